"""Passages that were written for this project, in which the writer shows whether what somebody says is right, and others like them in which not.

    python3 passages.py [FOLDER]

counts them, and says what is wrong with their form, which passages/README.md describes; and writes their texts to a folder, to be read by Onrecord.
"""

import glob
import os
import re
import sys
from collections import Counter

from annotations import STANCES, annotate_stances
from corpus import Document, paragraphs_of
from tokens import tokenise

FOLDER = os.path.join(os.path.dirname(__file__), "passages")
_PARTS = "sct"  # of an attribution, in the order of corpus.ROLES
_EVIDENCE = "e"
_MARK = re.compile(rf"\[([{_PARTS}{_EVIDENCE}])(\d+) |\]")


def documents(folder=FOLDER):
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        blocks = re.split(r"^====\n", open(path, encoding="utf8").read(), flags=re.M)
        for number, block in enumerate(blocks, 1):
            yield document(f"{os.path.basename(path)[:-4]}-{number}", block)


def document(name, block):
    """A passage as a document that has stances, and nothing else; a ValueError where its form is wrong."""
    head, _, marked = block.strip("\n").partition("\n")
    text, marks = unmarked(name, marked)
    tokens = tokenise(text)
    made = Document(name, text, tokens, paragraphs_of(text, tokens), events={})
    stances = []
    for number, stance in (part.split() for part in head.removeprefix("# ").split(",")):
        spans = {part: [span for p, n, *span in marks if (p, n) == (part, number)] for part in _PARTS + _EVIDENCE}
        made.events[number] = [[r for span in spans[part] if (r := range_of(tokens, *span))] for part in _PARTS]
        _check(f"{name}, attribution {number}", stance, spans)
        stances.append({"event": number, "stance": stance, "evidence": max(spans[_EVIDENCE], key=lambda s: s[1] - s[0], default=None)})
    annotate_stances(made, stances)
    return made


def _check(name, stance, spans):
    if stance not in STANCES:
        raise ValueError(f"{name}: no stance: {stance}")
    if len(spans["c"]) != 1 or not spans["t"]:
        raise ValueError(f"{name}: needs one cue and a content")
    if bool(spans[_EVIDENCE]) != (stance != "none"):
        raise ValueError(f"{name}: {stance} with {len(spans[_EVIDENCE])} marked as evidence")


def unmarked(name, marked):
    """(text, [(part, number, start, end)] in code points)"""
    text, marks, opened, at = "", [], [], 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark[1]:
            opened.append((mark[1], mark[2], len(text)))
        elif opened:
            marks.append((*opened.pop(), len(text)))
        else:
            raise ValueError(f"{name}: closed, but not opened: {text[-40:]}")
    if opened:
        raise ValueError(f"{name}: not closed: {opened}")
    return text + marked[at:], sorted(marks, key=lambda m: m[2])


def range_of(tokens, start, end):
    """The tokens between two places as (first, end), without marks at the edges; None where there are but marks, such as a colon."""
    inside = [i for i, t in enumerate(tokens) if start <= t.start and t.end <= end and t.word.isalnum()]
    return (inside[0], inside[-1] + 1) if inside else None


def main():
    written = list(documents())
    counts = Counter(STANCES[act.stance] for d in written for act in d.labels.acts)
    for folder in sys.argv[1:]:
        os.makedirs(folder, exist_ok=True)
        for d in written:
            with open(os.path.join(folder, d.name + ".txt"), "w", encoding="utf8") as file:
                file.write(d.text)
    print(f"{len(written)} passages, {sum(len(d.text.split()) for d in written)} words;", ", ".join(f"{counts[s]} {s}" for s in STANCES))


if __name__ == "__main__":
    main()
