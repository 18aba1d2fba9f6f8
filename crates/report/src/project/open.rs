//! Making, opening and refusing files.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use rusqlite_migration::{M, Migrations};

use super::history::Change;
use super::lock::{self, Taken};
use super::{Access, Details, Project, history};
use crate::error::{Error, Result};
use crate::pack::Pack;

/// `LLUN`: tells our files from other SQLite databases.
const APPLICATION_ID: i32 = 0x4c4c_554e;

static MIGRATIONS: LazyLock<Migrations<'static>> = LazyLock::new(|| {
    Migrations::new(vec![
        M::up(include_str!("migrations/0001.sql")),
        M::up(include_str!("migrations/0002.sql")),
        M::up(include_str!("migrations/0003.sql")),
        M::up(include_str!("migrations/0004.sql")),
    ])
});

/// The format we write: how many migrations there are.
const FORMAT: u32 = 4;

/// SQLite's `SQLITE_READONLY_DBMOVED`.
const READONLY_DBMOVED: i32 = 8 | (4 << 8);

/// What a file is opened for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Read,
    Write,
}

pub(super) fn create(path: &Path, details: &Details, pack: &Pack) -> Result<Project> {
    if path.exists() {
        return Err(Error::Exists(path.to_owned()));
    }
    // Built under another name, so that a half-made file never bears this one.
    let building = building_name(path)?;
    let made =
        build(&building, path, details, pack).and_then(|()| move_into_place(&building, path));
    if made.is_err() {
        let _ = std::fs::remove_file(&building);
    }
    made?;
    open(path, Wanted::Write)
}

/// The name under which a file is made before it gets its own: in the same
/// folder, different for each process.
pub(super) fn building_name(path: &Path) -> Result<PathBuf> {
    let own = path.file_name().ok_or_else(|| Error::Folder(path.to_owned()))?;
    let mut name = std::ffi::OsString::from(".");
    name.push(own);
    name.push(format!(".{}.new", std::process::id()));
    Ok(path.with_file_name(name))
}

/// Gives a finished file its name, unless somebody has taken that meanwhile.
pub(super) fn move_into_place(building: &Path, path: &Path) -> Result<()> {
    if path.exists() {
        return Err(Error::Exists(path.to_owned()));
    }
    std::fs::rename(building, path).map_err(|error| io_failure(path, error))?;
    sync_folder(path);
    Ok(())
}

fn build(building: &Path, path: &Path, details: &Details, pack: &Pack) -> Result<()> {
    let _ = std::fs::remove_file(building);
    File::create_new(building).map_err(|error| io_failure(path, error))?;
    let fail = |error| failure(path, error);
    let mut connection = Connection::open(building).map_err(fail)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID).map_err(fail)?;
    migrate(&mut connection, path)?;
    prepare(&connection).map_err(fail)?;
    let snapshot = serde_json::to_string(pack).expect("a pack is plain data");
    connection
        .execute(
            "INSERT INTO pack (id, version, snapshot) VALUES (?1, ?2, ?3)",
            (&pack.id, pack.version, snapshot),
        )
        .map_err(fail)?;
    let transaction = connection.transaction().map_err(fail)?;
    let mut tx = super::Tx::new(&transaction, pack, path);
    tx.set_details(details)?;
    let rows = tx.finish();
    history::record(&transaction, &Change::begin(), &rows).map_err(fail)?;
    transaction.commit().map_err(fail)?;
    connection.close().map_err(|(_, error)| failure(path, error))
}

pub(super) fn open(path: &Path, wanted: Wanted) -> Result<Project> {
    header(path)?;
    if wanted == Wanted::Read {
        recover(path);
    }
    let access = match wanted {
        Wanted::Read => Access::Read(None),
        Wanted::Write if read_only(path) => Access::Read(None),
        Wanted::Write => match lock::take(path) {
            Taken::Ours(lock) => Access::Write(lock),
            Taken::Theirs(holder) => Access::Read(Some(holder)),
            Taken::Unwritable => Access::Read(None),
        },
    };
    // A journal left by a crash has to be rolled back, which is a write; only
    // whoever holds the lock may do that.
    let flags = match access {
        Access::Write(_) => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Read(_) => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    let fail = |error| failure(path, error);
    let mut connection =
        Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(fail)?;
    harden(&connection).map_err(fail)?;
    whole(&connection, path)?;
    let version: u32 =
        connection.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(fail)?;
    expected_schema(&connection, path, version)?;
    if version < FORMAT {
        if let Access::Read(_) = access {
            connection = copied(&connection).map_err(fail)?;
        }
        migrate(&mut connection, path)?;
    }
    prepare(&connection).map_err(fail)?;
    let pack = read_pack(&connection, path)?;
    Ok(Project { path: path.to_owned(), connection, pack: Arc::new(pack), access })
}

/// Looks at the first bytes, without SQLite: it would take any text for a new
/// database, and might write to a foreign one.
fn header(path: &Path) -> Result<()> {
    let metadata = std::fs::metadata(path).map_err(|error| io_failure(path, error))?;
    if metadata.is_dir() {
        return Err(Error::Folder(path.to_owned()));
    }
    // Reading a pipe or a device could wait for ever.
    if !metadata.is_file() {
        return Err(Error::NotAProject(path.to_owned()));
    }
    let mut bytes = Vec::with_capacity(100);
    let file = File::open(path).map_err(|error| io_failure(path, error))?;
    file.take(100).read_to_end(&mut bytes).map_err(|error| io_failure(path, error))?;
    let number = |at: usize| {
        bytes.get(at..at + 4).map(|four| i32::from_be_bytes([four[0], four[1], four[2], four[3]]))
    };
    if !bytes.starts_with(b"SQLite format 3\0") || number(68) != Some(APPLICATION_ID) {
        return Err(Error::NotAProject(path.to_owned()));
    }
    match number(60).and_then(|version| u32::try_from(version).ok()) {
        Some(version) if version > FORMAT => Err(Error::TooNew { path: path.to_owned(), version }),
        Some(1..) => Ok(()),
        Some(0) | None => {
            Err(Error::Damaged { path: path.to_owned(), detail: "no format number".into() })
        }
    }
}

/// Rolls back what a crash left half done, so that the file can be read
/// without being written: if there is a journal and nobody holds the file.
fn recover(path: &Path) {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    if !Path::new(&journal).exists() {
        return;
    }
    if let Taken::Ours(_lock) = lock::take(path) {
        // If this fails, so will the reading, and that says why.
        if let Ok(connection) = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
        {
            let _ = connection.query_row("SELECT count(*) FROM sqlite_schema", (), |_| Ok(()));
        }
    }
}

fn read_only(path: &Path) -> bool {
    std::fs::OpenOptions::new().write(true).open(path).is_err()
}

/// Settings that a hostile file cannot get around (SQLite, “Defense Against
/// the Dark Arts”).
fn harden(connection: &Connection) -> rusqlite::Result<()> {
    // Somebody may be reading just when we write, or the other way round.
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024)?;
    connection.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    Ok(())
}

/// How we write. EXTRA goes beyond FULL: it syncs the folder after the journal
/// is deleted, without which a power cut could bring the journal, and with it
/// the state before the write, back.
fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))
}

fn whole(connection: &Connection, path: &Path) -> Result<()> {
    let found: rusqlite::Result<String> =
        connection.query_row("PRAGMA quick_check(1)", (), |row| row.get(0));
    match found {
        Ok(answer) if answer == "ok" => Ok(()),
        Ok(detail) => Err(Error::Damaged { path: path.to_owned(), detail }),
        Err(error) => Err(failure(path, error)),
    }
}

/// Compares the schema, name by name and word by word, with the one our own
/// migrations make: anything more or less was not made by us.
fn expected_schema(connection: &Connection, path: &Path, version: u32) -> Result<()> {
    let fail = |error| failure(path, error);
    let mut expected = Connection::open_in_memory().map_err(fail)?;
    MIGRATIONS
        .to_version(&mut expected, version as usize)
        .map_err(|error| Error::Damaged { path: path.to_owned(), detail: error.to_string() })?;
    let expected = schema(&expected).map_err(fail)?;
    let found = schema(connection).map_err(fail)?;
    if let Some((name, _)) = found.iter().find(|entry| !expected.contains(entry)) {
        return Err(Error::Unexpected { path: path.to_owned(), name: name.clone() });
    }
    match expected.iter().find(|entry| !found.contains(entry)) {
        Some((name, _)) => {
            Err(Error::Damaged { path: path.to_owned(), detail: format!("{name} is missing") })
        }
        None => Ok(()),
    }
}

fn schema(connection: &Connection) -> rusqlite::Result<Vec<(String, Option<String>)>> {
    let mut statement = connection.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name")?;
    let rows = statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

fn migrate(connection: &mut Connection, path: &Path) -> Result<()> {
    MIGRATIONS.to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => failure(path, err),
        other => Error::Damaged { path: path.to_owned(), detail: other.to_string() },
    })
}

/// A copy in memory: a file of an older format that may not be written is
/// brought up to date there, so that it can be read all the same.
fn copied(file: &Connection) -> rusqlite::Result<Connection> {
    let mut memory = Connection::open_in_memory()?;
    Backup::new(file, &mut memory)?.run_to_completion(1_000, Duration::ZERO, None)?;
    harden(&memory)?;
    Ok(memory)
}

fn read_pack(connection: &Connection, path: &Path) -> Result<Pack> {
    let snapshot: String = connection
        .query_row("SELECT snapshot FROM pack", (), |row| row.get(0))
        .map_err(|error| failure(path, error))?;
    let damaged = |detail: String| Error::Damaged { path: path.to_owned(), detail };
    let pack: Pack =
        serde_json::from_str(&snapshot).map_err(|error| damaged(format!("pack: {error}")))?;
    if pack.is_sound() { Ok(pack) } else { Err(damaged("pack: the headings are no tree".into())) }
}

/// Makes the directory entry durable, where the system lets us.
fn sync_folder(path: &Path) {
    let folder =
        path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

pub(crate) fn io_failure(path: &Path, error: std::io::Error) -> Error {
    let path = path.to_owned();
    match error.kind() {
        ErrorKind::NotFound => Error::NotFound(path),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Error::NoPermission(path),
        ErrorKind::AlreadyExists => Error::Exists(path),
        ErrorKind::IsADirectory => Error::Folder(path),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            Error::DiskFull(path)
        }
        _ => Error::Io { path, source: error },
    }
}

pub(super) fn failure(path: &Path, error: rusqlite::Error) -> Error {
    let path = path.to_owned();
    // A value that is missing or of another type than we wrote was not written by us.
    if matches!(
        error,
        rusqlite::Error::QueryReturnedNoRows
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..)
    ) {
        return Error::Damaged { path, detail: error.to_string() };
    }
    // The file has been moved, or removed, or another stands in its place.
    let moved = error.sqlite_error().is_some_and(|it| it.extended_code == READONLY_DBMOVED);
    if moved || (error.sqlite_error_code() == Some(ErrorCode::ReadOnly) && !path.exists()) {
        return Error::Moved(path);
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => Error::DiskFull(path),
        Some(ErrorCode::NotADatabase) => Error::NotAProject(path),
        Some(ErrorCode::DatabaseCorrupt) => Error::Damaged { path, detail: error.to_string() },
        Some(ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => Error::NoPermission(path),
        Some(ErrorCode::ReadOnly) => Error::ReadOnly(None),
        _ => Error::Sqlite { path, source: error },
    }
}
