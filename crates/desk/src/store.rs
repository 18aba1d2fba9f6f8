//! Small files of the program's own, beside which nothing is lost if they are.

use std::fs::File;
use std::io::{Result, Write};
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads a file of ours; what is missing or not understood is the default,
/// for no setting is worth a program that does not start.
pub fn read<T: DeserializeOwned + Default>(path: &Path) -> T {
    std::fs::read_to_string(path)
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}

/// Writes a file of ours whole, making its folder if need be.
pub fn write<T: Serialize>(path: &Path, value: &T) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let building = path.with_extension(format!("{}.new", std::process::id()));
    let mut file = File::create(&building)?;
    file.write_all(&serde_json::to_vec_pretty(value).expect("plain data"))?;
    file.sync_all()?;
    std::fs::rename(&building, path)
}
