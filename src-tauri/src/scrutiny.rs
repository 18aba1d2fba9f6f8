//! Commands of “Ready for scrutiny?”.

use std::path::PathBuf;

use desk::checking::{Checked, FindingShown};
use desk::exporting;
use desk::papers::{self, Paper, PaperFormat};
use desk::requirements::{self, RequirementsShown};
use desk::spelling::Speller;
use desk::writing::Saved;
use report::Said;
use tauri::State as Managed;

use crate::state::{State, held};

fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}

#[tauri::command(async)]
pub fn checks(state: Managed<'_, State>, speller: Managed<'_, Speller>) -> Result<Checked, Said> {
    held(&state.checking).checks(&*state, &speller, today()).map_err(|error| error.said())
}

/// The same, once the pages of the report are known.
#[tauri::command(async)]
pub fn check_pages(
    state: Managed<'_, State>,
    speller: Managed<'_, Speller>,
) -> Result<Checked, Said> {
    let documents = state.with(|project| desk::checking::documents(project, today()))?;
    let laid_out = desk::checking::laid_out(&documents);
    let mut checking = held(&state.checking);
    checking.set_laid_out(laid_out);
    checking.checks(&*state, &speller, today()).map_err(|error| error.said())
}

#[tauri::command(async)]
pub fn section_findings(
    state: Managed<'_, State>,
    speller: Managed<'_, Speller>,
    section: String,
) -> Result<Vec<FindingShown>, Said> {
    let mut checking = held(&state.checking);
    checking.section(&*state, &speller, today(), &section).map_err(|error| error.said())
}

#[tauri::command(async)]
pub fn dismiss_finding(
    state: Managed<'_, State>,
    speller: Managed<'_, Speller>,
    key: String,
    reason: String,
) -> Result<Checked, Said> {
    let mut checking = held(&state.checking);
    checking.dismiss(&*state, &speller, today(), &key, &reason).map_err(|error| error.said())
}

#[tauri::command(async)]
pub fn keep_finding(
    state: Managed<'_, State>,
    speller: Managed<'_, Speller>,
    key: String,
) -> Result<Checked, Said> {
    held(&state.checking).keep(&*state, &speller, today(), &key).map_err(|error| error.said())
}

#[tauri::command(async)]
pub fn mend_finding(
    state: Managed<'_, State>,
    speller: Managed<'_, Speller>,
    key: String,
    which: usize,
) -> Result<(), Said> {
    let mut checking = held(&state.checking);
    checking.mend(&*state, &speller, today(), &key, which).map_err(|error| error.said())
}

#[tauri::command(async)]
pub fn requirements(state: Managed<'_, State>) -> Result<RequirementsShown, Said> {
    Ok(requirements::shown(state.with(|project| project.entered())?, today()))
}

#[tauri::command(async)]
pub fn exempt_requirement(
    state: Managed<'_, State>,
    requirement: String,
    reason: Option<String>,
) -> Result<RequirementsShown, Said> {
    let entered = state.with(|project| {
        requirements::exempt(project, &requirement, reason.as_deref())?;
        project.entered()
    })?;
    Ok(requirements::shown(entered, today()))
}

#[tauri::command(async)]
pub fn confirm_requirement(
    state: Managed<'_, State>,
    requirement: String,
    on: bool,
) -> Result<RequirementsShown, Said> {
    let entered = state.with(|project| {
        requirements::confirm(project, &requirement, on)?;
        project.entered()
    })?;
    Ok(requirements::shown(entered, today()))
}

#[tauri::command(async)]
pub fn link_requirement(
    state: Managed<'_, State>,
    passage: String,
    requirement: String,
    on: bool,
) -> Result<Saved, Said> {
    state.with(|project| requirements::link(project, &passage, &requirement, on))
}

#[tauri::command(async)]
pub fn save_paper(
    state: Managed<'_, State>,
    speller: Managed<'_, Speller>,
    paper: Paper,
    format: PaperFormat,
    folder: PathBuf,
) -> Result<Vec<PathBuf>, Said> {
    let taken = state.with(|project| papers::take_out(project, today()))?;
    let prepared = papers::prepare(taken, paper, &speller).map_err(|error| error.said())?;
    let files =
        papers::write(&prepared, format, &folder).map_err(|error| exporting::said(&error))?;
    state.with(|project| papers::note(project, &files))?;
    let paths: Vec<PathBuf> = files.into_iter().map(|file| file.path).collect();
    held(&state.written).extend(paths.iter().cloned());
    Ok(paths)
}
