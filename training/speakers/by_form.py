"""How often the speaker is right, by the form of the gold source: full name, last name, pronoun, description, none.

usage: by_form.py SHARED FILE.jsonl    FILE as `onrecord read --format jsonl` prints it for the articles of SHARED/gold/dev
"""

import collections
import glob
import json
import os
import re
import sys

PRONOUNS = {"he", "she", "they", "it", "i", "we", "who", "which", "him", "her", "them"}


def found(events, attributions, scorer):
    """For each event the attribution that score.py would take for it."""
    parts = [({r: scorer.chars(scorer.pairs(a.get(r))) for r in scorer.ROLES}, a) for a in attributions]
    used, by_event = set(), {}
    for event in events:
        gold = {r: scorer.chars(event[r]) for r in scorer.ROLES}
        best = None
        for i, (part, _) in enumerate(parts):
            both = len(part["content"] & gold["content"])
            if i in used or not gold["content"] or 2 * both < max(len(gold["content"]), len(part["content"])):
                continue
            same_source = part["source"] & gold["source"] or not (part["source"] or gold["source"])
            rank = (bool(part["cue"] & gold["cue"] and same_source), both)
            best = max(best or (rank, i), (rank, i), key=lambda b: b[0])
        if best:
            used.add(best[1])
            by_event[event["id"]] = parts[best[1]][1]
    return by_event


def form(source, name):
    """How the article names the speaker there."""
    words = re.findall(r"[^\W_]+", source.lower())
    whole = re.findall(r"[^\W_]+", name.lower())
    if not words:
        return "no source"
    if len(words) == 1 and words[0] in PRONOUNS:
        return "pronoun"
    if len(whole) > 1 and whole[0] in words and whole[-1] in words:
        return "full name"
    return "part of the name" if set(words) & set(whole) else "description"


def main(shared, predictions):
    sys.path.insert(0, os.path.join(shared, "score"))
    import score as scorer

    analyses = {}
    for line in open(predictions, encoding="utf8"):
        analysis = json.loads(line)
        analyses[re.sub(r"\.txt$", "", os.path.basename(analysis["article"]["uri"]))] = analysis
    counts = collections.Counter()
    for path in sorted(glob.glob(os.path.join(shared, "gold/dev", "*.json"))):
        gold = json.load(open(path, encoding="utf8"))
        name, polnear = os.path.basename(path)[:-5], os.path.join(shared, "corpora/polnear/dev")
        text = open(os.path.join(polnear, "text", name + ".txt"), encoding="utf8", newline="").read()
        standoff = sorted(glob.glob(os.path.join(polnear, "attributions", glob.escape(name) + "_*.ann")))[0]
        _, events = scorer.brat(standoff)
        by_event = found(events, analyses[name]["attributions"], scorer)
        named = {s["id"]: s["name"] for s in analyses[name]["speakers"]}
        sources = {e["id"]: " ".join(text[a:b] for a, b in e["source"]) for e in events}
        for wanted in gold["attributions"]:
            speakers = [gold["speakers"][s] for s in wanted["speakers"] if s in gold["speakers"]]
            attribution = by_event.get(wanted["event"])
            if attribution is None or not speakers:
                continue
            names = [named[s] for s in attribution["speakers"] if s in named]
            right = all(any(scorer.same_name(n, s) for n in names) for s in speakers)
            kind = "person" if speakers[0]["kind"] == "person" else "other"
            group = (kind, form(sources[wanted["event"]], speakers[0]["name"]))
            counts[group] += 1
            counts[(*group, "right")] += right
            counts[(*group, "undecided")] += not right and not attribution["speakers"]
    for group in sorted(g for g in counts if len(g) == 2):
        total, right, undecided = counts[group], counts[(*group, "right")], counts[(*group, "undecided")]
        print(f"{group[0]:8}{group[1]:18}{total:5}  right {right / total:6.1%}  undecided {undecided / total:6.1%}")


if __name__ == "__main__":
    main(*sys.argv[1:])
