"""The help of each rule's function: reading choices, errors, and an example that runs."""

from __future__ import annotations

import doctest
import inspect
from types import ModuleType

import pytest

import echeance

RULES = echeance.rules()


@pytest.mark.parametrize("function", [rule["function"] for rule in RULES])
def test_the_help_of_a_rule(function: str) -> None:
    [rule] = [rule for rule in RULES if rule["function"] == function]
    ask = getattr(echeance, function)
    documented = inspect.getdoc(ask)
    assert documented is not None
    flat = " ".join(documented.split())
    for reading in rule["readings"]:
        *others, last = reading["choices"]
        choices = f"{', '.join(others)} or {last} (default {reading['default']})"
        assert f"`{reading['name']}`: {choices}." in flat
    assert "Raises: QuestionError: " in flat
    module = ModuleType("example")
    module.__doc__ = documented
    examples = doctest.DocTestFinder().find(module, "example")
    assert [len(example.examples) for example in examples] == [3]
    outcome = examples[0].examples[-1].want.strip("'\n")
    assert outcome in [each["slug"] for each in rule["outcomes"]]
    assert doctest.testmod(module) == doctest.TestResults(0, 3)


def test_the_help_of_asking_by_name() -> None:
    documented = inspect.getdoc(echeance.ask)
    assert documented is not None
    for part in ("Args:", "rule: ", "facts: ", "readings: ", "Raises:", "Example:"):
        assert part in documented
    module = ModuleType("example")
    module.__doc__ = documented
    assert doctest.testmod(module) == doctest.TestResults(0, 4)
