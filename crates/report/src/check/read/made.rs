//! What a check makes of a passage by itself, kept as long as the passage says
//! the same: after a keystroke, a check of the whole report makes it of one
//! passage anew and finds all others ready.

use std::any::{Any, TypeId};
use std::fmt::{self, Debug};
use std::sync::{Arc, Mutex, PoisonError};

use super::ReadPassage;

/// Something that follows from a passage alone.
pub(in crate::check) trait MadeOf: Send + Sync + Sized + 'static {
    /// Makes it.
    fn made_of(read: &ReadPassage) -> Self;
}

/// What was made of a passage, one of each type: there are a handful of types.
#[derive(Default)]
pub(super) struct Made(Mutex<Vec<(TypeId, Arc<dyn Any + Send + Sync>)>>);

impl ReadPassage {
    /// What this type makes of the passage, made the first time it is asked for.
    pub(in crate::check) fn made<T: MadeOf>(&self) -> Arc<T> {
        if let Some(made) = self.made.get::<T>() {
            return made;
        }
        // Not while the lock is held: it may ask for something else that is made.
        let made = Arc::new(T::made_of(self));
        self.made.keep(&made);
        made
    }
}

impl Made {
    fn get<T: MadeOf>(&self) -> Option<Arc<T>> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, made) = all.iter().find(|(own, _)| *own == TypeId::of::<T>())?;
        Arc::clone(made).downcast().ok()
    }

    fn keep<T: MadeOf>(&self, made: &Arc<T>) {
        let made: Arc<dyn Any + Send + Sync> = Arc::<T>::clone(made);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push((TypeId::of::<T>(), made));
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
