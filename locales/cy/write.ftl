# Y ffenestr ysgrifennu. Yr adrannau ar y chwith.
write-sections = Adrannau
write-fold = Cuddio’r hyn sydd yn y bennod hon
write-unfold = Dangos yr hyn sydd yn y bennod hon
write-state-not-started = Heb ddechrau
write-state-in-progress = Ar y gweill
write-state-ready = Barod
# Variables:
#   $language (String) - name of the language of the text
write-state-of = Statws: { $language }
# Variables:
#   $heading (String) - name of the language of the text
#   $state (String) - one of the three states
write-state-set = { $heading }: { $state }
write-english = Saesneg
write-welsh = Cymraeg
# Variables:
#   $lang (String) - EN or CY
#   $count (String) - how many passages
write-chip-behind = { $lang } { $count } ar ei hôl hi
# Variables:
#   $lang (String) - EN or CY
#   $count (String) - how many passages
write-chip-untranslated = { $lang } { $count } heb gyfieithiad
# Variables:
#   $count (Number) - how many passages
write-said-behind-cy = { $count ->
        [zero] Cymraeg: dim paragraffau ar ei hôl hi
        [one] Cymraeg: { $count } paragraff ar ei hôl hi o’i gymharu â’r Saesneg
        [two] Cymraeg: { $count } baragraff ar ei hôl hi o’u cymharu â’r Saesneg
        [few] Cymraeg: { $count } pharagraff ar ei hôl hi o’u cymharu â’r Saesneg
        [many] Cymraeg: { $count } pharagraff ar ei hôl hi o’u cymharu â’r Saesneg
       *[other] Cymraeg: { $count } paragraff ar ei hôl hi o’u cymharu â’r Saesneg
    }
# Variables:
#   $count (Number) - how many passages
write-said-behind-en = { $count ->
        [zero] Saesneg: dim paragraffau ar ei hôl hi
        [one] Saesneg: { $count } paragraff ar ei hôl hi o’i gymharu â’r Gymraeg
        [two] Saesneg: { $count } baragraff ar ei hôl hi o’u cymharu â’r Gymraeg
        [few] Saesneg: { $count } pharagraff ar ei hôl hi o’u cymharu â’r Gymraeg
        [many] Saesneg: { $count } pharagraff ar ei hôl hi o’u cymharu â’r Gymraeg
       *[other] Saesneg: { $count } paragraff ar ei hôl hi o’u cymharu â’r Gymraeg
    }
# Variables:
#   $count (Number) - how many passages
write-said-untranslated-cy = { $count ->
        [zero] Cymraeg: dim paragraffau heb eu cyfieithu
        [one] Cymraeg: { $count } paragraff heb ei gyfieithu
        [two] Cymraeg: { $count } baragraff heb eu cyfieithu
        [few] Cymraeg: { $count } pharagraff heb eu cyfieithu
        [many] Cymraeg: { $count } pharagraff heb eu cyfieithu
       *[other] Cymraeg: { $count } paragraff heb eu cyfieithu
    }
# Variables:
#   $count (Number) - how many passages
write-said-untranslated-en = { $count ->
        [zero] Saesneg: dim paragraffau heb eu cyfieithu
        [one] Saesneg: { $count } paragraff heb ei gyfieithu
        [two] Saesneg: { $count } baragraff heb eu cyfieithu
        [few] Saesneg: { $count } pharagraff heb eu cyfieithu
        [many] Saesneg: { $count } pharagraff heb eu cyfieithu
       *[other] Saesneg: { $count } paragraff heb eu cyfieithu
    }
write-said-current-cy = mae’r Gymraeg yn gyfredol
write-said-current-en = mae’r Saesneg yn gyfredol
# Variables:
#   $count (Number) - how many words
#   $words (String) - the same, as it is shown
write-said-words = { $count ->
        [zero] dim geiriau
        [one] { $words } gair
        [two] { $words } air
        [few] { $words } gair
        [many] { $words } gair
       *[other] { $words } o eiriau
    }
# Variables:
#   $words (String) - how many words
#   $aim (String) - how many are aimed at
write-said-words-of = geiriau: { $words }, nod: { $aim }

# Y dudalen.
write-heading-open = Geiriad Cymraeg y pennawd hwn heb ei gadarnhau
write-wording-open = Geiriad Cymraeg heb ei gadarnhau
# Variables:
#   $sources (String) - law and guidance, with paragraphs
write-locked = Wedi’i gloi; { $sources } sy’n pennu’r geiriad
write-locked-narrative = Testun gorfodol
write-question-full = Y cwestiwn yn llawn
write-kept-strand = Ysgrifennwyd hwn pan oedd y rhan hon wedi’i rhannu fesul gwasanaeth. Mae wedi’i gadw, ac yma y bydd yn yr adroddiad.
# Variables:
#   $number (String) - (iii)
write-kept-question = Ysgrifennwyd hwn ar gyfer cwestiwn { $number }. Mae wedi’i gadw, ac yma y bydd yn yr adroddiad.
write-kept-narrative = Ysgrifennwyd hwn fel un naratif. Mae wedi’i gadw, ac yma y bydd yn yr adroddiad.
write-glossary = Mae’r rhestr termau’n ei llunio ei hun o’r termau y mae’r adroddiad yn eu defnyddio, yn nhrefn yr wyddor, gyda’u hystyron. Gallwch ei gweld yn y rhagolwg ac yn y ffeiliau a allforir. Bydd yr hyn a ysgrifennwch yma yn dod o’i blaen.
write-text = Testun yr adran
write-placeholder = Ysgrifennwch yma
write-placeholder-empty = Nid oes dim wedi’i ysgrifennu yma eto
write-near = Yr adrannau cyn ac ar ôl hon
# Variables:
#   $heading (String) - heading of the section
write-before = Blaenorol: { $heading }
# Variables:
#   $heading (String) - heading of the section
write-after = Nesaf: { $heading }
# Variables:
#   $how (String) - the choices made, as the messages below
write-layout = Sut mae’r rhan hon wedi’i gosod: { $how }
write-layout-by = Testun y rhan
write-layout-questions = Fesul cwestiwn
write-layout-narrative = Un naratif
write-layout-by-why = Mae’r Atodlen i’r Rheoliadau yn gwneud y pedwar cwestiwn yn benawdau (O.S. 2017/274). Dywed y canllawiau ychwanegol nad oes rhaid trefnu’r testun fesul cwestiwn os atebir pob un (001 §3); os felly, nodwch pa ddarn sy’n ateb pa gwestiwn.
write-layout-services = Gwasanaethau
write-layout-combined = Gyda’i gilydd
write-layout-split = Plant, oedolion a thrawsbynciol
write-layout-services-why = Mae’r canllawiau ychwanegol yn caniatáu rhannu pob rhan yn wasanaethau plant, gwasanaethau oedolion a’r hyn sy’n ymwneud â’r ddau, fel pontio (001 §3 paragraff 8). Ni chaiff unrhyw destun ei symud pan newidiwch hyn.

# Y bar offer, a’r dewislenni sy’n dweud yr un peth.
write-tools = Offer testun
write-tools-more = Rhagor o offer testun
# Variables:
#   $words (String) - what a button does
#   $keys (String) - its shortcut
write-tip = { $words } ({ $keys })
write-style = Arddull
write-paragraph = Paragraff
write-sub-heading = Is-bennawd
write-sub-heading-two = Is-bennawd llai
write-bold = Trwm
write-italic = Italig
write-foreign = Geiriau yn yr iaith arall
write-link = Dolen
write-bullets = Rhestr bwledi
write-numbered = Rhestr wedi’i rhifo
write-outdent = Llai o fewnoliad
write-indent = Mwy o fewnoliad
write-quote = Dyfyniad
write-undo = Dadwneud
write-redo = Ailwneud
write-save-now = Cadw nawr
write-go-before = Yr adran flaenorol
write-pane-back = Rhan flaenorol y ffenestr
write-go-after = Yr adran nesaf
write-table = Tabl
write-table-insert = Mewnosod tabl
write-table-insert-menu = Tabl…
write-table-rows = Rhesi o dan y pennyn
write-table-columns = Colofnau
write-table-hint = Y rhes gyntaf yw’r rhes pennyn. Mae hi yno bob amser.
write-insert = Mewnosod
write-row-above = Mewnosod rhes uwchben
write-row-below = Mewnosod rhes islaw
write-column-before = Mewnosod colofn cyn hon
write-column-after = Mewnosod colofn ar ôl hon
write-column-start = Colofn o eiriau
write-column-end = Colofn o rifau
write-delete-row = Dileu rhes
write-delete-column = Dileu colofn
write-delete-table = Dileu tabl
write-letters = Acenion ac arwyddion
write-letters-keys = Ctrl+Shift+6, yna w
write-letters-welsh = Llythrennau ag acen
write-letters-signs = Arwyddion
write-letters-hint = Ar y bysellfwrdd: mae Ctrl+Shift+6 ac yna w yn gwneud ŵ. Mae Ctrl+’ ac yna a yn gwneud á, Ctrl+; ac yna o yn gwneud ö, a Ctrl+` ac yna e yn gwneud è.
write-no-break-space = Bwlch sy’n cadw geiriau gyda’i gilydd
write-link-text = Geiriau’r ddolen
write-link-text-hint = Dylent ddweud i ble mae’r ddolen yn arwain, hyd yn oed o’u darllen ar eu pen eu hunain.
write-link-address = Cyfeiriad
write-link-address-hint = Cyfeiriad gwe neu gyfeiriad e-bost
write-link-set = Gosod y ddolen
write-link-remove = Tynnu’r ddolen
write-link-no-text = Rhaid i’r ddolen gael geiriau.
write-link-no-address = Rhaid i’r ddolen gael cyfeiriad.
write-link-bad-address = Ni ellir creu dolen i’r cyfeiriad hwn. Gall ddechrau â https://, http:// neu mailto:.
# Variables:
#   $lang (String) - EN or CY
write-foreign-button = { $lang }: geiriau yn yr iaith arall
# Variables:
#   $address (String) - where the link leads
write-open-link = Mae’r ddolen hon yn arwain allan o’r rhaglen: { $address }
write-open-link-yes = Agor yn y porwr
write-key-line = Llinell newydd yn yr un paragraff
write-key-plain = Heb fod yn drwm nac yn italig
write-key-paste-plain = Gludo heb fformatio
write-key-spelling = Awgrymiadau ar gyfer gair sydd wedi’i gamsillafu
write-key-link = Agor y ddolen wrth y cyrchwr; mae Ctrl a chlic arni yn gwneud yr un peth
write-key-tab = Y gell nesaf mewn tabl; lefel yn is mewn rhestr
write-key-tab-back = Y gell flaenorol mewn tabl; lefel yn uwch mewn rhestr
write-key-escape = Yna Tab: gadael y testun
write-key-circumflex = Yna llythyren: ŵ ŷ â ê î ô û
write-key-acute = Yna llythyren: á é í ó ú
write-key-grave = Yna llythyren: à è ì ò ù
write-key-diaeresis = Yna llythyren: ä ë ï ö ü

# Yr hyn y mae darn yn ei ateb.
write-answers = Yr hyn y mae’r darn hwn yn ei ateb
write-answers-none = Nodwch yr hyn y mae’r darn hwn yn ei ateb
# Variables:
#   $names (String) - numbers of questions, a tick and how many others: (i) ✓ 2
write-answers-label = Yn ateb { $names }. Newid
write-answers-questions = Cwestiynau’r rhan hon
write-answers-prompts = Yr hyn y dylai’r adran sôn amdano
write-answers-nothing = Ni ofynnir am ddim byd penodol yn yr adran hon.

# Dwy iaith.
write-pairing = Sut mae’r darn hwn yn cyfateb i’r iaith arall
write-pairing-up-to-date-en = Cyfredol: yn cyd-fynd â’r Saesneg
write-pairing-up-to-date-cy = Cyfredol: yn cyd-fynd â’r Gymraeg
write-pairing-behind-en = Ar ei hôl hi: mae’r Saesneg wedi newid ers hynny
write-pairing-behind-cy = Ar ei hôl hi: mae’r Gymraeg wedi newid ers hynny
write-pairing-source-gone-en = Mae’r testun Saesneg y mae’n ei gyfieithu wedi mynd
write-pairing-source-gone-cy = Mae’r testun Cymraeg y mae’n ei gyfieithu wedi mynd
write-pairing-original-en = Nid yw’n cyfieithu darn Saesneg
write-pairing-original-cy = Nid yw’n cyfieithu darn Cymraeg
write-not-translated = Heb ei gyfieithu eto
write-difference = Yr hyn sydd wedi newid yn y gwreiddiol:
write-difference-unknown = Nid yw’n hysbys beth oedd o’r blaen. Dyma’r gwreiddiol nawr:
write-added = ychwanegwyd:
write-removed = tynnwyd:
write-renders = Mae’n cyfieithu
write-renders-nothing = Dim: testun gwreiddiol yw hwn
write-placed-other = Eitem a osodwyd
# Variables:
#   $kind (String) - as the messages below
#   $name (String) - its caption or title
write-placed-what = { $kind }: { $name }
write-placed-figure = Llun
write-placed-decorative = Llun addurniadol
write-placed-chart = Siart
write-placed-exhibit = Tabl, siart neu restr
write-placed-case-study = Astudiaeth achos
write-placed-quotation = Dyfyniad
write-placed-gone = Eitem nad yw yn yr adroddiad mwyach
write-placed-edit = Golygu
write-placed-remove = Tynnu
# What a button beside something placed does, for a screen reader.
# Variables:
#   $act (String) - the words on the button
#   $what (String) - what is placed, as write-placed-what
write-placed-act = { $act }: { $what }
write-carried = O adroddiad y llynedd: darllenwch eto
write-carried-hint = Newidiwch yr hyn nad yw’n wir mwyach, neu dywedwch ei fod yn dal yn gywir.
write-read-again = Wedi’i ddarllen, yn dal yn gywir
write-read-again-done = Wedi’i ailddarllen, yn dal yn gywir
write-mark = Nodi’n gyfredol
write-marked = Nodwyd yn gyfredol

# Yr hyn sydd ei angen ar yr adran.
write-needs = Beth sydd ei angen yma
write-needs-short = Beth sydd ei angen yma
# Variables:
#   $language (String) - name of the language of the text
write-length-title = Hyd: { $language }
# Variables:
#   $count (Number) - how many words
#   $words (String) - the same, as it is shown
#   $pages (String) - about how many pages that is
write-length = { $count ->
        [zero] Dim geiriau. Tudalennau: tua { $pages }.
        [one] { $words } gair. Tudalennau: tua { $pages }.
        [two] { $words } air. Tudalennau: tua { $pages }.
        [few] { $words } gair. Tudalennau: tua { $pages }.
        [many] { $words } gair. Tudalennau: tua { $pages }.
       *[other] { $words } o eiriau. Tudalennau: tua { $pages }.
    }
# Variables:
#   $count (Number) - how many words
#   $words (String) - the same, as it is shown
#   $pages (String) - about how many pages that is
#   $aim (String) - how many words are aimed at
write-length-aim = { $count ->
        [zero] Dim geiriau. Tudalennau: tua { $pages }. Nod: tua { $aim } o eiriau.
        [one] { $words } gair. Tudalennau: tua { $pages }. Nod: tua { $aim } o eiriau.
        [two] { $words } air. Tudalennau: tua { $pages }. Nod: tua { $aim } o eiriau.
        [few] { $words } gair. Tudalennau: tua { $pages }. Nod: tua { $aim } o eiriau.
        [many] { $words } gair. Tudalennau: tua { $pages }. Nod: tua { $aim } o eiriau.
       *[other] { $words } o eiriau. Tudalennau: tua { $pages }. Nod: tua { $aim } o eiriau.
    }
write-aim-official = Ffigur y canllawiau.
write-aim-words-ours = Daw nifer y tudalennau o’r canllawiau; ni sy’n awgrymu nifer y geiriau.
write-aim-ours = Ein hawgrym ni.
write-prompts = Dywedwch rywbeth am
# Variables:
#   $ticked (String) - how many are ticked
#   $all (String) - how many there are
write-prompts-ticked = Ticiwyd { $ticked } o { $all }
# Variables:
#   $number (String) - (iii)
write-prompts-question = Cwestiwn { $number }
write-force-must = Rhaid
write-force-should = Dylid
write-force-may = Gellir
write-standards = Safonau ansawdd
write-standard-other = Geiriad swyddogol arall:
write-data = Eitemau data a awgrymir
write-topics = Cwestiynau ac atebion
write-examples = Enghreifftiau
write-examples-note = Mae enghreifftiau’n dangos sut y gellir cyflwyno astudiaeth achos. Ni chânt byth eu cynnwys yn yr adroddiad.
write-example = Enghraifft
# Variables:
#   $sources (String) - law and guidance, with paragraphs
write-heading-source = Ffynhonnell y pennawd: { $sources }.

# Cadw, a’r hyn sydd yn y golwg bob amser.
# Variables:
#   $time (String) - 14:02
write-saved = Cadwyd { $time }
write-all-saved = Cadwyd y cyfan
write-saving = Yn cadw…
write-not-saved = Heb ei gadw
write-saved-again = Mae popeth wedi’i gadw eto.
# Variables:
#   $why (String) - what went wrong, a sentence
write-not-saved-notice = Nid yw’r geiriau diweddaraf i chi eu hysgrifennu wedi’u cadw. Maent yn dal yma, ac mae’r rhaglen yn dal i geisio’u cadw. { $why }
# Variables:
#   $why (String) - what went wrong, a sentence
write-window-stays = Nid yw’r geiriau diweddaraf i chi eu hysgrifennu ar y ddisg, felly mae’r ffenestr yn aros ar agor. Maent yn dal yma, ac mae’r rhaglen yn dal i geisio’u cadw. { $why }
# Variables:
#   $why (String) - what went wrong, a sentence
write-report-stays = Nid yw’r geiriau diweddaraf i chi eu hysgrifennu ar y ddisg, felly mae’r adroddiad hwn yn aros ar agor. Maent yn dal yma, ac mae’r rhaglen yn dal i geisio’u cadw. { $why }
write-disk-slow = Nid yw’r ddisg wedi ateb eto.
write-try-again = Ceisio eto
write-save-copy = Cadw copi a pharhau ynddo…
write-close-and-lose = Cau a’u colli
write-copy-text = Copïo’r testun
write-text-copied = Mae’r testun ar y clipfwrdd.
write-copy-title = Cadw copi o’r adroddiad
# Variables:
#   $name (String) - name of the file without its ending
write-copy-name = { $name } (copi).llunio
write-file-kind = Adroddiadau Llunio
# Variables:
#   $path (String) - where the copy is
write-copy-open = Rydych yn ysgrifennu yn y copi nawr: { $path }
write-read-only = Darllen yn unig
# Variables:
#   $host (String) - name of the computer
#   $time (String) - 14:02
#   $day (String) - 30 September 2025
write-held = Mae’r adroddiad hwn ar agor ar “{ $host }” ers { $time } ar { $day }, felly dim ond ei ddarllen y gallwch yma. Caewch ef yno, ac wedyn agorwch ef yma eto; neu ysgrifennwch mewn copi.
write-file-read-only = Dim ond darllen y ffeil hon y gallwch. Ysgrifennwch mewn copi, neu holwch bwy bynnag sy’n gofalu am y ffeil.
# Variables:
#   $language (String) - name of the language of the text
#   $count (Number) - how many words
#   $section (String) - the same, as it is shown
#   $report (String) - how many words in the whole report
write-words = { $count ->
        [zero] { $language }: dim geiriau yn yr adran hon · { $report } yn yr adroddiad
        [one] { $language }: { $section } gair yn yr adran hon · { $report } yn yr adroddiad
        [two] { $language }: { $section } air yn yr adran hon · { $report } yn yr adroddiad
        [few] { $language }: { $section } gair yn yr adran hon · { $report } yn yr adroddiad
        [many] { $language }: { $section } gair yn yr adran hon · { $report } yn yr adroddiad
       *[other] { $language }: { $section } o eiriau yn yr adran hon · { $report } yn yr adroddiad
    }
# Variables:
#   $page (String) - number of the page
#   $count (String) - how many pages there are
write-page-of = Tudalen { $page } o { $count }
# Variables:
#   $size (String) - per cent
write-zoom = { $size }%
# Variables:
#   $what (String) - as the messages menu-did-…
write-undone = Dadwnaed: { $what }
# Variables:
#   $what (String) - as the messages menu-did-…
#   $place (String) - heading of the section
write-undone-in = Dadwnaed: { $what } yn “{ $place }”
# Variables:
#   $what (String) - as the messages menu-did-…
write-redone = Ailwnaed: { $what }
# Variables:
#   $what (String) - as the messages menu-did-…
#   $place (String) - heading of the section
write-redone-in = Ailwnaed: { $what } yn “{ $place }”
write-nothing-to-undo = Nid oes dim i’w ddadwneud.
write-nothing-to-redo = Nid oes dim i’w ailwneud.

# Sillafu.
# Variables:
#   $language (String) - name of the language of the text
write-spelling-on = Sillafu: { $language }
write-spelling-off = Sillafu: wedi’i ddiffodd
# Variables:
#   $word (String) - the word
write-spelling-of = Sillafiad “{ $word }”
write-spelling-looking = Yn chwilio am awgrymiadau…
write-spelling-none = Dim awgrymiadau
write-spelling-add = Ychwanegu at eiriau’r adroddiad
write-spelling-ignore = Anwybyddu nes cau’r rhaglen
# Variables:
#   $word (String) - the word
write-word-added = Ychwanegwyd at eiriau’r adroddiad: { $word }
write-words-title = Geiriau’r adroddiad
write-words-what = Geiriau sy’n gywir yn yr adroddiad hwn, beth bynnag a ddywed y geiriadur. Cânt eu cadw yn ei ffeil.
write-words-none = Nid oes dim eto. Daw gair yma o’r awgrymiadau ar gyfer gair sydd wedi’i gamsillafu.
write-word-remove = Tynnu
# Variables:
#   $word (String) - the word
write-word-remove-name = Tynnu: { $word }
# Variables:
#   $word (String) - the word
write-word-removed = Tynnwyd o eiriau’r adroddiad: { $word }
