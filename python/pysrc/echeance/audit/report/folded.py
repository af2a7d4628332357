"""Texts that are nearly the same, each kept as what it shares and what is its own."""

from __future__ import annotations

import re

__all__ = ["Folding"]

_GAP = "\x01"
"""Where a sentence has something of its own."""

_OWN = re.compile(r"\d{1,2}(?:er)?\s\w+\s\d{4}|[A-Z]\w+\s\d{1,2},\s\d{4}|CAR\d+")
"""Days, and certificate numbers."""

_OWN_OF_DRAWING = re.compile(r"\d+")
_PARTS_OF_DRAWING = re.compile(r"(?=<[gpr])|(?<=\. )")


class Folding:
    """What the texts of a page share: each sentence once, with gaps.

    A text is a list of sentences: the number of the sentence, then what fills its gaps. Put
    together again it is the same text, letter for letter.
    """

    def __init__(self) -> None:
        self._sentences: dict[str, int] = {}
        self._lines: dict[str, list[object]] = {}

    @property
    def sentences(self) -> list[str]:
        """The sentences by their numbers."""
        return list(self._sentences)

    def lines(self, text: str) -> list[list[object]]:
        """A text of several lines, line by line."""
        return [self._line(line) for line in text.split("\n")]

    def drawing(self, svg: str) -> list[list[object]]:
        """A drawing, part by part."""
        return [
            self._folded(part, _OWN_OF_DRAWING) for part in _PARTS_OF_DRAWING.split(svg)
        ]

    def _line(self, line: str) -> list[object]:
        found = self._lines.get(line)
        if found is None:
            if len(self._lines) >= _MOST_LINES:
                self._lines.clear()
            found = self._lines[line] = self._folded(line, _OWN)
        return found

    def _folded(self, text: str, own: re.Pattern[str]) -> list[object]:
        shared = own.sub(_GAP, text)
        number = self._sentences.setdefault(shared, len(self._sentences))
        return [number, *own.findall(text)]


_MOST_LINES = 50_000
"""So many lines are remembered: most persons are told what others were."""
