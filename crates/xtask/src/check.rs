//! `cargo xtask check`: the fast loop.

use crate::face;
use crate::place;
use crate::shell::{self, Done, cargo};
use crate::steps::Steps;
use crate::tools;

/// Formatting, lints and the Rust tests, without the validators.
pub fn check() -> Done {
    let mut steps = Steps::default();
    steps.step("Tools", tools::for_building);
    steps.step("Face built (vite)", face::build);
    steps.step("Face: types and markup (svelte-check)", face::check);
    steps.step("Face: its own tests (vitest)", face::test);
    rust(&mut steps);
    steps.finish()
}

/// The steps that need nothing but Rust.
pub fn rust(steps: &mut Steps) {
    steps.step("Formatting (cargo fmt)", || shell::run(&mut cargo(["fmt", "--all", "--check"])));
    steps.step("Lints (clippy)", || {
        let arguments =
            ["clippy", "--workspace", "--all-targets", "--locked", "--", "--deny", "warnings"];
        shell::run(&mut cargo(arguments))
    });
    steps.step("Rust tests (cargo test)", || {
        // So that none is left that an older program wrote.
        shell::remove(&place::specimens())?;
        shell::run(&mut cargo(["test", "--workspace", "--locked", "--no-fail-fast"]))
    });
}
