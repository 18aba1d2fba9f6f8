# What must be mended before a report can be exported.
# Variables of every message:
#   $place (String) - the section's heading and the first words of the passage

# Variables:
#   $character (String) - the character
#   $code (String) - its number, U+…
faults-missing-glyph = { $place }: nid yw’r nod “{ $character }” ({ $code }) yn yr un o’r ffontiau. Rhowch eiriau yn ei le.
faults-missing-alt = { $place }: nid oes testun amgen i’r ddelwedd. Dywedwch beth mae’n ei ddangos, neu marciwch hi’n addurniadol.
# Variables:
#   $heading (String) - the sub-heading
faults-skipped-heading = { $place }: mae’r is-bennawd “{ $heading }” ar yr ail lefel, ond nid oes un ar y lefel gyntaf uwch ei ben. Gwnewch ef yn is-bennawd lefel gyntaf.
faults-empty-heading = { $place }: nid oes geiriau mewn is-bennawd neu ddolen. Ysgrifennwch rai, neu dilëwch ef.
faults-empty-section = { $place }: mae’r adran yn wag, ond rhaid iddi fod yn yr adroddiad. Ysgrifennwch hi, neu allforiwch ddrafft.
# Variables:
#   $column (String) - column, counted from 1
faults-empty-header-cell = { $place }: nid oes pennawd i golofn { $column } y tabl. Ysgrifennwch un.
faults-broken-image = { $place }: ni ellir darllen y ddelwedd. Ychwanegwch hi eto.
