//! What is wrong with the document, with its place.

use super::Body;
use crate::{Fault, FaultKind};

/// A drawing that was placed.
pub(super) struct Drawn {
    number: usize,
    /// How many faults were found before it.
    after: usize,
    /// What is wrong if it cannot be drawn.
    fault: Fault,
}

impl Body<'_> {
    /// Notes something wrong in the place being written.
    pub fn fault(&mut self, kind: FaultKind) {
        let (section, passage) = self.place.clone();
        self.faults.push(Fault { section, passage, kind });
    }

    /// Notes that a drawing stands in the place being written.
    pub fn drawn(&mut self, number: usize) {
        let (section, passage) = self.place.clone();
        let fault = Fault { section, passage, kind: FaultKind::BrokenImage };
        self.drawn.push(Drawn { number, after: self.faults.len(), fault });
    }

    /// What is wrong with the document, now that its drawings are made, in order.
    pub fn faults_with(&self, pixels: &[Option<Vec<u8>>]) -> Vec<Fault> {
        let mut faults = self.faults.clone();
        let broken = self.drawn.iter().filter(|drawn| pixels[drawn.number].is_none());
        for (more, drawn) in broken.enumerate() {
            faults.insert(drawn.after + more, drawn.fault.clone());
        }
        faults
    }
}
