"""Inputs that once went wrong, each with what is right: worked out from the contract, by hand.

Registers have tests of their own.
"""

from __future__ import annotations

import copy
import dataclasses
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import echeance
from echeance import (
    CheckedCode,
    CodeError,
    Duty,
    IssuedCode,
    QuestionError,
    columns,
    plain,
    send,
)

from .cases import CASES, Case, arguments, is_typed, name

ROOT = Path(__file__).parents[2]
ECHEANCE = Path(sys.executable).with_name("echeance")

AS_OF = date(2026, 11, 28)
KEY = b"k" * 32


def line(
    rule: str, as_of: str | None = None, **facts: Any
) -> tuple[str, dict[str, Any]]:
    """A line of JSON as a caller writes it, and its answer."""
    question: dict[str, Any] = {"rule": rule, "facts": facts}
    if as_of is not None:
        question["as_of"] = as_of
    text = json.dumps(question)
    return text, json.loads(echeance.evaluate(text))


def codes(answer: Mapping[str, Any]) -> list[str]:
    return [reason["code"] for reason in answer["reasons"]]


def run(*words: str | Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [ECHEANCE, *words], input=given, capture_output=True, check=False
    )


# --- the law ----------------------------------------------------------------


def test_a_leave_does_not_stop_the_renewal() -> None:
    _, answer = line(
        "holder-review",
        "2026-11-28",
        certificate_number="none",
        issued_on="2024-12-05",
        unaffiliated_since="2026-06-01",
        account_last_used_on="none",
        exam_passed_on="2024-10-01",
    )
    values = answer["values"]
    # Two years end on 2026-12-05, the first day not covered; 90 days before 2026-12-04.
    assert (answer["outcome"], values["act_by"]) == ("renew", "2026-12-04")
    duties = values["duties"]
    assert duties["renew"] == {"state": "due", "from": "2026-09-05", "by": "2026-12-04"}
    # Away since 2026-06-01: two years later a new application is needed.
    assert duties["affiliate"] == {"state": "due", "from": None, "by": "2028-06-01"}
    owed = {act for act, duty in duties.items() if duty["state"] != "none"}
    assert owed == {"renew", "affiliate"}
    assert (values["next_due_on"], values["next_due_complete"]) == ("2026-12-04", True)


def test_an_account_that_is_gone_is_not_kept() -> None:
    _, answer = line(
        "holder-review",
        "2024-07-01",
        certificate_number="none",
        issued_on="2023-12-05",
        affiliated=True,
        account_last_used_on="2022-06-01",
    )
    values = answer["values"]
    assert (answer["outcome"], values["act_by"]) == ("open-account", None)
    duties = values["duties"]
    assert duties["open-account"] == {"state": "due", "from": None, "by": "none"}
    none = {"state": "none", "from": None, "by": None}
    assert duties["sign-in-to-keep-account"] == none
    assert values["account_keep_by"] is None


def test_an_account_that_the_certificate_does_not_need_owes_nothing() -> None:
    _, answer = line(
        "holder-review",
        "2026-11-28",
        certificate_number="none",
        issued_on="2025-12-05",
        affiliated=True,
        account_last_used_on="2024-12-20",
    )
    values = answer["values"]
    assert answer["outcome"] == "nothing-due"
    assert "account-not-needed-for-certificate" in codes(answer)
    # Cancelled 24 months after 2024-12-20; the notice period began on 2026-11-20.
    assert values["account_keep_by"] == "2026-12-19"
    none = {"state": "none", "from": None, "by": None}
    assert values["duties"]["sign-in-to-keep-account"] == none
    assert values["duties"]["open-account"] == none


@pytest.mark.parametrize("public", ["absent", None, True, False])
def test_the_office_is_not_entered_by_clicsequr(public: bool | str | None) -> None:
    facts = {} if public == "absent" else {"public_computer": public}
    at = "2026-11-28T10:00:00-05:00"
    body = "office-de-la-protection-du-consommateur"
    _, answer = line("second-factor", at, body=body, **facts)
    assert answer["outcome"] == "not-by-clicsequr"
    _, system = line("authentication-system", at[:10])
    assert system["outcome"] == "sag"


def test_a_reading_that_moves_the_day_is_told() -> None:
    _, answer = line(
        "change-notice", "2026-12-20", changed_on="2026-12-11", notified_on="none"
    )
    # 15 days end on Saturday 26 December; under s. 269 on the Monday after it.
    assert answer["values"]["due_on"] == "2026-12-28"
    assert (answer["contested"], answer["days_contested"]) == (False, True)
    assert answer["contest"] == [
        {
            "reading": "counting",
            "choice": "calendar",
            "outcome": "open",
            "days": {
                "due_on": "2026-12-26",
                "days_left": 7,
                "next_change": "2026-12-27",
            },
        }
    ]
    asked = echeance.change_notice(
        as_of=date(2026, 12, 20), changed_on=date(2026, 12, 11), notified_on="none"
    )
    for text in (asked.explain("fr"), send.letter(asked, "fr")):
        assert "26 décembre 2026" in " ".join(text.split())
    for text in (asked.explain("en"), send.letter(asked, "en")):
        assert "December 26, 2026" in " ".join(text.split())


def test_a_route_without_a_published_end_says_so() -> None:
    _, answer = line(
        "exam-transfer",
        "2040-01-01",
        exam_passed_on="2019-08-15",
        affiliated_at_expiry=True,
    )
    assert answer["outcome"] == "eligible"
    assert answer["contested"] is True
    contest = {each["reading"]: each["outcome"] for each in answer["contest"]}
    # The expiry day is not known: under this reading it decides.
    assert contest["affiliation-route"] == "undetermined"
    assert contest["lapsed-exam"] == "not-eligible"
    (reason,) = [each for each in answer["reasons"] if "affiliated" in each["code"]]
    assert "no page says until when" in reason["text"]["en"]
    assert "aucune page ne dit jusqu’à quand" in reason["text"]["fr"]


def test_a_notice_is_not_sent_twice() -> None:
    _, answer = line(
        "inactivity-plan",
        "2025-08-24",
        last_used_on="2023-08-31",
        notice_30_sent_on="2025-08-02",
        notice_7_sent_on="2025-08-24",
        require_notices=False,
    )
    # 24 months end on 2025-08-31; the operator cancels after it.
    assert answer["outcome"] == "wait"
    assert answer["values"]["next_action_on"] == "2025-09-01"
    assert answer["values"]["cancel_not_before"] == "2025-09-01"
    assert answer["values"]["notice_names"] is None


LITTLE_KNOWN = line(
    "holder-review",
    "2026-06-15",
    cancelled_on="2027-08-12",
    renewal_completed_on="2024-07-13",
)


def test_little_known_is_answered() -> None:
    _, answer = LITTLE_KNOWN
    assert answer["outcome"] == "undetermined"
    assert answer["assumed"] == []
    assert answer["values"]["act_by"] is None
    assert answer["values"]["next_due_complete"] is False


# --- unknown is not "no" ----------------------------------------------------

NOT_KNOWN: list[tuple[str, str, dict[str, Any], list[str]]] = [
    (
        "certificate-status",
        "2026-11-21",
        {"issued_on": "2025-03-15", "affiliated": True, "cancelled_on": None},
        ["cancelled_on"],
    ),
    (
        "code-status",
        "2026-11-21T10:01:00-05:00",
        {
            "purpose": "clicsequr-sign-in",
            "sent_at": "2026-11-21T10:00:00-05:00",
            "used": None,
            "superseded": None,
        },
        ["used", "superseded"],
    ),
    (
        "second-factor",
        "2026-11-21T10:01:00-05:00",
        {
            "body": "environnement",
            "public_computer": None,
            "code_suppressed_at": "2026-11-21T09:00:00-05:00",
        },
        ["public_computer"],
    ),
]


@pytest.mark.parametrize(("rule", "as_of", "facts", "missing"), NOT_KNOWN)
def test_null_is_unknown_in_each_face(
    rule: str, as_of: str, facts: dict[str, Any], missing: list[str]
) -> None:
    text, answer = line(rule, as_of, **facts)
    expected: tuple[str, list[str], list[str]] = ("undetermined", missing, [])
    assert (answer["outcome"], answer["missing"], answer["assumed"]) == expected
    ask = getattr(echeance, rule.replace("-", "_"))
    typed = ask(as_of=as_of, **facts)
    assert (typed.outcome, list(typed.missing), list(typed.assumed)) == expected
    by_line = run("evaluate", given=text.encode() + b"\n")
    assert json.loads(by_line.stdout) == answer
    for word in ("unknown", "inconnu"):
        arguments_given = [
            f"{fact}={word if value is None else str(value).lower()}"
            for fact, value in facts.items()
        ]
        asked = run("ask", rule, "--as-of", as_of, "--json", *arguments_given)
        assert json.loads(asked.stdout) == answer


# --- hours, numbers, texts --------------------------------------------------


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        ("2022-12-26", "not-certain"),
        ("2022-12-27", "not-certain"),
        ("2025-12-26", "not-certain"),
        ("2026-01-02", "not-certain"),
        # The ends of the doubtful days, both weekdays.
        ("2025-12-22", "open"),
        ("2025-12-23", "not-certain"),
        ("2027-01-04", "not-certain"),
        ("2027-01-05", "open"),
    ],
)
def test_around_the_end_of_the_year_the_desk_may_be_closed(
    day: str, outcome: str
) -> None:
    _, answer = line("support-hours", f"{day}T10:00:00-05:00")
    assert answer["outcome"] == outcome


@pytest.mark.parametrize(
    "text",
    [
        "CAR2021\u200b00000001",
        "CAR2021\u00ad00000001",
        "\ufeffCAR202100000001",
        "\u200eCAR202100000001",
        "CAR\u22122021\u221200000001",
    ],
    ids=ascii,
)
def test_what_nobody_sees_is_no_fault_of_a_number(text: str) -> None:
    _, answer = line("certificate-number", mode="lenient", text=text)
    assert answer["outcome"] == "well-formed"
    assert answer["values"] == {
        "canonical": "CAR202100000001",
        "year": 2021,
        "serial": "00000001",
        "normalised": True,
        "position": None,
    }


def refused(text: str) -> tuple[str, str | None]:
    """The code and field of the error on a line of JSON, by every way to give it."""
    with pytest.raises(QuestionError) as raised:
        echeance.evaluate(text)
    found = run("evaluate", given=text.encode() + b"\n")
    assert found.returncode == 1
    error = json.loads(found.stdout)["error"]
    assert (error["code"], error["field"]) == (raised.value.code, raised.value.field)
    return raised.value.code, raised.value.field


@pytest.mark.parametrize("number", ["39.0", "3.9e1", "39e0", "390E-1", "39.5"])
def test_a_whole_number_has_one_form(number: str) -> None:
    text = f'{{"rule":"exam-result","facts":{{"correct_answers":{number}}}}}'
    assert refused(text) == ("wrong-type", "facts.correct_answers")
    with pytest.raises(QuestionError) as raised:
        echeance.exam_result(correct_answers=float(number))  # type: ignore[arg-type]
    assert raised.value.code == "wrong-type"
    typed = run("ask", "exam-result", "--json", f"correct_answers={number}")
    assert json.loads(typed.stdout)["error"]["code"] == "wrong-type"


@pytest.mark.parametrize("number", ["1_0", "\uff13\uff19", " 39", "39 ", "+39", "039"])
def test_ask_takes_no_number_that_json_refuses(number: str) -> None:
    typed = run("ask", "exam-result", "--json", f"correct_answers={number}")
    error = json.loads(typed.stdout)["error"]
    assert typed.returncode == 1
    assert (error["code"], error["field"]) == ("wrong-type", "facts.correct_answers")


@pytest.mark.parametrize(
    "text",
    [
        '{"rule":"exam-result","rule":"exam-result","facts":{"correct_answers":39}}',
        '{"rule":"exam-result","facts":{"correct_answers":1,"correct_answers":39}}',
        '{"rule":"exam-result","facts":{"correct_answers":39},"facts":{}}',
        '{"rule":"exam-validity","as_of":"2026-11-21","readings":{"leap-day":"march-1","leap-day":"march-1"}}',
        '{"rule":"file-recovery","as_of":"2026-11-21","facts":{"invoice":{"issued_on":"2026-01-01","issued_on":"2026-01-01"}}}',
    ],
)
def test_a_key_twice_is_no_question(text: str) -> None:
    assert refused(text) == ("not-json", None)


def test_ask_takes_no_key_twice() -> None:
    for twice in (
        ("correct_answers=1", "correct_answers=39"),
        ("correct_answers=39", "correct_answers=39"),
        ("correct_answers=39", "correct_answers="),
    ):
        found = run("ask", "exam-result", "--json", *twice)
        assert json.loads(found.stdout)["error"]["code"] == "not-json", twice


def test_a_mark_before_the_first_line_alone_is_dropped() -> None:
    text, _ = line("exam-result", correct_answers=39)
    both = f"\ufeff{text}\n\ufeff{text}\n".encode()
    found = run("evaluate", given=both)
    first, second = map(json.loads, found.stdout.splitlines())
    assert first["outcome"] == "passed"
    assert second["error"]["code"] == "not-json"
    assert found.returncode == 1


@pytest.mark.parametrize("redirected", ["version >&-", "evaluate <&-", "rules >&-"])
def test_a_closed_stream_is_told_in_a_line(redirected: str) -> None:
    found = subprocess.run(
        ["sh", "-c", f'"{ECHEANCE}" {redirected}'], capture_output=True, check=False
    )
    # Neither an answer with errors, nor a command that cannot run.
    assert found.returncode not in (0, 1, 2)
    assert found.stdout == b""
    assert len(found.stderr.splitlines()) == 1
    assert b"Traceback" not in found.stderr


# --- Python -----------------------------------------------------------------


def test_nested_values_are_pickled_and_written() -> None:
    answer = echeance.exam_transfer(
        as_of=date(2026, 11, 22),
        exam_passed_on=date(2024, 11, 21),
        affiliated_at_expiry=False,
    )
    assert pickle.loads(pickle.dumps(answer.values)) == answer.values
    assert copy.deepcopy(answer.values) == answer.values
    routes = {"affiliated-at-expiry": "closed", "exam-within-two-years": "closed"}
    assert json.loads(json.dumps(answer.values["routes"])) == routes
    # A day is written as it is in every answer.
    assert json.loads(json.dumps(answer.values, default=plain)) == {
        "routes": routes,
        "last_day": "2026-11-21",
        "last_day_extended": "2026-11-23",
        "affiliation_route_ends_on": None,
    }


def test_duties_and_decisions_are_pickled_and_written() -> None:
    answer = echeance.holder_review(
        as_of=AS_OF,
        certificate_number="none",
        issued_on=date(2024, 12, 5),
        unaffiliated_since=date(2026, 6, 1),
        account_last_used_on="none",
    )
    values = pickle.loads(pickle.dumps(answer.values))
    assert values == answer.values
    assert values["duties"]["affiliate"] == Duty("due", None, date(2028, 6, 1))
    written = json.loads(json.dumps(answer.values, default=plain))
    assert written["act_by"] == "2026-12-04"
    assert written["duties"]["renew"] == {
        "state": "due",
        "from": "2026-09-05",
        "by": "2026-12-04",
    }
    status = written["decisions"]["certificate-status"]
    assert status["outcome"] == "suspended"
    assert status["values"]["expires_on"] == "2026-12-05"


ANSWERED = [case for case in CASES if is_typed(case) and "error" not in case.expect]


@pytest.mark.parametrize("case", ANSWERED, ids=name)
def test_every_part_is_written_as_the_whole_is(case: Case) -> None:
    ask = getattr(echeance, case.rule.replace("-", "_"))
    answer = ask(**arguments(case))
    whole = answer.to_dict()
    for part in ("values", "reasons", "flips", "next_change", "contest", "readings"):
        given = getattr(answer, part)
        assert plain(given) == whole[part], part
        assert json.loads(json.dumps(given, default=plain)) == whole[part]
    assert plain(answer) == whole
    assert plain(answer.steps) == [step.to_dict() for step in answer.steps]


def test_an_error_a_drawing_and_an_audit_are_written_as_json() -> None:
    question = {"rule": "exam-validity", "as_of": "2026-11-21"}
    with pytest.raises(QuestionError) as raised:
        echeance.evaluate({**question, "facts": {"passed_on": "2026-11-22"}})
    told = json.loads(json.dumps(raised.value, default=plain))
    assert told["error"]["code"] == "in-the-future"
    assert told["error"]["field"] == "facts.passed_on"
    assert set(told["error"]["text"]) == {"fr", "en"}
    drawn = echeance.ask("exam-validity", as_of="2026-11-21").timeline("fr")
    assert plain(drawn) == str(drawn)
    register = Path(__file__).parents[2] / "examples" / "register.csv"
    found = json.loads(
        json.dumps(echeance.audit(register, as_of="2026-11-21"), default=plain)
    )
    assert found["as_of"] == "2026-11-21" and found["rows"] > 0


def test_codes_and_their_error_are_written_as_json() -> None:
    made = IssuedCode("004242", "the state", None)
    told = {"code": "004242", "state": "the state", "previous": None}
    assert json.loads(json.dumps([made], default=plain)) == [told]
    checked = CheckedCode("wrong", 2, "the next state", "Mauvais code.", "Wrong code.")
    assert json.loads(json.dumps(checked, default=plain)) == {
        "verdict": "wrong",
        "attempts_left": 2,
        "state": "the next state",
        "text": {"fr": "Mauvais code.", "en": "Wrong code."},
    }
    error = CodeError("state-malformed", "digest", {"fr": "Non.", "en": "No."})
    assert json.loads(json.dumps(error, default=plain)) == {
        "error": {
            "code": "state-malformed",
            "part": "digest",
            "text": {"fr": "Non.", "en": "No."},
        }
    }


def test_a_person_of_an_audit_is_written_as_json(tmp_path: Path) -> None:
    register = tmp_path / "register.csv"
    register.write_text(
        "file,expires_on,affiliated,exam_passed_on\nA-1,2027-01-15,yes,unknown\n",
        encoding="utf-8",
    )
    found = echeance.audit(register, "2026-11-21", key="file", persons=True)
    [person] = found.choose()
    told = json.loads(json.dumps(found.choose(), default=plain))
    assert [each["key"] for each in told] == ["A-1"]
    [written] = told
    names = [field.name for field in dataclasses.fields(person)]
    assert list(written) == names
    assert (written["line"], written["outcome"]) == (2, person.outcome)
    assert written["cells"] == ["A-1", "2027-01-15", "yes", "unknown"]
    assert written["facts"]["expires_on"] == "2027-01-15"
    assert written["facts"]["exam_passed_on"] is None
    # The last covered day of a certificate is the day before it expires.
    assert written["last_days"]["renew"] == "2027-01-14"
    assert written["contested"] is person.contested


def test_what_has_no_form_in_json_says_so_and_not_that_it_is_not_ours() -> None:
    answers = columns.exam_validity(as_of="2026-11-21", passed_on=["2024-11-21"])
    with pytest.raises(TypeError, match=r"^a value of type Table has no form in JSON$"):
        plain(answers)


def test_what_is_no_part_of_an_answer_has_no_plain_form() -> None:
    with pytest.raises(TypeError, match="set"):
        plain({1, 2})
    with pytest.raises(TypeError, match="set"):
        json.dumps({"a": {1, 2}}, default=plain)
    # A class of the caller is not one of ours.
    with pytest.raises(TypeError, match="Path"):
        plain(Path())


MISSPELT = """
import echeance
from datetime import date

echeance.exam_validity(
    as_of=date(2026, 3, 1),
    passed_on=date(2024, 2, 29),
    readings={"READING": "march-1"},
)
"""


@pytest.mark.parametrize(
    ("reading", "is_right"),
    [
        ("leap-day", True),
        ("leap_day", False),
    ],
)
def test_a_misspelt_reading_is_a_type_error(
    reading: str, is_right: bool, tmp_path: Path
) -> None:
    program = tmp_path / "program.py"
    program.write_text(MISSPELT.replace("READING", reading), encoding="utf-8")
    found = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", program.name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "MYPYPATH": str(ROOT / "python" / "pysrc")},
    )
    assert (found.returncode == 0) is is_right, found.stdout + found.stderr
    if not is_right:
        # Of `_Readings | None`, mypy names the argument and not the key.
        assert 'Argument "readings"' in found.stdout


CAUGHT = """
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters

ASK = '''
try:
    import echeance
except ImportError as error:
    print("refused")
else:
    try:
        echeance.exam_result(correct_answers="x")
    except echeance.QuestionError:
        print("caught")
    except BaseException as error:
        print("not caught:", type(error).__name__, error)
'''
first = interpreters.create()
interpreters.run_string(first, ASK)
second = interpreters.create()
interpreters.run_string(second, ASK)
interpreters.destroy(first)
interpreters.run_string(second, ASK)
exec(ASK)
"""


def test_an_error_is_caught_in_every_interpreter() -> None:
    found = subprocess.run(
        [sys.executable, "-c", CAUGHT], capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stderr
    results = found.stdout.split("\n")[:-1]
    assert len(results) == 4
    assert set(results) <= {"caught", "refused"}, found.stdout


def test_values_of_numpy_and_pandas() -> None:
    np = pytest.importorskip("numpy")
    pd = pytest.importorskip("pandas")
    answer = echeance.certificate_status(
        as_of=AS_OF,
        issued_on=date(2025, 3, 15),
        affiliated=np.bool_(True),
        cancelled_on=pd.NaT,
    )
    assert (answer.outcome, answer.missing) == ("undetermined", ("cancelled_on",))
    assert answer.assumed == ()
    assert echeance.exam_result(correct_answers=np.int64(39)).outcome == "passed"
    # A row of a table, as it comes.
    table = pd.DataFrame(
        {
            "issued_on": pd.to_datetime(["2025-03-15", None]),
            "affiliated": [True, False],
        }
    )
    known, unknown = (
        echeance.certificate_status(
            as_of=AS_OF,
            issued_on=row.issued_on.date() if row.issued_on is not pd.NaT else pd.NaT,
            affiliated=row.affiliated,
            cancelled_on="none",
        )
        for row in table.itertuples()
    )
    assert known.outcome == "valid"
    assert (unknown.outcome, unknown.missing) == ("undetermined", ("issued_on",))


# --- what is sent -----------------------------------------------------------


def unfolded(file: bytes) -> list[str]:
    """The lines of a calendar file, read without the library that wrote it."""
    return file.decode().replace("\r\n ", "").split("\r\n")


def test_two_holders_with_one_day_have_two_events() -> None:
    pytest.importorskip("icalendar")
    answer = echeance.certificate_renewal(as_of=AS_OF, expires_on=date(2027, 3, 15))
    uids = [
        [text for text in unfolded(send.calendar(answer, key=key)) if "UID:" in text]
        for key in ("file-1", "file-2")
    ]
    assert uids == [["UID:file-1-renew@echeance"], ["UID:file-2-renew@echeance"]]
    # Days from 1970-01-01 to 2026-11-28.
    assert "SEQUENCE:20785" in unfolded(send.calendar(answer, key="file-1"))


def test_a_calendar_of_the_last_days_has_one_alarm_to_come() -> None:
    pytest.importorskip("icalendar")
    # The last day covered is 2026-12-02, four days later than that of the answer.
    answer = echeance.certificate_renewal(as_of=AS_OF, expires_on=date(2026, 12, 3))
    assert answer.values["renew_by"] == date(2026, 12, 2)
    text = unfolded(send.calendar(answer, key="file-1"))
    assert [each for each in text if "TRIGGER" in each] == ["TRIGGER:-P4D"]


@pytest.mark.parametrize("lang", ["fr", "en"])
# Code pages do not name themselves in an error, and some lack the letters of French.
@pytest.mark.parametrize(
    "encoding", ["iso8859-1", "ascii", "cp437", "cp850", "cp1252", "iso8859-2"]
)
def test_a_letter_is_whole_on_an_old_terminal(lang: str, encoding: str) -> None:
    question = (
        "ask",
        "exam-transfer",
        "--as-of=2026-11-21",
        "exam_passed_on=2024-11-21",
        "affiliated_at_expiry=no",
        "--letter",
        f"--lang={lang}",
    )
    shown = {}
    for each in ("utf-8", encoding):
        found = subprocess.run(
            [ECHEANCE, *question],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONIOENCODING": each},
        )
        shown[each] = found.stdout.decode(each)
    assert shown[encoding].count("?") == shown["utf-8"].count("?")
    for sign in ("\\u", "&#"):
        assert sign not in shown[encoding]


# --- codes ------------------------------------------------------------------

SENT = datetime.fromisoformat("2026-11-28T10:00:00-05:00")


def issued() -> echeance.IssuedCode:
    return echeance.issue_code("clicsequr-sign-in", sent_at=SENT, attempts=3, key=KEY)


@pytest.mark.parametrize(
    "pasted",
    [
        "{code} ",
        " {code}",
        "\u00a0{code}",
        "{code}\n",
        "{code}\r\n",
        "\t{code}\u202f",
        "{first} {last}",
        "{first}\u00a0{last}",
    ],
    ids=ascii,
)
def test_a_pasted_code_is_read(pasted: str) -> None:
    made = issued()
    given = pasted.format(code=made.code, first=made.code[:3], last=made.code[3:])
    found = echeance.check_code(made.state, given, now=SENT, key=KEY)
    assert found.verdict == "accepted"


@pytest.mark.parametrize(
    ("seconds_before", "leeway", "is_taken"),
    [(0, None, True), (1, None, False), (1, 0, False), (1, 1, True), (2, 1, False)],
)
def test_a_leeway_is_the_callers(
    seconds_before: int, leeway: int | None, is_taken: bool
) -> None:
    made = issued()
    now = SENT - timedelta(seconds=seconds_before)

    def check() -> echeance.CheckedCode:
        return echeance.check_code(
            made.state, made.code, now=now, key=KEY, leeway=leeway
        )

    if is_taken:
        assert check().verdict == "accepted"
    else:
        with pytest.raises(echeance.CodeError) as raised:
            check()
        assert raised.value.code == "before-sending"
