#!/usr/bin/env python3
"""Puts an implementation of the rules to the test: asks the questions of the kit, and compares its answers.

    python3 run.py [OPTION…] COMMAND [ARGUMENT…]

COMMAND reads one question a line on its standard input, and writes one answer a line, in the same order, on its standard
output. FORMAT.md says what of an answer is compared. The exit status is 0 where all are equal, 1 where any differs or
lacks, 2 where the kit cannot be run. Python 3.10 and its standard library are enough.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, NamedTuple

HERE = Path(__file__).resolve().parent
LONGEST = 1 << 20  # bytes of a line of an answer
WAITING = 1000  # lines read and not yet looked at


class CannotRun(Exception):
    """The kit itself, or the command, is at fault before any answer."""


# --- the cases --------------------------------------------------------------


class Case(NamedTuple):
    name: str
    rule: str
    line: str  # as it is sent
    question: dict[str, Any] | None  # None where the line is no question
    expect: dict[str, Any]


def case(name: str, rule: str, found: dict[str, Any]) -> Case:
    question = found.get("question")
    if question is None:
        return Case(name, rule, found["text"], None, found["expect"])
    if "rule" not in question and found.get("from"):  # of a vector
        question = {"rule": rule, **question}
    line = json.dumps(question, ensure_ascii=False)
    return Case(name, rule, line, question, found["expect"])


def vectors(kit: Path) -> Iterator[Case]:
    """The cases worked out by hand. A text that makes no line of its own cannot be sent."""
    for path in sorted((kit / "vectors").glob("*.json")):
        file = json.loads(path.read_text("utf-8"))
        for each in file.get("cases", ()):
            text = each.get("text", "{}")
            if text and not set("\r\n") & set(text):
                yield case(f"{file['rule']}/{each['id']}", file["rule"], each)


def generated(kit: Path) -> Iterator[Case]:
    with gzip.open(kit / "cases.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            each = json.loads(line)
            yield case(each["id"], each["rule"], each)


PARTS: dict[str, Callable[[Path], Iterator[Case]]] = {
    "vectors": vectors,
    "generated": generated,
}


def cases(
    kit: Path, parts: Iterable[str] = PARTS, rules: Iterable[str] = ()
) -> Iterator[Case]:
    wanted = set(rules)
    for part in parts:
        for each in PARTS[part](kit):
            if not wanted or each.rule in wanted:
                yield each


def check_sums(kit: Path) -> None:
    """Every file is as it was packed."""
    sums = kit / "SHA256SUMS"
    if not sums.exists():
        raise CannotRun(f"{kit} is no kit: it has no SHA256SUMS")
    for line in sums.read_text("utf-8").splitlines():
        told, name = line.split("  ", 1)
        path = kit / name
        if not path.is_file():
            raise CannotRun(f"{name} is missing: unpack the kit again")
        if hashlib.sha256(path.read_bytes()).hexdigest() != told:
            raise CannotRun(f"{name} is not as it was packed: unpack the kit again")


# --- the command ------------------------------------------------------------


class Stopped(Exception):
    """No further answer comes."""


class Ended(Stopped):
    """Nor anything else: the command closed its output."""


class Command:
    """The implementation under test, as it answers the questions of some cases."""

    def __init__(self, words: list[str], asked: Iterable[Case], timeout: float) -> None:
        self.timeout = timeout
        self.lines: queue.Queue[bytes | None] = queue.Queue(WAITING)
        try:
            self.process = subprocess.Popen(
                words,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                start_new_session=True,
            )
        except (OSError, ValueError) as wrong:
            raise CannotRun(f"the command cannot be started: {wrong}") from None
        for work in (lambda: self._ask(asked), self._read):
            threading.Thread(target=work, daemon=True).start()

    def _ask(self, asked: Iterable[Case]) -> None:
        into = self.process.stdin
        assert into is not None
        try:
            for each in asked:
                into.write(each.line.encode("utf-8", "surrogatepass") + b"\n")
            into.close()
        except (OSError, ValueError):
            pass  # it has ended, or reads no more: the answers that lack tell it

    def _read(self) -> None:
        out: IO[bytes] | None = self.process.stdout
        assert out is not None
        try:
            while line := out.readline(LONGEST + 1):
                self.lines.put(line)
                if len(line) > LONGEST:
                    return  # what follows belongs to no question
        except (OSError, ValueError):
            pass
        self.lines.put(None)

    def next_line(self) -> bytes:
        """The next line of output."""
        try:
            line = self.lines.get(timeout=self.timeout)
        except queue.Empty:
            raise Stopped(f"it wrote nothing for {self.timeout:g} s") from None
        if line is None:
            raise Ended(self._status())
        if len(line) > LONGEST:
            raise Stopped(f"it wrote a line of more than {LONGEST} bytes")
        return line

    def _status(self) -> str:
        try:
            status = self.process.wait(self.timeout)
        except subprocess.TimeoutExpired:
            return "it closed its output and did not end"
        if status < 0:
            return f"it was ended by signal {-status}"
        return f"it ended with status {status}"

    def end(self) -> None:
        """Ends it, with all that it has started."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except (OSError, AttributeError):
            self.process.kill()
        self.process.wait()


# --- the comparison ---------------------------------------------------------

ABSENT = "(absent)"
Difference = tuple[str, Any, Any]  # where, what is expected, what came


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key twice")
    return found


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def read(line: bytes) -> dict[str, Any] | None:
    """The answer on a line; None where it is no JSON object."""
    try:
        text = line.decode("utf-8")
        found = json.loads(
            text, object_pairs_hook=_no_twins, parse_constant=_no_constant
        )
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def same(a: Any, b: Any) -> bool:
    """Equal, and of the same JSON types: true is not 1, 1.0 is not 1."""
    return json.dumps(a, sort_keys=True) == json.dumps(b, sort_keys=True)


def part_of(answer: dict[str, Any], part: str, expected: Any) -> Any:
    """A part of the answer in the form in which a case expects it."""
    values = answer.get("values")
    got = answer.get(part, ABSENT)
    if part == "decisions":
        got = values.get(part) if isinstance(values, dict) else ABSENT
        if isinstance(got, dict):
            return {
                rule: one.get("outcome") if isinstance(one, dict) else one
                for rule, one in got.items()
            }
    elif part == "values" and isinstance(got, dict):
        return {key: got.get(key, ABSENT) for key in expected}
    elif part == "reasons" and isinstance(got, list):
        return [one.get("code") if isinstance(one, dict) else one for one in got]
    elif part == "contest" and isinstance(got, list):
        return [none_is_null(one) for one in got]
    elif part == "error" and isinstance(got, dict):
        return {key: got.get(key, ABSENT) for key in ("code", "field")}
    return got


def none_is_null(contest: Any) -> Any:
    """In the days of a contest, the word "none" and null are one."""
    days = contest.get("days") if isinstance(contest, dict) else None
    if not isinstance(days, dict):
        return contest
    told = {name: None if day == "none" else day for name, day in days.items()}
    return {**contest, "days": told}


def differences(asked: Case, answer: dict[str, Any]) -> list[Difference]:
    """Every part that is not as expected."""
    expect = asked.expect
    if "error" in answer and "error" not in expect:
        return [("error", ABSENT, part_of(answer, "error", None))]
    found = []
    for part, expected in expect.items():
        got = part_of(answer, part, expected)
        if part == "contest":
            expected = [none_is_null(one) for one in expected]
        if same(expected, got):
            continue
        if part == "values" and isinstance(got, dict):
            found += [
                (f"values.{key}", expected[key], got[key])
                for key in expected
                if not same(expected[key], got[key])
            ]
        else:
            found.append((part, expected, got))
    if "error" not in expect and asked.question is not None:
        for name in ("rule", "as_of", "id"):  # given back as they were given
            given = asked.question.get(name)
            if not same(given, answer.get(name)):
                found.append((name, given, answer.get(name)))
    return found


# --- the run ----------------------------------------------------------------

MOVED = 20  # so many wrong answers, one after another, are right for a neighbour by no chance


@dataclass
class Shift:
    """Where the answers begin to be those of the case before or after: a line lacks there, or is one too many."""

    since: str | None = None  # the first of those cases
    moved: int = 0
    recent: list[tuple[Case, dict[str, Any], bool]] = field(default_factory=list)

    def add(self, asked: Case, answer: dict[str, Any], is_right: bool) -> None:
        self.recent = [*self.recent[-2:], (asked, answer, is_right)]
        if self.moved >= MOVED or len(self.recent) < 3:
            return
        (before, _, _), (case, given, was_right), (after, _, _) = self.recent
        if was_right:
            return
        if differences(before, given) and differences(after, given):
            self.since, self.moved = None, 0
        else:
            self.since, self.moved = self.since or case.name, self.moved + 1


@dataclass
class Report:
    """What came of a run."""

    asked: dict[str, int] = field(default_factory=dict)  # cases, by rule
    wrong: dict[str, int] = field(default_factory=dict)  # of them, not as expected
    unanswered: int = 0  # of those, without a line
    garbled: int = 0  # of those, with a line that is no JSON object
    first: list[tuple[Case, list[Difference]]] = field(default_factory=list)
    stopped: str | None = None  # why no further answer came
    after: str | None = None  # what is wrong after the last answer
    shift: Shift = field(default_factory=Shift)

    @property
    def passed(self) -> bool:
        return not (any(self.wrong.values()) or self.stopped or self.after)


def run(
    words: list[str],
    some: Callable[[], Iterable[Case]],
    timeout: float = 120,
    first: int = 20,
    stop: bool = False,
) -> Report:
    """Asks a command the cases that `some` gives each time that it is called; where `stop` is true, until one differs."""
    report = Report()
    command = Command(words, some(), timeout)
    try:
        for each in some():
            report.asked[each.rule] = report.asked.get(each.rule, 0) + 1
            found = None if report.stopped else look(command, each, report)
            if found == []:
                continue
            report.wrong[each.rule] = report.wrong.get(each.rule, 0) + 1
            if found is None:
                report.unanswered += 1
            elif len(report.first) < first:
                report.first.append((each, found))
            if stop:
                return report
        if report.stopped is None:
            report.after = after(command)
    finally:
        command.end()
    return report


def look(command: Command, asked: Case, report: Report) -> list[Difference] | None:
    """What differs in the next answer; None where none comes."""
    try:
        line = command.next_line()
    except Stopped as why:
        report.stopped = str(why)
        return None
    answer = read(line)
    if answer is None:
        report.garbled += 1
        text = line[:200].decode("utf-8", "replace").rstrip("\r\n")
        return [("answer", "a JSON object", text)]
    found = differences(asked, answer)
    report.shift.add(asked, answer, not found)
    return found


def after(command: Command) -> str | None:
    """After the last answer nothing is to come but the end; its status is its own affair."""
    try:
        command.next_line()
    except Ended:
        return None
    except Stopped as why:
        return f"after its last answer {why}"
    return "it wrote more lines than there are questions"


def shown(value: Any) -> str:
    text = json.dumps(value)  # ASCII: what a command writes does not reach a terminal
    return text if len(text) <= 400 else f"{text[:400]}…"


def tell(report: Report) -> None:
    for asked, found in report.first:
        print(f"{asked.name}: {shown(asked.question or asked.line)}")
        for where, expected, got in found:
            print(f"  {where}")
            print(f"    expected {shown(expected)}")
            print(f"    got      {shown(got)}")
    print(f"{'rule':26} {'cases':>9} {'differ':>9}")
    for rule, count in sorted(report.asked.items()):
        print(f"{rule:26} {count:9,} {report.wrong.get(rule, 0):9,}")
    count, wrong = sum(report.asked.values()), sum(report.wrong.values())
    print(f"{'all':26} {count:9,} {wrong:9,}")
    if report.stopped:
        print(f"after {count - report.unanswered:,} answers {report.stopped}")
    if report.after:
        print(report.after)
    if report.shift.moved >= MOVED:
        print(
            f"from {report.shift.since} on, answers look shifted:"
            " a line lacks before it, or is one too many"
        )
    print("passed" if report.passed else "FAILED")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", choices=PARTS, help="one part of the kit")
    parser.add_argument(
        "--rule", action="append", default=[], help="one rule alone (again for another)"
    )
    parser.add_argument(
        "--first", type=int, default=20, help="how many that differ are shown (20)"
    )
    parser.add_argument(
        "--stop", action="store_true", help="end after the first that differs"
    )
    parser.add_argument(
        "--timeout",
        type=float,
        default=120,
        help="seconds without a line, after which the command is ended (120)",
    )
    parser.add_argument("command", nargs=argparse.REMAINDER, metavar="COMMAND")
    chosen = parser.parse_args(arguments)
    words = chosen.command[1:] if chosen.command[:1] == ["--"] else chosen.command
    if not words:
        parser.error("which command? See FORMAT.md")
    parts = [chosen.only] if chosen.only else list(PARTS)
    try:
        check_sums(HERE)
        report = run(
            words,
            lambda: cases(HERE, parts, chosen.rule),
            chosen.timeout,
            chosen.first,
            chosen.stop,
        )
        if not report.asked:
            raise CannotRun("no case is of such a rule")
    except CannotRun as wrong:
        print(wrong, file=sys.stderr)
        return 2
    tell(report)
    return 0 if report.passed else 1


if __name__ == "__main__":
    sys.exit(main())
