"""Whole columns: equal to single answers, from and to whatever has columns."""

from __future__ import annotations

import copy
import doctest
import inspect
import pickle
import random
import re
import runpy
import subprocess
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import echeance
from echeance import QuestionError, columns

from .cases import RULES

np: Any = pytest.importorskip("numpy")
pd: Any = pytest.importorskip("pandas")
pa: Any = pytest.importorskip("pyarrow")
pl: Any = pytest.importorskip("polars")
duckdb: Any = pytest.importorskip("duckdb")

TODAY = date(2026, 11, 21)
ON_DAYS = [rule for rule in RULES.values() if rule["as_of"] != "instant"]
ASKING = [
    "reasons",
    "missing",
    "assumed",
    "contested",
    "days_contested",
    "next_change_on",
    "next_change_outcome",
]


def function(rule: dict[str, Any]) -> Any:
    return getattr(columns, rule["slug"].replace("-", "_"))


def test_every_rule_on_days_has_a_function() -> None:
    names = {rule["slug"].replace("-", "_") for rule in ON_DAYS}
    assert names | {"Column", "Table"} == set(columns.__all__)
    assert "support_hours" not in names


def test_the_examples_run() -> None:
    outcome = doctest.testmod(columns)
    assert outcome.attempted >= 3 * len(ON_DAYS)
    assert outcome.failed == 0


# --- Row by row, as single questions -------------------------------------------------------


def a_day(chance: random.Random) -> date:
    return TODAY - timedelta(days=chance.randint(-40, 1500))


def a_value(chance: random.Random, fact: dict[str, Any]) -> Any:
    """A value for a fact: mostly one that it takes."""
    if chance.random() < 0.15:
        return None
    if fact["word"] and chance.random() < 0.3:
        return fact["word"]
    kind = fact["kind"]
    if kind == "day":
        if chance.random() < 0.06:
            wrong = [
                "2025-02-30",
                "soon",
                "1899-12-31",
                "2200-01-01",
                "",
                date(1, 1, 1),
            ]
            return chance.choice(wrong)
        day = a_day(chance)
        return day if chance.random() < 0.5 else day.isoformat()
    if kind == "yes-no":
        return chance.random() < 0.6
    if kind == "number":
        if chance.random() < 0.06:
            return chance.choice([-1, 2**31 - 1, 2**31, -(2**31), 2**40])
        first, last = fact["range"]
        return chance.randint(first, min(last, first + 120))
    if kind == "choice":
        return "neither" if chance.random() < 0.05 else chance.choice(fact["choices"])
    if kind == "set":
        return [each for each in fact["choices"] if chance.random() < 0.3]
    assert kind == "text"
    number = f"CAR20{chance.randint(10, 27)}{chance.randint(0, 99_999_999):08}"
    return chance.choice(
        [number, number.lower(), number[:-1], "é", "", "x" * 5000, number]
    )


def a_table(
    chance: random.Random, rule: dict[str, Any], rows: int
) -> tuple[dict[str, list[Any]], dict[str, dict[str, list[Any]]]]:
    """Columns by name, and those of the parts of an object; some are left out."""
    table: dict[str, list[Any]] = {}
    parts: dict[str, dict[str, list[Any]]] = {}
    for fact in rule["facts"]:
        is_left_out = len(rule["facts"]) > 1 and chance.random() < 0.1
        if fact["kind"] in ("periods", "object") or is_left_out:
            continue
        column = [a_value(chance, fact) for _ in range(rows)]
        whole, _, part = fact["name"].partition(".")
        if part:
            parts.setdefault(whole, {})[part] = column
        else:
            table[whole] = column
    return table, parts


def row_of(answer: Any, rule: dict[str, Any]) -> dict[str, Any]:
    """An answer as a row of columns."""
    change = answer.next_change
    row: dict[str, Any] = {
        "outcome": answer.outcome,
        "error": None,
        "error_field": None,
        "reasons": sorted(reason.code for reason in answer.reasons),
        "missing": sorted(answer.missing),
        "assumed": sorted(answer.assumed),
        "contested": answer.contested,
        "days_contested": answer.days_contested,
        "next_change_on": change.on if change else None,
        "next_change_outcome": change.outcome if change else None,
    }
    for value in rule["values"]:
        name, given = value["name"], answer.values[value["name"]]
        if value["kind"] == "states":
            row.update({f"{name}.{key}": state for key, state in given.items()})
        elif value["kind"] == "options":
            row.update(
                {f"{name}.{each['option']}": each["reason"] for each in given or ()}
            )
        elif value["kind"] == "duties":
            for act, duty in given.items():
                by = duty.by
                row[f"{name}.{act}.state"] = duty.state
                row[f"{name}.{act}.from"] = getattr(duty, "from_", None)
                row[f"{name}.{act}.by"] = None if by == "none" else by
                row[f"{name}.{act}.no_last_day"] = None if by is None else by == "none"
        elif value["kind"] == "set":
            row[name] = None if given is None else sorted(given)
        elif value["kind"] not in ("message", "decisions"):
            row[name] = given
    return row


def asked(rule: dict[str, Any], as_of: Any, facts: dict[str, Any]) -> dict[str, Any]:
    try:
        answer = echeance.ask(rule["slug"], as_of=as_of, facts=facts)
    except QuestionError as error:
        assert error.field is not None
        field = error.field.removeprefix("facts.")
        return {"error": error.code, "error_field": re.sub(r"\[.*", "", field)}
    return row_of(answer, rule)


def rows_of(table: Any) -> list[dict[str, Any]]:
    names = table.column_names
    lists = [table.column(name).to_pylist() for name in names]
    return [dict(zip(names, row)) for row in zip(*lists)]


def is_same(row: dict[str, Any], expected: dict[str, Any]) -> bool:
    """Whether a row says the same; lists are sets here, and what is not expected is null."""
    ordered = {
        name: sorted(given) if isinstance(given, list) else given
        for name, given in row.items()
    }
    return ordered == {name: expected.get(name) for name in row}


@pytest.mark.parametrize("rule", ON_DAYS, ids=lambda rule: str(rule["slug"]))
@pytest.mark.parametrize("seed", range(3))
def test_a_row_is_answered_as_a_single_question(
    rule: dict[str, Any], seed: int
) -> None:
    chance = random.Random(f"{rule['slug']} {seed}")
    rows = 60
    table, parts = a_table(chance, rule, rows)
    as_of: Any = TODAY
    if seed == 1:
        as_of = [TODAY + timedelta(days=chance.randint(-900, 900)) for _ in range(rows)]
        as_of[7] = "no day"
        as_of[8] = None
    elif rule["as_of"] == "optional-day" and seed == 2:
        as_of = None
    if not table:
        as_of = [TODAY + timedelta(days=chance.randint(-900, 900)) for _ in range(rows)]
    values = [
        *ASKING,
        *(
            name["name"]
            for name in rule["values"]
            if name["kind"] not in ("message", "decisions")
        ),
    ]
    answers = function(rule)(table, as_of=as_of, values=values, words="utf8", **parts)
    assert len(answers) == rows
    outcomes = set()
    for place, row in enumerate(rows_of(answers)):
        facts: dict[str, Any] = {name: column[place] for name, column in table.items()}
        for whole, given in parts.items():
            facts[whole] = {name: column[place] for name, column in given.items()}
        moment = as_of[place] if isinstance(as_of, list) else as_of
        expected = asked(rule, moment, facts)
        assert is_same(row, expected), (facts, row, expected)
        outcomes.add(row["outcome"])
    assert len(outcomes) > 1


def test_the_words_are_those_of_the_codes() -> None:
    rule = RULES["exam-transfer"]
    chance = random.Random(11)
    table, _ = a_table(chance, rule, 200)
    names = [
        "reasons",
        "missing",
        "assumed",
        "routes",
        "last_day",
        "next_change_outcome",
    ]
    codes, dictionary, utf8 = (
        rows_of(columns.exam_transfer(table, as_of=TODAY, values=names, words=words))
        for words in ("codes", "dictionary", "utf8")
    )
    assert dictionary == utf8
    outcomes = ["undetermined", *(outcome["slug"] for outcome in rule["outcomes"])]
    facts = [fact["name"] for fact in rule["facts"]]
    reasons = {place: reason["code"] for place, reason in enumerate(rule["reasons"])}
    reasons |= {
        32: "all-cases-agree",
        33: "facts-missing",
        34: "procedure-published-for-clicsequr",
    }

    def words_of(bits: int | None, words: dict[int, str]) -> list[str] | None:
        return (
            None
            if bits is None
            else [word for bit, word in words.items() if bits >> bit & 1]
        )

    numbers = {"not-a-date": 108, "date-out-of-range": 111, "in-the-future": 113}
    for coded, row in zip(codes, utf8):
        outcome = coded["outcome"]
        assert row["outcome"] == (None if outcome is None else outcomes[outcome])
        assert coded["error"] == (
            None if row["error"] is None else numbers[row["error"]]
        )
        field = coded["error_field"]
        assert row["error_field"] == (
            None if field is None else facts[field.bit_length() - 1]
        )
        for name in ("missing", "assumed"):
            assert row[name] == words_of(coded[name], dict(enumerate(facts)))
        assert row["reasons"] == words_of(coded["reasons"], reasons)
        assert row["last_day"] == coded["last_day"]
    assert {row["error"] for row in utf8} == {None, *numbers}
    wrong_day = columns.exam_transfer(as_of=["no day"], exam_passed_on=["2025-01-01"])
    assert wrong_day.column("error_field").to_pylist() == [-1]


# --- What columns are made of: their types are in test_column_types.py ------------------------


def inactivity(last_used_on: Any, **more: Any) -> list[dict[str, Any]]:
    return rows_of(columns.inactivity(last_used_on=last_used_on, as_of=TODAY, **more))


def test_days_are_read_wherever_they_lie_in_memory() -> None:
    days = pa.array(
        [TODAY - timedelta(days=each * 30) for each in range(40)], pa.date32()
    )
    aligned = days.buffers()[1].to_pybytes()
    for shift in range(5):
        buffer = pa.py_buffer(bytes(shift) + aligned)[shift:]
        given = pa.Array.from_buffers(days.type, len(days), [None, buffer])
        assert inactivity(given) == inactivity(days.to_pylist())


def test_a_time_of_day_is_an_error_of_its_row() -> None:
    noon = datetime(2026, 1, 2, 12)
    for unit in ("s", "ms", "us", "ns"):
        given = pa.array(
            [noon, datetime(2026, 1, 2), datetime(1960, 1, 2, 0, 0, 1)],
            pa.timestamp(unit),
        )
        rows = inactivity(given, words="utf8")
        assert [row["error"] for row in rows] == ["not-a-date", None, "not-a-date"]
        assert [row["error_field"] for row in rows] == [
            "last_used_on",
            None,
            "last_used_on",
        ]
        assert rows[0]["outcome"] is None and rows[0]["days_left"] is None
    assert inactivity([noon], words="utf8")[0]["error"] == "not-a-date"


def test_days_beyond_the_calendar_are_errors_of_their_rows() -> None:
    extremes = [-(2**31), -(2**31) + 1, -(2**31) + 108, 2**31 - 1, 10**6]
    given = pa.array(extremes, pa.int32()).cast(pa.date32())
    assert {row["error"] for row in inactivity(given, words="utf8")} == {
        "date-out-of-range"
    }
    given = pa.array([-(2**62), 2**62], pa.int64()).cast(pa.timestamp("s"))
    errors = {row["error"] for row in inactivity(given, words="utf8")}
    assert errors <= {"date-out-of-range", "not-a-date"} and None not in errors


YES_NO = [True, None, False, True, None, False, False, True, True, None, True] * 3
PASSED = [date(2024, 1, 1) + timedelta(days=37 * place) for place in range(len(YES_NO))]


def transfer(affiliated: Any, **more: Any) -> list[dict[str, Any]]:
    given = pa.array(PASSED, pa.date32())
    return rows_of(
        columns.exam_transfer(
            exam_passed_on=given, affiliated_at_expiry=affiliated, as_of=TODAY, **more
        )
    )


def test_what_has_no_column_is_told() -> None:
    assert columns.__doc__ is not None
    told = " ".join(columns.__doc__.split())
    without: list[str] = []
    for rule in RULES.values():
        if rule["as_of"] == "instant":
            continue
        ask = getattr(columns, rule["function"])
        names = [fact["name"] for fact in rule["facts"]]
        given = {name: [None] for name in names[:1] if "." not in name}
        for value in rule["values"]:
            try:
                ask(as_of=[TODAY], values=[value["name"]], **given)
            except QuestionError as refused:
                assert (refused.code, refused.field) == (
                    "unknown-field",
                    f"values.{value['name']}",
                )
                without.append(f"the `{value['name']}` of {rule['slug']}")
        taken = inspect.signature(ask).parameters
        for name in {name.partition(".")[0] for name in names} - taken.keys():
            without.append(f"The list `{name}` of {rule['slug']} has no column")
    assert len(without) == 3
    assert [each for each in without if each not in told] == []


def test_sets_are_lists_of_texts() -> None:
    sets = [["password"], [], None, ["user-code", "password"], ["neither"], [None]]
    rule = RULES["message-authenticity"]
    expected = [asked(rule, None, {"asks_for": given}) for given in sets]
    for given in (
        sets,
        pa.array(sets, pa.list_(pa.string())),
        pa.array([["x"], *sets], pa.large_list(pa.string()))[1:],
        pl.Series(sets, dtype=pl.List(pl.String)),
        pa.array(sets, pa.list_view(pa.string())),
        pa.array([["x"], *sets], pa.large_list_view(pa.string_view()))[1:],
    ):
        answers = columns.message_authenticity(asks_for=given, words="utf8")
        for row, single in zip(rows_of(answers), expected):
            assert is_same(row, single)
    # Lists in which nothing stands have items without a type.
    nothing: list[Any] = [[], None, [None]]
    answers = columns.message_authenticity(asks_for=pa.array(nothing), words="utf8")
    for row, given in zip(rows_of(answers), nothing):
        assert is_same(row, asked(rule, None, {"asks_for": given}))
    words = pa.array(sets, pa.list_(pa.dictionary(pa.int32(), pa.string())))
    with pytest.raises(QuestionError) as raised:
        columns.message_authenticity(asks_for=words)
    assert (
        "the type list<dictionary<string>>, which does not fit; give it as list of texts (string,"
        in raised.value.text["en"]
    )


def test_an_object_is_a_struct_or_its_columns() -> None:
    rule = RULES["file-recovery"]
    invoices = [
        {"issued_on": date(2026, 11, 1), "from_office_confirmation": True},
        None,
        {"issued_on": None, "from_office_confirmation": False},
        {"issued_on": date(2026, 11, 30), "from_office_confirmation": True},
    ]
    kind = pa.struct(
        [("issued_on", pa.date32()), ("from_office_confirmation", pa.bool_())]
    )
    given = pa.array(invoices, kind)

    def ask(table: Any = None, **facts: Any) -> list[dict[str, Any]]:
        return rows_of(
            columns.file_recovery(
                table,
                code="not-received",
                identifiers_match=True,
                as_of=TODAY,
                words="utf8",
                **facts,
            )
        )

    for null, meant in (("unknown", None), ("none", "none")):
        rows = ask(invoice=given, nulls={"invoice": null})
        for row, invoice in zip(rows, invoices):
            facts = {
                "code": "not-received",
                "identifiers_match": True,
                "invoice": invoice or meant,
            }
            assert is_same(row, asked(rule, TODAY, facts))
        assert (
            ask(invoice=pa.array([None, *invoices], kind)[1:], nulls={"invoice": null})
            == rows
        )
    present = [invoice for invoice in invoices if invoice]
    parts = {name: [invoice[name] for invoice in present] for name in present[0]}
    assert ask(invoice=parts) == ask(invoice=pa.array(present, kind))
    flat = {f"invoice.{name}": column for name, column in parts.items()}
    assert ask(invoice=parts) == ask(table=flat)


def test_an_object_is_a_list_of_dicts() -> None:
    rule = RULES["file-recovery"]
    fixed: dict[str, Any] = {"code": "not-received", "identifiers_match": True}
    # A part that is left out is absent, as it is in a question.
    invoices = [
        {"issued_on": date(2026, 11, 1), "from_office_confirmation": True},
        None,
        {"from_office_confirmation": False},
        {"issued_on": date(2026, 11, 30), "from_office_confirmation": True},
        {},
        "none",
    ]
    objects = pd.Series(invoices, dtype=object)
    for given in (invoices, tuple(invoices), objects, objects.to_numpy()):
        answers = columns.file_recovery(
            invoice=given, as_of=TODAY, words="utf8", **fixed
        )
        rows = rows_of(answers)
        assert len(rows) == len(invoices)
        for row, invoice in zip(rows, invoices):
            assert is_same(row, asked(rule, TODAY, {**fixed, "invoice": invoice}))
    with pytest.raises(QuestionError) as raised:
        columns.file_recovery(invoice=[{"issued": TODAY}], as_of=TODAY)
    assert (raised.value.code, raised.value.field) == (
        "unknown-field",
        "invoice.issued",
    )


def test_a_null_row_of_a_table_is_a_null_in_each_column() -> None:
    used = pa.array([TODAY, TODAY, None])
    names = ["last_used_on", "notice_30_sent_on"]
    rows = pa.StructArray.from_arrays(
        [used, used], names, mask=pa.array([False, True, False])
    )
    for null in ("unknown", "none"):

        def ask(table: Any, null: Any = null) -> list[dict[str, Any]]:
            return rows_of(
                columns.inactivity_plan(
                    table,
                    nulls={"notice_30_sent_on": null},
                    as_of=TODAY,
                    words="utf8",
                    values=ASKING,
                )
            )

        whole = ask(rows)
        assert [row["outcome"] for row in whole] == ["wait"] + ["undetermined"] * 2
        assert whole[1] == whole[2] != whole[0]
        assert ask(rows[1:]) == whole[1:]
        assert ask(pa.chunked_array([rows[:1], rows[1:]])) == whole
        assert ask(pl.Series(rows)) == whole
    # An object in such a row is one that is not there, and so are its parts.
    invoices = [{"issued_on": TODAY, "from_office_confirmation": True}] * 2
    rows = pa.StructArray.from_arrays(
        [pa.array(invoices)], ["invoice"], mask=pa.array([False, True])
    )
    fixed: dict[str, Any] = {"code": "not-received", "identifiers_match": True}
    answers = columns.file_recovery(rows, as_of=TODAY, words="utf8", **fixed)
    for row, invoice in zip(rows_of(answers), [invoices[0], None]):
        expected = asked(RULES["file-recovery"], TODAY, {**fixed, "invoice": invoice})
        assert is_same(row, expected)


def test_a_set_is_no_column() -> None:
    for given in ({TODAY}, frozenset([TODAY])):
        error = refused(exam_passed_on=given)
        assert (error.code, error.field) == ("wrong-type", "facts.exam_passed_on")
        assert "as a list" in error.text["en"] and "une liste" in error.text["fr"]


def test_a_null_means_what_the_caller_says() -> None:
    rule = RULES["certificate-status"]
    known: dict[str, Any] = {"issued_on": date(2026, 1, 5), "affiliated": True}
    nothing = {
        "pyarrow": pa.nulls(2),
        "polars": pl.Series([None, None]),
        "typed": pa.array([None, None], pa.date32()),
        "texts": pa.array([None, None], pa.string()),
        "a list": [None, None],
    }
    told_of: set[str] = set()
    for column in nothing.values():
        word: Any
        for word, facts in (
            ("unknown", {"cancelled_on": None}),
            ("absent", {}),
            ("none", {"cancelled_on": "none"}),
        ):
            answers = columns.certificate_status(
                cancelled_on=column,
                as_of=TODAY,
                words="utf8",
                nulls={"cancelled_on": word},
                values=["assumed", "missing", "last_valid_day"],
                **known,
            )
            for row in rows_of(answers):
                expected = asked(rule, TODAY, {**known, **facts})
                assert is_same(row, expected)
                told_of.add(str(row))
    assert len(told_of) == 3


def test_nulls_of_what_has_no_column_are_refused() -> None:
    for more in ({}, {"affiliated_at_expiry": None}, {"affiliated_at_expiry": True}):
        error = refused(
            exam_passed_on=[TODAY], nulls={"affiliated_at_expiry": "absent"}, **more
        )
        assert (error.code, error.field) == (
            "missing-field",
            "nulls.affiliated_at_expiry",
        )
        assert "give the column, or take the name out of `nulls`" in error.text["en"]
        assert "donnez la colonne" in error.text["fr"]
    # A part of an object has a column, whether or not a dict of this batch has it.
    for invoice in ([None], [{"issued_on": None}]):
        answers = columns.file_recovery(
            invoice=invoice, nulls={"invoice.issued_on": "absent"}, as_of=TODAY
        )
        assert len(answers) == 1


# --- Tables in, tables out --------------------------------------------------------------------


def tables() -> dict[str, Any]:
    table = pa.table(
        {
            "exam_passed_on": pa.array(PASSED, pa.date32()),
            "affiliated_at_expiry": YES_NO,
        }
    )
    frame = pd.DataFrame(
        {
            "exam_passed_on": pd.to_datetime(pd.Series(PASSED)),
            "affiliated_at_expiry": YES_NO,
        }
    )
    return {
        "pyarrow": table,
        "record batch": table.to_batches()[0],
        "reader": table.to_reader(max_chunksize=5),
        "chunks": pa.concat_tables([table[:4], table[4:]]),
        "a slice": pa.concat_tables([table[:3], table]).combine_chunks()[3:],
        "polars": pl.from_arrow(table),
        "pandas": frame,
        "pandas with an index": frame.set_axis(range(7, 7 + len(frame))),
        "duckdb": duckdb_of(table),
        "a dict": {name: table[name].to_pylist() for name in table.column_names},
    }


def duckdb_of(given: Any) -> Any:
    connection = duckdb.connect()
    connection.register("given", given)
    return connection.sql("from given")


@pytest.mark.parametrize("name", list(tables()))
def test_a_table_is_taken_by_the_names_of_its_columns(name: str) -> None:
    answers = columns.exam_transfer(tables()[name], as_of=TODAY)
    assert rows_of(answers) == transfer(YES_NO)


@pytest.mark.parametrize("words", ["codes", "dictionary", "utf8"])
def test_a_table_of_answers_is_taken_by_each(words: Any) -> None:
    values = [*ASKING, "routes", "last_day", "last_day_extended"]
    answers = columns.exam_transfer(
        tables()["pyarrow"], as_of=TODAY, values=values, words=words
    )
    expected = rows_of(answers)
    table = pa.table(answers)
    table.validate(full=True)
    assert table.column_names == answers.column_names
    assert table.to_pylist() == expected
    assert pl.DataFrame(answers).to_dicts() == expected
    assert pl.from_arrow(table).to_dicts() == expected
    assert len(table.to_pandas()) == len(answers)
    names = ", ".join(f'"{name}"' for name in answers.column_names)
    rows = duckdb_of(table).project(names).fetchall()
    assert [dict(zip(answers.column_names, row)) for row in rows] == expected
    for name in answers.column_names:
        column = answers.column(name)
        assert len(column) == len(answers) and column.name == name
        assert pa.chunked_array(column).to_pylist() == column.to_pylist()
    assert pl.Series(answers["last_day"]).to_list() == [
        row["last_day"] for row in expected
    ]
    # What was handed over outlives the table.
    del answers
    assert table.to_pylist() == expected


@pytest.mark.parametrize("words", ["codes", "dictionary", "utf8"])
def test_a_column_of_answers_is_an_array(words: Any) -> None:
    given = pa.chunked_array([pa.array(PASSED), pa.array([date(2030, 1, 1)])])
    for passed, full in ((given, False), (given.drop_null()[:3], True)):
        answers = columns.exam_transfer(
            exam_passed_on=passed,
            affiliated_at_expiry=True,
            as_of=TODAY,
            values=[*ASKING, "routes", "last_day"],
            words=words,
        )
        assert dict(answers).keys() == set(answers) == set(answers.column_names)
        frame = pd.DataFrame(dict(answers))
        for name, column in dict(answers).items():
            values = column.to_pylist()
            assert list(column) == values == [column[row] for row in range(len(column))]
            assert column[-1] == values[-1]
            of_arrow = pa.chunked_array(column)
            if pa.types.is_dictionary(of_arrow.type):
                # pyarrow has a word under a null of a dictionary, in place of the null.
                of_arrow = of_arrow.cast(pa.string())
            expected = of_arrow.to_numpy(zero_copy_only=False)
            array = np.asarray(column)
            assert (array.dtype, array.shape) == (expected.dtype, (len(answers),))
            missing = pd.isna(pd.Series(values))
            assert pd.isna(pd.Series(array)).tolist() == missing.tolist()
            assert [each for each in array.tolist() if not pd.isna(each) is True] == [
                each for each in values if each is not None
            ]
            assert np.asarray(column, dtype=object).dtype == object
            series = pd.Series(array, name=name)
            for taken in (
                pd.Series(column, name=name),
                pd.DataFrame({"any": array}).assign(**{name: column})[name],
                frame[name],
            ):
                pd.testing.assert_series_equal(taken, series)
        if full and words == "codes":
            assert frame["outcome"].dtype == "int8"
            assert frame["contested"].dtype == bool
    outcome = answers["outcome"]
    with pytest.raises(IndexError, match="there are 3"):
        outcome[3]
    with pytest.raises(IndexError):
        outcome[-4]
    with pytest.raises(ValueError, match="copy=False"):
        np.array(outcome, copy=False)


def test_a_table_is_no_array() -> None:
    answers = columns.inactivity(last_used_on=[TODAY], as_of=TODAY)
    # pandas would make a column of the names.
    for take in (np.asarray, pd.DataFrame, pd.Series):
        with pytest.raises(TypeError, match=r"DataFrame\(dict\(table\)\)"):
            take(answers)


@pytest.mark.parametrize("threads", [1, 3])
def test_a_signal_ends_a_long_call(threads: int) -> None:
    program = f"""if True:
        import os, signal, threading, time
        import numpy as np
        from echeance import columns

        chance = np.random.default_rng(1)
        days = np.datetime64("2026-11-21") - chance.integers(-300, 1500, (3, 400_000))
        names = ["expires_on", "exam_passed_on", "account_last_used_on"]
        facts = dict(zip(names, days))

        def interrupt():
            global sent
            sent = time.monotonic()
            os.kill(os.getpid(), signal.SIGINT)

        threading.Timer(0.5, interrupt).start()
        try:
            columns.holder_review(
                facts, as_of="2026-11-21", values=["contested"], threads={threads}
            )
        except KeyboardInterrupt:
            print(time.monotonic() - sent)
        assert threading.active_count() == 1
        few = {{name: column[:9] for name, column in facts.items()}}
        assert len(columns.holder_review(few, as_of="2026-11-21")) == 9
    """
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    # The whole takes tens of seconds.
    assert float(done.stdout) < 5


@pytest.mark.parametrize("rows", ["days", "objects"])
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_ends_a_call_that_takes_a_long_list(rows: str) -> None:
    # Nearly all of a call is to take the rows. No other thread runs meanwhile: the signal
    # comes from another process.
    program = f"""if True:
        import os, signal, subprocess, time
        from datetime import datetime
        from echeance import columns

        signal.signal(signal.SIGINT, signal.default_int_handler)
        rows = [datetime(2025, 11, 21)] * 2_000_000

        def ask():
            if {rows!r} == "objects":
                invoices = [{{"issued_on": rows[0]}}] * len(rows)
                columns.file_recovery(invoice=invoices, as_of="2026-11-21")
            else:
                columns.exam_validity(passed_on=rows, as_of="2026-11-21")

        began = time.monotonic()
        ask()
        whole = time.monotonic() - began

        later = f"sleep {{whole / 5}}; kill -INT {{os.getpid()}}"
        subprocess.Popen(["sh", "-c", later])
        began = time.monotonic()
        try:
            ask()
        except KeyboardInterrupt:
            print(time.monotonic() - began, whole)
    """
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    waited, whole = map(float, done.stdout.split())
    assert waited < 0.8 * whole


def test_the_types_of_the_answers() -> None:
    def types(words: Any) -> dict[str, str]:
        values = [
            "reasons",
            "missing",
            "contested",
            "next_change_on",
            "routes",
            "last_day",
        ]
        schema = pa.table(
            columns.exam_transfer(
                tables()["pyarrow"], as_of=TODAY, values=values, words=words
            )
        ).schema
        return {name: str(schema.field(name).type) for name in schema.names}

    same = {
        "contested": "bool",
        "next_change_on": "date32[day]",
        "last_day": "date32[day]",
    }
    routes = next(
        value["keys"]
        for value in RULES["exam-transfer"]["values"]
        if value["name"] == "routes"
    )
    assert types("codes") == {
        "outcome": "int8",
        "error": "int16",
        "error_field": "int32",
        "reasons": "int64",
        "missing": "int32",
        **{f"routes.{key}": "int8" for key in routes},
        **same,
    }
    word = "dictionary<values=string, indices=int8, ordered=0>"
    assert types("dictionary")["outcome"] == types("dictionary")["error_field"] == word
    assert types("utf8")["outcome"] == types("utf8")["error"] == "string"
    assert (
        types("utf8")["reasons"]
        == types("dictionary")["reasons"]
        == "list<item: string>"
    )
    assert all(types("utf8")[name] == kind for name, kind in same.items())


@pytest.mark.parametrize("words", ["codes", "dictionary", "utf8"])
def test_many_rows_are_answered_alike_by_any_number_of_threads(words: Any) -> None:
    chance = np.random.default_rng(5)
    count = 400_001
    # Some days are in the future, which is an error of its row.
    days = np.datetime64(TODAY, "D") - chance.integers(-20, 1500, count)
    days[chance.random(count) < 0.03] = np.datetime64("NaT")
    asked_on = np.datetime64(TODAY, "D") + chance.integers(0, 3, count)
    results = [
        pa.table(
            columns.inactivity(
                last_used_on=days,
                as_of=asked_on,
                values=["missing", "cancellation_on"],
                words=words,
                threads=threads,
            )
        )
        for threads in (1, 2, 3, 4, None)
    ]
    assert all(result.equals(results[0]) for result in results)
    assert results[0].num_rows == count
    assert results[0].column("outcome").num_chunks > 1
    if words == "codes":
        return
    rule = RULES["inactivity"]
    errors = 0
    for place in chance.integers(0, count, 300).tolist():
        row = results[0].slice(place, 1).to_pylist()[0]
        facts = {"last_used_on": days[place].item()}
        assert is_same(row, asked(rule, asked_on[place].item(), facts))
        errors += row["error"] is not None
    assert errors


def test_an_empty_table_has_its_columns() -> None:
    answers = columns.inactivity(last_used_on=pa.array([], pa.date32()), as_of=TODAY)
    assert len(answers) == 0
    table = pa.table(answers)
    assert table.num_rows == 0 and table.column_names == answers.column_names


# --- Copies and pickles -------------------------------------------------------------------------


def kept_tables(words: Any) -> dict[str, Any]:
    """Tables of each type, with nulls, with errors in some row and in none, in more than one chunk."""
    days = [TODAY, None, "2024-11-20", "2026-11-22", "not a day"] * 30_000
    exams = columns.exam_transfer(
        tables()["pyarrow"], as_of=TODAY, values=ASKING, words=words
    )
    return {
        "errors": columns.exam_validity(passed_on=days, as_of=TODAY, words=words),
        "no error": columns.exam_validity(passed_on=[TODAY], as_of=TODAY, words=words),
        "lists": exams,
        "texts": columns.certificate_number(text=["CAR202112345678", "é"], words=words),
        "no row": columns.inactivity(
            last_used_on=pa.array([], pa.date32()), as_of=TODAY, words=words
        ),
    }


def arrow_of(of: Any) -> Any:
    return pa.table(of) if isinstance(of, columns.Table) else pa.chunked_array(of)


@pytest.mark.parametrize("words", ["codes", "dictionary", "utf8"])
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_table_is_the_same_after_a_pickle(words: Any, protocol: int) -> None:
    for name, table in kept_tables(words).items():
        for each in (table, *(table[column] for column in table.column_names)):
            again = pickle.loads(pickle.dumps(each, protocol))
            assert type(again) is type(each)
            assert (repr(again), len(again)) == (repr(each), len(each))
            before, after = arrow_of(each), arrow_of(again)
            assert before.equals(after) and after.to_pylist() == before.to_pylist()
            if each is table:
                assert before.schema == after.schema
            assert again == each and hash(again) == hash(each), name


def test_a_table_of_an_audit_is_the_same_after_a_pickle() -> None:
    register = Path(__file__).parents[2] / "examples" / "register.csv"
    found = echeance.audit(register, TODAY, key="dossier_interne", persons=True)
    table = found.table()
    again = pickle.loads(pickle.dumps(table))
    assert pa.table(again).num_rows == found.rows
    assert pa.table(again).equals(pa.table(table)) and again == table


def test_a_table_is_pickled_for_another_process() -> None:
    table = kept_tables("dictionary")["lists"]
    script = "import pickle, sys; from pyarrow import table; answers = pickle.load(sys.stdin.buffer)\n"
    script += "print(table(answers).to_pylist())"
    done = subprocess.run(
        [sys.executable, "-c", script],
        input=pickle.dumps(table),
        capture_output=True,
        check=True,
    )
    # Its days are told as a list of Python shows them.
    assert done.stdout.decode().strip() == str(pa.table(table).to_pylist())


def test_a_table_is_its_own_copy() -> None:
    table = kept_tables("utf8")["lists"]
    for each in (table, table["outcome"]):
        assert copy.copy(each) is each
        assert copy.deepcopy({"kept": each})["kept"] is each


def test_tables_are_equal_by_their_values() -> None:
    def answers(*days: Any, **given: Any) -> columns.Table:
        return columns.exam_validity(passed_on=list(days), as_of=TODAY, **given)

    early, late = date(2024, 11, 20), date(2024, 11, 21)
    both = answers(early, late)
    assert both == answers(early, late) and hash(both) == hash(answers(early, late))
    assert both != answers(late, early)
    assert both != answers(early) and answers(early) != both
    assert both != answers(early, late, values=[])
    assert both != answers(early, late, words="utf8")
    assert both["outcome"] == answers(early, late)["outcome"]
    assert both["outcome"] != answers(late, late)["outcome"]
    assert both["outcome"] != both["error"] and both != both["outcome"]
    assert both != 1
    # Where a chunk ends does not matter.
    restore, (field, chunks) = both.__reduce__()
    apart = [answers(day).__reduce__()[1][1] for day in (early, late)]
    assert len(chunks) == 1 and restore(field, [*apart[0], *apart[1]]) == both


def test_what_no_pickle_of_ours_holds_is_refused() -> None:
    table = columns.exam_transfer(
        exam_passed_on=[TODAY, None, "x"],
        affiliated_at_expiry=[True, False, None],
        as_of=TODAY,
        values=["reasons", "contested", "last_day"],
        words="dictionary",
    )
    kinds = set()
    for name in table.column_names:
        restore, (field, [chunk]) = table[name].__reduce__()
        kinds.add(field[1])
        rows, buffers, children, dictionary = chunk
        assert restore(field, [chunk]) == table[name]
        wrong = [
            (rows + 8, buffers, children, dictionary),
            (2**63, buffers, children, dictionary),
            (rows, buffers[:-1], children, dictionary),
            (rows, [*buffers, b""], children, dictionary),
            (rows, [buffers[0], *(None for _ in buffers[1:])], children, dictionary),
            (rows, [buffers[0], b"", *buffers[2:]], children, dictionary),
            (rows, buffers, [*children, chunk], dictionary),
            (rows, buffers, children, None if dictionary else chunk),
        ]
        if field[1] == "+l":
            far = b"".join(n.to_bytes(4, "little") for n in (0, 1, 2, 99))
            back = b"".join(n.to_bytes(4, "little") for n in (0, 2, 1, 2))
            wrong += [
                (rows, [buffers[0], ends, *buffers[2:]], children, dictionary)
                for ends in (far, back)
            ]
            [(items, (known, offsets, text), *_)] = children
            for letters in (text[:-1], b"\xff" * len(text)):
                texts: Any = (items, [known, offsets, letters], [], None)
                wrong.append((rows, buffers, [texts], None))
        if dictionary:
            beyond = bytes([100] * rows)
            wrong.append((rows, [None, beyond], children, dictionary))
        for each in wrong:
            with pytest.raises(ValueError, match="no table of echeance"):
                restore(field, [each])
    assert kinds == {"c", "b", "tdD", "+l"}
    restore, (field, [chunk]) = table.__reduce__()
    for deep in range(3, 9):
        nested: Any = ("", "+l", [], None)
        for _ in range(deep):
            nested = ("", "+l", [nested], None)
        with pytest.raises(ValueError, match="no table of echeance"):
            restore(("", "+s", [nested], None), [])
    # A column is not as long as its table.
    short = (chunk[0] + 1, chunk[1], chunk[2], None)
    for other in (field, ("name", *field[1:]), table["outcome"].__reduce__()[1][0]):
        with pytest.raises(ValueError, match="no table of echeance"):
            restore(other, [short] if other is field else [])


# --- What is wrong with a whole table -----------------------------------------------------------


def refused(**given: Any) -> QuestionError:
    given.setdefault("as_of", TODAY)
    with pytest.raises(QuestionError) as raised:
        columns.exam_transfer(**given)
    error = raised.value
    assert (
        error.text["fr"] and error.text["en"] and error.text["fr"] != error.text["en"]
    )
    return error


def test_a_column_of_a_type_that_does_not_fit_is_named() -> None:
    for given, kind in (
        (pa.array([1.5]), "float64"),
        (pa.array([20_000]), "int64"),
        (pa.array([True]), "bool"),
        (
            pa.array([datetime(2026, 1, 1)], pa.timestamp("us", "UTC")),
            "timestamp with a time zone",
        ),
        (pa.array([b"2026-01-01"]), "binary"),
        (pa.array([b"2026-01-01"], pa.binary(10)), "type fixed_size_binary"),
        (pa.array([0], pa.time32("s")), "type time,"),
        (pa.array([0], pa.duration("s")), "type duration"),
        (np.array([1.5]), "float64"),
        (np.ma.array([1], mask=[True]), "masked array"),
        (object(), "object"),
    ):
        error = refused(exam_passed_on=given)
        assert (error.code, error.field) == ("wrong-type", "facts.exam_passed_on")
        assert kind in error.text["en"] and "give it as date32" in error.text["en"]
        assert "donnez-la comme date32" in error.text["fr"]
    with pytest.raises(QuestionError) as raised:
        wide = pa.array([3], pa.decimal128(38, 0))
        columns.deadline(starts_on=TODAY, count=wide, unit="days", as_of=TODAY)
    assert "give it as integer of at most 64 bits" in raised.value.text["en"]
    error = refused(affiliated_at_expiry=pa.array(["true"]))
    assert error.field == "facts.affiliated_at_expiry" and "string" in error.text["en"]


def test_names_lengths_and_words_that_do_not_fit_are_named() -> None:
    error = refused_table({"exam_pased_on": [TODAY]})
    assert (error.code, error.field) == ("unknown-field", "exam_pased_on")
    assert "exam_passed_on" in error.text["en"]
    error = refused(exam_passed_on=[TODAY], affiliated_at_expiry=[True, False])
    assert error.field == "facts.affiliated_at_expiry"
    assert "2 rows" in error.text["en"] and "2 lignes" in error.text["fr"]
    error = refused(exam_passed_on=[TODAY], nulls={"affiliated_at_expiry": "none"})
    assert (error.code, error.field) == ("not-a-choice", "nulls.affiliated_at_expiry")
    assert refused(exam_passed_on=[TODAY], nulls={"x": "none"}).field == "nulls.x"
    # A name is not refused by a list in which it stands.
    error = refused(exam_passed_on=[TODAY], nulls={"as_of": "absent"})
    assert error.field == "nulls.as_of"
    assert "choose among: exam_passed_on, affiliated" in error.text["en"]
    assert refused(exam_passed_on=[TODAY], words="words").field == "words"
    error = refused(exam_passed_on=[TODAY], values=["last_dai"])
    assert (error.code, error.field) == ("unknown-field", "values.last_dai")
    assert "last_day" in error.text["en"]
    assert refused(exam_passed_on=[TODAY], as_of=None).code == "missing-field"
    assert refused(exam_passed_on=[TODAY], as_of="soon").field == "as_of"
    assert refused(exam_passed_on="soon").code == "not-a-date"
    assert refused(exam_passed_on=TODAY).code == "missing-field"
    assert refused(exam_passed_on=[TODAY], readings={"x": "y"}).field == "readings.x"
    assert refused_table(7).field == "table"
    with pytest.raises(ValueError):
        columns.exam_transfer(exam_passed_on=[TODAY], as_of=TODAY, threads=0)
    with pytest.raises(ValueError, match="threads: at least 1"):
        columns.exam_transfer(exam_passed_on=[TODAY], as_of=TODAY, threads=-1)
    many = columns.exam_transfer(exam_passed_on=[TODAY], as_of=TODAY, threads=2**70)
    assert len(many) == 1


def refused_table(table: Any) -> QuestionError:
    with pytest.raises(QuestionError) as raised:
        columns.exam_transfer(table, as_of=TODAY)
    return raised.value


def test_what_names_the_rows_of_a_frame_is_no_column() -> None:
    frame = pd.DataFrame({"last_used_on": pd.to_datetime(["2024-11-28", "2026-11-20"])})
    indexes = [
        # pandas exports the first as no column, and all others as one.
        pd.Index([1, 2], name="account"),
        pd.Index([1, 5], name="account"),
        pd.Index(["A", "B"], name="account"),
        pd.MultiIndex.from_tuples([(1, "A"), (5, "B")], names=["account", None]),
    ]
    for index in indexes:
        answers = columns.inactivity(frame.set_index(index), as_of=TODAY, words="utf8")
        assert answers.column("outcome").to_pylist() == ["final-notice", "active"]
    # A fact that names the rows is still given, and a misspelt column is still refused.
    days = pd.DataFrame(index=pd.DatetimeIndex(frame["last_used_on"]))
    answers = columns.inactivity(days, as_of=TODAY, words="utf8")
    assert answers.column("outcome").to_pylist() == ["final-notice", "active"]
    with pytest.raises(QuestionError, match="acount"):
        wrong = frame.assign(acount=1).set_index(indexes[1])
        columns.inactivity(wrong, as_of=TODAY)


@pytest.mark.filterwarnings("error")
def test_a_query_that_is_still_to_be_run_is_no_table() -> None:
    query = pl.LazyFrame({"exam_passed_on": [TODAY]})
    error = refused_table(query)
    assert (error.code, error.field) == ("wrong-type", "table")
    assert "a LazyFrame is no table" in error.text["en"]
    assert len(columns.exam_transfer(query.collect(), as_of=TODAY)) == 1


def test_a_column_given_twice_is_refused() -> None:
    with pytest.raises(QuestionError) as raised:
        columns.inactivity({"last_used_on": [TODAY]}, last_used_on=[TODAY], as_of=TODAY)
    assert raised.value.code == "conflicting-facts"


def test_no_error_and_no_repr_tells_a_value() -> None:
    secret = "1999-09-09"
    error = refused(exam_passed_on=pa.array([secret.encode()]))
    assert secret not in str(error)
    answers = columns.inactivity(last_used_on=["2025-09-09"], as_of=TODAY)
    assert "2025" not in repr(answers) + repr(answers.column("cancellation_on"))


def test_a_stream_that_was_read_is_refused() -> None:
    reader = tables()["reader"]
    columns.exam_transfer(reader, as_of=TODAY)
    capsule = pa.array(PASSED).__arrow_c_array__()

    class Once:
        def __arrow_c_array__(self) -> Any:
            return capsule

    columns.inactivity(last_used_on=Once(), as_of=TODAY)
    with pytest.raises(QuestionError) as raised:
        columns.inactivity(last_used_on=Once(), as_of=TODAY)
    assert "are broken" in str(raised.value.__cause__)


def test_the_nightly_example_of_the_documentation_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import pyarrow.parquet as pq

    assert columns.__doc__ is not None
    example = re.search(r"::\n\n((?:    .*\n|\n)+)", columns.__doc__)
    assert example is not None
    monkeypatch.chdir(tmp_path)
    # Cancellation on 2026-11-23, in 2 days; on 2027-06-01; of an unknown day; of a day to come.
    used = [date(2024, 11, 23), date(2025, 6, 1), None, date(2027, 1, 1)]
    pq.write_table(
        pa.table(
            {"account": [1, 2, 3, 4], "last_used_on": pa.array(used, pa.date32())}
        ),
        "accounts.parquet",
    )
    code = "\n".join(line[4:] for line in example[1].splitlines())
    assert len([line for line in code.splitlines() if line]) <= 11
    (tmp_path / "example.py").write_text(code, encoding="utf-8")
    runpy.run_path("example.py")
    assert capsys.readouterr().out == "[1, 3] 1\n"


def test_a_frame_that_cannot_export_is_read_by_its_columns() -> None:
    class WithoutArrow:
        """As pandas is where there is no pyarrow."""

        columns = ("exam_passed_on", "affiliated_at_expiry")

        def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
            raise ImportError("pyarrow is required")

        def __getitem__(self, name: str) -> Any:
            given = {"exam_passed_on": PASSED, "affiliated_at_expiry": YES_NO}[name]
            return np.array(given, dtype="datetime64[D]" if given is PASSED else object)

    answers = columns.exam_transfer(WithoutArrow(), as_of=TODAY)
    assert rows_of(answers) == transfer(YES_NO)


def test_an_error_in_any_row_is_found() -> None:
    count = 40_000
    for wrong in (0, 8_191, 8_192, 39_999):
        days = np.full(count, np.datetime64("2025-06-01", "D"))
        days[wrong] = np.datetime64("2300-01-01", "D")
        for words, error, field in (
            ("codes", 111, 1),
            ("dictionary", "date-out-of-range", "last_used_on"),
            ("utf8", "date-out-of-range", "last_used_on"),
        ):
            answers = columns.inactivity(last_used_on=days, as_of=TODAY, words=words)  # type: ignore[arg-type]
            table = pa.table(answers)
            table.validate(full=True)
            errors = table["error"].to_pylist()
            assert [place for place, each in enumerate(errors) if each is not None] == [
                wrong
            ]
            assert errors[wrong] == error
            fields = table["error_field"].to_pylist()
            assert fields[wrong] == field and fields.count(None) == count - 1
            outcomes = table["outcome"].to_pylist()
            assert outcomes[wrong] is None and outcomes.count(None) == 1


def test_columns_are_loaded_when_they_are_asked_for() -> None:
    code = (
        "import sys, echeance; assert 'echeance.columns' not in sys.modules; "
        "assert echeance.columns is sys.modules['echeance.columns']"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    with pytest.raises(AttributeError, match="no attribute 'column'"):
        echeance.column  # type: ignore[attr-defined]  # noqa: B018
