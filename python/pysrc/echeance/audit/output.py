"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import BinaryIO

from echeance.audit.register import CannotRun
from echeance.wording import printable

__all__ = ["refuse_target", "refuse_twice", "writing", "written_aside"]


def refuse_target(out: Path, register: Path | None = None) -> None:
    """Refuses to write over the register, if there is one, or over what is no file."""
    shown = printable(str(out))
    try:
        if register is not None and out.samefile(register):
            raise CannotRun(
                f"le fichier à écrire est le registre lui-même\u00a0: {shown}; donnez un autre nom",
                f"the file to write is the register itself: {shown}; give another name",
            )
        if out.exists() and not out.is_file():
            raise CannotRun(
                f"ce qui est à écrire existe et n’est pas un fichier ordinaire\u00a0: {shown};"
                " donnez le nom d’un fichier",
                f"what is to be written exists and is not an ordinary file: {shown};"
                " give the name of a file",
            )
    except FileNotFoundError:
        pass
    except OSError as error:
        raise _unwritable(error, out) from error


def refuse_twice(outs: Iterable[Path | None]) -> None:
    """Refuses two files to write that are one."""
    places: set[str] = set()
    for out in outs:
        if out is None:
            continue
        place = os.path.realpath(out)
        if place in places:
            shown = printable(str(out))
            raise CannotRun(
                f"deux résultats iraient dans le même fichier\u00a0: {shown}; donnez à chacun son nom",
                f"two results would go to the same file: {shown}; give each a name of its own",
            )
        places.add(place)


@contextlib.contextmanager
def written_aside(out: Path, like: Path | None = None) -> Generator[BinaryIO]:
    """A file that takes its place only when it is whole; a failure changes nothing there.

    It keeps the mode of a file that it replaces, and its owner where the system lets it; a
    new one may be read by nobody who may not read the file that it is `like`.
    """
    place = Path(os.path.realpath(out))
    aside = place.with_name(f".echeance-{secrets.token_hex(8)}.tmp")
    try:
        # The file is made in here, so that a signal right after it leaves nothing.
        with writing(out):
            with open(_new(aside), "wb") as file:
                with contextlib.suppress(FileNotFoundError):
                    _take_over(file.fileno(), place, like)
                yield file
                file.flush()
                os.fsync(file.fileno())
            # Windows gives an open file no other name.
            os.replace(aside, place)
    except BaseException:
        with contextlib.suppress(OSError):
            aside.unlink()
        raise
    # The new name is durable once the folder is; Windows opens no folder.
    with contextlib.suppress(OSError):
        folder = os.open(place.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _new(aside: Path) -> int:
    # Windows would write other line ends.
    binary = getattr(os, "O_BINARY", 0)
    return os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | binary, 0o666)


def _take_over(descriptor: int, place: Path, like: Path | None) -> None:
    """Gives a new file the mode and owner of the one that it replaces, else at most the mode of `like`.

    Windows keeps neither in the file: there it takes those of its folder.
    """
    if not hasattr(os, "fchown"):
        return
    own = os.fstat(descriptor)
    if place.exists():
        old = place.stat()
        if (old.st_uid, old.st_gid) != (own.st_uid, own.st_gid):
            with contextlib.suppress(OSError):
                os.fchown(descriptor, old.st_uid, old.st_gid)
        os.fchmod(descriptor, stat.S_IMODE(old.st_mode))
    elif like is not None:
        os.fchmod(
            descriptor, stat.S_IMODE(own.st_mode) & stat.S_IMODE(like.stat().st_mode)
        )


@contextlib.contextmanager
def writing(out: Path) -> Generator[None]:
    """Where what the system refuses is the result file."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritable(error, out) from error


def _unwritable(error: OSError, out: Path) -> CannotRun:
    return CannotRun.from_os(
        error,
        "le fichier de résultat ne peut être écrit",
        "the result file cannot be written",
        out,
        written=True,
    )
