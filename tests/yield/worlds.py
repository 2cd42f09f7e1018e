#!/usr/bin/env python3
"""Journals at random of worlds in which it is known whether contact brings orders, for tests/yield/run.

usage: tests/yield/worlds.py WORLD SEED >JOURNAL

Without an effect, in which nothing may be claimed:
    none       contact and orders know nothing of each other; people differ in how much there is of both
    rising     the same, and contact grows from year to year with everybody
    falling    the same the other way round
    rhythm     contact keeps a rhythm; orders come with bills behind them
    shared     three people of one house are always named together, and so are their orders
Where contact and orders do know each other, and nothing may be claimed either:
    reverse    orders bring contact in the weeks after
    lasting    an order brings more contact for good
    ended      there is contact until there is an order, and then no more
    busy       some weeks are busy, and bring both
Where contact brings orders:
    effect     contact in the weeks before orders
    technician the same, of contact that Kees makes and not of what Piet makes
"""
import datetime
import random
import sys

NONE = ("none", "rising", "falling", "rhythm", "shared")
REFUSED = ("reverse", "lasting", "ended", "busy")
EFFECT = ("effect", "technician")
TODAY, YEARS = datetime.date(2026, 11, 21), 5
LAST = TODAY.toordinal() - 1
FIRST = LAST - 365 * YEARS
FREE = ("#lunch", "#koffie", "#zomaar", "#bel", "#bezoek")
DATES = {d: datetime.date.fromordinal(d).isoformat() for d in range(FIRST - 1, LAST + 400)}


def times(r, begin, end, mean):
    """Days that come by chance, so many apart in the mean."""
    day = begin + r.expovariate(1 / mean)
    while day < end:
        yield int(day)
        day += r.expovariate(1 / mean)


def some_of(r, days, chance):
    return [d for d in days if r.random() < chance(d)]


def share(day):
    """How much of the years has passed."""
    return min(max((day - FIRST) / (LAST - FIRST), 0), 1)


class Life:
    """The days of one person: free contact as (day, who made it), orders, and what says nothing."""

    def __init__(self, r, world):
        met = FIRST + r.randrange(365)
        self.met, self.free, self.bills = met, [], []
        every = r.choice((120, 180, 240, 300))
        self.orders = list(times(r, met + 1, LAST, r.choice((400, 500, 700))))
        near = lambda d, a, b: [d + r.randint(a, b)] if r.random() < 0.75 else []
        days = list(times(r, met + 1, LAST, every))
        if world == "rising":
            days = some_of(r, times(r, met + 1, LAST, every / 4), share)
        elif world == "falling":
            days = some_of(r, times(r, met + 1, LAST, every / 4), lambda d: 1 - share(d))
        elif world == "rhythm":
            step = r.choice((110, 150, 200, 260))
            days = [d + r.randint(-9, 9) for d in range(met + 20, LAST - 9, step)]
            self.bills = [d + r.randint(5, 60) for d in self.orders for _ in range(r.randint(0, 2))]
        elif world == "reverse":
            days += [d for o in self.orders for d in near(o, 1, 60) + near(o, 1, 90)]
        elif world == "lasting":
            days = some_of(r, times(r, met + 1, LAST, every / 4), lambda d: 1 if self.orders and d > self.orders[0] else 0.2)
        elif world == "ended":
            self.orders = self.orders[:1]
            days = [d for d in times(r, met + 1, LAST, 70) if not self.orders or d < self.orders[0]]
        elif world == "busy":
            busy = list(times(r, met + 1, LAST, 400))
            self.orders = [d + r.randint(-20, 20) for d in busy if r.random() < 0.8]
            days += [d for b in busy for d in near(b, -60, 60) + near(b, -60, 60)]
        elif world in ("effect", "technician"):
            brought = [d for o in self.orders for d in near(o, -60, -1)]
            self.free = [(d, "Kees") for d in brought]
            if world == "technician":
                self.free += [(d, "Piet") for d in times(r, met + 1, LAST, every / 2)]
        self.free += [(d, r.choice(("Kees", "Piet", ""))) for d in days]
        self.orders = [d for d in self.orders if met < d < LAST]
        self.free = [(d, m) for d, m in self.free if met < d < LAST]
        self.bills = [d for d in self.bills if d < LAST]


def lives(world, seed):
    r = random.Random("%s %s" % (world, seed))
    return r, [Life(r, world) for _ in range(r.choice((15, 30, 45)) if world in NONE else 45)]


def journal(world, seed):
    """The text, entries in order."""
    r, people = lives(world, seed)
    days = [(LAST, "nothing but work")]
    for k, life in enumerate(people):
        name = "@P%d" % k if world != "shared" else "@P%d @Q%d and @R%d" % (k, k, k)
        days.append((life.met, "met " + name))
        for d, maker in life.free:
            said = (" #by=" + maker if d % 2 else " by: " + maker) if maker else ""
            days.append((d, "with %s %s%s" % (name, r.choice(FREE), said)))
        days += [(d, "%s #order" % name) for d in life.orders]
        days += [(d, "%s #omzet=%d" % (name, 100 + d % 900)) for d in life.bills]
    days.sort()
    return "".join(["- %s %s\n" % (DATES[d], text) for d, text in days])


def main():
    if len(sys.argv) != 3:
        print(__doc__)
        return 2
    sys.stdout.write(journal(sys.argv[1], sys.argv[2]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
