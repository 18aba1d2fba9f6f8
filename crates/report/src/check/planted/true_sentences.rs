//! Sentences that are true in the finished sample report, as officers write
//! them: nothing may be said of one. Each was once accused, or nearly.

use super::{bring_up_to_date, sample, told, without};
use crate::lang::Lang;
use crate::project::{Content, Dump, Passage};

/// A section, and what is written there in each language.
const SENTENCES: &[[&str; 3]] = &[
    [
        "prevention.i",
        "There were 401 reports (AD/020), compared with 378 in 2023-24.",
        "Cafwyd 401 o adroddiadau (AD/020), o gymharu â 378 yn 2023-24.",
    ],
    [
        "prevention.i",
        "In 2023-24 there were 378 reports (AD/020); now there are 401.",
        "Yn 2023-24 cafwyd 378 o adroddiadau (AD/020); bellach mae 401.",
    ],
    [
        "prevention.i",
        "Reports rose from 378 in 2023-24 to 401 (AD/020).",
        "Cododd adroddiadau o 378 yn 2023-24 i 401 (AD/020).",
    ],
    [
        "prevention.i",
        "Reports rose to 401 (AD/020) from 378 in 2023-24.",
        "Cododd adroddiadau i 401 (AD/020) o 378 yn 2023-24.",
    ],
    [
        "prevention.i",
        "412 adults (AD/013) used a direct payment, up from 388 in 2023-24.",
        "Defnyddiodd 412 o oedolion (AD/013) daliad uniongyrchol, i fyny o 388 yn 2023-24.",
    ],
    [
        "prevention.i",
        "There were 401 reports (AD/020), 23 more than in 2023-24.",
        "Cafwyd 401 o adroddiadau (AD/020), 23 yn fwy nag yn 2023-24.",
    ],
    [
        "complaints-and-representations",
        "In 2023-24 we received 98 stage 1 complaints.",
        "Yn 2023-24 cawsom 98 o gwynion cam 1.",
    ],
    [
        "complaints-and-representations",
        "Communication was the topic of 32 complaints, 19 of them about adult services.",
        "Cyfathrebu oedd pwnc 32 o gwynion, 19 ohonynt am wasanaethau oedolion.",
    ],
    [
        "complaints-and-representations",
        "Communication and delay were the topics of 53 complaints.",
        "Cyfathrebu ac oedi oedd pynciau 53 o gwynion.",
    ],
    ["leadership", "We met on Tuesday 4 June 2024.", "Cyfarfuom ddydd Mawrth 4 Mehefin 2024."],
    [
        "leadership",
        "The panel meets on Tuesdays. It met on Tuesday 15 October.",
        "Mae’r panel yn cyfarfod ar ddydd Mawrth. Cyfarfu ddydd Mawrth 15 Hydref.",
    ],
    [
        "well-being.ii",
        "There were 95 enquiries: 70 were joint and 25 were by one agency.",
        "Bu 95 o ymholiadau: cynhaliwyd 70 ar y cyd â’r heddlu a 25 gan un asiantaeth.",
    ],
    [
        "well-being.ii",
        "Of 40 homes, 25 were run by one provider and 15 by ourselves.",
        "O’r 40 o gartrefi, roedd 25 yn cael eu rhedeg gan un darparwr a 15 gennym ni.",
    ],
    [
        "well-being.ii",
        "We had 20 visits: eight in May, seven in June and five in July, all by two workers.",
        "Cawsom 20 o ymweliadau: wyth ym mis Mai, saith ym mis Mehefin a phump ym mis Gorffennaf, i gyd gan ddau weithiwr.",
    ],
    [
        "well-being.ii",
        "From 1 April 2024 to 31 March 2025 we had 300 visits, compared with 280 in 2023-24.",
        "O 1 Ebrill 2024 i 31 Mawrth 2025 cawsom 300 o ymweliadau, o gymharu â 280 yn 2023-24.",
    ],
];

/// A passage in each language at the end of a section.
fn with(mut dump: Dump, [section, en, cy]: &[&str; 3]) -> Dump {
    for (id, lang, text, source) in [
        ("00000000000000aa", Lang::En, en, None),
        ("00000000000000bb", Lang::Cy, cy, Some("00000000000000aa")),
    ] {
        dump.passages.push(Passage {
            id: id.to_owned(),
            section: (*section).to_owned(),
            strand: None,
            lang,
            content: Content::Text { markdown: format!("{text}\n") },
            answers: Vec::new(),
            evidence: Vec::new(),
            source: source.map(str::to_owned),
            made_from: None,
            made_from_text: None,
        });
    }
    bring_up_to_date(&mut dump);
    dump
}

#[test]
fn true_sentences_are_left_alone() {
    let sample = sample();
    let clean = told(&sample);
    let accused = SENTENCES.iter().filter_map(|sentence| {
        let new = without(told(&with(sample.clone(), sentence)), &clean);
        (!new.is_empty()).then(|| format!("{}: {new:?}", sentence[1]))
    });
    let accused: Vec<String> = accused.collect();
    assert!(accused.is_empty(), "{}", accused.join("\n"));
}
