//! What the commands need on a machine, and how it gets there.

mod fetched;
mod system;

pub use fetched::{bench_python, cargo_deny, pandoc, vera_class_path};
pub use system::CHROMIUM;

use crate::shell::Done;
use system::{FOR_BENCH, FOR_TESTS};

/// Installs what `cargo xtask test` needs and this machine lacks.
pub fn for_tests() -> Done {
    system::node()?;
    system::install(FOR_TESTS)?;
    fetched::node_packages()?;
    fetched::chromium()?;
    fetched::python_packages()?;
    fetched::vera()?;
    fetched::deny()
}

/// Installs what `cargo xtask bench` needs and this machine lacks.
pub fn for_bench() -> Done {
    system::install(FOR_BENCH)?;
    fetched::measured()
}
