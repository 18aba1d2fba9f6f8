//! How long it takes to look at a report, and again after a keystroke: prints
//! the two medians in milliseconds. `cargo xtask bench` runs it.
//!
//! Reading the report from its file is part of both, and so is spelling; that
//! the dictionaries are read when the program starts is not. The report is
//! copied first: what is typed is typed into the copy.

use std::error::Error;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Instant;

use desk::checking::{Checking, OpenReport};
use desk::spelling::Speller;
use report::lang::Lang;
use report::project::{Change, Content, Did, Project};

const RUNS: usize = 11;

fn main() -> Result<(), Box<dyn Error>> {
    let report = std::env::args_os().nth(1).map(PathBuf::from).ok_or("which report?")?;
    let folder = tempfile::tempdir()?;
    let copy = folder.path().join("copy.llunio");
    std::fs::copy(report, &copy)?;
    let project = Project::open(&copy)?;
    let year = project.details()?.year;
    let today = jiff::civil::date(year.end(), 6, 2);

    let mut first = Vec::new();
    for _ in 0..RUNS {
        let (mut checking, speller) = (Checking::new(), speller());
        first.push(timed(|| Ok(checking.shown(project.entered()?, &speller, today)))?);
    }
    let open = Mutex::new(project);
    let (mut checking, speller) = (Checking::new(), speller());
    checking.section(&open, &speller, today, "workforce")?;
    let mut keystroke = Vec::new();
    for run in 0..RUNS {
        open.reach(|project| type_a_letter(project, run))?;
        keystroke.push(timed(|| checking.section(&open, &speller, today, "workforce"))?);
    }
    println!("{:.3} {:.3}", median(first), median(keystroke));
    Ok(())
}

/// Somebody who has read the dictionaries and looked up no word.
fn speller() -> Speller {
    let speller = Speller::new(None);
    Lang::BOTH.iter().for_each(|lang| {
        speller.origin(*lang);
    });
    speller
}

/// Into the first paragraph of a section, as the writing window does it.
fn type_a_letter(project: &mut Project, run: usize) -> report::Result<()> {
    let passages = project.passages_of("workforce", Lang::En)?;
    let mut contents: Vec<Content> = passages.into_iter().map(|it| it.content).collect();
    if let Some(Content::Text { markdown }) = contents.first_mut() {
        *markdown = format!("{} {}\n", markdown.trim_end(), "a".repeat(run + 1));
    }
    project.write(Change::new(Did::Write, "workforce"), |tx| {
        tx.replace_text("workforce", None, Lang::En, &contents)
    })
}

fn timed<T>(act: impl FnOnce() -> report::Result<T>) -> report::Result<f64> {
    let start = Instant::now();
    act()?;
    Ok(start.elapsed().as_secs_f64() * 1000.0)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
