"""Six-digit codes: what making and checking one gives.

A state is a text to keep: it holds no clear code, but a digest of it under the caller's
key. Nothing here shows a code, a state or a key, in `repr` or in an exception.
"""

from __future__ import annotations

from echeance.parts import _in_lang, _OfAnswer, _Part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final, Literal, NoReturn

    from echeance.errors import Bilingual

__all__ = ["CheckedCode", "CodeError", "IssuedCode"]


class IssuedCode(_OfAnswer):
    """A code to send and forget, and the state to keep of it."""

    __slots__ = ("code", "state", "previous")  # noqa: RUF023
    __match_args__ = ("code", "state", "previous")

    def __init__(self, code: str, state: str, previous: str | None = None) -> None:
        self.code: Final = code
        """Its six digits."""
        self.state: Final = state
        """What to keep of it."""
        self.previous: Final = previous
        """The state of the code that it supersedes, where it was made in its place."""

    def __repr__(self) -> str:
        return "IssuedCode()"


class CheckedCode(_Part):
    """What a check says. Only the verdict ``accepted`` lets in."""

    __slots__ = ("verdict", "attempts_left", "state", "fr", "en")  # noqa: RUF023
    __match_args__ = ("verdict", "attempts_left", "state", "fr", "en")
    _shown = ("verdict", "attempts_left")

    def __init__(
        self,
        verdict: Literal[
            "accepted",
            "wrong",
            "expired",
            "used",
            "superseded",
            "lifetime-not-published",
            "no-attempts-left",
            "malformed",
        ],
        attempts_left: int | None,
        state: str,
        fr: str,
        en: str,
    ) -> None:
        self.verdict: Final = verdict
        """The slug, for programs."""
        self.attempts_left: Final = attempts_left
        """How many more wrong codes may be entered; ``None`` unless this was wrong."""
        self.state: Final = state
        """What to keep from now on, before the verdict is acted on."""
        self.fr: Final = fr
        """The verdict in French, the master text."""
        self.en: Final = en
        """The verdict in English."""

    def to_dict(self) -> dict[str, Any]:
        """The check as plain data, with its text in both languages."""
        return {
            "verdict": self.verdict,
            "attempts_left": self.attempts_left,
            "state": self.state,
            "text": {"fr": self.fr, "en": self.en},
        }

    @property
    def accepted(self) -> bool:
        """Whether the code is accepted."""
        return self.verdict == "accepted"

    def text(self, lang: Literal["fr", "en"] = "fr") -> str:
        """The verdict in that language."""
        return _in_lang(lang, self.fr, self.en)

    def __bool__(self) -> NoReturn:
        """Raises, so that no check passes by being there."""
        raise TypeError("a checked code is neither true nor false: read .accepted")


class CodeError(ValueError):
    """A code that cannot be made or checked at all.

    A code that is refused is a verdict and raises nothing. The exception never holds
    what was given.
    """

    code: str
    """What is wrong, a stable slug such as ``state-malformed``."""
    part: str | None
    """The part of the state that is wrong, such as ``digest``; else ``None``."""
    text: Bilingual
    """The sentence, in French and English."""

    def __init__(self, code: str, part: str | None, text: Bilingual) -> None:
        super().__init__(text["en"] if part is None else f"{part}: {text['en']}")
        self.code = code
        self.part = part
        self.text = text

    def to_dict(self) -> dict[str, Any]:
        """The error as plain data: ``{"error": {"code": …, "part": …, "text": …}}``."""
        told = {"code": self.code, "part": self.part, "text": dict(self.text)}
        return {"error": told}

    def __reduce__(
        self,
    ) -> tuple[type[CodeError], tuple[str, str | None, Bilingual]]:
        return type(self), (self.code, self.part, self.text)
