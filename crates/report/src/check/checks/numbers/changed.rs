//! “412 adults, up 6% from 388”: whether the percentage is that of the change,
//! and whether it goes the way that is said.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::counted::{AllCounted, Counted};
use super::figures::parse;
use super::words::{Patterns, number_pattern};
use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule, Setting};
use crate::metrics::trend::rounded;

static CHANGED: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(|words| {
        let pattern = words.changed.replace("{percent}", r"[0-9]+(?:\.[0-9]+)?");
        format!(r"(?i)(?-u:\b){}(?-u:\b)", pattern.replace("{number}", &number_pattern(words)))
    })
});

pub(in crate::check) fn changed(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    if !read.text.contains('%') {
        return Vec::new();
    }
    read.made::<AllCounted>().0.iter().filter_map(|told| wrong(read, told)).collect()
}

fn wrong(read: &ReadPassage, told: &Counted) -> Option<Finding> {
    let lang = read.passage.lang;
    let said = &read.text[told.sentence.clone()];
    let captures = CHANGED.of(lang).captures(said)?;
    let (percent, from) = (captures.name("percent")?, captures.name("from")?);
    let start = told.sentence.start + captures.get(0)?.start();
    // What changed is the figure before, if nothing else stands between.
    let last = told.figures.iter().rev().find(|it| it.at.end <= start)?;
    let to = Some(last).filter(|it| it.counts())?;
    let between = &read.text[to.at.end..start];
    if between.contains([';', ':']) || between.matches(',').count() > 1 {
        return None;
    }
    let earlier = parse(from.as_str(), lang).filter(|it| !it.is_zero())?;
    let change = (to.number - earlier).checked_mul(Decimal::ONE_HUNDRED)?.checked_div(earlier)?;
    let hundredths = parse(percent.as_str(), lang)?;
    let claimed = if captures.name("down").is_some() { -hundredths } else { hundredths };
    let decimals = hundredths.scale();
    let is_right = (change - claimed).abs() <= Decimal::new(5, decimals + 1);
    (!is_right).then(|| {
        let at = told.sentence.start + percent.start()..told.sentence.start + percent.end() + 1;
        Finding::new(Rule::ChangeWrong, Place::words(read, at))
            .with("from", from.as_str())
            .with("to", &read.text[to.at.clone()])
            .with("right", signed(rounded(change, decimals)))
            .with("percent", signed(claimed))
    })
}

/// A number with its sign.
fn signed(number: Decimal) -> String {
    if number.is_sign_negative() { format!("−{}", number.abs()) } else { format!("+{number}") }
}

#[cfg(test)]
mod tests {
    use super::super::grid::tests::read;
    use super::*;
    use crate::check::read::tests::in_a_setting;
    use crate::lang::Lang;

    fn told(text: &str, lang: Lang) -> Vec<String> {
        let read = read(text, lang);
        let found = in_a_setting(|setting| changed(&read, setting));
        found.iter().map(|it| format!("{:?}", it.values.get("right"))).collect()
    }

    #[test]
    fn a_change_that_is_not_that_of_its_numbers_is_found() {
        for (lang, text, right) in [
            (Lang::En, "412 adults used one, up 16% from 388 the year before.", "+6"),
            (Lang::En, "412 adults used one, down 6% from 388 the year before.", "+6"),
            (Lang::En, "Spending reached 90 (a fall of 5% from 100).", "−10"),
            (Lang::Cy, "Roedd 412 yn ei ddefnyddio, i fyny 16% o 388 y llynedd.", "+6"),
            (Lang::Cy, "Roedd 412 yn ei ddefnyddio, i lawr 6% o 388 y llynedd.", "+6"),
        ] {
            assert_eq!(told(text, lang), [format!(r#"Some(Words("{right}"))"#)], "{text}");
        }
    }

    #[test]
    fn right_changes_pass_and_so_does_what_cannot_be_reckoned() {
        for (lang, text) in [
            (Lang::En, "412 adults used one, up 6% from 388 the year before."),
            (Lang::En, "412 adults used one, up 6.2% from 388."),
            (Lang::En, "Reports rose this year, up 6% from 388."),
            (Lang::En, "Of 45%, up 6% from 388 visits."),
            (Lang::Cy, "Roedd 412 yn ei ddefnyddio, i fyny 6% o 388 y llynedd."),
        ] {
            assert_eq!(told(text, lang), [""; 0], "{text}");
        }
    }
}
