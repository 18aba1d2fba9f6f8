//! Entries of the glossary that have the same English term and different Welsh
//! ones: a reader of Welsh takes them for two things.

use std::collections::BTreeMap;

use crate::check::{Facts, Finding, Place, Rule};
use crate::lang::Lang;
use crate::terms::{TermClash, entries, register};

pub(in crate::check) fn terms(facts: &Facts<'_>) -> Vec<Finding> {
    let own = &facts.records.terms;
    if own.is_empty() || !facts.details.languages.contains(&Lang::Cy) {
        return Vec::new();
    }
    // The entries alone: what texts say of acronyms is another matter.
    let clashes = register(&BTreeMap::new(), &entries(facts.pack, own)).clashes;
    let found = clashes.into_iter().filter_map(|clash| match clash {
        TermClash::TwoWelsh { en, cy } => {
            // The pack's own terms agree, so one of them is the council's.
            let mut terms = own.iter().filter(|term| cy.iter().any(|cy| term.term.cy.contains(cy)));
            let place = terms.next().map_or(Place::Report, |term| Place::record_in(term, Lang::Cy));
            let clash = Finding::new(Rule::LanguagesTwoTerms, place).with("term", en);
            Some(clash.with("first", cy.first()?).with("second", cy.get(1)?))
        }
        TermClash::Expansions { .. } => None,
    });
    found.collect()
}
