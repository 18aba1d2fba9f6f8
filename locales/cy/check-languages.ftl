# Yr hyn y mae’r gwiriadau’n ei ddweud am y ddwy iaith, a beth i’w wneud yn ei gylch.
# Variables:
#   $count (Number) - passages of a section
check-languages-missing = { $count ->
        [zero] Mae pob darn o’r adran hon yn yr iaith arall.
        [one] Nid yw’r darn hwn yn yr iaith arall eto.
        [two] Mae { $count } ddarn o’r adran hon nad ydynt yn yr iaith arall eto. Dyma’r cyntaf ohonynt.
        [few] Mae { $count } darn o’r adran hon nad ydynt yn yr iaith arall eto. Dyma’r cyntaf ohonynt.
        [many] Mae { $count } darn o’r adran hon nad ydynt yn yr iaith arall eto. Dyma’r cyntaf ohonynt.
       *[other] Mae { $count } darn o’r adran hon nad ydynt yn yr iaith arall eto. Dyma’r cyntaf ohonynt.
    }
check-languages-missing-mend = Ysgrifennwch ef yn yr iaith arall, neu tynnwch ef allan os nad oes ei angen.
check-languages-behind = Mae’r darn y mae hwn yn ei gyfieithu wedi newid ers hynny.
check-languages-behind-mend = Cymharwch y ddau a newidiwch hwn lle bo angen. Yna nodwch ei fod yn gyfredol.
check-languages-source-gone = Nid yw’r darn y mae hwn yn ei gyfieithu yn yr iaith arall mwyach.
check-languages-source-gone-mend = Os yw’n perthyn i’r adroddiad, ysgrifennwch ef eto yn yr iaith arall. Os nad yw, tynnwch ef allan yma hefyd.
check-languages-one-alone = Mewn un iaith y mae’r adroddiad hwn, ac nid oes dim ynddo’n dweud bod un yn y llall.
check-languages-one-alone-mend = Dylai adroddiad cyngor i bawb fod yn Gymraeg ac yn Saesneg, a dylai’r naill ddweud bod y llall ar gael. Os caiff y llall ei lunio mewn man arall, dywedwch yn y testun ble i ddod o hyd iddo, a gadewch i hyn sefyll.
check-languages-sentence = Mae’n ymddangos bod y frawddeg hon yn yr iaith arall.
check-languages-sentence-mend = Cyfieithwch hi. Os yw’n enw neu’n ddyfyniad yn yr iaith arall, dywedwch hynny drwy nodi ei hiaith.
check-languages-identical = Mae’r geiriau hyn yr un fath yn y ddwy iaith. Efallai nad ydynt wedi’u cyfieithu.
check-languages-identical-mend = Cyfieithwch hwy. Os ydynt yn enw neu’n ddyfyniad yn yr iaith arall, dywedwch hynny drwy nodi eu hiaith.
# Variables:
#   $here (String) - a number as this passage has it
#   $there (String) - the number that stands in its place in the other language
check-languages-number = Dywedir “{ $here }” yma. “{ $there }” sydd yn y darn y mae hwn yn ei gyfieithu.
check-languages-number-mend = Canfyddwch pa un sy’n gywir, a newidiwch y llall.
# Variables:
#   $here (String) - a percentage as this passage has it
#   $there (String) - what stands in its place in the other language
check-languages-percentage = “{ $here }” yw’r ganran yma. “{ $there }” yw hi yn y darn y mae hwn yn ei gyfieithu.
check-languages-percentage-mend = Canfyddwch pa un sy’n gywir, a newidiwch y llall.
# Variables:
#   $here (String) - an amount as this passage has it
#   $there (String) - what stands in its place in the other language
check-languages-amount = “{ $here }” yw’r swm yma. “{ $there }” ydyw yn y darn y mae hwn yn ei gyfieithu.
check-languages-amount-mend = Canfyddwch pa un sy’n gywir, a newidiwch y llall.
# Variables:
#   $here (String) - a date or year as this passage has it
#   $there (String) - what stands in its place in the other language
check-languages-date = “{ $here }” yw’r dyddiad yma. “{ $there }” ydyw yn y darn y mae hwn yn ei gyfieithu.
check-languages-date-mend = Canfyddwch pa un sy’n gywir, a newidiwch y llall.
# Variables:
#   $said (String) - a number, percentage, amount or date
check-languages-number-alone = Mae “{ $said }” yn yr iaith hon ond nid yn y llall.
check-languages-number-alone-mend = Ychwanegwch ef at yr iaith arall, neu tynnwch ef allan yma.
# Variables:
#   $count (Number) - numbers that differ
check-languages-numbers-many = { $count ->
        [zero] Nid oes yr un rhif yn wahanol rhwng y darn hwn a’r un y mae’n ei gyfieithu.
        [one] Mae { $count } rhif yn wahanol rhwng y darn hwn a’r un y mae’n ei gyfieithu. Efallai nad yw’r ddau ddarn yn perthyn i’w gilydd.
        [two] Mae { $count } rif yn wahanol rhwng y darn hwn a’r un y mae’n ei gyfieithu. Efallai nad yw’r ddau ddarn yn perthyn i’w gilydd.
        [few] Mae { $count } rhif yn wahanol rhwng y darn hwn a’r un y mae’n ei gyfieithu. Efallai nad yw’r ddau ddarn yn perthyn i’w gilydd.
        [many] Mae { $count } rhif yn wahanol rhwng y darn hwn a’r un y mae’n ei gyfieithu. Efallai nad yw’r ddau ddarn yn perthyn i’w gilydd.
       *[other] Mae { $count } rhif yn wahanol rhwng y darn hwn a’r un y mae’n ei gyfieithu. Efallai nad yw’r ddau ddarn yn perthyn i’w gilydd.
    }
check-languages-numbers-many-mend = Darllenwch y ddau ochr yn ochr. Os yw’r darn hwn yn cyfieithu un arall, nodwch pa un.
# Variables:
#   $address (String) - where the link leads
check-languages-link-missing = Mae’r ddolen i { $address } yn yr iaith hon ond nid yn y llall.
check-languages-link-missing-mend = Ychwanegwch y ddolen yn yr iaith arall: i’r dudalen yn yr iaith honno, os oes un.
# Variables:
#   $address (String) - where the link leads
check-languages-link-elsewhere = Ymddengys fod y ddolen hon yn arwain at dudalen yn yr iaith arall: { $address }
check-languages-link-elsewhere-mend = Rhowch ddolen i’r dudalen yn iaith y testun hwn. Os nad oes un, dywedwch yn y testun ym mha iaith y mae’r dudalen.
# Variables:
#   $here (Number) - rows in this language
#   $there (Number) - rows in the other
check-languages-rows = Nid oes yr un nifer o resi yn y tabl yn y ddwy iaith: { $here } yma, { $there } yn y llall.
check-languages-rows-mend = Ychwanegwch y rhes sydd ar goll, neu tynnwch allan yr un sy’n ormod.
# Variables:
#   $here (Number) - columns in this language
#   $there (Number) - columns in the other
check-languages-columns = Nid oes yr un nifer o golofnau yn y tabl yn y ddwy iaith: { $here } yma, { $there } yn y llall.
check-languages-columns-mend = Ychwanegwch y golofn sydd ar goll, neu tynnwch allan yr un sy’n ormod.
# Variables:
#   $here (Number) - items in this language
#   $there (Number) - items in the other
check-languages-list = Nid oes yr un nifer o eitemau yn y rhestr yn y ddwy iaith: { $here } yma, { $there } yn y llall.
check-languages-list-mend = Ychwanegwch yr eitem sydd ar goll, os na chafodd ei huno ag un arall yn fwriadol.
check-languages-chart = Nid yw’r siart yn dangos yr un data yn y ddwy iaith.
check-languages-chart-mend = Agorwch y ddwy siart a rhowch yr un gwerthoedd ynddynt.
check-languages-figure = Nid yw’r hyn a ddangosir yma yr un fath yn y ddwy iaith: eitem arall, neu egluryn neu destun amgen mewn un iaith yn unig.
check-languages-figure-mend = Rhowch yr un peth yn y ddwy iaith, gydag egluryn a thestun amgen ym mhob un.
# Variables:
#   $count (Number) - texts of a record
check-languages-record-blank = { $count ->
        [zero] Nid oes yr un testun yn wag yn yr iaith hon.
        [one] Mae un testun yn wag yn yr iaith hon ac wedi’i ysgrifennu yn y llall.
        [two] Mae { $count } destun yn wag yn yr iaith hon ac wedi’u hysgrifennu yn y llall.
        [few] Mae { $count } thestun yn wag yn yr iaith hon ac wedi’u hysgrifennu yn y llall.
        [many] Mae { $count } thestun yn wag yn yr iaith hon ac wedi’u hysgrifennu yn y llall.
       *[other] Mae { $count } testun yn wag yn yr iaith hon ac wedi’u hysgrifennu yn y llall.
    }
check-languages-record-blank-mend = Ysgrifennwch yr hyn sydd ar goll. Tan hynny, caiff ei adael allan o’r adroddiad yn yr iaith hon.
# Variables:
#   $here (String) - a number in the Welsh
#   $there (String) - the number in its place in the English
check-languages-record-number = Dywed y Gymraeg “{ $here }” lle dywed y Saesneg “{ $there }”.
check-languages-record-number-mend = Canfyddwch pa un sy’n gywir, a newidiwch y llall.
# Variables:
#   $term (String) - an English term
#   $first (String) - a Welsh term for it
#   $second (String) - another
check-languages-two-terms = Mae dau derm Cymraeg am “{ $term }” yn y rhestr termau: “{ $first }” a “{ $second }”.
check-languages-two-terms-mend = Dewiswch un a’i ddefnyddio ym mhobman. Os dau beth gwahanol ydynt, rhowch ddau enw iddynt yn Saesneg hefyd.
# Variables:
#   $term (String) - an English term
#   $welsh (String) - the glossary’s Welsh for it
check-languages-named-otherwise = Mae’r Saesneg yn dweud “{ $term }”. Nid yw’r term Cymraeg yn y rhestr termau, “{ $welsh }”, yn y testun Cymraeg.
check-languages-named-otherwise-mend = Defnyddiwch derm y rhestr termau, yma a lle bynnag y mae’r Saesneg yn dweud hyn. Os oes gan eich cyngor ei derm Cymraeg ei hun, rhowch ef yn y rhestr termau. Bydd rhywun sy’n darllen dau derm yn chwilio am ddau beth.
# Variables:
#   $count (Number) - official wordings
check-languages-wordings = { $count ->
        [zero] Mae pob geiriad Cymraeg swyddogol wedi’i gadarnhau.
        [one] Mae { $count } geiriad swyddogol na chafwyd hyd i’w Gymraeg mewn ffynhonnell swyddogol, ac nid oes neb wedi’i gadarnhau eto.
        [two] Mae { $count } eiriad swyddogol na chafwyd hyd i’w Cymraeg mewn ffynhonnell swyddogol, ac nid oes neb wedi’u cadarnhau eto.
        [few] Mae { $count } geiriad swyddogol na chafwyd hyd i’w Cymraeg mewn ffynhonnell swyddogol, ac nid oes neb wedi’u cadarnhau eto.
        [many] Mae { $count } geiriad swyddogol na chafwyd hyd i’w Cymraeg mewn ffynhonnell swyddogol, ac nid oes neb wedi’u cadarnhau eto.
       *[other] Mae { $count } geiriad swyddogol na chafwyd hyd i’w Cymraeg mewn ffynhonnell swyddogol, ac nid oes neb wedi’u cadarnhau eto.
    }
check-languages-wordings-mend = Cymharwch bob un â’r testun Cymraeg swyddogol a’i gadarnhau, neu rhowch yr hyn a ddywed y testun hwnnw.
