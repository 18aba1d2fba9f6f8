"""Reads our Word and PDF files with programs that are not ours: LibreOffice, pdftotext and qpdf.

    python read_again.py SCRATCH FILE.docx… FILE.pdf…

For each Word file: LibreOffice opens it and loses no word, and the PDF it makes still has the Welsh letters.
For each PDF: qpdf finds no damage, its text has no letter that could not be read, and every word with a Welsh
letter that the Word file beside it (the same name, but for the extension) holds is in it. SCRATCH is a folder for
LibreOffice’s profile. Prints a line for each file; exits with 1 if any word or letter is lost.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import docx
from docx.oxml.ns import qn

WELSH_LETTERS = "ŵŷŴŶẁỳẃýẅÿ"
# What a font without the letter, or without a way back to it, leaves behind.
UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff]")
SHOWN = 8


def main(scratch, paths):
    words = [path for path in paths if path.suffix == ".docx"]
    pdfs = [path for path in paths if path.suffix == ".pdf"]
    if not words or not pdfs:
        sys.exit("read_again.py needs Word and PDF files")
    faults = {path: [] for path in words + pdfs}
    with tempfile.TemporaryDirectory() as folder:
        for path, text, pdf in with_libreoffice(scratch, words, Path(folder)):
            faults[path] += word_faults(path, text, pdf)
    for path in pdfs:
        faults[path] += pdf_faults(path)
    if not any(set("ŵŷ") <= set(word_text(path)) for path in words if readable(path)):
        faults[words[0]].append("neither this nor any other Word file has ŵ and ŷ, so their survival was not tested")
    for path, found in faults.items():
        print(f"{'FAIL' if found else 'ok  '}  {'LibreOffice' if path in words else 'poppler, qpdf'} {path}")
        for fault in found:
            print(f"      {fault}")
    sys.exit(1 if any(faults.values()) else 0)


def with_libreoffice(scratch, words, folder):
    """Converts all Word files in two runs, for starting LibreOffice takes longer than a file."""
    staged = []
    for number, path in enumerate(words):
        # Files of different folders have the same names.
        staged.append(folder / f"{number:04}.docx")
        shutil.copy(path, staged[-1])
    for target in ("txt:Text (encoded):UTF8", "pdf"):
        subprocess.run(
            ["soffice", f"-env:UserInstallation={scratch.resolve().as_uri()}", "--headless", "--norestore"]
            + ["--convert-to", target, "--outdir", str(folder)]
            + [str(path) for path in staged],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=120 + 30 * len(words),
            check=False,
        )
    for path, copy in zip(words, staged):
        yield path, copy.with_suffix(".txt"), copy.with_suffix(".pdf")


def word_faults(path, text, pdf):
    if not text.exists() or not pdf.exists():
        return ["LibreOffice cannot open it"]
    if not readable(path):
        return ["python-docx cannot open it"]
    again = pdf_text(pdf)
    wanted, got = Counter(word_text(path).split()), Counter(text.read_text("utf-8-sig").split())
    # The text export leaves out frames, such as the paragraph numbers of a draft; the PDF has them.
    lost = [word for word in wanted - got if word not in set(again.split())]
    faults = []
    if lost:
        faults.append(f"{len(lost)} of {len(wanted)} different words are lost: {' '.join(lost[:SHOWN])}")
    return faults + lost_letters(path, again, "LibreOffice’s PDF")


def pdf_faults(path):
    check = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    faults = [] if check.returncode == 0 else [f"qpdf: {line}" for line in check.stderr.splitlines()[:SHOWN]]
    text = pdf_text(path)
    if not text.strip():
        faults.append("pdftotext finds no text")
    if UNREADABLE.search(text):
        faults.append("a letter cannot be read back")
    beside = path.with_suffix(".docx")
    if not beside.exists():
        faults.append(f"there is no {beside.name} beside it to compare with")
    elif readable(beside):
        faults += lost_letters(beside, text, "the PDF")
    return faults


def lost_letters(path, text, where):
    """Words with a Welsh letter that the Word file at `path` has and `text` has not."""
    has = re.compile(f"\\w*[{WELSH_LETTERS}]\\w*")
    lost = sorted(set(has.findall(word_text(path))) - set(has.findall(text)))
    return [f"{where} lacks {len(lost)} words with Welsh letters: {' '.join(lost[:SHOWN])}"] if lost else []


def word_text(path):
    """The text of the body, a line for each paragraph."""
    body = docx.Document(str(path)).element.body
    paragraphs = (docx.text.paragraph.Paragraph(p, None) for p in body.iter(qn("w:p")))
    return "\n".join(paragraph.text for paragraph in paragraphs)


def readable(path):
    try:
        docx.Document(str(path))
        return True
    except Exception:  # python-docx raises whatever its zip and XML readers raise
        return False


def pdf_text(path):
    run = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=False)
    return run.stdout.decode("utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
