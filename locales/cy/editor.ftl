# Yr arwyneb ysgrifennu.

editor-hint = Mae Tab yn symud o fewn rhestrau a thablau. Pwyswch Escape, yna Tab, i adael y testun.
# Yn lle egluryn tabl sydd heb ei ysgrifennu.
editor-caption = Egluryn: yr hyn y mae’r tabl yn ei ddangos
editor-level-two-first = Rhaid i is-bennawd llai ddod ar ôl un mwy. Rhowch yr is-bennawd mwy i mewn yn gyntaf.
editor-link-refused = Ni ellir creu dolen i’r cyfeiriad hwn. Rhaid iddo ddechrau â https://, http:// neu mailto:.
editor-drop-nothing = Nid oedd modd cymryd dim o’r hyn a ollyngwyd. Gellir gollwng lluniau i’r testun, fel ffeiliau: PNG, JPEG neu SVG.

# Fe’u dywedir unwaith ar ôl gludo, y naill cyn neu ar ôl y llall.
# Variables:
#   $what (String) - yr hyn a adawyd allan, wedi’i gyfrif, â choma rhwng pob peth
editor-paste-left-out = Wedi’i ludo. Hepgorwyd: { $what }.
# Variables:
#   $count (Number) - sawl un
editor-paste-pictures = { $count ->
        [zero] dim lluniau
        [one] { $count } llun
        [two] { $count } lun
        [few] { $count } llun
        [many] { $count } llun
       *[other] { $count } llun
    }
editor-paste-comments = { $count ->
        [zero] dim sylwadau
        [one] { $count } sylw
        [two] { $count } sylw
        [few] { $count } sylw
        [many] { $count } sylw
       *[other] { $count } sylw
    }
editor-paste-deletions = { $count ->
        [zero] dim dileadau wedi’u tracio
        [one] { $count } dilead wedi’i dracio
        [two] { $count } ddilead wedi’u tracio
        [few] { $count } dilead wedi’u tracio
        [many] { $count } dilead wedi’u tracio
       *[other] { $count } dilead wedi’u tracio
    }
editor-paste-hidden = { $count ->
        [zero] dim testun cudd
        [one] { $count } darn o destun cudd
        [two] { $count } ddarn o destun cudd
        [few] { $count } darn o destun cudd
        [many] { $count } darn o destun cudd
       *[other] { $count } darn o destun cudd
    }
editor-paste-fields = { $count ->
        [zero] dim rhannau o ffurflen
        [one] { $count } rhan o ffurflen
        [two] { $count } ran o ffurflen
        [few] { $count } rhan o ffurflen
        [many] { $count } rhan o ffurflen
       *[other] { $count } rhan o ffurflen
    }
editor-paste-embedded = { $count ->
        [zero] dim eitemau wedi’u mewnblannu
        [one] { $count } eitem wedi’i mewnblannu
        [two] { $count } eitem wedi’u mewnblannu
        [few] { $count } eitem wedi’u mewnblannu
        [many] { $count } eitem wedi’u mewnblannu
       *[other] { $count } eitem wedi’u mewnblannu
    }
editor-paste-merged = Cafodd celloedd a oedd wedi’u cyfuno eu gwahanu: gwiriwch y tabl.
editor-paste-nested = Trowyd tabl y tu mewn i dabl yn eiriau plaen.
editor-paste-footnotes = Mae’r troednodiadau bellach o dan y testun a ludwyd.
editor-paste-plain = Gludwyd fel testun plaen: roedd yn rhy hir, neu wedi’i nythu’n rhy ddwfn, i gadw penawdau, rhestrau a thablau.
editor-paste-refused = Mae hyn yn rhy hir i’w ludo i gyd ar unwaith. Gludwch ef fesul rhan.
