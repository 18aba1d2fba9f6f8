# Gwiriadau: yr hyn y mae’n rhaid i’r adroddiad ei gynnwys.

check-structure-section-empty = Nid oes testun yn yr adran hon, ac mae’n rhaid i’r adroddiad ei chynnwys.
check-structure-section-empty-mend = Ysgrifennwch hi, hyd yn oed os mai’r unig beth i’w ddweud yw nad oes dim i’w adrodd. Gellir allforio drafft fel y mae.
check-structure-question-unanswered = Nid oes yr un darn yn y rhan hon wedi’i nodi fel un sy’n ateb y cwestiwn hwn.
check-structure-question-unanswered-mend = Nodwch y darn sy’n ei ateb, neu ysgrifennwch un. Mae’r gyfraith yn gwneud y pedwar cwestiwn yn benawdau; mae’r canllawiau’n caniatáu un testun os atebir pob un.
check-structure-compulsory-altered = Nid y geiriau rhagnodedig yw’r rhai a argreffir yma.
check-structure-compulsory-altered-mend = Tynnwch yn ôl y geiriad Cymraeg a roddwyd yn eu lle. Os na roesoch un yno, newidiwyd copi’r ffeil o’r gofynion yn rhywle arall: dewch â’r testun i adroddiad newydd.
check-structure-heading-altered = Nid y pennawd rhagnodedig yw’r un a argreffir yma.
check-structure-heading-altered-mend = Tynnwch yn ôl y geiriad Cymraeg a roddwyd yn ei le. Os na roesoch un yno, newidiwyd copi’r ffeil o’r gofynion yn rhywle arall: dewch â’r testun i adroddiad newydd.
check-structure-compulsory-restated = Mae hyn yn ailadrodd y testun gorfodol, gyda newidiadau. Argreffir y testun yn awtomatig ar ddechrau’r bennod.
check-structure-compulsory-restated-mend = Gadewch ef allan, neu mynegwch ef yn eich geiriau eich hun.
check-structure-standard-reworded = Mae hyn yn rhoi safon ansawdd mewn geiriau nad ydynt yn y naill eiriad swyddogol na’r llall. Argreffir y safonau yn awtomatig ar ddechrau’r rhan.
check-structure-standard-reworded-mend = Gadewch hi allan, neu defnyddiwch eiriau’r canllawiau neu’r cod.
check-structure-part-without-standards = Nid yw’r rhan hon yn dechrau â’i safonau ansawdd: nid ydynt yng nghopi’r ffeil o’r gofynion.
check-structure-part-without-standards-mend = Dewch â’r testun i adroddiad newydd; bydd y safonau wedyn ar ddechrau’r rhan ohonynt eu hunain.
# Variables:
#   $words (Number) - how many words the section has
#   $aim (Number) - how many it should have
check-structure-words-over-aim = Geiriau yn yr adran hon: { $words }. Mae’r canllawiau’n awgrymu tua { $aim }.
check-structure-words-over-aim-mend = Peidiwch â mynd y tu hwnt i hynny oni bai fod cyfiawnhad. Gall dolen i ddogfen arall, gyda’i phwyntiau allweddol, gymryd lle manylion.
# Variables:
#   $pages (String) - how many pages the section takes
#   $aim (String) - how many it should take
check-structure-pages-over-aim = Tudalennau’r adran hon: { $pages }. Mae’r canllawiau’n awgrymu { $aim }.
check-structure-pages-over-aim-mend = Peidiwch â mynd y tu hwnt i hynny oni bai fod cyfiawnhad. Gall dolen i ddogfen arall, gyda’i phwyntiau allweddol, gymryd lle manylion.
check-structure-summary-repeats = Mae crynodeb y Cyfarwyddwr yn dweud, bron air am air, yr hyn y mae adran ddiweddarach yn ei ddweud.
check-structure-summary-repeats-mend = Dywedwch hynny mewn brawddeg yn y crynodeb, a chyfeiriwch at yr adran.
check-structure-repeats = Mae’r darn hwn yn dweud bron yr un peth â darn arall.
check-structure-repeats-mend = Cadwch ef yn yr adran lle mae’n gweddu orau, a chyfeiriwch at yr adran honno yma.
# Variables:
#   $count (Number) - how many passages
check-structure-carried = { $count ->
        [zero] Nid oes darn o adroddiad y llynedd yma sydd heb ei ailddarllen.
        [one] Mae { $count } darn yma o adroddiad y llynedd, ac nid oes neb wedi’i ailddarllen.
        [two] Mae { $count } ddarn yma o adroddiad y llynedd, ac nid oes neb wedi’u hailddarllen.
        [few] Mae { $count } darn yma o adroddiad y llynedd, ac nid oes neb wedi’u hailddarllen.
        [many] Mae { $count } darn yma o adroddiad y llynedd, ac nid oes neb wedi’u hailddarllen.
       *[other] Mae { $count } darn yma o adroddiad y llynedd, ac nid oes neb wedi’u hailddarllen.
    }
check-structure-carried-mend = Darllenwch bob un. Newidiwch ef, neu dywedwch ei fod yn gywir o hyd.
