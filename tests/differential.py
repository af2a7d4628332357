"""The same questions through every face: are the answers the same?

    differential.py --count 1000000 --seed 1 --python ../.venv/bin

Random questions, some broken, are answered by the command line. Each answer is written as a vector
is, and the programs that hold the vectors in every face then hold these: JSON and the typed face in
Rust, both in C, COBOL, SQL, Python by texts, by dicts and by functions. Columns are compared with
single answers by `make columns-check`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from oracle.fuzz import questions

HERE = Path(__file__).parent
PARTS = (
    *("outcome", "values", "missing", "flips", "next_change", "readings", "contested"),
    *("days_contested", "contest", "assumed", "next_steps"),
)
# The test programs, and the test of each that goes through the vectors.
FACES = (
    ("core", "every_vector_is_answered_as_expected"),
    ("typed", "every_vector_agrees_through_the_typed_face"),
    ("c_abi", "every_vector_is_answered_as_json"),
    ("c_abi", "every_vector_is_answered_by_the_typed_calls"),
    ("cobol", "every_vector_is_answered_by_a_cobol_program"),
    ("sql", "every_vector_is_answered_as_it_tells"),
)
# The questions that are held at a time: what they take in memory and in a database stays small.
CHUNK = 20_000


def built() -> dict[str, str]:
    """Where cargo put each test program."""
    names = sorted({program for program, _ in FACES})
    asked = ["cargo", "test", "--quiet", "--no-run", "--message-format=json"]
    asked += ["-p", "echeance-conformance", *(f"--test={name}" for name in names)]
    told = subprocess.run(asked, check=True, stdout=subprocess.PIPE, cwd=HERE.parent)
    found = {}
    for line in told.stdout.decode().splitlines():
        message = json.loads(line)
        if message.get("executable") and message["target"]["name"] in names:
            found[message["target"]["name"]] = message["executable"]
    return found


def answered(python: Path, texts: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each question with its answer by the command line."""
    done = subprocess.run(
        [python / "echeance", "evaluate"],
        input="".join(f"{text}\n" for text in texts).encode(),
        stdout=subprocess.PIPE,
        check=False,
    )
    lines = done.stdout.decode().splitlines()
    if done.returncode not in (0, 1) or len(lines) != len(texts):
        sys.exit(f"{len(lines)} answers to {len(texts)} questions")
    return zip(texts, map(json.loads, lines), strict=True)


def expected(answer: dict[str, Any]) -> dict[str, Any]:
    """What a vector tells of an answer."""
    if "error" in answer:
        return {"error": {key: answer["error"][key] for key in ("code", "field")}}
    reasons = [reason["code"] for reason in answer["reasons"]]
    return {"reasons": reasons, **{part: answer[part] for part in PARTS}}


def write(folder: Path, each: Iterator[tuple[str, dict[str, Any]]]) -> int:
    """The questions as files of vectors, beside the vectors themselves."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(HERE / "vectors", folder)
    of_rule = defaultdict(list)
    for number, (text, answer) in enumerate(each):
        question = json.loads(text)
        rule = question.pop("rule")
        case = {
            "id": f"random-{number}",
            "question": question,
            "expect": expected(answer),
        }
        of_rule[rule].append(case)
    for rule, cases in of_rule.items():
        path = folder / f"{rule}.json"
        file = json.loads(path.read_text("utf-8"))
        file["cases"] += cases
        path.write_text(json.dumps(file, ensure_ascii=False), "utf-8")
    return sum(map(len, of_rule.values()))


# What a question has in every face; `id` and keys that are wrong are of JSON alone.
KEYS = {"rule", "as_of", "facts", "readings"}


def is_of_every_face(text: str) -> bool:
    """Whether a question is whole enough to stand in a file of a rule's vectors."""
    try:
        question = json.loads(text)
    except ValueError:
        return False
    if not isinstance(question, dict) or not question.keys() <= KEYS:
        return False
    rule = question.get("rule")
    known = isinstance(rule, str) and (HERE / "vectors" / f"{rule}.json").exists()
    # A key that stands twice would be lost.
    return known and json.dumps(question, ensure_ascii=False) == text


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument(
        "--python", type=Path, required=True, help="the folder of the commands"
    )
    parser.add_argument(
        "--folder", type=Path, required=True, help="where questions are written"
    )
    options = parser.parse_args()
    python, folder = options.python.absolute(), options.folder.absolute()
    programs = built()
    built_library = (
        HERE.parent / os.environ.get("CARGO_TARGET_DIR", "target") / "release"
    )
    environment = {
        **os.environ,
        "ECHEANCE_VECTORS": str(folder),
        "ECHEANCE_BUILT": str(built_library),
    }
    drawn = (
        text
        for text in questions(options.seed, options.count)
        if is_of_every_face(text)
    )
    count, began = 0, time.monotonic()
    while texts := list(islice(drawn, CHUNK)):
        count += write(folder, answered(python, texts))
        runs = [[programs[program], "--exact", test] for program, test in FACES]
        runs.append([str(python / "python"), "-m", "python.faces"])
        for run in runs:
            done = subprocess.run(
                run, cwd=HERE, env=environment, stdout=subprocess.PIPE, check=False
            )
            told = done.stdout.decode()
            if done.returncode or "0 passed" in told:
                sys.exit(f"{' '.join(run)}\n{told[-4000:]}")
        print(
            f"{count:,} questions, {time.monotonic() - began:.0f} s: every face the same",
            flush=True,
        )
    print(f"count differential-questions {count}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
