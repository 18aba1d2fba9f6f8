//! What follows a value: one value of the sample report is changed, and in the
//! finished files of every format and language the words that come and go are
//! those of that value. Each change stands alone; undo takes it back before
//! the next.

use std::collections::BTreeMap;
use std::io::Read;

use expect_test::{Expect, expect};
use jiff::civil::date;
use report::assemble::Purpose;
use report::document::{Document, Edition};
use report::lang::Lang;
use report::metrics::Metric;
use report::metrics::grid::enter;
use report::money::MoneyLine;
use report::project::{Change, Did, Project, Tx};
use report::year::FinancialYear;

/// A way of making files, with its name.
type Format = (&'static str, fn(&Document) -> Readable);

const FORMATS: [Format; 4] = [("markdown", markdown), ("docx", docx), ("html", html), ("pdf", pdf)];

/// What can be read in a finished file.
struct Readable {
    /// Its words, and how often each stands there.
    words: BTreeMap<String, i32>,
    /// Its drawings that are no words: the bytes, by name.
    pictures: BTreeMap<String, Vec<u8>>,
}

fn words(text: &str) -> BTreeMap<String, i32> {
    let mut words = BTreeMap::new();
    for word in text.split_whitespace() {
        *words
            .entry(word.trim_matches(['.', ',', ':', ';', '|', '(', ')']).to_owned())
            .or_default() += 1;
    }
    words.remove("");
    words
}

fn markdown(document: &Document) -> Readable {
    let text = formats::markdown::markdown(document).unwrap();
    Readable { words: words(&text), pictures: BTreeMap::new() }
}

fn docx(document: &Document) -> Readable {
    let bytes = formats::docx::docx(document).unwrap();
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut readable = Readable { words: BTreeMap::new(), pictures: BTreeMap::new() };
    for index in 0..package.len() {
        let mut part = package.by_index(index).unwrap();
        let (name, mut bytes) = (part.name().to_owned(), Vec::new());
        part.read_to_end(&mut bytes).unwrap();
        if name == "word/document.xml" {
            let xml = String::from_utf8(bytes).unwrap().replace("</w:p>", " ");
            readable.words = words(&without_tags(&xml, ""));
        } else if name.starts_with("word/media/") {
            readable.pictures.insert(name, bytes);
        }
    }
    readable
}

fn html(document: &Document) -> Readable {
    let files = formats::html::html(std::slice::from_ref(document)).unwrap();
    let text =
        files.iter().filter(|file| file.path.ends_with(".html") || file.path.ends_with(".svg"));
    let all: Vec<String> =
        text.map(|file| without_tags(&String::from_utf8_lossy(&file.bytes), " ")).collect();
    Readable { words: words(&all.join(" ")), pictures: BTreeMap::new() }
}

fn pdf(document: &Document) -> Readable {
    let file = formats::pdf::read::read(&formats::pdf::pdf(document).unwrap()).unwrap();
    let pages: Vec<String> = file.pages.iter().map(|page| page.text()).collect();
    Readable { words: words(&pages.join("\n")), pictures: BTreeMap::new() }
}

/// The text between the tags of XML, with something in the place of each tag.
fn without_tags(xml: &str, between: &str) -> String {
    let texts = xml.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    texts.collect::<Vec<_>>().join(between)
}

/// The files of the report as it is now, by format and language.
fn files(project: &Project) -> BTreeMap<(usize, Lang), Readable> {
    let mut files = BTreeMap::new();
    for lang in Lang::BOTH {
        let purpose =
            Purpose { lang, edition: Edition::Full, website: false, on: date(2025, 9, 30) };
        let document = desk::assembling::assembled(project, purpose).unwrap().document;
        for (at, (_, read)) in FORMATS.iter().enumerate() {
            files.insert((at, lang), read(&document));
        }
    }
    files
}

/// What went and what came between two files.
fn change(before: &Readable, after: &Readable) -> String {
    let mut moved = after.words.clone();
    for (word, count) in &before.words {
        *moved.entry(word.clone()).or_default() -= count;
    }
    let of = |sign: i32| -> Vec<&str> {
        let moved = moved.iter().filter(|(_, count)| **count * sign > 0);
        moved.flat_map(|(word, count)| vec![word.as_str(); count.unsigned_abs() as usize]).collect()
    };
    assert!(before.pictures.keys().eq(after.pictures.keys()));
    let redrawn = before.pictures.iter().filter(|(name, bytes)| after.pictures[*name] != **bytes);
    let pictures = match redrawn.count() {
        0 => String::new(),
        count => format!("; pictures drawn anew: {count}"),
    };
    format!("{} -> {}{pictures}", of(-1).join(" "), of(1).join(" "))
}

/// Makes a change, tells what follows it in every file, and takes it back.
fn follows(
    project: &mut Project,
    before: &BTreeMap<(usize, Lang), Readable>,
    change_it: impl FnOnce(&mut Tx<'_>) -> report::Result<()>,
    wanted: Expect,
) {
    let unchanged = project.dump().unwrap();
    project.write(Change::new(Did::Metrics, ""), change_it).unwrap();
    let after = files(project);
    let told = after.iter().map(|((at, lang), file)| {
        let name = FORMATS[*at].0;
        format!("{name} {}: {}\n", lang.code(), change(&before[&(*at, *lang)], file))
    });
    wanted.assert_eq(&told.collect::<String>());
    project.undo().unwrap();
    assert_eq!(project.dump().unwrap(), unchanged);
}

/// A measure of the sample with another value for its year.
fn metric(project: &Project, code: &str, typed: &str) -> Metric {
    let metrics: Vec<Metric> = project.records().unwrap();
    let mut metric = metrics.into_iter().find(|metric| metric.code == code).unwrap();
    enter(&mut metric, FinancialYear::starting(2024), typed, Lang::En).unwrap();
    metric
}

#[test]
fn one_value_changes_all_that_follows_it_in_every_finished_file_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = desk::beginning::sample(&folder.path().join("s.llunio"), 1).unwrap();
    let before = files(&project);

    // A line chart with its data and description, and the measure's row in a table.
    let visitors = metric(&project, "GLAN/2", "5,290");
    follows(
        &mut project,
        &before,
        |tx| tx.keep_record(&visitors),
        expect![[r#"
        markdown en: 2,190 5,310 5,310 5,310 5,310 542 542 -> 2,170 5,290 5,290 5,290 5,290 522 522
        markdown cy: 2,190 5,310 5,310 5,310 5,310 542 542 -> 2,170 5,290 5,290 5,290 5,290 522 522
        docx en: 5,310 5,310 5,310 542 -> 5,290 5,290 5,290 522; pictures drawn anew: 1
        docx cy: 5,310 5,310 5,310 542 -> 5,290 5,290 5,290 522; pictures drawn anew: 1
        html en: 2,190 2,190 5,310 5,310 5,310 5,310 5,310 5,310 5,310 542 542 542 -> 2,170 2,170 5,290 5,290 5,290 5,290 5,290 5,290 5,290 522 522 522
        html cy: 2,190 2,190 5,310 5,310 5,310 5,310 5,310 5,310 5,310 542 542 542 -> 2,170 2,170 5,290 5,290 5,290 5,290 5,290 5,290 5,290 522 522 522
        pdf en: 5,310 5,310 5,310 5,310 542 -> 5,290 5,290 5,290 5,290 522
        pdf cy: 5,310 5,310 5,310 5,310 542 -> 5,290 5,290 5,290 5,290 522
    "#]],
    );

    // A bar chart, with its data and description.
    let payments = metric(&project, "AD/013", "414");
    follows(
        &mut project,
        &before,
        |tx| tx.keep_record(&payments),
        expect![[r#"
        markdown en: 11% 24 41 412 412 6% -> 12% 26 414 414 43 7%
        markdown cy: 11% 24 41 412 412 6% -> 12% 26 414 414 43 7%
        docx en: 412 -> 414; pictures drawn anew: 1
        docx cy: 412 -> 414; pictures drawn anew: 1
        html en: 11% 11% 24 24 41 41 412 412 412 412 412 6% 6% -> 12% 12% 26 26 414 414 414 414 414 43 43 7% 7%
        html cy: 11% 11% 24 24 41 41 412 412 412 412 412 6% 6% -> 12% 12% 26 26 414 414 414 414 414 43 43 7% 7%
        pdf en: 412 412 -> 414 414
        pdf cy: 412 412 -> 414 414
    "#]],
    );

    // A share in a table, and what is told of it.
    let reablement = metric(&project, "GLAN/3", "298/349");
    follows(
        &mut project,
        &before,
        |tx| tx.keep_record(&reablement),
        expect![[r#"
        markdown en: 297 297 297 297 297 297 297 297 348 348 348 348 348 348 348 -> 298 298 298 298 298 298 298 298 349 349 349 349 349 349 349
        markdown cy: 297 297 297 297 297 297 297 297 348 348 348 348 348 348 348 -> 298 298 298 298 298 298 298 298 349 349 349 349 349 349 349
        docx en: 297 297 297 297 297 348 348 348 348 -> 298 298 298 298 298 349 349 349 349; pictures drawn anew: 1
        docx cy: 297 297 297 297 297 348 348 348 348 -> 298 298 298 298 298 349 349 349 349; pictures drawn anew: 1
        html en: 297 297 297 297 297 297 297 297 297 297 297 297 297 348 348 348 348 348 348 348 348 348 348 -> 298 298 298 298 298 298 298 298 298 298 298 298 298 349 349 349 349 349 349 349 349 349 349
        html cy: 297 297 297 297 297 297 297 297 297 297 297 297 297 348 348 348 348 348 348 348 348 348 348 -> 298 298 298 298 298 298 298 298 298 298 298 298 298 349 349 349 349 349 349 349 349 349 349
        pdf en: 297 297 297 297 297 297 348 348 348 348 -> 298 298 298 298 298 298 349 349 349 349
        pdf cy: 297 297 297 297 297 297 348 348 348 348 -> 298 298 298 298 298 298 349 349 349 349
    "#]],
    );

    // A figure in running text.
    let carers = metric(&project, "GLAN/1", "643");
    follows(
        &mut project,
        &before,
        |tx| tx.keep_record(&carers),
        expect![[r#"
        markdown en: 641 93 -> 643 95
        markdown cy: 641 93 -> 643 95
        docx en: 641 93 -> 643 95
        docx cy: 641 93 -> 643 95
        html en: 641 93 -> 643 95
        html cy: 641 93 -> 643 95
        pdf en: 641 93 -> 643 95
        pdf cy: 641 93 -> 643 95
    "#]],
    );

    // What was spent: the table with its totals, the chart, and the words of the change.
    let lines: Vec<MoneyLine> = project.records().unwrap();
    let mut spent = lines.into_iter().find(|line| line.id == "older-expenditure").unwrap();
    spent.outturn = Some(42_660_000.into());
    follows(
        &mut project,
        &before,
        |tx| tx.keep_record(&spent),
        expect![[r#"
        markdown en: **110** **26,110** **3,110** **78,510** 103,480 4,180 4.1% 41,340 41,340 6.3% 6.6% 740 £103.48 £2.46 £3.11 £41.34 £6.4 £78.51 -> **1,430** **27,430** **4,430** **79,830** 104,800 2,060 42,660 42,660 5,500 5.9% 8% 9.7% £104.8 £3.78 £4.43 £42.66 £7.72 £79.83
        markdown cy: **110** **26,110** **3,110** **78,510** 103,480 4,180 4.1% 41,340 41,340 6.3% 6.6% 740 £103.48 £2.46 £3.11 £41.34 £6.4 £78.51 -> **1,430** **27,430** **4,430** **79,830** 104,800 2,060 42,660 42,660 5,500 5.9% 8% 9.7% £104.8 £3.78 £4.43 £42.66 £7.72 £79.83
        docx en: 103,480 110 26,110 3,110 4,180 4.1% 41,340 41,340 6.3% 6.6% 740 78,510 £103.48 £2.46 £3.11 £6.4 £78.51 -> 1,430 104,800 2,060 27,430 4,430 42,660 42,660 5,500 5.9% 79,830 8% 9.7% £104.8 £3.78 £4.43 £7.72 £79.83; pictures drawn anew: 1
        docx cy: 103,480 110 26,110 3,110 4,180 4.1% 41,340 41,340 6.3% 6.6% 740 78,510 £103.48 £2.46 £3.11 £6.4 £78.51 -> 1,430 104,800 2,060 27,430 4,430 42,660 42,660 5,500 5.9% 79,830 8% 9.7% £104.8 £3.78 £4.43 £7.72 £79.83; pictures drawn anew: 1
        html en: 103,480 110 26,110 3,110 4,180 4.1% 41,340 41,340 41,340 41,340 6.3% 6.6% 740 78,510 £103.48 £2.46 £3.11 £41.34 £41.34 £6.4 £78.51 -> 1,430 104,800 2,060 27,430 4,430 42,660 42,660 42,660 42,660 5,500 5.9% 79,830 8% 9.7% £104.8 £3.78 £4.43 £42.66 £42.66 £7.72 £79.83
        html cy: 103,480 110 26,110 3,110 4,180 4.1% 41,340 41,340 41,340 41,340 6.3% 6.6% 740 78,510 £103.48 £2.46 £3.11 £41.34 £41.34 £6.4 £78.51 -> 1,430 104,800 2,060 27,430 4,430 42,660 42,660 42,660 42,660 5,500 5.9% 79,830 8% 9.7% £104.8 £3.78 £4.43 £42.66 £42.66 £7.72 £79.83
        pdf en: 103,480 110 26,110 3,110 4,180 4.1% 41,340 41,340 41,340 6.3% 6.6% 740 78,510 £103.48 £2.46 £3.11 £6.4 £78.51 -> 1,430 104,800 2,060 27,430 4,430 42,660 42,660 42,660 5,500 5.9% 79,830 8% 9.7% £104.8 £3.78 £4.43 £7.72 £79.83
        pdf cy: 103,480 110 26,110 3,110 4,180 4.1% 41,340 41,340 41,340 6.3% 6.6% 740 78,510 £103.48 £2.46 £3.11 £6.4 £78.51 -> 1,430 104,800 2,060 27,430 4,430 42,660 42,660 42,660 5,500 5.9% 79,830 8% 9.7% £104.8 £3.78 £4.43 £7.72 £79.83
    "#]],
    );
}
