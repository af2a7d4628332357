//! The Office: what its pages say of themselves, and how it is reached.

use super::StatementKind::{Contact, Notice};
use super::{EVERY_RULE, Statement, statement};

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

/// The rules on a decision, a service or an amount of the Office, about which one can complain.
const WITH_A_COMPLAINT: &[&str] = &[
    "certificate-status",
    "certificate-renewal",
    "certificate-issuance",
    "certificate-duties",
    "change-notice",
    "absence",
    "exam-validity",
    "exam-transfer",
    "file-recovery",
    "holder-review",
];

/// The rules on what the Office decides about a certificate.
const WITH_A_DECISION: &[&str] = &[
    "certificate-status",
    "certificate-renewal",
    "certificate-issuance",
    "change-notice",
    "absence",
    "exam-validity",
    "exam-transfer",
    "holder-review",
];

pub(super) const STATEMENTS: &[Statement] = &[
    statement(
        1,
        "law-prevails",
        Notice,
        EVERY_RULE,
        [
            "l’information des pages citées a été vulgarisée pour en favoriser la compréhension; elle ne remplace pas les textes des lois et des règlements, qui prévalent",
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
    // Where the Office’s services or its decision do not satisfy.
    statement(
        182,
        "service-complaint",
        Contact,
        WITH_A_COMPLAINT,
        [
            "pour une plainte sur la qualité des services de l’Office, remplir son formulaire électronique ou écrire à Qualité des services, Office de la protection du consommateur, 100, rue Laviolette, rez-de-chaussée, bureau\u{a0}11, Trois-Rivières (Québec) G9A\u{a0}5S9; l’Office traite une plainte en 15\u{a0}jours ouvrables au plus",
            "for a complaint about the quality of the Office’s services, fill in its electronic form or write to Qualité des services, Office de la protection du consommateur, 100, rue Laviolette, rez-de-chaussée, bureau 11, Trois-Rivières (Québec) G9A 5S9; the Office processes a complaint within 15 business days at most",
        ],
        &["OPC-complaint"],
    ),
    statement(
        183,
        "ombudsman",
        Contact,
        WITH_A_COMPLAINT,
        [
            "qui s’estime traité injustement par l’Office peut s’adresser au Protecteur du citoyen, qui est indépendant du gouvernement",
            "whoever feels unfairly treated by the Office can turn to the Québec Ombudsman (Protecteur du citoyen), which is independent of the government",
        ],
        &["OPC-complaint"],
    ),
    statement(
        184,
        "review-not-published",
        Notice,
        WITH_A_DECISION,
        [
            "les pages lues ne disent pas comment faire réviser ou contester une décision de l’Office sur un certificat; le lui demander",
            "the pages read do not say how to have a decision of the Office on a certificate reviewed, or how to contest it; ask the Office",
        ],
        &["OPC-management", "OPC-complaint"],
    ),
    statement(
        185,
        "automated-decision-rights",
        Notice,
        WITH_A_DECISION,
        [
            "un organisme public qui décide seulement par un traitement automatisé de renseignements personnels doit en informer la personne au plus tard en lui faisant part de la décision; si elle le demande, il lui dit quels renseignements ont servi, les raisons et les principaux facteurs et paramètres, ainsi que son droit de faire rectifier ces renseignements; elle doit pouvoir présenter ses observations à un membre du personnel en mesure de réviser la décision",
            "a public body that decides only by automated processing of personal information must tell the person so at the latest when it informs the person of the decision; on request, it tells which information was used, the reasons and the principal factors and parameters, and the right to have that information rectified; the person must have the chance to submit observations to a member of the staff who can review the decision",
        ],
        &["A-2.1-s65.2"],
    ),
];
