"""Files that are written whole or not at all: all of them, or none."""

from __future__ import annotations

import contextlib
import io
import os
import signal
import stat
import threading
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, cast, final

from echeance.audit.aside import aside_in, new_file, remove_left
from echeance.audit.register import CannotRun
from echeance.wording import printable

__all__ = [
    "STANDARD_OUTPUT",
    "Asides",
    "refuse_inputs",
    "refuse_name",
    "refuse_target",
    "refuse_twice",
    "writing",
    "written_aside",
]


STANDARD_OUTPUT = "-"
"""The name of a result that stands for standard output."""


def refuse_target(out: Path, register: Path | None = None) -> None:
    """Refuses to write over the register, if there is one, or over what is no file."""
    shown = printable(str(out))
    if str(out) == STANDARD_OUTPUT:
        raise CannotRun(
            "ce résultat ne va pas à la sortie standard\u00a0: au lieu de «\u00a0-\u00a0», donnez le nom d’un fichier",
            "this result does not go to standard output: instead of “-”, give the name of a file",
        )
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


def refuse_inputs(outs: Iterable[Path | None], inputs: Iterable[Path | None]) -> None:
    """Refuses to write over a file that is read."""
    read = [path for path in inputs if path is not None]
    for out in outs:
        if out is None:
            continue
        for path in read:
            with contextlib.suppress(OSError):
                if out.samefile(path):
                    shown = printable(str(out))
                    raise CannotRun(
                        f"le fichier à écrire est aussi un fichier à lire\u00a0: {shown}; donnez un autre nom",
                        f"the file to write is a file to read as well: {shown}; give another name",
                    )


def refuse_name(out: Path, *suffixes: str) -> None:
    """Refuses a name that says another format than what is written."""
    shown = printable(str(out))
    endings = {
        lang: f" {word} ".join(suffixes) for lang, word in (("fr", "ou"), ("en", "or"))
    }
    if out.suffix.lower() not in suffixes:
        raise CannotRun(
            f"le nom de ce fichier doit finir par {endings['fr']}\u00a0: {shown}",
            f"the name of this file must end in {endings['en']}: {shown}",
        )


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


class _Part(NamedTuple):
    """Something to put in its place: what makes it whole, what names it, what takes it away."""

    whole: Callable[[], None]
    place: Callable[[], None]
    remove: Callable[[], None]


@final
class Asides:
    """Files that take their places together, and only when all of them are whole.

    Until then a failure changes nothing. What is named last takes its place last: who finds
    it finds the others too.
    """

    def __init__(self) -> None:
        self._parts: list[_Part] = []
        self._last: list[_Part] = []
        self._is_whole = False
        self._outs: list[Path] = []
        self._folders: set[Path] = set()

    def file(
        self, out: Path, like: Path | None = None, *, last: bool = False
    ) -> BinaryIO:
        """A file to write.

        It keeps the mode of a file that it replaces, and its owner where the system lets
        it; a new one may be read by nobody who may not read the file that it is `like`.
        """
        place = Path(os.path.realpath(out))
        aside = aside_in(place.parent)
        if place.parent not in self._folders:
            remove_left(place.parent)
        self._folders.add(place.parent)
        opened: list[BinaryIO] = []
        let_go: list[Callable[[], None]] = []

        def whole() -> None:
            with writing(out):
                for file in opened:
                    file.flush()
                    _give(file.fileno(), place)
                    os.fsync(file.fileno())
                    # Windows gives an open file no other name.
                    file.close()

        def named() -> None:
            with writing(out):
                os.replace(aside, place)

        def remove() -> None:
            for file in opened:
                # What is not on the disk yet may be what the disk refuses.
                with contextlib.suppress(OSError, CannotRun):
                    file.close()
            with contextlib.suppress(OSError):
                aside.unlink()
            for each in let_go:
                each()

        # Known before it is made, so that a signal right after leaves nothing.
        self.part(whole, named, remove, last=last)
        self._outs.append(out)
        with writing(out):
            descriptor, held = new_file(aside)
            let_go.append(held)
            file = io.BufferedWriter(_Aside(descriptor, out))
            opened.append(cast(BinaryIO, file))
            with contextlib.suppress(FileNotFoundError):
                _take_over(file.fileno(), place, like)
        return opened[0]

    def part(
        self,
        whole: Callable[[], None],
        place: Callable[[], None],
        remove: Callable[[], None],
        *,
        last: bool = False,
    ) -> None:
        """Something else that takes its place with the files."""
        (self._last if last else self._parts).append(_Part(whole, place, remove))

    def make_whole(self) -> None:
        """Makes all of them whole, so that nothing is left but to name them."""
        if not self._is_whole:
            for part in (*self._parts, *self._last):
                part.whole()
        self._is_whole = True

    def __enter__(self) -> Asides:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        parts = [*self._parts, *self._last]
        try:
            if error is None:
                self.make_whole()
                with _undisturbed():
                    for part in parts:
                        part.place()
        finally:
            with _undisturbed():
                for part in parts:
                    part.remove()
        if error is None:
            for folder in self._folders:
                _make_durable(folder)
        elif (
            self._outs
            and isinstance(error, OSError)
            and not isinstance(error, BrokenPipeError)
        ):
            raise _unwritable(error, self._outs[-1]) from error


@contextlib.contextmanager
def written_aside(out: Path, like: Path | None = None) -> Generator[BinaryIO]:
    """One such file."""
    with Asides() as asides:
        yield asides.file(out, like)


class _Aside(io.FileIO):
    """A file that names itself where the system refuses to write it."""

    def __init__(self, descriptor: int, out: Path) -> None:
        super().__init__(descriptor, "wb")
        self._out = out

    def write(self, data: object, /) -> int:
        with writing(self._out):
            return super().write(data)  # type: ignore[arg-type]


# Windows has no SIGHUP.
_ENDING = [
    getattr(signal, name)
    for name in ("SIGINT", "SIGTERM", "SIGHUP")
    if hasattr(signal, name)
]


@contextlib.contextmanager
def _undisturbed() -> Generator[None]:
    """Where a signal waits: in between, a part would be in its place, or a part of what is to go would stay.

    Its handler waits, and not the signal itself, which the system would give to another thread.
    """
    if threading.current_thread() is not threading.main_thread():
        # Python handles signals in the main thread alone.
        yield
        return
    waiting: list[int] = []
    try:
        with contextlib.ExitStack() as before:
            for number in _ENDING:
                handler = signal.getsignal(number)
                if handler not in (None, signal.SIG_IGN):
                    before.callback(signal.signal, number, handler)
                    signal.signal(number, lambda sent, _: waiting.append(sent))
            yield
    finally:
        for number in waiting:
            signal.raise_signal(number)


def _make_durable(folder: Path) -> None:
    """A new name is durable once its folder is; Windows opens no folder."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _take_over(descriptor: int, place: Path, like: Path | None) -> None:
    """Gives a new file the mode of the one that it replaces, else at most that of `like`.

    Windows keeps neither mode nor owner in the file: there it takes those of its folder.
    """
    if not hasattr(os, "fchmod"):
        return
    if place.exists():
        os.fchmod(descriptor, stat.S_IMODE(place.stat().st_mode))
    elif like is not None:
        own = stat.S_IMODE(os.fstat(descriptor).st_mode)
        os.fchmod(descriptor, own & stat.S_IMODE(like.stat().st_mode))


def _give(descriptor: int, place: Path) -> None:
    """Gives a file that is whole the owner of the one that it replaces: by its own, a run that is killed is known."""
    if not hasattr(os, "fchown") or not place.exists():
        return
    own, old = os.fstat(descriptor), place.stat()
    if (old.st_uid, old.st_gid) != (own.st_uid, own.st_gid):
        with contextlib.suppress(OSError):
            os.fchown(descriptor, old.st_uid, old.st_gid)
        # That takes bits away.
        os.fchmod(descriptor, stat.S_IMODE(own.st_mode))


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
