//! The words of the program: the same messages with the same variables in both
//! languages, six forms of every Welsh count, none missing and none unused.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use report::check::Rule;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What is known of a message.
#[derive(Debug, Default, PartialEq)]
struct Message {
    variables: BTreeSet<String>,
    /// The forms of each select expression.
    forms: Vec<BTreeSet<String>>,
}

fn messages(lang: &str) -> BTreeMap<String, Message> {
    let mut found = BTreeMap::new();
    for file in std::fs::read_dir(root().join("locales").join(lang)).unwrap() {
        let path = file.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(
            !text.contains(" '") && !text.contains("' "),
            "{}: straight quotes",
            path.display()
        );
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            assert!(id.starts_with(&format!("{stem}-")), "{id} is in {stem}.ftl");
            let mut seen = Message::default();
            walk(&message.value.expect("a message has a value"), &mut seen);
            assert!(found.insert(id.clone(), seen).is_none(), "{id} stands twice");
        }
    }
    found
}

fn walk(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => variable(inline, message),
            Expression::Select { selector, variants } => {
                variable(selector, message);
                let name = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                message.forms.push(variants.iter().map(|variant| name(&variant.key)).collect());
                variants.iter().for_each(|variant| walk(&variant.value, message));
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, message: &mut Message) {
    if let InlineExpression::VariableReference { id } = inline {
        message.variables.insert(id.name.to_owned());
    }
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    let (english, welsh) = (messages("en"), messages("cy"));
    assert_eq!(english.keys().collect::<Vec<_>>(), welsh.keys().collect::<Vec<_>>());
    for (id, message) in &english {
        assert_eq!(message.variables, welsh[id].variables, "{id}");
        assert_eq!(
            message.forms.len(),
            welsh[id].forms.len(),
            "{id}: a count in one language only"
        );
    }
}

#[test]
fn every_welsh_count_has_six_forms() {
    for (id, message) in messages("cy") {
        for forms in message.forms {
            let wanted: BTreeSet<String> =
                ["zero", "one", "two", "few", "many", "other"].map(str::to_owned).into();
            assert_eq!(forms, wanted, "{id}");
        }
    }
}

/// The text of all sources that may name a message.
fn sources() -> String {
    fn gather(folder: &Path, text: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            let is_source = path.extension().is_some_and(|extension| {
                ["rs", "ts", "svelte"].iter().any(|known| extension == *known)
            });
            if path.is_dir() {
                gather(&path, text);
            } else if is_source && !path.to_string_lossy().ends_with(".test.ts") {
                text.push_str(&std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut text = String::new();
    for folder in
        ["crates/report/src", "crates/formats/src", "crates/cli/src", "crates/desk/src", "ui/src"]
    {
        gather(&root().join(folder), &mut text);
    }
    text
}

/// The beginnings of names that the face puts together: `` `write-did-${did}` ``.
fn made_in_the_face(sources: &str) -> BTreeSet<String> {
    sources
        .split('`')
        .filter_map(|literal| literal.split_once("${"))
        .map(|(beginning, _)| beginning.to_owned())
        .filter(|beginning| beginning.contains('-') && !beginning.contains(char::is_whitespace))
        .collect()
}

/// The names of messages that the face asks for by name: `t("…")`.
fn asked_in_the_face(sources: &str) -> BTreeSet<String> {
    // Only calls of `t` itself, not of another function whose name ends so.
    let ends_a_name = |before: &str| {
        before
            .chars()
            .last()
            .is_some_and(|it| it.is_alphanumeric() || matches!(it, '_' | '.' | '$'))
    };
    let pieces: Vec<&str> = sources.split("t(\"").collect();
    pieces
        .windows(2)
        .filter(|pair| !ends_a_name(pair[0]))
        .map(|pair| pair[1])
        .filter_map(|rest| {
            let name = rest.split('"').next()?;
            let is_name = name.contains('-')
                && name
                    .chars()
                    .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-');
            is_name.then(|| name.to_owned())
        })
        .collect()
}

#[test]
fn every_message_the_face_asks_for_exists() {
    let known = messages("en");
    let files: BTreeSet<&str> = known.keys().filter_map(|id| id.split('-').next()).collect();
    let missing: Vec<String> = asked_in_the_face(&sources())
        .into_iter()
        .filter(|name| name.split('-').next().is_some_and(|file| files.contains(file)))
        .filter(|name| !known.contains_key(name))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_message_is_unused() {
    let sources = sources();
    // Names put together in the code: an error's code, a command's name, an option's.
    let made: BTreeSet<String> = report::Error::CODES
        .iter()
        .map(|code| format!("errors-{code}"))
        .chain(
            [
                "new",
                "sample",
                "check",
                "paper",
                "next",
                "info",
                "set",
                "metrics",
                "published",
                "dump",
                "load",
                "export",
                "translation",
                "validate-pack",
            ]
            .map(|name| format!("cli-{name}-about")),
        )
        .chain(Rule::ALL.iter().flat_map(|rule| {
            let name = format!("check-{}", rule.name());
            [format!("{name}-mend"), name]
        }))
        .collect();
    let beginnings = made_in_the_face(&sources);
    let unused: Vec<String> = messages("en")
        .into_keys()
        .filter(|id| !beginnings.iter().any(|beginning| id.starts_with(beginning)))
        .filter(|id| !made.contains(id) && !sources.contains(&format!("\"{id}\"")))
        .filter(|id| {
            let option = id.strip_prefix("cli-option-");
            !option.is_some_and(|option| {
                sources.contains(&format!("option(\"{option}\""))
                    || sources.contains(&format!("lang(\"{option}\")"))
            })
        })
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn every_error_has_words() {
    let english = messages("en");
    for code in report::Error::CODES {
        assert!(english.contains_key(&format!("errors-{code}")), "{code}");
    }
}

#[test]
fn every_rule_says_what_was_found_and_what_to_do() {
    let english = messages("en");
    let missing: Vec<String> = Rule::ALL
        .iter()
        .flat_map(|rule| {
            let name = format!("check-{}", rule.name());
            [format!("{name}-mend"), name]
        })
        .filter(|name| !english.contains_key(name))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The sources of the family whose checks find something of a rule.
fn checks_of(rule: Rule) -> String {
    fn gather(folder: &Path, named: &str, text: &mut String) {
        let mut here = String::new();
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                gather(&path, named, text);
            } else {
                here.push_str(&std::fs::read_to_string(&path).unwrap());
            }
        }
        let is_named = here.match_indices(named).any(|(at, _)| {
            !here[at + named.len()..].starts_with(|next: char| next.is_alphanumeric())
        });
        if is_named {
            text.push_str(&here);
        }
    }
    let mut text = String::new();
    let checks = root().join("crates/report/src/check/checks");
    gather(&checks, &format!("Rule::{rule:?}"), &mut text);
    text
}

#[test]
fn every_value_that_a_finding_is_said_with_is_given() {
    let english = messages("en");
    let mut missing = Vec::new();
    for rule in Rule::ALL {
        let source = checks_of(*rule);
        assert!(!source.is_empty(), "no check finds {rule:?}");
        for name in [format!("check-{}", rule.name()), format!("check-{}-mend", rule.name())] {
            let variables = english.get(&name).map(|it| it.variables.clone()).unwrap_or_default();
            let given = |variable: &String| source.contains(&format!("\"{variable}\""));
            missing.extend(
                variables.into_iter().filter(|it| !given(it)).map(|it| format!("{name}: {it}")),
            );
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
