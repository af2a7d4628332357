"""An answer as a notebook shows it: in French, the master text."""

from __future__ import annotations

import re
from html import escape
from typing import Any

from echeance._echeance import Answer

__all__ = ["shown"]

_ITEM = re.compile(r"- |\d+\. ")
_STEPS = "\n1. "
"""Only steps have numbers."""
_SHRINKING = 'style="max-width:100%;height:auto"'
"""What lets the timeline be narrower than it is drawn, as a cell may be."""
_ADDRESS = "    "
"""Beneath a source, its address."""


def shown(answer: Answer[Any, Any]) -> str:
    """The whole explanation with the timeline, as HTML: nothing is left out, steps and sources are folded."""
    head, said, *blocks, notice = answer.explain("fr").strip().split("\n\n")
    of_sources = [block for block in blocks if f"\n{_ADDRESS}" in block]
    told = [block for block in blocks if block not in of_sources]
    first = next((at for at, block in enumerate(told) if _STEPS in block), len(told))
    parts = (
        f"<p>{_lines(head.splitlines())}</p>",
        f"<p><b>{escape(said)}</b></p>",
        str(answer.timeline("fr")).replace("<svg ", f"<svg {_SHRINKING} ", 1),
        *map(_block, told[:first]),
        _folded(told[first:]),
        _folded(of_sources),
        f"<p><small>{_lines(notice.splitlines())}</small></p>",
    )
    return f'<div lang="fr">{"".join(parts)}</div>'


def _lines(lines: list[str]) -> str:
    return "<br/>".join(escape(line.strip()) for line in lines)


def _folded(blocks: list[str]) -> str:
    """Blocks behind the title of the first."""
    if not blocks:
        return ""
    title, *lines = blocks[0].splitlines()
    name = escape(title.rstrip(":").rstrip())
    inner = _items(lines) + "".join(map(_block, blocks[1:]))
    return f"<details><summary>{name}</summary>{inner}</details>"


def _block(block: str) -> str:
    title, *lines = block.splitlines()
    if not lines:
        return f"<p>{escape(title)}</p>"
    return f"<p><b>{escape(title)}</b></p>{_items(lines)}"


def _items(lines: list[str]) -> str:
    """Items with the lines beneath each, and what follows them."""
    items: list[list[str]] = []
    rest: list[str] = []
    for line in lines:
        item = _ITEM.match(line)
        if item is not None:
            items.append([line[item.end() :]])
        elif items and line.startswith(_ADDRESS):
            items[-1].append(line)
        else:
            rest.append(line)
    kind = "ol" if lines[0].startswith(_STEPS.strip()) else "ul"
    each = "".join(f"<li>{_lines(item)}</li>" for item in items)
    return (f"<{kind}>{each}</{kind}>" if each else "") + (
        f"<p>{_lines(rest)}</p>" if rest else ""
    )
