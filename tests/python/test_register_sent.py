"""The letters and the calendar of a register: whole, or not at all."""

from __future__ import annotations

import email
import email.policy
import stat
from datetime import date
from pathlib import Path
from typing import Literal

import pytest
from icalendar import Calendar

import echeance
from echeance.audit.telling import written_lines
from echeance.cli import main

AS_OF = date(2026, 11, 21)
HEADER = "dossier,certificate_number,issued_on,affiliated,exam_passed_on,affiliated_at_expiry,account_last_used_on"
RENEW = "{},CAR209900000003,2024-12-22,true,2024-01-15,true,none"
CALM = "{},CAR209900000001,2025-06-01,true,2024-01-15,true,none"
RETAKE = "{},CAR209900000006,2024-01-10,true,2023-01-10,false,none"
UNKNOWN = "{},CAR209900000008,2025-06-01,,2024-01-15,true,none"
WRONG = "{},CAR209900000009,2025-02-30,true,2024-01-15,true,none"


def register(folder: Path, *lines: str) -> Path:
    path = folder / "register.csv"
    path.write_text("\n".join((HEADER, *lines)) + "\n", "utf-8")
    return path


def all_lines(folder: Path) -> Path:
    made = (RENEW, CALM, RETAKE, UNKNOWN, WRONG)
    return register(folder, *(text.format(f"D-{at}") for at, text in enumerate(made)))


def names(folder: Path) -> set[str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)) for path in files}


def test_a_letter_a_person_who_must_act(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    path = all_lines(tmp_path)
    found = echeance.audit(path, AS_OF, key="dossier", letters=folder, lang="en")
    assert found.written == [folder]
    assert names(folder) == {
        *(
            "renew/D-0.txt",
            "renew/D-0.eml",
            "retake-exam/D-2.txt",
            "retake-exam/D-2.eml",
        )
    }
    text = (folder / "renew" / "D-0.txt").read_text("utf-8")
    # The last day is worked out from the day of issue: 22 December 2024.
    assert "December 21, 2026" in " ".join(text.split())
    assert "CAR2099" not in text
    message = email.message_from_bytes(
        (folder / "renew" / "D-0.eml").read_bytes(), policy=email.policy.default
    )
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == text
    assert message["Subject"] in text and message["To"] is message["From"] is None
    assert stat.S_IMODE((folder / "renew" / "D-0.txt").stat().st_mode) == 0o600
    assert list(tmp_path.glob(".echeance-*")) == []


def test_it_is_told_how_many_letters_were_written(tmp_path: Path) -> None:
    """And how many lines have none though one may be owed."""

    def told(path: Path, folder: str, lang: Literal["fr", "en"]) -> str:
        found = echeance.audit(path, AS_OF, letters=tmp_path / folder)
        assert found.letters is not None
        files = [name for name in names(tmp_path / folder) if name.endswith(".txt")]
        assert found.letters[:2] == (tmp_path / folder, len(files))
        (line,) = written_lines(found, lang)
        return line.text.rpartition("/")[2]

    path = all_lines(tmp_path)
    assert told(path, "one", "en") == (
        "one (2\u00a0letters; 2\u00a0lines without a letter, for want of an answer: 1\u00a0undetermined, 1\u00a0with errors)"
    )
    path = register(tmp_path, RENEW.format(1), UNKNOWN.format(2), UNKNOWN.format(3))
    assert told(path, "deux", "fr") == (
        "deux (1\u00a0lettre; 2\u00a0lignes sans lettre, faute de réponse\u00a0: 2\u00a0indéterminées)"
    )
    path = register(tmp_path, CALM.format(1))
    assert told(path, "trois", "fr") == "trois (0\u00a0lettre)"
    found = echeance.audit(path, AS_OF, calendar=tmp_path / "dates.ics", key="dossier")
    assert found.letters is None


def test_letters_without_a_key_are_named_by_the_line(tmp_path: Path) -> None:
    echeance.audit(all_lines(tmp_path), AS_OF, letters=tmp_path / "l")
    assert "renew/line-2.txt" in names(tmp_path / "l")


def test_no_key_leads_out_of_the_folder(tmp_path: Path) -> None:
    path = register(tmp_path, RENEW.format("../../out"), RENEW.format(".."))
    echeance.audit(path, AS_OF, key="dossier", letters=tmp_path / "l")
    assert {name.partition("/")[0] for name in names(tmp_path / "l")} == {"renew"}
    assert len(names(tmp_path / "l")) == 4
    assert {each.name for each in tmp_path.iterdir()} == {"l", "register.csv"}


def test_one_calendar_of_the_register(tmp_path: Path) -> None:
    ics = tmp_path / "dates.ics"
    found = echeance.audit(
        all_lines(tmp_path), AS_OF, key="dossier", calendar=ics, lang="en"
    )
    assert found.written == [ics]
    events = Calendar.from_ical(ics.read_bytes()).walk("VEVENT")
    days = {str(event["UID"]): event.decoded("DTSTART") for event in events}
    assert days["D-0-renew@echeance"] == date(2026, 12, 21)
    # Two years less a day from 1 June 2025.
    assert days["D-1-renew@echeance"] == date(2027, 5, 31)
    assert not any(uid.startswith("D-4") for uid in days)
    assert ics.read_bytes().endswith(b"END:VEVENT\r\nEND:VCALENDAR\r\n")


def test_a_calendar_of_one_answer_is_as_before() -> None:
    answer = echeance.certificate_renewal(expires_on="2026-12-22", as_of=AS_OF)
    from echeance.send import calendar

    file = calendar(answer, "en", key="D-0")
    assert file.count(b"BEGIN:VCALENDAR") == file.count(b"END:VCALENDAR\r\n") == 1
    assert len(Calendar.from_ical(file).walk("VEVENT")) == 1


@pytest.mark.parametrize("what", ["letters", "calendar"])
def test_a_key_that_stands_twice_sends_nothing(tmp_path: Path, what: str) -> None:
    path = register(tmp_path, RENEW.format("D"), RETAKE.format("D"))
    with pytest.raises(echeance.CannotRun) as caught:
        if what == "letters":
            echeance.audit(path, AS_OF, key="dossier", letters=tmp_path / "sent")
        else:
            echeance.audit(path, AS_OF, key="dossier", calendar=tmp_path / "sent")
    assert "2" in caught.value.text.en and "3" in caught.value.text.en
    assert [each.name for each in tmp_path.iterdir()] == ["register.csv"]


def test_two_letters_of_one_name_tell_their_lines(tmp_path: Path) -> None:
    path = register(tmp_path, RENEW.format("D"), RENEW.format("E"), RENEW.format("D"))
    with pytest.raises(echeance.CannotRun) as caught:
        echeance.audit(path, AS_OF, key="dossier", letters=tmp_path / "sent")
    assert "lines 2 and 4" in caught.value.text.en
    assert [each.name for each in tmp_path.iterdir()] == ["register.csv"]


def test_what_stands_first_in_a_broken_line_is_no_key(tmp_path: Path) -> None:
    path = register(tmp_path, RENEW.format("D"), "D,too,few", "D,too,few")
    found = echeance.audit(path, AS_OF, key="dossier", letters=tmp_path / "l")
    assert found.errors["wrong-field-count"] == 2 and found.duplicate_rows == 0
    assert names(tmp_path / "l") == {"renew/D.eml", "renew/D.txt"}


def test_what_cannot_be_sent_leaves_nothing(tmp_path: Path) -> None:
    path = register(tmp_path, RENEW.format("D"), RENEW.format(""))
    sent = tmp_path / "sent"
    with pytest.raises(echeance.CannotRun) as caught:
        echeance.audit(path, AS_OF, key="dossier", calendar=sent)
    assert caught.value.text.en.startswith("line 3: a calendar needs a key")
    with pytest.raises(echeance.CannotRun) as caught:
        echeance.audit(path, AS_OF, calendar=sent)
    assert "--key" in caught.value.text.fr
    sent.mkdir()
    with pytest.raises(echeance.CannotRun) as caught:
        echeance.audit(path, AS_OF, letters=sent)
    assert "exists already" in caught.value.text.en
    with pytest.raises(echeance.CannotRun):
        echeance.audit(path, AS_OF, letters=tmp_path / "none" / "sent")
    assert {each.name for each in tmp_path.iterdir()} == {"register.csv", "sent"}
    assert list(sent.iterdir()) == []


def test_letters_do_not_go_to_standard_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = all_lines(tmp_path)
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    asked = ["audit", str(path), "--as-of", str(AS_OF), "--letters", "-", "--lang"]
    for lang, mend in (
        ("fr", "donnez le nom d’un dossier"),
        ("en", "give the name of a folder"),
    ):
        assert main([*asked, lang]) == 2
        assert mend in capsys.readouterr().err
    assert sorted(tmp_path.iterdir()) == before


def letters_of(folder: Path, *keys: str) -> set[str]:
    path = register(folder, *map(RENEW.format, keys))
    echeance.audit(path, AS_OF, key="dossier", letters=folder / "l")
    files = names(folder / "l")
    return {
        name.removesuffix(".txt").rpartition("/")[2]
        for name in files
        if name.endswith(".txt")
    }


def test_a_key_like_the_name_of_a_line_is_another_letter(tmp_path: Path) -> None:
    assert "line-3" in letters_of(tmp_path, "line-3", "", "LINE-4", "")
    # On a disk that does not tell capitals from small letters.
    files = names(tmp_path / "l")
    assert len({name.casefold() for name in files}) == len(files) == 8


@pytest.mark.parametrize("key", ["CON", "nul", "Com1", "LPT9", "aux"])
def test_no_letter_has_the_name_of_a_device(tmp_path: Path, key: str) -> None:
    (made,) = letters_of(tmp_path, key)
    assert made.startswith(f"%{ord(key[0]):02X}{key[1:]}")
