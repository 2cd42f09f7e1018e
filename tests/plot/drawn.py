"""What stands in the pictures of relplot: read back from their SVG, and judged as a picture.

Shares nothing with src/. Sizes are in pixels.
"""
import re
import xml.etree.ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "title", "desc", "style", "g", "rect", "line", "circle", "polygon", "text"}
ATTRIBUTES = {"class", "role", "aria-labelledby", "width", "height", "viewBox", "id", "x", "y", "x1", "y1", "x2", "y2",
              "cx", "cy", "r", "points"}
# what must be told from what, and how clearly: WCAG 2.2, 1.4.3 and 1.4.11
CONTRASTS = [("text", "paper", 4.5), ("soft", "paper", 4.5), ("bar", "paper", 3), ("free", "paper", 3), ("sell", "paper", 3),
             ("dot", "paper", 3), ("mark", "paper", 4.5), ("trend", "paper", 3), ("axis", "paper", 3)]


def number(element, name):
    return float(element.get(name))


class Picture:
    def __init__(self, data):
        self.wrong = []
        self.root = ET.fromstring(data)
        self.width, self.height = number(self.root, "width"), number(self.root, "height")
        self.title = self.root.find(SVG + "title").text
        self.desc = self.root.find(SVG + "desc").text

    def having(self, tag, kind=None):
        return [e for e in self.root.iter(SVG + tag) if kind is None or kind in (e.get("class") or "").split()]

    def check(self, good, what):
        if not good:
            self.wrong.append(what)

    def judge(self):
        """What is wrong with it as a picture that stands alone."""
        root = self.root
        ids = [e.get("id") for e in root.iter() if e.get("id")]
        self.check(root.tag == SVG + "svg", "no svg")
        self.check(root.get("role") == "img", "role is not img")
        self.check(len(ids) == len(set(ids)), "an id twice")
        named = (root.get("aria-labelledby") or "").split()
        self.check(len(named) == 2 and set(named) <= set(ids), "aria-labelledby names nothing")
        self.check(root[0].tag == SVG + "title" and root[1].tag == SVG + "desc" and self.title and self.desc, "no title or no description")
        self.check(root.get("viewBox") == "0 0 %s %s" % (root.get("width"), root.get("height")), "viewBox is not the size")
        for e in root.iter():
            self.check(e.tag.replace(SVG, "") in ELEMENTS, "an element " + e.tag)
            for a in e.attrib:
                self.check(a in ATTRIBUTES, "an attribute " + a)
        style = root.find(SVG + "style").text
        self.check("prefers-color-scheme:dark" in style and not re.search(r"@import|url\(|@font-face", style), "the style")
        for e in root.iter():
            for a, b in (("x", "width"), ("y", "height")):
                inside = self.width if a == "x" else self.height
                values = [float(e.get(n)) for n in (a, a + "1", a + "2", "c" + a) if e.get(n) is not None]
                self.check(all(-0.01 <= v <= inside + 0.01 for v in values), "outside: %s" % ET.tostring(e)[:90])
                if e.tag == SVG + "rect":
                    self.check(float(e.get(b)) >= 0 and float(e.get(a)) + float(e.get(b)) <= inside + 0.02, "a rect sticks out")
        self.judge_labels()
        for scheme in ("light", "dark"):
            self.judge_colours(style, scheme)
        return self.wrong

    def judge_labels(self):
        """No label on another one: characters are taken for 7 pixels wide, wide ones for 13."""
        boxes = []
        for e in self.having("text"):
            text, kinds = e.text or "", e.get("class").split()
            width = sum(13 if ord(c) > 0x2e80 else 7 for c in text) * (1.25 if "title" in kinds else 0.9 if "soft" in kinds else 1)
            x = number(e, "x") - (width if "end" in kinds else width / 2 if "mid" in kinds else 0)
            if text:
                boxes.append((x, number(e, "y") - 9, x + width, number(e, "y"), text))
        boxes.sort(key=lambda b: b[1])
        for i, a in enumerate(boxes):
            self.check(a[0] > -4, "a label begins outside: %r" % a[4])
            for b in boxes[i + 1:]:
                if b[1] >= a[3]:
                    break
                self.check(b[0] >= a[2] - 2 or a[0] >= b[2] - 2, "labels overlap: %r %r" % (a[4], b[4]))

    def judge_colours(self, style, scheme):
        light, dark = style.split("@media")
        colours = {}
        for part in (light,) if scheme == "light" else (light, dark):
            for names, rules in re.findall(r"([^{}]+)\{([^{}]+)\}", part):
                for name in names.split(","):
                    name = name.split()[-1].lstrip(".")
                    for prop, value in re.findall(r"(?:^|;)(fill|stroke):#([0-9a-f]{6})", rules):
                        colours[name, prop] = value
        light_of = lambda c: sum(w * (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4) for w, v in
                                 zip((0.2126, 0.7152, 0.0722), (int(c[i:i + 2], 16) / 255 for i in (0, 2, 4))))
        for name, ground, least in CONTRASTS:
            c = colours.get((name, "fill")) or colours.get((name, "stroke"))
            a, b = sorted((light_of(c), light_of(colours[ground, "fill"])))
            self.check((b + 0.05) / (a + 0.05) >= least, "%s on %s, %s: contrast %.2f" % (name, ground, scheme, (b + 0.05) / (a + 0.05)))

    def rows(self):
        """The bars: (name, value as shown, kind, from, to, mark) of each row; 0 is at self.zero."""
        found = []
        for g in self.having("g", "row"):
            texts = [t.text or "" for t in g.iter(SVG + "text")]
            rect, mark = g.find(SVG + "rect"), [m for m in g.iter(SVG + "line") if m.get("class") == "mark"]
            found.append((texts[0], texts[1], None if rect is None else rect.get("class"),
                          None if rect is None else number(rect, "x"),
                          None if rect is None else number(rect, "x") + number(rect, "width"),
                          number(mark[0], "x1") if mark else None))
        return found

    def zero(self):
        return number(self.having("line", "axis")[0], "x1")

    def days(self):
        """{date: (words, classes)} of the days with contact, and how many squares have none."""
        days = {}
        for g in self.having("g", "day"):
            date, _, words = g.find(SVG + "title").text.partition(": ")
            days[date] = (words, [e.get("class") for e in g if e.tag != SVG + "title"])
        return days, sum(e.get("class") == "none" for e in self.root if e.tag == SVG + "rect")
