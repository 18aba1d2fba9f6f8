//! Commands on the report as a whole.

use std::path::PathBuf;

use desk::overview::{self, Report, Whole};
use desk::wording::{self, Wording};
use desk::writing::{self, Undone};
use report::Said;
use tauri::{AppHandle, State as Managed};

use crate::state::State;
use crate::window;

#[tauri::command(async)]
pub fn report(state: Managed<'_, State>) -> Result<Report, Said> {
    state.with(|project| overview::report(project))
}

#[tauri::command(async)]
pub fn set_details(
    app: AppHandle,
    state: Managed<'_, State>,
    whole: Whole,
) -> Result<Report, Said> {
    let report = state.with(|project| overview::set_details(project, &whole))?;
    window::title(&app, Some(&report));
    Ok(report)
}

#[tauri::command(async)]
pub fn wordings(state: Managed<'_, State>) -> Result<Vec<Wording>, Said> {
    state.with(|project| wording::wordings(project))
}

#[tauri::command(async)]
pub fn confirm_wording(
    state: Managed<'_, State>,
    item: String,
    cy: Option<String>,
    note: String,
) -> Result<Vec<Wording>, Said> {
    state.with(|project| wording::confirm(project, &item, cy.as_deref(), &note))
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
