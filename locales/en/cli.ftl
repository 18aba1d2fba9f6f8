# The command line.

cli-about = Llunio from the command line: the annual report of a council’s social services, in English and Welsh.
cli-help-usage = Usage
cli-help-commands = Commands
cli-help-command = COMMAND
cli-help-arguments = Arguments
cli-exit-codes =
    Exit codes: 0 done; 1 the report or pack has faults, which are listed, or needs no such paper; 2 the command was not understood; 3 a file could not be opened, read or written.
cli-see-help = “llunio-cli --help” shows how it is used.

# Variables:
#   $argument (String) - as shown in the help
#   $value (String) - as typed
#   $valid (String) - what would be right, separated by commas
cli-missing-argument = Something is missing: { $argument }.
cli-unknown-argument = There is no argument “{ $argument }” here.
cli-bad-value = “{ $value }” is no value for { $argument }.
cli-bad-value-of = “{ $value }” is no value for { $argument }. It takes one of: { $valid }.
# Variables:
#   $command (String) - as typed
cli-unknown-command = There is no command “{ $command }”.
# Variables of these:
#   $value (String) - as typed
cli-bad-year = “{ $value }” is not a financial year. Write it as 2024-25.
cli-bad-council = The council needs a name.
cli-bad-pack = There is no pack “{ $value }”. Name one that comes with the program (lassar, measures-2016, acrf-2009) or a folder.

cli-bad-language = The report is not written in this language: { $value }.
cli-not-utf8 = “{ $value }” is not text in UTF-8. Save it as “plain text, UTF-8”, then try again. Nothing was changed.

cli-new-about = Start a new report
cli-sample-about = Make the sample report of a fictional council
cli-next-about = Start next year’s report from this year’s
cli-info-about = Show sections, words, aims and states
cli-set-about = Replace a section’s text from a Markdown file
cli-metrics-about = Print the values of the metrics as CSV, or read them from a file
cli-dump-about = Print a whole report as JSON
cli-paper-about = Make a paper about a report: the compliance matrix, a brief for the Director, crib sheets, the notice of late publication
cli-published-about = Read a published report, PDF or Word, and list what it seems to promise
cli-check-about = List what stops a final report, what should be looked at, and advice
cli-translation-about = Make the files for whoever translates the report: Word in two columns, and XLIFF
cli-load-about = Make a report from JSON
cli-export-about = Make Word, PDF, web and Markdown files
cli-validate-pack-about = Check a pack and list every problem

cli-argument-file = The report
cli-argument-new-file = The report to make; must not exist
cli-argument-dump = What “dump” printed
cli-argument-values = A CSV file with values, or with a catalogue of metrics, to read into the report
cli-argument-published = The PDF or Word file
cli-argument-final = The report is to be final: what stops it is a failure
cli-argument-no-pages = Do not lay the report out: quicker, and its pages are not counted
cli-argument-folder = The pack’s folder
cli-option-help = Show this
cli-option-version = Show the version
cli-option-ui-lang = Language of the program; else the system’s
cli-option-council = A council of Wales by any of its names, or another name
cli-option-council-cy = The Welsh name, if the council is not one of the 22
cli-option-year = The financial year, 2024-25
cli-option-pack = The form of the report: lassar (the default), measures-2016, acrf-2009, or a folder
cli-option-first = The language written first; English if not said
cli-option-section = The section’s id, as “info --json” shows it
cli-option-paper = Which paper: matrix, brief, crib or notice
cli-option-lang = The language
cli-argument-translation-from = The language it is translated from; the one written first if not said
cli-argument-all = What is translated already too; else only what is missing or has changed
cli-option-from = The Markdown file, or - for standard input
cli-option-strand = The strand, where the part is split: children, adults, cross-cutting
cli-option-format = The kind of file; all if not said
cli-option-edition = The edition; the full report if not said
cli-option-out = The folder to write to; made if need be
cli-option-json = Answer in JSON

# Variables:
#   $file (String) - path of the new report
#   $council-en (String) - the council's name in English
#   $council-cy (String) - the council's name in Welsh
#   $year (String) - 2024-25
cli-new-done = “{ $file }” is the { $year } report of { $council-en } / { $council-cy }.
cli-sample-done = “{ $file }” is the sample report.
# Variables:
#   $file (String) - path of the new report
#   $year (String) - 2025-26
cli-next-done = “{ $file }” is the report on { $year }. Text that came along from the year before is marked, to be read again.
cli-load-done = “{ $file }” holds the report.
# Variables:
#   $section (String) - id of the section
#   $words (Number) - how many
cli-set-done = { $words ->
        [one] { $section }: { $words } word.
       *[other] { $section }: { $words } words.
    }
# Variables:
#   $count (Number) - pictures, charts, case studies and quotations
cli-set-kept = { $count ->
        [one] { $count } picture, chart, case study or quotation of the section stays at the end.
       *[other] { $count } pictures, charts, case studies or quotations of the section stay at the end.
    }

# Variables:
#   $name (String) - the Director's name
cli-info-director = Director: { $name }
cli-info-section = Section
cli-info-aim = Aim
cli-info-state = State
cli-info-total = Words in all
# Variables:
#   $count (Number) - passages
cli-info-behind = { $count } behind
cli-records-metrics = Metrics
cli-records-catalogue = Metrics of the catalogue that was read in
cli-records-money = Lines of income and expenditure
cli-records-promises = Priorities
cli-records-pictures = Pictures
cli-records-links = Linked documents
cli-records-evidence = Evidence
cli-records-inspections = Inspections and reviews
cli-records-complaints = Complaints and representations
cli-records-themes = Themes of complaints
cli-records-terms = Terms of the council’s own
cli-records-exhibits = Tables and charts of records
cli-records-testimonies = Case studies and quotations
# Variables:
#   $count (Number) - how many
cli-metrics-done = { $count ->
        [one] { $count } value was read.
       *[other] { $count } values were read.
    }
# Variables:
#   $count (Number) - how many
cli-metrics-defined = { $count ->
        [one] { $count } metric of the catalogue was read. It can be added to the report.
       *[other] { $count } metrics of the catalogue were read. They can be added to the report.
    }
# Variables:
#   $count (Number) - how many texts
#   $words (String) - how many words of them are to be translated
cli-translation-done = { $count ->
        [one] { $count } text. Words to translate: { $words }.
       *[other] { $count } texts. Words to translate: { $words }.
    }
cli-state-not-started = not started
cli-state-in-progress = in progress
cli-state-ready = ready

# Variables:
#   $count (Number) - how many
cli-export-faults = { $count ->
        [one] Nothing was written. { $count } thing must be mended first:
       *[other] Nothing was written. { $count } things must be mended first:
    }
# Variables:
#   $count (Number) - how many findings stop the report
cli-export-not-ready = { $count ->
        [one] Nothing was written. { $count } thing stops this report from being final. Mend it, or export a draft:
       *[other] Nothing was written. { $count } things stop this report from being final. Mend them, or export a draft:
    }
# Where something is found that is about no one place.
cli-check-report = The report as a whole
# Variables:
#   $count (Number) - how many findings there are
cli-check-stops = { $count ->
        [0] Nothing stops this report from being final.
        [one] { $count } thing stops this report from being final:
       *[other] { $count } things stop this report from being final:
    }
# Variables:
#   $count (Number) - how many findings there are
cli-check-look = { $count ->
        [0] Nothing more should be looked at.
        [one] { $count } thing should be looked at:
       *[other] { $count } things should be looked at:
    }
# Variables:
#   $count (Number) - how many findings there are
cli-check-advice = { $count ->
        [0] There is no advice.
        [one] { $count } piece of advice:
       *[other] { $count } pieces of advice:
    }
# Variables:
#   $count (Number) - how many findings stop the report
cli-check-stopped = { $count ->
        [one] This report is not ready to be final: { $count } thing stops it.
       *[other] This report is not ready to be final: { $count } things stop it.
    }
cli-export-called-off = The export was called off. Nothing was written.
# Variables:
#   $file (String) - name of the file
cli-export-read-back = “{ $file }” was not written: read back, it did not hold the whole report. This is a fault of the program; please report it.
cli-export-writer = Nothing was written: a file could not be made. This is a fault of the program; please report it.
# Variables:
#   $count (Number) - how many
cli-export-unconfirmed = { $count ->
        [one] { $count } official Welsh wording has not been confirmed by you yet.
       *[other] { $count } official Welsh wordings have not been confirmed by you yet.
    }
# Variables:
#   $name (String) - the case study, quotation or picture
#   $section (String) - the heading of the section in which it would have stood
cli-withheld-use = Left out of “{ $section }”: “{ $name }”. There is no consent for this use.
cli-withheld-language = Left out of “{ $section }”: “{ $name }”. There is no consent for this language.
cli-withheld-wording = Left out of “{ $section }”: “{ $name }”. It has been changed since it was agreed.
cli-withheld-expired = Left out of “{ $section }”: “{ $name }”. The consent has expired.
cli-withheld-withdrawn = Left out of “{ $section }”: “{ $name }”. The consent was withdrawn.

# Variables:
#   $id (String) - the pack
#   $version (String) - its version
#   $sections (String), $prompts (String), $requirements (String), $terms (String) - how many
cli-pack-done = Pack { $id }, version { $version }: no problems. Headings: { $sections }. Prompts: { $prompts }. Requirements: { $requirements }. Terms: { $terms }.
# Variables:
#   $detail (String) - what the TOML reader said, in English
cli-pack-syntax = { $detail }
cli-pack-missing-file = this file must be there, and cannot be read
cli-pack-unknown-file = this file belongs to no pack
# Variables:
#   $id (String) - the id
#   $first (String) - file and line of its first use
cli-pack-duplicate-id = the id “{ $id }” is used already, in { $first }
cli-pack-bad-id = “{ $id }” cannot be an id here: lower-case letters, digits, dots and hyphens; a prompt’s begins with its section’s
# Variables:
#   $key (String) - the key that refers
#   $id (String) - what it refers to
cli-pack-unknown-reference = { $key } refers to “{ $id }”, which is not in the pack
# Variables:
#   $key (String) - the key
cli-pack-missing-key = { $key } must be given, and is not
# Variables:
#   $citation (String) - as written; blank if there is none
cli-pack-unknown-source = the source “{ $citation }” begins with no key of pack.toml
# Variables:
#   $date (String) - as written
cli-pack-bad-date = there is no day { $date }
cli-published-promises = What it seems to promise:
