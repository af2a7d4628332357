"""What a register is, whatever file it comes from: columns, and rows with their lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from echeance._echeance import (
    NOTICE_OF_END,
    REGULAR_CERTIFICATE,
    REVIEW,
    Reviewer,
    Table,
    act_last_day,
    folded_name,
)
from echeance.declared import rules_by_slug, value_of
from echeance.terminal import about_file, perhaps_in_both, said_by_system
from echeance.wording import Words, and_more, printable

__all__ = [
    "ACTS",
    "ACT_WORDS",
    "BESIDE_WORDS",
    "DAY_FACTS",
    "DUTY_COLUMNS",
    "FACTS",
    "OUTCOMES",
    "OUTCOME_LABELS",
    "OUTCOME_WORDS",
    "OUTPUT_COLUMNS",
    "OWN_COLUMNS",
    "PARTS",
    "READINGS",
    "REASON_WORDS",
    "SENTENCES",
    "UNDETERMINED",
    "CannotRun",
    "Columns",
    "Damaged",
    "Fault",
    "InputClosed",
    "Result",
    "Row",
    "duration_text",
    "duty_columns",
    "output_columns",
    "part_column",
]

_RULE = rules_by_slug()[REVIEW]

FACTS: dict[str, Words] = {
    fact["name"]: Words(fact["label"]["fr"], fact["label"]["en"])
    for fact in _RULE["facts"]
}
"""The facts that a register may hold, each with its label."""

DAY_FACTS: frozenset[str] = frozenset(
    fact["name"] for fact in _RULE["facts"] if fact["kind"] == "day"
)
"""Those that are days."""

OUTCOMES: dict[str, Words] = {
    outcome["slug"]: Words(outcome["text"]["fr"], outcome["text"]["en"])
    for outcome in _RULE["outcomes"]
}
"""The outcomes of a review in the order of the rule, each with its words."""

PARTS: tuple[str, ...] = Reviewer.parts
"""The rules that a review asks, in the order of the output."""


def part_column(part: str) -> str:
    """The column of a rule's outcome."""
    return f"echeance_{part.replace('-', '_')}"


PART_COLUMNS: tuple[str, ...] = tuple(map(part_column, PARTS))

ACTS: tuple[str, ...] = Reviewer.acts
"""The acts that a person may owe, in the order of the output."""


def duty_columns(act: str) -> tuple[str, str]:
    """The columns of an act: how it stands, and its last day."""
    name = f"echeance_duty_{act.replace('-', '_')}"
    return name, f"{name}_by"


DUTY_COLUMNS: tuple[str, ...] = tuple(
    name for act in ACTS for name in duty_columns(act)
)
"""For each act how it stands, and the last day in time (`none` where it has none)."""

SENTENCES = "echeance_reasons_words"
"""The column of the sentences of the reasons, where they are asked for."""

OUTPUT_COLUMNS: tuple[str, ...] = (
    "echeance_outcome",
    "echeance_outcome_words",
    "echeance_act_by",
    "echeance_next_due_on",
    "echeance_last_working_day",
    *DUTY_COLUMNS,
    *PART_COLUMNS,
    "echeance_reasons",
    "echeance_missing",
    "echeance_assumed",
    "echeance_contested",
    "echeance_days_contested",
    "echeance_contested_by",
    "echeance_next_change_on",
    "echeance_next_change_outcome",
    "echeance_error",
    "echeance_error_field",
    "echeance_surplus",
    "echeance_line",
)
"""What an audit writes after the columns of the register."""

READINGS: dict[str, str] = {
    reading["name"]: reading["default"] for reading in _RULE["readings"]
}
"""The readings of a review, each with its choice where none is made."""

ACT_WORDS: dict[str, Words] = {
    act: Words(label["fr"], label["en"])
    for act, label in value_of(REVIEW, "duties")["key_labels"].items()
}
"""Each act in few words."""

BESIDE_WORDS: dict[str, Words] = {
    kind: Words(words["fr"], words["en"])
    for kind in (NOTICE_OF_END, REGULAR_CERTIFICATE)
    # On any day it is the same that is to be done.
    if (last_day := act_last_day(kind, date.max)) is not None
    for words in (last_day["act"],)
}
"""What may be owed beside the acts, in few words."""

UNDETERMINED = "undetermined"

_UNDETERMINED_WORDS = Words(
    *(_RULE["undetermined"]["text"][lang] for lang in ("fr", "en"))
)

OUTCOME_WORDS: dict[str, Words] = {**OUTCOMES, UNDETERMINED: _UNDETERMINED_WORDS}
"""Each outcome in words, `undetermined` too."""

REASON_WORDS: dict[str, Words] = {
    reason["code"]: Words(reason["text"]["fr"], reason["text"]["en"])
    for reason in _RULE["reasons"]
}
"""The rule's reasons, each in words."""

OUTCOME_LABELS: dict[str, Words] = {
    **{
        outcome["slug"]: Words(outcome["label"]["fr"], outcome["label"]["en"])
        for outcome in _RULE["outcomes"]
        if outcome["label"] is not None
    },
    **ACT_WORDS,
    **BESIDE_WORDS,
    UNDETERMINED: _UNDETERMINED_WORDS,
}
"""Each outcome, and what may be owed beside the acts, in few words, as a list names it."""


def output_columns(*, sentences: bool = False) -> tuple[str, ...]:
    """What an audit writes, with the sentences of the reasons or without."""
    if not sentences:
        return OUTPUT_COLUMNS
    place = OUTPUT_COLUMNS.index("echeance_reasons") + 1
    return (*OUTPUT_COLUMNS[:place], SENTENCES, *OUTPUT_COLUMNS[place:])


_SHOWN = 5

OWN_COLUMNS: frozenset[str] = frozenset(output_columns(sentences=True))
"""Every column that an audit may write."""


class CannotRun(Exception):
    """The audit cannot run at all; what stands in the way, in the two languages."""

    def __init__(self, fr: str, en: str) -> None:
        super().__init__(en)
        self.text = Words(fr, en)

    def __reduce__(self) -> tuple[type[CannotRun], tuple[str, str]]:
        return type(self), (self.text.fr, self.text.en)

    @classmethod
    def from_os(
        cls,
        error: OSError,
        fr: str,
        en: str,
        path: Path | None = None,
        *,
        written: bool = False,
    ) -> CannotRun:
        """With the file, what the system says of it, and what to do."""
        if path is None:
            french, english = said_by_system(error, "fr"), said_by_system(error, "en")
            return cls(f"{fr} ({french})", f"{en} ({english})")
        french = about_file(error, path, "fr", written=written)
        english = about_file(error, path, "en", written=written)
        return cls(f"{fr}\u00a0: {french}", f"{en}: {english}")


class InputClosed(CannotRun):
    """Standard input, which is to be the register, is closed."""


class Damaged(CannotRun):
    """A file that is cut short or damaged."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a register, as they stand in its header."""

    names: tuple[str, ...]
    facts: tuple[str | None, ...]
    """The fact that each column gives, if any."""
    merged: Mapping[int, Sequence[str]] = field(default_factory=dict[int, list[str]])
    """The cells of a workbook that are merged and hide what a line says, by the places of their columns."""
    uncalculated: Mapping[int, int] = field(default_factory=dict[int, int])
    """By the places of their columns, the first line of a workbook with a formula that was maybe never calculated."""
    form: str | None = None
    """How days are written, where a map declares it."""

    def __post_init__(self) -> None:
        if not any(self.facts):
            known = ", ".join(FACTS)
            raise CannotRun(
                f"aucune colonne du registre n’est un fait à examiner; attendu\u00a0: {known}",
                f"no column of the register is a fact to review; expected: {known}",
            )
        self._refuse_unsound(
            [place for place, fact in enumerate(self.facts) if fact is not None]
        )

    def _refuse_unsound(self, read: Sequence[int]) -> None:
        """Refuses columns that are read and of which a workbook does not tell what a person sees."""
        self._refuse_merged(read)
        self._refuse_uncalculated(read)

    def _refuse_uncalculated(self, read: Iterable[int]) -> None:
        for place in read:
            if place in self.uncalculated:
                line, name = self.uncalculated[place], printable(self.names[place])
                raise CannotRun(
                    f"à la ligne {line}, la colonne «\u00a0{name}\u00a0» a une formule qui n’a peut-être jamais été calculée\u00a0:"
                    " ouvrez le classeur dans Excel et enregistrez-le (dans LibreOffice, recalculez-le d’abord par"
                    " Ctrl+Maj+F9)",
                    f"in line {line}, the column “{name}” has a formula that was perhaps never calculated: open the workbook"
                    " in Excel and save it (in LibreOffice, calculate it first by Ctrl+Shift+F9)",
                )

    def _refuse_merged(self, read: Iterable[int]) -> None:
        """Refuses merged cells in columns that are read: all but the first would be empty, though a person sees the value."""
        merged = [
            (cells, printable(self.names[place]))
            for place in read
            for cells in self.merged.get(place, ())
        ]
        if merged:
            shown, rest = merged[:_SHOWN], len(merged) - _SHOWN
            fr = [f"{cells} («\u00a0{name}\u00a0»)" for cells, name in shown]
            en = [f"{cells} (“{name}”)" for cells, name in shown]
            if rest > 0:
                fr.append(and_more(rest, "fr"))
                en.append(and_more(rest, "en"))
            raise CannotRun(
                f"des cellules sont fusionnées\u00a0: {', '.join(fr)}; une seule a la valeur, les autres seraient lues comme"
                " vides\u00a0: annulez la fusion, et écrivez dans chaque cellule ce qui lui revient",
                f"cells are merged: {', '.join(en)}; only one of them has the value, the others would be read as empty:"
                " unmerge the cells, and write in each what belongs there",
            )

    @property
    def absent(self) -> tuple[str, ...]:
        """The facts that no column gives."""
        return tuple(fact for fact in FACTS if fact not in self.facts)

    @property
    def passed(self) -> tuple[str, ...]:
        """The columns that are no fact and are passed through."""
        return tuple(
            name
            for name, fact in zip(self.names, self.facts, strict=True)
            if fact is None
        )

    @property
    def lacking(self) -> tuple[str, ...]:
        """The facts that no column gives and that a review then takes for none."""
        return tuple(fact for fact in self.absent if fact in Reviewer.optional)

    def named(self, field: str) -> Words | None:
        """A column as its header names it, by the fact that it gives or by its name; `None` of a fact that no column gives."""
        if field in self.facts:
            name = printable(self.names[self.facts.index(field)].strip())
        elif field in FACTS:
            return None
        else:
            name = printable(field)
        return Words(name, name)

    def place(self, name: str) -> int:
        """The place of the column of that name, to be read; refused where there is none, or more than one."""
        folded = folded_name(name)
        places = [
            place for place, own in enumerate(self.names) if folded_name(own) == folded
        ]
        if len(places) == 1:
            self._refuse_unsound(places)
            return places[0]
        shown = printable(name)
        if places:
            raise CannotRun(
                f"le registre a plusieurs colonnes «\u00a0{shown}\u00a0»",
                f"the register has several columns “{shown}”",
            )
        named = [printable(own) for own in self.names]
        names = ", ".join(named)
        fr, en = perhaps_in_both(shown, named)
        raise CannotRun(
            f"le registre n’a pas de colonne «\u00a0{shown}\u00a0»; il a\u00a0: {names}{fr}",
            f"the register has no column “{shown}”; it has: {names}{en}",
        )

    def refuse_clash(self) -> None:
        """Refuses columns named like those that the audit writes."""
        trimmed = {name.strip() for name in self.names}
        for name in output_columns(sentences=True):
            if name in trimmed:
                raise CannotRun(
                    f"le registre a déjà une colonne «\u00a0{name}\u00a0», que l’audit doit écrire\u00a0: c’est un résultat d’un"
                    " audit; donnez le registre dont il vient, ôtez-en les colonnes echeance_…, ou dites --results-only"
                    " (avec --key) pour ne pas écrire les colonnes reçues",
                    f"the register already has a column “{name}”, which the audit is to write: it is the result of an audit;"
                    " give the register that it is of, take its columns echeance_… out, or say --results-only (with --key)"
                    " to leave the columns given out",
                )


def duration_text(duration: timedelta) -> str:
    """A duration as a spreadsheet shows it, `[h]:mm:ss`: Python’s own text has English words past a day."""
    microseconds = abs(duration) // timedelta(microseconds=1)
    seconds, rest = divmod(microseconds, 1_000_000)
    sign = "-" if duration < timedelta() else ""
    text = f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return f"{text}.{rest:06}" if rest else text


class Row(NamedTuple):
    """A line of the register with what the audit says of it: texts, empty where there is nothing."""

    line: int
    cells: list[str]
    answers: list[str]
    """As the output columns, up to the line."""
    facts: list[tuple[str, str | None]]
    """What the rule was asked on, as texts, `None` where it is unknown; absent facts apart."""
    possible: tuple[str, list[str]] | None = None
    """Of an undetermined line, as `Person.possible_on` and `Person.possible_acts`."""
    beside: Sequence[tuple[str, str, bool]] = ()
    """As `Person.beside`, with the days as texts."""


class Fault(NamedTuple):
    """What is wrong with a line."""

    line: int
    field: str
    """The column, or the fact; empty where it is the whole line."""
    code: str


class Result(NamedTuple):
    """What was made of some lines of the register."""

    csv: bytes
    rejects: bytes
    faults: Sequence[Fault]
    rows: Sequence[Row]
    keys: bytes
    """Of the lines that have one, for `RepeatedKeys`."""
    numbers: bytes = b""
    """The same of the numbers of certificates, where the key is another column."""
    table: Table | None = None
    """The audit's columns, after those of the register where they did not come as columns."""
    source: Any = None
    """The rows as they came, where they did not come as lines of text."""
    lines: Sequence[int] = ()
    """The line of each of them."""

    def faulty(self) -> list[int]:
        """The places in `source` of the rows with faults."""
        faulty = {fault.line for fault in self.faults}
        return [place for place, line in enumerate(self.lines) if line in faulty]
