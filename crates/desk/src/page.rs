//! One section as it is written: what stands fixed on its page, where text
//! goes, and the text that is there.

use report::Result;
use report::document::{Block, markdown};
use report::lang::{Lang, Text};
use report::pack::{self, Welsh, Wording};
use report::project::{Layout, Pairing, Passage, Project};
use serde::Serialize;
use ts_rs::TS;

use crate::contents::page_of;
use crate::needs::{Needs, needs};
use crate::writing::{Stores, Written, written};

/// A section's page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Page {
    /// The section's id.
    pub id: String,
    /// The number the Schedule gives it.
    pub number: Option<String>,
    /// The heading, which nobody can change.
    pub heading: Text,
    /// Whether the Welsh heading is known to be official.
    pub welsh: Welsh,
    /// The chapter it is in, if it is none itself.
    pub chapter: Option<Text>,
    /// What the officer should know about it.
    pub note: Option<Text>,
    /// Text prescribed word for word, in its place.
    pub locked: Vec<Locked>,
    /// Where the officer writes, in order.
    pub slots: Vec<Slot>,
    /// How the part is set out, where that is the officer's choice.
    pub layout: Option<Layout>,
    /// Whether it may be set out as one narrative.
    pub may_be_narrative: bool,
    /// Whether it may be divided into children's, adults' and cross-cutting.
    pub may_be_split: bool,
    /// The questions a passage of the part may answer, whatever its layout.
    pub questions: Vec<Question>,
    /// What the section needs.
    pub needs: Needs,
}

/// A question a passage may answer.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Question {
    /// The permanent id: `iii`.
    pub id: String,
    /// As printed: `(iii)`.
    pub number: String,
    /// The heading the Schedule prescribes.
    pub heading: Text,
}

/// Text prescribed word for word.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Locked {
    /// What it is, for example “Quality standards”; none for a narrative.
    pub label: Option<Text>,
    /// The English.
    #[ts(type = "TextBlock[]")]
    pub en: Vec<Block>,
    /// The Welsh.
    #[ts(type = "TextBlock[]")]
    pub cy: Vec<Block>,
    /// Whether the Welsh is known to be official.
    pub welsh: Welsh,
    /// Where it is prescribed.
    pub source: Vec<String>,
}

/// A place for text.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Slot {
    /// The section its text belongs to: `people.iii`.
    pub section: String,
    /// The strand, where the part is divided.
    pub strand: Option<String>,
    /// The number printed before its heading.
    pub number: Option<String>,
    /// Its heading, if it has one beside the page's.
    pub heading: Option<Text>,
    /// The heading of its strand.
    pub strand_heading: Option<Text>,
    /// The question as the guidance puts it in full.
    pub full: Option<Text>,
    /// The English passages.
    pub en: Vec<Shown>,
    /// The Welsh passages.
    pub cy: Vec<Shown>,
}

/// A passage on the page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Shown {
    /// The passage, as the surface holds it.
    pub written: Written,
    /// How it stands to the one it renders.
    pub pairing: Pairing,
    /// Whether it came along from last year's report and was not read again.
    pub carried: bool,
    /// The evidence it rests on, by id. Writing does not bring it back:
    /// citing is an act of its own.
    pub evidence: Vec<String>,
}

/// The page of a section.
pub fn page(project: &Project, id: &str) -> Result<Page> {
    let page = page_of(project.pack(), id);
    let pack = project.pack();
    let Some(section) = pack.section(&page) else { return appendix(project, &page) };
    let layout = project.layouts()?.get(&page).copied().unwrap_or_default();
    let confirmed = project.wordings()?;
    let mut heading = text(&section.heading);
    let mut welsh = section.heading.welsh;
    if let Some(wording) = confirmed.get(&page) {
        (heading.cy, welsh) = (wording.cy.clone(), Welsh::Verified);
    }
    let chapter = section.parent.as_deref().and_then(|parent| pack.section(parent));
    let choice = section.questions || section.strands;
    Ok(Page {
        number: section.number.clone(),
        heading,
        welsh,
        chapter: chapter.map(|chapter| text(&chapter.heading)),
        note: section.note.as_ref().map(text),
        locked: locked(project, section)?,
        slots: slots(project, section, layout)?,
        layout: choice.then_some(layout),
        may_be_narrative: section.questions,
        may_be_split: section.strands,
        questions: if section.questions { questions(pack) } else { Vec::new() },
        needs: needs(project, section)?,
        id: page,
    })
}

fn questions(pack: &pack::Pack) -> Vec<Question> {
    let of = |question: &pack::Question| Question {
        id: question.id.clone(),
        number: question.number.clone(),
        heading: text(&question.heading),
    };
    pack.questions.iter().map(of).collect()
}

fn appendix(project: &Project, id: &str) -> Result<Page> {
    let own = project.appendices()?.into_iter().find(|it| format!("appendix.{}", it.id) == id);
    let appendix = own.ok_or_else(|| report::Error::UnknownSection(id.to_owned()))?;
    let chapter = project.pack().outline().last().map(|heading| text(heading.wording()));
    Ok(Page {
        id: id.to_owned(),
        number: None,
        heading: appendix.title,
        welsh: Welsh::Verified,
        chapter,
        note: None,
        locked: Vec::new(),
        slots: vec![slot(project, id, None)?],
        layout: None,
        may_be_narrative: false,
        may_be_split: false,
        questions: Vec::new(),
        needs: Needs::default(),
    })
}

/// The texts prescribed at the head of a section, in the Welsh the officer has
/// confirmed where there is one.
fn locked(project: &Project, section: &pack::Section) -> Result<Vec<Locked>> {
    let confirmed = project.wordings()?;
    let worded = |item: &str, wording: &Wording| match confirmed.get(item) {
        Some(own) => (own.cy.clone(), Welsh::Verified),
        None => (wording.cy.clone(), wording.welsh),
    };
    let mut found = Vec::new();
    if let Some(text) = &section.compulsory {
        let (cy, welsh) = worded(&format!("compulsory.{}", text.id), &text.text);
        found.push(Locked {
            label: None,
            en: markdown::read(&text.text.en),
            cy: markdown::read(&cy),
            welsh,
            source: text.source.clone(),
        });
    }
    let pack = project.pack();
    for standard in pack.standards_of(&section.id) {
        let Some(printed) = standard.printed() else { continue };
        let (cy, welsh) = worded(&format!("standard.{}", standard.id), &printed.text);
        found.push(Locked {
            label: pack.standards_label.as_ref().map(text),
            en: markdown::read(&printed.text.en),
            cy: markdown::read(&cy),
            welsh,
            source: printed.source.clone(),
        });
    }
    Ok(found)
}

/// Where text goes on a part's page. Text that the present layout has no
/// heading for is shown all the same: nothing that is written is ever hidden.
fn slots(project: &Project, section: &pack::Section, layout: Layout) -> Result<Vec<Slot>> {
    let mut found = Vec::new();
    let by_question = section.questions && !layout.narrative;
    let own = strands(project, section, &section.id, layout.split)?;
    let questions = if section.questions { &project.pack().questions[..] } else { &[] };
    // Above the questions there is normally nothing to write.
    found.extend(own.into_iter().filter(|slot| !by_question || !slot.is_empty()));
    for question in questions {
        let id = format!("{}.{}", section.id, question.id);
        let within = strands(project, section, &id, layout.split)?;
        let kept = within.into_iter().filter(|slot| by_question || !slot.is_empty());
        found.extend(kept.enumerate().map(|(place, slot)| Slot {
            number: (place == 0).then(|| question.number.clone()),
            heading: (by_question && place == 0).then(|| text(&question.heading)),
            full: (place == 0).then(|| text(&question.full)),
            ..slot
        }));
    }
    Ok(found)
}

/// The slot of a section and, where it is divided or was once, of its strands.
fn strands(project: &Project, part: &pack::Section, id: &str, split: bool) -> Result<Vec<Slot>> {
    let mut found = vec![slot(project, id, None)?];
    if part.strands {
        for strand in &project.pack().strands {
            let slot = slot(project, id, Some(&strand.id))?;
            if split || !slot.is_empty() {
                found.push(Slot { strand_heading: split.then(|| text(&strand.heading)), ..slot });
            }
        }
    }
    Ok(found)
}

fn slot(project: &Project, section: &str, strand: Option<&str>) -> Result<Slot> {
    let of = |lang: Lang| -> Result<Vec<Shown>> { shown(project, section, strand, lang) };
    Ok(Slot {
        section: section.to_owned(),
        strand: strand.map(str::to_owned),
        number: None,
        heading: None,
        strand_heading: None,
        full: None,
        en: of(Lang::En)?,
        cy: of(Lang::Cy)?,
    })
}

impl Slot {
    fn is_empty(&self) -> bool {
        self.en.is_empty() && self.cy.is_empty()
    }
}

/// The passages of a slot as they stand.
pub fn shown(
    project: &Project,
    section: &str,
    strand: Option<&str>,
    lang: Lang,
) -> Result<Vec<Shown>> {
    let passages: Vec<Passage> = project
        .passages_of(section, lang)?
        .into_iter()
        .filter(|passage| passage.strand.as_deref() == strand)
        .collect();
    let stores = Stores::of(project)?;
    let old = project.carried()?;
    let mut found = Vec::new();
    for passage in passages {
        let pairing = project.pairing(&passage)?;
        let carried = old.contains(&passage.id);
        // Of a passage that becomes several, the first is the one in the file.
        let evidence = |written: &Written| match written.id == passage.id {
            true => passage.evidence.clone(),
            false => Vec::new(),
        };
        let of = |written| Shown { evidence: evidence(&written), written, pairing, carried };
        found.extend(written(&passage, &stores).into_iter().map(of));
    }
    Ok(found)
}

/// A wording of the pack as text in both languages.
pub(crate) fn text(wording: &Wording) -> Text {
    Text { en: wording.en.clone(), cy: wording.cy.clone() }
}

/// How the passages of a section stand in both languages, after a write.
pub fn pairings(project: &Project, section: &str) -> Result<Vec<Paired>> {
    let old = project.carried()?;
    let mut found = Vec::new();
    for lang in Lang::BOTH {
        for passage in project.passages_of(section, lang)? {
            found.push(Paired {
                pairing: project.pairing(&passage)?,
                carried: old.contains(&passage.id),
                id: passage.id,
                source: passage.source,
            });
        }
    }
    Ok(found)
}

/// How a passage stands to the one it renders.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Paired {
    /// The passage.
    pub id: String,
    /// The one it renders.
    pub source: Option<String>,
    /// How it stands to that.
    pub pairing: Pairing,
    /// Whether it came along from last year's report and was not read again.
    pub carried: bool,
}
