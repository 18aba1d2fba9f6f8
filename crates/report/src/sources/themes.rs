//! What complaints and representations were about, what was learnt, and what
//! was changed (guidance 001 §4).

use super::Theme;
use super::cells::{caption, cell, table, told, words};
use crate::assemble::Facts;
use crate::document::{Align, Block, Row};
use crate::exhibits::Exhibit;
use crate::phrase::Phrase;

/// The themes as a table. The Citizen Voice Body has a column if anything came
/// of it.
pub(crate) fn themes(facts: &Facts<'_>, exhibit: &Exhibit) -> Vec<Block> {
    let lang = facts.lang;
    let all = &facts.records.themes;
    // Asked of both languages, so that their tables have the same columns.
    let voiced = |theme: &Theme| {
        !words(&theme.citizen_voice.en).is_empty() || !words(&theme.citizen_voice.cy).is_empty()
    };
    let with_voice = all.iter().any(voiced);
    let mut columns = vec![
        ("sources-themes-theme", Align::Start),
        ("sources-themes-learning", Align::Start),
        ("sources-themes-change", Align::Start),
    ];
    if with_voice {
        columns.push(("sources-themes-citizen-voice", Align::Start));
    }
    let row = |theme: &Theme| -> Row {
        let mut row = vec![
            cell(theme.theme.get(lang)),
            told(&theme.learning, lang),
            told(&theme.change, lang),
        ];
        if with_voice {
            row.push(told(&theme.citizen_voice, lang));
        }
        row
    };
    let rows: Vec<Row> = all.iter().map(row).collect();
    let caption = caption(facts, exhibit, &Phrase::plain("sources-themes-caption"));
    table(facts, caption, &columns, rows)
}
