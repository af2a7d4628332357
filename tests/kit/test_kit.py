"""The kit passes what is right, and finds what is not."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import pytest

from oracle.model import READINGS
from oracle.table import RULES

from . import run
from .cases import SHARES, shares
from .make import make, version
from .mistakes import MISTAKES

CASES = 2000  # the short form
HERE = Path(__file__).parent
ECHEANCE = str(Path(sys.executable).with_name("echeance"))
ORACLE = [sys.executable, "-m", "kit.implementation"]


@pytest.fixture(scope="session")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The short form, unpacked."""
    out = tmp_path_factory.mktemp("kit")
    path, _ = make(CASES, out, len(os.sched_getaffinity(0)))
    with tarfile.open(path) as tar:
        tar.extractall(out)
    return out / path.name.removesuffix(".tar.gz")


@pytest.fixture(autouse=True)
def in_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the oracle is found."""
    monkeypatch.chdir(HERE.parent)


def runner(kit: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, kit / "run.py", *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


# --- what is in it ----------------------------------------------------------


def test_the_same_archive_twice(tmp_path: Path) -> None:
    made = [make(20, tmp_path / str(x), workers=x)[0] for x in (1, 2)]
    first, second = (path.read_bytes() for path in made)
    assert first == second
    with tarfile.open(made[0]) as tar:
        items = tar.getmembers()
    assert {(x.mtime, x.uid, x.gid, x.uname) for x in items} == {(0, 0, 0, "")}
    names = [x.name for x in items]
    assert names == sorted(names)
    assert {x.split("/")[0] for x in names} == {f"echeance-conformance-{version()}"}


def test_every_file_has_its_sum(kit: Path) -> None:
    lines = (kit / "SHA256SUMS").read_text("utf-8").splitlines()
    sums = {name: told for told, name in (line.split("  ") for line in lines)}
    there = {str(x.relative_to(kit)) for x in kit.rglob("*") if x.is_file()}
    assert set(sums) == there - {"SHA256SUMS"}
    for name, told in sums.items():
        assert hashlib.sha256((kit / name).read_bytes()).hexdigest() == told
    for page in ("FORMAT.md", "FORMAT.fr.md"):
        text = (kit / page).read_text("utf-8")
        missing = {x for x in sums if f"`{x}`" not in text and "/" not in x}
        assert missing == set()
    assert {f"vectors/{rule}.json" for rule in RULES} < set(sums)


def test_what_is_asked(kit: Path) -> None:
    """Every rule, every choice of a reading, what cannot be asked, and nothing twice."""
    cases = list(run.generated(kit))
    told = json.loads((kit / "kit.json").read_text("utf-8"))["generated"]
    assert sum(each["cases"] for each in told.values()) == len(cases) == CASES
    assert {x.rule for x in cases} == set(RULES)
    assert len({(x.rule, x.line) for x in cases}) == CASES
    assert len({x.name for x in cases}) == CASES
    chosen = {
        (name, choice)
        for each in cases
        for name, choice in each.expect.get("readings", {}).items()
    }
    assert chosen == {(name, x) for name, choices in READINGS.items() for x in choices}
    errors = {x.expect["error"]["code"] for x in cases if "error" in x.expect}
    assert {"in-the-future", "date-out-of-range", "not-a-date"} < errors
    undetermined = [x for x in cases if x.expect.get("outcome") == "undetermined"]
    assert len(undetermined) > CASES / 10


def test_a_rule_without_an_entry_has_a_share(monkeypatch: pytest.MonkeyPatch) -> None:
    assert set(SHARES) <= set(RULES)
    monkeypatch.delitem(SHARES, "exam-validity")
    found = shares(CASES)
    assert found["exam-validity"] > 0
    assert sum(found.values()) == CASES


# --- what is right ----------------------------------------------------------


def test_the_library_passes(kit: Path) -> None:
    done = runner(kit, ECHEANCE, "evaluate")
    assert done.returncode == 0, done.stdout
    count = sum(1 for _ in run.cases(kit))
    assert f"{'all':26} {count:9,} {0:9,}\npassed\n" in done.stdout


def test_the_oracle_passes(kit: Path) -> None:
    """One case in three, since it made them all."""
    report = run.run(ORACLE, lambda: islice(run.generated(kit), 0, None, 3))
    assert report.first == []
    assert report.passed


# --- what is not ------------------------------------------------------------


def test_forty_mistakes() -> None:
    assert len(MISTAKES) == 40
    assert len({each.what for each in MISTAKES.values()}) == 40


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_caught(
    kit: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By an answer that differs, and not because there is none."""
    monkeypatch.setenv("ECHEANCE_MISTAKE", name)
    rules = MISTAKES[name].rules
    report = run.run(ORACLE, lambda: run.cases(kit, ["generated"], rules), stop=True)
    assert report.stopped is None
    assert report.unanswered == report.garbled == 0
    ((case, differences),) = report.first
    assert case.rule in rules
    assert "error" not in {where for where, _, _ in differences}


GOOD = "import sys, json\nfor line in sys.stdin:\n"
# What a command does, and what is said of it.
BAD = {
    "hangs": ("import time; time.sleep(60)", "it wrote nothing for 3 s"),
    "hangs later": (
        "import time\nprint('{}', flush=True)\ntime.sleep(60)",
        "after 1 answers it wrote nothing for 3 s",
    ),
    "ends": ("raise SystemExit(3)", "it ended with status 3"),
    "is killed": (
        "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
        "it was ended by signal 9",
    ),
    "closes its output": (
        "import os, time; os.close(1); time.sleep(60)",
        "it closed its output and did not end",
    ),
    "reads no question": ("print('{}')", "after 1 answers it ended with status 0"),
    "leaves out the last": (
        "import sys\nfor line in list(sys.stdin)[1:]: print('{}')",
        "after 24 answers it ended with status 0",
    ),
    "writes more": (
        "import sys\nfor line in ['', *sys.stdin]: print('{}')",
        "it wrote more lines than there are questions",
    ),
    "does not end": (
        GOOD + "    print('{}', flush=True)\nimport time; time.sleep(60)",
        "after its last answer it wrote nothing for 3 s",
    ),
    "writes no JSON": (GOOD + "    print('yes')", '"yes"'),
    "writes no object": (GOOD + "    print('[1]')", '"[1]"'),
    "writes a key twice": (GOOD + '    print(\'{"a": 1, "a": 1}\')', "a JSON object"),
    "writes no number": (GOOD + "    print('{\"a\": NaN}')", "NaN"),
    "nests without end": (GOOD + "    print('[' * 99999)", "a JSON object"),
    "writes bytes": (
        "import os, sys\nfor line in sys.stdin: os.write(1, b'\\xff\\n')",
        "\\ufffd",
    ),
    "writes to the terminal": (GOOD + "    print('\\x1b[2J')", "\\u001b[2J"),
    "writes a line without end": (
        "import os\nwhile True: os.write(1, b'x' * 65536)",
        "it wrote a line of more than 1048576 bytes",
    ),
    "starts another": (
        "import subprocess, sys\nsubprocess.run(['sleep', '60'])",
        "it wrote nothing for 3 s",
    ),
    "gives other types": (
        GOOD + "    print(json.dumps({'outcome': True, 'values': [], 'reasons': 1,"
        " 'contest': [1], 'error': []}))",
        '"(absent)"',
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_command_that_fails(
    kit: Path, name: str, capfd: pytest.CaptureFixture[str]
) -> None:
    program, said = BAD[name]
    began = time.monotonic()
    # what is to end by itself has time to begin, however busy the machine
    timeout = 3 if "sleep" in program else 60
    report = run.run([sys.executable, "-c", program], few(kit), timeout)
    assert time.monotonic() - began < 50
    assert not report.passed
    run.tell(report)
    told = capfd.readouterr().out
    assert said in told
    assert told.endswith("FAILED\n")
    assert told.isascii()


@pytest.mark.parametrize("change", ["del lines[5]", "lines.insert(5, '{}')"])
def test_answers_that_are_shifted(
    kit: Path, change: str, capfd: pytest.CaptureFixture[str]
) -> None:
    program = (
        "import subprocess, sys\n"
        f"done = subprocess.run([{ECHEANCE!r}, 'evaluate'], stdin=sys.stdin, capture_output=True)\n"
        f"lines = done.stdout.decode().splitlines()\n{change}\nprint('\\n'.join(lines))"
    )

    def some() -> Iterator[run.Case]:
        return islice(run.generated(kit), 200)

    run.tell(run.run([sys.executable, "-c", program], some, 60))
    told = capfd.readouterr().out
    names = [case.name for case in some()]
    [since] = re.findall("from (.*) on, answers look shifted", told)
    # An answer may be right for its neighbour too.
    assert since in names[4:9]
    run.tell(run.run([sys.executable, "-c", GOOD + "    print('{}')"], some, 60))
    assert "shifted" not in capfd.readouterr().out


def few(kit: Path) -> Callable[[], Iterator[run.Case]]:
    return lambda: islice(run.generated(kit), 25)


def test_the_options(kit: Path) -> None:
    """Statuses 0, 1 and 2, and what each option leaves out."""
    echeance = (ECHEANCE, "evaluate")
    done = runner(kit, "--rule", "absence", "--only", "vectors", *echeance)
    assert done.returncode == 0
    assert done.stdout.startswith("rule ")
    assert len(done.stdout.splitlines()) == 4

    silent = (sys.executable, "-c", GOOD + "    print('{}')")
    done = runner(kit, "--first", "2", *silent)
    assert done.returncode == 1
    assert done.stdout.count("\n  outcome\n") + done.stdout.count("\n  error\n") == 2
    done = runner(kit, "--stop", "--", *silent)
    assert done.returncode == 1
    assert f"{'all':26} {1:9} {1:9}\nFAILED" in done.stdout

    for wrong in ([], ["--rule", "none", *echeance], ["./none"], ["--only", "x"]):
        assert runner(kit, *wrong).returncode == 2


def test_a_changed_kit_is_not_run(kit: Path) -> None:
    path = kit / "vectors/absence.json"
    right = path.read_bytes()
    try:
        path.write_bytes(right + b" ")
        done = runner(kit, ECHEANCE, "evaluate")
        assert done.returncode == 2
        assert "vectors/absence.json is not as it was packed" in done.stderr
        path.unlink()
        assert "is missing" in runner(kit, ECHEANCE, "evaluate").stderr
    finally:
        path.write_bytes(right)
