## Plain language: what was found, and what to do about it.

# $words: an acronym, as it stands.
check-plain-acronym-unexplained = “{ $words }” is not spelt out where it is first used in this language.
check-plain-acronym-unexplained-mend = Write it in full the first time, with “{ $words }” in brackets after it. If every reader knows it, add it to the report’s own words.
check-plain-ampersand = There is an “&” in Welsh text, which should be “a” or “ac”.
check-plain-ampersand-mend = Write “a” or “ac”, with the mutation that follows it. In the name of a firm the sign may stay.
# $words: the code of a measure, as it stands.
check-plain-code-unexplained = Nothing says what “{ $words }” is where it is first used.
check-plain-code-unexplained-mend = Write what is measured, with “{ $words }” in brackets after it.
# $sentences: how many sentences of the passage are impersonal, at least three.
check-plain-impersonal = Most of this passage is in the impersonal: { $sentences ->
    [one] one sentence does
   *[other] { $sentences } sentences do
} not say who acted.
check-plain-impersonal-mend = Say who did it where that matters: “Cynhaliodd y cyngor …”, not “Cynhaliwyd …”. One or two impersonal verbs are good Welsh.
# $words: how many words the paragraph has, more than 150.
check-plain-paragraph-long = This paragraph is long: { $words ->
    [one] one word
   *[other] { $words } words
}.
check-plain-paragraph-long-mend = Begin a new paragraph where a new idea begins, or make a list of what can be counted.
# $sentences: how many sentences of the passage are passive, at least three.
check-plain-passive = Most of this passage is in the passive: { $sentences ->
    [one] one sentence does
   *[other] { $sentences } sentences do
} not begin with who acted.
check-plain-passive-mend = Say who did it where that matters: “we agreed the plan”, not “the plan was agreed”.
# $words: how many words the longest of the sentences has, more than 25.
check-plain-sentence-long = Several sentences here are long. The longest has { $words ->
    [one] one word
   *[other] { $words } words
}.
check-plain-sentence-long-mend = Aim for 25 words at most. Give each idea a sentence of its own.
# $words: how many words the sentence has, more than 35. The name of an Act or a body counts as one.
check-plain-sentence-very-long = This sentence has { $words ->
    [one] one word
   *[other] { $words } words
}, which is hard to follow.
check-plain-sentence-very-long-mend = Make two or three sentences of it, or a short list.
# $words: a term, as it stands.
check-plain-term-unexplained = Nothing in the report says what “{ $words }” means.
check-plain-term-unexplained-mend = Say what it means where it is first used, or in the glossary.
# $words: the words, as they stand. $plainer: what can be said in their place.
check-plain-word-about-people = Many people do not want to be spoken of with the words “{ $words }”.
check-plain-word-about-people-mend = Consider: { $plainer }.
# $words: the words, as they stand. $plainer: what can be said in their place.
check-plain-word-jargon = “{ $words }” is known in offices, but not to every reader.
check-plain-word-jargon-mend = Say what was done, or consider: { $plainer }.
# $words: the words, as they stand. $plainer: what can be said in their place.
check-plain-word-plainer = There is a plainer way to say “{ $words }”.
check-plain-word-plainer-mend = Consider: { $plainer }.
