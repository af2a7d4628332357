"""Registers as CSV: a line is a record, and a broken line is broken alone.

A holder's line never spans lines, so a quotation mark left open cannot swallow the
lines after it. Lines are read one by one: a register of any length takes the same
memory.
"""

from __future__ import annotations

import codecs
import csv
import os
import stat
from collections.abc import Iterator
from typing import BinaryIO

from echeance.audit.register import FACTS, Batch, CannotRun, Columns, Row

__all__ = ["DELIMITERS", "CsvRegister", "delimiter_of"]

DELIMITERS: dict[str, str] = {"comma": ",", "semicolon": ";", "tab": "\t"}
"""The delimiters that are recognised, the likeliest first."""

MAX_LINE = 128 * 1024
"""The longest line, in bytes; also the longest field that the csv module takes."""

ROWS = 1_000
"""How many rows make a batch."""

REPLACEMENT = "\ufffd"


class CsvRegister:
    """A register as CSV, read from an open binary file."""

    def __init__(self, file: BinaryIO, delimiter: str | None = None) -> None:
        self._file = file
        self._line = 0
        self.position = 0
        status = os.fstat(file.fileno())
        self.size = status.st_size if stat.S_ISREG(status.st_mode) else None
        header = self._header()
        self.has_mark = header.startswith(codecs.BOM_UTF8)
        self.line_end = "\r\n" if header.endswith(b"\r\n") else "\n"
        text = _header_text(header.removeprefix(codecs.BOM_UTF8))
        self.delimiter = delimiter or delimiter_of(text)
        self.columns = Columns(tuple(_header_cells(text, self.delimiter)))

    def close(self) -> None:
        """Closes the file."""
        self._file.close()

    def batches(self) -> Iterator[Batch]:
        """The rows, blank lines left out."""
        rows: list[Row] = []
        while raw := self._read():
            line = self._line
            too_long = len(raw) > MAX_LINE
            if too_long:
                self._skip_rest_of_line(raw)
            elif _is_blank(raw, self.delimiter):
                continue
            rows.append(self._row(line, raw, too_long))
            if len(rows) == ROWS:
                yield Batch(rows)
                rows = []
        if rows:
            yield Batch(rows)

    def _read(self) -> bytes:
        """The next line with its end; cut where it is too long."""
        self._line += 1
        return self._read_up_to(MAX_LINE + 1)

    def _read_up_to(self, limit: int) -> bytes:
        try:
            raw = self._file.readline(limit)
        except OSError as error:
            raise CannotRun.from_os(
                error, "le registre ne peut être lu", "the register cannot be read"
            ) from error
        self.position += len(raw)
        return raw

    def _skip_rest_of_line(self, raw: bytes) -> None:
        while raw and not raw.endswith(b"\n"):
            raw = self._read_up_to(MAX_LINE)

    def _header(self) -> bytes:
        while raw := self._read():
            if raw.removeprefix(codecs.BOM_UTF8).strip():
                return raw
        raise CannotRun("le registre est vide", "the register is empty")

    def _row(self, line: int, raw: bytes, too_long: bool) -> Row:
        width = len(self.columns.names)
        if too_long:
            return Row(line, [""] * width, "line-too-long")
        raw = raw.removesuffix(b"\n").removesuffix(b"\r")
        try:
            text = raw.decode()
        except UnicodeDecodeError:
            # Each byte that is no UTF-8 becomes a lone surrogate: it shows its column.
            return self._broken(
                line, raw.decode("utf-8", "surrogateescape"), "bad-encoding"
            )
        if "\0" in text:
            return self._broken(line, text, "nul-byte")
        if '"' not in text and "\r" not in text:
            cells = text.split(self.delimiter)
        else:
            try:
                cells = next(csv.reader((text,), delimiter=self.delimiter, strict=True))
            except csv.Error:
                return self._broken(line, text)
        if len(cells) != width:
            return self._miscounted(line, cells)
        return Row(line, cells)

    def _miscounted(self, line: int, cells: list[str]) -> Row:
        # A short line lacks the field after its last one; where a field too many came
        # in cannot be known.
        field = (
            self.columns.name_of(len(cells))
            if len(cells) < len(self.columns.names)
            else ""
        )
        return Row(line, self._fitted(cells), "wrong-field-count", field)

    def _broken(self, line: int, text: str, error: str | None = None) -> Row:
        """The row of a line that cannot be read, with what can be read of it."""
        cells, fault, place = _lenient_cells(text, self.delimiter)
        if error is not None:
            place = next(
                (i for i, cell in enumerate(cells) if not _is_text(cell)), None
            )
        if place is None or place >= len(self.columns.names):
            field = ""
        else:
            field = self.columns.name_of(place)
        cells = [cell if _is_text(cell) else _readable(cell) for cell in cells]
        return Row(line, self._fitted(cells), error or fault, field)

    def _fitted(self, cells: list[str]) -> list[str]:
        """As many cells as there are columns."""
        width = len(self.columns.names)
        return [*cells[:width], *[""] * (width - len(cells))]


def delimiter_of(header: str) -> str:
    """The delimiter that finds most facts in the header; the likeliest where none does."""

    def facts_found(delimiter: str) -> int:
        cells = _lenient_cells(header, delimiter)[0]
        return sum(cell.strip() in FACTS for cell in cells)

    return max(DELIMITERS.values(), key=facts_found)


def _is_blank(raw: bytes, delimiter: str) -> bool:
    """A line of tabs is one of empty cells where tabs delimit."""
    return not raw.strip(b" \r\n" if delimiter == "\t" else b" \t\r\n")


def _header_text(raw: bytes) -> str:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise CannotRun(
            "le registre est codé en UTF-16; il doit l’être en UTF-8",
            "the register is encoded in UTF-16; it must be in UTF-8",
        )
    if len(raw) > MAX_LINE:
        raise CannotRun(
            "l’en-tête du registre est trop long", "the register’s header is too long"
        )
    try:
        text = raw.removesuffix(b"\n").removesuffix(b"\r").decode()
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise CannotRun(
            "l’en-tête du registre n’est pas un texte codé en UTF-8",
            "the register’s header is not a text encoded in UTF-8",
        )
    if "\r" in text:
        raise CannotRun(
            "les lignes du registre finissent par un retour de chariot seul (ancien Macintosh)",
            "the register’s lines end with a carriage return alone (old Macintosh)",
        )
    return text


def _header_cells(text: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader((text,), delimiter=delimiter, strict=True))
    except csv.Error:
        raise CannotRun(
            "un guillemet de l’en-tête du registre est resté ouvert ou n’est pas à sa place",
            "a quotation mark of the register’s header is left open or out of place",
        ) from None


def _lenient_cells(text: str, delimiter: str) -> tuple[list[str], str, int | None]:
    """The cells of a line as far as they can be read, its first fault and the place."""
    cells: list[str] = []
    cell: list[str] = []
    fault: tuple[str, int] | None = None
    # Within quotation marks; after the closing one.
    quoted = closed = False

    def at_fault(code: str) -> None:
        nonlocal fault
        fault = fault or (code, len(cells))

    for letter in text:
        if quoted:
            if letter == '"':
                quoted, closed = False, True
            else:
                cell.append(letter)
        elif letter == delimiter:
            cells.append("".join(cell))
            cell, closed = [], False
        elif letter == '"' and closed:
            # A doubled mark stands for one.
            cell.append(letter)
            quoted, closed = True, False
        elif letter == '"' and not cell:
            quoted = True
        else:
            if letter == "\r":
                at_fault("stray-return")
            elif closed:
                at_fault("open-quote")
            cell.append(letter)
    if quoted:
        at_fault("open-quote")
    cells.append("".join(cell))
    code, place = fault or ("open-quote", None)
    return cells, code, place


def _is_no_text(letter: str) -> bool:
    return letter == "\0" or "\udc80" <= letter <= "\udcff"


def _is_text(cell: str) -> bool:
    return not any(map(_is_no_text, cell))


def _readable(cell: str) -> str:
    """The cell with a replacement character for each byte that is no text."""
    return "".join(REPLACEMENT if _is_no_text(letter) else letter for letter in cell)
