//! Commands of the preview.

use desk::preview::{self, Pages, Preview};
use report::Said;
use report::document::Edition;
use report::lang::Lang;
use tauri::State as Managed;
use tauri::ipc::Response;

use crate::export::writer;
use crate::state::{State, held};

/// Lays the report out. The report itself is held only while it is assembled,
/// so that writing goes on meanwhile.
#[tauri::command(async)]
pub fn lay_out(state: Managed<'_, State>, lang: Lang, edition: Edition) -> Result<Pages, Said> {
    let today = jiff::Zoned::now().date();
    let document = state.with(|project| preview::document(project, lang, edition, today))?;
    let made = Preview::of(&document).map_err(|error| writer(&error))?;
    let pages = made.pages();
    *held(&state.preview) = Some(made);
    Ok(pages)
}

#[tauri::command(async)]
pub fn preview_page(state: Managed<'_, State>, number: u32) -> Response {
    let page = held(&state.preview).as_ref().and_then(|preview| preview.page(number));
    Response::new(page.unwrap_or_default().into_bytes())
}
