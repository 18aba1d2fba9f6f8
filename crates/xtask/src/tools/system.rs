//! Programs of the system: through apt on Debian and Ubuntu; elsewhere we say
//! what is missing.

use crate::shell::{self, Done, command, find, listen};

/// A program the tests start.
pub struct Program {
    /// Its names; any of them will do.
    names: &'static [&'static str],
    /// What it is needed for.
    why: &'static str,
    /// The packages of Debian and Ubuntu that bring it.
    apt: &'static [&'static str],
    /// Where to get it on macOS and Windows.
    elsewhere: &'static str,
}

/// The names under which Chromium is installed.
pub const CHROMIUM: &[&str] = &["chromium", "google-chrome", "google-chrome-stable"];

const LIBREOFFICE: Program = Program {
    names: &["soffice"],
    why: "opens the Word files we write",
    // Recommended packages are left out, and with them every font.
    apt: &["libreoffice-writer-nogui", "fonts-liberation"],
    elsewhere: "LibreOffice from libreoffice.org, with its `program` folder on the PATH",
};

/// What `cargo xtask test` starts.
pub const FOR_TESTS: &[Program] = &[
    LIBREOFFICE,
    Program {
        names: &["pdftotext"],
        why: "reads the text of PDF files",
        apt: &["poppler-utils"],
        elsewhere: "poppler (brew install poppler; winget install oschwartz10612.Poppler)",
    },
    Program {
        names: &["qpdf"],
        why: "looks for damage in PDF files",
        apt: &["qpdf"],
        elsewhere: "qpdf (brew install qpdf; winget install QPDF.QPDF)",
    },
    Program {
        names: &["javac"],
        why: "veraPDF and the Nu HTML Checker run in Java",
        apt: &["default-jdk-headless"],
        elsewhere: "a Java development kit, 17 or newer, from adoptium.net",
    },
    Program {
        names: &["mvn"],
        why: "fetches veraPDF",
        apt: &["maven"],
        elsewhere: "Maven (brew install maven; maven.apache.org)",
    },
    Program {
        names: PYTHON,
        why: "python-docx reads the Word files we write",
        apt: &["python3", "python3-venv"],
        elsewhere: "Python 3.11 or newer from python.org",
    },
];

/// What building the window takes. Only Linux lacks it: Windows brings
/// WebView2 and macOS WebKit.
pub const FOR_BUILDING: &[Program] = &[
    Program {
        names: &["pkg-config"],
        why: "finds the libraries of the window",
        apt: &["pkg-config", "build-essential"],
        elsewhere: "pkg-config",
    },
    Program {
        names: &[WEBKIT],
        why: "shows the window",
        apt: &["libwebkit2gtk-4.1-dev"],
        elsewhere: "WebKitGTK 4.1 with its development files, from your distribution",
    },
];

/// What `cargo xtask test` starts to try the window.
pub const FOR_WINDOW: &[Program] = &[
    Program {
        names: &["Xvfb"],
        why: "is a screen for the window to be tried on",
        apt: &["xvfb", "xauth", "fonts-dejavu-core"],
        elsewhere: "Xvfb; the window is tried on Linux only",
    },
    Program {
        names: &["WebKitWebDriver"],
        why: "types and clicks in the window",
        apt: &["webkit2gtk-driver"],
        elsewhere: "WebKitWebDriver; the window is tried on Linux only",
    },
    Program {
        names: &["dbus-daemon"],
        why: "carries a second start to the first window",
        apt: &["dbus-daemon"],
        elsewhere: "dbus-daemon; the window is tried on Linux only",
    },
];

/// A library, asked of pkg-config.
const WEBKIT: &str = "webkit2gtk-4.1";

/// What `cargo xtask bench` starts.
pub const FOR_BENCH: &[Program] = &[
    LIBREOFFICE,
    Program {
        names: &["xwininfo"],
        why: "sees when a window is there",
        apt: &["x11-utils"],
        elsewhere: "xwininfo; the bench runs on Debian and Ubuntu only",
    },
    Program {
        names: &["time"],
        why: "measures memory",
        apt: &["time"],
        elsewhere: "GNU time; the bench runs on Debian and Ubuntu only",
    },
    Program {
        names: PYTHON,
        why: "brings pandoc and typst, which we are measured against",
        apt: &["python3", "python3-venv"],
        elsewhere: "Python 3.11 or newer from python.org",
    },
];

/// Python, before there is an environment of our own.
pub const PYTHON: &[&str] = if cfg!(windows) { &["python"] } else { &["python3"] };

const NODE: u32 = 20;

/// Looks for Node, which we do not install: Debian’s own is too old.
pub fn node() -> Done {
    let version = listen(&mut command("node", ["--version"])).map(|(_, text)| text);
    let major = version
        .as_deref()
        .ok()
        .and_then(|text| text.trim().strip_prefix('v')?.split('.').next()?.parse::<u32>().ok());
    match major {
        Some(major) if major >= NODE && find(&["npm"]).is_some() => Ok(()),
        Some(_) | None => Err(format!(
            "Node {NODE} or newer with npm is needed: the face of the program is built with it, and the \
             validators of Word files and web pages run in it. Found: {}. See nodejs.org.",
            version.map_or("none".to_owned(), |text| text.trim().to_owned())
        )),
    }
}

/// Installs the programs that are missing.
pub fn install(programs: &[Program]) -> Done {
    let missing: Vec<&Program> = programs.iter().filter(|program| !is_here(program)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("These programs are missing:");
    for program in &missing {
        println!("  {}: {}", program.names[0], program.why);
    }
    if find(&["apt-get"]).is_none() {
        let list: Vec<String> =
            missing.iter().map(|p| format!("  {}: install {}", p.names[0], p.elsewhere)).collect();
        return Err(format!(
            "They can be installed from here only through apt.\n{}",
            list.join("\n")
        ));
    }
    let mut packages: Vec<&str> = missing.iter().flat_map(|p| p.apt).copied().collect();
    packages.dedup();
    apt(&packages)?;
    match missing.iter().find(|program| !is_here(program)) {
        None => Ok(()),
        Some(program) => Err(format!("{} is still missing after apt-get", program.names[0])),
    }
}

/// Installs packages of Debian or Ubuntu.
pub fn apt(packages: &[&str]) -> Done {
    println!("Installing {} through apt.", packages.join(", "));
    apt_get(&["update"])?;
    let install = ["--no-install-recommends", "install"];
    let arguments = [&install[..], packages].concat();
    apt_get(&arguments).or_else(|_| {
        // A mirror in the middle of an update, or another apt that was stopped half-way.
        println!("apt failed; once more, after mending.");
        apt_get(&["update"])?;
        apt_get(&["--fix-broken", "install"])?;
        apt_get(&arguments)
    })
}

fn is_here(program: &Program) -> bool {
    if program.names == [WEBKIT] {
        let asked = listen(&mut command("pkg-config", ["--exists", WEBKIT]));
        return asked.is_ok_and(|(good, _)| good);
    }
    let Some(path) = find(program.names) else { return false };
    // Debian’s Python comes without the module that makes environments.
    program.names != PYTHON
        || listen(&mut command(path, ["-c", "import ensurepip, venv"])).is_ok_and(|(good, _)| good)
}

fn apt_get(arguments: &[&str]) -> Done {
    // Waits for another apt, such as the one that runs after a machine starts.
    let apt =
        ["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=600", "-y", "-q"];
    let words = [&["env"], &apt[..], arguments].concat();
    let is_root = listen(&mut command("id", ["-u"]))?.1.trim() == "0";
    if is_root {
        shell::run(&mut command(words[0], &words[1..]))
    } else if find(&["sudo"]).is_some() {
        shell::run(&mut command("sudo", &words))
    } else {
        Err(format!("apt needs root, and there is no sudo. Run as root: {}", words.join(" ")))
    }
}
