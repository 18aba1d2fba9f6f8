//! The report's text, block by block, in both languages.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rows::{PASSAGE, row};
use super::{Content, Project, Tx};
use crate::error::{Error, Result};
use crate::lang::Lang;

/// A block of a section in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    /// The permanent id.
    pub id: String,
    /// The heading it stands under: `workforce`, `people.iii`, `appendix.…`.
    pub section: String,
    /// The strand it belongs to, where the part is split.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strand: Option<String>,
    /// The language it is in.
    pub lang: Lang,
    /// What it is.
    pub content: Content,
    /// The questions and requirements it answers, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<String>,
    /// The evidence it rests on, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    /// The passage of the other language that it renders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The fingerprint of that passage when this one was last brought up to date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_from: Option<String>,
    /// What that passage said then, as [`Content::kept`] gives it; none if
    /// only the fingerprint was kept (files of format 1, dumps of version 1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_from_text: Option<String>,
}

/// How a passage stands to the one it renders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Pairing {
    /// It renders nothing: it was written in its own language.
    Original,
    /// It renders the other as that is now.
    UpToDate,
    /// The other has changed since.
    Behind,
    /// The other is gone.
    SourceGone,
}

impl Passage {
    /// How the passage stands to the one it renders, given a way to find the
    /// fingerprint of a passage as it is now; none if it is gone.
    pub fn pairing(&self, print: impl FnOnce(&str) -> Option<String>) -> Pairing {
        match self.source.as_deref().map(print) {
            None => Pairing::Original,
            Some(None) => Pairing::SourceGone,
            Some(now) if now == self.made_from => Pairing::UpToDate,
            Some(Some(_)) => Pairing::Behind,
        }
    }
}

pub(super) const COLUMNS: &str =
    "id, section, strand, lang, content, answers, source, made_from, made_from_text, evidence";

impl Project {
    /// Every passage, in the order of sections by name, then of the text.
    pub fn passages(&self) -> Result<Vec<Passage>> {
        self.select("1 = 1", ())
    }

    /// The passages of a section in a language, in order; all strands.
    pub fn passages_of(&self, section: &str, lang: Lang) -> Result<Vec<Passage>> {
        self.select("section = ?1 AND lang = ?2", (section, lang.code()))
    }

    /// The passages of a language, in the order of the sections by name.
    pub fn passages_in(&self, lang: Lang) -> Result<Vec<Passage>> {
        self.select("lang = ?1", (lang.code(),))
    }

    /// How a passage stands to the one it renders.
    pub fn pairing(&self, passage: &Passage) -> Result<Pairing> {
        let Some(source) = &passage.source else { return Ok(Pairing::Original) };
        let found = self.select("id = ?1", (source,))?;
        Ok(passage.pairing(|_| found.first().map(|source| source.content.fingerprint())))
    }

    fn select(&self, condition: &str, values: impl rusqlite::Params) -> Result<Vec<Passage>> {
        select(&self.connection, condition, values)
            .map_err(|error| self.failed(error))?
            .into_iter()
            .map(|found| found.map_err(|detail| Error::Damaged { path: self.path.clone(), detail }))
            .collect()
    }
}

pub(super) type Found = std::result::Result<Passage, String>;

/// The text of a column, where it stands.
pub(super) fn text<'r>(row: &'r rusqlite::Row<'_>, column: usize) -> rusqlite::Result<&'r str> {
    Ok(row.get_ref(column)?.as_str()?)
}

fn select(
    connection: &rusqlite::Connection,
    condition: &str,
    values: impl rusqlite::Params,
) -> rusqlite::Result<Vec<Found>> {
    let sql =
        format!("SELECT {COLUMNS} FROM passage WHERE {condition} ORDER BY section, lang, position");
    connection.prepare_cached(&sql)?.query_map(values, found_in)?.collect()
}

/// The passage in a row of [`COLUMNS`], or what is wrong with it.
pub(super) fn found_in(row: &rusqlite::Row<'_>) -> rusqlite::Result<Found> {
    let id: String = row.get(0)?;
    // Hundreds of rows: what is only read is not copied.
    let [lang, content, answers, evidence] = [3, 4, 5, 9].map(|column| text(row, column));
    let (lang, content, answers, evidence) = (lang?, content?, answers?, evidence?);
    let read = || -> std::result::Result<(Lang, Content, Vec<String>, Vec<String>), String> {
        let lang = Lang::parse(lang).ok_or_else(|| format!("language {lang}"))?;
        let content = serde_json::from_str(content).map_err(|error| error.to_string())?;
        let ids = |json: &str| serde_json::from_str(json).map_err(|error| error.to_string());
        Ok((lang, content, ids(answers)?, ids(evidence)?))
    };
    let (lang, content, answers, evidence) = match read() {
        Ok(parts) => parts,
        Err(detail) => return Ok(Err(format!("passage {id}: {detail}"))),
    };
    Ok(Ok(Passage {
        id,
        section: row.get(1)?,
        strand: row.get(2)?,
        lang,
        content,
        answers,
        evidence,
        source: row.get(6)?,
        made_from: row.get(7)?,
        made_from_text: row.get(8)?,
    }))
}

impl Tx<'_> {
    /// Replaces the text of a section in a language (in one strand, where the
    /// part is split) with these contents, in this order. Passages keep their
    /// ids, answers and pairs by position where the kind of content is the
    /// same; a new passage is paired with the one at the same place in the
    /// other language, if that one is an original.
    pub fn replace_text(
        &mut self,
        section: &str,
        strand: Option<&str>,
        lang: Lang,
        contents: &[Content],
    ) -> Result<()> {
        self.known(section)?;
        let old = self.own(section, strand, lang)?;
        let other = self.own(section, strand, lang.other())?;
        for (position, content) in contents.iter().enumerate() {
            let same = |passage: &&Passage| {
                std::mem::discriminant(&passage.content) == std::mem::discriminant(content)
            };
            let kept = old.get(position).filter(same).cloned();
            let passage = match kept {
                Some(passage) => Passage { content: content.clone(), ..passage },
                None => {
                    let pair =
                        other.get(position).filter(same).filter(|passage| passage.source.is_none());
                    Passage {
                        id: self.new_id()?,
                        section: section.to_owned(),
                        strand: strand.map(str::to_owned),
                        lang,
                        content: content.clone(),
                        answers: Vec::new(),
                        evidence: Vec::new(),
                        source: pair.map(|pair| pair.id.clone()),
                        made_from: pair.map(|pair| pair.content.fingerprint()),
                        made_from_text: pair.map(|pair| pair.content.kept()),
                    }
                }
            };
            if let Some(replaced) = old.get(position).filter(|replaced| replaced.id != passage.id) {
                self.remove_passage(&replaced.id)?;
            }
            self.put_passage(&passage, position)?;
        }
        for gone in old.iter().skip(contents.len()) {
            self.remove_passage(&gone.id)?;
        }
        Ok(())
    }

    /// Says that a passage renders another as that is now.
    pub fn mark_up_to_date(&mut self, id: &str) -> Result<()> {
        let (passage, position) = self.passage(id)?;
        let Some(source) = &passage.source else { return Ok(()) };
        let content = self.passage(source)?.0.content;
        let (made_from, made_from_text) = (Some(content.fingerprint()), Some(content.kept()));
        self.put_passage(&Passage { made_from, made_from_text, ..passage }, position)
    }

    /// Says which passage of the other language a passage renders as that is
    /// now; none if it is an original.
    pub fn set_source(&mut self, id: &str, source: Option<&str>) -> Result<()> {
        let (passage, position) = self.passage(id)?;
        let source = match source {
            Some(source) => {
                let found = self.passage(source)?.0;
                if found.lang == passage.lang || found.source.as_deref() == Some(id) {
                    return Err(Error::UnknownItem(source.to_owned()));
                }
                Some(found)
            }
            None => None,
        };
        let passage = Passage {
            source: source.as_ref().map(|it| it.id.clone()),
            made_from: source.as_ref().map(|it| it.content.fingerprint()),
            made_from_text: source.map(|it| it.content.kept()),
            ..passage
        };
        self.put_passage(&passage, position)
    }

    /// Sets the questions and requirements a passage answers.
    pub fn set_answers(&mut self, id: &str, answers: &[String]) -> Result<()> {
        let (passage, position) = self.passage(id)?;
        self.put_passage(&Passage { answers: answers.to_vec(), ..passage }, position)
    }

    /// Sets the evidence a passage rests on.
    pub fn set_evidence(&mut self, id: &str, evidence: &[String]) -> Result<()> {
        let (passage, position) = self.passage(id)?;
        self.put_passage(&Passage { evidence: evidence.to_vec(), ..passage }, position)
    }

    pub(crate) fn put_passage(&mut self, passage: &Passage, position: usize) -> Result<()> {
        if let Some(strand) = &passage.strand
            && !self.pack().strands.iter().any(|known| known.id == *strand)
        {
            return Err(Error::UnknownItem(strand.clone()));
        }
        let tidied = passage.content.tidied();
        // Whoever changes a text has read it.
        if self.is_carried(&passage.id)?
            && self.found(&passage.id)?.is_some_and(|before| before.content != tidied)
        {
            self.mark_carried(&passage.id, false)?;
        }
        let content = serde_json::to_string(&tidied).expect("content is plain data");
        let ids = |ids: &[String]| serde_json::to_string(ids).expect("a list of ids is plain data");
        self.put(
            &PASSAGE,
            row! {
                id: passage.id, section: passage.section, strand: passage.strand, lang: passage.lang.code(),
                position: position, content: content, answers: ids(&passage.answers),
                source: passage.source, made_from: passage.made_from,
                made_from_text: passage.made_from_text, evidence: ids(&passage.evidence),
            },
        )
    }

    pub(crate) fn remove_passage(&mut self, id: &str) -> Result<()> {
        self.mark_carried(id, false)?;
        self.remove(&PASSAGE, &row! { id: id })
    }

    pub(crate) fn passage(&self, id: &str) -> Result<(Passage, usize)> {
        let found = self.select("id = ?1", (id,))?;
        let position = self
            .connection()
            .query_row("SELECT position FROM passage WHERE id = ?1", (id,), |row| {
                row.get::<_, i64>(0)
            })
            .map_err(|_| Error::UnknownItem(id.to_owned()))?;
        match found.into_iter().next() {
            Some(passage) => Ok((passage, usize::try_from(position).unwrap_or_default())),
            None => Err(Error::UnknownItem(id.to_owned())),
        }
    }

    pub(super) fn found(&self, id: &str) -> Result<Option<Passage>> {
        Ok(self.select("id = ?1", (id,))?.into_iter().next())
    }

    pub(crate) fn own(
        &self,
        section: &str,
        strand: Option<&str>,
        lang: Lang,
    ) -> Result<Vec<Passage>> {
        self.select("section = ?1 AND lang = ?2 AND strand IS ?3", (section, lang.code(), strand))
    }

    fn select(&self, condition: &str, values: impl rusqlite::Params) -> Result<Vec<Passage>> {
        select(self.connection(), condition, values)
            .map_err(|error| self.failed(error))?
            .into_iter()
            .map(|found| found.map_err(Error::UnknownItem))
            .collect()
    }

    /// Refuses a section the pack does not have and the officer has not added.
    pub(super) fn known(&self, section: &str) -> Result<()> {
        let appendix = || {
            let id = section.strip_prefix("appendix.")?;
            self.connection()
                .query_row("SELECT 1 FROM appendix WHERE id = ?1", (id,), |_| Ok(()))
                .ok()
        };
        if self.pack().heading(section).is_some() || appendix().is_some() {
            Ok(())
        } else {
            Err(Error::UnknownSection(section.to_owned()))
        }
    }
}
