"""What looks at the links of the site finds what is wrong with them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

LINKS = Path(__file__).parents[2] / "docs/site/links.py"


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    (tmp_path / "other.html").write_text('<p id="here">', "utf-8")
    good = '<a href="other.html#here">', '<a href="https://example.org">', '<p id="é">'
    broken = {
        '<a href="none.html">': "no such file",
        '<img src="none.png">': "no such file",
        '<a href="other.html#there">': "no such anchor",
        '<a href="#there">': "no such anchor",
        '<script src="https://example.org/x.js"></script>': "loads https:",
        '<link rel="stylesheet" href="https://example.org/x.css">': "loads https:",
        '<img src="//example.org/x.png">': "loads //example.org",
    }
    page = tmp_path / "page.html"
    page.write_text("\n".join([*good, '<a href="#%C3%A9">', *broken]), "utf-8")
    done = subprocess.run(
        [sys.executable, LINKS, tmp_path],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    *lines, few = done.stdout.splitlines()
    assert done.returncode == 1
    assert "too few" in few
    assert len(lines) == len(broken)
    for line, wrong in zip(lines, broken.values()):
        assert wrong in line
