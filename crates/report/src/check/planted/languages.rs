use super::{Defect, Listed, findings_in, remove, replace, sample, text};
use crate::check::{Family, Place, Rule};
use crate::document::Alt;
use crate::lang::{Lang, Text};
use crate::project::{ConfirmedWording, Content, Dump, Passage};
use crate::terms::OwnTerm;

fn holds(passage: &Passage, words: &str) -> bool {
    matches!(&passage.content, Content::Text { markdown } if markdown.contains(words))
}

fn welsh(old: &'static str, new: &'static str) -> impl Fn(&mut Dump) {
    move |dump| replace(dump, Lang::Cy, old, new)
}

/// The first passage of a language that is of a kind.
fn first<'d, T>(
    dump: &'d mut Dump,
    lang: Lang,
    kind: impl Fn(&'d mut Content) -> Option<&'d mut T>,
) -> &'d mut T {
    let own = dump.passages.iter_mut().filter(|it| it.lang == lang);
    own.map(|it| &mut it.content).find_map(kind).expect("one of the kind")
}

#[test]
fn what_one_language_has_not() {
    Listed("languages-what-one-language-has-not").each_is_found(&[
        Defect {
            name: "a passage without Welsh",
            plant: |dump| remove(dump, |it| holds(it, "Mae timau mwy sefydlog")),
            rule: Rule::LanguagesMissing,
            at: "",
        },
        Defect {
            name: "an English passage that has changed",
            plant: |dump| replace(dump, Lang::En, "Steadier teams mean", "Steady teams mean"),
            rule: Rule::LanguagesBehind,
            at: "",
        },
        Defect {
            name: "a Welsh passage whose English is gone",
            plant: |dump| remove(dump, |it| holds(it, "Steadier teams mean")),
            rule: Rule::LanguagesSourceGone,
            at: "",
        },
        Defect {
            name: "a sub-heading left in English",
            plant: |dump| welsh("Symud i fywyd oedolyn", "Moving into adult life")(dump),
            rule: Rule::LanguagesIdentical,
            at: "Moving into adult life",
        },
        Defect {
            name: "a cell left in English",
            plant: |dump| {
                welsh(
                    "Gofal cartref ac ailalluogi",
                    "Care homes, day opportunities and supported living",
                )(dump)
            },
            rule: Rule::LanguagesIdentical,
            at: "Care homes, day opportunities and supported living",
        },
        Defect {
            name: "a link that was not carried over",
            plant: |dump| {
                let link = "[cynllun gweithlu ar gyfer 2024-27](https://www.glanafon.example/cy/cynllun-gweithlu-gofal-cymdeithasol)";
                replace(dump, Lang::Cy, link, "cynllun gweithlu ar gyfer 2024-27");
            },
            rule: Rule::LanguagesLinkMissing,
            at: "workforce plan for 2024-27",
        },
        Defect {
            name: "a Welsh link to the English page",
            plant: |dump| {
                welsh("/cy/cynllun-gweithlu-gofal-cymdeithasol", "/en/social-care-workforce-plan")(
                    dump,
                )
            },
            rule: Rule::LanguagesLinkElsewhere,
            at: "cynllun gweithlu ar gyfer 2024-27",
        },
        Defect {
            name: "a row that was left out",
            plant: |dump| {
                let row = "\n| Milltiroedd a yrrwyd gan ein timau gofal cartref ein hunain | 512,000 | 498,000 | 437,000 | Isaf |";
                welsh(row, "")(dump);
            },
            rule: Rule::LanguagesRows,
            at: "",
        },
        Defect {
            name: "a column that was left out",
            plant: |dump| {
                let table = text(dump, Lang::Cy, "Comisiynu a chymorth busnes");
                let narrower = |line: &str| match line.strip_prefix('|') {
                    Some(_) => {
                        let cells: Vec<&str> = line.split('|').collect();
                        format!("{}|", cells[..cells.len() - 2].join("|"))
                    }
                    None => line.to_owned(),
                };
                *table = table.lines().map(narrower).collect::<Vec<_>>().join("\n") + "\n";
            },
            rule: Rule::LanguagesColumns,
            at: "",
        },
        Defect {
            name: "an item that was left out",
            plant: |dump| {
                let list = text(dump, Lang::Cy, "dros 55");
                let rest = list.lines().filter(|line| !line.contains("dros 55"));
                *list = rest.collect::<Vec<_>>().join("\n") + "\n";
            },
            rule: Rule::LanguagesList,
            at: "",
        },
        Defect {
            name: "a Welsh chart with last year’s value",
            plant: |dump| {
                let chart = first(dump, Lang::Cy, |content| match content {
                    Content::Chart { chart } => Some(chart),
                    _ => None,
                });
                chart.series[0].values[0] = Some(1.0);
            },
            rule: Rule::LanguagesChart,
            at: "",
        },
        Defect {
            name: "a picture with words for one language alone",
            plant: |dump| {
                let alt = first(dump, Lang::Cy, |content| match content {
                    Content::Figure { alt: alt @ Alt::Text(_), .. } => Some(alt),
                    _ => None,
                });
                *alt = Alt::Decorative;
            },
            rule: Rule::LanguagesFigure,
            at: "",
        },
        Defect {
            name: "a table without a caption in Welsh",
            plant: |dump| {
                let found = dump.records.exhibits.iter_mut().find(|it| it.id == "who-came");
                found.unwrap().caption.cy.clear();
            },
            rule: Rule::LanguagesRecordBlank,
            at: "who-came",
        },
        Defect {
            name: "evidence with another number in Welsh",
            plant: |dump| {
                let found = dump.records.evidence.iter_mut().find(|it| it.id == "staff-survey");
                let finding = &mut found.unwrap().finding;
                finding.cy = finding.cy.replace("430", "403");
            },
            rule: Rule::LanguagesRecordNumber,
            at: "staff-survey",
        },
        Defect {
            name: "a second Welsh term for one English term",
            plant: |dump| {
                let both = |en: &str, cy: &str| Text { en: en.into(), cy: cy.into() };
                dump.records.terms.push(OwnTerm {
                    id: "joint-making".into(),
                    term: both("Co-production", "Cyd-gynhyrchiad"),
                    acronym: Text::default(),
                    meaning: both("Deciding together.", "Penderfynu gyda’n gilydd."),
                });
            },
            rule: Rule::LanguagesTwoTerms,
            at: "co-production",
        },
    ]);
}

#[test]
fn numbers_that_differ() {
    Listed("languages-numbers-that-differ").each_is_found(&[
        Defect {
            name: "a number",
            plant: |dump| welsh("derbyniodd 97 y cynnig", "derbyniodd 79 y cynnig")(dump),
            rule: Rule::LanguagesNumber,
            at: "79",
        },
        Defect {
            name: "a number that stands in the passage already",
            plant: |dump| welsh("derbyniodd 97 y cynnig", "derbyniodd 41 y cynnig")(dump),
            rule: Rule::LanguagesNumber,
            at: "41",
        },
        Defect {
            name: "a number in words",
            plant: |dump| welsh("Mae pedwar person ifanc", "Mae wyth person ifanc")(dump),
            rule: Rule::LanguagesNumber,
            at: "wyth",
        },
        Defect {
            name: "a number in a table",
            plant: |dump| welsh("| 21 | 18 | 12 | Isaf |", "| 21 | 18 | 13 | Isaf |")(dump),
            rule: Rule::LanguagesNumber,
            at: "13",
        },
        Defect {
            name: "last year’s number in a table",
            plant: |dump| welsh("| 640 | 410 | 215 |", "| 640 | 401 | 215 |")(dump),
            rule: Rule::LanguagesNumber,
            at: "401",
        },
        Defect {
            name: "a percentage",
            plant: |dump| welsh("mae 31% o oedolion", "mae 13% o oedolion")(dump),
            rule: Rule::LanguagesPercentage,
            at: "13%",
        },
        Defect {
            name: "an amount",
            plant: |dump| {
                welsh("eleni oedd £2.1\u{a0}miliwn", "eleni oedd £1.2\u{a0}miliwn")(dump)
            },
            rule: Rule::LanguagesAmount,
            at: "£1.2\u{a0}miliwn",
        },
        Defect {
            name: "a month",
            plant: |dump| welsh("Ar 31 Mawrth 2025 roedd 412", "Ar 31 Mai 2025 roedd 412")(dump),
            rule: Rule::LanguagesDate,
            at: "31 Mai 2025",
        },
        Defect {
            name: "a financial year",
            plant: |dump| welsh("Yn 2023-24 gwnaethom ei roi", "Yn 2022-23 gwnaethom ei roi")(dump),
            rule: Rule::LanguagesDate,
            at: "2022-23",
        },
        Defect {
            name: "a number that was left out",
            plant: |dump| welsh("nifer yr anafiadau o 31 i 19", "nifer yr anafiadau i 19")(dump),
            rule: Rule::LanguagesNumberAlone,
            at: "31",
        },
        Defect {
            name: "the translation of something else",
            plant: |dump| {
                let other = "Ar 30 Mehefin 2021 roedd 19 o dimau mewn 23 o leoedd, a 88 o gyrsiau.";
                *text(dump, Lang::Cy, "roedd 412 o oedolion") = format!("{other}\n");
            },
            rule: Rule::LanguagesNumbersMany,
            at: "",
        },
    ]);
}

fn of_families(dump: &Dump) -> Vec<(Rule, String)> {
    let ours = |rule: Rule| matches!(rule.family(), Family::Languages | Family::Dates);
    let found = findings_in(dump).into_iter().filter(|(it, _)| ours(it.rule));
    found.map(|(it, words)| (it.rule, words)).collect()
}

#[test]
fn the_finished_sample_says_the_same_in_both_languages() {
    let mut dump = sample();
    assert_eq!(of_families(&dump), [(Rule::LanguagesWordings, "report".to_owned())]);
    // Confirming a wording leaves one fewer; confirming all leaves none.
    let confirmed = || ConfirmedWording { cy: "Cymraeg".into(), note: String::new() };
    let open = |dump: &Dump| {
        let found = findings_in(dump);
        found
            .iter()
            .find(|(it, _)| it.rule == Rule::LanguagesWordings)
            .map(|(it, _)| it.values["count"].clone())
    };
    let before = open(&dump);
    dump.wordings.insert("people".into(), confirmed());
    assert!(open(&dump).is_some() && open(&dump) != before);
    let pack = dump.pack.clone();
    let sections = pack.sections.iter().map(|it| it.id.clone());
    let compulsory = pack.sections.iter().filter_map(|it| it.compulsory.as_ref());
    let items = sections
        .chain(compulsory.map(|it| format!("compulsory.{}", it.id)))
        .chain(pack.standards.iter().map(|it| format!("standard.{}", it.id)))
        .chain(pack.questions.iter().map(|it| it.id.clone()))
        .chain(pack.strands.iter().map(|it| format!("strand.{}", it.id)));
    dump.wordings.extend(items.map(|item| (item, confirmed())));
    assert_eq!(open(&dump), None);
}

#[test]
fn passages_without_a_rendering_are_told_together() {
    let mut dump = sample();
    remove(&mut dump, |it| {
        it.lang == Lang::Cy && it.section == "people.i" && !holds(it, "Dywedodd y rhan fwyaf")
    });
    let found = findings_in(&dump);
    let missing: Vec<_> =
        found.iter().filter(|(it, _)| it.rule == Rule::LanguagesMissing).collect();
    let [(missing, _)] = missing[..] else { panic!("{missing:#?}") };
    assert!(missing.also.len() > 10 && missing.place.lang() == Some(Lang::En));
    assert!(
        missing
            .also
            .iter()
            .all(|it| matches!(it, Place::Words { section, .. } if section == "people.i"))
    );
}

#[test]
fn a_report_in_one_language_lacks_no_other() {
    let mut dump = sample();
    dump.details.languages = vec![Lang::Cy];
    let alone = (Rule::LanguagesOneAlone, "report".to_owned());
    let wordings = (Rule::LanguagesWordings, "report".to_owned());
    assert_eq!(of_families(&dump), [alone.clone(), wordings]);
    dump.details.languages = vec![Lang::En];
    assert_eq!(of_families(&dump), [alone]);
}
