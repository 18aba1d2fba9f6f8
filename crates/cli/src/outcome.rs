//! What a command came to, and how it is said.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use desk::checking::FindingShown;
use formats::Fault;
use formats::export::ExportError;
use formats::words::{Value, Words};
use report::Error;
use report::metrics::cell::CellFault;
use report::metrics::{CsvFault, CsvWhy};
use report::pack::{Problem, ProblemKind};

use crate::check;

/// Says a line on the output stream. That nobody listens to the end, as when
/// the output goes through `head`, is no failure.
macro_rules! say {
    ($($words:tt)*) => {{
        use std::io::Write;
        let _ = writeln!(std::io::stdout(), $($words)*);
    }};
}
pub(crate) use say;

/// Says a line on the error stream, whether or not anybody hears it.
macro_rules! complain {
    ($($words:tt)*) => {{
        use std::io::Write;
        let _ = writeln!(std::io::stderr(), $($words)*);
    }};
}
pub(crate) use complain;

/// Done, or what went wrong.
pub type Outcome = Result<(), Failure>;

/// What went wrong.
pub enum Failure {
    /// With a project file.
    Report(Error),
    /// With another file.
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The report has faults, each in its place.
    Faults(Vec<(String, Fault)>),
    /// Something stops the report from being final.
    NotReady(Vec<FindingShown>),
    /// So many findings stop the report, and have been listed.
    Stopped(usize),
    /// The pack has problems.
    Problems(Vec<Problem>),
    /// A CSV file has faults, each in its line.
    Table(Vec<CsvFault>),
    /// An export failed otherwise.
    Export(ExportError),
    /// A value of the command line is not usable; the message that says so,
    /// and the value.
    Value(&'static str, String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        match error {
            Error::Pack(problems) => Failure::Problems(problems),
            other => Failure::Report(other),
        }
    }
}

impl Failure {
    /// A failure with a file that is no project.
    pub fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Failure {
        let path = path.to_owned();
        |source| Failure::File { path, source }
    }

    /// Says it on the error stream and gives the exit code.
    pub fn print(&self, words: &Words, json: bool) -> ExitCode {
        if json {
            complain!("{}", self.json(words));
        } else {
            self.lines(words).iter().for_each(|line| complain!("{line}"));
        }
        match self {
            Failure::Report(Error::NotLate(_) | Error::OneLanguage)
            | Failure::Faults(_)
            | Failure::NotReady(_)
            | Failure::Stopped(_)
            | Failure::Problems(_)
            | Failure::Table(_) => ExitCode::from(1),
            Failure::Value(..) => ExitCode::from(2),
            Failure::Report(_) | Failure::File { .. } | Failure::Export(_) => ExitCode::from(3),
        }
    }

    fn json(&self, words: &Words) -> serde_json::Value {
        let lines = self.lines(words);
        match self {
            Failure::Report(error) => {
                serde_json::json!({ "error": error.said(), "message": lines })
            }
            Failure::Faults(faults) => {
                let faults: Vec<_> = faults.iter().map(|(_, fault)| fault).collect();
                serde_json::json!({ "faults": faults, "message": lines })
            }
            Failure::NotReady(findings) => {
                serde_json::json!({ "findings": findings, "message": lines })
            }
            Failure::Problems(problems) => {
                serde_json::json!({ "problems": problems, "message": lines })
            }
            Failure::Table(faults) => {
                serde_json::json!({ "faults": faults, "message": lines })
            }
            Failure::Stopped(_)
            | Failure::File { .. }
            | Failure::Export(_)
            | Failure::Value(..) => {
                serde_json::json!({ "message": lines })
            }
        }
    }

    fn lines(&self, words: &Words) -> Vec<String> {
        match self {
            Failure::Report(error) => {
                let said = error.said();
                let values: Vec<(&str, Value<'_>)> = said
                    .values
                    .iter()
                    .map(|(name, value)| (*name, Value::from(value.as_str())))
                    .collect();
                let mut lines = vec![words.with(&format!("errors-{}", said.code), &values)];
                if matches!(error, Error::Damaged { .. } | Error::Io { .. } | Error::Sqlite { .. })
                {
                    lines.push(
                        words.with("errors-details", &[("detail", said.detail.as_str().into())]),
                    );
                }
                lines
            }
            Failure::File { path, source } => file_lines(words, path, source),
            Failure::Faults(faults) => {
                let mut lines =
                    vec![words.with("cli-export-faults", &[("count", faults.len().into())])];
                lines.extend(faults.iter().map(|(place, fault)| fault_line(words, place, fault)));
                lines
            }
            Failure::NotReady(findings) => {
                let mut lines =
                    vec![words.with("cli-export-not-ready", &[("count", findings.len().into())])];
                lines.extend(findings.iter().flat_map(|it| check::lines(it, words)));
                lines
            }
            Failure::Stopped(count) => {
                vec![words.with("cli-check-stopped", &[("count", (*count).into())])]
            }
            Failure::Problems(problems) => {
                let mut lines =
                    vec![words.with("errors-pack", &[("count", problems.len().into())])];
                lines.extend(problems.iter().map(|problem| problem_line(words, problem)));
                lines
            }
            Failure::Table(faults) => {
                let mut lines =
                    vec![words.with("metrics-csv-faults", &[("count", faults.len().into())])];
                lines.extend(faults.iter().map(|fault| csv_line(words, fault)));
                lines
            }
            Failure::Export(error) => match error {
                ExportError::Io { path, source } => file_lines(words, path, source),
                ExportError::ReadBack { name, detail } => vec![
                    words.with("cli-export-read-back", &[("file", name.as_str().into())]),
                    words.with("errors-details", &[("detail", detail.as_str().into())]),
                ],
                ExportError::Withheld { name, words: held } => vec![words.with(
                    "errors-withheld",
                    &[("file", name.as_str().into()), ("words", held.as_str().into())],
                )],
                ExportError::Writer(error) => vec![
                    words.get("cli-export-writer"),
                    words.with("errors-details", &[("detail", error.to_string().into())]),
                ],
                ExportError::CalledOff => vec![words.get("cli-export-called-off")],
                ExportError::Faults(_) => vec![error.to_string()],
            },
            Failure::Value(message, value) => {
                vec![words.with(message, &[("value", value.as_str().into())])]
            }
        }
    }
}

fn file_lines(words: &Words, path: &Path, source: &std::io::Error) -> Vec<String> {
    let error = report::Error::file(path, source);
    let said = error.said();
    let values = [("file", Value::from(path.display().to_string()))];
    vec![
        words.with(&format!("errors-{}", said.code), &values),
        words.with("errors-details", &[("detail", source.to_string().into())]),
    ]
}

fn fault_line(words: &Words, place: &str, fault: &Fault) -> String {
    let (code, values) = fault.kind.said();
    let values: Vec<_> =
        values.into_iter().map(|(name, value)| (name, Value::from(value))).collect();
    let what = words.with(code, &values);
    words.with("faults-at", &[("place", place.into()), ("what", what.into())])
}

fn csv_line(words: &Words, fault: &CsvFault) -> String {
    let id = match fault.why {
        CsvWhy::Unreadable => "metrics-csv-unreadable",
        CsvWhy::MissingColumn => "metrics-csv-missing-column",
        CsvWhy::Blank => "metrics-csv-blank",
        CsvWhy::Twice => "metrics-csv-twice",
        CsvWhy::UnknownWord => "metrics-csv-unknown-word",
        CsvWhy::NotAYear => "metrics-csv-not-a-year",
        CsvWhy::NotADay => "metrics-csv-not-a-day",
        CsvWhy::NotAnAddress => "metrics-csv-not-an-address",
        CsvWhy::Value(CellFault::Money) => "metrics-csv-money",
        CsvWhy::Value(CellFault::NotANumber) => "metrics-csv-not-a-number",
        CsvWhy::Value(CellFault::TooLarge) => "metrics-csv-too-large",
        CsvWhy::Value(CellFault::PartAboveWhole) => "metrics-csv-part-above-whole",
        CsvWhy::Value(CellFault::PercentDisagrees) => "metrics-csv-percent-disagrees",
    };
    words.with(
        id,
        &[
            ("line", fault.line.to_string().into()),
            ("column", fault.column.as_str().into()),
            ("found", fault.found.as_str().into()),
        ],
    )
}

fn problem_line(words: &Words, problem: &Problem) -> String {
    let text = match &problem.kind {
        ProblemKind::Syntax { detail } => {
            words.with("cli-pack-syntax", &[("detail", detail.as_str().into())])
        }
        ProblemKind::MissingFile => words.get("cli-pack-missing-file"),
        ProblemKind::UnknownFile => words.get("cli-pack-unknown-file"),
        ProblemKind::DuplicateId { id, first } => words.with(
            "cli-pack-duplicate-id",
            &[("id", id.as_str().into()), ("first", first.as_str().into())],
        ),
        ProblemKind::BadId { id } => words.with("cli-pack-bad-id", &[("id", id.as_str().into())]),
        ProblemKind::UnknownReference { key, id } => words.with(
            "cli-pack-unknown-reference",
            &[("key", (*key).into()), ("id", id.as_str().into())],
        ),
        ProblemKind::MissingKey { key } => {
            words.with("cli-pack-missing-key", &[("key", (*key).into())])
        }
        ProblemKind::UnknownSource { citation } => {
            words.with("cli-pack-unknown-source", &[("citation", citation.as_str().into())])
        }
        ProblemKind::BadDate { date } => {
            words.with("cli-pack-bad-date", &[("date", date.as_str().into())])
        }
    };
    format!("{}:{}: {text}", problem.file, problem.line)
}
