//! Why nothing is done, said in the language of the program.

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use formats::words::Words;

use crate::outcome::{complain, say};

/// Why nothing is done: help was asked for, or the command is not understood.
pub struct Stop(clap::Error);

impl Stop {
    /// What the parser made of the arguments.
    pub fn new(error: clap::Error) -> Stop {
        Stop(error)
    }

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
