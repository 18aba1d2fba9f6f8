//! Promises: last year’s answered, this year’s fit to be answered (WSI 2017/274
//! Sch., questions (iii) and (iv); guidance 001 §3).

pub(super) mod answers;
pub(super) mod counts;
pub(super) mod objectives;
pub(super) mod shown;
