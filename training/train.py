"""Fine-tunes one encoder on PolNeAR, and says after each epoch what `onrecord evaluate` gives on the dev part.

With --teacher the targets are mixed with the marginals that teach.py wrote (structure-level distillation, Wang et al. 2020).
"""

import argparse
import json
import math
import os
import random
import subprocess
import time

import numpy
import torch

import bases
import gum
from annotations import annotated
from batches import batched, encoder_input, heads, marginals, one_hot, pieces_inside
from corpus import polnear, windows
from decode import decoder
from heads import REFER_WIDTH, WEIGHTS, task_losses
from reader import LINK_WIDTH, Reader


THRESHOLDS = (0.2, 0.2, 0.4)  # while training; finish.py chooses them
ONRECORD = os.path.join(os.path.dirname(__file__), "..", "onrecord")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True, help="the folder that holds corpora/ and gold/")
    parser.add_argument("--base", choices=bases.NAMES, required=True)
    parser.add_argument("--out", required=True, help="a folder for weights and figures")
    parser.add_argument("--epochs", type=float, default=4)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--limit", type=int, default=256, help="pieces in a window")
    parser.add_argument("--budget", type=int, default=4096, help="pieces in a batch")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--teacher", action="append", default=[], help="marginals to learn from; of several, their mean")
    parser.add_argument("--trust", type=float, default=0.7, help="the teacher's share of the targets")
    parser.add_argument("--annotations", default=os.path.join(os.path.dirname(__file__), "annotations/polnear-train.jsonl"))
    parser.add_argument("--stances", help="stances that go before those of the annotations, such as annotations/stances-train.jsonl")
    parser.add_argument("--only-roles", action="store_true", help="no other heads: no annotations, and no GUM")
    parser.add_argument("--freeze", action="store_true", help="train the heads only, on the encoder as it is")
    parser.add_argument("--articles", type=int, help="train on so many articles only, for a trial")
    parser.add_argument("--start", help="weights to start from")
    return parser.parse_args()


SCALARS = ("distance", "rank", "previous", "nobody")  # single numbers have a longer way to go than weights


class HalfPrecision:
    """AdamW on full-precision copies of an encoder that itself computes in bfloat16: twice as fast on a CPU that has it."""

    def __init__(self, reader, rate):
        reader.encoder.to(torch.bfloat16)
        self.parameters = list(reader.parameters())
        self.masters = [p.detach().float().clone() for p in self.parameters]
        groups = {"encoder": ([], rate), "heads": ([], 1e-3), "scalars": ([], 2e-2)}
        for master, (name, _) in zip(self.masters, reader.named_parameters()):
            part = "encoder" if name.startswith("encoder.") else "scalars" if name.split(".")[-1] in SCALARS else "heads"
            groups[part][0].append(master)
        self.adam = torch.optim.AdamW([{"params": p, "lr": r} for p, r in groups.values()], weight_decay=0.01, fused=True)

    @torch.no_grad()
    def step(self):
        for master, parameter in zip(self.masters, self.parameters):
            master.grad = None if parameter.grad is None else parameter.grad.float()
            parameter.grad = None
        torch.nn.utils.clip_grad_norm_(self.masters, 1.0)
        self.adam.step()
        for master, parameter in zip(self.masters, self.parameters):
            parameter.copy_(master)

    def weights(self, reader):
        """The reader's state with the full-precision weights."""
        names = [n for n, _ in reader.named_parameters()]
        return dict(zip(names, self.masters))


def score(reader, documents, word_piece, limit, shared, out):
    found = decoder(reader, documents, word_piece, limit).analyses(THRESHOLDS)
    return evaluate(found, shared, os.path.join(out, "dev.jsonl"))


def evaluate(analyses, shared, path):
    """What `onrecord evaluate` says of analyses of the dev part, which are kept at the path."""
    with open(path, "w", encoding="utf8") as file:
        for analysis in analyses:
            file.write(json.dumps(analysis) + "\n")
    command = [ONRECORD, "evaluate", "--pred", path, "--polnear", os.path.join(shared, "corpora/polnear/dev"), "--format", "json"]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)


def targets(documents, teachers, trust):
    """Each document's marginals: the annotators', mixed with the teachers'; the teachers' alone where nobody annotated."""
    gold = [one_hot(d.tags()) if d.pieces is not None else None for d in documents]
    if not teachers:
        return gold
    taught = [numpy.load(teacher) for teacher in teachers]
    mixed = []
    for document, own in zip(documents, gold):
        parts = []
        for part, name in enumerate(("/unary", "/pairwise")):
            theirs = sum(t[document.name + name].astype(numpy.float32) for t in taught) / len(taught)
            parts.append((theirs if own is None else trust * theirs + (1 - trust) * own[part]).astype(numpy.float16))
        mixed.append(tuple(parts))
    return mixed


CHUNK = 1024  # pieces that go through the encoder at once


def losses(reader, step, documents, wanted, word_piece):
    """(what to descend, mean losses by task) over the windows of some whole documents."""
    parts, tag_sum, tagged, link_sum, links_seen = {}, torch.zeros(()), 0, torch.zeros(()), 0
    for batch in batched(step, CHUNK):
        ids, present = encoder_input(batch, word_piece.pad)
        places, there = heads(batch)
        rows = torch.arange(len(batch))[:, None]
        emissions, vectors, marks, refer = (x[rows, places] for x in reader(ids, present))
        known = [row for row, window in enumerate(batch) if wanted[window.document] is not None]
        if known:
            targets_known = marginals([batch[row] for row in known], wanted, there.shape[1])
            tag_sum = tag_sum + reader.tag_loss(emissions[known], there[known], *targets_known)
            tagged += int(there[known].sum())
        for row, window in enumerate(batch):
            document = documents[window.document]
            if document.pieces is not None:
                inside = pieces_inside(window, document.pieces)
                link_sum = link_sum + reader.link_loss(vectors[row].view(-1, 4, LINK_WIDTH), inside)
                links_seen += len(inside)
            if document.labels is not None:
                size = len(window.heads)
                parts.setdefault(window.document, []).append((window.first, marks[row, :size], refer[row, :size]))
    means = {"tag": tag_sum / max(1, tagged), "link": link_sum / max(1, links_seen)}
    sums = {}
    for d, found in parts.items():
        found.sort(key=lambda f: f[0])
        marks, refer = (torch.cat([f[i] for f in found]) for i in (1, 2))
        for name, (value, number) in task_losses(reader.heads, marks, refer.view(-1, 2, REFER_WIDTH), documents[d].labels).items():
            old = sums.get(name, (0, 0))
            sums[name] = (old[0] + value, old[1] + number)
    means.update({name: value / max(1, number) for name, (value, number) in sums.items()})
    weights = {"tag": 1.0, "link": 0.1, **WEIGHTS}
    return sum(weights[name] * value for name, value in means.items()), {n: float(v.detach()) for n, v in means.items()}


def steps(documents, word_piece, limit, budget, jitter):
    """Windows of whole documents, about `budget` pieces at a time, in a new order each time."""
    by_document = {}
    for window in windows(documents, word_piece, limit, jitter):
        by_document.setdefault(window.document, []).append(window)
    order = list(by_document.values())
    jitter.shuffle(order)
    step, size = [], 0
    for found in order:
        step += found
        size += sum(len(w.ids) for w in found)
        if size >= budget:
            yield step
            step, size = [], 0
    if step:
        yield step


@torch.no_grad()
def task_means(reader, documents, word_piece, limit):
    """Each head's mean loss over labelled documents."""
    reader.eval()
    sums = {}
    for step in steps(documents, word_piece, limit, 1, random.Random(0)):
        for name, value in losses(reader, step, documents, [None] * len(documents), word_piece)[1].items():
            sums.setdefault(name, []).append(value)
    return {name: round(float(numpy.mean(values)), 4) for name, values in sums.items()}


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    numpy.random.seed(options.seed)
    torch.set_num_threads(options.threads)
    os.makedirs(options.out, exist_ok=True)
    corpus = lambda part: polnear(os.path.join(options.shared, "corpora/polnear", part))
    gold = lambda part: os.path.join(options.shared, "gold", part)
    train = corpus("train")[: options.articles]
    dev = annotated(corpus("dev"), [gold("dev")])
    labelled_dev = [d for d in dev if d.labels]
    if not options.only_roles:
        annotated(train, [gold("train"), options.annotations], options.stances)
        train += gum.documents(os.path.join(options.shared, "corpora/gum"))
    if options.teacher:
        train += bases.pages(options.shared)
    encoder, word_piece = bases.load(options.base)
    reader = Reader(encoder)
    if options.start:
        reader.take(torch.load(options.start))
    if options.freeze:
        reader.encoder.requires_grad_(False)
    wanted = targets(train, options.teacher, options.trust)
    optimiser = HalfPrecision(reader, options.rate)
    jitter = random.Random(options.seed)
    estimate = sum(1 for _ in steps(train, word_piece, options.limit, options.budget, random.Random(0)))
    total = int(estimate * options.epochs)
    warm = max(1, total // 16)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser.adam, lambda s: min((s + 1) / warm, max(0.01, (total - s) / (total - warm))))
    log = open(os.path.join(options.out, "log.jsonl"), "a", encoding="utf8")
    started, step = time.time(), 0
    for epoch in range(1, math.ceil(options.epochs) + 1):
        reader.train()
        reader.encoder.train(not options.freeze)
        sums, first, pieces = {}, step, 0
        for found in steps(train, word_piece, options.limit, options.budget, jitter):
            loss, means = losses(reader, found, train, wanted, word_piece)
            loss.backward()
            optimiser.step()
            schedule.step()
            step += 1
            pieces += sum(len(w.ids) for w in found)
            for name, value in means.items():
                sums.setdefault(name, []).append(value)
            if step % 50 == 0:
                torch.save(optimiser.weights(reader), os.path.join(options.out, "latest.pt"))
                said = " ".join(f"{name} {numpy.mean(values):.3f}" for name, values in sums.items())
                print(f"step {step}/{total} {said} {pieces} pieces {time.time() - started:.0f} s", flush=True)
        torch.save(optimiser.weights(reader), os.path.join(options.out, f"epoch{epoch}.pt"))
        figures = score(reader, dev, word_piece, options.limit, options.shared, options.out)
        tasks = task_means(reader, labelled_dev, word_piece, options.limit)
        log.write(json.dumps({"epoch": epoch, "seconds": round(time.time() - started), "options": vars(options), "dev": figures, "tasks": tasks}) + "\n")
        log.flush()
        print(epoch, {k: v["f1"] for k, v in figures.items() if isinstance(v, dict)}, tasks, f"{time.time() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main()
