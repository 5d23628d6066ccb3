"""Fine-tunes one encoder on PolNeAR, and says after each epoch what score.py gives on the dev part.

With --teacher the targets are mixed with the marginals that teach.py wrote (structure-level distillation, Wang et al. 2020).
"""

import argparse
import json
import math
import os
import random
import subprocess
import sys
import time

import numpy
import torch

import bases
from batches import batched, encoder_input, heads, marginals, one_hot, pieces_inside
from corpus import plain, polnear, windows
from decode import decoder
from reader import LINK_WIDTH, Reader


THRESHOLDS = (0.2, 0.2, 0.4)  # while training; finish.py chooses them


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True, help="the folder that holds corpora/ and score/")
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
    parser.add_argument("--articles", type=int, help="train on so many articles only, for a trial")
    parser.add_argument("--start", help="weights to start from")
    return parser.parse_args()


class HalfPrecision:
    """AdamW on full-precision copies of an encoder that itself computes in bfloat16: twice as fast on a CPU that has it."""

    def __init__(self, reader, rate):
        reader.encoder.to(torch.bfloat16)
        self.parameters = list(reader.parameters())
        self.masters = [p.detach().float().clone() for p in self.parameters]
        encoder = {id(p) for p in reader.encoder.parameters()}
        of_encoder = [m for m, p in zip(self.masters, self.parameters) if id(p) in encoder]
        of_heads = [m for m, p in zip(self.masters, self.parameters) if id(p) not in encoder]
        self.adam = torch.optim.AdamW(
            [{"params": of_encoder, "lr": rate}, {"params": of_heads, "lr": 1e-3}], weight_decay=0.01, fused=True
        )

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
    return score_py(found, shared, os.path.join(out, "dev.jsonl"))


def score_py(analyses, shared, path):
    """What score.py says of analyses of the dev part, which are kept at the path."""
    with open(path, "w", encoding="utf8") as file:
        for analysis in analyses:
            file.write(json.dumps(analysis) + "\n")
    command = [sys.executable, os.path.join(shared, "score/score.py"), "--pred", path, "--json"]
    printed = subprocess.run(command + ["--polnear", os.path.join(shared, "corpora/polnear/dev")], capture_output=True, check=True)
    return json.loads(printed.stdout)


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


def losses(reader, batch, documents, wanted, word_piece):
    ids, present = encoder_input(batch, word_piece.pad)
    places, there = heads(batch)
    tags, links = reader(ids, present)
    rows = torch.arange(len(batch))[:, None]
    emissions, vectors = tags[rows, places], links[rows, places]
    tag_loss = reader.tag_loss(emissions, there, *marginals(batch, wanted)) / there.sum()
    link_loss, links_seen = torch.zeros(()), 1
    for row, window in enumerate(batch):
        gold = documents[window.document].pieces
        if gold is not None:
            inside = pieces_inside(window, gold)
            link_loss = link_loss + reader.link_loss(vectors[row].view(-1, 4, LINK_WIDTH), inside)
            links_seen += len(inside)
    return tag_loss, link_loss / links_seen


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    numpy.random.seed(options.seed)
    torch.set_num_threads(options.threads)
    os.makedirs(options.out, exist_ok=True)
    train = polnear(os.path.join(options.shared, "corpora/polnear/train"))[: options.articles]
    dev = polnear(os.path.join(options.shared, "corpora/polnear/dev"))
    if options.teacher:
        train += bases.unlabelled(options.shared)
    encoder, word_piece = bases.load(options.base)
    reader = Reader(encoder)
    if options.start:
        reader.load_state_dict(torch.load(options.start))
    wanted = targets(train, options.teacher, options.trust)
    optimiser = HalfPrecision(reader, options.rate)
    jitter = random.Random(options.seed)
    estimate = sum(len(w.ids) for w in windows(train, word_piece, options.limit)) / options.budget * 1.06
    total = int(estimate * options.epochs)
    warm = max(1, total // 16)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser.adam, lambda s: min((s + 1) / warm, max(0.01, (total - s) / (total - warm))))
    log = open(os.path.join(options.out, "log.jsonl"), "a", encoding="utf8")
    started, step = time.time(), 0
    for epoch in range(1, math.ceil(options.epochs) + 1):
        reader.train()
        sums, first = numpy.zeros(3), step
        for batch in batched(windows(train, word_piece, options.limit, jitter), options.budget, jitter):
            tag_loss, link_loss = losses(reader, batch, train, wanted, word_piece)
            (tag_loss + 0.1 * link_loss).backward()
            optimiser.step()
            schedule.step()
            step += 1
            if step >= total:
                break
            sums += (tag_loss.item(), link_loss.item(), sum(len(w.ids) for w in batch))
            if step % 50 == 0:
                tag, link = sums[:2] / (step - first)
                torch.save(optimiser.weights(reader), os.path.join(options.out, "latest.pt"))
                print(f"step {step}/{total} tag {tag:.4f} link {link:.4f} {sums[2]:.0f} pieces {time.time() - started:.0f} s", flush=True)
        torch.save(optimiser.weights(reader), os.path.join(options.out, f"epoch{epoch}.pt"))
        figures = score(reader, dev, word_piece, options.limit, options.shared, options.out)
        log.write(json.dumps({"epoch": epoch, "seconds": round(time.time() - started), "options": vars(options), "dev": figures}) + "\n")
        log.flush()
        print(epoch, {k: v["f1"] for k, v in figures.items() if isinstance(v, dict)}, f"{time.time() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main()
