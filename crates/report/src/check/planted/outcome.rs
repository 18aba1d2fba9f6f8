use super::structure::add;
use super::{Defect, Listed, findings_in, guidance, sample};
use crate::check::{Family, Rule, Severity};
use crate::lang::Lang;
use crate::pack::load_shipped;
use crate::project::Dump;

/// One finding of a rule may stand in so many words.
const WORDS: usize = 200;

#[test]
fn outcome_and_evidence() {
    Listed("outcome").each_is_found(&[
        Defect {
            name: "what was done, and not what came of it",
            plant: |dump| {
                let en = "In May we held a week of events for staff and partners. We launched a newsletter, and a day of training took place in every team.";
                let cy = "Ym mis Mai daeth staff a phartneriaid at ei gilydd am wythnos, ac o ganlyniad mae’r timau’n rhannu syniadau.";
                add(dump, "people.iv", en, cy);
            },
            rule: Rule::OutcomeActivityOnly,
            at: "In May we held a week of events for staff and partners.",
        },
        Defect {
            name: "the same in Welsh",
            plant: |dump| {
                let en = "A week of events in the spring brought staff and partners together, and as a result the teams share ideas.";
                let cy = "Cynhaliwyd wythnos o ddigwyddiadau i staff a phartneriaid yn y gwanwyn. Lansiwyd cylchlythyr.";
                add(dump, "prevention.iii", en, cy);
            },
            rule: Rule::OutcomeActivityOnly,
            at: "Cynhaliwyd wythnos o ddigwyddiadau i staff a phartneriaid yn y gwanwyn.",
        },
        Defect {
            name: "a claim that rests on nothing",
            plant: |dump| {
                let en = "The new partnership is working well and people are happy with it.";
                let cy = "Byddwn yn holi pobl am y bartneriaeth newydd.";
                add(dump, "partnership-and-integration.ii", en, cy);
            },
            rule: Rule::OutcomeClaimWithoutEvidence,
            at: "The new partnership is working well and people are happy with it.",
        },
        Defect {
            name: "the same in Welsh",
            plant: |dump| {
                let en = "We will ask people what they think of the new partnership.";
                let cy = "Mae’r bartneriaeth newydd yn gweithio’n dda ac mae pobl yn hapus.";
                add(dump, "partnership-and-integration.ii", en, cy);
            },
            rule: Rule::OutcomeClaimWithoutEvidence,
            at: "Mae’r bartneriaeth newydd yn gweithio’n dda ac mae pobl yn hapus.",
        },
    ]);
}

/// What the families of this file, of structure and of sources say more of the
/// sample once some paragraphs stand at the end of a section.
fn said_of(paragraphs: &[(&str, &str)], section: &str) -> Vec<(Rule, Severity, String)> {
    let told = |dump: &Dump| {
        let families = [Family::Structure, Family::Outcome, Family::Sources];
        let found = findings_in(dump).into_iter();
        let found = found.filter(|(it, _)| families.contains(&it.rule.family()));
        found.map(|(it, words)| (it.rule, it.severity, words)).collect::<Vec<_>>()
    };
    let mut dump = sample();
    let clean = told(&dump);
    for (en, cy) in paragraphs {
        add(&mut dump, section, en, cy);
    }
    told(&dump).into_iter().filter(|it| !clean.contains(it)).collect()
}

#[test]
fn the_example_case_studies_are_left_alone() {
    for example in load_shipped("lassar").examples {
        let [en, cy] = Lang::BOTH.map(|lang| example.text.get(lang).split("\n\n").map(str::trim));
        let paragraphs: Vec<(&str, &str)> = en.zip(cy).collect();
        let words: usize = paragraphs.iter().map(|(en, _)| en.split_whitespace().count()).sum();
        for section in ["people.i", "prevention.iii", "well-being.iv"] {
            let said = said_of(&paragraphs, section);
            println!("{} in {section}: {words} words in each language, {said:?}", example.id);
            assert!(said.iter().all(|(_, severity, _)| *severity != Severity::Stops), "{said:?}");
            for (rule, ..) in &said {
                let count = said.iter().filter(|(it, ..)| it == rule).count();
                assert!(count <= (words * 2).div_ceil(WORDS), "{said:?}");
            }
        }
    }
}

#[test]
#[ignore = "wants LLUNIO_TEST_GUIDANCE, a folder with the text of guidance 000 and 001"]
fn the_guidance_itself_is_left_alone() {
    for number in ["000", "001"] {
        let text = guidance(number);
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let paragraphs: Vec<(&str, &str)> = lines.map(|line| (line, "Canllawiau.")).collect();
        let words = text.split_whitespace().count();
        for section in ["people.i", "prevention.iii", "performance-assessment"] {
            let said = said_of(&paragraphs, section);
            println!("{number} in {section}: {words} words, {said:#?}");
            assert!(said.iter().all(|(_, severity, _)| *severity != Severity::Stops), "{said:?}");
            assert!(said.len() <= words.div_ceil(WORDS), "{said:?}");
        }
    }
}
