//! Which numbers of two texts do not answer each other.
//!
//! A word like “one”, or “May”, is often no number, and languages differ in
//! when they use it: such words may answer a number, but by themselves they
//! differ only where as many on either side are left over.

use std::collections::{HashMap, HashSet, VecDeque};

use rust_decimal::Decimal;

use crate::check::read::told::{Part, Told, Value};

/// Numbers that do not answer each other, by their places in the two lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Difference {
    /// In the text that renders the other.
    pub here: Option<usize>,
    /// In the other.
    pub there: Option<usize>,
}

/// Smaller numbers in words are too often something else: “the one”, “second”.
const SMALLEST_IN_WORDS: Decimal = Decimal::from_parts(3, 0, 0, false, 0);

/// What does not answer each other. In what stands in figures nothing is passed
/// over but a number that is said again.
pub(super) fn differences(here: &[Told], there: &[Told]) -> Vec<Difference> {
    if same(here, there) {
        return Vec::new();
    }
    let mut open_here = vec![true; here.len()];
    let mut open_there = vec![true; there.len()];
    cancel_same(here, &mut open_here, there, &mut open_there);
    cancel_parts(here, &mut open_here, there, &mut open_there);

    let left_here = Left::of(here, &open_here, there);
    let mut left_there = Left::of(there, &open_there, here);
    let mut found = Vec::new();
    for at in left_here.sure {
        // With one of the same kind, else with whatever is left.
        let same = |other: &usize| alike(&here[at].value, &there[*other].value);
        let partner = left_there
            .take(same)
            .or_else(|| left_there.take(|_| true))
            .or_else(|| take(&mut left_there.unsure, |_| true));
        found.push(Difference { here: Some(at), there: partner });
    }
    let mut spare = left_here.again;
    let mut unsure = left_here.unsure;
    for at in std::mem::take(&mut left_there.sure) {
        let same = |other: &usize| alike(&there[at].value, &here[*other].value);
        let partner = take(&mut spare, same).or_else(|| take(&mut unsure, |_| true));
        found.push(Difference { here: partner, there: Some(at) });
    }
    if unsure.len() == left_there.unsure.len() {
        let both = unsure.into_iter().zip(left_there.unsure);
        let kin = both.filter(|(at, other)| alike(&here[*at].value, &there[*other].value));
        found.extend(kin.map(|(at, other)| Difference { here: Some(at), there: Some(other) }));
    }
    found.sort_by_key(|it| (it.here.is_none(), it.here, it.there));
    found
}

/// Whether both tell the same in the same order, as most do.
fn same(here: &[Told], there: &[Told]) -> bool {
    here.iter().map(|told| &told.value).eq(there.iter().map(|told| &told.value))
}

/// What one text has left over.
struct Left {
    /// In figures, and not in the other text.
    sure: VecDeque<usize>,
    /// In figures, and in the other text too, but not as often.
    again: VecDeque<usize>,
    /// In words.
    unsure: VecDeque<usize>,
}

impl Left {
    fn of(own: &[Told], open: &[bool], other: &[Told]) -> Left {
        let said: HashSet<Part> = other.iter().flat_map(|told| told.value.parts()).collect();
        let mut left = Left { sure: [].into(), again: [].into(), unsure: [].into() };
        for (at, told) in own.iter().enumerate().filter(|(at, _)| open[*at]) {
            let again = told.value.parts().iter().all(|part| said.contains(part));
            match (told.sure, again) {
                (true, false) => left.sure.push_back(at),
                (true, true) => left.again.push_back(at),
                (false, false) if counts(&told.value) => left.unsure.push_back(at),
                (false, _) => {}
            }
        }
        left
    }

    fn take(&mut self, wanted: impl Fn(&usize) -> bool) -> Option<usize> {
        take(&mut self.sure, &wanted).or_else(|| take(&mut self.again, &wanted))
    }
}

fn take(left: &mut VecDeque<usize>, wanted: impl Fn(&usize) -> bool) -> Option<usize> {
    let place = left.iter().position(wanted)?;
    left.remove(place)
}

/// Whether two values are of a kind, so that one may stand for the other.
fn alike(one: &Value, other: &Value) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

/// Whether a number in words is large enough to be meant as one.
fn counts(value: &Value) -> bool {
    match value {
        Value::Number(number) => *number >= SMALLEST_IN_WORDS,
        Value::Date { .. } => true,
        Value::Percentage(_) | Value::Amount(_) | Value::Years(..) | Value::Code(_) => true,
    }
}

/// Strikes out what is the same in both, figures first.
fn cancel_same(here: &[Told], open_here: &mut [bool], there: &[Told], open_there: &mut [bool]) {
    let mut places: HashMap<&Value, VecDeque<usize>> = HashMap::new();
    for at in figures_first(there) {
        places.entry(&there[at].value).or_default().push_back(at);
    }
    for at in figures_first(here) {
        if let Some(other) = places.get_mut(&here[at].value).and_then(VecDeque::pop_front) {
            open_here[at] = false;
            open_there[other] = false;
        }
    }
}

fn figures_first(told: &[Told]) -> impl Iterator<Item = usize> {
    let of = move |sure: bool| (0..told.len()).filter(move |at| told[*at].sure == sure);
    of(true).chain(of(false))
}

/// Strikes out what the other text says in other pieces: “1 April to 30 June
/// 2025” has a year where “1 to 30 April 2025” has one for both days.
fn cancel_parts(here: &[Told], open_here: &mut [bool], there: &[Told], open_there: &mut [bool]) {
    let (pool_here, pool_there) = (pool(here, open_here), pool(there, open_there));
    within(here, open_here, pool_there);
    within(there, open_there, pool_here);
}

fn pool(told: &[Told], open: &[bool]) -> HashMap<Part, usize> {
    let mut pool = HashMap::new();
    let left = told.iter().zip(open).filter(|(_, open)| **open);
    for part in left.flat_map(|(told, _)| told.value.parts()) {
        *pool.entry(part).or_insert(0) += 1;
    }
    pool
}

fn within(own: &[Told], open: &mut [bool], mut pool: HashMap<Part, usize>) {
    for (told, open) in own.iter().zip(open).filter(|(_, open)| **open) {
        let parts = told.value.parts();
        if parts.iter().all(|part| pool.get(part).is_some_and(|left| *left > 0)) {
            for part in parts {
                if let Some(left) = pool.get_mut(&part) {
                    *left = left.saturating_sub(1);
                }
            }
            *open = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::read::told::told;
    use crate::lang::Lang;

    fn differ(english: &str, welsh: &str) -> Vec<(String, String)> {
        let (there, here) = (told(english, Lang::En), told(welsh, Lang::Cy));
        let words = |text: &str, told: &[Told], at: Option<usize>| {
            at.map(|at| text[told[at].range.clone()].to_owned()).unwrap_or_default()
        };
        let differences = differences(&here, &there).into_iter();
        differences
            .map(|it| (words(welsh, &here, it.here), words(english, &there, it.there)))
            .collect()
    }

    #[test]
    fn numbers_that_answer_each_other_do_not_differ() {
        for (english, welsh) in [
            ("Nine of 12 people", "Naw o’r deuddeg o bobl"),
            ("from 31% to 45%", "o 31 i 45%"),
            ("one of the five", "y pump"),
            ("1 April 2024 to 31 March 2025", "rhwng 1 Ebrill 2024 a 31 Mawrth 2025"),
            ("between 1 and 30 June 2025", "rhwng 1 Mehefin a 30 Mehefin 2025"),
            ("188 children; of these 97", "188 o blant; o’r 188 hyn 97"),
            ("2024 to 2025", "2024-25"),
            ("It may be so. She was second.", "Mai felly yw hi. Un arall."),
            ("twenty-one days", "21 diwrnod"),
        ] {
            assert_eq!(differ(english, welsh), [], "{english}");
        }
    }

    #[test]
    fn numbers_that_differ_are_told_side_by_side() {
        let all = [
            ("188 of 193 (97%)", "188 o 139 (97%)", &[("139", "193")][..]),
            ("412 adults, up 6%", "412 o oedolion, i fyny 9%", &[("9%", "6%")]),
            ("£4.5 million", "£4.8 miliwn", &[("£4.8 miliwn", "£4.5 million")]),
            ("At 31 March 2025", "Ar 31 Mai 2025", &[("31 Mai 2025", "31 March 2025")]),
            ("In 2023-24, 150", "Yn 2022-23, 150", &[("2022-23", "2023-24")]),
            ("nine agencies", "wyth asiantaeth", &[("wyth", "nine")]),
            ("97 of the 188", "188 o’r 188", &[("188", "97")]),
            ("34 people and 41", "34 o bobl", &[("", "41")]),
            ("by April", "erbyn Mehefin", &[("Mehefin", "April")]),
            ("5 homes", "chwe chartref", &[("chwe", "5")]),
        ];
        for (english, welsh, wanted) in all {
            let found = differ(english, welsh);
            let found: Vec<_> = found.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
            assert_eq!(found, wanted, "{english}");
        }
    }

    /// Every text of the packs with its Welsh: what was translated with care.
    #[test]
    fn the_packs_raise_no_false_alarm() {
        fn gather(value: &serde_json::Value, found: &mut Vec<(String, String)>) {
            let words = |name: &str| value.get(name)?.as_str().map(str::to_owned);
            match (words("en"), words("cy")) {
                (Some(en), Some(cy)) => found.push((en, cy)),
                _ => match value {
                    serde_json::Value::Object(fields) => {
                        fields.values().for_each(|it| gather(it, found));
                    }
                    serde_json::Value::Array(items) => {
                        items.iter().for_each(|it| gather(it, found));
                    }
                    _ => {}
                },
            }
        }
        let mut texts = Vec::new();
        for pack in crate::pack::SHIPPED {
            let pack = serde_json::to_value(crate::pack::load_shipped(pack)).unwrap();
            gather(&pack, &mut texts);
        }
        let words: usize = texts.iter().map(|(en, _)| en.split_whitespace().count()).sum();
        assert!(texts.len() > 500 && words > 10_000, "{} texts, {words} words", texts.len());
        let wrong: Vec<_> = texts
            .iter()
            .map(|(en, cy)| (differ(en, cy), en, cy))
            .filter(|(found, ..)| !found.is_empty())
            .collect();
        assert!(wrong.is_empty(), "{words} words: {wrong:#?}");
    }
}
