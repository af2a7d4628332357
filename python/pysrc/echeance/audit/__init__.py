"""The audit of a register: a line per holder, and what each must do next."""

from echeance.audit.register import CannotRun
from echeance.audit.run import Source, audit, check, map_of
from echeance.audit.summary import Tally, summary

__all__ = ["CannotRun", "Source", "Tally", "audit", "check", "map_of", "summary"]
