"""What can be sent: an e-mail, a letter, dates for a calendar.

Nothing here sends. Each function gives the text or the bytes of a file, worked out from
an answer alone, and what the caller says of itself: no clock, no chance. The library for
calendars is imported only when a calendar is asked for.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from echeance import wording
from echeance._echeance import (
    NOTICE_OF_END,
    REGULAR_CERTIFICATE,
    REVIEW,
    Answer,
    act_last_day,
    ask,
    choice_words,
    cited,
    fact_day,
    owed_beside,
    statements,
)
from echeance._echeance import letter as _letter
from echeance.declared import LEAD_DAYS, fact_of, rules_by_slug
from echeance.errors import Bilingual, QuestionError
from echeance.profile import Profile
from echeance.sources import found

if TYPE_CHECKING:
    from echeance._echeance import Reason

    _Lang = Literal["fr", "en"]

__all__ = ["Profile", "SendError", "calendar", "letter", "transfer_email"]

MAX_KEY = 200
"""How long a key may be, in characters."""

_RENEWAL = "certificate-renewal"
_RENEW = "renew"


class SendError(ValueError):
    """An answer of which no such thing can be sent."""

    text: Bilingual
    """Why, in French and English."""

    def __init__(self, fr: str, en: str) -> None:
        super().__init__(en)
        self.text = {"fr": fr, "en": en}

    def __reduce__(self) -> tuple[type[SendError], tuple[str, str]]:
        return type(self), (self.text["fr"], self.text["en"])


def letter(
    answer: Answer[Any, Any], lang: _Lang = "fr", *, profile: Profile | None = None
) -> str:
    """The reasons letter of any answer: plain text, French the master.

    A text given as a fact (a number, a body) is never repeated in it. What only the
    sender knows comes from the profile; without it those lines stand as marked blanks.
    """
    return _letter(answer, lang, **({} if profile is None else profile.of(lang)))


def transfer_email(answer: Answer[Any, Any], lang: _Lang = "fr") -> bytes:
    """The e-mail to the Office of a complete `transfer-request`, as a message file.

    The file (RFC 5322, `.eml`) opens as a draft: it has no sender, no date and no
    message id, which the mail program adds. It has the two numbers, as the Office asks.

    Raises:
        SendError: The answer is not that of a complete request.
    """
    _check(lang)
    if answer.rule != "transfer-request" or answer.outcome != "complete":
        raise SendError(
            "le courriel n’existe que pour une demande de transfert complète",
            "only a complete transfer request has an e-mail",
        )
    message = answer.values["message"]
    email = EmailMessage(policy=SMTP)
    email["To"] = message["to"]
    email["Subject"] = message["subject"][lang]
    body = message["body"][lang] + "\n"
    email.set_content(body, charset="utf-8", cte="quoted-printable")
    email["Content-Language"] = lang
    # By this, mail programs open the file as a draft.
    email["X-Unsent"] = "1"
    return email.as_bytes()


def calendar(
    answer: Answer[Any, Any],
    lang: _Lang = "fr",
    *,
    key: str | int | None = None,
    renewal_lead_days: int | None = None,
) -> bytes:
    """The days of an answer as an iCalendar file (RFC 5545), with alarms.

    Of `certificate-renewal`, the last day to renew, or that of the next term once it is
    renewed; of `inactivity`, the last day to use the account; of `holder-review`, one
    event for each act owed that has a day, one for the notice of the end of an affiliation
    while it can be given in time, and one for the end of a temporary certificate; what is
    only perhaps owed is none. The alarms ring as long before as the notices
    of an account come before its cancellation, and that of a renewal `renewal_lead_days`
    before as well: if not given, as many as `holder-review` was asked with, else the
    default of that fact. An alarm before the day of the answer is left out; where all
    would be, one rings on that day. A day that is past on the day of the answer is left
    out.

    `key` names the person in the caller's records, as the `id` of a question does. With
    the kind of act it names the event, so that a later file with another day replaces
    it in the calendar and the events of two persons stay two. The file is the same for
    the same answer and key, and has no certificate number.

    Raises:
        SendError: The answer has no day to come, there is no key, or the library
            `icalendar` is absent.
    """
    _check(lang)
    if renewal_lead_days is not None:
        least, most = fact_of(REVIEW, LEAD_DAYS)["range"]
        if not least <= renewal_lead_days <= most:
            raise SendError(
                f"{LEAD_DAYS} va de {least} à {most}",
                f"{LEAD_DAYS} goes from {least} to {most}",
            )
    events = calendar_events(answer, lang, key=key, renewal_lead_days=renewal_lead_days)
    if not events:
        raise SendError(
            "cette réponse n’a pas de date à venir à inscrire dans un calendrier",
            "this answer has no date to come for a calendar",
        )
    begin, end = calendar_frame(lang)
    return b"".join((begin, *events, end))


def calendar_events(
    answer: Answer[Any, Any],
    lang: _Lang,
    *,
    key: str | int | None,
    renewal_lead_days: int | None = None,
    is_named: bool = False,
) -> list[bytes]:
    """The events of an answer, as they stand in a calendar; none where it has no day to come. Each names the person by the key if `is_named`."""
    dates = list(_dates(answer, renewal_lead_days))
    if not dates:
        return []
    name = "" if key is None else str(key)
    _refuse_key(name)
    _icalendar()
    return [each.event(lang, name, name if is_named else "") for each in dates]


def _refuse_key(name: str) -> None:
    """Refuses a key that no calendar holds, or that does not tell one person from another."""
    hidden = next((sign for sign in name if not sign.isprintable()), None)
    if not name:
        raise SendError(
            "un calendrier demande une clé qui désigne la personne (--key), pour remplacer ses dates sans toucher à celles"
            " d’une autre",
            "a calendar needs a key that stands for the person (--key), to replace that person’s dates and nobody else’s",
        )
    if len(name) > MAX_KEY:
        raise SendError(
            f"la clé de la personne (--key) a plus de {MAX_KEY} caractères\u00a0: donnez-en une plus courte",
            f"the key of the person (--key) has more than {MAX_KEY} characters: give a shorter one",
        )
    if hidden is not None and hidden.splitlines() == [""]:
        raise SendError(
            "la clé de la personne (--key) contient un saut de ligne\u00a0: ôtez-le, ou donnez une autre clé",
            "the key of the person (--key) has a line break in it: take it out, or give another key",
        )
    if hidden is not None:
        code = f"U+{ord(hidden):04X}"
        raise SendError(
            f"la clé de la personne (--key) contient un signe qui ne s’imprime pas ({code})\u00a0: ôtez-le, ou donnez une"
            " autre clé",
            f"the key of the person (--key) has a sign in it that is not printed ({code}): take it out, or give another"
            " key",
        )


def act_in_words(act: str, review: Answer[Any, Any]) -> Bilingual:
    """What is owed by a last day, in few words: an act by its slug, or what is owed beside the acts."""
    words: Bilingual = _last_day(act, review)["act"]
    return words


def end_of_temporary(review: Answer[Any, Any]) -> Iterator[tuple[Bilingual, date]]:
    """What a temporary certificate that ends asks for, with its last day."""
    for each in _end_of_temporary(review):
        yield act_in_words(each.kind, review), each.day


def calendar_frame(lang: _Lang) -> tuple[bytes, bytes]:
    """What stands before and after the events of a calendar."""
    whole = _icalendar().Calendar()
    whole.add("prodid", f"-//echeance//echeance//{lang.upper()}")
    whole.add("version", "2.0")
    file: bytes = whole.to_ical()
    begin, end, _ = file.partition(b"END:VCALENDAR")
    return begin, end + b"\r\n"


def _icalendar() -> Any:
    """The library, imported only here."""
    try:
        import icalendar
    except ImportError:
        raise SendError(
            'un calendrier demande icalendar\u00a0: pip install "echeance[calendar]"',
            'a calendar needs icalendar: pip install "echeance[calendar]"',
        ) from None
    return icalendar


def _check(lang: str) -> None:
    if lang not in ("fr", "en"):
        raise ValueError('the language is neither "fr" nor "en"')


_LAST_DAY_TO: Bilingual = {
    "fr": "Dernier jour pour {act}",
    "en": "Last day to {act}",
}
_MOVED: Bilingual = {
    "fr": "Reporté au {day} si l’article\u00a0269 de la Loi sur la protection du "
    "consommateur s’applique à ce délai.",
    "en": "Moved to {day} if section\u00a0269 of the Consumer Protection Act applies to "
    "this period.",
}
_EARLIER: Bilingual = {
    "fr": "Ce serait le {day} si l’article\u00a0269 de la Loi sur la protection du "
    "consommateur ne s’appliquait pas à ce délai.",
    "en": "It would be {day} if section\u00a0269 of the Consumer Protection Act did not "
    "apply to this period.",
}
_COVERS_NO_MORE: Bilingual = {
    "fr": "Le certificat, lui, ne vaudrait aucun jour de plus.",
    "en": "The certificate itself would be valid for no further day.",
}
_IS_PAST: Bilingual = {
    "fr": "Ce jour est passé\u00a0: selon cette lecture, il est trop tard.",
    "en": "That day is past: under that reading it is too late.",
}
_ANSWERED_OTHERWISE: Bilingual = {
    "fr": "Selon une autre lecture des textes, contestable elle aussi, la réponse serait "
    "autre\u00a0: {outcome} ({choice}).",
    "en": "Under another reading of the texts, which can be disputed as well, the answer "
    "would be another: {outcome} ({choice}).",
}
_READ_OTHERWISE: Bilingual = {
    "fr": "Selon une autre lecture des textes, contestable elle aussi, le jour serait "
    "le {day}\u00a0: {choice}.",
    "en": "Under another reading of the texts, which can be disputed as well, the day would "
    "be {day}: {choice}.",
}
_ENDS_BEFORE: Bilingual = {
    "fr": "Le certificat prend fin avant ce jour\u00a0: le dernier jour de sa validité est le "
    "{day}. Un lien déclaré ensuite ne suffit pas, il faut un autre certificat.",
    "en": "The certificate ends before this day: it is valid until {day}. An affiliation "
    "declared later is not enough; another certificate is needed.",
}
_SOURCES: Bilingual = {"fr": "Sources\u00a0:", "en": "Sources:"}
_OF_PERSON: Bilingual = {
    "fr": "{summary}\u00a0: {person}",
    "en": "{summary}: {person}",
}
_SOON: Bilingual = {
    "fr": "{summary}\u00a0: le {day}",
    "en": "{summary}: {day}",
}


@dataclass(frozen=True)
class _Other:
    """What another choice of a reading makes of a day."""

    reading: str
    choice: str
    outcome: str
    """The outcome of the answer under that choice."""
    day: date | None
    """`None` where nothing is to be done by such a day then."""

    def lines(self, event: _Date, lang: _Lang) -> Iterator[str]:
        holds = choice_words(self.reading, self.choice, lang)
        if self.day is None:
            rule = rules_by_slug()[event.answer.rule]
            texts = {it["slug"]: it["text"] for it in rule["outcomes"]}
            texts["undetermined"] = rule["undetermined"]["text"]
            told = texts[self.outcome][lang]
            yield _ANSWERED_OTHERWISE[lang].format(outcome=told, choice=holds)
            return
        day = wording.day(self.day, lang)
        if self.reading == "counting":
            is_later = self.day > event.day
            yield (_MOVED if is_later else _EARLIER)[lang].format(day=day)
            if is_later and event.kind == _RENEW:
                yield _COVERS_NO_MORE[lang]
        else:
            yield _READ_OTHERWISE[lang].format(day=day, choice=holds)
        if self.day < _day_of(event.answer):
            yield _IS_PAST[lang]


@dataclass(frozen=True)
class _Date:
    """A day of an answer, for a calendar."""

    answer: Answer[Any, Any]
    kind: str
    day: date
    rings: frozenset[date]
    others: tuple[_Other, ...] = ()
    """What it is under other readings."""
    covered_to: date | None = None
    """The last day that the certificate covers, where it comes before this day to renew it."""
    ends_before: date | None = None
    """The last day of the certificate, where it ends before this day and cannot be renewed."""
    reason: str | None = None
    """The reason of the answer that gives the day, where no rule that it asks does."""

    def event(self, lang: _Lang, key: str, person: str = "") -> bytes:
        as_of = _day_of(self.answer)
        # One alarm at least is to come.
        rings = sorted(day for day in self.rings if day >= as_of) or [as_of]
        told = self.description(lang)
        words = told, rules_by_slug()[self.rule]["title"][lang]
        event = _event_of_nobody(words, self.day, as_of, tuple(rings), lang)
        summary = self.summary(lang)
        if person:
            summary = _OF_PERSON[lang].format(summary=summary, person=person)
        soon = _SOON[lang].format(summary=summary, day=wording.day(self.day, lang))
        for empty, name, text, language in (
            # Never the day: it may change, and the event is then replaced.
            (_NO_UID, "UID", f"{key}-{self.kind}@echeance", ""),
            (_NO_SUMMARY, "SUMMARY", summary, lang),
            (_NO_ALARM, "DESCRIPTION", soon, ""),
        ):
            event = event.replace(empty, _line(name, text, language))
        return event

    @property
    def rule(self) -> str:
        """The rule that gives the day, and so its sources."""
        slug: str = _last_day(self.kind, self.answer)["rule"]
        return slug

    def summary(self, lang: _Lang) -> str:
        act = _last_day(self.kind, self.answer)["act"][lang]
        return _LAST_DAY_TO[lang].format(act=act)

    def description(self, lang: _Lang) -> str:
        last_day = _last_day(self.kind, self.answer)
        if self.covered_to is None:
            lines = [last_day["text"][lang]]
        else:
            covered_to = wording.day(self.covered_to, lang)
            lines = [last_day["once_expired"][lang].format(covered_to=covered_to)]
        for other in self.others:
            lines.extend(other.lines(self, lang))
        if self.ends_before is not None:
            end = wording.day(self.ends_before, lang)
            lines.append(_ENDS_BEFORE[lang].format(day=end))
        lines.append(_SOURCES[lang])
        sources = [list(reason.sources) for reason in self._reasons()]
        sources.append(last_day["sources"])
        ids = [mark for each in sources for mark in cited(each, lang)]
        lines.extend(f"- {source}" for source in found(ids, lang))
        lines.append(_prevails(lang))
        return "\n".join(lines)

    def _reasons(self) -> Iterator[Reason]:
        """The reasons that the day rests on."""
        if self.reason is None:
            decisions = self.answer.values.get("decisions", {})
            yield from decisions.get(self.rule, self.answer).reasons
        else:
            yield from (it for it in self.answer.reasons if it.code == self.reason)


_NO_UID = b"\r\nUID:\r\n"
_NO_SUMMARY = b"\r\nSUMMARY:\r\n"
_NO_ALARM = b"\r\nDESCRIPTION:\r\n"


@lru_cache(maxsize=4096)
def _event_of_nobody(
    words: tuple[str, str],
    day: date,
    as_of: date,
    rings: tuple[date, ...],
    lang: _Lang,
) -> bytes:
    """An event whose name and summary are empty: in a register many persons have the same day."""
    from icalendar import Alarm, Event

    told, category = words
    language: dict[str, str] = {"LANGUAGE": lang}
    event: Any = Event()  # its methods are typed in part
    event.add("uid", "")
    event.add("sequence", max((as_of - date(1970, 1, 1)).days, 0))
    event.add("dtstamp", datetime.fromisoformat(f"{as_of}T00:00:00+00:00"))
    event.add("dtstart", day)
    event.add("summary", "")
    event.add("description", told, language)
    event.add("categories", [category])
    # The day itself stays free.
    event.add("transp", "TRANSPARENT")
    for ring in rings:
        alarm: Any = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", "")
        alarm.add("trigger", ring - day)
        event.add_component(alarm)
    file: bytes = event.to_ical()
    return file


def _line(name: str, text: str, language: str) -> bytes:
    """A line of an event, with the line ends around it."""
    from icalendar.parser import Contentline, Parameters
    from icalendar.prop import vText

    # An event of nothing else would take six times as long.
    # Its types are not all told.
    lines: Any = Contentline
    parameters: Any = Parameters({"LANGUAGE": language} if language else {})
    line: Any = lines.from_parts(name, parameters, vText(text))
    file: bytes = line.to_ical()
    return b"\r\n" + file + b"\r\n"


def _dates(answer: Answer[Any, Any], lead_days: int | None) -> Iterator[_Date]:
    """The days of an answer that are not past, in the order of its acts."""
    if answer.rule == _RENEWAL:
        default = fact_of(REVIEW, LEAD_DAYS)["default"]
        yield from _renewal(answer, default if lead_days is None else lead_days)
    elif answer.rule == "inactivity":
        yield from _account(answer)
    elif answer.rule == REVIEW:
        yield from _review(answer, lead_days)


# Of each event of a register, what does not depend on the person is asked once.


@lru_cache(maxsize=256)
def _act_last_day(act: str, as_of: date) -> Mapping[str, Any] | None:
    return act_last_day(act, as_of)


def _last_day(act: str, answer: Answer[Any, Any]) -> Mapping[str, Any]:
    """The words about the last day of an act that has one, and its reminders."""
    last_day = _act_last_day(act, _day_of(answer))
    assert last_day is not None
    return last_day


def _reminders(act: str, answer: Answer[Any, Any], day: date) -> frozenset[date]:
    """The days on which a reminder of that last day can come."""
    return _before(day, *_last_day(act, answer)["reminder_days"])


@lru_cache(maxsize=2)
def _prevails(lang: _Lang) -> str:
    """That the law prevails, as the Office says it."""
    notice = next(it for it in statements() if it.id == "law-prevails")
    text = notice.text(lang)
    marks = ", ".join(cited(list(notice.sources), lang))
    return f"{text[:1].upper()}{text[1:]} ({marks})."


def _day_of(answer: Answer[Any, Any]) -> date:
    """The day of the answer; the rules that have dates are asked on one."""
    assert isinstance(answer.as_of, date)
    return answer.as_of


def _before(day: date, *counts: int) -> frozenset[date]:
    return frozenset(day - timedelta(days=count) for count in counts)


def _others(answer: Answer[Any, Any], name: str, days: int = 0) -> tuple[_Other, ...]:
    """What a day of an answer, moved by some days, becomes under other readings."""
    return tuple(
        _Other(
            contest.reading,
            contest.choice,
            contest.outcome,
            day + timedelta(days=days) if isinstance(day, date) else None,
        )
        for contest in answer.contest
        if name in contest.days
        for day in (contest.days[name],)
    )


def _renewal(answer: Answer[Any, Any], lead_days: int) -> Iterator[_Date]:
    term = _present_term(answer)
    day = _last_day_to_renew(term)
    if day is None or term.outcome != "open":
        return
    covered_to = term.values["renew_by"]
    rings = _reminders(_RENEW, answer, day) | _before(covered_to, lead_days)
    others = tuple(other for other in _renewals(answer) if other.day != day)
    is_later = covered_to < day
    yield _Date(term, _RENEW, day, rings, others, covered_to if is_later else None)


def _present_term(answer: Answer[Any, Any]) -> Answer[Any, Any]:
    """Of a renewal, the answer on the term that runs: once renewed on the next one, if it ends on a day that can be asked about."""
    expires_on = answer.values["next_expires_on"]
    if expires_on is not None:
        with contextlib.suppress(QuestionError):
            return ask(
                answer.rule,
                as_of=answer.as_of,
                facts={"expires_on": expires_on},
                readings=answer.readings,
            )
    return answer


def _last_day_to_renew(answer: Answer[Any, Any]) -> date | None:
    """The last day to renew in time under the readings of an answer on a renewal."""
    is_extended = answer.readings.get("counting") == "cpa-269"
    day: date | None = answer.values["renew_by_extended" if is_extended else "renew_by"]
    return day


def _renewals(answer: Answer[Any, Any]) -> Iterator[_Other]:
    """The last day to renew under each other choice of one reading: of the term that runs then, which may be another."""
    facts = {
        name: day
        for name in ("expires_on", "completed_on")
        if (day := fact_day(answer, name)) is not None
    }
    chosen: Any = answer.readings
    for reading in rules_by_slug()[answer.rule]["readings"]:
        name = reading["name"]
        for choice in reading["choices"]:
            if choice == chosen[name]:
                continue
            readings: Any = {**chosen, name: choice}
            other = ask(answer.rule, as_of=answer.as_of, facts=facts, readings=readings)
            term = _present_term(other)
            # Of a renewal that was completed too late, no day is left to name.
            is_left = term.outcome == "open" or "completed_on" not in facts
            day = _last_day_to_renew(term) if is_left else None
            yield _Other(name, choice, other.outcome, day)


def _account(answer: Answer[Any, Any]) -> Iterator[_Date]:
    cancellation = answer.values["cancellation_on"]
    if cancellation is None or answer.outcome == "cancelled":
        return
    rings = _notices(answer)
    day = cancellation - timedelta(days=1)
    others = _others(answer, "cancellation_on", -1)
    yield _Date(answer, "sign-in-to-keep-account", day, rings, others)


def _notices(inactivity: Answer[Any, Any]) -> frozenset[date]:
    """The days of the notices before an account is cancelled."""
    return frozenset(
        (inactivity.values["notice_30_on"], inactivity.values["notice_7_on"])
    )


def _notice(answer: Answer[Any, Any]) -> Iterator[_Date]:
    """Of a review, the last day to notify the Office of the end of an affiliation."""
    ended_on = fact_day(answer, "unaffiliated_since")
    if ended_on is None:
        return
    # What is only perhaps owed is no event, as with the acts.
    if not any(
        kind == NOTICE_OF_END and state == "due"
        for kind, state, _ in owed_beside(answer)
    ):
        return
    notice = ask("change-notice", as_of=answer.as_of, facts={"changed_on": ended_on})
    if notice.outcome != "open":
        return
    day = notice.values["due_on"]
    rings = _reminders(NOTICE_OF_END, answer, day)
    yield _Date(notice, NOTICE_OF_END, day, rings, _others(notice, "due_on"))


def _end_of_temporary(answer: Answer[Any, Any]) -> Iterator[_Date]:
    """Of a review, the last day of a temporary certificate, by which a regular one is needed."""
    ends = "temporary-certificate-ends"
    if not any(reason.code == ends for reason in answer.reasons):
        return
    status = answer.values["decisions"]["certificate-status"]
    day = status.values["last_valid_day"]
    if day is None or day < _day_of(answer):
        return
    yield _Date(
        answer,
        REGULAR_CERTIFICATE,
        day,
        _reminders(REGULAR_CERTIFICATE, answer, day),
        reason=ends,
    )


def _review(answer: Answer[Any, Any], lead_days: int | None) -> Iterator[_Date]:
    yield from _notice(answer)
    yield from _end_of_temporary(answer)
    for kind, duty in answer.values["duties"].items():
        day = duty.by
        if not isinstance(day, date) or day < _day_of(answer):
            continue
        if _act_last_day(kind, _day_of(answer)) is None:
            continue
        if kind == "sign-in-to-keep-account":
            rings = _notices(answer.values["decisions"]["inactivity"])
        else:
            rings = _reminders(kind, answer, day)
        covered_to = None
        if kind == _RENEW:
            last_covered = answer.values["decisions"][_RENEWAL].values["renew_by"]
            # From the day on which the review calls for it, unless the caller says otherwise.
            first = duty.from_
            if lead_days is not None:
                first = last_covered - timedelta(days=lead_days)
            rings |= frozenset((first,))
            covered_to = last_covered if last_covered < day else None
        others = _others(answer, f"duties.{kind}.by")
        ends = _end_before(answer, day) if kind == "affiliate" else None
        yield _Date(answer, kind, day, rings, others, covered_to, ends)


def _end_before(review: Answer[Any, Any], day: date) -> date | None:
    """The last day of the certificate of a review, where it comes before that day for good."""
    last_day = review.values["decisions"]["certificate-status"].values["last_valid_day"]
    is_for_good = review.values["duties"]["renew"].state == "none"
    return last_day if is_for_good and last_day is not None and last_day < day else None
