//! What a representative declares to the Office: new contact information, a collection agent more or less, a leave.
//!
//! The page on changing information was read in English only: its French labels are our translation, and say so.

use super::StatementKind::{Label, Notice, Step};
use super::{Statement, statement};

pub(super) const STATEMENTS: &[Statement] = &[
    statement(
        146,
        "notify-within-15-days",
        Notice,
        &[],
        [
            "aviser l’Office par le service en ligne dans les 15\u{a0}jours de chaque changement\u{a0}: nouvelles coordonnées personnelles, nouvel agent de recouvrement, fin d’un emploi ou d’un contrat de service",
            "notify the Office by the online service within 15 days of each change: new personal contact information, a new collection agent, the end of an employment or of a service contract",
        ],
        &["OPC-changing-information", "OPC-work-stoppage"],
    )
    .to([
        "avisez l’Office par le service en ligne dans les 15\u{a0}jours de chaque changement\u{a0}: vos nouvelles coordonnées personnelles, un nouvel agent de recouvrement, la fin de votre emploi ou de votre contrat de service",
        "notify the Office by the online service within 15 days of each change: your new personal contact information, a new collection agent, the end of your employment or of your service contract",
    ]),
    statement(
        147,
        "late-notice-not-published",
        Notice,
        &[],
        [
            "les pages lues ne disent pas ce qui suit un avis donné après les 15\u{a0}jours; l’Office peut répondre",
            "the pages read do not say what follows a notice given after the 15 days; the Office can answer",
        ],
        &["OPC-changing-information", "OPC-work-stoppage"],
    )
    .to([
        "si vous n’avez pas encore avisé l’Office, faites-le maintenant; les pages lues ne disent pas ce qui suit un avis donné après les 15\u{a0}jours\u{a0}: demandez-le à l’Office",
        "if you have not yet notified the Office, do so now; the pages read do not say what follows a notice given after the 15 days: ask the Office",
    ]),
    statement(
        148,
        "change-contact-data",
        Step,
        &[],
        [
            "pour changer ses coordonnées, ouvrir l’onglet «\u{a0}Coordonnées personnelles\u{a0}» (notre traduction) du dossier, les modifier, puis choisir «\u{a0}Soumettre\u{a0}» (notre traduction)",
            "to change one’s contact information, open the “Personal Contact Information” tab of the file, change it, then choose “Submit”",
        ],
        &["OPC-changing-information"],
    )
    .to([
        "pour changer vos coordonnées, ouvrez l’onglet «\u{a0}Coordonnées personnelles\u{a0}» (notre traduction) de votre dossier, modifiez-les, puis choisissez «\u{a0}Soumettre\u{a0}» (notre traduction)",
        "to change your contact information, open the “Personal Contact Information” tab of your file, change it, then choose “Submit”",
    ]),
    statement(
        149,
        "contact-data-are-personal",
        Notice,
        &["change-notice"],
        [
            "donner à l’Office ses coordonnées personnelles, et non celles de l’agent de recouvrement",
            "give the Office one’s personal contact information, not that of the collection agent",
        ],
        &["OPC-changing-information"],
    ),
    statement(
        150,
        "personal-contact-tab",
        Label,
        &["change-notice"],
        ["Coordonnées personnelles (notre traduction)", "Personal Contact Information"],
        &["OPC-changing-information"],
    ),
    statement(
        151,
        "submit-button",
        Label,
        &["change-notice"],
        ["Soumettre (notre traduction)", "Submit"],
        &["OPC-changing-information"],
    ),
    statement(
        152,
        "contractual-link-page",
        Label,
        &["certificate-renewal", "change-notice", "absence"],
        ["Lien contractuel", "Contractual Relationship"],
        &["OPC-renewing", "OPC-renewing-2021", "OPC-changing-information"],
    ),
    statement(
        153,
        "add-contractual-link",
        Step,
        &[],
        [
            "pour déclarer un agent de recouvrement, ouvrir la page «\u{a0}Lien contractuel\u{a0}» du dossier, choisir «\u{a0}Ajouter un lien contractuel\u{a0}» (notre traduction), suivre les étapes et choisir l’agent; son numéro de permis est demandé",
            "to declare a collection agent, open the “Contractual Relationship” tab of the file, choose “Add a contractual relationship”, follow the steps and choose the agent; the agent’s permit number is needed",
        ],
        &["OPC-changing-information", "OPC-renewing"],
    )
    .to([
        "pour déclarer un agent de recouvrement, ouvrez la page «\u{a0}Lien contractuel\u{a0}» de votre dossier, choisissez «\u{a0}Ajouter un lien contractuel\u{a0}» (notre traduction), suivez les étapes et choisissez l’agent; son numéro de permis vous est demandé",
        "to declare a collection agent, open the “Contractual Relationship” tab of your file, choose “Add a contractual relationship”, follow the steps and choose the agent; you need the agent’s permit number",
    ]),
    statement(
        154,
        "add-link-button",
        Label,
        &["change-notice", "absence", "holder-review"],
        ["Ajouter un lien contractuel (notre traduction)", "Add a contractual relationship"],
        &["OPC-changing-information"],
    ),
    statement(
        155,
        "find-permit-number",
        Step,
        &[],
        [
            "chercher le numéro de permis de l’agent de recouvrement dans l’outil «\u{a0}Se renseigner sur un commerçant\u{a0}» de l’Office",
            "look up the collection agent’s permit number in the Office’s tool “Get information about a merchant”",
        ],
        &["OPC-management"],
    )
    .to([
        "cherchez le numéro de permis de l’agent de recouvrement dans l’outil «\u{a0}Se renseigner sur un commerçant\u{a0}» de l’Office",
        "look up the collection agent’s permit number in the Office’s tool “Get information about a merchant”",
    ]),
    statement(
        156,
        "merchant-information-tool",
        Label,
        &["certificate-issuance", "change-notice", "absence", "holder-review"],
        ["Se renseigner sur un commerçant", "Get information about a merchant"],
        &["OPC-management"],
    ),
    statement(
        157,
        "end-contractual-link",
        Step,
        &[],
        [
            "pour déclarer la fin d’un emploi ou d’un contrat de service, mettre fin au lien à la page «\u{a0}Lien contractuel\u{a0}» du dossier en ligne",
            "to declare the end of an employment or of a service contract, end the affiliation on the “Contractual Relationship” page of the online file",
        ],
        &["OPC-work-stoppage", "OPC-renewing", "OPC-renewing-2021"],
    )
    .to([
        "pour déclarer la fin de votre emploi ou de votre contrat de service, mettez fin au lien à la page «\u{a0}Lien contractuel\u{a0}» de votre dossier en ligne",
        "to declare the end of your employment or of your service contract, end the affiliation on the “Contractual Relationship” page of your online file",
    ]),
    statement(
        158,
        "leave-of-two-years-or-less",
        Step,
        &[],
        [
            "pendant un arrêt de 2\u{a0}ans ou moins, payer les droits de renouvellement et tenir ses coordonnées à jour; aucune nouvelle demande n’est alors nécessaire au retour",
            "during a leave of 2 years or less, pay the renewal duties and keep one’s contact information up to date; no new application is then needed on return",
        ],
        &["OPC-work-stoppage"],
    )
    .to([
        "pendant un arrêt de 2\u{a0}ans ou moins, payez les droits de renouvellement et tenez vos coordonnées à jour; aucune nouvelle demande n’est alors nécessaire à votre retour",
        "during a leave of 2 years or less, pay the renewal duties and keep your contact information up to date; no new application is then needed on your return",
    ]),
    statement(
        159,
        "declare-agent-on-return",
        Step,
        &[],
        [
            "au retour, déclarer à l’Office, par le service en ligne, l’agent ou les agents de recouvrement pour qui l’on travaille",
            "on return, declare to the Office, by the online service, the collection agent or agents for whom one works",
        ],
        &["OPC-work-stoppage"],
    )
    .to([
        "à votre retour, déclarez à l’Office, par le service en ligne, l’agent ou les agents de recouvrement pour qui vous travaillez",
        "on your return, declare to the Office, by the online service, the collection agent or agents for whom you work",
    ]),
    statement(
        160,
        "cancel-by-email",
        Step,
        &[],
        [
            "pour un arrêt de plus de 2\u{a0}ans ou définitif, il faut faire annuler le certificat\u{a0}: le demander par courriel à l’Office, avec son nom, son numéro de dossier et la raison (l’adresse ne figure pas dans notre copie de la page)",
            "for a leave of more than 2 years, or for good, the certificate must be cancelled: ask the Office for it by e-mail, giving one’s name, file number and reason (the address is not in our copy of the page)",
        ],
        &["OPC-work-stoppage"],
    )
    .to([
        "pour un arrêt de plus de 2\u{a0}ans ou définitif, vous devez faire annuler votre certificat\u{a0}: demandez-le par courriel à l’Office, avec votre nom, votre numéro de dossier et la raison (l’adresse ne figure pas dans notre copie de la page)",
        "for a leave of more than 2 years, or for good, you must have your certificate cancelled: ask the Office for it by e-mail, giving your name, your file number and the reason (the address is not in our copy of the page)",
    ]),
    statement(
        161,
        "resume-after-more-than-two-years",
        Step,
        &[],
        [
            "après plus de 2\u{a0}ans sans lien avec un agent de recouvrement, faire une nouvelle demande de certificat et réussir un nouvel examen",
            "after more than 2 years without an affiliation with a collection agent, make a new certificate application and pass a new exam",
        ],
        &["OPC-work-stoppage"],
    )
    .to([
        "si vous n’avez eu de lien avec aucun agent de recouvrement depuis plus de 2\u{a0}ans, faites une nouvelle demande de certificat et réussissez un nouvel examen",
        "if you have been affiliated with no collection agent for more than 2 years, make a new certificate application and pass a new exam",
    ]),
];
