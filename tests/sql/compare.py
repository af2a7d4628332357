"""What SQL answered on the sample register, against the oracle on the same cells.

`python -m sql.compare DATABASE`, from the folder `tests`, prints how many lines
were to have which answer; the status is 1 where any had another.
"""

from __future__ import annotations

import sqlite3
import sys
from collections import Counter
from typing import Any

import oracle

AS_OF = "2026-11-21"
LINES = (
    "SELECT exam_passed_on, affiliated_at_expiry, account_last_used_on,"
    " register.certificate_number AS number, review.*"
    " FROM register LEFT JOIN review ON review.line = register.rowid"
)
YES_NO = {
    **dict.fromkeys(("true", "yes", "oui", "1"), True),
    **dict.fromkeys(("false", "no", "non", "0"), False),
}


def text(cell: bytes | None) -> str | None:
    """A cell, unknown where it is blank; bytes that are no text become wrong ones."""
    return cell.decode(errors="replace") if cell else None


def yes_no(cell: bytes | None) -> Any:
    """Yes, no, unknown, or a number, which is neither."""
    written = text(cell)
    return None if written is None else YES_NO.get(written.lower(), -1)


def used(cell: bytes | None) -> str | None:
    """The day of the last sign-in to an account that the rule speaks of."""
    written = text(cell)
    return None if written == "none" else written


def expected(rule: str, facts: dict[str, Any]) -> str:
    """The outcome, or the function and the field of the error."""
    answer = oracle.evaluate(
        {"rule": rule, "as_of": AS_OF, "facts": facts}, parts={"outcome"}
    )
    if "error" in answer:
        field = answer["error"]["field"].removeprefix("facts.")
        return f"echeance_{rule.replace('-', '_')}({field})"
    outcome = answer["outcome"]
    assert isinstance(outcome, str)
    return outcome


def answered(outcome: bytes | None, error: bytes | None) -> str:
    """What SQL gave for a line, the sentence of an error left out."""
    if (outcome is None) == (error is None):
        return "an outcome and an error, or neither"
    return (outcome or error or b"").decode().partition(":")[0]


def main() -> int:
    """Compares every line."""
    database = sqlite3.connect(sys.argv[1])
    database.text_factory = bytes
    database.row_factory = sqlite3.Row
    met: Counter[tuple[str, str]] = Counter()
    wrong = 0
    for line in database.execute(LINES):
        asked: dict[str, dict[str, Any]] = {
            "exam-transfer": {
                "exam_passed_on": text(line["exam_passed_on"]),
                "affiliated_at_expiry": yes_no(line["affiliated_at_expiry"]),
            },
            "inactivity": {"last_used_on": used(line["account_last_used_on"])},
            "certificate-number": {"text": text(line["number"])},
        }
        for rule, facts in asked.items():
            column = rule.replace("-", "_")
            told = answered(line[column], line[f"{column}_error"])
            wanted = expected(rule, facts)
            met[rule, wanted] += 1
            if told != wanted:
                wrong += 1
                print(f"line {line['line']}, {rule}: {told}, expected {wanted}")
    for (rule, wanted), count in sorted(met.items()):
        print(f"{rule}\t{wanted}\t{count}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
