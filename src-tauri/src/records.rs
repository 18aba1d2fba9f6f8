//! Commands on records: what is entered once and placed in the text.

use desk::page::Page;
use desk::records::{self, Collection, Placing};
use report::Said;
use report::project::AnyRecord;
use tauri::State as Managed;

use crate::state::State;

#[tauri::command(async)]
pub fn collection(state: Managed<'_, State>) -> Result<Collection, Said> {
    state.with(|project| records::collection(project))
}

#[tauri::command(async)]
pub fn put_record(state: Managed<'_, State>, record: AnyRecord) -> Result<Collection, Said> {
    state.with(|project| records::put(project, &record))
}

#[tauri::command(async)]
pub fn remove_record(
    state: Managed<'_, State>,
    kind: String,
    id: String,
) -> Result<Collection, Said> {
    state.with(|project| records::remove(project, &kind, &id))
}

#[tauri::command(async)]
pub fn order_records(
    state: Managed<'_, State>,
    kind: String,
    ids: Vec<String>,
) -> Result<Collection, Said> {
    state.with(|project| records::order(project, &kind, &ids))
}

#[tauri::command(async)]
pub fn place_record(state: Managed<'_, State>, placing: Placing) -> Result<Page, Said> {
    state.with(|project| records::place(project, &placing))
}
