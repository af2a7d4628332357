"""What is asked of every rule: its outcome, and all that an answer says besides."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from .brute import Brute
from .calendar import local_text
from .case import Case, can_be_done
from .exact import Exact, is_exact
from .explore import effort
from .model import READINGS, UNDETERMINED, Fact, Facts, Readings, Refusal, Rule
from .question import Parsed, parse, read_text
from .rules import holder

PARTS = frozenset(
    (
        "outcome",
        "reasons",
        "values",
        "missing",
        "flips",
        "next_change",
        "readings",
        "contest",
        "assumed",
    )
)
PROCEDURE_FROM = date(2024, 7, 16)


def case_of(rule: Rule, as_of: Any, raw: Facts, readings: Readings) -> Case:
    return (Exact if is_exact(rule) else Brute)(rule, as_of, raw, readings)


# --- missing ----------------------------------------------------------------


def missing(case: Case) -> list[str]:
    found = [name for name in case.unknown if case.makes_a_difference(name)]
    alone = [name for name in found if case.settles(name)]
    return alone + [name for name in found if name not in alone]


# --- reasons and values -----------------------------------------------------


def reasons(case: Case, outcome: str) -> list[str]:
    """Those common to all completions, and `facts-missing` where undetermined."""
    rule = case.rule
    found: list[str] | None = None
    for f in case.completions():
        codes = rule.decide(case.as_of, f, case.readings)[1]
        if rule.clicsequr_note is not None:
            told = case.as_of is None or case.as_of >= PROCEDURE_FROM
            if told and rule.clicsequr_note(case.as_of, f, case.readings):
                codes = [*codes, "procedure-published-for-clicsequr"]
        if found is None:
            found = list(codes)
        else:
            found = [x for x in found if x in codes]
        if not found:
            break
    assert found is not None
    found = rule.told(found)
    if outcome == UNDETERMINED:
        found.append("facts-missing")
    elif not found:
        found = ["all-cases-agree"]
    return sorted(found, key=rule.reason_order)


def merged(a: Any, b: Any, words: dict[str, Any]) -> Any:
    """What two completions share of a value that is an object of parts."""
    if isinstance(a, dict) and isinstance(b, dict):
        return {
            k: merged(a[k], b[k], words)
            if isinstance(a[k], dict)
            else a[k]
            if a[k] == b[k]
            else words.get(k, words["*"])
            for k in a
        }
    return a if a == b else words["*"]


def is_open(value: Any, words: dict[str, Any] | None) -> bool:
    """Nothing that a further completion could take away."""
    if words is None:
        return value is None
    open_ones = (None, *words.values())
    return all(
        is_open(x, words) if isinstance(x, dict) else x in open_ones
        for x in value.values()
    )


def common_values(case: Case) -> dict[str, Any]:
    rule = case.rule
    found: dict[str, Any] | None = None
    for f in case.completions():
        values = rule.values(case.as_of, f, case.readings)
        if found is None:
            found = dict(values)
            continue
        for name in values:
            if name in rule.part_values:
                words = rule.part_values[name]
                found[name] = merged(found[name], values[name], words)
            elif found[name] != values[name]:
                found[name] = None
        if all(is_open(found[x], rule.part_values.get(x)) for x in found):
            break
    assert found is not None
    return rule.finish(found)


# --- next change ------------------------------------------------------------


def next_change(case: Case, outcome: str) -> dict[str, Any] | None:
    if case.as_of is None:
        return None
    found = case.first_change(outcome)
    if found is None:
        return None
    when, other = found
    on = when.isoformat() if isinstance(when, date) else local_text(when)
    return {"on": on, "outcome": other}


# --- flips ------------------------------------------------------------------


DONE_BY_YES = ("application_complete", "exam_passed", "duties_paid", "affiliated")


def nature(case: Case, fact: Fact, to: Any) -> str:
    if case.rule.name in ("transfer-request", "file-recovery"):
        return "act"
    if fact.name in DONE_BY_YES and to is True:
        return "act"
    if fact.name == "unaffiliated_since" and to == "none":
        return "act"
    if to == case.as_of and can_be_done(case, fact):
        return "act"
    return "record"


def flips(case: Case) -> list[dict[str, Any]]:
    rule = case.rule
    if not rule.ranks:
        return []
    worst = case.worst()
    if worst is None or worst == len(rule.ranks) - 1 or worst == (1, 0, 0):
        return []
    found = []
    for fact in rule.facts:
        if fact.parameter:
            continue
        flipper = case.flipper(worst, fact)
        flip = flipper.find()
        if flip is None:
            continue
        changes = [flip]
        # what is nearest on paper may not be what the person can still do
        if fact.kind == "day" and can_be_done(case, fact) and flip[0] != case.as_of:
            changes += [x for x in [flipper.first([case.as_of])] if x is not None]
        for to, outcome in changes:
            found.append(
                {
                    "fact": fact.name,
                    "to": local_text(to) if fact.kind == "instant" else plain(to),
                    "outcome": outcome,
                    "nature": nature(case, fact, to),
                }
            )
    return found


# --- contest ----------------------------------------------------------------


def days_told(rule: Rule, values: dict[str, Any], change: Any) -> dict[str, Any]:
    """Every day that a person may act on, by the name that `contest` gives it."""
    found = {x: values[x] for x in rule.day_values}
    if "days_left" in values:
        found["days_left"] = values["days_left"]
    for act, duty in values.get("duties", {}).items():
        for part in ("from", "by"):
            day = duty[part]
            found[f"duties.{act}.{part}"] = None if day == "none" else day
    found["next_change"] = None if change is None else change["on"]
    return {name: plain(value) for name, value in found.items()}


def contest(
    case: Case, outcome: str, values: dict[str, Any], change: Any
) -> list[dict[str, Any]]:
    """Each choice of one other reading that gives another outcome or another day."""
    found = []
    ours = days_told(case.rule, values, change)
    for reading in case.rule.used_readings(case.raw):
        for choice in READINGS[reading]:
            if choice == case.readings[reading]:
                continue
            readings = case.readings.but(reading, choice)
            if case.rule.relations(case.as_of, case.raw, readings) is not None:
                continue  # the facts cannot stand together
            then = case_of(case.rule, case.as_of, case.raw, readings)
            other = then.outcome()
            if other is None:
                continue
            theirs = days_told(case.rule, common_values(then), next_change(then, other))
            days = {x: day for x, day in theirs.items() if day != ours[x]}
            if other != outcome or days:
                found.append(
                    {
                        "reading": reading,
                        "choice": choice,
                        "outcome": other,
                        "days": days,
                    }
                )
    return found


# --- holder-review: the parts it asks ---------------------------------------


def decisions(case: Case) -> dict[str, Any]:
    """The outcome of each part that some completion asks; None where completions
    differ, or where the part is asked on unknown facts: it is not compared."""
    found: dict[str, Any] = {}
    for f in case.completions():
        for name, outcome in holder(case.as_of, f, case.readings)["parts"].items():
            found[name] = None if case.unknown else outcome
    return {name: {"outcome": outcome} for name, outcome in found.items()}


# --- the whole answer -------------------------------------------------------


def plain(value: Any) -> Any:
    """Days as text."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(x) for x in value]
    return value


def refusal(code: str, field: str | None) -> dict[str, Any]:
    return {"error": {"code": code, "field": field}}


def evaluate(question: dict[str, Any], parts: Iterable[str] = PARTS) -> dict[str, Any]:
    try:
        parsed = parse(question)
        return answer(parsed, frozenset(parts))
    except Refusal as wrong:
        return refusal(wrong.code, wrong.field)


def evaluate_text(text: str, parts: Iterable[str] = PARTS) -> dict[str, Any]:
    try:
        question = read_text(text)
    except Refusal as wrong:
        return refusal(wrong.code, wrong.field)
    return evaluate(question, parts)


def why_none_is_accepted(case: Case) -> tuple[str, str]:
    """The relation that fails whatever the unknown facts are."""
    found = {x for x in case.clashes() if x[0] != "not-a-completion"}
    names = [x.name for x in case.rule.facts]
    return min(found, key=lambda x: names.index(x[1]))


def answer(parsed: Parsed, parts: frozenset[str]) -> dict[str, Any]:
    effort.spent = 0
    rule = parsed.rule
    case = case_of(rule, parsed.as_of, parsed.facts, parsed.readings)
    wrong = rule.relations(parsed.as_of, parsed.facts, parsed.readings)
    if wrong is not None:
        raise Refusal(wrong[0], f"facts.{wrong[1]}")
    outcome = case.outcome()
    if outcome is None:
        code, field = why_none_is_accepted(case)
        raise Refusal(code, f"facts.{field}")

    found: dict[str, Any] = {"outcome": outcome}
    values = common_values(case) if parts & {"values", "contest"} else {}
    change = next_change(case, outcome) if parts & {"next_change", "contest"} else None
    if "reasons" in parts:
        found["reasons"] = reasons(case, outcome)
    if "values" in parts:
        found["values"] = plain(values)
        if rule.name == "holder-review":
            found["values"]["decisions"] = decisions(case)
    if "assumed" in parts:
        found["assumed"] = parsed.assumed
    if "missing" in parts:
        found["missing"] = missing(case) if outcome == UNDETERMINED else []
    if "flips" in parts:
        found["flips"] = flips(case)
    if "next_change" in parts:
        found["next_change"] = change
    if "readings" in parts:
        found["readings"] = {
            x: parsed.readings[x] for x in rule.used_readings(parsed.facts)
        }
    if "contest" in parts:
        found["contest"] = contest(case, outcome, values, change)
        found["contested"] = any(x["outcome"] != outcome for x in found["contest"])
        found["days_contested"] = any(x["days"] for x in found["contest"])
    return found
