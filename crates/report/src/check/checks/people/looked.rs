//! What has been looked for in a story. Looking is slow, and a story says the
//! same at every keystroke somewhere else; so what was found is kept.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use crate::identifiers::{self, Combination};

/// As many stories as are kept; more than a report has, in both languages.
const KEPT: usize = 200;

/// What is found in a text.
pub(super) struct Looked {
    text: String,
    /// What points at somebody by itself.
    pub direct: Vec<identifiers::Finding>,
    together: OnceLock<Combination>,
}

impl Looked {
    /// What does so only together.
    pub fn together(&self) -> &Combination {
        self.together.get_or_init(|| identifiers::combination(&self.text))
    }
}

static LOOKED: LazyLock<Mutex<HashMap<String, Arc<Looked>>>> = LazyLock::new(Mutex::default);

/// Looks at a text, in which some names are no secret, or remembers what was found.
pub(super) fn looked(text: &str, public: &[&str]) -> Arc<Looked> {
    let key = format!("{}\n{text}", public.join("\n"));
    let mut kept = LOOKED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept.get(&key) {
        return Arc::clone(known);
    }
    if kept.len() >= KEPT {
        kept.clear();
    }
    let direct = identifiers::find(text, public);
    let found = Arc::new(Looked { text: text.to_owned(), direct, together: OnceLock::new() });
    kept.insert(key, Arc::clone(&found));
    found
}
