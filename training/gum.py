"""GUM's documents (Zeldes, 2017) with its names, and its pronouns and nouns that point at them."""

import glob
import os
import re

from annotations import NOMINAL, PRONOUNS, Anaphor, Labels
from corpus import Document, paragraphs_of
from tokens import tokenise

NAMED = ("person", "organization", "place")


def held_out(splits):
    """The names of the documents outside the train part."""
    part, names = "", set()
    for line in open(splits, encoding="utf8"):
        if line.startswith("##"):
            part = line.strip("# \n")
        elif line.strip().startswith("*") and part != "train":
            names.add(line.strip(" *\n"))
    return names


def read(path):
    """The text, the words as (start, end, part of speech), and the mentions as (entity, kind, first, last, heads)."""
    text, words, mentions, open_mentions = "", [], [], {}
    inside_until, multiword = 0, None
    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if line.startswith("# newpar") and not line.startswith("# newpar_block"):
            text = text.rstrip(" ") + "\n"
        field = line.split("\t")
        if len(field) != 10 or "." in field[0]:
            continue
        if "-" in field[0]:
            inside_until = int(field[0].split("-")[1])
            multiword = (len(text), len(text) + len(field[1]))
            text += field[1] + ("" if "SpaceAfter=No" in field[9] else " ")
            continue
        if inside_until:
            start, end = multiword
            inside_until = 0 if int(field[0]) == inside_until else inside_until
        else:
            start, end = len(text), len(text) + len(field[1])
            text += field[1] + ("" if "SpaceAfter=No" in field[9] else " ")
        words.append((start, end, field[3], field[1]))
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", field[9])
        for mark in re.findall(r"\([^()]+\)?|[^()]+\)", entity.group(1)) if entity else []:
            at = len(words) - 1
            if mark.startswith("("):
                parts = mark.strip("()").split("-")
                heads = parts[5] if len(parts) > 5 else "1"
                record = [parts[0], parts[1], at, None, heads]
                mentions.append(record)
                if mark.endswith(")"):
                    record[3] = at
                else:
                    open_mentions.setdefault(parts[0], []).append(record)
            else:
                key = mark.strip(")")
                if open_mentions.get(key):
                    open_mentions[key].pop()[3] = at
    return text, words, [m for m in mentions if m[3] is not None]


def document(path):
    text, words, mentions = read(path)
    tokens = tokenise(text)
    at = {}
    for i, token in enumerate(tokens):
        for c in range(token.start, token.end):
            at[c] = i
    name = os.path.basename(path)[: -len(".conllu")]
    made = Document("gum/" + name, text, tokens, paragraphs_of(text, tokens))
    labels = Labels(names=[0] * len(tokens))
    place = lambda first, last: (at[words[first][0]], at[words[last][1] - 1] + 1)
    named, nominal, pointing = {}, {}, []
    for entity, kind, first, last, heads in mentions:
        if kind not in NAMED or not re.fullmatch(r"[\d,]+", heads):
            continue
        head = [first + int(h) - 1 for h in heads.split(",") if first + int(h) - 1 <= last]
        if not head:
            continue
        proper = [h for h in head if words[h][2] == "PROPN"]
        if proper:
            low = high = proper[0]
            while low - 1 >= first and words[low - 1][2] == "PROPN":
                low -= 1
            while high + 1 <= last and (words[high + 1][2] == "PROPN" or words[high + 1][3] in "-." and high + 2 <= last and words[high + 2][2] == "PROPN"):
                high += 1
            span = place(low, high)
            named.setdefault(entity, []).append(span)
            for t in range(*span):
                labels.names[t] = 1 + NAMED.index(kind)
        elif kind != "place":
            pronoun = len(head) == 1 and words[head[0]][2] == "PRON" and first == last
            word = words[head[0]][3].lower()
            span = place(first, first) if pronoun else place(head[0], head[-1])
            pointing.append((entity, span, PRONOUNS.get(word, NOMINAL) if pronoun else NOMINAL))
            if not pronoun:
                nominal.setdefault(entity, []).append(span)
    whose = {span: e for e, spans in named.items() for span in spans}
    whose.update({span: e for e, spans in nominal.items() if e not in named for span in spans if span not in whose})
    labels.candidates = sorted(whose)
    for entity, span, sort in pointing:
        same = [i for i, c in enumerate(labels.candidates) if whose[c] == entity and c != span]
        if same or sort == NOMINAL and span[0] % 4 == 0:  # of what points at nobody, a quarter is enough
            labels.anaphors.append(Anaphor(*span, sort, same))
    made.labels = labels
    return made


def documents(folder, part="train"):
    out = held_out(os.path.join(folder, "splits.md"))
    for path in sorted(glob.glob(os.path.join(folder, "dep", "*.conllu"))):
        if (os.path.basename(path)[: -len(".conllu")] not in out) == (part == "train"):
            yield document(path)
