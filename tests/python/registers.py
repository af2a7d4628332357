"""Registers that a test writes."""

from __future__ import annotations

from pathlib import Path


def written(folder: Path, *lines: str, name: str = "register.csv") -> Path:
    """A register of those lines, the header first."""
    path = folder / name
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path
