# What the checks say of spelling.
# Variables:
#   $word (String) - the word
#   $count (Number) - how often it stands in the report in this language
check-spelling-misspelt = { $count ->
        [one] “{ $word }” is not in the dictionary.
       *[other] “{ $word }” is not in the dictionary. It stands in { $count } places.
    }
check-spelling-misspelt-mend = Correct it, or add it to the report’s own words if it is right.
