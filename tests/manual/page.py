"""The page, made from the tables that `--help` is made from."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Literal

from echeance.audit.guide import Section, sections
from echeance.cli import _parser
from echeance.wording import Words
from manual.recipes import FILES, RECIPES, Block, Recipe

__all__ = ["PAGES", "page", "shown"]

Lang = Literal["fr", "en"]

PAGES: dict[Lang, str] = {"fr": "REGISTER.fr.md", "en": "REGISTER.md"}

_TITLE = Words("L’audit d’un registre", "The audit of a register")
_GENERATED = Words(
    "Cette page est générée, comme `echeance audit --help`, à partir des tables du programme.",
    "This page is generated, as `echeance audit --help` is, from the tables of the program.",
)
_INTRODUCTION = Words(
    "`echeance audit REGISTRE` lit un registre, une ligne par titulaire, et dit ce que chacun doit faire et jusqu’à"
    " quand. Il lit le CSV que donnent Excel et les bases de données (`,` `;` tabulation ou `|`; UTF-8, UTF-16 ou"
    " Windows-1252), les classeurs Excel (`.xlsx`), Parquet et Arrow IPC, seuls ou dans `.gz` ou `.zst`. Il n’écrit que les fichiers que vous nommez, tous"
    " ou aucun.",
    "`echeance audit REGISTER` reads a register with one line per holder, and lists what each must do and by when. It reads CSV"
    " as written by Excel and databases (`,` `;` tab or `|`; UTF-8, UTF-16 or Windows-1252), Excel workbooks (`.xlsx`),"
    " Parquet and Arrow IPC, alone or in `.gz` or `.zst`. It writes only the files that you name, all of them or none.",
)
_COMMAND = Words("La commande", "The command")
_RECIPES = Words("Dix recettes", "Ten recipes")
_OPTION = Words("option", "option")
_MEANING = Words("sens", "meaning")
_TERM = Words("terme", "term")


def page(lang: Lang) -> str:
    """The page in a language, as Markdown."""
    return "\n".join(_lines(lang)) + "\n"


def _lines(lang: Lang) -> Iterator[str]:
    yield from (f"# {_TITLE.of(lang)}", "", _GENERATED.of(lang), "")
    yield from (_INTRODUCTION.of(lang), "", f"## {_COMMAND.of(lang)}", "")
    yield from _table(_OPTION.of(lang), _MEANING.of(lang), _options(lang))
    for section in sections(lang):
        yield from _section(section, lang)
    yield from ("", f"## {_RECIPES.of(lang)}")
    for number, recipe in enumerate(RECIPES, start=1):
        yield from _recipe(number, recipe, lang)


def _options(lang: Lang) -> Iterator[tuple[str, str]]:
    for action in _audit(lang)._actions:
        value = str(action.metavar or "|".join(action.choices or ()))
        names = ", ".join(action.option_strings)
        yield " ".join(filter(None, (names, value))), str(action.help)


def _audit(lang: Lang) -> argparse.ArgumentParser:
    (commands,) = (
        action.choices
        for action in _parser(lang)._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    found = commands["audit"]
    assert isinstance(found, argparse.ArgumentParser)
    return found


def _section(section: Section, lang: Lang) -> Iterator[str]:
    title = section.title[:1].upper() + section.title[1:]
    yield from ("", f"## {title}", "", section.before, "")
    yield from _table(_TERM.of(lang), _MEANING.of(lang), section.terms)


def _table(
    first: str, second: str, rows: Iterator[tuple[str, str]] | list[tuple[str, str]]
) -> Iterator[str]:
    yield from (f"| {first} | {second} |", "|---|---|")
    for term, text in rows:
        yield f"| {_cell(f'`{term}`')} | {_cell(text)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _recipe(number: int, recipe: Recipe, lang: Lang) -> Iterator[str]:
    yield from (
        "",
        f"### {number}. {recipe.title.of(lang)}",
        "",
        recipe.before.of(lang),
    )
    for block in recipe.blocks:
        file, text = shown(block, lang)
        yield ""
        if file:
            yield from (f"`{file}`:" if lang == "en" else f"`{file}`\u00a0:", "")
        yield from (f"```{block.language}", text, "```")
    if recipe.after.of(lang):
        yield from ("", recipe.after.of(lang))


def shown(block: Block, lang: Lang) -> tuple[str, str]:
    """The file and the text of a block, with the names of files in a language."""
    names = {name: words.of(lang) for name, words in FILES.items()}
    return block.file.format(**names), block.text.format(**names)
