# Find and replace.
find-title = Find
find-title-replace = Find and replace
find-what = Find
find-with = Replace with
find-where = Where
find-report = Whole report
find-section = This section
find-language = Language
find-both = Both languages
find-case = Match case
find-words = Whole words
find-accents = Ignore accents
find-also-replace = Replace as well…
find-hint = What you look for is shown here with its place.
# Variables:
#   $count (Number) - places found
find-count = { $count ->
        [one] { $count } place found
       *[other] { $count } places found
    }
# Variables of these:
#   $heading (String) - heading of the part
#   $question (String) - (iii)
find-question = { $heading } { $question }
find-tick-all = Tick all
find-tick-none = Tick none
# Variables:
#   $text (String) - the words found with those before and after
find-tick = Replace in: { $text }
find-locked = Locked
# Variables:
#   $count (Number) - places
find-show-all = { $count ->
        [one] Show it
       *[other] Show all { $count }
    }
# Variables:
#   $count (Number) - places ticked
find-replace = { $count ->
        [one] Replace { $count } place
       *[other] Replace { $count } places
    }
# Variables:
#   $count (Number) - places replaced
find-replaced = { $count ->
        [one] { $count } place was replaced. One undo takes it back.
       *[other] { $count } places were replaced. One undo takes them all back.
    }
