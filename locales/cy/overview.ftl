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
       *[other] { $words } gair
    }
# Variables:
#   $count (Number) - pages, the cover included
overview-pages = { $count ->
        [zero] dim tudalennau
        [one] { $count } dudalen
        [two] { $count } dudalen
        [few] { $count } tudalen
        [many] { $count } thudalen
       *[other] { $count } tudalen
    }
# Variables:
#   $words (String) - words aimed at
overview-aim = Tua { $words } gair yw cyfanswm yr hydoedd yn y canllawiau. Cyngor ydynt.
overview-dates = Pryd mae ei ddisgwyl
# Variables:
#   $count (Number) - days
overview-left = { $count ->
        [zero] heddiw
        [one] { $count } diwrnod i fynd
        [two] { $count } ddiwrnod i fynd
        [few] { $count } diwrnod i fynd
        [many] { $count } diwrnod i fynd
       *[other] { $count } diwrnod i fynd
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
overview-late-note = Mae’r dyddiad yn y canllawiau wedi mynd heibio. Gellir gorffen a chyhoeddi’r adroddiad o hyd.
overview-director = Cyfarwyddwr Gwasanaethau Cymdeithasol
overview-director-name = Enw
overview-director-hint = Fel y mae ar ddechrau’r adroddiad. Gadewch yn wag i beidio ag argraffu enw.
overview-director-keep = Cadw
overview-director-kept = Mae’r enw wedi’i gadw.
overview-table = Adrannau
overview-counting = Yn cyfrif tudalennau…
overview-section = Adran
overview-aimed = Nod
overview-col-words = Geiriau
overview-col-pages = Tudalennau
overview-col-state = Statws
overview-not-started = Heb ddechrau
overview-in-progress = Ar y gweill
overview-ready = Yn barod
overview-over = uwchlaw’r nod
# Variables:
#   $count (Number) - paragraphs
overview-behind = { $count ->
        [zero] dim ar ei hôl hi
        [one] { $count } ar ei hôl hi
        [two] { $count } ar ei hôl hi
        [few] { $count } ar ei hôl hi
        [many] { $count } ar ei hôl hi
       *[other] { $count } ar ei hôl hi
    }
# Variables:
#   $count (Number) - paragraphs
overview-untranslated = { $count ->
        [zero] dim heb ei gyfieithu
        [one] { $count } heb ei gyfieithu
        [two] { $count } heb eu cyfieithu
        [few] { $count } heb eu cyfieithu
        [many] { $count } heb eu cyfieithu
       *[other] { $count } heb eu cyfieithu
    }
overview-total = Yr adroddiad cyfan
