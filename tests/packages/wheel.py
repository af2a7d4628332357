"""Looks at the wheel and the source archive of a folder: what is in them, where they run, and that they install alone.

python tests/packages/wheel.py FOLDER [VENDOR]

VENDOR is what `make vendor` fetched: with it the source archive is built and installed too, without a network.
"""

import json
import os
import subprocess
import sys
import tempfile
import venv
import zipfile
from email import message_from_bytes
from pathlib import Path

TOP = Path(__file__).parents[2]
QUESTION = "exam_passed_on=2024-11-21 affiliated_at_expiry=false --lang en"
# manylinux2014: https://peps.python.org/pep-0599/
NEWEST_GLIBC = (2, 17)


def told(*command: str | Path, **more: str) -> str:
    """What a command prints, with more in its environment; its failure stops all."""
    return subprocess.run(
        command,
        check=True,
        text=True,
        stdout=subprocess.PIPE,
        env={**os.environ, **more},
    ).stdout


def sentence_of(rule: str, outcome: str) -> str:
    """The English sentence of an outcome, from the catalogue."""
    catalogue = json.loads((TOP / "docs" / "catalogue.json").read_bytes())
    outcomes = next(
        each["outcomes"] for each in catalogue["rules"] if each["slug"] == rule
    )
    text: str = next(each["text"]["en"] for each in outcomes if each["slug"] == outcome)
    return text


def holds(wheel: Path) -> None:
    """Licences, notices, a bill of materials, a page to show, and what the report is made of."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        about = next(name for name in names if name.endswith(".dist-info/METADATA"))
        metadata = message_from_bytes(archive.read(about))
    folder = about.removesuffix("METADATA")
    for file in ("LICENSE-MIT", "LICENSE-APACHE", "THIRD-PARTY.txt"):
        assert f"{folder}licenses/{file}" in names, names
        assert file in (metadata.get_all("License-File") or []), metadata
    assert any(name.startswith(f"{folder}sboms/") for name in names), names
    assert "echeance/py.typed" in names, names
    # What the page of the report is made of.
    for file in ("page.html", "page.css", "page.js", "tabulator.min.js"):
        assert f"echeance/audit/report/{file}" in names, names
    page = metadata.get_payload()
    assert isinstance(page, str)
    assert "echeance.exam_transfer(" in page
    assert "](" not in page.replace("](http", ""), "a link that leads nowhere"
    needed = [
        name
        for name in metadata.get_all("Requires-Dist") or []
        if "extra ==" not in name
    ]
    assert needed == ["tomli>=2 ; python_full_version < '3.11'"], needed


def runs_on_old_systems(wheel: Path) -> None:
    """By its name, by auditwheel, and by the versions that its symbols ask for."""
    tags = wheel.stem.split("-")[-1].split(".")
    assert tags == ["manylinux2014_x86_64", "manylinux_2_17_x86_64"], wheel.name
    shown = told("auditwheel", "show", wheel)
    assert 'following platform tag: "manylinux_2_17_x86_64"' in shown.replace(
        "\n", " "
    ), shown
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".so"))
        symbols = told("objdump", "-T", archive.extract(name, folder))
    versions = {
        tuple(map(int, word.strip("()").removeprefix("GLIBC_").split(".")))
        for word in symbols.split()
        if word.strip("()").startswith("GLIBC_")
    }
    assert versions, symbols
    assert max(versions) <= NEWEST_GLIBC, versions


def answers(package: Path, **more: str) -> None:
    """Installed alone, without an index, it asks and explains."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder, "bin", "python")
        install = (python, "-m", "pip", "install", "--quiet", "--no-index", package)
        told(*install, **more)
        command = Path(folder, "bin", "echeance")
        asked = ["exam-transfer", "--as-of", "2026-11-21", *QUESTION.split()]
        explained = told(command, "ask", *asked)
        assert sentence_of("exam-transfer", "eligible") in explained, explained
        register = Path(folder, "register.csv")
        register.write_text("expires_on,affiliated\n2027-03-15,yes\n", encoding="utf-8")
        summary = told(
            command, "audit", register, "--as-of", "2026-11-21", "--lang", "en"
        )
        assert summary, "the audit tells nothing"


def main() -> None:
    """Looks at one wheel and one source archive."""
    folder = Path(sys.argv[1])
    [wheel] = folder.glob("*.whl")
    [source] = folder.glob("*.tar.gz")
    print(told("twine", "check", "--strict", wheel, source).strip())
    holds(wheel)
    runs_on_old_systems(wheel)
    answers(wheel)
    print(f"{wheel.name}: as it must be ({os.path.getsize(wheel):,} bytes)")
    if len(sys.argv) > 2:
        vendor = Path(sys.argv[2]).resolve()
        answers(
            source,
            CARGO_HOME=str(vendor / "cargo"),
            PIP_FIND_LINKS=str(vendor / "wheels"),
            # What is asked is whether it is built: the time that optimising takes is saved.
            CARGO_PROFILE_RELEASE_LTO="off",
            CARGO_PROFILE_RELEASE_OPT_LEVEL="0",
            CARGO_PROFILE_RELEASE_CODEGEN_UNITS="16",
        )
        print(f"{source.name}: built and installed offline")


if __name__ == "__main__":
    main()
