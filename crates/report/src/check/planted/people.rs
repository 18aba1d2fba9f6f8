use std::collections::BTreeMap;

use jiff::civil::date;

use super::{Defect, Listed, findings_in, replace, sample};
use crate::check::{Family, Place, Rule};
use crate::consent::{Consent, Use};
use crate::document::{Image, ImageFormat};
use crate::exhibits::Of;
use crate::lang::{Lang, Text};
use crate::metrics::{Definition, Metric, Reading, Value};
use crate::pack::{MetricBetter, Population};
use crate::pictures::Shows;
use crate::project::{Content, Dump, Testimony};
use crate::year::FinancialYear;

const FLAT: &str = "a-flat-of-her-own";
const TEA: &str = "making-my-own-tea";

fn testimony<'d>(dump: &'d mut Dump, id: &str) -> &'d mut Testimony {
    dump.testimonies.iter_mut().find(|it| it.id == id).expect("the sample has it")
}

/// Adds to the end of a story in both languages, and has it agreed.
fn add(dump: &mut Dump, id: &str, en: &str, cy: &str) {
    let story = testimony(dump, id);
    story.text.body.en = format!("{} {en}", story.text.body.en.trim_end());
    story.text.body.cy = format!("{} {cy}", story.text.body.cy.trim_end());
    Lang::BOTH.into_iter().for_each(|lang| story.agree(lang, super::TODAY));
    story.consider();
}

fn is_of(content: &Content, id: &str) -> bool {
    matches!(content, Content::Testimony { testimony } if testimony == id)
}

/// An image in the place of the drawing of who answers to whom.
fn a_photograph(dump: &mut Dump, nobody: bool) {
    let image = Image::new(ImageFormat::Png, 800, 600, b"a photograph".to_vec());
    let mut pictures = dump.records.pictures.iter_mut();
    let picture = pictures.find(|it| it.id == "organigram").expect("the sample has it");
    picture.shows = Shows::Image { en: image.id.clone(), cy: image.id };
    picture.alt = Some(Text { en: "The heads of service".into(), cy: "Y penaethiaid".into() });
    picture.nobody = nobody;
}

/// A measure of three children, in a table of the report.
fn three_children(dump: &mut Dump) {
    let text = |en: &str, cy: &str| Text { en: en.into(), cy: cy.into() };
    let reading = |year, number: i64| Reading {
        value: Some(Value::Number { number: number.into() }),
        source: "WCCIS".into(),
        ..Reading::new(FinancialYear::starting(year))
    };
    dump.records.metrics.push(Metric {
        own: Some(Definition {
            title: text("Children placed in secure homes", "Plant a leolwyd mewn cartrefi diogel"),
            unit: text("children", "plant"),
            population: Population::Children,
            subset_of: None,
            better: MetricBetter::Down,
            valid: None,
        }),
        readings: vec![reading(2022, 7), reading(2023, 6), reading(2024, 3)],
        why: text("Courts asked for fewer.", "Gofynnodd y llysoedd am lai."),
        doing: text("We support families sooner.", "Rydym yn cefnogi teuluoedd yn gynt."),
        good: text("None.", "Dim un."),
        so_what: text("They live at home.", "Maent yn byw gartref."),
        ..Metric::new("GLAN/9")
    });
    let exhibit = dump.records.exhibits.iter_mut().find_map(|it| match &mut it.of {
        Of::MetricTable { codes, .. } => Some(codes),
        _ => None,
    });
    exhibit.expect("a table of measures").push("GLAN/9".into());
}

#[test]
fn people() {
    Listed("people").each_is_found(&[
        Defect {
            name: "a story whose consent was withdrawn",
            plant: |dump| testimony(dump, FLAT).consent.withdrawn = Some(date(2025, 5, 30)),
            rule: Rule::PeopleConsentWithdrawn,
            at: FLAT,
        },
        Defect {
            name: "a quotation whose consent has expired",
            plant: |dump| testimony(dump, TEA).consent.expires = Some(date(2025, 5, 31)),
            rule: Rule::PeopleConsentExpired,
            at: TEA,
        },
        Defect {
            name: "a story that was not agreed to for the report",
            plant: |dump| testimony(dump, FLAT).consent.uses.retain(|it| *it != Use::FullReport),
            rule: Rule::PeopleConsentUse,
            at: FLAT,
        },
        Defect {
            name: "a Welsh wording that nobody has agreed",
            plant: |dump| drop(testimony(dump, FLAT).consent.agreed.remove(&Lang::Cy)),
            rule: Rule::PeopleConsentWaiting,
            at: FLAT,
        },
        Defect {
            name: "an English wording that was changed",
            plant: |dump| {
                let body = &mut testimony(dump, FLAT).text.body.en;
                *body = body.replace("drew it", "made a drawing of it");
                testimony(dump, FLAT).consider();
            },
            rule: Rule::PeopleConsentWording,
            at: FLAT,
        },
        Defect {
            name: "a quotation in the Director's summary, for which nobody asked",
            plant: |dump| {
                testimony(dump, TEA).consent.uses.retain(|it| *it != Use::PublicSummary);
                for passage in &mut dump.passages {
                    if is_of(&passage.content, TEA) {
                        passage.section = "directors-summary".into();
                    }
                }
            },
            rule: Rule::PeopleConsentSummary,
            at: TEA,
        },
        Defect {
            name: "a consent that ends before publication",
            plant: |dump| {
                testimony(dump, FLAT).consent.expires = Some(date(2025, 8, 31));
                dump.details.dates = [("publication".to_owned(), date(2025, 9, 15))].into();
            },
            rule: Rule::PeopleConsentEnds,
            at: FLAT,
        },
        Defect {
            name: "a consent that ends before the day the guidance names",
            plant: |dump| testimony(dump, FLAT).consent.expires = Some(date(2025, 7, 30)),
            rule: Rule::PeopleConsentEnds,
            at: FLAT,
        },
        Defect {
            name: "a day to ask again that has passed",
            plant: |dump| testimony(dump, FLAT).consent.form.review = Some(date(2025, 5, 30)),
            rule: Rule::PeopleConsentReview,
            at: FLAT,
        },
        Defect {
            name: "a picture of somebody who agreed to nothing",
            plant: |dump| {
                let mut pictures = dump.records.pictures.iter_mut();
                pictures.next().expect("the sample has it").person = Some(Consent::default());
            },
            rule: Rule::PeoplePictureConsent,
            at: "organigram",
        },
        Defect {
            name: "a photograph of which nobody has said whether it shows a person",
            plant: |dump| a_photograph(dump, false),
            rule: Rule::PeoplePictureUnasked,
            at: "organigram",
        },
        Defect {
            name: "an NHS number in a story",
            plant: |dump| add(dump, FLAT, "943 476 5919", "943 476 5919"),
            rule: Rule::PeopleIdentifierNumber,
            at: FLAT,
        },
        Defect {
            name: "an e-mail address in a story",
            plant: |dump| add(dump, FLAT, "r26@glanafon.example", "r26@glanafon.example"),
            rule: Rule::PeopleIdentifierAddress,
            at: FLAT,
        },
        Defect {
            name: "a birthday in a story",
            plant: |dump| {
                add(dump, FLAT, "She was born on 3 May 1998.", "Fe’i ganed ar 3 Mai 1998.");
            },
            rule: Rule::PeopleIdentifierAge,
            at: FLAT,
        },
        Defect {
            name: "a name in a quotation that nobody has considered",
            plant: |dump| {
                testimony(dump, TEA).consent.form.risk.answers.clear();
                add(dump, TEA, "Angharad helped me.", "Angharad wnaeth fy helpu.");
            },
            rule: Rule::PeopleIdentifierName,
            at: TEA,
        },
        Defect {
            name: "a named school in a quotation that nobody has considered",
            plant: |dump| {
                testimony(dump, TEA).consent.form.risk.answers.clear();
                add(dump, TEA, "I learnt it at Ysgol y Bont.", "Dysgais hynny yn Ysgol y Bont.");
            },
            rule: Rule::PeopleIdentifierPlace,
            at: TEA,
        },
        Defect {
            name: "a story whose questions are open",
            plant: |dump| testimony(dump, FLAT).consent.form.risk.answers.clear(),
            rule: Rule::PeopleRiskOpen,
            at: FLAT,
        },
        Defect {
            name: "a story that was changed, and agreed anew, after its questions were answered",
            plant: |dump| {
                let story = testimony(dump, FLAT);
                story.text.body.en = story.text.body.en.replace("drew it", "made a drawing of it");
                story.agree(Lang::En, super::TODAY);
            },
            rule: Rule::PeopleRiskOpen,
            at: FLAT,
        },
        Defect {
            name: "a name put into a quotation after its questions were answered",
            plant: |dump| {
                let quote = testimony(dump, TEA);
                let body = quote.text.body.en.trim_end();
                quote.text.body.en = format!("{body} Angharad helped me.");
                quote.agree(Lang::En, super::TODAY);
            },
            rule: Rule::PeopleIdentifierName,
            at: TEA,
        },
        Defect {
            name: "an NHS number in ordinary text",
            plant: |dump| {
                let (en, cy) = ("We trained 38 managers", "Gwnaethom hyfforddi 38 o reolwyr");
                replace(dump, Lang::En, en, &format!("NHS 943 476 5919. {en}"));
                replace(dump, Lang::Cy, cy, &format!("GIG 943 476 5919. {cy}"));
            },
            rule: Rule::PeopleIdentifierNumber,
            at: "943 476 5919",
        },
        Defect {
            name: "a child's age in ordinary text",
            plant: |dump| {
                let before = "to talk about mental health.";
                let after = format!("{before} One said that her son is nine years old.");
                replace(dump, Lang::En, before, &after);
            },
            rule: Rule::PeopleIdentifierAge,
            at: "nine years old",
        },
        Defect {
            name: "somebody's words in ordinary text",
            plant: |dump| {
                let before = "to talk about mental health.";
                let after = format!("{before} A manager said “now I can ask”.");
                replace(dump, Lang::En, before, &after);
            },
            rule: Rule::PeopleQuoteInText,
            at: "now I can ask",
        },
        Defect {
            name: "somebody's words in ordinary Welsh text",
            plant: |dump| {
                let before = "i siarad am iechyd meddwl.";
                let after = format!("{before} Dywedodd un “rwy’n gallu gofyn bellach”.");
                replace(dump, Lang::Cy, before, &after);
            },
            rule: Rule::PeopleQuoteInText,
            at: "rwy’n gallu gofyn bellach",
        },
        Defect {
            name: "a story that is longer than the rest of the report",
            plant: |dump| {
                add(
                    dump,
                    FLAT,
                    &"She was glad. ".repeat(4_000),
                    &"Roedd hi’n falch. ".repeat(4_000),
                );
                // Where no length is aimed at.
                let placed = dump.passages.iter_mut().filter(|it| is_of(&it.content, FLAT));
                placed.for_each(|it| it.section = "any-other-information".into());
            },
            rule: Rule::PeopleStoriesShare,
            at: "report",
        },
        Defect {
            name: "two stories about an R",
            plant: |dump| {
                let story = testimony(dump, "two-evenings-a-week");
                for body in [&mut story.text.body.en, &mut story.text.body.cy] {
                    *body = body.replace("M ", "R ");
                }
                Lang::BOTH.into_iter().for_each(|lang| story.agree(lang, super::TODAY));
                story.consider();
            },
            rule: Rule::PeopleCalledAlike,
            at: "two-evenings-a-week",
        },
        Defect {
            name: "three children in a table",
            plant: |dump| {
                for (lang, row) in [
                    (Lang::En, "| Children registered again within 12 months | 8 |"),
                    (Lang::Cy, "| Plant a gofrestrwyd eto o fewn 12 mis | 8 |"),
                ] {
                    replace(dump, lang, row, &row.replace('8', "3"));
                }
            },
            rule: Rule::PeopleSmallNumber,
            at: "3",
        },
        Defect {
            name: "three children in a measure",
            plant: three_children,
            rule: Rule::PeopleSmallNumber,
            at: "GLAN/9",
        },
    ]);
}

#[test]
fn the_finished_sample_report_raises_hardly_anything_about_people_and_access() {
    let mut told: Vec<String> = Vec::new();
    for (finding, words) in findings_in(&sample()) {
        match finding.rule.family() {
            Family::People | Family::Access => told.push(format!("{:?}: {words}", finding.rule)),
            _ => {}
        }
    }
    assert!(told.len() <= 3, "{}", told.join("\n"));
}

#[test]
fn a_photograph_in_which_nobody_can_be_recognised_is_asked_about_no_more() {
    let unasked = |nobody| {
        let mut dump = sample();
        a_photograph(&mut dump, nobody);
        findings_in(&dump).iter().any(|(it, _)| it.rule == Rule::PeoplePictureUnasked)
    };
    assert!(unasked(false) && !unasked(true));
}

#[test]
fn what_is_about_one_language_says_which() {
    let mut dump = sample();
    testimony(&mut dump, FLAT).consent.agreed.remove(&Lang::Cy);
    testimony(&mut dump, TEA).consent.withdrawn = Some(date(2025, 5, 30));
    dump.records.pictures.iter_mut().for_each(|it| it.person = Some(Consent::default()));
    let mut langs: BTreeMap<Rule, Vec<Option<Lang>>> = BTreeMap::new();
    for (finding, _) in findings_in(&dump) {
        let is_consent = finding.rule.name().contains("consent");
        if is_consent && matches!(finding.place, Place::Testimony { .. } | Place::Record { .. }) {
            assert!(!finding.also.is_empty(), "where it stands: {finding:?}");
            langs.entry(finding.rule).or_default().push(finding.place.lang());
        }
    }
    let both = [Some(Lang::En), Some(Lang::Cy)];
    assert_eq!(langs[&Rule::PeopleConsentWaiting], [Some(Lang::Cy)]);
    assert_eq!(langs[&Rule::PeopleConsentWithdrawn], [None]);
    let pictures = dump.records.pictures.len();
    assert_eq!(langs[&Rule::PeoplePictureConsent], both.repeat(pictures));
}
