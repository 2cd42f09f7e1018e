#!/usr/bin/env python3
"""Journals at random that have what relgap and relwho care about, for tests/people/run.

usage: tests/people/journals.py [-s SEED] >JOURNAL

Cards with every, snooze, other names and tags, right and wrong; short forms, reduced dates, undated and planned entries,
days out of order, month ends and leap days, several entries on a day, tags with children, synonyms and rhythms of a
vocabulary, every mixture of motives, introducers, money of several kinds, people met once, on cards only, planned only.
It shares nothing with src/; of the built-in vocabulary it uses the words that reljournal(5) lists (recompute.py reads them
there) and words that are in no group.
"""
import datetime
import random
import sys

import recompute

TODAYS = ["2026-11-21", "2024-02-29", "2024-12-31", "2025-03-31", "2025-01-01", "2023-06-30", "2026-03-01"]
PEOPLE = ["Anna-de-Vries", "Guus-Terpstra", "Guus-Visser", "Klaas-Haak", "José-Álvarez", "Zoë-Brandt", "Łukasz-Żak", "李-小龙",
          "Ingrid-Ø", "Jan-Peter-van-Dam", "Ma_Baker", "Bo", "piet", "Ärger", "Straße-9", "Ελένη"]
NICKS = ["An", "Skipper", "Mari", "Tobi", "Señora"]
NO_GROUP = ["soup", "project", "project/north", "日本語", "Cold-Call", "idee", "x"]
MONEY = ["860", "1200", "12k", "€3.150,00", "€12.500,50", "$99.95", "£20", "EUR250", "300EUR", "1.250,75", "99.50", "0", "€1", "7k", "€5k"]
NO_MONEY = ["soon", "yes", "tbd"]
RHYTHMS = ["1d", "5d", "30d", "90d", "999d", "2w", "3w", "1m", "2m", "6m", "1y", "2y"]


def words_by_group():
    groups = {}
    for tag, names in recompute.manual_words().items():
        for g in names:
            groups.setdefault(g.split("/")[0], []).append(tag)
    return {g: sorted(tags) for g, tags in groups.items()}


class Story:
    def __init__(self, rng, words):
        self.r, self.words = rng, words
        self.today = datetime.date.fromisoformat(rng.choice(TODAYS))
        self.people = rng.sample(PEOPLE, rng.randint(1, 9))
        self.met_once = set(rng.sample(self.people, rng.randint(0, min(2, len(self.people) - 1))))
        self.only_card = set(rng.sample(self.people, rng.randint(0, min(2, len(self.people) - 1)))) - self.met_once
        self.only_planned = set(self.people[-1:]) - self.met_once - self.only_card if rng.random() < 0.2 and len(self.people) > 2 else set()
        self.often = [p for p in self.people if p not in self.met_once | self.only_card | self.only_planned]
        self.bias = {p: rng.choice(["sell", "free", "touch", "other", "mix", "mix"]) for p in self.people}
        self.nicks, self.vocabulary = {}, None

    def maybe(self, p):
        return self.r.random() < p

    def make_vocabulary(self):
        out = ["; a vocabulary"]
        if self.maybe(0.5):
            out += ["vriend = maat kameraad"]
        if self.maybe(0.4):
            out += ["sell: proefrit", "project/x = px"]
        if self.maybe(0.3):
            out += ["touch: soup"]
        if self.maybe(0.2):
            out += ["free: -zomaar"]
        for tag in self.r.sample(["vriend", "value", "klant", "klant/acme", "project", "soup"], self.r.randint(0, 4)):
            out.append("every %s %s" % (tag, self.r.choice(["9d", "3w", "10w", "1m", "5m", "1y"])))
        self.vocabulary = "\n".join(out) + "\n"

    def tag(self, kind):
        if kind == "mix":
            kind = self.r.choice(["sell", "free", "touch", "other", "touch"])
        if kind == "other":
            kind = self.r.choice(["quality", "practice", "pressure", "direction", "goal", "promise", "unplanned", "none", "none", "customer"])
        if kind == "none":
            t = self.r.choice(NO_GROUP + (["maat", "kameraad", "maat/oud", "proefrit", "px", "px/1"] if self.vocabulary else []))
        else:
            t = self.r.choice(self.words[kind])
        if self.maybe(0.06):
            t += "/" + self.r.choice(["acme", "north", "2"])
        elif self.maybe(0.04) and "maat" not in t:
            t = t.upper()
        if t.lower() in self.words["revenue"]:
            if self.maybe(0.7):
                t += "=" + (self.r.choice(MONEY) if self.maybe(0.92) else self.r.choice(NO_MONEY))
        elif self.maybe(0.02):
            t += "=7"
        return "#" + t

    def name(self, who):
        nick = [n for n in self.nicks if self.nicks[n] == who]
        if nick and self.maybe(0.3):
            return "@" + nick[0]
        if self.maybe(0.1):
            return '@"%s"' % who.replace("-", " ").replace("_", " ")
        if self.maybe(0.05):
            return "@" + who.lower()
        return "@" + who

    def entry(self, who):
        out = ["lunch", "over", "plans"][:self.r.randint(0, 3)]
        out.append(self.name(who))
        if self.often and self.maybe(0.2):
            out.append("and " + self.name(self.r.choice(self.often)))
        kind = self.bias[who]
        for _ in range(self.r.choice([0, 1, 1, 1, 2, 3])):
            out.append(self.tag(kind if self.maybe(0.8) else "mix"))
        if self.maybe(0.08):
            by = self.r.choice(self.people)
            out.append(self.r.choice(["via %s", "#via=%s", "intro:%s", "#intro=%s", "via:%s", "met via %s, who laughed"]) % self.introducer(by))
        return " ".join(out)

    def introducer(self, who):
        nick = [n for n in self.nicks if self.nicks[n] == who]
        return "@" + (nick[0] if nick and self.maybe(0.3) else who)

    def card(self, who):
        head = "## @" + who
        for _ in range(self.r.choice([0, 0, 1, 2])):
            head += " " + self.r.choice(["#vriend", "#value", "#klant", "#customer", "#klant/acme", "#project", "#ambassador"])
        if self.maybe(0.08):
            head += " #via=@" + self.r.choice([p for p in self.people if p != who] or ["Nobody"])
        out = [head, ""]
        nick = [n for n in NICKS if n not in self.nicks]
        if nick and self.maybe(0.25):
            self.nicks[nick[0]] = who
            out.append("aka: " + nick[0])
        if self.maybe(0.4) or who in self.only_card and self.maybe(0.5):
            out.append(self.r.choice(["every: %s", "every:: %s", "every: %s"]) %
                       (self.r.choice(RHYTHMS) if self.maybe(0.85) else self.r.choice(["weekly", "3", "0d", "1000d", "w", "3 w"])))
        if self.maybe(0.2):
            day = self.today + datetime.timedelta(self.r.choice([-200, -1, 0, 1, 2, 30, 400]))
            forms = ["%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%-d %B %Y", "%B %-d, %Y"]
            out.append("snooze: " + (day.strftime(self.r.choice(forms)) if self.maybe(0.85) else self.r.choice(["later", "never", "2025-02-30"])))
        return out + ["city: Zwolle"] * self.maybe(0.3) + [""]

    def days_of(self, who):
        """The days on which somebody is met."""
        r, today = self.r, self.today
        if who in self.only_card:
            return []
        ahead = [today + datetime.timedelta(r.choice([1, 1, 2, 30, 365]))] if who in self.only_planned or self.maybe(0.15) else []
        if who in self.only_planned:
            return ahead
        last = today - datetime.timedelta(r.choice([0, 0, 1, 2, 5, 20, 21, 22, 30, 31, 60, 67, 68, 89, 90, 91, 200, 364, 365, 366, 500, 1500]))
        if self.maybe(0.15):
            last = r.choice([d for d in (datetime.date(y, m, n) for y, m, n in ((2023, 1, 31), (2024, 1, 31), (2024, 2, 29), (2022, 8, 31),
                             (2023, 2, 28), (2022, 12, 31))) if d <= today] or [last])
        if who in self.met_once:
            return [last] * r.choice([1, 1, 2, 3]) + ahead
        days, step = [last], r.choice([1, 3, 7, 14, 21, 30, 45, 90, 365])
        for _ in range(r.choice([0, 1, 2, 3, 4, 5, 6, 9])):
            days.append(days[-1] - datetime.timedelta(max(0, step + r.choice([-2, -1, 0, 0, 0, 1, 2, -step]))))
        return days + ahead

    def lines(self):
        if self.maybe(0.5):
            self.make_vocabulary()
        out = ["# People", ""]
        for who in self.people:
            if who in self.only_card or self.maybe(0.5):
                out += self.card(who)
                if self.maybe(0.06):
                    out += self.card(who)
        meetings = [(day, who) for who in self.people for day in self.days_of(who)]
        if self.maybe(0.7):
            meetings.sort(key=lambda m: m[0])
        else:
            self.r.shuffle(meetings)
        out += ["# Days", ""]
        headings = self.maybe(0.5)
        last = None
        for day, who in meetings:
            if headings:
                if day != last:
                    out += ["", "## " + day.isoformat(), ""]
                last = day
                out.append("- " + self.entry(who))
            else:
                out.append("- %s %s" % (day.isoformat(), self.entry(who)))
        for who in self.people:
            if who not in self.only_card | self.only_planned and self.maybe(0.12):
                day = (self.today - datetime.timedelta(self.r.choice([0, 10, 40, 400, 4000])))
                if self.maybe(0.6):
                    day = day.replace(day=1) if self.maybe(0.5) else day.replace(month=1, day=1)
                    out += ["", "# " + (day.strftime("%Y-%m") if day.month > 1 or self.maybe(0.5) else day.strftime("%Y")), "", "- " + self.entry(who)]
                else:
                    out += ["", "# Undated", "", "- 2023-02-30 " + self.entry(who)]
        return out


def journal(seed, words):
    """(text, vocabulary or None, today) of a seed."""
    story = Story(random.Random(seed), words)
    return "\n".join(story.lines()) + "\n", story.vocabulary, story.today


def main():
    if sys.argv[1:2] not in ([], ["-s"]):
        print(__doc__)
        return 2
    text, vocabulary, today = journal(int(sys.argv[2]) if len(sys.argv) > 2 else 1, words_by_group())
    sys.stdout.write(text)
    sys.stderr.write("today %s\n%s" % (today, vocabulary or ""))
    return 0


if __name__ == "__main__":
    sys.exit(main())
