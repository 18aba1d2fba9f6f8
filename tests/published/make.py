"""Has LibreOffice and pandoc write the reports of english.txt and welsh.txt, and writes those of Word.

    python make.py

What the signs before the lines of those files mean, says README.md. A report that is made anew differs in its dates
alone, as long as the programs are the same.
"""

import os
import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

import word

HERE = Path(__file__).parent
REPORTS = {"en": "english.txt", "cy": "welsh.txt"}
CONTENTS = {"en": "Contents", "cy": "Cynnwys"}

SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("fo", "xsl-fo-compatible"),
    ]
)


def main():
    for lang, name in REPORTS.items():
        lines = [line for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line]
        with tempfile.TemporaryDirectory() as folder:
            libreoffice(lang, lines, Path(folder))
        pandoc(lang, lines)
    word.write(HERE)


def libreoffice(lang, lines, folder):
    """A Word file by LibreOffice, and its PDF of that."""
    source = folder / f"libreoffice-{lang}.fodt"
    source.write_text(open_document(lang, lines), encoding="utf-8")
    for made in [source, HERE / f"libreoffice-{lang}.docx"]:
        to = "docx" if made == source else "pdf"
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", to, "--outdir", HERE, made]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def open_document(lang, lines):
    """The report as LibreOffice keeps it."""
    language = {"en": 'fo:language="en" fo:country="GB"', "cy": 'fo:language="cy" fo:country="GB"'}[lang]
    body, rows, listed = [], [], []
    notes = iter(enumerate((line[2:] for line in lines if line.startswith("~ ")), 1))
    # No reader should find these in the text.
    head, foot, comment = [line[2:] for line in lines if line.startswith("! ")]
    headings = [line for line in lines if line.startswith("#")]
    for line in [*lines, ""]:
        sign, _, said = line.partition(" ")
        if listed and sign not in ("-", "+"):
            body.append(f'<text:list text:style-name="Bullets">{"".join(listed)}</text:list>')
            listed = []
        if rows and sign != "|":
            columns = '<table:table-column table:number-columns-repeated="3"/>'
            body.append(f'<table:table table:name="T">{columns}{"".join(rows)}</table:table>')
            rows = []
        if sign in ("-", "+"):
            item = f'<text:p text:style-name="List">{noted(said, notes)}</text:p>'
            listed.append(f"<text:list-item>{item}</text:list-item>")
        elif sign == "|":
            cells = [f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>" for cell in cells_of(line)]
            rows.append(f"<table:table-row>{''.join(cells)}</table:table-row>")
        elif sign.startswith("#"):
            level = len(sign)
            style = f'text:style-name="Heading_20_{level}" text:outline-level="{level}"'
            body.append(f"<text:h {style}>{escape(said)}</text:h>")
            if level == 1:
                body.append(contents(lang, headings[1:]))
        elif line and sign not in ("~", "!"):
            remark = f"<office:annotation><text:p>{comment}</text:p></office:annotation>"
            body.append(f'<text:p text:style-name="Text_20_body">{noted(line, notes)}{remark}</text:p>')
    sizes = "".join(
        f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}" style:family="paragraph"'
        f' style:default-outline-level="{level}">'
        '<style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/>'
        f'<style:text-properties fo:font-size="{size}pt" fo:font-weight="bold"/></style:style>'
        for level, size in [(1, 20), (2, 16), (3, 13)]
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls>
<style:font-face style:name="Sans" svg:font-family="'Liberation Sans'"
xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph">
<style:text-properties style:font-name="Sans" fo:font-size="12pt" {language}/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="List" style:family="paragraph"/>
<style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph"/>
<style:style style:name="Contents_20_Heading" style:display-name="Contents Heading" style:family="paragraph">
<style:text-properties fo:font-size="12pt"/></style:style>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph">
<style:paragraph-properties fo:margin-bottom="0.3cm" fo:line-height="120%"/></style:style>
{sizes}
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.635cm"
fo:margin-left="1.27cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4">
<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.8cm"/></style:header-style><style:footer-style>
<style:header-footer-properties
fo:min-height="0.8cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
<style:header><text:p>{head}</text:p></style:header><style:footer>
<text:p>{foot} <text:page-number/></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>{"".join(body)}</office:text></office:body></office:document>
"""


def noted(text, notes):
    """A text with the next note at its sign."""
    before, sign, after = escape(text).partition("[^]")
    if not sign:
        return before
    number, note = next(notes)
    note = f"<text:note-body><text:p>{escape(note)}</text:p></text:note-body>"
    mark = f"<text:note-citation>{number}</text:note-citation>"
    return f'{before}<text:note text:note-class="footnote">{mark}{note}</text:note>{after}'


def contents(lang, headings):
    """A list of contents, whose entries are no headings of the text."""
    line_of = lambda text, style: f'<text:p text:style-name="{style}">{text}</text:p>'
    texts = [escape(line.partition(" ")[2]) for line in headings]
    entries = [line_of(f"{text}<text:tab/>1", "Contents_20_1") for text in texts]
    title = f'<text:index-title text:name="Top">{line_of(CONTENTS[lang], "Contents_20_Heading")}</text:index-title>'
    source = '<text:table-of-content-source text:outline-level="3"/>'
    inside = f"<text:index-body>{title}{''.join(entries)}</text:index-body>"
    return f'<text:table-of-content text:name="Contents">{source}{inside}</text:table-of-content>'


def pandoc(lang, lines):
    """A Word file by pandoc, from Markdown."""
    paragraphs, before, notes, told = [], "", 0, 0
    for line in lines:
        if line.startswith("! "):
            continue
        if "[^]" in line:
            notes += 1
            line = line.replace("[^]", f"[^{notes}]")
        sign, _, said = line.partition(" ")
        told += sign == "~"
        if sign == "|":
            cells = "|".join(cells_of(line))
            ruled = "" if before == "|" else "\n|" + "---|" * len(cells_of(line))
            text = f"|{cells}|{ruled}"
        else:
            told_as = {"-": "- ", "+": "- ", "~": f"[^{told}]: "}
            text = told_as[sign] + said if sign in told_as else line
        together = sign == before == "|" or sign in ("-", "+") and before in ("-", "+")
        paragraphs.append(("\n" if together else "\n\n") + text)
        before = sign
    # The dates are those of the file’s parts too.
    at = os.environ | {"SOURCE_DATE_EPOCH": "1719835200"}
    target = HERE / f"pandoc-{lang}.docx"
    command = ["pandoc", "--from=markdown", "--to=docx", f"--metadata=lang:{lang}-GB", f"--output={target}"]
    subprocess.run(command, input="".join(paragraphs), env=at, encoding="utf-8", check=True)


def cells_of(line):
    return [cell.strip() for cell in line.strip("|").split("|")]


if __name__ == "__main__":
    main()
