"""The question of the README, in Python."""

from datetime import date

import echeance

answer = echeance.exam_transfer(
    as_of=date(2026, 11, 21),
    exam_passed_on=date(2024, 11, 21),
    affiliated_at_expiry=False,
)
print(answer.outcome)
for reason in answer.reasons:
    print("reason", reason.number)
