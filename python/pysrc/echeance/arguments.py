"""The words of argparse in the language of the command line, and the options that several commands have."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Callable, Generator
from typing import Any

__all__ = ["add_json", "add_lang", "argparse_in"]

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
def argparse_in(lang: str) -> Generator[None]:
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


def add_lang(options: Any, say: Callable[[str, str], str]) -> None:
    """Adds the option `--lang`."""
    options.add_argument(
        "--lang",
        choices=("fr", "en"),
        default=say("fr", "en"),
        help=say(
            "langue (celle du système si rien n’est dit)",
            "language (that of the system by default)",
        ),
    )


def add_json(options: Any, say: Callable[[str, str], str]) -> None:
    """Adds the option `--json` of a command that answers."""
    options.add_argument(
        "--json", action="store_true", help=say("répond en JSON", "answers in JSON")
    )
