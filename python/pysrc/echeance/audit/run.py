"""The audit: each line of a register reviewed by `holder-review`, written and counted."""

from __future__ import annotations

import codecs
import contextlib
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from echeance._echeance import Audit, Lines, ask, survey_days
from echeance.audit.check import Check
from echeance.audit.heading import columns_of
from echeance.audit.lines import lines_of, told_of_days, told_of_lines
from echeance.audit.mapping import RegisterMap, written_map
from echeance.audit.opening import opened
from echeance.audit.output import refuse_target, writing, written_aside
from echeance.audit.parquet import ParquetOutput, ParquetRegister, ParquetRejects
from echeance.audit.register import (
    DAY_FACTS,
    OUTPUT_COLUMNS,
    CannotRun,
    Columns,
    Fault,
    Result,
    Row,
)
from echeance.audit.summary import Tally
from echeance.wording import Words, printable

__all__ = ["STANDARD_OUTPUT", "Source", "audit", "check", "map_of"]

LEAD_DAYS = "renewal_lead_days"

STANDARD_OUTPUT = "-"
"""The name of a result that stands for standard output."""


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


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of each line."""

    as_of: date | str
    readings: Mapping[str, str] | None = None
    lead_days: int | None = None
    threads: int | None = None


@dataclass(slots=True)
class _Told:
    """What the audit tells as it goes."""

    note: Callable[[Words], None] | None
    error: Callable[[int, str, str], None] | None
    progress: Callable[[int, int | None], None] | None
    faults: Counter[str] = field(default_factory=Counter)

    def notes(self, words: Sequence[Words]) -> None:
        if self.note is not None:
            for note in words:
                self.note(note)

    def result(self, result: Result, position: int, size: int) -> None:
        for fault in result.faults:
            self.faults[fault.code] += 1
            if self.error is not None:
                self.error(fault.line, printable(fault.field), fault.code)
        if self.progress is not None:
            self.progress(position, size)


def audit(
    register: Path | Source,
    as_of: date | str,
    *,
    out: Path | None = None,
    rejects: Path | None = None,
    raw: bool = False,
    delimiter: str | None = None,
    readings: Mapping[str, str] | None = None,
    lead_days: int | None = None,
    min_rows: int = 1,
    threads: int | None = None,
    on_note: Callable[[Words], None] | None = None,
    on_error: Callable[[int, str, str], None] | None = None,
    on_progress: Callable[[int, int | None], None] | None = None,
) -> Tally:
    """Reviews each line of a register on a day, writes the result to `out`, and counts.

    `rejects` is a file for the lines with faults, as they were; `raw` leaves cells that a
    spreadsheet would run. `on_note` receives what was found in the file; `on_error` the
    line, the column and the code of each fault; `on_progress` how much was read, and of
    how much.

    Raises `CannotRun` where there are fewer than `min_rows` lines or no way to write, and
    `QuestionError` for a day, a reading or lead days that the rule does not take.
    """
    source = register if isinstance(register, Source) else Source(register, delimiter)
    question = Question(as_of, readings, lead_days, threads)
    told = _Told(on_note, on_error, on_progress)
    with contextlib.ExitStack() as stack:
        opened_register = _opened(stack, source, told)
        columns = opened_register.columns
        outputs: list[_Output] = []
        if out is not None:
            columns.refuse_clash()
            outputs.append(_output(stack, out, opened_register, source.path))
        if rejects is not None:
            refuse_target(rejects, source.path)
            file = stack.enter_context(written_aside(rejects))
            outputs.append(opened_register.rejects(file))
        wanted = _Wanted(
            csv=any(isinstance(output, _Csv) for output in outputs),
            rows=any(isinstance(output, _Parquet) for output in outputs),
            rejects=rejects is not None,
            raw=raw,
        )
        reviewing = opened_register.reviewing(question, wanted)
        for output in outputs:
            output.begin(reviewing)
        for result in opened_register.results(reviewing):
            for output in outputs:
                output.write(result)
            told.result(result, opened_register.position, opened_register.size)
        tally = Tally(
            date.fromisoformat(str(as_of)), columns, reviewing.tally(), told.faults
        )
        _refuse_few(tally.rows, min_rows)
        for output in outputs:
            output.close()
        return tally


def check(
    register: Path | Source,
    as_of: date | str,
    *,
    readings: Mapping[str, str] | None = None,
    lead_days: int | None = None,
    min_rows: int = 1,
    threads: int | None = None,
    on_note: Callable[[Words], None] | None = None,
    on_progress: Callable[[int, int | None], None] | None = None,
) -> Check:
    """Reads a register to its end and writes nothing: what each column is taken for, and every kind of fault."""
    source = register if isinstance(register, Source) else Source(register)
    told = _Told(on_note, None, on_progress)
    with contextlib.ExitStack() as stack:
        opened_register = _opened(stack, source, told)
        question = Question(as_of, readings, lead_days, threads)
        reviewing = opened_register.reviewing(question, _Wanted())
        found = Check(opened_register.columns)
        for result in opened_register.results(reviewing):
            found.add(result.faults)
            told.result(result, opened_register.position, opened_register.size)
        found.end(reviewing.tally())
        _refuse_few(found.rows, min_rows)
        return found


def map_of(register: Path | Source) -> str:
    """A map as TOML, of what is found in a register."""
    source = register if isinstance(register, Source) else Source(register)
    with contextlib.ExitStack() as stack:
        opened_register = _opened(stack, source, _Told(None, None, None))
        columns = opened_register.columns
        return written_map(columns.names, columns.facts, opened_register.map)


def _refuse_few(rows: int, least: int) -> None:
    if rows < least:
        raise CannotRun(
            f"le registre a moins de {least} ligne(s) (--min-rows)",
            f"the register has fewer than {least} line(s) (--min-rows)",
        )


# --- registers --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Wanted:
    csv: bool = False
    rows: bool = False
    rejects: bool = False
    raw: bool = False


class _Register(Protocol):
    """A register that is open, its header read."""

    columns: Columns
    map: RegisterMap
    size: int

    @property
    def position(self) -> int:
        """How much was read, of `size`."""

    def reviewing(self, question: Question, wanted: _Wanted) -> Audit: ...

    def results(self, reviewing: Audit) -> Iterator[Result]: ...

    def rejects(self, file: BinaryIO) -> _Output: ...


def _opened(stack: contextlib.ExitStack, source: Source, told: _Told) -> _Register:
    given = RegisterMap() if source.map is None else RegisterMap.read(source.map)
    file = opened(source.path, source.encoding)
    stack.callback(file.file.close)
    if file.is_parquet:
        parquet = ParquetRegister(file.file)
        columns, notes = columns_of(
            parquet.names, given, source.ignored, source.required
        )
        told.notes(notes)
        return _ParquetSource(parquet, columns, given)
    with _reading(source.path):
        lines = lines_of(file.file, given, source.encoding, source.delimiter)
        told.notes(told_of_lines(lines, source.encoding))
        columns, notes = columns_of(
            lines.names or (), given, source.ignored, source.required
        )
        told.notes(notes)
        days = [place for place, fact in enumerate(columns.facts) if fact in DAY_FACTS]
        form, slashed, *counts, day_first, month_first = survey_days(lines, days)
    if given.form is None:
        given = given.with_form(form)
        told.notes(
            told_of_days(
                form, slashed, (counts[0], day_first), (counts[1], month_first)
            )
        )
    return _LinesSource(source.path, lines, columns, given, file.size)


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[None]:
    """Where what the system refuses is the register."""
    try:
        yield
    except OSError as error:
        raise CannotRun.from_os(
            error, "le registre ne peut être lu", "the register cannot be read", path
        ) from error


def _audit(
    question: Question,
    columns: Columns,
    given: RegisterMap,
    lines: Lines | None,
    wanted: _Wanted,
) -> Audit:
    lead_days = question.lead_days
    if lead_days is not None:
        if LEAD_DAYS in columns.facts:
            raise CannotRun(
                f"le registre a déjà une colonne «\u00a0{LEAD_DAYS}\u00a0»",
                f"the register already has a column “{LEAD_DAYS}”",
            )
        # Asked once for what the rule says of it: every row would say it again.
        ask("holder-review", as_of=question.as_of, facts={LEAD_DAYS: lead_days})
    options: dict[str, Any] = {
        "form": given.form,
        "time": given.time,
        "yes": list(given.yes),
        "no": list(given.no),
        "empty": list(given.empty),
        "csv": wanted.csv,
        "rows": wanted.rows,
        "rejects": wanted.rejects,
        "raw": wanted.raw,
        "threads": question.threads,
    }
    return Audit(
        question.as_of,
        list(columns.names),
        list(columns.facts),
        question.readings,
        lead_days,
        lines,
        options,
    )


def _result(found: tuple[Any, ...], source: Any = None) -> Result:
    csv, rejects, faults, rows = found
    return Result(
        csv,
        rejects,
        [Fault(*fault) for fault in faults],
        [Row(*row) for row in rows],
        source,
    )


@dataclass(slots=True)
class _LinesSource:
    path: Path
    lines: Lines
    columns: Columns
    map: RegisterMap
    size: int

    @property
    def position(self) -> int:
        return self.lines.position

    def reviewing(self, question: Question, wanted: _Wanted) -> Audit:
        return _audit(question, self.columns, self.map, self.lines, wanted)

    def results(self, reviewing: Audit) -> Iterator[Result]:
        while True:
            with _reading(self.path):
                found = reviewing.next(self.lines)
            if found is None:
                return
            yield _result(found)

    def rejects(self, file: BinaryIO) -> _Output:
        file.write(self.lines.raw_header)
        return _Rejects(file)


@dataclass(slots=True)
class _ParquetSource:
    register: ParquetRegister
    columns: Columns
    map: RegisterMap
    size: int = field(init=False)

    def __post_init__(self) -> None:
        self.size = self.register.size

    @property
    def position(self) -> int:
        return self.register.position

    def reviewing(self, question: Question, wanted: _Wanted) -> Audit:
        return _audit(question, self.columns, self.map, None, wanted)

    def results(self, reviewing: Audit) -> Iterator[Result]:
        first = 1
        for source, rows in self.register.batches(self.columns):
            found = reviewing.review(rows, first)
            first += len(rows)
            if found is not None:
                yield _result(found, source)

    def rejects(self, file: BinaryIO) -> _Output:
        return _RejectedRows(ParquetRejects(file, self.register.schema))


# --- results ----------------------------------------------------------------


class _Output(Protocol):
    """A file that takes results."""

    def begin(self, reviewing: Audit) -> None: ...

    def write(self, result: Result) -> None: ...

    def close(self) -> None: ...


class _Csv:
    """The result as CSV, in UTF-8 with a mark."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def begin(self, reviewing: Audit) -> None:
        self._file.write(codecs.BOM_UTF8)
        self._file.write(reviewing.header(list(OUTPUT_COLUMNS)))

    def write(self, result: Result) -> None:
        self._file.write(result.csv)

    def close(self) -> None:
        self._file.flush()


class _Parquet:
    """The result as Parquet."""

    def __init__(self, file: BinaryIO, columns: Columns, schema: Any) -> None:
        self._writer = ParquetOutput(file, columns, schema)

    def begin(self, reviewing: Audit) -> None:
        pass

    def write(self, result: Result) -> None:
        self._writer.write(result)

    def close(self) -> None:
        self._writer.close()


class _Rejects:
    """The lines with faults, byte for byte."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def begin(self, reviewing: Audit) -> None:
        pass

    def write(self, result: Result) -> None:
        self._file.write(result.rejects)

    def close(self) -> None:
        pass


class _RejectedRows:
    """The rows with faults, of a register as Parquet."""

    def __init__(self, writer: ParquetRejects) -> None:
        self._writer = writer
        self._first = 1

    def begin(self, reviewing: Audit) -> None:
        pass

    def write(self, result: Result) -> None:
        self._writer.write(result, self._first)
        self._first += len(result.source)

    def close(self) -> None:
        self._writer.close()


def _output(
    stack: contextlib.ExitStack, out: Path, register: _Register, path: Path
) -> _Output:
    if str(out) == STANDARD_OUTPUT:
        stack.enter_context(writing(out))
        return _Csv(sys.stdout.buffer)
    refuse_target(out, path)
    suffix = out.suffix.lower()
    if suffix not in (".csv", ".parquet"):
        raise CannotRun(
            "le nom du fichier de résultat doit finir par .csv ou .parquet",
            "the name of the result file must end in .csv or .parquet",
        )
    file = stack.enter_context(written_aside(out))
    if suffix == ".csv":
        return _Csv(file)
    schema = register.register.schema if isinstance(register, _ParquetSource) else None
    return _Parquet(file, register.columns, schema)
