//! Text as it comes from the writing surface: whole passages with their ids.

use std::collections::BTreeSet;

use super::{Content, Passage, Tx};
use crate::error::{Error, Result};
use crate::lang::Lang;

/// A passage as the writing surface holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The permanent id: sixteen hexadecimal digits in lower case, made by the
    /// surface for a new passage.
    pub id: String,
    /// The passage of the other language that it renders, if the officer said so.
    pub source: Option<String>,
    /// The questions and requirements it answers, by id.
    pub answers: Vec<String>,
    /// What it is.
    pub content: Content,
}

impl Tx<'_> {
    /// Makes the text of a section in a language (and strand) these passages,
    /// in this order. A passage that was there keeps its pair. A new one is
    /// paired with the one it names, or else with the original at the same
    /// place in the other language that nothing renders yet. One that stood
    /// elsewhere in this language has been moved here, with its pair.
    ///
    /// Refuses an id that is none or stands twice, and a passage of the other language.
    pub fn write_passages(
        &mut self,
        section: &str,
        strand: Option<&str>,
        lang: Lang,
        drafts: &[Draft],
    ) -> Result<()> {
        self.known(section)?;
        let mut ids = BTreeSet::new();
        if let Some(bad) = drafts.iter().find(|draft| !is_id(&draft.id) || !ids.insert(&draft.id)) {
            return Err(Error::UnknownItem(bad.id.clone()));
        }
        let old = self.own(section, strand, lang)?;
        for gone in old.iter().filter(|passage| !ids.contains(&passage.id)) {
            self.remove_passage(&gone.id)?;
        }
        let other = self.own(section, strand, lang.other())?;
        let mut rendered: BTreeSet<String> =
            old.iter().filter_map(|passage| passage.source.clone()).collect();
        for (position, draft) in drafts.iter().enumerate() {
            let before = match old.iter().find(|passage| passage.id == draft.id) {
                Some(passage) => Some(passage.clone()),
                None => self.found(&draft.id)?,
            };
            if before.as_ref().is_some_and(|passage| passage.lang != lang) {
                return Err(Error::UnknownItem(draft.id.clone()));
            }
            let named = draft.source.clone();
            let kept = before.as_ref().filter(|passage| passage.source == named || named.is_none());
            let (source, made_from, made_from_text) = match kept {
                Some(passage) => (
                    passage.source.clone(),
                    passage.made_from.clone(),
                    passage.made_from_text.clone(),
                ),
                None => {
                    let source = match named {
                        Some(source) => self.found(&source)?.filter(|it| it.lang == lang.other()),
                        None => other
                            .get(position)
                            .filter(|it| it.source.is_none() && !rendered.contains(&it.id))
                            .filter(|it| it.content.same_kind(&draft.content))
                            .cloned(),
                    };
                    (
                        source.as_ref().map(|it| it.id.clone()),
                        source.as_ref().map(|it| it.content.fingerprint()),
                        source.map(|it| it.content.kept()),
                    )
                }
            };
            rendered.extend(source.clone());
            let passage = Passage {
                id: draft.id.clone(),
                section: section.to_owned(),
                strand: strand.map(str::to_owned),
                lang,
                content: draft.content.clone(),
                answers: draft.answers.clone(),
                evidence: before.as_ref().map(|it| it.evidence.clone()).unwrap_or_default(),
                source,
                made_from,
                made_from_text,
            };
            self.put_passage(&passage, position)?;
        }
        Ok(())
    }
}

impl Tx<'_> {
    /// Puts a new passage into a text: after another, or first. It renders
    /// `source` as that is now, if one is given. Tells its id.
    ///
    /// Refuses a place that is not in that text.
    pub fn insert(
        &mut self,
        section: &str,
        strand: Option<&str>,
        lang: Lang,
        after: Option<&str>,
        content: &Content,
        source: Option<&str>,
    ) -> Result<String> {
        self.known(section)?;
        let old = self.own(section, strand, lang)?;
        let at = match after {
            None => 0,
            Some(id) => match old.iter().position(|passage| passage.id == id) {
                Some(place) => place + 1,
                None => return Err(Error::UnknownItem(id.to_owned())),
            },
        };
        for (position, passage) in old.iter().enumerate().skip(at) {
            self.put_passage(passage, position + 1)?;
        }
        let rendered = source.map(|id| self.passage(id)).transpose()?.map(|(passage, _)| passage);
        let passage = Passage {
            id: self.new_id()?,
            section: section.to_owned(),
            strand: strand.map(str::to_owned),
            lang,
            content: content.clone(),
            answers: Vec::new(),
            evidence: Vec::new(),
            source: source.map(str::to_owned),
            made_from: rendered.as_ref().map(|it| it.content.fingerprint()),
            made_from_text: rendered.map(|it| it.content.kept()),
        };
        self.put_passage(&passage, at)?;
        Ok(passage.id)
    }

    /// The last passage of a text, if it has any.
    pub fn last(&self, section: &str, strand: Option<&str>, lang: Lang) -> Result<Option<String>> {
        Ok(self.own(section, strand, lang)?.pop().map(|passage| passage.id))
    }
}

fn is_id(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
