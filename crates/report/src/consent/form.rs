//! What the signed form says beside uses, wording and time: the rest of the
//! sixteen things that are asked when consent is taken. It is kept as evidence
//! and decides nothing. All of it may be left blank; it holds roles, not names.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::lang::Lang;

/// The form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ConsentForm")]
pub struct Form {
    /// The council's own reference to the person or group, no name.
    pub reference: String,
    /// Whose story it is.
    pub subject: Option<Subject>,
    /// Who agreed.
    pub giver: Option<Giver>,
    /// Whether they were able to agree.
    pub capacity: Capacity,
    /// On what ground it is published, if not on consent.
    pub basis: Option<Basis>,
    /// The reason for that ground; may be blank.
    pub basis_reason: String,
    /// The very wording that was agreed, so that a difference can be shown.
    #[ts(type = "Partial<Record<Lang, AgreedWording>>")]
    pub wordings: BTreeMap<Lang, AgreedWording>,
    /// Whether the words are theirs.
    pub quoting: Option<Quoting>,
    /// Whether they agreed the translation too.
    pub translation_approved: bool,
    /// How it was talked over with them.
    pub talk: Vec<Talk>,
    /// How far they may be recognised.
    pub identifying: Option<Identifying>,
    /// The day consent was given.
    #[ts(type = "string | null")]
    pub given: Option<Date>,
    /// Who took it, by role.
    pub taken_by: String,
    /// The day to ask again, before it expires.
    #[ts(type = "string | null")]
    pub review: Option<Date>,
    /// How it was withdrawn, and what was done.
    pub withdrawal: Withdrawal,
    /// Whether pictures of them were agreed, which is asked apart.
    pub pictures: Option<PictureConsent>,
    /// Whether somebody could recognise them.
    pub risk: Risk,
    /// They were told that to say no changes nothing in their care.
    pub free: bool,
}

impl Form {
    /// Whether nothing has been entered.
    pub fn is_blank(&self) -> bool {
        *self == Form::default()
    }
}

/// Whose story it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ConsentSubject")]
pub enum Subject {
    /// An adult who has care and support.
    Adult,
    /// Somebody under 18.
    Child,
    /// A parent.
    Parent,
    /// An unpaid carer.
    Carer,
    /// A member of staff.
    Staff,
    /// Several people together.
    Group,
}

/// Who agreed, and in what role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ConsentGiver")]
pub enum Giver {
    /// The person.
    Themselves,
    /// Somebody with parental responsibility (Children Act 1989 s.3).
    ParentalResponsibility,
    /// An attorney or deputy (Mental Capacity Act 2005).
    AttorneyOrDeputy,
    /// Nobody: the story is put together from several, so that it is no one's.
    Composite,
    /// Nobody: the story is made up after what often happens.
    MadeUp,
}

/// Whether they were able to agree.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ConsentCapacity")]
pub struct Capacity {
    /// The day it was considered.
    #[ts(type = "string | null")]
    pub considered: Option<Date>,
    /// By whom, by role.
    pub by: String,
    /// Under 16: why they were, or were not, thought to understand enough.
    pub competence: String,
    /// A child's own wishes, whoever signed.
    pub wishes: String,
}

/// A ground other than consent (UK GDPR art. 6(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ConsentBasis")]
pub enum Basis {
    /// A task in the public interest: art. 6(1)(e).
    PublicTask,
    /// A legal obligation: art. 6(1)(c).
    LegalObligation,
    /// It is about nobody who can be identified, so that the UK GDPR does not apply.
    NotPersonal,
}

/// A wording that was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AgreedWording {
    /// The title of the case study, or who is quoted.
    pub title: String,
    /// The text, Markdown.
    pub body: String,
    /// The day it was agreed.
    #[ts(type = "string")]
    pub on: Date,
}

/// Whether the words are theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Quoting {
    /// As they were said.
    Verbatim,
    /// Shortened or tidied, and shown to them.
    Edited,
    /// Told in the council's words.
    Retold,
}

/// How it was talked over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ConsentTalk")]
pub enum Talk {
    /// In Welsh.
    Welsh,
    /// In English.
    English,
    /// In another language.
    OtherLanguage,
    /// With an interpreter.
    Interpreter,
    /// In British Sign Language.
    SignLanguage,
    /// With an easy-read form.
    EasyRead,
    /// With an advocate there.
    Advocate,
    /// Face to face.
    FaceToFace,
    /// By telephone or video call.
    Remote,
    /// In writing.
    Writing,
}

/// How far they may be recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Identifying {
    /// By their full name.
    FullName,
    /// By their first name.
    FirstName,
    /// By an initial or another name.
    OtherName,
    /// Not at all: details were changed or left out.
    NotAtAll,
}

/// How consent was withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ConsentWithdrawal")]
pub struct Withdrawal {
    /// How they said so.
    pub how: String,
    /// What was done.
    pub done: String,
    /// They were told that copies already published may remain.
    pub told_of_copies: bool,
}

/// Whether pictures were agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PictureConsent {
    /// They were not asked.
    NotAsked,
    /// They agreed; the consent for each picture is with the picture.
    Agreed,
    /// They did not.
    Refused,
}

/// Whether somebody could recognise them: the five questions of the “motivated
/// intruder” of the Information Commissioner's guidance on anonymisation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Risk {
    /// The answers so far.
    #[ts(type = "Partial<Record<RiskQuestion, RiskAnswer>>")]
    pub answers: BTreeMap<RiskQuestion, RiskAnswer>,
    /// Who considered it, by role.
    pub reviewer: String,
    /// The day it was considered.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// The fingerprints of the wordings the answers were given for: they hold
    /// for no other.
    #[ts(type = "Partial<Record<Lang, string>>")]
    pub wordings: BTreeMap<Lang, String>,
}

impl Risk {
    /// Whether all five questions have an answer, whatever wording it was for.
    pub fn is_answered(&self) -> bool {
        RiskQuestion::ALL.iter().all(|question| self.answers.contains_key(question))
    }

    /// Whether all five have an answer that was given for a wording in a language.
    pub fn holds_for(&self, lang: Lang, wording: &str) -> bool {
        self.is_answered() && self.wordings.get(&lang).is_some_and(|it| it == wording)
    }

    /// Whether somebody answered otherwise than in another, whatever the wording.
    pub fn differs(&self, other: &Risk) -> bool {
        (&self.answers, &self.reviewer, self.on) != (&other.answers, &other.reviewer, other.on)
    }
}

/// The five questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RiskQuestion {
    /// Would a neighbour, teacher or colleague know who it is?
    Neighbour,
    /// Would somebody find them by searching the web, the news or social media?
    Search,
    /// Could it be joined with other published facts to single them out?
    Linked,
    /// Would the story tell those who know them something they did not know?
    Learn,
    /// Could harm come to them, or to another in the story, if they were recognised?
    Harm,
}

impl RiskQuestion {
    /// All of them, in the order they are asked.
    pub const ALL: [RiskQuestion; 5] = [
        RiskQuestion::Neighbour,
        RiskQuestion::Search,
        RiskQuestion::Linked,
        RiskQuestion::Learn,
        RiskQuestion::Harm,
    ];
}

/// An answer to one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RiskAnswer {
    /// Yes, it could be.
    pub yes: bool,
    /// Why, or what is done about it; may be blank.
    #[serde(default)]
    pub note: String,
}
