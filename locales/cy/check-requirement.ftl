# Gwiriadau: yr hyn y mae’r gyfraith, codau a chanllawiau yn gofyn amdano, ac a oes rhywbeth yn ei fodloni.

# Variables:
#   $source (String) - where the law asks for it: 2014 Act s.144A(2)(a)
check-requirement-law-not-met = Ni wyddys am ddim yn yr adroddiad hwn sy’n bodloni’r hyn y mae’r gyfraith yn gofyn amdano yn { $source }.
check-requirement-law-not-met-mend = Cysylltwch y darn sy’n ei fodloni â’r gofyniad hwn, neu ysgrifennwch un. Os nad yw’n berthnasol i’r adroddiad hwn, rhowch y rheswm yn y rhestr o ofynion.
# Variables:
#   $source (String) - where the code asks for it: 000 B4
check-requirement-code-not-met = Ni wyddys am ddim yn yr adroddiad hwn sy’n bodloni’r hyn y mae cod ymarfer yn gofyn amdano yn { $source }.
check-requirement-code-not-met-mend = Cysylltwch y darn sy’n ei fodloni â’r gofyniad hwn, neu ysgrifennwch un. Os nad yw’n berthnasol i’r adroddiad hwn, rhowch y rheswm yn y rhestr o ofynion.
# Variables:
#   $count (Number) - how many of the things that guidance asks for here are not met
check-requirement-guidance-not-met = { $count ->
    [zero] Mae popeth y mae’r canllawiau’n gofyn amdano yma wedi’i fodloni.
    [one] Mae’r canllawiau’n gofyn am un peth yma na wyddys am ddim sy’n ei fodloni.
    [two] Mae’r canllawiau’n gofyn am ddau beth yma na wyddys am ddim sy’n eu bodloni.
    [few] Mae’r canllawiau’n gofyn am dri pheth yma na wyddys am ddim sy’n eu bodloni.
    [many] Mae’r canllawiau’n gofyn am chwe pheth yma na wyddys am ddim sy’n eu bodloni.
   *[other] Mae’r canllawiau’n gofyn am { $count } peth yma na wyddys am ddim sy’n eu bodloni.
  }
check-requirement-guidance-not-met-mend = Mae’r rhestr o ofynion yn dangos yr hyn y gofynnir amdano. Cysylltwch y darnau sy’n ei fodloni, neu rhowch reswm lle nad yw’n berthnasol i’r adroddiad hwn.
