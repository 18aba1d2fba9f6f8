//! What the report rests on: evidence cited from passages, and what is missing
//! in documents, evidence, inspections and complaints.

use std::collections::BTreeSet;

use report::exhibits::Of;
use report::project::{Change, Did, Passage, Project};
use report::sources::{self, Gap};
use report::{Error, Result};

use crate::writing::{self, Saved};

/// Says on which evidence a passage rests, in the order of the register.
/// Refuses evidence that is not in it.
pub fn cite(project: &mut Project, passage: &str, evidence: &[String]) -> Result<Saved> {
    let known = project.all_records()?.evidence;
    if let Some(unknown) = evidence.iter().find(|id| known.iter().all(|it| it.id != **id)) {
        return Err(Error::UnknownItem(unknown.clone()));
    }
    let cited: Vec<String> =
        known.into_iter().map(|it| it.id).filter(|id| evidence.contains(id)).collect();
    let place = section_of(project, passage)?;
    project.write(Change::new(Did::Sources, &place), |tx| tx.set_evidence(passage, &cited))?;
    writing::saved(project, &place)
}

/// What is missing in what the report rests on.
pub fn gaps(project: &Project) -> Result<Vec<Gap>> {
    let (records, details) = (project.all_records()?, project.details()?);
    let mut cited: BTreeSet<String> =
        project.passages()?.into_iter().flat_map(|passage| passage.evidence).collect();
    for exhibit in &records.exhibits {
        if let Of::Evidence { evidence } = &exhibit.of {
            cited.extend(evidence.iter().cloned());
        }
    }
    Ok(sources::gaps(&records, details.year, &details.languages, &cited))
}

fn section_of(project: &Project, passage: &str) -> Result<String> {
    let found = |it: Passage| (it.id == passage).then_some(it.section);
    let section = project.passages()?.into_iter().find_map(found);
    section.ok_or_else(|| Error::UnknownItem(passage.to_owned()))
}

#[cfg(test)]
mod tests {
    use report::lang::{Lang, Text};
    use report::project::{AnyRecord, Content};
    use report::sources::{Evidence, EvidenceKind, SourceGap};

    use super::*;
    use crate::page;
    use crate::records::put;
    use crate::tests::new;
    use crate::writing::{SlotText, write};

    fn survey(id: &str) -> AnyRecord {
        let both = |words: &str| Text { en: words.into(), cy: words.into() };
        AnyRecord::Evidence(Evidence {
            id: id.into(),
            kind: EvidenceKind::Survey,
            what: both("Survey"),
            when: both("2024"),
            people: Some(12),
            finding: both("Most agreed."),
            link: both(""),
        })
    }

    #[test]
    fn evidence_is_cited_shown_kept_by_writing_and_undone() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = new(folder.path());
        for id in ["survey", "audit"] {
            put(&mut project, &survey(id)).unwrap();
        }
        let text = [Content::Text { markdown: "We listened.\n".into() }];
        project
            .write(Change::new(Did::Write, "people.i"), |tx| {
                tx.replace_text("people.i", None, Lang::En, &text)
            })
            .unwrap();
        let shown = |project: &Project| page::shown(project, "people.i", None, Lang::En).unwrap();
        let id = shown(&project)[0].written.id.clone();
        let uncited = |project: &Project| {
            let gaps = gaps(project).unwrap().into_iter();
            gaps.filter(|it| it.gap == SourceGap::NotCited).map(|it| it.id).collect::<Vec<_>>()
        };
        assert_eq!(uncited(&project), ["survey", "audit"]);
        cite(&mut project, &id, &["audit".into(), "survey".into()]).unwrap();
        assert_eq!(shown(&project)[0].evidence, ["survey", "audit"], "in the register’s order");
        assert!(uncited(&project).is_empty());
        let passages = shown(&project).into_iter().map(|it| it.written).collect();
        let (section, strand) = ("people.i".into(), None);
        write(&mut project, &SlotText { section, strand, lang: Lang::En, passages }).unwrap();
        assert_eq!(shown(&project)[0].evidence.len(), 2, "writing keeps it");
        assert!(cite(&mut project, &id, &["gone".into()]).is_err());
        project.undo().unwrap();
        assert!(shown(&project)[0].evidence.is_empty());
    }
}
