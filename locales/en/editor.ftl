# The writing surface.

editor-hint = Tab moves within lists and tables. Press Escape, then Tab, to leave the text.
# In the place of a table’s caption that is not written.
editor-caption = Caption: what the table shows
editor-level-two-first = A smaller sub-heading has to follow a larger one. Put the larger sub-heading in first.
editor-link-refused = This address cannot be linked to. It has to begin with https://, http:// or mailto:.
editor-drop-nothing = Nothing could be taken from what was dropped. Pictures can be dropped into the text, as files: PNG, JPEG or SVG.

# Said once after a paste, before or after one another.
# Variables:
#   $what (String) - what was left out, counted, divided by commas: “2 pictures, 1 comment”
editor-paste-left-out = Pasted. Left out: { $what }.
# Variables of the counts:
#   $count (Number) - how many
editor-paste-pictures = { $count ->
        [one] { $count } picture
       *[other] { $count } pictures
    }
editor-paste-comments = { $count ->
        [one] { $count } comment
       *[other] { $count } comments
    }
editor-paste-deletions = { $count ->
        [one] { $count } tracked deletion
       *[other] { $count } tracked deletions
    }
editor-paste-hidden = { $count ->
        [one] { $count } piece of hidden text
       *[other] { $count } pieces of hidden text
    }
editor-paste-fields = { $count ->
        [one] { $count } part of a form
       *[other] { $count } parts of a form
    }
editor-paste-embedded = { $count ->
        [one] { $count } embedded item
       *[other] { $count } embedded items
    }
editor-paste-merged = Merged cells were taken apart: check the table.
editor-paste-nested = A table inside a table became plain words.
editor-paste-footnotes = The footnotes are now below the pasted text.
editor-paste-plain = Pasted as plain text: it was too long or too deeply nested to keep headings, lists and tables.
editor-paste-refused = This is too long to paste in one go. Paste it in parts.
