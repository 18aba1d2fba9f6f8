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
#   $period (String) - “1 April to 23 November 2020”
metrics-in-period = from { $period }
# Variables:
#   $value (String) - “1,284 adults”
#   $when (String) - “in 2024-25”, or “from 1 April to 23 November 2020”
#   $change (String) - “up 6% on last year (74 more)”
metrics-sentence = { $value } { $when }: { $change }.
# Variables:
#   $value (String) - “1,284 adults”
#   $when (String) - “in 2024-25”, or “from 1 April to 23 November 2020”
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
# A link to where a value is published, where nobody said what that is.
# Variables:
#   $code (String) - AD/013
#   $year (String) - 2024-25
metrics-source-of = { $code }, { $year }
# A source that is published in several places.
# Variables:
#   $source (String) - the source
#   $code (String) - AD/013
#   $year (String) - 2024-25
metrics-source-part = { $source } ({ $code }, { $year })
# Variables:
#   $title (String) - the measure
metrics-note-left-out = { $title } has no figures of the same kind, and is not in the chart.
# The parts of a measure’s story, in bold at the beginning of a paragraph.
metrics-story-why = Why it changed:
metrics-story-doing = What we are doing:
metrics-story-good = What good looks like:
metrics-story-so-what = What difference it makes:

# What is wrong in a CSV file.
# Variables:
#   $count (Number) - how many
metrics-csv-faults = { $count ->
        [one] Nothing was read. { $count } thing in the file must be put right first:
       *[other] Nothing was read. { $count } things in the file must be put right first:
    }
# Variables:
#   $line (String) - the line, from 1
metrics-csv-unreadable = Line { $line }: this is not a CSV file in UTF-8. Save it as “CSV UTF-8” and try again.
# Variables:
#   $column (String) - the column
metrics-csv-missing-column = There is no column “{ $column }”.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
metrics-csv-blank = Line { $line }: “{ $column }” is blank.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-twice = Line { $line }: “{ $found }” ({ $column }) stands in the file twice.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-unknown-word = Line { $line }: “{ $found }” is not one of the words for “{ $column }”.
# Variables:
#   $line (String) - the line, from 1
#   $found (String) - what stands there
metrics-csv-not-a-year = Line { $line }: “{ $found }” is not a financial year. Write it as 2024-25.
# Variables:
#   $line (String) - the line, from 1
#   $found (String) - what stands there
metrics-csv-not-a-day = Line { $line }: “{ $found }” is not a day of that year. Write it as 2020-11-23.
# Variables:
#   $line (String) - the line, from 1
#   $found (String) - what stands there
metrics-csv-not-an-address = Line { $line }: “{ $found }” is not a web address. It begins with https:// and has no spaces in it.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-money = Line { $line }, { $column }: “{ $found }” is an amount of money. Amounts belong under Money.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-not-a-number = Line { $line }, { $column }: “{ $found }” looks like a number but is not one.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-too-large = Line { $line }, { $column }: “{ $found }” is too large a number.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-part-above-whole = Line { $line }, { $column }: in “{ $found }” the part is more than the whole.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-percent-disagrees = Line { $line }, { $column }: the percentage in “{ $found }” is not that of its numbers.


# The screen.

metrics-none = There are no metrics yet. Add those that your report shows.
metrics-grid = Values of the metrics
metrics-grid-hint = Type a number (1,284), a share (34/120), a percentage, or words as they were published. Cells copied from a spreadsheet can be pasted.
# Variables:
#   $code (String) - the metric’s code
#   $year (String) - 2024-25
metrics-cell = { $code }, { $year }
metrics-pasted = The cells were pasted.
metrics-add = Add a metric
metrics-find = Find a metric
metrics-find-hint = By its words or its code. A code that is not in the list can be added too.
# Variables:
#   $count (Number) - how many
metrics-found = { $count ->
        [one] { $count } metric found
       *[other] { $count } metrics found
    }
# Variables:
#   $code (String) - the metric’s code
metrics-add-own = Add “{ $code }” as a metric of the council’s own
metrics-add-own-hint = Its title and what it counts are written in its details.
metrics-suggested = Suggested for the section you are writing
metrics-of-council = From the catalogue you read in
metrics-of-2016 = From the performance measures of 2016 to 2020
# Variables:
#   $code (String) - the metric’s code
metrics-added = { $code } was added.
metrics-remove = Remove the metric
# Variables:
#   $code (String) - the metric’s code
metrics-remove-code = Remove { $code }…
metrics-remove-title = Remove { $code }?
metrics-remove-words = Its values and what you wrote about it go too. Tables and charts leave it out; in running text its last words stay. Undo brings it back.
metrics-read-file = Read values from a file
metrics-write-file = Save the values as a file
metrics-csv-file = Tables as text (CSV)
# Name of a file, without its ending; no spaces.
metrics-file-name = metrics
metrics-written = The values were saved.
# Variables:
#   $count (Number) - how many
metrics-read-values = { $count ->
        [one] { $count } value was read.
       *[other] { $count } values were read.
    }
# Variables:
#   $count (Number) - how many
metrics-read-catalogue = { $count ->
        [one] { $count } metric was read from the catalogue. Add it under “Add a metric”.
       *[other] { $count } metrics were read from the catalogue. Add those you report on under “Add a metric”.
    }
metrics-put-away = Put this away

# What is wrong with what was typed into a cell.

metrics-cell-money = This is an amount of money. Amounts belong under Money.
metrics-cell-not-a-number = This looks like a number but is not one. Write 1,284, 12.5%, 34/120, or words.
metrics-cell-too-large = This number is too large.
metrics-cell-part-above-whole = The part is more than the whole. Write the part first: 34/120.
metrics-cell-percent-disagrees = The percentage is not that of the two numbers.
# Variables:
#   $count (Number) - how many
metrics-paste-faults = { $count ->
        [one] { $count } cell was not taken; it is as it was. The others were pasted.
       *[other] { $count } cells were not taken; they are as they were. The others were pasted.
    }
# Variables:
#   $code (String) - the metric’s code
#   $year (String) - 2024-25
#   $typed (String) - what was typed
#   $why (String) - what is wrong with it, a sentence
metrics-paste-refused = { $code }, { $year }: “{ $typed }”. { $why }
# Variables:
#   $typed (String) - what was typed
metrics-paste-beyond = “{ $typed }” lies outside the grid.

# What is known of a metric.

# Variables:
#   $year (String) - 2024-25
metrics-year = The value of { $year }
metrics-words = Words as published
metrics-words-hint = They are printed in place of a number, in each language.
metrics-standing = How final it is
metrics-final = Final
metrics-is-provisional = Provisional
metrics-is-part-year = Part of the year only
metrics-until = The last day it covers
metrics-source = Source
metrics-link = Where it is published
metrics-all-wales = The value for all Wales
metrics-all-wales-hint = Of the same year, to compare with.
# Variables:
#   $year (String) - 2024-25
metrics-break = Not comparable before { $year }
metrics-break-note = Why it cannot be compared
metrics-break-hint = Printed as a note below tables and charts.
metrics-questions = What the guidance asks
metrics-questions-hint = The answers are printed with the trend where the metric’s story is placed.
metrics-why = Why has it changed?
metrics-doing = What is being done about it?
metrics-good = What would good look like?
metrics-so-what = So what: what difference does it make to people?
metrics-meaning = What it counts
metrics-title-field = Title
metrics-unit = Unit
metrics-unit-hint = What follows the number, in the plural: adults, assessments. The Welsh is mutated by the program.
metrics-population = Whom it counts
metrics-adults = Adults
metrics-children = Children
metrics-carers = Carers
metrics-everybody = Everybody
metrics-better = What is good
metrics-better-up = A higher figure
metrics-better-down = A lower figure
metrics-better-neither = Neither: it only counts
metrics-better-depends = It depends on why
metrics-subset = Part of
metrics-subset-hint = The code of the metric of which this one counts a part.
metrics-valid = Collected in
metrics-as-listed = Go back to the catalogue’s words
metrics-own-words = Say it in your own words

# A figure of a metric put into the text.

metrics-insert-menu = Figure from a metric…
metrics-insert = Figure from a metric
metrics-insert-none = There are no metrics yet. Add them under Material.
metrics-insert-what = What the text says
metrics-insert-set = Put it into the text
