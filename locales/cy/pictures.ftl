# Pictures: the screen, and what stands below a picture in a document.

# Stand before what follows them in the report.
pictures-source-note = Ffynhonnell:
pictures-data-note = Y data:

pictures-list = Lluniau’r adroddiad
pictures-none = Nid oes lluniau eto. Ychwanegwch ffotograff, map neu ffeithlun, neu lluniwch siart sefydliadol neu gylch o amlinelliad.
pictures-add = Ychwanegu llun…
pictures-drop = Gallwch hefyd ollwng llun yma, neu ei ludo. PNG, JPEG neu SVG, 20 MB ar y mwyaf. Caiff yr wybodaeth am ble y tynnwyd ffotograff, a chyda pha gamera, ei dileu ohono.
pictures-drop-now = Gollyngwch y llun i’w ychwanegu
pictures-add-outline = Llunio o amlinelliad
pictures-read = Wrthi’n darllen y llun…
# Said when a drawing had photographs, web pages or movement in it.
pictures-lost = Ni ellid cadw rhan o’r lluniad hwn: ffotograff, hidlydd neu rywbeth sy’n symud. Edrychwch arno. Os oes rhywbeth ar goll, cadwch y lluniad ar ffurf PNG ac ychwanegwch hwnnw.
# Said when pictures were added; or were dropped or pasted into the text.
# Variables:
#   $count (Number) - how many
pictures-added = { $count ->
        [zero] Nid ychwanegwyd yr un llun.
        [one] Ychwanegwyd { $count } llun. Dywedwch beth mae’n ei ddangos.
        [two] Ychwanegwyd { $count } lun. Dywedwch beth mae’r naill a’r llall yn ei ddangos.
        [few] Ychwanegwyd { $count } llun. Dywedwch beth mae pob un yn ei ddangos.
        [many] Ychwanegwyd { $count } llun. Dywedwch beth mae pob un yn ei ddangos.
       *[other] Ychwanegwyd { $count } llun. Dywedwch beth mae pob un yn ei ddangos.
    }
pictures-placed = { $count ->
        [zero] Nid oes yr un llun newydd yn y testun.
        [one] Mae’r llun yn y testun bellach, ym mhob un o ieithoedd yr adroddiad. Dywedwch yma beth mae’n ei ddangos.
        [two] Mae { $count } lun newydd yn y testun bellach, ym mhob un o ieithoedd yr adroddiad. Dywedwch yma beth mae’r naill a’r llall yn ei ddangos.
        [few] Mae { $count } llun newydd yn y testun bellach, ym mhob un o ieithoedd yr adroddiad. Dywedwch yma beth mae pob un yn ei ddangos.
        [many] Mae { $count } llun newydd yn y testun bellach, ym mhob un o ieithoedd yr adroddiad. Dywedwch yma beth mae pob un yn ei ddangos.
       *[other] Mae { $count } llun newydd yn y testun bellach, ym mhob un o ieithoedd yr adroddiad. Dywedwch yma beth mae pob un yn ei ddangos.
    }
# The button that leads back to where they were dropped.
pictures-back = Yn ôl i’r testun
# Variables:
#   $name (String) - the name of a file that was not taken in
#   $why (String) - why: a sentence of errors.ftl, or several
pictures-refused = “{ $name }”: { $why }
# Variables:
#   $count (Number) - how many more files there were that were not taken in
pictures-refused-more = { $count ->
        [zero] Ychwanegwyd y ffeiliau eraill i gyd.
        [one] Mae { $count } ffeil arall na chafodd ei hychwanegu.
        [two] Mae { $count } ffeil arall na chawsant eu hychwanegu.
        [few] Mae { $count } ffeil arall na chawsant eu hychwanegu.
        [many] Mae { $count } ffeil arall na chawsant eu hychwanegu.
       *[other] Mae { $count } ffeil arall na chawsant eu hychwanegu.
    }
pictures-kind-image = Llun
pictures-kind-outline = Lluniad
# In the list, of a picture that cannot go out as it is.
pictures-needs-alt = Angen testun amgen
pictures-needs-consent = Heb gydsyniad: caiff ei hepgor o’r adroddiad
pictures-needs-asking = Heb ddweud eto a yw’n dangos rhywun
pictures-shown-en = Y llun yn yr adroddiad Saesneg
pictures-shown-cy = Y llun yn yr adroddiad Cymraeg

pictures-says = A yw’r llun yn dweud rhywbeth wrth y darllenydd?
pictures-says-text = Ydy: ei ddisgrifio
pictures-says-nothing = Nac ydy, addurn yw
pictures-says-nothing-hint = Bydd darllenwyr sgrin yn mynd heibio iddo. Defnyddiwch hyn yn unig ar gyfer llun na fyddai neb yn gweld ei eisiau.
pictures-alt = Testun amgen
pictures-alt-hint = Yr hyn y byddech yn ei ddweud wrth rywun ar y ffôn. Un frawddeg neu ddwy: beth mae’n ei ddangos, a pham y mae yma. Peidiwch ag ysgrifennu “llun o”.
pictures-alt-examples = Enghreifftiau o destun amgen da
pictures-alt-photograph = Ffotograff: “Dau wirfoddolwr a gofalwr yn plannu llysiau yn y gwelyau uchel yn y ganolfan ddydd.”
pictures-alt-map = Map: “Y pum hyb lleol: tri yn y cymoedd, un yn y dref ac un ar yr arfordir.”
pictures-alt-infographic = Ffeithlun: “O’r 1,284 o bobl a gwblhaodd ailalluogi, nid oedd angen rhagor o gymorth ar 642, roedd angen llai ar 385 a’r un faint ar 257.”
pictures-alt-drawing = Siart sefydliadol: “Mae’r Cyfarwyddwr yn atebol i’r Prif Weithredwr; mae pedwar pennaeth gwasanaeth yn atebol i’r Cyfarwyddwr. Mae’r rhestr isod yn dweud yr un peth.”

pictures-images = Y llun
pictures-same = Yr un llun yn y ddwy iaith
pictures-each = Un ar gyfer pob iaith
pictures-replace = Amnewid…
pictures-replace-en = Amnewid yr un Saesneg…
pictures-replace-cy = Amnewid yr un Cymraeg…

pictures-shape = Sut y caiff ei lunio
pictures-shape-tree = Coeden: pwy sy’n atebol i bwy
pictures-shape-ring = Cylch: beth sy’n dilyn beth
pictures-outline = Amlinelliad
pictures-outline-hint-tree = Llinell ar gyfer pob blwch. Mae dau fwlch ar ddechrau llinell yn ei rhoi o dan yr un uwchben.
pictures-outline-hint-ring = Llinell ar gyfer pob cam, yn eu trefn. Mae dau fwlch ar ddechrau llinell yn ei gwneud yn fanylyn o’r cam uwchben. Os oes un llinell gyntaf, a’r lleill i gyd wedi’u mewnoli oddi tani, bydd honno’n ymddangos yn y canol.
pictures-outline-start-tree = Prif Weithredwr
  {"  "}Cyfarwyddwr Gwasanaethau Cymdeithasol
  {"    "}Pennaeth Gwasanaethau Oedolion
  {"    "}Pennaeth Gwasanaethau Plant
pictures-outline-empty = Ysgrifennwch y llinell gyntaf, a bydd y lluniad yn ymddangos yma.
pictures-outline-too-much = Mae hyn yn ormod ar gyfer un lluniad: mwy na 60 o flychau. Bydd yr adroddiad yn dangos y rhestr yn unig. Rhannwch ef, neu hepgorwch y timau lleiaf.
pictures-equivalent = Mae’r adroddiad yn dweud yr un peth ar ffurf rhestr, ar ôl y lluniad

pictures-caption = Egluryn
pictures-caption-hint = Bydd yn ymddangos o dan y llun, ar ôl ei rif.
pictures-source = O ble y daw
pictures-source-hint = Pwy a’i gwnaeth neu sy’n dal yr hawliau, er enghraifft “Cyngor Sir Glanafon”. Bydd yn ymddangos o dan y llun.
pictures-data = Y data y tu ôl iddo
pictures-data-hint = Ar gyfer ffeithlun: ble mae ei ddata wedi’u cyhoeddi, neu beth y maent yn ei ddweud mewn geiriau. Bydd yn ymddangos o dan y llun.

pictures-person = A ellir adnabod unrhyw un ynddo?
pictures-person-no = Na ellir
pictures-person-yes = Gellir
pictures-person-open = Ni fydd yr adroddiad yn derfynol nes ateb hyn.
pictures-person-hint = Gall wyneb, bathodyn enw, rhif tŷ neu le bach fod yn ddigon. Mae’r canllawiau’n gofyn i gynghorau osgoi ffotograffau o bobl oni bai eu bod eisoes wedi cydsynio ar gyfer yr adroddiad hwn.
pictures-consent = Yr hyn y cydsyniwyd iddo
pictures-consent-what = Dim ond yn yr hyn a dicir yma y bydd y llun yn ymddangos, a dim ond tra bo’r cydsyniad mewn grym. Caiff ei hepgor o bopeth arall.
pictures-use-full-report = Yr adroddiad blynyddol
pictures-use-public-summary = Y crynodeb i’r cyhoedd
pictures-use-committee-papers = Drafftiau a phapurau pwyllgor
pictures-use-website = Tudalennau gwe
pictures-agreed-en = Maent wedi gweld y llun hwn ac yn cydsynio iddo yn yr adroddiad Saesneg
pictures-agreed-cy = Maent wedi gweld y llun hwn ac yn cydsynio iddo yn yr adroddiad Cymraeg
pictures-agreed-changed = Mae’r llun wedi newid ers iddynt gydsynio. Gofynnwch iddynt eto, yna ticiwch hwn o’r newydd.
pictures-expires = Cydsyniwyd hyd at
pictures-form-kept = Ble y cedwir y ffurflen wedi’i llofnodi
pictures-form-kept-hint = Cyfeirnod ffeil, er enghraifft “CS/2025/114”. Dim enwau.
pictures-withdrawn = Tynasant eu cydsyniad yn ôl ar
