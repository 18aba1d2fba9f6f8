//! Where things are.

use std::env::{consts::EXE_SUFFIX, var_os};
use std::path::{Path, PathBuf};

/// The folder that holds the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    // Cargo sets the variable when it runs us. The folder we were compiled in
    // may have been moved since.
    let own = var_os("CARGO_MANIFEST_DIR").unwrap_or(env!("CARGO_MANIFEST_DIR").into());
    let root = Path::new(&own).ancestors().nth(2);
    root.expect("the package is two folders below the workspace").to_owned()
}

/// Where cargo builds, and where everything else that can be made again is.
pub fn target() -> PathBuf {
    // Joining an absolute path replaces the root.
    root().join(var_os("CARGO_TARGET_DIR").unwrap_or("target".into()))
}

/// What the commands install for themselves.
pub fn tools() -> PathBuf {
    target().join("tools")
}

/// The sources of the validators.
pub fn validators() -> PathBuf {
    root().join("tests/validators")
}

/// The program's face.
pub fn face() -> PathBuf {
    root().join("ui")
}

/// What tries the window.
pub fn window_tests() -> PathBuf {
    root().join("tests/window")
}

/// The program with its window, once it is built with this profile.
pub fn program(profile: &str) -> PathBuf {
    target().join(profile).join(format!("llunio{EXE_SUFFIX}"))
}

/// An example of a crate, built with optimisation.
pub fn release_example(name: &str) -> PathBuf {
    target().join("release/examples").join(format!("{name}{}", EXE_SUFFIX))
}

/// The command line program, once it is built with this profile.
pub fn cli(profile: &str) -> PathBuf {
    target().join(profile).join(format!("llunio-cli{EXE_SUFFIX}"))
}

/// The files the tests write: each specimen in each language, edition and format.
pub fn specimens() -> PathBuf {
    target().join("specimens")
}

/// The sample report, exported in each language, edition and format.
pub fn exports() -> PathBuf {
    target().join("exports")
}

/// What translators of the sample report are sent, from each language.
pub fn translations() -> PathBuf {
    target().join("translations")
}

/// The papers about the sample report, in each language and format.
pub fn papers() -> PathBuf {
    target().join("papers")
}

/// What walks through the window have made: `export` holds what they exported.
pub fn walked() -> PathBuf {
    target().join("walked")
}

/// Python with the packages of `tests/validators/requirements.txt`.
pub fn python() -> PathBuf {
    tools().join(if cfg!(windows) { "venv/Scripts/python.exe" } else { "venv/bin/python" })
}
