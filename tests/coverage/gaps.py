"""Lines and regions that the tests reach, and the list of those that they do not.

    gaps.py FOLDER [--list]

FOLDER has what run.sh counted, in counted/ a file for each program: *.text, llvm-cov's JSON, and
*.lcov. `--list` writes gaps.txt anew: what is not reached and not listed as unexamined, and what is reached not at all.
"""

from __future__ import annotations

import itertools
import json
import os
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
LIST = Path(__file__).parent / "gaps.txt"
HEAD = """\
# What no test reaches, each with the reason: file | function | regions => kind: why.
# `make coverage` fails where one is missing, where one that stands here is reached, and where the regions are more or fewer.
"""
PARTS = {"core": "core/src/", "ffi": "ffi/src/"}

# Why a region need not be reached, each with its meaning. Those of tests/mutants, and one more.
KINDS = {
    "compiling": "runs while compiling alone, where nothing is counted",
    "equivalent": "no question leads there",
    "speed": "the answer is the same, later or with more memory",
    "guard": "a second check: what it stops is stopped before, or never comes",
    "processor": "code for another processor, or for memory that is not there",
    "random": "what is drawn at random: any draw is right",
    "elsewhere": "reached by what is not counted here: the audit, Python, COBOL, an example",
    "unexamined": "nobody has looked at it yet",
}

# First line and column, last line and column.
Span = tuple[int, int, int, int]
# File and function.
Key = tuple[str, str]
# Of each file its regions: how often each was reached, and whose it is.
Found = dict[str, dict[Span, tuple[int, set[str]]]]
Gaps = dict[Key, list[Span]]
# How many regions are listed, and the reason.
Listed = dict[Key, tuple[int, str]]


def own(path: str) -> str | None:
    """The path in the repository, of a source that counts: no test, nor what stands only beside one."""
    name = os.path.relpath(path, ROOT)
    is_test = re.search(r"/tests(\.rs|/)|^ffi/src/(allocation|status/abuse)\.rs$", name)
    is_ours = any(name.startswith(folder) for folder in PARTS.values())
    return name if is_ours and not is_test else None


def end_of_code(name: str) -> int:
    """The line on which the tests of a file begin."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    for number, (line, after) in enumerate(itertools.pairwise(lines), 1):
        if line == "#[cfg(test)]" and after.endswith(" {"):
            return number
    return len(lines) + 1


def without_arguments(name: str) -> str:
    """A path without what its generics were given: that of `<A<B> as C<D>>::e::<F>` is `<A as C>::e`."""
    kept, depth = [], [False]
    for place, letter in enumerate(name):
        if letter == "<":
            is_path = place == 0 or name[place - 1] in "< (&[,"
            depth.append(depth[-1] or not is_path)
        if not depth[-1]:
            kept.append(letter)
        if letter == ">" and name[place - 1] != "-":
            depth.pop()
    return "".join(kept).replace("::::", "::").removesuffix("::")


def short(name: str) -> str:
    """The name of a function as people say it; a closure belongs to its function."""
    name = re.sub(r"\[[0-9a-f]{6,}\]", "", name)
    name = re.split(r"::\{(?:closure|shim|constant)", name)[0]
    name = without_arguments(name)
    name = re.sub(r"(?:\b[a-z_]\w*::)+(?=[A-Z])", "", name)
    name = re.sub(r"<[^<>]+>", lambda it: re.sub(r"(?:\b\w+::)+", "", it[0]), name)
    name = re.sub(r"^<(\w+)>::", r"\1::", name)
    return name if re.search(r"[A-Z<]", name) else name.rsplit("::", 1)[-1]


def common(names: set[str]) -> str:
    """A name for what one macro wrote more than once: the end that all have."""
    ends = [name.split("::") for name in sorted(names)]
    same: list[str] = []
    for parts in zip(*(reversed(end) for end in ends)):
        if len(set(parts)) > 1:
            break
        same.insert(0, parts[0])
    return "::".join(same if len(names) == 1 else ["…", *same])


def demangled(names: list[str], folder: Path) -> dict[str, str]:
    debian = folder / "debian/usr/lib"
    libraries = f"{debian}/x86_64-linux-gnu:{debian}/llvm-22/lib"
    tool = [str(debian / "llvm-22/bin/llvm-cxxfilt")]
    told = subprocess.run(
        tool,
        input="\n".join(names),
        capture_output=True,
        check=True,
        text=True,
        env={**os.environ, "LD_LIBRARY_PATH": libraries},
    )
    return dict(zip(names, told.stdout.splitlines()))


def regions(folder: Path) -> Found:
    """Each region once, however many times its function was compiled: with other types, and for tests.

    What counts is where it was reached most.
    """
    functions: list[dict[str, Any]] = []
    for file in sorted((folder / "counted").glob("*.text")):
        counted = json.loads(file.read_text(encoding="utf-8"))
        functions += counted["data"][0]["functions"]
    names = demangled(
        sorted({function["name"].split(":")[-1] for function in functions}), folder
    )
    found: Found = defaultdict(dict)
    for function in functions:
        files = [own(file) for file in function["filenames"]]
        name = short(names[function["name"].split(":")[-1]])
        for *places, count, file, _, kind in function["regions"]:
            source = files[file]
            if source is None or kind != 0:
                continue
            span: Span = tuple(places)
            most, whose = found[source].get(span, (0, set()))
            found[source][span] = (max(most, count), whose | {name})
    for source, spans in found.items():
        end = end_of_code(source)
        found[source] = {span: told for span, told in spans.items() if span[0] < end}
    return found


def lines(folder: Path) -> dict[tuple[str, int], bool]:
    """Of each line that counts, whether a program reached it."""
    found: dict[tuple[str, int], bool] = {}
    for file in sorted((folder / "counted").glob("*.lcov")):
        source, end = None, 0
        for line in file.read_text(encoding="utf-8").splitlines():
            tag, _, told = line.partition(":")
            if tag == "SF":
                source = own(told)
                end = end_of_code(source) if source else 0
            elif tag == "DA" and source:
                number, count = map(int, told.split(",")[:2])
                if number < end:
                    key = (source, number)
                    found[key] = found.get(key, False) or count > 0
    return found


def kind_of(reason: str) -> str:
    return reason.split(":")[0]


def listed() -> Listed:
    found = {}
    text = LIST.read_text(encoding="utf-8") if LIST.exists() else ""
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        key, _, reason = line.partition(" => ")
        file, name, count = key.split(" | ")
        if kind_of(reason) not in KINDS:
            raise SystemExit(f"no kind of reason: {line}")
        found[file, name] = (int(count), reason)
    return found


def not_reached(found: Found) -> Gaps:
    gaps: Gaps = defaultdict(list)
    for file, spans in sorted(found.items()):
        for span, (count, names) in sorted(spans.items()):
            if count == 0:
                gaps[file, common(names)].append(span)
    return gaps


def objections(gaps: Gaps, known: Listed) -> Iterator[str]:
    """Where the list is not as it was found."""
    for key, spans in gaps.items():
        at = ", ".join(map(str, sorted({span[0] for span in spans})))
        where = f"{' | '.join(key)} (lines {at})"
        if key not in known:
            yield f"not reached by any test: {where}"
        elif known[key][0] != len(spans):
            yield f"{known[key][0]} listed, {len(spans)} not reached: {where}"
    for key, (_, reason) in known.items():
        if key not in gaps:
            yield f"listed, but reached or gone: {' | '.join(key)} => {reason}"


def write(gaps: Gaps, known: Listed) -> None:
    """The list anew. A reason was given for so many regions, and for no other number."""
    lines = []
    for key, spans in sorted(gaps.items()):
        count, reason = known.get(key, (0, "unexamined"))
        if count not in (0, len(spans)):
            reason = f"unexamined: with {count}, {reason}"
        lines.append(f"{' | '.join(key)} | {len(spans)} => {reason}\n")
    LIST.write_text(HEAD + "".join(lines), encoding="utf-8")


def main() -> int:
    folder = Path(sys.argv[1])
    found = regions(folder)
    gaps = not_reached(found)
    if "--list" in sys.argv[2:]:
        write(gaps, listed())
    known = listed()
    wrong = list(objections(gaps, known))
    for line in wrong:
        print(line)

    kinds: Counter[str] = Counter()
    for key, spans in gaps.items():
        kinds[kind_of(known[key][1]) if key in known else "not listed"] += len(spans)
    print("regions that no test reaches, by reason:")
    for kind, number in kinds.most_common():
        print(f"  {kind}: {number} ({KINDS.get(kind, 'not in gaps.txt')})")
    of_lines = lines(folder)
    for part, start in PARTS.items():
        are_reached = {
            "lines": [
                reached
                for (file, _), reached in of_lines.items()
                if file.startswith(start)
            ],
            "regions": [
                count > 0
                for file, spans in found.items()
                if file.startswith(start)
                for count, _ in spans.values()
            ],
        }
        for what, each in are_reached.items():
            print(f"count coverage-{part}-{what} {len(each)}")
            print(f"count coverage-{part}-{what}-covered {sum(each)}")
    print(f"count coverage-gaps {len(gaps)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
