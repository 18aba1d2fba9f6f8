//! Files that were read by a person once and must not change unseen.

use std::path::PathBuf;

/// Compares a text with `tests/golden/NAME`. With `LLUNIO_BLESS` set (that is
/// what `cargo xtask bless` does) it writes the file instead: read the diff
/// before you commit it.
pub fn check(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
    if std::env::var_os("LLUNIO_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a golden file is in a folder")).unwrap();
        std::fs::write(&path, text).unwrap();
        return;
    }
    let wanted = std::fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!("{}: {error}; `cargo xtask bless` writes it", path.display())
    });
    if wanted != text {
        let actual = path.with_extension("actual");
        std::fs::write(&actual, text).unwrap();
        let line = wanted.lines().zip(text.lines()).take_while(|(a, b)| a == b).count() + 1;
        panic!(
            "{name} differs from line {line}; the new text is in {}. \
             If it is right, `cargo xtask bless` and read the diff.",
            actual.display()
        );
    }
}
