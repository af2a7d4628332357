"""The release checklist, over a made-up project: it passes, and each planted fault is told."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import os
import subprocess
import tarfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "packages" / "release.py"
SPEC = importlib.util.spec_from_file_location("release", SCRIPT)
assert SPEC is not None and SPEC.loader is not None
release = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(release)

CARGO = """[workspace.package]
version = "1.2.3"
[workspace.dependencies]
echeance = { path = "core", version = "1.2.3", default-features = false }
"""
FILES = {
    ".gitignore": "/target\n",
    "Cargo.toml": CARGO,
    "Cargo.lock": "".join(
        f'[[package]]\nname = "{name}"\nversion = "1.2.3"\n'
        for name in ("echeance", "echeance-ffi", "echeance-python")
    ),
    **{
        f"{folder}/Cargo.toml": "version.workspace = true\n"
        for folder in ("core", "ffi", "python")
    },
    **{
        f"{folder}/a.rs": ""
        for folder in ("core/src", "ffi/src", "python/src", "python/pysrc")
    },
    "CHANGELOG.md": "# Changelog\n\n## 1.2.3, 2026-11-20\n\n### Answers changed\n\nNothing.\n\n## 1.2.2, x\n",
    "docs/catalogue.json": '{"rules_version": "2026-11-19"}',
    "tests/released/answers.jsonl": '{"rules_version": "2026-11-19"}\n{}\n',
    "tests/released/receipts/1.2.3.jsonl": "",
    "include/echeance/common.h": "#define ECHEANCE_ABI 4\n",
    "tests/abi/echeance-4.txt": "",
    "tests/abi/consumer-4.txt": "",
    "tests/api/echeance.txt": "",
}
PACKED = (
    "dist/echeance-1.2.3-linux-x86_64.tar.gz",
    "dist/libecheance1_1.2.3_amd64.deb",
    "wheels/echeance-1.2.3-cp310-abi3-manylinux2014_x86_64.whl",
    "wheels/echeance-1.2.3.tar.gz",
    "package/echeance-1.2.3.crate",
)


def committed(top: Path) -> None:
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "all"]):
        subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@example", *command],
            cwd=top,
            check=True,
        )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    committed(tmp_path)
    sums = ""
    for name in PACKED:
        path = tmp_path / "target" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
        if name.startswith("dist/"):
            sums += f"{hashlib.sha256(name.encode()).hexdigest()}  ./{path.name}\n"
    (tmp_path / "target/dist/SHA256SUMS").write_text(sums, encoding="utf-8")
    return tmp_path


def test_a_release_that_lacks_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert release.main(["--as-of", "2026-11-21"], project) == 0
    assert "LACKS" not in capsys.readouterr().out


def replaced(name: str, old: str, new: str) -> Callable[[Path], object]:
    def plant(top: Path) -> None:
        path = top / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return plant


def removed(name: str) -> Callable[[Path], object]:
    return lambda top: (top / name).unlink()


def archived(path: Path, content: bytes) -> None:
    with tarfile.open(path, "w:gz") as archive:
        member = tarfile.TarInfo("lib/a.debug")
        member.size = len(content)
        archive.addfile(member, io.BytesIO(content))


FAULTS: dict[str, Callable[[Path], object]] = {
    "1 files are not committed": replaced("tests/api/echeance.txt", "", "x"),
    "Cargo.toml asks for echeance 1.2.2, and is 1.2.3": replaced(
        "Cargo.toml", 'core", version = "1.2.3', 'core", version = "1.2.2'
    ),
    "Cargo.lock has no echeance-ffi 1.2.3": replaced(
        "Cargo.lock", 'ffi"\nversion = "1.2.3', 'ffi"\nversion = "1.2.2'
    ),
    "the newest part is « 1.2.3, not yet released »": replaced(
        "CHANGELOG.md", "2026-11-20", "not yet released"
    ),
    "the newest part is of 1.2.4": replaced("CHANGELOG.md", "## 1.2.3", "## 1.2.4"),
    "CHANGELOG.md: 2027-01-01 is in the future": replaced(
        "CHANGELOG.md", "2026-11-20", "2027-01-01"
    ),
    "does not say which answers changed": replaced(
        "CHANGELOG.md", "### Answers changed", ""
    ),
    "the rules are of 2026-12-01, in the future": replaced(
        "docs/catalogue.json", "2026-11-19", "2026-12-01"
    ),
    "has the answers of rules 2026-11-19, not of 2026-11-20": replaced(
        "docs/catalogue.json", "2026-11-19", "2026-11-20"
    ),
    "tests/released/receipts has no 1.2.3.jsonl": removed(
        "tests/released/receipts/1.2.3.jsonl"
    ),
    "tests/abi has no consumer-4.txt": removed("tests/abi/consumer-4.txt"),
    "no wheel of this version: make wheel": removed(f"target/{PACKED[2]}"),
    "is older than the code: make dist": lambda top: os.utime(
        top / "target" / PACKED[0], (0, 0)
    ),
    ".deb libecheance1_1.2.3_amd64.deb is not as in SHA256SUMS": replaced(
        f"target/{PACKED[1]}", "dist", "DIST"
    ),
    "lib/a.debug names the folder that it was built in": lambda top: archived(
        top / "target" / PACKED[0], f"in {top}\0".encode()
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_lacks_is_told(
    project: Path, fault: str, capsys: pytest.CaptureFixture[str]
) -> None:
    FAULTS[fault](project)
    assert release.main(["--as-of", "2026-11-21"], project) == 1
    lacks = [line for line in capsys.readouterr().out.splitlines() if "LACKS" in line]
    assert any(fault in line for line in lacks), lacks


@pytest.mark.parametrize(
    "step",
    [
        release.versions_are_in_step,
        release.rules_are_of_a_day_that_has_come,
        release.interface_is_described,
    ],
)
def test_the_steps_find_their_files_in_this_tree(
    step: Callable[[Path, date], str],
) -> None:
    assert step(release.TOP, date.today())
