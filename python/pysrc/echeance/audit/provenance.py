"""What a result was made of: it is written with the result, and read with it the next night."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import Path
from typing import NamedTuple

from echeance._echeance import REVIEW, RULES_VERSION, __version__
from echeance.audit.register import READINGS
from echeance.declared import LEAD_DAYS, fact_of

__all__ = [
    "METADATA",
    "RESULT_DIGEST",
    "SHEET",
    "Provenance",
    "digest",
    "side_file",
    "told_beside",
]

METADATA = b"echeance"
"""The key of the metadata of a Parquet file."""

SHEET = "Provenance"
"""The sheet of a workbook."""

RESULT_DIGEST = "result_sha256"
"""In the side file of a result, which can be cut short or changed unseen: the digest of the result."""

_BLOCK = 1 << 20


def side_file(out: Path) -> Path:
    """The file with the provenance of a result: `review.csv.json` of `review.csv`."""
    return out.with_name(f"{out.name}.json")


def digest(path: Path) -> str | None:
    """The SHA-256 of a register, in hexadecimal; `None` where it can be read once only."""
    if not path.is_file():
        return None
    sha256 = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            sha256.update(block)
    return sha256.hexdigest()


@dataclass(frozen=True, slots=True)
class Provenance:
    """The day, the rules and the readings of a result, and the register behind it."""

    as_of: str
    rules_version: str
    readings: Mapping[str, str]
    """Every reading that the review uses, with its choice."""
    lead_days: int | None
    """`None` where each line has its own."""
    register_sha256: str | None
    """Of the file as it lies on the disk; `None` for standard input."""
    version: str = __version__
    """Of echeance."""

    @classmethod
    def of(
        cls,
        as_of: date | str,
        readings: Mapping[str, str] | None,
        lead_days: int | None,
        sha256: str | None,
        *,
        has_lead_days: bool,
    ) -> Provenance:
        """That of an audit; `has_lead_days` where the register has a column for them."""
        if lead_days is None and not has_lead_days:
            lead_days = fact_of(REVIEW, LEAD_DAYS)["default"]
        chosen = {**READINGS, **(readings or {})}
        return cls(str(as_of), RULES_VERSION, chosen, lead_days, sha256)

    @property
    def rules(self) -> tuple[str, str]:
        """Which rules answered, and by which program."""
        return self.rules_version, self.version

    def rows(self) -> list[tuple[str, str]]:
        """As names and texts, for a table."""
        parts = asdict(self)
        readings = parts.pop("readings")
        parts.update({f"readings.{name}": choice for name, choice in readings.items()})
        return [
            (name, "" if value is None else str(value)) for name, value in parts.items()
        ]

    def json(self, **further: str) -> bytes:
        """As JSON."""
        parts = {**asdict(self), **further}
        return json.dumps(parts, indent=2, ensure_ascii=False).encode() + b"\n"


class Told(NamedTuple):
    """What the side file of a result tells."""

    provenance: Provenance
    sha256: str
    """Of the result when it was written."""


def told_beside(out: Path) -> Told | None:
    """What tells of a result, beside it; `None` if nothing does, or what does cannot be read."""
    try:
        parts = json.loads(side_file(out).read_bytes())
        names = [field.name for field in fields(Provenance)]
        made = Provenance(**{name: parts[name] for name in names})
        date.fromisoformat(made.as_of)
        if not isinstance(made.readings, dict):
            return None
        return Told(made, str(parts[RESULT_DIGEST]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
