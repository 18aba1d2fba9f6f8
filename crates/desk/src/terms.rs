//! The glossary: what is not explained where it is used, explaining it there,
//! and what does not agree.

use std::collections::{BTreeMap, BTreeSet};

use report::lang::Lang;
use report::project::{Change, Did, Entered, Passage, Project};
use report::terms::{self, OwnTerm, Reading, Register, Unexplained};
use report::{Error, Result, search};
use serde::Deserialize;
use ts_rs::TS;

use crate::page::{self, Page};

/// Terms, acronyms and codes that are not explained at their first use in a
/// language, in the order of the report. What is in the report's own list of
/// words stays as it is.
pub fn unexplained(entered: &Entered, lang: Lang) -> Vec<Unexplained> {
    let (pack, none) = (&entered.pack, BTreeSet::new());
    let entries = terms::entries(pack, &entered.records.terms);
    let words = entered.words.get(&lang).unwrap_or(&none);
    terms::prompts(&terms::readings(entered, lang), &entries, &pack.metrics, words, lang)
}

/// The glossary of the report.
pub fn register(entered: &Entered) -> Register {
    let languages = entered.details.languages.iter();
    let readings: BTreeMap<Lang, Vec<Reading>> =
        languages.map(|lang| (*lang, terms::readings(entered, *lang))).collect();
    terms::register(&readings, &terms::entries(&entered.pack, &entered.records.terms))
}

/// An acronym or code to be spelled out where it stands.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Explaining {
    /// The passage.
    pub passage: String,
    /// Where it begins, in UTF-16 units of the passage's flat text.
    pub from: usize,
    /// Where it has ended.
    pub to: usize,
    /// What stands there.
    pub found: String,
    /// The full form.
    pub full: String,
    /// A term for the glossary, if it has none yet.
    pub term: Option<OwnTerm>,
}

/// Spells something out where it stands, and enters the term if one is given.
/// One step for undo. Fails if the text is no longer what was shown.
pub fn explain(project: &mut Project, explaining: &Explaining) -> Result<Page> {
    let found = project.passages()?.into_iter().find(|it| it.id == explaining.passage);
    let passage: Passage = found.ok_or_else(|| Error::UnknownItem(explaining.passage.clone()))?;
    let text = search::flat_text(&passage.content);
    let Explaining { from, to, found, full, .. } = explaining;
    let words = terms::spelled_out_at(passage.lang, &text, *from, full, found);
    project.write(Change::new(Did::Terms, &passage.section), |tx| {
        search::replace_at(tx, &passage.id, (*from, *to), found, &words)?;
        match &explaining.term {
            Some(term) => tx.keep_record(term),
            None => Ok(()),
        }
    })?;
    page::page(project, &passage.section)
}

#[cfg(test)]
mod tests {
    use report::lang::Text;
    use report::project::Content;

    use super::*;
    use crate::tests::new;

    #[test]
    fn an_acronym_is_spelled_out_and_entered_in_one_step() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = new(folder.path());
        let text = [Content::Text { markdown: "**Gan CHC** y daw’r arian.\n".into() }];
        project
            .write(Change::new(Did::Write, "people.i"), |tx| {
                tx.replace_text("people.i", None, Lang::Cy, &text)
            })
            .unwrap();
        let before = project.dump().unwrap();
        let asked = unexplained(&project.entered().unwrap(), Lang::Cy);
        assert_eq!((asked.len(), asked[0].from, asked[0].to), (1, 4, 7));
        let both = |words: &str| Text { en: words.into(), cy: words.into() };
        let explaining = Explaining {
            passage: asked[0].passage.clone(),
            from: 4,
            to: 7,
            found: "CHC".into(),
            full: "Gofal Iechyd Parhaus".into(),
            term: Some(OwnTerm {
                id: "chc".into(),
                term: both("Gofal Iechyd Parhaus"),
                acronym: both("CHC"),
                meaning: both("Gofal y mae’r GIG yn talu amdano."),
            }),
        };
        explain(&mut project, &explaining).unwrap();
        let now = project.passages().unwrap().remove(0);
        let wanted = "**\u{2060}Gan Ofal Iechyd Parhaus (CHC)\u{2060}** y daw’r arian.\n";
        assert_eq!(now.content, Content::Text { markdown: wanted.into() });
        assert!(unexplained(&project.entered().unwrap(), Lang::Cy).is_empty());
        assert!(explain(&mut project, &explaining).is_err(), "it does not stand there any more");
        let register = register(&project.entered().unwrap());
        assert!(register.entries.iter().any(|it| it.entry.id == "chc" && it.used == [Lang::Cy]));
        project.undo().unwrap();
        assert_eq!(project.dump().unwrap(), before);
    }
}
