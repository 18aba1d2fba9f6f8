//! What the commands need on a machine, and how it gets there.

mod fetched;
mod system;

pub use fetched::{
    bench_python, cargo_deny, packer, pandoc, prose, proselint, soffice, vera_class_path,
};
pub use system::CHROMIUM;

use crate::place;
use crate::shell::Done;
use system::{FOR_BENCH, FOR_BUILDING, FOR_TESTS, FOR_WINDOW};

/// Installs what building the program needs and this machine lacks: its
/// libraries, and the packages of its face.
pub fn for_building() -> Done {
    system::node()?;
    if cfg!(target_os = "linux") {
        system::install(FOR_BUILDING)?;
    }
    fetched::node_packages(&place::face())
}

/// Installs what `cargo xtask test` needs and this machine lacks.
pub fn for_tests() -> Done {
    for_building()?;
    system::install(FOR_TESTS)?;
    system::install(FOR_WINDOW)?;
    fetched::node_packages(&place::validators())?;
    fetched::chromium()?;
    fetched::python_packages()?;
    fetched::vera()?;
    fetched::deny()
}

/// Installs what `cargo xtask bench` needs and this machine lacks.
pub fn for_bench() -> Done {
    for_building()?;
    system::install(FOR_BENCH)?;
    system::install(FOR_WINDOW)?;
    fetched::office()?;
    fetched::measured()
}
