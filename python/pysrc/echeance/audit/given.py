"""What a caller in Python gives to an audit: what is no such thing is refused by the name of its argument."""

from __future__ import annotations

import operator
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from echeance.audit.sources import Source
from echeance.profile import Profile

__all__ = [
    "MOST_THREADS",
    "pairs_of",
    "path_of",
    "refuse_alone",
    "refuse_other",
    "refuse_outside",
    "refuse_unspoken",
    "register_of",
]

MOST_THREADS = 1_024
"""More than any register gains by; a system may start no more."""

_PATH = "the path of a file (a str or a pathlib.Path)"
_TEXT = (str, "a text (str)")
_FLAG = (bool, "True or False")
_FUNCTION: tuple[Any, str] = (Callable, "a function")

_KINDS: dict[str, tuple[Any, str]] = {
    **dict.fromkeys(("key", "compare", "delimiter", "sheet", "made_at"), _TEXT),
    **dict.fromkeys(("persons", "raw", "sentences", "results_only", "force"), _FLAG),
    **dict.fromkeys(
        ("on_note", "on_error", "on_progress", "on_columns", "on_person", "on_found"),
        _FUNCTION,
    ),
    "readings": (Mapping, "a dict of readings, each with its choice"),
    "profile": (Profile, "an echeance.profile.Profile, as Profile.read makes it"),
    "signing_key": (bytes, "a key as PEM, in bytes"),
}


def refuse_other(**arguments: object) -> None:
    """Refuses arguments of another kind than theirs."""
    for name, given in arguments.items():
        kind, expected = _KINDS[name]
        is_left_out = given is None and kind is not bool
        if not is_left_out and not isinstance(given, kind):
            raise _wrong(name, given, expected)


def refuse_outside(
    name: str, given: object, least: int, most: int | None = None
) -> None:
    """Refuses what is no whole number of a range."""
    expected = f"a whole number of at least {least}"
    if most is not None:
        expected += f" and at most {most}"
    try:
        number = operator.index(given)  # type: ignore[arg-type]
    except TypeError:
        raise _wrong(name, given, expected) from None
    if number < least or (most is not None and number > most):
        raise ValueError(f"{name} is {expected}")


def refuse_alone(needed: str, is_given: bool, **arguments: object) -> None:
    """Refuses arguments that say nothing without another one."""
    for name, given in arguments.items():
        if given is not None and given is not False and not is_given:
            raise ValueError(
                f"{name} says nothing without {needed}: give {needed}, or leave {name} out"
            )


def refuse_unspoken(lang: object) -> None:
    """Refuses a language that is neither."""
    if lang not in ("fr", "en"):
        raise ValueError('lang is neither "fr" nor "en"')


def register_of(
    given: Any, delimiter: str | None = None, sheet: str | None = None
) -> Source:
    """A register by its path, or as it says itself how it is read."""
    if isinstance(given, Source):
        return replace(given, path=_path("register", given.path))
    if isinstance(given, (str, bytes, os.PathLike)):
        return Source(_path("register", given), delimiter, sheet=sheet)
    raise _wrong(
        "register",
        given,
        f"{_PATH} or a Source",
        "; write a table to a .parquet or .csv file, or ask echeance.columns.holder_review, which takes it as it is; of an"
        " open file, give the name",
    )


def path_of(name: str, given: Any) -> Path | None:
    """The path of a file, where there is one."""
    return None if given is None else _path(name, given)


def _path(name: str, given: Any) -> Path:
    is_path = isinstance(given, os.PathLike)
    found = cast(
        "Any", os.fspath(cast("os.PathLike[str]", given)) if is_path else given
    )
    if isinstance(found, str):
        if "\0" in found or not _is_encodable(found):
            raise ValueError(
                f"{name} holds a character that no name of a file has (a NUL, or half a surrogate pair): correct the path"
            )
        return Path(found)
    mend = "; os.fsdecode makes a str of it" if isinstance(found, bytes) else ""
    raise _wrong(name, found, _PATH, mend)


def _is_encodable(path: str) -> bool:
    try:
        os.fsencode(path)
    except UnicodeEncodeError:
        return False
    return True


def pairs_of(name: str, given: object) -> list[tuple[str, str]]:
    """Pairs of texts."""
    expected = 'a list of pairs of texts, such as [("counting", "cpa-269")]'
    if isinstance(given, (str, Mapping)) or not isinstance(given, Iterable):
        raise _wrong(name, given, expected)
    pairs: list[tuple[str, str]] = []
    items: Iterable[Any] = given  # pyright: ignore[reportUnknownVariableType]
    for each in items:
        is_pair = isinstance(each, Sequence) and not isinstance(each, (str, bytes))
        texts = list(cast("Sequence[Any]", each)) if is_pair else []
        if len(texts) != 2 or not all(isinstance(text, str) for text in texts):
            raise _wrong(name, each, expected)
        pairs.append((texts[0], texts[1]))
    return pairs


def _wrong(name: str, given: Any, expected: str, mend: str = "") -> TypeError:
    return TypeError(f"{name} is {expected}, not {type(given).__name__}{mend}")
