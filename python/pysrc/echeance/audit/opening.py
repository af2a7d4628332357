"""A register, opened: as a binary file that can be read again, its compression taken off."""

from __future__ import annotations

import contextlib
import gzip
import importlib
import os
import stat
import sys
import tempfile
import zlib
from collections.abc import Generator
from pathlib import Path
from typing import IO, Any, NamedTuple, TextIO, cast

from echeance.audit.kind import GZIP, ZSTANDARD, Kind, device, kind_of, swelling, swells
from echeance.audit.register import CannotRun, InputClosed

__all__ = ["STANDARD_INPUT", "Opened", "opened", "reading"]

STANDARD_INPUT = "-"
"""The name of a register that stands for standard input."""

_HEAD = 4096
_BLOCK = 1 << 20


class Opened(NamedTuple):
    """A file that can be read from its beginning again."""

    file: IO[bytes]
    size: int
    kind: Kind


@contextlib.contextmanager
def reading(path: Path) -> Generator[None]:
    """Turns an error of the system into one that says that the register cannot be read."""
    try:
        yield
    except OSError as error:
        raise CannotRun.from_os(
            error, "le registre ne peut être lu", "the register cannot be read", path
        ) from error


def opened(path: Path, encoding: str | None = None) -> Opened:
    """Opens a register; what is no register is named for what it is.

    What cannot be read twice is first copied to a temporary file without a name.
    """
    with reading(path):
        return _opened(path, encoding)


def _opened(path: Path, encoding: str | None) -> Opened:
    try:
        with contextlib.ExitStack() as on_failure:
            file = _file(path)
            is_input = str(path) == STANDARD_INPUT
            if not is_input:
                on_failure.callback(file.close)
            file = _readable_twice(file, on_failure, is_input=is_input)
            head = _head(file)
            plain = _without_compression(file, head)
            if plain is not None:
                size = file.seek(0, os.SEEK_END)
                file.seek(0)
                with contextlib.closing(plain):
                    file = _copied(plain, on_failure, compressed=size)
                head = _head(file)
            kind = kind_of(file, head, is_text=encoding is not None)
            size = file.seek(0, os.SEEK_END)
            file.seek(0)
            on_failure.pop_all()
            return Opened(file, size, kind)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise CannotRun(
            "le registre compressé est tronqué ou abîmé; copiez-le de nouveau",
            "the compressed register is cut short or damaged; copy it again",
        ) from None


def _file(path: Path) -> IO[bytes]:
    if str(path) == STANDARD_INPUT:
        # A program that closed it gives none.
        if cast("TextIO | None", sys.stdin) is None:
            raise InputClosed(
                "l’entrée standard est fermée", "standard input is closed"
            )
        return sys.stdin.buffer
    return path.open("rb")


def _head(file: IO[bytes]) -> bytes:
    file.seek(0)
    head = file.read(_HEAD)
    file.seek(0)
    return head


def _readable_twice(
    file: IO[bytes], on_failure: contextlib.ExitStack, *, is_input: bool
) -> IO[bytes]:
    mode = os.fstat(file.fileno()).st_mode
    if stat.S_ISREG(mode) and not is_input:
        return file
    if (stat.S_ISCHR(mode) or stat.S_ISBLK(mode)) and not file.isatty():
        raise device()
    return _copied(file, on_failure)


def _copied(
    source: IO[bytes],
    on_failure: contextlib.ExitStack,
    compressed: int | None = None,
) -> IO[bytes]:
    copy = tempfile.TemporaryFile()  # noqa: SIM115
    on_failure.callback(copy.close)
    while block := source.read(_BLOCK):
        copy.write(block)
        if compressed is not None and swells(compressed, copy.tell()):
            raise swelling()
    copy.seek(0)
    return copy


def _without_compression(file: IO[bytes], head: bytes) -> Any:
    """The file behind its compression, where it has one."""
    if head.startswith(GZIP):
        return gzip.GzipFile(fileobj=file)
    if head.startswith(ZSTANDARD):
        return _zstandard(file)
    return None


def _zstandard(file: IO[bytes]) -> Any:
    """From Python 3.14 on, the standard library has it."""
    for name in ("compression.zstd", "backports.zstd"):
        with contextlib.suppress(ImportError):
            module: Any = importlib.import_module(name)
            return _Zstandard(module.ZstdFile(file), module.ZstdError)
    raise CannotRun(
        'les registres .zst demandent backports.zstd\u00a0: pip install "echeance[zstd]"',
        '.zst registers need backports.zstd: pip install "echeance[zstd]"',
    )


class _Zstandard:
    """A Zstandard file whose damage is reported like that of other files."""

    def __init__(self, file: Any, error: type[Exception]) -> None:
        self._file = file
        self._error = error

    def read(self, size: int) -> bytes:
        try:
            return bytes(self._file.read(size))
        except self._error as error:
            # Its kinds are told apart by their words alone.
            if "too much memory" in str(error):
                raise _large_window() from None
            raise EOFError from None

    def close(self) -> None:
        self._file.close()


def _large_window() -> CannotRun:
    return CannotRun(
        "le registre .zst a une fenêtre de plus de 128\u00a0Mio, qu’il faut tenir en mémoire pour le décompresser; compressez-le"
        " de nouveau sans --long ni --ultra, ou décompressez-le d’abord",
        "the .zst register has a window of more than 128 MiB, which unpacking it would hold in memory; compress it again"
        " without --long and --ultra, or unpack it first",
    )
