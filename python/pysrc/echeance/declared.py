"""What the rules declare, by name: read from the core once, when it is first asked for."""

from __future__ import annotations

from functools import cache
from typing import Any

from echeance._echeance import rules

__all__ = ["LEAD_DAYS", "fact_of", "rules_by_slug", "value_of"]

LEAD_DAYS = "renewal_lead_days"
"""The fact of a review that says how early a renewal is told."""


@cache
def rules_by_slug() -> dict[str, dict[str, Any]]:
    """Every rule as data, as `echeance.rules()` gives it."""
    return {rule["slug"]: rule for rule in rules()}


def fact_of(rule: str, name: str) -> dict[str, Any]:
    """The fact of that name of the rule, as data."""
    return _named(rule, "facts", name)


def value_of(rule: str, name: str) -> dict[str, Any]:
    """The value of that name of the rule, as data."""
    return _named(rule, "values", name)


def _named(rule: str, part: str, name: str) -> dict[str, Any]:
    return next(it for it in rules_by_slug()[rule][part] if it["name"] == name)
