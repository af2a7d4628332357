"""The parts of an answer: frozen, compared by what they hold.

Written out: `dataclasses` and `typing` would take most of the time of an import.
"""

from __future__ import annotations

from echeance._echeance import FrozenDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from typing import Any, Final, Literal

__all__ = [
    "Contest",
    "Duty",
    "Flip",
    "FrozenDict",
    "NextChange",
    "Range",
    "plain",
]


def plain(part: object) -> Any:
    """A value of this package as JSON has it: texts, numbers, lists and dicts.

    Of a part of an answer the same as in ``to_dict`` of the answer, of an error the object
    of the contract, of a timeline its drawing, of an audit its counts, of a person of it or
    of a code all that it holds. For ``json.dumps`` as well:
    ``json.dumps(answer.values, default=echeance.plain)``.

    Raises:
        TypeError: It is no value of this package, or has another way out: columns give
            Arrow data.

    Example:
        >>> import echeance
        >>> answer = echeance.exam_validity(passed_on="2024-11-21", as_of="2026-11-21")
        >>> echeance.plain(answer.values["last_day"])
        '2026-11-21'
    """
    if part is None or isinstance(part, (str, int)):
        return part
    if isinstance(part, dict):
        members: dict[str, object] = part  # pyright: ignore[reportUnknownVariableType]
        return {name: plain(each) for name, each in members.items()}
    if isinstance(part, (tuple, list)):
        return [plain(each) for each in part]  # pyright: ignore
    ours = type(part).__module__.partition(".")[0] == "echeance"
    convert = getattr(part, "to_dict" if ours else "isoformat", None)
    if convert is not None:
        return convert()
    from echeance._echeance import Timeline

    if isinstance(part, Timeline):
        return str(part)
    raise TypeError(f"a value of type {type(part).__name__} has no form in JSON")


def _in_lang(lang: str, fr: str, en: str) -> str:  # pyright: ignore[reportUnusedFunction]
    if lang == "fr":
        return fr
    if lang == "en":
        return en
    raise ValueError('the language is neither "fr" nor "en"')


class _Part:
    __slots__: tuple[str, ...] = ()
    _shown: tuple[str, ...] = ()

    def _held(self) -> tuple[object, ...]:
        return tuple([getattr(self, name) for name in self.__slots__])

    def __setattr__(self, name: str, value: object) -> None:
        # Set once, by `__init__`.
        if name not in self.__slots__ or hasattr(self, name):
            raise AttributeError(f"{type(self).__name__} is frozen")
        object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Part) or type(other) is not type(self):
            return NotImplemented
        return self._held() == other._held()

    def __hash__(self) -> int:
        return hash((type(self), self._held()))

    def __repr__(self) -> str:
        names = self._shown or self.__slots__
        parts = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        return f"{type(self).__name__}({parts})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self._held()


class _OfAnswer(_Part):
    __slots__: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The part as plain data: texts, numbers, lists and dicts."""
        return {name: plain(getattr(self, name)) for name in self.__slots__}


class Flip(_OfAnswer):
    """A change of one fact alone that would give a better outcome."""

    __slots__ = ("fact", "to", "outcome", "nature")  # noqa: RUF023
    __match_args__ = ("fact", "to", "outcome", "nature")

    def __init__(
        self,
        fact: str,
        to: date | datetime | bool | int | str,
        outcome: str,
        nature: Literal["act", "record"],
    ) -> None:
        self.fact: Final = fact
        """The fact."""
        self.to: Final = to
        """What to change it to."""
        self.outcome: Final = outcome
        """The outcome that it gives."""
        self.nature: Final = nature
        """``act`` where the person can still do it; else the record may be wrong."""


class NextChange(_OfAnswer):
    """The first later day or moment on which time alone gives another outcome."""

    __slots__ = ("on", "outcome")
    __match_args__ = ("on", "outcome")

    def __init__(self, on: date | datetime, outcome: str) -> None:
        self.on: Final = on
        """When."""
        self.outcome: Final = outcome
        """The outcome from then on."""


class Contest(_OfAnswer):
    """Another choice of one reading that gives another outcome, or another day."""

    __slots__ = ("reading", "choice", "outcome", "days")  # noqa: RUF023
    __match_args__ = ("reading", "choice", "outcome", "days")

    def __init__(
        self,
        reading: str,
        choice: str,
        outcome: str,
        days: Mapping[str, date | datetime | int | None],
    ) -> None:
        self.reading: Final = reading
        """The reading."""
        self.choice: Final = choice
        """The other choice."""
        self.outcome: Final = outcome
        """The outcome under it."""
        self.days: Final = days
        """What becomes another day, by name, as ``duties.renew.by``. Read-only."""


class Duty(_OfAnswer):
    """An act of a person: whether it is owed, from when and by when."""

    __slots__ = ("state", "from_", "by")  # noqa: RUF023
    __match_args__ = ("state", "from_", "by")

    def __init__(
        self,
        state: Literal["due", "later", "none", "unknown"],
        from_: date | None,
        by: date | Literal["none"] | None,
    ) -> None:
        self.state: Final = state
        """Whether it is due now, owed later, not owed, or not known."""
        self.from_: Final = from_
        """The first day on which it is due, where it has one."""
        self.by: Final = by
        """The last day in time; ``none`` where the act is owed but has no such day."""

    def to_dict(self) -> dict[str, Any]:
        """The duty as plain data, with ``from`` and days as texts."""
        return {"state": self.state, "from": plain(self.from_), "by": plain(self.by)}


class Range(_OfAnswer):
    """Days of a fact that follow on each other and have one outcome, or one error."""

    __slots__ = ("from_", "before", "outcome", "error", "field")  # noqa: RUF023
    __match_args__ = ("from_", "before", "outcome", "error", "field")

    def __init__(
        self,
        from_: date | None,
        before: date | None,
        outcome: str | None,
        error: str | None,
        field: str | None,
    ) -> None:
        self.from_: Final = from_
        """The first day; ``None`` in the rows of ``unknown`` and of ``none``."""
        self.before: Final = before
        """The day after the last one; ``None`` in those rows."""
        self.outcome: Final = outcome
        """The outcome; ``None`` where the rule refuses these days."""
        self.error: Final = error
        """The code of the error for which it refuses them, else ``None``."""
        self.field: Final = field
        """The field that the error names, as ``facts.passed_on``, else ``None``."""

    def to_dict(self) -> dict[str, Any]:
        """The range as plain data, with ``from`` and days as texts."""
        return {
            "from": plain(self.from_),
            "before": plain(self.before),
            "outcome": self.outcome,
            "error": self.error,
            "field": self.field,
        }
