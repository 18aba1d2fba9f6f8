//! The one way from a project to a document: in the program's own words, with
//! its own drawings.

use formats::outline::image;
use formats::phrases::say;
use report::Result;
use report::assemble::{Assembled, Assembler, Purpose, Voice};
use report::project::Project;

/// Makes the document of a project for a purpose.
pub fn assembled(project: &Project, purpose: Purpose) -> Result<Assembled> {
    assembled_by(&Assembler::new(project)?, purpose)
}

/// The same by somebody who makes several documents of a project.
pub(crate) fn assembled_by(assembler: &Assembler<'_>, purpose: Purpose) -> Result<Assembled> {
    let say = say(purpose.lang);
    assembler.assemble(purpose, Voice { say: &say, draw: &image })
}
