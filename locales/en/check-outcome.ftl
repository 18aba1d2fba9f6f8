# Checks: what difference was made, and how it is known.

# Variables:
#   $count (Number) - how many passages of the section
check-outcome-activity-only = { $count ->
        [one] This passage says what was done, and not what came of it.
       *[other] This passage says what was done, and not what came of it. So do others: there are { $count } in this section.
    }
check-outcome-activity-only-mend = Say what changed for people: how many, since when, and what they say. If it is too early to know, say when you will.
# Variables:
#   $count (Number) - how many passages of the section
check-outcome-claim-without-evidence = { $count ->
        [one] This passage judges how things are and does not say how that is known.
       *[other] This passage judges how things are and does not say how that is known. So do others: there are { $count } in this section.
    }
check-outcome-claim-without-evidence-mend = Cite the evidence it rests on, or give a figure, an example or somebody’s own words beside it.
