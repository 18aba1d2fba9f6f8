# “Ready for scrutiny?”: what is found in the report, and what law and guidance ask of it.
scrutiny-title = Ready for scrutiny?
scrutiny-checking = Reading the report…
# Variables:
#   $count (Number) - findings that stop a final export
scrutiny-not-yet = { $count ->
        [one] Not yet: one thing stops the final report. A draft can go out at any time.
        [2] Not yet: two things stop the final report. A draft can go out at any time.
       *[other] Not yet: { $count } things stop the final report. A draft can go out at any time.
    }
scrutiny-nothing-stops = Nothing stops the final report.
scrutiny-findings = Findings
scrutiny-requirements = Requirements

## In short.

# Quietly beside the counts, while those that depend on pages are not known.
scrutiny-counting = The pages are still being counted: there may be more.
scrutiny-summary = In short
# Variables of these:
#   $count (Number) - findings
scrutiny-count-stops = { $count ->
        [0] Nothing stops the final report
        [one] { $count } thing stops the final report
       *[other] { $count } things stop the final report
    }
scrutiny-count-look = { $count ->
        [0] Nothing that should be looked at
        [one] { $count } thing should be looked at
       *[other] { $count } things should be looked at
    }
scrutiny-count-advice = { $count ->
        [0] No advice
        [one] { $count } piece of advice
       *[other] { $count } pieces of advice
    }
# Variables:
#   $met (Number) - requirements that are met or do not concern the report
#   $asked (Number) - all requirements
scrutiny-count-requirements = Requirements met: { $met } of { $asked }
# Variables of these:
#   $count (Number) - how many findings fewer or more
scrutiny-trend-fewer = { $count ->
        [one] { $count } fewer than a week ago.
       *[other] { $count } fewer than a week ago.
    }
scrutiny-trend-more = { $count ->
        [one] { $count } more than a week ago.
       *[other] { $count } more than a week ago.
    }
scrutiny-trend-same = As many as a week ago.

## What is shown, and in which groups.

scrutiny-filters = Choose what is shown
scrutiny-show = Show
scrutiny-everything = Everything
scrutiny-stops = Stops the final report
scrutiny-look = Should be looked at
scrutiny-advice = Advice
# One word before a finding: how much it matters.
scrutiny-tag-stops = Stops
scrutiny-tag-look = Look
scrutiny-tag-advice = Advice
scrutiny-about = About
scrutiny-all-kinds = All kinds
scrutiny-language = Language
scrutiny-both-languages = Both languages
scrutiny-no-language = Both languages, or neither
scrutiny-group = Group by
scrutiny-by-section = Section
scrutiny-by-kind = Kind
scrutiny-by-language = Language
# Variables:
#   $name (String) - “Should be looked at”
#   $count (Number) - findings
scrutiny-group-count = { $name } ({ $count })
# Variables:
#   $count (Number) - findings
scrutiny-shown = { $count ->
        [one] { $count } finding.
       *[other] { $count } findings.
    }
# Variables:
#   $count (Number) - findings that are shown
#   $all (Number) - all findings
scrutiny-shown-of = Shown: { $count } of { $all }.
scrutiny-none = Nothing is left to look at.
scrutiny-none-what = The report has been read for what law and guidance ask, for figures, consent, plain language, accessibility and the two languages. Whether it is right is for people to say.
scrutiny-none-such = There is nothing of this kind.
scrutiny-show-everything = Show everything

## A finding.

# Variables:
#   $place (String) - “People (i)”
#   $language (String) - “Welsh”
scrutiny-in-language = { $place }, { $language }
scrutiny-report-details = Details of the report
scrutiny-ours = Our own advice
scrutiny-also = See also:
scrutiny-go-words = Go to the words
scrutiny-go-section = Go to the section
scrutiny-go-record = Open it
scrutiny-go-wordings = Open the Welsh wordings
scrutiny-go-report = Open the details
# Variables of these:
#   $words (String) - what is to stand there
scrutiny-mend-replace = Change to “{ $words }”
scrutiny-mend-remove = Take it out
scrutiny-mend-up-to-date = Mark as up to date
scrutiny-mend-spell-out = Spell out: { $words }
scrutiny-mended = Mended. Undo takes it back.
scrutiny-let-stand = Let it stand…
scrutiny-let-stand-yes = Let it stand
scrutiny-reason = Why may it stand?
scrutiny-reason-hint = It is asked about again once the text changes.
scrutiny-reason-missing = Give a reason, so that others can see it.
scrutiny-stands = It stands. You find it at the end of the page.
scrutiny-standing = What you let stand
scrutiny-standing-what = Each stands until its text changes.
# Variables:
#   $reason (String) - the officer’s
scrutiny-reason-was = Reason: { $reason }
scrutiny-ask-again = Ask again
scrutiny-asked-again = It is asked about again.

## What is asked of the report.

scrutiny-grid = The four parts, their questions and the standards
scrutiny-part = Part
scrutiny-standards = Quality standards
# Variables:
#   $part (String) - heading of the part
#   $question (String) - (iii)
#   $state (String) - how far it is answered
scrutiny-cell = { $part } { $question }: { $state }
# Variables:
#   $count (Number) - passages
scrutiny-passages-en = { $count ->
        [one] { $count } passage in English
       *[other] { $count } passages in English
    }
scrutiny-passages-cy = { $count ->
        [one] { $count } passage in Welsh
       *[other] { $count } passages in Welsh
    }
scrutiny-requirements-list = What is asked of the report
scrutiny-requirements-what = Something is met by the passages you link to it, and by what Llunio can see: a section with text, a measure with its trend, a promise answered. A count of words meets nothing.
scrutiny-kind = Who asks
scrutiny-met = How far it is met
scrutiny-kind-all = All
scrutiny-kind-law = Law
scrutiny-kind-code = Codes
scrutiny-kind-guidance = Guidance
scrutiny-force-must = must
scrutiny-force-should = should
scrutiny-force-may = may
# Variables:
#   $count (Number) - requirements that are shown
#   $all (Number) - all requirements
scrutiny-requirements-shown = Shown: { $count } of { $all }.
scrutiny-whole-report = The whole report
# Variables:
#   $count (Number) - places
scrutiny-show-where = Show me where we said that ({ $count })
scrutiny-unlink = Unlink
scrutiny-unlinked = The passage is no longer linked.
scrutiny-exempt = Does not concern us…
scrutiny-exempt-yes = Does not concern us
scrutiny-exempt-reason = Why does it not concern this report?
scrutiny-exempt-hint = The reason stands in the compliance matrix.
scrutiny-exempted = It does not concern this report.
scrutiny-concerns = It does concern us
scrutiny-concerns-again = It concerns this report again.
scrutiny-confirm = I confirm that this is done
scrutiny-confirmed = It is confirmed.
scrutiny-not-confirmed = It is no longer confirmed.

## Papers.

scrutiny-papers = Papers
scrutiny-paper-brief-hint = What stops, what to look at, and what has changed.
scrutiny-paper-crib-hint = A sheet for each section: what changed, hard figures, likely questions.
scrutiny-paper-matrix-hint = Each requirement, and where it is met.
scrutiny-paper-notice-hint = The report is late, or will be: a letter to Care Inspectorate Wales, in both languages.
# A button at a finding: writes that letter.
scrutiny-draft-notice = Draft the notice…
scrutiny-csv = CSV
# Variables:
#   $paper (String) - “Compliance matrix”
#   $format (String) - “Word”
scrutiny-paper-as = { $paper }: { $format }
scrutiny-paper-pick = Choose a folder for the papers
# Variables:
#   $folder (String) - where they are
scrutiny-paper-saved = Written to { $folder }: a file for each language of the report.
# Variables:
#   $folder (String) - where they are
scrutiny-notice-saved = Written to { $folder }: the letter in English and in Welsh. Fill in what is in brackets, then send it.

## In the writing window.

scrutiny-in-section = Findings
# Variables:
#   $at (Number) - which one it is
#   $of (Number) - how many there are in the section
scrutiny-at-of = Finding { $at } of { $of }
# Variables:
#   $place (String) - “Finding 2 of 7”
#   $what (String) - what was found
scrutiny-float = { $place }: { $what }
scrutiny-next = Next
scrutiny-before = Previous
scrutiny-all = All findings
scrutiny-next-finding = Next finding
scrutiny-previous-finding = Previous finding
scrutiny-no-finding = Nothing is found in this section.
scrutiny-answers-requirements = Requirements of this section it meets
scrutiny-answers-whole = Asked of the whole report

## On the export screen.

# Variables:
#   $count (Number) - findings that stop a final export
scrutiny-not-ready = { $count ->
        [one] Nothing was written: { $count } thing stops the final report
       *[other] Nothing was written: { $count } things stop the final report
    }
scrutiny-not-ready-draft = A draft can be exported all the same. All that was found is here:
