"""The drawing of an answer, from Python and on the command line."""

from __future__ import annotations

import random
import re
import xml.etree.ElementTree as ET
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

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


def box(text: ET.Element) -> tuple[float, float, float]:
    """The left, the right and the base line of a text, if each letter is as wide as a digit of the usual fonts."""
    width = len(text.text or "") * float(text.get("font-size", "14")) * 5 / 9
    x, y = float(text.get("x", "0")), float(text.get("y", "0"))
    left = {"middle": x - width / 2, "end": x - width}.get(
        text.get("text-anchor", "start"), x
    )
    return left, left + width, y


def test_of_500_random_holders_no_text_leaves_the_frame_or_meets_another() -> None:
    lot = random.Random(9)

    def day(least: int, most: int) -> str:
        return str(date(2026, 11, 21) - timedelta(days=lot.randrange(least, most)))

    for _ in range(500):
        facts: dict[str, Any] = {"issued_on": day(0, 1000)}
        if lot.random() < 0.3:
            facts["unaffiliated_since"] = day(1, 900)
        elif lot.random() < 0.5:
            facts["affiliated_at_expiry"] = lot.random() < 0.5
        if lot.random() < 0.7:
            facts["exam_passed_on"] = day(1000, 1500)
        if lot.random() < 0.7:
            facts["account_last_used_on"] = day(0, 900)
        answer = echeance.holder_review(as_of="2026-11-21", **facts)
        for lang in ("fr", "en"):
            drawing = ET.fromstring(str(answer.timeline(lang)))
            texts = [text for text in drawing.iter(f"{SVG}text") if text.get("class")]
            boxes = sorted(map(box, texts), key=lambda each: (each[2], each[0]))
            assert all(370 <= left and right <= 960 for left, right, _ in boxes)
            for one, other in pairwise(boxes):
                assert one[2] < other[2] - 12 or one[1] < other[0], facts


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_change_at_the_end_of_time_leaves_room_between_the_other_days(
    lang: str,
) -> None:
    # A second term of which no day is known: that it has expired is sure only on the last day that a question may have.
    answer = echeance.holder_review(
        as_of="2026-11-21",
        issued_on="2023-02-28",
        affiliated=True,
        renewal_completed_on="2025-03-03",
        exam_passed_on="2022-02-28",
        affiliated_at_expiry=True,
        certificate_number="none",
        account_last_used_on="none",
    )
    change = answer.next_change
    assert change is not None and change.on == date(2199, 12, 31)
    drawing = ET.fromstring(str(answer.timeline(lang)))  # type: ignore[arg-type]
    texts = list(drawing.iter(f"{SVG}text"))
    years = [int((t.text or "")[:4]) for t in texts if t.get("class") == "axis"]
    assert years and max(years) <= 2027
    # From 2022 to 2026 is most of the axis, which is 540 wide.
    marks = [float(mark.get("cx", "0")) for mark in drawing.iter(f"{SVG}circle")]
    assert max(marks) - min(marks) > 300
    # The change is told and drawn, within the frame.
    assert "2199" in drawing.findtext(f"{SVG}desc", "")
    [told] = [t for t in texts if t.get("class") == "day" and "2199" in (t.text or "")]
    left, right, _ = box(told)
    assert 400 <= left and right <= 940
    assert drawing.find(f"{SVG}g[@class='change']/{SVG}path") is not None


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
