//! The 22 councils of Wales by name. An officer may always type another name.

use crate::lang::Text;

/// A council and the area it serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Council {
    /// The area: “Ceredigion”.
    pub area: Text,
    /// The council: “Ceredigion County Council”.
    pub name: Text,
}

/// The councils, in the English order of their areas.
pub fn councils() -> Vec<Council> {
    let rows = include_str!("../../../assets/councils.tsv").lines().skip(1);
    rows.map(|row| {
        let mut cells = row.split('\t').map(str::to_owned);
        let mut next = || cells.next().unwrap_or_default();
        let area = Text { en: next(), cy: next() };
        Council { area, name: Text { en: next(), cy: next() } }
    })
    .collect()
}

/// The council of a name or area in either language, whatever the capitals.
pub fn find(name: &str) -> Option<Council> {
    let wanted = name.trim().to_lowercase();
    councils().into_iter().find(|council| {
        [&council.area, &council.name]
            .into_iter()
            .any(|text| text.en.to_lowercase() == wanted || text.cy.to_lowercase() == wanted)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_22_and_each_is_found_by_any_of_its_names() {
        let all = councils();
        assert_eq!(all.len(), 22);
        for council in &all {
            for name in [&council.area.en, &council.area.cy, &council.name.en, &council.name.cy] {
                assert!(!name.is_empty());
                assert_eq!(find(name).as_ref(), Some(council));
            }
        }
        assert_eq!(find(" ynys môn ").unwrap().name.en, "Isle of Anglesey County Council");
        assert_eq!(find("Glanafon"), None);
    }
}
