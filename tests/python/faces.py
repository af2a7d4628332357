"""The questions of a folder (`ECHEANCE_VECTORS`) through every entry point of the package, without pytest's own time."""

from __future__ import annotations

from .cases import CASES
from .test_vectors import TYPED, test_evaluate, test_typed_functions


def main() -> None:
    for case in CASES:
        test_evaluate(case)
    for case in TYPED:
        test_typed_functions(case)
    print(f"{len(CASES)} questions, {len(TYPED)} by functions")


if __name__ == "__main__":
    main()
