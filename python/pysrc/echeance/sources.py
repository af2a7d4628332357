"""Sources as a person finds them: each once, with title, day and address."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from echeance._echeance import citation

__all__ = ["cited", "found"]


def cited(ids: Iterable[str], lang: Literal["fr", "en"]) -> list[str]:
    """Those ids, without those of the other language's page where one of its twin is there."""
    own, other = ("S001-", "S000-") if lang == "fr" else ("S000-", "S001-")
    marks = list(ids)
    if any(mark.startswith(own) for mark in marks):
        marks = [mark for mark in marks if not mark.startswith(other)]
    return marks


def found(ids: Iterable[str], lang: Literal["fr", "en"]) -> list[str]:
    """Each source of those ids in words, the ids that stand for it before it."""
    colon = "\u00a0: " if lang == "fr" else ": "
    marks: dict[str, list[str]] = {}
    for mark in dict.fromkeys(ids):
        source = (citation(mark, lang) or mark).removeprefix(f"{mark}{colon}")
        marks.setdefault(source, []).append(mark)
    return [
        f"{', '.join(sorted(named))}{colon}{source}" for source, named in marks.items()
    ]
