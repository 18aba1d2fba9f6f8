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
use crate::pack::{Force, load_shipped};
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
    let pack = load_shipped("lassar");
    let mut project = Project::create(path, &details, &pack)?;
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
        // What may be told is told where there is something to tell.
        let asked = pack.sections.iter().flat_map(|section| &section.prompts);
        for prompt in asked.filter(|prompt| prompt.force != Force::May) {
            tx.tick_prompt(&prompt.id, true)?;
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
mod tests;
