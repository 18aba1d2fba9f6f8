//! What a good colleague would say who has read the report: what stops it from
//! going out, what should be looked at, and advice.
//!
//! Pure: [`Facts`] in, [`Finding`]s out. A check touches no disk and no clock,
//! cannot fail, and says no words: it names its [`Rule`], whose words are in
//! `locales/*/check.ftl`, and the place.
//!
//! Three kinds of check, listed in [`checks`]:
//!
//! - of a passage: a function of the passage and the [`Setting`]. What it found
//!   is kept with the passage as long as that says the same, so that a keystroke
//!   makes only one passage be read again ([`Checker`]);
//! - of the records: a function of what was entered beside the text, and kept
//!   as long as that stays the same ([`Recorded`]);
//! - of the report: a function of all the facts, for what is seen only from
//!   several places. What it makes of a passage by itself is kept with the
//!   passage (`ReadPassage::made`, `made_for`).

mod checker;
mod checks;
mod dismissed;
mod facts;
mod finding;
mod late_notice;
pub mod read;
pub mod requirements;
mod rule;

#[cfg(test)]
mod planted;
#[cfg(test)]
mod random;

pub use checker::{Checker, findings, stopping};
pub use checks::{FormText, form_texts};
pub use dismissed::Dismissal;
pub use facts::{Facts, Known, MissingGlyph, Misspelt, MisspeltInForm, Recorded, Setting, Unshown};
pub use finding::{Finding, Mend, Place, Put};
pub use late_notice::{LateNotice, NotLate, late_notice};
pub use rule::{Family, Rule, Severity};
