"""What the text of a Word file is made of, written as Word writes it."""

from xml.sax.saxutils import escape

BREAK = "<w:r><w:br/></w:r>"
HYPHEN = "<w:r><w:noBreakHyphen/></w:r>"
SOFT = "<w:r><w:softHyphen/></w:r>"
TAB = "<w:r><w:tab/></w:r>"
WHO = 'w:author="" w:date="2024-06-03T10:00:00Z"'


def t(text, properties=""):
    """A run."""
    properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r w:rsidRPr="00A41C2D">{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(style, *runs, more="", mark=""):
    """A paragraph of a style; more of its properties, and those of its mark."""
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    mark = f"<w:rPr>{mark}</w:rPr>" if mark else ""
    return (
        '<w:p w14:paraId="1A2B3C4D" w:rsidR="00A41C2D"'
        f' w:rsidRDefault="00A41C2D"><w:pPr>{style}{more}{mark}</w:pPr>{"".join(runs)}</w:p>'
    )


def inserted(*runs):
    return f'<w:ins w:id="1" {WHO}>{"".join(runs)}</w:ins>'


def deleted(text):
    return f'<w:del w:id="2" {WHO}><w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:del>'


def mark(kind):
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def field(instruction, *shown):
    instruction = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return f"{mark('begin')}{instruction}{mark('separate')}{''.join(shown)}{mark('end')}"


def link(anchor, *runs):
    return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{"".join(runs)}</w:hyperlink>'


def bullet(text, level=0):
    """An item whose bullet the paragraph has of its own."""
    return p("ListParagraph", t(text), more=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="2"/></w:numPr>')


def control(inner):
    """A content control."""
    properties = '<w:sdtPr><w:alias w:val="Heading of nowhere"/><w:tag w:val="part"/><w:id w:val="-1203958"/></w:sdtPr>'
    return f"<w:sdt>{properties}<w:sdtContent>{inner}</w:sdtContent></w:sdt>"


def box(*paragraphs):
    """A box of text, and the same again for a Word older than that of 2010."""
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    place = (
        '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV'
        ' relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    )
    drawing = (
        '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0"'
        ' locked="0" layoutInCell="1" allowOverlap="1">'
        f'<wp:simplePos x="0" y="0"/>{place}<wp:extent cx="5400000" cy="900000"/><wp:wrapTopAndBottom/><wp:docPr id="5"'
        ' name="Text Box 5"/>'
        "<a:graphic><a:graphicData"
        ' uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
        '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="900000"/></a:xfrm><a:prstGeom'
        ' prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    older = (
        '<w:pict><v:shape id="Box5" type="#_x0000_t202"'
        f' style="width:425pt;height:71pt"><v:textbox>{content}</v:textbox></v:shape></w:pict>'
    )
    return (
        "<w:r><mc:AlternateContent><mc:Choice"
        f' Requires="wps">{drawing}</mc:Choice><mc:Fallback>{older}</mc:Fallback></mc:AlternateContent></w:r>'
    )


def table(*rows):
    """A table of cells, which hold paragraphs."""
    width = '<w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>'
    cells = ["".join(f"<w:tc>{width}{cell}</w:tc>" for cell in row) for row in rows]
    made = "".join(f'<w:tr w:rsidR="00A41C2D">{row}</w:tr>' for row in cells)
    columns = '<w:gridCol w:w="3000"/>' * len(rows[0])
    properties = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
    return f"<w:tbl>{properties}<w:tblGrid>{columns}</w:tblGrid>{made}</w:tbl>"


def note(number):
    """The mark of a note, counted from 1; the first of them has the id 2."""
    raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    return f'<w:r>{raised}<w:footnoteReference w:id="{number + 1}"/></w:r>'


def entry(level, text, page, begin="", end=""):
    """A line of the list of contents."""
    shown = t(text, "<w:noProof/>") + TAB + field("PAGEREF _Toc1", t(page, "<w:webHidden/>"))
    return p(f"TOC{level}", begin, link("_Toc1", shown), end)
