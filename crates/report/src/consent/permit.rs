//! The permit: the one way for somebody's story or words into a document.

use jiff::civil::Date;
use serde::Serialize;

use super::{Consent, Use};
use crate::document::{Block, CaseStudy, Inline, PullQuote};
use crate::lang::Lang;

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

    /// Asks whether a text may go to whoever translates the report: for the
    /// files that it was agreed for, whichever they are. Without any of them
    /// there is nothing to translate it for.
    pub fn permits_translation(
        &self,
        lang: Lang,
        wording: &str,
        on: Date,
    ) -> Result<Permit, Refusal> {
        let files = self.uses.iter().copied().filter(|it| it.is_of_files());
        self.permits(&files.collect::<Vec<_>>(), lang, wording, on)
    }
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
    use std::collections::BTreeMap;

    use jiff::civil::date;

    use super::*;
    use crate::consent::wording;

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
    fn a_translator_may_have_what_may_be_in_some_file() {
        let (now, day) = (wording(&["Title", "Text"]), date(2025, 9, 30));
        let ask = |uses: &[Use], lang, wording: &str| {
            let consent = Consent { uses: uses.to_vec(), ..agreed() };
            consent.permits_translation(lang, wording, day).err()
        };
        let either = [Use::PublicSummary, Use::Video];
        assert_eq!(ask(&either, Lang::En, &now), None);
        assert_eq!(ask(&either, Lang::Cy, &now), Some(Refusal::Language));
        assert_eq!(ask(&either, Lang::En, "another"), Some(Refusal::Wording));
        assert_eq!(ask(&[Use::Video, Use::LaterReports], Lang::En, &now), Some(Refusal::Use));
    }

    #[test]
    fn a_withdrawn_consent_permits_nothing() {
        let consent = Consent { withdrawn: Some(date(2025, 6, 1)), ..agreed() };
        let now = wording(&["Title", "Text"]);
        let refusal = consent.permits(&[Use::FullReport], Lang::En, &now, date(2025, 5, 1));
        assert_eq!(refusal.unwrap_err(), Refusal::Withdrawn);
    }
}
