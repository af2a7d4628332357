"""What tests of more than one file need."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def heeded() -> Iterator[None]:
    """Whatever the test starts heeds signals.

    What runs the tests may ignore some, as nohup does and a shell's background, and a child inherits that.
    """
    told = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    ignored = [each for each in told if signal.getsignal(each) is signal.SIG_IGN]
    for each in ignored:
        signal.signal(each, signal.SIG_DFL)
    yield
    for each in ignored:
        signal.signal(each, signal.SIG_IGN)
