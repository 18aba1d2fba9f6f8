//! `metrics`: the values of measures as CSV, out and in.

use std::path::{Path, PathBuf};

use formats::words::Words;
use report::metrics::{Metric, sheet};
use report::project::Project;

use crate::outcome::{Failure, Outcome, say};

/// Whose values, and where new ones come from.
pub struct MetricsRequest {
    pub file: PathBuf,
    /// A CSV file with values or with a catalogue.
    pub from: Option<PathBuf>,
}

/// Prints the values as CSV, or reads values or a catalogue into the report.
pub fn metrics(request: &MetricsRequest, words: &Words) -> Outcome {
    match &request.from {
        None => {
            let project = Project::read(&request.file)?;
            let metrics: Vec<Metric> = project.records()?;
            say!("{}", sheet::write(project.pack(), &metrics).trim_end());
            Ok(())
        }
        Some(from) => take(&request.file, from, words),
    }
}

fn take(file: &Path, from: &Path, words: &Words) -> Outcome {
    let mut project = Project::open(file)?;
    let read = desk::metrics::read(&mut project, from)?;
    if !read.faults.is_empty() {
        return Err(Failure::Table(read.faults));
    }
    let id = if read.catalogue { "cli-metrics-defined" } else { "cli-metrics-done" };
    say!("{}", words.with(id, &[("count", read.count.into())]));
    Ok(())
}
