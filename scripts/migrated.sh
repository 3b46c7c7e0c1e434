#!/bin/sh
# Migrate empty databases, side by side, into a folder: site.sqlite3, and with a second word also a
# PostgreSQL server's data. Tests that are run with MIGRATED=folder start from copies of them, which
# spares each process of theirs some 200 migrations.
set -eu
cd "$(dirname "$0")/.."
folder=$(mkdir -p "$1" && cd "$1" && pwd)
export DJANGO_SETTINGS_MODULE=mysite.settings.test
migrate="${VENV:-.venv}/bin/python manage.py migrate --verbosity 0"

DATABASE_URL="sqlite:///$folder/site.sqlite3" $migrate &
sqlite=$!
if [ "${2:-}" = postgres ]; then
    KEEP="$folder/postgres" scripts/with-postgres.sh $migrate
fi
wait "$sqlite"
