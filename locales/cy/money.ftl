# Money: the screen, and what its tables and charts say in a document.

# In a document.
money-area-children = Plant
money-area-working-age = Oedolion o oedran gweithio
money-area-older = Oedolion hŷn
money-area-other = Arall
# Variables:
#   $amount (String) - a number as it is written: 27,900
money-amount = { $amount }
# In a cell of which nothing is known.
money-no-figure = dim ffigur
money-caption-pounds = Incwm a gwariant yn ôl maes gwasanaeth (£)
money-caption-thousands = Incwm a gwariant yn ôl maes gwasanaeth (£ mil)
money-column-area = Maes gwasanaeth
# Variables of these:
#   $year (String) - 2024-25
money-column-budget = Cyllideb { $year }
money-column-outturn = Alldro { $year }
money-column-difference = Gwahaniaeth { $year } o’r gyllideb
# Variables of these:
#   $area (String) - a service area
money-row-expenditure = { $area }: gwariant
money-row-income = { $area }: incwm
money-row-net = { $area }: net
money-total-expenditure = Cyfanswm gwariant
money-total-income = Cyfanswm incwm
money-total-net = Cyfanswm net
# Variables of these:
#   $year (String) - 2024-25
money-series = { $year }
money-chart-expenditure = Gwariant yn ôl maes gwasanaeth, { $year }
money-chart-income = Incwm yn ôl maes gwasanaeth, { $year }
money-unit-pounds = £
money-unit-thousands = £ mil
# Variables of these, the descriptions of a chart:
#   $area (String) - a service area
#   $outturn (String) - an amount: £30.45 million
#   $year (String) - 2024-25
#   $last (String) - the amount of the year before
#   $before (String) - 2023-24
money-alt-one = { $area }: { $outturn } yn { $year }.
money-alt-two = { $area }: { $outturn } yn { $year }, { $last } yn { $before }.
# Variables of these:
#   $amount (String) - as it is written: £620,000, or 103.48 before “million”
money-pounds = { $amount }
money-million = £{ $amount } miliwn
money-minus-million = −£{ $amount } miliwn
# Variables of these:
#   $amount (String) - an amount of money
#   $percent (String) - a number: 4.1
money-by = { $amount } ({ $percent }%)
money-by-amount = { $amount }
# Variables of these:
#   $outturn (String) - an amount of money
#   $year (String) - 2024-25
money-words-spent = Yn { $year } gwnaethom wario { $outturn } ar wasanaethau cymdeithasol.
money-words-received = Cawsom { $outturn } o incwm yn { $year }.
money-words-net = Y gost net i’r Cyngor yn { $year } oedd { $outturn }.
# Variables of these:
#   $by (String) - an amount, perhaps with a percentage
money-words-overspend = Roedd hynny { $by } yn fwy na’r gyllideb, sef gorwariant.
money-words-underspend = Roedd hynny { $by } yn llai na’r gyllideb, sef tanwariant.
money-words-on-budget = Roedd hynny’n union yr un faint â’r gyllideb.
# Variables of these:
#   $by (String) - an amount, perhaps with a percentage
#   $before (String) - 2023-24
money-words-expenditure-rose = Roedd y gwariant { $by } yn fwy nag yn { $before }.
money-words-expenditure-fell = Roedd y gwariant { $by } yn llai nag yn { $before }.
money-words-expenditure-same = Roedd y gwariant yr un faint ag yn { $before }.
money-words-income-rose = Roedd yr incwm { $by } yn fwy nag yn { $before }.
money-words-income-fell = Roedd yr incwm { $by } yn llai nag yn { $before }.
money-words-income-same = Roedd yr incwm yr un faint ag yn { $before }.
# Variables of these:
#   $area (String) - a service area
#   $by (String) - an amount, perhaps with a percentage
#   $before (String) - 2023-24
money-words-most-rose = Yn y maes hwn y newidiodd y gwariant fwyaf: { $area }, sef { $by } yn fwy nag yn { $before }.
money-words-most-fell = Yn y maes hwn y newidiodd y gwariant fwyaf: { $area }, sef { $by } yn llai nag yn { $before }.
# Variables:
#   $area (String) - a service area
money-pressure = { $area }.
# A row of totals in a spreadsheet begins with this word.
money-total = Cyfanswm

# On the screen.
money-what = Yr hyn a wariodd ac a gafodd y gwasanaethau cymdeithasol, yn ôl maes gwasanaeth. Mewn punnoedd y mae pob swm. Cyfrifir y cyfansymiau a’r gwahaniaethau ar eich rhan, a bydd pob tabl, siart a brawddeg a wneir ohonynt yn dilyn.
money-scale = Uned y celloedd a ludir
money-scale-hint = Copïwch gelloedd mewn taenlen a’u gludo yn y maes cyntaf y maent yn perthyn iddo. Gall colofn o enwau meysydd ddod gyda hwy.
money-scale-pounds = Punnoedd
money-scale-thousands = Miloedd o bunnoedd
money-scale-millions = Miliynau o bunnoedd
money-expenditure = Gwariant
money-income = Incwm
money-no-expenditure = Nid oes gwariant wedi’i nodi eto.
money-no-income = Nid oes incwm wedi’i nodi eto.
money-add-expenditure = Ychwanegu gwariant
money-add-income = Ychwanegu incwm
# A field in which one pastes.
money-paste = Neu gludwch dabl cyfan yma:
# Variables:
#   $count (Number) - lines that were filled
money-pasted = { $count ->
    [zero] Ni lanwyd yr un llinell.
    [one] Llanwyd un llinell.
    [two] Llanwyd dwy linell.
    [few] Llanwyd tair llinell.
    [many] Llanwyd chwe llinell.
   *[other] Llanwyd { $count } llinell.
  }
# Variables:
#   $cells (String) - the first of them, separated by commas
#   $count (String) - how many there are
money-unread = Nid symiau yw’r rhain, ac fe’u gadawyd allan ({ $count }): { $cells }
# A row of totals was pasted with the lines.
# Variables:
#   $column (String) - 2024-25 budget
#   $total (String) - the total that was pasted
#   $sum (String) - what the lines pasted with it come to
money-total-differs = { $column }: { $total } yw’r cyfanswm a ludwyd, ond { $sum } yw swm y llinellau a ludwyd gydag ef. Efallai fod llinell wedi’i gadael allan, neu na ellid darllen cell. Swm y llinellau a ddangosir yn yr adroddiad.
money-column-differs = Yr alldro o’i gymharu â’r gyllideb
# Variables:
#   $year (String) - 2023-24
money-column-since = Yr alldro o’i gymharu â { $year }
money-column-more = Rhagor
# Variables:
#   $amount (String) - with its sign: +2,550,000
#   $percent (String) - with its sign: +9.1
money-difference = { $amount } ({ $percent }%)
# Variables:
#   $area (String) - a service area
#   $column (String) - 2024-25 budget
money-cell = { $area }, { $column }
# Variables:
#   $area (String) - a service area
money-more = Rhagor: enw a phwysau, { $area }
money-more-short = Rhagor
money-name = Enw’r maes
money-pressures = Pwysau ar y gyllideb hon
money-pressures-hint = Mewn brawddeg neu ddwy. Cânt eu hargraffu o dan y frawddeg am y newid.
money-remove = Tynnu’r llinell hon
money-wrong = Nid swm yw hwn.
money-net = Cost net
money-net-hint = Gwariant llai incwm. Lle mae ffigur ar goll, ni wneir cyfanswm o’r lleill.
money-words = Y newid mewn geiriau
money-words-hint = Rhowch ef yn y testun drwy “Yr arian mewn geiriau”. Caiff ei ysgrifennu o’r newydd bob tro y bydd ffigur yn newid.
