#!/usr/bin/env bash
# Builds the extension for PostgreSQL and runs tests/sql/postgresql.sql on a server of its own, which nothing but its
# socket reaches: tests/sql/postgresql.sh FOLDER_OF_LIBRARIES. The status is 77 where a tool is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
libraries=$1

tools=$(pg_config --bindir 2> /dev/null) || { echo 'no pg_config here'; exit 77; }
test -x "$tools/initdb" || { echo 'no server of PostgreSQL here'; exit 77; }
test -f "$(pg_config --includedir-server)/postgres.h" || { echo 'no headers of the server here'; exit 77; }

# The server refuses to run as root.
as_server() { "$@"; }
if [ "$(id -u)" = 0 ]; then
    id postgres > /dev/null || { echo 'no user postgres here'; exit 77; }
    as_server() { runuser -u postgres -- "$@"; }
fi

# The server's own, and no other user's; from there it needs nothing of the repository, which it may not read.
folder=$(as_server env -u TMPDIR mktemp -d)
finish() {
    if [ -f "$folder/data/postmaster.pid" ]; then
        as_server "$tools/pg_ctl" -D "$folder/data" -m immediate -s stop || :
    fi
    rm -rf "$folder"
}
trap finish EXIT

cp examples/postgresql/* "$folder"
cp "$libraries/libecheance.so" "$libraries/libecheance.so.1" "$folder"
{
    echo "Name: echeance"
    echo "Description: of the tests"
    echo "Version: 0"
    echo "Cflags: -I$PWD/include"
    echo "Libs: -L$folder -lecheance -Wl,-rpath,$folder"
} > "$folder/echeance.pc"
PKG_CONFIG_PATH=$folder make -s -C "$folder" with_llvm=no PG_CFLAGS='-Wall -Wextra -Wno-unused-parameter -Werror'
# In place of CREATE EXTENSION, which looks in the folders of the system alone.
sed "s|MODULE_PATHNAME|$folder/echeance|" "$folder/echeance--1.sql" > "$folder/create.sql"
grep -qx "default_version = '1'" "$folder/echeance.control"
cp tests/sql/postgresql.sql "$folder"
chown -R --reference "$folder" "$folder"

cd "$folder"
as_server "$tools/initdb" -D data -E UTF8 --locale=C --no-sync > initdb.log
as_server "$tools/pg_ctl" -D data -l server.log -s -w start \
    -o "-c listen_addresses= -c unix_socket_directories=$folder -c fsync=off"
as_server "$tools/psql" -X -q -A -t -v ON_ERROR_STOP=1 -h "$folder" -d postgres -f create.sql -f postgresql.sql
