# Yr adroddiad cyfan ar un sgrin.
overview-title = Trosolwg
overview-length = Hyd
# Variables:
#   $count (Number) - words
#   $words (String) - the same, as it is written: 5,739
overview-words = { $count ->
        [zero] Dim geiriau
        [one] { $words } gair
        [two] { $words } air
        [few] { $words } gair
        [many] { $words } gair
       *[other] { $words } o eiriau
    }
# Variables:
#   $count (Number) - pages, the cover included
overview-pages = { $count ->
        [zero] dim tudalennau
        [one] { $count } dudalen
        [two] { $count } dudalen
        [few] { $count } tudalen
        [many] { $count } thudalen
       *[other] { $count } o dudalennau
    }
# Variables:
#   $words (String) - words aimed at
overview-aim = Mae’r hydoedd yn y canllawiau yn gwneud cyfanswm o tua { $words } o eiriau. Cyngor yn unig ydynt.
overview-dates = Dyddiadau cau
# Variables:
#   $count (Number) - days
overview-left = { $count ->
        [zero] heddiw
        [one] { $count } diwrnod yn weddill
        [two] { $count } ddiwrnod yn weddill
        [few] { $count } diwrnod yn weddill
        [many] { $count } diwrnod yn weddill
       *[other] { $count } diwrnod yn weddill
    }
# Variables:
#   $count (Number) - days
overview-late = { $count ->
        [zero] heddiw
        [one] { $count } diwrnod yn ôl
        [two] { $count } ddiwrnod yn ôl
        [few] { $count } diwrnod yn ôl
        [many] { $count } diwrnod yn ôl
       *[other] { $count } diwrnod yn ôl
    }
overview-late-note = Mae’r dyddiad yn y canllawiau wedi mynd heibio. Gallwch orffen yr adroddiad a’i gyhoeddi o hyd.
overview-about = Manylion yr adroddiad
overview-about-saved = Mae manylion yr adroddiad wedi’u cadw.
overview-save = Cadw
overview-council-en = Y cyngor, yn Saesneg
overview-council-cy = Y cyngor, yn Gymraeg
overview-director = Cyfarwyddwr Gwasanaethau Cymdeithasol
overview-director-none = Ni chaiff enw ei argraffu
overview-director-hint = Fel y bydd ar ddechrau’r adroddiad. Gadewch y blwch yn wag os nad ydych am argraffu enw.
overview-languages-hint = Mae testun iaith a dynnir allan yn aros yn y ffeil. Ni chaiff ei ddangos na’i allforio nes rhoi’r iaith yn ôl.
overview-logo = Logo’r cyngor
overview-logo-hint = Mae’n sefyll ar glawr y ffeiliau a allforir. PNG, JPEG neu SVG.
overview-logo-none = Dim
overview-logo-choose = Dewis llun…
overview-logo-replace = Dewis llun arall…
overview-logo-remove = Tynnu’r logo
overview-logo-alt-en = Yr hyn a ddywed y logo, yn Saesneg
overview-logo-alt-cy = Yr hyn a ddywed y logo, yn Gymraeg
# What is suggested for that.
# Variables:
#   $council (String) - the council’s name
overview-logo-says = Logo { $council }
overview-logo-silent-en = Ysgrifennwch yn Saesneg yr hyn a ddywed y logo
overview-logo-silent-cy = Ysgrifennwch yn Gymraeg yr hyn a ddywed y logo
overview-accent = Lliw’r cyngor
overview-accent-hint = Ar gyfer penawdau a thablau yn y ffeiliau a allforir: # a chwe nod, 0 i 9 neu a i f, er enghraifft #0a5c5a.
# Variables:
#   $contrast (String) - contrast ratio with white
overview-accent-contrast = Cyferbyniad â gwyn: { $contrast } i 1. Mae angen o leiaf 4.5 i 1.
# Variables:
#   $contrast (String) - contrast ratio with white
overview-accent-low = Cyferbyniad â gwyn: { $contrast } i 1. Nid yw hynny’n ddigon: mae angen o leiaf 4.5 i 1.
overview-accent-unknown = Ysgrifennwch y lliw fel # a chwe digid o 0 i 9 ac a i f
# Variables:
#   $contrast (String) - contrast ratio with white
overview-accent-light = Dewiswch liw tywyllach: { $contrast } i 1 yw cyferbyniad y lliw hwn â gwyn, ac mae angen 4.5 i 1
overview-planned = Dyddiadau arfaethedig
overview-planned-hint = Ar gyfer eich cynllunio eich hun; ni chânt eu hargraffu. Ysgrifennwch hwy fel diwrnod/mis/blwyddyn, er enghraifft 30/09/2025. Yn ôl y gyfraith a’r canllawiau:
# Variables:
#   $date (String) - the day
#   $what (String) - what is due then
overview-date-statutory = { $date }: { $what }
overview-planned-council = Gerbron y cyngor neu ei bwyllgor
overview-planned-publication = Cyhoeddi
overview-date-unknown-council = Gerbron y cyngor neu ei bwyllgor: ysgrifennwch ddyddiad sydd ar y calendr, er enghraifft 30/09/2025, neu gadewch y maes yn wag
overview-date-unknown-publication = Cyhoeddi: ysgrifennwch ddyddiad sydd ar y calendr, er enghraifft 30/09/2025, neu gadewch y maes yn wag
overview-year = Blwyddyn ariannol
overview-year-fixed = Mae’r flwyddyn yn sefydlog: mae’r dyddiadau a’r canllawiau yn dibynnu arni. Ar gyfer blwyddyn arall, crëwch adroddiad newydd.
overview-table = Adrannau
overview-counting = Yn cyfrif tudalennau…
overview-section = Adran
overview-aimed = Nod
overview-col-words = Geiriau
overview-col-pages = Tudalennau
overview-col-state = Statws
overview-not-started = Heb ddechrau
overview-in-progress = Ar y gweill
overview-ready = Barod
overview-over = uwchlaw’r nod
# Variables:
#   $count (Number) - paragraphs
overview-behind = { $count ->
        [zero] popeth yn gyfredol
        [one] { $count } ar ei hôl hi
        [two] { $count } ar ei hôl hi
        [few] { $count } ar ei hôl hi
        [many] { $count } ar ei hôl hi
       *[other] { $count } ar ei hôl hi
    }
# Variables:
#   $count (Number) - paragraphs
overview-untranslated = { $count ->
        [zero] popeth wedi’i gyfieithu
        [one] { $count } heb gyfieithiad
        [two] { $count } heb gyfieithiad
        [few] { $count } heb gyfieithiad
        [many] { $count } heb gyfieithiad
       *[other] { $count } heb gyfieithiad
    }
overview-total = Yr adroddiad cyfan
