//! How a text stands to its consent, for the officer who looks after it.

use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

use super::Consent;
use crate::lang::Lang;

/// How a text in one language stands to its consent. What may be published is
/// for [`Consent::permits`] to say; this says what is left to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ConsentStanding")]
pub enum Standing {
    /// There is no text in this language.
    Unwritten,
    /// There is a text, and this wording has not been agreed yet.
    Waiting,
    /// This wording is agreed, but for no use.
    NoUse,
    /// This wording is agreed.
    Agreed,
    /// Another wording was agreed: this one needs agreeing again.
    AgreeAgain,
    /// Consent has expired.
    Expired,
    /// Consent was withdrawn.
    Withdrawn,
}

impl Consent {
    /// How a text stands in a language on a day. `wording` is its fingerprint
    /// as it is now; `written` says whether there is any text.
    pub fn standing(&self, lang: Lang, wording: &str, written: bool, on: Date) -> Standing {
        if self.withdrawn.is_some() {
            return Standing::Withdrawn;
        }
        if !written {
            return Standing::Unwritten;
        }
        if self.expires.is_some_and(|last| on > last) {
            return Standing::Expired;
        }
        match self.agreed.get(&lang) {
            None => Standing::Waiting,
            Some(agreed) if agreed != wording => Standing::AgreeAgain,
            Some(_) if self.uses.is_empty() => Standing::NoUse,
            Some(_) => Standing::Agreed,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::civil::date;

    use super::*;
    use crate::consent::{Use, wording};

    #[test]
    fn a_text_stands_as_its_consent_says() {
        let (now, before) = (wording(&["T", "now"]), wording(&["T", "before"]));
        let day = date(2025, 9, 30);
        let agreed = |print: &str| Consent {
            uses: vec![Use::FullReport],
            agreed: BTreeMap::from([(Lang::En, print.to_owned())]),
            ..Consent::default()
        };
        let stands = |consent: &Consent, lang| consent.standing(lang, &now, true, day);
        assert_eq!(stands(&agreed(&now), Lang::En), Standing::Agreed);
        assert_eq!(stands(&agreed(&before), Lang::En), Standing::AgreeAgain);
        assert_eq!(stands(&agreed(&now), Lang::Cy), Standing::Waiting);
        assert_eq!(agreed(&now).standing(Lang::En, &now, false, day), Standing::Unwritten);
        let expired = Consent { expires: Some(date(2025, 9, 29)), ..agreed(&now) };
        assert_eq!(stands(&expired, Lang::En), Standing::Expired);
        let withdrawn = Consent { withdrawn: Some(date(2026, 1, 1)), ..agreed(&now) };
        assert_eq!(stands(&withdrawn, Lang::En), Standing::Withdrawn);
        let unused = Consent { uses: Vec::new(), ..agreed(&now) };
        assert_eq!(stands(&unused, Lang::En), Standing::NoUse);
    }
}
