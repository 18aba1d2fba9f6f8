# What the checks on accessibility find, and how it is mended.
check-access-alt-missing = Nid oes testun amgen i lun neu siart, felly ni ddywedir dim wrth y sawl na all ei weld.
check-access-alt-missing-mend = Dywedwch beth mae’n ei ddangos mewn brawddeg neu ddwy, neu marciwch ef yn addurniadol.
# Variables:
#   $words (String) - the alternative text
check-access-alt-file-name = Enw ffeil yw’r testun amgen “{ $words }”.
check-access-alt-file-name-mend = Dywedwch beth mae’r llun yn ei ddangos, a pham y mae yma.
# Variables:
#   $words (String) - how the alternative text begins
check-access-alt-begins = Mae’r testun amgen yn dechrau â “{ $words }”. Mae darllenydd sgrin yn dweud hynny eisoes.
check-access-alt-begins-mend = Dechreuwch â’r hyn a ddangosir.
# Variables:
#   $characters (Number) - how long the alternative text is
#   $most (Number) - how long it should be at most
check-access-alt-long =
    { $characters ->
        [zero] Nid oes yr un nod yn y testun amgen
        [one] Mae { $characters } nod yn y testun amgen
        [two] Mae { $characters } nod yn y testun amgen
        [few] Mae { $characters } nod yn y testun amgen
        [many] Mae { $characters } nod yn y testun amgen
       *[other] Mae { $characters } o nodau yn y testun amgen
    }. Mae mwy na { $most } yn anodd i’w dilyn â’r glust.
check-access-alt-long-mend = Dywedwch y prif bwynt mewn brawddeg neu ddwy, a rhowch y gweddill yn y testun neu’r egluryn.
check-access-image-of-text = Efallai mai geiriau sydd yn y llun hwn yn bennaf. Ni ellir eu chwyddo, chwilio drwyddynt na’u darllen yn uchel.
check-access-image-of-text-mend = Teipiwch y geiriau, rhestr neu dabl yn lle’r llun. Os nad llun o eiriau ydyw, dywedwch yn gyntaf beth mae’n ei ddangos, mewn llai o eiriau.
check-access-link-blank = Nid oes geiriau mewn dolen.
check-access-link-blank-mend = Ysgrifennwch i ble y mae’n arwain, neu dilëwch y ddolen.
# Variables:
#   $words (String) - the words of the link
check-access-link-text = Nid yw geiriau’r ddolen, “{ $words }”, yn dweud i ble y mae’n arwain.
check-access-link-text-mend = Defnyddiwch enw’r ddogfen neu’r dudalen fel geiriau’r ddolen.
# Variables:
#   $words (String) - the words of the links
check-access-link-same = Mae dwy ddolen yn dweud “{ $words }” ac yn arwain i leoedd gwahanol.
check-access-link-same-mend = Dywedwch ym mhob un beth sy’n wahanol am y lle y mae’n arwain iddo.
# Variables:
#   $document (String) - the title of the document
check-access-link-summary = Nid oes crynodeb o bwyntiau allweddol y ddogfen gysylltiedig “{ $document }” yn yr iaith hon.
check-access-link-summary-mend = Ysgrifennwch ei phrif bwyntiau mewn brawddeg neu ddwy, fel na fydd rhaid i neb ddilyn y ddolen.
# Variables:
#   $heading (String) - the sub-heading
check-access-heading-skipped = Mae’r is-bennawd “{ $heading }” ar yr ail lefel, ac nid oes un ar y lefel gyntaf uwch ei ben.
check-access-heading-skipped-mend = Gwnewch ef yn is-bennawd lefel gyntaf.
check-access-heading-blank = Nid oes geiriau mewn pennawd.
check-access-heading-blank-mend = Ysgrifennwch y pennawd, neu dilëwch ef.
# Variables:
#   $column (Number) - the column, counted from 1
check-access-table-header = Nid oes pennawd i un o golofnau’r tabl. O gyfrif o’r chwith, rhif { $column } ydyw.
check-access-table-header-mend = Ysgrifennwch beth sydd yn y golofn.
# Variables:
#   $row (Number) - the row below the header, counted from 1
check-access-table-row = Mae un o resi’r tabl yn wag. O gyfrif o’r penawdau, rhif { $row } ydyw.
check-access-table-row-mend = Llenwch y rhes, neu dilëwch hi.
# Variables:
#   $heading (String) - the heading of the column
check-access-table-column = Nid oes dim o dan bennawd y golofn “{ $heading }”.
check-access-table-column-mend = Llenwch y golofn, neu dilëwch hi.
# Variables:
#   $words (String) - the words of the cell or row
check-access-table-merged = Mae’n ymddangos bod celloedd wedi’u cyfuno yn y tabl yn ei ffynhonnell: gweler “{ $words }”.
check-access-table-merged-mend = Rhowch ei geiriau ei hun i bob cell, neu lluniwch ddau dabl. Mae darllenydd sgrin yn darllen fesul rhes.
# Variables:
#   $colour (String) - the colour, as #rrggbb
#   $ratio (String) - its contrast
check-access-contrast = Mae gan liw’r adroddiad, { $colour }, gyferbyniad o { $ratio } i 1 â’i arlliw golau ei hun, y mae penawdau’n ymddangos arno. Mae angen 4.5 ar destun.
check-access-contrast-mend = Dewiswch liw ychydig yn dywyllach.
# Variables:
#   $character (String) - the character
#   $code (String) - its number, U+…
check-access-glyph = Nid yw’r nod “{ $character }” ({ $code }) yn yr un o ffontiau’r adroddiad.
check-access-glyph-mend = Rhowch eiriau yn ei le.
# Variables:
#   $words (String) - the words
check-access-capitals = Mae “{ $words }” mewn priflythrennau, sy’n arafach i’w darllen ac y gall darllenydd sgrin eu sillafu.
check-access-capitals-mend = Defnyddiwch lythrennau cyffredin; mae print trwm hefyd yn tynnu sylw.
