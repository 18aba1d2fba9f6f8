//! How files come to the disk: all of them or none.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::ExportError;

/// Writes files into a folder, which is made if need be; each has its place in
/// it. Everything is written beside its place, and only then, when there was
/// room for all of it, is each file put in its place. Other files of the folder
/// stay.
pub fn place(files: &[(PathBuf, &[u8])], folder: &Path) -> Result<(), ExportError> {
    std::fs::create_dir_all(folder).map_err(|source| ExportError::io(folder, source))?;
    let mut staged: Vec<(PathBuf, PathBuf)> = Vec::new();
    let result = stage(files, folder, &mut staged).and_then(|()| {
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
    result
}

fn stage(
    files: &[(PathBuf, &[u8])],
    folder: &Path,
    staged: &mut Vec<(PathBuf, PathBuf)>,
) -> Result<(), ExportError> {
    for (name, bytes) in files {
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
