# What the checks say of planned dates, and the letter to Care Inspectorate Wales.
# Variables:
#   $planned (String) - the planned day of publication: 14/10/2025
#   $due (String) - the day by which the guidance wants it
check-dates-late-planned = Publication is planned for { $planned }. The guidance wants it by { $due }.
check-dates-late-planned-mend = Plan an earlier day if you can. If not, tell Care Inspectorate Wales when to expect it: a letter is drafted in both languages.
# Variables:
#   $due (String) - the day by which the guidance wanted it
check-dates-late = The guidance wanted the report by { $due }, and no day of publication is planned.
check-dates-late-mend = Enter the day on which it was or will be published. If that is still to come, tell Care Inspectorate Wales: a letter is drafted in both languages.
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

# The letter to Care Inspectorate Wales.
# Variables:
#   $council (String) - the council
#   $year (String) - the financial year: 2024-25
check-dates-notice-subject = { $council }: social services annual report { $year }
# Variables:
#   $council (String) - the council
#   $year (String) - the financial year
#   $due (String) - the day by which it should have been published, in words
#   $expected (String) - the day on which it is expected, in words
check-dates-notice-body =
    To Care Inspectorate Wales

    The guidance asks local authorities to publish the annual report on social services by { $due }, and to tell you if that cannot be done.

    The report of { $council } for { $year } will not be published by that day. We expect to publish it on { $expected }.

    We will send you the report when it is published. Please tell us if you need anything from us before then.

    Director of Social Services
    { $council }
# The same, where no day is planned: it is left to be filled in.
# Variables:
#   $council (String) - the council
#   $year (String) - the financial year
#   $due (String) - the day by which it should have been published, in words
check-dates-notice-body-undated =
    To Care Inspectorate Wales

    The guidance asks local authorities to publish the annual report on social services by { $due }, and to tell you if that cannot be done.

    The report of { $council } for { $year } was not published by that day. We expect to publish it on [date].

    We will send you the report when it is published. Please tell us if you need anything from us before then.

    Director of Social Services
    { $council }
