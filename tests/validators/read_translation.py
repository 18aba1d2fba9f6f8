"""Reads files for translators with independent readers: XLIFF with the Translate Toolkit, Word with python-docx.

    python read_translation.py FOLDER…

Every .xlf of a folder is a pair with the .docx of its name: both hold the same texts, with the same renderings. Prints
a line for each pair and each complaint; exits with 1 if there is any.
"""

import re
import sys
from pathlib import Path

import docx
from translate.storage import factory, xliff

# The states of a rendering that the standard knows (XLIFF 1.2, 2.3) and we use.
STATES = {"new", "needs-translation", "translated"}
LANGUAGES = {"en-GB", "cy-GB"}
CORE = "{urn:oasis:names:tc:xliff:document:1.2}"


def words(text):
    return " ".join(text.split())


def said(element):
    """What a source or target says: a value says itself, a line end is a space."""
    text = element.text or ""
    for child in element:
        if child.tag == f"{CORE}x":
            text += child.get("equiv-text", " ")
        else:
            text += said(child)
        text += child.tail or ""
    return text


def codes(element):
    return [child.get("id") for child in element.iter(f"{CORE}g", f"{CORE}x")]


def texts_of_word(path):
    """The rows of every table: number, text, rendering, state."""
    tables = docx.Document(path).tables
    rows = [row.cells for table in tables for row in table.rows[1:]]
    return [tuple(words(cell.text) for cell in cells) for cells in rows]


def complaints(path):
    store = factory.getobject(str(path))
    if not isinstance(store, xliff.xlifffile):
        yield f"the Translate Toolkit takes it for {type(store).__name__}"
        return
    languages = {store.getsourcelanguage(), store.gettargetlanguage()}
    if languages != LANGUAGES:
        yield f"languages {languages}"
    ids = [unit.xmlelement.get("id") for unit in store.units]
    if len(set(ids)) != len(ids):
        yield "an id stands twice"
    rows = texts_of_word(path.with_suffix(".docx"))
    if [row[0] for row in rows] != [str(number) for number in range(1, len(rows) + 1)]:
        yield "the rows of the Word file are not numbered from 1"
    if len(rows) != len(store.units):
        yield f"{len(store.units)} texts, but {len(rows)} rows in the Word file"
    for unit, row in zip(store.units, rows):
        element = unit.xmlelement
        source, target = element.find(f"{CORE}source"), element.find(f"{CORE}target")
        rendered = "" if target is None else words(said(target))
        if (words(said(source)), rendered) != row[1:3]:
            yield f"{element.get('id')}: “{words(said(source))}” | “{rendered}”, in Word “{row[1]}” | “{row[2]}”"
        if len(set(codes(source))) != len(codes(source)):
            yield f"{element.get('id')}: a code stands twice"
        if target is not None and target.get("state") not in STATES:
            yield f"{element.get('id')}: state {target.get('state')}"
        if not re.search(r"[^\W\d]", unit.source or ""):
            yield f"{element.get('id')}: nothing to translate"


def main(folders):
    pairs = []
    for folder in folders:
        found = sorted(Path(folder).rglob("*.xlf"))
        if not found:
            sys.exit(f"an .xlf belongs in {folder}")
        pairs += found
    good = True
    for path in pairs:
        found = list(complaints(path))
        units = len(factory.getobject(str(path)).units)
        print(f"{'FAIL' if found else 'ok  '}  Translate Toolkit {path} ({units} texts)")
        for complaint in found[:20]:
            print(f"      {complaint}")
        good = good and not found
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main(sys.argv[1:])
