//! Forgetting somebody's story for good, when consent is withdrawn and they
//! ask for it: also what the history keeps for undo.

use rusqlite::limits::Limit;
use serde::Serialize;
use serde_json::Value as Json;

use super::{Content, Passage, Project, Testimony, TestimonyText, Wording, forgotten};
use crate::check::Place;
use crate::consent::{Forbidden, Forgotten};
use crate::error::{Error, Result};
use crate::lang::{Lang, Text};

/// A row of the history as it stands in its table: change, ordinal, table, before, after.
type Remembered = (i64, i64, String, Option<String>, Option<String>);

impl Project {
    /// Forgets the wording of a case study or quotation, now and in the
    /// history: every row kept for undo that holds it or quotes it is removed,
    /// and the file is written anew, so that the words are not in its bytes.
    /// What is known of the consent and its withdrawal stays, without the
    /// wordings, and fingerprints by which an export still finds the words where
    /// somebody wrote them elsewhere. It cannot be undone. A change that quoted
    /// it among others can then be undone only for the others.
    ///
    /// Tells where the words still stand: what the officer wrote in the report
    /// is the officer's to change.
    pub fn forget(&mut self, id: &str) -> Result<Vec<Place>> {
        if let super::Access::Read(holder) = &self.access {
            return Err(Error::ReadOnly(holder.clone()));
        }
        let found = self.testimonies()?.into_iter().find(|testimony| testimony.id == id);
        let testimony = found.ok_or_else(|| Error::UnknownItem(id.to_owned()))?;
        let history = self.history()?;
        let earlier: Vec<TestimonyText> = history
            .iter()
            .filter(|kept| kept.is_of(id))
            .flat_map(|kept| kept.rows().filter_map(|row| row.get("text")?.as_str()))
            .filter_map(|text| serde_json::from_str(text).ok())
            .collect();
        let (mut words, mut known) = (Forbidden::default(), Forbidden::default());
        for wording in testimony.wordings().chain(earlier.iter().flat_map(each_wording)) {
            // Out of the history goes what it was called, too, however short.
            words.forbid(id, wording.title);
            words.forbid(id, wording.body);
            known.forbid_title(id, wording.title);
            known.forbid(id, wording.body);
        }
        let salt = self.salt()?;
        let kept = Forgotten::of(id, salt, &known);
        let gone: Vec<(i64, i64)> = history
            .iter()
            .filter(|kept| kept.is_of(id) || kept.rows().any(|row| quotes(&words, row)))
            .map(|kept| (kept.change, kept.ordinal))
            .collect();
        let passages = self.passages()?;
        let made_from_it: Vec<&str> = passages
            .iter()
            .filter(|it| it.made_from_text.as_ref().is_some_and(|text| words.find(text).is_some()))
            .map(|it| it.id.as_str())
            .collect();
        let blank = blank(testimony);
        self.write_unrecorded(|transaction| {
            for (change, ordinal) in &gone {
                transaction.execute(
                    "DELETE FROM change_row WHERE change = ?1 AND ordinal = ?2",
                    (change, ordinal),
                )?;
            }
            transaction.execute(
                "DELETE FROM change WHERE action NOT IN ('begin', 'load')
                 AND NOT EXISTS (SELECT 1 FROM change_row WHERE change = number)",
                (),
            )?;
            for passage in made_from_it {
                transaction
                    .execute("UPDATE passage SET made_from_text = NULL WHERE id = ?1", [passage])?;
            }
            transaction.execute(
                "UPDATE testimony SET text = ?2, consent = ?3 WHERE id = ?1",
                (id, json(&blank.text), json(&blank.consent)),
            )?;
            kept.iter().try_for_each(|kept| forgotten::keep(transaction, kept))
        })?;
        self.write_anew().map_err(|error| self.failed(error))?;
        self.still_quoted(&words, &passages)
    }

    /// Writes the file anew, without what was deleted. SQLite attaches the new
    /// database to itself for it, which we do not otherwise allow, and keeps it
    /// in memory, so that nothing is left in a folder for passing files.
    fn write_anew(&self) -> rusqlite::Result<()> {
        self.connection.pragma_update(None, "temp_store", "MEMORY")?;
        self.connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
        let written = self.connection.execute_batch("VACUUM");
        self.connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
        written
    }

    fn salt(&self) -> Result<String> {
        self.connection
            .query_row("SELECT lower(hex(randomblob(16)))", (), |row| row.get(0))
            .map_err(|error| self.failed(error))
    }

    /// Every row that is kept for undo.
    fn history(&self) -> Result<Vec<Kept>> {
        let rows: Vec<Remembered> = self
            .connection
            .prepare_cached("SELECT change, ordinal, tbl, before, after FROM change_row")
            .and_then(|mut statement| {
                statement
                    .query_map((), |row| {
                        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
                    })?
                    .collect()
            })
            .map_err(|error| self.failed(error))?;
        let read = |row: Option<String>| row.and_then(|text| serde_json::from_str(&text).ok());
        let kept = |(change, ordinal, table, before, after)| Kept {
            change,
            ordinal,
            table,
            before: read(before),
            after: read(after),
        };
        Ok(rows.into_iter().map(kept).collect())
    }

    fn still_quoted(&self, words: &Forbidden, passages: &[Passage]) -> Result<Vec<Place>> {
        let said = |content: &Content| serde_json::to_value(content).expect("plain data");
        let passages = passages.iter().filter(|it| quotes(words, &said(&it.content)));
        let passages = passages.map(|it| Place::Words {
            section: it.section.clone(),
            passage: it.id.clone(),
            lang: it.lang,
            from: 0,
            to: 0,
        });
        let records = self.all_records()?.each().into_iter();
        let records = records
            .filter(|(_, _, value)| quotes(words, value))
            .map(|(kind, id, _)| Place::Record { record: kind.to_owned(), id, lang: None });
        Ok(passages.chain(records).collect())
    }
}

/// A row that is kept for undo.
struct Kept {
    change: i64,
    ordinal: i64,
    table: String,
    before: Option<Json>,
    after: Option<Json>,
}

impl Kept {
    fn rows(&self) -> impl Iterator<Item = &Json> {
        self.before.iter().chain(&self.after)
    }

    /// Whether it is a row of this case study or quotation.
    fn is_of(&self, id: &str) -> bool {
        self.table == "testimony"
            && self.rows().any(|row| row.get("id").and_then(Json::as_str) == Some(id))
    }
}

fn each_wording(text: &TestimonyText) -> impl Iterator<Item = Wording<'_>> {
    Lang::BOTH
        .into_iter()
        .map(|lang| Wording { title: text.title.get(lang), body: text.body.get(lang) })
}

/// The same case study or quotation without any wording.
fn blank(testimony: Testimony) -> Testimony {
    let nothing = || Text { en: String::new(), cy: String::new() };
    let mut blank = testimony;
    blank.text.title = nothing();
    blank.text.body = nothing();
    blank.consent.agreed.clear();
    blank.consent.form.wordings.clear();
    blank
}

fn quotes(words: &Forbidden, row: &Json) -> bool {
    let mut quotes = false;
    each_text(row, &mut |text| quotes = quotes || words.find(text).is_some());
    quotes
}

/// Every text in some data; what is data written as text is looked into.
fn each_text(data: &Json, tell: &mut dyn FnMut(&str)) {
    match data {
        Json::String(text) => match serde_json::from_str(text) {
            Ok(inner @ (Json::Object(_) | Json::Array(_))) => each_text(&inner, tell),
            Ok(_) | Err(_) => tell(text),
        },
        Json::Array(items) => items.iter().for_each(|item| each_text(item, tell)),
        Json::Object(fields) => fields.values().for_each(|field| each_text(field, tell)),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

fn json(data: &impl Serialize) -> String {
    serde_json::to_string(data).expect("plain data")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::consent::{Consent, Use};
    use crate::pack::load_shipped;
    use crate::project::{Change, Details, Did, TestimonyKind, TestimonyText};
    use crate::terms::OwnTerm;
    use crate::year::FinancialYear;

    const MARK: &str = "Zyxomel";

    fn story(words: &str) -> Testimony {
        let both = |text: &str| Text { en: text.into(), cy: format!("{text} yn Gymraeg") };
        let consent = Consent { uses: vec![Use::FullReport], ..Consent::default() };
        let text = TestimonyText { title: both("A title"), body: both(words) };
        let mut story = Testimony { id: "s".into(), kind: TestimonyKind::CaseStudy, text, consent };
        Lang::BOTH.into_iter().for_each(|lang| story.agree(lang, date(2025, 6, 2)));
        story
    }

    fn holds(path: &std::path::Path) -> bool {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(MARK.len()).any(|window| window == MARK.as_bytes())
    }

    #[test]
    fn a_forgotten_story_is_not_in_the_bytes_of_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("r.llunio");
        let council = Text { en: "A".into(), cy: "B".into() };
        let details = Details::new(council, FinancialYear::starting(2024));
        let mut project = Project::create(&path, &details, &load_shipped("lassar")).unwrap();
        let first = format!("Once {MARK} lived beside the river and kept eleven hens in a shed.");
        let pasted = "Once Zyxomel lived beside the river and kept eleven hens, we heard.";
        let text = |words: &str| [Content::Text { markdown: words.into() }];
        let mut write = |act: &mut dyn FnMut(&mut crate::project::Tx<'_>) -> Result<()>| {
            project.write(Change::new(Did::Testimony, ""), |tx| act(tx)).unwrap();
        };
        write(&mut |tx| tx.put_testimony(&story(&first), 0));
        write(&mut |tx| tx.put_testimony(&story("Another wording, quite short for a story."), 0));
        write(&mut |tx| tx.replace_text("workforce", None, Lang::En, &text(pasted)));
        write(&mut |tx| tx.replace_text("workforce", None, Lang::Cy, &text("Cyfieithiad.")));
        write(&mut |tx| tx.replace_text("workforce", None, Lang::En, &text("Ordinary words.")));
        write(&mut |tx| tx.replace_text("leadership", None, Lang::En, &text("Other words.")));
        assert!(holds(&path), "in the history, and in what the Welsh was made from");
        assert_eq!(project.forget("s").unwrap(), []);
        assert!(!holds(&path));
        let kept = project.forgotten().unwrap();
        assert_eq!(kept.iter().map(|it| it.testimony.as_str()).collect::<Vec<_>>(), ["s"]);
        let mut known = Forbidden::default();
        known.forbid_forgotten(&kept[0]);
        assert!(known.find(pasted).is_some(), "an earlier wording is known again");
        assert!(known.find("We heard: another wording, quite short for a story.").is_some());
        assert_eq!(known.find("Other words, and some more of them for good measure."), None);

        let left = &project.testimonies().unwrap()[0];
        assert_eq!((left.text.body.en.as_str(), left.consent.agreed.len()), ("", 0));
        assert_eq!(left.consent.uses, [Use::FullReport], "what was agreed is still known");
        assert_eq!(project.undo().unwrap().map(|change| change.did), Some(Did::Testimony));
        assert_eq!(project.passages_of("leadership", Lang::En).unwrap().len(), 0);
        while project.undo().unwrap().is_some() {}
        while project.redo().unwrap().is_some() {}
        assert!(!holds(&path), "nothing brings it back");
        assert_eq!(project.forgotten().unwrap(), kept, "and nothing takes back what is kept of it");
        project.forget("s").unwrap();
        assert_eq!(project.forgotten().unwrap(), kept, "of no words nothing stays");
    }

    #[test]
    fn what_the_report_itself_still_says_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("r.llunio");
        let council = Text { en: "A".into(), cy: "B".into() };
        let details = Details::new(council, FinancialYear::starting(2024));
        let mut project = Project::create(&path, &details, &load_shipped("lassar")).unwrap();
        let words = "Once she lived beside the river and kept eleven hens in a shed.";
        project
            .write(Change::new(Did::Write, "workforce"), |tx| {
                tx.put_testimony(&story(words), 0)?;
                let content = Content::Text { markdown: format!("We heard: “{words}”") };
                let both = Text { en: "Hens".into(), cy: "Ieir".into() };
                let lay = Text { en: words.into(), cy: String::new() };
                tx.put_record(
                    &OwnTerm {
                        id: "hens".into(),
                        term: both,
                        meaning: lay,
                        acronym: Text::default(),
                    },
                    0,
                )?;
                tx.replace_text("workforce", None, Lang::En, &[content])
            })
            .unwrap();
        let passage = project.passages().unwrap()[0].id.clone();
        let left = project.forget("s").unwrap();
        let section = "workforce".to_owned();
        let place = Place::Words { section, passage, lang: Lang::En, from: 0, to: 0 };
        let record = Place::Record { record: "term".into(), id: "hens".into(), lang: None };
        assert_eq!(left, [place, record]);
        assert!(matches!(project.forget("nobody"), Err(Error::UnknownItem(_))));
    }
}
