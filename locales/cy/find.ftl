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
find-case = Cydweddu priflythrennau
find-words = Geiriau cyfan
find-accents = Anwybyddu acenion
find-also-replace = Amnewid hefyd…
find-hint = Bydd yr hyn y chwiliwch amdano yn ymddangos yma, gyda’i leoliad.
# Variables:
#   $count (Number) - places found
find-count = { $count ->
        [zero] Ni chanfuwyd dim
        [one] Canfuwyd mewn { $count } lle
        [two] Canfuwyd mewn { $count } le
        [few] Canfuwyd mewn { $count } lle
        [many] Canfuwyd mewn { $count } lle
       *[other] Canfuwyd mewn { $count } lle
    }
# Variables of these:
#   $heading (String) - heading of the part
#   $question (String) - (iii)
find-question = { $heading } { $question }
find-tick-all = Ticio popeth
find-tick-none = Tynnu pob tic
# Variables:
#   $text (String) - the words found with those before and after
find-tick = Amnewid yn: { $text }
find-locked = Wedi’i gloi
# Variables:
#   $count (Number) - places
find-show-all = { $count ->
        [zero] Dangos y cyfan
        [one] Ei ddangos
        [two] Dangos y cyfan ({ $count })
        [few] Dangos y cyfan ({ $count })
        [many] Dangos y cyfan ({ $count })
       *[other] Dangos y cyfan ({ $count })
    }
# Variables:
#   $count (Number) - places ticked
find-replace = { $count ->
        [zero] Dim i’w amnewid
        [one] Amnewid mewn { $count } lle
        [two] Amnewid mewn { $count } le
        [few] Amnewid mewn { $count } lle
        [many] Amnewid mewn { $count } lle
       *[other] Amnewid mewn { $count } lle
    }
# Variables:
#   $count (Number) - places replaced
find-replaced = { $count ->
        [zero] Ni chafodd dim ei amnewid.
        [one] Amnewidiwyd mewn { $count } lle. Bydd dadwneud unwaith yn ei adfer.
        [two] Amnewidiwyd mewn { $count } le. Bydd dadwneud unwaith yn adfer y cyfan.
        [few] Amnewidiwyd mewn { $count } lle. Bydd dadwneud unwaith yn adfer y cyfan.
        [many] Amnewidiwyd mewn { $count } lle. Bydd dadwneud unwaith yn adfer y cyfan.
       *[other] Amnewidiwyd mewn { $count } lle. Bydd dadwneud unwaith yn adfer y cyfan.
    }
