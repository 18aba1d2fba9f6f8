//! The headings of a report as a tree, question sections included.

use super::{Pack, Question, Section, Wording};

/// A heading in its place.
#[derive(Debug, Clone, Copy)]
pub struct Heading<'a> {
    /// The section of the pack; for a question section, the part it is in.
    pub section: &'a Section,
    /// The question, if this is a question section.
    pub question: Option<&'a Question>,
    /// How deep it is: 1 for a chapter.
    pub level: u8,
}

impl Heading<'_> {
    /// The permanent id: `people`, `people.iii`.
    pub fn id(&self) -> String {
        match self.question {
            Some(question) => format!("{}.{}", self.section.id, question.id),
            None => self.section.id.clone(),
        }
    }

    /// The number printed before it.
    pub fn number(&self) -> Option<&str> {
        match self.question {
            Some(question) => Some(&question.number),
            None => self.section.number.as_deref(),
        }
    }

    /// Its words.
    pub fn wording(&self) -> &Wording {
        match self.question {
            Some(question) => &question.heading,
            None => &self.section.heading,
        }
    }
}

impl Pack {
    /// Every heading in reading order: each section before the ones in it, the
    /// question sections of a part after the part.
    pub fn outline(&self) -> Vec<Heading<'_>> {
        let mut headings = Vec::new();
        self.visit(None, 1, &mut headings);
        headings
    }

    /// The heading of an id.
    pub fn heading(&self, id: &str) -> Option<Heading<'_>> {
        self.outline().into_iter().find(|heading| heading.id() == id)
    }

    fn visit<'a>(&'a self, parent: Option<&str>, level: u8, headings: &mut Vec<Heading<'a>>) {
        for section in self.sections.iter().filter(|section| section.parent.as_deref() == parent) {
            headings.push(Heading { section, question: None, level });
            if section.questions {
                let question =
                    |question| Heading { section, question: Some(question), level: level + 1 };
                headings.extend(self.questions.iter().map(question));
            }
            self.visit(Some(&section.id), level + 1, headings);
        }
    }
}
