//! The open report, in which somebody may be writing.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use report::project::Project;
use report::{Error, Result};

/// The open report, which is reached for as shortly as can be: whoever writes
/// waits until it is let go.
pub trait OpenReport {
    /// Does something with the report while nobody else does.
    fn reach<T>(&self, act: impl FnOnce(&mut Project) -> Result<T>) -> Result<T>;

    /// The same, if it is still the report in this file: while something was
    /// looked at, another may have been opened.
    fn reach_in<T>(&self, file: &Path, act: impl FnOnce(&mut Project) -> Result<T>) -> Result<T> {
        self.reach(|project| match project.path() == file {
            true => act(project),
            false => Err(Error::UnknownItem(file.display().to_string())),
        })
    }
}

impl OpenReport for Mutex<Project> {
    fn reach<T>(&self, act: impl FnOnce(&mut Project) -> Result<T>) -> Result<T> {
        act(&mut self.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
