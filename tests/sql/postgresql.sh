#!/usr/bin/env bash
# Builds the extension for PostgreSQL and runs scripts on a server of its own, which nothing but its socket reaches:
# tests/sql/postgresql.sh FOLDER_OF_LIBRARIES SCRIPT…, with full paths. The status is 77 where a tool is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
libraries=$1
shift

. tests/sql/server.sh
test -f "$(pg_config --includedir-server)/postgres.h" || { echo 'no headers of the server here'; exit 77; }

cp -r examples/postgresql examples/sql "$folder"
cp "$libraries/libecheance.so" "$libraries/libecheance.so.1" "$folder"
{
    echo "Name: echeance"
    echo "Description: of the tests"
    echo "Version: 0"
    echo "Cflags: -I$PWD/include"
    echo "Libs: -L$folder -lecheance -Wl,-rpath,$folder"
} > "$folder/echeance.pc"
PKG_CONFIG_PATH=$folder make -s -C "$folder/postgresql" with_llvm=no PG_CFLAGS='-Wall -Wextra -Wno-unused-parameter -Werror'
# In place of CREATE EXTENSION, which looks in the folders of the system alone.
sed "s|MODULE_PATHNAME|$folder/postgresql/echeance|" examples/postgresql/echeance--1.sql > "$folder/create.sql"
grep -qx "default_version = '1'" examples/postgresql/echeance.control
cp "$@" "$folder"
scripts=()
for script in "$@"; do
    scripts+=(-f "$(basename "$script")")
done
run_scripts -A -f create.sql "${scripts[@]}"
