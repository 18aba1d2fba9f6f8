//! What a user of a project file could meet.

use std::path::PathBuf;

use serde::Serialize;

use crate::check::NotLate;
use crate::pack::Problem;
use crate::project::Holder;

/// The result of something that can fail in a way a user could meet.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong, with what a message needs. The words are in
/// `locales/*/errors.ftl`, under [`Error::code`].
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no file of that name.
    #[error("no file {0}")]
    NotFound(PathBuf),
    /// There is a file of that name already.
    #[error("{0} exists")]
    Exists(PathBuf),
    /// It is a folder.
    #[error("{0} is a folder")]
    Folder(PathBuf),
    /// The file may not be read or written.
    #[error("no permission for {0}")]
    NoPermission(PathBuf),
    /// It is no project file: a text, or another program's database.
    #[error("{0} is not a project file")]
    NotAProject(PathBuf),
    /// It was saved by a newer version of the program.
    #[error("{path} has format {version}, newer than ours")]
    TooNew {
        /// The file.
        path: PathBuf,
        /// Its format.
        version: u32,
    },
    /// It is damaged.
    #[error("{path} is damaged: {detail}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What SQLite or the reader found.
        detail: String,
    },
    /// It holds a table, view, index or trigger that our files do not have.
    #[error("{path} holds an unexpected {name}")]
    Unexpected {
        /// The file.
        path: PathBuf,
        /// The name of the table, view, index or trigger.
        name: String,
    },
    /// It is open read-only, because of whoever holds it or because the file may not be written.
    #[error("open read-only")]
    ReadOnly(Option<Holder>),
    /// It was moved or removed while it was open.
    #[error("{0} is no longer there")]
    Moved(PathBuf),
    /// The disk is full.
    #[error("disk full writing {0}")]
    DiskFull(PathBuf),
    /// There is no such section, or it holds no text.
    #[error("no section {0}")]
    UnknownSection(String),
    /// There is no such picture, case study, quotation or passage.
    #[error("nothing has the id {0}")]
    UnknownItem(String),
    /// A dump does not fit.
    #[error("the dump does not fit: {detail}")]
    BadDump {
        /// Line and reason, from the reader.
        detail: String,
    },
    /// A dump is of a newer kind.
    #[error("the dump has version {0}, newer than ours")]
    DumpTooNew(u32),
    /// A picture or report that was to be brought in cannot be used.
    #[error("{file} cannot be used: {detail}")]
    Unusable {
        /// The file, where it is known.
        file: String,
        /// Why.
        why: Unusable,
        /// What its reader said.
        detail: String,
    },
    /// A pack has problems.
    #[error("the pack has {} problems", .0.len())]
    Pack(Vec<Problem>),
    /// Texts for a translator were asked for, and the report is in one language.
    #[error("the report is in one language")]
    OneLanguage,
    /// A notice of late publication was asked for, and the report is not late.
    #[error("the report is not late: {0:?}")]
    NotLate(NotLate),
    /// The file system said something else.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What it said.
        source: std::io::Error,
    },
    /// SQLite said something else.
    #[error("{path}: {source}")]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// What it said.
        source: rusqlite::Error,
    },
}

/// Why a file that was to be brought in cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unusable {
    /// A picture has too many bytes.
    PictureTooLarge,
    /// A side of a picture is too long, or there is none.
    PictureSide,
    /// A drawing has more shapes or words than can be drawn.
    PictureTooMuch,
    /// It is no picture of a kind that reports hold.
    PictureFormat,
    /// A picture is damaged.
    PictureBroken,
    /// A published report is neither PDF nor Word.
    ReportFormat,
    /// A published report is larger than any.
    ReportTooLarge,
    /// A published report is locked with a password.
    ReportLocked,
    /// A published report is damaged.
    ReportBroken,
    /// Reading a published report takes too long.
    ReportTooSlow,
    /// A published report has no text, only pictures of pages.
    ReportNoText,
}

impl Unusable {
    fn code(self) -> &'static str {
        match self {
            Unusable::PictureTooLarge => "picture-too-large",
            Unusable::PictureSide => "picture-side",
            Unusable::PictureTooMuch => "picture-too-much",
            Unusable::PictureFormat => "picture-format",
            Unusable::PictureBroken => "picture-broken",
            Unusable::ReportFormat => "report-format",
            Unusable::ReportTooLarge => "report-too-large",
            Unusable::ReportLocked => "report-locked",
            Unusable::ReportBroken => "report-broken",
            Unusable::ReportTooSlow => "report-too-slow",
            Unusable::ReportNoText => "report-no-text",
        }
    }
}

/// What a message is made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said {
    /// Which message.
    pub code: &'static str,
    /// Its variables.
    pub values: Vec<(&'static str, String)>,
    /// What a developer would want to know.
    pub detail: String,
}

impl Error {
    /// What the file system said of a file.
    pub fn file(path: &std::path::Path, source: &std::io::Error) -> Error {
        crate::project::io_failure(path, std::io::Error::new(source.kind(), source.to_string()))
    }

    /// The name of the message for this error.
    pub fn code(&self) -> &'static str {
        match self {
            Error::NotFound(_) => "not-found",
            Error::Exists(_) => "exists",
            Error::Folder(_) => "folder",
            Error::NoPermission(_) => "no-permission",
            Error::NotAProject(_) => "not-a-project",
            Error::TooNew { .. } => "too-new",
            Error::Damaged { .. } => "damaged",
            Error::Unexpected { .. } => "unexpected",
            Error::ReadOnly(Some(_)) => "held",
            Error::ReadOnly(None) => "read-only",
            Error::Moved(_) => "moved",
            Error::DiskFull(_) => "disk-full",
            Error::UnknownSection(_) => "unknown-section",
            Error::UnknownItem(_) => "unknown-item",
            Error::BadDump { .. } => "bad-dump",
            Error::DumpTooNew(_) => "dump-too-new",
            Error::Unusable { why, .. } => why.code(),
            Error::Pack(_) => "pack",
            Error::OneLanguage => "one-language",
            Error::NotLate(why) => why.code(),
            Error::Io { .. } => "io",
            Error::Sqlite { .. } => "sqlite",
        }
    }

    /// Every code there is, for the test that each has words.
    pub const CODES: [&'static str; 34] = [
        "not-found",
        "exists",
        "folder",
        "no-permission",
        "not-a-project",
        "too-new",
        "damaged",
        "unexpected",
        "held",
        "read-only",
        "moved",
        "disk-full",
        "unknown-section",
        "unknown-item",
        "bad-dump",
        "dump-too-new",
        "picture-too-large",
        "picture-side",
        "picture-too-much",
        "picture-format",
        "picture-broken",
        "report-format",
        "report-too-large",
        "report-locked",
        "report-broken",
        "report-too-slow",
        "report-no-text",
        "pack",
        "one-language",
        "not-late-no-deadline",
        "not-late-planned",
        "not-late-unplanned",
        "io",
        "sqlite",
    ];

    /// Code, values and detail, for whoever finds the words.
    pub fn said(&self) -> Said {
        let values = match self {
            Error::NotFound(path)
            | Error::Exists(path)
            | Error::Folder(path)
            | Error::NoPermission(path)
            | Error::NotAProject(path)
            | Error::Damaged { path, .. }
            | Error::Moved(path)
            | Error::DiskFull(path)
            | Error::Io { path, .. }
            | Error::Sqlite { path, .. } => vec![("file", path.display().to_string())],
            Error::TooNew { path, version } => {
                vec![("file", path.display().to_string()), ("version", version.to_string())]
            }
            Error::Unexpected { path, name } => {
                vec![("file", path.display().to_string()), ("name", name.clone())]
            }
            Error::ReadOnly(Some(holder)) => vec![
                ("host", holder.host.clone()),
                ("process", holder.process.to_string()),
                ("since", holder.since.clone()),
            ],
            Error::ReadOnly(None) | Error::OneLanguage => Vec::new(),
            Error::UnknownSection(id) | Error::UnknownItem(id) => vec![("id", id.clone())],
            Error::Unusable { file, .. } => vec![("file", file.clone())],
            Error::BadDump { detail } => vec![("detail", detail.clone())],
            Error::DumpTooNew(version) => vec![("version", version.to_string())],
            Error::Pack(problems) => vec![("count", problems.len().to_string())],
            Error::NotLate(why) => why.values(),
        };
        Said { code: self.code(), values, detail: self.to_string() }
    }
}
