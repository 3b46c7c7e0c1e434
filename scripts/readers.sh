#!/bin/sh
# Have programs that others wrote read every calendar file of the site: ical.js in Node, ical4j in Java.
# Both are installed, at the versions pinned in tests/readers/, into a folder that is thrown away.
set -eu
cd "$(dirname "$0")/.."
pins=$PWD/tests/readers
READERS=$(mktemp -d "${TMPDIR:-/tmp}/readers.XXXXXX") # read by the tests
export READERS
trap 'rm -rf "$READERS"' EXIT
trap 'exit 130' INT TERM

has() { command -v "$1" >/dev/null; }

if has node && has npm; then
    cp "$pins/package.json" "$pins/package-lock.json" "$READERS"
    (cd "$READERS" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null)
else
    echo "NOTE: without Node ical.js is not asked. Debian has it: apt-get install nodejs npm"
fi
if has java && has mvn; then
    # Nothing is asked of the registry when an earlier run has left the jars in Maven's own folder.
    jars="mvn --batch-mode --quiet --strict-checksums --file $pins/pom.xml dependency:copy-dependencies -DoutputDirectory=$READERS/jars"
    $jars --offline >/dev/null 2>&1 || $jars
    (cd "$READERS/jars" && sha256sum --check --strict --quiet "$pins/jars.sha256")
else
    echo "NOTE: without Java and Maven ical4j is not asked. Debian has them: apt-get install default-jdk-headless maven"
fi
"${VENV:-.venv}/bin/pytest" --create-db -m readers tests/readers
