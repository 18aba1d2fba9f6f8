//! `info`: what is in a report.

use std::collections::BTreeMap;
use std::path::Path;

use desk::contents::words_in;
use formats::words::Words;
use report::lang::Lang;
use report::pack::{AimBy, Heading};
use report::project::{Pairing, Project, Records, State, Testimony};
use serde::Serialize;

use crate::outcome::{Outcome, say};

#[derive(Serialize)]
struct Info {
    council: report::lang::Text,
    year: report::year::FinancialYear,
    director: Option<String>,
    pack: String,
    pack_version: u32,
    sections: Vec<SectionInfo>,
    /// How many records there are of each kind.
    records: BTreeMap<&'static str, usize>,
}

#[derive(Serialize)]
struct SectionInfo {
    id: String,
    level: u8,
    number: Option<String>,
    heading: String,
    required: bool,
    aim_words: Option<u32>,
    aim_official: Option<bool>,
    languages: BTreeMap<Lang, LangInfo>,
}

#[derive(Serialize, Default, Clone)]
struct LangInfo {
    /// Of the section's own text.
    words: u32,
    /// Of that and of all sections within.
    words_within: u32,
    passages: usize,
    behind: usize,
    state: State,
}

/// Shows the sections of a report with words, aims and states.
pub fn info(file: &Path, json: bool, words: &Words) -> Outcome {
    let project = Project::read(file)?;
    let info = gather(&project, words)?;
    if json {
        say!("{}", serde_json::to_string_pretty(&info).expect("plain data"));
    } else {
        show(&info, words);
    }
    Ok(())
}

fn gather(project: &Project, words: &Words) -> Result<Info, report::Error> {
    let details = project.details()?;
    let states = project.progress()?;
    let testimonies = project.testimonies()?;
    let mut texts: BTreeMap<(String, Lang), LangInfo> = BTreeMap::new();
    for passage in project.passages()? {
        let entry = texts.entry((passage.section.clone(), passage.lang)).or_default();
        entry.passages += 1;
        entry.words += words_in(&passage, &testimonies);
        match project.pairing(&passage)? {
            Pairing::Behind | Pairing::SourceGone => entry.behind += 1,
            Pairing::Original | Pairing::UpToDate => {}
        }
    }
    let ui = words.lang();
    let outline = project.pack().outline();
    let mut sections: Vec<SectionInfo> = outline
        .iter()
        .map(|heading| section(heading, ui, &details.languages, &texts, &states))
        .collect();
    sum_within(&mut sections);
    Ok(Info {
        council: details.council,
        year: details.year,
        director: details.director,
        pack: project.pack().id.clone(),
        pack_version: project.pack().version,
        sections,
        records: counts(&project.all_records()?, &testimonies),
    })
}

/// How many records there are of each kind, by the name the program has for it.
fn counts(records: &Records, testimonies: &[Testimony]) -> BTreeMap<&'static str, usize> {
    BTreeMap::from([
        ("metrics", records.metrics.len()),
        ("catalogue", records.listed.len()),
        ("money", records.money.len()),
        ("promises", records.promises.len()),
        ("pictures", records.pictures.len()),
        ("links", records.links.len()),
        ("evidence", records.evidence.len()),
        ("inspections", records.inspections.len()),
        ("complaints", records.complaints.len()),
        ("themes", records.themes.len()),
        ("terms", records.terms.len()),
        ("exhibits", records.exhibits.len()),
        ("testimonies", testimonies.len()),
    ])
}

fn section(
    heading: &Heading<'_>,
    ui: Lang,
    languages: &[Lang],
    texts: &BTreeMap<(String, Lang), LangInfo>,
    states: &BTreeMap<(String, Lang), State>,
) -> SectionInfo {
    let id = heading.id();
    let of = |lang: Lang| {
        let key = (id.clone(), lang);
        let text = texts.get(&key).cloned().unwrap_or_default();
        (lang, LangInfo { state: states.get(&key).copied().unwrap_or_default(), ..text })
    };
    let aim = heading.section.aim.as_ref().filter(|_| heading.question.is_none());
    SectionInfo {
        level: heading.level,
        number: heading.number().map(str::to_owned),
        heading: heading.wording().get(ui).to_owned(),
        required: heading.section.required,
        aim_words: aim.map(|aim| aim.words),
        aim_official: aim.map(|aim| aim.pages_by == AimBy::Official),
        languages: languages.iter().map(|lang| of(*lang)).collect(),
        id,
    }
}

/// Adds the words of the sections within each section to its own.
fn sum_within(sections: &mut [SectionInfo]) {
    for index in 0..sections.len() {
        let level = sections[index].level;
        let end = sections[index + 1..]
            .iter()
            .position(|next| next.level <= level)
            .map_or(sections.len(), |count| index + 1 + count);
        let mut sums: BTreeMap<Lang, u32> = BTreeMap::new();
        for section in &sections[index..end] {
            for (lang, own) in &section.languages {
                *sums.entry(*lang).or_default() += own.words;
            }
        }
        for (lang, own) in &mut sections[index].languages {
            own.words_within = sums.get(lang).copied().unwrap_or_default();
        }
    }
}

fn show(info: &Info, words: &Words) {
    say!("{} / {}", info.council.en, info.council.cy);
    say!("{}  ·  {} {}", info.year, info.pack, info.pack_version);
    if let Some(director) = &info.director {
        say!("{}", words.with("cli-info-director", &[("name", director.as_str().into())]));
    }
    say!("");
    let languages: Vec<Lang> =
        info.sections.first().map(|s| s.languages.keys().copied().collect()).unwrap_or_default();
    let mut header =
        format!("{:<44}{:>8}", words.get("cli-info-section"), words.get("cli-info-aim"));
    for lang in &languages {
        header.push_str(&format!("{:>8}  {:<14}", lang.code(), words.get("cli-info-state")));
    }
    say!("{header}");
    let mut totals: BTreeMap<Lang, u32> = BTreeMap::new();
    for (index, section) in info.sections.iter().enumerate() {
        let holds_others =
            info.sections.get(index + 1).is_some_and(|next| next.level > section.level);
        let indent = "  ".repeat(usize::from(section.level - 1));
        let number = section.number.as_ref().map(|number| format!("{number} ")).unwrap_or_default();
        let mut name: String = format!("{indent}{number}{}", section.heading);
        if name.chars().count() > 42 {
            name = format!("{}…", name.chars().take(41).collect::<String>());
        }
        let aim = section.aim_words.map(|aim| aim.to_string()).unwrap_or_default();
        let mut line = format!("{name:<44}{aim:>8}");
        for lang in &languages {
            let own = section.languages.get(lang).cloned().unwrap_or_default();
            *totals.entry(*lang).or_default() += own.words;
            let state = if holds_others { String::new() } else { state(&own, words) };
            line.push_str(&format!("{:>8}  {state:<14}", own.words_within));
        }
        say!("{}", line.trim_end());
    }
    let mut line = format!("{:<44}{:>8}", words.get("cli-info-total"), "");
    for lang in &languages {
        line.push_str(&format!("{:>8}  {:<14}", totals.get(lang).copied().unwrap_or_default(), ""));
    }
    say!("{}", line.trim_end());
    say!("");
    for (kind, count) in info.records.iter().filter(|(_, count)| **count > 0) {
        say!("{:<44}{count:>8}", words.get(named(kind)));
    }
}

/// The message that names a kind of record.
fn named(kind: &str) -> &'static str {
    match kind {
        "metrics" => "cli-records-metrics",
        "catalogue" => "cli-records-catalogue",
        "money" => "cli-records-money",
        "promises" => "cli-records-promises",
        "pictures" => "cli-records-pictures",
        "links" => "cli-records-links",
        "evidence" => "cli-records-evidence",
        "inspections" => "cli-records-inspections",
        "complaints" => "cli-records-complaints",
        "themes" => "cli-records-themes",
        "terms" => "cli-records-terms",
        "exhibits" => "cli-records-exhibits",
        _ => "cli-records-testimonies",
    }
}

fn state(own: &LangInfo, words: &Words) -> String {
    if own.behind > 0 {
        return words.with("cli-info-behind", &[("count", own.behind.into())]);
    }
    words.get(match own.state {
        State::NotStarted => "cli-state-not-started",
        State::InProgress => "cli-state-in-progress",
        State::Ready => "cli-state-ready",
    })
}
