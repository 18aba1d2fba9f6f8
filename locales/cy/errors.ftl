# What went wrong, to what, and what to do now.
# Variables, where they occur:
#   $file (String) - path of the file
#   $detail (String) - what the reader said, for support

errors-not-found = Nid oes ffeil “{ $file }”. Gwiriwch yr enw a’r ffolder.
errors-exists = Mae “{ $file }” yn bodoli eisoes ac ni chafodd ei newid. Dewiswch enw arall, neu symudwch yr hen ffeil.
errors-folder = Ffolder yw “{ $file }”. Enwch ffeil ynddo.
errors-no-permission = Nid oes gennych ganiatâd i ddarllen nac ysgrifennu “{ $file }”. Ni newidiwyd dim. Dewiswch ffolder arall, neu holwch bwy bynnag sy’n gofalu am y ffeiliau.
errors-not-a-project = Nid adroddiad Llunio yw “{ $file }”. Ni chafodd ei newid. Mae enwau adroddiadau’n gorffen â .llunio.
# Variables:
#   $version (String) - format number of the file
errors-too-new = Cadwyd “{ $file }” gan fersiwn mwy diweddar o Llunio (fformat { $version }). Ni chafodd ei newid. Diweddarwch y rhaglen, yna agorwch y ffeil eto.
errors-damaged = Mae “{ $file }” wedi’i difrodi ac ni chafodd ei newid. Agorwch y copi diwethaf a gadwyd gennych; os nad oes un, cadwch y ffeil hon a gofynnwch am gymorth.
# Variables:
#   $name (String) - table, view or trigger that does not belong there
errors-unexpected = Mae “{ $file }” yn cynnwys rhywbeth nad yw mewn unrhyw adroddiad Llunio (“{ $name }”), felly ni chafodd ei hagor. Peidiwch â defnyddio’r ffeil hon; holwch bwy bynnag a’i hanfonodd.
# Variables:
#   $host (String) - name of the computer
#   $process (String) - number of the process
#   $since (String) - time in UTC
errors-held = Mae’r adroddiad ar agor yn rhywle arall: ar “{ $host }”, proses { $process }, ers { $since }. Ni newidiwyd dim. Caewch ef yno, yna ceisiwch eto.
errors-read-only = Ni ellir ysgrifennu i’r ffeil, felly ni newidiwyd dim. Copïwch hi i’ch ffolder eich hun a gweithiwch ar y copi.
errors-moved = Mae “{ $file }” wedi’i symud, ei hailenwi neu ei dileu ers ei hagor. Nid ysgrifennwyd dim iddi. Cadwch gopi o’r adroddiad i fynd ymlaen, neu rhowch y ffeil yn ôl lle’r oedd.
errors-disk-full = Mae’r ddisg yn llawn: ni chafodd “{ $file }” ei hysgrifennu. Mae’r hyn a gadwyd cynt yn ddiogel. Gwnewch le, yna ceisiwch eto.
# Variables:
#   $id (String) - what was asked for
errors-unknown-section = Nid oes adran “{ $id }” yn yr adroddiad hwn. Mae “llunio-cli info” yn eu rhestru.
errors-unknown-item = Nid oes dim yn yr adroddiad â’r dynodwr “{ $id }”.
errors-bad-dump = Nid yw’r ffeil yn ddymp adroddiad sy’n gywir: { $detail }. Nid ysgrifennwyd dim.
# Variables:
#   $version (String) - version of the dump
errors-dump-too-new = Mae’r dymp yn fersiwn { $version }, sy’n fwy diweddar na’r hyn y mae’r rhaglen hon yn ei ddarllen. Diweddarwch y rhaglen. Nid ysgrifennwyd dim.
errors-picture-too-large = Mae’r llun hwn yn fwy nag 20 MB (neu 8 MB yn achos lluniad). Ni chafodd ei ychwanegu. Cadwch ef yn llai, yna ychwanegwch ef eto.
errors-picture-side = Mae’r llun hwn yn rhy fawr: mwy na 12,000 o bicseli ar hyd un ochr, neu fwy na 40 miliwn i gyd. Ni chafodd ei ychwanegu. Gwnewch ef yn llai, yna ychwanegwch ef eto.
errors-picture-too-much = Mae mwy o siapiau neu eiriau yn y lluniad hwn nag y gellir eu hargraffu. Ni chafodd ei ychwanegu. Symleiddiwch ef, neu cadwch ef ar ffurf PNG.
errors-picture-format = Nid yw hwn yn llun y gall adroddiad ei gynnwys. Ni chafodd ei ychwanegu. Defnyddiwch PNG, JPEG neu SVG.
errors-picture-broken = Ni ellir darllen y llun hwn; efallai ei fod wedi’i ddifrodi neu’n anghyflawn. Ni chafodd ei ychwanegu. Cadwch ef eto o’r rhaglen a’i gwnaeth.
errors-report-format = Nid PDF na ffeil Word gyfredol (.docx) yw “{ $file }”. Ni ddarllenwyd dim ohoni. Cadwch hi ar un o’r ffurfiau hynny, yna ceisiwch eto.
errors-report-too-large = Mae “{ $file }” yn rhy fawr i’w darllen. Ni ddarllenwyd dim ohoni. Cadwch adroddiad y llynedd heb ei luniau mwyaf, yna ceisiwch eto.
errors-report-locked = Mae “{ $file }” wedi’i chloi â chyfrinair. Ni ddarllenwyd dim ohoni. Cadwch gopi heb gyfrinair, yna ceisiwch eto.
errors-report-broken = Mae “{ $file }” wedi’i difrodi ac ni ellir ei darllen. Ni ddarllenwyd dim ohoni. Lawrlwythwch neu cadwch hi eto, yna ceisiwch unwaith yn rhagor.
errors-report-too-slow = Mae darllen “{ $file }” yn cymryd gormod o amser, felly rhoddwyd y gorau iddi. Cadwch hi o’r newydd, neu defnyddiwch y ffeil Word yn ei lle.
errors-report-no-text = Nid oes testun yn “{ $file }”, dim ond lluniau o dudalennau, fel o sganiwr. Defnyddiwch y ffeil yr argraffwyd hi ohoni.
# Variables:
#   $count (Number) - how many problems
errors-pack = { $count ->
        [zero] Nid oes problemau yn y pecyn.
        [one] Mae { $count } broblem yn y pecyn. Nid ysgrifennwyd dim.
        [two] Mae { $count } broblem yn y pecyn. Nid ysgrifennwyd dim.
        [few] Mae { $count } problem yn y pecyn. Nid ysgrifennwyd dim.
        [many] Mae { $count } phroblem yn y pecyn. Nid ysgrifennwyd dim.
       *[other] Mae { $count } problem yn y pecyn. Nid ysgrifennwyd dim.
    }
errors-one-language = Mae’r adroddiad mewn un iaith, felly nid oes dim i’w gyfieithu. I’w ysgrifennu yn y ddwy, newidiwch ei ieithoedd yn y trosolwg. Nid ysgrifennwyd dim.
# Variables of these:
#   $due (String) - the day by which the guidance wants the report: 30/09/2025
#   $planned (String) - the planned day of publication
errors-not-late-no-deadline = Nid yw’r canllawiau y mae’r adroddiad hwn yn eu dilyn yn nodi erbyn pa ddiwrnod y dylid ei gyhoeddi, felly nid oes angen hysbysiad o gyhoeddi’n hwyr. Nid ysgrifennwyd dim.
errors-not-late-planned = Nid yw’r adroddiad yn hwyr: bwriedir ei gyhoeddi ar { $planned }, ac mae’r canllawiau’n gofyn amdano erbyn { $due }. Nid ysgrifennwyd dim. Os bydd yn hwyrach, newidiwch y diwrnod arfaethedig yn gyntaf.
errors-not-late-unplanned = Nid yw’r adroddiad yn hwyr eto: mae’r canllawiau’n gofyn amdano erbyn { $due }, ac nid oes diwrnod cyhoeddi wedi’i drefnu. Nid ysgrifennwyd dim. Os bydd yn hwyrach, rhowch y diwrnod arfaethedig yn gyntaf.
errors-io = Ni ellid darllen nac ysgrifennu “{ $file }”. Ni newidiwyd dim. Mae’r system yn dweud mwy yn y manylion isod.
errors-sqlite = Ni ellid darllen nac ysgrifennu “{ $file }”. Ni newidiwyd dim. Mae’r manylion isod ar gyfer cymorth.
# Variables:
#   $file (String) - name of the file that was made
#   $words (String) - the first words that are withheld, in lower case
errors-withheld = Nid ysgrifennwyd dim: byddai “{ $file }” yn cynnwys y geiriau “{ $words }”, o astudiaeth achos neu ddyfyniad na chaniateir ei gyhoeddi yno. Chwiliwch amdanynt mewn egluron, tablau a’r cofnodion eraill.
errors-unexpected-fault = Digwyddodd rhywbeth annisgwyl. Mae’r hyn a ysgrifennwyd gennych cyn hynny’n ddiogel. Rhowch wybod am y manylion hyn: { $detail }
errors-details = Manylion: { $detail }
