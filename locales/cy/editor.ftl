# Yr arwyneb ysgrifennu.

editor-hint = Mae Tab yn symud o fewn rhestrau a thablau. Pwyswch Escape, yna Tab, i adael y testun.
editor-level-two-first = Rhaid i is-bennawd llai ddilyn un mwy. Rhowch yr is-bennawd mwy i mewn yn gyntaf.
editor-link-refused = Ni ellir creu dolen i’r cyfeiriad hwn. Rhaid iddo ddechrau â https://, http:// neu mailto:.
editor-drop-refused = Ni ellir gollwng ffeiliau na lluniau i’r testun. Defnyddiwch y ddewislen Mewnosod i ychwanegu llun.
