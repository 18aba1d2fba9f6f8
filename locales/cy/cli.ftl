# Y llinell orchymyn.

cli-about = Llunio o’r llinell orchymyn: adroddiad blynyddol gwasanaethau cymdeithasol cyngor, yn Gymraeg ac yn Saesneg.
cli-help-usage = Defnydd
cli-help-commands = Gorchmynion
cli-help-command = GORCHYMYN
cli-help-arguments = Paramedrau
cli-exit-codes =
    Codau gadael: 0 wedi’i wneud; 1 mae gwallau yn yr adroddiad neu’r pecyn, ac fe’u rhestrir, neu nid oes angen papur o’r fath; 2 ni ddeallwyd y gorchymyn; 3 ni ellid agor, darllen nac ysgrifennu ffeil.
cli-see-help = Mae “llunio-cli --help” yn dangos sut i’w ddefnyddio.

# Variables:
#   $argument (String) - as shown in the help
#   $value (String) - as typed
#   $valid (String) - what would be right, separated by commas
cli-missing-argument = Mae rhywbeth ar goll: { $argument }.
cli-unknown-argument = Nid oes paramedr “{ $argument }” yma.
cli-bad-value = Nid yw “{ $value }” yn werth dilys ar gyfer { $argument }.
cli-bad-value-of = Nid yw “{ $value }” yn werth dilys ar gyfer { $argument }. Rhaid dewis un o’r rhain: { $valid }.
# Variables:
#   $command (String) - as typed
cli-unknown-command = Nid oes gorchymyn “{ $command }”.
# Variables of these:
#   $value (String) - as typed
cli-bad-year = Nid yw “{ $value }” yn flwyddyn ariannol. Ysgrifennwch hi ar y ffurf 2024-25.
cli-bad-council = Rhaid i’r cyngor gael enw.
cli-bad-pack = Nid oes pecyn “{ $value }”. Enwch un sy’n dod gyda’r rhaglen (lassar, measures-2016, acrf-2009) neu ffolder.

cli-bad-language = Nid yw’r adroddiad wedi’i ysgrifennu yn yr iaith hon: { $value }.
cli-not-utf8 = Nid testun UTF-8 yw “{ $value }”. Cadwch ef fel “testun plaen, UTF-8”, yna ceisiwch eto. Ni newidiwyd dim.

cli-new-about = Dechrau adroddiad newydd
cli-sample-about = Creu adroddiad enghreifftiol cyngor dychmygol
cli-next-about = Dechrau adroddiad y flwyddyn nesaf o adroddiad eleni
cli-info-about = Dangos adrannau, nifer y geiriau, y nod a’r statws
cli-set-about = Rhoi testun o ffeil Markdown yn lle testun adran
cli-metrics-about = Argraffu gwerthoedd y metrigau fel CSV, neu eu darllen o ffeil
cli-dump-about = Argraffu adroddiad cyfan fel JSON
cli-paper-about = Gwneud papur am adroddiad: y matrics cydymffurfio, briff i’r Cyfarwyddwr, taflenni paratoi, yr hysbysiad o gyhoeddi’n hwyr
cli-published-about = Darllen adroddiad cyhoeddedig, PDF neu Word, a rhestru’r hyn yr ymddengys ei fod yn ei addo
cli-check-about = Rhestru’r hyn sy’n atal adroddiad terfynol, yr hyn y dylid edrych arno, a chyngor
cli-translation-about = Gwneud y ffeiliau ar gyfer pwy bynnag sy’n cyfieithu’r adroddiad: Word mewn dwy golofn, ac XLIFF
cli-load-about = Creu adroddiad o JSON
cli-export-about = Creu ffeiliau Word, PDF, gwe a Markdown
cli-validate-pack-about = Gwirio pecyn a rhestru pob problem

cli-argument-file = Yr adroddiad
cli-argument-new-file = Yr adroddiad i’w greu; rhaid nad yw’n bodoli eisoes
cli-argument-dump = Yr hyn a argraffodd “dump”
cli-argument-values = Ffeil CSV â gwerthoedd, neu â chatalog o fetrigau, i’w darllen i’r adroddiad
cli-argument-published = Y ffeil PDF neu Word
cli-argument-final = Mae’r adroddiad i fod yn derfynol: mae’r hyn sy’n ei atal yn fethiant
cli-argument-no-pages = Peidio â gosod yr adroddiad ar dudalennau: yn gynt, ac ni chaiff y tudalennau eu cyfrif
cli-argument-folder = Ffolder y pecyn
cli-option-help = Dangos hyn
cli-option-version = Dangos y fersiwn
cli-option-ui-lang = Iaith y rhaglen; fel arall, iaith y system
cli-option-council = Cyngor yng Nghymru wrth unrhyw un o’i enwau, neu enw arall
cli-option-council-cy = Yr enw Cymraeg, os nad yw’r cyngor yn un o’r 22
cli-option-year = Y flwyddyn ariannol, 2024-25
cli-option-pack = Ffurf yr adroddiad: lassar (oni ddywedir yn wahanol), measures-2016, acrf-2009, neu ffolder
cli-option-first = Yr iaith a ysgrifennir gyntaf; Saesneg oni ddywedir yn wahanol
cli-option-section = Dynodwr yr adran, fel y mae “info --json” yn ei ddangos
cli-option-paper = Pa bapur: matrix, brief, crib neu notice
cli-argument-translation-from = Yr iaith y cyfieithir ohoni; yr un a ysgrifennir gyntaf oni ddywedir yn wahanol
cli-argument-all = Yr hyn sydd eisoes wedi’i gyfieithu hefyd; fel arall dim ond yr hyn sydd ar goll neu wedi newid
cli-option-lang = Yr iaith
cli-option-from = Y ffeil Markdown, neu - ar gyfer mewnbwn safonol
cli-option-strand = Y llinyn, lle mae’r rhan wedi’i rhannu: children, adults, cross-cutting
cli-option-format = Y math o ffeil; pob un oni ddywedir yn wahanol
cli-option-edition = Yr argraffiad; yr adroddiad llawn oni ddywedir yn wahanol
cli-option-out = Y ffolder i ysgrifennu iddo; caiff ei greu os oes angen
cli-option-json = Ateb mewn JSON

# Variables:
#   $file (String) - path of the new report
#   $council-en (String) - the council's name in English
#   $council-cy (String) - the council's name in Welsh
#   $year (String) - 2024-25
cli-new-done = “{ $file }” yw adroddiad { $year } { $council-cy } / { $council-en }.
cli-sample-done = “{ $file }” yw’r adroddiad enghreifftiol.
# Variables:
#   $file (String) - path of the new report
#   $year (String) - 2025-26
cli-next-done = “{ $file }” yw’r adroddiad ar gyfer { $year }. Mae testun a ddaeth o’r flwyddyn flaenorol wedi’i farcio, i’w ddarllen eto.
cli-load-done = Mae’r adroddiad yn “{ $file }”.
# Variables:
#   $section (String) - id of the section
#   $words (Number) - how many
cli-set-done = { $words ->
        [zero] { $section }: Dim geiriau.
        [one] { $section }: { $words } gair.
        [two] { $section }: { $words } air.
        [few] { $section }: { $words } gair.
        [many] { $section }: { $words } gair.
       *[other] { $section }: { $words } o eiriau.
    }
# Variables:
#   $count (Number) - pictures, charts, case studies and quotations
cli-set-kept = { $count ->
        [zero] Nid oes dim wedi’i gadw ar ddiwedd yr adran.
        [one] Mae { $count } llun, siart, astudiaeth achos neu ddyfyniad o’r adran yn aros ar y diwedd.
        [two] Mae { $count } lun, siart, astudiaeth achos neu ddyfyniad o’r adran yn aros ar y diwedd.
        [few] Mae { $count } llun, siart, astudiaeth achos neu ddyfyniad o’r adran yn aros ar y diwedd.
        [many] Mae { $count } llun, siart, astudiaeth achos neu ddyfyniad o’r adran yn aros ar y diwedd.
       *[other] Mae { $count } llun, siart, astudiaeth achos neu ddyfyniad o’r adran yn aros ar y diwedd.
    }

# Variables:
#   $name (String) - the Director's name
cli-info-director = Cyfarwyddwr: { $name }
cli-info-section = Adran
cli-info-aim = Nod
cli-info-state = Statws
cli-info-total = Cyfanswm geiriau
# Variables:
#   $count (Number) - passages
cli-info-behind = { $count } ar ei hôl hi
cli-records-metrics = Metrigau
cli-records-catalogue = Metrigau’r catalog a ddarllenwyd
cli-records-money = Llinellau incwm a gwariant
cli-records-promises = Blaenoriaethau
cli-records-pictures = Lluniau
cli-records-links = Dogfennau cysylltiedig
cli-records-evidence = Tystiolaeth
cli-records-inspections = Arolygiadau ac adolygiadau
cli-records-complaints = Cwynion a sylwadau
cli-records-themes = Themâu cwynion
cli-records-terms = Termau’r cyngor ei hun
cli-records-exhibits = Tablau a siartiau o gofnodion
cli-records-testimonies = Astudiaethau achos a dyfyniadau
# Variables:
#   $count (Number) - faint
cli-metrics-done = { $count ->
        [zero] Ni ddarllenwyd yr un gwerth.
        [one] Darllenwyd { $count } gwerth.
        [two] Darllenwyd { $count } werth.
        [few] Darllenwyd { $count } gwerth.
        [many] Darllenwyd { $count } gwerth.
       *[other] Darllenwyd { $count } o werthoedd.
    }
# Variables:
#   $count (Number) - faint
cli-metrics-defined = { $count ->
        [zero] Ni ddarllenwyd yr un metrig o’r catalog.
        [one] Darllenwyd { $count } metrig o’r catalog. Gellir ei ychwanegu at yr adroddiad.
        [two] Darllenwyd { $count } fetrig o’r catalog. Gellir eu hychwanegu at yr adroddiad.
        [few] Darllenwyd { $count } metrig o’r catalog. Gellir eu hychwanegu at yr adroddiad.
        [many] Darllenwyd { $count } metrig o’r catalog. Gellir eu hychwanegu at yr adroddiad.
       *[other] Darllenwyd { $count } o fetrigau o’r catalog. Gellir eu hychwanegu at yr adroddiad.
    }
# Variables:
#   $count (Number) - how many texts
#   $words (String) - how many words of them are to be translated
cli-translation-done = { $count ->
        [zero] Dim testunau. Geiriau i’w cyfieithu: { $words }.
        [one] { $count } testun. Geiriau i’w cyfieithu: { $words }.
        [two] { $count } destun. Geiriau i’w cyfieithu: { $words }.
        [few] { $count } thestun. Geiriau i’w cyfieithu: { $words }.
        [many] { $count } thestun. Geiriau i’w cyfieithu: { $words }.
       *[other] { $count } testun. Geiriau i’w cyfieithu: { $words }.
    }
cli-state-not-started = heb ddechrau
cli-state-in-progress = ar y gweill
cli-state-ready = barod

# Variables:
#   $count (Number) - how many
cli-export-faults = { $count ->
        [zero] Nid oes dim i’w gywiro.
        [one] Nid ysgrifennwyd dim. Rhaid cywiro { $count } peth yn gyntaf:
        [two] Nid ysgrifennwyd dim. Rhaid cywiro { $count } beth yn gyntaf:
        [few] Nid ysgrifennwyd dim. Rhaid cywiro { $count } pheth yn gyntaf:
        [many] Nid ysgrifennwyd dim. Rhaid cywiro { $count } pheth yn gyntaf:
       *[other] Nid ysgrifennwyd dim. Rhaid cywiro { $count } peth yn gyntaf:
    }
# Variables:
#   $count (Number) - how many findings stop the report
cli-export-not-ready = { $count ->
        [zero] Nid ysgrifennwyd dim.
        [one] Nid ysgrifennwyd dim. Mae { $count } peth yn atal yr adroddiad hwn rhag bod yn derfynol. Cywirwch ef, neu allforiwch ddrafft:
        [two] Nid ysgrifennwyd dim. Mae { $count } beth yn atal yr adroddiad hwn rhag bod yn derfynol. Cywirwch hwy, neu allforiwch ddrafft:
        [few] Nid ysgrifennwyd dim. Mae { $count } pheth yn atal yr adroddiad hwn rhag bod yn derfynol. Cywirwch hwy, neu allforiwch ddrafft:
        [many] Nid ysgrifennwyd dim. Mae { $count } pheth yn atal yr adroddiad hwn rhag bod yn derfynol. Cywirwch hwy, neu allforiwch ddrafft:
       *[other] Nid ysgrifennwyd dim. Mae { $count } peth yn atal yr adroddiad hwn rhag bod yn derfynol. Cywirwch hwy, neu allforiwch ddrafft:
    }
# Where something is found that is about no one place.
cli-check-report = Yr adroddiad cyfan
# Variables:
#   $count (Number) - how many findings there are
cli-check-stops = { $count ->
        [zero] Nid oes dim yn atal yr adroddiad hwn rhag bod yn derfynol.
        [one] Mae { $count } peth yn atal yr adroddiad hwn rhag bod yn derfynol:
        [two] Mae { $count } beth yn atal yr adroddiad hwn rhag bod yn derfynol:
        [few] Mae { $count } pheth yn atal yr adroddiad hwn rhag bod yn derfynol:
        [many] Mae { $count } pheth yn atal yr adroddiad hwn rhag bod yn derfynol:
       *[other] Mae { $count } peth yn atal yr adroddiad hwn rhag bod yn derfynol:
    }
# Variables:
#   $count (Number) - how many findings there are
cli-check-look = { $count ->
        [zero] Nid oes dim arall y dylid edrych arno.
        [one] Dylid edrych ar { $count } peth:
        [two] Dylid edrych ar { $count } beth:
        [few] Dylid edrych ar { $count } pheth:
        [many] Dylid edrych ar { $count } pheth:
       *[other] Dylid edrych ar { $count } peth:
    }
# Variables:
#   $count (Number) - how many findings there are
cli-check-advice = { $count ->
        [zero] Nid oes cyngor.
        [one] { $count } darn o gyngor:
        [two] { $count } ddarn o gyngor:
        [few] { $count } darn o gyngor:
        [many] { $count } darn o gyngor:
       *[other] { $count } darn o gyngor:
    }
# Variables:
#   $count (Number) - how many findings stop the report
cli-check-stopped = { $count ->
        [zero] Mae’r adroddiad hwn yn barod.
        [one] Nid yw’r adroddiad hwn yn barod i fod yn derfynol: mae { $count } peth yn ei atal.
        [two] Nid yw’r adroddiad hwn yn barod i fod yn derfynol: mae { $count } beth yn ei atal.
        [few] Nid yw’r adroddiad hwn yn barod i fod yn derfynol: mae { $count } pheth yn ei atal.
        [many] Nid yw’r adroddiad hwn yn barod i fod yn derfynol: mae { $count } pheth yn ei atal.
       *[other] Nid yw’r adroddiad hwn yn barod i fod yn derfynol: mae { $count } peth yn ei atal.
    }
cli-export-called-off = Rhoddwyd y gorau i’r allforio. Nid ysgrifennwyd dim.
# Variables:
#   $file (String) - name of the file
cli-export-read-back = Nid ysgrifennwyd “{ $file }”: o’i darllen yn ôl, nid oedd yr adroddiad cyfan ynddi. Gwall yn y rhaglen yw hwn; rhowch wybod amdano.
cli-export-writer = Nid ysgrifennwyd dim: ni ellid creu ffeil. Gwall yn y rhaglen yw hwn; rhowch wybod amdano.
# Variables:
#   $count (Number) - how many
cli-export-unconfirmed = { $count ->
        [zero] Rydych wedi cadarnhau pob geiriad Cymraeg swyddogol.
        [one] Mae { $count } geiriad Cymraeg swyddogol nad ydych wedi’i gadarnhau eto.
        [two] Mae { $count } eiriad Cymraeg swyddogol nad ydych wedi’u cadarnhau eto.
        [few] Mae { $count } geiriad Cymraeg swyddogol nad ydych wedi’u cadarnhau eto.
        [many] Mae { $count } geiriad Cymraeg swyddogol nad ydych wedi’u cadarnhau eto.
       *[other] Mae { $count } geiriad Cymraeg swyddogol nad ydych wedi’u cadarnhau eto.
    }
# Variables:
#   $name (String) - the case study, quotation or picture
#   $section (String) - the heading of the section in which it would have stood
cli-withheld-use = Hepgorwyd “{ $name }” ({ $section }). Nid oes cydsyniad ar gyfer y defnydd hwn.
cli-withheld-language = Hepgorwyd “{ $name }” ({ $section }). Nid oes cydsyniad ar gyfer yr iaith hon.
cli-withheld-wording = Hepgorwyd “{ $name }” ({ $section }). Mae wedi’i newid ers cytuno arno.
cli-withheld-expired = Hepgorwyd “{ $name }” ({ $section }). Mae’r cydsyniad wedi dod i ben.
cli-withheld-withdrawn = Hepgorwyd “{ $name }” ({ $section }). Tynnwyd y cydsyniad yn ôl.

# Variables:
#   $id (String) - the pack
#   $version (String) - its version
#   $sections (String), $prompts (String), $requirements (String), $terms (String) - how many
cli-pack-done = Pecyn { $id }, fersiwn { $version }: dim problemau. Penawdau: { $sections }. Anogaethau: { $prompts }. Gofynion: { $requirements }. Termau: { $terms }.
# Variables:
#   $detail (String) - what the TOML reader said, in English
cli-pack-syntax = { $detail }
cli-pack-missing-file = rhaid i’r ffeil hon fod yno, ac ni ellir ei darllen
cli-pack-unknown-file = nid yw’r ffeil hon yn perthyn i unrhyw becyn
# Variables:
#   $id (String) - the id
#   $first (String) - file and line of its first use
cli-pack-duplicate-id = mae’r dynodwr “{ $id }” wedi’i ddefnyddio eisoes, yn { $first }
cli-pack-bad-id = ni all “{ $id }” fod yn ddynodwr yma: llythrennau bach, digidau, dotiau a chysylltnodau; mae dynodwr anogaeth yn dechrau â dynodwr ei hadran
# Variables:
#   $key (String) - the key that refers
#   $id (String) - what it refers to
cli-pack-unknown-reference = mae { $key } yn cyfeirio at “{ $id }”, nad yw yn y pecyn
# Variables:
#   $key (String) - the key
cli-pack-missing-key = rhaid rhoi { $key }, ac nid yw yno
# Variables:
#   $citation (String) - as written; blank if there is none
cli-pack-unknown-source = nid yw’r ffynhonnell “{ $citation }” yn dechrau ag unrhyw allwedd yn pack.toml
# Variables:
#   $date (String) - as written
cli-pack-bad-date = nid oes diwrnod { $date }
cli-published-promises = Yr hyn yr ymddengys ei fod yn ei addo:
