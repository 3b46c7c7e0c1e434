#!/bin/sh
# Start a PostgreSQL server of our own, give its address in DATABASE_URL to the command, and stop it.
# It lives in a temporary folder, listens on loopback only, on a free port, and is thrown away.
set -eu
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
if [ -z "$bin" ]; then
    bin=$(dirname "$(command -v initdb || echo none/none)")
fi
if [ ! -x "$bin/initdb" ]; then
    echo "make: PostgreSQL's server is not installed (Debian: apt-get install postgresql)." >&2
    exit 1
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/postgres.XXXXXX")
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
as_owner() { "$@"; }
if [ "$(id -u)" = 0 ]; then # the server refuses to run as root
    chown nobody "$folder"
    as_owner() { setpriv --reuid nobody --clear-groups "$@"; }
fi
stop() {
    as_owner "$bin/pg_ctl" --pgdata "$folder/data" --mode immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT TERM

cd /
as_owner "$bin/initdb" --pgdata "$folder/data" --username site --auth trust --encoding UTF8 \
    --no-sync >/dev/null
# The data is thrown away, so nothing waits for the disk; the queries are many and short, so none is
# compiled.
as_owner "$bin/pg_ctl" --pgdata "$folder/data" --log "$folder/log" --wait start --options \
    "-c listen_addresses=127.0.0.1 -p $port -k $folder -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c autovacuum=off -c jit=off" >/dev/null
cd - >/dev/null
DATABASE_URL="postgres://site@127.0.0.1:$port/postgres" "$@"
