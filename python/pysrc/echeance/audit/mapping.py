"""The map of a register: what its columns are, and how its cells are written."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from echeance.audit.register import FACTS, OWN_COLUMNS, CannotRun
from echeance.terminal import perhaps_in_both
from echeance.wording import Words, printable

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

__all__ = ["FORMS", "TIMES", "RegisterMap", "read_toml", "written_map"]

FORMS = ("dd/mm/yyyy", "mm/dd/yyyy")
TIMES = ("drop", "quebec")
_WORDS = ("yes", "no", "empty")


def read_toml(path: Path, what: Words) -> dict[str, Any]:
    """What a TOML file holds, with or without a mark; `what` it is names it where it cannot be read."""
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise CannotRun.from_os(
            error,
            f"{what.fr} ne peut être lue",
            f"{what.en} cannot be read",
            path,
        ) from error
    # Also of a number too long to be read, and of lists within lists without end.
    except (ValueError, RecursionError) as error:
        raise CannotRun(
            f"{what.fr} n’est pas un fichier TOML\u00a0: {printable(str(error))}",
            f"{what.en} is not a TOML file: {printable(str(error))}",
        ) from None


@dataclass(frozen=True, slots=True)
class RegisterMap:
    """What a map says; what it leaves out is found, or as usual."""

    columns: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    """The fact of each column; `None` where a column is no fact."""
    form: str | None = None
    """How days with slashes are written."""
    time: str | None = None
    """What is done with the time of a day: `drop`, or `quebec` for the day in Québec."""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()

    @classmethod
    def read(cls, path: Path) -> RegisterMap:
        """The map of a file."""
        return cls._of(read_toml(path, Words("la table de correspondance", "the map")))

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
