//! What is entered in forms and printed with the text: answers to promises,
//! findings, what inspections said. It is read for what may not stand in the
//! text either: wrong percentages, and numbers that point at one person.

use super::languages::records::texts;
use super::{numbers, people};
use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Recorded};
use crate::lang::{Lang, Text};
use crate::project::{Content, Passage, Record};

pub(in crate::check) fn forms(recorded: &Recorded) -> Vec<Finding> {
    let records = &recorded.records;
    let mut found = Vec::new();
    let languages = recorded.details.languages.as_slice();
    each(&records.metrics, languages, &mut found);
    each(&records.promises, languages, &mut found);
    each(&records.pictures, languages, &mut found);
    each(&records.links, languages, &mut found);
    each(&records.evidence, languages, &mut found);
    each(&records.inspections, languages, &mut found);
    each(&records.complaints, languages, &mut found);
    each(&records.themes, languages, &mut found);
    found
}

fn each<R: Record>(records: &[R], languages: &[Lang], found: &mut Vec<Finding>) {
    for record in records {
        for text in texts(record) {
            for lang in languages {
                let place = Place::record_in(record, *lang);
                found.extend(in_text(&text, *lang).into_iter().map(|it| moved(it, &place)));
            }
        }
    }
}

/// What is found in a text, as if it stood in a passage.
fn in_text(text: &Text, lang: Lang) -> Vec<Finding> {
    let said = text.get(lang);
    // Records are many, and most hold neither.
    if !said.contains('%') && !people::in_prose::may_hold_a_number(said) {
        return Vec::new();
    }
    let read = ReadPassage::new(Passage {
        id: String::new(),
        section: String::new(),
        strand: None,
        lang,
        content: Content::Text { markdown: said.to_owned() },
        answers: Vec::new(),
        evidence: Vec::new(),
        source: None,
        made_from: None,
        made_from_text: None,
    });
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
        let text = Text {
            en: "We offered one to 188 of 193 (79%).".into(),
            cy: "Y rhif GIG yw 943 476 5919.".into(),
        };
        let rules = |lang| in_text(&text, lang).iter().map(|it| it.rule).collect::<Vec<Rule>>();
        assert_eq!(rules(Lang::En), [Rule::PercentWrong]);
        assert_eq!(rules(Lang::Cy), [Rule::PeopleIdentifierNumber]);
        let right = Text { en: "188 of 193 (97%)".into(), cy: "Dim.".into() };
        assert!(Lang::BOTH.iter().all(|lang| in_text(&right, *lang).is_empty()));
    }
}
