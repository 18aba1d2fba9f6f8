//! Official wording whose Welsh was not found in an official source and that
//! nobody has confirmed. One finding for the whole report: what is to be done
//! is done on one page.

use crate::check::{Facts, Finding, Place, Rule};
use crate::lang::Lang;
use crate::pack::{Pack, Welsh};

pub(in crate::check) fn wordings(facts: &Facts<'_>) -> Vec<Finding> {
    if !facts.details.languages.contains(&Lang::Cy) {
        return Vec::new();
    }
    let open = unverified(facts.pack).filter(|item| !facts.wordings.contains_key(item)).count();
    let unconfirmed = || Finding::new(Rule::LanguagesWordings, Place::Report).count("count", open);
    if open == 0 { Vec::new() } else { vec![unconfirmed()] }
}

/// The items of the pack whose Welsh was not found in an official source, as
/// confirmations name them.
fn unverified(pack: &Pack) -> impl Iterator<Item = String> {
    let sections = pack.sections.iter().map(|it| (it.id.clone(), it.heading.welsh));
    let compulsory = pack.sections.iter().filter_map(|it| it.compulsory.as_ref());
    let compulsory = compulsory.map(|it| (format!("compulsory.{}", it.id), it.text.welsh));
    let standards = pack
        .standards
        .iter()
        .filter(|it| it.section.is_some())
        .filter_map(|it| Some((format!("standard.{}", it.id), it.printed()?.text.welsh)));
    let questions = pack.questions.iter().map(|it| (it.id.clone(), it.heading.welsh));
    let strands = pack.strands.iter().map(|it| (format!("strand.{}", it.id), it.heading.welsh));
    let all = sections.chain(compulsory).chain(standards).chain(questions).chain(strands);
    all.filter(|(_, welsh)| *welsh == Welsh::Unverified).map(|(item, _)| item)
}
