"""The help of each function: an example that runs; of a rule's, reading choices and errors too."""

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


FUNCTIONS = [
    name for name in echeance.__all__ if inspect.isroutine(getattr(echeance, name))
]


def test_every_function_is_known() -> None:
    public = {
        "ask",
        "audit",
        "evaluate",
        "plain",
        *(rule["function"] for rule in RULES),
    }
    assert public <= set(FUNCTIONS)


@pytest.mark.parametrize("function", FUNCTIONS)
def test_the_help_has_an_example_that_runs(function: str) -> None:
    module = ModuleType("example")
    module.__doc__ = inspect.getdoc(getattr(echeance, function))
    [examples] = doctest.DocTestFinder().find(module, "example")
    called = [
        each for each in examples.examples if f"echeance.{function}(" in each.source
    ]
    assert called, f"the help of echeance.{function} has no example that calls it"
    # An example that shows nothing tells nothing.
    assert any(each.want for each in examples.examples)
    assert doctest.testmod(module).failed == 0
