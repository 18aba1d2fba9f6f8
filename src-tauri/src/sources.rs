//! Commands on what the report rests on and on its glossary.

use desk::page::Page;
use desk::sources;
use desk::terms::{self, Explaining};
use desk::writing::Saved;
use report::Said;
use report::lang::Lang;
use report::sources::Gap;
use report::terms::{Register, Unexplained};
use tauri::State as Managed;

use crate::state::State;

#[tauri::command(async)]
pub fn cite(
    state: Managed<'_, State>,
    passage: String,
    evidence: Vec<String>,
) -> Result<Saved, Said> {
    state.with(|project| sources::cite(project, &passage, &evidence))
}

#[tauri::command(async)]
pub fn source_gaps(state: Managed<'_, State>) -> Result<Vec<Gap>, Said> {
    state.with(|project| sources::gaps(project))
}

#[tauri::command(async)]
pub fn unexplained(state: Managed<'_, State>, lang: Lang) -> Result<Vec<Unexplained>, Said> {
    Ok(terms::unexplained(&state.with(|project| project.entered())?, lang))
}

#[tauri::command(async)]
pub fn term_register(state: Managed<'_, State>) -> Result<Register, Said> {
    Ok(terms::register(&state.with(|project| project.entered())?))
}

#[tauri::command(async)]
pub fn explain(state: Managed<'_, State>, explaining: Explaining) -> Result<Page, Said> {
    state.with(|project| terms::explain(project, &explaining))
}
