//! Tools with exact versions, from the registries of npm, Python, Java and
//! Rust, kept in the target folder (npm's beside their `package.json`).

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use super::system::{CHROMIUM, PYTHON, apt};
use crate::place;
use crate::shell::{self, Done, cargo, command, find, listen, npm};

const PACKER: &str = "@tauri-apps/cli@2.12.5";
const DENY: &str = "0.20.2";
const MAVEN_COPY: &str = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
// LibreOffice Writer and what belongs to it.
const OFFICE: &str = "libreoffice-core libreoffice-common libreoffice-writer libreoffice-base-core \
    libreoffice-style-colibre ure uno-libs-private libuno-cppu3 libuno-cppuhelpergcc3-3 \
    libuno-purpenvhelpergcc3-3 libuno-sal3 libuno-salhelpergcc3-3";
// Debian's pandoc writes no typst; the package brings a newer one. typst has no
// wheel of the very version we use as a library; this is the nearest.
const MEASURED: &str = "pypandoc_binary==1.17 typst==0.15.2 proselint==0.16.0";
// What people use to have their English looked at.
const PROSE: [&str; 2] = ["alex@11.0.1", "write-good@1.0.8"];

/// The npm packages of a folder's lock file, without running any code of theirs.
pub fn node_packages(folder: &Path) -> Done {
    let lock = read(&folder.join("package-lock.json"))?;
    once(&folder.join("node_modules/installed-lock.json"), &lock, || {
        shell::run(npm(["ci", "--ignore-scripts"]).current_dir(folder))
    })
}

/// The packer of Tauri, kept apart from the face's packages: it has a package
/// for each system, and only making a bundle needs it.
pub fn packer() -> Result<PathBuf, String> {
    let folder = place::tools().join("tauri");
    once(&folder.join("packer.txt"), PACKER, || {
        let prefix = folder.display().to_string();
        shell::run(&mut npm([
            "install",
            "--ignore-scripts",
            "--no-save",
            "--prefix",
            &prefix,
            PACKER,
        ]))
    })?;
    Ok(folder.join("node_modules/@tauri-apps/cli/tauri.js"))
}

/// A Chromium for the web pages: Debian's own; on Ubuntu, where the package is
/// an empty shell around a snap, and elsewhere the one that playwright fetches.
pub fn chromium() -> Done {
    if find(CHROMIUM).is_some() {
        return Ok(());
    }
    println!("Chromium is missing: the web pages are looked at in it, in light and dark colours.");
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if system.lines().any(|line| line == "ID=debian") {
        return apt(&["chromium"]);
    }
    let playwright = place::validators().join("node_modules/playwright-core");
    let version = read(&playwright.join("package.json"))?;
    once(&place::tools().join("chromium-for.json"), &version, || {
        let cli = playwright.join("cli.js");
        let mut arguments: Vec<OsString> = vec![cli.into(), "install".into(), "chromium".into()];
        if cfg!(target_os = "linux") {
            arguments.push("--with-deps".into());
        }
        shell::run(&mut command("node", arguments))
    })
}

/// A Python environment with the packages of `requirements.txt`.
pub fn python_packages() -> Done {
    let folder = place::tools().join("venv");
    let list = place::validators().join("requirements.txt");
    once(&folder.join("requirements.txt"), &read(&list)?, || {
        environment(&folder, [OsString::from("-r"), list.clone().into()])
    })
}

/// pandoc, typst and what looks at English, for the bench, kept apart from the
/// tools of the tests.
pub fn measured() -> Done {
    let folder = bench_environment();
    once(&folder.join("measured.txt"), MEASURED, || environment(&folder, MEASURED.split(' ')))?;
    let folder = prose_folder();
    once(&folder.join("installed.txt"), &PROSE.join(" "), || {
        let prefix = folder.display().to_string();
        let install = ["install", "--ignore-scripts", "--no-save", "--prefix", &prefix];
        shell::run(&mut npm(install.into_iter().chain(PROSE)))
    })
}

/// proselint, for the bench.
pub fn proselint() -> PathBuf {
    bench_environment().join("bin/proselint")
}

/// A program of npm that looks at English, for the bench: `alex`, `write-good`.
pub fn prose(name: &str) -> PathBuf {
    prose_folder().join("node_modules/.bin").join(name)
}

fn prose_folder() -> PathBuf {
    place::tools().join("prose")
}

/// Python with typst, for the bench.
pub fn bench_python() -> PathBuf {
    bench_environment().join("bin/python")
}

/// pandoc, for the bench: the Python package knows where it keeps it.
pub fn pandoc() -> Result<PathBuf, String> {
    let asked = "import pypandoc; print(pypandoc.get_pandoc_path())";
    let (good, printed) = listen(&mut command(bench_python(), ["-c", asked]))?;
    if good { Ok(printed.trim().into()) } else { Err(printed) }
}

/// LibreOffice Writer with its window, for the bench. The one that the tests
/// install has none, and the two cannot be installed beside each other, so the
/// packages are only unpacked.
pub fn office() -> Done {
    let folder = office_folder();
    once(&folder.join("unpacked.txt"), OFFICE, || {
        shell::remove(&folder)?;
        let said = |error: std::io::Error| format!("{}: {error}", folder.display());
        fs::create_dir_all(&folder).map_err(said)?;
        let mut download = command("apt-get", ["download"]);
        shell::run(download.args(OFFICE.split_whitespace()).current_dir(&folder))?;
        for entry in fs::read_dir(&folder).map_err(said)?.flatten() {
            shell::run(command("dpkg-deb", ["-x"]).arg(entry.path()).arg(&folder))?;
            fs::remove_file(entry.path()).map_err(said)?;
        }
        // Its files name each other by where they would be installed.
        let program = folder.join("usr/lib/libreoffice/program");
        for name in ["fundamentalrc", "sofficerc"] {
            let here = format!("file://{}/usr/lib/libreoffice", folder.display());
            let text = read(&program.join(name))?.replace("file:///usr/lib/libreoffice", &here);
            fs::write(program.join(name), text).map_err(said)?;
        }
        let share = folder.join("usr/lib/libreoffice/share");
        fs::remove_file(share.join("registry"))
            .and_then(|()| fs::rename(share.join(".registry"), share.join("registry")))
            .map_err(said)
    })
}

/// LibreOffice with its window, once it is unpacked.
pub fn soffice() -> PathBuf {
    office_folder().join("usr/lib/libreoffice/program/soffice.bin")
}

fn office_folder() -> PathBuf {
    place::tools().join("libreoffice-window")
}

/// veraPDF and our program around it, compiled.
pub fn vera() -> Done {
    let sources = place::validators().join("verapdf");
    let (pom, main) = (sources.join("pom.xml"), sources.join("Validate.java"));
    let folder = vera_folder();
    once(&folder.join("built-from.txt"), &(read(&pom)? + &read(&main)?), || {
        shell::remove(&folder)?;
        let mvn = if cfg!(windows) { "mvn.cmd" } else { "mvn" };
        let mut output = OsString::from("-DoutputDirectory=");
        output.push(folder.join("lib"));
        shell::run(command(mvn, ["-q", "-B", "-f"]).arg(&pom).arg(MAVEN_COPY).arg(output))?;
        let classes = folder.join("classes");
        shell::run(
            command("javac", ["-cp"]).arg(vera_class_path()).arg("-d").arg(classes).arg(&main),
        )
    })
}

/// Where Java finds veraPDF and our program around it.
pub fn vera_class_path() -> OsString {
    let folder = vera_folder();
    std::env::join_paths([folder.join("lib/*"), folder.join("classes")])
        .expect("the target folder's path can stand in a class path")
}

/// cargo-deny, compiled without optimisation: it runs for seconds, and
/// optimising it would take minutes.
pub fn deny() -> Done {
    let wanted = format!("cargo-deny {DENY}");
    let version = listen(&mut command(cargo_deny(), ["--version"]));
    if version.is_ok_and(|(_, text)| text.trim() == wanted) {
        return Ok(());
    }
    println!("cargo-deny {DENY} is missing: it looks at the licences and sources of dependencies.");
    let build = place::tools().join("cargo-deny-build");
    shell::run(
        cargo(["install", "cargo-deny", "--version", DENY, "--locked", "--debug", "--force"])
            .arg("--root")
            .arg(place::tools())
            .arg("--target-dir")
            .arg(&build)
            .env("CARGO_PROFILE_DEV_DEBUG", "false"),
    )?;
    shell::remove(&build)
}

/// Where cargo-deny is, once it is installed.
pub fn cargo_deny() -> PathBuf {
    place::tools().join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX))
}

fn vera_folder() -> PathBuf {
    place::tools().join("verapdf")
}

/// Makes a Python environment anew, with the packages that pip is asked for.
fn environment<A: AsRef<OsStr>>(folder: &Path, packages: impl IntoIterator<Item = A>) -> Done {
    let python = find(PYTHON).ok_or("Python is missing")?;
    shell::remove(folder)?;
    shell::run(command(python, ["-m", "venv"]).arg(folder))?;
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    shell::run(command(python, pip).args(packages))
}

fn bench_environment() -> PathBuf {
    place::tools().join("bench-venv")
}

/// Does it unless the note says that it was done with the same content.
fn once(note: &Path, content: &str, action: impl FnOnce() -> Done) -> Done {
    if fs::read_to_string(note).is_ok_and(|done| done == content) {
        return Ok(());
    }
    action()?;
    let folder = note.parent().ok_or("a note is in a folder")?;
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(note, content))
        .map_err(|error| format!("{}: {error}", note.display()))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
