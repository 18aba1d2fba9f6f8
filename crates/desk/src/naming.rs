//! What sections, records and stories are called, for somebody who is sent there.

use report::lang::{Lang, Text};
use report::metrics::catalogue::definition;
use report::pack::Pack;
use report::project::{Appendix, Records, Testimony};

use crate::page::text;

/// The heading of a section with its number; for a question, the part before
/// it. An id that nobody knows stands for itself.
pub fn heading(pack: &Pack, appendices: &[Appendix], section: &str) -> Text {
    let own = section.strip_prefix("appendix.");
    if let Some(own) = own.and_then(|id| appendices.iter().find(|it| it.id == id)) {
        return own.title.clone();
    }
    let Some(heading) = pack.heading(section) else {
        return Text { en: section.to_owned(), cy: section.to_owned() };
    };
    let number = heading.number().map(|number| format!("{number} ")).unwrap_or_default();
    let part = |lang: Lang| match heading.question {
        Some(_) => format!("{} ", heading.section.heading.get(lang)),
        None => String::new(),
    };
    let words = text(heading.wording());
    Text {
        en: format!("{}{number}{}", part(Lang::En), words.en),
        cy: format!("{}{number}{}", part(Lang::Cy), words.cy),
    }
}

/// The name of a case study or quotation.
pub fn testimony(testimonies: &[Testimony], id: &str) -> Text {
    let found = testimonies.iter().find(|it| it.id == id);
    named(found.map(|it| it.text.title.clone()), id)
}

/// The name of a record by its kind and id. One without a name goes by its id.
pub fn record(pack: &Pack, records: &Records, kind: &str, id: &str) -> Text {
    let name = match kind {
        "metric" => records.metrics.iter().find(|it| it.code == id).map(|it| {
            let title = definition(pack, it).title;
            let with_code = |words: &str| format!("{id} {words}");
            Text { en: with_code(&title.en), cy: with_code(&title.cy) }
        }),
        "money" => records.money.iter().find(|it| it.id == id).map(|it| it.name.clone()),
        "promise" => records.promises.iter().find(|it| it.id == id).map(|it| it.objective.clone()),
        "picture" => records.pictures.iter().find(|it| it.id == id).map(|it| {
            let alt = it.alt.clone().unwrap_or_default();
            if it.caption == Text::default() { alt } else { it.caption.clone() }
        }),
        "link" => records.links.iter().find(|it| it.id == id).map(|it| it.title.clone()),
        "evidence" => records.evidence.iter().find(|it| it.id == id).map(|it| it.what.clone()),
        "inspection" => records.inspections.iter().find(|it| it.id == id).map(|it| it.body.clone()),
        "complaints" => records.complaints.iter().find(|it| it.id == id).map(|it| {
            let year = it.year.to_string();
            Text { en: year.clone(), cy: year }
        }),
        "theme" => records.themes.iter().find(|it| it.id == id).map(|it| it.theme.clone()),
        "term" => records.terms.iter().find(|it| it.id == id).map(|it| it.term.clone()),
        "exhibit" => records.exhibits.iter().find(|it| it.id == id).map(|it| it.caption.clone()),
        _ => None,
    };
    named(name, id)
}

fn named(name: Option<Text>, id: &str) -> Text {
    let name = name.unwrap_or_default();
    let or_id = |words: String| if words.trim().is_empty() { id.to_owned() } else { words };
    Text { en: or_id(name.en), cy: or_id(name.cy) }
}
