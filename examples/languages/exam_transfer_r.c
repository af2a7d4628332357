/* What exam_transfer.R calls: R passes no C struct. */
#include <Rinternals.h>
#include <echeance/exam_transfer.h>

/* The numbers of the outcome and of the reasons; days are numbers YYYYMMDD, NA is unknown. */
SEXP exam_transfer(SEXP as_of, SEXP exam_passed_on, SEXP affiliated_at_expiry)
{
    int passed_on = asInteger(exam_passed_on);
    int affiliated = asLogical(affiliated_at_expiry);
    echeance_exam_transfer_facts facts = {
        .exam_passed_on = passed_on == NA_INTEGER ? ECHEANCE_UNKNOWN : passed_on,
        .affiliated_at_expiry =
            affiliated == NA_LOGICAL ? ECHEANCE_UNKNOWN : affiliated ? ECHEANCE_YES : ECHEANCE_NO,
    };
    echeance_exam_transfer_answer answer;
    echeance_status status = echeance_exam_transfer(asInteger(as_of), &facts, NULL, &answer);
    if (status != ECHEANCE_STATUS_OK) {
        error("the question cannot be asked: status %d", (int)status);
    }
    SEXP told = PROTECT(allocVector(INTSXP, 1 + answer.reason_count));
    INTEGER(told)[0] = answer.outcome;
    for (int place = 0; place < answer.reason_count; place++) {
        INTEGER(told)[1 + place] = answer.reasons[place];
    }
    UNPROTECT(1);
    return told;
}
