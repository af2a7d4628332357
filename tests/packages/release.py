"""Walks the release checklist: what stands in the tree, and what `make dist`, `wheel` and `crate` have packed.

python tests/packages/release.py [--as-of DAY]

Each line says what holds or what lacks; the exit status is 1 where something lacks. It writes nothing.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

TOP = Path(__file__).parents[2]


class Lack(Exception):
    """What keeps a release from being made."""


def needs(condition: object, lack: str) -> None:
    if not condition:
        raise Lack(lack)


def found(pattern: str, path: Path) -> str:
    match = re.search(pattern, path.read_text(encoding="utf-8"), re.MULTILINE)
    if match is None:
        raise Lack(f"{path.name} has no line {pattern}")
    return match[1]


def version(top: Path) -> str:
    return found(r'^version = "([0-9]+\.[0-9]+\.[0-9]+)"$', top / "Cargo.toml")


def versions_are_in_step(top: Path, as_of: date) -> str:
    """The crates follow the workspace; so do their lines in Cargo.toml and in the lock."""
    number = version(top)
    for folder in ("core", "ffi", "python"):
        found(r"^(version\.workspace = true)$", top / folder / "Cargo.toml")
    own = found(
        r'^echeance = \{ path = "core", version = "([^"]+)"', top / "Cargo.toml"
    )
    needs(own == number, f"Cargo.toml asks for echeance {own}, and is {number}")
    lock = (top / "Cargo.lock").read_text(encoding="utf-8")
    for crate in ("echeance", "echeance-ffi", "echeance-python"):
        needs(
            f'name = "{crate}"\nversion = "{number}"' in lock,
            f"Cargo.lock has no {crate} {number}",
        )
    return number


def changelog_is_dated(top: Path, as_of: date) -> str:
    """The newest part bears the version and a day that has come, and says which answers changed."""
    text = (top / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = text.split("\n## ", 2)[1]
    heading = newest.split("\n", 1)[0]
    match = re.fullmatch(r"([0-9.]+), ([0-9]{4}-[0-9]{2}-[0-9]{2})", heading)
    needs(
        match, f"CHANGELOG.md: the newest part is « {heading} », not « VERSION, DAY »"
    )
    assert match is not None
    needs(match[1] == version(top), f"CHANGELOG.md: the newest part is of {match[1]}")
    needs(
        date.fromisoformat(match[2]) <= as_of,
        f"CHANGELOG.md: {match[2]} is in the future",
    )
    needs(
        "### Answers changed" in newest,
        "CHANGELOG.md does not say which answers changed",
    )
    return heading


def rules_are_of_a_day_that_has_come(top: Path, as_of: date) -> str:
    rules = json.loads((top / "docs" / "catalogue.json").read_text(encoding="utf-8"))
    day: str = rules["rules_version"]
    needs(date.fromisoformat(day) <= as_of, f"the rules are of {day}, in the future")
    with (top / "tests" / "released" / "answers.jsonl").open(encoding="utf-8") as file:
        recorded = json.loads(file.readline())["rules_version"]
    needs(
        recorded == day,
        f"tests/released has the answers of rules {recorded}, not of {day}: record them",
    )
    receipts = f"{version(top)}.jsonl"
    needs(
        (top / "tests" / "released" / "receipts" / receipts).exists(),
        f"tests/released/receipts has no {receipts}: record them",
    )
    return day


def interface_is_described(top: Path, as_of: date) -> str:
    """Of each ABI the description, and the caller compiled once for it."""
    abi = found(
        r"^#define ECHEANCE_ABI ([0-9]+)$", top / "include" / "echeance" / "common.h"
    )
    for name in (f"echeance-{abi}.txt", f"consumer-{abi}.txt"):
        needs((top / "tests" / "abi" / name).exists(), f"tests/abi has no {name}")
    needs((top / "tests" / "api" / "echeance.txt").exists(), "tests/api has no list")
    return f"ABI {abi}"


def nothing_is_uncommitted(top: Path, as_of: date) -> str:
    told = subprocess.run(
        ["git", "status", "--porcelain"],
        cwd=top,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    needs(not told, f"{len(told.splitlines())} files are not committed")
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],
        cwd=top,
        check=True,
        capture_output=True,
        text=True,
    )
    return commit.stdout.strip()


def packed(top: Path) -> Iterator[tuple[str, str, list[Path]]]:
    """What is packed, and by which command."""
    number = version(top)
    target = top / "target"
    for kind, command, folder, pattern in (
        ("tarball", "make dist", "dist", f"echeance-{number}-linux-*.tar.gz"),
        (".deb", "make dist", "dist", f"*_{number}*_*.deb"),
        ("wheel", "make wheel", "wheels", f"echeance-{number}-*manylinux*.whl"),
        ("source archive", "make wheel", "wheels", f"echeance-{number}.tar.gz"),
        ("crate", "make crate", "package", f"echeance-{number}.crate"),
    ):
        yield kind, command, sorted((target / folder).glob(pattern))


def everything_is_packed(top: Path, as_of: date) -> str:
    newest = max(
        path.stat().st_mtime
        for folder in ("core/src", "ffi/src", "python/src", "python/pysrc")
        for path in (top / folder).rglob("*")
        if path.suffix in {".rs", ".py", ".pyi"}
    )
    count = 0
    for kind, command, paths in packed(top):
        needs(paths, f"no {kind} of this version: {command}")
        for path in paths:
            needs(
                path.stat().st_mtime >= newest,
                f"{path.name} is older than the code: {command}",
            )
        count += len(paths)
    return f"{count} files"


def checksums_hold(top: Path, as_of: date) -> str:
    listed = (top / "target" / "dist" / "SHA256SUMS").read_text(encoding="utf-8")
    sums = {
        Path(name.lstrip("*")).name: digest
        for digest, name in (line.split() for line in listed.splitlines())
    }
    for kind, _, paths in packed(top):
        for path in paths:
            if path.parent.name != "dist":
                continue
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            needs(
                sums.get(path.name) == digest,
                f"{kind} {path.name} is not as in SHA256SUMS",
            )
    return f"{len(sums)} files"


def contents(path: Path) -> Iterator[tuple[str, bytes]]:
    """The files of an archive; of what is none, itself."""
    if tarfile.is_tarfile(path):
        with tarfile.open(path) as archive:
            for member in archive:
                file = archive.extractfile(member) if member.isfile() else None
                if file is not None:
                    yield member.name, file.read()
    elif zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield name, archive.read(name)
    else:
        yield path.name, path.read_bytes()


def no_folder_is_named(top: Path, as_of: date) -> str:
    """Else the same source, built in another folder, gives other bytes."""
    count = 0
    for _, _, paths in packed(top):
        for path in paths:
            for name, content in contents(path):
                needs(
                    str(top).encode() not in content,
                    f"{path.name}: {name} names the folder that it was built in",
                )
                count += 1
    return f"{count} files"


STEPS: dict[str, Callable[[Path, date], str]] = {
    "everything is committed": nothing_is_uncommitted,
    "the versions are in step": versions_are_in_step,
    "the changelog is dated": changelog_is_dated,
    "the rules and the answers recorded are of one day": rules_are_of_a_day_that_has_come,
    "the C interface and the API are described": interface_is_described,
    "wheel, source, crate, tarball and .deb are packed": everything_is_packed,
    "the checksums hold": checksums_hold,
    "nothing names the folder that it was built in": no_folder_is_named,
}


def main(arguments: list[str] | None = None, top: Path = TOP) -> int:
    parser = argparse.ArgumentParser(description="Walks the release checklist.")
    parser.add_argument(
        "--as-of", type=date.fromisoformat, default=date.today(), metavar="DAY"
    )
    options = parser.parse_args(arguments)
    lacks = 0
    for what, step in STEPS.items():
        try:
            print(f"ok    {what}: {step(top, options.as_of)}")
        except (Lack, OSError) as lack:
            lacks += 1
            print(f"LACKS {what}: {lack}")
    return 1 if lacks else 0


if __name__ == "__main__":
    sys.exit(main())
