"""Registers as Excel workbooks: a sheet of typed cells."""

from __future__ import annotations

import os
import posixpath
import re
import zipfile
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import IO, Any, NoReturn
from xml.etree import ElementTree
from xml.parsers import expat

from echeance._echeance import header_row, is_foot, is_total
from echeance.audit.extras import EXCEL, module_of
from echeance.audit.kind import DAMAGE, damaged_workbook, swelling, swells
from echeance.audit.register import CannotRun, duration_text
from echeance.wording import Words, printable

__all__ = ["WorkbookRegister", "cell_text"]

ROWS = 2_048
"""How many rows are reviewed together."""

_FIRST_ROWS = 10
"""Among how many rows the header is looked for."""

_BLOCK = 1 << 20

_MOST_CELLS = 50_000_000
"""How many cells there may be between the first and the last: calamine keeps a place for each, used or not."""

_FAR = re.compile(
    rb"""\br\s*=\s*["'](?:[A-Za-z]{3}|[B-Zb-z][A-Za-z]|[Aa][W-Zw-z]"""
    rb"""|[A-Za-z]*(?:\d{8}|[2-9]\d{6}|1[1-9]\d{5}|10[5-9]\d{4}))"""
    rb"""|<(?:\w+:)?c(?=[\s/>])(?![^>]*\br\s*=)"""
)
"""A cell past column AV or past line 1,050,000, or one that does not tell its place: without any, there are not too many."""

Row = tuple[int, list[Any]]
"""The line of a row, and its cells."""


class WorkbookRegister:
    """A sheet of a workbook. The line of a row is its number in the sheet."""

    def __init__(
        self, file: IO[bytes], sheet: str | None, mapped: Sequence[str]
    ) -> None:
        calamine = module_of("python_calamine", EXCEL)
        try:
            _refuse_swelling(file)
            workbook = calamine.CalamineWorkbook.from_filelike(file)
            names = _sheets(calamine, workbook)
            self.sheet = _chosen(names, sheet)
            _refuse_too_large(file, self.sheet)
            _refuse_repeated(file, self.sheet)
            self._sheet = workbook.get_sheet_by_name(self.sheet)
            self._marks, self._unsure = _marks(file, self.sheet)
            self._hidden = _hidden(file, self.sheet)
        except (calamine.CalamineError, *DAMAGE):
            raise damaged_workbook() from None
        self.others = [name for name in names if name != self.sheet]
        """The other sheets that could be read."""
        self.size: int = self._sheet.height
        self.position = 0
        self._begin, self.names, self.skipped = self._header(mapped)

    def _header(
        self, mapped: Sequence[str]
    ) -> tuple[int, tuple[str, ...], Sequence[int]]:
        """The line after the header, its names, and the lines before it."""
        first: list[Row] = []
        for row in self._rows():
            first.append(row)
            if len(first) == _FIRST_ROWS:
                break
        texts = [[cell_text(value) for value in cells] for _, cells in first]
        place = header_row(texts, mapped)
        if place is None:
            self.names = ()
            return 0, (), ()
        line = first[place][0]
        return line + 1, tuple(texts[place]), [line for line, _ in first[:place]]

    def _rows(self) -> Iterator[Row]:
        """The rows that say anything."""
        left = self._left()
        for line, cells in enumerate(self._sheet.iter_rows(), 1):
            for column in self._marks.get(line, ()):
                cells[column - left] = self._marks[line][column]
            if any(not isinstance(value, str) or value.strip() for value in cells):
                yield line, cells

    def _left(self) -> int:
        """The column of the first cell of a row: those before it, which hold nothing, are left out."""
        start = self._sheet.start
        return 0 if start is None else int(start[1])

    def rows(self) -> Iterator[Row]:
        """The rows after the header."""
        for line, cells in self._rows():
            if line >= self._begin:
                yield line, cells

    def batches(self) -> Iterator[tuple[list[int], list[list[Any]]]]:
        """The rows after the header with their lines, in batches."""
        lines: list[int] = []
        rows: list[list[Any]] = []
        for line, cells in self.rows():
            lines.append(line)
            rows.append(cells)
            if len(rows) == ROWS:
                self.position = line
                yield lines, rows
                lines, rows = [], []
        if rows:
            yield lines, rows

    def merged(self) -> dict[int, list[str]]:
        """The cells that are merged and hide what a row after the header would say, by the places of their columns.

        The first row and column have the value: the header's, or that of one person. Rows that say nothing hide nothing, nor do
        totals and feet of an export, which are no persons'.
        """
        regions = sorted(
            region
            for region in self._sheet.merged_cell_ranges
            if region[1][0] >= self._begin - 1
        )
        if not regions:
            return {}
        lines: list[int] = []
        nobodys: set[int] = set()
        for line, row in self.rows():
            lines.append(line)
            cells = [cell_text(cell) for cell in row]
            if is_total(cells) or is_foot(cells):
                nobodys.add(line)
        left = self._left()
        merged: dict[int, list[str]] = {}
        for (top, first), (bottom, last) in regions:
            to_top, to_bottom = (bisect_right(lines, at + 1) for at in (top, bottom))
            is_person = to_top > bisect_right(lines, top) and top + 1 not in nobodys
            region = f"{_letters(first)}{top + 1}:{_letters(last)}{bottom + 1}"
            for place in range(len(self.names)):
                column = place + left
                is_hidden = to_bottom > to_top or (is_person and column > first)
                if first <= column <= last and is_hidden:
                    merged.setdefault(place, []).append(region)
        return merged

    def uncalculated(self) -> dict[int, int]:
        """By the places of their columns, the first line after the header with a formula that was maybe never calculated."""
        left = self._left()
        first: dict[int, int] = {}
        for column, lines in self._unsure.items():
            for line in lines:
                if line >= self._begin:
                    first.setdefault(column - left, line)
        return first

    def hidden(self) -> tuple[int, list[str]]:
        """How many rows after the header are hidden, by a filter or by hand, and the names of the columns that are."""
        lines, columns = self._hidden
        left = self._left()
        names = [
            name for place, name in enumerate(self.names, left) if place in columns
        ]
        rows = self.rows() if lines else iter(())
        return sum(line in lines for line, _ in rows), names

    def slashed_days(self, places: Sequence[int]) -> Iterator[tuple[int, list[str]]]:
        """The lines that may have days with slashes, each with what stands in those columns."""
        for line, cells in self.rows():
            texts = [cells[place] for place in places if isinstance(cells[place], str)]
            if any("/" in text for text in texts):
                yield line, texts


def cell_text(value: Any) -> str:
    """A cell as text, as a CSV would have it."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return duration_text(value)
    return str(value)


def _sheets(calamine: Any, workbook: Any) -> list[str]:
    """The sheets of cells, those that are shown first."""
    cells = [
        sheet
        for sheet in workbook.sheets_metadata
        if sheet.typ == calamine.SheetTypeEnum.WorkSheet
    ]
    visible = calamine.SheetVisibleEnum.Visible
    return [sheet.name for sheet in sorted(cells, key=lambda it: it.visible != visible)]


def _chosen(names: Sequence[str], given: str | None) -> str:
    if not names:
        raise CannotRun(
            "le classeur Excel n’a aucune feuille de cellules",
            "the Excel workbook has no sheet of cells",
        )
    if given is None:
        return names[0]
    for name in names:
        if name.strip().casefold() == given.strip().casefold():
            return name
    known = Words(
        ", ".join(f"«\u00a0{printable(name)}\u00a0»" for name in names),
        ", ".join(f"“{printable(name)}”" for name in names),
    )
    raise CannotRun(
        f"le classeur n’a pas la feuille donnée par --sheet; il a\u00a0: {known.fr}",
        f"the workbook does not have the sheet given by --sheet; it has: {known.en}",
    )


# --- what would fill the memory ---------------------------------------------


def _refuse_swelling(file: IO[bytes]) -> None:
    """Refuses a workbook of which a part would swell beyond all proportion, or might be another one to calamine."""
    with zipfile.ZipFile(file) as parts:
        for part in parts.infolist():
            if swells(part.compress_size, part.file_size):
                raise swelling(_AS_CSV)
        if len(set(map(_found_by, parts.namelist()))) < len(parts.namelist()):
            raise damaged_workbook()
    file.seek(0)


_AS_CSV = Words("enregistrez la feuille en CSV", "save the sheet as CSV")


def _found_by(name: str) -> str:
    """The name by which calamine finds a part."""
    return name.replace("\\", "/").lower()


def _refuse_repeated(file: IO[bytes], sheet: str) -> None:
    """Refuses a sheet whose cells refer to the same texts until they fill the memory: calamine gives each a copy."""
    size = file.seek(0, os.SEEK_END)
    with zipfile.ZipFile(file) as parts:
        name = _part(parts, sheet)
        shared = [it for it in parts.namelist() if _found_by(it) == _SHARED]
        for texts in shared:
            with parts.open(texts) as part:
                lengths = _lengths(part)
            with parts.open(name) as part:
                most = max(lengths, default=0) * _references(part)
            if not swells(size, most):
                continue
            with parts.open(name) as part:
                if swells(size, _copied(part, lengths)):
                    raise swelling(_AS_CSV)
    file.seek(0)


_SHARED = "xl/sharedstrings.xml"


def _lengths(part: IO[bytes]) -> Sequence[int]:
    """The lengths of the shared texts in bytes; an XML tree would itself fill the memory."""
    lengths = array("Q")
    is_open = False

    def start(tag: str, _: Mapping[str, str]) -> None:
        nonlocal is_open
        if not is_open and _local(tag) == "si":
            is_open = True
            lengths.append(0)

    def end(tag: str) -> None:
        nonlocal is_open
        if _local(tag) == "si":
            is_open = False

    def text(data: str) -> None:
        if is_open:
            lengths[-1] += len(data.encode())

    _parse(part, start, end, text)
    return lengths


def _references(part: IO[bytes]) -> int:
    """How many cells may refer to a shared text: a look at the bytes spares most sheets the reading of their XML."""
    count, end = 0, b""
    while block := part.read(_BLOCK):
        text = end + block
        count += text.count(b'"s"') + text.count(b"'s'")
        end = text[-2:]
    return count


def _copied(part: IO[bytes], lengths: Sequence[int]) -> int:
    """How many bytes the copies of the shared texts have that the cells of a sheet refer to."""
    total = 0
    is_reference = False
    place: list[str] | None = None

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        nonlocal is_reference, place
        if _local(tag) == "c":
            is_reference = attributes.get("t") == "s"
        elif is_reference and _local(tag) == "v":
            place = []

    def end(tag: str) -> None:
        nonlocal total, place
        if place is not None and _local(tag) == "v":
            total += lengths[int("".join(place) or 0)]
            place = None

    def text(data: str) -> None:
        if place is not None:
            place.append(data)

    _parse(part, start, end, text)
    return total


def _parse(
    part: IO[bytes],
    start: Callable[[str, Mapping[str, str]], None],
    end: Callable[[str], None],
    text: Callable[[str], None],
) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    # Its entities might be elements here, and nothing to calamine.
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.ParseFile(part)


def _refuse_doctype(*_: object) -> NoReturn:
    raise damaged_workbook()


def _local(tag: str) -> str:
    return tag.rpartition(":")[2]


def _refuse_too_large(file: IO[bytes], sheet: str) -> None:
    """Refuses a sheet with a cell so far from the others that what lies between would fill the memory."""
    with zipfile.ZipFile(file) as parts:
        name = _part(parts, sheet)
        with parts.open(name) as part:
            if not _may_be_far(part):
                return
        line, column, lines, columns = 0, 0, 0, 0
        with parts.open(name) as part:
            for event, element in ElementTree.iterparse(part, ("start", "end")):
                tag = element.tag.rpartition("}")[2]
                if event == "start" and tag == "row":
                    line, column = _number(element.get("r"), line + 1), -1
                elif event == "start" and tag == "c":
                    place = element.get("r")
                    column = _column(place) if place else column + 1
                    if place:
                        line = _number(place.lstrip(_LETTERS), line)
                    lines, columns = max(lines, line), max(columns, column + 1)
                    if lines * columns > _MOST_CELLS:
                        raise _too_large(place)
                elif event == "end" and tag == "row":
                    element.clear()


_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() else otherwise


def _may_be_far(part: IO[bytes]) -> bool:
    """A look at the bytes spares most sheets the reading of their XML."""
    end = b""
    while block := part.read(_BLOCK):
        text = end + block
        # A cell that is cut by the end of the block is looked at with the next one.
        whole = text.rfind(b">") + 1
        if _FAR.search(text, 0, whole):
            return True
        end = text[whole:]
        if len(end) > _BLOCK:
            return True
    return False


def _too_large(place: str | None) -> CannotRun:
    cell = printable(place or "?")
    return CannotRun(
        f"la feuille a une cellule si loin des autres ({cell}) que tout ce qui est entre elles ne tient pas en mémoire;"
        f" supprimez les lignes et les colonnes inutiles, ou {_AS_CSV.fr}",
        f"the sheet has a cell so far from the others ({cell}) that what lies between does not fit in memory; delete"
        f" unused rows and columns, or {_AS_CSV.en}",
    )


# --- what calamine does not tell --------------------------------------------


def _marks(
    file: IO[bytes], sheet: str
) -> tuple[dict[int, dict[int, str | float]], dict[int, list[int]]]:
    """What calamine does not tell of the cells of a sheet, by line and column.

    Errors (`#N/A`) it gives as empty, and a number below nothing, where it has the format of a day, as midnight.

    Then by column the first lines with a formula that was maybe never calculated. Refuses a sheet with formulas whose
    values the workbook does not have.
    """
    marks: dict[int, dict[int, str | float]] = {}
    unsure: dict[int, list[int]] = {}
    with zipfile.ZipFile(file) as parts:
        name = _part(parts, sheet)
        with parts.open(name) as part:
            if not _may_have_marks(part):
                return marks, unsure
        with parts.open(name) as part:
            _find_marks(part, marks, unsure)
        # Programs that calculate nothing write 0, and ask for it; Excel asks no more once it has saved the workbook.
        return marks, unsure if _is_to_be_calculated(parts) else {}


def _hidden(file: IO[bytes], sheet: str) -> tuple[set[int], set[int]]:
    """The lines and the columns of a sheet that are hidden."""
    lines: set[int] = set()
    columns: set[int] = set()
    with zipfile.ZipFile(file) as parts:
        name = _part(parts, sheet)
        with parts.open(name) as part:
            if not _has(part, b"hidden="):
                return lines, columns
        line = 0
        with parts.open(name) as part:
            for event, element in ElementTree.iterparse(part, ("start", "end")):
                tag = element.tag.rpartition("}")[2]
                is_hidden = element.get("hidden") in ("1", "true")
                if event == "start" and tag == "row":
                    line = _number(element.get("r"), line + 1)
                    if is_hidden:
                        lines.add(line)
                elif event == "start" and tag == "col" and is_hidden:
                    ends = [_number(element.get(end), 1) for end in ("min", "max")]
                    columns.update(range(ends[0] - 1, min(ends[1], _MOST_COLUMNS)))
                elif event == "end" and tag == "row":
                    element.clear()
    return lines, columns


_MOST_COLUMNS = 16_384
"""How many a sheet has."""


def _is_to_be_calculated(parts: zipfile.ZipFile) -> bool:
    """Whether a workbook asks that every formula be calculated when it is opened."""
    workbook = ElementTree.fromstring(parts.read("xl/workbook.xml"))
    return any(
        element.get("fullCalcOnLoad") in ("1", "true")
        for element in workbook.iter()
        if element.tag.endswith("}calcPr")
    )


def _may_have_marks(part: IO[bytes]) -> bool:
    """Whether cells may hold errors, formulas or numbers below nothing."""
    return _has(part, b'"e"', b"'e'", b"<f", b":f", b"v>-")


def _has(part: IO[bytes], *signs: bytes) -> bool:
    """Whether one of those signs is in a part: a look at the bytes spares most sheets the reading of their XML."""
    longest = max(map(len, signs))
    end = b""
    while block := part.read(_BLOCK):
        text = end + block
        if any(sign in text for sign in signs):
            return True
        end = text[1 - longest :]
    return False


def _find_marks(
    part: IO[bytes],
    marks: dict[int, dict[int, str | float]],
    unsure: dict[int, list[int]],
) -> None:
    line, column = 0, 0
    for event, element in ElementTree.iterparse(part, ("start", "end")):
        tag = element.tag.rpartition("}")[2]
        if event == "start" and tag == "row":
            line, column = int(element.get("r", line + 1)), -1
        elif event == "start" and tag == "c":
            column = _column(element.get("r")) if element.get("r") else column + 1
        elif event == "end" and tag == "c":
            of = {child.tag.rpartition("}")[2]: child.text or "" for child in element}
            value, kind = of.get("v", ""), element.get("t")
            if kind == "e":
                marks.setdefault(line, {})[column] = value or "#VALUE!"
            elif "f" in of and not value and kind not in ("str", "inlineStr"):
                raise _not_calculated(line)
            elif "f" in of and value in ("", "0") and kind != "b":
                lines = unsure.setdefault(column, [])
                # At most so many are of the header or before it.
                if len(lines) <= _FIRST_ROWS:
                    lines.append(line)
            # Without a format of its own it is a number to calamine too.
            elif kind in (None, "n") and value.startswith("-") and element.get("s"):
                marks.setdefault(line, {})[column] = float(value)
        elif event == "end" and tag == "row":
            element.clear()


def _column(reference: str | None) -> int:
    """The number of a column, from 0, by a reference such as AB12."""
    number = 0
    for letter in (reference or "").rstrip("0123456789"):
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _letters(column: int) -> str:
    """The letters of a column, by its number."""
    letters = ""
    while column >= 0:
        column, place = divmod(column, 26)
        letters = chr(ord("A") + place) + letters
        column -= 1
    return letters


def _part(parts: zipfile.ZipFile, sheet: str) -> str:
    """The name of the part of a sheet."""
    workbook = ElementTree.fromstring(parts.read("xl/workbook.xml"))
    relations = ElementTree.fromstring(parts.read("xl/_rels/workbook.xml.rels"))
    (key,) = (
        value
        for element in workbook.iter()
        if element.tag.endswith("}sheet") and element.get("name") == sheet
        for name, value in element.items()
        if name.endswith("}id")
    )
    (target,) = (
        element.attrib["Target"] for element in relations if element.get("Id") == key
    )
    return posixpath.normpath(posixpath.join("/xl", target)).removeprefix("/")


def _not_calculated(line: int) -> CannotRun:
    return CannotRun(
        f"à la ligne {line}, le classeur a une formule dont la valeur n’a jamais été calculée; ouvrez-le dans Excel ou"
        " LibreOffice et enregistrez-le",
        f"in line {line}, the workbook has a formula whose value was never calculated; open it in Excel or LibreOffice"
        " and save it",
    )
