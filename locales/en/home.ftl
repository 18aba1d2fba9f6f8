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
home-look-round = Look round first
home-sample-what = The sample is a finished report of a fictional council: its people, figures and events are made up. Change whatever you like in it.
home-sample = Open the sample report
home-pick-report = Open a report
home-file-kind = Llunio report
