"""Scores title, by-line and date of news pages against what a reader of the pages wrote down.

    onrecord text --format jsonl FOLDER/*.html.gz | python3 bench/pages/metadata.py [--wrong] [PUBLISHER…]

Right is a title with the same letters and digits; the same set of authors, in any order and case; the same day by the page's
own clock. With --wrong each page that is not right is named; publishers (how the files' names begin) restrict the pages.
Only Python's standard library is needed.
"""

import csv
import hashlib
import json
import pathlib
import re
import sys
import unicodedata

GOLD = pathlib.Path(__file__).with_name("metadata.tsv")


def letters(text):
    normal = unicodedata.normalize("NFKC", text or "").lower()
    return "".join(character for character in normal if character.isalnum())


def names(byline, separator):
    without_by = re.sub(r"^\s*by\s+", "", byline or "", flags=re.IGNORECASE)
    return {letters(name) for name in without_by.split(separator)} - {""}


def judge(article, gold):
    title = hashlib.sha256(letters(article.get("title")).encode()).hexdigest()
    return {
        "title": title == gold["title_sha256"],
        "byline": names(article.get("byline"), ",") == names(gold["byline"], ";"),
        "published": (article.get("published") or "")[:10] == gold["published"],
    }


def main():
    show_wrong = "--wrong" in sys.argv
    publishers = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    with GOLD.open(encoding="utf-8", newline="") as file:
        golds = {
            row["page"]: row
            for row in csv.DictReader(file, delimiter="\t")
            if not publishers or any(row["page"].startswith(name + "_") for name in publishers)
        }
    articles = {}
    for line in sys.stdin:
        article = json.loads(line)["article"]
        articles[article["uri"].rsplit("/", 1)[-1]] = article
    right = {"title": 0, "byline": 0, "published": 0}
    for page, gold in golds.items():
        for field, is_right in judge(articles.get(page, {}), gold).items():
            right[field] += is_right
            if show_wrong and not is_right:
                print(f"{page}: {field} is {articles.get(page, {}).get(field)!r}")
    for field, count in right.items():
        print(f"{field:10} {count} of {len(golds)}  {100 * count / max(1, len(golds)):.1f} %")


if __name__ == "__main__":
    main()
