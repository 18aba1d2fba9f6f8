//! `cargo xtask run`: the program at work on the sample report.

use crate::exports;
use crate::place;
use crate::shell::{self, Done, command};

/// Builds the program, makes the sample report and exports it.
///
/// Building needs nothing beyond what Rust itself needs (a C compiler, which
/// links this very program), so nothing is installed here.
pub fn run() -> Done {
    shell::build()?;
    let folder = place::target().join("sample-report");
    shell::remove(&folder)?;
    let project = exports::sample(&folder)?;
    shell::run(&mut command(place::cli("debug"), exports::arguments(&project, "full", &folder)))?;
    println!("\nThe sample report is in {}:", folder.display());
    for file in files(&folder)? {
        println!("  {file}");
    }
    Ok(())
}

fn files(folder: &std::path::Path) -> Result<Vec<String>, String> {
    let entries =
        std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}
