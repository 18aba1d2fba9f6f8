//! Exact numbers as text: `"12.50"`. In a report, a sum is checked by hand, and
//! 0.1 + 0.2 is 0.3. (The library's own way needs a feature that would have
//! the typesetter built again with it.)

use rust_decimal::Decimal;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};

/// Writes a number.
pub fn serialize<S: Serializer>(number: &Decimal, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(number)
}

/// Reads a number. Refuses anything else.
pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Decimal, D::Error> {
    let text = String::deserialize(from)?;
    text.parse().map_err(|_| D::Error::custom(format!("{text:?} is not a number")))
}

/// A number or none.
pub mod maybe {
    use super::*;

    /// Writes a number, or nothing.
    pub fn serialize<S: Serializer>(number: &Option<Decimal>, to: S) -> Result<S::Ok, S::Error> {
        match number {
            Some(number) => to.collect_str(number),
            None => to.serialize_none(),
        }
    }

    /// Reads a number, or nothing. Refuses anything else.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Decimal>, D::Error> {
        let text: Option<String> = Option::deserialize(from)?;
        let read = |text: String| {
            text.parse().map_err(|_| D::Error::custom(format!("{text:?} is not a number")))
        };
        text.map(read).transpose()
    }
}
