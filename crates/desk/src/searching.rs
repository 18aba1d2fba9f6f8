//! Find and replace, as the window asks for it.

use report::Result;
use report::project::{Change, Did, Project};
use report::search::{self, Match, Query};

/// Every place where it stands, in the order of the report.
pub fn find(project: &Project, query: &Query) -> Result<Vec<Match>> {
    search::find(project, query)
}

/// Replaces the chosen matches, each a passage with which of its matches it
/// is, as one change; returns how many.
pub fn replace(
    project: &mut Project,
    query: &Query,
    replacement: &str,
    chosen: &[(String, usize)],
) -> Result<usize> {
    let place = query.section.as_deref().unwrap_or_default();
    project.write(Change::new(Did::FindReplace, place), |tx| {
        search::replace(tx, query, replacement, chosen)
    })
}
