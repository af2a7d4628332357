"""A second interpreter imports the library and asks, before or after the first one does: the argument is `before` or `after`."""

import importlib
import sys
from pathlib import Path


def ask() -> None:
    """Tells whether this interpreter can use the library."""
    try:
        import echeance
    except ImportError as error:
        assert "interpreter" in str(error), error
        print("refused", flush=True)
        return
    answer = echeance.exam_validity(as_of="2026-11-22", passed_on="2024-11-21")
    assert answer.outcome == "lapsed"
    last_day = answer.values["last_day"]
    assert last_day is not None
    assert last_day.isoformat() == "2026-11-21"
    try:
        echeance.ask("exam-result", facts={"correct_answers": "x"})
    except echeance.QuestionError as error:
        assert error.code == "wrong-type"
    print("works", flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "after":
        ask()
    is_new = sys.version_info >= (3, 13)
    interpreters = importlib.import_module(
        "_interpreters" if is_new else "_xxsubinterpreters"
    )
    second = interpreters.create()
    folder = str(Path(__file__).parent)
    failed = interpreters.run_string(
        second,
        f"import sys; sys.path.append({folder!r}); from interpreters import ask; ask()",
    )
    assert failed is None, failed
    interpreters.destroy(second)
    ask()
