"""Words for people: French, the master text, and English."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

__all__ = [
    "BROKEN_LINES",
    "ERRORS",
    "Words",
    "count",
    "day",
    "number",
    "percent",
    "printable",
]

if TYPE_CHECKING:
    _Lang = Literal["fr", "en"]

NBSP = "\u00a0"
"""The no-break space of French: before ``:``, within « », and in numbers."""


class Words(NamedTuple):
    """A text in the two languages."""

    fr: str
    en: str

    def of(self, lang: _Lang) -> str:
        """The text in that language."""
        return self.fr if lang == "fr" else self.en


BROKEN_LINES: dict[str, Words] = {
    "wrong-field-count": Words(
        "la ligne n’a pas autant de champs que l’en-tête",
        "the line does not have as many fields as the header",
    ),
    "bad-encoding": Words(
        "la ligne n’est pas codée en UTF-8",
        "the line is not encoded in UTF-8",
    ),
    "open-quote": Words(
        "un guillemet est resté ouvert ou n’est pas à sa place",
        "a quotation mark is left open or out of place",
    ),
    "nul-byte": Words(
        "la ligne contient un octet nul",
        "the line holds a NUL byte",
    ),
    "stray-return": Words(
        "un retour de chariot coupe la ligne",
        "a carriage return breaks the line",
    ),
    "line-too-long": Words(
        f"la ligne dépasse 128{NBSP}Kio",
        "the line is over 128 KiB",
    ),
}
"""What is wrong with a line before any fact of it is read."""

ERRORS: dict[str, Words] = {
    "too-long": Words(
        f"le texte est trop long (64{NBSP}Kio pour une question, 4{NBSP}096 octets pour un fait)",
        "the text is too long (64 KiB for a question, 4,096 bytes for a fact)",
    ),
    "wrong-type": Words(
        "la valeur n’est pas du type attendu",
        "the value is not of the expected type",
    ),
    "not-a-choice": Words(
        "la valeur n’est pas l’un des choix possibles",
        "the value is not one of the choices",
    ),
    "not-a-date": Words(
        "la valeur n’est pas une date de la forme AAAA-MM-JJ",
        "the value is not a date in the form YYYY-MM-DD",
    ),
    "date-out-of-range": Words(
        f"la date est hors de la période du 1er{NBSP}janvier{NBSP}1900"
        f" au 31{NBSP}décembre{NBSP}2199",
        "the date is outside January 1, 1900 to December 31, 2199",
    ),
    "out-of-range": Words(
        "le nombre est hors des limites permises",
        "the number is outside the accepted range",
    ),
    "in-the-future": Words(
        "ce fait passé est postérieur à la date de la question; vérifiez les deux",
        "this past fact is later than the day of the question; check both",
    ),
    "end-before-start": Words(
        "la fin précède le début; vérifiez les deux jours",
        "the end comes before the start; check both days",
    ),
    "conflicting-facts": Words(
        "ce fait en contredit un autre; vérifiez-les, ou laissez inconnu celui qui est incertain",
        "this fact contradicts another one; check them, or leave the uncertain one unknown",
    ),
    "outside-temporary-window": Words(
        "les certificats temporaires ont été délivrés"
        f" du 1er{NBSP}août au 31{NBSP}décembre{NBSP}2019",
        "temporary certificates were issued from August 1 to December 31, 2019",
    ),
    **BROKEN_LINES,
}
"""What may be wrong with a line. A test compares with the words of the library."""

_MONTHS = (
    Words("janvier", "January"),
    Words("février", "February"),
    Words("mars", "March"),
    Words("avril", "April"),
    Words("mai", "May"),
    Words("juin", "June"),
    Words("juillet", "July"),
    Words("août", "August"),
    Words("septembre", "September"),
    Words("octobre", "October"),
    Words("novembre", "November"),
    Words("décembre", "December"),
)


def day(when: date, lang: _Lang) -> str:
    """A day as people write it: `21 novembre 2026`, `November 21, 2026`."""
    month = _MONTHS[when.month - 1].of(lang)
    if lang == "en":
        return f"{month}{NBSP}{when.day}, {when.year}"
    ordinal = "1er" if when.day == 1 else str(when.day)
    return f"{ordinal}{NBSP}{month}{NBSP}{when.year}"


def number(value: int, lang: _Lang) -> str:
    """A whole number with its thousands apart."""
    return f"{value:,}".replace(",", NBSP if lang == "fr" else ",")


def percent(part: int, whole: int, lang: _Lang) -> str:
    """A share in whole per cent; only none is shown as none, and only all as all."""
    if not whole:
        return ""
    share = round(100 * part / whole)
    space = NBSP if lang == "fr" else ""
    if part and not share:
        return f"<{space}1{space}%"
    if share == 100 and part != whole:
        share = 99
    return f"{share}{space}%"


def count(value: int, one: Words, many: Words, lang: _Lang) -> str:
    """A number with its noun: French takes the singular up to 1, English for 1 alone."""
    singular = value < 2 if lang == "fr" else value == 1
    return f"{number(value, lang)}{NBSP}{(one if singular else many).of(lang)}"


def printable(text: str) -> str:
    """The text without what could steer a terminal."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)
