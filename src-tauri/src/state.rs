//! What the program holds while it runs.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, MutexGuard};

use desk::checking::{Checking, OpenReport};
use desk::preview::Preview;
use report::project::Project;
use report::{Error, Result, Said};
use tauri::{AppHandle, Manager};

/// The open report and what belongs to it.
pub struct State {
    /// The program's own folder, for settings and the list of recent reports.
    pub folder: PathBuf,
    /// A file named on the command line, until the window has asked for it.
    pub opening: Mutex<Option<PathBuf>>,
    project: Mutex<Option<Project>>,
    /// The pages last laid out.
    pub preview: Mutex<Option<Preview>>,
    /// Who looks at the report, and what was read of it.
    pub checking: Mutex<Checking>,
    /// Whether the page has heard that the window is to close.
    pub heard_closing: AtomicBool,
    /// Set to call off the export that is running.
    pub called_off: AtomicBool,
    /// What was exported last, and so may be opened.
    pub written: Mutex<Vec<PathBuf>>,
}

impl State {
    /// The state at the start.
    pub fn new(app: &AppHandle) -> tauri::Result<State> {
        let own = std::env::var_os("LLUNIO_FOLDER").map(PathBuf::from);
        let folder = match own {
            Some(folder) => folder,
            None => app.path().app_config_dir()?,
        };
        let named = std::env::args_os().nth(1).map(PathBuf::from);
        Ok(State {
            folder,
            opening: Mutex::new(named.map(|path| std::path::absolute(&path).unwrap_or(path))),
            project: Mutex::new(None),
            preview: Mutex::new(None),
            checking: Mutex::new(Checking::new()),
            heard_closing: AtomicBool::new(false),
            called_off: AtomicBool::new(false),
            written: Mutex::new(Vec::new()),
        })
    }

    /// Does something with the open report. Whoever writes waits for it, so
    /// what takes its time is done with what was taken out of it.
    pub fn with<T>(
        &self,
        act: impl FnOnce(&mut Project) -> Result<T>,
    ) -> std::result::Result<T, Said> {
        self.reach(act).map_err(|error| error.said())
    }

    /// Puts a report on the desk in the place of the one that was there.
    pub fn put(&self, project: Option<Project>) {
        *self.lock() = project;
        *held(&self.preview) = None;
        *held(&self.checking) = Checking::new();
    }

    /// Takes the report off the desk, which closes its file.
    pub fn close(&self) {
        self.put(None);
    }

    fn lock(&self) -> MutexGuard<'_, Option<Project>> {
        held(&self.project)
    }
}

impl OpenReport for State {
    fn reach<T>(&self, act: impl FnOnce(&mut Project) -> Result<T>) -> Result<T> {
        match self.lock().as_mut() {
            Some(project) => act(project),
            None => Err(Error::UnknownItem("report".to_owned())),
        }
    }
}

/// What a lock guards, even after a panic elsewhere: the file on the disk is
/// whole whatever happened in memory.
pub fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// What the system said of a file, as the window is told.
pub fn io(path: &Path, error: &std::io::Error) -> Said {
    Error::file(path, error).said()
}
