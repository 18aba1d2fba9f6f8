//! The pictures of an export, each looked at once: to decode a photograph takes
//! longer than to write the text, and both languages show the same ones.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};

use report::document::{Document, Image};

use crate::image;

/// Pictures, and whether each is as [`image::checked`] leaves one.
pub(crate) struct Pictures<'a>(Vec<(&'a Image, bool)>);

impl<'a> Pictures<'a> {
    /// Looks at the pictures of some documents, on all the processor's cores.
    pub fn of(documents: &[&'a Document]) -> Pictures<'a> {
        let mut all: Vec<&Image> = Vec::new();
        for image in documents.iter().flat_map(|document| document.images()) {
            if !all.contains(&image) {
                all.push(image);
            }
        }
        let cores = std::thread::available_parallelism().map_or(1, usize::from).min(all.len());
        let next = AtomicUsize::new(0);
        let look = || {
            let mut looked = Vec::new();
            while let Some(image) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                looked.push((*image, image::is_clean(image)));
            }
            looked
        };
        Pictures(std::thread::scope(|scope| {
            let others: Vec<_> = (1..cores).map(|_| scope.spawn(look)).collect();
            let mut looked = look();
            for other in others {
                looked.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
            }
            looked
        }))
    }

    /// Whether a picture is clean. One that is in none of the documents is
    /// looked at now.
    pub fn clean(&self, image: &Image) -> bool {
        let known = self.0.iter().find(|(known, _)| *known == image);
        known.map_or_else(|| image::is_clean(image), |(_, clean)| *clean)
    }
}
