//! Commands on words: spelling, find and replace.

use report::Said;
use report::lang::Lang;
use tauri::State as Managed;

use crate::state::State;
