#!/bin/sh
# Start an Elasticsearch by the command ELASTICSEARCH_SERVER (start PORT, stop), give its address in
# ELASTICSEARCH_URL to a command, and stop it. It lives in a temporary folder of its own, on a free port.
set -eu
server=${ELASTICSEARCH_SERVER:?names a command that starts an Elasticsearch}
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
ELASTICSEARCH_HOME=$(mktemp -d /var/tmp/elasticsearch.XXXXXX)
export ELASTICSEARCH_HOME
stop() {
    "$server" stop >/dev/null 2>&1 || true
    rm -rf "$ELASTICSEARCH_HOME"
}
trap stop EXIT
trap 'exit 130' INT TERM
"$server" start "$port" >/dev/null
ELASTICSEARCH_URL="http://127.0.0.1:$port" "$@"
