//! Values as shares of their sum.

use report::lang::Lang;

use super::number::{number, with_places};
use crate::words::document_words;

/// What some values come to, if each of them can be a share of it.
pub(super) fn whole(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut sum = 0.0;
    for value in values {
        if value < 0.0 {
            return None;
        }
        sum += value;
    }
    (sum > 0.0).then_some(sum)
}

/// A value with its share: “297 (85%)”.
pub(super) fn labelled(value: f64, whole: f64, lang: Lang) -> String {
    let percent = 100.0 * value / whole;
    // Whole, unless that would say nothing or all.
    let fine = (percent > 0.0 && percent < 1.0) || (percent > 99.0 && percent < 100.0);
    let percent = with_places(percent, usize::from(fine), lang);
    document_words(lang).with(
        "document-share",
        &[("number", number(value, lang).into()), ("percent", percent.into())],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_said_with_its_number() {
        for (value, whole, wanted) in [
            (297.0, 348.0, "297 (85%)"),
            (51.0, 348.0, "51 (15%)"),
            (0.0, 10.0, "0 (0%)"),
            (10.0, 10.0, "10 (100%)"),
            (1.0, 400.0, "1 (0.3%)"),
            (399.0, 400.0, "399 (99.8%)"),
            (1250.0, 2000.0, "1,250 (63%)"),
        ] {
            for lang in Lang::BOTH {
                assert_eq!(labelled(value, whole, lang), wanted);
            }
        }
    }

    #[test]
    fn only_parts_make_a_whole() {
        assert_eq!(whole([3.0, 0.0, 2.0].into_iter()), Some(5.0));
        assert_eq!(whole([3.0, -1.0].into_iter()), None);
        assert_eq!(whole([0.0, 0.0].into_iter()), None);
        assert_eq!(whole([].into_iter()), None);
    }
}
