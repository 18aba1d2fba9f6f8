# Case studies and quotations: their text, the consent of those they are about, and who could recognise them.
testimonies-what = Cedwir pob stori a dyfyniad yma unwaith, gyda chydsyniad y sawl y mae’n sôn amdanynt. Dim ond os yw’r cydsyniad yn cwmpasu’r defnydd, yr iaith a’r union eiriad y bydd stori’n mynd i ffeil a allforir.
testimonies-none = Nid oes astudiaethau achos na dyfyniadau eto.
testimonies-add = Ychwanegu astudiaeth achos neu ddyfyniad
testimonies-not-said = Heb ei nodi
testimonies-yes = Byddai
testimonies-no = Na fyddai
testimonies-story = Y testun
testimonies-kind = Math
testimonies-kind-case-study = Astudiaeth achos
testimonies-kind-quote = Dyfyniad
testimonies-title = Teitl
testimonies-speaker = Pwy a ddyfynnir
testimonies-body = Y stori
testimonies-words = Eu geiriau
testimonies-template = Yr hyn y mae astudiaeth achos dda yn ei ddweud
testimonies-template-situation = Beth oedd y sefyllfa, a beth oedd yn bwysig i’r person
testimonies-template-done = Beth a wnaed, a chyda phwy
testimonies-template-changed = Beth a newidiodd, a sut y gwyddom hynny
testimonies-template-words = Beth y maent yn ei ddweud am hynny, yn eu geiriau eu hunain
# The button, and the sub-headings it puts into the story.
testimonies-frame = Dechrau â phedwar pennawd
testimonies-frame-situation = Y sefyllfa
testimonies-frame-done = Beth a wnaed
testimonies-frame-changed = Beth a newidiodd
testimonies-frame-words = Yn eu geiriau eu hunain

testimonies-agreement = Y geiriad y cytunwyd arno
testimonies-standing-unwritten = heb ei ysgrifennu
testimonies-standing-waiting = heb gytuno arno eto
testimonies-standing-no-use = heb gytuno ar unrhyw ddefnydd
testimonies-standing-agreed = cytunwyd
testimonies-standing-agree-again = angen cytuno arno eto
testimonies-standing-expired = wedi dod i ben
testimonies-standing-withdrawn = wedi’i dynnu’n ôl
# Variables:
#   $day (String) - a day in words
testimonies-agreed-on = Cytunwyd ar eiriad ar { $day }.
testimonies-changed = Newidiwyd y testun ers cytuno arno. Caiff ei adael allan o bob ffeil nes y cytunir arno eto, neu nes ei roi’n ôl fel yr oedd.
testimonies-changed-unknown = Ni chadwyd y geiriad y cytunwyd arno, felly ni ellir dangos y gwahaniaeth.
testimonies-agree-day = Y diwrnod y cytunasant ar y geiriad hwn
# Variables:
#   $lang (String) - name of the language, as its speakers call it
testimonies-agree = Cytuno ar y geiriad hwn ({ $lang })
# Variables:
#   $lang (String) - name of the language, as its speakers call it
testimonies-agreed-said = { $lang }: cytunwyd ar y geiriad.
testimonies-form = Y ffurflen gydsynio
testimonies-step-uses = At ba ddibenion y ceir ei ddefnyddio
testimonies-step-who = Stori pwy ydyw, a phwy a gytunodd
testimonies-step-able = A oeddent yn gallu cytuno
testimonies-step-talk = Sut y trafodwyd y mater
testimonies-step-dates = Dyddiadau, a lle cedwir y ffurflen
testimonies-uses = Y dibenion y cytunasant iddynt
testimonies-uses-hint = Gofynnwyd am bob un ar wahân. Rhaid ticio’r tudalennau gwe yn ogystal â’r adroddiad.
testimonies-use-full-report = Yr adroddiad blynyddol
testimonies-use-public-summary = Y crynodeb i’r cyhoedd
testimonies-use-committee-papers = Drafftiau a phapurau pwyllgor
testimonies-use-website = Tudalennau gwe
testimonies-use-social-media = Cyfryngau cymdeithasol
testimonies-use-video = Fideo
testimonies-use-later-reports = Adroddiadau blynyddoedd diweddarach
testimonies-use-government = Llywodraeth Cymru ac Arolygiaeth Gofal Cymru
testimonies-subject = Stori pwy ydyw
testimonies-subject-adult = Oedolyn
testimonies-subject-child = Plentyn neu berson ifanc dan 18 oed
testimonies-subject-parent = Rhiant
testimonies-subject-carer = Gofalwr di-dâl
testimonies-subject-staff = Aelod o staff
testimonies-subject-group = Grŵp
testimonies-reference = Cyfeirnod y cyngor
testimonies-reference-hint = Cyfeirnod, nid enw. Gall unrhyw un sydd â’r ffeil hon ei ddarllen.
testimonies-giver = Pwy a gytunodd
testimonies-giver-themselves = Y person ei hun
testimonies-giver-parental = Rhywun â chyfrifoldeb rhiant
testimonies-giver-attorney = Atwrnai neu ddirprwy
testimonies-giver-composite = Neb: lluniwyd y stori o sawl stori
testimonies-giver-made-up = Neb: stori ddychmygol ydyw, ar batrwm yr hyn sy’n digwydd yn aml
testimonies-identifying = I ba raddau y ceir eu hadnabod
testimonies-identifying-not-at-all = Dim o gwbl
testimonies-identifying-other-name = Wrth lythyren neu enw arall
testimonies-identifying-first-name = Wrth eu henw cyntaf
testimonies-identifying-full-name = Wrth eu henw llawn
testimonies-able-hint = Gall oedolion benderfynu oni bai y dangoswyd fel arall. Mae dymuniadau’r plentyn ei hun yn cyfrif, pwy bynnag sy’n llofnodi.
testimonies-considered = Y diwrnod yr ystyriwyd galluedd
testimonies-considered-by = Ystyriwyd gan
testimonies-role-hint = Rôl, nid enw
testimonies-competence = Dan 16 oed: a ydynt yn deall digon i gytuno?
testimonies-wishes = Dymuniadau’r plentyn ei hun
testimonies-basis = Ei gyhoeddi ar sail heblaw cydsyniad
testimonies-basis-hint = Dim ond os penderfynwyd hynny. Bydd y rhaglen yn dal i ofyn am y dibenion a’r geiriad.
testimonies-basis-public-task = Tasg er budd y cyhoedd
testimonies-basis-legal-obligation = Rhwymedigaeth gyfreithiol
testimonies-basis-not-personal = Ni ellir adnabod neb
testimonies-basis-reason = Pam
testimonies-talk = Sut y trafodwyd y mater gyda hwy
testimonies-talk-welsh = Yn Gymraeg
testimonies-talk-english = Yn Saesneg
testimonies-talk-other-language = Mewn iaith arall
testimonies-talk-interpreter = Gyda chyfieithydd
testimonies-talk-sign-language = Yn Iaith Arwyddion Prydain
testimonies-talk-easy-read = Gyda ffurflen hawdd ei deall
testimonies-talk-advocate = Gydag eiriolwr yn bresennol
testimonies-talk-face-to-face = Wyneb yn wyneb
testimonies-talk-remote = Dros y ffôn neu drwy alwad fideo
testimonies-talk-writing = Yn ysgrifenedig
testimonies-free = Dywedwyd wrthynt na fyddai gwrthod yn newid dim yn eu gofal
testimonies-quoting = Geiriau pwy ydynt
testimonies-quoting-verbatim = Eu geiriau hwy, fel y’u dywedwyd
testimonies-quoting-edited = Eu geiriau hwy, wedi’u golygu a’u dangos iddynt
testimonies-quoting-retold = Ein geiriau ni wrth ailadrodd y stori
testimonies-translation = Maent wedi cymeradwyo’r cyfieithiad hefyd
testimonies-pictures = Lluniau ohonynt
testimonies-pictures-hint = Gofynnir am gydsyniad i lun ar wahân, ac fe’i cedwir gyda’r llun.
testimonies-pictures-not-asked = Ni ofynnwyd
testimonies-pictures-agreed = Cytunwyd
testimonies-pictures-refused = Gwrthodwyd
testimonies-given = Y diwrnod y rhoddwyd cydsyniad
testimonies-taken-by = Pwy a gafodd y cydsyniad
testimonies-form-kept = Lle cedwir y ffurflen a lofnodwyd
testimonies-form-kept-hint = Er enghraifft cyfeirnod yn eich system gofnodion
testimonies-review = Gofyn eto ar
testimonies-expires = Y diwrnod olaf y mae’n ddilys
testimonies-expires-hint = O’r diwrnod wedyn ymlaen caiff ei adael allan o bob ffeil.
testimonies-recognise = A allai cymydog eu hadnabod?
testimonies-recognise-hint = Mae’r rhaglen yn chwilio am yr hyn a allai ddangos pwy yw rhywun. Nid yw’n dod o hyd i bopeth, a gall fod yn briodol cyhoeddi’r hyn y daw o hyd iddo: chi sydd i farnu.
testimonies-direct = Gallai hyn ynddo’i hun ddangos pwy ydyw:
testimonies-direct-none = Ni chafwyd dim sy’n dangos ynddo’i hun pwy ydyw.
testimonies-together = Mae llawer yn rhannu’r rhain, ond gyda’i gilydd maent yn culhau’r dewis:
testimonies-together-ask = Mae llawer yn rhannu pob un o’r rhain, ond gyda’i gilydd gallent ddangos i gymydog pwy ydyw. Mae’r pum cwestiwn isod i’w hateb.
testimonies-found-name = enw
testimonies-found-birth-date = dyddiad geni
testimonies-found-child-age = oedran plentyn
testimonies-found-great-age = oedran mawr iawn
testimonies-found-nhs-number = rhif GIG
testimonies-found-national-insurance = rhif Yswiriant Gwladol
testimonies-found-postcode = cod post
testimonies-found-postcode-district = hanner cyntaf cod post
testimonies-found-phone = rhif ffôn
testimonies-found-email = cyfeiriad e-bost
testimonies-found-address = cyfeiriad
testimonies-found-setting = ysgol, cartref neu ward wrth ei enw
testimonies-found-reference = cyfeirnod
testimonies-found-handle = enw ar gyfryngau cymdeithasol
testimonies-found-news = adroddiad yn y newyddion
testimonies-hint-age = oedran
testimonies-hint-family = teulu
testimonies-hint-event = salwch, anabledd neu’r hyn a ddigwyddodd
testimonies-hint-place = lle bach
testimonies-hint-project = prosiect neu dîm wrth ei enw
testimonies-hint-order = gorchymyn, trosedd neu gofrestr
testimonies-hint-date = diwrnod neu fis
testimonies-hint-belonging = iaith, ffydd neu gefndir ethnig
testimonies-hint-occupation = gwaith, ysgol neu ddiddordeb
testimonies-questions = Pum cwestiwn
testimonies-questions-open = Nid atebwyd pob un eto.
testimonies-questions-stale = Newidiwyd y testun ers ateb y cwestiynau. Darllenwch ef eto: a yw’r atebion yn dal yn gywir?
testimonies-questions-hold = Mae’r atebion yn gywir ar gyfer y testun hwn
testimonies-questions-held = Cofnodwyd bod yr atebion yn gywir ar gyfer y testun hwn.
testimonies-risk-neighbour = A fyddai cymydog, athro neu gydweithiwr yn gwybod pwy ydyw?
testimonies-risk-search = A fyddai rhywun yn dod o hyd iddynt drwy chwilio’r we, y newyddion neu gyfryngau cymdeithasol?
testimonies-risk-linked = A fyddai modd ei gysylltu â ffeithiau eraill a gyhoeddwyd i ddangos pwy ydynt?
testimonies-risk-learn = A fyddai’r rhai sy’n eu hadnabod yn dysgu rhywbeth nad oeddent yn ei wybod?
testimonies-risk-harm = A fyddai perygl i unrhyw un yn y stori gael niwed pe bai rhywun yn eu hadnabod?
testimonies-risk-note = Pam ddim
testimonies-risk-note-yes = Beth a wneir am hynny
testimonies-reviewer = Ystyriwyd gan
testimonies-reviewed = Y diwrnod yr ystyriwyd hyn
testimonies-end = Ffeiliau, a thynnu cydsyniad yn ôl
testimonies-files-none = Nid oes ffeil hysbys sy’n ei gynnwys: nid allforiwyd yr un o’r adroddiad hwn ers cytuno arno.
testimonies-withdraw-ask = Tynnwyd y cydsyniad yn ôl…
testimonies-withdraw-title = Tynnu’r cydsyniad yn ôl
testimonies-withdraw-what = O’r allforio nesaf ymlaen ni fydd mewn unrhyw ffeil, iaith nac argraffiad. Nid yw hyn yn newid ffeiliau sydd allan eisoes: rhowch rai newydd yn lle’r rhai y gallwch.
testimonies-withdraw-day = Y diwrnod y’i tynnwyd yn ôl
testimonies-withdraw-how = Sut y dywedasant hynny
testimonies-withdraw-done = Beth a wnaed
testimonies-withdraw-told = Dywedwyd wrthynt y gall copïau a gyhoeddwyd eisoes aros
testimonies-forget = Dileu’r testun o’r ffeil hon am byth hefyd
testimonies-forget-hint = Bydd y geiriad yn mynd oddi yma ac o bopeth a gedwir ar gyfer dadwneud. Ni ellir dadwneud hynny. Bydd copïau o’r ffeil hon mewn mannau eraill yn dal i’w gynnwys. Lle mae’r adroddiad yn dyfynnu’r geiriau mewn man arall, ni allforir dim nes eu tynnu oddi yno.
testimonies-forget-ask = Dileu’r testun am byth…
testimonies-forget-title = Dileu’r testun am byth?
testimonies-forget-now = Dileu am byth
testimonies-forget-done = Dilëwyd y testun o’r ffeil hon am byth. Erys yr hyn sy’n hysbys am y cydsyniad.
testimonies-withdrawal = Sut y’i tynnwyd yn ôl
testimonies-remove-what = Gellir adfer yr hyn a dynnir: mae ei destun yn aros yn y ffeil, ar gyfer dadwneud. Os caiff ei ddileu am byth, bydd y testun yn mynd oddi yno hefyd, ac ni ellir dadwneud hynny; wedyn ni chaiff ei eiriau fod mewn unrhyw ffeil a allforir.
# Variables:
#   $name (String) - what was removed
testimonies-removed-for-good = Dilëwyd “{ $name }”, ac nid yw ei destun yn y ffeil hon mwyach.
testimonies-withdraw = Tynnu’r cydsyniad yn ôl
testimonies-withdraw-forget = Tynnu’n ôl a dileu am byth
testimonies-withdrawn-done = Tynnwyd y cydsyniad yn ôl. Ni fydd mewn unrhyw ffeil arall.
testimonies-forgotten = Tynnwyd y cydsyniad yn ôl, a dilëwyd y testun o’r ffeil hon am byth.
# Variables:
#   $day (String) - a day in words
testimonies-withdrawn-on = Tynnwyd y cydsyniad yn ôl ar { $day }. Nid yw hwn mewn unrhyw ffeil.
# Variables:
#   $lang (String) - name of the language, as its speakers call it
#   $told (String) - words of case studies and quotations
#   $all (String) - words of the report
#   $percent (Number) - of a hundred
testimonies-share = { $lang }: astudiaethau achos a dyfyniadau yw { $percent }% o’r geiriau ({ $told } o { $all }).
# Variables:
#   $lang (String) - name of the language, as its speakers call it
#   $told (String) - words of case studies and quotations
#   $all (String) - words of the report
#   $percent (Number) - of a hundred
testimonies-share-much = { $lang }: astudiaethau achos a dyfyniadau yw { $percent }% o’r geiriau ({ $told } o { $all }). Dylent fod yn lleiafrif amlwg.
# Variables:
#   $name (String) - title of the case study, or who is quoted
#   $day (String) - a day in words
testimonies-ends = “{ $name }”: daw’r cydsyniad i ben ar { $day }.
# Variables:
#   $name (String) - title of the case study, or who is quoted
#   $day (String) - a day in words
testimonies-ask-again = “{ $name }”: gofyn eto erbyn { $day }.
# Variables:
#   $count (Number) - files that hold it
testimonies-files = { $count ->
    [zero] Nid oes ffeil a allforiwyd yn ei gynnwys.
    [one] Mae un ffeil a allforiwyd yn ei gynnwys:
    [two] Mae dwy ffeil a allforiwyd yn ei gynnwys:
    [few] Mae tair ffeil a allforiwyd yn ei gynnwys:
    [many] Mae chwe ffeil a allforiwyd yn ei gynnwys:
   *[other] Mae { $count } ffeil a allforiwyd yn ei gynnwys:
  }
# Variables:
#   $count (Number) - places in the report that still hold the words
testimonies-still-quoted = { $count ->
    [zero] Dilëwyd y testun.
    [one] Dilëwyd y testun, ond mae un man yn yr adroddiad yn dal i’w ddyfynnu. Ni ellir allforio dim nes ei newid:
    [two] Dilëwyd y testun, ond mae dau fan yn yr adroddiad yn dal i’w ddyfynnu. Ni ellir allforio dim nes eu newid:
    [few] Dilëwyd y testun, ond mae tri man yn yr adroddiad yn dal i’w ddyfynnu. Ni ellir allforio dim nes eu newid:
    [many] Dilëwyd y testun, ond mae chwe man yn yr adroddiad yn dal i’w ddyfynnu. Ni ellir allforio dim nes eu newid:
   *[other] Dilëwyd y testun, ond mae { $count } man yn yr adroddiad yn dal i’w ddyfynnu. Ni ellir allforio dim nes eu newid:
  }
# Variables:
#   $count (Number) - consents
#   $day (String) - the day of publication in words
testimonies-ending = { $count ->
    [zero] Bydd pob cydsyniad yn para nes cyhoeddi’r adroddiad ar { $day }.
    [one] Ni fydd un cydsyniad yn para nes cyhoeddi’r adroddiad ar { $day }:
    [two] Ni fydd dau gydsyniad yn para nes cyhoeddi’r adroddiad ar { $day }:
    [few] Ni fydd tri chydsyniad yn para nes cyhoeddi’r adroddiad ar { $day }:
    [many] Ni fydd chwe chydsyniad yn para nes cyhoeddi’r adroddiad ar { $day }:
   *[other] Ni fydd { $count } cydsyniad yn para nes cyhoeddi’r adroddiad ar { $day }:
  }
