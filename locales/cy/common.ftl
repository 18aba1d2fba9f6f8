# Geiriau a ddefnyddir drwy’r ffenestr i gyd.
common-month-1 = Ionawr
common-month-2 = Chwefror
common-month-3 = Mawrth
common-month-4 = Ebrill
common-month-5 = Mai
common-month-6 = Mehefin
common-month-7 = Gorffennaf
common-month-8 = Awst
common-month-9 = Medi
common-month-10 = Hydref
common-month-11 = Tachwedd
common-month-12 = Rhagfyr
# Variables:
#   $day (Number) - day of the month
#   $month (String) - its name
#   $year (String) - four digits
common-day = { $day } { $month } { $year }
common-english = English
common-welsh = Cymraeg
common-cancel = Canslo
common-close = Cau
common-back = Yn ôl
