//! Starting other programs.

use std::collections::VecDeque;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;

use crate::place;

/// What every step ends with: nothing, or what went wrong, in a sentence.
pub type Done = Result<(), String>;

/// A program with its arguments, to be started in the workspace's root.
pub fn command<A: AsRef<OsStr>>(
    program: impl AsRef<OsStr>,
    arguments: impl IntoIterator<Item = A>,
) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(place::root());
    command
}

/// The cargo that runs us, with these arguments.
pub fn cargo<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Command {
    command(std::env::var_os("CARGO").unwrap_or("cargo".into()), arguments)
}

/// npm with these arguments.
pub fn npm<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Command {
    command(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments)
}

/// Builds the program, whose face must have been built before.
///
/// With all targets, because only then do the dependencies get the same
/// features as for the tests. Without, cargo would build most of them twice.
pub fn build() -> Done {
    run(&mut cargo(["build", "--workspace", "--all-targets", "--locked"]))
}

/// Builds the program as it is given to people.
pub fn build_release() -> Done {
    run(&mut cargo(["build", "--workspace", "--all-targets", "--release", "--locked"]))
}

/// How many of the last lines a program printed are told again when it failed.
/// A walk that failed says in about so many what it saw.
const TOLD_AGAIN: usize = 80;

/// Shows the command, runs it and lets it print. If it fails, the error ends
/// with what it printed last, so that the end of a long run says why.
pub fn run(command: &mut Command) -> Done {
    println!("$ {}", line(command));
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(command, &error))?;
    let last = Mutex::new(VecDeque::new());
    let (out, err) = (child.stdout.take(), child.stderr.take());
    std::thread::scope(|scope| {
        scope.spawn(|| pass_on(out, &last));
        pass_on(err, &last);
    });
    let status = child.wait().map_err(|error| format!("`{}`: {error}", line(command)))?;
    if status.success() {
        return Ok(());
    }
    let told: Vec<String> = last.into_inner().unwrap_or_default().into();
    Err(format!("`{}`: {status}\n{}", line(command), told.join("\n")))
}

/// Prints what comes, line by line, and keeps the last of it.
fn pass_on(from: Option<impl Read>, last: &Mutex<VecDeque<String>>) {
    let Some(from) = from else { return };
    let mut lines = BufReader::new(from);
    let mut bytes = Vec::new();
    while lines.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
        // Where nobody listens any more, there is nobody to tell.
        let _ = std::io::stdout().write_all(&bytes);
        let text = String::from_utf8_lossy(&bytes).trim_end().to_owned();
        bytes.clear();
        let Ok(mut last) = last.lock() else { continue };
        if last.len() == TOLD_AGAIN {
            last.pop_front();
        }
        last.push_back(text);
    }
}

/// Runs the command and returns all it printed, with whether it succeeded.
pub fn listen(command: &mut Command) -> Result<(bool, String), String> {
    let output =
        command.stdin(Stdio::null()).output().map_err(|error| not_started(command, &error))?;
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    Ok((output.status.success(), text))
}

/// Where the first of these programs is, if any is installed.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ".bat"] } else { &[""] };
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().find_map(|name| {
        folders.iter().find_map(|folder| {
            let files = endings.iter().map(|ending| folder.join(format!("{name}{ending}")));
            files.into_iter().find(|file| file.is_file())
        })
    })
}

/// Removes a folder and all that is in it, if it is there.
pub fn remove(folder: &Path) -> Done {
    match std::fs::remove_dir_all(folder) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(format!("{}: {error}", folder.display())),
    }
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` cannot be started: {error}", command.get_program().display())
}

/// The command as a person would type it; long lists of files are cut short.
fn line(command: &Command) -> String {
    const SHOWN: usize = 9;
    let root = place::root();
    let words: Vec<String> = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| {
            let path = Path::new(word);
            path.strip_prefix(&root).unwrap_or(path).display().to_string()
        })
        .collect();
    match words.len() {
        0..=SHOWN => words.join(" "),
        count => format!("{} … ({} more)", words[..SHOWN].join(" "), count - SHOWN),
    }
}
