# Yr hyn y mae awdur ffeil yn ei ychwanegu at adroddiad. Iaith y ddogfen ei hun, nid iaith y rhaglen.

# A link at the top of the web page that passes over title and contents.
document-skip-to-main = Neidio i’r adroddiad
document-contents = Cynnwys
# Variables:
#   $page (Number) - this page
#   $pages (Number) - how many there are
document-page-of = Tudalen { $page } o { $pages }
# Foot of every page.
# Variables:
#   $council (String) - the council
#   $year (String) - 2024-25
document-running = { $council } · Adroddiad blynyddol { $year }
# Printed across every page of a draft, in both languages at once.
document-draft-mark = DRAFT / DRAFFT
document-draft-note = Drafft ar gyfer sylwadau. Mae’r paragraffau wedi’u rhifo er mwyn cyfeirio atynt.
document-public-note = Crynodeb i’r cyhoedd
document-large-print-note = Argraffiad print bras
# Variables:
#   $start (String) - calendar year in which the financial year begins
#   $end (String) - calendar year in which it ends
document-period = 1 Ebrill { $start } i 31 Mawrth { $end }
document-also-available = Mae’r ddogfen hon ar gael yn Saesneg hefyd.
# The name of the other language in that language itself, for a link.
document-other-language = English
# Variables:
#   $name (String) - the Director's name
document-director = Adroddiad y Cyfarwyddwr Gwasanaethau Cymdeithasol, { $name }
# Variables:
#   $number (Number) - counts the tables with a caption
#   $caption (String) - what the table shows
document-table-caption = Tabl { $number }: { $caption }
# Variables:
#   $number (Number) - counts figures and charts
#   $caption (String) - what the figure shows
document-figure-caption = Ffigur { $number }: { $caption }
# Variables:
#   $number (Number) - counts figures
document-figure-label = Ffigur { $number }
# Variables:
#   $number (Number) - the figure whose data these are
document-chart-data = Data ar gyfer ffigur { $number }
# Variables:
#   $number (Number) - the figure whose data these are
#   $unit (String) - what its values count
document-chart-data-unit = Data ar gyfer ffigur { $number } ({ $unit })
# A value of a chart of shares, and what share of the whole it is: “297 (85%)”.
# Variables:
#   $number (String) - as it is printed
#   $percent (String) - as it is printed, without the sign
document-share = { $number } ({ $percent }%)
document-no-value = dim ffigur
document-category = Categori
# Variables:
#   $title (String) - title of the case study
document-case-study = Astudiaeth achos: { $title }
# Variables:
#   $speaker (String) - who said it, as agreed
document-quote-speaker = { $speaker }
document-glossary-term = Term
document-glossary-meaning = Ystyr
# Parts of a file name; lower case, no spaces.
document-file-report = adroddiad-blynyddol
document-file-draft = drafft
document-file-public = crynodeb-cyhoeddus
document-file-large-print = print-bras

# Enwau’r arddulliau yn y ffeil Word, fel y mae Word yn eu rhestru.
document-style-cover-council = Cyngor ar y clawr
document-style-cover-edition = Argraffiad ar y clawr
document-style-cover-text = Testun y clawr
# Variables:
#   $level (Number) - the level of the heading, from 2
document-style-sub-heading = Is-bennawd { $level }
document-style-table = Tabl yr adroddiad
document-style-table-text = Testun tabl
document-style-table-number = Rhif mewn tabl
document-style-table-heading = Pennawd colofn
document-style-table-number-heading = Pennawd colofn rhifau
document-style-table-row-heading = Pennawd rhes
document-style-table-gap = Bwlch rhwng tablau
document-style-figure = Ffigur
document-style-quote-speaker = Siaradwr y dyfyniad
document-style-call-out-title = Teitl astudiaeth achos
document-style-call-out = Astudiaeth achos
document-style-compulsory = Testun gorfodol
document-style-paragraph-number = Rhif paragraff
# The months, as in “23 November 2020”.
document-january = Ionawr
document-february = Chwefror
document-march = Mawrth
document-april = Ebrill
document-may = Mai
document-june = Mehefin
document-july = Gorffennaf
document-august = Awst
document-september = Medi
document-october = Hydref
document-november = Tachwedd
document-december = Rhagfyr
