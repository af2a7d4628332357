"""Looks at every link of the built site, and at what its pages load: `links.py FOLDER`.

Sphinx has looked at what is written in the pages. What is seen here is what came out, from one language to the other too:
each link leads to a file of the site and to an anchor in it, and no page loads anything from elsewhere. A table that may
be wider than the screen is reached by keyboard, and each of its columns has a heading.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# What a reader follows; every other address is loaded with the page.
FOLLOWED = {("a", "href"), ("link", "href")}


class Page(HTMLParser):
    """The anchors of a page, and where it leads."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[tuple[str, bool]] = []
        self.has_unreached_table = False
        self.has_empty_heading = False
        self._heading: str | None = None
        self.feed(file.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "th":
            self._heading = ""
        if "table-wrapper" in (given.get("class") or "") and "tabindex" not in given:
            self.has_unreached_table = True
        self.anchors |= {given[name] or "" for name in ("id", "name") if name in given}
        for name in ("href", "src", "srcset", "data", "poster", "action"):
            # An icon of the page itself is drawn by its anchor.
            if (address := given.get(name)) and tag != "use":
                is_loaded = (tag, name) not in FOLLOWED or "stylesheet" in (
                    given.get("rel") or ""
                )
                self.links.append((address, is_loaded))

    def handle_data(self, data: str) -> None:
        if self._heading is not None:
            self._heading += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "th":
            self.has_empty_heading |= not (self._heading or "").strip()
            self._heading = None


def wrong(site: Path) -> Iterator[str]:
    pages = {file.resolve(): Page(file) for file in sorted(site.rglob("*.html"))}
    looked_at = 0
    for file, page in pages.items():
        if page.has_unreached_table:
            yield f"{file}: a table is not reached by keyboard"
        if page.has_empty_heading:
            yield f"{file}: a column of a table has no heading"
        for address, is_loaded in page.links:
            looked_at += 1
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                if is_loaded:
                    yield f"{file}: loads {address}"
                continue
            target = (
                (file.parent / unquote(parts.path)).resolve() if parts.path else file
            )
            if not target.is_file():
                yield f"{file}: {address}: no such file"
            elif (
                parts.fragment
                and target in pages
                and unquote(parts.fragment) not in pages[target].anchors
            ):
                yield f"{file}: {address}: no such anchor"
    if len(pages) < 30 or looked_at < 1000:
        yield f"{site}: {len(pages)} pages and {looked_at} links are too few"


def main() -> int:
    found = list(wrong(Path(sys.argv[1])))
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
