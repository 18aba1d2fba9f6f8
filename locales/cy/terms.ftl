# The glossary: its screen, and words that are not explained where they are used.

terms-what = Mae’r rhestr termau, ar ddiwedd yr adroddiad, yn esbonio’r termau y mae’r adroddiad yn eu defnyddio. Mae’n dod o hyd iddynt ei hun; gadewir allan yr hyn nas defnyddir.
terms-own = Termau’r Cyngor ei hun
terms-none = Nid oes gennych eich termau eich hun eto.
terms-add = Ychwanegu term
terms-term = Term
terms-term-hint = Yn llawn, heb ei acronym.
terms-acronym = Acronym
terms-acronym-hint = Gadewch hwn yn wag os nad oes un.
terms-meaning = Ei ystyr
terms-meaning-hint = Mewn geiriau y bydd rhywun nad yw erioed wedi ymwneud â’r gwasanaethau cymdeithasol yn eu deall.
terms-unused = Heb ei ddefnyddio
terms-unused-what = Nid yw’r adroddiad yn defnyddio’r term hwn, felly mae’r rhestr termau yn ei adael allan.
terms-pack = Termau’r canllawiau yn yr adroddiad hwn
terms-pack-what = Mae’r rhain yn y rhestr termau am fod yr adroddiad yn eu defnyddio.
terms-pack-unused = Termau eraill y canllawiau
terms-pack-unused-what = Nid yw’r adroddiad yn defnyddio’r rhain, felly mae’r rhestr termau’n eu hepgor.
terms-replace = Ei esbonio yn ein geiriau ein hunain
# Variables:
#   $term (String) - the term
terms-replace-name = Ei esbonio yn ein geiriau ein hunain: { $term }
# Variables:
#   $term (String) - the term
terms-replaced = Mae “{ $term }” bellach ymhlith termau’r Cyngor ei hun.
terms-clashes = Nid yw’r rhain yn cytuno
# What it is said to be short for follows.
# Variables:
#   $acronym (String) - the acronym
#   $language (String) - English or Welsh
terms-clash-expansions = Dywedir bod { $acronym } yn dalfyriad o wahanol bethau ({ $language }):
# The Welsh terms follow.
# Variables:
#   $term (String) - the English term
terms-clash-welsh = Mae mwy nag un term Cymraeg am “{ $term }”:
# Variables:
#   $word (String) - the term or acronym, as it stands in the text
terms-explain = Esbonio { $word }
terms-full-form = Yn llawn
terms-in-glossary = Mae’r rhestr termau ar ddiwedd yr adroddiad yn esbonio hwn. Mae ychydig eiriau yma, mewn cromfachau, yn helpu’r rhai nad ydynt yn darllen ymhellach.
terms-becomes = Bydd yn troi’n:
terms-spell = Ei ysgrifennu’n llawn yma
terms-spell-and-add = Ei ysgrifennu’n llawn yma a’i ychwanegu at y rhestr termau
terms-leave = Ei adael fel y mae
# Variables:
#   $word (String) - the acronym or code
terms-spelled-out = Mae { $word } wedi’i ysgrifennu’n llawn.
# Variables:
#   $word (String) - the term or acronym
terms-left = Mae { $word } yn aros fel y mae. Mae bellach ymhlith geiriau’r adroddiad.
terms-unexplained = Heb eu hesbonio eto
terms-unexplained-what = Termau ac acronymau y mae’r adroddiad yn eu defnyddio yma am y tro cyntaf. Dewiswch un i weld ei ystyr.
