//! Applying for a certificate, from the online file to the exam.

use super::StatementKind::{Advice, Contact, Notice, Step};
use super::{Statement, statement};

pub(super) const STATEMENTS: &[Statement] = &[
    statement(
        162,
        "apply-create-file",
        Step,
        &[],
        [
            "pour une première demande, créer un dossier en ligne dans la Gestion du certificat et y donner tous les renseignements demandés; un numéro qui commence par CAR20 est alors attribué",
            "for a first application, create an online file in the Gestion du certificat and give all the information asked for; a number that begins with CAR20 is then given",
        ],
        &["OPC-application-regular"],
    )
    .to([
        "pour une première demande, créez votre dossier en ligne dans la Gestion du certificat et donnez-y tous les renseignements demandés; vous recevez alors un numéro qui commence par CAR20",
        "for a first application, create your online file in the Gestion du certificat and give all the information asked for; you are then given a number that begins with CAR20",
    ]),
    statement(
        163,
        "apply-in-online-service",
        Step,
        &[],
        [
            "faire la demande de certificat dans le service en ligne Gestion du certificat",
            "apply for a certificate in the online service Gestion du certificat",
        ],
        &["OPC-management"],
    )
    .to([
        "faites la demande de certificat dans le service en ligne Gestion du certificat",
        "apply for a certificate in the online service Gestion du certificat",
    ]),
    statement(
        164,
        "register-for-exam",
        Step,
        &[],
        [
            "pour passer l’examen, s’y inscrire en ligne, dans le site de l’Institut de tourisme et d’hôtellerie du Québec (ITHQ), avec son numéro de dossier; des frais s’appliquent",
            "to take the exam, register for it online, on the site of the Institut de tourisme et d’hôtellerie du Québec (ITHQ), with one’s file number; fees are charged",
        ],
        &["OPC-exam", "OPC-application-regular"],
    )
    .to([
        "pour passer l’examen, inscrivez-vous en ligne, dans le site de l’Institut de tourisme et d’hôtellerie du Québec (ITHQ), avec votre numéro de dossier; des frais s’appliquent",
        "to take the exam, register for it online, on the site of the Institut de tourisme et d’hôtellerie du Québec (ITHQ), with your file number; fees are charged",
    ]),
    statement(
        165,
        "exam-form",
        Notice,
        &[],
        [
            "l’examen se passe sur place, en français ou en anglais\u{a0}: 51\u{a0}questions à choix multiple ou de type vrai ou faux, en 90\u{a0}minutes; la note de passage est de 75\u{a0}%",
            "the exam is taken on site, in French or English: 51 multiple choice or true-or-false questions, in 90 minutes; the passing mark is 75%",
        ],
        &["OPC-exam"],
    ),
    statement(
        166,
        "exam-textbook",
        Advice,
        &[],
        [
            "se préparer avec le manuel que l’Office indique, sur les lois et règlements du secteur du recouvrement; il contient tout ce qu’il faut pour répondre au questionnaire",
            "prepare with the textbook that the Office names, on the laws and regulations of the debt collection sector; it holds all that is needed to answer the questionnaire",
        ],
        &["OPC-exam"],
    )
    .to([
        "préparez-vous avec le manuel que l’Office indique, sur les lois et règlements du secteur du recouvrement; il contient tout ce qu’il faut pour répondre au questionnaire",
        "prepare with the textbook that the Office names, on the laws and regulations of the debt collection sector; it holds all that is needed to answer the questionnaire",
    ]),
    statement(
        167,
        "ithq",
        Contact,
        &[],
        [
            "pour l’inscription, les dates, les lieux et les frais de l’examen, voir le site de l’ITHQ; le montant des frais et le numéro de téléphone de l’ITHQ ne figurent pas dans les pages lues",
            "for registration, dates, places and fees of the exam, see the site of the ITHQ; the amount of the fees and the ITHQ’s telephone number are not on the pages read",
        ],
        &["OPC-exam", "OPC-application-regular"],
    )
    .to([
        "pour l’inscription, les dates, les lieux et les frais de l’examen, voyez le site de l’ITHQ; le montant des frais et le numéro de téléphone de l’ITHQ ne figurent pas dans les pages lues",
        "for registration, dates, places and fees of the exam, see the site of the ITHQ; the amount of the fees and the ITHQ’s telephone number are not on the pages read",
    ]),
    statement(
        168,
        "after-pass-two-years",
        Step,
        &[],
        [
            "dans les 2\u{a0}ans de la réussite, se lier à un agent de recouvrement, faire la demande de certificat et payer les droits; sinon, il faut une nouvelle demande et un nouvel examen",
            "within 2 years of passing, affiliate with a collection agent, apply for the certificate and pay the duties; otherwise a new application and a new exam are needed",
        ],
        &["OPC-exam"],
    )
    .to([
        "dans les 2\u{a0}ans de votre réussite, liez-vous à un agent de recouvrement, faites la demande de certificat et payez les droits; sinon, il vous faut une nouvelle demande et un nouvel examen",
        "within 2 years of passing, affiliate with a collection agent, apply for the certificate and pay the duties; otherwise you need a new application and a new exam",
    ]),
    statement(
        169,
        "after-fail-register-again",
        Step,
        &[],
        [
            "après un échec, s’inscrire de nouveau une fois les résultats reçus et payer de nouveau les frais; aucun délai d’attente ni nombre maximal d’essais n’est publié",
            "after failing, register again once the results have been received and pay the fees again; no waiting time and no maximum number of attempts is published",
        ],
        &["OPC-exam"],
    )
    .to([
        "après un échec, inscrivez-vous de nouveau une fois vos résultats reçus et payez de nouveau les frais; aucun délai d’attente ni nombre maximal d’essais n’est publié",
        "after failing, register again once you have received your results and pay the fees again; no waiting time and no maximum number of attempts is published",
    ]),
    statement(
        170,
        "take-exam-again",
        Step,
        &[],
        [
            "passer l’examen",
            "take the exam",
        ],
        &["S000-25", "S001-28", "OPC-exam", "OPC-work-stoppage"],
    )
    .to([
        "passez l’examen",
        "take the exam",
    ]),
    statement(
        205,
        "ask-if-affiliated-at-expiry",
        Step,
        &[],
        [
            "avant de repasser l’examen, demander à l’Office si le résultat peut encore être associé à un nouveau dossier, en cas de lien avec une agence de recouvrement à l’échéance du certificat",
            "before taking the exam again, ask the Office whether the result can still be attached to a new file, in case of an affiliation with a collection agency when the certificate expired",
        ],
        &["S000-05", "S001-08", "Q1"],
    )
    .to([
        "avant de repasser l’examen, demandez à l’Office si votre résultat peut encore être associé à un nouveau dossier, si vous aviez un lien avec une agence de recouvrement à l’échéance de votre certificat",
        "before taking the exam again, ask the Office whether your result can still be attached to a new file, if you were affiliated with a collection agency when your certificate expired",
    ]),
    statement(
        171,
        "finish-online-steps-in-time",
        Notice,
        &[],
        [
            "pour qu’un examen serve, toute la démarche en ligne, paiement et lien compris, doit être terminée dans les 2\u{a0}ans de sa réussite; si ces 2\u{a0}ans sont passés, la page de l’Office demande de le repasser\u{a0}: lui écrire avant d’agir",
            "for an exam to serve, the whole online procedure, payment and affiliation included, must be finished within 2 years of passing it; if these 2 years are over, the page of the Office asks for it to be taken again: write to the Office before acting",
        ],
        &["S000-24", "S000-25", "S001-27", "S001-28", "Q4"],
    )
    .to([
        "pour que votre examen serve, toute la démarche en ligne, paiement et lien compris, doit être terminée dans les 2\u{a0}ans de votre réussite; si ces 2\u{a0}ans sont passés, la page de l’Office demande de repasser l’examen\u{a0}: écrivez-lui avant d’agir",
        "for your exam to serve, the whole online procedure, payment and affiliation included, must be finished within 2 years of your passing it; if these 2 years are over, the page of the Office asks for the exam to be taken again: write to the Office before acting",
    ]),
    statement(
        172,
        "pay-issue-duties",
        Step,
        &[],
        [
            "payer par carte de crédit, dans le dossier en ligne, les droits de délivrance du certificat; l’Office envoie un courriel à ce sujet",
            "pay the duties for the issuance of the certificate by credit card, in the online file; the Office sends an e-mail about it",
        ],
        &["OPC-application-regular"],
    )
    .to([
        "payez par carte de crédit, dans votre dossier en ligne, les droits de délivrance du certificat; l’Office vous envoie un courriel à ce sujet",
        "pay the duties for the issuance of the certificate by credit card, in your online file; the Office sends you an e-mail about it",
    ]),
    statement(
        173,
        "link-with-valid-agent",
        Step,
        &[],
        [
            "se lier, dans le dossier en ligne, à un ou plusieurs agents de recouvrement titulaires d’un permis valide",
            "affiliate, in the online file, with one or more collection agents that hold a valid permit",
        ],
        &["OPC-application-regular"],
    )
    .to([
        "liez-vous, dans votre dossier en ligne, à un ou plusieurs agents de recouvrement titulaires d’un permis valide",
        "affiliate, in your online file, with one or more collection agents that hold a valid permit",
    ]),
    statement(
        174,
        "issued-on-complete-application",
        Notice,
        &[],
        [
            "le certificat est délivré après la réception d’une demande complète et conforme; dans quel délai n’est pas publié",
            "the certificate is issued once a complete application that meets the requirements is received; within what time is not published",
        ],
        &["OPC-application-regular"],
    ),
];
