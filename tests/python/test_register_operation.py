"""What a nightly job meets: signals, full disks, closed pipes, files that are in the way."""

from __future__ import annotations

import contextlib
import errno
import gc
import importlib
import io
import os
import resource
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import echeance
from echeance.audit import CannotRun
from echeance.audit.output import Asides
from echeance.audit.sheet import Sheet

ECHEANCE = str(Path(sys.executable).with_name("echeance"))
HEADER = "dossier,certificate_number,issued_on,affiliated,exam_passed_on\n"
AS_OF = "2026-11-21"
ENGLISH = {**os.environ, "LANGUAGE": "en", "PYTHONUTF8": "1"}


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.csv"
    path.write_text(HEADER + "".join(map(line, range(50))), "utf-8")
    return path


def line(number: int) -> str:
    """Lines that differ: none is answered as one before."""
    issued = date(2024, 12, 1) + timedelta(number % 700)
    return f"D{number},CAR2099{number:08},{issued},true,2015-01-15\n"


def run(
    register: Path, *arguments: object, limit: Callable[[], None] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ECHEANCE, "audit", str(register), "--as-of", AS_OF, *map(str, arguments)],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env=ENGLISH,
        cwd=register.parent,
        preexec_fn=limit,
    )


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def small_files() -> None:
    """No file may grow past 64 KiB, as on a disk that is full."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, 1 << 16))


WRITTEN = {
    "--out": "review.csv",
    "--rejects": "rejects.csv",
    "--summary": "summary.json",
    "--calendar": "dates.ics",
}


def asked(option: str) -> list[str]:
    return [option, WRITTEN[option], "--key", "dossier"]


@pytest.mark.parametrize("option", WRITTEN)
def test_a_written_file_keeps_its_mode_and_a_new_one_has_that_of_the_register(
    register: Path, option: str
) -> None:
    register.chmod(0o640)
    assert run(register, *asked(option)).returncode == 0
    path = register.with_name(WRITTEN[option])
    assert stat.S_IMODE(path.stat().st_mode) & ~0o640 == 0
    path.chmod(0o604)
    assert run(register, *asked(option)).returncode == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o604


@pytest.mark.parametrize("option", WRITTEN)
def test_nothing_takes_the_place_of_the_register_or_of_what_is_no_file(
    register: Path, option: str
) -> None:
    before = register.read_bytes()
    register.with_name("link.csv").symlink_to(register)
    os.mkfifo(register.with_name("pipe.csv"))
    here = names(register.parent)
    for name in ("register.csv", "link.csv", "pipe.csv", "/proc/none.csv"):
        found = run(register, option, name, "--key", "dossier")
        assert (found.returncode, found.stdout) == (2, "")
        assert found.stderr.count("\n") == 1 and Path(name).name in found.stderr
    assert register.read_bytes() == before
    assert names(register.parent) == here


@pytest.mark.parametrize("option", WRITTEN)
def test_a_link_stays_a_link(register: Path, option: str) -> None:
    register.with_name(WRITTEN[option]).symlink_to("real")
    assert run(register, *asked(option)).returncode == 0
    assert register.with_name(WRITTEN[option]).is_symlink()
    assert register.with_name("real").stat().st_size > 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("--out", "a.csv", "--rejects", "a.csv"),
        ("--out", "a.csv", "--summary", "./a.csv"),
        # Beside a CSV stands what it was made of.
        ("--out", "a.csv", "--summary", "a.csv.json"),
        ("--calendar", "a.ics", "--summary", "a.ics", "--key", "dossier"),
    ],
)
def test_two_results_do_not_share_a_file(
    register: Path, arguments: tuple[str, ...]
) -> None:
    found = run(register, *arguments)
    assert (found.returncode, found.stdout) == (2, "")
    assert "same file" in found.stderr
    assert names(register.parent) == ["register.csv"]


def test_a_full_disk_keeps_the_last_result(register: Path) -> None:
    register.write_text(HEADER + "".join(map(line, range(5_000))), "utf-8")
    out = register.with_name("review.csv")
    out.write_text("the last one")
    found = run(register, "--out", out, limit=small_files)
    assert (found.returncode, found.stdout) == (2, "")
    assert "review.csv" in found.stderr and "Traceback" not in found.stderr
    assert out.read_text() == "the last one"
    assert names(register.parent) == ["register.csv", "review.csv"]


def test_a_workbook_that_the_disk_has_no_room_for_leaves_no_traceback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dropped: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", dropped.append)

    class Full(io.BytesIO):
        def write(self, data: object, /) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with contextlib.ExitStack() as stack:
        sheet = Sheet(stack, Full(), ["line"], datetime(2026, 11, 21))
        with pytest.raises(OSError, match="space"):
            sheet.close()
        del sheet
    gc.collect()
    assert dropped == []


EVERYTHING = {
    "out": "review.csv",
    "rejects": "rejects.csv",
    "summary": "summary.json",
    "report": "report.html",
    "calendar": "dates.ics",
    "receipts": "receipts.jsonl",
    "letters": "letters",
}


def test_a_report_that_the_disk_has_no_room_for_keeps_the_last_result(
    register: Path,
) -> None:
    out = register.with_name("review.csv")
    assert run(register, "--out", out).returncode == 0
    last = {name: register.with_name(name).read_bytes() for name in names(out.parent)}
    register.write_text(HEADER + "".join(map(line, range(40))), "utf-8")
    last[register.name] = register.read_bytes()
    # The result has room, the page has not.
    found = run(register, "--out", out, "--report", "report.html", limit=small_files)
    assert (found.returncode, found.stdout) == (2, "")
    assert "report.html" in found.stderr and "Traceback" not in found.stderr
    now = {name: register.with_name(name).read_bytes() for name in names(out.parent)}
    assert now == last


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError, MemoryError])
@pytest.mark.parametrize(
    "where",
    [
        "report:Report.write",
        "whole:as_json",
        "agenda:Agenda.close",
        "letters:Letters.refuse_clash",
    ],
)
def test_all_files_take_their_places_or_none(
    register: Path,
    where: str,
    error: type[BaseException],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written = {option: register.with_name(name) for option, name in EVERYTHING.items()}
    for option, path in written.items():
        if option != "letters":
            path.write_text(f"the last {option}")
    here = names(register.parent)

    def fail(*_: object) -> None:
        raise error

    with monkeypatch.context() as broken:
        module, _, name = where.partition(":")
        of: Any = importlib.import_module(f"echeance.audit.{module}")
        *owner, name = name.split(".")
        broken.setattr(getattr(of, owner[0]) if owner else of, name, fail)
        with pytest.raises(CannotRun if error is OSError else error):
            echeance.audit(register, AS_OF, key="dossier", **written)  # type: ignore[arg-type]
    assert names(register.parent) == here
    for option, path in written.items():
        assert option == "letters" or path.read_text() == f"the last {option}"
    # Nothing but the failure was in the way; who finds the result finds the rest.
    order: list[str] = []
    replace = os.replace

    def noted(source: Path, target: Path) -> None:
        order.append(target.name)
        replace(source, target)

    monkeypatch.setattr(os, "replace", noted)
    echeance.audit(register, AS_OF, key="dossier", **written)  # type: ignore[arg-type]
    assert order[-2:] == ["review.csv", "review.csv.json"]
    assert set(order[:-2]) == set(EVERYTHING.values()) - {"review.csv", "letters"}
    assert written["letters"].is_dir()


def test_a_full_temporary_folder_is_told() -> None:
    program = (
        "from echeance.audit import CannotRun\n"
        "from echeance.audit.store import Store\n"
        "store = Store('CREATE TABLE text (text TEXT);')\n"
        "try:\n"
        "    for _ in range(100): store.put('INSERT INTO text VALUES (?)', ('x' * 1_000_000,))\n"
        "except CannotRun as error: print(error.text.en)\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        encoding="utf-8",
        preexec_fn=small_files,
    )
    assert "TMPDIR" in found.stdout


def test_a_reader_that_ends_early_is_no_error(register: Path) -> None:
    register.write_text(HEADER + "".join(map(line, range(20_000))), "utf-8")
    command = [ECHEANCE, "audit", str(register), "--as-of", AS_OF, "--out", "-"]
    with subprocess.Popen(command, stdout=-1, stderr=-1, env=ENGLISH) as running:
        assert running.stdout is not None and running.stderr is not None
        assert running.stdout.readline().startswith(b"\xef\xbb\xbfdossier")
        running.stdout.close()
        complained = running.stderr.read()
        assert running.wait(60) == 128 + signal.SIGPIPE
    assert complained == b""


@pytest.mark.usefixtures("heeded")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("option", ["--since", "--letters", "--contrast"])
def test_a_signal_leaves_what_was_there(
    register: Path, option: str, number: signal.Signals
) -> None:
    last = register.with_name("review.csv")
    assert run(register, "--out", last, "--key", "dossier").returncode == 0
    before = last.read_bytes()
    register.write_text(HEADER + "".join(map(line, range(30_000))), "utf-8")
    value = {"--since": str(last), "--letters": "letters"}
    command = [ECHEANCE, "audit", str(register), "--as-of", AS_OF, "--key", "dossier"]
    command += [option, value.get(option, "counting=cpa-269"), "--out", str(last)]
    with subprocess.Popen(
        command, stdout=-1, stderr=-1, env=ENGLISH, cwd=register.parent
    ) as running:
        until = time.monotonic() + 60
        while not list(register.parent.glob(".echeance*")) and time.monotonic() < until:
            time.sleep(0.01)
        running.send_signal(number)
        output = running.communicate(timeout=60)
        assert (running.returncode, *output) == (128 + number, b"", b"")
    assert last.read_bytes() == before
    assert names(register.parent) == ["register.csv", "review.csv", "review.csv.json"]


@pytest.mark.usefixtures("heeded")
@pytest.mark.parametrize(
    ("first", "second"),
    [
        (signal.SIGINT, signal.SIGINT),
        (signal.SIGTERM, signal.SIGTERM),
        (signal.SIGTERM, signal.SIGHUP),
    ],
)
def test_a_second_signal_leaves_nothing_either(
    register: Path, first: signal.Signals, second: signal.Signals
) -> None:
    register.write_text(HEADER + "".join(map(line, range(30_000))), "utf-8")
    folder = register.parent
    command = [ECHEANCE, "audit", str(register), "--as-of", AS_OF, "--key", "dossier"]
    command += ["--letters", "letters", "--out", "review.xlsx"]

    def letters() -> int:
        return sum(1 for _ in folder.glob(".echeance*/*/*"))

    with subprocess.Popen(
        command, stdout=-1, stderr=-1, env=ENGLISH, cwd=folder
    ) as running:
        while letters() < 2_000 and running.poll() is None:
            time.sleep(0.01)
        running.send_signal(first)
        most = letters()
        while (now := letters()) >= most and running.poll() is None:
            most = now
        running.send_signal(second)
        output = running.communicate(timeout=60)
        assert (running.returncode, *output) == (128 + first, b"", b"")
    assert names(folder) == ["register.csv"]


DROPPED = """
import signal, sys
from echeance import cli, version

class Removed:
    def __del__(self):
        # Python drops what is raised here.
        signal.raise_signal(signal.{first})

source = cli._source

def removing(options):
    Removed()
    return source(options)

cli._source = removing
sys.exit(version.main())
"""


@pytest.mark.usefixtures("heeded")
@pytest.mark.parametrize(
    "option", [("--out", "review.csv"), ("--check",), ("--write-map", "map.toml")]
)
@pytest.mark.parametrize("first", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_that_python_drops_is_heeded(
    register: Path, first: signal.Signals, option: tuple[str, ...]
) -> None:
    program = DROPPED.format(first=first.name)
    found = subprocess.run(
        [sys.executable, "-c", program, "audit", register, "--as-of", AS_OF, *option],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env=ENGLISH,
        cwd=register.parent,
    )
    assert (found.returncode, found.stdout, found.stderr) == (128 + first, "", "")
    assert names(register.parent) == ["register.csv"]


LATE = """
import atexit, os, signal, sys
from echeance import cli, version

def late():
    os.kill(os.getpid(), signal.{second})

def stopped(_):
    os.kill(os.getpid(), signal.{first})

atexit.register(late)
cli._run_audit = stopped
sys.exit(version.main())
"""


@pytest.mark.usefixtures("heeded")
@pytest.mark.parametrize("first", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("second", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_status_is_that_of_the_first_signal(
    register: Path, first: signal.Signals, second: signal.Signals
) -> None:
    program = LATE.format(first=first.name, second=second.name)
    found = subprocess.run(
        [sys.executable, "-c", program, "audit", register, "--as-of", AS_OF],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env=ENGLISH,
    )
    assert (found.returncode, found.stdout, found.stderr) == (128 + first, "", "")


@pytest.fixture
def handler() -> Iterator[None]:
    """That of Python, whatever was inherited: in a job in the background SIGINT is ignored, or ends the process."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("handler")
@pytest.mark.parametrize("error", [None, CannotRun("non", "no")])
def test_a_signal_waits_while_what_was_written_aside_is_removed(
    error: CannotRun | None,
) -> None:
    """In Python too, where a handler may be anyone’s."""
    removed: list[str] = []

    def remove(name: str) -> None:
        signal.raise_signal(signal.SIGINT)
        removed.append(name)

    def nothing() -> None:
        pass

    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt), Asides() as asides:
        for name in ("letters", "result"):
            asides.part(nothing, nothing, partial(remove, name))
        if error is not None:
            raise error
    assert removed == ["letters", "result"]
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize(
    "arguments",
    [
        ("--since", "last.csv", "--key", "dossier"),
        ("--compare", "dossier"),
        ("--contrast", "counting=cpa-269"),
    ],
)
def test_a_pipe_cannot_be_read_twice(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    pipe = tmp_path / "register.csv"
    os.mkfifo(pipe)
    found = run(pipe, *arguments)
    assert found.returncode == 2 and "ordinary file" in found.stderr


def test_a_link_may_be_a_register(register: Path) -> None:
    link = register.with_name("tonight.csv")
    link.symlink_to(register.name)
    assert run(link, "--out", "review.csv").returncode == 0
    assert (
        len(register.with_name("review.csv").read_text("utf-8-sig").splitlines()) == 51
    )


OUTPUTS = ("rejects", "summary", "calendar", "receipts", "report", "letters")


@pytest.mark.parametrize("option", OUTPUTS)
@pytest.mark.parametrize("of", ["last.csv", "last.csv.json", "map.toml", "words.toml"])
def test_a_file_that_is_read_is_not_written_over(
    register: Path, option: str, of: str
) -> None:
    folder = register.parent
    run(register, "--key", "dossier", "--out", "last.csv")
    (folder / "map.toml").write_text("[columns]\n", "utf-8")
    (folder / "words.toml").write_text("", "utf-8")
    (folder / "link").symlink_to(folder / of)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    reading = ["--key", "dossier", "--since", "last.csv", "--map", "map.toml"]
    reading += ["--compare", "affiliated", "--compare-map", "words.toml"]
    for name in (of, "link"):
        found = run(register, *reading, f"--{option}", name)
        assert found.returncode == 2, found.stderr
        assert found.stderr.count("\n") == 1 and "another name" in found.stderr
    assert before == {path: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("option", [*OUTPUTS, "out"])
@pytest.mark.parametrize("of", ["key.pem", "profile.toml"])
def test_a_key_and_a_profile_are_not_written_over(
    register: Path, option: str, of: str
) -> None:
    folder = register.parent
    (folder / "key.pem").write_text("a key", "utf-8")
    (folder / "profile.toml").write_text("", "utf-8")
    reading = ["--key", "dossier", "--sign", "key.pem", "--profile", "profile.toml"]
    writing = {"receipts": "r.jsonl", "letters": "letters", option: of}
    given = [part for name, file in writing.items() for part in (f"--{name}", file)]
    found = run(register, *reading, *given)
    assert found.returncode == 2 and "another name" in found.stderr, found.stderr
    assert (folder / "key.pem").read_text("utf-8") == "a key"
    assert names(folder) == ["key.pem", "profile.toml", "register.csv"]


@pytest.mark.parametrize("to", ["map.toml", "link"])
def test_a_map_is_not_written_over_the_one_that_is_read(
    register: Path, to: str
) -> None:
    folder = register.parent
    mine = "# The words of our own.\n[columns]\n"
    (folder / "map.toml").write_text(mine, "utf-8")
    (folder / "link").symlink_to(folder / "map.toml")
    found = run(register, "--map", "map.toml", "--write-map", to)
    assert (found.returncode, found.stdout) == (2, "")
    assert "another name" in found.stderr
    assert (folder / "map.toml").read_text("utf-8") == mine
    assert run(register, "--map", "map.toml", "--write-map", "new.toml").returncode == 0


@pytest.mark.parametrize(
    "given",
    [
        ("--out", "y.csv", "--letters", "y.csv"),
        ("--out", "y.csv", "--letters", "y.csv.json"),
        ("--calendar", "y.ics", "--letters", "y.ics"),
    ],
)
def test_letters_are_no_other_result(register: Path, given: tuple[str, ...]) -> None:
    found = run(register, "--key", "dossier", *given)
    assert (found.returncode, found.stdout) == (2, "")
    assert "two results would go to the same file" in found.stderr
    assert names(register.parent) == ["register.csv"]


def test_without_standard_error_the_audit_is_the_same(register: Path) -> None:
    command = '"$0" audit register.csv --as-of 2026-11-21 --out "$1" 2>&-'
    statuses = [
        subprocess.run(
            ["sh", "-c", command.replace("register.csv", name), ECHEANCE, "out.csv"],
            check=False,
            stdout=subprocess.DEVNULL,
            env=ENGLISH,
            cwd=register.parent,
        ).returncode
        for name in ("register.csv", "nothing.csv")
    ]
    assert statuses == [0, 2]
    assert names(register.parent) == ["out.csv", "out.csv.json", "register.csv"]
