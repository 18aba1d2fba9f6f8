# Priorities: the screen, and what their tables and lists say in a document.

# In a document.
# Variables of these:
#   $part (String) - heading of the part: People
#   $year (String) - for which they were made: 2025-26
promises-caption-this-year = Objectives for { $part }, { $year }
promises-caption-last-year = Last year’s priorities for { $part }, { $year }, and what came of them
promises-objective = Objective
# Variables:
#   $year (String) - 2024-25
promises-promised = What we promised for { $year }
promises-actions = What we will do
promises-owner = Who leads
promises-due = By when
promises-judged = How you will know
promises-result = Result
promises-difference = What difference did it make?
promises-why-not = Why it was not achieved in full
promises-next-step = Next step
# Above a list: each promise that was not kept in full, with the reason.
promises-reasons = Why some priorities were not fully achieved:
promises-unanswered = Not answered yet
promises-achieved = Achieved
promises-partly = Partly achieved
promises-not-achieved = Not achieved
promises-no-longer-relevant = No longer relevant
# In a cell that would be empty.
promises-not-said = Not stated
# Variables:
#   $date (String) - 31 March 2026
promises-date = { $date }
# Variables:
#   $label (String) - what the words after it are
promises-label = { $label }:

# On the screen.
promises-what = What the council promised for each part of the report. Last year’s promises are answered under question (iv); those for the coming year stand under question (iii), and next year’s report will answer them.
promises-part = Part
promises-made = Promises
# Variables of these:
#   $year (String) - the year they are for: 2024-25
promises-made-last-year = Last year’s, for { $year }
promises-made-this-year = This year’s, for { $year }
promises-none-last-year = None of last year’s promises for this part has been entered yet.
promises-none-this-year = Nothing has been promised for this part yet.
promises-add = Add a promise
# Variables:
#   $count (Number) - things that are not said of a promise
promises-lacks = { $count ->
    [one] one thing to add
   *[other] { $count } things to add
  }
# Variables:
#   $what (String) - names of fields
promises-missing = Still to be said: { $what }
promises-translation = the other language
promises-promise = What was promised
promises-owner-hint = A post, not a person.
promises-judged-hint = Something that can be counted or seen by then.
# What last year’s report said of a promise, above the answer to it.
promises-terms = How it was to be done and judged
promises-outcome = What came of it
promises-done = What was done
promises-difference-hint = For people, not for the service.
promises-belongs = Part of the report
promises-bring = Bring from last year’s report…
promises-pick-report = Last year’s report
promises-pick-kind = Llunio report, PDF or Word file
promises-nothing-found = No promises were found in that report.
promises-bring-title = Which of these are last year’s promises?
promises-bring-hint = Pick what is to be answered in this report, and the part it belongs to. Nothing is entered until you do.
promises-pick-all = Pick all
promises-pick-none = Pick none
# Variables:
#   $page (Number) - of last year's report
promises-page = Page { $page }
# Variables:
#   $heading (String) - of last year's report
#   $page (Number) - of last year's report
promises-heading-page = { $heading }, page { $page }
promises-there-already = entered already
# Variables:
#   $promise (String) - what was promised
promises-part-of = Part: { $promise }
# Variables:
#   $count (Number) - promises that are picked
promises-bring-picked = Bring what is picked ({ $count })
# Variables:
#   $count (Number) - promises that were brought
promises-brought = { $count ->
    [one] One promise was brought.
   *[other] { $count } promises were brought.
  }
