//! The one way from a project to a document: in the program's own words, with
//! its own drawings.

use formats::outline::image;
use formats::phrases::say;
use report::Result;
use report::assemble::{Assembled, Purpose, Voice, assemble};
use report::project::Project;

/// Makes the document of a project for a purpose.
pub fn assembled(project: &Project, purpose: Purpose) -> Result<Assembled> {
    let say = say(purpose.lang);
    assemble(project, purpose, Voice { say: &say, draw: &image })
}
