"""Scores readers on the quotations of a corpus with marks: which there are, and who said them.

usage: quotations.py POLNEAR GOLD READER...

POLNEAR is a folder with text/ and attributions/, as `onrecord evaluate` takes it; GOLD one with NAME.json, which says who the
speakers are; each READER a line of figures as org.onrecord.bench.PeerReading prints it, in READER.txt, with what it found in
READER.jsonl. Prints a table. Python's standard library only.

What is counted are stretches of text between quotation marks, each within its paragraph. A stretch is a quotation if the content
of an attribution overlaps it by at least half of both, in characters; content is taken piece by piece, and line by line. The same
rule makes quotations of the corpus's attributions and of each reader's. Stretches that stand in a longer content of the corpus
(he called it "odd") are neither missed nor wrong.

  found     the quotation is one in the corpus
  source    it is, and the words that name its source touch those of the corpus; readers are asked for this only where they name
            some words, and the corpus where it does
  speaker   it is, and the speaker has a name that agrees with the gold's, as `onrecord evaluate` compares names; articles with gold only
"""

import collections
import glob
import json
import os
import re
import sys

MARKS = {'"': '"', "“": "”", "„": "”", "«": "»"}
TITLES = {"mr", "mrs", "ms", "dr", "president", "sen", "senator", "gov", "governor", "rep", "the", "prime", "minister", "secretary", "former"}


def lines(text, start=0, end=None):
    """The ranges of the lines of a stretch."""
    for line in re.finditer(r"[^\n\r]+", text[start:end]):
        yield start + line.start(), start + line.end()


def stretches(text):
    """What stands between marks; without a closing one, up to the end of its paragraph."""
    for first, end in lines(text):
        at = first
        while at < end:
            if text[at] in MARKS:
                close = text.find(MARKS[text[at]], at + 1, end)
                close = end if close < 0 else close
                yield at + 1, close
                at = close
            at += 1


def quotations(text, attributions):
    """For each stretch that is one, by its index: the attribution whose content overlaps it most. And the stretches touched."""
    found, touched = {}, set()
    for index, (first, end) in enumerate(stretches(text)):
        best = 0
        for attribution in attributions:
            for content in attribution["content"]:
                for a, b in lines(text, *content):
                    both = min(b, end) - max(a, first)
                    if both > 0:
                        touched.add(index)
                    if 2 * both >= max(b - a, end - first) and both > best:
                        best, found[index] = both, attribution
    return found, touched


def annotated(path):
    """The attributions of a standoff file: id, content and source as lists of (start, end)."""
    spans, attributions = {}, []
    for line in open(path, encoding="utf8"):
        fields = line.rstrip("\n").split("\t")
        if line[0] == "T" and len(fields) > 2:
            spans[fields[0]] = [tuple(map(int, o.split())) for o in fields[1].split(" ", 1)[1].split(";")]
        elif line[0] == "E" and len(fields) > 1:
            attribution = {"id": fields[0], "content": [], "source": []}
            for pair in fields[1].split():
                role, span = pair.split(":")
                role = re.sub(r"\d", "", role).lower()
                if role in attribution and span in spans:
                    attribution[role] += spans[span]
            attributions.append(attribution)
    return attributions


def read(path):
    """A reader's attributions by article, with the names of their speakers."""
    articles = {}
    for line in open(path, encoding="utf8"):
        analysis = json.loads(line)
        names = {s["id"]: s["name"] for s in analysis["speakers"]}
        pairs = lambda spans: [(s["start"], s["end"]) for s in spans]
        articles[re.sub(r"\.txt$", "", os.path.basename(analysis["article"]["uri"]))] = [
            {"content": pairs(a["content"]), "source": pairs(a["source"]), "names": [names[i] for i in a["speakers"] if i in names]}
            for a in analysis["attributions"]
        ]
    return articles


def touch(some, others):
    return any(a < d and c < b for a, b in some for c, d in others)


def words(name):
    found = set(re.findall(r"[^\W_]+", name.lower()))
    return found - TITLES or found


def agree(names, speakers):
    same = lambda one, other: words(one) and words(other) and (words(one) <= words(other) or words(other) <= words(one))
    return all(any(same(name, known) for name in names for known in [s["name"], *s["aliases"]]) for s in speakers)


def compare(counts, gold, others, touched, who):
    """Counts one article: right, named by the reader, there in the corpus, for each of the three questions."""
    for index, expected in gold.items():
        speakers = who.get(expected["id"], [])
        counts["found", "gold"] += 1
        counts["source", "gold"] += bool(expected["source"])
        counts["speaker", "gold"] += bool(speakers)
        found = others.get(index)
        if found:
            counts["found", "right"] += 1
            counts["source", "right"] += touch(found["source"], expected["source"])
            counts["speaker", "named"] += bool(found["names"]) and bool(speakers)
            counts["speaker", "right"] += bool(found["names"]) and bool(speakers) and agree(found["names"], speakers)
    for index, found in others.items():
        if index in gold or index not in touched:
            counts["found", "named"] += 1
            counts["source", "named"] += bool(found["source"])


def figures(counts, question):
    right, named, gold = (counts[question, what] for what in ("right", "named", "gold"))
    precision, recall = right / max(named, 1), right / max(gold, 1)
    return f"{precision:.3f} / {recall:.3f} / **{2 * precision * recall / max(precision + recall, 1e-9):.3f}**"


def score(polnear, gold, path):
    counts, articles = collections.Counter(), read(path)
    for file in sorted(glob.glob(os.path.join(polnear, "text", "*.txt"))):
        name = os.path.basename(file)[:-4]
        standoff = sorted(glob.glob(os.path.join(polnear, "attributions", glob.escape(name) + "_*.ann")))
        if not standoff:
            continue
        text, who = open(file, encoding="utf8", newline="").read(), {}
        if os.path.exists(known := os.path.join(gold, name + ".json")):
            extra = json.load(open(known, encoding="utf8"))
            who = {a["event"]: [extra["speakers"][s] for s in a["speakers"] if s in extra["speakers"]] for a in extra["attributions"]}
        expected, touched = quotations(text, annotated(standoff[0]))
        compare(counts, expected, quotations(text, articles.get(name, []))[0], touched, who)
    return counts


def main():
    polnear, gold, *readers = sys.argv[1:]
    scores = {reader: score(polnear, gold, reader + ".jsonl") for reader in readers}
    number = {q: next(iter(scores.values()))[q, "gold"] for q in ("found", "source", "speaker")}
    print("| | words per CPU-second | to load | most memory resident | " + " | ".join(f"{q} ({n}): P / R / F1" for q, n in number.items()) + " |")
    print("|---|---|---|---|---|---|---|")
    for reader, counts in scores.items():
        name, speed, clock, processor, memory = open(reader + ".txt", encoding="utf8").read().strip().split("\t")
        cost = f"| {name} | {int(speed):,} | {clock} s ({processor} s of processor time) | {memory} MB | "
        print(cost + " | ".join(figures(counts, question) for question in number) + " |")


if __name__ == "__main__":
    main()
