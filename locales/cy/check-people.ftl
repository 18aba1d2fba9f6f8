# What the checks on people find, and how it is mended.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
check-people-consent-withdrawn = Mae “{ $story }” yn dal yn yr adroddiad, er i’r cydsyniad ar ei gyfer gael ei dynnu’n ôl.
check-people-consent-withdrawn-mend = Tynnwch ef o’r testun. Bydd yr allforio’n ei hepgor nes ichi wneud hynny.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
check-people-consent-expired = Daeth y cydsyniad ar gyfer “{ $story }” i ben.
check-people-consent-expired-mend = Gofynnwch eto a rhowch y dyddiad newydd, neu tynnwch ef o’r testun.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
check-people-consent-use = Nid oes neb wedi cytuno y caiff “{ $story }” fod yn yr adroddiad blynyddol.
check-people-consent-use-mend = Gofynnwch, a thiciwch yr adroddiad blynyddol ymhlith y dibenion y cytunwyd arnynt; neu tynnwch ef o’r testun.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
check-people-consent-waiting = Ni chytunwyd ar eiriad “{ $story }” yn yr iaith hon.
check-people-consent-waiting-mend = Dangoswch y geiriad iddynt, a chofnodwch ar ba ddiwrnod y cytunasant arno.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
check-people-consent-wording = Newidiwyd geiriad “{ $story }” ar ôl cytuno arno.
check-people-consent-wording-mend = Dangoswch y geiriad newydd iddynt a chofnodwch eu bod yn cytuno, neu rhowch ef yn ôl fel yr oedd.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
check-people-consent-summary = Mae “{ $story }” yng nghrynodeb y Cyfarwyddwr, ac ni chytunwyd arno ar gyfer y crynodeb a gyhoeddir ar ei ben ei hun.
check-people-consent-summary-mend = Gofynnwch am y defnydd hwnnw hefyd, neu symudwch ef i adran arall. Ni fydd yn y crynodeb i’r cyhoedd.
# Variables:
#   $story (String) - the title of a case study, who is quoted, or what a picture is called
#   $day (String) - a date
check-people-consent-ends = Daw’r cydsyniad ar gyfer “{ $story }” i ben ar { $day }, cyn y dyddiad y bwriedir cyhoeddi’r adroddiad.
check-people-consent-ends-mend = Gofynnwch a geir ei gyhoeddi’n ddiweddarach, a rhowch y dyddiad newydd.
# Variables:
#   $story (String) - the title of a case study, who is quoted, or what a picture is called
#   $day (String) - a date
check-people-consent-review = Roeddech i fod i ofyn eto am gydsyniad ar gyfer “{ $story }” ar { $day }, ac mae’r diwrnod hwnnw wedi mynd heibio.
check-people-consent-review-mend = Gofynnwch a ydynt yn dal i gytuno, a rhowch y dyddiad nesaf ar gyfer gofyn.
# Variables:
#   $picture (String) - what the picture is called
check-people-picture-consent = Mae’r llun “{ $picture }” yn dangos rhywun nad yw ei gydsyniad yn cwmpasu’r adroddiad hwn fel y mae.
check-people-picture-consent-mend = Ewch i’r afael â’r cydsyniad o dan Lluniau, neu defnyddiwch lun heb bobl. Bydd yr allforio’n ei hepgor nes ichi wneud hynny.
# Variables:
#   $picture (String) - what the picture is called
check-people-picture-unasked = Nid oes neb wedi dweud eto a yw’r llun “{ $picture }” yn dangos rhywun.
check-people-picture-unasked-mend = Edrychwch arno, ac atebwch o dan Lluniau a ellir adnabod rhywun ynddo.
# Variables:
#   $words (String) - the number
check-people-identifier-number = Mae “{ $words }” yn edrych fel rhif sy’n perthyn i un person.
check-people-identifier-number-mend = Tynnwch ef: nid oes byth ei angen mewn adroddiad.
# Variables:
#   $words (String) - the words found
check-people-identifier-address = Gallai “{ $words }” ddangos lle mae rhywun yn byw neu sut i gysylltu â hwy.
check-people-identifier-address-mend = Tynnwch ef, neu enwch yr ardal yn unig.
# Variables:
#   $words (String) - the words found
check-people-identifier-age = Mae “{ $words }” yn rhoi union oedran neu ben-blwydd rhywun yr adroddir ei stori.
check-people-identifier-age-mend = Dywedwch tua faint yw eu hoedran, er enghraifft “o oedran ysgol gynradd”, oni bai fod yr oedran yn bwysig ac y cytunwyd arno.
# Variables:
#   $words (String) - the name
check-people-identifier-name = Gall “{ $words }” fod yn enw rhywun.
check-people-identifier-name-mend = Defnyddiwch lythyren gyntaf yr enw, neu enw arall. Os cytunasant i gael eu henwi, nodwch hynny ar y ffurflen gydsynio.
# Variables:
#   $words (String) - the words found
check-people-identifier-place = Gallai “{ $words }” helpu rhywun i ganfod pwy yw’r person hwn.
check-people-identifier-place-mend = Dywedwch pa fath o le ydyw, heb ei enwi.
# Variables:
#   $words (String) - the words found, in quotation marks
check-people-story-in-text = Gallai’r manylion hyn gyda’i gilydd ddangos pwy yw’r person dan sylw: { $words }.
check-people-story-in-text-mend = Gadewch rai ohonynt allan, neu adroddwch yr hanes fel astudiaeth achos, gyda chydsyniad.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
#   $words (String) - the words found, in quotation marks
check-people-risk-open = Gyda’i gilydd, gallai { $words } yn “{ $story }” ddangos i gymydog pwy yw’r person, ac nid atebwyd y pum cwestiwn i gyd.
check-people-risk-open-mend = Atebwch y pum cwestiwn o dan Astudiaethau achos a dyfyniadau, a newidiwch fanylion os oes angen.
# Variables:
#   $words (String) - the words in quotation marks
check-people-quote-in-text = Mae “{ $words }” yn edrych fel geiriau rhywun ei hun, ac nid oes cofnod o ganiatâd i’w defnyddio.
check-people-quote-in-text-mend = Cofnodwch hwy’n ddyfyniad gyda’r cydsyniad, neu dywedwch yr un peth yng ngeiriau’r Cyngor.
# Variables:
#   $told (Number) - words of case studies and quotations
#   $all (Number) - words of the report
check-people-stories-share =
    { $told ->
        [zero] Nid oes yr un gair mewn astudiaethau achos a dyfyniadau
        [one] Mae { $told } gair mewn astudiaethau achos a dyfyniadau
        [two] Mae { $told } air mewn astudiaethau achos a dyfyniadau
        [few] Mae { $told } gair mewn astudiaethau achos a dyfyniadau
        [many] Mae { $told } gair mewn astudiaethau achos a dyfyniadau
       *[other] Mae { $told } o eiriau mewn astudiaethau achos a dyfyniadau
    }, o gyfanswm o { $all }. Dylent fod yn amlwg yn rhan lai: dim mwy na thraean.
check-people-stories-share-mend = Cwtogwch rai, neu cadwch y rhai hynny’n unig sy’n dangos pa wahaniaeth a wnaed.
# Variables:
#   $name (String) - an initial or a name
check-people-called-alike = Mae dwy astudiaeth achos yn galw rhywun yn “{ $name }”. Gall darllenwyr feddwl mai’r un person ydyw.
check-people-called-alike-mend = Dewiswch lythyren neu enw arall yn un ohonynt, a gofynnwch am gytundeb ar y geiriad newydd.
# Variables:
#   $number (String) - the number as it stands
check-people-small-number = Mae’r tabl yn cyfrif cyn lleied o bobl ({ $number }) fel y gallai rhywun wybod pwy ydynt.
check-people-small-number-mend = Gofynnwch a ellid adnabod rhywun. Os felly, dywedwch “llai na phump”, neu cyfunwch grwpiau neu flynyddoedd.
