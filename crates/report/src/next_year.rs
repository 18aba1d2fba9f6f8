//! Next year's report, begun from this year's: what comes along, and what is
//! left behind because it was this year's alone.
//!
//! | comes along | as |
//! |---|---|
//! | this year's promises | last year's, to be answered |
//! | measures | their values, each of which bears its year, and what good would look like |
//! | catalogues of measures that were read in | they are |
//! | income and expenditure | last year's figures |
//! | text of sections that stand (`standing` in the pack), with what it places | “from last year”, to be read again |
//! | linked documents, own terms, the word list, confirmed Welsh | they are |
//! | pictures in which nobody can be recognised | they are |
//! | case studies and quotations, pictures of persons | only where consent is for later reports |
//! | what stays of stories that were forgotten, and of those that stay behind | fingerprints, to know their words again |
//!
//! Everything else, such as evidence, inspections, complaints, ticks and
//! states, tells of one year and stays in its report. So does what was said of
//! a year's numbers: why a measure changed, what was done about it, so what,
//! and the description of a chart. Beside new numbers old reasons would be
//! taken for theirs, also by the checks that ask whether there is a reason; a
//! passage can be marked as last year's where everybody sees it, a field of a
//! form that goes into several places cannot.

use std::collections::BTreeSet;
use std::path::Path;

use crate::consent::{Consent, Forgotten, covers_later_reports, wording};
use crate::error::Result;
use crate::exhibits::Exhibit;
use crate::lang::{Lang, Text};
use crate::metrics::Metric;
use crate::money::MoneyLine;
use crate::pack::{Pack, SHIPPED, load_shipped};
use crate::pictures::{Picture, Shows};
use crate::project::{
    Content, DUMP_VERSION, Details, Dump, DumpedImage, Passage, Project, Records, Testimony, load,
};
use crate::promises::{Made, Promise};

/// Makes the file of next year's report from this year's. Refuses to replace a
/// file; the one it is made from is not changed.
pub fn begin(this_year: &Project, path: &Path) -> Result<Project> {
    load(&next(this_year.dump()?), path)
}

/// What next year's report begins with.
fn next(last: Dump) -> Dump {
    let pack = newest(last.pack);
    let (testimonies, left): (Vec<Testimony>, Vec<Testimony>) =
        last.testimonies.into_iter().partition(|it| may_go_on(&it.consent));
    let pictures: Vec<Picture> = last
        .records
        .pictures
        .into_iter()
        .filter(|it| it.person.as_ref().is_none_or(may_go_on))
        .collect();
    let stands = |passage: &Passage| {
        let there = match &passage.content {
            Content::Text { .. }
            | Content::Figure { .. }
            | Content::Chart { .. }
            | Content::Exhibit { .. } => true,
            Content::Picture { picture } => pictures.iter().any(|it| it.id == *picture),
            Content::Testimony { testimony } => testimonies.iter().any(|it| it.id == *testimony),
        };
        there && pack.section(&passage.section).is_some_and(|section| section.standing)
    };
    let mut passages: Vec<Passage> = last.passages.into_iter().filter(stands).collect();
    // What a passage rested on was found out for last year's report.
    passages.iter_mut().for_each(|passage| passage.evidence.clear());
    let exhibits = placed(last.records.exhibits, &passages);
    let images = shown(last.images, &last.details, &pictures, &passages);
    Dump {
        format: last.format,
        version: DUMP_VERSION,
        details: Details {
            year: last.details.year.following(),
            dates: Default::default(),
            ..last.details
        },
        layouts: last.layouts,
        appendices: Vec::new(),
        wordings: last.wordings,
        progress: Vec::new(),
        ticked: BTreeSet::new(),
        words: last.words,
        carried: passages.iter().map(|passage| passage.id.clone()).collect(),
        exported: Vec::new(),
        // Text that comes along may quote what was to be gone for good, or whose
        // consent was for last year's report alone.
        forgotten: last.forgotten.into_iter().chain(left.iter().filter_map(known_again)).collect(),
        passages,
        testimonies,
        records: Records {
            metrics: last.records.metrics.into_iter().map(of_its_years).collect(),
            listed: last.records.listed,
            money: last.records.money.into_iter().map(a_year_on).collect(),
            promises: last.records.promises.into_iter().filter_map(to_be_answered).collect(),
            pictures,
            links: last.records.links,
            terms: last.records.terms,
            exhibits,
            ..Records::default()
        },
        images,
        pack,
    }
}

/// The pack as it is shipped now, unless the report was made with a newer one
/// or with one of the council's own.
fn newest(pack: Pack) -> Pack {
    let shipped = SHIPPED.contains(&pack.id.as_str()).then(|| load_shipped(&pack.id));
    shipped.filter(|shipped| shipped.version >= pack.version).unwrap_or(pack)
}

fn may_go_on(consent: &Consent) -> bool {
    consent.withdrawn.is_none() && covers_later_reports(consent)
}

/// What stays of a case study or quotation that does not come along. Nobody can
/// guess the salt who does not know the text, and chance has no place here.
fn known_again(left: &Testimony) -> Option<Forgotten> {
    let salt = wording(&[left.id.as_str(), &left.wording(Lang::En), &left.wording(Lang::Cy)]);
    Forgotten::of(&left.id, salt, &left.all_forbidden())
}

/// A measure with its values and what was hoped for, without what was said of
/// last year's value.
fn of_its_years(metric: Metric) -> Metric {
    let blank = Text::default;
    Metric { why: blank(), doing: blank(), so_what: blank(), ..metric }
}

/// The exhibits that the text places; their descriptions spoke of last year's
/// values, and the program's own follow the new ones.
fn placed(exhibits: Vec<Exhibit>, passages: &[Passage]) -> Vec<Exhibit> {
    let is_placed = |exhibit: &Exhibit| {
        passages.iter().any(|passage| {
            matches!(&passage.content, Content::Exhibit { exhibit: id } if *id == exhibit.id)
        })
    };
    let undescribed = |exhibit| Exhibit { alt: Text::default(), described: None, ..exhibit };
    exhibits.into_iter().filter(is_placed).map(undescribed).collect()
}

/// The images that are shown: the logo, those of pictures, those in the text.
fn shown(
    images: Vec<DumpedImage>,
    details: &Details,
    pictures: &[Picture],
    passages: &[Passage],
) -> Vec<DumpedImage> {
    let mut ids: BTreeSet<&str> = details.logo.as_deref().into_iter().collect();
    for picture in pictures {
        match &picture.shows {
            Shows::Image { en, cy } => ids.extend([en.as_str(), cy.as_str()]),
            Shows::Outline { .. } => {}
        }
    }
    ids.extend(passages.iter().filter_map(|passage| match &passage.content {
        Content::Figure { image, .. } => Some(image.as_str()),
        Content::Text { .. }
        | Content::Chart { .. }
        | Content::Picture { .. }
        | Content::Exhibit { .. }
        | Content::Testimony { .. } => None,
    }));
    images.into_iter().filter(|image| ids.contains(image.id.as_str())).collect()
}

/// A line of money whose figures are last year's now.
fn a_year_on(line: MoneyLine) -> MoneyLine {
    MoneyLine {
        last_budget: line.budget,
        last_outturn: line.outturn,
        ..MoneyLine::new(line.id, line.side, line.area, line.name)
    }
}

/// A promise made in the report is last year's in the next; one that was
/// answered there is done with.
fn to_be_answered(promise: Promise) -> Option<Promise> {
    match promise.made {
        Made::ThisYear => Some(Promise { made: Made::LastYear, answer: None, ..promise }),
        Made::LastYear => None,
    }
}

#[cfg(test)]
mod tests;
