"""What the package of the crate and that of Python carry beside their code."""

import re
import subprocess
import sys
from importlib.metadata import metadata, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

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
    done = subprocess.run(
        ["cargo", "package", "--list", "--allow-dirty", "--quiet", "-p", "echeance"],
        cwd=TOP,
        check=True,
        capture_output=True,
        text=True,
    )
    files = set(done.stdout.split())
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
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    assert done.stdout == "eligible\nreason 1002\nreason 3\n"


def _licence(name: str) -> str:
    """As a package tells it: new ones by an expression, old ones by a text or a classifier."""
    about = metadata(name)
    for field in ("License-Expression", "License"):
        if about[field]:
            return str(about[field])
    [mark] = [
        each.removeprefix("License :: OSI Approved :: ").removesuffix(" License")
        for each in about.get_all("Classifier", [])
        if each.startswith("License ::")
    ]
    return str(mark)


def test_the_page_of_the_wheel_names_what_each_extra_brings_and_its_licence() -> None:
    page = (TOP / "python" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `echeance\[(\w+)\]` \|.*\| (.*) \|$", page, re.MULTILINE)
    text = (TOP / "python" / "pyproject.toml").read_text(encoding="utf-8")
    extras = tomllib.loads(text)["project"]["optional-dependencies"]
    assert dict(rows).keys() == extras.keys()
    for extra, cell in rows:
        brought: set[str] = set()
        needed = [Requirement(each) for each in extras[extra]]
        while needed:
            one = needed.pop()
            name = canonicalize_name(one.name)
            # As of an older Python, which needs the most.
            python = {"extra": "", "python_version": "3.11"}
            if name in brought or (one.marker and not one.marker.evaluate(python)):
                continue
            brought.add(name)
            needed += map(Requirement, requires(one.name) or [])
        listed = dict(re.findall(r"([\w.-]+) \(([\w. -]+)\)", cell))
        assert {canonicalize_name(name) for name in listed} == brought
        assert listed == {name: _licence(name) for name in listed}
