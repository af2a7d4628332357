"""Sources as a person finds them: each once, with title, day and address."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from echeance._echeance import citation

__all__ = ["found"]


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
