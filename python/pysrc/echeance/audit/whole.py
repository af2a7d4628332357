"""An audit with all that can be asked of it besides: comparisons, letters, a calendar."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, BinaryIO, Literal, cast

from echeance._echeance import REVIEW, Answer, ask, cell_value
from echeance.audit.agenda import Agenda
from echeance.audit.compare import DAYS, Comparison, read_map
from echeance.audit.contrast import contrast, refuse_idle
from echeance.audit.found import Audit, WrittenCalendar, WrittenLetters
from echeance.audit.last import Before, refuse_other
from echeance.audit.letters import Letters, must_act
from echeance.audit.opening import STANDARD_INPUT
from echeance.audit.output import (
    Asides,
    refuse_inputs,
    refuse_name,
    refuse_target,
    refuse_twice,
)
from echeance.audit.persons import ERROR, Person
from echeance.audit.provenance import Provenance, side_file
from echeance.audit.register import UNDETERMINED, CannotRun, Columns
from echeance.audit.run import Listeners, Question, Source, Writing, persons, run
from echeance.audit.since import Following, Since
from echeance.audit.summary import as_json
from echeance.errors import QuestionError
from echeance.profile import Profile

__all__ = ["Besides", "whole"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Besides:
    """What is asked of an audit besides its result."""

    key: str | None = None
    persons: bool = False
    since: Path | None = None
    force: bool = False
    compare: str | None = None
    compare_map: Path | None = None
    contrast: Sequence[tuple[str, str]] = ()
    letters: Path | None = None
    profile: Profile | None = None
    calendar: Path | None = None
    summary: Path | None = None
    report: Path | None = None
    receipts: Path | None = None
    made_at: str | None = None
    signing_key: bytes | None = None
    lang: Literal["fr", "en"] = "fr"
    on_columns: Callable[[Columns], None] | None = None
    on_person: Callable[[Person], None] | None = None
    on_found: Callable[[Audit], None] | None = None

    @property
    def files(self) -> list[Path]:
        """Every file or folder that is written."""
        asked = (self.letters, self.calendar, self.summary, self.report, self.receipts)
        return [file for file in asked if file is not None]

    def refuse(self, source: Source) -> None:
        """Refuses what cannot be done."""
        needs_key = [
            name
            for name, asked in (("--since", self.since), ("--calendar", self.calendar))
            if asked is not None
        ]
        if self.key is None and needs_key:
            raise CannotRun(
                f"{needs_key[0]} demande --key COLONNE, la colonne qui désigne chaque personne",
                f"{needs_key[0]} needs --key COLUMN, the column that stands for each person",
            )
        is_read_again = self.since or self.compare or self.contrast
        path = source.path
        is_stream = str(path) == STANDARD_INPUT or (
            path.exists() and not path.is_file()
        )
        if is_read_again and is_stream:
            raise CannotRun(
                "--since, --compare et --contrast lisent le registre plusieurs fois\u00a0: donnez un fichier ordinaire,"
                " et non l’entrée standard ni un tube",
                "--since, --compare and --contrast read the register several times: give an ordinary file, neither"
                " standard input nor a pipe",
            )


def whole(
    source: Source,
    question: Question,
    writing: Writing,
    besides: Besides,
    listeners: Listeners,
    min_rows: int,
) -> Audit:
    """Reviews a register, and does what is asked besides."""
    besides.refuse(source)
    refuse_twice(
        [
            *writing.files,
            *besides.files,
        ]
    )
    refuse_inputs([*writing.files, *besides.files], [besides.compare_map, source.map])
    if besides.since is not None:
        # The result may take the place of the last one.
        own = [] if writing.out is None else [writing.out, side_file(writing.out)]
        others = [file for file in writing.files if file not in own]
        last = [besides.since, side_file(besides.since)]
        refuse_inputs([*others, *besides.files], last)
    with Asides() as asides, contextlib.ExitStack() as stack:
        visitors: list[Callable[[Person], None]] = []
        kept: list[Person] = []
        if besides.persons:
            visitors.append(kept.append)
        if besides.on_person is not None:
            visitors.append(besides.on_person)
        for reading, choice in besides.contrast:
            refuse_idle(reading, choice, dict(question.readings or {}))
        comparing = _Comparing(besides) if besides.compare is not None else None
        following = (
            _Following(stack, source, question, besides) if besides.since else None
        )
        sending = _Sending(asides, source, question, besides)
        summary = None
        if besides.summary is not None:
            refuse_target(besides.summary, source.path)
            summary = asides.file(besides.summary, source.path)
        report = None
        if besides.report is not None:
            # Few audits have one.
            from echeance.audit.report import Report

            refuse_target(besides.report, source.path)
            refuse_name(besides.report, ".html", ".htm")
            page = asides.file(besides.report, source.path)
            report = Report(
                page, source.path, besides.lang, question.as_of, _answering(question)
            )
        sealing = _Sealing(asides, source, question, besides)
        visited = (comparing, following, report)
        visitors += [part.add for part in visited if part is not None]
        if sending.is_wanted:
            visitors.append(sending.add)
        if sealing.is_wanted:
            visitors.append(sealing.add)

        def known(columns: Columns) -> None:
            sending.suppose(columns)
            if besides.on_columns is not None:
                besides.on_columns(columns)

        def started(provenance: Provenance) -> None:
            if following is not None:
                following.refuse(provenance)
            if sealing.is_wanted:
                sealing.begin(provenance)

        def ending(found: Audit) -> None:
            # Before the result takes its place, which may be that of the last one.
            if following is not None:
                found.since = following.since(found.provenance)
            if comparing is not None:
                found.comparison = comparing.compared(source, question)
            found.contrasts = [
                contrast(
                    reading,
                    choice,
                    persons(source, question, besides.key, further=True),
                    persons(source, _reading(question, reading, choice), besides.key),
                )
                for reading, choice in besides.contrast
            ]

        found = run(
            source,
            question,
            asides=asides,
            writing=writing,
            listeners=listeners,
            key=besides.key,
            visitors=visitors,
            min_rows=min_rows,
            placed=comparing.place if comparing is not None else None,
            known=known,
            started=started,
            twice=sending.refuse if sending.is_wanted else None,
            ending=ending,
        )
        found.persons = kept if besides.persons else None
        if summary is not None:
            summary.write(as_json(found))
        if report is not None:
            report.write(found)
        sealing.close()
        files = (writing.rejects, besides.summary, besides.report, besides.receipts)
        found.written = [file for file in files if file is not None]
        found.written += sending.close()
        found.letters = sending.letters(found)
        found.calendar = sending.calendar(found)
        if besides.on_found is not None:
            asides.make_whole()
            besides.on_found(found)
        return found


def _reading(question: Question, reading: str, choice: str) -> Question:
    return replace(question, readings={**(question.readings or {}), reading: choice})


class _Comparing:
    """The old outcomes beside ours."""

    def __init__(self, besides: Besides) -> None:
        assert besides.compare is not None
        self._comparison = Comparison(besides.compare, read_map(besides.compare_map))
        self._place = 0

    def place(self, place: Callable[[str], int]) -> None:
        """Finds the column."""
        self._place = place(self._comparison.column)

    def add(self, person: Person) -> None:
        self._comparison.add(person, person.cells[self._place])

    def compared(self, source: Source, question: Question) -> Comparison:
        """Groups what differs, by what the days beside and other readings give."""
        as_of = date.fromisoformat(str(question.as_of))

        def under(boundary: str) -> Iterator[Person]:
            days = DAYS.get(boundary)
            if days is not None:
                asked = replace(question, as_of=as_of + timedelta(days=days))
            else:
                asked = _reading(question, *boundary.split("=", 1))
            return persons(source, asked, None)

        self._comparison.group(under)
        return self._comparison


class _Following:
    """What changed since the last result."""

    def __init__(
        self,
        stack: contextlib.ExitStack,
        source: Source,
        question: Question,
        besides: Besides,
    ) -> None:
        assert besides.since is not None and besides.key is not None
        self._source, self._question, self._key = source, question, besides.key
        self._force = besides.force
        self._following = Following(Before(stack, besides.since, besides.key))
        self.add = self._following.add

    def refuse(self, now: Provenance) -> None:
        """Refuses to compare what cannot be."""
        if not self._force:
            refuse_other(self._following.before, now)
        self._following.note_changed()

    def since(self, now: Provenance) -> Since:
        """What changed."""
        before = self._following.before

        def then() -> Iterator[Person]:
            assert before.provenance is not None
            source = Source(
                before.path,
                before.delimiter,
                map=self._source.map,
                ignored=self._source.ignored,
            )
            as_of = date.fromisoformat(before.provenance.as_of)
            asked = self._asked(as_of, before.provenance)
            is_csv = before.delimiter is not None
            return persons(source, asked, self._key, guarded=is_csv, further=True)

        def today(on: date, provenance: Provenance) -> Iterator[Person]:
            asked = self._asked(on, provenance)
            # The day on which an answer changes may be the one that moved.
            return persons(self._source, asked, self._key, further=True)

        return self._following.found(then, today, now)

    def _asked(self, on: date, provenance: Provenance) -> Question:
        # Lead days that the audit was not given are those of the lines, or the rule's own.
        lead_days = (
            provenance.lead_days if self._question.lead_days is not None else None
        )
        return replace(
            self._question, as_of=on, readings=provenance.readings, lead_days=lead_days
        )


class _Sending:
    """Letters and a calendar."""

    def __init__(
        self,
        asides: Asides,
        source: Source,
        question: Question,
        besides: Besides,
    ) -> None:
        self._answer = _answering(question)
        self._letters: Letters | None = None
        self._agenda: Agenda | None = None
        self._calendar = besides.calendar
        if besides.letters is not None:
            self._letters = Letters(besides.letters, besides.lang, besides.profile)
            asides.part(
                self._letters.refuse_clash, self._letters.place, self._letters.remove
            )
            self._letters.begin()
        if besides.calendar is not None:
            refuse_target(besides.calendar, source.path)
            file = asides.file(besides.calendar, source.path)
            self._agenda = Agenda(file, besides.lang)

    def suppose(self, columns: Columns) -> None:
        """Takes what is supposed for want of a column."""
        if self._letters is not None:
            self._letters.suppose(columns.lacking)

    @property
    def is_wanted(self) -> bool:
        return self._letters is not None or self._agenda is not None

    def add(self, person: Person) -> None:
        if person.outcome == ERROR:
            return
        writes = self._letters is not None and must_act(person)
        if not writes and self._agenda is None:
            return
        answer = self._answer(person)
        if self._letters is not None and writes:
            self._letters.add(person, answer)
        if self._agenda is not None:
            self._agenda.add(person, answer)

    def refuse(self, line: int, first: int) -> None:
        """Refuses a key that stands twice."""
        raise CannotRun(
            f"la colonne de --key dit la même chose aux lignes {first} et {line}\u00a0: les lettres et les"
            " calendriers demandent une clé par personne",
            f"the column of --key says the same thing in lines {first} and {line}: letters and calendars need a"
            " key a person",
        )

    def close(self) -> list[Path]:
        """Ends what was written."""
        written: list[Path] = []
        if self._agenda is not None:
            self._agenda.close()
            assert self._calendar is not None
            written.append(self._calendar)
        if self._letters is not None:
            self._letters.refuse_clash()
            written.append(self._letters.folder)
        return written

    def letters(self, found: Audit) -> WrittenLetters | None:
        """How many letters were written."""
        if self._letters is None:
            return None
        return WrittenLetters(
            self._letters.folder,
            self._letters.counts.total(),
            found.outcomes[UNDETERMINED] - self._letters.counts[UNDETERMINED],
            found.error_rows,
        )

    def calendar(self, found: Audit) -> WrittenCalendar | None:
        """How many events were written."""
        if self._agenda is None or self._calendar is None:
            return None
        agenda = self._agenda
        return WrittenCalendar(
            self._calendar,
            agenda.count,
            agenda.undated,
            agenda.undetermined,
            found.error_rows,
        )


class _Sealing:
    """A receipt of every answer."""

    def __init__(
        self,
        asides: Asides,
        source: Source,
        question: Question,
        besides: Besides,
    ) -> None:
        self._question, self._besides = question, besides
        self._file: BinaryIO | None = None
        if besides.receipts is not None:
            refuse_target(besides.receipts, source.path)
            self._file = asides.file(besides.receipts, source.path)

    @property
    def is_wanted(self) -> bool:
        return self._file is not None

    def begin(self, provenance: Provenance) -> None:
        """Writes what all questions share."""
        # Few audits have one.
        from echeance.receipts import Sealer

        assert self._file is not None
        self._common = {
            "rule": REVIEW,
            "as_of": provenance.as_of,
            "readings": dict(provenance.readings),
        }
        self._sealer = Sealer(
            self._file,
            common=self._common,
            register=provenance.register_sha256,
            made_at=self._besides.made_at,
            signing_key=self._besides.signing_key,
        )

    def add(self, person: Person) -> None:
        if person.outcome == ERROR:
            self._sealer.refused(person.line, person.error.split()[0])
        else:
            question = {**self._common, "facts": _facts(person.facts)}
            # By it the person is found; of a key that no question takes, the line is left.
            named = {**question, "id": person.key} if person.key else question
            try:
                self._sealer.ask(named, person.line)
            except QuestionError as error:
                # Of a key so long that the whole question is, the error has no field.
                if error.field not in ("id", None):
                    raise
                self._sealer.ask(question, person.line)

    def close(self) -> None:
        if self.is_wanted:
            self._sealer.close()


def _answering(question: Question) -> Callable[[Person], Answer[Any, Any]]:
    """Asks again, for what the rows of a result do not tell."""

    def answer(person: Person) -> Answer[Any, Any]:
        return ask(
            REVIEW,
            as_of=question.as_of,
            facts=_facts(person.facts),
            readings=cast(Any, question.readings),
        )

    return answer


def _facts(texts: Mapping[str, str | None]) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    for fact, text in texts.items():
        values = (None,) if text is None else cell_value(REVIEW, fact, text)
        if values:
            facts[fact] = values[0]
    return facts
