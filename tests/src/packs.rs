//! The shipped packs: they load, and every paragraph of the guidance is cited.

use std::collections::BTreeMap;

use report::pack::{SHIPPED, Welsh, load_shipped};

#[test]
fn every_shipped_pack_loads() {
    for id in SHIPPED {
        let pack = load_shipped(id);
        assert_eq!(pack.id, id);
        println!(
            "{id}: {} headings, {} standards, {} metrics",
            pack.outline().len(),
            pack.standards.len(),
            pack.metrics.len()
        );
    }
}

/// Prints each paragraph and bullet of the guidance with the items that cite
/// it, and fails for those that none does. The list is independent of the
/// pack: it was made from the sources.
#[test]
fn every_paragraph_of_the_guidance_is_cited() {
    let pack = load_shipped("lassar");
    let mut cited: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (citation, id) in pack.citations() {
        cited.entry(normal(citation)).or_default().push(id);
    }
    let list = include_str!("../specimens/guidance-paragraphs.tsv");
    let mut uncited = Vec::new();
    let mut lines = 0;
    for line in list.lines().skip(1).filter(|line| !line.trim().is_empty()) {
        let (source, says) = line.split_once('\t').expect("two columns");
        let by = cited.get(&normal(source)).cloned().unwrap_or_default();
        println!("{source:<50} {says:<45} {}", by.join(", "));
        if by.is_empty() {
            uncited.push(source);
        }
        lines += 1;
    }
    assert!(lines > 200, "the list is whole: {lines} lines");
    assert!(uncited.is_empty(), "cited by nothing: {uncited:#?}");
}

fn normal(citation: &str) -> String {
    citation.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_current_form_is_whole() {
    let pack = load_shipped("lassar");
    assert_eq!(pack.standards.len(), 8);
    assert!(
        pack.standards.iter().all(|standard| standard.wording.len() == 2),
        "both official wordings"
    );
    assert_eq!(pack.questions.len(), 4);
    assert_eq!(pack.metrics.len(), 29);
    assert!(pack.terms.len() >= 30, "{} terms", pack.terms.len());
    assert_eq!(pack.examples.len(), 3);
    assert_eq!(pack.deadlines.len(), 2);
    assert!(
        pack.requirements
            .iter()
            .any(|r| r.from.is_some() && r.source.iter().any(|s| s.contains("s.75D")))
    );
    let words: u32 = [
        "leadership",
        "workforce",
        "financial-resources",
        "performance-assessment",
        "inspections-and-reviews",
        "complaints-and-representations",
        "other-sources",
    ]
    .iter()
    .map(|id| pack.section(id).and_then(|section| section.aim.as_ref()).expect("an aim").words)
    .sum();
    assert_eq!(words, 14_000, "the words of the official page aims");
    let narrative = pack
        .section("performance-assessment")
        .and_then(|s| s.compulsory.as_ref())
        .expect("compulsory text");
    assert!(narrative.text.en.contains("This section asks local authorities to address the eight quality standards under four sections."));
    assert_eq!(narrative.text.welsh, Welsh::Unverified);
}

#[test]
fn the_older_packs_hold_their_standards_and_measures() {
    let measures = load_shipped("measures-2016");
    assert_eq!(measures.standards.len(), 6);
    assert!(measures.standards.iter().all(|standard| !standard.duties.is_empty()));
    // Measure 20 is counted in two parts.
    assert_eq!(measures.metrics.len(), 36);
    assert!(!measures.outcomes.is_empty());
    let acrf = load_shipped("acrf-2009");
    let headings: Vec<&str> =
        acrf.outline().iter().map(|heading| heading.wording().en.as_str()).collect();
    for heading in ["Access to services", "Resources", "Leadership and culture"] {
        assert!(headings.contains(&heading), "{headings:?}");
    }
}
