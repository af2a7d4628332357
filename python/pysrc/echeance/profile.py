"""What a letter needs and is in no source, read from a TOML file."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from echeance import toml
from echeance.declared import rules_by_slug
from echeance.errors import Bilingual
from echeance.terminal import perhaps_in_both

if TYPE_CHECKING:
    from typing import Literal

    _Lang = Literal["fr", "en"]

__all__ = ["Profile", "ProfileError"]

TEXTS = ("body", "unit", "contact", "recourse", "recourse_limit", "file_number")
DECIDED = ("software-alone", "person-with-software")

MAX_TEXT = 4_096
"""The longest text, in characters."""


class ProfileError(ValueError):
    """A profile that cannot be used; what is wrong, in the two languages."""

    text: Bilingual

    def __init__(self, fr: str, en: str) -> None:
        super().__init__(en)
        self.text = {"fr": fr, "en": en}

    def __reduce__(self) -> tuple[type[ProfileError], tuple[str, str]]:
        return type(self), (self.text["fr"], self.text["en"])


class Profile:
    """What the sender of a letter knows: nothing is required, and nothing is made up.

    `body`, `unit`, `contact` (of a person who can review the decision), `recourse`,
    `recourse_limit`, `file_number`: a text, or a text a language (`fr`, `en`);
    `decided`: `"software-alone"` or `"person-with-software"`; `origins`: by the name
    of a fact, where it came from.
    """

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._texts: dict[str, Bilingual] = {}
        self._origins: dict[str, Bilingual] = {}
        self._decided: str | None = None
        names = {
            fact["name"] for rule in rules_by_slug().values() for fact in rule["facts"]
        }
        for name, value in given.items():
            if name in TEXTS:
                self._texts[name] = _text(name, value)
            elif name == "decided":
                if value not in DECIDED:
                    known = " | ".join(DECIDED)
                    fr, en = perhaps_in_both(str(value), DECIDED)
                    raise _wrong(name, f"{known}{fr}", f"{known}{en}")
                self._decided = value
            elif name == "origins" and isinstance(value, Mapping):
                for fact, origin in cast("Mapping[str, object]", value).items():
                    if fact not in names:
                        raise _unknown("origins.", fact, names)
                    self._origins[fact] = _text(f"origins.{fact}", origin)
            elif name == "origins":
                raise ProfileError(
                    "profil\u00a0: «\u00a0origins\u00a0» est une table, une ligne par fait\u00a0:"
                    ' [origins], puis expires_on = "texte"',
                    "profile: “origins” is a table, a line for each fact:"
                    ' [origins], then expires_on = "text"',
                )
            else:
                raise _unknown("", name, (*TEXTS, "decided", "origins"))

    @classmethod
    def read(cls, path: Path) -> Profile:
        """The profile that stands in a TOML file.

        Raises `ProfileError`, and `OSError` where the file cannot be read.
        """
        try:
            given = toml.parsed(toml.text_of(path))
        except toml.TomlError as error:
            raise ProfileError(
                f"profil\u00a0: {error.text.fr}", f"profile: {error.text.en}"
            ) from None
        except (ValueError, RecursionError):
            # Broken TOML or no UTF-8: what stands there may be personal.
            raise ProfileError(
                "le profil n’est pas du TOML bien formé, codé en UTF-8",
                "the profile is not well-formed TOML, encoded in UTF-8",
            ) from None
        return cls(given)

    def of(self, lang: _Lang) -> dict[str, Any]:
        """The arguments of a letter in that language."""
        return {
            **{name: text[lang] for name, text in self._texts.items()},
            "decided": self._decided,
            "origins": {fact: text[lang] for fact, text in self._origins.items()},
        }


def _text(name: str, value: object) -> Bilingual:
    fr = en = value
    if isinstance(value, Mapping):
        texts = cast("Mapping[str, object]", value)
        is_whole = set(texts) == {"fr", "en"}
        fr, en = (texts["fr"], texts["en"]) if is_whole else (None, None)
    return {"fr": _line(name, fr), "en": _line(name, en)}


def _line(name: str, value: object) -> str:
    line = value if isinstance(value, str) else ""
    if not line.strip() or len(line) > MAX_TEXT or not _is_printable(line):
        raise _wrong(
            name,
            "un texte d’une ligne, ou un par langue (fr, en)",
            "a text of one line, or one for each language (fr, en)",
        )
    return line


def _is_printable(text: str) -> bool:
    # A no-break space is no printable character to Python.
    return text.replace("\u00a0", " ").replace("\u202f", " ").isprintable()


def _wrong(name: str, fr: str, en: str) -> ProfileError:
    return ProfileError(
        f"profil, {name}\u00a0: attendu\u00a0: {fr}", f"profile, {name}: expected: {en}"
    )


def _unknown(place: str, name: str, known: Collection[str]) -> ProfileError:
    whole = f"{place}{name}"
    shown = whole if whole.isprintable() and len(whole) <= 60 else "?"
    listed = ", ".join(sorted(known))
    fr, en = perhaps_in_both(name, known)
    return ProfileError(
        f"profil\u00a0: «\u00a0{shown}\u00a0» n’y a pas de sens; les noms connus sont\u00a0: {listed}{fr}",
        f"profile: “{shown}” has no meaning there; the names known are: {listed}{en}",
    )
