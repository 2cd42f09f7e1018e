#!/usr/bin/env python3
"""Journals at random that have what relnet cares about, for tests/net/run.

usage: tests/net/journals.py [-s SEED] >JOURNAL

Introductions in every written form, by entries and cards, at first contact and later, of several contacts and by several
people, in circles; orders of one person and of several, in several currencies; customers by entry and by card; reduced,
undated and planned entries, days out of order. It shares nothing with src/.
"""
import datetime
import random
import sys

TODAYS = ["2026-11-21", "2024-02-29", "2025-01-01", "2023-06-30"]
PEOPLE = ["Anna-de-Vries", "Guus-Terpstra", "Guus-Visser", "Klaas-Haak", "José-Álvarez", "Zoë-Brandt", "Łukasz-Żak", "李-小龙", "Bo",
          "piet", "Ärger", "Straße-9", "Ελένη", "Ma_Baker", "Cas", "Dirk", "Eva", "Fred", "Gijs", "Hans", "Ida", "Jet", "Kees", "Lou"]
MONEY = ["860", "1200", "12k", "€3.150,00", "€12.500,50", "£20", "EUR250", "300EUR", "1.250,75", "99.50", "0", "€1", "7k", "soon"]
FORMS = ["via %s", "#via=%s", "intro:%s", "#intro=%s", "via:%s", "(via %s)"]


class Story:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.today = datetime.date.fromisoformat(self.r.choice(TODAYS))
        self.people = self.r.sample(PEOPLE, self.r.randint(2, len(PEOPLE)))
        # whom each is introduced by, mostly somebody before, so that trees get deep
        self.by = {}
        wild = self.r.choice([0, 0, 0.1, 0.5])
        for i, who in enumerate(self.people):
            if i > 0 and self.r.random() < 0.8:
                self.by[who] = self.people[self.r.choice([i - 1, self.r.randrange(i)])]
            if self.r.random() < wild:
                self.by[who] = self.r.choice(self.people)

    def maybe(self, p):
        return self.r.random() < p

    def name(self, who):
        return '@"%s"' % who.replace("-", " ").replace("_", " ") if self.maybe(0.1) else "@" + (who.lower() if self.maybe(0.05) else who)

    def introduction(self, who):
        names = [self.by.get(who) or self.r.choice(self.people)]
        if self.maybe(0.1):
            names.append(self.r.choice(self.people + ["Nobody-Else"]))
        return " ".join(self.r.choice(FORMS) % self.name(n) for n in names)

    def entry(self, who, first):
        out = [self.name(who)]
        for _ in range(self.r.choice([0, 0, 0, 1, 1, 2, 4])):
            out.append(self.name(self.r.choice(self.people)))
        for _ in range(self.r.choice([0, 0, 1, 1, 2])):
            out.append("#%s=%s" % (self.r.choice(["order", "omzet", "deal", "revenue/north"]), self.r.choice(MONEY)))
        if self.maybe(0.15):
            out.append(self.r.choice(["#klant", "#customer", "#klant/acme"]))
        if self.maybe(0.3):
            out.append(self.r.choice(["#lunch", "#vriend", "#vriend/oud"]))
        self.r.shuffle(out)
        if (first and who in self.by and self.maybe(0.8)) or self.maybe(0.04):
            out.append(self.introduction(who))
        return " ".join(out)

    def lines(self):
        out = ["# People", ""]
        for who in self.people:
            if self.maybe(0.25):
                out += ["## @%s%s" % (who, self.r.choice(["", "", " #klant", " #vriend"])), ""]
                out += [self.introduction(who), ""] * self.maybe(0.4)
        meetings = []
        for who in self.people:
            first = True
            day = self.today - datetime.timedelta(self.r.choice([0, 5, 300, 600, 729, 730, 731, 732, 1000, 2000]))
            for _ in range(self.r.choice([0, 1, 1, 2, 3, 5])):
                meetings.append((day, who, first))
                first = False
                day += datetime.timedelta(self.r.choice([0, 1, 30, 365]))
        if self.maybe(0.8):
            meetings.sort(key=lambda m: m[0])
        else:
            self.r.shuffle(meetings)
        out += ["# Days", ""] + ["- %s %s" % (d.isoformat(), self.entry(who, first)) for d, who, first in meetings]
        for who in self.people:
            if self.maybe(0.08):
                year = self.today.year - self.r.randint(0, 3)
                out += ["", "# " + self.r.choice(["%d" % year, "%d-02" % year]), "", "- " + self.entry(who, True)]
            if self.maybe(0.05):
                out += ["", "# Undated", "", "- 2023-02-30 " + self.entry(who, True)]
        return out


def journal(seed):
    """(text, today) of a seed."""
    story = Story(seed)
    return "\n".join(story.lines()) + "\n", story.today


def main():
    if sys.argv[1:2] not in ([], ["-s"]):
        print(__doc__)
        return 2
    text, today = journal(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    sys.stdout.write(text)
    sys.stderr.write("today %s\n" % today)
    return 0


if __name__ == "__main__":
    sys.exit(main())
