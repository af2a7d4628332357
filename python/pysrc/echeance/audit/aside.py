"""Temporary files and folders, which a run that is killed leaves, and which the next one takes away.

A run holds a lock on each of its own; the system lets go of it when the run ends, however
that is. On a file system without locks, and on Windows, what nobody has written to for an
hour is left; there the system removes no file that is open.

A folder of ours holds a mark from the moment that it is held: only with it, or empty, is it taken away.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import stat
import time
from collections.abc import Callable, Generator
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

__all__ = ["aside_in", "in_folder", "new_file", "new_folder", "remove_left", "unmark"]

_NAME = re.compile(r"\.echeance-[0-9a-f]{16}\.tmp")
_HOUR = 3_600.0
_MARK = ".echeance-temporary"
_MARKED = (
    b"Temporary folder of echeance: the next run removes it, with all that is in it.\n"
)


def aside_in(folder: Path) -> Path:
    """A name for a temporary file or folder."""
    return folder / f".echeance-{secrets.token_hex(8)}.tmp"


def new_file(path: Path) -> tuple[int, Callable[[], None]]:
    """Makes such a file: its descriptor, and what lets go of it.

    Until then no other run takes it away, even once the descriptor is closed.
    """
    # Windows would write other line ends.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    while True:
        descriptor = os.open(path, flags, 0o666)
        # Windows gives an open file no other name.
        held = None if fcntl is None else os.dup(descriptor)
        if _hold(held, path):
            return descriptor, _letting_go(held)
        os.close(descriptor)


def new_folder(path: Path) -> Callable[[], None]:
    """Makes such a folder, which nobody else may enter: what lets go of it."""
    while True:
        path.mkdir(mode=0o700)
        # Windows opens no folder.
        held = None if fcntl is None else os.open(path, os.O_RDONLY)
        if _hold(held, path):
            (path / _MARK).write_bytes(_MARKED)
            return _letting_go(held)


def unmark(path: Path) -> None:
    """Takes the mark off such a folder, which is then no longer temporary."""
    (path / _MARK).unlink()


@contextlib.contextmanager
def in_folder(parent: Path) -> Generator[Path]:
    """Such a folder, which goes with what is in it."""
    remove_left(parent)
    path = aside_in(parent)
    try:
        let_go = new_folder(path)
        try:
            yield path
        finally:
            let_go()
    finally:
        shutil.rmtree(path, ignore_errors=True)


def _hold(descriptor: int | None, path: Path) -> bool:
    """Whether it is held; not if another run has removed it before it was, which takes it for one that was left."""
    if descriptor is None or fcntl is None:
        return True
    with contextlib.suppress(OSError):
        fcntl.flock(descriptor, fcntl.LOCK_EX)
    if _is_there(descriptor, path):
        return True
    os.close(descriptor)
    return False


def _letting_go(descriptor: int | None) -> Callable[[], None]:
    def let_go() -> None:
        nonlocal descriptor
        if descriptor is not None:
            os.close(descriptor)
        descriptor = None

    return let_go


def _is_there(descriptor: int, path: Path) -> bool:
    """Whether a path is that of what is open."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.lstat())
    except FileNotFoundError:
        return False


def remove_left(folder: Path) -> None:
    """Removes what runs of the same user left in a folder and no run holds; what cannot be removed stays."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _NAME.fullmatch(entry.name):
                with contextlib.suppress(OSError):
                    _remove(Path(entry.path))


def _remove(path: Path) -> None:
    found = path.lstat()
    is_folder = stat.S_ISDIR(found.st_mode)
    if not (is_folder or stat.S_ISREG(found.st_mode)):
        return
    if fcntl is None:
        if _is_old(path):
            _take_away(path, is_folder)
        return
    if found.st_uid != os.geteuid():
        return
    # Some systems lock only what may be written; a link in its place is not followed.
    write = os.O_RDONLY if is_folder else os.O_RDWR
    try:
        descriptor = os.open(path, write | os.O_NOFOLLOW | os.O_NONBLOCK)
    except PermissionError:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return
        except OSError:
            if not _is_old(path):
                return
        if _is_there(descriptor, path):
            _take_away(path, is_folder)
    finally:
        os.close(descriptor)


def _take_away(path: Path, is_folder: bool) -> None:
    if not is_folder:
        path.unlink()
    elif _is_marked(path):
        shutil.rmtree(path)
    else:
        # Of a run that was killed before it marked it; what holds anything is not ours, and stays.
        path.rmdir()


def _is_marked(folder: Path) -> bool:
    mark = folder / _MARK
    try:
        found = mark.lstat()
    except FileNotFoundError:
        return False
    # A link is none of ours.
    is_ours = stat.S_ISREG(found.st_mode) and found.st_size == len(_MARKED)
    return is_ours and mark.read_bytes() == _MARKED


def _is_old(path: Path) -> bool:
    """Whether nothing was written for an hour to a file, or to a folder and those in it."""
    within = path.iterdir() if path.is_dir() else ()
    last: float = max(each.lstat().st_mtime for each in (path, *within))
    return time.time() - last > _HOUR
