"""What the command line says and how: the language, the letters that a terminal has."""

from __future__ import annotations

import argparse
import codecs
import contextlib
import errno
import io
import os
import re
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from typing import IO

__all__ = [
    "about_file",
    "argparse_in",
    "complain",
    "language_of",
    "said_by_system",
    "show_plain_letters",
]

LOCALE = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""The variables that tell the language, the first that is set prevailing."""


def language_of(arguments: list[str], environment: Mapping[str, str]) -> str:
    """The language asked for, else that of the locale: French, or else English.

    It is known before the arguments are understood: help and errors are in it too.
    """
    for place, argument in enumerate(arguments):
        given = argument.removeprefix("--lang=")
        if argument == "--lang":
            given = "".join(arguments[place + 1 : place + 2])
        if given in ("fr", "en") and argument.startswith("--lang"):
            return given
    said = next((environment[name] for name in LOCALE if environment.get(name)), "")
    for locale in said.lower().split(":"):
        language = re.split(r"[_.@-]", locale)[0]
        if language in ("fr", "en"):
            return language
    return "en"


def complain(text: str) -> None:
    """Tells standard error, where there is one."""
    # Without a file, `print` takes standard output.
    if sys.stderr is not None:
        print(text, file=sys.stderr)


_SYSTEM_WORDS = {
    errno.ENOENT: "fichier ou dossier introuvable",
    errno.EACCES: "accès refusé",
    errno.EPERM: "opération non permise",
    errno.EISDIR: "c’est un dossier",
    errno.ENOTDIR: "ce n’est pas un dossier",
    errno.ENOSPC: "plus d’espace sur le disque",
    errno.EROFS: "disque en lecture seule",
    errno.EIO: "erreur du disque",
    errno.EBADF: "flux fermé",
}
"""What the system says in English, for the errors that are met."""


def said_by_system(error: OSError, lang: str) -> str:
    """What the system says of an error."""
    said = error.strerror or type(error).__name__
    return _SYSTEM_WORDS.get(error.errno or 0, said) if lang == "fr" else said


_UNFOUND = (errno.ENOENT, errno.ENOTDIR)
_REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS)


def about_file(
    error: OSError, path: str | os.PathLike[str], lang: str, *, written: bool = False
) -> str:
    """The file, what the system says of it and, where that is known, what to do."""
    # Most commands start sooner without.
    from echeance.wording import printable

    said = said_by_system(error, lang)
    number = error.errno
    mend = ("", "")
    if number in _UNFOUND and written:
        mend = (
            "créez d’abord le dossier, ou donnez-en un autre",
            "make the folder first, or give another one",
        )
    elif number in _UNFOUND:
        mend = (
            "vérifiez le nom du fichier et celui de son dossier",
            "check the name of the file and that of its folder",
        )
    elif number in _REFUSED and written:
        mend = (
            "donnez un dossier où vous pouvez écrire",
            "give a folder in which you may write",
        )
    elif number in _REFUSED:
        mend = (
            "demandez le droit de lire ce fichier",
            "ask for the right to read this file",
        )
    elif number == errno.EISDIR:
        mend = ("donnez le nom d’un fichier", "give the name of a file")
    elif number == errno.ENOSPC:
        mend = (
            "libérez de l’espace, ou donnez un dossier d’un autre disque",
            "make room, or give a folder of another disk",
        )
    told = f"{printable(os.fspath(path))} ({said})"
    todo = mend[0 if lang == "fr" else 1]
    return f"{told}; {todo}" if todo else told


# --- letters ----------------------------------------------------------------

PLAIN = "echeance.plain."
"""The error handlers that put plain letters in the place of those that are not there.

One for each encoding, named by it: some codecs do not give theirs.
"""

_PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "«": '"',
        "»": '"',
        "—": "-",
        "–": "-",
        "…": "...",
        "œ": "oe",
        "Œ": "OE",
        "æ": "ae",
        "Æ": "AE",
        "→": "->",
        "\u00a0": " ",
        "\u202f": " ",
    }
)


def _plain(encoding: str, error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    run = error.object[error.start : error.end]
    run = run.replace("«\u00a0", '"').replace("\u00a0»", '"').translate(_PLAIN)
    letters = []
    for letter in run:
        try:
            letter.encode(encoding)
        except UnicodeEncodeError:
            from unicodedata import normalize

            bare = normalize("NFKD", letter).encode("ascii", "ignore")
            letter = bare.decode() or "?"
        letters.append(letter)
    return "".join(letters), error.end


def show_plain_letters(*streams: IO[str] | None) -> None:
    """Lets streams whose encoding lacks a letter show a plain one instead."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            handler = PLAIN + stream.encoding
            codecs.register_error(handler, partial(_plain, stream.encoding))
            stream.reconfigure(errors=handler)


# --- what argparse says -----------------------------------------------------

_FRENCH = {
    "usage: ": "usage\u00a0: ",
    "%(prog)s: error: %(message)s\n": "%(prog)s\u00a0: erreur\u00a0: %(message)s\n",
    "the following arguments are required: %s": "il manque\u00a0: %s",
    "unrecognized arguments: %s": "option inconnue\u00a0: %s",
    "expected one argument": "une valeur est attendue",
    "expected at most one argument": "une valeur au plus est attendue",
    "expected at least one argument": "une valeur au moins est attendue",
    "not allowed with argument %s": "ne va pas avec %s",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s\u00a0: %(message)s",
    "invalid %(type)s value: %(value)r": "valeur refusée\u00a0: %(value)r",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "choix inconnu\u00a0: %(value)r (au choix\u00a0: %(choices)s)"
    ),
    "unknown parser %(parser_name)r (choices: %(choices)s)": (
        "commande inconnue\u00a0: %(parser_name)r (au choix\u00a0: %(choices)s)"
    ),
    "ignored explicit argument %r": "cette option ne prend pas de valeur%.0s",
    "one of the arguments %s is required": "il manque l’un de\u00a0: %s",
    "ambiguous option: %(option)s could match %(matches)s": (
        "option ambiguë\u00a0: %(option)s pourrait être %(matches)s"
    ),
    "ambiguous option: %(option)s could match %(matches)s.": (
        "option ambiguë\u00a0: %(option)s pourrait être %(matches)s."
    ),
    "expected %s argument": "%s valeur est attendue",
    "expected %s arguments": "%s valeurs sont attendues",
    "unexpected option string: %s": "option inconnue\u00a0: %s",
    "invalid choice: %(value)r, maybe you meant %(maybe)r? (choose from %(choices)s)": (
        "choix inconnu\u00a0: %(value)r, peut-être %(maybe)r? (au choix\u00a0: %(choices)s)"
    ),
    "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)": (
        "choix inconnu\u00a0: %(value)r, peut-être %(closest)r? (au choix\u00a0: %(choices)s)"
    ),
    "positional arguments": "arguments\u00a0",
    "options": "options\u00a0",
    "subcommands": "commandes\u00a0",
    "show this help message and exit": "montre cette aide",
    " (default: %(default)s)": " (si rien n’est dit\u00a0: %(default)s)",
}


@contextlib.contextmanager
def argparse_in(lang: str) -> Iterator[None]:
    """Lets argparse say its own words in that language, whatever the locale is."""
    own = argparse._, argparse.ngettext  # type: ignore[attr-defined]

    def word(english: str) -> str:
        return _FRENCH.get(english, english) if lang == "fr" else english

    def plural(one: str, many: str, count: int) -> str:
        return word(one if count == 1 else many)

    argparse._, argparse.ngettext = word, plural  # type: ignore[attr-defined]
    try:
        yield
    finally:
        argparse._, argparse.ngettext = own  # type: ignore[attr-defined]
