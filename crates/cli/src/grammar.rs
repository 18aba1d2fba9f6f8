//! The grammar of the command line: its commands, their arguments, its help.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command};
use formats::words::Words;

/// Every command with its arguments.
pub fn command(words: &Words) -> Command {
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
            sub("translation")
                .arg(file("cli-argument-file"))
                .arg(
                    Arg::new("from")
                        .long("from")
                        .value_name("en|cy")
                        .value_parser(["en", "cy"])
                        .hide_possible_values(true)
                        .help(words.get("cli-argument-translation-from")),
                )
                .arg(
                    Arg::new("all")
                        .long("all")
                        .action(ArgAction::SetTrue)
                        .help(words.get("cli-argument-all")),
                )
                .arg(
                    option("format", "docx|xlf|all")
                        .value_parser(["docx", "xlf", "all"])
                        .default_value("all")
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
        "translation" => "FILE --out DIR [--from en|cy] [--all] [--format docx|xlf|all] [--json]",
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
