//! Looking at a whole report, and again after a keystroke.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::checks::{OF_A_PASSAGE, OF_THE_REPORT};
use super::read::ReadPassage;
use super::{Facts, Finding, Known, Place, Setting};
use crate::error::Result;
use crate::lang::Lang;
use crate::project::{Passage, Project};

/// Looks at reports, and remembers what it has read: a passage that says the
/// same is not read again.
#[derive(Default)]
pub struct Checker {
    read: HashMap<String, Arc<ReadPassage>>,
    found: HashMap<String, (Arc<ReadPassage>, Vec<Finding>)>,
    setting: Option<String>,
}

impl Checker {
    /// A checker that has read nothing yet.
    pub fn new() -> Checker {
        Checker::default()
    }

    /// The facts of a project on a day.
    pub fn facts<'a>(
        &mut self,
        project: &'a Project,
        today: Date,
        known: Known,
    ) -> Result<Facts<'a>> {
        let mut before = std::mem::take(&mut self.read);
        let facts = Facts::of(project, today, known, |passage| same(&mut before, passage))?;
        self.read = facts.all().map(|read| (read.passage.id.clone(), Arc::clone(read))).collect();
        Ok(facts)
    }

    /// Everything there is to say, in the order of the report; what stops first
    /// at each place. Dismissed findings are among them.
    pub fn findings(&mut self, facts: &Facts<'_>) -> Vec<Finding> {
        let setting = facts.setting();
        let about = format!("{} {} {:?}", facts.pack.id, facts.pack.version, facts.details);
        if self.setting.as_ref() != Some(&about) {
            self.found.clear();
            self.setting = Some(about);
        }
        let mut before = std::mem::take(&mut self.found);
        let mut findings: Vec<Finding> = Vec::new();
        for read in facts.all() {
            let kept = before.remove(&read.passage.id).filter(|(then, _)| Arc::ptr_eq(then, read));
            let kept = kept.unwrap_or_else(|| (Arc::clone(read), of_passage(read, &setting)));
            findings.extend(kept.1.iter().cloned());
            self.found.insert(read.passage.id.clone(), kept);
        }
        findings.extend(OF_THE_REPORT.iter().flat_map(|check| check(facts)));
        in_order(facts, &mut findings);
        tell_apart(&mut findings);
        findings
    }
}

/// Everything there is to say of a report, by somebody who has never seen it.
pub fn findings(facts: &Facts<'_>) -> Vec<Finding> {
    Checker::new().findings(facts)
}

fn same(before: &mut HashMap<String, Arc<ReadPassage>>, passage: Passage) -> Arc<ReadPassage> {
    match before.remove(&passage.id) {
        Some(read) if read.passage == passage => read,
        Some(_) | None => Arc::new(ReadPassage::new(passage)),
    }
}

fn of_passage(read: &ReadPassage, setting: &Setting<'_>) -> Vec<Finding> {
    OF_A_PASSAGE.iter().flat_map(|check| check(read, setting)).collect()
}

/// Numbers findings that are alike in one passage, such as a word that is
/// misspelt twice, so that each can be mended or let stand by itself.
fn tell_apart(findings: &mut [Finding]) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for finding in findings {
        let nth = seen.entry(finding.key()).or_default();
        finding.nth = *nth;
        *nth += 1;
    }
}

/// By section, English first, then by passage and place in it; what is about no
/// section comes first.
fn in_order(facts: &Facts<'_>, findings: &mut [Finding]) {
    let sections: HashMap<String, usize> =
        facts.pack.outline().iter().enumerate().map(|(place, it)| (it.id(), place)).collect();
    let passages: HashMap<&str, usize> =
        facts.all().enumerate().map(|(at, read)| (read.passage.id.as_str(), at)).collect();
    let section = |id: &str| Some(sections.get(id).copied().unwrap_or(usize::MAX));
    let place = |place: &Place| -> (Option<usize>, Option<Lang>, usize, usize) {
        match place {
            Place::Report | Place::Record { .. } | Place::Testimony { .. } => (None, None, 0, 0),
            Place::Section { section: id, lang } => (section(id), *lang, 0, 0),
            Place::Words { section: id, passage, lang, from, .. } => {
                let at = passages.get(passage.as_str()).map_or(usize::MAX, |at| at + 1);
                (section(id), Some(*lang), at, *from)
            }
        }
    };
    findings.sort_by_cached_key(|it| (place(&it.place), it.severity, it.rule));
}
