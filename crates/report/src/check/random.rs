//! Reports that nobody would write: no check fails on one, and what is found
//! points at words that are there. `cargo xtask soak` makes ten thousand.

use super::planted::{TODAY, sample};
use super::{Facts, Finding, Place, Severity, findings, stopping};
use crate::lang::Lang;
use crate::project::{Content, Dump, Passage};

/// How many reports are made where `LLUNIO_RANDOM` says nothing else.
const REPORTS: u64 = 500;

/// How many passages each has.
const PASSAGES: usize = 8;

/// What is put into the text: what readers of text stumble over.
const BITS: [&str; 36] = [
    "",
    " ",
    "\u{a0}",
    ".",
    "…",
    "?!",
    "“",
    "”",
    "‘I",
    "’r",
    "(",
    "%",
    "£",
    "0",
    "-1",
    "1,0",
    "200 of",
    "1/0",
    "99999999999999999999999999",
    "0.000000001",
    "12 March",
    "31 Chwefror 2025",
    "2024-25",
    "AD/013",
    "CIW",
    "😀",
    "e\u{301}",
    "ŵ",
    "ﬁ",
    "ẞ",
    "İ",
    "\u{202e}",
    "https://",
    "**",
    "|",
    "I said “",
];

/// Numbers that follow from a seed: the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        // SplitMix64: small, and good enough to choose with.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % sides.max(1) as u64) as usize
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.roll(list.len())]
    }
}

#[test]
fn no_report_is_too_odd() {
    let whole = sample();
    let whole_records = serde_json::to_value(&whole.records).unwrap();
    let few = Dump { passages: Vec::new(), images: Vec::new(), ..whole.clone() };
    let asked = std::env::var("LLUNIO_RANDOM").ok();
    let reports = asked.map_or(REPORTS, |number| number.parse().expect("a number of reports"));
    let mut told = 0;
    for seed in 0..reports {
        let mut dice = Dice(seed);
        let mut dump = few.clone();
        dump.passages =
            (0..PASSAGES).map(|_| odd(dice.of(&whole.passages), &whole, &mut dice)).collect();
        // Records are the slower part, and change only now and then.
        if seed % 10 == 0 {
            let mut records = whole_records.clone();
            (0..6).for_each(|_| spoil(&mut records, &mut dice));
            dump.records = serde_json::from_value(records).unwrap_or_else(|_| dump.records.clone());
        } else if seed % 10 == 1 {
            dump.records = Default::default();
            dump.testimonies.clear();
        }
        if dice.roll(4) == 0 {
            dump.details.languages = vec![*dice.of(&Lang::BOTH)];
        }
        let facts = Facts::of_dump(&dump, TODAY);
        let found = findings(&facts);
        let stops = found.iter().filter(|it| it.severity == Severity::Stops);
        assert!(stopping(&facts).iter().eq(stops), "seed {seed}");
        for finding in found {
            told += 1;
            assert!(points_at_words(&facts, &finding), "seed {seed}: {finding:?}");
            let _ = (finding.key(), facts.print_of(&finding));
        }
    }
    assert!(told > reports, "so little was found that nothing was tried");
}

/// A passage of the sample with bits put in, words taken out, or the other's
/// place in the report.
fn odd(passage: &Passage, whole: &Dump, dice: &mut Dice) -> Passage {
    let mut passage = passage.clone();
    passage.id = format!("{:016x}", dice.roll(1_000_000));
    if dice.roll(5) == 0 {
        passage.section = dice.of(&whole.passages).section.clone();
    }
    if dice.roll(9) == 0 {
        passage.lang = passage.lang.other();
    }
    if dice.roll(9) == 0 {
        passage.source = Some(dice.of(&whole.passages).id.clone());
    }
    if let Content::Text { markdown } = &mut passage.content {
        for _ in 0..dice.roll(5) {
            let places: Vec<usize> = markdown.char_indices().map(|(at, _)| at).collect();
            let from = places.get(dice.roll(places.len())).copied().unwrap_or(0);
            let to = places
                .iter()
                .copied()
                .find(|at| *at >= from + dice.roll(30))
                .unwrap_or(markdown.len());
            markdown.replace_range(from..to, dice.of::<&str>(&BITS));
        }
    }
    passage
}

/// Makes one string, number or list of some records another.
fn spoil(value: &mut serde_json::Value, dice: &mut Dice) {
    use serde_json::Value;
    match value {
        Value::Object(fields) => {
            let chosen = dice.roll(fields.len());
            fields.values_mut().nth(chosen).into_iter().for_each(|it| spoil(it, dice));
        }
        Value::Array(list) if !list.is_empty() => match dice.roll(12) {
            0 => list.clear(),
            1 => list.truncate(1),
            _ => {
                let chosen = dice.roll(list.len());
                spoil(&mut list[chosen], dice);
            }
        },
        Value::String(text) => *text = (*dice.of::<&str>(&BITS)).to_owned(),
        Value::Number(number) => *number = dice.roll(3).into(),
        Value::Array(_) | Value::Bool(_) | Value::Null => {}
    }
}

fn points_at_words(facts: &Facts<'_>, finding: &Finding) -> bool {
    std::iter::once(&finding.place).chain(&finding.also).all(|place| match place {
        Place::Words { passage, section, lang, from, to } => {
            facts.passage(passage).is_some_and(|read| {
                let units: Vec<u16> = read.text.encode_utf16().collect();
                let words = units.get(*from..*to).map(String::from_utf16);
                read.passage.section == *section
                    && read.passage.lang == *lang
                    && words.is_some_and(|words| words.is_ok())
            })
        }
        Place::Report | Place::Section { .. } | Place::Record { .. } | Place::Testimony { .. } => {
            true
        }
    })
}
