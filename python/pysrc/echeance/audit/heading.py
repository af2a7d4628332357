"""The header of a register: which fact each column gives, or why it is refused."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from echeance._echeance import folded_name, header_facts
from echeance.audit.mapping import RegisterMap
from echeance.audit.register import FACTS, OWN_COLUMNS, CannotRun, Columns
from echeance.terminal import perhaps_in_both
from echeance.wording import Words, printable

__all__ = ["columns_of"]


def columns_of(
    names: Sequence[str],
    given: RegisterMap,
    ignored: Sequence[str] = (),
    required: Sequence[str] = (),
    *,
    merged: Mapping[int, Sequence[str]],
    uncalculated: Mapping[int, int],
    is_checked: bool = False,
    is_guessed: bool = False,
) -> tuple[Columns, list[Words]]:
    """The columns, and notes about near names. Every name that is refused is named.

    `merged` and `uncalculated` are those of `Columns`. Where the options were checked before, they may name columns that are not there.
    Where the encoding is guessed, it may be the fault of a name.
    """
    _refuse_nul(names)
    _refuse_apostrophes(names)
    _refuse_utf_7(names)
    facts, problems, unread = header_facts(
        list(names), list(given.columns.items()), [*ignored, *OWN_COLUMNS]
    )
    if problems:
        wrong = [_problem(problem, is_guessed=is_guessed) for problem in problems]
        raise CannotRun("; ".join(w.fr for w in wrong), "; ".join(w.en for w in wrong))
    columns = Columns(tuple(names), tuple(facts), merged, uncalculated, given.form)
    if not is_checked:
        _refuse_unmet(columns, given, ignored)
    _refuse_lacking(columns, required)
    return columns, [_unread_note(name, fact) for name, fact in unread]


def _refuse_nul(names: Sequence[str]) -> None:
    """A header with NUL bytes is damaged: to rename a column would mend nothing."""
    many = sum("\0" in name for name in names)
    if many:
        raise CannotRun(
            f"l’en-tête du registre contient des octets nuls (noms de colonnes atteints\u00a0: {many})\u00a0: le fichier est"
            " endommagé, ou dans un autre codage; exportez-le de nouveau",
            f"the header of the register has NUL bytes (names of columns that have some: {many}): the file is damaged, or in"
            " another encoding; export it again",
        )


def _refuse_apostrophes(names: Sequence[str]) -> None:
    """Cells between apostrophes: no cell of a fact would be read, though the names of the columns are."""
    told = [name.strip() for name in names if name.strip()]
    if all(len(name) > 1 and name[0] == name[-1] == "'" for name in told):
        raise CannotRun(
            "les champs du registre sont entre apostrophes, et non entre guillemets\u00a0: exportez-le avec le"
            ' guillemet (") comme séparateur de texte',
            "the fields of the register stand between apostrophes, not quotation marks: export it with the quotation"
            ' mark (") as the text delimiter',
        )


def _refuse_utf_7(names: Sequence[str]) -> None:
    """Names whose accents are written in ASCII: a fact among them would be passed over."""
    for name in names:
        if _UTF_7.search(name) and name.isascii():
            with contextlib.suppress(UnicodeDecodeError):
                letters = [
                    letter
                    for letter in name.encode().decode("utf-7")
                    if letter > "\x7f"
                ]
                if letters and all(letter in _LATIN for letter in letters):
                    raise CannotRun(
                        "le registre est en UTF-7 (PowerShell, -Encoding UTF7)\u00a0: enregistrez-le en UTF-8",
                        "the register is in UTF-7 (PowerShell, -Encoding UTF7): save it as UTF-8",
                    )


_UTF_7 = re.compile(r"\+[A-Za-z0-9/]{3,}")
_LATIN = {letter for letter in map(chr, range(0xA0, 0x180)) if letter.isalpha()}
"""What other bytes between those signs would rarely give: nearly all of them are signs of other scripts."""


_OF_OTHER_ENCODING = re.compile("[\x80-\x9f‚ƒ„…†‡ˆ‰Š‹ŒŽ“”•˜™š›žŸ]")
"""What the accents of code page 850 or of a Macintosh are in Windows-1252, and what no name of a fact has."""


def _problem(problem: tuple[str, ...], *, is_guessed: bool) -> Words:
    kind, *names = problem
    if kind == "near":
        name = printable(names[0])
        facts = names[1].split()
        fr, en = (f" {either} ".join(facts) for either in ("ou à", "or"))
        if is_guessed and _OF_OTHER_ENCODING.search(names[0]):
            return Words(
                f"la colonne «\u00a0{name}\u00a0» ressemble à {fr}, sauf ses accents\u00a0: dites le codage du registre par"
                " --encoding (macintosh, par exemple); sinon, renommez-la, donnez-la par --map, ou dites "
                f'--ignore-column "{name}" si elle est autre chose',
                f"the column “{name}” resembles {en}, its accents apart: say the encoding of the register by --encoding"
                " (such as macintosh); else rename it, give it by --map, or say "
                f'--ignore-column "{name}" if it is something else',
            )
        return Words(
            f"la colonne «\u00a0{name}\u00a0» ressemble à {fr}\u00a0: renommez-la, donnez-la par --map, ou dites "
            f'--ignore-column "{name}" si elle est autre chose',
            f"the column “{name}” resembles {en}: rename it, give it by --map, or say "
            f'--ignore-column "{name}" if it is something else',
        )
    if kind == "opposite":
        name = printable(names[0])
        return Words(
            f"la colonne «\u00a0{name}\u00a0» dit le contraire de unaffiliated_since (depuis quand la personne n’a plus de "
            f'lien)\u00a0: donnez ce jour-là, ou dites --ignore-column "{name}"',
            f"the column “{name}” says the opposite of unaffiliated_since (since when the person has no link): give "
            f'that day, or say --ignore-column "{name}"',
        )
    first, second, fact = map(printable, names)
    if folded_name(first) == folded_name(second):
        # Said to be no fact, both would be none.
        return Words(
            f"deux colonnes ont le même nom, «\u00a0{first}\u00a0» et «\u00a0{second}\u00a0», et donnent {fact}\u00a0: ôtez-en une du"
            " fichier, ou donnez-lui un autre nom",
            f"two columns have the same name, “{first}” and “{second}”, and give {fact}: take one of them out of the file,"
            " or give it another name",
        )
    return Words(
        f"les colonnes «\u00a0{first}\u00a0» et «\u00a0{second}\u00a0» donnent toutes deux {fact}\u00a0: gardez-en une, "
        f'ou dites --ignore-column "{second}"',
        f"the columns “{first}” and “{second}” both give {fact}: keep one, or say "
        f'--ignore-column "{second}"',
    )


def _unread_note(name: str, fact: str) -> Words:
    shown = printable(name)
    return Words(
        f"la colonne «\u00a0{shown}\u00a0» ressemble à {fact}, qui a sa propre colonne\u00a0: elle n’est pas lue",
        f"the column “{shown}” resembles {fact}, which has its own column: it is not read",
    )


def _refuse_unmet(columns: Columns, given: RegisterMap, ignored: Sequence[str]) -> None:
    """A name of the map or of an option that no column has is a slip, not a wish."""
    known = {folded_name(name) for name in columns.names}

    def unmet(names: Iterable[str]) -> Iterator[tuple[str, str, str]]:
        for name in names:
            if folded_name(name) not in known:
                shown = printable(name)
                own = (printable(own.strip()) for own in columns.names)
                yield (shown, *perhaps_in_both(shown, own))

    for name, fr, en in unmet(given.columns):
        raise CannotRun(
            f"la table de correspondance nomme la colonne «\u00a0{name}\u00a0», que le registre n’a pas\u00a0:"
            f" corrigez ce nom, ou ôtez sa ligne de [columns]{fr}",
            f"the map names the column “{name}”, which the register does not have: correct that name, or"
            f" take its line out of [columns]{en}",
        )
    for name, fr, en in unmet(ignored):
        raise CannotRun(
            f"--ignore-column nomme la colonne «\u00a0{name}\u00a0», que le registre n’a pas\u00a0: corrigez ce"
            f" nom, ou ôtez l’option{fr}",
            f"--ignore-column names the column “{name}”, which the register does not have: correct that"
            f" name, or leave the option out{en}",
        )


def _refuse_lacking(columns: Columns, required: Sequence[str]) -> None:
    names = {folded_name(name) for name in columns.names}
    for name in required:
        is_there = (
            name in columns.facts if name in FACTS else folded_name(name) in names
        )
        if not is_there:
            shown = printable(name)
            fr, en = perhaps_in_both(shown, map(printable, columns.names))
            raise CannotRun(
                f"le registre n’a pas la colonne «\u00a0{shown}\u00a0» (--require)\u00a0: exportez-la, donnez-la par --map, ou ôtez"
                f" l’option{fr}",
                f"the register does not have the column “{shown}” (--require): export it, give it by --map, or leave the option"
                f" out{en}",
            )
