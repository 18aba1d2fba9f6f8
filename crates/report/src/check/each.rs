//! What is found out about each passage, and kept as long as it says the same.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::Facts;
use super::read::ReadPassage;

/// What was found out about each passage the last time.
pub struct EachPassage<T> {
    found: HashMap<String, (Arc<ReadPassage>, Arc<T>)>,
}

impl<T> Default for EachPassage<T> {
    fn default() -> EachPassage<T> {
        EachPassage { found: HashMap::new() }
    }
}

impl<T: Send + Sync> EachPassage<T> {
    /// What is found out about each passage, in the order of [`Facts::all`].
    /// Passages that were not looked at before are looked at now, several at a
    /// time; what is known of others is forgotten.
    pub fn of(
        &mut self,
        facts: &Facts<'_>,
        look: impl Fn(&ReadPassage) -> T + Sync,
    ) -> Vec<Arc<T>> {
        let passages: Vec<&Arc<ReadPassage>> = facts.all().collect();
        let known = |read: &Arc<ReadPassage>| {
            let (then, found) = self.found.get(&read.passage.id)?;
            Arc::ptr_eq(then, read).then(|| Arc::clone(found))
        };
        let found: Vec<Arc<T>> = passages
            .par_iter()
            .map(|read| known(read).unwrap_or_else(|| Arc::new(look(read))))
            .collect();
        let kept = |(read, found): (&Arc<ReadPassage>, &Arc<T>)| {
            (read.passage.id.clone(), (Arc::clone(read), Arc::clone(found)))
        };
        self.found = passages.into_iter().zip(&found).map(kept).collect();
        found
    }

    /// Forgets everything: something else that it depends on has changed.
    pub fn forget(&mut self) {
        self.found.clear();
    }
}
