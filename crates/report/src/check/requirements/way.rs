//! Each way of seeing and the function that sees.

use super::placed::Placed;
use super::sight::Sight;
use super::{dates, figures, people, promises, sources, text};
use crate::pack::{Requirement, Seen};

/// What a way sees of a requirement. `linked` is what is linked to it.
pub(super) fn see(
    way: Seen,
    requirement: &Requirement,
    linked: &Sight,
    placed: &Placed<'_>,
) -> Sight {
    match way {
        Seen::Link => linked.clone(),
        Seen::Always => Sight::always(),
        Seen::Officer => dates::officer(requirement, linked, placed),
        Seen::Section => text::section(requirement, placed),
        Seen::Questions => text::questions(requirement, placed),
        Seen::QuestionHeadings => text::question_headings(requirement, placed),
        Seen::Standards => text::standards(requirement, placed),
        Seen::LastYear => promises::last_year(requirement, placed),
        Seen::Reasons => promises::reasons(requirement, placed),
        Seen::Objectives => promises::objectives(requirement, placed),
        Seen::Activity => figures::activity(requirement, placed),
        Seen::Trend => figures::trend(requirement, placed),
        Seen::Money => figures::money(placed),
        Seen::Areas => figures::areas(placed),
        Seen::Evidence => sources::evidence(requirement, placed),
        Seen::Documents => sources::documents(placed),
        Seen::Inspections => sources::inspections(placed),
        Seen::Complaints => sources::complaints(placed),
        Seen::Learning => sources::learning(placed),
        Seen::CaseStudies => people::case_studies(requirement, placed),
        Seen::Minority => people::minority(placed),
        Seen::Permission => people::permission(placed),
        Seen::Pictures => people::pictures(placed),
        Seen::Videos => people::videos(placed),
        Seen::Published => dates::day("publication", placed),
        Seen::Presented => dates::day("council", placed),
        Seen::InTime => dates::in_time(placed),
        Seen::LateNotice => dates::late_notice(requirement, linked, placed),
    }
}
