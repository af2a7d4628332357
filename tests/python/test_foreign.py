"""Values of numpy and pandas: what is missing there is unknown here."""

from __future__ import annotations

import json
from datetime import date, datetime, timezone
from typing import Any

import pytest

import echeance
from echeance import QuestionError

np = pytest.importorskip("numpy")
pd = pytest.importorskip("pandas")

AS_OF = date(2026, 11, 21)
PASSED = date(2024, 11, 21)

MISSING = [
    float("nan"),
    np.float64("nan"),
    np.float32("nan"),
    np.datetime64("NaT"),
    pd.NaT,
    pd.NA,
]


@pytest.mark.parametrize("missing", MISSING, ids=repr)
def test_what_is_missing_is_unknown(missing: Any) -> None:
    answer = echeance.exam_transfer(
        as_of=AS_OF, exam_passed_on=missing, affiliated_at_expiry=False
    )
    assert answer.outcome == "undetermined"
    assert answer.missing == ("exam_passed_on",)
    facts = {"cancelled_on": missing, "issued_on": AS_OF, "affiliated": missing}
    by_name = echeance.ask("certificate-status", as_of=AS_OF, facts=facts)
    assert by_name.assumed == ()
    assert set(by_name.missing) == {"cancelled_on", "affiliated"}
    question = {"rule": "certificate-status", "as_of": AS_OF, "facts": facts}
    assert echeance.evaluate(question) == by_name.to_dict()
    with pytest.raises(QuestionError) as raised:
        echeance.exam_validity(as_of=missing)
    assert (raised.value.code, raised.value.field) == ("missing-field", "as_of")


def test_scalars_of_numpy() -> None:
    for flag, outcome in [(True, "issuable"), (False, "not-issuable")]:
        given = np.bool_(flag)
        assert (
            echeance.certificate_issuance(
                application_complete=given,
                exam_passed=given,
                duties_paid=given,
                affiliated=given,
            ).outcome
            == outcome
        )
    for kind in (np.int8, np.uint8, np.int32, np.int64, np.uint64):
        assert echeance.exam_result(correct_answers=kind(39)).outcome == "passed"
        assert echeance.exam_result(correct_answers=kind(38)).outcome == "failed"
    day = np.datetime64("2024-11-21", "D")
    assert echeance.exam_validity(as_of=AS_OF, passed_on=day).outcome == "valid"
    text = np.str_("never")
    assert echeance.exam_validity(as_of=AS_OF, passed_on=text).outcome == "not-passed"


class Whole:
    """A whole number of another library, as those of SymPy, gmpy2 and torch are."""

    def __index__(self) -> int:
        return 39

    def __repr__(self) -> str:
        return "Whole()"


def test_whatever_says_that_it_is_a_whole_number_is_one() -> None:
    given: Any = Whole()
    assert echeance.exam_result(correct_answers=given).outcome == "passed"
    asked = {"rule": "exam-result", "facts": {"correct_answers": given}}
    assert echeance.evaluate(asked)["outcome"] == "passed"
    # An array of no dimension says so too; one with a dimension is no number.
    assert echeance.exam_result(correct_answers=np.array(38)).outcome == "failed"


@pytest.mark.parametrize(
    ("fact", "given"),
    [
        ("exam_passed_on", np.int64(20241121)),
        ("exam_passed_on", np.array(["2024-11-21"])),
        ("affiliated_at_expiry", np.int64(1)),
        ("affiliated_at_expiry", np.array([True])),
        ("affiliated_at_expiry", np.float64(1)),
        ("affiliated_at_expiry", pd.Series([True])),
        ("affiliated_at_expiry", Whole()),
        ("exam_passed_on", Whole()),
    ],
    ids=repr,
)
def test_what_is_no_value_of_the_fact(fact: str, given: Any) -> None:
    facts = {fact: given}
    with pytest.raises(QuestionError) as raised:
        echeance.exam_transfer(as_of=AS_OF, **facts)
    assert (raised.value.code, raised.value.field) == ("wrong-type", f"facts.{fact}")


def test_timestamps() -> None:
    for stamp in (pd.Timestamp("2024-11-21"), pd.Timestamp("2024-11-21", tz="UTC")):
        with pytest.raises(QuestionError, match=r"\.date\(\)") as raised:
            echeance.exam_validity(as_of=AS_OF, passed_on=stamp)
        assert raised.value.code == "not-a-date"
        assert echeance.exam_validity(as_of=AS_OF, passed_on=stamp.date()) == (
            echeance.exam_validity(as_of=AS_OF, passed_on=PASSED)
        )
    aware = pd.Timestamp("2026-11-23T15:00:00.999", tz="UTC")
    hours = echeance.support_hours(as_of=aware)
    assert hours.outcome == "open"
    assert hours.as_of == datetime(2026, 11, 23, 15, tzinfo=timezone.utc)
    with pytest.raises(TypeError, match="time zone"):
        echeance.support_hours(as_of=pd.Timestamp("2026-11-23T15:00:00"))


@pytest.mark.parametrize("missing", MISSING, ids=repr)
def test_a_key_that_is_missing_is_no_key(missing: Any) -> None:
    question = {"rule": "exam-validity", "as_of": AS_OF, "facts": {}, "id": missing}
    answer = echeance.evaluate(question)
    assert "id" not in answer
    json.dumps(answer, allow_nan=False)


def test_a_key_is_given_back_as_json_takes_it() -> None:
    question = {"rule": "exam-validity", "as_of": AS_OF, "facts": {}}
    keys = [np.int64(7), np.str_("A-7"), PASSED]
    answers = [echeance.evaluate({**question, "id": key}) for key in keys]
    assert [json.loads(json.dumps(each))["id"] for each in answers] == [
        7,
        "A-7",
        "2024-11-21",
    ]


@pytest.mark.parametrize("unit", ["h", "m", "s", "ms", "us", "ns"])
def test_a_datetime64_at_midnight_is_its_day_in_a_list(unit: str) -> None:
    day = np.datetime64("2024-11-21").astype(f"datetime64[{unit}]")
    nothing = np.datetime64("NaT", unit)
    found = echeance.columns.exam_validity(
        passed_on=[day, nothing, day + 1], as_of="2026-11-21", words="utf8"
    )
    assert found.column("outcome").to_pylist() == ["valid", "undetermined", None]
    # A nanosecond is less than Python counts.
    error = "wrong-type" if unit == "ns" else "not-a-date"
    assert found.column("error").to_pylist() == [None, None, error]
    with pytest.raises(QuestionError, match=r"\.date\(\)"):
        echeance.exam_validity(passed_on=day, as_of="2026-11-21")
    with pytest.raises(QuestionError, match=r"\.date\(\)"):
        echeance.exam_validity(passed_on="2024-11-21", as_of=day)


@pytest.mark.parametrize("unit", ["W", "M", "Y"])
def test_a_week_month_or_year_is_no_day(unit: str) -> None:
    # numpy would make its first day of it.
    period = np.datetime64("2024-11-21").astype(f"datetime64[{unit}]")
    for ask in (
        lambda: echeance.exam_validity(passed_on=period, as_of="2026-11-21"),
        lambda: echeance.exam_validity(passed_on="2024-11-21", as_of=period),
        lambda: echeance.evaluate(
            {
                "rule": "exam-validity",
                "as_of": "2026-11-21",
                "facts": {"passed_on": period},
            }
        ),
    ):
        try:
            answer: Any = ask()
        except QuestionError as refused:
            assert refused.code == "wrong-type"
        else:
            assert answer["error"]["code"] == "wrong-type"
    found = echeance.columns.exam_validity(
        passed_on=[period], as_of="2026-11-21", words="utf8"
    )
    assert found.column("error").to_pylist() == ["wrong-type"]
