"""Many questions: lines, threads, the rows of a register."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any

import pytest

import echeance
from echeance import QuestionError, cli
from echeance._echeance import Reviewer, evaluate_json, evaluate_lines

from .cases import CASES

AS_OF = date(2026, 11, 21)

QUESTIONS = [
    json.dumps(case.question, ensure_ascii=False)
    for case in CASES
    if case.question is not None
]


def test_lines_keep_their_order() -> None:
    data = "".join(question + "\n" for question in QUESTIONS).encode()
    written, all_answered = evaluate_lines(data)
    answers = written.decode().split("\n")
    assert answers.pop() == ""
    single = [evaluate_json(question) for question in QUESTIONS]
    assert answers == [line for line, _ in single]
    refused = [error for _, error in single if error is not None]
    assert 0 < len(refused) < len(single)
    assert not all_answered


def test_other_threads_run_while_lines_are_answered() -> None:
    data = b"\n".join([QUESTIONS[0].encode()] * 50_000)
    begins = threading.Event()

    def answer() -> None:
        begins.set()
        evaluate_lines(data)

    worker = threading.Thread(target=answer)
    worker.start()
    begins.wait()
    # A thread that held the interpreter until its end would leave no turn, or one.
    turns = 0
    while worker.is_alive():
        turns += 1
    assert turns > 100


def test_lines_are_shared_among_the_processors() -> None:
    lines = b"".join(b"%d\n" % n for n in range(100_000))
    shares = list(cli._shares(lines))
    assert len(shares) == cli.CPUS
    assert b"".join(shares) == lines
    assert all(share.endswith(b"\n") for share in shares)


def test_a_refused_question_is_told_by_its_type() -> None:
    for question in QUESTIONS:
        line, error = evaluate_json(question)
        expected = json.loads(line).get("error")
        _, all_answered = evaluate_lines(question.encode())
        assert all_answered is (error is None) is (expected is None)
        if error is not None:
            assert isinstance(error, echeance.QuestionError)
            found = {"code": error.code, "field": error.field, "text": error.text}
            assert found == expected


def test_lines_that_are_no_questions() -> None:
    good = QUESTIONS[0].encode()
    answers, all_answered = evaluate_lines(
        b"\n".join([good, b"", b"\xff", b"{", good + b"\r", good])
    )
    assert not all_answered
    found = [json.loads(line) for line in answers.splitlines()]
    errors = [line.get("error", {}).get("code") for line in found]
    assert errors == [None, "not-json", "not-json", "not-json", None, None]
    assert found[0] == found[4] == found[5]
    assert evaluate_lines(b"") == (b"", True)
    assert evaluate_lines(b"\n")[0].count(b"not-json") == 1
    assert evaluate_lines(good) == evaluate_lines(good + b"\n")
    assert evaluate_lines(good)[1]
    line, error = evaluate_json("\ud800")
    assert json.loads(line)["error"]["code"] == "not-json"
    assert error is not None
    assert error.code == "not-json"


def test_lines_give_the_id_back() -> None:
    data = b"".join(b'{"id": %d, "rule": "x"}\n' % n for n in range(1000))
    answers = [json.loads(line) for line in evaluate_lines(data)[0].splitlines()]
    assert [answer["id"] for answer in answers] == list(range(1000))
    assert {answer["error"]["code"] for answer in answers} == {"unknown-rule"}


def test_threads() -> None:
    questions = QUESTIONS * 2
    expected = [evaluate_json(question)[0] for question in questions]
    data = "\n".join(questions).encode()

    def lines(_: int) -> list[str]:
        return evaluate_lines(data)[0].decode().splitlines()

    shared = echeance.exam_transfer(as_of=AS_OF, exam_passed_on=date(2024, 11, 21))

    def parts(_: int) -> tuple[Any, ...]:
        return shared.values, shared.reasons, shared.flips, shared.readings

    with ThreadPoolExecutor(8) as pool:
        assert all(found == expected for found in pool.map(lines, range(8)))
        # Each part is worked out once, whoever reads it first.
        found = list(pool.map(parts, range(100)))
    assert all(
        part is first
        for row in found
        for part, first in zip(row, found[0], strict=True)
    )


COLUMNS = [
    "certificate_number",
    None,
    "kind",
    "issued_on",
    "expires_on",
    "affiliated",
    "unaffiliated_since",
    "cancelled_on",
    "renewal_completed_on",
    "exam_passed_on",
    "affiliated_at_expiry",
    "account_last_used_on",
]


def row(**cells: str) -> list[str]:
    return [cells.get(name, "") if name else "passed through" for name in COLUMNS]


def text(day: date | str | None) -> str:
    """A day or a word as a review gives it: a text, empty where there is none."""
    return str(day or "")


def test_a_row_is_reviewed() -> None:
    reviewer = Reviewer(AS_OF, COLUMNS)
    reviewed = reviewer.review(
        row(
            certificate_number="CAR200123456789",
            issued_on="2025-01-15",
            affiliated="Oui",
            account_last_used_on="none",
        )
    )
    assert reviewed == (
        "renew",
        "2027-01-14",
        "2027-01-14",
        tuple(
            ("due", "2026-10-16", "2027-01-14") if act == "renew" else ("none", "", "")
            for act in Reviewer.acts
        ),
        ("well-formed", "valid", "open", "", "not-absent", ""),
        ("renewal-window-open",),
        (),
        ("cancelled_on", "renewal_completed_on"),
        False,
        # Were the expiry day covered, the last day would be the 15th.
        True,
    )
    assert Reviewer.parts[:2] == ("certificate-number", "certificate-status")
    assert Reviewer.acts[0] == "new-application"
    assert "renew" in Reviewer.acts


@pytest.mark.parametrize(
    ("cell", "given"),
    [
        ("true", True),
        ("YES", True),
        ("oui", True),
        ("1", True),
        (" true ", True),
        ("False", False),
        ("no", False),
        ("NON", False),
        ("0", False),
    ],
)
def test_yes_and_no(cell: str, given: bool) -> None:
    reviewed = Reviewer(AS_OF, ["affiliated", "issued_on"]).review([cell, "2026-01-15"])
    assert len(reviewed) != 2
    assert reviewed[4][1] == ("valid" if given else "suspended")


def test_rows_are_reviewed_as_questions_are_answered() -> None:
    cells = {
        "certificate_number": ["CAR200123456789", "CAR20", "", "none"],
        "kind": ["", "regular", "temporary"],
        "issued_on": ["2025-01-15", "2019-09-01", "", "2024-12-01"],
        "expires_on": ["", "2027-01-15", "2020-01-01"],
        "affiliated": ["true", "false", ""],
        "unaffiliated_since": ["", "none", "2024-06-30"],
        "cancelled_on": ["", "2026-01-01"],
        "exam_passed_on": ["", "never", "2024-11-21"],
        "account_last_used_on": ["none", "", "2024-12-10"],
    }
    reviewer = Reviewer(AS_OF, COLUMNS, constants={"renewal_lead_days": "120"})
    seen = set()
    for n in range(400):
        chosen = {
            name: texts[(n * (7 + 2 * place) + n // (place + 2)) % len(texts)]
            for place, (name, texts) in enumerate(cells.items())
        }
        facts: dict[str, Any] = {"renewal_lead_days": 120}
        for name, cell in chosen.items():
            if cell in ("true", "false"):
                facts[name] = cell == "true"
            elif cell:
                facts[name] = cell
        reviewed = reviewer.review(row(**chosen))
        try:
            answer = echeance.holder_review(as_of=AS_OF, **facts)
        except QuestionError as error:
            assert reviewed == (error.code, error.field)
            seen.add(error.code)
            continue
        decisions = answer.values["decisions"]
        duties = answer.values["duties"]
        seen.add(answer.outcome)
        assert reviewed == (
            answer.outcome,
            text(answer.values["act_by"]),
            text(answer.values["next_due_on"]),
            tuple(
                (duty.state, text(duty.from_), text(duty.by))
                for duty in duties.values()
            ),
            tuple(
                decisions[part].outcome if part in decisions else ""
                for part in Reviewer.parts
            ),
            tuple(reason.code for reason in answer.reasons),
            answer.missing,
            answer.assumed,
            answer.contested,
            answer.days_contested,
        )
        assert set(decisions) <= set(Reviewer.parts)
        assert tuple(duties) == Reviewer.acts
    assert len(seen) > 5


def test_a_register_without_a_column() -> None:
    reviewer = Reviewer("2026-11-21", ["issued_on", "affiliated"])
    reviewed = reviewer.review(["2026-01-15", "true"])
    assert reviewed[0] == "nothing-due"
    known = Reviewer(AS_OF, ["issued_on", "affiliated", "certificate_number"])
    assert known.review(["2026-01-15", "true", ""])[0] == "undetermined"


def test_rows_that_cannot_be_asked() -> None:
    reviewer = Reviewer(AS_OF, ["issued_on", "affiliated", "renewal_lead_days"])
    assert reviewer.review(["15/01/2026", "", ""]) == ("not-a-date", "facts.issued_on")
    assert reviewer.review(["", "maybe", ""]) == ("wrong-type", "facts.affiliated")
    assert reviewer.review(["", "", "x"]) == ("wrong-type", "facts.renewal_lead_days")
    assert reviewer.review(["", "", "731"]) == (
        "out-of-range",
        "facts.renewal_lead_days",
    )
    tomorrow = (AS_OF + timedelta(days=1)).isoformat()
    future = Reviewer(AS_OF, ["exam_passed_on"])
    assert future.review([tomorrow]) == ("in-the-future", "facts.exam_passed_on")


def test_reviewers_that_cannot_be() -> None:
    with pytest.raises(QuestionError, match="as_of"):
        Reviewer("yesterday", [])
    with pytest.raises(QuestionError, match="readings"):
        Reviewer(AS_OF, [], readings={"leap-day": "x"})
    with pytest.raises(QuestionError, match=r"facts\.name") as raised:
        Reviewer(AS_OF, ["name"])
    assert raised.value.code == "unknown-field"
    with pytest.raises(QuestionError, match=r"facts\.kind") as raised:
        Reviewer(AS_OF, ["kind", "kind"])
    assert raised.value.code == "conflicting-facts"
    with pytest.raises(TypeError):
        Reviewer(AS_OF, ["kind"]).review([3])  # type: ignore[list-item]
