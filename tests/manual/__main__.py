"""Writes the pages to a folder."""

import sys
from pathlib import Path

from manual.page import PAGES, page

for lang, name in PAGES.items():
    (Path(sys.argv[1]) / name).write_text(page(lang), "utf-8")
