//! Commands on income and expenditure.

use desk::money::{self, Money, PastedMoney};
use report::Said;
use report::money::PasteAt;
use tauri::State as Managed;

use crate::state::State;

#[tauri::command(async)]
pub fn money(state: Managed<'_, State>) -> Result<Money, Said> {
    state.with(|project| money::money(project))
}

#[tauri::command(async)]
pub fn paste_money(
    state: Managed<'_, State>,
    at: PasteAt,
    text: String,
) -> Result<PastedMoney, Said> {
    state.with(|project| money::paste(project, &at, &text))
}
