"""Articles with other words in some places, for teachers to read and a smaller reader to learn from (Jiao et al., TinyBERT, 2020).

A word gives way to one that the encoder's word vectors hold for like it: "Clinton" to "Bush", "said" to "says".
"""

import dataclasses
import random

import numpy

LIKE = 10  # words to choose from
SHARE = 0.15  # of the words


class Variation:
    def __init__(self, encoder, word_piece):
        self.words = [w for w in word_piece.ids if w.isalpha() and len(w) > 1]
        self.place = {w: i for i, w in enumerate(self.words)}
        table = encoder.words.weight.detach().float().numpy()[[word_piece.ids[w] for w in self.words]]
        self.table = table / numpy.linalg.norm(table, axis=1, keepdims=True)
        self.known = {}

    def like(self, word):
        place = self.place.get(word.lower())
        if place is None:
            return []
        if place not in self.known:
            likeness = self.table @ self.table[place]
            likeness[place] = -1
            self.known[place] = [self.words[i] for i in numpy.argpartition(-likeness, LIKE)[:LIKE]]
        return self.known[place]

    def of(self, document, seed):
        """The document with other words; its offsets are still those of the words that stood there."""
        chance = random.Random(f"{document.name} {seed}")
        tokens = []
        for token in document.tokens:
            others = self.like(token.word) if chance.random() < SHARE else []
            word = chance.choice(others) if others else token.word
            if others and token.word[0].isupper():
                word = word.upper() if token.word.isupper() else word.capitalize()
            tokens.append(token._replace(word=word))
        return dataclasses.replace(document, name=f"{document.name}~{seed}", tokens=tokens, certain=False)
