# What must be mended before a report can be exported.
# Variables:
#   $place (String) - the section's heading and the first words of the passage
#   $what (String) - one of the messages below
faults-at = { $place }: { $what }

# Variables:
#   $character (String) - the character
#   $code (String) - its number, U+…
faults-missing-glyph = nid yw’r nod “{ $character }” ({ $code }) yn yr un o’r ffontiau. Rhowch eiriau yn ei le.
faults-missing-alt = nid oes testun amgen i’r llun. Dywedwch beth mae’n ei ddangos, neu marciwch ef yn addurniadol.
# Variables:
#   $heading (String) - the sub-heading
faults-skipped-heading = mae’r is-bennawd “{ $heading }” ar yr ail lefel, ond nid oes un ar y lefel gyntaf uwch ei ben. Gwnewch ef yn is-bennawd lefel gyntaf.
faults-empty-heading = nid oes geiriau mewn is-bennawd neu ddolen. Ysgrifennwch rai, neu dilëwch ef.
faults-empty-section = mae’r adran yn wag, ond rhaid iddi fod yn yr adroddiad. Ysgrifennwch hi, neu allforiwch ddrafft.
# Variables:
#   $column (String) - column, counted from 1
faults-empty-header-cell = nid oes pennawd i golofn { $column } y tabl. Ysgrifennwch un.
# Variables:
#   $row (String) - row below the headings, counted from 1
faults-blank-row = mae rhes { $row } y tabl yn wag. Llenwch hi, dilëwch y rhes, neu allforiwch ddrafft.
faults-broken-image = ni ellir darllen y llun. Ychwanegwch ef eto.
# Variables:
#   $words (String) - the first words that are withheld, in lower case
faults-withheld = daw’r geiriau “{ $words }” o astudiaeth achos neu ddyfyniad na chaniateir ei gyhoeddi yma. Tynnwch hwy, neu ewch i’r afael â’r cydsyniad o dan “Astudiaethau achos a dyfyniadau”.
