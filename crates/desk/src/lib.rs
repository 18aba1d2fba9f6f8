//! What the window shows and does, without a window.
//!
//! The desktop shell holds one [`report::project::Project`] and calls this
//! crate: each view is one function from the project to plain data, each
//! action one function that changes it. Nothing here knows Tauri, and nothing
//! here says words to the user.

pub mod difference;
pub mod spelling;
