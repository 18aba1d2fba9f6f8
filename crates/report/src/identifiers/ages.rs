//! Ages of children and of the very old, and days of birth.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::{Reason, Severity, Spot, after, before};

/// A number up to a hundred and something, in figures or words of either language.
const NUMBER: &str = r"(\d{1,3}|(?:un|dwy|ddwy|dau|tair|dair|tri|pedair|bedair|pedwar)[ -]ar[ -](?:ddeg|bymtheg)|naw deg(?: (?:un|dau|dwy|tri|tair|pedwar|pedair|pump|chwech|saith|wyth|naw))?|ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|un|dwy|ddwy|tair|dair|pedair|bedair|pum|bum|pump|chwe|chwech|saith|wyth|naw|deg|ddeg|deng|ddeng|deuddeg|ddeuddeg|deuddeng|unarddeg|pymtheng|bymtheng|pymtheg|bymtheg)";

const WORDS: [(&str, u32); 49] = [
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("un", 1),
    ("dwy", 2),
    ("ddwy", 2),
    ("tair", 3),
    ("dair", 3),
    ("pedair", 4),
    ("bedair", 4),
    ("pum", 5),
    ("bum", 5),
    ("pump", 5),
    ("chwe", 6),
    ("chwech", 6),
    ("saith", 7),
    ("wyth", 8),
    ("naw", 9),
    ("deg", 10),
    ("ddeg", 10),
    ("deng", 10),
    ("ddeng", 10),
    ("unarddeg", 11),
    ("deuddeg", 12),
    ("ddeuddeg", 12),
    ("deuddeng", 12),
    ("pymtheng", 15),
    ("bymtheng", 15),
    ("pymtheg", 15),
    ("bymtheg", 15),
    ("dau", 2),
    ("tri", 3),
    ("pedwar", 4),
    ("dri", 3),
    ("bedwar", 4),
];

/// Word boundaries are those of ASCII: with those of Unicode, a text with an
/// apostrophe or a circumflex is gone through ten times as slowly.
fn pattern(text: &str) -> Regex {
    let whole = text.replace("NUMBER", NUMBER).replace("DATE", DATE).replace(r"\b", r"(?-u:\b)");
    Regex::new(&whole).expect("a pattern of our own")
}

/// Ways to say an age; the first group is the number.
static AGES: LazyLock<[Regex; 8]> = LazyLock::new(|| {
    [
        pattern(r"(?i)\bNUMBER[ -](?:years?|yrs?|months?|weeks?)[ -](?:old|of age)\b"),
        pattern(r"(?i)\baged (?:just |only )?NUMBER\b"),
        pattern(r"(?i)\b(?:(?:at|turned|turning|turns) (?:the age of )?|the age of )NUMBER\b"),
        pattern(
            r"\b(?i:he|she|they|who|son|daughter|boy|girl|child|brother|sister|twin|grandson|granddaughter|\p{Lu}|\p{Lu}\p{Ll}+) (?i:is|was|has turned|had turned|is now) (?i:just |only |now |nearly )?(?i:NUMBER)\b",
        ),
        pattern(r"(?i)\bNUMBER (?:(?:mlwydd|flwydd|blwydd|flynedd|mis|fis|wythnos) )?oed\b"),
        pattern(r"(?i)\b(?:age|oedran):? NUMBER\b"),
        pattern(r"(?i)\b(?:boy|girl|child|son|daughter|bachgen|merch|plentyn) of NUMBER\b"),
        pattern(r"(?i)\b(\d{1,3})(?:st|nd|rd|th) birthday\b"),
    ]
});

/// What stands before an age that is many people's.
static OF_MANY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\b(?:under|over|between|below|above|from|until|by|by their|erbyn|o dan|dan|dros|rhwng|hyd at|hyd nes|nes|tan)\s+(?:the\s+|they\s+are\s+|yn\s+)?|\b(?:every|all|any|most|many|for|of|pob|bob|holl|nifer|canran|o|i)\s+(?:y\s+|the\s+)?(?:\p{L}+\s+)?(?:children|child|young people|people|adults|pupils|those|learners|blant|phlant|plant|plentyn|bobl|pobl ifanc|disgyblion|oedolion|rai)\s+(?:sy’n\s+|sydd\s+yn\s+|yn\s+)?|\d\s*(?:-|–|to|i|hyd|at)\s*|\b(?:rhwng|between)\s+[\p{L}\d ]{1,20}\s+(?:a|ac|and)\s+)$",
    )
});

/// What stands after an age that is many people's.
static AND_MORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^(?:\s*[-–—+]\s*\d|\s*\+|\s+to\s+(?:\d|the)|\s+(?:and|or)\s+(?:over|above|under|older|younger|below|more)|\s+(?:a|neu)\s+(?:throsodd|drosodd|hŷn|iau|fwy|mwy)|\s+(?:ac|neu)(?:’n|'n| yn)?\s+(?:hŷn|iau)|\s+i\s+\d)",
    )
});

/// What may follow “K is nine”: anything else makes it nine of something.
static AGE_ENDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)^(?:[.,;:!?)”]|$| (?:and|when|with|who|but|now|years? old|years of)\b)")
});

/// What may follow “at nine”.
static AGE_GOES_ON: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:,| (?:she|he|they|[A-Z]\b|[A-Z]\p{Ll}+))"));

/// What makes a number longer than it seemed: “1,284”, “12.5%”.
static LONGER_NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:[.,]\d|%|\s?per cent)"));

const DATE: &str = r"(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th|af|ain|fed|eg|ydd|ed)?(?: of| o)?(?: fis)? (?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|August|Aug|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Ionawr|Chwefror|Fawrth|Mawrth|Ebrill|Mai|Fai|Mehefin|Fehefin|Gorffennaf|Orffennaf|Awst|Medi|Fedi|Hydref|Tachwedd|Dachwedd|Rhagfyr|Ragfyr)\b(?:,? \d{4})?|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?\b(?:,? \d{4})?)";

static BORN: LazyLock<[Regex; 2]> = LazyLock::new(|| {
    [
        pattern(
            r"(?i)\b(?:born|birth|dob|d\.o\.b\.?|birthdate|birthday|ganwyd|anwyd|ganed|geni|eni|genedigaeth|pen-blwydd|phen-blwydd|ben-blwydd)\b([^.;\d]{0,30}?)(DATE)",
        ),
        pattern(
            r"(?i)()(DATE)(?: \(|,)? ?(?:is |was |yw |oedd )?(?:her |his |their |the |ei |y )?(?:birthday|date of birth|dob\b|dyddiad geni|dyddiad ei (?:g)?eni|b?h?pen-blwydd|phen-blwydd|ben-blwydd)",
        ),
    ]
});

static DATES: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bDATE"));

/// Ages and days of birth in a text.
pub(super) fn find(text: &str) -> Vec<Spot> {
    let born = BORN.iter().flat_map(|way| way.captures_iter(text)).filter_map(|found| {
        // “Born in Cardiff and moved on 3 May”: the day is another matter's.
        let between = format!(" {} ", found.get(1)?.as_str().trim());
        let other =
            [" and ", " but ", " a ", " ac ", " ond "].iter().any(|it| between.contains(it));
        let date = found.get(2).filter(|_| !other)?;
        Some(Spot::new(Reason::BirthDate, date.range(), Severity::High))
    });
    let ages = AGES
        .iter()
        .enumerate()
        .flat_map(|(way, pattern)| pattern.captures_iter(text).map(move |found| (way, found)))
        .filter_map(|(way, found)| age(text, way, &found));
    born.chain(ages).collect()
}

fn age(text: &str, way: usize, found: &Captures<'_>) -> Option<Spot> {
    let (whole, number) = (found.get(0)?, found.get(1)?);
    let months = ["month", "week", " mis", " fis", " wythnos"];
    let years = if months.iter().any(|unit| whole.as_str().to_lowercase().contains(unit)) {
        0
    } else {
        value(number.as_str())?
    };
    let reason = match years {
        0..18 => Reason::ChildAge,
        90..116 => Reason::GreatAge,
        _ => return None,
    };
    let rest = after(text, whole.end(), 24);
    let many = OF_MANY.is_match(before(text, number.start(), 60))
        || OF_MANY.is_match(before(text, whole.start(), 60))
        || AND_MORE.is_match(rest);
    let said = whole.as_str().to_lowercase();
    let goes_on = said.contains("age of") || AGE_GOES_ON.is_match(rest);
    let fits = match way {
        2 if said.starts_with("turn") => AGE_ENDS.is_match(rest) || rest.starts_with(" in "),
        2 => goes_on,
        3 => AGE_ENDS.is_match(rest),
        _ => true,
    } && !LONGER_NUMBER.is_match(rest);
    // From the number on: “8 years old”, “nine”.
    let range = number.start()..whole.end();
    (fits && !many).then(|| Spot::new(reason, range, Severity::High))
}

/// The number that is written.
fn value(written: &str) -> Option<u32> {
    let word = written.to_lowercase().replace('-', " ");
    if let Ok(number) = word.parse() {
        return Some(number);
    }
    let simple = |word: &str| WORDS.iter().find(|(known, _)| *known == word).map(|(_, n)| *n);
    if let Some((units, teens)) = word.split_once(" ar ") {
        return Some(simple(units)? + if teens == "ddeg" { 10 } else { 15 });
    }
    for ninety in ["ninety", "naw deg"] {
        if let Some(rest) = word.strip_prefix(ninety) {
            return Some(90 + simple(rest.trim()).unwrap_or(0));
        }
    }
    simple(&word)
}

/// Whether a text names a day.
pub(super) fn dates(text: &str) -> Option<std::ops::Range<usize>> {
    DATES.find(text).map(|found| found.range())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Reason, &str)> {
        let found = crate::identifiers::find(text, &[]).into_iter();
        let units: Vec<usize> = text
            .char_indices()
            .flat_map(|(at, c)| std::iter::repeat_n(at, c.len_utf16()))
            .chain([text.len()])
            .collect();
        found.map(|it| (it.reason, &text[units[it.from]..units[it.to]])).collect()
    }

    #[test]
    fn ages_of_children_are_found_in_figures_and_words_of_both_languages() {
        for (text, words) in [
            ("Her son is 8 years old.", "8 years old"),
            ("an 8-year-old boy", "8-year-old"),
            ("a girl aged 8", "8"),
            ("K is nine. He", "nine"),
            ("bachgen 8 oed", "8 oed"),
            ("Mae’n wyth oed", "wyth oed"),
            ("yn dair ar ddeg oed", "dair ar ddeg oed"),
            ("yn dwy ar bymtheg oed", "dwy ar bymtheg oed"),
            ("At 16 she was afraid", "16"),
            ("a 6-month-old baby", "6-month-old"),
        ] {
            assert_eq!(found(text), [(Reason::ChildAge, words)], "{text}");
        }
        assert_eq!(found("He is 93 years old."), [(Reason::GreatAge, "93 years old")]);
        assert_eq!(found("yn naw deg dau oed"), [(Reason::GreatAge, "naw deg dau oed")]);
    }

    #[test]
    fn the_ages_of_many_are_nobodys() {
        for text in [
            "children aged 5 to 11",
            "people aged 95 and over",
            "children under 5 years old",
            "all children aged 11",
            "plant dan 5 oed",
            "plant rhwng 5 ac 11 oed",
            "pobl 95 oed a hŷn",
            "16 to 17 year-olds",
            "R is 26 and has a job.",
            "The wait was 12 days.",
            "the age of 18",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn a_day_is_a_birthday_only_where_birth_is_spoken_of() {
        assert_eq!(found("born on 3 May 2016"), [(Reason::BirthDate, "3 May 2016")]);
        assert_eq!(found("DOB: 03/05/2016"), [(Reason::BirthDate, "03/05/2016")]);
        assert_eq!(found("ganwyd ef ar 3 Mai 2016"), [(Reason::BirthDate, "3 Mai 2016")]);
        assert_eq!(found("dyddiad geni: 3 Mai 2016"), [(Reason::BirthDate, "3 Mai 2016")]);
        assert_eq!(found("The report was made on 3 May 2016."), []);
        assert_eq!(found("born in Cardiff and moved on 3 May 2016"), []);
    }
}
