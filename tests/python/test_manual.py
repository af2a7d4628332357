"""The manual page of the audit: current, complete, and its recipes run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

import pytest

from echeance._echeance import cell_words, headings, quebec_day
from echeance.audit.register import FACTS, OUTCOMES, output_columns
from echeance.wording import BROKEN_CELLS, BROKEN_LINES, NO_PERSON
from manual.page import PAGES, page, shown
from manual.recipes import FILES, RECIPES, Block, Recipe

ROOT = Path(__file__).parents[2]
ECHEANCE = Path(sys.executable).with_name("echeance")
Lang = Literal["fr", "en"]
LANGS: tuple[Lang, Lang] = ("fr", "en")


def audit(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ECHEANCE, "audit", *arguments],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1", "COLUMNS": "80"},
    )


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_is_current(lang: Lang) -> None:
    written = (ROOT / "docs" / PAGES[lang]).read_text("utf-8")
    assert written == page(lang), "renew by: make bless"


@pytest.mark.parametrize("lang", LANGS)
def test_each_row_of_a_table_has_two_cells(lang: Lang) -> None:
    rows = [line for line in page(lang).splitlines() if line.startswith("| ")]
    assert len(rows) > 100
    # A stroke in a cell has a mark before it, in code too.
    for row in rows:
        assert len(re.findall(r"(?<!\\)\|", row)) == 3, row


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("where", ["help", "page"])
def test_everything_stands_in_the_help_and_in_the_page(lang: Lang, where: str) -> None:
    text = audit("--help", "--lang", lang).stdout if where == "help" else page(lang)
    # As words of their own, wherever lines end.
    words = " ".join(text.replace("`", " ").split())
    terms = [
        *FACTS,
        *output_columns(sentences=True),
        *OUTCOMES,
        *("undetermined", "error"),
        *BROKEN_LINES,
        *NO_PERSON,
        *BROKEN_CELLS,
        *("not-a-date", "conflicting-facts", "in-the-future"),
        *(f"{status}" for status in (0, 1, 2, 3, 4)),
        *("counting=cpa-269", "leap-day=march-1"),
        *("regular", "temporary", "later", "unknown", "none"),
        *("--since", "--map", "--force", "--min-rows", "--summary", "--reading"),
    ]
    for term in terms:
        assert re.search(rf"(?<![\w-]){re.escape(term)}(?![\w-])", words), term
    for _, names in [*headings(), *cell_words()]:
        for name in names:
            assert " ".join(name.split()) in words, name


def test_the_help_fits_a_terminal_but_for_examples() -> None:
    for lang in LANGS:
        guide = audit("--help", "--lang", lang).stdout.partition("--letters l")[2]
        assert max(map(len, guide.splitlines())) < 80


def commands(block: Block, lang: Lang) -> list[str]:
    """The commands of a block that a shell can run."""
    _, text = shown(block, lang)
    if block.language == "sh":
        return text.splitlines()
    # Of other programs' files, the calls of echeance.
    found = re.findall(r"echeance audit [^>|\n]*", text)
    return [command.strip() for command in found]


def people(folder: Path, lang: Lang) -> None:
    """A register of today, one line of it broken where a recipe is about that, and an agency's export."""
    today = date.fromisoformat(quebec_day(int(time.time())))
    lines = ["dossier,certificate_number,issued_on,affiliated,exam_passed_on,etat"]
    for number in range(1, 21):
        issued = today - timedelta(days=30 * number)
        state = "rien" if number % 2 else "à renouveler"
        lines.append(f"D{number},CAR2099{number:08},{issued},true,2015-01-15,{state}")
    (folder / FILES["register"].of(lang)).write_text("\n".join(lines) + "\n", "utf-8")
    export = ["Émis;Lien;Vu", "15/01/2026;actif;x", "03/02/2026;inactif;y"]
    (folder / FILES["export"].of(lang)).write_text("\n".join(export) + "\n", "cp1252")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.title.en)
def test_a_recipe_runs(tmp_path: Path, recipe: Recipe, lang: Lang) -> None:
    people(tmp_path, lang)
    register = tmp_path / FILES["register"].of(lang)
    broken = register.read_text("utf-8") + "D99,,2025-02-30,true,2015-01-15,\n"
    is_of_faults = recipe.title.en == "Correcting rejected lines"
    if is_of_faults:
        register.write_text(broken, "utf-8")
    run = 0
    for block in recipe.blocks:
        file, text = shown(block, lang)
        if block.language == "toml":
            (tmp_path / file).write_text(text, "utf-8")
            continue
        for command in commands(block, lang):
            found = subprocess.run(
                ["bash", "-c", command],
                check=False,
                capture_output=True,
                cwd=tmp_path,
                encoding="utf-8",
                env={
                    **os.environ,
                    "PATH": f"{ECHEANCE.parent}:{os.environ['PATH']}",
                    "PYTHONUTF8": "1",
                },
            )
            assert found.returncode == int(is_of_faults), (command, found.stderr)
            run += 1
            for option in re.findall(
                r"--(?:out|rejects|summary|letters|calendar|write-map) (\S+)", command
            ):
                assert (tmp_path / option).exists(), option
    assert run, "no command of this recipe was run"


def test_each_recipe_asks_for_something_else() -> None:
    assert len(RECIPES) == 10
    assert len({recipe.title for recipe in RECIPES}) == 10


def test_rejects_mended_are_clean(tmp_path: Path) -> None:
    """What the recipe says of the lines refused, to its end."""
    people(tmp_path, "en")
    register = tmp_path / "register.csv"
    with register.open("a", encoding="utf-8") as file:
        file.write("D99,,2025-02-30,true,2015-01-15,\n")
    arguments = ["--as-of", "today"]
    rejects = tmp_path / "rejects.csv"
    found = subprocess.run(
        [ECHEANCE, "audit", register, *arguments, "--rejects", rejects],
        check=False,
        capture_output=True,
    )
    assert found.returncode == 1
    lines = rejects.read_text("utf-8").splitlines()
    assert [line.partition(",")[0] for line in lines] == ["dossier", "D99"]
    rejects.write_text(rejects.read_text("utf-8").replace("02-30", "02-20"), "utf-8")
    assert audit(str(rejects), *arguments).returncode == 0
