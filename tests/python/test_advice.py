"""The command `advice`, apart from the rest of the command line."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from typing import Any

import pytest

import echeance
from echeance import advice

SLUGS = [None, *(rule["slug"] for rule in echeance.rules())]


def run(*arguments: str) -> int:
    """Runs the command on a parser like that of the command line."""

    def command(
        name: str, run: Callable[[argparse.Namespace], int], fr: str, en: str
    ) -> Any:
        assert name == "advice" and fr and en
        parser.set_defaults(run=run)
        return parser

    parser: Any = argparse.ArgumentParser()
    parser.values = parser.add_argument_group()
    parser.options = parser.add_argument_group()
    advice.add_to(command, lambda _, en: en)
    options = parser.parse_args(arguments)
    status: int = options.run(options)
    return status


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_it_shows_every_statement_once(
    slug: str | None, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rule = () if slug is None else (slug,)
    assert run(*rule, "--lang", lang) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert max(map(len, out.splitlines())) <= 80
    assert "\n\n\n" not in out and out.strip() + "\n" == out
    # As it was before it was wrapped.
    whole = " ".join(line.strip(" ") for line in out.split("\n"))
    for statement in echeance.statements(slug):
        words = statement.fr if lang == "fr" else statement.en
        assert words in whole
        assert f"[{', '.join(statement.sources)}]" in whole
    assert out.count("\n- ") == len(echeance.statements(slug))


def test_a_rule_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("exam-transfer", "--lang", "fr") == 0
    out = capsys.readouterr().out
    assert out.startswith("exam-transfer — ")
    assert "\nÀ savoir\u00a0:\n- " in out
    assert "\nOn the screen" not in out


@pytest.mark.parametrize("slug", SLUGS)
def test_json(slug: str | None, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run("--json", *([] if slug is None else [slug])) == 0
    given = json.loads(capfdbinary.readouterr().out)
    assert given == [one.to_dict() for one in echeance.statements(slug)]


def test_an_unknown_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("x", "--lang", "fr") == 2
    assert capsys.readouterr() == ("", "aucune règle ne porte ce nom\n")
    assert run("x", "--lang", "en", "--json") == 2
    assert capsys.readouterr() == ("", "no rule has this name\n")
