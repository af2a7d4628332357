"""Registers as CSV: what is found in the file, and the notes about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import IO, Literal

from echeance._echeance import Lines
from echeance.audit.mapping import RegisterMap, form_words
from echeance.audit.register import FACTS, CannotRun
from echeance.terminal import perhaps_in_both
from echeance.wording import Words, count, printable

__all__ = [
    "DELIMITERS",
    "is_guessed",
    "lines_of",
    "no_header",
    "note_on_days",
    "note_on_empty",
    "note_on_encoding",
    "note_on_end",
    "note_on_rounded_keys",
    "note_on_silent",
    "note_on_skipped",
    "sign_expected",
    "sign_of",
]

DELIMITERS: dict[str, str] = {
    "comma": ",",
    "semicolon": ";",
    "tab": "\t",
    "pipe": "|",
}
"""The delimiters that are recognised, the likeliest first."""

_SHOWN = 5

_ENCODINGS = (
    "utf-8",
    "utf-16le",
    "utf-16be",
    "windows-1252",
    "iso-8859-15",
    "macintosh",
)
"""The encodings that are told: a few of those that are known."""


def sign_expected(delimiter: str) -> Words:
    """What a delimiter may be, and which one was perhaps meant."""
    fr, en = perhaps_in_both(delimiter, DELIMITERS)
    return Words(
        "attendu\u00a0: comma (virgule), semicolon (point-virgule), tab (tabulation), pipe (|) ou un signe"
        + fr,
        f"expected comma, semicolon, tab, pipe or one sign{en}",
    )


def sign_of(delimiter: str) -> str | None:
    """The delimiter that is meant by a name or by the sign itself; `None` if it cannot be a delimiter."""
    sign = DELIMITERS.get(delimiter, "\t" if delimiter == "\\t" else delimiter)
    is_one = len(sign) == 1 and sign.isascii() and not sign.isalnum()
    return sign if is_one and sign not in '"\r\n\0 -_.' else None


def lines_of(
    file: IO[bytes],
    given: RegisterMap,
    encoding: str | None = None,
    delimiter: str | None = None,
    *,
    name: str,
) -> Lines:
    """The lines of a register, its header found; `name` is that of its file."""
    sign = None if delimiter is None else sign_of(delimiter)
    if delimiter is not None and sign is None:
        expected = sign_expected(delimiter)
        raise CannotRun(
            f"ce qui sépare les champs (--delimiter) n’est pas connu; {expected.fr}",
            f"what separates the fields (--delimiter) is not known; {expected.en}",
        )
    try:
        lines = Lines(file, encoding=encoding, delimiter=sign, mapped=given.known)
    except ValueError:
        known = ", ".join(_ENCODINGS)
        fr, en = perhaps_in_both(encoding or "", _ENCODINGS)
        raise CannotRun(
            f"le codage donné par --encoding n’est pas connu; attendu\u00a0: {known} ou un autre codage d’un octet par"
            f" lettre{fr}",
            f"the encoding given by --encoding is not known; expected: {known} or another encoding of a byte a"
            f" letter{en}",
        ) from None
    if lines.names is None:
        raise _no_header(lines.head, delimiter, name)
    # The mark that closes the last name of a header is no end of it, where the line ends with a return alone.
    is_open = lines.raw_header.count(b'"') % 2 == 1
    if lines.has_stray_return or (is_open and _RETURN_AFTER_MARK.search(lines.head)):
        raise _of_old_macintosh()
    if lines.is_header_cut:
        raise CannotRun(
            f"l’en-tête du registre, à la ligne {lines.header_line}, dépasse 1\u00a0Mio; ôtez les colonnes inutiles, ou vérifiez"
            " que l’en-tête finit à sa ligne",
            f"the header of the register, in line {lines.header_line}, is over 1 MiB; take out unused columns, or check that"
            " the header ends with its line",
        )
    return lines


_RETURN_AFTER_MARK = re.compile(r'"\r(?!\n)')


def _no_header(head: str, delimiter: str | None, name: str) -> CannotRun:
    if not head.strip():
        shown = printable(name)
        return CannotRun(
            f"le registre est vide\u00a0: {shown}; exportez-le de nouveau",
            f"the register is empty: {shown}; export it again",
        )
    if "\r" in head and "\n" not in head:
        return _of_old_macintosh()
    return no_header("" if delimiter else ", --delimiter")


def _of_old_macintosh() -> CannotRun:
    return CannotRun(
        "les lignes du registre finissent par un retour de chariot seul (ancien Macintosh); enregistrez-le en"
        " CSV pour Windows ou UTF-8",
        "the register’s lines end with a carriage return alone (old Macintosh); save it as CSV for Windows or"
        " UTF-8",
    )


def no_header(besides: str = "") -> CannotRun:
    """No row has names that are known; what helps `besides` a map."""
    known = ", ".join(FACTS)
    return CannotRun(
        "aucune des 10 premières lignes du registre ne nomme au moins deux colonnes connues; renommez les colonnes ou"
        f" donnez --map{besides}; attendu\u00a0: {known}",
        "none of the first 10 lines of the register names at least two columns that are known; rename the columns or"
        f" give --map{besides}; expected: {known}",
    )


def is_guessed(lines: Lines, encoding: str | None) -> bool:
    """Whether the header is read as Windows-1252 for want of another encoding, whatever the lines after it are read as."""
    try:
        lines.raw_header.decode()
    except UnicodeDecodeError:
        return encoding is None
    return False


def note_on_encoding(lines: Lines, encoding: str | None) -> list[Words]:
    """The encoding that was found, where its reader may not expect it."""
    if encoding is not None or not lines.encoding.startswith("windows"):
        return []
    return [
        Words(
            "le registre est lu en Windows-1252 (il n’est pas en UTF-8); --encoding dit autre chose",
            "the register is read as Windows-1252 (it is not UTF-8); --encoding says otherwise",
        )
    ]


def note_on_skipped(lines: Sequence[int]) -> list[Words]:
    """The lines before the header."""
    if not lines:
        return []
    several = len(lines) > 1
    shown = ", ".join(map(str, lines))
    return [
        Words(
            f"ligne{'s' if several else ''} {shown}\u00a0: avant l’en-tête, laissée{'s' if several else ''} de côté",
            f"line{'s' if several else ''} {shown}: before the header, left out",
        )
    ]


def note_on_empty(rows: int) -> list[Words]:
    """The rows of cells that say nothing."""
    if not rows:
        return []
    return [
        Words(
            f"{_lines(rows, 'fr')} dont toutes les cellules sont vides\u00a0: laissée{'' if rows == 1 else 's'} de côté",
            f"{_lines(rows, 'en')} with nothing in any cell: left out",
        )
    ]


def note_on_silent(rows: int, first: Sequence[int]) -> list[Words]:
    """The rows of which no column of a fact says anything: the foot of an export, in most cases."""
    if not rows:
        return []
    shown = _shown(list(first), rows)
    return [
        Words(
            f"{_lines(rows, 'fr')} ne {'dit' if rows == 1 else 'disent'} rien d’aucun fait\u00a0: {shown}",
            f"{_lines(rows, 'en')} {'says' if rows == 1 else 'say'} nothing of any fact: {shown}",
        )
    ]


def note_on_rounded_keys(rows: int, first: Sequence[int]) -> list[Words]:
    """The rows of which a spreadsheet rounded the key: several persons may have the same one."""
    if not rows:
        return []
    shown = _shown(list(first), rows)
    return [
        Words(
            f"clés arrondies par un tableur (comme 2,05E+11)\u00a0: {_lines(rows, 'fr')}\u00a0: {shown}; plusieurs personnes peuvent"
            " avoir la même\u00a0: exportez de nouveau, la colonne au format Texte",
            f"keys that a spreadsheet rounded (as 2.05E+11): {_lines(rows, 'en')}: {shown}; several persons may have the same:"
            " export again, with the column formatted as Text",
        )
    ]


def note_on_end(line: int | None) -> list[Words]:
    """The last line, where it has no line end."""
    if line is None:
        return []
    return [
        Words(
            f"ligne {line}, la dernière, sans fin de ligne\u00a0: si le fichier a été tronqué, sa dernière cellule peut l’être",
            f"line {line}, the last one, has no line end: if the file was cut short, its last cell may be too",
        )
    ]


def note_on_days(
    form: str | None,
    slashed: int,
    day_first: tuple[int, list[int]],
    month_first: tuple[int, list[int]],
) -> list[Words]:
    """Which form the days with slashes have, by which lines; or why none can be chosen."""
    if not slashed:
        return []
    if form is not None:
        count, first = day_first if form.startswith("dd") else month_first
        shown = _shown(first, count)
        return [
            Words(
                f"les jours écrits avec des barres obliques sont lus {form_words(form).fr}\u00a0: {count} lignes n’ont que "
                f"ce sens (lignes {shown})",
                f"the days written with slashes are read {form}: {count} lines have that sense alone (lines {shown})",
            )
        ]
    return [
        Words(
            f"des jours sont écrits avec des barres obliques ({_lines(slashed, 'fr')}), et rien de sûr ne dit si le jour ou le mois "
            'vient d’abord\u00a0: dites-le par --map, [days] form = "dd/mm/yyyy" ou "mm/dd/yyyy"',
            f"days are written with slashes ({_lines(slashed, 'en')}), and nothing sure tells whether the day or the month comes "
            'first: say it by --map, [days] form = "dd/mm/yyyy" or "mm/dd/yyyy"',
        )
    ]


def _lines(many: int, lang: Literal["fr", "en"]) -> str:
    return count(many, Words("ligne", "line"), Words("lignes", "lines"), lang)


def _shown(lines: list[int], count: int) -> str:
    shown = ", ".join(map(str, lines[:_SHOWN]))
    return shown if count <= _SHOWN else f"{shown}, …"
