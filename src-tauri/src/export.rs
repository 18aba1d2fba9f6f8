//! Commands of the export.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::Ordering;

use desk::exporting::{self, Outcome, Request};
use desk::translating::{self, Asked, Sent, TranslationFormat};
use formats::WriteError;
use report::Said;
use tauri::ipc::Channel;
use tauri::{AppHandle, State as Managed};
use tauri_plugin_opener::OpenerExt;

use crate::state::{State, held, io};

/// Exports, telling the window of each file made: how many, and of how many.
#[tauri::command(async)]
pub fn export(
    state: Managed<'_, State>,
    request: Request,
    progress: Channel<(usize, usize)>,
) -> Result<Outcome, Said> {
    state.called_off.store(false, Ordering::Relaxed);
    let today = jiff::Zoned::now().date();
    let prepared = state.with(|project| exporting::prepare(project, &request.on(today)))?;
    let mut tell = |done: usize, all: usize| {
        // A window that has gone hears nothing, and the files are made all the same.
        let _ = progress.send((done, all));
        if state.called_off.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let result = exporting::write(&prepared, &request.folder, &mut tell);
    let outcome = state.with(|project| exporting::outcome(result, prepared, project))?;
    held(&state.written).extend(outcome.files());
    Ok(outcome)
}

/// Makes a file for whoever translates the report. The report is held only while
/// its texts are gathered.
#[tauri::command(async)]
pub fn save_translation(
    state: Managed<'_, State>,
    asked: Asked,
    format: TranslationFormat,
    folder: PathBuf,
) -> Result<Sent, Said> {
    let today = jiff::Zoned::now().date();
    let prepared = state.with(|project| translating::prepare(project, asked, today))?;
    let files = translating::write(&prepared, &[format], &folder)
        .map_err(|error| exporting::said(&error))?;
    state.with(|project| translating::note(project, &files))?;
    let sent = translating::sent(prepared, files);
    held(&state.written).extend(sent.files.iter().cloned());
    Ok(sent)
}

#[tauri::command(async)]
pub fn cancel_export(state: Managed<'_, State>) {
    state.called_off.store(true, Ordering::Relaxed);
}

/// Opens a file that was exported last, or shows it in its folder.
#[tauri::command(async)]
pub fn open_file(
    app: AppHandle,
    state: Managed<'_, State>,
    path: PathBuf,
    folder: bool,
) -> Result<(), Said> {
    if !held(&state.written).contains(&path) {
        return Err(report::Error::NotFound(path).said());
    }
    let opener = app.opener();
    let opened = if folder {
        opener.reveal_item_in_dir(&path)
    } else {
        opener.open_path(path.display().to_string(), None::<&str>)
    };
    opened.map_err(|error| io(&path, &std::io::Error::other(error)))
}

/// What a writer said, as the window is told.
pub fn writer(error: &WriteError) -> Said {
    Said { code: "writer", values: Vec::new(), detail: error.to_string() }
}
