#!/usr/bin/env python3
"""Expressions for relgrep at random, and which rows of rellog's table each selects.

usage: tests/grep/expressions.py -T DATE EXPRESSION-TREE LOG    (see main; for looking at one case)

Written from relgrep(1) and reljournal(5). An expression is made as a tree, written out as relgrep reads it, and evaluated on
the tree: so nothing here parses. It shares nothing with src/ but the words of the vocabulary, as data (see
tests/people/recompute.py, whose reader of rellog's table is used).
"""
import ast
import datetime
import os
import re
import sys

sys.dont_write_bytecode = True
sys.path.append(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "people"))

from recompute import Roster, Vocabulary, fold, motive, read_log, table_words

WORDS = Vocabulary(table_words())
GROUPS = ["quality", "sell", "free", "touch", "revenue", "customer", "promise", "direction", "goal", "practice", "direction/in"]
MANY = 10 ** 9


class Log:
    """rellog's rows but for cards, with what terms ask of them."""

    def __init__(self, text, today):
        self.today = datetime.date.fromisoformat(today)
        roster, self.rows, self.cards_first = Roster([]), [], True
        for e in read_log(text):
            if e.card:
                roster.learn(e)
                self.cards_first = self.cards_first and not self.rows
                continue
            e.who = [fold(c) for c in e.contacts]
            e.keys = [fold(t) for t, _ in e.uses]
            e.up = {fold(up) for t in e.tags for up in Vocabulary.above(t)}
            e.groups = set().union(*[WORDS.groups_of(t) for t in e.tags]) if e.tags else set()
            e.motive = motive(e, WORDS)
            e.words = count_words(e.text)
            e.end = last_day(e.day) if e.day else None
            e.row, e.learned = row_of(e), roster.learned
            self.rows.append(e)
        self.roster = roster


def row_of(e):
    """What is compared of an entry: names in the form in which they are the same."""
    return e.day.text if e.day else "", [fold(c) for c in e.contacts], [(fold(t), v) for t, v in e.uses], e.text


def last_day(day):
    if day.whole:
        return day.first
    after = day.first.replace(year=day.first.year + 1) if day.precision == 1 else (day.first.replace(day=28) + datetime.timedelta(5)).replace(day=1)
    return after - datetime.timedelta(1)


def count_words(text):
    """Between blanks, with a letter or number, and no tag or contact behind its first punctuation."""
    n = 0
    for chunk in re.split(r"[ \t\r\n\v\f]+", text):
        m = re.search(r"[^\W_]|[#@]", chunk)
        n += bool(m and m.group() not in "#@")
    return n


def selects(tree, e, log):
    kind = tree[0]
    if kind == "and":
        return all(selects(t, e, log) for t in tree[1:])
    if kind == "or":
        return any(selects(t, e, log) for t in tree[1:])
    if kind == "not":
        return not selects(tree[1], e, log)
    return {
        "tag": lambda t: fold(t) in e.up,
        "contact": lambda c: log.roster.find(c, e.learned) in e.who,
        "group": lambda g: g in e.groups,
        "since": lambda d: e.day is not None and e.day.first.isoformat() >= d,
        "until": lambda d: e.day is not None and e.end.isoformat() <= d,
        "pattern": lambda p, i: re.search(p, e.text, re.M | (re.I if i else 0)) is not None,
        "words": lambda low, high: low <= e.words <= high,
        "free": lambda: e.motive == "free", "sell": lambda: e.motive == "sell", "other": lambda: e.motive == "other",
        "planned": lambda: e.day is not None and e.day.first > log.today,
        "undated": lambda: e.day is None, "untagged": lambda: not e.tags,
    }[kind](*tree[1:])


# ---- at random

def valid(text):
    """Whether it can be written in an expression: names may hold bytes that are no UTF-8."""
    return not re.search("[\ud800-\udfff\"]", text)


def term(r, log):
    rows = log.rows
    kind = r.random()
    e = r.choice(rows) if rows else None
    if e and kind < 0.35 and [t for t in e.tags if valid(t)]:
        t = r.choice([t for t in sorted(e.tags) if valid(t)])
        if r.random() < 0.2:
            t = t.split("/")[0]
        if r.random() < 0.1:
            t = t.upper() if t.upper().lower() == t.lower() else t
        return ("tag", t)
    # a name that becomes a short form later means two things: not asked for
    names = [c for c in e.contacts if valid(c) and "\0" not in c and log.roster.find(c) == fold(c)] if e else []
    if kind < 0.6 and names:
        c = r.choice(names)
        if log.cards_first and log.roster.aliases and r.random() < 0.2:
            c = r.choice([a for a in sorted(log.roster.aliases) if valid(a)] or [c])
        return ("contact", c)
    if e and kind < 0.72 and e.day:
        day = (e.day.first + datetime.timedelta(r.choice([0, 0, 1, -1]))).isoformat()
        return (r.choice(["since", "until"]), day)
    if e and kind < 0.80:
        words = [w for w in re.findall(r"[a-z]{2,}", e.text)]
        if words:
            w = r.choice(words)
            p = r.choice([w, w, w[:2], r"\b%s\b" % w, "^" + w, w + "$", "%s|%s" % (w, r.choice(words)), w[0] + ".*" + w[-1], "[%s-z]%s" % (w[0], w[1:])])
            return ("pattern", p, r.random() < 0.3)
    if kind < 0.85:
        return ("group", r.choice(GROUPS))
    if kind < 0.89:
        low = r.randint(0, 5)
        return ("words",) + r.choice([(low, low), (low, MANY), (0, low)])
    return (r.choice(["free", "sell", "other", "planned", "undated", "untagged", "free", "sell"]),)


def tree(r, log, depth=0):
    kind = r.random()
    if depth >= 3 or kind < 0.4:
        return term(r, log)
    if kind < 0.6:
        return ("not", tree(r, log, depth + 1))
    return (r.choice(["and", "or"]),) + tuple(tree(r, log, depth + 1) for _ in range(r.choice([2, 2, 3])))


# ---- as relgrep reads it

BARE = re.compile(r"[A-Za-z][A-Za-z0-9/-]*")
KEYWORDS = {"and", "or", "not", "free", "sell", "other", "planned", "undated", "untagged", "since", "until", "words", "group", "tag", "with"}


def written_term(tree):
    kind = tree[0]
    if kind == "tag":
        t = tree[1]
        return t if BARE.fullmatch(t) and t.lower() not in KEYWORDS else "#" + t
    if kind == "contact":
        return "@" + tree[1] if " " not in tree[1] else '@"%s"' % tree[1]
    if kind == "group":
        return "group:" + tree[1]
    if kind in ("since", "until"):
        return "%s:%s" % tree
    if kind == "pattern":
        return "/%s/%s" % (tree[1].replace("/", "\\/"), "i" if tree[2] else "")
    if kind == "words":
        low, high = tree[1:]
        return "words=%d" % low if low == high else "words>=%d" % low if high == MANY else "words<=%d" % high
    return kind


def written(tree, above=""):
    kind = tree[0]
    if kind in ("and", "or"):
        text = (" %s " % kind).join(written(t, kind) for t in tree[1:])
        # and binds tighter than or; not tightest
        return "(%s)" % text if above in ("not", "and") or above and above != kind else text
    if kind == "not":
        return "(not %s)" % written(tree[1], "not") if above == "not" else "not " + written(tree[1], "not")
    return written_term(tree)


OPTIONS = {"tag": "-t", "contact": "-w", "group": "--group", "since": "-S", "until": "-U", "pattern": "-e", "words": "--words"}


def options(tree):
    """The same as options, a list of words; None when it takes parentheses or more than options can say."""
    kind = tree[0]
    if kind == "or":
        parts = [options(t) if t[0] != "or" else None for t in tree[1:]]
        return sum((["-r"] + p for p in parts), [])[1:] if None not in parts else None
    if kind == "and":
        parts = [options(t) if t[0] not in ("or", "and") else None for t in tree[1:]]
        return sum((["-a"] * (n % 2) + p for n, p in enumerate(parts)), []) if None not in parts else None
    if kind == "not":
        return None if tree[1][0] in ("or", "and", "not") else options(tree[1]) and ["-v"] + options(tree[1])
    if kind == "pattern" and tree[2] or "," in str(tree[1:2]):
        return None
    value = written_term(tree)[5:] if kind == "words" else tree[1] if len(tree) > 1 else None
    return [OPTIONS[kind], value] if kind in OPTIONS else ["--" + kind]


def main():
    if len(sys.argv) != 5 or sys.argv[1] != "-T":
        print(__doc__)
        return 2
    tree = ast.literal_eval(sys.argv[3])
    with open(sys.argv[4], encoding="utf-8", errors="surrogateescape") as f:
        log = Log(f.read(), sys.argv[2])
    print(written(tree))
    for e in log.rows:
        if selects(tree, e, log):
            print(e.row)
    return 0


if __name__ == "__main__":
    sys.exit(main())
