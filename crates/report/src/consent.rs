//! Consent to publish somebody's story or words.
//!
//! Guidance 001 (introduction): “permission and correct use of these quotes
//! must be obtained in advance”. Consent is for a use and for a wording; it
//! can expire and be withdrawn. The only way for a case study or a quotation
//! to enter a document is the [`Permit`] this module hands out.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::document::{Block, CaseStudy, Inline, PullQuote};
use crate::lang::Lang;

/// Where a case study or quotation may appear. Each is agreed to separately.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Use {
    /// The full annual report.
    FullReport,
    /// The summary for the public.
    PublicSummary,
    /// Drafts and papers for committees.
    CommitteePapers,
    /// The web pages.
    Website,
}

/// What was agreed to, by whom is kept elsewhere: the project file holds no
/// name unless the officer chooses so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default, TS)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// The uses agreed to.
    pub uses: Vec<Use>,
    /// The fingerprint of the exact wording agreed, for each language in which
    /// it was agreed. See [`wording`].
    #[ts(type = "Partial<Record<Lang, string>>")]
    pub agreed: BTreeMap<Lang, String>,
    /// The last day on which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string | null")]
    pub expires: Option<Date>,
    /// The day it was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string | null")]
    pub withdrawn: Option<Date>,
    /// Where the signed form is kept, for example a file reference.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub form_kept: String,
}

/// Why a text may not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// This use was not agreed to.
    Use,
    /// No wording was agreed in this language.
    Language,
    /// The wording has changed since it was agreed.
    Wording,
    /// The consent has expired.
    Expired,
    /// The consent was withdrawn.
    Withdrawn,
}

/// Proof that a consent covers a use and a wording. Cannot be made elsewhere.
#[derive(Debug)]
pub struct Permit(());

impl Consent {
    /// Asks whether a text may be put to some uses, in a language, on a day.
    /// `wording` is the text's fingerprint as it stands now. Every one of the
    /// `uses` must have been agreed to.
    pub fn permits(
        &self,
        uses: &[Use],
        lang: Lang,
        wording: &str,
        on: Date,
    ) -> Result<Permit, Refusal> {
        if self.withdrawn.is_some() {
            return Err(Refusal::Withdrawn);
        }
        if self.expires.is_some_and(|last| on > last) {
            return Err(Refusal::Expired);
        }
        if uses.is_empty() || !uses.iter().all(|wanted| self.uses.contains(wanted)) {
            return Err(Refusal::Use);
        }
        match self.agreed.get(&lang) {
            None => Err(Refusal::Language),
            Some(agreed) if agreed != wording => Err(Refusal::Wording),
            Some(_) => Ok(Permit(())),
        }
    }
}

/// Whether a consent is for later reports too. None is: each is for the report
/// it was given for.
pub fn covers_later_reports(_: &Consent) -> bool {
    false
}

/// The fingerprint of a wording: SHA-256, in hexadecimal, of its parts (title
/// and text, or words and speaker) each preceded by its length.
pub fn wording(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    crate::hex(&hash.finalize())
}

impl CaseStudy {
    /// A case study that may be published, as the permit shows.
    pub fn permitted(_: Permit, title: String, blocks: Vec<Block>) -> CaseStudy {
        CaseStudy { title, blocks }
    }
}

impl PullQuote {
    /// A quotation that may be published, as the permit shows.
    pub fn permitted(_: Permit, text: Vec<Inline>, speaker: Option<String>) -> PullQuote {
        PullQuote { text, speaker }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn agreed() -> Consent {
        Consent {
            uses: vec![Use::FullReport, Use::Website],
            agreed: BTreeMap::from([(Lang::En, wording(&["Title", "Text"]))]),
            expires: Some(date(2026, 3, 31)),
            ..Consent::default()
        }
    }

    #[test]
    fn consent_is_for_use_language_wording_and_time() {
        let consent = agreed();
        let now = wording(&["Title", "Text"]);
        let day = date(2025, 9, 30);
        let ask =
            |uses: &[Use], lang, wording: &str, on| consent.permits(uses, lang, wording, on).err();
        assert_eq!(ask(&[Use::FullReport], Lang::En, &now, day), None);
        assert_eq!(ask(&[Use::FullReport, Use::Website], Lang::En, &now, day), None);
        assert_eq!(
            ask(&[Use::FullReport, Use::PublicSummary], Lang::En, &now, day),
            Some(Refusal::Use)
        );
        assert_eq!(ask(&[], Lang::En, &now, day), Some(Refusal::Use));
        assert_eq!(ask(&[Use::FullReport], Lang::Cy, &now, day), Some(Refusal::Language));
        assert_eq!(
            ask(&[Use::FullReport], Lang::En, &wording(&["Titl", "eText"]), day),
            Some(Refusal::Wording)
        );
        assert_eq!(
            ask(&[Use::FullReport], Lang::En, &now, date(2026, 4, 1)),
            Some(Refusal::Expired)
        );
    }

    #[test]
    fn a_withdrawn_consent_permits_nothing() {
        let consent = Consent { withdrawn: Some(date(2025, 6, 1)), ..agreed() };
        let now = wording(&["Title", "Text"]);
        let refusal = consent.permits(&[Use::FullReport], Lang::En, &now, date(2025, 5, 1));
        assert_eq!(refusal.unwrap_err(), Refusal::Withdrawn);
    }
}
