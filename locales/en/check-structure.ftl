# Checks: what the report has to hold.

check-structure-section-empty = This section has no text, and the report must have it.
check-structure-section-empty-mend = Write it, even if only to say that there is nothing to report. A draft can be exported as it is.
check-structure-question-unanswered = No passage of this part is marked as answering this question.
check-structure-question-unanswered-mend = Mark the passage that answers it, or write one. The law makes the four questions headings; guidance allows one text if each is answered.
check-structure-compulsory-altered = The words printed here are not those that are prescribed.
check-structure-compulsory-altered-mend = Take back the Welsh wording that was put in their place. If you did not put one there, the file’s copy of the requirements was changed elsewhere: bring the text into a new report.
check-structure-heading-altered = The heading printed here is not the one that is prescribed.
check-structure-heading-altered-mend = Take back the Welsh wording that was put in its place. If you did not put one there, the file’s copy of the requirements was changed elsewhere: bring the text into a new report.
check-structure-compulsory-restated = This says the compulsory text again, with changes. The text is printed by itself at the head of the chapter.
check-structure-compulsory-restated-mend = Leave it out, or say it in your own words.
check-structure-standard-reworded = This gives a quality standard in words of neither official wording. The standards are printed by themselves at the head of the part.
check-structure-standard-reworded-mend = Leave it out, or use the words of the guidance or of the code.
check-structure-part-without-standards = This part does not open with its quality standards: the file’s copy of the requirements lacks them.
check-structure-part-without-standards-mend = Bring the text into a new report; the standards then open the part by themselves.
# Variables:
#   $words (Number) - how many words the section has
#   $aim (Number) - how many it should have
check-structure-words-over-aim = Words in this section: { $words }. The guidance suggests about { $aim }.
check-structure-words-over-aim-mend = Go beyond it only if that is justified. A link to another document, with its key points, can stand for detail.
# Variables:
#   $pages (String) - how many pages the section takes
#   $aim (String) - how many it should take
check-structure-pages-over-aim = Pages of this section: { $pages }. The guidance suggests { $aim }.
check-structure-pages-over-aim-mend = Go beyond it only if that is justified. A link to another document, with its key points, can stand for detail.
check-structure-summary-repeats = The Director’s summary says nearly word for word what a later section says.
check-structure-summary-repeats-mend = Say it in the summary in a sentence, and refer to the section.
check-structure-repeats = This passage says nearly what another one says.
check-structure-repeats-mend = Keep it in the section where it fits best, and refer to that section here.
# Variables:
#   $count (Number) - how many passages
check-structure-carried = { $count ->
        [one] { $count } passage here is from last year’s report, and nobody has read it again.
       *[other] { $count } passages here are from last year’s report, and nobody has read them again.
    }
check-structure-carried-mend = Read each one. Change it, or say that it is still right.
