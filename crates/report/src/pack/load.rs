//! From files to a checked pack.

use std::path::Path;

use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};

use super::check::check;
use super::toml_file::{Located, TomlFile};
use super::{
    DataItem, Deadline, Example, Metric, Notice, Outcome, Pack, Prompt, Question, Requirement,
    Section, Source, Stage, Standard, Strand, Term, Topic, Wording,
};

static PACKS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/packs");

/// The ids of the packs we ship, the current form first.
pub const SHIPPED: [&str; 3] = ["lassar", "measures-2016", "acrf-2009"];

/// A mistake in a pack, and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The file, relative to the pack's folder.
    pub file: String,
    /// The line, from 1; 1 where the whole file is meant.
    pub line: usize,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong in a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ProblemKind {
    /// The file is not TOML, or an item has the wrong keys or values. The
    /// detail is the parser's own, in English.
    Syntax {
        /// What the parser said.
        detail: String,
    },
    /// A file that must be there is not, or cannot be read.
    MissingFile,
    /// A file that belongs to no pack.
    UnknownFile,
    /// An id is used twice.
    DuplicateId {
        /// The id.
        id: String,
        /// Where it was used first, `file:line`.
        first: String,
    },
    /// An id is not made of lower-case letters, digits, dots and hyphens, or a
    /// prompt's id does not begin with its section's.
    BadId {
        /// The id.
        id: String,
    },
    /// Something refers to an item that is not in the pack.
    UnknownReference {
        /// The key that refers.
        key: &'static str,
        /// What it refers to.
        id: String,
    },
    /// A key that must be there is not.
    MissingKey {
        /// The key.
        key: &'static str,
    },
    /// A citation begins with no key of `pack.toml`, or there is none.
    UnknownSource {
        /// The citation.
        citation: String,
    },
    /// There is no such day.
    BadDate {
        /// As written.
        date: String,
    },
}

/// Loads a pack we ship.
///
/// # Panics
///
/// If there is no pack of that id or it has problems: the tests load them all.
pub fn load_shipped(id: &str) -> Pack {
    let dir = PACKS.get_dir(id).unwrap_or_else(|| panic!("no shipped pack {id}"));
    let mut files = Vec::new();
    collect(dir, id, &mut files);
    files.sort();
    load(&files).unwrap_or_else(|problems| panic!("pack {id} has problems: {problems:#?}"))
}

fn collect(dir: &Dir<'_>, id: &str, files: &mut Vec<(String, String)>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        let name = path.strip_prefix(id).unwrap_or(&path).trim_start_matches('/').to_owned();
        let text = file.contents_utf8().expect("a shipped pack is UTF-8");
        files.push((name, text.to_owned()));
    }
    dir.dirs().for_each(|inner| collect(inner, id, files));
}

/// Loads a pack from a folder. Reports every problem at once.
pub fn load_folder(folder: &Path) -> Result<Pack, Vec<Problem>> {
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for (folder, prefix) in [(folder.to_owned(), ""), (folder.join("sections"), "sections/")] {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries.flatten() {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if !name.ends_with(".toml") {
                continue;
            }
            match std::fs::read_to_string(entry.path()) {
                Ok(text) => files.push((name, text)),
                Err(_) => {
                    problems.push(Problem { file: name, line: 1, kind: ProblemKind::MissingFile })
                }
            }
        }
    }
    files.sort();
    match (load(&files), problems.is_empty()) {
        (Ok(pack), true) => Ok(pack),
        (Ok(_), false) => Err(problems),
        (Err(more), _) => {
            problems.extend(more);
            Err(problems)
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    id: String,
    version: u32,
    title: Wording,
    #[serde(default)]
    standards_label: Option<Wording>,
    #[serde(default)]
    nothing: Option<Wording>,
}

/// The items of a pack with their places, as the checks need them.
#[derive(Default)]
pub(super) struct Parts {
    pub sources: Vec<Located<Source>>,
    pub strands: Vec<Located<Strand>>,
    pub questions: Vec<Located<Question>>,
    pub sections: Vec<Located<Section>>,
    pub prompts: Vec<(String, Located<Prompt>)>,
    pub data: Vec<(String, Located<DataItem>)>,
    pub standards: Vec<Located<Standard>>,
    pub requirements: Vec<Located<Requirement>>,
    pub metrics: Vec<Located<Metric>>,
    pub outcomes: Vec<Located<Outcome>>,
    pub terms: Vec<Located<Term>>,
    pub topics: Vec<Located<Topic>>,
    pub examples: Vec<Located<Example>>,
    pub deadlines: Vec<Located<Deadline>>,
    pub stages: Vec<Located<Stage>>,
    pub notices: Vec<Located<Notice>>,
}

/// Loads a pack from the names and texts of its files, sorted by name.
fn load(files: &[(String, String)]) -> Result<Pack, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut parts = Parts::default();
    let mut head: Option<Located<Head>> = None;
    for (name, text) in files {
        let mut file = TomlFile::parse(name, text, &mut problems);
        let found = &mut problems;
        match name.as_str() {
            "pack.toml" => {
                parts.sources = file.take("source", found);
                parts.strands = file.take("strand", found);
                parts.questions = file.take("question", found);
                head = file.head(found);
                continue;
            }
            name if name.starts_with("sections/") => {
                let prompts: Vec<Located<Prompt>> = file.take("prompt", found);
                let data: Vec<Located<DataItem>> = file.take("data", found);
                if let Some(section) = file.head::<Section>(found) {
                    let id = &section.item.id;
                    parts.prompts.extend(prompts.into_iter().map(|prompt| (id.clone(), prompt)));
                    parts.data.extend(data.into_iter().map(|data| (id.clone(), data)));
                    parts.sections.push(section);
                }
                continue;
            }
            "standards.toml" => parts.standards = file.take("standard", found),
            "requirements.toml" => parts.requirements = file.take("requirement", found),
            "metrics.toml" => parts.metrics = file.take("metric", found),
            "outcomes.toml" => parts.outcomes = file.take("outcome", found),
            "glossary.toml" => parts.terms = file.take("term", found),
            "help.toml" => parts.topics = file.take("topic", found),
            "examples.toml" => parts.examples = file.take("example", found),
            "timeline.toml" => {
                parts.deadlines = file.take("deadline", found);
                parts.stages = file.take("stage", found);
                parts.notices = file.take("notice", found);
            }
            _ => {
                let kind = ProblemKind::UnknownFile;
                problems.push(Problem { file: name.clone(), line: 1, kind });
                continue;
            }
        }
        file.finish(&mut problems);
    }
    let missing =
        |file: &str| Problem { file: file.to_owned(), line: 1, kind: ProblemKind::MissingFile };
    if !files.iter().any(|(name, _)| name == "pack.toml") {
        problems.push(missing("pack.toml"));
    }
    if !files.iter().any(|(name, _)| name.starts_with("sections/")) {
        problems.push(missing("sections/"));
    }
    check(&parts, &mut problems);
    match (head, problems.is_empty()) {
        (Some(head), true) => Ok(pack(head.item, parts)),
        (Some(_), false) | (None, _) => {
            problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
            Err(problems)
        }
    }
}

fn pack(head: Head, parts: Parts) -> Pack {
    fn items<T>(located: Vec<Located<T>>) -> Vec<T> {
        located.into_iter().map(|located| located.item).collect()
    }
    let mut sections = items(parts.sections);
    for section in &mut sections {
        let own = |(of, _): &&(String, _)| *of == section.id;
        section.prompts = parts.prompts.iter().filter(own).map(|(_, p)| p.item.clone()).collect();
        let own = |(of, _): &&(String, _)| *of == section.id;
        section.data = parts.data.iter().filter(own).map(|(_, d)| d.item.clone()).collect();
    }
    Pack {
        id: head.id,
        version: head.version,
        title: head.title,
        standards_label: head.standards_label,
        nothing: head.nothing,
        sources: items(parts.sources),
        strands: items(parts.strands),
        questions: items(parts.questions),
        sections,
        standards: items(parts.standards),
        requirements: items(parts.requirements),
        metrics: items(parts.metrics),
        outcomes: items(parts.outcomes),
        terms: items(parts.terms),
        topics: items(parts.topics),
        examples: items(parts.examples),
        deadlines: items(parts.deadlines),
        stages: items(parts.stages),
        notices: items(parts.notices),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(files: &[(&str, &str)]) -> Vec<String> {
        let files: Vec<_> = files.iter().map(|(n, t)| ((*n).to_owned(), (*t).to_owned())).collect();
        let problems = load(&files).expect_err("the pack is wrong");
        problems
            .iter()
            .map(|p| format!("{}:{} {}", p.file, p.line, serde_json::to_string(&p.kind).unwrap()))
            .collect()
    }

    #[test]
    fn every_problem_is_reported_at_once_with_file_and_line() {
        let pack = r#"id = "x"
version = 1
title = { en = "T", cy = " ", welsh = "verified" }
[[source]]
key = "000"
name = { en = "N", cy = "N", welsh = "maybe" }
kind = "guidance"
[[source]]
key = "001"
name = { en = "N", cy = "N", welsh = "verified" }
kind = "guidance"
"#;
        let section = r#"id = "a"
kind = "chapter"
heading = { en = "A", cy = "A", welsh = "verified" }
source = ["001 §1", "009 §2"]
required = true
parent = "nowhere"
[[prompt]]
id = "b.x"
force = "must"
text = { en = "P", cy = "P", welsh = "verified" }
source = ["001 §1"]
colour = "red"
[[prompt]]
id = "b.y"
force = "must"
text = { en = "P", cy = "P", welsh = "verified" }
source = []
[[data]]
metric = "AD/001"
source = ["001 §1"]
"#;
        let metrics = r#"[[metric]]
code = "X/1"
title = { en = "T", cy = "T", welsh = "verified" }
population = "adults"
better = "up"
source = ["001 §1"]
[[metric]]
code = "X/2"
"#;
        let found = problems(&[
            ("metrics.toml", metrics),
            ("notes.toml", ""),
            ("pack.toml", pack),
            ("sections/01-a.toml", section),
        ]);
        let found = found.join("\n");
        for wanted in [
            "metrics.toml:1 {\"kind\":\"missing-key\",\"key\":\"unit\"}",
            "metrics.toml:7",
            "notes.toml:1 {\"kind\":\"unknown-file\"}",
            "pack.toml:3",
            "the Welsh is blank",
            "pack.toml:6",
            "maybe",
            "sections/01-a.toml:1 {\"kind\":\"unknown-source\",\"citation\":\"009 §2\"}",
            "sections/01-a.toml:1 {\"kind\":\"unknown-reference\",\"key\":\"parent\",\"id\":\"nowhere\"}",
            "sections/01-a.toml:12",
            "colour",
            "sections/01-a.toml:13 {\"kind\":\"bad-id\",\"id\":\"b.y\"}",
            "sections/01-a.toml:13 {\"kind\":\"unknown-source\",\"citation\":\"\"}",
            "sections/01-a.toml:18 {\"kind\":\"unknown-reference\",\"key\":\"metric\",\"id\":\"AD/001\"}",
        ] {
            assert!(found.contains(wanted), "{wanted} not in\n{found}");
        }
    }

    #[test]
    fn an_empty_folder_lacks_its_files() {
        assert_eq!(
            problems(&[]),
            ["pack.toml:1 {\"kind\":\"missing-file\"}", "sections/:1 {\"kind\":\"missing-file\"}"]
        );
    }
}
