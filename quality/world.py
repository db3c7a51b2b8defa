#!/usr/bin/env python3
"""Scores one graph over many articles, by story, with and without following owl:sameAs.

usage: world.py SCORERS GOLD-PREFIX GRAPH.nq SYSTEM.jsonl
"""
import json
import re
import sys

sys.path.insert(0, sys.argv[1])
from metrics import world  # noqa: E402

SAME = re.compile(r"<([^>]*)> <http://www\.w3\.org/2002/07/owl#sameAs> <([^>]*)> \.$")


def lines(path):
    with open(path, encoding="utf-8") as opened:
        return [json.loads(line) for line in opened if line.strip()]


def joins(path):
    """From each IRI that is joined to another, to the one that stands; the knowledge layer comes first in an export."""
    with open(path, encoding="utf-8") as opened:
        return {m.group(1): m.group(2) for m in map(SAME.match, opened) if m}


def joined(articles, same):
    return [{**a, "mentions": [{**m, "entity": same.get(m["entity"], m["entity"])} for m in a["mentions"]]} for a in articles]


def story(ident):
    return ident.split("_")[0]


def score(occasions, entities, articles, only=None):
    chosen = {a["id"]: a for a in articles if only in (None, story(a["id"]))}
    told = [{**o, "reports": [r for r in o["reports"] if r["article"] in chosen]} for o in occasions]
    return world.score([o for o in told if o["reports"]], entities, chosen)


def main():
    _, _, gold, graph, system = sys.argv
    occasions, entities = lines(gold + ".occasions.jsonl"), lines(gold + ".entities.jsonl")
    articles = lines(system)
    whole = joined(articles, joins(graph))
    parts = {"names of the articles": score(occasions, entities, articles), "names joined": score(occasions, entities, whole)}
    for name in sorted({story(a["id"]) for a in articles}):
        parts["names joined, " + name] = score(occasions, entities, whole, name)
    for part, figures in parts.items():
        print(json.dumps({"set": "world", "part": part, "score": figures}))


if __name__ == "__main__":
    main()
