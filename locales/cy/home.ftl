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
home-look-round = Cael golwg yn gyntaf
home-sample-what = Adroddiad gorffenedig cyngor dychmygol yw’r enghraifft: dychmygol yw’r bobl, y ffigurau a’r digwyddiadau sydd ynddo. Newidiwch beth bynnag a fynnwch.
home-sample = Agor yr adroddiad enghreifftiol
home-pick-report = Agor adroddiad
home-file-kind = Adroddiad Llunio
