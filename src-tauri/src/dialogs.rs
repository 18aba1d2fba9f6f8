//! The system's own dialogs for files and folders.

use std::path::PathBuf;

use serde::Deserialize;
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

/// What is to be picked.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Pick {
    /// A report that exists. `title` is the dialog's.
    Report { title: String, filter: String },
    /// Last year's report: its own file, or as it was published.
    LastYear { title: String, filter: String },
    /// A name for a report.
    NewReport { title: String, filter: String, name: String },
    /// A folder.
    Folder { title: String },
    /// A table as CSV that exists.
    Csv { title: String, filter: String },
    /// A name for a table as CSV.
    NewCsv { title: String, filter: String, name: String },
}

/// Asks the officer; none if they changed their mind.
pub fn pick(app: &AppHandle, pick: Pick) -> Option<PathBuf> {
    if let Some(answer) = answered(&pick) {
        return Some(answer);
    }
    let dialog = app.dialog().file();
    let picked = match pick {
        Pick::Report { title, filter } => {
            dialog.set_title(title).add_filter(filter, &["llunio"]).blocking_pick_file()
        }
        Pick::LastYear { title, filter } => dialog
            .set_title(title)
            .add_filter(filter, &["llunio", "pdf", "docx"])
            .blocking_pick_file(),
        Pick::NewReport { title, filter, name } => dialog
            .set_title(title)
            .set_file_name(name)
            .add_filter(filter, &["llunio"])
            .blocking_save_file(),
        Pick::Folder { title } => dialog.set_title(title).blocking_pick_folder(),
        Pick::Csv { title, filter } => {
            dialog.set_title(title).add_filter(filter, &["csv"]).blocking_pick_file()
        }
        Pick::NewCsv { title, filter, name } => dialog
            .set_title(title)
            .set_file_name(name)
            .add_filter(filter, &["csv"])
            .blocking_save_file(),
    };
    picked?.into_path().ok()
}

/// What a test has answered beforehand: nobody can click in a system's dialog
/// from a web driver. The released program does not look.
fn answered(pick: &Pick) -> Option<PathBuf> {
    if !cfg!(debug_assertions) {
        return None;
    }
    let name = match pick {
        Pick::Report { .. } => "LLUNIO_TEST_REPORT",
        Pick::LastYear { .. } => "LLUNIO_TEST_LAST_YEAR",
        Pick::NewReport { .. } => "LLUNIO_TEST_NEW_REPORT",
        Pick::Folder { .. } => "LLUNIO_TEST_FOLDER",
        Pick::Csv { .. } => "LLUNIO_TEST_CSV",
        Pick::NewCsv { .. } => "LLUNIO_TEST_NEW_CSV",
    };
    std::env::var_os(name).map(PathBuf::from)
}
