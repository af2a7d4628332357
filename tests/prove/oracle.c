/* A third implementation of the rules on days, written from the contract alone: it knows nothing of the library.
 *
 * It has a calendar, made by counting days one by one, and walks it: a month later is found by walking through it, a day that
 * section 269 moves by walking on to the next working day, days left by counting them, the next change by asking the next
 * day, and the next, until the outcome is another.
 *
 * oracle RULE edges REACH STEP    of each fact day of 1900-2199 (one in STEP, each 29 February), the days about every edge, REACH to each side
 * oracle RULE window FIRST YEARS  complete: each day of those years as the fact's, asked on each day of those years
 * oracle calendar MONTHS          each day of 1895-2204: year, month, day, weekday, whether s. 269 lets a period end on it, where
 *                                it is extended to, and where 1 to MONTHS months and as many back lead under both readings
 *
 * It writes what it answers, as numbers of 32 bits; the form is read in `domain.rs`. */

#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The calendar ------------------------------------------------------------------------------------------------------- */

enum { FIRST_YEAR = 1870, LAST_YEAR = 2240, SIZE = 366 * (LAST_YEAR - FIRST_YEAR + 1) };
enum { NEVER = INT_MAX - 1, NO_DAY = -1 }; /* a fact's own word; null in an answer */

typedef struct {
  int year, month, day, weekday; /* 0 is Sunday */
  int works;                     /* whether s. 269 lets a period end on it */
} Date;

static Date calendar[SIZE];
static int first_of[LAST_YEAR - FIRST_YEAR + 1][12]; /* the first day of each month */
static int days, epoch, begin, end; /* how many; 1970-01-01, 1900-01-01, 2199-12-31 */

static int month_days(int year, int month) {
  if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

static int find(int year, int month, int day) {
  return first_of[year - FIRST_YEAR][month - 1] + day - 1;
}

/* Easter Sunday, after the tables of the Gregorian calendar: the Sunday after the full moon of 21 March or later. */
static void easter(int year, int *month, int *day) {
  int golden = year % 19 + 1, century = year / 100 + 1;
  int solar = 3 * century / 4 - 12, lunar = (8 * century + 5) / 25 - 5;
  int sunday = 5 * year / 4 - solar - 10;
  int epact = ((11 * golden + 20 + lunar - solar) % 30 + 30) % 30;
  if ((epact == 25 && golden > 11) || epact == 24) epact++;
  int moon = 44 - epact;
  if (moon < 21) moon += 30;
  moon += 7 - (sunday + moon) % 7;
  *month = moon > 31 ? 4 : 3;
  *day = moon > 31 ? moon - 31 : moon;
}

static int is_holiday(int at) {
  Date d = calendar[at];
  if (d.weekday == 0) return 1;
  if ((d.month == 1 && d.day == 1) || (d.month == 6 && d.day == 24) || (d.month == 12 && d.day == 25)) return 1;
  if (d.month == 7 && d.day == 1) return 1; /* a Sunday was met above */
  if (d.month == 7 && d.day == 2 && d.weekday == 1) return 1;
  if (d.month == 9 && d.day <= 7 && d.weekday == 1) return 1;
  if (d.month == 10 && d.day >= 8 && d.day <= 14 && d.weekday == 1) return 1;
  if (d.month == 5 && d.day >= 18 && d.day <= 24 && d.weekday == 1) return 1;
  int month, day;
  easter(d.year, &month, &day);
  for (int near = at - 1; near <= at + 2; near++) /* Good Friday is two days before, Easter Monday one after */
    if ((near == at - 1 || near == at + 2) && calendar[near].month == month && calendar[near].day == day) return 1;
  return 0;
}

static void make_calendar(void) {
  int weekday = 6; /* 1870-01-01 was a Saturday */
  for (int year = FIRST_YEAR; year <= LAST_YEAR; year++)
    for (int month = 1; month <= 12; month++)
      for (int day = 1; day <= month_days(year, month); day++, weekday = (weekday + 1) % 7) {
        if (day == 1) first_of[year - FIRST_YEAR][month - 1] = days;
        calendar[days++] = (Date){year, month, day, weekday, 1};
      }
  for (int at = 3; at < days - 3; at++) {
    Date *d = &calendar[at];
    d->works = !is_holiday(at) && d->weekday != 6 && !(d->month == 1 && d->day == 2) && !(d->month == 12 && d->day == 26);
  }
  epoch = find(1970, 1, 1), begin = find(1900, 1, 1), end = find(2199, 12, 31);
}

static int extended(int at) {
  while (!calendar[at].works) at++;
  return at;
}

enum { FEBRUARY_28 = 1, MARCH_1 = 2 };

/* So many months later, or earlier: the first of that month, and from it on to the day, or to the last of the month. */
static int months_later(int at, int months, int leap) {
  Date from = calendar[at];
  int wanted = from.month - 1 + months, year = from.year;
  for (; wanted < 0; wanted += 12) year--;
  for (; wanted > 11; wanted -= 12) year++;
  int to = first_of[year - FIRST_YEAR][wanted];
  while (calendar[to].day < from.day && calendar[to + 1].day != 1) to++;
  int is_short = calendar[to].day < from.day;
  return is_short && from.month == 2 && calendar[to].month == 2 && leap == MARCH_1 ? to + 1 : to;
}

/* The same for all days, walked once. */
static int later(int at, int months, int leap) {
  static struct {
    int months, leap, *to;
  } kept[16];
  int k = 0;
  while (kept[k].to && (kept[k].months != months || kept[k].leap != leap)) k++;
  if (!kept[k].to) {
    kept[k].months = months, kept[k].leap = leap, kept[k].to = malloc(sizeof(int) * SIZE);
    for (int day = 3700; day < days - 3700; day++) kept[k].to[day] = months_later(day, months, leap);
  }
  return kept[k].to[at];
}

/* How many days from the day of the question to the last, both counted. The count is kept, and goes on a day at a time. */
static int days_left(int as_of, int last) {
  static struct {
    int last, from, *count;
  } kept[64];
  if (as_of > last) return 0;
  int k = last % 64;
  if (!kept[k].count) kept[k].count = malloc(sizeof(int) * (SIZE + 1));
  if (kept[k].last != last) kept[k].last = last, kept[k].from = last + 1, kept[k].count[last + 1] = 0;
  for (; kept[k].from > as_of; kept[k].from--) kept[k].count[kept[k].from - 1] = kept[k].count[kept[k].from] + 1;
  return kept[k].count[as_of];
}

/* Questions and answers ---------------------------------------------------------------------------------------------- */

enum { ABSENT = INT_MIN + 1, YES = 1, NO = -1 };
enum { FACTS = 6, VALUES = 4, READINGS = 5, EDGES = 6 };
enum { IN_THE_FUTURE = -1, END_BEFORE_START = -2, CONFLICTING = -3, OUTSIDE_WINDOW = -4 };

typedef struct {
  int outcome;       /* its place in the rule's list, from 0; below 0 an error */
  int value[VALUES]; /* days, days left last; or the fact of an error */
} Answer;

/* What a question is, whatever its day, under one choice of readings. */
typedef struct {
  const int *fact;
  const int *reading;
  int day[8]; /* what was worked out */
  int edge[EDGES], edges;
} Case;

typedef struct Rule {
  const char *slug, *facts, *outcomes, *values, *readings;
  int reading_count, value_count;
  int left; /* which value counts days, and is none; -1 for none */
  void (*prepare)(Case *c);
  Answer (*ask)(const Case *c, int as_of);
} Rule;

static void edge(Case *c, int at) { c->edge[c->edges++] = at; }
static Answer refused(int error, int fact) { return (Answer){error, {fact, NO_DAY, NO_DAY, NO_DAY}}; }
static int past(int fact, int as_of) { return fact != NEVER && fact != ABSENT && fact > as_of; }

/* certificate-status */
static void status_prepare(Case *c) {
  const int *f = c->fact, *r = c->reading;
  int temporary = f[0] == 2, issued = f[1], expires = f[2];
  if (expires == ABSENT) expires = temporary ? find(2021, 1, 1) : later(issued, 24, r[0]);
  c->day[0] = expires;
  c->day[1] = temporary ? find(2020, 12, 31) : r[1] == 1 ? expires - 1 : expires;
  c->day[2] = f[4] != NEVER && f[4] - 1 < c->day[1] ? f[4] - 1 : c->day[1]; /* valid until then */
  edge(c, c->day[1] + 1);
  if (issued != ABSENT) edge(c, issued);
  if (f[4] != NEVER) edge(c, f[4]);
}
static Answer status_ask(const Case *c, int as_of) {
  enum { VALID, SUSPENDED, NOT_YET, EXPIRED, CANCELLED };
  const int *f = c->fact;
  if (f[1] != ABSENT && f[2] != ABSENT && f[2] <= f[1]) return refused(END_BEFORE_START, 2);
  if (f[1] != ABSENT && f[4] != NEVER && f[4] < f[1]) return refused(END_BEFORE_START, 4);
  int outcome = f[1] != ABSENT && as_of < f[1]        ? NOT_YET
                : f[4] != NEVER && f[4] <= as_of      ? CANCELLED
                : as_of > c->day[1]                   ? EXPIRED
                : f[3] == NO                          ? SUSPENDED
                                                      : VALID;
  int left = outcome == VALID || outcome == SUSPENDED ? days_left(as_of, c->day[2]) : 0;
  return (Answer){outcome, {c->day[0], c->day[2], left, NO_DAY}};
}

/* certificate-renewal */
static void renewal_prepare(Case *c) {
  const int *f = c->fact, *r = c->reading;
  int last = r[2] == 1 ? f[0] - 1 : f[0], longer = extended(last);
  int limit = r[1] == 2 ? longer : last;
  int completed = f[1];
  if (completed != NEVER && completed <= extended(later(f[0], -24, r[0]))) completed = NEVER;
  c->day[0] = last, c->day[1] = longer, c->day[2] = limit, c->day[3] = completed;
  c->day[4] = completed == NEVER ? NO_DAY : later(r[3] == 1 ? f[0] : completed, 24, r[0]);
  edge(c, last + 1), edge(c, longer + 1);
  if (f[1] != NEVER) edge(c, f[1]);
}
static Answer renewal_ask(const Case *c, int as_of) {
  enum { RENEWED, OPEN, MISSED };
  if (past(c->fact[1], as_of)) return refused(IN_THE_FUTURE, 1);
  int limit = c->day[2], completed = c->day[3];
  int outcome = completed != NEVER ? (completed <= limit ? RENEWED : MISSED) : as_of > limit ? MISSED : OPEN;
  int left = outcome == RENEWED ? NO_DAY : outcome == MISSED ? 0 : days_left(as_of, limit);
  return (Answer){outcome, {c->day[0], c->day[1], left, outcome == RENEWED ? c->day[4] : NO_DAY}};
}

/* change-notice */
static void notice_prepare(Case *c) {
  int raw = c->fact[0] + 15, due = c->reading[0] == 1 ? extended(raw) : raw; /* cpa-269 comes first here */
  c->day[0] = due, c->day[1] = raw;
  edge(c, c->fact[0]), edge(c, raw + 1), edge(c, extended(raw) + 1);
  if (c->fact[1] != NEVER) edge(c, c->fact[1]);
}
static Answer notice_ask(const Case *c, int as_of) {
  enum { NOTIFIED, OPEN, LATE, OVERDUE };
  const int *f = c->fact;
  if (past(f[0], as_of)) return refused(IN_THE_FUTURE, 0);
  if (past(f[1], as_of)) return refused(IN_THE_FUTURE, 1);
  if (f[1] != NEVER && f[1] < f[0]) return refused(END_BEFORE_START, 1);
  int due = c->day[0];
  int outcome = f[1] != NEVER ? (f[1] <= due ? NOTIFIED : LATE) : as_of <= due ? OPEN : OVERDUE;
  int left = outcome == NOTIFIED ? NO_DAY : outcome == OPEN ? days_left(as_of, due) : 0;
  return (Answer){outcome, {due, c->day[1], left, NO_DAY}};
}

/* Two years from a day: absence, exam-validity */
static void term_prepare(Case *c) {
  if (c->fact[0] == NEVER) return;
  int raw = later(c->fact[0], 24, c->reading[0]), longer = extended(raw);
  c->day[0] = raw, c->day[1] = longer, c->day[2] = c->reading[1] == 2 ? longer : raw;
  edge(c, c->fact[0]), edge(c, raw + 1), edge(c, longer + 1);
}
static Answer term_ask(const Case *c, int as_of) {
  enum { NOTHING, WITHIN, AFTER };
  if (past(c->fact[0], as_of)) return refused(IN_THE_FUTURE, 0);
  if (c->fact[0] == NEVER) return (Answer){NOTHING, {NO_DAY, NO_DAY, NO_DAY, NO_DAY}};
  int limit = c->day[2];
  return (Answer){as_of <= limit ? WITHIN : AFTER, {c->day[0], c->day[1], days_left(as_of, limit), NO_DAY}};
}

/* exam-transfer, without periods: readings leap-day, counting, lapsed-exam, affiliation-route, expiry-day */
static void transfer_prepare(Case *c) {
  const int *f = c->fact, *r = c->reading;
  if (f[0] != NEVER) {
    int raw = later(f[0], 24, r[0]), longer = extended(raw);
    c->day[0] = raw, c->day[1] = longer, c->day[2] = r[1] == 2 ? longer : raw;
    edge(c, f[0]), edge(c, raw + 1), edge(c, longer + 1);
  }
  c->day[3] = later(f[2], 24, r[0]);
  edge(c, f[2]), edge(c, c->day[3] + 1);
}
static Answer transfer_ask(const Case *c, int as_of) {
  enum { ELIGIBLE, NOT_ELIGIBLE };
  const int *f = c->fact, *r = c->reading;
  if (past(f[0], as_of)) return refused(IN_THE_FUTURE, 0);
  if (past(f[2], as_of)) return refused(IN_THE_FUTURE, 2);
  int was_passed = f[0] != NEVER;
  int by_exam = was_passed && as_of <= c->day[2];
  int ends = f[1] == YES && r[3] == 2;
  int by_link = was_passed && f[1] == YES && (!ends || as_of <= c->day[3]) && (r[2] == 1 || by_exam);
  return (Answer){by_exam || by_link ? ELIGIBLE : NOT_ELIGIBLE,
                  {was_passed ? c->day[0] : NO_DAY, was_passed ? c->day[1] : NO_DAY, ends ? c->day[3] : NO_DAY, NO_DAY}};
}

/* inactivity */
static void inactivity_prepare(Case *c) {
  int cancelled = later(c->fact[0], 24, c->reading[0]) + (c->reading[1] == 2);
  c->day[0] = cancelled;
  edge(c, c->fact[0]), edge(c, cancelled - 30), edge(c, cancelled - 7), edge(c, cancelled);
}
static Answer inactivity_ask(const Case *c, int as_of) {
  enum { ACTIVE, FIRST, FINAL, CANCELLED };
  if (past(c->fact[0], as_of)) return refused(IN_THE_FUTURE, 0);
  int day = c->day[0];
  int outcome = as_of >= day ? CANCELLED : as_of >= day - 7 ? FINAL : as_of >= day - 30 ? FIRST : ACTIVE;
  return (Answer){outcome, {day, day - 30, day - 7, days_left(as_of, day - 1)}};
}

/* inactivity-plan: here after-24-months comes first */
static int greater(int a, int b) { return a > b ? a : b; }
static int plan_act(const Case *c, int as_of) {
  enum { WAIT, SEND_FIRST, SEND_SECOND, CANCEL };
  int cancelled = c->day[0], first = c->day[1], second = c->day[2];
  if (c->fact[3] == NO) {
    if (as_of >= cancelled) return CANCEL;
    if (as_of >= cancelled - 7) return second == NEVER ? SEND_SECOND : WAIT;
    return as_of >= cancelled - 30 && first == NEVER ? SEND_FIRST : WAIT;
  }
  if (first == NEVER) return as_of >= cancelled - 30 ? SEND_FIRST : WAIT;
  if (second == NEVER) return as_of >= greater(cancelled, first + 30) - 7 ? SEND_SECOND : WAIT;
  return as_of >= greater(greater(cancelled, first + 30), second + 7) ? CANCEL : WAIT;
}
static void plan_prepare(Case *c) {
  const int *f = c->fact, *r = c->reading;
  int month_day = later(f[0], 24, r[0]), cancelled = month_day + (r[1] == 1), required = f[3] != NO;
  int first = f[1] != NEVER && f[1] >= month_day - 30 ? f[1] : NEVER;
  int second = f[2];
  if (required && first == NEVER) second = NEVER;
  if (second != NEVER && second < (required ? greater(month_day, first + 30) : month_day) - 7) second = NEVER;
  c->day[0] = cancelled, c->day[1] = first, c->day[2] = second;
  int act = f[0]; /* the first day on which there is anything to do */
  while (plan_act(c, act) == 0) act++;
  c->day[3] = act;
  edge(c, f[0]), edge(c, cancelled - 30), edge(c, cancelled);
  if (first != NEVER) edge(c, first + 30);
  if (second != NEVER) edge(c, second + 7);
}
static Answer plan_ask(const Case *c, int as_of) {
  for (int fact = 0; fact < 3; fact++)
    if (past(c->fact[fact], as_of)) return refused(IN_THE_FUTURE, fact);
  int act = plan_act(c, as_of), next = as_of > c->day[3] ? as_of : c->day[3];
  while (plan_act(c, next) == 0) next++;
  int cancelled = c->day[0], first = c->day[1], second = c->day[2], not_before = cancelled;
  if (c->fact[3] != NO) {
    if (first == NEVER) first = greater(as_of, cancelled - 30);
    if (second == NEVER) second = greater(as_of, greater(cancelled, first + 30) - 7);
    not_before = greater(greater(cancelled, first + 30), second + 7);
  }
  return (Answer){act, {next, not_before, act == 1 || act == 2 ? not_before : NO_DAY, NO_DAY}};
}

/* invoice-proof */
static void invoice_prepare(Case *c) {
  c->day[0] = later(c->fact[0], 36, c->reading[0]);
  edge(c, c->fact[0]), edge(c, c->day[0]);
}
static Answer invoice_ask(const Case *c, int as_of) {
  enum { ACCEPTED, NOT_FROM_OFFICE, TOO_OLD };
  if (past(c->fact[0], as_of)) return refused(IN_THE_FUTURE, 0);
  int outcome = as_of >= c->day[0] ? TOO_OLD : c->fact[1] == NO ? NOT_FROM_OFFICE : ACCEPTED;
  return (Answer){outcome, {c->day[0] - 1, days_left(as_of, c->day[0] - 1), NO_DAY, NO_DAY}};
}

/* deadline: here cpa-269 comes first */
static void deadline_prepare(Case *c) {
  const int *f = c->fact;
  int raw = f[2] == 1 ? f[0] + f[1] : later(f[0], f[2] == 2 ? f[1] : 12 * f[1], c->reading[0]);
  c->day[0] = c->reading[1] == 1 ? extended(raw) : raw, c->day[1] = raw;
  edge(c, f[0]), edge(c, raw + 1), edge(c, extended(raw) + 1);
}
static Answer deadline_ask(const Case *c, int as_of) {
  enum { OPEN, PASSED };
  int due = c->day[0];
  return (Answer){as_of <= due ? OPEN : PASSED, {due, c->day[1], days_left(as_of, due), NO_DAY}};
}

/* The rules that have no fact day: what a page says of each day. */
typedef struct {
  int year, month, day, outcome, amount;
} Row;
static Answer row_of(const Row *rows, int count, int as_of, int nothing) {
  Date d = calendar[as_of];
  int at = count - 1, today = d.year * 10000 + d.month * 100 + d.day;
  while (at >= 0 && today < rows[at].year * 10000 + rows[at].month * 100 + rows[at].day) at--;
  if (at < 0 || rows[at].outcome == nothing) return (Answer){nothing, {NO_DAY, NO_DAY, NO_DAY, NO_DAY}};
  Row row = rows[at];
  int to = NO_DAY;
  if (at + 1 < count) to = find(rows[at + 1].year, rows[at + 1].month, rows[at + 1].day) - 1;
  return (Answer){row.outcome, {row.amount, find(row.year, row.month, row.day), to, NO_DAY}};
}
static void rows_prepare(Case *c) { (void)c; }
static Answer duties_ask(const Case *c, int as_of) {
  enum { PUBLISHED, DERIVED, PREDICTED, FREE, NOT_KNOWN };
  static const Row regular[] = {
      {2019, 8, 1, DERIVED, 16000},   {2021, 7, 1, PUBLISHED, 16100}, {2022, 7, 1, DERIVED, 16700},
      {2023, 7, 1, DERIVED, 17800},   {2024, 7, 1, PUBLISHED, 18500}, {2025, 7, 1, PREDICTED, 18900},
      {2026, 7, 1, NOT_KNOWN, NO_DAY}};
  static const Row temporary[] = {{2019, 8, 1, FREE, 0}, {2021, 1, 1, NOT_KNOWN, NO_DAY}};
  return c->fact[0] == 2 ? row_of(temporary, 2, as_of, NOT_KNOWN) : row_of(regular, 7, as_of, NOT_KNOWN);
}
static Answer system_ask(const Case *c, int as_of) {
  enum { CLICSEQUR, SAG, NOT_PUBLISHED };
  (void)c;
  Date d = calendar[as_of];
  int today = d.year * 10000 + d.month * 100 + d.day;
  int outcome = today <= 20240715 ? CLICSEQUR : today >= 20250714 ? SAG : NOT_PUBLISHED;
  return (Answer){outcome, {NO_DAY, NO_DAY, NO_DAY, NO_DAY}};
}

static const Rule RULES[] = {
    {"certificate-status", "kind issued_on expires_on affiliated cancelled_on",
     "valid suspended not-yet-issued expired cancelled", "expires_on last_valid_day days_left",
     "leap-day february-28 march-1 expiry-day first-day-not-covered last-day-covered", 2, 3, 2, status_prepare, status_ask},
    {"certificate-renewal", "expires_on completed_on", "renewed open missed",
     "renew_by renew_by_extended days_left next_expires_on",
     "leap-day february-28 march-1 counting calendar cpa-269 expiry-day first-day-not-covered last-day-covered "
     "renewal-period from-expiry from-completion",
     4, 4, 2, renewal_prepare, renewal_ask},
    {"change-notice", "changed_on notified_on", "notified open notified-late overdue", "due_on due_on_raw days_left",
     "counting cpa-269 calendar", 1, 3, 2, notice_prepare, notice_ask},
    {"absence", "unaffiliated_since", "not-absent may-resume new-application", "last_day last_day_extended days_left",
     "leap-day february-28 march-1 counting calendar cpa-269", 2, 3, 2, term_prepare, term_ask},
    {"exam-validity", "passed_on", "not-passed valid lapsed", "last_day last_day_extended days_left",
     "leap-day february-28 march-1 counting calendar cpa-269", 2, 3, 2, term_prepare, term_ask},
    {"exam-transfer", "exam_passed_on affiliated_at_expiry certificate_expired_on", "eligible not-eligible",
     "last_day last_day_extended affiliation_route_ends_on",
     "leap-day february-28 march-1 counting calendar cpa-269 lapsed-exam either-route exam-must-be-valid "
     "affiliation-route no-time-limit two-years-after-expiry expiry-day first-day-not-covered last-day-covered",
     5, 3, -1, transfer_prepare, transfer_ask},
    {"inactivity", "last_used_on", "active first-notice final-notice cancelled",
     "cancellation_on notice_30_on notice_7_on days_left",
     "leap-day february-28 march-1 inactivity-boundary at-24-months after-24-months", 2, 4, 3, inactivity_prepare,
     inactivity_ask},
    {"inactivity-plan", "last_used_on notice_30_sent_on notice_7_sent_on require_notices",
     "wait send-30-day-notice send-7-day-notice cancel", "next_action_on cancel_not_before notice_names",
     "leap-day february-28 march-1 inactivity-boundary after-24-months at-24-months", 2, 3, -1, plan_prepare, plan_ask},
    {"invoice-proof", "issued_on from_office_confirmation", "accepted not-from-office too-old", "last_day days_left",
     "leap-day february-28 march-1", 1, 2, 1, invoice_prepare, invoice_ask},
    {"deadline", "starts_on count unit", "open passed", "due_on due_on_raw days_left",
     "leap-day february-28 march-1 counting cpa-269 calendar", 2, 3, 2, deadline_prepare, deadline_ask},
    {"certificate-duties", "kind", "published derived predicted free not-known", "amount_cents in_force_from in_force_to",
     "", 0, 3, 0, rows_prepare, duties_ask},
    {"authentication-system", "", "clicsequr sag switch-date-not-published", "", "", 0, 0, -1, rows_prepare, system_ask},
};

/* The questions ------------------------------------------------------------------------------------------------------- */

static const int RENEWED[] = {0, -800, -732, -731, -730, -728, -300, -31, -4, -3, -2, -1, 1, 2, 3, 4, 40};
static const int NOTIFIED[] = {0, 1, 7, 14, 15, 16, 17, 18, 19, 20, 40};
static const int CANCELLED[] = {0, 1, 50, 364, 728, 729, 730, 731, 732, 900};
static const int EXPIRED[] = {0, -800, -731, -730, -400, -1, 1, 100, 400, 700, 729, 730, 731, 733, 900};
static const int SENT[][2] = {{0, 0},     {-31, 0},    {-30, 0},   {-29, 0},    {-30, -8},  {-30, -7},  {-30, -6}, {-29, -6},
                              {-10, 0},   {-10, 12},   {-10, 13},  {-10, 14},   {5, 0},     {5, 27},    {5, 28},   {5, 29},
                              {0, -7},    {0, -3},     {-400, 0},  {-25, -7},   {40, 0},    {40, 62},   {40, 63},  {40, 70}};
static const int COUNTS[][2] = {{1, 1},  {2, 1},  {15, 1}, {30, 1},  {365, 1}, {730, 1}, {1, 2}, {6, 2},
                                {13, 2}, {24, 2}, {1, 3},  {2, 3},   {3, 3}};
#define COUNT(of) ((int)(sizeof(of) / sizeof(of)[0]))

/* The facts of a question by its principal day and its number; whether there is such a one. */
static int facts_of(const Rule *rule, int day, int number, int *f) {
  memset(f, 0, sizeof(int) * FACTS);
  const char *slug = rule->slug;
  if (!strcmp(slug, "certificate-status")) {
    int kinds = 2 * COUNT(CANCELLED) + 4;
    if (number >= kinds) return 0;
    f[0] = 1, f[1] = day, f[2] = ABSENT, f[3] = number % 2 ? NO : YES, f[4] = NEVER;
    if (number < 2 * COUNT(CANCELLED)) {
      if (number > 1) f[4] = day + CANCELLED[number / 2];
    } else {
      f[2] = day; /* the expiry day alone, or both */
      f[1] = number >= 2 * COUNT(CANCELLED) + 2 ? day - 500 : ABSENT;
      if (f[1] != ABSENT && f[1] < begin) return 0;
    }
    return f[4] == NEVER || f[4] <= end;
  }
  if (!strcmp(slug, "certificate-renewal")) {
    if (number >= COUNT(RENEWED)) return 0;
    f[0] = day, f[1] = number ? day + RENEWED[number] : NEVER;
    return number == 0 || (f[1] >= begin && f[1] <= end);
  }
  if (!strcmp(slug, "change-notice")) {
    if (number >= COUNT(NOTIFIED) + 1) return 0;
    f[0] = day, f[1] = number ? day + NOTIFIED[number - 1] : NEVER;
    return number == 0 || f[1] <= end;
  }
  if (!strcmp(slug, "exam-transfer")) {
    if (number >= 2 * COUNT(EXPIRED)) return 0;
    f[0] = day, f[1] = number % 2 ? NO : YES, f[2] = day + EXPIRED[number / 2];
    return f[2] >= begin && f[2] <= end;
  }
  if (!strcmp(slug, "inactivity-plan")) {
    if (number >= 2 * COUNT(SENT)) return 0;
    const int *sent = SENT[number / 2];
    int month_day = later(day, 24, FEBRUARY_28);
    f[0] = day, f[1] = sent[0] ? month_day + sent[0] : NEVER, f[2] = sent[1] ? month_day + sent[1] : NEVER;
    f[3] = number % 2 ? NO : YES;
    return (f[1] == NEVER || f[1] <= end) && (f[2] == NEVER || f[2] <= end);
  }
  if (!strcmp(slug, "invoice-proof")) return f[0] = day, f[1] = number ? NO : YES, number < 2;
  if (!strcmp(slug, "deadline")) {
    if (number >= COUNT(COUNTS)) return 0;
    f[0] = day, f[1] = COUNTS[number][0], f[2] = COUNTS[number][1];
    int raw = f[2] == 1 ? day + f[1] : later(day, f[2] == 2 ? f[1] : 12 * f[1], MARCH_1);
    return extended(raw) <= end;
  }
  if (!strcmp(slug, "certificate-duties")) return f[0] = number + 1, number < 2;
  f[0] = day;
  return number == 0;
}

/* What a question says on a day, under one choice of readings. */
typedef struct {
  Answer answer;
  int next_on, next_outcome; /* NO_DAY and 0 where nothing changes any more */
} Said;

/* Asks it day by day: what it says from a day to another, of those that are asked, and on to a later day for the next change. */
enum { CHANGES = 16 };
static void walk(const Rule *rule, const Case *c, int from, int to, int beyond, const char *is_asked, Said *said) {
  int count = 0, on[CHANGES], outcomes[CHANGES];
  for (int day = from; day <= beyond; day++) {
    Answer answer = rule->ask(c, day);
    if (day <= to && is_asked[day - from]) said[day - from] = (Said){answer, NO_DAY, 0};
    if (answer.outcome < 0) continue; /* the facts cannot stand together then */
    if (count == 0 || outcomes[count - 1] != answer.outcome) {
      if (count == CHANGES) abort();
      on[count] = day, outcomes[count++] = answer.outcome;
    }
  }
  int next = 1; /* the first change after the day; the first outcome is none */
  for (int day = from; day <= to; day++) {
    if (!is_asked[day - from]) continue;
    while (next < count && on[next] <= day) next++;
    if (next < count) said[day - from].next_on = on[next], said[day - from].next_outcome = outcomes[next] + 1;
  }
}

enum { ROW = 2 + VALUES + 2 + 3 };
static int32_t *rows;
static size_t row_count, row_space;

static int32_t shown(const Rule *rule, int value, int at) {
  if (at >= VALUES || value == NO_DAY) return INT_MIN;
  return at == rule->left ? value : value - epoch;
}

static void put_row(const Rule *rule, Said *const *said, int combination, int from, int day) {
  if (row_count == row_space) rows = realloc(rows, sizeof(int32_t) * ROW * (row_space = row_space ? 2 * row_space : 4096));
  int32_t *row = rows + ROW * row_count++;
  memset(row, 0, sizeof(int32_t) * ROW);
  const Said *own = &said[combination][day - from];
  row[0] = day - epoch;
  if (own->answer.outcome < 0) {
    row[1] = own->answer.outcome, row[2] = own->answer.value[0];
    return;
  }
  row[1] = own->answer.outcome + 1;
  for (int k = 0; k < VALUES; k++) row[2 + k] = shown(rule, k < rule->value_count ? own->answer.value[k] : NO_DAY, k);
  row[6] = own->next_on == NO_DAY ? INT_MIN : own->next_on - epoch, row[7] = own->next_outcome;
  for (int reading = 0; reading < rule->reading_count; reading++) {
    const Said *under = &said[combination ^ (1 << reading)][day - from];
    if (under->answer.outcome < 0) continue; /* these facts cannot stand together under it */
    int outcome_differs = under->answer.outcome != own->answer.outcome, days_differ = under->next_on != own->next_on;
    for (int k = 0; k < rule->value_count; k++) days_differ |= under->answer.value[k] != own->answer.value[k];
    row[9] |= outcome_differs, row[10] |= days_differ, row[8] |= (outcome_differs | days_differ) << reading;
  }
}

static int put(int32_t number) { return fwrite(&number, sizeof number, 1, stdout) == 1; }

/* One question: its cases under every choice of readings, asked on the days from `first` to `last`, or where that is before,
 * about every edge. */
static void question(const Rule *rule, const int *f, int reach, int first, int last, int to_the_end) {
  static Case cases[32];
  static Said *said[32];
  static int reading[32][READINGS];
  int combinations = 1 << rule->reading_count;
  int from = end, to = begin;
  int asked[4 * EDGES][2], spans = 0;
  for (int n = 0; n < combinations; n++) {
    for (int k = 0; k < rule->reading_count; k++) reading[n][k] = 1 + (n >> k & 1);
    cases[n] = (Case){.fact = f, .reading = reading[n]};
    rule->prepare(&cases[n]);
  }
  /* The edges under every choice, so that what another reading says is asked on both sides of it. */
  int low[EDGES], high[EDGES], count = cases[0].edges;
  for (int e = 0; e < count; e++) {
    low[e] = end, high[e] = begin;
    for (int n = 0; n < combinations; n++) {
      if (e < cases[n].edges && cases[n].edge[e] < low[e]) low[e] = cases[n].edge[e];
      if (e < cases[n].edges && cases[n].edge[e] > high[e]) high[e] = cases[n].edge[e];
    }
  }
  if (first <= last) asked[spans][0] = first, asked[spans++][1] = last;
  else
    for (int e = 0; e < count; e++) asked[spans][0] = low[e] - reach, asked[spans++][1] = high[e] + reach;
  for (int s = 0; s < spans; s++) {
    if (asked[s][0] < begin) asked[s][0] = begin;
    if (asked[s][1] > end) asked[s][1] = end;
    if (asked[s][0] < from) from = asked[s][0];
    if (asked[s][1] > to) to = asked[s][1];
  }
  /* It is walked to the end of the calendar, or a year past all edges. */
  int beyond = count ? to : end;
  for (int e = 0; e < count; e++)
    if (high[e] > beyond) beyond = high[e];
  beyond = to_the_end || beyond + 366 > end ? end : beyond + 366;
  static char is_asked[SIZE];
  memset(is_asked, 0, to < from ? 0 : to - from + 1);
  for (int s = 0; s < spans; s++)
    for (int day = asked[s][0]; day <= asked[s][1]; day++) is_asked[day - from] = 1;
  for (int n = 0; n < combinations; n++) {
    if (!said[n]) said[n] = malloc(sizeof(Said) * SIZE);
    walk(rule, &cases[n], from, to, beyond, is_asked, said[n]);
  }
  for (int n = 0; n < combinations; n++) {
    /* Without periods, the expiry day decides nothing of a transfer. */
    if (rule->ask == transfer_ask && reading[n][4] == 2) continue;
    /* In a window, of many readings one at a time is another. */
    if (first <= last && rule->reading_count > 2 && (n & (n - 1))) continue;
    row_count = 0;
    for (int day = from; day <= to; day++)
      if (is_asked[day - from]) put_row(rule, said, n, from, day);
    put((int32_t)row_count);
    for (int k = 0; k < READINGS; k++) put(k < rule->reading_count ? reading[n][k] : 0);
    for (int k = 0; k < FACTS; k++) put(f[k] == NEVER ? INT_MAX : f[k]);
    fwrite(rows, sizeof(int32_t) * ROW, row_count, stdout);
  }
}

/* Facts that are days, as days since 1970. */
static int is_day(const Rule *rule, int place) {
  char names[128], *name;
  strcpy(names, rule->facts);
  name = strtok(names, " ");
  while (name && place--) name = strtok(NULL, " ");
  return name && strlen(name) > 3 && (!strcmp(name + strlen(name) - 3, "_on") || strstr(name, "since"));
}

static int tell_calendar(int most) {
  int from = find(1895, 1, 1), to = find(2204, 12, 31);
  put(from - epoch), put(to - epoch);
  for (int at = from; at <= to; at++) {
    Date d = calendar[at];
    put(d.year), put(d.month), put(d.day), put(d.weekday), put(d.works), put(extended(at) - epoch);
    for (int months = -most; months <= most; months++)
      for (int leap = FEBRUARY_28; leap <= MARCH_1; leap++) put(months_later(at, months, leap) - epoch);
  }
  return fflush(stdout) != 0 || ferror(stdout);
}

int main(int argc, char **argv) {
  const Rule *rule = NULL;
  if (argc == 3 && !strcmp(argv[1], "calendar")) {
    make_calendar();
    return tell_calendar(atoi(argv[2]));
  }
  for (int k = 0; argc == 5 && k < COUNT(RULES); k++)
    if (!strcmp(RULES[k].slug, argv[1])) rule = &RULES[k];
  if (!rule) return 2;
  make_calendar();
  static char buffer[1 << 20];
  setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
  printf("%s\n%s\n%s\n%s\n", rule->facts, rule->outcomes, rule->values, rule->readings);
  put(ROW);
  for (int k = 0; k < FACTS; k++) put(is_day(rule, k) ? -epoch : 0);
  int f[FACTS], others = 0, n = 0;
  while (facts_of(rule, find(2000, 6, 1), others, f)) others++;
  if (!strcmp(argv[2], "window")) {
    int first = find(atoi(argv[3]), 1, 1), last = find(atoi(argv[3]) + atoi(argv[4]), 1, 1) - 1;
    for (int day = first; day <= last; day++) {
      facts_of(rule, day, 0, f);
      /* All but the fact itself stays what it is. */
      if (rule->ask == transfer_ask) f[1] = YES, f[2] = first + 1000;
      question(rule, f, 0, first, last, (day - first) % 13 == 0);
    }
  } else if (!is_day(rule, 0) && !is_day(rule, 1)) {
    for (int number = 0; number < others; number++) {
      facts_of(rule, begin, number, f);
      question(rule, f, 0, begin, end, 1);
    }
  } else {
    int reach = atoi(argv[3]), step = atoi(argv[4]);
    /* Each fact day has the first question, and by turns one of the others, nearer to its edges. */
    for (int day = begin; day <= end; day++) {
      if ((day - begin) % step && !(calendar[day].month == 2 && calendar[day].day == 29)) continue;
      if (facts_of(rule, day, 0, f)) question(rule, f, reach, 1, 0, n % 64 == 0);
      if (others > 1 && facts_of(rule, day, 1 + n % (others - 1), f)) question(rule, f, reach / 6, 1, 0, n % 64 == 0);
      n++;
    }
  }
  put(-1);
  return fflush(stdout) != 0 || ferror(stdout);
}
