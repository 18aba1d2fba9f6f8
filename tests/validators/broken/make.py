"""Writes a small Word file that every validator accepts, copies of it that are each broken in one way, and bad PDFs.

    python make.py FOLDER

A validator that accepts a broken copy proves nothing about the files it accepts. `cargo xtask test` therefore has
the validators reject each of these, for the reason that the copy is named after, before it believes them.
"""

import sys
import zipfile
from pathlib import Path

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

CONTENT_TYPES = f"""<Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="png" ContentType="image/png"/>
<Override PartName="/word/document.xml" ContentType="{OFFICE}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{OFFICE}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="{OFFICE}.settings+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>"""

PACKAGE_RELATIONSHIPS = f"""<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="r1" Type="{R}/officeDocument" Target="word/document.xml"/>
<Relationship Id="r2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>"""

RELATIONSHIPS = f"""<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="r1" Type="{R}/styles" Target="styles.xml"/>
<Relationship Id="r2" Type="{R}/settings" Target="settings.xml"/>
<Relationship Id="r3" Type="{R}/image" Target="media/dot.png"/>
<Relationship Id="r4" Type="{R}/hyperlink" Target="https://www.llyw.cymru/" TargetMode="External"/>
</Relationships>"""

CORE = f"""<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>Adroddiad</dc:title><dc:creator>Cyngor Sir Glanafon</dc:creator><dc:language>cy-GB</dc:language>
</cp:coreProperties>"""

SETTINGS = f"""<w:settings xmlns:w="{W}"></w:settings>"""

STYLES = f"""<w:styles xmlns:w="{W}">
<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="cy-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC2"><w:name w:val="toc 2"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Normal"/>
<w:rPr><w:color w:val="1F3A5F"/></w:rPr></w:style>
</w:styles>"""

PICTURE = """<w:p><w:r><w:drawing>
<wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="Llun 1" descr="Dot du."/>
<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
<pic:nvPicPr><pic:cNvPr id="1" name="Llun 1"/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:embed="r3"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr>
</pic:pic></a:graphicData></a:graphic></wp:inline>
</w:drawing></w:r></w:p>"""

TABLE = """<w:tbl>
<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblCaption w:val="Taliadau"/></w:tblPr>
<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>
<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Mesur</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Nifer</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:p><w:r><w:t>Oedolion</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>371</w:t></w:r></w:p></w:tc></w:tr>
</w:tbl>"""

END = "<w:p><w:r><w:t>Diwedd</w:t></w:r></w:p>"

DOCUMENT = f"""<w:document xmlns:w="{W}" xmlns:r="{R}"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>
<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>Adroddiad</w:t><w:tab/><w:t>1</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="TOC2"/></w:pPr><w:r><w:t>Pobl</w:t><w:tab/><w:t>1</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Adroddiad</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="0" w:name="pobl"/><w:r><w:t>Pobl</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>
<w:p><w:r><w:t xml:space="preserve">Mae’r gŵr hŷn yn fodlon. </w:t></w:r><w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t>He said so.</w:t></w:r></w:p>
<w:p><w:hyperlink r:id="r4"><w:r><w:t>Llywodraeth Cymru</w:t></w:r></w:hyperlink></w:p>
<w:p><w:hyperlink w:anchor="pobl"><w:r><w:t>Adran am bobl</w:t></w:r></w:hyperlink></w:p>
<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t>Nodyn</w:t></w:r></w:p>
{PICTURE}
{TABLE}
{END}
</w:body></w:document>"""

# One black pixel.
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080000000"
    "03a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
)

PARTS = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": PACKAGE_RELATIONSHIPS,
    "docProps/core.xml": CORE,
    "word/document.xml": DOCUMENT,
    "word/_rels/document.xml.rels": RELATIONSHIPS,
    "word/styles.xml": STYLES,
    "word/settings.xml": SETTINGS,
}

# name: (part, what is there, what stands there instead)
BREAKS = {
    "alt-text-missing": ("word/document.xml", ' descr="Dot du."', ""),
    "alt-text-is-file-name": ("word/document.xml", "Dot du.", "dot.png"),
    "blank-paragraphs": ("word/document.xml", "<w:p><w:hyperlink r:id", "<w:p/><w:p/><w:p><w:hyperlink r:id"),
    "contents-by-level": (
        "word/document.xml",
        "<w:t>Adroddiad</w:t><w:tab/>",
        '<w:instrText> TOC \\o "1-3" \\u </w:instrText><w:t>Adroddiad</w:t><w:tab/>',
    ),
    "contents-disagree": ("word/document.xml", "<w:t>Pobl</w:t><w:tab/>", "<w:t>Atal</w:t><w:tab/>"),
    "contrast-low": ("word/styles.xml", "1F3A5F", "AAAAAA"),
    "control-without-title": ("word/document.xml", END, f"<w:sdt><w:sdtPr/><w:sdtContent>{END}</w:sdtContent></w:sdt>"),
    "header-row-missing": ("word/document.xml", "<w:trPr><w:tblHeader/></w:trPr>", ""),
    "heading-level-skipped": ("word/document.xml", '"Heading2"', '"Heading3"'),
    "language-missing": ("word/styles.xml", '<w:lang w:val="cy-GB"/>', ""),
    "link-is-address": ("word/document.xml", "Llywodraeth Cymru", "https://www.llyw.cymru/"),
    "link-leads-nowhere": ("word/document.xml", 'w:anchor="pobl"', 'w:anchor="neb"'),
    "list-by-hand": ("word/document.xml", "Diwedd", "• Diwedd"),
    "names-a-person": ("docProps/core.xml", "Cyngor Sir Glanafon", "Eleri Fychan"),
    "protected": (
        "word/settings.xml",
        "></w:settings>",
        '><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>',
    ),
    "schema-order": ("word/document.xml", "<w:tblGrid>", '<w:tblGrid><w:tblW w:w="0" w:type="auto"/>'),
    "table-without-title": ("word/document.xml", '<w:tblCaption w:val="Taliadau"/>', ""),
    "title-missing": ("docProps/core.xml", "Adroddiad", ""),
}


# A page of text that no screen reader can make sense of: no tags, no language, no title, a font that is not embedded.
UNTAGGED = b"""%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length 39>> stream
BT /F 12 Tf 72 720 Td (Mae'r gwr) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
"""


def write(path, parts):
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name), HEADER + text)
        archive.writestr(zipfile.ZipInfo("word/media/dot.png"), DOT)


def with_index(objects):
    """A PDF of these objects, with the index of where each starts."""
    starts = [objects.index(f"\n{number} 0 obj".encode()) + 1 for number in range(1, 6)]
    index = "".join(f"{start:010} 00000 n \n" for start in starts)
    trailer = f"xref\n0 6\n0000000000 65535 f \n{index}trailer <</Size 6/Root 1 0 R>>\nstartxref\n{len(objects)}\n%%EOF\n"
    return objects + trailer.encode()


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / "good-cy.docx", PARTS)
    for name, (part, there, instead) in BREAKS.items():
        if PARTS[part].count(there) != 1:
            sys.exit(f"{name}: {there!r} is not once in {part}")
        write(folder / f"{name}-cy.docx", PARTS | {part: PARTS[part].replace(there, instead)})
    whole = (folder / "good-cy.docx").read_bytes()
    (folder / "cut-short-cy.docx").write_bytes(whole[: len(whole) // 2])
    (folder / "untagged-cy.pdf").write_bytes(with_index(UNTAGGED))
    # Beside the PDF, as in an export: the PDF lost the letter ŵ that the Word file has.
    (folder / "untagged-cy.docx").write_bytes(whole)
    (folder / "no-pdf-cy.pdf").write_bytes(b"This is no PDF.\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
