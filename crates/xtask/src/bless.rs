//! `cargo xtask bless`: the golden files, written anew.

use crate::shell::{self, Done, cargo};

/// Runs the tests and lets them write what they would compare.
pub fn bless() -> Done {
    shell::run(
        cargo(["test", "--workspace", "--locked"])
            // Ours and that of expect-test.
            .env("LLUNIO_BLESS", "1")
            .env("UPDATE_EXPECT", "1"),
    )?;
    println!(
        "\nThe golden files are as the program writes them now. Read the diff before you commit it."
    );
    Ok(())
}

/// `cargo xtask codegen`: the types of Rust that the face uses, as TypeScript.
pub fn codegen() -> Done {
    let arguments = ["test", "--workspace", "--locked", "--lib", "typescript"];
    shell::run(cargo(arguments).env("UPDATE_EXPECT", "1"))
}
