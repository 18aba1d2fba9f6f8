# The writing surface.

editor-hint = Tab moves within lists and tables. Press Escape, then Tab, to leave the text.
editor-level-two-first = A smaller sub-heading has to follow a larger one. Put the larger sub-heading in first.
editor-link-refused = This address cannot be linked to. It has to begin with https://, http:// or mailto:.
editor-drop-refused = Files and pictures cannot be dropped into the text. Add a picture with the Insert menu.
