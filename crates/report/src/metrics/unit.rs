//! The unit after a number, in Welsh: “1,284 o ofalwyr”, with the soft
//! mutation that *o* asks for.

/// A noun as it stands after *o*. Only the first letter changes.
pub(super) fn after_o(unit: &str) -> String {
    const CHANGES: [(&str, &str); 9] = [
        // The digraphs first: *ll* is no *l*, *rh* no *r*; *ch*, *dd*, *ff*, *ph* and *th* stay.
        ("ll", "l"),
        ("rh", "r"),
        ("p", "b"),
        ("t", "d"),
        ("c", "g"),
        ("b", "f"),
        ("d", "dd"),
        ("g", ""),
        ("m", "f"),
    ];
    const STAY: [&str; 5] = ["ch", "dd", "ff", "ph", "th"];
    // Borrowed words with *g* keep it: “o grwpiau”, “o gemau”.
    const BORROWED: [&str; 4] = ["grŵp", "grwp", "gêm", "gem"];
    let begins = |starts: &[&str]| starts.iter().any(|start| unit.starts_with(start));
    if begins(&STAY) || begins(&BORROWED) {
        return unit.to_owned();
    }
    let changed = CHANGES
        .iter()
        .find_map(|(from, to)| unit.strip_prefix(from).map(|rest| format!("{to}{rest}")));
    changed.unwrap_or_else(|| unit.to_owned())
}

#[cfg(test)]
mod tests {
    use super::after_o;

    #[test]
    fn the_noun_mutates_as_grammars_have_it() {
        for (noun, wanted) in [
            ("plant", "blant"),
            ("teuluoedd", "deuluoedd"),
            ("cysylltiadau", "gysylltiadau"),
            ("babanod", "fabanod"),
            ("diwrnodau", "ddiwrnodau"),
            ("gofalwyr di-dâl", "ofalwyr di-dâl"),
            ("merched", "ferched"),
            ("lleoliadau", "leoliadau"),
            ("rhieni", "rieni"),
            ("oedolion", "oedolion"),
            ("asesiadau", "asesiadau"),
            ("chwiorydd", "chwiorydd"),
            ("grwpiau", "grwpiau"),
            ("", ""),
        ] {
            assert_eq!(after_o(noun), wanted, "{noun}");
        }
    }
}
