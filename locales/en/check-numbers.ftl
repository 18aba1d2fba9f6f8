# What the checks of figures say: what was found, and how to mend it.

# Variables of these:
#   $code (String) - the measure: AD/013
check-numbers-no-trend = { $code } has a value for this year and none to compare it with.
check-numbers-no-trend-mend = Add the value of last year. If the measure is new, enter “New measure” for last year.
check-numbers-no-reason = The text places the story of { $code }, but no reason is given why the figure changed.
check-numbers-no-reason-mend = Say why it rose, fell or stayed the same, or that you do not know yet.
check-numbers-no-action = The text places the story of { $code }, but does not say what is being done.
check-numbers-no-action-mend = Say what you are doing about it, or that nothing needs to be done.
check-numbers-described-otherwise = The numbers of this chart have changed since it was described.
check-numbers-described-otherwise-mend = Read its description again and change it, or leave it blank: then the program describes the chart, and its words follow the numbers.
check-numbers-unexplained = { $code } is shown where nothing is said about it.
check-numbers-unexplained-mend = Say beside it what the trend is, why, and what is being done.

# Variables of these:
#   $said (String) - the figure in the text: 421
#   $code (String) - the measure: AD/013
#   $year (String) - 2024-25
#   $known (String) - the figure of the record or the other table: 412
check-numbers-figure-differs = The text says { $said } here. For { $year }, { $code } is { $known }.
check-numbers-figure-differs-mend = Correct the one that is wrong. A value that follows its measure is always the same everywhere.
# Variables:
#   $said (String) - the figure in the text: 23
#   $row (String) - the row or category: Communication
#   $known (String) - what the table or chart has there: 32
check-numbers-row-differs = The text says { $said } here. “{ $row }” in the table or chart of this section has { $known }.
check-numbers-row-differs-mend = Correct the one that is wrong. If they count different things, let this stand, and say in the text what each counts.
# Variables:
#   $said (String) - what the text says: 384
#   $other (String) - what it says elsewhere: 348
check-numbers-digits-turned = The text says { $said } here and { $other } elsewhere. Two digits may have been turned round.
check-numbers-digits-turned-mend = Correct the one that is wrong. If both are right, let this stand.
# Variables:
#   $own (String) - the year the figure belongs to: 2024-25
check-numbers-year-wrong = The figure { $said } beside this year is the one of { $own } for { $code }.
check-numbers-year-wrong-mend = Correct the year or the figure.

# Variables of these:
#   $said (String) - what the text says: 9, £74.5
#   $year (String) - the year of the record: 2024-25
#   $known (String) - what the record says: 8, or pounds: 75,400,000
check-numbers-complaints-differ = The text says { $said } complaints here. The record has { $known } for { $year }.
check-numbers-complaints-differ-mend = Correct the text or the numbers of complaints.
check-numbers-budget-differs = The text says { $said } million here. By the income and expenditure that were entered, the net budget is £{ $known }.
check-numbers-budget-differs-mend = Correct the text or the amounts.

# Variables:
#   $total (String) - the total in the table: 87
#   $sum (String) - what its parts come to: 86
check-numbers-table-sum = The total is given as { $total }; the figures come to { $sum }.
check-numbers-table-sum-mend = Correct the figure that is wrong. If the figures were rounded, say so below the table.
# Variables:
#   $whole (String) - the whole in the sentence: 85
#   $sum (String) - what its parts come to: 95
check-numbers-parts-sum = The sentence divides { $whole }, but its parts come to { $sum }.
check-numbers-parts-sum-mend = Correct the figure that is wrong. If something was counted twice or left out, say so.
# Variables:
#   $code (String) - the part: AD/023
#   $part (String) - its value
#   $of (String) - of what it is a part: AD/020
#   $whole (String) - the value of that
#   $year (String) - 2024-25
check-numbers-subset-larger = { $code } counts a part of { $of }, yet for { $year } it is { $part } and { $of } is { $whole }.
check-numbers-subset-larger-mend = Check both figures. If they count at different moments, say so in the text.

# Variables:
#   $part (String) - so many
#   $whole (String) - of so many
#   $percent (String) - the percentage in the text, without its sign
#   $right (String) - the right one, without its sign
check-numbers-percent-wrong = { $part } of { $whole } is { $right }%, not { $percent }%.
check-numbers-percent-wrong-mend = Correct the percentage, or the number that is wrong.
# Variables:
#   $from (String) - the earlier number: 388
#   $to (String) - the later one: 412
#   $percent (String) - the change in the text, with + or −, without its sign of per cent
#   $right (String) - the right one, in the same way
check-numbers-change-wrong = From { $from } to { $to } is a change of { $right }%, not { $percent }%.
check-numbers-change-wrong-mend = Correct the percentage, the direction, or the number that is wrong.
# Variables:
#   $part (String) - so many
#   $whole (String) - of so many
check-numbers-percent-of-few = A percentage of only { $whole } says little: one more or one less would change it a good deal.
check-numbers-percent-of-few-mend = Give the numbers alone: { $part } of { $whole }.
check-numbers-percent-alone = Several percentages stand here and none of the numbers behind them.
check-numbers-percent-alone-mend = Say how many of how many. Committees ask for it.

# Variables:
#   $said (String) - the year in the text: 2023-24
#   $year (String) - the year that is meant: 2024-25
check-numbers-year-named = The text names { $said } here. In this report that should be { $year }, unless you mean another year on purpose.
check-numbers-year-named-mend = Correct the year, or say why the figures are for another one.
# Variables:
#   $year (String) - 2023-24
check-numbers-year-twice = Two columns of this table are headed { $year }.
check-numbers-year-twice-mend = Give each column its own year.

# Variables:
#   $said (String) - the words of the text: 23 in quarter 1, and 35 in Q4
#   $earlier (String) - the words elsewhere: Q4 = 23, Q3 = 35
check-numbers-copied-forward = “{ $said }” has the same figures as “{ $earlier }” elsewhere, under other labels. Were they copied forward?
check-numbers-copied-forward-mend = Look up both figures and give each its own label.
# Variables:
#   $year (String) - 2024-25
#   $before (String) - 2023-24
check-numbers-same-as-before = Several figures for { $year } are exactly those for { $before }. Were they copied?
check-numbers-same-as-before-mend = Check them against their source. If they are right, let this stand.
# Variables:
#   $code (String) - the measure, or the cell: up to 23/11/2020
check-numbers-part-year = { $code } covers a part of a year and is set beside a whole year.
check-numbers-part-year-mend = Compare it with the same part of the other year, or say that they cannot be compared.
# Variables:
#   $code (String) - the measure: AD/013
check-numbers-break-compared = { $code } is counted differently since then, so the two years cannot be compared.
check-numbers-break-compared-mend = Say that the way of counting changed, and leave the comparison out.
