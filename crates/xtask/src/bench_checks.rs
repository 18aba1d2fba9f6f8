//! The checks' part of the bench: a whole report looked at, and looked at again
//! after a keystroke, beside programs that people use on English text.
//!
//! Those programs know nothing of the report, its figures or its Welsh; they
//! are what an officer would otherwise run over the same words.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bench::{aim, first_with_extension, measure as timed};
use crate::place;
use crate::shell::{Done, command, listen};
use crate::tools;

/// Measures with the report in each of these folders, the first of which holds
/// the text once and the last ten times.
pub fn measure(folders: &[PathBuf]) -> Done {
    println!(
        "\n{:<52} {:>12} {:>12}",
        "checks of both languages, within the program", "text", "text × 10"
    );
    let mut looks = Vec::new();
    for folder in folders {
        println!("measuring checks in {}", folder.display());
        looks.push(Looks::of(&folder.join("sample.llunio"))?);
    }
    let (Some(short), Some(long)) = (looks.first(), looks.last()) else { return Ok(()) };
    let line = |name: &str, short: f64, long: f64| {
        println!("{name:<52} {short:>9.2} ms {long:>9.2} ms");
    };
    line("the first look", short.first, long.first);
    line("after a keystroke", short.keystroke, long.keystroke);
    println!();
    aim("first look, milliseconds", short.first, "under 50", short.first < 50.0);
    aim("after a keystroke, milliseconds", short.keystroke, "under 10", short.keystroke < 10.0);
    let growth = long.first / short.first;
    aim("ten times the text: times the cost", growth, "at most 12", growth <= 12.0);
    let Some(folder) = folders.first() else { return Ok(()) };
    beside_others(folder)
}

/// How long a look took inside the program, in milliseconds.
struct Looks {
    first: f64,
    keystroke: f64,
}

impl Looks {
    /// As `crates/desk/examples/looks.rs` measured it: two numbers.
    fn of(report: &Path) -> Result<Looks, String> {
        let program = place::release_example("looks");
        let (good, printed) = listen(command(program, [] as [&str; 0]).arg(report))?;
        let numbers: Vec<f64> =
            printed.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        match numbers[..] {
            [first, keystroke] if good => Ok(Looks { first, keystroke }),
            _ => Err(format!("looks: {printed}")),
        }
    }
}

/// The English text through every program, as a person would start each.
fn beside_others(folder: &Path) -> Done {
    let text = first_with_extension(&folder.join("text"), "md")?;
    let mut own = command(place::cli("release"), ["check", "--lang", "en", "--no-pages"]);
    own.arg(folder.join("sample.llunio"));
    let with = |program: PathBuf, words: &[&str]| -> Command {
        let mut command = command(program, words);
        command.arg(&text);
        command
    };
    let others = [
        ("proselint", with(tools::proselint(), &["check"])),
        ("write-good", with(tools::prose("write-good"), &[])),
        ("alex", with(tools::prose("alex"), &["--why"])),
    ];
    let ours = timed(&mut own, folder)?.time.as_secs_f64();
    println!("\n{:<52} {ours:>9.3} s", "llunio-cli check, English, spelling included");
    for (name, command) in others {
        // They end with a failure when they have something to say.
        let mut command = whatever(&command);
        let theirs = timed(&mut command, folder)?.time.as_secs_f64();
        println!("{name:<52} {theirs:>9.3} s {:>8.1} ×", theirs / ours);
    }
    Ok(())
}

/// The same command, whatever it ends with.
fn whatever(asked: &Command) -> Command {
    let mut shell = command("sh", ["-c", "\"$@\" || true", "sh"]);
    shell.arg(asked.get_program()).args(asked.get_args());
    shell
}
