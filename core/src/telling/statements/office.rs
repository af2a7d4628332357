//! The Office: what its pages say of themselves, and how it is reached.

use super::StatementKind::{Contact, Notice};
use super::{Statement, statement};

/// Every rule.
const EVERY_RULE: &[&str] = &[];

/// The rules on what the Office decides or asks for.
const OF_THE_OFFICE: &[&str] = &[
    "certificate-number",
    "certificate-status",
    "certificate-renewal",
    "certificate-issuance",
    "certificate-duties",
    "change-notice",
    "absence",
    "exam-result",
    "exam-validity",
    "exam-transfer",
    "transfer-request",
    "new-file-after-expiry",
    "authentication-system",
    "invoice-proof",
    "file-recovery",
    "holder-review",
];

pub(super) const STATEMENTS: &[Statement] = &[
    statement(
        1,
        "law-prevails",
        Notice,
        EVERY_RULE,
        [
            "l’information des pages citées a été vulgarisée pour en favoriser la compréhension\u{a0}; elle ne remplace pas les textes des lois et des règlements, qui prévalent",
            "the information of the pages cited is presented in simple terms to make it easier to understand; it does not replace the texts of the laws and regulations, which prevail",
        ],
        &["S000-30", "S001-34", "S002-43"],
    ),
    statement(
        2,
        "office-site",
        Contact,
        OF_THE_OFFICE,
        [
            "site de l’Office de la protection du consommateur\u{a0}: https://www.opc.gouv.qc.ca/",
            "site of the Office de la protection du consommateur: https://www.opc.gouv.qc.ca/",
        ],
        &["S000-27"],
    ),
    statement(
        3,
        "office-telephone",
        Contact,
        OF_THE_OFFICE,
        [
            "si la page ne répond pas à une question, téléphoner à l’Office (le numéro ne figure pas dans le texte de la page)",
            "if the page does not answer a question, call the Office (the number is not in the text of the page)",
        ],
        &["S000-29"],
    ),
    statement(
        4,
        "office-question-or-complaint",
        Contact,
        OF_THE_OFFICE,
        [
            "pour poser une question à l’Office ou formuler une plainte, communiquer avec l’Office (le texte de la page ne dit pas par quel moyen)",
            "to ask the Office a question or to make a complaint, contact the Office (the text of the page does not say by which means)",
        ],
        &["S001-32", "S002-41"],
    ),
    statement(
        5,
        "office-webmaster",
        Contact,
        OF_THE_OFFICE,
        [
            "pour un commentaire sur le contenu d’une page de l’Office, communiquer avec le webmestre (son adresse ne figure pas dans le texte de la page)",
            "for a comment on the content of a page of the Office, contact the webmaster (the address is not in the text of the page)",
        ],
        &["S001-33", "S002-42"],
    ),
];
