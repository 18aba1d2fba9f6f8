use super::{Defect, Listed, TODAY, findings_in, replace, sample, text};
use crate::check::{Checker, Known, MissingGlyph, Place, Rule};
use crate::document::{Accent, Alt};
use crate::lang::{Lang, Text};
use crate::project::{Content, Dump, load};

/// Changes the alternative text of the garden in the languages.
fn garden(dump: &mut Dump, langs: &[Lang], words: &str) {
    for passage in dump.passages.iter_mut().filter(|it| langs.contains(&it.lang)) {
        if let Content::Figure { alt: Alt::Text(alt), .. } = &mut passage.content {
            *alt = words.to_owned();
        }
    }
}

/// Changes a picture's alternative text.
fn drawing(dump: &mut Dump, alt: Text) {
    let picture = dump.records.pictures.first_mut().expect("the sample has it");
    picture.alt = Some(alt);
}

/// Puts a row at the end of the table of partnership measures, in both languages.
fn row(dump: &mut Dump, row: &str) {
    for (lang, measure) in [(Lang::En, "Miles driven"), (Lang::Cy, "Milltiroedd")] {
        let table = text(dump, lang, measure);
        *table = format!("{}\n{row}\n", table.trim_end());
    }
}

#[test]
fn access() {
    Listed("access").each_is_found(&[
        Defect {
            name: "a picture without alternative text",
            plant: |dump| garden(dump, &Lang::BOTH, " "),
            rule: Rule::AccessAltMissing,
            at: "",
        },
        Defect {
            name: "a chart without alternative text",
            plant: |dump| {
                for passage in &mut dump.passages {
                    if let Content::Chart { chart } = &mut passage.content
                        && chart.categories.len() == 8
                    {
                        chart.alt.clear();
                    }
                }
            },
            rule: Rule::AccessAltMissing,
            at: "",
        },
        Defect {
            name: "a drawing without alternative text",
            plant: |dump| drawing(dump, Text::default()),
            rule: Rule::AccessAltMissing,
            at: "organigram",
        },
        Defect {
            name: "a logo without alternative text",
            plant: |dump| dump.details.logo_alt = Some(Text::default()),
            rule: Rule::AccessAltMissing,
            at: "report",
        },
        Defect {
            name: "the name of a file",
            plant: |dump| garden(dump, &Lang::BOTH, "IMG_1234.png"),
            rule: Rule::AccessAltFileName,
            at: "IMG_1234.png",
        },
        Defect {
            name: "an alternative text that says that it is a picture",
            plant: |dump| garden(dump, &[Lang::Cy], "Llun o’r ardd ym Mryn Glas"),
            rule: Rule::AccessAltBegins,
            at: "Llun o’r ardd ym Mryn Glas",
        },
        Defect {
            name: "an alternative text that is too long",
            plant: |dump| garden(dump, &[Lang::En], LONG),
            rule: Rule::AccessAltLong,
            at: LONG,
        },
        Defect {
            name: "a picture of a screen",
            plant: |dump| garden(dump, &[Lang::En], "Screenshot of the garden’s web page"),
            rule: Rule::AccessImageOfText,
            at: "Screenshot of the garden’s web page",
        },
        Defect {
            name: "a picture of a poster",
            plant: |dump| garden(dump, &[Lang::Cy], "Poster am yr ardd ym Mryn Glas"),
            rule: Rule::AccessImageOfText,
            at: "Poster am yr ardd ym Mryn Glas",
        },
        Defect {
            name: "a picture that its caption calls a leaflet",
            plant: |dump| {
                for passage in dump.passages.iter_mut().filter(|it| it.lang == Lang::En) {
                    if let Content::Figure { alt: Alt::Text(_), caption, .. } = &mut passage.content
                    {
                        *caption = "A leaflet about the garden".to_owned();
                    }
                }
            },
            rule: Rule::AccessImageOfText,
            at: GARDEN,
        },
        Defect {
            name: "a link that says nothing",
            plant: |dump| {
                replace(dump, Lang::En, "[the work of Llais](", "the work of Llais [here](")
            },
            rule: Rule::AccessLinkText,
            at: "here",
        },
        Defect {
            name: "a Welsh link that says nothing",
            plant: |dump| {
                replace(dump, Lang::Cy, "[waith Llais](", "waith Llais [cliciwch yma](");
            },
            rule: Rule::AccessLinkText,
            at: "cliciwch yma",
        },
        Defect {
            name: "a link that is an address",
            plant: |dump| {
                replace(dump, Lang::En, "[the work of Llais]", "[https://www.llaiswales.org/]");
            },
            rule: Rule::AccessLinkText,
            at: "https://www.llaiswales.org/",
        },
        Defect {
            name: "a link without words",
            plant: |dump| {
                replace(dump, Lang::En, "[the work of Llais](", "the work of Llais [\u{fe0f}](");
            },
            rule: Rule::AccessLinkBlank,
            at: "",
        },
        Defect {
            name: "the same words for two links",
            plant: |dump| {
                replace(dump, Lang::En, "[the work of Llais]", "[figures for Wales]");
            },
            rule: Rule::AccessLinkSame,
            at: "figures for Wales",
        },
        Defect {
            name: "a document without its key points in Welsh",
            plant: |dump| {
                let links = &mut dump.records.links;
                links.iter_mut().find(|it| it.id == "climate").expect("there").summary.cy.clear();
            },
            rule: Rule::AccessLinkSummary,
            at: "climate",
        },
        Defect {
            name: "a level of headings that is skipped",
            plant: |dump| replace(dump, Lang::En, "# Numbers and times", "## Numbers and times"),
            rule: Rule::AccessHeadingSkipped,
            at: "Numbers and times",
        },
        Defect {
            name: "a heading without words",
            plant: |dump| replace(dump, Lang::En, "# Numbers and times", "# \u{fe0f}"),
            rule: Rule::AccessHeadingBlank,
            at: "",
        },
        Defect {
            name: "a case study without a title",
            plant: |dump| {
                let story = &mut dump.testimonies[0];
                story.text.title = Text::default();
                Lang::BOTH.into_iter().for_each(|lang| story.agree(lang, TODAY));
                story.consider();
            },
            rule: Rule::AccessHeadingBlank,
            at: "a-flat-of-her-own",
        },
        Defect {
            name: "a column without a heading",
            plant: |dump| {
                replace(
                    dump,
                    Lang::En,
                    "| Measure | 2022-23 | 2023-24 | 2024-25 | Better when |",
                    "|  | 2022-23 | 2023-24 | 2024-25 | Better when |",
                );
            },
            rule: Rule::AccessTableHeader,
            at: "",
        },
        Defect {
            name: "a row without words",
            plant: |dump| row(dump, "|  |  |  |  |  |"),
            rule: Rule::AccessTableRow,
            at: "\t\t\t\t",
        },
        Defect {
            name: "a column without words",
            plant: |dump| {
                let table = text(dump, Lang::En, "Miles driven");
                *table = table.replace("| Lower |", "|  |").replace("| Higher |", "|  |");
            },
            rule: Rule::AccessTableColumn,
            at: "Better when",
        },
        Defect {
            name: "a row whose cells were merged",
            plant: |dump| row(dump, "| 2024-25 |  |  |  |  |"),
            rule: Rule::AccessTableMerged,
            at: "2024-25\t\t\t\t",
        },
        Defect {
            name: "a colour that is too light on its tint",
            plant: |dump| dump.details.accent = Accent::new("#767676").expect("dark enough"),
            rule: Rule::AccessContrast,
            at: "report",
        },
        Defect {
            name: "a sentence in capitals",
            plant: |dump| {
                let said = "We trained 38 managers to talk about mental health.";
                replace(dump, Lang::En, said, &said.to_uppercase());
            },
            rule: Rule::AccessCapitals,
            at: "WE TRAINED 38 MANAGERS TO TALK ABOUT MENTAL HEALTH.",
        },
    ]);
}

/// What the sample says of the garden.
const GARDEN: &str = "A garden with raised beds of flowers and vegetables along a level path, a bench and a tree in blossom, beside a low white building";

/// More than is easily listened to, in fewer words than a picture of text has.
const LONG: &str = "A sunny garden with raised beds of flowers, vegetables and strawberries along a level path, beside which volunteers and unpaid carers rest on benches under blossoming trees";

#[test]
fn a_character_that_no_font_has_is_found_where_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let project = load(&sample(), &folder.path().join("report.llunio")).unwrap();
    let passage = project.passages_in(Lang::En).unwrap().remove(0).id;
    let glyph = MissingGlyph { passage: passage.clone(), from: 2, to: 4, character: '🏠' };
    let known = Known { glyphs: vec![glyph], ..Known::default() };
    let mut checker = Checker::new();
    let facts = checker.facts(&project, TODAY, known).unwrap();
    let found = checker.findings(&facts);
    let finding = found.iter().find(|it| it.rule == Rule::AccessGlyph).expect("it is found");
    assert!(matches!(&finding.place,
        Place::Words { passage: at, from: 2, to: 4, lang: Lang::En, .. } if *at == passage));
}

#[test]
fn what_is_about_one_language_says_which() {
    let mut dump = sample();
    let link = dump.records.links.iter_mut().find(|it| it.id == "climate").expect("there");
    link.summary.cy.clear();
    let alt = dump.records.pictures[0].alt.clone().expect("it says something");
    drawing(&mut dump, Text { en: String::new(), ..alt });
    let langs = |rule| {
        let found = findings_in(&dump).into_iter().filter(move |(it, _)| it.rule == rule);
        found.map(|(it, _)| it.place.lang()).collect::<Vec<_>>()
    };
    assert_eq!(langs(Rule::AccessLinkSummary), [Some(Lang::Cy)]);
    assert_eq!(langs(Rule::AccessAltMissing), [Some(Lang::En)]);
}
