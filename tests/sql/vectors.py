"""The vectors in SQL: what to ask, and whether the answers are those that they tell.

From the folder `tests`, `python -m sql.vectors ask sqlite` (or `postgresql`, or
`columns`, which is PostgreSQL by arrays) prints the statements, and `python -m
sql.vectors compare` reads what they gave, a JSON object or list a line, and prints
how many vectors it compared. The status is 1 where any answer differs.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parents[1]
# Of the vectors, or of other questions (`differential.py`).
FOLDER = Path(os.environ.get("ECHEANCE_VECTORS", HERE / "vectors"))
CATALOGUE = json.loads((HERE.parent / "docs/catalogue.json").read_text("utf-8"))
RULES = {rule["slug"]: rule for rule in CATALOGUE["rules"]}
ERRORS = {error["code"]: error["number"] for error in CATALOGUE["errors"]}

# What only JSON can say: types are SQL's own, a name is an argument or is not.
OF_JSON_ALONE = ("wrong-type", "unknown-field", "not-json", "unknown-rule")
WORDS = ("none", "never")
# What a text of SQL says in place of any value, and JSON as a value.
NO_TEXTS = ("unknown", "inconnu", "#n/a", "#n/d", "absent", "null", "n/a", "na")
NEVER = ("none", "never", "aucun", "jamais")
# A day in a form that cells of a register have, and JSON has not.
DAY_OF_CELL = re.compile(r"\s*\d{4}([-/]?)\d\d\1\d\d([ T]\d\d:.*)?\s*")
# In SQL the facts stand in their own order.
SETS = ("missing", "assumed")


class NotExpressedError(Exception):
    """The question cannot be asked in this SQL."""


class Case(NamedTuple):
    """A vector."""

    rule: dict[str, Any]
    question: dict[str, Any]
    expect: dict[str, Any]


def cases() -> list[Case]:
    """Every vector that is no raw text."""
    found = []
    for path in sorted(FOLDER.glob("*.json")):
        told = json.loads(path.read_text("utf-8"))
        if path.name != "schema.json":
            rule = RULES[told["rule"]]
            found += [
                Case(rule, case["question"], case["expect"])
                for case in told["cases"]
                if "question" in case
            ]
    return found


def quoted(text: str) -> str:
    """A text of SQL."""
    if "\0" in text:
        raise NotExpressedError
    return "'" + text.replace("'", "''") + "'"


def name(text: str) -> str:
    """A name of the library in SQL."""
    return text.replace("-", "_").replace(".", "_")


def instant(text: Any) -> int:
    """Seconds since 1970."""
    try:
        moment = datetime.fromisoformat(text)
    except (TypeError, ValueError) as error:
        raise NotExpressedError from error
    if moment.tzinfo is None:
        raise NotExpressedError
    return int(moment.timestamp())


def of_facts(case: Case) -> dict[str, Any]:
    """Each fact that is given; the parts of an object are facts of their own."""
    facts = case.question.get("facts", {})
    known = {fact["name"]: fact for fact in case.rule["facts"]}
    given: dict[str, Any] = {}
    if not isinstance(facts, dict):
        raise NotExpressedError
    for key, value in facts.items():
        if isinstance(value, dict):
            given[key] = "yes"
            given |= {f"{key}.{part}": told for part, told in value.items()}
        else:
            given[key] = value
    if not given.keys() <= known.keys():
        raise NotExpressedError
    return given


def readings(case: Case) -> str | None:
    """The readings as JSON."""
    chosen = case.question.get("readings")
    if chosen is None:
        return None
    if not isinstance(chosen, dict):
        raise NotExpressedError
    if not all(isinstance(choice, str) for choice in chosen.values()):
        raise NotExpressedError
    return json.dumps(chosen)


def as_list(kind: str, value: list[Any]) -> str:
    """A list as a text of JSON."""
    if kind == "periods":
        try:
            days = [(period["from"], period["to"]) for period in value]
            if any(is_day_of_cell(day) for ends in days for day in ends):
                raise NotExpressedError
            value = ["/".join(ends) for ends in days]
        except (TypeError, KeyError) as error:
            raise NotExpressedError from error
    return quoted(json.dumps(value))


def is_day_of_cell(value: str) -> bool:
    """Whether SQL takes a text for a day that JSON refuses."""
    is_of_json = re.fullmatch(r"\d{4}-\d\d-\d\d", value) is not None
    return not is_of_json and DAY_OF_CELL.fullmatch(value) is not None


def as_text(fact: dict[str, Any], value: str) -> str:
    """A text of SQL that is read as it stands."""
    is_word = "word" in fact and value != fact["word"] and value.lower() in NEVER
    is_cell = fact["kind"] == "day" and is_day_of_cell(value)
    if value.lower() in NO_TEXTS or is_word or is_cell:
        raise NotExpressedError
    return quoted(value)


def in_sqlite(fact: dict[str, Any], value: Any) -> str:
    """A fact as SQLite takes it."""
    if value is None:
        return "NULL"
    if isinstance(value, list):
        return as_list(fact["kind"], value)
    if isinstance(value, (bool, int)):
        return str(int(value))
    if isinstance(value, str):
        is_instant = fact["kind"] == "instant" and value not in WORDS
        return str(instant(value)) if is_instant else as_text(fact, value)
    raise NotExpressedError


def typed(fact: dict[str, Any], *, in_column: bool) -> str:
    """The type that PostgreSQL has for a fact."""
    has_default = fact["default"] is not None and not in_column
    kind = fact["kind"]
    if kind == "day":
        return "date"
    if kind == "instant":
        return "timestamptz"
    if kind == "number" and not has_default:
        return "integer"
    if kind == "yes-no" and not has_default and "word" not in fact:
        return "boolean"
    return "text"


def in_postgresql(fact: dict[str, Any], value: Any, *, in_column: bool) -> str:
    """A fact as PostgreSQL takes it."""
    kind = typed(fact, in_column=in_column)
    if value is None:
        return f"NULL::{kind}"
    if isinstance(value, list):
        return as_list(fact["kind"], value)
    if isinstance(value, bool):
        return ("'true'" if value else "'false'") if kind == "text" else str(value)
    if isinstance(value, int):
        if abs(value) > 2_000_000_000:
            raise NotExpressedError
        return quoted(str(value)) if kind == "text" else str(value)
    if not isinstance(value, str):
        raise NotExpressedError
    if kind == "date":
        return day(value, fact.get("word"))
    if kind == "timestamptz":
        infinite = value == fact.get("word")
        return (
            "timestamptz 'infinity'" if infinite else f"to_timestamp({instant(value)})"
        )
    return as_text(fact, value)


def day(value: Any, word: str | None = None) -> str:
    """A day of PostgreSQL."""
    if value is None:
        return "NULL"
    if word is not None and value == word:
        return "date 'infinity'"
    try:
        if len(value) != 10:
            raise NotExpressedError
        return f"date '{date.fromisoformat(value)}'"
    except (TypeError, ValueError) as error:
        raise NotExpressedError from error


def moment(case: Case, *, is_sqlite: bool) -> str | None:
    """The moment of the question; None where it is left out."""
    asked = case.question.get("as_of")
    if asked is None:
        return None
    if case.rule["as_of"] == "instant":
        seconds = instant(asked)
        return str(seconds) if is_sqlite else f"to_timestamp({seconds})"
    if not is_sqlite:
        return day(asked)
    if not isinstance(asked, str) or is_day_of_cell(asked):
        raise NotExpressedError
    return quoted(asked)


def ask_sqlite(number: int, case: Case) -> str:
    """By arguments in their places; what is absent at the end is left out."""
    given = of_facts(case)
    arguments = [moment(case, is_sqlite=True) or "NULL"]
    absent = [False]
    for fact in case.rule["facts"]:
        is_absent = fact["name"] not in given
        value = given.get(fact["name"])
        arguments.append("'absent'" if is_absent else in_sqlite(fact, value))
        absent.append(is_absent)
    chosen = readings(case)
    if chosen is not None:
        arguments.append(quoted(chosen))
    else:
        while absent.pop():
            arguments.pop()
    table = f"echeance_{name(case.rule['slug'])}({', '.join(arguments)})"
    return f"SELECT {number} AS number, * FROM {table};"


def ask_postgresql(number: int, case: Case) -> str:
    """By arguments with their names."""
    asked = moment(case, is_sqlite=False)
    arguments = [f"as_of => {asked or 'NULL'}"]
    given = of_facts(case)
    for fact in case.rule["facts"]:
        if fact["name"] in given:
            value = in_postgresql(fact, given[fact["name"]], in_column=False)
            arguments.append(f"{name(fact['name'])} => {value}")
    chosen = readings(case)
    if chosen is not None:
        arguments.append(f"readings => {quoted(chosen)}")
    table = f"echeance_{name(case.rule['slug'])}({', '.join(arguments)})"
    return f"SELECT json_build_object('number', {number}, 'row', r) FROM {table} AS r;"


def ask_columns(asked: list[tuple[int, Case]]) -> Iterator[str]:
    """All questions of a rule that give the same facts, in one call each."""
    tables = defaultdict(list)
    for number, case in asked:
        try:
            given = of_facts(case)
            if case.rule["as_of"] == "instant" or "affiliation_periods" in given:
                continue
            if case.expect.get("error", {}).get("field", "").startswith("readings"):
                continue
            facts = {
                fact["name"]: in_postgresql(fact, given[fact["name"]], in_column=True)
                for fact in case.rule["facts"]
                if fact["name"] in given
            }
            key = (moment(case, is_sqlite=False) or "NULL", readings(case))
        except NotExpressedError:
            continue
        if facts:
            tables[case.rule["slug"], key, tuple(facts)].append((number, case, facts))
    for (rule, (asked_on, chosen), names), rows in tables.items():
        known = {fact["name"]: fact for fact in rows[0][1].rule["facts"]}
        arguments = [f"as_of => {asked_on}"]
        for fact in names:
            items = ", ".join(facts[fact] for _, _, facts in rows)
            kind = typed(known[fact], in_column=True)
            arguments.append(f"{name(fact)} => ARRAY[{items}]::{kind}[]")
        if chosen is not None:
            arguments.append(f"readings => {quoted(chosen)}")
        numbers = ", ".join(str(number) for number, _, _ in rows)
        table = f"echeance_{name(rule)}_columns({', '.join(arguments)})"
        yield (
            "SELECT json_build_object('number', (ARRAY["
            f"{numbers}])[r.ordinality], 'row', r) FROM {table} WITH ORDINALITY AS r;"
        )


def ask(dialect: str) -> None:
    """Prints the statements."""
    asked = [
        (number, case)
        for number, case in enumerate(cases())
        if case.expect.get("error", {}).get("code") not in OF_JSON_ALONE
    ]
    if dialect == "columns":
        for statement in ask_columns(asked):
            print(statement)
        return
    for number, case in asked:
        try:
            print(
                ask_sqlite(number, case)
                if dialect == "sqlite"
                else ask_postgresql(number, case)
            )
        except NotExpressedError:
            continue


def wanted(case: Case) -> dict[str, Any]:
    """The columns of the row that the vector tells."""
    expect = case.expect
    if "error" in expect:
        field = expect["error"]["field"].removeprefix("facts.")
        # SQL names the argument, not the place in it.
        field = "readings" if field.startswith("readings") else name(field)
        field = field.partition("[")[0]
        return {
            "outcome": None,
            "error": ERRORS[expect["error"]["code"]],
            "field": field,
        }
    columns: dict[str, Any] = {"error": None, "field": None, "message": None}
    for part in ("outcome", "reasons", "missing", "assumed"):
        if part in expect:
            columns[part] = expect[part]
    if "next_change" in expect:
        change = expect["next_change"] or {"on": None, "outcome": None}
        columns["next_change_on"] = told(change["on"])
        columns["next_change_outcome"] = change["outcome"]
    for part in ("contested", "days_contested"):
        if part in expect:
            columns[f"is {part}"] = expect[part]
    kinds = {value["name"]: value["kind"] for value in case.rule["values"]}
    for key, value in expect.get("values", {}).items():
        columns |= of_value(key, kinds[key], value)
    return columns


def of_value(key: str, kind: str, value: Any) -> dict[str, Any]:
    """The columns of a value."""
    if kind in ("message", "decisions"):
        return {}
    if kind == "states":
        return {
            f"{key}_{name(part)}": None if state == "unknown" else state
            for part, state in (value or {}).items()
        }
    if kind == "options":
        return {
            f"{key}_{name(option['option'])}": option["reason"]
            for option in value or []
        }
    if kind == "duties":
        return {
            f"{name(act)}_{part}": told(shown)
            for act, duty in (value or {}).items()
            for part, shown in duty.items()
            if part in ("state", "from", "by")
        }
    return {key: told(value)}


def told(value: Any) -> Any:
    """A value as both databases are read; an instant as seconds."""
    if isinstance(value, str) and len(value) > 10 and value[10] == "T":
        return instant(value)
    return value


def row_of(told_row: dict[str, Any]) -> dict[str, Any]:
    """A row of either database: lists of SQLite are texts, flags are numbers."""
    row = {}
    for key, value in told_row.items():
        if isinstance(value, str) and value.startswith("["):
            row[key] = json.loads(value)
        elif value == "infinity":
            row[key] = "none"
        else:
            row[key] = told(value)
    for part in ("contested", "days_contested"):
        if f"{part}_reading" in row:
            row[f"is {part}"] = row[f"{part}_reading"] is not None
    return row


def compare() -> int:
    """Compares every answer on the input."""
    every = cases()
    wrong = compared = 0
    for line in sys.stdin:
        answer = json.loads(line.strip())
        answer = answer[0] if isinstance(answer, list) else answer
        number = answer.pop("number")
        is_columns = "ordinality" in answer.get("row", {})
        row = row_of(answer.get("row", answer))
        compared += 1
        case = every[number]
        differing = []
        for key, value in wanted(case).items():
            if is_columns and key not in row:
                continue
            got = row.get(key, "no such column")
            if key in SETS or (is_columns and key == "reasons"):
                got, value = sorted(got or []), sorted(value)
            if got != value:
                differing.append(f"{key} {got}, not {value}")
        wrong += len(differing)
        for each in differing:
            print(f"{case.rule['slug']}: {case.question}: {each}")
    print(compared)
    return 1 if wrong else 0


if __name__ == "__main__":
    if sys.argv[1] == "ask":
        ask(sys.argv[2])
    else:
        sys.exit(compare())
