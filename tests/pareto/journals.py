#!/usr/bin/env python3
"""Journals at random that have what relpareto cares about, for tests/pareto/run.

usage: tests/pareto/journals.py [-s SEED] >JOURNAL

From none to forty who pay, about ten as often as not; equal sums, sums at the edge of 80%, credit notes, amounts in several
currencies and none, of several contacts and of nobody; cards, synonyms, trouble, praise, worth and what was unplanned;
reduced, planned and undated days. It shares nothing with src/.
"""
import datetime
import random
import sys

WORDS = ["#klacht", "#lastig", "#difficult", "#complaint", "#review", "#aanbeveling", "#referral", "#omdatjehetwaardbent",
         "#worthit", "#worthit/zeer", "#waard", "#ongepland", "#unplanned", "#lunch", "#zomaar", "#offerte", "#pitch", "#soup", "#klacht/erg"]
MONEY = ["#order", "#omzet", "#revenue", "#deal", "#order/groot", "#pacht"]
TODAYS = ["2026-11-21", "2024-02-29", "2024-12-31", "2025-01-01"]


class Story:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.today = datetime.date.fromisoformat(self.r.choice(TODAYS))
        self.people = ["%s-%d" % (self.r.choice(["Anna", "bram", "Élodie", "Łukasz", "Zoë", "CO"]), k)
                       for k in range(self.r.choice([0, 1, 3, 9, 10, 11, 12, 25, 40]))]
        self.style = self.r.choice(["equal", "steep", "mixed", "mixed", "edge"])
        self.currencies = self.r.choice([[""], ["€"], ["", "€"], ["", "€", "£", "EUR "]])
        self.vocabulary = "worthit = waard\nrevenue: pacht\ntrouble: -difficult\n" if self.maybe(0.4) else None

    def maybe(self, p):
        return self.r.random() < p

    def amount(self, who):
        r = self.r
        if self.style == "equal":
            n = 1000
        elif self.style == "steep":
            n = 10 ** r.randint(1, 9)
        elif self.style == "edge":
            n = 8000 if who.endswith("-0") else r.choice([100, 200, 1, 2])
        else:
            n = r.choice([0, r.randint(1, 100), r.randint(1, 10 ** 6), r.randint(1, 10 ** 6)])
        plain = "%d" % (n // 100) if n % 100 == 0 else "%d%s%02d" % (n // 100, r.choice(".,"), n % 100)
        sign = "-" if self.maybe(0.08) else ""
        text = sign + r.choice(self.currencies) + plain if self.maybe(0.5) else r.choice(self.currencies) + sign + plain
        return '"%s"' % text if " " in text else text

    def entry(self, who):
        out = ["met", "@" + who] if who else ["somebody"]
        while self.people and who and self.maybe(0.12):
            out.append("@" + self.r.choice(self.people))
        for _ in range(self.r.choice([0, 1, 1, 1, 2, 3])):
            tag = self.r.choice(MONEY)
            out.append(tag + ("=" + self.amount(who or "") if self.maybe(0.9) else self.r.choice(["", "=soon"])))
        out += self.r.sample(WORDS, self.r.choice([0, 0, 1, 1, 2, 4]))
        return " ".join(out)

    def day(self):
        if self.maybe(0.05):
            return self.today + datetime.timedelta(self.r.choice([1, 40, 400]))
        return self.today - datetime.timedelta(self.r.choice([0, 1, 30, self.r.randint(0, 400), self.r.randint(0, 1500)]))

    def lines(self):
        out = ["# People", ""]
        for who in self.people:
            if self.maybe(0.3):
                out += ["## @%s%s" % (who, self.r.choice(["", " #worth-it", " #omdatjehetwaardbent", " #klacht #order=5", " #waard"])), ""]
        out += ["# Days", ""]
        for who in self.people:
            for _ in range(self.r.choice([0, 1, 1, 2, 3, 6])):
                out.append("- %s %s" % (self.day(), self.entry(who)))
        for _ in range(self.r.choice([0, 0, 1, 3])):
            out.append("- %s %s" % (self.day(), self.entry(None)))
        for who in self.r.sample(self.people, min(len(self.people), self.r.choice([0, 0, 1, 3]))):
            day = self.day()
            out += ["", "# " + (day.strftime("%Y-%m") if self.maybe(0.5) else day.strftime("%Y")), "", "- " + self.entry(who)]
        if self.people and self.maybe(0.2):
            out += ["", "# Undated", "", "- 2023-02-30 " + self.entry(self.people[0])]
        return out


def journal(seed):
    """(text, vocabulary or None, today) of a seed."""
    story = Story(seed)
    return "\n".join(story.lines()) + "\n", story.vocabulary, story.today


def main():
    if sys.argv[1:2] not in ([], ["-s"]):
        print(__doc__)
        return 2
    text, vocabulary, today = journal(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    sys.stdout.write(text)
    sys.stderr.write("today %s\n%s" % (today, vocabulary or ""))
    return 0


if __name__ == "__main__":
    sys.exit(main())
