"""Reads Word files with an independent reader (python-docx) and asserts what a screen-reader user needs of them.

    python read_word.py FILE.docx…

The rules are those of Microsoft's Accessibility Checker that can be asserted, and what that checker leaves out:
languages, real lists, contents that agree with the headings, links that lead somewhere, no personal metadata.
A rule is a function from a `Word` to its complaints. Prints a line for each file and each complaint; exits with 1
if there is any.
"""

import sys
import zipfile

import docx

from word_rules import RULES, Word


def main(paths):
    if not paths:
        sys.exit("read_word.py was given no files")
    good = True
    for path in paths:
        try:
            word = Word(path)
        except (docx.opc.exceptions.PackageNotFoundError, zipfile.BadZipFile, KeyError, SyntaxError, ValueError) as error:
            print(f"FAIL  python-docx {path} cannot be opened: {error}")
            good = False
            continue
        complaints = [f"{rule.__name__}: {words}" for rule in RULES for words in rule(word)]
        print(f"{'FAIL' if complaints else 'ok  '}  python-docx {path} ({word.summary()})")
        for complaint in complaints:
            print(f"      {complaint}")
        good = good and not complaints
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main(sys.argv[1:])
