# What the checks of figures say: what was found, and how to mend it.

# Variables of these:
#   $code (String) - the measure: AD/013
check-numbers-no-trend = Mae gan { $code } werth ar gyfer eleni, ond nid oes gwerth arall i’w gymharu ag ef.
check-numbers-no-trend-mend = Ychwanegwch werth y llynedd. Os yw’r mesur yn newydd, nodwch “Mesur newydd” ar gyfer y llynedd.
check-numbers-no-reason = Mae stori { $code } wedi’i gosod yn y testun, ond ni roddir rheswm dros y newid yn y ffigur.
check-numbers-no-reason-mend = Dywedwch pam y cododd, pam y gostyngodd neu pam yr arhosodd yr un fath, neu nad ydych yn gwybod eto.
check-numbers-no-action = Mae stori { $code } wedi’i gosod yn y testun, ond nid yw’n dweud beth sy’n cael ei wneud.
check-numbers-no-action-mend = Dywedwch beth rydych yn ei wneud yn ei gylch, neu nad oes angen gwneud dim.
check-numbers-described-otherwise = Mae rhifau’r siart hwn wedi newid ers iddo gael ei ddisgrifio.
check-numbers-described-otherwise-mend = Darllenwch ei ddisgrifiad eto a’i newid, neu gadewch ef yn wag: yna bydd y rhaglen yn disgrifio’r siart, a’i geiriau’n dilyn y rhifau.
check-numbers-unexplained = Dangosir { $code } mewn man lle na ddywedir dim amdano.
check-numbers-unexplained-mend = Dywedwch wrth ei ymyl beth yw’r duedd, pam, a beth sy’n cael ei wneud.

# Variables of these:
#   $said (String) - the figure in the text: 421
#   $code (String) - the measure: AD/013
#   $year (String) - 2024-25
#   $known (String) - the figure of the record or the other table: 412
check-numbers-figure-differs = Mae’r testun yn dweud { $said } yma. Ar gyfer { $year }, { $known } yw { $code }.
check-numbers-figure-differs-mend = Cywirwch yr un sy’n anghywir. Mae gwerth sy’n dilyn ei fesur yr un fath ym mhobman.
# Variables:
#   $said (String) - the figure in the text: 23
#   $row (String) - the row or category: Communication
#   $known (String) - what the table or chart has there: 32
check-numbers-row-differs = Mae’r testun yn dweud { $said } yma. Yn nhabl neu siart yr adran hon, { $known } sydd gan “{ $row }”.
check-numbers-row-differs-mend = Cywirwch yr un sy’n anghywir. Os ydynt yn cyfrif pethau gwahanol, gadewch i hyn sefyll, a dywedwch yn y testun beth y mae’r naill a’r llall yn ei gyfrif.
# Variables:
#   $said (String) - what the text says: 384
#   $other (String) - what it says elsewhere: 348
check-numbers-digits-turned = Mae’r testun yn dweud { $said } yma, ond { $other } mewn mannau eraill. Efallai fod dau ddigid wedi’u cyfnewid.
check-numbers-digits-turned-mend = Cywirwch yr un sy’n anghywir. Os yw’r ddau’n gywir, gadewch hyn fel y mae.
# Variables:
#   $own (String) - the year the figure belongs to: 2024-25
check-numbers-year-wrong = Ffigur { $own } ar gyfer { $code } yw’r { $said } sydd wrth ymyl y flwyddyn hon.
check-numbers-year-wrong-mend = Cywirwch y flwyddyn neu’r ffigur.

# Variables of these:
#   $said (String) - what the text says: 9, £74.5
#   $year (String) - the year of the record: 2024-25
#   $known (String) - what the record says: 8, or pounds: 75,400,000
check-numbers-complaints-differ = Mae’r testun yn dweud { $said } o gwynion yma. Ar gyfer { $year }, { $known } sydd yn y cofnod.
check-numbers-complaints-differ-mend = Cywirwch y testun neu niferoedd y cwynion.
check-numbers-budget-differs = Mae’r testun yn dweud { $said } miliwn yma. Yn ôl yr incwm a’r gwariant a nodwyd, £{ $known } yw’r gyllideb net.
check-numbers-budget-differs-mend = Cywirwch y testun neu’r symiau.

# Variables:
#   $total (String) - the total in the table: 87
#   $sum (String) - what its parts come to: 86
check-numbers-table-sum = Nodir { $total } fel cyfanswm; { $sum } yw swm y ffigurau.
check-numbers-table-sum-mend = Cywirwch y ffigur sy’n anghywir. Os talgrynnwyd y ffigurau, dywedwch hynny o dan y tabl.
# Variables:
#   $whole (String) - the whole in the sentence: 85
#   $sum (String) - what its parts come to: 95
check-numbers-parts-sum = Mae’r frawddeg yn rhannu { $whole }, ond { $sum } yw swm y rhannau.
check-numbers-parts-sum-mend = Cywirwch y ffigur sy’n anghywir. Os cyfrifwyd rhywbeth ddwywaith neu os hepgorwyd rhywbeth, dywedwch hynny.
# Variables:
#   $code (String) - the part: AD/023
#   $part (String) - its value
#   $of (String) - of what it is a part: AD/020
#   $whole (String) - the value of that
#   $year (String) - 2024-25
check-numbers-subset-larger = Mae { $code } yn cyfrif rhan o { $of }, ond ar gyfer { $year }, { $part } yw’r rhan, a’r cyfan yw { $whole }.
check-numbers-subset-larger-mend = Gwiriwch y ddau ffigur. Os ydynt yn cyfrif ar adegau gwahanol, dywedwch hynny yn y testun.

# Variables:
#   $part (String) - so many
#   $whole (String) - of so many
#   $percent (String) - the percentage in the text, without its sign
#   $right (String) - the right one, without its sign
check-numbers-percent-wrong = { $right }% yw { $part } o { $whole }, nid { $percent }%.
check-numbers-percent-wrong-mend = Cywirwch y ganran, neu’r rhif sy’n anghywir.
# Variables:
#   $from (String) - the earlier number: 388
#   $to (String) - the later one: 412
#   $percent (String) - the change in the text, with + or −, without its sign of per cent
#   $right (String) - the right one, in the same way
check-numbers-change-wrong = Mae mynd o { $from } i { $to } yn newid o { $right }%, nid { $percent }%.
check-numbers-change-wrong-mend = Cywirwch y ganran, y cyfeiriad, neu’r rhif sy’n anghywir.
# Variables:
#   $part (String) - so many
#   $whole (String) - of so many
check-numbers-percent-of-few = Nid yw canran o ddim ond { $whole } yn dweud llawer: byddai un yn fwy neu’n llai yn ei newid gryn dipyn.
check-numbers-percent-of-few-mend = Rhowch y niferoedd yn unig: { $part } o { $whole }.
check-numbers-percent-alone = Mae sawl canran yma, heb yr un o’r niferoedd y maent yn seiliedig arnynt.
check-numbers-percent-alone-mend = Dywedwch faint o faint. Mae pwyllgorau’n gofyn am hynny.

# Variables:
#   $said (String) - the year in the text: 2023-24
#   $year (String) - the year that is meant: 2024-25
check-numbers-year-named = Mae’r testun yn enwi { $said } yma. Yn yr adroddiad hwn, { $year } a ddisgwylid, oni bai eich bod yn golygu blwyddyn arall yn fwriadol.
check-numbers-year-named-mend = Cywirwch y flwyddyn, neu dywedwch pam y mae’r ffigurau ar gyfer un arall.
# Variables:
#   $year (String) - 2023-24
check-numbers-year-twice = Mae { $year } uwchben dwy golofn yn y tabl hwn.
check-numbers-year-twice-mend = Rhowch ei blwyddyn ei hun i bob colofn.

# Variables:
#   $said (String) - the words of the text: 23 in quarter 1, and 35 in Q4
#   $earlier (String) - the words elsewhere: Q4 = 23, Q3 = 35
check-numbers-copied-forward = Yr un ffigurau sydd yn “{ $said }” ag yn “{ $earlier }” mewn man arall, o dan labeli eraill. A gawsant eu cario ymlaen?
check-numbers-copied-forward-mend = Gwiriwch y ddau ffigur, a rhowch ei label ei hun i bob un.
# Variables:
#   $year (String) - 2024-25
#   $before (String) - 2023-24
check-numbers-same-as-before = Mae sawl ffigur ar gyfer { $year } yn union yr un fath â’r rhai ar gyfer { $before }. A gawsant eu copïo?
check-numbers-same-as-before-mend = Gwiriwch hwy yn erbyn eu ffynhonnell. Os ydynt yn gywir, gadewch hyn fel y mae.
# Variables:
#   $code (String) - the measure, or the cell: up to 23/11/2020
check-numbers-part-year = Mae { $code } yn cwmpasu rhan o flwyddyn, ac wedi’i osod wrth ymyl blwyddyn gyfan.
check-numbers-part-year-mend = Cymharwch ef â’r un rhan o’r flwyddyn arall, neu dywedwch na ellir eu cymharu.
# Variables:
#   $code (String) - the measure: AD/013
check-numbers-break-compared = Mae { $code } yn cael ei gyfrif yn wahanol ers hynny, felly ni ellir cymharu’r ddwy flynedd.
check-numbers-break-compared-mend = Dywedwch fod y dull o gyfrif wedi newid, a hepgorwch y gymhariaeth.
