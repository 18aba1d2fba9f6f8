//! `cargo xtask run`: the program on the sample report.

use crate::exports;
use crate::face;
use crate::place;
use crate::shell::{self, Done, command};
use crate::tools;

/// Installs what building lacks, builds the program and starts it on the
/// sample report, which is made anew if it is not there.
pub fn run() -> Done {
    tools::for_building()?;
    face::build()?;
    shell::build()?;
    let folder = place::target().join("sample-report");
    let sample = folder.join("sample.llunio");
    if !sample.exists() {
        exports::sample(&folder)?;
    }
    if cfg!(target_os = "linux") && !has_screen() {
        return Err(format!(
            "The program is built, but there is no screen here to show it on. On a machine \
             without one: xvfb-run -a {} {}",
            place::program("debug").display(),
            sample.display()
        ));
    }
    println!("The sample report is {}. What you change in it stays.", sample.display());
    shell::run(&mut command(place::program("debug"), [sample]))
}

fn has_screen() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
