"""What helps where a cell of a fact cannot be read: the values that are taken, and the option that takes others."""

from __future__ import annotations

from functools import cache

from echeance._echeance import REVIEW, cell_words
from echeance.audit.mapping import FORMS
from echeance.audit.register import FACTS
from echeance.declared import fact_of
from echeance.wording import Words

__all__ = ["DAYS", "mend_of"]

_DECLARED = ", ".join(FORMS)

DAYS = Words(
    f"AAAA-MM-JJ, AAAA/MM/JJ ou AAAAMMJJ; un autre ordre (jour, mois, année), avec ou sans zéros, par --map, [days] form\u00a0:"
    f" {_DECLARED}; un numéro de série d’Excel, seulement dans un classeur, en format de date",
    f"YYYY-MM-DD, YYYY/MM/DD or YYYYMMDD; another order (day, month, year), with or without zeros, by --map, [days] form:"
    f" {_DECLARED}; a serial number of Excel only in a workbook, formatted as a date",
)
"""How a day may be written."""

_NONE = Words("", "")
_OF_DAYS = ("not-a-date", "wrong-type")

_MENDS = {
    "wrong-field-count": Words(
        "; vérifiez ses séparateurs et ses guillemets (tant que ses cellules ne sont pas à leur place, aucune autre faute de"
        " la ligne n’est cherchée)",
        "; check its separators and quotation marks (while its cells are not in their places, no other fault of the line is"
        " looked for)",
    ),
    "day-with-time": Words(
        '\u00a0: [days] time = "drop" laisse l’heure tomber, "quebec" prend le jour qu’il est alors au Québec (heure 14:30 ou'
        " 2:30 PM; 14:30:00, suivie de Z, de UTC, de -05:00 ou de +00)",
        ': [days] time = "drop" drops the time, "quebec" takes the day that it then is in Québec (time 14:30 or 2:30 PM;'
        " 14:30:00, followed by Z, UTC, -05:00 or +00)",
    ),
}
"""By its code, what helps whatever the column."""


@cache
def mend_of(fact: str, code: str, form: str | None = None) -> Words:
    """What follows the words of a fault of a line or of a fact; empty where they say enough.

    `form` is that of days, where a map declares one.
    """
    if code in _MENDS:
        return _MENDS[code]
    if fact not in FACTS:
        return _NONE
    if form is not None and code in _OF_DAYS and fact_of(REVIEW, fact)["kind"] == "day":
        return Words(
            f"; la table de --map déclare la forme {form}\u00a0: le calendrier n’a pas ce jour, ou la cellule n’est pas dans"
            " cette forme; pris aussi\u00a0: AAAA-MM-JJ, AAAA/MM/JJ ou AAAAMMJJ",
            f"; the map (--map) declares the form {form}: the calendar does not have the day, or the cell is not in that form;"
            " also taken: YYYY-MM-DD, YYYY/MM/DD or YYYYMMDD",
        )
    taken = _taken(fact, code)
    if taken is None:
        return _NONE
    return Words(f"; pris\u00a0: {taken.fr}", f"; taken: {taken.en}")


def _taken(fact: str, code: str) -> Words | None:
    declared = fact_of(REVIEW, fact)
    kind = declared["kind"]
    if kind == "day" and code in _OF_DAYS:
        return DAYS
    if kind == "number" and code in ("not-a-number", "wrong-type", "out-of-range"):
        least, most = declared["range"]
        return Words(
            f"un nombre entier de {least} à {most}, en chiffres seuls",
            f"a whole number from {least} to {most}, in digits alone",
        )
    if kind == "choice" and code in ("not-a-choice", "wrong-type"):
        labels = declared["choice_labels"]
        fr, en = (
            ", ".join(f"{slug} ({labels[slug][lang]})" for slug in declared["choices"])
            for lang in ("fr", "en")
        )
        return Words(fr, en)
    if kind == "yes-no" and code in ("not-a-choice", "wrong-type"):
        words = dict(cell_words())
        listed = ", ".join([*words["yes"], *words["no"]])
        return Words(
            f"{listed}; d’autres mots par --map, [words] yes et no",
            f"{listed}; other words by --map, [words] yes and no",
        )
    return None
