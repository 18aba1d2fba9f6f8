//! Numbers that are one person's: NHS, National Insurance, telephone, postcode,
//! case. A pattern alone is not enough: a check digit, a range, or a word
//! nearby that says what it is has to bear it out.

use std::sync::LazyLock;

use regex::Regex;

use super::{Reason, Severity, Spot, after, before};

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of our own")
}

static NHS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(\d{3})([ \u{a0}-]?)(\d{3})([ \u{a0}-]?)(\d{4})\b"));
static NHS_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)\b(?:nhs|gig|health number|rhif iechyd|patient|claf|glaf|chlaf)\b")
});
static NATIONAL_INSURANCE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b",
    )
});
static POSTCODE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b([A-Z]{1,2})\d[A-Z\d]?[ \u{a0}]{0,2}\d[ABD-HJLNP-UW-Z]{2}\b"));
static DISTRICT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(?:CF|SA|NP|LL|LD|SY|CH|HR)\d{1,2}\b"));
static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?:\+|\b00)44[ \u{a0}-]?(?:\(0\))?[ \u{a0}-]?|\(?\b0)[1-35789](?:[ \u{a0}()-]{0,2}\d){8,9}\b",
    )
});
static REFERENCE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:wccis|uprn|upn|paris|carefirst|caredirector|eclipse|mosaic|crime|trosedd|hospital|ysbyty|client|cleient|gleient|patient|claf|case|achos|file|ffeil|court|llys|ref(?:erence)?|cyf(?:eirnod)?|gyfeirnod|chyfeirnod|passport|pasbort|warrant|id)\.?\s*(?:no\.?|number|num|id|ref(?:erence)?|rhif|cyf(?:eirnod)?)?\s*(?:is|was|yw|oedd|[:#.])?\s*((?:[A-Z]{1,6}[/-]?)?\d[\dA-Z]*(?:[/-][\dA-Z]+)*)\b",
    )
});
static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:rhif|number)\s+(?:(?:yr|y|ei|eu|the|his|her|their)\s+)?(?:achos|ffeil|claf|glaf|cleient|cyfeirnod|case|file|client|patient|cofrestru)\s*(?:oedd|yw|is|was)?\s*[:#]?\s*((?:[A-Z]{1,6}[/-]?)?\d[\dA-Z]*(?:[/-][\dA-Z]+)*)\b",
    )
});

/// The letters every postcode of the United Kingdom begins with.
const AREAS: &str = " AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ";

/// What is found of these in a text.
pub(super) fn find(text: &str) -> Vec<Spot> {
    let mut spots = Vec::new();
    spots.extend(phones(text));
    spots.extend(of_a_person(text));
    spots.extend(postcodes(text));
    spots.extend(references(text));
    spots
}

/// The numbers that are given to one person each.
pub(super) fn of_a_person(text: &str) -> Vec<Spot> {
    nhs(text).into_iter().chain(national_insurance(text)).collect()
}

/// Ten digits with a right check digit, in the groups in which they are
/// printed, or ungrouped with a word nearby: one random number in eleven has a
/// right check digit.
fn nhs(text: &str) -> Vec<Spot> {
    let number = |found: &regex::Captures<'_>| {
        let whole = found.get(0)?;
        let digits: Vec<u32> = whole.as_str().chars().filter_map(|c| c.to_digit(10)).collect();
        let grouped = !found[2].is_empty() && found[2] == found[4];
        let said = || {
            NHS_WORDS.is_match(before(text, whole.start(), 60))
                || NHS_WORDS.is_match(after(text, whole.end(), 30))
        };
        (is_nhs_number(&digits) && (grouped || said()))
            .then(|| Spot::new(Reason::NhsNumber, whole.range(), Severity::High))
    };
    NHS.captures_iter(text).filter_map(|found| number(&found)).collect()
}

/// The check of mod 11, and a range that is given out, or kept for tests (9…).
fn is_nhs_number(digits: &[u32]) -> bool {
    let [first @ .., check] = digits else { return false };
    let sum: u32 = first.iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    let wanted = (11 - sum % 11) % 11;
    let day = digits[0] * 10 + digits[1];
    let month = digits[2] * 10 + digits[3];
    let scottish = (1..=31).contains(&day) && (1..=12).contains(&month);
    let given_out = matches!(digits[0], 3 | 4 | 6 | 7 | 9) || scottish;
    let varied = digits.iter().any(|digit| *digit != digits[0]);
    digits.len() == 10 && wanted == *check && given_out && varied
}

fn national_insurance(text: &str) -> Vec<Spot> {
    let never = ["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"];
    NATIONAL_INSURANCE
        .captures_iter(text)
        .filter(|found| !never.contains(&found[1].to_uppercase().as_str()))
        .filter_map(|found| found.get(0))
        .map(|whole| Spot::new(Reason::NationalInsurance, whole.range(), Severity::High))
        .collect()
}

fn postcodes(text: &str) -> Vec<Spot> {
    let known = |area: &str| AREAS.contains(&format!(" {} ", area.to_uppercase()));
    let ordinal = |code: &str| ["1st", "2nd", "3rd"].iter().any(|end| code.ends_with(end));
    let mut spots: Vec<Spot> = POSTCODE
        .captures_iter(text)
        .filter(|found| known(&found[1]) && !ordinal(&found[0]))
        .filter_map(|found| found.get(0))
        .map(|whole| Spot::new(Reason::Postcode, whole.range(), Severity::High))
        .collect();
    spots.extend(
        DISTRICT
            .find_iter(text)
            .filter(|found| !after(text, found.end(), 1).starts_with(['/', '-']))
            .map(|found| Spot::new(Reason::PostcodeDistrict, found.range(), Severity::Low)),
    );
    spots
}

/// Telephone numbers, but not the lines that everybody may ring.
fn phones(text: &str) -> Vec<Spot> {
    PHONE
        .find_iter(text)
        .filter(|found| {
            let digits: String = found.as_str().chars().filter(char::is_ascii_digit).collect();
            let digits = digits
                .strip_prefix("44")
                .map_or(digits.clone(), |rest| format!("0{}", rest.trim_start_matches('0')));
            let public = ["0800", "0808", "0300", "0303", "0330", "0333", "0345", "0370"];
            (10..=11).contains(&digits.len()) && !public.iter().any(|it| digits.starts_with(it))
        })
        .map(|found| Spot::new(Reason::Phone, found.range(), Severity::High))
        .collect()
}

fn references(text: &str) -> Vec<Spot> {
    REFERENCE
        .captures_iter(text)
        .chain(NUMBERED.captures_iter(text))
        .filter_map(|found| found.get(1))
        .filter(|number| is_reference(number.as_str()))
        .map(|number| Spot::new(Reason::Reference, number.range(), Severity::High))
        .collect()
}

/// Whether it is long enough to be one person's: “case study 3”, “court in
/// 2024” and “reference AD/013” are not.
fn is_reference(number: &str) -> bool {
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let letters = number.chars().any(char::is_alphabetic);
    let year = (number.starts_with("19") || number.starts_with("20"))
        && !letters
        && (digits == 4 || (digits == 6 && number.contains(['-', '/'])));
    let code = number.to_uppercase();
    let measure = ["AD/", "CH/", "CA/"].iter().any(|kind| code.starts_with(kind));
    !year && !measure && (digits >= 4 || (letters && digits >= 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons(text: &str) -> Vec<Reason> {
        find(text).into_iter().map(|spot| spot.reason).collect()
    }

    #[test]
    fn an_nhs_number_needs_its_check_digit_and_groups_or_a_word() {
        assert_eq!(reasons("943 476 5919"), [Reason::NhsNumber]);
        assert_eq!(reasons("NHS number 9434765919"), [Reason::NhsNumber]);
        assert_eq!(reasons("a total of 9434765919 records"), []);
        assert_eq!(reasons("NHS number 999 123 4560"), [], "the check digit is wrong");
        assert_eq!(reasons("000 000 0000"), []);
        // The range that is never given out, with its digit worked out here.
        let sum: u32 =
            [9, 9, 9, 1, 2, 3, 4, 5, 6].iter().zip((2..=10).rev()).map(|(d, w)| d * w).sum();
        let check = (11 - sum % 11) % 11;
        let made = format!("999 123 456{check}");
        assert_eq!(reasons(&made).len(), usize::from(check < 10), "{made}");
    }

    #[test]
    fn postcodes_are_found_however_they_are_typed_and_codes_of_measures_are_not() {
        for code in ["CF10 3AT", "cf10 3at", "CF10  3AT", "CF103AT", "SW1A 1AA", "LL57 2DG"] {
            assert_eq!(reasons(code)[0], Reason::Postcode, "{code}");
        }
        assert_eq!(reasons("in CF10."), [Reason::PostcodeDistrict]);
        for other in ["AD/013", "CH/016", "the M4 and the A470", "phase b1 2nd", "QQ1 1AA"] {
            assert_eq!(reasons(other), [], "{other}");
        }
    }

    #[test]
    fn numbers_that_are_everybodys_are_nobodys() {
        assert_eq!(reasons("Ring 0800 11 1111 or 116 123."), []);
        assert_eq!(reasons("Ring 029 2087 1234."), [Reason::Phone]);
        assert_eq!(reasons("case study 3, section 117, in 2024-25"), []);
        assert_eq!(reasons("WCCIS 1234567"), [Reason::Reference]);
        assert_eq!(reasons("AB 12 34 56 C"), [Reason::NationalInsurance]);
        assert_eq!(reasons("GB 12 34 56 C"), []);
    }
}
