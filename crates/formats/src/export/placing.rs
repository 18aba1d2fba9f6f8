//! How files come to the disk: all of them or none.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::making::Made;
use super::{ExportError, Written};

/// Writes everything beside its place, and only then, when there was room for
/// all of it, puts each file in its place. Other files of the folder stay.
pub(super) fn place(made: Vec<Made>, folder: &Path) -> Result<Vec<Written>, ExportError> {
    let mut staged: Vec<(PathBuf, PathBuf)> = Vec::new();
    let result = stage(&made, folder, &mut staged).and_then(|()| {
        for (building, path) in &staged {
            std::fs::rename(building, path).map_err(|source| ExportError::io(path, source))?;
        }
        Ok(())
    });
    if result.is_err() {
        for (building, _) in &staged {
            let _ = std::fs::remove_file(building);
        }
    }
    result?;
    let placed = |made: Made| Written { path: folder.join(&made.written.path), ..made.written };
    Ok(made.into_iter().map(placed).collect())
}

fn stage(
    made: &[Made],
    folder: &Path,
    staged: &mut Vec<(PathBuf, PathBuf)>,
) -> Result<(), ExportError> {
    for (name, bytes) in made.iter().flat_map(Made::files) {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent).map_err(|source| ExportError::io(parent, source))?;
        let own = path.file_name().unwrap_or_default().to_string_lossy();
        let building = path.with_file_name(format!(".{own}.{}.new", std::process::id()));
        staged.push((building.clone(), path.clone()));
        if path.is_dir() {
            return Err(ExportError::io(&path, std::io::ErrorKind::IsADirectory.into()));
        }
        whole_file(&building, bytes).map_err(|source| ExportError::io(&path, source))?;
    }
    Ok(())
}

fn whole_file(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = std::fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
