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

# On the screen.
promises-what = Yr hyn a addawodd y cyngor ar gyfer pob rhan o’r adroddiad. Atebir addewidion y llynedd o dan gwestiwn (iv); mae’r rhai ar gyfer y flwyddyn i ddod o dan gwestiwn (iii), a bydd adroddiad y flwyddyn nesaf yn eu hateb.
promises-part = Rhan
promises-made = Addewidion
# Variables of these:
#   $year (String) - the year they are for: 2024-25
promises-made-last-year = Rhai’r llynedd, ar gyfer { $year }
promises-made-this-year = Rhai eleni, ar gyfer { $year }
promises-none-last-year = Nid oes dim o addewidion y llynedd ar gyfer y rhan hon wedi’i nodi eto.
promises-none-this-year = Nid oes dim wedi’i addo ar gyfer y rhan hon eto.
promises-add = Ychwanegu addewid
# Variables:
#   $count (Number) - things that are not said of a promise
promises-lacks = { $count ->
    [zero] dim i’w ychwanegu
    [one] un peth i’w ychwanegu
    [two] dau beth i’w hychwanegu
    [few] tri pheth i’w hychwanegu
    [many] chwe pheth i’w hychwanegu
   *[other] { $count } peth i’w hychwanegu
  }
# Variables:
#   $what (String) - names of fields
promises-missing = Eto i’w nodi: { $what }
promises-translation = yr iaith arall
promises-promise = Yr hyn a addawyd
promises-owner-hint = Swydd, nid person.
promises-judged-hint = Rhywbeth y gellir ei gyfrif neu ei weld erbyn hynny.
# What last year’s report said of a promise, above the answer to it.
promises-terms = Sut roedd i’w gyflawni a’i farnu
promises-outcome = Yr hyn a ddaeth ohono
promises-done = Yr hyn a wnaed
promises-difference-hint = I bobl, nid i’r gwasanaeth.
promises-belongs = Rhan o’r adroddiad
promises-bring = Dod ag addewidion o adroddiad y llynedd…
promises-pick-report = Adroddiad y llynedd
promises-pick-kind = Adroddiad Llunio, PDF neu ffeil Word
promises-nothing-found = Ni chafwyd hyd i addewidion yn yr adroddiad hwnnw.
promises-bring-title = Pa rai o’r rhain yw addewidion y llynedd?
promises-bring-hint = Dewiswch yr hyn sydd i’w ateb yn yr adroddiad hwn, a’r rhan y mae’n perthyn iddi. Ni nodir dim nes i chi wneud hynny.
promises-pick-all = Dewis y cyfan
promises-pick-none = Dewis dim un
# Variables:
#   $page (Number) - of last year's report
promises-page = Tudalen { $page }
# Variables:
#   $heading (String) - of last year's report
#   $page (Number) - of last year's report
promises-heading-page = { $heading }, tudalen { $page }
promises-there-already = wedi’i nodi eisoes
# Variables:
#   $promise (String) - what was promised
promises-part-of = Rhan: { $promise }
# Variables:
#   $count (Number) - promises that are picked
promises-bring-picked = Dod â’r rhai a ddewiswyd ({ $count })
# Variables:
#   $count (Number) - promises that were brought
promises-brought = { $count ->
    [zero] Ni ddaethpwyd â’r un addewid.
    [one] Daethpwyd ag un addewid.
    [two] Daethpwyd â dau addewid.
    [few] Daethpwyd â thri addewid.
    [many] Daethpwyd â chwe addewid.
   *[other] Daethpwyd â { $count } addewid.
  }
