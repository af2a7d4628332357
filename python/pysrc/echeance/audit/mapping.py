"""The map of a register: what its columns are, and how its cells are written."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from echeance import toml
from echeance._echeance import cell_words, day_forms
from echeance.audit.register import FACTS, OWN_COLUMNS, CannotRun
from echeance.terminal import perhaps_in_both
from echeance.wording import Words, printable

__all__ = [
    "FORMS",
    "SAYS",
    "TIMES",
    "RegisterMap",
    "form_words",
    "read_toml",
    "written_map",
]

FORMS: tuple[str, ...] = tuple(day_forms())
"""How days may be written where a map says so; the first two are also found."""
TIMES = ("drop", "quebec")


def form_words(form: str) -> Words:
    """A form of days, as a person reads it in each language."""
    return Words(form.replace("d", "j").replace("y", "a"), form)


_WORDS = ("yes", "no", "empty")


def read_toml(path: Path, what: Words) -> dict[str, Any]:
    """What a TOML file holds, with or without a mark; `what` it is names it where it cannot be read."""
    return _parsed(_text_of(path, what), what)


def _text_of(path: Path, what: Words) -> str:
    try:
        return toml.text_of(path)
    except toml.TomlError as error:
        raise _unfit(what, error) from None
    except UnicodeDecodeError:
        raise CannotRun(
            f"{what.fr} n’est pas codée en UTF-8\u00a0: enregistrez-la en UTF-8",
            f"{what.en} is not encoded in UTF-8: save it as UTF-8",
        ) from None
    except OSError as error:
        raise CannotRun.from_os(
            error,
            f"{what.fr} ne peut être lue",
            f"{what.en} cannot be read",
            path,
        ) from error


def _parsed(text: str, what: Words) -> dict[str, Any]:
    try:
        return toml.parsed(text)
    except toml.TomlError as error:
        raise _unfit(what, error) from None
    # Also of a number too long to be read, and of lists within lists without end.
    except (ValueError, RecursionError) as error:
        # The parser's own words are English alone, and may hold what stands in the file.
        found = re.search(r"line (\d+), column (\d+)", str(error))
        line, column = found.groups() if found else ("", "")
        raise CannotRun(
            f"{what.fr} n’est pas un fichier TOML"
            + (f", à la ligne {line}, colonne {column}" if found else "")
            + "\u00a0: chaque ligne est un titre ([columns]) ou nom = valeur, une seule fois chacun, les textes entre"
            " guillemets droits",
            f"{what.en} is not a TOML file"
            + (f", at line {line}, column {column}" if found else "")
            + ": each line is a title ([columns]) or name = value, each of them once, with texts in straight"
            " quotation marks",
        ) from None


def _unfit(what: Words, error: toml.TomlError) -> CannotRun:
    return CannotRun(f"{what.fr}\u00a0: {error.text.fr}", f"{what.en}: {error.text.en}")


@dataclass(frozen=True, slots=True)
class RegisterMap:
    """What a map says; what it leaves out is found, or as usual."""

    columns: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    """The fact of each column; `None` where a column is no fact."""
    form: str | None = None
    """How days are written, one of `FORMS`."""
    time: str | None = None
    """What is done with the time of a day: `drop`, or `quebec` for the day in Québec."""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()

    @classmethod
    def read(cls, path: Path) -> RegisterMap:
        """The map of a file."""
        what = Words("la table de correspondance", "the map")
        text = _text_of(path, what)
        found = cls._of(_parsed(text, what))
        found._refuse_contrary(text)
        return found

    def _refuse_contrary(self, text: str) -> None:
        """Refuses a word that is to say two things, or something else than it always says."""
        said = {word.casefold(): says for says, words in cell_words() for word in words}
        for name, words in zip(_WORDS, (self.yes, self.no, self.empty), strict=True):
            for word in words:
                folded = word.strip().casefold()
                before = said.setdefault(folded, name)
                if before == "none" and name != "empty":
                    # To yes and no, what says that there is none is a word as any other.
                    before = said[folded] = name
                if before != name:
                    raise _contrary(word, name, before, text)

    @property
    def known(self) -> list[str]:
        """The names of columns that are known besides those of facts."""
        return [*self.columns, *OWN_COLUMNS]

    def with_form(self, form: str | None) -> RegisterMap:
        """The same, with the form of days with slashes that was found."""
        return replace(self, form=form)

    @classmethod
    def _of(cls, found: Mapping[str, Any]) -> RegisterMap:
        _refuse_others("", found, ("columns", "days", "words"))
        columns, days, words = (
            _table(found, name) for name in ("columns", "days", "words")
        )
        _refuse_others("days.", days, ("form", "time"))
        _refuse_others("words.", words, _WORDS)
        return cls(
            {name: _fact(name, fact) for name, fact in columns.items()},
            _one_of("days.form", days.get("form"), FORMS),
            _one_of("days.time", days.get("time"), TIMES),
            *(_texts(f"words.{name}", words.get(name, [])) for name in _WORDS),
        )


SAYS: dict[str, Words] = {
    "yes": Words("oui", "yes"),
    "no": Words("non", "no"),
    "none": Words("aucun", "none"),
    "unknown": Words("inconnu", "unknown"),
    "empty": Words("rien", "nothing"),
}
"""What the words of cells say, in words."""


def _contrary(word: str, name: str, before: str, text: str) -> CannotRun:
    """That a word of a list says something else already, with the line of the list in the file."""
    at = re.compile(rf"\s*(words\s*\.\s*)?[\"']?{name}[\"']?\s*=")
    lines = [line for line, it in enumerate(text.splitlines(), 1) if at.match(it)]
    shown, other = printable(word.strip()), SAYS[before]
    fr = f", à la ligne {lines[0]}," if lines else ","
    en = f", at line {lines[0]}," if lines else ","
    return CannotRun(
        f"dans la table de correspondance{fr} «\u00a0words.{name}\u00a0» donne le mot «\u00a0{shown}\u00a0», qui dit déjà"
        f" «\u00a0{other.fr}\u00a0»\u00a0: ôtez-le de l’une des listes",
        f"in the map{en} “words.{name}” gives the word “{shown}”, which says “{other.en}” already: take it out of one"
        " of the lists",
    )


def _wrong(name: str, fr: str, en: str) -> CannotRun:
    shown = printable(name)
    return CannotRun(
        f"dans la table de correspondance, «\u00a0{shown}\u00a0» {fr}",
        f"in the map, “{shown}” {en}",
    )


def _table(found: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    table = found.get(name, {})
    if not isinstance(table, dict):
        raise _wrong(
            name, f"doit être une table\u00a0: [{name}]", f"must be a table: [{name}]"
        )
    return cast("dict[str, Any]", table)


def _refuse_others(
    where: str, found: Mapping[str, Any], known: tuple[str, ...]
) -> None:
    for name in found:
        if name not in known:
            names = ", ".join(known)
            fr, en = perhaps_in_both(name, known)
            raise _wrong(
                where + name,
                f"n’est pas connu; attendu\u00a0: {names}{fr}",
                f"is not known; expected: {names}{en}",
            )


def _fact(name: str, fact: Any) -> str | None:
    if fact == "":
        return None
    if not isinstance(fact, str) or fact not in FACTS:
        names = ", ".join(FACTS)
        fr, en = perhaps_in_both(str(fact), FACTS)
        raise _wrong(
            name,
            f'ne donne pas un fait; attendu\u00a0: {names}, ou "" pour aucun{fr}',
            f'gives no fact; expected: {names}, or "" for none{en}',
        )
    return fact


def _one_of(name: str, given: Any, known: tuple[str, ...]) -> str | None:
    if given is None or given in known:
        return None if given is None else str(given)
    names = ", ".join(known)
    raise _wrong(name, f"doit être\u00a0: {names}", f"must be one of: {names}")


def _texts(name: str, given: Any) -> tuple[str, ...]:
    if isinstance(given, list):
        words = cast("list[object]", given)
        texts = tuple(word for word in words if isinstance(word, str))
        if len(texts) == len(words):
            return texts
    raise _wrong(name, "doit être une liste de mots", "must be a list of words")


def written_map(
    names: tuple[str, ...], facts: tuple[str | None, ...], given: RegisterMap
) -> str:
    """A map as TOML: what was found, for a person to look over and change."""
    lines = ["# echeance audit --map", "", "[columns]"]
    # Columns that are passed through may have one name; TOML has a key once.
    columns = {
        name.strip(): fact
        for name, fact in zip(names, facts, strict=True)
        if name.strip()
    }
    lines += [f"{_text(name)} = {_text(fact or '')}" for name, fact in columns.items()]
    days = [("form", given.form), ("time", given.time)]
    lines += [
        "",
        "[days]",
        *(f"{key} = {_text(value)}" for key, value in days if value),
    ]
    words = zip(_WORDS, (given.yes, given.no, given.empty), strict=True)
    lines += ["", "[words]"]
    lines += [
        f"{key} = [{', '.join(map(_text, value))}]" for key, value in words if value
    ]
    return "\n".join(lines) + "\n"


def _text(text: str) -> str:
    """A text of TOML; those of JSON are, but for the delete sign."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
