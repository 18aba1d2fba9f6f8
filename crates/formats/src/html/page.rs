//! The page around the report: head, title, contents.

use report::document::{Alt, Document, Edition, Section};
use report::lang::Lang;

use super::blocks;
use super::files::Files;
use crate::markup::escape;
use crate::words::{Words, document_words, file_title};

/// Ids of our own hold an underscore, which the ids of sections never do.
const MAIN: &str = "page_main";
const CONTENTS: &str = "page_contents";

/// Whatever else might go wrong, no script runs and nothing is sent. Pictures
/// and style sheet are not restricted: `'self'` is defined for sites only, and
/// in a folder on disk some browsers would block our own.
const POLICY: &str = "script-src 'none'; object-src 'none'; frame-src 'none'; \
                      connect-src 'none'; base-uri 'none'; form-action 'none'";

/// The file name of the page in a language.
pub(super) fn name(lang: Lang) -> String {
    format!("{}.html", lang.code())
}

/// Writes the page. `other` is the other language if its page is in the folder.
pub(super) fn write(document: &Document, other: Option<Lang>, files: &mut Files) -> String {
    let words = document_words(document.lang);
    let class = match document.edition {
        Edition::Full => "full",
        Edition::Draft => "draft",
        Edition::Public => "public",
        Edition::LargePrint => "large-print",
    };
    let title = format!("{} – {}", file_title(document), document.meta.council);
    let alternate = other.map_or(String::new(), |other| {
        format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">\n", other.code(), name(other))
    });
    format!(
        "<!DOCTYPE html>\n\
         <html lang=\"{lang}\" class=\"{class}\">\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"style.css\">\n\
         {alternate}</head>\n\
         <body>\n\
         <a class=\"skip\" href=\"#{MAIN}\">{skip}</a>\n\
         {header}\
         <div class=\"columns\">\n\
         {contents}\
         <main id=\"{MAIN}\" tabindex=\"-1\">\n\
         {body}\
         </main>\n\
         </div>\n</body>\n</html>\n",
        lang = document.lang.tag(),
        title = escape(&title),
        skip = escape(&words.get("document-skip-to-main")),
        header = header(document, other, words, files),
        contents =
            if document.needs_contents() { contents(document, words) } else { String::new() },
        body = blocks::write(document, files),
    )
}

fn header(document: &Document, other: Option<Lang>, words: &Words, files: &mut Files) -> String {
    let meta = &document.meta;
    let mut out = String::from("<header>\n");
    let mut line = |class: &str, text: &str| {
        out.push_str(&format!("<p class=\"{class}\">{}</p>\n", escape(text)));
    };
    let note = match document.edition {
        Edition::Full => None,
        Edition::Draft => {
            line("draft-mark", &words.get("document-draft-mark"));
            Some("document-draft-note")
        }
        Edition::Public => Some("document-public-note"),
        Edition::LargePrint => Some("document-large-print-note"),
    };
    if let Some(logo) = &meta.logo {
        let alt = match &logo.alt {
            Alt::Text(alt) => escape(alt),
            Alt::Decorative => String::new(),
        };
        out.push_str(&format!(
            "<p class=\"logo\"><img src=\"{}\" alt=\"{alt}\" width=\"{}\" height=\"{}\"></p>\n",
            files.add_image(&logo.image),
            logo.image.width,
            logo.image.height
        ));
    }
    out.push_str(&format!(
        "<p class=\"council\">{}</p>\n<h1>{} <span class=\"year\">{}</span></h1>\n",
        escape(&meta.council),
        escape(&meta.title),
        escape(&meta.year.to_string())
    ));
    let mut line = |class: &str, text: &str| {
        out.push_str(&format!("<p class=\"{class}\">{}</p>\n", escape(text)));
    };
    if let Some(note) = note {
        line("note", &words.get(note));
    }
    let period = [
        ("start", meta.year.start().to_string().into()),
        ("end", meta.year.end().to_string().into()),
    ];
    line("period", &words.with("document-period", &period));
    if let Some(name) = &meta.director {
        line("director", &words.with("document-director", &[("name", name.as_str().into())]));
    }
    match other {
        Some(other) => out.push_str(&format!(
            "<p class=\"languages\"><a href=\"{}\" lang=\"{}\" hreflang=\"{}\">{}</a></p>\n",
            name(other),
            other.tag(),
            other.code(),
            escape(&words.get("document-other-language"))
        )),
        None if meta.other_language => line("languages", &words.get("document-also-available")),
        None => {}
    }
    out.push_str("</header>\n");
    out
}

fn contents(document: &Document, words: &Words) -> String {
    if document.sections.is_empty() {
        return String::new();
    }
    let mut out = format!(
        "<nav aria-labelledby=\"{CONTENTS}\">\n<h2 id=\"{CONTENTS}\">{}</h2>\n",
        escape(&words.get("document-contents"))
    );
    entries(&document.sections, &mut out);
    out.push_str("</nav>\n");
    out
}

fn entries(sections: &[Section], out: &mut String) {
    out.push_str("<ul>\n");
    for section in sections {
        out.push_str(&format!(
            "<li><a href=\"#{}\">{}</a>",
            blocks::id(&section.id),
            escape(&section.title())
        ));
        if !section.sections.is_empty() {
            out.push('\n');
            entries(&section.sections, out);
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}
