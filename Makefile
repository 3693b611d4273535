# make run   opens the spine in your browser       make test   runs every test
# `make help` lists the rest. ARGS="..." is passed on: make run ARGS="--port 9000 --no-open"

PY := .venv/bin/python
ARGS ?=
export PYTHON

.PHONY: help run setup setup-dev test check format build bench docs wheel lock clean
.DEFAULT_GOAL := help

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: .venv/ready-run ## set up if needed, then serve the viewer
	@exec $(PY) -m viewer serve $(ARGS)

setup: .venv/ready-run ## .venv with what the viewer needs

setup-dev: .venv/ready-dev ## the same, with what the tests and checks need

test: .venv/ready-dev ## every test, real Chromium included
	$(PY) -m pytest -n 2 --dist worksteal $(ARGS)

check: .venv/ready-dev ## format, lint, types, import contracts
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(PY) -m mypy --strict --cache-dir .mypy_cache/strict viewer/core viewer/errors.py
	.venv/bin/lint-imports

format: .venv/ready-dev ## let ruff put the code in order
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

build: .venv/ready-run ## the meshes from their recipes
	$(PY) -m viewer build $(ARGS)

bench: .venv/ready-dev ## the figures of docs/benchmarks.md, measured here
	$(PY) -m bench $(ARGS)

docs: .venv/ready-dev ## the command-line page and the README's pictures, from the program itself
	$(PY) docs/make.py
	$(PY) docs/pictures.py

wheel: .venv/ready-run ## dist/spine_viewer-*.whl, words and meshes inside
	$(PY) -m pip wheel -q --no-deps --no-build-isolation --wheel-dir dist .
	@ls dist/*.whl

COMPILE = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --custom-compile-command "make lock"

lock: ## the newest releases that fit pyproject.toml (needs uv)
	$(COMPILE) --upgrade pyproject.toml --group build --output-file requirements.txt
	$(COMPILE) --upgrade pyproject.toml --group build --group dev \
		--constraint requirements.txt --output-file requirements-dev.txt

clean: ## forget what was built, the meshes excepted
	rm -rf .venv dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

.venv/ready-run: requirements.txt pyproject.toml scripts/setup
	@scripts/setup run

.venv/ready-dev: requirements-dev.txt pyproject.toml scripts/setup
	@scripts/setup dev
