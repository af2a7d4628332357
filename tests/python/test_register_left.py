"""What a run that was killed leaves beside its results: the next run takes it away, and nothing else."""

from __future__ import annotations

import errno
import fcntl
import os
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

import echeance
from echeance.audit import aside
from echeance.audit.aside import new_folder, remove_left
from echeance.audit.output import written_aside

ECHEANCE = str(Path(sys.executable).with_name("echeance"))
TOP = Path(__file__).parent.parent.parent
REGISTER = (TOP / "examples" / "register.csv").read_bytes()
AS_OF = "2026-11-21"
LEFT = ".echeance-0123456789abcdef.tmp"

WRITTEN = {
    "--rejects": "rejects.csv",
    "--summary": "summary.json",
    "--report": "report.html",
    "--receipts": "receipts.jsonl",
    "--letters": "letters",
    "--calendar": "dates.ics",
}
RESULTS = ("review.csv", "review.xlsx", "review.parquet")


def arguments(out: str) -> list[str]:
    asked = ["audit", "-", "--as-of", AS_OF, "--key", "dossier_interne", "--out", out]
    for option, name in WRITTEN.items():
        asked += [option, name]
    return asked


def environment(folder: Path) -> dict[str, str]:
    """Temporary files that are not beside the results are in a folder of their own."""
    temporary = folder.parent / f"{folder.name}-temporary"
    temporary.mkdir(exist_ok=True)
    return {**os.environ, "TMPDIR": str(temporary), "PYTHONUTF8": "1"}


@contextmanager
def running(folder: Path, out: str) -> Generator[subprocess.Popen[bytes]]:
    """An audit that has opened all that it writes, and waits for the end of its register."""
    with subprocess.Popen(
        [ECHEANCE, *arguments(out)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=environment(folder),
    ) as process:
        assert process.stdin is not None
        process.stdin.write(REGISTER[:2_000])
        process.stdin.flush()
        until = time.monotonic() + 60
        # Those of the summary, the report, the receipts, the letters and the calendar, which are opened first.
        while len(left(folder)) < 5:
            assert time.monotonic() < until and process.poll() is None
            time.sleep(0.02)
        try:
            yield process
        finally:
            process.kill()


def finished(folder: Path, out: str) -> None:
    done = subprocess.run(
        [ECHEANCE, *arguments(out)],
        input=REGISTER,
        check=False,
        capture_output=True,
        cwd=folder,
        env=environment(folder),
    )
    assert done.returncode == 1, done.stderr


def left(folder: Path) -> list[Path]:
    return [
        path
        for at in (folder, folder.parent / f"{folder.name}-temporary")
        for path in at.glob(".echeance-*")
    ]


def test_what_a_killed_run_leaves_is_taken_away_by_the_next(tmp_path: Path) -> None:
    out = "review.csv"
    folder = tmp_path / "results"
    folder.mkdir()
    with running(folder, out) as process:
        process.kill()
    assert any(path.is_dir() for path in left(folder))
    finished(folder, out)
    assert left(folder) == []
    assert {out, *WRITTEN.values()} <= {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("out", RESULTS)
def test_what_is_left_by_a_result_is_taken_away(tmp_path: Path, out: str) -> None:
    """Killed while the result itself is written."""
    program = f"""
import os, signal, sys
import echeance
from pathlib import Path
echeance.audit(Path({str(TOP / "examples" / "register.csv")!r}), {AS_OF!r}, out={out!r},
               rejects="rejects.csv", on_person=lambda _: os.kill(os.getpid(), signal.SIGKILL))
"""
    folder = tmp_path / "results"
    folder.mkdir()
    subprocess.run(
        [sys.executable, "-c", program],
        check=False,
        cwd=folder,
        env=environment(folder),
    )
    assert len(left(folder)) >= 2
    temporary = folder.parent / f"{folder.name}-temporary"
    assert {path.name for path in temporary.iterdir()} <= {
        path.name for path in left(folder)
    }
    finished(folder, out)
    assert left(folder) == []


def test_what_a_concurrent_run_writes_stays(tmp_path: Path) -> None:
    folder = tmp_path / "results"
    folder.mkdir()
    with running(folder, "other.csv") as process:
        before = left(folder)
        for path in before:
            # However long it runs.
            os.utime(path, (0, 0))
        # Letters take a new folder.
        register = tmp_path / "register.csv"
        register.write_bytes(REGISTER)
        echeance.audit(
            register,
            AS_OF,
            key="dossier_interne",
            out=folder / "review.csv",
            letters=folder / "others",
            calendar=folder / "others.ics",
        )
        assert left(folder) == before
        assert process.stdin is not None
        process.stdin.write(REGISTER[2_000:])
        process.stdin.close()
        assert process.wait() == 1
    assert left(folder) == []
    assert any((folder / "letters").rglob("*.txt")) and (folder / "other.csv").exists()


def test_nothing_else_is_taken_away(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "letter.txt").write_text("kept", "utf-8")
    for name in (
        ".echeance-0123456789abcde.tmp",
        ".echeance-0123456789ABCDEF.tmp",
        ".echeance-0123456789abcdef.tmp.csv",
        "echeance-0123456789abcdef.tmp",
        ".echeance-mine.tmp",
    ):
        (tmp_path / name).write_text("kept", "utf-8")
    os.mkfifo(tmp_path / LEFT.replace("0", "a"))
    (tmp_path / LEFT.replace("0", "b")).symlink_to(kept)
    (tmp_path / LEFT.replace("0", "c")).symlink_to(kept / "letter.txt")
    linked = tmp_path / LEFT.replace("0", "d")
    new_folder(linked)()
    (linked / "renew").symlink_to(kept)
    here = {path.name for path in tmp_path.iterdir()} - {linked.name}
    remove_left(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == here
    assert (kept / "letter.txt").read_text("utf-8") == "kept"


def test_a_folder_that_is_not_ours_stays(tmp_path: Path) -> None:
    """Its name alone does not make it ours: a user's file in it was removed."""
    ours, theirs, linked, edited = (tmp_path / LEFT.replace("0", x) for x in "abcd")
    for folder in (ours, edited):
        new_folder(folder)()
    (mark,) = ours.iterdir()
    (edited / mark.name).write_bytes(mark.read_bytes().replace(b"T", b"t"))
    for folder in (theirs, linked):
        folder.mkdir()
    (linked / mark.name).symlink_to(mark)
    for folder in (ours, theirs, linked, edited):
        (folder / "sub").mkdir()
        (folder / "sub" / "mine.txt").write_text("kept", "utf-8")
    empty = tmp_path / LEFT.replace("0", "e")
    empty.mkdir()
    remove_left(tmp_path)
    # Ours, and what was killed before it was marked, alone.
    assert {*tmp_path.iterdir()} == {theirs, linked, edited}
    for folder in (theirs, linked, edited):
        assert (folder / "sub" / "mine.txt").read_text("utf-8") == "kept"


def test_letters_in_their_place_have_no_mark(tmp_path: Path) -> None:
    register = tmp_path / "register.csv"
    register.write_bytes(REGISTER)
    letters = tmp_path / "letters"
    echeance.audit(register, AS_OF, key="dossier_interne", letters=letters)
    assert all(path.is_dir() for path in letters.iterdir())


def test_what_is_of_another_user_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / LEFT
    path.touch()
    monkeypatch.setattr(os, "geteuid", lambda: path.stat().st_uid + 1)
    remove_left(tmp_path)
    assert path.exists()


def test_what_cannot_be_taken_away_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / LEFT).touch()

    def refused(*_: object) -> None:
        raise PermissionError(errno.EACCES, "")

    monkeypatch.setattr(Path, "unlink", refused)
    with written_aside(tmp_path / "out.csv") as file:
        file.write(b"whole")
    assert (tmp_path / "out.csv").read_bytes() == b"whole"
    monkeypatch.setattr(os, "scandir", refused)
    with written_aside(tmp_path / "out.csv") as file:
        file.write(b"again")
    assert (tmp_path / "out.csv").read_bytes() == b"again"


@pytest.mark.parametrize("is_folder", [False, True])
@pytest.mark.parametrize("has_locks", ["refused", "windows"])
def test_without_locks_what_is_an_hour_old_is_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_locks: str, is_folder: bool
) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.ENOLCK, "")

    if has_locks == "refused":
        monkeypatch.setattr(fcntl, "flock", refused)
    else:
        monkeypatch.setattr(aside, "fcntl", None)
    path = tmp_path / LEFT
    old = time.time() - 3_500
    if is_folder:
        new_folder(path)()
        for within in path.iterdir():
            os.utime(within, (old - 200, old - 200))
        (path / "renew").mkdir()
        os.utime(path / "renew", (old, old))
    else:
        path.touch()
    os.utime(path, (old, old))
    remove_left(tmp_path)
    assert path.exists()
    os.utime(path, (old - 200, old - 200))
    if is_folder:
        # Letters are still written to it.
        remove_left(tmp_path)
        assert path.exists()
        os.utime(path / "renew", (old - 200, old - 200))
    remove_left(tmp_path)
    assert not path.exists()


def test_what_is_removed_before_it_is_held_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another run may come between the making of a file and its lock."""
    real, met = fcntl.flock, list[str]()

    def raced(descriptor: int, operation: int) -> None:
        if not met:
            met.extend(path.name for path in left(tmp_path))
            monkeypatch.setattr(fcntl, "flock", real)
            remove_left(tmp_path)
        real(descriptor, operation)

    with written_aside(tmp_path / "out.csv") as file:
        file.write(b"first")
    monkeypatch.setattr(fcntl, "flock", raced)
    with written_aside(tmp_path / "out.csv") as file:
        file.write(b"whole")
    assert met and (tmp_path / "out.csv").read_bytes() == b"whole"
    assert left(tmp_path) == []
