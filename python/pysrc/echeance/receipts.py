"""Receipts: answers sealed, to be replayed by a later version of the library.

>>> from echeance import receipts
>>> question = {
...     "rule": "exam-validity",
...     "as_of": "2026-11-21",
...     "facts": {"passed_on": "2024-11-21"},
... }
>>> receipt = receipts.seal(question)
>>> [replayed] = receipts.replay(receipt)
>>> replayed.same
True
>>> try:
...     receipts.replay(receipt.replace("2024-11-21", "2024-11-20"))
... except receipts.ReceiptError as error:
...     print(error.code)
altered

A receipt is a few lines of JSON: the versions, each question with its answer, the digests
of what the answers rest on, and the seal: the SHA-256 of the lines before it. It holds the
facts of a person: keep it as you keep them. Nothing here reads a clock.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import IO, TYPE_CHECKING, Any, Literal, NoReturn, Protocol, cast

from echeance._echeance import (
    LEGAL_TIME_RELEASE,
    RULES_VERSION,
    LegalTime,
    __version__,
    evaluate_json,
)
from echeance.errors import Bilingual
from echeance.grounds import Change, canonical, changes, digest, grounds
from echeance.wording import Words

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

__all__ = [
    "FORMAT",
    "Change",
    "Difference",
    "ReceiptError",
    "Replayed",
    "Sealer",
    "replay",
    "seal",
]

FORMAT = 1
"""The format that is written, and the last one that is read."""

MAX_LINE = 1024 * 1024
"""The longest line that is read, in bytes."""

SHOWN = 1_000
"""How many differences of a receipt are kept one by one."""

_SIGNED = b"echeance receipt 1\n"
"""What is signed begins with it, so that the signature serves for nothing else."""


class ReceiptError(ValueError):
    """A receipt that cannot be made or read: it was altered, cut short, or is none.

    That today's answer is another one is no error. The exception never holds what stands
    in the receipt.
    """

    code: str
    """What is wrong, a stable slug such as ``altered``."""
    line: int | None
    """The line of the file, from 1; ``None`` where it is no line's."""
    field: str | None
    """The member, as ``tables.rules``; ``None`` where it is the whole line."""
    text: Bilingual
    """The sentence with what to do, in French and English."""

    def __init__(
        self,
        code: str,
        text: Bilingual,
        line: int | None = None,
        field: str | None = None,
    ) -> None:
        where = "" if line is None else f"line {line}: "
        where += "" if field is None else f"{field}: "
        super().__init__(f"{where}{code}: {text['en']}")
        self.code = code
        self.line = line
        self.field = field
        self.text = text

    def __reduce__(
        self,
    ) -> tuple[type[ReceiptError], tuple[str, Bilingual, int | None, str | None]]:
        return type(self), (self.code, self.text, self.line, self.field)


_ERRORS: dict[str, Words] = {
    "not-a-receipt": Words(
        "ce n’est pas un reçu d’echeance\u00a0: donnez un fichier que --receipt ou --receipts a écrit",
        "this is no receipt of echeance: give a file that --receipt or --receipts wrote",
    ),
    "not-json": Words(
        "la ligne n’est pas un objet JSON\u00a0: reprenez l’original, octet pour octet",
        "the line is no JSON object: take the original, byte for byte",
    ),
    "too-long": Words(
        "la ligne dépasse 1\u00a0Mio, plus que tout reçu\u00a0: reprenez l’original",
        "the line is over 1 MiB, more than any receipt: take the original",
    ),
    "repeated-member": Words(
        "un membre de cette ligne s’y trouve deux fois\u00a0: reprenez l’original, octet pour octet",
        "a member of this line stands there twice: take the original, byte for byte",
    ),
    "missing-member": Words(
        "ce membre manque\u00a0: reprenez l’original, octet pour octet",
        "this member is missing: take the original, byte for byte",
    ),
    "unknown-member": Words(
        "un membre de cette ligne n’a pas de sens dans ce format\u00a0: reprenez l’original, octet pour octet",
        "a member of this line has no meaning in this format: take the original, byte for byte",
    ),
    "wrong-type": Words(
        "ce membre n’a pas la forme attendue\u00a0: reprenez l’original, octet pour octet",
        "this member is not of the form expected: take the original, byte for byte",
    ),
    "later-format": Words(
        "le reçu a un format plus récent que cette bibliothèque ne connaît pas\u00a0: rejouez-le par une version plus récente",
        "the receipt has a later format, which this library does not know: replay it with a later version",
    ),
    "later-version": Words(
        "le reçu vient d’une version plus récente que cette bibliothèque\u00a0: rejouez-le par cette version ou une plus récente",
        "the receipt is of a later version than this library: replay it with that version or a later one",
    ),
    "cut-short": Words(
        "le fichier finit avant le sceau\u00a0: il est tronqué, ou n’a pas été écrit jusqu’au bout; reprenez l’original",
        "the file ends before the seal: it was cut, or not written to its end; take the original",
    ),
    "altered": Words(
        "ce qui est scellé n’est pas ce que dit le sceau\u00a0: le reçu a été modifié; reprenez l’original, octet pour octet",
        "what is sealed is not what the seal says; the receipt was altered: take the original, byte for byte",
    ),
    "other-seal": Words(
        "la ligne du sceau n’est pas écrite comme echeance l’écrit\u00a0: elle a été modifiée ou tronquée; reprenez l’original, octet pour octet",
        "the line of the seal is not written as echeance writes it; it was altered or cut: take the original, byte for byte",
    ),
    "not-signed": Words(
        "le reçu n’est pas signé\u00a0: reprenez l’original, ou rejouez-le sans clé publique (--public-key) si vous vous y fiez autrement",
        "the receipt is not signed: take the original, or replay it without a public key (--public-key) if you trust it otherwise",
    ),
    "wrong-signature": Words(
        "la signature n’est pas de cette clé, ou le reçu a été modifié puis scellé de nouveau\u00a0: vérifiez la clé publique (--public-key) et reprenez l’original",
        "the signature is not of this key, or the receipt was altered and sealed again: check the public key (--public-key) and take the original",
    ),
    "zone-data-missing": Words(
        "ces réponses ont été données d’après une autre heure légale\u00a0: donnez le même fichier (--zone-data)",
        "these answers were given by another legal time: give the same file (--zone-data)",
    ),
    "zone-data-other": Words(
        "l’heure légale donnée (--zone-data) n’est pas celle du reçu\u00a0: donnez le même fichier, ou aucun si le reçu n’en dit rien",
        "the legal time given (--zone-data) is not that of the receipt: give the same file, or none where the receipt tells of none",
    ),
    "not-a-key": Words(
        "ce n’est pas une clé Ed25519 en PEM, sans phrase de passe\u00a0: openssl genpkey -algorithm ed25519 en fait une, openssl pkey -pubout en donne la clé publique",
        "this is no Ed25519 key in PEM, without a passphrase: openssl genpkey -algorithm ed25519 makes one, openssl pkey -pubout gives its public key",
    ),
    "needs-extra": Words(
        'signer et vérifier une signature demandent cryptography\u00a0: pip install "echeance[signature]"',
        'to sign and to check a signature need cryptography: pip install "echeance[signature]"',
    ),
    "not-a-moment": Words(
        "le moment du reçu (made_at, --made-at) s’écrit AAAA-MM-JJ ou AAAA-MM-JJTHH:MM:SS-05:00",
        "the moment of the receipt (made_at, --made-at) is written YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS-05:00",
    ),
}


def _error(code: str, line: int | None = None, field: str | None = None) -> NoReturn:
    words = _ERRORS[code]
    text: Bilingual = {"fr": words.fr, "en": words.en}
    raise ReceiptError(code, text, line, field) from None


# --- what is compared -------------------------------------------------------


_VERSION_MEMBER = f',"rules_version":"{RULES_VERSION}"'
"""Within a text of an answer its quotation marks would be escaped."""


def _read(answer: str) -> dict[str, Any]:
    """An answer of today without what two versions may say otherwise of the same: its `id` and the version."""
    # Taking it from the text costs half.
    told: dict[str, Any] = json.loads(answer.replace(_VERSION_MEMBER, ""))
    told.pop("id", None)
    return told


def _same(before: object, now: object) -> bool:
    """Whether two answers, or parts of them, are the same in JSON: to Python 1 is the same as true."""
    return canonical(before) == canonical(now)


def _decided(answer: Mapping[str, Any]) -> dict[str, Any]:
    """What an answer decides, words, sources and steps apart.

    What a release keeps of an answer is the same (`tests/released.rs`).
    """
    values = dict(answer["values"])
    decisions = values.get("decisions")
    if isinstance(decisions, dict):
        parts = cast("dict[str, dict[str, Any]]", decisions)
        values["decisions"] = {slug: _decided(it) for slug, it in parts.items()}
    return {
        "outcome": answer["outcome"],
        "reasons": [reason["code"] for reason in answer["reasons"]],
        "values": values,
        "missing": answer["missing"],
        "next_change": answer["next_change"],
        "contested": answer["contested"],
    }


def _rests_on(answer: Mapping[str, Any], rules: set[str], sources: set[str]) -> None:
    """Adds the rules that answered and the sources that they cite."""
    rules.add(answer["rule"])
    for reason in answer["reasons"]:
        sources.update(reason["sources"])
    decisions: dict[str, Any] = answer["values"].get("decisions") or {}
    for part in decisions.values():
        _rests_on(part, rules, sources)


def _differing(before: object, now: object, path: str) -> Iterator[str]:
    """The members that are not the same, by their paths."""
    if _same(before, now):
        return
    codes = _codes(before) if path.endswith("reasons") else None
    if codes is not None and codes == _codes(now):
        old_reasons = cast("list[dict[str, object]]", before)
        new_reasons = cast("list[dict[str, object]]", now)
        for code, was, is_now in zip(codes, old_reasons, new_reasons):
            yield from _differing(was, is_now, f"{path}.{code}")
    elif isinstance(before, dict) and isinstance(now, dict):
        old = cast("dict[str, object]", before)
        new = cast("dict[str, object]", now)
        for name in dict.fromkeys([*old, *new]):
            if (name in old) != (name in new) or not _same(
                old.get(name), new.get(name)
            ):
                shown = name if _SLUG.fullmatch(name) else "?"
                inner = f"{path}.{shown}" if path else shown
                yield from _differing(old.get(name), new.get(name), inner)
    else:
        yield path


_SLUG = re.compile(r"[A-Za-z0-9_-]{1,60}")


def _codes(reasons: object) -> list[str] | None:
    """The codes of reasons; `None` where it is no list of reasons."""
    if not isinstance(reasons, list):
        return None
    codes: list[str] = []
    for reason in cast("list[object]", reasons):
        code = (
            cast("dict[str, object]", reason).get("code")
            if isinstance(reason, dict)
            else None
        )
        if not isinstance(code, str) or not _SLUG.fullmatch(code):
            return None
        codes.append(code)
    return codes


# --- sealing ----------------------------------------------------------------


class Sealer:
    """Writes one receipt of many answers to an open binary file.

    A line for each question: its facts, the outcome, and the digests of the answer, so that
    the answers of a register of any length stay small.

    >>> import io
    >>> file = io.BytesIO()
    >>> common = {"rule": "exam-validity", "as_of": "2026-11-21"}
    >>> sealer = Sealer(file, common=common)
    >>> answer = sealer.ask({**common, "facts": {"passed_on": "2024-11-20"}}, line=2)
    >>> answer["outcome"]
    'lapsed'
    >>> sealer.close()
    >>> [replayed] = replay(file.getvalue())
    >>> replayed.questions, replayed.same
    (1, True)

    `common` are members that every question has, kept once; one may have another value in
    some. `register` is the SHA-256 of
    the file that the questions come from; `legal_time` what they are asked with, where it is
    not the library's own; `made_at` a day or an instant, as text: none is kept unless it is
    given. `signing_key` is an Ed25519 key in PEM, which signs the seal (needs the extra
    `signature`). Until `close` the file is no receipt.

    Raises `ReceiptError` for a key or a moment that is none, and `ValueError` for a question
    without a member of `common`.
    """

    def __init__(
        self,
        file: _Writes,
        *,
        common: Mapping[str, Any] | None = None,
        register: str | None = None,
        legal_time: LegalTime | None = None,
        made_at: str | None = None,
        signing_key: bytes | None = None,
    ) -> None:
        self._file = file
        self._common = dict(common or {})
        self._legal_time = legal_time
        self._key = None if signing_key is None else _private(signing_key)
        self._hash = hashlib.sha256()
        self._rules: set[str] = set()
        self._sources: set[str] = set()
        if made_at is not None and not _is_moment(made_at):
            _error("not-a-moment", field="made_at")
        head: dict[str, Any] = {
            "receipt": FORMAT,
            "library": __version__,
            "rules_version": RULES_VERSION,
            "legal_time": _legal_time_named(legal_time),
        }
        if made_at is not None:
            head["made_at"] = made_at
        if register is not None:
            head["register"] = register
        if self._common:
            head["common"] = self._common
        self._write(head)

    def ask(self, question: Mapping[str, Any], line: int) -> dict[str, Any]:
        """Asks a question and adds its answer, which it gives.

        Raises `QuestionError` where the question cannot be asked; nothing is then added.
        """
        text = _as_text(question)
        answer = _asked(text, self._legal_time)
        # As text, a day that was an object is like any other.
        self.add(json.loads(text), answer, line)
        return cast("dict[str, Any]", json.loads(answer))

    def add(self, question: Mapping[str, Any], answer: str, line: int) -> None:
        """Adds a question with the answer that the library gave to it, as JSON."""
        told = _read(answer)
        self._add(
            line,
            question,
            told,
            {
                "outcome": told["outcome"],
                "decision": digest(_decided(told)),
                "answer": digest(told),
            },
        )

    def add_whole(
        self, question: Mapping[str, Any], answer: str, line: int = 1
    ) -> None:
        """Adds a question with its whole answer, so that a replay names each member that differs."""
        held = json.loads(answer)
        self._add(line, question, held, {"answer": held})

    def refused(self, line: int, code: str) -> None:
        """Adds a line that got no answer, by the code of its error: a replay does not ask it."""
        self._write({"line": line, "error": code})

    def close(self) -> None:
        """Writes what the answers rest on, and the seal. The file stays open."""
        self._write({"tables": grounds(self._rules, self._sources)})
        sha256 = self._hash.hexdigest()
        signature = (
            None if self._key is None else self._key.sign(_to_sign(sha256)).hex()
        )
        self._file.write(_line(_seal(sha256, signature)))

    def _add(
        self,
        line: int,
        question: Mapping[str, Any],
        answer: Mapping[str, Any],
        told: dict[str, Any],
    ) -> None:
        # Every reading, so that another default does not make it another question.
        chosen: Mapping[str, Any] = question.get("readings") or {}
        readings: dict[str, Any] = {**chosen, **answer["readings"]}
        spelled: dict[str, Any] = {**question, "readings": readings}
        if not self._common.keys() <= spelled.keys():
            raise ValueError("the question lacks a member that all are to share")
        own = {
            name: value
            for name, value in spelled.items()
            if name not in self._common or self._common[name] != value
        }
        _rests_on(answer, self._rules, self._sources)
        self._write({"line": line, "question": own, **told})

    def _write(self, line: Mapping[str, Any]) -> None:
        data = _line(line)
        self._hash.update(data)
        self._file.write(data)


class _Writes(Protocol):
    def write(self, data: bytes, /) -> object: ...


def _line(data: Mapping[str, Any]) -> bytes:
    """A line of a receipt; its members keep their order, for a reader."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.encode() + b"\n"


def _seal(sha256: str, signature: str | None) -> dict[str, str]:
    signed = {} if signature is None else {"signature": signature}
    return {"sha256": sha256, **signed}


def seal(
    question: Mapping[str, Any] | str,
    *,
    legal_time: LegalTime | None = None,
    made_at: str | None = None,
    signing_key: bytes | None = None,
) -> str:
    """Asks a question, a dict or a JSON text, and gives the receipt of its whole answer, to be kept as it is.

    The arguments are those of `Sealer`. Raises `QuestionError` where the question cannot be
    asked, and `ReceiptError` for a key or a moment that is none.
    """
    file = io.BytesIO()
    sealer = Sealer(
        file, legal_time=legal_time, made_at=made_at, signing_key=signing_key
    )
    text = question if isinstance(question, str) else _as_text(question)
    answer = _asked(text, legal_time)
    sealer.add_whole(json.loads(text), answer)
    sealer.close()
    return file.getvalue().decode()


def _asked(question: str, legal_time: LegalTime | None) -> str:
    answer, refused = evaluate_json(question, legal_time=legal_time)
    if refused is not None:
        raise refused
    return answer


def _as_text(question: Mapping[str, Any]) -> str:
    # Days and instants may be objects, as `evaluate` takes them.
    return json.dumps(question, default=_iso)


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"a {type(value).__name__} is no part of a question")


_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{3}|\.\d{6})?)?(Z|[+-]\d\d:\d\d))?",
    re.ASCII,
)


def _is_moment(text: str) -> bool:
    with suppress(ValueError):
        if _MOMENT.fullmatch(text):
            # Python 3.10 does not take the Z.
            datetime.fromisoformat(text.replace("Z", "+00:00"))
            return True
    return False


def _legal_time_named(legal_time: LegalTime | None) -> str | dict[str, str]:
    """The release that is built in, or the digest of the data that were given."""
    if legal_time is None:
        return LEGAL_TIME_RELEASE
    # A class of the extension gives what it is made of to who copies it.
    _, (data,) = cast("tuple[Any, tuple[bytes]]", legal_time.__reduce__())
    return {"sha256": hashlib.sha256(data).hexdigest()}


# --- signatures -------------------------------------------------------------


def _to_sign(sha256: str) -> bytes:
    return _SIGNED + sha256.encode()


def _private(pem: bytes) -> Ed25519PrivateKey:
    try:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric import ed25519
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
    except ImportError:
        _error("needs-extra")
    try:
        key = load_pem_private_key(pem, None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        # Nothing of a key is shown.
        _error("not-a-key", field="signing_key")
    if not isinstance(key, ed25519.Ed25519PrivateKey):
        _error("not-a-key", field="signing_key")
    return key


def _public(pem: bytes) -> Ed25519PublicKey:
    try:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric import ed25519
        from cryptography.hazmat.primitives.serialization import load_pem_public_key
    except ImportError:
        _error("needs-extra")
    try:
        key = load_pem_public_key(pem)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        _error("not-a-key", field="public_key")
    if not isinstance(key, ed25519.Ed25519PublicKey):
        _error("not-a-key", field="public_key")
    return key


def _is_signed(sha256: str, signature: str, key: Ed25519PublicKey) -> bool:
    from cryptography.exceptions import InvalidSignature

    try:
        key.verify(bytes.fromhex(signature), _to_sign(sha256))
    except InvalidSignature:
        return False
    return True


# --- replaying --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Difference:
    """A question of a receipt to which today's library gives another answer."""

    line: int
    """The line of the register or of the questions, as the receipt tells it."""
    id: str | None
    """What names the question, if anything: of an audit, the person's key."""
    rule: str
    before: str
    """The outcome in the receipt."""
    now: str | None
    """Today's outcome; ``None`` where the question is refused today."""
    error: str | None
    """The code of the error for which it is refused today."""
    decides_same: bool
    """Whether only words, sources, steps or flips differ."""
    members: tuple[str, ...]
    """The members that differ, as ``values.last_day``; of a receipt of many answers empty."""


@dataclass(slots=True)
class Replayed:
    """What the replay of one receipt found."""

    library: str
    """The version of the library that made it."""
    rules_version: str
    made_at: str | None
    """What its maker said, if anything."""
    register: str | None
    """The SHA-256 of the register, where it is the receipt of an audit."""
    signature: Literal["none", "not-checked", "good"] = "none"
    questions: int = 0
    """How many questions were asked again."""
    refused: int = 0
    """How many lines had got no answer and were not asked."""
    reworded: int = 0
    """How many answers decide the same in other words, or with other sources, steps or flips."""
    decided_otherwise: int = 0
    """How many answers decide something else, or are refused today."""
    differences: list[Difference] = field(default_factory=list[Difference])
    """Those that differ: the first thousand, in the order of the receipt."""
    changes: list[Change] = field(default_factory=list[Change])
    """What the answers rest on and is no longer as it was, whether an answer differs or not."""

    @property
    def same(self) -> bool:
        """Whether every answer is the same, letter for letter."""
        return not (self.reworded or self.decided_otherwise)

    @property
    def decides_same(self) -> bool:
        """Whether every answer decides the same, in whatever words."""
        return not self.decided_otherwise


def replay(
    receipts: str | bytes | IO[bytes],
    *,
    legal_time: LegalTime | None = None,
    public_key: bytes | None = None,
) -> list[Replayed]:
    """Asks the questions of one or more receipts again, and tells what differs today.

    `receipts` is a text, bytes, or a file opened in binary mode, of any length.
    `public_key` is the Ed25519 key in PEM by which each of them must be signed;
    `legal_time` what they were asked with, where it was not the library's own.

    Raises `ReceiptError` where one of them was altered, cut short, is of a later version, or
    is none.
    """
    if isinstance(receipts, str):
        receipts = receipts.encode("utf-8", "surrogatepass")
    file = io.BytesIO(receipts) if isinstance(receipts, bytes) else receipts
    key = None if public_key is None else _public(public_key)
    lines = _Lines(file)
    found: list[Replayed] = []
    while (head := lines.next()) is not None:
        try:
            found.append(_Replaying(lines, head, legal_time, key).replayed())
        except RecursionError:
            # Nothing that the library writes is so deep.
            _error("wrong-type", lines.number)
    if not found:
        _error("not-a-receipt")
    return found


class _Lines:
    """The lines of a file as objects, each within bounds, and the digest of those read."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.number = 0
        self._hash = hashlib.sha256()
        self.last = b""
        """The line that was read, as it stands."""

    def next(self) -> dict[str, Any] | None:
        """The next line; `None` at the end."""
        data = self._file.readline(MAX_LINE + 1)
        if not data:
            return None
        self.number += 1
        if len(data) > MAX_LINE:
            _error("too-long", self.number)
        self._hash.update(self.last)
        self.last = data
        try:
            line = json.loads(
                data,
                parse_constant=_no_number,
                parse_float=_no_number,
                object_pairs_hook=_members,
            )
        except _Repeated:
            _error("repeated-member", self.number)
        except (ValueError, RecursionError):
            if self.number == 1:
                _error("not-a-receipt", self.number)
            _error("not-json" if data.endswith(b"\n") else "cut-short", self.number)
        if not isinstance(line, dict):
            _error("not-json" if self.number > 1 else "not-a-receipt", self.number)
        return cast("dict[str, Any]", line)

    def begin(self) -> None:
        """The digest begins with the line that was just read."""
        self._hash = hashlib.sha256()

    @property
    def sha256_before(self) -> str:
        """The digest of the lines from where it began to the one before the last read."""
        return self._hash.hexdigest()


def _no_number(_: str) -> NoReturn:
    raise ValueError


class _Repeated(ValueError):
    """A member that stands twice in an object: each reader takes another one."""


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise _Repeated
    return members


class _Whole:
    """An answer of a receipt, kept whole."""

    def __init__(self, answer: dict[str, Any], rules_version: str) -> None:
        self._answer = answer
        self._version_member = f',"rules_version":"{rules_version}"'
        self.outcome: str = answer["outcome"]

    def read(self, answer: str) -> dict[str, Any]:
        """Today's answer, as the version of the receipt would say it."""
        told = answer.replace(_VERSION_MEMBER, self._version_member)
        return cast("dict[str, Any]", json.loads(told))

    def is_same(self, now: dict[str, Any]) -> bool:
        return _same(self._answer, now)

    def decides_same(self, now: dict[str, Any]) -> bool:
        return _same(_decided(self._answer), _decided(now))

    def differing(self, now: dict[str, Any]) -> Iterator[str]:
        return _differing(self._answer, now, "")


class _Digests:
    """An answer of a receipt, of which the outcome and two digests are kept."""

    def __init__(self, outcome: str, decision: str, answer: str) -> None:
        self.outcome = outcome
        self._decision, self._answer = decision, answer

    def read(self, answer: str) -> dict[str, Any]:
        return _read(answer)

    def is_same(self, now: dict[str, Any]) -> bool:
        return self.decides_same(now) and digest(now) == self._answer

    def decides_same(self, now: dict[str, Any]) -> bool:
        # The outcome stands in clear, where whoever seals again may have changed it alone.
        return (
            now["outcome"] == self.outcome and digest(_decided(now)) == self._decision
        )

    def differing(self, now: dict[str, Any]) -> Iterator[str]:
        yield from ()


class _Replaying:
    """One receipt, from its first line to its seal."""

    def __init__(
        self,
        lines: _Lines,
        head: dict[str, Any],
        legal_time: LegalTime | None,
        key: Ed25519PublicKey | None,
    ) -> None:
        self._lines = lines
        self._legal_time = legal_time
        self._key = key
        self._rules: set[str] = set()
        self._sources: set[str] = set()
        self._has_refused = False
        lines.begin()
        self._head = head
        self._read_head()

    def _read_head(self) -> None:
        head = self._head
        if "receipt" not in head:
            _error("not-a-receipt", self._lines.number)
        number = self._member(head, "receipt", int)
        if number < 1:
            _error("wrong-type", self._lines.number, "receipt")
        if number > FORMAT:
            _error("later-format", self._lines.number, "receipt")
        self._only(head, _HEAD)
        library = self._member(head, "library", str)
        rules_version = self._member(head, "rules_version", str)
        if not _VERSION.fullmatch(library):
            _error("wrong-type", self._lines.number, "library")
        if not _is_moment(rules_version):
            _error("wrong-type", self._lines.number, "rules_version")
        if _numbers(library) > _numbers(__version__):
            _error("later-version", self._lines.number, "library")
        if rules_version > RULES_VERSION:
            _error("later-version", self._lines.number, "rules_version")
        made_at = self._optional(head, "made_at", str)
        if made_at is not None and not _is_moment(made_at):
            _error("wrong-type", self._lines.number, "made_at")
        register = self._optional(head, "register", str)
        if register is not None and not _SHA256.fullmatch(register):
            _error("wrong-type", self._lines.number, "register")
        common: dict[str, Any] = self._optional(head, "common", dict) or {}
        self._common = common
        self._refuse_other_time()
        self._found = Replayed(library, rules_version, made_at, register)

    def _refuse_other_time(self) -> None:
        was = self._head.get("legal_time")
        if isinstance(was, str):
            if not _RELEASE.fullmatch(was):
                _error("wrong-type", self._lines.number, "legal_time")
            if self._legal_time is not None:
                _error("zone-data-other", self._lines.number, "legal_time")
            return
        given = self._member(self._head, "legal_time", dict)
        self._only(given, ("sha256",))
        if self._legal_time is None:
            _error("zone-data-missing", self._lines.number, "legal_time")
        if given != _legal_time_named(self._legal_time):
            _error("zone-data-other", self._lines.number, "legal_time")

    def replayed(self) -> Replayed:
        """What the replay found, once the seal is known to be right."""
        tables: dict[str, Any] | None = None
        while (line := self._lines.next()) is not None:
            if "sha256" in line:
                if tables is None:
                    _error("missing-member", self._lines.number, "tables")
                self._check_seal(line)
                self._found.changes = list(self._changes(tables))
                return self._found
            if tables is not None:
                # What follows the tables is the seal.
                _error("missing-member", self._lines.number, "sha256")
            if "tables" in line:
                self._only(line, ("tables",))
                tables = self._tables(line)
            elif "error" in line:
                self._only(line, ("line", "error"))
                self._place(line)
                self._member(line, "error", str)
                self._found.refused += 1
            else:
                self._again(line)
        _error("cut-short", self._lines.number)

    def _check_seal(self, line: dict[str, Any]) -> None:
        number = self._lines.number
        self._only(line, ("sha256", "signature"))
        sha256 = self._member(line, "sha256", str)
        signature = self._optional(line, "signature", str)
        if not _SHA256.fullmatch(sha256):
            _error("wrong-type", number, "sha256")
        if signature is not None and not _SIGNATURE.fullmatch(signature):
            _error("wrong-type", number, "signature")
        if sha256 != self._lines.sha256_before:
            _error("altered", number, "sha256")
        # The line is within no digest, and in no signature.
        if self._lines.last != _line(_seal(sha256, signature)):
            _error("other-seal", number)
        if signature is not None:
            self._found.signature = "not-checked"
        if self._key is not None:
            if signature is None:
                _error("not-signed", number, "signature")
            if not _is_signed(sha256, signature, self._key):
                _error("wrong-signature", number, "signature")
            self._found.signature = "good"

    # --- one question

    def _again(self, line: dict[str, Any]) -> None:
        place = self._place(line)
        question: dict[str, Any] = {
            **self._common,
            **self._member(line, "question", dict),
        }
        before = self._before(line)
        self._found.questions += 1
        text, refused = evaluate_json(_as_text(question), legal_time=self._legal_time)
        now: dict[str, Any] | None = None
        decides_same = False
        if refused is None:
            now = before.read(text)
            _rests_on(now, self._rules, self._sources)
            if before.is_same(now):
                return
            decides_same = before.decides_same(now)
        else:
            self._has_refused = True
        if decides_same:
            self._found.reworded += 1
        else:
            self._found.decided_otherwise += 1
        if len(self._found.differences) < SHOWN:
            self._found.differences.append(
                Difference(
                    place,
                    None if question.get("id") is None else str(question["id"]),
                    str(question.get("rule")),
                    before.outcome,
                    None if now is None else now["outcome"],
                    None if refused is None else refused.code,
                    decides_same,
                    () if now is None else tuple(before.differing(now)),
                )
            )

    def _before(self, line: dict[str, Any]) -> _Whole | _Digests:
        """The answer of a line, as far as it is kept."""
        if isinstance(line.get("answer"), dict):
            self._only(line, ("line", "question", "answer"))
            answer: dict[str, Any] = line["answer"]
            self._refuse_no_answer(answer)
            return _Whole(answer, self._found.rules_version)
        self._only(line, ("line", "question", "outcome", "decision", "answer"))
        outcome: str = self._member(line, "outcome", str)
        decision, told = (self._sha256(line, name) for name in ("decision", "answer"))
        return _Digests(outcome, decision, told)

    def _refuse_no_answer(self, answer: dict[str, Any]) -> None:
        """Refuses what has not the members of an answer that are read here."""
        forms: dict[str, type] = {
            "rule": str,
            "outcome": str,
            "reasons": list,
            "values": dict,
            "missing": list,
            "readings": dict,
        }
        for name, form in forms.items():
            self._member(answer, name, form, "answer.")
        for name in ("next_change", "contested"):
            if name not in answer:
                _error("missing-member", self._lines.number, f"answer.{name}")
        if _codes(answer["reasons"]) is None:
            _error("wrong-type", self._lines.number, "answer.reasons")
        decisions = answer["values"].get("decisions")
        if isinstance(decisions, dict):
            for part in cast("dict[str, object]", decisions).values():
                if not isinstance(part, dict):
                    _error("wrong-type", self._lines.number, "answer.values.decisions")
                self._refuse_no_answer(cast("dict[str, Any]", part))

    # --- what changed

    def _changes(self, tables: dict[str, Any]) -> Iterator[Change]:
        head = self._head
        versions: list[
            tuple[Literal["library", "rules-version", "legal-time"], str, str]
        ] = [
            ("library", head["library"], __version__),
            ("rules-version", head["rules_version"], RULES_VERSION),
        ]
        if self._legal_time is None:
            versions.append(("legal-time", head["legal_time"], LEGAL_TIME_RELEASE))
        for kind, was, is_now in versions:
            if was != is_now:
                yield Change(kind, "", "", Words(was, was), Words(is_now, is_now))
        # A question that is refused today asks and cites nothing: what it did is compared all the same.
        rules = self._rules | set(tables["rules"])
        sources = set(self._sources)
        if self._has_refused:
            sources.update(tables["sources"])
        yield from changes(tables, grounds(rules, sources))

    def _tables(self, line: dict[str, Any]) -> dict[str, Any]:
        tables: dict[str, Any] = self._member(line, "tables", dict)
        self._only(tables, ("rules", "laws", "sources"), "tables.")
        for part in ("rules", "laws", "sources"):
            self._member(tables, part, dict, "tables.")
        for rule in tables["rules"].values():
            self._table(rule, _RULE_TABLE, "tables.rules")
            for sha256 in rule["readings"].values():
                self._is_sha256(sha256, "tables.rules.readings")
        for law in tables["laws"].values():
            self._table(law, _LAW_TABLE, "tables.laws")
            for row in law["rows"]:
                self._table(row, _ROW_TABLE, "tables.laws.rows")
                for end in ("from", "to"):
                    if not isinstance(row[end], (str, type(None))):
                        _error("wrong-type", self._lines.number, "tables.laws.rows")
                self._table(row["value"], {"fr": str, "en": str}, "tables.laws.rows")
        for sha256 in tables["sources"].values():
            self._is_sha256(sha256, "tables.sources")
        return tables

    def _table(self, table: object, members: Mapping[str, type], path: str) -> None:
        if not isinstance(table, dict):
            _error("wrong-type", self._lines.number, path)
        held = cast("dict[str, Any]", table)
        self._only(held, tuple(members), f"{path}.")
        for name, form in members.items():
            value = self._member(held, name, form, f"{path}.")
            if name in _DIGESTS:
                self._is_sha256(value, f"{path}.{name}")

    # --- members

    def _only(
        self, held: Mapping[str, Any], known: tuple[str, ...], path: str = ""
    ) -> None:
        if not held.keys() <= set(known):
            # The name of what is unknown may be anything.
            _error("unknown-member", self._lines.number, path.rstrip(".") or None)

    def _member(
        self, held: Mapping[str, Any], name: str, form: type, path: str = ""
    ) -> Any:
        if name not in held:
            _error("missing-member", self._lines.number, f"{path}{name}")
        value = held[name]
        if not isinstance(value, form) or (form is int and isinstance(value, bool)):
            _error("wrong-type", self._lines.number, f"{path}{name}")
        return value

    def _place(self, line: Mapping[str, Any]) -> int:
        """The place of a question in its register or file."""
        place: int = self._member(line, "line", int)
        if not 0 <= place < 1 << 63:
            _error("wrong-type", self._lines.number, "line")
        return place

    def _optional(self, held: Mapping[str, Any], name: str, form: type) -> Any:
        return self._member(held, name, form) if name in held else None

    def _sha256(self, held: Mapping[str, Any], name: str) -> str:
        value: str = self._member(held, name, str)
        self._is_sha256(value, name)
        return value

    def _is_sha256(self, value: object, path: str) -> None:
        if not (isinstance(value, str) and _SHA256.fullmatch(value)):
            _error("wrong-type", self._lines.number, path)


_HEAD = (
    *("receipt", "library", "rules_version", "legal_time"),
    *("made_at", "register", "common"),
)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SIGNATURE = re.compile(r"[0-9a-f]{128}")
_VERSION = re.compile(r"\d{1,9}\.\d{1,9}\.\d{1,9}[0-9A-Za-z.+-]{0,40}")
_RELEASE = re.compile(r"[0-9]{4}[a-z]{1,4}")
_DIGESTS = ("question", "facts", "outcomes", "reasons", "values", "about", "sha256")
_RULE_TABLE: dict[str, type] = {
    **dict.fromkeys(_DIGESTS[:5], str),
    "defaults": dict,
    "readings": dict,
}
_LAW_TABLE: dict[str, type] = {"about": str, "rows": list}
_ROW_TABLE: dict[str, type] = {
    "from": object,
    "to": object,
    "value": dict,
    "sha256": str,
}


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(it) for it in re.findall(r"\d+", version)[:3])
