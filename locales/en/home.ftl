# The first screen.
home-title = Your reports
# For somebody who has no report yet: what the program is.
home-what = Llunio helps you write your council’s social services annual report, in English and Welsh, section by section, beside what the law and guidance ask for. Everything you write is saved at once, in one file on your own computer.
home-new = New report
home-open = Open a report…
home-recent = Opened lately
# Variables of these:
#   $council (String) - the council's name
#   $year (String) - 2024-25
home-report-name = { $council }, { $year }
# Variables:
#   $day (String) - 30 September 2025
#   $time (String) - 14:02
home-saved = Last saved { $day }, { $time }
home-missing = The file is not there
home-forget = Remove from list
# Variables:
#   $name (String) - council and year
home-forget-name = Remove from list: { $name }. The file is not touched.
# Variables of these:
#   $year (String) - the year after that of a report: 2025-26
home-next = Start { $year } from this one…
home-next-title = Where should the { $year } report be kept?
home-next-done = This is the { $year } report. Last year’s priorities wait to be answered. Text that came along is marked beside it: read it again.
# Variables:
#   $year (String) - 2025-26
#   $name (String) - council and year of the report it begins with
home-next-name = Start { $year } from this one: { $name }
home-look-round = Look round first
home-sample-what = The sample is a finished report of a fictional council: its people, figures and events are made up. Change whatever you like in it.
home-sample = Open the sample report
home-pick-report = Open a report
home-file-kind = Llunio report

# A new report, in steps.
home-fault-title = There is a problem
# Variables:
#   $step (Number) - 1 to $of
#   $of (Number) - how many there are
home-step-of = New report: step { $step } of { $of }
home-step-council = Which council is it for?
home-step-year = Which year and languages?
home-step-place = Where should the report be kept?
home-step-check = Check before the report is made
home-continue = Continue
home-make = Make the report
home-council = Council
home-council-choose = Choose a council
home-council-own = Another name, which I write myself
home-council-other = In Welsh:
home-own-en = Name in English
home-own-cy = Name in Welsh
home-year = Financial year
home-year-hint = The year the report is about, from 1 April to 31 March.
# Variables:
#   $year (String) - 2024-25
home-dates = When the { $year } report is due
# Variables:
#   $source (String) - where it is said
home-source = Source: { $source }
home-languages = Languages of the report
home-languages-both = English and Welsh
home-languages-en = English only
home-languages-cy = Welsh only
home-first = Which is written first?
home-first-hint = The other is then shown as its translation. You can write in either at any time.
home-first-en = English
home-first-cy = Welsh
home-both-first-en = English and Welsh, English first
home-both-first-cy = English and Welsh, Welsh first
home-place-what = The whole report is one file. You can copy it, back it up or move it like any other.
home-place-hint = A folder on this computer, or one that is backed up, is best. One person at a time can write in it.
home-place-pick = Choose a folder and name…
home-place-other = Choose another place…
home-place-chosen = Chosen:
home-file = File
home-change = Change
home-change-council = Change the council
home-change-year = Change the year
home-change-languages = Change the languages
home-change-file = Change the file
# Variables:
#   $day (String) - 30 September 2025
home-due = To be published by { $day }
home-missing-council = Choose a council, or write a name yourself
home-missing-own-en = Write the council’s name in English
home-missing-own-cy = Write the council’s name in Welsh
home-missing-year = Choose the year the report is about
home-missing-place = Choose where to keep the report
