"""The manual as a site, in the language that `MANUAL` names: `make site` builds it in both.

Its pages are the Markdown files of the repository, where they stand.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from pygments.lexers.special import TextLexer
from sphinx import addnodes
from sphinx.transforms import SphinxTransform
from sphinx.transforms.post_transforms import SphinxPostTransform

if TYPE_CHECKING:
    from sphinx.application import Sphinx

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]
sys.path.insert(0, str(HERE))

import figures

language = os.environ["MANUAL"]
OTHER = {"fr": "en", "en": "fr"}[language]

# Written in French and English; what is not among them has another name in the other language.
MASTERS = {"docs/EDITION-JURIDIQUE": "docs/LEGAL-EDITION"}
# Of the other folders, in both languages.
BOTH = ("tests/kit/FORMAT", "tests/kit/FORMAT.fr")
# And in English alone.
ENGLISH = (
    "CHANGELOG",
    "CONTRIBUTING",
    "DESIGN",
    "examples/cobol/README",
    "ffi/GUIDE",
    "python/REGISTER",
    "python/TABLES",
    "tests/oracle/README",
    "tests/vectors/README",
)


def by_language() -> dict[str, dict[str, str | None]]:
    """Of each language the names of its pages, each with the name of the same page in the other."""
    named = {
        page.relative_to(TOP).with_suffix("").as_posix()
        for page in TOP.joinpath("docs").glob("*.md")
    }.union(BOTH)
    masters = MASTERS | {name: name[:-3] for name in named if name.endswith(".fr")}
    both = {french: name for french, name in masters.items() if name in named}
    english = dict.fromkeys(named - set(masters)) | dict.fromkeys(ENGLISH)
    english |= {name: french for french, name in both.items()}
    return {"fr": dict.fromkeys(masters) | both, "en": english}


PAGES = by_language()

project = "echeance"
author = "echeance"
html_title = "echeance"
root_doc = "docs/index.fr" if language == "fr" else "docs/index"
include_patterns = [f"{name}.md" for name in PAGES[language]]
# The folders that hold no page are not walked.
exclude_patterns = [
    *("target", ".venv", ".git", "vendor", "demo", "core", "include", "docs/site"),
]
extensions = ["myst_parser"]
nitpicky = True
locale_dirs = [str(HERE / "locale")]

myst_enable_extensions = ["substitution"]
myst_heading_anchors = 4
myst_substitutions = figures.told(language)

# Options of commands keep both their hyphens.
smartquotes_action = "qe"
html_theme = "furo"
html_static_path = [str(HERE / "static")]
html_css_files = ["site.css"]
templates_path = [str(HERE / "templates")]
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
# Read from a folder, a browser fetches no page to show a piece of it.
html_show_search_summary = False
html_use_index = False


class Anchors(SphinxTransform):
    """An anchor in HTML, as the generated pages have, is that of the heading after it, or of its place in a line."""

    # Before MyST looks for the anchors of its links.
    default_priority = 690

    def apply(self, **kwargs: Any) -> None:
        slugs = self.env.metadata[self.env.docname].setdefault("myst_slugs", {})
        for raw in list(self.document.findall(nodes.raw)):
            if (found := re.fullmatch('<a id="(.+)">', raw.astext())) is None:
                continue
            name, around = found[1], raw.parent
            raw.next_node(nodes.raw, descend=False, siblings=True).replace_self([])
            if len(around) == 1:
                anchored = around.next_node(nodes.section, descend=False, ascend=True)
                around.parent.remove(around)
            else:
                anchored = nodes.target()
                raw.replace_self(anchored)
            anchored["ids"].insert(0, name)
            self.document.ids[name] = anchored
            slugs[name] = (raw.line, name, name)
        self.document.myst_slugs = slugs


class Others(SphinxPostTransform):
    """A link to a page of the other language leads to the site of that language."""

    # Before MyST looks for the page among those of this one.
    default_priority = 8

    def run(self, **kwargs: Any) -> None:
        for link in list(self.document.findall(addnodes.pending_xref)):
            name, anchor = link["reftarget"], link.get("reftargetid")
            if link.get("refdomain") == "doc" and name in PAGES[OTHER]:
                uri = across(self.env.docname, name) + (f"#{anchor}" if anchor else "")
                reference = nodes.reference(refuri=uri, internal=True)
                reference += link.children
                link.replace_self(reference)


def across(name: str, other: str) -> str:
    """From a page to one of the other language."""
    return "../" * (name.count("/") + 1) + f"{OTHER}/{other}.html"


def switch(
    app: Sphinx, pagename: str, template: str, context: dict[str, Any], tree: object
) -> None:
    """What the templates say of the other language."""
    other = PAGES[language].get(pagename)
    home = "docs/index" if OTHER == "en" else "docs/index.fr"
    context["other_language"] = OTHER
    context["is_in_both"] = other is not None or pagename not in PAGES[language]
    context["other_page"] = across(pagename, other or home)


TABLE = {"fr": "Tableau", "en": "Table"}[language]


def reach(
    app: Sphinx, pagename: str, template: str, context: dict[str, Any], tree: object
) -> None:
    """A table that is wider than the screen is scrolled by keyboard too."""
    reached = (
        f'<div tabindex="0" role="group" aria-label="{TABLE}" class="table-wrapper'
    )
    if "body" in context:
        context["body"] = context["body"].replace('<div class="table-wrapper', reached)


# Of these pages the list beside the text has the rules alone.
LONG = ("docs/EDITION-JURIDIQUE", "docs/LEGAL-EDITION", "docs/RULES", "docs/RULES.fr")


def shorten(app: Sphinx, tree: nodes.document) -> None:
    if app.env.docname in LONG:
        app.env.metadata[app.env.docname]["tocdepth"] = 2


def setup(app: Sphinx) -> None:
    app.add_lexer("crontab", TextLexer)
    app.add_transform(Anchors)
    app.add_post_transform(Others)
    app.connect("doctree-read", shorten)
    app.connect("html-page-context", switch)
    app.connect("html-page-context", reach)
