//! Joins the words that printpdf finds into lines.
//!
//! A file draws a line in as many pieces as it has faces, and a word in as many
//! as it likes. What belongs together is told by where it stands.

use printpdf::text_boxes::{PageTextBoxes, TextWord};
use printpdf::{FontId, PdfResources};

use super::read::{Line, Run};

/// A gap wider than this many ems is a space.
const SPACE: f32 = 0.12;
/// A gap wider than this many ems ends a run: a tab, or the next cell.
const GAP: f32 = 1.0;
/// Baselines closer than this many ems are the same line.
const SAME_LINE: f32 = 0.25;
/// What is raised, as the number of a note is, stands at most this many ems
/// above its line, and is at most this large beside it.
const RAISED: f32 = 0.6;
const SMALLER: f32 = 0.8;

/// The lines of a page in the order they are drawn.
pub(super) fn join(page: &PageTextBoxes, resources: &PdfResources) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for drawn in &page.lines {
        let turned = drawn.words.iter().any(is_turned);
        for word in &drawn.words {
            let run = Run {
                text: word.text.clone(),
                left: word.bbox[0],
                right: word.bbox[2],
                size: if turned { word.font_size } else { size(word, resources) },
                font: word.font.as_ref().map(|font| font.0.clone()),
                raised: false,
            };
            match lines.last_mut() {
                Some(line) if is_raised(line, drawn.baseline, turned, &run) => {
                    add(line, Run { raised: true, ..run });
                }
                Some(line) if continues(line, drawn.baseline, turned, &run) => add(line, run),
                Some(_) | None => {
                    lines.push(Line { baseline: drawn.baseline, turned, runs: vec![run] });
                }
            }
        }
    }
    lines
}

fn continues(line: &Line, baseline: f32, turned: bool, run: &Run) -> bool {
    let Some(last) = line.runs.last() else { return false };
    let size = last.size.max(run.size);
    let forward = turned || run.left > last.right - size * 0.5;
    line.turned == turned && (line.baseline - baseline).abs() < size * SAME_LINE && forward
}

/// Whether a run stands right behind the last one, smaller and higher.
fn is_raised(line: &Line, baseline: f32, turned: bool, run: &Run) -> bool {
    let Some(last) = line.runs.last().filter(|last| !last.raised) else { return false };
    let above = (line.baseline - baseline) / last.size.max(1.0);
    !turned
        && !line.turned
        && run.size < last.size * SMALLER
        && (SAME_LINE..RAISED).contains(&above)
        && (run.left - last.right).abs() < last.size * SAME_LINE
}

fn add(line: &mut Line, mut run: Run) {
    let Some(last) = line.runs.last_mut() else { return };
    let gap = run.left - last.right;
    let size = last.size.max(run.size);
    if gap > size * SPACE || line.turned {
        run.text.insert(0, ' ');
    }
    let alike = last.font == run.font && (last.size - run.size).abs() < 0.1;
    if alike && gap < size * GAP {
        last.text.push_str(&run.text);
        last.right = run.right;
    } else {
        line.runs.push(run);
    }
}

/// Whether the glyphs of the word climb or fall.
fn is_turned(word: &TextWord) -> bool {
    match (word.glyphs.first(), word.glyphs.last()) {
        (Some(first), Some(last)) => (first.bbox[3] - last.bbox[3]).abs() > 1.0,
        (Some(_), None) | (None, Some(_)) | (None, None) => false,
    }
}

/// The size as shown. The size a file names may be scaled by a matrix, but the
/// height of a word's box is its face's ascent and descent at the shown size.
fn size(word: &TextWord, resources: &PdfResources) -> f32 {
    let height = word.bbox[3] - word.bbox[1];
    let ems = word.font.as_ref().and_then(|font| height_in_ems(font, resources)).unwrap_or(1.0);
    let size = height / ems;
    if size.is_finite() { size } else { word.font_size }
}

fn height_in_ems(font: &FontId, resources: &PdfResources) -> Option<f32> {
    let face = &resources.fonts.map.get(font)?.parsed_font;
    let units = f32::from(face.units_per_em);
    let ascent = f32::from(face.font_metrics.ascent);
    let descent = f32::from(face.font_metrics.descent).min(0.0);
    // printpdf takes the same way out where a face has no measures.
    (units > 0.0 && ascent > 0.0).then(|| (ascent - descent) / units)
}
