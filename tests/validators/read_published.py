"""Reads published reports with our own reader, and compares what it finds with what the Word file says.

    python read_published.py CLI SCRATCH FILE.docx…

Each Word file is read three times: as it is, as the PDF we exported beside it (the same name, but for the extension),
and as the PDF that LibreOffice makes of it, which knows nothing of us. Each time at least 95 % of the words, all
headings and all promises must be found: the items of lists below headings that speak of what is to come. What the Word
file says is read by python-docx. Prints a line for each reading; exits with 1 if anything is lost.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import docx
from docx.oxml.ns import qn

from read_again import with_libreoffice

ENOUGH = 0.95
SHOWN = 5


def main(cli, scratch, paths):
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for path, _, libreoffice in with_libreoffice(scratch, paths, Path(folder)):
            wanted = Wanted(path)
            ways = [("Word", path), ("our PDF", path.with_suffix(".pdf")), ("LibreOffice’s PDF", libreoffice)]
            for way, file in ways:
                share, faults = wanted.faults(read(cli, file)) if file.exists() else (0, ["there is no such file"])
                failed |= bool(faults)
                print(f"{'FAIL' if faults else 'ok  '}  {way} of {path}: {share:.1%} of {wanted}")
                for fault in faults:
                    print(f"      {fault}")
    sys.exit(1 if failed else 0)


def read(cli, path):
    run = subprocess.run([cli, "published", str(path), "--json"], capture_output=True, timeout=120, check=False)
    if run.returncode != 0:
        return {"error": run.stderr.decode("utf-8")}
    return json.loads(run.stdout)


class Wanted:
    """What a Word file says: its words, headings, and items that are promises."""

    def __init__(self, path):
        body = docx.Document(str(path)).element.body
        self.words, self.headings, self.promises = Counter(), [], []
        # The levels of the headings one is below, and whether each is of what is to come.
        above = []
        for paragraph in body.iter(qn("w:p")):
            text = "".join(run.text or "" for run in paragraph.iter(qn("w:t")))
            style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            style = "" if style is None else style.get(qn("w:val"))
            if style.startswith("TOC"):
                continue
            self.words.update(words(text))
            if level := heading_level(style):
                self.headings.append(text)
                above = [one for one in above if one[0] < level] + [(level, is_to_come(text))]
            elif is_item(paragraph, style) and len(text.split()) >= 3:
                said = [to_come for _, to_come in above if to_come is not None]
                if said and said[-1]:
                    self.promises.append(text)
        if not self.headings or not self.promises:
            sys.exit(f"{path} has no headings or no promises, so that nothing would be tested")

    def __str__(self):
        return f"{self.words.total()} words, {len(self.headings)} headings, {len(self.promises)} promises"

    def faults(self, found):
        """The share of the words that was found, and what is wrong."""
        if "error" in found:
            return 0, [found["error"]]
        lost = self.words - Counter(words(found["text"]))
        share = 1 - lost.total() / self.words.total()
        faults = [] if share >= ENOUGH else [f"{share:.1%} of the words: {' '.join(list(lost)[:SHOWN])}"]
        promises = [text for one in found["promises"] for text in one["text"].values()]
        for what, wanted, got in (("headings", self.headings, found["headings"]), ("promises", self.promises, promises)):
            have = {bare(text) for text in got}
            missing = [text for text in wanted if bare(text) not in have]
            if missing:
                faults.append(f"{len(missing)} of {len(wanted)} {what} are lost: {' | '.join(missing[:SHOWN])}")
        return share, faults


def heading_level(style):
    match = re.fullmatch(r"(?:Sub)?Heading(\d)", style)
    return int(match[1]) if match else None


def is_item(paragraph, style):
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None or style.startswith("List")


def is_to_come(heading):
    """Whether the bullets below are promises; none if the heading says nothing of it."""
    heading = heading.lower()
    if re.search(r"\(?iii\)?|in 2025-26|yn 2025-26|do better|wneud yn well", heading) and "we do well" not in heading:
        return True
    if re.search(r"^\(?(i|ii|iv)\)? |do well|yn ei wneud yn dda", heading):
        return False
    return None


def words(text):
    return re.findall(r"\w+", text.lower())


def bare(text):
    return "".join(words(text))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]])
