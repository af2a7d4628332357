"""What a stranger's file or command meets: refused with the mend, or told; never passed over in silence."""

from __future__ import annotations

import csv
import importlib
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import echeance
from echeance.audit import CannotRun
from echeance.audit.summary import as_json, summary
from echeance.cli import main

from .registers import written

ECHEANCE = str(Path(sys.executable).with_name("echeance"))
AS_OF = "2026-11-21"
USUAL = "dossier,certificate_number,issued_on,affiliated,exam_passed_on"
LINE = "1,CAR202412345678,2026-01-05,yes,2024-12-01"


def run(
    capsys: pytest.CaptureFixture[str], path: Path, *options: str, lang: str = "fr"
) -> tuple[int, str, str]:
    try:
        status = main(["audit", str(path), "--as-of", AS_OF, "--lang", lang, *options])
    except SystemExit as stopped:
        status = int(stopped.code or 0)
    told = capsys.readouterr()
    return status, told.out.replace("\u00a0", " "), told.err.replace("\u00a0", " ")


# --- headers ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "fact"),
    [
        ("Date d’annulation du certificat", "cancelled_on"),
        ("Certificat annulé le", "cancelled_on"),
        ("certificate cancelled on", "cancelled_on"),
        ("Cancelled certificate", "cancelled_on"),
        ("certificate expiry", "expires_on"),
        ("Échéance du certificat", "expires_on"),
        ("Date d’échéance du certificat", "expires_on"),
        ("type certificat", "kind"),
        ("Fin affiliation", "unaffiliated_since"),
        ("affiliation end", "unaffiliated_since"),
        ("unaffiliated", "unaffiliated_since"),
        ("non affilié depuis le", "unaffiliated_since"),
        ("canceled", "cancelled_on"),
        ("cancel date", "cancelled_on"),
        ("Révoqué le", "cancelled_on"),
        ("DATE_ANNUL", "cancelled_on"),
        ("exp_date", "expires_on"),
        ("AnnulÃ© le", "cancelled_on"),
        ("Date dâ€™annulation", "cancelled_on"),
        ("Annule\u0301e le", "cancelled_on"),
    ],
)
def test_a_header_near_a_fact_without_a_column_is_refused(
    header: str, fact: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Each is near a fact that has its column here too, and so was only told, or not at all.
    path = written(tmp_path, f"{USUAL},{header}", f"{LINE},2026-03-01")
    status, out, err = run(capsys, path, "--out", str(tmp_path / "out.csv"))
    assert (status, out) == (2, "")
    assert f"« {header} » ressemble à" in err and fact in err
    assert "--ignore-column" in err
    assert not (tmp_path / "out.csv").exists()
    # Said to be something else, it is none.
    assert run(capsys, path, "--ignore-column", header)[0] == 0


def test_a_cancellation_beside_a_renewal_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = "date annulation renouvellement"
    path = written(
        tmp_path, f"{USUAL},renewal_completed_on,{header}", f"{LINE},none,2026-03-01"
    )
    status, _, err = run(capsys, path)
    assert status == 2 and "cancelled_on" in err


def test_the_day_of_issue_in_other_words_is_near(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(
        tmp_path, "certificate_number,affiliated,Émis le", "CAR202412345678,yes,x"
    )
    status, _, err = run(capsys, path)
    assert status == 2 and "« Émis le » ressemble à issued_on" in err


def test_a_near_header_whose_facts_all_have_columns_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(
        tmp_path,
        f"{USUAL},cancelled_on,Certificat annulé le",
        f"{LINE},none,2026-03-01",
    )
    status, _, err = run(capsys, path)
    assert status == 0 and "« Certificat annulé le » ressemble à" in err


@pytest.mark.parametrize(
    "header",
    ["Affilié depuis", "affiliée depuis", "Affiliée depuis le", "AFFILIATED SINCE"],
)
def test_since_when_a_person_is_affiliated_is_the_opposite(
    header: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, f"{USUAL},{header}", f"{LINE},2026-03-01")
    status, _, err = run(capsys, path)
    assert status == 2 and "dit le contraire" in err


# --- the map ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "line", "word"),
    [
        ('yes = ["actif"]\nno = ["Actif"]', 3, "Actif"),
        ('yes = ["non"]', 2, "non"),
        ('no = ["oui"]', 2, "oui"),
        ('no = ["inactif"]\nempty = ["oui"]', 3, "oui"),
        ('yes = ["inconnu"]', 2, "inconnu"),
        ('empty = ["aucun"]', 2, "aucun"),
        ('yes = ["s.o."]\nempty = ["s.o."]', 3, "s.o."),
    ],
)
def test_a_word_that_says_two_things_is_refused(
    words: str,
    line: int,
    word: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = written(tmp_path, USUAL, LINE)
    given = written(tmp_path, "[words]", words, name="map.toml")
    status, _, err = run(capsys, path, "--map", str(given))
    assert status == 2
    assert (
        f"à la ligne {line}," in err
        and f"le mot « {word} »" in err
        and "ôtez-le" in err
    )


def test_words_that_say_the_same_are_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, USUAL, LINE.replace("yes", "actif"))
    words = (
        '[words]\nyes = ["actif", "oui"]\nno = ["aucun", "non"]\nempty = ["NULL", "-"]'
    )
    given = written(tmp_path, words, name="map.toml")
    assert run(capsys, path, "--map", str(given))[0] == 0


@pytest.mark.parametrize("option", ["--map", "--compare-map"])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b'[columns]\n"a" = \n', "à la ligne 2, colonne 7"),
        (b"a = 1\na = 2\n", "à la ligne 2"),
        (b'"\xe9" = ""\n', "enregistrez-la en UTF-8"),
    ],
)
def test_a_broken_map_is_told_in_french(
    option: str,
    text: bytes,
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = written(tmp_path, USUAL, LINE)
    given = tmp_path / "map.toml"
    given.write_bytes(text)
    status, _, err = run(
        capsys,
        path,
        option,
        str(given),
        *(["--compare", "dossier"] * ("c" in option[2:4])),
    )
    assert status == 2 and said in err
    for english in ("Invalid", "Cannot", "at line", "codec", "decode"):
        assert english not in err


def test_a_map_that_names_a_column_too_many_says_the_mend(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, "Émis,Lien,N° certificat", "2026-01-05,actif,x")
    sample = Path(__file__).parents[2] / "examples/map.toml"
    status, _, err = run(capsys, path, "--map", str(sample))
    assert status == 2
    assert "« Date annulation »" in err and "ôtez sa ligne de [columns]" in err


# --- days and their acts ----------------------------------------------------

DUTIES = (
    "dossier,certificate_number,issued_on,affiliated,unaffiliated_since,cancelled_on,renewal_completed_on,"
    "exam_passed_on"
)


def test_a_day_stands_with_its_own_act(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # The link may wait until 1 June 2028 (2 years after the last day); the renewal ends on 27 November 2026. The number
    # of line 3 is wrong, which has no day; its renewal ends on 24 February 2027.
    path = written(
        tmp_path,
        DUTIES,
        "1,CAR202412345678,2024-11-28,no,2026-06-01,none,none,2024-12-01",
        "3,CAR2024X,2025-02-25,yes,none,none,none,2024-12-01",
    )
    status, out, _ = run(
        capsys, path, "--key", "dossier", "--lead-days", "2", "--due-within", "7"
    )
    assert status == 0
    lines = [
        line.split()
        for line in out.splitlines()
        if " 2026 " in line or " 2027 " in line
    ]
    of_1 = [
        " ".join(line) for line in lines if line[:4] == ["27", "novembre", "2026", "1"]
    ]
    assert len(of_1) == 2, out
    assert all(
        line[len("27 novembre 2026 1 ") :].startswith("renouveler") for line in of_1
    )
    of_3 = [
        " ".join(line) for line in lines if line[:4] == ["24", "février", "2027", "3"]
    ]
    assert of_3 and of_3[0].startswith("24 février 2027 3 renouveler")


def test_an_undetermined_line_stands_by_its_earliest_day(tmp_path: Path) -> None:
    header = (
        "dossier,certificate_number,issued_on,affiliated,cancelled_on,exam_passed_on"
    )
    path = written(
        tmp_path,
        header,
        # Issued on 1 December 2024: renewed by 30 November 2026, whether or not there is a link.
        "later,CAR202412345679,2024-12-05,,none,2024-12-01",
        "1,CAR202412345678,2024-12-01,,none,2024-12-01",
    )
    found = echeance.audit(path, AS_OF, key="dossier")
    assert found.outcomes["undetermined"] == 2
    assert [
        (str(due.on), due.key, tuple(due.acts)) for due in found.undetermined_nearest
    ] == [
        ("2026-11-30", "1", ("renew",)),
        ("2026-12-04", "later", ("renew",)),
    ]
    told = json.loads(as_json(found))
    assert told["undetermined_with_day"] == 2
    assert told["undetermined_in_days"] == {"0-7": 0, "8-30": 2, "31-90": 0}
    lines = [line.text for line in summary(found, "r.csv", "fr")]
    at = next(
        place for place, line in enumerate(lines) if line.startswith("Indéterminé")
    )
    assert "n’est que possible" in lines[at + 2] and lines[at + 2].endswith(" 2")
    assert " ".join(lines[at + 3].split()) == (
        "30 novembre 2026 1 peut-être : renouveler le certificat"
    )


@pytest.mark.parametrize(
    ("count", "more"),
    [(11, "… et 1 autre"), (15, "… et 5 autres"), (1244, "… et 1 234 autres")],
)
def test_what_comes_next_says_how_many_more(
    count: int, more: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [f"{n},CAR2024{n:08},2025-01-05,yes,2024-01-01" for n in range(count)]
    path = written(tmp_path, USUAL, *lines)
    _, out, _ = run(capsys, path)
    # Ten are listed.
    assert more in [line.strip() for line in out.replace("\u00a0", " ").splitlines()]
    assert not [line for line in out.splitlines() if line != line.rstrip()]


# --- since ------------------------------------------------------------------


def followed(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    before: str,
    after: str,
    *options: str,
) -> str:
    last = folder / "last.csv"
    key = ("--key", "dossier")
    run(capsys, written(folder, DUTIES, before), *key, "--out", str(last))
    status, out, err = run(
        capsys, written(folder, DUTIES, after), *key, "--since", str(last), *options
    )
    assert status == 0, err
    return out


def test_a_moved_day_of_another_duty_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # The link is to be declared by 1 June 2028 in both; the renewal, which comes later, moves.
    header = DUTIES
    rows = [
        f"1,CAR202412345678,{issued},no,2026-06-01,none,none,2024-12-01"
        for issued in ("2026-10-28", "2026-09-28")
    ]
    last = tmp_path / "last.csv"
    run(
        capsys,
        written(tmp_path, header, rows[0]),
        "--key",
        "dossier",
        "--out",
        str(last),
    )
    with last.open(encoding="utf-8-sig") as file:
        result = next(csv.DictReader(file))
    # What the test rests on: another duty than the renewal is the next.
    assert result["echeance_next_due_on"] == result["echeance_act_by"] == "2028-06-01"
    old = result["echeance_duty_renew_by"]
    _, out, _ = run(
        capsys,
        written(tmp_path, header, rows[1]),
        *("--key", "dossier", "--since", str(last)),
    )
    moved = out[out.index("Le jour a bougé, ou") :].splitlines()[2]
    assert old == "2028-10-27"
    days = "27 octobre 2028 → 27 septembre 2028"
    assert f"{days} (renouveler" in moved
    assert "date" in moved or "délivr" in moved


def test_a_moved_day_is_told_once_and_not_as_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # The act is to link the representative, whose day stays; the next day, the renewal's, moves.
    row = "1,CAR202412345678,{},no,2026-06-01,none,none,2024-12-01"
    out = followed(tmp_path, capsys, row.format("2025-11-28"), row.format("2025-12-28"))
    out = out.replace("\u00a0", " ")
    assert "1er juin 2028 → 1er juin 2028" not in out
    assert "27 novembre 2027 → 27 décembre 2027 (renouveler" in out


def test_an_audit_of_an_earlier_day_than_the_last_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    row = "1,CAR202412345678,2025-11-28,yes,none,none,none,2024-12-01"
    out = followed(tmp_path, capsys, row, row, "--as-of", "2026-11-20")
    assert "d’un jour postérieur à celui de l’audit" in out


# --- the rest ---------------------------------------------------------------


def test_a_closed_input_has_its_status() -> None:
    done = subprocess.run(
        ["sh", "-c", f"'{ECHEANCE}' audit - --as-of {AS_OF} --lang fr <&-"],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )
    assert (done.returncode, done.stderr) == (4, "l’entrée standard est fermée\n")


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("Régulier", "regular"),
        ("REGULIER", "regular"),
        ("temporaire", "temporary"),
        ("Certificat temporaire", "temporary"),
        ("temporary certificate", "temporary"),
    ],
)
def test_a_choice_may_be_given_in_words(cell: str, kind: str, tmp_path: Path) -> None:
    header = f"{USUAL},kind"
    both = [
        echeance.audit(
            written(tmp_path, header, f"{LINE},{given}"), AS_OF, persons=True
        ).choose()[0]
        for given in (cell, kind)
    ]
    # A temporary certificate of 2026 is refused for its day, and no longer for the word.
    assert (
        both[0].error == {"regular": "", "temporary": "outside-temporary-window"}[kind]
    )
    assert (both[0].outcome, both[0].error) == (both[1].outcome, both[1].error)


def test_a_cell_that_is_not_taken_names_what_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Each fault names once what is taken; `certificat` alone says neither of the two.
    days = ("5/13/2025", "01-12-2024", "45627")
    rows = [
        f"{n},CAR202412345678,{day},yes,2024-12-01,regular"
        for n, day in enumerate(days)
    ]
    path = written(
        tmp_path, f"{USUAL},kind", *rows, f"{LINE},certificat", f"{LINE},certificat"
    )
    for options in ((), ("--check",)):
        status, out, err = run(capsys, path, *options)
        told = out if options else err
        assert status == 1
        assert (
            told.count(
                "regular (certificat régulier), temporary (certificat temporaire)"
            )
            == 1
        )
        assert told.count("AAAA-MM-JJ, AAAA/MM/JJ ou AAAAMMJJ; un autre ordre") == 1
        assert "--map, [days] form" in told


def test_rejects_go_to_a_file_of_the_register_s_format(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = written(tmp_path, USUAL, LINE, "2,CAR202412345678,never,yes,2024-12-01")
    for options in (("--out", "-", "--rejects", "-"), ("--rejects", "-")):
        status, out, err = run(capsys, path, *options)
        assert (status, out) == (2, "") and "donnez le nom d’un fichier" in err
        assert not (tmp_path / "-").exists()
    status, _, err = run(capsys, path, "--rejects", "r.xlsx")
    assert status == 2 and "doit finir par .csv" in err
    assert run(capsys, path, "--rejects", "r.csv")[0] == 1

    xlsxwriter = pytest.importorskip("xlsxwriter")
    book = xlsxwriter.Workbook(tmp_path / "register.xlsx")
    sheet = book.add_worksheet()
    for at, line in enumerate((USUAL, LINE)):
        sheet.write_row(at, 0, line.split(","))
    book.close()
    status, _, err = run(capsys, tmp_path / "register.xlsx", "--rejects", "s.csv")
    assert status == 2 and "doit finir par .xlsx" in err


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_rejected_last_line_ends_as_it_did(
    end: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, rejects = tmp_path / "register.csv", tmp_path / "r.csv"
    broken = "2,CAR202412345678,2025-02-30,yes,2024-12-01"
    path.write_bytes(f"{USUAL}\r\n{LINE}\r\n{broken}\r\n{broken}{end}".encode())
    assert run(capsys, path, "--rejects", str(rejects))[0] == 1
    assert rejects.read_bytes() == f"{USUAL}\r\n{broken}\r\n{broken}{end}".encode()


@pytest.mark.parametrize("key", [(), ("--key", "dossier")])
def test_a_certificate_that_stands_twice_is_told(
    key: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        f"{n},{number},2026-01-05,yes,2024-12-01"
        for n, number in enumerate(
            (
                "CAR202412345678",
                "CAR202412345679",
                "car202412345678 ",
                "CAR202412345678",
                "",
                "",
            )
        )
    ]
    path = written(tmp_path, USUAL, *rows)
    status, out, _ = run(capsys, path, *key, "--summary", str(tmp_path / "s.json"))
    assert status == 0
    assert "Numéro de certificat répété\n  2 lignes : lignes 4, 5" in out
    assert json.loads((tmp_path / "s.json").read_text())["duplicate_certificates"] == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--max-errors", "-1"), "0 ou plus"),
        (("--min-rows", "-1"), "0 ou plus"),
        (("--due-within", "-1"), "0 ou plus"),
        (("--ignore-column", "nope"), "« nope », que le registre n’a pas"),
        (("--ignore-column", "dosier"), "vouliez-vous dire « dossier »?"),
        (("--compare-map", "x.toml"), "--compare-map demande --compare"),
        (("--profile", "x.toml"), "--profile demande --letters"),
        (("--force",), "--force demande --since"),
        (("--raw",), "--raw demande --out"),
        (("--words",), "--words demande --out"),
        (("--results-only",), "--results-only demande --out"),
        (("--check", "--out", "x.csv"), "n’écrit rien : ôtez --out, ou --check"),
        (("--check", "--due-within", "7"), "ôtez --due-within"),
        (("--check", "--contrast", "counting=cpa-269"), "ôtez --contrast"),
    ],
)
def test_an_option_that_would_be_dropped_is_refused(
    options: tuple[str, ...],
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    status, out, err = run(capsys, written(tmp_path, USUAL, LINE), *options)
    assert (status, out) == (2, "") and said in err


def test_a_result_fed_back_says_the_mend(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, USUAL, LINE)
    result, again = tmp_path / "result.csv", tmp_path / "again.csv"
    run(capsys, path, "--out", str(result))
    status, _, err = run(capsys, result, "--out", str(again))
    assert status == 2 and "--results-only" in err
    # The mend mends.
    options = ("--results-only", "--key", "dossier")
    assert run(capsys, result, "--out", str(again), *options)[0] == 0


def test_a_comparison_tells_reasons_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(
        tmp_path, f"{USUAL},avant", "1,CAR2024X,2026-01-05,yes,2024-12-01,renew"
    )
    _, out, _ = run(capsys, path, "--compare", "avant")
    words = "le numéro de certificat n’a pas la forme attendue"
    assert f"{words} (number-malformed)" in out


def test_the_ignored_columns_of_today_may_be_new(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    last = tmp_path / "last.csv"
    key = ("--key", "dossier")
    run(capsys, written(tmp_path, USUAL, LINE), *key, "--out", str(last))
    path = written(
        tmp_path, f"{USUAL},canceled", LINE.replace("2026-01", "2025-01") + ",x"
    )
    options = (*key, "--since", str(last), "--ignore-column", "canceled")
    status, out, err = run(capsys, path, *options)
    assert status == 0, err
    assert "un fait" in out


def test_the_library_says_the_same(tmp_path: Path) -> None:
    path = written(tmp_path, f"{USUAL},Certificat annulé le", f"{LINE},2026-03-01")
    with pytest.raises(CannotRun, match="cancelled_on"):
        echeance.audit(path, AS_OF)


# --- what a program lost -----------------------------------------------------


@pytest.mark.parametrize(
    ("header", "fact"),
    [
        ("D?livr? le", "issued_on"),
        ("D\ufffdlivr\ufffd le", "issued_on"),
        ("Délivré le".encode("cp850").decode("cp1252"), "issued_on"),
        ("D\u017dlivr\u017d le", "issued_on"),
        ("?ch?ance", "expires_on"),
        ("\ufffdch\ufffdance", "expires_on"),
        ("Date d?échéance", "expires_on"),
        ("Affili? ? l?\u00e9ch?ance", "affiliated_at_expiry"),
        ("Derni?re connexion", "account_last_used_on"),
        ("Date d'éch", "expires_on"),
        ("Radié le", "cancelled_on"),
        ("Date de radiation", "cancelled_on"),
        ("Retirée le", "cancelled_on"),
    ],
)
def test_a_header_whose_accents_were_lost_is_refused(
    header: str, fact: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(
        tmp_path,
        f"dossier,certificate_number,affiliated,{header}",
        "1,CAR202412345678,yes,2026-03-01",
    )
    status, out, err = run(capsys, path)
    assert (status, out) == (2, "")
    assert "ressemble à" in err and fact in err and "--ignore-column" in err


@pytest.mark.parametrize("header", ["Prix?", "Livr? le", "?", "Nom ?", "Cr?? le"])
def test_other_signs_in_a_header_are_no_fact(
    header: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, f"{USUAL},{header}", f"{LINE},x")
    assert run(capsys, path)[0] == 0


def test_lines_of_an_old_macintosh_whose_fields_are_all_quoted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    quoted = [
        ",".join(f'"{cell}"' for cell in line.split(",")) for line in (USUAL, LINE)
    ]
    path = tmp_path / "register.csv"
    path.write_bytes("\r".join([*quoted, *quoted[1:] * 3, ""]).encode())
    status, out, err = run(capsys, path)
    assert (status, out) == (2, "")
    assert "retour de chariot seul" in err and "CAR2024" not in err
    # A line break within a quoted heading is none of these.
    heading = USUAL.replace("dossier", '"No du\rdossier"')
    path.write_bytes(f"{heading}\r\n{LINE}\r\n".encode())
    assert run(capsys, path)[0] == 0


@pytest.mark.parametrize(
    "midnight", ["0:00", "0:00:00", "00:00", "12:00 AM", "12:00:00 AM", "12:00:00 am"]
)
def test_midnight_as_excel_shows_it_is_midnight(midnight: str, tmp_path: Path) -> None:
    path = written(tmp_path, USUAL, LINE, LINE.replace("01-05", f"01-05 {midnight}"))
    persons = echeance.audit(path, AS_OF, persons=True).persons
    assert persons is not None
    alone, shown = persons
    assert shown.outcome != "error"
    assert (shown.outcome, shown.next_due_on) == (alone.outcome, alone.next_due_on)


@pytest.mark.parametrize("time", ["0:01", "12:00", "12:00:01 AM", "12:00:00 PM", "0:0"])
def test_another_time_is_a_fault(time: str, tmp_path: Path) -> None:
    path = written(tmp_path, USUAL, LINE.replace("01-05", f"01-05 {time}"))
    persons = echeance.audit(path, AS_OF, persons=True).persons
    assert persons is not None
    assert [person.outcome for person in persons] == ["error"]


def test_two_columns_of_one_name_have_a_mend_that_loses_no_fact(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # --ignore-column would be said of both.
    path = written(tmp_path, f"{USUAL},Affiliated", f"{LINE},no")
    status, _, err = run(capsys, path)
    assert status == 2
    assert "deux colonnes ont le même nom, « affiliated » et « Affiliated »" in err
    assert "--ignore-column" not in err


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_fields_between_apostrophes_are_refused_with_the_mend(
    delimiter: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    rows = [["dossier", "issued_on", "affiliated"], ["A-1", "2025-06-01", "oui"]]
    quoted = [delimiter.join(f"'{cell}'" for cell in row) for row in rows]
    path = written(tmp_path, *quoted)
    for lang, mark in (("fr", "guillemet"), ("en", "quotation mark")):
        status, _, told = run(capsys, path, lang=lang)
        assert status == 2
        assert "apostrophes" in told and mark in told
    # An apostrophe around some of the names is a letter of theirs.
    rows[0][0] = "'dossier'"
    path = written(tmp_path, *map(delimiter.join, rows))
    assert run(capsys, path)[0] == 0


# --- lines that are no person's ---------------------------------------------

TOTALS = {
    "below": "Total;;1",
    "a count that no word is": "Total;;2",
    "a number for the day": "TOTAL;45 992;",
    "in general": "Total général;;12",
    "under": "Sous-total Montréal;;3",
    "as Excel in English has it": "Montréal Total;;3",
    "with its number": "Nombre de dossiers : 2;;",
    "with a sum": "Somme des droits;;",
    "alone in its line": "Grand Total",
    "alone, with a colon": "Totaux :;;",
    "in another cell": ";;Total",
    "a day of 1900": "Total;1900-01-02;",
}


@pytest.mark.parametrize("total", TOTALS.values(), ids=list(TOTALS))
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_total_is_told_and_is_no_person(
    total: str, lang: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    header = "Dossier;Délivré le;Affilié"
    path = written(tmp_path, header, "A-1;2025-06-01;oui", total)
    out, rejects = tmp_path / "o.csv", tmp_path / "r.csv"
    files = ["--out", str(out), "--rejects", str(rejects)]
    status, told, errors = run(capsys, path, *files, lang=lang)
    assert status == 1
    where, what = {
        "fr": ("ligne 3, colonne", "la ligne est un total"),
        "en": ("line 3, column", "the line is a total"),
    }[lang]
    assert where in errors and what in errors and "total-row" in errors
    assert "total-row" in told
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["echeance_outcome"] for row in rows] == ["nothing-due", ""]
    assert rows[1]["echeance_error"] == "total-row"
    # Nothing of it is lost.
    assert rejects.read_text(encoding="utf-8").splitlines()[1:] == [total]


FEET = {
    "in the number": ";Fin du rapport;;",
    "a page": ";Page 1 de 2;;",
    "a count": ";20 dossiers;;",
    "a day": ";Exporté le 2026-11-20 à 13:05;;",
    "with signs": ";*** FIN ***;;",
    "in a day": ";;Fin du rapport;",
    "in a yes or no": ";;;Fin du rapport",
    "in the first column": "Fin du rapport;;;",
    "printed": "Imprimé le 2026-11-21;;;",
    "alone in its line": "Page 1 / 2",
    "its own day": "Date d’impression : 2026-11-21;;;",
    "a report": "Rapport généré le 2026-11-21;;;",
    "counted": "20 dossiers;;;",
    "in English": "End of report;;;",
    "printed in English": "Printed on 2026-11-21;;;",
}


@pytest.mark.parametrize("foot", FEET.values(), ids=list(FEET))
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_foot_of_an_export_in_the_column_of_a_fact_is_no_person(
    foot: str, lang: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    header = "Dossier;Numéro de certificat;Délivré le;Affilié"
    path = written(tmp_path, header, "A-1;CAR202412345678;2025-06-01;oui", foot)
    out, rejects, letters = (tmp_path / name for name in ("o.csv", "r.csv", "letters"))
    files = ["--out", str(out), "--rejects", str(rejects), "--letters", str(letters)]
    status, _, errors = run(capsys, path, *files, lang=lang)
    assert status == 1
    said = {"fr": "le pied d’une exportation", "en": "the foot of an export"}[lang]
    assert said in errors and "foot-row" in errors and "--max-errors" in errors
    assert rejects.read_text(encoding="utf-8").splitlines()[1:] == [foot]
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["echeance_error"] for row in rows] == ["", "foot-row"]
    assert not list(letters.rglob("*line-3*"))


NUMBERS = {
    "a number": ";CAR202412345678;;",
    "with blanks": ";car 2024-1234 5678;;",
    "with a word": ";certificat CAR202412345678;;",
    "of another register": ";CCV 20 12345678;;",
    "cut": ";CAR 2024;;",
    "digits": ";12345678;;",
    "a word for unknown": ";inconnu;;",
    "of a key": "A-2;Fin du rapport;;",
    "a name": "Page, Marie;;;",
    "another name": "Finley;;;",
    "a key of digits": "20;;;",
    "a key alone": "A-7;;;",
    "with a day": ";Fin du rapport;2025-06-01;",
    "yes": ";;;oui",
}


@pytest.mark.parametrize("person", NUMBERS.values(), ids=list(NUMBERS))
def test_a_person_is_no_foot(person: str, tmp_path: Path) -> None:
    header = "Dossier;Numéro de certificat;Délivré le;Affilié"
    path = written(tmp_path, header, person)
    assert echeance.audit(path, AS_OF).error_rows == 0


@pytest.mark.parametrize("cell", ["2,05E+11", "2.05489765422E+11", "1.23457e+17"])
def test_a_number_that_a_spreadsheet_rounded_is_a_fault(
    cell: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    header = "Dossier;Numéro de certificat;Délivré le;Affilié"
    path = written(tmp_path, header, f"A-1;{cell};2025-06-01;oui")
    for lang, said in (("fr", "format Texte"), ("en", "format the column as Text")):
        status, _, errors = run(capsys, path, lang=lang)
        assert status == 1 and said in errors and "rounded-number" in errors
        assert cell not in errors


PERSONS = {
    "with a day": "Total;2025-06-01;",
    "with a day without signs": "Total;20250601;1",
    "with a word": "Total;;oui",
    "with a word for unknown": "Total;inconnu;1",
    "another name": "Totalova, Jana;;1",
    "a family": "Somme, Marie;;1",
    "no name": "A-7;;1",
}


@pytest.mark.parametrize("person", PERSONS.values(), ids=list(PERSONS))
def test_a_person_is_no_total(
    person: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = written(tmp_path, "Dossier;Délivré le;Affilié", person)
    status, _, errors = run(capsys, path)
    assert (status, errors) == (0, "")


@pytest.mark.parametrize("quoted", ["rem", '"rem\nx"'])
@pytest.mark.parametrize("sep", ["", "sep=;\r"])
def test_lines_that_end_with_a_return_alone_are_told(
    sep: str, quoted: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A quoted line break and a line `sep=` beside them gave the mend of a header without names."""
    path = tmp_path / "r.csv"
    header = f"dossier;délivré le;affilié;{quoted}"
    lines = (header, '1;2024-12-01;OUI;"a\nb"', "2;2024-12-01;OUI;", "")
    path.write_text(sep + "\r".join(lines), "utf-8", newline="")
    status, _, errors = run(capsys, path, lang="en")
    assert status == 2 and "carriage return alone" in errors


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_keys_that_a_spreadsheet_rounded_are_told(
    lang: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """They are no fault of the persons, and may be one for several of them."""
    lines = ("1,23457E+17;2025-06-01;oui", "1.24E+17;2025-06-01;oui")
    path = written(tmp_path, "Dossier;Délivré le;Affilié", *lines, "7;2025-06-01;oui")
    status, _, errors = run(capsys, path, "--key", "Dossier", lang=lang)
    said = {
        "fr": "clés arrondies par un tableur (comme 2,05E+11) : 2 lignes : 2, 3",
        "en": "keys that a spreadsheet rounded (as 2.05E+11): 2 lines: 2, 3",
    }[lang]
    assert status == 0 and said in errors.replace("\u00a0", " ")
    assert "1,23457" not in errors
    # Without it there is no key.
    assert run(capsys, path, lang=lang)[2] == ""


EMPTY = {"fr": "exportez-le de nouveau", "en": "export it again"}


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_an_empty_register_is_named_with_its_mend(
    lang: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "vide.csv"
    path.write_bytes(b"")
    status, _, errors = run(capsys, path, lang=lang)
    assert status == 2 and "vide.csv" in errors and EMPTY[lang] in errors


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_header_with_nul_bytes_is_damaged(
    lang: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """It was a near name, to be renamed."""
    path = tmp_path / "r.csv"
    path.write_bytes(b"dossier,issued_on,affiliated,certific\0te_number\n1,,,\n")
    status, _, errors = run(capsys, path, lang=lang)
    said = {"fr": "octets nuls", "en": "NUL bytes"}[lang]
    assert status == 2 and said in errors and EMPTY[lang] in errors
    assert "--ignore-column" not in errors


@pytest.mark.parametrize("check", [[], ["--check"]])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_day_under_a_declared_form_is_told_by_it(
    lang: str, check: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    given = tmp_path / "map.toml"
    given.write_text('[days]\nform = "d-m-yyyy"\n', "utf-8")
    path = written(tmp_path, "dossier,issued_on,affiliated", "1,31-2-2024,oui")
    status, told, errors = run(capsys, path, "--map", str(given), *check, lang=lang)
    said = {
        "fr": "déclare la forme d-m-yyyy : le calendrier n’a pas ce jour",
        "en": "declares the form d-m-yyyy: the calendar does not have the day",
    }[lang]
    assert status == 1 and said in (told if check else errors).replace("\u00a0", " ")
    assert "[days] form" not in told + errors


@pytest.mark.parametrize("time", ["T000000", "t000000", " 000000", "T000000.000"])
def test_a_midnight_without_signs_is_a_day(time: str, tmp_path: Path) -> None:
    path = written(tmp_path, "dossier,issued_on,affiliated", f"1,20241201{time},oui")
    found = echeance.audit(path, AS_OF)
    path = written(tmp_path, "dossier,issued_on,affiliated", "1,2024-12-01,oui")
    assert (found.outcomes, found.errors) == (echeance.audit(path, AS_OF).outcomes, {})
    path = written(tmp_path, "dossier,issued_on,affiliated", "1,20241201T000001,oui")
    assert echeance.audit(path, AS_OF).errors == {"day-with-time": 1}


def test_a_total_of_a_workbook_is_told(tmp_path: Path) -> None:
    openpyxl: Any = importlib.import_module("openpyxl")
    book = openpyxl.Workbook()
    for row in (
        ["Dossier", "Délivré le", "Affilié"],
        ["A-1", date(2025, 6, 1), True],
        ["Total", None, 1],
        [None, None, None],
        ["Total", date(1900, 1, 2), 1],
    ):
        book.active.append(row)
    path = tmp_path / "registre.xlsx"
    book.save(path)
    found = echeance.audit(path, date(2026, 11, 21))
    assert found.outcomes == {"nothing-due": 1}
    assert found.errors == {"total-row": 2} and found.lines["error"] == [3, 5]


REPEATED = {
    "as it stands": "Dossier;Délivré le;Affilié",
    "with the mark of its file": "\ufeffDossier;Délivré le;Affilié",
    "quoted": '"Dossier";"Délivré le";"Affilié"',
    "quoted, with the mark": '\ufeff"Dossier";"Délivré le";"Affilié"',
}


@pytest.mark.parametrize("header", REPEATED.values(), ids=list(REPEATED))
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_header_that_is_repeated_is_one_line_with_its_mend(
    header: str, lang: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    persons = ("A-1;2025-06-01;oui", header, "A-2;2025-06-01;oui")
    path = written(tmp_path, "Dossier;Délivré le;Affilié", *persons)
    out, rejects = tmp_path / "o.csv", tmp_path / "r.csv"
    files = ["--out", str(out), "--rejects", str(rejects), "--key", "Dossier"]
    status, told, errors = run(capsys, path, *files, lang=lang)
    assert status == 1
    assert (
        errors
        == {
            "fr": "ligne 3 : la ligne répète l’en-tête : plusieurs exportations ont été réunies; ôtez cette ligne, ou"
            " permettez par --max-errors autant de lignes (code : repeated-header)\n",
            "en": "line 3: the line repeats the header: several exports were put together; take the line out, or"
            " allow as many lines by --max-errors (repeated-header)\n",
        }[lang]
    )
    assert "repeated-header" in told
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["echeance_error"] for row in rows] == ["", "repeated-header", ""]
    assert rejects.read_text(encoding="utf-8").splitlines()[1:] == [header]
    assert run(capsys, path, "--max-errors", "1", lang=lang)[0] == 0


def test_a_header_that_is_repeated_in_a_workbook_is_told(tmp_path: Path) -> None:
    openpyxl: Any = importlib.import_module("openpyxl")
    book = openpyxl.Workbook()
    header = ["Dossier", "Délivré le ", "Affilié"]
    person = ["A-1", date(2025, 6, 1), True]
    for row in (header, person, header, ["Dossier", date(2025, 6, 1), True]):
        book.active.append(row)
    path = tmp_path / "registre.xlsx"
    book.save(path)
    found = echeance.audit(path, date(2026, 11, 21))
    assert (found.rows, found.outcomes) == (3, {"nothing-due": 2})
    assert found.errors == {"repeated-header": 1} and found.lines["error"] == [3]


@pytest.mark.parametrize("end", [b"\x1a", b"\x1a\n", b"\x1a\r\n"])
def test_the_sign_that_ends_a_file_of_dos_is_no_line(
    end: bytes, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "registre.csv"
    path.write_bytes(b"dossier,issued_on,affiliated\r\nA-1,2025-06-01,oui\r\n" + end)
    status, _, errors = run(capsys, path)
    assert (status, errors) == (0, "")
    # Within a line it is a sign like others.
    path.write_bytes(b"dossier,issued_on,affiliated\r\n\x1a,2025-06-01,oui\r\n")
    assert run(capsys, path)[0] == 0


@pytest.mark.parametrize("option", [("--encoding", "cp850"), ("--delimiter", ";")])
def test_an_option_for_text_is_not_dropped_with_a_workbook(
    option: tuple[str, str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    openpyxl: Any = importlib.import_module("openpyxl")
    book = openpyxl.Workbook()
    for row in (["issued_on", "affiliated"], ["2025-06-01", True]):
        book.active.append(row)
    path = tmp_path / "registre.xlsx"
    book.save(path)
    status, out, err = run(capsys, path, *option)
    assert (status, out) == (2, "") and option[0] in err and "CSV" in err


@pytest.mark.parametrize(
    "header",
    ["dossier,Délivré le,affilié", "dossier,issued_on,affiliated,Dernière connexion"],
)
def test_a_header_in_utf_7_is_refused_with_the_mend(
    header: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "registre.csv"
    # A mangled name would be passed over, and the fact be unknown.
    path.write_bytes(f"{header},issued_on,affiliated\n".encode("utf-7"))
    status, _, err = run(capsys, path)
    assert status == 2 and "UTF-7" in err and "UTF-8" in err
    plain = written(tmp_path, "c+abc,issued_on,affiliated", "1,2025-06-01,oui")
    assert run(capsys, plain)[0] == 0


# --- what a later stranger met ----------------------------------------------


def test_the_end_of_the_calendar_is_no_day_that_is_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = "dossier,certificate_number,kind,issued_on,expires_on,affiliated,renewal_completed_on,exam_passed_on"
    person = "A,CAR205489765422,,2023-11-30,,true,2026-02-22,never"
    path = written(tmp_path, header, person)
    found = echeance.audit(path, AS_OF, key="dossier", persons=True)
    assert found.outcomes["undetermined"] == 1
    assert (found.undetermined_dated, found.undetermined_possible) == (0, 0)
    assert found.persons is not None and found.persons[0].possible_on is None
    _, told, _ = run(capsys, path, "--key", "dossier", lang="en")
    assert "2199" not in told
    (line,) = (line for line in told.splitlines() if "it may be near" in line)
    assert line.split()[-1] == "1"
    # The core's own column stays.
    _, told, _ = run(capsys, path, "--out", "-")
    (row,) = csv.DictReader(told.lstrip("\ufeff").splitlines())
    assert row["echeance_next_change_on"] == "2199-12-31"


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("99/99/9999", "not-a-date"),
        ("13/13/2025", "not-a-date"),
        ("31/02/2025", "not-a-date"),
        ("99/99/9999 10:30", "not-a-date"),
        ("03/04/2025", "ambiguous-day"),
        ("30/04/2025", "ambiguous-day"),
    ],
)
def test_what_is_a_day_in_no_form_is_not_ambiguous(
    day: str, code: str, tmp_path: Path
) -> None:
    path = written(tmp_path, "issued_on,affiliated", f"{day},yes")
    assert echeance.audit(path, AS_OF).faults == {code: 1}


@pytest.mark.parametrize(
    "header",
    [
        "DOSSIER;DÉLIVRÉ LE;AFFILIÉ",
        "dossier;delivre_le; Affilié ",
        "Dossier;Délivré  le;\u200bAffilié",
    ],
)
def test_a_header_repeated_in_other_letters(header: str, tmp_path: Path) -> None:
    persons = ("A-1;2025-06-01;oui", header, "Dossier;2025-06-01;oui")
    path = written(tmp_path, "Dossier;Délivré le;Affilié", *persons)
    found = echeance.audit(path, AS_OF)
    assert found.errors == {"repeated-header": 1} and found.lines["error"] == [3]


@pytest.mark.parametrize("sign", ["\u200b", "\u00ad", "\u200e", "\u2060", "\ufeff"])
def test_signs_that_nobody_sees_do_not_matter_in_a_header(
    sign: str, tmp_path: Path
) -> None:
    path = written(
        tmp_path, f"dossier,{sign}issued_on,affi{sign}liated", "A,2025-06-01,yes"
    )
    found = echeance.audit(path, AS_OF, key=f"dos{sign}sier")
    assert found.columns.facts == (None, "issued_on", "affiliated")


@pytest.mark.parametrize("header", ["Anunlé le", "Annuél le", "Expier le"])
def test_two_neighbours_that_changed_places_are_one_slip(
    header: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, f"{USUAL},{header}", f"{LINE},2026-03-01")
    status, _, err = run(capsys, path)
    assert status == 2 and f"« {header} » ressemble à" in err


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_lead_days_out_of_range_name_the_option(
    lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, USUAL, LINE)
    status, _, err = run(capsys, path, "--lead-days", "731", lang=lang)
    assert status == 2 and err.startswith("--lead-days" + " :"[lang == "en" :])
    assert "renewal_lead_days" not in err


@pytest.mark.parametrize("encoding", ["mac_roman", "cp850"])
def test_a_header_in_another_encoding_is_told_as_such(
    encoding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = "Délivré le,Échéance,Affilié,Numéro de certificat"
    path = tmp_path / "r.csv"
    line = "2025-06-01,2027-06-01,oui,CAR202412345678"
    path.write_bytes(f"issued on,affiliated,{header}\n,,{line}\n".encode(encoding))
    for lang, resembles in (("fr", "ressemble à"), ("en", "resembles")):
        status, _, err = run(capsys, path, lang=lang)
        assert status == 2
        told = err[err.index("certificate_number") :]
        assert resembles in err
        mends = ("--encoding", "renommez" if lang == "fr" else "rename")
        assert told.index(mends[0]) < told.index(mends[1])
    # A slip alone has nothing to do with the encoding.
    path.write_bytes("Délivré le,affiliated,cancelledon2\n,,\n".encode("cp1252"))
    status, _, err = run(capsys, path)
    assert status == 2 and "--encoding" not in err.splitlines()[-1]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_lines_that_say_nothing_of_any_fact_are_told(
    lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    feet = ("Direction des permis,,,,", "Page 1 de 2, ,N/A,,")
    path = written(tmp_path, USUAL, LINE, *feet)
    out = tmp_path / "o.csv"
    status, told, err = run(capsys, path, "--out", str(out), lang=lang)
    assert status == 0
    note = {
        "fr": "2 lignes ne disent rien d’aucun fait : 3, 4",
        "en": "2 lines say nothing of any fact: 3, 4",
    }[lang]
    assert note in err
    (line,) = (
        line
        for line in told.splitlines()
        if line.strip().startswith(("sans aucun fait", "without any fact"))
    )
    assert line.endswith(" 3, 4")
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [row["dossier"] for row in csv.DictReader(file)][1:] == [
            foot.partition(",")[0] for foot in feet
        ]
    assert note in run(capsys, path, "--check", lang=lang)[2]
    found = echeance.audit(path, AS_OF)
    assert found.silent_rows == 2 and found.to_dict()["rows_without_facts"] == 2
    # One fact is enough.
    path = written(tmp_path, USUAL, LINE, "x,,,yes,")
    assert echeance.audit(path, AS_OF).silent_rows == 0
