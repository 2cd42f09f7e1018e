/*
 * Writing SVG; see svg.h.
 */
#include <stdint.h>
#include <stdio.h>

#include "../base/utf8.h"
#include "../table/shown.h"
#include "svg.h"

enum { TITLE_COLUMN = 10, NOTE_COLUMN = 7 };

/*
 * Blue and orange, which all kinds of eyes tell apart (Okabe and Ito, Color
 * Universal Design, 2008), darker on white and lighter on black: 3:1 for marks
 * and 4.5:1 for text, as WCAG 2.2 asks (1.4.3, 1.4.11). Class by class and without
 * variables, which not every reader of SVG knows.
 */
static const char style[] =
    ".relplot{color-scheme:light dark;"
    "font-family:system-ui,-apple-system,\"Segoe UI\",sans-serif}\n"
    ".relplot text{font-size:13px;fill:#1f2328}\n"
    ".relplot .title{font-size:16px;font-weight:600}\n"
    ".relplot .soft{font-size:12px;fill:#59636e}\n"
    ".relplot .end{text-anchor:end}\n"
    ".relplot .mid{text-anchor:middle}\n"
    ".relplot .paper{fill:#ffffff}\n"
    ".relplot .bar,.relplot .free{fill:#0072b2}\n"
    ".relplot .open{fill:#d6e9f5;stroke:#0072b2;stroke-width:1.5;stroke-dasharray:3 2}\n"
    ".relplot .dot{fill:#0072b2;fill-opacity:.65}\n"
    ".relplot .sell{fill:#c75000}\n"
    ".relplot .other{fill:#ffffff;stroke:#59636e;stroke-width:2}\n"
    ".relplot .none{fill:#e8ebef}\n"
    ".relplot .axis{stroke:#818b98;stroke-width:1}\n"
    ".relplot .grid{stroke:#e4e7eb;stroke-width:1}\n"
    ".relplot .mark{stroke:#1f2328;stroke-width:2.5}\n"
    ".relplot .halo{stroke:#ffffff;stroke-width:5}\n"
    ".relplot .trend{stroke:#c75000;stroke-width:2;stroke-dasharray:7 4}\n"
    "@media (prefers-color-scheme:dark){\n"
    ".relplot text{fill:#e6e9ed}\n"
    ".relplot .soft{fill:#a3adb8}\n"
    ".relplot .paper{fill:#15181d}\n"
    ".relplot .bar,.relplot .free{fill:#56b4e9}\n"
    ".relplot .open{fill:#1c3d50;stroke:#56b4e9}\n"
    ".relplot .dot{fill:#56b4e9}\n"
    ".relplot .sell{fill:#f0952e}\n"
    ".relplot .other{fill:#15181d;stroke:#a3adb8}\n"
    ".relplot .none{fill:#272c34}\n"
    ".relplot .axis{stroke:#6e7782}\n"
    ".relplot .grid{stroke:#2b3038}\n"
    ".relplot .mark{stroke:#ffffff}\n"
    ".relplot .halo{stroke:#15181d}\n"
    ".relplot .trend{stroke:#f0952e}\n"
    "}\n";

static void
put(struct out *o, const char *s)
{
	out_slice(o, slice_from(s));
}

void
svg_text(struct out *o, struct slice s)
{
	size_t from = 0;

	for (size_t i = 0; i < s.len; i++) {
		const char *instead = s.ptr[i] == '&' ? "&amp;" : s.ptr[i] == '<' ? "&lt;" :
		    s.ptr[i] == '>' ? "&gt;" : s.ptr[i] == '"' ? "&quot;" : NULL;
		size_t n = 1;

		/* U+FFFE and U+FFFF are characters, but none of XML's (XML 1.0, 2.2) */
		if (s.len - i >= 3 && memcmp(s.ptr + i, "\xef\xbf", 2) == 0 &&
		    (unsigned char)s.ptr[i + 2] >= 0xbe) {
			instead = "\xef\xbf\xbd";
			n = 3;
		}
		if (instead == NULL)
			continue;
		out_bytes(o, s.ptr + from, i - from);
		put(o, instead);
		i += n - 1;
		from = i + 1;
	}
	if (s.len > from)
		out_bytes(o, s.ptr + from, s.len - from);
}

void
svg_number(struct out *o, double value)
{
	char text[64];
	int len = snprintf(text, sizeof(text), "%.2f", value + 0.0);

	while (text[len - 1] == '0')
		len--;
	if (text[len - 1] == '.')
		len--;
	text[len] = '\0';
	put(o, strcmp(text, "-0") == 0 ? "0" : text);
}

void
svg_attribute(struct out *o, const char *name, double value)
{
	out_char(o, ' ');
	put(o, name);
	put(o, "=\"");
	svg_number(o, value);
	out_char(o, '"');
}

static void
open_tag(struct out *o, const char *tag, const char *class)
{
	out_char(o, '<');
	put(o, tag);
	put(o, " class=\"");
	put(o, class);
	out_char(o, '"');
}

void
svg_label(const struct picture *p, const char *class, double x, double y, struct slice s,
    size_t columns)
{
	size_t len = s.len;

	if (utf8_width(s) > columns)
		s.len = utf8_fit(s, columns - 1);
	open_tag(p->out, "text", class);
	svg_attribute(p->out, "x", x);
	svg_attribute(p->out, "y", y);
	out_char(p->out, '>');
	svg_text(p->out, s);
	put(p->out, s.len < len ? "\xe2\x80\xa6</text>\n" : "</text>\n");
}

void
svg_rect(struct out *o, const char *class, double x, double y, double width, double height)
{
	open_tag(o, "rect", class);
	svg_attribute(o, "x", x);
	svg_attribute(o, "y", y);
	svg_attribute(o, "width", width);
	svg_attribute(o, "height", height);
	put(o, "/>\n");
}

void
svg_line(struct out *o, const char *class, double x1, double y1, double x2, double y2)
{
	open_tag(o, "line", class);
	svg_attribute(o, "x1", x1);
	svg_attribute(o, "y1", y1);
	svg_attribute(o, "x2", x2);
	svg_attribute(o, "y2", y2);
	put(o, "/>\n");
}

/* The next line of the notes, broken at a blank; false when there is none. */
static bool
next_line(const struct picture *p, struct slice *rest, struct slice *line)
{
	size_t room = (p->width - 2 * SVG_MARGIN) / NOTE_COLUMN, n;
	const char *end;

	if (rest->len == 0)
		return false;
	end = memchr(rest->ptr, '\n', rest->len);
	*line = (struct slice){ rest->ptr, end == NULL ? rest->len : (size_t)(end - rest->ptr) };
	n = utf8_fit(*line, room);
	if (n < line->len) {
		while (n > 0 && line->ptr[n] != ' ')
			n--;
		line->len = n > 0 ? n : utf8_fit(*line, room);
	}
	n = line->len;
	while (n < rest->len && (rest->ptr[n] == ' ' || rest->ptr[n] == '\n'))
		n++;
	*rest = slice_skip(*rest, n);
	return true;
}

double
svg_notes_height(const struct picture *p, const struct svg_words *w)
{
	struct slice rest = buf_slice(&w->notes), line;
	double height = 0;

	while (next_line(p, &rest, &line))
		height += SVG_LINE;
	return height;
}

/* The title that it has been given, or its own; false when memory runs out. */
static bool
title(const struct picture *p, const struct svg_words *w, struct buf *text)
{
	return p->title != NULL ? shown_add(text, slice_from(p->title), SHOWN_PLAIN) :
	    buf_add(text, w->title.ptr, w->title.len);
}

bool
svg_begin(const struct picture *p, double height, const struct svg_words *w)
{
	struct buf name = { 0 };
	struct out *o = p->out;

	if (!title(p, w, &name)) {
		buf_free(&name);
		return false;
	}
	put(o, "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"relplot\" role=\"img\" "
	    "aria-labelledby=\"relplot-title relplot-desc\"");
	svg_attribute(o, "width", (double)p->width);
	svg_attribute(o, "height", height);
	put(o, " viewBox=\"0 0 ");
	svg_number(o, (double)p->width);
	out_char(o, ' ');
	svg_number(o, height);
	put(o, "\">\n<title id=\"relplot-title\">");
	svg_text(o, buf_slice(&name));
	put(o, "</title>\n<desc id=\"relplot-desc\">");
	svg_text(o, buf_slice(&w->desc));
	put(o, "</desc>\n<style>\n");
	put(o, style);
	put(o, "</style>\n");
	svg_rect(o, "paper", 0, 0, (double)p->width, height);
	svg_label(p, "title", SVG_MARGIN, 28, buf_slice(&name),
	    (p->width - 2 * SVG_MARGIN) / TITLE_COLUMN);
	buf_free(&name);
	return true;
}

void
svg_end(const struct picture *p, double y, const struct svg_words *w)
{
	struct slice rest = buf_slice(&w->notes), line;

	while (next_line(p, &rest, &line)) {
		svg_label(p, "soft", SVG_MARGIN, y + 12, line, SIZE_MAX);
		y += SVG_LINE;
	}
	put(p->out, "</svg>\n");
}
