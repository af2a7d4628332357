"""Where the benchmarks leave their figures: a line of JSON each, in the file that `ECHEANCE_FIGURES` names."""

from __future__ import annotations

import json
import os

__all__ = ["add"]


def add(suite: str, name: str, nanoseconds: float, ratio: float, against: str) -> None:
    """Appends a figure; nothing where no file is named."""
    if file := os.environ.get("ECHEANCE_FIGURES"):
        figure = {
            "suite": suite,
            "name": name,
            "ns": nanoseconds,
            "ratio": ratio,
            "against": against,
        }
        with open(file, "a", encoding="utf-8") as lines:
            lines.write(json.dumps(figure, ensure_ascii=False) + "\n")
