"""The package with the names of Python taken away that only POSIX has, as on Windows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .cases import words_of

TOP = Path(__file__).parent.parent.parent

#: What the documentation of Python marks "Availability: Unix", as far as a program of this kind could want it.
PROGRAM = """
import os, signal, sys
# What packages of others do with these names is their own affair: they ask which system it is.
import pyarrow.parquet

CALLS = '''chown chroot ctermid fchown fchmod fdatasync fork forkpty getegid geteuid getgid getgroups getloadavg
getpgid getpgrp getpriority getresuid getsid getuid initgroups killpg lchown lockf mkfifo mknod nice openpty pathconf
pipe2 posix_fadvise posix_fallocate posix_spawn pread preadv pwrite pwritev readv register_at_fork
sched_getaffinity sched_yield sendfile setegid seteuid setgid setgroups setpgid setsid setuid statvfs fstatvfs sync
sysconf tcgetpgrp ttyname uname wait wait3 wait4 waitid writev'''
FLAGS = '''O_ACCMODE O_ASYNC O_CLOEXEC O_DIRECT O_DIRECTORY O_DSYNC O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY O_NOFOLLOW
O_NONBLOCK O_PATH O_RSYNC O_SYNC O_TMPFILE'''
SIGNALS = '''SIGALRM SIGBUS SIGCHLD SIGCONT SIGHUP SIGIO SIGKILL SIGPIPE SIGPROF SIGQUIT SIGSTOP SIGSYS SIGTRAP
SIGTSTP SIGTTIN SIGTTOU SIGURG SIGUSR1 SIGUSR2 SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ alarm getitimer setitimer pause
pthread_kill pthread_sigmask sigpending sigtimedwait sigwait sigwaitinfo siginterrupt'''
MODULES = '''fcntl grp nis posix_ipc pty pwd readline resource syslog termios tty'''
taken = 0
for module, names in ((os, CALLS), (os, FLAGS), (signal, SIGNALS)):
    for name in names.split():
        if hasattr(module, name):
            delattr(module, name)
            taken += 1
assert taken > 100, taken
for name in MODULES.split():
    sys.modules[name] = None
# There no call takes the descriptor of a folder, or changes what a link is.
for known in (os.supports_dir_fd, os.supports_fd, os.supports_follow_symlinks):
    known.clear()
os.O_BINARY = 0

from echeance.version import main

sys.exit(main())
"""

HERE = "import sys; from echeance.version import main; sys.exit(main())"


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command line, in a folder, without those names."""
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments, "--lang", "en"],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=folder,
    )


def test_a_question_is_answered(tmp_path: Path) -> None:
    question = ("exam-transfer", "exam_passed_on=2024-11-21")
    done = run(
        tmp_path,
        *("ask", *question, "affiliated_at_expiry=no", "--as-of", "2026-11-21"),
    )
    assert done.returncode == 0, done.stderr
    assert words_of("exam-transfer", "eligible", "en") in done.stdout


def test_a_calendar_takes_the_place_of_another(tmp_path: Path) -> None:
    out = tmp_path / "dates.ics"
    out.write_text("before", encoding="utf-8")
    question = ("certificate-renewal", "expires_on=2027-03-15", "--key", "D-17")
    done = run(
        tmp_path,
        *("ask", *question, "--as-of", "2026-11-21", "--calendar", out.name),
    )
    assert done.returncode == 0, done.stderr
    assert out.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("out", ["audit.csv", "audit.parquet"])
def test_a_register_is_audited(tmp_path: Path, out: str) -> None:
    register = TOP / "examples" / "register.csv"
    arguments = ["audit", str(register), "--as-of", "2026-11-21", "--out"]
    wanted = [*arguments, out, "--summary", "summary.json"]
    if out.endswith(".csv"):
        wanted += [
            "--letters",
            "letters",
            "--rejects",
            "rejects.csv",
            "--key",
            "dossier_interne",
        ]
    done = run(tmp_path, *wanted)
    assert done.returncode == 1, done.stderr
    here = subprocess.run(
        [sys.executable, "-c", HERE, *arguments, f"here-{out}"],
        check=False,
        capture_output=True,
        cwd=tmp_path,
    )
    assert here.returncode == 1, here.stderr
    assert (tmp_path / out).stat().st_size > 10_000
    assert not list(tmp_path.glob(".echeance-*"))
    if out.endswith(".csv"):
        assert (tmp_path / out).read_bytes() == (tmp_path / f"here-{out}").read_bytes()
        assert any((tmp_path / "letters").rglob("*.txt"))


def test_a_register_that_comes_by_standard_input(tmp_path: Path) -> None:
    register = (TOP / "examples" / "register.csv").read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "audit", "-", "--as-of", "2026-11-21"],
        check=False,
        capture_output=True,
        input=register,
        cwd=tmp_path,
    )
    assert done.returncode == 1, done.stderr
    assert b"1" in done.stdout
