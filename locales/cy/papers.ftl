# Papurau am adroddiad: y matrics cydymffurfio, briff y Cyfarwyddwr, taflenni paratoi, yr hysbysiad o gyhoeddi’n hwyr.
papers-matrix = Matrics cydymffurfio
papers-brief = Briff i’r Cyfarwyddwr
papers-crib = Taflenni paratoi ar gyfer y pwyllgor
papers-notice = Hysbysiad o gyhoeddi’n hwyr
# In names of files.
papers-file-matrix = matrics cydymffurfio
papers-file-brief = briff
papers-file-crib = taflenni paratoi
papers-file-notice = hysbysiad o gyhoeddi’n hwyr

# Variables:
#   $page (String) - number of a page
papers-page = tudalen { $page }
papers-parts = Y pedair rhan a’u cwestiynau
papers-part = Rhan
papers-law = Gofynion y gyfraith
papers-codes = Gofynion codau ymarfer
papers-guidance = Gofynion canllawiau
# Variables:
#   $met (String) - how many are met or do not concern the report
#   $asked (String) - how many there are
papers-met-of = Wedi’u bodloni, neu heb fod yn berthnasol: { $met } o { $asked }.
papers-requirement = Yr hyn y gofynnir amdano
papers-source = Ffynhonnell
papers-state = Statws
papers-where = Ble, neu’r rheswm dros beidio
papers-nowhere = Ddim yn unman eto
# Met by the way in which the program makes the report, not by anything written.
papers-by-form = Ffurf yr adroddiad
papers-not-this-year = Ni ofynnir am hyn yn adroddiad eleni
papers-details = Manylion yr adroddiad
# Variables:
#   $year (String) - the financial year that numbers of complaints are of: 2024-25
papers-complaints = Cwynion { $year }
# Where many records of one kind meet a requirement.
# Variables of these:
#   $count (String) - how many of them
papers-metrics = Metrigau ({ $count })
papers-priorities = Blaenoriaethau ({ $count })
papers-testimonies = Astudiaethau achos a dyfyniadau ({ $count })
papers-pictures = Lluniau ({ $count })
papers-documents = Dogfennau mewn mannau eraill ({ $count })
papers-inspections = Arolygiadau ({ $count })
papers-not-met = Heb ei fodloni
papers-partly = Yn rhannol
papers-met = Wedi’i fodloni
papers-not-applicable = Ddim yn berthnasol

papers-ready = A yw’n barod?
# Variables:
#   $count (Number) - findings that stop the report
papers-stops = { $count ->
        [zero] Nid oes dim yn atal yr adroddiad rhag bod yn derfynol.
        [one] Mae { $count } peth yn atal yr adroddiad rhag bod yn derfynol:
        [two] Mae { $count } beth yn atal yr adroddiad rhag bod yn derfynol:
        [few] Mae { $count } pheth yn atal yr adroddiad rhag bod yn derfynol:
        [many] Mae { $count } pheth yn atal yr adroddiad rhag bod yn derfynol:
       *[other] Mae { $count } peth yn atal yr adroddiad rhag bod yn derfynol:
    }
# Variables:
#   $left (String) - how many more stop the report than are named
papers-more = a rhagor: { $left }
papers-english = Saesneg
papers-welsh = Cymraeg
papers-look = Yr hyn y dylid edrych arno
# Variables:
#   $family (String) - “Numbers”
#   $look (String) - how many should be looked at
#   $advice (String) - how many pieces of advice
papers-family-counts = { $family }: i edrych arnynt { $look }, cyngor { $advice }
papers-family-structure = Strwythur
papers-family-promises = Addewidion
papers-family-numbers = Rhifau
papers-family-outcome = Y gwahaniaeth a wnaed, a thystiolaeth
papers-family-people = Pobl a chydsyniad
papers-family-plain = Iaith glir
papers-family-access = Hygyrchedd
papers-family-languages = Cymraeg a Saesneg
papers-family-spelling = Sillafu
papers-family-dates = Dyddiadau
papers-family-sources = Arolygiadau, cwynion a dolenni
papers-requirements = Gofynion y gyfraith, codau a chanllawiau
# Variables:
#   $met (String) - met
#   $partly (String) - partly met
#   $missing (String) - not met
#   $other (String) - not applicable
papers-requirements-counts = Wedi’u bodloni: { $met }. Yn rhannol: { $partly }. Heb eu bodloni: { $missing }. Ddim yn berthnasol: { $other }.
papers-promises = Blaenoriaethau’r llynedd, a rhai’r flwyddyn nesaf
# Variables:
#   $achieved (String) - achieved
#   $partly (String) - partly achieved
#   $not (String) - not achieved
#   $other (String) - no longer relevant
#   $open (String) - not answered yet
papers-promises-counts = Cyflawnwyd: { $achieved }. Yn rhannol: { $partly }. Heb eu cyflawni: { $not }. Ddim yn berthnasol mwyach: { $other }. Heb eu hateb eto: { $open }.
# Variables:
#   $count (Number) - objectives for the coming year
papers-promises-next = { $count ->
        [zero] Nid yw’r adroddiad yn gosod unrhyw amcan ar gyfer y flwyddyn i ddod.
        [one] Mae’r adroddiad yn gosod { $count } amcan ar gyfer y flwyddyn i ddod.
        [two] Mae’r adroddiad yn gosod { $count } amcan ar gyfer y flwyddyn i ddod.
        [few] Mae’r adroddiad yn gosod { $count } amcan ar gyfer y flwyddyn i ddod.
        [many] Mae’r adroddiad yn gosod { $count } amcan ar gyfer y flwyddyn i ddod.
       *[other] Mae’r adroddiad yn gosod { $count } amcan ar gyfer y flwyddyn i ddod.
    }
papers-dates = Erbyn pryd y mae ei angen
# Variables:
#   $day (String) - 30 September 2025
#   $what (String) - what is due
papers-dated = { $day }: { $what }
papers-planned-council = Mynd â’r adroddiad gerbron y cyngor neu ei bwyllgor
papers-planned-publication = Y diwrnod cyhoeddi arfaethedig

papers-changed = Yr hyn sydd wedi newid ers y llynedd
papers-hardest = Y ffigurau anoddaf
papers-questions = Cwestiynau tebygol
# Variables:
#   $title (String) - the title of a measure that went the wrong way
papers-question-worse = Pam y newidiodd hyn fel y gwnaeth, a beth sy’n cael ei wneud: { $title }?
# Variables of these:
#   $promise (String) - what was promised last year
papers-question-partly = Beth sydd ar ôl i’w wneud o hyn, ac erbyn pryd: { $promise }?
papers-question-not = Pam na chyflawnwyd hyn, a beth fydd yn digwydd nesaf: { $promise }?
papers-question-open = Beth a ddaeth o hyn: { $promise }?
papers-guidance-asks = Yr hyn y mae’r canllawiau’n gofyn i’r adran hon ei ddweud

# Yr hysbysiad o gyhoeddi’n hwyr: llythyr at Arolygiaeth Gofal Cymru.
# Variables:
#   $council (String) - the council
#   $year (String) - the financial year: 2024-25
papers-notice-subject = { $council }: cyhoeddi adroddiad blynyddol y gwasanaethau cymdeithasol { $year } yn hwyr
papers-notice-to = At Arolygiaeth Gofal Cymru
# Variables:
#   $due (String) - the day by which it should be published: 30 Medi 2025
papers-notice-asked = Mae’r canllawiau’n gofyn i awdurdodau lleol gyhoeddi’r adroddiad blynyddol ar y gwasanaethau cymdeithasol erbyn { $due }, a rhoi gwybod i chi os na ellir gwneud hynny.
# Variables of these:
#   $council (String) - the council
#   $year (String) - the financial year
papers-notice-will-not = Ni chaiff adroddiad { $council } ar gyfer { $year } ei gyhoeddi erbyn y diwrnod hwnnw.
papers-notice-was-not = Ni chyhoeddwyd adroddiad { $council } ar gyfer { $year } erbyn y diwrnod hwnnw.
# Variables:
#   $day (String) - 14 Hydref 2025; or that it is to be filled in
papers-notice-expected = Rydym yn disgwyl ei gyhoeddi ar { $day }.
papers-notice-day-blank = [diwrnod i’w lenwi]
papers-notice-reasons = Dyma’r rhesymau dros yr oedi:
papers-notice-reasons-blank = [Rhesymau i’w rhoi yma cyn anfon y llythyr]
papers-notice-closing = Byddwn yn anfon yr adroddiad atoch pan gaiff ei gyhoeddi. Rhowch wybod inni os bydd arnoch angen unrhyw beth gennym cyn hynny.
papers-notice-director = Cyfarwyddwr Gwasanaethau Cymdeithasol
