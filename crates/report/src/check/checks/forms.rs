//! What is entered in forms and printed with the text: answers to promises,
//! findings, what inspections said. It is read for what may not stand in the
//! text either: wrong percentages, and numbers that point at one person.

use super::languages::records::texts;
use super::{numbers, people};
use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Recorded};
use crate::lang::{Lang, Text};
use crate::project::{Content, Passage, Record, Records};

/// A text that was entered in a form and is printed.
#[derive(Debug, Clone, PartialEq)]
pub struct FormText {
    /// The record or story it belongs to.
    pub place: Place,
    /// What it says.
    pub text: Text,
}

/// What records hold in words, in their order.
pub fn form_texts(records: &Records) -> Vec<FormText> {
    let mut found = Vec::new();
    each(&records.metrics, &mut found);
    each(&records.promises, &mut found);
    each(&records.pictures, &mut found);
    each(&records.links, &mut found);
    each(&records.evidence, &mut found);
    each(&records.inspections, &mut found);
    each(&records.complaints, &mut found);
    each(&records.themes, &mut found);
    found
}

fn each<R: Record>(records: &[R], found: &mut Vec<FormText>) {
    for record in records {
        let of = |text| FormText { place: Place::record(record), text };
        found.extend(texts(record).into_iter().map(of));
    }
}

impl FormText {
    /// It in a language, as a passage that stands in no section.
    pub fn read(&self, lang: Lang) -> ReadPassage {
        ReadPassage::new(Passage {
            id: String::new(),
            section: String::new(),
            strand: None,
            lang,
            content: Content::Text { markdown: self.text.get(lang).to_owned() },
            answers: Vec::new(),
            evidence: Vec::new(),
            source: None,
            made_from: None,
            made_from_text: None,
        })
    }
}

pub(in crate::check) fn forms(recorded: &Recorded) -> Vec<Finding> {
    let languages = recorded.details.languages.as_slice();
    let mut found = Vec::new();
    for form in form_texts(&recorded.records) {
        for lang in languages {
            let place = form.place.clone().in_lang(*lang);
            found.extend(in_text(&form, *lang).into_iter().map(|it| moved(it, &place)));
        }
    }
    found
}

/// What is found in a text, as if it stood in a passage.
fn in_text(form: &FormText, lang: Lang) -> Vec<Finding> {
    let said = form.text.get(lang);
    // Records are many, and most hold neither.
    if !said.contains('%') && !people::in_prose::may_hold_a_number(said) {
        return Vec::new();
    }
    let read = form.read(lang);
    let mut found = numbers::percentages::in_text(&read);
    found.extend(people::in_prose::numbers(&read));
    found
}

/// The finding at another place.
fn moved(finding: Finding, place: &Place) -> Finding {
    Finding { place: place.clone(), ..finding }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Rule;

    #[test]
    fn percentages_and_numbers_of_people_are_found_in_forms() {
        let of = |en: &str, cy: &str| FormText {
            place: Place::Report,
            text: Text { en: en.into(), cy: cy.into() },
        };
        let wrong = of("We offered one to 188 of 193 (79%).", "Y rhif GIG yw 943 476 5919.");
        let rules = |lang| in_text(&wrong, lang).iter().map(|it| it.rule).collect::<Vec<Rule>>();
        assert_eq!(rules(Lang::En), [Rule::PercentWrong]);
        assert_eq!(rules(Lang::Cy), [Rule::PeopleIdentifierNumber]);
        let right = of("188 of 193 (97%)", "Dim.");
        assert!(Lang::BOTH.iter().all(|lang| in_text(&right, *lang).is_empty()));
    }
}
