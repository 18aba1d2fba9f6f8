//! The financial year a report is about.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A financial year: 1 April to 31 March (2014 Act s.144A(6)). Written
/// `2024-25`; `2024/25` is read too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FinancialYear {
    start: i16,
}

/// The text is not two consecutive years.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a financial year: {0:?} (write it as 2024-25)")]
pub struct NotAYear(pub String);

impl FinancialYear {
    /// The year that begins on 1 April of `start`.
    pub fn starting(start: i16) -> FinancialYear {
        FinancialYear { start }
    }

    /// Reads `2024-25`, `2024/25` or `2024-2025`.
    pub fn parse(text: &str) -> Result<FinancialYear, NotAYear> {
        let error = || NotAYear(text.to_owned());
        let (first, second) = text.trim().split_once(['-', '/', '–']).ok_or_else(error)?;
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if first.len() != 4 || !digits(first) || !digits(second) {
            return Err(error());
        }
        let start: i16 = first.parse().map_err(|_| error())?;
        let end: i16 = second.parse().map_err(|_| error())?;
        let expected = start.checked_add(1).ok_or_else(error)?;
        let consecutive = match second.len() {
            2 => end == expected % 100,
            4 => end == expected,
            _ => false,
        };
        if consecutive && (1990..=2199).contains(&start) {
            Ok(FinancialYear { start })
        } else {
            Err(error())
        }
    }

    /// The calendar year of its 1 April.
    pub fn start(self) -> i16 {
        self.start
    }

    /// The calendar year of its 31 March.
    pub fn end(self) -> i16 {
        self.start + 1
    }

    /// The year after.
    pub fn following(self) -> FinancialYear {
        FinancialYear { start: self.start + 1 }
    }

    /// The year before.
    pub fn previous(self) -> FinancialYear {
        FinancialYear { start: self.start - 1 }
    }
}

impl fmt::Display for FinancialYear {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-{:02}", self.start, self.end() % 100)
    }
}

impl TryFrom<String> for FinancialYear {
    type Error = NotAYear;
    fn try_from(text: String) -> Result<FinancialYear, NotAYear> {
        FinancialYear::parse(&text)
    }
}

impl From<FinancialYear> for String {
    fn from(year: FinancialYear) -> String {
        year.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_consecutive() {
        for (text, wanted) in [
            ("2024-25", Some("2024-25")),
            ("2024/25", Some("2024-25")),
            ("1999-2000", Some("1999-00")),
            ("2024-26", None),
            ("2024", None),
            ("24-25", None),
            ("2024-", None),
            ("٢٠٢٤-25", None),
        ] {
            assert_eq!(
                FinancialYear::parse(text).ok().map(|y| y.to_string()).as_deref(),
                wanted,
                "{text}"
            );
        }
    }
}
