#!/usr/bin/env python3
"""Puts texts back under annotations that keep ids, offsets and names alone; called by quality/annotated.

usage: annotated.py CORPUS OUT ANNOTATIONS
"""
import glob
import gzip
import hashlib
import json
import os
import sys


def lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as read:
        for line in read:
            if line.strip():
                yield json.loads(line)


def digest(text):
    """What tells whether a text is the one that was annotated: offsets hold for no other."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def filler(name):
    return {"name": name, "entity": None} if name else None


def event(told, text):
    mentions = [[begin, end, text[begin:end]] for begin, end in told["mentions"]]
    return {**told, "participants": [{**who, "entity": None} for who in told["participants"]], "place": filler(told["place"]),
            "mentions": mentions, "trigger": mentions[0][:2]}


def restored(told, article):
    text = article["text"]
    whole = {"id": told["id"], "title": article.get("title"), "published": article.get("published"), "text": text, "mentions": [],
             "entities": [], "set": "more", "events": [event(e, text) for e in told["events"]],
             "doubtful": [event(e, text) for e in told["doubtful"]]}
    if "offices" in told:
        whole["offices"] = [{**o, "mention": [*o["mention"], text[slice(*o["mention"])]]} for o in told["offices"]]
    return whole


def main(corpus, out, annotations):
    names = {"contacts": "more", "acts": "moreacts"}
    told = {kind: list(lines(f"{annotations}/{kind}.jsonl")) for kind in names}
    wanted = {a["id"] for kind in told.values() for a in kind}
    paths = sorted(glob.glob(f"{corpus}/*.jsonl") + glob.glob(f"{corpus}/*.jsonl.gz"))
    articles = {a["id"]: a for path in paths for a in lines(path) if a.get("id") in wanted}
    for kind, name in names.items():
        kept = 0
        with open(os.path.join(out, f"{name}.dev.jsonl"), "w", encoding="utf-8") as written:
            for a in told[kind]:
                article = articles.get(a["id"])
                if article is None or digest(article["text"]) != a["sha256"]:
                    print(f"{a['id']}: {'not in the corpus' if article is None else 'another text than was annotated'}", file=sys.stderr)
                    continue
                written.write(json.dumps(restored(a, article), ensure_ascii=False) + "\n")
                kept += 1
        print(f"{name}.dev.jsonl: {kept} of {len(told[kind])} articles", file=sys.stderr)


main(*sys.argv[1:])
