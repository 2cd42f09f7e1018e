# bullets.md: every entry is "- date text" in column 0, the date perhaps in a checkbox, ** or [ ]; indented lines belong to it.
function flush() { if (open) emit(date, text, ""); open = 0 }
/^- / {
	flush(); text = $0
	sub(/^- (\[[x ]\] )?[*[]*/, "", text)
	date = substr(text, 1, 10); gsub(/[\/.]/, "-", date)
	text = substr(text, 11); sub(/^\*\*/, "", text)
	open = 1; next
}
/^  / { text = text " " $0 }
END { flush() }
