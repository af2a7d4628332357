"""What the package of the crate and that of Python carry beside their code."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent.parent
LICENCES = ("LICENSE-MIT", "LICENSE-APACHE")


@pytest.mark.parametrize("folder", ["core", "python"])
def test_a_package_has_the_licences_and_a_page_that_leads_nowhere_wrong(
    folder: str,
) -> None:
    for licence in LICENCES:
        assert (TOP / folder / licence).read_bytes() == (TOP / licence).read_bytes()
    page = (TOP / folder / "README.md").read_text(encoding="utf-8")
    # The page is shown where the repository's files are not.
    assert [
        link for link in re.findall(r"\]\(([^)]*)\)", page) if "://" not in link
    ] == []


def test_the_crate_holds_its_sources_and_nothing_that_reaches_outside() -> None:
    told = subprocess.run(
        ["cargo", "package", "--list", "--allow-dirty", "--quiet", "-p", "echeance"],
        cwd=TOP,
        check=True,
        capture_output=True,
        text=True,
    )
    files = set(told.stdout.split())
    assert {*LICENCES, "README.md", "Cargo.toml", "src/lib.rs"} <= files
    packed = {file for file in files if file.startswith("src/")}
    sources = (TOP / "core" / "src").rglob("*.rs")
    assert packed == {str(file.relative_to(TOP / "core")) for file in sources}
    for file in packed:
        text = (TOP / "core" / file).read_text(encoding="utf-8")
        for reached in re.findall(r'include_(?:str|bytes)!\("([^"]*)"\)', text):
            there = (TOP / "core" / file).parent / reached
            inside = there.resolve().relative_to((TOP / "core").resolve())
            assert str(inside) in files, (file, reached)


def test_the_page_of_the_wheel_is_run() -> None:
    page = (TOP / "python" / "README.md").read_text(encoding="utf-8")
    [code] = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    told = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    assert told.stdout == "eligible\nreason 1002\nreason 3\n"
