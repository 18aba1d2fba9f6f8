//! What the window is allowed, as its configuration says it. That the webview
//! holds to it is tried in the running program by `tests/window/attack.mjs`.

use std::collections::BTreeMap;
use std::path::Path;

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}

fn configuration() -> serde_json::Value {
    serde_json::from_str(&read("src-tauri/tauri.conf.json")).unwrap()
}

#[test]
fn the_policy_lets_in_nothing_from_elsewhere() {
    let conf = configuration();
    let policy: BTreeMap<String, String> =
        serde_json::from_value(conf["app"]["security"]["csp"].clone()).unwrap();
    assert_eq!(policy["default-src"], "'none'");
    assert_eq!(policy["script-src"], "'self'");
    for closed in ["base-uri", "form-action", "frame-src", "object-src"] {
        assert_eq!(policy[closed], "'none'", "{closed}");
    }
    for (directive, sources) in &policy {
        for source in sources.split(' ') {
            // `ipc:` is the way to our own commands; Windows calls it `http://ipc.localhost`.
            let ours = ["'none'", "'self'", "blob:", "ipc:", "http://ipc.localhost"];
            assert!(ours.contains(&source), "{directive} lets {source} in");
        }
    }
    assert!(!policy["script-src"].contains("blob:"));
}

#[test]
fn the_page_gets_no_door_beside_its_commands() {
    let conf = configuration();
    assert_eq!(conf["app"]["withGlobalTauri"], false);
    assert_eq!(conf["app"]["security"]["freezePrototype"], true);
    assert_eq!(conf["app"]["security"]["capabilities"], serde_json::json!(["main"]));
    // A file let fall on the window would hand its path to the page.
    assert_eq!(conf["app"]["windows"][0]["dragDropEnabled"], false);
    for absent in ["assetProtocol", "dangerousDisableAssetCspModification", "devCsp"] {
        assert!(conf["app"]["security"].get(absent).is_none(), "{absent}");
    }
}

#[test]
fn no_plugin_reads_files_starts_programs_or_calls_the_network() {
    let manifest = read("src-tauri/Cargo.toml");
    let plugins: Vec<&str> = manifest
        .lines()
        .filter_map(|line| line.strip_prefix("tauri-plugin-")?.split('.').next())
        .collect();
    assert_eq!(plugins, ["dialog", "opener", "single-instance", "window-state"]);
    // The opener would open links by itself.
    assert!(read("src-tauri/src/main.rs").contains("open_js_links_on_click(false)"));
}

#[test]
fn the_page_itself_has_no_script_in_it() {
    let page = read("ui/index.html");
    for script in page.split("<script").skip(1) {
        assert!(script.contains("src=\""), "a script stands in index.html");
        assert!(script.split('>').nth(1).is_some_and(|inside| inside.starts_with("</script")));
    }
    for way in ["<style", " style=", " on", "http:", "https:", "javascript:"] {
        assert!(!page.contains(way), "index.html has {way}");
    }
}
