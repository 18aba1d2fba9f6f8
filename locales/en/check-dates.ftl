# What the checks say of planned dates.
# Variables:
#   $planned (String) - the planned day of publication: 14/10/2025
#   $due (String) - the day by which the guidance wants it
check-dates-late-planned = Publication is planned for { $planned }. The guidance wants it by { $due }.
check-dates-late-planned-mend = Plan an earlier day if you can. If not, tell Care Inspectorate Wales when to expect it: the notice of late publication, one of the papers, is drafted in both languages.
# Variables:
#   $due (String) - the day by which the guidance wanted it
check-dates-late = The guidance wanted the report by { $due }, and no day of publication is planned.
check-dates-late-mend = Enter the day on which it was or will be published. If that is still to come, tell Care Inspectorate Wales: the notice of late publication, one of the papers, is drafted in both languages.
# Variables:
#   $planned (String) - the planned day of publication
#   $year (String) - the financial year: 2024-25
check-dates-early = Publication is planned for { $planned }, before the year { $year } is over.
check-dates-early-mend = Look at the planned date: its year may be mistyped.
# Variables:
#   $planned (String) - the planned day of scrutiny
#   $before (String) - the planned day of a later step
check-dates-scrutiny-late = Scrutiny is planned for { $planned }, but a step that should follow it is planned for { $before }.
check-dates-scrutiny-late-mend = Change one of the dates: scrutiny comes before the cabinet, the council and publication.
# Variables:
#   $planned (String) - the planned day of the cabinet
#   $before (String) - the planned day of a later step
check-dates-cabinet-late = The cabinet is planned for { $planned }, but a step that should follow it is planned for { $before }.
check-dates-cabinet-late-mend = Change one of the dates: the cabinet comes before the council and publication.
# Variables:
#   $planned (String) - the planned day of the council
#   $before (String) - the planned day of publication
check-dates-council-late = The report is to go to the council on { $planned }, but is to be published on { $before } already.
check-dates-council-late-mend = Change one of the dates: the council sees the report before it is published.
