//! Understanding the command line.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command};
use desk::papers::{Paper, PaperFormat};
use formats::export::Format;
use formats::words::Words;
use report::document::Edition;
use report::lang::Lang;

use crate::check::CheckRequest;
use crate::export::ExportRequest;
use crate::metrics::MetricsRequest;
use crate::new::NewRequest;
use crate::outcome::{complain, say};
use crate::paper::PaperRequest;
use crate::set::SetRequest;

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
    /// A pack checked.
    ValidatePack {
        /// Its folder.
        folder: PathBuf,
    },
}

/// Why nothing is done: help was asked for, or the command is not understood.
pub struct Stop(clap::Error);

impl Stop {
    /// Says so, and gives the exit code.
    pub fn print(&self, words: &Words) -> ExitCode {
        match self.0.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                say!("{}", self.0.render().to_string().trim_end());
                ExitCode::SUCCESS
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                complain!("{}", self.0.render().to_string().trim_end());
                ExitCode::from(2)
            }
            kind => {
                complain!("{}\n{}", self.misunderstood(kind, words), words.get("cli-see-help"));
                ExitCode::from(2)
            }
        }
    }

    fn misunderstood(&self, kind: ErrorKind, words: &Words) -> String {
        let context = |kind| match self.0.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            Some(ContextValue::StyledStr(text)) => text.to_string(),
            Some(_) | None => String::new(),
        };
        let argument = context(ContextKind::InvalidArg);
        let value = context(ContextKind::InvalidValue);
        let valid = context(ContextKind::ValidValue);
        match kind {
            ErrorKind::MissingRequiredArgument => {
                words.with("cli-missing-argument", &[("argument", argument.into())])
            }
            ErrorKind::MissingSubcommand => words.with(
                "cli-missing-argument",
                &[("argument", words.get("cli-help-command").into())],
            ),
            ErrorKind::InvalidSubcommand => {
                let name = context(ContextKind::InvalidSubcommand);
                words.with("cli-unknown-command", &[("command", name.into())])
            }
            ErrorKind::InvalidValue if !valid.is_empty() => words.with(
                "cli-bad-value-of",
                &[("argument", argument.into()), ("value", value.into()), ("valid", valid.into())],
            ),
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => words
                .with("cli-bad-value", &[("argument", argument.into()), ("value", value.into())]),
            _ => words.with("cli-unknown-argument", &[("argument", argument.into())]),
        }
    }
}

/// Understands the arguments; says too whether the answer is to be JSON.
pub fn understand(words: &Words, arguments: &[OsString]) -> Result<(Request, bool), Stop> {
    let matches = command(words).try_get_matches_from(arguments).map_err(Stop)?;
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
            format: match text("format").as_deref() {
                Some("pdf") => PaperFormat::Pdf,
                Some("csv") => PaperFormat::Csv,
                Some(_) | None => PaperFormat::Word,
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
        "validate-pack" => Request::ValidatePack { folder: path("folder") },
        other => unreachable!("clap knows no command {other}"),
    }
}

fn formats(name: Option<&str>) -> Vec<Format> {
    let named = Format::ALL.into_iter().find(|format| Some(format.extension()) == name);
    named.map_or_else(|| Format::ALL.to_vec(), |format| vec![format])
}

fn edition(name: Option<&str>) -> Edition {
    match name {
        Some("draft") => Edition::Draft,
        Some("public") => Edition::Public,
        Some("large-print") => Edition::LargePrint,
        Some(_) | None => Edition::Full,
    }
}

fn command(words: &Words) -> Command {
    let template = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}\n",
        words.get("cli-help-usage")
    );
    let sub = |name: &'static str| {
        Command::new(name)
            .about(words.get(&format!("cli-{name}-about")))
            .help_template(template.clone())
            .override_usage(usage(name))
            .next_help_heading(words.get("cli-help-arguments"))
            .disable_help_flag(true)
            .arg(help(words))
            .arg(ui_lang(words))
    };
    let file = |message: &str| {
        Arg::new("file")
            .value_name("FILE")
            .required(true)
            .value_parser(clap::value_parser!(PathBuf))
            .help(words.get(message))
    };
    let option = |name: &'static str, value: &'static str| {
        Arg::new(name).long(name).value_name(value).help(words.get(&format!("cli-option-{name}")))
    };
    let json = || {
        Arg::new("json").long("json").action(ArgAction::SetTrue).help(words.get("cli-option-json"))
    };
    let lang = |name: &'static str| option(name, "en|cy").value_parser(["en", "cy"]);
    Command::new("llunio-cli")
        .about(words.get("cli-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(words.get("cli-help-commands"))
        .subcommand_value_name(words.get("cli-help-command"))
        .next_help_heading(words.get("cli-help-arguments"))
        .help_template(template.clone())
        .override_usage(format!("llunio-cli {} …", words.get("cli-help-command")))
        .after_help(words.get("cli-exit-codes"))
        .arg(help(words))
        .arg(
            Arg::new("version")
                .long("version")
                .action(ArgAction::Version)
                .help(words.get("cli-option-version")),
        )
        .arg(ui_lang(words))
        .subcommand(
            sub("new")
                .arg(file("cli-argument-new-file"))
                .arg(option("council", "NAME").required(true))
                .arg(option("council-cy", "NAME"))
                .arg(option("year", "YEAR").required(true))
                .arg(option("pack", "PACK").default_value("lassar").hide_default_value(true))
                .arg(lang("first")),
        )
        .subcommand(
            sub("sample").arg(file("cli-argument-new-file")).arg(
                // For measuring only: the report so many times as long.
                Arg::new("times")
                    .long("times")
                    .hide(true)
                    .value_parser(clap::value_parser!(u16).range(1..=100)),
            ),
        )
        .subcommand(
            sub("next").arg(file("cli-argument-file")).arg(
                Arg::new("new")
                    .value_name("NEW")
                    .required(true)
                    .value_parser(clap::value_parser!(PathBuf))
                    .help(words.get("cli-argument-new-file")),
            ),
        )
        .subcommand(sub("info").arg(file("cli-argument-file")).arg(json()))
        .subcommand(
            sub("set")
                .arg(file("cli-argument-file"))
                .arg(option("section", "ID").required(true))
                .arg(lang("lang").required(true))
                .arg(
                    option("from", "TEXT.md")
                        .required(true)
                        .value_parser(clap::value_parser!(PathBuf)),
                )
                .arg(option("strand", "ID")),
        )
        .subcommand(
            sub("metrics").arg(file("cli-argument-file")).arg(
                Arg::new("from")
                    .long("from")
                    .value_name("VALUES.csv")
                    .value_parser(clap::value_parser!(PathBuf))
                    .help(words.get("cli-argument-values")),
            ),
        )
        .subcommand(sub("dump").arg(file("cli-argument-file")))
        .subcommand(
            sub("load")
                .arg(
                    Arg::new("dump")
                        .value_name("REPORT.json")
                        .required(true)
                        .value_parser(clap::value_parser!(PathBuf))
                        .help(words.get("cli-argument-dump")),
                )
                .arg(file("cli-argument-new-file")),
        )
        .subcommand(
            sub("check")
                .arg(file("cli-argument-file"))
                .arg(
                    option("lang", "en|cy|both")
                        .value_parser(["en", "cy", "both"])
                        .default_value("both")
                        .hide_default_value(true)
                        .hide_possible_values(true),
                )
                .arg(
                    Arg::new("final")
                        .long("final")
                        .action(ArgAction::SetTrue)
                        .help(words.get("cli-argument-final")),
                )
                .arg(
                    Arg::new("no-pages")
                        .long("no-pages")
                        .action(ArgAction::SetTrue)
                        .help(words.get("cli-argument-no-pages")),
                )
                .arg(json()),
        )
        .subcommand(
            sub("paper")
                .arg(file("cli-argument-file"))
                .arg(
                    option("paper", "matrix|brief|crib|notice")
                        .required(true)
                        .value_parser(["matrix", "brief", "crib", "notice"])
                        .hide_possible_values(true),
                )
                .arg(
                    option("format", "docx|pdf|csv")
                        .value_parser(["docx", "pdf", "csv"])
                        .default_value("docx")
                        .hide_default_value(true)
                        .hide_possible_values(true),
                )
                .arg(
                    option("out", "DIR").required(true).value_parser(clap::value_parser!(PathBuf)),
                ),
        )
        .subcommand(sub("published").arg(file("cli-argument-published")).arg(json()))
        .subcommand(
            sub("export")
                .arg(file("cli-argument-file"))
                .arg(
                    option("lang", "en|cy|both")
                        .value_parser(["en", "cy", "both"])
                        .default_value("both")
                        .hide_default_value(true)
                        .hide_possible_values(true),
                )
                .arg(
                    option("format", "docx|pdf|html|md|all")
                        .value_parser(["docx", "pdf", "html", "md", "all"])
                        .default_value("all")
                        .hide_default_value(true)
                        .hide_possible_values(true),
                )
                .arg(
                    option("edition", "full|draft|public|large-print")
                        .value_parser(["full", "draft", "public", "large-print"])
                        .default_value("full")
                        .hide_default_value(true)
                        .hide_possible_values(true),
                )
                .arg(option("out", "DIR").required(true).value_parser(clap::value_parser!(PathBuf)))
                .arg(json()),
        )
        .subcommand(
            sub("validate-pack")
                .arg(
                    Arg::new("folder")
                        .value_name("DIR")
                        .required(true)
                        .value_parser(clap::value_parser!(PathBuf))
                        .help(words.get("cli-argument-folder")),
                )
                .arg(json()),
        )
}

/// How a command is called. Written out, because the parser's own says
/// “[OPTIONS]” in every language.
fn usage(name: &str) -> String {
    let arguments = match name {
        "new" => {
            "FILE --council NAME --year 2024-25 [--council-cy NAME] [--pack PACK] [--first en|cy]"
        }
        "sample" => "FILE",
        "next" => "FILE NEW",
        "info" => "FILE [--json]",
        "set" => "FILE --section ID --lang en|cy --from TEXT.md [--strand ID]",
        "metrics" => "FILE [--from VALUES.csv] [> VALUES.csv]",
        "dump" => "FILE > REPORT.json",
        "check" => "FILE [--lang en|cy|both] [--final] [--no-pages] [--json]",
        "paper" => "FILE --out DIR --paper matrix|brief|crib|notice [--format docx|pdf|csv]",
        "published" => "FILE [--json]",
        "load" => "REPORT.json FILE",
        "export" => {
            "FILE --out DIR [--lang en|cy|both] [--format docx|pdf|html|md|all] [--edition full|draft|public|large-print] [--json]"
        }
        "validate-pack" => "DIR [--json]",
        other => other,
    };
    format!("llunio-cli {name} {arguments}")
}

fn help(words: &Words) -> Arg {
    Arg::new("help")
        .long("help")
        .short('h')
        .action(ArgAction::Help)
        .help(words.get("cli-option-help"))
}

fn ui_lang(words: &Words) -> Arg {
    Arg::new("ui-lang")
        .long("ui-lang")
        .value_name("en|cy")
        .value_parser(["en", "cy"])
        .hide_possible_values(true)
        .help(words.get("cli-option-ui-lang"))
}
