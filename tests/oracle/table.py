"""Every rule the oracle knows, by name."""

from __future__ import annotations

from .model import Rule
from .rules import FIRST_RULES

RULES: dict[str, Rule] = {rule.name: rule for rule in FIRST_RULES}
