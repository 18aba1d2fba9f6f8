"""Writes Word files in the way Word itself does, part by part.

word-en.docx has everything in it that a report may bring along which went through many hands: styles of the council's
own, five ways to make a bullet, tracked changes, comments, fields, content controls, boxes. word-cy.docx is of a Word
in Welsh, which gives its styles other ids but, within the file, the same names.
"""

from itertools import count

from package import IDS, footnotes, package
from pieces import (
    BREAK,
    HYPHEN,
    SOFT,
    TAB,
    box,
    bullet,
    control,
    deleted,
    entry,
    field,
    inserted,
    mark,
    note,
    p,
    t,
    table,
    WHO,
)

NOTES = [
    "Figures for 2023–24 are provisional until they are published in the autumn.",
    "Counted from the day on which the assessment was asked for.",
]


def write(folder):
    """Both files."""
    package(folder / "word-en.docx", "en", english(), footnotes(NOTES))
    lines = [line for line in (folder / "welsh.txt").read_text(encoding="utf-8").splitlines() if line]
    notes = [line[2:] for line in lines if line.startswith("~ ")]
    package(folder / "word-cy.docx", "cy", welsh(lines), footnotes(notes))


def english():
    """The body of the English report."""
    h1 = lambda *runs: p("Heading1", *runs)
    h2 = lambda *runs: p("Heading2", *runs)
    h3 = lambda *runs: p("Heading3", *runs)
    styled = lambda *runs: p("ListBullet", *runs)
    toc = (
        mark("begin")
        + '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText></w:r>'
        + mark("separate")
    )
    contents = [
        p("TOCHeading", t("Contents")),
        entry(1, "Director’s summary", "2", begin=toc),
        entry(1, "Performance assessment", "3"),
        entry(2, "People", "3"),
        entry(3, "What we will do next year", "3"),
        entry(1, "Other information", "4"),
        p("", mark("end")),
    ]
    figures = [
        ("What was asked for", "2022–23", "2023–24"),
        ("Adults who had a care and support plan", "1,118", "1,164"),
        ("Assessments of carers’ needs", "287", "341"),
        ("Children looked after on 31 March", "143", "139"),
    ]
    comment = (
        '<w:commentRangeStart w:id="0"/>',
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    )
    moved = f'<w:moveToRangeStart w:id="7" w:name="move1" {WHO}/>', '<w:moveToRangeEnd w:id="7"/>'
    left = f'<w:moveFromRangeStart w:id="8" w:name="move1" {WHO}/>', '<w:moveFromRangeEnd w:id="8"/>'
    same = "the same worker stays with a family for as long as the family needs one"
    return [
        # A cover.
        p("Subtitle", t("Dyffryn Hafod County Council")),
        p(
            "Title",
            t("Social services in 2023–24: "),
            BREAK,
            t("the Director’s report"),
            t("Hidden from print", "<w:vanish/>"),
        ),
        # The list of contents is a field in a content control.
        (
            '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of'
            f' Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>{"".join(contents)}</w:sdtContent></w:sdt>'
        ),
        h1(
            '<w:bookmarkStart w:id="4" w:name="_Toc1"/>',
            t("Director’s "),
            '<w:proofErr w:type="spellStart"/>',
            t("summary"),
            '<w:bookmarkEnd w:id="4"/>',
        ),
        p(
            "",
            t("This was a year in which more people came to us and fewer of them had to wait. "),
            comment[0],
            t("4,310 people"),
            comment[1],
            t(" asked us for information, advice or help. "),
            deleted("This sentence stood here before. "),
            inserted(t("Nine in ten of them spoke to somebody who could answer on the "), t("same day.", "<w:b/>")),
        ),
        # The mark of the first of two paragraphs was taken out: they are one.
        p(
            "",
            t("Recruiting remained hard. At the end of March, 14 of our 96 posts for social workers were empty. "),
            mark=f'<w:del w:id="3" {WHO}/>',
        ),
        p(
            "",
            t("I am grateful to every carer, foster family and colleague who made the year what it was."),
            box(p("Strapline", t("The year in a sentence")), p("", t("People who waited longest are now seen first."))),
        ),
        # A heading by a style of the council's own; one by its outline level.
        p("PennawdAdran", t("Who we are")),
        p(
            "",
            '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">'
            + t("The council")
            + "</w:smartTag>",
            t(" has two market towns, a coast and about 61,000 people. Help with daily life is the co"),
            HYPHEN,
            t("operative work of many. The carers’ line "),
            '<w:r><w:sym w:font="Wingdings" w:char="F028"/></w:r>',
            t(" is open from eight to eight, and its number is on every let"),
            SOFT,
            t("ter. All our plans are on our website at "),
            f'<w:hyperlink r:id="rId7">{t("www.example.org")}</w:hyperlink>',
            t("."),
            note(1),
            field("IF 1 = 1 an instruction of a field"),
        ),
        table(*[[p("", t(cell)) for cell in row] for row in figures]),
        h1(t("Performance assessment")),
        p("", t("People", "<w:b/>"), more='<w:outlineLvl w:val="1"/>'),
        # A heading in a content control.
        control(h3(t("What we do well"))),
        p("", t("Of the 402 people who answered our questionnaire, 371 said that they had been treated with respect.")),
        # An item that was moved, from below to here.
        p("ListBullet", moved[0], f'<w:moveTo w:id="9" {WHO}>{t(same)}</w:moveTo>', moved[1]),
        styled(t("letters are short and say what will happen, and when")),
        styled(t("every team has somebody who can hold an assessment in Welsh")),
        p(
            "ListBullet",
            left[0],
            f'<w:moveFrom w:id="10" {WHO}>{t(same)}</w:moveFrom>',
            left[1],
            mark=f'<w:moveFrom w:id="11" {WHO}/>',
        ),
        h3(t("What we will "), deleted("not "), t("do next year")),
        p(
            "",
            t("We asked the citizens’ panel and the carers’ forum what should come first. This is what we will do:"),
        ),
        # Bullets by the style.
        styled(
            t("Open the carers’ centre in "),
            field('HYPERLINK "https://www.example.org/"', t("Pont Hafod")),
            t(" by the end of September 2024"),
        ),
        styled(
            t("Bring the longest wait for a carer’s assessment down from "),
            deleted("40"),
            inserted(t("34")),
            t(" days to 21 days"),
            note(2),
        ),
        p("ListBullet", deleted("Close the day centre in Aber Hafod"), mark=f'<w:del w:id="5" {WHO}/>'),
        control(
            styled(t("Offer every young person who leaves care a named worker until the age of "), control(t("25")))
        ),
        styled(
            t("Publish every letter and leaflet in Easy"),
            "<w:r><w:t>\u00a0</w:t></w:r>",
            t("Read, in Welsh and in English"),
        ),
        # One of the second level.
        p(
            "ListBullet",
            t("Give carers who are self"),
            HYPHEN,
            t("employed appointments in the even"),
            SOFT,
            t("ing"),
            more='<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
        ),
        h2(t("Prevention")),
        h3(t("What progress did we make on last year’s priorities?")),
        p(
            "",
            t(
                "Two of the three things that we had set out to do were done. The third, a second reablement team, was"
                " begun in February and is not yet at full strength."
            ),
        ),
        bullet("the information service answers the telephone until eight o’clock in the evening"),
        bullet("community connectors work in all six areas of the county"),
        h3(t("Our priorities "), "<w:r><w:lastRenderedPageBreak/><w:t>for 2024–25</w:t></w:r>"),
        p("", t("Help that comes early keeps people in their own homes. Our priorities are these:")),
        # Bullets that each paragraph has of its own; the last of them has a box hanging on it.
        bullet("Fill the five posts in the second reablement team before the summer"),
        bullet("Start a falls clinic with the health board in each of the market towns"),
        p(
            "ListParagraph",
            t("Give small grants to at least twenty community groups that bring lonely people together"),
            box(
                p("", t("In a box, because it matters most")),
                bullet("Answer every request for a home adaptation within thirty days"),
                bullet("Visit everybody who has fallen twice within a week"),
            ),
            more='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
        ),
        p(
            "ListParagraph",
            deleted("Hand back the grant for carers"),
            more='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
            mark=f'<w:del w:id="6" {WHO}/>',
        ),
        p("PennawdAdran", t("Partnership and integration")),
        p(
            "",
            t(
                "We share a pooled fund for care homes with the health board and with two councils to the south of us."
                " The regional board met six times."
            ),
        ),
        h3(t("Areas for improvement")),
        p("", t("Each of these steps has been agreed by the regional board:")),
        # Bullets typed by hand: a symbol and a tab; a character; and two in one paragraph.
        p(
            "",
            '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>',
            TAB,
            t("Agree one shared record for everybody who leaves hospital with a package of care"),
        ),
        p(
            "",
            t("• Pay every provider of home care within ten days"),
            BREAK,
            t("• Hold an open meeting with providers in each quarter of the year"),
        ),
        h2(t("Well-being")),
        # Two columns, made with a table.
        table(
            [
                h3(t("What has gone well"))
                + bullet("two sisters live together with one foster family")
                + bullet("the choir for people with dementia meets every week"),
                h3(t("Looking ahead"))
                + bullet("Find twelve new foster families in the county")
                + bullet("Ask every child we look after, twice a year, what they would change"),
            ]
        ),
        h1(t("Other information")),
        h2(t("Complaints and representations")),
        p(
            "",
            t(
                "We had 38 complaints, of which 35 were settled at the first stage. Three went to an independent"
                " investigator."
            ),
        ),
        p("", t("The lessons we learned", "<w:i/>")),
        p(
            "",
            t(
                "We learned to say sooner when something will be late, and to whom one can turn. The Ombudsman began no"
                " investigation."
            ),
            '<w:r><w:br w:type="page"/></w:r>',
        ),
    ]


def welsh(lines):
    """The body of the Welsh report."""
    ids, body, rows = IDS["cy"], [], []
    marks = (note(number) for number in count(1))
    for line in [*lines, ""]:
        sign, _, said = line.partition(" ")
        if rows and sign != "|":
            body.append(table(*rows))
            rows = []
        if sign.startswith("#"):
            body.append(p(ids[f"heading {len(sign)}"], t(said)))
        elif sign in ("-", "+"):
            body.append(p(ids["List Bullet"], *noted(said, marks)))
        elif sign == "|":
            rows.append([p("", t(cell.strip())) for cell in line.strip("|").split("|")])
        elif line and sign not in ("~", "!"):
            body.append(p("", *noted(line, marks)))
    return body


def noted(text, marks):
    """A text with the next note at its sign."""
    before, sign, after = text.partition("[^]")
    return [t(before), next(marks), t(after)] if sign else [t(before)]
