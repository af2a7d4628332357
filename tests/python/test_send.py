"""What can be sent: read back by other libraries, dates worked by hand."""

from __future__ import annotations

import copy
import pickle
import re
import sys
from datetime import date, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, Literal

import pytest
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event

import echeance
from echeance import Answer, send

from .cases import RULES, Case, name
from .test_answer import ANSWERED, answer_to

NEW_FILE, EXPIRED = "CAR202600000002", "CAR202100000001"

Lang = Literal["fr", "en"]

LANGS: tuple[Lang, ...] = ("fr", "en")


def complete() -> Answer[Any, Any]:
    return echeance.transfer_request(
        new_file_number=NEW_FILE,
        expired_certificate_number=EXPIRED,
        transfer_requested=True,
    )


def renewal(expires_on: date, as_of: date, **given: Any) -> Answer[Any, Any]:
    return echeance.certificate_renewal(as_of=as_of, expires_on=expires_on, **given)


def account(last_used_on: date, as_of: date, **given: Any) -> Answer[Any, Any]:
    return echeance.inactivity(as_of=as_of, last_used_on=last_used_on, **given)


def events(file: bytes) -> list[Event]:
    return IcsCalendarStream.calendar_from_ics(file.decode()).events


def alarms(event: Event) -> list[date]:
    days: list[date] = []
    for alarm in event.alarm:
        assert isinstance(alarm.trigger, timedelta)
        assert event.dtstart is not None
        days.append(event.dtstart + alarm.trigger)
    return sorted(days)


# The e-mail.


@pytest.mark.parametrize("lang", LANGS)
def test_email_is_read_back_as_the_message(lang: Lang) -> None:
    answer = complete()
    message = answer.values["message"]
    email = message_from_bytes(send.transfer_email(answer, lang), policy=policy.default)
    assert isinstance(email, EmailMessage)
    assert email["To"] == message["to"] == "infocertificat@opc.gouv.qc.ca"
    assert email["Subject"] == message["subject"][lang]
    assert email.get_content_type() == "text/plain"
    # A message file ends its lines by CR LF.
    body = email.get_content().replace("\r\n", "\n")
    assert body == message["body"][lang] + "\n"
    assert NEW_FILE in body
    assert EXPIRED in body
    assert email["Content-Language"] == lang
    assert not email.defects


@pytest.mark.parametrize("lang", LANGS)
def test_email_is_a_draft_and_a_standard_file(lang: Lang) -> None:
    file = send.transfer_email(complete(), lang)
    email = message_from_bytes(file, policy=policy.default)
    assert email["X-Unsent"] == "1"
    for header in ("From", "Date", "Message-ID"):
        assert email[header] is None
    assert file.isascii()
    assert file.endswith(b"\r\n")
    assert file.count(b"\n") == file.count(b"\r\n")
    assert max(map(len, file.split(b"\r\n"))) <= 78


def test_email_is_that_of_a_complete_request_alone() -> None:
    twice = echeance.transfer_request(
        new_file_number=EXPIRED,
        expired_certificate_number=EXPIRED,
        transfer_requested=True,
    )
    unknown = echeance.transfer_request(transfer_requested=True)
    other = account(date(2023, 8, 31), date(2024, 1, 1))
    for answer in (twice, unknown, other):
        with pytest.raises(send.SendError, match="only a complete") as refused:
            send.transfer_email(answer)
        assert "complète" in refused.value.text["fr"]
        assert EXPIRED not in str(refused.value.text)


# The letter.


@pytest.mark.parametrize("case", ANSWERED, ids=name)
def test_every_answer_has_a_letter(case: Case) -> None:
    answer = answer_to(case)
    rule = RULES[case.rule]
    for lang in LANGS:
        text = " ".join(send.letter(answer, lang).replace("\u00a0", " ").split())
        for told in [rule["title"][lang], rule["question"][lang]]:
            assert told.replace("\u00a0", " ") in text
        for reason in answer.reasons:
            sentence = reason.text(lang).replace("\u00a0", " ")
            assert sentence[:1].upper() + sentence[1:] in text


def test_letter_repeats_no_number() -> None:
    review = echeance.holder_review(
        as_of=date(2026, 11, 21),
        certificate_number=EXPIRED,
        issued_on=date(2025, 1, 15),
        affiliated=True,
    )
    for answer in (complete(), review, *review.values["decisions"].values()):
        for lang in LANGS:
            letter = send.letter(answer, lang)
            assert "CAR202" not in letter
            assert "{" not in letter
    assert "- Numéro de certificat\u00a0: (fourni).\n" in send.letter(review)


def test_letter_of_a_part_is_that_of_its_rule() -> None:
    review = echeance.holder_review(
        as_of=date(2026, 11, 21),
        certificate_number="none",
        account_last_used_on=date(2025, 2, 1),
        issued_on=date(2025, 1, 15),
        affiliated=True,
    )
    part = review.values["decisions"]["inactivity"]
    alone = account(date(2025, 2, 1), date(2026, 11, 21))
    assert send.letter(part) == send.letter(alone)


# The calendar.


@pytest.mark.parametrize(
    ("last_used_on", "last_day", "notices"),
    [
        # domain.md, section 3: cancelled 2025-08-31, and 2026-02-28.
        (date(2023, 8, 31), date(2025, 8, 30), [date(2025, 8, 1), date(2025, 8, 24)]),
        (date(2024, 2, 29), date(2026, 2, 27), [date(2026, 1, 29), date(2026, 2, 21)]),
    ],
)
def test_account(last_used_on: date, last_day: date, notices: list[date]) -> None:
    for lang in LANGS:
        answer = account(last_used_on, date(2024, 3, 1))
        (event,) = events(send.calendar(answer, lang))
        assert event.dtstart == last_day
        assert alarms(event) == notices
        assert event.uid == f"inactivity-{last_day}-sign-in-by@echeance"
        assert event.dtstamp.isoformat() == "2024-03-01T00:00:00+00:00"


def test_account_under_the_other_reading() -> None:
    readings = {"inactivity-boundary": "after-24-months"}
    answer = account(date(2023, 8, 31), date(2024, 3, 1), readings=readings)
    (event,) = events(send.calendar(answer))
    # Cancelled on 2025-09-01.
    assert event.dtstart == date(2025, 8, 31)
    assert alarms(event) == [date(2025, 8, 2), date(2025, 8, 25)]


def test_renewal() -> None:
    # 2026-05-13 is not covered, 2026-05-12 is a Tuesday; 11 February and 90 days.
    answer = renewal(date(2026, 5, 13), date(2026, 1, 1))
    (event,) = events(send.calendar(answer))
    assert event.dtstart == date(2026, 5, 12)
    assert alarms(event) == [date(2026, 2, 11), date(2026, 4, 12), date(2026, 5, 5)]
    assert event.summary == "Dernier jour pour renouveler le certificat"
    assert event.categories == ["Certificat"]
    assert event.description is not None
    assert "OPC-renewing" in event.description
    assert "S000-30" in event.description
    assert "269" not in event.description


def test_renewal_rings_when_the_lead_of_the_caller_begins() -> None:
    answer = renewal(date(2026, 5, 13), date(2026, 1, 1))
    file = send.calendar(answer, renewal_lead_days=60)
    # 13 March and 60 days.
    first = date(2026, 3, 13)
    assert alarms(events(file)[0]) == [first, date(2026, 4, 12), date(2026, 5, 5)]
    once = send.calendar(answer, renewal_lead_days=30)
    assert alarms(events(once)[0]) == [date(2026, 4, 12), date(2026, 5, 5)]
    on_the_day = send.calendar(answer, renewal_lead_days=0)
    assert alarms(events(on_the_day)[0])[-1] == date(2026, 5, 12)
    for wrong in (-1, 731):
        with pytest.raises(send.SendError, match="from 0 to 730"):
            send.calendar(answer, renewal_lead_days=wrong)


def test_renewal_that_ends_on_a_holiday_tells_both_days() -> None:
    # 2024-06-24 is a holiday, 2024-06-25 a Tuesday.
    (event,) = events(send.calendar(renewal(date(2024, 6, 25), date(2024, 1, 1)), "en"))
    assert event.dtstart == date(2024, 6, 24)
    assert event.description is not None
    assert "Moved to 2024-06-25" in event.description
    late = renewal(
        date(2024, 6, 25), date(2024, 6, 25), readings={"counting": "cpa-269"}
    )
    (event,) = events(send.calendar(late))
    assert event.dtstart == date(2024, 6, 25)
    assert event.description is not None
    assert "Reporté" not in event.description


def test_renewal_done_gives_the_next_one() -> None:
    answer = renewal(date(2026, 5, 13), date(2026, 5, 2), completed_on=date(2026, 5, 1))
    (event,) = events(send.calendar(answer))
    assert event.dtstart == date(2028, 5, 12)
    last = renewal(date(2198, 5, 13), date(2198, 5, 2), completed_on=date(2198, 5, 1))
    with pytest.raises(send.SendError, match="no date to come"):
        send.calendar(last)


def test_review_has_a_date_for_each_part() -> None:
    answer = echeance.holder_review(
        as_of=date(2026, 11, 21),
        certificate_number=EXPIRED,
        account_last_used_on=date(2025, 2, 1),
        issued_on=date(2025, 1, 15),
        affiliated=True,
    )
    file = send.calendar(answer)
    certificate, sign_in = events(file)
    assert certificate.dtstart == date(2027, 1, 14) == answer.values["act_by"]
    assert alarms(certificate)[1:] == [date(2026, 12, 15), date(2027, 1, 7)]
    # Cancelled on 2027-02-01.
    assert sign_in.dtstart == date(2027, 1, 31)
    assert alarms(sign_in) == [date(2027, 1, 2), date(2027, 1, 25)]
    assert EXPIRED.encode() not in file
    part = send.calendar(answer.values["decisions"]["inactivity"])
    assert events(part)[0].uid == sign_in.uid


def test_review_has_the_day_to_act_by() -> None:
    suspended = echeance.holder_review(
        as_of=date(2026, 11, 21),
        certificate_number="none",
        account_last_used_on="none",
        issued_on=date(2026, 1, 15),
        unaffiliated_since=date(2026, 3, 2),
    )
    affiliate, renew = events(send.calendar(suspended))
    assert affiliate.dtstart == date(2028, 3, 2)
    assert alarms(affiliate) == [date(2028, 2, 1), date(2028, 2, 24)]
    assert renew.dtstart == date(2028, 1, 14)
    expired = echeance.holder_review(
        as_of=date(2026, 11, 21),
        certificate_number="none",
        account_last_used_on="none",
        expires_on=date(2026, 11, 1),
        affiliated=True,
        exam_passed_on=date(2025, 4, 7),
        affiliated_at_expiry=False,
    )
    (transfer,) = events(send.calendar(expired))
    assert transfer.dtstart == date(2027, 4, 7)


def test_what_is_over_is_in_no_calendar() -> None:
    as_of = date(2026, 11, 21)
    cancelled = echeance.holder_review(
        as_of=as_of,
        certificate_number="none",
        account_last_used_on="none",
        issued_on=date(2026, 1, 15),
        affiliated=True,
        cancelled_on=date(2026, 6, 1),
    )
    for answer in (
        cancelled,
        account(date(2023, 8, 31), as_of),
        echeance.inactivity(as_of=as_of),
        renewal(date(2026, 5, 13), as_of),
        echeance.certificate_renewal(as_of=as_of),
        echeance.exam_validity(as_of=as_of, passed_on=date(2026, 1, 1)),
        complete(),
    ):
        with pytest.raises(send.SendError, match="no date to come") as refused:
            send.calendar(answer)
        assert "date à venir" in refused.value.text["fr"]


@pytest.mark.parametrize(
    "case",
    [
        case
        for case in ANSWERED
        if case.rule in ("certificate-renewal", "holder-review", "inactivity")
    ],
    ids=name,
)
def test_every_calendar_is_well_formed(case: Case) -> None:
    answer = answer_to(case)
    for lang in LANGS:
        try:
            file = send.calendar(answer, lang)
        except send.SendError:
            continue
        assert file == send.calendar(copy.copy(answer), lang)
        assert b"CAR20" not in file
        assert file.count(b"\n") == file.count(b"\r\n")
        assert max(map(len, file.split(b"\r\n"))) <= 75
        found = events(file)
        assert len({event.uid for event in found}) == len(found) > 0
        for event in found:
            assert event.dtstart is not None
            assert event.dtstart >= date.fromisoformat(str(answer.as_of))
            assert len(event.alarm) >= 2
            assert re.fullmatch(r"[a-z-]+-\d{4}-\d\d-\d\d-[a-z-]+@echeance", event.uid)


# All of them.


def test_the_language_is_french_or_english() -> None:
    answer: Any = account(date(2023, 8, 31), date(2024, 1, 1))
    for wrong in ("", "FR", "de"):
        lang: Any = wrong
        for call, given in (
            (send.letter, answer),
            (send.calendar, answer),
            (send.transfer_email, complete()),
        ):
            with pytest.raises(ValueError, match='neither "fr" nor "en"'):
                call(given, lang)


def test_calendars_need_icalendar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    answer = account(date(2023, 8, 31), date(2024, 1, 1))
    with pytest.raises(send.SendError, match=r"echeance\[calendar\]"):
        send.calendar(answer)
    assert send.letter(answer)


def test_error_is_told_in_both_languages_and_pickled() -> None:
    error = send.SendError("non", "no")
    assert str(error) == "no"
    assert error.text == {"fr": "non", "en": "no"}
    again = pickle.loads(pickle.dumps(error))
    assert again.text == error.text
