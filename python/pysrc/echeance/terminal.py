"""What the command line says and how: the language, the letters that a terminal has.

What `echeance version` needs: it loads nothing that Python has not loaded by itself.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import IO

__all__ = [
    "about_file",
    "complain",
    "language_of",
    "perhaps",
    "perhaps_in_both",
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
    locales = next((environment[name] for name in LOCALE if environment.get(name)), "")
    for locale in locales.lower().split(":"):
        language = locale
        for sign in "_.@-":
            language = language.partition(sign)[0]
        if language in ("fr", "en"):
            return language
    return "en"


def complain(text: str) -> None:
    """Tells standard error, where there is one."""
    # Without a file, `print` takes standard output.
    if sys.stderr is not None:
        print(text, file=sys.stderr)


def perhaps(name: str, names: Iterable[str], lang: str) -> str:
    """Which of those names was perhaps meant, for the end of a message about another."""
    from echeance import _echeance

    return _echeance.perhaps(name, list(names), lang)


def perhaps_in_both(name: str, names: Iterable[str]) -> tuple[str, str]:
    """The same in French and in English."""
    known = list(names)
    return perhaps(name, known, "fr"), perhaps(name, known, "en")


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
    words = error.strerror or type(error).__name__
    return _SYSTEM_WORDS.get(error.errno or 0, words) if lang == "fr" else words


_UNFOUND = (errno.ENOENT, errno.ENOTDIR)
_REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS)


def about_file(
    error: OSError, path: str | os.PathLike[str], lang: str, *, written: bool = False
) -> str:
    """The file, what the system says of it and, where that is known, what to do."""
    # Most commands start sooner without.
    from echeance.wording import printable

    why = said_by_system(error, lang)
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
    sentence = f"{printable(os.fspath(path))} ({why})"
    todo = mend[0 if lang == "fr" else 1]
    return f"{sentence}; {todo}" if todo else sentence


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


def _plain(encoding: str) -> Callable[[UnicodeError], tuple[str, int]]:
    def plain(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeEncodeError):
            raise error
        run = error.object[error.start : error.end]
        run = run.replace("«\u00a0", '"').replace("\u00a0»", '"').translate(_PLAIN)
        letters: list[str] = []
        for letter in run:
            try:
                letter.encode(encoding)
            except UnicodeEncodeError:
                from unicodedata import normalize

                bare = normalize("NFKD", letter).encode("ascii", "ignore")
                letter = bare.decode() or "?"
            letters.append(letter)
        return "".join(letters), error.end

    return plain


def show_plain_letters(*streams: IO[str] | None) -> None:
    """Lets streams whose encoding lacks a letter show a plain one instead."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            handler = PLAIN + stream.encoding
            codecs.register_error(handler, _plain(stream.encoding))
            stream.reconfigure(errors=handler)
