//! The sample report: a fictional council's, complete in both languages.
//!
//! It is written as Markdown, one file for each section and language, in
//! `assets/sample`; pictures, charts, case studies and quotations stand in
//! `items-*.toml`, records and their exhibits in a file for each subject; they
//! are placed in the text by `{{kind:id}}`. What people agreed to is in
//! `consents.toml`; `cited.toml` says which passages rest on which evidence,
//! `answers.toml` which meet which requirements.

mod answers;
#[cfg(test)]
mod variety;

use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use serde::Deserialize;

use crate::consent::{Consent, Form, Use};
use crate::document::{Accent, Alt, Block, Chart, ChartKind, Image, Inline, Series, markdown};
use crate::error::Result;
use crate::lang::{Lang, Text};
use crate::pack::load_shipped;
use crate::pictures::{Picture, Shows};
use crate::project::{
    Change, Content, Details, Did, Layout, Project, Records, State, Testimony, TestimonyKind,
    TestimonyText, Tx,
};
use crate::year::FinancialYear;

static SAMPLE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/sample");

/// The files of records, each a [`Records`] in TOML.
const RECORDS: [&str; 6] =
    ["metrics.toml", "money.toml", "pictures.toml", "promises.toml", "sources.toml", "terms.toml"];

/// Makes the sample report in a new file. `checked` checks and re-encodes a
/// picture, as for any other. `times` repeats the text of every section, for
/// measuring how time grows with length; 1 for the report itself.
pub fn create(path: &Path, times: usize, checked: impl Fn(&[u8]) -> Image) -> Result<Project> {
    let report: Report = toml("report.toml");
    let items = items();
    let mut details = Details::new(report.council.clone(), report.year);
    details.director = Some(report.director.clone());
    details.accent = report.accent;
    details.dates = report.dates.clone();
    let mut project = Project::create(path, &details, &load_shipped("lassar"))?;
    project.write(Change::new(Did::Load, ""), |tx| {
        let logo = checked(bytes(&format!("images/{}", report.logo)));
        tx.add_image(&logo)?;
        details.logo = Some(logo.id);
        details.logo_alt = Some(report.logo_alt.clone());
        tx.set_details(&details)?;
        for (lang, words) in &report.words {
            words.iter().try_for_each(|word| tx.add_word(*lang, word))?;
        }
        for (section, layout) in &report.parts {
            tx.set_layout(section, *layout)?;
        }
        testimonies(tx, &items)?;
        for name in RECORDS {
            let mut records: Records = toml(name);
            for picture in &mut records.pictures {
                from_files(tx, picture, &checked)?;
            }
            tx.put_records(&records)?;
        }
        for lang in Lang::BOTH {
            for (section, text) in texts(lang) {
                let contents = contents(tx, &text, lang, &items, &checked)?;
                let repeated: Vec<Content> =
                    std::iter::repeat_n(contents, times.max(1)).flatten().collect();
                tx.replace_text(&section, None, lang, &repeated)?;
                tx.set_progress(&section, lang, State::Ready)?;
            }
            cite(tx, lang)?;
            answers::link(tx, lang)?;
        }
        answers::confirm(tx)
    })?;
    Ok(project)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Report {
    council: Text,
    year: FinancialYear,
    director: String,
    accent: Accent,
    logo: String,
    logo_alt: Text,
    dates: BTreeMap<String, Date>,
    words: BTreeMap<Lang, Vec<String>>,
    #[serde(default)]
    parts: BTreeMap<String, Layout>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Items {
    #[serde(default)]
    chart: Vec<ChartItem>,
    #[serde(default)]
    figure: Vec<FigureItem>,
    #[serde(default)]
    case_study: Vec<CaseStudyItem>,
    #[serde(default)]
    quote: Vec<QuoteItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChartItem {
    id: String,
    kind: ChartKind,
    caption: Text,
    alt: Text,
    unit: Option<Text>,
    categories: Vec<Text>,
    series: Vec<SeriesItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeriesItem {
    name: Text,
    values: Vec<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FigureItem {
    id: String,
    file: FigureFile,
    alt: Option<Text>,
    #[serde(default)]
    decorative: bool,
    caption: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Citations {
    cited: Vec<Citation>,
}

/// A passage, counted from 0 within its section, and what it rests on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Citation {
    section: String,
    passage: usize,
    evidence: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum FigureFile {
    Same(String),
    Each(Text),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseStudyItem {
    id: String,
    title: Text,
    text: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuoteItem {
    id: String,
    text: Text,
    speaker: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConsentItem {
    uses: Vec<Use>,
    agreed_on: Date,
    expires: Date,
    form_kept: String,
    form: Form,
}

/// The items of both files together.
fn items() -> Items {
    let mut all = Items::default();
    for name in ["items-a.toml", "items-b.toml"] {
        let items: Items = toml(name);
        all.chart.extend(items.chart);
        all.figure.extend(items.figure);
        all.case_study.extend(items.case_study);
        all.quote.extend(items.quote);
    }
    all
}

/// The text of every section in a language, by the section's id.
fn texts(lang: Lang) -> BTreeMap<String, String> {
    let folder = SAMPLE.get_dir(lang.code()).expect("the sample has both languages");
    let read = |file: &include_dir::File<'_>| {
        let section = file.path().file_stem()?.to_str()?.to_owned();
        Some((section, file.contents_utf8()?.to_owned()))
    };
    folder.files().filter_map(read).collect()
}

/// Says which passages of a language rest on which evidence.
fn cite(tx: &mut Tx<'_>, lang: Lang) -> Result<()> {
    let citations: Citations = toml("cited.toml");
    for citation in citations.cited {
        let passages = tx.own(&citation.section, None, lang)?;
        tx.set_evidence(&passages[citation.passage].id, &citation.evidence)?;
    }
    Ok(())
}

/// Takes in the images of a picture, which its file names in the place of
/// their ids; whoever is in it agreed to these.
fn from_files(
    tx: &mut Tx<'_>,
    picture: &mut Picture,
    checked: &impl Fn(&[u8]) -> Image,
) -> Result<()> {
    if let Shows::Image { en, cy } = &mut picture.shows {
        for name in [en, cy] {
            let image = checked(bytes(&format!("images/{name}")));
            tx.add_image(&image)?;
            *name = image.id;
        }
    }
    let prints = Lang::BOTH.map(|lang| (lang, picture.fingerprint(lang)));
    if let Some(consent) = &mut picture.person {
        consent.agreed.extend(prints);
    }
    Ok(())
}

fn testimonies(tx: &mut Tx<'_>, items: &Items) -> Result<()> {
    let consents: BTreeMap<String, ConsentItem> = toml("consents.toml");
    let case_studies = items
        .case_study
        .iter()
        .map(|item| (&item.id, TestimonyKind::CaseStudy, &item.title, &item.text));
    let quotes =
        items.quote.iter().map(|item| (&item.id, TestimonyKind::Quote, &item.speaker, &item.text));
    for (position, (id, kind, title, body)) in case_studies.chain(quotes).enumerate() {
        let text = TestimonyText { title: title.clone(), body: body.clone() };
        let item = &consents[id];
        let mut testimony = Testimony { id: id.clone(), kind, text, consent: item.consent() };
        Lang::BOTH.into_iter().for_each(|lang| testimony.agree(lang, item.agreed_on));
        testimony.consider();
        tx.put_testimony(&testimony, position)?;
    }
    Ok(())
}

impl ConsentItem {
    fn consent(&self) -> Consent {
        Consent {
            uses: self.uses.clone(),
            expires: Some(self.expires),
            form_kept: self.form_kept.clone(),
            form: self.form.clone(),
            ..Consent::default()
        }
    }
}

fn contents(
    tx: &mut Tx<'_>,
    text: &str,
    lang: Lang,
    items: &Items,
    checked: &impl Fn(&[u8]) -> Image,
) -> Result<Vec<Content>> {
    let mut contents = Vec::new();
    for block in markdown::read(text) {
        contents.push(match placed(&block) {
            Some((kind, id)) => item(tx, kind, id, lang, items, checked)?,
            None => Content::text(&block),
        });
    }
    Ok(contents)
}

/// The kind and id of an item, if a block is nothing but its place: `{{chart:ages}}`.
fn placed(block: &Block) -> Option<(&str, &str)> {
    let Block::Paragraph(text) = block else { return None };
    let [Inline::Text(text)] = &text[..] else { return None };
    text.strip_prefix("{{")?.strip_suffix("}}")?.split_once(':')
}

fn item(
    tx: &mut Tx<'_>,
    kind: &str,
    id: &str,
    lang: Lang,
    items: &Items,
    checked: &impl Fn(&[u8]) -> Image,
) -> Result<Content> {
    let missing = format!("the sample places {kind} {id}, which its items do not have");
    Ok(match kind {
        "chart" => {
            let item = items.chart.iter().find(|item| item.id == id).expect(&missing);
            Content::Chart { chart: chart(item, lang) }
        }
        "figure" => {
            let item = items.figure.iter().find(|item| item.id == id).expect(&missing);
            let file = match &item.file {
                FigureFile::Same(file) => file,
                FigureFile::Each(files) => files.get(lang),
            };
            let image = checked(bytes(&format!("images/{file}")));
            tx.add_image(&image)?;
            let alt = match (&item.alt, item.decorative) {
                (Some(alt), false) => Alt::Text(alt.get(lang).to_owned()),
                (Some(_), true) | (None, _) => Alt::Decorative,
            };
            let caption = item
                .caption
                .as_ref()
                .map(|caption| caption.get(lang).to_owned())
                .unwrap_or_default();
            Content::Figure { image: image.id, alt, caption }
        }
        "exhibit" => Content::Exhibit { exhibit: id.to_owned() },
        "picture" => Content::Picture { picture: id.to_owned() },
        "case-study" | "quote" => Content::Testimony { testimony: id.to_owned() },
        _ => panic!("the sample places a {kind}, which is nothing"),
    })
}

fn chart(item: &ChartItem, lang: Lang) -> Chart {
    let words = |text: &Text| text.get(lang).to_owned();
    let series = |series: &SeriesItem| Series {
        name: words(&series.name),
        values: series.values.iter().copied().map(Some).collect(),
    };
    Chart {
        kind: item.kind,
        caption: words(&item.caption),
        alt: words(&item.alt),
        unit: item.unit.as_ref().map(words),
        shares: false,
        categories: item.categories.iter().map(words).collect(),
        series: item.series.iter().map(series).collect(),
    }
}

fn bytes(name: &str) -> &'static [u8] {
    SAMPLE.get_file(name).unwrap_or_else(|| panic!("the sample lacks {name}")).contents()
}

fn toml<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let text = std::str::from_utf8(bytes(name)).expect("the sample is UTF-8");
    ::toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assemble::{Purpose, assemble};
    use crate::consent::Subject;
    use crate::document::{Document, Edition, ImageFormat, count_words};

    fn assembled(edition: Edition) -> [Document; 2] {
        let folder = tempfile::tempdir().unwrap();
        let unchecked = |bytes: &[u8]| Image::new(ImageFormat::Png, 1, 1, bytes.to_vec());
        let project = create(&folder.path().join("sample.llunio"), 1, unchecked).unwrap();
        Lang::BOTH.map(|lang| {
            let purpose =
                Purpose { lang, edition, website: true, on: jiff::civil::date(2025, 9, 30) };
            let made = assemble(&project, purpose, crate::assemble::tests::PLAIN).unwrap();
            // One quotation is for paper alone; the public's edition is the summary, without any.
            let withheld: Vec<&str> =
                made.withheld.iter().map(|withheld| withheld.testimony.as_str()).collect();
            let for_paper = ["at-the-kitchen-table"];
            assert_eq!(withheld, if edition == Edition::Public { &[] } else { &for_paper[..] });
            let purpose = Purpose { website: false, ..purpose };
            let on_paper = assemble(&project, purpose, crate::assemble::tests::PLAIN).unwrap();
            assert_eq!(on_paper.withheld, []);
            on_paper.document
        })
    }

    /// The outline of a document with the kind of each block.
    fn shape(document: &Document) -> Vec<String> {
        let kind = |block: &Block| match block {
            Block::Paragraph(_) => "paragraph".to_owned(),
            Block::Heading { level, .. } => format!("heading {}", level.depth()),
            Block::List(list) => format!("list of {}", list.items.len()),
            Block::Table(table) => {
                format!("table of {} by {}", table.rows.len(), table.header.len())
            }
            Block::Quote(_) => "quote".to_owned(),
            Block::Figure(_) => "figure".to_owned(),
            Block::Chart(chart) => format!("chart of {}", chart.series.len()),
            Block::CaseStudy(_) => "case study".to_owned(),
            Block::PullQuote(_) => "pull quote".to_owned(),
            Block::Compulsory(_) => "compulsory".to_owned(),
            Block::Glossary(entries) => format!("glossary of {}", entries.len()),
        };
        let mut shape = Vec::new();
        for (level, section) in document.walk() {
            shape.push(format!("{level} {}", section.id));
            shape.extend(
                section
                    .pieces
                    .iter()
                    .map(|piece| format!("{:?} {}", piece.number, kind(&piece.block))),
            );
        }
        shape
    }

    #[test]
    fn the_sample_is_whole_in_both_languages() {
        let [english, welsh] = assembled(Edition::Full);
        assert_eq!(shape(&english), shape(&welsh), "block for block the same");
        for document in [&english, &welsh] {
            let blocks = document.walk().into_iter().flat_map(|(_, section)| &section.pieces);
            let words: usize =
                blocks.map(|piece| count_words(std::slice::from_ref(&piece.block))).sum();
            println!("{}: {words} words", document.lang.code());
            assert!(words >= 9_000, "{} words", words);
            for (_, section) in document.walk().into_iter().filter(|(_, section)| section.required)
            {
                assert!(!section.pieces.is_empty(), "{} is empty", section.id);
            }
        }
        let shape = shape(&english).join("\n");
        for kind in [
            "chart of",
            "figure",
            "case study",
            "pull quote",
            "table of",
            "list of",
            "compulsory",
            "glossary of",
            "heading 2",
        ] {
            assert!(shape.contains(kind), "no {kind}");
        }
    }

    #[test]
    fn what_the_sample_promises_is_judged_and_answered() {
        let folder = tempfile::tempdir().unwrap();
        let unchecked = |bytes: &[u8]| Image::new(ImageFormat::Png, 1, 1, bytes.to_vec());
        let project = create(&folder.path().join("sample.llunio"), 1, unchecked).unwrap();
        let promises = project.records::<crate::promises::Promise>().unwrap();
        assert_eq!(promises.len(), 47);
        for promise in &promises {
            let missing = crate::promises::missing(promise, &Lang::BOTH);
            assert_eq!(missing, [], "{}", promise.id);
        }
    }

    #[test]
    fn every_story_of_the_sample_has_a_whole_consent_record() {
        let folder = tempfile::tempdir().unwrap();
        let unchecked = |bytes: &[u8]| Image::new(ImageFormat::Png, 1, 1, bytes.to_vec());
        let project = create(&folder.path().join("sample.llunio"), 1, unchecked).unwrap();
        for testimony in project.testimonies().unwrap() {
            let (id, consent) = (&testimony.id, &testimony.consent);
            let form = &consent.form;
            assert!(form.subject.is_some() && form.giver.is_some(), "{id}");
            assert!(form.quoting.is_some() && form.identifying.is_some(), "{id}");
            assert!(form.given.is_some() && form.review.is_some(), "{id}");
            assert!(form.pictures.is_some() && form.free && !form.talk.is_empty(), "{id}");
            assert!(!form.reference.is_empty() && !form.taken_by.is_empty(), "{id}");
            assert!(form.risk.is_answered() && form.risk.on.is_some(), "{id}");
            assert!(!consent.form_kept.is_empty() && consent.expires.is_some(), "{id}");
            let child = form.subject == Some(Subject::Child);
            assert!(!child || !form.capacity.wishes.is_empty(), "{id}: the child’s own wishes");
            for lang in Lang::BOTH {
                assert_eq!(&form.wordings[&lang].body, testimony.text.body.get(lang), "{id}");
                assert!(testimony.is_considered(lang), "{id}: the questions, for this wording");
            }
        }
    }

    #[test]
    fn nothing_is_missing_in_what_the_sample_rests_on() {
        let folder = tempfile::tempdir().unwrap();
        let unchecked = |bytes: &[u8]| Image::new(ImageFormat::Png, 1, 1, bytes.to_vec());
        let project = create(&folder.path().join("sample.llunio"), 1, unchecked).unwrap();
        let records = project.all_records().unwrap();
        let passages = project.passages().unwrap();
        let cited = passages.iter().flat_map(|it| it.evidence.clone()).collect();
        let year = project.details().unwrap().year;
        assert_eq!(crate::sources::gaps(&records, year, &Lang::BOTH, &cited), []);
        let entries = crate::terms::entries(project.pack(), &records.terms);
        let mut readings = BTreeMap::new();
        for lang in Lang::BOTH {
            readings.insert(lang, crate::terms::readings(&project.entered().unwrap(), lang));
            let metrics = &project.pack().metrics;
            let words = Default::default();
            let asked = crate::terms::prompts(&readings[&lang], &entries, metrics, &words, lang);
            let terms =
                |it: &crate::terms::Unexplained| it.kind == crate::terms::UnexplainedKind::Term;
            assert!(asked.len() < 20 && asked.iter().all(terms), "{asked:#?}");
        }
        let register = crate::terms::register(&readings, &entries);
        assert_eq!(register.clashes, []);
        assert!(register.entries.iter().all(|it| it.used == Lang::BOTH || !it.entry.own));
    }

    #[test]
    fn drafts_of_both_languages_bear_the_same_paragraph_numbers() {
        let [english, welsh] = assembled(Edition::Draft);
        assert_eq!(shape(&english), shape(&welsh));
        assert!(shape(&english).iter().any(|line| line.starts_with("Some(100)")));
    }

    #[test]
    fn the_public_edition_is_the_summary_alone() {
        let [english, _] = assembled(Edition::Public);
        let ids: Vec<&str> =
            english.walk().iter().map(|(_, section)| section.id.as_str()).collect();
        assert_eq!(ids, ["directors-summary"]);
    }
}
