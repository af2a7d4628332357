"""The audit: each line of a register reviewed by `holder-review`, written and counted."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from echeance._echeance import RepeatedKeys
from echeance.audit.check import Check
from echeance.audit.found import SILENT, Audit
from echeance.audit.given import register_of
from echeance.audit.lines import (
    note_on_empty,
    note_on_end,
    note_on_rounded_keys,
    note_on_silent,
)
from echeance.audit.mapping import written_map
from echeance.audit.output import Asides
from echeance.audit.persons import Person, Reader
from echeance.audit.provenance import Provenance, digest
from echeance.audit.register import CannotRun, Columns, Result
from echeance.audit.results import STANDARD_OUTPUT, Writing, outputs
from echeance.audit.sources import Question, Source, Wanted, open_register, reading
from echeance.audit.store import in_temporary_folder
from echeance.declared import LEAD_DAYS
from echeance.wording import Words, count, printable

__all__ = [
    "STANDARD_OUTPUT",
    "Listeners",
    "Question",
    "Source",
    "Writing",
    "check",
    "map_of",
    "persons",
    "run",
]


@dataclass(slots=True)
class Listeners:
    """Who is called with each note, error and progress; the notes, and how many faults of each code there were."""

    note: Callable[[Words], None] | None = None
    error: Callable[[int, str, str], None] | None = None
    progress: Callable[[int, int | None, int], None] | None = None
    faults: Counter[str] = field(default_factory=Counter[str])
    noted: list[Words] = field(default_factory=list[Words])

    def notes(self, words: Sequence[Words]) -> None:
        self.noted += words
        if self.note is not None:
            for note in words:
                self.note(note)

    def result(
        self, result: Result, position: int, size: int | None, rows: int
    ) -> None:
        for fault in result.faults:
            self.faults[fault.code] += 1
            if self.error is not None:
                self.error(fault.line, printable(fault.field), fault.code)
        if self.progress is not None:
            self.progress(position, size, rows)


def run(
    source: Source,
    question: Question,
    *,
    asides: Asides,
    writing: Writing,
    listeners: Listeners,
    key: str | None = None,
    visitors: Sequence[Callable[[Person], None]] = (),
    min_rows: int = 1,
    placed: Callable[[Callable[[str], int]], None] | None = None,
    known: Callable[[Columns], None] | None = None,
    started: Callable[[Provenance], None] | None = None,
    twice: Callable[[int, int], None] | None = None,
    ending: Callable[[Audit], None] | None = None,
) -> Audit:
    """Reviews each line of a register, writes what is to be written, and counts.

    Each of the `visitors` is given every person, in the order of the register. `placed` is
    given how the place of a column is found, `known` the columns, `started` what the result is made of, all
    before anything is reviewed; `twice` a line whose key stood before, and the line where;
    `ending` what was found. The files take their places with the others of the `asides`.
    """
    with contextlib.ExitStack() as stack:
        opened_register = open_register(stack, source, listeners.notes)
        columns = opened_register.columns
        key_place = None if key is None else columns.place(key)
        provenance = _provenance(source, question, columns)
        if placed is not None:
            placed(columns.place)
        if known is not None:
            known(columns)
        if started is not None:
            started(provenance)
        files = outputs(
            stack,
            asides,
            writing,
            opened_register,
            source.path,
            provenance,
            key_place,
        )
        wanted = Wanted(
            csv=writing.suffix == ".csv",
            rows=bool(visitors),
            table=writing.table,
            rejects=writing.rejects is not None,
            raw=writing.raw,
            sentences=writing.sentences,
            lang=writing.lang,
            key=key_place,
            results_only=writing.results_only,
        )
        reviewing = opened_register.reviewing(question, wanted)
        reader = Reader(columns, key_place, sentences=writing.sentences)
        repeated, certificates = (
            stack.enter_context(_repeated_keys()) for _ in range(2)
        )
        for output in files:
            output.begin(reviewing)
        for result in opened_register.results(reviewing):
            for output in files:
                output.write(result)
            listeners.result(
                result, opened_register.position, opened_register.size, reviewing.rows
            )
            with in_temporary_folder():
                repeated.add(result.keys)
                certificates.add(result.numbers)
            for person in map(reader.person, result.rows):
                for visit in visitors:
                    visit(person)
        counts = reviewing.tally()
        rounded_keys = counts["rounded_keys"], counts["rounded_key_lines"]
        found = Audit(provenance, columns, counts, listeners.faults)
        found.empty_rows = opened_register.empty_rows
        found.unended_line = opened_register.unended_line
        listeners.notes(note_on_empty(found.empty_rows))
        listeners.notes(note_on_silent(found.silent_rows, found.lines[SILENT]))
        listeners.notes(note_on_rounded_keys(*rounded_keys))
        _refuse_unended(source, found.unended_line)
        listeners.notes(note_on_end(found.unended_line))
        found.notes = listeners.noted
        with in_temporary_folder():
            found.duplicate_rows, duplicates = repeated.found()
            many, of_certificates = certificates.found()
        found.duplicates = dict(duplicates)
        found.duplicate_certificate_rows = many
        found.duplicate_certificates = dict(of_certificates)
        if duplicates and twice is not None:
            twice(*duplicates[0])
        _refuse_few(found.rows, min_rows)
        for output in files:
            output.close()
        if ending is not None:
            # Its workers and their memory are done.
            del reviewing
            ending(found)
        return found


def persons(
    source: Source,
    question: Question,
    key: str | None,
    *,
    guarded: bool = False,
    further: bool = False,
) -> Iterator[Person]:
    """The persons of a register, on another day or under other readings than it is reviewed.

    What other readings and other days would say of them is asked if `further`. `guarded` is a CSV
    result: it has apostrophes before the cells that a spreadsheet would run.
    """
    with contextlib.ExitStack() as stack:
        opened_register = open_register(stack, source, Listeners().notes, again=True)
        columns = opened_register.columns
        reader = Reader(columns, None if key is None else columns.place(key))
        wanted = Wanted(rows=True, further=further, guarded=guarded)
        reviewing = opened_register.reviewing(question, wanted)
        for result in opened_register.results(reviewing):
            yield from map(reader.person, result.rows)


@contextlib.contextmanager
def _repeated_keys() -> Generator[RepeatedKeys]:
    # Of most registers nothing is written: the file is made with the first byte too many.
    with tempfile.SpooledTemporaryFile(max_size=1) as file:
        yield RepeatedKeys(file)


def _provenance(source: Source, question: Question, columns: Columns) -> Provenance:
    with reading(source.path):
        sha256 = digest(source.path)
    return Provenance.of(
        question.as_of,
        question.readings,
        question.lead_days,
        sha256,
        has_lead_days=LEAD_DAYS in columns.facts,
    )


def check(
    register: str | os.PathLike[str] | Source,
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
    source = register_of(register)
    listeners = Listeners(on_note, None, on_progress)
    with contextlib.ExitStack() as stack:
        opened_register = open_register(stack, source, listeners.notes)
        question = Question(as_of, readings, lead_days, threads)
        reviewing = opened_register.reviewing(question, Wanted(further=False))
        found = Check(opened_register.columns)
        for result in opened_register.results(reviewing):
            found.add(result.faults)
            listeners.result(
                result, opened_register.position, opened_register.size, reviewing.rows
            )
        found.end(reviewing.tally())
        listeners.notes(note_on_empty(opened_register.empty_rows))
        listeners.notes(note_on_silent(found.silent_rows, found.silent_lines))
        found.unended_line = opened_register.unended_line
        _refuse_unended(source, found.unended_line)
        listeners.notes(note_on_end(found.unended_line))
        _refuse_few(found.rows, min_rows)
        return found


def map_of(register: str | os.PathLike[str] | Source) -> str:
    """A map as TOML, of what is found in a register."""
    source = register_of(register)
    with contextlib.ExitStack() as stack:
        opened_register = open_register(stack, source, Listeners().notes)
        columns = opened_register.columns
        return written_map(columns.names, columns.facts, opened_register.map)


def _refuse_unended(source: Source, line: int | None) -> None:
    if source.require_line_end:
        for words in note_on_end(line):
            raise CannotRun(
                f"{words.fr} (--require-line-end)\u00a0: exportez-le de nouveau",
                f"{words.en} (--require-line-end): export it again",
            )


def _refuse_few(rows: int, least: int) -> None:
    if rows < least:
        one, many = Words("ligne", "line"), Words("lignes", "lines")
        fr, en = (count(rows, one, many, lang) for lang in ("fr", "en"))
        raise CannotRun(
            f"le registre a {fr}, moins que les {least} de --min-rows\u00a0: exportez-le de nouveau, ou ajustez l’option",
            f"the register has {en}, fewer than the {least} of --min-rows: export it again, or adjust the option",
        )
