//! The two languages: what one has and the other has not, and what differs.

mod compared;
mod identical;
mod links;
pub(super) mod named_otherwise;
mod numbers;
pub(super) mod one_alone;
pub(super) mod pairs;
pub(super) mod records;
mod sentences;
mod shapes;
pub(super) mod standing;
pub(super) mod terms;
pub(super) mod wordings;
