//! The sample report uses all there is: whoever looks at it sees every kind of
//! thing, and so do the validators, the checks and the pictures of the window.

use std::collections::BTreeSet;

use crate::consent::{Subject, Use};
use crate::document::{ChartKind, Image, ImageFormat};
use crate::exhibits::Of;
use crate::lang::Lang;
use crate::metrics::Value;
use crate::money::Area;
use crate::pictures::{OutlineShape, Shows};
use crate::project::{Content, Records, Testimony};
use crate::promises::PromiseOutcome;

#[test]
fn the_sample_uses_all_there_is() {
    let folder = tempfile::tempdir().unwrap();
    let unchecked = |bytes: &[u8]| Image::new(ImageFormat::Png, 1, 1, bytes.to_vec());
    let path = folder.path().join("sample.llunio");
    let project = super::create(&path, 1, unchecked).unwrap();
    let records = project.all_records().unwrap();
    let shown: BTreeSet<&'static str> =
        exhibits(&records).chain(values(&records)).chain(pictures(&records)).collect();
    let wanted = [
        "area of the council's own",
        "bar chart",
        "bullets",
        "consent of whoever is shown",
        "data of an infographic",
        "line chart",
        "link of a value",
        "outcome achieved",
        "outcome no longer relevant",
        "outcome not achieved",
        "outcome partly",
        "part of a year",
        "picture from a file",
        "published words",
        "ring",
        "share",
        "source of a picture",
        "stacked chart",
        "term with an acronym",
        "tree",
    ];
    assert_eq!(shown.into_iter().collect::<Vec<_>>(), wanted);
    assert!(records.pictures.iter().all(|picture| !picture.is_unasked()));
    people(&project.testimonies().unwrap());
    for lang in Lang::BOTH {
        let texts = project.passages_in(lang).unwrap().into_iter().map(|it| it.content);
        let text: String = texts
            .map(|it| if let Content::Text { markdown } = it { markdown } else { String::new() })
            .collect();
        for what in ["?value)", "?change)", "?both)"] {
            assert!(text.contains(what), "a figure in running text: {what} in {lang:?}");
        }
    }
}

fn exhibits(records: &Records) -> impl Iterator<Item = &'static str> {
    records.exhibits.iter().filter_map(|exhibit| match &exhibit.of {
        Of::MetricChart { chart: ChartKind::Bar, .. } => Some("bar chart"),
        Of::MetricChart { chart: ChartKind::Line, .. } => Some("line chart"),
        Of::MetricChart { chart: ChartKind::Stacked, .. } => Some("stacked chart"),
        Of::Promises { table: false, .. } => Some("bullets"),
        Of::Promises { .. }
        | Of::MetricTable { .. }
        | Of::MetricStory { .. }
        | Of::MoneyTable { .. }
        | Of::MoneyChart
        | Of::MoneyWords
        | Of::Links { .. }
        | Of::Evidence { .. }
        | Of::Inspections
        | Of::Complaints
        | Of::Themes => None,
    })
}

fn values(records: &Records) -> impl Iterator<Item = &'static str> {
    let readings = records.metrics.iter().flat_map(|metric| &metric.readings);
    let of_readings = readings.flat_map(|reading| {
        let value = match &reading.value {
            Some(Value::Share { .. }) => Some("share"),
            Some(Value::Published { .. }) => Some("published words"),
            Some(Value::Number { .. } | Value::Percent { .. }) | None => None,
        };
        let partly = matches!(reading.standing, crate::metrics::Standing::PartYear { .. });
        let link = (!reading.link.is_empty()).then_some("link of a value");
        [value, partly.then_some("part of a year"), link].into_iter().flatten()
    });
    let answers = records.promises.iter().filter_map(|promise| promise.answer.as_ref());
    let outcomes = answers.map(|answer| match answer.outcome {
        PromiseOutcome::Achieved => "outcome achieved",
        PromiseOutcome::Partly => "outcome partly",
        PromiseOutcome::NotAchieved => "outcome not achieved",
        PromiseOutcome::NoLongerRelevant => "outcome no longer relevant",
    });
    let own = records.money.iter().filter(|line| line.area == Area::Other);
    let terms = records.terms.iter().filter(|term| !term.acronym.cy.is_empty());
    of_readings
        .chain(outcomes)
        .chain(own.map(|_| "area of the council's own"))
        .chain(terms.map(|_| "term with an acronym"))
}

fn pictures(records: &Records) -> impl Iterator<Item = &'static str> {
    records.pictures.iter().flat_map(|picture| {
        let shows = match picture.shows {
            Shows::Image { .. } => "picture from a file",
            Shows::Outline { shape: OutlineShape::Tree, .. } => "tree",
            Shows::Outline { shape: OutlineShape::Ring, .. } => "ring",
        };
        let source = (!picture.source.cy.is_empty()).then_some("source of a picture");
        let data = (!picture.data.cy.is_empty()).then_some("data of an infographic");
        let person = picture.person.is_some().then_some("consent of whoever is shown");
        [Some(shows), source, data, person].into_iter().flatten()
    })
}

/// Whoever may tell of something does, and somebody agreed to less than others.
fn people(testimonies: &[Testimony]) {
    for subject in [
        Subject::Adult,
        Subject::Child,
        Subject::Parent,
        Subject::Carer,
        Subject::Staff,
        Subject::Group,
    ] {
        let told = testimonies.iter().any(|it| it.consent.form.subject == Some(subject));
        assert!(told, "{subject:?}");
    }
    let limited = |it: &&Testimony| !it.consent.uses.contains(&Use::Website);
    assert_eq!(testimonies.iter().filter(limited).count(), 1);
}
