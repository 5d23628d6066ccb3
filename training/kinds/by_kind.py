"""How many attributions are found, and how many are right, by what they are like.

usage: by_kind.py POLNEAR FILE.jsonl

POLNEAR holds text/ and attributions/; FILE is what `onrecord read --format jsonl POLNEAR/text` printed. An attribution is
found when `onrecord evaluate` counts it, and its words are exact when they begin and end where the annotator's do,
punctuation aside. Needs Python's standard library only.
"""

import collections
import glob
import json
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from corpus import ROLES, read_brat

SOURCE, CUE, CONTENT = range(len(ROLES))
LONG = 40  # words
PRONOUNS = {"he", "she", "they", "it", "i", "we", "who", "which"}


def chars(ranges):
    return {i for start, end in ranges for i in range(start, end)}


def events_of(path):
    """The characters of source, cue and content of each event, in the file's order."""
    spans, events = read_brat(path)
    return [[chars(r for ref in event[role] for r in spans[ref][1]) for role in range(len(ROLES))] for event in events.values()]


def predicted(attribution):
    return [chars((s["start"], s["end"]) for s in attribution[role]) for role in ROLES]


def touches(one, other):
    return bool(one[CUE] & other[CUE]) and bool(one[SOURCE] & other[SOURCE] or not (one[SOURCE] or other[SOURCE]))


def matches(events, attributions):
    """For each event the index of the attribution that is it, or None."""
    parts = [predicted(a) for a in attributions]
    used, found = set(), []
    for event in events:
        best = None
        for i, part in enumerate(parts):
            both = len(part[CONTENT] & event[CONTENT])
            if i not in used and both and 2 * both >= max(len(part[CONTENT]), len(event[CONTENT])):
                best = max(best or (False, 0, 0), (touches(part, event), both, -i))
        if best:
            used.add(-best[2])
        found.append(-best[2] if best and best[0] else None)
    return found


def quoted(text):
    """The places that stand in quotation marks, paragraph by paragraph."""
    places, inside = set(), False
    for i, char in enumerate(text):
        if char == "\n":
            inside = False
        elif char in "“”\"":
            places.add(i)
            inside = char == "“" or char == '"' and not inside
        elif inside:
            places.add(i)
    return places


def letters(text, places):
    return {i for i in places if text[i].isalnum()}


def groups(text, event, others, marked):
    """What an annotated attribution is like."""
    words = letters(text, event[CONTENT])
    yield "all"
    yield "direct" if words <= marked else "mixed" if words & marked else "indirect"
    if not event[SOURCE]:
        yield "no source"
    elif re.sub(r"\W", "", "".join(text[i] for i in sorted(event[SOURCE]))).lower() in PRONOUNS:
        yield "a pronoun speaks"
    if any(event[CONTENT] < other[CONTENT] for other in others):
        yield "inside another"
    if event[CONTENT]:
        content = text[min(event[CONTENT]) : max(event[CONTENT])]
        if "\n" in content.strip():
            yield "several paragraphs"
        if len(content.split()) > LONG:
            yield f"over {LONG} words"


def share(part, whole):
    return f"{part / whole:6.1%}" if whole else "     –"


def main(polnear, predictions):
    analyses = {}
    for line in open(predictions, encoding="utf8"):
        analysis = json.loads(line)
        analyses[re.sub(r"\.txt$", "", os.path.basename(analysis["article"]["uri"]))] = analysis["attributions"]
    annotated, found, exact, claimed, right = (collections.Counter() for _ in range(5))
    for path in sorted(glob.glob(os.path.join(polnear, "text", "*.txt"))):
        name = os.path.basename(path)[:-4]
        standoff = sorted(glob.glob(os.path.join(polnear, "attributions", glob.escape(name) + "_*.ann")))
        if not standoff:
            continue
        text = open(path, encoding="utf8", newline="").read()
        marked, events, attributions = quoted(text), events_of(standoff[0]), analyses.get(name, [])
        hits = matches(events, attributions)
        for attribution in attributions:
            claimed.update(("all", attribution["kind"].lower()))
        for event, hit in zip(events, hits):
            own = list(groups(text, event, events, marked))
            annotated.update(own)
            if hit is not None:
                found.update(own)
                right.update(("all", attributions[hit]["kind"].lower()))
                if letters(text, predicted(attributions[hit])[CONTENT]) == letters(text, event[CONTENT]):
                    exact.update(own)
    print(f"{'annotated':20}{'number':>8}{'found':>8}{'words exact':>13}")
    for group in sorted(annotated, key=lambda g: -annotated[g]):
        print(f"{group:20}{annotated[group]:8}  {share(found[group], annotated[group])}{share(exact[group], found[group]):>13}")
    print(f"\n{'printed':20}{'number':>8}{'right':>8}")
    for kind in sorted(claimed, key=lambda k: -claimed[k]):
        print(f"{kind:20}{claimed[kind]:8}  {share(right[kind], claimed[kind])}")


if __name__ == "__main__":
    main(*sys.argv[1:])
