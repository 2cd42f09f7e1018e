"""Judge screenshots of the pictures of relplot: usage: shots.py FOLDER, with NAME.svg, NAME.1.png (light), NAME.0.png (dark).

A PNG is read here, so that nothing but Python's standard library is needed: eight bits a channel, no interlacing.
"""
import glob
import os
import re
import struct
import sys
import zlib

PAPER = {"1": (255, 255, 255), "0": (0x15, 0x18, 0x1d)}
BAR = {"1": (0, 0x72, 0xb2), "0": (0x56, 0xb4, 0xe9)}


def pixels(path):
    """Rows of pixels, three or four bytes each, and that number."""
    with open(path, "rb") as f:
        data = f.read()
    at, packed = 8, b""
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + size]
        if kind == b"IHDR":
            width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", body)
            if depth != 8 or colour not in (2, 6) or interlaced:
                sys.exit("%s: not a PNG of the expected form" % path)
        elif kind == b"IDAT":
            packed += body
        at += size + 12
    n = 3 if colour == 2 else 4
    raw, rows, above = zlib.decompress(packed), [], bytes(width * n)
    for y in range(height):
        kind, line = raw[y * (width * n + 1)], bytearray(raw[y * (width * n + 1) + 1:(y + 1) * (width * n + 1)])
        for i in range(len(line)):
            a, b, c = line[i - n] if i >= n else 0, above[i], above[i - n] if i >= n else 0
            p = a + b - c
            add = (0, a, b, (a + b) // 2, min((a, b, c), key=lambda v: abs(p - v)))[kind]
            line[i] = (line[i] + add) & 255
        rows.append(line)
        above = line
    return rows, n


def wrong_of(svg, shot, scheme):
    if not os.path.exists(shot):
        return "there is no screenshot"
    with open(svg, encoding="utf-8") as f:
        width, height = (int(float(v)) for v in re.search(r'viewBox="0 0 (\S+) (\S+)"', f.read()).groups())
    rows, n = pixels(shot)
    rows = [row for row in rows[:height]]
    at = lambda x, y: tuple(rows[y][x * n:x * n + 3])
    if any(at(x, y) != PAPER[scheme] for x, y in ((1, 1), (width - 2, 1), (1, min(height, len(rows)) - 2))):
        return "the paper is %r at its corner" % (at(1, 1),)
    if not any(at(x, y) == BAR[scheme] for y in range(0, len(rows), 3) for x in range(0, width, 3)) and "scatter" not in svg:
        return "nothing has the colour of bars"
    marked = [x for x in range(width) if any(at(x, y) != PAPER[scheme] for y in range(44, len(rows), 2))]
    if not marked or marked[0] > 40 or marked[-1] < width - 90 or marked[-1] > width - 8:
        return "what is drawn is from %r to %r" % (marked[:1], marked[-1:])
    return None


def main():
    passed = failed = 0
    for svg in sorted(glob.glob(os.path.join(sys.argv[1], "*.svg"))):
        for scheme in "10":
            wrong = wrong_of(svg, svg[:-3] + scheme + ".png", scheme)
            passed += wrong is None
            failed += wrong is not None
            if wrong:
                print("FAILED %s, %s: %s" % (os.path.basename(svg), "light" if scheme == "1" else "dark", wrong))
    print("%d passed, %d failed" % (passed, failed))
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
