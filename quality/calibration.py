#!/usr/bin/env python3
"""How often a report is right, by its confidence, on annotated contact events.

usage: calibration.py SCORERS GOLD.jsonl SYSTEM.jsonl [GOLD.jsonl SYSTEM.jsonl ...]

Prints a Markdown table: for each tenth of confidence the number of contact events (meet, visit, call, sign), how often the
event is in the gold, how often its participants, place and status are right, and the calibration error of the first.
"""
import json
import sys
from collections import defaultdict

sys.path.insert(0, sys.argv[1])
from metrics.assign import best_pairs  # noqa: E402
from metrics.common import nearness, sentences, status  # noqa: E402
from metrics.contact import TYPES  # noqa: E402
from metrics.fillers import Fillers  # noqa: E402


def load(path):
    with open(path, encoding="utf-8") as lines:
        return {str(r["id"]): r for r in map(json.loads, lines)}


def judged(gold, system):
    """(confidence, found, participants right, place right, status right) of each contact event that counts."""
    for ident, right in gold.items():
        answer = system.get(ident)
        if not answer:
            continue
        have = [{**e, "type": TYPES[e["type"].lower()]} for e in answer["events"] if (e["type"] or "").lower() in TYPES]
        want, doubted, lines = right.get("events", []), right.get("doubtful", []), sentences(right)
        fillers = Fillers(right, answer)
        weights = {}
        for i, g in enumerate(want + doubted):
            for j, s in enumerate(have):
                near = nearness(g, s, lines)
                if near and (g["type"] == s["type"] or (i >= len(want) and not g.get("type"))):
                    weights[i, j] = near + 0.1 * fillers.likeness(g, s) + 10 * (i < len(want))
        matched = {j: i for i, j in best_pairs(weights)}
        for j, s in enumerate(have):
            i = matched.get(j)
            if i is not None and i >= len(want):
                continue
            if i is None:
                yield s["confidence"], False, False, False, False
                continue
            g = want[i]
            wanted, given = g.get("participants") or [], s.get("participants") or []
            who = len(wanted) == len(given) == len(fillers.pairs(wanted, given))
            place = fillers.same(g["place"], s.get("place")) if g.get("place") else not s.get("place")
            yield s["confidence"], True, who, bool(place), status(g) == status(s)


def main():
    rows = defaultdict(list)
    for gold, system in zip(sys.argv[2::2], sys.argv[3::2]):
        for confidence, *right in judged(load(gold), load(system)):
            rows[min(9, int(confidence * 10))].append((confidence, *right))
    total = sum(map(len, rows.values()))
    print("| confidence | events | found right | participants | place | status |")
    print("|---|---|---|---|---|---|")
    error = 0.0
    for tenth in sorted(rows, reverse=True):
        group = rows[tenth]
        shares = [sum(r[k] for r in group) / len(group) for k in range(1, 5)]
        error += abs(sum(r[0] for r in group) / len(group) - shares[0]) * len(group) / max(1, total)
        print(f"| {tenth / 10:.1f}–{(tenth + 1) / 10:.1f} | {len(group)} | " + " | ".join(f"{s:.2f}" for s in shares) + " |")
    print(f"\ncalibration error {error:.3f} over {total} events")


if __name__ == "__main__":
    main()
