# Yr hyn y mae’r gwiriadau’n ei ddweud am ddyddiadau arfaethedig.
# Variables:
#   $planned (String) - the planned day of publication: 14/10/2025
#   $due (String) - the day by which the guidance wants it
check-dates-late-planned = Bwriedir cyhoeddi ar { $planned }. Mae’r canllawiau’n gofyn am gyhoeddi erbyn { $due }.
check-dates-late-planned-mend = Trefnwch ddiwrnod cynharach os gallwch. Os na allwch, rhowch wybod i Arolygiaeth Gofal Cymru pryd i’w ddisgwyl: mae’r hysbysiad o gyhoeddi’n hwyr, un o’r papurau, wedi’i ddrafftio yn y ddwy iaith.
# Variables:
#   $due (String) - the day by which the guidance wanted it
check-dates-late = Roedd y canllawiau’n gofyn am yr adroddiad erbyn { $due }, ac nid oes diwrnod cyhoeddi wedi’i drefnu.
check-dates-late-mend = Rhowch y diwrnod y cafodd neu y caiff ei gyhoeddi. Os yw’r diwrnod hwnnw eto i ddod, rhowch wybod i Arolygiaeth Gofal Cymru: mae’r hysbysiad o gyhoeddi’n hwyr, un o’r papurau, wedi’i ddrafftio yn y ddwy iaith.
# Variables:
#   $planned (String) - the planned day of publication
#   $year (String) - the financial year: 2024-25
check-dates-early = Bwriedir cyhoeddi ar { $planned }, cyn i flwyddyn { $year } ddod i ben.
check-dates-early-mend = Edrychwch ar y dyddiad arfaethedig: efallai fod y flwyddyn wedi’i chamdeipio.
# Variables:
#   $planned (String) - the planned day of scrutiny
#   $before (String) - the planned day of a later step
check-dates-scrutiny-late = Bwriedir craffu ar { $planned }, ond mae cam a ddylai ddilyn wedi’i drefnu ar gyfer { $before }.
check-dates-scrutiny-late-mend = Newidiwch un o’r dyddiadau: daw craffu cyn y cabinet, y cyngor a chyhoeddi.
# Variables:
#   $planned (String) - the planned day of the cabinet
#   $before (String) - the planned day of a later step
check-dates-cabinet-late = Mae cyfarfod y cabinet wedi’i drefnu ar gyfer { $planned }, ond mae cam a ddylai ddilyn wedi’i drefnu ar gyfer { $before }.
check-dates-cabinet-late-mend = Newidiwch un o’r dyddiadau: daw’r cabinet cyn y cyngor a chyhoeddi.
# Variables:
#   $planned (String) - the planned day of the council
#   $before (String) - the planned day of publication
check-dates-council-late = Bydd yr adroddiad yn mynd gerbron y cyngor ar { $planned }, ond bwriedir ei gyhoeddi cyn hynny, ar { $before }.
check-dates-council-late-mend = Newidiwch un o’r dyddiadau: mae’r cyngor yn gweld yr adroddiad cyn iddo gael ei gyhoeddi.
