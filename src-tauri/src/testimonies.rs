//! Commands on case studies and quotations.

use desk::records::Collection;
use desk::testimonies::{self, Library};
use desk::withdrawing::{self, Withdrawn};
use jiff::civil::Date;
use report::Said;
use report::consent::Withdrawal;
use report::lang::Lang;
use report::project::Testimony;
use tauri::State as Managed;

use crate::state::State;

#[tauri::command(async)]
pub fn testimonies(state: Managed<'_, State>) -> Result<Library, Said> {
    state.with(|project| testimonies::library(project, jiff::Zoned::now().date()))
}

#[tauri::command(async)]
pub fn put_testimony(state: Managed<'_, State>, testimony: Testimony) -> Result<Collection, Said> {
    state.with(|project| testimonies::put(project, &testimony))
}

#[tauri::command(async)]
pub fn remove_testimony(
    state: Managed<'_, State>,
    id: String,
    forget: bool,
) -> Result<Withdrawn, Said> {
    state.with(|project| withdrawing::remove(project, &id, forget))
}

#[tauri::command(async)]
pub fn forget_testimony(state: Managed<'_, State>, id: String) -> Result<Withdrawn, Said> {
    state.with(|project| withdrawing::forget(project, &id))
}

#[tauri::command(async)]
pub fn consider_wording(state: Managed<'_, State>, id: String) -> Result<Collection, Said> {
    state.with(|project| testimonies::consider(project, &id))
}

#[tauri::command(async)]
pub fn order_testimonies(state: Managed<'_, State>, ids: Vec<String>) -> Result<Collection, Said> {
    state.with(|project| testimonies::order(project, &ids))
}

#[tauri::command(async)]
pub fn agree_wording(
    state: Managed<'_, State>,
    id: String,
    lang: Lang,
    day: Date,
) -> Result<Collection, Said> {
    state.with(|project| testimonies::agree(project, &id, lang, day))
}

#[tauri::command(async)]
pub fn withdraw_consent(
    state: Managed<'_, State>,
    id: String,
    day: Date,
    withdrawal: Withdrawal,
    forget: bool,
) -> Result<Withdrawn, Said> {
    state.with(|project| withdrawing::withdraw(project, &id, day, &withdrawal, forget))
}
