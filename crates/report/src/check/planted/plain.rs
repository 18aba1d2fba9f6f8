use super::{Defect, Listed, replace};
use crate::check::Rule;
use crate::lang::{Lang, Text};
use crate::project::Dump;
use crate::terms::OwnTerm;

/// A sentence of the sample in each language, in a paragraph of three.
const TRAINED: &str = "We trained 38 managers to talk about mental health.";
const HYFFORDDI: &str = "Gwnaethom hyfforddi 38 o reolwyr i siarad am iechyd meddwl.";

/// Puts words after that sentence.
fn after(dump: &mut Dump, lang: Lang, words: &str) {
    let sentence = match lang {
        Lang::En => TRAINED,
        Lang::Cy => HYFFORDDI,
    };
    replace(dump, lang, sentence, &format!("{sentence} {words}"));
}

#[test]
fn sentences_and_paragraphs() {
    Listed("plain-sentences-and-paragraphs").each_is_found(&[
        Defect {
            name: "a sentence of 36 words",
            plant: |dump| {
                let long = "We trained and then we trained again and we did so for as long as it took until every one of the thirty-eight managers could talk about mental health with the people who work for them.";
                replace(dump, Lang::En, TRAINED, long);
            },
            rule: Rule::SentenceVeryLong,
            at: "We trained and then we trained again and we did so for as long as it took until every one of the thirty-eight managers could talk about mental health with the people who work for them.",
        },
        Defect {
            name: "a Welsh sentence of more than 35 words, after an abbreviation and a quotation",
            plant: |dump| {
                after(
                    dump,
                    Lang::Cy,
                    "Dywedodd Dr. Rees, “Dyna welliant.” Bu’r staff yn siarad â’i gilydd ac â’u teuluoedd ac â’u cymdogion am yr hyn a oedd wedi newid yn y gwaith ac am yr hyn nad oedd wedi newid o gwbl er bod pawb wedi addo y byddai’n newid cyn bo hir.",
                );
            },
            rule: Rule::SentenceVeryLong,
            at: "Bu’r staff yn siarad â’i gilydd ac â’u teuluoedd ac â’u cymdogion am yr hyn a oedd wedi newid yn y gwaith ac am yr hyn nad oedd wedi newid o gwbl er bod pawb wedi addo y byddai’n newid cyn bo hir.",
        },
        Defect {
            name: "two sentences of 26 words and more beside each other",
            plant: |dump| {
                after(
                    dump,
                    Lang::En,
                    "They told us that they now feel able to ask a colleague how things are at home and to listen to the answer without looking at the clock. They also told us that they would like to have learned all of this many years ago when they first began to lead a team there.",
                );
            },
            rule: Rule::SentenceLong,
            at: "They told us that they now feel able to ask a colleague how things are at home and to listen to the answer without looking at the clock.",
        },
        Defect {
            name: "a paragraph of more than 150 words, in short sentences",
            plant: |dump| {
                let short = "They liked it. It was new to them. Nobody was made to speak. Most did so in the end. ";
                after(dump, Lang::En, short.repeat(7).trim_end());
            },
            rule: Rule::ParagraphLong,
            at: "",
        },
        Defect {
            name: "a passage in the passive",
            plant: |dump| {
                after(
                    dump,
                    Lang::En,
                    "The course was quickly put together by us. It has been praised. More dates are being planned. No one was left out.",
                );
            },
            rule: Rule::Passive,
            at: "The course was quickly put together by us.",
        },
        Defect {
            name: "a Welsh passage in the impersonal",
            plant: |dump| {
                after(
                    dump,
                    Lang::Cy,
                    "Cynlluniwyd y cwrs ar frys. Canmolwyd ef. Disgwylir mwy o hyn. Fe’i cynhelir eto.",
                );
            },
            rule: Rule::Impersonal,
            at: "Cynlluniwyd y cwrs ar frys.",
        },
    ]);
}

#[test]
fn unexplained() {
    Listed("plain-unexplained").each_is_found(&[
        Defect {
            name: "an acronym nobody explains",
            plant: |dump| after(dump, Lang::En, "The MDT thanked them."),
            rule: Rule::AcronymUnexplained,
            at: "MDT",
        },
        Defect {
            name: "an acronym of the glossary that is no longer spelt out",
            plant: |dump| {
                replace(dump, Lang::En, "Care Inspectorate Wales (CIW) inspects", "CIW inspects");
            },
            rule: Rule::AcronymUnexplained,
            at: "CIW",
        },
        Defect {
            name: "a Welsh acronym nobody explains",
            plant: |dump| after(dump, Lang::Cy, "Diolchodd y TAD iddynt."),
            rule: Rule::AcronymUnexplained,
            at: "TAD",
        },
        Defect {
            name: "a code by itself",
            plant: |dump| {
                after(dump, Lang::En, "None of this shows in AD/012.");
                after(dump, Lang::Cy, "Nid yw hyn i’w weld yn AD/012.");
            },
            rule: Rule::CodeUnexplained,
            at: "AD/012",
        },
        Defect {
            name: "a term of the council’s own without a meaning",
            plant: |dump| {
                let none = || Text { en: String::new(), cy: String::new() };
                dump.records.terms.push(OwnTerm {
                    id: "quiet-hour".into(),
                    term: Text { en: "Quiet hour".into(), cy: "Awr dawel".into() },
                    acronym: none(),
                    meaning: none(),
                });
                after(dump, Lang::En, "Each team keeps a quiet hour.");
                after(dump, Lang::Cy, "Mae pob tîm yn cadw awr dawel.");
            },
            rule: Rule::TermUnexplained,
            at: "quiet hour",
        },
    ]);
}

#[test]
fn words() {
    Listed("plain-words").each_is_found(&[
        Defect {
            name: "a phrase with a plainer word",
            plant: |dump| after(dump, Lang::En, "Prior to this they felt alone."),
            rule: Rule::WordPlainer,
            at: "Prior to",
        },
        Defect {
            name: "jargon",
            plant: |dump| after(dump, Lang::En, "It was a step change for them."),
            rule: Rule::WordJargon,
            at: "step change",
        },
        Defect {
            name: "older people spoken of as the elderly",
            plant: |dump| after(dump, Lang::En, "Some of them care for the elderly too."),
            rule: Rule::WordAboutPeople,
            at: "the elderly",
        },
        Defect {
            name: "a Welsh official phrase, mutated",
            plant: |dump| after(dump, Lang::Cy, "Cawsant hyn yn eu gwaith, i’w gynorthwyo."),
            rule: Rule::WordPlainer,
            at: "gynorthwyo",
        },
        Defect {
            name: "Welsh jargon, with the article joined to it",
            plant: |dump| after(dump, Lang::Cy, "Roedd hynny’n hwyluso’r gwaith."),
            rule: Rule::WordJargon,
            at: "hwyluso",
        },
        Defect {
            name: "people spoken of as “agored i niwed”",
            plant: |dump| after(dump, Lang::Cy, "Mae rhai yn agored i niwed."),
            rule: Rule::WordAboutPeople,
            at: "agored i niwed",
        },
        Defect {
            name: "an ampersand in Welsh",
            plant: |dump| after(dump, Lang::Cy, "Dysgwyd siarad & gwrando."),
            rule: Rule::Ampersand,
            at: "& gwrando",
        },
    ]);
}
