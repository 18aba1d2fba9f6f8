# Gwiriadau: arolygiadau, cwynion, tystiolaeth a dolenni, a’r hyn y mae’r gyfraith yn ei ofyn am rai blynyddoedd.

check-sources-unnamed = Nid oes teitl nac enw i hyn yn un o ieithoedd yr adroddiad.
check-sources-unnamed-mend = Rhowch un iddo.
check-sources-link-no-address = Nid oes gan y ddogfen hon gyfeiriad gwe, felly ni all darllenwyr ddod o hyd iddi.
check-sources-link-no-address-mend = Rhowch ei chyfeiriad, neu tynnwch hi o’r rhestr.
check-sources-address = Nid yw’r cyfeiriad hwn ar ffurf cyfeiriad gwe y gall darllenwyr ei ddilyn.
check-sources-address-mend = Copïwch y cyfeiriad o borwr: mae’n dechrau â https:// ac nid oes bylchau, enwau na chyfrineiriau ynddo.
check-sources-evidence-no-finding = Nid yw’r dystiolaeth hon yn dweud beth a ddangosodd.
check-sources-evidence-no-finding-mend = Dywedwch hynny mewn brawddeg, gyda’r ffigur os oes un.
check-sources-evidence-not-cited = Nid oes dim yn yr adroddiad yn cyfeirio at y dystiolaeth hon.
check-sources-evidence-not-cited-mend = Cyfeiriwch ati lle mae barn yn seiliedig arni, dangoswch hi mewn tabl, neu dilëwch hi.
check-sources-inspection-no-response = Nid yw ymateb y cyngor i’r arolygiad hwn wedi’i nodi yma.
check-sources-inspection-no-response-mend = Dywedwch sut yr atebodd y cyngor, mewn ychydig frawddegau, gyda dolen i’r ymateb ysgrifenedig os oes un.
# Variables:
#   $action (Number) - which action, counted from 1
check-sources-inspection-no-progress = Nid yw cam gweithredu { $action } ar ôl yr arolygiad hwn yn dweud pa gynnydd a wnaed.
check-sources-inspection-no-progress-mend = Dywedwch pa gynnydd a wnaed, hyd yn oed os nad yw’r gwaith wedi dechrau.
check-sources-inspections-not-recorded = Mae’r adran hon yn sôn am arolygiadau, ond nid oes yr un wedi’i gofnodi, felly ni ellir gweld a gafodd pob un ei ateb.
check-sources-inspections-not-recorded-mend = Cofnodwch bob un gydag ateb y cyngor a’i gamau gweithredu, a gosodwch y tabl yma.
check-sources-inspections-not-shown = Mae arolygiadau wedi’u cofnodi, ond mae’r adran hon yn wag.
check-sources-inspections-not-shown-mend = Gosodwch y tabl o arolygiadau yma, a rhowch y prif bwyntiau.
check-sources-complaints-more-than-received = Cadarnhawyd neu atebwyd mewn pryd fwy o gwynion nag a gafwyd.
check-sources-complaints-more-than-received-mend = Gwiriwch y tri rhif. Os daeth rhai i law y flwyddyn cynt, dywedwch hynny yn y testun.
check-sources-complaints-not-recorded = Nid yw’r adran hon yn rhoi nifer y cwynion na dolen i adroddiad sy’n gwneud hynny.
check-sources-complaints-not-recorded-mend = Rhowch y niferoedd a gosodwch eu tabl yma, neu rhowch ddolen i adroddiad cwynion blynyddol y cyngor os yw’n dangos y gwasanaethau cymdeithasol ar wahân.
check-sources-theme-nothing-learnt = Nid yw’r thema hon yn dweud beth a ddysgwyd ohoni, na beth a newidiwyd.
check-sources-theme-nothing-learnt-mend = Dywedwch y ddau beth, mewn brawddeg yr un. Os nad oes dim wedi newid eto, dywedwch beth fydd yn newid.
check-sources-no-citizen-voice = Nid yw’r adran hon yn sôn am Gorff Llais y Dinesydd, sef Llais.
check-sources-no-citizen-voice-mend = Dywedwch pa gwynion a sylwadau a ddaeth oddi wrtho, neu na ddaeth yr un.
# Variables:
#   $from (String) - the first year for which it is asked
#   $count (Number) - how many things are asked
check-sources-newly-asked = { $count ->
        [zero] Nid yw’r gyfraith yn gofyn am ddim rhagor yma mewn adroddiadau o { $from } ymlaen.
        [one] Gall y gyfraith ofyn am { $count } peth arall yma mewn adroddiadau o { $from } ymlaen, ac nid oes darn wedi’i gysylltu ag ef.
        [two] Gall y gyfraith ofyn am { $count } beth arall yma mewn adroddiadau o { $from } ymlaen, ac nid oes darn wedi’i gysylltu â hwy.
        [few] Gall y gyfraith ofyn am { $count } pheth arall yma mewn adroddiadau o { $from } ymlaen, ac nid oes darn wedi’i gysylltu â hwy.
        [many] Gall y gyfraith ofyn am { $count } pheth arall yma mewn adroddiadau o { $from } ymlaen, ac nid oes darn wedi’i gysylltu â hwy.
       *[other] Gall y gyfraith ofyn am { $count } o bethau eraill yma mewn adroddiadau o { $from } ymlaen, ac nid oes darn wedi’i gysylltu â hwy.
    }
check-sources-newly-asked-mend = Darllenwch y gofynion. Cysylltwch y darn sy’n bodloni pob un, neu dywedwch pam nad yw’n berthnasol i’r adroddiad hwn: yn achos adran 75D, nad oedd cynllun digonolrwydd blynyddol ar gyfer y flwyddyn.
