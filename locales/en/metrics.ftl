# Measures: the screen, and what their tables, charts and sentences say in a document.

# What a document says. “$since” is one of metrics-since-….

# A measure with its code, as reports print it.
# Variables:
#   $title (String) - what it counts
#   $code (String) - AD/013
metrics-title = { $title } ({ $code })
# Variables:
#   $number (String) - a number as it is printed
metrics-number = { $number }
# Variables:
#   $number (String) - the percentage, as printed
metrics-percent = { $number }%
metrics-percent-hardly = less than 0.1%
metrics-percent-nearly = more than 99.9%
# Variables:
#   $part (String) - so many
#   $whole (String) - of so many
#   $percent (String) - “28%”
metrics-share = { $part } of { $whole } ({ $percent })
# Variables:
#   $part (String) - always 0
#   $whole (String) - always 0
metrics-share-of-nothing = { $part } of { $whole }
# A share with what is counted: “34 of 120 adults (28%)”.
# Variables:
#   $part (String) - so many
#   $whole (String) - of so many
#   $unit (String) - what is counted, in Welsh mutated as after “o”
#   $percent (String) - “28%”
metrics-share-counted = { $part } of { $whole } { $unit } ({ $percent })
# Variables:
#   $value (String) - “1,284”
#   $unit (String) - what is counted, in Welsh mutated as after “o”
metrics-counted = { $value } { $unit }
# Where the number is 1.
# Variables:
#   $value (String) - 1
#   $unit (String) - what is counted, in the plural
metrics-counted-one = { $value } ({ $unit })
metrics-no-figure = no figure
# Variables:
#   $value (String) - the value
metrics-provisional = { $value } (provisional)
# Variables:
#   $value (String) - the value
metrics-part-year = { $value } (part of the year)
# In the first year that can no longer be compared with those before.
# Variables:
#   $value (String) - the value
metrics-new-series = { $value } (new series)
# What a part-year value covers, within one calendar year.
# Variables:
#   $date (String) - “23 November 2020”
metrics-period = 1 April to { $date }
# Variables:
#   $start (String) - the calendar year of 1 April
#   $date (String) - “31 January 2021”
metrics-period-over = 1 April { $start } to { $date }

# Ends of a change.
metrics-since-last-year = on last year
# Variables:
#   $year (String) - 2021-22
metrics-since-year = on { $year }
# Variables:
#   $percent (String) - “6%”
#   $since (String) - “on last year”
#   $number (String) - 74
metrics-up = up { $percent } { $since } ({ $number } more)
# Variables:
#   $percent (String) - “6%”
#   $since (String) - “on last year”
#   $number (String) - 74
metrics-down = down { $percent } { $since } ({ $number } fewer)
# Of small numbers: the number is said first.
# Variables:
#   $number (String) - 2
#   $since (String) - “on last year”
#   $percent (String) - “67%”
metrics-up-few = up { $number } { $since } ({ $percent })
# Variables:
#   $number (String) - 2
#   $since (String) - “on last year”
#   $percent (String) - “67%”
metrics-down-few = down { $number } { $since } ({ $percent })
# Where there is no percentage, because the earlier number was 0 or less.
# Variables:
#   $number (String) - 5
#   $since (String) - “on last year”
metrics-up-number = up { $number } { $since }
# Variables:
#   $number (String) - 5
#   $since (String) - “on last year”
metrics-down-number = down { $number } { $since }
# Of shares.
# Variables:
#   $points (String) - “3.7 percentage points”
#   $since (String) - “on last year”
#   $from (String) - “34 of 120 (28%)”
#   $to (String) - “41 of 128 (32%)”
metrics-up-share = up { $points } { $since }, from { $from } to { $to }
# Variables:
#   $points (String) - “3.7 percentage points”
#   $since (String) - “on last year”
#   $from (String) - “41 of 128 (32%)”
#   $to (String) - “34 of 120 (28%)”
metrics-down-share = down { $points } { $since }, from { $from } to { $to }
# Of shares of small numbers: the numbers are said first.
# Variables:
#   $points (String) - “12.2 percentage points”
#   $since (String) - “on last year”
#   $from (String) - “5 of 12 (42%)”
#   $to (String) - “7 of 13 (54%)”
metrics-up-share-few = from { $from } to { $to }, up { $points } { $since }
# Variables:
#   $points (String) - “12.2 percentage points”
#   $since (String) - “on last year”
#   $from (String) - “7 of 13 (54%)”
#   $to (String) - “5 of 12 (42%)”
metrics-down-share-few = from { $from } to { $to }, down { $points } { $since }
# Where only percentages are known.
# Variables:
#   $points (String) - “2.5 percentage points”
#   $since (String) - “on last year”
metrics-up-points = up { $points } { $since }
# Variables:
#   $points (String) - “2.5 percentage points”
#   $since (String) - “on last year”
metrics-down-points = down { $points } { $since }
# Variables:
#   $since (String) - “on last year”
metrics-same = no change { $since }
# The same percentage of other numbers.
# Variables:
#   $since (String) - “on last year”
#   $from (String) - “30 of 60 (50%)”
#   $to (String) - “10 of 20 (50%)”
metrics-same-share = the same percentage, with no change { $since }: from { $from } to { $to }
# Variables:
#   $count (Number) - how many, a whole number
metrics-points-whole = { $count ->
        [one] { $count } percentage point
       *[other] { $count } percentage points
    }
# Variables:
#   $number (String) - how many, with a decimal
metrics-points = { $number } percentage points
metrics-points-hardly = less than 0.1 percentage points

# Why two years are not compared. They stand after a semicolon or in brackets.
# Variables:
#   $year (String) - the year without a value
metrics-why-missing = there is no figure for { $year } to compare
# Variables:
#   $year (String) - the year
metrics-why-words = the figure for { $year } is given in words and cannot be compared
# Variables:
#   $year (String) - the year it would have been compared with
metrics-why-part-year = not compared with { $year }, because the figures do not cover the same part of the year
# Variables:
#   $year (String) - the first year of the new series
metrics-why-break = not comparable before { $year }
# Variables:
#   $year (String) - the year it would have been compared with
metrics-why-unlike = not compared with { $year }, because one figure is a number and the other a percentage
# Variables:
#   $year (String) - the year
metrics-why-of-nothing = there was nothing to count in { $year }

# In running text, where the program fills in both value and change.
# Variables:
#   $value (String) - “1,284 adults”
#   $change (String) - “up 6% on last year (74 more)”
metrics-both = { $value }, { $change }
# Variables:
#   $value (String) - “1,284 adults”
#   $why (String) - “not comparable before 2022-23”
metrics-both-why = { $value } ({ $why })

# The trend in sentences.
# Variables:
#   $year (String) - 2024-25
metrics-in-year = in { $year }
# Variables:
#   $value (String) - “1,284 adults”
#   $when (String) - “in 2024-25”, or “1 April to 23 November 2020”
#   $change (String) - “up 6% on last year (74 more)”
metrics-sentence = { $value } { $when }: { $change }.
# Variables:
#   $value (String) - “1,284 adults”
#   $when (String) - “in 2024-25”, or “1 April to 23 November 2020”
#   $why (String) - “not comparable before 2022-23”
metrics-sentence-why = { $value } { $when }; { $why }.
# Variables:
#   $year (String) - 2024-25
metrics-sentence-missing = There is no figure for { $year }.
# Variables:
#   $change (String) - “up 12% on 2021-22 (138 more)”
metrics-sentence-long = Over the years shown: { $change }.
# Variables:
#   $year (String) - the year it began
metrics-sentence-rising = It has risen every year since { $year }.
# Variables:
#   $year (String) - the year it began
metrics-sentence-falling = It has fallen every year since { $year }.
metrics-sentence-up-good = A higher figure is better, so this is an improvement.
metrics-sentence-down-good = A lower figure is better, so this is an improvement.
metrics-sentence-up-bad = A lower figure is better, so this is a step back.
metrics-sentence-down-bad = A higher figure is better, so this is a step back.
# Variables:
#   $value (String) - the value for all Wales
metrics-sentence-wales = The figure for all Wales is { $value }.
# What a chart says of one of its measures.
# Variables:
#   $title (String) - the measure with its code
#   $trend (String) - its trend in sentences
metrics-point = { $title }: { $trend }

# Tables and charts.
metrics-metric = Metric
# Variables:
#   $year (String) - the year of the report
metrics-wales = All Wales { $year }
# Variables:
#   $first (String) - the first year
#   $last (String) - the last year
metrics-caption = Metrics, { $first } to { $last }
# Variables:
#   $year (String) - the only year
metrics-caption-year = Metrics, { $year }
# The part of a whole that a share does not count.
metrics-rest = All others
# Variables:
#   $name (String) - the measure
#   $year (String) - the first year of the new series
metrics-series-before = { $name }, before { $year }
# Variables:
#   $name (String) - the measure
#   $year (String) - the first year of the new series
metrics-series-from = { $name }, from { $year }
# Notes below a table or chart.
# Variables:
#   $code (String) - AD/013
#   $year (String) - 2020-21
#   $period (String) - “1 April to 23 November 2020”
metrics-note-part-year = { $code }: the figure for { $year } covers { $period } only, and is not compared with a whole year.
# Variables:
#   $code (String) - AD/013
#   $year (String) - the first year of the new series
metrics-note-break = { $code }: not comparable before { $year }.
# Variables:
#   $code (String) - AD/013
#   $year (String) - the first year of the new series
#   $why (String) - the officer’s reason, without a full stop
metrics-note-break-why = { $code }: not comparable before { $year }. { $why }.
# Variables:
#   $source (String) - one source or several
metrics-note-source = Source: { $source }.
# Variables:
#   $title (String) - the measure
metrics-note-left-out = { $title } has no figures of the same kind, and is not in the chart.
# The parts of a measure’s story, in bold at the beginning of a paragraph.
metrics-story-why = Why it changed:
metrics-story-doing = What we are doing:
metrics-story-good = What good looks like:
metrics-story-so-what = What difference it makes:
