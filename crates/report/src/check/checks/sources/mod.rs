//! Inspections, complaints, evidence and links, and what the law asks of some
//! years only (guidance 001 §4; 000 A19-A25; 2014 Act s.75D).

pub(super) mod citizen_voice;
pub(super) mod gaps;
pub(super) mod newly_asked;
pub(super) mod unrecorded;

/// Where inspections and reviews are reported.
const INSPECTIONS: &str = "inspections-and-reviews";
/// Where complaints and representations are reported.
const COMPLAINTS: &str = "complaints-and-representations";
