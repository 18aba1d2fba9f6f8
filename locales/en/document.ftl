# What a writer adds to an exported report. The document's own language, not the program's.

# A link at the top of the web page that passes over title and contents.
document-skip-to-main = Skip to the report
document-contents = Contents
# Variables:
#   $page (Number) - this page
#   $pages (Number) - how many there are
document-page-of = Page { $page } of { $pages }
# Foot of every page.
# Variables:
#   $council (String) - the council
#   $year (String) - 2024-25
document-running = { $council } · Annual report { $year }
# Printed across every page of a draft, in both languages at once.
document-draft-mark = DRAFT / DRAFFT
document-draft-note = Draft for comment. Paragraphs are numbered so that they can be referred to.
document-public-note = A summary for the public
document-large-print-note = Large print edition
# Variables:
#   $start (String) - calendar year in which the financial year begins
#   $end (String) - calendar year in which it ends
document-period = 1 April { $start } to 31 March { $end }
document-also-available = This document is also available in Welsh.
# The name of the other language in that language itself, for a link.
document-other-language = Cymraeg
# Variables:
#   $name (String) - the Director's name
document-director = Report of the Director of Social Services, { $name }
# Variables:
#   $number (Number) - counts the tables with a caption
#   $caption (String) - what the table shows
document-table-caption = Table { $number }: { $caption }
# Variables:
#   $number (Number) - counts figures and charts
#   $caption (String) - what the figure shows
document-figure-caption = Figure { $number }: { $caption }
# Variables:
#   $number (Number) - counts figures
document-figure-label = Figure { $number }
# Variables:
#   $number (Number) - the figure whose data these are
document-chart-data = Data for figure { $number }
# Variables:
#   $number (Number) - the figure whose data these are
#   $unit (String) - what its values count
document-chart-data-unit = Data for figure { $number } ({ $unit })
# A value of a chart of shares, and what share of the whole it is: “297 (85%)”.
# Variables:
#   $number (String) - as it is printed
#   $percent (String) - as it is printed, without the sign
document-share = { $number } ({ $percent }%)
document-no-value = no figure
document-category = Category
# Variables:
#   $title (String) - title of the case study
document-case-study = Case study: { $title }
# Variables:
#   $speaker (String) - who said it, as agreed
document-quote-speaker = { $speaker }
document-glossary-term = Term
document-glossary-meaning = Meaning
# Parts of a file name; lower case, no spaces.
document-file-report = annual-report
document-file-draft = draft
document-file-public = public-summary
document-file-large-print = large-print

# Names of styles in the Word file, as Word lists them.
document-style-cover-council = Cover council
document-style-cover-edition = Cover edition
document-style-cover-text = Cover text
# Variables:
#   $level (Number) - the level of the heading, from 2
document-style-sub-heading = Sub-heading { $level }
document-style-table = Report table
document-style-table-text = Table text
document-style-table-number = Table number
document-style-table-heading = Table heading
document-style-table-number-heading = Table number heading
document-style-table-row-heading = Table row heading
document-style-table-gap = Table gap
document-style-figure = Figure
document-style-quote-speaker = Quote speaker
document-style-call-out-title = Case study title
document-style-call-out = Case study
document-style-compulsory = Compulsory text
document-style-paragraph-number = Paragraph number
# The months, as in “23 November 2020”.
document-january = January
document-february = February
document-march = March
document-april = April
document-may = May
document-june = June
document-july = July
document-august = August
document-september = September
document-october = October
document-november = November
document-december = December
