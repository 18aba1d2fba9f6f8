//! The matrix, the brief and the crib sheets of the sample report, and of one
//! with little in it.

use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use report::document::{Block, Section, plain_blocks};
use report::lang::Lang;
use report::project::{Change, Content, Did, Project};

use super::super::{Paper, Prepared, prepare, take_out};
use crate::checking::{Checking, laid_out};
use crate::spelling::Speller;

const TODAY: Date = date(2025, 6, 2);

static SPELLER: LazyLock<Speller> = LazyLock::new(|| Speller::new(None));

fn sample(folder: &Path) -> Project {
    crate::beginning::sample(&folder.join("sample.llunio"), 1).unwrap()
}

fn papers(project: &Project, paper: Paper) -> Vec<Prepared> {
    prepare(take_out(project, TODAY).unwrap(), paper, &SPELLER).unwrap()
}

fn lines(section: &Section) -> Vec<String> {
    let blocks = section.pieces.iter().map(|piece| &piece.block);
    let text = |block: &Block| plain_blocks(std::slice::from_ref(block));
    blocks.flat_map(|block| text(block).lines().map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn each_row_of_the_matrix_says_where_or_why_not() {
    let folder = tempfile::tempdir().unwrap();
    let project = sample(folder.path());
    let details = project.details().unwrap();
    let papers = papers(&project, Paper::Matrix);
    for (paper, (lang, nowhere)) in
        papers.iter().zip([(Lang::En, "Nowhere yet"), (Lang::Cy, "Ddim yn unman eto")])
    {
        assert_eq!(paper.document.lang, lang);
        let table = paper.csv.as_deref().unwrap();
        let mut rows = csv::Reader::from_reader(table);
        let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), project.pack().requirements.len());
        for row in &rows {
            let [met, place] = [2, 3].map(|at| row.get(at).unwrap());
            let open = ["Not met", "Partly", "Heb ei fodloni", "Yn rhannol"].contains(&met);
            assert!(open || place != nowhere, "{row:?}");
            assert!(!place.is_empty() && place != details.council.get(lang), "{row:?}");
        }
        let of_pages = if lang == Lang::En { "(page " } else { "(tudalen " };
        let with_pages = rows.iter().filter(|row| row[3].contains(of_pages)).count();
        assert!(with_pages * 2 > rows.len(), "{with_pages} of {}", rows.len());
        // Each part is named once, with all its questions.
        let part = project.pack().section("people").unwrap().heading.get(lang).to_owned();
        let often = rows.iter().filter(|row| row[3].matches(&format!("{part} (")).count() > 1);
        assert_eq!(often.count(), 0);
    }
}

#[test]
fn the_brief_counts_what_the_page_counts() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = sample(folder.path());
    let records = project.all_records().unwrap();
    let mut evidence = records.evidence[0].clone();
    evidence.finding.en.push_str(" 😀");
    let content = Content::Text { markdown: "A spaceship 😀 flew.\n".into() };
    project
        .write(Change::new(Did::Write, "leadership"), |tx| {
            tx.keep_record(&evidence)?;
            tx.replace_text("leadership", None, Lang::En, &[content])
        })
        .unwrap();
    let open = std::sync::Mutex::new(project);
    let mut checking = Checking::new();
    let documents = crate::checking::documents(&open.lock().unwrap(), TODAY).unwrap();
    checking.set_laid_out(laid_out(&documents));
    let tally = checking.checks(&open, &SPELLER, TODAY).unwrap().tally;
    let project = open.into_inner().unwrap();
    let brief = papers(&project, Paper::Brief).remove(0);
    let ready = lines(&brief.document.sections[0]);
    assert_eq!(ready[0], format!("{} things stop the report from being final:", tally.stops));
    assert!(tally.stops >= 2, "one in the text, one in a record: {tally:?}");
    let counted = lines(brief.document.sections.iter().find(|it| it.id == "look").unwrap());
    let sum = |word: &str| -> u32 {
        let after = counted.iter().filter_map(|line| line.split(word).nth(1));
        after.map(|rest| rest.trim().split(',').next().unwrap().parse::<u32>().unwrap()).sum()
    };
    assert_eq!((sum("to look at"), sum("advice")), (tally.look, tally.advice));
}

#[test]
fn the_brief_of_an_empty_report_has_one_page_and_says_how_much_more_there_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = crate::tests::new(folder.path());
    let mut details = project.details().unwrap();
    details.dates = [("council".to_owned(), date(2025, 9, 25))].into();
    project.write(Change::new(Did::Details, ""), |tx| tx.set_details(&details)).unwrap();
    for (paper, more) in papers(&project, Paper::Brief).iter().zip(["and ", "a rhagor: "]) {
        let ready = lines(&paper.document.sections[0]);
        assert!(ready.last().unwrap().contains(more), "{ready:?}");
        let mut once = ready.clone();
        once.dedup();
        assert_eq!(once, ready, "each is said once");
        let dates = lines(paper.document.sections.last().unwrap());
        assert!(dates.iter().any(|line| line.starts_with("25 ")), "{dates:?}");
        let layout = formats::pdf::layout(&paper.document).unwrap();
        assert_eq!(layout.page_count(), 1);
    }
}

#[test]
fn the_crib_sheets_tell_what_changed_and_ask_what_members_ask() {
    let folder = tempfile::tempdir().unwrap();
    let project = sample(folder.path());
    let mut shown = String::new();
    for paper in papers(&project, Paper::Crib) {
        for sheet in &paper.document.sections {
            shown.push_str(&format!("# {}\n", sheet.heading));
            let headings =
                sheet.pieces.iter().filter(|it| matches!(it.block, Block::Heading { .. }));
            let headings: Vec<String> = headings
                .map(|it| plain_blocks(std::slice::from_ref(&it.block)).trim().to_owned())
                .collect();
            for line in lines(sheet) {
                let mark = if headings.contains(&line) { "## " } else { "- " };
                shown.push_str(&format!("{mark}{line}\n"));
            }
        }
    }
    assert!(!shown.contains("]("), "Markdown is read, not printed");
    expect_test::expect_file!["crib.txt"].assert_eq(&shown);
}
