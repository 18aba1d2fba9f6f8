//! The value axis: where it begins and ends, and its ticks.

use report::lang::Lang;

use super::number::with_places;

/// A value axis that always holds zero: a bar cut off at its foot, or a line
/// drawn from 90 to 95, makes a small change look like a large one.
pub(super) struct Scale {
    pub low: f64,
    pub high: f64,
    step: f64,
    places: usize,
}

impl Scale {
    /// The axis for some values, with about `ticks` steps of 1, 2 or 5 times a
    /// power of ten.
    pub fn new(values: impl Iterator<Item = f64>, ticks: usize) -> Scale {
        let (mut low, mut high, mut whole) = (0.0f64, 0.0f64, true);
        for value in values {
            low = low.min(value);
            high = high.max(value);
            whole &= value.fract() == 0.0;
        }
        if high - low < 1e-9 {
            high = low + 1.0;
        }
        let (mut step, mut places) = nice_step((high - low) / ticks as f64);
        if whole && step < 1.0 {
            // Half a person is not counted.
            (step, places) = (1.0, 0);
        }
        Scale { low: (low / step).floor() * step, high: (high / step).ceil() * step, step, places }
    }

    /// How far along the axis a value is, 0 at its low end and 1 at its high.
    pub fn share(&self, value: f64) -> f64 {
        ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    /// The ticks with their labels, from low to high.
    pub fn ticks(&self, lang: Lang) -> Vec<(f64, String)> {
        let first = (self.low / self.step).round() as i64;
        let last = (self.high / self.step).round() as i64;
        (first..=last)
            .map(|index| index as f64 * self.step)
            .map(|value| (value, with_places(value, self.places, lang)))
            .collect()
    }
}

/// The smallest step of 1, 2 or 5 times a power of ten that is at least
/// `rough`, and the decimals it needs. By repeated multiplication: logarithms
/// differ between machines in the last digit.
fn nice_step(rough: f64) -> (f64, usize) {
    let (mut power, mut places) = (1.0f64, 0);
    while power * 10.0 <= rough {
        power *= 10.0;
    }
    while power > rough && places < 9 {
        places += 1;
        power = 1.0 / 10f64.powi(places as i32);
    }
    for factor in [1.0, 2.0, 5.0] {
        if factor * power >= rough * 0.999_999 {
            return (factor * power, places);
        }
    }
    (10.0 * power, places.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(values: &[f64]) -> Vec<String> {
        let ticks = Scale::new(values.iter().copied(), 5).ticks(Lang::En);
        ticks.into_iter().map(|(_, label)| label).collect()
    }

    #[test]
    fn ticks_are_round_and_hold_zero() {
        assert_eq!(labels(&[1412.0, 1371.0]), ["0", "500", "1,000", "1,500"]);
        assert_eq!(labels(&[2.0]), ["0", "1", "2"]);
        assert_eq!(labels(&[0.4]), ["0.0", "0.1", "0.2", "0.3", "0.4"]);
        assert_eq!(labels(&[-30.0, 60.0]), ["−40", "−20", "0", "20", "40", "60"]);
        assert_eq!(labels(&[-7.0]), ["−8", "−6", "−4", "−2", "0"]);
        assert_eq!(labels(&[]), ["0", "1"]);
        assert_eq!(labels(&[100.0]), ["0", "20", "40", "60", "80", "100"]);
    }
}
