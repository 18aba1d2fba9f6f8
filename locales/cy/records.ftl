# The screen of what the report holds beside its text, and the parts its forms are made of.
records-title = Deunydd ar gyfer yr adroddiad
records-what = Caiff pob peth ei nodi yma unwaith a’i osod yn y testun lle mae’n perthyn. Os byddwch yn ei newid yma, bydd pob man sy’n ei ddangos yn newid hefyd, yn y ddwy iaith.
records-read-only = Agorwyd yr adroddiad hwn i’w ddarllen. Ni ellir newid dim yma.
records-metrics = Metrigau
records-money = Arian
records-promises = Blaenoriaethau
records-testimonies = Astudiaethau achos a dyfyniadau
records-pictures = Lluniau
records-sources = Ffynonellau
records-terms = Rhestr termau
# Said of a language of a text that is written in the other language only.
records-not-written = Heb ei ysgrifennu eto
# Stands for the name of something that has none yet.
records-unnamed = Heb enw eto
records-up = Symud i fyny
records-down = Symud i lawr
records-remove = Tynnu
records-undo = Dadwneud
# Variables:
#   $name (String) - what was removed
records-removed = Tynnwyd “{ $name }”.
# Variables:
#   $name (String) - what was moved
#   $place (Number) - its place in the list now
#   $of (Number) - how many there are
records-moved = { $name }: lle { $place } o { $of }
# Variables:
#   $name (String) - what is to be removed
records-remove-title = Tynnu “{ $name }”?
# Variables:
#   $count (Number) - places in the text that show it
records-remove-placed = { $count ->
    [zero] Nid yw i’w weld yn y testun.
    [one] Mae i’w weld mewn un man yn y testun. Ni fydd dim i’w weld yno wedyn.
    [two] Mae i’w weld mewn dau fan yn y testun. Ni fydd dim i’w weld yno wedyn.
    [few] Mae i’w weld mewn { $count } man yn y testun. Ni fydd dim i’w weld yno wedyn.
    [many] Mae i’w weld mewn { $count } man yn y testun. Ni fydd dim i’w weld yno wedyn.
   *[other] Mae i’w weld mewn { $count } man yn y testun. Ni fydd dim i’w weld yno wedyn.
  }
records-day-hint = Er enghraifft 30/9/2025 neu 30 Medi 2025
records-day-wrong = Nid yw hwn yn ddyddiad. Nodwch y diwrnod, y mis a’r flwyddyn, er enghraifft 30/9/2025.
records-number-wrong = Nid yw hwn yn rhif. Defnyddiwch ffigurau, er enghraifft 1,284 neu 12.5.
records-count-wrong = Nid yw hwn yn rhif cyfan. Nodwch rif cyfan, er enghraifft 1,284.
records-address-wrong = Nid yw hwn yn gyfeiriad ar y we, ac ni wneir dolen ohono. Mae cyfeiriad yn edrych fel hyn: www.llyw.cymru/gofal-cymdeithasol.
