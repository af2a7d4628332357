"""What a register is, whatever file it comes from: columns, and rows with their lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from echeance._echeance import Reviewer, rules
from echeance.terminal import about_file, said_by_system
from echeance.wording import Words, printable

__all__ = [
    "ACTS",
    "DUTY_COLUMNS",
    "FACTS",
    "OUTCOMES",
    "OUTPUT_COLUMNS",
    "PARTS",
    "Batch",
    "CannotRun",
    "Columns",
    "Register",
    "Row",
]

_RULE = next(rule for rule in rules() if rule["slug"] == "holder-review")

FACTS: dict[str, Words] = {
    fact["name"]: Words(fact["label"]["fr"], fact["label"]["en"])
    for fact in _RULE["facts"]
}
"""The facts that a register may hold, each with its label."""

OUTCOMES: dict[str, Words] = {
    outcome["slug"]: Words(outcome["text"]["fr"], outcome["text"]["en"])
    for outcome in _RULE["outcomes"]
}
"""The outcomes of a review in the order of the rule, each with its words."""

PARTS: tuple[str, ...] = Reviewer.parts
"""The rules that a review asks, in the order of the output."""

PART_COLUMNS: tuple[str, ...] = tuple(
    f"echeance_{part.replace('-', '_')}" for part in PARTS
)

ACTS: tuple[str, ...] = Reviewer.acts
"""The acts that a person may owe, in the order of the output."""

DUTY_COLUMNS: tuple[str, ...] = tuple(
    f"echeance_duty_{act.replace('-', '_')}{part}"
    for act in ACTS
    for part in ("", "_by")
)
"""For each act how it stands, and the last day in time (`none` where it has none)."""

OUTPUT_COLUMNS: tuple[str, ...] = (
    "echeance_outcome",
    "echeance_act_by",
    "echeance_next_due_on",
    *DUTY_COLUMNS,
    *PART_COLUMNS,
    "echeance_reasons",
    "echeance_missing",
    "echeance_assumed",
    "echeance_contested",
    "echeance_days_contested",
    "echeance_error",
    "echeance_error_field",
    "echeance_line",
)
"""What an audit writes after the columns of the register."""


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


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a register, as they stand in its header."""

    names: tuple[str, ...]
    facts: tuple[str | None, ...] = field(init=False)
    """The fact that each column gives, if any; white space around its name is no matter."""

    def __post_init__(self) -> None:
        trimmed = [name.strip() for name in self.names]
        facts = tuple(name if name in FACTS else None for name in trimmed)
        object.__setattr__(self, "facts", facts)
        for fact in FACTS:
            if facts.count(fact) > 1:
                raise CannotRun(
                    f"la colonne «\u00a0{fact}\u00a0» figure deux fois dans le registre",
                    f"the column “{fact}” stands twice in the register",
                )
        if not any(facts):
            known = ", ".join(FACTS)
            raise CannotRun(
                f"aucune colonne du registre n’est un fait à examiner; attendu\u00a0: {known}",
                f"no column of the register is a fact to review; expected: {known}",
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

    def name_of(self, place: int) -> str:
        """The name of a column, for a report; its number where it has none."""
        return printable(self.names[place].strip()) or f"#{place + 1}"

    def refuse_clash(self) -> None:
        """Refuses columns named like those that the audit writes."""
        trimmed = {name.strip() for name in self.names}
        for name in OUTPUT_COLUMNS:
            if name in trimmed:
                raise CannotRun(
                    f"le registre a déjà une colonne «\u00a0{name}\u00a0», que l’audit doit écrire",
                    f"the register already has a column “{name}”, which the audit is to write",
                )


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the register: one cell a column, and what is wrong with the line itself."""

    line: int
    cells: Sequence[str]
    error: str | None = None
    field: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows that are reviewed and written together."""

    rows: Sequence[Row]
    source: Any = None
    """The columns as they came, where they came as Arrow data."""


class Register(Protocol):
    """A register that is open."""

    @property
    def columns(self) -> Columns: ...

    @property
    def size(self) -> int | None:
        """How much there is to read, in units of `position`; `None` where that is not known."""

    @property
    def position(self) -> int:
        """How much was read."""

    def batches(self) -> Iterator[Batch]: ...

    def close(self) -> None: ...
