# Plain language: what was found, and what to do about it.

# Variables:
#   $words (String) - an acronym, as it stands
check-plain-acronym-unexplained = Nid yw “{ $words }” wedi’i ysgrifennu’n llawn lle y’i defnyddir gyntaf yn yr iaith hon.
# Variables:
#   $words (String) - an acronym, as it stands
check-plain-acronym-unexplained-mend = Ysgrifennwch yr enw’n llawn y tro cyntaf, gyda “{ $words }” mewn cromfachau ar ei ôl. Os yw pob darllenydd yn ei adnabod, ychwanegwch ef at eiriau’r adroddiad.
check-plain-ampersand = Mae “&” mewn testun Cymraeg, lle y dylai fod “a” neu “ac”.
check-plain-ampersand-mend = Ysgrifennwch “a” neu “ac”, gyda’r treiglad sy’n dilyn. Gall yr arwydd aros pan fydd yn rhan o enw cwmni.
# Variables:
#   $words (String) - the code of a measure, as it stands
check-plain-code-unexplained = Nid oes dim yn dweud beth yw “{ $words }” lle y’i defnyddir gyntaf.
# Variables:
#   $words (String) - the code of a measure, as it stands
check-plain-code-unexplained-mend = Ysgrifennwch yr hyn a fesurir, gyda “{ $words }” mewn cromfachau ar ei ôl.
# Variables:
#   $sentences (Number) - impersonal sentences, at least three
check-plain-impersonal = { $sentences ->
    [zero] Berfau amhersonol sydd yn y rhan fwyaf o’r darn hwn: nid yw { $sentences } brawddeg yn dweud pwy a weithredodd.
    [one] Berfau amhersonol sydd yn y rhan fwyaf o’r darn hwn: nid yw { $sentences } frawddeg yn dweud pwy a weithredodd.
    [two] Berfau amhersonol sydd yn y rhan fwyaf o’r darn hwn: nid yw { $sentences } frawddeg yn dweud pwy a weithredodd.
    [few] Berfau amhersonol sydd yn y rhan fwyaf o’r darn hwn: nid yw { $sentences } brawddeg yn dweud pwy a weithredodd.
    [many] Berfau amhersonol sydd yn y rhan fwyaf o’r darn hwn: nid yw { $sentences } brawddeg yn dweud pwy a weithredodd.
   *[other] Berfau amhersonol sydd yn y rhan fwyaf o’r darn hwn: nid yw { $sentences } o frawddegau yn dweud pwy a weithredodd.
  }
check-plain-impersonal-mend = Dywedwch pwy a’i gwnaeth lle mae hynny o bwys: “Cynhaliodd y cyngor …”, nid “Cynhaliwyd …”. Mae ambell ferf amhersonol yn Gymraeg da.
# Variables:
#   $words (Number) - words of the paragraph, more than 150
check-plain-paragraph-long = { $words ->
    [zero] Mae { $words } gair yn y paragraff hwn, sy’n llawer i’w ddarllen ar y tro.
    [one] Mae { $words } gair yn y paragraff hwn, sy’n llawer i’w ddarllen ar y tro.
    [two] Mae { $words } air yn y paragraff hwn, sy’n llawer i’w ddarllen ar y tro.
    [few] Mae { $words } gair yn y paragraff hwn, sy’n llawer i’w ddarllen ar y tro.
    [many] Mae { $words } gair yn y paragraff hwn, sy’n llawer i’w ddarllen ar y tro.
   *[other] Mae { $words } o eiriau yn y paragraff hwn, sy’n llawer i’w ddarllen ar y tro.
  }
check-plain-paragraph-long-mend = Dechreuwch baragraff newydd lle mae syniad newydd yn dechrau, neu gwnewch restr o’r hyn y gellir ei restru.
# Variables:
#   $sentences (Number) - passive sentences, at least three
check-plain-passive = { $sentences ->
    [zero] Mae’r rhan fwyaf o’r darn hwn yn y goddefol: nid yw { $sentences } brawddeg yn dechrau gyda’r sawl a weithredodd.
    [one] Mae’r rhan fwyaf o’r darn hwn yn y goddefol: nid yw { $sentences } frawddeg yn dechrau gyda’r sawl a weithredodd.
    [two] Mae’r rhan fwyaf o’r darn hwn yn y goddefol: nid yw { $sentences } frawddeg yn dechrau gyda’r sawl a weithredodd.
    [few] Mae’r rhan fwyaf o’r darn hwn yn y goddefol: nid yw { $sentences } brawddeg yn dechrau gyda’r sawl a weithredodd.
    [many] Mae’r rhan fwyaf o’r darn hwn yn y goddefol: nid yw { $sentences } brawddeg yn dechrau gyda’r sawl a weithredodd.
   *[other] Mae’r rhan fwyaf o’r darn hwn yn y goddefol: nid yw { $sentences } o frawddegau yn dechrau gyda’r sawl a weithredodd.
  }
check-plain-passive-mend = Dywedwch pwy a’i gwnaeth lle mae hynny o bwys: “we agreed the plan”, nid “the plan was agreed”.
# Variables:
#   $words (Number) - words of the longest of the sentences, more than 25
check-plain-sentence-long = { $words ->
    [zero] Mae sawl brawddeg hir yma. Mae { $words } gair yn yr hwyaf.
    [one] Mae sawl brawddeg hir yma. Mae { $words } gair yn yr hwyaf.
    [two] Mae sawl brawddeg hir yma. Mae { $words } air yn yr hwyaf.
    [few] Mae sawl brawddeg hir yma. Mae { $words } gair yn yr hwyaf.
    [many] Mae sawl brawddeg hir yma. Mae { $words } gair yn yr hwyaf.
   *[other] Mae sawl brawddeg hir yma. Mae { $words } o eiriau yn yr hwyaf.
  }
check-plain-sentence-long-mend = Anelwch at ddim mwy na 25 gair. Rhowch ei frawddeg ei hun i bob syniad.
# Variables:
#   $words (Number) - words of the sentence, more than 35; the name of an Act or a body counts as one
check-plain-sentence-very-long = { $words ->
    [zero] Mae { $words } gair yn y frawddeg hon, sy’n ei gwneud yn anodd ei dilyn.
    [one] Mae { $words } gair yn y frawddeg hon, sy’n ei gwneud yn anodd ei dilyn.
    [two] Mae { $words } air yn y frawddeg hon, sy’n ei gwneud yn anodd ei dilyn.
    [few] Mae { $words } gair yn y frawddeg hon, sy’n ei gwneud yn anodd ei dilyn.
    [many] Mae { $words } gair yn y frawddeg hon, sy’n ei gwneud yn anodd ei dilyn.
   *[other] Mae { $words } o eiriau yn y frawddeg hon, sy’n ei gwneud yn anodd ei dilyn.
  }
check-plain-sentence-very-long-mend = Gwnewch ddwy neu dair brawddeg ohoni, neu restr fer.
# Variables:
#   $words (String) - a term, as it stands
check-plain-term-unexplained = Nid oes dim yn yr adroddiad yn dweud beth yw ystyr “{ $words }”.
check-plain-term-unexplained-mend = Dywedwch beth yw ei ystyr lle y’i defnyddir gyntaf, neu yn y rhestr termau.
# Variables:
#   $words (String) - the words, as they stand
check-plain-word-about-people = Mae llawer o bobl nad ydynt am gael eu disgrifio â’r geiriau “{ $words }”.
# Variables:
#   $plainer (String) - what can be said in their place, divided by commas
check-plain-word-about-people-mend = Ystyriwch: { $plainer }.
# Variables:
#   $words (String) - the words, as they stand
check-plain-word-jargon = Mae “{ $words }” yn gyfarwydd mewn swyddfeydd, ond nid i bob darllenydd.
# Variables:
#   $plainer (String) - what can be said in their place, divided by commas
check-plain-word-jargon-mend = Dywedwch beth a wnaed, neu ystyriwch: { $plainer }.
# Variables:
#   $words (String) - the words, as they stand
check-plain-word-plainer = Mae ffordd symlach o ddweud “{ $words }”.
# Variables:
#   $plainer (String) - what can be said in their place, divided by commas
check-plain-word-plainer-mend = Ystyriwch: { $plainer }.
