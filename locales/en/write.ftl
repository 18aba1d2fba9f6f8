# The writing window. Its sections on the left.
write-sections = Sections
write-fold = Hide what is in this chapter
write-unfold = Show what is in this chapter
write-state-not-started = Not started
write-state-in-progress = In progress
write-state-ready = Ready
# Variables:
#   $language (String) - name of the language of the text
write-state-of = State: { $language }
# Variables:
#   $heading (String) - name of the language of the text
#   $state (String) - one of the three states
write-state-set = { $heading }: { $state }
write-english = English
write-welsh = Welsh
# Variables:
#   $lang (String) - EN or CY
#   $count (String) - how many passages
write-chip-behind = { $lang } { $count } behind
# Variables:
#   $lang (String) - EN or CY
#   $count (String) - how many passages
write-chip-untranslated = { $lang } { $count } not translated
# Variables:
#   $count (Number) - how many passages
write-said-behind-cy = { $count ->
        [one] Welsh: { $count } paragraph is behind the English
       *[other] Welsh: { $count } paragraphs are behind the English
    }
# Variables:
#   $count (Number) - how many passages
write-said-behind-en = { $count ->
        [one] English: { $count } paragraph is behind the Welsh
       *[other] English: { $count } paragraphs are behind the Welsh
    }
# Variables:
#   $count (Number) - how many passages
write-said-untranslated-cy = { $count ->
        [one] Welsh: { $count } paragraph is not translated
       *[other] Welsh: { $count } paragraphs are not translated
    }
# Variables:
#   $count (Number) - how many passages
write-said-untranslated-en = { $count ->
        [one] English: { $count } paragraph is not translated
       *[other] English: { $count } paragraphs are not translated
    }
write-said-current-cy = Welsh is up to date
write-said-current-en = English is up to date
# Variables:
#   $count (Number) - how many words
#   $words (String) - the same, as it is shown
write-said-words = { $count ->
        [one] { $words } word
       *[other] { $words } words
    }
# Variables:
#   $words (String) - how many words
#   $aim (String) - how many are aimed at
write-said-words-of = { $words } words, aim { $aim }

# The page.
write-heading-open = Welsh wording of this heading not confirmed
write-wording-open = Welsh wording not confirmed
# Variables:
#   $sources (String) - law and guidance, with paragraphs
write-locked = Locked; the wording is set by { $sources }
write-locked-narrative = Compulsory text
write-question-full = The question in full
write-kept-strand = Written while this part was divided by services. It is kept, and stands here in the report.
# Variables:
#   $number (String) - (iii)
write-kept-question = Written for question { $number }. It is kept, and stands here in the report.
write-kept-narrative = Written as one narrative. It is kept, and stands here in the report.
write-glossary = The list of terms makes itself from the terms that the report uses, in the order of the alphabet, with what they mean. You see it in the preview and in the exported files. What you write here stands before it.
write-text = Text of the section
write-placeholder = Write here
write-placeholder-empty = Nothing is written here yet
write-near = The sections beside this one
# Variables:
#   $heading (String) - heading of the section
write-before = Previous: { $heading }
# Variables:
#   $heading (String) - heading of the section
write-after = Next: { $heading }
# Variables:
#   $how (String) - the choices made, as the messages below
write-layout = How this part is set out: { $how }
write-layout-by = Text of the part
write-layout-questions = By question
write-layout-narrative = One narrative
write-layout-by-why = The Schedule to the Regulations makes the four questions headings (WSI 2017/274). The additional guidance says the text need not be arranged by question if each question is answered (001 §3); then mark which passage answers which question.
write-layout-services = Services
write-layout-combined = Together
write-layout-split = Children’s, adults’ and cross-cutting
write-layout-services-why = The additional guidance lets each part be divided into children’s services, adults’ services and what concerns both, such as transitions (001 §3 paragraph 8). No text moves when you change this.

# The toolbar, and the menus that say the same.
write-tools = Text tools
write-tools-more = More text tools
# Variables:
#   $words (String) - what a button does
#   $keys (String) - its shortcut
write-tip = { $words } ({ $keys })
write-style = Style
write-paragraph = Paragraph
write-sub-heading = Sub-heading
write-sub-heading-two = Smaller sub-heading
write-bold = Bold
write-italic = Italic
write-foreign = Words of the other language
write-link = Link
write-bullets = Bulleted list
write-numbered = Numbered list
write-outdent = Less indented
write-indent = More indented
write-quote = Quote
write-undo = Undo
write-redo = Redo
write-save-now = Save now
write-go-before = Previous section
write-pane-back = Previous part of the window
write-go-after = Next section
write-table = Table
write-table-insert = Insert table
write-table-insert-menu = Table…
write-table-rows = Rows below the header
write-table-columns = Columns
write-table-hint = The first row is the header row. It is always there.
write-insert = Insert
write-row-above = Insert row above
write-row-below = Insert row below
write-column-before = Insert column before
write-column-after = Insert column after
write-column-start = Column of words
write-column-end = Column of numbers
write-delete-row = Delete row
write-delete-column = Delete column
write-delete-table = Delete table
write-letters = Accents and signs
write-letters-keys = Ctrl+Shift+6, then w
write-letters-welsh = Letters with accents
write-letters-signs = Signs
write-letters-hint = By keys: Ctrl+Shift+6 and then w makes ŵ. Ctrl+’ and then a makes á; Ctrl+; and then o makes ö; Ctrl+` and then e makes è.
write-no-break-space = Space that keeps words together
write-link-text = Words of the link
write-link-text-hint = They say where it leads, read on their own.
write-link-address = Address
write-link-address-hint = A web address or an e-mail address
write-link-set = Set the link
write-link-remove = Remove the link
write-link-no-text = The link needs words.
write-link-no-address = The link needs an address.
write-link-bad-address = This address cannot be linked to. It can begin with https://, http:// or mailto:.
# Variables:
#   $lang (String) - EN or CY
write-foreign-button = { $lang }: words of the other language
# Variables:
#   $address (String) - where the link leads
write-open-link = This link leads out of the program: { $address }
write-open-link-yes = Open in the browser
write-key-line = New line in the same paragraph
write-key-plain = Neither bold nor italic
write-key-paste-plain = Paste without formatting
write-key-spelling = Suggestions for a misspelt word
write-key-link = Open the link at the caret; Ctrl and a click on it does the same
write-key-tab = Next cell of a table; deeper in a list
write-key-tab-back = Previous cell of a table; less deep in a list
write-key-escape = Then Tab: leave the text
write-key-circumflex = Then a letter: ŵ ŷ â ê î ô û
write-key-acute = Then a letter: á é í ó ú
write-key-grave = Then a letter: à è ì ò ù
write-key-diaeresis = Then a letter: ä ë ï ö ü

# What a passage answers.
write-answers = What this passage answers
write-answers-none = Say what this passage answers
# Variables:
#   $names (String) - numbers of questions, a tick and how many others: (i) ✓ 2
write-answers-label = Answers { $names }. Change
write-answers-questions = Questions of this part
write-answers-prompts = What the section should speak of
write-answers-nothing = Nothing is asked of this section in particular.

# Two languages.
write-pairing = How this passage stands to the other language
write-pairing-up-to-date-en = Up to date with the English
write-pairing-up-to-date-cy = Up to date with the Welsh
write-pairing-behind-en = Behind: the English has changed since
write-pairing-behind-cy = Behind: the Welsh has changed since
write-pairing-source-gone-en = The English it translates is gone
write-pairing-source-gone-cy = The Welsh it translates is gone
write-pairing-original-en = Translates no English passage
write-pairing-original-cy = Translates no Welsh passage
write-not-translated = Not translated yet
write-difference = What has changed in the original:
write-difference-unknown = What it was before is not known. The original now reads:
write-added = added:
write-removed = removed:
write-renders = It translates
write-renders-nothing = Nothing: it is an original
write-placed-other = Something placed
# Variables:
#   $kind (String) - as the messages below
#   $name (String) - its caption or title
write-placed-what = { $kind }: { $name }
write-placed-figure = Picture
write-placed-decorative = Decorative picture
write-placed-chart = Chart
write-placed-exhibit = Table, chart or list
write-placed-case-study = Case study
write-placed-quotation = Quotation
write-placed-gone = Something that is no longer in the report
write-placed-edit = Edit
write-placed-remove = Remove
# What a button beside something placed does, for a screen reader.
# Variables:
#   $act (String) - the words on the button
#   $what (String) - what is placed, as write-placed-what
write-placed-act = { $act }: { $what }
write-carried = From last year’s report: read again
write-carried-hint = Change what is no longer so, or say that it is still right.
write-read-again = Read, still right
write-read-again-done = Read again, still right
write-mark = Mark as up to date
write-marked = Marked as up to date

# What the section needs.
write-needs = This section needs
write-needs-short = This section needs
# Variables:
#   $language (String) - name of the language of the text
write-length-title = Length: { $language }
# Variables:
#   $count (Number) - how many words
#   $words (String) - the same, as it is shown
#   $pages (String) - about how many pages that is
write-length = { $count ->
        [one] { $words } word. Pages: about { $pages }.
       *[other] { $words } words. Pages: about { $pages }.
    }
# Variables:
#   $count (Number) - how many words
#   $words (String) - the same, as it is shown
#   $pages (String) - about how many pages that is
#   $aim (String) - how many words are aimed at
write-length-aim = { $count ->
        [one] { $words } word. Pages: about { $pages }. Aim: about { $aim } words.
       *[other] { $words } words. Pages: about { $pages }. Aim: about { $aim } words.
    }
write-aim-official = The guidance’s figure.
write-aim-words-ours = The pages are the guidance’s figure, the words ours.
write-aim-ours = Our own suggestion.
write-prompts = Say something about
# Variables:
#   $ticked (String) - how many are ticked
#   $all (String) - how many there are
write-prompts-ticked = { $ticked } of { $all } ticked
# Variables:
#   $number (String) - (iii)
write-prompts-question = Question { $number }
write-force-must = Must
write-force-should = Should
write-force-may = May
write-standards = Quality standards
write-standard-other = Other official wording:
write-data = Suggested data items
write-topics = Questions and answers
write-examples = Examples
write-examples-note = Examples show how a case study can be told. They never come into the report.
write-example = Example
# Variables:
#   $sources (String) - law and guidance, with paragraphs
write-heading-source = The heading comes from { $sources }.

# Saving, and what is always in view.
# Variables:
#   $time (String) - 14:02
write-saved = Saved { $time }
write-all-saved = All saved
write-saving = Saving…
write-not-saved = Not saved
write-saved-again = Everything is saved again.
# Variables:
#   $why (String) - what went wrong, a sentence
write-not-saved-notice = Your last words are not saved. They are still here, and the program goes on trying. { $why }
# Variables:
#   $why (String) - what went wrong, a sentence
write-window-stays = Your last words are not on the disk, so the window stays open. They are still here, and the program goes on trying. { $why }
# Variables:
#   $why (String) - what went wrong, a sentence
write-report-stays = Your last words are not on the disk, so this report stays open. They are still here, and the program goes on trying. { $why }
write-disk-slow = The disk has not answered yet.
write-try-again = Try again
write-save-copy = Save a copy and go on there…
write-close-and-lose = Close and lose them
write-copy-text = Copy the text
write-text-copied = The text is on the clipboard.
write-copy-title = Save a copy of the report
# Variables:
#   $name (String) - name of the file without its ending
write-copy-name = { $name } (copy).llunio
write-file-kind = Llunio reports
# Variables:
#   $path (String) - where the copy is
write-copy-open = You are writing in the copy now: { $path }
write-read-only = Read-only
# Variables:
#   $host (String) - name of the computer
#   $time (String) - 14:02
#   $day (String) - 30 September 2025
write-held = This report is open on “{ $host }” since { $time } on { $day }, so it can only be read here. Close it there, then open it here again; or write in a copy.
write-file-read-only = This file can only be read. Write in a copy, or ask whoever looks after the file.
# Variables:
#   $language (String) - name of the language of the text
#   $count (Number) - how many words
#   $section (String) - the same, as it is shown
#   $report (String) - how many words in the whole report
write-words = { $count ->
        [one] { $language }: { $section } word in this section · { $report } in the report
       *[other] { $language }: { $section } words in this section · { $report } in the report
    }
# Variables:
#   $page (String) - number of the page
#   $count (String) - how many pages there are
write-page-of = Page { $page } of { $count }
# Variables:
#   $size (String) - per cent
write-zoom = { $size }%
# Variables:
#   $what (String) - as the messages menu-did-…
write-undone = Undone: { $what }
# Variables:
#   $what (String) - as the messages menu-did-…
#   $place (String) - heading of the section
write-undone-in = Undone: { $what } in “{ $place }”
# Variables:
#   $what (String) - as the messages menu-did-…
write-redone = Redone: { $what }
# Variables:
#   $what (String) - as the messages menu-did-…
#   $place (String) - heading of the section
write-redone-in = Redone: { $what } in “{ $place }”
write-nothing-to-undo = There is nothing to undo.
write-nothing-to-redo = There is nothing to do again.

# Spelling.
# Variables:
#   $language (String) - name of the language of the text
write-spelling-on = Spelling: { $language }
write-spelling-off = Spelling: off
# Variables:
#   $word (String) - the word
write-spelling-of = Spelling of “{ $word }”
write-spelling-looking = Looking for suggestions…
write-spelling-none = No suggestions
write-spelling-add = Add to the report’s words
write-spelling-ignore = Ignore until the program is closed
# Variables:
#   $word (String) - the word
write-word-added = Added to the report’s words: { $word }
write-words-title = The report’s words
write-words-what = Words that are right in this report, whatever the dictionary says. They are kept in its file.
write-words-none = There are none yet. A word gets here from the suggestions for a misspelt word.
write-word-remove = Remove
# Variables:
#   $word (String) - the word
write-word-remove-name = Remove: { $word }
# Variables:
#   $word (String) - the word
write-word-removed = Removed from the report’s words: { $word }
