"""Interviews made of articles: what stands in quotation marks, as turns behind labels, for readers that learn without annotations. News has few
interviews, and people who speak of "we" and "will" in them are read by nobody who only knows reports.
"""

import random
import re

from corpus import plain

_QUOTATION = re.compile(r"[“\"]([^“”\"]{25,})[”\"]|''([^']{25,})''")
_NAME = re.compile(r"(?<=[a-z] )[A-Z][a-z]{3,}\b(?! [A-Z])")
NARRATED = 0.2  # the share of other paragraphs that stay


def interview(document):
    """The article as an interview; None where too little is quoted."""
    chance = random.Random(document.name)
    labels = _labels(chance, document.text)
    turns, paragraphs = 0, []
    for paragraph in filter(None, map(str.strip, document.text.splitlines())):
        said = " ".join("".join(groups).strip() for groups in _QUOTATION.findall(paragraph))
        if said:
            said = said.rstrip(",") + ("." if said[-1] == "," or said[-1].isalpha() else "")
            paragraphs.append(f"{labels[turns % 2]}: {said[0].upper()}{said[1:]}")
            turns += 1
        elif chance.random() < NARRATED:
            paragraphs.append(paragraph)
    return plain(document.name + "~interview", "\n\n".join(paragraphs)) if turns > 3 else None


def _labels(chance, text):
    names = sorted(set(_NAME.findall(text)))
    if len(names) < 2 or chance.random() < 0.4:
        return "Q", "A"
    pair = chance.sample(names, 2)
    return [name.upper() for name in pair] if chance.random() < 0.4 else pair


def interviews(documents):
    return list(filter(None, map(interview, documents)))
