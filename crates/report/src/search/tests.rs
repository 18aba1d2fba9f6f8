//! Finding and replacing, by tables and by chance.

use proptest::prelude::*;

use super::*;
use crate::consent::Consent;
use crate::document::{Alt, Chart, ChartKind, Series, markdown};
use crate::lang::Text;
use crate::pack::load_shipped;
use crate::project::{Appendix, Change, Details, Did, TestimonyKind, TestimonyText};
use crate::year::FinancialYear;

fn new_project() -> (tempfile::TempDir, Project) {
    let folder = tempfile::tempdir().unwrap();
    let council = Text { en: "Glanafon".into(), cy: "Glanafon".into() };
    let details = Details::new(council, FinancialYear::starting(2024));
    let path = folder.path().join("report.llunio");
    let project = Project::create(&path, &details, &load_shipped("lassar")).unwrap();
    (folder, project)
}

fn set(project: &mut Project, section: &str, lang: Lang, text: &str) {
    let contents: Vec<Content> = markdown::read(text).iter().map(Content::text).collect();
    project
        .write(Change::new(Did::Replace, section), |tx| {
            tx.replace_text(section, None, lang, &contents)
        })
        .unwrap();
}

fn query(text: &str) -> Query {
    Query {
        text: text.to_owned(),
        lang: None,
        section: None,
        match_case: false,
        whole_word: false,
        ignore_accents: false,
    }
}

/// What a query finds in a text.
fn found(query: &Query, text: &str) -> Vec<String> {
    let Some(pattern) = Pattern::new(query) else { return Vec::new() };
    pattern.find(text).into_iter().map(|(start, end)| text[start..end].to_owned()).collect()
}

#[test]
fn letters_that_look_alike_are_found() {
    for (wanted, text, expected) in [
        ("cat", "Cat, CAT, concatenate", &["Cat", "CAT", "cat"][..]),
        ("dŵr", "dw\u{302}r dŵr DŴR dwr", &["dw\u{302}r", "dŵr", "DŴR"]),
        ("dw\u{302}r", "dŵr", &["dŵr"]),
        ("w", "ŵ w\u{302} w", &["w"]),
        ("i'r", "i’r i'r iʼr", &["i’r", "i'r", "iʼr"]),
        ("‘plant’", "'plant' ‘plant’", &["'plant'", "‘plant’"]),
        ("\"x\"", "“x”", &["“x”"]),
        ("well-being", "well‑being well-being", &["well‑being", "well-being"]),
        ("two words", "two\u{a0}words two\nwords two\twords", &["two\u{a0}words"]),
        ("aa", "aaaaa", &["aa", "aa"]),
        ("  ", "a  b", &[]),
        ("", "a", &[]),
    ] {
        assert_eq!(found(&query(wanted), text), expected, "{wanted}");
    }
}

#[test]
fn the_options_do_what_they_say() {
    let cased = Query { match_case: true, ..query("Plant") };
    assert_eq!(found(&cased, "plant Plant PLANT"), ["Plant"]);
    let whole = Query { whole_word: true, ..query("plant") };
    assert_eq!(found(&whole, "plants plant’r implant (plant) plant2 plân plantŵ"), ["plant"; 2]);
    let loose = Query { ignore_accents: true, ..query("dwr ty") };
    assert_eq!(
        found(&loose, "dŵr tŷ, dw\u{302}r ty\u{302}, dwr ty"),
        ["dŵr tŷ", "dw\u{302}r ty\u{302}", "dwr ty"]
    );
    let accented = Query { ignore_accents: true, ..query("dŵr") };
    assert_eq!(found(&accented, "dwr"), ["dwr"]);
}

#[test]
fn the_flat_text_is_as_it_is_described() {
    for (text, expected) in [
        ("One **two** *three*.\\\nNext [line](https://x.cymru).\n", "One two three.\nNext line."),
        ("- a\n- b\n\n  c\n  - d\n- e\n", "a\nb\nc\nd\ne"),
        ("> one\n>\n> two\n", "one\ntwo"),
        (": Cap *tion*\n\n| a | b |\n|---|--:|\n| c |  |\n|  | d |\n", "Cap tion\na\tb\nc\t\n\td"),
        ("|  |  |\n|---|---|\n| c | d |\n", "\t\nc\td"),
        ("# Head\n", "Head"),
    ] {
        let content = Content::Text { markdown: text.to_owned() };
        assert_eq!(flat_text(&content), expected);
    }
    let figure = Content::Figure {
        image: "i".into(),
        alt: Alt::Text("Alt".into()),
        caption: "Cap *tion*".into(),
    };
    assert_eq!(flat_text(&figure), "Cap tion\nAlt");
}

/// A report in which “plan” stands in every kind of place.
fn full() -> (tempfile::TempDir, Project) {
    let (folder, mut project) = new_project();
    let testimony = Testimony {
        id: "sian".into(),
        kind: TestimonyKind::CaseStudy,
        text: TestimonyText {
            title: Text { en: "Siân’s plan".into(), cy: "Cynllun Siân".into() },
            body: Text { en: "A *plan*.\n".into(), cy: "Cynllun.\n".into() },
        },
        consent: Consent::default(),
    };
    let chart = Chart {
        kind: ChartKind::Bar,
        caption: "Plans".into(),
        alt: "More plans".into(),
        unit: None,
        shares: false,
        categories: vec!["2023-24".into()],
        series: vec![Series { name: "Plans made".into(), values: vec![Some(1.0)] }],
    };
    project
        .write(Change::new(Did::Load, ""), |tx| {
            tx.put_testimony(&testimony, 0)?;
            let own = Appendix { id: "a1".into(), title: Text { en: "A".into(), cy: "A".into() } };
            tx.put_appendix(&own, 0)?;
            let text = |words: &str| Content::Text { markdown: words.to_owned() };
            tx.replace_text("appendix.a1", None, Lang::En, &[text("Plan in the appendix.\n")])?;
            tx.replace_text(
                "people.i",
                None,
                Lang::En,
                &[
                    text("The **pl**an, the [plan](https://plan.wales/).\n"),
                    Content::Testimony { testimony: "sian".into() },
                    Content::Chart { chart },
                ],
            )?;
            tx.replace_text("people.i", None, Lang::Cy, &[text("Y plan.\n")])?;
            tx.replace_text("people.i", Some("children"), Lang::En, &[text("Their plan.\n")])?;
            tx.replace_text("context", None, Lang::En, &[text("🙂 First plan.\n")])
        })
        .unwrap();
    (folder, project)
}

#[test]
fn matches_come_in_the_order_of_the_report() {
    let (_folder, mut project) = full();
    let all = find(&project, &query("plan")).unwrap();
    let shown: Vec<String> = all
        .iter()
        .map(|m| {
            let lock = if m.locked { " locked" } else { "" };
            let strand = m.strand.as_deref().unwrap_or("-");
            let lang = m.lang.code();
            format!(
                "{} {strand} {lang} {} {}-{} {}|{}|{}{lock}",
                m.section, m.nth, m.from, m.to, m.before, m.found, m.after
            )
        })
        .collect();
    expect_test::expect![[r#"
        context - en 0 9-13 🙂 First |plan|.
        people.i - en 0 4-8 The |plan|, the plan.
        people.i - en 1 14-18 The plan, the |plan|.
        people.i - en 0 7-11 Siân’s |plan| A plan. locked
        people.i - en 1 14-18 Siân’s plan A |plan|. locked
        people.i - en 0 0-4 |Plan|s More plans 2023-24 Plans made
        people.i - en 1 11-15 Plans More |plan|s 2023-24 Plans made
        people.i - en 2 25-29 Plans More plans 2023-24 |Plan|s made
        people.i - cy 0 2-6 Y |plan|.
        people.i children en 0 6-10 Their |plan|.
        appendix.a1 - en 0 0-4 |Plan| in the appendix."#]]
    .assert_eq(&shown.join("\n"));
    let welsh = Query { lang: Some(Lang::Cy), ..query("plan") };
    assert_eq!(find(&project, &welsh).unwrap().len(), 1);
    let context = Query { section: Some("context".into()), ..query("plan") };
    assert_eq!(find(&project, &context).unwrap().len(), 1);
    project.write(Change::new(Did::Appendix, ""), |tx| tx.remove_appendix("a1")).unwrap();
    assert_eq!(find(&project, &query("plan")).unwrap().len(), all.len() - 1);
}

#[test]
fn what_is_chosen_is_replaced_in_one_change() {
    let (_folder, mut project) = full();
    let before = project.dump().unwrap();
    let all = find(&project, &query("plan")).unwrap();
    let mut chosen: Vec<(String, usize)> =
        all.iter().map(|found| (found.passage.clone(), found.nth)).collect();
    chosen.retain(|(id, nth)| !(*id == all[1].passage && *nth == 1));
    let count = project
        .write(Change::new(Did::FindReplace, ""), |tx| {
            replace(tx, &query("plan"), "*agreed*  scheme", &chosen)
        })
        .unwrap();
    assert_eq!(count, all.len() - 3, "all but the one left out and the two that are locked");
    let mut passages = project.passages_of("people.i", Lang::En).unwrap();
    passages.retain(|passage| passage.strand.is_none());
    let text = |passage: &Passage| match &passage.content {
        Content::Text { markdown } => markdown.clone(),
        other => flat_text(other),
    };
    assert_eq!(
        text(&passages[0]),
        "The **\u{2060}\\*agreed\\* scheme\u{2060}**, the [plan](https://plan.wales/).\n"
    );
    assert!(text(&passages[2]).ends_with("2023-24\n*agreed* schemes made"));
    assert_eq!(project.testimonies().unwrap(), before.testimonies);
    project.undo().unwrap();
    assert_eq!(project.dump().unwrap(), before);
}

#[test]
fn a_translation_changed_with_its_original_stays_as_it_stood() {
    let (_folder, mut project) = new_project();
    set(&mut project, "context", Lang::En, "Abertawe.\n\nIn Abertawe.\n\nTo Abertawe.\n");
    set(&mut project, "context", Lang::Cy, "Abertawe.\n\nYn Abertawe.\n\nI Abertawe.\n");
    let stand = |project: &Project| -> Vec<Pairing> {
        let welsh = project.passages_of("context", Lang::Cy).unwrap();
        welsh.iter().map(|passage| project.pairing(passage).unwrap()).collect()
    };
    assert_eq!(stand(&project), [Pairing::UpToDate; 3]);
    // The second is behind before; the third is changed in English alone.
    let english = "Abertawe.\n\nNear Abertawe.\n\nTo Abertawe.\n";
    set(&mut project, "context", Lang::En, english);
    assert_eq!(stand(&project), [Pairing::UpToDate, Pairing::Behind, Pairing::UpToDate]);
    let third = project.passages_of("context", Lang::Cy).unwrap()[2].id.clone();
    let all = find(&project, &query("Abertawe")).unwrap();
    let chosen: Vec<_> = all
        .into_iter()
        .map(|found| (found.passage, found.nth))
        .filter(|(id, _)| *id != third)
        .collect();
    let before = project.dump().unwrap();
    project
        .write(Change::new(Did::FindReplace, ""), |tx| {
            replace(tx, &query("Abertawe"), "Dinefwr", &chosen)
        })
        .unwrap();
    assert_eq!(stand(&project), [Pairing::UpToDate, Pairing::Behind, Pairing::Behind]);
    project.undo().unwrap();
    assert_eq!(project.dump().unwrap(), before);
}

#[test]
fn words_taken_away_take_their_link_and_paragraph_along() {
    let (_folder, mut project) = new_project();
    set(
        &mut project,
        "context",
        Lang::En,
        "See [this](https://this.wales/) now.\n\nThis\n\nEnd.\n",
    );
    let all = find(&project, &query("this")).unwrap();
    assert_eq!(all.len(), 2);
    let chosen: Vec<_> = all.into_iter().map(|found| (found.passage, found.nth)).collect();
    let done = project
        .write(Change::new(Did::FindReplace, ""), |tx| replace(tx, &query("this"), "", &chosen));
    assert_eq!(done.unwrap(), 2);
    let passages = project.passages_of("context", Lang::En).unwrap();
    let texts: Vec<String> = passages.iter().map(|passage| flat_text(&passage.content)).collect();
    assert_eq!(texts, ["See now.", "End."]);
}

#[test]
fn a_list_that_is_out_of_date_changes_nothing() {
    let (_folder, mut project) = new_project();
    set(&mut project, "context", Lang::En, "One plan.\n");
    let id = project.passages().unwrap()[0].id.clone();
    let before = project.dump().unwrap();
    for chosen in [[(id.clone(), 0), (id, 1)], [("gone".into(), 0), ("gone".into(), 0)]] {
        let result = project.write(Change::new(Did::FindReplace, ""), |tx| {
            replace(tx, &query("plan"), "scheme", &chosen)
        });
        assert!(matches!(result, Err(Error::UnknownItem(_))));
    }
    assert_eq!(project.dump().unwrap(), before);
}

/// Markdown in its normal form, of all kinds of block, from few letters, so
/// that short words are found often.
fn text() -> impl Strategy<Value = String> {
    let word = "[abŵ’]{1,3}";
    let run = prop_oneof![
        4 => word.prop_map(|word| word.to_owned()),
        1 => word.prop_map(|word| format!("**{word}**")),
        1 => word.prop_map(|word| format!("*{word}*c")),
        1 => word.prop_map(|word| format!("[{word}](https://example.org/)")),
        1 => word.prop_map(|word| format!("[{word}](lang:cy)")),
    ];
    let line = proptest::collection::vec(run, 1..6).prop_map(|runs| runs.join(" "));
    let block = (0..6, line.clone(), line).prop_map(|(kind, one, two)| match kind {
        0 => format!("{one}\n"),
        1 => format!("{one}\\\n{two}\n"),
        2 => format!("- {one}\n- {two}\n"),
        3 => format!("> {one}\n>\n> {two}\n"),
        4 => format!(": {one}\n\n| {one} | {two} |\n|---|---|\n| {two} |  |\n"),
        _ => format!("# {one}\n"),
    });
    block.prop_map(|written| markdown::write(&markdown::read(&written)))
}

/// Replaces every match in a text, without a project.
fn replaced(query: &Query, text: &str, with: impl Fn(&str) -> String) -> Option<Content> {
    let mut opened = Opened::new(&Content::Text { markdown: text.to_owned() }).unwrap();
    let flat = opened.text();
    for (start, end) in Pattern::new(query).unwrap().find(&flat).into_iter().rev() {
        opened.replace(start, end, &with(&flat[start..end]));
    }
    opened.closed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn replacing_words_by_themselves_changes_nothing(text in text(), wanted in "[abŵ’]{1,3}( [abŵ]{1,2})?") {
        let same = replaced(&query(&wanted), &text, |found| found.to_owned());
        prop_assert_eq!(same, Some(Content::Text { markdown: text }));
    }

    #[test]
    fn what_was_found_is_gone(
        text in text(),
        wanted in "[abŵ’]{1,3}( [abŵ]{1,2})?",
        ignore_accents: bool,
        whole_word: bool,
    ) {
        let query = Query { ignore_accents, whole_word, ..query(&wanted) };
        let count = found(&query, &flat_text(&Content::Text { markdown: text.clone() })).len();
        let flat = replaced(&query, &text, |_| "Q".to_owned()).map(|c| flat_text(&c)).unwrap();
        prop_assert_eq!(flat.matches('Q').count(), count);
        prop_assert_eq!(found(&query, &flat), Vec::<String>::new());
    }
}
