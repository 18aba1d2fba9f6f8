# Files for others.
export-title = Export
export-languages = Languages
export-formats = Kinds of file
export-docx = Word
export-docx-hint = For committee papers and comments.
export-pdf = PDF
export-pdf-hint = Accessible and fit for archives; for publishing and print.
export-html = Web pages
export-html-hint = A folder for the web team; works on any device.
export-markdown = Markdown
export-markdown-hint = Plain text for other programs.
export-editions = Editions
export-full = Full report
export-full-hint = The report as it is published.
export-draft = Draft for scrutiny
export-draft-hint = Marked as a draft, with numbered paragraphs to refer to. May have gaps.
export-public = Public summary
export-public-hint = The Director’s summary alone, for everybody.
export-large-print = Large print
export-large-print-hint = The full report in large type.
export-folder = Folder
export-no-folder = No folder is chosen yet.
export-replaces = Files of the same name in this folder are replaced without a question.
export-pick = Choose a folder for the files
export-pick-folder = Choose a folder…
export-other-folder = Choose another folder…
export-start = Export
# Variables:
#   $lang (String) - name of the language
export-lagging = { $lang } is not quite up to date
# Variables:
#   $count (Number) - paragraphs
export-behind = { $count ->
        [one] { $count } paragraph has fallen behind its original.
       *[other] { $count } paragraphs have fallen behind their originals.
    }
# Variables:
#   $count (Number) - paragraphs
export-untranslated = { $count ->
        [one] { $count } paragraph is not translated.
       *[other] { $count } paragraphs are not translated.
    }
export-lagging-advice = You can export all the same.
# Variables:
#   $count (Number) - sections
export-lagging-sections = { $count ->
        [one] In { $count } section
       *[other] In { $count } sections
    }
export-missing-language = Choose at least one language
export-missing-format = Choose at least one kind of file
export-missing-edition = Choose at least one edition
export-missing-folder = Choose a folder for the files
export-running = Export
# Variables:
#   $done (String) - files made
#   $all (String) - files in all
export-progress = { $done } of { $all }
export-cancel = Cancel the export
export-meanwhile = You can go on writing meanwhile.
export-look-done = Export finished: show the files
export-look-other = Export not finished: show why
# Variables:
#   $count (Number) - files and folders
export-done = { $count ->
        [one] { $count } file was made
       *[other] { $count } files were made
    }
export-called-off = The export was called off. Nothing was written.
export-not-done = Nothing was exported.
export-open = Open
# Variables of these:
#   $name (String) - name of the file
export-open-name = Open { $name }
export-show-folder = Show in folder
export-folder-name = Show in folder: { $name }
# Variables:
#   $count (Number) - faults
export-faults = { $count ->
        [one] Nothing was written: { $count } thing must be mended first
       *[other] Nothing was written: { $count } things must be mended first
    }
# Variables of these:
#   $heading (String) - heading of the section
#   $excerpt (String) - first words of the passage
#   $lang (String) - name of the language
export-place = { $heading } – “{ $excerpt }”
export-place-lang = { $heading } ({ $lang })
# Variables:
#   $count (Number) - case studies and quotations
export-withheld = { $count ->
        [one] { $count } case study or quotation was left out
       *[other] { $count } case studies or quotations were left out
    }
# Variables of these:
#   $name (String) - the case study, quotation or picture of a person
export-withheld-use = “{ $name }”: there is no consent for this use.
export-withheld-language = “{ $name }”: no wording was agreed in this language.
export-withheld-wording = “{ $name }”: it has been changed since it was agreed.
export-withheld-expired = “{ $name }”: the consent has expired.
export-withheld-withdrawn = “{ $name }”: the consent was withdrawn.
# Variables:
#   $count (Number) - headings and other wordings
export-unconfirmed = { $count ->
        [one] { $count } official wording is printed in a Welsh that no official source confirms yet. Ask your translators to look at it before you publish.
       *[other] { $count } official wordings are printed in a Welsh that no official source confirms yet. Ask your translators to look at them before you publish.
    }
# For whoever translates the report.
export-translation = For your translators
export-translation-hint = The texts beside their translations, line by line. A case study or quotation goes along only if somebody agreed to its wording; its translation goes along once that is agreed too.
export-translation-from = Translate
export-translation-en = from English into Welsh
export-translation-cy = from Welsh into English
export-translation-all = With what is translated already
export-translation-all-hint = Else only what is not translated yet, or has changed since.
export-translation-word = Word, in two columns…
export-translation-xliff = XLIFF, for translation programs…
# Variables:
#   $count (Number) - texts
export-translation-done = { $count ->
        [0] There is nothing to translate.
        [one] { $count } text was written.
       *[other] { $count } texts were written.
    }
# Variables:
#   $count (Number) - words
export-translation-words = { $count ->
        [0] { "" }
        [one] { $count } word is to be translated.
       *[other] { $count } words are to be translated.
    }
