//! Whether an address has the form of one. It is never fetched: what stands
//! there, and whether anything does, is for the officer to see.

use serde::Serialize;
use ts_rs::TS;

/// Why an address cannot be printed as a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AddressFault {
    /// It does not begin with `http://` or `https://`: a place on somebody's
    /// own computer, or the beginning was forgotten.
    NotWeb,
    /// There is a space, or another character that cannot be seen, in it.
    Space,
    /// It holds a name or password before an `@`: it would be published.
    Credentials,
    /// There is no host after the slashes, or none that could be one.
    NoHost,
}

/// What is wrong with the form of an address; none if nothing is, or if it is
/// blank. Spaces around it do not count.
pub fn address_fault(address: &str) -> Option<AddressFault> {
    let address = address.trim();
    if address.is_empty() {
        return None;
    }
    let Some(rest) = after_scheme(address) else { return Some(AddressFault::NotWeb) };
    if rest.chars().any(|c| c.is_whitespace() || c.is_control() || c == '\u{200b}') {
        return Some(AddressFault::Space);
    }
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    if authority.contains('@') {
        return Some(AddressFault::Credentials);
    }
    (!is_host(authority)).then_some(AddressFault::NoHost)
}

/// The address if it can be printed as a link.
pub(crate) fn printable(address: &str) -> Option<&str> {
    let address = address.trim();
    (!address.is_empty() && address_fault(address).is_none()).then_some(address)
}

fn after_scheme(address: &str) -> Option<&str> {
    ["http://", "https://"].into_iter().find_map(|scheme| {
        let beginning = address.get(..scheme.len())?;
        beginning.eq_ignore_ascii_case(scheme).then(|| &address[scheme.len()..])
    })
}

/// A name with a dot in it, perhaps with a port. Letters of every script may
/// be in it: there are Welsh names with ŵ and ŷ.
fn is_host(authority: &str) -> bool {
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let host = host.strip_suffix('.').unwrap_or(host);
    let in_range = port.parse::<u16>().is_ok_and(|port| port > 0);
    host.contains('.') && host.split('.').all(label) && in_range
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_of_an_address_is_judged_with_a_reason() {
        use AddressFault::{Credentials, NoHost, NotWeb, Space};
        for (address, wanted) in [
            ("", None),
            ("  ", None),
            ("https://www.gov.wales/a-b?c=d#e", None),
            (" HTTPS://llyw.cymru ", None),
            ("http://glanafon.example:8080/adroddiad", None),
            ("https://tŷ-gŵyl.cymru/", None),
            ("www.gov.wales", Some(NotWeb)),
            ("ftp://gov.wales/report.pdf", Some(NotWeb)),
            ("file:///C:/reports/report.pdf", Some(NotWeb)),
            ("javascript:alert(1)", Some(NotWeb)),
            ("mailto:a@gov.wales", Some(NotWeb)),
            ("https://gov.wales/annual report", Some(Space)),
            ("https://gov.wales/a\nb", Some(Space)),
            ("https://eleri:secret@gov.wales/", Some(Credentials)),
            ("https://gov.wales@elsewhere.example/", Some(Credentials)),
            ("https://", Some(NoHost)),
            ("https:///report", Some(NoHost)),
            ("https://report", Some(NoHost)),
            ("https://.gov.wales", Some(NoHost)),
            ("https://-gov.wales", Some(NoHost)),
            ("https://gov.wales:0/", Some(NoHost)),
            ("https://gov.wales:report/", Some(NoHost)),
        ] {
            assert_eq!(address_fault(address), wanted, "{address:?}");
        }
        assert_eq!(address_fault("https://gov.wales/@council"), None, "an @ in the path");
    }

    #[test]
    fn only_an_address_of_the_right_form_is_printed() {
        assert_eq!(printable(" https://gov.wales "), Some("https://gov.wales"));
        assert_eq!(printable("https://gov wales"), None);
        assert_eq!(printable(" "), None);
    }
}
