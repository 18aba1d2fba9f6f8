# What went wrong, to what, and what to do now.
# Variables, where they occur:
#   $file (String) - path of the file
#   $detail (String) - what the reader said, for support

errors-not-found = There is no file “{ $file }”. Check the name and the folder.
errors-exists = “{ $file }” exists already and was not touched. Choose another name, or move the old file away.
errors-folder = “{ $file }” is a folder. Name a file in it.
errors-no-permission = You have no permission to read or write “{ $file }”. Nothing was changed. Choose another folder, or ask whoever looks after the files.
errors-not-a-project = “{ $file }” is not a Llunio report. It was not touched. Reports end in .llunio.
# Variables:
#   $version (String) - format number of the file
errors-too-new = “{ $file }” was saved by a newer version of Llunio (format { $version }). It was not touched. Update the program, then open it again.
errors-damaged = “{ $file }” is damaged and was not touched. Open the last copy you kept; if there is none, keep this file and ask for help.
# Variables:
#   $name (String) - table, view or trigger that does not belong there
errors-unexpected = “{ $file }” holds something that no Llunio report has (“{ $name }”), so it was not opened. Do not use this file; ask whoever sent it.
# Variables:
#   $host (String) - name of the computer
#   $process (String) - number of the process
#   $since (String) - time in UTC
errors-held = The report is open elsewhere: on “{ $host }”, process { $process }, since { $since }. Nothing was changed. Close it there, then try again.
errors-read-only = The file cannot be written to, so nothing was changed. Copy it to a folder of your own and work on the copy.
errors-moved = “{ $file }” has been moved, renamed or removed since it was opened. Nothing was written to it. Save a copy of the report to go on, or put the file back where it was.
errors-disk-full = The disk is full: “{ $file }” was not written. What was saved before is safe. Make room, then try again.
# Variables:
#   $id (String) - what was asked for
errors-unknown-section = There is no section “{ $id }” in this report. “llunio-cli info” lists them.
errors-unknown-item = The report has nothing with the id “{ $id }”.
errors-bad-dump = The file is not a report dump that fits: { $detail }. Nothing was written.
# Variables:
#   $version (String) - version of the dump
errors-dump-too-new = The dump has version { $version }, which is newer than this program reads. Update the program. Nothing was written.
errors-picture-too-large = This picture is larger than 20 MB (a drawing: 8 MB). It was not added. Save it smaller, then add it again.
errors-picture-side = This picture is too large: more than 12,000 pixels along one side, or more than 40 million in all. It was not added. Make it smaller, then add it again.
errors-picture-too-much = This drawing has more shapes or words than can be printed. It was not added. Simplify it, or save it as PNG.
errors-picture-format = This is not a picture a report can hold. It was not added. Use PNG, JPEG or SVG.
errors-picture-broken = This picture cannot be read; it may be damaged or cut short. It was not added. Save it again from the program it was made with.
errors-report-format = “{ $file }” is neither a PDF nor a Word file of today’s kind (.docx). Nothing was read from it. Save it as one of these, then try again.
errors-report-too-large = “{ $file }” is too large to be read. Nothing was read from it. Save last year’s report without its largest pictures, then try again.
errors-report-locked = “{ $file }” is locked with a password. Nothing was read from it. Save a copy without a password, then try again.
errors-report-broken = “{ $file }” is damaged and cannot be read. Nothing was read from it. Download or save it again, then try once more.
errors-report-too-slow = Reading “{ $file }” takes too long, so it was given up. Save it anew, or use the Word file instead.
errors-report-no-text = There is no text in “{ $file }”, only pictures of pages, as from a scanner. Use the file it was printed from.
# Variables:
#   $count (Number) - how many problems
errors-pack = { $count ->
        [one] The pack has { $count } problem. Nothing was written.
       *[other] The pack has { $count } problems. Nothing was written.
    }
errors-one-language = The report is in one language, so there is nothing to translate. To write it in both, change its languages in the overview. Nothing was written.
# Variables of these:
#   $due (String) - the day by which the guidance wants the report: 30/09/2025
#   $planned (String) - the planned day of publication
errors-not-late-no-deadline = The guidance this report follows names no day by which it should be published, so no notice of late publication is needed. Nothing was written.
errors-not-late-planned = The report is not late: its publication is planned for { $planned }, and the guidance wants it by { $due }. Nothing was written. If it will be later, change the planned day first.
errors-not-late-unplanned = The report is not late yet: the guidance wants it by { $due }, and no day of publication is planned. Nothing was written. If it will be later, enter the planned day first.
errors-io = “{ $file }” could not be read or written. Nothing was changed. The system says more in the details below.
errors-sqlite = “{ $file }” could not be read or written. Nothing was changed. The details below are for support.
# Variables:
#   $file (String) - name of the file that was made
#   $words (String) - the first words that are withheld, in lower case
errors-withheld = Nothing was written: “{ $file }” would hold the words “{ $words }”, from a case study or quotation that may not be published there. Look for them in captions, tables and the other records.
errors-unexpected-fault = Something unexpected happened. What you wrote before is safe. Please report these details: { $detail }
errors-details = Details: { $detail }
