//! Commands on the report as a whole.

use std::path::PathBuf;

use desk::overview::{self, Report};
use desk::writing::{self, Undone};
use report::Said;
use tauri::State as Managed;

use crate::state::State;

#[tauri::command(async)]
pub fn report(state: Managed<'_, State>) -> Result<Report, Said> {
    state.with(|project| overview::report(project))
}

#[tauri::command(async)]
pub fn set_director(state: Managed<'_, State>, director: Option<String>) -> Result<Report, Said> {
    state.with(|project| overview::set_director(project, director))
}

#[tauri::command(async)]
pub fn undo(state: Managed<'_, State>) -> Result<Option<Undone>, Said> {
    state.with(writing::undo)
}

#[tauri::command(async)]
pub fn redo(state: Managed<'_, State>) -> Result<Option<Undone>, Said> {
    state.with(writing::redo)
}

#[tauri::command(async)]
pub fn save_copy(state: Managed<'_, State>, path: PathBuf) -> Result<(), Said> {
    state.with(|project| project.save_copy(&path))
}
