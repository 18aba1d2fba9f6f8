//! The program's face: Svelte and TypeScript, built before the window is.

use crate::place;
use crate::shell::{self, Done, npm};

/// Builds it; Rust then takes it into the program.
pub fn build() -> Done {
    run("build")
}

/// Looks for faults in types and markup.
pub fn check() -> Done {
    run("check")
}

/// Runs its own tests.
pub fn test() -> Done {
    run("test")
}

fn run(script: &str) -> Done {
    shell::run(npm(["run", "--silent", script]).current_dir(place::face()))
}
