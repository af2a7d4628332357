"""What can be sent: read back by other libraries, dates worked by hand."""

from __future__ import annotations

import copy
import json
import pickle
import re
import sys
from datetime import date, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Literal

import pytest
from ical.calendar import Calendar as IcsCalendar
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event
from ical.store import EventStore

import echeance
from echeance import Answer, send, wording
from echeance.profile import ProfileError

from .cases import RULES, Case, cited_in, name
from .test_answer import ANSWERED, answer_to

NEW_FILE, EXPIRED = "CAR202600000002", "CAR202100000001"

Lang = Literal["fr", "en"]

LANGS: tuple[Lang, ...] = ("fr", "en")

KEY = "D-17"
"""A person in the records of who makes a calendar."""


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
        letter = send.letter(answer, lang)
        text = " ".join(letter.replace("\u00a0", " ").split())
        assert rule["title"][lang].replace("\u00a0", " ") in text
        for reason in answer.reasons:
            assert ", ".join(cited_in(lang, reason.sources)) in text
        question = letter[letter.index("\n{\n") :]
        if not any(blank in question for blank in ("à remplir", "to be filled in")):
            # The letter writes instants in Québec time and in whole seconds.
            again = echeance.evaluate(json.loads(question))
            assert again | {"as_of": ""} == answer.to_dict() | {"as_of": ""}


def test_a_profile_fills_the_blanks_of_a_letter(tmp_path: Path) -> None:
    answer = renewal(date(2026, 5, 13), date(2026, 1, 1))
    path = tmp_path / "profile.toml"
    path.write_text(
        'body = "Office de la protection du consommateur"\n'
        'unit = { fr = "Direction des permis", en = "Permits branch" }\n'
        'contact = "Jeanne Exemple, 418 555-0100"\n'
        'recourse = "TAQ"\n'
        'recourse_limit = "30\u00a0jours"\n'
        'file_number = "D-17"\n'
        'decided = "software-alone"\n'
        '[origins]\nexpires_on = "registre"\n',
        "utf-8-sig",
    )
    profile = send.Profile.read(path)
    french = send.letter(answer, "fr", profile=profile).replace("\n", " ")
    assert "exclusivement sur un traitement automatisé" in french
    for told in ("Direction des permis", "D-17", "30\u00a0jours", "TAQ", "Jeanne"):
        assert told in french
    assert "Provenance\u00a0: registre." in french
    assert "Permits branch" in send.letter(answer, "en", profile=profile)
    blank = send.letter(answer, "fr")
    assert "exclusivement" not in blank and "[à remplir]" in blank
    person = send.Profile({"decided": "person-with-software"})
    assert "exclusivement" not in send.letter(answer, "fr", profile=person)


@pytest.mark.parametrize(
    "text",
    [
        "body = 3",
        'body = ""',
        'body = "a\\nb"',
        'decided = "nobody"',
        'surname = "x"',
        "origins = 1",
        '[origins]\nno_fact = "x"',
        "body = [",
        "# " + "x" * (1 << 20),
        "body" + ".a" * 100_000 + " = 1",
        'unit = { fr = "x" }',
    ],
)
def test_a_profile_that_is_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "profile.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ProfileError) as caught:
        send.Profile.read(path)
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.text == caught.value.text
    assert "profil" in again.text["fr"] and "profile" in again.text["en"]


def test_letter_repeats_no_number() -> None:
    review = echeance.holder_review(
        as_of=date(2026, 11, 21),
        certificate_number=EXPIRED,
        issued_on=date(2025, 1, 15),
        affiliated=True,
    )
    for answer in (complete(), review, *review.values["decisions"].values()):
        for lang in LANGS:
            assert "CAR202" not in send.letter(answer, lang)
    assert "- Numéro de votre certificat\u00a0: (fourni).\n" in send.letter(review)


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
        (event,) = events(send.calendar(answer, lang, key=KEY))
        assert event.dtstart == last_day
        assert alarms(event) == notices
        assert event.uid == "D-17-sign-in-to-keep-account@echeance"
        # 54 years of 365 days, 13 leap days, and 31 + 29 days.
        assert event.sequence == 54 * 365 + 13 + 60
        assert event.dtstamp.isoformat() == "2024-03-01T00:00:00+00:00"


def test_account_under_the_other_reading() -> None:
    readings = {"inactivity-boundary": "after-24-months"}
    answer = account(date(2023, 8, 31), date(2024, 3, 1), readings=readings)
    (event,) = events(send.calendar(answer, key=KEY))
    # Cancelled on 2025-09-01.
    assert event.dtstart == date(2025, 8, 31)
    assert alarms(event) == [date(2025, 8, 2), date(2025, 8, 25)]


def test_renewal() -> None:
    # 2026-05-13 is not covered, 2026-05-12 is a Tuesday; 11 February and 90 days.
    answer = renewal(date(2026, 5, 13), date(2026, 1, 1))
    (event,) = events(send.calendar(answer, key=KEY))
    assert event.dtstart == date(2026, 5, 12)
    assert alarms(event) == [date(2026, 2, 11), date(2026, 4, 12), date(2026, 5, 5)]
    assert event.summary == "Dernier jour pour renouveler le certificat"
    assert event.categories == ["Renouvellement du certificat"]
    assert event.description is not None
    assert "OPC-renewing" in event.description
    assert "S001-34" in event.description
    assert "269" not in event.description


def test_a_calendar_cites_the_page_in_its_own_language() -> None:
    answer = renewal(date(2026, 5, 13), date(2026, 1, 1))
    (french,) = events(send.calendar(answer, "fr", key=KEY))
    (english,) = events(send.calendar(answer, "en", key=KEY))
    assert "S001-05" in (french.description or "")
    assert "S000" not in (french.description or "")
    assert "S000-01" in (english.description or "")
    assert "S001" not in (english.description or "")


def test_renewal_rings_when_the_lead_of_the_caller_begins() -> None:
    answer = renewal(date(2026, 5, 13), date(2026, 1, 1))
    file = send.calendar(answer, renewal_lead_days=60, key=KEY)
    # 13 March and 60 days.
    first = date(2026, 3, 13)
    assert alarms(events(file)[0]) == [first, date(2026, 4, 12), date(2026, 5, 5)]
    once = send.calendar(answer, renewal_lead_days=30, key=KEY)
    assert alarms(events(once)[0]) == [date(2026, 4, 12), date(2026, 5, 5)]
    on_the_day = send.calendar(answer, renewal_lead_days=0, key=KEY)
    assert alarms(events(on_the_day)[0])[-1] == date(2026, 5, 12)
    for wrong in (-1, 731):
        with pytest.raises(send.SendError, match="from 0 to 730"):
            send.calendar(answer, renewal_lead_days=wrong, key=KEY)


def test_renewal_that_ends_on_a_holiday_tells_both_days() -> None:
    # 2024-06-24 is a holiday, 2024-06-25 a Tuesday.
    (event,) = events(
        send.calendar(renewal(date(2024, 6, 25), date(2024, 1, 1)), "en", key=KEY)
    )
    assert event.dtstart == date(2024, 6, 24)
    assert event.description is not None
    assert "Moved to June\u00a025, 2024 if section\u00a0269" in event.description
    late = renewal(
        date(2024, 6, 25), date(2024, 6, 25), readings={"counting": "cpa-269"}
    )
    (event,) = events(send.calendar(late, key=KEY))
    assert event.dtstart == date(2024, 6, 25)
    assert event.description is not None
    assert "Reporté" not in event.description


SECTION_269: Any = {"counting": "cpa-269"}


def expires_on_a_holiday(as_of: date) -> list[tuple[str, Answer[Any, Any]]]:
    """A certificate that expires on Saturday 26 December 2026, by two rules.

    Friday the 25th, the last day covered, is a holiday, s. 269 passes over the 26th, the
    27th is a Sunday: 28 December is the last day to renew, and no day more is covered.
    """
    review = echeance.holder_review(
        as_of=as_of,
        certificate_number="none",
        issued_on=date(2024, 12, 26),
        affiliated=True,
        account_last_used_on="none",
        readings=SECTION_269,
    )
    alone = renewal(date(2026, 12, 26), as_of, readings=SECTION_269)
    return [("holder-review", review), ("certificate-renewal", alone)]


@pytest.mark.parametrize("as_of", [date(2026, 11, 28), date(2026, 12, 27)])
def test_a_day_moved_for_the_renewal_moves_no_end_of_the_certificate(
    as_of: date,
) -> None:
    for rule, answer in expires_on_a_holiday(as_of):
        (french,) = events(send.calendar(answer, "fr", key=KEY))
        (english,) = events(send.calendar(answer, "en", key=KEY))
        # One UID has one day, and one first alarm: 90 days before the last day covered.
        assert french.uid == "D-17-renew@echeance", rule
        assert french.dtstart == english.dtstart == date(2026, 12, 28), rule
        if as_of == date(2026, 11, 28):
            assert alarms(french) == [date(2026, 11, 28), date(2026, 12, 21)], rule
        told = str(french.description).replace("\u00a0", " ")
        assert "expiré dès la fin du 25 décembre 2026" in told, rule
        assert "Passé ce jour, le certificat est expiré" not in told
        assert "expires at the end of December\u00a025, 2026" in str(
            english.description
        )
        assert "After this day the certificate has expired" not in str(
            english.description
        )
        assert "LPC" in told or "P-40.1-s269" in told
        # The asker chose s. 269: the other choice is told, and this one is not.
        assert "Reporté" not in told
        if rule == "certificate-renewal":
            assert "Ce serait le 25 décembre 2026 si l’article 269" in told
            assert ("Ce jour est passé" in told) == (as_of > date(2026, 12, 25))


def test_a_day_under_the_other_reading_covers_no_more() -> None:
    # By the calendar, 25 December: were it moved to the 28th, the end would not be.
    answer = renewal(date(2026, 12, 26), date(2026, 11, 28))
    (event,) = events(send.calendar(answer, "fr", key=KEY))
    assert event.dtstart == date(2026, 12, 25)
    told = str(event.description).replace("\u00a0", " ")
    assert "Reporté au 28 décembre 2026 si l’article 269" in told
    assert "Le certificat, lui, ne vaudrait aucun jour de plus." in told


@pytest.mark.parametrize("day", [date(2026, 12, 28), date(2027, 1, 2)])
def test_no_other_reading_is_told_where_it_changes_nothing(day: date) -> None:
    # 2 January 2027 is a Saturday: covered to the 1st, a holiday, or to the 2nd itself;
    # either is moved to Monday the 4th. 25 or 26 December 2026 are moved to the 28th.
    expires_on = date(2026, 12, 26) if day.month == 12 else day
    answer = renewal(expires_on, day, readings=SECTION_269)
    (event,) = events(send.calendar(answer, "fr", key=KEY))
    told = str(event.description).replace("\u00a0", " ")
    assert "est encore couvert" not in told
    last = "25 décembre 2026" if day.month == 12 else "1er janvier 2027"
    assert f"Ce serait le {last} si l’article 269" in told
    assert "Ce jour est passé" in told


OTHERWISE = re.compile(
    r"^(?:Reporté au |Ce serait le |Selon une autre lecture des textes)", re.MULTILINE
)


def of_another_reading(event: Event) -> int:
    """How many other readings the description of an event tells."""
    return len(OTHERWISE.findall(str(event.description).replace("\u00a0", " ")))


def questions_near_holidays() -> list[dict[str, Any]]:
    """Renewals, accounts and reviews at the turns of holidays, leap days and readings."""
    asked: list[dict[str, Any]] = []
    ends = [date(2026, 12, 26), date(2027, 1, 2), date(2028, 2, 29), date(2026, 5, 13)]
    review = {"certificate_number": "none", "account_last_used_on": "none"}
    for end in ends:
        for before in (40, 1, 0, -1, -2):
            as_of = end - timedelta(days=before)
            for readings in ({}, SECTION_269, {"expiry-day": "last-day-covered"}):
                common = {"as_of": as_of, "readings": readings}
                facts = {"expires_on": end}
                asked.append({"rule": "certificate-renewal", "facts": facts, **common})
                done = {**facts, "completed_on": min(as_of, end)}
                asked.append({"rule": "certificate-renewal", "facts": done, **common})
                held = {
                    **review,
                    **facts,
                    "affiliated": True,
                    "exam_passed_on": "never",
                }
                asked.append({"rule": "holder-review", "facts": held, **common})
    for last in (date(2024, 2, 29), date(2024, 8, 31)):
        for readings in ({}, {"inactivity-boundary": "after-24-months"}):
            common = {"as_of": date(2026, 2, 1), "readings": readings}
            facts = {"last_used_on": last}
            asked.append({"rule": "inactivity", "facts": facts, **common})
    return asked


def test_each_other_reading_that_changes_a_day_is_told_with_that_day() -> None:
    def dated(question: dict[str, Any]) -> tuple[Answer[Any, Any], dict[str, Event]]:
        answer = echeance.ask(question["rule"], **{k: question[k] for k in ASKED})
        try:
            found = events(send.calendar(answer, "fr", key=KEY))
        except send.SendError:
            found = []
        return answer, {str(event.uid): event for event in found}

    told_days = told_outcomes = 0
    for question in questions_near_holidays():
        answer, of_answer = dated(question)
        chosen: dict[str, Any] = dict(answer.readings)
        for uid, event in of_answer.items():
            told = str(event.description).replace("\u00a0", " ")
            expected = 0
            for reading in RULES[question["rule"]]["readings"]:
                for choice in reading["choices"]:
                    if choice == chosen[reading["name"]]:
                        continue
                    readings = {**question["readings"], reading["name"]: choice}
                    other, of_other = dated({**question, "readings": readings})
                    there = of_other.get(uid)
                    if there is not None and there.dtstart == event.dtstart:
                        continue
                    expected += 1
                    if there is not None:
                        assert isinstance(there.dtstart, date)
                        day = wording.day(there.dtstart, "fr").replace("\u00a0", " ")
                        assert day in told, (question, reading["name"], told)
                        told_days += 1
                    else:
                        outcomes = RULES[question["rule"]]["outcomes"]
                        (outcome,) = (x for x in outcomes if x["slug"] == other.outcome)
                        text = outcome["text"]["fr"].replace("\u00a0", " ")
                        assert "Ce jour est passé" in told or text in told, question
                        told_outcomes += 1
            assert of_another_reading(event) == expected, (question, told)
    assert told_days > 50 and told_outcomes > 10, (told_days, told_outcomes)


ASKED = ("as_of", "facts", "readings")


@pytest.mark.parametrize("lang", LANGS)
def test_that_a_new_file_is_needed_has_its_source(lang: Lang) -> None:
    # The statement on the new file; only while the procedure for clicSÉQUR stood.
    source = {"fr": "S001-07", "en": "S000-03"}[lang]
    before = renewal(date(2023, 12, 26), date(2023, 11, 28))
    (event,) = events(send.calendar(before, lang, key=KEY))
    assert {"fr": "nouveau dossier", "en": "new file"}[lang] in str(event.description)
    assert source in str(event.description)
    since = renewal(date(2026, 12, 26), date(2026, 11, 28))
    (event,) = events(send.calendar(since, lang, key=KEY))
    assert source not in str(event.description)


def test_renewal_done_gives_the_next_one() -> None:
    answer = renewal(date(2026, 5, 13), date(2026, 5, 2), completed_on=date(2026, 5, 1))
    (event,) = events(send.calendar(answer, key=KEY))
    assert event.dtstart == date(2028, 5, 12)
    last = renewal(date(2198, 5, 13), date(2198, 5, 2), completed_on=date(2198, 5, 1))
    with pytest.raises(send.SendError, match="no date to come"):
        send.calendar(last, key=KEY)


def test_review_has_an_event_for_each_act_with_a_day() -> None:
    answer = echeance.holder_review(
        as_of=date(2024, 3, 1),
        certificate_number=EXPIRED,
        account_last_used_on=date(2023, 8, 31),
        issued_on=date(2022, 5, 15),
        unaffiliated_since=date(2024, 1, 10),
    )
    file = send.calendar(answer, key=KEY)
    affiliate, renew, sign_in = events(file)
    # Two years after the end of the affiliation.
    assert affiliate.dtstart == date(2026, 1, 10)
    assert alarms(affiliate) == [date(2025, 12, 11), date(2026, 1, 3)]
    # 2024-05-15 is not covered; 90, 30 and 7 days before, of which one is past.
    assert renew.dtstart == date(2024, 5, 14)
    assert alarms(renew) == [date(2024, 4, 14), date(2024, 5, 7)]
    # Cancelled on 2025-08-31.
    assert sign_in.dtstart == date(2025, 8, 30)
    assert alarms(sign_in) == [date(2025, 8, 1), date(2025, 8, 24)]
    assert [event.uid for event in (affiliate, renew, sign_in)] == [
        "D-17-affiliate@echeance",
        "D-17-renew@echeance",
        "D-17-sign-in-to-keep-account@echeance",
    ]
    assert EXPIRED.encode() not in file
    part = send.calendar(answer.values["decisions"]["inactivity"], key=KEY)
    assert events(part)[0].uid == sign_in.uid


def test_each_act_of_a_review_has_its_own_sources() -> None:
    answer = echeance.holder_review(
        as_of=date(2024, 11, 5),
        certificate_number="none",
        account_last_used_on=date(2022, 11, 20),
        issued_on=date(2023, 2, 1),
        unaffiliated_since=date(2022, 12, 1),
    )
    affiliate, renew, sign_in = (
        event.description or "" for event in events(send.calendar(answer, key=KEY))
    )
    assert "OPC-work-stoppage" in affiliate
    assert "S001-05" in renew
    assert "S004-36" in sign_in
    for description in (renew, sign_in):
        assert "OPC-work-stoppage" not in description
    for description in (affiliate, renew):
        assert "S004" not in description


@pytest.mark.parametrize(("lead", "days"), [(10, (30, 10, 7)), (120, (120, 30, 7))])
def test_a_review_rings_when_it_calls_for_the_renewal(
    lead: int, days: tuple[int, ...]
) -> None:
    answer = echeance.holder_review(
        as_of=date(2026, 1, 5),
        certificate_number="none",
        account_last_used_on="none",
        issued_on=date(2025, 1, 15),
        affiliated=True,
        renewal_lead_days=lead,
    )
    (event,) = events(send.calendar(answer, key=KEY))
    by = date(2027, 1, 14)
    assert event.dtstart == by
    assert alarms(event) == [by - timedelta(days=each) for each in days]


def test_the_account_owes_nothing_once_it_is_not_needed() -> None:
    answer = echeance.holder_review(
        as_of=date(2026, 11, 21),
        certificate_number="none",
        account_last_used_on=date(2025, 2, 1),
        issued_on=date(2025, 1, 15),
        affiliated=True,
    )
    (renew,) = events(send.calendar(answer, key=KEY))
    assert renew.dtstart == date(2027, 1, 14) == answer.values["act_by"]


def test_review_has_the_day_of_an_exam_result() -> None:
    expired = echeance.holder_review(
        as_of=date(2026, 11, 21),
        certificate_number="none",
        account_last_used_on="none",
        expires_on=date(2026, 11, 1),
        affiliated=True,
        exam_passed_on=date(2025, 4, 7),
        affiliated_at_expiry=False,
    )
    (transfer,) = events(send.calendar(expired, key=KEY))
    assert transfer.dtstart == date(2027, 4, 7)
    assert transfer.uid == "D-17-transfer-exam-result@echeance"


def test_an_alarm_is_always_to_come() -> None:
    # 2026-05-12 is the last day: four days later than the day of the answer.
    (event,) = events(
        send.calendar(renewal(date(2026, 5, 13), date(2026, 5, 8)), key=KEY)
    )
    assert alarms(event) == [date(2026, 5, 8)]
    (event,) = events(
        send.calendar(renewal(date(2026, 5, 13), date(2026, 5, 1)), key=KEY)
    )
    assert alarms(event) == [date(2026, 5, 5)]


def test_nothing_that_is_not_published_is_told() -> None:
    (event,) = events(
        send.calendar(renewal(date(2027, 3, 15), date(2026, 11, 21)), key=KEY)
    )
    assert event.description is not None
    assert "infocertificat@opc.gouv.qc.ca" in event.description
    assert "nouveau dossier" not in event.description


def test_a_changed_day_replaces_the_old_one_and_two_persons_stay_two() -> None:
    calendar = IcsCalendar()
    first = renewal(date(2026, 5, 13), date(2026, 1, 1))
    for key in (KEY, 18):
        imported(calendar, send.calendar(first, key=key))
    # The file was wrong by a week.
    later = renewal(date(2026, 5, 20), date(2026, 1, 5))
    imported(calendar, send.calendar(later, key=KEY))
    assert held(calendar) == {
        "D-17-renew@echeance": date(2026, 5, 19),
        "18-renew@echeance": date(2026, 5, 12),
    }


def test_a_review_made_again_replaces_its_own_events_alone() -> None:
    calendar = IcsCalendar()

    def review(as_of: date, account_last_used_on: date) -> Answer[Any, Any]:
        return echeance.holder_review(
            as_of=as_of,
            certificate_number=EXPIRED,
            account_last_used_on=account_last_used_on,
            issued_on=date(2022, 5, 15),
            unaffiliated_since=date(2024, 1, 10),
        )

    first = review(date(2024, 3, 1), date(2023, 8, 31))
    for key in (KEY, 18):
        imported(calendar, send.calendar(first, key=key))
    days = {
        "affiliate": date(2026, 1, 10),
        "renew": date(2024, 5, 14),
        "sign-in-to-keep-account": date(2025, 8, 30),
    }
    untouched = {f"18-{act}@echeance": day for act, day in days.items()}
    again = {f"D-17-{act}@echeance": day for act, day in days.items()}
    assert held(calendar) == {**again, **untouched}
    # The first one signed in: 24 months later is 2026-03-05.
    later = review(date(2024, 3, 6), date(2024, 3, 5))
    imported(calendar, send.calendar(later, key=KEY))
    again["D-17-sign-in-to-keep-account@echeance"] = date(2026, 3, 4)
    assert held(calendar) == {**again, **untouched}


def imported(calendar: IcsCalendar, file: bytes) -> None:
    """A file taken in as RFC 5545 says: of one UID, the higher SEQUENCE stands."""
    store = EventStore(calendar)
    for event in events(file):
        for each in [each for each in calendar.events if each.uid == event.uid]:
            assert (event.sequence or 0) > (each.sequence or 0)
            store.delete(each.uid)
        store.add(event)


def held(calendar: IcsCalendar) -> dict[str, Any]:
    """The day of each event; no UID stands twice."""
    days = {event.uid: event.dtstart for event in calendar.events}
    assert len(days) == len(calendar.events)
    return days


@pytest.mark.parametrize("key", [None, "", "a\nb", "x" * 201])
def test_a_calendar_asks_for_a_key(key: str | None) -> None:
    answer = renewal(date(2026, 5, 13), date(2026, 1, 1))
    with pytest.raises(send.SendError, match="--key"):
        send.calendar(answer, key=key)


@pytest.mark.parametrize(
    ("key", "french", "english"),
    [
        ("", "demande une clé", "needs a key"),
        ("x" * 201, "plus de 200 caractères", "more than 200 characters"),
        ("D-1\n(Laval)", "un saut de ligne", "a line break"),
        ("D-1\u2028", "un saut de ligne", "a line break"),
        ("D\t1", "(U+0009)", "(U+0009)"),
        ("D\u00a01", "(U+00A0)", "(U+00A0)"),
    ],
)
def test_a_key_that_no_calendar_holds_is_told(
    key: str, french: str, english: str
) -> None:
    answer = renewal(date(2026, 5, 13), date(2026, 1, 1))
    with pytest.raises(send.SendError) as caught:
        send.calendar(answer, key=key)
    fr, en = caught.value.text["fr"], caught.value.text["en"]
    assert french in fr and english in en
    assert ("200" in fr) == ("200" in en) == (len(key) > 200)
    assert not key or key not in fr + en


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
            send.calendar(answer, key=KEY)
        assert "date à venir" in refused.value.text["fr"]


def away(since: date, as_of: date) -> echeance.Answer[Any, Any]:
    """Someone affiliated with no agent since that day, whose renewal is far off."""
    return echeance.holder_review(
        as_of=as_of,
        certificate_number="none",
        account_last_used_on="none",
        expires_on=date(2027, 6, 5),
        unaffiliated_since=since,
    )


def test_calendar_of_a_review_has_the_notice_of_an_end() -> None:
    # 27 November and 15 days: Saturday 12 December, moved to Monday the 14th.
    answer = away(date(2026, 11, 27), date(2026, 11, 28))
    notice, *others = events(send.calendar(answer, "fr", key=KEY))
    assert (notice.uid, notice.dtstart) == ("D-17-notify@echeance", date(2026, 12, 14))
    assert notice.summary == "Dernier jour pour aviser l’Office de la fin du lien"
    told = str(notice.description).replace("\u00a0", " ")
    assert "Ce serait le 12 décembre 2026 si l’article 269" in told
    assert "OPC-work-stoppage" in told or "work-stoppage" in told
    # Seven days before the last one.
    assert alarms(notice) == [date(2026, 12, 7)]
    assert len(others) == 2
    english = events(send.calendar(answer, "en", key=KEY))[0]
    assert (
        english.summary == "Last day to notify the Office of the end of the affiliation"
    )
    # Its 15 days are over on 16 June; whoever is affiliated owes none.
    past = away(date(2026, 6, 1), date(2026, 11, 28))
    linked = echeance.holder_review(
        as_of=date(2026, 11, 28),
        certificate_number="none",
        account_last_used_on="none",
        expires_on=date(2027, 6, 5),
        affiliated=True,
    )
    for each in (past, linked):
        found = events(send.calendar(each, "fr", key=KEY))
        assert not any("notify" in event.uid for event in found)


def test_the_notice_of_an_end_outlives_the_certificate() -> None:
    # 20 November and 15 days: Saturday 5 December, moved to Monday the 7th.
    def ended(issued_on: date) -> echeance.Answer[Any, Any]:
        return echeance.holder_review(
            as_of=date(2026, 11, 28),
            certificate_number="none",
            account_last_used_on="none",
            issued_on=issued_on,
            unaffiliated_since=date(2026, 11, 20),
            exam_passed_on=date(2025, 10, 1),
        )

    # Expired on 27 November, after the end; then on the 10th, before it.
    notice, *_ = events(send.calendar(ended(date(2024, 11, 27)), "fr", key=KEY))
    assert (notice.uid, notice.dtstart) == ("D-17-notify@echeance", date(2026, 12, 7))
    others = events(send.calendar(ended(date(2024, 11, 10)), "fr", key=KEY))
    assert not any("notify" in event.uid for event in others)


def test_calendar_of_a_review_has_the_end_of_a_temporary_certificate() -> None:
    answer = echeance.holder_review(
        as_of=date(2020, 12, 20),
        certificate_number="none",
        kind="temporary",
        issued_on=date(2019, 9, 1),
        affiliated=True,
        account_last_used_on="none",
    )
    (end,) = events(send.calendar(answer, "fr", key=KEY))
    assert end.uid == "D-17-regular-certificate@echeance"
    assert end.dtstart == date(2020, 12, 31)
    # Seven days before the last one.
    assert alarms(end) == [date(2020, 12, 24)]
    # The page that gives the day, and none about the end of an affiliation.
    assert "OPC-temporary-expiry" in str(end.description)
    assert "OPC-work-stoppage" not in str(end.description)


@pytest.mark.parametrize(
    ("as_of", "facts", "last_valid_day"),
    [
        (
            date(2026, 11, 29),
            {
                "issued_on": date(2025, 1, 15),
                "cancelled_on": date(2026, 12, 20),
                "unaffiliated_since": date(2026, 10, 1),
            },
            "19\u00a0décembre\u00a02026",
        ),
        (
            date(2020, 6, 15),
            {
                "kind": "temporary",
                "issued_on": date(2019, 9, 1),
                "unaffiliated_since": date(2020, 6, 10),
            },
            "31\u00a0décembre\u00a02020",
        ),
    ],
    ids=("cancelled", "temporary"),
)
def test_an_act_later_than_the_certificate_says_that_the_certificate_ends_before(
    as_of: date, facts: dict[str, Any], last_valid_day: str
) -> None:
    answer = echeance.holder_review(
        as_of=as_of,
        certificate_number="none",
        account_last_used_on="none",
        exam_passed_on="never",
        **facts,
    )
    told = {event.uid: event for event in events(send.calendar(answer, "fr", key=KEY))}
    affiliate = told["D-17-affiliate@echeance"]
    assert str(affiliate.dtstart) > "2022"
    assert last_valid_day in str(affiliate.description)
    assert "un autre certificat" in str(affiliate.description)


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
            file = send.calendar(answer, lang, key=KEY)
        except send.SendError:
            continue
        assert file == send.calendar(copy.copy(answer), lang, key=KEY)
        assert b"CAR20" not in file
        assert file.count(b"\n") == file.count(b"\r\n")
        assert max(map(len, file.split(b"\r\n"))) <= 75
        found = events(file)
        assert len({event.uid for event in found}) == len(found) > 0
        for event in found:
            assert event.dtstart is not None
            assert event.dtstart >= date.fromisoformat(str(answer.as_of))
            assert alarms(event)[0] >= date.fromisoformat(str(answer.as_of))
            assert event.uid.startswith("D-17-")
            assert not any(
                letter.isdigit() for letter in event.uid.removeprefix("D-17")
            )


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
        send.calendar(answer, key=KEY)
    assert send.letter(answer)


def test_error_is_told_in_both_languages_and_pickled() -> None:
    error = send.SendError("non", "no")
    assert str(error) == "no"
    assert error.text == {"fr": "non", "en": "no"}
    again = pickle.loads(pickle.dumps(error))
    assert again.text == error.text
