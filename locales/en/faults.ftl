# What must be mended before a report can be exported.
# Variables:
#   $place (String) - the section's heading and the first words of the passage
#   $what (String) - one of the messages below
faults-at = { $place }: { $what }

# Variables:
#   $character (String) - the character
#   $code (String) - its number, U+…
faults-missing-glyph = the character “{ $character }” ({ $code }) is in none of the fonts. Replace it with words.
faults-missing-alt = the picture has no alternative text. Say what it shows, or mark it as decorative.
# Variables:
#   $heading (String) - the sub-heading
faults-skipped-heading = the sub-heading “{ $heading }” is at the second level, but there is none at the first level above it. Make it a first-level sub-heading.
faults-empty-heading = a sub-heading or link has no words. Write some, or remove it.
faults-empty-section = the section is empty, but the report must have it. Write it, or export a draft.
# Variables:
#   $column (String) - column, counted from 1
faults-empty-header-cell = column { $column } of the table has no heading. Write one.
# Variables:
#   $row (String) - row below the headings, counted from 1
faults-blank-row = row { $row } of the table is empty. Fill it in, delete the row, or export a draft.
faults-broken-image = the picture cannot be read. Add it again.
# Variables:
#   $words (String) - the first words that are withheld, in lower case
faults-withheld = the words “{ $words }” are from a case study or quotation that may not be published here. Remove them, or see to the consent under “Case studies and quotations”.
