"""Texts that are nearly the same, each kept as what it shares and what is its own."""

from __future__ import annotations

import re

__all__ = ["Folding"]

_GAP = "\x01"
"""Where a part has something of its own."""
_END = "\x02"

_OWN = re.compile(r"(\d{1,2}(?:er)?\s\w+\s\d{4}|[A-Z]\w+\s\d{1,2},\s\d{4}|CAR\d+)")
"""Days, and certificate numbers."""
_OWN_OF_DRAWING = re.compile(r"(\d+)")

_MOST_LINES = 50_000
"""So many lines are remembered: most persons have the answer of another."""


class Folding:
    """What the texts of a page share: each part once, with gaps.

    A text is the numbers of its parts, and what fills their gaps, between strokes. Put
    together again it is the same text, letter for letter.
    """

    def __init__(self) -> None:
        self._parts: dict[str, int] = {}
        self._lines: dict[str, tuple[int, list[str]]] = {}

    @property
    def parts(self) -> list[str]:
        """The parts by their numbers."""
        return list(self._parts)

    def lines(self, text: str) -> tuple[list[int], str]:
        """A text of several lines: a part is a line with its end."""
        if len(self._lines) > _MOST_LINES:
            self._lines.clear()
        numbers: list[int] = []
        own: list[str] = []
        for line in text.splitlines(keepends=True):
            found = self._lines.get(line)
            if found is None:
                shared, filled = _apart(line, _OWN)
                found = self._lines[line] = (self._number(shared), filled)
            numbers.append(found[0])
            own += found[1]
        return numbers, "|".join(own)

    def drawing(self, svg: str) -> tuple[list[int], str]:
        """A drawing: a part is a line of it, or a sentence."""
        shared, own = _apart(svg, _OWN_OF_DRAWING)
        for begin in ("<g ", "<path ", "<text class"):
            shared = shared.replace(begin, f"{_END}{begin}")
        parts = shared.replace(". ", f". {_END}").split(_END)
        return list(map(self._number, parts)), "|".join(own)

    def _number(self, part: str) -> int:
        return self._parts.setdefault(part, len(self._parts))


def _apart(text: str, own: re.Pattern[str]) -> tuple[str, list[str]]:
    pieces = own.split(text)
    return _GAP.join(pieces[::2]), pieces[1::2]
