"""A letter for each person who must act, as text and as a message."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from binascii import b2a_qp
from collections import Counter
from collections.abc import Callable, Generator, Iterable
from email.message import EmailMessage
from email.policy import SMTP
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from echeance._echeance import Answer, letter
from echeance.audit.aside import aside_in, new_folder, remove_left, unmark
from echeance.audit.output import STANDARD_OUTPUT
from echeance.audit.persons import Person
from echeance.audit.register import ACTS, CannotRun
from echeance.profile import Profile
from echeance.wording import Words, printable

__all__ = ["Letters", "must_act"]


def must_act(person: Person) -> bool:
    """Whether an act is due of the person, so that there is something to write."""
    return person.outcome in ACTS or bool(person.due)


_NO_COLUMN = Words(
    "supposé\u00a0: non donné (le registre n’a pas de colonne pour ce fait)",
    "supposed: not given (the register has no column for this fact)",
)


class Letters:
    """Letters in a folder that takes its place only when every one of them is there."""

    def __init__(
        self, folder: Path, lang: Literal["fr", "en"], profile: Profile | None
    ) -> None:
        if str(folder) == STANDARD_OUTPUT:
            raise CannotRun(
                "les lettres sont un dossier, et ne vont pas à la sortie standard\u00a0: au lieu de «\u00a0-\u00a0»,"
                " donnez le nom d’un dossier",
                "the letters are a folder, and do not go to standard output: instead of “-”, give the name of a folder",
            )
        if folder.exists():
            shown = printable(str(folder))
            raise CannotRun(
                f"le dossier des lettres existe déjà\u00a0: {shown}; donnez un autre nom",
                f"the folder of the letters exists already: {shown}; give another name",
            )
        self.folder = folder
        self.counts: Counter[str] = Counter()
        """By outcome, how many there are."""
        self._has_clash = False
        self._lang: Literal["fr", "en"] = lang
        self._profile: dict[str, Any] = {} if profile is None else profile.of(lang)
        self._origins: dict[str, str] = self._profile.pop("origins", {})
        self._aside = aside_in(folder.parent)
        self._let_go: list[Callable[[], None]] = []

    def suppose(self, facts: Iterable[str]) -> None:
        """Takes the facts that are supposed for want of a column: each letter says so of them."""
        for fact in facts:
            self._origins.setdefault(fact, _NO_COLUMN.of(self._lang))

    def begin(self) -> None:
        """Makes the folder, aside."""
        remove_left(self.folder.parent)
        with _writing(self.folder):
            self._let_go.append(new_folder(self._aside))

    def add(self, person: Person, answer: Answer[Any, Any]) -> None:
        """Writes the letter of a person, named by the key, else by the line."""
        text = letter(answer, self._lang, **self._profile, origins=self._origins)
        name = file_name(person)
        folder = self._aside / person.outcome
        # As the letter says it, in its first line.
        subject = text.partition("\n")[0].partition(":")[2].strip()
        body = b2a_qp(text.replace("\n", "\r\n").encode(), istext=True)
        # The line where the key stood before is known at the end.
        if (folder / f"{name}.txt").exists():
            self._has_clash = True
            return
        with _writing(self.folder):
            folder.mkdir(mode=0o700, exist_ok=True)
            for suffix, content in (
                (".txt", text.encode()),
                (".eml", _head(subject, self._lang) + body),
            ):
                file = folder / f"{name}{suffix}"
                with file.open("xb") as opened:
                    file.chmod(0o600)
                    opened.write(content)
        self.counts[person.outcome] += 1

    def refuse_clash(self) -> None:
        """Refuses two letters that would be one."""
        if self._has_clash:
            raise CannotRun(
                "deux personnes auraient la même lettre\u00a0: la colonne de --key dit deux fois la même chose, aux majuscules près"
                " sur un disque qui ne les distingue pas",
                "two persons would have the same letter: the column of --key says the same thing twice, capitals apart on a"
                " disk that does not tell them apart",
            )

    def place(self) -> None:
        """Puts the folder in its place."""
        with _writing(self.folder):
            unmark(self._aside)
            os.rename(self._aside, self.folder)

    def remove(self) -> None:
        """Takes away what is not in its place."""
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(self._aside)
        for each in self._let_go:
            each()


@lru_cache(maxsize=64)
def _head(subject: str, lang: str) -> bytes:
    """The head of a message. Its body, which `email` is slow to write, is left to be added."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject
    message["Content-Language"] = lang
    # By this, mail programs open the file as a draft: it has no sender, no receiver, no date.
    message["X-Unsent"] = "1"
    message.set_content("", charset="utf-8", cte="quoted-printable")
    head, blank, _ = message.as_bytes().partition(b"\r\n\r\n")
    return head + blank


def file_name(person: Person) -> str:
    """A name that no key can make leave its folder, nor stand for two."""
    if not person.key.strip():
        return f"line-{person.line}"
    # As in an address: of other signs their bytes. A dot could name a folder, or begin a hidden file.
    name = quote(person.key.strip(), safe="").replace(".", "%2E")
    if _RESERVED.fullmatch(name):
        name = f"%{ord(name[0]):02X}{name[1:]}"
    return name if len(name) <= _LONGEST else f"line-{person.line}"


_LONGEST = 200

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)|line-\d+", re.IGNORECASE)
"""Names that Windows keeps for devices, and those of persons without a key."""


@contextlib.contextmanager
def _writing(folder: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise CannotRun.from_os(
            error,
            "les lettres ne peuvent être écrites",
            "the letters cannot be written",
            folder,
            written=True,
        ) from error
