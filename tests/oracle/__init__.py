"""A second, independent implementation of echeance, for differential tests.

`evaluate(question)` takes and gives the dicts of the contract, texts and
sources left out; `evaluate_text(line)` takes the raw JSON text.
"""

from __future__ import annotations

from .ask import PARTS, evaluate, evaluate_text

__all__ = ["PARTS", "evaluate", "evaluate_text"]
