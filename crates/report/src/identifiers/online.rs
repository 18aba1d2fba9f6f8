//! Addresses of people online, and the news about them.

use std::sync::LazyLock;

use regex::Regex;

use super::{Reason, Severity, Spot};

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\b").expect("a pattern")
});

static LINK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?i)\b(?:https?://|www\.)[^\s<>"”)\]]+|\b(?:[\w-]+\.)+(?:com|co\.uk|cymru|wales)/[^\s<>"”)\]]+"#)
        .expect("a pattern")
});

static HANDLE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?:^|[^\w.@/])(@[A-Za-z0-9_]{3,30})\b").expect("a pattern"));

/// Sites on which people have names of their own.
const SOCIAL: [&str; 10] = [
    "facebook.com/",
    "fb.com/",
    "twitter.com/",
    "//x.com/",
    "instagram.com/",
    "tiktok.com/",
    "linkedin.com/in",
    "youtube.com/@",
    "snapchat.com/",
    "bsky.app/",
];

/// Parts of the addresses of news.
const NEWS: [&str; 18] = [
    "/news/",
    "/newyddion/",
    "//news.",
    "itv.com/news",
    "bbc.co.uk/news",
    "bbc.co.uk/cymrufyw",
    "bbc.com/news",
    "walesonline",
    "dailypost",
    "leaderlive",
    "golwg",
    "nation.cymru",
    "argus",
    "theguardian.com",
    "dailymail",
    "tivysideadvertiser",
    "cambrian-news",
    "herald",
];

/// E-mail addresses, names on social media, reports in the news.
pub(super) fn find(text: &str) -> Vec<Spot> {
    let mut spots: Vec<Spot> = EMAIL
        .find_iter(text)
        .map(|found| Spot::new(Reason::Email, found.range(), Severity::High))
        .collect();
    for found in LINK.find_iter(text) {
        let address = found.as_str().trim_end_matches(['.', ',', ';', ':']);
        let lower = address.to_lowercase();
        let is = |parts: &[&str]| parts.iter().any(|part| lower.contains(part));
        let range = found.start()..found.start() + address.len();
        if is(&SOCIAL) {
            spots.push(Spot::new(Reason::Handle, range, Severity::High));
        } else if is(&NEWS) {
            spots.push(Spot::new(Reason::News, range, Severity::High));
        }
    }
    let handles = HANDLE.captures_iter(text).filter_map(|found| found.get(1));
    spots.extend(handles.map(|it| Spot::new(Reason::Handle, it.range(), Severity::High)));
    spots
}
