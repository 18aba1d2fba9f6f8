//! Whether what is said of a picture shows that it is a picture of words: of a
//! screen, a poster, a letter (WCAG 2.2, 1.4.5). A photograph in which somebody
//! holds a leaflet is none, nor is a table at which people sit.

use super::words::{WORDS, folded};

/// Whether an alternative text or a caption is about a picture of words.
pub(super) fn is_of_text(said: &str) -> bool {
    let said = folded(said);
    names_words(&said) || begins_with_a_text(&said)
}

/// “Screenshot of”, “the text reads”: wherever it stands.
fn names_words(said: &str) -> bool {
    WORDS.of_words.all().any(|phrase| {
        let mut places = said.match_indices(phrase);
        places.any(|(at, _)| !said[..at].ends_with(char::is_alphanumeric))
    })
}

/// “A poster for …”, “Llun o daflen am …”: what is shown is named first. What
/// follows tells it from a leaflet drop and a poster competition.
fn begins_with_a_text(said: &str) -> bool {
    let said = without(without(said, WORDS.already_said.all()), WORDS.articles.all());
    WORDS.texts.all().any(|text| {
        let Some(rest) = said.strip_prefix(text) else { return false };
        let next = rest.trim_start();
        let follows =
            |word: &str| next.strip_prefix(word).is_some_and(|it| it.starts_with([' ', '’']));
        rest.is_empty()
            || rest.starts_with([',', '.', ':', ';'])
            || rest.starts_with(' ') && WORDS.after_texts.all().any(follows)
    })
}

/// The words without the longest of some beginnings.
fn without<'s, 'b>(said: &'s str, beginnings: impl Iterator<Item = &'b str>) -> &'s str {
    let rests = beginnings.filter_map(|it| said.strip_prefix(it)?.strip_prefix(' '));
    rests.min_by_key(|rest| rest.len()).unwrap_or(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_of_words_are_known_in_both_languages() {
        for said in [
            "Screenshot of the web form",
            "Poster for the carers’ week, with dates",
            "A leaflet about direct payments",
            "Picture of a letter from the Director",
            "The flyer: bring a friend",
            "A scan of the signed agreement",
            "Table showing the budget by year",
            "A blue banner. The text reads: call us first",
            "Sgrinlun o’r ffurflen",
            "Poster ar gyfer wythnos y gofalwyr",
            "Llun o boster am ofal",
            "Y daflen i ofalwyr",
            "Delwedd o lythyr oddi wrth y Cyfarwyddwr",
            "Tabl yn dangos y gyllideb",
            "Sgan o’r cytundeb",
            "Baner las. Mae’r testun yn dweud: ffoniwch ni",
        ] {
            assert!(is_of_text(said), "{said}");
        }
    }

    #[test]
    fn pictures_with_words_somewhere_in_them_are_left_alone() {
        for said in [
            "A nurse hands a leaflet to a carer",
            "Volunteers at a leaflet drop in Bryn Glas",
            "Leaflet drop in Bryn Glas",
            "Poster-making at the youth club",
            "Two residents sit at a table with flowers",
            "A table of friends at the lunch club",
            "A letterbox on a farm gate",
            "The context says that it is spring",
            "Mae nyrs yn rhoi taflen i ofalwr",
            "Llythyrau lliwgar ar wal yr ysgol",
            "Dau breswylydd wrth y bwrdd",
            "Tablau a chadeiriau yn yr ardd",
            "Gardd â gwelyau uchel o flodau",
            "",
        ] {
            assert!(!is_of_text(said), "{said}");
        }
    }
}
