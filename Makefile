# Everything one does with the site from a shell. `make` alone lists it.
.DEFAULT_GOAL := help
.PHONY: help run test test-readers coverage test-postgres test-search check bench bench-search shots messages requirements clean

VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8000
export PORT VENV

help: ## List the commands
	@echo "Mötesplats Askersund"
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo "  PORT=9000 make run serves on another port."

run: $(VENV)/.site ## Serve the demo site on http://127.0.0.1:8000
	@scripts/run.sh

test: $(VENV)/.tests ## Run every test that needs no server of its own
	@scripts/test.sh

test-readers: $(VENV)/.tests ## Have ical.js and ical4j read every calendar file, and compare the dates that they find
	@scripts/readers.sh

coverage: $(VENV)/.tests ## Run them but the journeys, and tell which lines and branches no test runs (twice as slow)
	@$(BIN)/pytest --create-db --numprocesses 2 --dist loadfile -m "not browser and not readers" \
		--cov --cov-branch --cov-report=term

# The control proves the leak matrix itself, at length and whatever the database.
test-postgres: $(VENV)/.tests ## Run the tests on a PostgreSQL server started for the purpose
	@scripts/with-postgres.sh $(BIN)/pytest --create-db --numprocesses 2 --dist loadfile \
		-m "not browser and not readers" --ignore tests/leaks/test_control.py

test-search: $(VENV)/.tests ## Run the tests of search and of leaks on the Elasticsearch that ELASTICSEARCH_URL names
	@scripts/test-search.sh

check: $(VENV)/.tests ## Lint, and check formats, migrations, settings, translations and versions
	@scripts/check.sh

bench: $(VENV)/.tests ## Measure queries and feeds, as ratios
	@$(BIN)/python -m bench

bench-search: $(VENV)/.tests ## Measure the search on up to 50,000 pages, on each database and the Elasticsearch of ELASTICSEARCH_URL
	@$(BIN)/python -m bench.search
	@scripts/with-postgres.sh $(BIN)/python -m bench.search --given

shots: $(VENV)/.tests ## Photograph every page type on phone and desktop, light and dark, into shots/
	@$(BIN)/python -m tests.browser.shots

messages: $(VENV)/.tests ## Compile our translations after a change in mysite/locale
	@$(BIN)/python scripts/messages.py

requirements: $(VENV)/.tests ## Choose the newest allowed versions and write the pins with hashes
	@scripts/pin.sh

clean: ## Remove the virtual environment; the database and the uploads stay
	@rm -rf $(VENV)

# Stamps: a second run installs nothing unless a list of pins has changed.
$(VENV)/.site: requirements.txt scripts/venv.sh
	@scripts/venv.sh requirements.txt
	@touch $@

$(VENV)/.tests: $(VENV)/.site tests/requirements.txt
	@scripts/venv.sh requirements.txt tests/requirements.txt
	@touch $@
