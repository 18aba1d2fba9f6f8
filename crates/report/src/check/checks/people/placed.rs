//! Where case studies and quotations stand in the report.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::check::read::ReadPassage;
use crate::check::{Facts, Place};
use crate::consent::{Refusal, Use};
use crate::document::{markdown, plain_blocks};
use crate::lang::{Lang, Text};
use crate::project::{Content, Testimony};

/// A case study or quotation with the passages of a language that place it.
pub(super) struct Placed<'f> {
    pub testimony: &'f Testimony,
    pub lang: Lang,
    pub reads: Vec<&'f Arc<ReadPassage>>,
}

/// All that are placed, in their order, English first.
pub(super) fn placed<'f>(facts: &'f Facts<'_>) -> Vec<Placed<'f>> {
    let order: BTreeMap<&str, usize> =
        facts.testimonies.iter().enumerate().map(|(at, it)| (it.id.as_str(), at)).collect();
    let mut found: BTreeMap<(usize, Lang), Vec<&Arc<ReadPassage>>> = BTreeMap::new();
    for read in facts.all() {
        match &read.passage.content {
            Content::Testimony { testimony } => {
                if let Some(at) = order.get(testimony.as_str()) {
                    found.entry((*at, read.passage.lang)).or_default().push(read);
                }
            }
            Content::Text { .. }
            | Content::Figure { .. }
            | Content::Chart { .. }
            | Content::Picture { .. }
            | Content::Exhibit { .. } => {}
        }
    }
    let told = found.into_iter().filter_map(|((at, lang), reads)| {
        facts.testimonies.get(at).map(|testimony| Placed { testimony, lang, reads })
    });
    told.collect()
}

impl<'f> Placed<'f> {
    /// Why it may not be in the full report today; none if it may.
    pub fn refusal(&self, facts: &Facts<'_>) -> Option<Refusal> {
        let wording = self.testimony.wording(self.lang);
        let consent = &self.testimony.consent;
        consent.permits(&[Use::FullReport], self.lang, &wording, facts.today).err()
    }

    /// Where it stands.
    pub fn places(&self) -> impl Iterator<Item = Place> {
        self.reads.iter().map(|read| Place::passage(read))
    }

    /// The title of a case study, or who is quoted.
    pub fn title(&self) -> &'f Text {
        &self.testimony.text.title
    }

    /// The story or the words, without any form.
    pub fn body(&self) -> String {
        plain_blocks(&markdown::read(self.testimony.text.body.get(self.lang)))
    }
}
