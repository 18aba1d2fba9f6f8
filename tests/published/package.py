"""A Word file around its text: styles, lists, notes, and what no reader should find in the text."""

import zipfile

from pieces import WHO, field, p, t

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
R = f"{OFFICE}/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
CORE = "application/vnd.openxmlformats-package.core-properties+xml"
RELATIONS = "application/vnd.openxmlformats-package.relationships+xml"
# The ids that an English Word and one in another language give to the styles whose names are the same everywhere.
IDS = {
    "en": {"heading 1": "Heading1", "heading 2": "Heading2", "heading 3": "Heading3", "List Bullet": "ListBullet"},
    "cy": {"heading 1": "Pennawd1", "heading 2": "Pennawd2", "heading 3": "Pennawd3", "List Bullet": "BwledRhestr"},
}


def footnotes(texts):
    """The notes: the first two are lines that part notes from text."""
    lines = [
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in [(-1, "separator"), (0, "continuationSeparator")]
    ]
    number = "<w:r><w:footnoteRef/></w:r>"
    notes = [f'<w:footnote w:id="{at}">{p("", number, t(" " + text))}</w:footnote>' for at, text in enumerate(texts, 2)]
    return f'<w:footnotes {SPACES}>{"".join(lines + notes)}</w:footnotes>'


def styles(lang):
    """The style sheet: names are Word's own, ids those of its language."""
    ids = IDS[lang]
    listed = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    sheet = [heading(ids, 1, 36), heading(ids, 2, 30), heading(ids, 3, 26)]
    sheet += [
        style("Title", "Title", inner='<w:rPr><w:sz w:val="56"/></w:rPr>'),
        style("Subtitle", "Subtitle"),
        style("Strapline", "Strapline"),
        style("ListParagraph", "List Paragraph", inner='<w:pPr><w:ind w:left="720"/></w:pPr>'),
        style(ids["List Bullet"], "List Bullet", inner=listed),
        # A council's own style for its sections.
        style("PennawdAdran", "Pennawd Adran", based=ids["heading 2"]),
        style("TOCHeading", "TOC Heading", based=ids["heading 1"], inner='<w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
        *[style(f"TOC{level}", f"toc {level}") for level in (1, 2, 3)],
    ]
    fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/>'
    return (
        f"<w:styles {SPACES}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:lang"
        f' w:val="{lang}-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259"'
        ' w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1"'
        f' w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>{"".join(sheet)}<w:style w:type="table"'
        ' w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style></w:styles>'
    )


def style(id, name, based="Normal", inner=""):
    return (
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="{based}"/><w:next'
        f' w:val="Normal"/><w:qFormat/>{inner}</w:style>'
    )


def heading(ids, level, size):
    properties = (
        f'<w:pPr><w:keepNext/><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr>'
    )
    return style(ids[f"heading {level}"], f"heading {level}", inner=properties)


def numbering():
    """Two lists with bullets: the style's, and one of Word's own."""

    def level(at):
        symbol = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/>'
        return (
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/><w:lvlJc'
            f' w:val="left"/><w:pPr><w:ind w:left="{360 * (at + 1)}"'
            f' w:hanging="360"/></w:pPr><w:rPr>{symbol}</w:rPr></w:lvl>'
        )

    kind = '<w:multiLevelType w:val="hybridMultilevel"/>'
    lists = [f'<w:abstractNum w:abstractNumId="{at}">{kind}{level(0)}{level(1)}</w:abstractNum>' for at in (0, 1)]
    numbers = [f'<w:num w:numId="{at + 1}"><w:abstractNumId w:val="{at}"/></w:num>' for at in (0, 1)]
    return f'<w:numbering {SPACES}>{"".join(lists)}{"".join(numbers)}</w:numbering>'


def package(path, lang, body, notes):
    """The parts of a file, in the order in which Word puts them."""
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default"'
        ' r:id="rId6"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440"'
        ' w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
    )
    remark = p("", t("Is this figure the final one?"))
    # Each with the kind of its content, which is also that of its relation.
    parts = [
        ("styles", "styles", styles(lang)),
        ("numbering", "numbering", numbering()),
        ("footnotes", "footnotes", notes),
        (
            "comments",
            "comments",
            f'<w:comments {SPACES}><w:comment w:id="0" {WHO} w:initials="">{remark}</w:comment></w:comments>',
        ),
        (
            "header1",
            "header",
            f'<w:hdr {SPACES}>{p("", t("Paper for the cabinet"))}{p("", t("Not for circulation"))}</w:hdr>',
        ),
        ("footer1", "footer", f'<w:ftr {SPACES}>{p("", t("Page "), field("PAGE", t("1")))}</w:ftr>'),
    ]
    types = "".join(override(f"/word/{name}.xml", f"{KIND}.{kind}+xml") for name, kind, _ in parts)
    types += override("/word/document.xml", f"{KIND}.document.main+xml") + override("/docProps/core.xml", CORE)
    related = [relation(at, f"{R}/{kind}", f"{name}.xml") for at, (name, kind, _) in enumerate(parts, 1)]
    related.append(relation(len(related) + 1, f"{R}/hyperlink", "https://www.example.org/", ' TargetMode="External"'))
    main = [
        relation(1, f"{R}/officeDocument", "word/document.xml"),
        relation(2, f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ]
    defaults = "".join(
        f'<Default Extension="{end}" ContentType="{kind}"/>'
        for end, kind in [("rels", RELATIONS), ("xml", "application/xml")]
    )
    blank = "<dc:title></dc:title><dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>"
    files = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">{defaults}{types}</Types>',
        "_rels/.rels": relations(main),
        "word/document.xml": f'<w:document {SPACES}><w:body>{"".join(body)}{section}</w:body></w:document>',
        "word/_rels/document.xml.rels": relations(related),
        **{f"word/{name}.xml": xml for name, _, xml in parts},
        "docProps/core.xml": (
            f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
            f' xmlns:dc="http://purl.org/dc/elements/1.1/">{blank}</cp:coreProperties>'
        ),
    }
    with zipfile.ZipFile(path, "w") as made:
        for name, xml in files.items():
            file = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            made.writestr(file, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml, zipfile.ZIP_DEFLATED)


def override(part, kind):
    return f'<Override PartName="{part}" ContentType="{kind}"/>'


def relation(number, kind, target, more=""):
    return f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"{more}/>'


def relations(inner):
    return f'<Relationships xmlns="{PACKAGE}/relationships">{"".join(inner)}</Relationships>'
