//! `cargo xtask bench`: how fast, and in how much memory, beside other programs.
//!
//! The sample report and one ten times as long go through our exports, through
//! pandoc (to Word), LibreOffice (to PDF, from pandoc's Word file) and typst (to
//! PDF, from the same text). Every program is run once to warm up and then five
//! times; the table has the medians. Aims are printed, never enforced: times
//! depend on the machine.
//!
//! Some aims are beyond what there is to build on. Our PDF is laid out by typst,
//! so it cannot be made faster or in less memory than typst by itself makes one
//! of the same text, and it is read back and compared besides; our Markdown shows
//! what an export takes before any writer begins. Both stand in the table.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::place;
use crate::shell::{self, Done, command, find};
use crate::tools;
use crate::{bench_checks, bench_window, face};

/// How often each program is measured.
pub const RUNS: usize = 5;
const LENGTHS: [usize; 2] = [1, 10];

/// Builds with optimisation, measures and prints the table.
pub fn bench() -> Done {
    tools::for_bench()?;
    face::build()?;
    shell::build_release()?;
    let folder = place::target().join("bench");
    shell::remove(&folder)?;
    let pandoc = tools::pandoc()?;
    let mut table = Vec::new();
    for times in LENGTHS {
        let reports = Reports::make(&folder.join(format!("x{times}")), times, pandoc.clone())?;
        for (what, mut command) in reports.programs()? {
            println!("measuring {what}, text × {times}");
            table.push(Row { what, times, measured: measure(&mut command, &folder)? });
        }
    }
    print_table(&table);
    print_aims(&table);
    bench_checks::measure(&LENGTHS.map(|times| folder.join(format!("x{times}"))))?;
    bench_window::measure(&LENGTHS.map(|times| folder.join(format!("x{times}"))))
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    OurWord,
    OurPdf,
    OurHtml,
    OurSet,
    OurMarkdown,
    PandocWord,
    LibreOfficePdf,
    TypstPdf,
}

impl What {
    const ALL: [What; 8] = [
        What::OurWord,
        What::OurPdf,
        What::OurHtml,
        What::OurSet,
        What::OurMarkdown,
        What::PandocWord,
        What::LibreOfficePdf,
        What::TypstPdf,
    ];
}

impl std::fmt::Display for What {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            What::OurWord => "Llunio: Word",
            What::OurPdf => "Llunio: PDF",
            What::OurHtml => "Llunio: HTML",
            What::OurSet => "Llunio: both languages, all formats",
            What::OurMarkdown => "Llunio: Markdown",
            What::PandocWord => "pandoc: Word",
            What::LibreOfficePdf => "LibreOffice: PDF from that Word file",
            What::TypstPdf => "typst: PDF from the same text",
        })
    }
}

struct Row {
    what: What,
    times: usize,
    measured: Measured,
}

/// What a program took.
pub struct Measured {
    /// The median of the runs.
    pub time: Duration,
    /// The largest resident set of the program and those it starts, in MB.
    pub memory: f64,
}

/// A report as each program takes it.
struct Reports {
    folder: PathBuf,
    pandoc: PathBuf,
    project: PathBuf,
    markdown: PathBuf,
    word: PathBuf,
    typst: PathBuf,
}

impl Reports {
    fn make(folder: &Path, times: usize, pandoc: PathBuf) -> Result<Reports, String> {
        std::fs::create_dir_all(folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
        let project = folder.join("sample.llunio");
        let times = times.to_string();
        let sample = command(place::cli("release"), ["sample", "--times", &times]);
        shell::run({ sample }.arg(&project))?;
        let text = folder.join("text");
        shell::run(&mut export(&project, "en", "md", &text))?;
        let markdown = first_with_extension(&text, "md")?;
        let (word, typst) = (folder.join("pandoc.docx"), text.join("same.typ"));
        shell::run(&mut convert(&pandoc, &markdown, &word))?;
        shell::run(&mut convert(&pandoc, &markdown, &typst))?;
        Ok(Reports { folder: folder.to_owned(), pandoc, project, markdown, word, typst })
    }

    /// Each program with the command that is measured.
    fn programs(&self) -> Result<Vec<(What, Command)>, String> {
        let out = self.folder.join("out");
        std::fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
        let commands = What::ALL.map(|what| {
            let command = match what {
                What::OurWord => export(&self.project, "en", "docx", &out),
                What::OurPdf => export(&self.project, "en", "pdf", &out),
                What::OurHtml => export(&self.project, "en", "html", &out),
                What::OurSet => export(&self.project, "both", "all", &out),
                What::OurMarkdown => export(&self.project, "en", "md", &out),
                What::PandocWord => convert(&self.pandoc, &self.markdown, &out.join("pandoc.docx")),
                What::LibreOfficePdf => libreoffice(&self.word, &out),
                What::TypstPdf => typst(&self.typst, &out.join("typst.pdf")),
            };
            (what, command)
        });
        Ok(commands.into())
    }
}

/// An export by the command line.
pub fn export(project: &Path, lang: &str, format: &str, out: &Path) -> Command {
    let words = ["--lang", lang, "--format", format, "--edition", "full", "--out"];
    let mut export = command(place::cli("release"), ["export"]);
    export.arg(project).args(words).arg(out);
    export
}

/// pandoc, which tells the formats by the names of the files.
fn convert(pandoc: &Path, markdown: &Path, output: &Path) -> Command {
    let mut pandoc = command(pandoc, ["--standalone", "--toc", "-o"]);
    pandoc.arg(output).arg(markdown);
    pandoc.current_dir(markdown.parent().expect("the text is in a folder"));
    pandoc
}

fn libreoffice(word: &Path, out: &Path) -> Command {
    let mut profile = OsString::from("-env:UserInstallation=file://");
    profile.push(place::tools().join("libreoffice"));
    let mut soffice = command("soffice", [profile]);
    soffice.args(["--headless", "--norestore", "--convert-to", "pdf", "--outdir"]);
    soffice.arg(out).arg(word);
    soffice
}

/// typst through its Python package, which is the same compiler; Python adds
/// some twentieths of a second.
fn typst(source: &Path, output: &Path) -> Command {
    const PROGRAM: &str = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])";
    let mut typst = command(tools::bench_python(), ["-c", PROGRAM]);
    typst.arg(source).arg(output);
    typst
}

/// The first file of a kind in a folder.
pub fn first_with_extension(folder: &Path, extension: &str) -> Result<PathBuf, String> {
    std::fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|own| own == extension))
        .ok_or_else(|| format!("there is no .{extension} in {}", folder.display()))
}

/// Runs the command through GNU time, once to warm up and then for the record.
pub fn measure(measured: &mut Command, folder: &Path) -> Result<Measured, String> {
    let time = find(&["time"]).ok_or("GNU time is missing")?;
    let note = folder.join("memory.txt");
    let mut seconds = Vec::new();
    let mut memory: f64 = 0.0;
    for run in 0..=RUNS {
        let mut timed = command(&time, ["-f", "%M", "-o"]);
        timed.arg(&note).arg(measured.get_program()).args(measured.get_args());
        timed.stdout(Stdio::null()).stderr(Stdio::null());
        if let Some(directory) = measured.get_current_dir() {
            timed.current_dir(directory);
        }
        let start = Instant::now();
        let status = timed.status().map_err(|error| format!("time: {error}"))?;
        let elapsed = start.elapsed();
        if !status.success() {
            return Err(format!("{} failed", measured.get_program().display()));
        }
        if run > 0 {
            seconds.push(elapsed);
            memory = memory.max(kibibytes(&note)? * 1024.0 / 1e6);
        }
    }
    seconds.sort();
    Ok(Measured { time: seconds[RUNS / 2], memory })
}

fn kibibytes(note: &Path) -> Result<f64, String> {
    let text = std::fs::read_to_string(note).map_err(|error| format!("time’s note: {error}"))?;
    text.trim().parse().map_err(|_| format!("time’s note is {text:?}"))
}

fn print_table(table: &[Row]) {
    let title = format!("median of {RUNS} runs");
    println!("\n{title:<38} {:>10} {:>10} {:>8} {:>10}", "text", "text × 10", "growth", "memory");
    for what in What::ALL {
        let (short, long) = (seconds(table, what, 1), seconds(table, what, 10));
        let growth = long / short;
        let memory = memory(table, what);
        println!("{what:<38} {short:>8.3} s {long:>8.3} s {growth:>6.1} × {memory:>7.0} MB");
    }
}

fn print_aims(table: &[Row]) {
    let ours = What::ALL[..4].to_vec();
    let ratio = |slow, fast| seconds(table, slow, 1) / seconds(table, fast, 1);
    let growth = |what: &What| seconds(table, *what, 10) / seconds(table, *what, 1);
    let worst = |values: Vec<f64>| values.into_iter().fold(0.0, f64::max);
    let word = ratio(What::PandocWord, What::OurWord);
    let pdf = ratio(What::LibreOfficePdf, What::OurPdf);
    let set = seconds(table, What::OurSet, 1);
    let longer = worst(ours.iter().map(growth).collect());
    let most = worst(ours.iter().map(|what| memory(table, *what)).collect());
    let floor = ratio(What::LibreOfficePdf, What::TypstPdf);
    println!("\n{:<52} {:>9}   aim", "", "measured");
    aim("Word: times as fast as pandoc", word, "at least 10", word >= 10.0);
    aim("PDF: times as fast as LibreOffice", pdf, "at least 10", pdf >= 10.0);
    aim("PDF: typst alone, times as fast as LibreOffice", floor, "none: the floor", true);
    aim("PDF: times as fast as typst", ratio(What::TypstPdf, What::OurPdf), "none", true);
    aim("both languages in all formats, seconds", set, "under 2", set < 2.0);
    aim("ten times the text: times the cost, at worst", longer, "at most 12", longer <= 12.0);
    aim("memory at the most, also for × 10, MB", most, "under 300", most < 300.0);
    aim("memory of typst alone, MB", memory(table, What::TypstPdf), "none: the floor", true);
}

/// Prints a value beside its aim.
pub fn aim(name: &str, value: f64, aim: &str, met: bool) {
    println!("{name:<52} {value:>9.2}   {aim}{}", if met { "" } else { ": NOT MET" });
}

fn seconds(table: &[Row], what: What, times: usize) -> f64 {
    row(table, what, times).map_or(f64::NAN, |row| row.measured.time.as_secs_f64())
}

/// The most memory at either length.
fn memory(table: &[Row], what: What) -> f64 {
    let rows = LENGTHS.iter().filter_map(|times| row(table, what, *times));
    rows.map(|row| row.measured.memory).fold(0.0, f64::max)
}

fn row(table: &[Row], what: What, times: usize) -> Option<&Row> {
    table.iter().find(|row| row.what == what && row.times == times)
}
