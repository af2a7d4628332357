//! Renewing a certificate, and paying its duties.

use super::StatementKind::{Label, Notice, Step};
use super::{Statement, statement};

pub(super) const STATEMENTS: &[Statement] = &[
    statement(
        138,
        "renewal-reminder",
        Notice,
        &["certificate-renewal", "holder-review"],
        [
            "l’Office envoie un courriel pour rappeler le renouvellement; combien de temps avant l’échéance n’est pas publié",
            "the Office sends an e-mail as a reminder of the renewal; how long before the expiry day is not published",
        ],
        &["OPC-renewing", "OPC-renewing-2021", "Q42"],
    ),
    statement(
        139,
        "renew-online",
        Step,
        &[],
        [
            "pour renouveler le certificat, ouvrir son dossier en ligne dans la Gestion du certificat",
            "to renew the certificate, open one’s online file in the Gestion du certificat",
        ],
        &["OPC-renewing", "OPC-renewing-2021"],
    )
    .to([
        "pour renouveler votre certificat, ouvrez votre dossier en ligne dans la Gestion du certificat",
        "to renew your certificate, open your online file in the Gestion du certificat",
    ]),
    statement(
        140,
        "renew-update-file",
        Step,
        &[],
        [
            "mettre à jour, s’il y a lieu, les renseignements du dossier; un lien avec un agent de recouvrement se modifie ou se termine à la page «\u{a0}Lien contractuel\u{a0}»",
            "update the information in the file where needed; an affiliation with a collection agent is changed or ended on the “Contractual Relationship” page",
        ],
        &["OPC-renewing", "OPC-renewing-2021"],
    )
    .to([
        "mettez à jour, s’il y a lieu, les renseignements de votre dossier; vous pouvez modifier ou terminer un lien avec un agent de recouvrement à la page «\u{a0}Lien contractuel\u{a0}»",
        "update the information in your file where needed; you can change or end an affiliation with a collection agent on the “Contractual Relationship” page",
    ]),
    statement(
        141,
        "renew-pay",
        Step,
        &[],
        [
            "payer les droits du renouvellement à la page «\u{a0}Paiement\u{a0}»",
            "pay the renewal duties on the “Payment” page",
        ],
        &["OPC-renewing", "OPC-renewing-2021"],
    )
    .to([
        "payez les droits du renouvellement à la page «\u{a0}Paiement\u{a0}»",
        "pay the renewal duties on the “Payment” page",
    ]),
    statement(
        142,
        "payment-page",
        Label,
        &["certificate-renewal", "certificate-duties"],
        ["Paiement", "Payment"],
        &["OPC-renewing", "OPC-renewing-2021"],
    ),
    statement(
        143,
        "pay-by-card",
        Notice,
        &[],
        [
            "le paiement se fait en ligne seulement, par carte Visa, MasterCard ou American Express; aucun paiement n’est accepté par téléphone",
            "payment is made online only, by Visa, MasterCard or American Express; no payment is accepted by telephone",
        ],
        &["OPC-management", "OPC-renewing"],
    ),
    statement(
        144,
        "duty-amount",
        Notice,
        &[],
        [
            "les droits sont indexés le 1er\u{a0}juillet de chaque année; si le montant en vigueur n’est pas connu, le demander à l’Office",
            "the duties are indexed on July 1 of every year; if the amount in force is not known, ask the Office for it",
        ],
        &["OPC-renewing", "Q40"],
    )
    .to([
        "les droits sont indexés le 1er\u{a0}juillet de chaque année; si vous ne connaissez pas le montant en vigueur, demandez-le à l’Office",
        "the duties are indexed on July 1 of every year; if you do not know the amount in force, ask the Office for it",
    ]),
    statement(
        145,
        "renew-in-time-keeps-account",
        Notice,
        &["certificate-renewal", "inactivity"],
        [
            "selon la page du 15\u{a0}juillet\u{a0}2024, un compte clicSÉQUR resté inactif plus de 24\u{a0}mois est désactivé; un renouvellement fait à temps évite d’avoir à en créer un nouveau",
            "according to the page of July 15, 2024, a clicSÉQUR account left inactive for more than 24 months is deactivated; renewing on time avoids having to create a new one",
        ],
        &["OPC-renewing", "OPC-renewing-2021", "Q20"],
    ),
];
