"""The one exception of echeance."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["Bilingual", "QuestionError"]


class Bilingual(TypedDict):
    """A text in the two languages. French is the master text."""

    fr: str
    en: str


class QuestionError(ValueError):
    """A question that cannot be asked: a wrong type, an impossible day.

    A refusal is an answer and raises nothing. The exception never holds the value that
    was given: it may be personal.
    """

    code: str
    """What is wrong, a stable slug such as ``in-the-future``."""
    field: str | None
    """Where, as ``facts.exam_passed_on``; ``None`` where it is the whole text."""
    text: Bilingual
    """The sentence, in French and English."""

    def __init__(self, code: str, field: str | None, text: Bilingual) -> None:
        super().__init__(f"{field or 'question'}: {text['en']}")
        self.code = code
        self.field = field
        self.text = text

    def __reduce__(
        self,
    ) -> tuple[type[QuestionError], tuple[str, str | None, Bilingual]]:
        return type(self), (self.code, self.field, self.text)
