//! Commands of the first screen: recent reports, new ones, settings.

use std::path::PathBuf;

use desk::beginning::{self, NewReport, Offer};
use desk::overview::{self, Report};
use desk::recent::{self, Place, Recent};
use desk::settings::{self, Settings};
use report::Said;
use report::lang::Lang;
use report::project::Project;
use serde::Serialize;
use tauri::{AppHandle, State as Managed};

use crate::dialogs::{self, Pick};
use crate::state::{State, held, io};
use crate::window;

/// What the window needs to begin.
#[derive(Serialize)]
pub struct Start {
    settings: Settings,
    /// The system's language, for the first start.
    lang: Lang,
    recent: Vec<Recent>,
    /// A file to open at once.
    opening: Option<PathBuf>,
}

#[tauri::command(async)]
pub fn start(app: AppHandle, state: Managed<'_, State>) -> Start {
    let settings = settings::read(&state.folder);
    window::zoom(&app, settings.zoom);
    Start {
        settings,
        lang: sys_locale::get_locales().find_map(|locale| Lang::parse(&locale)).unwrap_or(Lang::En),
        recent: recent::read(&state.folder),
        opening: held(&state.opening).take(),
    }
}

#[tauri::command(async)]
pub fn save_settings(
    app: AppHandle,
    state: Managed<'_, State>,
    settings: Settings,
) -> Result<(), Said> {
    window::zoom(&app, settings.zoom);
    settings::write(&state.folder, &settings).map_err(|error| io(&state.folder, &error))
}

#[tauri::command(async)]
pub fn offer() -> Offer {
    beginning::offer(jiff::Zoned::now().date())
}

#[tauri::command(async)]
pub fn pick_place(app: AppHandle, pick: Pick) -> Option<PathBuf> {
    dialogs::pick(&app, pick)
}

#[tauri::command(async)]
pub fn create_report(
    app: AppHandle,
    state: Managed<'_, State>,
    new: NewReport,
) -> Result<Report, Said> {
    let made = beginning::create(&new).map_err(|error| error.said())?;
    put(&app, &state, made)
}

#[tauri::command(async)]
pub fn start_next_year(
    app: AppHandle,
    state: Managed<'_, State>,
    from: PathBuf,
    path: PathBuf,
) -> Result<Report, Said> {
    let made = beginning::next_year(&from, &path).map_err(|error| error.said())?;
    put(&app, &state, made)
}

#[tauri::command(async)]
pub fn open_report(
    app: AppHandle,
    state: Managed<'_, State>,
    path: PathBuf,
) -> Result<Report, Said> {
    // The same file again: ours is let go of first, or we would be told that
    // somebody else holds it.
    state.close();
    let opened = Project::open(&path).map_err(|error| error.said())?;
    put(&app, &state, opened)
}

#[tauri::command(async)]
pub fn open_sample(app: AppHandle, state: Managed<'_, State>) -> Result<Report, Said> {
    state.close();
    let sample = beginning::own_sample(&state.folder).map_err(|error| error.said())?;
    put(&app, &state, sample)
}

#[tauri::command(async)]
pub fn close_report(app: AppHandle, state: Managed<'_, State>) -> Vec<Recent> {
    state.close();
    window::title(&app, None);
    recent::read(&state.folder)
}

#[tauri::command(async)]
pub fn forget_recent(state: Managed<'_, State>, path: PathBuf) -> Vec<Recent> {
    recent::forget(&state.folder, &path);
    recent::read(&state.folder)
}

#[tauri::command(async)]
pub fn set_place(state: Managed<'_, State>, place: Place) -> Result<(), Said> {
    state.with(|project| {
        recent::set_place(&state.folder, project.path(), place);
        Ok(())
    })
}

#[tauri::command(async)]
pub fn place(state: Managed<'_, State>) -> Result<Option<Place>, Said> {
    state.with(|project| Ok(recent::place(&state.folder, project.path())))
}

fn put(app: &AppHandle, state: &State, project: Project) -> Result<Report, Said> {
    let report = overview::report(&project).map_err(|error| error.said())?;
    recent::remember(&state.folder, &project).map_err(|error| error.said())?;
    window::title(app, Some(&report));
    state.put(Some(project));
    Ok(report)
}
