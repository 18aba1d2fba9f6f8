# The whole report on one screen.
overview-title = Overview
overview-length = Length
# Variables:
#   $count (Number) - words
#   $words (String) - the same, as it is written: 5,739
overview-words = { $count ->
        [one] { $words } word
       *[other] { $words } words
    }
# Variables:
#   $count (Number) - pages, the cover included
overview-pages = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
# Variables:
#   $words (String) - words aimed at
overview-aim = The guidance’s lengths come to about { $words } words. They are advice.
overview-dates = When it is due
# Variables:
#   $count (Number) - days
overview-left = { $count ->
        [0] today
        [one] { $count } day to go
       *[other] { $count } days to go
    }
# Variables:
#   $count (Number) - days
overview-late = { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
overview-late-note = The date in the guidance has passed. The report can still be finished and published.
overview-director = Director of Social Services
overview-director-name = Name
overview-director-hint = As it stands at the beginning of the report. Leave it blank to print none.
overview-director-keep = Save
overview-director-kept = The name is saved.
overview-table = Sections
overview-counting = Counting pages…
overview-section = Section
overview-aimed = Aim
overview-col-words = Words
overview-col-pages = Pages
overview-col-state = State
overview-not-started = Not started
overview-in-progress = In progress
overview-ready = Ready
overview-over = above the aim
# Variables:
#   $count (Number) - paragraphs
overview-behind = { $count ->
        [one] { $count } behind
       *[other] { $count } behind
    }
# Variables:
#   $count (Number) - paragraphs
overview-untranslated = { $count ->
        [one] { $count } not translated
       *[other] { $count } not translated
    }
overview-total = Whole report
