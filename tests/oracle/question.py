"""From a question to facts: the checks of section 1, in the order of the contract.

Order: the whole text, rule, as_of, unknown top-level keys, unknown fact keys,
id, readings, each fact's form in table order. Relations come after (ask.py).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from .calendar import FIRST_DAY, LAST_DAY, UTC, local_day
from .model import READINGS, Fact, Facts, Readings, Refusal, Rule, reading_default
from .table import RULES

MAX_TEXT = 4096
MAX_QUESTION = 64 * 1024
MAX_NESTING = 8
ASKS = (
    "user-code",
    "password",
    "notice-of-assessment-number",
    "social-insurance-number",
    "other-personal-information",
)


@dataclass
class Parsed:
    rule: Rule
    as_of: Any
    facts: Facts
    readings: Readings
    assumed: list[str]  # facts that were absent and took their default


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError("a key twice")
        found[key] = value
    return found


def _nesting(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + max((_nesting(x) for x in value.values()), default=0)
    if isinstance(value, list):
        return 1 + max((_nesting(x) for x in value), default=0)
    return 0


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def read_text(text: str) -> dict[str, Any]:
    if len(text.encode("utf-8", "surrogatepass")) > MAX_QUESTION:
        raise Refusal("too-long", None)
    try:
        found = json.loads(
            text, object_pairs_hook=_no_twins, parse_constant=_no_constant
        )
    except (ValueError, RecursionError):
        raise Refusal("not-json", None) from None
    if not isinstance(found, dict) or _nesting(found) > MAX_NESTING:
        raise Refusal("not-json", None)
    return found


def read_string(value: Any, field: str) -> str:
    if not isinstance(value, str):
        raise Refusal("wrong-type", field)
    if len(value.encode("utf-8", "surrogatepass")) > MAX_TEXT:
        raise Refusal("too-long", field)
    return value


DAY_FORM = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
INSTANT_FORM = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?"
    r"([Zz]|[+-][0-9]{2}:[0-9]{2})?"
)


def read_day(value: Any, field: str) -> date:
    text = read_string(value, field)
    match = DAY_FORM.fullmatch(text)
    if match is None:
        raise Refusal("not-a-date", field)
    year, month, day = (int(x) for x in match.groups())
    try:
        # year 0 has no date in Python: 2000 stands in, both are leap years
        date(year or 2000, month, day)
    except ValueError:
        raise Refusal("not-a-date", field) from None
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise Refusal("date-out-of-range", field)
    return date(year, month, day)


def read_instant(value: Any, field: str) -> int:
    text = read_string(value, field)
    match = INSTANT_FORM.fullmatch(text)
    if match is None:
        raise Refusal("not-an-instant", field)
    year, month, day, hour, minute, second = (int(x) for x in match.groups()[:6])
    try:
        when = datetime(year or 2000, month, day, hour, minute, second)
    except ValueError:
        raise Refusal("not-an-instant", field) from None
    offset = match.group(7)
    if offset is None:
        raise Refusal("offset-missing", field)
    minutes = 0
    if offset not in "Zz":
        hours, rest = int(offset[1:3]), int(offset[4:6])
        if hours > 23 or rest > 59:
            raise Refusal("not-an-instant", field)
        minutes = (60 * hours + rest) * (-1 if offset[0] == "-" else 1)
    if not FIRST_DAY.year - 1 <= year <= LAST_DAY.year + 1:
        raise Refusal("date-out-of-range", field)
    utc = when.replace(tzinfo=UTC) - timedelta(minutes=minutes)
    seconds = int((utc - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds())
    if not FIRST_DAY <= local_day(seconds) <= LAST_DAY:
        raise Refusal("date-out-of-range", field)
    return seconds


def read_yes_no(value: Any, field: str, words: tuple[str, ...] = ()) -> Any:
    if isinstance(value, bool):
        return value
    if words and isinstance(value, str):
        read_string(value, field)
        if value in words:
            return value
        raise Refusal("not-a-choice", field)
    raise Refusal("wrong-type", field)


def read_choice(value: Any, field: str, choices: tuple[str, ...]) -> str:
    text = read_string(value, field)
    if text not in choices:
        raise Refusal("not-a-choice", field)
    return text


def read_past_day(value: Any, field: str, as_of: Any) -> date:
    day = read_day(value, field)
    if as_of is not None and day > as_of:
        raise Refusal("in-the-future", field)
    return day


def refuse_unknown_parts(kind: str, value: Any, field: str) -> None:
    """Keys inside a fact are keys too: unknown ones come before the form of any fact."""
    if kind == "periods" and isinstance(value, list):
        parts = [
            (item, f"{field}[{i}]", ("from", "to")) for i, item in enumerate(value)
        ]
    elif kind == "invoice":
        parts = [(value, field, ("issued_on", "from_office_confirmation"))]
    else:
        parts = []
    for part, place, known in parts:
        for key in part if isinstance(part, dict) else ():
            if key not in known:
                raise Refusal("unknown-field", f"{place}.{key}")


def read_periods(value: Any, field: str) -> list[tuple[date, Any]]:
    if not isinstance(value, list):
        raise Refusal("wrong-type", field)
    found = []
    for i, item in enumerate(value):
        place = f"{field}[{i}]"
        if not isinstance(item, dict):
            raise Refusal("wrong-type", place)
        for key in ("from", "to"):
            if item.get(key) is None:
                raise Refusal("missing-field", f"{place}.{key}")
        start = read_day(item["from"], f"{place}.from")
        end = item["to"]
        if end != "none":
            end = read_day(end, f"{place}.to")
        found.append((start, end))
    # form before relations: every day of the list is one before two are compared
    for i, (start, end) in enumerate(found):
        if end != "none" and end < start:
            raise Refusal("end-before-start", f"{field}[{i}].to")
    return found


def read_fact(fact: Fact, given: dict[str, Any], as_of: Any, into: Facts) -> bool:
    """Read one fact; true where its absence was taken for its default."""
    field = f"facts.{fact.name}"
    absent, value = fact.name not in given, given.get(fact.name)
    if fact.kind == "invoice":
        into["invoice.issued_on"] = None
        into["invoice.from_office_confirmation"] = None
    if value is None:
        # null says "not known", save of a parameter
        takes_default = fact.has_default and (absent or fact.parameter)
        into[fact.name] = fact.default if takes_default else None
        return takes_default and not fact.parameter
    found: Any
    if fact.word is not None and value == fact.word:
        found = value
    elif fact.kind == "day":
        found = (
            read_past_day(value, field, as_of) if fact.past else read_day(value, field)
        )
    elif fact.kind == "instant":
        found = read_instant(value, field)
        if fact.past and as_of is not None and found > as_of:
            raise Refusal("in-the-future", field)
    elif fact.kind == "yesno":
        found = read_yes_no(value, field, fact.words)
    elif fact.kind == "choice":
        found = read_choice(value, field, fact.choices)
    elif fact.kind in ("text", "opentext"):
        found = read_string(value, field)
    elif fact.kind == "number":
        if isinstance(value, bool) or not isinstance(value, int):
            raise Refusal("wrong-type", field)
        if not fact.low <= value <= fact.high:
            raise Refusal("out-of-range", field)
        found = value
    elif fact.kind == "periods":
        found = read_periods(value, field)
    elif fact.kind == "asks":
        if not isinstance(value, list):
            raise Refusal("wrong-type", field)
        found = [read_choice(x, f"{field}[{i}]", ASKS) for i, x in enumerate(value)]
    elif fact.kind == "invoice":
        if not isinstance(value, dict):
            raise Refusal("wrong-type", field)
        if value.get("issued_on") is not None:
            into["invoice.issued_on"] = read_past_day(
                value["issued_on"], f"{field}.issued_on", as_of
            )
        if value.get("from_office_confirmation") is not None:
            into["invoice.from_office_confirmation"] = read_yes_no(
                value["from_office_confirmation"], f"{field}.from_office_confirmation"
            )
        found = "given"
    else:
        raise AssertionError(fact.kind)
    into[fact.name] = found
    return False


def read_readings(rule: str, value: Any) -> Readings:
    given: dict[str, Any] = {}
    if value is not None:
        if not isinstance(value, dict):
            raise Refusal("wrong-type", "readings")
        given = value
    found: dict[str, str] = {}
    for name, choices in READINGS.items():
        choice = given.get(name)
        if choice is None:
            choice = reading_default(rule, name)
        found[name] = read_choice(choice, f"readings.{name}", choices)
    return Readings(found)


def parse(question: dict[str, Any]) -> Parsed:
    name = question.get("rule")
    if name is None:
        raise Refusal("missing-field", "rule")
    if not isinstance(name, str):
        raise Refusal("wrong-type", "rule")
    if name not in RULES:
        raise Refusal("unknown-rule", "rule")
    rule = RULES[name]

    as_of: Any = None
    if question.get("as_of") is not None:
        as_of = (read_instant if rule.clock else read_day)(question["as_of"], "as_of")
    elif rule.needs_as_of:
        raise Refusal("missing-field", "as_of")

    for key in question:
        if key not in ("rule", "as_of", "facts", "readings", "id"):
            raise Refusal("unknown-field", key)
    given = question.get("facts")
    if given is None:
        given = {}
    names = [fact.name for fact in rule.facts]
    for key, value in given.items() if isinstance(given, dict) else ():
        if key not in names:
            raise Refusal("unknown-field", f"facts.{key}")
        refuse_unknown_parts(rule.facts[names.index(key)].kind, value, f"facts.{key}")
    chosen = question.get("readings")
    for key in chosen if isinstance(chosen, dict) else ():
        if key not in READINGS:
            raise Refusal("unknown-field", f"readings.{key}")

    mark = question.get("id")
    if mark is not None and (isinstance(mark, bool) or not isinstance(mark, int)):
        read_string(mark, "id")

    readings = read_readings(rule.name, question.get("readings"))

    if not isinstance(given, dict):
        raise Refusal("wrong-type", "facts")
    facts: Facts = {}
    assumed = [x.name for x in rule.facts if read_fact(x, given, as_of, facts)]
    return Parsed(rule, as_of, facts, readings, assumed)
