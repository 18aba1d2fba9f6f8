//! What in case studies and quotations points at somebody: by itself, as a
//! name or a number does, or only together, as an age, an illness and a village
//! do. The five questions of the “motivated intruder” are the officer's to
//! answer; once they are, only what no published story holds is told still.

use super::placed::{Placed, placed};
use crate::check::{Facts, Finding, Place, Rule};
use crate::consent::Identifying;
use crate::identifiers::{Reason, Severity, combination, find};

pub(in crate::check) fn stories(facts: &Facts<'_>) -> Vec<Finding> {
    let public = public_names(facts);
    let mut found = Vec::new();
    for placed in placed(facts) {
        if !placed.testimony.consent.form.risk.is_answered() || could_hold_numbers(&placed) {
            found.extend(direct(&placed, &public));
        }
        if let Some(asked) = together(&placed) {
            // Asked once, whichever language shows it first.
            if !found.iter().any(|it: &Finding| it.place == asked.place && it.rule == asked.rule) {
                found.push(asked);
            }
        }
    }
    found
}

/// Names that are no secret.
pub(super) fn public_names<'f>(facts: &'f Facts<'_>) -> Vec<&'f str> {
    let council = &facts.details.council;
    let director = facts.details.director.as_deref();
    [council.en.as_str(), council.cy.as_str()].into_iter().chain(director).collect()
}

/// Whether looking for numbers and addresses could find any: a story whose
/// questions are answered is looked at again at every keystroke.
fn could_hold_numbers(placed: &Placed<'_>) -> bool {
    let text = placed.testimony.text.body.get(placed.lang);
    text.contains('@') || text.chars().filter(char::is_ascii_digit).count() >= 5
}

fn direct(placed: &Placed<'_>, public: &[&str]) -> Vec<Finding> {
    let form = &placed.testimony.consent.form;
    let text = format!("{}\n{}", placed.testimony.text.title.get(placed.lang), placed.body());
    let named =
        matches!(form.identifying, Some(Identifying::FullName) | Some(Identifying::FirstName));
    let mut found: Vec<Finding> = Vec::new();
    for identifier in find(&text, public) {
        let rule = match identifier.reason {
            Reason::NhsNumber | Reason::NationalInsurance | Reason::Reference => {
                Rule::PeopleIdentifierNumber
            }
            Reason::Postcode | Reason::Phone | Reason::Email | Reason::Address => {
                Rule::PeopleIdentifierAddress
            }
            Reason::BirthDate => Rule::PeopleIdentifierAge,
            _ if form.risk.is_answered() => continue,
            Reason::Name if named => continue,
            Reason::Name => Rule::PeopleIdentifierName,
            Reason::ChildAge | Reason::GreatAge => Rule::PeopleIdentifierAge,
            Reason::PostcodeDistrict | Reason::Setting | Reason::Handle | Reason::News => {
                Rule::PeopleIdentifierPlace
            }
        };
        if identifier.severity == Severity::Low {
            continue;
        }
        let finding = Finding::new(rule, Place::testimony(&placed.testimony.id, Some(placed.lang)))
            .with("words", identifier.words);
        if !found.iter().any(|it| it.rule == finding.rule && it.values == finding.values) {
            found.push(finding);
        }
    }
    found
}

fn together(placed: &Placed<'_>) -> Option<Finding> {
    if placed.testimony.consent.form.risk.is_answered() {
        return None;
    }
    let body = placed.body();
    let made = combination(&body);
    let words: Vec<&str> = made.hints.iter().map(|hint| hint.words.as_str()).collect();
    made.ask.then(|| {
        Finding::new(Rule::PeopleRiskOpen, Place::testimony(&placed.testimony.id, None))
            .with("story", placed.title())
            .with("words", format!("“{}”", words.join("”, “")))
    })
}
