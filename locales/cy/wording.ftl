# Cadarnhau’r Gymraeg swyddogol.
wording-title = Geiriad Cymraeg
wording-what = Y gyfraith a’r canllawiau sy’n pennu’r penawdau, y cwestiynau, y safonau ansawdd a’r testunau gorfodol. Ar gyfer y rhai a restrir yma, ni ddaethpwyd o hyd i Gymraeg swyddogol pan luniwyd y rhaglen hon: ein Cymraeg ni sydd yma. Caiff ei hargraffu yn yr adroddiad serch hynny.
wording-how = Os ydych chi neu’ch cyfieithwyr yn gwybod beth yw’r geiriad swyddogol, rhowch ef i mewn a nodwch o ble y daw. Os yw’n geiriad ni’n gywir, cadarnhewch ef fel y mae. Bydd yr adroddiad wedyn yn argraffu’r hyn a gadarnhawyd gennych, heb ddweud mwyach nad yw wedi’i gadarnhau. Mae Ctrl+Enter yn cadarnhau ac yn mynd ymlaen i’r nesaf.
wording-read-only = Dim ond darllen yr adroddiad hwn y gallwch yma, felly ni ellir cadarnhau dim.
wording-filter = Dangos
# Variables of these:
#   $number (String) - how many there are
wording-filter-open = Heb eu cadarnhau ({ $number })
wording-filter-all = Y cyfan ({ $number })
# Variables:
#   $count (Number) - wordings that are not confirmed
wording-count = { $count ->
        [zero] Mae popeth wedi’i gadarnhau.
        [one] Mae { $count } geiriad heb ei gadarnhau.
        [two] Mae { $count } eiriad heb eu cadarnhau.
        [few] Mae { $count } geiriad heb eu cadarnhau.
        [many] Mae { $count } geiriad heb eu cadarnhau.
       *[other] Mae { $count } geiriad heb eu cadarnhau.
    }
# What a wording is.
wording-kind-heading = Pennawd
wording-kind-standard = Safon ansawdd
wording-kind-compulsory = Testun gorfodol
wording-kind-strand = Pennawd israniad
wording-confirmed = Wedi’i gadarnhau
wording-open = Heb ei gadarnhau
wording-welsh = Cymraeg
wording-blank = Ysgrifennwch y geiriad Cymraeg
wording-note = O ble y daw
wording-note-hint = Er enghraifft y canllawiau Cymraeg a’r dudalen, neu bwy a benderfynodd arno a phryd. Caiff ei gadw yn y ffeil, ond ni chaiff ei argraffu.
wording-confirm = Cadarnhau
wording-take-back = Tynnu’n ôl
wording-changed = Wedi’i newid, a heb ei gadarnhau eto.
# Variables:
#   $source (String) - law and guidance, with paragraphs
wording-source = Ffynhonnell y Saesneg: { $source }.
wording-confirmed-one = Cadarnhawyd.
wording-taken-back = Tynnwyd yn ôl.
# Variables:
#   $count (Number) - wordings that are not confirmed
wording-card = { $count ->
        [zero] Mae pob geiriad swyddogol wedi’i gadarnhau.
        [one] Geiriad Cymraeg heb ei gadarnhau: { $count }
        [two] Geiriad Cymraeg heb ei gadarnhau: { $count }
        [few] Geiriad Cymraeg heb ei gadarnhau: { $count }
        [many] Geiriad Cymraeg heb ei gadarnhau: { $count }
       *[other] Geiriad Cymraeg heb ei gadarnhau: { $count }
    }
wording-card-what = Penawdau a thestunau swyddogol eraill y mae eu Cymraeg yn cael ei hargraffu fel y mae yn y rhaglen hon.
wording-look = Edrych ar y geiriad Cymraeg
