//! Numbers as people write them.

use report::lang::Lang;

/// A number with separated thousands and at most one decimal; below ten it
/// keeps two, because £4.25 million is not £4.3 million. A negative number has
/// a minus sign, not a hyphen. Beyond what a number holds exactly (10¹⁵) it is
/// written with an exponent.
pub fn number(value: f64, lang: Lang) -> String {
    if !value.is_finite() {
        return String::new();
    }
    let places = if value.abs() < 10.0 { 2 } else { 1 };
    let exact = with_places(value, places, lang);
    if exact.contains(decimal_point(lang)) && value.abs() < 1e15 {
        exact.trim_end_matches('0').trim_end_matches(decimal_point(lang)).to_owned()
    } else {
        exact
    }
}

/// A number with exactly `places` decimals, as the ticks of one axis need it.
pub(super) fn with_places(value: f64, places: usize, lang: Lang) -> String {
    if value.abs() >= 1e15 {
        return format!("{value:e}").replace('-', "−");
    }
    // Rounds a half away from zero, as people do; formatting alone would round it to even.
    let factor = 10f64.powi(places as i32);
    let rounded = (value.abs() * factor).round() / factor;
    let digits = format!("{rounded:.places$}");
    let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut text = String::new();
    if value < 0.0 && rounded > 0.0 {
        text.push('−');
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(thousands_separator(lang));
        }
        text.push(digit);
    }
    if !decimals.is_empty() {
        text.push(decimal_point(lang));
        text.push_str(decimals);
    }
    text
}

fn thousands_separator(lang: Lang) -> char {
    match lang {
        Lang::En | Lang::Cy => ',',
    }
}

fn decimal_point(lang: Lang) -> char {
    match lang {
        Lang::En | Lang::Cy => '.',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_commas_and_no_needless_decimals() {
        for (value, wanted) in [
            (0.0, "0"),
            (-0.0, "0"),
            (-0.001, "0"),
            (4.25, "4.25"),
            (4.5, "4.5"),
            (9.999, "10"),
            (150.25, "150.3"),
            (999.96, "1,000"),
            (1284.0, "1,284"),
            (100.0, "100"),
            (1234567.89, "1,234,567.9"),
            (-1412.0, "−1,412"),
            (2e15, "2e15"),
            (f64::NAN, ""),
        ] {
            assert_eq!(number(value, Lang::En), wanted);
            assert_eq!(number(value, Lang::Cy), wanted);
        }
    }
}
