# Y dewislenni, y bar ar y brig, a’r hyn a ddywedir dros y ffenestr gyfan.
menu-bar = Dewislenni
menu-file = Ffeil
menu-edit = Golygu
menu-insert = Mewnosod
menu-format = Fformat
menu-view = Golwg
menu-help = Cymorth

menu-new = Adroddiad newydd…
menu-open = Agor…
menu-open-sample = Agor yr adroddiad enghreifftiol
# Variables:
#   $council (String) - the council's name
#   $year (String) - 2024-25
menu-recent-report = { $council }, { $year }
menu-next-year = Dechrau adroddiad y flwyddyn nesaf o’r un hwn…
menu-save-copy = Cadw copi yn rhywle arall…
menu-save-copy-title = Cadw copi o’r adroddiad
# Variables:
#   $name (String) - the name of the file that is open, without its ending
menu-copy-name = { $name } (copi)
# Variables:
#   $path (String) - path of the copy
menu-copy-saved = Mae copi yn “{ $path }”. Rydych yn dal i ysgrifennu yn y gwreiddiol.
menu-export = Allforio…
menu-details = Manylion yr adroddiad…
menu-close-report = Cau’r adroddiad

menu-undo = Dadwneud
menu-redo = Ailwneud
# Variables of these:
#   $what (String) - what is undone, as the messages menu-did-…
#   $place (String) - heading of the section
menu-undo-what = Dadwneud: { $what }
menu-undo-what-in = Dadwneud: { $what } yn “{ $place }”
menu-redo-what = Ailwneud: { $what }
menu-redo-what-in = Ailwneud: { $what } yn “{ $place }”
# Variables:
#   $what (String) - the words of the command: Undo: writing in “Workforce”
menu-done = Wedi’i wneud. { $what }
# Asked before the last change, the withdrawal of a consent, is undone.
menu-withdrawal = Byddai hyn yn dadwneud y ffaith bod rhywun wedi tynnu ei gydsyniad yn ôl, a gellid argraffu’r hyn a ddywedodd eto. Nid oes dim wedi’i ddadwneud eto.
menu-withdrawal-back = Adfer y cydsyniad
menu-did-begin = dechrau’r adroddiad
menu-did-write = ysgrifennu
menu-did-replace = amnewid testun
menu-did-find-replace = canfod ac amnewid
menu-did-details = manylion yr adroddiad
menu-did-testimony = astudiaeth achos neu ddyfyniad
menu-did-withdrawal = tynnu cydsyniad yn ôl
menu-did-metrics = metrigau
menu-did-money = incwm a gwariant
menu-did-promises = blaenoriaeth
menu-did-pictures = llun
menu-did-sources = dogfennau, tystiolaeth, arolygiadau neu gwynion
menu-did-terms = rhestr termau
menu-did-place = gosod yn y testun
menu-did-progress = statws yr adran
menu-did-layout = gosodiad y rhan
menu-did-wording = geiriad swyddogol
menu-did-appendix = atodiad
menu-did-words = rhestr geiriau
menu-did-ticked = ticio
menu-did-pairing = paru’r Gymraeg a’r Saesneg
menu-did-answers = yr hyn y mae darn yn ei ateb
menu-did-carried = ailddarllen testun o’r llynedd
menu-did-findings = yr hyn a adewir fel y mae
menu-did-requirements = yr hyn nad yw’n berthnasol i’r adroddiad
menu-did-load = llwytho adroddiad
menu-find = Canfod…
menu-replace = Canfod ac amnewid…
menu-words = Geiriau’r adroddiad…

menu-rail = Rhestr yr adrannau
menu-aside = Yr hyn sydd ei angen ar yr adran hon
menu-preview-beside = Rhagolwg wrth ochr y testun
menu-focus = Modd canolbwyntio
menu-languages-en = Saesneg ar y dudalen
menu-languages-cy = Cymraeg ar y dudalen
menu-languages-both = Cymraeg a Saesneg ochr yn ochr
menu-writing = Ysgrifennu
menu-preview-whole = Rhagolwg o’r tudalennau
menu-overview = Trosolwg
menu-records = Deunydd
menu-scrutiny = Barod ar gyfer craffu?
menu-wording = Geiriad Cymraeg
menu-next-pane = Rhan nesaf y ffenestr
menu-zoom-in = Chwyddo mewn
menu-zoom-out = Chwyddo allan
menu-zoom-reset = Maint arferol
# Variables:
#   $size (String) - per cent
menu-zoom-now = Maint { $size } y cant
menu-theme-system = Lliwiau’r system
menu-theme-light = Golau
menu-theme-dark = Tywyll
menu-theme-contrast = Cyferbyniad uchel
menu-spelling = Gwirio sillafu
menu-explaining = Nodi’r hyn nad yw wedi’i esbonio
menu-program-en = Y rhaglen yn Saesneg
menu-program-cy = Y rhaglen yn Gymraeg
menu-program-other = Y rhaglen yn yr iaith arall

menu-help-shortcuts = Llwybrau byr bysellfwrdd
menu-help-topics = Cwestiynau ac atebion
menu-help-scrutiny = Barod ar gyfer craffu?
menu-help-stored = Beth sy’n cael ei gadw, a ble
menu-help-access = Hygyrchedd
menu-help-about = Ynghylch Llunio

menu-program-language = Iaith y rhaglen
menu-program-language-short = Rhaglen:
menu-report-languages = Ieithoedd ar y dudalen
menu-report-languages-short = Tudalen:
menu-side-by-side = Ochr yn ochr
# Variables:
#   $year (String) - 2024-25
menu-report-year = Adroddiad blynyddol { $year }
menu-read-only = Darllen yn unig
menu-preview = Rhagolwg
menu-back-to-writing = Yn ôl i ysgrifennu
menu-notice-stop = Mae problem wedi codi.
menu-notice-tell = Er gwybodaeth.
menu-notice-dismiss = Diystyru
# A button in the place of a screen that could not be shown.
menu-again = Dangos hyn eto
