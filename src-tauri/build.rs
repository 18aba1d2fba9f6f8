//! Lists our commands, so that each must be allowed by name, and makes a page
//! stand where the built face will be, so that Rust can be compiled without it.

use std::path::Path;

/// Every command the window may call; `capabilities/main.json` allows them.
const COMMANDS: &[&str] = &include!("src/commands.list");

fn main() {
    println!("cargo:rerun-if-changed=src/commands.list");
    let dist = Path::new("../ui/dist");
    if !dist.join("index.html").exists() {
        std::fs::create_dir_all(dist).expect("ui/dist can be made");
        std::fs::write(dist.join("index.html"), PLACEHOLDER).expect("ui/dist can be written");
    }
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("the configuration of the window is sound");
}

const PLACEHOLDER: &str = "<!doctype html><html lang=\"en\"><title>Llunio</title>\
    <p>The face of the program has not been built: run `cargo xtask run`.</p></html>";
