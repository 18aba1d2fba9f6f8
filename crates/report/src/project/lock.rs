//! Who holds a file.
//!
//! Beside the file stand two small ones as long as it is open for writing:
//! `NAME.lock`, locked by the operating system, which lets go of it however
//! the program ends; and `NAME.holder`, which says who it is. They are two
//! because on Windows nobody else can read a locked file.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who holds a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Holder {
    /// The name of the computer, where the system tells it.
    pub host: String,
    /// The number of the process.
    pub process: u32,
    /// When it opened the file, `2025-09-30T14:02:11Z`.
    pub since: String,
}

/// The lock on a file; dropping it frees the file.
pub(super) struct Lock {
    file: File,
    lock_path: PathBuf,
    holder_path: PathBuf,
}

/// What trying to take a lock came to.
pub(super) enum Taken {
    /// It is ours.
    Ours(Lock),
    /// Somebody has it; who, if they said so.
    Theirs(Holder),
    /// The folder does not let us write there.
    Unwritable,
}

pub(super) fn take(path: &Path) -> Taken {
    // By whatever link it is reached, the file has one lock.
    let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let lock_path = beside(path, "lock");
    let holder_path = beside(path, "holder");
    let Ok(file) = OpenOptions::new().create(true).truncate(false).write(true).open(&lock_path)
    else {
        return Taken::Unwritable;
    };
    match file.try_lock() {
        Ok(()) => {
            // The note is a courtesy: without it others still cannot write.
            let _ = std::fs::write(
                &holder_path,
                serde_json::to_string(&ourselves()).unwrap_or_default(),
            );
            Taken::Ours(Lock { file, lock_path, holder_path })
        }
        Err(TryLockError::WouldBlock) => Taken::Theirs(read(&holder_path)),
        Err(TryLockError::Error(_)) => Taken::Unwritable,
    }
}

fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(extension);
    path.with_file_name(name)
}

fn ourselves() -> Holder {
    let host = ["COMPUTERNAME", "HOSTNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok())
        .or_else(|| std::fs::read_to_string("/etc/hostname").ok())
        .unwrap_or_default();
    Holder {
        host: host.trim().to_owned(),
        process: std::process::id(),
        since: jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
    }
}

fn read(path: &Path) -> Holder {
    std::fs::read_to_string(path)
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_else(|| Holder { host: String::new(), process: 0, since: String::new() })
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The note goes first, while nobody else can have the lock.
        let _ = std::fs::remove_file(&self.holder_path);
        let _ = std::fs::remove_file(&self.lock_path);
        let _ = self.file.unlock();
    }
}
