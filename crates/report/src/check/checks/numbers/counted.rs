//! Sentences with figures that count something, as far as each tells by itself.

use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use super::dated::{Dated, dated};
use super::figures::{Figure, figures, in_digits};
use super::known::{CODE, stems};
use super::words::{Patterns, holds, words};
use crate::check::read::{MadeOf, ReadPassage};

/// What stands right before the earlier figure of two.
static EARLIER: LazyLock<Patterns> =
    LazyLock::new(|| Patterns::new(|words| format!(r"(?i)(?-u:\b){} $", words.earlier)));

/// A sentence with figures that count something.
pub(super) struct Counted {
    /// Where it stands.
    pub sentence: Range<usize>,
    /// Its figures.
    pub figures: Vec<Figure>,
    /// The codes in it, each with which of the figures stands before it, if
    /// that counts something and no other code stands between.
    pub codes: Vec<(Range<usize>, usize)>,
    /// Whether it speaks of an aim or a guess.
    loose: OnceLock<bool>,
    /// Whether years or places are compared in it.
    compares: OnceLock<bool>,
    /// Its words, cut to be compared with those of measures.
    stems: OnceLock<Vec<String>>,
    /// The years of its figures.
    dated: OnceLock<Vec<Dated>>,
}

/// All such sentences of a passage.
pub(super) struct AllCounted(pub Vec<Counted>);

impl MadeOf for AllCounted {
    fn made_of(read: &ReadPassage) -> AllCounted {
        let all = read.sentences().iter().filter_map(|sentence| Counted::of(read, sentence));
        AllCounted(all.collect())
    }
}

impl Counted {
    fn of(read: &ReadPassage, sentence: &Range<usize>) -> Option<Counted> {
        let (lang, said) = (read.passage.lang, &read.text[sentence.clone()]);
        // Most sentences hold no digit, and so no figure and no code.
        if !said.contains(|it: char| it.is_ascii_digit()) {
            return None;
        }
        let figures = if CODE.is_match(said) {
            figures(&read.text, sentence.clone(), lang)
        } else {
            in_digits(&read.text, sentence.clone(), lang)
        };
        if !figures.iter().any(Figure::counts) {
            return None;
        }
        let codes = CODE.find_iter(said).filter_map(|code| {
            let code = code.start() + sentence.start..code.end() + sentence.start;
            let figure = figures.iter().rposition(|it| it.at.end <= code.start)?;
            let told = &figures[figure];
            // No other code, and no percentage, stands between.
            let between = &read.text[told.at.end..code.start];
            (told.counts() && !CODE.is_match(between)).then_some((code, figure))
        });
        Some(Counted {
            sentence: sentence.clone(),
            codes: codes.collect(),
            figures,
            loose: OnceLock::new(),
            compares: OnceLock::new(),
            stems: OnceLock::new(),
            dated: OnceLock::new(),
        })
    }

    /// Its figures that say how many, each with its place among all.
    pub fn counts(&self) -> impl Iterator<Item = (usize, &Figure)> {
        self.figures.iter().enumerate().filter(|(_, it)| it.counts())
    }

    /// Whether it speaks of an aim, a guess or somebody else’s figures.
    pub fn is_loose(&self, read: &ReadPassage) -> bool {
        *self.loose.get_or_init(|| holds(&self.lower(read), &words(read.passage.lang).loose))
    }

    /// Whether years or places are compared in it.
    pub fn compares(&self, read: &ReadPassage) -> bool {
        let lists = words(read.passage.lang);
        *self.compares.get_or_init(|| {
            let lower = self.lower(read);
            holds(&lower, &lists.comparing) || holds(&lower, &lists.change)
        })
    }

    fn lower(&self, read: &ReadPassage) -> String {
        read.text[self.sentence.clone()].to_lowercase()
    }

    /// Its words, cut to be compared with those of measures.
    pub fn stems(&self, read: &ReadPassage) -> &[String] {
        self.stems.get_or_init(|| stems(&read.text[self.sentence.clone()], read.passage.lang))
    }

    /// The year a figure is said to be of.
    pub fn dated(&self, read: &ReadPassage, figure: usize) -> Option<&Dated> {
        let all = self.dated.get_or_init(|| dated(read, self.sentence.clone(), &self.figures));
        all.iter().find(|it| it.figure == figure)
    }

    /// What stands in the sentence before a figure.
    fn lead<'r>(&self, read: &'r ReadPassage, figure: &Figure) -> &'r str {
        &read.text[self.sentence.start..figure.at.start]
    }

    /// Whether a figure is said to be the earlier one of two: “up from 388”.
    pub fn is_earlier(&self, read: &ReadPassage, figure: &Figure) -> bool {
        EARLIER.of(read.passage.lang).is_match(self.lead(read, figure))
    }

    /// Whether a figure is said to be no more than near: “about 400”.
    pub fn is_near(&self, read: &ReadPassage, figure: &Figure) -> bool {
        let lead = self.lead(read, figure).trim_end().to_lowercase();
        words(read.passage.lang).loose_before.iter().any(|word| {
            let rest = lead.strip_suffix(word.as_str());
            rest.is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
        })
    }
}
