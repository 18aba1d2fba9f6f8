//! `cargo xtask bundle`: what is installed on other machines.

use crate::place;
use crate::shell::{self, Done, command};
use crate::tools;

/// Builds the release program with its face and packs it for this system: a
/// `.deb` on Linux. Where it was put is printed by the packer.
pub fn bundle() -> Done {
    tools::for_building()?;
    let tauri = place::face().join("node_modules/@tauri-apps/cli/tauri.js");
    let kinds = if cfg!(windows) {
        "msi,nsis"
    } else if cfg!(target_os = "macos") {
        "app,dmg"
    } else {
        "deb"
    };
    let arguments = [tauri.into_os_string(), "build".into(), "--bundles".into(), kinds.into()];
    shell::run(&mut command("node", arguments))
}
