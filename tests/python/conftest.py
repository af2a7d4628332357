"""What tests of more than one file need."""

from __future__ import annotations

import signal
from functools import partial
from typing import TYPE_CHECKING

import pytest

from .transcripts import hold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--renew",
        action="store_true",
        help="write to the pages what their commands print",
    )


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """To renew the pages, only the tests that run them are needed."""
    if config.getoption("--renew"):
        items[:] = [
            item for item in items if "held" in getattr(item, "fixturenames", ())
        ]


@pytest.fixture
def held(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Compares the outputs that a page shows with what was printed, or renews them."""
    return partial(hold, renew=bool(request.config.getoption("--renew")))


@pytest.fixture
def heeded() -> Iterator[None]:
    """Whatever the test starts heeds signals.

    What runs the tests may ignore some, as nohup does and a shell's background, and a child inherits that.
    """
    handled = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    ignored = [each for each in handled if signal.getsignal(each) is signal.SIG_IGN]
    for each in ignored:
        signal.signal(each, signal.SIG_DFL)
    yield
    for each in ignored:
        signal.signal(each, signal.SIG_IGN)
