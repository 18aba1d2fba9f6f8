# What the checks on people find, and how it is mended.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
check-people-consent-withdrawn = Consent for “{ $story }” was withdrawn, and it still stands in the report.
check-people-consent-withdrawn-mend = Take it out of the text. The export leaves it out until you do.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
check-people-consent-expired = Consent for “{ $story }” has expired.
check-people-consent-expired-mend = Ask again and enter the new date, or take it out of the text.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
check-people-consent-use = Nobody has agreed that “{ $story }” may be in the annual report.
check-people-consent-use-mend = Ask, and tick the annual report among the uses agreed; or take it out of the text.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
check-people-consent-waiting = The wording of “{ $story }” has not been agreed in this language.
check-people-consent-waiting-mend = Show them the wording, and record the day on which they agreed to it.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
check-people-consent-wording = The wording of “{ $story }” was changed after it was agreed.
check-people-consent-wording-mend = Show them the new wording and record that they agree, or put it back as it was.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
check-people-consent-summary = “{ $story }” stands in the Director’s summary, and was not agreed to for the summary that is published by itself.
check-people-consent-summary-mend = Ask for that use as well, or move it to another section. The summary for the public will be without it.
# Variables:
#   $story (String) - the title of a case study, who is quoted, or what a picture is called
#   $day (String) - a date
check-people-consent-ends = Consent for “{ $story }” ends on { $day }, before the report is to be published.
check-people-consent-ends-mend = Ask whether it may be published later, and enter the new date.
# Variables:
#   $story (String) - the title of a case study, who is quoted, or what a picture is called
#   $day (String) - a date
check-people-consent-review = Consent for “{ $story }” was to be asked for again on { $day }, and that day has passed.
check-people-consent-review-mend = Ask whether they still agree, and enter the next day on which to ask.
# Variables:
#   $picture (String) - what the picture is called
check-people-picture-consent = The picture “{ $picture }” shows somebody whose consent does not cover this report as it stands.
check-people-picture-consent-mend = See to the consent under Pictures, or use a picture without people. The export leaves it out until you do.
# Variables:
#   $picture (String) - what the picture is called
check-people-picture-unasked = Nobody has said yet whether the picture “{ $picture }” shows a person.
check-people-picture-unasked-mend = Look at it, and answer under Pictures whether anybody can be recognised in it.
# Variables:
#   $words (String) - the number
check-people-identifier-number = “{ $words }” looks like a number that belongs to one person.
check-people-identifier-number-mend = Take it out: a report never needs it.
# Variables:
#   $words (String) - the words found
check-people-identifier-address = “{ $words }” could lead to where somebody lives or how to reach them.
check-people-identifier-address-mend = Take it out, or say only the area.
# Variables:
#   $words (String) - the words found
check-people-identifier-age = “{ $words }” gives the exact age or birthday of somebody whose story is told.
check-people-identifier-age-mend = Say about how old they are, for example “of primary school age”, unless the age matters and was agreed to.
# Variables:
#   $words (String) - the name
check-people-identifier-name = “{ $words }” may be somebody’s name.
check-people-identifier-name-mend = Use an initial or another name. If they agreed to be named, say so on the consent form.
# Variables:
#   $words (String) - the words found
check-people-identifier-place = “{ $words }” could help somebody to find out who this is.
check-people-identifier-place-mend = Say what kind of place it is, without its name.
# Variables:
#   $words (String) - the words found, in quotation marks
check-people-story-in-text = These details may tell together who this is about: { $words }.
check-people-story-in-text-mend = Leave some of them out, or tell it as a case study, with consent.
# Variables:
#   $story (String) - the title of a case study, or who is quoted
#   $words (String) - the words found, in quotation marks
check-people-risk-open = Together, { $words } in “{ $story }” could show a neighbour who this is, and the five questions are not all answered.
check-people-risk-open-mend = Answer the five questions under Case studies and quotations, and change details if need be.
# Variables:
#   $words (String) - the words in quotation marks
check-people-quote-in-text = “{ $words }” reads like somebody’s own words, and no permission for them is kept.
check-people-quote-in-text-mend = Enter it as a quotation with its consent, or say it in the Council’s words.
# Variables:
#   $told (Number) - words of case studies and quotations
#   $all (Number) - words of the report
check-people-stories-share =
    { $told ->
        [one] Case studies and quotations hold { $told } word
       *[other] Case studies and quotations hold { $told } words
    } of { $all }. They should clearly be the smaller part: no more than a third.
check-people-stories-share-mend = Shorten some, or keep only those that show what difference was made.
# Variables:
#   $name (String) - an initial or a name
check-people-called-alike = Two case studies call somebody “{ $name }”. Readers may take them for the same person.
check-people-called-alike-mend = Choose another initial or name in one of them, and have the new wording agreed.
# Variables:
#   $number (String) - the number as it stands
check-people-small-number = The table counts so few people ({ $number }) that somebody may know who they are.
check-people-small-number-mend = Ask whether anybody could be recognised. If so, say “fewer than five”, or put groups or years together.
