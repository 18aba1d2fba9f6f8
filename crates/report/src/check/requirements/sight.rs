//! What one way of seeing has found, and several together.

use super::Met;
use crate::check::Place;
use crate::lang::Lang;

/// How far something is met, as far as this way can see, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sight {
    pub met: Met,
    pub places: Vec<Place>,
}

impl Sight {
    /// Met everywhere, by nothing that could be pointed at.
    pub fn always() -> Sight {
        Sight { met: Met::Met, places: Vec::new() }
    }

    /// Nothing is seen.
    pub fn nothing() -> Sight {
        Sight { met: Met::NotMet, places: Vec::new() }
    }

    /// There is nothing to be seen.
    pub fn not_applicable() -> Sight {
        Sight { met: Met::NotApplicable, places: Vec::new() }
    }

    /// Something that is, or is not.
    pub fn at(met: bool, places: Vec<Place>) -> Sight {
        let met = if met { Met::Met } else { Met::NotMet };
        Sight { met, places: if met == Met::Met { places } else { Vec::new() } }
    }

    /// Something that is to be in each language of a report: found in some of
    /// them, it is met in part.
    pub fn in_each(languages: &[Lang], places: impl Fn(Lang) -> Vec<Place>) -> Sight {
        let found = languages.iter().map(|lang| {
            let places = places(*lang);
            Sight::at(!places.is_empty(), places)
        });
        Sight::of_all(found)
    }

    /// All of these: met if each is, in part if some are.
    pub fn of_all(sights: impl IntoIterator<Item = Sight>) -> Sight {
        let mut all = Sight::not_applicable();
        for sight in sights {
            all.met = both(all.met, sight.met);
            all.add(sight.places);
        }
        all
    }

    /// Points to these places too, each once.
    pub fn add(&mut self, places: Vec<Place>) {
        for place in places {
            if !self.places.contains(&place) {
                self.places.push(place);
            }
        }
    }

    /// Not more than partly met.
    pub fn at_most_partly(mut self) -> Sight {
        self.met = match self.met {
            Met::Met => Met::Partly,
            Met::NotMet | Met::Partly | Met::NotApplicable => self.met,
        };
        self
    }
}

fn both(one: Met, other: Met) -> Met {
    match (one, other) {
        (Met::NotApplicable, met) | (met, Met::NotApplicable) => met,
        (Met::Met, Met::Met) => Met::Met,
        (Met::NotMet, Met::NotMet) => Met::NotMet,
        (Met::Partly | Met::Met | Met::NotMet, Met::Partly | Met::Met | Met::NotMet) => Met::Partly,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_are_met_together_or_in_part() {
        let of = |all: &[Met]| {
            Sight::of_all(all.iter().map(|met| Sight { met: *met, places: Vec::new() })).met
        };
        assert_eq!(of(&[]), Met::NotApplicable);
        assert_eq!(of(&[Met::Met, Met::NotApplicable]), Met::Met);
        assert_eq!(of(&[Met::Met, Met::NotMet]), Met::Partly);
        assert_eq!(of(&[Met::NotMet, Met::NotMet]), Met::NotMet);
        assert_eq!(of(&[Met::NotMet, Met::Partly]), Met::Partly);
        assert_eq!(of(&[Met::Partly, Met::Met]), Met::Partly);
    }
}
