"""Legal time by zone data that the caller gives."""

from __future__ import annotations

import json
import pickle
import struct
from datetime import datetime, timedelta, timezone

import pytest

import echeance
from echeance._echeance import evaluate_lines

SUMMER = "2026-07-02T12:30:00Z"


def fixed(offset: int, footer: str) -> bytes:
    """A zone with one offset always: version 2 of TZif (RFC 9636), no transitions."""
    block = b"TZif2" + bytes(15) + struct.pack(">6L", 0, 0, 0, 0, 1, 4)
    block += struct.pack(">lBB", offset, 0, 0) + b"EST\0"
    return 2 * block + f"\n{footer}\n".encode()


EST = echeance.LegalTime(fixed(-5 * 3600, "EST5"))


def test_a_zone_without_daylight_saving_moves_the_hours_of_july() -> None:
    # A Thursday, 8:30 by daylight saving time and 7:30 by standard time.
    built_in = echeance.ask("support-hours", as_of=SUMMER)
    given = echeance.ask("support-hours", as_of=SUMMER, legal_time=EST)
    assert (built_in.outcome, given.outcome) == ("open", "closed")
    zone = timezone(timedelta(hours=-5))
    opens = datetime(2026, 7, 2, 8, tzinfo=zone)
    assert given.values["opens_at"] == opens
    assert given.values["opens_at"].utcoffset() == timedelta(hours=-5)
    assert given.next_change is not None
    assert isinstance(given.next_change.on, datetime)
    assert given.next_change.on.utcoffset() == timedelta(hours=-5)
    assert isinstance(given.as_of, datetime)
    assert given.as_of.isoformat() == "2026-07-02T07:30:00-05:00"
    assert given.to_dict()["legal_time"] == "given"
    assert "legal_time" not in built_in.to_dict()
    assert "at 07:30" in given.explain("en")
    again = pickle.loads(pickle.dumps(given))
    assert again == given
    assert again.to_dict() == given.to_dict()
    assert given != built_in


def test_every_door_takes_it() -> None:
    question = {"rule": "support-hours", "as_of": SUMMER}
    answer = echeance.evaluate(question, legal_time=EST)
    assert (answer["outcome"], answer["legal_time"]) == ("closed", "given")
    text = json.dumps(question)
    assert json.loads(echeance.evaluate(text, legal_time=EST)) == answer
    lines, all_answered = evaluate_lines(text.encode() + b"\n", legal_time=EST)
    assert all_answered
    assert json.loads(lines) == answer
    assert "legal_time" not in echeance.evaluate(question)


@pytest.mark.parametrize("data", [b"", b"America/Toronto", bytes(64 * 1024 + 1)])
def test_what_is_no_zone_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"^legal_time: .* / .*America/Toronto"):
        echeance.LegalTime(data)
