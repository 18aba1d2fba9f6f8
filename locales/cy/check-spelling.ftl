# Yr hyn y mae’r gwiriadau’n ei ddweud am sillafu.
# Variables:
#   $word (String) - the word
#   $count (Number) - how often it stands in the report in this language
check-spelling-misspelt = { $count ->
        [zero] Nid yw “{ $word }” yn yr adroddiad mwyach.
        [one] Nid yw “{ $word }” yn y geiriadur.
        [two] Nid yw “{ $word }” yn y geiriadur. Mae i’w weld mewn { $count } le.
        [few] Nid yw “{ $word }” yn y geiriadur. Mae i’w weld mewn { $count } lle.
        [many] Nid yw “{ $word }” yn y geiriadur. Mae i’w weld mewn { $count } lle.
       *[other] Nid yw “{ $word }” yn y geiriadur. Mae i’w weld mewn { $count } lle.
    }
check-spelling-misspelt-mend = Cywirwch ef, neu ychwanegwch ef at eiriau’r adroddiad ei hun os yw’n gywir.
