"""A register that is open, whatever file it comes from, and its rows as they are reviewed."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal, Protocol

from echeance._echeance import REVIEW, Lines, ask, survey_days, survey_rows
from echeance._echeance import Audit as Reviewing
from echeance.audit import arrow, workbook
from echeance.audit.arrow import ArrowRegister
from echeance.audit.heading import columns_of
from echeance.audit.kind import Kind
from echeance.audit.lines import (
    is_guessed,
    lines_of,
    no_header,
    note_on_days,
    note_on_encoding,
    note_on_skipped,
)
from echeance.audit.mapping import RegisterMap
from echeance.audit.opening import opened, reading
from echeance.audit.register import (
    DAY_FACTS,
    CannotRun,
    Columns,
    Fault,
    Result,
    Row,
)
from echeance.audit.workbook import WorkbookRegister, cell_text
from echeance.declared import LEAD_DAYS
from echeance.wording import Words, count, printable

__all__ = [
    "ArrowSource",
    "LinesSource",
    "Question",
    "Register",
    "Source",
    "Wanted",
    "WorkbookSource",
    "open_register",
    "reading",
]


@dataclass(frozen=True, slots=True)
class Source:
    """A register, and how it is read."""

    path: Path
    delimiter: str | None = None
    encoding: str | None = None
    map: Path | None = None
    ignored: Sequence[str] = ()
    """Columns that are no facts, whatever their names."""
    required: Sequence[str] = ()
    sheet: str | None = None
    """The sheet of an Excel workbook; the first if none is named."""
    require_line_end: bool = False
    """Whether a text is refused whose last line alone has no line end: it may be cut short."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of each line."""

    as_of: date | str
    readings: Mapping[str, str] | None = None
    lead_days: int | None = None
    threads: int | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted of each line."""

    csv: bool = False
    rows: bool = False
    """For persons."""
    further: bool = True
    """Whether it is asked what other readings and other days would say, which is dear."""
    table: Sequence[str] | None = None
    """The audit's columns as Arrow data, by their names."""
    rejects: bool = False
    guarded: bool = False
    """Whether the register is a CSV result, of which cells have apostrophes before them."""
    raw: bool = False
    sentences: bool = False
    lang: str = "fr"
    key: int | None = None
    """The place of the column that names each person."""
    results_only: bool = False
    """Whether the columns of the register are left out, the key's apart."""

    @property
    def cells(self) -> bool:
        """Whether the rows are wanted as texts."""
        return self.csv or self.rows


class Register(Protocol):
    """A register that is open, its header read."""

    columns: Columns
    map: RegisterMap

    @property
    def position(self) -> int:
        """How much was read, of `size`."""
        ...

    @property
    def size(self) -> int | None: ...

    @property
    def empty_rows(self) -> int:
        """How many rows of empty cells were left out, once all is read."""
        ...

    @property
    def unended_line(self) -> int | None:
        """The last line, once all is read, where the file ends within it."""
        ...

    def reviewing(self, question: Question, wanted: Wanted) -> Reviewing: ...

    def results(self, reviewing: Reviewing) -> Iterator[Result]: ...

    def values(self, result: Result, places: Sequence[int]) -> list[Sequence[Any]]:
        """Columns of the register as values of Python."""
        ...


def open_register(
    stack: contextlib.ExitStack,
    source: Source,
    tell: Callable[[Sequence[Words]], None],
    *,
    again: bool = False,
) -> Register:
    """Opens a register, and tells what was found in it.

    What is read `again`, or is the last result, may lack the columns that the options name.
    """
    given = RegisterMap() if source.map is None else RegisterMap.read(source.map)
    file = opened(source.path, source.encoding)
    stack.callback(file.file.close)
    if source.sheet is not None and file.kind is not Kind.WORKBOOK:
        raise CannotRun(
            "--sheet est pour un classeur Excel (.xlsx), ce que le registre n’est pas",
            "--sheet is for an Excel workbook (.xlsx), which the register is not",
        )
    of_text = (("--delimiter", source.delimiter), ("--encoding", source.encoding))
    for option, value in of_text:
        if value is not None and file.kind is not Kind.TEXT:
            raise CannotRun(
                f"{option} est pour un CSV, ce que le registre n’est pas; ôtez l’option",
                f"{option} is for a CSV, which the register is not; leave the option out",
            )

    def columns(
        names: Sequence[str],
        *,
        merged: Mapping[int, Sequence[str]] | None = None,
        uncalculated: Mapping[int, int] | None = None,
        is_guessed: bool = False,
    ) -> Columns:
        required = () if again else source.required
        found, notes = columns_of(
            names,
            given,
            source.ignored,
            required,
            merged=merged or {},
            uncalculated=uncalculated or {},
            is_checked=again,
            is_guessed=is_guessed,
        )
        tell(notes)
        return found

    def with_form(survey: Callable[[Sequence[int]], Any]) -> RegisterMap:
        """With the form of days with slashes, as the whole file tells it."""
        # Lines of text begin anew with it, wanted or not.
        form, slashed, *counts, day_first, month_first = survey(_days(found))
        if given.form is not None:
            return given
        tell(
            note_on_days(
                form, slashed, (counts[0], day_first), (counts[1], month_first)
            )
        )
        return given.with_form(form)

    if file.kind is Kind.WORKBOOK:
        book = WorkbookRegister(file.file, source.sheet, given.known)
        if source.sheet is None:
            tell(_note_on_sheet(book))
        if not book.names:
            raise no_header()
        tell(note_on_skipped(book.skipped))
        tell(_note_on_hidden(book))
        found = columns(
            book.names, merged=book.merged(), uncalculated=book.uncalculated()
        )
        survey_of = with_form(lambda days: survey_rows(book.slashed_days(days)))
        return WorkbookSource(book, found, survey_of)
    if file.kind is not Kind.TEXT:
        data = ArrowRegister(file.file, file.kind, file.size)
        found = columns(data.names)
        survey_of = with_form(lambda days: survey_rows(data.slashed_days(days)))
        if file.kind is not Kind.PARQUET:
            file.file.seek(0)
            data = ArrowRegister(file.file, file.kind, file.size)
        return ArrowSource(data, found, survey_of)
    with reading(source.path):
        lines = lines_of(
            file.file,
            given,
            source.encoding,
            source.delimiter,
            name=str(source.path),
        )
        tell(note_on_encoding(lines, source.encoding))
        tell(note_on_skipped(lines.skipped))
        guessed = is_guessed(lines, source.encoding)
        found = columns(lines.names or (), is_guessed=guessed)
        survey_of = with_form(lambda days: survey_days(lines, days))
    return LinesSource(source.path, lines, found, survey_of, file.size)


def _days(columns: Columns) -> list[int]:
    return [place for place, fact in enumerate(columns.facts) if fact in DAY_FACTS]


def _note_on_sheet(book: WorkbookRegister) -> list[Words]:
    if not book.others:
        return []
    name = printable(book.sheet)
    return [
        Words(
            f"la feuille «\u00a0{name}\u00a0» est lue, et non les autres du classeur; --sheet en dit une autre",
            f"the sheet “{name}” is read, and not the others of the workbook; --sheet says another",
        )
    ]


def _note_on_hidden(book: WorkbookRegister) -> list[Words]:
    """Rows and columns that nobody sees in the workbook, and that are read like the others."""
    rows, names = book.hidden()
    told: dict[Literal["fr", "en"], list[str]] = {"fr": [], "en": []}
    for lang, hidden in told.items():
        if rows:
            hidden.append(count(rows, *_HIDDEN_ROWS, lang))
        if names:
            hidden.append(count(len(names), *_HIDDEN_COLUMNS, lang))
    if not (rows or names):
        return []
    shown = Words(
        ", ".join(f"«\u00a0{printable(name)}\u00a0»" for name in names),
        ", ".join(f"“{printable(name)}”" for name in names),
    )
    fr, en = ("; ".join(hidden) for hidden in told.values())
    if names:
        fr, en = f"{fr} ({shown.fr})", f"{en} ({shown.en})"
    return [
        Words(
            f"{fr}\u00a0: ce qui est masqué est lu comme le reste; pour l’exclure, supprimez-le du classeur, ou copiez ce qui est"
            " visible sur une autre feuille",
            f"{en}: what is hidden is read like the rest; to leave it out, delete it in the workbook, or copy what is visible to"
            " another sheet",
        )
    ]


_HIDDEN_ROWS = (
    Words("ligne masquée", "hidden row"),
    Words("lignes masquées", "hidden rows"),
)
_HIDDEN_COLUMNS = (
    Words("colonne masquée", "hidden column"),
    Words("colonnes masquées", "hidden columns"),
)


def _audit(
    question: Question,
    columns: Columns,
    given: RegisterMap,
    lines: Lines | None,
    wanted: Wanted,
) -> Reviewing:
    lead_days = question.lead_days
    if lead_days is not None:
        if LEAD_DAYS in columns.facts:
            raise CannotRun(
                f"le registre a déjà une colonne «\u00a0{LEAD_DAYS}\u00a0»",
                f"the register already has a column “{LEAD_DAYS}”",
            )
        # Asked once for what the rule says of it: every row would say it again. To a question a number past 64 bits is none.
        asked = (
            max(-_LONG, min(lead_days, _LONG)) if type(lead_days) is int else lead_days
        )
        ask(REVIEW, as_of=question.as_of, facts={LEAD_DAYS: asked})
    options: dict[str, Any] = {
        "form": given.form,
        "time": given.time,
        "yes": list(given.yes),
        "no": list(given.no),
        "empty": list(given.empty),
        "csv": wanted.csv,
        "rows": wanted.rows,
        "further": wanted.further,
        "rejects": wanted.rejects and lines is not None,
        "raw": wanted.raw,
        "sentences": wanted.sentences,
        "lang": wanted.lang,
        "results_only": wanted.results_only,
        "key": wanted.key,
        "guarded": wanted.guarded,
        "table": None if wanted.table is None else list(wanted.table),
        "threads": question.threads,
    }
    return Reviewing(
        question.as_of,
        list(columns.names),
        list(columns.facts),
        question.readings,
        lead_days,
        lines,
        options,
    )


_LONG = 1 << 32


def _result(
    found: tuple[Any, ...] | None, source: Any = None, lines: Sequence[int] = ()
) -> Result:
    assert found is not None
    csv, rejects, faults, rows, keys, numbers, table = found
    return Result(
        csv,
        rejects,
        [Fault(*fault) for fault in faults],
        [Row(*row) for row in rows],
        keys,
        numbers,
        table,
        source,
        lines,
    )


def _results(
    reviewing: Reviewing, given: Iterator[tuple[Any, Sequence[int]]]
) -> Iterator[Result]:
    """The results of what was given to be reviewed, in its order: while one is awaited, the next are read."""
    waiting: deque[tuple[Any, Sequence[int]]] = deque()
    for each in given:
        waiting.append(each)
        if reviewing.is_busy():
            yield _result(reviewing.take(), *waiting.popleft())
    while waiting:
        yield _result(reviewing.take(), *waiting.popleft())


@dataclass(slots=True)
class LinesSource:
    """A register as lines of text."""

    path: Path
    lines: Lines
    columns: Columns
    map: RegisterMap
    size: int | None

    @property
    def position(self) -> int:
        return self.lines.position

    @property
    def empty_rows(self) -> int:
        return self.lines.empty_rows

    @property
    def unended_line(self) -> int | None:
        return self.lines.unended_line

    def reviewing(self, question: Question, wanted: Wanted) -> Reviewing:
        return _audit(question, self.columns, self.map, self.lines, wanted)

    def results(self, reviewing: Reviewing) -> Iterator[Result]:
        while True:
            with reading(self.path):
                found = reviewing.next(self.lines)
            if found is None:
                return
            yield _result(found)

    def values(self, result: Result, places: Sequence[int]) -> list[Sequence[Any]]:
        assert result.table is not None
        return [result.table.column(str(place)).to_pylist() for place in places]


@dataclass(slots=True)
class WorkbookSource:
    """A register as a sheet of an Excel workbook."""

    register: WorkbookRegister
    columns: Columns
    map: RegisterMap
    empty_rows: int = 0
    unended_line: int | None = None

    @property
    def position(self) -> int:
        return self.register.position

    @property
    def size(self) -> int | None:
        return self.register.size

    def reviewing(self, question: Question, wanted: Wanted) -> Reviewing:
        return _audit(question, self.columns, self.map, None, wanted)

    def results(self, reviewing: Reviewing) -> Iterator[Result]:
        return _results(reviewing, self._given(reviewing))

    def _given(self, reviewing: Reviewing) -> Iterator[tuple[Any, Sequence[int]]]:
        for lines, rows in self.register.batches():
            reviewing.give_rows([list(map(cell_text, row)) for row in rows], lines)
            yield rows, lines

    def values(self, result: Result, places: Sequence[int]) -> list[Sequence[Any]]:
        return [[row[place] for row in result.source] for place in places]


@dataclass(slots=True)
class ArrowSource:
    """A register as Arrow data."""

    register: ArrowRegister
    columns: Columns
    map: RegisterMap
    empty_rows: int = 0
    unended_line: int | None = None
    _wanted: Wanted | None = None

    @property
    def position(self) -> int:
        return self.register.position

    @property
    def size(self) -> int | None:
        return self.register.size

    def reviewing(self, question: Question, wanted: Wanted) -> Reviewing:
        self._wanted = wanted
        return _audit(question, self.columns, self.map, None, wanted)

    def results(self, reviewing: Reviewing) -> Iterator[Result]:
        return _results(reviewing, self._given(reviewing))

    def _given(self, reviewing: Reviewing) -> Iterator[tuple[Any, Sequence[int]]]:
        wanted = self._wanted or Wanted()
        register, columns = self.register, self.columns
        rows = workbook.ROWS if wanted.cells else arrow.ROWS
        first = 1
        for batch in register.batches(self._places(wanted), rows):
            cells = register.cells(batch, columns.facts) if wanted.cells else None
            facts = register.facts(batch, columns, wanted.key)
            reviewing.give_columns(facts, cells, first)
            lines = range(first, first + batch.num_rows)
            first = lines.stop
            yield batch, lines

    def _places(self, wanted: Wanted) -> list[int]:
        """The columns that are read: all, or those of facts and what stays in the result."""
        everything = range(len(self.columns.names))
        is_whole = wanted.table is not None and not wanted.results_only
        if wanted.cells or wanted.rejects or is_whole:
            return list(everything)
        facts = self.columns.facts
        return [place for place in everything if facts[place] or place == wanted.key]

    def values(self, result: Result, places: Sequence[int]) -> list[Sequence[Any]]:
        return [self.register.values(result.source, place) for place in places]
