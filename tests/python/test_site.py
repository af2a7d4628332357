"""What looks at the links of the site finds what is wrong with them."""

from __future__ import annotations

import json
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
LINKS = TOP / "docs/site/links.py"
FRENCH = [
    *TOP.glob("**/*.fr.md"),
    TOP / "LISEZMOI.md",
    TOP / "docs/EDITION-JURIDIQUE.md",
]
_BLOCK = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_NOT_WORDS = re.compile(r"`[^`\n]*`|\]\([^)]*\)|<[^>]*>|\{\{.*?\}\}|In English: ")
_LOOSE = re.compile(
    # A plain space, or none, where French has one that does not break; and one before what takes none.
    r"[ \n]:(?=\s|$)|(?<=\w):(?=\s|$)|«(?!\u00a0)|(?<!\u00a0)»|\s[;!?](?=\s|$)"
)


@pytest.mark.parametrize(
    "page",
    [
        page
        for page in FRENCH
        if not {"target", ".venv"} & set(page.relative_to(TOP).parts)
    ],
    ids=lambda page: page.name,
)
def test_french_pages_have_french_spaces(page: Path) -> None:
    text = _BLOCK.sub(
        lambda block: "\n" * block[0].count("\n"), page.read_text("utf-8")
    )
    text = _NOT_WORDS.sub("x", text)
    loose = [
        (text.count("\n", 0, found.start()) + 1, text[found.start() - 20 : found.end()])
        for found in _LOOSE.finditer(text)
    ]
    assert loose == []


@pytest.mark.parametrize(
    "text",
    [
        "mot : x",
        "mot: x",
        "« non",
        "non »",
        "«\u00a0non»",
        "quoi ?",
        "mot ; x",
        "mot\n: x",
    ],
)
def test_a_space_that_is_not_french_is_found(text: str) -> None:
    assert _LOOSE.search(text)
    assert not _LOOSE.search("mot\u00a0: «\u00a0non\u00a0»; quoi? 12:30, https://x")


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    (tmp_path / "other.html").write_text('<p id="here">', "utf-8")
    good = '<a href="other.html#here">', '<a href="https://example.org">', '<p id="é">'
    broken = {
        '<a href="none.html">': "no such file",
        '<img src="none.png">': "no such file",
        '<a href="other.html#there">': "no such anchor",
        '<a href="#there">': "no such anchor",
        '<script src="https://example.org/x.js"></script>': "loads https:",
        '<link rel="stylesheet" href="https://example.org/x.css">': "loads https:",
        '<img src="//example.org/x.png">': "loads //example.org",
    }
    page = tmp_path / "page.html"
    page.write_text("\n".join([*good, '<a href="#%C3%A9">', *broken]), "utf-8")
    done = subprocess.run(
        [sys.executable, LINKS, tmp_path],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    *lines, few = done.stdout.splitlines()
    assert done.returncode == 1
    assert "too few" in few
    assert len(lines) == len(broken)
    for line, wrong in zip(lines, broken.values()):
        assert wrong in line


NOT_REACHED = "not reached by keyboard"
NO_HEADING = "has no heading"


@pytest.mark.parametrize(
    ("written", "fault", "is_there"),
    [
        ('<div class="table-wrapper docutils">', NOT_REACHED, True),
        ('<div tabindex=0 class="table-wrapper docutils">', NOT_REACHED, False),
        ("<table><tr><th>a</th><th><p> </p></th></tr></table>", NO_HEADING, True),
        ("<table><tr><th><p><code>a</code></p></th></tr></table>", NO_HEADING, False),
    ],
)
def test_a_fault_of_a_table_is_found(
    tmp_path: Path, written: str, fault: str, is_there: bool
) -> None:
    (tmp_path / "page.html").write_text(written, "utf-8")
    done = subprocess.run(
        [sys.executable, LINKS, tmp_path],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (fault in done.stdout) == is_there


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, "aucun"),
        ({"a": None}, "0 connu, 1 inconnu"),
        ({"a": 1, "b": None, "c": None}, "1 connu, 2 inconnus"),
        ({"a": 1, "b": 2}, "2 connus, 0 inconnu"),
    ],
)
def test_nought_and_one_are_singular_in_french(
    facts: dict[str, int | None], expected: str
) -> None:
    figures = runpy.run_path(str(TOP / "docs/site/figures.py"))
    assert figures["facts"](facts, "fr") == expected


def test_a_decision_costs_what_the_tutorials_say() -> None:
    told = {
        ".fr": "quelques centaines d’instructions",
        "": "some hundreds of instructions",
    }
    counted = json.loads((TOP / "tests/counted.json").read_text("utf-8"))
    costs = [cost for call, cost in counted.items() if call.endswith("_decide")]
    assert len(costs) > 3
    assert all(200 <= cost < 1000 for cost in costs)
    for lang, words in told.items():
        for name in ("c", "rust"):
            page = (TOP / f"docs/{name}{lang}.md").read_text("utf-8")
            assert f"[{words}](fast{lang}.md)" in page
            # No other figure of speed: that would be of no run's file.
            assert not re.search(r"nanosecond|par seconde|a second\b", page)


def test_a_call_costs_what_the_guide_of_c_says() -> None:
    guide = (TOP / "ffi/GUIDE.md").read_text("utf-8").replace("\n", " ")
    counted = json.loads((TOP / "tests/counted.json").read_text("utf-8"))
    dearest = [
        json.loads(line)
        for line in (TOP / "tests/worst.jsonl").read_text("utf-8").splitlines()
    ]
    by_name = {each["name"]: each["instructions"] for each in dearest}
    decided = [cost for call, cost in counted.items() if call.endswith("_decide")]
    answers = [
        counted[call]
        for call in (
            "exam_transfer",
            "certificate_renewal",
            "inactivity_plan",
            "holder_review",
        )
    ]
    json_cost = counted["evaluate_json, exam-transfer"]
    for words, least, most, costs in (
        ("decision takes about 400 to 600", 400, 600, decided),
        ("known facts 5,000 to 30,000", 5e3, 30e3, answers),
        ("JSON 20,000 where", 15e3, 20e3, [json_cost]),
        (
            "2 million for `deadline`",
            1.5e6,
            2.5e6,
            [by_name["deadline: nothing known"]],
        ),
        (
            "3 million for `holder-review`",
            2.5e6,
            3.5e6,
            [by_name["holder-review: nothing known"]],
        ),
        ("some 39 million", 37e6, 41e6, [max(by_name.values())]),
    ):
        assert words in guide
        assert all(least <= cost <= most for cost in costs), words
