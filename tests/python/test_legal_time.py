"""Legal time by zone data that the caller gives."""

from __future__ import annotations

import copy
import json
import pickle
import struct
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

import echeance
from echeance._echeance import evaluate_lines

from .test_cli import NBSP, run

SUMMER = "2026-07-02T12:30:00Z"


def fixed(offset: int, footer: str) -> bytes:
    """A zone with one offset always: version 2 of TZif (RFC 9636), no transitions."""
    block = b"TZif2" + bytes(15) + struct.pack(">6L", 0, 0, 0, 0, 1, 4)
    block += struct.pack(">lBB", offset, 0, 0) + b"EST\0"
    return 2 * block + f"\n{footer}\n".encode()


EST = echeance.LegalTime(fixed(-5 * 3600, "EST5"))
EST_ANSWER = echeance.ask("support-hours", as_of=SUMMER, legal_time=EST)


def test_a_zone_without_daylight_saving_moves_the_hours_of_july() -> None:
    # A Thursday, 8:30 by daylight saving time and 7:30 by standard time.
    built_in = echeance.ask("support-hours", as_of=SUMMER)
    given = echeance.ask("support-hours", as_of=SUMMER, legal_time=EST)
    assert (built_in.outcome, given.outcome) == ("open", "closed")
    zone = timezone(timedelta(hours=-5))
    opens = datetime(2026, 7, 2, 8, tzinfo=zone)
    assert given.values["opens_at"] == opens
    assert given.values["opens_at"] is not None
    assert given.values["opens_at"].utcoffset() == timedelta(hours=-5)
    assert given.next_change is not None
    assert isinstance(given.next_change.on, datetime)
    assert given.next_change.on.utcoffset() == timedelta(hours=-5)
    assert isinstance(given.as_of, datetime)
    assert given.as_of.isoformat() == "2026-07-02T07:30:00-05:00"
    assert given.to_dict()["legal_time"] == "given"
    assert "legal_time" not in built_in.to_dict()
    assert "at 07:30" in given.explain("en")
    again = pickle.loads(pickle.dumps(given))
    assert again == given
    assert again.to_dict() == given.to_dict()
    assert given != built_in


def test_the_same_data_are_the_same_legal_time() -> None:
    same = echeance.LegalTime(fixed(-5 * 3600, "EST5"))
    other = echeance.LegalTime(fixed(-4 * 3600, "AST4"))
    pickled = [
        pickle.loads(pickle.dumps(EST, protocol))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    ]
    for again in (same, copy.copy(EST), copy.deepcopy(EST), *pickled):
        assert again == EST and hash(again) == hash(EST)
    assert len({EST, same, other}) == 2
    assert EST != other and EST != fixed(-5 * 3600, "EST5")


def test_every_function_takes_it() -> None:
    question = {"rule": "support-hours", "as_of": SUMMER}
    answer = echeance.evaluate(question, legal_time=EST)
    assert (answer["outcome"], answer["legal_time"]) == ("closed", "given")
    text = json.dumps(question)
    assert json.loads(echeance.evaluate(text, legal_time=EST)) == answer
    lines, all_answered = evaluate_lines(text.encode() + b"\n", legal_time=EST)
    assert all_answered
    assert json.loads(lines) == answer
    assert "legal_time" not in echeance.evaluate(question)


@pytest.mark.parametrize("data", [b"", b"America/Toronto", bytes(64 * 1024 + 1)])
def test_what_is_no_zone_is_refused(data: bytes) -> None:
    with pytest.raises(echeance.LegalTimeError, match=r"^legal_time: ") as refused:
        echeance.LegalTime(data)
    assert isinstance(refused.value, ValueError)
    assert set(refused.value.text) == {"fr", "en"}
    again = pickle.loads(pickle.dumps(refused.value))
    assert (str(again), again.text) == (str(refused.value), refused.value.text)


# --- the command line -------------------------------------------------------

ASK = ("ask", "support-hours", "--as-of", SUMMER)


@pytest.fixture
def est(tmp_path: Path) -> str:
    path = tmp_path / "America-Toronto"
    path.write_bytes(fixed(-5 * 3600, "EST5"))
    return str(path)


def test_ask_takes_the_file_of_a_zone(est: str) -> None:
    answer = json.loads(run(*ASK, "--zone-data", est, "--json").stdout)
    assert (answer["outcome"], answer["legal_time"]) == ("closed", "given")
    assert answer["values"]["opens_at"] == "2026-07-02T08:00:00-05:00"
    built_in = json.loads(run(*ASK, "--json").stdout)
    assert (built_in["outcome"], "legal_time" in built_in) == ("open", False)
    printed = run(*ASK, f"--zone-data={est}", "--lang", "fr").stdout
    assert "à 7 h 30" in printed.replace(NBSP, " ")
    assert printed == EST_ANSWER.explain("fr") + "\n"


def test_a_letter_says_by_what_legal_time(est: str) -> None:
    letter = run(*ASK, "--zone-data", est, "--letter", "--lang", "en").stdout
    assert letter == echeance.letter(EST_ANSWER, "en")
    assert letter != run(*ASK, "--letter", "--lang", "en").stdout


def test_evaluate_takes_the_file_of_a_zone(est: str) -> None:
    line = json.dumps({"rule": "support-hours", "as_of": SUMMER}).encode() + b"\n"
    found = run("evaluate", "--zone-data", est, stdin=3 * line)
    answers = [json.loads(each) for each in found.stdout.splitlines()]
    assert [each["outcome"] for each in answers] == 3 * ["closed"]
    assert {each["legal_time"] for each in answers} == {"given"}


@pytest.mark.parametrize(
    ("command", "option"),
    [
        (ASK, "--receipt"),
        (ASK, "--email"),
        (ASK, "--calendar"),
        (("timeline", *ASK[1:]), "--out"),
        (("evaluate",), "--receipts"),
    ],
)
def test_the_file_of_a_zone_is_not_written_over(
    est: str, command: tuple[str, ...], option: str
) -> None:
    before = Path(est).read_bytes()
    for lang, mend in (("fr", "donnez un autre nom"), ("en", "give another name")):
        found = run(*command, "--zone-data", est, option, est, "--lang", lang)
        assert (found.returncode, found.stdout) == (2, "")
        assert mend in found.stderr
    assert Path(est).read_bytes() == before


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, ("fichier ou dossier introuvable", "No such file or directory")),
        (b"America/Toronto", ("TZif", "TZif")),
        (fixed(-5 * 3600, ""), ("des années à venir", "of the years to come")),
        (bytes(64 * 1024 + 1), (f"64{NBSP}Kio", "64 KiB")),
    ],
)
@pytest.mark.parametrize("command", [ASK, ("evaluate",)])
def test_a_file_that_tells_no_legal_time(
    tmp_path: Path,
    command: tuple[str, ...],
    content: bytes | None,
    words: tuple[str, str],
) -> None:
    path = tmp_path / "zone"
    if content is not None:
        path.write_bytes(content)
    for lang, expected in zip(("fr", "en"), words):
        found = run(*command, "--zone-data", str(path), "--lang", lang)
        assert (found.returncode, found.stdout) == (2, "")
        assert f"--zone-data{NBSP if lang == 'fr' else ''}: " in found.stderr
        assert expected in found.stderr
        if content is None:
            assert str(path) in found.stderr


def test_the_folder_of_all_zones_is_none(tmp_path: Path) -> None:
    found = run(*ASK, "--zone-data", str(tmp_path), "--lang", "fr")
    assert (found.returncode, found.stdout) == (2, "")
    message = f"{tmp_path} (c’est un dossier); donnez le nom d’un fichier"
    assert message in found.stderr


@pytest.mark.parametrize("command", ["ask", "evaluate"])
def test_the_help_tells_of_it(command: str) -> None:
    for lang, word in (("fr", "heure légale"), ("en", "legal time")):
        help_text = " ".join(run(command, "--help", "--lang", lang).stdout.split())
        assert "--zone-data" in help_text
        assert word in help_text
