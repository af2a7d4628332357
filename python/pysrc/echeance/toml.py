"""TOML files that a person writes, held to what one writes before a parser reads them."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from echeance.wording import Words

__all__ = ["TomlError", "parsed", "text_of"]

MAX_BYTES = 1 << 20
"""The largest file: a map has some kilobytes."""

MAX_PARTS = 8
"""How many parts a key may have: the parser takes minutes of one with thousands, and `[columns]` has one."""

_PART = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\[^\n])*"|'[^'\n]*')"""
_TOKEN = re.compile(
    r"""#[^\n]*|"{3}(?:[^\\]|\\.)*?(?:"{3}|\Z)|'{3}.*?(?:'{3}|\Z)"""
    rf"|(?P<deep>{_PART}(?:[ \t]*\.[ \t]*{_PART}){{{MAX_PARTS}}})|{_PART}"
    # What is never closed ends with its line, so that nothing is looked at twice.
    r"""|["'][^\n]*""",
    re.DOTALL,
)


class TomlError(Exception):
    """A file that no parser is given; what is wrong, after a colon, in the two languages."""

    def __init__(self, fr: str, en: str) -> None:
        super().__init__(en)
        self.text = Words(fr, en)

    def __reduce__(self) -> tuple[type[TomlError], tuple[str, str]]:
        return type(self), (self.text.fr, self.text.en)


def text_of(path: Path) -> str:
    """The text of a file, with or without a mark.

    Raises `TomlError` where it is longer than any, and what reading a file raises.
    """
    with path.open("rb") as file:
        # A device has no end.
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise TomlError(
            "le fichier dépasse 1\u00a0Mio; donnez le fichier TOML lui-même, qui a quelques lignes",
            "the file is over 1 MiB; give the TOML file itself, which has a few lines",
        )
    return data.decode("utf-8-sig")


def parsed(text: str) -> dict[str, Any]:
    """What a text of TOML holds.

    Raises `TomlError` where a key is deeper than any, `ValueError` or `RecursionError` where
    it is no TOML.
    """
    for token in _TOKEN.finditer(text):
        if token["deep"]:
            line = text.count("\n", 0, token.start()) + 1
            raise TomlError(
                f"à la ligne {line}, une clé a plus de {MAX_PARTS} parties entre des points; mettez entre guillemets droits"
                " un nom qui a des points",
                f"at line {line}, a key has more than {MAX_PARTS} parts between dots; put a name that has dots in straight"
                " quotation marks",
            )
    # What reads no TOML needs no parser.
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    return tomllib.loads(text)
