"""What relpareto must print, computed again from rellog's table.

Written from relpareto(1), DESIGN section 6, reltools(7) and reljournal(5) alone, with fractions and Python's whole
numbers. What it shares with tests/people is how rellog's table, names and the vocabulary are read there, which is a
second computation of its own; nothing is shared with src/.
"""
import datetime
import fractions
import re

import recompute as people
from recompute import fold, order

WORTH = ("omdatjehetwaardbent", "omdat-je-het-waard-bent", "worthit", "worth-it")
COLUMNS = "currency contact revenue share cumulative rank customers trouble praise worth orders unplanned gap".split()
FEWEST = 10


def money(value):
    """(currency, hundredths); None for no money, OPEN when that is not certain: as the other one, and below zero."""
    m = re.fullmatch(r"([€$£]|EUR ?|GBP ?)?-(.*)", value)
    found = people.money((m.group(1) or "") + m.group(2) if m else value)
    return (found[0], -found[1]) if m and isinstance(found, tuple) else found


def period_of(day, unit):
    """How the period of a day is written, or None when the date is too coarse for it."""
    d = day.first
    if unit == "all":
        return "all"
    if unit == "year":
        return "%04d" % d.year
    if day.precision == 1 or day.precision == 2 and unit in ("week", "day"):
        return None
    if unit == "quarter":
        return "%04d-Q%d" % (d.year, (d.month + 2) // 3)
    if unit == "month":
        return "%04d-%02d" % (d.year, d.month)
    if unit == "week":
        return "%04d-W%02d" % d.isocalendar()[:2]
    return d.isoformat()


def last_day(day):
    """The last day that a date may mean."""
    if day.precision == 3:
        return day.first
    later = people.month_later(day.first, 12 if day.precision == 1 else 1)
    return later if later == people.FAR else later - datetime.timedelta(1)


class Payer:
    def __init__(self):
        self.cents = self.orders = self.unplanned = 0


class Group:
    """One period and currency."""

    def __init__(self, period, currency):
        self.period, self.currency = period, currency
        self.payers, self.shared, self.nobody = {}, 0, 0

    def take(self, entry, amounts, unplanned):
        cents = sum(amounts)
        if not entry.contacts:
            self.nobody += cents
        for name in entry.contacts:
            p = self.payers.setdefault(fold(name), Payer())
            p.cents += cents
            if max(amounts) > 0:
                p.orders += 1
                p.unplanned += unplanned
        self.shared += cents * max(len(entry.contacts) - 1, 0)

    def finish(self, share):
        """Rank them: (key, payer) in order; how many are customers, how many of them are enough, what they brought."""
        self.ranked = sorted(self.payers.items(), key=lambda kp: (-kp[1].cents, kp[0].encode()))
        self.customers = sum(p.cents > 0 for p in self.payers.values())
        self.total = sum(p.cents for p in self.payers.values() if p.cents > 0)
        self.rest = sum(p.cents for p in self.payers.values() if p.cents <= 0)
        self.few, reached = 0, 0
        if self.customers < FEWEST:
            self.few = self.customers
        else:
            while fractions.Fraction(reached, self.total) < fractions.Fraction(share, 100):
                reached += self.ranked[self.few][1].cents
                self.few += 1


class Report:
    def __init__(self, entries, vocabulary, today, unit=None, since=None, until=None, share=80):
        self.unit, self.open, self.vocabulary = unit, False, vocabulary
        self.people = people.circle(entries, today)
        self.today, self.groups, self.notes = today, {}, {}
        self.cards = {fold(c) for e in entries if e.card and self.is_worth(e) for c in e.contacts}
        for e in entries:
            if e.card or not e.day or e.day.first > today or since and e.day.first < since or until and last_day(e.day) > until:
                continue
            period = period_of(e.day, unit or "all")
            if period is not None:
                self.take(e, period)
        for g in self.groups.values():
            g.finish(share)

    def groups_of(self, entry):
        return set().union(*[self.vocabulary.groups_of(t) for t in entry.tags]) if entry.tags else set()

    def is_worth(self, entry):
        forms = {fold(f) for t in entry.tags for f in (t, self.vocabulary.counted_as(t))}
        return any(f == w or f.startswith(w + "/") for f in forms for w in WORTH)

    def take(self, e, period):
        said = self.groups_of(e)
        for name in e.contacts:
            n = self.notes.setdefault((period, fold(name)), [0, 0, 0])
            for k, is_so in enumerate(("trouble" in said, "praise" in said, self.is_worth(e))):
                n[k] += is_so
        amounts = {}
        for tag, value in e.uses:
            if value is not None and "revenue" in self.vocabulary.groups_of(tag):
                m = money(value)
                if m is people.OPEN:
                    self.open = True
                elif m:
                    amounts.setdefault(m[0], []).append(m[1])
        for currency, list_ in amounts.items():
            self.groups.setdefault((period, currency), Group(period, currency)).take(e, list_, "unplanned" in said)

    def ordered(self):
        """Periods as text are in the order of time; no currency comes first."""
        return [self.groups[k] for k in sorted(self.groups)]

    def gap(self, key):
        met = [e for e in self.people[key].counted if people.motive(e, self.vocabulary) != "sell"]
        return (self.today - max(e.day.first for e in met)).days if met else ""

    def rows(self, all_=False, limit=None):
        out = []
        for g in self.ordered():
            before = 0
            for k, (key, p) in enumerate(g.ranked[:g.few if not all_ else None][:limit]):
                customer = p.cents > 0
                before += p.cents if customer else 0
                shares = customer and g.customers >= FEWEST
                trouble, praise, worth = self.notes[(g.period, key)]
                row = [g.currency, key, p.cents, fractions.Fraction(p.cents, g.total) if shares else "",
                       fractions.Fraction(before, g.total) if shares else "", k + 1 if customer else "", g.customers,
                       trouble, praise, "card" if worth == 0 and key in self.cards else worth, p.orders,
                       fractions.Fraction(p.unplanned, p.orders) if p.orders else "", self.gap(key)]
                out.append([g.period] + row if self.unit else row)
        return (["period"] if self.unit else []) + COLUMNS, out

    def numbers(self):
        """The numbers in the sentences above the tables, but for dates: of each group."""
        out = []
        for g in self.ordered():
            whole = g.total >= 100000
            n = [g.few, g.customers, max(100 * g.few // g.customers, 1)] if g.customers >= FEWEST else [g.customers]
            said = [[str(x) for x in n], [g.total] if g.customers else [],
                    [g.rest] if len(g.payers) > g.customers else [], [g.shared] if g.shared else [], [g.nobody] if g.nobody else []]
            out.append((said[0], len(g.payers) - g.customers, [written(x, whole) for part in said[1:] for x in part]))
        return out


def written(cents, whole):
    """An amount as people read it."""
    size, sign = abs(cents), "-" if cents < 0 else ""
    if whole:
        units = (size + 50) // 100
        return ("" if units == 0 else sign) + "{:,}".format(units)
    return sign + "{:,}".format(size // 100) + (".%02d" % (size % 100) if size % 100 else "")


def same(expected, found, column):
    if column == "contact":
        return expected == fold(found)
    if column == "revenue":
        m = re.fullmatch(r"(-?)([0-9]+)(?:\.([0-9]{2}))?", found)
        return bool(m) and m.group(3) != "00" and expected == (int(m.group(2)) * 100 + int(m.group(3) or 0)) * (-1 if m.group(1) else 1)
    if isinstance(expected, fractions.Fraction):
        # rounded down to four decimals, without needless zeros
        text = "%d.%04d" % divmod(expected * 10000 // 1, 10000)
        return found == (text.rstrip("0").rstrip("."))
    return str(expected) == found


def compare(expected, text):
    """(cells compared, [what differs])."""
    names, rows = expected
    found_names, found = people.read_table(text)
    if names != found_names or len(rows) != len(found):
        return 1, ["expected %d rows of %s, found %d of %s" % (len(rows), " ".join(names), len(found), " ".join(found_names))]
    wrong = []
    for k, (row, other) in enumerate(zip(rows, found)):
        wrong += ["row %d, %s: expected %s, found %s" % (k + 1, n, a, b) for n, a, b in zip(names, row, other) if not same(a, b, n)]
    return 1 + len(rows) * len(names), wrong


def compare_words(report, share, text):
    """(numbers compared, [what differs]) of the sentences that stand above the tables."""
    blocks = re.split(r"\n\n(?=[^\n]*customers?\b)", text) if report.groups else []
    expected = report.numbers()
    if len(blocks) != len(expected):
        return 1, ["expected %d tables, found %d" % (len(expected), len(blocks))]
    wrong = []
    for (counts, others, amounts), block in zip(expected, blocks):
        lines = block.split("\n\n")[0].split("\n")
        first = re.sub(r"^[0-9A-Z-]+: ", "", lines[0])
        ok = re.findall(r"[0-9]+", first)[:len(counts)] == counts and all(len(line) <= 80 for line in lines)
        said = re.findall(r"(?<![0-9])-?[0-9][0-9,]*(?:\.[0-9]{2})?(?=(?: \(no currency\))?\.(?:\s|$))", "\n".join(
            line for line in lines if not line.startswith(("Fewer", "Not over")))+"\n")
        ok = ok and said == amounts and (len(counts) == 1) == ("Fewer than ten" in block or counts == ["0"])
        ok = ok and (others == 0 or ("\n%d other" % others) in block)
        if not ok:
            wrong.append("expected %s, %d others, %s; found %s" % (counts, others, amounts, " / ".join(lines)))
    return len(expected), wrong
