"""What relnet must print, computed again from rellog's table by the definitions of relnet(1) and DESIGN alone.

Sets of people and of entries, each looked through anew for each row: slow and plain. It shares nothing with src/, and with
tests/people/recompute.py what that knows of the table, the vocabulary, money and names.
"""
import datetime
import fractions
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "people"))
import recompute as people

fold = people.fold
COLUMNS = ("contact introduced_by also_by first customer depth generations direct descendants customers_direct customers_below "
           "revenue_direct revenue_below").split()
TOTAL = "people customers introducers bringers descendants customers_below revenue_below".split()
GENERATIONS = "generation people too_short undated known next ratio".split()


class Network:
    def __init__(self, entries, vocabulary, today):
        self.entries, self.vocabulary, self.today = entries, vocabulary, today
        self.people = people.circle(entries, today)
        roster, named = people.Roster(entries), {}
        for e in entries:
            if e.card:
                roster.learn(e)
            named[e.place] = people.introducers(e, roster)
        self.counted = [e for e in entries if e.day and e.day.first <= today]
        self.parent, self.also, told = {}, {}, {}
        for key, p in self.people.items():
            others = lambda e: [x for x in named[e.place] if x != key]
            says = sorted((e for e in p.counted if others(e)), key=lambda e: (e.day.first, e.place)) + [e for e in p.cards if others(e)]
            if says:
                told[key] = says[0]
                self.parent[key], self.also[key] = others(says[0])[0], others(says[0])[1:]
        self.dropped = self.break_circles(told)
        self.late = {k for k in self.parent if not told[k].card and any(self.last_day(e.day) < told[k].day.first for e in self.people[k].counted)}
        self.members = set(self.parent) | set(self.parent.values())
        self.children = {m: {k for k, v in self.parent.items() if v == m} for m in self.members}

    @staticmethod
    def last_day(day):
        if day.whole:
            return day.first
        return people.month_later(day.first, 12 if day.precision == 1 else 1) - datetime.timedelta(1)

    def break_circles(self, told):
        dropped = set()
        for start in list(self.parent):
            way, at = [], start
            while at in self.parent and at not in way:
                way.append(at)
                at = self.parent[at]
            if at in way:
                circle = way[way.index(at):]
                latest = max(circle, key=lambda k: (told[k].card, datetime.date.min if told[k].card else told[k].day.first, told[k].place,
                                                    [fold(c) for c in told[k].contacts].index(k)))
                del self.parent[latest]
                dropped.add(latest)
        return dropped

    def below(self, key):
        """All descendants, as a set."""
        found, wave = set(), self.children.get(key, set())
        while wave:
            found |= wave
            wave = set().union(*[self.children[k] for k in wave])
        return found

    def depth(self, key):
        return 1 + self.depth(self.parent[key]) if key in self.parent else 0

    def generations(self, key):
        return 1 + max(map(self.generations, self.children[key])) if self.children.get(key) else 0

    def name(self, key):
        return self.people[key].name if key in self.people else key

    def first(self, key):
        return people.earliest(self.people[key].counted) if key in self.people else None

    def customer(self, key):
        p = self.people.get(key)
        is_customer = lambda e: any("customer" in self.vocabulary.groups_of(t) for t in e.tags)
        became = people.earliest([e for e in p.counted if is_customer(e)]) if p else None
        return became.text if became else "card" if p and any(map(is_customer, p.cards)) else ""

    def customers(self, keys):
        return sum(self.customer(k) != "" for k in keys)

    def revenue(self, keys):
        """Of all entries with one of them, each once."""
        return people.amounts([e for e in self.counted if {fold(c) for c in e.contacts} & keys], self.vocabulary)

    def row(self, key):
        direct, below, first = self.children.get(key, set()), self.below(key), self.first(key)
        return [self.name(key), self.parent.get(key, ""), " ".join(self.also.get(key, [])), first.text if first else "", self.customer(key),
                self.depth(key), self.generations(key), len(direct), len(below), self.customers(direct), self.customers(below),
                self.revenue(direct), self.revenue(below)]

    def selected(self, contacts=None, tags=None, cohort=None):
        keys = self.members if cohort is None else {k for k in self.people if self.first(k) and self.first(k).first.year == cohort}
        if contacts is not None:
            keys = keys & {fold(c) for c in contacts}
        if tags is not None:
            above = lambda p: {fold(up) for t in p.tags() for up in people.Vocabulary.above(self.vocabulary.counted_as(t))}
            keys = {k for k in keys if k in self.people and above(self.people[k]) & {fold(t) for t in tags}}
        return keys

    def table(self, limit=None, **how):
        rows = [self.row(k) for k in self.selected(**how)]
        return COLUMNS, sorted(rows, key=lambda r: (-r[8], -r[7], people.order(r[0])))[:limit]

    def total(self, **how):
        keys = self.selected(**how)
        below = set().union(*[self.below(k) for k in keys])
        return TOTAL, [[len(keys), self.customers(keys), sum(bool(self.children.get(k)) for k in keys),
                        sum(self.customers(self.below(k)) > 0 for k in keys), len(below), self.customers(below), self.revenue(below)]]

    def ages(self):
        there = self.members | {k for k, p in self.people.items() if p.counted or p.cards}
        since = people.month_later(self.today, -24)
        of = {}
        for k in there:
            first = self.first(k)
            of.setdefault(self.depth(k), []).append("undated" if not first else "known" if first.first <= since else "too_short")
        count = lambda g, what: of.get(g, []).count(what)
        rows = []
        for g in sorted(of):
            known, following = count(g, "known"), count(g + 1, "known")
            rows.append([g, len(of[g]), count(g, "too_short"), count(g, "undated"), known, following,
                         fractions.Fraction(following, known) if known else ""])
        return GENERATIONS, rows


def same(expected, found, column):
    if expected is people.OPEN:
        return True
    if isinstance(expected, dict):
        return people.same_money(expected, found)
    if isinstance(expected, fractions.Fraction):
        return re.fullmatch(r"(0|[1-9][0-9]*)(\.[0-9]?[1-9])?", found) and abs(expected - fractions.Fraction(found)) * 200 <= 1
    if column in ("contact", "introduced_by", "also_by"):
        return [fold(w) for w in str(expected).split()] == [fold(w) for w in found.split()]
    return str(expected) == found


def compare(expected, text):
    """(cells compared, [what differs]); rows in the same order."""
    names, rows = expected
    found_names, found = people.read_table(text)
    if found_names != names:
        return 1, ["columns: expected %s, found %s" % (" ".join(names), " ".join(found_names))]
    wrong = ["rows: expected %s, found %s" % ([r[0] for r in rows], [r[0] for r in found])] if len(rows) != len(found) else []
    for mine, theirs in zip(rows, found):
        wrong += ["%s: %s: expected %s, found %s" % (mine[0], c, people.shown(a), b or "''")
                  for c, a, b in zip(names, mine, theirs) if not same(a, b, c)]
    return 1 + len(rows) * len(names), wrong


def compare_tree(network, text):
    """A tree in ASCII: everybody once (who begins the rest of a tree that was cut: twice), below the introducer."""
    found, way = {}, []
    for line in text.splitlines():
        m = re.fullmatch(r"((?:\|   |    )*(?:\|-- |`-- )?)([^ :]+)(?::.*)?", line)
        if not m:
            return 1, ["no line of a tree: %r" % line]
        level, key = len(m.group(1)) // 4, fold(m.group(2))
        way[level:] = [key]
        if level > 0 or key not in found:
            found[key] = way[level - 1] if level > 0 else None
    expected = {k: network.parent.get(k) for k in network.members}
    wrong = ["tree: %s is below %s, expected %s" % (k, found.get(k), expected.get(k)) for k in set(found) | set(expected)
             if k not in found or found.get(k) != expected.get(k)]
    return len(expected), wrong


def compare_warnings(network, text):
    """Who is told of as introduced late, and in a circle."""
    late = {fold(n) for n in re.findall(r"'([^']*)' is introduced by '[^']*' here, after the first entry at [^ ]*:\d+; it counts", text)}
    circle = {fold(n) for n in re.findall(r"'([^']*)' is introduced by '[^']*' here, and .* the latest, does not count", text)}
    return 2, (["late: expected %s, found %s" % (sorted(network.late), sorted(late))] if late != network.late else []) + \
        (["circles: expected %s, found %s" % (sorted(network.dropped), sorted(circle))] if circle != network.dropped else [])
