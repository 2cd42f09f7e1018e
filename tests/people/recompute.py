#!/usr/bin/env python3
"""What relgap and relwho must print, computed again from rellog's table, and compared cell by cell.

usage: tests/people/recompute.py gap|who [options] LOG FOUND

LOG is what `rellog -o tsv JOURNAL` printed, FOUND what relgap or relwho printed (TSV) with the same options and --today.
Options: -T DATE (needed), --vocab FILE, --strict, --every RHYTHM, --by tag|group, --status LIST, -w LIST, -t LIST, -n N.

Written from the definitions in DESIGN section 3, reltools(7) and reljournal(5) alone. It shares nothing with src/: not the
reader of dates, names, money or rhythms, no order and no rounding. Two things come from the project because they are data and
no code: the words of the built-in vocabulary (the table in src/book/lexicon.c; generated journals use those that
reljournal(5) lists), and which entries there are (rellog, whose tests are others).

Numbers are fractions here and nowhere rounded before they are compared. Where the definitions leave something open the
cell is not compared (OPEN).
"""
import datetime
import fractions
import getopt
import os
import re
import sys
import unicodedata
import urllib.parse

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
OPEN = object()
FAR = datetime.date.max


def fold(name):
    """The form in which tags and contacts are compared (C5, T6)."""
    name = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
    return re.sub("[-_ ]+", "-", name).strip("-")


def order(name):
    return fold(name).encode()


# ---- dates and rhythms

class Day:
    """A date of rellog's: its first day, and how it is written."""

    def __init__(self, text):
        parts = [int(x) for x in text.split("-")]
        self.text, self.whole = text, len(parts) == 3
        self.first = datetime.date(*(parts + [1, 1])[:3])
        self.precision = len(parts)


def month_later(day, months):
    """So many calendar months after a day: the last of that month where it has no such day."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if year > 9999:
        return FAR
    for d in range(day.day, 0, -1):
        try:
            return datetime.date(year, month + 1, d)
        except ValueError:
            pass


def rhythm(text):
    m = re.fullmatch(r"([0-9]+)([dwmy])", text)
    return (int(m.group(1)), m.group(2)) if m and 1 <= int(m.group(1)) <= 999 else None


def after(r, day):
    n, unit = r
    try:
        return day + datetime.timedelta(n * {"d": 1, "w": 7}[unit]) if unit in "dw" else month_later(day, n * {"m": 1, "y": 12}[unit])
    except OverflowError:
        return FAR


MONTHS = "january february march april may june july august september october november december".split()


def written_date(text):
    """A few of the forms of D1, which are all that the generated journals use; OPEN for two readings, None for no date."""
    text = text.strip().strip("\"'")
    for pattern, names in ((r"(?P<y>\d{4})([-/._])(?P<m>\d{1,2})\2(?P<d>\d{1,2})", 0), (r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})", 0),
                           (r"(?P<d>\d{1,2}) (?P<m>[A-Za-z]+) (?P<y>\d{4})", 1), (r"(?P<m>[A-Za-z]+) (?P<d>\d{1,2}), (?P<y>\d{4})", 1)):
        m = re.fullmatch(pattern, text)
        if m:
            month = m.group("m").lower()
            if names and month not in MONTHS:
                return OPEN
            try:
                return datetime.date(int(m.group("y")), MONTHS.index(month) + 1 if names else int(month), int(m.group("d")))
            except ValueError:
                return None
    return OPEN if re.search(r"\d", text) else None


def median(days):
    """Of sorted numbers of days; half a day is rounded up."""
    return (days[(len(days) - 1) // 2] + days[len(days) // 2] + 1) // 2


# ---- vocabulary

class Vocabulary:
    def __init__(self, words):
        self.groups = {}                    # folded tag: the groups it is named in
        self.canonical = {}                 # folded synonym: the tag as the file writes it
        self.rhythms = {}
        for tag, names in words.items():
            self.groups.setdefault(fold(tag), set()).update(names)

    def read(self, path):
        with open(path, encoding="utf-8") as f:
            for line in f:
                words = []
                for w in re.split(r"[\s,]+", line.strip()):
                    if w.startswith((";", "//")) or w == "#":
                        break
                    words.append(w.replace("#", "") if w != "=" else w)
                words = [w for w in words if w]
                if not words:
                    continue
                if words[0].endswith(":"):
                    for w in words[1:]:
                        if w[0] == "-":
                            self.groups.get(fold(w), set()).discard(words[0][:-1].lower())
                        else:
                            self.groups.setdefault(fold(w), set()).add(words[0][:-1].lower())
                elif words[1:2] == ["="]:
                    for w in words[2:]:
                        self.canonical[fold(w)] = words[0]
                elif words[0] == "every":
                    self.rhythms[fold(words[1])] = rhythm(words[2])

    @staticmethod
    def above(tag):
        """A tag and what stands above it, the nearest first."""
        parts = tag.split("/")
        return ["/".join(parts[:n]) for n in range(len(parts), 0, -1)]

    def counted_as(self, tag):
        """As written, but for synonyms of a file."""
        for up in self.above(tag):
            if fold(up) in self.canonical:
                return self.canonical[fold(up)] + tag[len(up):]
        return tag

    def groups_of(self, tag):
        """With the groups that these are parts of."""
        found = set()
        for form in {tag, self.counted_as(tag)}:
            for up in self.above(form):
                for g in self.groups.get(fold(up), ()):
                    found.update(self.above(g))
        return found

    def rhythm_of(self, tag):
        for up in self.above(self.counted_as(tag)):
            if self.rhythms.get(fold(up)):
                return self.rhythms[fold(up)]
        return None


def table_words():
    """The built-in words: {tag: groups}, from the table as data."""
    with open(os.path.join(TOP, "src", "book", "lexicon.c"), encoding="utf-8") as f:
        text = f.read()
    names = {"IN": "direction/in", "OUT": "direction/out", "REACHED": "goal/reached", "MISSED": "goal/missed",
             "MADE": "promise/made", "KEPT": "promise/kept"}
    table = text[text.index("words[] = {"):text.index("};", text.index("words[] = {"))]
    return {tag: {names.get(g.strip(), g.strip().lower()) for g in groups.split("|")}
            for tag, groups in re.findall(r'\{ "([^"]+)", ([A-Z_| \n\t]+) \}', table)}


def manual_words():
    """The words that reljournal(5) lists."""
    with open(os.path.join(TOP, "man", "reljournal.5"), encoding="utf-8") as f:
        section = f.read().split(".Sh VOCABULARY")[1].split(".Sh ")[0]
    words = {}
    for group, said in re.findall(r'^\.It Cm ([a-z]+) Ta "(?:[^:"]*: )?(.*)"$', section, re.M):
        for part in re.split(r", (?![^(]*\))| and ", said):
            m = re.fullmatch(r"([\w/-]+)(?: \((.*)\))?", part)
            for tag in m.group(2).split(", ") if m.group(2) else [m.group(1)]:
                words.setdefault(tag, set()).add(m.group(1) if m.group(2) else group)
    return words


# ---- the table

class Entry:
    def __init__(self, place, row):
        self.place, self.text = place, row["text"]
        self.contacts = row["contacts"].split()
        self.uses = []                          # (tag, value or None)
        for use in row["tags"].split(" "):
            if use:
                name, sign, value = use.partition("=")
                self.uses.append((name, urllib.parse.unquote(value) if sign else None))
        self.tags = {t for t, _ in self.uses}
        self.card = row["date"] == "card"
        self.day = None if self.card or not row["date"] else Day(row["date"])


def unescape(cell):
    return re.sub(r"\\(.)", lambda m: {"t": "\t", "n": "\n", "r": "\r"}.get(m.group(1), m.group(1)), cell)


def read_table(text):
    lines = text.split("\n")
    names = lines[0].split("\t")
    return names, [[unescape(c) for c in line.split("\t")] for line in lines[1:] if line]


def read_log(text):
    names, rows = read_table(text)
    return [Entry(k, dict(zip(names, row))) for k, row in enumerate(rows)]


class Roster:
    """Who a written name is, as far as the table tells: cards read so far, their other names, short forms."""

    def __init__(self, entries):
        self.forms = {}                         # the first form of each name
        for e in entries:
            for c in e.contacts:
                self.forms.setdefault(fold(c), c)
        self.cards, self.aliases = [], {}
        self.learned = 0                        # how many cards were read
        self.since = {}                         # with which of them a name became known

    def learn(self, card):
        name = fold(card.contacts[0])
        self.learned += 1
        self.since.setdefault(name, self.learned)
        if name not in self.cards:
            self.cards.append(name)
        for key, value in card_lines(card):
            if key in ("aka", "alias", "aliases"):
                for other in value.split(","):
                    other = fold(other.strip("[] ").lstrip("@").strip("\"'"))
                    self.aliases.setdefault(other, name)
                    self.since.setdefault(other, self.learned)

    def find(self, written, learned=None):
        """Who that is, when so many cards have been read (all that were learned)."""
        key = fold(written)
        known = lambda name: self.since[name] <= (self.learned if learned is None else learned)
        if key in self.cards and known(key):
            return key
        if key in self.aliases and known(key):
            return self.aliases[key]
        fits = [c for c in self.cards if c.startswith(key + "-") and known(c)]
        return fits[0] if len(fits) == 1 else key


def card_lines(card):
    return [(m.group(1).strip().lower(), m.group(2).strip()) for m in
            re.finditer(r"^[ \t]*(?:[-*+] )?([^:\n@#]+?)::?[ \t]+(.*)$", card.text, re.M)]


NAME = r'(?:@"([^"\n]+)"|@([\w·-]+)|\[\[@([^]|#]+)[^]]*\]\])'
INTRODUCED = re.compile(r"(?<![\w/&#@\\])(?:#?(?:via|intro)[:=]|via[ \t]+)" + NAME, re.I)


def introducers(entry, roster):
    """Whom its text names as introducers (C9), in order. What is not read (N1, N3) is taken out first."""
    text = re.sub(r"`[^`]*`|%%.*?%%|<!--.*?-->", " ` ", entry.text, flags=re.S)
    found = []
    for m in INTRODUCED.finditer(text):
        who = roster.find(next(g for g in m.groups() if g).strip("-_ "))
        if who not in found:
            found.append(who)
    return found


# ---- money

def money(value):
    """(currency, amount in hundredths); None when it is no money, OPEN when that is not certain."""
    m = re.fullmatch(r"(EUR|USD|GBP|CHF|[€$£])? ?([0-9][0-9., ]*)(k?) ?(EUR|USD|GBP|CHF|[€$£])?", value)
    if not m:
        return OPEN if re.search("[0-9]", value) else None
    before, number, thousand, behind = m.groups()
    sign = before or behind or ""
    if before and behind:
        return OPEN
    currency = {"€": "EUR", "$": "USD", "£": "GBP"}.get(sign, sign)
    if currency == "USD" and sign == "$":
        currency = OPEN
    if re.fullmatch(r"[0-9]+", number):
        amount = int(number) * 100
    elif re.fullmatch(r"[0-9]+[.,][0-9]{2}", number):
        amount = int(re.sub("[.,]", "", number))
    elif re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3})+,[0-9]{2}", number) or re.fullmatch(r"[0-9]{1,3}(,[0-9]{3})+\.[0-9]{2}", number):
        amount = int(re.sub("[.,]", "", number))
    else:
        return OPEN
    return (currency, amount * (1000 if thousand else 1)) if currency is not OPEN else OPEN


# ---- people

class Person:
    def __init__(self, name):
        self.name, self.counted, self.cards, self.planned = name, [], [], []

    def days(self):
        return sorted({e.day.first for e in self.counted if e.day.whole})

    def tags(self):
        """As written, of counted entries and cards."""
        return set().union(*[e.tags for e in self.counted + self.cards])


def latest(entries):
    return max((e.day for e in entries), key=lambda d: (d.first, d.precision), default=None)


def earliest(entries):
    return min((e.day for e in entries), key=lambda d: (d.first, -d.precision), default=None)


def circle(entries, today):
    people = {}
    for e in entries:
        for name in e.contacts:
            p = people.setdefault(fold(name), Person(name))
            if e.card:
                p.cards.append(e)
            elif e.day and e.day.first > today:
                p.planned.append(e)
            elif e.day:
                p.counted.append(e)
    return people


def motive(entry, vocabulary):
    groups = set().union(*[vocabulary.groups_of(t) for t in entry.tags]) if entry.tags else set()
    return "sell" if "sell" in groups else "free" if groups & {"free", "touch"} else "other"


def key_of_cards(person, key, read):
    """What the last card that has it says. OPEN when a reading is."""
    said = None
    for card in person.cards:
        for k, value in card_lines(card):
            if k == key and read(value):
                said = read(value)
    return said


def shares(free, sell, other):
    n = free + sell + other
    return (fractions.Fraction(free, n), fractions.Fraction(free + other, n)) if n else ("", "")


class Gap:
    """One contact in relgap's eyes."""

    def __init__(self, person, vocabulary, today, strict, default):
        self.person, self.name = person, person.name
        kinds = [motive(e, vocabulary) for e in person.counted]
        self.free, self.sell, self.other = kinds.count("free"), kinds.count("sell"), kinds.count("other")
        self.any = latest(person.counted)
        kept = ("free",) if strict else ("free", "other")
        self.last = latest([e for e, k in zip(person.counted, kinds) if k in kept])
        self.next = earliest(person.planned)
        self.tags = {up for t in person.tags() for up in Vocabulary.above(vocabulary.counted_as(t))}
        self.snooze = key_of_cards(person, "snooze", written_date)
        card = key_of_cards(person, "every", rhythm)
        self.listed = bool(person.counted) or card is not None
        self.every, self.shown = self.rhythm(card, vocabulary, today, default)
        self.gap = (today - self.last.first).days if self.last else None
        self.overdue = self.elapsed = None
        if self.last:
            self.due = after(self.every, self.last.first)
            span = (self.due - self.last.first).days
            self.elapsed = fractions.Fraction(self.gap, span) if span else OPEN
            self.overdue = fractions.Fraction(max((today - self.due).days, 0), span) if span else OPEN
            self.soon = -(-span // 4)
        self.status = self.judge(card, today)

    def rhythm(self, card, vocabulary, today, default):
        if card:
            return card, "%d%s" % card
        known = [r for r in (vocabulary.rhythm_of(t) for t in self.person.tags()) if r]
        if known:
            best = min(known, key=lambda r: after(r, today))
            return best, "%d%s" % best
        days = self.person.days()
        if len(days) >= 5:
            steps = sorted((b - a).days for a, b in zip(days, days[1:]))
            days = max(median(steps), 1)
            return (days, "d"), "%dd" % days
        return default, "%d%s" % default

    def judge(self, card, today):
        if self.snooze not in (None, OPEN) and today < self.snooze:
            return "snoozed"
        met, days = self.person.counted, self.person.days()
        if met and card is None and (len(met) == 1 or all(e.day.whole for e in met) and len(days) == 1):
            return "met-once"
        if not self.last:
            return "never"
        if today > self.due:
            return "overdue"
        return "due" if (self.due - today).days <= self.soon else "ok"

    def place(self):
        """Where its row stands."""
        rank = ["never", "overdue", "due", "ok", "snoozed", "met-once"].index(self.status)
        within = {"never": lambda: -self.sell, "overdue": lambda: -self.overdue, "due": lambda: -self.elapsed,
                  "ok": lambda: -self.elapsed, "snoozed": lambda: self.snooze.toordinal(),
                  "met-once": lambda: -self.any.first.toordinal()}[self.status]()
        return rank, within, order(self.name)

    def row(self):
        low, high = shares(self.free, self.sell, self.other)
        text = lambda day: day.text if day else ""
        return [self.name, text(self.any), text(self.last), self.gap if self.last else "", self.shown,
                self.overdue if self.last else "", self.free, self.sell, self.other, low, high, text(self.next),
                OPEN if self.snooze is OPEN else self.snooze.isoformat() if self.snooze else "", self.status]


GAP = "contact last_any last_free gap every overdue free sell other share_low share_high next snooze status".split()
BY = "contacts gap free sell other share_low share_high never overdue due ok snoozed met_once".split()
WHO = "contact first last entries free sell other days touches tags customer introduced_by revenue next".split()
DECIMALS = {"overdue": 2, "share_low": 4, "share_high": 4}


def gap_table(entries, vocabulary, today, strict=False, every="90d", by=None, status=None, contacts=None, tags=None, limit=None):
    people = [Gap(p, vocabulary, today, strict, rhythm(every)) for p in circle(entries, today).values()]
    people = [g for g in people if g.listed]
    if contacts is not None:
        people = [g for g in people if fold(g.name) in {fold(c) for c in contacts}]
    if tags is not None:
        people = [g for g in people if {fold(t) for t in g.tags} & {fold(t) for t in tags}]
    if status is not None:
        people = [g for g in people if g.status in status]
    if by:
        return [by] + BY, by_table(people, vocabulary, by)[:limit]
    return GAP, [g.row() for g in sorted(people, key=Gap.place)][:limit]


def by_table(people, vocabulary, by):
    of = {}
    for g in people:
        names = g.tags if by == "tag" else set().union(*[vocabulary.groups_of(t) for t in g.person.tags()])
        for name in {fold(n): n for n in names}.values():
            of.setdefault(fold(name), (name, []))[1].append(g)
    rows = []
    for name, members in of.values():
        gaps = sorted(g.gap for g in members if g.last)
        half = median(gaps) if gaps else ""
        sums = [sum(getattr(g, k) for g in members) for k in ("free", "sell", "other")]
        rows.append([name, len(members), half] + sums + list(shares(*sums)) +
                    [sum(g.status == s for g in members) for s in ("never", "overdue", "due", "ok", "snoozed", "met-once")])
    return sorted(rows, key=lambda r: (-r[1], order(r[0])))


def summary(entries, vocabulary, today):
    """What the lines above the table say: contacts, share (low, high), not seen free of a reason to sell in a year, not at all."""
    people = [g for g in (Gap(p, vocabulary, today, False, rhythm("90d")) for p in circle(entries, today).values()) if g.listed]
    year = month_later(today, -12)
    recent = lambda g: [e for e in g.person.counted if e.day.first > year]
    unfree = [g for g in people if all(motive(e, vocabulary) == "sell" for e in recent(g))]
    kinds = [motive(e, vocabulary) for e in entries if e.contacts and e.day and e.day.first <= today]
    free, other = kinds.count("free"), kinds.count("other")
    low, high = (100 * free // len(kinds), -(-100 * (free + other) // len(kinds))) if kinds else (None, None)
    return len(people), low, high, len(unfree), sum(not recent(g) for g in unfree)


def compare_summary(expected, text):
    """(numbers compared, [what differs]): the numbers in the lines above the table, whatever words stand between."""
    contacts, low, high, unfree, unseen = expected
    share = [] if low is None else [low] if low == high else [low, high]
    lines = (text.split("\n\n")[0].split("\n") + [""])[:2]
    found = [int(n) for line in lines for n in re.findall(r"[0-9]+", line)]
    # equal numbers and none at all are said in words
    wanted = [contacts] + share + ([unfree] if unfree else []) + ([unseen] if 0 < unseen < unfree else [])
    if contacts == 0 or found == wanted or contacts == unfree and found[:1 + len(share)] == wanted[:1 + len(share)]:
        return len(wanted), [line for line in lines if len(line) > 78]
    return len(wanted), ["summary: expected the numbers %s, found %s: %s" % (wanted, found, " / ".join(lines))]


def amounts(entries, vocabulary):
    """{currency: hundredths}; OPEN when a value is."""
    sums = {}
    for e in entries:
        for tag, value in e.uses:
            if value is not None and "revenue" in vocabulary.groups_of(tag):
                m = money(value)
                if m is OPEN:
                    return OPEN
                if m:
                    sums[m[0]] = sums.get(m[0], 0) + m[1]
    return sums


def who_row(p, vocabulary, introduced):
    kinds = [motive(e, vocabulary) for e in p.counted]
    counts = {}
    for e in p.counted:
        for t in {fold(vocabulary.counted_as(t)): vocabulary.counted_as(t) for t in sorted(e.tags)}.values():
            counts.setdefault(fold(t), [t, 0])[1] += 1
    for e in p.cards:
        for t in e.tags:
            t = vocabulary.counted_as(t)
            if "touch" not in vocabulary.groups_of(t):
                counts.setdefault(fold(t), [t, 0])
    listed = sorted(counts.values(), key=lambda c: (-c[1], order(c[0])))
    touch = ["%s=%d" % (t, n) for t, n in listed if "touch" in vocabulary.groups_of(t)]
    rest = ["%s=%d" % (t, n) for t, n in listed if "touch" not in vocabulary.groups_of(t)]
    is_customer = lambda e: any("customer" in vocabulary.groups_of(t) for t in e.tags)
    became = earliest([e for e in p.counted if is_customer(e)])
    customer = became.text if became else "card" if any(map(is_customer, p.cards)) else ""
    text = lambda day: day.text if day else ""
    return [p.name, text(earliest(p.counted)), text(latest(p.counted)), len(p.counted), kinds.count("free"), kinds.count("sell"),
            kinds.count("other"), len(p.days()), " ".join(touch), " ".join(rest), customer, introduced, amounts(p.counted, vocabulary),
            text(earliest(p.planned))]


def who_table(entries, vocabulary, today, contacts=None, tags=None, limit=None):
    roster, named = Roster(entries), {}
    for e in entries:
        if e.card:
            roster.learn(e)
        named[e.place] = introducers(e, roster)
    rows = []
    for key, p in circle(entries, today).items():
        if not (p.counted or p.planned or p.cards):
            continue
        if contacts is not None and key not in {fold(c) for c in contacts}:
            continue
        others = lambda e: [x for x in named[e.place] if x != key]
        told = sorted((e for e in p.counted if others(e)), key=lambda e: (e.day.first, e.place)) + [e for e in p.cards if others(e)]
        introduced = " ".join(others(told[0])) if told else ""
        last = latest(p.counted)
        rows.append((-(last.first.toordinal() if last else 0), order(p.name), who_row(p, vocabulary, introduced)))
    return WHO, [r[2] for r in sorted(rows, key=lambda r: r[:2])][:limit]


# ---- comparing

def same_number(expected, found, column):
    if not re.fullmatch(r"(0|[1-9][0-9]*)(\.[0-9]*[1-9])?", found):
        return False
    found = fractions.Fraction(found)
    places = 10 ** DECIMALS[column]
    return abs(expected - found) * 2 * places <= 1 and (found * places).denominator == 1


def same_money(expected, found):
    """Plain amounts and those with a currency, in any order, each once."""
    sums = {}
    for word in found.split():
        m = re.fullmatch(r"([A-Z]{3})?([0-9]+)(?:\.([0-9]{2}))?", word)
        if not m or (m.group(1) or "") in sums:
            return False
        sums[m.group(1) or ""] = int(m.group(2)) * 100 + int(m.group(3) or 0)
    return sums == expected


def same(expected, found, column):
    if expected is OPEN:
        return True
    if isinstance(expected, dict):
        return same_money(expected, found)
    if isinstance(expected, fractions.Fraction):
        return same_number(expected, found, column)
    # the form first seen may be that of a parent, or of an introducer: names are compared as T6 and C5 compare them
    if column in ("contact", "tag", "group", "touches", "tags", "introduced_by"):
        return [fold(w) for w in str(expected).split()] == [fold(w) for w in found.split()]
    return str(expected) == found


def shown(cell):
    if isinstance(cell, fractions.Fraction):
        return "%.4f (%s)" % (cell, cell)
    if isinstance(cell, dict):
        return " ".join("%s%.2f" % (c, n / 100) for c, n in sorted(cell.items())) or "''"
    return str(cell) or "''"


def compare(expected, found_text):
    """(cells compared, [what differs])."""
    names, rows = expected
    found_names, found_rows = read_table(found_text)
    if found_names != names:
        return 1, ["columns: expected %s, found %s" % (" ".join(names), " ".join(found_names))]
    wrong, cells = [], 1
    mine, theirs = [fold(r[0]) for r in rows], [fold(r[0]) for r in found_rows]
    by_name = dict(zip(theirs, found_rows))
    for name, row in zip(mine, rows):
        other = by_name.get(name)
        if other is None or len(other) != len(names):
            wrong.append("%s: a row is expected, found %s" % (row[0], other))
            continue
        cells += len(names)
        wrong += ["%s: %s: expected %s, found %s" % (row[0], column, shown(a), b or "''")
                  for column, a, b in zip(names, row, other) if not same(a, b, column)]
    wrong += ["%s: no row is expected, found %s" % (n, by_name[n]) for n in theirs if n not in mine]
    if not wrong and mine != theirs:
        wrong.append("order of rows: expected %s, found %s" % (" ".join(mine), " ".join(theirs)))
    return cells, wrong


def main():
    try:
        given, rest = getopt.getopt(sys.argv[2:], "T:w:t:n:", ["vocab=", "strict", "every=", "by=", "status="])
    except getopt.GetoptError as e:
        sys.exit("tests/people/recompute.py: %s" % e)
    given = dict(given)
    if sys.argv[1:2] not in (["gap"], ["who"]) or len(rest) != 2 or "-T" not in given:
        print(__doc__)
        return 2
    vocabulary = Vocabulary(table_words())
    if "--vocab" in given:
        vocabulary.read(given["--vocab"])
    options = {"today": datetime.date.fromisoformat(given["-T"])}
    for name, key, read in (("-w", "contacts", lambda x: x.split(",")), ("-t", "tags", lambda x: x.split(",")), ("-n", "limit", int),
                            ("--every", "every", str), ("--by", "by", str), ("--status", "status", lambda x: x.split(","))):
        if name in given:
            options[key] = read(given[name])
    if "--strict" in given:
        options["strict"] = True
    with open(rest[0], encoding="utf-8", errors="surrogateescape") as log, open(rest[1], encoding="utf-8", errors="surrogateescape") as found:
        table = gap_table if sys.argv[1] == "gap" else who_table
        cells, wrong = compare(table(read_log(log.read()), vocabulary, **options), found.read())
    for line in wrong:
        print(line)
    print("%d cells compared, %d differ" % (cells, len(wrong)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
