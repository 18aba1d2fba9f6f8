//! Commands on the promise ledger.

use std::path::PathBuf;

use desk::last_year;
use desk::promises::{self, Ledger, Picked};
use desk::records::Collection;
use report::Said;
use report::promises::Proposed;
use tauri::State as Managed;

use crate::state::State;

#[tauri::command(async)]
pub fn ledger(state: Managed<'_, State>) -> Result<Ledger, Said> {
    state.with(|project| promises::ledger(project))
}

/// What last year's report promised. The report on the desk is held only while
/// its headings are taken from it.
#[tauri::command(async)]
pub fn read_last_year(state: Managed<'_, State>, path: PathBuf) -> Result<Vec<Proposed>, Said> {
    let pack = state.with(|project| Ok(project.pack().clone()))?;
    last_year::read(&path, &pack).map_err(|error| error.said())
}

#[tauri::command(async)]
pub fn bring_promises(state: Managed<'_, State>, picked: Vec<Picked>) -> Result<Collection, Said> {
    state.with(|project| promises::bring(project, &picked))
}
