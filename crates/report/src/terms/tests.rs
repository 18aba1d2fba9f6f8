//! What is asked about and what is not, in both languages.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::lang::Lang;
use crate::pack::{Pack, load_shipped};
use crate::project::{Change, Content, Details, Did, Project};
use crate::year::FinancialYear;

fn both(en: &str, cy: &str) -> Text {
    Text { en: en.into(), cy: cy.into() }
}

fn own(id: &str, term: Text, acronym: Text) -> OwnTerm {
    OwnTerm { id: id.into(), term, acronym, meaning: both("What it is.", "Beth ydyw.") }
}

fn prose(number: usize, text: &str) -> Reading {
    Reading {
        passage: format!("p{number}"),
        section: "people.i".into(),
        strand: None,
        text: text.into(),
        words: words(text).into(),
        form: Form::Prose,
        marks: Default::default(),
    }
}

fn pack() -> Pack {
    load_shipped("lassar")
}

fn ask(lang: Lang, texts: &[&str], words: &[&str]) -> Vec<Unexplained> {
    let pack = pack();
    let readings: Vec<Reading> =
        texts.iter().enumerate().map(|(number, text)| prose(number, text)).collect();
    let words: BTreeSet<String> = words.iter().map(|word| (*word).to_owned()).collect();
    prompts(&readings, &entries(&pack, &[]), &pack.metrics, &words, lang)
}

/// What is asked about: `passage: words → words put in their place`.
fn asked(lang: Lang, texts: &[&str]) -> Vec<String> {
    let told = |it: Unexplained| {
        let instead = it.spelled_out.map(|words| format!(" → {words}")).unwrap_or_default();
        format!("{}: {}{instead}", it.passage, it.found)
    };
    ask(lang, texts, &[]).into_iter().map(told).collect()
}

#[test]
fn acronyms_are_asked_about_at_their_first_use() {
    let none: [&str; 0] = [];
    for (text, wanted) in [
        ("CIW came in May.", "p0: CIW → Care Inspectorate Wales (CIW)"),
        ("We read CIW’s report.", "p0: CIW’s → Care Inspectorate Wales’s (CIW)"),
        ("Our IAA team.", "p0: IAA → Information, Advice and Assistance (IAA)"),
        ("Fewer NEETs.", "p0: NEET"),
        ("The DoLS office.", "p0: DoLS → Deprivation of Liberty Safeguards (DoLS)"),
        ("The MASH answers.", "p0: MASH"),
        // Word puts such a space before what must not stand alone.
        ("The\u{a0}MASH answers.", "p0: MASH"),
        ("A CHC-funded place.", "p0: CHC"),
    ] {
        assert_eq!(asked(Lang::En, &[text]), [wanted], "{text}");
    }
    for text in [
        "Care Inspectorate Wales (CIW) came. CIW wrote.",
        "CIW (Care Inspectorate Wales) came. CIW wrote.",
        "MASH means that everyone sits together.",
        "The NHS, a GP, the UK and COVID-19.",
        "Part II, objective IV and Schedule XIV.",
        "CARE AND SUPPORT IN WALES",
        "See GOV.UK or www.BBC.co.uk.",
        "StatsWales, Llanfair-y-Bont, McDonald and OK.",
        "Over 70% of A and B.",
    ] {
        assert_eq!(asked(Lang::En, &[text]), none, "{text}");
    }
    assert_eq!(asked(Lang::En, &["MASH one.", "MASH two."]), ["p0: MASH"], "once");
    assert_eq!(
        asked(Lang::En, &["MASH one.", "The multi-agency safeguarding hub (MASH)."]),
        ["p0: MASH → multi-agency safeguarding hub (MASH)", "p1: safeguarding"],
        "what the text says later is offered; the term in it is asked about too"
    );
}

#[test]
fn welsh_is_asked_about_in_welsh_and_mutates() {
    for (text, wanted) in [
        ("Daeth AGC ym mis Mai.", "p0: AGC → Arolygiaeth Gofal Cymru (AGC)"),
        ("Dywedwyd gan AGC.", "p0: AGC → Arolygiaeth Gofal Cymru (AGC)"),
        ("Cofrestrwyd gan GCC.", "p0: GCC → Ofal Cymdeithasol Cymru (GCC)"),
        ("Ceisiadau o dan DoLS.", "p0: DoLS → Drefniadau Diogelu rhag Colli Rhyddid (DoLS)"),
        ("Mae CHC yn talu.", "p0: CHC"),
        ("Rydym yn ddiogel; mae ddiogelu’n bwysig.", "p0: ddiogelu’n"),
        ("Mae mwy o daliadau uniongyrchol.", "p0: daliadau uniongyrchol"),
        ("Gwaith ar Fwy na geiriau.", "p0: Fwy na geiriau"),
        ("Cawsom eiriolaeth.", "p0: eiriolaeth"),
        ("Ei heiriolaeth hi.", "p0: heiriolaeth"),
    ] {
        assert_eq!(asked(Lang::Cy, &[text]), [wanted], "{text}");
    }
    let none: [&str; 0] = [];
    for text in [
        "Mae Arolygiaeth Gofal Cymru (AGC) yn arolygu. Ysgrifennodd AGC.",
        "Cyhoeddwyd gan Ofal Cymdeithasol Cymru (GCC).",
        "Ystyr ailalluogi yw ailddysgu tasgau.",
        "Y GIG, y DU a’r UE.",
        "Yn y sir y mae’r gofal.",
    ] {
        assert_eq!(asked(Lang::Cy, &[text]), none, "{text}");
    }
}

#[test]
fn terms_and_codes_are_asked_about_unless_they_are_explained() {
    for (text, wanted) in [
        ("More direct payments were made.", "p0: direct payments"),
        ("A direct payment was made.", "p0: direct payment"),
        ("Reablement works.", "p0: Reablement"),
        ("AD/013 rose.", "p0: AD/013 → "),
        (
            "The Social Services and Well-being (Wales) Act 2014.",
            "p0: Social Services and Well-being (Wales) Act 2014",
        ),
    ] {
        let found = asked(Lang::En, &[text]);
        assert!(found.len() == 1 && found[0].starts_with(wanted), "{text}: {found:?}");
    }
    let none: [&str; 0] = [];
    for text in [
        "Reablement (help to live at home again) works.",
        "Help to live at home again (reablement) works.",
        "Reablement means help to live at home again.",
        "Adults with a payment (AD/013 and CH/007b) rose.",
        "The Regulation and Inspection of Social Care (Wales) Act 2016.",
        "Nothing here.",
    ] {
        assert_eq!(asked(Lang::En, &[text]), none, "{text}");
    }
    let table = Reading { form: Form::Table, ..prose(0, "Measure\t2024-25\nAdults AD/013\t412") };
    let heading = Reading { form: Form::Heading, ..prose(1, "CIW and reablement") };
    let placed = Reading { form: Form::Placed, ..prose(2, "CIW said so.") };
    let pack = pack();
    let none = prompts(
        &[table, heading, placed],
        &entries(&pack, &[]),
        &pack.metrics,
        &BTreeSet::new(),
        Lang::En,
    );
    assert_eq!(none, [], "nothing is asked where nothing can be put in");
}

#[test]
fn a_place_is_counted_as_the_window_counts() {
    let found = ask(Lang::Cy, &["Ŵyl 🎉 gan AGC."], &[]);
    assert_eq!((found[0].from, found[0].to), (11, 14));
    assert_eq!(found[0].word, "AGC");
    assert!(found[0].meaning.starts_with("Rheoleiddiwr"));
}

#[test]
fn what_is_to_stay_is_not_asked_about_again() {
    assert_eq!(ask(Lang::En, &["MASH and CHC."], &["MASH"]).len(), 1);
    assert_eq!(ask(Lang::En, &["Reablement works."], &["Reablement"]), []);
}

#[test]
fn an_entry_of_the_council_replaces_the_packs_with_its_id() {
    let pack = pack();
    let ours = own("dols", both("Safeguards", "Trefniadau"), both("DoLS", "DoLS"));
    let new = own("mash", both("Hub", "Canolfan"), both("MASH", "MASH"));
    let all = entries(&pack, &[new, ours]);
    assert_eq!(all.len(), pack.terms.len() + 1);
    let dols = all.iter().find(|it| it.id == "dols").unwrap();
    assert!(dols.own && dols.printed(Lang::En) == "Safeguards (DoLS)");
    assert_eq!(all.last().unwrap().id, "mash");
}

#[test]
fn what_does_not_agree_is_told() {
    let pack = pack();
    let own = [
        own("mash", both("Hub", "Canolfan"), both("MASH", "MASH")),
        own("respite", both("Advocacy", "Llais"), both("", "")),
    ];
    let texts = [
        prose(0, "The Multi-Agency Safeguarding Hub. Care in Wales (CIW) came."),
        prose(1, "Care Inspectorate Wales (CIW) came, and care inspectorate Wales (CIW) left."),
        prose(2, "A family support team (FST) and a first steps team (FST)."),
    ];
    let welsh = [prose(3, "Gan Ofal Cymdeithasol Cymru (GCC) a’r hwb diogelu.")];
    let readings = BTreeMap::from([(Lang::En, texts.to_vec()), (Lang::Cy, welsh.to_vec())]);
    let made = register(&readings, &entries(&pack, &own));
    assert_eq!(made.entries.len(), entries(&pack, &own).len(), "used or not");
    let told = made.entries.iter().filter(|it| it.entry.own || !it.used.is_empty());
    let used: Vec<(&str, usize)> = told.map(|it| (it.entry.id.as_str(), it.used.len())).collect();
    assert_eq!(
        used,
        [("safeguarding", 2), ("ciw", 1), ("scw", 1), ("mash", 1), ("respite", 0)],
        "the hub is in English alone, and nothing speaks of the last"
    );
    let clashes: Vec<String> = made
        .clashes
        .iter()
        .map(|clash| match clash {
            TermClash::Expansions { lang, acronym, full } => {
                format!("{} {acronym}: {}", lang.code(), full.join(" | "))
            }
            TermClash::TwoWelsh { en, cy } => format!("{en}: {}", cy.join(" | ")),
        })
        .collect();
    assert_eq!(
        clashes,
        [
            "en CIW: Care Inspectorate Wales | Care in Wales",
            "en FST: family support team | first steps team",
            "Advocacy: Eiriolaeth | Llais",
        ]
    );
}

#[test]
fn texts_are_read_in_the_order_of_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let details = Details::new(both("Glanafon", "Glanafon"), FinancialYear::starting(2024));
    let path = folder.path().join("r.llunio");
    let mut project = Project::create(&path, &details, &pack()).unwrap();
    let text = |words: &str| [Content::Text { markdown: format!("{words}\n") }];
    project
        .write(Change::new(Did::Write, ""), |tx| {
            tx.replace_text("complaints-and-representations", None, Lang::En, &text("Last."))?;
            tx.replace_text("people.i", None, Lang::En, &text("Third."))?;
            tx.replace_text("workforce", None, Lang::En, &text("Second."))?;
            tx.replace_text("directors-summary", None, Lang::En, &text("First."))
        })
        .unwrap();
    let order: Vec<String> =
        readings(&project.entered().unwrap(), Lang::En).into_iter().map(|it| it.text).collect();
    assert_eq!(order, ["First.", "Second.", "Third.", "Last."]);
}
