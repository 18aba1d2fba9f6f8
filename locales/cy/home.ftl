# Y sgrin gyntaf.
home-title = Eich adroddiadau
# For somebody who has no report yet: what the program is.
home-what = Mae Llunio yn eich helpu i ysgrifennu adroddiad blynyddol gwasanaethau cymdeithasol eich cyngor, yn Gymraeg ac yn Saesneg, fesul adran, ochr yn ochr â’r hyn y mae’r gyfraith a’r canllawiau yn gofyn amdano. Caiff popeth a ysgrifennwch ei gadw ar unwaith, mewn un ffeil ar eich cyfrifiadur eich hun.
home-new = Adroddiad newydd
home-open = Agor adroddiad…
home-recent = Agorwyd yn ddiweddar
# Variables of these:
#   $council (String) - the council's name
#   $year (String) - 2024-25
home-report-name = { $council }, { $year }
# Variables:
#   $day (String) - 30 September 2025
#   $time (String) - 14:02
home-saved = Cadwyd ddiwethaf { $day }, { $time }
home-missing = Nid yw’r ffeil yno
home-forget = Tynnu o’r rhestr
# Variables:
#   $name (String) - council and year
home-forget-name = Tynnu o’r rhestr: { $name }. Ni chaiff y ffeil ei newid.
# Variables of these:
#   $year (String) - the year after that of a report: 2025-26
home-next = Dechrau { $year } o hwn…
home-next-title = Ble dylid cadw adroddiad { $year }?
home-next-done = Dyma adroddiad { $year }. Mae blaenoriaethau’r llynedd yn aros i gael eu hateb. Mae marc wrth ymyl y testun a ddaeth o’r llynedd: darllenwch ef eto.
# Variables:
#   $year (String) - 2025-26
#   $name (String) - council and year of the report it begins with
home-next-name = Dechrau { $year } o hwn: { $name }
home-look-round = Cael cipolwg yn gyntaf
home-sample-what = Adroddiad gorffenedig gan gyngor dychmygol yw’r enghraifft: mae’r bobl, y ffigurau a’r digwyddiadau ynddo i gyd wedi’u dyfeisio. Newidiwch beth bynnag a fynnwch ynddo.
home-sample = Agor yr adroddiad enghreifftiol
home-pick-report = Agor adroddiad
home-file-kind = Adroddiad Llunio

# Adroddiad newydd, fesul cam.
home-fault-title = Mae problem wedi codi
# Variables:
#   $step (Number) - 1 to $of
#   $of (Number) - how many there are
home-step-of = Adroddiad newydd: cam { $step } o { $of }
home-step-council = Ar gyfer pa gyngor y mae?
home-step-year = Pa flwyddyn a pha ieithoedd?
home-step-place = Ble dylid cadw’r adroddiad?
home-step-check = Gwiriwch cyn creu’r adroddiad
home-continue = Parhau
home-make = Creu’r adroddiad
home-council = Cyngor
home-council-choose = Dewiswch gyngor
home-council-own = Enw arall, y byddaf yn ei ysgrifennu fy hun
home-council-other = Yn Saesneg:
home-own-en = Enw yn Saesneg
home-own-cy = Enw yn Gymraeg
home-year = Blwyddyn ariannol
home-year-hint = Y flwyddyn y mae’r adroddiad yn ymwneud â hi, o 1 Ebrill i 31 Mawrth.
# Variables:
#   $year (String) - 2024-25
home-dates = Dyddiadau cau adroddiad { $year }
# Variables:
#   $source (String) - where it is said
home-source = Ffynhonnell: { $source }
home-languages = Ieithoedd yr adroddiad
home-languages-both = Cymraeg a Saesneg
home-languages-en = Saesneg yn unig
home-languages-cy = Cymraeg yn unig
home-first = Ym mha iaith y byddwch yn ysgrifennu gyntaf?
home-first-hint = Caiff y llall ei dangos wedyn fel cyfieithiad ohoni. Gallwch ysgrifennu yn y naill neu’r llall ar unrhyw adeg.
home-first-en = Saesneg
home-first-cy = Cymraeg
home-both-first-en = Cymraeg a Saesneg, Saesneg yn gyntaf
home-both-first-cy = Cymraeg a Saesneg, Cymraeg yn gyntaf
home-place-what = Un ffeil yw’r adroddiad cyfan. Gallwch ei chopïo, ei chadw wrth gefn neu ei symud fel unrhyw ffeil arall.
home-place-hint = Ffolder ar y cyfrifiadur hwn, neu un sy’n cael ei gadw wrth gefn, sydd orau. Dim ond un person ar y tro sy’n gallu ysgrifennu yn y ffeil.
home-place-pick = Dewis ffolder ac enw…
home-place-other = Dewis lle arall…
home-place-chosen = Dewiswyd:
home-file = Ffeil
home-change = Newid
home-change-council = Newid y cyngor
home-change-year = Newid y flwyddyn
home-change-languages = Newid yr ieithoedd
home-change-file = Newid y ffeil
# Variables:
#   $day (String) - 30 September 2025
home-due = I’w gyhoeddi erbyn { $day }
home-missing-council = Dewiswch gyngor, neu ysgrifennwch enw eich hun
home-missing-own-en = Ysgrifennwch enw’r cyngor yn Saesneg
home-missing-own-cy = Ysgrifennwch enw’r cyngor yn Gymraeg
home-missing-year = Dewiswch y flwyddyn y mae’r adroddiad yn ymwneud â hi
home-missing-place = Dewiswch ble i gadw’r adroddiad
