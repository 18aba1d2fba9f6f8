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
metrics-percent-hardly = llai na 0.1%
metrics-percent-nearly = mwy na 99.9%
# Variables:
#   $part (String) - so many
#   $whole (String) - of so many
#   $percent (String) - “28%”
metrics-share = { $part } o { $whole } ({ $percent })
# Variables:
#   $part (String) - always 0
#   $whole (String) - always 0
metrics-share-of-nothing = { $part } o { $whole }
# A share with what is counted: “34 of 120 adults (28%)”.
# Variables:
#   $part (String) - so many
#   $whole (String) - of so many
#   $unit (String) - what is counted, in Welsh mutated as after “o”
#   $percent (String) - “28%”
metrics-share-counted = { $part } o { $whole } o { $unit } ({ $percent })
# Variables:
#   $value (String) - “1,284”
#   $unit (String) - what is counted, in Welsh mutated as after “o”
metrics-counted = { $value } o { $unit }
# Where the number is 1.
# Variables:
#   $value (String) - 1
#   $unit (String) - what is counted, in the plural
metrics-counted-one = { $value } ({ $unit })
metrics-no-figure = dim ffigur
# Variables:
#   $value (String) - the value
metrics-provisional = { $value } (dros dro)
# Variables:
#   $value (String) - the value
metrics-part-year = { $value } (rhan o’r flwyddyn)
# In the first year that can no longer be compared with those before.
# Variables:
#   $value (String) - the value
metrics-new-series = { $value } (cyfres newydd)
# What a part-year value covers, within one calendar year.
# Variables:
#   $date (String) - “23 November 2020”
metrics-period = 1 Ebrill i { $date }
# Variables:
#   $start (String) - the calendar year of 1 April
#   $date (String) - “31 January 2021”
metrics-period-over = 1 Ebrill { $start } i { $date }

# Ends of a change.
metrics-since-last-year = o gymharu â’r llynedd
# Variables:
#   $year (String) - 2021-22
metrics-since-year = o gymharu â { $year }
# Variables:
#   $percent (String) - “6%”
#   $since (String) - “on last year”
#   $number (String) - 74
metrics-up = i fyny { $percent } { $since } ({ $number } yn fwy)
# Variables:
#   $percent (String) - “6%”
#   $since (String) - “on last year”
#   $number (String) - 74
metrics-down = i lawr { $percent } { $since } ({ $number } yn llai)
# Of small numbers: the number is said first.
# Variables:
#   $number (String) - 2
#   $since (String) - “on last year”
#   $percent (String) - “67%”
metrics-up-few = i fyny { $number } { $since } ({ $percent })
# Variables:
#   $number (String) - 2
#   $since (String) - “on last year”
#   $percent (String) - “67%”
metrics-down-few = i lawr { $number } { $since } ({ $percent })
# Where there is no percentage, because the earlier number was 0 or less.
# Variables:
#   $number (String) - 5
#   $since (String) - “on last year”
metrics-up-number = i fyny { $number } { $since }
# Variables:
#   $number (String) - 5
#   $since (String) - “on last year”
metrics-down-number = i lawr { $number } { $since }
# Of shares.
# Variables:
#   $points (String) - “3.7 percentage points”
#   $since (String) - “on last year”
#   $from (String) - “34 of 120 (28%)”
#   $to (String) - “41 of 128 (32%)”
metrics-up-share = i fyny { $points } { $since }, o { $from } i { $to }
# Variables:
#   $points (String) - “3.7 percentage points”
#   $since (String) - “on last year”
#   $from (String) - “41 of 128 (32%)”
#   $to (String) - “34 of 120 (28%)”
metrics-down-share = i lawr { $points } { $since }, o { $from } i { $to }
# Of shares of small numbers: the numbers are said first.
# Variables:
#   $points (String) - “12.2 percentage points”
#   $since (String) - “on last year”
#   $from (String) - “5 of 12 (42%)”
#   $to (String) - “7 of 13 (54%)”
metrics-up-share-few = o { $from } i { $to }, i fyny { $points } { $since }
# Variables:
#   $points (String) - “12.2 percentage points”
#   $since (String) - “on last year”
#   $from (String) - “7 of 13 (54%)”
#   $to (String) - “5 of 12 (42%)”
metrics-down-share-few = o { $from } i { $to }, i lawr { $points } { $since }
# Where only percentages are known.
# Variables:
#   $points (String) - “2.5 percentage points”
#   $since (String) - “on last year”
metrics-up-points = i fyny { $points } { $since }
# Variables:
#   $points (String) - “2.5 percentage points”
#   $since (String) - “on last year”
metrics-down-points = i lawr { $points } { $since }
# Variables:
#   $since (String) - “on last year”
metrics-same = dim newid { $since }
# The same percentage of other numbers.
# Variables:
#   $since (String) - “on last year”
#   $from (String) - “30 of 60 (50%)”
#   $to (String) - “10 of 20 (50%)”
metrics-same-share = yr un ganran, heb newid { $since }: o { $from } i { $to }
# Variables:
#   $count (Number) - how many, a whole number
metrics-points-whole = { $count ->
        [zero] { $count } pwynt canran
        [one] { $count } pwynt canran
        [two] { $count } bwynt canran
        [few] { $count } phwynt canran
        [many] { $count } phwynt canran
       *[other] { $count } pwynt canran
    }
# Variables:
#   $number (String) - how many, with a decimal
metrics-points = { $number } pwynt canran
metrics-points-hardly = llai na 0.1 pwynt canran

# Why two years are not compared. They stand after a semicolon or in brackets.
# Variables:
#   $year (String) - the year without a value
metrics-why-missing = nid oes ffigur ar gyfer { $year } i gymharu ag ef
# Variables:
#   $year (String) - the year
metrics-why-words = rhoddir y ffigur ar gyfer { $year } mewn geiriau ac ni ellir ei gymharu
# Variables:
#   $year (String) - the year it would have been compared with
metrics-why-part-year = heb ei gymharu â { $year }, gan nad yw’r ffigurau’n cwmpasu’r un rhan o’r flwyddyn
# Variables:
#   $year (String) - the first year of the new series
metrics-why-break = ni ellir cymharu â ffigurau cyn { $year }
# Variables:
#   $year (String) - the year it would have been compared with
metrics-why-unlike = heb ei gymharu â { $year }, gan fod y naill ffigur yn nifer a’r llall yn ganran
# Variables:
#   $year (String) - the year
metrics-why-of-nothing = nid oedd dim i’w gyfrif yn { $year }

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
metrics-in-year = yn { $year }
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
metrics-sentence-missing = Nid oes ffigur ar gyfer { $year }.
# Variables:
#   $change (String) - “up 12% on 2021-22 (138 more)”
metrics-sentence-long = Dros y blynyddoedd a ddangosir: { $change }.
# Variables:
#   $year (String) - the year it began
metrics-sentence-rising = Mae wedi codi bob blwyddyn ers { $year }.
# Variables:
#   $year (String) - the year it began
metrics-sentence-falling = Mae wedi gostwng bob blwyddyn ers { $year }.
metrics-sentence-up-good = Mae ffigur uwch yn well, felly mae hyn yn welliant.
metrics-sentence-down-good = Mae ffigur is yn well, felly mae hyn yn welliant.
metrics-sentence-up-bad = Mae ffigur is yn well, felly mae hyn yn gam yn ôl.
metrics-sentence-down-bad = Mae ffigur uwch yn well, felly mae hyn yn gam yn ôl.
# Variables:
#   $value (String) - the value for all Wales
metrics-sentence-wales = Y ffigur ar gyfer Cymru gyfan yw { $value }.
# What a chart says of one of its measures.
# Variables:
#   $title (String) - the measure with its code
#   $trend (String) - its trend in sentences
metrics-point = { $title }: { $trend }

# Tables and charts.
metrics-metric = Metrig
# Variables:
#   $year (String) - the year of the report
metrics-wales = Cymru gyfan { $year }
# Variables:
#   $first (String) - the first year
#   $last (String) - the last year
metrics-caption = Metrigau, { $first } i { $last }
# Variables:
#   $year (String) - the only year
metrics-caption-year = Metrigau, { $year }
# The part of a whole that a share does not count.
metrics-rest = Pob un arall
# Variables:
#   $name (String) - the measure
#   $year (String) - the first year of the new series
metrics-series-before = { $name }, cyn { $year }
# Variables:
#   $name (String) - the measure
#   $year (String) - the first year of the new series
metrics-series-from = { $name }, o { $year }
# Notes below a table or chart.
# Variables:
#   $code (String) - AD/013
#   $year (String) - 2020-21
#   $period (String) - “1 April to 23 November 2020”
metrics-note-part-year = { $code }: mae’r ffigur ar gyfer { $year } yn cwmpasu { $period } yn unig, ac ni chaiff ei gymharu â blwyddyn gyfan.
# Variables:
#   $code (String) - AD/013
#   $year (String) - the first year of the new series
metrics-note-break = { $code }: ni ellir cymharu â ffigurau cyn { $year }.
# Variables:
#   $code (String) - AD/013
#   $year (String) - the first year of the new series
#   $why (String) - the officer’s reason, without a full stop
metrics-note-break-why = { $code }: ni ellir cymharu â ffigurau cyn { $year }. { $why }.
# Variables:
#   $source (String) - one source or several
metrics-note-source = Ffynhonnell: { $source }.
# Variables:
#   $title (String) - the measure
metrics-note-left-out = Nid oes gan { $title } ffigurau o’r un math, ac nid yw yn y siart.
# The parts of a measure’s story, in bold at the beginning of a paragraph.
metrics-story-why = Pam y newidiodd:
metrics-story-doing = Yr hyn a wnawn:
metrics-story-good = Sut y byddai llwyddiant yn edrych:
metrics-story-so-what = Y gwahaniaeth a wneir:
