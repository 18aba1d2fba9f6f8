# Y tudalennau fel y byddant.
preview-title = Rhagolwg
preview-pages = Tudalennau
preview-tools = Tudalen, iaith a maint
preview-laying = Yn gosod y tudalennau…
# Variables:
#   $page (Number) - number of the page
preview-page = Tudalen { $page }
# Variables:
#   $page (String) - number of the page
#   $pages (String) - how many there are
preview-page-of = Tudalen { $page } o { $pages }
preview-before = Tudalen flaenorol
preview-after = Tudalen nesaf
preview-language = Iaith y rhagolwg
preview-edition = Argraffiad
preview-full = Adroddiad llawn
preview-draft = Drafft ar gyfer craffu
preview-smaller = Llai
preview-larger = Mwy
# Variables of these:
#   $count (Number) - pages of the section that is open
#   $aim (String) - pages aimed at
preview-section = { $count ->
        [zero] Yr adran hon: dim tudalennau
        [one] Yr adran hon: tua { $count } dudalen
        [two] Yr adran hon: tua { $count } dudalen
        [few] Yr adran hon: tua { $count } tudalen
        [many] Yr adran hon: tua { $count } thudalen
       *[other] Yr adran hon: tua { $count } o dudalennau
    }
preview-section-aim = { $count ->
        [zero] Yr adran hon: dim tudalennau, nod: { $aim }
        [one] Yr adran hon: tua { $count } dudalen, nod: { $aim }
        [two] Yr adran hon: tua { $count } dudalen, nod: { $aim }
        [few] Yr adran hon: tua { $count } tudalen, nod: { $aim }
        [many] Yr adran hon: tua { $count } thudalen, nod: { $aim }
       *[other] Yr adran hon: tua { $count } o dudalennau, nod: { $aim }
    }
preview-whole = Y ffenestr gyfan
