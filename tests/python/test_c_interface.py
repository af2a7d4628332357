"""The header and `docs/echeance-abi.json` as readers of other languages take them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import cffi
import pytest

TOP = Path(__file__).parent.parent.parent
INCLUDE = TOP / "include"
ABI: dict[str, Any] = json.loads((TOP / "docs" / "echeance-abi.json").read_bytes())
CATALOGUE: dict[str, Any] = json.loads((TOP / "docs" / "catalogue.json").read_bytes())


@pytest.fixture(scope="module")
def declared() -> Any:
    """What cffi, which knows no preprocessor, makes of the header after one."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler here")
    command = [
        compiler,
        "-E",
        "-P",
        "-std=c99",
        "-I",
        str(INCLUDE),
        str(INCLUDE / "echeance.h"),
    ]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    ffi = cffi.FFI()
    ffi.cdef(text)
    return ffi


def test_sizes_and_offsets_are_those_of_another_reader(declared: Any) -> None:
    assert len(ABI["structs"]) > 100
    for struct in ABI["structs"]:
        read = declared.typeof(struct["name"])
        assert declared.sizeof(read) == struct["size"], struct["name"]
        fields = dict(read.fields)
        assert list(fields) == [member["name"] for member in struct["members"]]
        for member in struct["members"]:
            field = fields[member["name"]]
            assert field.offset == member["offset"], (struct["name"], member)
            if "count" in member:
                assert field.type.length == member["count"]
            is_pointer = member["type"].endswith("*")
            assert (field.type.kind == "pointer") is is_pointer, (
                struct["name"],
                member,
            )


def test_each_rule_has_its_call() -> None:
    calls = {call["name"]: call for call in ABI["calls"]}
    for rule in CATALOGUE["rules"]:
        name = "echeance_" + rule["slug"].replace("-", "_")
        given = ["facts"] if rule["facts"] else []
        asked = calls[name]["parameters"]
        assert [one["name"] for one in asked] == ["as_of", *given, "readings", "answer"]
        moment = "int64_t" if rule["as_of"] == "instant" else "int32_t"
        assert asked[0]["type"] == moment, name
        assert asked[-1]["type"] == f"{name}_answer *", name


def test_no_name_is_another_in_other_letters() -> None:
    names = [
        part["name"] for kind in ("constants", "structs", "calls") for part in ABI[kind]
    ]
    # The one type of its own, of 32 bits.
    names.append("echeance_status")
    assert [
        name for name, count in Counter(map(str.lower, names)).items() if count > 1
    ] == []


def test_days_are_said_to_be_days() -> None:
    structs = {struct["name"]: struct["members"] for struct in ABI["structs"]}
    days = 0
    for rule in CATALOGUE["rules"]:
        name = rule["slug"].replace("-", "_")
        members = {
            member["name"]: member
            for member in structs.get(f"echeance_{name}_facts", ())
        }
        columns = {
            member["name"]: member
            for member in structs.get(f"echeance_{name}_table", ())
        }
        for fact in rule["facts"]:
            if fact["kind"] != "day":
                continue
            days += 1
            at = fact["name"].replace(".", "_")
            assert members[at]["unit"] == "day, YYYYMMDD", (name, at)
            assert members[at]["fr"], (name, at)
            if columns:
                assert columns[at]["unit"] == "days since 1970-01-01", (name, at)
    assert days > 20


def test_ada_takes_the_header(tmp_path: Path) -> None:
    compiler = shutil.which("gcc")
    if compiler is None:
        pytest.skip("no gcc here")
    header = str(INCLUDE / "echeance.h")
    command = [compiler, "-fdump-ada-spec", "-fsyntax-only", header]
    subprocess.run(command, check=True, cwd=tmp_path)
    # The name of the file begins with those of the folders.
    [made] = tmp_path.glob("*exam_transfer_h.ads")
    spec = made.read_text(encoding="utf-8")
    assert "function echeance_exam_transfer\n" in spec
    assert "ECHEANCE_EXAM_TRANSFER_ELIGIBLE : constant := 1" in spec
    files = sorted(tmp_path.glob("echeance_*_h.ads"))
    assert len(files) == len(CATALOGUE["rules"]) + 1
    # Where there is a compiler of Ada, it reads them.
    known = [compiler, "-print-prog-name=gnat1"]
    ada = subprocess.run(known, check=True, capture_output=True, text=True).stdout
    for file in files:
        # In Ada a name is declared once, in whatever letters, be it a type, a number or a call.
        declared = re.findall(
            r"^   (?:(?:sub)?type |function |procedure )?(\w+)(?=$| is | : |;| *-- )",
            file.read_text(encoding="utf-8"),
            re.MULTILINE,
        )
        assert declared
        names = Counter(map(str.lower, declared))
        assert [name for name, count in names.items() if count > 1] == [], file.name
        if Path(ada.strip()).is_absolute():
            checked = [compiler, "-gnatc", "-c", file.name]
            subprocess.run(checked, check=True, cwd=tmp_path)


def test_what_the_tables_say_is_said_in_both_languages() -> None:
    errors = {error["number"]: error["text"] for error in CATALOGUE["errors"]}
    rules = {rule["number"]: rule["title"] for rule in CATALOGUE["rules"]}
    seen = Counter[str]()
    for constant in ABI["constants"]:
        name, value = constant["name"], constant["value"]
        if name.startswith("ECHEANCE_STATUS_") and value in errors:
            assert constant["fr"] == errors[value]["fr"], name
            seen["status"] += 1
        elif name.startswith("ECHEANCE_RULE_"):
            assert constant["fr"] == rules[value]["fr"], name
            seen["rule"] += 1
        elif name.startswith("ECHEANCE_READING_"):
            assert constant["fr"].endswith("?"), name
            seen["reading"] += 1
    assert seen["rule"] == len(rules) and seen["reading"] == len(CATALOGUE["readings"])
    assert seen["status"] == len(errors)
    # A column has the words of the fact or the value of one row; what every answer has, its own.
    structs = {struct["name"]: struct["members"] for struct in ABI["structs"]}
    for rule in CATALOGUE["rules"]:
        prefix = f"echeance_{rule['slug'].replace('-', '_')}"
        facts = {fact["name"]: fact["label"]["fr"] for fact in rule["facts"]}
        for kind in ("facts", "table"):
            for member in structs.get(f"{prefix}_{kind}", ()):
                if member["name"] in facts:
                    assert facts[member["name"]] in member["fr"], (prefix, member)
    # Nothing is without words.
    named = [part for kind in ("constants", "structs", "calls") for part in ABI[kind]]
    named += [member for members in structs.values() for member in members]
    assert len(named) > 1900
    assert [part["name"] for part in named if not (part["en"] and part["fr"])] == []
