"""What a result was made of: it is written with the result, and read with it the next night."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from echeance._echeance import REVIEW, RULES_VERSION, __version__
from echeance.audit.register import READINGS
from echeance.declared import LEAD_DAYS, fact_of

__all__ = [
    "METADATA",
    "RESULT_DIGEST",
    "SHEET",
    "Provenance",
    "digest",
    "result_digest",
    "side_file",
]

METADATA = b"echeance"
"""The key of the metadata of a Parquet file."""

SHEET = "Provenance"
"""The sheet of a workbook."""

RESULT_DIGEST = "result_sha256"
"""In the side file of a CSV result, which can be cut short or changed unseen: the digest of the result."""

_BLOCK = 1 << 20


def side_file(out: Path) -> Path:
    """The file with the provenance of a CSV result: `review.csv.json` of `review.csv`."""
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


def result_digest(out: Path) -> str | None:
    """The SHA-256 that a CSV result had when it was written, by the file beside it; `None` if that does not tell it."""
    try:
        told = _from_side_file(out).get(RESULT_DIGEST)
    except (OSError, ValueError, AttributeError):
        return None
    return told if isinstance(told, str) else None


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

    @classmethod
    def read(cls, out: Path) -> Provenance | None:
        """That of a result; `None` if the result has none."""
        try:
            parts = _READERS.get(out.suffix.lower(), _from_side_file)(out)
            return cls(
                **{
                    name: parts[name]
                    for name in (
                        "as_of",
                        "rules_version",
                        "readings",
                        "lead_days",
                        "register_sha256",
                        "version",
                    )
                }
            )
        except (OSError, ValueError, KeyError, TypeError):
            return None


def _from_side_file(out: Path) -> Any:
    return json.loads(side_file(out).read_bytes())


def _from_metadata(out: Path) -> Any:
    from echeance.audit.extras import ARROW, module_of

    schema = module_of("pyarrow.parquet", ARROW).read_schema(out)
    metadata: dict[bytes, bytes] = schema.metadata or {}
    return json.loads(metadata[METADATA])


def _from_sheet(out: Path) -> Any:
    """From the sheet that holds `rows`."""
    from echeance.audit.extras import EXCEL, module_of

    calamine = module_of("python_calamine", EXCEL)
    try:
        book = calamine.CalamineWorkbook.from_path(out)
        rows = dict(book.get_sheet_by_name(SHEET).iter_rows())
    except calamine.CalamineError:
        return None
    mark = "readings."
    readings = {name for name in rows if name.startswith(mark)}
    lead_days = rows.pop("lead_days")
    return {
        **rows,
        "readings": {name.removeprefix(mark): rows[name] for name in readings},
        "lead_days": int(lead_days) if lead_days else None,
        "register_sha256": rows["register_sha256"] or None,
    }


_READERS = {".parquet": _from_metadata, ".xlsx": _from_sheet}
