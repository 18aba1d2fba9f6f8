//! Records in their places: exhibits made into tables, charts and text, and
//! pictures that may be shown.

use super::stories::uses;
use super::text::line;
use super::{Assembly, Withheld};
use crate::document::{Alt, Block, Figure};
use crate::error::Result;
use crate::exhibits::Of;
use crate::pictures::{Picture, Shows};
use crate::{metrics, money, promises, sources};

impl Assembly<'_> {
    /// An exhibit as it stands now; nothing if it, or all it shows, is gone.
    pub(super) fn exhibit(&self, id: &str) -> Vec<Block> {
        let facts = &self.facts;
        let Some(exhibit) = facts.records.exhibits.iter().find(|found| found.id == id) else {
            return Vec::new();
        };
        match &exhibit.of {
            Of::MetricTable { codes, years, wales } => {
                metrics::table(facts, exhibit, codes, *years, *wales)
            }
            Of::MetricChart { codes, years, chart } => {
                metrics::chart(facts, exhibit, codes, *years, *chart)
            }
            Of::MetricStory { code } => metrics::story(facts, code),
            Of::MoneyTable { last_year } => money::table(facts, exhibit, *last_year),
            Of::MoneyChart => money::chart(facts, exhibit),
            Of::MoneyWords => money::story(facts),
            Of::Promises { part, made, table } => {
                promises::blocks(facts, exhibit, part, *made, *table)
            }
            Of::Links { links } => sources::links(facts, exhibit, links),
            Of::Evidence { evidence } => sources::evidence(facts, exhibit, evidence),
            Of::Inspections => sources::inspections(facts, exhibit),
            Of::Complaints => sources::complaints(facts, exhibit),
            Of::Themes => sources::themes(facts, exhibit),
        }
    }

    /// A picture, if whoever is in it agreed to this purpose. The consent is
    /// for these very images: another image has to be agreed to anew.
    pub(super) fn picture(&mut self, id: &str, section: &str) -> Result<Vec<Block>> {
        let lang = self.purpose.lang;
        let Some(picture) = self.facts.records.pictures.iter().find(|found| found.id == id) else {
            return Ok(Vec::new());
        };
        if let Some(consent) = &picture.person {
            let print = picture.fingerprint(lang);
            if let Err(refusal) =
                consent.permits(&uses(self.purpose), lang, &print, self.purpose.on)
            {
                self.withheld.push(Withheld {
                    testimony: id.to_owned(),
                    section: section.to_owned(),
                    refusal,
                });
                return Ok(Vec::new());
            }
        }
        self.drawn(&picture.clone())
    }

    fn drawn(&self, picture: &Picture) -> Result<Vec<Block>> {
        let lang = self.purpose.lang;
        let image = match &picture.shows {
            Shows::Image { en, cy } => self.project.image(match lang {
                crate::lang::Lang::En => en,
                crate::lang::Lang::Cy => cy,
            })?,
            Shows::Outline { .. } => return Ok(Vec::new()),
        };
        let alt = match &picture.alt {
            Some(alt) => Alt::Text(alt.get(lang).to_owned()),
            None => Alt::Decorative,
        };
        let caption = line(picture.caption.get(lang));
        Ok(vec![Block::Figure(Figure { image, alt, caption })])
    }
}
