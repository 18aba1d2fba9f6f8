# Documents, evidence, inspections and complaints: the screens, and what their tables say in a document.

## In a document.

sources-links-caption = Where to read more
sources-links-document = Document
sources-links-points = Key points
sources-links-in-both = In English and Welsh
sources-links-in-english = In English
sources-links-in-welsh = In Welsh
# Variables:
#   $note (String) - its language and its subtitles, as the officer put it
sources-links-video = Video: { $note }
sources-evidence-caption = How we know
sources-evidence-what = What we did
sources-evidence-when = When
sources-evidence-people = People
sources-evidence-showed = What it showed
# Variables:
#   $number (String) - how many people took part
sources-evidence-people-number = { $number }
sources-evidence-people-unknown = Not counted
sources-evidence-research = Research
sources-evidence-survey = Survey
sources-evidence-engagement = Engagement
sources-evidence-audit = Audit
sources-evidence-data = Data
# Variables:
#   $date (String) - the day, in words
sources-inspections-published = Published on { $date }.
# Variables:
#   $body (String) - who inspected
sources-inspections-caption = What { $body } asked for, and our progress
# Said after the officer’s own caption where there are several inspections.
# Variables:
#   $body (String) - who inspected
sources-inspections-of = ({ $body })
sources-inspections-action = What is to be done
sources-inspections-progress = Progress
sources-complaints-caption = Complaints and representations by stage
# Said after the caption.
# Variables:
#   $year (String) - the financial year of the figures
sources-complaints-year = ({ $year })
# Said after the caption where the figures are for another year than the report.
# Variables:
#   $year (String) - the financial year of the figures
#   $report (String) - the financial year of the report
sources-complaints-other-year = (figures for { $year }, the latest year there are figures for; this report is about { $report })
sources-complaints-stage = Stage
sources-complaints-received = Received
sources-complaints-before = Received the year before
sources-complaints-upheld = Upheld
sources-complaints-in-time = Answered in time
sources-complaints-local = Stage 1: local resolution
sources-complaints-formal = Stage 2: formal investigation
sources-complaints-ombudsman = Public Services Ombudsman for Wales
sources-complaints-representations = Other representations
sources-complaints-compliments = Compliments
# Variables:
#   $number (String) - a number
sources-complaints-number = { $number }
# Variables:
#   $number (String) - the part
#   $whole (String) - the whole
#   $percent (String) - the part in per cent
sources-complaints-share = { $number } of { $whole } ({ $percent }%)
# Variables:
#   $number (String) - the part
#   $whole (String) - the whole
#   $percent (String) - one
sources-complaints-share-under = { $number } of { $whole } (less than { $percent }%)
# Variables:
#   $number (String) - the part
#   $whole (String) - the whole
#   $percent (String) - ninety-nine
sources-complaints-share-over = { $number } of { $whole } (more than { $percent }%)
# In a cell for which there is no number.
sources-complaints-unknown = –
sources-themes-caption = What we learned and what we changed
sources-themes-theme = What people told us
sources-themes-learning = What we learned
sources-themes-change = What we changed
sources-themes-citizen-voice = With the Citizen Voice Body (Llais)

## The screen: what is on it.

sources-groups = Kinds of source
sources-links = Documents
sources-links-what = Documents and videos that say more than the report can. Their addresses are checked for their form and never opened.
sources-links-none = No documents yet.
sources-links-add = Add a document
sources-link-title = Title
sources-link-publisher = Who published it
sources-link-language = The languages it can be read in
sources-link-both = Both
sources-link-summary = The key points
sources-link-summary-hint = A sentence or two, for those who do not follow the link.
sources-link-video = If it is a video: its language and its subtitles
sources-link-video-hint = Leave this blank for a document.
sources-address-en = Address for readers of English
sources-address-cy = Address for readers of Welsh
sources-address-hint = Where there is only one address, both languages lead to it.
sources-evidence = Evidence
sources-evidence-about = What the Council knows, and how it knows it. Passages of the text name the evidence they rest on.
sources-evidence-nothing = No evidence yet.
sources-evidence-add = Add evidence
sources-evidence-done = What was done
sources-evidence-done-hint = For example “Survey of carers”.
sources-evidence-kind = Kind
sources-evidence-when-hint = In words, for example “March 2025”.
sources-evidence-how-many = How many people took part
sources-evidence-how-many-hint = Leave this blank if nobody counted.
sources-inspections = Inspections
sources-inspections-what = Inspections and reviews by others, the Council’s answer, and how far each action is.
sources-inspections-none = No inspections yet.
sources-inspections-add = Add an inspection
sources-inspection-body = Who inspected
sources-inspection-body-hint = For example “Care Inspectorate Wales”.
sources-inspection-about = What was inspected
sources-inspection-on = When it was published
sources-inspection-response-hint = For a link, write its words and its address: [our response](https://…)
sources-inspection-response = The Council’s answer
sources-inspection-actions = Actions
sources-inspection-actions-hint = The most important first, each with how far it is.
sources-inspection-action-add = Add an action
# Variables:
#   $number (Number) - which action, from 1
sources-inspection-action-remove = Remove action { $number }
sources-complaints = Complaints
sources-complaints-what = Numbers for each stage, and what was learned. The figures are often a year behind the report; the table says which year they are for.
sources-complaints-none = No figures yet.
sources-complaints-add = Add figures for a stage
sources-complaints-which-year = Year of the figures
sources-complaints-which-year-hint = Figures that are a year behind are welcome: the table says so.
sources-themes = What was learned
sources-themes-none = No themes yet.
sources-themes-add = Add a theme
sources-themes-voice-hint = Leave this blank if Llais played no part.

## The screen: tables in the text.

sources-tables = Tables in the text
sources-tables-themes = Tables of what was learned
sources-tables-what = A table follows what is entered here: what changes here changes in the text, in both languages.
sources-tables-add = Make a table
sources-tables-nowhere = Not in the text yet
# Variables:
#   $sections (String) - the sections it stands in
sources-tables-in = In { $sections }
# Variables:
#   $section (String) - the section
sources-tables-go = Go to { $section }
sources-tables-caption = Caption
sources-tables-caption-hint = Leave this blank for the program’s own words.
sources-tables-shows = What it shows
sources-tables-put-in = Section
sources-tables-choose = Choose a section
sources-tables-under = Under
sources-tables-put = Put it at the end of the text there
sources-tables-put-done = The table is in the text, in each language of the report.

## What is missing.

# Variables:
#   $language (String) - English or Welsh
sources-gap-unnamed = It has no name yet ({ $language }).
sources-gap-no-address = It has no address yet.
# Variables:
#   $language (String) - English or Welsh
sources-gap-no-summary = The key points are missing ({ $language }). Without them, people have to follow the link to understand the report.
# Variables:
#   $language (String) - English or Welsh
sources-gap-no-finding = It does not say yet what it showed ({ $language }).
sources-gap-not-cited = Nothing in the report rests on it yet: no passage names it and no table shows it.
# Variables:
#   $language (String) - English or Welsh
sources-gap-no-response = The Council’s answer is missing ({ $language }).
# Variables:
#   $action (Number) - which action, from 1
#   $language (String) - English or Welsh
sources-gap-no-progress = Action { $action } does not say how far it is ({ $language }).
# Variables:
#   $year (String) - the year of the figures
sources-gap-other-year = The newest figures are for { $year }. That is allowed, and the table says so.
sources-gap-more-than-received = More were upheld, or answered in time, than were received. Check the figures.
# Variables:
#   $language (String) - English or Welsh
sources-gap-nothing-learnt = What was learned or what was changed is missing ({ $language }).
sources-address-not-web = An address begins with http or https. This one does not, so it is not a link in the report.
sources-address-space = An address has no spaces. This one has, so it is not a link in the report.
sources-address-credentials = This address holds a name or password, which would be published. It is not a link in the report.
sources-address-no-host = This address does not say where on the web it leads, so it is not a link in the report.

## Evidence of a passage.

sources-cite = How do we know?
sources-cite-what = The evidence this passage rests on. It is not printed beside the passage.
sources-cite-nothing = There is no evidence to choose from yet. It is entered under Sources, in the material for the report.
# Variables:
#   $count (Number) - pieces of evidence
sources-cite-count = { $count ->
    [0] This passage rests on no evidence now
    [one] This passage rests on { $count } piece of evidence
   *[other] This passage rests on { $count } pieces of evidence
  }
sources-cite-none = How do we know? No evidence is named
sources-cite-missing = Passages without evidence
sources-cite-missing-what = Each says how well things are, and names nothing it rests on. Beside the passage, choose the question mark.
