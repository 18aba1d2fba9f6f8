//! A measure as a story: the trend, and what the guidance asks of it (guidance
//! 001 §3): why, what is being done, what good looks like, so what?

use super::said::Speaker;
use super::tabled::{notes, shown, text};
use crate::assemble::Facts;
use crate::document::{Block, Inline, markdown};
use crate::lang::Text;

/// How many years a story looks back over.
pub const YEARS: u8 = 5;

/// What is told of a measure: the trend in words, then each answer that was
/// written, under a label that runs into it.
pub(crate) fn story(facts: &Facts<'_>, code: &str) -> Vec<Block> {
    let Some(metric) = facts.records.metrics.iter().find(|metric| metric.code == *code) else {
        return Vec::new();
    };
    let speaker = Speaker::of(facts);
    let years = shown(facts.year, YEARS);
    let trend = vec![Block::Paragraph(text(speaker.trend(metric, &years)))];
    let mut blocks = labelled(speaker.title(metric), trend);
    let answers: [(&'static str, &Text); 4] = [
        ("metrics-story-why", &metric.why),
        ("metrics-story-doing", &metric.doing),
        ("metrics-story-good", &metric.good),
        ("metrics-story-so-what", &metric.so_what),
    ];
    for (label, answer) in answers {
        let written = markdown::read(answer.get(facts.lang));
        if !written.is_empty() {
            blocks.extend(labelled(speaker.plain(label), written));
        }
    }
    blocks.extend(notes(&speaker, &[metric], &years));
    blocks
}

/// Blocks with a bold label at the beginning; it runs into the first if that
/// is a paragraph, and else stands before it.
fn labelled(label: String, blocks: Vec<Block>) -> Vec<Block> {
    let ends = label.ends_with([':', '?', '.']);
    let label = Inline::Strong(text(if ends { label } else { format!("{label}.") }));
    let mut blocks = blocks.into_iter();
    let mut made = match blocks.next() {
        Some(Block::Paragraph(words)) => {
            let mut all = vec![label, Inline::Text(" ".into())];
            all.extend(words);
            vec![Block::Paragraph(markdown::canonical(&all))]
        }
        other => std::iter::once(Block::Paragraph(vec![label])).chain(other).collect(),
    };
    made.extend(blocks);
    made
}
