"""Where fuzzing begins: the questions of the vectors, and the words of the catalogue. `seeds.py FOLDER`"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import echeance

TOP = Path(__file__).parents[2]
DAYS = ["2024-02-29", "1900-01-01", "2199-12-31", "2026-11-21T10:00:00-05:00", "Z", "T"]
STATES = [
    echeance.issue_code(
        purpose,
        sent_at=datetime(2026, 11, 21, tzinfo=timezone.utc),
        attempts=3,
        key=bytes(32),
        lifetime=lifetime,
    ).state
    for purpose, lifetime in (
        ("clicsequr-sign-in", None),
        ("sag-account-creation", None),
        ("file-recovery", 600),
    )
]
NUMBERS = [
    "CAR201900000001",
    "CCV201900000001",
    " car-2019 0000 0001",
    "CAR2019O0000001",
]

REGISTER_WORDS = [
    *(
        "sep=;",
        '"',
        '""',
        "\r\n",
        "\ufeff",
        "\x00",
        "21/11/2026",
        "11/21/2026",
        "20261121",
    ),
    *("2026-11-21T00:00:00", "oui", "non", "jamais", "aucun", "#N/A", "issued_on"),
]


def texts(value: Any) -> Iterator[str]:
    """Every key and every slug of the catalogue."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key in ("slug", "name", "code") and isinstance(part, str):
                yield part
            yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


def questions() -> Iterator[str]:
    for path in sorted((TOP / "tests" / "vectors").glob("*.json")):
        read = json.loads(path.read_text("utf-8"))
        for case in read.get("cases", []):
            if "text" in case:
                yield case["text"]
            elif isinstance(case.get("question"), dict):
                question = {"rule": read["rule"], **case["question"]}
                yield json.dumps(question, ensure_ascii=False)


def registers() -> list[str]:
    """The first lines of the sample, with each delimiter, cut in pieces of 48 bytes by the first one."""
    sample = (TOP / "examples" / "register.csv").read_bytes()
    lines = sample.decode("cp1252").splitlines()[:4]
    return [
        "0" + end.join(line.replace(",", sign) for line in lines) + end
        for sign, end in ((",", "\n"), (";", "\r\n"), ("\t", "\n"), ("|", "\r\n"))
    ]


def main() -> None:
    folder = Path(sys.argv[1])
    catalogue = json.loads((TOP / "docs" / "catalogue.json").read_text("utf-8"))
    words = sorted({*texts(catalogue), "rule", "as_of", "facts", "readings", "never"})
    each = {
        "json": (list(questions()), [f'"{word}"' for word in words] + DAYS),
        "days": (DAYS, [*DAYS, "-", ":", "+", "."]),
        "numbers": (NUMBERS, ["CAR20", "CCV20", "-", " ", "\u00a0", "\u200b"]),
        "register": (registers(), REGISTER_WORDS),
        "state": (STATES, [".", "-", "s", "u", *STATES[0].split(".")[:2]]),
    }
    for target, (seeds, dictionary) in each.items():
        (folder / target).mkdir(parents=True, exist_ok=True)
        for place, seed in enumerate(seeds):
            (folder / target / f"{place:05}").write_text(seed, "utf-8")
        entries = [
            '"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"\n'
            for word in dictionary
        ]
        (folder / f"{target}.dict").write_text("".join(entries), "ascii")


if __name__ == "__main__":
    main()
