//! A report as it was entered, taken out of its file in one go: whatever is
//! made of it may take its time, and nobody who writes has to wait for it.
//!
//! After a keystroke it is taken out again: the rows are gone through as they
//! lie in the file, and only those that say something else are read anew.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use super::passage_rows::{KeptRow, PassageRows};
use super::{Appendix, ConfirmedWording, Details, Layout, Passage, Project, Records, Testimony};
use crate::error::Result;
use crate::lang::Lang;
use crate::pack::Pack;

/// What a file holds, but for pictures’ bytes and the history.
#[derive(Debug, Clone)]
pub struct Entered {
    /// The file it was taken out of.
    pub file: PathBuf,
    /// What is asked of the report.
    pub pack: Arc<Pack>,
    /// Whose it is, and for which year.
    pub details: Details,
    /// How parts are set out, where that differs from the default.
    pub layouts: BTreeMap<String, Layout>,
    /// Appendices the officer added.
    pub appendices: Vec<Appendix>,
    /// Confirmed Welsh wordings, by item.
    pub wordings: BTreeMap<String, ConfirmedWording>,
    /// Words no dictionary has, by language.
    pub words: BTreeMap<Lang, BTreeSet<String>>,
    /// The text in each language of the report, as [`Project::passages_in`] has it.
    pub passages: BTreeMap<Lang, Vec<Arc<Passage>>>,
    /// Case studies and quotations with their consent.
    pub testimonies: Arc<Vec<Testimony>>,
    /// Measures, money, promises, pictures, sources, terms, exhibits.
    pub records: Arc<Records>,
    /// Passages that came along from last year and were not read again.
    pub carried: BTreeSet<String>,
    /// Prompts and requirements that the officer says are covered.
    pub ticked: BTreeSet<String>,
}

/// What was taken out of a file the last time, as it lay there.
#[derive(Debug, Default)]
pub struct TakenBefore {
    passages: HashMap<String, KeptRow>,
    testimonies: Option<(String, Arc<Vec<Testimony>>)>,
    records: Option<(String, Arc<Records>)>,
}

impl Project {
    /// The report as it is entered now.
    pub fn entered(&self) -> Result<Entered> {
        self.entered_again(&mut TakenBefore::default())
    }

    /// The same, by somebody who has taken it out before: what says the same
    /// as then is not read again.
    pub fn entered_again(&self, before: &mut TakenBefore) -> Result<Entered> {
        let details = self.details()?;
        let PassageRows { mut passages, kept } = self.rows_of_passages(&mut before.passages)?;
        before.passages = kept;
        passages.retain(|lang, _| details.languages.contains(lang));
        for lang in &details.languages {
            passages.entry(*lang).or_default();
        }
        let testimonies =
            again(&mut before.testimonies, self.lying_in(TESTIMONIES)?, || self.testimonies())?;
        let records = again(&mut before.records, self.lying_in(RECORDS)?, || self.all_records())?;
        Ok(Entered {
            file: self.path().to_owned(),
            pack: Arc::clone(&self.pack),
            details,
            layouts: self.layouts()?,
            appendices: self.appendices()?,
            wordings: self.wordings()?,
            words: self.words()?,
            passages,
            testimonies,
            records,
            carried: self.carried()?,
            ticked: self.ticked()?,
        })
    }

    /// All that the rows of a query say, one after the other.
    fn lying_in(&self, query: &str) -> Result<String> {
        let gone_through = || -> rusqlite::Result<String> {
            let mut statement = self.connection.prepare_cached(query)?;
            let columns = statement.column_count();
            let mut rows = statement.query(())?;
            let mut all = String::new();
            while let Some(row) = rows.next()? {
                for column in 0..columns {
                    all.push_str(row.get_ref(column)?.as_str()?);
                    // No text that we write holds one.
                    all.push('\0');
                }
            }
            Ok(all)
        };
        gone_through().map_err(|error| self.failed(error))
    }
}

const TESTIMONIES: &str = "SELECT id, kind, text, consent FROM testimony ORDER BY position, id";
const RECORDS: &str = "SELECT kind, id, value FROM record ORDER BY kind, position, id";

/// What was made of the rows before, if they lie there as they did then.
fn again<T>(
    before: &mut Option<(String, Arc<T>)>,
    lying: String,
    read: impl FnOnce() -> Result<T>,
) -> Result<Arc<T>> {
    if let Some((then, made)) = before
        && *then == lying
    {
        return Ok(Arc::clone(made));
    }
    let made = Arc::new(read()?);
    *before = Some((lying, Arc::clone(&made)));
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Image, ImageFormat};
    use crate::project::{Change, Content, Did};
    use crate::sample;

    #[test]
    fn only_what_was_changed_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let unchecked = |bytes: &[u8]| Image::new(ImageFormat::Png, 1, 1, bytes.to_vec());
        let file = folder.path().join("sample.llunio");
        let mut project = sample::create(&file, 1, unchecked).unwrap();
        let mut taken = TakenBefore::default();
        let before = project.entered_again(&mut taken).unwrap();
        project
            .write(Change::new(Did::Write, "workforce"), |tx| {
                let content = Content::Text { markdown: "Another text.\n".into() };
                tx.replace_text("workforce", None, Lang::Cy, &[content])
            })
            .unwrap();
        let after = project.entered_again(&mut taken).unwrap();
        assert!(Arc::ptr_eq(&before.records, &after.records));
        assert!(Arc::ptr_eq(&before.testimonies, &after.testimonies));
        let fresh = project.entered().unwrap();
        for lang in Lang::BOTH {
            assert_eq!(after.passages[&lang], fresh.passages[&lang]);
            let by_itself = project.passages_in(lang).unwrap();
            assert!(after.passages[&lang].iter().map(|it| &**it).eq(&by_itself));
        }
        let same = |lang: Lang| -> Vec<&str> {
            let own = after.passages[&lang].iter();
            let then = &before.passages[&lang];
            own.filter(|it| !then.iter().any(|other| Arc::ptr_eq(it, other)))
                .map(|it| it.section.as_str())
                .collect()
        };
        assert_eq!((same(Lang::En), same(Lang::Cy)), (vec![], vec!["workforce"]));
    }
}
