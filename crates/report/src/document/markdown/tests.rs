//! What the dialect means, by example and by property.

use expect_test::{Expect, expect};
use proptest::prelude::*;

use super::{normalise, read, write};
use crate::document::{Align, Block, Inline, List, SubLevel, Table};
use crate::lang::Lang;

fn check(markdown: &str, wanted: Expect) {
    wanted.assert_eq(&sketch(&read(markdown)));
}

/// Blocks as a line each, short enough to read.
fn sketch(blocks: &[Block]) -> String {
    blocks.iter().map(sketch_block).collect::<Vec<_>>().join(" | ")
}

fn sketch_block(block: &Block) -> String {
    match block {
        Block::Paragraph(text) => format!("p({})", sketch_inlines(text)),
        Block::Heading { level, text } => format!("h{}({})", level.depth(), sketch_inlines(text)),
        Block::List(list) => {
            let items: Vec<String> = list.items.iter().map(|item| sketch(item)).collect();
            let start = list.start.map(|start| start.to_string()).unwrap_or_default();
            format!("list{start}[{}]", items.join(", "))
        }
        Block::Quote(inner) => format!("quote({})", sketch(inner)),
        Block::Table(table) => {
            let row = |row: &Vec<Vec<Inline>>| {
                row.iter().map(|c| sketch_inlines(c)).collect::<Vec<_>>().join(" ¦ ")
            };
            let caption = table
                .caption
                .as_deref()
                .map(|c| format!("{}: ", sketch_inlines(c)))
                .unwrap_or_default();
            let rows: Vec<String> = table.rows.iter().map(row).collect();
            format!("table({caption}{} // {})", row(&table.header), rows.join(" / "))
        }
        Block::Figure(_)
        | Block::Chart(_)
        | Block::CaseStudy(_)
        | Block::PullQuote(_)
        | Block::Compulsory(_)
        | Block::Glossary(_) => {
            unreachable!("Markdown holds text blocks only")
        }
    }
}

fn sketch_inlines(text: &[Inline]) -> String {
    text.iter()
        .map(|inline| match inline {
            Inline::Text(run) => run.clone(),
            Inline::Strong(inner) => format!("<b {}>", sketch_inlines(inner)),
            Inline::Emphasis(inner) => format!("<i {}>", sketch_inlines(inner)),
            Inline::Link { address, text } => format!("<a {address} {}>", sketch_inlines(text)),
            Inline::Foreign { lang, text } => format!("<{} {}>", lang.code(), sketch_inlines(text)),
            Inline::Live { of, text } => format!("<{of} {text}>"),
            Inline::Break => "⏎".to_owned(),
        })
        .collect()
}

#[test]
fn paragraphs_headings_and_styles() {
    check(
        "One\ntwo.\n\n# Head\n\n## Sub *it*\n\n#### Deep",
        expect!["p(One two.) | h1(Head) | h2(Sub <i it>) | h2(Deep)"],
    );
    check("**bold** *it* ***both*** a\\\nb", expect!["p(<b bold> <i it> <b <i both>> a⏎b)"]);
    check("**bold ***it*", expect!["p(**bold **<i it>)"]);
}

#[test]
fn links_and_languages() {
    check("[a *b*](https://x.cymru/?a=1&b=2)", expect!["p(<a https://x.cymru/?a=1&b=2 a <i b>>)"]);
    check("[x](javascript:alert(1)) [y](/local)", expect!["p(x (javascript:alert(1)) y (/local))"]);
    check(
        "[Mwy na geiriau](lang:cy) and [z](lang:fr)",
        expect!["p(<cy Mwy na geiriau> and z (lang:fr))"],
    );
    check("[](https://x.cymru)", expect!["p(<a https://x.cymru https://x.cymru>)"]);
    check(
        "<https://x.cymru> <a@b.cymru>",
        expect!["p(<a https://x.cymru https://x.cymru> <a mailto:a@b.cymru a@b.cymru>)"],
    );
}

#[test]
fn values_that_follow_a_measure() {
    check(
        "a [1,284](metric:AD/013?value) b **[up *6*%](metric:AD/013?change)** c",
        expect!["p(a <metric:AD/013?value 1,284> b <b <metric:AD/013?change up 6%>> c)"],
    );
    check("[](metric:A%20b?both)", expect!["p(<metric:A%20b?both A b>)"]);
    check(
        "[1](metric:A?price) [2](metric:?value) [3](metric:A?value \"t\")",
        expect!["p(1 (metric:A?price) 2 (metric:?value) <metric:A?value 3> (t))"],
    );
    check(
        "[1](metric:A?value)[1](metric:A?value)",
        expect!["p(<metric:A?value 1><metric:A?value 1>)"],
    );
    let within = Inline::Link {
        address: "https://x.cymru".into(),
        text: vec![
            Inline::Text("see ".into()),
            Inline::Live { of: "metric:A?value".into(), text: "1".into() },
        ],
    };
    assert_eq!(
        sketch(&normalise(&[Block::Paragraph(vec![within])])),
        "p(<a https://x.cymru see> <metric:A?value 1>)"
    );
}

#[test]
fn a_list_inside_a_list_keeps_its_level() {
    check(
        "- one\n  - two\n    1. three\n- four",
        expect!["list[p(one) | list[p(two) | list1[p(three)]], p(four)]"],
    );
    check("3. three\n4. four\n\n   more", expect!["list3[p(three), p(four) | p(more)]"]);
}

#[test]
fn a_table_takes_the_caption_above_it() {
    check(
        ": Caption\n\n| a | b |\n|---|--:|\n| c | 1 |",
        expect!["table(Caption: a ¦ b // c ¦ 1)"],
    );
    check(": no table\n\ntext", expect!["p(: no table) | p(text)"]);
    check("\\: not a caption\n\n| a |\n|---|", expect!["p(: not a caption) | table(a // )"]);
}

#[test]
fn everything_else_keeps_its_text() {
    check("<b>x</b> <!-- note -->", expect!["p(<b>x</b> <!-- note -->)"]);
    check("<script>\nalert(1)\n</script>", expect!["p(<script>⏎alert(1)⏎</script>)"]);
    check("![a hill](hill.png)", expect!["p(a hill (hill.png))"]);
    check("`code` and\n\n```rust\nfn x() {}\n```", expect!["p(code and) | p(fn x() {})"]);
    check("Title\n=====\n\nOther\n-----\n\nend", expect!["p(Title =====) | p(Other) | p(end)"]);
    check(
        "[a]: https://x.cymru \"t\"\n\n[a] and [b][a] and [^1]\n\n[^1]: note",
        expect![[r#"p([a]: https://x.cymru "t") | p([a] and [b][a] and [^1]) | p([^1]: note)"#]],
    );
    check("- [ ] task\n- ~~gone~~", expect!["list[p([ ] task), p(~~gone~~)]"]);
    check(
        "> # Head\n>\n> | a | b |\n> |---|---|\n> | c | d |",
        expect!["quote(p(<b Head>) | p(a; b) | p(c; d))"],
    );
    check("a\u{202e}b\u{0}c\u{200b}d  e\u{a0} f", expect!["p(abcd e\u{a0}f)"]);
    check(
        "| a | b |\n|---|---|\n| 1 | 2 | extra | more |",
        expect!["table(a ¦ b ¦  ¦  // 1 ¦ 2 ¦ extra ¦ more)"],
    );
    check(
        "    ```\n\n[lost]: gone\n\n[foo]: https://x.org/[a](b)",
        expect!["p(```) | p([lost]: gone) | p([foo]: https://x.org/a (b))"],
    );
    check("    [abc]\n\nllyw\u{ad}odraeth", expect!["p([abc]) | p(llywodraeth)"]);
    check("&copy; &#xD800; &nbsp;x", expect!["p(© \u{fffd}\u{a0}x)"]);
}

#[test]
fn hostile_text_is_read_without_harm() {
    let started = std::time::Instant::now();
    for text in [
        ">".repeat(10_000) + " deep",
        "- ".repeat(10_000) + "deep",
        "*".repeat(100_000),
        "[".repeat(100_000),
        "a".repeat(1_000_000),
        "| ".repeat(20_000),
        "**a ".repeat(20_000),
        "[a](".repeat(20_000),
        "<".repeat(50_000),
        "`".repeat(50_001),
        "\u{202e}\u{0}".repeat(1000) + "x",
    ] {
        let blocks = read(&text);
        let again = read(&write(&blocks));
        assert_eq!(again, blocks);
    }
    // Not a time limit but a guard against the quadratic: seconds, not minutes, even unoptimised.
    assert!(started.elapsed().as_secs() < 60);
}

fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    let text = prop_oneof![
        "[a-cŵ ]{0,6}",
        "[\\\\*_\\[\\]<>`#&|:.()! \u{a0}a1+=~$\"'{}^-]{0,8}",
        "\\PC{0,4}",
        Just("&amp;".to_owned()),
        Just("1. x".to_owned()),
    ];
    let live = (
        "metric:[A-Z/?() %]{0,4}",
        prop_oneof![Just("?value"), Just("?both"), Just("")],
        "[a1, *\\[\\]|]{0,5}",
    )
        .prop_map(|(of, what, text)| Inline::Live { of: format!("{of}{what}"), text });
    let leaf = prop_oneof![6 => text.prop_map(Inline::Text), 1 => live, 1 => Just(Inline::Break)];
    let tree = leaf.prop_recursive(3, 12, 4, |inner| {
        let inner = prop::collection::vec(inner, 0..4);
        prop_oneof![
            inner.clone().prop_map(Inline::Strong),
            inner.clone().prop_map(Inline::Emphasis),
            (address(), inner.clone()).prop_map(|(address, text)| Inline::Link { address, text }),
            (prop_oneof![Just(Lang::En), Just(Lang::Cy)], inner)
                .prop_map(|(lang, text)| Inline::Foreign { lang, text }),
        ]
    });
    prop::collection::vec(tree, 0..5)
}

fn address() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("https://x.cymru/a_b*c?d=1&copy=2(e)".to_owned()),
        Just("mailto:a@b.cymru".to_owned()),
        Just("javascript:x".to_owned()),
        "https://[a-z<>()\\\\ &;|\\[\\]`\"]{1,8}",
    ]
}

fn blocks() -> impl Strategy<Value = Vec<Block>> {
    let row = || prop::collection::vec(inlines(), 0..4);
    let leaf = prop_oneof![
        4 => inlines().prop_map(Block::Paragraph),
        1 => (inlines(), any::<bool>()).prop_map(|(text, one)| Block::Heading { level: if one { SubLevel::One } else { SubLevel::Two }, text }),
        1 => (prop::option::of(inlines()), row(), prop::collection::vec(row(), 0..3), any::<bool>()).prop_map(|(caption, header, rows, end)| {
            let align = vec![if end { Align::End } else { Align::Start }; header.len()];
            Block::Table(Table::new(caption, align, header, rows))
        }),
    ];
    let tree = leaf.prop_recursive(3, 16, 4, |inner| {
        let inner = prop::collection::vec(inner, 0..4);
        prop_oneof![
            inner.clone().prop_map(Block::Quote),
            (prop::option::of(0u32..1_000_000_000), prop::collection::vec(inner, 0..4))
                .prop_map(|(start, items)| Block::List(List { start, items })),
        ]
    });
    prop::collection::vec(tree, 0..5)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn blocks_survive_markdown(blocks in blocks()) {
        let normal = normalise(&blocks);
        prop_assert_eq!(normalise(&normal), normal.clone(), "normalising twice changes nothing");
        let markdown = write(&normal);
        prop_assert_eq!(read(&markdown), normal, "{}", markdown);
    }

    #[test]
    fn any_text_is_stable_after_one_reading(text in "([\\PC\n]|[#>*_`\\[\\]()|:\\\\ 1.-]){0,60}") {
        let blocks = read(&text);
        prop_assert_eq!(read(&write(&blocks)), blocks);
    }

    #[test]
    fn any_string_survives_as_a_paragraph(text in "\\PC{0,40}") {
        let normal = normalise(&[Block::Paragraph(vec![Inline::Text(text)])]);
        prop_assert_eq!(read(&write(&normal)), normal);
    }
}
