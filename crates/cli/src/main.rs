//! `llunio-cli`: the report from the command line, in English or Welsh.
//!
//! Exit codes: 0 done; 1 the report or pack has faults that are listed, or needs no
//! such paper; 2 the command was not understood; 3 a file could not be opened, read
//! or written.

mod check;
mod command;
mod export;
mod grammar;
mod info;
mod metrics;
mod misunderstood;
mod new;
mod outcome;
mod pack;
mod paper;
mod published;
mod set;
mod transfer;
mod translation;
mod words;

use std::ffi::OsString;
use std::process::ExitCode;

use command::Request;
use formats::words::Words;
use mimalloc::MiMalloc;
use outcome::Outcome;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let words = words::words(words::ui_lang(&arguments));
    let outcome = match command::understand(words, &arguments) {
        Ok((request, json)) => answer(request, json, words).map_err(|failure| (failure, json)),
        Err(stop) => return stop.print(words),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err((failure, json)) => failure.print(words, json),
    }
}

fn answer(request: Request, json: bool, words: &'static Words) -> Outcome {
    match request {
        Request::New(new) => new::new(&new, words),
        Request::Sample { file, times } => new::sample(&file, times, words),
        Request::Next { file, new } => new::next(&file, &new, words),
        Request::Info { file } => info::info(&file, json, words),
        Request::Set(set) => set::set(&set, words),
        Request::Metrics(request) => metrics::metrics(&request, words),
        Request::Dump { file } => transfer::dump(&file),
        Request::Load { dump, file } => transfer::load(&dump, &file, words),
        Request::Check(request) => check::check(&request, json, words),
        Request::Paper(request) => paper::paper(&request),
        Request::Published { file } => published::published(&file, json, words),
        Request::Export(request) => export::export(&request, json, words),
        Request::Translation(request) => translation::translation(&request, json, words),
        Request::ValidatePack { folder } => pack::validate(&folder, json, words),
    }
}
