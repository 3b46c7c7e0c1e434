#!/bin/sh
# Serve the demo site, in development settings, on this machine only.
set -eu
cd "$(dirname "$0")/.."
python=${VENV:-.venv}/bin/python
PORT=${PORT:-8000}

stop() {
    printf '\nmake: %s\n' "$1" >&2
    exit 1
}

case $PORT in
'' | *[!0-9]* | ??????*) stop "PORT must be a number from 1 to 65535, but is '$PORT'." ;;
esac
if [ "$PORT" -lt 1 ] || [ "$PORT" -gt 65535 ]; then
    stop "PORT must be a number from 1 to 65535, but is '$PORT'."
fi
"$python" - "$PORT" <<'PY' || stop "Port $PORT is taken on this machine. Choose another: PORT=9000 make run"
import socket
import sys

with socket.socket() as probe:
    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        probe.bind(("127.0.0.1", int(sys.argv[1])))
    except OSError:
        sys.exit(1)
PY

export SITE_URL="http://127.0.0.1:$PORT"
"$python" manage.py migrate --verbosity 0
"$python" manage.py load_demo
echo
echo "The site:        http://127.0.0.1:$PORT/"
echo "The editors':    http://127.0.0.1:$PORT/admin/"
"$python" -m demo.accounts
echo "Stop with Ctrl+C."
exec "$python" manage.py runserver --verbosity 0 "127.0.0.1:$PORT"
