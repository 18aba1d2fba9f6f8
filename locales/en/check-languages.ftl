# What the checks say of the two languages, and what to do about it.
# Variables:
#   $count (Number) - passages of a section
check-languages-missing = { $count ->
        [one] This passage is not yet in the other language.
       *[other] { $count } passages of this section are not yet in the other language. This is the first of them.
    }
check-languages-missing-mend = Write it in the other language, or take it out if it is not needed.
check-languages-behind = The passage that this one renders has changed since.
check-languages-behind-mend = Compare the two and change this one where it needs it. Then say that it is up to date.
check-languages-source-gone = The passage that this one renders is gone from the other language.
check-languages-source-gone-mend = If it belongs in the report, write it in the other language again. If not, take it out here too.
check-languages-one-alone = This report is in one language, and nothing in it says that there is one in the other.
check-languages-one-alone-mend = A council’s report to everybody is to be in Welsh and in English, and each is to say that there is the other. If the other is made elsewhere, say in the text where to find it, and let this stand.
check-languages-sentence = This sentence seems to be in the other language.
check-languages-sentence-mend = Translate it. If it is a name or a quotation in the other language, say so by marking its language.
check-languages-identical = These words are the same in both languages. They may not have been translated.
check-languages-identical-mend = Translate them. If they are a name or a quotation in the other language, say so by marking their language.
# Variables:
#   $here (String) - a number as this passage has it
#   $there (String) - the number that stands in its place in the other language
check-languages-number = Here it says “{ $here }”. The passage it renders says “{ $there }”.
check-languages-number-mend = Find out which is right, and change the other.
# Variables:
#   $here (String) - a percentage as this passage has it
#   $there (String) - what stands in its place in the other language
check-languages-percentage = Here the percentage is “{ $here }”. In the passage it renders it is “{ $there }”.
check-languages-percentage-mend = Find out which is right, and change the other.
# Variables:
#   $here (String) - an amount as this passage has it
#   $there (String) - what stands in its place in the other language
check-languages-amount = Here the amount is “{ $here }”. In the passage it renders it is “{ $there }”.
check-languages-amount-mend = Find out which is right, and change the other.
# Variables:
#   $here (String) - a date or year as this passage has it
#   $there (String) - what stands in its place in the other language
check-languages-date = Here the date is “{ $here }”. In the passage it renders it is “{ $there }”.
check-languages-date-mend = Find out which is right, and change the other.
# Variables:
#   $said (String) - a number, percentage, amount or date
check-languages-number-alone = “{ $said }” stands in this language and not in the other.
check-languages-number-alone-mend = Add it to the other language, or take it out here.
# Variables:
#   $count (Number) - numbers that differ
check-languages-numbers-many = { $count ->
        [one] { $count } number differs between this passage and the one it renders. They may not belong together.
       *[other] { $count } numbers differ between this passage and the one it renders. They may not belong together.
    }
check-languages-numbers-many-mend = Read the two side by side. If this passage renders another, say which.
# Variables:
#   $address (String) - where the link leads
check-languages-link-missing = The link to { $address } stands in this language and not in the other.
check-languages-link-missing-mend = Add the link in the other language: to the page in that language, if there is one.
# Variables:
#   $address (String) - where the link leads
check-languages-link-elsewhere = This link seems to lead to a page in the other language: { $address }
check-languages-link-elsewhere-mend = Link to the page in the language of this text. If there is none, say in the text which language the page is in.
# Variables:
#   $here (Number) - rows in this language
#   $there (Number) - rows in the other
check-languages-rows = The table does not have the same number of rows in both languages: { $here } here, { $there } in the other.
check-languages-rows-mend = Add the row that is missing, or take out the one too many.
# Variables:
#   $here (Number) - columns in this language
#   $there (Number) - columns in the other
check-languages-columns = The table does not have the same number of columns in both languages: { $here } here, { $there } in the other.
check-languages-columns-mend = Add the column that is missing, or take out the one too many.
# Variables:
#   $here (Number) - items in this language
#   $there (Number) - items in the other
check-languages-list = The list does not have the same number of items in both languages: { $here } here, { $there } in the other.
check-languages-list-mend = Add the item that is missing, if it was not joined with another on purpose.
check-languages-chart = The chart does not show the same data in both languages.
check-languages-chart-mend = Open both charts and enter the same values.
check-languages-figure = What is shown here is not the same in both languages: another item, or a caption or alternative text in one language alone.
check-languages-figure-mend = Place the same in both languages, with a caption and alternative text in each.
# Variables:
#   $count (Number) - texts of a record
check-languages-record-blank = { $count ->
        [one] One text is blank in this language and written in the other.
       *[other] { $count } texts are blank in this language and written in the other.
    }
check-languages-record-blank-mend = Write what is missing. Until then it is left out of the report in this language.
# Variables:
#   $here (String) - a number in the Welsh
#   $there (String) - the number in its place in the English
check-languages-record-number = The Welsh says “{ $here }” where the English says “{ $there }”.
check-languages-record-number-mend = Find out which is right, and change the other.
# Variables:
#   $term (String) - an English term
#   $first (String) - a Welsh term for it
#   $second (String) - another
check-languages-two-terms = The glossary has two Welsh terms for “{ $term }”: “{ $first }” and “{ $second }”.
check-languages-two-terms-mend = Choose one and use it everywhere. If they are two things, give them two names in English too.
# Variables:
#   $term (String) - an English term
#   $welsh (String) - the glossary’s Welsh for it
check-languages-named-otherwise = The English says “{ $term }”. The glossary’s Welsh for it, “{ $welsh }”, is not in the Welsh text.
check-languages-named-otherwise-mend = Use the glossary’s term, here and wherever the English says this. If your council has a Welsh term of its own, enter it in the glossary. Somebody who reads two terms looks for two things.
# Variables:
#   $count (Number) - official wordings
check-languages-wordings = { $count ->
        [one] The Welsh of { $count } official wording was not found in an official source, and nobody has confirmed it yet.
       *[other] The Welsh of { $count } official wordings was not found in an official source, and nobody has confirmed it yet.
    }
check-languages-wordings-mend = Compare each with the official Welsh text and confirm it, or enter what that says.
