"""The implementation under test in the kit's own tests: the oracle, with one of its mistakes or none.

ECHEANCE_MISTAKE=leap-day-rolled-on python -m kit.implementation < questions > answers
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from oracle.ask import refusal
from oracle.explore import TooManyWays, effort
from oracle.fuzz import own_answer

from .cases import WAYS
from .mistakes import MISTAKES


def answer(line: str) -> dict[str, Any]:
    """The oracle's answer, in the form of the contract."""
    try:
        found = own_answer(line)
    except TooManyWays:  # no case of the kit, but a mistake can open more
        return refusal("too-open", None)
    if "reasons" in found:
        found["reasons"] = [{"code": code} for code in found["reasons"]]
    return found


def main() -> None:
    effort.at_most = WAYS
    name = os.environ.get("ECHEANCE_MISTAKE")
    if name:
        MISTAKES[name].make()
    for line in sys.stdin:
        print(json.dumps(answer(line.rstrip("\n"))), flush=True)


if __name__ == "__main__":
    main()
