//! The program's words, from `locales/`.
//!
//! A [`Words`] answers in one language. Asking for a message that does not
//! exist, or leaving out a variable it needs, is a programming error and
//! panics: the locale tests see to it that no shipped path does either.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use report::document::{Document, Edition};
use report::lang::Lang;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// Messages in one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

/// A value put into a message.
pub type Value<'a> = FluentValue<'a>;

impl Words {
    /// Reads messages from the texts of `.ftl` files.
    pub fn new(lang: Lang, sources: &[&str]) -> Words {
        let id: LanguageIdentifier = lang.tag().parse().expect("our own language tags are valid");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks are invisible characters that would end up in exported files.
        bundle.set_use_isolating(false);
        for source in sources {
            let resource = FluentResource::try_new((*source).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("locale file does not parse: {errors:?}"));
            bundle.add_resource(resource).expect("a message is defined once");
        }
        Words { lang, bundle }
    }

    /// The language the messages are in.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a message of this name.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message without variables.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with its variables.
    pub fn with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let message = self.bundle.get_message(id).unwrap_or_else(|| panic!("no message {id:?}"));
        let pattern = message.value().unwrap_or_else(|| panic!("message {id:?} has no value"));
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "message {id:?}: {errors:?}");
        text
    }
}

/// The words a writer adds to a document, in the document's language.
pub fn document_words(lang: Lang) -> &'static Words {
    macro_rules! words {
        ($lang:expr, $code:literal) => {
            LazyLock::new(|| {
                Words::new(
                    $lang,
                    &[
                        include_str!(concat!("../../../locales/", $code, "/document.ftl")),
                        include_str!(concat!("../../../locales/", $code, "/metrics.ftl")),
                        include_str!(concat!("../../../locales/", $code, "/money.ftl")),
                        include_str!(concat!("../../../locales/", $code, "/papers.ftl")),
                        include_str!(concat!("../../../locales/", $code, "/pictures.ftl")),
                        include_str!(concat!("../../../locales/", $code, "/promises.ftl")),
                        include_str!(concat!("../../../locales/", $code, "/sources.ftl")),
                        include_str!(concat!("../../../locales/", $code, "/translation.ftl")),
                    ],
                )
            })
        };
    }
    static EN: LazyLock<Words> = words!(Lang::En, "en");
    static CY: LazyLock<Words> = words!(Lang::Cy, "cy");
    match lang {
        Lang::En => &EN,
        Lang::Cy => &CY,
    }
}

/// The words of what checks find: `check-` and the name of a rule, and the same
/// with `-mend` for what to do about it.
pub fn check_words(lang: Lang) -> &'static Words {
    macro_rules! words {
        ($lang:expr, $code:literal: $($family:literal),*) => {
            LazyLock::new(|| {
                let families = [$(
                    include_str!(concat!("../../../locales/", $code, "/check-", $family, ".ftl")),
                )*];
                Words::new($lang, &families)
            })
        };
        ($lang:expr, $code:literal) => {
            words!(
                $lang, $code: "access", "dates", "languages", "numbers", "outcome", "people",
                "plain", "promises", "requirement", "sources", "spelling", "structure"
            )
        };
    }
    static EN: LazyLock<Words> = words!(Lang::En, "en");
    static CY: LazyLock<Words> = words!(Lang::Cy, "cy");
    match lang {
        Lang::En => &EN,
        Lang::Cy => &CY,
    }
}

/// The title in a file's properties: with the year, and with the edition where
/// it is not the full report, so that the files can be told apart.
pub(crate) fn file_title(document: &Document) -> String {
    let words = document_words(document.lang);
    let edition = match document.edition {
        Edition::Full => None,
        Edition::Draft => Some("document-draft-mark"),
        Edition::Public => Some("document-public-note"),
        Edition::LargePrint => Some("document-large-print-note"),
    };
    let title = format!("{} {}", document.meta.title, document.meta.year);
    match edition {
        Some(edition) => format!("{title} – {}", words.get(edition)),
        None => title,
    }
}

/// What stands at the foot of every page: the council and the year.
pub(crate) fn running(document: &Document) -> String {
    let meta = &document.meta;
    document_words(document.lang).with(
        "document-running",
        &[("council", meta.council.as_str().into()), ("year", meta.year.to_string().into())],
    )
}
