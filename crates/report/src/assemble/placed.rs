//! Records in their places: exhibits made into tables, charts and text, and
//! pictures that may be shown.

use super::stories::uses;
use super::text::line;
use super::{Assembly, Facts, Withheld};
use crate::consent::Refusal;
use crate::document::{Alt, Block, Edition, Figure, Image, Inline};
use crate::error::Result;
use crate::exhibits::Of;
use crate::lang::{Lang, Text};
use crate::phrase::Phrase;
use crate::pictures::outline::{self, Branch};
use crate::pictures::{Drawing, OutlineShape, Picture, Shows, image_fingerprint};
use crate::{metrics, money, promises, sources};

/// An exhibit as it stands now; nothing if it, or all it shows, is gone.
pub(crate) fn exhibit(facts: &Facts<'_>, id: &str) -> Vec<Block> {
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
        Of::Promises { part, made, table } => promises::blocks(facts, exhibit, part, *made, *table),
        Of::Links { links } => sources::links(facts, exhibit, links),
        Of::Evidence { evidence } => sources::evidence(facts, exhibit, evidence),
        Of::Inspections => sources::inspections(facts, exhibit),
        Of::Complaints => sources::complaints(facts, exhibit),
        Of::Themes => sources::themes(facts, exhibit),
    }
}

impl Assembly<'_> {
    /// A picture, if whoever is in it agreed to this purpose. The consent is
    /// for these very images: another image has to be agreed to anew.
    pub(super) fn picture(&mut self, id: &str, section: &str) -> Result<Vec<Block>> {
        let lang = self.purpose.lang;
        let facts = &self.facts;
        let Some(picture) = facts.records.pictures.iter().find(|found| found.id == id) else {
            return Ok(Vec::new());
        };
        match &picture.shows {
            Shows::Image { .. } => {
                let image = picture.shows.image(lang).unwrap_or_default();
                if self.withholds(image, section) {
                    return Ok(Vec::new());
                }
                let figure = figure(picture, lang, self.project.image(image)?);
                Ok(std::iter::once(figure).chain(self.notes(picture)).collect())
            }
            Shows::Outline { shape, text } => {
                if let Some(refusal) = self.refusal(picture, &picture.fingerprint(lang)) {
                    self.withhold(id, section, refusal);
                    return Ok(Vec::new());
                }
                self.stories.extend(picture.person.is_some().then(|| id.to_owned()));
                let drawn = self.outlined(picture, *shape, &outline::read(text.get(lang)));
                Ok(drawn.into_iter().chain(self.notes(picture)).collect())
            }
        }
    }

    /// Whether an image must not be shown, and if so notes that. It is the image
    /// that shows somebody, by whichever way it comes into the document: as the
    /// picture that has the consent, as another one made from the same file, as
    /// a figure or as the logo. Every consent there is for it must reach; if they
    /// do, it is noted who is shown.
    pub(super) fn withholds(&mut self, image: &str, section: &str) -> bool {
        let lang = self.purpose.lang;
        let shows_it = |picture: &&Picture| {
            [lang, lang.other()].iter().any(|lang| picture.shows.image(*lang) == Some(image))
        };
        let print = image_fingerprint(image);
        let pictures = self.facts.records.pictures.iter().filter(shows_it);
        let people = pictures.filter(|picture| picture.person.is_some());
        let people: Vec<&Picture> = people.collect();
        let refused = people.iter().find_map(|it| Some((it.id.clone(), self.refusal(it, &print)?)));
        match refused {
            Some((id, refusal)) => {
                self.withhold(&id, section, refusal);
                true
            }
            None => {
                self.stories.extend(people.iter().map(|picture| picture.id.clone()));
                false
            }
        }
    }

    /// Why whoever is in a picture has not agreed to this purpose; none if they
    /// have, or if nobody is in it.
    fn refusal(&self, picture: &Picture, print: &str) -> Option<Refusal> {
        let consent = picture.person.as_ref()?;
        consent.permits(&uses(self.purpose), self.purpose.lang, print, self.purpose.on).err()
    }

    fn withhold(&mut self, id: &str, section: &str, refusal: Refusal) {
        let (testimony, section) = (id.to_owned(), section.to_owned());
        self.withheld.push(Withheld { testimony, section, refusal });
    }

    /// Where a picture comes from, and where the data behind it are.
    fn notes(&self, picture: &Picture) -> Vec<Block> {
        let note = |label: &'static str, text: &Text| {
            let text = line(text.get(self.purpose.lang))?;
            let label = (self.facts.say)(&Phrase::plain(label));
            let mut words = vec![Inline::Text(format!("{label} "))];
            words.extend(text);
            Some(Block::Paragraph(words))
        };
        [note("pictures-source-note", &picture.source), note("pictures-data-note", &picture.data)]
            .into_iter()
            .flatten()
            .collect()
    }

    /// An outline as a drawing, and after it as a list: whoever cannot see the
    /// drawing loses nothing. One that cannot be drawn is a list alone.
    fn outlined(&self, picture: &Picture, shape: OutlineShape, branches: &[Branch]) -> Vec<Block> {
        let drawing = Drawing {
            shape,
            branches,
            lang: self.purpose.lang,
            accent: self.entered.details.accent,
            large_print: self.purpose.edition == Edition::LargePrint,
        };
        let drawn = (self.draw)(&drawing).map(|image| figure(picture, drawing.lang, image));
        drawn.into_iter().chain(outline::list(shape, branches)).collect()
    }
}

fn figure(picture: &Picture, lang: Lang, image: Image) -> Block {
    let alt = match &picture.alt {
        Some(alt) => Alt::Text(alt.get(lang).to_owned()),
        None => Alt::Decorative,
    };
    Block::Figure(Figure { image, alt, caption: line(picture.caption.get(lang)) })
}

#[cfg(test)]
mod tests;
