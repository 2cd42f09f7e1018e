# rellunch from end to end: the table, the verdict, every option, mistakes, and a count that is made by other means.

=== passed: more than the target in the last full year, and a line that rises
@ five.md
| # @A1 #value
| - 2021-01-01 @A1 #vriend
| - 2022-03-01 @B1 #value
| - 2022-03-02 @B2 #connectie and @B3
| - 2023-03-02 @C1 @C2 @C3 #ambassador
| - 2024-03-02 @D1 @D2 @D3 @D4 #omdatjehetwaardbent
| - 2025-03-02 @E1 @E2 @E3 @E4 @E5 #value #vriend
| - 2026-03-02 @F1 #value
$ rellunch -T 2026-11-21 --target 4 five.md
> tag	2021	2022	2023	2024	2025	to_date	change	change_pct	slope	sen	p	weeks	last_full	target	trend
> (any)	1	3	3	4	5		1	25.0	0.9	1	0.0333	0.0	5	yes	rising
> value	1	1	0	0	5		5		0.7	0	1	0.0	5	yes	cannot tell
> vriend	1	0	0	0	5		5		0.8	0	1	0.0	5	yes	cannot tell
> omdatjehetwaardbent	0	0	0	4	0		-4	-100.0	0.4	0	0.8	0.0	0	no	cannot tell
> ambassador	0	0	3	0	0		0		0	0	1	0.0	0	no	cannot tell
> connectie	0	2	0	0	0		0		-0.2	0	0.8	0.0	0	no	cannot tell
! rellunch: passed: 5 new contacts in 2025 are above 4, and the line rises by 0.9 a year
! rellunch: such a line is hardly chance: Mann-Kendall p 0.033; 5 years that all rise have 0.017
$ rellunch -T 2026-11-21 --target 4 -o table five.md
> tag                  2021  2022  2023  2024  2025           change  slope      p  trend
> (any)                   1     3     3     4     5  ▁▄▄▆█   +1 +25%   +0.9  0.033  rising
> value                   1     1     0     0     5  ▂▂▁▁█        +5   +0.7  1.000  cannot tell
> vriend                  1     0     0     0     5  ▂▁▁▁█        +5   +0.8  1.000  cannot tell
> omdatjehetwaardbent     0     0     0     4     0  ▁▁▁█▁  -4 -100%   +0.4  0.800  cannot tell
> ambassador              0     0     3     0     0  ▁▁█▁▁         0    0.0  1.000  cannot tell
> connectie               0     2     0     0     0  ▁█▁▁▁         0   -0.2  0.800  cannot tell
> Weeks with an entry: 2021 1 of 53, 2022 1 of 53, 2023 1 of 53, 2024 1 of 53, 2025 1 of 53.
>
> Passed: 5 new contacts in 2025 are above 4, and the line rises by 0.9 a year.
> Such a line is hardly chance: Mann-Kendall p 0.033; 5 years that all rise have 0.017.
$ rellunch -T 2026-11-21 --target 4 -o md five.md
> | tag                 | 2021 | 2022 | 2023 | 2024 | 2025 |       |   change | slope |     p | trend       |
> | ------------------- | ---: | ---: | ---: | ---: | ---: | ----- | -------: | ----: | ----: | ----------- |
> | (any)               |    1 |    3 |    3 |    4 |    5 | ▁▄▄▆█ |  +1 +25% |  +0.9 | 0.033 | rising      |
> | value               |    1 |    1 |    0 |    0 |    5 | ▂▂▁▁█ |       +5 |  +0.7 | 1.000 | cannot tell |
> | vriend              |    1 |    0 |    0 |    0 |    5 | ▂▁▁▁█ |       +5 |  +0.8 | 1.000 | cannot tell |
> | omdatjehetwaardbent |    0 |    0 |    0 |    4 |    0 | ▁▁▁█▁ | -4 -100% |  +0.4 | 0.800 | cannot tell |
> | ambassador          |    0 |    0 |    3 |    0 |    0 | ▁▁█▁▁ |        0 |   0.0 | 1.000 | cannot tell |
> | connectie           |    0 |    2 |    0 |    0 |    0 | ▁█▁▁▁ |        0 |  -0.2 | 0.800 | cannot tell |
>
> Weeks with an entry: 2021 1 of 53, 2022 1 of 53, 2023 1 of 53, 2024 1 of 53, 2025 1 of 53.
>
> Passed: 5 new contacts in 2025 are above 4, and the line rises by 0.9 a year.
> Such a line is hardly chance: Mann-Kendall p 0.033; 5 years that all rise have 0.017.
$ rellunch -T 2026-11-21 --target 4 -o csv --safe -q five.md
> tag,2021,2022,2023,2024,2025,to_date,change,change_pct,slope,sen,p,weeks,last_full,target,trend
> (any),1,3,3,4,5,,1,25.0,0.9,1,0.0333,0.0,5,yes,rising
> value,1,1,0,0,5,,5,,0.7,0,1,0.0,5,yes,cannot tell
> vriend,1,0,0,0,5,,5,,0.8,0,1,0.0,5,yes,cannot tell
> omdatjehetwaardbent,0,0,0,4,0,,-4,-100.0,0.4,0,0.8,0.0,0,no,cannot tell
> ambassador,0,0,3,0,0,,0,,0,0,1,0.0,0,no,cannot tell
> connectie,0,2,0,0,0,,0,,-0.2,0,0.8,0.0,0,no,cannot tell
$ rellunch -T 2026-11-21 --target 4 -o json -q five.md | jq -c '.[0] | [.tag, .["2025"], .target]'
> ["(any)",5,"yes"]

=== the target must be passed and not reached
$ rellunch -q -T 2026-11-21 -o table --target 5 "$TOP/tests/cmd/../../src/share/journals/sample.md" | tail -n 2
> Passed: 30 new contacts in 2025 are above 5, and the line rises by 5 a year.
> Such a line is hardly chance: Mann-Kendall p 0.033; 5 years that all rise have 0.017.
@ five.md
| - 2021-01-01 @A1 #value
| - 2022-03-01 @B1 @B2 #value
| - 2023-03-02 @C1 @C2 @C3 #value
| - 2024-03-02 @D1 @D2 @D3 @D4 #value
| - 2025-03-02 @E1 @E2 @E3 @E4 @E5 #value
$ rellunch -q -T 2026-11-21 -o table --target 5 five.md
> tag                  2021  2022  2023  2024  2025          change  slope      p  trend
> (any)                   1     2     3     4     5  ▁▂▄▆█  +1 +25%   +1.0  0.017  rising
> value                   1     2     3     4     5  ▁▂▄▆█  +1 +25%   +1.0  0.017  rising
> ambassador              0     0     0     0     0  ▁▁▁▁▁        0    0.0  1.000  level
> connectie               0     0     0     0     0  ▁▁▁▁▁        0    0.0  1.000  level
> omdatjehetwaardbent     0     0     0     0     0  ▁▁▁▁▁        0    0.0  1.000  level
> vriend                  0     0     0     0     0  ▁▁▁▁▁        0    0.0  1.000  level
> Weeks with an entry: 2021 1 of 53, 2022 1 of 53, 2023 1 of 53, 2024 1 of 53, 2025 1 of 53.
>
> Not passed: 5 new contacts in 2025 are not above 5, but the line rises by 1 a year.
> Such a line is hardly chance: Mann-Kendall p 0.017; 5 years that all rise have 0.017.
? 1
$ rellunch -q -T 2026-11-21 -o table five.md | tail -n 2
> Not passed: 5 new contacts in 2025 are not above 25, but the line rises by 1 a year.
> Such a line is hardly chance: Mann-Kendall p 0.017; 5 years that all rise have 0.017.

=== not passed: the line falls, or is level
@ falls.md
| - 2021-01-01 @A1 @A2 @A3 #value
| - 2022-03-01 @B1 @B2 #value
| - 2023-03-02 @C1 @C2 #value
| - 2024-03-02 @D1 #value
| - 2025-03-02 @E1 #value
@ level.md
| - 2021-01-01 @A1 #value
| - 2022-03-01 @B1 #value
| - 2023-03-02 @C1 #value
| - 2024-03-02 @D1 #value
| - 2025-03-02 @E1 #value
$ rellunch -T 2026-11-21 --target 0 -o table falls.md
> tag                  2021  2022  2023  2024  2025         change  slope      p  trend
> (any)                   3     2     2     1     1  █▄▄▁▁    0 0%   -0.5  0.067  cannot tell
> value                   3     2     2     1     1  █▄▄▁▁    0 0%   -0.5  0.067  cannot tell
> ambassador              0     0     0     0     0  ▁▁▁▁▁       0    0.0  1.000  level
> connectie               0     0     0     0     0  ▁▁▁▁▁       0    0.0  1.000  level
> omdatjehetwaardbent     0     0     0     0     0  ▁▁▁▁▁       0    0.0  1.000  level
> vriend                  0     0     0     0     0  ▁▁▁▁▁       0    0.0  1.000  level
> Weeks with an entry: 2021 1 of 53, 2022 1 of 53, 2023 1 of 53, 2024 1 of 53, 2025 1 of 53.
>
> Not passed: 1 new contact in 2025 is above 0, but the line falls by 0.5 a year.
> Such a line may be chance: Mann-Kendall p 0.067; 5 years that all rise have 0.017.
? 1
$ rellunch -T 2026-11-21 -o table falls.md | tail -n 2
> Not passed: 1 new contact in 2025 is not above 25, and the line falls by 0.5 a year.
> Such a line may be chance: Mann-Kendall p 0.067; 5 years that all rise have 0.017.
$ rellunch -T 2026-11-21 --target 0 -o table level.md | tail -n 2
> Not passed: 1 new contact in 2025 is above 0, but the line is level.
> Such a line may be chance: Mann-Kendall p 1.000; 5 years that all rise have 0.017.
$ rellunch -T 2026-11-21 --target 1 -o table level.md | tail -n 2
> Not passed: 1 new contact in 2025 is not above 1, and the line is level.
> Such a line may be chance: Mann-Kendall p 1.000; 5 years that all rise have 0.017.

=== a contact with two of the tags is one, and so is one with a word of another language, or a tag below
@ j.md
| - 2024-01-01 @A #value #vriend
| - 2025-01-02 @B #value/high #friend
| - 2025-01-03 @B #ambassador
| - 2025-01-04 @C #lunch
$ rellunch -q -T 2026-01-01 --years 2 j.md | cut -f 1-3
> tag	2024	2025
> (any)	1	1
> value	1	1
> ambassador	0	1
> friend	0	1
> value/high	0	1
> vriend	1	0
> connectie	0	0
> omdatjehetwaardbent	0	0

=== what earns a tag later counts with --ever
@ j.md
| - 2023-12-31 @0
| - 2024-01-01 @A
| - 2025-01-02 @A #value
$ rellunch -q -T 2026-01-01 --years 2 j.md | cut -f 1-3
> tag	2024	2025
> (any)	0	0
> ambassador	0	0
> connectie	0	0
> omdatjehetwaardbent	0	0
> value	0	0
> vriend	0	0
$ rellunch -q -T 2026-01-01 --years 2 --ever j.md | cut -f 1-3
> tag	2024	2025
> (any)	1	0
> value	1	0
> ambassador	0	0
> connectie	0	0
> omdatjehetwaardbent	0	0
> vriend	0	0

=== the last full year: of 31 December it is this one
@ j.md
| - 2023-01-01 @A #value
| - 2024-02-02 @B @C #value
| - 2025-02-02 @D #value
$ rellunch -q -T 2024-12-30 --years 2 j.md | cut -f 1-3
> tag	2023	to_date
> (any)	1	
> value	1	
> ambassador	0	
> connectie	0	
> omdatjehetwaardbent	0	
> vriend	0	
$ rellunch -q -T 2024-12-31 --years 2 -t value --target 1 j.md | cut -f 1-3
> tag	2023	2024
> (any)	1	2
> value	1	2
$ rellunch -q -T 2024-12-31 --years 2 -t value --target 1 -o md j.md | tail -n 2
> Passed: 2 new contacts in 2024 are above 1, and the line rises by 1 a year.
> Such a line may be chance: Mann-Kendall p 1.000; 2 years cannot tell, at best they have 1.000.

=== -T may be a day to come
@ j.md
| - 2096-01-01 @A #value
| - 2097-02-02 @B @C #value
$ rellunch -q -T 2098-03-01 --years 2 -t value --target 1 j.md | cut -f 1-3
> tag	2096	2097
> (any)	1	2
> value	1	2

=== cannot tell: fewer full years than asked for
@ young.md
| - 2023-01-02 @A #value
| - 2024-02-02 @B #value
@ gap.md
| - 2021-01-01 @A #value
| - 2022-01-01 @A #value
| - 2024-01-01 @B #value
| - 2025-01-01 @B #value
$ rellunch -T 2026-06-01 --years 2 young.md
> tag	2024	to_date	change	change_pct	slope	sen	p	weeks	last_full	target	trend
> (any)	1								1	no	cannot tell
> value	1								1	no	cannot tell
> ambassador	0								0	no	cannot tell
> connectie	0								0	no	cannot tell
> omdatjehetwaardbent	0								0	no	cannot tell
> vriend	0								0	no	cannot tell
! rellunch: cannot tell, so not passed: of the 2 years up to 2025 the journal has 1 in full
? 1
$ rellunch -T 2026-06-01 -o table young.md
> tag                  2023†  2024     change  slope  p  trend
> (any)                    1     1  ▄                    cannot tell
> value                    1     1  ▄                    cannot tell
> ambassador               0     0  ▁                    cannot tell
> connectie                0     0  ▁                    cannot tell
> omdatjehetwaardbent      0     0  ▁                    cannot tell
> vriend                   0     0  ▁                    cannot tell
> † 2023 from 2 Jan, not compared and left out of the trend.
> Weeks with an entry: 2023 1 of 52, 2024 1 of 53.
> 1 full period: it takes 5 to tell a trend from chance.
>
> Cannot tell, so not passed: of the 5 years up to 2025 the journal has 1 in full.
? 1
$ rellunch -T 2026-06-01 -o table gap.md
> tag                  2021  2022  2023  2024  2025           change  slope      p  trend
> (any)                   1     0           1     0  █▁ █▁  -1 -100%   -0.1  0.667  cannot tell
> value                   1     0           1     0  █▁ █▁  -1 -100%   -0.1  0.667  cannot tell
> ambassador              0     0           0     0  ▁▁ ▁▁         0    0.0  1.000  cannot tell
> connectie               0     0           0     0  ▁▁ ▁▁         0    0.0  1.000  cannot tell
> omdatjehetwaardbent     0     0           0     0  ▁▁ ▁▁         0    0.0  1.000  cannot tell
> vriend                  0     0           0     0  ▁▁ ▁▁         0    0.0  1.000  cannot tell
> No row at all, so no record, in 2023: left out of the trend.
> Weeks with an entry: 2021 1 of 53, 2022 1 of 53, 2024 1 of 53, 2025 1 of 53.
> 4 full periods: it takes 5 to tell a trend from chance.
>
> Cannot tell, so not passed: of the 5 years up to 2025 the journal has 4 in full.
? 1
$ rellunch -T 2026-06-01 --years 4 -q gap.md | tail -n 1
> vriend	0		0	0		0		0	0	1	0.0	0	no	cannot tell
$ rellunch -T 2026-06-01 --years 2 --target 0 -o table gap.md | tail -n 2
> Not passed: 0 new contacts in 2025 are not above 0, and the line falls by 1 a year.
> Such a line may be chance: Mann-Kendall p 1.000; 2 years cannot tell, at best they have 1.000.

=== an empty journal, and one without any of the tags
$ rellunch -T 2026-06-01
> tag	to_date	change	change_pct	slope	sen	p	weeks	last_full	target	trend
! rellunch: cannot tell, so not passed: of the 5 years up to 2025 the journal has 0 in full
? 1
$ rellunch -T 2026-06-01 -o table </dev/null
> tag    change  slope  p  trend
>
> Cannot tell, so not passed: of the 5 years up to 2025 the journal has 0 in full.
? 1
$ echo '- 2024-01-01 @A #lunch' | rellunch -T 2026-06-01 --years 2 -o table
> tag                  2024     change  slope  p  trend
> (any)                   0  ▁                    cannot tell
> ambassador              0  ▁                    cannot tell
> connectie               0  ▁                    cannot tell
> omdatjehetwaardbent     0  ▁                    cannot tell
> value                   0  ▁                    cannot tell
> vriend                  0  ▁                    cannot tell
> Weeks with an entry: 2024 1 of 53.
> 1 full period: it takes 5 to tell a trend from chance.
>
> Cannot tell, so not passed: of the 2 years up to 2025 the journal has 1 in full.
? 1

=== four years cannot be sure; six can with one that is out of line
@ j.md
| - 2020-01-01 @A1 #value
| - 2021-01-01 @B1 @B2 #value
| - 2022-03-01 @C1 #value
| - 2023-03-02 @D1 @D2 @D3 #value
| - 2024-03-02 @E1 @E2 @E3 @E4 #value
| - 2025-03-02 @F1 @F2 @F3 @F4 @F5 #value
$ rellunch -q -T 2026-11-21 --target 2 --years 4 -o table j.md | tail -n 1
> Such a line may be chance: Mann-Kendall p 0.083; 4 years cannot tell, at best they have 0.083.
$ rellunch -q -T 2026-11-21 --target 2 --years 5 -o table j.md | tail -n 1
> Such a line may be chance: Mann-Kendall p 0.083; 5 years that all rise have 0.017.
$ rellunch -q -T 2026-11-21 --target 2 --years 6 -o table j.md | tail -n 1
> Such a line is hardly chance: Mann-Kendall p 0.028; 6 years that all rise have 0.003.

=== -t: other tags, with synonyms and those below; each has a row
@ vocab
| mentor = leermeester
| ; what is not asked for here
| own: lunch
@ j.md
| - 2024-01-01 @A #leermeester #lunch
| - 2025-01-02 @B #mentor/old #Lunch @C
| - 2025-01-03 @D #value
$ rellunch -q -T 2026-01-01 --years 2 --target 1 --vocab vocab -t '#mentor, LUNCH' j.md | cut -f 1-3
> tag	2024	2025
> (any)	1	2
> lunch	1	2
> mentor	1	2
> mentor/old	0	2
$ REL_VOCAB=vocab rellunch -q -T 2026-01-01 --years 2 --target 1 -t leermeester --tag=nosuch j.md | cut -f 1-3
> tag	2024	2025
> (any)	1	2
> mentor	1	2
> mentor/old	0	2
> nosuch	0	0

=== the vocabulary's group quality says which tags they are
@ vocab
| quality: held -vriend
| value = waardevol
@ j.md
| - 2024-01-01 @A #held #vriend
| - 2025-01-02 @B #vriend
| - 2025-01-02 @C #waardevol
$ rellunch -q -T 2026-01-01 --years 2 --vocab vocab j.md | cut -f 1-3
> tag	2024	2025
> (any)	1	1
> held	1	0
> value	0	1
> ambassador	0	0
> connectie	0	0
> omdatjehetwaardbent	0	0

=== what the reading options say is passed on
@ people
| # @Zed
| aka: Zeddy
| #value
$ printf -- '- 2024-01-01 @A #value\n- 02-03-2025 @Zeddy\n' | rellunch -q -T 2026-01-01 --years 2 --dmy --roster people | cut -f 1-3
> tag	2024	2025
> (any)	1	1
> value	1	1
> ambassador	0	0
> connectie	0	0
> omdatjehetwaardbent	0	0
> vriend	0	0
$ printf -- '- 2024-01-01 @A #value\n- 02-03-2025 @Zeddy\n' | REL_ROSTER=people rellunch -T 2026-01-01 --years 2 --at contact -q | cut -f 1-3
> tag	2024	to_date
> (any)	1	
> value	1	
> ambassador	0	
> connectie	0	
> omdatjehetwaardbent	0	
> vriend	0	
$ printf -- '- 2024-01-01 @A #value\n- 02-13-2025 @B #value\n' | rellunch -q -T 2026-01-01 --years 2 --mdy | cut -f 1-3
> tag	2024	2025
> (any)	1	1
> value	1	1
> ambassador	0	0
> connectie	0	0
> omdatjehetwaardbent	0	0
> vriend	0	0

=== warnings come once, in this program's name
< - 2024-02-30 @A #value
< - 2024-01-01 @A #value
$ rellunch -T 2026-01-01 --years 2 -o table
> tag                  2024     change  slope  p  trend
> (any)                   1  ▄                    cannot tell
> value                   1  ▄                    cannot tell
> ambassador              0  ▁                    cannot tell
> connectie               0  ▁                    cannot tell
> omdatjehetwaardbent     0  ▁                    cannot tell
> vriend                  0  ▁                    cannot tell
> Weeks with an entry: 2024 1 of 53.
> 1 full period: it takes 5 to tell a trend from chance.
>
> Cannot tell, so not passed: of the 2 years up to 2025 the journal has 1 in full.
! rellunch: <stdin>:1:3: there is no day '2024-02-30': what it dates is counted in no period
? 1

=== files, standard input, and an entries table are one journal
@ a.md
| - 2024-01-01 @A #value
@ -b.md
| - 2025-01-02 @B #value
$ rellunch -q -T 2026-01-01 --years 2 a.md -- -b.md | cut -f 1-3
> tag	2024	2025
> (any)	1	1
> value	1	1
> ambassador	0	0
> connectie	0	0
> omdatjehetwaardbent	0	0
> vriend	0	0
$ rellunch -q -T 2026-01-01 --years 2 - ./-b.md <a.md | cut -f 1-3
> tag	2024	2025
> (any)	1	1
> value	1	1
> ambassador	0	0
> connectie	0	0
> omdatjehetwaardbent	0	0
> vriend	0	0
$ cat a.md ./-b.md | rellog | rellunch -q -T 2026-01-01 --years 2 | cut -f 1-3
> tag	2024	2025
> (any)	1	1
> value	1	1
> ambassador	0	0
> connectie	0	0
> omdatjehetwaardbent	0	0
> vriend	0	0
$ rellunch a.md -qT2026-01-01 --yea=2 --out tsv ./-b.md | cut -f 1-3
> tag	2024	2025
> (any)	1	1
> value	1	1
> ambassador	0	0
> connectie	0	0
> omdatjehetwaardbent	0	0
> vriend	0	0

=== no final newline, CRLF, BOM, NUL, invalid UTF-8, a line of 1 MB
<\ \xef\xbb\xbf- 2024-01-01 @A #value a\x00b caf\xe9\r\n- 2025-01-02 @B #value
$ rellunch -q -T 2026-01-01 --years 2 | cut -f 1-3
> tag	2024	2025
> (any)	1	1
> value	1	1
> ambassador	0	0
> connectie	0	0
> omdatjehetwaardbent	0	0
> vriend	0	0
$ awk 'BEGIN { print "- 2024-01-01 @A #value"; printf "- 2025-01-01 @B #value"; for (i = 0; i < 200000; i++) printf " word"; print "" }' | rellunch -q -T 2026-01-01 --years 2 | cut -f 1-3
> tag	2024	2025
> (any)	1	1
> value	1	1
> ambassador	0	0
> connectie	0	0
> omdatjehetwaardbent	0	0
> vriend	0	0

=== every number of the sample is what awk counts of the table of rellog
# The words are those that the vocabulary says; a contact has the tags of the entries of the first year, and of the card.
$ rellunch -q -T 2026-11-21 "$TOP/src/share/journals/sample.md" | cut -f 1-6 >ours
$ { relvocab -o tsv; echo @; rellog -q "$TOP/src/share/journals/sample.md"; } | awk -F '\t' '
$ 	$1 == "@" { journal = 1; next }
$ 	!journal { if ($1 == "quality") quality[$2] = 1; next }
$ 	$1 == "date" || $1 == "" || ($1 > "2026-11-21" && $1 != "card") { next }
$ 	{
$ 		n = split($2, who, " "); m = split(tolower($3), tag, " "); year = substr($1, 1, 4)
$ 		for (i = 1; i <= n; i++) {
$ 			if ($1 != "card" && (!(who[i] in first) || year < first[who[i]])) first[who[i]] = year
$ 			for (j = 1; j <= m; j++) { sub(/=.*/, "", tag[j]); gsub(/_/, "-", tag[j]); has[who[i], year, tag[j]] = 1; has[who[i], "card", tag[j]] += $1 == "card" }
$ 		}
$ 	}
$ 	END {
$ 		for (w in first) {
$ 			any = 0
$ 			for (q in quality) if ((w, first[w], q) in has || has[w, "card", q]) { any = 1; count[q, first[w]]++ }
$ 			count["(any)", first[w]] += any
$ 		}
$ 		quality["(any)"] = 1
$ 		for (q in quality) {
$ 			line = q; sum = 0
$ 			for (y = 2021; y <= 2025; y++) { line = line "\t" count[q, y] + 0; sum += count[q, y] }
$ 			if (sum) print line
$ 		}
$ 	}' | sort >theirs; tail -n +2 ours | sort | diff theirs - && wc -l <theirs
> 6

=== a failure in any part of it is 2, and no verdict
@ bin/reltags
| #!/bin/sh
| case " $* " in *" -g "*) echo "reltags: out of memory" >&2; exit 2 ;; esac
| exec "$REAL/reltags" "$@"
@ bin2/reltrend
| #!/bin/sh
| exit 3
@ bin3/relvocab
| #!/bin/sh
| kill -9 $$
@ bin4/reltrend
| #!/bin/sh
| case " $* " in *" tsv "*) exec "$REAL/reltrend" "$@" ;; esac
| echo half; exit 2
@ j.md
| - 2024-01-01 @A #value
$ chmod +x bin*/*; real=$(command -v reltags); export REAL="${real%/*}"; for b in bin bin2 bin3 bin4; do PATH=$PWD/$b:$PATH rellunch -T 2026-01-01 -o table j.md; echo "$b: $?"; done
> bin: 2
> bin2: 2
> bin3: 2
> half
> bin4: 2
! rellunch: out of memory
! rellunch: reltrend failed with 3
! rellunch: relvocab failed with 137
! rellunch: reltrend failed with 2
$ PATH=/usr/bin:/bin; cp "$TOP/bin/rellunch" .; ./rellunch j.md
! rellunch: reltags cannot be run; is it on PATH?
? 2

=== nothing is left behind
@ j.md
| - 2024-01-01 @A #value
$ mkdir 'a b'; TMPDIR="$PWD/a b" rellunch -q -T 2026-01-01 j.md | wc -l; TMPDIR="$PWD/a b" rellunch nosuch; TMPDIR="$PWD/a b" rellunch -T 2026-01-01 -t x -q j.md | :; ls -A 'a b'
> 7
! rellunch: nosuch: cannot open: No such file or directory
$ TMPDIR=/nowhere rellunch j.md
! rellunch: cannot make a folder in '/nowhere'
? 2

=== what cannot be read
$ rellunch nosuch
! rellunch: nosuch: cannot open: No such file or directory
? 2
$ rellunch .
! rellunch: .: cannot read: Is a directory
? 2
$ rellunch <.
! rellunch: <stdin>: Is a directory
? 2
$ rellunch <&-
! rellunch: <stdin>: Bad file descriptor
? 2
$ rellunch ''
! rellunch: '' is no file name
? 2

=== what cannot be written
@ j.md
| - 2024-01-01 @A #value
$ rellunch -q j.md >/dev/full
! rellunch: standard output: No space left on device
? 2
$ rellunch -q -o table j.md >/dev/full
! rellunch: standard output: No space left on device
? 2
$ rellunch -h >/dev/full
! rellunch: standard output: No space left on device
? 2
$ rellunch -V >/dev/full
! rellunch: standard output: No space left on device
? 2
$ rellunch -q -o table j.md >&-
! rellunch: standard output: Bad file descriptor
? 2
$ rellunch -q j.md 2>&- >/dev/null
? 1
$ (trap "" PIPE; { sleep 0.3; rellunch -q -o table j.md; echo $? >&2; } | :)
! rellunch: standard output: Broken pipe
! 2
$ { sleep 0.3; rellunch -q -o table j.md; echo $? >status; } | :; sleep 0.3; sed 's/141/SIGPIPE/' status
> SIGPIPE

=== the same in every locale and time zone
@ j.md
| - 2021-01-01 @A #value
| - 2022-01-01 @B @C #value
| - 2023-01-01 @D #value
| - 2024-01-01 @E #value
| - 2025-01-01 @F #value
$ for l in C C.UTF-8 tr_TR.UTF-8; do for z in Etc/GMT+11 UTC Etc/GMT-14; do LC_ALL=$l TZ=$z rellunch -T 2026-06-01 -o table j.md; done; done | sort | uniq -c
>       9 
>       9 (any)                   1     2     1     1     1  ▁█▁▁▁    0 0%   -0.1  0.800  cannot tell
>       9 Not passed: 1 new contact in 2025 is not above 25, and the line falls by 0.1 a year.
>       9 Such a line may be chance: Mann-Kendall p 0.800; 5 years that all rise have 0.017.
>       9 Weeks with an entry: 2021 1 of 53, 2022 1 of 53, 2023 1 of 53, 2024 1 of 53, 2025 1 of 53.
>       9 ambassador              0     0     0     0     0  ▁▁▁▁▁       0    0.0  1.000  level
>       9 connectie               0     0     0     0     0  ▁▁▁▁▁       0    0.0  1.000  level
>       9 omdatjehetwaardbent     0     0     0     0     0  ▁▁▁▁▁       0    0.0  1.000  level
>       9 tag                  2021  2022  2023  2024  2025         change  slope      p  trend
>       9 value                   1     2     1     1     1  ▁█▁▁▁    0 0%   -0.1  0.800  cannot tell
>       9 vriend                  0     0     0     0     0  ▁▁▁▁▁       0    0.0  1.000  level

=== mistakes
$ rellunch -T soon </dev/null
! rellunch: -T: 'soon' is not a date such as 2024-03-12
? 2
$ rellunch -T 0001-12-30 </dev/null
! rellunch: -T: '0001-12-30' has no year before it
? 2
$ rellunch -o xml
! rellunch: -o: 'xml' is not tsv, table, csv, json or md
? 2
$ rellunch --at person
! rellunch: --at: 'person' is not contact or tag
? 2
$ rellunch --years 1
! rellunch: --years: '1' is not a whole number from 2 to 100
? 2
$ rellunch --years many
! rellunch: --years: 'many' is not a whole number from 2 to 100
? 2
$ rellunch --target -1
! rellunch: --target: '-1' is not a whole number from 0 to 999999
? 2
$ rellunch -t 'a b'
! rellunch: -t: 'a b' is not a tag: letters, numbers, '-' and '_', with '/' between its parts
? 2
$ rellunch -t ''
! rellunch: -t: '' is not a tag
? 2
$ rellunch --vocab nosuch </dev/null
! rellunch: nosuch: cannot open: No such file or directory
? 2
$ rellunch --vocab ''
! rellunch: --vocab: '' is not a file
? 2
$ rellunch -x
! rellunch: unknown option '-x'
! usage: rellunch [-hqV] [--at contact|tag] [--dmy] [--ever] [--mdy] [-o LAYOUT]
!                 [--roster FILE] [--safe] [-T DATE] [-t TAG,...] [--target N]
!                 [--vocab FILE] [--years N] [FILE ...]
? 2
$ rellunch -qx
! rellunch: unknown option '-x'
! usage: rellunch [-hqV] [--at contact|tag] [--dmy] [--ever] [--mdy] [-o LAYOUT]
!                 [--roster FILE] [--safe] [-T DATE] [-t TAG,...] [--target N]
!                 [--vocab FILE] [--years N] [FILE ...]
? 2
$ rellunch --ta 3
! rellunch: unknown option '--ta'
! usage: rellunch [-hqV] [--at contact|tag] [--dmy] [--ever] [--mdy] [-o LAYOUT]
!                 [--roster FILE] [--safe] [-T DATE] [-t TAG,...] [--target N]
!                 [--vocab FILE] [--years N] [FILE ...]
? 2
$ rellunch --no-such=3
! rellunch: unknown option '--no-such'
! usage: rellunch [-hqV] [--at contact|tag] [--dmy] [--ever] [--mdy] [-o LAYOUT]
!                 [--roster FILE] [--safe] [-T DATE] [-t TAG,...] [--target N]
!                 [--vocab FILE] [--years N] [FILE ...]
? 2
$ rellunch --ever=yes
! rellunch: option '--ever=yes' takes no value
! usage: rellunch [-hqV] [--at contact|tag] [--dmy] [--ever] [--mdy] [-o LAYOUT]
!                 [--roster FILE] [--safe] [-T DATE] [-t TAG,...] [--target N]
!                 [--vocab FILE] [--years N] [FILE ...]
? 2
$ rellunch -t
! rellunch: option '-t' needs a value
! usage: rellunch [-hqV] [--at contact|tag] [--dmy] [--ever] [--mdy] [-o LAYOUT]
!                 [--roster FILE] [--safe] [-T DATE] [-t TAG,...] [--target N]
!                 [--vocab FILE] [--years N] [FILE ...]
? 2
$ rellunch --target
! rellunch: option '--target' needs a value
! usage: rellunch [-hqV] [--at contact|tag] [--dmy] [--ever] [--mdy] [-o LAYOUT]
!                 [--roster FILE] [--safe] [-T DATE] [-t TAG,...] [--target N]
!                 [--vocab FILE] [--years N] [FILE ...]
? 2
@ vocab
| quality: -ambassadeur -ambassador -ambassadrice -connectie -connection -friend
| quality: -omdat-je-het-waard-bent -omdatjehetwaardbent -valuable -value
| quality: -van-waarde -vriend -vriendin -waarde -waardevol -worth-it -worthit
$ rellunch --vocab vocab </dev/null
! rellunch: no tag is in the vocabulary's group quality
? 2

=== -h and -V
$ rellunch -h
> Do I meet more people of real value every year? The five-year test.
>
>       --target N         more than N new contacts in the last full year (25)
>       --years N          so many full years (5)
>   -t, --tag TAG,...      other tags than those of the vocabulary's group quality
>       --ever             new contacts under all tags they ever got
>   -T, --today DATE       as if it were that day
>   -o, --output LAYOUT    table, tsv, csv, json or md
>       --safe             no cell that a spreadsheet would run (csv)
>       --at contact|tag   what @ means, whatever the file is
>       --dmy              02-12-2024 is 2 December
>       --mdy              02-12-2024 is February 12
>       --roster FILE      a file of cards to know people from
>       --vocab FILE       groups and synonyms of tags
>   -q, --quiet            no warnings
>   -h, --help             this text
>   -V, --version          the version
>
> example: rellunch journal.md
$ rellunch -qV
> rellunch (reltools) 0.1
$ rellunch --vers
> rellunch (reltools) 0.1
