# Gwiriadau: yr hyn y mae’r gyfraith, codau a chanllawiau yn gofyn amdano, ac a oes rhywbeth yn ei fodloni.

# Variables:
#   $source (String) - where the law asks for it: 2014 Act s.144A(2)(a)
check-requirement-law-not-met = Ni wyddys am ddim yn yr adroddiad hwn sy’n bodloni’r hyn y mae’r gyfraith yn gofyn amdano yn { $source }.
check-requirement-law-not-met-mend = Cysylltwch y darn sy’n ei fodloni â’r gofyniad hwn, neu ysgrifennwch un. Os nad yw’n berthnasol i’r adroddiad hwn, rhowch y rheswm yn y rhestr o ofynion.
