# The screen of what the report holds beside its text, and the parts its forms are made of.
records-title = Material for the report
records-what = Each thing is entered here once and placed in the text where it belongs. Change it here, and every place that shows it changes too, in both languages.
records-read-only = This report is open to be read. Nothing here can be changed.
records-metrics = Metrics
records-money = Money
records-promises = Priorities
records-testimonies = Case studies and quotations
records-pictures = Pictures
records-sources = Sources
records-terms = Glossary
# Said of a language of a text that is written in the other language only.
records-not-written = Not written yet
# Stands for the name of something that has none yet.
records-unnamed = No name yet
records-up = Move up
records-down = Move down
records-remove = Remove
records-undo = Undo
# Variables:
#   $name (String) - what was removed
records-removed = “{ $name }” was removed.
# Variables:
#   $name (String) - what was moved
#   $place (Number) - its place in the list now
#   $of (Number) - how many there are
records-moved = { $name }: place { $place } of { $of }
# Variables:
#   $name (String) - what is to be removed
records-remove-title = Remove “{ $name }”?
# Variables:
#   $count (Number) - places in the text that show it
records-remove-placed = { $count ->
    [one] It is shown in one place in the text, which will show nothing.
   *[other] It is shown in { $count } places in the text, which will show nothing.
  }
records-day-hint = For example 30/9/2025 or 30 September 2025
records-day-wrong = This is not a day. Write day, month and year, for example 30/9/2025.
records-number-wrong = This is not a number. Write figures, for example 1,284 or 12.5.
records-count-wrong = This is not a count. Write a whole number, for example 1,284.
records-address-wrong = This is not an address on the web, and no link will be made of it. An address looks like www.gov.wales/social-care.
