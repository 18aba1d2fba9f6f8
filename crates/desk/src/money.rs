//! Income and expenditure as the screen for it shows them: what the lines come
//! to, and the change in words. Nothing is reckoned in the window.

use formats::phrases::say;
use formats::words::document_words;
use report::Result;
use report::lang::{Lang, Text};
use report::money::{
    self, Area, Difference, Figures, MoneyLine, PasteAt, Side, TotalDiffers, Totals, area_name,
    described, sums,
};
use report::project::{Change, Did, Project};
use serde::Serialize;
use ts_rs::TS;

use crate::records::{self, Collection};

/// What the lines of income and expenditure come to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Money {
    /// The year of the report.
    pub year: String,
    /// The year before.
    pub last_year: String,
    /// What each line differs by, by its id.
    pub lines: Vec<LineDifference>,
    /// What each service area costs.
    pub areas: Vec<AreaNet>,
    /// All expenditure; none if there is no line of it.
    pub expenditure: Option<Compared>,
    /// All income; none if there is no line of it.
    pub income: Option<Compared>,
    /// What it all costs.
    pub net: Compared,
    /// The change in English, a sentence each.
    pub en: Vec<String>,
    /// The change in Welsh.
    pub cy: Vec<String>,
}

/// How a line’s outturn differs from its budget.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LineDifference {
    /// The line.
    pub id: String,
    /// The difference; none if a figure is missing.
    pub against_budget: Option<Difference>,
}

/// What a service area costs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AreaNet {
    /// What it is called.
    pub name: Text,
    /// Expenditure less income.
    pub net: Compared,
}

/// Figures with how they differ.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Compared {
    /// The figures.
    pub figures: Figures,
    /// The outturn against the budget.
    pub against_budget: Option<Difference>,
    /// The outturn against last year’s.
    pub since_last_year: Option<Difference>,
}

/// What came of pasting.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PastedMoney {
    /// The records as they are now.
    pub collection: Collection,
    /// How many lines were filled.
    pub lines: usize,
    /// The cells that are no amount.
    pub unread: Vec<String>,
    /// The totals that the lines pasted with them do not come to.
    pub differ: Vec<TotalDiffers>,
}

/// What the lines of a report come to.
pub fn money(project: &Project) -> Result<Money> {
    let year = project.details()?.year;
    let lines: Vec<MoneyLine> = project.records()?;
    let sums = sums(&lines);
    let area =
        |it: &money::AreaSums| AreaNet { name: named(it.area, &it.name), net: compared(&it.net) };
    let words = |lang| described(&lines, year, lang, &say(lang));
    Ok(Money {
        year: year.to_string(),
        last_year: year.previous().to_string(),
        areas: sums.areas.iter().map(area).collect(),
        expenditure: sums.expenditure.as_ref().map(compared),
        income: sums.income.as_ref().map(compared),
        net: compared(&sums.net),
        en: words(Lang::En),
        cy: words(Lang::Cy),
        lines: lines
            .iter()
            .map(|line| LineDifference {
                id: line.id.clone(),
                against_budget: Figures::of(line).against_budget(),
            })
            .collect(),
    })
}

/// Puts cells copied from a spreadsheet into the lines. One step for undo.
pub fn paste(project: &mut Project, at: &PasteAt, text: &str) -> Result<PastedMoney> {
    let lines: Vec<MoneyLine> = project.records()?;
    let blank = Text { en: String::new(), cy: String::new() };
    let known =
        [Area::Children, Area::WorkingAge, Area::Older].map(|area| (area, named(area, &blank)));
    let (own, other) = match at.side {
        Side::Expenditure => ("money-total-expenditure", "money-total-income"),
        Side::Income => ("money-total-income", "money-total-expenditure"),
    };
    let totals = Totals {
        own: ["money-total", own].map(in_both).to_vec(),
        others: [other, "money-total-net"].map(in_both).to_vec(),
    };
    let pasted = project.write(Change::new(Did::Money, ""), |tx| {
        let pasted = money::paste(&lines, at, text, &known, &totals, || tx.new_id())?;
        pasted.lines.iter().try_for_each(|line| tx.keep_record(line))?;
        Ok(pasted)
    })?;
    Ok(PastedMoney {
        collection: records::collection(project)?,
        lines: pasted.lines.len(),
        unread: pasted.unread,
        differ: pasted.differ,
    })
}

fn compared(figures: &Figures) -> Compared {
    Compared {
        figures: *figures,
        against_budget: figures.against_budget(),
        since_last_year: figures.since_last_year(),
    }
}

fn named(area: Area, own: &Text) -> Text {
    let name = |lang| area_name(area, own, lang, &say(lang));
    Text { en: name(Lang::En), cy: name(Lang::Cy) }
}

fn in_both(id: &str) -> Text {
    Text { en: document_words(Lang::En).get(id), cy: document_words(Lang::Cy).get(id) }
}
