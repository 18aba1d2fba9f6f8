//! The sample report, exported for the validators.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::place;
use crate::shell::{self, Done, command};

/// What an export can be for; the names the command line knows.
pub const EDITIONS: [&str; 4] = ["full", "draft", "public", "large-print"];

/// The papers that are made of a report; the names the command line knows. The
/// notice is not among them: the sample report is not late.
pub const PAPERS: [&str; 3] = ["matrix", "brief", "crib"];

/// Exports the sample report in every edition, language and format, and the
/// papers about it; and what its translators are sent.
pub fn make() -> Done {
    let folder = place::exports();
    shell::remove(&folder)?;
    let project = sample(&folder)?;
    for edition in EDITIONS {
        let out = folder.join(edition);
        shell::run(&mut command(place::cli("debug"), arguments(&project, edition, &out)))?;
    }
    let out = place::papers();
    shell::remove(&out)?;
    for paper in PAPERS {
        let mut arguments: Vec<OsString> = vec!["paper".into(), project.clone().into()];
        arguments.extend(["--paper", paper, "--out"].map(Into::into));
        arguments.push(out.clone().into());
        shell::run(&mut command(place::cli("debug"), arguments))?;
    }
    let out = place::translations();
    shell::remove(&out)?;
    for from in ["en", "cy"] {
        let mut arguments: Vec<OsString> = vec!["translation".into(), project.clone().into()];
        arguments.extend(["--all", "--from", from, "--out"].map(Into::into));
        arguments.push(out.clone().into());
        shell::run(&mut command(place::cli("debug"), arguments))?;
    }
    Ok(())
}

/// Writes the sample report's project file into a folder and returns its path.
pub fn sample(folder: &Path) -> Result<PathBuf, String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let project = folder.join("sample.llunio");
    shell::run(&mut command(
        place::cli("debug"),
        [OsString::from("sample"), project.clone().into()],
    ))?;
    Ok(project)
}

/// The arguments that export a project in both languages and all formats.
pub fn arguments(project: &Path, edition: &str, out: &Path) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = vec!["export".into(), project.into()];
    arguments.extend(
        ["--lang", "both", "--format", "all", "--edition", edition, "--out"].map(Into::into),
    );
    arguments.push(out.into());
    arguments
}
