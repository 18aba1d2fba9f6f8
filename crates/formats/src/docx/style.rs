//! The paragraph styles a report uses, by name.

use crate::words::Words;

/// A paragraph style of the Word file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// Running text.
    Body,
    /// The report's title on the cover.
    Title,
    /// The year, below the title and its band.
    Subtitle,
    /// The council's name on the cover.
    CoverCouncil,
    /// What kind of edition it is, below the title.
    CoverEdition,
    /// Anything else on the cover.
    CoverText,
    /// The heading of the contents, which is not in the contents.
    ContentsHeading,
    /// An entry of the contents at a level, 1 to 3.
    Contents(u8),
    /// A heading at a level, 1 to 9.
    Heading(u8),
    /// A heading of the officer’s own at such a level. It looks as the others do
    /// but is a style of its own, so that Word does not list it in the contents.
    SubHeading(u8),
    /// An item of a list.
    ListItem,
    /// Above a table, below a figure.
    Caption,
    /// Text in a table.
    TableText,
    /// Numbers in a table.
    TableNumber,
    /// The heading of a column of text.
    TableHeading,
    /// The heading of a column of numbers.
    TableNumberHeading,
    /// The cell that heads its row.
    TableRowHeading,
    /// What keeps two tables apart.
    TableGap,
    /// The line a picture stands on.
    Figure,
    /// A passage quoted from elsewhere.
    Quote,
    /// Somebody's words, pulled out of the text.
    PullQuote,
    /// Who said them.
    PullQuoteSpeaker,
    /// The title of a case study.
    CallOutTitle,
    /// The text of a case study.
    CallOut,
    /// Text the guidance prescribes.
    Compulsory,
    /// The foot of every page.
    Footer,
    /// The number of a draft's paragraph, in the margin.
    ParagraphNumber,
}

/// Headings go down to this level: Word's outline has nine.
pub(super) const DEEPEST_HEADING: u8 = 9;

/// An officer’s own headings stand within a section, and so below its heading.
const HIGHEST_SUB_HEADING: u8 = 2;

/// The contents go down to this level.
pub(super) const DEEPEST_CONTENTS: u8 = 3;

impl Style {
    /// Every style except the one that is Word's own default.
    pub fn all() -> Vec<Style> {
        let mut all = vec![
            Style::Title,
            Style::Subtitle,
            Style::CoverCouncil,
            Style::CoverEdition,
            Style::CoverText,
            Style::ContentsHeading,
        ];
        all.extend((1..=DEEPEST_CONTENTS).map(Style::Contents));
        all.extend((1..=DEEPEST_HEADING).map(Style::Heading));
        all.extend((HIGHEST_SUB_HEADING..=DEEPEST_HEADING).map(Style::SubHeading));
        all.extend([
            Style::ListItem,
            Style::Caption,
            Style::TableText,
            Style::TableNumber,
            Style::TableHeading,
            Style::TableNumberHeading,
            Style::TableRowHeading,
            Style::TableGap,
            Style::Figure,
            Style::Quote,
            Style::PullQuote,
            Style::PullQuoteSpeaker,
            Style::CallOutTitle,
            Style::CallOut,
            Style::Compulsory,
            Style::Footer,
            Style::ParagraphNumber,
        ]);
        all
    }

    /// The id by which paragraphs refer to the style.
    pub fn id(self) -> String {
        match self {
            Style::Contents(level) => format!("TOC{level}"),
            Style::Heading(level) => format!("Heading{level}"),
            Style::SubHeading(level) => format!("SubHeading{level}"),
            Style::Body
            | Style::Title
            | Style::Subtitle
            | Style::CoverCouncil
            | Style::CoverEdition
            | Style::CoverText
            | Style::ContentsHeading
            | Style::ListItem
            | Style::Caption
            | Style::TableText
            | Style::TableNumber
            | Style::TableHeading
            | Style::TableNumberHeading
            | Style::TableRowHeading
            | Style::TableGap
            | Style::Figure
            | Style::Quote
            | Style::PullQuote
            | Style::PullQuoteSpeaker
            | Style::CallOutTitle
            | Style::CallOut
            | Style::Compulsory
            | Style::Footer
            | Style::ParagraphNumber => self.fixed_id().to_owned(),
        }
    }

    fn fixed_id(self) -> &'static str {
        match self {
            Style::Body | Style::Contents(_) | Style::Heading(_) | Style::SubHeading(_) => "Normal",
            Style::Title => "Title",
            Style::Subtitle => "Subtitle",
            Style::CoverCouncil => "CoverCouncil",
            Style::CoverEdition => "CoverEdition",
            Style::CoverText => "CoverText",
            Style::ContentsHeading => "TOCHeading",
            Style::ListItem => "ListParagraph",
            Style::Caption => "Caption",
            Style::TableText => "TableText",
            Style::TableNumber => "TableNumber",
            Style::TableHeading => "TableHeading",
            Style::TableNumberHeading => "TableNumberHeading",
            Style::TableRowHeading => "TableRowHeading",
            Style::TableGap => "TableGap",
            Style::Figure => "Figure",
            Style::Quote => "Quote",
            Style::PullQuote => "IntenseQuote",
            Style::PullQuoteSpeaker => "QuoteSpeaker",
            Style::CallOutTitle => "CallOutTitle",
            Style::CallOut => "CallOut",
            Style::Compulsory => "CompulsoryText",
            Style::Footer => "Footer",
            Style::ParagraphNumber => "ParagraphNumber",
        }
    }

    /// The name people see. Word knows its own styles by their English names
    /// and shows them in the reader's language; ours are in the document's.
    pub fn name(self, words: &Words) -> String {
        let own = |key: &str| words.get(key);
        match self {
            Style::Body => "Normal".to_owned(),
            Style::Title => "Title".to_owned(),
            Style::Subtitle => "Subtitle".to_owned(),
            Style::ContentsHeading => "TOC Heading".to_owned(),
            Style::Contents(level) => format!("toc {level}"),
            Style::Heading(level) => format!("heading {level}"),
            Style::ListItem => "List Paragraph".to_owned(),
            Style::Caption => "caption".to_owned(),
            Style::Quote => "Quote".to_owned(),
            Style::PullQuote => "Intense Quote".to_owned(),
            Style::Footer => "footer".to_owned(),
            Style::CoverCouncil => own("document-style-cover-council"),
            Style::CoverEdition => own("document-style-cover-edition"),
            Style::CoverText => own("document-style-cover-text"),
            Style::SubHeading(level) => {
                words.with("document-style-sub-heading", &[("level", level.into())])
            }
            Style::TableText => own("document-style-table-text"),
            Style::TableNumber => own("document-style-table-number"),
            Style::TableHeading => own("document-style-table-heading"),
            Style::TableNumberHeading => own("document-style-table-number-heading"),
            Style::TableRowHeading => own("document-style-table-row-heading"),
            Style::TableGap => own("document-style-table-gap"),
            Style::Figure => own("document-style-figure"),
            Style::PullQuoteSpeaker => own("document-style-quote-speaker"),
            Style::CallOutTitle => own("document-style-call-out-title"),
            Style::CallOut => own("document-style-call-out"),
            Style::Compulsory => own("document-style-compulsory"),
            Style::ParagraphNumber => own("document-style-paragraph-number"),
        }
    }

    /// The style of the paragraph that follows when somebody types on.
    pub fn next(self) -> Option<Style> {
        match self {
            Style::Heading(_)
            | Style::SubHeading(_)
            | Style::Caption
            | Style::Figure
            | Style::PullQuoteSpeaker => Some(Style::Body),
            Style::Title => Some(Style::Subtitle),
            Style::PullQuote => Some(Style::PullQuoteSpeaker),
            Style::CallOutTitle => Some(Style::CallOut),
            Style::Body
            | Style::Subtitle
            | Style::CoverCouncil
            | Style::CoverEdition
            | Style::CoverText
            | Style::ContentsHeading
            | Style::Contents(_)
            | Style::ListItem
            | Style::TableText
            | Style::TableNumber
            | Style::TableHeading
            | Style::TableNumberHeading
            | Style::TableRowHeading
            | Style::TableGap
            | Style::Quote
            | Style::CallOut
            | Style::Compulsory
            | Style::Footer
            | Style::ParagraphNumber => None,
        }
    }

    /// Whether the style is one to offer in Word's gallery.
    pub fn offered(self) -> bool {
        !matches!(
            self,
            Style::ContentsHeading
                | Style::Contents(_)
                | Style::Footer
                | Style::TableGap
                | Style::ParagraphNumber
        )
    }
}
