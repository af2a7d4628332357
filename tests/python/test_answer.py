"""What an answer is as a Python object."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import re
import weakref
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import Any
from xml.etree import ElementTree

import pytest

import echeance
from echeance import Answer, Contest, Duty, Flip, NextChange, _echeance

from .cases import CASES, Case, arguments, is_typed, name, words_of

ANSWERED = [case for case in CASES if is_typed(case) and "error" not in case.expect]

AS_OF = date(2026, 11, 21)
PASSED = date(2024, 11, 21)


def answer_to(case: Case) -> Answer:
    ask: Callable[..., Answer] = getattr(echeance, case.rule.replace("-", "_"))
    return ask(**arguments(case))


def eligible() -> Answer[Any, Any]:
    return echeance.exam_transfer(
        as_of=AS_OF, exam_passed_on=PASSED, affiliated_at_expiry=False
    )


def test_parts() -> None:
    answer = echeance.exam_transfer(
        as_of=date(2026, 11, 22), exam_passed_on=PASSED, affiliated_at_expiry=False
    )
    assert answer.rule == "exam-transfer"
    assert answer.as_of == date(2026, 11, 22)
    assert answer.outcome == "not-eligible"
    assert [reason.code for reason in answer.reasons] == ["neither-route"]
    assert answer.reasons[0].number == 1003
    assert answer.values["last_day"] == PASSED.replace(year=2026)
    assert answer.values["routes"]["exam-within-two-years"] == "closed"
    assert answer.missing == ()
    assert answer.flips == (
        Flip("exam_passed_on", date(2024, 11, 22), "eligible", "record"),
        Flip("exam_passed_on", date(2026, 11, 22), "eligible", "act"),
        Flip("affiliated_at_expiry", True, "eligible", "record"),
    )
    assert answer.assumed == ()
    assert answer.next_change is None
    assert answer.readings.get("counting") == "calendar"
    assert answer.contested
    assert answer.days_contested
    # 21 November 2026 is a Saturday: the last day would be the Monday after it.
    days = {"next_change": date(2026, 11, 24)}
    assert answer.contest == (Contest("counting", "cpa-269", "eligible", days),)
    assert [step.id for step in answer.steps] == list(answer.next_steps)
    assert answer.steps[-1].kind == "contact"
    assert eligible().next_change == NextChange(date(2026, 11, 22), "not-eligible")


def test_left_out_and_none_are_two_things() -> None:
    absent = echeance.inactivity_plan(
        as_of=AS_OF, last_used_on=date(2024, 12, 10), notice_7_sent_on="none"
    )
    assert absent.assumed == ("notice_30_sent_on",)
    assert absent.outcome == "send-30-day-notice"
    unknown = echeance.inactivity_plan(
        as_of=AS_OF,
        last_used_on=date(2024, 12, 10),
        notice_30_sent_on=None,
        notice_7_sent_on="none",
    )
    assert unknown.assumed == ()
    assert unknown.outcome == "undetermined"
    assert unknown.missing == ("notice_30_sent_on",)
    assert unknown != absent
    by_name = echeance.ask(
        "inactivity-plan",
        as_of=AS_OF,
        facts={
            "last_used_on": date(2024, 12, 10),
            "notice_30_sent_on": None,
            "notice_7_sent_on": "none",
        },
    )
    assert by_name == unknown


def test_a_parameter_is_never_unknown() -> None:
    strict = echeance.certificate_number(text="car200123456789", mode=None)
    assert strict.outcome == "malformed"
    assert strict.assumed == ()
    assert strict == echeance.certificate_number(text="car200123456789")
    marked = echeance.exam_result(correct_answers=39, questions=None)
    assert marked.outcome == "passed"
    assert marked.values["pass_mark"] == 39


def test_duties() -> None:
    answer = echeance.holder_review(
        as_of=AS_OF,
        certificate_number="CAR200123456789",
        issued_on=date(2025, 1, 15),
        affiliated=True,
        account_last_used_on="none",
    )
    # Issued 2025-01-15: two years end on 2027-01-15, the first day not covered; 90 days before.
    renew = Duty("due", date(2026, 10, 16), date(2027, 1, 14))
    duties = answer.values["duties"]
    assert list(duties) == [
        "new-application",
        "transfer-exam-result",
        "retake-exam",
        "affiliate",
        "renew",
        "sign-in-to-keep-account",
        "open-account",
        "fix-number",
    ]
    assert duties["renew"] == renew
    assert duties["retake-exam"] == Duty("none", None, None)
    assert answer.values["next_due_on"] == date(2027, 1, 14)
    assert answer.values["next_due_complete"] is True
    assert renew.to_dict() == {
        "state": "due",
        "from": "2026-10-16",
        "by": "2027-01-14",
    }
    assert Duty("due", None, "none").to_dict()["by"] == "none"
    with pytest.raises(AttributeError, match="frozen"):
        renew.by = None  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(renew)) == renew == copy.deepcopy(renew)
    assert hash(renew) == hash(copy.copy(renew))
    whole = answer.to_dict()["values"]["duties"]
    assert whole["renew"] == renew.to_dict()
    assert "2027" not in repr(answer)


def test_what_is_left_out_is_unknown() -> None:
    answer = echeance.exam_transfer(as_of=AS_OF, exam_passed_on=None)
    assert answer.outcome == "undetermined"
    assert answer.assumed == ()
    assert answer.missing == ("exam_passed_on", "affiliated_at_expiry")
    assert answer == echeance.exam_transfer(as_of=AS_OF)


def test_every_form_of_an_argument() -> None:
    day = echeance.exam_transfer(
        as_of="2026-11-21", exam_passed_on="2024-11-21", affiliated_at_expiry=False
    )
    assert day == eligible()
    never = echeance.exam_validity(as_of=AS_OF, passed_on="never")
    assert never.outcome == "not-passed"
    periods: list[Any] = [
        [{"from": date(2020, 1, 1), "to": "none"}],
        [(date(2020, 1, 1), "none")],
        ({"from": "2020-01-01", "to": date(2026, 6, 1)},),
    ]
    for given in periods:
        answer = echeance.exam_transfer(
            as_of=AS_OF,
            exam_passed_on=PASSED,
            certificate_expired_on=date(2026, 1, 1),
            affiliation_periods=given,
        )
        assert answer.values["routes"]["affiliated-at-expiry"] == "open"
    sets: list[Any] = [
        ["password"],
        ("password",),
        {"password"},
        frozenset({"password"}),
    ]
    for asked in sets:
        suspicious = echeance.message_authenticity(asks_for=asked)
        assert suspicious.outcome == "suspicious"
    invoice = echeance.file_recovery(
        as_of=AS_OF,
        identifiers_match=True,
        code="not-received",
        invoice={"issued_on": date(2026, 1, 5), "from_office_confirmation": True},
    )
    assert invoice.outcome == "recovered"
    without = echeance.file_recovery(
        as_of=AS_OF, identifiers_match=True, code="not-received", invoice="none"
    )
    assert without.outcome == "choose-alternative"
    number = echeance.certificate_number(text="CAR200123456789")
    assert number.outcome == "well-formed"
    assert number.as_of is None


def test_moments() -> None:
    zone = timezone(timedelta(hours=2))
    sent = datetime(2026, 11, 21, 15, 0, 0, 900_000, tzinfo=timezone.utc)
    answer = echeance.code_status(
        as_of=datetime(2026, 11, 21, 17, 5, tzinfo=zone),
        purpose="clicsequr-sign-in",
        sent_at=sent,
    )
    assert answer.outcome == "valid"
    assert answer.as_of == sent.replace(minute=5, microsecond=0)
    expires = answer.values["expires_at"]
    assert expires is not None
    assert expires.isoformat() == "2026-11-21T10:10:00-05:00"
    assert answer.to_dict()["as_of"] == "2026-11-21T17:05:00+02:00"
    assert answer.to_dict()["values"]["expires_at"] == expires.isoformat()
    text = echeance.code_status(
        as_of="2026-11-21T10:05:00-05:00",
        purpose="clicsequr-sign-in",
        sent_at="2026-11-21T15:00:00Z",
    )
    assert text == answer
    assert hash(text) == hash(answer)


def test_readings_of_an_answer_can_be_used_again() -> None:
    first = echeance.exam_validity(
        as_of=date(2026, 3, 1),
        passed_on=date(2024, 2, 29),
        readings={"leap-day": "march-1", "code-boundary": "exclusive"},
    )
    assert first.outcome == "valid"
    assert "code-boundary" not in first.readings
    again = echeance.exam_validity(
        as_of=date(2026, 3, 1), passed_on=date(2024, 2, 29), readings=first.readings
    )
    assert again == first


def test_decisions_are_answers() -> None:
    answer = echeance.holder_review(
        as_of=AS_OF,
        certificate_number="CAR200123456789",
        issued_on=date(2025, 1, 15),
        affiliated=True,
        account_last_used_on="none",
    )
    assert answer.outcome == "renew"
    decisions = answer.values["decisions"]
    status = decisions["certificate-status"]
    assert isinstance(status, Answer)
    assert status.outcome == "valid"
    assert status.values["expires_on"] == date(2027, 1, 15)
    assert status.as_of == AS_OF
    whole = answer.to_dict()["values"]["decisions"]
    assert {rule: decision.to_dict() for rule, decision in decisions.items()} == whole
    assert pickle.loads(pickle.dumps(status)) == status
    assert status != decisions["certificate-number"]


def test_equality() -> None:
    assert eligible() == eligible()
    assert hash(eligible()) == hash(eligible())
    assert len({eligible(), eligible()}) == 1
    other = echeance.exam_transfer(
        as_of=AS_OF, exam_passed_on=PASSED, affiliated_at_expiry=True
    )
    assert eligible() != other
    assert eligible() != eligible().to_dict()
    assert eligible() != "eligible"


def test_a_reason_is_a_value_of_its_own() -> None:
    reason = eligible().reasons[0]
    parts = (reason.code, reason.number, reason.fr, reason.en, reason.sources)
    same = echeance.Reason(*parts)
    assert same == reason
    assert hash(same) == hash(reason)
    assert echeance.Reason(reason.code, reason.number, "", "", ()) != reason
    assert reason != parts
    for other in (pickle.loads(pickle.dumps(reason)), copy.deepcopy(reason)):
        assert other == reason
        assert other.to_dict() == reason.to_dict()
    assert (reason.text("fr"), reason.text("en")) == (reason.fr, reason.en)
    with pytest.raises(ValueError, match="language"):
        reason.text("de")  # type: ignore[arg-type]
    match reason:
        case echeance.Reason(code, number):
            assert (code, number) == parts[:2]
        case _:
            pytest.fail("it does not match its own class")
    assert repr(reason) == f"Reason(code={reason.code!r}, number={reason.number})"


def test_it_is_frozen() -> None:
    answer = eligible()
    for part in ("outcome", "reasons", "values", "anything"):
        with pytest.raises(AttributeError):
            setattr(answer, part, "valid")
    values: Any = answer.values
    with pytest.raises(TypeError):
        values["last_day"] = None
    with pytest.raises(TypeError):
        values["routes"]["affiliated-at-expiry"] = "open"
    for change in (
        lambda: values.update(last_day=None),
        lambda: values.pop("last_day"),
        lambda: values.setdefault("other", 1),
        values.popitem,
        values.clear,
        lambda: values.__delitem__("last_day"),
        lambda: values.__ior__({}),
        lambda: values.__init__(last_day=None),
    ):
        with pytest.raises(TypeError, match="do not change"):
            change()
    with pytest.raises(TypeError, match="do not change"):
        values |= {"other": 1}
    with pytest.raises(AttributeError):
        answer.reasons[0].code = "other"  # type: ignore[misc]
    with pytest.raises(TypeError):
        Answer()
    assert answer.values is answer.values
    assert answer.reasons is answer.reasons


def test_values_are_a_dict() -> None:
    values: Any = eligible().values
    same: Any = dict(values)
    assert isinstance(values, dict)
    assert values == same == values == type(values)(same)
    assert values != {**same, "last_day": None}
    assert same != type(values)({**same, "last_day": None})
    assert {type(values)(same): "found"}[values] == "found"
    assert copy.copy(values) is copy.deepcopy(values) is values
    kept = pickle.loads(pickle.dumps(values))
    assert (type(kept), kept) == (type(values), values)
    assert repr(values) == repr(same)
    assert type(values | {}) is dict
    assert json.loads(json.dumps(values, default=echeance.plain)) == echeance.plain(
        same
    )
    assert gc.is_tracked(values)


def test_annotations() -> None:
    alias: Any = Answer[str, dict[str, object]]
    assert alias.__origin__ is Answer
    assert Answer.__module__ == "echeance"


def test_it_shows_nothing_personal() -> None:
    shown = repr(eligible())
    assert (
        shown == "<Answer rule='exam-transfer' outcome='eligible'"
        " reasons=['exam-within-two-years', 'procedure-published-for-clicsequr']>"
    )
    assert "2024" not in repr(eligible().reasons)
    number = echeance.certificate_number(text="CAR200123456789")
    assert "0123" not in repr(number)


@pytest.mark.parametrize("case", ANSWERED, ids=name)
def test_it_can_be_pickled_and_copied(case: Case) -> None:
    answer = answer_to(case)
    for other in (
        pickle.loads(pickle.dumps(answer)),
        copy.copy(answer),
        copy.deepcopy(answer),
    ):
        assert other == answer
        assert other.to_dict() == answer.to_dict()
        assert hash(other) == hash(answer)
    for part in (
        answer.values,
        answer.reasons,
        answer.flips,
        answer.next_change,
        answer.readings,
        answer.contest,
        answer.steps,
    ):
        assert pickle.loads(pickle.dumps(part)) == part
        assert copy.deepcopy(part) == part
        hash(part)
    assert json.loads(json.dumps(answer.to_dict())) == answer.to_dict()


def test_what_an_answer_gives_can_be_pickled_and_copied() -> None:
    answer = eligible()
    ranges = echeance.boundaries("exam-validity", as_of=AS_OF, fact="passed_on")
    for value in (answer.timeline("en"), ranges, ranges.ranges, answer.steps):
        for other in (pickle.loads(pickle.dumps(value)), copy.deepcopy(value)):
            assert other == value
            assert hash(other) == hash(value)
    assert ranges != echeance.boundaries(
        "exam-validity", as_of=PASSED, fact="passed_on"
    )
    assert answer.timeline("en") != answer.timeline("fr")
    with pytest.raises(echeance.QuestionError) as raised:
        echeance.ask("no", as_of=AS_OF)
    assert vars(pickle.loads(pickle.dumps(raised.value))) == vars(raised.value)


def test_what_an_answer_gives_can_be_written_as_json() -> None:
    answer = eligible()
    parts = ["as_of", "outcome", "values", "reasons", "flips", "contest", "missing"]
    parts += ["assumed", "next_change", "readings", "next_steps"]
    whole = json.loads(json.dumps(answer.to_dict()))
    for part in parts:
        value = getattr(answer, part)
        assert json.loads(json.dumps(value, default=echeance.plain)) == whole[part]
    assert json.loads(json.dumps(answer, default=echeance.plain)) == whole
    steps = json.loads(json.dumps(answer.steps, default=echeance.plain))
    assert [step["id"] for step in steps] == whole["next_steps"]
    assert all(step["sources"] for step in steps)
    ranges = echeance.boundaries("exam-validity", as_of=AS_OF, fact="passed_on")
    assert json.loads(json.dumps(ranges, default=echeance.plain)) == ranges.to_dict()


def test_matching() -> None:
    match eligible():
        case Answer("eligible", (reason, *_), {"last_day": date() as last_day}):
            assert reason.code == "exam-within-two-years"
            assert last_day == PASSED.replace(year=2026)
        case _:
            pytest.fail("it does not match its own class")


def test_it_can_be_referred_to_weakly() -> None:
    answer = eligible()
    kept = weakref.WeakKeyDictionary({answer: "here"})
    assert kept[eligible()] == "here"
    refer = weakref.ref(answer)
    assert refer() is answer
    del answer
    gc.collect()
    assert refer() is None
    assert len(kept) == 0


def test_a_notebook_shows_outcome_reasons_sources_and_days() -> None:
    answer = eligible()
    page = answer._repr_html_()
    tree = ElementTree.fromstring(page)
    assert (tree.tag, tree.get("lang")) == ("div", "fr")
    text = " ".join("".join(tree.itertext()).split())
    assert words_of("exam-transfer", "eligible", "fr") in text
    for reason in answer.reasons:
        # A sentence of its own there.
        assert " ".join(reason.fr[1:].split()) in text
    assert "S001-08" in text and "https://www.opc.gouv.qc.ca/" in text
    [drawing] = tree.findall("{*}svg")
    # It shrinks where a cell is narrower than it is drawn; its file does not say so.
    assert drawing.attrib.pop("style") == "max-width:100%;height:auto"
    own = ElementTree.fromstring(str(answer.timeline("fr")))
    assert "style" not in own.attrib and drawing.attrib == own.attrib
    assert "21 novembre 2026" in text
    undetermined = echeance.exam_transfer(as_of=AS_OF)._repr_html_()
    assert words_of("exam-transfer", "undetermined", "fr") in undetermined
    # What was given as a text does not stand in the page as markup.
    given = echeance.certificate_number(text="<b>CAR</b>")._repr_html_()
    assert "<b>CAR</b>" not in given


@pytest.mark.parametrize("rule", sorted({case.rule for case in ANSWERED}))
def test_a_notebook_leaves_nothing_of_the_explanation_out(rule: str) -> None:
    for case in ANSWERED:
        if case.rule != rule:
            continue
        answer = answer_to(case)
        tree = ElementTree.fromstring(answer._repr_html_())
        for drawing in tree.findall("{*}svg"):
            drawing.clear()
        text = " ".join("\n".join(tree.itertext()).split())
        for line in answer.explain("fr").splitlines():
            words = re.sub(r"^(- |\d+\. )", "", line.strip()).rstrip("\u00a0:")
            assert " ".join(words.split()) in text, (case.id, line)


def test_a_notebook_folds_neither_a_doubt_nor_what_was_supposed() -> None:
    undetermined = echeance.holder_review(as_of=AS_OF, issued_on="2024-11-23")
    tree = ElementTree.fromstring(undetermined._repr_html_())
    for folded in tree.findall("details"):
        folded.clear()
    text = " ".join("".join(tree.itertext()).split())
    assert "Supposé, car non donné" in text
    assert "Jour de l’annulation du certificat : certificat non annulé" in text
    assert "Il reste à savoir" in text
    assert "Peut-être à faire : renouveler le certificat" in text
    contested = echeance.exam_transfer(as_of=AS_OF, exam_passed_on="2024-11-20")
    assert contested.contested
    assert "elle peut être contestée" in contested._repr_html_()


def test_version() -> None:
    assert eligible().to_dict()["rules_version"] == echeance.RULES_VERSION
    assert echeance.__version__ == _echeance.__version__
    assert echeance.__version__[0].isdigit()


def test_ask_by_slug() -> None:
    answer = echeance.ask(
        "exam-transfer",
        as_of=AS_OF,
        facts={"exam_passed_on": PASSED, "affiliated_at_expiry": False},
        readings={"leap-day": "february-28"},
    )
    assert answer == eligible()


def test_every_name_is_there() -> None:
    for exported in echeance.__all__:
        assert getattr(echeance, exported) is not None
    for rule in echeance.rules():
        ask = getattr(echeance, rule["function"])
        assert rule["question"]["en"] in ask.__doc__.replace("\n", " ")
        for fact in rule["facts"]:
            assert (
                fact["name"].partition(".")[2] or fact["name"] in ask.__text_signature__
            )


@pytest.mark.parametrize("case", ANSWERED, ids=name)
def test_next_steps_are_those_that_the_words_tell(case: Case) -> None:
    answer = answer_to(case)
    told = answer.explain("fr")
    for step in answer.steps:
        # As a sentence it begins with a capital.
        assert step.fr[1:] in told, step.id


def test_a_step_that_a_fact_settles_is_in_no_list() -> None:
    def review(cancelled_on: Any) -> Answer[Any, Any]:
        return echeance.holder_review(
            as_of=date(2026, 11, 28),
            certificate_number="none",
            account_last_used_on="none",
            issued_on=date(2026, 6, 1),
            affiliated=True,
            cancelled_on=cancelled_on,
        )

    step = "cancelled-certificate-not-published"
    assert step not in review("none").next_steps
    assert step in review(date(2027, 3, 1)).next_steps


@pytest.mark.parametrize(
    ("as_of", "is_disputed"),
    [
        # The last day covered is Saturday the 4th: by s. 269 Monday the 6th is in time.
        (date(2027, 12, 5), True),
        (date(2027, 12, 6), True),
        (date(2027, 12, 7), False),
    ],
)
def test_a_renewal_that_another_reading_allows_is_to_be_tried(
    as_of: date, is_disputed: bool
) -> None:
    step = "try-renewal-at-once"
    expires_on = date(2027, 12, 5)
    alone = echeance.certificate_renewal(as_of=as_of, expires_on=expires_on)
    review = echeance.holder_review(
        as_of=as_of,
        certificate_number="none",
        account_last_used_on="none",
        expires_on=expires_on,
        affiliated=True,
        exam_passed_on="never",
    )
    assert (alone.outcome, review.outcome) == ("missed", "new-application")
    for answer in (alone, review):
        assert (step in answer.next_steps) == is_disputed
        assert answer.contested == is_disputed
    late = echeance.certificate_renewal(
        as_of=as_of, expires_on=expires_on, completed_on=date(2027, 12, 5)
    )
    assert step not in late.next_steps


def test_a_code_cites_the_page_of_its_purpose() -> None:
    pages: dict[Any, str] = {
        "sag-account-creation": "S002-18",
        "file-recovery": "S002-22",
    }
    for purpose, source in pages.items():
        answer = echeance.code_status(
            as_of="2026-11-28T12:00:00-05:00",
            purpose=purpose,
            sent_at="2026-11-28T11:00:00-05:00",
        )
        (reason,) = answer.reasons
        assert reason.sources == (source, "Q16")


def test_the_place_of_a_wrong_character_is_told_once() -> None:
    # An O for the zero at the eighth place.
    answer = echeance.certificate_number(text="CAR2021O0000001")
    (reason,) = answer.reasons
    assert "le 8e du texte, un O, peut-être à la place d’un zéro" in reason.fr
    assert reason.fr.count("8e") == 1 and reason.en.count("8th") == 1


def test_the_end_of_a_temporary_certificate_is_no_due_day_of_an_act() -> None:
    answer = echeance.holder_review(
        as_of=date(2020, 12, 20),
        certificate_number="none",
        kind="temporary",
        issued_on=date(2019, 9, 1),
        affiliated=True,
        account_last_used_on="none",
    )
    assert answer.values["next_due_on"] is None
    assert answer.values["next_due_complete"] is True
    (nothing,) = (it for it in answer.reasons if it.code == "nothing-due")
    assert "prochaine échéance" not in nothing.fr
    assert (
        "prend fin avant toute autre échéance, le 31\u00a0décembre\u00a02020"
        in nothing.fr
    )


def test_words_tell_that_a_moved_day_moves_no_end() -> None:
    # 25 December 2026 is covered; s. 269 moves the last day to renew to the 28th.
    for as_of in (date(2026, 6, 1), date(2026, 12, 20), date(2026, 12, 27)):
        review = echeance.holder_review(
            as_of=as_of,
            certificate_number="none",
            issued_on=date(2024, 12, 26),
            affiliated=True,
            account_last_used_on="none",
            readings={"counting": "cpa-269"},
        )
        told = review.explain("fr").replace("\u00a0", " ")
        assert "25 décembre 2026" in told, told
        sources = {source for reason in review.reasons for source in reason.sources}
        assert "P-40.1-s269" in sources
        by_calendar = echeance.holder_review(
            as_of=as_of,
            certificate_number="none",
            issued_on=date(2024, 12, 26),
            affiliated=True,
            account_last_used_on="none",
        )
        assert "ne vaut que jusqu’au" not in by_calendar.explain("fr")
    alone = echeance.certificate_renewal(
        as_of=date(2026, 12, 20),
        expires_on=date(2026, 12, 26),
        readings={"counting": "cpa-269"},
    )
    assert "ne vaut que jusqu’au 25\u00a0décembre\u00a02026" in alone.reasons[0].fr
