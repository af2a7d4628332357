# Generated from the tables of the core; renewed by `make bless`.
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from types import GenericAlias
from typing import (
    IO,
    Any,
    Final,
    Generic,
    Literal,
    NoReturn,
    SupportsIndex,
    TypeAlias,
    TypedDict,
    final,
    overload,
    type_check_only,
)

from typing_extensions import ReadOnly, TypeVar

from echeance.codes import CheckedCode, IssuedCode
from echeance.errors import Bilingual, QuestionError
from echeance.parts import Contest, Duty, Flip, NextChange, Range
from echeance.statement import Statement

__all__ = [
    "LEGAL_TIME_RELEASE",
    "NOTICE_OF_END",
    "REGULAR_CERTIFICATE",
    "REVIEW",
    "RULES_VERSION",
    "Answer",
    "Audit",
    "Boundaries",
    "Column",
    "FrozenDict",
    "LegalTime",
    "Lines",
    "Reason",
    "RepeatedKeys",
    "Reviewer",
    "Table",
    "Timeline",
    "__version__",
    "_restore",
    "_restore_boundaries",
    "_restore_column",
    "_restore_table",
    "absence",
    "account_vigilance",
    "act_last_day",
    "answer_columns",
    "ask",
    "authentication_system",
    "boundaries",
    "cell_value",
    "cell_words",
    "certificate_duties",
    "certificate_issuance",
    "certificate_number",
    "certificate_renewal",
    "certificate_status",
    "change_notice",
    "check_code",
    "choice_words",
    "citation",
    "cited",
    "code_status",
    "day_forms",
    "deadline",
    "error_texts",
    "evaluate",
    "evaluate_json",
    "evaluate_lines",
    "exam_result",
    "exam_transfer",
    "exam_validity",
    "fact_day",
    "file_recovery",
    "folded_name",
    "harmless_cell",
    "header_facts",
    "header_row",
    "headings",
    "holder_review",
    "inactivity",
    "inactivity_plan",
    "invoice_proof",
    "is_foot",
    "is_total",
    "issue_code",
    "issue_next_code",
    "known_on",
    "last_day_if_owed",
    "laws",
    "letter",
    "message_authenticity",
    "month_name",
    "new_file_after_expiry",
    "owed_beside",
    "perhaps",
    "quebec_day",
    "rules",
    "same_key",
    "second_factor",
    "sign_in",
    "single_sign_on",
    "site_authenticity",
    "sources_heading",
    "statements",
    "supersede_code",
    "support_hours",
    "survey_days",
    "survey_rows",
    "table_of",
    "terms_acceptance",
    "transfer_request",
    "written_day",
]

_Readings = TypedDict(
    "_Readings",
    {
        "leap-day": ReadOnly[Literal["february-28", "march-1"]],
        "counting": ReadOnly[Literal["calendar", "cpa-269"]],
        "lapsed-exam": ReadOnly[Literal["either-route", "exam-must-be-valid"]],
        "affiliation-route": ReadOnly[Literal[
            "no-time-limit",
            "two-years-after-expiry",
        ]],
        "expiry-day": ReadOnly[Literal["first-day-not-covered", "last-day-covered"]],
        "renewal-period": ReadOnly[Literal["from-expiry", "from-completion"]],
        "inactivity-boundary": ReadOnly[Literal["at-24-months", "after-24-months"]],
        "code-boundary": ReadOnly[Literal["inclusive", "exclusive"]],
        "support-holidays": ReadOnly[Literal["closed", "open"]],
    },
    total=False,
)

_Period = TypedDict("_Period", {"from": date | str, "to": date | str})
_Periods: TypeAlias = Sequence[_Period | tuple[date | str, date | str]]

_Dialect: TypeAlias = Literal["duckdb", "postgresql", "spark", "sqlite"]

@type_check_only
class _Message(TypedDict):
    to: ReadOnly[str]
    subject: ReadOnly[Bilingual]
    body: ReadOnly[Bilingual]

_Outcome_co = TypeVar("_Outcome_co", bound=str, covariant=True, default=str)
_Values_co = TypeVar(
    "_Values_co", bound=Mapping[str, object], covariant=True, default=Mapping[str, Any]
)

__version__: Final[str]
RULES_VERSION: Final[str]
LEGAL_TIME_RELEASE: Final[str]
"""The release of the IANA time zone database that legal time is worked out from."""
REVIEW: Final[str]
"""The slug of the rule that reviews a row of a register."""
NOTICE_OF_END: Final[str]
REGULAR_CERTIFICATE: Final[str]
"""What has a last day and is no act of a review, for `act_last_day`."""

@final
class Answer(Generic[_Outcome_co, _Values_co]):
    """The answer of a rule to a question.

    `undetermined` is an outcome, and a "no" is an answer. The outcome is worked out at
    once, every other part when it is first read; then it is kept.
    """

    __match_args__: Final = ("outcome", "reasons", "values")

    @property
    def rule(self) -> str:
        """The slug of the rule."""
    @property
    def as_of(self) -> date | datetime | None:
        """When it was asked: a day, or a moment in the legal time of Québec."""
    @property
    def outcome(self) -> _Outcome_co:
        """The slug of the outcome, or `undetermined`."""
    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Every condition that gives the outcome, with its sentence and sources."""
    @property
    def values(self) -> _Values_co:
        """The values of the rule by name, read-only; `None` if not known or not there.

        As JSON: `json.dumps(answer.values, default=echeance.plain)`.
        """
    @property
    def assumed(self) -> tuple[str, ...]:
        """The facts that were left out and took their default."""
    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that an undetermined outcome depends on, the decisive ones first."""
    @property
    def flips(self) -> tuple[Flip, ...]:
        """Changes of one fact that would give a better outcome."""
    @property
    def next_change(self) -> NextChange | None:
        """When time alone gives another outcome, and which."""
    @property
    def readings(self) -> _Readings:
        """The readings that the answer uses, each with its choice. Read-only."""
    @property
    def contested(self) -> bool:
        """Whether another choice of one reading gives another outcome."""
    @property
    def days_contested(self) -> bool:
        """Whether another choice of one reading gives another day."""
    @property
    def contest(self) -> tuple[Contest, ...]:
        """Those choices, each with the outcome and the days that it gives."""
    @property
    def next_steps(self) -> tuple[str, ...]:
        """The ids of the statements that explain what a person can do now, in order."""
    @property
    def steps(self) -> tuple[Statement, ...]:
        """Those statements, with their words."""
    def explain(self, lang: Literal["fr", "en"] = "fr") -> str:
        """The answer in words, for a person: several lines, in French or English."""
    def timeline(self, lang: Literal["fr", "en"] = "fr") -> Timeline:
        """The days of the answer as a drawing, in French or English.

        A line for each day given, worked out or disputed, and for the days in which
        an act is in time, with its words. It shows no text that was given as a fact.
        """
    def to_dict(self) -> dict[str, Any]:
        """The whole answer as the JSON interface gives it: texts, numbers, lists, dicts."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...
    def _repr_html_(self) -> str: ...
    @classmethod
    def __class_getitem__(cls, key: Any) -> GenericAlias: ...

@final
class Timeline:
    """A drawing in SVG: `str()` gives its text, and a notebook shows it."""

    def __new__(cls, svg: str, /) -> Timeline: ...
    def _repr_svg_(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class FrozenDict(dict[str, Any]):
    """A `dict` that does not change: it can be hashed, pickled and written as JSON."""

    def __setitem__(self, key: str, value: Any, /) -> NoReturn: ...
    def __delitem__(self, key: str, /) -> NoReturn: ...
    def __ior__(self, other: Any, /) -> NoReturn: ...  # type: ignore[misc]
    def clear(self) -> NoReturn: ...
    def pop(self, *_given: Any) -> NoReturn: ...
    def popitem(self) -> NoReturn: ...
    def setdefault(self, *_given: Any) -> NoReturn: ...
    def update(self, *_given: Any, **_named: Any) -> NoReturn: ...
    def __hash__(self) -> int: ...  # type: ignore[override]  # pyright: ignore
    def __copy__(self) -> FrozenDict: ...
    def __deepcopy__(self, memo: Any, /) -> FrozenDict: ...
    def __reduce__(self) -> tuple[type[FrozenDict], tuple[dict[str, Any]]]: ...

@final
class Reason:
    """A condition that gives the outcome."""

    __match_args__: Final = ("code", "number", "fr", "en", "sources")
    def __new__(
        cls, code: str, number: int, fr: str, en: str, sources: tuple[str, ...]
    ) -> Reason: ...
    @property
    def code(self) -> str:
        """The slug, for programs."""
    @property
    def number(self) -> int:
        """The stable number, never reused."""
    @property
    def fr(self) -> str:
        """The sentence in French, the master text."""
    @property
    def en(self) -> str:
        """The sentence in English."""
    @property
    def sources(self) -> tuple[str, ...]:
        """The statements and provisions that it cites."""
    def text(self, lang: Literal["fr", "en"] = "fr") -> str:
        """The sentence in that language."""
    def to_dict(self) -> dict[str, Any]:
        """The reason as plain data."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Reviewer:
    """Reviews the rows of a register by the rule `holder-review`.

    `columns` names the fact of each cell of a row, `None` if a column is not a fact.
    `constants` gives facts that are the same for every row. A register without the
    column `certificate_number` or `account_last_used_on` has them "none".
    """

    parts: Final[tuple[str, ...]]
    """The rules whose outcomes a review gives, in their order."""
    acts: Final[tuple[str, ...]]
    """The acts whose duties a review gives, in their order."""
    urgent_acts: Final[tuple[str, ...]]
    """The first of these: one that is due should have been done."""
    optional: Final[tuple[str, ...]]
    """The facts that a register may lack: they are then `"none"`."""
    def __new__(
        cls,
        as_of: date | str,
        columns: Sequence[str | None],
        *,
        constants: Mapping[str, str] | None = None,
        readings: Mapping[str, str] | None = None,
    ) -> Reviewer: ...
    def review(
        self, cells: Sequence[str], /
    ) -> (
        tuple[
            str,
            str,
            str,
            tuple[tuple[str, str, str], ...],
            tuple[str, ...],
            tuple[str, ...],
            tuple[str, ...],
            tuple[str, ...],
            bool,
            bool,
        ]
        | tuple[str, str | None]
    ):
        """Reviews one row.

        Gives `(outcome, act_by, next_due_on, duties, outcomes of the parts, reason
        codes, missing facts, assumed facts, contested, days contested)`, a duty as
        `(state, from, by)` and `""` for what is not there; or `(error code, field)`
        where the question of the row cannot be asked.
        """

@final
class Lines:
    """A register as CSV, read from a binary file that can be read again."""

    def __new__(
        cls,
        file: IO[bytes],
        *,
        encoding: str | None = None,
        delimiter: str | None = None,
        mapped: Sequence[str] = ...,
    ) -> Lines: ...
    @property
    def position(self) -> int:
        """How many bytes were read."""
    @property
    def empty_rows(self) -> int:
        """How many rows of cells that say nothing were left out by the last whole pass."""
    @property
    def unended_line(self) -> int | None:
        """The last line of the last whole pass, where it has no line end and those before it have one."""
    @property
    def encoding(self) -> str:
        """The encoding's name."""
    @property
    def names(self) -> list[str] | None:
        """The names of the columns; `None` where no header was found."""
    @property
    def is_header_cut(self) -> bool:
        """Whether the header goes on beyond the longest line that is read."""
    @property
    def delimiter(self) -> str | None:
        """What separates the fields."""
    @property
    def line_end(self) -> str | None:
        """How lines end."""
    @property
    def header_line(self) -> int | None:
        """The line where the header begins."""
    @property
    def has_stray_return(self) -> bool:
        """Whether a carriage return alone stands in the header, outside of quotes."""
    @property
    def skipped(self) -> list[int]:
        """The lines of the rows before the header."""
    @property
    def head(self) -> str:
        """The beginning of the text, as far as it can be read."""
    @property
    def raw_header(self) -> bytes:
        """The header byte for byte: what a file of rejected lines begins with."""

@final
class Audit:
    """Reviews the lines of a register by the rule `holder-review`, one worker per core."""

    def __new__(
        cls,
        as_of: date | str,
        names: Sequence[str],
        facts: Sequence[str | None],
        readings: Mapping[str, str] | None,
        lead_days: int | None,
        lines: Lines | None,
        options: Mapping[str, Any],
    ) -> Audit: ...
    def header(self, own: Sequence[str]) -> bytes:
        """The header of the result as CSV."""
    def columns(self) -> Table | None:
        """The columns of the result as Arrow data, without a row, where they are wanted.

        Those of the register come first, named by their places, unless they are given as
        columns themselves.
        """
    def next(
        self, lines: Lines
    ) -> tuple[bytes, bytes, list[Any], list[Any], bytes, bytes, Table | None] | None:
        """The results of the next lines; `None` at the end.

        Gives `(csv, rejects, faults, rows, keys, numbers, table)`: a fault is
        `(line, column or fact, code)`, a row `(line, cells, answers, facts,
        a possible day with its acts, what is owed beside)`; the keys are for `RepeatedKeys`.
        """
    @property
    def rows(self) -> int:
        """How many lines were reviewed so far."""
    def give_rows(self, rows: Sequence[Sequence[str]], lines: Sequence[int]) -> None:
        """Gives rows of texts to review, each with its line."""
    def give_columns(
        self, facts: Any, cells: Sequence[Sequence[str]] | None, first_line: int
    ) -> None:
        """Gives Arrow data to be reviewed: the columns of facts, in their order, then the key.

        `cells` are the rows as texts, where rows or CSV are wanted.
        """
    def is_busy(self) -> bool:
        """Whether every worker has work to do."""
    def take(
        self,
    ) -> tuple[bytes, bytes, list[Any], list[Any], bytes, bytes, Table | None] | None:
        """What is made of what was given next, as `next`; `None` where nothing is left."""
    def tally(self) -> dict[str, Any]:
        """What was counted so far."""

@final
class RepeatedKeys:
    """Finds the keys of a register that stand twice.

    `file` is a temporary file, for what memory is not to hold.
    """

    def __new__(cls, file: IO[bytes]) -> RepeatedKeys: ...
    def add(self, keys: bytes) -> None:
        """Takes the keys of a result."""
    def found(self) -> tuple[int, list[tuple[int, int]]]:
        """How many lines have a key that stood before, and the first of them.

        Each comes with the line where its key stood first.
        """

@final
class Boundaries:
    """The days of one fact as ranges, each with one outcome; made by `boundaries`."""

    @property
    def rule(self) -> str:
        """The slug of the rule."""
    @property
    def fact(self) -> str:
        """The name of the fact."""
    @property
    def ranges(self) -> tuple[Range, ...]:
        """The ranges in the order of time, from 1900-01-01 to 2199-12-31, without a gap."""
    @property
    def unknown(self) -> Range:
        """The row of a day that is not known, without ends."""
    @property
    def none(self) -> Range | None:
        """The row of `"none"` or `"never"`, without ends; `None`: the fact takes neither."""
    def sql(
        self,
        column: str,
        dialect: _Dialect,
        *,
        table: str | None = None,
        nulls: Literal["unknown", "none"] = "unknown",
        none: date | str | None = None,
    ) -> str:
        """The outcome of each row, as an SQL expression.

        It gives the slug of the outcome, NULL where the rule refuses the day. The column
        is compared with days and nothing else, `>=` the first day of a range and `<` the
        day after its last, so that times of day do not matter. In SQLite, days are texts
        `YYYY-MM-DD`, and any other value is an error, `not-a-date`; elsewhere the column
        is of dates or timestamps.

        Args:
            column: The column that holds the days. Names are quoted for the dialect. A
                dot stands between two names, `account.last_used_on`; where `table` is
                given, it is a part of the name.
            dialect: The engine: `duckdb`, `postgresql`, `spark` or `sqlite`.
            table: The table that the column is of, where a query needs it.
            nulls: What NULL means in the column: a day that is not known, or `"none"`
                (there is no such day) for a fact that takes `"none"` or `"never"`.
            none: What stands in the column for `"none"` or `"never"`: a day such as
                9999-12-31, at whatever time, or another text where days are texts.
                Without it, no row has it, unless NULL means it.

        Raises:
            QuestionError: `not-a-choice` at `nulls` or `none`, where one says `"none"`
                and the fact takes neither word.
        """
    def sql_error(
        self,
        column: str,
        dialect: _Dialect,
        *,
        table: str | None = None,
        nulls: Literal["unknown", "none"] = "unknown",
        none: date | str | None = None,
    ) -> str:
        """Why the rule refuses the day of each row, as an SQL expression.

        It gives the code of the error, NULL where the row has an outcome: each row has
        either the one or the other. Arguments as for `sql`.
        """
    def sql_where(
        self,
        outcome: str,
        column: str,
        dialect: _Dialect,
        *,
        table: str | None = None,
        nulls: Literal["unknown", "none"] = "unknown",
        none: date | str | None = None,
    ) -> str:
        """Which rows have that outcome, as an SQL condition for WHERE, in parentheses.

        It compares the column itself, so that an engine reads only the partitions that
        can hold such a day. Other arguments as for `sql`. Raises `QuestionError`
        (`not-a-choice` at `outcome`) where the rule has no such outcome;
        `undetermined` is one.
        """
    def explain(self, lang: Literal["fr", "en"] = "fr") -> str:
        """The ranges in words, for a person: several lines, in French or English."""
    def to_dict(self) -> dict[str, Any]:
        """The ranges and the two other rows as plain data: texts, lists and dicts."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class LegalTime:
    """Legal time by the content of a TZif file, in place of the data built in.

    Given to `ask` or `evaluate` as `legal_time`; the answer then has
    `"legal_time": "given"`. The bytes are the caller's: no file is read here. Raises
    `LegalTimeError` where they are over 64 KiB, no TZif, without a rule for the years
    to come, or of a zone whose offsets are not whole minutes.
    """

    def __new__(cls, data: bytes, /) -> LegalTime: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Table:
    """The answers of a table, a row a question: see `echeance.columns`."""

    @property
    def column_names(self) -> list[str]:
        """The names of the columns, in their order."""
    def column(self, name: str) -> Column:
        """The column of that name. Raises `KeyError`."""
    def __getitem__(self, name: str, /) -> Column: ...
    def keys(self) -> list[str]:
        """The names of the columns, for `dict`."""
    def __iter__(self) -> Iterator[str]: ...
    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NoReturn:
        """Refuses, and names the mend: a table is no array, but a column is."""
    def __len__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Table: ...
    def __deepcopy__(self, memo: object, /) -> Table: ...
    def __reduce__(self) -> tuple[Any, ...]: ...
    def __arrow_c_stream__(self, requested_schema: object = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...

@final
class Column:
    """A column of answers: see `echeance.columns`."""

    @property
    def name(self) -> str:
        """The name of the column."""
    def to_pylist(self) -> list[Any]:
        """The column as values of Python: numbers, texts, days, lists, `None`."""
    def __getitem__(self, row: SupportsIndex, /) -> Any: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        """The column as an array of numpy; a null is `NaT`, `NaN` or `None`."""
    def __len__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Column: ...
    def __deepcopy__(self, memo: object, /) -> Column: ...
    def __reduce__(self) -> tuple[Any, ...]: ...
    def __arrow_c_stream__(self, requested_schema: object = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...

def answer_columns(
    rule: str,
    table: Any,
    as_of: Any,
    facts: dict[str, Any],
    readings: _Readings | None,
    nulls: Mapping[str, str] | None,
    words: str,
    values: Iterable[str] | None,
    threads: int | None,
) -> Table:
    """Answers a table of a rule: what the functions of `echeance.columns` share."""

def quebec_day(seconds: int, /) -> str:
    """The day in Québec, YYYY-MM-DD, at a second since 1970 in universal time."""

def written_day(when: date, lang: str, /) -> str:
    """A day as people write it: `21 novembre 2026`, `November 21, 2026`."""

def month_name(month: int, lang: str, /) -> str:
    """The name of a month, from 1; empty for any other number."""

def table_of(
    columns: Sequence[tuple[str, Sequence[int] | Sequence[str | None]]],
    days: Sequence[str],
    numbered: Sequence[str],
) -> Table:
    """A table of columns; those whose names stand in `days` hold days as YYYY-MM-DD, those in `numbered` numbers."""

@overload
def evaluate(question: str, /, *, legal_time: LegalTime | None = None) -> str: ...
@overload
def evaluate(
    question: Mapping[str, Any], /, *, legal_time: LegalTime | None = None
) -> dict[str, Any]:
    """Answers a question of the contract: a dict for a dict, a text for a text.

    Days and moments in a dict may be `date` and aware `datetime` objects; in the answer
    they are texts. Raises `QuestionError` where the question cannot be asked.
    """

def evaluate_json(
    question: str, /, *, legal_time: LegalTime | None = None
) -> tuple[str, QuestionError | None]:
    """Answers a JSON text by a JSON text, and tells what is wrong with the question.

    Gives `(answer, None)`, or `(object with error, the QuestionError)`, which is not
    raised.
    """

def evaluate_lines(
    data: bytes, /, *, legal_time: LegalTime | None = None
) -> tuple[bytes, bool]:
    """Answers JSON lines by JSON lines, and tells whether every line was answered.

    Line n is answered by line n: a question that cannot be asked by an object with
    `error`, an empty line by the error `not-json`, so that no line is lost. Other
    threads run meanwhile.
    """

def boundaries(
    rule: str,
    /,
    *,
    fact: str,
    as_of: date | str | None = None,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Boundaries:
    """The days of one fact of a rule as ranges with one outcome each.

    For tables: where the other facts, the readings and `as_of` are the same for many
    rows, one call answers all of them, in any engine, by comparing days.

    Args:
        rule: The slug of the rule.
        fact: The fact that the ranges are of, by name, a day (`invoice.issued_on` for a
            part of an object). It is not given in `facts`.
        as_of: The day, or the instant, of the question.
        facts: The other facts, those that can decide on some day.
        readings: Where the sources are silent, the readings to use.
        legal_time: Zone data in place of those built in.

    Raises:
        QuestionError: As for `ask`, relations between facts excepted: a day that breaks
            one is in a range with an error. `not-a-choice` at `fact`: the rule has no
            such fact that is a day; `unknown-field`: the fact is given; `missing-field`
            at another fact: it is unknown, and can decide.
    """

def citation(id: str, lang: Literal["fr", "en"] = "fr", /) -> str | None:
    """What a person needs to find what an id cites, as in `Reason.sources`.

    The id, then its source with the day on it and the address, or the open question;
    `None` where nothing has the id.
    """

def sources_heading(lang: Literal["fr", "en"], /) -> str:
    """The heading under which a text lists the sources that it cites."""

def cited(ids: list[str], lang: Literal["fr", "en"], /) -> list[str]:
    """Those ids that a text in that language cites.

    Of the page that was read in both languages (S000 in English, S001 in French), only
    the statements in that one, where both are there.
    """

def error_texts() -> dict[str, Bilingual]:
    """What each code of an error says, by its slug."""

def choice_words(
    reading: str, choice: str, lang: Literal["fr", "en"] = "fr", /
) -> str | None:
    """What a choice of a reading holds to be so; `None` where there is no such choice."""

def fact_day(answer: Answer[Any, Any], name: str, /) -> date | None:
    """A fact of the question that is a day; `None` where it is none, or not known."""

def last_day_if_owed(answer: Answer[Any, Any], act: str, /) -> date | None:
    """The last day, to come, of an act if it is owed, where facts that are not known decide that; `None` where it is not known."""

def owed_beside(
    answer: Answer[Any, Any], /
) -> list[tuple[str, Literal["due", "unknown"], date | None]]:
    """What is owed, or may be, beside the acts: its slug, its state, and its last day, to come or past."""

def known_on(answer: Answer[Any, Any], lang: Literal["fr", "en"], /) -> str | None:
    """That the rules are older than the day of the question, or its day older than the certificate; `None` of any other day."""

def act_last_day(act: str, on: date, /) -> dict[str, Any] | None:
    """What a calendar says of the last day of an act; `None` of an act that has none.

    `notify` stands for the notice of the end of an affiliation. `act` says what to do,
    `rule` gives the day, `text` says what follows, `reminder_days` how many days before
    reminders can come; of a question asked on the day `on`.
    """

def laws(on: date | None = None) -> tuple[dict[str, Any], ...]:
    """Every value that law or a page can change, each with its dated rows.

    A law has what it is, the day that matters and the rules that rest on it; a row has
    the value in words, its first and last day, its sources, the day on their pages, the
    day on which our copies were read, and the open questions whose settling could change
    it; `copies` gives the two days of each source, and `to_settle` each question in
    words, with who or what can settle it. `not_known_from` is the first day after all
    rows, where the value is not known then, and `ask` names the statements that say whom
    to ask. With a day, each row tells whether it is `stale` then: whether a source of it
    was read more than a year before, or was never noted as read.
    """

def cell_words() -> list[tuple[str, list[str]]]: ...
def folded_name(name: str) -> str: ...
def harmless_cell(cell: str) -> str: ...
def same_key(key: str) -> str:
    """A key as it is compared with that of a CSV result, where apostrophes may stand before it."""

def header_facts(
    names: Sequence[str],
    mapped: Sequence[tuple[str, str | None]],
    ignored: Sequence[str],
) -> tuple[list[str | None], list[tuple[str, ...]], list[tuple[str, str]]]: ...
def perhaps(name: str, names: list[str], lang: str, /) -> str:
    """What to add to a message about a name that is none of those: which was perhaps meant."""

def headings() -> list[tuple[str, list[str]]]: ...
def header_row(rows: Sequence[Sequence[str]], mapped: Sequence[str]) -> int | None:
    """Which of the first rows of a register is its header, if any."""

def day_forms() -> list[str]:
    """The forms of days that a map may declare; the first two are also found."""

def is_foot(cells: Sequence[str]) -> bool:
    """Whether one of the cells of a row alone says anything, in the words of a known foot of an export."""

def is_total(cells: Sequence[str]) -> bool:
    """Whether a row is a total, of which no other cell is more than a number."""

def survey_rows(
    rows: Iterable[tuple[int, Sequence[str]]],
) -> tuple[str | None, int, int, int, list[int], list[int]]: ...
def survey_days(
    lines: Lines, day_columns: Sequence[int]
) -> tuple[str | None, int, int, int, list[int], list[int]]: ...
def cell_value(rule: str, fact: str, cell: str, /) -> tuple[bool | int | str | None, ...]:
    """A text from outside as a value of a fact, by the table of cells.

    Gives `(value,)`, `None` for unknown, or `()` where the text says that the fact is
    absent. What is none of the table stays a text, for the rule to take or refuse.
    """

def letter(
    answer: Answer[Any, Any],
    lang: Literal["fr", "en"] = "fr",
    /,
    *,
    body: str | None = None,
    unit: str | None = None,
    contact: str | None = None,
    recourse: str | None = None,
    recourse_limit: str | None = None,
    file_number: str | None = None,
    decided: Literal["software-alone", "person-with-software"] | None = None,
    origins: Mapping[str, str] | None = None,
) -> str:
    """The answer as a letter to the person it is about: plain text, French or English.

    A text given as a fact (a number, a body) is never repeated in it. What only the
    sender knows is given by keyword, in the language of the letter; what is left out
    stands as a marked blank. `origins` tells by fact name where facts came from.
    """

def rules() -> tuple[dict[str, Any], ...]:
    """Every rule as data, in the order of its number."""

def statements(rule: str | None = None) -> tuple[Statement, ...]:
    """What the sources say besides what decides: all of it, or what goes with one rule.

    It is in the order in which it is read. Raises `QuestionError` where no rule has the
    name.
    """

def issue_code(
    purpose: str,
    *,
    sent_at: datetime,
    attempts: int,
    key: bytes,
    lifetime: int | timedelta | None = None,
) -> IssuedCode:
    """Makes a code, and the state to keep of it. Older codes stay as they are.

    Send the code and forget it; keep the state where the person who enters the code
    cannot write, and the key, 16 bytes or more, apart from the states. `attempts` (1 to
    255) is how many wrong codes may be entered. `lifetime`, in seconds, is for the
    purposes whose lifetime is not published; without it no such code is accepted.
    Raises `CodeError`.
    """

def issue_next_code(
    previous: str,
    *,
    sent_at: datetime,
    attempts: int,
    key: bytes,
    lifetime: int | timedelta | None = None,
) -> IssuedCode:
    """Makes a code for the same purpose in the place of another one.

    The state of the other one, superseded, is then in `previous`. Keep both states, or
    at least the new one. The new code has all its attempts. Raises `CodeError`.
    """

def check_code(
    state: str,
    given: str,
    *,
    now: datetime,
    key: bytes,
    leeway: int | timedelta | None = None,
    readings: _Readings | None = None,
) -> CheckedCode:
    """Checks whether what someone entered is the code that the state was kept of.

    Keep the new state before acting on the verdict, and only if the state that was read
    is still the one kept. Whoever checks an old state gives attempts back, or accepts a
    code twice. Log verdicts, never what was entered. Raises `CodeError`.

    A `now` that is before the sending by no more than `leeway` seconds counts as the
    sending: for clocks that disagree. The life of the code is not made longer.
    """

def supersede_code(state: str, *, key: bytes) -> str:
    """The state of the same code, superseded by another one. It stays so.

    Raises `CodeError`.
    """

def _restore(
    rule: str,
    as_of: date | str | None,
    facts: Mapping[str, Any],
    readings: _Readings,
    part: int | None,
    legal_time: LegalTime | None = None,
) -> Answer: ...
def _restore_boundaries(
    question: str, fact: str, legal_time: LegalTime | None
) -> Boundaries: ...
def _restore_table(field: tuple[Any, ...], chunks: list[tuple[Any, ...]]) -> Table: ...
def _restore_column(
    field: tuple[Any, ...], chunks: list[tuple[Any, ...]]
) -> Column: ...

_CertificateNumberOutcome: TypeAlias = Literal[
    "well-formed",
    "malformed",
    "unconfirmed",
    "undetermined",
]
_CertificateNumberMode: TypeAlias = Literal["strict", "lenient"]

@type_check_only
class CertificateNumberValues(TypedDict):
    """The values of `certificate_number`."""

    canonical: ReadOnly[str | None]
    """number in its canonical form."""
    year: ReadOnly[int | None]
    """year."""
    serial: ReadOnly[str | None]
    """last eight characters."""
    normalised: ReadOnly[bool | None]
    """text changed by the lenient reading."""
    position: ReadOnly[int | None]
    """number of characters before the first wrong one."""

def certificate_number(
    *,
    as_of: date | str | None = None,
    text: str | None = ...,
    mode: _CertificateNumberMode | None = ...,
    readings: _Readings | None = None,
) -> Answer[_CertificateNumberOutcome, CertificateNumberValues]:
    """Does the text have the form of a representative’s certificate number?

    Args:
        as_of: day of the question; it may be left out.
        text: number to check.
        mode: reading: strict or lenient (default "strict").
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        well-formed: the number has the form of a certificate number.
        malformed: the number does not have the form of a certificate number.
        unconfirmed: the number may have the form of a certificate number, but no
            source confirms it.
        undetermined: the known facts are not enough to answer.

    Values:
        canonical: number in its canonical form.
        year: year.
        serial: last eight characters.
        normalised: text changed by the lenient reading.
        position: number of characters before the first wrong one.

    Sources: OPC-counsellor-expiry, OPC-exam, Q10, S000-16, S000-18, S001-19,
    S001-21.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.certificate_number(
        ...     text="CAR202112345678",
        ... )
        >>> answer.outcome
        'well-formed'
    """

_CertificateStatusOutcome: TypeAlias = Literal[
    "not-yet-issued",
    "cancelled",
    "expired",
    "suspended",
    "valid",
    "undetermined",
]
_CertificateStatusKind: TypeAlias = Literal["regular", "temporary"]

@type_check_only
class CertificateStatusValues(TypedDict):
    """The values of `certificate_status`."""

    expires_on: ReadOnly[date | None]
    """expiry day."""
    last_valid_day: ReadOnly[date | None]
    """last valid day."""
    days_left: ReadOnly[int | None]
    """days left, the day of the question included."""

def certificate_status(
    *,
    as_of: date | str,
    kind: _CertificateStatusKind | None = ...,
    issued_on: date | str | None = ...,
    expires_on: date | str | None = ...,
    affiliated: bool | None = ...,
    cancelled_on: date | str | None = ...,
    readings: _Readings | None = None,
) -> Answer[_CertificateStatusOutcome, CertificateStatusValues]:
    """Is the certificate in force on that day?

    Args:
        as_of: day of the question.
        kind: kind of certificate: regular or temporary (default "regular").
        issued_on: day the certificate was issued.
        expires_on: expiry day of the certificate.
        affiliated: affiliated, on that day, with a collection agent holding a valid
            permit.
        cancelled_on: day the certificate is cancelled, or "none" (default "none").
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `leap-day`: february-28 or march-1 (default february-28).
            `expiry-day`: first-day-not-covered or last-day-covered (default
                first-day-not-covered).

    Outcomes:
        not-yet-issued: the certificate is not yet issued.
        cancelled: the certificate is cancelled.
        expired: the certificate has expired.
        suspended: the certificate is suspended.
        valid: the certificate is in force.
        undetermined: the known facts are not enough to answer.

    Values:
        expires_on: expiry day.
        last_valid_day: last valid day.
        days_left: days left, the day of the question included.

    Sources: OPC-application-regular, OPC-application-temporary, OPC-definition,
    OPC-temporary-expiry, OPC-work-stoppage, Q35, Q8, R-2.2-s51, S000-01, S000-02,
    S001-05, S001-06.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.certificate_status(
        ...     as_of="2024-03-14",
        ...     issued_on="2024-03-15",
        ...     affiliated=True,
        ... )
        >>> answer.outcome
        'not-yet-issued'
    """

_CertificateRenewalOutcome: TypeAlias = Literal[
    "renewed",
    "missed",
    "open",
    "undetermined",
]
_CertificateRenewalNextProcedureValue: TypeAlias = Literal["exam-transfer"]

@type_check_only
class CertificateRenewalValues(TypedDict):
    """The values of `certificate_renewal`."""

    renew_by: ReadOnly[date | None]
    """last day to renew."""
    renew_by_extended: ReadOnly[date | None]
    """last day, moved where it is a Saturday, a Sunday or another holiday."""
    days_left: ReadOnly[int | None]
    """days left, the day of the question included."""
    next_expires_on: ReadOnly[date | None]
    """expiry day after the renewal."""
    next_procedure: ReadOnly[_CertificateRenewalNextProcedureValue | None]
    """what to do next."""

def certificate_renewal(
    *,
    as_of: date | str,
    expires_on: date | str | None = ...,
    completed_on: date | str | None = ...,
    readings: _Readings | None = None,
) -> Answer[_CertificateRenewalOutcome, CertificateRenewalValues]:
    """Was the certificate renewed in time, or can it still be?

    Args:
        as_of: day of the question.
        expires_on: expiry day of the certificate.
        completed_on: day the renewal was completed, or "none" (default "none").
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `leap-day`: february-28 or march-1 (default february-28).
            `counting`: calendar or cpa-269 (default calendar).
            `expiry-day`: first-day-not-covered or last-day-covered (default
                first-day-not-covered).
            `renewal-period`: from-expiry or from-completion (default from-expiry).

    Outcomes:
        renewed: the certificate is renewed.
        missed: the representative did not renew the certificate in time.
        open: the representative can still renew the certificate.
        undetermined: the known facts are not enough to answer.

    Values:
        renew_by: last day to renew.
        renew_by_extended: last day, moved where it is a Saturday, a Sunday or
            another holiday.
        days_left: days left, the day of the question included.
        next_expires_on: expiry day after the renewal.
        next_procedure: what to do next.

    Sources: OPC-definition, OPC-renewing, P-40.1-s269, S000-01, S000-02, S000-23,
    S001-05, S001-06, S001-26.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.certificate_renewal(
        ...     as_of="2026-05-11",
        ...     expires_on="2026-05-13",
        ... )
        >>> answer.outcome
        'open'
    """

_CertificateIssuanceOutcome: TypeAlias = Literal[
    "issuable",
    "not-issuable",
    "undetermined",
]
_CertificateIssuanceOutstandingValue: TypeAlias = Literal[
    "complete-application",
    "pass-exam",
    "pay-duties",
    "affiliate",
]

@type_check_only
class CertificateIssuanceValues(TypedDict):
    """The values of `certificate_issuance`."""

    outstanding: ReadOnly[tuple[_CertificateIssuanceOutstandingValue, ...] | None]
    """what is still to be done."""

def certificate_issuance(
    *,
    as_of: date | str | None = None,
    application_complete: bool | None = ...,
    exam_passed: bool | None = ...,
    duties_paid: bool | None = ...,
    affiliated: bool | None = ...,
    readings: _Readings | None = None,
) -> Answer[_CertificateIssuanceOutcome, CertificateIssuanceValues]:
    """Can the Office issue the certificate?

    Args:
        as_of: day of the question; it may be left out.
        application_complete: complete, compliant application received by the
            Office.
        exam_passed: the representative has passed the exam.
        duties_paid: duties paid.
        affiliated: the representative is affiliated with a collection agent holding
            a valid permit.
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        issuable: the Office can issue the certificate.
        not-issuable: the Office cannot issue the certificate.
        undetermined: the known facts are not enough to answer.

    Values:
        outstanding: what is still to be done.

    Sources: OPC-application-regular, OPC-exam, S000-21, S000-22, S001-24, S001-25.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.certificate_issuance(
        ...     application_complete=True,
        ...     exam_passed=True,
        ...     duties_paid=True,
        ...     affiliated=True,
        ... )
        >>> answer.outcome
        'issuable'
    """

_CertificateDutiesOutcome: TypeAlias = Literal[
    "not-known",
    "derived",
    "published",
    "predicted",
    "free",
    "undetermined",
]
_CertificateDutiesKind: TypeAlias = Literal["regular", "temporary"]

@type_check_only
class CertificateDutiesValues(TypedDict):
    """The values of `certificate_duties`."""

    amount_cents: ReadOnly[int | None]
    """amount."""
    in_force_from: ReadOnly[date | None]
    """first day of this amount."""
    in_force_to: ReadOnly[date | None]
    """last day of this amount."""

def certificate_duties(
    *,
    as_of: date | str,
    kind: _CertificateDutiesKind | None = ...,
    readings: _Readings | None = None,
) -> Answer[_CertificateDutiesOutcome, CertificateDutiesValues]:
    """What are the duties for a certificate on that day?

    Args:
        as_of: day of the question.
        kind: kind of certificate: regular or temporary (default "regular").
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        not-known: no amount is known for that day.
        derived: the amount is worked out from those that the Office published.
        published: the Office published the amount.
        predicted: the amount is a prediction.
        free: the certificate is free of charge.
        undetermined: the known facts are not enough to answer.

    Values:
        amount_cents: amount.
        in_force_from: first day of this amount.
        in_force_to: last day of this amount.

    Sources: OPC-application-regular, OPC-application-temporary, OPC-renewing,
    OPC-renewing-2021, P-40.1-r3-s165.1, Q26, Q40, R-2.2-r1-s33.7.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.certificate_duties(
        ...     as_of="2019-07-31",
        ... )
        >>> answer.outcome
        'not-known'
    """

_ChangeNoticeOutcome: TypeAlias = Literal[
    "notified",
    "notified-late",
    "open",
    "overdue",
    "undetermined",
]

@type_check_only
class ChangeNoticeValues(TypedDict):
    """The values of `change_notice`."""

    due_on: ReadOnly[date | None]
    """last day to notify the Office."""
    due_on_raw: ReadOnly[date | None]
    """last of the 15 days, not moved."""
    days_left: ReadOnly[int | None]
    """days left, the day of the question included."""

def change_notice(
    *,
    as_of: date | str,
    changed_on: date | str | None = ...,
    notified_on: date | str | None = ...,
    readings: _Readings | None = None,
) -> Answer[_ChangeNoticeOutcome, ChangeNoticeValues]:
    """Did the representative notify the Office of a change in time, or is there still
    time to?

    Args:
        as_of: day of the question.
        changed_on: day of the change (personal contact information, new agent, end
            of employment or contract).
        notified_on: day the Office was notified, or "none" (default "none").
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `counting`: calendar or cpa-269 (default cpa-269).

    Outcomes:
        notified: the representative notified the Office in time.
        notified-late: the representative notified the Office late.
        open: there is still time to notify the Office.
        overdue: the representative did not notify the Office in time.
        undetermined: the known facts are not enough to answer.

    Values:
        due_on: last day to notify the Office.
        due_on_raw: last of the 15 days, not moved.
        days_left: days left, the day of the question included.

    Sources: OPC-changing-information, OPC-work-stoppage, P-40.1-s269.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.change_notice(
        ...     as_of="2026-11-02",
        ...     changed_on="2026-11-02",
        ... )
        >>> answer.outcome
        'open'
    """

_AbsenceOutcome: TypeAlias = Literal[
    "not-absent",
    "may-resume",
    "new-application",
    "undetermined",
]

@type_check_only
class AbsenceValues(TypedDict):
    """The values of `absence`."""

    last_day: ReadOnly[date | None]
    """last day of the 2 years."""
    last_day_extended: ReadOnly[date | None]
    """last day, moved where it is a Saturday, a Sunday or another holiday."""
    days_left: ReadOnly[int | None]
    """days left, the day of the question included."""

def absence(
    *,
    as_of: date | str,
    unaffiliated_since: date | str | None = ...,
    readings: _Readings | None = None,
) -> Answer[_AbsenceOutcome, AbsenceValues]:
    """May a representative no longer affiliated with an agent resume without a new
    application on that day?

    Args:
        as_of: day of the question.
        unaffiliated_since: last day affiliated with a collection agent holding a
            valid permit, or "none".
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `leap-day`: february-28 or march-1 (default february-28).
            `counting`: calendar or cpa-269 (default calendar).

    Outcomes:
        not-absent: the representative is not absent.
        may-resume: the representative can resume without a new application, once an
            affiliation with an agent holding a valid permit is declared.
        new-application: the representative must make a new application and pass a
            new exam.
        undetermined: the known facts are not enough to answer.

    Values:
        last_day: last day of the 2 years.
        last_day_extended: last day, moved where it is a Saturday, a Sunday or
            another holiday.
        days_left: days left, the day of the question included.

    Sources: OPC-work-stoppage, P-40.1-s269.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.absence(
        ...     as_of="2026-06-11",
        ...     unaffiliated_since="2024-06-12",
        ... )
        >>> answer.outcome
        'may-resume'
    """

_ExamResultOutcome: TypeAlias = Literal["passed", "failed", "undetermined"]

@type_check_only
class ExamResultValues(TypedDict):
    """The values of `exam_result`."""

    pass_mark: ReadOnly[int | None]
    """correct answers needed."""

def exam_result(
    *,
    as_of: date | str | None = None,
    correct_answers: int | None = ...,
    questions: int | None = ...,
    readings: _Readings | None = None,
) -> Answer[_ExamResultOutcome, ExamResultValues]:
    """Is the exam passed?

    Args:
        as_of: day of the question; it may be left out.
        correct_answers: number of correct answers (0 to 2147483647).
        questions: number of questions of the exam (1 to 1000) (default 51).
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        passed: the representative has passed the exam.
        failed: the representative has not passed the exam.
        undetermined: the known facts are not enough to answer.

    Values:
        pass_mark: correct answers needed.

    Sources: OPC-exam.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.exam_result(
        ...     correct_answers=38,
        ... )
        >>> answer.outcome
        'failed'
    """

_ExamValidityOutcome: TypeAlias = Literal[
    "not-passed",
    "valid",
    "lapsed",
    "undetermined",
]

@type_check_only
class ExamValidityValues(TypedDict):
    """The values of `exam_validity`."""

    last_day: ReadOnly[date | None]
    """last day of the 2 years."""
    last_day_extended: ReadOnly[date | None]
    """last day, moved where it is a Saturday, a Sunday or another holiday."""
    days_left: ReadOnly[int | None]
    """days left, the day of the question included."""

def exam_validity(
    *,
    as_of: date | str,
    passed_on: date | str | None = ...,
    readings: _Readings | None = None,
) -> Answer[_ExamValidityOutcome, ExamValidityValues]:
    """Can the exam result still be used on the day the online procedure is completed?

    Args:
        as_of: day the online procedure is completed.
        passed_on: day the exam was passed, or "never".
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `leap-day`: february-28 or march-1 (default february-28).
            `counting`: calendar or cpa-269 (default calendar).

    Outcomes:
        not-passed: the representative has not passed the exam.
        valid: the exam result can still be used.
        lapsed: the exam result can no longer be used; the exam must be taken again.
        undetermined: the known facts are not enough to answer.

    Values:
        last_day: last day of the 2 years.
        last_day_extended: last day, moved where it is a Saturday, a Sunday or
            another holiday.
        days_left: days left, the day of the question included.

    Sources: Q1, S000-24, S000-25, S001-08, S001-27, S001-28.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.exam_validity(
        ...     as_of="2026-06-11",
        ...     passed_on="2024-06-12",
        ... )
        >>> answer.outcome
        'valid'
    """

_ExamTransferOutcome: TypeAlias = Literal["eligible", "not-eligible", "undetermined"]
_ExamTransferRoutesKey: TypeAlias = Literal[
    "affiliated-at-expiry",
    "exam-within-two-years",
]
_ExamTransferRoutesState: TypeAlias = Literal["open", "closed", "unknown"]

@type_check_only
class ExamTransferValues(TypedDict):
    """The values of `exam_transfer`."""

    routes: ReadOnly[Mapping[_ExamTransferRoutesKey, _ExamTransferRoutesState]]
    """routes."""
    last_day: ReadOnly[date | None]
    """last day of the exam route."""
    last_day_extended: ReadOnly[date | None]
    """last day of the exam route, moved where it is a Saturday, a Sunday or another
    holiday."""
    affiliation_route_ends_on: ReadOnly[date | None]
    """end of the affiliation route."""

def exam_transfer(
    *,
    as_of: date | str,
    exam_passed_on: date | str | None = ...,
    affiliated_at_expiry: bool | None = ...,
    certificate_expired_on: date | str | None = ...,
    affiliation_periods: _Periods | None = ...,
    readings: _Readings | None = None,
) -> Answer[_ExamTransferOutcome, ExamTransferValues]:
    """Can the Office attach an earlier exam result to the new file?

    Args:
        as_of: day the Office attaches the result.
        exam_passed_on: day the exam was passed, or "never".
        affiliated_at_expiry: affiliated with a collection agency when the
            certificate expired.
        certificate_expired_on: expiry day of the certificate.
        affiliation_periods: periods of affiliation with a collection agency:
            `{"from": …, "to": …}` or pairs, `to` may be "none".
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `leap-day`: february-28 or march-1 (default february-28).
            `counting`: calendar or cpa-269 (default calendar).
            `lapsed-exam`: either-route or exam-must-be-valid (default
                either-route).
            `affiliation-route`: no-time-limit or two-years-after-expiry (default
                no-time-limit).
            `expiry-day`: first-day-not-covered or last-day-covered (default
                first-day-not-covered).

    Outcomes:
        eligible: the Office can attach the exam result to the new file.
        not-eligible: the Office can attach no result; the exam must be taken.
        undetermined: the known facts are not enough to answer.

    Values:
        routes: routes.
        last_day: last day of the exam route.
        last_day_extended: last day of the exam route, moved where it is a Saturday,
            a Sunday or another holiday.
        affiliation_route_ends_on: end of the affiliation route.

    Sources: OPC-work-stoppage, Q1, Q3, Q34, Q4, Q5, S000-04, S000-05, S000-25,
    S001-07, S001-08, S001-28.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.exam_transfer(
        ...     as_of="2026-11-20",
        ...     exam_passed_on="2024-11-21",
        ...     affiliated_at_expiry=False,
        ... )
        >>> answer.outcome
        'eligible'
    """

_TransferRequestOutcome: TypeAlias = Literal["complete", "incomplete", "undetermined"]
_TransferRequestMissingItemsValue: TypeAlias = Literal[
    "new-file-number",
    "expired-certificate-number",
    "transfer-requested",
]
_TransferRequestInvalidItemsValue: TypeAlias = Literal[
    "new-file-number",
    "expired-certificate-number",
]

@type_check_only
class TransferRequestValues(TypedDict):
    """The values of `transfer_request`."""

    missing_items: ReadOnly[tuple[_TransferRequestMissingItemsValue, ...] | None]
    """missing items."""
    invalid_items: ReadOnly[tuple[_TransferRequestInvalidItemsValue, ...] | None]
    """invalid items."""
    message: ReadOnly[_Message | None]
    """message to send."""

def transfer_request(
    *,
    as_of: date | str | None = None,
    new_file_number: str | None = ...,
    expired_certificate_number: str | None = ...,
    transfer_requested: bool | None = ...,
    readings: _Readings | None = None,
) -> Answer[_TransferRequestOutcome, TransferRequestValues]:
    """Is the e-mail that asks the Office to transfer the exam result complete?

    Args:
        as_of: day of the question; it may be left out.
        new_file_number: number of the new file, or "none".
        expired_certificate_number: number of the expired certificate, or "none".
        transfer_requested: transfer of the result asked for in the e-mail.
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        complete: the request is complete.
        incomplete: the request is incomplete.
        undetermined: the known facts are not enough to answer.

    Values:
        missing_items: missing items.
        invalid_items: invalid items.
        message: message to send.

    Sources: Q10, Q11, S000-16, S000-17, S000-18, S001-19, S001-20, S001-21.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.transfer_request(
        ...     as_of="2024-07-15",
        ...     new_file_number="CAR202600000002",
        ...     expired_certificate_number="CAR202100000001",
        ...     transfer_requested=True,
        ... )
        >>> answer.outcome
        'complete'
    """

_NewFileAfterExpiryOutcome: TypeAlias = Literal[
    "create-account",
    "create-file",
    "send-request",
    "await-office",
    "pay-invoice",
    "affiliate",
    "certificate-issued",
    "undetermined",
]
_NewFileAfterExpiryStepsKey: TypeAlias = Literal[
    "create-account",
    "create-file",
    "send-request",
    "await-office",
    "pay-invoice",
    "affiliate",
]
_NewFileAfterExpiryStepsState: TypeAlias = Literal[
    "done",
    "to-do",
    "waiting",
    "unknown",
]
_NewFileAfterExpiryAccountSystemValue: TypeAlias = Literal[
    "clicsequr",
    "sag",
    "switch-date-not-published",
]

@type_check_only
class NewFileAfterExpiryValues(TypedDict):
    """The values of `new_file_after_expiry`."""

    steps: ReadOnly[Mapping[_NewFileAfterExpiryStepsKey, _NewFileAfterExpiryStepsState]]
    """steps."""
    account_system: ReadOnly[_NewFileAfterExpiryAccountSystemValue | None]
    """system in which the account is created."""

def new_file_after_expiry(
    *,
    as_of: date | str,
    account_created: bool | None = ...,
    file_created: bool | None = ...,
    request_sent: bool | None = ...,
    office_replied: bool | None = ...,
    invoice_paid: bool | None = ...,
    affiliated: bool | None = ...,
    readings: _Readings | None = None,
) -> Answer[_NewFileAfterExpiryOutcome, NewFileAfterExpiryValues]:
    """What is the next step towards a new certificate?

    Args:
        as_of: day of the question.
        account_created: new account created.
        file_created: new file created.
        request_sent: e-mail asking for the transfer sent.
        office_replied: Office’s reply received.
        invoice_paid: invoice paid.
        affiliated: affiliated with a collection agent.
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        create-account: the next step of the procedure published for clicSÉQUR is to
            create a new account.
        create-file: the next step of the procedure published for clicSÉQUR is to
            fill in a new file.
        send-request: the next step of the procedure published for clicSÉQUR is to
            write to the Office to have the exam result transferred.
        await-office: the next step of the procedure published for clicSÉQUR is the
            reply of the Office by e-mail.
        pay-invoice: the next step of the procedure published for clicSÉQUR is to
            pay the invoice in the file.
        affiliate: the next step of the procedure published for clicSÉQUR is to
            become affiliated with a collection agent.
        certificate-issued: the certificate is issued.
        undetermined: the known facts are not enough to answer.

    Values:
        steps: steps.
        account_system: system in which the account is created.

    Sources: S000-03, S000-06, S000-10, S000-14, S000-15, S000-19, S000-20, S000-21,
    S000-22, S001-07, S001-09, S001-13, S001-17, S001-18, S001-22, S001-23, S001-24,
    S001-25.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.new_file_after_expiry(
        ...     as_of="2022-05-12",
        ...     account_created=False,
        ...     file_created=False,
        ...     request_sent=False,
        ...     office_replied=False,
        ...     invoice_paid=False,
        ...     affiliated=False,
        ... )
        >>> answer.outcome
        'create-account'
    """

_CodeStatusOutcome: TypeAlias = Literal[
    "used",
    "superseded",
    "valid",
    "expired",
    "lifetime-not-published",
    "undetermined",
]
_CodeStatusPurpose: TypeAlias = Literal[
    "clicsequr-sign-in",
    "sag-account-creation",
    "file-recovery",
]

@type_check_only
class CodeStatusValues(TypedDict):
    """The values of `code_status`."""

    expires_at: ReadOnly[datetime | None]
    """end of the 10 minutes."""
    seconds_left: ReadOnly[int | None]
    """seconds left."""
    digits: ReadOnly[int | None]
    """number of digits."""

def code_status(
    *,
    as_of: datetime | str,
    purpose: _CodeStatusPurpose | None = ...,
    sent_at: datetime | str | None = ...,
    used: bool | None = ...,
    superseded: bool | None = ...,
    readings: _Readings | None = None,
) -> Answer[_CodeStatusOutcome, CodeStatusValues]:
    """Is the code received by e-mail still valid at that instant?

    Args:
        as_of: instant at which the code is entered, with its time zone.
        purpose: what the code is for: clicsequr-sign-in, sag-account-creation or
            file-recovery.
        sent_at: instant of sending.
        used: code already used (default False).
        superseded: code superseded by another one (default False).
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `code-boundary`: inclusive or exclusive (default inclusive).

    Outcomes:
        used: the code has already been used.
        superseded: another code supersedes this one.
        valid: the code is valid.
        expired: the code has expired.
        lifetime-not-published: how long this code is valid is not published.
        undetermined: the known facts are not enough to answer.

    Values:
        expires_at: end of the 10 minutes.
        seconds_left: seconds left.
        digits: number of digits.

    Sources: Q13, Q14, Q16, S002-18, S002-22, S004-09, S004-10.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.code_status(
        ...     as_of="2024-05-06T10:00:00-04:00",
        ...     purpose="clicsequr-sign-in",
        ...     sent_at="2024-05-06T10:00:00-04:00",
        ... )
        >>> answer.outcome
        'valid'
    """

_InactivityOutcome: TypeAlias = Literal[
    "cancelled",
    "final-notice",
    "first-notice",
    "active",
    "undetermined",
]

@type_check_only
class InactivityValues(TypedDict):
    """The values of `inactivity`."""

    cancellation_on: ReadOnly[date | None]
    """day of the cancellation."""
    notice_30_on: ReadOnly[date | None]
    """30 days before the cancellation."""
    notice_7_on: ReadOnly[date | None]
    """7 days before the cancellation."""
    days_left: ReadOnly[int | None]
    """days left, the day of the question included."""

def inactivity(
    *,
    as_of: date | str,
    last_used_on: date | str | None = ...,
    readings: _Readings | None = None,
) -> Answer[_InactivityOutcome, InactivityValues]:
    """Where does a clicSÉQUR account that is no longer used stand on that day?

    Args:
        as_of: day of the question.
        last_used_on: day of the last sign-in.
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `leap-day`: february-28 or march-1 (default february-28).
            `inactivity-boundary`: at-24-months or after-24-months (default
                at-24-months).

    Outcomes:
        cancelled: the clicSÉQUR account is cancelled.
        final-notice: the clicSÉQUR account will be cancelled if it stays unused: it
            is the period of the final notice.
        first-notice: the clicSÉQUR account will be cancelled if it stays unused: it
            is the period of the first notice.
        active: the clicSÉQUR account is active.
        undetermined: the known facts are not enough to answer.

    Values:
        cancellation_on: day of the cancellation.
        notice_30_on: 30 days before the cancellation.
        notice_7_on: 7 days before the cancellation.
        days_left: days left, the day of the question included.

    Sources: OPC-renewing, Q17, Q18, S004-36, S004-37, S004-38.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.inactivity(
        ...     as_of="2024-05-06",
        ...     last_used_on="2024-05-06",
        ... )
        >>> answer.outcome
        'active'
    """

_InactivityPlanOutcome: TypeAlias = Literal[
    "wait",
    "send-30-day-notice",
    "send-7-day-notice",
    "cancel",
    "undetermined",
]

@type_check_only
class InactivityPlanValues(TypedDict):
    """The values of `inactivity_plan`."""

    next_action_on: ReadOnly[date | None]
    """day of the next step."""
    cancel_not_before: ReadOnly[date | None]
    """first possible day of the cancellation."""
    notice_names: ReadOnly[date | None]
    """day of cancellation that the notice must name."""

def inactivity_plan(
    *,
    as_of: date | str,
    last_used_on: date | str | None = ...,
    notice_30_sent_on: date | str | None = ...,
    notice_7_sent_on: date | str | None = ...,
    require_notices: bool | None = ...,
    readings: _Readings | None = None,
) -> Answer[_InactivityPlanOutcome, InactivityPlanValues]:
    """What must the operator do, on that day, about a clicSÉQUR account that is no
    longer used?

    Args:
        as_of: day on which the job runs.
        last_used_on: day of the last sign-in to the account.
        notice_30_sent_on: day the first notice of cancellation was sent, or "none"
            (default "none").
        notice_7_sent_on: day the second notice of cancellation was sent, or "none"
            (default "none").
        require_notices: no cancellation without both notices (the operator’s
            choice) (default True).
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `leap-day`: february-28 or march-1 (default february-28).
            `inactivity-boundary`: at-24-months or after-24-months (default
                after-24-months).

    Outcomes:
        wait: there is nothing to do for now.
        send-30-day-notice: the operator must now send the first notice of
            cancellation.
        send-7-day-notice: the operator must now send the second notice of
            cancellation.
        cancel: the operator must cancel the account.
        undetermined: the known facts are not enough to answer.

    Values:
        next_action_on: day of the next step.
        cancel_not_before: first possible day of the cancellation.
        notice_names: day of cancellation that the notice must name.

    Sources: Q18, S004-36, S004-37, S004-38.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.inactivity_plan(
        ...     as_of="2025-08-01",
        ...     last_used_on="2023-08-31",
        ... )
        >>> answer.outcome
        'wait'
    """

_SecondFactorOutcome: TypeAlias = Literal[
    "email-code",
    "not-required",
    "security-questions",
    "body-not-listed",
    "not-by-clicsequr",
    "undetermined",
]

@type_check_only
class SecondFactorValues(TypedDict):
    """The values of `second_factor`."""

    suppressed_until: ReadOnly[datetime | None]
    """instant from which clicSÉQUR asks for a code again."""

def second_factor(
    *,
    as_of: datetime | str,
    body: str | None = ...,
    public_computer: bool | None = ...,
    code_suppressed_at: datetime | str | None = ...,
    readings: _Readings | None = None,
) -> Answer[_SecondFactorOutcome, SecondFactorValues]:
    """What does clicSÉQUR ask for besides the password?

    Args:
        as_of: instant of the sign-in, with its time zone.
        body: body whose service is used.
        public_computer: public computer (default False).
        code_suppressed_at: instant at which the person asked, in the same browser,
            that no further code be required, or "none" (default "none").
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        email-code: clicSÉQUR asks for a verification code, which it sends by
            e-mail.
        not-required: clicSÉQUR asks for no code.
        security-questions: clicSÉQUR asks the security questions.
        body-not-listed: this is the name of none of the bodies that clicSÉQUR’s
            page lists and that this program knows; nothing says what is asked for
            its services.
        not-by-clicsequr: clicSÉQUR asks for nothing: the Gestion du certificat is
            entered through the Service d’authentification gouvernementale.
        undetermined: the known facts are not enough to answer.

    Values:
        suppressed_until: instant from which clicSÉQUR asks for a code again.

    Sources: CLICSEQUR-confidentiality-policy, CLICSEQUR-security, OPC-renewing,
    Q15, Q32, Q41, S002-05, S002-39, S004-07, S004-08, S004-11, S004-15.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.second_factor(
        ...     as_of="2026-11-23T10:00:00-05:00",
        ...     body="office-de-la-protection-du-consommateur",
        ... )
        >>> answer.outcome
        'not-by-clicsequr'
    """

_SingleSignOnOutcome: TypeAlias = Literal["inactive", "active", "undetermined"]

@type_check_only
class SingleSignOnValues(TypedDict):
    """The values of `single_sign_on`."""

    advised_against: ReadOnly[bool | None]
    """single sign-on advised against for so many accounts."""
    may_ask_again: ReadOnly[bool | None]
    """a new authentication always possible."""

def single_sign_on(
    *,
    as_of: date | str | None = None,
    enabled: bool | None = ...,
    public_computer: bool | None = ...,
    accounts_in_use: int | None = ...,
    readings: _Readings | None = None,
) -> Answer[_SingleSignOnOutcome, SingleSignOnValues]:
    """Is the single sign-on of clicSÉQUR active?

    Args:
        as_of: day of the question; it may be left out.
        enabled: single sign-on activated in the account.
        public_computer: box for a public computer checked.
        accounts_in_use: number of clicSÉQUR accounts that the person uses (0 to
            1000) (default 1).
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        inactive: single sign-on is inactive.
        active: single sign-on is active.
        undetermined: the known facts are not enough to answer.

    Values:
        advised_against: single sign-on advised against for so many accounts.
        may_ask_again: a new authentication always possible.

    Sources: Q23, S003-09, S003-13, S003-14, S003-15.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.single_sign_on(
        ...     enabled=True,
        ...     public_computer=False,
        ... )
        >>> answer.outcome
        'active'
    """

_SiteAuthenticityOutcome: TypeAlias = Literal[
    "do-not-enter-password",
    "enter-password",
    "undetermined",
]

@type_check_only
class SiteAuthenticityValues(TypedDict):
    """The values of `site_authenticity`."""

def site_authenticity(
    *,
    as_of: date | str | None = None,
    picture_recognised: bool | None = ...,
    sentence_recognised: bool | None = ...,
    readings: _Readings | None = None,
) -> Answer[_SiteAuthenticityOutcome, SiteAuthenticityValues]:
    """Do the picture and the personal sentence show that the site is that of
    clicSÉQUR?

    Args:
        as_of: day of the question; it may be left out.
        picture_recognised: chosen picture displayed and recognised.
        sentence_recognised: personal sentence displayed and recognised.
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        do-not-enter-password: the person must not enter their password.
        enter-password: the person may enter their password.
        undetermined: the known facts are not enough to answer.

    Sources: S003-19, S003-20.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.site_authenticity(
        ...     picture_recognised=True,
        ...     sentence_recognised=True,
        ... )
        >>> answer.outcome
        'enter-password'
    """

_TermsAcceptanceOutcome: TypeAlias = Literal["accept-first", "continue", "undetermined"]

@type_check_only
class TermsAcceptanceValues(TypedDict):
    """The values of `terms_acceptance`."""

def terms_acceptance(
    *,
    as_of: date | str | None = None,
    accepted_at_registration: bool | None = ...,
    changed_significantly_since: bool | None = ...,
    readings: _Readings | None = None,
) -> Answer[_TermsAcceptanceOutcome, TermsAcceptanceValues]:
    """Must the person accept the terms and conditions of clicSÉQUR before continuing?

    Args:
        as_of: day of the question; it may be left out.
        accepted_at_registration: terms and conditions accepted at registration.
        changed_significantly_since: significant change of the terms since
            registration.
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        accept-first: the person must read and accept the terms and conditions
            before continuing.
        continue: the person has nothing to accept before the home page.
        undetermined: the known facts are not enough to answer.

    Sources: S003-38, S003-39, S004-21.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.terms_acceptance(
        ...     accepted_at_registration=True,
        ...     changed_significantly_since=False,
        ... )
        >>> answer.outcome
        'continue'
    """

_AccountVigilanceOutcome: TypeAlias = Literal[
    "contact-services-quebec",
    "nothing-to-report",
    "undetermined",
]
_AccountVigilanceFailedValue: TypeAlias = Literal[
    "site_certificate_ok",
    "code_received",
    "security_questions_ok",
    "account_list_ok",
    "last_access_ok",
]

@type_check_only
class AccountVigilanceValues(TypedDict):
    """The values of `account_vigilance`."""

    failed: ReadOnly[tuple[_AccountVigilanceFailedValue, ...] | None]
    """elements missing or wrong."""

def account_vigilance(
    *,
    as_of: date | str | None = None,
    site_certificate_ok: bool | None = ...,
    code_received: bool | Literal["not-applicable"] | None = ...,
    security_questions_ok: bool | Literal["not-applicable"] | None = ...,
    account_list_ok: bool | Literal["not-applicable"] | None = ...,
    last_access_ok: bool | None = ...,
    readings: _Readings | None = None,
) -> Answer[_AccountVigilanceOutcome, AccountVigilanceValues]:
    """Must the person report something about their clicSÉQUR account to Services
    Québec?

    Args:
        as_of: day of the question; it may be left out.
        site_certificate_ok: security certificate of the site present and right.
        code_received: verification code received, or "not-applicable".
        security_questions_ok: security questions the same as those that the person
            chose, or "not-applicable".
        account_list_ok: list of accounts right, or "not-applicable".
        last_access_ok: date and time of last access right.
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        contact-services-quebec: the person must contact the customer relations
            centre (Centre de relations avec la clientèle) of Services Québec.
        nothing-to-report: the person has nothing to report.
        undetermined: the known facts are not enough to answer.

    Values:
        failed: elements missing or wrong.

    Sources: Q24, S003-27, S003-28, S003-29, S003-30, S004-13, S004-14, S004-15,
    S004-16, S004-17, S004-18, S004-19.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.account_vigilance(
        ...     site_certificate_ok=True,
        ...     code_received=True,
        ...     security_questions_ok=True,
        ...     account_list_ok=True,
        ...     last_access_ok=True,
        ... )
        >>> answer.outcome
        'nothing-to-report'
    """

_MessageAuthenticityOutcome: TypeAlias = Literal[
    "suspicious",
    "consistent",
    "undetermined",
]
_MessageAuthenticityKind: TypeAlias = Literal[
    "account-created",
    "user-code-retrieved",
    "password-reset",
    "account-cancelled",
    "email-changed",
    "verification-code",
    "cancellation-in-30-days",
    "cancellation-in-7-days",
    "other",
]
_MessageAuthenticityAsksFor: TypeAlias = Literal[
    "user-code",
    "password",
    "notice-of-assessment-number",
    "social-insurance-number",
    "other-personal-information",
]
_MessageAuthenticityFindingsValue: TypeAlias = Literal[
    "asks-for-personal-information",
    "kind-not-sent-by-clicsequr",
    "signature-absent",
    "visual-absent",
]

@type_check_only
class MessageAuthenticityValues(TypedDict):
    """The values of `message_authenticity`."""

    findings: ReadOnly[tuple[_MessageAuthenticityFindingsValue, ...] | None]
    """what makes the message suspicious."""

def message_authenticity(
    *,
    as_of: date | str | None = None,
    kind: _MessageAuthenticityKind | None = ...,
    has_signature: bool | None = ...,
    has_visual: bool | None = ...,
    asks_for: Collection[_MessageAuthenticityAsksFor] | None = ...,
    readings: _Readings | None = None,
) -> Answer[_MessageAuthenticityOutcome, MessageAuthenticityValues]:
    """Does a message that claims to come from clicSÉQUR bear a known sign of fraud?

    Args:
        as_of: day of the question; it may be left out.
        kind: kind of message: account-created, user-code-retrieved, password-reset,
            account-cancelled, email-changed, verification-code,
            cancellation-in-30-days, cancellation-in-7-days or other.
        has_signature: signature of the Gouvernement du Québec at the top of the
            message.
        has_visual: visual of clicSÉQUR at the top of the message.
        asks_for: personal information that the message asks for: any of user-code,
            password, notice-of-assessment-number, social-insurance-number or
            other-personal-information.
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        suspicious: the message is suspicious.
        consistent: the message bears no known sign of fraud, but this does not
            prove that it comes from clicSÉQUR, because its marks can be copied; it
            is better not to open its links and to type the address oneself.
        undetermined: the known facts are not enough to answer.

    Values:
        findings: what makes the message suspicious.

    Sources: S004-33, S004-34, S004-35, S004-37, S004-38.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.message_authenticity(
        ...     kind="account-created",
        ...     has_signature=True,
        ...     has_visual=True,
        ...     asks_for=[],
        ... )
        >>> answer.outcome
        'consistent'
    """

_SignInOutcome: TypeAlias = Literal[
    "register-as-new-user",
    "recover-password",
    "recover-user-code",
    "get-help-signing-in",
    "do-not-enter-password",
    "enter-credentials",
    "recover-security-answer",
    "pass-second-factor",
    "accept-terms",
    "home-page",
    "undetermined",
]
_SignInCredentials: TypeAlias = Literal[
    "entered",
    "not-entered",
    "none",
    "password-forgotten",
    "user-code-forgotten",
    "refused",
]
_SignInSecondFactor: TypeAlias = Literal["done", "pending", "answer-forgotten"]
_SignInTerms: TypeAlias = Literal["accepted", "to-accept"]

@type_check_only
class SignInValues(TypedDict):
    """The values of `sign_in`."""

    unspecified: ReadOnly[bool | None]
    """content of the step not published."""

def sign_in(
    *,
    as_of: date | str | None = None,
    credentials: _SignInCredentials | None = ...,
    site_recognised: bool | None = ...,
    second_factor: _SignInSecondFactor | None = ...,
    terms: _SignInTerms | None = ...,
    readings: _Readings | None = None,
) -> Answer[_SignInOutcome, SignInValues]:
    """What is the next step of signing in to clicSÉQUR?

    Args:
        as_of: day of the question; it may be left out.
        credentials: user code and password: entered, not-entered, none,
            password-forgotten, user-code-forgotten or refused.
        site_recognised: picture and personal sentence recognised.
        second_factor: verification code or answer to the security questions: done,
            pending or answer-forgotten.
        terms: terms and conditions: accepted or to-accept.
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        register-as-new-user: the person must register with clicSÉQUR, through the
            section for new users.
        recover-password: the person must consult the help of clicSÉQUR on a
            forgotten password.
        recover-user-code: the person must retrieve their user code.
        get-help-signing-in: the person must get help with signing in.
        do-not-enter-password: the person must not enter their password.
        enter-credentials: the person must enter their user code and password.
        recover-security-answer: the person must consult the help of clicSÉQUR on a
            forgotten answer.
        pass-second-factor: the person must enter the verification code or answer
            the security questions.
        accept-terms: the person must read and accept the terms and conditions.
        home-page: the home page of clicSÉQUR appears.
        undetermined: the known facts are not enough to answer.

    Values:
        unspecified: content of the step not published.

    Sources: CLICSEQUR-identity-check, Q27, S003-01, S003-02, S003-04, S003-16,
    S003-17, S003-18, S003-20, S003-21, S003-22, S003-36, S003-37, S003-38, S003-39,
    S004-07, S004-11, S004-35.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.sign_in(
        ...     credentials="none",
        ...     site_recognised=True,
        ...     second_factor="pending",
        ...     terms="accepted",
        ... )
        >>> answer.outcome
        'register-as-new-user'
    """

_AuthenticationSystemOutcome: TypeAlias = Literal[
    "clicsequr",
    "sag",
    "switch-date-not-published",
    "undetermined",
]
_AuthenticationSystemLevelValue: TypeAlias = Literal["basic"]

@type_check_only
class AuthenticationSystemValues(TypedDict):
    """The values of `authentication_system`."""

    level: ReadOnly[_AuthenticationSystemLevelValue | None]
    """level of authentication."""

def authentication_system(
    *,
    as_of: date | str,
    readings: _Readings | None = None,
) -> Answer[_AuthenticationSystemOutcome, AuthenticationSystemValues]:
    """By which system is the Gestion du certificat entered on that day?

    Args:
        as_of: day of the question.
        readings: Where the sources are silent, the readings to use; this rule uses
            none.

    Outcomes:
        clicsequr: the Gestion du certificat is entered through clicSÉQUR.
        sag: the Gestion du certificat is entered through the Service
            d’authentification gouvernementale.
        switch-date-not-published: the Office has not published the day on which the
            system changed.
        undetermined: the known facts are not enough to answer.

    Values:
        level: level of authentication.

    Sources: OPC-renewing, Q38, S002-05, S002-06, S002-31, S002-39.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.authentication_system(
        ...     as_of="2024-07-14",
        ... )
        >>> answer.outcome
        'clicsequr'
    """

_InvoiceProofOutcome: TypeAlias = Literal[
    "too-old",
    "not-from-office",
    "accepted",
    "undetermined",
]

@type_check_only
class InvoiceProofValues(TypedDict):
    """The values of `invoice_proof`."""

    last_day: ReadOnly[date | None]
    """last day on which the invoice is less than 3 years old."""
    days_left: ReadOnly[int | None]
    """days left, the day of the question included."""

def invoice_proof(
    *,
    as_of: date | str,
    issued_on: date | str | None = ...,
    from_office_confirmation: bool | None = ...,
    readings: _Readings | None = None,
) -> Answer[_InvoiceProofOutcome, InvoiceProofValues]:
    """Can this invoice’s number be used to recover the file on that day?

    Args:
        as_of: day of the question.
        issued_on: day of the invoice.
        from_office_confirmation: invoice from a payment confirmation of the Office.
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `leap-day`: february-28 or march-1 (default february-28).

    Outcomes:
        too-old: the invoice is too old to recover the file with.
        not-from-office: the invoice does not come from a payment confirmation of
            the Office.
        accepted: the invoice’s number can be used to recover the file.
        undetermined: the known facts are not enough to answer.

    Values:
        last_day: last day on which the invoice is less than 3 years old.
        days_left: days left, the day of the question included.

    Sources: Q21, Q31, S002-26.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.invoice_proof(
        ...     as_of="2023-07-01",
        ...     issued_on="2023-07-01",
        ...     from_office_confirmation=True,
        ... )
        >>> answer.outcome
        'accepted'
    """

_FileRecoveryOutcome: TypeAlias = Literal[
    "recovered",
    "redo-recovery",
    "await-assistance",
    "enter-identifiers",
    "enter-code",
    "choose-alternative",
    "undetermined",
]
_FileRecoveryCode: TypeAlias = Literal[
    "not-sent",
    "sent",
    "accepted",
    "rejected",
    "not-received",
]
_FileRecoveryAssistance: TypeAlias = Literal[
    "none",
    "requested",
    "validated-by-telephone",
]
_FileRecoveryOptionsOption: TypeAlias = Literal[
    "enter-code",
    "give-invoice-number",
    "request-assistance",
]
_FileRecoveryOptionsReason: TypeAlias = Literal[
    "code-can-be-entered",
    "invoice-can-be-given",
    "assistance-can-be-requested",
    "file-recovered",
    "identifiers-needed",
    "code-not-received",
    "invoice-too-old",
    "invoice-not-from-office",
    "assistance-already-requested",
    "validated-by-telephone",
]

@type_check_only
class _FileRecoveryOptions(TypedDict):
    option: ReadOnly[_FileRecoveryOptionsOption]
    available: ReadOnly[bool]
    reason: ReadOnly[_FileRecoveryOptionsReason]

@type_check_only
class _FileRecoveryInvoice(TypedDict, total=False):
    issued_on: date | str | None
    from_office_confirmation: bool | None

@type_check_only
class FileRecoveryValues(TypedDict):
    """The values of `file_recovery`."""

    options: ReadOnly[tuple[_FileRecoveryOptions, ...] | None]
    """options."""

def file_recovery(
    *,
    as_of: date | str,
    identifiers_match: bool | Literal["not-given"] | None = ...,
    code: _FileRecoveryCode | None = ...,
    invoice: _FileRecoveryInvoice | Literal["none"] | None = ...,
    assistance: _FileRecoveryAssistance | None = ...,
    readings: _Readings | None = None,
) -> Answer[_FileRecoveryOutcome, FileRecoveryValues]:
    """What is the next step in recovering the certificate file?

    Args:
        as_of: day of the question.
        identifiers_match: certificate number and date of birth, together, match the
            file, or "not-given".
        code: state of the security code: not-sent, sent, accepted, rejected or
            not-received.
        invoice: invoice, or "none" (default "none").
            `issued_on`: day of the invoice.
            `from_office_confirmation`: invoice from a payment confirmation of the
                Office.
        assistance: state of the request for assistance: none, requested or
            validated-by-telephone (default "none").
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `leap-day`: february-28 or march-1 (default february-28).

    Outcomes:
        recovered: the file is recovered.
        redo-recovery: the representative must do the recovery again from the start.
        await-assistance: an employee of the Office will contact the representative.
        enter-identifiers: the representative must enter the certificate number and
            date of birth.
        enter-code: the representative must enter the security code that the Office
            sends by e-mail.
        choose-alternative: the representative can prove their identity in another
            way than by the code: give the number of an invoice of the Office less
            than 3 years old, or request assistance.
        undetermined: the known facts are not enough to answer.

    Values:
        options: options.

    Sources: S002-21, S002-22, S002-23, S002-24, S002-25, S002-26, S002-27, S002-28,
    S002-29.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.file_recovery(
        ...     as_of="2025-10-06",
        ...     identifiers_match=True,
        ...     code="accepted",
        ... )
        >>> answer.outcome
        'recovered'
    """

_SupportHoursOutcome: TypeAlias = Literal[
    "open",
    "closed",
    "not-certain",
    "undetermined",
]
_SupportHoursDesk: TypeAlias = Literal["services-quebec"]

@type_check_only
class SupportHoursValues(TypedDict):
    """The values of `support_hours`."""

    telephone: ReadOnly[str | None]
    """telephone number."""
    opens_at: ReadOnly[datetime | None]
    """next opening by the published hours (from December 23 to January 4 the desk
    may be closed)."""
    closes_at: ReadOnly[datetime | None]
    """next closing by the published hours."""

def support_hours(
    *,
    as_of: datetime | str,
    desk: _SupportHoursDesk | None = ...,
    readings: _Readings | None = None,
) -> Answer[_SupportHoursOutcome, SupportHoursValues]:
    """Does the help desk answer the telephone at that instant?

    Args:
        as_of: instant of the call, with its time zone.
        desk: help desk: services-quebec (default "services-quebec").
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `support-holidays`: closed or open (default closed).

    Outcomes:
        open: the help desk answers the telephone.
        closed: the help desk does not answer the telephone.
        not-certain: the help desk may be closed on that day; nothing says whether
            it answers.
        undetermined: the known facts are not enough to answer.

    Values:
        telephone: telephone number.
        opens_at: next opening by the published hours (from December 23 to January 4
            the desk may be closed).
        closes_at: next closing by the published hours.

    Sources: DEC-closing-days, I-16-s61, Q22, Q36, S002-34, T-5.1.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.support_hours(
        ...     as_of="2026-11-23T07:59:59-05:00",
        ... )
        >>> answer.outcome
        'closed'
    """

_DeadlineOutcome: TypeAlias = Literal["open", "passed", "undetermined"]
_DeadlineUnit: TypeAlias = Literal["days", "months", "years"]

@type_check_only
class DeadlineValues(TypedDict):
    """The values of `deadline`."""

    due_on: ReadOnly[date | None]
    """last day."""
    due_on_raw: ReadOnly[date | None]
    """last day, not moved."""
    days_left: ReadOnly[int | None]
    """days left, the day of the question included."""

def deadline(
    *,
    as_of: date | str,
    starts_on: date | str | None = ...,
    count: int | None = ...,
    unit: _DeadlineUnit | None = ...,
    readings: _Readings | None = None,
) -> Answer[_DeadlineOutcome, DeadlineValues]:
    """Is the period still running on that day?

    Args:
        as_of: day of the question.
        starts_on: day from which the period runs (it does not count itself).
        count: number of days, months or years (1 to 36524).
        unit: unit: days, months or years.
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `leap-day`: february-28 or march-1 (default february-28).
            `counting`: calendar or cpa-269 (default cpa-269).

    Outcomes:
        open: the period is still running.
        passed: the period is over.
        undetermined: the known facts are not enough to answer.

    Values:
        due_on: last day.
        due_on_raw: last day, not moved.
        days_left: days left, the day of the question included.

    Sources: CCP-art83, I-16-s61, P-40.1-s269, Q6.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.deadline(
        ...     as_of="2025-06-25",
        ...     starts_on="2025-06-09",
        ...     count=15,
        ...     unit="days",
        ... )
        >>> answer.outcome
        'open'
    """

_HolderReviewOutcome: TypeAlias = Literal[
    "new-application",
    "transfer-exam-result",
    "retake-exam",
    "affiliate",
    "renew",
    "sign-in-to-keep-account",
    "open-account",
    "fix-number",
    "nothing-due",
    "undetermined",
]
_HolderReviewKind: TypeAlias = Literal["regular", "temporary"]
_HolderReviewDutiesKey: TypeAlias = Literal[
    "new-application",
    "transfer-exam-result",
    "retake-exam",
    "affiliate",
    "renew",
    "sign-in-to-keep-account",
    "open-account",
    "fix-number",
]

@type_check_only
class HolderReviewValues(TypedDict):
    """The values of `holder_review`."""

    act_by: ReadOnly[date | None]
    """last day on which the act is in time."""
    duties: ReadOnly[Mapping[_HolderReviewDutiesKey, Duty]]
    """acts that the person owes."""
    next_due_on: ReadOnly[date | None]
    """next due day, change notices and the end of a temporary certificate apart."""
    next_due_complete: ReadOnly[bool | None]
    """the day of every act is known."""
    account_keep_by: ReadOnly[date | None]
    """last day to keep the clicSÉQUR account."""
    canonical_number: ReadOnly[str | None]
    """certificate number in its canonical form."""
    decisions: ReadOnly[Mapping[str, Answer[str, Mapping[str, object]]]]
    """answers of the rules asked."""

def holder_review(
    *,
    as_of: date | str,
    certificate_number: str | None = ...,
    kind: _HolderReviewKind | None = ...,
    issued_on: date | str | None = ...,
    expires_on: date | str | None = ...,
    affiliated: bool | None = ...,
    unaffiliated_since: date | str | None = ...,
    cancelled_on: date | str | None = ...,
    renewal_completed_on: date | str | None = ...,
    exam_passed_on: date | str | None = ...,
    affiliated_at_expiry: bool | None = ...,
    account_last_used_on: date | str | None = ...,
    renewal_lead_days: int | None = ...,
    readings: _Readings | None = None,
) -> Answer[_HolderReviewOutcome, HolderReviewValues]:
    """What must this person do, and by when?

    Args:
        as_of: day of the question.
        certificate_number: certificate number, or "none".
        kind: kind of certificate: regular or temporary (default "regular").
        issued_on: day the certificate was issued.
        expires_on: expiry day of the certificate.
        affiliated: affiliated, on that day, with a collection agent holding a valid
            permit.
        unaffiliated_since: last day affiliated with a collection agent holding a
            valid permit, or "none".
        cancelled_on: day the certificate is cancelled, or "none" (default "none").
        renewal_completed_on: day the renewal was completed, or "none" (default
            "none").
        exam_passed_on: day the exam was passed, or "never".
        affiliated_at_expiry: affiliated with a collection agency when the
            certificate expired.
        account_last_used_on: last use of the clicSÉQUR account, or "none".
        renewal_lead_days: number of days, before the certificate ends, from which
            its renewal is called for (a choice: no source says from when it can be
            done) (0 to 730) (default 90).
        readings: Where the sources are silent, the readings to use; this rule uses
            these:
            `leap-day`: february-28 or march-1 (default february-28).
            `counting`: calendar or cpa-269 (default calendar).
            `lapsed-exam`: either-route or exam-must-be-valid (default
                either-route).
            `affiliation-route`: no-time-limit or two-years-after-expiry (default
                no-time-limit).
            `expiry-day`: first-day-not-covered or last-day-covered (default
                first-day-not-covered).
            `renewal-period`: from-expiry or from-completion (default from-expiry).
            `inactivity-boundary`: at-24-months or after-24-months (default
                at-24-months).

    Outcomes:
        new-application: the representative must make a new application for a
            certificate.
        transfer-exam-result: the representative must have the exam result attached
            to a new file.
        retake-exam: the representative must take the exam again.
        affiliate: the representative must declare an affiliation with a collection
            agent holding a valid permit.
        renew: the representative must renew the certificate.
        sign-in-to-keep-account: the representative must sign in to clicSÉQUR to
            keep the account.
        open-account: the representative must open a new account to enter the
            certificate service: a clicSÉQUR account until July 15, 2024; the system
            of the months after it is not published.
        fix-number: the certificate number must be corrected.
        nothing-due: the representative has nothing to do for now.
        undetermined: the known facts are not enough to answer.

    Values:
        act_by: last day on which the act is in time.
        duties: acts that the person owes.
        next_due_on: next due day, change notices and the end of a temporary
            certificate apart.
        next_due_complete: the day of every act is known.
        account_keep_by: last day to keep the clicSÉQUR account.
        canonical_number: certificate number in its canonical form.
        decisions: answers of the rules asked.

    Sources: OPC-application-regular, OPC-application-temporary,
    OPC-changing-information, OPC-counsellor-expiry, OPC-definition, OPC-renewing,
    OPC-temporary-expiry, OPC-work-stoppage, P-40.1-s269, Q1, Q10, Q20, Q3, Q34,
    Q35, Q38, Q4, Q5, R-2.2-s51, S000-01, S000-02, S000-05, S000-16, S000-18,
    S000-23, S000-25, S001-05, S001-06, S001-08, S001-19, S001-21, S001-26, S001-28,
    S002-05, S002-37, S002-39, S004-36, S004-37, S004-38.

    Raises:
        QuestionError: `as_of` is missing, a value is not in the form of its fact,
            or facts contradict each other; `code` and `field` tell what and where.

    Example:
        >>> import echeance
        >>> answer = echeance.holder_review(
        ...     as_of="2026-06-15",
        ...     certificate_number="CAR202112345678",
        ...     expires_on="2027-03-10",
        ...     affiliated=True,
        ...     unaffiliated_since="none",
        ...     exam_passed_on="2025-01-15",
        ...     affiliated_at_expiry=False,
        ...     account_last_used_on="none",
        ... )
        >>> answer.outcome
        'nothing-due'
    """

@overload
def ask(
    rule: Literal["certificate-number"],
    /,
    *,
    as_of: date | str | None = None,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_CertificateNumberOutcome, CertificateNumberValues]: ...

@overload
def ask(
    rule: Literal["certificate-status"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_CertificateStatusOutcome, CertificateStatusValues]: ...

@overload
def ask(
    rule: Literal["certificate-renewal"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_CertificateRenewalOutcome, CertificateRenewalValues]: ...

@overload
def ask(
    rule: Literal["certificate-issuance"],
    /,
    *,
    as_of: date | str | None = None,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_CertificateIssuanceOutcome, CertificateIssuanceValues]: ...

@overload
def ask(
    rule: Literal["certificate-duties"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_CertificateDutiesOutcome, CertificateDutiesValues]: ...

@overload
def ask(
    rule: Literal["change-notice"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_ChangeNoticeOutcome, ChangeNoticeValues]: ...

@overload
def ask(
    rule: Literal["absence"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_AbsenceOutcome, AbsenceValues]: ...

@overload
def ask(
    rule: Literal["exam-result"],
    /,
    *,
    as_of: date | str | None = None,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_ExamResultOutcome, ExamResultValues]: ...

@overload
def ask(
    rule: Literal["exam-validity"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_ExamValidityOutcome, ExamValidityValues]: ...

@overload
def ask(
    rule: Literal["exam-transfer"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_ExamTransferOutcome, ExamTransferValues]: ...

@overload
def ask(
    rule: Literal["transfer-request"],
    /,
    *,
    as_of: date | str | None = None,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_TransferRequestOutcome, TransferRequestValues]: ...

@overload
def ask(
    rule: Literal["new-file-after-expiry"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_NewFileAfterExpiryOutcome, NewFileAfterExpiryValues]: ...

@overload
def ask(
    rule: Literal["code-status"],
    /,
    *,
    as_of: datetime | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_CodeStatusOutcome, CodeStatusValues]: ...

@overload
def ask(
    rule: Literal["inactivity"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_InactivityOutcome, InactivityValues]: ...

@overload
def ask(
    rule: Literal["inactivity-plan"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_InactivityPlanOutcome, InactivityPlanValues]: ...

@overload
def ask(
    rule: Literal["second-factor"],
    /,
    *,
    as_of: datetime | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_SecondFactorOutcome, SecondFactorValues]: ...

@overload
def ask(
    rule: Literal["single-sign-on"],
    /,
    *,
    as_of: date | str | None = None,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_SingleSignOnOutcome, SingleSignOnValues]: ...

@overload
def ask(
    rule: Literal["site-authenticity"],
    /,
    *,
    as_of: date | str | None = None,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_SiteAuthenticityOutcome, SiteAuthenticityValues]: ...

@overload
def ask(
    rule: Literal["terms-acceptance"],
    /,
    *,
    as_of: date | str | None = None,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_TermsAcceptanceOutcome, TermsAcceptanceValues]: ...

@overload
def ask(
    rule: Literal["account-vigilance"],
    /,
    *,
    as_of: date | str | None = None,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_AccountVigilanceOutcome, AccountVigilanceValues]: ...

@overload
def ask(
    rule: Literal["message-authenticity"],
    /,
    *,
    as_of: date | str | None = None,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_MessageAuthenticityOutcome, MessageAuthenticityValues]: ...

@overload
def ask(
    rule: Literal["sign-in"],
    /,
    *,
    as_of: date | str | None = None,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_SignInOutcome, SignInValues]: ...

@overload
def ask(
    rule: Literal["authentication-system"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_AuthenticationSystemOutcome, AuthenticationSystemValues]: ...

@overload
def ask(
    rule: Literal["invoice-proof"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_InvoiceProofOutcome, InvoiceProofValues]: ...

@overload
def ask(
    rule: Literal["file-recovery"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_FileRecoveryOutcome, FileRecoveryValues]: ...

@overload
def ask(
    rule: Literal["support-hours"],
    /,
    *,
    as_of: datetime | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_SupportHoursOutcome, SupportHoursValues]: ...

@overload
def ask(
    rule: Literal["deadline"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_DeadlineOutcome, DeadlineValues]: ...

@overload
def ask(
    rule: Literal["holder-review"],
    /,
    *,
    as_of: date | str,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer[_HolderReviewOutcome, HolderReviewValues]: ...

@overload
def ask(
    rule: str,
    /,
    *,
    as_of: date | str | None = None,
    facts: Mapping[str, Any] | None = None,
    readings: _Readings | None = None,
    legal_time: LegalTime | None = None,
) -> Answer:
    """Asks a rule by its slug, as its typed function does."""
