# jrnl.txt: "[date time] title" opens an entry, everything up to the next one belongs to it; @word and #word are tags.
function flush(    t) { if (open) { t = strip(text); gsub(/@/, "#", t); emit(date, t, "") } }
/^\[....-..-.. / { flush(); open = 1; date = substr($1, 2); text = $0; next }
{ text = text " " $0 }
END { flush() }
