"""Every rule, by name, in the order of the contract."""

from __future__ import annotations

from .model import Rule
from .more_rules import OTHER_RULES
from .rules import FIRST_RULES

RULES: dict[str, Rule] = {
    rule.name: rule
    for rule in sorted((*FIRST_RULES, *OTHER_RULES), key=lambda x: x.number)
}
