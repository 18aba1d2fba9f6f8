# Plain language: what was found, and what to do about it.

# Variables:
#   $words (String) - an acronym, as it stands
check-plain-acronym-unexplained = “{ $words }” is not spelt out where this language first uses it.
# Variables:
#   $words (String) - an acronym, as it stands
check-plain-acronym-unexplained-mend = Write it in full the first time, with “{ $words }” in brackets after it. If every reader knows it, add it to the report’s words.
check-plain-ampersand = There is an “&” in Welsh text, where “a” or “ac” should be.
check-plain-ampersand-mend = Write “a” or “ac”, with the mutation that follows it. In the name of a firm the sign may stay.
# Variables:
#   $words (String) - the code of a measure, as it stands
check-plain-code-unexplained = Nothing says what “{ $words }” is where it is first used.
# Variables:
#   $words (String) - the code of a measure, as it stands
check-plain-code-unexplained-mend = Write what is measured, with “{ $words }” in brackets after it.
# Variables:
#   $sentences (Number) - impersonal sentences, at least three
check-plain-impersonal = { $sentences ->
    [one] Most of this passage is in the impersonal: { $sentences } sentence does not say who acted.
   *[other] Most of this passage is in the impersonal: { $sentences } sentences do not say who acted.
  }
check-plain-impersonal-mend = Say who did it where that matters: “Cynhaliodd y cyngor …”, not “Cynhaliwyd …”. One or two impersonal verbs are good Welsh.
# Variables:
#   $words (Number) - words of the paragraph, more than 150
check-plain-paragraph-long = { $words ->
    [one] This paragraph has { $words } word, which is a lot to read in one go.
   *[other] This paragraph has { $words } words, which is a lot to read in one go.
  }
check-plain-paragraph-long-mend = Begin a new paragraph where a new idea begins, or make a list of what can be listed.
# Variables:
#   $sentences (Number) - passive sentences, at least three
check-plain-passive = { $sentences ->
    [one] Most of this passage is in the passive: { $sentences } sentence does not begin with who acted.
   *[other] Most of this passage is in the passive: { $sentences } sentences do not begin with who acted.
  }
check-plain-passive-mend = Say who did it where that matters: “we agreed the plan”, not “the plan was agreed”.
# Variables:
#   $words (Number) - words of the longest of the sentences, more than 25
check-plain-sentence-long = { $words ->
    [one] Several sentences here are long. The longest has { $words } word.
   *[other] Several sentences here are long. The longest has { $words } words.
  }
check-plain-sentence-long-mend = Aim for no more than 25 words. Give each idea a sentence of its own.
# Variables:
#   $words (Number) - words of the sentence, more than 35; the name of an Act or a body counts as one
check-plain-sentence-very-long = { $words ->
    [one] This sentence has { $words } word, which makes it hard to follow.
   *[other] This sentence has { $words } words, which makes it hard to follow.
  }
check-plain-sentence-very-long-mend = Make two or three sentences of it, or a short list.
# Variables:
#   $words (String) - a term, as it stands
check-plain-term-unexplained = Nothing in the report says what “{ $words }” means.
check-plain-term-unexplained-mend = Say what it means where it is first used, or in the glossary.
# Variables:
#   $words (String) - the words, as they stand
check-plain-word-about-people = Many people do not want to be described with the words “{ $words }”.
# Variables:
#   $plainer (String) - what can be said in their place, divided by commas
check-plain-word-about-people-mend = Consider: { $plainer }.
# Variables:
#   $words (String) - the words, as they stand
check-plain-word-jargon = “{ $words }” is known in offices, but not to every reader.
# Variables:
#   $plainer (String) - what can be said in their place, divided by commas
check-plain-word-jargon-mend = Say what was done, or consider: { $plainer }.
# Variables:
#   $words (String) - the words, as they stand
check-plain-word-plainer = There is a plainer way to say “{ $words }”.
# Variables:
#   $plainer (String) - what can be said in their place, divided by commas
check-plain-word-plainer-mend = Consider: { $plainer }.
