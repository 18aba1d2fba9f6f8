//! The laws of ARCHITECTURE.md that concern the window and its face.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

/// The sources of the face, without its tests.
fn face() -> Vec<(String, String)> {
    fn gather(folder: &Path, files: &mut Vec<(String, String)>) {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            let name = path.display().to_string();
            let is_test = ["/test/", "/fixtures/", ".test.ts"].iter().any(|it| name.contains(it));
            if path.is_dir() {
                gather(&path, files);
            } else if !is_test && (name.ends_with(".ts") || name.ends_with(".svelte")) {
                files.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut files = Vec::new();
    gather(&root().join("ui/src"), &mut files);
    assert!(files.len() > 20, "the face has sources");
    files
}

fn names_in(list: &str) -> BTreeSet<String> {
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn law_3_one_file_calls_rust_and_one_knows_fluent() {
    for (name, text) in face() {
        if text.contains("@tauri-apps/") {
            assert!(name.ends_with("lib/api.ts"), "{name} calls Rust");
        }
        if text.contains("@fluent/") {
            assert!(name.ends_with("lib/i18n.svelte.ts"), "{name} knows Fluent");
        }
    }
}

#[test]
fn law_3_every_command_is_allowed_registered_and_called() {
    let listed = names_in(&read("src-tauri/src/commands.list"));
    let allowed: BTreeSet<String> = names_in(&read("src-tauri/capabilities/main.json"))
        .into_iter()
        .filter_map(|name| Some(name.strip_prefix("allow-")?.replace('-', "_")))
        .collect();
    let main = read("src-tauri/src/main.rs");
    let handler = main.split("generate_handler![").nth(1).unwrap().split(']').next().unwrap();
    let registered: BTreeSet<String> = handler
        .split(',')
        .filter_map(|path| path.trim().split("::").nth(1))
        .map(str::to_owned)
        .collect();
    let api = read("ui/src/lib/api.ts");
    let called: BTreeSet<String> = api
        .split("invoke(\"")
        .skip(1)
        .filter_map(|rest| Some(rest.split('"').next()?.to_owned()))
        .collect();
    assert_eq!(listed, allowed);
    assert_eq!(listed, registered);
    assert_eq!(listed, called);
}

#[test]
fn the_window_may_do_nothing_but_our_commands() {
    let capability = read("src-tauri/capabilities/main.json");
    let other: Vec<String> = names_in(capability.split("\"permissions\"").nth(1).unwrap())
        .into_iter()
        .filter(|name| !name.starts_with("allow-") && !name.starts_with("core:event:allow-"))
        .collect();
    assert!(other.is_empty(), "{other:?}");
    let folder = std::fs::read_dir(root().join("src-tauri/capabilities")).unwrap();
    assert_eq!(folder.count(), 1, "one capability file");
}

#[test]
fn law_4_no_words_in_the_face() {
    let mut found = Vec::new();
    for (name, text) in face().iter().filter(|(name, _)| name.ends_with(".svelte")) {
        for words in words_in_markup(text) {
            found.push(format!("{name}: {words}"));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Words between tags, and in the attributes that people read or hear. The
/// program’s own name is a name in every language.
fn words_in_markup(svelte: &str) -> Vec<String> {
    let markup = without(
        &without(&without(svelte, "<script", "</script>"), "<style", "</style>"),
        "<!--",
        "-->",
    );
    let bare = without_braces(&markup);
    let between = bare.split('>').skip(1).filter_map(|rest| rest.split('<').next());
    let attributes = ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\""]
        .into_iter()
        .flat_map(|name| bare.split(name).skip(1))
        .filter_map(|rest| rest.split('"').next());
    between
        .chain(attributes)
        .map(|words| words.replace("Llunio", "").trim().to_owned())
        .filter(|words| words.chars().filter(|it| it.is_alphabetic()).count() > 1)
        .collect()
}

fn without(text: &str, from: &str, to: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(from) {
        kept.push_str(before);
        rest = after.split_once(to).map_or("", |(_, after)| after);
    }
    kept + rest
}

/// The markup without what stands in braces, which is code.
fn without_braces(markup: &str) -> String {
    let mut depth = 0usize;
    let mut kept = String::new();
    for character in markup.chars() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            other if depth == 0 => kept.push(other),
            _ => {}
        }
    }
    kept
}

#[test]
fn the_finder_of_words_finds_words() {
    let found = words_in_markup(
        "<script>const a = 1 > 2;</script><p title=\"Hi there\">{t(\"a\")} Hello</p>",
    );
    assert_eq!(found, ["Hello", "Hi there"]);
    assert!(words_in_markup("<p class=\"x\">{t(\"a-b\")}: 4 / {n}</p>").is_empty());
}

#[test]
fn law_5_no_markup_is_ever_made_from_a_string() {
    for (name, text) in face() {
        for way in [
            "{@html",
            "innerHTML =",
            "outerHTML =",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
        ] {
            assert!(!text.contains(way), "{name} uses {way}");
        }
    }
}

#[test]
fn law_11_no_network() {
    for (name, text) in face() {
        for way in [
            "fetch(",
            "XMLHttpRequest",
            "WebSocket",
            "EventSource",
            "sendBeacon",
            "http://",
            "https://",
        ] {
            let code = text.lines().filter(|line| !line.trim_start().starts_with(['*', '/']));
            for line in code.filter(|line| line.contains(way)) {
                // Namespaces, and the kinds of address a link may have, are not calls.
                let harmless = line.contains("www.w3.org")
                    || line.contains("startsWith")
                    || line.contains("placeholder");
                assert!(harmless, "{name}: {line}");
            }
        }
    }
}
