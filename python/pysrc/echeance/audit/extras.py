"""Modules that come with an extra, loaded when they are first needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from echeance.audit.register import CannotRun
from echeance.wording import Words

__all__ = ["ARROW", "EXCEL", "REPORT", "module_of"]

ARROW = (
    Words("les fichiers Parquet et Arrow", "Parquet and Arrow files"),
    "pyarrow",
    "parquet",
)
EXCEL = (
    Words("les classeurs Excel", "Excel workbooks"),
    "python-calamine et XlsxWriter",
    "xlsx",
)
REPORT = (
    Words("les rapports", "reports"),
    "Jinja2",
    "report",
)


def module_of(name: str, extra: tuple[Words, str, str]) -> Any:
    """A module of an extra; refused with how to install it where it is not there."""
    try:
        return import_module(name)
    except ImportError:
        what, needed, extra_name = extra
        english = needed.replace(" et ", " and ")
        raise CannotRun(
            f'{what.fr} demandent {needed}\u00a0: pip install "echeance[{extra_name}]"',
            f'{what.en} need {english}: pip install "echeance[{extra_name}]"',
        ) from None
