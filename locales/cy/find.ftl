# Canfod ac amnewid.
find-title = Canfod
find-title-replace = Canfod ac amnewid
find-what = Canfod
find-with = Amnewid â
find-where = Ble
find-report = Yr adroddiad cyfan
find-section = Yr adran hon
find-language = Iaith
find-both = Y ddwy iaith
find-case = Parchu priflythrennau
find-words = Geiriau cyfan
find-accents = Anwybyddu acenion
find-also-replace = Amnewid hefyd…
find-hint = Dangosir yr hyn yr ydych yn chwilio amdano yma, gyda’i le.
# Variables:
#   $count (Number) - places found
find-count = { $count ->
        [zero] Ni chanfuwyd dim
        [one] Canfuwyd { $count } lle
        [two] Canfuwyd { $count } le
        [few] Canfuwyd { $count } lle
        [many] Canfuwyd { $count } lle
       *[other] Canfuwyd { $count } lle
    }
# Variables of these:
#   $heading (String) - heading of the part
#   $question (String) - (iii)
find-question = { $heading } { $question }
find-tick-all = Ticio popeth
find-tick-none = Ticio dim
# Variables:
#   $text (String) - the words found with those before and after
find-tick = Amnewid yn: { $text }
find-locked = Wedi’i gloi
# Variables:
#   $count (Number) - places
find-show-all = { $count ->
        [zero] Dangos popeth
        [one] Ei ddangos
        [two] Dangos y { $count }
        [few] Dangos y { $count }
        [many] Dangos y { $count }
       *[other] Dangos y { $count }
    }
# Variables:
#   $count (Number) - places ticked
find-replace = { $count ->
        [zero] Dim i’w amnewid
        [one] Amnewid { $count } lle
        [two] Amnewid { $count } le
        [few] Amnewid { $count } lle
        [many] Amnewid { $count } lle
       *[other] Amnewid { $count } lle
    }
# Variables:
#   $count (Number) - places replaced
find-replaced = { $count ->
        [zero] Ni amnewidiwyd dim.
        [one] Amnewidiwyd { $count } lle. Bydd un dadwneud yn ei ddychwelyd.
        [two] Amnewidiwyd { $count } le. Bydd un dadwneud yn eu dychwelyd i gyd.
        [few] Amnewidiwyd { $count } lle. Bydd un dadwneud yn eu dychwelyd i gyd.
        [many] Amnewidiwyd { $count } lle. Bydd un dadwneud yn eu dychwelyd i gyd.
       *[other] Amnewidiwyd { $count } lle. Bydd un dadwneud yn eu dychwelyd i gyd.
    }
