#!/bin/sh
# The calendar of src/journal/day.c against an independent one, python3's
# datetime: civil date, weekday and ISO week of each day that `test_day
# print` prints.

cd "$(dirname "$0")/.." || exit 2
"${BUILD:-.build/out}/tests/unit/test_day" print | python3 -c '
import datetime, sys

epoch = datetime.date(1970, 1, 1).toordinal()
good = bad = 0
for line in sys.stdin:
    number, year, month, day, weekday, iso_year, week = map(int, line.split())
    d = datetime.date.fromordinal(number + epoch)
    if (d.year, d.month, d.day, *d.isocalendar()) == (year, month, day, iso_year, week, weekday):
        good += 1
    else:
        bad += 1
        print("day %d: %s, and we say %s" % (number, d, line.strip()))
if good < 700000:
    bad += 1
    print("only %d days were compared" % good)
print("%d passed, %d failed" % (bad == 0, bad))
sys.exit(bad > 0)'
