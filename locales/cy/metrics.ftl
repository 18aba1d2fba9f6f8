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
#   $period (String) - “1 April to 23 November 2020”
metrics-in-period = o { $period }
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
metrics-note-left-out = Nid oes gan { $title } ffigurau o’r un math, ac nid yw yn y siart.
# The parts of a measure’s story, in bold at the beginning of a paragraph.
metrics-story-why = Pam y newidiodd:
metrics-story-doing = Yr hyn rydym yn ei wneud:
metrics-story-good = Sut olwg fyddai ar berfformiad da:
metrics-story-so-what = Y gwahaniaeth a wneir:

# What is wrong in a CSV file.
# Variables:
#   $count (Number) - how many
metrics-csv-faults = { $count ->
        [zero] Ni ddarllenwyd dim.
        [one] Ni ddarllenwyd dim. Rhaid cywiro { $count } peth yn y ffeil yn gyntaf:
        [two] Ni ddarllenwyd dim. Rhaid cywiro { $count } beth yn y ffeil yn gyntaf:
        [few] Ni ddarllenwyd dim. Rhaid cywiro { $count } pheth yn y ffeil yn gyntaf:
        [many] Ni ddarllenwyd dim. Rhaid cywiro { $count } pheth yn y ffeil yn gyntaf:
       *[other] Ni ddarllenwyd dim. Rhaid cywiro { $count } peth yn y ffeil yn gyntaf:
    }
# Variables:
#   $line (String) - the line, from 1
metrics-csv-unreadable = Llinell { $line }: nid ffeil CSV mewn UTF-8 yw hon. Cadwch hi fel “CSV UTF-8” a rhowch gynnig arall arni.
# Variables:
#   $column (String) - the column
metrics-csv-missing-column = Nid oes colofn “{ $column }”.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
metrics-csv-blank = Llinell { $line }: mae “{ $column }” yn wag.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-twice = Llinell { $line }: mae “{ $found }” ({ $column }) yn y ffeil ddwywaith.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-unknown-word = Llinell { $line }: nid yw “{ $found }” yn un o’r geiriau ar gyfer “{ $column }”.
# Variables:
#   $line (String) - the line, from 1
#   $found (String) - what stands there
metrics-csv-not-a-year = Llinell { $line }: nid blwyddyn ariannol yw “{ $found }”. Ysgrifennwch hi fel 2024-25.
# Variables:
#   $line (String) - the line, from 1
#   $found (String) - what stands there
metrics-csv-not-a-day = Llinell { $line }: nid diwrnod o’r flwyddyn honno yw “{ $found }”. Ysgrifennwch ef fel 2020-11-23.
# Variables:
#   $line (String) - the line, from 1
#   $found (String) - what stands there
metrics-csv-not-an-address = Llinell { $line }: nid cyfeiriad gwe yw “{ $found }”. Mae cyfeiriad gwe’n dechrau â https:// ac nid oes bylchau ynddo.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-money = Llinell { $line }, { $column }: swm o arian yw “{ $found }”. O dan Arian y mae symiau’n perthyn.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-not-a-number = Llinell { $line }, { $column }: mae “{ $found }” yn edrych fel rhif, ond nid yw’n un.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-too-large = Llinell { $line }, { $column }: mae “{ $found }” yn rhif rhy fawr.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-part-above-whole = Llinell { $line }, { $column }: yn “{ $found }” mae’r rhan yn fwy na’r cyfan.
# Variables:
#   $line (String) - the line, from 1
#   $column (String) - the column
#   $found (String) - what stands there
metrics-csv-percent-disagrees = Llinell { $line }, { $column }: nid canran ei rifau ei hun yw’r ganran yn “{ $found }”.


# The screen.

metrics-none = Nid oes metrigau eto. Ychwanegwch y rhai y mae eich adroddiad yn eu dangos.
metrics-grid = Gwerthoedd y metrigau
metrics-grid-hint = Teipiwch rif (1,284), cyfran (34/120), canran, neu eiriau fel y’u cyhoeddwyd. Gellir gludo celloedd a gopïwyd o daenlen.
# Variables:
#   $code (String) - the metric’s code
#   $year (String) - 2024-25
metrics-cell = { $code }, { $year }
metrics-pasted = Gludwyd y celloedd.
metrics-add = Ychwanegu metrig
metrics-find = Dod o hyd i fetrig
metrics-find-hint = Yn ôl ei eiriau neu ei god. Gellir ychwanegu cod nad yw yn y rhestr hefyd.
# Variables:
#   $count (Number) - how many
metrics-found = { $count ->
        [zero] Ni chafwyd hyd i’r un metrig
        [one] Cafwyd hyd i { $count } metrig
        [two] Cafwyd hyd i { $count } fetrig
        [few] Cafwyd hyd i { $count } metrig
        [many] Cafwyd hyd i { $count } metrig
       *[other] Cafwyd hyd i { $count } o fetrigau
    }
# Variables:
#   $code (String) - the metric’s code
metrics-add-own = Ychwanegu “{ $code }” fel un o fetrigau’r cyngor ei hun
metrics-add-own-hint = Ysgrifennir ei deitl a’r hyn y mae’n ei gyfrif yn ei fanylion.
metrics-suggested = Awgrymir ar gyfer yr adran rydych yn ei hysgrifennu
metrics-of-council = O’r catalog a ddarllenwyd gennych
metrics-of-2016 = O fesurau perfformiad 2016 i 2020
# Variables:
#   $code (String) - the metric’s code
metrics-added = Ychwanegwyd { $code }.
metrics-remove = Tynnu’r metrig
# Variables:
#   $code (String) - the metric’s code
metrics-remove-code = Tynnu { $code }…
metrics-remove-title = Tynnu { $code }?
metrics-remove-words = Bydd ei werthoedd a’r hyn a ysgrifennoch amdano yn mynd hefyd. Bydd tablau a siartiau’n ei hepgor; bydd ei eiriau diwethaf yn aros yn y testun. Bydd dadwneud yn ei adfer.
metrics-read-file = Darllen gwerthoedd o ffeil
metrics-write-file = Cadw’r gwerthoedd fel ffeil
metrics-csv-file = Tablau fel testun (CSV)
# Name of a file, without its ending; no spaces.
metrics-file-name = metrigau
metrics-written = Cadwyd y gwerthoedd.
# Variables:
#   $count (Number) - how many
metrics-read-values = { $count ->
        [zero] Ni ddarllenwyd yr un gwerth.
        [one] Darllenwyd { $count } gwerth.
        [two] Darllenwyd { $count } werth.
        [few] Darllenwyd { $count } gwerth.
        [many] Darllenwyd { $count } gwerth.
       *[other] Darllenwyd { $count } o werthoedd.
    }
# Variables:
#   $count (Number) - how many
metrics-read-catalogue = { $count ->
        [zero] Ni ddarllenwyd yr un metrig o’r catalog.
        [one] Darllenwyd { $count } metrig o’r catalog. Os ydych yn adrodd arno, ychwanegwch ef drwy “Ychwanegu metrig”.
        [two] Darllenwyd { $count } fetrig o’r catalog. Ychwanegwch y rhai rydych yn adrodd arnynt drwy “Ychwanegu metrig”.
        [few] Darllenwyd { $count } metrig o’r catalog. Ychwanegwch y rhai rydych yn adrodd arnynt drwy “Ychwanegu metrig”.
        [many] Darllenwyd { $count } metrig o’r catalog. Ychwanegwch y rhai rydych yn adrodd arnynt drwy “Ychwanegu metrig”.
       *[other] Darllenwyd { $count } o fetrigau o’r catalog. Ychwanegwch y rhai rydych yn adrodd arnynt drwy “Ychwanegu metrig”.
    }
metrics-put-away = Rhoi hyn o’r neilltu

# What is wrong with what was typed into a cell.

metrics-cell-money = Swm o arian yw hwn. O dan Arian y mae symiau’n perthyn.
metrics-cell-not-a-number = Mae hwn yn edrych fel rhif, ond nid yw’n un. Ysgrifennwch 1,284, 12.5%, 34/120, neu eiriau.
metrics-cell-too-large = Mae’r rhif hwn yn rhy fawr.
metrics-cell-part-above-whole = Mae’r rhan yn fwy na’r cyfan. Ysgrifennwch y rhan yn gyntaf: 34/120.
metrics-cell-percent-disagrees = Nid canran y ddau rif yw’r ganran.
# Variables:
#   $count (Number) - how many
metrics-paste-faults = { $count ->
        [zero] Gludwyd pob cell.
        [one] Ni chymerwyd { $count } gell; mae fel yr oedd. Gludwyd y lleill.
        [two] Ni chymerwyd { $count } gell; maent fel yr oeddent. Gludwyd y lleill.
        [few] Ni chymerwyd { $count } cell; maent fel yr oeddent. Gludwyd y lleill.
        [many] Ni chymerwyd { $count } chell; maent fel yr oeddent. Gludwyd y lleill.
       *[other] Ni chymerwyd { $count } o gelloedd; maent fel yr oeddent. Gludwyd y lleill.
    }
# Variables:
#   $code (String) - the metric’s code
#   $year (String) - 2024-25
#   $typed (String) - what was typed
#   $why (String) - what is wrong with it, a sentence
metrics-paste-refused = { $code }, { $year }: “{ $typed }”. { $why }
# Variables:
#   $typed (String) - what was typed
metrics-paste-beyond = Mae “{ $typed }” y tu allan i’r grid.

# What is known of a metric.

# Variables:
#   $year (String) - 2024-25
metrics-year = Gwerth { $year }
metrics-words = Geiriau fel y’u cyhoeddwyd
metrics-words-hint = Fe’u hargreffir yn lle rhif, ym mhob iaith.
metrics-standing = Statws y gwerth
metrics-final = Terfynol
metrics-is-provisional = Dros dro
metrics-is-part-year = Rhan o’r flwyddyn yn unig
metrics-until = Y diwrnod olaf y mae’n ei gwmpasu
metrics-source = Ffynhonnell
metrics-link = Ble y’i cyhoeddwyd
metrics-all-wales = Y gwerth ar gyfer Cymru gyfan
metrics-all-wales-hint = O’r un flwyddyn, i gymharu ag ef.
# Variables:
#   $year (String) - 2024-25
metrics-break = Ni ellir cymharu â ffigurau cyn { $year }
metrics-break-note = Pam na ellir ei gymharu
metrics-break-hint = Fe’i hargreffir fel nodyn o dan dablau a siartiau.
metrics-questions = Yr hyn y mae’r canllawiau’n ei ofyn
metrics-questions-hint = Argreffir yr atebion gyda’r duedd lle y gosodir stori’r metrig.
metrics-why = Pam mae wedi newid?
metrics-doing = Beth sy’n cael ei wneud yn ei gylch?
metrics-good = Sut olwg fyddai ar berfformiad da?
metrics-so-what = Beth felly: pa wahaniaeth y mae’n ei wneud i bobl?
metrics-meaning = Yr hyn y mae’n ei gyfrif
metrics-title-field = Teitl
metrics-unit = Uned
metrics-unit-hint = Yr hyn sy’n dilyn y rhif, yn y lluosog: oedolion, asesiadau. Bydd y rhaglen yn ei dreiglo.
metrics-population = Pwy y mae’n eu cyfrif
metrics-adults = Oedolion
metrics-children = Plant
metrics-carers = Gofalwyr
metrics-everybody = Pawb
metrics-better = Beth sy’n dda
metrics-better-up = Ffigur uwch
metrics-better-down = Ffigur is
metrics-better-neither = Na’r naill na’r llall: cyfrif yn unig y mae
metrics-better-depends = Mae’n dibynnu ar y rheswm
metrics-subset = Rhan o
metrics-subset-hint = Cod y metrig y mae hwn yn cyfrif rhan ohono.
metrics-valid = Fe’i cesglir yn
metrics-as-listed = Mynd yn ôl at eiriau’r catalog
metrics-own-words = Ei ddweud yn eich geiriau eich hun

# A figure of a metric put into the text.

metrics-insert-menu = Ffigur o fetrig…
metrics-insert = Ffigur o fetrig
metrics-insert-none = Nid oes metrigau eto. Ychwanegwch hwy o dan Deunydd.
metrics-insert-what = Yr hyn y mae’r testun yn ei ddweud
metrics-insert-set = Ei roi yn y testun
