"""What the sources say besides what decides."""

from __future__ import annotations

from echeance.parts import _in_lang, _Part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final, Literal

__all__ = ["Statement"]


class Statement(_Part):
    """A statement that decides nothing: a step, label, advice, contact or notice."""

    __slots__ = ("number", "id", "kind", "rules", "fr", "en", "sources")  # noqa: RUF023
    __match_args__ = ("number", "id", "kind", "rules", "fr", "en", "sources")
    _shown = ("number", "id", "kind")

    def __init__(
        self,
        number: int,
        id: str,
        kind: Literal["step", "label", "advice", "contact", "notice"],
        rules: tuple[str, ...],
        fr: str,
        en: str,
        sources: tuple[str, ...],
    ) -> None:
        self.number: Final = number
        """The stable number, never re-used."""
        self.id: Final = id
        """The slug, for programs."""
        self.kind: Final = kind
        """What it is."""
        self.rules: Final = rules
        """The rules that it goes with; empty where it goes with every rule."""
        self.fr: Final = fr
        """What it says in French, the master text."""
        self.en: Final = en
        """What it says in English."""
        self.sources: Final = sources
        """The statements of the documents that it carries."""

    def text(self, lang: Literal["fr", "en"] = "fr") -> str:
        """What it says in that language."""
        return _in_lang(lang, self.fr, self.en)

    def to_dict(self) -> dict[str, Any]:
        """The statement as plain data: texts and lists."""
        return {
            "id": self.id,
            "kind": self.kind,
            "rules": list(self.rules),
            "fr": self.fr,
            "en": self.en,
            "sources": list(self.sources),
        }
