"""What a page shows of an output is renewed where words of it changed, and only there."""

from __future__ import annotations

from pathlib import Path

import pytest

from .transcripts import hold, is_shown, renewed

PRINTED = """\
Exam transfer
Can the result be attached?

Answer: the result can be attached to the file.

Why:
- The exam was passed 2 years ago or less.

To note:
- last day: November 21, 2026

If nothing else changes:
- From November 22, 2026: nothing can be attached.

The acts prevail.
"""

SHOWN = """\
Exam transfer
Can the result be attached?

Answer: the result can be attached to the file.

Why:
- The exam was passed 2 years ago or less.
…
If nothing else changes:
- From November 22, 2026: nothing can be attached.
…
"""


@pytest.mark.parametrize(
    "words, others",
    [
        ("can be attached to the file", "may be joined to the new file"),
        ("2 years ago or less", "at most two years ago"),
        ("nothing can be attached", "the exam must be taken"),
    ],
)
def test_changed_words_are_renewed(words: str, others: str) -> None:
    printed = PRINTED.replace(words, others)
    assert not is_shown(SHOWN, printed)
    assert renewed(SHOWN, printed) == SHOWN.replace(words, others)


def test_what_is_shown_whole_is_renewed_whole() -> None:
    shown = SHOWN.partition("…\n")[0]
    assert renewed(shown, PRINTED) == PRINTED


def test_what_is_shown_stays() -> None:
    assert is_shown(SHOWN, PRINTED)
    assert renewed(SHOWN, PRINTED) == SHOWN
    assert not is_shown(SHOWN.replace("…\n", ""), PRINTED)


def test_where_nothing_is_like_it_a_person_is_asked() -> None:
    with pytest.raises(AssertionError, match="no lines are like"):
        renewed(SHOWN, "")


def test_each_output_is_renewed_in_its_place(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("```text\none\n```\n\n```text\none\n…\n```\n", "utf-8")
    spans = {(8, 12): "three lines\n", (25, 31): "two\nmore\n"}
    with pytest.raises(AssertionError, match="make transcripts"):
        hold(page, spans, renew=False)
    hold(page, spans, renew=True)
    text = page.read_text("utf-8")
    assert text == "```text\nthree lines\n```\n\n```text\ntwo\n…\n```\n"
