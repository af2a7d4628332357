//! After an expired certificate: a new account, a new file, the transfer of the exam result (S000, S001).

use super::StatementKind::{Advice, Contact, Label, Notice, Step};
use super::{Statement, statement};

/// The rule on the steps.
const PROCEDURE: &[&str] = &["new-file-after-expiry"];

/// The rules that lead to a new clicSÉQUR account.
const NEW_ACCOUNT: &[&str] = &["new-file-after-expiry", "sign-in"];

pub(super) const STATEMENTS: &[Statement] = &[
    statement(
        6,
        "expired-certificate-email",
        Notice,
        &["new-file-after-expiry"],
        [
            "l’Office avise par courriel la personne dont le certificat est expiré parce que le parcours de renouvellement n’a pas été complété dans les délais prévus",
            "the Office informs by e-mail the person whose certificate has expired because the renewal process was not completed before the prescribed deadline",
        ],
        &["S000-01", "S001-05"],
    )
    .to([
        "l’Office vous avise par courriel que votre certificat est expiré parce que vous n’avez pas terminé le renouvellement dans les délais prévus",
        "the Office informs you by e-mail that your certificate has expired because you did not complete the renewal before the prescribed deadline",
    ]),
    statement(
        7,
        "steps-to-resume",
        Notice,
        &[],
        [
            "pour poursuivre ou reprendre ses activités de représentant d’agent de recouvrement après l’expiration du certificat, il faut suivre les étapes de la marche à suivre",
            "to continue or resume one’s activities as a collection agent representative after the certificate has expired, the steps of the procedure must be completed",
        ],
        &["S000-02", "S001-06"],
    )
    .to([
        "pour poursuivre ou reprendre vos activités de représentation après l’expiration de votre certificat, vous devez suivre les étapes de la marche à suivre",
        "to continue or resume your activities as a representative after your certificate has expired, you must complete the steps of the procedure",
    ]),
    statement(
        8,
        "new-file-in-own-name",
        Notice,
        &["new-file-after-expiry"],
        [
            "les étapes de la marche à suivre servent à créer un nouveau dossier en ligne au nom de la personne, auquel l’Office pourra associer le résultat obtenu à l’examen",
            "the steps of the procedure are used to create a new online file in the person’s name, to which the Office can associate the exam result",
        ],
        &["S000-03", "S000-04", "S001-07"],
    )
    .to([
        "les étapes de la marche à suivre servent à créer un nouveau dossier en ligne à votre nom, auquel l’Office pourra associer le résultat que vous avez obtenu à l’examen",
        "the steps of the procedure are used to create a new online file in your name, to which the Office can associate your exam result",
    ]),
    // Before an account is created.
    statement(
        9,
        "lasting-email-address",
        Advice,
        &["sign-in"],
        [
            "associer au compte clicSÉQUR une adresse courriel à laquelle on aura toujours accès, même en cas de changement d’employeur; sinon, l’accès au dossier peut être difficile en cas d’oubli du code d’utilisateur ou du mot de passe clicSÉQUR",
            "associate with the clicSÉQUR account an e-mail address to which one will always have access, even after a change of employer; otherwise the file may be difficult to access if the clicSÉQUR user code or password is forgotten",
        ],
        &["S000-07", "S000-08", "S001-10", "S001-11"],
    )
    .to([
        "associez à votre compte clicSÉQUR une adresse courriel à laquelle vous aurez toujours accès, même si vous changez d’employeur; sinon, l’accès à votre dossier peut être difficile si vous oubliez votre code d’utilisateur ou votre mot de passe clicSÉQUR",
        "associate with your clicSÉQUR account an e-mail address to which you will always have access, even after a change of employer; otherwise your file may be difficult to access if you forget your clicSÉQUR user code or password",
    ]),
    statement(
        10,
        "note-credentials",
        Advice,
        NEW_ACCOUNT,
        [
            "prendre en note le code d’utilisateur et le mot de passe, car il faudra retourner régulièrement dans le profil",
            "take note of the user code and password, since the profile will have to be visited on a regular basis",
        ],
        &["S000-09", "S001-12", "Q25"],
    ),
    statement(
        11,
        "memorise-credentials",
        Advice,
        NEW_ACCOUNT,
        [
            "mémoriser le code d’utilisateur et le mot de passe plutôt que les noter; s’ils sont notés, garder la note en lieu sûr",
            "memorise the user code and password rather than write them down; if they are written down, keep the note in a safe place",
        ],
        &["CLICSEQUR-security", "Q25"],
    ),
    // The procedure.
    statement(
        12,
        "create-new-account",
        Step,
        &[],
        ["créer un nouveau compte clicSÉQUR", "create a new clicSÉQUR account"],
        &["S000-06", "S000-10", "S001-09", "S001-13"],
    )
    .to([
        "créez un nouveau compte clicSÉQUR",
        "create a new clicSÉQUR account",
    ]),
    statement(
        13,
        "open-online-service",
        Step,
        &[],
        [
            "se rendre à la page «\u{a0}Gestion du certificat de représentant d’agent de recouvrement\u{a0}» et accéder au service en ligne",
            "go to the page “Collection Agent Representative Certification Management” and access the online service",
        ],
        &["S000-11", "S001-14"],
    )
    .to([
        "rendez-vous à la page «\u{a0}Gestion du certificat de représentant d’agent de recouvrement\u{a0}» et accédez au service en ligne",
        "go to the page “Collection Agent Representative Certification Management” and access the online service",
    ]),
    statement(
        14,
        "certificate-management-page",
        Label,
        PROCEDURE,
        [
            "Gestion du certificat de représentant d’agent de recouvrement",
            "Collection Agent Representative Certification Management",
        ],
        &["S000-11", "S001-14"],
    ),
    statement(
        15,
        "click-create-account",
        Step,
        &[],
        [
            "cliquer sur le bouton «\u{a0}Créer un compte\u{a0}», dans l’encadré de droite, et suivre les instructions",
            "click on “Create an account”, in the right-hand box, and follow the instructions",
        ],
        &["S000-12", "S001-15"],
    )
    .to([
        "cliquez sur le bouton «\u{a0}Créer un compte\u{a0}», dans l’encadré de droite, et suivez les instructions",
        "click on “Create an account”, in the right-hand box, and follow the instructions",
    ]),
    statement(
        16,
        "create-account-button",
        Label,
        PROCEDURE,
        ["Créer un compte", "Create an account"],
        &["S000-12", "S001-15"],
    ),
    statement(
        17,
        "redirected-to-office",
        Step,
        &[],
        [
            "une fois le compte clicSÉQUR créé, la personne est redirigée vers le site de l’Office",
            "once the clicSÉQUR account is created, the person is redirected to the website of the Office",
        ],
        &["S000-13", "S001-16"],
    )
    .to([
        "une fois votre compte clicSÉQUR créé, vous revenez, par redirection, au site de l’Office",
        "once your clicSÉQUR account is created, you are redirected to the website of the Office",
    ]),
    statement(
        18,
        "fill-in-new-file",
        Step,
        &[],
        [
            "cliquer sur «\u{a0}Je désire obtenir un certificat\u{a0}» et remplir le dossier de certification comme indiqué",
            "click on “I wish to obtain a certificate” and fill out the certification file as indicated",
        ],
        &["S000-14", "S001-17"],
    )
    .to([
        "cliquez sur «\u{a0}Je désire obtenir un certificat\u{a0}» et remplissez le dossier de certification comme indiqué",
        "click on “I wish to obtain a certificate” and fill out the certification file as indicated",
    ]),
    statement(
        19,
        "obtain-certificate-link",
        Label,
        PROCEDURE,
        ["Je désire obtenir un certificat", "I wish to obtain a certificate"],
        &["S000-14", "S001-17"],
    ),
    statement(
        20,
        "write-to-office",
        Step,
        &[],
        [
            "envoyer un courriel à infocertificat@opc.gouv.qc.ca, avec les trois renseignements qui suivent",
            "send an e-mail to infocertificat@opc.gouv.qc.ca, with the three items that follow",
        ],
        &["S000-15", "S001-18"],
    )
    .to([
        "envoyez un courriel à infocertificat@opc.gouv.qc.ca, avec les trois renseignements qui suivent",
        "send an e-mail to infocertificat@opc.gouv.qc.ca, with the three items that follow",
    ]),
    statement(
        21,
        "give-new-file-number",
        Step,
        &[],
        [
            "indiquer dans le courriel le numéro du dossier qui vient d’être créé, débutant par «\u{a0}CAR20\u{a0}» (ex.\u{a0}: CAR2021xxxxxxxx)",
            "indicate in the e-mail the number of the file just created, which begins with “CAR20” (e.g. CAR2021xxxxxxxx)",
        ],
        &["S000-16", "S001-19"],
    )
    .to([
        "indiquez dans le courriel le numéro du dossier que vous venez de créer, débutant par «\u{a0}CAR20\u{a0}» (ex.\u{a0}: CAR2021xxxxxxxx)",
        "indicate in the e-mail the number of the file that you have just created, which begins with “CAR20” (e.g. CAR2021xxxxxxxx)",
    ]),
    statement(
        22,
        "state-transfer-wish",
        Step,
        &[],
        [
            "indiquer dans le courriel que l’on désire que le résultat de l’examen soit transféré dans ce nouveau dossier",
            "indicate in the e-mail that one would like the exam result to be transferred to this new file",
        ],
        &["S000-17", "S001-20"],
    )
    .to([
        "indiquez dans le courriel que vous désirez que le résultat de l’examen soit transféré dans ce nouveau dossier",
        "indicate in the e-mail that you would like the exam result to be transferred to this new file",
    ]),
    statement(
        23,
        "give-expired-number",
        Step,
        &[],
        [
            "indiquer dans le courriel le numéro du certificat expiré, auquel est associé le résultat de l’examen (ex.\u{a0}: CAR2021xxxxxxxx)",
            "indicate in the e-mail the number of the expired certificate, with which the exam result is associated (e.g. CAR2021xxxxxxxx)",
        ],
        &["S000-18", "S001-21"],
    )
    .to([
        "indiquez dans le courriel le numéro de votre certificat expiré, auquel est associé le résultat de l’examen (ex.\u{a0}: CAR2021xxxxxxxx)",
        "indicate in the e-mail the number of your expired certificate, with which the exam result is associated (e.g. CAR2021xxxxxxxx)",
    ]),
    statement(
        24,
        "office-answers",
        Step,
        &[],
        ["l’Office répond par courriel", "the Office answers by e-mail"],
        &["S000-19", "S001-22"],
    )
    .to([
        "l’Office vous répond par courriel",
        "the Office answers you by e-mail",
    ]),
    statement(
        25,
        "open-file-to-finalise",
        Step,
        &[],
        [
            "se rendre dans le dossier en ligne pour terminer la démarche, comme le courriel de l’Office y invite",
            "access the online file to finalise the procedure, as the e-mail of the Office asks",
        ],
        &["S000-20", "S001-23"],
    )
    .to([
        "rendez-vous dans votre dossier en ligne pour terminer la démarche, comme le courriel de l’Office vous y invite",
        "access your online file to finalise the procedure, as the e-mail of the Office asks you",
    ]),
    statement(
        26,
        "pay-invoice",
        Step,
        &["certificate-issuance"],
        [
            "payer la facture qui se trouve dans le dossier en ligne",
            "pay the invoice that appears in the online file",
        ],
        &["S000-21", "S001-24"],
    )
    .to([
        "payez la facture qui se trouve dans votre dossier en ligne",
        "pay the invoice that appears in your online file",
    ]),
    statement(
        27,
        "affiliate-with-agent",
        Step,
        &["certificate-issuance"],
        [
            "se lier à un agent de recouvrement pour que le certificat soit délivré",
            "affiliate with a collection agent in order for the certificate to be issued",
        ],
        &["S000-22", "S001-25"],
    )
    .to([
        "liez-vous à un agent de recouvrement pour que l’Office délivre votre certificat",
        "affiliate with a collection agent in order for the Office to issue your certificate",
    ]),
    // Afterwards.
    statement(
        28,
        "renewal-date-in-agenda",
        Advice,
        &[],
        [
            "un certificat régulier se renouvelle tous les 2\u{a0}ans\u{a0}: inscrire la date de renouvellement à son agenda pour ne pas l’oublier",
            "a regular certificate is renewed every 2 years: enter the renewal date in one’s agenda so as not to forget it",
        ],
        &["S000-23", "S001-26"],
    )
    .to([
        "un certificat régulier se renouvelle tous les 2\u{a0}ans\u{a0}: inscrivez la date de renouvellement à votre agenda pour ne pas l’oublier",
        "a regular certificate is renewed every 2 years: enter the renewal date in your agenda so as not to forget it",
    ]),
    statement(
        29,
        "certificate-help",
        Contact,
        &[],
        [
            "pour de l’aide sur le certificat ou le dossier, communiquer avec l’Office par courriel à infocertificat@opc.gouv.qc.ca",
            "for help with the certificate or its file, contact the Office by e-mail at infocertificat@opc.gouv.qc.ca",
        ],
        &["S000-26", "S001-29"],
    )
    .to([
        "pour de l’aide sur votre certificat ou votre dossier, communiquez avec l’Office par courriel à infocertificat@opc.gouv.qc.ca",
        "for help with your certificate or your file, contact the Office by e-mail at infocertificat@opc.gouv.qc.ca",
    ]),
];
