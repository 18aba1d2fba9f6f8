//! What in case studies and quotations points at somebody: by itself, as a
//! name or a number does, or only together, as an age, an illness and a village
//! do. The five questions of the “motivated intruder” are the officer's to
//! answer; once they are for the wording as it stands, only what no published
//! story holds is told still.

use super::looked::{Looked, looked};
use super::placed::{Placed, placed};
use crate::check::{Facts, Finding, Place, Rule};
use crate::consent::Identifying;
use crate::identifiers::{Reason, Severity};

pub(in crate::check) fn stories(facts: &Facts<'_>) -> Vec<Finding> {
    let public = public_names(facts);
    let mut found = Vec::new();
    for placed in placed(facts) {
        let text = format!("{}\n{}", placed.testimony.text.title.get(placed.lang), placed.body());
        let looked = looked(&text, &public);
        found.extend(direct(&placed, &looked));
        if let Some(asked) = together(&placed, &looked) {
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

fn direct(placed: &Placed<'_>, looked: &Looked) -> Vec<Finding> {
    let form = &placed.testimony.consent.form;
    let considered = placed.testimony.is_considered(placed.lang);
    let named =
        matches!(form.identifying, Some(Identifying::FullName) | Some(Identifying::FirstName));
    let mut found: Vec<Finding> = Vec::new();
    for identifier in &looked.direct {
        let reason = identifier.reason;
        let passed_over = considered && !is_never_published(reason)
            || named && reason == Reason::Name
            || identifier.severity == Severity::Low;
        if passed_over {
            continue;
        }
        let rule = rule(reason);
        let finding = Finding::new(rule, Place::testimony(&placed.testimony.id, Some(placed.lang)))
            .with("words", identifier.words.as_str());
        if !found.iter().any(|it| it.rule == finding.rule && it.values == finding.values) {
            found.push(finding);
        }
    }
    found
}

/// What no published story holds, whatever the officer has considered.
fn is_never_published(reason: Reason) -> bool {
    match reason {
        Reason::NhsNumber
        | Reason::NationalInsurance
        | Reason::Reference
        | Reason::Postcode
        | Reason::Phone
        | Reason::Email
        | Reason::Address
        | Reason::BirthDate => true,
        Reason::Name
        | Reason::ChildAge
        | Reason::GreatAge
        | Reason::PostcodeDistrict
        | Reason::Setting
        | Reason::Handle
        | Reason::News => false,
    }
}

fn rule(reason: Reason) -> Rule {
    match reason {
        Reason::NhsNumber | Reason::NationalInsurance | Reason::Reference => {
            Rule::PeopleIdentifierNumber
        }
        Reason::Postcode | Reason::Phone | Reason::Email | Reason::Address => {
            Rule::PeopleIdentifierAddress
        }
        Reason::BirthDate | Reason::ChildAge | Reason::GreatAge => Rule::PeopleIdentifierAge,
        Reason::Name => Rule::PeopleIdentifierName,
        Reason::PostcodeDistrict | Reason::Setting | Reason::Handle | Reason::News => {
            Rule::PeopleIdentifierPlace
        }
    }
}

fn together(placed: &Placed<'_>, looked: &Looked) -> Option<Finding> {
    if placed.testimony.is_considered(placed.lang) {
        return None;
    }
    let made = looked.together();
    let words: Vec<&str> = made.hints.iter().map(|hint| hint.words.as_str()).collect();
    made.ask.then(|| {
        Finding::new(Rule::PeopleRiskOpen, Place::testimony(&placed.testimony.id, None))
            .named("story", &placed.testimony.text.title, &placed.testimony.id)
            .with("words", format!("“{}”", words.join("”, “")))
    })
}
