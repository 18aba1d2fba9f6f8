//! `dump` and `load`: a report as JSON and back.

use std::io::Write;
use std::path::Path;

use formats::words::Words;
use report::project::{self, Project};

use crate::outcome::{Failure, Outcome, say};

/// Prints a report as JSON.
pub fn dump(file: &Path) -> Outcome {
    let project = Project::read(file)?;
    let json = serde_json::to_string_pretty(&project.dump()?).expect("a dump is plain data");
    match writeln!(std::io::stdout(), "{json}") {
        // Whoever reads it has read enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(Failure::file(Path::new("-"))),
    }
}

/// Makes a report from JSON.
pub fn load(dump: &Path, file: &Path, words: &Words) -> Outcome {
    let json = std::fs::read_to_string(dump).map_err(Failure::file(dump))?;
    let dump = project::parse_dump(json.trim_start_matches('\u{feff}'))?;
    for image in &dump.images {
        if !formats::image::is_clean(&image.image()?) {
            let detail = format!("image {} was not checked by the program", image.id);
            return Err(report::Error::BadDump { detail }.into());
        }
    }
    project::load(&dump, file)?;
    say!("{}", words.with("cli-load-done", &[("file", file.display().to_string().into())]));
    Ok(())
}
