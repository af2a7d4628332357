"""The drawing of an answer, from Python and on the command line."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import echeance
from echeance.cli import main

SVG = "{http://www.w3.org/2000/svg}"
ASKED = ["certificate-renewal", "--as-of", "2026-11-21", "expires_on=2027-03-15"]


def renewal() -> echeance.Timeline:
    return echeance.certificate_renewal(
        as_of="2026-11-21", expires_on="2027-03-15"
    ).timeline("en")


def test_it_is_well_formed_and_says_in_text_what_it_draws() -> None:
    root = ET.fromstring(str(renewal()))
    assert root.tag == f"{SVG}svg"
    assert root.get("role") == "img"
    description = root.findtext(f"{SVG}desc", "").replace("\u00a0", " ")
    days = {
        (text.text or "").replace("\u00a0", " ")
        for text in root.iter(f"{SVG}text")
        if text.get("class") == "day"
    }
    # The day asked, the last day, and the day on which the certificate expires.
    assert days == {"November 21, 2026", "March 14, 2027", "March 15, 2027"}
    assert all(day in description for day in days)
    # Nothing is fetched, and nothing runs.
    assert not re.search(
        r"<(script|image|use|a|style|foreignObject)\b|href|url\(", str(renewal())
    )


def test_a_notebook_shows_it() -> None:
    drawing = renewal()
    assert drawing._repr_svg_() == str(drawing)
    assert repr(drawing) == f"<echeance.Timeline of {len(str(drawing))} characters>"


def test_it_is_in_french_unless_told_otherwise() -> None:
    answer = echeance.certificate_renewal(as_of="2026-11-21", expires_on="2027-03-15")
    assert 'lang="fr"' in str(answer.timeline())
    with pytest.raises(ValueError, match="neither"):
        answer.timeline("de")  # type: ignore[arg-type]


def test_a_part_of_an_answer_has_one_of_its_own() -> None:
    review = echeance.holder_review(
        as_of="2026-11-28", expires_on="2027-01-15", affiliated=True
    )
    part = review.values["decisions"]["certificate-renewal"]
    assert "14\u00a0janvier\u00a02027" in str(part.timeline()).replace(" ", "\u00a0")


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_command_line_writes_it(
    lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["timeline", *ASKED, "--lang", lang]) == 0
    shown = capsys.readouterr().out
    file = tmp_path / "renewal.svg"
    assert main(["timeline", *ASKED, "--lang", lang, "--out", str(file)]) == 0
    assert str(file) in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == shown
    assert f'lang="{lang}"' in shown


def test_a_dash_is_standard_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["timeline", *ASKED]) == 0
    shown = capsys.readouterr().out
    assert main(["timeline", *ASKED, "--out", "-"]) == 0
    assert capsys.readouterr() == (shown, "")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("lang", "wanted"), [("fr", "doit finir par .svg"), ("en", "must end in .svg")]
)
def test_a_name_that_says_another_format_is_refused(
    lang: str, wanted: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "t.png"
    assert main(["timeline", *ASKED, "--lang", lang, "--out", str(file)]) == 2
    assert wanted in capsys.readouterr().err
    assert not file.exists()


def test_a_refused_question_and_a_folder_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["timeline", "exam-validity", "--as-of", "x", "--lang", "en"]) == 1
    assert "--as-of" in capsys.readouterr().err
    assert main(["timeline", *ASKED, "--lang", "en", "--out", str(tmp_path)]) == 2
    assert capsys.readouterr().out == ""
