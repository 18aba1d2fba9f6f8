//! Looking at a whole report, and again after a keystroke.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use super::checks::{OF_A_PASSAGE, OF_THE_RECORDS, OF_THE_REPORT, THAT_STOP};
use super::read::{ReadPassage, print_of};
use super::{Facts, Finding, Known, Place, Recorded, Setting, Severity};
use crate::error::Result;
use crate::lang::Lang;
use crate::pack::Pack;
use crate::project::{Entered, Passage, Project};

/// Looks at reports, and remembers what it has read: a passage that says the
/// same is not read again.
#[derive(Default)]
pub struct Checker {
    read: HashMap<String, Arc<ReadPassage>>,
    recorded: Option<(Recorded, Vec<Finding>)>,
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
        Ok(self.facts_of(project.pack(), project.entered()?, today, known))
    }

    /// The facts of what was taken out of a file.
    pub fn facts_of<'a>(
        &mut self,
        pack: &'a Pack,
        entered: Entered,
        today: Date,
        known: Known,
    ) -> Facts<'a> {
        let mut before = std::mem::take(&mut self.read);
        let facts = Facts::of(pack, entered, today, known, |texts| read(&mut before, texts));
        self.read = facts.all().map(|read| (read.passage.id.clone(), Arc::clone(read))).collect();
        facts
    }

    /// Everything there is to say, in the order of the report; what stops first
    /// at each place. Dismissed findings are among them.
    pub fn findings(&mut self, facts: &Facts<'_>) -> Vec<Finding> {
        let mut findings = of_passages(facts);
        findings.extend(self.of_records(facts).iter().cloned());
        let of_report: Vec<Vec<Finding>> =
            OF_THE_REPORT.par_iter().map(|check| check(facts)).collect();
        findings.extend(of_report.into_iter().flatten());
        in_order(facts, &mut findings);
        tell_apart(&mut findings);
        findings
    }
}

impl Checker {
    /// What is found in the records: anew only if they have changed.
    fn of_records(&mut self, facts: &Facts<'_>) -> &[Finding] {
        if self.recorded.as_ref().is_none_or(|(before, _)| !before.is_of(facts)) {
            let recorded = Recorded::of(facts);
            let found = OF_THE_RECORDS.par_iter().flat_map_iter(|check| check(&recorded)).collect();
            self.recorded = Some((recorded, found));
        }
        self.recorded.as_ref().map_or(&[], |(_, found)| found)
    }
}

/// Everything there is to say of a report, by somebody who has never seen it.
pub fn findings(facts: &Facts<'_>) -> Vec<Finding> {
    Checker::new().findings(facts)
}

/// What stops a final export, in the order of the report: the same that is found
/// among everything else, without looking for that. Dismissed findings are among it.
pub fn stopping(facts: &Facts<'_>) -> Vec<Finding> {
    let (of_a_passage, of_the_report) = THAT_STOP;
    let setting = facts.setting();
    let passages: Vec<&Arc<ReadPassage>> = facts.all().collect();
    let look = |read: &&Arc<ReadPassage>| -> Vec<Finding> {
        of_a_passage.iter().flat_map(|check| check(read, &setting)).collect()
    };
    let mut findings: Vec<Finding> = passages.par_iter().flat_map_iter(look).collect();
    findings.par_extend(of_the_report.par_iter().flat_map_iter(|check| check(facts)));
    in_order(facts, &mut findings);
    // Before any is left out: one that does not stop may be alike.
    tell_apart(&mut findings);
    findings.retain(|finding| finding.severity == Severity::Stops);
    findings
}

/// Passages made ready; those that say the same as before are ready already.
fn read(
    before: &mut HashMap<String, Arc<ReadPassage>>,
    passages: Vec<Arc<Passage>>,
) -> Vec<Arc<ReadPassage>> {
    let known = passages.into_iter().map(|passage| (before.remove(&passage.id), passage));
    let known: Vec<(Option<Arc<ReadPassage>>, Arc<Passage>)> = known.collect();
    let ready = known.into_par_iter().map(|(then, passage)| match then {
        Some(read) if Arc::ptr_eq(&read.passage, &passage) || read.passage == passage => read,
        Some(_) | None => Arc::new(ReadPassage::new(passage)),
    });
    ready.collect()
}

/// What is found in each passage by itself, in their order.
fn of_passages(facts: &Facts<'_>) -> Vec<Finding> {
    let setting = facts.setting();
    let (id, version) = (&setting.pack.id, setting.pack.version);
    let also = print_of(&(id, version, format!("{:?}", setting.details)));
    let passages: Vec<&Arc<ReadPassage>> = facts.all().collect();
    let look = |read: &&Arc<ReadPassage>| read.made_for(also, || Found(of_passage(read, &setting)));
    let found: Vec<Arc<Found>> = passages.par_iter().map(look).collect();
    found.iter().flat_map(|found| found.0.iter().cloned()).collect()
}

/// What was found in a passage.
struct Found(Vec<Finding>);

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
