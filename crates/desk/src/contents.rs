//! Every section of a report with its words, aims and states.

use std::collections::BTreeMap;

use report::Result;
use report::document::{count_words, markdown};
use report::lang::{Lang, Text};
use report::pack::{self, AimBy, Heading, Pack, Welsh};
use report::project::{Appendix, Content, Pairing, Passage, Project, State, Testimony};
use serde::Serialize;
use ts_rs::TS;

/// The report as the rail lists it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Contents {
    /// The sections in reading order, chapters before what is in them. The
    /// question sections of a part are within its row.
    pub rows: Vec<Row>,
    /// The words of the whole report in each of its languages.
    pub words: BTreeMap<Lang, u32>,
    /// The words the guidance aims at, for the sections that have an aim.
    pub aim: u32,
}

/// A section in the rail.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Row {
    /// The permanent id.
    pub id: String,
    /// How deep it is: 1 for a chapter.
    pub level: u8,
    /// The number the Schedule gives it.
    pub number: Option<String>,
    /// The heading in both languages.
    pub heading: Text,
    /// Whether the Welsh heading has been seen in an official source or confirmed.
    pub welsh: Welsh,
    /// Whether other rows are in it.
    pub group: bool,
    /// Whether the law or guidance asks for text here.
    pub required: bool,
    /// The length aimed at.
    pub aim: Option<Aim>,
    /// How it stands in each language of the report.
    pub languages: BTreeMap<Lang, Standing>,
}

/// The length aimed at.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Aim {
    /// In words.
    pub words: u32,
    /// In pages of A4.
    pub pages: f64,
    /// Who set the pages.
    pub pages_by: AimBy,
    /// Who set the words.
    pub words_by: AimBy,
    /// How it was derived.
    pub note: Option<Text>,
    /// Where it comes from.
    pub source: Vec<String>,
}

/// How a section stands in a language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, TS)]
pub struct Standing {
    /// Words of its own text.
    pub words: u32,
    /// Words of that and of all rows within.
    pub words_within: u32,
    /// Passages whose original has changed or gone since.
    pub behind: u32,
    /// Passages of the other language that nothing here renders.
    pub untranslated: u32,
    /// How far it is, as the officer says.
    pub state: State,
}

/// Looks over the whole report.
pub fn contents(project: &Project) -> Result<Contents> {
    let survey = Survey::of(project, &project.passages()?)?;
    let mut rows = survey.rows(project, |_| true)?;
    sum_within(&mut rows);
    let mut words = BTreeMap::new();
    for row in rows.iter().filter(|row| row.level == 1) {
        for (lang, standing) in &row.languages {
            *words.entry(*lang).or_default() += standing.words_within;
        }
    }
    let aim = whole_aim(&rows);
    Ok(Contents { rows, words, aim })
}

/// The words aimed at in all. Where a chapter has an aim, those of the rows
/// within divide it and add nothing.
fn whole_aim(rows: &[Row]) -> u32 {
    let mut total = 0;
    let mut counted: Option<u8> = None;
    for row in rows {
        if counted.is_some_and(|level| row.level > level) {
            continue;
        }
        counted = row.aim.as_ref().map(|_| row.level);
        total += row.aim.as_ref().map_or(0, |aim| aim.words);
    }
    total
}

/// The row of one page, for after a write: reads its own text and that of the
/// rows within, and nothing else of the report.
pub fn row(project: &Project, page: &str) -> Result<Option<Row>> {
    let outline = project.pack().outline();
    let pages = outline.iter().filter(|heading| heading.question.is_none());
    let mut wanted: Vec<String> = Vec::new();
    for heading in pages {
        let parent = heading.section.parent.as_ref();
        if heading.section.id == page || parent.is_some_and(|id| wanted.contains(id)) {
            wanted.push(heading.section.id.clone());
        }
    }
    if wanted.is_empty() {
        wanted.push(page.to_owned());
    }
    let mut passages = Vec::new();
    for section in wanted.iter().flat_map(|page| sections_on(project.pack(), page)) {
        for lang in Lang::BOTH {
            passages.extend(project.passages_of(&section, lang)?);
        }
    }
    let survey = Survey::of(project, &passages)?;
    let mut rows = survey.rows(project, |id| wanted.iter().any(|page| page == id))?;
    sum_within(&mut rows);
    Ok(rows.into_iter().next())
}

/// The sections that are written on a section's page: its own and, for a part
/// with questions, the question sections.
pub fn sections_on(pack: &Pack, page: &str) -> Vec<String> {
    let questions =
        pack.section(page).filter(|section| section.questions).into_iter().flat_map(|section| {
            pack.questions.iter().map(|it| format!("{}.{}", section.id, it.id))
        });
    std::iter::once(page.to_owned()).chain(questions).collect()
}

/// The page a section is written on.
pub fn page_of(pack: &Pack, section: &str) -> String {
    match pack.heading(section) {
        Some(heading) => heading.section.id.clone(),
        None => section.to_owned(),
    }
}

/// How a section of the pack is aimed.
pub fn aim(section: &pack::Section) -> Option<Aim> {
    section.aim.as_ref().map(|aim| Aim {
        words: aim.words,
        pages: aim.pages,
        pages_by: aim.pages_by,
        words_by: aim.words_by,
        note: aim.note.as_ref().map(|note| Text { en: note.en.clone(), cy: note.cy.clone() }),
        source: aim.source.clone(),
    })
}

/// The words of a passage as a person would count them.
pub fn words_in(passage: &Passage, testimonies: &[Testimony]) -> u32 {
    let count = match &passage.content {
        Content::Text { markdown } => count_words(&markdown::read(markdown)),
        Content::Testimony { testimony } => testimonies
            .iter()
            .find(|found| found.id == *testimony)
            .map_or(0, |found| count_words(&markdown::read(found.text.body.get(passage.lang)))),
        Content::Figure { .. }
        | Content::Chart { .. }
        | Content::Picture { .. }
        | Content::Exhibit { .. } => 0,
    };
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What is known of each section in each language before it is set in rows.
struct Survey {
    languages: Vec<Lang>,
    standings: BTreeMap<(String, Lang), Standing>,
}

impl Survey {
    fn of(project: &Project, passages: &[Passage]) -> Result<Survey> {
        let languages = project.details()?.languages;
        let testimonies = project.testimonies()?;
        let states = project.progress()?;
        let mut standings: BTreeMap<(String, Lang), Standing> = BTreeMap::new();
        let prints: BTreeMap<&str, String> =
            passages.iter().map(|it| (it.id.as_str(), it.content.fingerprint())).collect();
        let rendered: std::collections::BTreeSet<&str> =
            passages.iter().filter_map(|it| it.source.as_deref()).collect();
        for passage in passages {
            let own = standings.entry((passage.section.clone(), passage.lang)).or_default();
            own.words += words_in(passage, &testimonies);
            let known = passage.source.as_deref().is_none_or(|id| prints.contains_key(id));
            let pairing = if known {
                passage.pairing(|id| prints.get(id).cloned())
            } else {
                project.pairing(passage)?
            };
            match pairing {
                Pairing::Behind | Pairing::SourceGone => own.behind += 1,
                Pairing::Original if !rendered.contains(passage.id.as_str()) => {
                    let other = (passage.section.clone(), passage.lang.other());
                    standings.entry(other).or_default().untranslated += 1;
                }
                Pairing::Original | Pairing::UpToDate => {}
            }
        }
        for (key, state) in states {
            standings.entry(key).or_default().state = state;
        }
        Ok(Survey { languages, standings })
    }

    fn rows(&self, project: &Project, wanted: impl Fn(&str) -> bool) -> Result<Vec<Row>> {
        let outline = project.pack().outline();
        let confirmed = project.wordings()?;
        let mut rows: Vec<Row> = Vec::new();
        let pages = outline.iter().filter(|heading| heading.question.is_none());
        for heading in pages.filter(|heading| wanted(&heading.section.id)) {
            let mut row = self.row(project, heading);
            if let Some(wording) = confirmed.get(&row.id) {
                row.heading.cy = wording.cy.clone();
                row.welsh = Welsh::Verified;
            }
            if let Some(above) = rows.last_mut().filter(|above| above.level < row.level) {
                above.group = true;
            }
            rows.push(row);
        }
        let appendices = project.appendices()?;
        let appendices = appendices.iter().map(|appendix| self.appendix(appendix));
        rows.extend(appendices.filter(|row| wanted(&row.id)));
        Ok(rows)
    }

    fn row(&self, project: &Project, heading: &Heading<'_>) -> Row {
        let wording = heading.wording();
        Row {
            id: heading.id(),
            level: heading.level,
            number: heading.number().map(str::to_owned),
            heading: Text { en: wording.en.clone(), cy: wording.cy.clone() },
            welsh: wording.welsh,
            group: false,
            required: heading.section.required,
            aim: aim(heading.section),
            languages: self.standings(&sections_on(project.pack(), &heading.section.id)),
        }
    }

    fn appendix(&self, appendix: &Appendix) -> Row {
        let id = format!("appendix.{}", appendix.id);
        Row {
            level: 2,
            number: None,
            heading: appendix.title.clone(),
            welsh: Welsh::Verified,
            group: false,
            required: true,
            aim: None,
            languages: self.standings(std::slice::from_ref(&id)),
            id,
        }
    }

    /// The sections of a page taken together.
    fn standings(&self, sections: &[String]) -> BTreeMap<Lang, Standing> {
        let of = |lang: Lang| {
            let mut whole = Standing::default();
            let mut states = Vec::new();
            for section in sections {
                let own = self.standings.get(&(section.clone(), lang)).copied().unwrap_or_default();
                whole.words += own.words;
                whole.behind += own.behind;
                whole.untranslated += own.untranslated;
                states.push(own.state);
            }
            whole.words_within = whole.words;
            // A page that is marked is marked in all its sections; files made
            // elsewhere may have marked the question sections alone.
            let marked = if sections.len() > 1 { &states[1..] } else { &states[..] };
            whole.state = match (states[0], marked.iter().all(|state| *state == marked[0])) {
                (State::NotStarted, true) => marked[0],
                (State::NotStarted, false) => State::InProgress,
                (own, _) => own,
            };
            (lang, whole)
        };
        self.languages.iter().map(|lang| of(*lang)).collect()
    }
}

/// Adds the words of the rows within each row to its own.
fn sum_within(rows: &mut [Row]) {
    for index in 0..rows.len() {
        let level = rows[index].level;
        let end = rows[index + 1..]
            .iter()
            .position(|next| next.level <= level)
            .map_or(rows.len(), |count| index + 1 + count);
        let mut sums: BTreeMap<Lang, u32> = BTreeMap::new();
        for row in &rows[index..end] {
            for (lang, standing) in &row.languages {
                *sums.entry(*lang).or_default() += standing.words;
            }
        }
        for (lang, standing) in &mut rows[index].languages {
            standing.words_within = sums.get(lang).copied().unwrap_or_default();
        }
    }
}
