"""Boundaries: ranges worked out by hand, then the SQL in engines against single answers."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Literal

import duckdb
import pytest

import echeance
from echeance import QuestionError, Range
from echeance.cli import main

from .boundary_cases import AS_OF, COLUMN, NEVER, TABLE, cases, expected

ROOT = Path(__file__).parents[2]


def shown(row: Range) -> str:
    return f"{row.from_} {row.before} {row.outcome or row.error}"


def test_ranges_are_those_worked_out_by_hand() -> None:
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of=AS_OF)
    assert (found.rule, found.fact) == ("exam-validity", "passed_on")
    assert [shown(row) for row in found.ranges] == [
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
    assert [shown(row) for row in extended.ranges][:2] == [
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
    assert [shown(row) for row in found.ranges] == [
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
    with pytest.raises(QuestionError, match="no such outcome") as refused:
        found.sql_where("eligible", "d", "duckdb")
    assert (refused.value.code, refused.value.field) == ("not-a-choice", "outcome")
    assert refused.value.text == {
        "fr": "la règle n’a pas cette réponse",
        "en": "the rule has no such outcome",
    }
    with pytest.raises(QuestionError) as near:
        found.sql_where("lapsd", "d", "duckdb")
    assert near.value.text["fr"].endswith("; vouliez-vous dire «\u00a0lapsed\u00a0»?")
    with pytest.raises(TypeError, match="neither a date nor a str"):
        found.sql("d", "duckdb", none=1)  # type: ignore[arg-type]


def test_a_word_that_the_fact_does_not_take_is_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    # The day of the last use has no word.
    found = echeance.boundaries("inactivity", fact="last_used_on", as_of=AS_OF)
    for field, given in (("nulls", "none"), ("none", "9999-12-31"), ("none", NEVER)):
        more: dict[str, Any] = {field: given}
        calls: list[tuple[Any, list[str]]] = [
            (found.sql, []),
            (found.sql_error, []),
            (found.sql_where, ["active"]),
        ]
        for sql, first in calls:
            with pytest.raises(QuestionError) as raised:
                sql(*first, "d", "duckdb", **more)
            assert (raised.value.code, raised.value.field) == ("not-a-choice", field)
            assert raised.value.text["en"].endswith("; leave it out")
            assert raised.value.text["fr"].endswith("; n’en dites rien")
    command = ["boundaries", "inactivity", "--as-of", AS_OF, "--fact", "last_used_on"]
    for option, word in (("--nulls", "none"), ("--none", "9999-12-31")):
        assert main([*command, "--sql", "duckdb", option, word, "--lang", "en"]) == 2
        assert capsys.readouterr().err == (
            f"{option}: this fact takes neither “none” nor “never”; leave it out\n"
        )


def test_a_day_that_stands_for_never_may_be_a_text() -> None:
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of=AS_OF)
    by_text = found.sql_where("not-passed", "d", "duckdb", none="9999-12-31")
    # Half-open, at whatever time.
    assert by_text == """("d" >= DATE '9999-12-31' AND "d" < DATE '10000-01-01')"""
    assert by_text == found.sql_where("not-passed", "d", "duckdb", none=NEVER)


def test_names_and_texts_are_quoted_by_each_dialect() -> None:
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of=AS_OF)

    def where(dialect: Any, column: str, none: str) -> str:
        return found.sql_where("not-passed", column, dialect, table="t", none=none)

    assert where("duckdb", 'a"b', "it's") == """("t"."a""b" = 'it''s')"""
    assert where("sqlite", "a\\`b", "it's\\") == """(`t`.`a\\``b` = 'it''s\\')"""
    assert where("postgresql", "a.b", "it's\\") == """("t"."a.b" = E'it''s\\\\')"""
    assert where("spark", "a`b", "it's\\") == """(`t`.`a``b` = 'it\\'s\\\\')"""


def test_a_dot_stands_between_two_names() -> None:
    found = echeance.boundaries("inactivity", fact="last_used_on", as_of=AS_OF)
    for dialect, wanted in (("postgresql", '"s"."t"."d"'), ("sqlite", "`s`.`t`.`d`")):
        written = found.sql_where("undetermined", "s.t.d", dialect)  # type: ignore[arg-type]
        assert written == f"({wanted} IS NULL)"


def test_sqlite_refuses_a_name_that_no_column_has() -> None:
    found = echeance.boundaries("inactivity", fact="last_used_on", as_of=AS_OF)
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE t (d)")
    for name in ("last_use_on", "u.d", "t.last_use_on"):
        for sql in (found.sql(name, "sqlite"), found.sql_error(name, "sqlite")):
            with pytest.raises(sqlite3.OperationalError, match="no such column"):
                connection.execute(f"SELECT {sql} FROM t")
    connection.execute(f"SELECT {found.sql('t.d', 'sqlite')} FROM t")


NO_DAYS = [
    *("2024/11/30", "20241130", 20241130, 2460645, 2460644.5, "30/11/2024", "now", ""),
    *("2024-11-3", "2024-11-22x", "2024-11-31", "2026-02-29", "0000-00-00", "never"),
    *(
        "2024-11-30T12:00:00Z",
        "2024-11-30 12:00-05:00",
        "2024-11-30 24:00",
        b"2024-11-30",
    ),
    *("12024-11-30", " 2024-11-30", "２０２４-11-30", "1899-12-32", "2200-02-30"),
]
"""What a column of SQLite may hold that is no day in the form of a day, whatever it is compared with."""


@pytest.mark.parametrize("none", [None, "jamais", NEVER], ids=str)
def test_sqlite_refuses_what_is_no_day(none: str | date | None) -> None:
    rule, fact = "exam-validity", "passed_on"
    found = echeance.boundaries(rule, fact=fact, as_of=AS_OF)
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE t (n INTEGER, d)")
    days: list[tuple[Any, str | None, str | None]] = [
        *((text, None, "not-a-date") for text in NO_DAYS),
        ("2025-11-30", "valid", None),
        ("2025-11-30 08:15", "valid", None),
        ("2025-11-30T23:59:59.5", "valid", None),
        ("1899-12-31", None, "date-out-of-range"),
        ("2200-01-01 10:00", None, "date-out-of-range"),
        (None, "undetermined", None),
    ]
    days += [("jamais", "not-passed", None)] if none == "jamais" else []
    connection.executemany(
        "INSERT INTO t VALUES (?, ?)", [(n, day) for n, (day, *_) in enumerate(days)]
    )
    outcome, error = (
        of("d", "sqlite", none=none) for of in (found.sql, found.sql_error)
    )
    rows = connection.execute(f"SELECT d, {outcome}, {error} FROM t ORDER BY n")
    assert rows.fetchall() == days
    for slug in ("valid", "lapsed", "not-passed", "undetermined"):
        where = found.sql_where(slug, "d", "sqlite", none=none)
        has_it = connection.execute(
            f"SELECT d FROM t WHERE {where} ORDER BY n"
        ).fetchall()
        assert has_it == [(day,) for day, outcome, _ in days if outcome == slug]


def test_an_index_of_sqlite_serves_a_condition() -> None:
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of=AS_OF)
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE t (d TEXT)")
    connection.execute("CREATE INDEX i ON t (d)")
    where = found.sql_where("valid", "d", "sqlite")
    plan = connection.execute(
        f"EXPLAIN QUERY PLAN SELECT 1 FROM t WHERE {where}"
    ).fetchall()
    assert "INDEX i (d>? AND d<?)" in plan[0][3]


def test_duckdb_refuses_a_column_of_texts() -> None:
    found = echeance.boundaries("inactivity", fact="last_used_on", as_of=AS_OF)
    connection = duckdb.connect()
    connection.execute("CREATE TABLE t (d VARCHAR)")
    with pytest.raises(duckdb.BinderException, match="Cannot compare"):
        connection.execute(f"SELECT {found.sql('d', 'duckdb')} FROM t")


# --- the guide --------------------------------------------------------------


def test_the_guide_runs_as_it_stands(tmp_path: Path) -> None:
    guide = (ROOT / "python/TABLES.md").read_text(encoding="utf-8")
    # The program before this heading has a test of its own.
    guide = guide.split("## Without a function of this library", 1)[1]
    blocks = [part.split("```")[0] for part in guide.split("```python\n")[1:]]
    assert len(blocks) == 3
    (tmp_path / "register").mkdir()
    duckdb.sql(
        "COPY (SELECT * FROM (VALUES"
        " (1, DATE '2024-11-20', true), (2, DATE '2024-11-20', false),"
        " (3, DATE '2024-11-20', NULL), (4, DATE '2024-11-21', NULL),"
        " (5, DATE '2026-11-22', true), (6, NULL, true), (7, DATE '2027-01-01', NULL)"
        ") AS t(id, passed_on, affiliated))"
        f" TO '{tmp_path}/register/1.parquet'"
    )
    script = tmp_path / "guide.py"
    script.write_text("\n".join(blocks), encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, script],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        text=True,
    )
    assert ran.stderr == ""
    assert ran.stdout == (
        "1900-01-01 2024-11-21 lapsed\n2024-11-21 2026-11-22 valid\n"
        "2026-11-22 2200-01-01 in-the-future\n[(1,)]\n"
        "[(1, 'eligible', None), (2, 'not-eligible', None), (3, 'undetermined', None),"
        " (4, 'eligible', None), (5, None, 'in-the-future'), (6, 'undetermined', None),"
        " (7, None, 'in-the-future')]\n"
    )
    select = f"SELECT * FROM '{tmp_path}/answers.parquet' ORDER BY id"
    written = duckdb.connect().execute(select).fetchall()
    assert written == [
        (1, "lapsed", None),
        (2, "lapsed", None),
        (3, "lapsed", None),
        (4, "valid", None),
        (5, None, "in-the-future"),
        (6, "undetermined", None),
        (7, None, "in-the-future"),
    ]


# --- the command line -------------------------------------------------------

COMMAND = ["boundaries", "exam-validity", "--as-of", AS_OF, "--fact", "passed_on"]


def test_the_command_line_tells_a_person(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*COMMAND, "--lang", "en"]) == 0
    assert capsys.readouterr().out == (
        "Exam validity (exam-validity)\n"
        "Day the online procedure is completed: November\u00a021, 2026.\n"
        "Choice of reading: the anniversary of February\u00a029 is February\u00a028.\n"
        "Choice of reading: the period ends on its last day, even a Saturday or a holiday.\n"
        "Day the exam was passed (passed_on):\n"
        "- January\u00a01, 1900 to November\u00a020, 2024: the exam result can no longer be"
        " used; the exam must be taken again (lapsed)\n"
        "- November\u00a021, 2024 to November\u00a021, 2026: the exam result can still be"
        " used (valid)\n"
        "- November\u00a022, 2026 to December\u00a031, 2199: refused, this past fact is later"
        " than the day of the question; check both (in-the-future)\n"
        "- Day not known: the known facts are not enough to answer (undetermined)\n"
        "- Exam never passed (never): the representative has not passed the exam"
        " (not-passed)\n"
    )
    assert main([*COMMAND, "--lang", "fr"]) == 0
    french = capsys.readouterr().out
    assert french.startswith("Validité de l’examen (exam-validity)\n")
    days = "Du 21\u00a0novembre\u00a02024 au 21\u00a0novembre\u00a02026"
    assert (
        f"- {days}\u00a0: le résultat de l’examen est encore utilisable (valid)\n"
        in french
    )
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of=AS_OF)
    assert found.explain() == french


def test_what_is_supposed_stands_in_the_text(
    capsys: pytest.CaptureFixture[str],
) -> None:
    command = ["boundaries", "certificate-status", "--as-of", AS_OF, "--lang", "fr"]
    assert main([*command, "--fact", "expires_on", "affiliated=oui"]) == 0
    written = capsys.readouterr().out
    assert (
        "Jour de l’annulation du certificat\u00a0: certificat non annulé (supposé\u00a0:"
        " aucune date ne nous a été fournie).\n"
    ) in written


def test_the_command_line_gives_data_and_sql(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of=AS_OF)
    assert main([*COMMAND, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"as_of": AS_OF, **found.to_dict()}
    options = ["--sql", "spark", "--table", "t", "--column", "c.d"]
    options += ["--none", "9999-12-31"]
    assert main([*COMMAND, *options]) == 0
    outcome = found.sql("c.d", "spark", table="t", none=NEVER)
    error = found.sql_error("c.d", "spark", table="t", none=NEVER)
    assert capsys.readouterr().out == f"{outcome} AS outcome,\n{error} AS error\n"
    assert main([*COMMAND, *options, "--where", "valid", "--nulls", "none"]) == 0
    condition = found.sql_where(
        "valid", "c.d", "spark", table="t", nulls="none", none=NEVER
    )
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


@pytest.mark.parametrize("form", [[], ["--json"]])
@pytest.mark.parametrize(
    "alone",
    [
        ["--where", "valid"],
        ["--column", "c"],
        ["--table", "t"],
        ["--none", "9999-12-31"],
    ],
)
def test_what_only_sql_has_is_not_dropped(
    form: list[str], alone: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as raised:
        main([*COMMAND, *form, *alone, "--lang", "en"])
    assert raised.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert f"{alone[0]} needs --sql: add it, or leave {alone[0]} out" in told.err


# --- engines ----------------------------------------------------------------


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


def test_a_day_of_the_ranges_may_stand_for_never() -> None:
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of=AS_OF)
    connection = duckdb.connect()
    connection.execute("CREATE TABLE t (d DATE)")
    days = ["2025-01-01", "2025-01-02", "9999-12-31"]
    connection.executemany("INSERT INTO t VALUES (?)", [[day] for day in days])
    none = date(2025, 1, 1)
    outcome = found.sql("d", "duckdb", none=none)
    error = found.sql_error("d", "duckdb", none=none)
    rows = connection.execute(f"SELECT {outcome}, {error} FROM t ORDER BY d").fetchall()
    assert rows == [
        ("not-passed", None),
        ("valid", None),
        (None, "date-out-of-range"),
    ]
    for slug, wanted in (("not-passed", 1), ("valid", 1), ("lapsed", 0)):
        where = found.sql_where(slug, "d", "duckdb", none=none)
        select = f"SELECT count(*) FROM t WHERE {where}"
        assert connection.execute(select).fetchall() == [(wanted,)]


@pytest.mark.parametrize("never", [date(2025, 1, 1), NEVER], ids=str)
def test_a_day_that_stands_for_never_may_have_a_time(never: date) -> None:
    found = echeance.boundaries("exam-validity", fact="passed_on", as_of=AS_OF)
    times = [datetime.combine(never, clock) for clock in (time.min, time(23, 59, 59))]
    before = times[0] - timedelta(seconds=1)
    moments = [*times, datetime(2025, 6, 1, 12), before]
    single = ("valid", None) if never < NEVER else (None, "date-out-of-range")
    wanted = [("not-passed", None), ("not-passed", None), ("valid", None), single]
    texts = [f"{moment:%Y-%m-%d %H:%M:%S}" for moment in moments]
    texts[0] = never.isoformat()

    engines: list[tuple[Literal["duckdb", "sqlite"], Any, str]] = [
        ("duckdb", duckdb.connect(), "TIMESTAMP"),
        ("sqlite", sqlite3.connect(":memory:"), "TEXT"),
    ]
    for dialect, connection, kind in engines:
        connection.execute(f"CREATE TABLE t (n INTEGER, d {kind})")
        connection.executemany("INSERT INTO t VALUES (?, ?)", list(enumerate(texts)))
        outcome = found.sql("d", dialect, none=never)
        error = found.sql_error("d", dialect, none=never)
        select = f"SELECT {outcome}, {error} FROM t ORDER BY n"
        assert connection.execute(select).fetchall() == wanted
        for slug in ("not-passed", "valid", "lapsed"):
            where = found.sql_where(slug, "d", dialect, none=never)
            rows = connection.execute(f"SELECT n FROM t WHERE {where} ORDER BY n")
            has_it = [n for n, each in enumerate(wanted) if each[0] == slug]
            assert [n for (n,) in rows.fetchall()] == has_it


def test_sqlite_answers_as_single_questions_do() -> None:
    connection = sqlite3.connect(":memory:")
    for number, found, days, options in cases():
        connection.execute("DROP TABLE IF EXISTS register")
        connection.execute("CREATE TABLE register (id INTEGER, d TEXT)")
        word = "never" if "none" in options else NEVER.isoformat()
        texts = [
            None if day is None else word if day == NEVER else day.isoformat()
            for day in days
        ]
        connection.executemany(
            "INSERT INTO register VALUES (?, ?)", list(enumerate(texts))
        )
        given: dict[str, Any] = options | (
            {"none": "never"} if "none" in options else {}
        )
        outcome = found.sql("d", "sqlite", **given)
        error = found.sql_error("d", "sqlite", **given)
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


def test_the_fact_whose_boundaries_are_asked_for_is_not_given() -> None:
    with pytest.raises(echeance.QuestionError) as refused:
        echeance.boundaries(
            "exam-validity",
            fact="passed_on",
            as_of=AS_OF,
            facts={"passed_on": "never"},
        )
    assert refused.value.text == {
        "fr": "le fait dont on demande les bornes ne doit pas être donné;"
        " retirez-le de la question",
        "en": "the fact whose boundaries are asked for must not be given;"
        " leave it out of the question",
    }
