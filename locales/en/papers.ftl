# Papers about a report: the compliance matrix, the Director’s brief, crib sheets, the notice of late publication.
papers-matrix = Compliance matrix
papers-brief = Brief for the Director
papers-crib = Crib sheets for the committee
papers-notice = Notice of late publication
# In names of files.
papers-file-matrix = compliance matrix
papers-file-brief = brief
papers-file-crib = crib sheets
papers-file-notice = notice of late publication

# Variables:
#   $page (String) - number of a page
papers-page = page { $page }
papers-parts = The four parts and their questions
papers-part = Part
papers-law = Asked by law
papers-codes = Asked by codes of practice
papers-guidance = Asked by guidance
# Variables:
#   $met (String) - how many are met or do not concern the report
#   $asked (String) - how many there are
papers-met-of = Met, or not applicable: { $met } of { $asked }.
papers-requirement = What is asked
papers-source = Source
papers-state = State
papers-where = Where, or why not
papers-nowhere = Nowhere yet
# Met by the way in which the program makes the report, not by anything written.
papers-by-form = The form of the report
papers-not-this-year = Not asked for this year’s report
papers-details = Details of the report
# Variables:
#   $year (String) - the financial year that numbers of complaints are of: 2024-25
papers-complaints = Complaints of { $year }
# Where many records of one kind meet a requirement.
# Variables of these:
#   $count (String) - how many of them
papers-metrics = Metrics ({ $count })
papers-priorities = Priorities ({ $count })
papers-testimonies = Case studies and quotations ({ $count })
papers-pictures = Pictures ({ $count })
papers-documents = Documents elsewhere ({ $count })
papers-inspections = Inspections ({ $count })
papers-not-met = Not met
papers-partly = Partly
papers-met = Met
papers-not-applicable = Not applicable

papers-ready = Is it ready?
# Variables:
#   $count (Number) - findings that stop the report
papers-stops = { $count ->
        [0] Nothing stops the report from being final.
        [one] { $count } thing stops the report from being final:
       *[other] { $count } things stop the report from being final:
    }
# Variables:
#   $left (String) - how many more stop the report than are named
papers-more = and { $left } more
papers-english = English
papers-welsh = Welsh
papers-look = What should be looked at
# Variables:
#   $family (String) - “Numbers”
#   $look (String) - how many should be looked at
#   $advice (String) - how many pieces of advice
papers-family-counts = { $family }: to look at { $look }, advice { $advice }
papers-family-structure = Structure
papers-family-promises = Promises
papers-family-numbers = Numbers
papers-family-outcome = Difference made, and evidence
papers-family-people = People and consent
papers-family-plain = Plain language
papers-family-access = Accessibility
papers-family-languages = English and Welsh
papers-family-spelling = Spelling
papers-family-dates = Dates
papers-family-sources = Inspections, complaints and links
papers-requirements = What law, codes and guidance ask
# Variables:
#   $met (String) - met
#   $partly (String) - partly met
#   $missing (String) - not met
#   $other (String) - not applicable
papers-requirements-counts = Met: { $met }. Partly: { $partly }. Not met: { $missing }. Not applicable: { $other }.
papers-promises = Last year’s priorities, and next year’s
# Variables:
#   $achieved (String) - achieved
#   $partly (String) - partly achieved
#   $not (String) - not achieved
#   $other (String) - no longer relevant
#   $open (String) - not answered yet
papers-promises-counts = Achieved: { $achieved }. Partly: { $partly }. Not achieved: { $not }. No longer relevant: { $other }. Not answered yet: { $open }.
# Variables:
#   $count (Number) - objectives for the coming year
papers-promises-next = { $count ->
        [0] The report sets no objectives for the coming year.
        [one] The report sets { $count } objective for the coming year.
       *[other] The report sets { $count } objectives for the coming year.
    }
papers-dates = When it is due
# Variables:
#   $day (String) - 30 September 2025
#   $what (String) - what is due
papers-dated = { $day }: { $what }
papers-planned-council = To be taken to the council or its committee
papers-planned-publication = Planned day of publication

papers-changed = What changed since last year
papers-hardest = The hardest figures
papers-questions = Questions that are likely
# Variables:
#   $title (String) - the title of a measure that went the wrong way
papers-question-worse = Why did this change as it did, and what is being done: { $title }?
# Variables of these:
#   $promise (String) - what was promised last year
papers-question-partly = What is left to do of this, and by when: { $promise }?
papers-question-not = Why was this not achieved, and what happens next: { $promise }?
papers-question-open = What came of this: { $promise }?
papers-guidance-asks = What the guidance asks this section to tell

# The notice of late publication: a letter to Care Inspectorate Wales.
# Variables:
#   $council (String) - the council
#   $year (String) - the financial year: 2024-25
papers-notice-subject = { $council }: late publication of the social services annual report { $year }
papers-notice-to = To Care Inspectorate Wales
# Variables:
#   $due (String) - the day by which it should be published: 30 September 2025
papers-notice-asked = The guidance asks local authorities to publish the annual report on social services by { $due }, and to tell you if that cannot be done.
# Variables of these:
#   $council (String) - the council
#   $year (String) - the financial year
papers-notice-will-not = The report of { $council } for { $year } will not be published by that day.
papers-notice-was-not = The report of { $council } for { $year } was not published by that day.
# Variables:
#   $day (String) - 14 October 2025; or that it is to be filled in
papers-notice-expected = We expect to publish it on { $day }.
papers-notice-day-blank = [day to be filled in]
papers-notice-reasons = The reasons for the delay are:
papers-notice-reasons-blank = [Reasons to be filled in before the letter is sent]
papers-notice-closing = We will send you the report when it is published. Please tell us if you need anything from us before then.
papers-notice-director = Director of Social Services
