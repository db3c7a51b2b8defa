#!/usr/bin/env python3
"""Learns the weights by which the extractor tells how sure a report is; called by quality/confidence.

usage: confidence.py GOLD SCORERS OUT RESOURCES [MORE]

A logistic model with an L2 penalty for contacts (wire, contact, dated, more) and one for the other classes (acts, moreacts), learnt on
whole reports: right means that all named participants and no other, place, day and status agree with the annotation
(other classes: participants in their roles and status). Nothing is learnt from every third article of wire, acts, more and moreacts.
"""
import json
import math
import sys

GOLD, SCORERS, OUT, RESOURCES = sys.argv[1:5]
MORE = sys.argv[5] if len(sys.argv) > 5 else None
sys.path.insert(0, SCORERS)
from metrics import act, contact  # noqa: E402
from metrics.assign import best_pairs  # noqa: E402
from metrics.common import nearness, sentences, status  # noqa: E402
from metrics.event_names import roots  # noqa: E402
from metrics.fillers import Fillers  # noqa: E402

STRENGTH = {"contacts": 2.0, "others": 4.0}
CONTACTS = {"Meeting", "Negotiation", "Visit", "Call", "Signing"}
FOLDS = 5
GRADES = [("sure", 0.9, 1.01), ("likely", 0.6, 0.9), ("unsure", 0.0, 0.6)]


def load(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def matches(right, have, fits):
    """System event -> gold event; those that the annotators doubted are left out of have."""
    want, doubted, lines = right.get("events", []), right.get("doubtful", []), sentences(right)
    fillers, weights = fits
    for i, g in enumerate(want + doubted):
        for j, s in enumerate(have):
            near = nearness(g, s, lines)
            if near and weights(g, s):
                yield (i, j), near + 0.1 * fillers.likeness(g, s) + 10 * (i < len(want))


def judged(right, answer, others):
    """(trigger, right?) of each system event that counts."""
    fillers = Fillers(right, answer)
    if others:
        have = [{**e, "types": roots(e.get("type"))} for e in answer["events"] if e["type"] not in CONTACTS]
        alike = lambda g, s: g["type"] in s["types"]  # noqa: E731
    else:
        have = [{**e, "type": contact.TYPES[e["type"].lower()], "name": e["type"]} for e in answer["events"] if e["type"] in CONTACTS]
        alike = lambda g, s: g.get("type") in (None, s["type"])  # noqa: E731
    want = right.get("events", [])
    matched = {j: i for i, j in best_pairs(dict(matches(right, have, (fillers, alike))))}
    for j, s in enumerate(have):
        i = matched.get(j)
        if i is not None and i >= len(want):
            continue
        if i is None:
            good = False
        elif others:
            w, h = contact.by_name(want[i], s, fillers)
            found = [(a, b) for a, b in fillers.pairs(w, h) if act.side(w[a]) == act.side(h[b])]
            good = len(w) == len(h) == len(found) and status(want[i]) == status(s)
        else:
            good = contact.whole(want[i], s, fillers, bool(right.get("published")))
        yield tuple(s["trigger"]), good


def examples(name, others):
    """(article, unread?, features, right?) of each system event, one for one event."""
    gold = load(f"{MORE if name.startswith('more') else GOLD}/{name}.dev.jsonl")
    system = {a["id"]: a for a in load(f"{OUT}/{name}.system.jsonl")}
    features = {(f["article"], f["begin"], f["end"]): f["features"] for f in load(f"{OUT}/{name}.features.jsonl")
                if (f["type"] not in CONTACTS) == others}
    for number, right in enumerate(gold):
        answer = system.get(right["id"])
        for trigger, good in judged(right, answer, others) if answer else ():
            held = name in ("wire", "acts", "more", "moreacts") and number % 3 == 2
            if (right["id"], *trigger) in features:
                yield right["id"], held, features[(right["id"], *trigger)], good


def probability(weights, features):
    total = weights["intercept"] + sum(weights.get(k, 0) * v for k, v in features.items())
    return 1 / (1 + math.exp(-max(-30, min(30, total))))


def learn(rows, strength):
    """Weights by Newton-free gradient descent; the intercept is not penalised."""
    names = sorted({k for row in rows for k in row[2]})
    weights = dict.fromkeys(["intercept", *names], 0.0)
    rate = 4.0 / len(rows)
    for _ in range(3000):
        slope = {k: -strength * w for k, w in weights.items()}
        slope["intercept"] = 0.0
        for _, _, features, good in rows:
            error = good - probability(weights, features)
            slope["intercept"] += error
            for k, v in features.items():
                slope[k] += error * v
        for k in weights:
            weights[k] += rate * 0.25 * slope[k]
    return weights


def table(title, scored):
    print(f"{title}: {len(scored)} reports, {sum(g for _, g in scored)} wholly right")
    for grade, low, high in GRADES:
        inside = [g for p, g in scored if low <= p < high]
        if inside:
            print(f"  {grade:7} {len(inside):4} reports, {sum(inside) / len(inside):.2f} right, "
                  f"{sum(inside) / max(1, sum(g for _, g in scored)):.2f} of all that are right")
    for low in range(10):
        inside = [(p, g) for p, g in scored if low / 10 <= p < low / 10 + 0.1]
        if inside:
            print(f"  {low / 10:.1f}: {len(inside):4}, told {sum(p for p, _ in inside) / len(inside):.2f}, "
                  f"right {sum(g for _, g in inside) / len(inside):.2f}")


def train(kind, sets):
    rows = [row for name in sets for row in examples(name, kind == "others")]
    read, unread = [r for r in rows if not r[1]], [r for r in rows if r[1]]
    articles = sorted({r[0] for r in read})
    crossed = []
    for fold in range(FOLDS):
        out = set(articles[fold::FOLDS])
        weights = learn([r for r in read if r[0] not in out], STRENGTH[kind])
        crossed += [(probability(weights, r[2]), r[3]) for r in read if r[0] in out]
    table(f"{kind}, cross-validated", crossed)
    weights = learn(read, STRENGTH[kind])
    table(f"{kind}, unread third", [(probability(weights, r[2]), r[3]) for r in unread])
    with open(f"{RESOURCES}/{kind}.tsv", "w", encoding="utf-8") as out:
        out.write(f"# How much each feature of a report speaks for its being wholly right ({kind}), in a logistic model.\n"
                  f"# Learnt by quality/confidence on {', '.join(sets)} ({len(read)} reports of {len(articles)} articles); "
                  "every third article was left out, but of contact and dated.\n#\n# feature  as en/features.tsv explains it\n"
                  "# weight   added where the feature holds, times its share of one\n#\nfeature\tweight\n")
        for name, weight in sorted(weights.items(), key=lambda w: (w[0] != "intercept", w[0])):
            out.write(f"{name}\t{weight:.3f}\n")


train("contacts", ["wire", "contact", "dated"] + (["more"] if MORE else []))
train("others", ["acts"] + (["moreacts"] if MORE else []))
