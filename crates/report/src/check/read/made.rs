//! What is made of a passage, kept as long as the passage says the same: after
//! a keystroke it is made of one passage anew, and found ready for all others.

use std::any::{Any, TypeId};
use std::fmt::{self, Debug};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use super::ReadPassage;

/// Something that follows from a passage alone.
pub(in crate::check) trait MadeOf: Send + Sync + Sized + 'static {
    /// Makes it.
    fn made_of(read: &ReadPassage) -> Self;
}

/// What was made of a passage, one of each type: there are a handful of types.
#[derive(Default)]
pub(super) struct Made(Mutex<Vec<(TypeId, Kept)>>);

/// Something that was made, and the fingerprint of what it follows from beside
/// the passage.
type Kept = (u64, Arc<dyn Any + Send + Sync>);

impl ReadPassage {
    /// What this type makes of the passage, made the first time it is asked for.
    pub(in crate::check) fn made<T: MadeOf>(&self) -> Arc<T> {
        self.made_for(0, || T::made_of(self))
    }

    /// What follows from the passage and something else, of which `also` is the
    /// fingerprint ([`print_of`]): made again when that changes. A type of its
    /// own for each thing that is made.
    pub fn made_for<T: Send + Sync + 'static>(
        &self,
        also: u64,
        make: impl FnOnce() -> T,
    ) -> Arc<T> {
        if let Some(made) = self.made.get::<T>(also) {
            return made;
        }
        // Not while the lock is held: it may ask for something else that is made.
        let made = Arc::new(make());
        self.made.keep(also, &made);
        made
    }
}

/// A fingerprint of what something follows from beside a passage.
pub fn print_of(also: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    also.hash(&mut hasher);
    hasher.finish()
}

impl Made {
    fn get<T: Send + Sync + 'static>(&self, also: u64) -> Option<Arc<T>> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, (then, made)) = all.iter().find(|(own, _)| *own == TypeId::of::<T>())?;
        if *then != also {
            return None;
        }
        Arc::clone(made).downcast().ok()
    }

    fn keep<T: Send + Sync + 'static>(&self, also: u64, made: &Arc<T>) {
        let made: Arc<dyn Any + Send + Sync> = Arc::<T>::clone(made);
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|(own, _)| *own != TypeId::of::<T>());
        all.push((TypeId::of::<T>(), (also, made)));
    }
}

/// What is made follows from the passage: it tells no two apart.
impl PartialEq for Made {
    fn eq(&self, _: &Made) -> bool {
        true
    }
}

/// A copy makes its own.
impl Clone for Made {
    fn clone(&self) -> Made {
        Made::default()
    }
}

impl Debug for Made {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Made").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::read;
    use super::*;

    #[test]
    fn what_is_made_is_kept_until_what_it_follows_from_changes() {
        struct Length(usize);
        let passage = read("Some words.\n");
        let [one, other] = ["a", "b"].map(|also| print_of(&also));
        let made = |also: u64, length: usize| passage.made_for(also, || Length(length)).0;
        assert_eq!(made(one, 1), 1);
        assert_eq!(made(one, 2), 1);
        assert_eq!(made(other, 3), 3);
        assert_eq!(made(one, 4), 4);
    }
}
