"""What can be sent: an e-mail, a letter, dates for a calendar.

Nothing here sends. Each function gives the text or the bytes of a file, worked out from
an answer alone, and what the caller says of itself: no clock, no chance. The library for
calendars is imported only when a calendar is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from echeance import wording
from echeance._echeance import Answer, ask, choice_words, cited
from echeance._echeance import letter as _letter
from echeance.errors import Bilingual
from echeance.profile import Profile
from echeance.sources import found

if TYPE_CHECKING:
    _Lang = Literal["fr", "en"]

__all__ = ["Profile", "SendError", "calendar", "letter", "transfer_email"]

NOTICE_DAYS = (30, 7)
"""How many days before its date an event rings (S004-37, S004-38 for an account)."""

RENEWAL_LEAD_DAYS = 90
"""How many days before its last day a renewal is called for: no source says so."""

MAX_LEAD_DAYS = 730
"""As of the fact `renewal_lead_days`."""

MAX_KEY = 200
"""How long a key may be, in characters."""

PROCEDURE_UNSURE = date(2024, 7, 16)
"""From this day the published procedure is that of a service no longer used."""

LAST_DAY = date(2199, 12, 31)
"""The latest day of a fact."""


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
    event for each act owed that has a day. The alarms ring 30 and 7 days before (of an
    account: before its cancellation), that of a renewal `renewal_lead_days` before as
    well: if not given, as many as `holder-review` was asked with, else 90. An alarm before the day of the answer is left out; where all would be, one
    rings on that day. A day that is past on the day of the answer is left out.

    `key` names the person in the caller's records, as the `id` of a question does. With
    the kind of act it names the event, so that a later file with another day replaces
    it in the calendar and the events of two persons stay two. The file is the same for
    the same answer and key, and has no certificate number.

    Raises:
        SendError: The answer has no day to come, there is no key, or the library
            `icalendar` is absent.
    """
    _check(lang)
    if renewal_lead_days is not None and not 0 <= renewal_lead_days <= MAX_LEAD_DAYS:
        raise SendError(
            f"renewal_lead_days va de 0 à {MAX_LEAD_DAYS}",
            f"renewal_lead_days goes from 0 to {MAX_LEAD_DAYS}",
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
) -> list[bytes]:
    """The events of an answer, as they stand in a calendar; none where it has no day to come."""
    dates = list(_dates(answer, renewal_lead_days))
    if not dates:
        return []
    name = "" if key is None else str(key)
    if not name or len(name) > MAX_KEY or not name.isprintable():
        raise SendError(
            "un calendrier demande une clé qui désigne la personne"
            f" (--key, de 1 à {MAX_KEY} caractères), pour remplacer ses dates"
            " sans toucher à celles d’une autre",
            "a calendar needs a key that stands for the person"
            f" (--key, 1 to {MAX_KEY} characters), to replace that person’s dates"
            " and nobody else’s",
        )
    _icalendar()
    return [each.event(lang, name) for each in dates]


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


@dataclass(frozen=True)
class _Words:
    """The words for a kind of date."""

    summary: Bilingual
    description: Bilingual
    category: Bilingual


_CERTIFICATE: Bilingual = {"fr": "Certificat", "en": "Certificate"}

_KINDS: Mapping[str, _Words] = {
    "renew": _Words(
        {
            "fr": "Dernier jour pour renouveler le certificat",
            "en": "Last day to renew the certificate",
        },
        {
            "fr": "Passé ce jour, le certificat est expiré. Ce qu’il faut faire ensuite "
            "n’est pas publié depuis le passage au Service d’authentification "
            "gouvernementale\u00a0: écrivez à infocertificat@opc.gouv.qc.ca.",
            "en": "After this day the certificate has expired. What to do then has not "
            "been published since the change to the government authentication service: "
            "write to infocertificat@opc.gouv.qc.ca.",
        },
        _CERTIFICATE,
    ),
    "sign-in-to-keep-account": _Words(
        {
            "fr": "Dernier jour pour utiliser le compte clicSÉQUR",
            "en": "Last day to use the clicSÉQUR account",
        },
        {
            "fr": "Si personne ne s’y connecte d’ici la fin de ce jour, le compte est annulé "
            "pour inactivité.",
            "en": "Without a sign-in by the end of this day, the account is cancelled "
            "for inactivity.",
        },
        {"fr": "Compte clicSÉQUR", "en": "clicSÉQUR account"},
    ),
    "affiliate": _Words(
        {
            "fr": "Dernier jour pour déclarer un lien avec un agent de recouvrement",
            "en": "Last day to declare an affiliation with a collection agent",
        },
        {
            "fr": "Sans lien déclaré avec un agent titulaire d’un permis valide d’ici la fin "
            "de ce jour, l’Office exige une nouvelle demande et un nouvel examen.",
            "en": "Without an affiliation declared with an agent holding a valid permit by "
            "the end of this day, the Office requires a new application and a new exam.",
        },
        _CERTIFICATE,
    ),
    "transfer-exam-result": _Words(
        {
            "fr": "Dernier jour pour faire transférer le résultat de l’examen",
            "en": "Last day to have the exam result transferred",
        },
        {
            "fr": "Toute la démarche en ligne, paiement et lien compris, doit être terminée "
            "ce jour-là au plus tard. Avant d’agir, écrivez à "
            "infocertificat@opc.gouv.qc.ca.",
            "en": "The whole online procedure, payment and affiliation included, must be "
            "finished on this day at the latest. Before acting, write to "
            "infocertificat@opc.gouv.qc.ca.",
        },
        _CERTIFICATE,
    ),
}
"""By the act that is owed, a slug of the duties of `holder-review`."""

_PARTS: Mapping[str, str] = {
    "renew": "certificate-renewal",
    "sign-in-to-keep-account": "inactivity",
    "affiliate": "absence",
    "transfer-exam-result": "exam-transfer",
}
"""The rule that gives the day of each act, and so its sources."""

_EXPIRED_BEFORE: Bilingual = {
    "fr": "Passé ce jour, le certificat est expiré et un nouveau dossier est nécessaire.",
    "en": "After this day the certificate has expired and a new file is needed.",
}
"""Of a renewal, while the published procedure was in use."""

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
_READ_OTHERWISE: Bilingual = {
    "fr": "Selon une autre lecture des textes, contestable elle aussi, le jour serait "
    "le {day}\u00a0: {choice}.",
    "en": "Under another reading of the texts, which can be disputed as well, the day would "
    "be {day}: {choice}.",
}
_SOURCES: Bilingual = {"fr": "Sources\u00a0:", "en": "Sources:"}
_PREVAILS: Bilingual = {
    "fr": "Les lois et les règlements prévalent (S001-34).",
    "en": "The acts and regulations prevail (S000-30).",
}
_SOON: Bilingual = {
    "fr": "{summary}\u00a0: le {day}",
    "en": "{summary}: {day}",
}


@dataclass(frozen=True)
class _Date:
    """A day of an answer, for a calendar."""

    answer: Answer[Any, Any]
    kind: str
    day: date
    rings: frozenset[date]
    other_day: date | None = None
    """What the day is where s. 269 of P-40.1 is read the other way."""
    readings: tuple[tuple[date, str, str], ...] = ()
    """What it is under other readings, the earliest first: day, reading and choice."""

    def event(self, lang: _Lang, key: str) -> bytes:
        as_of = _day_of(self.answer)
        # One alarm at least is to come.
        rings = sorted(day for day in self.rings if day >= as_of) or [as_of]
        told = self.description(lang)
        event = _event_of_nobody(self.kind, self.day, as_of, tuple(rings), told, lang)
        # Never the day: it may change, and the event is then replaced.
        return event.replace(_NO_UID, _uid(f"{key}-{self.kind}@echeance"), 1)

    def description(self, lang: _Lang) -> str:
        told = _KINDS[self.kind].description
        if self.kind == "renew" and _day_of(self.answer) < PROCEDURE_UNSURE:
            told = _EXPIRED_BEFORE
        lines = [told[lang]]
        if self.other_day is not None:
            other = _MOVED if self.other_day > self.day else _EARLIER
            lines.append(other[lang].format(day=wording.day(self.other_day, lang)))
        for day, reading, choice in self.readings:
            told_day = wording.day(day, lang)
            holds = choice_words(reading, choice, lang)
            lines.append(_READ_OTHERWISE[lang].format(day=told_day, choice=holds))
        decisions = self.answer.values.get("decisions", {})
        answer = decisions.get(_PARTS[self.kind], self.answer)
        lines.append(_SOURCES[lang])
        marks = (cited(list(reason.sources), lang) for reason in answer.reasons)
        ids = [mark for each in marks for mark in each]
        lines.extend(f"- {source}" for source in found(ids, lang))
        lines.append(_PREVAILS[lang])
        return "\n".join(lines)


_NO_UID = b"\r\nUID:\r\n"


@lru_cache(maxsize=4096)
def _event_of_nobody(
    kind: str,
    day: date,
    as_of: date,
    rings: tuple[date, ...],
    told: str,
    lang: _Lang,
) -> bytes:
    """An event whose name is empty: in a register many persons have the same day."""
    from icalendar import Alarm, Event

    words = _KINDS[kind]
    language: dict[str, str] = {"LANGUAGE": lang}
    event = Event()
    event.add("uid", "")
    event.add("sequence", max((as_of - date(1970, 1, 1)).days, 0))
    event.add("dtstamp", datetime.fromisoformat(f"{as_of}T00:00:00+00:00"))
    event.add("dtstart", day)
    event.add("summary", words.summary[lang], language)
    event.add("description", told, language)
    event.add("categories", [words.category[lang]])
    # The day itself stays free.
    event.add("transp", "TRANSPARENT")
    soon = _SOON[lang].format(summary=words.summary[lang], day=wording.day(day, lang))
    for ring in rings:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", soon)
        alarm.add("trigger", ring - day)
        event.add_component(alarm)
    file: bytes = event.to_ical()
    return file


def _uid(name: str) -> bytes:
    """The line of the name of an event, with the line ends around it."""
    from icalendar import Event

    event = Event()
    event.add("uid", name)
    file: bytes = event.to_ical()
    return file.removeprefix(b"BEGIN:VEVENT").removesuffix(b"END:VEVENT\r\n")


def _dates(answer: Answer[Any, Any], lead_days: int | None) -> Iterator[_Date]:
    """The days of an answer that are not past, in the order of its acts."""
    if answer.rule == "certificate-renewal":
        told = RENEWAL_LEAD_DAYS if lead_days is None else lead_days
        yield from _renewal(answer, told)
    elif answer.rule == "inactivity":
        yield from _account(answer)
    elif answer.rule == "holder-review":
        yield from _review(answer, lead_days)


def _day_of(answer: Answer[Any, Any]) -> date:
    """The day of the answer; the rules that have dates are asked on one."""
    assert isinstance(answer.as_of, date)
    return answer.as_of


def _before(day: date, *counts: int) -> frozenset[date]:
    return frozenset(day - timedelta(days=count) for count in counts)


def _other_day(answer: Answer[Any, Any], name: str) -> date | None:
    """What a day becomes where s. 269 of P-40.1 is read the other way, if it does."""
    for contest in answer.contest:
        if contest.reading == "counting":
            day = contest.days.get(name)
            return day if isinstance(day, date) else None
    return None


def _readings(
    answer: Answer[Any, Any], name: str, days: int = 0
) -> tuple[tuple[date, str, str], ...]:
    """What a day becomes under other readings than that of s. 269, moved by some days."""
    each = (
        (day + timedelta(days=days), contest.reading, contest.choice)
        for contest in answer.contest
        if contest.reading != "counting"
        and isinstance(day := contest.days.get(name), date)
    )
    return tuple(sorted(each))


def _renewal(answer: Answer[Any, Any], lead_days: int) -> Iterator[_Date]:
    expires_on = answer.values["next_expires_on"]
    if expires_on is not None and expires_on <= LAST_DAY:
        # Renewed: the next term is asked about.
        answer = ask(
            answer.rule,
            as_of=answer.as_of,
            facts={"expires_on": expires_on},
            readings=answer.readings,
        )
    if answer.outcome != "open" or answer.values["renew_by"] is None:
        return
    day, moved_to = answer.values["renew_by"], answer.values["renew_by_extended"]
    if day < answer.as_of:
        # Still open: the extended day decides.
        day = moved_to
    rings = _before(day, lead_days, *NOTICE_DAYS)
    other = moved_to if moved_to != day else None
    yield _Date(answer, "renew", day, rings, other, _readings(answer, "renew_by"))


def _account(answer: Answer[Any, Any]) -> Iterator[_Date]:
    cancellation = answer.values["cancellation_on"]
    if cancellation is None or answer.outcome == "cancelled":
        return
    rings = frozenset((answer.values["notice_30_on"], answer.values["notice_7_on"]))
    day = cancellation - timedelta(days=1)
    readings = _readings(answer, "cancellation_on", -1)
    yield _Date(answer, "sign-in-to-keep-account", day, rings, readings=readings)


def _review(answer: Answer[Any, Any], lead_days: int | None) -> Iterator[_Date]:
    for kind, duty in answer.values["duties"].items():
        day = duty.by
        if kind not in _KINDS or not isinstance(day, date) or day < _day_of(answer):
            continue
        if kind == "sign-in-to-keep-account":
            # By its cancellation, the day after the last one.
            rings = _before(day + timedelta(days=1), *NOTICE_DAYS)
        else:
            rings = _before(day, *NOTICE_DAYS)
        if kind == "renew":
            # From the day on which the review calls for it, unless the caller says otherwise.
            first = duty.from_ if lead_days is None else day - timedelta(days=lead_days)
            rings |= frozenset((first,))
        name = f"duties.{kind}.by"
        other, readings = _other_day(answer, name), _readings(answer, name)
        yield _Date(answer, kind, day, rings, other, readings)
