//! The desktop shell: a window, its commands and dialogs.
//!
//! A command unpacks, makes one call to the library and wraps the answer;
//! there is no logic here. What a command can fail with crosses as a code with
//! values, and the window finds the words.

// Windows would open a console beside the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod dialogs;
mod export;
mod home;
mod metrics;
mod money;
mod pages;
mod pictures;
mod preview;
mod promises;
mod records;
mod reports;
mod scrutiny;
mod sources;
mod state;
mod testimonies;
mod window;
mod words;

use tauri::Manager;

fn main() {
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            window::second_start(app, &arguments, &folder);
        }))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .plugin(window::no_navigation())
        .setup(|app| {
            let state = state::State::new(app.handle())?;
            app.manage(desk::spelling::Speller::new(Some(&state.folder.join("dictionaries"))));
            app.manage(state);
            window::prepare(app.handle());
            Ok(())
        })
        .on_window_event(window::on_event)
        .invoke_handler(tauri::generate_handler![
            home::start,
            home::save_settings,
            home::offer,
            home::pick_place,
            home::create_report,
            home::start_next_year,
            home::open_report,
            home::open_sample,
            home::close_report,
            home::forget_recent,
            home::set_place,
            home::place,
            reports::report,
            pages::page,
            pages::topics,
            pages::write_text,
            pages::set_state,
            pages::set_layout,
            reports::set_details,
            reports::wordings,
            reports::confirm_wording,
            words::report_words,
            words::remove_word,
            window::heard_closing,
            records::collection,
            records::put_record,
            records::remove_record,
            records::order_records,
            records::place_record,
            metrics::metrics,
            metrics::addable_metrics,
            metrics::add_metric,
            metrics::remove_metric,
            metrics::enter_metric,
            metrics::paste_metrics,
            metrics::read_metrics,
            metrics::write_metrics,
            money::money,
            money::paste_money,
            promises::ledger,
            promises::bring_promises,
            testimonies::testimonies,
            testimonies::put_testimony,
            testimonies::remove_testimony,
            testimonies::order_testimonies,
            testimonies::agree_wording,
            testimonies::consider_wording,
            testimonies::forget_testimony,
            testimonies::withdraw_consent,
            sources::cite,
            sources::source_gaps,
            sources::unexplained,
            sources::term_register,
            sources::explain,
            pictures::import_picture,
            pictures::picture,
            pictures::picture_fingerprints,
            pictures::draw_outline,
            promises::read_last_year,
            pages::tick,
            pages::mark_up_to_date,
            pages::read_again,
            pages::pair,
            pages::difference,
            reports::undo,
            reports::redo,
            reports::save_copy,
            words::check_spelling,
            words::suggest_spelling,
            words::add_word,
            words::find,
            words::replace,
            preview::lay_out,
            preview::preview_page,
            export::export,
            export::cancel_export,
            export::save_translation,
            export::open_file,
            scrutiny::checks,
            scrutiny::check_pages,
            scrutiny::section_findings,
            scrutiny::dismiss_finding,
            scrutiny::keep_finding,
            scrutiny::mend_finding,
            scrutiny::requirements,
            scrutiny::exempt_requirement,
            scrutiny::confirm_requirement,
            scrutiny::link_requirement,
            scrutiny::save_paper,
            window::open_link,
            window::close_window,
        ])
        .run(tauri::generate_context!())
        .expect("the window can be opened");
}
