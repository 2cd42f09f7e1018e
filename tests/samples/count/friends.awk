# friends.md: dated bullets under Activities and Notes, @word is a tag, **Name** a person; a bullet under Friends is a card.
BEGIN { BOLD = 1 }
/^### / { part = $2; next }
(part == "Activities:" || part == "Notes:") && /^- / { gsub(/@/, "#"); emit(substr($2, 1, 10), $0, "") }
part == "Friends:" && /^- / {
	name = substr($0, 3); tag = ""
	while (match(name, / @[a-z]+$/)) { tag = tag " #" substr(name, RSTART + 2); name = substr(name, 1, RSTART - 1) }
	sub(/ \[.*/, "", name); sub(/ \(.*/, "", name)
	card(name, tag)
}
