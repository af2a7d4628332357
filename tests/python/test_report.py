"""The report: one page, of which nothing is loaded and in which no cell is more than text."""

from __future__ import annotations

import base64
import csv
import gzip
import hashlib
import html.parser
import json
import random
import re
import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

import echeance
from echeance.audit import CannotRun, Source, report
from echeance.audit.report.folded import Folding
from echeance.audit.report.owed import owed
from echeance.audit.report.table import fields_of
from echeance.audit.summary import brief
from echeance.cli import main
from echeance.wording import printable

AS_OF = date(2026, 11, 21)
EXAMPLE = Path(__file__).parents[2] / "examples" / "register.csv"
HEADER = "dossier,certificate_number,issued_on,affiliated,exam_passed_on,affiliated_at_expiry,account_last_used_on"
LINES = (
    # The last covered day is 28 November 2026, seven days ahead.
    "week,CAR209900000002,2024-11-29,true,2024-01-15,true,none",
    # Expired, and neither route is open: the exam is to be taken again.
    "over,CAR209900000006,2024-01-10,true,2023-01-10,false,none",
    # The number is one figure short.
    "number,CAR20990000007,2025-06-01,true,2024-01-15,true,none",
    # Ends on 1 June 2027: nothing before its 90 days.
    "calm,CAR209900000001,2025-06-01,true,2024-01-15,true,none",
    # Whether there is a link is not known.
    "open,CAR209900000008,2025-06-01,,2024-01-15,true,none",
    # There is no such day.
    "wrong,CAR209900000009,2025-02-30,true,2024-01-15,true,none",
)


class Page(html.parser.HTMLParser):
    """What a browser would be given: elements, scripts, styles, texts."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.scripts: list[str] = []
        self.styles: list[str] = []
        self.packed: dict[str, list[str]] = {}
        self.text = ""
        self.languages: Counter[str] = Counter()
        self._into: list[str] | None = None
        self.feed(path.read_text("utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags[tag] += 1
        self.attributes += [(tag, name, value) for name, value in given.items()]
        if tag == "span" and "lang" in given:
            self.languages[given["lang"]] += 1
        self._into = None
        if tag == "style":
            self._into = self.styles
        elif tag == "script":
            name = given.get("id") or given.get("class") or ""
            self._into = self.packed.setdefault(name, []) if name else self.scripts

    def handle_endtag(self, tag: str) -> None:
        self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is None:
            self.text += data
        else:
            self._into.append(data)

    def one(self, tag: str, name: str) -> list[str]:
        return [
            value for each, own, value in self.attributes if (each, own) == (tag, name)
        ]

    @property
    def told(self) -> Any:
        return json.loads("".join(self.packed["told"]))

    @property
    def rows(self) -> list[list[Any]]:
        rows: list[list[Any]] = unpacked(self.packed["rows"][0])[0]
        return rows

    @property
    def answers(self) -> list[Any]:
        return [each for chunk in self.packed["answers"] for each in unpacked(chunk)]


def unpacked(text: str) -> Any:
    return json.loads(gzip.decompress(base64.b64decode(text)))


def whole(folded: Any, parts: list[str]) -> str:
    """A text put together again."""
    numbers, own = folded
    each = iter(own.split("|"))
    return re.sub("\x01", lambda _: next(each), "".join(parts[n] for n in numbers))


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.csv"
    path.write_text("\n".join((HEADER, *LINES)) + "\n", "utf-8")
    return path


def made(register: Path, **options: Any) -> Page:
    out = register.with_suffix(".html")
    found = echeance.audit(register, AS_OF, report=out, **options)
    assert found.written == [out]
    return Page(out)


def test_nothing_is_loaded_and_only_what_is_named_runs(register: Path) -> None:
    page = made(register, key="dossier")
    [policy] = [
        value for value in page.one("meta", "content") if "default-src" in value
    ]

    def sums(texts: list[str]) -> list[str]:
        each = (hashlib.sha256(text.encode()).digest() for text in texts)
        return [f"'sha256-{base64.b64encode(one).decode()}'" for one in each]

    allowed = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert allowed["default-src"] == "'none'"
    assert allowed["script-src"].split() == sums(page.scripts)
    assert allowed["style-src"].split() == sums(page.styles)
    assert allowed["base-uri"] == allowed["form-action"] == "'none'"
    assert allowed["require-trusted-types-for"] == "'script'"
    # Nothing that would be fetched, nor anything that runs beside the scripts.
    names = {name for _, name, _ in page.attributes}
    assert not names & {"src", "srcset", "style", "action", "background", "poster"}
    assert not [name for name in names if name.startswith("on")]
    assert page.one("a", "href") == ["#all"]
    assert not page.tags.keys() & {
        "link",
        "img",
        "iframe",
        "object",
        "embed",
        "base",
        "svg",
    }
    assert not re.search(r"url\(|@import|expression", "".join(page.styles))
    assert "sourceMappingURL" not in "".join((*page.styles, *page.scripts))


def test_the_rows_stand_in_the_groups_that_the_summary_counts(tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    found = echeance.audit(EXAMPLE, AS_OF, key="dossier_interne", report=out)
    groups = Counter(group for row in Page(out).rows for group in row[5])
    # What is owed beside the acts, the summary leaves out.
    assert groups.pop("beside") > 0
    assert groups == {
        "urgent": found.urgent.total(),
        "soon": found.due_within(7),
        "month": found.due_within(30, 7),
        "season": found.due_within(90, 30),
        "undated": found.undated.total(),
        "contested": found.contested.total(),
        "days-contested": found.days_contested.total(),
        "undetermined": found.outcomes["undetermined"],
        "error": found.error_rows,
    }


def test_who_must_act_first_stands_first(register: Path) -> None:
    page = made(register, key="dossier")
    assert [(row[0], row[1], row[2], row[3]) for row in page.rows] == [
        (3, "over", "retake-exam", None),
        (2, "week", "renew", "2026-11-28"),
        (4, "number", "fix-number", None),
        (6, "open", "undetermined", None),
        (7, "wrong", "error", None),
        (5, "calm", "nothing-due", None),
    ]


def test_an_answer_is_put_together_again_letter_for_letter(register: Path) -> None:
    page = made(register, key="dossier")
    parts = unpacked(page.packed["shared"][0])
    answer = echeance.holder_review(
        as_of=AS_OF,
        certificate_number="CAR209900000002",
        issued_on="2024-11-29",
        affiliated=True,
        exam_passed_on="2024-01-15",
        affiliated_at_expiry=True,
        account_last_used_on="none",
    )
    week = page.answers[1]
    assert [whole(each, parts) for each in week] == [
        answer.explain("fr"),
        answer.explain("en"),
        str(answer.timeline("fr")),
        str(answer.timeline("en")),
    ]
    wrong = page.rows[4]
    assert page.answers[4] is None
    assert wrong[9:11] == [["not-a-date"], ["issued_on"]]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "one line",
        "1er janvier 2027, CAR209900000001\n\n- January 1, 2027: 007\n",
        "a. b. \u2028c|d",
    ],
)
def test_what_is_folded_is_whole_again(text: str) -> None:
    folding = Folding()
    for folded in (folding.lines(text), folding.drawing(text)):
        if "|" not in text:
            assert whole(folded, folding.parts) == text
    # Known once, a line takes no room again.
    known = len(folding.parts)
    folding.lines(text)
    assert len(folding.parts) == known


HOSTILE = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "--><img src=x onerror=alert(1)>",
    "<!--<script>",
    "]]></style><svg onload=alert(1)>",
    "{{ 7*7 }}{% raw %}",
    "=cmd|' /C calc'!A0",
    "\u202e\u2028\x1b[31m",
    "javascript:alert(1)",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_cell_stays_text(text: str, tmp_path: Path) -> None:
    plain, hostile = tmp_path / "plain.csv", tmp_path / "hostile.csv"
    for path, cell in ((plain, "calm"), (hostile, text)):

        def marked(cell: str) -> str:
            return '"' + cell.replace('"', '""') + '"'

        quoted = marked(cell)
        header = f"dossier,{quoted},{HEADER.partition(',')[2]}"
        # As the key, as a column that is passed, as each fact, and as one cell too many.
        lines = [
            f"{marked(cell + str(number))},{quoted},{line.partition(',')[2]}"
            for number, line in enumerate(LINES)
        ]
        lines += [
            ",".join(quoted if at == place else "" for at in range(8))
            for place in range(8)
        ]
        lines.append(f"x,{quoted},,,,,,,{quoted}")
        path.write_text("\n".join((header, *lines)) + "\n", "utf-8")
    pages = [made(path, key="dossier") for path in (plain, hostile)]
    first, second = (page.tags for page in pages)
    assert first.keys() == second.keys()
    assert [page.tags["script"] for page in pages] == [pages[0].tags["script"]] * 2
    assert {(tag, name) for tag, name, _ in pages[0].attributes} == {
        (tag, name) for tag, name, _ in pages[1].attributes
    }
    assert pages[0].scripts == pages[1].scripts
    # It is there, as it stood.
    assert any(text in row[12] for row in pages[1].rows)
    assert printable(text) in pages[1].text


def test_what_a_spreadsheet_would_run_is_copied_harmless(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_text(f"{HEADER},note\n{LINES[3]},=1+1\n{LINES[0]},plain\n", "utf-8")
    page = made(path)
    _, harmless = unpacked(page.packed["rows"][0])
    [place] = harmless
    assert page.rows[int(place)][12][-1] == "=1+1"
    assert harmless[place] == {"7": "'=1+1"}


def test_each_text_is_there_in_both_languages(register: Path) -> None:
    page = made(register, key="dossier")
    # The button that changes the language is one of each.
    assert page.languages["fr"] == page.languages["en"] > 100
    assert page.one("html", "lang") == ["fr"]
    assert made(register, lang="en").one("html", "lang") == ["en"]
    for words in page.told["words"].values():
        assert len(words) == 2
        assert all(words)
    assert "Tout le registre" in page.text
    assert "The whole register" in page.text


def test_a_register_without_lines_has_a_page(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_text(f"{HEADER}\n", "utf-8")
    page = made(path, min_rows=0)
    assert page.rows == []
    assert "Le registre n’a aucune ligne." in page.text
    assert "answers" not in page.packed
    # No day of the calendar opens anything.
    assert "Un jour ouvre" not in page.text
    assert "A day opens" not in page.text
    assert "Nobody has a last day to act by in these 90 days." in page.text


def test_a_calendar_with_a_day_tells_what_it_opens(register: Path) -> None:
    page = made(register, key="dossier")
    assert "A day opens its list in the table." in page.text
    assert "Nobody has a last day" not in page.text


def test_of_more_lines_those_who_must_act_first_are_shown(
    register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report, "MOST_ROWS", 3)
    page = made(register, key="dossier")
    assert [row[1] for row in page.rows] == ["over", "week", "number"]
    text = page.text.replace("\u00a0", " ")
    assert "The register has 6 lines: the table shows 3 of them" in text
    assert "Les 3 autres sont dans le résultat (--out)" in text


def test_what_changed_stands_in_the_page(register: Path, tmp_path: Path) -> None:
    out = tmp_path / "last.csv"
    echeance.audit(register, date(2026, 11, 20), key="dossier", out=out)
    lines = [LINES[0].replace("2024-11-29", "2024-11-30"), *LINES[2:]]
    register.write_text("\n".join((HEADER, *lines)) + "\n", "utf-8")
    page = made(register, key="dossier", since=out)
    text = page.text.replace("\u00a0", " ")
    assert "Ce qui a changé depuis le" in text
    assert "20 novembre 2026" in text
    assert (
        "28 novembre 2026 → 29 novembre 2026 (renouveler le certificat)"
        " [un fait (jour de la délivrance du certificat)]" in text
    )
    # Who is gone is named, though there is no row to open.
    assert "over" in text
    changed = {row[1]: row[11] for row in page.rows if row[11] is not None}
    assert changed.keys() == {"week"}
    assert changed["week"][0] == "day-moved"
    assert page.told["hasChanges"] is True


def test_it_is_written_whole_or_not_at_all(register: Path, tmp_path: Path) -> None:
    register.chmod(0o600)
    out = tmp_path / "report.html"
    with pytest.raises(CannotRun, match="fewer than the 7 of --min-rows"):
        echeance.audit(register, AS_OF, report=out, min_rows=7)
    with pytest.raises(echeance.QuestionError, match="as_of"):
        echeance.audit(register, "2026-02-30", report=out)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["register.csv"]
    echeance.audit(register, AS_OF, report=out)
    assert out.stat().st_mode & 0o777 == 0o600
    with pytest.raises(CannotRun, match="same file"):
        echeance.audit(register, AS_OF, report=out, summary=out)
    with pytest.raises(CannotRun, match="the register itself"):
        echeance.audit(register, AS_OF, report=register)


@pytest.mark.parametrize("name", ["-", "r.txt", "r"])
def test_a_name_that_is_no_page_is_refused_with_the_mend(
    name: str,
    register: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(register.parent)
    asked = ["audit", str(register), "--as-of", "2026-11-21", "--report", name]
    mend = {"fr": "finir par .html", "en": "must end in .html"}
    if name == "-":
        mend = {"fr": "donnez le nom d’un fichier", "en": "give the name of a file"}
    for lang, wanted in mend.items():
        assert main([*asked, "--lang", lang]) == 2
        assert wanted in capsys.readouterr().err
    assert [path.name for path in register.parent.iterdir()] == ["register.csv"]


@pytest.mark.parametrize(
    "option", ["--summary", "--rejects", "--calendar", "--receipts"]
)
def test_nothing_else_is_written_to_a_file_named_as_standard_output(
    option: str,
    register: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(register.parent)
    asked = ["audit", str(register), "--as-of", "2026-11-21", "--key", "dossier"]
    assert main([*asked, option, "-", "--lang", "en"]) == 2
    assert "does not go to standard output" in capsys.readouterr().err
    assert [path.name for path in register.parent.iterdir()] == ["register.csv"]


def test_each_day_to_act_by_is_in_the_calendar_not_the_next_alone(
    tmp_path: Path,
) -> None:
    register = tmp_path / "register.csv"
    # Two years from 20 December and from 25 December 2024: the renewal, and a new link.
    many = "many,CAR209900000002,2024-12-20,2024-12-25,2024-01-15,true,none"
    # The notice of the end of the link is due 15 days after 10 November; the certificate ends on 14 January.
    notice = "notice,CAR209900000001,2025-01-15,2026-11-10,2024-01-15,true,none"
    header = HEADER.replace("affiliated,", "unaffiliated_since,", 1)
    register.write_text(f"{header}\n{many}\n{notice}\n", "utf-8")
    page_file = tmp_path / "page.html"
    echeance.audit(register, AS_OF, key="dossier", report=page_file)
    page = Page(page_file)
    days = {row[1]: row[13] for row in page.rows}
    assert "2026-12-19" in days["many"] and "2026-12-25" in days["many"]
    assert "2026-11-25" in days["notice"] and "2027-01-14" in days["notice"]
    told = page.text.replace("\u00a0", " ")
    for day in ("19 décembre", "25 décembre", "25 novembre", "14 janvier"):
        assert re.search(
            rf"{day} (202[67])[A-Z]\w+ \d+, \1, 11 personneperson", told
        ), day


def test_lines_that_wait_have_a_card_with_what_they_wait_for(register: Path) -> None:
    page = made(register, key="dossier")
    classes = page.one("section", "class")
    assert {"card undetermined", "card error"} <= set(classes)
    text = page.text.replace("\u00a0", " ")
    # As the summary names them.
    assert "Indéterminé, faute de faits" in text
    assert "Lignes en erreur, à corriger" in text
    assert "la valeur n’est pas un jour du calendrier" in text


def test_other_readings_are_told_at_the_top(register: Path) -> None:
    assert "warning otherwise" not in made(register).one("p", "class")
    page = made(register, readings={"counting": "cpa-269"})
    assert "warning otherwise" in page.one("p", "class")
    assert page.text.index("counting=cpa-269") < page.text.index("Provenance")


def test_how_the_register_was_read_is_told_at_the_top(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    lines = [f"{name};{13 + at}/11/2025;oui" for at, name in enumerate("ABCÉ")]
    # A title before the header, days that only some lines settle, no line end; the expiry is left aside.
    text = "\n".join(("Export;;;", "dossier;délivré le;affilié;expiry;", *lines))
    path.write_bytes(text.encode("cp1252"))
    out = tmp_path / "page.html"
    echeance.audit(Source(path, ignored=("expiry",)), AS_OF, report=out)
    page = Page(out)
    told = page.text[: page.text.index("À faire d’abord")].replace("\u00a0", " ")
    for words in (
        "How the register was read:",
        "the register is read as Windows-1252",
        "line 1: before the header, left out",
        "the days written with slashes are read dd/mm/yyyy: 4 lines have that sense alone",
        "line 6, the last one, has no line end",
        "ligne 6, la dernière, sans fin de ligne",
    ):
        assert words in told
    # What was taken for what, and what was not: at the foot.
    foot = page.text[page.text.index("Provenance") :].replace("\u00a0", " ")
    assert "délivré le : jour de la délivrance du certificat" in foot
    unread = foot.index("Columns passed through unread")
    assert unread < foot.index("expiry\n") < foot.index("column 5")
    assert foot.index("Facts without a column") < foot.index("jour d’échéance du")


def test_a_register_that_leaves_nothing_open_has_no_note(register: Path) -> None:
    assert "How the register was read" not in made(register).text
    assert made(register).one("div", "class").count("warning otherwise") == 0


@pytest.mark.parametrize(
    ("as_of", "words"),
    [
        (date(2026, 11, 29), "a law or a page may have changed since"),
        (date(1990, 1, 1), "they say nothing of the days before"),
    ],
)
def test_what_the_answers_rest_on_is_told_at_the_top(
    as_of: date, words: str, tmp_path: Path
) -> None:
    register = tmp_path / "register.csv"
    register.write_text("dossier,issued_on,affiliated\nA,1989-06-01,oui\n", "utf-8")
    out = tmp_path / "page.html"
    echeance.audit(register, as_of, report=out)
    text = Page(out).text
    assert words in text[: text.index("À faire d’abord")]
    # On a day of the rules' own time nothing is.
    assert words not in made(register).text


def test_what_limits_the_comparison_is_told(register: Path, tmp_path: Path) -> None:
    last = tmp_path / "last.csv"
    echeance.audit(register, AS_OF + timedelta(days=1), key="dossier", out=last)
    with last.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    lacks = "echeance_next_due_on"
    with last.open("w", encoding="utf-8", newline="") as file:
        names = [name for name in rows[0] if name != lacks]
        writer = csv.DictWriter(file, names, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    # An older version could have written it so.
    beside = last.with_name(f"{last.name}.json")
    told = json.loads(beside.read_text("utf-8"))
    told["result_sha256"] = hashlib.sha256(last.read_bytes()).hexdigest()
    beside.write_text(json.dumps(told), "utf-8")
    text = made(register, key="dossier", since=last).text
    assert "The last result is of a later day than the audit" in text
    assert "Le dernier résultat est d’un jour postérieur" in text
    assert (
        f"The last result lacks these columns, which are not compared: {lacks}" in text
    )


def test_the_same_question_gives_the_same_page(register: Path) -> None:
    first, second = register.with_name("a.html"), register.with_name("b.html")
    for out in (first, second):
        echeance.audit(register, AS_OF, key="dossier", report=out)
    assert first.read_bytes() == second.read_bytes()


def test_what_it_needs_is_told(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    out = register.with_suffix(".html")
    with pytest.raises(CannotRun, match=r'pip install "echeance\[report\]"'):
        echeance.audit(register, AS_OF, report=out)
    assert not out.exists()


def test_the_command_line_writes_it(
    register: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = register.with_suffix(".html")
    arguments = ["audit", str(register), "--as-of", "2026-11-21", "--report", str(out)]
    assert main([*arguments, "--lang", "en"]) == 1
    assert f"Written: {out}" in capsys.readouterr().out
    page = Page(out)
    # Without --key, a person is named by the line.
    assert "line 3" in page.text.replace("\u00a0", " ")
    # Where the register lies is nobody's business who is given the page.
    assert str(register.parent) not in out.read_text("utf-8")


def test_other_lead_days_and_readings_are_those_of_the_answers(register: Path) -> None:
    page = made(
        register, key="dossier", lead_days=200, readings={"counting": "cpa-269"}
    )
    parts = unpacked(page.packed["shared"][0])
    at = next(at for at, row in enumerate(page.rows) if row[1] == "calm")
    assert page.rows[at][2] == "renew"
    assert "renouveler le certificat" in whole(page.answers[at][0], parts)
    assert "counting=cpa-269" in page.text


def cards(page_file: Path) -> dict[str, list[str]]:
    """What the entries of each card say in French."""
    found: dict[str, list[str]] = {}
    text = page_file.read_text("utf-8").replace("\u00a0", " ")
    for card in text.split('<section class="card ')[1:]:
        name = card[: card.index('"')].removesuffix(" quiet")
        entries = re.findall(
            r"<li>(.*?)</li>", card.partition("</section>")[0], re.DOTALL
        )
        found[name] = [
            " | ".join(re.findall(r'<span lang="fr">(.*?)</span>', entry))
            for entry in entries
        ]
    return found


NOTICE = [
    "aviser l’Office de la fin du lien",
    "notify the Office of the end of the affiliation",
]


def test_no_duty_is_hidden_behind_the_first(tmp_path: Path) -> None:
    register = tmp_path / "register.csv"
    # To renew by 26 November, one day before the end; to declare a link by 25 December; a number of 14 signs.
    many = "many,CAR20990000002,2024-11-27,2024-12-25,2024-01-15,true,none"
    # The notice of the end of the link is due 15 days after 10 November; the certificate ends on 14 January.
    notice = "notice,CAR209900000001,2025-01-15,2026-11-10,2024-01-15,true,none"
    # The renewal is not due yet.
    later = "later,CAR209900000003,2025-06-01,none,2024-01-15,true,none"
    header = HEADER.replace("affiliated,", "unaffiliated_since,", 1)
    register.write_text(f"{header}\n{many}\n{notice}\n{later}\n", "utf-8")
    page = made(register, key="dossier")
    duties = {row[1]: row[6] for row in page.rows}
    assert duties["many"] == [
        ["affiliate", "2026-12-25", "due"],
        ["renew", "2026-11-26", "due"],
        ["fix-number", None, "due"],
        # 15 days after 25 December 2024: late, but still to be given.
        [NOTICE, "2025-01-09", "due"],
    ]
    assert [NOTICE, "2026-11-25", "due"] in duties["notice"]
    assert duties["later"] == [["renew", "2027-05-31", "later"]]
    [soon] = cards(register.with_suffix(".html"))["soon"][:1]
    assert soon.startswith("26 novembre 2026 | many | renouveler le certificat; ")
    assert (
        "aussi à faire : déclarer un lien avec un agent de recouvrement titulaire d’un permis valide"
        " (25 décembre 2026)" in soon
    )
    assert "aussi à faire : corriger le numéro de certificat" in soon
    # A notice is no act of its own: it has a list, and stands in the others with its day.
    assert "aviser l’Office de la fin du lien (9 janvier 2025, délai passé)" in soon
    assert cards(register.with_suffix(".html"))["beside"] == [
        "25 novembre 2026 | notice | aviser l’Office de la fin du lien; "
        + "aussi à faire : déclarer un lien avec un agent de recouvrement titulaire d’un permis valide (10 novembre 2028); "
        + "aussi à faire : renouveler le certificat (14 janvier 2027)"
    ]


def test_who_is_listed_by_the_next_day_is_told_of_its_act(tmp_path: Path) -> None:
    register = tmp_path / "register.csv"
    # With no lead, the renewal of 26 November is owed later: what is due is to correct the number.
    line = "soon,CAR20990000002,2024-11-27,true,2024-01-15,true,none"
    register.write_text(f"{HEADER}\n{line}\n", "utf-8")
    page = made(register, key="dossier", lead_days=0)
    assert page.rows[0][2] == "fix-number"
    assert cards(register.with_suffix(".html"))["soon"] == [
        "26 novembre 2026 | soon | renouveler le certificat; aussi à faire : corriger le numéro de certificat"
    ]


def test_the_undetermined_stand_by_their_earliest_known_day_as_in_the_summary(
    tmp_path: Path,
) -> None:
    register = tmp_path / "register.csv"
    # Whether there is a link is not known: to renew, if so, by 31 May 2027 and by 14 December 2027.
    lines = (
        "late,CAR209900000001,2025-12-15,,2024-01-15,true,none",
        "early,CAR209900000002,2025-06-01,,2024-01-15,true,none",
    )
    register.write_text("\n".join((HEADER, *lines)) + "\n", "utf-8")
    found = echeance.audit(
        register, AS_OF, key="dossier", report=register.with_suffix(".html")
    )
    assert [due.key for due in found.undetermined_nearest] == ["early", "late"]
    first, second = cards(register.with_suffix(".html"))["undetermined"]
    # Whether it is owed is not known either.
    for entry, person in (
        (first, "31 mai 2027 | early"),
        (second, "14 décembre 2027 | late"),
    ):
        assert entry.startswith(
            f"{person} | peut-être : renouveler le certificat; Faits à connaître"
        )


def test_an_act_that_may_be_owed_stands_in_the_table_and_in_the_calendar(
    tmp_path: Path,
) -> None:
    register = tmp_path / "register.csv"
    # Whether there is a link is not known; if there is, the certificate is to be renewed by the next day.
    line = "open,CAR209900000001,2024-11-23,,2024-01-15,true,none"
    register.write_text(f"{HEADER}\n{line}\n", "utf-8")
    page = made(register, key="dossier")
    [row] = page.rows
    assert row[2] == "undetermined"
    assert ["renew", "2026-11-22", "possible"] in row[6]
    assert ["affiliate", None, "possible"] in row[6]
    assert [NOTICE, None, "possible"] in row[6]
    assert row[13] == ["2026-11-22"]
    assert re.search(
        r"22 novembre 2026\w+ 22, 2026, 11 personne", page.text.replace("\u00a0", " ")
    )


STATES = {
    "À faire maintenant": "due",
    "À faire plus tard": "later",
    "Peut-être à faire": "possible",
}
MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)


def told(explanation: str) -> set[tuple[str, str, str | None]]:
    """State, first words and last day of each act that an explanation tells."""
    section = explanation.replace("\u00a0", " ").partition(
        "Ce qu’il faut faire, et quand :\n"
    )[2]
    found: set[tuple[str, str, str | None]] = set()
    for line in section.partition("\n\n")[0].splitlines():
        state, _, words = line.removeprefix("- ").partition(" : ")
        # In brackets: other readings, and from when one is reminded.
        words = words.partition(" (")[0]
        day = re.search(r"(?:jusqu’au|a pris fin le) (\d+)(?:er)? (\w+) (\d{4})", words)
        on = day and f"{day[3]}-{MONTHS.index(day[2]) + 1:02}-{int(day[1]):02}"
        found.add((STATES[state], words[:14], on))
    return found


# On the second day an account is still needed.
@pytest.mark.parametrize("as_of", [AS_OF, date(2024, 6, 1)])
@pytest.mark.parametrize(
    "readings",
    [
        {"counting": "calendar"},
        {"counting": "cpa-269"},
        {"affiliation-route": "two-years-after-expiry"},
    ],
)
def test_each_act_and_day_that_the_answer_tells_is_in_the_table(
    readings: Any, as_of: date
) -> None:
    lot = random.Random(14)

    def ago(least: int, most: int) -> date:
        return as_of - timedelta(days=lot.randrange(least, most))

    states: Counter[tuple[str, bool]] = Counter()
    for _ in range(600):
        facts: dict[str, Any] = {}
        if lot.random() < 0.8:
            facts["issued_on"] = ago(-20, 1500)
        if lot.random() < 0.2:
            facts["expires_on"] = ago(-700, 200)
        if lot.random() < 0.5:
            facts["unaffiliated_since"] = lot.choice(
                (ago(1, 900), ago(0, 20), "none", None)
            )
        if lot.random() < 0.3:
            facts["cancelled_on"] = lot.choice((ago(-100, 400), None))
        if lot.random() < 0.3:
            facts["renewal_completed_on"] = lot.choice((ago(0, 400), None))
        if lot.random() < 0.7:
            facts["exam_passed_on"] = lot.choice((ago(1, 1500), "never", None))
        if lot.random() < 0.4:
            facts["affiliated_at_expiry"] = lot.choice((True, False))
        if lot.random() < 0.6:
            facts["account_last_used_on"] = lot.choice((ago(0, 800), "none"))
        if lot.random() < 0.3:
            facts["certificate_number"] = "CAR202512345678"
        try:
            answer = echeance.holder_review(as_of=as_of, readings=readings, **facts)
        except echeance.QuestionError:
            continue
        explanation = answer.explain("fr")
        found = owed(answer)
        in_table = {
            (
                each.state,
                (
                    brief(each.act, "fr")
                    if isinstance(each.act, str)
                    else each.act["fr"]
                )[:14],
                None if each.on is None else each.on.isoformat(),
            )
            for each in found
        }
        assert in_table == told(explanation), facts
        states.update((each.state, each.on is None) for each in found)
    assert len(states) >= 5
    assert min(states.values()) > 5


def test_no_day_of_one_route_stands_where_the_other_may_end_later(
    tmp_path: Path,
) -> None:
    register = tmp_path / "register.csv"
    # Unless it is cancelled, the certificate ended on 3 October 2026 with a link: two years later for that route, and
    # 17 December 2026 for that of the exam. The later of the two counts.
    register.write_text(
        "dossier,issued_on,expires_on,affiliated,cancelled_on,exam_passed_on,affiliated_at_expiry\n"
        "two,2024-12-02,2026-10-03,true,unknown,2024-12-17,true\n",
        "utf-8",
    )
    readings = {"affiliation-route": "two-years-after-expiry"}
    [row] = made(register, key="dossier", readings=readings).rows
    assert ["transfer-exam-result", None, "possible"] in row[6]
    assert row[13] == []


def test_what_was_assumed_is_a_column(register: Path) -> None:
    page = made(register, key="dossier")
    row = next(row for row in page.rows if row[1] == "calm")
    assert row[14] == ["cancelled_on", "renewal_completed_on"]
    assert "assumed" in page.told["own"]


def test_a_fault_is_told_with_the_column_that_it_is_of(tmp_path: Path) -> None:
    register = tmp_path / "register.csv"
    lines = (
        b"one,CAR209900000001,2025-02-30,true,maybe,x",
        b"two,CAR209900000001,2025-02-03,true,true,\xff",
    )
    # A sign of UTF-8, so that it is none of Windows-1252.
    header = (
        "dossier,certificate_number,issued_on,affiliated,affiliated_at_expiry,à noter"
    )
    register.write_bytes(b"\n".join((header.encode(), *lines)) + b"\n")
    page = made(register, key="dossier")
    faults = {row[1]: row[9:11] for row in page.rows}
    assert faults == {
        "one": [["not-a-date", "wrong-type"], ["issued_on", "affiliated_at_expiry"]],
        "two": [["bad-encoding"], ["à noter"]],
    }
    assert cards(register.with_suffix(".html"))["error"] == [
        "one | jour de la délivrance du certificat : la valeur n’est pas un jour du calendrier, écrit AAAA-MM-JJ; "
        + "lien avec une agence de recouvrement à l’échéance du certificat : la valeur n’est pas du type attendu",
        "two | colonne « à noter » : des octets de la ligne ne sont aucune lettre dans le codage du registre; "
        + "si c’en est un autre, indiquez-le par --encoding",
    ]


@pytest.mark.parametrize(
    ("text", "many", "expected"),
    [
        ("issued_on", 1, ("issued_on",)),
        ("", 1, ("",)),
        ("ma note issued_on", 2, ("ma note", "issued_on")),
        (" issued_on", 2, ("", "issued_on")),
        ("a a a", 2, ("a a", "a")),
        ("elsewhere", 1, ("",)),
    ],
)
def test_columns_of_faults_may_hold_spaces(
    text: str, many: int, expected: tuple[str, ...]
) -> None:
    names = ("issued_on", "ma note", "a", "a a")
    assert fields_of(text, many, names) == expected


def test_a_title_that_a_spreadsheet_would_run_is_copied_harmless(
    tmp_path: Path,
) -> None:
    path = tmp_path / "register.csv"
    path.write_text(f"{HEADER},=1+1\n{LINES[3]},x\n", "utf-8")
    told_of_page = made(path).told
    assert told_of_page["columns"][-1] == "=1+1"
    assert told_of_page["harmless"] == {"7": "'=1+1"}


def test_a_person_that_the_report_kept_is_the_one_that_it_took(register: Path) -> None:
    found = echeance.audit(register, AS_OF, key="dossier", persons=True)
    assert found.persons is not None
    assert any(person.last_days for person in found.persons)
    for person in found.persons:
        assert report._read(report._kept(person)) == person


def test_what_stands_twice_is_told_of_numbers_too(register: Path) -> None:
    lines = [f"{'again' if at else 'week'}{LINES[0][4:]}" for at in range(3)]
    register.write_text("\n".join((HEADER, *lines)) + "\n", "utf-8")
    text = made(register, key="dossier").text
    assert "Lignes dont la clé est répétée" in text
    assert re.search(r"Lignes dont le numéro de certificat est répété\D+2", text)
