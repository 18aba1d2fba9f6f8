//! What is to be said in a document, without the words.
//!
//! A table of measures needs words the officer did not write: “Measure”, “up
//! 6% on last year”, “provisional”. This crate says nothing itself: it names
//! the phrase and what is in it, and whoever assembles a document brings the
//! words of its language ([`Say`]).

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::year::FinancialYear;

/// A message of `locales/*/exhibits.ftl` with what is put into it.
#[derive(Debug, Clone, PartialEq)]
pub struct Phrase {
    /// The message's name.
    pub id: &'static str,
    /// Its variables.
    pub values: Vec<(&'static str, Value)>,
}

/// Something put into a phrase; the language decides how it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words in the language of the document.
    Text(String),
    /// A count, which may decide the form of the words (Welsh has six).
    Count(u64),
    /// A number, with as many decimals as it has.
    Number(Decimal),
    /// Pounds.
    Money(Decimal),
    /// A financial year.
    Year(FinancialYear),
    /// A day.
    Date(Date),
}

/// Finds the words for a phrase in the language of a document.
pub type Say<'a> = &'a dyn Fn(&Phrase) -> String;

impl Phrase {
    /// A phrase in which nothing varies.
    pub fn plain(id: &'static str) -> Phrase {
        Phrase { id, values: Vec::new() }
    }

    /// A phrase with its variables.
    pub fn with(
        id: &'static str,
        values: impl IntoIterator<Item = (&'static str, Value)>,
    ) -> Phrase {
        Phrase { id, values: values.into_iter().collect() }
    }
}
