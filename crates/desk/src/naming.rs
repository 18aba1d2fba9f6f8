//! What sections, records and stories are called, for somebody who is sent there.

use report::Result;
use report::document::{markdown, plain_blocks};
use report::lang::{Lang, Text};
use report::metrics::catalogue::definition;
use report::pack::Pack;
use report::pictures::Picture;
use report::project::{Appendix, Content, Project, Records, Testimony};

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

/// The name of a picture: what stands below it, or what it says.
pub fn picture(picture: &Picture) -> Text {
    let alt = picture.alt.clone().unwrap_or_default();
    let name = if picture.caption == Text::default() { alt } else { picture.caption.clone() };
    named(Some(name), &picture.id)
}

/// What a passage places by reference, a picture, exhibit, case study or
/// quotation, is called; none if it is text.
pub fn placed(project: &Project, content: &Content) -> Result<Option<Text>> {
    Ok(match content {
        Content::Text { .. } | Content::Figure { .. } | Content::Chart { .. } => None,
        Content::Picture { picture } => {
            Some(record(project.pack(), &project.all_records()?, "picture", picture))
        }
        Content::Exhibit { exhibit } => {
            Some(record(project.pack(), &project.all_records()?, "exhibit", exhibit))
        }
        Content::Testimony { testimony: id } => Some(testimony(&project.testimonies()?, id)),
    })
}

/// The name of a case study or quotation: its title or who is quoted, else its
/// first words.
pub fn testimony(testimonies: &[Testimony], id: &str) -> Text {
    let found = testimonies.iter().find(|it| it.id == id);
    let name = |lang: Lang| {
        let told = found.map(|it| &it.text);
        let title = told.map(|it| it.title.get(lang).trim().to_owned());
        let title = title.filter(|title| !title.is_empty());
        let first = || told.map(|it| first_words(it.body.get(lang))).unwrap_or_default();
        title.unwrap_or_else(first)
    };
    named(Some(Text { en: name(Lang::En), cy: name(Lang::Cy) }), id)
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
        "promise" => records.promises.iter().find(|it| it.id == id).map(|it| said(&it.objective)),
        "picture" => records.pictures.iter().find(|it| it.id == id).map(picture),
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

/// What a field that takes Markdown says, without its marks.
fn said(markdown: &Text) -> Text {
    let plain = |words: &str| plain_blocks(&markdown::read(words)).trim().to_owned();
    Text { en: plain(&markdown.en), cy: plain(&markdown.cy) }
}

/// As many words as name a text that has no title.
const FIRST: usize = 6;

fn first_words(text: &str) -> String {
    text.split_whitespace().take(FIRST).collect::<Vec<_>>().join(" ")
}

/// A name in both languages: what has none in one goes by that of the other, and
/// what has none at all by its id.
fn named(name: Option<Text>, id: &str) -> Text {
    let name = name.unwrap_or_default();
    let or = |words: &str, other: &str| {
        let said = [words, other].into_iter().find(|it| !it.trim().is_empty());
        said.unwrap_or(id).to_owned()
    };
    Text { en: or(&name.en, &name.cy), cy: or(&name.cy, &name.en) }
}
