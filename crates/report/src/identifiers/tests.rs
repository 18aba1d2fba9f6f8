//! How much is found, and how much of what is found is right: `fixtures/`.

use std::path::{Path, PathBuf};

use super::*;
use crate::lang::Lang;
use crate::pack::load_shipped;

/// A snippet with what is marked in it: the reason's name and the place in UTF-16 units.
struct Snippet {
    text: String,
    marks: Vec<(String, usize, usize)>,
}

fn fixtures(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/identifiers/fixtures").join(name)
}

fn snippets(name: &str) -> Vec<Snippet> {
    let text = std::fs::read_to_string(fixtures(name)).unwrap();
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(snippet).collect()
}

fn snippet(line: &str) -> Snippet {
    let (mut text, mut marks, mut rest) = (String::new(), Vec::new(), line);
    while let Some((before, marked)) = rest.split_once("[[") {
        let (mark, after) = marked.split_once("]]").expect("a mark is closed");
        let (reason, words) = mark.split_once('|').expect("a mark has a reason and words");
        text.push_str(before);
        let from = units(&text);
        text.push_str(words);
        marks.push((reason.to_owned(), from, units(&text)));
        rest = after;
    }
    text.push_str(rest);
    Snippet { text, marks }
}

fn reason(finding: &Finding) -> String {
    serde_json::to_value(finding.reason).unwrap().as_str().unwrap().to_owned()
}

/// Whether a mark is for a finding's reason; `age` is for either kind of age.
fn is(mark: &str, finding: &Finding) -> bool {
    let reason = reason(finding);
    mark == reason || (mark == "age" && reason.ends_with("-age"))
}

/// How many marks there are and how many were found by their reason; how many
/// findings there are and how many meet a mark. What went wrong is printed.
#[derive(Default)]
struct Measure {
    marks: usize,
    met: usize,
    found: usize,
    right: usize,
}

impl Measure {
    fn of(name: &str) -> Measure {
        let mut measure = Measure::default();
        for Snippet { text, marks } in snippets(name) {
            let findings = find(&text, &[]);
            let meets = |finding: &Finding, mark: &(String, usize, usize)| {
                finding.from < mark.2 && mark.1 < finding.to
            };
            measure.marks += marks.len();
            measure.found += findings.len();
            for mark in &marks {
                if findings.iter().any(|it| is(&mark.0, it) && meets(it, mark)) {
                    measure.met += 1;
                } else {
                    println!("{name}: missed {} in: {text}", mark.0);
                }
            }
            for finding in &findings {
                if marks.iter().any(|mark| meets(finding, mark)) {
                    measure.right += 1;
                } else {
                    println!("{name}: wrong {} “{}” in: {text}", reason(finding), finding.words);
                }
            }
        }
        measure
    }

    fn recall(&self) -> f64 {
        self.met as f64 / self.marks as f64
    }

    fn precision(&self) -> f64 {
        self.right as f64 / self.found as f64
    }
}

#[test]
fn of_what_is_marked_nearly_all_is_found_and_little_else() {
    for name in ["en.txt", "cy.txt"] {
        let snippets = snippets(name).len();
        let measure = Measure::of(name);
        println!(
            "{name}: {snippets} snippets, {} marks, recall {:.3}, precision {:.3}",
            measure.marks,
            measure.recall(),
            measure.precision()
        );
        assert_eq!(snippets, 100, "{name}");
        assert!(measure.recall() >= 0.95, "{name}: recall {:.3}", measure.recall());
        assert!(measure.precision() >= 0.8, "{name}: precision {:.3}", measure.precision());
    }
}

#[test]
fn the_examples_of_the_guidance_name_nobody_and_raise_the_question() {
    let pack = load_shipped("lassar");
    let told = pack.examples.iter().filter(|it| it.source.iter().any(|at| at.contains("Annex C")));
    let mut count = 0;
    for example in told {
        count += 1;
        for lang in Lang::BOTH {
            let text = format!("{}\n{}", example.title.get(lang), example.text.get(lang));
            let names: Vec<Finding> =
                find(&text, &[]).into_iter().filter(|it| it.reason == Reason::Name).collect();
            assert_eq!(names, [], "{} {}", example.id, lang.code());
            let made = combination(&text);
            assert!(made.ask, "{} {}: {:?}", example.id, lang.code(), made.hints);
        }
    }
    assert_eq!(count, 3);
}

#[test]
fn a_name_that_is_public_is_no_finding() {
    let text = "Eleri Fychan met Dylan Hughes.";
    let found: Vec<String> = find(text, &["Eleri Fychan"]).into_iter().map(|it| it.words).collect();
    assert_eq!(found, ["Dylan Hughes"]);
}

#[test]
fn a_place_is_counted_as_the_window_counts() {
    let found = find("🏠🏠 Ŵyr i mi yw Dylan Hughes.", &[]);
    assert_eq!((found[0].from, found[0].to), (17, 29));
}

#[test]
fn the_prose_of_a_report_names_nobody_but_the_director() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/sample");
    for lang in Lang::BOTH {
        for file in std::fs::read_dir(sample.join(lang.code())).unwrap().flatten() {
            let text = std::fs::read_to_string(file.path()).unwrap();
            let found = find(&text, &["Eleri Fychan"]);
            let names: Vec<String> = found
                .into_iter()
                .filter(|it| it.reason == Reason::Name)
                .map(|it| it.words)
                .collect();
            assert_eq!(names, Vec::<String>::new(), "{}", file.path().display());
        }
    }
}

/// Snippets by somebody who had not seen the code; only measured.
#[test]
fn what_others_marked_is_measured() {
    if !fixtures("held-out.txt").exists() {
        return;
    }
    let measure = Measure::of("held-out.txt");
    println!(
        "held-out.txt: {} snippets, {} marks, recall {:.3}, precision {:.3}",
        snippets("held-out.txt").len(),
        measure.marks,
        measure.recall(),
        measure.precision()
    );
    assert!(measure.recall() >= 0.95, "recall {:.3}", measure.recall());
    assert!(measure.precision() >= 0.8, "precision {:.3}", measure.precision());
}
