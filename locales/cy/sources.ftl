# Documents, evidence, inspections and complaints: the screens, and what their tables say in a document.

## In a document.

sources-links-caption = Ble i ddarllen mwy
sources-links-document = Dogfen
sources-links-points = Pwyntiau allweddol
sources-links-in-both = Yn Gymraeg ac yn Saesneg
sources-links-in-english = Yn Saesneg
sources-links-in-welsh = Yn Gymraeg
# Variables:
#   $note (String) - its language and its subtitles, as the officer put it
sources-links-video = Fideo: { $note }
sources-evidence-caption = Sut rydym yn gwybod
sources-evidence-what = Yr hyn a wnaethom
sources-evidence-when = Pryd
sources-evidence-people = Pobl
sources-evidence-showed = Yr hyn a ddangosodd
# Variables:
#   $number (String) - how many people took part
sources-evidence-people-number = { $number }
sources-evidence-people-unknown = Heb eu cyfrif
sources-evidence-research = Ymchwil
sources-evidence-survey = Arolwg
sources-evidence-engagement = Ymgysylltu
sources-evidence-audit = Archwiliad
sources-evidence-data = Data
# Variables:
#   $date (String) - the day, in words
sources-inspections-published = Cyhoeddwyd ar { $date }.
# Variables:
#   $body (String) - who inspected
sources-inspections-caption = Yr hyn y gofynnodd { $body } amdano, a’n cynnydd
# Said after the officer’s own caption where there are several inspections.
# Variables:
#   $body (String) - who inspected
sources-inspections-of = ({ $body })
sources-inspections-action = Yr hyn sydd i’w wneud
sources-inspections-progress = Cynnydd
sources-complaints-caption = Cwynion a sylwadau fesul cam
# Said after the caption.
# Variables:
#   $year (String) - the financial year of the figures
sources-complaints-year = ({ $year })
# Said after the caption where the figures are for another year than the report.
# Variables:
#   $year (String) - the financial year of the figures
#   $report (String) - the financial year of the report
sources-complaints-other-year = (ffigurau ar gyfer { $year }, y flwyddyn ddiweddaraf y mae ffigurau ar ei chyfer; mae’r adroddiad hwn yn ymwneud â { $report })
sources-complaints-stage = Cam
sources-complaints-received = Daeth i law
sources-complaints-before = Daeth i law y flwyddyn cynt
sources-complaints-upheld = Cadarnhawyd
sources-complaints-in-time = Atebwyd mewn pryd
sources-complaints-local = Cam 1: datrys yn lleol
sources-complaints-formal = Cam 2: ymchwiliad ffurfiol
sources-complaints-ombudsman = Ombwdsmon Gwasanaethau Cyhoeddus Cymru
sources-complaints-representations = Sylwadau eraill
sources-complaints-compliments = Canmoliaeth
# Variables:
#   $number (String) - a number
sources-complaints-number = { $number }
# Variables:
#   $number (String) - the part
#   $whole (String) - the whole
#   $percent (String) - the part in per cent
sources-complaints-share = { $number } o { $whole } ({ $percent }%)
# Variables:
#   $number (String) - the part
#   $whole (String) - the whole
#   $percent (String) - one
sources-complaints-share-under = { $number } o { $whole } (llai na { $percent }%)
# Variables:
#   $number (String) - the part
#   $whole (String) - the whole
#   $percent (String) - ninety-nine
sources-complaints-share-over = { $number } o { $whole } (mwy na { $percent }%)
# In a cell for which there is no number.
sources-complaints-unknown = –
sources-themes-caption = Yr hyn a ddysgwyd a’r hyn a newidiwyd gennym
sources-themes-theme = Yr hyn a ddywedodd pobl wrthym
sources-themes-learning = Yr hyn a ddysgwyd
sources-themes-change = Yr hyn a newidiwyd
sources-themes-citizen-voice = Gyda Chorff Llais y Dinesydd (Llais)

## The screen: what is on it.

sources-groups = Mathau o ffynhonnell
sources-links = Dogfennau
sources-links-what = Dogfennau a fideos sy’n dweud mwy nag y gall yr adroddiad ei ddweud. Caiff ffurf eu cyfeiriadau ei gwirio, ond ni chânt byth eu hagor.
sources-links-none = Dim dogfennau eto.
sources-links-add = Ychwanegu dogfen
sources-link-title = Teitl
sources-link-publisher = Pwy a’i cyhoeddodd
sources-link-language = Yr ieithoedd y gellir ei darllen ynddynt
sources-link-both = Y ddwy
sources-link-summary = Y pwyntiau allweddol
sources-link-summary-hint = Brawddeg neu ddwy, i’r rhai nad ydynt yn dilyn y ddolen.
sources-link-video = Os fideo ydyw: ei iaith a’i is-deitlau
sources-link-video-hint = Gadewch hwn yn wag os dogfen ydyw.
sources-address-en = Cyfeiriad i ddarllenwyr Saesneg
sources-address-cy = Cyfeiriad i ddarllenwyr Cymraeg
sources-address-hint = Os nad oes ond un cyfeiriad, bydd y ddwy iaith yn arwain ato.
sources-evidence = Tystiolaeth
sources-evidence-about = Yr hyn y mae’r Cyngor yn ei wybod, a sut y mae’n ei wybod. Mae darnau o’r testun yn enwi’r dystiolaeth y maent yn seiliedig arni.
sources-evidence-nothing = Dim tystiolaeth eto.
sources-evidence-add = Ychwanegu tystiolaeth
sources-evidence-done = Yr hyn a wnaed
sources-evidence-done-hint = Er enghraifft “Arolwg o ofalwyr”.
sources-evidence-kind = Math
sources-evidence-when-hint = Mewn geiriau, er enghraifft “Mawrth 2025”.
sources-evidence-how-many = Faint o bobl a gymerodd ran
sources-evidence-how-many-hint = Gadewch hwn yn wag os na chawsant eu cyfrif.
sources-inspections = Arolygiadau
sources-inspections-what = Arolygiadau ac adolygiadau gan eraill, ymateb y Cyngor, a’r cynnydd ar bob cam gweithredu.
sources-inspections-none = Dim arolygiadau eto.
sources-inspections-add = Ychwanegu arolygiad
sources-inspection-body = Pwy a arolygodd
sources-inspection-body-hint = Er enghraifft “Arolygiaeth Gofal Cymru”.
sources-inspection-about = Yr hyn a arolygwyd
sources-inspection-on = Pryd y’i cyhoeddwyd
sources-inspection-response-hint = I roi dolen, ysgrifennwch ei geiriau a’i chyfeiriad: [ein hymateb](https://…)
sources-inspection-response = Ymateb y Cyngor
sources-inspection-actions = Camau gweithredu
sources-inspection-actions-hint = Y pwysicaf yn gyntaf, gan nodi’r cynnydd ar bob un.
sources-inspection-action-add = Ychwanegu cam gweithredu
# Variables:
#   $number (Number) - which action, from 1
sources-inspection-action-remove = Tynnu cam gweithredu { $number }
sources-complaints = Cwynion
sources-complaints-what = Niferoedd ar gyfer pob cam, a’r hyn a ddysgwyd. Mae’r ffigurau’n aml flwyddyn ar ei hôl hi; mae’r tabl yn dweud ar gyfer pa flwyddyn y maent.
sources-complaints-none = Dim ffigurau eto.
sources-complaints-add = Ychwanegu ffigurau ar gyfer cam
sources-complaints-which-year = Blwyddyn y ffigurau
sources-complaints-which-year-hint = Cewch roi ffigurau sydd flwyddyn ar ei hôl hi: mae’r tabl yn dweud hynny.
sources-themes = Y gwersi a ddysgwyd
sources-themes-none = Dim themâu eto.
sources-themes-add = Ychwanegu thema
sources-themes-voice-hint = Gadewch hwn yn wag os nad oedd gan Llais ran yn y gwaith.

## The screen: tables in the text.

sources-tables = Tablau yn y testun
sources-tables-themes = Tablau o’r hyn a ddysgwyd
sources-tables-what = Mae tabl yn dilyn yr hyn a nodir yma: bydd yr hyn sy’n newid yma yn newid yn y testun, yn y ddwy iaith.
sources-tables-add = Llunio tabl
sources-tables-nowhere = Nid yw yn y testun eto
# Variables:
#   $sections (String) - the sections it stands in
sources-tables-in = Yn: { $sections }
# Variables:
#   $section (String) - the section
sources-tables-go = Mynd i: { $section }
sources-tables-caption = Egluryn
sources-tables-caption-hint = Gadewch hwn yn wag i gael geiriau’r rhaglen ei hun.
sources-tables-shows = Yr hyn y mae’n ei ddangos
sources-tables-put-in = Adran
sources-tables-choose = Dewiswch adran
sources-tables-under = O dan
sources-tables-put = Ei osod ar ddiwedd y testun yno
sources-tables-put-done = Mae’r tabl yn y testun, ym mhob un o ieithoedd yr adroddiad.

## What is missing.

# Variables:
#   $language (String) - English or Welsh
sources-gap-unnamed = Nid oes enw arno eto ({ $language }).
sources-gap-no-address = Nid oes cyfeiriad iddi eto.
# Variables:
#   $language (String) - English or Welsh
sources-gap-no-summary = Mae’r pwyntiau allweddol ar goll ({ $language }). Hebddynt, rhaid i bobl ddilyn y ddolen i ddeall yr adroddiad.
# Variables:
#   $language (String) - English or Welsh
sources-gap-no-finding = Nid yw’n dweud eto beth a ddangosodd ({ $language }).
sources-gap-not-cited = Nid oes dim yn yr adroddiad yn seiliedig ar y dystiolaeth hon eto: nid oes yr un darn yn ei henwi na’r un tabl yn ei dangos.
# Variables:
#   $language (String) - English or Welsh
sources-gap-no-response = Mae ymateb y Cyngor ar goll ({ $language }).
# Variables:
#   $action (Number) - which action, from 1
#   $language (String) - English or Welsh
sources-gap-no-progress = Nid yw cam gweithredu { $action } yn dweud pa gynnydd a wnaed ({ $language }).
# Variables:
#   $year (String) - the year of the figures
sources-gap-other-year = Mae’r ffigurau diweddaraf ar gyfer { $year }. Caniateir hynny, ac mae’r tabl yn ei ddweud.
sources-gap-more-than-received = Cadarnhawyd mwy, neu atebwyd mwy mewn pryd, nag a ddaeth i law. Gwiriwch y ffigurau.
# Variables:
#   $language (String) - English or Welsh
sources-gap-nothing-learnt = Mae’r hyn a ddysgwyd neu’r hyn a newidiwyd ar goll ({ $language }).
sources-address-not-web = Mae cyfeiriad yn dechrau â http neu https. Nid yw hwn yn gwneud hynny, felly nid yw’n ddolen yn yr adroddiad.
sources-address-space = Nid oes bylchau mewn cyfeiriad. Mae bwlch yn hwn, felly nid yw’n ddolen yn yr adroddiad.
sources-address-credentials = Mae’r cyfeiriad hwn yn cynnwys enw neu gyfrinair a fyddai’n cael ei gyhoeddi. Nid yw’n ddolen yn yr adroddiad.
sources-address-no-host = Nid yw’r cyfeiriad hwn yn dweud i ble ar y we y mae’n arwain, felly nid yw’n ddolen yn yr adroddiad.

## Evidence of a passage.

sources-cite = Sut ydym ni’n gwybod?
sources-cite-what = Y dystiolaeth y mae’r darn hwn yn seiliedig arni. Nid yw’n cael ei hargraffu wrth ochr y darn.
sources-cite-nothing = Nid oes tystiolaeth i ddewis ohoni eto. Caiff ei nodi o dan Ffynonellau, yn y deunydd ar gyfer yr adroddiad.
# Variables:
#   $count (Number) - pieces of evidence
sources-cite-count = { $count ->
    [zero] Nid yw’r darn hwn yn seiliedig ar unrhyw dystiolaeth bellach
    [one] Mae’r darn hwn yn seiliedig ar { $count } darn o dystiolaeth
    [two] Mae’r darn hwn yn seiliedig ar { $count } ddarn o dystiolaeth
    [few] Mae’r darn hwn yn seiliedig ar { $count } darn o dystiolaeth
    [many] Mae’r darn hwn yn seiliedig ar { $count } darn o dystiolaeth
   *[other] Mae’r darn hwn yn seiliedig ar { $count } darn o dystiolaeth
  }
sources-cite-none = Sut ydym ni’n gwybod? Nid oes tystiolaeth wedi’i henwi
sources-cite-missing = Darnau heb dystiolaeth
sources-cite-missing-what = Mae pob un yn dweud pa mor dda y mae pethau, heb enwi dim y mae’n seiliedig arno. Wrth ochr y darn, dewiswch y marc cwestiwn.
