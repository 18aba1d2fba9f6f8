//! A value in running text that follows its measure: `metric:AD/013?value`.

use super::Metric;
use super::catalogue::definition;
use super::said::Speaker;
use crate::phrase::Value as Put;
use crate::year::FinancialYear;

/// What is said of a measure in running text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The value: “1,284”.
    Value,
    /// The change on last year: “up 6% on last year (74 more)”.
    Change,
    /// Both, with what is counted: “1,284 adults, up 6% on last year (74 more)”.
    Both,
}

impl What {
    /// All of them.
    pub const ALL: [What; 3] = [What::Value, What::Change, What::Both];

    /// Its name in text.
    pub fn name(self) -> &'static str {
        match self {
            What::Value => "value",
            What::Change => "change",
            What::Both => "both",
        }
    }
}

/// The address of something said of a measure. What would end an address in
/// Markdown is percent-encoded.
pub fn address(code: &str, what: What) -> String {
    let mut address = String::from("metric:");
    for character in code.chars() {
        let stays = character.is_alphanumeric() || "/-._".contains(character);
        if stays {
            address.push(character);
        } else {
            let mut bytes = [0; 4];
            for byte in character.encode_utf8(&mut bytes).bytes() {
                address.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    format!("{address}?{}", what.name())
}

/// Takes an address apart; none if it is no address of a measure.
pub fn parse(address: &str) -> Option<(String, What)> {
    let (code, name) = address.strip_prefix("metric:")?.rsplit_once('?')?;
    let what = What::ALL.into_iter().find(|what| what.name() == name)?;
    let code = decoded(code)?;
    (!code.trim().is_empty() && !code.chars().any(char::is_control)).then_some((code, what))
}

/// An address as [`address`] writes it; none if it is no address of a measure.
pub(crate) fn usable(written: &str) -> Option<String> {
    parse(written).map(|(code, what)| address(&code, what))
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// What stands in running text for an address; none if there is no such
/// measure any more: then the last words stay.
pub fn inline(
    speaker: &Speaker<'_>,
    metrics: &[Metric],
    year: FinancialYear,
    address: &str,
) -> Option<String> {
    let (code, what) = parse(address)?;
    let metric = metrics.iter().find(|metric| metric.code == code)?;
    Some(said(speaker, metric, year, what))
}

/// What is said of a measure in a year.
pub fn said(speaker: &Speaker<'_>, metric: &Metric, year: FinancialYear, what: What) -> String {
    let found = metric.reading(year).and_then(|it| Some((it, it.value.as_ref()?)));
    let Some((reading, value)) = found else { return speaker.plain("metrics-no-figure") };
    let change = || speaker.change(metric, year.previous(), year);
    match what {
        What::Value => speaker.value(value),
        What::Change => change().unwrap_or_else(|why| why),
        What::Both => {
            let known = definition(speaker.pack, metric);
            let words = speaker.standing(speaker.counted(value, &known), reading);
            let value = ("value", Put::Text(words));
            match change() {
                Ok(change) => speaker.with("metrics-both", [value, ("change", Put::Text(change))]),
                Err(why) => speaker.with("metrics-both-why", [value, ("why", Put::Text(why))]),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_comes_back_whatever_the_code() {
        for code in ["AD/013", "A code (of ours)", "CH?value", "50% [a](b)", "tŷ|\\ x", "%41"] {
            for what in What::ALL {
                let address = address(code, what);
                assert!(!address.contains(['(', ')', ' ', '[', ']', '|', '\\', '<']), "{address}");
                assert_eq!(parse(&address), Some((code.to_owned(), what)), "{address}");
            }
        }
    }

    #[test]
    fn what_is_no_address_is_none() {
        for text in [
            "metric:?value",
            "metric:A",
            "metric:A?price",
            "https://x?value",
            "metric:%?value",
            "metric:%zz?value",
            "metric:%00?value",
            "metric:%20?value",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
