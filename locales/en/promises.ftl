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
