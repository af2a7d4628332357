"""Questions that cannot be asked."""

from __future__ import annotations

import pickle
from datetime import date, datetime, timezone
from typing import Any

import pytest

import echeance
from echeance import QuestionError

AS_OF = date(2026, 11, 21)


def refused(**arguments: Any) -> tuple[str, str | None]:
    given: dict[str, Any] = {"as_of": AS_OF, **arguments}
    with pytest.raises(QuestionError) as raised:
        echeance.exam_transfer(**given)
    return raised.value.code, raised.value.field


def test_the_exception() -> None:
    with pytest.raises(QuestionError) as raised:
        echeance.exam_validity(as_of=AS_OF, passed_on=date(2026, 11, 22))
    error = raised.value
    assert isinstance(error, ValueError)
    assert error.code == "in-the-future"
    assert error.field == "facts.passed_on"
    assert set(error.text) == {"fr", "en"}
    assert str(error) == f"facts.passed_on: {error.text['en']}"
    for text in (str(error), repr(error), error.text["fr"]):
        assert "2026" not in text
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, again.field, again.text) == (
        error.code,
        error.field,
        error.text,
    )
    with pytest.raises(QuestionError, match="^question: "):
        echeance.evaluate("{")


def test_what_a_field_takes_is_said_and_never_the_value() -> None:
    def text(facts: dict[str, Any], **more: Any) -> dict[str, Any]:
        question = {"rule": "holder-review", "as_of": "2026-11-21", "facts": facts}
        with pytest.raises(QuestionError) as raised:
            echeance.evaluate({**question, **more})
        text_of_error = dict(raised.value.text)
        assert "731" not in str(text_of_error)
        assert "lifelong" not in str(text_of_error)
        return text_of_error

    assert text({"renewal_lead_days": 731}) == {
        "fr": "le nombre est hors des limites permises\u00a0: de 0 à 730",
        "en": "the number is outside the accepted range: 0 to 730",
    }
    assert text({"kind": "lifelong"}) == {
        "fr": "la valeur n’est pas l’un des choix possibles\u00a0: regular (certificat régulier), temporary (certificat temporaire)",
        "en": "the value is not one of the choices: regular (regular certificate), temporary (temporary certificate)",
    }
    reading = text({}, readings={"leap-day": "lifelong"})
    assert "february-28 (" in reading["en"]
    assert "march-1 (" in reading["fr"]
    with pytest.raises(QuestionError, match="range: 0 to 730$"):
        echeance.holder_review(as_of=AS_OF, renewal_lead_days=731)


@pytest.mark.parametrize(
    ("arguments", "code", "field"),
    [
        ({"as_of": None}, "missing-field", "as_of"),
        ({"as_of": 3}, "wrong-type", "as_of"),
        ({"as_of": datetime(2026, 11, 21)}, "not-a-date", "as_of"),
        ({"as_of": "21 novembre"}, "not-a-date", "as_of"),
        ({"as_of": date(1899, 12, 31)}, "date-out-of-range", "as_of"),
        ({"exam_passed_on": 3}, "wrong-type", "facts.exam_passed_on"),
        ({"exam_passed_on": True}, "wrong-type", "facts.exam_passed_on"),
        ({"exam_passed_on": object()}, "wrong-type", "facts.exam_passed_on"),
        ({"exam_passed_on": b"never"}, "wrong-type", "facts.exam_passed_on"),
        ({"exam_passed_on": "none"}, "not-a-date", "facts.exam_passed_on"),
        (
            {"exam_passed_on": datetime(2024, 1, 1)},
            "not-a-date",
            "facts.exam_passed_on",
        ),
        (
            {"exam_passed_on": datetime(2024, 1, 1, tzinfo=timezone.utc)},
            "not-a-date",
            "facts.exam_passed_on",
        ),
        ({"affiliated_at_expiry": 1}, "wrong-type", "facts.affiliated_at_expiry"),
        ({"affiliated_at_expiry": "yes"}, "wrong-type", "facts.affiliated_at_expiry"),
        ({"affiliation_periods": {}}, "wrong-type", "facts.affiliation_periods"),
        ({"affiliation_periods": "none"}, "wrong-type", "facts.affiliation_periods"),
        ({"affiliation_periods": [3]}, "wrong-type", "facts.affiliation_periods[0]"),
        (
            {"affiliation_periods": [("2020-01-01", "none"), ("2020-01-01", None)]},
            "missing-field",
            "facts.affiliation_periods[1].to",
        ),
        (
            {"affiliation_periods": [{"from": "2020-01-01", "to": 3}]},
            "wrong-type",
            "facts.affiliation_periods[0].to",
        ),
        (
            {"affiliation_periods": [{"from": AS_OF, "to": "none", "with": "x"}]},
            "unknown-field",
            "facts.affiliation_periods[0].with",
        ),
        (
            {"affiliation_periods": [(date(2021, 1, 1), date(2020, 1, 1))]},
            "end-before-start",
            "facts.affiliation_periods[0].to",
        ),
        ({"readings": []}, "wrong-type", "readings"),
        ({"readings": {"leap-day": 1}}, "wrong-type", "readings.leap-day"),
        ({"readings": {"leap-day": "x"}}, "not-a-choice", "readings.leap-day"),
        ({"readings": {"leap_day": "march-1"}}, "unknown-field", "readings.leap_day"),
        # The first fault is reported, whichever way it was found.
        (
            {"exam_passed_on": "x", "affiliated_at_expiry": 1},
            "not-a-date",
            "facts.exam_passed_on",
        ),
        (
            {"exam_passed_on": date(2030, 1, 1), "affiliated_at_expiry": 1},
            "in-the-future",
            "facts.exam_passed_on",
        ),
        (
            {"affiliated_at_expiry": True, "affiliation_periods": []},
            "conflicting-facts",
            "facts.affiliation_periods",
        ),
    ],
)
def test_typed(arguments: dict[str, Any], code: str, field: str) -> None:
    assert refused(**arguments) == (code, field)


def test_numbers_choices_texts_and_sets() -> None:
    for number in (1.0, "51", True):
        with pytest.raises(QuestionError, match="correct_answers"):
            echeance.exam_result(correct_answers=number)  # type: ignore[arg-type]
    with pytest.raises(QuestionError) as raised:
        echeance.exam_result(correct_answers=10**30)
    assert raised.value.field == "facts.correct_answers"
    with pytest.raises(QuestionError) as raised:
        echeance.certificate_number(mode="loose")  # type: ignore[arg-type]
    assert raised.value.code == "not-a-choice"
    with pytest.raises(QuestionError) as raised:
        echeance.certificate_number(text="9" * 4097)
    assert raised.value.code == "too-long"
    with pytest.raises(QuestionError) as raised:
        echeance.certificate_number(text=12)  # type: ignore[arg-type]
    assert raised.value.code == "wrong-type"
    with pytest.raises(QuestionError) as raised:
        echeance.message_authenticity(asks_for=["password", "age"])  # type: ignore[list-item]
    assert (raised.value.code, raised.value.field) == (
        "not-a-choice",
        "facts.asks_for[1]",
    )
    invoice: Any = {"number": 3}
    with pytest.raises(QuestionError) as raised:
        echeance.file_recovery(as_of=AS_OF, invoice=invoice)
    assert (raised.value.code, raised.value.field) == (
        "unknown-field",
        "facts.invoice.number",
    )
    with pytest.raises(QuestionError) as raised:
        echeance.file_recovery(as_of=AS_OF, invoice={"issued_on": date(2027, 1, 1)})
    assert (raised.value.code, raised.value.field) == (
        "in-the-future",
        "facts.invoice.issued_on",
    )
    # A lone surrogate is not text, and no sentence can repeat it.
    with pytest.raises(QuestionError):
        echeance.certificate_number(text="\ud800")


def test_a_datetime_where_a_day_is_taken() -> None:
    for given in (datetime(2024, 1, 1), datetime(2024, 1, 1, tzinfo=timezone.utc)):
        with pytest.raises(QuestionError, match=r"\.date\(\)") as raised:
            echeance.exam_validity(as_of=AS_OF, passed_on=given)
        assert (raised.value.code, raised.value.field) == (
            "not-a-date",
            "facts.passed_on",
        )
        assert raised.value.mend is not None
        assert pickle.loads(pickle.dumps(raised.value)).mend == raised.value.mend
    with pytest.raises(QuestionError, match=r"\.date\(\)") as raised:
        echeance.exam_validity(as_of=datetime(2024, 1, 1))
    assert raised.value.field == "as_of"
    with pytest.raises(QuestionError) as raised:
        echeance.exam_validity(as_of=AS_OF, passed_on="21 novembre")
    assert raised.value.mend is None


def test_moments() -> None:
    with pytest.raises(TypeError, match="time zone"):
        echeance.support_hours(as_of=datetime(2026, 11, 21, 10))
    with pytest.raises(TypeError, match="time zone"):
        echeance.code_status(
            as_of=datetime(2026, 11, 21, 10, tzinfo=timezone.utc),
            sent_at=datetime(2026, 11, 21, 10),
        )
    with pytest.raises(QuestionError) as raised:
        echeance.support_hours(as_of=AS_OF)  # type: ignore[arg-type]
    assert (raised.value.code, raised.value.field) == ("not-an-instant", "as_of")
    with pytest.raises(QuestionError) as raised:
        echeance.support_hours(as_of="2026-11-21T10:00:00")
    assert raised.value.code == "offset-missing"


def test_calls_that_are_no_questions() -> None:
    with pytest.raises(TypeError, match="as_of"):
        echeance.exam_transfer()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="exam_past_on"):
        echeance.exam_transfer(as_of=AS_OF, exam_past_on=AS_OF)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        echeance.exam_transfer(AS_OF)  # type: ignore[call-arg]


def test_evaluate() -> None:
    question: dict[str, Any] = {
        "id": 2**64 - 1,
        "rule": "exam-transfer",
        "as_of": AS_OF,
        "facts": {"exam_passed_on": date(2024, 11, 21), "affiliated_at_expiry": False},
    }
    answer = echeance.evaluate(question)
    assert list(answer)[:4] == ["id", "rule", "as_of", "outcome"]
    assert (answer["id"], answer["as_of"]) == (2**64 - 1, "2026-11-21")
    assert "id" not in echeance.evaluate({**question, "id": None})
    moment = datetime(2026, 11, 23, 15, tzinfo=timezone.utc)
    hours = echeance.evaluate({"rule": "support-hours", "as_of": moment})
    assert (hours["outcome"], hours["as_of"]) == ("open", "2026-11-23T15:00:00+00:00")
    wrong: list[tuple[Any, str, str | None]] = [
        (3, "not-json", None),
        (None, "not-json", None),
        ([], "not-json", None),
        ("\ud800", "not-json", None),
        ({}, "missing-field", "rule"),
        ({"rule": "x"}, "unknown-rule", "rule"),
        ({"rule": 3}, "wrong-type", "rule"),
        ({**question, "x": object()}, "unknown-field", "x"),
        ({**question, 3: 3}, "unknown-field", "3"),
        ({**question, "id": 1.5}, "wrong-type", "id"),
        ({**question, "id": 10**30}, "wrong-type", "id"),
        (
            {**question, "facts": {"affiliated_at_expiry": 0.5}},
            "wrong-type",
            "facts.affiliated_at_expiry",
        ),
    ]
    for given, code, field in wrong:
        with pytest.raises(QuestionError) as raised:
            echeance.evaluate(given)
        assert (raised.value.code, raised.value.field) == (code, field), given
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(QuestionError) as raised:
        echeance.evaluate({**question, "x": endless})
    assert raised.value.code == "not-json"


def test_ask_by_slug() -> None:
    wrong: list[tuple[dict[str, Any], str, str]] = [
        ({"facts": {"x": 1}}, "unknown-field", "facts.x"),
        ({"facts": {3: 1}}, "unknown-field", "facts.3"),
        ({"facts": []}, "wrong-type", "facts"),
        ({"as_of": None}, "missing-field", "as_of"),
    ]
    for arguments, code, field in wrong:
        given: dict[str, Any] = {"as_of": AS_OF, **arguments}
        with pytest.raises(QuestionError) as raised:
            echeance.ask("exam-validity", **given)
        assert (raised.value.code, raised.value.field) == (code, field)
    with pytest.raises(QuestionError) as raised:
        echeance.ask("exam-validities", as_of=AS_OF)
    assert raised.value.code == "unknown-rule"
    with pytest.raises(QuestionError) as raised:
        echeance.ask("file-recovery", as_of=AS_OF, facts={"invoice.issued_on": AS_OF})
    assert raised.value.code == "unknown-field"
