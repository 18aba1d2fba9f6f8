//! So many of so many, always as a number and a percentage: a percentage alone
//! misleads on the small numbers these tables have (domain trap 4).

use crate::phrase::{Phrase, Value};

/// How a part of a whole is said; none if the part is not known. Without a
/// whole there is no percentage, and of nothing there is none either.
pub(super) fn share(part: Option<u32>, whole: Option<u32>) -> Option<Phrase> {
    let part = part?;
    let known = whole.filter(|whole| *whole > 0 && part <= *whole);
    Some(match known {
        None => Phrase::with("sources-complaints-number", [("number", Value::Number(part.into()))]),
        Some(whole) => Phrase::with(
            match rounded(part, whole) {
                Rounded::Exactly(_) => "sources-complaints-share",
                Rounded::LessThanOne => "sources-complaints-share-under",
                Rounded::MoreThanNinetyNine => "sources-complaints-share-over",
            },
            [
                ("number", Value::Number(part.into())),
                ("whole", Value::Number(whole.into())),
                ("percent", Value::Number(rounded(part, whole).percent().into())),
            ],
        ),
    })
}

/// A percentage without decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rounded {
    /// Rounded to the nearest; halves go up.
    Exactly(u32),
    /// Some, and yet nearest to none.
    LessThanOne,
    /// Not all, and yet nearest to all.
    MoreThanNinetyNine,
}

impl Rounded {
    fn percent(self) -> u32 {
        match self {
            Rounded::Exactly(percent) => percent,
            Rounded::LessThanOne => 1,
            Rounded::MoreThanNinetyNine => 99,
        }
    }
}

fn rounded(part: u32, whole: u32) -> Rounded {
    let (part, whole) = (u64::from(part), u64::from(whole));
    let percent = (200 * part + whole) / (2 * whole);
    match percent {
        0 if part > 0 => Rounded::LessThanOne,
        100 if part < whole => Rounded::MoreThanNinetyNine,
        percent => Rounded::Exactly(u32::try_from(percent).unwrap_or(100)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_rounded_and_never_say_none_or_all_of_some() {
        for (part, whole, wanted) in [
            (71, 87, Rounded::Exactly(82)),
            (5, 8, Rounded::Exactly(63)),
            (1, 8, Rounded::Exactly(13)),
            (0, 12, Rounded::Exactly(0)),
            (12, 12, Rounded::Exactly(100)),
            (1, 300, Rounded::LessThanOne),
            (299, 300, Rounded::MoreThanNinetyNine),
            (u32::MAX, u32::MAX, Rounded::Exactly(100)),
        ] {
            assert_eq!(rounded(part, whole), wanted, "{part} of {whole}");
        }
    }

    #[test]
    fn what_is_not_known_is_not_said() {
        assert_eq!(share(None, Some(4)), None);
        let plain = |part, whole| share(part, whole).map(|phrase| phrase.id);
        assert_eq!(plain(Some(3), None), Some("sources-complaints-number"));
        assert_eq!(plain(Some(0), Some(0)), Some("sources-complaints-number"));
        assert_eq!(plain(Some(5), Some(4)), Some("sources-complaints-number"), "a slip");
        assert_eq!(plain(Some(3), Some(4)), Some("sources-complaints-share"));
    }
}
