//! A small document that holds every kind of block, in both languages.

use jiff::civil::date;
use report::consent::{Consent, Use, wording};
use report::document::*;
use report::lang::Lang;
use report::year::FinancialYear;

/// The specimen in a language, for an edition.
pub fn every_block(lang: Lang, edition: Edition) -> Document {
    let t = |en: &str, cy: &str| match lang {
        Lang::En => en.to_owned(),
        Lang::Cy => cy.to_owned(),
    };
    let text = |en: &str, cy: &str| vec![Inline::Text(t(en, cy))];
    let para = |en: &str, cy: &str| Block::Paragraph(text(en, cy));
    let section =
        |id: &str, number: Option<&str>, heading: String, blocks: Vec<Block>, sections| Section {
            id: id.to_owned(),
            number: number.map(str::to_owned),
            heading,
            required: true,
            pieces: blocks
                .into_iter()
                .enumerate()
                .map(|(index, block)| Piece {
                    passage: Some(format!("{id}-{index}")),
                    number: (edition == Edition::Draft).then_some(index as u32 + 1),
                    block,
                })
                .collect(),
            sections,
        };

    let summary = section(
        "directors-summary",
        Some("1"),
        t("Director’s summary", "Crynodeb y Cyfarwyddwr"),
        vec![
            Block::Paragraph(vec![
                Inline::Text(t("We supported ", "Cefnogwyd ")),
                Inline::Strong(text("1,284 adults", "1,284 o oedolion")),
                Inline::Text(t(", an ", ", ")),
                Inline::Emphasis(text("increase of 6%", "cynnydd o 6%")),
                Inline::Text(t(". See the ", ". Gweler y ")),
                Inline::Link {
                    address: "https://www.gov.wales/social-services?a=1&b=2".into(),
                    text: text("Welsh Government guidance", "canllawiau Llywodraeth Cymru"),
                },
                Inline::Text(t(" and ", " a ")),
                Inline::Foreign {
                    lang: lang.other(),
                    text: text("Mwy na geiriau: ŵ ŷ Ŵ Ŷ ẁ ẃ", "More than just words"),
                },
                Inline::Text(".".into()),
                Inline::Break,
                Inline::Text(t(
                    "A second line, £4.5\u{a0}million.",
                    "Ail linell, £4.5\u{a0}miliwn.",
                )),
            ]),
            para(
                "Nasty: <b>&amp; #let x = 1 $ * _ ` \\ ]]> \"quotes\" it’s “curly” – en—em … {brace} @ref [link](x)",
                "Cas: <b>&amp; #let x = 1 $ * _ ` \\ ]]> \"dyfynodau\" ‘unigol’ – en—em … {brace} @ref [dolen](x) âêîôûŵŷ ÂÊÎÔÛŴŶ áéíóúẃý àèìòùẁỳ äëïöüẅÿ",
            ),
            Block::PullQuote(PullQuote::permitted(
                permit(lang),
                text(
                    "They asked me what mattered. Nobody had before.",
                    "Gofynnon nhw i mi beth oedd yn bwysig. Doedd neb wedi gwneud o’r blaen.",
                ),
                Some(t("A foster carer", "Gofalwr maeth")),
            )),
        ],
        vec![],
    );

    let question = section(
        "people.i",
        Some("(i)"),
        t(
            "What do we know about the quality and impact of what we are doing?",
            "Beth ydym ni’n ei wybod am ansawdd ac effaith yr hyn rydym yn ei wneud?",
        ),
        vec![
            Block::Heading {
                level: SubLevel::One,
                text: text("Direct payments", "Taliadau uniongyrchol"),
            },
            para(
                "More people choose how their support is arranged.",
                "Mae mwy o bobl yn dewis sut y trefnir eu cymorth.",
            ),
            Block::Heading { level: SubLevel::Two, text: text("What changed", "Beth newidiodd") },
            Block::List(List {
                start: None,
                items: vec![
                    vec![
                        para("First", "Cyntaf"),
                        Block::List(List {
                            start: Some(3),
                            items: vec![
                                vec![para("Third, numbered", "Trydydd, wedi’i rifo")],
                                vec![para("Fourth", "Pedwerydd")],
                            ],
                        }),
                    ],
                    vec![
                        para("Second", "Ail"),
                        para("Second paragraph of the item", "Ail baragraff yr eitem"),
                    ],
                ],
            }),
            Block::Table(Table {
                caption: Some(text(
                    "Direct payments and advocacy",
                    "Taliadau uniongyrchol ac eiriolaeth",
                )),
                align: vec![Align::Start, Align::End, Align::End],
                header: vec![
                    text("Measure", "Mesur"),
                    text("2023-24", "2023-24"),
                    text("2024-25", "2024-25"),
                ],
                rows: (1..=3)
                    .map(|row| {
                        vec![
                            text(&format!("Measure number {row}"), &format!("Mesur rhif {row}")),
                            text(&format!("{}", row * 371), &format!("{}", row * 371)),
                            text(&format!("{}", row * 412), &format!("{}", row * 412)),
                        ]
                    })
                    .collect(),
                row_headers: true,
            }),
            Block::Table(Table {
                caption: None,
                align: vec![Align::Start, Align::Start],
                header: vec![
                    text("What we said", "Yr hyn a ddywedwyd"),
                    text("What we did", "Yr hyn a wnaed"),
                ],
                rows: vec![vec![
                    text("Train every assessor", "Hyfforddi pob asesydd"),
                    text("", ""),
                ]],
                row_headers: false,
            }),
            Block::CaseStudy(CaseStudy::permitted(
                permit(lang),
                t("A flat of her own", "Ei fflat ei hun"),
                vec![
                    para(
                        "R wanted to live near her sister.",
                        "Roedd R am fyw yn agos at ei chwaer.",
                    ),
                    Block::List(List {
                        start: None,
                        items: vec![vec![para("She moved in May.", "Symudodd ym mis Mai.")]],
                    }),
                ],
            )),
            Block::Quote(vec![
                para("Quoted from the plan.", "Dyfynnwyd o’r cynllun."),
                para("Second paragraph.", "Ail baragraff."),
            ]),
            figure(
                "hills",
                ImageFormat::Png,
                640,
                360,
                include_bytes!("../specimens/hills.png"),
                Alt::Text(t("Two hills under a low sun.", "Dau fryn dan haul isel.")),
                Some(text("The view from Bryn Glas", "Yr olygfa o Fryn Glas")),
            ),
            figure(
                "hills-small",
                ImageFormat::Jpeg,
                320,
                180,
                include_bytes!("../specimens/hills.jpg"),
                Alt::Text(t("Hills, smaller.", "Bryniau, llai.")),
                None,
            ),
            figure(
                "wave",
                ImageFormat::Svg,
                400,
                60,
                include_bytes!("../specimens/wave.svg"),
                Alt::Decorative,
                None,
            ),
            chart(
                ChartKind::Bar,
                &t("Adults with a direct payment", "Oedolion â thaliad uniongyrchol"),
                &t,
            ),
            chart(
                ChartKind::Line,
                &t("Contacts over four years", "Cysylltiadau dros bedair blynedd"),
                &t,
            ),
            chart(ChartKind::Stacked, &t("Reports by outcome", "Adroddiadau yn ôl canlyniad"), &t),
        ],
        vec![],
    );

    let standards = Block::Compulsory(vec![
        para(
            "This section asks local authorities to address the eight quality standards.",
            "Mae’r adran hon yn gofyn i awdurdodau lleol roi sylw i’r wyth safon ansawdd.",
        ),
        Block::List(List {
            start: None,
            items: vec![vec![para(
                "All people are equal partners",
                "Mae pawb yn bartneriaid cyfartal",
            )]],
        }),
    ]);
    let people =
        section("people", Some("3(a)"), t("People", "Pobl"), vec![standards], vec![question]);
    let performance = section(
        "performance-assessment",
        Some("3"),
        t("Performance assessment", "Asesiad perfformiad"),
        vec![],
        vec![people],
    );
    let glossary = section(
        "glossary",
        None,
        t("Glossary of terms", "Rhestr termau"),
        vec![Block::Glossary(vec![
            GlossaryEntry {
                term: t("Advocacy", "Eiriolaeth"),
                meaning: t("Help to be heard.", "Help i gael eich clywed."),
            },
            GlossaryEntry {
                term: t("Care Inspectorate Wales (CIW)", "Arolygiaeth Gofal Cymru (AGC)"),
                meaning: t("The regulator.", "Y rheoleiddiwr."),
            },
        ])],
        vec![],
    );
    let appendices =
        section("appendices", None, t("Appendices", "Atodiadau"), vec![], vec![glossary]);

    Document {
        lang,
        edition,
        meta: Meta {
            council: t("Glanafon County Council", "Cyngor Sir Glanafon"),
            title: t(
                "Local Authority Social Services Annual Report",
                "Adroddiad Blynyddol Gwasanaethau Cymdeithasol Awdurdod Lleol",
            ),
            year: FinancialYear::starting(2024),
            director: Some("Eleri Fychan".into()),
            accent: Accent::default(),
            logo: None,
            other_language: true,
            shape: Shape::Report,
        },
        sections: vec![summary, performance, appendices],
    }
}

fn figure(
    id: &str,
    format: ImageFormat,
    width: u32,
    height: u32,
    bytes: &[u8],
    alt: Alt,
    caption: Option<Vec<Inline>>,
) -> Block {
    // A drawing is kept as checking leaves it.
    let bytes = match format {
        ImageFormat::Svg => formats::image::checked(bytes).expect("a good drawing").bytes,
        ImageFormat::Png | ImageFormat::Jpeg => bytes.to_vec(),
    };
    let image = Image { id: id.to_owned(), format, width, height, bytes };
    Block::Figure(Figure { image, alt, caption })
}

fn chart(kind: ChartKind, caption: &str, t: &dyn Fn(&str, &str) -> String) -> Block {
    Block::Chart(Chart {
        kind,
        caption: caption.to_owned(),
        alt: t("Rises each year.", "Yn codi bob blwyddyn."),
        unit: Some(t("people", "pobl")),
        shares: false,
        categories: ["2021-22", "2022-23", "2023-24", "2024-25"].map(str::to_owned).to_vec(),
        series: vec![
            Series {
                name: t("Adults", "Oedolion"),
                values: vec![Some(1371.0), Some(1388.0), None, Some(1412.0)],
            },
            Series {
                name: t("Children", "Plant"),
                values: vec![Some(143.0), Some(150.5), Some(171.0), Some(188.0)],
            },
        ],
    })
}

fn permit(lang: Lang) -> report::consent::Permit {
    let agreed = wording(&["specimen"]);
    let consent = Consent {
        uses: vec![Use::FullReport],
        agreed: [(lang, agreed.clone())].into(),
        ..Consent::default()
    };
    consent
        .permits(&[Use::FullReport], lang, &agreed, date(2025, 1, 1))
        .expect("the specimen's consent is valid")
}
