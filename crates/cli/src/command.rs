//! Understanding the command line: from arguments to what is asked for.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use desk::papers::{Paper, PaperFormat};
use desk::translating::TranslationFormat;
use formats::export::Format;
use formats::words::Words;
use report::document::Edition;
use report::lang::Lang;

use crate::check::CheckRequest;
use crate::export::ExportRequest;
use crate::grammar::command;
use crate::metrics::MetricsRequest;
use crate::misunderstood::Stop;
use crate::new::NewRequest;
use crate::paper::PaperRequest;
use crate::set::SetRequest;
use crate::translation::TranslationRequest;

/// What is asked for.
pub enum Request {
    /// A new report.
    New(NewRequest),
    /// The sample report.
    Sample {
        /// Where.
        file: PathBuf,
        /// How often each text stands in it.
        times: usize,
    },
    /// Next year's report from this year's.
    Next {
        /// This year's.
        file: PathBuf,
        /// Next year's.
        new: PathBuf,
    },
    /// What is in a report.
    Info {
        /// Which.
        file: PathBuf,
    },
    /// A section's text replaced.
    Set(SetRequest),
    /// The values of measures, out or in.
    Metrics(MetricsRequest),
    /// A report as JSON.
    Dump {
        /// Which.
        file: PathBuf,
    },
    /// A report from JSON.
    Load {
        /// The JSON.
        dump: PathBuf,
        /// The new report.
        file: PathBuf,
    },
    /// What stops a report, and what should be looked at.
    Check(CheckRequest),
    /// A paper about a report.
    Paper(PaperRequest),
    /// What a published report says.
    Published {
        /// The PDF or Word file.
        file: PathBuf,
    },
    /// Files for others.
    Export(ExportRequest),
    /// Files for a translator.
    Translation(TranslationRequest),
    /// A pack checked.
    ValidatePack {
        /// Its folder.
        folder: PathBuf,
    },
}

/// Understands the arguments; says too whether the answer is to be JSON.
pub fn understand(words: &Words, arguments: &[OsString]) -> Result<(Request, bool), Stop> {
    let matches = command(words).try_get_matches_from(arguments).map_err(Stop::new)?;
    let Some((name, found)) = matches.subcommand() else {
        unreachable!("clap asks for a command");
    };
    let json = found.try_get_one::<bool>("json").ok().flatten().copied().unwrap_or(false);
    Ok((request(name, found), json))
}

fn request(name: &str, found: &ArgMatches) -> Request {
    let path = |id: &str| found.get_one::<PathBuf>(id).cloned().unwrap_or_default();
    let text = |id: &str| found.get_one::<String>(id).cloned();
    let lang = |id: &str| text(id).as_deref().and_then(Lang::parse);
    match name {
        "new" => Request::New(NewRequest {
            file: path("file"),
            council: text("council").unwrap_or_default(),
            council_cy: text("council-cy"),
            year: text("year").unwrap_or_default(),
            pack: text("pack").unwrap_or_default(),
            first: lang("first").unwrap_or(Lang::En),
        }),
        "sample" => Request::Sample {
            file: path("file"),
            times: found.get_one::<u16>("times").map_or(1, |times| usize::from(*times)),
        },
        "next" => Request::Next { file: path("file"), new: path("new") },
        "info" => Request::Info { file: path("file") },
        "set" => Request::Set(SetRequest {
            file: path("file"),
            section: text("section").unwrap_or_default(),
            strand: text("strand"),
            lang: lang("lang").unwrap_or(Lang::En),
            from: path("from"),
        }),
        "metrics" => Request::Metrics(MetricsRequest {
            file: path("file"),
            from: found.get_one::<PathBuf>("from").cloned(),
        }),
        "dump" => Request::Dump { file: path("file") },
        "load" => Request::Load { dump: path("dump"), file: path("file") },
        "check" => Request::Check(CheckRequest {
            file: path("file"),
            languages: match text("lang").as_deref().and_then(Lang::parse) {
                Some(lang) => vec![lang],
                None => Lang::BOTH.to_vec(),
            },
            with_pages: !found.get_flag("no-pages"),
            is_final: found.get_flag("final"),
        }),
        "paper" => Request::Paper(PaperRequest {
            file: path("file"),
            paper: match text("paper").as_deref() {
                Some("brief") => Paper::Brief,
                Some("crib") => Paper::Crib,
                Some("notice") => Paper::Notice,
                Some(_) | None => Paper::Matrix,
            },
            formats: match text("format").as_deref() {
                Some("docx") => vec![PaperFormat::Word],
                Some("pdf") => vec![PaperFormat::Pdf],
                Some("csv") => vec![PaperFormat::Csv],
                Some(_) | None => vec![PaperFormat::Word, PaperFormat::Pdf, PaperFormat::Csv],
            },
            out: path("out"),
        }),
        "published" => Request::Published { file: path("file") },
        "export" => Request::Export(ExportRequest {
            file: path("file"),
            languages: match text("lang").as_deref().and_then(Lang::parse) {
                Some(lang) => vec![lang],
                None => Lang::BOTH.to_vec(),
            },
            formats: formats(text("format").as_deref()),
            edition: edition(text("edition").as_deref()),
            out: path("out"),
        }),
        "translation" => Request::Translation(TranslationRequest {
            file: path("file"),
            from: lang("from"),
            all: found.get_flag("all"),
            formats: translation_formats(text("format").as_deref()),
            out: path("out"),
        }),
        "validate-pack" => Request::ValidatePack { folder: path("folder") },
        other => unreachable!("clap knows no command {other}"),
    }
}

fn formats(name: Option<&str>) -> Vec<Format> {
    let named = Format::ALL.into_iter().find(|format| Some(format.extension()) == name);
    named.map_or_else(|| Format::ALL.to_vec(), |format| vec![format])
}

fn translation_formats(name: Option<&str>) -> Vec<TranslationFormat> {
    let all = TranslationFormat::ALL;
    let named = all.into_iter().find(|format| Some(format.extension()) == name);
    named.map_or_else(|| all.to_vec(), |format| vec![format])
}

fn edition(name: Option<&str>) -> Edition {
    match name {
        Some("draft") => Edition::Draft,
        Some("public") => Edition::Public,
        Some("large-print") => Edition::LargePrint,
        Some(_) | None => Edition::Full,
    }
}
