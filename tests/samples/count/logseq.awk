# logseq: the file's name is the date (2024_03_05.md), a bullet in column 0 an entry; a bullet that begins with a date has that one.
function flush() { if (text != "") emit(d, text, ""); text = "" }
FNR == 1 { flush(); n = FILENAME; sub(/.*\//, "", n); date = substr(n, 1, 10); gsub(/_/, "-", date) }
/^-$/ { flush(); next }
/^- / { flush(); text = $0; d = ($2 ~ /^....-..-..$/) ? $2 : date; next }
{ text = text " " $0 }
END { flush() }
