"""One calendar of a register: the days of every person."""

from __future__ import annotations

from datetime import date
from typing import Any, BinaryIO, Literal

from echeance._echeance import Answer
from echeance.audit.persons import Person
from echeance.audit.register import UNDETERMINED, CannotRun
from echeance.errors import Bilingual
from echeance.send import SendError, calendar_events, calendar_frame

__all__ = ["Agenda"]


class Agenda:
    """A calendar that is written event by event."""

    def __init__(self, file: BinaryIO, lang: Literal["fr", "en"]) -> None:
        self._file = file
        self._lang: Literal["fr", "en"] = lang
        try:
            begin, self._end = calendar_frame(lang)
        except SendError as error:
            raise _refusal(error.text) from None
        file.write(begin)
        self.count = 0
        self.undetermined = 0
        """Of how many lines an act or a day is not known, or only possible: it is no event."""
        self.undated = 0
        """Of how many other lines an act is due that has no day to come."""

    def add(self, person: Person, answer: Answer[Any, Any]) -> None:
        """Writes the events of a person, named by the key."""
        try:
            events = calendar_events(
                answer, self._lang, key=person.key.strip(), is_named=True
            )
        except SendError as error:
            french, english = error.text["fr"], error.text["en"]
            raise CannotRun(
                f"ligne {person.line}\u00a0: {french}", f"line {person.line}: {english}"
            ) from None
        self._file.writelines(events)
        self.count += len(events)
        if person.outcome == UNDETERMINED:
            self.undetermined += 1
        elif isinstance(answer.as_of, date) and person.without_day_to_come(
            answer.as_of
        ):
            self.undated += 1
        else:
            self.undetermined += any(each.is_possible for each in person.beside)

    def close(self) -> None:
        """Writes the end; the file stays open."""
        self._file.write(self._end)


def _refusal(text: Bilingual) -> CannotRun:
    return CannotRun(text["fr"], text["en"])
