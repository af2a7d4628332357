"""The audit of a register: a line per holder, what each must do next, and what a person must look at."""

from echeance.audit.register import CannotRun
from echeance.audit.review import audit
from echeance.audit.summary import Tally, summary

__all__ = ["CannotRun", "Tally", "audit", "summary"]
