//! Case studies and quotations, each with its consent.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rows::{TESTIMONY, row};
use super::{Project, Tx};
use crate::consent::{AgreedWording, Consent, Permit, Refusal, Standing, wording};
use crate::error::{Error, Result};
use crate::lang::{Lang, Text};

/// A case study or quotation. It stands in the report where a passage refers
/// to it, and only while its consent permits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Testimony {
    /// The permanent id, chosen when it is entered.
    pub id: String,
    /// Which of the two it is.
    pub kind: TestimonyKind,
    /// What it says.
    pub text: TestimonyText,
    /// What was agreed to.
    pub consent: Consent,
}

/// A case study or a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TestimonyKind {
    /// A story, in a call-out.
    CaseStudy,
    /// Somebody's words, pulled out of the text.
    Quote,
}

/// The wording in both languages; a language not yet written is blank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TestimonyText {
    /// The title of a case study, or who is quoted.
    pub title: Text,
    /// The story or the words, Markdown.
    pub body: Text,
}

/// One wording of a case study or quotation, in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wording<'t> {
    /// The title of a case study, or who is quoted.
    pub title: &'t str,
    /// The story or the words, Markdown.
    pub body: &'t str,
}

impl Testimony {
    /// Every wording of it that is known in a language: as it stands, and as it
    /// was agreed.
    pub fn wordings_in(&self, lang: Lang) -> impl Iterator<Item = Wording<'_>> {
        let now = Wording { title: self.text.title.get(lang), body: self.text.body.get(lang) };
        let agreed = self.consent.form.wordings.get(&lang);
        let agreed = agreed.map(|it| Wording { title: &it.title, body: &it.body });
        std::iter::once(now).chain(agreed)
    }

    /// Every wording of it that is known.
    pub fn wordings(&self) -> impl Iterator<Item = Wording<'_>> {
        Lang::BOTH.into_iter().flat_map(|lang| self.wordings_in(lang))
    }

    /// The fingerprint of its wording in a language, as consent refers to it.
    pub fn wording(&self, lang: Lang) -> String {
        wording(&[self.text.title.get(lang), self.text.body.get(lang)])
    }

    /// Records that the wording as it stands in a language was agreed to on a
    /// day, and keeps it, so that a later difference can be shown.
    pub fn agree(&mut self, lang: Lang, on: Date) {
        let agreed = AgreedWording {
            title: self.text.title.get(lang).to_owned(),
            body: self.text.body.get(lang).to_owned(),
            on,
        };
        self.consent.agreed.insert(lang, self.wording(lang));
        self.consent.form.wordings.insert(lang, agreed);
    }

    /// Records that the five questions were answered for its wording as it
    /// stands in each language.
    pub fn consider(&mut self) {
        let wordings = Lang::BOTH.map(|lang| (lang, self.wording(lang)));
        self.consent.form.risk.wordings = wordings.into();
    }

    /// Whether the five questions are answered for its wording as it stands in a
    /// language.
    pub fn is_considered(&self, lang: Lang) -> bool {
        self.consent.form.risk.holds_for(lang, &self.wording(lang))
    }

    /// Whether its text in a language may go to whoever translates the report.
    pub fn may_be_translated(&self, lang: Lang, on: Date) -> std::result::Result<Permit, Refusal> {
        self.consent.permits_translation(lang, &self.wording(lang), on)
    }

    /// How its text in a language stands to its consent on a day.
    pub fn standing(&self, lang: Lang, on: Date) -> Standing {
        let written = !self.text.body.get(lang).trim().is_empty();
        self.consent.standing(lang, &self.wording(lang), written, on)
    }
}

impl Project {
    /// All case studies and quotations, in order.
    pub fn testimonies(&self) -> Result<Vec<Testimony>> {
        let rows: Vec<(String, String, String, String)> = self
            .connection
            .prepare_cached("SELECT id, kind, text, consent FROM testimony ORDER BY position, id")
            .and_then(|mut statement| {
                statement
                    .query_map((), |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))?
                    .collect()
            })
            .map_err(|error| self.failed(error))?;
        rows.into_iter()
            .map(|(id, kind, text, consent)| {
                let read = || {
                    Ok(Testimony {
                        kind: serde_json::from_value(kind.clone().into())?,
                        text: serde_json::from_str(&text)?,
                        consent: serde_json::from_str(&consent)?,
                        id: id.clone(),
                    })
                };
                read().map_err(|error: serde_json::Error| Error::Damaged {
                    path: self.path.clone(),
                    detail: format!("case study {id}: {error}"),
                })
            })
            .collect()
    }
}

impl Tx<'_> {
    /// Enters a case study or quotation, or replaces the one with its id.
    pub fn put_testimony(&mut self, testimony: &Testimony, position: usize) -> Result<()> {
        let kind = serde_json::to_value(testimony.kind).expect("a plain enum");
        let text = serde_json::to_string(&testimony.text).expect("plain data");
        let consent = serde_json::to_string(&testimony.consent).expect("plain data");
        self.put(
            &TESTIMONY,
            row! { id: testimony.id, kind: kind, position: position, text: text, consent: consent },
        )
    }

    /// Puts the case studies and quotations in the order of these ids; those
    /// not named follow as they were.
    pub fn order_testimonies(&mut self, all: &[Testimony], ids: &[String]) -> Result<()> {
        let place = |one: &&Testimony| ids.iter().position(|id| *id == one.id).unwrap_or(ids.len());
        let mut ordered: Vec<&Testimony> = all.iter().collect();
        ordered.sort_by_key(place);
        ordered.iter().enumerate().try_for_each(|(at, one)| self.put_testimony(one, at))
    }

    /// Removes a case study or quotation; passages that refer to it stay and
    /// show nothing.
    pub fn remove_testimony(&mut self, id: &str) -> Result<()> {
        self.remove(&TESTIMONY, &row! { id: id })
    }
}
