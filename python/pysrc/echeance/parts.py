"""The parts of an answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

__all__ = ["Contest", "Flip", "NextChange", "Reason"]


@dataclass(frozen=True, slots=True)
class Reason:
    """A condition that gives the outcome."""

    code: str
    """The slug, for programs."""
    number: int
    """The stable number, never re-used."""
    fr: str = field(repr=False)
    """The sentence in French, the master text."""
    en: str = field(repr=False)
    """The sentence in English."""
    sources: tuple[str, ...] = field(repr=False)
    """The statements and provisions that it rests on."""

    def text(self, lang: Literal["fr", "en"] = "fr") -> str:
        """The sentence in that language."""
        if lang == "fr":
            return self.fr
        if lang == "en":
            return self.en
        raise ValueError('the language is neither "fr" nor "en"')


@dataclass(frozen=True, slots=True)
class Flip:
    """A change of one fact alone that would give a better outcome."""

    fact: str
    """The fact."""
    to: date | datetime | bool | int | str
    """What to change it to."""
    outcome: str
    """The outcome that it gives."""


@dataclass(frozen=True, slots=True)
class NextChange:
    """The first later day or moment on which time alone gives another outcome."""

    on: date | datetime
    """When."""
    outcome: str
    """The outcome from then on."""


@dataclass(frozen=True, slots=True)
class Contest:
    """Another choice of one reading that gives another outcome."""

    reading: str
    """The reading."""
    choice: str
    """The other choice."""
    outcome: str
    """The outcome under it."""
