//! The project's own commands: `cargo xtask` lists them.
//!
//! Standard library only, so that this compiles in seconds on a machine that
//! has nothing but Rust yet.

mod bench;
mod bench_checks;
mod bench_window;
mod bless;
mod bundle;
mod check;
mod exports;
mod face;
mod place;
mod proofs;
mod run;
mod shell;
mod steps;
mod test;
mod tools;
mod validate;
mod window;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run     builds the program and starts it on the sample report
cargo xtask test    runs every test and every validator, as CI does; installs what they need
cargo xtask check   formatting, lints and Rust tests: the fast loop
cargo xtask bless   runs the tests and writes the golden files anew; read the diff
cargo xtask bench   measures speed and memory beside pandoc, LibreOffice and typst
cargo xtask codegen writes the types of Rust that the face uses
cargo xtask soak    damaged files and odd reports by the ten thousand, and a thousand kills
cargo xtask bundle  packs the program for this system
cargo xtask tools   installs what `test` needs, and nothing else
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["run"] => run::run(),
        ["test"] => test::test(),
        ["check"] => check::check(),
        ["bless"] => bless::bless(),
        ["bench"] => bench::bench(),
        ["codegen"] => bless::codegen(),
        ["soak"] => window::soak(),
        ["bundle"] => bundle::bundle(),
        ["tools"] => tools::for_tests(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("there is no command “{}”\n{USAGE}", arguments.join(" "))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{message}");
            ExitCode::FAILURE
        }
    }
}
