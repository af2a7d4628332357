"""Codes made and checked; every digest is worked out again with Python's own HMAC."""

from __future__ import annotations

import hashlib
import hmac
import pickle
from datetime import date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import echeance
from echeance import CheckedCode, CodeError, IssuedCode, QuestionError

KEY = bytes(range(32))
SHORT_KEY = b"sixteen bytes ok"
SENT_AT = datetime(2026, 11, 21, 10, tzinfo=ZoneInfo("America/Toronto"))
SECONDS = 1795273200
SALT = "000102030405060708090a0b0c0d0e0f"
PURPOSES = ["clicsequr-sign-in", "sag-account-creation", "file-recovery"]
EXCLUSIVE = {"code-boundary": "exclusive"}


def after(seconds: float) -> datetime:
    return SENT_AT + timedelta(seconds=seconds)


def fixed(parts: list[str]) -> bytes:
    """What of a state never changes."""
    _, purpose, sent_at, lifetime, _, _, salt = parts[:7]
    return (
        bytes([PURPOSES.index(purpose) + 1])
        + int(sent_at).to_bytes(8, "big", signed=True)
        + (0 if lifetime == "-" else int(lifetime)).to_bytes(4, "big")
        + bytes.fromhex(salt)
    )


def digest(code: str, state: str, key: bytes) -> str:
    """The digest that a state must hold, from its other parts."""
    message = b"echeance code 1\0" + fixed(state.split(".")) + code.encode()
    return hmac.new(key, message, hashlib.sha256).hexdigest()


def sealed(state: str, key: bytes) -> str:
    """The state with the seal that it must have, in the place of the one it has."""
    parts = state.split(".")[:8]
    marks = bytes([int("u" in parts[5]), int("s" in parts[5])])
    left = bytes([int(parts[4])])
    message = (
        b"echeance state 2" + fixed(parts) + bytes.fromhex(parts[7]) + left + marks
    )
    return ".".join([*parts, hmac.new(key, message, hashlib.sha256).hexdigest()])


SIGN_IN = sealed(
    f"code2.clicsequr-sign-in.{SECONDS}.-.3.-.{SALT}."
    "ea3ba2bca68f704d77f10c8159ea0c5a668e57f09a90d6277bffa788cf300a2c",
    KEY,
)
RECOVERY = sealed(
    f"code2.file-recovery.-1.900.3.-.{SALT}."
    "0d2903fe7f7c555f2d78a802b6994a15a49db175eefa42a72cd76b0274e505b4",
    SHORT_KEY,
)


def check(
    state: str,
    given: str,
    now: datetime,
    *,
    key: bytes = KEY,
    leeway: int | timedelta | None = None,
    readings: Any = None,
) -> CheckedCode:
    """A check; the state that it gives has changed in what its verdict says only."""
    checked = echeance.check_code(
        state, given, now=now, key=key, leeway=leeway, readings=readings
    )
    parts = state.split(".")
    if checked.verdict == "accepted":
        parts[5] = "u"
    if checked.verdict == "wrong":
        parts[4] = str(int(parts[4]) - 1)
        assert checked.attempts_left == int(parts[4])
    else:
        assert checked.attempts_left is None
    assert checked.state == sealed(".".join(parts), key)
    assert checked.accepted == (checked.verdict == "accepted")
    return checked


def verdict(state: str, given: str, now: datetime, **options: Any) -> str:
    return check(state, given, now, **options).verdict


def altered(state: str, place: int, part: str) -> str:
    """The state with another part, as someone without the key can write it."""
    parts = state.split(".")
    parts[place] = part
    return ".".join(parts)


def with_part(state: str, place: int, part: str, key: bytes = KEY) -> str:
    """The state with another part, as someone with the key can write it."""
    return sealed(altered(state, place, part), key)


def other(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06}"


# Making.


@pytest.mark.parametrize("purpose", PURPOSES)
@pytest.mark.parametrize("lifetime", [None, 1, 900, 2**32 - 1])
@pytest.mark.parametrize("key", [KEY, SHORT_KEY, b"k" * 1000])
def test_what_is_made(purpose: str, lifetime: int | None, key: bytes) -> None:
    def make() -> IssuedCode:
        return echeance.issue_code(
            purpose, sent_at=SENT_AT, attempts=5, key=key, lifetime=lifetime
        )

    if purpose == "clicsequr-sign-in" and lifetime is not None:
        with pytest.raises(CodeError) as raised:
            make()
        assert raised.value.code == "lifetime-published"
        return
    issued = make()
    assert len(issued.code) == 6 and issued.code.isascii() and issued.code.isdigit()
    assert issued.previous is None
    version, kind, sent_at, life, attempts, marks, salt, made, _ = issued.state.split(
        "."
    )
    assert (version, kind, sent_at) == ("code2", purpose, str(SECONDS))
    assert (life, attempts, marks) == (str(lifetime or "-"), "5", "-")
    assert len(salt) == 32
    assert made == digest(issued.code, issued.state, key)
    assert issued.state == sealed(issued.state, key)


def test_codes_and_salts_differ() -> None:
    issued = [
        echeance.issue_code(PURPOSES[0], sent_at=SENT_AT, attempts=1, key=KEY)
        for _ in range(200)
    ]
    # Of 200 codes out of a million, 190 and more differ but for one time in 10^19.
    assert len({one.code for one in issued}) >= 190
    assert len({one.state.split(".")[6] for one in issued}) == 200
    # No digit is fixed; each place takes all ten but for one time in 10^8.
    for place in range(6):
        assert {one.code[place] for one in issued} == set("0123456789")


def test_the_next_one() -> None:
    first = echeance.issue_code(
        "file-recovery", sent_at=SENT_AT, attempts=1, key=KEY, lifetime=900
    )
    spent = check(first.state, other(first.code), SENT_AT).state
    second = echeance.issue_next_code(
        spent,
        sent_at=after(0),
        attempts=9,
        key=KEY,
        lifetime=timedelta(minutes=5),
    )
    assert second.previous == echeance.supersede_code(spent, key=KEY)
    assert second.previous == with_part(spent, 5, "s")
    assert second.state.split(".")[1:6] == [
        "file-recovery",
        str(SECONDS),
        "300",
        "9",
        "-",
    ]
    assert second.state.split(".")[7] == digest(second.code, second.state, KEY)
    assert second.previous is not None
    assert verdict(second.previous, first.code, SENT_AT) == "superseded"
    assert verdict(second.state, second.code, SENT_AT) == "accepted"
    with pytest.raises(CodeError) as raised:
        echeance.issue_next_code(spent, sent_at=SENT_AT, attempts=9, key=SHORT_KEY)
    assert raised.value.code == "state-altered"
    with pytest.raises(CodeError) as raised:
        echeance.issue_next_code(spent, sent_at=after(-1), attempts=9, key=KEY)
    assert raised.value.code == "before-sending"


def test_superseding_stays() -> None:
    superseded = echeance.supersede_code(SIGN_IN, key=KEY)
    assert superseded == with_part(SIGN_IN, 5, "s")
    assert echeance.supersede_code(superseded, key=KEY) == superseded
    used = with_part(SIGN_IN, 5, "u")
    assert echeance.supersede_code(used, key=KEY) == with_part(SIGN_IN, 5, "us")
    for key, code in [(KEY[:15], "key-too-short"), (SHORT_KEY, "state-altered")]:
        with pytest.raises(CodeError) as raised:
            echeance.supersede_code(SIGN_IN, key=key)
        assert raised.value.code == code
    with pytest.raises(TypeError):
        echeance.supersede_code(SIGN_IN)  # type: ignore[call-arg]


# Checking.


def test_the_fixed_states() -> None:
    assert SIGN_IN.split(".")[7] == digest("004242", SIGN_IN, KEY)
    assert RECOVERY.split(".")[7] == digest("999999", RECOVERY, SHORT_KEY)
    assert verdict(SIGN_IN, "004242", SENT_AT) == "accepted"
    assert code_error(SIGN_IN, key=KEY[:31]).code == "state-altered"
    epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
    for seconds, expected in [(-1, "accepted"), (899, "accepted"), (900, "expired")]:
        now = epoch + timedelta(seconds=seconds)
        assert verdict(RECOVERY, "999999", now, key=SHORT_KEY) == expected
    assert (
        verdict(
            RECOVERY,
            "999999",
            epoch + timedelta(seconds=899),
            key=SHORT_KEY,
            readings=EXCLUSIVE,
        )
        == "expired"
    )


@pytest.mark.parametrize(
    ("seconds", "inclusive", "exclusive"),
    [
        (0, "accepted", "accepted"),
        (599, "accepted", "accepted"),
        (600, "accepted", "expired"),
        (601, "expired", "expired"),
        (10**9, "expired", "expired"),
    ],
)
def test_the_ten_minutes(seconds: int, inclusive: str, exclusive: str) -> None:
    now = after(seconds)
    assert verdict(SIGN_IN, "004242", now) == inclusive
    assert verdict(SIGN_IN, "004242", now.astimezone(timezone.utc)) == inclusive
    for choice, expected in [("inclusive", inclusive), ("exclusive", exclusive)]:
        readings: Any = {"code-boundary": choice}
        assert verdict(SIGN_IN, "004242", now, readings=readings) == expected
        sees = echeance.ask(
            "code-status",
            as_of=now.isoformat(),
            facts={
                "purpose": "clicsequr-sign-in",
                "sent_at": SENT_AT,
                "used": False,
                "superseded": False,
            },
            readings=readings,
        )
        assert (sees.outcome == "valid") == (expected == "accepted")


def test_what_comes_first() -> None:
    closed = [
        (with_part(with_part(SIGN_IN, 4, "0"), 5, "us"), 601, "used"),
        (with_part(with_part(SIGN_IN, 4, "0"), 5, "s"), 601, "superseded"),
        (with_part(SIGN_IN, 4, "0"), 601, "expired"),
        (with_part(altered(RECOVERY, 3, "-"), 4, "0"), 0, "lifetime-not-published"),
        (with_part(SIGN_IN, 4, "0"), 600, "no-attempts-left"),
    ]
    for state, seconds, expected in closed:
        for given in ("004242", "004243", "", "x"):
            assert verdict(state, given, after(seconds)) == expected


@pytest.mark.parametrize(
    "given",
    [
        "",
        "4242",
        "04242",
        "0042420",
        " 04242",
        "00-4242",
        "+04242",
        "00424O",
        "٠٠٤٢٤٢",
        "００４２４２",
        "00424\0",
        "00424\ud800",
        "0" * 100_000,
    ],
)
def test_malformed(given: str) -> None:
    assert verdict(SIGN_IN, given, SENT_AT) == "malformed"


@pytest.mark.parametrize(
    "given", ["004 242", " 004242\r\n", "00\u00a042\u202f42", "0 0 4 2 4 2"]
)
def test_white_space_comes_along_when_pasted(given: str) -> None:
    assert verdict(SIGN_IN, given, SENT_AT) == "accepted"


@pytest.mark.parametrize(
    ("seconds", "leeway", "expected"),
    [
        (-2, 2, "accepted"),
        (-2, timedelta(seconds=2), "accepted"),
        (-(2**32 - 1), 2**32 - 1, "accepted"),
        (600, 60, "accepted"),
        # The life of the code is not made longer.
        (601, 60, "expired"),
    ],
)
def test_a_leeway_for_clocks_that_disagree(
    seconds: int, leeway: int | timedelta, expected: str
) -> None:
    assert verdict(SIGN_IN, "004242", after(seconds), leeway=leeway) == expected


@pytest.mark.parametrize("leeway", [None, 0, 1, timedelta(seconds=1)])
def test_too_small_a_leeway(leeway: int | timedelta | None) -> None:
    assert code_error(SIGN_IN, now=after(-2), leeway=leeway).code == "before-sending"


@pytest.mark.parametrize(
    ("leeway", "error"),
    [
        (-1, ValueError),
        (2**32, ValueError),
        (timedelta(seconds=-1), ValueError),
        (timedelta(seconds=0.5), ValueError),
        (1.0, TypeError),
        (True, TypeError),
        ("1", TypeError),
    ],
)
def test_leeways_that_are_none(leeway: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="leeway") as raised:
        echeance.check_code(SIGN_IN, "004242", now=SENT_AT, key=KEY, leeway=leeway)
    assert not isinstance(raised.value, CodeError)


def test_attempts_run_out() -> None:
    state = SIGN_IN
    for left in (2, 1, 0):
        checked = check(state, "004241", SENT_AT)
        assert (checked.verdict, checked.attempts_left) == ("wrong", left)
        # The right one would have been accepted before each.
        assert verdict(state, "004242", SENT_AT) == "accepted"
        state = checked.state
    assert verdict(state, "004242", SENT_AT) == "no-attempts-left"
    assert state == with_part(SIGN_IN, 4, "0")


def test_a_code_serves_once() -> None:
    used = check(SIGN_IN, "004242", SENT_AT).state
    assert verdict(used, "004242", SENT_AT) == "used"


@pytest.mark.parametrize(
    ("place", "part"),
    [
        (1, "sag-account-creation"),
        (2, str(SECONDS + 1)),
        (4, "4"),
        (5, "u"),
        (6, "f" + SALT[1:]),
        (7, "0" * 64),
        (8, "0" * 64),
    ],
)
def test_a_state_altered_without_the_key(place: int, part: str) -> None:
    error = code_error(altered(SIGN_IN, place, part))
    assert (error.code, error.part) == ("state-altered", None)


def test_the_digest_holds_what_does_not_change() -> None:
    """A state whose seal was made anew for other parts accepts no code."""
    for place, part in [(2, str(SECONDS + 1)), (6, "f" + SALT[1:])]:
        assert verdict(with_part(SIGN_IN, place, part), "004242", after(1)) == "wrong"
    living = with_part(RECOVERY, 2, str(SECONDS))
    living = with_part(living, 7, digest("999999", living, KEY))
    assert verdict(living, "999999", SENT_AT) == "accepted"
    for place, part in [(1, "sag-account-creation"), (3, "901")]:
        assert verdict(with_part(living, place, part), "999999", SENT_AT) == "wrong"


def test_only_the_code_is_accepted() -> None:
    issued = echeance.issue_code(PURPOSES[0], sent_at=SENT_AT, attempts=255, key=KEY)
    for number in (*range(50), *range(999_950, 1_000_000)):
        given = f"{number:06}"
        expected = "accepted" if given == issued.code else "wrong"
        assert verdict(issued.state, given, SENT_AT) == expected
    assert verdict(issued.state, issued.code, SENT_AT) == "accepted"


# What is shown.


def test_words() -> None:
    checked = check(SIGN_IN, "004242", SENT_AT)
    assert checked.text() == checked.fr == "le code est accepté"
    assert checked.text("en") == checked.en == "the code is accepted"
    with pytest.raises(ValueError, match="language"):
        checked.text("de")  # type: ignore[arg-type]


def test_a_check_is_no_condition() -> None:
    for given in ("004242", "004243"):
        with pytest.raises(TypeError, match="accepted"):
            bool(check(SIGN_IN, given, SENT_AT))
    with pytest.raises(TypeError):
        assert not check(SIGN_IN, "004243", SENT_AT)  # pyright: ignore[reportGeneralTypeIssues]


def test_nothing_shows_a_code_or_a_state() -> None:
    issued = echeance.issue_code(PURPOSES[0], sent_at=SENT_AT, attempts=3, key=KEY)
    following = echeance.issue_next_code(
        issued.state, sent_at=SENT_AT, attempts=3, key=KEY
    )
    checked = check(issued.state, other(issued.code), SENT_AT)
    assert repr(checked) == "CheckedCode(verdict='wrong', attempts_left=2)"
    for shown in (issued, following):
        for text in (repr(shown), str(shown), f"{shown}"):
            assert text == "IssuedCode()"
    with pytest.raises(AttributeError, match="frozen"):
        issued.code = "000000"  # type: ignore[misc]
    with pytest.raises(AttributeError, match="frozen"):
        checked.verdict = "accepted"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(checked)) == checked


# Errors.


def code_error(state: str, **options: Any) -> CodeError:
    given: dict[str, Any] = {"now": SENT_AT, "key": KEY, **options}
    with pytest.raises(CodeError) as raised:
        echeance.check_code(state, "004242", **given)
    return raised.value


@pytest.mark.parametrize(
    ("state", "part"),
    [
        ("", "version"),
        ("\ud800", "version"),
        (altered(SIGN_IN, 0, "code1"), "version"),
        (altered(SIGN_IN, 1, "sign-in"), "purpose"),
        (altered(SIGN_IN, 2, "1e9"), "sent-at"),
        (altered(SIGN_IN, 2, str(2**63)), "sent-at"),
        (altered(SIGN_IN, 3, "600"), "lifetime"),
        (altered(RECOVERY, 3, "0"), "lifetime"),
        (altered(RECOVERY, 3, str(2**32)), "lifetime"),
        (altered(SIGN_IN, 4, "256"), "attempts-left"),
        (altered(SIGN_IN, 4, "03"), "attempts-left"),
        (altered(SIGN_IN, 5, "su"), "marks"),
        (altered(SIGN_IN, 6, SALT.upper()), "salt"),
        (altered(SIGN_IN, 7, "0" * 63), "digest"),
        (altered(SIGN_IN, 8, "0" * 63), "seal"),
        (SIGN_IN.rpartition(".")[0], "seal"),
        (SIGN_IN + ".", "end"),
        (SIGN_IN + "\n", "seal"),
    ],
)
def test_states_that_are_none(state: str, part: str) -> None:
    error = code_error(state)
    assert (error.code, error.part) == ("state-malformed", part)
    assert str(error) == f"{part}: {error.text['en']}"
    with pytest.raises(CodeError, match=f"^{part}: "):
        echeance.supersede_code(state, key=KEY)
    with pytest.raises(CodeError, match=f"^{part}: "):
        echeance.issue_next_code(state, sent_at=SENT_AT, attempts=1, key=KEY)


def test_the_exception() -> None:
    error = code_error(SIGN_IN, key=KEY[:15])
    assert isinstance(error, ValueError)
    assert (error.code, error.part) == ("key-too-short", None)
    assert set(error.text) == {"fr", "en"}
    assert str(error) == error.text["en"] == "the key has under 16 bytes"
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, again.part, again.text) == (error.code, None, error.text)
    error = code_error(SIGN_IN, now=after(-1))
    assert error.code == "before-sending"
    assert code_error(SIGN_IN, now=datetime.min.replace(tzinfo=timezone.utc)).args
    with pytest.raises(CodeError, match="16 bytes"):
        echeance.issue_code(PURPOSES[0], sent_at=SENT_AT, attempts=1, key=b"")


@pytest.mark.parametrize(
    ("readings", "code", "field"),
    [
        ({"boundary": "inclusive"}, "unknown-field", "readings.boundary"),
        ({"code-boundary": "both"}, "not-a-choice", "readings.code-boundary"),
        ([], "wrong-type", "readings"),
    ],
)
def test_readings_that_are_none(readings: Any, code: str, field: str) -> None:
    with pytest.raises(QuestionError) as raised:
        check(SIGN_IN, "004242", SENT_AT, readings=readings)
    assert (raised.value.code, raised.value.field) == (code, field)


NAIVE = datetime(2026, 11, 21, 10)


@pytest.mark.parametrize("moment", [NAIVE, date(2026, 11, 21), "2026-11-21", 0, None])
def test_moments_that_are_none(moment: Any) -> None:
    with pytest.raises(TypeError):
        echeance.issue_code(PURPOSES[0], sent_at=moment, attempts=1, key=KEY)
    with pytest.raises(TypeError):
        echeance.issue_next_code(SIGN_IN, sent_at=moment, attempts=1, key=KEY)
    with pytest.raises(TypeError):
        echeance.check_code(SIGN_IN, "004242", now=moment, key=KEY)


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"attempts": 0}, ValueError),
        ({"attempts": -1}, ValueError),
        ({"attempts": 256}, ValueError),
        ({"attempts": 2**70}, ValueError),
        ({"attempts": True}, TypeError),
        ({"attempts": 3.0}, TypeError),
        ({"attempts": "3"}, TypeError),
        ({"attempts": None}, TypeError),
        ({"lifetime": 0}, ValueError),
        ({"lifetime": -1}, ValueError),
        ({"lifetime": 2**32}, ValueError),
        ({"lifetime": 2**70}, ValueError),
        ({"lifetime": 900.0}, TypeError),
        ({"lifetime": True}, TypeError),
        ({"lifetime": timedelta(0)}, ValueError),
        ({"lifetime": timedelta(seconds=-900)}, ValueError),
        ({"lifetime": timedelta(seconds=900.5)}, ValueError),
        ({"lifetime": timedelta(microseconds=1)}, ValueError),
        ({"lifetime": timedelta.max}, ValueError),
        ({"lifetime": timedelta(seconds=2**32)}, ValueError),
        ({"key": "sixteen bytes ok"}, TypeError),
        ({"key": None}, TypeError),
        ({"purpose": "sign-in"}, ValueError),
        ({"purpose": "\ud800"}, ValueError),
        ({"purpose": 1}, TypeError),
    ],
)
def test_what_cannot_be_made(options: dict[str, Any], error: type[Exception]) -> None:
    sound: dict[str, Any] = {
        "purpose": "file-recovery",
        "sent_at": SENT_AT,
        "attempts": 3,
        "key": KEY,
    }
    with pytest.raises(error) as raised:
        echeance.issue_code(**{**sound, **options})
    assert not isinstance(raised.value, (CodeError, UnicodeError))


@pytest.mark.parametrize(
    ("attempts", "lifetime", "written"),
    [
        (1, 1, "1.1"),
        (255, 2**32 - 1, "4294967295.255"),
        (7, timedelta(minutes=15), "900.7"),
        (7, timedelta(seconds=2**32 - 1), "4294967295.7"),
    ],
)
def test_what_can_just_be_made(
    attempts: int, lifetime: int | timedelta, written: str
) -> None:
    issued = echeance.issue_code(
        "sag-account-creation",
        sent_at=SENT_AT,
        attempts=attempts,
        key=KEY,
        lifetime=lifetime,
    )
    assert ".".join(issued.state.split(".")[3:5]) == written


@pytest.mark.parametrize("given", [4242, None, b"004242"])
def test_what_was_entered_is_a_text(given: Any) -> None:
    with pytest.raises(TypeError) as raised:
        echeance.check_code(SIGN_IN, given, now=SENT_AT, key=KEY)
    assert "4242" not in str(raised.value)
    with pytest.raises(TypeError):
        echeance.check_code(given, "004242", now=SENT_AT, key=KEY)
