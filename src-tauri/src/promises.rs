//! Commands on the promise ledger.

use std::path::PathBuf;

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

#[tauri::command(async)]
pub fn proposed_promises(path: PathBuf) -> Result<Vec<Proposed>, Said> {
    promises::proposed(&path).map_err(|error| error.said())
}

#[tauri::command(async)]
pub fn bring_promises(state: Managed<'_, State>, picked: Vec<Picked>) -> Result<Collection, Said> {
    state.with(|project| promises::bring(project, &picked))
}
