#!/bin/sh
# Everything that can be asked of the code without running a test. Goes through all before it fails.
set -u
cd "$(dirname "$0")/.."
bin=${VENV:-.venv}/bin
failed=""

ask() {
    name=$1
    shift
    printf '== %s\n' "$name"
    "$@" || failed="$failed
  - $name"
}

production() { # a complete environment of sample values, and nothing of the caller's own
    env DJANGO_SETTINGS_MODULE=mysite.settings.production \
        SECRET_KEY="$("$bin/python" -c 'import secrets; print(secrets.token_urlsafe(50))')" \
        ALLOWED_HOSTS=motesplats.example SITE_URL=https://motesplats.example \
        EMAIL_URL=smtp+tls://user:password@mail.example:587 \
        DEFAULT_FROM_EMAIL=webbplatsen@motesplats.example \
        DATABASE_URL="sqlite:///$scratch/db.sqlite3" \
        MEDIA_ROOT="$scratch/media" STATIC_ROOT="$scratch/static" \
        "$bin/python" manage.py "$@"
}

scratch=$(mktemp -d "${TMPDIR:-/tmp}/check.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/media"

ask "ruff check" "$bin/ruff" check .
ask "ruff format" "$bin/ruff" format --check .
ask "templates (djlint)" "$bin/djlint" --check .
ask "migrations" "$bin/python" manage.py makemigrations --check --dry-run
ask "static files" production collectstatic --no-input --verbosity 0
ask "production settings" production check --deploy --fail-level WARNING
ask "translations and lowest versions" "$bin/pytest" tests/test_translations.py tests/test_floor.py
ask "known faults in packages" scripts/audit.sh

if [ -n "$failed" ]; then
    printf '\nmake check failed:%s\n' "$failed"
    exit 1
fi
printf '\nmake check: all good.\n'
