//! Tables, lists, charts and pictures that are not the same in both languages:
//! a row that was left out, other data, a caption that is not there.

use super::pairs::Pair;
use crate::check::{Finding, Place, Rule};
use crate::document::{Alt, Block, Chart};
use crate::project::Content;

pub(super) fn shapes(pair: &Pair<'_>) -> Vec<Finding> {
    let differs =
        |rule| Finding::new(rule, Place::passage(pair.here)).also(Place::passage(pair.there));
    let counted = |(rule, here, there): (Rule, usize, usize)| {
        differs(rule).count("here", here).count("there", there)
    };
    let (here, there) = (&pair.here.passage.content, &pair.there.passage.content);
    let found = match (here, there) {
        (Content::Text { .. }, Content::Text { .. }) => {
            text(&pair.here.blocks, &pair.there.blocks).map(counted)
        }
        (Content::Chart { chart: here }, Content::Chart { chart: there }) => {
            (data(here) != data(there)).then(|| differs(Rule::LanguagesChart))
        }
        (Content::Figure { .. }, Content::Figure { .. }) => {
            (said(here) != said(there)).then(|| differs(Rule::LanguagesFigure))
        }
        (
            Content::Text { .. }
            | Content::Chart { .. }
            | Content::Figure { .. }
            | Content::Picture { .. }
            | Content::Exhibit { .. }
            | Content::Testimony { .. },
            _,
        ) => (placed(here) != placed(there)).then(|| differs(Rule::LanguagesFigure)),
    };
    found.into_iter().collect()
}

/// What of two texts is counted differently, with how many there are in each.
fn text(here: &[Block], there: &[Block]) -> Option<(Rule, usize, usize)> {
    let (rule, here, there) = match (here, there) {
        ([Block::Table(here)], [Block::Table(there)]) if here.rows.len() != there.rows.len() => {
            (Rule::LanguagesRows, here.rows.len(), there.rows.len())
        }
        ([Block::Table(here)], [Block::Table(there)]) => {
            (Rule::LanguagesColumns, here.header.len(), there.header.len())
        }
        ([Block::List(here)], [Block::List(there)]) => {
            (Rule::LanguagesList, here.items.len(), there.items.len())
        }
        _ => return None,
    };
    (here != there).then_some((rule, here, there))
}

/// The data of a chart, without its words.
fn data(chart: &Chart) -> (usize, Vec<&[Option<f64>]>) {
    (chart.categories.len(), chart.series.iter().map(|it| it.values.as_slice()).collect())
}

/// Whether a picture has words for those who cannot see it, and words below it.
fn said(content: &Content) -> Option<(bool, bool)> {
    let Content::Figure { alt, caption, .. } = content else { return None };
    let told = match alt {
        Alt::Text(text) => !text.trim().is_empty(),
        Alt::Decorative => false,
    };
    Some((told, !caption.trim().is_empty()))
}

/// What a passage places: its kind, and its id.
fn placed(content: &Content) -> (u8, &str) {
    match content {
        Content::Text { .. } => (0, ""),
        Content::Figure { .. } => (1, ""),
        Content::Chart { .. } => (2, ""),
        Content::Picture { picture } => (3, picture),
        Content::Exhibit { exhibit } => (4, exhibit),
        Content::Testimony { testimony } => (5, testimony),
    }
}
