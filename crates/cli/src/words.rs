//! The language of the program, and its words.

use std::ffi::OsString;
use std::sync::LazyLock;

use formats::words::Words;
use report::lang::Lang;

/// The language asked for by `--ui-lang`, else the system's, else English.
pub fn ui_lang(arguments: &[OsString]) -> Lang {
    asked(arguments)
        .or_else(|| sys_locale::get_locales().find_map(|locale| Lang::parse(&locale)))
        .unwrap_or(Lang::En)
}

/// Looks for `--ui-lang cy` before the arguments are understood, because what
/// is said about a misunderstanding has to be in that language already.
fn asked(arguments: &[OsString]) -> Option<Lang> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--ui-lang") {
            Some("") => return arguments.next().and_then(Lang::parse),
            Some(rest) if rest.starts_with('=') => return Lang::parse(&rest[1..]),
            Some(_) | None => {}
        }
    }
    None
}

/// The words of the command line in a language.
pub fn words(lang: Lang) -> &'static Words {
    static EN: LazyLock<Words> = LazyLock::new(|| {
        Words::new(
            Lang::En,
            &[
                include_str!("../../../locales/en/cli.ftl"),
                include_str!("../../../locales/en/errors.ftl"),
                include_str!("../../../locales/en/faults.ftl"),
                include_str!("../../../locales/en/metrics.ftl"),
            ],
        )
    });
    static CY: LazyLock<Words> = LazyLock::new(|| {
        Words::new(
            Lang::Cy,
            &[
                include_str!("../../../locales/cy/cli.ftl"),
                include_str!("../../../locales/cy/errors.ftl"),
                include_str!("../../../locales/cy/faults.ftl"),
                include_str!("../../../locales/cy/metrics.ftl"),
            ],
        )
    });
    match lang {
        Lang::En => &EN,
        Lang::Cy => &CY,
    }
}
