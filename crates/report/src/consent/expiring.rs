//! What will not last until the report is published.

use jiff::civil::Date;

use super::Consent;

/// A consent that ends, or is to be asked again, before a day that matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expiring {
    /// The case study, quotation or picture.
    pub id: String,
    /// The last day on which consent holds, or the day to ask again.
    pub last: Date,
    /// Whether it ends then; else it is only to be asked again.
    pub ends: bool,
}

/// The consents that end, or are to be asked again, before `day`: the one that
/// ends first comes first. What was withdrawn is not among them.
pub fn expiring<'a>(
    consents: impl IntoIterator<Item = (&'a str, &'a Consent)>,
    day: Date,
) -> Vec<Expiring> {
    let mut found: Vec<Expiring> = consents
        .into_iter()
        .filter(|(_, consent)| consent.withdrawn.is_none())
        .flat_map(|(id, consent)| {
            let ends = consent.expires.map(|last| (last, true));
            let review = consent.form.review.map(|last| (last, false));
            // One line for each consent, and the end is worse than the question.
            let worst = ends.filter(|(last, _)| *last < day).or(review);
            let due = worst.filter(|(last, _)| *last < day);
            due.map(|(last, ends)| Expiring { id: id.to_owned(), last, ends })
        })
        .collect();
    found.sort_by(|a, b| (a.last, &a.id).cmp(&(b.last, &b.id)));
    found
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::consent::Form;

    #[test]
    fn what_ends_before_publication_is_told_in_the_order_it_ends() {
        let consent = |expires: Option<Date>, review: Option<Date>| Consent {
            expires,
            form: Form { review, ..Form::default() },
            ..Consent::default()
        };
        let (july, august, october) = (date(2025, 7, 1), date(2025, 8, 1), date(2025, 10, 31));
        let withdrawn = Consent { withdrawn: Some(july), ..consent(Some(july), None) };
        let all = [
            ("for-ever", consent(None, None)),
            ("long", consent(Some(october), None)),
            ("ends", consent(Some(august), Some(july))),
            ("ask-again", consent(Some(october), Some(july))),
            ("withdrawn", withdrawn),
        ];
        let ids = |day| {
            let found = expiring(all.iter().map(|(id, consent)| (*id, consent)), day);
            found.into_iter().map(|it| (it.id, it.last, it.ends)).collect::<Vec<_>>()
        };
        assert_eq!(
            ids(date(2025, 9, 30)),
            [("ask-again".to_owned(), july, false), ("ends".to_owned(), august, true)]
        );
        assert_eq!(ids(july), [], "on the last day it still holds");
        assert_eq!(ids(date(2025, 11, 1)).len(), 3);
    }
}
