"""What the README and its pages tell of the command line is run as it stands there."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from .transcripts import Span

TOP = Path(__file__).parents[2]
QUESTION = '{"rule": "exam-validity", "as_of": "2026-11-21", "facts": {}}\n'


PAGES = {
    "README.md": "## On the command line",
    "LISEZMOI.md": "## En ligne de commande",
}


def commands(page: str) -> list[str]:
    text = (TOP / page).read_text(encoding="utf-8")
    section = text.split(PAGES[page], 1)[1].split("\n## ", 1)[0]
    block = section.split("```sh\n", 1)[1].split("```", 1)[0]
    return [line for line in block.splitlines() if line]


COMMANDS = sorted({line for page in PAGES for line in commands(page)})


@pytest.mark.parametrize("page", PAGES)
def test_there_are_commands(page: str) -> None:
    assert len(commands(page)) == 7
    assert all(line.startswith("echeance ") for line in commands(page))


def test_the_two_pages_say_the_same() -> None:
    """The same headings, programs, commands and links, in the same order."""
    parts = []
    for page, other in zip(PAGES, reversed(PAGES)):
        text = (TOP / page).read_text(encoding="utf-8")
        blocks = re.findall(r"^```(\w+)\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
        # Of an answer, its words are in the language of the page.
        code = [
            (kind, body.splitlines()[0] if "echeance ask" in body else body)
            for kind, body in blocks
        ]
        prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
        links = re.findall(r"\]\(([^)]+)\)", prose)
        links.remove(other)
        slugs = re.findall(r"^\| `([a-z-]+)` \|.*\| (.*) \|$", prose, re.MULTILINE)
        named = set(re.findall(r"`([^`\n]+)`", prose))
        headings = re.findall(r"^#+", prose, re.MULTILINE)
        parts.append((headings, code, links, slugs, named))
    english, french = parts
    assert french[0] == english[0]
    assert [
        (kind, re.sub("--lang fr", "--lang en", body)) for kind, body in french[1]
    ] == english[1]
    assert french[2:4] == english[2:4]
    # A tool that French names by its variable, or that English names in words.
    assert french[4] ^ english[4] <= {"PATH", "root"}
    assert all((TOP / link).exists() for link in english[2])


@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_of_the_readme_works(line: str, tmp_path: Path) -> None:
    (tmp_path / "questions.jsonl").write_text(QUESTION, encoding="utf-8")
    shutil.copy(TOP / "examples" / "register.csv", tmp_path / "register.csv")
    words = shlex.split(line.partition("<")[0])
    stdin = QUESTION if "<" in line else ""
    done = subprocess.run(
        [str(Path(sys.executable).with_name("echeance")), *words[1:]],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
        check=False,
    )
    # The sample register has broken lines on purpose.
    assert done.returncode == (1 if "audit" in words else 0), done.stderr
    assert done.stdout
    if "--out" in words:
        assert (tmp_path / words[words.index("--out") + 1]).exists()


def test_the_nights_of_the_register_follow_one_another(tmp_path: Path) -> None:
    text = (TOP / "python" / "REGISTER.md").read_text(encoding="utf-8")
    block = text.split("Night after night", 1)[1].split("```sh\n", 1)[1]
    shutil.copy(TOP / "examples" / "register.csv", tmp_path / "register.csv")
    lines = block.split("```", 1)[0].splitlines()
    for line in lines:
        done = subprocess.run(
            [str(Path(sys.executable).with_name("echeance")), *shlex.split(line)[1:]],
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            check=False,
        )
        # The sample register has broken lines on purpose.
        assert done.returncode == 1, done.stderr
    made = {path.name for path in tmp_path.iterdir()}
    assert {"friday.csv", "saturday.csv", "letters", "dates.ics"} <= made


@pytest.mark.parametrize("page", PAGES)
def test_the_first_answer_is_the_one_given(
    page: str, held: Callable[[Path, Mapping[Span, str]], None]
) -> None:
    text = (TOP / page).read_text(encoding="utf-8")
    block = re.search(r"^```console\n\$ echeance (.*)\n([^`]*)^```", text, re.MULTILINE)
    assert block is not None
    command = block[1]
    done = subprocess.run(
        [str(Path(sys.executable).with_name("echeance")), *shlex.split(command)],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    held(TOP / page, {block.span(2): done.stdout.replace("\N{NO-BREAK SPACE}", " ")})


def test_the_accounts_to_warn_are_those_of_the_file(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    code, shown = accounts_to_warn()
    assert len([line for line in code.splitlines() if line]) <= 10
    rows: list[tuple[date | None, date | None, date | None]] = [
        # Cancelled the day after 24 months, 2026-12-21: in 30 days.
        (date(2024, 12, 20), None, None),
        # On 2026-11-28, in 7 days; the first notice was sent.
        (date(2024, 11, 27), date(2026, 10, 29), None),
        # The same, and the second notice was sent.
        (date(2024, 11, 27), date(2026, 10, 29), date(2026, 11, 21)),
        # Long before; not known; in the future.
        (date(2026, 11, 1), None, None),
        (None, None, None),
        (date(2026, 11, 22), None, None),
    ]
    names = ("last_used_on", "notice_30_sent_on", "notice_7_sent_on")
    columns = {
        name: pa.array(column, pa.date32()) for name, column in zip(names, zip(*rows))
    }
    table = pa.table(
        {"account": range(1, len(rows) + 1), **columns, "branch": ["A"] * 6}
    )
    assert told_of(code, table, tmp_path) == (shown, "")


def test_a_file_of_nothing_but_errors_is_told(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    # A time of day makes no day.
    used = pa.array([datetime(2024, 12, 20, 8), datetime(2024, 11, 27, 9)])
    nothing = pa.nulls(2, pa.date32())
    notices = {"notice_30_sent_on": nothing, "notice_7_sent_on": nothing}
    table = pa.table({"account": ["A1", "A2"], "last_used_on": used, **notices})
    told = "A1 not-a-date None\nA2 not-a-date None\n"
    assert told_of(accounts_to_warn()[0], table, tmp_path) == (told, "")


def accounts_to_warn() -> tuple[str, str]:
    """The program of the page, and what it shows."""
    text = (TOP / "python" / "TABLES.md").read_text(encoding="utf-8")
    section = text.split("## The accounts to warn", 1)[1].split("\n## ", 1)[0]
    code = section.split("```python\n", 1)[1].split("```", 1)[0]
    return code, section.split("```text\n", 1)[1].split("```", 1)[0]


def told_of(code: str, table: Any, folder: Path) -> tuple[str, str]:
    """What a program tells of a table, and what it complains of."""
    pq = pytest.importorskip("pyarrow.parquet")
    pq.write_table(table, folder / "accounts.parquet")
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        check=False,
    )
    return done.stdout, done.stderr


def test_the_installation_puts_the_command_on_the_path(tmp_path: Path) -> None:
    text = (TOP / "README.md").read_text(encoding="utf-8")
    block = text.split("## Install", 1)[1].split("```sh\n", 1)[1].split("```", 1)[0]
    assert block.count("\n") == 2
    use = (
        "cd; command -v echeance; echeance audit register.csv --as-of 2026-11-21 --out reviewed.parquet"
        " || test $? = 1; echeance ask certificate-renewal --as-of 2026-11-21 expires_on=2027-03-15"
        " --calendar renewal.ics --key 1; test -s reviewed.parquet -a -s renewal.ics"
    )
    shutil.copy(TOP / "examples" / "register.csv", tmp_path / "register.csv")
    outside = ("VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME")
    environment = {
        name: value for name, value in os.environ.items() if name not in outside
    }
    environment["HOME"] = str(tmp_path)
    # The core as the Rust tests have built it; that of a release is installed by `make demo`.
    environment["MATURIN_PEP517_ARGS"] = "--profile=dev"
    for name in ("CARGO_HOME", "RUSTUP_HOME"):
        environment.setdefault(
            name, str(Path.home() / f".{name.partition('_')[0].lower()}")
        )
    done = subprocess.run(
        ["sh", "-c", f"set -e\n{block}{use}"],
        capture_output=True,
        encoding="utf-8",
        cwd=TOP,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert f"\n{tmp_path}/echeance/bin/echeance\n" in done.stdout
