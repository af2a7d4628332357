"""What can be sent: an e-mail, a letter, dates for a calendar.

Nothing here sends. Each function gives the text or the bytes of a file, worked out from
an answer alone: no clock, no chance, no name of a sender. The library for calendars is
imported only when a calendar is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING, Any, Literal

from echeance._echeance import Answer, ask
from echeance._echeance import letter as _letter
from echeance.audit import words
from echeance.errors import Bilingual

if TYPE_CHECKING:
    from icalendar import Alarm, Event

    _Lang = Literal["fr", "en"]

__all__ = ["SendError", "calendar", "letter", "transfer_email"]

NOTICE_DAYS = (30, 7)
"""How many days before its date an event rings (S004-37, S004-38 for an account)."""

RENEWAL_LEAD_DAYS = 90
"""How many days before its last day a renewal is called for: no source says so."""

MAX_LEAD_DAYS = 730
"""As of the fact `renewal_lead_days`."""

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


def letter(answer: Answer[Any, Any], lang: _Lang = "fr") -> str:
    """The reasons letter of any answer: plain text, French the master.

    A text given as a fact (a number, a body) is never repeated in it.
    """
    return _letter(answer, lang)


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
    renewal_lead_days: int = RENEWAL_LEAD_DAYS,
) -> bytes:
    """The dates of an answer as an iCalendar file (RFC 5545), with alarms.

    Of `certificate-renewal`, the last day to renew, or that of the next term once it is
    renewed; of `inactivity`, the last day to use the account; of `holder-review`, both
    and the day to act by. The alarms ring 30 and 7 days before (of an account: before
    its cancellation), that of a renewal `renewal_lead_days` before as well. A date that
    is past on the day of the answer is left out.

    The file is the same for the same answer, and has no personal number.

    Raises:
        SendError: The answer has no date to come, or the library `icalendar` is absent.
    """
    _check(lang)
    if not 0 <= renewal_lead_days <= MAX_LEAD_DAYS:
        raise SendError(
            f"renewal_lead_days va de 0 à {MAX_LEAD_DAYS}",
            f"renewal_lead_days goes from 0 to {MAX_LEAD_DAYS}",
        )
    dates = list(_dates(answer, renewal_lead_days))
    if not dates:
        raise SendError(
            "cette réponse n’a pas de date à venir à inscrire dans un calendrier",
            "this answer has no date to come for a calendar",
        )
    try:
        from icalendar import Calendar
    except ImportError:
        raise SendError(
            'un calendrier demande icalendar\u00a0: pip install "echeance[calendar]"',
            'a calendar needs icalendar: pip install "echeance[calendar]"',
        ) from None
    whole = Calendar()
    whole.add("prodid", f"-//echeance//echeance//{lang.upper()}")
    whole.add("version", "2.0")
    for each in dates:
        whole.add_component(each.event(lang))
    file: bytes = whole.to_ical()
    return file


def _check(lang: str) -> None:
    if lang not in ("fr", "en"):
        raise ValueError('the language is neither "fr" nor "en"')


@dataclass(frozen=True)
class _Words:
    """What is said of a kind of date."""

    summary: Bilingual
    description: Bilingual
    category: Bilingual


_CERTIFICATE: Bilingual = {"fr": "Certificat", "en": "Certificate"}

_KINDS: Mapping[str, _Words] = {
    "renew-by": _Words(
        {
            "fr": "Dernier jour pour renouveler le certificat",
            "en": "Last day to renew the certificate",
        },
        {
            "fr": "Passé ce jour, le certificat est expiré et un nouveau dossier est "
            "nécessaire.",
            "en": "After this day the certificate has expired and a new file is needed.",
        },
        _CERTIFICATE,
    ),
    "sign-in-by": _Words(
        {
            "fr": "Dernier jour pour utiliser le compte clicSÉQUR",
            "en": "Last day to use the clicSÉQUR account",
        },
        {
            "fr": "Sans connexion d’ici la fin de ce jour, le compte est annulé pour "
            "inactivité.",
            "en": "Without a sign-in by the end of this day, the account is cancelled "
            "for inactivity.",
        },
        {"fr": "Compte clicSÉQUR", "en": "clicSÉQUR account"},
    ),
    "affiliate-by": _Words(
        {
            "fr": "Dernier jour pour reprendre sans nouvelle demande",
            "en": "Last day to resume without a new application",
        },
        {
            "fr": "Sans lien avec un agent titulaire d’un permis valide d’ici la fin de "
            "ce jour, une nouvelle demande et un nouvel examen sont exigés.",
            "en": "Without an affiliation with an agent holding a valid permit by the "
            "end of this day, a new application and a new exam are required.",
        },
        _CERTIFICATE,
    ),
    "transfer-by": _Words(
        {
            "fr": "Dernier jour du résultat de l’examen",
            "en": "Last day of the exam result",
        },
        {
            "fr": "Après ce jour, l’Office ne peut plus associer le résultat de l’examen "
            "au nouveau dossier au titre de ses 2\u00a0ans.",
            "en": "After this day the Office can no longer attach the exam result to the "
            "new file on the ground of its 2 years.",
        },
        _CERTIFICATE,
    ),
}

_MOVED: Bilingual = {
    "fr": "Reporté au {day} si l’article\u00a0269 de P-40.1 s’applique à ce délai.",
    "en": "Moved to {day} if section\u00a0269 of P-40.1 applies to this period.",
}
_SOURCES: Bilingual = {"fr": "Sources\u00a0: {ids}.", "en": "Sources: {ids}."}
_PREVAILS: Bilingual = {
    "fr": "Les lois et les règlements prévalent (S000-30).",
    "en": "The acts and regulations prevail (S000-30).",
}
_SOON: Bilingual = {
    "fr": "{summary}\u00a0: le {day}",
    "en": "{summary}: {day}",
}


@dataclass(frozen=True)
class _Date:
    """A date of an answer, for a calendar."""

    answer: Answer[Any, Any]
    kind: str
    day: date
    alarms: frozenset[date]
    moved_to: date | None = None

    def event(self, lang: _Lang) -> Event:
        from icalendar import Event

        words = _KINDS[self.kind]
        language: dict[str, str] = {"LANGUAGE": lang}
        event = Event()
        # Nothing of the person: the same date of the same kind has the same name.
        event.add("uid", f"{self.answer.rule}-{self.day}-{self.kind}@echeance")
        stamp = f"{self.answer.as_of}T00:00:00+00:00"
        event.add("dtstamp", datetime.fromisoformat(stamp))
        event.add("dtstart", self.day)
        event.add("summary", words.summary[lang], language)
        event.add("description", self.description(lang), language)
        event.add("categories", [words.category[lang]])
        # The day itself stays free.
        event.add("transp", "TRANSPARENT")
        for day in sorted(self.alarms):
            event.add_component(self.alarm(day, lang))
        return event

    def alarm(self, day: date, lang: _Lang) -> Alarm:
        from icalendar import Alarm

        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        summary = _KINDS[self.kind].summary[lang]
        alarm.add(
            "description",
            _SOON[lang].format(summary=summary, day=words.day(self.day, lang)),
        )
        alarm.add("trigger", day - self.day)
        return alarm

    def description(self, lang: _Lang) -> str:
        lines = [_KINDS[self.kind].description[lang]]
        if self.moved_to is not None:
            lines.append(_MOVED[lang].format(day=self.moved_to))
        sources = dict.fromkeys(
            each for reason in self.answer.reasons for each in reason.sources
        )
        lines.append(_SOURCES[lang].format(ids=", ".join(sources)))
        lines.append(_PREVAILS[lang])
        return "\n".join(lines)


def _dates(answer: Answer[Any, Any], lead_days: int) -> Iterator[_Date]:
    """The dates of an answer that are not past, in the order of its parts."""
    if answer.rule == "certificate-renewal":
        yield from _renewal(answer, lead_days)
    elif answer.rule == "inactivity":
        yield from _account(answer)
    elif answer.rule == "holder-review":
        yield from _review(answer, lead_days)


def _before(day: date, *counts: int) -> frozenset[date]:
    return frozenset(day - timedelta(days=count) for count in counts)


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
    alarms = _before(day, lead_days, *NOTICE_DAYS)
    other = moved_to if moved_to != day else None
    yield _Date(answer, "renew-by", day, alarms, other)


def _account(answer: Answer[Any, Any]) -> Iterator[_Date]:
    cancellation = answer.values["cancellation_on"]
    if cancellation is None or answer.outcome == "cancelled":
        return
    alarms = frozenset((answer.values["notice_30_on"], answer.values["notice_7_on"]))
    yield _Date(answer, "sign-in-by", cancellation - timedelta(days=1), alarms)


#: By the outcome of a review: the kind of the day to act by.
_ACT_BY = {"affiliate": "affiliate-by", "transfer-exam-result": "transfer-by"}


def _review(answer: Answer[Any, Any], lead_days: int) -> Iterator[_Date]:
    parts = answer.values["decisions"]
    act_by = answer.values["act_by"]
    kind = _ACT_BY.get(answer.outcome)
    if kind is not None and act_by is not None and act_by >= answer.as_of:
        yield _Date(answer, kind, act_by, _before(act_by, *NOTICE_DAYS))
    # A certificate that is gone is not renewed.
    if "certificate-renewal" in parts and answer.outcome != "new-application":
        yield from _renewal(parts["certificate-renewal"], lead_days)
    if "inactivity" in parts:
        yield from _account(parts["inactivity"])
