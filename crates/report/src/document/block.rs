//! What a section is made of.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Inline;

/// A block of content. Every writer matches every kind by name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A sub-heading in the officer's own words, below the section's heading.
    Heading {
        /// One or two levels below the section's own heading.
        level: SubLevel,
        /// The words of the sub-heading.
        text: Vec<Inline>,
    },
    /// A list.
    List(List),
    /// A table with a header row.
    Table(Table),
    /// A passage quoted from elsewhere.
    Quote(Vec<Block>),
    /// A picture.
    Figure(Figure),
    /// A chart, drawn from its data.
    Chart(Chart),
    /// A case study in a call-out. Cannot be read from JSON: see [`CaseStudy`].
    #[serde(skip_deserializing)]
    CaseStudy(CaseStudy),
    /// Somebody's words, pulled out of the text. Cannot be read from JSON.
    #[serde(skip_deserializing)]
    PullQuote(PullQuote),
    /// Text the guidance prescribes word for word: the opening narrative and
    /// the quality standards (guidance 001 §3).
    Compulsory(Vec<Block>),
    /// The glossary's terms with what they mean (guidance 001 Annex A).
    Glossary(Vec<GlossaryEntry>),
}

/// How far a sub-heading is below its section's heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubLevel {
    /// One level below: `#` in Markdown.
    One,
    /// Two levels below: `##` in Markdown. Follows a level-one sub-heading.
    Two,
}

impl SubLevel {
    /// How many levels below the section's heading: 1 or 2.
    pub fn depth(self) -> u8 {
        match self {
            SubLevel::One => 1,
            SubLevel::Two => 2,
        }
    }
}

/// A list, bulleted or numbered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct List {
    /// The number of the first item, or none for bullets.
    pub start: Option<u32>,
    /// The items. Each is a paragraph, usually, and perhaps a nested list.
    pub items: Vec<Vec<Block>>,
}

/// A table. Its first row is always a header row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What the table shows; printed above it as “Table 3: …”.
    pub caption: Option<Vec<Inline>>,
    /// How each column is set. As many as the header has cells.
    pub align: Vec<Align>,
    /// The header cells.
    pub header: Row,
    /// The other rows, each with as many cells as the header.
    pub rows: Vec<Row>,
    /// Whether the first cell of each row heads that row.
    pub row_headers: bool,
}

impl Table {
    /// A table whose first column heads the rows if it holds words and another
    /// column holds numbers: that is how the tables of these reports are built.
    pub fn new(
        caption: Option<Vec<Inline>>,
        align: Vec<Align>,
        header: Row,
        rows: Vec<Row>,
    ) -> Table {
        let row_headers =
            align.first() == Some(&Align::Start) && align.iter().skip(1).any(|a| *a == Align::End);
        Table { caption, align, header, rows, row_headers }
    }
}

/// The cells of a row.
pub type Row = Vec<Vec<Inline>>;

/// How a column is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// Text: ragged right.
    Start,
    /// Numbers: flush right.
    End,
}

/// A picture with what it says for those who cannot see it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// The picture itself.
    pub image: Image,
    /// What it says, or that it says nothing.
    pub alt: Alt,
    /// What is printed below it, after “Figure 2: ”.
    pub caption: Option<Vec<Inline>>,
}

/// Alternative text. “None” must be said aloud.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case", deny_unknown_fields)]
pub enum Alt {
    /// What a reader who cannot see the picture is told. Must not be blank.
    Text(String),
    /// The picture adds nothing to the words; readers are told nothing.
    Decorative,
}

/// A picture's bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Its permanent id in the project; also its file name in exports.
    pub id: String,
    /// What the bytes are.
    pub format: ImageFormat,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The file as stored: checked, re-encoded, without metadata.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

impl Image {
    /// A picture named by its content: the first 64 bits of its SHA-256.
    pub fn new(format: ImageFormat, width: u32, height: u32, bytes: Vec<u8>) -> Image {
        let id = crate::hex(&Sha256::digest(&bytes)[..8]);
        Image { id, format, width, height, bytes }
    }
}

/// The picture formats a report holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImageFormat {
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
    /// Scalable Vector Graphics, reduced to safe shapes.
    Svg,
}

impl ImageFormat {
    /// The file name extension, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            ImageFormat::Png => "png",
            ImageFormat::Jpeg => "jpg",
            ImageFormat::Svg => "svg",
        }
    }
}

/// A chart as data. Writers draw it and always print the data as a table too,
/// so that nobody depends on seeing it (guidance 001 Annex B, infographics).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chart {
    /// How the data are drawn.
    pub kind: ChartKind,
    /// What the chart shows; the caption of figure and table.
    pub caption: String,
    /// What a reader who cannot see it is told: the point the chart makes.
    pub alt: String,
    /// What the values count, for example “adults”; set beside the axis.
    pub unit: Option<String>,
    /// Whether the values of a category are drawn as shares of their sum, each
    /// with its number and its share. Only of stacked bars.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shares: bool,
    /// The label of each category, along the axis. At least one.
    pub categories: Vec<String>,
    /// The series. At least one; each with a value, or a gap, per category.
    pub series: Vec<Series>,
}

/// One series of a chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// What the series is, as in the key.
    pub name: String,
    /// The values; none where there is no figure.
    pub values: Vec<Option<f64>>,
}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChartKind {
    /// Horizontal or grouped bars.
    Bar,
    /// Lines over years.
    Line,
    /// Bars that add up to the whole.
    Stacked,
}

/// A case study. It can only be made by presenting a
/// [`Permit`](crate::consent::Permit), which exists only while the consent
/// covers this use, this language and this exact wording.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CaseStudy {
    pub(crate) title: String,
    pub(crate) blocks: Vec<Block>,
}

impl CaseStudy {
    /// The title, as printed after “Case study: ”.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What it says.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }
}

/// A quotation from somebody, with the same safeguard as a [`CaseStudy`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PullQuote {
    pub(crate) text: Vec<Inline>,
    pub(crate) speaker: Option<String>,
}

impl PullQuote {
    /// The words, without quotation marks.
    pub fn text(&self) -> &[Inline] {
        &self.text
    }

    /// Who said them, as agreed: “a foster carer”.
    pub fn speaker(&self) -> Option<&str> {
        self.speaker.as_deref()
    }
}

/// A term of the glossary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GlossaryEntry {
    /// The term, with its acronym if it has one.
    pub term: String,
    /// What it means, for a lay reader.
    pub meaning: String,
}
