//! Files that cannot be opened, read or written.

use std::path::Path;
use std::process::Command;

use super::Desk;

#[test]
fn what_is_no_report_is_refused_in_the_persons_language() {
    let desk = Desk::new();
    desk.write("letter.llunio", "Dear Director,");
    let before = desk.files();
    assert!(desk.refused(3, &["info", "letter.llunio"]).contains("is not a Llunio report"));
    assert!(
        desk.refused(3, &["info", "letter.llunio", "--ui-lang", "cy"])
            .contains("Nid adroddiad Llunio")
    );
    assert!(desk.refused(3, &["info", "nothing.llunio"]).contains("There is no file"));
    assert_eq!(desk.files(), before);
    assert!(
        desk.refused(2, &["new", "r.llunio", "--council", "X", "--year", "2024"])
            .contains("2024-25")
    );
    assert!(desk.refused(2, &["nonsense"]).contains("no command “nonsense”"));
    assert!(desk.refused(2, &["export", "x", "--ui-lang=cy"]).contains("ar goll"));
    assert!(
        desk.refused(
            2,
            &["new", "r.llunio", "--council", "X", "--year", "2024-25", "--pack", "none"]
        )
        .contains("no pack “none”")
    );
}

#[test]
fn whoever_comes_second_is_told_who_writes() {
    let desk = Desk::new();
    desk.begin();
    desk.write("w.md", "Text.\n");
    let holder = report::project::Project::open(&desk.at("r.llunio")).unwrap();
    let set = ["set", "r.llunio", "--section", "workforce", "--lang", "en", "--from", "w.md"];
    let said = desk.refused(3, &set);
    assert!(said.contains(&format!("process {}", std::process::id())), "{said}");
    desk.done(&["info", "r.llunio"]);
    drop(holder);
    desk.done(&set);
}

/// Runs a command as somebody who may not do everything, as root may.
#[cfg(unix)]
fn as_nobody(desk: &Desk, arguments: &[&str]) -> (i32, String) {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let mode = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap()
    };
    mode(desk.folder.path(), 0o755);
    let root = std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
    let program = env!("CARGO_BIN_EXE_llunio-cli");
    let mut command = if root {
        // A copy that anybody may run, wherever the build is kept.
        let copy = desk.at("llunio-cli");
        std::fs::copy(program, &copy).unwrap();
        mode(&copy, 0o755);
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(copy);
        command
    } else {
        Command::new(program)
    };
    let output = command
        .current_dir(desk.folder.path())
        .env("LANG", "en_GB.UTF-8")
        .args(arguments)
        .output()
        .unwrap();
    (output.status.code().unwrap_or(-1), String::from_utf8(output.stderr).unwrap())
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_is_refused_and_a_locked_one_is_not_changed() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.begin();
    desk.write("w.md", "Text.\n");
    let mode = |mode| {
        std::fs::set_permissions(desk.at("r.llunio"), std::fs::Permissions::from_mode(mode))
            .unwrap()
    };
    let before = std::fs::read(desk.at("r.llunio")).unwrap();
    mode(0o000);
    let (code, said) = as_nobody(&desk, &["info", "r.llunio"]);
    assert!(code == 3 && said.contains("no permission"), "{code} {said}");
    mode(0o444);
    let (code, said) = as_nobody(
        &desk,
        &["set", "r.llunio", "--section", "workforce", "--lang", "en", "--from", "w.md"],
    );
    assert!(code == 3 && said.contains("cannot be written"), "{code} {said}");
    mode(0o644);
    assert_eq!(std::fs::read(desk.at("r.llunio")).unwrap(), before);
}
