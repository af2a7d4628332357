/*
 * The rules as tables, for the SQL extensions: what ask.h works on. Generated; renewed by `make bless`.
 */

#ifndef ECHEANCE_SQL_RULES_H
#define ECHEANCE_SQL_RULES_H

#define CELL_YES_NO { "true", ECHEANCE_YES }, { "vrai", ECHEANCE_YES }, { "yes", ECHEANCE_YES }, \
    { "oui", ECHEANCE_YES }, { "y", ECHEANCE_YES }, { "o", ECHEANCE_YES }, { "1", ECHEANCE_YES }, \
    { "1.0", ECHEANCE_YES }, { "false", ECHEANCE_NO }, { "faux", ECHEANCE_NO }, { "no", ECHEANCE_NO }, \
    { "non", ECHEANCE_NO }, { "n", ECHEANCE_NO }, { "0", ECHEANCE_NO }, { "0.0", ECHEANCE_NO },
#define CELL_STATES { "unknown", ECHEANCE_UNKNOWN }, { "inconnu", ECHEANCE_UNKNOWN }, \
    { "#n/a", ECHEANCE_UNKNOWN }, { "#n/d", ECHEANCE_UNKNOWN }, { "none", ECHEANCE_NONE }, \
    { "never", ECHEANCE_NONE }, { "aucun", ECHEANCE_NONE }, { "jamais", ECHEANCE_NONE }, { "null", 0 }, \
    { "n/a", 0 }, { "na", 0 },

#include "ask.h"

static const struct reading READINGS[] = {
    { "leap-day", offsetof(echeance_readings, leap_day), (const struct word[]) { { "february-28", 1 },
        { "march-1", 2 }, { NULL, 0 } } },
    { "counting", offsetof(echeance_readings, counting), (const struct word[]) { { "calendar", 1 },
        { "cpa-269", 2 }, { NULL, 0 } } },
    { "lapsed-exam", offsetof(echeance_readings, lapsed_exam), (const struct word[]) { { "either-route", 1 },
        { "exam-must-be-valid", 2 }, { NULL, 0 } } },
    { "affiliation-route", offsetof(echeance_readings, affiliation_route), (const struct word[]) {
        { "no-time-limit", 1 }, { "two-years-after-expiry", 2 }, { NULL, 0 } } },
    { "expiry-day", offsetof(echeance_readings, expiry_day), (const struct word[]) { { "first-day-not-covered", 1 },
        { "last-day-covered", 2 }, { NULL, 0 } } },
    { "renewal-period", offsetof(echeance_readings, renewal_period), (const struct word[]) { { "from-expiry", 1 },
        { "from-completion", 2 }, { NULL, 0 } } },
    { "inactivity-boundary", offsetof(echeance_readings, inactivity_boundary), (const struct word[]) {
        { "at-24-months", 1 }, { "after-24-months", 2 }, { NULL, 0 } } },
    { "code-boundary", offsetof(echeance_readings, code_boundary), (const struct word[]) { { "inclusive", 1 },
        { "exclusive", 2 }, { NULL, 0 } } },
    { "support-holidays", offsetof(echeance_readings, support_holidays), (const struct word[]) { { "closed", 1 },
        { "open", 2 }, { NULL, 0 } } },
    { NULL, 0, NULL },
};

/* Certificate number */
ASK_ON_DAY(certificate_number)
ASK_COLUMNS(certificate_number)
static const struct fact certificate_number_facts[] = {
    { "text", KIND_TEXT, 1, 0, 0, offsetof(echeance_certificate_number_facts, text),
        offsetof(echeance_certificate_number_facts, text_len), offsetof(echeance_certificate_number_table, text), NULL
        },
    { "mode", KIND_CHOICE, 2, 0, 1, offsetof(echeance_certificate_number_facts, mode), NO_MEMBER,
        offsetof(echeance_certificate_number_table, mode), (const struct word[]) { { "strict", 1 },
        { "lenient", 2 }, { NULL, 0 } } },
    NO_MORE_FACTS,
};
static const struct value certificate_number_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_certificate_number_answer, outcome), NO_MEMBER,
        offsetof(echeance_certificate_number_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "well-formed", 1 }, { "malformed", 2 }, { "unconfirmed", 3 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_certificate_number_answer, reasons), NO_MEMBER,
        offsetof(echeance_certificate_number_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "well-formed", 101 },
        { "letter-in-serial", 102 }, { "empty", 103 }, { "not-ascii", 104 }, { "other-register", 105 },
        { "wrong-prefix", 106 }, { "unattested-century", 107 }, { "not-a-digit", 108 },
        { "too-short", 109 }, { "too-long", 110 }, { NULL, 0 } } },
    { "canonical", KIND_TEXT, offsetof(echeance_certificate_number_answer, canonical), NO_MEMBER,
        offsetof(echeance_certificate_number_results, canonical), NULL },
    { "year", KIND_NUMBER, offsetof(echeance_certificate_number_answer, year),
        offsetof(echeance_certificate_number_answer, has_year), offsetof(echeance_certificate_number_results, year),
        NULL },
    { "serial", KIND_TEXT, offsetof(echeance_certificate_number_answer, serial), NO_MEMBER,
        offsetof(echeance_certificate_number_results, serial), NULL },
    { "normalised", KIND_YES_NO, offsetof(echeance_certificate_number_answer, normalised), NO_MEMBER,
        offsetof(echeance_certificate_number_results, normalised), NULL },
    { "position", KIND_NUMBER, offsetof(echeance_certificate_number_answer, position),
        offsetof(echeance_certificate_number_answer, has_position),
        offsetof(echeance_certificate_number_results, position), NULL },
    { "missing", KIND_FACTS, offsetof(echeance_certificate_number_answer, missing), NO_MEMBER,
        offsetof(echeance_certificate_number_results, missing), (const struct word[]) { { "text", 1 },
        { "mode", 2 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_certificate_number_answer, assumed), NO_MEMBER,
        offsetof(echeance_certificate_number_results, assumed), (const struct word[]) { { "text", 1 },
        { "mode", 2 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_certificate_number_answer, next_change_on),
        offsetof(echeance_certificate_number_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_certificate_number_answer, next_change_outcome),
        offsetof(echeance_certificate_number_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "well-formed", 1 }, { "malformed", 2 }, { "unconfirmed", 3 },
        { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_certificate_number_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_certificate_number_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule certificate_number_rule = { "echeance_certificate_number", 1, 0, certificate_number_facts,
    certificate_number_values, certificate_number_ask, certificate_number_wrong_field, certificate_number_columns,
    offsetof(echeance_certificate_number_results, field) };

/* Certificate status */
ASK_ON_DAY(certificate_status)
ASK_COLUMNS(certificate_status)
static const struct fact certificate_status_facts[] = {
    { "kind", KIND_CHOICE, 1, 0, 1, offsetof(echeance_certificate_status_facts, kind), NO_MEMBER,
        offsetof(echeance_certificate_status_table, kind), (const struct word[]) { { "regular", 1 },
        { "temporary", 2 }, { NULL, 0 } } },
    { "issued_on", KIND_DAY, 2, 0, 0, offsetof(echeance_certificate_status_facts, issued_on), NO_MEMBER,
        offsetof(echeance_certificate_status_table, issued_on), NULL },
    { "expires_on", KIND_DAY, 4, 0, 0, offsetof(echeance_certificate_status_facts, expires_on), NO_MEMBER,
        offsetof(echeance_certificate_status_table, expires_on), NULL },
    { "affiliated", KIND_YES_NO, 8, 0, 0, offsetof(echeance_certificate_status_facts, affiliated), NO_MEMBER,
        offsetof(echeance_certificate_status_table, affiliated), NULL },
    { "cancelled_on", KIND_DAY, 16, 1, 1, offsetof(echeance_certificate_status_facts, cancelled_on), NO_MEMBER,
        offsetof(echeance_certificate_status_table, cancelled_on), NULL },
    NO_MORE_FACTS,
};
static const struct value certificate_status_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_certificate_status_answer, outcome), NO_MEMBER,
        offsetof(echeance_certificate_status_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "not-yet-issued", 1 }, { "cancelled", 2 }, { "expired", 3 }, { "suspended", 4 },
        { "valid", 5 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_certificate_status_answer, reasons), NO_MEMBER,
        offsetof(echeance_certificate_status_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 },
        { "within-term-and-affiliated", 201 }, { "not-affiliated", 202 }, { "issued-after-as-of", 203 },
        { "past-last-covered-day", 204 }, { "cancelled-by-as-of", 205 }, { NULL, 0 } } },
    { "expires_on", KIND_DAY, offsetof(echeance_certificate_status_answer, expires_on), NO_MEMBER,
        offsetof(echeance_certificate_status_results, expires_on), NULL },
    { "last_valid_day", KIND_DAY, offsetof(echeance_certificate_status_answer, last_valid_day), NO_MEMBER,
        offsetof(echeance_certificate_status_results, last_valid_day), NULL },
    { "days_left", KIND_NUMBER, offsetof(echeance_certificate_status_answer, days_left),
        offsetof(echeance_certificate_status_answer, has_days_left),
        offsetof(echeance_certificate_status_results, days_left), NULL },
    { "missing", KIND_FACTS, offsetof(echeance_certificate_status_answer, missing), NO_MEMBER,
        offsetof(echeance_certificate_status_results, missing), (const struct word[]) { { "kind", 1 },
        { "issued_on", 2 }, { "expires_on", 4 }, { "affiliated", 8 }, { "cancelled_on", 16 }, { NULL, 0 }
        } },
    { "assumed", KIND_FACTS, offsetof(echeance_certificate_status_answer, assumed), NO_MEMBER,
        offsetof(echeance_certificate_status_results, assumed), (const struct word[]) { { "kind", 1 },
        { "issued_on", 2 }, { "expires_on", 4 }, { "affiliated", 8 }, { "cancelled_on", 16 }, { NULL, 0 }
        } },
    { "next_change_on", KIND_DAY, offsetof(echeance_certificate_status_answer, next_change_on),
        offsetof(echeance_certificate_status_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_certificate_status_answer, next_change_outcome),
        offsetof(echeance_certificate_status_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "not-yet-issued", 1 }, { "cancelled", 2 }, { "expired", 3 },
        { "suspended", 4 }, { "valid", 5 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_certificate_status_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_certificate_status_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule certificate_status_rule = { "echeance_certificate_status", 2, 0, certificate_status_facts,
    certificate_status_values, certificate_status_ask, certificate_status_wrong_field, certificate_status_columns,
    offsetof(echeance_certificate_status_results, field) };

/* Certificate renewal */
ASK_ON_DAY(certificate_renewal)
ASK_COLUMNS(certificate_renewal)
static const struct fact certificate_renewal_facts[] = {
    { "expires_on", KIND_DAY, 1, 0, 0, offsetof(echeance_certificate_renewal_facts, expires_on), NO_MEMBER,
        offsetof(echeance_certificate_renewal_table, expires_on), NULL },
    { "completed_on", KIND_DAY, 2, 1, 1, offsetof(echeance_certificate_renewal_facts, completed_on), NO_MEMBER,
        offsetof(echeance_certificate_renewal_table, completed_on), NULL },
    NO_MORE_FACTS,
};
static const struct value certificate_renewal_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_certificate_renewal_answer, outcome), NO_MEMBER,
        offsetof(echeance_certificate_renewal_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "renewed", 1 }, { "missed", 2 }, { "open", 3 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_certificate_renewal_answer, reasons), NO_MEMBER,
        offsetof(echeance_certificate_renewal_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "completed-in-time", 301 },
        { "deadline-not-passed", 302 }, { "not-completed-in-time", 303 }, { "completed-too-late", 304 },
        { NULL, 0 } } },
    { "renew_by", KIND_DAY, offsetof(echeance_certificate_renewal_answer, renew_by), NO_MEMBER,
        offsetof(echeance_certificate_renewal_results, renew_by), NULL },
    { "renew_by_extended", KIND_DAY, offsetof(echeance_certificate_renewal_answer, renew_by_extended), NO_MEMBER,
        offsetof(echeance_certificate_renewal_results, renew_by_extended), NULL },
    { "days_left", KIND_NUMBER, offsetof(echeance_certificate_renewal_answer, days_left),
        offsetof(echeance_certificate_renewal_answer, has_days_left),
        offsetof(echeance_certificate_renewal_results, days_left), NULL },
    { "next_expires_on", KIND_DAY, offsetof(echeance_certificate_renewal_answer, next_expires_on), NO_MEMBER,
        offsetof(echeance_certificate_renewal_results, next_expires_on), NULL },
    { "next_procedure", KIND_CHOICE, offsetof(echeance_certificate_renewal_answer, next_procedure), NO_MEMBER,
        offsetof(echeance_certificate_renewal_results, next_procedure), (const struct word[]) {
        { "exam-transfer", 1 }, { NULL, 0 } } },
    { "missing", KIND_FACTS, offsetof(echeance_certificate_renewal_answer, missing), NO_MEMBER,
        offsetof(echeance_certificate_renewal_results, missing), (const struct word[]) { { "expires_on", 1 },
        { "completed_on", 2 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_certificate_renewal_answer, assumed), NO_MEMBER,
        offsetof(echeance_certificate_renewal_results, assumed), (const struct word[]) { { "expires_on", 1 },
        { "completed_on", 2 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_certificate_renewal_answer, next_change_on),
        offsetof(echeance_certificate_renewal_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_certificate_renewal_answer, next_change_outcome),
        offsetof(echeance_certificate_renewal_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "renewed", 1 }, { "missed", 2 }, { "open", 3 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_certificate_renewal_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_certificate_renewal_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule certificate_renewal_rule = { "echeance_certificate_renewal", 3, 0, certificate_renewal_facts,
    certificate_renewal_values, certificate_renewal_ask, certificate_renewal_wrong_field, certificate_renewal_columns,
    offsetof(echeance_certificate_renewal_results, field) };

/* Certificate issuance */
ASK_ON_DAY(certificate_issuance)
ASK_COLUMNS(certificate_issuance)
static const struct fact certificate_issuance_facts[] = {
    { "application_complete", KIND_YES_NO, 1, 0, 0,
        offsetof(echeance_certificate_issuance_facts, application_complete), NO_MEMBER,
        offsetof(echeance_certificate_issuance_table, application_complete), NULL },
    { "exam_passed", KIND_YES_NO, 2, 0, 0, offsetof(echeance_certificate_issuance_facts, exam_passed), NO_MEMBER,
        offsetof(echeance_certificate_issuance_table, exam_passed), NULL },
    { "duties_paid", KIND_YES_NO, 4, 0, 0, offsetof(echeance_certificate_issuance_facts, duties_paid), NO_MEMBER,
        offsetof(echeance_certificate_issuance_table, duties_paid), NULL },
    { "affiliated", KIND_YES_NO, 8, 0, 0, offsetof(echeance_certificate_issuance_facts, affiliated), NO_MEMBER,
        offsetof(echeance_certificate_issuance_table, affiliated), NULL },
    NO_MORE_FACTS,
};
static const struct value certificate_issuance_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_certificate_issuance_answer, outcome), NO_MEMBER,
        offsetof(echeance_certificate_issuance_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "issuable", 1 }, { "not-issuable", 2 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_certificate_issuance_answer, reasons), NO_MEMBER,
        offsetof(echeance_certificate_issuance_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "all-conditions-met", 401 },
        { "application-incomplete", 402 }, { "exam-not-passed", 403 }, { "duties-unpaid", 404 },
        { "not-affiliated", 405 }, { NULL, 0 } } },
    { "outstanding", KIND_SET, offsetof(echeance_certificate_issuance_answer, outstanding), NO_MEMBER,
        offsetof(echeance_certificate_issuance_results, outstanding), (const struct word[]) {
        { "complete-application", 2 }, { "pass-exam", 4 }, { "pay-duties", 8 }, { "affiliate", 16 },
        { NULL, 0 } } },
    { "missing", KIND_FACTS, offsetof(echeance_certificate_issuance_answer, missing), NO_MEMBER,
        offsetof(echeance_certificate_issuance_results, missing), (const struct word[]) {
        { "application_complete", 1 }, { "exam_passed", 2 }, { "duties_paid", 4 }, { "affiliated", 8 },
        { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_certificate_issuance_answer, assumed), NO_MEMBER,
        offsetof(echeance_certificate_issuance_results, assumed), (const struct word[]) {
        { "application_complete", 1 }, { "exam_passed", 2 }, { "duties_paid", 4 }, { "affiliated", 8 },
        { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_certificate_issuance_answer, next_change_on),
        offsetof(echeance_certificate_issuance_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_certificate_issuance_answer, next_change_outcome),
        offsetof(echeance_certificate_issuance_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "issuable", 1 }, { "not-issuable", 2 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_certificate_issuance_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_certificate_issuance_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule certificate_issuance_rule = { "echeance_certificate_issuance", 4, 0,
    certificate_issuance_facts, certificate_issuance_values, certificate_issuance_ask, certificate_issuance_wrong_field,
    certificate_issuance_columns, offsetof(echeance_certificate_issuance_results, field) };

/* Certificate duties */
ASK_ON_DAY(certificate_duties)
ASK_COLUMNS(certificate_duties)
static const struct fact certificate_duties_facts[] = {
    { "kind", KIND_CHOICE, 1, 0, 1, offsetof(echeance_certificate_duties_facts, kind), NO_MEMBER,
        offsetof(echeance_certificate_duties_table, kind), (const struct word[]) { { "regular", 1 },
        { "temporary", 2 }, { NULL, 0 } } },
    NO_MORE_FACTS,
};
static const struct value certificate_duties_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_certificate_duties_answer, outcome), NO_MEMBER,
        offsetof(echeance_certificate_duties_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "not-known", 1 }, { "derived", 2 }, { "published", 3 }, { "predicted", 4 }, { "free", 5 },
        { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_certificate_duties_answer, reasons), NO_MEMBER,
        offsetof(echeance_certificate_duties_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "amount-published", 501 },
        { "amount-derived", 502 }, { "amount-predicted", 503 }, { "temporary-free", 504 },
        { "amount-not-known", 505 }, { "other-amount-published", 506 }, { NULL, 0 } } },
    { "amount_cents", KIND_NUMBER, offsetof(echeance_certificate_duties_answer, amount_cents),
        offsetof(echeance_certificate_duties_answer, has_amount_cents),
        offsetof(echeance_certificate_duties_results, amount_cents), NULL },
    { "in_force_from", KIND_DAY, offsetof(echeance_certificate_duties_answer, in_force_from), NO_MEMBER,
        offsetof(echeance_certificate_duties_results, in_force_from), NULL },
    { "in_force_to", KIND_DAY, offsetof(echeance_certificate_duties_answer, in_force_to), NO_MEMBER,
        offsetof(echeance_certificate_duties_results, in_force_to), NULL },
    { "missing", KIND_FACTS, offsetof(echeance_certificate_duties_answer, missing), NO_MEMBER,
        offsetof(echeance_certificate_duties_results, missing), (const struct word[]) { { "kind", 1 },
        { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_certificate_duties_answer, assumed), NO_MEMBER,
        offsetof(echeance_certificate_duties_results, assumed), (const struct word[]) { { "kind", 1 },
        { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_certificate_duties_answer, next_change_on),
        offsetof(echeance_certificate_duties_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_certificate_duties_answer, next_change_outcome),
        offsetof(echeance_certificate_duties_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "not-known", 1 }, { "derived", 2 }, { "published", 3 },
        { "predicted", 4 }, { "free", 5 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_certificate_duties_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_certificate_duties_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule certificate_duties_rule = { "echeance_certificate_duties", 5, 0, certificate_duties_facts,
    certificate_duties_values, certificate_duties_ask, certificate_duties_wrong_field, certificate_duties_columns,
    offsetof(echeance_certificate_duties_results, field) };

/* Change notice */
ASK_ON_DAY(change_notice)
ASK_COLUMNS(change_notice)
static const struct fact change_notice_facts[] = {
    { "changed_on", KIND_DAY, 1, 0, 0, offsetof(echeance_change_notice_facts, changed_on), NO_MEMBER,
        offsetof(echeance_change_notice_table, changed_on), NULL },
    { "notified_on", KIND_DAY, 2, 1, 1, offsetof(echeance_change_notice_facts, notified_on), NO_MEMBER,
        offsetof(echeance_change_notice_table, notified_on), NULL },
    NO_MORE_FACTS,
};
static const struct value change_notice_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_change_notice_answer, outcome), NO_MEMBER,
        offsetof(echeance_change_notice_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "notified", 1 }, { "notified-late", 2 }, { "open", 3 }, { "overdue", 4 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_change_notice_answer, reasons), NO_MEMBER,
        offsetof(echeance_change_notice_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "notified-in-time", 601 },
        { "notified-after-due-day", 602 }, { "due-day-not-passed", 603 }, { "due-day-passed", 604 },
        { NULL, 0 } } },
    { "due_on", KIND_DAY, offsetof(echeance_change_notice_answer, due_on), NO_MEMBER,
        offsetof(echeance_change_notice_results, due_on), NULL },
    { "due_on_raw", KIND_DAY, offsetof(echeance_change_notice_answer, due_on_raw), NO_MEMBER,
        offsetof(echeance_change_notice_results, due_on_raw), NULL },
    { "days_left", KIND_NUMBER, offsetof(echeance_change_notice_answer, days_left),
        offsetof(echeance_change_notice_answer, has_days_left), offsetof(echeance_change_notice_results, days_left),
        NULL },
    { "missing", KIND_FACTS, offsetof(echeance_change_notice_answer, missing), NO_MEMBER,
        offsetof(echeance_change_notice_results, missing), (const struct word[]) { { "changed_on", 1 },
        { "notified_on", 2 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_change_notice_answer, assumed), NO_MEMBER,
        offsetof(echeance_change_notice_results, assumed), (const struct word[]) { { "changed_on", 1 },
        { "notified_on", 2 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_change_notice_answer, next_change_on),
        offsetof(echeance_change_notice_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_change_notice_answer, next_change_outcome),
        offsetof(echeance_change_notice_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "notified", 1 }, { "notified-late", 2 }, { "open", 3 },
        { "overdue", 4 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_change_notice_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_change_notice_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule change_notice_rule = { "echeance_change_notice", 6, 0, change_notice_facts,
    change_notice_values, change_notice_ask, change_notice_wrong_field, change_notice_columns,
    offsetof(echeance_change_notice_results, field) };

/* Absence */
ASK_ON_DAY(absence)
ASK_COLUMNS(absence)
static const struct fact absence_facts[] = {
    { "unaffiliated_since", KIND_DAY, 1, 1, 0, offsetof(echeance_absence_facts, unaffiliated_since), NO_MEMBER,
        offsetof(echeance_absence_table, unaffiliated_since), NULL },
    NO_MORE_FACTS,
};
static const struct value absence_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_absence_answer, outcome), NO_MEMBER,
        offsetof(echeance_absence_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "not-absent", 1 }, { "may-resume", 2 }, { "new-application", 3 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_absence_answer, reasons), NO_MEMBER,
        offsetof(echeance_absence_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "no-absence", 701 },
        { "absent-two-years-or-less", 702 }, { "absent-more-than-two-years", 703 }, { NULL, 0 } } },
    { "last_day", KIND_DAY, offsetof(echeance_absence_answer, last_day), NO_MEMBER,
        offsetof(echeance_absence_results, last_day), NULL },
    { "last_day_extended", KIND_DAY, offsetof(echeance_absence_answer, last_day_extended), NO_MEMBER,
        offsetof(echeance_absence_results, last_day_extended), NULL },
    { "days_left", KIND_NUMBER, offsetof(echeance_absence_answer, days_left),
        offsetof(echeance_absence_answer, has_days_left), offsetof(echeance_absence_results, days_left), NULL },
    { "missing", KIND_FACTS, offsetof(echeance_absence_answer, missing), NO_MEMBER,
        offsetof(echeance_absence_results, missing), (const struct word[]) { { "unaffiliated_since", 1 },
        { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_absence_answer, assumed), NO_MEMBER,
        offsetof(echeance_absence_results, assumed), (const struct word[]) { { "unaffiliated_since", 1 },
        { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_absence_answer, next_change_on),
        offsetof(echeance_absence_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_absence_answer, next_change_outcome),
        offsetof(echeance_absence_answer, next_change_on), NO_MEMBER, (const struct word[]) { { "undetermined", 0 },
        { "not-absent", 1 }, { "may-resume", 2 }, { "new-application", 3 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_absence_answer, contested_reading), NO_MEMBER, NO_MEMBER,
        (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_absence_answer, days_contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule absence_rule = { "echeance_absence", 7, 0, absence_facts, absence_values, absence_ask,
    absence_wrong_field, absence_columns, offsetof(echeance_absence_results, field) };

/* Exam result */
ASK_ON_DAY(exam_result)
ASK_COLUMNS(exam_result)
static const struct fact exam_result_facts[] = {
    { "correct_answers", KIND_NUMBER, 1, 0, 0, offsetof(echeance_exam_result_facts, correct_answers),
        offsetof(echeance_exam_result_facts, has_correct_answers),
        offsetof(echeance_exam_result_table, correct_answers), NULL },
    { "questions", KIND_NUMBER, 2, 0, 1, offsetof(echeance_exam_result_facts, questions),
        offsetof(echeance_exam_result_facts, has_questions), offsetof(echeance_exam_result_table, questions), NULL },
    NO_MORE_FACTS,
};
static const struct value exam_result_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_exam_result_answer, outcome), NO_MEMBER,
        offsetof(echeance_exam_result_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "passed", 1 }, { "failed", 2 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_exam_result_answer, reasons), NO_MEMBER,
        offsetof(echeance_exam_result_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "pass-mark-reached", 801 },
        { "pass-mark-not-reached", 802 }, { NULL, 0 } } },
    { "pass_mark", KIND_NUMBER, offsetof(echeance_exam_result_answer, pass_mark),
        offsetof(echeance_exam_result_answer, has_pass_mark), offsetof(echeance_exam_result_results, pass_mark), NULL
        },
    { "missing", KIND_FACTS, offsetof(echeance_exam_result_answer, missing), NO_MEMBER,
        offsetof(echeance_exam_result_results, missing), (const struct word[]) { { "correct_answers", 1 },
        { "questions", 2 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_exam_result_answer, assumed), NO_MEMBER,
        offsetof(echeance_exam_result_results, assumed), (const struct word[]) { { "correct_answers", 1 },
        { "questions", 2 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_exam_result_answer, next_change_on),
        offsetof(echeance_exam_result_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_exam_result_answer, next_change_outcome),
        offsetof(echeance_exam_result_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "passed", 1 }, { "failed", 2 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_exam_result_answer, contested_reading), NO_MEMBER, NO_MEMBER,
        (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_exam_result_answer, days_contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule exam_result_rule = { "echeance_exam_result", 8, 0, exam_result_facts, exam_result_values,
    exam_result_ask, exam_result_wrong_field, exam_result_columns, offsetof(echeance_exam_result_results, field) };

/* Exam validity */
ASK_ON_DAY(exam_validity)
ASK_COLUMNS(exam_validity)
static const struct fact exam_validity_facts[] = {
    { "passed_on", KIND_DAY, 1, 1, 0, offsetof(echeance_exam_validity_facts, passed_on), NO_MEMBER,
        offsetof(echeance_exam_validity_table, passed_on), NULL },
    NO_MORE_FACTS,
};
static const struct value exam_validity_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_exam_validity_answer, outcome), NO_MEMBER,
        offsetof(echeance_exam_validity_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "not-passed", 1 }, { "valid", 2 }, { "lapsed", 3 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_exam_validity_answer, reasons), NO_MEMBER,
        offsetof(echeance_exam_validity_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "exam-not-passed", 901 },
        { "exam-within-two-years", 902 }, { "exam-older-than-two-years", 903 }, { NULL, 0 } } },
    { "last_day", KIND_DAY, offsetof(echeance_exam_validity_answer, last_day), NO_MEMBER,
        offsetof(echeance_exam_validity_results, last_day), NULL },
    { "last_day_extended", KIND_DAY, offsetof(echeance_exam_validity_answer, last_day_extended), NO_MEMBER,
        offsetof(echeance_exam_validity_results, last_day_extended), NULL },
    { "days_left", KIND_NUMBER, offsetof(echeance_exam_validity_answer, days_left),
        offsetof(echeance_exam_validity_answer, has_days_left), offsetof(echeance_exam_validity_results, days_left),
        NULL },
    { "missing", KIND_FACTS, offsetof(echeance_exam_validity_answer, missing), NO_MEMBER,
        offsetof(echeance_exam_validity_results, missing), (const struct word[]) { { "passed_on", 1 },
        { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_exam_validity_answer, assumed), NO_MEMBER,
        offsetof(echeance_exam_validity_results, assumed), (const struct word[]) { { "passed_on", 1 },
        { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_exam_validity_answer, next_change_on),
        offsetof(echeance_exam_validity_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_exam_validity_answer, next_change_outcome),
        offsetof(echeance_exam_validity_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "not-passed", 1 }, { "valid", 2 }, { "lapsed", 3 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_exam_validity_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_exam_validity_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule exam_validity_rule = { "echeance_exam_validity", 9, 0, exam_validity_facts,
    exam_validity_values, exam_validity_ask, exam_validity_wrong_field, exam_validity_columns,
    offsetof(echeance_exam_validity_results, field) };

/* Exam transfer */
ASK_ON_DAY(exam_transfer)
ASK_COLUMNS(exam_transfer)
static const struct fact exam_transfer_facts[] = {
    { "exam_passed_on", KIND_DAY, 1, 1, 0, offsetof(echeance_exam_transfer_facts, exam_passed_on), NO_MEMBER,
        offsetof(echeance_exam_transfer_table, exam_passed_on), NULL },
    { "affiliated_at_expiry", KIND_YES_NO, 2, 0, 0, offsetof(echeance_exam_transfer_facts, affiliated_at_expiry),
        NO_MEMBER, offsetof(echeance_exam_transfer_table, affiliated_at_expiry), NULL },
    { "certificate_expired_on", KIND_DAY, 4, 0, 0, offsetof(echeance_exam_transfer_facts, certificate_expired_on),
        NO_MEMBER, offsetof(echeance_exam_transfer_table, certificate_expired_on), NULL },
    { "affiliation_periods", KIND_PERIODS, 8, 0, 0, offsetof(echeance_exam_transfer_facts, affiliation_periods),
        offsetof(echeance_exam_transfer_facts, affiliation_periods_count), NO_MEMBER, NULL },
    NO_MORE_FACTS,
};
static const struct value exam_transfer_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_exam_transfer_answer, outcome), NO_MEMBER,
        offsetof(echeance_exam_transfer_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "eligible", 1 }, { "not-eligible", 2 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_exam_transfer_answer, reasons), NO_MEMBER,
        offsetof(echeance_exam_transfer_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "affiliated-at-expiry", 1001 },
        { "exam-within-two-years", 1002 }, { "neither-route", 1003 }, { "exam-not-passed", 1004 },
        { NULL, 0 } } },
    { "routes_affiliated_at_expiry", KIND_CHOICE, offsetof(echeance_exam_transfer_answer, routes_affiliated_at_expiry),
        NO_MEMBER, offsetof(echeance_exam_transfer_results, routes_affiliated_at_expiry), (const struct word[]) {
        { "open", 1 }, { "closed", 2 }, { NULL, 0 } } },
    { "routes_exam_within_two_years", KIND_CHOICE,
        offsetof(echeance_exam_transfer_answer, routes_exam_within_two_years), NO_MEMBER,
        offsetof(echeance_exam_transfer_results, routes_exam_within_two_years), (const struct word[]) {
        { "open", 1 }, { "closed", 2 }, { NULL, 0 } } },
    { "last_day", KIND_DAY, offsetof(echeance_exam_transfer_answer, last_day), NO_MEMBER,
        offsetof(echeance_exam_transfer_results, last_day), NULL },
    { "last_day_extended", KIND_DAY, offsetof(echeance_exam_transfer_answer, last_day_extended), NO_MEMBER,
        offsetof(echeance_exam_transfer_results, last_day_extended), NULL },
    { "affiliation_route_ends_on", KIND_DAY, offsetof(echeance_exam_transfer_answer, affiliation_route_ends_on),
        NO_MEMBER, offsetof(echeance_exam_transfer_results, affiliation_route_ends_on), NULL },
    { "missing", KIND_FACTS, offsetof(echeance_exam_transfer_answer, missing), NO_MEMBER,
        offsetof(echeance_exam_transfer_results, missing), (const struct word[]) { { "exam_passed_on", 1 },
        { "affiliated_at_expiry", 2 }, { "certificate_expired_on", 4 }, { "affiliation_periods", 8 },
        { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_exam_transfer_answer, assumed), NO_MEMBER,
        offsetof(echeance_exam_transfer_results, assumed), (const struct word[]) { { "exam_passed_on", 1 },
        { "affiliated_at_expiry", 2 }, { "certificate_expired_on", 4 }, { "affiliation_periods", 8 },
        { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_exam_transfer_answer, next_change_on),
        offsetof(echeance_exam_transfer_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_exam_transfer_answer, next_change_outcome),
        offsetof(echeance_exam_transfer_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "eligible", 1 }, { "not-eligible", 2 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_exam_transfer_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_exam_transfer_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule exam_transfer_rule = { "echeance_exam_transfer", 10, 0, exam_transfer_facts,
    exam_transfer_values, exam_transfer_ask, exam_transfer_wrong_field, exam_transfer_columns,
    offsetof(echeance_exam_transfer_results, field) };

/* Transfer request */
ASK_ON_DAY(transfer_request)
ASK_COLUMNS(transfer_request)
static const struct fact transfer_request_facts[] = {
    { "new_file_number", KIND_TEXT, 1, 1, 0, offsetof(echeance_transfer_request_facts, new_file_number),
        offsetof(echeance_transfer_request_facts, new_file_number_len),
        offsetof(echeance_transfer_request_table, new_file_number), NULL },
    { "expired_certificate_number", KIND_TEXT, 2, 1, 0,
        offsetof(echeance_transfer_request_facts, expired_certificate_number),
        offsetof(echeance_transfer_request_facts, expired_certificate_number_len),
        offsetof(echeance_transfer_request_table, expired_certificate_number), NULL },
    { "transfer_requested", KIND_YES_NO, 4, 0, 0, offsetof(echeance_transfer_request_facts, transfer_requested),
        NO_MEMBER, offsetof(echeance_transfer_request_table, transfer_requested), NULL },
    NO_MORE_FACTS,
};
static const struct value transfer_request_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_transfer_request_answer, outcome), NO_MEMBER,
        offsetof(echeance_transfer_request_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "complete", 1 }, { "incomplete", 2 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_transfer_request_answer, reasons), NO_MEMBER,
        offsetof(echeance_transfer_request_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "request-complete", 1101 },
        { "item-missing", 1102 }, { "item-malformed", 1103 }, { "same-number-twice", 1104 }, { NULL, 0 } }
        },
    { "missing_items", KIND_SET, offsetof(echeance_transfer_request_answer, missing_items), NO_MEMBER,
        offsetof(echeance_transfer_request_results, missing_items), (const struct word[]) {
        { "new-file-number", 2 }, { "expired-certificate-number", 4 }, { "transfer-requested", 8 },
        { NULL, 0 } } },
    { "invalid_items", KIND_SET, offsetof(echeance_transfer_request_answer, invalid_items), NO_MEMBER,
        offsetof(echeance_transfer_request_results, invalid_items), (const struct word[]) {
        { "new-file-number", 2 }, { "expired-certificate-number", 4 }, { NULL, 0 } } },
    { "missing", KIND_FACTS, offsetof(echeance_transfer_request_answer, missing), NO_MEMBER,
        offsetof(echeance_transfer_request_results, missing), (const struct word[]) { { "new_file_number", 1 },
        { "expired_certificate_number", 2 }, { "transfer_requested", 4 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_transfer_request_answer, assumed), NO_MEMBER,
        offsetof(echeance_transfer_request_results, assumed), (const struct word[]) { { "new_file_number", 1 },
        { "expired_certificate_number", 2 }, { "transfer_requested", 4 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_transfer_request_answer, next_change_on),
        offsetof(echeance_transfer_request_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_transfer_request_answer, next_change_outcome),
        offsetof(echeance_transfer_request_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "complete", 1 }, { "incomplete", 2 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_transfer_request_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_transfer_request_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule transfer_request_rule = { "echeance_transfer_request", 11, 0, transfer_request_facts,
    transfer_request_values, transfer_request_ask, transfer_request_wrong_field, transfer_request_columns,
    offsetof(echeance_transfer_request_results, field) };

/* New file after expiry */
ASK_ON_DAY(new_file_after_expiry)
ASK_COLUMNS(new_file_after_expiry)
static const struct fact new_file_after_expiry_facts[] = {
    { "account_created", KIND_YES_NO, 1, 0, 0, offsetof(echeance_new_file_after_expiry_facts, account_created),
        NO_MEMBER, offsetof(echeance_new_file_after_expiry_table, account_created), NULL },
    { "file_created", KIND_YES_NO, 2, 0, 0, offsetof(echeance_new_file_after_expiry_facts, file_created), NO_MEMBER,
        offsetof(echeance_new_file_after_expiry_table, file_created), NULL },
    { "request_sent", KIND_YES_NO, 4, 0, 0, offsetof(echeance_new_file_after_expiry_facts, request_sent), NO_MEMBER,
        offsetof(echeance_new_file_after_expiry_table, request_sent), NULL },
    { "office_replied", KIND_YES_NO, 8, 0, 0, offsetof(echeance_new_file_after_expiry_facts, office_replied),
        NO_MEMBER, offsetof(echeance_new_file_after_expiry_table, office_replied), NULL },
    { "invoice_paid", KIND_YES_NO, 16, 0, 0, offsetof(echeance_new_file_after_expiry_facts, invoice_paid), NO_MEMBER,
        offsetof(echeance_new_file_after_expiry_table, invoice_paid), NULL },
    { "affiliated", KIND_YES_NO, 32, 0, 0, offsetof(echeance_new_file_after_expiry_facts, affiliated), NO_MEMBER,
        offsetof(echeance_new_file_after_expiry_table, affiliated), NULL },
    NO_MORE_FACTS,
};
static const struct value new_file_after_expiry_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_new_file_after_expiry_answer, outcome), NO_MEMBER,
        offsetof(echeance_new_file_after_expiry_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "create-account", 1 }, { "create-file", 2 }, { "send-request", 3 }, { "await-office", 4 },
        { "pay-invoice", 5 }, { "affiliate", 6 }, { "certificate-issued", 7 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_new_file_after_expiry_answer, reasons), NO_MEMBER,
        offsetof(echeance_new_file_after_expiry_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "account-to-create", 1201 },
        { "file-to-create", 1202 }, { "request-to-send", 1203 }, { "office-reply-awaited", 1204 },
        { "invoice-to-pay", 1205 }, { "affiliation-to-make", 1206 }, { "every-step-done", 1207 },
        { NULL, 0 } } },
    { "steps_create_account", KIND_CHOICE, offsetof(echeance_new_file_after_expiry_answer, steps_create_account),
        NO_MEMBER, offsetof(echeance_new_file_after_expiry_results, steps_create_account), (const struct word[]) {
        { "done", 1 }, { "to-do", 2 }, { "waiting", 3 }, { NULL, 0 } } },
    { "steps_create_file", KIND_CHOICE, offsetof(echeance_new_file_after_expiry_answer, steps_create_file), NO_MEMBER,
        offsetof(echeance_new_file_after_expiry_results, steps_create_file), (const struct word[]) { { "done", 1 },
        { "to-do", 2 }, { "waiting", 3 }, { NULL, 0 } } },
    { "steps_send_request", KIND_CHOICE, offsetof(echeance_new_file_after_expiry_answer, steps_send_request),
        NO_MEMBER, offsetof(echeance_new_file_after_expiry_results, steps_send_request), (const struct word[]) {
        { "done", 1 }, { "to-do", 2 }, { "waiting", 3 }, { NULL, 0 } } },
    { "steps_await_office", KIND_CHOICE, offsetof(echeance_new_file_after_expiry_answer, steps_await_office),
        NO_MEMBER, offsetof(echeance_new_file_after_expiry_results, steps_await_office), (const struct word[]) {
        { "done", 1 }, { "to-do", 2 }, { "waiting", 3 }, { NULL, 0 } } },
    { "steps_pay_invoice", KIND_CHOICE, offsetof(echeance_new_file_after_expiry_answer, steps_pay_invoice), NO_MEMBER,
        offsetof(echeance_new_file_after_expiry_results, steps_pay_invoice), (const struct word[]) { { "done", 1 },
        { "to-do", 2 }, { "waiting", 3 }, { NULL, 0 } } },
    { "steps_affiliate", KIND_CHOICE, offsetof(echeance_new_file_after_expiry_answer, steps_affiliate), NO_MEMBER,
        offsetof(echeance_new_file_after_expiry_results, steps_affiliate), (const struct word[]) { { "done", 1 },
        { "to-do", 2 }, { "waiting", 3 }, { NULL, 0 } } },
    { "account_system", KIND_CHOICE, offsetof(echeance_new_file_after_expiry_answer, account_system), NO_MEMBER,
        offsetof(echeance_new_file_after_expiry_results, account_system), (const struct word[]) {
        { "clicsequr", 1 }, { "sag", 2 }, { "switch-date-not-published", 3 }, { NULL, 0 } } },
    { "missing", KIND_FACTS, offsetof(echeance_new_file_after_expiry_answer, missing), NO_MEMBER,
        offsetof(echeance_new_file_after_expiry_results, missing), (const struct word[]) { { "account_created", 1 },
        { "file_created", 2 }, { "request_sent", 4 }, { "office_replied", 8 }, { "invoice_paid", 16 },
        { "affiliated", 32 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_new_file_after_expiry_answer, assumed), NO_MEMBER,
        offsetof(echeance_new_file_after_expiry_results, assumed), (const struct word[]) { { "account_created", 1 },
        { "file_created", 2 }, { "request_sent", 4 }, { "office_replied", 8 }, { "invoice_paid", 16 },
        { "affiliated", 32 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_new_file_after_expiry_answer, next_change_on),
        offsetof(echeance_new_file_after_expiry_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_new_file_after_expiry_answer, next_change_outcome),
        offsetof(echeance_new_file_after_expiry_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "create-account", 1 }, { "create-file", 2 }, { "send-request", 3 },
        { "await-office", 4 }, { "pay-invoice", 5 }, { "affiliate", 6 }, { "certificate-issued", 7 },
        { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_new_file_after_expiry_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_new_file_after_expiry_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule new_file_after_expiry_rule = { "echeance_new_file_after_expiry", 12, 0,
    new_file_after_expiry_facts, new_file_after_expiry_values, new_file_after_expiry_ask,
    new_file_after_expiry_wrong_field, new_file_after_expiry_columns,
    offsetof(echeance_new_file_after_expiry_results, field) };

/* Validity of a code */
ASK_AT_INSTANT(code_status)
static const struct fact code_status_facts[] = {
    { "purpose", KIND_CHOICE, 1, 0, 0, offsetof(echeance_code_status_facts, purpose), NO_MEMBER, NO_MEMBER, (const
        struct word[]) { { "clicsequr-sign-in", 1 }, { "sag-account-creation", 2 }, { "file-recovery", 3 },
        { NULL, 0 } } },
    { "sent_at", KIND_INSTANT, 2, 0, 0, offsetof(echeance_code_status_facts, sent_at),
        offsetof(echeance_code_status_facts, has_sent_at), NO_MEMBER, NULL },
    { "used", KIND_YES_NO, 4, 0, 1, offsetof(echeance_code_status_facts, used), NO_MEMBER, NO_MEMBER, NULL },
    { "superseded", KIND_YES_NO, 8, 0, 1, offsetof(echeance_code_status_facts, superseded), NO_MEMBER, NO_MEMBER, NULL
        },
    NO_MORE_FACTS,
};
static const struct value code_status_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_code_status_answer, outcome), NO_MEMBER, NO_MEMBER, (const struct
        word[]) { { "undetermined", 0 }, { "used", 1 }, { "superseded", 2 }, { "valid", 3 },
        { "expired", 4 }, { "lifetime-not-published", 5 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_code_status_answer, reasons), NO_MEMBER, NO_MEMBER, (const struct
        word[]) { { "all-cases-agree", 1 }, { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 },
        { "code-used", 1301 }, { "code-superseded", 1302 }, { "within-ten-minutes", 1303 },
        { "after-ten-minutes", 1304 }, { "lifetime-not-published", 1305 }, { NULL, 0 } } },
    { "expires_at", KIND_INSTANT, offsetof(echeance_code_status_answer, expires_at),
        offsetof(echeance_code_status_answer, has_expires_at), NO_MEMBER, NULL },
    { "seconds_left", KIND_NUMBER, offsetof(echeance_code_status_answer, seconds_left),
        offsetof(echeance_code_status_answer, has_seconds_left), NO_MEMBER, NULL },
    { "digits", KIND_NUMBER, offsetof(echeance_code_status_answer, digits),
        offsetof(echeance_code_status_answer, has_digits), NO_MEMBER, NULL },
    { "missing", KIND_FACTS, offsetof(echeance_code_status_answer, missing), NO_MEMBER, NO_MEMBER, (const struct
        word[]) { { "purpose", 1 }, { "sent_at", 2 }, { "used", 4 }, { "superseded", 8 }, { NULL, 0 } }
        },
    { "assumed", KIND_FACTS, offsetof(echeance_code_status_answer, assumed), NO_MEMBER, NO_MEMBER, (const struct
        word[]) { { "purpose", 1 }, { "sent_at", 2 }, { "used", 4 }, { "superseded", 8 }, { NULL, 0 } }
        },
    { "next_change_on", KIND_INSTANT, offsetof(echeance_code_status_answer, next_change_on),
        offsetof(echeance_code_status_answer, has_next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_code_status_answer, next_change_outcome),
        offsetof(echeance_code_status_answer, has_next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "used", 1 }, { "superseded", 2 }, { "valid", 3 }, { "expired", 4 },
        { "lifetime-not-published", 5 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_code_status_answer, contested_reading), NO_MEMBER, NO_MEMBER,
        (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_code_status_answer, days_contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule code_status_rule = { "echeance_code_status", 13, 1, code_status_facts, code_status_values,
    code_status_ask, code_status_wrong_field, NULL, NO_MEMBER };

/* Inactivity of the clicSÉQUR account */
ASK_ON_DAY(inactivity)
ASK_COLUMNS(inactivity)
static const struct fact inactivity_facts[] = {
    { "last_used_on", KIND_DAY, 1, 0, 0, offsetof(echeance_inactivity_facts, last_used_on), NO_MEMBER,
        offsetof(echeance_inactivity_table, last_used_on), NULL },
    NO_MORE_FACTS,
};
static const struct value inactivity_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_inactivity_answer, outcome), NO_MEMBER,
        offsetof(echeance_inactivity_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "cancelled", 1 }, { "final-notice", 2 }, { "first-notice", 3 }, { "active", 4 }, { NULL, 0 } }
        },
    { "reasons", KIND_REASONS, offsetof(echeance_inactivity_answer, reasons), NO_MEMBER,
        offsetof(echeance_inactivity_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "before-notice-period", 1401 },
        { "thirty-days-or-less-left", 1402 }, { "seven-days-or-less-left", 1403 },
        { "unused-twenty-four-months", 1404 }, { NULL, 0 } } },
    { "cancellation_on", KIND_DAY, offsetof(echeance_inactivity_answer, cancellation_on), NO_MEMBER,
        offsetof(echeance_inactivity_results, cancellation_on), NULL },
    { "notice_30_on", KIND_DAY, offsetof(echeance_inactivity_answer, notice_30_on), NO_MEMBER,
        offsetof(echeance_inactivity_results, notice_30_on), NULL },
    { "notice_7_on", KIND_DAY, offsetof(echeance_inactivity_answer, notice_7_on), NO_MEMBER,
        offsetof(echeance_inactivity_results, notice_7_on), NULL },
    { "days_left", KIND_NUMBER, offsetof(echeance_inactivity_answer, days_left),
        offsetof(echeance_inactivity_answer, has_days_left), offsetof(echeance_inactivity_results, days_left), NULL },
    { "missing", KIND_FACTS, offsetof(echeance_inactivity_answer, missing), NO_MEMBER,
        offsetof(echeance_inactivity_results, missing), (const struct word[]) { { "last_used_on", 1 },
        { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_inactivity_answer, assumed), NO_MEMBER,
        offsetof(echeance_inactivity_results, assumed), (const struct word[]) { { "last_used_on", 1 },
        { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_inactivity_answer, next_change_on),
        offsetof(echeance_inactivity_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_inactivity_answer, next_change_outcome),
        offsetof(echeance_inactivity_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "cancelled", 1 }, { "final-notice", 2 }, { "first-notice", 3 },
        { "active", 4 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_inactivity_answer, contested_reading), NO_MEMBER, NO_MEMBER,
        (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_inactivity_answer, days_contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule inactivity_rule = { "echeance_inactivity", 14, 0, inactivity_facts, inactivity_values,
    inactivity_ask, inactivity_wrong_field, inactivity_columns, offsetof(echeance_inactivity_results, field) };

/* Cancellation plan for an inactive clicSÉQUR account */
ASK_ON_DAY(inactivity_plan)
ASK_COLUMNS(inactivity_plan)
static const struct fact inactivity_plan_facts[] = {
    { "last_used_on", KIND_DAY, 1, 0, 0, offsetof(echeance_inactivity_plan_facts, last_used_on), NO_MEMBER,
        offsetof(echeance_inactivity_plan_table, last_used_on), NULL },
    { "notice_30_sent_on", KIND_DAY, 2, 1, 1, offsetof(echeance_inactivity_plan_facts, notice_30_sent_on), NO_MEMBER,
        offsetof(echeance_inactivity_plan_table, notice_30_sent_on), NULL },
    { "notice_7_sent_on", KIND_DAY, 4, 1, 1, offsetof(echeance_inactivity_plan_facts, notice_7_sent_on), NO_MEMBER,
        offsetof(echeance_inactivity_plan_table, notice_7_sent_on), NULL },
    { "require_notices", KIND_YES_NO, 8, 0, 1, offsetof(echeance_inactivity_plan_facts, require_notices), NO_MEMBER,
        offsetof(echeance_inactivity_plan_table, require_notices), NULL },
    NO_MORE_FACTS,
};
static const struct value inactivity_plan_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_inactivity_plan_answer, outcome), NO_MEMBER,
        offsetof(echeance_inactivity_plan_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "wait", 1 }, { "send-30-day-notice", 2 }, { "send-7-day-notice", 3 }, { "cancel", 4 },
        { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_inactivity_plan_answer, reasons), NO_MEMBER,
        offsetof(echeance_inactivity_plan_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "nothing-due-yet", 1501 },
        { "first-notice-due", 1502 }, { "second-notice-due", 1503 }, { "cancellation-due", 1504 },
        { "notices-delay-cancellation", 1505 }, { NULL, 0 } } },
    { "next_action_on", KIND_DAY, offsetof(echeance_inactivity_plan_answer, next_action_on), NO_MEMBER,
        offsetof(echeance_inactivity_plan_results, next_action_on), NULL },
    { "cancel_not_before", KIND_DAY, offsetof(echeance_inactivity_plan_answer, cancel_not_before), NO_MEMBER,
        offsetof(echeance_inactivity_plan_results, cancel_not_before), NULL },
    { "notice_names", KIND_DAY, offsetof(echeance_inactivity_plan_answer, notice_names), NO_MEMBER,
        offsetof(echeance_inactivity_plan_results, notice_names), NULL },
    { "missing", KIND_FACTS, offsetof(echeance_inactivity_plan_answer, missing), NO_MEMBER,
        offsetof(echeance_inactivity_plan_results, missing), (const struct word[]) { { "last_used_on", 1 },
        { "notice_30_sent_on", 2 }, { "notice_7_sent_on", 4 }, { "require_notices", 8 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_inactivity_plan_answer, assumed), NO_MEMBER,
        offsetof(echeance_inactivity_plan_results, assumed), (const struct word[]) { { "last_used_on", 1 },
        { "notice_30_sent_on", 2 }, { "notice_7_sent_on", 4 }, { "require_notices", 8 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_inactivity_plan_answer, next_change_on),
        offsetof(echeance_inactivity_plan_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_inactivity_plan_answer, next_change_outcome),
        offsetof(echeance_inactivity_plan_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "wait", 1 }, { "send-30-day-notice", 2 }, { "send-7-day-notice", 3 },
        { "cancel", 4 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_inactivity_plan_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_inactivity_plan_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule inactivity_plan_rule = { "echeance_inactivity_plan", 15, 0, inactivity_plan_facts,
    inactivity_plan_values, inactivity_plan_ask, inactivity_plan_wrong_field, inactivity_plan_columns,
    offsetof(echeance_inactivity_plan_results, field) };

/* Second factor */
ASK_AT_INSTANT(second_factor)
static const struct fact second_factor_facts[] = {
    { "body", KIND_TEXT, 1, 0, 0, offsetof(echeance_second_factor_facts, body),
        offsetof(echeance_second_factor_facts, body_len), NO_MEMBER, NULL },
    { "public_computer", KIND_YES_NO, 2, 0, 1, offsetof(echeance_second_factor_facts, public_computer), NO_MEMBER,
        NO_MEMBER, NULL },
    { "code_suppressed_at", KIND_INSTANT, 4, 1, 1, offsetof(echeance_second_factor_facts, code_suppressed_at),
        offsetof(echeance_second_factor_facts, has_code_suppressed_at), NO_MEMBER, NULL },
    NO_MORE_FACTS,
};
static const struct value second_factor_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_second_factor_answer, outcome), NO_MEMBER, NO_MEMBER, (const struct
        word[]) { { "undetermined", 0 }, { "email-code", 1 }, { "not-required", 2 },
        { "security-questions", 3 }, { "body-not-listed", 4 }, { "not-by-clicsequr", 5 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_second_factor_answer, reasons), NO_MEMBER, NO_MEMBER, (const struct
        word[]) { { "all-cases-agree", 1 }, { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 },
        { "body-uses-email-code", 1601 }, { "code-suppressed-eight-hours", 1602 },
        { "body-uses-security-questions", 1603 }, { "body-not-listed", 1604 }, { "not-by-clicsequr", 1605 },
        { "switch-date-not-published", 1606 }, { NULL, 0 } } },
    { "suppressed_until", KIND_INSTANT, offsetof(echeance_second_factor_answer, suppressed_until),
        offsetof(echeance_second_factor_answer, has_suppressed_until), NO_MEMBER, NULL },
    { "missing", KIND_FACTS, offsetof(echeance_second_factor_answer, missing), NO_MEMBER, NO_MEMBER, (const struct
        word[]) { { "body", 1 }, { "public_computer", 2 }, { "code_suppressed_at", 4 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_second_factor_answer, assumed), NO_MEMBER, NO_MEMBER, (const struct
        word[]) { { "body", 1 }, { "public_computer", 2 }, { "code_suppressed_at", 4 }, { NULL, 0 } } },
    { "next_change_on", KIND_INSTANT, offsetof(echeance_second_factor_answer, next_change_on),
        offsetof(echeance_second_factor_answer, has_next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_second_factor_answer, next_change_outcome),
        offsetof(echeance_second_factor_answer, has_next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "email-code", 1 }, { "not-required", 2 }, { "security-questions", 3 },
        { "body-not-listed", 4 }, { "not-by-clicsequr", 5 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_second_factor_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_second_factor_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule second_factor_rule = { "echeance_second_factor", 16, 1, second_factor_facts,
    second_factor_values, second_factor_ask, second_factor_wrong_field, NULL, NO_MEMBER };

/* Single sign-on */
ASK_ON_DAY(single_sign_on)
ASK_COLUMNS(single_sign_on)
static const struct fact single_sign_on_facts[] = {
    { "enabled", KIND_YES_NO, 1, 0, 0, offsetof(echeance_single_sign_on_facts, enabled), NO_MEMBER,
        offsetof(echeance_single_sign_on_table, enabled), NULL },
    { "public_computer", KIND_YES_NO, 2, 0, 0, offsetof(echeance_single_sign_on_facts, public_computer), NO_MEMBER,
        offsetof(echeance_single_sign_on_table, public_computer), NULL },
    { "accounts_in_use", KIND_NUMBER, 4, 0, 1, offsetof(echeance_single_sign_on_facts, accounts_in_use),
        offsetof(echeance_single_sign_on_facts, has_accounts_in_use),
        offsetof(echeance_single_sign_on_table, accounts_in_use), NULL },
    NO_MORE_FACTS,
};
static const struct value single_sign_on_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_single_sign_on_answer, outcome), NO_MEMBER,
        offsetof(echeance_single_sign_on_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "inactive", 1 }, { "active", 2 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_single_sign_on_answer, reasons), NO_MEMBER,
        offsetof(echeance_single_sign_on_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "public-computer", 1701 },
        { "single-sign-on-on", 1702 }, { "single-sign-on-off", 1703 }, { NULL, 0 } } },
    { "advised_against", KIND_YES_NO, offsetof(echeance_single_sign_on_answer, advised_against), NO_MEMBER,
        offsetof(echeance_single_sign_on_results, advised_against), NULL },
    { "may_ask_again", KIND_YES_NO, offsetof(echeance_single_sign_on_answer, may_ask_again), NO_MEMBER,
        offsetof(echeance_single_sign_on_results, may_ask_again), NULL },
    { "missing", KIND_FACTS, offsetof(echeance_single_sign_on_answer, missing), NO_MEMBER,
        offsetof(echeance_single_sign_on_results, missing), (const struct word[]) { { "enabled", 1 },
        { "public_computer", 2 }, { "accounts_in_use", 4 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_single_sign_on_answer, assumed), NO_MEMBER,
        offsetof(echeance_single_sign_on_results, assumed), (const struct word[]) { { "enabled", 1 },
        { "public_computer", 2 }, { "accounts_in_use", 4 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_single_sign_on_answer, next_change_on),
        offsetof(echeance_single_sign_on_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_single_sign_on_answer, next_change_outcome),
        offsetof(echeance_single_sign_on_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "inactive", 1 }, { "active", 2 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_single_sign_on_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_single_sign_on_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule single_sign_on_rule = { "echeance_single_sign_on", 17, 0, single_sign_on_facts,
    single_sign_on_values, single_sign_on_ask, single_sign_on_wrong_field, single_sign_on_columns,
    offsetof(echeance_single_sign_on_results, field) };

/* Site authenticity */
ASK_ON_DAY(site_authenticity)
ASK_COLUMNS(site_authenticity)
static const struct fact site_authenticity_facts[] = {
    { "picture_recognised", KIND_YES_NO, 1, 0, 0, offsetof(echeance_site_authenticity_facts, picture_recognised),
        NO_MEMBER, offsetof(echeance_site_authenticity_table, picture_recognised), NULL },
    { "sentence_recognised", KIND_YES_NO, 2, 0, 0, offsetof(echeance_site_authenticity_facts, sentence_recognised),
        NO_MEMBER, offsetof(echeance_site_authenticity_table, sentence_recognised), NULL },
    NO_MORE_FACTS,
};
static const struct value site_authenticity_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_site_authenticity_answer, outcome), NO_MEMBER,
        offsetof(echeance_site_authenticity_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "do-not-enter-password", 1 }, { "enter-password", 2 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_site_authenticity_answer, reasons), NO_MEMBER,
        offsetof(echeance_site_authenticity_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "picture-not-recognised", 1801 },
        { "sentence-not-recognised", 1802 }, { "both-recognised", 1803 }, { NULL, 0 } } },
    { "missing", KIND_FACTS, offsetof(echeance_site_authenticity_answer, missing), NO_MEMBER,
        offsetof(echeance_site_authenticity_results, missing), (const struct word[]) { { "picture_recognised", 1 },
        { "sentence_recognised", 2 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_site_authenticity_answer, assumed), NO_MEMBER,
        offsetof(echeance_site_authenticity_results, assumed), (const struct word[]) { { "picture_recognised", 1 },
        { "sentence_recognised", 2 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_site_authenticity_answer, next_change_on),
        offsetof(echeance_site_authenticity_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_site_authenticity_answer, next_change_outcome),
        offsetof(echeance_site_authenticity_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "do-not-enter-password", 1 }, { "enter-password", 2 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_site_authenticity_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_site_authenticity_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule site_authenticity_rule = { "echeance_site_authenticity", 18, 0, site_authenticity_facts,
    site_authenticity_values, site_authenticity_ask, site_authenticity_wrong_field, site_authenticity_columns,
    offsetof(echeance_site_authenticity_results, field) };

/* Terms acceptance */
ASK_ON_DAY(terms_acceptance)
ASK_COLUMNS(terms_acceptance)
static const struct fact terms_acceptance_facts[] = {
    { "accepted_at_registration", KIND_YES_NO, 1, 0, 0,
        offsetof(echeance_terms_acceptance_facts, accepted_at_registration), NO_MEMBER,
        offsetof(echeance_terms_acceptance_table, accepted_at_registration), NULL },
    { "changed_significantly_since", KIND_YES_NO, 2, 0, 0,
        offsetof(echeance_terms_acceptance_facts, changed_significantly_since), NO_MEMBER,
        offsetof(echeance_terms_acceptance_table, changed_significantly_since), NULL },
    NO_MORE_FACTS,
};
static const struct value terms_acceptance_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_terms_acceptance_answer, outcome), NO_MEMBER,
        offsetof(echeance_terms_acceptance_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "accept-first", 1 }, { "continue", 2 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_terms_acceptance_answer, reasons), NO_MEMBER,
        offsetof(echeance_terms_acceptance_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 },
        { "not-accepted-at-registration", 1901 }, { "terms-changed-significantly", 1902 },
        { "terms-accepted", 1903 }, { NULL, 0 } } },
    { "missing", KIND_FACTS, offsetof(echeance_terms_acceptance_answer, missing), NO_MEMBER,
        offsetof(echeance_terms_acceptance_results, missing), (const struct word[]) {
        { "accepted_at_registration", 1 }, { "changed_significantly_since", 2 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_terms_acceptance_answer, assumed), NO_MEMBER,
        offsetof(echeance_terms_acceptance_results, assumed), (const struct word[]) {
        { "accepted_at_registration", 1 }, { "changed_significantly_since", 2 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_terms_acceptance_answer, next_change_on),
        offsetof(echeance_terms_acceptance_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_terms_acceptance_answer, next_change_outcome),
        offsetof(echeance_terms_acceptance_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "accept-first", 1 }, { "continue", 2 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_terms_acceptance_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_terms_acceptance_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule terms_acceptance_rule = { "echeance_terms_acceptance", 19, 0, terms_acceptance_facts,
    terms_acceptance_values, terms_acceptance_ask, terms_acceptance_wrong_field, terms_acceptance_columns,
    offsetof(echeance_terms_acceptance_results, field) };

/* Account vigilance */
ASK_ON_DAY(account_vigilance)
ASK_COLUMNS(account_vigilance)
static const struct fact account_vigilance_facts[] = {
    { "site_certificate_ok", KIND_YES_NO, 1, 0, 0, offsetof(echeance_account_vigilance_facts, site_certificate_ok),
        NO_MEMBER, offsetof(echeance_account_vigilance_table, site_certificate_ok), NULL },
    { "code_received", KIND_YES_NO, 2, 0, 0, offsetof(echeance_account_vigilance_facts, code_received), NO_MEMBER,
        offsetof(echeance_account_vigilance_table, code_received), (const struct word[]) { { "not-applicable", 2 },
        { NULL, 0 } } },
    { "security_questions_ok", KIND_YES_NO, 4, 0, 0, offsetof(echeance_account_vigilance_facts, security_questions_ok),
        NO_MEMBER, offsetof(echeance_account_vigilance_table, security_questions_ok), (const struct word[]) {
        { "not-applicable", 2 }, { NULL, 0 } } },
    { "account_list_ok", KIND_YES_NO, 8, 0, 0, offsetof(echeance_account_vigilance_facts, account_list_ok), NO_MEMBER,
        offsetof(echeance_account_vigilance_table, account_list_ok), (const struct word[]) {
        { "not-applicable", 2 }, { NULL, 0 } } },
    { "last_access_ok", KIND_YES_NO, 16, 0, 0, offsetof(echeance_account_vigilance_facts, last_access_ok), NO_MEMBER,
        offsetof(echeance_account_vigilance_table, last_access_ok), NULL },
    NO_MORE_FACTS,
};
static const struct value account_vigilance_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_account_vigilance_answer, outcome), NO_MEMBER,
        offsetof(echeance_account_vigilance_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "contact-services-quebec", 1 }, { "nothing-to-report", 2 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_account_vigilance_answer, reasons), NO_MEMBER,
        offsetof(echeance_account_vigilance_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 },
        { "site-certificate-not-ok", 2001 }, { "code-not-received", 2002 },
        { "security-questions-not-ok", 2003 }, { "account-list-not-ok", 2004 }, { "last-access-not-ok", 2005 },
        { "nothing-irregular", 2006 }, { NULL, 0 } } },
    { "failed", KIND_SET, offsetof(echeance_account_vigilance_answer, failed), NO_MEMBER,
        offsetof(echeance_account_vigilance_results, failed), (const struct word[]) { { "site_certificate_ok", 2 },
        { "code_received", 4 }, { "security_questions_ok", 8 }, { "account_list_ok", 16 },
        { "last_access_ok", 32 }, { NULL, 0 } } },
    { "missing", KIND_FACTS, offsetof(echeance_account_vigilance_answer, missing), NO_MEMBER,
        offsetof(echeance_account_vigilance_results, missing), (const struct word[]) { { "site_certificate_ok", 1 },
        { "code_received", 2 }, { "security_questions_ok", 4 }, { "account_list_ok", 8 },
        { "last_access_ok", 16 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_account_vigilance_answer, assumed), NO_MEMBER,
        offsetof(echeance_account_vigilance_results, assumed), (const struct word[]) { { "site_certificate_ok", 1 },
        { "code_received", 2 }, { "security_questions_ok", 4 }, { "account_list_ok", 8 },
        { "last_access_ok", 16 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_account_vigilance_answer, next_change_on),
        offsetof(echeance_account_vigilance_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_account_vigilance_answer, next_change_outcome),
        offsetof(echeance_account_vigilance_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "contact-services-quebec", 1 }, { "nothing-to-report", 2 }, { NULL, 0 } }
        },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_account_vigilance_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_account_vigilance_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule account_vigilance_rule = { "echeance_account_vigilance", 20, 0, account_vigilance_facts,
    account_vigilance_values, account_vigilance_ask, account_vigilance_wrong_field, account_vigilance_columns,
    offsetof(echeance_account_vigilance_results, field) };

/* Message authenticity */
ASK_ON_DAY(message_authenticity)
ASK_COLUMNS(message_authenticity)
static const struct fact message_authenticity_facts[] = {
    { "kind", KIND_CHOICE, 1, 0, 0, offsetof(echeance_message_authenticity_facts, kind), NO_MEMBER,
        offsetof(echeance_message_authenticity_table, kind), (const struct word[]) { { "account-created", 1 },
        { "user-code-retrieved", 2 }, { "password-reset", 3 }, { "account-cancelled", 4 },
        { "email-changed", 5 }, { "verification-code", 6 }, { "cancellation-in-30-days", 7 },
        { "cancellation-in-7-days", 8 }, { "other", 9 }, { NULL, 0 } } },
    { "has_signature", KIND_YES_NO, 2, 0, 0, offsetof(echeance_message_authenticity_facts, has_signature), NO_MEMBER,
        offsetof(echeance_message_authenticity_table, has_signature), NULL },
    { "has_visual", KIND_YES_NO, 4, 0, 0, offsetof(echeance_message_authenticity_facts, has_visual), NO_MEMBER,
        offsetof(echeance_message_authenticity_table, has_visual), NULL },
    { "asks_for", KIND_SET, 8, 0, 0, offsetof(echeance_message_authenticity_facts, asks_for), NO_MEMBER,
        offsetof(echeance_message_authenticity_table, asks_for), (const struct word[]) { { "user-code", 2 },
        { "password", 4 }, { "notice-of-assessment-number", 8 }, { "social-insurance-number", 16 },
        { "other-personal-information", 32 }, { NULL, 0 } } },
    NO_MORE_FACTS,
};
static const struct value message_authenticity_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_message_authenticity_answer, outcome), NO_MEMBER,
        offsetof(echeance_message_authenticity_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "suspicious", 1 }, { "consistent", 2 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_message_authenticity_answer, reasons), NO_MEMBER,
        offsetof(echeance_message_authenticity_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 },
        { "asks-for-personal-information", 2101 }, { "kind-not-sent-by-clicsequr", 2102 },
        { "signature-absent", 2103 }, { "visual-absent", 2104 }, { "nothing-suspicious", 2105 }, { NULL, 0 }
        } },
    { "findings", KIND_SET, offsetof(echeance_message_authenticity_answer, findings), NO_MEMBER,
        offsetof(echeance_message_authenticity_results, findings), (const struct word[]) {
        { "asks-for-personal-information", 2 }, { "kind-not-sent-by-clicsequr", 4 }, { "signature-absent", 8 },
        { "visual-absent", 16 }, { NULL, 0 } } },
    { "missing", KIND_FACTS, offsetof(echeance_message_authenticity_answer, missing), NO_MEMBER,
        offsetof(echeance_message_authenticity_results, missing), (const struct word[]) { { "kind", 1 },
        { "has_signature", 2 }, { "has_visual", 4 }, { "asks_for", 8 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_message_authenticity_answer, assumed), NO_MEMBER,
        offsetof(echeance_message_authenticity_results, assumed), (const struct word[]) { { "kind", 1 },
        { "has_signature", 2 }, { "has_visual", 4 }, { "asks_for", 8 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_message_authenticity_answer, next_change_on),
        offsetof(echeance_message_authenticity_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_message_authenticity_answer, next_change_outcome),
        offsetof(echeance_message_authenticity_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "suspicious", 1 }, { "consistent", 2 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_message_authenticity_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_message_authenticity_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule message_authenticity_rule = { "echeance_message_authenticity", 21, 0,
    message_authenticity_facts, message_authenticity_values, message_authenticity_ask, message_authenticity_wrong_field,
    message_authenticity_columns, offsetof(echeance_message_authenticity_results, field) };

/* Sign-in */
ASK_ON_DAY(sign_in)
ASK_COLUMNS(sign_in)
static const struct fact sign_in_facts[] = {
    { "credentials", KIND_CHOICE, 1, 0, 0, offsetof(echeance_sign_in_facts, credentials), NO_MEMBER,
        offsetof(echeance_sign_in_table, credentials), (const struct word[]) { { "entered", 1 },
        { "not-entered", 2 }, { "none", 3 }, { "password-forgotten", 4 }, { "user-code-forgotten", 5 },
        { "refused", 6 }, { NULL, 0 } } },
    { "site_recognised", KIND_YES_NO, 2, 0, 0, offsetof(echeance_sign_in_facts, site_recognised), NO_MEMBER,
        offsetof(echeance_sign_in_table, site_recognised), NULL },
    { "second_factor", KIND_CHOICE, 4, 0, 0, offsetof(echeance_sign_in_facts, second_factor), NO_MEMBER,
        offsetof(echeance_sign_in_table, second_factor), (const struct word[]) { { "done", 1 }, { "pending", 2 },
        { "answer-forgotten", 3 }, { NULL, 0 } } },
    { "terms", KIND_CHOICE, 8, 0, 0, offsetof(echeance_sign_in_facts, terms), NO_MEMBER,
        offsetof(echeance_sign_in_table, terms), (const struct word[]) { { "accepted", 1 }, { "to-accept", 2 },
        { NULL, 0 } } },
    NO_MORE_FACTS,
};
static const struct value sign_in_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_sign_in_answer, outcome), NO_MEMBER,
        offsetof(echeance_sign_in_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "register-as-new-user", 1 }, { "recover-password", 2 }, { "recover-user-code", 3 },
        { "get-help-signing-in", 4 }, { "do-not-enter-password", 5 }, { "enter-credentials", 6 },
        { "recover-security-answer", 7 }, { "pass-second-factor", 8 }, { "accept-terms", 9 },
        { "home-page", 10 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_sign_in_answer, reasons), NO_MEMBER,
        offsetof(echeance_sign_in_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "new-user", 2201 },
        { "password-forgotten", 2202 }, { "user-code-forgotten", 2203 }, { "credentials-refused", 2204 },
        { "site-not-recognised", 2205 }, { "credentials-to-enter", 2206 }, { "answer-forgotten", 2207 },
        { "second-factor-pending", 2208 }, { "terms-to-accept", 2209 }, { "signed-in", 2210 }, { NULL, 0 } }
        },
    { "unspecified", KIND_YES_NO, offsetof(echeance_sign_in_answer, unspecified), NO_MEMBER,
        offsetof(echeance_sign_in_results, unspecified), NULL },
    { "missing", KIND_FACTS, offsetof(echeance_sign_in_answer, missing), NO_MEMBER,
        offsetof(echeance_sign_in_results, missing), (const struct word[]) { { "credentials", 1 },
        { "site_recognised", 2 }, { "second_factor", 4 }, { "terms", 8 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_sign_in_answer, assumed), NO_MEMBER,
        offsetof(echeance_sign_in_results, assumed), (const struct word[]) { { "credentials", 1 },
        { "site_recognised", 2 }, { "second_factor", 4 }, { "terms", 8 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_sign_in_answer, next_change_on),
        offsetof(echeance_sign_in_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_sign_in_answer, next_change_outcome),
        offsetof(echeance_sign_in_answer, next_change_on), NO_MEMBER, (const struct word[]) { { "undetermined", 0 },
        { "register-as-new-user", 1 }, { "recover-password", 2 }, { "recover-user-code", 3 },
        { "get-help-signing-in", 4 }, { "do-not-enter-password", 5 }, { "enter-credentials", 6 },
        { "recover-security-answer", 7 }, { "pass-second-factor", 8 }, { "accept-terms", 9 },
        { "home-page", 10 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_sign_in_answer, contested_reading), NO_MEMBER, NO_MEMBER,
        (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_sign_in_answer, days_contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule sign_in_rule = { "echeance_sign_in", 22, 0, sign_in_facts, sign_in_values, sign_in_ask,
    sign_in_wrong_field, sign_in_columns, offsetof(echeance_sign_in_results, field) };

/* Authentication system */
ASK_WITHOUT_FACTS(authentication_system)
ASK_COLUMNS(authentication_system)
static const struct fact authentication_system_facts[] = {
    NO_MORE_FACTS,
};
static const struct value authentication_system_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_authentication_system_answer, outcome), NO_MEMBER,
        offsetof(echeance_authentication_system_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "clicsequr", 1 }, { "sag", 2 }, { "switch-date-not-published", 3 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_authentication_system_answer, reasons), NO_MEMBER,
        offsetof(echeance_authentication_system_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "clicsequr-in-use", 2301 },
        { "switch-date-not-published", 2302 }, { "sag-in-use", 2303 }, { NULL, 0 } } },
    { "level", KIND_CHOICE, offsetof(echeance_authentication_system_answer, level), NO_MEMBER,
        offsetof(echeance_authentication_system_results, level), (const struct word[]) { { "basic", 1 },
        { NULL, 0 } } },
    { "missing", KIND_FACTS, offsetof(echeance_authentication_system_answer, missing), NO_MEMBER,
        offsetof(echeance_authentication_system_results, missing), (const struct word[]) { { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_authentication_system_answer, assumed), NO_MEMBER,
        offsetof(echeance_authentication_system_results, assumed), (const struct word[]) { { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_authentication_system_answer, next_change_on),
        offsetof(echeance_authentication_system_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_authentication_system_answer, next_change_outcome),
        offsetof(echeance_authentication_system_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "clicsequr", 1 }, { "sag", 2 }, { "switch-date-not-published", 3 },
        { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_authentication_system_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_authentication_system_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule authentication_system_rule = { "echeance_authentication_system", 23, 0,
    authentication_system_facts, authentication_system_values, authentication_system_ask,
    authentication_system_wrong_field, authentication_system_columns,
    offsetof(echeance_authentication_system_results, field) };

/* Invoice as proof */
ASK_ON_DAY(invoice_proof)
ASK_COLUMNS(invoice_proof)
static const struct fact invoice_proof_facts[] = {
    { "issued_on", KIND_DAY, 1, 0, 0, offsetof(echeance_invoice_proof_facts, issued_on), NO_MEMBER,
        offsetof(echeance_invoice_proof_table, issued_on), NULL },
    { "from_office_confirmation", KIND_YES_NO, 2, 0, 0,
        offsetof(echeance_invoice_proof_facts, from_office_confirmation), NO_MEMBER,
        offsetof(echeance_invoice_proof_table, from_office_confirmation), NULL },
    NO_MORE_FACTS,
};
static const struct value invoice_proof_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_invoice_proof_answer, outcome), NO_MEMBER,
        offsetof(echeance_invoice_proof_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "too-old", 1 }, { "not-from-office", 2 }, { "accepted", 3 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_invoice_proof_answer, reasons), NO_MEMBER,
        offsetof(echeance_invoice_proof_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 },
        { "invoice-three-years-or-older", 2401 }, { "not-from-office-confirmation", 2402 },
        { "recent-office-invoice", 2403 }, { NULL, 0 } } },
    { "last_day", KIND_DAY, offsetof(echeance_invoice_proof_answer, last_day), NO_MEMBER,
        offsetof(echeance_invoice_proof_results, last_day), NULL },
    { "days_left", KIND_NUMBER, offsetof(echeance_invoice_proof_answer, days_left),
        offsetof(echeance_invoice_proof_answer, has_days_left), offsetof(echeance_invoice_proof_results, days_left),
        NULL },
    { "missing", KIND_FACTS, offsetof(echeance_invoice_proof_answer, missing), NO_MEMBER,
        offsetof(echeance_invoice_proof_results, missing), (const struct word[]) { { "issued_on", 1 },
        { "from_office_confirmation", 2 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_invoice_proof_answer, assumed), NO_MEMBER,
        offsetof(echeance_invoice_proof_results, assumed), (const struct word[]) { { "issued_on", 1 },
        { "from_office_confirmation", 2 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_invoice_proof_answer, next_change_on),
        offsetof(echeance_invoice_proof_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_invoice_proof_answer, next_change_outcome),
        offsetof(echeance_invoice_proof_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "too-old", 1 }, { "not-from-office", 2 }, { "accepted", 3 }, { NULL, 0 }
        } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_invoice_proof_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_invoice_proof_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule invoice_proof_rule = { "echeance_invoice_proof", 24, 0, invoice_proof_facts,
    invoice_proof_values, invoice_proof_ask, invoice_proof_wrong_field, invoice_proof_columns,
    offsetof(echeance_invoice_proof_results, field) };

/* File recovery */
ASK_ON_DAY(file_recovery)
ASK_COLUMNS(file_recovery)
static const struct fact file_recovery_facts[] = {
    { "identifiers_match", KIND_YES_NO, 1, 0, 0, offsetof(echeance_file_recovery_facts, identifiers_match), NO_MEMBER,
        offsetof(echeance_file_recovery_table, identifiers_match), (const struct word[]) { { "not-given", 2 },
        { NULL, 0 } } },
    { "code", KIND_CHOICE, 2, 0, 0, offsetof(echeance_file_recovery_facts, code), NO_MEMBER,
        offsetof(echeance_file_recovery_table, code), (const struct word[]) { { "not-sent", 1 }, { "sent", 2 },
        { "accepted", 3 }, { "rejected", 4 }, { "not-received", 5 }, { NULL, 0 } } },
    { "invoice", KIND_OBJECT, 4, 1, 1, offsetof(echeance_file_recovery_facts, invoice), NO_MEMBER,
        offsetof(echeance_file_recovery_table, invoice), NULL },
    { "invoice_issued_on", KIND_DAY, 8, 0, 0, offsetof(echeance_file_recovery_facts, invoice_issued_on), NO_MEMBER,
        offsetof(echeance_file_recovery_table, invoice_issued_on), NULL },
    { "invoice_from_office_confirmation", KIND_YES_NO, 16, 0, 0,
        offsetof(echeance_file_recovery_facts, invoice_from_office_confirmation), NO_MEMBER,
        offsetof(echeance_file_recovery_table, invoice_from_office_confirmation), NULL },
    { "assistance", KIND_CHOICE, 32, 0, 1, offsetof(echeance_file_recovery_facts, assistance), NO_MEMBER,
        offsetof(echeance_file_recovery_table, assistance), (const struct word[]) { { "none", 1 },
        { "requested", 2 }, { "validated-by-telephone", 3 }, { NULL, 0 } } },
    NO_MORE_FACTS,
};
static const struct value file_recovery_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_file_recovery_answer, outcome), NO_MEMBER,
        offsetof(echeance_file_recovery_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "recovered", 1 }, { "redo-recovery", 2 }, { "await-assistance", 3 }, { "enter-identifiers", 4 },
        { "enter-code", 5 }, { "choose-alternative", 6 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_file_recovery_answer, reasons), NO_MEMBER,
        offsetof(echeance_file_recovery_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "identifiers-and-code", 2501 },
        { "identifiers-and-invoice", 2502 }, { "identity-validated-by-telephone", 2503 },
        { "assistance-requested", 2504 }, { "identifiers-do-not-match", 2505 },
        { "identifiers-not-given", 2506 }, { "code-to-be-sent", 2507 }, { "code-awaited", 2508 },
        { "code-rejected", 2509 }, { "code-not-received", 2510 }, { NULL, 0 } } },
    { "options_enter_code", KIND_CHOICE, offsetof(echeance_file_recovery_answer, options_enter_code), NO_MEMBER,
        offsetof(echeance_file_recovery_results, options_enter_code), (const struct word[]) {
        { "code-can-be-entered", 1 }, { "invoice-can-be-given", 2 }, { "assistance-can-be-requested", 3 },
        { "file-recovered", 4 }, { "identifiers-needed", 5 }, { "code-not-received", 6 },
        { "invoice-too-old", 7 }, { "invoice-not-from-office", 8 }, { "assistance-already-requested", 9 },
        { "validated-by-telephone", 10 }, { NULL, 0 } } },
    { "options_give_invoice_number", KIND_CHOICE, offsetof(echeance_file_recovery_answer, options_give_invoice_number),
        NO_MEMBER, offsetof(echeance_file_recovery_results, options_give_invoice_number), (const struct word[]) {
        { "code-can-be-entered", 1 }, { "invoice-can-be-given", 2 }, { "assistance-can-be-requested", 3 },
        { "file-recovered", 4 }, { "identifiers-needed", 5 }, { "code-not-received", 6 },
        { "invoice-too-old", 7 }, { "invoice-not-from-office", 8 }, { "assistance-already-requested", 9 },
        { "validated-by-telephone", 10 }, { NULL, 0 } } },
    { "options_request_assistance", KIND_CHOICE, offsetof(echeance_file_recovery_answer, options_request_assistance),
        NO_MEMBER, offsetof(echeance_file_recovery_results, options_request_assistance), (const struct word[]) {
        { "code-can-be-entered", 1 }, { "invoice-can-be-given", 2 }, { "assistance-can-be-requested", 3 },
        { "file-recovered", 4 }, { "identifiers-needed", 5 }, { "code-not-received", 6 },
        { "invoice-too-old", 7 }, { "invoice-not-from-office", 8 }, { "assistance-already-requested", 9 },
        { "validated-by-telephone", 10 }, { NULL, 0 } } },
    { "missing", KIND_FACTS, offsetof(echeance_file_recovery_answer, missing), NO_MEMBER,
        offsetof(echeance_file_recovery_results, missing), (const struct word[]) { { "identifiers_match", 1 },
        { "code", 2 }, { "invoice", 4 }, { "invoice.issued_on", 8 },
        { "invoice.from_office_confirmation", 16 }, { "assistance", 32 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_file_recovery_answer, assumed), NO_MEMBER,
        offsetof(echeance_file_recovery_results, assumed), (const struct word[]) { { "identifiers_match", 1 },
        { "code", 2 }, { "invoice", 4 }, { "invoice.issued_on", 8 },
        { "invoice.from_office_confirmation", 16 }, { "assistance", 32 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_file_recovery_answer, next_change_on),
        offsetof(echeance_file_recovery_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_file_recovery_answer, next_change_outcome),
        offsetof(echeance_file_recovery_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "recovered", 1 }, { "redo-recovery", 2 }, { "await-assistance", 3 },
        { "enter-identifiers", 4 }, { "enter-code", 5 }, { "choose-alternative", 6 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_file_recovery_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_file_recovery_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule file_recovery_rule = { "echeance_file_recovery", 25, 0, file_recovery_facts,
    file_recovery_values, file_recovery_ask, file_recovery_wrong_field, file_recovery_columns,
    offsetof(echeance_file_recovery_results, field) };

/* Support hours */
ASK_AT_INSTANT(support_hours)
static const struct fact support_hours_facts[] = {
    { "desk", KIND_CHOICE, 1, 0, 1, offsetof(echeance_support_hours_facts, desk), NO_MEMBER, NO_MEMBER, (const struct
        word[]) { { "services-quebec", 1 }, { NULL, 0 } } },
    NO_MORE_FACTS,
};
static const struct value support_hours_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_support_hours_answer, outcome), NO_MEMBER, NO_MEMBER, (const struct
        word[]) { { "undetermined", 0 }, { "open", 1 }, { "closed", 2 }, { "not-certain", 3 },
        { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_support_hours_answer, reasons), NO_MEMBER, NO_MEMBER, (const struct
        word[]) { { "all-cases-agree", 1 }, { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 },
        { "within-hours", 2601 }, { "outside-hours", 2602 }, { "weekend", 2603 }, { "holiday", 2604 },
        { "closure-not-certain", 2605 }, { NULL, 0 } } },
    { "telephone", KIND_TEXT, offsetof(echeance_support_hours_answer, telephone), NO_MEMBER, NO_MEMBER, NULL },
    { "opens_at", KIND_INSTANT, offsetof(echeance_support_hours_answer, opens_at),
        offsetof(echeance_support_hours_answer, has_opens_at), NO_MEMBER, NULL },
    { "closes_at", KIND_INSTANT, offsetof(echeance_support_hours_answer, closes_at),
        offsetof(echeance_support_hours_answer, has_closes_at), NO_MEMBER, NULL },
    { "missing", KIND_FACTS, offsetof(echeance_support_hours_answer, missing), NO_MEMBER, NO_MEMBER, (const struct
        word[]) { { "desk", 1 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_support_hours_answer, assumed), NO_MEMBER, NO_MEMBER, (const struct
        word[]) { { "desk", 1 }, { NULL, 0 } } },
    { "next_change_on", KIND_INSTANT, offsetof(echeance_support_hours_answer, next_change_on),
        offsetof(echeance_support_hours_answer, has_next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_support_hours_answer, next_change_outcome),
        offsetof(echeance_support_hours_answer, has_next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "open", 1 }, { "closed", 2 }, { "not-certain", 3 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_support_hours_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_support_hours_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule support_hours_rule = { "echeance_support_hours", 26, 1, support_hours_facts,
    support_hours_values, support_hours_ask, support_hours_wrong_field, NULL, NO_MEMBER };

/* Deadline */
ASK_ON_DAY(deadline)
ASK_COLUMNS(deadline)
static const struct fact deadline_facts[] = {
    { "starts_on", KIND_DAY, 1, 0, 0, offsetof(echeance_deadline_facts, starts_on), NO_MEMBER,
        offsetof(echeance_deadline_table, starts_on), NULL },
    { "count", KIND_NUMBER, 2, 0, 0, offsetof(echeance_deadline_facts, count),
        offsetof(echeance_deadline_facts, has_count), offsetof(echeance_deadline_table, count), NULL },
    { "unit", KIND_CHOICE, 4, 0, 0, offsetof(echeance_deadline_facts, unit), NO_MEMBER,
        offsetof(echeance_deadline_table, unit), (const struct word[]) { { "days", 1 }, { "months", 2 },
        { "years", 3 }, { NULL, 0 } } },
    NO_MORE_FACTS,
};
static const struct value deadline_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_deadline_answer, outcome), NO_MEMBER,
        offsetof(echeance_deadline_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "open", 1 }, { "passed", 2 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_deadline_answer, reasons), NO_MEMBER,
        offsetof(echeance_deadline_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "due-day-not-passed", 2701 },
        { "due-day-passed", 2702 }, { NULL, 0 } } },
    { "due_on", KIND_DAY, offsetof(echeance_deadline_answer, due_on), NO_MEMBER,
        offsetof(echeance_deadline_results, due_on), NULL },
    { "due_on_raw", KIND_DAY, offsetof(echeance_deadline_answer, due_on_raw), NO_MEMBER,
        offsetof(echeance_deadline_results, due_on_raw), NULL },
    { "days_left", KIND_NUMBER, offsetof(echeance_deadline_answer, days_left),
        offsetof(echeance_deadline_answer, has_days_left), offsetof(echeance_deadline_results, days_left), NULL },
    { "missing", KIND_FACTS, offsetof(echeance_deadline_answer, missing), NO_MEMBER,
        offsetof(echeance_deadline_results, missing), (const struct word[]) { { "starts_on", 1 }, { "count", 2 },
        { "unit", 4 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_deadline_answer, assumed), NO_MEMBER,
        offsetof(echeance_deadline_results, assumed), (const struct word[]) { { "starts_on", 1 }, { "count", 2 },
        { "unit", 4 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_deadline_answer, next_change_on),
        offsetof(echeance_deadline_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_deadline_answer, next_change_outcome),
        offsetof(echeance_deadline_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "open", 1 }, { "passed", 2 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_deadline_answer, contested_reading), NO_MEMBER, NO_MEMBER,
        (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_deadline_answer, days_contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule deadline_rule = { "echeance_deadline", 27, 0, deadline_facts, deadline_values, deadline_ask,
    deadline_wrong_field, deadline_columns, offsetof(echeance_deadline_results, field) };

/* What must be done for the certificate */
ASK_ON_DAY(holder_review)
ASK_COLUMNS(holder_review)
static const struct fact holder_review_facts[] = {
    { "certificate_number", KIND_TEXT, 1, 1, 0, offsetof(echeance_holder_review_facts, certificate_number),
        offsetof(echeance_holder_review_facts, certificate_number_len),
        offsetof(echeance_holder_review_table, certificate_number), NULL },
    { "kind", KIND_CHOICE, 2, 0, 1, offsetof(echeance_holder_review_facts, kind), NO_MEMBER,
        offsetof(echeance_holder_review_table, kind), (const struct word[]) { { "regular", 1 },
        { "temporary", 2 }, { NULL, 0 } } },
    { "issued_on", KIND_DAY, 4, 0, 0, offsetof(echeance_holder_review_facts, issued_on), NO_MEMBER,
        offsetof(echeance_holder_review_table, issued_on), NULL },
    { "expires_on", KIND_DAY, 8, 0, 0, offsetof(echeance_holder_review_facts, expires_on), NO_MEMBER,
        offsetof(echeance_holder_review_table, expires_on), NULL },
    { "affiliated", KIND_YES_NO, 16, 0, 0, offsetof(echeance_holder_review_facts, affiliated), NO_MEMBER,
        offsetof(echeance_holder_review_table, affiliated), NULL },
    { "unaffiliated_since", KIND_DAY, 32, 1, 0, offsetof(echeance_holder_review_facts, unaffiliated_since), NO_MEMBER,
        offsetof(echeance_holder_review_table, unaffiliated_since), NULL },
    { "cancelled_on", KIND_DAY, 64, 1, 1, offsetof(echeance_holder_review_facts, cancelled_on), NO_MEMBER,
        offsetof(echeance_holder_review_table, cancelled_on), NULL },
    { "renewal_completed_on", KIND_DAY, 128, 1, 1, offsetof(echeance_holder_review_facts, renewal_completed_on),
        NO_MEMBER, offsetof(echeance_holder_review_table, renewal_completed_on), NULL },
    { "exam_passed_on", KIND_DAY, 256, 1, 0, offsetof(echeance_holder_review_facts, exam_passed_on), NO_MEMBER,
        offsetof(echeance_holder_review_table, exam_passed_on), NULL },
    { "affiliated_at_expiry", KIND_YES_NO, 512, 0, 0, offsetof(echeance_holder_review_facts, affiliated_at_expiry),
        NO_MEMBER, offsetof(echeance_holder_review_table, affiliated_at_expiry), NULL },
    { "account_last_used_on", KIND_DAY, 1024, 1, 0, offsetof(echeance_holder_review_facts, account_last_used_on),
        NO_MEMBER, offsetof(echeance_holder_review_table, account_last_used_on), NULL },
    { "renewal_lead_days", KIND_NUMBER, 2048, 0, 1, offsetof(echeance_holder_review_facts, renewal_lead_days),
        offsetof(echeance_holder_review_facts, has_renewal_lead_days),
        offsetof(echeance_holder_review_table, renewal_lead_days), NULL },
    NO_MORE_FACTS,
};
static const struct value holder_review_values[] = {
    { "outcome", KIND_OUTCOME, offsetof(echeance_holder_review_answer, outcome), NO_MEMBER,
        offsetof(echeance_holder_review_results, outcome), (const struct word[]) { { "undetermined", 0 },
        { "new-application", 1 }, { "transfer-exam-result", 2 }, { "retake-exam", 3 }, { "affiliate", 4 },
        { "renew", 5 }, { "sign-in-to-keep-account", 6 }, { "open-account", 7 }, { "fix-number", 8 },
        { "nothing-due", 9 }, { NULL, 0 } } },
    { "reasons", KIND_REASONS, offsetof(echeance_holder_review_answer, reasons), NO_MEMBER,
        offsetof(echeance_holder_review_results, reasons), (const struct word[]) { { "all-cases-agree", 1 },
        { "facts-missing", 2 }, { "procedure-published-for-clicsequr", 3 }, { "number-malformed", 2801 },
        { "certificate-cancelled", 2802 }, { "exam-transfer-possible", 2803 }, { "exam-to-retake", 2804 },
        { "away-more-than-two-years", 2805 }, { "not-affiliated", 2806 }, { "renewal-window-open", 2807 },
        { "account-ends-with-certificate", 2808 }, { "account-in-notice-period", 2809 },
        { "account-cancelled", 2810 }, { "nothing-due", 2811 }, { "exam-not-passed", 2812 },
        { "other-register", 2813 }, { "number-unconfirmed", 2814 }, { "number-read-leniently", 2815 },
        { "account-not-needed-for-certificate", 2816 }, { "terms-between-unknown", 2817 },
        { "expiry-day-may-be-old", 2818 }, { "cancellation-ahead", 2819 },
        { "temporary-certificate-ends", 2820 }, { "leave-does-not-stop-renewal", 2821 },
        { "switch-date-not-published", 2822 }, { "certificate-needed-to-act", 2823 },
        { "notice-of-end-open", 2824 }, { NULL, 0 } } },
    { "act_by", KIND_DAY, offsetof(echeance_holder_review_answer, act_by), NO_MEMBER,
        offsetof(echeance_holder_review_results, act_by), NULL },
    { "new_application_state", KIND_CHOICE, offsetof(echeance_holder_review_answer, new_application_state), NO_MEMBER,
        offsetof(echeance_holder_review_results, new_application_state), (const struct word[]) { { "due", 1 },
        { "later", 2 }, { "none", 3 }, { "unknown", 4 }, { NULL, 0 } } },
    { "new_application_from", KIND_DAY, offsetof(echeance_holder_review_answer, new_application_from), NO_MEMBER,
        offsetof(echeance_holder_review_results, new_application_from), NULL },
    { "new_application_by", KIND_DAY, offsetof(echeance_holder_review_answer, new_application_by), NO_MEMBER,
        offsetof(echeance_holder_review_results, new_application_by), NULL },
    { "transfer_exam_result_state", KIND_CHOICE, offsetof(echeance_holder_review_answer, transfer_exam_result_state),
        NO_MEMBER, offsetof(echeance_holder_review_results, transfer_exam_result_state), (const struct word[]) {
        { "due", 1 }, { "later", 2 }, { "none", 3 }, { "unknown", 4 }, { NULL, 0 } } },
    { "transfer_exam_result_from", KIND_DAY, offsetof(echeance_holder_review_answer, transfer_exam_result_from),
        NO_MEMBER, offsetof(echeance_holder_review_results, transfer_exam_result_from), NULL },
    { "transfer_exam_result_by", KIND_DAY, offsetof(echeance_holder_review_answer, transfer_exam_result_by), NO_MEMBER,
        offsetof(echeance_holder_review_results, transfer_exam_result_by), NULL },
    { "retake_exam_state", KIND_CHOICE, offsetof(echeance_holder_review_answer, retake_exam_state), NO_MEMBER,
        offsetof(echeance_holder_review_results, retake_exam_state), (const struct word[]) { { "due", 1 },
        { "later", 2 }, { "none", 3 }, { "unknown", 4 }, { NULL, 0 } } },
    { "retake_exam_from", KIND_DAY, offsetof(echeance_holder_review_answer, retake_exam_from), NO_MEMBER,
        offsetof(echeance_holder_review_results, retake_exam_from), NULL },
    { "retake_exam_by", KIND_DAY, offsetof(echeance_holder_review_answer, retake_exam_by), NO_MEMBER,
        offsetof(echeance_holder_review_results, retake_exam_by), NULL },
    { "affiliate_state", KIND_CHOICE, offsetof(echeance_holder_review_answer, affiliate_state), NO_MEMBER,
        offsetof(echeance_holder_review_results, affiliate_state), (const struct word[]) { { "due", 1 },
        { "later", 2 }, { "none", 3 }, { "unknown", 4 }, { NULL, 0 } } },
    { "affiliate_from", KIND_DAY, offsetof(echeance_holder_review_answer, affiliate_from), NO_MEMBER,
        offsetof(echeance_holder_review_results, affiliate_from), NULL },
    { "affiliate_by", KIND_DAY, offsetof(echeance_holder_review_answer, affiliate_by), NO_MEMBER,
        offsetof(echeance_holder_review_results, affiliate_by), NULL },
    { "renew_state", KIND_CHOICE, offsetof(echeance_holder_review_answer, renew_state), NO_MEMBER,
        offsetof(echeance_holder_review_results, renew_state), (const struct word[]) { { "due", 1 },
        { "later", 2 }, { "none", 3 }, { "unknown", 4 }, { NULL, 0 } } },
    { "renew_from", KIND_DAY, offsetof(echeance_holder_review_answer, renew_from), NO_MEMBER,
        offsetof(echeance_holder_review_results, renew_from), NULL },
    { "renew_by", KIND_DAY, offsetof(echeance_holder_review_answer, renew_by), NO_MEMBER,
        offsetof(echeance_holder_review_results, renew_by), NULL },
    { "sign_in_to_keep_account_state", KIND_CHOICE,
        offsetof(echeance_holder_review_answer, sign_in_to_keep_account_state), NO_MEMBER,
        offsetof(echeance_holder_review_results, sign_in_to_keep_account_state), (const struct word[]) {
        { "due", 1 }, { "later", 2 }, { "none", 3 }, { "unknown", 4 }, { NULL, 0 } } },
    { "sign_in_to_keep_account_from", KIND_DAY, offsetof(echeance_holder_review_answer, sign_in_to_keep_account_from),
        NO_MEMBER, offsetof(echeance_holder_review_results, sign_in_to_keep_account_from), NULL },
    { "sign_in_to_keep_account_by", KIND_DAY, offsetof(echeance_holder_review_answer, sign_in_to_keep_account_by),
        NO_MEMBER, offsetof(echeance_holder_review_results, sign_in_to_keep_account_by), NULL },
    { "open_account_state", KIND_CHOICE, offsetof(echeance_holder_review_answer, open_account_state), NO_MEMBER,
        offsetof(echeance_holder_review_results, open_account_state), (const struct word[]) { { "due", 1 },
        { "later", 2 }, { "none", 3 }, { "unknown", 4 }, { NULL, 0 } } },
    { "open_account_from", KIND_DAY, offsetof(echeance_holder_review_answer, open_account_from), NO_MEMBER,
        offsetof(echeance_holder_review_results, open_account_from), NULL },
    { "open_account_by", KIND_DAY, offsetof(echeance_holder_review_answer, open_account_by), NO_MEMBER,
        offsetof(echeance_holder_review_results, open_account_by), NULL },
    { "fix_number_state", KIND_CHOICE, offsetof(echeance_holder_review_answer, fix_number_state), NO_MEMBER,
        offsetof(echeance_holder_review_results, fix_number_state), (const struct word[]) { { "due", 1 },
        { "later", 2 }, { "none", 3 }, { "unknown", 4 }, { NULL, 0 } } },
    { "fix_number_from", KIND_DAY, offsetof(echeance_holder_review_answer, fix_number_from), NO_MEMBER,
        offsetof(echeance_holder_review_results, fix_number_from), NULL },
    { "fix_number_by", KIND_DAY, offsetof(echeance_holder_review_answer, fix_number_by), NO_MEMBER,
        offsetof(echeance_holder_review_results, fix_number_by), NULL },
    { "next_due_on", KIND_DAY, offsetof(echeance_holder_review_answer, next_due_on), NO_MEMBER,
        offsetof(echeance_holder_review_results, next_due_on), NULL },
    { "next_due_complete", KIND_YES_NO, offsetof(echeance_holder_review_answer, next_due_complete), NO_MEMBER,
        offsetof(echeance_holder_review_results, next_due_complete), NULL },
    { "account_keep_by", KIND_DAY, offsetof(echeance_holder_review_answer, account_keep_by), NO_MEMBER,
        offsetof(echeance_holder_review_results, account_keep_by), NULL },
    { "canonical_number", KIND_TEXT, offsetof(echeance_holder_review_answer, canonical_number), NO_MEMBER,
        offsetof(echeance_holder_review_results, canonical_number), NULL },
    { "missing", KIND_FACTS, offsetof(echeance_holder_review_answer, missing), NO_MEMBER,
        offsetof(echeance_holder_review_results, missing), (const struct word[]) { { "certificate_number", 1 },
        { "kind", 2 }, { "issued_on", 4 }, { "expires_on", 8 }, { "affiliated", 16 },
        { "unaffiliated_since", 32 }, { "cancelled_on", 64 }, { "renewal_completed_on", 128 },
        { "exam_passed_on", 256 }, { "affiliated_at_expiry", 512 }, { "account_last_used_on", 1024 },
        { "renewal_lead_days", 2048 }, { NULL, 0 } } },
    { "assumed", KIND_FACTS, offsetof(echeance_holder_review_answer, assumed), NO_MEMBER,
        offsetof(echeance_holder_review_results, assumed), (const struct word[]) { { "certificate_number", 1 },
        { "kind", 2 }, { "issued_on", 4 }, { "expires_on", 8 }, { "affiliated", 16 },
        { "unaffiliated_since", 32 }, { "cancelled_on", 64 }, { "renewal_completed_on", 128 },
        { "exam_passed_on", 256 }, { "affiliated_at_expiry", 512 }, { "account_last_used_on", 1024 },
        { "renewal_lead_days", 2048 }, { NULL, 0 } } },
    { "next_change_on", KIND_DAY, offsetof(echeance_holder_review_answer, next_change_on),
        offsetof(echeance_holder_review_answer, next_change_on), NO_MEMBER, NULL },
    { "next_change_outcome", KIND_OUTCOME, offsetof(echeance_holder_review_answer, next_change_outcome),
        offsetof(echeance_holder_review_answer, next_change_on), NO_MEMBER, (const struct word[]) {
        { "undetermined", 0 }, { "new-application", 1 }, { "transfer-exam-result", 2 },
        { "retake-exam", 3 }, { "affiliate", 4 }, { "renew", 5 }, { "sign-in-to-keep-account", 6 },
        { "open-account", 7 }, { "fix-number", 8 }, { "nothing-due", 9 }, { NULL, 0 } } },
    { "contested_reading", KIND_CHOICE, offsetof(echeance_holder_review_answer, contested_reading), NO_MEMBER,
        NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 }, { "lapsed-exam", 3 },
        { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    { "days_contested_reading", KIND_CHOICE, offsetof(echeance_holder_review_answer, days_contested_reading),
        NO_MEMBER, NO_MEMBER, (const struct word[]) { { "leap-day", 1 }, { "counting", 2 },
        { "lapsed-exam", 3 }, { "affiliation-route", 4 }, { "expiry-day", 5 }, { "renewal-period", 6 },
        { "inactivity-boundary", 7 }, { "code-boundary", 8 }, { "support-holidays", 9 }, { NULL, 0 } } },
    NO_MORE_VALUES,
};
static const struct rule holder_review_rule = { "echeance_holder_review", 28, 0, holder_review_facts,
    holder_review_values, holder_review_ask, holder_review_wrong_field, holder_review_columns,
    offsetof(echeance_holder_review_results, field) };

#define EACH_RULE(X) \
    X(certificate_number) \
    X(certificate_status) \
    X(certificate_renewal) \
    X(certificate_issuance) \
    X(certificate_duties) \
    X(change_notice) \
    X(absence) \
    X(exam_result) \
    X(exam_validity) \
    X(exam_transfer) \
    X(transfer_request) \
    X(new_file_after_expiry) \
    X(code_status) \
    X(inactivity) \
    X(inactivity_plan) \
    X(second_factor) \
    X(single_sign_on) \
    X(site_authenticity) \
    X(terms_acceptance) \
    X(account_vigilance) \
    X(message_authenticity) \
    X(sign_in) \
    X(authentication_system) \
    X(invoice_proof) \
    X(file_recovery) \
    X(support_hours) \
    X(deadline) \
    X(holder_review)

#define EACH_RULE_OF_COLUMNS(X) \
    X(certificate_number) \
    X(certificate_status) \
    X(certificate_renewal) \
    X(certificate_issuance) \
    X(certificate_duties) \
    X(change_notice) \
    X(absence) \
    X(exam_result) \
    X(exam_validity) \
    X(exam_transfer) \
    X(transfer_request) \
    X(new_file_after_expiry) \
    X(inactivity) \
    X(inactivity_plan) \
    X(single_sign_on) \
    X(site_authenticity) \
    X(terms_acceptance) \
    X(account_vigilance) \
    X(message_authenticity) \
    X(sign_in) \
    X(authentication_system) \
    X(invoice_proof) \
    X(file_recovery) \
    X(deadline) \
    X(holder_review)

#endif
