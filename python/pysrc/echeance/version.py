"""The entry of the command line, and `echeance version`.

Of all commands a service asks for the version most often: alone, it needs no parser, whose
loading would take most of its time.
"""

from __future__ import annotations

import os
import sys

from echeance import RULES_VERSION, __version__
from echeance._echeance import LEGAL_TIME_RELEASE
from echeance.terminal import language_of, show_plain_letters

__all__ = ["lines", "main"]


def main() -> int:
    """Runs the command line; gives the exit status."""
    if sys.argv[1:] not in (["version"], ["--version"]) or not _version_shown():
        return _run()
    return 0


def _run() -> int:
    """Runs the full command line, whose loading takes a while: an interrupt then ends it as the system does, without a word."""
    import signal

    before = signal.getsignal(signal.SIGINT)
    try:
        if before is signal.default_int_handler:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
        from echeance import cli

        return cli.main()
    finally:
        # A command that was asked to end takes no second signal.
        if (
            before is signal.default_int_handler
            and signal.getsignal(signal.SIGINT) is not signal.SIG_IGN
        ):
            signal.signal(signal.SIGINT, before)


def _version_shown() -> bool:
    """Shows the version; false if that fails, so that the full command line says why."""
    if sys.stdout is None:
        return False
    try:
        show_plain_letters(sys.stdout)
        print(*lines(language_of([], os.environ)), sep="\n", flush=True)
    except (OSError, KeyboardInterrupt):
        return False
    return True


def lines(lang: str) -> tuple[str, str, str]:
    """What `echeance version` shows."""
    french = lang == "fr"
    rules = "règles" if french else "rules"
    time = "heure légale\u00a0: base tz" if french else "legal time: tz database"
    return (
        f"echeance {__version__}",
        f"{rules} {RULES_VERSION}",
        f"{time} {LEGAL_TIME_RELEASE} (America/Toronto)",
    )
