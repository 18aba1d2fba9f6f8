# Cymorth.
# Short names of the sources, before a paragraph: Additional Guidance §3.
help-short-000 = Canllawiau
help-short-001 = Canllawiau Ychwanegol
help-short-002 = Cod perfformiad a gwella
help-short-003 = Cod mesurau (2016)
help-short-004 = Canllawiau’r Cyfarwyddwr (2009)

help-title = Cymorth
help-search = Chwilio yn y Cymorth
help-pages = Tudalennau’r Cymorth
help-nothing = Nid oes dim yma’n cynnwys y geiriau hyn.
help-command = Gorchymyn
help-keys = Bysellau
help-or = neu
help-more-keys = Heb ddewislen
help-keys-text = Yn y testun
help-keys-letters = Yn y testun: llythrennau ag acen
help-keys-moving = Yn y testun: symud o gwmpas
help-menu-keys = Mae Alt neu F10 yn mynd i’r dewislenni; mae’r bysellau saeth a llythrennau cyntaf yn symud ynddynt; mae Escape yn mynd yn ôl. Mae F6 yn mynd o un rhan o’r ffenestr i’r nesaf.
help-topics-closed = Agorwch adroddiad: mae’r cwestiynau a’r atebion yn perthyn i’r canllawiau y mae’n eu dilyn.

help-scrutiny-what = Mae “Barod ar gyfer craffu?” yn darllen yr adroddiad cyfan ac yn dweud beth a ganfuwyd: beth ydyw, ymhle y mae, pwy sy’n gofyn amdano, a beth i’w wneud. Mae Ctrl+Shift+K yn ei agor. Mae “Mynd at y geiriau” yn arwain at y lle; lle gall un botwm ei gywiro, mae’r botwm yno.
help-scrutiny-severity = Rhaid cywiro’r hyn sy’n atal cyn i adroddiad terfynol gael ei anfon; gellir anfon drafft unrhyw bryd. Nid yw’r hyn y dylid edrych arno, na chyngor, yn atal dim.
help-scrutiny-text = Wrth ichi ysgrifennu, tanlinellir yr un canfyddiadau wrth eu geiriau pan fyddwch yn oedi: â llinell ddwbl yr hyn sy’n atal, â llinell sengl yr hyn y dylid edrych arno, â llinell doredig gyngor. Mae F8 yn mynd at y nesaf yn yr adran a Shift+F8 at yr un blaenorol; mae Escape yn arwain yn ôl i’r testun.
help-scrutiny-stand = Cewch adael canfyddiad fel y mae, gyda rheswm y gall eraill ei weld. Gofynnir amdano eto pan fydd y testun yn newid, neu pan fyddwch chi’n dymuno hynny.
help-scrutiny-requirements = Rhestrir pob un o ofynion y gyfraith, y codau a’r canllawiau gyda’r lleoedd sy’n ei fodloni. I gysylltu darn â gofyniad, defnyddiwch y botwm yn yr ymyl wrth ei ochr. Rhoddir yr hyn nad yw’n berthnasol i’ch adroddiad o’r neilltu, gyda rheswm.
help-scrutiny-papers = O’r un dudalen y daw briff i’r Cyfarwyddwr, taflenni paratoi ar gyfer y pwyllgor, a’r matrics cydymffurfio ar gyfer y papurau craffu. Os cyhoeddir yr adroddiad yn hwyrach nag y mae’r canllawiau’n gofyn amdano, mae yno hefyd lythyr sy’n rhoi gwybod i Arolygiaeth Gofal Cymru, yn y ddwy iaith.

help-stored-file = Un ffeil yw adroddiad, yn y lle a ddewiswyd gennych. Gallwch ei chopïo, ei chadw wrth gefn a’i symud tra bydd ar gau.
help-stored-saved = Caiff yr hyn a ysgrifennwch ei gadw o fewn eiliad i chi oedi, pan fyddwch yn gadael adran a phan fyddwch yn gadael y ffenestr. Mae amser y cadw diwethaf bob amser i’w weld: ar waelod y ffenestr wrth i chi ysgrifennu, ac ar y brig fel arall. Os bydd y cadw’n methu, bydd neges yn aros nes iddo weithio.
help-stored-history = Mae’r ffeil yn cadw’r 2,000 o newidiadau diwethaf, fel y gellir eu dadwneud hyd yn oed ar ôl cau’r rhaglen. Gall pwy bynnag sydd â’r ffeil eu dadwneud hefyd. Nid oes hanes yn y ffeiliau a allforiwch.
help-stored-settings = Caiff eich gosodiadau, y rhestr o adroddiadau a agorwyd yn ddiweddar a lle’r cyrchwr eu cadw yn eich ffolder defnyddiwr eich hun ar y cyfrifiadur hwn, nid yn yr adroddiad.
help-stored-sample = Caiff yr adroddiad enghreifftiol ei greu yn yr un ffolder pan fyddwch yn ei agor am y tro cyntaf. Bydd yr hyn a wnewch ynddo yn aros.
help-stored-network = Nid yw Llunio yn agor unrhyw gysylltiad rhwydwaith. Nid oes dim a ysgrifennwch yn gadael y cyfrifiadur hwn oni bai eich bod chi’n anfon ffeil. Mae cyfeiriadau gwe yn agor yn eich porwr, ar ôl gofyn i chi.

help-access-aim = Nod Llunio yw cyrraedd WCAG 2.2, lefel AA, yn Gymraeg ac yn Saesneg.
help-access-keyboard = Gellir gwneud popeth â’r bysellfwrdd yn unig. Yn y testun, mae Tab yn symud mewn rhestrau a thablau; mae F6 yn gadael y testun.
help-access-reader = Mae penawdau, tablau, ffurflenni a negeseuon wedi’u henwi ar gyfer darllenwyr sgrin, ac mae pob testun wedi’i farcio â’i iaith, fel y caiff y Gymraeg ei darllen fel Cymraeg.
help-access-size = Gellir dangos popeth o 80 i 400 y cant, mewn lliwiau golau neu dywyll neu gyda chyferbyniad uchel. Nid lliw yn unig sy’n cyfleu unrhyw beth.
help-access-files = Mae gan ffeiliau Word, PDF a gwe a allforir benawdau go iawn, tablau â rhesi pennyn a thestun amgen, ac mae eu hiaith wedi’i nodi.
help-access-limits = Lluniau yw tudalennau’r rhagolwg: eu rhifau’n unig y mae darllenydd sgrin yn eu darllen. Mae’r un testun yn y ffenestr ysgrifennu ac yn y ffeiliau a allforir. Caiff pob sgrin ei gwirio’n awtomatig; mae profion gan bobl sy’n defnyddio darllenwyr sgrin eto i ddod.

help-about-what = Mae Llunio yn helpu cynghorau i ysgrifennu adroddiad blynyddol eu gwasanaethau cymdeithasol, yn Gymraeg ac yn Saesneg.
help-about-sources = Daw’r hyn y mae’n rhaid i adroddiad ei gynnwys o’r rheoliadau, o ganllawiau Llywodraeth Cymru ac o’i chanllawiau ychwanegol. Mae pob gofyniad yn enwi ei baragraff. Lle mae’r ffynonellau’n wahanol i’w gilydd, dangosir y ddwy.
help-about-licence = Meddalwedd rydd yw Llunio, o dan Drwydded Gyhoeddus yr Undeb Ewropeaidd, fersiwn 1.2. Daw heb warant.
help-about-others = Mae’n defnyddio’r ffurfdeip Source Sans 3 a geiriaduron sillafu Saesneg Prydain a Chymraeg o dan eu trwyddedau rhydd eu hunain, sy’n dod gyda’r rhaglen.
# Rhannau o ffynhonnell, mewn dyfyniad.
help-cite-paragraph = paragraff
help-cite-bullet = pwynt bwled
help-cite-table = tabl
help-cite-note = nodyn
help-cite-measure = mesur
help-cite-standard = Safon
help-cite-annex = Atodiad
help-cite-introduction = Cyflwyniad
help-cite-standards = Mesur y safonau ansawdd
help-cite-part-8 = Cod Rhan 8
help-cite-leadership = Arweinyddiaeth
help-cite-workforce = Y gweithlu
help-cite-money = Adnoddau ariannol
help-cite-people = Pobl
help-cite-prevention = Atal
help-cite-partnership = Partneriaeth ac integreiddio
help-cite-wellbeing = Llesiant
help-cite-inspections = Arolygiadau ac adolygiadau
help-cite-complaints = Cwynion a sylwadau
help-cite-sources = Ffynonellau eraill o wybodaeth
