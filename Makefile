# reltools. `make` builds the programs into bin/; everything else that make
# builds goes into .build/. No configuration: what differs between systems is
# given here, on the command line.
#
#	make demo	set up, build, and show the main job on a sample journal
#	make check	set up, build, run every test
#	make install	PREFIX=/usr/local DESTDIR=
#	make SAN=1 …	the same with sanitizers, apart from the others

VERSION = 0.1
PREFIX = /usr/local
BINDIR = $(PREFIX)/bin
MANDIR = $(PREFIX)/share/man
DATADIR = $(PREFIX)/share/reltools
DOCDIR = $(PREFIX)/share/doc/reltools
# where the shells look, each below the prefixes that it knows
COMPDIR.bash = $(PREFIX)/share/bash-completion/completions
COMPDIR.zsh = $(PREFIX)/share/zsh/site-functions
COMPDIR.fish = $(PREFIX)/share/fish/vendor_completions.d

CC = cc
CFLAGS = -O3 -g
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	-Wpointer-arith -Wcast-qual -Wwrite-strings -Wconversion -Wvla -Wformat=2 \
	-Wundef -Wimplicit-fallthrough
HARDEN = -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE
HARDEN_LD = -pie -Wl,-z,relro,-z,now -Wl,--as-needed
ifeq ($(shell uname -s),Darwin)
HARDEN_LD =
endif

BUILD = .build/out
OUT = bin
ifdef SAN
BUILD = .build/san
OUT = $(BUILD)/bin
CFLAGS = -O1 -g
HARDEN = -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
HARDEN_LD = -fsanitize=address,undefined
endif
ifdef WERROR
WARN += -Werror
endif

# asked once, and only when something is compiled: set-up may install them first
PKGS = libpcre2-8 libutf8proc
PKG_CFLAGS = $(eval PKG_CFLAGS := $(shell pkg-config --cflags $(PKGS)))$(PKG_CFLAGS)
PKG_LIBS = $(eval PKG_LIBS := $(shell pkg-config --libs $(PKGS)))$(PKG_LIBS)

COMPILE = $(CC) -std=c11 -D_DEFAULT_SOURCE -D_XOPEN_SOURCE=700 -DREL_VERSION='"$(VERSION)"' \
	$(CPPFLAGS) $(WARN) $(HARDEN) $(CFLAGS) $(PKG_CFLAGS)
LINK = $(CC) $(HARDEN) $(CFLAGS) $(HARDEN_LD) $(LDFLAGS)
LIBS = $(PKG_LIBS) -lm

ROOMS = base journal book stats table plot
LIB = $(BUILD)/librel.a
LIB_OBJ = $(patsubst %.c,$(BUILD)/%.o,$(wildcard $(ROOMS:%=src/%/*.c)))
NAMES = $(patsubst src/cmd/%.c,%,$(wildcard src/cmd/*.c))
PROGS = $(NAMES:%=$(OUT)/%)
SCRIPTS = $(filter-out $(NAMES:%=bin/%),$(wildcard bin/rel*))
MANUALS = $(wildcard man/*.[157])
COMMANDS = $(NAMES) $(SCRIPTS:bin/%=%)
COMPLETIONS = $(COMMANDS:%=$(BUILD)/completions/bash/%) \
	$(COMMANDS:%=$(BUILD)/completions/zsh/_%) $(COMMANDS:%=$(BUILD)/completions/fish/%.fish)
TESTS = $(patsubst tests/unit/%.c,$(BUILD)/tests/unit/%,$(wildcard tests/unit/test_*.c))
FUZZERS = $(patsubst tests/fuzz/%.c,.build/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))
FUZZ_TIME = 60

all: $(LIB) $(PROGS)

demo:
	@tests/setup build
	@$(MAKE) --no-print-directory -j2 all
	@echo '$$ cat src/share/journals/sample.md | bin/reltags | bin/reltrend'
	@cat src/share/journals/sample.md | bin/reltags | bin/reltrend

check:
	@tests/setup check
	@MAKE='$(MAKE)' OUT='$(OUT)' BUILD='$(BUILD)' tests/check

# made from what each program's -h says
completions: $(COMPLETIONS)

COMPLETE = @mkdir -p $(@D); $(if $(filter bin/$*,$(SCRIPTS)),bin,$(OUT))/$* -h | \
	awk -v name=$* -v shell=$(1) -f src/completions/complete.awk >$@
$(BUILD)/completions/bash/%: $(PROGS) $(SCRIPTS) src/completions/complete.awk
	$(call COMPLETE,bash)
$(BUILD)/completions/zsh/_%: $(PROGS) $(SCRIPTS) src/completions/complete.awk
	$(call COMPLETE,zsh)
$(BUILD)/completions/fish/%.fish: $(PROGS) $(SCRIPTS) src/completions/complete.awk
	$(call COMPLETE,fish)

# the programs that the tests run: one for each room's file, built against the library
unit: $(TESTS)

$(OUT)/%: $(BUILD)/src/cmd/%.o $(LIB)
	@mkdir -p $(@D)
	$(LINK) -o $@ $< $(LIB) $(LIBS)

$(BUILD)/tests/unit/%: $(BUILD)/tests/unit/%.o $(LIB)
	$(LINK) -o $@ $< $(LIB) -lcmocka $(LIBS)

# made anew, so that no object of a file that is gone stays in it
$(LIB): $(LIB_OBJ)
	@rm -f $@
	$(AR) rcs $@ $(LIB_OBJ)

$(BUILD)/%.o: %.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(COMPILE) -MMD -MP -c -o $@ $<

# other flags or another compiler mean that everything is compiled again
$(BUILD)/flags: always
	@mkdir -p $(@D)
	@echo '$(subst ','"'"',$(COMPILE) $(LINK))' | cmp -s - $@ || \
	    echo '$(subst ','"'"',$(COMPILE) $(LINK))' >$@

-include $(LIB_OBJ:.o=.d) $(NAMES:%=$(BUILD)/src/cmd/%.d) \
	$(patsubst %.c,$(BUILD)/%.d,$(wildcard tests/unit/*.c))

# What install made, directories with a '/' at the end, is written down in the
# data directory, so that uninstall removes that and nothing else. The lists
# hold one `mode|from|to` a line: names may have blanks.
export DESTDIR
# what a program looks for in places of its own: a folder of src/share, and where it goes in PREFIX/share
PLACES = editors/vim:vim/vimfiles editors/vim:nvim/site editors/emacs:emacs/site-lisp \
	editors/kakoune:kak/autoload
LIST = { \
	for f in $(PROGS) $(SCRIPTS); do echo "755|$$f|$(BINDIR)/$${f\#\#*/}"; done; \
	for f in $(MANUALS); do echo "644|$$f|$(MANDIR)/man$${f\#\#*.}/$${f\#\#*/}"; done; \
	for f in $(COMMANDS); do \
		echo "644|$(BUILD)/completions/bash/$$f|$(COMPDIR.bash)/$$f"; \
		echo "644|$(BUILD)/completions/zsh/_$$f|$(COMPDIR.zsh)/_$$f"; \
		echo "644|$(BUILD)/completions/fish/$$f.fish|$(COMPDIR.fish)/$$f.fish"; \
	done; \
	for f in README.md LICENSE; do [ ! -f $$f ] || echo "644|$$f|$(DOCDIR)/$$f"; done; \
	for p in $(PLACES); do find src/share/$${p%:*} -type f | \
	    sed "s,^src/share/$${p%:*}\(.*\),644|&|$(PREFIX)/share/$${p\#*:}\1,"; done; \
	find src/share -type f -perm -100 | sed 's:^src/share/\(.*\):755|&|$(DATADIR)/\1:'; \
	find src/share -type f ! -perm -100 | sed 's:^src/share/\(.*\):644|&|$(DATADIR)/\1:'; }
MADE = $(DATADIR)/installed

install: all completions
	@set -e; umask 022; new=$(BUILD)/installed; : >$$new; mkdir -p "$$DESTDIR/"; \
	folder() { \
		[ -d "$$DESTDIR$$1" ] && return; \
		folder "$${1%/*}"; \
		mkdir "$$DESTDIR$$1"; echo "$$1/" >>$$new; \
	}; \
	folder "$(DATADIR)"; echo "$(MADE)" >>$$new; \
	$(LIST) >$$new.list; \
	while IFS='|' read -r mode from to; do \
		folder "$${to%/*}"; \
		cp "$$from" "$$DESTDIR$$to.new$$$$"; \
		chmod $$mode "$$DESTDIR$$to.new$$$$"; \
		mv -f "$$DESTDIR$$to.new$$$$" "$$DESTDIR$$to"; \
		echo "$$to" >>$$new; \
	done <$$new.list; \
	[ ! -f "$$DESTDIR$(MADE)" ] || { cat "$$DESTDIR$(MADE)" $$new >$$new.all; mv $$new.all $$new; }; \
	awk '!seen[$$0]++' $$new >"$$DESTDIR$(MADE)"; \
	echo "installed in $$DESTDIR$(PREFIX)"

uninstall:
	@made="$$DESTDIR$(MADE)"; \
	[ -f "$$made" ] || { echo "nothing is installed in $$DESTDIR$(PREFIX)" >&2; exit 1; }; \
	list=$$(sed '1!G;h;$$!d' "$$made"); \
	printf '%s\n' "$$list" | while IFS= read -r f; do case $$f in \
		*/)	rmdir "$$DESTDIR$$f" 2>/dev/null || : ;; \
		*)	rm -f "$$DESTDIR$$f" ;; \
		esac; done; \
	echo "removed from $$DESTDIR$(PREFIX)"

clean:
	rm -rf .build $(NAMES:%=bin/%)

dist:
	@mkdir -p .build
	git archive --format=tar.gz --prefix=reltools-$(VERSION)/ \
	    -o .build/reltools-$(VERSION).tar.gz HEAD

bench:
	@tests/setup bench
	@$(MAKE) --no-print-directory -s all
	@tests/bench/run $(SIZES)

# libFuzzer comes with clang; the rooms are compiled for it once
FUZZ_SAN = -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
FUZZ_LIB = .build/fuzz/lib/librel.a

fuzzers:
	@$(MAKE) --no-print-directory -s CC=clang BUILD=.build/fuzz/lib CFLAGS='-O1 -g' HARDEN='$(FUZZ_SAN)' \
	    HARDEN_LD= $(FUZZ_LIB)
	@$(MAKE) --no-print-directory -s $(FUZZERS)

.build/fuzz/%: tests/fuzz/%.c $(FUZZ_LIB)
	clang -std=c11 -D_DEFAULT_SOURCE -D_XOPEN_SOURCE=700 -g -O1 -fsanitize=fuzzer $(FUZZ_SAN) \
	    -o $@ $< $(FUZZ_LIB) $(LIBS)

fuzz:
	@tests/setup ci
	@$(MAKE) --no-print-directory -j2 fuzzers
	@tests/fuzz/run $(FUZZ_TIME) $(FUZZERS)

always:
.PHONY: all demo check unit install uninstall clean dist bench fuzz fuzzers always
.SECONDARY:
