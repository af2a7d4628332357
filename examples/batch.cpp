// A batch in C++11, over the plain header: certificates to renew, with the days and the words of each answer.
#include <echeance.h>

#include <iostream>
#include <string>
#include <vector>

// The words of a reason in English. Asked for twice: for the size, then for the text.
static std::string words(std::int32_t reason)
{
    std::size_t length = 0;
    echeance_reason_text(reason, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8, nullptr, 0, &length); // too small: told
    std::string text(length, '\0');
    echeance_reason_text(reason, ECHEANCE_LANG_EN, ECHEANCE_ENCODING_UTF_8, &text[0], length, &length);
    return text;
}

int main()
{
    const std::int32_t as_of = 20261123; // the library reads no clock
    std::vector<echeance_certificate_renewal_facts> records(4); // plain structs, all 0: nothing is given
    records[0].expires_on = 20261122; // a day that is over
    records[1].expires_on = 20270315; // one ahead; that of the next is unknown
    records[3].expires_on = 20270230; // one that no calendar has
    echeance_readings readings{}; // one chosen reading; nullptr in its place takes the default of each
    readings.counting = ECHEANCE_COUNTING_CPA_269;
    for (const auto &facts : records) {
        echeance_certificate_renewal_answer answer;
        const auto status = echeance_certificate_renewal(as_of, &facts, &readings, &answer);
        if (status != ECHEANCE_STATUS_OK) { // `answer` is as it was: not to be read
            const auto field = echeance_certificate_renewal_wrong_field(as_of, &facts, &readings);
            std::cout << "refused: status " << status << ", field " << field << '\n';
            continue;
        }
        // Else renewed, missed, undetermined, or what a later library may add.
        const bool open = answer.outcome == ECHEANCE_CERTIFICATE_RENEWAL_OPEN;
        std::cout << (open ? "renew by " : "outcome ") << (open ? answer.renew_by_extended : answer.outcome) << ": "
                  << words(answer.reasons[0]) << (answer.contested ? " (another reading says otherwise)\n" : "\n");
    }
}
