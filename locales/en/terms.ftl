# The glossary: its screen, and words that are not explained where they are used.

terms-what = The glossary explains, at the end of the report, the terms that the report uses. It finds them by itself; what is used nowhere is left out.
terms-own = The Council’s own terms
terms-none = No terms of your own yet.
terms-add = Add a term
terms-term = Term
terms-term-hint = In full, without its acronym.
terms-acronym = Acronym
terms-acronym-hint = Leave this blank if it has none.
terms-meaning = What it means
terms-meaning-hint = In words that somebody who has never had to do with social services will understand.
terms-unused = Not used
terms-unused-what = The report does not use this term, so the glossary leaves it out.
terms-pack = Terms of the guidance in this report
terms-pack-what = These are in the glossary because the report uses them.
terms-pack-unused = Other terms of the guidance
terms-pack-unused-what = The report does not use these, so the glossary leaves them out.
terms-replace = Explain it in our own words
# Variables:
#   $term (String) - the term
terms-replace-name = Explain it in our own words: { $term }
# Variables:
#   $term (String) - the term
terms-replaced = “{ $term }” is now among the Council’s own terms.
terms-clashes = These do not agree
# What it is said to be short for follows.
# Variables:
#   $acronym (String) - the acronym
#   $language (String) - English or Welsh
terms-clash-expansions = { $acronym } is said to be short for different things ({ $language }):
# The Welsh terms follow.
# Variables:
#   $term (String) - the English term
terms-clash-welsh = “{ $term }” has more than one Welsh term:
# Variables:
#   $word (String) - the term or acronym, as it stands in the text
terms-explain = Explain { $word }
terms-full-form = In full
terms-in-glossary = The glossary at the end of the report explains this. A few words here, in brackets, help those who read no further.
terms-becomes = It becomes:
terms-spell = Spell it out here
terms-spell-and-add = Spell it out here and add it to the glossary
terms-leave = Leave it as it is
# Variables:
#   $word (String) - the acronym or code
terms-spelled-out = { $word } is spelled out.
# Variables:
#   $word (String) - the term or acronym
terms-left = { $word } stays as it is. It is now among the report’s words.
terms-unexplained = Not explained yet
terms-unexplained-what = Terms and acronyms that the report uses here for the first time. Choose one to see what it means.
