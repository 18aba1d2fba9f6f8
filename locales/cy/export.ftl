# Ffeiliau i eraill.
export-title = Allforio
export-languages = Ieithoedd
export-formats = Mathau o ffeil
export-docx = Word
export-docx-hint = Ar gyfer papurau pwyllgor a sylwadau.
export-pdf = PDF
export-pdf-hint = Hygyrch ac addas i’w archifo; ar gyfer cyhoeddi ac argraffu.
export-html = Tudalennau gwe
export-html-hint = Ffolder i’r tîm gwe; yn gweithio ar unrhyw ddyfais.
export-markdown = Markdown
export-markdown-hint = Testun plaen ar gyfer rhaglenni eraill.
export-editions = Argraffiadau
export-full = Adroddiad llawn
export-full-hint = Yr adroddiad fel y caiff ei gyhoeddi.
export-draft = Drafft ar gyfer craffu
export-draft-hint = Wedi’i farcio’n ddrafft, gyda pharagraffau wedi’u rhifo er mwyn cyfeirio atynt. Gall fod bylchau ynddo.
export-public = Crynodeb i’r cyhoedd
export-public-hint = Crynodeb y Cyfarwyddwr yn unig, i bawb.
export-large-print = Print bras
export-large-print-hint = Yr adroddiad llawn mewn print bras.
export-folder = Ffolder
export-no-folder = Nid oes ffolder wedi’i ddewis eto.
export-replaces = Caiff ffeiliau o’r un enw yn y ffolder hwn eu disodli heb ofyn.
export-pick = Dewis ffolder ar gyfer y ffeiliau
export-pick-folder = Dewis ffolder…
export-other-folder = Dewis ffolder arall…
export-start = Allforio
# Variables:
#   $lang (String) - name of the language
export-lagging = { $lang }: nid yw’r testun yn gwbl gyfredol
# Variables:
#   $count (Number) - paragraphs
export-behind = { $count ->
        [zero] Nid oes yr un paragraff ar ei hôl hi.
        [one] Mae { $count } paragraff ar ei hôl hi o gymharu â’r gwreiddiol.
        [two] Mae { $count } baragraff ar ei hôl hi o gymharu â’r gwreiddiol.
        [few] Mae { $count } pharagraff ar ei hôl hi o gymharu â’r gwreiddiol.
        [many] Mae { $count } pharagraff ar ei hôl hi o gymharu â’r gwreiddiol.
       *[other] Mae { $count } paragraff ar ei hôl hi o gymharu â’r gwreiddiol.
    }
# Variables:
#   $count (Number) - paragraphs
export-untranslated = { $count ->
        [zero] Mae pob paragraff wedi’i gyfieithu.
        [one] Mae { $count } paragraff heb ei gyfieithu.
        [two] Mae { $count } baragraff heb eu cyfieithu.
        [few] Mae { $count } pharagraff heb eu cyfieithu.
        [many] Mae { $count } pharagraff heb eu cyfieithu.
       *[other] Mae { $count } paragraff heb eu cyfieithu.
    }
export-lagging-advice = Gallwch allforio er hynny.
# Variables:
#   $count (Number) - sections
export-lagging-sections = { $count ->
        [zero] Mewn dim un adran
        [one] Mewn { $count } adran
        [two] Mewn { $count } adran
        [few] Mewn { $count } adran
        [many] Mewn { $count } adran
       *[other] Mewn { $count } adran
    }
export-missing-language = Dewiswch o leiaf un iaith
export-missing-format = Dewiswch o leiaf un math o ffeil
export-missing-edition = Dewiswch o leiaf un argraffiad
export-missing-folder = Dewiswch ffolder ar gyfer y ffeiliau
export-running = Allforio
# Variables:
#   $done (String) - files made
#   $all (String) - files in all
export-progress = { $done } o { $all }
export-cancel = Canslo’r allforio
export-meanwhile = Gallwch ddal ati i ysgrifennu yn y cyfamser.
export-look-done = Yr allforio wedi gorffen: dangos y ffeiliau
export-look-other = Yr allforio heb orffen: dangos pam
# Variables:
#   $count (Number) - files and folders
export-done = { $count ->
        [zero] Ni chrëwyd unrhyw ffeiliau
        [one] Crëwyd { $count } ffeil
        [two] Crëwyd { $count } ffeil
        [few] Crëwyd { $count } ffeil
        [many] Crëwyd { $count } ffeil
       *[other] Crëwyd { $count } ffeil
    }
export-called-off = Rhoddwyd y gorau i’r allforio. Nid ysgrifennwyd dim.
export-not-done = Ni allforiwyd dim.
export-open = Agor
# Variables of these:
#   $name (String) - name of the file
export-open-name = Agor { $name }
export-show-folder = Dangos yn y ffolder
export-folder-name = Dangos yn y ffolder: { $name }
# Variables:
#   $count (Number) - faults
export-faults = { $count ->
        [zero] Nid oes dim i’w gywiro
        [one] Nid ysgrifennwyd dim: rhaid cywiro { $count } peth yn gyntaf
        [two] Nid ysgrifennwyd dim: rhaid cywiro { $count } beth yn gyntaf
        [few] Nid ysgrifennwyd dim: rhaid cywiro { $count } pheth yn gyntaf
        [many] Nid ysgrifennwyd dim: rhaid cywiro { $count } pheth yn gyntaf
       *[other] Nid ysgrifennwyd dim: rhaid cywiro { $count } peth yn gyntaf
    }
# Variables of these:
#   $heading (String) - heading of the section
#   $excerpt (String) - first words of the passage
#   $lang (String) - name of the language
export-place = { $heading } – “{ $excerpt }”
export-place-lang = { $heading } ({ $lang })
# Variables:
#   $count (Number) - case studies and quotations
export-withheld = { $count ->
        [zero] Ni hepgorwyd unrhyw astudiaeth achos na dyfyniad
        [one] Hepgorwyd { $count } astudiaeth achos neu ddyfyniad
        [two] Hepgorwyd { $count } astudiaeth achos neu ddyfyniad
        [few] Hepgorwyd { $count } astudiaeth achos neu ddyfyniad
        [many] Hepgorwyd { $count } astudiaeth achos neu ddyfyniad
       *[other] Hepgorwyd { $count } astudiaeth achos neu ddyfyniad
    }
# Variables of these:
#   $name (String) - the case study or quotation
export-withheld-use = “{ $name }”: nid oes cydsyniad ar gyfer y defnydd hwn.
export-withheld-language = “{ $name }”: ni chytunwyd ar eiriad yn yr iaith hon.
export-withheld-wording = “{ $name }”: mae wedi’i newid ers cytuno arno.
export-withheld-expired = “{ $name }”: mae’r cydsyniad wedi dod i ben.
export-withheld-withdrawn = “{ $name }”: tynnwyd y cydsyniad yn ôl.
# Variables:
#   $count (Number) - headings and other wordings
export-unconfirmed = { $count ->
        [zero] Mae pob geiriad Cymraeg swyddogol wedi’i gadarnhau.
        [one] Argraffwyd { $count } geiriad swyddogol mewn Cymraeg nad oes ffynhonnell swyddogol yn ei chadarnhau eto. Gofynnwch i’ch cyfieithwyr edrych arno cyn cyhoeddi.
        [two] Argraffwyd { $count } eiriad swyddogol mewn Cymraeg nad oes ffynhonnell swyddogol yn ei chadarnhau eto. Gofynnwch i’ch cyfieithwyr edrych arnynt cyn cyhoeddi.
        [few] Argraffwyd { $count } geiriad swyddogol mewn Cymraeg nad oes ffynhonnell swyddogol yn ei chadarnhau eto. Gofynnwch i’ch cyfieithwyr edrych arnynt cyn cyhoeddi.
        [many] Argraffwyd { $count } geiriad swyddogol mewn Cymraeg nad oes ffynhonnell swyddogol yn ei chadarnhau eto. Gofynnwch i’ch cyfieithwyr edrych arnynt cyn cyhoeddi.
       *[other] Argraffwyd { $count } geiriad swyddogol mewn Cymraeg nad oes ffynhonnell swyddogol yn ei chadarnhau eto. Gofynnwch i’ch cyfieithwyr edrych arnynt cyn cyhoeddi.
    }
# For whoever translates the report.
export-translation = I’ch cyfieithwyr
export-translation-hint = Y testunau wrth ochr eu cyfieithiadau, fesul llinell. Dim ond os cytunodd rhywun i’w eiriad y mae astudiaeth achos neu ddyfyniad yn mynd gyda nhw; mae ei gyfieithiad yn mynd unwaith y cytunwyd i hwnnw hefyd.
export-translation-from = Cyfieithu
export-translation-en = o’r Saesneg i’r Gymraeg
export-translation-cy = o’r Gymraeg i’r Saesneg
export-translation-all = Gyda’r hyn sydd eisoes wedi’i gyfieithu
export-translation-all-hint = Fel arall dim ond yr hyn sydd heb ei gyfieithu eto, neu sydd wedi newid ers hynny.
export-translation-word = Word, mewn dwy golofn…
export-translation-xliff = XLIFF, ar gyfer rhaglenni cyfieithu…
# Variables:
#   $count (Number) - texts
export-translation-done = { $count ->
        [zero] Nid oes dim i’w gyfieithu.
        [one] Ysgrifennwyd { $count } testun.
        [two] Ysgrifennwyd { $count } destun.
        [few] Ysgrifennwyd { $count } thestun.
        [many] Ysgrifennwyd { $count } thestun.
       *[other] Ysgrifennwyd { $count } testun.
    }
# Variables:
#   $count (Number) - words
export-translation-words = { $count ->
        [zero] { "" }
        [one] Mae { $count } gair i’w gyfieithu.
        [two] Mae { $count } air i’w cyfieithu.
        [few] Mae { $count } gair i’w cyfieithu.
        [many] Mae { $count } gair i’w cyfieithu.
       *[other] Mae { $count } gair i’w cyfieithu.
    }
