//! Consent to publish somebody's story or words.
//!
//! Guidance 001 (introduction): “permission and correct use of these quotes
//! must be obtained in advance”. Consent is for a use and for a wording; it
//! can expire and be withdrawn. The only way for a case study or a quotation
//! to enter a document is the [`Permit`] of [`Consent::permits`].
//!
//! - [`Form`]: what the signed form says beside that. It is kept as evidence
//!   and decides nothing.
//! - [`Standing`]: how a text stands to its consent, for the officer.
//! - [`Expiring`]: what will not last until the report is published.
//! - [`Forbidden`]: wordings that must not be in a finished file.
//! - [`Forgotten`]: what stays of a story that was forgotten for good.

mod expiring;
mod forbidden;
mod forgotten;
mod form;
mod permit;
mod runs;
mod standing;

pub use expiring::{Expiring, expiring};
pub use forbidden::{Forbidden, Found};
pub use forgotten::Forgotten;
pub use form::{
    AgreedWording, Basis, Capacity, Form, Giver, Identifying, PictureConsent, Quoting, Risk,
    RiskAnswer, RiskQuestion, Subject, Talk, Withdrawal,
};
pub use permit::{Permit, Refusal};
pub use standing::Standing;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

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
    /// The council's social media. The program makes nothing for it; it is
    /// kept so that the form can be entered whole.
    SocialMedia,
    /// Video, likewise.
    Video,
    /// Reports of later years.
    LaterReports,
    /// To be passed on to the Welsh Government and Care Inspectorate Wales.
    Government,
}

impl Use {
    /// Whether the program makes files for it.
    pub fn is_of_files(self) -> bool {
        match self {
            Use::FullReport | Use::PublicSummary | Use::CommitteePapers | Use::Website => true,
            Use::SocialMedia | Use::Video | Use::LaterReports | Use::Government => false,
        }
    }
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
    /// What the form says beside that.
    #[serde(default, skip_serializing_if = "Form::is_blank")]
    #[ts(as = "Option<Form>", optional)]
    pub form: Form,
}

/// Whether a consent is for later reports too; else it does not come along to
/// next year's.
pub fn covers_later_reports(consent: &Consent) -> bool {
    consent.uses.contains(&Use::LaterReports)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_consent_goes_on_to_later_reports_only_if_that_was_agreed() {
        let mut consent = Consent { uses: vec![Use::FullReport], ..Consent::default() };
        assert!(!covers_later_reports(&consent));
        consent.uses.push(Use::LaterReports);
        assert!(covers_later_reports(&consent));
    }
}
