#!/bin/sh
# Make the virtual environment, or mend it, and install the pins of the given files, hashes checked.
set -eu
cd "$(dirname "$0")/.."
VENV=${VENV:-.venv}

stop() {
    printf '\nmake: %s\n' "$1" >&2
    exit 1
}

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if new_enough "$name"; then
            echo "$name"
            return
        fi
    done
    found=$(python3 --version 2>/dev/null || echo "no python3")
    stop "The site needs Python 3.11 or newer, but found $found.
      Install it (Debian: apt-get install python3 python3-venv), or name one: PYTHON=/path/to/python3.12 make run"
}

if ! "$VENV/bin/python" -m pip --version >/dev/null 2>&1; then
    python=$(find_python)
    "$python" -c 'import venv, ensurepip' 2>/dev/null || stop "$python has no venv module, which the site is installed with.
      Debian and Ubuntu keep it in a package of its own: apt-get install python3-venv"
    echo "Making $VENV with $("$python" --version) …"
    rm -rf "$VENV"
    "$python" -m venv "$VENV" || stop "The virtual environment $VENV could not be made; the reason stands above."
fi

lists=""
for file in "$@"; do
    lists="$lists -r $file"
done
echo "Installing $(echo "$*" | sed 's/ / and /') …"
# The lists are whole, so nothing is left to look up: pip of Python 3.11 takes the newest of a package
# that another one asks for with an extra, although another version is pinned, and stops at its hash.
# shellcheck disable=SC2086  # the lists are words on purpose
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes $lists ||
    stop "The packages could not be installed; pip's reason stands above.
      Most often there is no network, or a proxy is in the way. Then run the same command again."
