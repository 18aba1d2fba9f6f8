//! The window, tried as a person would: clicked, typed in, tabbed through,
//! killed, and looked at.

use std::process::Command;

use crate::face;
use crate::place;
use crate::shell::{self, Done, cargo, command};
use crate::tools;

/// How often the program is killed while somebody types.
const KILLS: &str = "50";
const SOAK: &str = "1000";
/// How many damaged files are read in a soak.
const HOSTILE: &str = "10000";
/// How many reports that nobody would write are checked in a soak.
const RANDOM: &str = "10000";
/// How many reports are made into files in a soak to see whose story is in them.
const CONSENT: &str = "300";

/// Walks through the program from a new report to the exported files, in both
/// languages, by keyboard too; axe on every screen; screenshots.
pub fn walk() -> Done {
    shell::run(&mut driver(["walk"], "debug"))
}

/// Kills the program at random moments; what was written more than a second
/// before must be in the file.
pub fn kill() -> Done {
    shell::run(&mut driver(["kill", KILLS], "debug"))
}

/// `cargo xtask soak`: ten thousand damaged files, ten thousand odd reports, some
/// hundred with stories that may be told here and not there, and a thousand kills.
pub fn soak() -> Done {
    tools::for_tests()?;
    face::build()?;
    shell::build()?;
    let arguments = ["test", "--workspace", "--all-targets", "--locked", "--", "hostile"];
    shell::run(cargo(arguments).env("LLUNIO_HOSTILE", HOSTILE))?;
    let arguments =
        ["test", "--workspace", "--all-targets", "--locked", "--", "no_report_is_too_odd"];
    shell::run(cargo(arguments).env("LLUNIO_RANDOM", RANDOM))?;
    let arguments = ["test", "--workspace", "--all-targets", "--locked", "--", "consent::"];
    shell::run(cargo(arguments).env("LLUNIO_CONSENT", CONSENT))?;
    shell::run(&mut driver(["kill", SOAK], "debug"))
}

/// The driver of the window, on a screen of its own.
pub fn driver<const N: usize>(words: [&str; N], profile: &str) -> Command {
    let script = place::window_tests().join("main.mjs");
    let mut command = command("node", [script]);
    command
        .args(words)
        .env("LLUNIO_PROGRAM", place::program(profile))
        .env("LLUNIO_CLI", place::cli(profile))
        .env("LLUNIO_SCREENS", place::target().join("screens"))
        .env("LLUNIO_WALKED", place::walked());
    command
}
