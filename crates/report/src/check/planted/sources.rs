use super::{Defect, Listed, remove, replace};
use crate::check::Rule;
use crate::lang::{Lang, Text};
use crate::project::{Content, Dump, Passage};

const COMPLAINTS: &str = "complaints-and-representations";

/// Removes the passages whose text holds one of these.
fn remove_texts(dump: &mut Dump, held: &[&str]) {
    remove(dump, |it| match &it.content {
        Content::Text { markdown } => held.iter().any(|words| markdown.contains(words)),
        Content::Figure { .. }
        | Content::Chart { .. }
        | Content::Picture { .. }
        | Content::Exhibit { .. }
        | Content::Testimony { .. } => false,
    });
}

#[test]
fn complaints() {
    Listed("sources-complaints").each_is_found(&[
        Defect {
            name: "no passage on the Citizen Voice Body",
            plant: |dump| {
                let texts = ["Llais is the independent body", "Llais yw’r corff"];
                // Another passage is said to meet what this one met.
                for lang in Lang::BOTH {
                    let holds =
                        |it: &Passage| texts.iter().any(|text| it.content.kept().contains(text));
                    let own = dump.passages.iter().filter(|it| it.lang == lang && holds(it));
                    let answers: Vec<String> = own.flat_map(|it| it.answers.clone()).collect();
                    let other = dump
                        .passages
                        .iter_mut()
                        .find(|it| it.section == COMPLAINTS && it.lang == lang && !holds(it));
                    other.into_iter().for_each(|it| it.answers.extend(answers.clone()));
                }
                remove_texts(dump, &texts);
            },
            rule: Rule::SourcesNoCitizenVoice,
            at: COMPLAINTS,
        },
        Defect {
            name: "more upheld than received",
            plant: |dump| {
                let found = dump.records.complaints.iter_mut();
                let ombudsman = found.filter(|it| it.id == "2024-25-ombudsman");
                ombudsman.for_each(|it| it.upheld = Some(7));
            },
            rule: Rule::SourcesComplaintsMoreThanReceived,
            at: "2024-25-ombudsman",
        },
        Defect {
            name: "neither numbers of complaints nor a link to them",
            plant: |dump| {
                dump.records.complaints.clear();
                remove(dump, |it| {
                    let said = match &it.content {
                        Content::Text { markdown } => {
                            !markdown.contains("complaints-report")
                                && !markdown.contains("adroddiad-cwynion")
                                && !markdown.contains("| 32 |")
                        }
                        Content::Exhibit { exhibit } => exhibit != "complaints",
                        Content::Figure { .. }
                        | Content::Chart { .. }
                        | Content::Picture { .. }
                        | Content::Testimony { .. } => true,
                    };
                    it.section == COMPLAINTS && !said
                });
                let (en, cy) = ("https://www.llaiswales.org/", "https://www.llaiscymru.org/");
                replace(dump, Lang::En, &format!("[the work of Llais]({en})"), "the work of Llais");
                replace(dump, Lang::Cy, &format!("[waith Llais]({cy})"), "waith Llais");
            },
            rule: Rule::SourcesComplaintsNotRecorded,
            at: COMPLAINTS,
        },
        Defect {
            name: "a theme from which nothing was learnt",
            plant: |dump| dump.records.themes[0].learning = Text::default(),
            rule: Rule::SourcesThemeNothingLearnt,
            at: "letters",
        },
    ]);
}

#[test]
fn inspections() {
    Listed("sources-inspections").each_is_found(&[
        Defect {
            name: "an inspection without an answer",
            plant: |dump| dump.records.inspections[0].response = Text::default(),
            rule: Rule::SourcesInspectionNoResponse,
            at: "ciw-2024",
        },
        Defect {
            name: "an action that does not say how far it is",
            plant: |dump| dump.records.inspections[0].actions[1].progress = Text::default(),
            rule: Rule::SourcesInspectionNoProgress,
            at: "ciw-2024",
        },
        Defect {
            name: "inspections told of and not recorded",
            plant: |dump| dump.records.inspections.clear(),
            rule: Rule::SourcesInspectionsNotRecorded,
            at: "inspections-and-reviews",
        },
        Defect {
            name: "inspections recorded and not told of",
            plant: |dump| remove(dump, |it| it.section == "inspections-and-reviews"),
            rule: Rule::SourcesInspectionsNotShown,
            at: "inspections-and-reviews",
        },
    ]);
}

#[test]
fn evidence_links_and_what_is_newly_asked() {
    Listed("sources-evidence-links-and-what-is-newly-asked").each_is_found(&[
        Defect {
            name: "evidence that nothing refers to",
            plant: |dump| {
                let mut evidence = dump.records.evidence[0].clone();
                evidence.id = "left-over".into();
                dump.records.evidence.push(evidence);
            },
            rule: Rule::SourcesEvidenceNotCited,
            at: "left-over",
        },
        Defect {
            name: "evidence that does not say what it showed",
            plant: |dump| dump.records.evidence[3].finding = Text::default(),
            rule: Rule::SourcesEvidenceNoFinding,
            at: "file-audit",
        },
        Defect {
            name: "evidence without a name",
            plant: |dump| dump.records.evidence[3].what = Text::default(),
            rule: Rule::SourcesUnnamed,
            at: "file-audit",
        },
        Defect {
            name: "a linked document without an address",
            plant: |dump| dump.records.links[0].address = Text::default(),
            rule: Rule::SourcesLinkNoAddress,
            at: "corporate-plan",
        },
        Defect {
            name: "an address on somebody’s own computer",
            plant: |dump| {
                let address = "C:\\Documents\\plan.docx";
                dump.records.links[0].address = Text { en: address.into(), cy: address.into() };
            },
            rule: Rule::SourcesAddress,
            at: "corporate-plan",
        },
        Defect {
            name: "figures that are published on nobody’s web",
            plant: |dump| dump.records.metrics[0].readings[0].link = "intranet/figures".into(),
            rule: Rule::SourcesAddress,
            at: "AD/001",
        },
        Defect {
            name: "a year that may have had a sufficiency plan, and not a word on it",
            plant: |dump| {
                let year = dump.details.year;
                for requirement in &mut dump.pack.requirements {
                    requirement.from = requirement.from.map(|_| year);
                }
            },
            rule: Rule::SourcesNewlyAsked,
            at: "any-other-information",
        },
    ]);
}
