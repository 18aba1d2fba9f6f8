//! What the report has to hold (WSI 2017/274 Sch.; guidance 000 and 001).

pub(super) mod empty_sections;
pub(super) mod requirements;
