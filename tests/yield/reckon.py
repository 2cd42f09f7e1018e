#!/usr/bin/env python3
"""relyield's table worked out a second time, from rellog's table and the manual alone.

usage: tests/yield/reckon.py -T DATE [--days N] [--pause N] [--who] [-S DATE] [-U DATE] [-w CONTACT] LOG FOUND

Shares nothing with src/ but the vocabulary's words (tests/people/recompute.py reads both). Binomial chances are sums of whole
numbers, which Python keeps exact; intervals are found by halving.
"""
import datetime
import functools
import getopt
import math
import os
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "people"))

import recompute as people

COLUMNS = "what cases pairs both only_before only_control neither odds_ratio low high p verdict".split()
LEAST, LEVEL, NOBODY, MOST = 10, 0.05, "(not said)", 16
BY = re.compile(r"(?:^|(?<=[\s(\[,;]))by::?((?:(?<![\s.:][^\s.:])(?!\.(?:\s|$))[^,;#@|\[\]()\n\r]|(?<=[\s.:][^\s.:])[^,;#@|\[\]()\n\r])*)", re.I)


# ---- chances

@functools.lru_cache(None)
def tail(k, n):
    """The chance of k heads or more in n throws of a coin."""
    return sum(math.comb(n, i) for i in range(k, n + 1)) / 2 ** n


@functools.lru_cache(None)
def interval(k, n):
    """Clopper and Pearson's, as odds."""
    def at_least(p):
        return math.fsum(math.comb(n, i) * p ** i * (1 - p) ** (n - i) for i in range(k, n + 1))

    def at_most(p):
        return math.fsum(math.comb(n, i) * p ** i * (1 - p) ** (n - i) for i in range(k + 1))

    def halve(too_low):
        low, high = 0.0, 1.0
        for _ in range(80):
            middle = (low + high) / 2
            low, high = (middle, high) if too_low(middle) else (low, middle)
        return low / (1 - low)
    return (0.0 if k == 0 else halve(lambda p: at_least(p) < 0.025),
            math.inf if k == n else halve(lambda p: at_most(p) > 0.025))


def p_one(a, b):
    return tail(max(a, b), a + b)


def p_two(a, b):
    return min(1.0, 2 * p_one(a, b))


# ---- the journal

class Person:
    def __init__(self, name):
        self.name, self.first, self.free, self.orders = name, None, {}, {}

    def meet(self, day, makers, order):
        """An entry of a day: makers is None unless it is free, order its number or None."""
        self.first = day if self.first is None else min(self.first, day)
        if makers is not None:
            self.free.setdefault(day, set()).update(makers)
        if order is not None:
            self.orders.setdefault(day, order)


def makers_of(entry):
    names = [v.strip() for t, v in entry.uses if people.fold(t) == "by" and v and v.strip()]
    names += [m.group(1).strip() for m in BY.finditer(entry.text) if m.group(1).strip()]
    each = {}
    for n in names:
        each.setdefault(people.fold(n), n)
    return list(each.values())[:MOST]


def below_zero(value):
    """Whether it is an amount that is paid back."""
    minus = re.fullmatch(r"([€$£]|EUR ?|GBP ?)?-(.*)", value or "")
    return bool(minus) and isinstance(people.money((minus.group(1) or "") + minus.group(2)), tuple)


def read(entries, vocabulary, today):
    """The people in the order of the journal, the day of its last entry, and the makers' names as first written."""
    found, last, written, orders = {}, None, {}, 0
    for e in entries:
        for c in e.contacts:
            found.setdefault(people.fold(c), Person(c))
        if e.card or not e.day or not e.day.whole or e.day.first > today:
            continue
        day = e.day.first.toordinal()
        last = day if last is None else max(last, day)
        makers = None
        if e.contacts and people.motive(e, vocabulary) == "free":
            makers = set()
            for m in makers_of(e):
                written.setdefault(people.fold(m), m)
                makers.add(people.fold(m))
            makers = makers or {NOBODY}
        is_order = any("revenue" in vocabulary.groups_of(t) and not below_zero(v) for t, v in e.uses)
        for c in e.contacts:
            found[people.fold(c)].meet(day, makers, orders if is_order else None)
        orders += is_order
    return list(found.values()), last, written


# ---- the method

def pair_of(person, day, last, days, pause):
    """(the control day, None), or (None, why there is none)."""
    half = 2 * days + 1
    start = person.first + days + 1
    if day < start:
        return None, "unseen"
    place = (day - start) % (2 * half)
    control = day + half if place < half else day - half
    early, late = min(day, control), max(day, control)
    if late + days >= last:
        return None, "unseen"
    own = range(day, day + days + 1)
    if any(early - pause <= o <= late + days and o not in own for o in person.orders):
        return None, "crowded"
    return control, None


def pairs_of(persons, last, days=90, pause=180, since=None, until=None):
    """The cases by number of the order: (person, day, control) or why there is no pair."""
    cases = {}
    for person in persons:
        for day in sorted(person.orders):
            if any(day - pause <= o < day for o in person.orders) or (since and day < since) or (until and day > until):
                continue
            number = person.orders[day]
            if isinstance(cases.get(number), tuple):
                continue
            control, why = pair_of(person, day, last, days, pause)
            cases[number] = why or (person, day, control)
    return cases


def windows(pair, days, maker=None):
    """Whether there was contact before, before the control day, after, and after the control day."""
    person, day, control = pair
    met = lambda some: any(d in person.free and (maker is None or maker in person.free[d]) for d in some)
    return (met(range(day - days, day)), met(range(control - days, control)),
            met(range(day + 1, day + days + 1)), met(range(control + 1, control + days + 1)))


def split(a, b):
    """both, only the first, only the second, neither."""
    return [sum(x and y for x, y in zip(a, b)), sum(x and not y for x, y in zip(a, b)),
            sum(y and not x for x, y in zip(a, b)), sum(not x and not y for x, y in zip(a, b))]


def judge(before, placebo, contrast, level):
    b, c = before[1:3]
    if b + c < LEAST:
        return "too few pairs"
    if p_two(b, c) >= level:
        return "not shown"
    if b < c:
        return "not before"
    if contrast[1] <= contrast[2] or p_one(*contrast[1:3]) >= level:
        return "as much after"
    if placebo[1] < placebo[2] and p_two(*placebo[1:3]) < LEVEL:
        return "less after"
    return "more before"


def leaning(m, p, level, words):
    return "not shown" if p >= level else words[m[1] < m[2]]


def splits_of(pairs, days, maker=None):
    seen = [windows(p, days, maker) for p in pairs]
    column = lambda k: [w[k] for w in seen]
    return split(column(0), column(1)), split(column(2), column(3)), split(column(0), column(2))


def rows_of(cases, pairs, splits, level):
    verdict = judge(*splits, level)
    rows = []
    for what, m in zip(("before", "placebo", "contrast"), splits):
        p = (p_one if what == "contrast" else p_two)(*m[1:3])
        said = verdict
        if what == "placebo" and verdict != "too few pairs":
            said = leaning(m, p, LEVEL, ("more after", "less after"))
        elif what == "contrast" and verdict != "too few pairs":
            said = leaning(m, p, level, ("more than after", "less than after"))
        answer = [""] * 4
        if verdict != "too few pairs" and m[1] + m[2]:
            answer = [m[1] / m[2] if m[2] else math.inf, *interval(m[1], m[1] + m[2]), p]
        rows.append([what, len(cases), len(pairs)] + m + answer + [said])
    return rows


def table(persons, last, written=None, days=90, pause=180, since=None, until=None):
    """(columns, rows) as relyield prints them; with written names a row for each who made contact."""
    cases = pairs_of(persons, last, days, pause, since, until) if persons else {}
    pairs = [c for c in cases.values() if isinstance(c, tuple)]
    if written is None:
        return COLUMNS, rows_of(cases, pairs, splits_of(pairs, days), LEVEL)
    splits = {m: splits_of(pairs, days, m) for m in list(written) + [NOBODY]}
    asked = sum(s[0][1] + s[0][2] >= LEAST for s in splits.values())
    order = sorted(written, key=lambda m: (-splits[m][0][0] - splits[m][0][1], people.order(m)))
    rows = []
    nobody = [NOBODY] if not written or any(m[0] + m[1] + m[2] for m in splits[NOBODY][:2]) else []
    for m in order + nobody:
        rows += [[written.get(m, NOBODY)] + r for r in rows_of(cases, pairs, splits[m], LEVEL / max(asked, 1))]
    return ["who"] + COLUMNS, rows


# ---- comparing

def same(expected, found, digits):
    if not isinstance(expected, float):
        return str(expected) == found
    if math.isinf(expected):
        return found == "inf"
    try:
        return math.isclose(expected, float(found), rel_tol=0.6 * 10 ** (1 - digits), abs_tol=1e-300)
    except ValueError:
        return False


def compare(expected, text):
    """(cells compared, [what differs])."""
    names, rows = expected
    found_names, found_rows = people.read_table(text)
    if names != found_names or len(rows) != len(found_rows):
        return 1, ["expected %d rows of %s, found %d of %s" % (len(rows), " ".join(names), len(found_rows), " ".join(found_names))]
    wrong, cells = [], 0
    for row, found in zip(rows, found_rows):
        for column, a, b in zip(names, row, found):
            cells += 1
            if not same(a, b, 3 if column == "p" else 6):
                wrong.append("%s: %s: expected %s, found %s" % (" ".join(map(str, row[:2])), column, a, b or "''"))
    return cells, wrong


def main():
    try:
        given, rest = getopt.getopt(sys.argv[1:], "T:S:U:w:", ["days=", "pause=", "who"])
    except getopt.GetoptError as e:
        sys.exit("tests/yield/reckon.py: %s" % e)
    given = dict(given)
    if len(rest) != 2 or "-T" not in given:
        print(__doc__)
        return 2
    day = lambda text: datetime.date.fromisoformat(text).toordinal() if text else None
    with open(rest[0], encoding="utf-8", errors="surrogateescape") as log, open(rest[1], encoding="utf-8", errors="surrogateescape") as found:
        persons, last, written = read(people.read_log(log.read()), people.Vocabulary(people.table_words()), datetime.date.fromisoformat(given["-T"]))
        if "-w" in given:
            persons = [p for p in persons if people.fold(p.name) == people.fold(given["-w"])]
        cells, wrong = compare(table(persons, last, written if "--who" in given else None, int(given.get("--days", 90)), int(given.get("--pause", 180)),
                                     day(given.get("-S")), day(given.get("-U"))), found.read())
    for line in wrong:
        print(line)
    print("%d cells compared, %d differ" % (cells, len(wrong)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
