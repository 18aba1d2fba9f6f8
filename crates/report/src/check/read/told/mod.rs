//! What a text tells in numbers: counts, percentages, amounts, dates and years,
//! in figures and in words, so that two languages can be compared.

mod figures;
mod lexicon;
mod words;

use std::ops::Range;

use rust_decimal::Decimal;

use crate::lang::Lang;

/// Something a text tells in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) struct Told {
    /// What it comes to.
    pub value: Value,
    /// Where it stands, in bytes, with its sign or unit.
    pub range: Range<usize>,
    /// Whether it is sure to be meant as a number: it stands in figures. “One”
    /// and “May” often are not.
    pub sure: bool,
}

/// What a number comes to, however it is written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::check) enum Value {
    /// A count, or a place in an order.
    Number(Decimal),
    /// Of a hundred.
    Percentage(Decimal),
    /// Pounds.
    Amount(Decimal),
    /// A day of a month, of a year; or a month.
    Date {
        /// 1 to 31.
        day: Option<u8>,
        /// 1 to 12.
        month: u8,
        /// Four digits.
        year: Option<u16>,
    },
    /// From one year to another.
    Years(u16, u16),
    /// The code of a measure.
    Code(String),
}

/// What is left of a number when it is taken apart: languages put their
/// numbers together in different ways.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::check) enum Part {
    /// A number without its sign or unit.
    Number(Decimal),
    /// A month.
    Month(u8),
    /// A code.
    Code(String),
}

impl Value {
    /// What it is made of.
    pub(in crate::check) fn parts(&self) -> Vec<Part> {
        match self {
            Value::Number(number) | Value::Percentage(number) | Value::Amount(number) => {
                vec![Part::Number(*number)]
            }
            Value::Date { day, month, year } => {
                let numbers = [day.map(Decimal::from), year.map(Decimal::from)];
                let numbers = numbers.into_iter().flatten().map(Part::Number);
                numbers.chain([Part::Month(*month)]).collect()
            }
            Value::Years(from, to) => {
                vec![Part::Number(Decimal::from(*from)), Part::Number(Decimal::from(*to))]
            }
            Value::Code(code) => vec![Part::Code(code.clone())],
        }
    }
}

/// Everything a text tells in numbers, in the order in which it stands.
pub(in crate::check) fn told(text: &str, lang: Lang) -> Vec<Told> {
    let in_figures = figures::figures(text, lang);
    let mut found = Vec::new();
    let mut from = 0;
    for passed in in_figures {
        words::words(text, from..passed.range.start, lang, &mut found);
        from = passed.range.end;
        found.extend(passed.value.map(|(value, sure)| Told { value, range: passed.range, sure }));
    }
    words::words(text, from..text.len(), lang, &mut found);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str, lang: Lang) -> Vec<String> {
        let said = |told: Told| match told.value {
            Value::Number(number) => number.to_string(),
            Value::Percentage(number) => format!("{number}%"),
            Value::Amount(number) => format!("£{number}"),
            Value::Date { day, month, year } => {
                let [day, year] = [day.map(u16::from), year].map(|it| it.unwrap_or_default());
                format!("{year}-{month}-{day}")
            }
            Value::Years(from, to) => format!("{from}-{to}"),
            Value::Code(code) => code,
        };
        told(text, lang).into_iter().map(said).collect()
    }

    #[test]
    fn the_same_is_told_in_both_languages() {
        for (english, welsh, wanted) in [
            ("1,284 adults, 6%", "1,284 o oedolion, 6%", "1284 6%"),
            ("12 per cent of 50", "12 y cant o 50", "12% 50"),
            ("a fall of 0.4 percentage points", "gostyngiad o 0.4 pwynt canran", "0.4%"),
            ("£4.5 million and £500", "£4.5 miliwn a £500", "£4500000 £500"),
            ("£4.5m and £25k", "£4,500,000 a £25,000", "£4500000 £25000"),
            ("12 March 2025", "12 Mawrth 2025", "2025-3-12"),
            ("the 12th of March", "y 12fed o Fawrth", "0-3-12"),
            ("March 12, 2025", "12/03/2025", "2025-3-12"),
            ("Tuesday 4 June 2024", "ddydd Mawrth 4 Mehefin 2024", "2024-6-4"),
            ("on Tuesday 15 October", "Mawrth 15 Hydref", "0-10-15"),
            ("on Tuesday night, 3 May", "nos Fawrth 3 Mai", "0-5-3"),
            ("4 March 2024", "4 Mawrth 2024", "2024-3-4"),
            ("In April 2024", "Ym mis Ebrill 2024", "0-4-0 2024"),
            ("2024-25", "2024/2025", "2024-2025"),
            ("9am to 5pm", "9yb i 5yp", "9 5"),
            ("from 9.30am", "o 9.30yb", "9.3"),
            ("AD/013 and 3rd", "AD/013 a 3ydd", "AD/013 3"),
            ("nine of thirty-one", "naw o dri deg un", "9 31"),
            ("thirty-one days", "un diwrnod ar ddeg ar hugain", "31"),
            ("thirteen weeks", "tair wythnos ar ddeg", "13"),
            ("seventeen children", "dau o blant ar bymtheg", "17"),
            ("thirty-nine", "pedwar ar bymtheg ar hugain", "39"),
            ("forty-two and seventy", "dau a deugain, deg a thrigain", "42 70"),
            ("three and ten", "tri a deg", "3 10"),
            ("eighty people", "pedwar ugain o bobl", "80"),
            ("forty and fifty", "deugain a hanner cant", "40 50"),
            ("three hundred, two thousand", "tri chant, dwy fil", "300 2000"),
            ("twenty-first", "unfed ar hugain", "21"),
            ("eighteenth", "y deunawfed", "18"),
            ("one in three", "un o bob tri", "1 3"),
            ("one hundred and five", "105", "105"),
        ] {
            let wanted: Vec<&str> = wanted.split(' ').collect();
            assert_eq!(values(english, Lang::En), wanted, "{english}");
            assert_eq!(values(welsh, Lang::Cy), wanted, "{welsh}");
        }
    }

    #[test]
    fn what_is_no_number_is_passed_over() {
        for text in ["section 144A", "https://a.example/2024/25", "144A", "someone", ""] {
            assert_eq!(values(text, Lang::En), Vec::<String>::new(), "{text}");
        }
        for text in ["gweithiodd pawb", "adran 75D", "gan bawb"] {
            assert_eq!(values(text, Lang::Cy), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn numbers_too_large_to_be_counted_do_no_harm() {
        for text in ["9".repeat(60), format!("£{} billion", "9".repeat(28)), "99/99/9999".into()] {
            assert!(told(&text, Lang::En).len() <= 3, "{text}");
        }
        let words = "naw miliwn ".repeat(40) + &"biliwn ".repeat(40);
        assert!(!told(&words, Lang::Cy).is_empty());
    }
}
