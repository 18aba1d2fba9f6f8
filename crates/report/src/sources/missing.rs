//! What is missing or does not fit in what the report rests on. Pure: records
//! in, gaps out.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use super::address::{AddressFault, address_fault};
use super::{Complaints, Evidence, Inspection, Link, Theme};
use crate::lang::{Lang, Text};
use crate::metrics::Metric;
use crate::project::{Record, Records};
use crate::year::FinancialYear;

/// Something missing in a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "SourceGapIn")]
pub struct Gap {
    /// The kind of record.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// What is missing.
    pub gap: SourceGap,
}

/// What is missing or does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SourceGap {
    /// It has no title or name in this language.
    Unnamed {
        /// The language.
        lang: Lang,
    },
    /// A linked document without an address.
    NoAddress,
    /// An address that has not the form of one.
    Address {
        /// Why.
        fault: AddressFault,
    },
    /// A linked document without its key points in this language: readers
    /// would have to follow the link (guidance 001 introduction).
    NoSummary {
        /// The language.
        lang: Lang,
    },
    /// Evidence that does not say what it showed in this language.
    NoFinding {
        /// The language.
        lang: Lang,
    },
    /// Evidence that no passage and no exhibit refers to.
    NotCited,
    /// An inspection without the council's answer in this language.
    NoResponse {
        /// The language.
        lang: Lang,
    },
    /// An action that does not say how far it is in this language.
    NoProgress {
        /// The language.
        lang: Lang,
        /// Which action, from 1.
        action: usize,
    },
    /// The newest figures are for another year than the report's; the table
    /// says so.
    OtherYear {
        /// Their year.
        #[ts(type = "string")]
        year: FinancialYear,
    },
    /// More were upheld, or answered in time, than came in.
    MoreThanReceived,
    /// A theme without what was learnt or what was changed in this language.
    NothingLearnt {
        /// The language.
        lang: Lang,
    },
}

/// What is missing, in the order of the records. `cited` are the ids of the
/// evidence that passages and exhibits refer to; `languages` those of the report.
pub fn gaps(
    records: &Records,
    year: FinancialYear,
    languages: &[Lang],
    cited: &BTreeSet<String>,
) -> Vec<Gap> {
    let mut found = Vec::new();
    for link in &records.links {
        add(&mut found, link, of_link(link, languages));
    }
    for evidence in &records.evidence {
        add(&mut found, evidence, of_evidence(evidence, languages, cited));
    }
    for inspection in &records.inspections {
        add(&mut found, inspection, of_inspection(inspection, languages));
    }
    let newest = records.complaints.iter().map(|it| it.year).max();
    for complaints in &records.complaints {
        let lags = newest == Some(complaints.year) && newest != Some(year);
        add(&mut found, complaints, of_complaints(complaints, lags));
    }
    for theme in &records.themes {
        add(&mut found, theme, of_theme(theme, languages));
    }
    for metric in &records.metrics {
        add(&mut found, metric, of_metric(metric));
    }
    found
}

fn add<R: Record>(found: &mut Vec<Gap>, record: &R, gaps: Vec<SourceGap>) {
    let of = |gap| Gap { kind: R::KIND, id: record.id().to_owned(), gap };
    found.extend(gaps.into_iter().map(of));
}

fn blank(text: &Text, lang: Lang) -> bool {
    text.get(lang).trim().is_empty()
}

/// A gap for each language in which something is blank.
fn in_each(languages: &[Lang], text: &Text, gap: impl Fn(Lang) -> SourceGap) -> Vec<SourceGap> {
    languages.iter().filter(|lang| blank(text, **lang)).map(|lang| gap(*lang)).collect()
}

/// What is wrong with the places where values are published, each fault once.
fn of_metric(metric: &Metric) -> Vec<SourceGap> {
    let each = metric.readings.iter();
    let faults: BTreeSet<AddressFault> =
        each.filter_map(|reading| address_fault(&reading.link)).collect();
    faults.into_iter().map(|fault| SourceGap::Address { fault }).collect()
}

/// What is wrong with the addresses for the two languages, each fault once.
fn faulty(addresses: &Text) -> impl Iterator<Item = SourceGap> + use<> {
    let each = [&addresses.en, &addresses.cy].into_iter();
    let faults: BTreeSet<AddressFault> = each.filter_map(|it| address_fault(it)).collect();
    faults.into_iter().map(|fault| SourceGap::Address { fault })
}

fn of_link(link: &Link, languages: &[Lang]) -> Vec<SourceGap> {
    let mut gaps = in_each(languages, &link.title, |lang| SourceGap::Unnamed { lang });
    if link.address.en.trim().is_empty() && link.address.cy.trim().is_empty() {
        gaps.push(SourceGap::NoAddress);
    }
    gaps.extend(faulty(&link.address));
    gaps.extend(in_each(languages, &link.summary, |lang| SourceGap::NoSummary { lang }));
    gaps
}

fn of_evidence(
    evidence: &Evidence,
    languages: &[Lang],
    cited: &BTreeSet<String>,
) -> Vec<SourceGap> {
    let mut gaps = in_each(languages, &evidence.what, |lang| SourceGap::Unnamed { lang });
    gaps.extend(faulty(&evidence.link));
    gaps.extend(in_each(languages, &evidence.finding, |lang| SourceGap::NoFinding { lang }));
    if !cited.contains(&evidence.id) {
        gaps.push(SourceGap::NotCited);
    }
    gaps
}

fn of_inspection(inspection: &Inspection, languages: &[Lang]) -> Vec<SourceGap> {
    let mut gaps = in_each(languages, &inspection.body, |lang| SourceGap::Unnamed { lang });
    gaps.extend(faulty(&inspection.link));
    gaps.extend(in_each(languages, &inspection.response, |lang| SourceGap::NoResponse { lang }));
    for (place, action) in inspection.actions.iter().enumerate() {
        let gap = |lang| SourceGap::NoProgress { lang, action: place + 1 };
        gaps.extend(in_each(languages, &action.progress, gap));
    }
    gaps
}

fn of_complaints(complaints: &Complaints, lags: bool) -> Vec<SourceGap> {
    let mut gaps = Vec::new();
    if lags {
        gaps.push(SourceGap::OtherYear { year: complaints.year });
    }
    let received = complaints.received.unwrap_or(u32::MAX);
    if [complaints.upheld, complaints.in_time].into_iter().flatten().any(|part| part > received) {
        gaps.push(SourceGap::MoreThanReceived);
    }
    gaps
}

fn of_theme(theme: &Theme, languages: &[Lang]) -> Vec<SourceGap> {
    let mut gaps = in_each(languages, &theme.theme, |lang| SourceGap::Unnamed { lang });
    for lang in languages {
        if blank(&theme.learning, *lang) || blank(&theme.change, *lang) {
            gaps.push(SourceGap::NothingLearnt { lang: *lang });
        }
    }
    gaps
}
