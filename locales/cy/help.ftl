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
help-nothing = Nid yw’r geiriau hyn yma.
help-command = Gorchymyn
help-keys = Bysellau
help-or = neu
help-more-keys = Heb ddewislen
help-menu-keys = Mae Alt neu F10 yn mynd i’r dewislenni; mae saethau a llythrennau cyntaf yn symud ynddynt; mae Escape yn mynd yn ôl. Mae F6 yn mynd o un rhan o’r ffenestr i’r nesaf.
help-topics-closed = Agorwch adroddiad: mae’r cwestiynau a’r atebion yn perthyn i’r canllawiau y mae’n eu dilyn.

help-stored-file = Un ffeil yw adroddiad, yn y lle a ddewiswyd gennych. Gallwch ei chopïo, ei chadw wrth gefn a’i symud tra bydd ar gau.
help-stored-saved = Caiff yr hyn a ysgrifennwch ei gadw o fewn eiliad i saib, wrth ichi adael adran ac wrth ichi adael y ffenestr. Mae amser y cadw diwethaf bob amser i’w weld ar droed y ffenestr. Os bydd y cadw’n methu, bydd neges yn aros nes iddo weithio.
help-stored-history = Mae’r ffeil yn cadw’r 2,000 o newidiadau diwethaf, fel y gellir eu dadwneud hyd yn oed ar ôl cau’r rhaglen. Gall pwy bynnag sydd â’r ffeil eu dadwneud hefyd. Nid oes hanes yn y ffeiliau a allforiwch.
help-stored-settings = Cedwir eich gosodiadau, y rhestr o adroddiadau a agorwyd yn ddiweddar a lle’r cyrchwr yn eich ffolder defnyddiwr eich hun ar y cyfrifiadur hwn, nid yn yr adroddiad.
help-stored-sample = Caiff yr adroddiad enghreifftiol ei greu yn yr un ffolder pan agorwch ef gyntaf. Mae’r hyn a rowch gynnig arno ynddo yn aros.
help-stored-network = Nid yw Llunio yn agor unrhyw gysylltiad rhwydwaith. Nid oes dim a ysgrifennwch yn gadael y cyfrifiadur hwn oni bai eich bod chi’n anfon ffeil. Mae cyfeiriadau gwe yn agor yn eich porwr, ar ôl gofyn.

help-access-aim = Nod Llunio yw cyrraedd WCAG 2.2, lefel AA, yn Gymraeg ac yn Saesneg.
help-access-keyboard = Mae popeth yn gweithio â’r bysellfwrdd yn unig. Yn y testun, mae Tab yn symud mewn rhestrau a thablau; mae F6 yn ei adael.
help-access-reader = Mae penawdau, tablau, ffurflenni a negeseuon wedi’u henwi ar gyfer darllenwyr sgrin, ac mae pob testun wedi’i farcio â’i iaith, fel y caiff y Gymraeg ei darllen fel Cymraeg.
help-access-size = Gellir dangos popeth o 80 i 400 y cant, mewn lliwiau golau, tywyll a chyferbyniad uchel. Ni ddywedir dim â lliw yn unig.
help-access-files = Mae gan ffeiliau Word, PDF a gwe a allforir benawdau go iawn, tablau â rhesi pennyn, testunau amgen a marc iaith.
help-access-limits = Lluniau yw tudalennau’r rhagolwg: mae darllenydd sgrin yn clywed eu rhifau. Mae’r un testun yn y ffenestr ysgrifennu ac yn y ffeiliau a allforir. Caiff pob sgrin ei gwirio’n awtomatig; mae profion gan bobl â darllenwyr sgrin eto i ddod.

help-about-what = Mae Llunio yn helpu cynghorau i ysgrifennu adroddiad blynyddol eu gwasanaethau cymdeithasol, yn Gymraeg ac yn Saesneg.
help-about-sources = Mae’r hyn y mae’n rhaid i adroddiad ei gynnwys yn dilyn y rheoliadau, canllawiau Llywodraeth Cymru a’i chanllawiau ychwanegol. Mae pob gofyniad yn enwi ei baragraff. Lle mae’r ffynonellau’n wahanol i’w gilydd, dangosir y ddau.
help-about-licence = Meddalwedd rydd yw Llunio, o dan Drwydded Gyhoeddus yr Undeb Ewropeaidd, fersiwn 1.2. Daw heb warant.
help-about-others = Mae’n defnyddio’r ffurfdeip Source Sans 3 a geiriaduron sillafu Saesneg Prydain a Chymraeg o dan eu trwyddedau rhydd eu hunain, sy’n dod gyda’r rhaglen.
