//! Commands on a section's page.

use desk::contents::Row;
use desk::difference::Piece;
use desk::needs::{self, Topic};
use desk::page::{self, Page};
use desk::writing::{self, Saved, SlotText};
use report::Said;
use report::lang::Lang;
use report::project::{Layout, State as Progress};
use tauri::State as Managed;

use crate::state::State;

#[tauri::command(async)]
pub fn page(state: Managed<'_, State>, id: String) -> Result<Page, Said> {
    state.with(|project| page::page(project, &id))
}

#[tauri::command(async)]
pub fn topics(state: Managed<'_, State>) -> Result<Vec<Topic>, Said> {
    state.with(|project| Ok(needs::topics(project)))
}

#[tauri::command(async)]
pub fn write_text(state: Managed<'_, State>, text: SlotText) -> Result<Saved, Said> {
    state.with(|project| writing::write(project, &text))
}

#[tauri::command(async)]
pub fn set_state(
    state: Managed<'_, State>,
    page: String,
    lang: Lang,
    progress: Progress,
) -> Result<Option<Row>, Said> {
    state.with(|project| writing::set_state(project, &page, lang, progress))
}

#[tauri::command(async)]
pub fn set_layout(state: Managed<'_, State>, page: String, layout: Layout) -> Result<Page, Said> {
    state.with(|project| writing::set_layout(project, &page, layout))
}

#[tauri::command(async)]
pub fn tick(state: Managed<'_, State>, prompt: String, ticked: bool) -> Result<(), Said> {
    state.with(|project| writing::tick(project, &prompt, ticked))
}

#[tauri::command(async)]
pub fn mark_up_to_date(state: Managed<'_, State>, passage: String) -> Result<Saved, Said> {
    state.with(|project| writing::mark_up_to_date(project, &passage))
}

#[tauri::command(async)]
pub fn read_again(state: Managed<'_, State>, passage: String) -> Result<Saved, Said> {
    state.with(|project| writing::read_again(project, &passage))
}

#[tauri::command(async)]
pub fn pair(
    state: Managed<'_, State>,
    passage: String,
    source: Option<String>,
) -> Result<Saved, Said> {
    state.with(|project| writing::pair(project, &passage, source.as_deref()))
}

#[tauri::command(async)]
pub fn difference(state: Managed<'_, State>, passage: String) -> Result<Vec<Piece>, Said> {
    state.with(|project| writing::difference(project, &passage))
}
