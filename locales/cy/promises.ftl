# Priorities: the screen, and what their tables and lists say in a document.

# In a document.
# Variables of these:
#   $part (String) - heading of the part: People
#   $year (String) - for which they were made: 2025-26
promises-caption-this-year = Amcanion ar gyfer { $part }, { $year }
promises-caption-last-year = Blaenoriaethau’r llynedd ar gyfer { $part }, { $year }, a’r hyn a ddaeth ohonynt
promises-objective = Amcan
# Variables:
#   $year (String) - 2024-25
promises-promised = Yr hyn a addawyd gennym ar gyfer { $year }
promises-actions = Yr hyn y byddwn yn ei wneud
promises-owner = Pwy sy’n arwain
promises-due = Erbyn pryd
promises-judged = Sut y byddwch yn gwybod
promises-result = Canlyniad
promises-difference = Pa wahaniaeth a wnaeth?
promises-why-not = Pam na chafodd ei gyflawni’n llawn
promises-next-step = Y cam nesaf
# Above a list: each promise that was not kept in full, with the reason.
promises-reasons = Pam na chyflawnwyd rhai blaenoriaethau’n llawn:
promises-unanswered = Heb ei ateb eto
promises-achieved = Cyflawnwyd
promises-partly = Cyflawnwyd yn rhannol
promises-not-achieved = Ni chyflawnwyd
promises-no-longer-relevant = Nid yw’n berthnasol mwyach
# In a cell that would be empty.
promises-not-said = Heb ei nodi
# Variables:
#   $date (String) - 31 March 2026
promises-date = { $date }
# Variables:
#   $label (String) - what the words after it are
promises-label = { $label }:
