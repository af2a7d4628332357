"""Receipts: an answer sealed, altered, signed, and replayed by a library that changed."""

from __future__ import annotations

import copy
import doctest
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

import pytest

import echeance
from echeance import cli, grounds, receipts
from echeance._echeance import evaluate_json
from echeance.receipts import ReceiptError, Replayed, Sealer, replay, seal
from oracle.fuzz import questions

from .cases import CASES, name

TOP = Path(__file__).parents[2]
ECHEANCE = Path(sys.executable).with_name("echeance")
RELEASED = TOP / "tests" / "released" / "receipts"
NBSP = "\u00a0"
Lang = Literal["fr", "en"]

NUMBER = "CAR202412345678"
QUESTION: dict[str, Any] = {
    "rule": "holder-review",
    "as_of": "2026-11-21",
    "facts": {
        "certificate_number": NUMBER,
        "issued_on": "2024-11-19",
        "affiliated": True,
        "exam_passed_on": "2024-02-12",
    },
}
FACTS = (NUMBER, "2024-11-19", "2024-02-12")
"""What no error repeats."""


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [ECHEANCE, *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, "LC_ALL": "fr_CA.UTF-8", "PYTHONUTF8": "1"},
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


def one(receipt: str | bytes, **options: Any) -> Replayed:
    [replayed] = replay(receipt, **options)
    return replayed


def resealed(lines: list[str]) -> str:
    """Lines with the seal that they ask for: whoever can write a file can do that."""
    text = "".join(f"{line}\n" for line in lines)
    sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return f'{text}{{"sha256":"{sha256}"}}\n'


def dumped(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


# --- a receipt --------------------------------------------------------------


def test_the_examples_run() -> None:
    found = doctest.testmod(receipts)
    assert found.failed == 0 and found.attempted >= 10


def test_a_receipt_has_the_question_whole_and_the_answer_of_the_json_door() -> None:
    head, asked, tables, sealed = map(json.loads, seal(QUESTION).splitlines())
    assert head == {
        "receipt": 1,
        "library": echeance.__version__,
        "rules_version": echeance.RULES_VERSION,
        "legal_time": echeance.LEGAL_TIME_RELEASE,
    }
    answer = echeance.evaluate(QUESTION)
    assert asked["answer"] == answer
    assert asked["question"] == {**QUESTION, "readings": answer["readings"]}
    parts = answer["values"]["decisions"]
    assert set(tables["tables"]["rules"]) == {"holder-review", *parts}
    defaults = tables["tables"]["rules"]["holder-review"]["defaults"]
    assert set(answer["assumed"]) <= set(defaults)
    cited = {
        mark
        for each in (answer, *parts.values())
        for reason in each["reasons"]
        for mark in reason["sources"]
    }
    assert set(tables["tables"]["sources"]) == cited
    assert set(sealed) == {"sha256"}


def test_the_seal_is_that_of_other_programs(tmp_path: Path) -> None:
    """As the manual tells how to check it."""
    receipt = tmp_path / "receipt.jsonl"
    receipt.write_text(seal(QUESTION), "utf-8")
    done = subprocess.run(
        ["bash", "-c", "head -n -1 receipt.jsonl | sha256sum"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    last = json.loads(receipt.read_text("utf-8").splitlines()[-1])
    assert done.stdout.split()[0] == last["sha256"]


def test_two_receipts_of_one_question_are_one() -> None:
    assert seal(QUESTION) == seal(json.dumps(QUESTION))
    assert "made_at" not in seal(QUESTION)


@pytest.mark.parametrize(
    "moment", ["2026-11-21", "2026-11-21T09:30:00-05:00", "2026-11-21T14:30Z"]
)
def test_a_moment_is_kept_as_it_is_said(moment: str) -> None:
    assert one(seal(QUESTION, made_at=moment)).made_at == moment


@pytest.mark.parametrize(
    "moment", ["", "today", "2026-02-30", "2026-11-21T25:00Z", "2026-11-21 09:30"]
)
def test_what_is_no_moment_is_refused(moment: str) -> None:
    with pytest.raises(ReceiptError) as refused:
        seal(QUESTION, made_at=moment)
    assert (refused.value.code, refused.value.field) == ("not-a-moment", "made_at")


def test_days_may_be_objects() -> None:
    from datetime import date

    days = {**QUESTION["facts"], "issued_on": date(2024, 11, 19)}
    question = {**QUESTION, "as_of": date(2026, 11, 21), "facts": days}
    assert seal(question) == seal(QUESTION)
    file = io.BytesIO()
    sealer = Sealer(file)
    sealer.ask(question, 7)
    sealer.close()
    assert file.getvalue() == digests_of(QUESTION)


def test_what_all_share_every_question_has() -> None:
    sealer = Sealer(io.BytesIO(), common={"as_of": "2026-11-21"})
    with pytest.raises(ValueError, match="lacks a member"):
        sealer.ask({"rule": "certificate-number", "facts": {"text": "CAR"}}, 1)


def test_a_question_that_is_refused_has_no_receipt() -> None:
    with pytest.raises(echeance.QuestionError):
        seal({"rule": "exam-validity"})


def of_many(lines: Iterator[str]) -> tuple[bytes, bytes]:
    """The receipts of questions: one of digests, and one of whole answers."""
    files = io.BytesIO(), io.BytesIO()
    digests, whole = map(Sealer, files)
    for number, text in enumerate(lines, 1):
        answer, refused = evaluate_json(text)
        if refused is not None:
            digests.refused(number, refused.code)
            whole.refused(number, refused.code)
            continue
        digests.add(json.loads(text), answer, number)
        whole.add_whole(json.loads(text), answer, number)
    digests.close()
    whole.close()
    return files[0].getvalue(), files[1].getvalue()


def test_random_questions_replay_to_the_same() -> None:
    of_digests, of_answers = of_many(questions(20261129, 500, None))
    for receipt in (of_digests, of_answers):
        replayed = one(receipt)
        assert replayed.same and not replayed.changes
        assert replayed.questions + replayed.refused == 500
        assert replayed.questions > 300
    assert len(of_digests) < len(of_answers) / 2


def test_several_receipts_in_one_file() -> None:
    found = replay(seal(QUESTION) * 3)
    assert [it.same for it in found] == [True] * 3


def test_legal_time_that_was_given() -> None:
    zone = Path("/usr/share/zoneinfo/America/Toronto")
    if not zone.exists():
        pytest.skip("no zone data here")
    legal_time = echeance.LegalTime(zone.read_bytes())
    question = {"rule": "support-hours", "as_of": "2026-11-23T10:00:00-05:00"}
    receipt = seal(question, legal_time=legal_time)
    assert one(receipt, legal_time=legal_time).same
    with pytest.raises(ReceiptError, match="zone-data-missing"):
        replay(receipt)
    other = Path("/usr/share/zoneinfo/America/Vancouver").read_bytes()
    with pytest.raises(ReceiptError, match="zone-data-other"):
        replay(receipt, legal_time=echeance.LegalTime(other))
    with pytest.raises(ReceiptError, match="zone-data-other"):
        replay(seal(question), legal_time=legal_time)


# --- what was altered -------------------------------------------------------


def members(data: object) -> Iterator[tuple[Any, Any]]:
    """Each member or entry, as where it is and its name."""
    inner = (
        data.items()
        if isinstance(data, dict)
        else enumerate(data)
        if isinstance(data, list)
        else ()
    )
    for at, value in inner:
        yield data, at
        yield from members(value)


def altered(value: object) -> object:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, str):
        return f"{value}x"
    return "x" if value is None else None


@pytest.mark.parametrize("is_whole", [True, False])
def test_each_member_that_is_altered_or_taken_away_is_caught(is_whole: bool) -> None:
    receipt = seal(QUESTION, made_at="2026-11-21")
    if not is_whole:
        file = io.BytesIO()
        sealer = Sealer(file, common={"as_of": "2026-11-21"}, register="0" * 64)
        sealer.ask(QUESTION, 2)
        sealer.refused(3, "not-a-date")
        sealer.close()
        receipt = file.getvalue().decode()
    lines = receipt.splitlines()
    tried = 0
    for number, line in enumerate(lines):
        count = len(list(members(json.loads(line))))
        for place in range(count):
            for takes_away in (False, True):
                data = json.loads(line)
                holder, at = list(members(data))[place]
                if takes_away:
                    del holder[at]
                else:
                    holder[at] = altered(holder[at])
                changed = [*lines[:number], dumped(data), *lines[number + 1 :]]
                with pytest.raises(ReceiptError) as refused:
                    replay("\n".join(changed) + "\n")
                assert not any(fact in str(refused.value) for fact in FACTS)
                tried += 1
    assert tried > (400 if is_whole else 100)


def lookalike(value: object) -> object:
    """Another value, the same to Python where there is one."""
    if isinstance(value, bool):
        return int(value)
    return bool(value) if value in (0, 1) else altered(value)


def test_what_an_answer_says_is_compared_though_it_was_sealed_again() -> None:
    question = {**QUESTION, "id": "17"}
    lines = seal(question).splitlines()[:-1]
    count = len(list(members(json.loads(lines[1])["answer"])))
    assert count > 300
    for place in range(count):
        line = json.loads(lines[1])
        holder, at = list(members(line["answer"]))[place]
        holder[at] = lookalike(holder[at])
        try:
            replayed = one(with_line(1, dumped(line), question))
        except ReceiptError:
            continue
        [difference] = replayed.differences
        assert difference.members, (at, holder[at])


@pytest.mark.parametrize(
    ("member", "value", "decides_same"),
    [
        ("outcome", "cancelled", False),
        ("decision", "0" * 64, False),
        ("answer", "0" * 64, True),
    ],
)
def test_what_digests_say_is_compared_though_they_were_sealed_again(
    member: str, value: str, decides_same: bool
) -> None:
    head, line, tables, _ = digests_of(QUESTION).decode().splitlines()
    changed = {**json.loads(line), member: value}
    replayed = one(resealed([head, dumped(changed), tables]))
    assert (replayed.same, replayed.decides_same) == (False, decides_same)
    [difference] = replayed.differences
    assert difference.before == changed["outcome"]
    assert difference.now == json.loads(line)["outcome"]


def test_a_line_that_is_taken_away_or_moved_is_caught() -> None:
    file = io.BytesIO()
    sealer = Sealer(file)
    for line in (1, 2, 3):
        sealer.ask(QUESTION, line)
    sealer.close()
    lines = file.getvalue().decode().splitlines()
    for number in range(len(lines)):
        with pytest.raises(ReceiptError):
            replay("".join(f"{it}\n" for it in lines[:number] + lines[number + 1 :]))
    moved = [lines[0], lines[2], lines[1], *lines[3:]]
    with pytest.raises(ReceiptError, match="altered"):
        replay("\n".join(moved))


def test_bytes_that_are_cut_or_mangled_are_caught() -> None:
    receipt = seal(QUESTION).encode()
    for length in [*range(0, len(receipt), 101), len(receipt) - 2, len(receipt) - 1]:
        with pytest.raises(ReceiptError):
            replay(receipt[:length])
    for place in [*range(0, len(receipt), 53), *range(len(receipt) - 80, len(receipt))]:
        for mask in (0x55, 0x20):
            mangled = bytearray(receipt)
            mangled[place] ^= mask
            with pytest.raises(ReceiptError):
                replay(bytes(mangled))
    for converted in (receipt.replace(b"\n", b"\r\n"), b"\xef\xbb\xbf" + receipt):
        with pytest.raises(ReceiptError):
            replay(converted)


SEALS: dict[str, Callable[[bytes], bytes]] = {
    "without its end": lambda line: line[:-1],
    "a space for its end": lambda line: line[:-1] + b" ",
    "another line end": lambda line: line[:-1] + b"\r\n",
    "spaces": lambda line: line.replace(b":", b": "),
    "an escape": lambda line: line.replace(b"sha256", b"sh\\u0061256"),
    "a member before": lambda line: line.replace(b"{", b'{"sha256":"x",'),
    "members moved": lambda line: (
        dumped(dict(reversed(json.loads(line).items()))).encode() + b"\n"
    ),
}


@pytest.mark.parametrize("which", SEALS)
def test_the_line_of_the_seal_is_as_it_was_written(which: str) -> None:
    private, public = keys()
    *lines, last = seal(QUESTION, signing_key=private).encode().splitlines(True)
    changed = SEALS[which](last)
    assert changed != last
    with pytest.raises(ReceiptError) as refused:
        replay(b"".join(lines) + changed, public_key=public)
    error = refused.value
    assert error.code == ("repeated-member" if "before" in which else "other-seal")
    assert error.line == len(lines) + 1


def with_head(**members: object) -> str:
    first, *others = seal(QUESTION).splitlines()[:-1]
    return resealed([dumped({**json.loads(first), **members}), *others])


def with_line(place: int, line: str, question: dict[str, Any] = QUESTION) -> str:
    lines = seal(question).splitlines()[:-1]
    return resealed([*lines[:place], line, *lines[place + 1 :]])


MANGLED: dict[str, tuple[Callable[[], str], str, int | None, str | None]] = {
    "nothing": (lambda: "", "not-a-receipt", None, None),
    "another file": (lambda: "dossier,nom\n1,x\n", "not-a-receipt", 1, None),
    "other JSON": (lambda: '{"rule":"absence"}\n', "not-a-receipt", 1, None),
    "a list": (lambda: "[1]\n", "not-a-receipt", 1, None),
    "a later format": (lambda: with_head(receipt=2), "later-format", 1, "receipt"),
    "a format of before": (lambda: with_head(receipt=0), "wrong-type", 1, "receipt"),
    "a format that is true": (
        lambda: with_head(receipt=True),
        "wrong-type",
        1,
        "receipt",
    ),
    "a later library": (
        lambda: with_head(library="99.0.0"),
        "later-version",
        1,
        "library",
    ),
    "later rules": (
        lambda: with_head(rules_version="2199-01-01"),
        "later-version",
        1,
        "rules_version",
    ),
    "no version": (lambda: with_head(library="one"), "wrong-type", 1, "library"),
    "an endless version": (
        lambda: with_head(library="1" * 5_000 + ".0.0"),
        "wrong-type",
        1,
        "library",
    ),
    "a member too many": (lambda: with_head(x=1), "unknown-member", 1, None),
    "a member twice": (
        lambda: with_line(1, '{"line":1,"line":2,"error":"x"}'),
        "repeated-member",
        2,
        None,
    ),
    "a member twice within": (
        lambda: with_line(1, '{"line":1,"question":{"facts":{"x":1,"x":2}}}'),
        "repeated-member",
        2,
        None,
    ),
    "a huge line": (
        lambda: with_line(1, dumped({"line": 1, "question": "x" * 2**20})),
        "too-long",
        2,
        None,
    ),
    "a deep line": (lambda: with_line(1, "[" * 100_000), "not-json", 2, None),
    "a number with a point": (
        lambda: with_line(1, '{"line":1.5}'),
        "not-json",
        2,
        None,
    ),
    "a number without end": (
        lambda: with_line(1, '{"line":' + "9" * 10_000 + "}"),
        "not-json",
        2,
        None,
    ),
    "no number at all": (lambda: with_line(1, '{"line":NaN}'), "not-json", 2, None),
    "a place that is none": (
        lambda: with_line(1, '{"line":-1,"error":"x"}'),
        "wrong-type",
        2,
        "line",
    ),
    "no question": (
        lambda: with_line(1, '{"line":1}'),
        "missing-member",
        2,
        "question",
    ),
    "an answer that is none": (
        lambda: with_line(1, '{"line":1,"question":{},"answer":{}}'),
        "missing-member",
        2,
        "answer.rule",
    ),
    "a digest that is none": (
        lambda: with_line(
            1, '{"line":1,"question":{},"outcome":"x","decision":"x","answer":"x"}'
        ),
        "wrong-type",
        2,
        "decision",
    ),
    "tables that are none": (
        lambda: with_line(2, '{"tables":{"rules":{"x":1},"laws":{},"sources":{}}}'),
        "wrong-type",
        3,
        "tables.rules",
    ),
}


@pytest.mark.parametrize("what", MANGLED)
def test_what_is_mangled_is_named(what: str) -> None:
    make, code, line, field = MANGLED[what]
    with pytest.raises(ReceiptError) as refused:
        replay(make())
    error = refused.value
    assert (error.code, error.line, error.field) == (code, line, field)
    assert all(error.text.values()) and error.text["fr"] != error.text["en"]
    assert not any(fact in str(error) for fact in FACTS)


def test_a_deep_answer_that_was_sealed_again_ends_no_process() -> None:
    line = json.loads(seal(QUESTION).splitlines()[1])
    deep: Any = None
    for _ in range(900):
        deep = [deep]
    line["answer"]["values"]["act_by"] = deep
    text = with_line(1, dumped(line))
    try:
        replayed = one(text)
    except ReceiptError as error:
        assert error.code in ("not-json", "wrong-type")
    else:
        assert not replayed.same


def test_deep_tables_that_were_sealed_again_end_no_process() -> None:
    tables = json.loads(seal(QUESTION).splitlines()[2])
    deep: Any = None
    for _ in range(900):
        deep = [deep]
    tables["tables"]["rules"]["holder-review"]["defaults"]["kind"] = deep
    try:
        replayed = one(with_line(2, dumped(tables)))
    except ReceiptError as error:
        assert error.code in ("not-json", "wrong-type")
    else:
        assert replayed.changes


def test_half_a_surrogate_that_was_sealed_again_ends_no_process() -> None:
    line = json.loads(seal(QUESTION).splitlines()[1])
    line["question"]["facts"]["certificate_number"] = "\ud800"
    line["answer"]["outcome"] = "\udfff"
    receipt = with_line(1, json.dumps(line))
    [difference] = one(receipt).differences
    assert (difference.now, difference.error) == (None, "not-json")


def test_an_error_can_be_pickled() -> None:
    import pickle

    with pytest.raises(ReceiptError) as refused:
        replay(with_head(receipt=2))
    again = pickle.loads(pickle.dumps(refused.value))
    assert vars(again) == vars(refused.value) and str(again) == str(refused.value)


# --- signatures -------------------------------------------------------------


def keys() -> tuple[bytes, bytes]:
    pytest.importorskip("cryptography")
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(
        form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()
    )
    public = key.public_key().public_bytes(
        form.Encoding.PEM, form.PublicFormat.SubjectPublicKeyInfo
    )
    return private, public


def test_a_signed_receipt() -> None:
    private, public = keys()
    receipt = seal(QUESTION, signing_key=private)
    assert one(receipt).signature == "not-checked"
    assert one(receipt, public_key=public).signature == "good"
    assert one(seal(QUESTION)).signature == "none"


def test_who_alters_and_seals_again_cannot_sign_again() -> None:
    private, public = keys()
    other, _ = keys()
    *lines, last = seal(QUESTION, signing_key=private).splitlines()
    signature = json.loads(last)["signature"]
    changed = [line.replace(NUMBER, "CAR202400000017") for line in lines]
    text = resealed(changed)
    assert one(text).signature == "none"
    with pytest.raises(ReceiptError, match="not-signed"):
        replay(text, public_key=public)
    body, _, seal_line = text.rstrip("\n").rpartition("\n")
    with_old = {**json.loads(seal_line), "signature": signature}
    with pytest.raises(ReceiptError, match="wrong-signature"):
        replay(f"{body}\n{dumped(with_old)}\n", public_key=public)
    with pytest.raises(ReceiptError, match="wrong-signature"):
        replay(seal(QUESTION, signing_key=other), public_key=public)
    # Each receipt of a file must be signed.
    with pytest.raises(ReceiptError, match="not-signed"):
        replay(seal(QUESTION, signing_key=private) + seal(QUESTION), public_key=public)


@pytest.mark.parametrize("pem", [b"", b"x", b"-----BEGIN PRIVATE KEY-----\nx\n"])
def test_what_is_no_key_is_refused(pem: bytes) -> None:
    pytest.importorskip("cryptography")
    for how in (
        lambda: seal(QUESTION, signing_key=pem),
        lambda: replay("", public_key=pem),
    ):
        with pytest.raises(ReceiptError, match="not-a-key"):
            how()


def test_keys_of_openssl_and_what_is_signed(tmp_path: Path) -> None:
    """As the manual tells how to make and to check one."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl here")
    pytest.importorskip("cryptography")
    (tmp_path / "q.jsonl").write_text(dumped(QUESTION), "utf-8")
    script = f"""
openssl genpkey -algorithm ed25519 -out key.pem
openssl pkey -in key.pem -pubout -out public.pem
{ECHEANCE} evaluate q.jsonl --receipts r.jsonl --sign key.pem > answers.jsonl
{ECHEANCE} replay r.jsonl --public-key public.pem --lang en
python3 -c 'import json, pathlib
last = json.loads(pathlib.Path("r.jsonl").read_text("utf-8").splitlines()[-1])
pathlib.Path("signature").write_bytes(bytes.fromhex(last["signature"]))
pathlib.Path("signed").write_text("echeance receipt 1\\n" + last["sha256"])'
openssl pkeyutl -verify -pubin -inkey public.pem -rawin -in signed -sigfile signature
"""
    done = subprocess.run(
        ["bash", "-euc", script],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "signature checked" in done.stdout
    assert "Signature Verified Successfully" in done.stdout


def test_without_the_extra_the_advice_names_it(tmp_path: Path) -> None:
    script = (
        "import sys; sys.modules['cryptography'] = None\n"
        "from echeance.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    key = tmp_path / "key.pem"
    key.write_bytes(b"x")
    arguments = ["exam-validity", "--as-of", "2026-11-21", "passed_on=2024-11-21"]
    out = tmp_path / "r.jsonl"
    done = subprocess.run(
        [
            *(sys.executable, "-c", script, "ask", *arguments),
            *("--receipt", str(out), "--sign", str(key), "--lang", "en"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert 'pip install "echeance[signature]"' in done.stderr
    assert not out.exists() and done.stdout == ""


# --- what changed -----------------------------------------------------------


def with_laws(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[dict[str, Any]], None]
) -> None:
    """Today's laws, changed."""
    laws = copy.deepcopy(list(echeance.laws()))
    change({law["name"]: law for law in laws})
    monkeypatch.setattr(grounds, "laws", lambda: laws)


def with_rules(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[dict[str, Any]], None]
) -> None:
    """Today's rules, changed."""
    rules = copy.deepcopy({rule["slug"]: rule for rule in echeance.rules()})
    change(rules)
    monkeypatch.setattr(grounds, "rules_by_slug", lambda: rules)


def texts(replayed: Replayed, lang: Lang) -> list[str]:
    return [change.text(lang) for change in replayed.changes]


def test_a_row_of_law_that_changed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    receipt = seal(QUESTION)

    def amended(laws: dict[str, Any]) -> None:
        [row] = laws["exam-months"]["rows"]
        after = copy.deepcopy(row)
        row["to"] = "2026-12-31"
        after["from"] = "2027-01-01"
        after["value"] = {"fr": f"36{NBSP}mois", "en": f"36{NBSP}months"}
        laws["exam-months"]["rows"].append(after)

    with_laws(monkeypatch, amended)
    replayed = one(receipt)
    assert replayed.same
    assert [(it.kind, it.name) for it in replayed.changes] == [
        ("row", "exam-months"),
        ("row", "exam-months"),
    ]
    english = [it.replace(NBSP, " ") for it in texts(replayed, "en")]
    law = next(it for it in echeance.laws() if it["name"] == "exam-months")
    title = law["text"]["en"]
    assert english == [
        f"row of the law exam-months ({title}): before, 24 months; now, 24 months (to December 31, 2026)",
        f"row of the law exam-months ({title}): before, nothing; now, 36 months (from January 1, 2027)",
    ]
    [_, french] = [it.replace(NBSP, " ") for it in texts(replayed, "fr")]
    assert french.endswith(
        "avant, rien; maintenant, 36 mois (depuis le 1er janvier 2027)"
    )


def test_rows_that_begin_on_one_day_are_told_apart(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    receipt = seal({"rule": "certificate-duties", "as_of": "2026-11-21"})

    def dearer(laws: dict[str, Any]) -> None:
        for row in laws["duties"]["rows"]:
            row["value"]["fr"] += " et plus"

    with_laws(monkeypatch, dearer)
    [law] = [it for it in echeance.laws() if it["name"] == "duties"]
    assert len(one(receipt).changes) == len(law["rows"])


CHANGED: dict[str, tuple[Callable[[dict[str, Any]], None], tuple[str, str, str]]] = {
    "reasons": (
        lambda rules: rules["exam-transfer"]["reasons"].pop(),
        ("rule", "exam-transfer", "reasons"),
    ),
    "words": (
        lambda rules: rules["exam-transfer"]["title"].update(fr="Autre"),
        ("rule", "exam-transfer", "question"),
    ),
    "outcomes": (
        lambda rules: rules["holder-review"]["outcomes"].pop(),
        ("rule", "holder-review", "outcomes"),
    ),
    "facts": (
        lambda rules: rules["holder-review"]["facts"][0].update(nature="act"),
        ("rule", "holder-review", "facts"),
    ),
    "a rule that is gone": (
        lambda rules: rules.pop("inactivity"),
        ("rule", "inactivity", "gone"),
    ),
    "a reading": (
        lambda rules: rules["exam-transfer"]["readings"][0].update(default="march-1"),
        ("reading", "exam-transfer/leap-day", ""),
    ),
    "a reading that is gone": (
        lambda rules: rules["exam-transfer"]["readings"].pop(0),
        ("reading", "exam-transfer/leap-day", "gone"),
    ),
}


@pytest.mark.parametrize("what", CHANGED)
def test_what_a_rule_declares_otherwise_is_named(
    what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = seal(QUESTION)
    change, expected = CHANGED[what]
    with_rules(monkeypatch, change)
    found = one(receipt).changes
    assert [(it.kind, it.name, it.part) for it in found] == [expected]
    for lang in ("fr", "en"):
        assert expected[1].partition("/")[0] in found[0].text(lang)
    assert found[0].text("fr") != found[0].text("en")


def test_a_default_that_changed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    receipt = seal(QUESTION)

    def sooner(rules: dict[str, Any]) -> None:
        for fact in rules["holder-review"]["facts"]:
            if fact["name"] == "renewal_lead_days":
                fact["default"] = 60

    with_rules(monkeypatch, sooner)
    kinds = {it.kind: it.text("en") for it in one(receipt).changes}
    assert set(kinds) == {"rule", "default"}
    assert kinds["default"].startswith("default holder-review/renewal_lead_days (")
    assert kinds["default"].endswith("before, 90; now, 60")


def test_a_source_that_changed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    receipt = seal(QUESTION)
    tables = json.loads(receipt.splitlines()[2])["tables"]
    mark = next(it for it in tables["sources"] if it.startswith("S000"))

    def citation(one: str, lang: Lang) -> str | None:
        told = echeance.citation(one, lang)
        return f"{told}, 2027" if one == mark else told

    monkeypatch.setattr(grounds, "citation", citation)
    [change] = one(receipt).changes
    assert (change.kind, change.name, change.part) == ("source", mark, "")
    for lang in ("fr", "en"):
        told = change.text(lang)
        assert told.startswith(f"source {mark} (Office de la protection")
        assert "http" not in told


def with_answers(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[dict[str, Any]], None]
) -> None:
    """Today's answers, changed."""

    def answered(question: str, **options: Any) -> tuple[str, Any]:
        text, refused = evaluate_json(question, **options)
        answer = json.loads(text)
        change(answer)
        return dumped(answer), refused

    monkeypatch.setattr(receipts, "evaluate_json", answered)


def digests_of(question: dict[str, Any]) -> bytes:
    file = io.BytesIO()
    sealer = Sealer(file)
    sealer.ask(question, 7)
    sealer.close()
    return file.getvalue()


def otherwise(answer: dict[str, Any]) -> None:
    answer["outcome"] = "affiliate"
    answer["values"]["act_by"] = "2030-01-01"
    part = answer["values"]["decisions"]["certificate-status"]
    part["values"]["days_left"] += 1


def test_another_decision_is_told_with_its_members(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole, digests = seal(QUESTION), digests_of(QUESTION)
    before = echeance.evaluate(QUESTION)["outcome"]
    with_answers(monkeypatch, otherwise)
    replayed = one(whole)
    assert (replayed.same, replayed.decides_same) == (False, False)
    [difference] = replayed.differences
    assert (difference.before, difference.now) == (before, "affiliate")
    assert difference.members == (
        "outcome",
        "values.act_by",
        "values.decisions.certificate-status.values.days_left",
    )
    [difference] = one(digests).differences
    assert (difference.line, difference.now) == (7, "affiliate")
    assert difference.members == ()


def test_other_words_are_the_same_decision(monkeypatch: pytest.MonkeyPatch) -> None:
    whole, digests = seal(QUESTION), digests_of(QUESTION)

    def reworded(answer: dict[str, Any]) -> None:
        answer["reasons"][0]["text"]["fr"] += "."
        answer["next_steps"].pop()

    with_answers(monkeypatch, reworded)
    code = echeance.evaluate(QUESTION)["reasons"][0]["code"]
    for receipt in (whole, digests):
        replayed = one(receipt)
        assert (replayed.same, replayed.decides_same) == (False, True)
        assert (replayed.reworded, replayed.decided_otherwise) == (1, 0)
    [difference] = one(whole).differences
    assert difference.members == (f"reasons.{code}.text.fr", "next_steps")


def test_another_version_alone_is_the_same_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    older = seal(QUESTION).replace(echeance.RULES_VERSION, "2020-01-01")
    receipt = resealed(older.splitlines()[:-1])
    replayed = one(receipt)
    assert replayed.same
    assert [it.kind for it in replayed.changes] == ["rules-version"]
    assert texts(replayed, "fr") == [
        f"version des règles{NBSP}: avant, 2020-01-01; maintenant, {echeance.RULES_VERSION}"
    ]


def test_a_question_that_is_refused_today(monkeypatch: pytest.MonkeyPatch) -> None:
    line = json.loads(seal(QUESTION).splitlines()[1])
    line["question"]["readings"]["no-more"] = "x"
    [difference] = one(with_line(1, dumped(line))).differences
    assert (difference.now, difference.error) == (None, "unknown-field")
    assert not difference.decides_same


# --- the command line -------------------------------------------------------

ASKED = ("exam-validity", "--as-of", "2026-11-21", "passed_on=2024-11-21")


def test_ask_writes_a_receipt_that_is_replayed(tmp_path: Path) -> None:
    receipt = str(tmp_path / "reçu.jsonl")
    asked = run(
        "ask", *ASKED, "--json", "--receipt", receipt, "--made-at", "2026-11-21"
    )
    assert (asked.returncode, asked.stderr) == (0, f"reçu écrit{NBSP}: {receipt}\n")
    assert json.loads(asked.stdout)["outcome"] == "valid"
    found = run("replay", receipt)
    assert (found.returncode, found.stderr) == (0, "")
    made = f"echeance {echeance.__version__}, règles {echeance.RULES_VERSION}"
    assert found.stdout == (
        f"{receipt}{NBSP}: même réponse aujourd’hui\n"
        f"  scellé par {made}, 2026-11-21 selon qui l’a fait; non signé\n"
    )
    by_input = run("replay", "-", stdin=Path(receipt).read_bytes())
    assert by_input.stdout == found.stdout.replace(receipt, "entrée standard")
    [told] = json.loads(run("replay", receipt, "--json").stdout)
    assert told["same"] and told["differences"] == told["changes"] == []


def test_a_refused_question_writes_no_receipt(tmp_path: Path) -> None:
    receipt = tmp_path / "r.jsonl"
    found = run("ask", "exam-validity", "passed_on=x", "--receipt", str(receipt))
    assert found.returncode == 1 and not receipt.exists()


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_what_cannot_be_replayed_is_told(tmp_path: Path, lang: str) -> None:
    good, bad = tmp_path / "good.jsonl", tmp_path / "bad.jsonl"
    good.write_text(seal(QUESTION), "utf-8")
    bad.write_text(seal(QUESTION).replace("2024-11-19", "2024-11-18"), "utf-8")
    absent = tmp_path / "absent.jsonl"
    found = run("replay", str(bad), str(good), str(absent), "--lang", lang)
    assert found.returncode == 2
    assert str(good) in found.stdout
    altered, missing = found.stderr.splitlines()
    assert altered.startswith(str(bad)) and "sha256" in altered and "altered" in altered
    assert missing.startswith(str(absent))
    assert not any(fact in found.stderr for fact in FACTS)


@pytest.mark.parametrize("command", ["ask", "evaluate", "audit"])
def test_what_is_said_of_no_receipt_is_refused(command: str, tmp_path: Path) -> None:
    of = {
        "ask": ASKED,
        "evaluate": (),
        "audit": ("x.csv", "--as-of", "2026-11-21"),
    }[command]
    key = tmp_path / "key.pem"
    key.write_bytes(b"x")
    for option, value in (("--made-at", "2026-11-21"), ("--sign", str(key))):
        found = run(command, *of, option, value)
        assert found.returncode == 2
        assert f"{option} demande --receipt" in found.stderr


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_what_changed_is_told_in_words(
    lang: Lang,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    receipt = tmp_path / "r.jsonl"
    receipt.write_text(seal(QUESTION), "utf-8")
    with_answers(monkeypatch, otherwise)
    assert cli.main(["replay", str(receipt), "--lang", lang]) == 1
    told = capsys.readouterr().out.replace(NBSP, " ")
    rules = {rule["slug"]: rule for rule in echeance.rules()}
    outcomes = {it["slug"]: it for it in rules["holder-review"]["outcomes"]}
    assert f"{outcomes['affiliate']['text'][lang]} (affiliate)" in told
    assert "values.act_by" in told and "2030-01-01" not in told
    made_up = {
        "fr": "Rien n’a changé depuis, pas même la version",
        "en": "Nothing has changed since, not even the version",
    }
    nothing = {
        "fr": "Rien de ce que les règles déclarent n’a changé",
        "en": "Nothing that the rules declare has changed",
    }
    assert made_up[lang] in told and nothing[lang] not in told
    with monkeypatch.context() as later:
        later.setattr(receipts, "__version__", "9.0.0")
        assert cli.main(["replay", str(receipt), "--lang", lang]) == 1
        told = capsys.readouterr().out.replace(NBSP, " ")
        assert nothing[lang] in told and made_up[lang] not in told
    with_rules(monkeypatch, lambda rules: rules["exam-transfer"]["reasons"].pop())
    assert cli.main(["replay", str(receipt), "--lang", lang]) == 1
    told = capsys.readouterr().out.replace(NBSP, " ")
    named = {
        "fr": "- règle exam-transfer (Transfert du résultat de l’examen) : ses motifs",
        "en": "- rule exam-transfer (Exam transfer): its reasons",
    }
    assert named[lang] in told and nothing[lang] not in told
    for fact in FACTS:
        assert fact not in told


def test_a_receipt_steers_no_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = json.loads(seal(QUESTION).splitlines()[1])
    line["answer"]["outcome"] = "\x1b[2Jx"
    line["answer"]["values"]["\x1b[31m"] = 1
    tables = json.loads(seal(QUESTION).splitlines()[2])
    tables["tables"]["sources"]["\x1b[0m"] = "0" * 64
    tables["tables"]["laws"]["exam-months"]["rows"][0].update(
        sha256="0" * 64, value={"fr": "\x1b[1m", "en": "x" * 5_000}
    )
    lines = seal(QUESTION).splitlines()
    receipt = tmp_path / "r.jsonl"
    receipt.write_text(resealed([lines[0], dumped(line), dumped(tables)]), "utf-8")
    for lang in ("fr", "en"):
        assert cli.main(["replay", str(receipt), "--lang", lang]) == 1
        told = capsys.readouterr().out
        assert "\x1b" not in told and max(map(len, told.splitlines())) < 1_000


# --- whole files ------------------------------------------------------------


def test_memory_does_not_grow_with_the_receipt(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import tracemalloc

    question = {"rule": "absence", "as_of": "2026-11-21"}
    answer, _ = evaluate_json(dumped(question))

    def peak(count: int) -> int:
        file = io.BytesIO()
        sealer = Sealer(file)
        for line in range(count):
            sealer.add(question, answer, line)
        sealer.close()
        file.seek(0)
        tracemalloc.start()
        try:
            [replayed] = replay(file)
            assert replayed.decided_otherwise == count
            assert len(replayed.differences) == min(count, 1_000)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    with_answers(monkeypatch, lambda answer: answer.update(outcome="may-resume"))
    assert peak(4_000) < 1.3 * peak(1_000)


def test_evaluate_seals_every_line(tmp_path: Path) -> None:
    lines = list(questions(7, 300, None))
    asked = tmp_path / "questions.jsonl"
    asked.write_text("\n".join(lines), "utf-8")
    receipt = tmp_path / "receipts.jsonl"
    plain = run("evaluate", str(asked))
    found = run("evaluate", str(asked), "--receipts", str(receipt), "--lang", "en")
    assert found.stdout == plain.stdout
    assert found.returncode == plain.returncode
    assert found.stderr == f"receipts written: {receipt}\n"
    replayed = one(receipt.read_bytes())
    assert replayed.same and replayed.questions + replayed.refused == 300
    by_hand, _ = of_many(iter(lines))
    assert receipt.read_bytes() == by_hand
    before = receipt.read_bytes()
    refused = run("evaluate", str(asked), "--receipts", str(asked))
    assert refused.returncode == 2 and asked.read_text("utf-8") == "\n".join(lines)
    refused = run("evaluate", str(asked), "--receipts", str(receipt), "--made-at", "x")
    assert refused.returncode == 2 and receipt.read_bytes() == before
    assert sorted(os.listdir(tmp_path)) == ["questions.jsonl", "receipts.jsonl"]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_receipt_that_asks_nothing_is_no_check(tmp_path: Path, lang: str) -> None:
    file = io.BytesIO()
    sealer = Sealer(file)
    sealer.refused(1, "not-json")
    sealer.close()
    asks_nothing, asks = tmp_path / "nothing.jsonl", tmp_path / "asks.jsonl"
    asks_nothing.write_bytes(file.getvalue())
    asks.write_text(seal(QUESTION), "utf-8")
    found = run("replay", str(asks), str(asks_nothing), "--lang", lang)
    assert (found.returncode, found.stderr) == (1, "")
    told = {
        "fr": f"{NBSP}: aucune question, rien n’a été rejoué; 1{NBSP}ligne sans réponse",
        "en": f": no question, nothing was replayed; 1{NBSP}line without an answer",
    }
    assert told[lang] in found.stdout


REGISTER = f"""dossier,certificate_number,issued_on,affiliated,exam_passed_on,renewal_lead_days
1042,{NUMBER},2024-11-22,oui,2024-02-12,
1043,CAR202500000025,2025-02-30,non,2024-11-30,
1044,CAR202500000017,,oui,,30
"""


@pytest.mark.parametrize("lead_days", [None, 10])
def test_a_whole_audit_in_one_file(tmp_path: Path, lead_days: int | None) -> None:
    register = tmp_path / "register.csv"
    text = REGISTER
    if lead_days is not None:
        text = re.sub(",[^,\n]*$", "", REGISTER, flags=re.MULTILINE)
    register.write_text(text, "utf-8")
    register.chmod(0o600)
    receipt = tmp_path / "receipts.jsonl"
    found = echeance.audit(
        register,
        "2026-11-21",
        persons=True,
        receipts=receipt,
        made_at="2026-11-22",
        lead_days=lead_days,
        readings={"counting": "cpa-269"},
    )
    assert receipt.stat().st_mode & 0o777 == 0o600
    assert receipt in found.written
    lines = [json.loads(line) for line in receipt.read_text("utf-8").splitlines()]
    head = lines[0]
    assert head["register"] == hashlib.sha256(register.read_bytes()).hexdigest()
    assert head["common"]["readings"]["counting"] == "cpa-269"
    assert found.persons is not None
    outcomes = [(it.line, it.outcome) for it in found.persons]
    told = [(it["line"], it.get("outcome", "error")) for it in lines[1:-2]]
    assert told == outcomes
    assert lines[2] == {"line": 3, "error": "not-a-date"}
    for line in (lines[1], lines[3]):
        assert set(line) == {"line", "question", "outcome", "decision", "answer"}
        assert set(line["question"]) == {"facts"}
    replayed = one(receipt.read_bytes())
    assert replayed.same and (replayed.questions, replayed.refused) == (2, 1)
    assert replayed.made_at == "2026-11-22"


def test_a_receipt_names_the_key_of_a_person(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    register, receipt = tmp_path / "register.csv", tmp_path / "r.jsonl"
    # A key that no question takes as its id, or that makes the question itself too long, is left out.
    rows = (f"{'x' * length},,2024-11-22,oui,never,\n" for length in (5_000, 70_000))
    register.write_text(REGISTER + "".join(rows), "utf-8")
    echeance.audit(register, "2026-11-21", key="dossier", receipts=receipt)
    lines = [json.loads(line) for line in receipt.read_text("utf-8").splitlines()]
    asked = [line["question"] for line in lines if "question" in line]
    assert [question.get("id") for question in asked] == ["1042", "1044", None, None]
    assert one(receipt.read_bytes()).same
    with_answers(monkeypatch, lambda answer: answer.update(outcome="fix-number"))
    replayed = one(receipt.read_bytes())
    told = [(each.line, each.id) for each in replayed.differences]
    assert told == [(2, "1042"), (4, "1044"), (5, None), (6, None)]
    assert cli.main(["replay", str(receipt), "--lang", "en"]) == 1
    out = capsys.readouterr().out
    assert "line 2 (1042): " in out and "line 5: " in out


def test_the_receipts_of_an_audit_by_the_command(tmp_path: Path) -> None:
    register = tmp_path / "register.csv"
    register.write_text(REGISTER, "utf-8")
    receipt = tmp_path / "r.jsonl"
    audit = ("audit", str(register), "--as-of", "2026-11-21", "--lang", "en")
    found = run(*audit, "--receipts", str(receipt))
    assert found.returncode == 1 and f"Written: {receipt}" in found.stdout
    found = run("replay", str(receipt), "--lang", "en")
    assert found.returncode == 0
    assert f"1{NBSP}line without an answer in the receipt" in found.stdout
    receipt.unlink()
    for wrong in (("--receipts", str(register)), ("--min-rows", "9")):
        found = run(*audit, "--receipts", str(receipt), *wrong)
        assert found.returncode == 2 and not receipt.exists()
    found = run(*audit, "--receipts", str(receipt), "--report", str(receipt))
    assert found.returncode == 2
    found = run(*audit, "--receipts", str(receipt), "--made-at", "yesterday")
    assert found.returncode == 2 and found.stderr.startswith("--made-at: ")
    assert sorted(os.listdir(tmp_path)) == ["register.csv"]


def test_a_receipt_of_the_sample_register_says_what_its_audit_says(
    tmp_path: Path,
) -> None:
    receipt = tmp_path / "r.jsonl"
    found = echeance.audit(
        TOP / "examples" / "register.csv", "2026-11-21", persons=True, receipts=receipt
    )
    assert found.persons is not None
    lines = receipt.read_text("utf-8").splitlines()[1:-2]
    told = [json.loads(line) for line in lines]
    assert [(it["line"], it.get("outcome", "error")) for it in told] == [
        (it.line, it.outcome) for it in found.persons
    ]
    assert one(receipt.read_bytes()).same


# --- releases ---------------------------------------------------------------


def of_this_version() -> bytes:
    """The receipts of every vector that has an answer; of the first of each rule whole."""
    file = io.BytesIO()
    whole: dict[str, str] = {}
    sealer = Sealer(file)
    for number, case in enumerate(CASES, 1):
        if case.question is None:
            continue
        try:
            text = json.dumps({**case.question, "id": name(case)})
        except TypeError:
            continue
        answer, refused = evaluate_json(text)
        if refused is None:
            sealer.add(json.loads(text), answer, number)
            whole.setdefault(case.rule, text)
    sealer.close()
    return b"".join(
        [*(seal(text).encode() for text in whole.values()), file.getvalue()]
    )


def announced(since: str) -> str:
    """What the changelog says of changed answers from a version on."""
    sections = (TOP / "CHANGELOG.md").read_text("utf-8").split("\n## ")[1:]
    found: list[str] = []
    for section in sections:
        told = section.partition("\n### Answers changed\n")[2]
        found.append(told.partition("\n##")[0])
        if section.split(",")[0].strip() == since:
            break
    return "".join(found)


def test_the_receipts_of_every_release_are_replayed() -> None:
    current = RELEASED / f"{echeance.__version__}.jsonl"
    if "BLESS_RELEASE" in os.environ:
        RELEASED.mkdir(exist_ok=True)
        current.write_bytes(of_this_version())
    kept = sorted(RELEASED.glob("*.jsonl"))
    assert kept
    for file in kept:
        with file.open("rb") as opened:
            found = replay(opened)
        names: list[dict[int, str]] = []
        for line in map(json.loads, file.read_text("utf-8").splitlines()):
            if "receipt" in line:
                names.append({})
            if "question" in line:
                names[-1][line["line"]] = line["question"]["id"]
        assert [it.questions for it in found] == [len(each) for each in names]
        assert len(found) > len(echeance.rules()) and len(names[-1]) > 1_000
        told = announced(file.stem)
        changed = [
            of[it.line]
            for replayed, of in zip(found, names)
            for it in replayed.differences
            if not it.decides_same
        ]
        unannounced = [it for it in changed if not re.search(rf"{it}\b", told)]
        assert not unannounced, (
            f"{file.name}: these answers changed and CHANGELOG.md does not say so"
        )
