"""Rows that may be too many for memory, in a file that no other program can open.

SQLite makes it without a name, in the folder for temporary files, once a few megabytes are
full; it is gone with its end.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Generator, Iterable, Iterator
from typing import Any

from echeance.audit.register import CannotRun
from echeance.terminal import said_by_system
from echeance.wording import Words

__all__ = ["Store", "in_temporary_folder"]

_MEMORY = 8_192
"""In KiB, how much of the tables stays in memory."""


class Store:
    """Tables that grow with a register."""

    def __init__(self, tables: str) -> None:
        # Whoever has an `Audit` may read its lists in another thread.
        self._file = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._file.executescript(
            f"PRAGMA cache_size = -{_MEMORY}; PRAGMA journal_mode = OFF; {tables} BEGIN;"
        )

    def put(self, statement: str, row: Iterable[Any]) -> bool:
        """Changes the tables by one row; whether one was changed."""
        try:
            return self._file.execute(statement, tuple(row)).rowcount > 0
        except sqlite3.OperationalError as error:
            raise _no_room(Words(str(error), str(error))) from None

    def rows(self, statement: str, given: Iterable[Any] = ()) -> Iterator[Any]:
        """What a question of SQL finds, row by row."""
        try:
            yield from self._file.execute(statement, tuple(given))
        except sqlite3.OperationalError as error:
            raise _no_room(Words(str(error), str(error))) from None

    def row(self, statement: str, given: Iterable[Any] = ()) -> Any:
        """The first row of it; `None` where there is none."""
        return next(self.rows(statement, given), None)


@contextlib.contextmanager
def in_temporary_folder() -> Generator[None]:
    """Where what the system refuses is a temporary file."""
    try:
        yield
    except OSError as error:
        french, english = said_by_system(error, "fr"), said_by_system(error, "en")
        raise _no_room(Words(french, english)) from None


def _no_room(error: Words) -> CannotRun:
    return CannotRun(
        f"le dossier temporaire ne peut contenir ce que l’audit y range ({error.fr})\u00a0: faites-y de la place, ou"
        " donnez-en un autre par la variable TMPDIR",
        f"the temporary folder cannot hold what the audit keeps there ({error.en}): make room in it, or give another"
        " one by the variable TMPDIR",
    )
