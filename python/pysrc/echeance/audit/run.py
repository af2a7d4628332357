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
from typing import Any, BinaryIO, Literal, Protocol

from echeance._echeance import Audit as Reviewing
from echeance._echeance import Lines, ask, survey_days
from echeance.audit.check import Check
from echeance.audit.found import Audit
from echeance.audit.heading import columns_of
from echeance.audit.lines import lines_of, told_of_days, told_of_lines
from echeance.audit.mapping import RegisterMap, written_map
from echeance.audit.opening import opened
from echeance.audit.output import refuse_target, writing, written_aside
from echeance.audit.parquet import ParquetOutput, ParquetRegister, ParquetRejects
from echeance.audit.persons import Person, Reader, same_key
from echeance.audit.provenance import Provenance, digest, side_file
from echeance.audit.register import (
    DAY_FACTS,
    CannotRun,
    Columns,
    Fault,
    Result,
    Row,
    output_columns,
)
from echeance.audit.store import Store
from echeance.wording import BROKEN_LINES, Words, printable

__all__ = [
    "STANDARD_OUTPUT",
    "Question",
    "Source",
    "Told",
    "Writing",
    "check",
    "map_of",
    "persons",
    "run",
]

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
class Told:
    """What the audit tells as it goes."""

    note: Callable[[Words], None] | None = None
    error: Callable[[int, str, str], None] | None = None
    progress: Callable[[int, int | None, int], None] | None = None
    faults: Counter[str] = field(default_factory=Counter)

    def notes(self, words: Sequence[Words]) -> None:
        if self.note is not None:
            for note in words:
                self.note(note)

    def result(self, result: Result, position: int, size: int, rows: int) -> None:
        for fault in result.faults:
            self.faults[fault.code] += 1
            if self.error is not None:
                self.error(fault.line, printable(fault.field), fault.code)
        if self.progress is not None:
            self.progress(position, size, rows)


@dataclass(frozen=True, slots=True)
class Writing:
    """What is written, and how."""

    out: Path | None = None
    rejects: Path | None = None
    raw: bool = False
    """Whether cells are written that a spreadsheet would run."""
    sentences: bool = False
    """Whether the sentences of the reasons are written."""
    results_only: bool = False
    """Whether the columns of the register are left out, the key's apart."""
    lang: Literal["fr", "en"] = "fr"

    @property
    def files(self) -> list[Path]:
        """Every file that is written."""
        files = [] if self.rejects is None else [self.rejects]
        if self.out is not None and str(self.out) != STANDARD_OUTPUT:
            files.append(self.out)
            if self.out.suffix.lower() == ".csv":
                files.append(side_file(self.out))
        return files


def run(
    source: Source,
    question: Question,
    *,
    writing: Writing,
    told: Told,
    key: str | None = None,
    visitors: Sequence[Callable[[Person], None]] = (),
    min_rows: int = 1,
    placed: Callable[[Callable[[str], int]], None] | None = None,
    started: Callable[[Provenance], None] | None = None,
    twice: Callable[[int, int], None] | None = None,
    ending: Callable[[Audit], None] | None = None,
) -> Audit:
    """Reviews each line of a register, writes what is to be written, and counts.

    Each of the `visitors` is given every person, in the order of the register. `placed` is
    given how the place of a column is found, `started` what the result is made of, both
    before anything is reviewed; `twice` each line whose key stood before, and the line
    where; `ending` what was found, before a file takes its place.
    """
    with contextlib.ExitStack() as stack:
        opened_register = _opened(stack, source, told)
        columns = opened_register.columns
        key_place = None if key is None else columns.place(key)
        provenance = _provenance(source, question, columns)
        if placed is not None:
            placed(columns.place)
        if started is not None:
            started(provenance)
        outputs = _outputs(
            stack, writing, opened_register, source.path, provenance, key_place
        )
        is_visited = bool(visitors) or key is not None
        wanted = _Wanted(
            csv=any(isinstance(output, _Csv) for output in outputs),
            rows=is_visited or any(isinstance(output, _Parquet) for output in outputs),
            rejects=writing.rejects is not None,
            raw=writing.raw,
            sentences=writing.sentences,
            lang=writing.lang,
            only=(key_place,) if writing.results_only else None,
        )
        reviewing = opened_register.reviewing(question, wanted)
        reader = Reader(columns, key_place, sentences=writing.sentences)
        keys = _Keys(twice)
        for output in outputs:
            output.begin(reviewing)
        for result in opened_register.results(reviewing):
            for output in outputs:
                output.write(result)
            told.result(
                result, opened_register.position, opened_register.size, reviewing.rows
            )
            if not is_visited:
                continue
            for person in map(reader.person, result.rows):
                if key is not None:
                    keys.add(person)
                for visit in visitors:
                    visit(person)
        counts = reviewing.tally()
        found = Audit(provenance, columns, counts, told.faults, keys.shown(counts))
        found.duplicates, found.duplicate_rows = keys.duplicates, keys.duplicate_rows
        _refuse_few(found.rows, min_rows)
        for output in outputs:
            output.close()
        if ending is not None:
            # Its workers and their memory are done.
            del reviewing
            ending(found)
        return found


def persons(source: Source, question: Question, key: str | None) -> Iterator[Person]:
    """The persons of a register, on another day or under other readings than it is reviewed.

    What other readings and other days would say of them is not asked.
    """
    with contextlib.ExitStack() as stack:
        opened_register = _opened(stack, source, Told())
        columns = opened_register.columns
        reader = Reader(columns, None if key is None else columns.place(key))
        wanted = _Wanted(rows=True, further=False)
        reviewing = opened_register.reviewing(question, wanted)
        for result in opened_register.results(reviewing):
            yield from map(reader.person, result.rows)


class _Keys:
    """The lines by their keys, to tell a key that stands twice."""

    def __init__(self, twice: Callable[[int, int], None] | None) -> None:
        self._twice = twice
        self._store = Store(
            "CREATE TABLE line (line INTEGER PRIMARY KEY, key TEXT, name TEXT UNIQUE);"
        )
        self.duplicates: dict[int, int] = {}
        self.duplicate_rows = 0

    def add(self, person: Person) -> None:
        key = person.key.strip()
        # What a broken line has at the place of its key may be another cell.
        if not key or person.error in BROKEN_LINES:
            return
        name = same_key(key)
        if self._store.put(
            "INSERT OR IGNORE INTO line VALUES (?, ?, ?)", (person.line, key, name)
        ):
            return
        self.duplicate_rows += 1
        if len(self.duplicates) < SHOWN_DUPLICATES:
            (first,) = self._store.row("SELECT line FROM line WHERE name = ?", (name,))
            self.duplicates[person.line] = first
            if self._twice is not None:
                self._twice(person.line, first)

    def shown(self, counts: Mapping[str, Any]) -> dict[int, str]:
        """The keys of the lines that a summary shows."""
        lists = ("urgent_nearest", "nearest", "undetermined_nearest")
        shown = {line for name in lists for _, line, _ in counts[name]}
        found = {
            line: self._store.row("SELECT key FROM line WHERE line = ?", (line,))
            for line in shown
        }
        return {line: row[0] for line, row in found.items() if row is not None}


SHOWN_DUPLICATES = 200
"""How many lines whose key stood before are kept."""


def _provenance(source: Source, question: Question, columns: Columns) -> Provenance:
    with _reading(source.path):
        sha256 = digest(source.path)
    return Provenance.of(
        question.as_of,
        question.readings,
        question.lead_days,
        sha256,
        has_lead_days=LEAD_DAYS in columns.facts,
    )


def check(
    register: Path | Source,
    as_of: date | str,
    *,
    readings: Mapping[str, str] | None = None,
    lead_days: int | None = None,
    min_rows: int = 1,
    threads: int | None = None,
    on_note: Callable[[Words], None] | None = None,
    on_progress: Callable[[int, int | None, int], None] | None = None,
) -> Check:
    """Reads a register to its end and writes nothing: what each column is taken for, and every kind of fault."""
    source = register if isinstance(register, Source) else Source(register)
    told = Told(on_note, None, on_progress)
    with contextlib.ExitStack() as stack:
        opened_register = _opened(stack, source, told)
        question = Question(as_of, readings, lead_days, threads)
        reviewing = opened_register.reviewing(question, _Wanted(further=False))
        found = Check(opened_register.columns)
        for result in opened_register.results(reviewing):
            found.add(result.faults)
            told.result(
                result, opened_register.position, opened_register.size, reviewing.rows
            )
        found.end(reviewing.tally())
        _refuse_few(found.rows, min_rows)
        return found


def map_of(register: Path | Source) -> str:
    """A map as TOML, of what is found in a register."""
    source = register if isinstance(register, Source) else Source(register)
    with contextlib.ExitStack() as stack:
        opened_register = _opened(stack, source, Told())
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
    further: bool = True
    """Whether it is asked what other readings and other days would say, which is dear."""
    rejects: bool = False
    raw: bool = False
    sentences: bool = False
    lang: str = "fr"
    only: tuple[int | None] | None = None
    """Where the columns of the register are left out: the place of the one that stays, if any."""


class _Register(Protocol):
    """A register that is open, its header read."""

    columns: Columns
    map: RegisterMap
    size: int

    @property
    def position(self) -> int:
        """How much was read, of `size`."""

    def reviewing(self, question: Question, wanted: _Wanted) -> Reviewing: ...

    def results(self, reviewing: Reviewing) -> Iterator[Result]: ...

    def rejects(self, file: BinaryIO) -> _Output: ...


def _opened(stack: contextlib.ExitStack, source: Source, told: Told) -> _Register:
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
) -> Reviewing:
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
        "further": wanted.further,
        "rejects": wanted.rejects,
        "raw": wanted.raw,
        "sentences": wanted.sentences,
        "lang": wanted.lang,
        "results_only": wanted.only is not None,
        "kept": None if wanted.only is None else wanted.only[0],
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

    def reviewing(self, question: Question, wanted: _Wanted) -> Reviewing:
        return _audit(question, self.columns, self.map, self.lines, wanted)

    def results(self, reviewing: Reviewing) -> Iterator[Result]:
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

    def reviewing(self, question: Question, wanted: _Wanted) -> Reviewing:
        return _audit(question, self.columns, self.map, None, wanted)

    def results(self, reviewing: Reviewing) -> Iterator[Result]:
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

    def begin(self, reviewing: Reviewing) -> None: ...

    def write(self, result: Result) -> None: ...

    def close(self) -> None: ...


class _Csv:
    """The result as CSV, in UTF-8 with a mark."""

    def __init__(self, file: BinaryIO, names: Sequence[str]) -> None:
        self._file = file
        self._names = names

    def begin(self, reviewing: Reviewing) -> None:
        self._file.write(codecs.BOM_UTF8)
        self._file.write(reviewing.header(list(self._names)))

    def write(self, result: Result) -> None:
        self._file.write(result.csv)

    def close(self) -> None:
        self._file.flush()


class _Parquet:
    """The result as Parquet."""

    def __init__(self, writer: ParquetOutput) -> None:
        self._writer = writer

    def begin(self, reviewing: Reviewing) -> None:
        pass

    def write(self, result: Result) -> None:
        self._writer.write(result)

    def close(self) -> None:
        self._writer.close()


class _Rejects:
    """The lines with faults, byte for byte."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def begin(self, reviewing: Reviewing) -> None:
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

    def begin(self, reviewing: Reviewing) -> None:
        pass

    def write(self, result: Result) -> None:
        self._writer.write(result, self._first)
        self._first += len(result.source)

    def close(self) -> None:
        self._writer.close()


class _SideFile:
    """What tells of a CSV result, beside it."""

    def __init__(self, file: BinaryIO, provenance: Provenance) -> None:
        self._file = file
        self._provenance = provenance

    def begin(self, reviewing: Reviewing) -> None:
        self._file.write(self._provenance.json())

    def write(self, result: Result) -> None:
        pass

    def close(self) -> None:
        pass


def _outputs(
    stack: contextlib.ExitStack,
    wanted: Writing,
    register: _Register,
    path: Path,
    provenance: Provenance,
    key: int | None,
) -> list[_Output]:
    outputs: list[_Output] = []
    if wanted.out is not None:
        outputs += _results(stack, wanted, wanted.out, register, path, provenance, key)
    if wanted.rejects is not None:
        refuse_target(wanted.rejects, path)
        file = stack.enter_context(written_aside(wanted.rejects, path))
        outputs.append(register.rejects(file))
    return outputs


def _results(
    stack: contextlib.ExitStack,
    wanted: Writing,
    out: Path,
    register: _Register,
    path: Path,
    provenance: Provenance,
    key: int | None,
) -> Iterator[_Output]:
    names = output_columns(sentences=wanted.sentences)
    if not wanted.results_only:
        register.columns.refuse_clash()
    if str(out) == STANDARD_OUTPUT:
        stack.enter_context(writing(out))
        yield _Csv(sys.stdout.buffer, names)
        return
    refuse_target(out, path)
    suffix = out.suffix.lower()
    if suffix not in (".csv", ".parquet"):
        raise CannotRun(
            "le nom du fichier de résultat doit finir par .csv ou .parquet",
            "the name of the result file must end in .csv or .parquet",
        )
    if suffix == ".csv":
        beside = side_file(out)
        refuse_target(beside, path)
        yield _SideFile(stack.enter_context(written_aside(beside, path)), provenance)
        yield _Csv(stack.enter_context(written_aside(out, path)), names)
        return
    file = stack.enter_context(written_aside(out, path))
    schema = register.register.schema if isinstance(register, _ParquetSource) else None
    kept = range(len(register.columns.names))
    if wanted.results_only:
        kept = range(0) if key is None else range(key, key + 1)
    yield _Parquet(
        ParquetOutput(file, register.columns, schema, names, kept, provenance.json())
    )
