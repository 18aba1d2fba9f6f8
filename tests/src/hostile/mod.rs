//! Files from elsewhere, damaged in every way: none may stop the program, hold
//! it up or fill its memory.
//!
//! A run takes some hundred files, `cargo xtask soak` ten thousand. Each file
//! is made from a seed, which a failure names: `LLUNIO_HOSTILE_SEED=17` with
//! `LLUNIO_HOSTILE=1` makes that file alone.

mod damage;
mod seeds;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{LazyLock, mpsc};
use std::time::Duration;

use formats::reading::{self, ReadingError};
use report::metrics::{listing, sheet};
use report::pack::{Pack, load_shipped};

use self::damage::Damage;
use self::seeds::Seeds;

/// How many files a plain run takes.
const FEW: u64 = 240;
/// How long a single file may take, on a slow machine that is busy.
const PATIENCE: Duration = Duration::from_secs(50);
/// The most memory that the tests may come to need, in kilobytes.
const MEMORY: u64 = 1024 * 1024;

/// A kind of file that comes in.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Png,
    Jpeg,
    Svg,
    Csv,
    Word,
    Pdf,
}

/// In what share they come: a PDF takes a hundred times as long as a drawing.
const TURNS: [Kind; 14] = [
    Kind::Png,
    Kind::Svg,
    Kind::Jpeg,
    Kind::Csv,
    Kind::Svg,
    Kind::Word,
    Kind::Png,
    Kind::Csv,
    Kind::Svg,
    Kind::Jpeg,
    Kind::Svg,
    Kind::Word,
    Kind::Svg,
    Kind::Pdf,
];

#[test]
fn no_damaged_file_stops_us_holds_us_up_or_fills_the_memory() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let first = number("LLUNIO_HOSTILE_SEED").unwrap_or(1);
    let count = number("LLUNIO_HOSTILE").unwrap_or(FEW);
    let seeds = Seeds::new();
    let (mut taken, mut reports) = (0, 0);
    for seed in first..first + count {
        let kind = TURNS[(seed % TURNS.len() as u64) as usize];
        let whole = seeds.of(kind, seed);
        let bytes = match kind {
            Kind::Word => Damage(seed).done_to_package(whole, &seeds),
            Kind::Pdf => Damage(seed).done_to_pdf(whole, &seeds),
            Kind::Png | Kind::Jpeg | Kind::Svg | Kind::Csv => Damage(seed).done(whole, &seeds),
        };
        let one = u64::from(looked_at(seed, kind, bytes));
        taken += one;
        reports += if matches!(kind, Kind::Word | Kind::Pdf) { one } else { 0 };
    }
    if let Some(peak) = peak() {
        assert!(peak < MEMORY, "the files from {first} on needed {peak} kB");
    }
    // If none could be read, no file got past the first look at it.
    assert!(count < FEW || taken > count / 20, "{taken} of {count} files were taken");
    assert!(count < FEW || reports > count / 40, "{reports} of {count} files are read reports");
    assert!(count < FEW || taken < count, "no file was refused");
}

/// Reads a file in a thread of its own; whether it was taken.
fn looked_at(seed: u64, kind: Kind, bytes: Vec<u8>) -> bool {
    let (answer, waiting) = mpsc::channel();
    std::thread::Builder::new()
        .stack_size(8 * 1024 * 1024)
        .spawn(move || {
            let result = catch_unwind(AssertUnwindSafe(|| read(kind, &bytes)));
            let _ = answer.send(result.map_err(|_| "it panicked"));
        })
        .expect("a thread can be started");
    match waiting.recv_timeout(PATIENCE) {
        Ok(Ok(taken)) => taken,
        Ok(Err(fault)) => panic!("seed {seed}, {kind:?}: {fault}"),
        Err(_) => panic!("seed {seed}, {kind:?}: it took more than {PATIENCE:?}"),
    }
}

fn read(kind: Kind, bytes: &[u8]) -> bool {
    match kind {
        Kind::Png | Kind::Jpeg | Kind::Svg => {
            let checked = formats::image::checked(bytes);
            if let Ok(image) = &checked {
                assert!(formats::image::is_clean(image), "what was taken is clean");
            }
            checked.is_ok()
        }
        Kind::Csv => {
            static PACK: LazyLock<Pack> = LazyLock::new(|| load_shipped("lassar"));
            let mut metrics = Vec::new();
            let values = sheet::read(&PACK, &mut metrics, bytes);
            assert!(values.is_ok() || metrics.is_empty(), "what is refused changes nothing");
            values.is_ok() | listing::read(bytes).is_ok()
        }
        Kind::Word | Kind::Pdf => match reading::read(bytes) {
            Ok(report) => {
                reading::proposed(&report, &[], report.lang());
                true
            }
            // The reader’s own thread may end, but not hang.
            Err(ReadingError::TooSlow) => panic!("it took too long"),
            Err(_) => false,
        },
    }
}

/// The most memory this process has had, in kilobytes; known on Linux alone.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
