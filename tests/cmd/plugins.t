# The example plugins keep the contract of reltools(7).

=== relpairs: how often two people were met together
@ j.md
| # @Zoe #card @Yan
| - 2024-01-01 @Bea @Al and @Bea #lunch
| - 2024-01-02 @Al @Bea @Cy
| - 2024-01-03 @Al
| - 2024-12-30 @Al @Bea planned
| - 2024-02-30 @Al @Bea undated
| # 2023
| - @Cy @Al a good year
$ export PATH="$PATH:$TOP/src/share/plugins"; rel pairs -T 2024-06-30 -q j.md
> one	other	entries
> Al	Yan	3
> Al	Zoe	3
> Yan	Zoe	3
> Al	Bea	2
> Al	Cy	2
> Bea	Yan	2
> Bea	Zoe	2
> Bea	Cy	1
> Cy	Yan	1
> Cy	Zoe	1
$ export PATH="$PATH:$TOP/src/share/plugins"; rellog -q j.md | relpairs -T 2024-06-30; relpairs -T 2024-06-30 -q - <j.md | tail -n 1
> one	other	entries
> Al	Yan	3
> Al	Zoe	3
> Yan	Zoe	3
> Al	Bea	2
> Al	Cy	2
> Bea	Yan	2
> Bea	Zoe	2
> Bea	Cy	1
> Cy	Yan	1
> Cy	Zoe	1
> Cy	Zoe	1
$ export PATH="$PATH:$TOP/src/share/plugins"; relpairs -T 2024-06-30 j.md >/dev/null
! rellog: j.md:6:3: there is no day '2024-02-30': what it dates is counted in no period

=== rel lists it, and its manual says where it is
$ export PATH="$PATH:$TOP/src/share/plugins"; rel list | grep pairs | cut -f 1,2; ls -l "$TOP/src/share/plugins/relpairs" | cut -c 1-10; grep -c relpairs "$TOP/man/reltools.7"
> relpairs	count how often two people were met together
> -rwxr-xr-x
> 2

=== it is no more than fifteen lines of awk
$ sed -n '/awk/,$p' "$TOP/src/share/plugins/relpairs" | wc -l
> 13

=== every pair of the sample is what another count of the table finds
$ PATH="$PATH:$TOP/src/share/plugins"; j=$TOP/src/share/journals/sample.md; relpairs -T 2026-11-21 -q "$j" | tail -n +2 | sort >ours
$ rellog -q -o json "$TOP/src/share/journals/sample.md" | jq -r '.[] | select(.date != "card" and .date != "" and .date <= "2026-11-21") | .contacts | sort | . as $c | range(length) as $i | range($i + 1; length) as $j | "\($c[$i])\t\($c[$j])"' | LC_ALL=C sort | uniq -c | awk '{ print $2 "\t" $3 "\t" $1 }' | sort | diff - ours && wc -l <ours
> 6

=== empty input, no final newline, CRLF, BOM, NUL, invalid UTF-8, a line of 1 MB
$ PATH="$PATH:$TOP/src/share/plugins"; relpairs </dev/null
> one	other	entries
<\ \xef\xbb\xbf- 2024-01-01 @A @B a\x00b caf\xe9\r\n- 2024-01-02 @A @B
$ PATH="$PATH:$TOP/src/share/plugins"; relpairs -T 2024-06-30
> one	other	entries
> A	B	2
$ PATH="$PATH:$TOP/src/share/plugins"; awk 'BEGIN { printf "- 2024-01-01 @A @B"; for (i = 0; i < 200000; i++) printf " word" }' | relpairs
> one	other	entries
> A	B	1

=== what cannot be read or written is 2, and no table that could be taken for the whole
@ j.md
| - 2024-01-01 @A @B
$ PATH="$PATH:$TOP/src/share/plugins"; relpairs nosuch
! rellog: nosuch: cannot open: No such file or directory
? 2
$ PATH="$PATH:$TOP/src/share/plugins"; relpairs .
! rellog: .: cannot read: Is a directory
? 2
$ PATH="$PATH:$TOP/src/share/plugins"; relpairs j.md 2>/dev/null >/dev/full
? 2
$ PATH="$PATH:$TOP/src/share/plugins"; relpairs j.md 2>/dev/null >&-
? 2
$ PATH="$PATH:$TOP/src/share/plugins"; relpairs -x 2>&1 | head -n 1
> rellog: unknown option '-x'
$ PATH="$PATH:$TOP/src/share/plugins"; relpairs j.md | head -n 1
> one	other	entries
$ PATH="$PATH:$TOP/src/share/plugins"; relpairs -h
> Count who is met with whom: relpairs [-T DATE] [FILE ...]
