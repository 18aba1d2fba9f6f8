# Yr hyn a anfonir at gyfieithydd: testunau adroddiad mewn dwy golofn.
translation-title = Testunau i’w cyfieithu
# In the name of the file.
translation-file = cyfieithu
translation-how-heading = Sut i ddefnyddio’r ffeil hon
# Variables:
#   $count (Number) - words
translation-due = { $count ->
        [zero] Nid oes yr un gair i’w gyfieithu.
        [one] Mae { $count } gair i’w gyfieithu.
        [two] Mae { $count } air i’w cyfieithu.
        [few] Mae { $count } gair i’w cyfieithu.
        [many] Mae { $count } gair i’w cyfieithu.
       *[other] Mae { $count } gair i’w cyfieithu.
    }
translation-how = Ysgrifennwch bob cyfieithiad yn y golofn ar y dde. Gadewch y rhifau a threfn y rhesi fel y maent. Ystyr “Wedi newid” yw bod y testun ar y chwith wedi’i newid ar ôl iddo gael ei gyfieithu.
translation-fixed = Nid yw’r penawdau na’r geiriad a bennir gan y canllawiau yma: mae’r ddwy iaith eisoes yn yr adroddiad.
translation-number = Rhif
translation-english = Saesneg
translation-welsh = Cymraeg
translation-state = Statws
translation-new = Newydd
translation-changed = Wedi newid
translation-done = Wedi’i gyfieithu
# Kinds of texts that are entered once, beside the sections.
translation-testimony = Astudiaethau achos a dyfyniadau
translation-picture = Lluniau
translation-metric = Metrigau
translation-money = Incwm a gwariant
translation-promise = Blaenoriaethau
translation-link = Dogfennau cysylltiedig
translation-evidence = Tystiolaeth
translation-inspection = Arolygiadau ac adolygiadau
translation-complaints = Cwynion a sylwadau
translation-theme = Themâu cwynion
translation-term = Termau’r cyngor ei hun
translation-exhibit = Tablau a siartiau o gofnodion
