"""What an audit writes: whole or not at all, and nothing that a spreadsheet would run."""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
import os
import re
import secrets
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

from echeance.audit.register import (
    ACTS,
    OUTPUT_COLUMNS,
    PARTS,
    Batch,
    CannotRun,
    Columns,
)
from echeance.wording import printable

__all__ = [
    "CsvOutput",
    "Output",
    "Reviewed",
    "harmless",
    "refuse_target",
    "written_aside",
]


class Reviewed(NamedTuple):
    """What is known of a row after its review; texts, empty where there is nothing."""

    outcome: str = ""
    act_by: str = ""
    next_due_on: str = ""
    duties: tuple[tuple[str, str, str], ...] = ()
    """State, first and last day of each act."""
    parts: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    contested: bool | None = None
    days_contested: bool | None = None
    error: str = ""
    field: str = ""

    def cells(self) -> list[str]:
        """As texts in the order of the output columns, up to the error."""
        duties = self.duties or (("", "", ""),) * len(ACTS)
        return [
            self.outcome,
            self.act_by,
            self.next_due_on,
            *(cell for state, _, by in duties for cell in (state, by)),
            *(self.parts or ("",) * len(PARTS)),
            " ".join(self.reasons),
            " ".join(self.missing),
            " ".join(self.assumed),
            _YES_NO[self.contested],
            _YES_NO[self.days_contested],
            self.error,
        ]


_YES_NO = {None: "", True: "true", False: "false"}


class Output(Protocol):
    """A file that takes reviewed rows."""

    def write(self, batch: Batch, reviews: Sequence[Reviewed]) -> None: ...

    def close(self) -> None: ...


class CsvOutput:
    """Reviewed rows as CSV."""

    def __init__(
        self,
        file: BinaryIO,
        columns: Columns,
        *,
        delimiter: str = ",",
        line_end: str = "\n",
        mark: bool = False,
    ) -> None:
        if mark:
            file.write(codecs.BOM_UTF8)
        self._text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        # The csv module quotes the returns and line feeds that its line end holds.
        self._writer = csv.writer(
            _LineEnds(self._text, line_end), delimiter=delimiter, lineterminator="\r\n"
        )
        self._writer.writerow([*map(harmless, columns.names), *OUTPUT_COLUMNS])

    def write(self, batch: Batch, reviews: Sequence[Reviewed]) -> None:
        """Writes the rows of a batch."""
        self._writer.writerows(
            [
                *[
                    cell if not cell or cell[0].isalnum() else harmless(cell)
                    for cell in row.cells
                ],
                *review.cells(),
                harmless(review.field),
                row.line,
            ]
            for row, review in zip(batch.rows, reviews, strict=True)
        )

    def close(self) -> None:
        """Hands over what is still held; the file stays open."""
        self._text.flush()
        self._text.detach()


class _LineEnds:
    """Takes lines that end with a return and a line feed, and ends them otherwise."""

    def __init__(self, text: io.TextIOWrapper, line_end: str) -> None:
        self._text = text
        self._line_end = line_end

    def write(self, line: str) -> None:
        self._text.write(line.removesuffix("\r\n") + self._line_end)


# Full-width signs count: spreadsheets of some countries run them too.
_FORMULA = re.compile(r"""[\s"“”«»'’]*[=+\-@\t\r\n＝＋－＠]""")
_NUMBER = re.compile(r"[+-](?:\d+|\d{1,3}(?:[ \u00a0\u202f,]\d{3})+)(?:[.,]\d+)?")


def harmless(cell: str) -> str:
    """The cell, with an apostrophe before what a spreadsheet would run as a formula.

    Signed numbers stay as they are, and so does a cell that begins with an apostrophe.
    """
    if cell.startswith("'") or not _FORMULA.match(cell) or _NUMBER.fullmatch(cell):
        return cell
    return f"'{cell}"


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


@contextlib.contextmanager
def written_aside(out: Path) -> Iterator[BinaryIO]:
    """A file that takes its place only when it is whole; a failure changes nothing there.

    It keeps the mode of a file that it replaces.
    """
    place = Path(os.path.realpath(out))
    aside = place.with_name(f".echeance-{secrets.token_hex(8)}.tmp")
    try:
        descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    except OSError as error:
        raise _unwritable(error, out) from error
    try:
        with writing(out), open(descriptor, "wb") as file:
            with contextlib.suppress(FileNotFoundError):
                os.fchmod(file.fileno(), stat.S_IMODE(place.stat().st_mode))
            yield file
            file.flush()
            os.fsync(file.fileno())
            os.replace(aside, place)
    except BaseException:
        with contextlib.suppress(OSError):
            aside.unlink()
        raise
    # The new name is durable once the folder is.
    with contextlib.suppress(OSError):
        folder = os.open(place.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextlib.contextmanager
def writing(out: Path) -> Iterator[None]:
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
