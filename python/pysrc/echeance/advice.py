"""The command `advice`: what the sources say besides what decides, for a person."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from echeance._echeance import statements
from echeance.arguments import add_lang
from echeance.declared import rules_by_slug
from echeance.errors import QuestionError
from echeance.statement import Statement
from echeance.terminal import complain

__all__ = ["add_to", "run"]

WIDTH = 80
CLEAN, CANNOT_RUN = 0, 2

HEADINGS: dict[str, tuple[str, str]] = {
    "step": ("Étapes", "Steps"),
    "advice": ("Conseils", "Advice"),
    "notice": ("À savoir", "Notices"),
    "contact": ("Joindre quelqu’un", "Contacts"),
    "label": ("À l’écran", "On the screen"),
}
"""The kinds in the order in which they are shown."""


def add_to(command: Callable[..., Any], say: Callable[[str, str], str]) -> None:
    """Adds the command, as the command line adds its own."""
    parser = command(
        "advice",
        run,
        "montre étapes, conseils, avis et coordonnées que donnent les textes",
        "shows the steps, advice, notices and contacts that the sources give",
    )
    parser.values.add_argument(
        "rule",
        metavar=say("RÈGLE", "RULE"),
        nargs="?",
        help=say("ce qui va avec cette règle", "what goes with that rule"),
    )
    parser.options.add_argument(
        "--json", action="store_true", help=say("les donne en JSON", "gives it in JSON")
    )
    add_lang(parser.options, say)


def run(options: argparse.Namespace) -> int:
    """Runs the command; gives the exit status."""
    try:
        chosen = statements(options.rule)
    except QuestionError as refused:
        complain(refused.text["fr" if options.lang == "fr" else "en"])
        return CANNOT_RUN
    if options.json:
        data = [statement.to_dict() for statement in chosen]
        written = json.dumps(data, ensure_ascii=False, indent=2)
        # JSON is UTF-8 whatever the terminal is.
        sys.stdout.flush()
        sys.stdout.buffer.write(written.encode() + b"\n")
        return CLEAN
    for line in _lines(chosen, options.rule, options.lang):
        print(line)
    return CLEAN


def _lines(chosen: Iterable[Statement], slug: str | None, lang: str) -> Iterator[str]:
    """What a person reads: a paragraph for each kind."""
    from textwrap import wrap

    chosen = list(chosen)
    french = lang == "fr"
    if slug is not None:
        title = rules_by_slug()[slug]["title"][lang]
        yield from wrap(f"{slug} — {title}", WIDTH)
        yield ""
    apart = False
    for kind, (fr, en) in HEADINGS.items():
        of_kind = [statement for statement in chosen if statement.kind == kind]
        if not of_kind:
            continue
        if apart:
            yield ""
        apart = True
        yield f"{fr}\u00a0:" if french else f"{en}:"
        for statement in of_kind:
            text = statement.fr if french else statement.en
            if kind == "label":
                text = f"«\u00a0{text}\u00a0»" if french else f"“{text}”"
            yield from wrap(
                f"{text} [{', '.join(statement.sources)}]",
                WIDTH,
                initial_indent="- ",
                subsequent_indent="  ",
                break_long_words=False,
                break_on_hyphens=False,
            )
