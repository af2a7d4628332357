"""Words for people: French, the master text, and English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from echeance._echeance import error_texts
from echeance._echeance import written_day as day

__all__ = [
    "BROKEN_CELLS",
    "BROKEN_LINES",
    "ERRORS",
    "NO_PERSON",
    "Words",
    "and_more",
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


NO_BREAK = (NBSP, "\u202f")
"""The spaces at which no line breaks."""


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
        "des octets de la ligne ne sont aucune lettre dans le codage du registre; si c’en est un autre, indiquez-le par --encoding",
        "bytes of the line are no letter in the encoding of the register; if it is another one, say so by --encoding",
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
        f"la ligne dépasse 1{NBSP}Mio",
        "the line is over 1 MiB",
    ),
}
"""What is wrong with a line before any fact of it is read."""

NO_PERSON: dict[str, Words] = {
    "total-row": Words(
        "la ligne est un total, et non une personne\u00a0: exportez le registre sans ses totaux, ou permettez par"
        " --max-errors autant de lignes",
        "the line is a total, not a person: export the register without its totals, or allow as many lines by --max-errors",
    ),
    "foot-row": Words(
        "la ligne est le pied d’une exportation, et non une personne\u00a0: exportez le registre sans ce texte, ou permettez par"
        " --max-errors autant de lignes",
        "the line is the foot of an export, not a person: export the register without that text, or allow as many lines by"
        " --max-errors",
    ),
    "repeated-header": Words(
        "la ligne répète l’en-tête\u00a0: plusieurs exportations ont été réunies; ôtez cette ligne, ou permettez par"
        " --max-errors autant de lignes",
        "the line repeats the header: several exports were put together; take the line out, or allow as many lines by"
        " --max-errors",
    ),
}
"""What a line is that is not a person's."""

BROKEN_CELLS: dict[str, Words] = {
    "ambiguous-day": Words(
        "le jour est écrit avec des barres obliques, et rien ne dit si le jour ou le mois vient d’abord",
        "the day is written with slashes, and nothing tells whether the day or the month comes first",
    ),
    "day-with-time": Words(
        "le jour porte une heure ou un décalage; la table de correspondance (--map) peut dire quoi en faire",
        "the day has a time or an offset; the map (--map) can say what to do with it",
    ),
    "spreadsheet-error": Words(
        "le tableur a laissé une erreur, ou les # d’une colonne trop étroite, à la place de la valeur",
        "the spreadsheet left an error, or the # of a column too narrow, in place of the value",
    ),
    "rounded-number": Words(
        "le tableur a arrondi le numéro (1,23E+17)\u00a0: dans le classeur, mettez la colonne au format Texte, corrigez-y les"
        " numéros, et exportez de nouveau",
        "the spreadsheet rounded the number (1.23E+17): in the workbook, format the column as Text, correct the numbers there,"
        " and export it again",
    ),
}
"""What may be wrong with a cell of a register before its value is read."""

ERRORS: dict[str, Words] = {
    **{code: Words(**text) for code, text in error_texts().items()},
    **BROKEN_LINES,
    **NO_PERSON,
    **BROKEN_CELLS,
}
"""What may be wrong with a line, or with a fact of it."""


def number(value: int, lang: _Lang) -> str:
    """A whole number with its thousands apart."""
    return f"{value:,}".replace(",", NBSP if lang == "fr" else ",")


def and_more(rest: int, lang: _Lang) -> str:
    """What ends a list that is cut."""
    others = "autre" if rest == 1 else "autres"
    return Words(
        f"… et {number(rest, 'fr')} {others}", f"… and {number(rest, 'en')} more"
    ).of(lang)


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
    # To Python a no-break space is no printable character.
    return "".join(
        letter if letter.isprintable() or letter in NO_BREAK else "?" for letter in text
    )
