"""The rules `read_word.py` holds a Word file to, in the order it prints them."""

import re
import zipfile

import docx
from docx.oxml.ns import qn

LANGUAGES = {"en-GB", "cy-GB"}
# Bookmarks with longer names are dropped by Word.
LONGEST_BOOKMARK = 40
# WCAG 2.2, 1.4.3. The ratio for small text is asked of all text.
CONTRAST = 4.5
# What says nothing about where a link leads, in both languages.
EMPTY_LINK_WORDS = {"click here", "here", "link", "more", "read more", "cliciwch yma", "yma", "dolen", "rhagor", "mwy"}
# An exported file is the council's, not a person's.
NOT_A_PERSON = re.compile(r"council|cyngor|gyngor|chyngor|nghyngor|llunio", re.IGNORECASE)
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
ANCHOR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}anchor"
IMAGE_DATA = "{urn:schemas-microsoft-com:vml}imagedata"
FILE_NAME = re.compile(r"\.(png|jpe?g|svg|gif|bmp)$", re.IGNORECASE)
PAGE_NUMBER = re.compile(r"\t\d*\s*$")
HAND_MADE_LIST = re.compile(r"^\s*([•◦▪–*-]|\d{1,2}[.)]|[a-z][.)])\s")


class Word:
    """A Word file, opened."""

    def __init__(self, path):
        self.path = path
        self.file = docx.Document(str(path))
        self.body = self.file.element.body
        self.styles = {style.style_id: style for style in self.file.styles}
        with zipfile.ZipFile(path) as archive:
            self.times = {entry.date_time for entry in archive.infolist()}
            self.parts = {name: archive.read(name) for name in archive.namelist()}

    def paragraphs(self):
        """Every paragraph of the body, those within tables and content controls too, in reading order."""
        return [docx.text.paragraph.Paragraph(p, self.file._body) for p in self.body.iter(qn("w:p"))]

    def headings(self, listed=False):
        """(level, text) of every heading, or of those that Word lists in the contents: not the officer’s own."""
        found = []
        for paragraph in self.paragraphs():
            match = re.fullmatch(r"heading (\d)", style_name(paragraph), re.IGNORECASE)
            level = int(match[1]) if match else None if listed else outline_level(self, paragraph)
            if level is not None:
                found.append((level, paragraph.text.strip()))
        return found

    def roots(self):
        """The body, and every header, footer and set of notes."""
        parts = [rel.target_part for rel in self.file.part.rels.values() if not rel.is_external]
        kinds = ("/header", "/footer", "/footnotes", "/endnotes")
        return [self.body] + [
            part.element if hasattr(part, "element") else docx.oxml.parse_xml(part.blob)
            for part in parts
            if any(kind in part.partname for kind in kinds)
        ]

    def all(self, tag):
        """Every element of this name, in the body, headers, footers and notes."""
        return [element for root in self.roots() for element in root.iter(tag)]

    def summary(self):
        tables = len(list(self.body.iter(qn("w:tbl"))))
        pictures = len(self.all(DOC_PR))
        links = len(list(self.body.iter(qn("w:hyperlink"))))
        return f"{len(self.headings())} headings, {tables} tables, {pictures} pictures, {links} links"


def properties(word):
    core = word.file.core_properties
    if not core.title.strip():
        yield "the file has no title"
    if core.language not in LANGUAGES:
        yield f"the file’s language is {core.language!r}"
    for name in ("author", "last_modified_by"):
        value = getattr(core, name) or ""
        if value.strip() and not NOT_A_PERSON.search(value):
            yield f"{name} is {value!r}: may name a person"
    app = word.parts.get("docProps/app.xml", b"").decode("utf-8")
    for name in ("Manager", "HyperlinkBase"):
        if re.search(f"<{name}>[^<]", app):
            yield f"docProps/app.xml has a {name}"
    if len(word.times) > 1:
        yield f"the parts were packed at {len(word.times)} different times, so the bytes depend on the clock"
    if any(b"w:rsid" in part for name, part in word.parts.items() if name.endswith(".xml")):
        yield "editing-session ids (w:rsid) are present"


def readable(word):
    settings = word.file.settings.element
    for tag in ("w:documentProtection", "w:writeProtection"):
        if settings.find(qn(tag)) is not None:
            yield f"the file is protected ({tag})"


def headings(word):
    previous = 0
    for level, text in word.headings():
        if not text:
            yield f"an empty heading at level {level}"
        if level > previous + 1:
            yield f"from level {previous} to level {level} at “{text}”"
        previous = level
    if previous == 0:
        yield "there are no headings"


def contents(word):
    """The table of contents, if there is one, lists the headings in Word’s own styles, in order, and no others."""
    entries = []
    for paragraph in word.paragraphs():
        match = re.fullmatch(r"toc (\d)", style_name(paragraph), re.IGNORECASE)
        if match and paragraph.text.strip():
            entries.append((int(match[1]), squeeze(PAGE_NUMBER.sub("", paragraph.text))))
    if not entries:
        return
    deepest = max(level for level, _ in entries)
    wanted = [(level, squeeze(text)) for level, text in word.headings(listed=True) if level <= deepest]
    fields = "".join(field.text or "" for field in word.all(qn("w:instrText")))
    if re.search(r"TOC[^P]*\\u", fields):
        yield "Word would list every paragraph with a level when it brings the contents up to date"
    for entry in entries:
        if entry not in wanted:
            yield f"the contents list “{entry[1]}” at level {entry[0]}, which is no heading"
    for heading in wanted:
        if heading not in entries:
            yield f"the contents leave out “{heading[1]}” at level {heading[0]}"
    if sorted(entries) == sorted(wanted) and entries != wanted:
        yield "the contents are in another order than the headings"


def tables(word):
    for number, table in enumerate(word.body.iter(qn("w:tbl")), start=1):
        rows = table.findall(qn("w:tr"))
        marked = [on(row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}")) for row in rows]
        if not marked or not marked[0]:
            yield f"table {number}: the first row is not a header row"
        if any(marked[index] and not marked[index - 1] for index in range(1, len(marked))):
            yield f"table {number}: a later row is marked as a header"
        if marked and all(marked):
            yield f"table {number}: every row is a header row"
        properties = table.find(qn("w:tblPr"))
        said = [properties.find(qn(tag)) for tag in ("w:tblCaption", "w:tblDescription")]
        if not any(element is not None and element.get(qn("w:val"), "").strip() for element in said):
            yield f"table {number}: neither title nor description"
        if any(True for _ in table.iterdescendants(qn("w:tbl"))):
            yield f"table {number}: a table within the table"
        if any(True for tag in ("w:gridSpan", "w:vMerge", "w:hMerge") for _ in table.iter(qn(tag))):
            yield f"table {number}: merged cells"
        cells = [[text_of(cell) for cell in row.findall(qn("w:tc"))] for row in rows]
        if any(not any(row) for row in cells):
            yield f"table {number}: a blank row"
        if len({len(row) for row in cells}) > 1:
            yield f"table {number}: rows of different lengths"
        elif any(not any(column) for column in zip(*cells)):
            yield f"table {number}: a blank column"
        if cells and not all(cells[0]):
            yield f"table {number}: a column without a heading"


def pictures(word):
    ids = [picture.get("id") for picture in word.all(DOC_PR)]
    for repeated in sorted({value for value in ids if ids.count(value) > 1}):
        yield f"{ids.count(repeated)} pictures have the id {repeated}"
    for picture in word.all(DOC_PR):
        name, words = picture.get("name", ""), picture.get("descr", "").strip()
        marks = [mark for mark in picture.iter(DECORATIVE) if mark.get("val") in ("1", "true")]
        if marks and words:
            yield f"picture {name!r} is decorative and has alternative text"
        if not marks and not words:
            yield f"picture {name!r} has no alternative text"
        if FILE_NAME.search(words):
            yield f"picture {name!r}: the alternative text is a file name"
    if word.all(ANCHOR):
        yield f"{len(word.all(ANCHOR))} pictures are not in line with the text"
    if any(True for _ in word.body.iter(qn("w:pict"))):
        yield "an old picture (w:pict) in the text"
    # A text watermark in a header is Word's own, and readers pass over it; an image watermark is not.
    if word.all(IMAGE_DATA):
        yield "an image watermark or other old picture (v:imagedata)"
    if word.all(qn("w:txbxContent")):
        yield "a text box"


def languages(word):
    default = word.file.styles.element.find(
        f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}"
    )
    document = default.get(qn("w:val")) if default is not None else None
    if document not in LANGUAGES:
        yield f"the document’s own language is {document!r}"
    if document != word.file.core_properties.language:
        yield f"the document’s language is {document!r}, its properties say {word.file.core_properties.language!r}"
    used = {lang.get(qn("w:val")) for lang in word.all(qn("w:lang"))} - {None}
    for other in sorted(used - LANGUAGES):
        yield f"a run is in {other!r}"


def links(word):
    bookmarks = [mark.get(qn("w:name")) for mark in word.all(qn("w:bookmarkStart"))]
    for name in sorted({name for name in bookmarks if bookmarks.count(name) > 1}):
        yield f"two bookmarks are named {name}"
    for name in bookmarks:
        if len(name) > LONGEST_BOOKMARK:
            yield f"the bookmark {name} is longer than {LONGEST_BOOKMARK} letters"
    for link in word.body.iter(qn("w:hyperlink")):
        words = squeeze(text_of(link))
        target, anchor = link.get(qn("r:id")), link.get(qn("w:anchor"))
        if target is not None:
            rel = word.file.part.rels.get(target)
            if rel is None:
                yield f"the link “{words}” has no relationship"
            elif not re.match(r"(https?|mailto):", rel.target_ref):
                yield f"the link “{words}” leads to {rel.target_ref}"
        elif anchor not in bookmarks:
            yield f"the link “{words}” leads to the bookmark {anchor}, which is not there"
        if not words:
            yield f"a link to {target or anchor} without words"
        if words.lower().strip(" .…") in EMPTY_LINK_WORDS or re.match(r"(https?://|www\.)", words):
            yield f"the words of the link “{words}” do not say where it leads"


def spacing(word):
    """Blank paragraphs and spaces used to make room are read aloud one by one."""
    blanks = 0
    for paragraph in word.paragraphs():
        own = paragraph._p
        has_more = any(True for tag in ("w:drawing", "w:br", "w:sectPr", "w:fldChar") for _ in own.iter(qn(tag)))
        blanks = 0 if paragraph.text.strip() or has_more else blanks + 1
        if blanks == 2:
            yield "two blank paragraphs in a row"
        # Within a table cell an empty paragraph is an empty cell; the next cell is not “in a row”.
        if own.getparent().tag == qn("w:tc"):
            blanks = 0
        if re.search(r" {3,}|\t{2,}", paragraph.text):
            yield f"spaces or tabs make room in “{paragraph.text[:40]}”"


def lists(word):
    numbering = word.parts.get("word/numbering.xml", b"").decode("utf-8")
    known = set(re.findall(r'<w:num [^>]*w:numId="(\d+)"', numbering)) | {"0"}
    for used in sorted({num.get(qn("w:val")) for num in word.all(qn("w:numId"))} - known):
        yield f"a list uses numbering {used}, which is not defined"
    for paragraph in word.paragraphs():
        real = any(True for _ in paragraph._p.iter(qn("w:numPr"))) or "list" in style_name(paragraph).lower()
        in_contents = style_name(paragraph).lower().startswith("toc")
        cell = paragraph._p.getparent()
        # A numbered label that fills a cell heads its row; it is no list.
        is_label = cell.tag == qn("w:tc") and len(cell.findall(qn("w:p"))) == 1
        if not real and not in_contents and not is_label and HAND_MADE_LIST.match(paragraph.text) and not heading_like(paragraph):
            yield f"a list made by hand: “{paragraph.text[:40]}”"


def controls(word):
    for control in word.all(qn("w:sdt")):
        about = control.find(qn("w:sdtPr"))
        names = ("w:alias", "w:tag", "w:docPartObj")
        if about is None or all(about.find(qn(name)) is None for name in names):
            yield "a content control without a title"


def contrast(word):
    found = set()
    for paragraph in word.paragraphs():
        for run in paragraph.runs:
            if not run.text.strip():
                continue
            front, back = colours(word, paragraph, run)
            if front and ratio(front, back) < CONTRAST:
                found.add((front, back, style_name(paragraph), run.text.strip()[:30]))
    reported = set()
    for front, back, style, text in sorted(found):
        if (front, back, style) not in reported:
            reported.add((front, back, style))
            yield f"{ratio(front, back):.1f} to 1: {front} on {back}, style {style!r}, “{text}”"


RULES = [
    properties,
    readable,
    headings,
    contents,
    tables,
    pictures,
    languages,
    links,
    spacing,
    lists,
    controls,
    contrast,
]


def style_name(paragraph):
    return paragraph.style.name if paragraph.style is not None else ""


def outline_level(word, paragraph):
    """The level, from 1, that a paragraph’s style gives it in the outline; none for text."""
    for style in based_on(word, paragraph.style):
        level = value(style.element.find(qn("w:pPr")), "w:outlineLvl", "w:val", colour=False)
        if level is not None:
            return int(level) + 1 if int(level) < 9 else None
    return None


def heading_like(paragraph):
    return re.match(r"heading|title", style_name(paragraph), re.IGNORECASE)


def text_of(element):
    return "".join(node.text or "" for node in element.iter(qn("w:t"))).strip()


def squeeze(text):
    return " ".join(text.split())


def on(element):
    """Whether a switch such as w:tblHeader is present and not turned off."""
    return element is not None and element.get(qn("w:val"), "1") not in ("0", "false", "off")


def colours(word, paragraph, run):
    """(text colour or None where Word chooses, background) of a run, through its styles."""
    chain = [run._r.find(qn("w:rPr"))]
    chain += [style.element.find(qn("w:rPr")) for style in based_on(word, run.style)]
    styles = based_on(word, paragraph.style)
    chain += [style.element.find(qn("w:rPr")) for style in styles]
    front = first(value(part, "w:color", "w:val") for part in chain)
    behind = [value(part, "w:shd", "w:fill") for part in chain]
    behind += [value(paragraph._p.find(qn("w:pPr")), "w:shd", "w:fill")]
    behind += [value(style.element.find(qn("w:pPr")), "w:shd", "w:fill") for style in styles]
    for cell in paragraph._p.iterancestors(qn("w:tc")):
        behind.append(value(cell.find(qn("w:tcPr")), "w:shd", "w:fill"))
        front, fill = table_style(word, cell, front)
        behind.append(fill)
    return front, first(behind) or "FFFFFF"


def table_style(word, cell, front):
    """What the table’s style adds to a cell of the first row: text colour, if none was found, and background."""
    table = next(cell.iterancestors(qn("w:tbl")))
    name = value(table.find(qn("w:tblPr")), "w:tblStyle", "w:val", colour=False)
    is_first = table.find(qn("w:tr")) is cell.getparent()
    style = word.styles.get(name)
    if style is None or not is_first:
        return front, None
    for part in style.element.findall(qn("w:tblStylePr")):
        if part.get(qn("w:type")) == "firstRow":
            fill = value(part.find(qn("w:tcPr")), "w:shd", "w:fill")
            return front or value(part.find(qn("w:rPr")), "w:color", "w:val"), fill
    return front, None


def based_on(word, style):
    found = []
    while style is not None and style not in found:
        found.append(style)
        style = word.styles.get(value(style.element, "w:basedOn", "w:val", colour=False))
    return found


def value(properties, tag, attribute, colour=True):
    element = properties.find(qn(tag)) if properties is not None else None
    found = element.get(qn(attribute)) if element is not None else None
    return None if colour and found == "auto" else found


def first(values):
    return next((value for value in values if value), None)


def ratio(front, back):
    lighter, darker = sorted((luminance(front), luminance(back)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    channels = [int(colour[index : index + 2], 16) / 255 for index in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
