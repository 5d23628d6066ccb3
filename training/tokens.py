"""Words and word pieces with offsets, exactly as `org.onrecord.text` makes them."""

import json
import unicodedata
from typing import NamedTuple


class Token(NamedTuple):
    start: int  # code points, inclusive
    end: int  # exclusive
    word: str


def _is_control(char):
    return char not in "\t\n\r" and unicodedata.category(char)[0] == "C" or char == "\ufffd"


def _is_punctuation(char):
    code = ord(char)
    ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_mark or unicodedata.category(char)[0] == "P"


def _is_ideograph(char):
    code = ord(char)
    return (0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2A6DF or 0x2A700 <= code <= 0x2B73F
            or 0x2B740 <= code <= 0x2B81F or 0x2B920 <= code <= 0x2CEAF or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F)


def tokenise(text):
    """Splits as BERT's basic tokenizer does: white space, punctuation marks and ideographs each for themselves."""
    tokens, start = [], None

    def flush(end):
        nonlocal start
        if start is not None:
            tokens.append(Token(start, end, text[start:end]))
            start = None

    for i, char in enumerate(text):
        if char.isspace():
            flush(i)
        elif _is_punctuation(char) or _is_ideograph(char):
            flush(i)
            tokens.append(Token(i, i + 1, char))
        elif not _is_control(char) and start is None:
            start = i
    flush(len(text))
    return tokens


class WordPiece:
    """Greedy longest-match pieces of single tokens."""

    def __init__(self, vocabulary, lower_case):
        self.ids = {word: i for i, word in enumerate(vocabulary)}
        self.lower_case = lower_case
        self.cls, self.sep, self.pad, self.unknown = (self.ids[w] for w in ("[CLS]", "[SEP]", "[PAD]", "[UNK]"))
        self._known = {}

    @staticmethod
    def from_tokenizer_json(path):
        vocabulary = json.load(open(path, encoding="utf8"))["model"]["vocab"]
        return WordPiece(sorted(vocabulary, key=vocabulary.get), lower_case=True)

    def pieces(self, word):
        if word not in self._known:
            self._known[word] = self._split(word)
        return self._known[word]

    def _split(self, word):
        word = "".join(c for c in word if not _is_control(c))
        if self.lower_case:
            word = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        if len(word) > 100:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" * (start > 0) + word[start:end]) not in self.ids:
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(self.ids["##" * (start > 0) + word[start:end]])
            start = end
        return pieces or [self.unknown]
