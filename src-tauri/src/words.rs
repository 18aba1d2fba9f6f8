//! Commands on words: spelling, find and replace.

use std::collections::BTreeSet;

use desk::searching;
use desk::spelling::{Span, Speller};
use desk::writing::{self, OwnWord};
use report::Said;
use report::lang::Lang;
use report::search::{Match, Query};
use serde::Deserialize;
use tauri::State as Managed;

use crate::state::State;

/// A text in one language.
#[derive(Deserialize)]
pub struct Spelt {
    lang: Lang,
    text: String,
}

#[tauri::command(async)]
pub fn check_spelling(
    state: Managed<'_, State>,
    speller: Managed<'_, Speller>,
    texts: Vec<Spelt>,
) -> Result<Vec<Vec<Span>>, Said> {
    let known = state.with(|project| project.words())?;
    let none = BTreeSet::new();
    let check = |spelt: &Spelt| {
        speller.check(spelt.lang, &spelt.text, known.get(&spelt.lang).unwrap_or(&none))
    };
    Ok(texts.iter().map(check).collect())
}

#[tauri::command(async)]
pub fn suggest_spelling(
    state: Managed<'_, State>,
    speller: Managed<'_, Speller>,
    lang: Lang,
    word: String,
) -> Result<Vec<String>, Said> {
    let known = state.with(|project| project.words())?;
    Ok(speller.suggest(lang, &word, known.get(&lang).unwrap_or(&BTreeSet::new())))
}

#[tauri::command(async)]
pub fn add_word(state: Managed<'_, State>, lang: Lang, word: String) -> Result<(), Said> {
    state.with(|project| writing::add_word(project, lang, &word))
}

#[tauri::command(async)]
pub fn report_words(state: Managed<'_, State>) -> Result<Vec<OwnWord>, Said> {
    state.with(|project| writing::report_words(project))
}

#[tauri::command(async)]
pub fn remove_word(state: Managed<'_, State>, lang: Lang, word: String) -> Result<(), Said> {
    state.with(|project| writing::remove_word(project, lang, &word))
}

#[tauri::command(async)]
pub fn find(state: Managed<'_, State>, query: Query) -> Result<Vec<Match>, Said> {
    state.with(|project| searching::find(project, &query))
}

#[tauri::command(async)]
pub fn replace(
    state: Managed<'_, State>,
    query: Query,
    replacement: String,
    chosen: Vec<(String, usize)>,
) -> Result<usize, Said> {
    state.with(|project| searching::replace(project, &query, &replacement, &chosen))
}
