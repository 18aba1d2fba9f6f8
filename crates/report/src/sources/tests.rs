//! What the exhibits of this module say, with phrases named by their ids.

use std::collections::BTreeSet;

use jiff::civil::date;

use super::*;
use crate::assemble::Facts;
use crate::document::{Block, Inline, Table, markdown, plain_blocks};
use crate::exhibits::{Exhibit, Of};
use crate::lang::Lang;
use crate::metrics::Metric;
use crate::pack::load_shipped;
use crate::phrase::{Phrase, Value};
use crate::project::Records;

fn both(en: &str, cy: &str) -> Text {
    Text { en: en.into(), cy: cy.into() }
}

fn same(text: &str) -> Text {
    both(text, text)
}

/// A phrase as its name and its values: `share 71 87 82`.
fn brief(phrase: &Phrase) -> String {
    let value = |value: &Value| match value {
        Value::Text(text) => text.clone(),
        Value::Count(count) => count.to_string(),
        Value::Number(number) | Value::Money(number) => number.to_string(),
        Value::Year(year) => year.to_string(),
        Value::Date(date) => date.to_string(),
    };
    let name = phrase.id.rsplit_once("sources-").map_or(phrase.id, |(_, name)| name);
    let parts = std::iter::once(name.to_owned());
    parts.chain(phrase.values.iter().map(|(_, it)| value(it))).collect::<Vec<_>>().join(" ")
}

fn made(records: &Records, lang: Lang, caption: Text, of: &Of) -> Vec<Block> {
    let (pack, year) = (load_shipped("lassar"), FinancialYear::starting(2024));
    let facts = Facts { pack: &pack, records, year, lang, say: &brief };
    let exhibit =
        Exhibit { id: "x".into(), of: of.clone(), caption, alt: same(""), described: None };
    match of {
        Of::Links { links: ids } => links(&facts, &exhibit, ids),
        Of::Evidence { evidence: ids } => evidence(&facts, &exhibit, ids),
        Of::Inspections => inspections(&facts, &exhibit),
        Of::Complaints => complaints(&facts, &exhibit),
        Of::Themes => themes(&facts, &exhibit),
        Of::MetricTable { .. }
        | Of::MetricChart { .. }
        | Of::MetricStory { .. }
        | Of::MoneyTable { .. }
        | Of::MoneyChart
        | Of::MoneyWords
        | Of::Promises { .. } => Vec::new(),
    }
}

fn lines(blocks: &[Block]) -> Vec<String> {
    plain_blocks(blocks).lines().map(str::to_owned).collect()
}

fn table(blocks: &[Block]) -> &Table {
    let found = blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    found.expect("a table")
}

fn link(id: &str) -> Link {
    Link {
        id: id.into(),
        title: both("Plan", "Cynllun"),
        publisher: both("Council", "Cyngor"),
        address: both("https://a.example/en", "https://a.example/cy"),
        language: TargetLanguage::Both,
        summary: both("Five aims; see [Mwy na geiriau](lang:cy).", "Pum nod."),
        video: same(""),
    }
}

#[test]
fn links_lead_where_each_language_reads_them_and_tell_the_key_points() {
    let video = Link {
        id: "b".into(),
        title: both("Film", "Ffilm"),
        address: both("", "https://a.example/ffilm"),
        language: TargetLanguage::Welsh,
        video: both("In Welsh, English subtitles", "Yn Gymraeg, is-deitlau Saesneg"),
        ..link("b")
    };
    let slip = Link { id: "c".into(), address: same("see the library"), ..link("c") };
    let records = Records { links: vec![link("a"), video, slip], ..Records::default() };
    let of = Of::Links { links: ["b", "a", "gone", "c"].map(str::to_owned).to_vec() };
    let english = made(&records, Lang::En, same(""), &of);
    assert_eq!(
        lines(&english),
        [
            "links-caption",
            "links-document\tlinks-points",
            "Film Council links-in-welsh\tFive aims; see Mwy na geiriau. links-video In Welsh, English subtitles",
            "Plan Council links-in-both\tFive aims; see Mwy na geiriau.",
            "Plan Council links-in-both\tFive aims; see Mwy na geiriau.",
        ]
    );
    let leads = |blocks: &[Block], row: usize| match &table(blocks).rows[row][0][0] {
        Inline::Link { address, .. } => address.clone(),
        other => format!("{other:?}"),
    };
    assert_eq!(leads(&english, 0), "https://a.example/ffilm", "there is no English one");
    assert_eq!(leads(&english, 1), "https://a.example/en");
    assert_eq!(leads(&english, 2), "Text(\"Plan\")", "what is no address is no link");
    let welsh = made(&records, Lang::Cy, both("", "Darllen"), &of);
    assert_eq!(leads(&welsh, 1), "https://a.example/cy");
    assert_eq!(lines(&welsh)[0], "Darllen", "the officer’s own caption");
    let marked =
        Inline::Foreign { lang: Lang::Cy, text: vec![Inline::Text("Mwy na geiriau".into())] };
    assert!(table(&english).rows[1][1].contains(&marked), "Welsh in English is marked");
    assert_eq!(made(&Records::default(), Lang::En, same(""), &of), [], "nothing is left to show");
    let again = markdown::read(&markdown::write(&english));
    assert_eq!(again.len(), 1, "it is a table in Markdown too");
}

#[test]
fn evidence_says_what_was_done_and_how_many_took_part() {
    let survey = Evidence {
        id: "a".into(),
        kind: EvidenceKind::Survey,
        what: same("Survey"),
        when: same("Autumn 2024"),
        people: Some(438),
        finding: same("Most felt heard."),
        link: same("https://a.example/"),
    };
    let audit =
        Evidence { id: "b".into(), kind: EvidenceKind::Audit, people: None, ..survey.clone() };
    let records = Records { evidence: vec![survey, audit], ..Records::default() };
    let of = Of::Evidence { evidence: vec!["a".into(), "b".into()] };
    assert_eq!(
        lines(&made(&records, Lang::En, same(""), &of)),
        [
            "evidence-caption",
            "evidence-what\tevidence-when\tevidence-people\tevidence-showed",
            "Survey evidence-survey\tAutumn 2024\tevidence-people-number 438\tMost felt heard.",
            "Survey evidence-audit\tAutumn 2024\tevidence-people-unknown\tMost felt heard.",
        ]
    );
}

fn inspection(id: &str, body: &str, actions: &[(&str, &str)]) -> Inspection {
    let action = |(what, progress): &(&str, &str)| InspectionAction {
        what: same(what),
        progress: same(progress),
    };
    Inspection {
        id: id.into(),
        body: same(body),
        about: same("how we work"),
        on: Some(date(2025, 1, 29)),
        link: same(""),
        response: same("We agreed."),
        actions: actions.iter().map(action).collect(),
    }
}

#[test]
fn each_inspection_has_its_answer_and_its_actions() {
    let inspections = vec![
        inspection("a", "CIW", &[("Waits", "Shorter"), ("Records", "Better")]),
        inspection("b", "Estyn", &[]),
    ];
    let mut records = Records { inspections, ..Records::default() };
    assert_eq!(
        lines(&made(&records, Lang::En, same(""), &Of::Inspections)),
        [
            "CIW: how we work. inspections-published 2025-01-29",
            "We agreed.",
            "inspections-caption CIW",
            "inspections-action\tinspections-progress",
            "Waits\tShorter",
            "Records\tBetter",
            "Estyn: how we work. inspections-published 2025-01-29",
            "We agreed.",
        ]
    );
    records.inspections.push(inspection("c", "HIW", &[("Beds", "More")]));
    let own = lines(&made(&records, Lang::En, same("Our progress"), &Of::Inspections));
    assert!(own.contains(&"Our progress inspections-of CIW".to_owned()), "{own:?}");
    assert!(own.contains(&"Our progress inspections-of HIW".to_owned()), "{own:?}");
}

fn complaints_of(year: i16, stage: Stage, numbers: [Option<u32>; 3]) -> Complaints {
    let [received, upheld, in_time] = numbers;
    let year = FinancialYear::starting(year);
    Complaints { id: format!("{year} {stage:?}"), year, stage, received, upheld, in_time }
}

#[test]
fn complaints_are_told_by_stage_with_numbers_and_percentages() {
    let complaints = vec![
        complaints_of(2024, Stage::Compliments, [Some(268), None, None]),
        complaints_of(2024, Stage::Local, [Some(87), Some(24), Some(71)]),
        complaints_of(2024, Stage::Formal, [Some(0), Some(0), Some(0)]),
        complaints_of(2023, Stage::Local, [Some(98), Some(30), Some(69)]),
        complaints_of(2022, Stage::Local, [Some(80), None, None]),
    ];
    let records = Records { complaints, ..Records::default() };
    assert_eq!(
        lines(&made(&records, Lang::En, same(""), &Of::Complaints)),
        [
            "complaints-caption complaints-year 2024-25",
            "complaints-stage\tcomplaints-received\tcomplaints-before\tcomplaints-upheld\tcomplaints-in-time",
            "complaints-local\tcomplaints-number 87\tcomplaints-number 98\tcomplaints-share 24 87 28\tcomplaints-share 71 87 82",
            "complaints-formal\tcomplaints-number 0\tcomplaints-unknown\tcomplaints-number 0\tcomplaints-number 0",
            "complaints-compliments\tcomplaints-number 268\tcomplaints-unknown\tcomplaints-unknown\tcomplaints-unknown",
        ]
    );
}

#[test]
fn figures_that_lag_say_so_in_the_caption() {
    let complaints = vec![complaints_of(2023, Stage::Local, [Some(98), Some(30), None])];
    let records = Records { complaints, ..Records::default() };
    let said = lines(&made(&records, Lang::Cy, same("Cwynion"), &Of::Complaints));
    assert_eq!(said[0], "Cwynion complaints-other-year 2023-24 2024-25");
    assert_eq!(said[1].split('\t').count(), 4, "no column for a year without figures");
    assert_eq!(made(&Records::default(), Lang::En, same(""), &Of::Complaints), []);
}

#[test]
fn the_citizen_voice_has_a_column_where_it_spoke() {
    let theme = |voice: &str| Theme {
        id: voice.into(),
        theme: same("Letters"),
        learning: same("Too long."),
        change: same("Shorter."),
        citizen_voice: both(voice, ""),
    };
    let shown = |themes: Vec<Theme>, lang| {
        let records = Records { themes, ..Records::default() };
        lines(&made(&records, lang, same(""), &Of::Themes))
    };
    let quiet = shown(vec![theme("")], Lang::En);
    assert_eq!(quiet[2], "Letters\tToo long.\tShorter.");
    let spoken = shown(vec![theme(""), theme("Llais helped.")], Lang::En);
    assert_eq!(spoken[3], "Letters\tToo long.\tShorter.\tLlais helped.");
    let welsh = shown(vec![theme("Llais helped.")], Lang::Cy);
    assert_eq!(welsh[1].split('\t').count(), 4, "both languages have the same columns");
}

#[test]
fn what_is_missing_is_told() {
    let records = Records {
        links: vec![
            link("whole"),
            Link { address: same("eleri@b.example"), summary: both("Key.", ""), ..link("half") },
            Link { address: same(" "), ..link("nowhere") },
        ],
        evidence: ["cited", "not"]
            .map(|id| Evidence {
                id: id.into(),
                kind: EvidenceKind::Data,
                what: same("Data"),
                when: same(""),
                people: None,
                finding: both("Up.", ""),
                link: same(""),
            })
            .to_vec(),
        inspections: vec![Inspection {
            response: both("", "Cytuno."),
            ..inspection("seen", "CIW", &[("Waits", "Shorter"), ("Records", " ")])
        }],
        complaints: vec![
            complaints_of(2024, Stage::Local, [Some(4), Some(5), None]),
            complaints_of(2023, Stage::Local, [Some(4), Some(4), None]),
        ],
        themes: vec![Theme {
            id: "theme".into(),
            theme: same("Letters"),
            learning: same("Too long."),
            change: both("Shorter.", ""),
            citizen_voice: same(""),
        }],
        metrics: vec![{
            let mut metric = Metric::new("AD/001");
            metric.reading_mut(FinancialYear::starting(2023)).link = "figures here".into();
            metric.reading_mut(FinancialYear::starting(2024)).link = "https://gov.wales/".into();
            metric
        }],
        ..Records::default()
    };
    let cited = BTreeSet::from(["cited".to_owned()]);
    let found = |languages: &[Lang]| -> Vec<String> {
        gaps(&records, FinancialYear::starting(2024), languages, &cited)
            .into_iter()
            .map(|it| format!("{} {}: {}", it.kind, it.id, serde_json::to_string(&it.gap).unwrap()))
            .collect()
    };
    assert_eq!(
        found(&Lang::BOTH),
        [
            r#"link half: {"kind":"address","fault":"not-web"}"#,
            r#"link half: {"kind":"no-summary","lang":"cy"}"#,
            r#"link nowhere: {"kind":"no-address"}"#,
            r#"evidence cited: {"kind":"no-finding","lang":"cy"}"#,
            r#"evidence not: {"kind":"no-finding","lang":"cy"}"#,
            r#"evidence not: {"kind":"not-cited"}"#,
            r#"inspection seen: {"kind":"no-response","lang":"en"}"#,
            r#"inspection seen: {"kind":"no-progress","lang":"en","action":2}"#,
            r#"inspection seen: {"kind":"no-progress","lang":"cy","action":2}"#,
            r#"complaints 2024-25 Local: {"kind":"more-than-received"}"#,
            r#"theme theme: {"kind":"nothing-learnt","lang":"cy"}"#,
            r#"metric AD/001: {"kind":"address","fault":"not-web"}"#,
        ]
    );
    let later = gaps(&records, FinancialYear::starting(2025), &Lang::BOTH, &cited);
    let lagging: Vec<String> = later
        .into_iter()
        .filter(|it| matches!(it.gap, SourceGap::OtherYear { .. }))
        .map(|it| it.id)
        .collect();
    assert_eq!(lagging, ["2024-25 Local"], "older figures are there to compare with");
    assert!(!found(&[Lang::En]).iter().any(|gap| gap.contains(r#""lang":"cy""#)));
}
