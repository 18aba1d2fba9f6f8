//! What is no word within a text, numbered, so that a translation program keeps
//! it and the translator sees which is which.

use report::document::Inline;

/// What a run of text is, or what stands in it, beside its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code {
    Strong,
    Emphasis,
    Link,
    Foreign,
    Live(String),
    Break,
}

impl Code {
    /// What an inline is; none if it is words alone.
    pub fn of(inline: &Inline) -> Option<Code> {
        match inline {
            Inline::Text(_) => None,
            Inline::Strong(_) => Some(Code::Strong),
            Inline::Emphasis(_) => Some(Code::Emphasis),
            Inline::Link { .. } => Some(Code::Link),
            Inline::Foreign { .. } => Some(Code::Foreign),
            Inline::Live { of, .. } => Some(Code::Live(of.clone())),
            Inline::Break => Some(Code::Break),
        }
    }
}

/// The codes of a text in reading order, each once for each time it is used.
/// The number of a code is its place, from 1.
#[derive(Debug, Default)]
pub struct Codes {
    known: Vec<Code>,
    used: Vec<bool>,
}

impl Codes {
    /// The number of the first code of this kind that is not used yet, or a new
    /// one: what a rendering has too bears the same number there.
    pub fn number(&mut self, code: Code) -> usize {
        let free = (0..self.known.len()).find(|at| !self.used[*at] && self.known[*at] == code);
        let at = free.unwrap_or_else(|| {
            self.known.push(code);
            self.used.push(false);
            self.known.len() - 1
        });
        self.used[at] = true;
        at + 1
    }

    /// Begins anew with the codes that are known: for the rendering.
    pub fn again(&mut self) {
        self.used.fill(false);
    }
}
