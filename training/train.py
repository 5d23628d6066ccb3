"""Fine-tunes one encoder on PolNeAR, and says after each epoch how far it is on the dev part.

With --teacher it learns from what teach.py wrote, too: from the marginals of the tags (structure-level distillation, Wang et al., 2020)
and from the answers to all other questions (Hinton et al., 2015). With --layers it is made of some of the layers that it starts from.
"""

import argparse
import json
import os
import random
import time

import numpy
import torch
from torch.nn import functional

import bases
import material
import teach
from annotations import UNKNOWN
from batches import Batches
from corpus import ROLES, TAGS, windows
from heads import WEIGHTS, task_losses
from reader import Reader


POINTING = ("heads.refer", "heads.distance", "heads.rank", "heads.previous", "heads.nobody")
LEARN = {
    "all": lambda name: True,
    "layers": lambda name: not name.startswith("encoder.words"),
    "heads": lambda name: not name.startswith("encoder."),
    "pointing": lambda name: name.startswith(POINTING),
}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", required=True, help="the folder that holds corpora/ and gold/")
    parser.add_argument("--base", choices=bases.NAMES, required=True)
    parser.add_argument("--out", required=True, help="a folder for weights and figures")
    parser.add_argument("--start", help="weights to start from")
    parser.add_argument("--layers", help="of the encoder's layers only these, such as 0,2,5")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--limit", type=int, default=256, help="pieces in a window")
    parser.add_argument("--budget", type=int, default=4096, help="pieces in a batch")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu", help="cpu, or cuda for a graphics card")
    parser.add_argument("--teacher", action="append", default=[], help="what teach.py wrote; of several, the mean")
    parser.add_argument("--trust", type=float, default=0.7, help="the teachers' share of the targets")
    parser.add_argument("--copies", type=int, default=0, help="varied copies of the articles, which the teachers have read as well")
    parser.add_argument("--others", type=float, default=1.0, help="how much all other questions count beside the roles")
    parser.add_argument("--learn", choices=LEARN, default="all", help="all weights; all but the word vectors; the heads; or anew how pronouns and nouns point at names")
    parser.add_argument("--stances", help="stances that go before those of the annotations, such as annotations/stances-train.jsonl")
    parser.add_argument("--only-roles", action="store_true", help="no other heads: no annotations, and no GUM")
    parser.add_argument("--fold", help="leave out a part of the articles: 2/6 is the third of six")
    parser.add_argument("--articles", type=int, help="train on so many articles only, for a trial")
    return parser.parse_args()


SCALARS = ("distance", "rank", "previous", "nobody")  # single numbers have a longer way to go than weights


class HalfPrecision:
    """AdamW on full-precision copies of an encoder that itself computes in bfloat16. Keeps a running mean of the weights, over about
    `memory` steps, which is better than any of them (Izmailov et al., 2018)."""

    def __init__(self, reader, rate, memory):
        self.start = {n: p.detach().float().cpu().clone() for n, p in reader.named_parameters()}
        reader.encoder.to(torch.bfloat16)
        self.names, self.parameters = zip(*((n, p) for n, p in reader.named_parameters() if p.requires_grad))
        self.masters = [p.detach().float().clone() for p in self.parameters]
        self.means = [m.clone() for m in self.masters]
        self.memory, self.steps = memory, 0
        groups = {"encoder": ([], rate), "heads": ([], 1e-3), "scalars": ([], 2e-2)}
        for master, name in zip(self.masters, self.names):
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
        torch._foreach_copy_(self.parameters, self.masters)
        self.steps += 1
        torch._foreach_lerp_(self.means, self.masters, max(1 / self.memory, 1 / self.steps))

    def weights(self):
        """The reader's state in full precision, with the mean weights."""
        return {**self.start, **{n: m.cpu() for n, m in zip(self.names, self.means)}}


class Targets:
    """What teachers think of each token, in their weighted mean; where nobody taught, what the annotators marked."""

    def __init__(self, teachers, trust, device):
        self.trust = trust
        self.rows, whole = None, 0
        for path in teachers:
            taught = numpy.load(path)
            rows = torch.from_numpy(taught["rows"]).to(device).float()
            weights = torch.from_numpy(taught["weights"]).to(device)
            rows[:, : teach.MARKS.start] *= weights[:, :1]
            rows[:, teach.MARKS] *= weights[:, 1:]
            self.rows, whole = rows if self.rows is None else self.rows + rows, whole + weights
        self.marks = bool(teachers) and bool(whole[:, 1].all())
        if teachers:
            self.rows[:, : teach.MARKS.start] /= whole[:, :1]
            self.rows[:, teach.MARKS] /= whole[:, 1:].clamp(min=1)

    def of(self, batch):
        """(which windows are known, unary [tokens, tags], pairwise [tokens, from, to], the teachers' marks, or None if they know roles only)"""
        marked = (batch.tags != UNKNOWN).float()[:, None]
        unary = functional.one_hot(batch.tags.clamp(min=0), len(TAGS)) * marked
        pairwise = unary[:, :, None] * unary.roll(-1, 0)[:, None, :]
        if self.rows is None:
            return marked[batch.opens, 0] > 0, unary, pairwise, None
        taught = self.rows[batch.number]
        theirs = taught[:, teach.UNARY], taught[:, teach.PAIRWISE].view(-1, len(TAGS), len(TAGS))
        share = 1 - (1 - self.trust) * marked
        unary = share * theirs[0] + (1 - share) * unary
        pairwise = share[:, :, None] * theirs[1] + (1 - share)[:, :, None] * pairwise
        return torch.ones(len(batch.ids), dtype=torch.bool, device=batch.ids.device), unary, pairwise, taught[:, teach.MARKS] if self.marks else None


def losses(reader, scores, batch, targets, others=1.0):
    """(what to descend, mean losses by question), of what the reader says of a batch"""
    known, unary, pairwise, taught = targets.of(batch)
    means = {"tag": reader.tag_loss(scores.tags, batch, known, unary, pairwise) / known[batch.row].sum().clamp(min=1)}
    means["link"] = reader.link_loss(scores.links, batch) / max(1, len(batch.sources.first) + len(batch.cues.first) + len(batch.contents.first))
    means.update(task_losses(reader.heads, scores, batch, taught, targets.trust))
    weights = {"tag": 1.0, "link": 0.1, **{name: others * weight for name, weight in WEIGHTS.items()}}
    return sum(weights[name] * value for name, value in means.items()), means


def steps(found, budget, jitter=None):
    """Windows of whole documents, about `budget` pieces at a time; `jitter`, a random generator, puts the documents in a new order."""
    by_document = {}
    for window in found:
        by_document.setdefault(window.document, []).append(window)
    order = list(by_document.values())
    if jitter is not None:
        jitter.shuffle(order)
    step, size = [], 0
    for several in order:
        step += several
        size += sum(len(w.ids) for w in several)
        if size >= budget:
            yield step
            step, size = [], 0
    if step:
        yield step


def spans(tags, opens):
    """{(role, first, end)} of runs of tags."""
    found, role, first = set(), None, None
    for t, (tag, new) in enumerate(zip(tags, opens)):
        goes_on = role is not None and tag == 2 * role + 2 and not new
        if role is not None and not goes_on:
            found.add((role, first, t))
            role = None
        if tag > 0 and not goes_on:
            role, first = (tag - 1) // 2, t
    return found if role is None else found | {(role, first, len(tags))}


@torch.no_grad()
def measure(reader, batches, found, device):
    """Mean losses over a dev part, and F1 of spans whose tokens' likeliest tags are those that the annotators marked."""
    reader.eval()
    targets, sums, right, given, wanted = Targets([], 0.0, device), {}, [0] * 3, [0] * 3, [0] * 3
    for step in steps(found, 8192):
        batch = batches.whole(step).to(device)
        scores = reader(batch)
        for name, value in losses(reader, scores, batch, targets)[1].items():
            sums.setdefault(name, []).append(float(value))
        unary, _ = reader.marginals(scores.tags, batch)
        opens = (batch.opens | batch.borders).tolist()
        theirs, ours = spans(unary.argmax(1).tolist(), opens), spans(batch.tags.tolist(), batch.opens.tolist())
        for role in range(len(ROLES)):
            of = lambda s: sum(r == role for r, _, _ in s)
            right[role], given[role], wanted[role] = right[role] + of(theirs & ours), given[role] + of(theirs), wanted[role] + of(ours)
    f1 = {role: round(2 * right[r] / max(1, given[r] + wanted[r]), 4) for r, role in enumerate(ROLES)}
    return {"F1": f1, "losses": {name: round(float(numpy.mean(values)), 4) for name, values in sums.items()}}


def warmed(optimiser, total):
    """A rate that rises for a sixteenth of all steps, and falls in the others."""
    warm = max(1, total // 16)
    return torch.optim.lr_scheduler.LambdaLR(optimiser.adam, lambda s: min((s + 1) / warm, max(0.01, (total - s) / (total - warm))))


def keep(options, reader, optimiser, epoch, started, measured):
    """Keeps the mean weights of an epoch, and says what is measured of a reader that has them."""
    weights = optimiser.weights()
    torch.save(weights, os.path.join(options.out, f"epoch{epoch}.pt"))
    own = {n: p.detach().clone() for n, p in reader.named_parameters()}
    reader.take(weights)
    figures = {"epoch": epoch, "seconds": round(time.time() - started), **measured()}
    reader.take(own)
    print(json.dumps(figures), flush=True)
    with open(os.path.join(options.out, "log.jsonl"), "a", encoding="utf8") as log:
        log.write(json.dumps({"options": vars(options), **figures}) + "\n")


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    os.makedirs(options.out, exist_ok=True)
    encoder, word_piece = bases.load(options.base)
    documents = material.train(options.shared, options.copies, options.only_roles, options.articles, options.stances)
    if options.fold:
        documents = [d for d in documents if not material.held(d, options.fold)]
    pointing = options.learn == "pointing"
    if pointing:
        documents = [d for d in documents if d.labels is not None and d.labels.anaphors]
    train, dev_documents = Batches(documents, word_piece.pad), material.dev(options.shared)
    dev, dev_windows = Batches(dev_documents, word_piece.pad), windows(dev_documents, word_piece, options.limit)
    reader = Reader(encoder)
    if options.start:
        start = torch.load(options.start)
        reader.take({n: w for n, w in start.items() if not pointing or not n.startswith(POINTING)})
    if options.layers:
        reader.encoder.keep([int(i) for i in options.layers.split(",")])
    for name, parameter in reader.named_parameters():
        parameter.requires_grad_(LEARN[options.learn](name))
    reader.to(options.device)
    targets = Targets(options.teacher, options.trust, options.device)
    jitter = random.Random(options.seed)
    size = sum(1 for _ in steps(windows(documents, word_piece, options.limit, random.Random(0)), options.budget))
    total = size * options.epochs
    optimiser = HalfPrecision(reader, options.rate, size)
    schedule = warmed(optimiser, total)
    started, step = time.time(), 0
    for epoch in range(1, options.epochs + 1):
        reader.train()
        reader.encoder.train(options.learn in ("all", "layers"))
        seen = []
        for found in steps(windows(documents, word_piece, options.limit, jitter), options.budget, jitter):
            batch = train.whole(found).to(options.device)
            loss, means = losses(reader, reader(batch), batch, targets, options.others)
            (means["refer"] if pointing else loss).backward()
            optimiser.step()
            schedule.step()
            step += 1
            seen.append({name: value.detach() for name, value in means.items()})
            if step % 100 == 0:
                said = " ".join(f"{name} {float(torch.stack([m[name] for m in seen[-100:]]).mean()):.3f}" for name in means)
                print(f"step {step}/{total} {said} {time.time() - started:.0f} s", flush=True)
        keep(options, reader, optimiser, epoch, started, lambda: measure(reader, dev, dev_windows, options.device))


if __name__ == "__main__":
    main()
