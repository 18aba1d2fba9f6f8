# Checks: inspections, complaints, evidence and links, and what the law asks of some years.

check-sources-unnamed = This has no title or name in one of the report’s languages.
check-sources-unnamed-mend = Give it one.
check-sources-link-no-address = This document has no address, so readers cannot find it.
check-sources-link-no-address-mend = Enter its address, or take it out of the list.
check-sources-address = This address does not have the form of a web address that readers can follow.
check-sources-address-mend = Copy the address from a browser: it begins with https:// and has no spaces, names or passwords in it.
check-sources-evidence-no-finding = This evidence does not say what it showed.
check-sources-evidence-no-finding-mend = Say it in a sentence, with the figure if there is one.
check-sources-evidence-not-cited = Nothing in the report refers to this evidence.
check-sources-evidence-not-cited-mend = Cite it where a judgement rests on it, show it in a table, or remove it.
check-sources-inspection-no-response = This inspection stands here without the council’s answer.
check-sources-inspection-no-response-mend = Say how the council answered, in a few sentences, with a link to the written response if there is one.
# Variables:
#   $action (Number) - which action, counted from 1
check-sources-inspection-no-progress = Action { $action } after this inspection does not say how far it is.
check-sources-inspection-no-progress-mend = Say how far it is, even if it has not begun.
check-sources-inspections-not-recorded = This section tells of inspections, but none is recorded, so it cannot be seen whether each was answered.
check-sources-inspections-not-recorded-mend = Record each with the council’s answer and its actions, and place the table here.
check-sources-inspections-not-shown = Inspections are recorded, but this section is empty.
check-sources-inspections-not-shown-mend = Place the table of inspections here, and give the main points.
check-sources-complaints-more-than-received = More were upheld or answered in time than were received.
check-sources-complaints-more-than-received-mend = Check the three numbers. If some came in the year before, say so in the text.
check-sources-complaints-not-recorded = This section gives no numbers of complaints and no link to a report that does.
check-sources-complaints-not-recorded-mend = Enter the numbers and place their table here, or link to the council’s annual complaints report if it shows social services separately.
check-sources-theme-nothing-learnt = This theme does not say what was learnt from it, or what was changed.
check-sources-theme-nothing-learnt-mend = Say both in a sentence each. If nothing has changed yet, say what will.
check-sources-no-citizen-voice = This section does not mention the Citizen Voice Body, Llais.
check-sources-no-citizen-voice-mend = Say which complaints and representations came from it, or that none did.
# Variables:
#   $from (String) - the first year for which it is asked
#   $count (Number) - how many things are asked
check-sources-newly-asked = { $count ->
        [one] The law may ask for { $count } thing more here in reports from { $from } on, and no passage is linked to it.
       *[other] The law may ask for { $count } things more here in reports from { $from } on, and no passage is linked to them.
    }
check-sources-newly-asked-mend = Read the requirements. Link the passage that meets each, or say why it does not concern this report: for section 75D, that there was no annual sufficiency plan for the year.
