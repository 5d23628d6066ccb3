"""Turns an annotator's lines (form of the guidelines: SPEAKER, E…, FORECAST) into the JSON that the recipe reads.

usage: compile.py POLNEAR_TRAIN FOLDER OUT    every FOLDER/NAME.ann -> OUT/NAME.json, with each mistake named on stderr
"""

import glob
import json
import os
import re
import sys

KINDS = {"person", "organisation", "group", "unnamed", "document"}
DETERMINACIES = {"asserted", "hypothetical", "negated", "question"}
STANCES = {"endorses", "doubts", "rejects", "none"}
CERTAINTIES = {"almost_no_chance", "very_unlikely", "unlikely", "even", "likely", "very_likely", "almost_certain"}
LONGEST_ALIAS = 4  # words; what is longer is the article's text rather than a name
FORECAST = re.compile(r'FORECAST (prediction|pledge) \| ([^|]+) \| (\w+) \| "(.*?)"((?: \| \w+: ".*?")*)$')


class Mistake(Exception):
    pass


def events_of(path):
    """The ids of the events in the file's order, and where each begins."""
    spans, events = {}, {}
    for line in open(path, encoding="utf8"):
        fields = line.rstrip("\n").split("\t")
        if line.startswith("T") and len(fields) > 2:
            spans[fields[0]] = int(re.search(r"\d+", fields[1]).group())
        elif line.startswith("E") and len(fields) > 1:
            starts = [spans[pair.split(":")[1]] for pair in fields[1].split() if pair.split(":")[1] in spans]
            events[fields[0]] = min(starts, default=0)
    return events


def occurrences(text, words):
    found = [m.start() for m in re.finditer(re.escape(words), text)]
    if not found:
        raise Mistake(f"not in the article: {words!r}")
    return [[at, at + len(words)] for at in found]


def nearest(text, words, place):
    return min(occurrences(text, words), key=lambda span: max(span[0] - place, place - span[1], 0))


def speakers_known(ids, speakers):
    for speaker in ids:
        if speaker not in speakers and speaker not in ("WRITER", "GENERIC"):
            raise Mistake(f"no such speaker: {speaker}")
    return ids


def one_of(value, values):
    if value not in values:
        raise Mistake(f"none of {sorted(values)}: {value!r}")
    return value


def attribution(fields, text, events, speakers):
    event, who, determinacy, stance, evidence = (*fields, "")[:5]
    if event not in events:
        raise Mistake("no such event")
    if (stance == "none") == bool(evidence):
        raise Mistake("evidence belongs to a stance other than none, and only to it")
    return {
        "event": event,
        "speakers": [] if who == "-" else speakers_known(who.split("+"), speakers),
        "determinacy": one_of(determinacy, DETERMINACIES),
        "stance": one_of(stance, STANCES),
        "evidence": nearest(text, evidence.strip('"'), events[event]) if evidence else None,
    }


def forecast(line, text, speakers, taken):
    match = FORECAST.match(line)
    if not match:
        raise Mistake("not a forecast's line")
    kind, holder, certainty, words, rest = match.groups()
    free = [span for span in occurrences(text, words) if tuple(span) not in taken]
    if not free:
        raise Mistake("this forecast stands here twice")
    taken.add(tuple(free[0]))
    parts = {name: nearest(text, part, free[0][0]) for name, part in re.findall(r' \| (\w+): "(.*?)"(?= \| |$)', rest)}
    return {
        "kind": kind,
        "holder": speakers_known(holder.strip().split("+"), speakers),
        "certainty": one_of(certainty, CERTAINTIES),
        "text": free[0],
        **{name: parts.get(name) for name in ("condition", "time", "cue")},
    }


def compiled(lines, text, events, complain):
    speakers, attributions, forecasts, taken = {}, [], [], set()
    for number, line in enumerate(lines, 1):
        line = line.strip()
        fields = [f.strip() for f in line.split("|")]
        try:
            if line.startswith("SPEAKER "):
                aliases = [a.strip() for a in (*fields, "")[3].split(";")]
                kind = one_of(fields[2], KINDS)
                short = [a for a in aliases if a and len(a.split()) <= LONGEST_ALIAS]
                speakers[fields[0][8:].strip()] = {"name": fields[1], "kind": kind, "aliases": short}
            elif re.match(r"E\d+ *\|", line):
                attributions.append(attribution(fields, text, events, speakers))
            elif line.startswith("FORECAST"):
                forecasts.append(forecast(line, text, speakers, taken))
            elif line and not line.startswith("#"):
                raise Mistake("neither SPEAKER, nor an event, nor FORECAST")
        except (Mistake, IndexError) as mistake:
            complain(f"line {number}: {mistake}")
    for event in events.keys() - {a["event"] for a in attributions}:
        complain(f"nothing for {event}")
    return {"speakers": speakers, "attributions": attributions, "forecasts": forecasts}


def main(polnear, folder, out):
    os.makedirs(out, exist_ok=True)
    mistakes = 0
    for path in sorted(glob.glob(os.path.join(folder, "*.ann"))):
        name = os.path.basename(path)[:-4]
        text = open(os.path.join(polnear, "text", name + ".txt"), encoding="utf8", newline="").read()
        standoff = sorted(glob.glob(os.path.join(polnear, "attributions", glob.escape(name) + "_*.ann")))[0]

        def complain(what):
            nonlocal mistakes
            mistakes += 1
            print(f"{name}: {what}", file=sys.stderr)

        analysis = {"article": name, **compiled(open(path, encoding="utf8"), text, events_of(standoff), complain)}
        with open(os.path.join(out, name + ".json"), "w", encoding="utf8") as file:
            file.write(json.dumps(analysis, ensure_ascii=False) + "\n")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
