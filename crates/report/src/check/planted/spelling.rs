use super::{TODAY, sample};
use crate::check::{Checker, Known, Misspelt, MisspeltInForm, Place, Rule};
use crate::lang::Lang;
use crate::project::load;

/// Dictionaries are not known here: what the speller found is planted.
#[test]
fn a_word_is_told_once_for_each_language() {
    let folder = tempfile::tempdir().unwrap();
    let project = load(&sample(), &folder.path().join("report.llunio")).unwrap();
    let passages: Vec<_> = Lang::BOTH.map(|lang| project.passages_in(lang).unwrap()).concat();
    let english = passages.iter().filter(|it| it.lang == Lang::En).take(2);
    let welsh = passages.iter().filter(|it| it.lang == Lang::Cy).take(1);
    let misspelt = |id: &str| Misspelt { passage: id.into(), from: 0, to: 3, word: "teh".into() };
    let placed = english.chain(welsh).map(|it| misspelt(&it.id));
    let misspelt = placed.chain([misspelt("gone")]).collect();
    let known = Known { misspelt, ..Known::default() };

    let mut checker = Checker::new();
    let facts = checker.facts(&project, TODAY, known).unwrap();
    let found = checker.findings(&facts);
    let found: Vec<_> = found.iter().filter(|it| it.rule == Rule::SpellingMisspelt).collect();
    let [english, welsh] = found[..] else { panic!("{found:#?}") };
    assert_eq!((english.place.lang(), english.also.len()), (Some(Lang::En), 1));
    assert_eq!((welsh.place.lang(), welsh.also.len()), (Some(Lang::Cy), 0));
    assert!(matches!(english.place, Place::Words { from: 0, to: 3, .. }));
}

/// What forms hold is spelled too, and a word of the text is told with it.
#[test]
fn a_word_of_a_form_is_told_at_its_record() {
    let folder = tempfile::tempdir().unwrap();
    let project = load(&sample(), &folder.path().join("report.llunio")).unwrap();
    let first = project.passages_in(Lang::En).unwrap().remove(0);
    let promise = |lang| Place::Record {
        record: "promise".into(),
        id: "people-2024-1".into(),
        lang: Some(lang),
    };
    let in_form = |lang, word: &str| MisspeltInForm { place: promise(lang), word: word.into() };
    let known = Known {
        misspelt: vec![Misspelt { passage: first.id, from: 0, to: 3, word: "teh".into() }],
        misspelt_in_forms: vec![in_form(Lang::En, "teh"), in_form(Lang::Cy, "blyneddol")],
        ..Known::default()
    };
    let mut checker = Checker::new();
    let facts = checker.facts(&project, TODAY, known).unwrap();
    let found = checker.findings(&facts);
    let found: Vec<_> = found.iter().filter(|it| it.rule == Rule::SpellingMisspelt).collect();
    let english = found.iter().find(|it| it.place.lang() == Some(Lang::En)).unwrap();
    let welsh = found.iter().find(|it| it.place.lang() == Some(Lang::Cy)).unwrap();
    assert_eq!((found.len(), &english.also), (2, &vec![promise(Lang::En)]));
    assert_eq!(welsh.place, promise(Lang::Cy));
}
