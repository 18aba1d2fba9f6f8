//! `cargo xtask bundle`: what is installed on other machines.

use crate::face;
use crate::place;
use crate::shell::{self, Done, command};
use crate::tools;

/// Builds the release program with its face and packs it for this system: a
/// `.deb` on Linux. Where it was put is printed by the packer.
///
/// Built by us and not by the packer, which would build all dependencies once
/// more with other features.
pub fn bundle() -> Done {
    tools::for_building()?;
    face::build()?;
    shell::build_release()?;
    let tauri = tools::packer()?;
    let kinds = if cfg!(windows) {
        "msi,nsis"
    } else if cfg!(target_os = "macos") {
        "app,dmg"
    } else if std::env::var_os("CI").is_some() {
        // The packer of AppImages fetches its parts from GitHub.
        "deb,appimage"
    } else {
        "deb"
    };
    let arguments = [tauri.into_os_string(), "bundle".into(), "--bundles".into(), kinds.into()];
    // It looks for the configuration in the folder it is started in, or below.
    shell::run(command("node", arguments).env("CARGO_TARGET_DIR", place::target()))
}
