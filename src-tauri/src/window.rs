//! The window itself: its title and size, a second start, leaving.

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::Duration;

use desk::overview::Report;
use report::Said;
use tauri::plugin::{Builder, TauriPlugin};
use tauri::{
    AppHandle, Emitter, Manager, State as Managed, Url, WebviewWindow, Window, WindowEvent, Wry,
};
use tauri_plugin_opener::OpenerExt;

use crate::state::{State, io};

/// How long the page may take to answer when the window is to close.
const PATIENCE: Duration = Duration::from_secs(3);

/// Nothing but our own pages is ever shown.
pub fn no_navigation() -> TauriPlugin<Wry> {
    Builder::new("no-navigation").on_navigation(|_, address| is_ours(address)).build()
}

fn is_ours(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => true,
        // What `tauri://` is called on Windows, and where the pages come from
        // while the face is being worked on.
        "http" | "https" => match address.host_str() {
            Some("tauri.localhost") => true,
            Some("127.0.0.1") => cfg!(dev),
            Some(_) | None => false,
        },
        _ => false,
    }
}

/// Sets the window up.
pub fn prepare(app: &AppHandle) {
    title(app, None);
}

/// Names the window after the report that is open.
pub fn title(app: &AppHandle, report: Option<&Report>) {
    let Some(window) = main(app) else { return };
    let name = match report {
        Some(report) => {
            format!("{} · {} – Llunio", report.council.get(report.first), report.year)
        }
        None => "Llunio".to_owned(),
    };
    // A title that cannot be set is no reason to stop.
    let _ = window.set_title(&name);
}

/// Sets the size of everything, in per cent.
pub fn zoom(app: &AppHandle, per_cent: u16) {
    if let Some(window) = main(app) {
        let _ = window.set_zoom(f64::from(per_cent) / 100.0);
    }
}

/// The program was started again: this window comes forward, and opens the
/// file if one was named.
pub fn second_start(app: &AppHandle, arguments: &[String], folder: &str) {
    if let Some(window) = main(app) {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
    if let Some(named) = arguments.get(1) {
        let path: PathBuf = Path::new(folder).join(named);
        let _ = app.emit("open", path);
    }
}

/// The window is to close: the page writes its last words first, and says so if
/// it cannot. A page that does not answer at all holds nothing up.
pub fn on_event(window: &Window, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event {
        api.prevent_close();
        let state = window.state::<State>();
        state.heard_closing.store(false, Ordering::Relaxed);
        let _ = window.emit("closing", ());
        let window = window.clone();
        std::thread::spawn(move || {
            std::thread::sleep(PATIENCE);
            if !window.state::<State>().heard_closing.load(Ordering::Relaxed) {
                let _ = window.destroy();
            }
        });
    }
}

/// The page has heard that the window is to close, and will see to it.
#[tauri::command(async)]
pub fn heard_closing(state: Managed<'_, State>) {
    state.heard_closing.store(true, Ordering::Relaxed);
}

#[tauri::command(async)]
pub fn close_window(app: AppHandle) {
    if let Some(window) = main(&app) {
        let _ = window.destroy();
    }
}

/// Opens an address in the system's own browser or mail program.
#[tauri::command(async)]
pub fn open_link(app: AppHandle, address: String) -> Result<(), Said> {
    let refused = || io(Path::new(&address), &std::io::ErrorKind::InvalidInput.into());
    let url = Url::parse(&address).map_err(|_| refused())?;
    if !matches!(url.scheme(), "http" | "https" | "mailto") {
        return Err(refused());
    }
    app.opener().open_url(url.as_str(), None::<&str>).map_err(|_| refused())
}

fn main(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window("main")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_are_shown() {
        let ours = |text: &str| is_ours(&Url::parse(text).unwrap());
        assert!(ours("tauri://localhost/index.html"));
        assert!(ours("http://tauri.localhost/"));
        for foreign in [
            "https://example.com/",
            "http://tauri.localhost.example.com/",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
            "about:blank",
        ] {
            assert!(!ours(foreign), "{foreign}");
        }
    }
}
