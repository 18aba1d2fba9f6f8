//! Records: what is entered once, and placing it in the text.

use report::lang::Lang;
use report::project::{
    AnyRecord, Change, Content, Did, Exported, Passage, Project, Record, Records, Testimony,
};
use report::{Error, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::page::{self, Page};

/// All that a report holds beside its text.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Collection {
    /// Records of every kind.
    pub records: Records,
    /// Case studies and quotations.
    pub testimonies: Vec<Testimony>,
    /// The sections whose text places each record or testimony, by its id.
    pub placed: Vec<PlacedIn>,
    /// The files that hold somebody's story or picture, newest first.
    pub exported: Vec<Exported>,
    /// What undo would undo now.
    pub undo: Option<Change>,
}

/// Where something is placed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlacedIn {
    /// The id of the picture, exhibit, case study or quotation.
    pub id: String,
    /// The section.
    pub section: String,
    /// The language.
    pub lang: Lang,
    /// The passage that places it.
    pub passage: String,
}

/// What a report holds beside its text.
pub fn collection(project: &Project) -> Result<Collection> {
    let placed = project.passages()?.into_iter().filter_map(|passage| {
        let id = placed_id(&passage.content)?.to_owned();
        Some(PlacedIn { id, section: passage.section, lang: passage.lang, passage: passage.id })
    });
    Ok(Collection {
        placed: placed.collect(),
        records: project.all_records()?,
        testimonies: project.testimonies()?,
        exported: project.exported()?,
        undo: project.undoable()?,
    })
}

/// The id of what a passage places by reference.
fn placed_id(content: &Content) -> Option<&str> {
    match content {
        Content::Text { .. } | Content::Figure { .. } | Content::Chart { .. } => None,
        Content::Picture { picture: id }
        | Content::Exhibit { exhibit: id }
        | Content::Testimony { testimony: id } => Some(id),
    }
}

/// Enters a record, or replaces the one with its id.
pub fn put(project: &mut Project, record: &AnyRecord) -> Result<Collection> {
    let record = described(project, record)?;
    project.write(Change::new(did(&record), ""), |tx| tx.put_any(&record))?;
    collection(project)
}

/// A record as it is kept: a chart that was described anew knows for which numbers.
fn described(project: &Project, record: &AnyRecord) -> Result<AnyRecord> {
    let AnyRecord::Exhibit(exhibit) = record else { return Ok(record.clone()) };
    let records = project.all_records()?;
    let before = records.exhibits.iter().find(|it| it.id == exhibit.id);
    Ok(AnyRecord::Exhibit(exhibit.clone().described_now(before, &records)))
}

/// Removes a record. `kind` is its name in the file, as [`AnyRecord`] gives it.
pub fn remove(project: &mut Project, kind: &str, id: &str) -> Result<Collection> {
    let did = did_of(kind).ok_or_else(|| Error::UnknownItem(kind.to_owned()))?;
    project.write(Change::new(did, ""), |tx| tx.remove_record(kind, id))?;
    collection(project)
}

/// Puts the records of a kind in the order of these ids; those not named
/// follow as they were.
pub fn order(project: &mut Project, kind: &str, ids: &[String]) -> Result<Collection> {
    let did = did_of(kind).ok_or_else(|| Error::UnknownItem(kind.to_owned()))?;
    let all = project.all_records()?;
    project.write(Change::new(did, ""), |tx| tx.order_any(&all, kind, ids))?;
    collection(project)
}

/// Under what a change to a record is remembered.
fn did(record: &AnyRecord) -> Did {
    match record {
        AnyRecord::Metric(_) | AnyRecord::Listed(_) => Did::Metrics,
        AnyRecord::MoneyLine(_) => Did::Money,
        AnyRecord::Promise(_) => Did::Promises,
        AnyRecord::Picture(_) => Did::Pictures,
        AnyRecord::Link(_)
        | AnyRecord::Evidence(_)
        | AnyRecord::Inspection(_)
        | AnyRecord::Complaints(_)
        | AnyRecord::Theme(_) => Did::Sources,
        AnyRecord::OwnTerm(_) => Did::Terms,
        AnyRecord::Exhibit(_) => Did::Place,
        AnyRecord::Dismissal(_) => Did::Findings,
        AnyRecord::Exemption(_) => Did::Requirements,
    }
}

fn did_of(kind: &str) -> Option<Did> {
    use report::{check, exhibits, metrics, money, pictures, promises, sources, terms};
    let kinds: [(&str, Did); 13] = [
        (metrics::Metric::KIND, Did::Metrics),
        (money::MoneyLine::KIND, Did::Money),
        (promises::Promise::KIND, Did::Promises),
        (pictures::Picture::KIND, Did::Pictures),
        (sources::Link::KIND, Did::Sources),
        (sources::Evidence::KIND, Did::Sources),
        (sources::Inspection::KIND, Did::Sources),
        (sources::Complaints::KIND, Did::Sources),
        (sources::Theme::KIND, Did::Sources),
        (terms::OwnTerm::KIND, Did::Terms),
        (exhibits::Exhibit::KIND, Did::Place),
        (check::Dismissal::KIND, Did::Findings),
        (check::requirements::Exemption::KIND, Did::Requirements),
    ];
    kinds.into_iter().find(|(known, _)| *known == kind).map(|(_, did)| did)
}

/// Where something is to be placed, and what.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Placing {
    /// The section.
    pub section: String,
    /// The strand, where the part is divided.
    pub strand: Option<String>,
    /// The language that is being written.
    pub lang: Lang,
    /// The passage it follows; none to put it first.
    pub after: Option<String>,
    /// What is placed.
    pub what: Placed,
    /// A record to be entered with it, in the same step.
    pub with: Option<AnyRecord>,
}

/// Something placed by reference.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub enum Placed {
    /// A picture.
    Picture(String),
    /// A table, chart or list of records.
    Exhibit(String),
    /// A case study or quotation.
    Testimony(String),
}

/// Places something in the text, in each language of the report: in the other
/// language after the passage that is the pair of the one it follows here, or
/// at the end. One step for undo.
pub fn place(project: &mut Project, placing: &Placing) -> Result<Page> {
    let languages = project.details()?.languages;
    let content = match &placing.what {
        Placed::Picture(id) => Content::Picture { picture: id.clone() },
        Placed::Exhibit(id) => Content::Exhibit { exhibit: id.clone() },
        Placed::Testimony(id) => Content::Testimony { testimony: id.clone() },
    };
    let beside = match &placing.after {
        Some(after) => partner(project, after)?,
        None => None,
    };
    let with = placing.with.as_ref().map(|record| described(project, record)).transpose()?;
    project.write(Change::new(Did::Place, &placing.section), |tx| {
        if let Some(record) = &with {
            tx.put_any(record)?;
        }
        let strand = placing.strand.as_deref();
        let (section, lang) = (&placing.section, placing.lang);
        let first = tx.insert(section, strand, lang, placing.after.as_deref(), &content, None)?;
        let other = lang.other();
        if languages.contains(&other) {
            let after = match (&placing.after, &beside) {
                (None, _) => None,
                (Some(_), Some(pair)) => Some(pair.clone()),
                (Some(_), None) => tx.last(section, strand, other)?,
            };
            tx.insert(section, strand, other, after.as_deref(), &content, Some(&first))?;
        }
        Ok(())
    })?;
    page::page(project, &placing.section)
}

/// The passage of the other language that renders a passage, or that it renders.
fn partner(project: &Project, id: &str) -> Result<Option<String>> {
    let all = project.passages()?;
    let own = all.iter().find(|passage| passage.id == id);
    let own = own.ok_or_else(|| Error::UnknownItem(id.to_owned()))?;
    let renders = |passage: &&Passage| passage.source.as_deref() == Some(id);
    Ok(own.source.clone().or_else(|| all.iter().find(renders).map(|passage| passage.id.clone())))
}

#[cfg(test)]
mod tests {
    use report::lang::Text;
    use report::terms::OwnTerm;

    use super::*;
    use crate::beginning::{self, NewReport};

    fn term(id: &str) -> AnyRecord {
        let blank = || Text { en: String::new(), cy: String::new() };
        let (term, acronym, meaning) = (blank(), blank(), blank());
        AnyRecord::OwnTerm(OwnTerm { id: id.into(), term, acronym, meaning })
    }

    fn ids(collection: &Collection) -> Vec<&str> {
        collection.records.terms.iter().map(|term| term.id.as_str()).collect()
    }

    #[test]
    fn records_are_put_in_order_and_removed_by_the_name_of_their_kind() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = beginning::create(&NewReport {
            council: Text { en: "A".into(), cy: "B".into() },
            year: "2024-25".into(),
            languages: Lang::BOTH.to_vec(),
            first: Lang::En,
            path: folder.path().join("a.llunio"),
        })
        .unwrap();
        for id in ["a", "b", "c"] {
            put(&mut project, &term(id)).unwrap();
        }
        let json = serde_json::to_value(term("a")).unwrap();
        let kind = json["kind"].as_str().unwrap();
        let ordered = order(&mut project, kind, &["c".into(), "a".into()]).unwrap();
        assert_eq!(ids(&ordered), ["c", "a", "b"]);
        assert_eq!(ordered.undo, Some(Change::new(Did::Terms, "")));
        assert_eq!(ids(&remove(&mut project, kind, "a").unwrap()), ["c", "b"]);
        project.undo().unwrap();
        project.undo().unwrap();
        assert_eq!(ids(&collection(&project).unwrap()), ["a", "b", "c"]);
        assert!(order(&mut project, "unknown", &[]).is_err());
        assert!(remove(&mut project, "unknown", "a").is_err());
    }
}
