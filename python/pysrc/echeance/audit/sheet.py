"""Results and rejects as Excel workbooks: typed cells, never a formula."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, BinaryIO

from echeance.audit.aside import in_folder
from echeance.audit.extras import EXCEL, module_of
from echeance.audit.provenance import SHEET, Provenance
from echeance.audit.register import CannotRun, duration_text
from echeance.wording import printable

__all__ = ["MOST_ROWS", "Sheet", "refuse_long"]

MOST_ROWS = 1_048_575
"""How many rows a sheet holds below its header."""

_MOST_COLUMNS = 16_384

# Excel takes 1900 for a leap year, and shows 15 digits of a number.
_FIRST_DAY = date(1900, 3, 1)
_FIRST_LONG_NUMBER = 10**15

_FORMATS = {
    date: "yyyy-mm-dd",
    datetime: "yyyy-mm-dd hh:mm:ss",
    time: "hh:mm:ss",
    timedelta: "[h]:mm:ss",
}


def refuse_long(rows: int) -> None:
    """Refuses more rows than a sheet holds."""
    if rows > MOST_ROWS:
        most = (f"{MOST_ROWS:,}".replace(",", "\u00a0"), f"{MOST_ROWS:,}")
        raise CannotRun(
            f"le registre a plus de {most[0]} lignes, ce qu’une feuille Excel ne peut contenir; donnez à --out un nom"
            " qui finit par .csv ou .parquet",
            f"the register has more than {most[1]} lines, which no Excel sheet holds; give --out a name that ends in"
            " .csv or .parquet",
        )


class Sheet:
    """A workbook of a sheet with a header, and of another that tells what it was made of."""

    def __init__(
        self,
        stack: ExitStack,
        file: BinaryIO,
        names: Sequence[str],
        created: datetime,
        *,
        title: str = "Audit",
        provenance: Provenance | None = None,
    ) -> None:
        """`stack` keeps the folder of its temporary files; `created` is when it says that it was made."""
        if len(names) > _MOST_COLUMNS:
            raise CannotRun(
                "le registre a plus de colonnes qu’une feuille Excel ne peut contenir; donnez à --out un nom qui finit"
                " par .csv",
                "the register has more columns than an Excel sheet holds; give --out a name that ends in .csv",
            )
        xlsxwriter = module_of("xlsxwriter", EXCEL)
        folder = stack.enter_context(in_folder(Path(tempfile.gettempdir())))
        # Rows go to the disk one by one, to files of this folder.
        options = {"constant_memory": True, "tmpdir": str(folder)}
        self._file = _File(file)
        self._book = xlsxwriter.Workbook(self._file, options)
        self._book.set_properties({"created": created})
        self._formats = {
            kind: self._book.add_format({"num_format": form})
            for kind, form in _FORMATS.items()
        }
        self._plain = self._book.add_format()
        self._sheet = self._book.add_worksheet(title)
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, max(0, len(names) - 1), 18)
        self._names = names
        self._rows = 0
        self._put(0, names, self._book.add_format({"bold": True}))
        if provenance is not None:
            self._tell(provenance)

    def _tell(self, provenance: Provenance) -> None:
        sheet = self._book.add_worksheet(SHEET)
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 1, 72)
        for row, (name, value) in enumerate(provenance.rows()):
            sheet.write_string(row, 0, name)
            sheet.write_string(row, 1, value)

    def write(self, rows: Iterable[Sequence[Any]]) -> None:
        """Writes rows of cells."""
        for cells in rows:
            self._rows += 1
            refuse_long(self._rows)
            self._put(self._rows, cells)

    def _put(self, row: int, cells: Sequence[Any], form: Any = None) -> None:
        for column, value in enumerate(cells):
            if value is None or value == "":
                continue
            if isinstance(value, str):
                self._text(row, column, value, form)
            elif isinstance(value, bool):
                self._sheet.write_boolean(row, column, value)
            elif isinstance(value, (int, float)) and _is_number(value):
                exact = _Exact(value) if isinstance(value, float) else value
                self._sheet.write_number(row, column, exact)
            elif (kind := _time_kind(value)) is not None:
                self._sheet.write_datetime(row, column, value, self._formats[kind])
            elif isinstance(value, bytes):
                self._text(row, column, value.decode("utf-8", "replace"), form)
            elif isinstance(value, timedelta):
                self._text(row, column, duration_text(value), form)
            else:
                self._text(row, column, str(value), form)

    def _text(self, row: int, column: int, text: str, form: Any) -> None:
        if text.startswith("<r>") and text.endswith("</r>"):
            # XlsxWriter would take it for markup of its own.
            parts = (text[0], self._plain, text[1:])
            status = self._sheet.write_rich_string(row, column, *parts)
        else:
            status = self._sheet.write_string(row, column, text, form)
        if status != 0:
            name = printable(self._names[column])
            raise CannotRun(
                f"une cellule de la colonne «\u00a0{name}\u00a0» est plus longue que ce qu’une cellule Excel peut contenir (ligne"
                f" {row + 1} du résultat); donnez à --out un nom qui finit par .csv",
                f"a cell of the column “{name}” is longer than what an Excel cell holds (line {row + 1} of the result);"
                " give --out a name that ends in .csv",
            )

    def close(self) -> None:
        """Writes the workbook; its file stays open."""
        errors = module_of("xlsxwriter.exceptions", EXCEL)
        try:
            self._book.close()
        except BaseException as error:
            self._file.is_given_up = True
            if isinstance(error, errors.FileCreateError):
                # What the system refused.
                raise error.__context__ or error from None
            raise


class _File:
    """The file of a workbook. Once that is given up, its ZIP still ends itself when Python removes it: that goes nowhere."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.is_given_up = False

    def write(self, data: bytes) -> int:
        return len(data) if self.is_given_up else self._file.write(data)

    def flush(self) -> None:
        if not self.is_given_up:
            self._file.flush()


class _Exact(float):
    """A number with all its digits: XlsxWriter asks for 16, and it takes 17 to tell a number of Excel from the next."""

    def __format__(self, form: str, /) -> str:
        text = super().__format__(form)
        return text if float(text) == self else float.__repr__(self)


def _is_number(value: float) -> bool:
    """Whether a number is one of Excel, which shows 15 digits of it: of a whole one, which may name something, all are wanted."""
    if isinstance(value, int):
        return abs(value) < _FIRST_LONG_NUMBER
    return math.isfinite(value)


def _time_kind(value: Any) -> type | None:
    """The kind of a day or time that Excel keeps as it is."""
    if isinstance(value, datetime):
        is_kept = value.tzinfo is None and value.microsecond % 1000 == 0
        return datetime if is_kept and value.date() >= _FIRST_DAY else None
    if isinstance(value, date):
        return date if value >= _FIRST_DAY else None
    if isinstance(value, time):
        is_kept = value.tzinfo is None and value.microsecond % 1000 == 0
        return time if is_kept else None
    if isinstance(value, timedelta):
        is_kept = value >= timedelta() and value.microseconds % 1000 == 0
        return timedelta if is_kept else None
    return None
