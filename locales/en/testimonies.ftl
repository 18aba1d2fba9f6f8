# Case studies and quotations: their text, the consent of those they are about, and who could recognise them.
testimonies-what = Stories and quotations stand here once, with the consent of whoever they are about. A story goes into an exported file only if its consent covers that use, that language and that exact wording.
testimonies-none = There are no case studies or quotations yet.
testimonies-add = Add a case study or quotation
testimonies-not-said = Not said
testimonies-yes = Yes
testimonies-no = No
testimonies-story = The text
testimonies-kind = Kind
testimonies-kind-case-study = Case study
testimonies-kind-quote = Quotation
testimonies-title = Title
testimonies-speaker = Who is quoted
testimonies-body = The story
testimonies-words = Their words
testimonies-template = What a good case study tells
testimonies-template-situation = What the situation was, and what mattered to the person
testimonies-template-done = What was done, and with whom
testimonies-template-changed = What changed, and how we know
testimonies-template-words = What they say of it, in their own words
# The button, and the sub-headings it puts into the story.
testimonies-frame = Begin with four headings
testimonies-frame-situation = The situation
testimonies-frame-done = What was done
testimonies-frame-changed = What changed
testimonies-frame-words = In their own words

testimonies-agreement = The wording agreed
testimonies-standing-unwritten = not written
testimonies-standing-waiting = not agreed yet
testimonies-standing-no-use = agreed for no use
testimonies-standing-agreed = agreed
testimonies-standing-agree-again = needs agreeing again
testimonies-standing-expired = expired
testimonies-standing-withdrawn = withdrawn
# Variables:
#   $day (String) - a day in words
testimonies-agreed-on = A wording was agreed on { $day }.
testimonies-changed = The text has been changed since it was agreed. It will be left out of every file until it is agreed again, or put back as it was.
testimonies-changed-unknown = The wording that was agreed was not kept, so the difference cannot be shown.
testimonies-agree-day = Day on which they agreed this wording
# Variables:
#   $lang (String) - name of the language, as its speakers call it
testimonies-agree = Agree this wording ({ $lang })
# Variables:
#   $lang (String) - name of the language, as its speakers call it
testimonies-agreed-said = { $lang }: the wording is agreed.
testimonies-form = The consent form
testimonies-step-uses = What it may be used for
testimonies-step-who = Whose story it is, and who agreed
testimonies-step-able = Whether they were able to agree
testimonies-step-talk = How it was talked over
testimonies-step-dates = Dates, and where the form is kept
testimonies-uses = Uses they agreed to
testimonies-uses-hint = Each was asked for by itself. The web pages need their own tick beside that of the report.
testimonies-use-full-report = The annual report
testimonies-use-public-summary = The summary for the public
testimonies-use-committee-papers = Drafts and committee papers
testimonies-use-website = Web pages
testimonies-use-social-media = Social media
testimonies-use-video = Video
testimonies-use-later-reports = Reports of later years
testimonies-use-government = Welsh Government and Care Inspectorate Wales
testimonies-subject = Whose story it is
testimonies-subject-adult = An adult
testimonies-subject-child = A child or young person under 18
testimonies-subject-parent = A parent
testimonies-subject-carer = An unpaid carer
testimonies-subject-staff = A member of staff
testimonies-subject-group = A group
testimonies-reference = The council’s reference
testimonies-reference-hint = A reference, not a name. Anyone who has this file can read it.
testimonies-giver = Who agreed
testimonies-giver-themselves = The person
testimonies-giver-parental = Somebody with parental responsibility
testimonies-giver-attorney = An attorney or deputy
testimonies-giver-composite = Nobody: it is put together from several stories
testimonies-giver-made-up = Nobody: it is made up after what often happens
testimonies-identifying = How far they may be recognised
testimonies-identifying-not-at-all = Not at all
testimonies-identifying-other-name = By an initial or another name
testimonies-identifying-first-name = By their first name
testimonies-identifying-full-name = By their full name
testimonies-able-hint = Adults are able to decide unless it has been shown that they are not. A child’s own wishes count, whoever signs.
testimonies-considered = Day on which capacity was considered
testimonies-considered-by = Considered by
testimonies-role-hint = A role, not a name
testimonies-competence = Under 16: do they understand enough to agree?
testimonies-wishes = The child’s own wishes
testimonies-basis = Published on another ground than consent
testimonies-basis-hint = Only if that was decided. The program still asks for the uses and the wording.
testimonies-basis-public-task = A task in the public interest
testimonies-basis-legal-obligation = A legal obligation
testimonies-basis-not-personal = Nobody can be identified
testimonies-basis-reason = Why
testimonies-talk = How it was talked over with them
testimonies-talk-welsh = In Welsh
testimonies-talk-english = In English
testimonies-talk-other-language = In another language
testimonies-talk-interpreter = With an interpreter
testimonies-talk-sign-language = In British Sign Language
testimonies-talk-easy-read = With an easy-read form
testimonies-talk-advocate = With an advocate there
testimonies-talk-face-to-face = Face to face
testimonies-talk-remote = By telephone or video call
testimonies-talk-writing = In writing
testimonies-free = They were told that saying no changes nothing in their care
testimonies-quoting = Whose words it is in
testimonies-quoting-verbatim = Theirs, as they said them
testimonies-quoting-edited = Theirs, edited and shown to them
testimonies-quoting-retold = Ours, as we retell it
testimonies-translation = They approved the translation too
testimonies-pictures = Pictures of them
testimonies-pictures-hint = Consent to a picture is asked apart, and is kept with the picture.
testimonies-pictures-not-asked = Not asked for
testimonies-pictures-agreed = Agreed
testimonies-pictures-refused = Refused
testimonies-given = Day on which consent was given
testimonies-taken-by = Taken by
testimonies-form-kept = Where the signed form is kept
testimonies-form-kept-hint = For example a reference of your records system
testimonies-review = Ask again on
testimonies-expires = Last day on which it holds
testimonies-expires-hint = From the next day on it is left out of every file.
testimonies-recognise = Could a neighbour recognise them?
testimonies-recognise-hint = The program looks for what may tell who somebody is. It does not find everything, and what it finds may be right to publish: that is for you to judge.
testimonies-direct = By itself this may tell who it is:
testimonies-direct-none = Nothing was found that tells by itself who it is.
testimonies-together = Shared by many, but together they narrow it down:
testimonies-together-ask = Each of these is shared by many, but together they may tell a neighbour who it is. The five questions below are to be answered.
testimonies-found-name = a name
testimonies-found-birth-date = a date of birth
testimonies-found-child-age = the age of a child
testimonies-found-great-age = a very great age
testimonies-found-nhs-number = an NHS number
testimonies-found-national-insurance = a National Insurance number
testimonies-found-postcode = a postcode
testimonies-found-postcode-district = the first half of a postcode
testimonies-found-phone = a telephone number
testimonies-found-email = an e-mail address
testimonies-found-address = an address
testimonies-found-setting = a named school, home or ward
testimonies-found-reference = a reference number
testimonies-found-handle = a name on social media
testimonies-found-news = a report in the news
testimonies-hint-age = age
testimonies-hint-family = family
testimonies-hint-event = illness, disability or what happened
testimonies-hint-place = a small place
testimonies-hint-project = a named project or team
testimonies-hint-order = an order, offence or register
testimonies-hint-date = a day or month
testimonies-hint-belonging = language, faith or people
testimonies-hint-occupation = work, school or pastime
testimonies-questions = Five questions
testimonies-questions-open = Not all of them are answered yet.
testimonies-questions-stale = The text has been changed since the questions were answered. Read it again: do the answers still hold?
testimonies-questions-hold = The answers hold for this text
testimonies-questions-held = It is recorded that the answers hold for this text.
testimonies-risk-neighbour = Would a neighbour, teacher or colleague know who it is?
testimonies-risk-search = Would somebody find them by searching the web, the news or social media?
testimonies-risk-linked = Could it be joined with other published facts to single them out?
testimonies-risk-learn = Would those who know them learn something they did not know?
testimonies-risk-harm = Could harm come to anybody in the story if they were recognised?
testimonies-risk-note = Why not
testimonies-risk-note-yes = What is done about it
testimonies-reviewer = Considered by
testimonies-reviewed = Day on which it was considered
testimonies-end = Files, and withdrawing consent
testimonies-files-none = No file with it is known: none has been exported from this report since it was agreed.
testimonies-withdraw-ask = Consent is withdrawn…
testimonies-withdraw-title = Withdraw consent
testimonies-withdraw-what = From the next export on it is in no file, in no language and no edition. Files that are out already are not changed by this: replace those that you can.
testimonies-withdraw-day = Day on which it was withdrawn
testimonies-withdraw-how = How they said so
testimonies-withdraw-done = What was done
testimonies-withdraw-told = They were told that copies already published may remain
testimonies-forget = Also remove the text from this file for good
testimonies-forget-hint = The wording goes from here and from all that is kept for undo. That cannot be undone. Copies of this file that are elsewhere still hold it. Where the report quotes the words elsewhere, nothing is exported until they are taken out.
testimonies-forget-ask = Remove the text for good…
testimonies-forget-title = Remove the text for good?
testimonies-forget-now = Remove for good
testimonies-forget-done = The text is removed from this file for good. What is known of the consent stays.
testimonies-withdrawal = How it was withdrawn
testimonies-remove-what = What is removed can be brought back: its text stays in the file, for undo. If it is removed for good, the text goes from there too, and that cannot be undone; its words can then be in no file that is exported.
# Variables:
#   $name (String) - what was removed
testimonies-removed-for-good = “{ $name }” was removed, and its text is no longer in this file.
testimonies-withdraw = Withdraw consent
testimonies-withdraw-forget = Withdraw and remove for good
testimonies-withdrawn-done = Consent is withdrawn. It will be in no further file.
testimonies-forgotten = Consent is withdrawn, and the text is removed from this file for good.
# Variables:
#   $day (String) - a day in words
testimonies-withdrawn-on = Consent was withdrawn on { $day }. This is in no file.
# Variables:
#   $lang (String) - name of the language, as its speakers call it
#   $told (String) - words of case studies and quotations
#   $all (String) - words of the report
#   $percent (Number) - of a hundred
testimonies-share = { $lang }: case studies and quotations are { $percent }% of the words ({ $told } of { $all }).
# Variables:
#   $lang (String) - name of the language, as its speakers call it
#   $told (String) - words of case studies and quotations
#   $all (String) - words of the report
#   $percent (Number) - of a hundred
testimonies-share-much = { $lang }: case studies and quotations are { $percent }% of the words ({ $told } of { $all }). They should be a clear minority.
# Variables:
#   $name (String) - title of the case study, or who is quoted
#   $day (String) - a day in words
testimonies-ends = “{ $name }”: consent ends on { $day }.
# Variables:
#   $name (String) - title of the case study, or who is quoted
#   $day (String) - a day in words
testimonies-ask-again = “{ $name }”: to be asked again by { $day }.
# Variables:
#   $count (Number) - files that hold it
testimonies-files = { $count ->
    [one] One file that was exported holds it:
   *[other] { $count } files that were exported hold it:
  }
# Variables:
#   $count (Number) - places in the report that still hold the words
testimonies-still-quoted = { $count ->
    [one] The text is removed, but one place in the report still quotes it. Nothing can be exported until it is changed:
   *[other] The text is removed, but { $count } places in the report still quote it. Nothing can be exported until they are changed:
  }
# Variables:
#   $count (Number) - consents
#   $day (String) - the day of publication in words
testimonies-ending = { $count ->
    [one] One consent will not last until the report is published on { $day }:
   *[other] { $count } consents will not last until the report is published on { $day }:
  }
