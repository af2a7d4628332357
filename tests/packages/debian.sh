#!/bin/sh
# Unpacks packages of any suite of Debian, for any machine, into a folder: by the mirrors that this machine has, a Debian 12.
# Needs no root; nothing is installed. What was unpacked before is not fetched again.
#
#   tests/packages/debian.sh FOLDER PACKAGE:MACHINE/SUITE...
set -eu
cd "$(dirname "$0")/../.."
folder=$1
shift
apt=$PWD/target/debian
mkdir -p "$apt/sources" "$apt/lists/partial" "$folder"
folder=$(realpath "$folder")
# The lists are read by one at a time.
exec 9> "$apt/lock"
flock 9
known=$folder/unpacked.txt
touch "$known"
missing=
for package; do
    grep -qxF -e "$package" "$known" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

new=
for package in $missing; do
    suite=${package##*/}
    suite=${suite%%-*}
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources; do
        here=$apt/sources/$suite-${file##*/}
        if [ -f "$file" ] && [ ! -e "$here" ]; then
            sed "s/bookworm/$suite/g" "$file" > "$here"
        fi
    done
    [ -e "$apt/$suite.read" ] || new="$new $suite"
done
cat > "$apt/apt.conf" << END
Dir::State "$apt";
Dir::State::status "/dev/null";
Dir::Cache "$apt";
Dir::Etc::sourcelist "/dev/null";
Dir::Etc::sourceparts "$apt/sources";
APT::Architectures { "amd64"; "arm64"; "s390x"; };
APT::Sandbox::User "root";
Acquire::Retries "3";
Acquire::Languages "none";
Acquire::PDiffs "false";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
END
export APT_CONFIG="$apt/apt.conf"
# A mirror may lack a list that is of no use here; a package that is not found is told below.
[ -z "$new" ] || apt-get update -qq 2> /dev/null || :
# One that was stopped meanwhile is read again.
for suite in $new; do touch "$apt/$suite.read"; done
debs=$(mktemp -d "$apt/debs.XXXXXX")
trap 'rm -rf "$debs"' EXIT
# What was read of the lists is kept, which images of containers forbid: reading them takes longer than the download.
# shellcheck disable=SC2086 # a package each
(cd "$debs" && apt-get -o Dir::Cache::pkgcache=pkgcache.bin download -qq $missing)
for package in "$debs"/*.deb; do dpkg-deb -x "$package" "$folder"; done
for package in $missing; do echo "$package" >> "$known"; done
