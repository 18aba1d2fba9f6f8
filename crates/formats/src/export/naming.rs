//! What an exported file is called.

use report::document::{Document, Edition};

use crate::words::document_words;

/// The name of a document's file without its extension, from the council, the
/// year and the edition: `glanafon-county-council-annual-report-2024-25-draft`.
pub fn name(document: &Document) -> String {
    let words = document_words(document.lang);
    let edition = match document.edition {
        Edition::Full => None,
        Edition::Draft => Some("document-file-draft"),
        Edition::Public => Some("document-file-public"),
        Edition::LargePrint => Some("document-file-large-print"),
    };
    // A long name must not push year and edition out of the file's name.
    let council: String = document.meta.council.chars().take(60).collect();
    let mut parts =
        vec![council, words.get("document-file-report"), document.meta.year.to_string()];
    parts.extend(edition.map(|message| words.get(message)));
    slug(&parts.join(" "))
}

/// Lower-case letters without accents, digits and hyphens: a name every file
/// system and web server takes.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for character in text.to_lowercase().chars() {
        let plain = match character {
            'â' | 'á' | 'à' | 'ä' => 'a',
            'ê' | 'é' | 'è' | 'ë' => 'e',
            'î' | 'í' | 'ì' | 'ï' => 'i',
            'ô' | 'ó' | 'ò' | 'ö' => 'o',
            'û' | 'ú' | 'ù' | 'ü' => 'u',
            'ŵ' | 'ẃ' | 'ẁ' | 'ẅ' => 'w',
            'ŷ' | 'ý' | 'ỳ' | 'ÿ' => 'y',
            other => other,
        };
        if plain.is_ascii_alphanumeric() {
            slug.push(plain);
        } else if !slug.ends_with('-') && !slug.is_empty() && !matches!(plain, '’' | '\'') {
            slug.push('-');
        }
    }
    // Long enough to be unique, short enough for a path on a network drive.
    slug.truncate(120);
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_has_no_accents_or_spaces() {
        assert_eq!(
            slug("Cyngor Sir Ynys Môn – Adroddiad 2024-25"),
            "cyngor-sir-ynys-mon-adroddiad-2024-25"
        );
        assert_eq!(slug("../../etc/passwd: Director’s"), "etc-passwd-directors");
        assert_eq!(slug(&"a".repeat(300)).len(), 120);
    }
}
