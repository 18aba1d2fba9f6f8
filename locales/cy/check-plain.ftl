## Iaith blaen: yr hyn a ganfuwyd, a’r hyn y gellir ei wneud yn ei gylch.

check-plain-acronym-unexplained = Nid yw “{ $words }” wedi’i ysgrifennu’n llawn lle y’i defnyddir gyntaf yn yr iaith hon.
check-plain-acronym-unexplained-mend = Ysgrifennwch yr enw’n llawn y tro cyntaf, gyda “{ $words }” mewn cromfachau ar ei ôl. Os yw pob darllenydd yn ei adnabod, ychwanegwch ef at eiriau’r adroddiad ei hun.
check-plain-ampersand = Mae “&” mewn testun Cymraeg, lle y dylai fod “a” neu “ac”.
check-plain-ampersand-mend = Ysgrifennwch “a” neu “ac”, gyda’r treiglad sy’n dilyn. Yn enw cwmni gall yr arwydd aros.
check-plain-code-unexplained = Nid oes dim yn dweud beth yw “{ $words }” lle y’i defnyddir gyntaf.
check-plain-code-unexplained-mend = Ysgrifennwch yr hyn a fesurir, gyda “{ $words }” mewn cromfachau ar ei ôl.
check-plain-impersonal = Berfau amhersonol sydd yn y rhan fwyaf o’r darn hwn: nid yw { $sentences ->
    [zero] { $sentences } brawddeg
    [one] { $sentences } frawddeg
    [two] { $sentences } frawddeg
    [few] { $sentences } brawddeg
    [many] { $sentences } brawddeg
   *[other] { $sentences } o frawddegau
} yn dweud pwy a weithredodd.
check-plain-impersonal-mend = Dywedwch pwy a’i gwnaeth lle mae hynny o bwys: “Cynhaliodd y cyngor …”, nid “Cynhaliwyd …”. Mae ambell ferf amhersonol yn Gymraeg da.
check-plain-paragraph-long = Mae’r paragraff hwn yn hir: { $words ->
    [zero] { $words } gair
    [one] { $words } gair
    [two] { $words } air
    [few] { $words } gair
    [many] { $words } gair
   *[other] { $words } o eiriau
}.
check-plain-paragraph-long-mend = Dechreuwch baragraff newydd lle mae syniad newydd yn dechrau, neu gwnewch restr o’r pethau y gellir eu rhestru.
check-plain-passive = Mae’r rhan fwyaf o’r darn hwn yn y goddefol: nid yw { $sentences ->
    [zero] { $sentences } brawddeg
    [one] { $sentences } frawddeg
    [two] { $sentences } frawddeg
    [few] { $sentences } brawddeg
    [many] { $sentences } brawddeg
   *[other] { $sentences } o frawddegau
} yn dechrau gyda’r sawl a weithredodd.
check-plain-passive-mend = Dywedwch pwy a’i gwnaeth lle mae hynny o bwys: “we agreed the plan”, nid “the plan was agreed”.
check-plain-sentence-long = Mae sawl brawddeg hir yma. Yn yr hwyaf mae { $words ->
    [zero] { $words } gair
    [one] { $words } gair
    [two] { $words } air
    [few] { $words } gair
    [many] { $words } gair
   *[other] { $words } o eiriau
}.
check-plain-sentence-long-mend = Anelwch at 25 gair ar y mwyaf. Rhowch ei frawddeg ei hun i bob syniad.
check-plain-sentence-very-long = Mae’r frawddeg hon yn anodd ei dilyn, gan fod ynddi { $words ->
    [zero] { $words } gair
    [one] { $words } gair
    [two] { $words } air
    [few] { $words } gair
    [many] { $words } gair
   *[other] { $words } o eiriau
}.
check-plain-sentence-very-long-mend = Gwnewch ddwy neu dair brawddeg ohoni, neu restr fer.
check-plain-term-unexplained = Nid oes dim yn yr adroddiad yn dweud beth yw ystyr “{ $words }”.
check-plain-term-unexplained-mend = Dywedwch beth yw ei ystyr lle y’i defnyddir gyntaf, neu yn yr eirfa.
check-plain-word-about-people = Mae llawer o bobl nad ydynt am i neb sôn amdanynt â’r geiriau “{ $words }”.
check-plain-word-about-people-mend = Ystyriwch: { $plainer }.
check-plain-word-jargon = Mae “{ $words }” yn gyfarwydd mewn swyddfeydd, ond nid i bob darllenydd.
check-plain-word-jargon-mend = Dywedwch beth a wnaed, neu ystyriwch: { $plainer }.
check-plain-word-plainer = Mae ffordd symlach o ddweud “{ $words }”.
check-plain-word-plainer-mend = Ystyriwch: { $plainer }.
