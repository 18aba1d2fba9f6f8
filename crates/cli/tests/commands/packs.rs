//! A pack of the council’s own.

use std::path::Path;

use super::Desk;

#[test]
fn a_pack_in_a_folder_is_checked_and_used() {
    let desk = Desk::new();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/packs/acrf-2009");
    copy(&shipped, &desk.at("mine"));
    assert!(desk.done(&["validate-pack", "mine"]).contains("no problems"));
    desk.done(&[
        "new",
        "r.llunio",
        "--council",
        "X",
        "--council-cy",
        "Y",
        "--year",
        "2009-10",
        "--pack",
        "mine",
    ]);
    let pack = std::fs::read_to_string(desk.at("mine/pack.toml")).unwrap();
    desk.write("mine/pack.toml", &format!("{pack}\ncolour = \"red\"\n"));
    std::fs::write(desk.at("mine/sections/99-more.toml"), "id = \"More\"\nkind = \"chapter\"\n")
        .unwrap();
    let said = desk.refused(1, &["validate-pack", "mine"]);
    assert!(said.contains("sections/99-more.toml:1:") && said.contains("colour"), "{said}");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
