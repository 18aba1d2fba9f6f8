//! What the report has to hold (WSI 2017/274 Sch.; guidance 000 and 001).

pub(super) mod altered_wordings;
pub(super) mod carried;
pub(super) mod empty_sections;
pub(super) mod missing_standards;
pub(super) mod over_aim;
pub(super) mod repeats;
pub(super) mod requirements;
pub(super) mod restated;
mod said;
mod shipped;
pub(super) mod unanswered_questions;
