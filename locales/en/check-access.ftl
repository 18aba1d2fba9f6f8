# What the checks on accessibility find, and how it is mended.
check-access-alt-missing = A picture or chart has no alternative text, so whoever cannot see it is told nothing.
check-access-alt-missing-mend = Say what it shows in a sentence or two, or mark it as decorative.
# Variables:
#   $words (String) - the alternative text
check-access-alt-file-name = The alternative text “{ $words }” is the name of a file.
check-access-alt-file-name-mend = Say what the picture shows, and why it is here.
# Variables:
#   $words (String) - how the alternative text begins
check-access-alt-begins = The alternative text begins “{ $words }”. A screen reader says that already.
check-access-alt-begins-mend = Begin with what is shown.
# Variables:
#   $characters (Number) - how long the alternative text is
#   $most (Number) - how long it should be at most
check-access-alt-long =
    { $characters ->
        [one] The alternative text has { $characters } character
       *[other] The alternative text has { $characters } characters
    }. More than { $most } are hard to follow by ear.
check-access-alt-long-mend = Say the main point in a sentence or two, and put the rest in the text or the caption.
check-access-image-of-text = This picture may consist mostly of words. They cannot be enlarged, searched or read aloud.
check-access-image-of-text-mend = Type the words, a list or a table instead of the picture. If it is no picture of words, say first what it shows, in fewer words.
check-access-link-blank = A link has no words.
check-access-link-blank-mend = Write where it leads, or remove the link.
# Variables:
#   $words (String) - the words of the link
check-access-link-text = The words of the link, “{ $words }”, do not say where it leads.
check-access-link-text-mend = Use the name of the document or page as the words of the link.
# Variables:
#   $words (String) - the words of the links
check-access-link-same = Two links say “{ $words }” and lead to different places.
check-access-link-same-mend = Say in each what is different about where it leads.
# Variables:
#   $document (String) - the title of the document
check-access-link-summary = The linked document “{ $document }” has no summary of its key points in this language.
check-access-link-summary-mend = Write its main points in a sentence or two, so that nobody has to follow the link.
# Variables:
#   $heading (String) - the sub-heading
check-access-heading-skipped = The sub-heading “{ $heading }” is at the second level, and there is none at the first level above it.
check-access-heading-skipped-mend = Make it a first-level sub-heading.
check-access-heading-blank = A heading has no words.
check-access-heading-blank-mend = Write the heading, or remove it.
# Variables:
#   $column (Number) - the column, counted from 1
check-access-table-header = A column of the table has no heading. Counted from the left, it is number { $column }.
check-access-table-header-mend = Write what the column holds.
# Variables:
#   $row (Number) - the row below the header, counted from 1
check-access-table-row = A row of the table is empty. Counted from the header, it is number { $row }.
check-access-table-row-mend = Fill in the row, or delete it.
# Variables:
#   $heading (String) - the heading of the column
check-access-table-column = The column “{ $heading }” has nothing below its heading.
check-access-table-column-mend = Fill in the column, or delete it.
# Variables:
#   $words (String) - the words of the cell or row
check-access-table-merged = The table looks as if it had merged cells where it came from: see “{ $words }”.
check-access-table-merged-mend = Give every cell its own words, or make two tables. A screen reader reads row by row.
# Variables:
#   $colour (String) - the colour, as #rrggbb
#   $ratio (String) - its contrast
check-access-contrast = The report’s colour { $colour } has a contrast of { $ratio } to 1 with its own pale tint, on which headings stand. Text needs 4.5.
check-access-contrast-mend = Choose a slightly darker colour.
# Variables:
#   $character (String) - the character
#   $code (String) - its number, U+…
check-access-glyph = The character “{ $character }” ({ $code }) is in none of the report’s fonts.
check-access-glyph-mend = Replace it with words.
# Variables:
#   $words (String) - the words
check-access-capitals = “{ $words }” is written in capital letters, which are slower to read, and which a screen reader may spell out.
check-access-capitals-mend = Use ordinary letters; bold stands out as well.
