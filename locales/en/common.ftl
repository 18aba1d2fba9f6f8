# Words used all over the window.
common-month-1 = January
common-month-2 = February
common-month-3 = March
common-month-4 = April
common-month-5 = May
common-month-6 = June
common-month-7 = July
common-month-8 = August
common-month-9 = September
common-month-10 = October
common-month-11 = November
common-month-12 = December
# Variables:
#   $day (Number) - day of the month
#   $month (String) - its name
#   $year (String) - four digits
common-day = { $day } { $month } { $year }
common-english = English
common-welsh = Cymraeg
common-cancel = Cancel
common-close = Close
common-back = Back
