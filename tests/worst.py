"""The dearest questions: what they cost in instructions, and the search for dearer ones.

    worst.py LIBRARY --check              each question of worst.jsonl against its committed figure
    worst.py LIBRARY --write              the committed figures anew
    worst.py LIBRARY --search 3000        the dearest of random questions and of variations of the dearest [--seed N] [--rule R]

LIBRARY is the folder of the built shared library. Instructions are counted by valgrind's callgrind, in the C library, from
JSON to JSON; they do not depend on what else the machine is doing.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from echeance._echeance import evaluate_lines as lines
from oracle import fuzz

TESTS = Path(__file__).parent
FIGURES = TESTS / "worst.jsonl"
# What another compiler, C library or processor may add to a figure.
TOLERANCE = 1.10
# What a hostile caller may send of a text and of a list: long, and read to its end.
LONG = "-" * 4000
MANY = [
    {
        "from": f"{1900 + n // 12}-{n % 12 + 1:02}-01",
        "to": f"{1900 + n // 12}-{n % 12 + 1:02}-09",
    }
    for n in range(900)
]

# How far a variation moves a day, and how many variations are tried before the dearest are looked up again.
AWAY = (-1461, -730, -365, -90, -30, -1, 1, 30, 90, 365, 730, 1461)
BROOD = 100


def compiled(library: Path, name: str) -> Path:
    """The program of that name in `c/`, linked with the library."""
    built = library / name
    names = ("-lecheance", f"-Wl,-rpath,{library.resolve()}")
    source = (
        "-O2",
        "-std=c99",
        f"-I{TESTS.parent / 'include'}",
        str(TESTS / "c" / f"{name}.c"),
    )
    subprocess.run(
        ["cc", *source, "-o", str(built), f"-L{library}", *names], check=True
    )
    return built


def collected(command: list[str], text: str = "") -> int:
    """Instructions of a run of that command."""
    tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    done = subprocess.run(
        [*tool, *command],
        input=text,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or found is None:
        raise SystemExit(f"not measured: {done.stderr[-500:]}")
    return int(found[1])


def instructions(cost: Path, question: str) -> int:
    return collected([str(cost)], question + "\n") - collected([str(cost)])


def drawn(seed: int, count: int, rule: str | None) -> list[str]:
    """Random questions of the oracle's, of which some facts are left out or made unknown."""
    draw = random.Random(seed)
    questions = []
    for text in fuzz.questions(seed, count, rule):
        try:
            question = json.loads(text)
            facts = question.get("facts", {})
            share = draw.random()
            for name in list(facts):
                if draw.random() < share:
                    if draw.random() < 0.5:
                        facts[name] = None
                    else:
                        del facts[name]
        except (ValueError, AttributeError, TypeError):
            continue
        questions.append(json.dumps(question, ensure_ascii=False))
    return questions


def spent(question: str) -> float:
    """Seconds of the processor."""
    start = time.process_time()
    lines(question.encode() + b"\n")
    return time.process_time() - start


def swollen(draw: random.Random, value: object) -> object:
    """A list or a text that is no day made long; a day as `moved`."""
    if isinstance(value, list):
        return MANY
    is_day = isinstance(value, str) and moved(draw, value) != value
    if isinstance(value, str) and len(value) > 10 and not is_day:
        return value[:7] + LONG + value[7:]
    return moved(draw, value)


def moved(draw: random.Random, value: object) -> object:
    """A day a little or some years away; another value as it is."""
    try:
        day = date.fromisoformat(str(value))
        return (day + timedelta(days=draw.choice(AWAY))).isoformat()
    except (ValueError, OverflowError):
        return value


def varied(draw: random.Random, text: str, other: str) -> str:
    """The question with one to three of its parts unknown, moved, or as in another question."""
    question, source = json.loads(text), json.loads(other)
    facts, others = question.setdefault("facts", {}), source.get("facts", {})
    for _ in range(draw.randint(1, 3)):
        name = draw.choice([*sorted({*facts, *others}), "as_of", "readings"])
        if name in ("as_of", "readings"):
            question[name] = source.get(name, question.get(name))
            continue
        known = others.get(name, facts.get(name))
        facts[name] = draw.choice([None, known, swollen(draw, facts.get(name))])
    return json.dumps(question, ensure_ascii=False)


def unknown(question: str) -> tuple[str, ...]:
    facts = json.loads(question).get("facts", {})
    return tuple(sorted(name for name, value in facts.items() if value is None))


def dearest(priced: dict[str, float], most: int) -> list[str]:
    """The dearest, at most five of which the same facts are unknown: so that a search does not stay where it is."""
    met: dict[tuple[str, ...], int] = {}
    kept = []
    for question in sorted(priced, key=priced.__getitem__, reverse=True):
        shape = unknown(question)
        met[shape] = met.get(shape, 0) + 1
        if met[shape] <= 5:
            kept.append(question)
    return kept[:most]


def search(cost: Path, seed: int, count: int, rule: str | None) -> None:
    """Half of the questions are drawn at random, the other half are variations of the dearest so far, of the committed ones too."""
    draw = random.Random(seed)
    questions = drawn(seed, count // 2, rule)
    committed = [json.dumps(row["question"], ensure_ascii=False) for row in rows()]
    of_rule = [text for text in committed if rule in (None, json.loads(text)["rule"])]
    priced = {question: spent(question) for question in [*questions, *of_rule]}
    for _ in range(count // 2 // BROOD):
        parents = dearest(priced, 60)
        for _ in range(BROOD):
            parent = draw.choice(parents)
            child = varied(draw, parent, draw.choice(parents + questions[:1000]))
            if child not in priced and is_answered(child):
                priced[child] = spent(child)
    for question in dearest(priced, 20):
        if is_answered(question):
            print(f"{instructions(cost, question):>12,} {question}")


def is_answered(question: str) -> bool:
    answered, _ = lines(question.encode() + b"\n")
    return b'"error"' not in answered[:200]


def rows() -> list[dict[str, Any]]:
    return [
        json.loads(line) for line in FIGURES.read_text(encoding="utf-8").splitlines()
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--search", type=int, metavar="COUNT")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rule", help="of that rule alone")
    options = parser.parse_args()
    if shutil.which("valgrind") is None:
        print("worst: valgrind is not here: nothing is measured")
        return 0
    cost = compiled(options.library, "cost")
    if options.search:
        search(cost, options.seed, options.search, options.rule)
        return 0
    dearer = 0
    measured_rows = rows()
    for row in measured_rows:
        measured = instructions(cost, json.dumps(row["question"]))
        is_dearer = measured > row["instructions"] * TOLERANCE
        dearer += is_dearer
        mark = "  DEARER" if is_dearer else ""
        print(f"{measured:>12,} of {row['instructions']:>12,}{mark} {row['name']}")
        row["instructions"] = measured
    if options.write:
        lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in measured_rows)
        FIGURES.write_text("".join(lines), encoding="utf-8")
        return 0
    return 1 if dearer else 0


if __name__ == "__main__":
    sys.exit(main())
