//! Commands on pictures.

use std::collections::BTreeMap;

use desk::pictures::{self, Imported};
use report::Said;
use report::lang::Lang;
use report::pictures::{OutlineShape, Picture};
use tauri::State as Managed;
use tauri::ipc::{InvokeBody, Request, Response};

use crate::state::State;

/// Takes a picture in; its bytes are the body of the request.
#[tauri::command(async)]
pub fn import_picture(state: Managed<'_, State>, request: Request<'_>) -> Result<Imported, Said> {
    let bytes = match request.body() {
        InvokeBody::Raw(bytes) => bytes.as_slice(),
        InvokeBody::Json(_) => &[],
    };
    state.with(|project| pictures::import(project, bytes))
}

#[tauri::command(async)]
pub fn picture(state: Managed<'_, State>, id: String) -> Result<Response, Said> {
    state.with(|project| pictures::shown(project, &id)).map(Response::new)
}

#[tauri::command(async)]
pub fn picture_fingerprints(picture: Picture) -> BTreeMap<Lang, String> {
    pictures::fingerprints(&picture)
}

#[tauri::command(async)]
pub fn draw_outline(
    state: Managed<'_, State>,
    shape: OutlineShape,
    text: String,
    lang: Lang,
) -> Result<Response, Said> {
    state.with(|project| pictures::drawn(project, shape, &text, lang)).map(Response::new)
}
