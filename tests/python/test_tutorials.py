"""The programs of the tutorials are run as they stand, one after another, and what they print is compared."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from .transcripts import Span

TOP = Path(__file__).parents[2]
TUTORIALS = ("clerk", "receipts", "python", "rust", "c", "cobol", "sql")
PAGES = [f"{name}{lang}.md" for name in TUTORIALS for lang in ("", ".fr")]
NEEDED = {
    "rust": ("cargo",),
    "c": ("cc", "pkg-config"),
    "cobol": ("cobc",),
    "sql": ("cc", "sqlite3"),
    "receipts": ("openssl",),
}
BLOCK = re.compile(r"^```(\S+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A block of a page."""

    language: str
    file: str
    """The file that it is, or empty."""
    text: str
    span: Span
    """Where its text is."""


def blocks(page: str) -> list[Block]:
    text = (TOP / "docs" / page).read_text("utf-8")
    return [
        Block(found[1], found[2] or "", found[3], found.span(3))
        for found in BLOCK.finditer(text)
    ]


def built() -> Path:
    """The folder of the C library, built before these tests."""
    folder = Path(os.environ.get("CARGO_TARGET_DIR", "target"), "release")
    return TOP / folder


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not (built() / "libecheance_ffi.so").exists():
        lacking("the C library, which ffi/install.sh build makes")
    prefix = tmp_path_factory.mktemp("installed")
    subprocess.run(
        [TOP / "ffi/install.sh", "install", f"PREFIX={prefix}", f"BUILT={built()}"],
        check=True,
        capture_output=True,
    )
    return prefix


def lacking(what: str) -> None:
    """What is not here is not tried; under CI that is a failure."""
    if "CI" in os.environ:
        pytest.fail(f"under CI nothing may be missing: {what}")
    pytest.skip(f"not here: {what}")


@pytest.mark.parametrize("page", PAGES)
def test_a_tutorial_is_run(
    page: str,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    held: Callable[[Path, Mapping[Span, str]], None],
) -> None:
    name = page.partition(".")[0]
    for tool in NEEDED.get(name, ()):
        if shutil.which(tool) is None:
            lacking(tool)
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "SOURCES": str(TOP),
        # What both languages build is built once, without what debuggers read.
        "CARGO_TARGET_DIR": str(TOP / "target/tutorials"),
        "CARGO_PROFILE_DEV_DEBUG": "0",
        "CARGO_INCREMENTAL": "0",
    }
    if name in ("c", "cobol", "sql"):
        environment["ECHEANCE"] = str(request.getfixturevalue("installed"))
    script, expected = session(page)
    done = subprocess.run(
        ["bash", "-eu", "-c", script],
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
        env=environment,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    printed = dict(
        re.findall(
            r"^== (\d+)\n(.*?)(?=^== |\Z)", done.stdout, re.MULTILINE | re.DOTALL
        )
    )
    assert len(expected) >= 4, "a tutorial shows what its programs print"
    held(
        TOP / "docs" / page,
        {span: printed[str(place)] for place, span in expected.items()},
    )


def session(page: str) -> tuple[str, dict[int, Span]]:
    """What a reader types, files and commands in their order, and where the page shows what a command prints."""
    script: list[str] = []
    expected: dict[int, Span] = {}
    command = -1
    for place, (language, file, text, span) in enumerate(blocks(page)):
        if file:
            script.append(f"cat > {file} <<'END OF {place}'\n{text}END OF {place}\n")
        elif language == "sh":
            script.append(f"echo '== {place}'\n{text}")
            command = place
        elif language == "text":
            expected[command] = span
    return "".join(script), expected


@pytest.mark.parametrize("page", PAGES)
def test_each_file_is_named_before_it_is_shown(page: str) -> None:
    text = (TOP / "docs" / page).read_text("utf-8")
    for block in blocks(page):
        named = text.partition(f" {block.file}\n")[0]
        assert not block.file or f"`{block.file}`" in named, block.file


@pytest.mark.parametrize("name", ["python", "rust", "c", "cobol"])
def test_a_fact_that_is_not_given_is_not_said_to_be_unknown_whatever_its_default(
    name: str,
) -> None:
    """The contract: an absent fact takes its default where it has one, and only then is it not unknown."""
    for lang, heading, words in (
        (".fr", "## Ce qui n’est pas connu\n", "valeur par défaut"),
        ("", "## What is not known\n", "default"),
    ):
        text = (TOP / f"docs/{name}{lang}.md").read_text("utf-8")
        _, found, section = text.partition(heading)
        assert found
        assert words in " ".join(section.partition("```")[0].split())


@pytest.mark.parametrize("name", sorted(set(TUTORIALS) - {"clerk", "receipts"}))
def test_both_languages_show_the_same_programs(name: str) -> None:
    """Texts and comments apart, and the language that is asked for."""
    words = re.compile(
        r"\"[^\"\n]*\"|/\*.*?\*/|\b(?:EN|En|FR|Fr)\b|text\.(?:en|fr)|_(?:EN|FR)\b"
    )
    english, french = (
        [
            (block.language, block.file, words.sub("", block.text))
            for block in blocks(page)
            if block.language != "text"
        ]
        for page in (f"{name}.md", f"{name}.fr.md")
    )
    assert french == english
