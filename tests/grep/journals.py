#!/usr/bin/env python3
"""Journals at random, in every form that reljournal(5) knows, for tests of programs that read and print journal text.

usage: tests/grep/journals.py [-n N] [-s SEED] FOLDER

Writes N journals (20 by default), each a folder FOLDER/0001 ... with its files and a file `operands`, one operand or option a
line. The same seed gives the same bytes. It knows how people write and nothing of how src/ reads: it shares no code, no
tables and no constants with it; what a journal means is found out by running rellog on it.

Most of a journal is what people write. What is odd (comments and code inside items, a name before its card, two people
with one short form, line ends of two kinds) comes now and then, and in some journals often.
"""
import getopt
import os
import random
import sys

PEOPLE = [
    "Anna-de-Vries", "Anna-Visser", "Guus-Terpstra", "Guus-Visser", "Klaas-Haak", "Beate-Kornfeld", "Piet", "José-Álvarez",
    "Zoë-Brandt", "Marisol-Quintero", "Jan-Peter-van-Dam", "Jan-Smit", "Łukasz-Żak", "李-小龙", "Bo", "Ingrid-Ø", "Tobias-Falkner",
]
NICKS = ["An", "Skipper", "Mari", "Tobi", "Señora", "The Doctor", "KH", "Beatje"]
TAGS = [
    "lunch", "koffie", "call", "bel", "mail", "visit", "event", "walk", "zomaar", "noagenda", "verjaardag", "bedankje",
    "offerte", "quote", "demo", "order", "renewal", "pitch", "klant", "klant/acme", "klant/acme/north", "klant/bolt", "customer",
    "value", "vriend", "ambassador", "connectie", "omdatjehetwaardbent", "promise", "kept", "lastig", "klacht", "received",
    "sent", "Cold-Call", "cold_call", "café", "日本語", "practice/no", "goal/reached", "x",
]
WORDS = """soup rain about plan budget the a who said nothing new boat kiln paid late and laughed of winter price two weeks brother
met office again train garden north canal promised pump de zaak gebeld niets geen dag mooi 12 3 1234 x2 über façade één""".split()
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
SHORT = "jan feb mrt apr mei jun jul aug sep okt nov dec".split()


def days_in(year, month):
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]


class Writer:
    """One journal's habits: its people, its tags, how it writes dates and bullets, how odd it is."""

    def __init__(self, rng):
        self.r = rng
        self.people = rng.sample(PEOPLE, rng.randint(2, 7))
        self.tags = rng.sample(TAGS, rng.randint(3, 12))
        self.odd = rng.choice([0.0, 0.0, 0.02, 0.05, 0.25])
        self.carded = [p for p in self.people if rng.random() < 0.6]
        self.nicks = {}
        for nick in rng.sample(NICKS, rng.randint(0, 3)):
            if self.carded:
                self.nicks[nick] = rng.choice(self.carded)
        self.bullet = rng.choice(["-", "-", "-", "*", "+", "1.", "-"])
        self.dates = rng.choice(["iso", "iso", "iso", "slash", "dots", "dmy", "named", "mixed"])
        self.language = rng.choice(["en", "nl", "de", "fr"])
        self.style = rng.choice(["plain", "plain", "wiki", "strong", "short", "mixed"])
        self.width = rng.choice([1, 2, 2, 2, 4])    # of a table's padding and of nested bullets
        self.blank = rng.random() < 0.5             # a blank line below a heading
        self.year = rng.choice([2021, 2022, 2023, 2024, 2024, 2025])
        self.month, self.day = rng.randint(1, 12), rng.randint(1, 28)

    def maybe(self, p):
        return self.r.random() < p

    # dates: mostly forward in time
    def step(self):
        self.day += self.r.choice([0, 0, 1, 1, 1, 2, 3, 7, 14, 30, -3, 90])
        while self.day > days_in(self.year, self.month):
            self.day -= days_in(self.year, self.month)
            self.month += 1
            if self.month > 12:
                self.year, self.month = min(self.year + 1, 2027), 1
        self.day = max(self.day, 1)
        return self.year, self.month, self.day

    def date(self, line=True):
        """A written date with its year. `line`: it stands at the head of a line."""
        y, m, d = self.step()
        kind = self.dates
        if kind == "mixed":
            kind = self.r.choice(["iso", "slash", "dots", "dmy", "named", "rfc", "month-first", "cjk", "weekday", "wrapped"])
        if self.maybe(self.odd / 4):
            return self.r.choice(["%04d-02-30" % y, "%04d-13-01" % y, "%02d-%02d-%04d" % (m, (d % 12) + 1, y)])
        if kind == "slash":
            return "%04d/%d/%d" % (y, m, d)
        if kind == "dots":
            return "%04d.%02d.%02d" % (y, m, d)
        if kind == "dmy":
            return "%d.%d.%04d" % (d, m, y)
        if kind == "named":
            return "%d %s %04d" % (d, MONTHS[self.language][m - 1], y)
        if kind == "month-first":
            return "%s %d, %04d" % (MONTHS["en"][m - 1], d, y)
        if kind == "rfc":
            return "%04d-%02d-%02dT14:01:00+01:00" % (y, m, d)
        if kind == "cjk":
            return "%d年%d月%d日" % (y, m, d)
        if kind == "weekday":
            return "%s %d %s %04d" % (self.r.choice(["di", "wo", "Mon", "Sa,", "vrijdag"]), d, SHORT[m - 1], y)
        iso = "%04d-%02d-%02d" % (y, m, d)
        if kind == "wrapped":
            return self.r.choice(["[%s]", "**%s**", "[[%s]]", "<%s>", "~~%s~~", "*%s*", "[%s 14:01]", "__%s__"]) % iso
        if self.maybe(0.05):
            iso += self.r.choice([" 14:30", " 2:01 pm", " (Thu)"])
        return iso

    def short_date(self):
        """A date without its year."""
        y, m, d = self.step()
        return self.r.choice(["%02d-%02d" % (d, m) if d > 12 else "%d %s" % (d, MONTHS["en"][m - 1]),
                              "%d %s" % (d, MONTHS[self.language][m - 1]), "%s %d" % (MONTHS["en"][m - 1], d)])

    # words, tags, contacts
    def tag(self):
        t = self.r.choice(self.tags)
        if self.maybe(0.05):
            t = t.upper() if self.maybe(0.5) else t.replace("-", "_")
        if t in ("order", "renewal") and self.maybe(0.7) or self.maybe(0.02):
            t += self.r.choice(["=860", "=€3.150,00", "=12k", ":500", '="1 200"', "=a|b", "=USD99.95"])
        return "#" + t

    def spelled(self, name):
        """A name as somebody would write it without a sign."""
        return name.replace("-", " ")

    def contact(self, name=None):
        name = name or self.r.choice(self.people)
        how = self.style if self.style != "mixed" else self.r.choice(["plain", "wiki", "strong", "short"])
        if how == "short" and self.maybe(0.6):
            known = [n for n in self.nicks if self.nicks[n] == name]
            if known and self.maybe(0.6):
                nick = self.r.choice(known)
                return "@" + nick if " " not in nick else '@"%s"' % nick
            return "@" + name.split("-")[0]
        if how == "wiki" and self.maybe(0.7):
            words = self.spelled(name)
            return self.r.choice(["[[%s]]", "[[@%s]]", "[[@%s]]", "[[People/%s.md|" + words.split()[0] + "]]", "[[%s|shown]]"]) % words
        if how == "strong" and self.maybe(0.7):
            return "**%s**" % self.spelled(name)
        if self.maybe(0.05):
            return self.r.choice(['@"%s"' % self.spelled(name), "@" + name.replace("-", "_"), "@" + name.lower(), "*@%s*" % name])
        return "@" + name

    def noise(self):
        """What is not read, or only in part."""
        return self.r.choice([
            "`#code @Nobody`", "<!-- #hidden @Ghost -->", "%%#secret%%", "[text](u#frag)", "[#shown](u)", "https://e.com/@a#top",
            "a@example.com", "\\#no", "&amp;#no", "<b>#bold</b>", "![#pic](p.png)", "[[Kiln#budget]]", "_#under_", "**not a name**",
            "#a1b2c3", "``a ` #tick``", "[ref #label][r]", "~~gone~~", "![[embed]]", "`open", "*", "[", "<", "#", "@", "\\", "|", "%%",
        ])

    def words(self, n=None):
        return [self.r.choice(WORDS) for _ in range(n if n is not None else self.r.choice([0, 1, 2, 3, 4, 6]))]

    def prose(self):
        out = self.words(self.r.randint(1, 7))
        if self.maybe(0.1):
            out.append(self.tag())
        if self.maybe(0.1):
            out.append(self.contact())
        if self.maybe(self.odd):
            out.append(self.noise())
        return " ".join(out)

    def text(self, contacts=None):
        """A line of what happened."""
        out = self.words()
        for _ in range(self.r.choice([0, 1, 1, 1, 1, 2, 3]) if contacts is None else contacts):
            out.insert(self.r.randint(0, len(out)), self.contact())
        if self.maybe(0.06):
            who = "@" + self.r.choice(self.people)
            out.append(self.r.choice(["via %s", "intro:%s", "via:%s", "#via=%s", "#intro=%s"]) % who)
        for _ in range(self.r.choice([0, 1, 1, 1, 2, 3])):
            out.insert(self.r.randint(0, len(out)) if self.maybe(0.2) else len(out), self.tag())
        while self.maybe(self.odd):
            out.insert(self.r.randint(0, len(out)), self.noise())
        if out and self.maybe(0.2):
            out[-1] += self.r.choice([".", ",", ")", "!", ";"])
        return " ".join(out) or "nothing"

    # blocks, as lists of lines
    def below(self, indent, depth=0):
        """What stands in an item behind its first line."""
        r, out = self.r, []
        while self.maybe(0.25):
            kind = r.random()
            if kind < 0.4:
                out.append(indent + self.text(r.choice([0, 0, 1])))
            elif kind < 0.7 and depth < 3:
                out += self.item(indent, depth + 1)
            elif kind < 0.8:
                out += ["", indent + self.text(r.choice([0, 1]))]
            elif self.maybe(self.odd * 2):
                out += r.choice([
                    lambda: ["", indent + "```", indent + "#fenced @Nobody", indent + "- 2024-01-01 #fenced", indent + "```", ""],
                    lambda: [indent + "<!-- a comment", indent + "#hidden", "", indent + "-->"],
                    lambda: ["", indent + "    #indented @Nobody", ""],
                    lambda: [indent + "> " + self.text()],
                    lambda: [indent + "%%", indent + "#secret", indent + "%%"],
                    lambda: ["", indent + "| a | b |", indent + "|---|---|", indent + "| %s | %s |" % (self.text(1), self.tag()), ""],
                    lambda: [self.text(0)],         # a lazy continuation
                    lambda: ["", indent + "### " + self.text(1), ""],
                ])()
        return out

    def mark(self):
        return self.bullet + " " * (1 if self.maybe(0.9) else 2)

    def item(self, indent="", depth=0, dated=None):
        mark = self.mark()
        box = self.r.choice(["[x] ", "[ ] "]) if self.maybe(0.06) else ""
        if dated is None:
            dated = depth > 0 and self.maybe(0.1)
        first = indent + mark + box
        if dated:
            first += self.date() + self.r.choice([": ", " ", " ", " - "])
        inside = indent + ("    " if self.width == 4 else "\t" if self.maybe(self.odd / 4) else " " * len(mark))
        return [first + self.text()] + self.below(inside, depth)

    def items(self, n, dated=False):
        out = []
        for _ in range(n):
            out += self.item(dated=dated)
            if self.maybe(0.05):
                out.append("")
        return out

    def paragraph(self):
        out = [self.text()]
        while self.maybe(0.25):
            out.append(self.text(self.r.choice([0, 0, 1])))
        if self.maybe(0.1):
            out += self.items(self.r.randint(1, 2))
        return out

    def quotation(self, dated=False):
        out = ["> " + (self.date() + " " if dated else "") + self.text()]
        while self.maybe(0.3):
            out.append(self.r.choice(["> ", "> ", ">", "> - ", "> > "]) + self.text(0))
        return out

    def table(self, dated):
        out = []
        pad = " " * (self.width % 4)
        cells = lambda *c: "|" + "|".join(pad + x.replace("|", "\\|") + pad for x in c) + "|"
        if self.maybe(0.8):
            out += [cells("dag", "wie" if self.maybe(0.9) else self.contact(), "wat"), "|---|:--|---|"]
        for _ in range(self.r.randint(1, 4)):
            first = dated() if dated else " ".join(self.words(1))
            out.append(cells(first, " ".join(self.contact() for _ in range(self.r.choice([0, 1, 1, 2]))), self.text(0)))
        return out

    def blocks(self, dated=False):
        """What stands below a date."""
        r, out = self.r, []
        for _ in range(r.choice([1, 1, 2, 3])):
            kind = r.random()
            if kind < 0.55:
                out += self.items(r.randint(1, 4))
            elif kind < 0.75:
                out += self.paragraph()
            elif kind < 0.82:
                out += self.quotation()
            elif kind < 0.87:
                out += self.table(None)
            elif kind < 0.92:
                out += ["#" * r.choice([3, 4]) + " " + self.r.choice([self.text(), "Afternoon", self.contact()])]
            elif self.maybe(self.odd * 3):
                out += r.choice([
                    lambda: ["```", "#fenced @Nobody", "## 2024-01-01", "```"], lambda: ["<!-- gone", "", "#hidden", "-->"],
                    lambda: ["    #indented @Nobody"], lambda: ["---"], lambda: ["![a](b.png)"], lambda: ["%%", "#secret", "%% " + self.tag()],
                    lambda: ["<div>", "#html @Nobody", "</div>"], lambda: ["[^1]: " + self.text()], lambda: ["[r]: https://e.com/#x"],
                    lambda: ["* * *"], lambda: ["![[embed]]"], lambda: ["-"], lambda: ["- [ ]"],
                ])()
            out.append("")
        return out

    def heading(self, level, words):
        return ["#" * level + " " + words] + ([""] if self.blank else [])

    def card(self, name, level=2):
        r = self.r
        h = "#" * level + " @" + name
        for _ in range(r.choice([0, 0, 1, 2])):
            h += " " + self.tag()
        out = [h] + ([""] if self.maybe(0.7) else [])
        nicks = [n for n in self.nicks if self.nicks[n] == name]
        if nicks:
            out.append(r.choice(["aka: ", "aliases:: ", "aka: "]) + ", ".join(nicks))
        for line in ("every: 3w", "city: Zwolle", "company:: Koelhuis", "snooze: 2026-04-01", "Sister of @Piet. #vriend", "birthday: 1974-05-03"):
            if self.maybe(0.15):
                out.append(line)
        return out + [""]

    def cards(self):
        out = ["# People", ""] if self.maybe(0.5) else []
        for name in self.carded:
            out += self.card(name, 2 if out else self.r.choice([1, 2]))
        return out

    # whole forms
    def intro(self):
        if self.maybe(self.odd / 4):
            # what stands first in a file of friends.md's, but not here
            return ["# Log", "", self.r.choice(["### Notes:", "### Activities:"])]
        return (["# Notes of " + " ".join(self.words(2)), "", self.prose(), ""] if self.maybe(0.3) else [])

    def dated_headings(self):
        out, level = self.intro(), self.r.choice([1, 2, 2, 3])
        for _ in range(self.r.randint(1, 5)):
            out += self.heading(level, self.date() + (self.r.choice(["", ""]) if self.maybe(0.8) else " " + self.r.choice([self.tag(), "Graz", "Fair"])))
            out += self.blocks()
            if self.maybe(0.1):
                out += self.heading(self.r.choice([1, level]), self.r.choice(["Ideas", "Plans of " + self.tag()])) + [self.prose(), ""]
        return out

    def meetings(self):
        """Dated headings that name people, with parts below."""
        out, level = self.intro(), self.r.choice([1, 2, 2])
        for _ in range(self.r.randint(1, 4)):
            names = " and ".join(self.contact() for _ in range(self.r.choice([1, 1, 1, 2])))
            words = self.r.choice(["%s %s", "%s %s " + self.tag(), "%s: lunch with %s " + self.tag()]) % (self.date(), names)
            out += self.heading(level, words) + self.blocks()
        return out

    def dated_bullets(self):
        return self.intro() + self.items(self.r.randint(2, 8), dated=True)

    def nested_bullets(self):
        out = self.intro()
        for _ in range(self.r.randint(1, 3)):
            out.append("- " + self.r.choice(["North", self.prose(), self.tag(), self.contact()]))
            for _ in range(self.r.randint(1, 3)):
                out += self.item("  ", 1, dated=self.maybe(0.8))
        return out

    def outline(self):
        """Bullets that hold only a date, as in Logseq."""
        out, inside = [], self.r.choice(["  ", "\t"])
        for _ in range(self.r.randint(1, 4)):
            out.append("- " + self.r.choice(["%s", "[[%s]]", "[[%s]]:", "**%s**", "%s"]) % self.date())
            for _ in range(self.r.randint(1, 4)):
                self.bullet = "-"
                out += self.item(inside, 1)
        return out

    def bare_dates(self):
        out = self.intro()
        for _ in range(self.r.randint(1, 4)):
            out += [self.date(), ""] + self.blocks()
        return out

    def diary(self):
        out = self.intro()
        for _ in range(self.r.randint(2, 6)):
            text = self.paragraph()
            text[0] = self.date() + self.r.choice([": ", " ", ", ", "\t", " - "]) + text[0]
            out += text + ([""] if self.maybe(0.7) else [])
        return out

    def tables(self):
        return self.intro() + self.table(self.date) + [""] + (self.table(self.date) if self.maybe(0.3) else [])

    def quotations(self):
        out = self.intro()
        for _ in range(self.r.randint(1, 3)):
            out += self.quotation(dated=True) + [""]
        return out

    def contextual(self):
        out = []
        for _ in range(self.r.randint(1, 2)):
            out += self.heading(1, self.r.choice(["%04d", "Jaar %04d", "%04d", "%04d"]) % self.year)
            for _ in range(self.r.randint(1, 4)):
                kind = self.r.random()
                if kind < 0.4:
                    for _ in range(self.r.randint(1, 3)):
                        out.append("- " + self.short_date() + self.r.choice([": ", " ", " - "]) + self.text())
                        out += self.below("  ", 1)
                elif kind < 0.5:
                    out += self.items(1)
                elif kind < 0.6:
                    out += self.table(self.short_date)
                elif kind < 0.7:
                    out += self.heading(2, self.short_date()) + self.blocks()
                elif kind < 0.8:
                    out += [self.short_date() + ": " + self.text()]
                else:
                    out += self.heading(2, self.r.choice(["%04d-%02d" % (self.year, self.month),
                                                          MONTHS["en"][self.month - 1] + " %d" % self.year]))
                    for _ in range(self.r.randint(1, 3)):
                        day = self.r.randint(1, 28)
                        out += self.r.choice([
                            lambda: ["- %d: %s" % (day, self.text())] + self.below("  ", 1), lambda: ["- %d eggs %s" % (day, self.tag())],
                            lambda: ["### %d" % day, ""] + self.blocks(), lambda: self.paragraph() + [""],
                            lambda: ["%d: %s" % (day, self.text()), ""], lambda: self.items(1),
                        ])()
                out.append("")
        return out

    def people_notes(self):
        """One heading a person, with dated headings or bullets below."""
        out = self.intro()
        for name in self.r.sample(self.people, self.r.randint(1, len(self.people))):
            kind = self.r.random()
            if kind < 0.7:
                out += self.card(name, 1)
            elif kind < 0.85:
                out += ["# Berlin with %s and %s" % (self.contact(name), self.contact()), ""]
            else:
                out += ["# " + self.spelled(name), ""]
            if self.maybe(0.5):
                for _ in range(self.r.randint(1, 2)):
                    out += self.heading(2, self.date()) + self.blocks()
            else:
                out += self.items(self.r.randint(1, 3), dated=True) + [""]
        return out

    def friends(self):
        out = ["### Activities:"]
        strong = lambda: "**%s**" % self.spelled(self.r.choice(self.people))
        line = lambda: " ".join(self.words(2) + [strong() for _ in range(self.r.choice([0, 1, 1, 2]))] + ["in _Paris_."] +
                                ["@" + self.r.choice(self.tags) for _ in range(self.r.choice([0, 1, 1, 2]))])
        for _ in range(self.r.randint(1, 6)):
            out.append("- %04d-%02d-%02d: %s" % (self.step() + (line(),)))
        if self.maybe(0.5):
            out += ["", "### Notes:"]
            for _ in range(self.r.randint(0, 3)):
                out.append("- %04d-%02d-%02d: %s" % (self.step() + (line(),)))
        out += ["", "### Friends:"]
        for name in self.people:
            nicks = [n for n in self.nicks if self.nicks[n] == name]
            out.append("- " + self.spelled(name) + ("".join(" (a.k.a. %s)" % n for n in nicks[:1])) +
                       self.r.choice(["", " [New York]"]) + self.r.choice(["", " @" + self.r.choice(self.tags)]))
        if self.maybe(0.5):
            out += ["", "### Locations:", "- Paris @far"]
        return out

    def jrnl(self):
        out = []
        for _ in range(self.r.randint(1, 5)):
            y, m, d = self.step()
            out.append("[%04d-%02d-%02d %s] %s" % (y, m, d, self.r.choice(["20:00", "08:15:30 PM", "09:15"]), self.text()))
            while self.maybe(0.4):
                out.append(self.r.choice(["# A heading %s", "- 2020-06-30 %s", "%s", "%s", "    %s", "> %s"]) % self.text())
            out.append("")
        return out

    def twtxt(self):
        out = ["# nick = x", "# url = https://e.com/twtxt.txt", ""] if self.maybe(0.5) else []
        for _ in range(self.r.randint(2, 7)):
            out.append("%04d-%02d-%02dT14:01:00+01:00\t%s" % (self.step() + (self.text().replace("\t", " "),)))
        return out

    def entries_table(self):
        out = ["date\tcontacts\ttags" + "\ttext" * self.maybe(0.8)]
        text = out[0].endswith("text")
        for name in self.carded:
            out.append("card\t%s\t%s" % (name, self.r.choice(["", "klant", "vriend value"])) + "\tevery: 3w\\ncity: X" * text)
        for _ in range(self.r.randint(1, 6)):
            day = self.r.choice(["%04d-%02d-%02d", "%04d-%02d-%02d", "%04d-%02d-%02d", "%04d-%02d"])
            y, m, d = self.step()
            day = day % ((y, m, d) if day.count("%") == 3 else (y, m))
            row = [day if self.maybe(0.95) else "", " ".join(self.r.sample(self.people, self.r.choice([0, 1, 1, 2]))),
                   " ".join(self.r.choice(self.tags) + self.r.choice(["", "", "", "=860", "=1%20200"]) for _ in range(self.r.choice([0, 1, 2])))]
            if text:
                row.append(self.r.choice(["soup and rain", "two\\nlines", "a\\ttab", "#lunch in the text", ""]))
            out.append("\t".join(row))
        return out

    def matter(self, keys):
        out = ["---"]
        for k in keys:
            tags = [t for t in self.r.sample(self.tags, min(2, len(self.tags)))]
            out += {
                "date": lambda: ["date: " + self.r.choice(["%04d-%02d-%02d" % self.step(), "%04d-%02d" % self.step()[:2]])],
                "contact": lambda: ["contact: " + self.spelled(self.r.choice(self.people))],
                "aliases": lambda: self.r.choice([["aliases: [Mari, Señora]"], ["aliases: Mari"], ["aliases:", "  - Tobi"]]),
                "tags": lambda: self.r.choice([["tags: " + ", ".join(tags)], ["tags: [%s]" % ", ".join(tags)],
                                               ["tags:"] + ['  - "#%s"' % t for t in tags]]),
                "title": lambda: ['title: "#hash of @Nobody"'],
            }[k]()
        return out + [self.r.choice(["---", "---", "..."])]


ROSTER = "roster.md"            # a file of cards that is no operand
FORMS = ["dated_headings", "meetings", "dated_bullets", "nested_bullets", "outline", "bare_dates", "diary", "tables", "quotations",
         "contextual", "people_notes"]
WHOLE = ["friends", "jrnl", "twtxt", "entries_table"]


def one_file(w, kind):
    """(name, lines) of one file of a kind."""
    r = w.r
    if kind == "mixed":
        out = []
        for form in r.sample(FORMS, r.randint(2, 3)):
            out += getattr(w, form)() + [""]
        return "journal.md", out
    if kind == "matter":
        keys = r.choice([["date"], ["date", "tags"], ["contact", "date"], ["contact"], ["aliases"], ["aliases", "tags"], ["tags"],
                         ["title", "date", "tags"], ["contact", "tags"]])
        body = w.blocks() if "date" in keys else getattr(w, r.choice(["dated_bullets", "dated_headings", "diary"]))()
        if "aliases" in keys or keys[0] == "contact" and "date" not in keys:
            body = ["city: Valencia", ""] * w.maybe(0.5) + body
        return "%s.md" % r.choice(["Marisol Quintero", "kiln", "Piet"]), w.matter(keys) + [""] * w.maybe(0.5) + body
    if kind == "named":
        y, m, d = w.step()
        name = r.choice(["%04d-%02d-%02d.md", "%04d_%02d_%02d.md", "%04d-%02d-%02d Graz.md"]) % (y, m, d)
        if w.maybe(0.2):
            name = r.choice(["%04d-%02d.md" % (y, m), "%04d.md" % y])
            return name, ["- %d: %s" % (r.randint(13, 28), w.text()), "- " + w.text(), ""] + w.blocks()
        body = w.blocks()
        if w.maybe(0.2):
            body = ["# " + r.choice(["Thursday", w.text(), w.contact()]), ""] + body
        if w.maybe(0.15):
            body = w.matter(r.choice([["tags"], ["title"], ["contact"]])) + body
        if w.maybe(0.15):
            body += w.items(1, dated=True)
        return name, body
    if kind in WHOLE:
        return {"friends": "friends.md", "jrnl": "jrnl.txt", "twtxt": "twtxt.txt", "entries_table": "table.tsv"}[kind], getattr(w, kind)()
    return "journal.md", getattr(w, kind)()


def encoded(w, lines, broken):
    """The bytes of a file: line ends, byte order mark, and perhaps broken bytes."""
    r, end = w.r, "\r\n" if w.maybe(0.08) else "\n"
    data = b"".join(line.encode() + (b"\r\n" if w.maybe(w.odd / 10) else end.encode()) for line in lines)
    if w.maybe(0.2):
        data = data[:-len(end)] if data.endswith(end.encode()) else data
    if w.maybe(0.05):
        data = b"\xef\xbb\xbf" + data
    while broken and w.maybe(w.odd):
        at = r.randint(0, len(data))
        data = data[:at] + r.choice([b"\xff", b"\0", b"\xc3", b" \xe9 "]) + data[at:]
    return data


def journal(seed):
    """(kinds, files, options) of the journal of a seed: files as [(name, bytes)] in the order in which they are read, but ROSTER."""
    r = random.Random(seed)
    w = Writer(r)
    many = r.random()
    kinds = [r.choice(FORMS + ["mixed", "mixed", "matter", "named"] + (WHOLE if many < 0.5 else [])) for _ in
             range(1 if many < 0.75 else r.randint(2, 4))]
    if len(kinds) > 1 and w.maybe(0.4):
        kinds[0] = "matter"
    files, names = [], set()
    for kind in kinds:
        name, lines = one_file(w, kind)
        if kind not in WHOLE and kind != "named" and lines[:1] != ["---"]:
            where = r.random()
            if where < 0.35:
                lines = w.cards() + ["# Days", ""] * w.maybe(0.7) + lines
            elif where < 0.45:
                lines = lines + [""] + w.cards()
        if name in names:
            name = "%d/%s" % (len(names), name)
        names.add(name)
        files.append((name, encoded(w, lines, kind != "entries_table")))      # in a table they are errors
    options = []
    if w.maybe(0.06) and "jrnl" not in kinds:      # jrnl's files hold no cards: relgrep(1), BUGS
        options.append("--roster=" + ROSTER)
        files.append((ROSTER, encoded(w, w.cards(), False)))
    if w.maybe(0.05):
        options.append(r.choice(["--dmy", "--mdy", "--at=tag", "--at=contact"]))
    return kinds, files, options


def write(folder, seed):
    """Write the journal of a seed into a folder; (kinds, files, options, operands)."""
    kinds, files, options = journal(seed)
    for name, data in files:
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(data)
    return kinds, files, options


def main():
    try:
        given, rest = getopt.getopt(sys.argv[1:], "n:s:h")
    except getopt.GetoptError as e:
        sys.exit("tests/grep/journals.py: %s" % e)
    given = dict(given)
    if "-h" in given or len(rest) != 1:
        print(__doc__)
        return 0 if "-h" in given else 2
    for k in range(int(given.get("-n", 20))):
        folder = os.path.join(rest[0], "%04d" % (k + 1))
        kinds, files, options = write(folder, int(given.get("-s", 1)) * 1000000 + k)
        with open(os.path.join(folder, "operands"), "w") as f:
            f.write("".join(x + "\n" for x in options + [name for name, _ in files if name != ROSTER]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
