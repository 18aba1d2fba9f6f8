use super::{Defect, Listed, TODAY, findings_in, remove, sample};
use crate::check::{Checker, Known, Rule, Severity};
use crate::lang::{Lang, Text};
use crate::pack::Welsh;
use crate::project::{Appendix, ConfirmedWording, Content, Dump, Layout, Passage, load};

/// A passage more at the end of a section, in both languages.
pub(super) fn add(dump: &mut Dump, section: &str, en: &str, cy: &str) {
    let id = |lang: Lang| format!("{:014x}{}", dump.passages.len(), lang.code());
    let passage = |lang: Lang, words: &str| Passage {
        id: id(lang),
        section: section.to_owned(),
        strand: None,
        lang,
        content: Content::Text { markdown: format!("{words}\n") },
        answers: Vec::new(),
        evidence: Vec::new(),
        source: None,
        made_from: None,
        made_from_text: None,
    };
    let english = passage(Lang::En, en);
    let welsh = Passage {
        source: Some(english.id.clone()),
        made_from: Some(english.content.fingerprint()),
        made_from_text: Some(english.content.kept()),
        ..passage(Lang::Cy, cy)
    };
    dump.passages.extend([english, welsh]);
}

const REPEATED: &str = "We cannot claim all of this as our own work. Families, neighbours, schools and the health service did much of it. But we can say that fewer people had to wait for things to get worse before somebody helped";
const REPEATED_ABOVE: &str = "You may contact us in Welsh or in English, and writing to us in Welsh will not lead to delay. This report is also available in Welsh, in large print, in easy read and in British Sign Language";

#[test]
fn sections_and_questions() {
    Listed("structure-sections-and-questions").each_is_found(&[
        Defect {
            name: "a required section without text",
            plant: |dump| remove(dump, |it| it.section == "leadership"),
            rule: Rule::StructureSectionEmpty,
            at: "leadership",
        },
        Defect {
            name: "an appendix without text",
            plant: |dump| {
                let title = Text { en: "Maps".into(), cy: "Mapiau".into() };
                dump.appendices.push(Appendix { id: "maps".into(), title });
            },
            rule: Rule::StructureSectionEmpty,
            at: "appendix.maps",
        },
        Defect {
            name: "a narrative in which nothing is marked as answering question (iv)",
            plant: |dump| {
                dump.layouts.insert("people".into(), Layout { narrative: true, split: false });
                for passage in &mut dump.passages {
                    if let Some(question) = passage.section.strip_prefix("people.") {
                        if question != "iv" {
                            passage.answers.push(question.to_owned());
                        }
                        passage.section = "people".into();
                    }
                }
            },
            rule: Rule::StructureQuestionUnanswered,
            at: "people.iv",
        },
        Defect {
            name: "text from last year that nobody has read again",
            plant: |dump| {
                let found = dump.passages.iter().find(|it| it.section == "workforce");
                dump.carried.extend(found.map(|it| it.id.clone()));
            },
            rule: Rule::StructureCarried,
            at: "workforce",
        },
        Defect {
            name: "more words than the guidance’s pages hold",
            plant: |dump| {
                let found = dump.pack.sections.iter_mut().find(|it| it.id == "leadership");
                let aim = found.and_then(|it| it.aim.as_mut());
                aim.expect("leadership has an aim").words = 300;
            },
            rule: Rule::StructureWordsOverAim,
            at: "leadership",
        },
        Defect {
            name: "a passage that stands in two parts",
            plant: |dump| {
                let cy = "Nid ein gwaith ni yn unig yw hyn. Gwnaeth teuluoedd, cymdogion ac ysgolion lawer ohono, ac mae ar ein partneriaid yn y gwasanaeth iechyd gryn glod hefyd.";
                add(dump, "well-being.iv", &format!("{REPEATED}."), cy);
            },
            rule: Rule::StructureRepeats,
            at: REPEATED,
        },
        Defect {
            name: "the summary says word for word what stands further on",
            plant: |dump| {
                let cy = "Croesawn lythyrau yn y naill iaith neu’r llall. Ceir fersiynau print bras, hawdd eu deall ac Iaith Arwyddion Prydain o’r crynodeb hwn, ynghyd ag un Saesneg.";
                add(dump, "directors-summary", &format!("{REPEATED_ABOVE}."), cy);
            },
            rule: Rule::StructureSummaryRepeats,
            at: REPEATED_ABOVE,
        },
    ]);
}

#[test]
fn prescribed_words() {
    Listed("structure-prescribed-words").each_is_found(&[
        Defect {
            name: "other words for Welsh compulsory text that was seen in an official source",
            plant: |dump| {
                let found = dump.pack.sections.iter_mut().find_map(|it| it.compulsory.as_mut());
                let text = &mut found.expect("there is compulsory text").text;
                text.welsh = Welsh::Verified;
                let cy = text.cy.replacen("wyth safon", "chwe safon", 1);
                let confirmed = ConfirmedWording { cy, note: "by hand".into() };
                dump.wordings.insert("compulsory.narrative".into(), confirmed);
            },
            rule: Rule::StructureCompulsoryAltered,
            at: "performance-assessment",
        },
        Defect {
            name: "a file whose compulsory text was changed elsewhere",
            plant: |dump| {
                let found = dump.pack.sections.iter_mut().find_map(|it| it.compulsory.as_mut());
                let text = &mut found.expect("there is compulsory text").text;
                text.en = text.en.replacen("eight quality standards", "quality standards", 1);
            },
            rule: Rule::StructureCompulsoryAltered,
            at: "performance-assessment",
        },
        Defect {
            name: "a file whose standards were changed elsewhere",
            plant: |dump| {
                let wording = &mut dump.pack.standards[0].wording[0].text;
                wording.en = wording.en.replacen("equal partners", "partners", 1);
            },
            rule: Rule::StructureCompulsoryAltered,
            at: "people",
        },
        Defect {
            name: "a file with another heading",
            plant: |dump| {
                let found = dump.pack.sections.iter_mut().find(|it| it.id == "prevention");
                found.expect("there is a part on prevention").heading.en = "Early help".into();
            },
            rule: Rule::StructureHeadingAltered,
            at: "prevention",
        },
        Defect {
            name: "a file whose part has lost its standards",
            plant: |dump| {
                let kept = |section: Option<&str>| section != Some("well-being");
                dump.pack.standards.retain(|it| kept(it.section.as_deref()));
            },
            rule: Rule::StructurePartWithoutStandards,
            at: "well-being",
        },
        Defect {
            name: "a standard in words of neither wording",
            plant: |dump| {
                let en = "People are protected and kept safe from abuse and neglect and any other types of harm.";
                let cy = "Mae cadw pobl yn ddiogel rhag niwed wrth wraidd ein gwaith.";
                add(dump, "well-being.i", en, cy);
            },
            rule: Rule::StructureStandardReworded,
            at: "People are protected and kept safe from abuse and neglect and any other types of harm.",
        },
        Defect {
            name: "the compulsory text once more, changed",
            plant: |dump| {
                let en = "The self-assessment approach asks local authorities to address the following five questions:";
                let cy = "Dyma sut yr aethom ati i asesu ein gwaith ein hunain:";
                add(dump, "performance-assessment", en, cy);
            },
            rule: Rule::StructureCompulsoryRestated,
            at: "The self-assessment approach asks local authorities to address the following five questions:",
        },
    ]);
}

#[test]
fn both_wordings_of_a_standard_pass_and_so_does_a_mixture() {
    let mut dump = sample();
    for en in [
        "Resilience within communities is promoted and people are supported to fulfil their potential by actively encouraging and supporting people who need care and support, including carers, to learn, develop and participate in society.",
        "Quality standard 1: The need for care and support is minimised and the escalation of need is prevented, whilst ensuring that the best outcomes for people are achieved.",
        "The need for care is not always minimised, and the best outcomes for people take longer than we wish.",
    ] {
        add(&mut dump, "prevention.i", en, "Dyma’r safon.");
    }
    let told: Vec<String> = findings_in(&dump)
        .into_iter()
        .filter(|(finding, _)| finding.rule == Rule::StructureStandardReworded)
        .map(|(_, words)| words)
        .collect();
    assert_eq!(told, [""; 0]);
}

#[test]
fn a_heading_or_an_exhibit_of_nothing_is_no_text() {
    let empty = |dump: &Dump| {
        let found = findings_in(dump).into_iter();
        let empty = found.filter(|(it, _)| it.rule == Rule::StructureSectionEmpty);
        empty.map(|(_, section)| section).collect::<Vec<_>>()
    };
    let mut dump = sample();
    let is_heading = |it: &Passage| matches!(&it.content, Content::Text { markdown } if markdown.starts_with('#'));
    remove(&mut dump, |it| it.section == "workforce" && !is_heading(it));
    assert_eq!(empty(&dump), ["workforce", "workforce"]);

    let mut dump = sample();
    let of_records = |it: &Passage| matches!(it.content, Content::Exhibit { .. });
    remove(&mut dump, |it| it.section == "context" && !of_records(it));
    assert_eq!(empty(&dump), [""; 0]);
    dump.records.metrics.clear();
    remove(&mut dump, |it| it.section == "financial-resources" && !of_records(it));
    dump.records.money.clear();
    assert_eq!(empty(&dump), ["financial-resources", "financial-resources"]);
}

#[test]
fn pages_count_where_they_are_known() {
    let folder = tempfile::tempdir().unwrap();
    let project = load(&sample(), &folder.path().join("report.llunio")).unwrap();
    let pages = [("leadership", 1.05), ("workforce", 1.4), ("people", 9.0)];
    let pages = pages.map(|(section, pages)| ((Lang::En, section.to_owned()), pages));
    let known = Known { pages: pages.into_iter().collect(), ..Known::default() };
    let mut checker = Checker::new();
    let facts = checker.facts(&project, TODAY, known).unwrap();
    let found = checker.findings(&facts).into_iter();
    let long: Vec<String> = found
        .filter(|it| it.rule == Rule::StructurePagesOverAim)
        .map(|it| serde_json::to_string(&(it.place, it.values)).unwrap())
        .collect();
    let place = r#"{"kind":"section","section":"workforce","lang":"en"}"#;
    assert_eq!(long, [format!(r#"[{place},{{"aim":"1","pages":"1.4"}}]"#)]);
}

#[test]
fn a_copy_of_an_older_pack_may_be_older() {
    let mut dump = sample();
    dump.pack.version -= 1;
    let part = dump.pack.sections.iter_mut().find(|it| it.id == "prevention").unwrap();
    part.heading = crate::pack::Wording {
        en: "Early help".into(),
        cy: "Cymorth cynnar".into(),
        welsh: Welsh::Unverified,
    };
    let told: Vec<_> = findings_in(&dump)
        .into_iter()
        .filter(|(it, _)| it.rule == Rule::StructureHeadingAltered)
        .map(|(it, section)| (it.severity, it.place.lang(), section))
        .collect();
    assert_eq!(told, [(Severity::Look, Some(Lang::En), "prevention".to_owned())]);
}

#[test]
fn what_stands_under_strands_is_text_of_the_question() {
    let mut dump = sample();
    dump.layouts.insert("people".into(), Layout { narrative: false, split: true });
    for passage in dump.passages.iter_mut().filter(|it| it.section.starts_with("people.")) {
        passage.strand = Some("adults".into());
    }
    let sections = |dump: &Dump| {
        let found = findings_in(dump).into_iter();
        let empty = found.filter(|(it, _)| it.rule == Rule::StructureSectionEmpty);
        empty.map(|(_, section)| section).collect::<Vec<_>>()
    };
    assert_eq!(sections(&dump), [""; 0]);
    remove(&mut dump, |it| it.section == "people.ii");
    assert_eq!(sections(&dump), ["people.ii", "people.ii"]);
}
