#!/usr/bin/env python3
"""Scores the types of act in analyses against the labels beside this script.

usage: score_types.py --pred FILE.jsonl --polnear DIR [--labels FILE.tsv]

--pred      what `onrecord read --format jsonl DIR/text` printed
--polnear   the compartment that the labels are of: PolNeAR's dev, with text/ and attributions/
--labels    article, brat event and type; default dev-types.tsv

The 200 events of dev-types.tsv were drawn at random and labelled by one reader from the sentence around them, by the
Penn Discourse Treebank's four types, before any output was seen. Where the manual is silent:

  COMMUNICATION  expressing in words, gestures or documents; praise, blame, endorsement and naming too
  ATTITUDE       believing, judging, feeling, siding with; "seems", "is expected to"; "hopes that", but not "hopes to"
  FACTIVE        knowing, perceiving, finding out; what evidence shows
  CONTROL        wanting, ordering, allowing, preventing, undertaking, declining, choosing; "agreed to", "called for"

A prediction is the event's if its cue overlaps the event's cue; of several, the one whose content overlaps most.
Events without a prediction say nothing about types and are only counted.
"""

import argparse
import collections
import json
import os
import re

TYPES = ("COMMUNICATION", "ATTITUDE", "FACTIVE", "CONTROL")


def read_events(path):
    """The cue and content of each event as sets of code points."""
    spans, events = {}, {}
    for line in open(path, encoding="utf8"):
        fields = line.rstrip("\n").split("\t")
        if line.startswith("T"):
            offsets = fields[1].split(" ", 1)[1]
            spans[fields[0]] = {i for o in offsets.split(";") for i in range(*map(int, o.split()))}
        elif line.startswith("E"):
            parts = collections.defaultdict(set)
            for pair in fields[1].split():
                role, ref = pair.split(":")
                parts[re.sub(r"\d", "", role)] |= spans.get(ref, set())
            events[fields[0]] = parts
    return events


def code_points(spans):
    return {i for span in spans for i in range(span["start"], span["end"])}


def predicted(event, attributions):
    """The type that the analysis gives the event, or None."""
    found = [a for a in attributions if code_points(a["cue"]) & event["Cue"]]
    return max(found, key=lambda a: len(code_points(a["content"]) & event["Content"]))["type"] if found else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pred", required=True)
    parser.add_argument("--polnear", required=True)
    parser.add_argument("--labels", default=os.path.join(os.path.dirname(__file__), "dev-types.tsv"))
    arguments = parser.parse_args()

    analyses = {}
    for line in open(arguments.pred, encoding="utf8"):
        analysis = json.loads(line)
        name = re.sub(r"\.txt$", "", os.path.basename(analysis["article"]["uri"]))
        analyses[name] = analysis["attributions"]

    folder = os.path.join(arguments.polnear, "attributions")
    annotations = sorted(os.listdir(folder))
    pairs = collections.Counter()
    for line in open(arguments.labels, encoding="utf8").read().splitlines()[1:]:
        article, event_id, label = line.split("\t")
        first = next(name for name in annotations if name.startswith(article + "_"))
        event = read_events(os.path.join(folder, first))[event_id]
        pairs[label, predicted(event, analyses.get(article, []))] += 1

    matched = sum(n for (_, got), n in pairs.items() if got)
    right = sum(pairs[t, t] for t in TYPES)
    print(f"{right} of {matched} right ({right / max(matched, 1):.1%}); {sum(pairs.values()) - matched} not found")
    for label in TYPES:
        total = sum(n for (gold, got), n in pairs.items() if gold == label and got)
        claimed = sum(n for (_, got), n in pairs.items() if got == label)
        print(f"{label:14}{pairs[label, label]:4} right of {total:4} labelled, {claimed:4} predicted")


if __name__ == "__main__":
    main()
