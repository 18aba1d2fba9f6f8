# The menus, the bar at the top, and what is said for the whole window.
menu-bar = Menus
menu-file = File
menu-edit = Edit
menu-insert = Insert
menu-format = Format
menu-view = View
menu-help = Help

menu-new = New report…
menu-open = Open…
menu-open-sample = Open the sample report
# Variables:
#   $council (String) - the council's name
#   $year (String) - 2024-25
menu-recent-report = { $council }, { $year }
menu-next-year = Start next year’s report from this one…
menu-save-copy = Save a copy elsewhere…
menu-save-copy-title = Save a copy of the report
# Variables:
#   $name (String) - the name of the file that is open, without its ending
menu-copy-name = { $name } (copy)
# Variables:
#   $path (String) - path of the copy
menu-copy-saved = A copy is in “{ $path }”. You go on writing in the original.
menu-export = Export…
menu-details = Report details…
menu-close-report = Close the report

menu-undo = Undo
menu-redo = Redo
# Variables of these:
#   $what (String) - what is undone, as the messages menu-did-…
#   $place (String) - heading of the section
menu-undo-what = Undo: { $what }
menu-undo-what-in = Undo: { $what } in “{ $place }”
menu-redo-what = Redo: { $what }
menu-redo-what-in = Redo: { $what } in “{ $place }”
# Variables:
#   $what (String) - the words of the command: Undo: writing in “Workforce”
menu-done = Done. { $what }
# Asked before the last change, the withdrawal of a consent, is undone.
menu-withdrawal = This would take back the withdrawal of somebody’s consent, and what they told could be printed again. Nothing is undone yet.
menu-withdrawal-back = Take the withdrawal back
menu-did-begin = starting the report
menu-did-write = writing
menu-did-replace = replacing a text
menu-did-find-replace = find and replace
menu-did-details = details of the report
menu-did-testimony = case study or quotation
menu-did-withdrawal = withdrawal of consent
menu-did-metrics = metrics
menu-did-money = income and expenditure
menu-did-promises = priority
menu-did-pictures = picture
menu-did-sources = documents, evidence, inspections or complaints
menu-did-terms = glossary
menu-did-place = placing in the text
menu-did-progress = state of the section
menu-did-layout = setting out of the part
menu-did-wording = official wording
menu-did-appendix = appendix
menu-did-words = word list
menu-did-ticked = tick
menu-did-pairing = pairing of English and Welsh
menu-did-answers = what a passage answers
menu-did-carried = text from last year read again
menu-did-findings = what may stand
menu-did-requirements = what does not concern the report
menu-did-load = loading a report
menu-find = Find…
menu-replace = Find and replace…
menu-words = The report’s words…

menu-rail = List of sections
menu-aside = What this section needs
menu-preview-beside = Preview beside the text
menu-focus = Focus mode
menu-languages-en = English on the page
menu-languages-cy = Welsh on the page
menu-languages-both = English and Welsh side by side
menu-writing = Writing
menu-preview-whole = Preview of the pages
menu-overview = Overview
menu-records = Material
menu-scrutiny = Ready for scrutiny?
menu-wording = Welsh wording
menu-next-pane = Next part of the window
menu-zoom-in = Zoom in
menu-zoom-out = Zoom out
menu-zoom-reset = Normal size
# Variables:
#   $size (String) - per cent
menu-zoom-now = Size { $size } per cent
menu-theme-system = Colours of the system
menu-theme-light = Light
menu-theme-dark = Dark
menu-theme-contrast = High contrast
menu-spelling = Check spelling
menu-explaining = Mark what is not explained
menu-program-en = Program in English
menu-program-cy = Program in Welsh
menu-program-other = Program in the other language

menu-help-shortcuts = Keyboard shortcuts
menu-help-topics = Questions and answers
menu-help-scrutiny = Ready for scrutiny?
menu-help-stored = What is stored where
menu-help-access = Accessibility
menu-help-about = About Llunio

menu-program-language = Language of the program
menu-program-language-short = Program:
menu-report-languages = Languages on the page
menu-report-languages-short = Page:
menu-side-by-side = Side by side
# Variables:
#   $year (String) - 2024-25
menu-report-year = Annual report { $year }
menu-read-only = Read-only
menu-preview = Preview
menu-back-to-writing = Back to writing
menu-notice-stop = There is a problem.
menu-notice-tell = For your information.
menu-notice-dismiss = Dismiss
# A button in the place of a screen that could not be shown.
menu-again = Show this again
