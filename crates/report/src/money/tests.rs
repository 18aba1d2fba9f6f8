//! Tables worked out by hand.

use rust_decimal::Decimal;

use super::*;
use crate::assemble::Facts;
use crate::document::{Block, plain_blocks};
use crate::exhibits::{Exhibit, Of};
use crate::pack::load_shipped;
use crate::phrase::Value;
use crate::project::Records;
use crate::year::FinancialYear;

fn number(text: &str) -> Option<Decimal> {
    (!text.is_empty()).then(|| text.parse().unwrap())
}

fn text(words: &str) -> Text {
    Text { en: words.into(), cy: words.into() }
}

/// A line from its four figures in the order of time; blank for none.
fn money(id: &str, side: Side, area: Area, name: &str, figures: [&str; 4]) -> MoneyLine {
    let [last_budget, last_outturn, budget, outturn] = figures.map(number);
    MoneyLine {
        last_budget,
        last_outturn,
        budget,
        outturn,
        ..MoneyLine::new(id.into(), side, area, text(name))
    }
}

/// The message’s name with what is in it, shortly.
fn say(phrase: &Phrase) -> String {
    let values: Vec<String> = phrase
        .values
        .iter()
        .map(|(_, value)| match value {
            Value::Text(text) => text.clone(),
            Value::Count(count) => count.to_string(),
            Value::Number(number) | Value::Money(number) => number.to_string(),
            Value::Year(year) => year.to_string(),
            Value::Date(date) => date.to_string(),
        })
        .collect();
    let name = phrase.id.strip_prefix("money-").unwrap();
    match (name, &values[..]) {
        ("amount" | "pounds", [amount]) => amount.clone(),
        (_, []) => name.to_owned(),
        (_, values) => format!("{name}({})", values.join(", ")),
    }
}

/// The table a council published, in thousands: children, working age, older.
fn glanafon() -> Vec<MoneyLine> {
    use Area::{Children, Older, WorkingAge};
    use Side::{Expenditure, Income};
    [
        ("a", Expenditure, Children, ["25700000", "28760000", "27900000", "30450000"]),
        ("b", Income, Children, ["3900000", "4110000", "4200000", "4480000"]),
        ("c", Expenditure, WorkingAge, ["27900000", "28340000", "29600000", "30380000"]),
        ("d", Income, WorkingAge, ["4800000", "4890000", "5100000", "5260000"]),
        ("e", Expenditure, Older, ["39200000", "39980000", "41800000", "42650000"]),
        ("f", Income, Older, ["13700000", "14180000", "14600000", "15230000"]),
    ]
    .map(|(id, side, area, figures)| money(id, side, area, "", figures))
    .into()
}

/// The blocks that `make` makes of some lines in the report on 2024-25.
fn shown(lines: Vec<MoneyLine>, make: impl Fn(&Facts<'_>, &Exhibit) -> Vec<Block>) -> Vec<Block> {
    let pack = load_shipped("lassar");
    let records = Records { money: lines, ..Records::default() };
    let facts = Facts {
        pack: &pack,
        records: &records,
        year: FinancialYear::starting(2024),
        lang: Lang::En,
        say: &say,
    };
    let exhibit = Exhibit {
        id: "x".into(),
        of: Of::MoneyChart,
        caption: text(""),
        alt: text(""),
        described: None,
    };
    make(&facts, &exhibit)
}

fn said(lines: &[MoneyLine]) -> Vec<String> {
    described(lines, FinancialYear::starting(2024), Lang::En, &say)
}

#[test]
fn totals_and_net_costs_are_those_worked_out_by_hand() {
    let blocks = shown(glanafon(), |facts, exhibit| table(facts, exhibit, true));
    let wanted = "\
caption-thousands
column-area\tcolumn-budget(2023-24)\tcolumn-outturn(2023-24)\tcolumn-budget(2024-25)\tcolumn-outturn(2024-25)\tcolumn-difference(2024-25)
row-expenditure(area-children)\t25700\t28760\t27900\t30450\t2550
row-income(area-children)\t3900\t4110\t4200\t4480\t280
row-net(area-children)\t21800\t24650\t23700\t25970\t2270
row-expenditure(area-working-age)\t27900\t28340\t29600\t30380\t780
row-income(area-working-age)\t4800\t4890\t5100\t5260\t160
row-net(area-working-age)\t23100\t23450\t24500\t25120\t620
row-expenditure(area-older)\t39200\t39980\t41800\t42650\t850
row-income(area-older)\t13700\t14180\t14600\t15230\t630
row-net(area-older)\t25500\t25800\t27200\t27420\t220
total-expenditure\t92800\t97080\t99300\t103480\t4180
total-income\t22400\t23180\t23900\t24970\t1070
total-net\t70400\t73900\t75400\t78510\t3110";
    assert_eq!(plain_blocks(&blocks), wanted);
}

#[test]
fn differences_have_a_percentage_only_where_it_says_something() {
    let differs = |from: &str, to: &str| {
        let found = difference(from.parse().unwrap(), to.parse().unwrap()).unwrap();
        let percent = found.percent.map(|percent| percent.to_string());
        (found.amount.to_string(), percent.unwrap_or_default())
    };
    for (from, to, amount, percent) in [
        ("75400000", "78510000", "3110000", "4.1"),
        ("70400000", "73900000", "3500000", "5"),
        ("200", "100", "-100", "-50"),
        ("100", "100", "0", "0"),
        // Half of a tenth goes away from nought, as people round.
        ("1000", "1000.5", "0.5", "0.1"),
        ("1000", "999.5", "-0.5", "-0.1"),
        // Of nought, and of a net income, there is no percentage.
        ("0", "500", "500", ""),
        ("0", "0", "0", ""),
        ("-100", "50", "150", ""),
        ("100", "-50", "-150", "-150"),
        // A denominator that is tiny.
        ("0.01", "100", "99.99", "999900"),
    ] {
        assert_eq!(differs(from, to), (amount.into(), percent.into()), "{from} to {to}");
    }
    assert_eq!(difference(Decimal::MIN, Decimal::MAX), None, "too great to reckon with");
}

#[test]
fn a_total_of_which_a_part_is_missing_is_missing() {
    let lines = vec![
        money("a", Side::Expenditure, Area::Children, "", ["", "100", "0", "50"]),
        money("b", Side::Expenditure, Area::Older, "", ["10", "200", "40", ""]),
    ];
    let sums = sums(&lines);
    let wanted =
        Figures { last_outturn: number("300"), budget: number("40"), ..Default::default() };
    assert_eq!(sums.expenditure, Some(wanted));
    assert_eq!(sums.net, wanted, "without income, the net is what is spent");
    assert_eq!(sums.income, None);
    let blocks = shown(lines, |facts, exhibit| table(facts, exhibit, false));
    let wanted = "\
caption-pounds
column-area\tcolumn-budget(2024-25)\tcolumn-outturn(2024-25)\tcolumn-difference(2024-25)
area-children\t0\t50\t50
area-older\t40\tno-figure\tno-figure
total-expenditure\t40\tno-figure\tno-figure";
    assert_eq!(plain_blocks(&blocks), wanted);
}

#[test]
fn lines_of_one_area_are_one_row_and_the_councils_own_follow() {
    let lines = vec![
        money("a", Side::Expenditure, Area::Other, "Grants", ["", "", "", "7"]),
        money("b", Side::Expenditure, Area::Children, "", ["", "", "", "-2.50"]),
        money("c", Side::Expenditure, Area::Children, "", ["", "", "", "1.25"]),
        money("d", Side::Income, Area::Other, "Transport", ["", "", "", "3"]),
    ];
    let found: Vec<(String, String)> = sums(&lines)
        .areas
        .iter()
        .map(|it| {
            (area_name(it.area, &it.name, Lang::En, &say), it.net.outturn.unwrap().to_string())
        })
        .collect();
    let wanted = [("area-children", "-1.25"), ("Grants", "7"), ("Transport", "-3")];
    assert_eq!(found, wanted.map(|(name, net)| (name.to_owned(), net.to_owned())));
}

#[test]
fn an_overspend_and_what_changed_are_said() {
    assert_eq!(
        said(&glanafon()),
        [
            "words-spent(million(103.48), 2024-25)",
            "words-expenditure-rose(by(million(6.4), 6.6), 2023-24)",
            "words-received(million(24.97), 2024-25)",
            "words-income-rose(by(million(1.79), 7.7), 2023-24)",
            "words-net(million(78.51), 2024-25)",
            "words-overspend(by(million(3.11), 4.1))",
            "words-most-rose(area-older, by(million(2.67), 6.7), 2023-24)",
        ]
    );
    let one = |figures| said(&[money("a", Side::Expenditure, Area::Older, "", figures)]);
    assert_eq!(
        one(["", "100", "200", "150"]),
        [
            "words-spent(150, 2024-25)",
            "words-underspend(by(50, 25))",
            "words-expenditure-rose(by(50, 50), 2023-24)",
        ]
    );
    assert_eq!(
        one(["", "0", "150", "150"]),
        [
            "words-spent(150, 2024-25)",
            "words-on-budget",
            "words-expenditure-rose(by-amount(150), 2023-24)",
        ]
    );
    assert_eq!(one(["1", "2", "3", ""]), Vec::<String>::new(), "nothing is known of the year");
    // A change so small that it would be “0 %” is said as an amount alone.
    assert_eq!(
        one(["", "9000000", "", "9000001"])[1],
        "words-expenditure-rose(by-amount(1), 2023-24)"
    );
}

#[test]
fn the_chart_shows_spending_and_says_it_in_words() {
    let blocks = shown(glanafon(), chart);
    let [Block::Chart(chart)] = &blocks[..] else { panic!("{blocks:?}") };
    assert_eq!(chart.categories, ["area-children", "area-working-age", "area-older"]);
    let values: Vec<&Vec<Option<f64>>> = chart.series.iter().map(|it| &it.values).collect();
    assert_eq!(
        values,
        [
            &vec![Some(28760.0), Some(28340.0), Some(39980.0)],
            &vec![Some(30450.0), Some(30380.0), Some(42650.0)]
        ]
    );
    assert!(chart.alt.starts_with(
        "alt-two(area-children, 2024-25, million(30.45), million(28.76), 2023-24) alt-two("
    ));
    assert_eq!(chart.unit.as_deref(), Some("unit-thousands"));
    // Without last year there is one series; without any figure, no chart.
    let only =
        |figures| shown(vec![money("a", Side::Income, Area::Older, "", figures)], super::chart);
    let blocks = only(["", "", "5", "-7"]);
    let [Block::Chart(chart)] = &blocks[..] else { panic!("{blocks:?}") };
    assert_eq!(chart.series.len(), 1);
    assert_eq!(chart.series[0].values, [Some(-7.0)]);
    assert_eq!(chart.caption, "chart-income(2024-25)");
    assert_eq!(only(["1", "", "5", ""]), []);
}

#[test]
fn what_weighs_on_an_area_stands_below_the_words() {
    let mut lines = glanafon();
    lines[0].pressures.en = "Homes for children.".into();
    let blocks = shown(lines, |facts, _| story(facts));
    let words = plain_blocks(&blocks);
    assert!(words.ends_with("\npressure(area-children) Homes for children."), "{words}");
    assert_eq!(blocks.len(), 2);
    assert_eq!(shown(Vec::new(), |facts, _| story(facts)), []);
}

fn pasted(lines: &[MoneyLine], at: &PasteAt, cells: &str) -> (Vec<String>, Vec<String>) {
    let made = taken(lines, at, cells);
    let row = |line: &MoneyLine| {
        let figures = [line.last_budget, line.last_outturn, line.budget, line.outturn]
            .map(|figure| figure.map_or("-".to_owned(), |figure| figure.to_string()));
        format!("{} {:?} {} {}", line.id, line.area, line.name.get(at.lang), figures.join(" "))
    };
    (made.lines.iter().map(row).collect(), made.unread)
}

fn taken(lines: &[MoneyLine], at: &PasteAt, cells: &str) -> Pasted {
    let known = [
        (Area::Children, Text { en: "Children".into(), cy: "Plant".into() }),
        (Area::Older, Text { en: "Older adults".into(), cy: "Oedolion hŷn".into() }),
    ];
    let totals = Totals {
        own: vec![Text { en: "Total".into(), cy: "Cyfanswm".into() }],
        others: vec![Text { en: "Net total".into(), cy: "Cyfanswm net".into() }],
    };
    let mut count = 0;
    paste(lines, at, cells, &known, &totals, || {
        count += 1;
        Ok(format!("new{count}"))
    })
    .unwrap()
}

#[test]
fn a_total_that_is_not_the_sum_of_what_was_pasted_is_told() {
    let whole = PasteAt { column: None, scale: Scale::Thousands, ..at(None, 0) };
    let told = |cells: &str| -> Vec<(usize, String, String)> {
        let told = taken(&[], &whole, cells).differ.into_iter();
        told.map(|it| (it.column, it.total.to_string(), it.sum.to_string())).collect()
    };
    let right = "Children\t10\t11\nOlder adults\t20\t19.5\nTotal\t30\t30.5\nNet total\t7\t8\n";
    assert_eq!(told(right), []);
    // A line was forgotten, in one column of which nothing stood.
    let short = "Children\t10\t-\nOlder adults\t20\t(2)\nCyfanswm:\t42\t-2\n";
    assert_eq!(told(short), [(2, "42000".into(), "30000".into())]);
    // A cell that could not be read is missing in the sum; a total that cannot be read says nothing.
    let unread = "Children\tabout 10\t1\nOlder adults\t20\t2\nTotal\t30\tn/a\n";
    assert_eq!(told(unread), [(2, "30000".into(), "20000".into())]);
    // Totals of groups, and one of all.
    let groups = "Children\t1\nTotal\t1\nOlder adults\t2\nRespite\t3\nTotal\t5\nTotal\t6\n";
    assert_eq!(told(groups), []);
    assert_eq!(told(&groups.replace("Total\t5", "Total\t4")), [(3, "4000".into(), "6000".into())]);
}

fn at(line: Option<&str>, column: usize) -> PasteAt {
    let line = line.map(str::to_owned);
    let (side, column, scale) = (Side::Expenditure, Some(column), Scale::Pounds);
    PasteAt { side, line, column, scale, lang: Lang::En }
}

#[test]
fn a_block_of_cells_goes_to_the_right_and_down() {
    let cells = "27,900\t£30,450.50\r\n(1,200)\t−5\n\n 1 234 \tn/a\n";
    let (lines, unread) = pasted(&glanafon(), &at(Some("c"), 2), cells);
    assert_eq!(
        lines,
        [
            "c WorkingAge  27900000 28340000 27900 30450.5",
            "e Older  39200000 39980000 -1200 -5",
            "new1 Other  - - 1234 -",
        ]
    );
    assert_eq!(unread, ["n/a"]);
    // What is beyond the last column is left out, and a blank cell empties.
    let (lines, _) = pasted(&glanafon(), &at(Some("a"), 2), "\t7\t8\n");
    assert_eq!(lines, ["a Children  25700000 28760000 - 7"]);
    let (lines, _) = pasted(&glanafon(), &at(Some("a"), 3), "Outturn\n5\n6\n");
    assert_eq!(
        lines,
        ["a Children  25700000 28760000 27900000 5", "c WorkingAge  27900000 28340000 29600000 6"]
    );
}

#[test]
fn a_whole_table_finds_its_lines_by_their_names() {
    let cells = "Service area\t2023-24 outturn\t2024-25 budget\r\nOlder Adults:\t1.5\t2\r\nplant\t3\t4\r\n\"Respite,\nshort breaks\"\t5\t6\r\nTotal\t9.5\t12\r\n";
    let millions = PasteAt { scale: Scale::Millions, ..at(None, 1) };
    let (lines, unread) = pasted(&glanafon(), &millions, cells);
    assert_eq!(
        lines,
        [
            "e Older  39200000 1500000 2000000 42650000",
            "a Children  25700000 3000000 4000000 30450000",
            "new1 Other Respite,\nshort breaks - 5000000 6000000 -",
        ]
    );
    assert_eq!(unread, Vec::<String>::new());
    // A table of fewer columns ends with this year's outturn all the same.
    let whole = PasteAt { column: None, ..at(None, 0) };
    let (lines, _) = pasted(&[], &whole, "Area\tBudget\tOutturn\nOlder adults\t1\t2\n");
    assert_eq!(lines, ["new1 Older  - - 1 2"]);
    let (lines, _) = pasted(&[], &whole, "Older adults\t1\t2\t3\t4\t5\n");
    assert_eq!(lines, ["new1 Older  1 2 3 4"]);
}

#[test]
fn a_cell_that_is_no_amount_changes_nothing() {
    for cell in
        ["1e9", "1_000", "=1+1", "12.3.4", "2023-24", "5%", "9999999999999999999999999", "--5"]
    {
        let (lines, unread) = pasted(&glanafon(), &at(Some("a"), 2), &format!("{cell}\t7\n"));
        assert_eq!(lines, ["a Children  25700000 28760000 27900000 7"], "{cell}");
        assert_eq!(unread, [cell]);
    }
}
