//! What comes along into next year's report, and what does not.

use jiff::civil::date;
use serde_json::json;

use super::*;
use crate::consent::Use;
use crate::document::{Image, ImageFormat};
use crate::exhibits::Of;
use crate::lang::{Lang, Text};
use crate::money::{Area, Side};
use crate::project::{Change, Did, Draft, State, TestimonyKind, TestimonyText, Tx};
use crate::promises::{Answer, PromiseOutcome};
use crate::sources::{Link, Theme};
use crate::terms::OwnTerm;
use crate::year::FinancialYear;

fn text(words: &str) -> Text {
    Text { en: words.into(), cy: format!("{words} (cy)") }
}

fn markdown(words: &str) -> Content {
    Content::Text { markdown: format!("{words}\n") }
}

fn promise(id: &str, made: Made) -> Promise {
    let blank = || Text { en: String::new(), cy: String::new() };
    Promise {
        id: id.into(),
        part: "people".into(),
        made,
        objective: text(id),
        actions: text("actions"),
        owner: text("owner"),
        due: Some(date(2026, 3, 31)),
        judged: text("judged"),
        answer: (made == Made::LastYear).then(|| Answer {
            outcome: PromiseOutcome::Achieved,
            done: text("done"),
            difference: blank(),
            why_not: blank(),
            next_step: blank(),
        }),
    }
}

fn picture(id: &str, image: &str, person: Option<Consent>) -> Picture {
    let none = json!({ "en": "", "cy": "" });
    read(json!({
        "id": id, "shows": { "kind": "image", "en": image, "cy": image }, "caption": none,
        "source": none, "data": none, "person": person,
    }))
}

/// A record of another module, as a file holds it.
fn read<R: serde::de::DeserializeOwned>(json: serde_json::Value) -> R {
    serde_json::from_value(json).unwrap()
}

fn exhibit(id: &str) -> Exhibit {
    let of = Of::MoneyTable { last_year: true };
    Exhibit { id: id.into(), of, caption: text("Spending"), alt: Text::default(), described: None }
}

/// A measure of which everything was said.
fn measure() -> Metric {
    let mut metric = Metric {
        why: text("A team was short of people."),
        doing: text("We have two more."),
        good: text("Nobody waits."),
        so_what: text("Families waited longer."),
        ..Metric::new("AD/004")
    };
    metric.reading_mut(FinancialYear::starting(2024)).value =
        Some(crate::metrics::Value::Number { number: 412.into() });
    metric
}

/// A consent to every use in this report, of a wording in both languages.
fn whole_consent() -> Consent {
    let uses = vec![Use::FullReport, Use::PublicSummary, Use::CommitteePapers, Use::Website];
    Consent { uses, ..Consent::default() }
}

fn fill(tx: &mut Tx<'_>) -> Result<()> {
    let image = |bytes: &[u8]| Image::new(ImageFormat::Png, 1, 1, bytes.to_vec());
    let (scene, person, spare) = (image(b"scene"), image(b"person"), image(b"spare"));
    for image in [&scene, &person, &spare] {
        tx.add_image(image)?;
    }
    let mut money = MoneyLine::new("m".into(), Side::Income, Area::Older, text("Older"));
    (money.budget, money.outturn) = (Some(5.into()), Some(6.into()));
    (money.last_budget, money.pressures) = (Some(1.into()), text("Pressure"));
    tx.put_record(&money, 0)?;
    tx.put_record(&promise("answered", Made::LastYear), 0)?;
    tx.put_record(&promise("made", Made::ThisYear), 1)?;
    tx.put_record(&picture("scene", &scene.id, None), 0)?;
    tx.put_record(&picture("person", &person.id, Some(whole_consent())), 1)?;
    let described = Exhibit { alt: text("It rose."), ..exhibit("in-leadership") };
    tx.put_record(&described, 0)?;
    tx.put_record(&measure(), 0)?;
    tx.put_record(&exhibit("in-finance"), 1)?;
    let both = |words: &str| json!({ "en": words, "cy": words });
    let link: Link = read(json!({
        "id": "l", "title": both("Plan"), "publisher": both(""), "address": both(""),
        "language": "both", "summary": both("Points"), "video": both(""),
    }));
    tx.put_record(&link, 0)?;
    let theme: Theme = read(json!({
        "id": "t", "theme": both("Waiting"), "learning": both(""), "change": both(""),
        "citizen_voice": both(""),
    }));
    tx.put_record(&theme, 0)?;
    let term: OwnTerm = read(json!({
        "id": "c", "term": both("Connector"), "acronym": both(""), "meaning": both("Somebody"),
    }));
    tx.put_record(&term, 0)?;
    let body = TestimonyText { title: text("A story"), body: text("Told.") };
    let mut story = Testimony {
        id: "story".into(),
        kind: TestimonyKind::CaseStudy,
        text: body,
        consent: whole_consent(),
    };
    Lang::BOTH.into_iter().for_each(|lang| story.agree(lang, date(2025, 6, 2)));
    tx.put_testimony(&story, 0)?;
    let leadership = [
        markdown("The Director leads."),
        Content::Picture { picture: "scene".into() },
        Content::Picture { picture: "person".into() },
        Content::Exhibit { exhibit: "in-leadership".into() },
        Content::Testimony { testimony: "story".into() },
    ];
    for lang in Lang::BOTH {
        tx.replace_text("leadership", None, lang, &leadership)?;
        let finance = [markdown("We spent."), Content::Exhibit { exhibit: "in-finance".into() }];
        tx.replace_text("financial-resources", None, lang, &finance)?;
        tx.set_progress("leadership", lang, State::Ready)?;
    }
    tx.tick_prompt("leadership.governance", true)?;
    tx.add_word(Lang::Cy, "Glanafon")
}

/// Last year's report and the next one, in a folder that lives as long.
fn reports() -> (tempfile::TempDir, Project, Project) {
    let folder = tempfile::tempdir().unwrap();
    let details = Details {
        director: Some("Eleri Fychan".into()),
        dates: [("council".to_owned(), date(2025, 9, 20))].into(),
        ..Details::new(text("Glanafon"), FinancialYear::starting(2024))
    };
    let path = folder.path().join("2024-25.llunio");
    let mut last = Project::create(&path, &details, &load_shipped("lassar")).unwrap();
    last.write(Change::new(Did::Load, ""), fill).unwrap();
    let new = begin(&last, &folder.path().join("2025-26.llunio")).unwrap();
    (folder, last, new)
}

#[test]
fn what_stands_comes_along_and_the_year_moves_on() {
    let (_folder, last, new) = reports();
    let details = new.details().unwrap();
    assert_eq!(details.year, FinancialYear::starting(2025));
    assert_eq!(details.director.as_deref(), Some("Eleri Fychan"));
    assert_eq!(details.dates, Default::default());

    let records = new.all_records().unwrap();
    let promises: Vec<(&str, Made, bool)> =
        records.promises.iter().map(|it| (it.id.as_str(), it.made, it.answer.is_some())).collect();
    assert_eq!(promises, [("made", Made::LastYear, false)]);
    assert_eq!(records.promises[0].actions, text("actions"), "with all that was said of it");
    let money = &records.money[0];
    let figures = [money.last_budget, money.last_outturn, money.budget, money.outturn];
    assert_eq!(figures, [Some(5.into()), Some(6.into()), None, None]);
    assert_eq!(money.pressures.en, "");
    assert_eq!(records.links, last.records::<Link>().unwrap());
    assert_eq!(records.terms, last.records::<OwnTerm>().unwrap());
    assert_eq!(new.words().unwrap(), last.words().unwrap());

    assert_eq!(records.themes, [], "what complaints were about is of one year");
    assert_eq!(new.progress().unwrap(), Default::default());
    assert_eq!(new.ticked().unwrap(), Default::default());
}

#[test]
fn what_was_said_of_last_years_numbers_does_not_stand_beside_new_ones() {
    let (_folder, last, new) = reports();
    let [told] = &last.records::<Metric>().unwrap()[..] else { panic!("one measure") };
    let [metric] = &new.records::<Metric>().unwrap()[..] else { panic!("one measure") };
    assert_eq!(metric.readings, told.readings, "a value bears its year");
    assert_eq!(metric.good, text("Nobody waits."), "what is hoped for is of no year");
    for (answer, of_last_year) in
        [(&metric.why, &told.why), (&metric.doing, &told.doing), (&metric.so_what, &told.so_what)]
    {
        assert_eq!(*answer, Text::default());
        assert!(!of_last_year.en.is_empty(), "last year's report keeps it");
    }
    let [shown] = &new.records::<Exhibit>().unwrap()[..] else { panic!("one exhibit") };
    assert_eq!((shown.caption.clone(), shown.alt.clone()), (text("Spending"), Text::default()));
}

#[test]
fn nobodys_story_or_face_comes_along() {
    let (_folder, last, new) = reports();
    assert_eq!(new.testimonies().unwrap(), []);
    let records = new.all_records().unwrap();
    let pictures: Vec<&str> = records.pictures.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(pictures, ["scene"]);
    let scene = Image::new(ImageFormat::Png, 1, 1, b"scene".to_vec());
    assert_eq!(new.image_ids().unwrap(), [scene.id], "nor do their bytes");
    let bytes = std::fs::read(new.path()).unwrap();
    let holds = |words: &[u8]| bytes.windows(words.len()).any(|window| window == words);
    assert!(holds(b"The Director leads."));
    assert!(!holds(b"A story") && !holds(b"Told."), "not in the history either");
    assert_eq!(last.testimonies().unwrap().len(), 1, "last year's report is not changed");
}

#[test]
fn a_story_comes_along_if_it_was_agreed_to_for_later_reports_and_not_withdrawn() {
    let (_folder, last, _) = reports();
    let mut dump = last.dump().unwrap();
    dump.testimonies[0].consent.uses.push(Use::LaterReports);
    let made = next(dump.clone());
    assert_eq!(made.testimonies, dump.testimonies);
    let told = |passage: &&Passage| matches!(passage.content, Content::Testimony { .. });
    assert_eq!(made.passages.iter().filter(told).count(), 2, "once in each language");
    dump.testimonies[0].consent.withdrawn = Some(date(2025, 7, 1));
    let made = next(dump);
    assert_eq!(made.testimonies, []);
    assert_eq!(made.passages.iter().filter(told).count(), 0);
}

#[test]
fn text_that_stands_is_marked_until_it_is_read_again() {
    let (_folder, _, mut new) = reports();
    let english = new.passages_of("leadership", Lang::En).unwrap();
    let kinds: Vec<String> = english.iter().map(|it| it.content.kept()).collect();
    assert_eq!(
        kinds,
        [
            "The Director leads.\n",
            r#"{"kind":"picture","picture":"scene"}"#,
            r#"{"kind":"exhibit","exhibit":"in-leadership"}"#
        ]
    );
    assert_eq!(new.passages_of("financial-resources", Lang::En).unwrap(), []);
    let exhibits: Vec<Exhibit> = new.records().unwrap();
    assert_eq!(exhibits, [exhibit("in-leadership")]);
    let all: BTreeSet<String> = new.passages().unwrap().into_iter().map(|it| it.id).collect();
    assert_eq!(all.len(), 6);
    assert_eq!(new.carried().unwrap(), all);

    // Saying that it is still right takes the mark away, and undo brings it back.
    let [first, second, _] = &english[..] else { panic!("{english:?}") };
    new.write(Change::new(Did::Write, "leadership"), |tx| tx.mark_carried(&second.id, false))
        .unwrap();
    assert!(!new.carried().unwrap().contains(&second.id));
    new.undo().unwrap();
    assert_eq!(new.carried().unwrap(), all);

    // Writing in one passage reads that one and no other.
    let drafts: Vec<Draft> = english
        .iter()
        .map(|passage| Draft {
            id: passage.id.clone(),
            source: passage.source.clone(),
            answers: Vec::new(),
            content: if passage.id == first.id {
                markdown("Somebody else leads.")
            } else {
                passage.content.clone()
            },
        })
        .collect();
    let write = |new: &mut Project, drafts: &[Draft]| {
        new.write(Change::new(Did::Write, "leadership"), |tx| {
            tx.write_passages("leadership", None, Lang::En, drafts)
        })
        .unwrap();
    };
    write(&mut new, &drafts);
    let mut left = all.clone();
    left.remove(&first.id);
    assert_eq!(new.carried().unwrap(), left);
    // A passage that is taken out is not waited for.
    write(&mut new, &drafts[..2]);
    left.remove(&drafts[2].id);
    assert_eq!(new.carried().unwrap(), left);
}

#[test]
fn a_report_goes_on_from_year_to_year() {
    let (folder, _, new) = reports();
    let again = begin(&new, &folder.path().join("2026-27.llunio")).unwrap();
    assert_eq!(again.details().unwrap().year, FinancialYear::starting(2026));
    assert_eq!(again.all_records().unwrap().promises, [], "answered and done with");
    assert_eq!(again.carried().unwrap().len(), 6);
    let refused = begin(&new, again.path()).err().unwrap();
    assert_eq!(refused.code(), "exists");
}
