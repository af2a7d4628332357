"""Outputs that a page shows: compared with what its commands print or, with `--renew`, replaced by it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

__all__ = ["Span", "hold", "is_shown", "renewed"]

Span = tuple[int, int]
"""Where a page shows an output: its first character, and the one after its last."""

LEFT_OUT = re.compile(r"^…\n", re.MULTILINE)
"""A line that stands for any lines left out."""

SLACK = 2
"""By how many lines a part of a shown output may grow or shrink when it is renewed."""


def hold(page: Path, printed: Mapping[Span, str], *, renew: bool) -> None:
    """Compares each output that the page shows with what was printed."""
    text = page.read_text("utf-8")
    # From the last on, so that the places before it stay.
    for (start, end), output in sorted(printed.items(), reverse=True):
        shown = text[start:end]
        if renew:
            text = text[:start] + renewed(shown, output) + text[end:]
        else:
            assert is_shown(shown, output), (
                f"{page.name} (`make transcripts` renews it) shows:\n{shown}\nprinted:\n{output}"
            )
    if renew:
        page.write_text(text, "utf-8")


def is_shown(shown: str, printed: str) -> bool:
    """Whether the page shows that output, lines left out apart."""
    parts = map(re.escape, LEFT_OUT.split(shown))
    return re.fullmatch("(?s:.*)".join(parts), printed) is not None


def renewed(shown: str, printed: str) -> str:
    """What a page is to show of that output: in place of each part, the lines that are most like it."""
    if is_shown(shown, printed):
        return shown
    parts = LEFT_OUT.split(shown)
    lines = printed.splitlines(keepends=True)

    @cache
    def best(part: int, first: int) -> tuple[float, tuple[str, ...]]:
        """The parts from that one on, taken from the lines from that one on, and how alike they are."""
        if part == len(parts):
            return 0.0, ()
        old = parts[part]
        found: tuple[float, tuple[str, ...]] = (-1.0, ())
        is_last = part == len(parts) - 1
        for start in range(first, len(lines) + 1):
            if old and not part and start:
                break
            for end in ends(old, start):
                if old and is_last and end != len(lines):
                    continue
                rest, others = best(part + 1, end)
                new = "".join(lines[start:end])
                score = rest + alike(old, new) * len(old)
                if rest >= 0 and score > found[0]:
                    found = score, (new, *others)
            if not old:
                break
        return found

    def ends(old: str, start: int) -> range:
        if not old:
            return range(start, start + 1)
        if len(parts) == 1:
            return range(len(lines), len(lines) + 1)
        size = old.count("\n")
        least, most = max(size - SLACK, 1), size + SLACK
        return range(start + least, min(start + most, len(lines)) + 1)

    score, new = best(0, 0)
    assert score >= 0, f"no lines are like those that were shown:\n{shown}"
    return "…\n".join(new)


@cache
def alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
