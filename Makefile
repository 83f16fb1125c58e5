# `make demo` and `make test` do all their own set-up; PYTHON names the interpreter to make the environment with.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ARTICLE := fixtures/articles/harbour.md

.PHONY: demo test lint format bench fuzz mutants ecosystem clean

demo: $(VENV)/.demo
	@$(BIN)/factlint check --isolated $(ARTICLE) || [ $$? -eq 1 ]

test: lint
	$(BIN)/python -m pytest

lint: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

REPOSITORY ?= fixtures/clean
bench: $(VENV)/.dev
	$(BIN)/python benchmarks/bench.py --repository $(REPOSITORY)

# What looks for faults: for each target of tests/fuzz so many seconds, and two revisions on a folder of articles.
SECONDS ?= 60
TARGETS ?= readers containers extractors checks rules phrases configurations baselines
fuzz: $(VENV)/.fuzz
	for target in $(TARGETS); do $(BIN)/python tests/fuzz/fuzz.py $$target $(SECONDS) || exit; done

mutants: $(VENV)/.mutants
	$(BIN)/python tests/mutants.py

FOLDER ?= fixtures/clean
BEFORE ?= HEAD
ecosystem: $(VENV)/.dev
	$(BIN)/python benchmarks/ecosystem.py $(FOLDER) --before $(BEFORE)

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/.demo: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	$(BIN)/python -m compileall -q factlint
	@touch $@

$(VENV)/.dev: $(VENV)/.demo
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

$(VENV)/.mutants: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[mutants]'
	@touch $@

$(VENV)/.fuzz: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[fuzz]'
	@touch $@
