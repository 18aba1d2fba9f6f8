//! Alternative text that is missing, is the name of a file, says what a screen
//! reader says already, is too long to be listened to, or shows that the picture
//! is mostly words (WCAG 2.2, 1.1.1 and 1.4.5; guidance 001 introduction,
//! paragraph 4). What is missing the export refuses.

use super::of_text::is_of_text;
use super::words::{WORDS, is_blank};
use crate::check::read::ReadPassage;
use crate::check::{Facts, Finding, Place, Rule, Setting};
use crate::document::{Alt, words_of};
use crate::lang::Lang;
use crate::pictures::{Picture, Shows};
use crate::project::Content;

/// Longer than this nobody wants to listen to, of a picture.
const LONG: usize = 150;
/// A chart or a drawing has more to say: what changed, from what to what.
const LONG_OF_DATA: usize = 300;
/// A picture that takes more words than this is mostly words itself.
const WORDS_OF_A_TEXT: usize = 40;

/// What is described.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    /// A picture.
    Picture,
    /// A chart, or a drawing made from an outline.
    Data,
}

/// Of figures and charts, which hold their own.
pub(in crate::check) fn in_passage(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let (alt, below, of, before) = match &read.passage.content {
        Content::Figure { alt: Alt::Text(alt), caption, .. } => {
            (alt, caption.as_str(), Of::Picture, read.text.len().saturating_sub(alt.len()))
        }
        Content::Chart { chart } => {
            let caption = chart.caption.len();
            (&chart.alt, "", Of::Data, if caption == 0 { 0 } else { caption + 1 })
        }
        Content::Figure { alt: Alt::Decorative, .. }
        | Content::Text { .. }
        | Content::Picture { .. }
        | Content::Exhibit { .. }
        | Content::Testimony { .. } => return Vec::new(),
    };
    let range = before..before + alt.len();
    let place = match read.text.get(range.clone()) {
        Some(said) if said == alt && !is_blank(alt) => Place::words(read, range),
        _ => Place::passage(read),
    };
    told(alt, below, of, read.passage.lang, place).into_iter().collect()
}

/// Of the report's own pictures, where they are placed, and of the logo.
pub(in crate::check) fn of_records(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        let pictures = facts.records.pictures.iter();
        for picture in pictures.filter(|it| is_placed(facts, it, *lang)) {
            let Some(alt) = &picture.alt else { continue };
            let of = match &picture.shows {
                Shows::Image { .. } => Of::Picture,
                Shows::Outline { .. } => Of::Data,
            };
            let (alt, below) = (alt.get(*lang), picture.caption.get(*lang));
            found.extend(told(alt, below, of, *lang, Place::record_in(picture, *lang)));
        }
    }
    // One place for both languages, and so each rule once.
    for lang in &facts.details.languages {
        let Some(alt) = facts.details.logo.as_ref().and(facts.details.logo_alt.as_ref()) else {
            break;
        };
        if let Some(finding) = told(alt.get(*lang), "", Of::Picture, *lang, Place::Report)
            && !found.iter().any(|it| it.place == Place::Report && it.rule == finding.rule)
        {
            found.push(finding);
        }
    }
    found
}

fn is_placed(facts: &Facts<'_>, picture: &Picture, lang: Lang) -> bool {
    facts.text(lang).iter().any(|read| match &read.passage.content {
        Content::Picture { picture: id } => *id == picture.id,
        Content::Text { .. }
        | Content::Figure { .. }
        | Content::Chart { .. }
        | Content::Exhibit { .. }
        | Content::Testimony { .. } => false,
    })
}

/// The worst that is to be said of an alternative text, with the caption below.
fn told(alt: &str, below: &str, of: Of, lang: Lang, place: Place) -> Option<Finding> {
    let characters = alt.chars().count();
    let words = words_of(alt);
    let long = match of {
        Of::Picture => LONG,
        Of::Data => LONG_OF_DATA,
    };
    if is_blank(alt) {
        return Some(Finding::new(Rule::AccessAltMissing, place));
    }
    if is_file_name(alt) {
        return Some(Finding::new(Rule::AccessAltFileName, place).with("words", alt));
    }
    let of_text = || words > WORDS_OF_A_TEXT || is_of_text(alt) || is_of_text(below);
    if of == Of::Picture && of_text() {
        return Some(Finding::new(Rule::AccessImageOfText, place));
    }
    if let Some(beginning) = already_said(alt, lang) {
        return Some(Finding::new(Rule::AccessAltBegins, place).with("words", beginning));
    }
    (characters > long).then(|| {
        Finding::new(Rule::AccessAltLong, place).count("characters", characters).count("most", long)
    })
}

/// “IMG_1234.png”, “chart1”, “DSC 0042”: one word that a camera or a program gave.
fn is_file_name(alt: &str) -> bool {
    let alt = alt.trim().to_lowercase();
    if let Some((stem, ending)) = alt.rsplit_once('.')
        && !stem.is_empty()
        && WORDS.endings.all().any(|it| it == ending)
    {
        return true;
    }
    let stem = alt.trim_end_matches(|it: char| {
        it.is_ascii_digit() || matches!(it, ' ' | '_' | '-' | '(' | ')')
    });
    WORDS.file_names.all().any(|it| it == stem)
}

/// The beginning that says it is a picture, as it stands.
fn already_said(alt: &str, lang: Lang) -> Option<&str> {
    let alt = alt.trim_start();
    let lower = alt.to_lowercase();
    let begins = |it: &&String| {
        lower.strip_prefix(it.as_str()).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let beginning = WORDS.already_said.get(lang).iter().find(begins)?;
    alt.get(..beginning.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(alt: &str, of: Of, lang: Lang) -> Option<Rule> {
        told(alt, "", of, lang, Place::Report).map(|it| it.rule)
    }

    #[test]
    fn each_fault_of_an_alternative_text_is_told_from_the_others() {
        let of = |alt: &str| rule(alt, Of::Picture, Lang::En);
        assert_eq!(of(" \u{feff}"), Some(Rule::AccessAltMissing));
        for name in ["IMG_1234.png", "chart1", "DSC 0042", "Picture", "my house.jpeg", "Llun 3"] {
            assert_eq!(of(name), Some(Rule::AccessAltFileName), "{name}");
        }
        for name in ["Two volunteers plant beans.", "A map of the five hubs", "Chart House"] {
            assert_eq!(of(name), None, "{name}");
        }
        assert_eq!(of("A picture of the garden"), Some(Rule::AccessAltBegins));
        assert_eq!(of("Screenshot of the web form"), Some(Rule::AccessImageOfText));
        assert_eq!(of(&"word ".repeat(41)), Some(Rule::AccessImageOfText));
        assert_eq!(of(&"wonderful ".repeat(16)), Some(Rule::AccessAltLong));
        let welsh = |alt: &str| rule(alt, Of::Picture, Lang::Cy);
        assert_eq!(welsh("Llun o’r ardd"), Some(Rule::AccessAltBegins));
        assert_eq!(welsh("Llunio cynllun"), None);
    }

    #[test]
    fn a_caption_tells_a_picture_of_words_too() {
        let of = |below| told("Blue boxes", below, Of::Picture, Lang::En, Place::Report);
        assert_eq!(of("Poster for the week").map(|it| it.rule), Some(Rule::AccessImageOfText));
        assert_eq!(of("The hubs and where they are"), None);
        assert_eq!(told("Bars", "Poster", Of::Data, Lang::En, Place::Report), None);
    }

    #[test]
    fn a_chart_may_say_more_than_a_picture() {
        assert_eq!(rule(&"up to 84 ".repeat(25), Of::Data, Lang::En), None);
        assert_eq!(rule(&"up to 84 ".repeat(40), Of::Data, Lang::En), Some(Rule::AccessAltLong));
    }
}
