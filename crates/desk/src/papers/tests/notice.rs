//! The notice of late publication, as Care Inspectorate Wales reads it.

use jiff::civil::{Date, date};
use report::Error;
use report::check::NotLate;
use report::document::{Inline, plain_blocks};
use report::lang::Lang;
use report::project::{Change, Did, Project};

use crate::spelling::Speller;

use super::super::{Paper, PaperFormat, Prepared, prepare, take_out, write};

const DUE: Date = date(2025, 9, 30);
const IN_SUMMER: Date = date(2025, 6, 2);

/// A report on 2024-25 with its Director and the planned day.
fn planned(folder: &std::path::Path, publication: Option<Date>, director: Option<&str>) -> Project {
    let mut project = crate::tests::new(folder);
    let mut details = project.details().unwrap();
    details.director = director.map(str::to_owned);
    details.dates = publication.map(|day| ("publication".to_owned(), day)).into_iter().collect();
    project.write(Change::new(Did::Details, ""), |tx| tx.set_details(&details)).unwrap();
    project
}

/// The heading of a letter and its paragraphs, as text.
fn letter(paper: &Prepared) -> (String, Vec<String>) {
    let [section] = &paper.document.sections[..] else { panic!("{:?}", paper.document) };
    let blocks = section.pieces.iter();
    let lines = blocks.map(|piece| plain_blocks(std::slice::from_ref(&piece.block))).collect();
    (section.heading.clone(), lines)
}

#[test]
fn the_letter_says_in_both_languages_what_is_late_and_when_to_expect_it() {
    let folder = tempfile::tempdir().unwrap();
    let project = planned(folder.path(), Some(date(2025, 10, 14)), Some("Ffion Gwyn"));
    let papers =
        prepare(take_out(&project, IN_SUMMER).unwrap(), Paper::Notice, &Speller::new(None))
            .unwrap();
    let langs: Vec<Lang> = papers.iter().map(|paper| paper.document.lang).collect();
    assert_eq!(langs, Lang::BOTH);

    let (heading, lines) = letter(&papers[0]);
    assert_eq!(heading, "A: late publication of the social services annual report 2024-25");
    assert_eq!(lines[0], "To Care Inspectorate Wales");
    assert!(lines[1].contains("by 30 September 2025, and to tell you"), "{}", lines[1]);
    assert_eq!(
        lines[2],
        "The report of A for 2024-25 will not be published by that day. We expect to publish it \
         on 14 October 2025."
    );
    assert_eq!(lines[4], "[Reasons to be filled in before the letter is sent]");
    assert_eq!(lines[6], "Ffion Gwyn Director of Social Services A");

    let (heading, lines) = letter(&papers[1]);
    assert_eq!(
        heading,
        "B: cyhoeddi adroddiad blynyddol y gwasanaethau cymdeithasol 2024-25 yn hwyr"
    );
    assert_eq!(lines[0], "At Arolygiaeth Gofal Cymru");
    assert!(lines[1].contains("erbyn 30 Medi 2025, a rhoi gwybod"), "{}", lines[1]);
    assert_eq!(
        lines[2],
        "Ni chaiff adroddiad B ar gyfer 2024-25 ei gyhoeddi erbyn y diwrnod hwnnw. Rydym yn \
         disgwyl ei gyhoeddi ar 14 Hydref 2025."
    );
    assert_eq!(lines[4], "[Rhesymau i’w rhoi yma cyn anfon y llythyr]");
    assert_eq!(lines[6], "Ffion Gwyn Cyfarwyddwr Gwasanaethau Cymdeithasol B");
}

#[test]
fn what_nobody_has_entered_is_left_to_be_filled_in() {
    let folder = tempfile::tempdir().unwrap();
    let project = planned(folder.path(), None, None);
    let papers =
        prepare(take_out(&project, date(2025, 10, 1)).unwrap(), Paper::Notice, &Speller::new(None))
            .unwrap();
    let [(_, english), (_, welsh)] = [0, 1].map(|paper| letter(&papers[paper]));
    assert_eq!(
        english[2],
        "The report of A for 2024-25 was not published by that day. We expect to publish it on \
         [day to be filled in]."
    );
    assert_eq!(
        welsh[2],
        "Ni chyhoeddwyd adroddiad B ar gyfer 2024-25 erbyn y diwrnod hwnnw. Rydym yn disgwyl ei \
         gyhoeddi ar [diwrnod i’w lenwi]."
    );
    assert_eq!(english[6], "Director of Social Services A");
    assert_eq!(welsh[6], "Cyfarwyddwr Gwasanaethau Cymdeithasol B");
}

#[test]
fn a_report_in_one_language_has_its_letter_in_both() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = planned(folder.path(), None, None);
    let mut details = project.details().unwrap();
    details.languages = vec![Lang::En];
    project.write(Change::new(Did::Details, ""), |tx| tx.set_details(&details)).unwrap();
    let papers =
        prepare(take_out(&project, date(2025, 10, 1)).unwrap(), Paper::Notice, &Speller::new(None))
            .unwrap();
    assert_eq!(papers.len(), 2);
    let files = write(&papers, PaperFormat::Pdf, &folder.path().join("out")).unwrap();
    let names: Vec<_> = files.iter().filter_map(|file| file.path.file_name()?.to_str()).collect();
    assert_eq!(
        names,
        ["a-notice-of-late-publication-2024-25.pdf", "b-hysbysiad-o-gyhoeddin-hwyr-2024-25.pdf"]
    );
}

#[test]
fn a_report_that_is_not_late_has_none_and_the_dates_say_why() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |publication: Option<Date>, today: Date| {
        let folder = tempfile::tempdir_in(folder.path()).unwrap();
        let project = planned(folder.path(), publication, None);
        match prepare(take_out(&project, today).unwrap(), Paper::Notice, &Speller::new(None)) {
            Err(Error::NotLate(why)) => why,
            other => panic!("{other:?}"),
        }
    };
    let in_time = refused(Some(DUE), date(2025, 10, 1));
    assert_eq!(in_time, NotLate::Planned { due: DUE, planned: DUE });
    let said = Error::NotLate(in_time).said();
    let day = "30/09/2025".to_owned();
    assert_eq!(
        (said.code, said.values),
        ("not-late-planned", vec![("due", day.clone()), ("planned", day)])
    );
    assert_eq!(refused(None, DUE), NotLate::Unplanned { due: DUE });
}

#[test]
fn the_blank_for_the_reasons_is_not_overlooked() {
    let folder = tempfile::tempdir().unwrap();
    let project = planned(folder.path(), None, None);
    let papers =
        prepare(take_out(&project, date(2025, 10, 1)).unwrap(), Paper::Notice, &Speller::new(None))
            .unwrap();
    let section = &papers[0].document.sections[0];
    let is_strong = section.pieces.iter().any(|piece| {
        matches!(&piece.block, report::document::Block::Paragraph(text)
            if matches!(&text[..], [Inline::Strong(_)]))
    });
    assert!(is_strong);
}
