#!/bin/sh
# Tells where a Python of a version is: on the PATH, else among those that pyenv has. Fails where there is none.
#
#   tests/packages/which.sh VERSION
set -eu
for python in "$(command -v "python$1" || :)" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"$1".*/bin/"python$1"; do
    [ -n "$python" ] && "$python" -c '' 2> /dev/null || continue
    echo "$python"
    exit 0
done
exit 1
