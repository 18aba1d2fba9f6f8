//! How wide text is, and where it breaks.

/// Height of the text, in user units.
pub(crate) const SIZE: f64 = 15.0;
/// Distance between lines of text.
pub(crate) const LINE: f64 = 18.0;

/// Advance widths of Source Sans 3 Regular for U+0020 to U+007E, in
/// thousandths of the text size.
const ADVANCES: [u16; 95] = [
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497,
    497, 497, 497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527,
    494, 617, 652, 263, 479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513,
    476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495,
    255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
];

/// Where the font is not installed a browser shows the chart in a wider one
/// (Segoe UI and Arial are 8 to 12 % wider), and nothing may be clipped then.
const ROOM: f64 = 1.12;

/// The width of a line of text, in user units; never less than it takes.
pub(crate) fn width(text: &str) -> f64 {
    let thousandths: u32 = text.chars().map(advance).sum();
    f64::from(thousandths) / 1000.0 * SIZE * ROOM
}

fn advance(character: char) -> u32 {
    match character {
        ' '..='~' => u32::from(ADVANCES[character as usize - 0x20]),
        'ŵ' | 'ẃ' | 'ẁ' | 'ẅ' => 719,
        'Ŵ' | 'Ẃ' | 'Ẁ' | 'Ẅ' => 786,
        '\u{a0}' => 200,
        '\u{300}'..='\u{36f}' => 0,
        '\u{a1}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => 680,
        '’' | '‘' => 249,
        '“' | '”' | '–' | '−' => 497,
        _ => 1000,
    }
}

/// Breaks a text into lines at most `limit` wide: between words, after a
/// hyphen or slash, and within a word only if the word alone is wider.
/// Always at least one line.
pub(crate) fn wrap(text: &str, limit: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for part in parts(text) {
        let joined = format!("{line}{part}");
        if width(joined.trim()) <= limit {
            line = joined;
            continue;
        }
        if !line.trim().is_empty() {
            lines.push(line.trim().to_owned());
        }
        line = String::new();
        for character in part.chars() {
            if !line.is_empty() && width(line.trim_start()) + width(&character.to_string()) > limit
            {
                lines.push(line.trim().to_owned());
                line = String::new();
            }
            line.push(character);
        }
    }
    lines.push(line.trim().to_owned());
    lines.retain(|line| !line.is_empty());
    if lines.is_empty() { vec![String::new()] } else { lines }
}

/// Whether a text can be set in at most `count` lines without breaking a word.
pub(crate) fn fits(text: &str, limit: f64, count: usize) -> bool {
    widest_word(text) <= limit && wrap(text, limit).len() <= count
}

/// The widest piece of a text that [`wrap`] would rather not break.
pub(crate) fn widest_word(text: &str) -> f64 {
    parts(text).iter().map(|part| width(part.trim())).fold(0.0, f64::max)
}

/// The pieces between which a line may end. A year such as 2024-25 is one
/// piece, and so is a word with a short prefix, such as the Welsh di-dâl.
fn parts(text: &str) -> Vec<&str> {
    text.split_inclusive([' ', '\t', '\n'])
        .flat_map(|word| match word.find(['-', '/']) {
            Some(at)
                if at >= 4
                    && word[at + 1..].trim_end().chars().count() >= 4
                    && !word.contains(char::is_numeric) =>
            {
                vec![&word[..=at], &word[at + 1..]]
            }
            // From one month to another: “Gorff–Medi”.
            Some(_) | None => match word.split_once('–') {
                Some((from, to)) if !word.contains(char::is_numeric) && !to.trim().is_empty() => {
                    vec![&word[..from.len() + '–'.len_utf8()], to]
                }
                Some(_) | None => vec![word],
            },
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_never_wider_than_the_limit() {
        let text = "Llanfairpwllgwyngyllgogerychwyrndrobwll: gofal a chymorth i oedolion/plant";
        for limit in [20.0, 60.0, 100.0, 400.0] {
            let lines = wrap(text, limit);
            assert!(lines.iter().all(|line| width(line) <= limit), "{limit}: {lines:?}");
            let squeezed = |text: &str| text.replace(' ', "");
            assert_eq!(squeezed(&lines.concat()), squeezed(text));
        }
    }

    #[test]
    fn words_and_years_stay_whole_where_they_can() {
        assert_eq!(wrap("Adults in 2024-25", 62.0), ["Adults in", "2024-25"]);
        assert!(fits("Plant a theuluoedd", 100.0, 2));
        assert_eq!(wrap("gofalwyr di-dâl", 65.0), ["gofalwyr", "di-dâl"]);
        assert_eq!(wrap("Gorff–Medi 2023", 60.0), ["Gorff–", "Medi", "2023"]);
        assert_eq!(wrap("2023–24", 40.0).concat(), "2023–24");
        assert!(!fits("Llanfairpwllgwyngyll", 60.0, 9));
        assert_eq!(wrap("  ", 10.0), [""]);
    }
}
