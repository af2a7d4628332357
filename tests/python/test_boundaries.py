"""Boundaries: ranges worked out by hand, then the SQL in engines against single answers."""

from __future__ import annotations

import csv
import io
import json
import os
import random
import sqlite3
import subprocess
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

import echeance
from echeance import Boundaries, QuestionError, Range
from echeance.cli import main

duckdb = pytest.importorskip("duckdb")

ROOT = Path(__file__).parents[2]
AS_OF = "2026-11-21"

NEVER = date(9999, 12, 31)
"""What stands for "never" in the tables of these tests."""

TABLE, COLUMN = 'l\'an "2026"; --', 'jour "réussi" \\ `d\''
"""Names as no one should give them: they are quoted, whatever is in them."""

QUESTIONS: list[tuple[str, str, dict[str, Any], dict[str, str]]] = [
    ("exam-validity", "passed_on", {}, {}),
    ("exam-validity", "passed_on", {}, {"counting": "cpa-269"}),
    ("exam-transfer", "exam_passed_on", {"affiliated_at_expiry": False}, {}),
    ("exam-transfer", "exam_passed_on", {"affiliated_at_expiry": True}, {}),
    ("absence", "unaffiliated_since", {}, {"leap-day": "march-1"}),
    (
        "certificate-status",
        "cancelled_on",
        {"issued_on": "2025-03-15", "affiliated": True},
        {},
    ),
    (
        "certificate-status",
        "expires_on",
        {"kind": "temporary", "issued_on": "2019-09-02", "affiliated": False},
        {},
    ),
    ("certificate-renewal", "completed_on", {"expires_on": "2027-03-15"}, {}),
    ("certificate-renewal", "expires_on", {"completed_on": "none"}, {}),
    ("change-notice", "notified_on", {"changed_on": "2026-10-30"}, {}),
    ("inactivity", "last_used_on", {}, {"inactivity-boundary": "after-24-months"}),
    (
        "deadline",
        "starts_on",
        {"count": 15, "unit": "days"},
        {},
    ),
]


def boundaries_of(
    rule: str, fact: str, facts: dict[str, Any], readings: dict[str, str]
) -> Boundaries:
    return echeance.boundaries(
        rule, fact=fact, as_of=AS_OF, facts=facts, readings=readings
    )


def told(row: Range) -> str:
    return f"{row.from_} {row.before} {row.outcome or row.error}"


def test_ranges_are_those_worked_out_by_hand() -> None:
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of=AS_OF)
    assert (found.rule, found.fact) == ("exam-validity", "passed_on")
    assert [told(row) for row in found.ranges] == [
        "1900-01-01 2024-11-21 lapsed",
        "2024-11-21 2026-11-22 valid",
        "2026-11-22 2200-01-01 in-the-future",
    ]
    assert found.ranges[2].field == "facts.passed_on"
    assert found.unknown == Range(None, None, "undetermined", None, None)
    assert found.none == Range(None, None, "not-passed", None, None)
    # The two years of 2024-11-21 end on a Saturday: under s. 269 they last to the Monday.
    extended = echeance.boundaries(
        "exam-validity",
        fact="passed_on",
        as_of=date(2026, 11, 23),
        readings={"counting": "cpa-269"},
    )
    assert [told(row) for row in extended.ranges][:2] == [
        "1900-01-01 2024-11-21 lapsed",
        "2024-11-21 2026-11-24 valid",
    ]


def test_a_relation_refuses_days_by_its_error() -> None:
    found = echeance.boundaries(
        "change-notice",
        fact="notified_on",
        as_of="2026-11-21",
        facts={"changed_on": "2026-11-10"},
    )
    # 15 days after 10 November, the first not counted: 25 November.
    assert [told(row) for row in found.ranges] == [
        "1900-01-01 2026-11-10 end-before-start",
        "2026-11-10 2026-11-22 notified",
        "2026-11-22 2200-01-01 in-the-future",
    ]
    assert found.none is not None
    assert found.none.outcome == "open"


def test_plain_data_is_for_json() -> None:
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of=AS_OF)
    data = json.loads(json.dumps(found.to_dict()))
    assert (data["rule"], data["fact"]) == ("exam-validity", "passed_on")
    assert data["ranges"][0] == {
        "from": "1900-01-01",
        "before": "2024-11-21",
        "outcome": "lapsed",
        "error": None,
        "field": None,
    }
    assert data["unknown"]["outcome"] == "undetermined"
    assert data["none"]["outcome"] == "not-passed"
    without = echeance.boundaries(
        "certificate-status",
        fact="expires_on",
        as_of=AS_OF,
        facts={"issued_on": "2026-01-05", "affiliated": True},
    )
    assert without.to_dict()["none"] is None


@pytest.mark.parametrize(
    ("rule", "given", "code", "field"),
    [
        ("no-such-rule", {"fact": "passed_on"}, "unknown-rule", "rule"),
        ("exam-validity", {"fact": "passed_on"}, "missing-field", "as_of"),
        ("exam-validity", {"fact": "x", "as_of": AS_OF}, "not-a-choice", "fact"),
        ("exam-validity", {"fact": "\ud800", "as_of": AS_OF}, "not-a-choice", "fact"),
        (
            "exam-transfer",
            {"fact": "affiliated_at_expiry", "as_of": AS_OF},
            "not-a-choice",
            "fact",
        ),
        (
            "exam-transfer",
            {"fact": "exam_passed_on", "as_of": AS_OF},
            "missing-field",
            "facts.affiliated_at_expiry",
        ),
        (
            "exam-validity",
            {"fact": "passed_on", "as_of": AS_OF, "facts": {"passed_on": "never"}},
            "unknown-field",
            "facts.passed_on",
        ),
        (
            "exam-validity",
            {"fact": "passed_on", "as_of": AS_OF, "readings": {"counting": "x"}},
            "not-a-choice",
            "readings.counting",
        ),
    ],
)
def test_what_cannot_be_asked_is_refused(
    rule: str, given: dict[str, Any], code: str, field: str
) -> None:
    with pytest.raises(QuestionError) as refused:
        echeance.boundaries(rule, **given)
    assert (refused.value.code, refused.value.field) == (code, field)


def test_what_sql_cannot_be_is_refused() -> None:
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of=AS_OF)
    with pytest.raises(ValueError, match="duckdb, postgresql, spark, sqlite"):
        found.sql("d", "oracle")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="unknown, none"):
        found.sql("d", "duckdb", nulls="absent")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no such outcome"):
        found.sql_where("eligible", "d", "duckdb")
    with pytest.raises(TypeError, match="neither a date nor a str"):
        found.sql("d", "duckdb", none=1)  # type: ignore[arg-type]


def test_names_and_texts_are_quoted_by_each_dialect() -> None:
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of=AS_OF)

    def where(dialect: Any, column: str, none: str) -> str:
        return found.sql_where("not-passed", column, dialect, table="t", none=none)

    assert where("duckdb", 'a"b', "it's") == """("t"."a""b" = 'it''s')"""
    assert where("sqlite", "a\\b", "it's\\") == """("t"."a\\b" = 'it''s\\')"""
    assert where("postgresql", "a.b", "it's\\") == """("t"."a.b" = E'it''s\\\\')"""
    assert where("spark", "a`b", "it's\\") == """(`t`.`a``b` = 'it\\'s\\\\')"""


# --- the command line -------------------------------------------------------

COMMAND = ["boundaries", "exam-validity", "--as-of", AS_OF, "--fact", "passed_on"]


def test_the_command_line_tells_a_person(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*COMMAND, "--lang", "en"]) == 0
    assert capsys.readouterr().out == (
        "Exam validity (exam-validity)\n"
        "day the exam was passed (passed_on):\n"
        "- 1900-01-01 to 2024-11-20: lapsed — the exam result can no longer be used; the"
        " exam must be taken again\n"
        "- 2024-11-21 to 2026-11-21: valid — the exam result can still be used\n"
        "- 2026-11-22 to 2199-12-31: refused, in-the-future — this past fact is later than"
        " the day of the question\n"
        "- unknown: undetermined — the known facts are not enough to answer\n"
        "- never: not-passed — the exam was not passed\n"
    )
    assert main([*COMMAND, "--lang", "fr"]) == 0
    french = capsys.readouterr().out
    assert french.startswith("Validité de l’examen (exam-validity)\n")
    assert "- du 2024-11-21 au 2026-11-21\u00a0: valid — le résultat" in french


def test_the_command_line_gives_data_and_sql(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of=AS_OF)
    assert main([*COMMAND, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"as_of": AS_OF, **found.to_dict()}
    options = ["--sql", "spark", "--column", "c", "--none", "9999-12-31"]
    assert main([*COMMAND, *options]) == 0
    outcome = found.sql("c", "spark", none=NEVER)
    error = found.sql_error("c", "spark", none=NEVER)
    assert capsys.readouterr().out == f"{outcome} AS outcome,\n{error} AS error\n"
    assert main([*COMMAND, *options, "--where", "valid", "--nulls", "none"]) == 0
    condition = found.sql_where("valid", "c", "spark", nulls="none", none=NEVER)
    assert capsys.readouterr().out == f"{condition}\n"


def test_the_command_line_tells_what_is_wrong(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*COMMAND, "--lang", "en", "passed_on=never"]) == 1
    assert "(passed_on=)" in capsys.readouterr().err
    assert main([*COMMAND[:-1], "x", "--lang", "en"]) == 1
    assert capsys.readouterr().err.startswith("--fact: ")
    assert main([*COMMAND, "--lang", "en", "a=1", "a=2"]) == 1
    assert "given twice" in capsys.readouterr().err
    assert main([*COMMAND, "--sql", "duckdb", "--where", "x", "--lang", "en"]) == 2
    assert "--where" in capsys.readouterr().err


# --- engines ----------------------------------------------------------------


def days_of(found: Boundaries) -> list[date | None]:
    """A seeded column: the ends of every range, days by chance, NULL, what is no day."""
    chance = random.Random(20261121)
    first, last = date(1900, 1, 1), date(2199, 12, 31)
    days: list[date | None] = [None, NEVER, date(1899, 12, 31), date(2200, 1, 1)]
    for row in found.ranges:
        assert row.from_ is not None
        assert row.before is not None
        days += [row.from_, row.before - timedelta(days=1)]
    span = (last - first).days
    days += [first + timedelta(days=chance.randrange(span)) for _ in range(60)]
    today = date.fromisoformat(AS_OF)
    days += [today + timedelta(days=chance.randint(-1200, 400)) for _ in range(100)]
    return days


def by_asking(
    rule: str,
    fact: str,
    facts: dict[str, Any],
    readings: dict[str, str],
    day: date | None,
    nulls: str,
) -> tuple[str | None, str | None]:
    """The outcome and the code of the error, from a question of its own."""
    spec = next(
        each
        for rules in echeance.rules()
        if rules["slug"] == rule
        for each in rules["facts"]
        if each["name"] == fact
    )
    is_word = (day is None and nulls == "none") or day == NEVER
    given = spec["word"] if is_word and spec["word"] is not None else day
    try:
        answer = echeance.ask(
            rule, as_of=AS_OF, facts={**facts, fact: given}, readings=readings
        )
    except QuestionError as refused:
        return None, refused.code
    return answer.outcome, None


Row = tuple[int, str | None, str | None]
Query = Callable[[str], Iterable[Row]]


def cases() -> Iterator[tuple[int, Boundaries, list[date | None], dict[str, Any]]]:
    for number, (rule, fact, facts, readings) in enumerate(QUESTIONS):
        found = boundaries_of(rule, fact, facts, readings)
        options = {"nulls": ("unknown", "none")[number % 2], "none": NEVER}
        yield number, found, days_of(found), options


def expected(number: int, days: list[date | None], nulls: str) -> list[Row]:
    question = QUESTIONS[number]
    return [
        (place, *by_asking(*question, day, nulls)) for place, day in enumerate(days)
    ]


def test_duckdb_answers_as_single_questions_do() -> None:
    connection = duckdb.connect()
    table = '"' + TABLE.replace('"', '""') + '"'
    column = '"' + COLUMN.replace('"', '""') + '"'
    for number, found, days, options in cases():
        wanted = expected(number, days, options["nulls"])
        for kind in ("DATE", "TIMESTAMP"):
            # A time of day changes nothing; what stands for "never" has none.
            moments = [
                datetime.combine(day, time(23, 59, 59))
                if kind == "TIMESTAMP" and day not in (None, NEVER)
                else day
                for day in days
            ]
            connection.execute(
                f"CREATE OR REPLACE TABLE {table} (id INTEGER, {column} {kind})"
            )
            connection.executemany(
                f"INSERT INTO {table} VALUES (?, ?)", list(enumerate(moments))
            )
            for named in (None, TABLE):
                outcome = found.sql(COLUMN, "duckdb", table=named, **options)
                error = found.sql_error(COLUMN, "duckdb", table=named, **options)
                select = f"SELECT id, {outcome}, {error} FROM {table} ORDER BY id"
                assert connection.execute(select).fetchall() == wanted
            seen = 0
            for slug in {row[1] for row in wanted} - {None}:
                where = found.sql_where(str(slug), COLUMN, "duckdb", **options)
                select = f"SELECT id FROM {table} WHERE {where} ORDER BY id"
                rows = [row[0] for row in connection.execute(select).fetchall()]
                assert rows == [row[0] for row in wanted if row[1] == slug]
                seen += len(rows)
            assert seen == sum(row[1] is not None for row in wanted)


def test_duckdb_reads_only_the_partitions_that_can_hold_such_a_day(
    tmp_path: Path,
) -> None:
    connection = duckdb.connect()
    connection.execute(
        "COPY (SELECT range AS id, DATE '2016-01-15' + INTERVAL 1 YEAR * range AS d"
        f" FROM range(10)) TO '{tmp_path}/register' (FORMAT parquet, PARTITION_BY (d))"
    )
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of="2026-01-15")
    select = (
        f"SELECT count(*) FROM read_parquet('{tmp_path}/register/*/*.parquet',"
        " hive_partitioning = true, hive_types = {'d': DATE})"
        f" WHERE {found.sql_where('valid', 'd', 'duckdb')}"
    )
    # 2024-01-15 and 2025-01-15, of ten days.
    assert connection.execute(select).fetchall() == [(2,)]
    plan = connection.execute(f"EXPLAIN ANALYZE {select}").fetchall()[0][1]
    assert "Total Files Read: 2" in plan, plan


def test_sqlite_answers_as_single_questions_do() -> None:
    connection = sqlite3.connect(":memory:")
    for number, found, days, options in cases():
        connection.execute("DROP TABLE IF EXISTS register")
        connection.execute("CREATE TABLE register (id INTEGER, d TEXT)")
        texts = [
            None if day is None else "never" if day == NEVER else day.isoformat()
            for day in days
        ]
        connection.executemany(
            "INSERT INTO register VALUES (?, ?)", list(enumerate(texts))
        )
        options = {**options, "none": "never"}
        outcome = found.sql("d", "sqlite", **options)
        error = found.sql_error("d", "sqlite", **options)
        select = f"SELECT id, {outcome}, {error} FROM register ORDER BY id"
        assert connection.execute(select).fetchall() == expected(
            number, days, options["nulls"]
        )


def test_postgresql_answers_as_single_questions_do(tmp_path: Path) -> None:
    """On a server of its own; CI must have one."""
    table = '"' + TABLE.replace('"', '""') + '"'
    column = '"' + COLUMN.replace('"', '""') + '"'
    script = ["SET client_min_messages = warning;"]
    wanted: list[list[str]] = []
    for number, found, days, options in cases():
        values = ", ".join(
            f"({place}, NULL)" if day is None else f"({place}, DATE '{day}')"
            for place, day in enumerate(days)
        )
        outcome = found.sql(COLUMN, "postgresql", table=TABLE, **options)
        error = found.sql_error(COLUMN, "postgresql", table=TABLE, **options)
        script += [
            f"DROP TABLE IF EXISTS {table};",
            f"CREATE TABLE {table} (id integer, {column} date);",
            f"INSERT INTO {table} VALUES {values};",
            f"SELECT {number}, id, {outcome}, {error} FROM {table} ORDER BY id;",
        ]
        wanted += [
            [str(number), str(place), slug or "", code or ""]
            for place, slug, code in expected(number, days, options["nulls"])
        ]
    file = tmp_path / "script.sql"
    file.write_text("\n".join(script), encoding="utf-8")
    ran = subprocess.run(
        [ROOT / "tests/sql/boundaries.sh", file],
        capture_output=True,
        check=False,
        text=True,
    )
    if ran.returncode == 77 and "CI" not in os.environ:
        pytest.skip(ran.stdout.strip())
    assert (ran.returncode, ran.stderr) == (0, "")
    assert list(csv.reader(io.StringIO(ran.stdout))) == wanted
