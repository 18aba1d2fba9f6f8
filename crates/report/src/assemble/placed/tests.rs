//! Whoever is in a picture is shown where they agreed to be, and nowhere else.

use std::collections::BTreeMap;

use jiff::civil::date;

use super::super::tests::{PLAIN, project};
use super::super::{Assembled, Purpose, assemble};
use super::*;
use crate::consent::{Consent, Use};
use crate::document::{Document, ImageFormat};
use crate::lang::Text;
use crate::project::{Content, Project, Tx};

const USES: [Use; 4] = [Use::FullReport, Use::PublicSummary, Use::CommitteePapers, Use::Website];

fn image(bytes: &[u8]) -> Image {
    Image::new(ImageFormat::Png, 1, 1, bytes.to_vec())
}

fn text(words: &str) -> Text {
    Text { en: words.into(), cy: words.into() }
}

fn picture(id: &str, shows: Shows, person: Option<Consent>) -> Picture {
    Picture {
        id: id.into(),
        shows,
        alt: Some(text("A gardener")),
        caption: text(""),
        source: text(""),
        data: text(""),
        person,
        nobody: false,
    }
}

/// The ways an image can come into a document.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    Picture,
    AnotherPicture,
    Figure,
    Logo,
}

const WAYS: [Way; 4] = [Way::Picture, Way::AnotherPicture, Way::Figure, Way::Logo];

/// A report that shows an image by one way, and a consent for it.
fn report(way: Way, consent: &Consent) -> (tempfile::TempDir, Project) {
    project(|tx: &mut Tx<'_>| {
        let shown = image(b"somebody");
        tx.add_image(&shown)?;
        let shows = Shows::Image { en: shown.id.clone(), cy: shown.id.clone() };
        tx.put_record(&picture("person", shows.clone(), Some(consent.clone())), 0)?;
        tx.put_record(&picture("nobody", shows, None), 1)?;
        let content = match way {
            Way::Picture => Content::Picture { picture: "person".into() },
            Way::AnotherPicture => Content::Picture { picture: "nobody".into() },
            Way::Figure => {
                let alt = Alt::Text("A gardener".into());
                Content::Figure { image: shown.id, alt, caption: String::new() }
            }
            Way::Logo => {
                let council = text("Glanafon");
                let year = crate::year::FinancialYear::starting(2024);
                let mut details = crate::project::Details::new(council, year);
                details.logo = Some(shown.id);
                return tx.set_details(&details);
            }
        };
        for lang in Lang::BOTH {
            tx.replace_text("directors-summary", None, lang, std::slice::from_ref(&content))?;
        }
        Ok(())
    })
}

fn made(project: &Project, purpose: Purpose) -> Assembled {
    assemble(project, purpose, PLAIN).unwrap()
}

fn shows(document: &Document) -> bool {
    document.images().iter().any(|image| image.bytes == b"somebody")
}

fn needed(edition: Edition, website: bool) -> Vec<Use> {
    let own = match edition {
        Edition::Full | Edition::LargePrint => Use::FullReport,
        Edition::Draft => Use::CommitteePapers,
        Edition::Public => Use::PublicSummary,
    };
    std::iter::once(own).chain(website.then_some(Use::Website)).collect()
}

#[test]
fn a_person_is_shown_by_any_way_if_and_only_if_they_agreed_to_it() {
    let print = image_fingerprint(&image(b"somebody").id);
    let other = image_fingerprint(&image(b"another picture").id);
    let today = date(2025, 9, 30);
    let mut shown = 0;
    let uses = |agreed: usize| -> Vec<Use> {
        (0..4).filter(|bit| agreed >> bit & 1 == 1).map(|bit| USES[bit]).collect()
    };
    let mut cases: Vec<_> = (0..16).map(|agreed| (uses(agreed), &print, None, None)).collect();
    cases.extend([
        (uses(15), &print, Some(date(2025, 9, 30)), None),
        (uses(15), &print, Some(date(2025, 9, 29)), None),
        (uses(15), &print, None, Some(date(2025, 1, 1))),
        (uses(15), &other, None, None),
    ]);
    for way in WAYS {
        for (uses, wording, expires, withdrawn) in &cases {
            let (wording, expires, withdrawn) = (*wording, *expires, *withdrawn);
            let consent = Consent {
                uses: uses.clone(),
                agreed: BTreeMap::from([(Lang::En, wording.clone())]),
                expires,
                withdrawn,
                ..Consent::default()
            };
            let (_folder, project) = report(way, &consent);
            for edition in [Edition::Full, Edition::Draft, Edition::Public, Edition::LargePrint] {
                for website in [false, true] {
                    for lang in Lang::BOTH {
                        let purpose = Purpose { lang, edition, website, on: today };
                        let made = made(&project, purpose);
                        let may = lang == Lang::En
                            && needed(edition, website).iter().all(|one| uses.contains(one))
                            && wording == &print
                            && withdrawn.is_none()
                            && expires.is_none_or(|last| last >= today);
                        assert_eq!(shows(&made.document), may, "{way:?} {purpose:?} {consent:?}");
                        assert_eq!(made.withheld.is_empty(), may, "{way:?} {purpose:?}");
                        shown += usize::from(may);
                    }
                }
            }
        }
    }

    assert!(shown > 100, "{shown}: it must also be shown");
}

#[test]
fn a_drawing_of_an_outline_comes_with_the_list_that_says_the_same() {
    let (_folder, project) = project(|tx| {
        let outline = Shows::Outline {
            shape: OutlineShape::Tree,
            text: Text {
                en: "Director\n  Adults\n".into(),
                cy: "Cyfarwyddwr\n  Oedolion\n".into(),
            },
        };
        let source = Text { en: "HR".into(), cy: "Adnoddau dynol".into() };
        tx.put_record(&Picture { source, ..picture("tree", outline, None) }, 0)?;
        let content = [Content::Picture { picture: "tree".into() }];
        tx.replace_text("leadership", None, Lang::Cy, &content)
    });
    let draw = |drawing: &Drawing<'_>| {
        Some(image(format!("{} {}", drawing.branches[0].words, drawing.large_print).as_bytes()))
    };
    for (edition, bytes) in
        [(Edition::Full, "Cyfarwyddwr false"), (Edition::LargePrint, "Cyfarwyddwr true")]
    {
        let purpose = Purpose { lang: Lang::Cy, edition, website: false, on: date(2025, 9, 30) };
        let voice = super::super::Voice { say: PLAIN.say, draw: &draw };
        let document = assemble(&project, purpose, voice).unwrap().document;
        let (_, leadership) =
            document.walk().into_iter().find(|(_, section)| section.id == "leadership").unwrap();
        let [drawn, list, source] = &leadership.pieces[..] else { panic!("{leadership:?}") };
        let Block::Figure(figure) = &drawn.block else { panic!("{drawn:?}") };
        assert_eq!(figure.image.bytes, bytes.as_bytes());
        assert_eq!(figure.alt, Alt::Text("A gardener".into()));
        let words = crate::document::plain_blocks(std::slice::from_ref(&list.block));
        assert_eq!(words, "Cyfarwyddwr\nOedolion");
        assert_eq!(drawn.passage, list.passage);
        let words = crate::document::plain_blocks(std::slice::from_ref(&source.block));
        assert!(words.contains("pictures-source-note") && words.ends_with("Adnoddau dynol"));
    }
}
