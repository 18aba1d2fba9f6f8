//! Sentences that divide a whole into parts which do not add up to it.
//!
//! A safeguarding paper of Ceredigion’s said that of 85 enquiries 70 were joint
//! and 25 were not: 95; and its five kinds of abuse came to 84. Only what is
//! nearly the whole is told: parts that are far from it were not meant to add up.

use std::sync::LazyLock;

use regex::Regex;
use rust_decimal::Decimal;

use super::figures::{Figure, Kind, figures, grouped, parse};
use super::words::{holds, words};
use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule, Setting};

/// “85 = 70 + 25”.
static SUM: LazyLock<Regex> = LazyLock::new(|| {
    let number = r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\.[0-9]+)?";
    Regex::new(&format!(r"({number}) = ((?:{number})(?: \+ (?:{number}))+)"))
        .expect("a pattern of our own")
});

/// How a sentence divides a whole.
enum Division {
    /// After a colon all parts are told.
    All,
    /// “Of the 85, 70 … and 25 …”: some may be left out.
    Some,
}

pub(in crate::check) fn wholes(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let mut found = written_out(read);
    found.extend(read.sentences().iter().filter_map(|sentence| divided(read, sentence.clone())));
    found
}

fn written_out(read: &ReadPassage) -> Vec<Finding> {
    let lang = read.passage.lang;
    if !read.text.contains('=') {
        return Vec::new();
    }
    let wrong = SUM.captures_iter(&read.text).filter_map(|found| {
        let (all, whole, parts) = (found.get(0)?, found.get(1)?, found.get(2)?);
        let given = parse(whole.as_str(), lang)?;
        let sum = parts
            .as_str()
            .split(" + ")
            .try_fold(Decimal::ZERO, |sum, part| sum.checked_add(parse(part, lang)?))?;
        (sum != given).then(|| finding(read, all.range(), whole.as_str(), sum))
    });
    wrong.collect()
}

fn divided(read: &ReadPassage, sentence: std::ops::Range<usize>) -> Option<Finding> {
    let lang = read.passage.lang;
    let lists = words(lang);
    let said = &read.text[sentence.clone()];
    if said.contains(['%', '£', '=']) {
        return None;
    }
    let lower = said.to_lowercase();
    let divides = said.contains(':')
        || holds(&lower, &lists.divided)
        || lists.dividing.iter().any(|it| lower.starts_with(it.as_str()));
    if !divides || holds(&lower, &lists.comparing) {
        return None;
    }
    let all = figures(&read.text, sentence.clone(), lang);
    // “un ar ddeg” is eleven: numbers of several words are not read.
    let joined = |pair: &[Figure]| {
        let [one, other] = pair else { return false };
        let between = read.text.get(one.at.end..other.at.start).unwrap_or_default().trim();
        one.kind == Kind::Worded && other.kind == Kind::Worded && matches!(between, "" | "ar")
    };
    if all.windows(2).any(joined) {
        return None;
    }
    // What stands in brackets belongs to the figure before it.
    let inner = |it: &Figure| {
        let before = &read.text[sentence.start..it.at.start];
        before.matches('(').count() > before.matches(')').count()
    };
    // “25 by one agency”, “all by two workers”: how it was done, no part.
    let aside = |it: &Figure| {
        let before = read.text[sentence.start..it.at.start].split_whitespace().next_back();
        let before = before.unwrap_or_default().to_lowercase();
        it.kind == Kind::Worded && lists.no_part_after.contains(&before)
    };
    let all = all.into_iter().filter(|it| it.counts() && !inner(it) && !aside(it));
    let all: Vec<Figure> = all.collect();
    let first = all.first()?;
    let before = read.text[sentence.start..first.at.start].trim().to_lowercase();
    let after = |it: &Figure| lower.get(it.at.end - sentence.start..).unwrap_or_default();
    let colon = said.find(':').map(|at| at + sentence.start);
    let (wholes, parts, how): (&[Figure], &[Figure], Division) = match colon {
        Some(colon) if first.at.end <= colon => {
            let split = all.partition_point(|it| it.at.start < colon);
            let (wholes, parts) = all.split_at(split);
            (wholes, parts, Division::All)
        }
        Some(_) | None
            if lists.dividing.contains(&before)
                || lists.divided.iter().any(|it| after(first).contains(it.as_str())) =>
        {
            let (whole, parts) = all.split_at(1);
            (whole, parts, Division::Some)
        }
        Some(_) | None => return None,
    };
    let sum = parts.iter().try_fold(Decimal::ZERO, |sum, it| sum.checked_add(it.number))?;
    let whole = wholes.iter().min_by_key(|it| (it.number - sum).abs())?;
    // What the figures in digits come to by themselves needs no word.
    let in_digits = parts.iter().filter(|it| it.kind == Kind::Count);
    let in_digits =
        in_digits.into_iter().try_fold(Decimal::ZERO, |sum, it| sum.checked_add(it.number))?;
    let inside = in_digits != whole.number
        && parts.len() > 1
        && parts.iter().all(|it| it.number < whole.number);
    (inside && is_off(sum, whole.number, parts.len(), &how))
        .then(|| finding(read, whole.at.clone(), &read.text[whole.at.clone()], sum))
}

/// Whether a sum was meant to be the whole and is not.
fn is_off(sum: Decimal, whole: Decimal, parts: usize, how: &Division) -> bool {
    let by = (sum - whole).abs() * Decimal::ONE_HUNDRED;
    let within = |percent: i64| by <= whole * Decimal::from(percent);
    match how {
        _ if sum == whole => false,
        Division::All => within(15),
        Division::Some if sum > whole => within(15),
        Division::Some => parts > 2 && within(5),
    }
}

fn finding(read: &ReadPassage, at: std::ops::Range<usize>, whole: &str, sum: Decimal) -> Finding {
    Finding::new(Rule::PartsSum, Place::words(read, at))
        .with("whole", whole)
        .with("sum", grouped(sum))
}

#[cfg(test)]
mod tests {
    use super::super::grid::tests::read;
    use super::*;
    use crate::lang::Lang;

    /// What the parts come to, wherever that is told.
    fn told(text: &str, lang: Lang) -> Vec<String> {
        let read = read(text, lang);
        let mut found = written_out(&read);
        found.extend(read.sentences().iter().filter_map(|it| divided(&read, it.clone())));
        let sum = |it: Finding| match it.values.get("sum") {
            Some(crate::check::Put::Words(sum)) => sum.clone(),
            other => panic!("{other:?}"),
        };
        found.into_iter().map(sum).collect()
    }

    #[test]
    fn the_sums_of_ceredigion_are_found() {
        for (lang, text, sum) in [
            (Lang::En, "Section 47 enquiries: 85 = 70 + 25.", "95"),
            (Lang::En, "Of the 85 enquiries, 70 were joint and 25 were by one agency.", "95"),
            (
                Lang::En,
                "There were 85 enquiries, of which 70 were joint and 25 were by a single agency.",
                "95",
            ),
            (
                Lang::En,
                "We made 85 enquiries: 30 about neglect, 21 physical, 18 emotional, 12 sexual and three financial.",
                "84",
            ),
            (Lang::Cy, "O’r 85 o ymholiadau, roedd 70 ar y cyd a 25 gan un asiantaeth.", "95"),
            (
                Lang::Cy,
                "Bu 85 o ymholiadau: 30 am esgeulustod, 21 corfforol, 18 emosiynol, 12 rhywiol a thri ariannol.",
                "84",
            ),
        ] {
            assert_eq!(told(text, lang), [sum], "{text}");
        }
    }

    #[test]
    fn what_adds_up_or_was_not_meant_to_passes() {
        for text in [
            "Enquiries: 95 = 70 + 25.",
            "Of the 87 complaints, 24 were upheld, 29 were upheld in part, 30 were not upheld and four were withdrawn.",
            "Nine of the 87 complaints were linked to a characteristic: five to disability, two to age, one to race and one to religion or belief.",
            "Of the 100 people we asked, 70 liked the food and 65 liked the staff.",
            "Of the 188 children, 97 took up the offer.",
            "Of 50 people, 31 came once and 12 came twice.",
            "Of the 80 people, 41 said yes, compared with 44 last year.",
        ] {
            assert_eq!(told(text, Lang::En), [""; 0], "{text}");
        }
    }

    /// A number that says by whom or where is no part; and after “a” in Welsh
    /// numbers mutate.
    #[test]
    fn words_that_count_something_else_are_no_parts() {
        for (lang, text) in [
            (Lang::En, "There were 95 enquiries: 70 were joint and 25 were by one agency."),
            (Lang::En, "Of 40 homes, 25 were run by one provider and 15 by ourselves."),
            (
                Lang::En,
                "We had 20 visits: eight in May, seven in June and five in July, all by two workers.",
            ),
            (Lang::Cy, "Bu 95 o ymholiadau: cynhaliwyd 70 ar y cyd a 25 gan un asiantaeth."),
            (
                Lang::Cy,
                "Cawsom 20 o ymweliadau: wyth ym mis Mai, saith ym mis Mehefin a phump ym mis Gorffennaf, i gyd gan ddau weithiwr.",
            ),
            (
                Lang::Cy,
                "Bu 84 o ymholiadau: 30 am esgeulustod, 20 corfforol, 15 rhywiol, 14 emosiynol a phump ariannol.",
            ),
            (Lang::Cy, "O’r 18 o ymweliadau, bu wyth ym mis Mai, saith wedyn a thri ym mis Medi."),
        ] {
            assert_eq!(told(text, lang), [""; 0], "{text}");
        }
    }
}
