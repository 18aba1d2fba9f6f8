# Money: the screen, and what its tables and charts say in a document.

# In a document.
money-area-children = Children
money-area-working-age = Working age adults
money-area-older = Older adults
money-area-other = Other
# Variables:
#   $amount (String) - a number as it is written: 27,900
money-amount = { $amount }
# In a cell of which nothing is known.
money-no-figure = no figure
money-caption-pounds = Income and expenditure by service area (£)
money-caption-thousands = Income and expenditure by service area (£ thousand)
money-column-area = Service area
# Variables of these:
#   $year (String) - 2024-25
money-column-budget = { $year } budget
money-column-outturn = { $year } outturn
money-column-difference = { $year } difference from budget
# Variables of these:
#   $area (String) - a service area
money-row-expenditure = { $area }: expenditure
money-row-income = { $area }: income
money-row-net = { $area }: net
money-total-expenditure = Total expenditure
money-total-income = Total income
money-total-net = Total net
# Variables of these:
#   $year (String) - 2024-25
money-series = { $year }
money-chart-expenditure = Expenditure by service area, { $year }
money-chart-income = Income by service area, { $year }
money-unit-pounds = £
money-unit-thousands = £ thousand
# Variables of these, the descriptions of a chart:
#   $area (String) - a service area
#   $outturn (String) - an amount: £30.45 million
#   $year (String) - 2024-25
#   $last (String) - the amount of the year before
#   $before (String) - 2023-24
money-alt-one = { $area }: { $outturn } in { $year }.
money-alt-two = { $area }: { $outturn } in { $year } and { $last } in { $before }.
# Variables of these:
#   $amount (String) - as it is written: £620,000, or 103.48 before “million”
money-pounds = { $amount }
money-million = £{ $amount } million
money-minus-million = −£{ $amount } million
# Variables of these:
#   $amount (String) - an amount of money
#   $percent (String) - a number: 4.1
money-by = { $amount } ({ $percent }%)
money-by-amount = { $amount }
# Variables of these:
#   $outturn (String) - an amount of money
#   $year (String) - 2024-25
money-words-spent = In { $year } we spent { $outturn } on social services.
money-words-received = We received { $outturn } of income in { $year }.
money-words-net = The net cost to the Council in { $year } was { $outturn }.
# Variables of these:
#   $by (String) - an amount, perhaps with a percentage
money-words-overspend = That was { $by } more than the budget: an overspend.
money-words-underspend = That was { $by } less than the budget: an underspend.
money-words-on-budget = That was exactly the budget.
# Variables of these:
#   $by (String) - an amount, perhaps with a percentage
#   $before (String) - 2023-24
money-words-expenditure-rose = Expenditure was { $by } more than in { $before }.
money-words-expenditure-fell = Expenditure was { $by } less than in { $before }.
money-words-expenditure-same = Expenditure was the same as in { $before }.
money-words-income-rose = Income was { $by } more than in { $before }.
money-words-income-fell = Income was { $by } less than in { $before }.
money-words-income-same = Income was the same as in { $before }.
# Variables of these:
#   $area (String) - a service area
#   $by (String) - an amount, perhaps with a percentage
#   $before (String) - 2023-24
money-words-most-rose = Spending changed most under { $area }: { $by } more than in { $before }.
money-words-most-fell = Spending changed most under { $area }: { $by } less than in { $before }.
# Variables:
#   $area (String) - a service area
money-pressure = { $area }.
# A row of totals in a spreadsheet begins with this word.
money-total = Total

# On the screen.
money-what = What social services spent and received, by service area. All amounts are in pounds. Totals and differences are worked out for you, and every table, chart and sentence made from them follows.
money-scale = Pasted cells are in
money-scale-hint = Copy cells in a spreadsheet and paste them into the first field they belong in. A column with the names of areas may come with them.
money-scale-pounds = Pounds
money-scale-thousands = Thousands of pounds
money-scale-millions = Millions of pounds
money-expenditure = Expenditure
money-income = Income
money-no-expenditure = No expenditure has been entered yet.
money-no-income = No income has been entered yet.
money-add-expenditure = Add expenditure
money-add-income = Add income
# A field in which one pastes.
money-paste = Or paste a whole table here:
# Variables:
#   $count (Number) - lines that were filled
money-pasted = { $count ->
    [one] One line was filled.
   *[other] { $count } lines were filled.
  }
# Variables:
#   $cells (String) - the first of them, separated by commas
#   $count (String) - how many there are
money-unread = These are not amounts and were left out ({ $count }): { $cells }
# A row of totals was pasted with the lines.
# Variables:
#   $column (String) - 2024-25 budget
#   $total (String) - the total that was pasted
#   $sum (String) - what the lines pasted with it come to
money-total-differs = { $column }: the total that was pasted is { $total }, but the lines pasted with it come to { $sum }. A line may have been left out, or a cell could not be read. The report shows the sum of the lines.
money-column-differs = Outturn against budget
# Variables:
#   $year (String) - 2023-24
money-column-since = Outturn against { $year }
money-column-more = More
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
money-more = More: name and pressures, { $area }
money-more-short = More
money-name = Name of the area
money-pressures = Pressures on this budget
money-pressures-hint = In a sentence or two. They are printed below the sentence that tells the change.
money-remove = Remove this line
money-wrong = This is not an amount.
money-net = Net cost
money-net-hint = Expenditure less income. Where a figure is missing, no total is made of the others.
money-words = The change in words
money-words-hint = Place it in the text as “change in words”. It is written anew whenever a figure changes.
