# Confirming the official Welsh.
wording-title = Welsh wording
wording-what = Headings, questions, quality standards and compulsory texts are set by law and guidance. For those listed here no official Welsh was found when this program was made: their Welsh is ours. It is printed in the report all the same.
wording-how = If you or your translators know the official wording, put it in and say where it comes from. If ours is right, confirm it as it is. The report then prints what you confirmed, and no longer says that it is not confirmed. Ctrl+Enter confirms and goes on to the next.
wording-read-only = This report can only be read here, so nothing can be confirmed.
wording-filter = Show
# Variables of these:
#   $number (String) - how many there are
wording-filter-open = Not confirmed ({ $number })
wording-filter-all = All ({ $number })
# Variables:
#   $count (Number) - wordings that are not confirmed
wording-count = { $count ->
        [0] Everything is confirmed.
        [one] { $count } wording is not confirmed.
       *[other] { $count } wordings are not confirmed.
    }
# What a wording is.
wording-kind-heading = Heading
wording-kind-standard = Quality standard
wording-kind-compulsory = Compulsory text
wording-kind-strand = Heading of a division
wording-confirmed = Confirmed
wording-open = Not confirmed
wording-welsh = Welsh
wording-blank = Write the Welsh wording
wording-note = Where it comes from
wording-note-hint = For example the Welsh guidance with its page, or who decided it and when. It is kept in the file, not printed.
wording-confirm = Confirm
wording-take-back = Take back
wording-changed = Changed, and not confirmed yet.
# Variables:
#   $source (String) - law and guidance, with paragraphs
wording-source = The English comes from { $source }.
wording-confirmed-one = Confirmed.
wording-taken-back = Taken back.
# Variables:
#   $count (Number) - wordings that are not confirmed
wording-card = { $count ->
        [0] Every official wording is confirmed.
        [one] Welsh wording not confirmed: { $count }
       *[other] Welsh wording not confirmed: { $count }
    }
wording-card-what = Headings and other official texts whose Welsh is printed as this program has it.
wording-look = Look at the Welsh wording
