//! Builds the crate again when a shipped pack or the sample report changes:
//! `include_dir` takes folders in but does not watch them.

fn main() {
    println!("cargo::rerun-if-changed=../../assets/packs");
    println!("cargo::rerun-if-changed=../../assets/sample");
}
