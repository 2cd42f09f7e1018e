# table.md: a row with a date in its first cell is an entry; below "# 2024" the date is day-month.
/^# [0-9]/ { year = $2 }
/^\| *[0-9][0-9][0-9][0-9]-/ { emit($2, $0, "") }
/^\| *[0-9][0-9]-[0-9][0-9] / { split($2, a, "-"); emit(ymd(year, a[2], a[1]), $0, "") }
