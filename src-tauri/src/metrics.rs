//! Commands on measures.

use std::path::PathBuf;

use desk::metrics::{self, CellTyped, Entered, FileRead, MetricGrid};
use report::Said;
use report::metrics::catalogue::Entry;
use report::metrics::grid::Paste;
use tauri::State as Managed;

use crate::state::State;

#[tauri::command(async)]
pub fn metrics(state: Managed<'_, State>) -> Result<MetricGrid, Said> {
    state.with(|project| metrics::grid(project))
}

#[tauri::command(async)]
pub fn addable_metrics(state: Managed<'_, State>) -> Result<Vec<Entry>, Said> {
    state.with(|project| metrics::addable(project))
}

#[tauri::command(async)]
pub fn add_metric(state: Managed<'_, State>, code: String) -> Result<MetricGrid, Said> {
    state.with(|project| metrics::add(project, &code))
}

#[tauri::command(async)]
pub fn remove_metric(state: Managed<'_, State>, code: String) -> Result<MetricGrid, Said> {
    state.with(|project| metrics::remove(project, &code))
}

#[tauri::command(async)]
pub fn enter_metric(state: Managed<'_, State>, cell: CellTyped) -> Result<Entered, Said> {
    state.with(|project| metrics::enter(project, &cell))
}

#[tauri::command(async)]
pub fn paste_metrics(state: Managed<'_, State>, cells: Paste) -> Result<Entered, Said> {
    state.with(|project| metrics::paste(project, &cells))
}

#[tauri::command(async)]
pub fn read_metrics(state: Managed<'_, State>, path: PathBuf) -> Result<FileRead, Said> {
    state.with(|project| metrics::read(project, &path))
}

#[tauri::command(async)]
pub fn write_metrics(state: Managed<'_, State>, path: PathBuf) -> Result<(), Said> {
    state.with(|project| metrics::write(project, &path))
}
