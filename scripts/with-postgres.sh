#!/bin/sh
# Start a PostgreSQL server of our own, give its address in DATABASE_URL to the command, and stop it.
# It lives in a temporary folder, listens on loopback only, on a free port, and is thrown away.
# KEEP=folder keeps its data there; MIGRATED=folder starts from what scripts/migrated.sh made.
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
keep() { # a server that is stopped in order leaves data that another can start from
    as_owner "$bin/pg_ctl" --pgdata "$folder/data" --mode fast --wait stop >/dev/null
    cp -a "$folder/data" "$1"
}
trap stop EXIT
trap 'exit 130' INT TERM

migrated=${MIGRATED:+$MIGRATED/postgres}
cd /
if [ -d "$migrated" ]; then
    cp -a "$migrated" "$folder/data"
else
    as_owner "$bin/initdb" --pgdata "$folder/data" --username site --auth trust --encoding UTF8 \
        --no-sync >/dev/null
fi
# The data is thrown away, so nothing waits for the disk; the queries are many and short, so none is
# compiled.
as_owner "$bin/pg_ctl" --pgdata "$folder/data" --log "$folder/log" --wait start --options \
    "-c listen_addresses=127.0.0.1 -p $port -k $folder -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c autovacuum=off -c jit=off -c wal_level=minimal -c max_wal_senders=0 -c max_wal_size=4GB -c shared_buffers=256MB" >/dev/null
[ -d "$migrated" ] || "$bin/createdb" --host 127.0.0.1 --port "$port" --username site site
cd - >/dev/null
DATABASE_URL="postgres://site@127.0.0.1:$port/site" "$@"
if [ -n "${KEEP:-}" ]; then
    keep "$KEEP"
fi
