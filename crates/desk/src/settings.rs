//! How the officer likes the program. Nothing here is in a report.

use std::path::Path;

use report::lang::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::store;

/// How the officer likes the program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// The program's own language; none until one is chosen.
    pub lang: Option<Lang>,
    /// Light, dark or high contrast; the system's, unless chosen.
    pub theme: Theme,
    /// Size of everything, in per cent: 80 to 400.
    pub zoom: u16,
    /// Whether spelling is checked.
    pub spelling: bool,
    /// Whether terms and acronyms that are not explained are marked.
    pub explaining: bool,
    /// Whether the sections are shown on the left.
    pub rail: bool,
    /// Whether what the section needs is shown on the right.
    pub aside: bool,
    /// Which languages of the report are on the page.
    pub languages: Languages,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            lang: None,
            theme: Theme::System,
            zoom: 100,
            spelling: true,
            explaining: true,
            rail: true,
            aside: true,
            languages: Languages::En,
        }
    }
}

/// The window's colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// What the system says.
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// As much contrast as there is.
    Contrast,
}

/// Which languages of the report are on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Languages {
    /// English alone.
    En,
    /// Welsh alone.
    Cy,
    /// Both, side by side.
    Both,
}

/// What was chosen, from the program's folder.
pub fn read(folder: &Path) -> Settings {
    let mut settings: Settings = store::read(&folder.join("settings.json"));
    settings.zoom = settings.zoom.clamp(80, 400);
    settings
}

/// Keeps what was chosen.
pub fn write(folder: &Path, settings: &Settings) -> std::io::Result<()> {
    store::write(&folder.join("settings.json"), settings)
}
