# What a translator is sent: the texts of a report in two columns.
translation-title = Texts for translation
# In the name of the file.
translation-file = for translation
translation-how-heading = How to use this file
# Variables:
#   $count (Number) - words
translation-due = { $count ->
        [0] Everything is translated.
        [one] { $count } word is to be translated.
       *[other] { $count } words are to be translated.
    }
translation-how = Write each translation in the column on the right. Leave the numbers and the order of the rows as they are. “Changed” means that the text on the left was changed after it was translated.
translation-fixed = Headings and the wordings that the guidance prescribes are not here: the report has both languages of them.
translation-number = No.
translation-english = English
translation-welsh = Welsh
translation-state = State
translation-new = New
translation-changed = Changed
translation-done = Translated
# Kinds of texts that are entered once, beside the sections.
translation-testimony = Case studies and quotations
translation-picture = Pictures
translation-metric = Metrics
translation-money = Income and expenditure
translation-promise = Priorities
translation-link = Linked documents
translation-evidence = Evidence
translation-inspection = Inspections and reviews
translation-complaints = Complaints and representations
translation-theme = Themes of complaints
translation-term = Terms of the council’s own
translation-exhibit = Tables and charts of records
