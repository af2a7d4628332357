// A batch in C++11, over the plain header: certificates to renew, with the day and the words of each answer.

#include <echeance.h>

#include <iostream>
#include <string>
#include <vector>

// The words of a reason or of a status in English. Asked for twice: for the size, then for the text.
using Text = echeance_status (*)(std::int32_t, std::int32_t, std::int32_t, char *, std::size_t, std::size_t *);
static std::string words(Text text, std::int32_t number)
{
    std::size_t length = 0;
    text(number, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8, nullptr, 0, &length); // too small, and `length` is told
    std::string found(length, '\0');
    text(number, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8, &found[0], length, &length);
    return found;
}

int main()
{
    const std::int32_t as_of = 20261123;
    // Facts are plain structs: {} is all 0, which says nothing. Here: a day that is over, one ahead, one unknown, one
    // that no calendar has.
    std::vector<echeance_certificate_renewal_facts> records(4, echeance_certificate_renewal_facts{});
    records[0].expires_on = 20261122;
    records[1].expires_on = 20270315;
    records[3].expires_on = 20270230;

    // One chosen reading; nullptr in its place takes the default of each.
    echeance_readings readings{};
    readings.counting = ECHEANCE_COUNTING_CPA_269;

    for (const auto &facts : records) {
        echeance_certificate_renewal_answer answer;
        const auto status = echeance_certificate_renewal(as_of, &facts, &readings, &answer);
        if (status != ECHEANCE_STATUS_OK) { // `answer` is as it was: not to be read
            const auto field = echeance_certificate_renewal_wrong_field(as_of, &facts, &readings);
            std::cout << "refused, field " << field << ": " << words(echeance_error_text, status) << '\n';
            continue;
        }
        switch (answer.outcome) {
        case ECHEANCE_CERTIFICATE_RENEWAL_OPEN:
            std::cout << "renew by " << answer.renew_by_extended << ", missed from " << answer.next_change_on;
            break;
        case ECHEANCE_UNDETERMINED:
            std::cout << "undetermined, missing facts " << answer.missing;
            break;
        default: // renewed, missed, and what a later library may add
            std::cout << "outcome " << answer.outcome;
        }
        for (std::int32_t i = 0; i < answer.reason_count; i++) {
            std::cout << "; " << words(echeance_reason_text, answer.reasons[i]);
        }
        std::cout << (answer.contested ? "; another reading says otherwise\n" : "\n");
    }
}
