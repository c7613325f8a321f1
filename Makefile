# make run · make test · make check: all that one needs. The rest is said by `make help`.
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c "$(NEW_ENOUGH)" 2>/dev/null && echo $$p && break; done)
ARGS ?=
BIN := .venv/bin
BOOT := ground() { $(or $(PYTHON),false) -c "$(NEW_ENOUGH)" 2>/dev/null \
	|| { echo "meditate needs Python 3.11 or newer; install it, or say where it is: make PYTHON=/path/to/python3.11" >&2; exit 1; }; \
	$(PYTHON) tools/bootstrap.py $$1; }; ground

.PHONY: help run test check bench soak pictures i18n format lock clean
.DEFAULT_GOAL := help

help: ## What can be made
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Open the window, or do what ARGS says: make run ARGS="sit --minutes 5"
	@$(BOOT) run
	@exec $(BIN)/python -m meditate $(ARGS)

test: ## Run every test but the long ones
	@$(BOOT) test
	@$(BIN)/python tools/run_tests.py $(ARGS)

check: ## Look at the code without running it: format, lint, types, arrows, QML, translations
	@$(BOOT) dev
	@echo "format" && $(BIN)/ruff format --quiet --check . || { $(BIN)/ruff format --diff --quiet . | head -60; exit 1; }
	@echo "lint" && $(BIN)/ruff check --quiet .
	@echo "types" && $(BIN)/mypy --no-error-summary
	@echo "arrows" && $(BIN)/python -m pytest -q --no-header --no-summary tests/test_arrows.py
	@echo "QML" && $(BIN)/python tools/qml_check.py
	@echo "words" && $(BIN)/python -m tools.translate --check

bench: ## Measure the figures of the design
	@$(BOOT) test
	@$(BIN)/python -m bench $(ARGS)

soak: ## Run the tests that take minutes
	@$(BOOT) test
	@$(BIN)/python -m pytest -q -m soak --hypothesis-profile=wide $(ARGS)

pictures: ## Render every scene and page into build/pictures, and one sheet of them all
	@$(BOOT) test
	@$(BIN)/python -m tools.pictures $(ARGS)

i18n: ## Gather the words of the window, compile the translations, and tell what is not translated yet
	@$(BOOT) dev
	@$(BIN)/python -m tools.translate $(ARGS)

format: ## Write the code the way `make check` wants it
	@$(BOOT) dev
	@$(BIN)/ruff check --quiet --fix . ; $(BIN)/ruff format --quiet .
	@$(BIN)/python tools/qml_check.py --format

lock: ## Look up the newest versions that fit, and lock them with their hashes
	@$(BOOT) dev
	@$(BIN)/python -m pip --disable-pip-version-check install --quiet uv
	@$(BIN)/python tools/lock.py

clean: ## Remove all that was made here
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
