//! Files for the validators: the specimen in every language, edition and
//! format, in `target/specimens`.

use std::ops::ControlFlow;
use std::path::PathBuf;

use formats::export::{Format, Job, export};
use report::document::Edition;
use report::lang::Lang;

use crate::specimen::every_block;

fn folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    target.unwrap_or_else(|| root.join("target")).join("specimens")
}

#[test]
fn specimens_are_written() {
    let _ = std::fs::remove_dir_all(folder());
    for (edition, name) in [
        (Edition::Full, "full"),
        (Edition::Draft, "draft"),
        (Edition::Public, "public"),
        (Edition::LargePrint, "large-print"),
    ] {
        let documents = Lang::BOTH.map(|lang| every_block(lang, edition)).to_vec();
        let jobs = Format::ALL.map(|format| Job::new(format, documents.clone()));
        let written =
            export(&jobs, &folder().join(name), &mut |_, _| ControlFlow::Continue(())).unwrap();
        // Three files in each language, and one folder of web pages.
        assert_eq!(written.len(), 7);
        assert!(written.iter().all(|file| file.path.exists()));
    }
}

#[test]
fn an_export_called_off_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let both = Lang::BOTH.map(|lang| every_block(lang, Edition::Full));
    let jobs = [Job::new(Format::Markdown, both.to_vec())];
    let mut steps = 0;
    let result = export(&jobs, &out, &mut |made, total| {
        assert_eq!(total, 2);
        steps += 1;
        if made == 1 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(matches!(result, Err(formats::export::ExportError::CalledOff)));
    assert_eq!(steps, 2);
    assert!(!out.exists());
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let documents = Lang::BOTH.map(|lang| every_block(lang, Edition::Full));
    let jobs = Format::ALL.map(|format| Job::new(format, documents.to_vec()));
    let mut bytes = Vec::new();
    for name in ["first", "second"] {
        export(&jobs, &folder.path().join(name), &mut |_, _| ControlFlow::Continue(())).unwrap();
        bytes.push(contents(&folder.path().join(name)));
    }
    assert!(bytes[0].len() > 7);
    assert_eq!(bytes[0], bytes[1]);
}

/// Every file below a folder, by its path in it.
fn contents(folder: &std::path::Path) -> std::collections::BTreeMap<PathBuf, Vec<u8>> {
    let mut files = std::collections::BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(
                    path.strip_prefix(folder).unwrap().to_owned(),
                    std::fs::read(&path).unwrap(),
                );
            }
        }
    }
    files
}
