//! All texts of a report, in its order, that may go to a translator.

use std::collections::{BTreeMap, BTreeSet};

use formats::translation::{Group, Unit};
use formats::words::document_words;
use jiff::civil::Date;
use report::Result;
use report::consent::Refusal;
use report::lang::{Lang, Text};
use report::pictures::{Picture, Shows};
use report::project::{Content, Passage, Project, Testimony};

use super::{lines, records, units};
use crate::exporting::LeftOut;
use crate::naming;

/// What was gathered.
pub(super) struct Gathered {
    pub groups: Vec<Group>,
    /// Whose stories and pictures are in it.
    pub stories: BTreeSet<String>,
    pub withheld: Vec<LeftOut>,
}

/// Gathers the texts that were written in a language first, as far as consent
/// reaches on a day.
pub(super) fn gather(project: &Project, from: Lang, on: Date) -> Result<Gathered> {
    let all = project.all_records()?;
    let mut gathering = Gathering {
        project,
        from,
        on,
        people: all.pictures.iter().filter(|picture| picture.person.is_some()).cloned().collect(),
        stories: BTreeSet::new(),
        withheld: Vec::new(),
    };
    let mut groups = gathering.sections()?;
    groups.push(gathering.testimonies()?);
    groups.push(gathering.pictures(&all.pictures));
    groups.extend(records::groups(&all, from));
    let Gathering { stories, withheld, .. } = gathering;
    Ok(Gathered { groups, stories, withheld })
}

struct Gathering<'a> {
    project: &'a Project,
    from: Lang,
    on: Date,
    /// The pictures of people.
    people: Vec<Picture>,
    stories: BTreeSet<String>,
    withheld: Vec<LeftOut>,
}

impl Gathering<'_> {
    /// The text of each section that was written in this language.
    fn sections(&mut self) -> Result<Vec<Group>> {
        let pack = self.project.pack();
        let appendices = self.project.appendices()?;
        let passages = self.project.passages_in(self.from)?;
        let others = self.project.passages_in(self.from.other())?;
        let rendered: BTreeMap<&str, &Passage> =
            others.iter().filter_map(|it| Some((it.source.as_deref()?, it))).collect();
        let ids: BTreeSet<&str> = others.iter().map(|it| it.id.as_str()).collect();
        let originals = |passage: &&Passage| {
            !passage.source.as_deref().is_some_and(|source| ids.contains(source))
        };
        let own = appendices.iter().map(|it| format!("appendix.{}", it.id));
        let headings =
            pack.outline().iter().map(|heading| heading.id()).chain(own).collect::<Vec<_>>();
        let mut groups = Vec::new();
        for id in headings {
            let heading = naming::heading(pack, &appendices, &id);
            let mut units = match id.strip_prefix("appendix.") {
                Some(_) => named(&id, "title", &heading, self.from),
                None => Vec::new(),
            };
            for passage in passages.iter().filter(|it| it.section == id).filter(originals) {
                if self.may_describe(&passage.content, &heading) {
                    units.extend(units::of_passage(
                        passage,
                        rendered.get(passage.id.as_str()).copied(),
                    ));
                }
            }
            groups.push(Group { heading: heading.get(self.from).to_owned(), id, units });
        }
        Ok(groups)
    }

    /// Whether what a passage shows may be described: an image that shows
    /// somebody only as far as all who are in it agreed, by whichever way it came
    /// into the text.
    fn may_describe(&mut self, content: &Content, heading: &Text) -> bool {
        let Content::Figure { image, .. } = content else { return true };
        let shown = [self.from, self.from.other()];
        let shows_it =
            |it: &&Picture| shown.iter().any(|lang| it.shows.image(*lang) == Some(image));
        let people: Vec<Picture> = self.people.iter().filter(shows_it).cloned().collect();
        people.iter().all(|picture| self.may_show(picture, heading))
    }

    /// Whether whoever is in a picture agreed to it; if not, that is noted.
    fn may_show(&mut self, picture: &Picture, heading: &Text) -> bool {
        match self.agreed(picture, self.from) {
            Ok(()) => {
                self.stories.extend(picture.person.is_some().then(|| picture.id.clone()));
                true
            }
            Err(refusal) => {
                self.withhold(&picture.id, naming::picture(picture), heading, refusal);
                false
            }
        }
    }

    /// Whether whoever is in a picture agreed to be shown in a language.
    fn agreed(&self, picture: &Picture, lang: Lang) -> std::result::Result<(), Refusal> {
        let Some(person) = &picture.person else { return Ok(()) };
        person.permits_translation(lang, &picture.fingerprint(lang), self.on).map(drop)
    }

    /// Case studies and quotations.
    fn testimonies(&mut self) -> Result<Group> {
        let testimonies = self.project.testimonies()?;
        let heading = heading("translation-testimony");
        let mut units = Vec::new();
        for testimony in &testimonies {
            if testimony.text.body.get(self.from).trim().is_empty() {
                continue;
            }
            match testimony.may_be_translated(self.from, self.on) {
                Ok(_) => {
                    self.stories.insert(testimony.id.clone());
                    units.extend(self.told(testimony));
                }
                Err(refusal) => {
                    let name = naming::testimony(&testimonies, &testimony.id);
                    self.withhold(&testimony.id, name, &heading, refusal);
                }
            }
        }
        let heading = heading.get(self.from).to_owned();
        Ok(Group { id: "testimony".into(), heading, units })
    }

    /// The texts of a case study or quotation, each beside its rendering if that
    /// is agreed too.
    fn told(&self, testimony: &Testimony) -> Vec<Unit> {
        let to = self.from.other();
        let rendered = testimony.may_be_translated(to, self.on).is_ok();
        let texts = [("title", &testimony.text.title), ("body", &testimony.text.body)];
        let each = texts.into_iter().flat_map(|(field, text)| {
            let text = if rendered { text.clone() } else { only(text, self.from) };
            named(&format!("testimony:{}", testimony.id), field, &text, self.from)
        });
        each.collect()
    }

    /// What pictures say, and what is drawn from outlines.
    fn pictures(&mut self, pictures: &[Picture]) -> Group {
        let heading = heading("translation-picture");
        let mut units = Vec::new();
        for picture in pictures {
            if !self.may_show(picture, &heading) {
                continue;
            }
            // What is said of somebody in the other language goes along once they
            // agreed to be shown there too.
            let rendered = self.agreed(picture, self.from.other()).is_ok();
            let both = |text: &Text| if rendered { text.clone() } else { only(text, self.from) };
            let Picture { alt, caption, source, data, shows, .. } = picture;
            let fields = [
                ("alt", alt.as_ref()),
                ("caption", Some(caption)),
                ("source", Some(source)),
                ("data", Some(data)),
            ];
            for (field, text) in fields {
                let text = text.map(&both).unwrap_or_default();
                units.extend(named(&format!("picture:{}", picture.id), field, &text, self.from));
            }
            if let Shows::Outline { text, .. } = shows {
                let text = both(text);
                let id = format!("picture:{}:outline", picture.id);
                let [source, target] =
                    [self.from, self.from.other()].map(|lang| lines::of_outline(text.get(lang)));
                units.extend(units::of_field(&id, source, target));
            }
        }
        let heading = heading.get(self.from).to_owned();
        Group { id: "picture".into(), heading, units }
    }

    fn withhold(&mut self, id: &str, name: Text, heading: &Text, refusal: Refusal) {
        let left_out = LeftOut {
            testimony: id.to_owned(),
            name,
            section: String::new(),
            heading: heading.clone(),
            refusal,
        };
        if !self.withheld.contains(&left_out) {
            self.withheld.push(left_out);
        }
    }
}

/// The texts of a field that has both languages.
pub(super) fn named(of: &str, field: &str, text: &Text, from: Lang) -> Vec<Unit> {
    let [source, target] = [from, from.other()].map(|lang| lines::of_markdown(text.get(lang)));
    units::of_field(&format!("{of}:{field}"), source, target)
}

/// A text in one language alone.
fn only(text: &Text, lang: Lang) -> Text {
    match lang {
        Lang::En => Text { en: text.en.clone(), cy: String::new() },
        Lang::Cy => Text { en: String::new(), cy: text.cy.clone() },
    }
}

/// A heading in both languages, which is a message.
fn heading(message: &str) -> Text {
    let [en, cy] = Lang::BOTH.map(|lang| document_words(lang).get(message));
    Text { en, cy }
}
