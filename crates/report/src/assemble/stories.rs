//! Somebody's story or words: into the document as far as consent reaches, and
//! nowhere else.

use jiff::civil::Date;

use super::text::line;
use super::{Assembly, Purpose, Withheld};
use crate::consent::{Forbidden, Forgotten, Use};
use crate::document::{Block, CaseStudy, Edition, PullQuote, markdown};
use crate::error::Result;
use crate::lang::Lang;
use crate::project::{Project, Testimony, TestimonyKind};

impl Assembly<'_> {
    /// A case study or quotation, if its consent covers this purpose.
    pub(super) fn testimony(&mut self, id: &str, section: &str) -> Option<Block> {
        let lang = self.purpose.lang;
        let found = self.entered.testimonies.iter().find(|testimony| testimony.id == id)?;
        let uses = uses(self.purpose);
        match found.consent.permits(&uses, lang, &found.wording(lang), self.purpose.on) {
            Ok(permit) => {
                self.stories.insert(id.to_owned());
                let title = found.text.title.get(lang).to_owned();
                let blocks = markdown::read(found.text.body.get(lang));
                Some(match found.kind {
                    TestimonyKind::CaseStudy => {
                        Block::CaseStudy(CaseStudy::permitted(permit, title, blocks))
                    }
                    TestimonyKind::Quote => {
                        let speaker = Some(title).filter(|speaker| !speaker.is_empty());
                        let text = line(found.text.body.get(lang)).unwrap_or_default();
                        Block::PullQuote(PullQuote::permitted(permit, text, speaker))
                    }
                })
            }
            Err(refusal) => {
                self.withheld.push(Withheld {
                    testimony: id.to_owned(),
                    section: section.to_owned(),
                    refusal,
                });
                None
            }
        }
    }
}

/// The wordings that may not be in a document made for a purpose, in either
/// language and whether or not they are placed in the text: what is withheld
/// must not come in by another door. Where nothing may be told in a language,
/// what was agreed to before must not be in it either.
pub fn forbidden(project: &Project, purpose: Purpose) -> Result<Forbidden> {
    Ok(forbidden_of(&project.testimonies()?, &project.forgotten()?, purpose))
}

/// The wordings that may not be in what a translator is sent on a day.
pub fn forbidden_in_translation(project: &Project, on: Date) -> Result<Forbidden> {
    let may = |it: &Testimony, lang| it.may_be_translated(lang, on).is_ok();
    Ok(all_but(&project.testimonies()?, &project.forgotten()?, may))
}

pub(super) fn forbidden_of(
    testimonies: &[Testimony],
    forgotten: &[Forgotten],
    purpose: Purpose,
) -> Forbidden {
    let uses = uses(purpose);
    all_but(testimonies, forgotten, |testimony, lang| {
        testimony.consent.permits(&uses, lang, &testimony.wording(lang), purpose.on).is_ok()
    })
}

/// Forbids every wording but those that may be told.
fn all_but(
    testimonies: &[Testimony],
    forgotten: &[Forgotten],
    may: impl Fn(&Testimony, Lang) -> bool,
) -> Forbidden {
    let mut forbidden = Forbidden::default();
    forgotten.iter().for_each(|it| forbidden.forbid_forgotten(it));
    for testimony in testimonies {
        let id = &testimony.id;
        for lang in Lang::BOTH {
            if may(testimony, lang) {
                forbidden.allow(id, testimony.text.body.get(lang));
                forbidden.allow_words(testimony.text.title.get(lang));
                continue;
            }
            for wording in testimony.wordings_in(lang) {
                forbidden.forbid(id, wording.body);
                forbidden.forbid_title(id, wording.title);
            }
        }
    }
    forbidden
}

/// The uses people must have agreed to for a purpose. All of them: web pages
/// of the full report need consent to the report and to the web.
pub(super) fn uses(purpose: Purpose) -> Vec<Use> {
    let mut uses = vec![match purpose.edition {
        Edition::Full | Edition::LargePrint => Use::FullReport,
        Edition::Draft => Use::CommitteePapers,
        Edition::Public => Use::PublicSummary,
    }];
    if purpose.website {
        uses.push(Use::Website);
    }
    uses
}
