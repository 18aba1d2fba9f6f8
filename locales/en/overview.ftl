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
overview-about = Report details
overview-about-saved = The report’s details are saved.
overview-save = Save
overview-council-en = Council, in English
overview-council-cy = Council, in Welsh
overview-director = Director of Social Services
overview-director-none = No name is printed
overview-director-hint = As it stands at the beginning of the report. Leave it blank to print none.
overview-languages-hint = The text of a language that is taken out stays in the file. It is not shown or exported until the language is put back.
overview-logo = Council’s logo
overview-logo-hint = Stands on the cover of the exported files. PNG, JPEG or SVG.
overview-logo-none = None
overview-logo-choose = Choose a picture…
overview-logo-replace = Choose another picture…
overview-logo-remove = Remove the logo
overview-logo-alt-en = What the logo says, in English
overview-logo-alt-cy = What the logo says, in Welsh
# What is suggested for that.
# Variables:
#   $council (String) - the council’s name
overview-logo-says = Logo of { $council }
overview-logo-silent-en = Write in English what the logo says
overview-logo-silent-cy = Write in Welsh what the logo says
overview-accent = Council’s colour
overview-accent-hint = For headings and tables in the exported files: # and six signs, 0 to 9 or a to f, such as #0a5c5a.
# Variables:
#   $contrast (String) - contrast ratio with white
overview-accent-contrast = Contrast with white: { $contrast } to 1. At least 4.5 to 1 is needed.
# Variables:
#   $contrast (String) - contrast ratio with white
overview-accent-low = Contrast with white: { $contrast } to 1. That is too little: at least 4.5 to 1 is needed.
overview-accent-unknown = Write the colour as # and six digits from 0 to 9 and a to f
# Variables:
#   $contrast (String) - contrast ratio with white
overview-accent-light = Choose a darker colour: this one’s contrast with white is { $contrast } to 1, and 4.5 to 1 is needed
overview-planned = Planned dates
overview-planned-hint = For your own planning, and never printed. Write them as day/month/year, such as 30/09/2025. Law and guidance say:
# Variables:
#   $date (String) - the day
#   $what (String) - what is due then
overview-date-statutory = { $date }: { $what }
overview-planned-council = To the council or its committee
overview-planned-publication = Publication
overview-date-unknown-council = To the council or its committee: write a day of the calendar, such as 30/09/2025, or leave the field blank
overview-date-unknown-publication = Publication: write a day of the calendar, such as 30/09/2025, or leave the field blank
overview-year = Financial year
overview-year-fixed = The year is fixed: dates and guidance hang on it. For another year, make a new report.
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
