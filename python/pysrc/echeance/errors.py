"""The exceptions: a question that cannot be asked, zone data that cannot be used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypedDict

    class Bilingual(TypedDict):
        """A text in the two languages. French is the master text."""

        fr: str
        en: str

else:

    def __getattr__(name):
        # Made when asked for: `typing` would take most of the time of an import.
        if name == "Bilingual":
            from typing import TypedDict

            return TypedDict("Bilingual", {"fr": str, "en": str})
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["Bilingual", "LegalTimeError", "QuestionError"]


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

    mend: str | None
    """How it is mended in Python, where there is one way; else ``None``."""

    def __init__(
        self, code: str, field: str | None, text: Bilingual, mend: str | None = None
    ) -> None:
        message = f"{field or 'question'}: {text['en']}"
        super().__init__(message if mend is None else f"{message}; {mend}")
        self.code = code
        self.field = field
        self.text = text
        self.mend = mend

    def to_dict(self) -> dict[str, Any]:
        """The error as JSON has it: ``{"error": {"code": …, "field": …, "text": …}}``."""
        told = {"code": self.code, "field": self.field, "text": dict(self.text)}
        return {"error": told}

    def __reduce__(
        self,
    ) -> tuple[type[QuestionError], tuple[str, str | None, Bilingual, str | None]]:
        return type(self), (self.code, self.field, self.text, self.mend)


class LegalTimeError(ValueError):
    """Zone data that `LegalTime` does not take: no TZif, or without a rule to come."""

    text: Bilingual
    """What is wrong and what to give, in French and English."""

    def __init__(self, text: Bilingual) -> None:
        super().__init__(f"legal_time: {text['en']}")
        self.text = text

    def __reduce__(self) -> tuple[type[LegalTimeError], tuple[Bilingual]]:
        return type(self), (self.text,)
