# A server of PostgreSQL of the test's own, which nothing but its socket reaches; to be sourced. After it, `folder` is the
# server's folder, `tools` that of its programs, and as_server runs a command as the server's user. The status is 77 where
# a tool is missing.
tools=$(pg_config --bindir 2> /dev/null) || { echo 'no pg_config here'; exit 77; }
test -x "$tools/initdb" || { echo 'no server of PostgreSQL here'; exit 77; }

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

# Runs scripts that stand in the folder, with other options of psql before them.
run_scripts() {
    chown -R --reference "$folder" "$folder"
    cd "$folder"
    as_server "$tools/initdb" -D data -E UTF8 --locale=C --auth=trust --no-sync > initdb.log
    as_server "$tools/pg_ctl" -D data -l server.log -s -w start \
        -o "-c listen_addresses= -c unix_socket_directories=$folder -c fsync=off"
    as_server "$tools/psql" -X -q -t -v ON_ERROR_STOP=1 -h "$folder" -d postgres "$@"
}
