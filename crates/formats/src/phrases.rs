//! The words for what the report's records say: `report::phrase`.

use fluent::FluentValue;
use report::lang::Lang;
use report::phrase::{Phrase, Value};
use rust_decimal::Decimal;

use crate::words::document_words;

/// Finds the words for phrases in a language: what `assemble` asks for.
pub fn say(lang: Lang) -> impl Fn(&Phrase) -> String {
    move |phrase| {
        let values: Vec<(&str, FluentValue<'_>)> =
            phrase.values.iter().map(|(name, value)| (*name, worded(lang, value))).collect();
        document_words(lang).with(phrase.id, &values)
    }
}

fn worded(lang: Lang, value: &Value) -> FluentValue<'static> {
    match value {
        Value::Text(text) => text.clone().into(),
        Value::Count(count) => FluentValue::from(*count),
        Value::Number(number) => grouped(number).into(),
        Value::Money(pounds) => money(pounds).into(),
        Value::Year(year) => year.to_string().into(),
        Value::Date(date) => date_in(lang, *date).into(),
    }
}

/// A number with separated thousands and a minus sign that is none of the
/// hyphens. Both languages write them alike.
fn grouped(number: &Decimal) -> String {
    let digits = number.abs().to_string();
    let (whole, decimals) =
        digits.split_once('.').map_or((&digits[..], None), |(whole, rest)| (whole, Some(rest)));
    let mut text = String::new();
    if number.is_sign_negative() && !number.is_zero() {
        text.push('−');
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if let Some(decimals) = decimals {
        text.push('.');
        text.push_str(decimals);
    }
    text
}

/// Pounds, with pence only where there are any.
fn money(pounds: &Decimal) -> String {
    let pence = pounds.round_dp(2).normalize();
    let amount =
        if pence.scale() == 1 { format!("{pence}0").parse().unwrap_or(pence) } else { pence };
    match grouped(&amount).strip_prefix('−') {
        Some(amount) => format!("−£{amount}"),
        None => format!("£{}", grouped(&amount)),
    }
}

const MONTHS: [&str; 12] = [
    "document-january",
    "document-february",
    "document-march",
    "document-april",
    "document-may",
    "document-june",
    "document-july",
    "document-august",
    "document-september",
    "document-october",
    "document-november",
    "document-december",
];

/// A day as it stands in running text: “23 November 2020”, “23 Tachwedd 2020”.
fn date_in(lang: Lang, date: jiff::civil::Date) -> String {
    let month = MONTHS[usize::try_from(date.month()).unwrap_or(1) - 1];
    let month = document_words(lang).get(month);
    format!("{} {month} {}", date.day(), date.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_money_and_days_are_written_as_people_write_them() {
        let number = |text: &str| text.parse::<Decimal>().unwrap();
        for (given, plain, pounds) in [
            ("0", "0", "£0"),
            ("999", "999", "£999"),
            ("1284", "1,284", "£1,284"),
            ("-1234567.5", "−1,234,567.5", "−£1,234,567.50"),
            ("12.25", "12.25", "£12.25"),
            ("-0.0", "0.0", "£0"),
        ] {
            assert_eq!(grouped(&number(given)), plain);
            assert_eq!(money(&number(given)), pounds);
        }
        let day = jiff::civil::date(2020, 11, 23);
        assert_eq!(date_in(Lang::En, day), "23 November 2020");
        assert_eq!(date_in(Lang::Cy, day), "23 Tachwedd 2020");
    }
}
