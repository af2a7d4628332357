//! The online service of the Office in which a certificate is managed: signing in, the file and its number.
//!
//! From the Office’s pages; the day on each page stands in the table of sources.

use super::StatementKind::{Advice, Label, Notice, Step};
use super::{Statement, statement};

pub(super) const STATEMENTS: &[Statement] = &[
    statement(
        124,
        "procedure-published-for-clicsequr",
        Notice,
        &[],
        [
            "les étapes publiées pour la suite d’un certificat expiré datent d’avant l’accès par le Service d’authentification gouvernementale, et ce qui les remplace n’est pas publié; avant d’agir, demander à l’Office lesquelles valent encore",
            "the steps published for what follows an expired certificate date from before access by the Service d’authentification gouvernementale, and what replaces them is not published; before acting, ask the Office which of them still apply",
        ],
        &["S000-06", "S001-09", "S002-05", "Q12"],
    )
    .to([
        "avant d’agir, demandez à l’Office ce qu’il faut faire maintenant\u{a0}: les étapes publiées pour un certificat expiré supposent un compte clicSÉQUR, et ce qui les remplace n’est pas publié",
        "before acting, ask the Office what to do now: the steps published for an expired certificate suppose a clicSÉQUR account, and what replaces them is not published",
    ]),
    statement(
        125,
        "sign-in-to-management-service",
        Step,
        &[],
        [
            "ouvrir le service en ligne Gestion du certificat, dans le site de l’Office, et s’y connecter\u{a0}: avec le Service d’authentification gouvernementale depuis le 14\u{a0}juillet\u{a0}2025 au plus tard, avec clicSÉQUR jusqu’au 15\u{a0}juillet\u{a0}2024; le jour du changement n’est pas publié",
            "open the online service Gestion du certificat, on the site of the Office, and sign in: with the Service d’authentification gouvernementale since July 14, 2025 at the latest, with clicSÉQUR until July 15, 2024; the day of the change is not published",
        ],
        &["OPC-management", "OPC-renewing", "S002-05", "Q38"],
    )
    .to([
        "ouvrez le service en ligne Gestion du certificat, dans le site de l’Office, et connectez-vous-y\u{a0}: avec le Service d’authentification gouvernementale depuis le 14\u{a0}juillet\u{a0}2025 au plus tard, avec clicSÉQUR jusqu’au 15\u{a0}juillet\u{a0}2024; le jour du changement n’est pas publié",
        "open the online service Gestion du certificat, on the site of the Office, and sign in: with the Service d’authentification gouvernementale since July 14, 2025 at the latest, with clicSÉQUR until July 15, 2024; the day of the change is not published",
    ]),
    statement(
        126,
        "sign-in-with-clicsequr",
        Step,
        &[],
        [
            "se connecter à la Gestion du certificat avec son code d’utilisateur et son mot de passe clicSÉQUR, puis revenir, par redirection, au site de l’Office",
            "sign in to the Gestion du certificat with one’s clicSÉQUR user code and password, and be redirected to the site of the Office",
        ],
        &["OPC-management", "OPC-changing-information", "OPC-renewing"],
    )
    .to([
        "connectez-vous à la Gestion du certificat avec votre code d’utilisateur et votre mot de passe clicSÉQUR; vous revenez ensuite, par redirection, au site de l’Office",
        "sign in to the Gestion du certificat with your clicSÉQUR user code and password; you are then redirected to the site of the Office",
    ]),
    statement(
        127,
        "personal-responsibility",
        Notice,
        &["certificate-renewal", "certificate-issuance", "change-notice", "holder-review"],
        [
            "donner soi-même les renseignements et faire soi-même les déclarations que demande le certificat\u{a0}: aucune autre personne ne peut faire la démarche en ligne",
            "provide the information and make the declarations that the certificate calls for oneself: no other person can go through the online process",
        ],
        &["OPC-management"],
    ),
    statement(
        128,
        "personal-email-in-file",
        Advice,
        &["certificate-renewal", "certificate-issuance", "change-notice", "holder-review"],
        [
            "inscrire au dossier une adresse courriel personnelle à laquelle on aura toujours accès, car l’Office y envoie ses messages, dont ceux sur le renouvellement",
            "enter in the file a personal e-mail address to which one will always have access, since the Office sends its messages there, those on renewal among them",
        ],
        &["OPC-management", "S002-23"],
    ),
    statement(
        129,
        "check-certificate-validity",
        Step,
        &[],
        [
            "vérifier, dans la Gestion du certificat, si son certificat est valide",
            "check in the Gestion du certificat whether one’s certificate is valid",
        ],
        &["OPC-management"],
    )
    .to([
        "vérifiez, dans la Gestion du certificat, si votre certificat est valide",
        "check in the Gestion du certificat whether your certificate is valid",
    ]),
    statement(
        130,
        "file-number-form",
        Notice,
        &[],
        [
            "le numéro de dossier compte 15\u{a0}caractères et commence par CAR20; il est attribué à la création du dossier en ligne",
            "the file number has 15 characters and begins with CAR20; it is given when the online file is created",
        ],
        &["OPC-exam", "OPC-application-regular"],
    )
    .to([
        "votre numéro de dossier compte 15\u{a0}caractères et commence par CAR20; il vous a été attribué à la création de votre dossier en ligne",
        "your file number has 15 characters and begins with CAR20; it was given to you when you created your online file",
    ]),
    statement(
        131,
        "lost-number-not-published",
        Notice,
        &[],
        [
            "les pages lues ne disent pas comment retrouver un numéro de certificat oublié; le demander à l’Office",
            "the pages read do not say how to find a forgotten certificate number again; ask the Office for it",
        ],
        &["OPC-management", "S002-21"],
    )
    .to([
        "les pages lues ne disent pas comment retrouver un numéro de certificat oublié; demandez-le à l’Office",
        "the pages read do not say how to find a forgotten certificate number again; ask the Office for it",
    ]),
    statement(
        132,
        "get-electronic-certificate",
        Step,
        &[],
        [
            "obtenir le certificat à la page «\u{a0}Sommaire\u{a0}» de la Gestion du certificat; il n’existe qu’en version électronique",
            "get the certificate from the “Summary” page of the Gestion du certificat; it exists in electronic form only",
        ],
        &["OPC-renewing", "OPC-renewing-2021", "OPC-application-regular"],
    )
    .to([
        "obtenez votre certificat à la page «\u{a0}Sommaire\u{a0}» de la Gestion du certificat; il n’existe qu’en version électronique",
        "get your certificate from the “Summary” page of the Gestion du certificat; it exists in electronic form only",
    ]),
    statement(
        133,
        "summary-page",
        Label,
        &["certificate-status", "certificate-renewal", "certificate-issuance"],
        ["Sommaire", "Summary"],
        &["OPC-renewing", "OPC-renewing-2021"],
    ),
    // Beside an answer that is disputed.
    statement(
        207,
        "try-renewal-at-once",
        Advice,
        &[],
        [
            "selon une autre lecture des textes, le certificat peut encore être renouvelé ce jour-là\u{a0}: tenter le renouvellement en ligne sans attendre, et demander à l’Office s’il est accepté",
            "under another reading of the texts the certificate can still be renewed on that day: try to renew it online without waiting, and ask the Office whether the renewal is accepted",
        ],
        &["P-40.1-s269", "Q6", "Q8"],
    )
    .to([
        "selon une autre lecture des textes, vous pouvez encore renouveler votre certificat ce jour-là\u{a0}: tentez le renouvellement en ligne sans attendre, et demandez à l’Office s’il est accepté",
        "under another reading of the texts you can still renew your certificate on that day: try to renew it online without waiting, and ask the Office whether the renewal is accepted",
    ]),
    statement(
        134,
        "suspended-without-link",
        Notice,
        &[],
        [
            "le certificat est suspendu dès que la personne n’a plus de lien d’emploi ni de contrat de service avec un agent de recouvrement titulaire d’un permis valide",
            "the certificate is suspended as soon as the person no longer has an employment relationship or a service contract with a collection agent that holds a valid permit",
        ],
        &["OPC-work-stoppage"],
    )
    .to([
        "votre certificat est suspendu dès que vous n’avez plus de lien d’emploi ni de contrat de service avec un agent de recouvrement titulaire d’un permis valide",
        "your certificate is suspended as soon as you no longer have an employment relationship or a service contract with a collection agent that holds a valid permit",
    ]),
    statement(
        135,
        "acts-only-while-linked",
        Notice,
        &[],
        [
            "le certificat n’autorise à exercer, jusqu’à son échéance, qu’aussi longtemps que la personne est employée par un agent de recouvrement ou liée à lui par un contrat de service",
            "until its expiry day, the certificate authorises the activities only as long as the person is employed by a collection agent or has a service contract with one",
        ],
        &["OPC-application-regular"],
    )
    .to([
        "votre certificat ne vous autorise à exercer, jusqu’à son échéance, qu’aussi longtemps que vous êtes à l’emploi d’un agent de recouvrement ou que vous avez un contrat de service avec lui",
        "until its expiry day, your certificate authorises you to act only as long as you are employed by a collection agent or have a service contract with one",
    ]),
    statement(
        136,
        "cancelled-certificate-not-published",
        Notice,
        &[],
        [
            "si le certificat est annulé ou doit l’être, demander à l’Office, avant toute autre étape, si une nouvelle demande suffit ou si l’examen doit être repassé\u{a0}: ce qui suit une annulation n’est pas publié",
            "if the certificate is cancelled or is to be, ask the Office, before any other step, whether a new application is enough or the exam must be taken again: what follows a cancellation is not published",
        ],
        &["OPC-work-stoppage", "Q35"],
    )
    .to([
        "si votre certificat est annulé ou doit l’être, demandez à l’Office, avant toute autre étape, si une nouvelle demande suffit ou si vous devez repasser l’examen\u{a0}: ce qui suit une annulation n’est pas publié",
        "if your certificate is cancelled or is to be, ask the Office, before any other step, whether a new application is enough or you must take the exam again: what follows a cancellation is not published",
    ]),
    statement(
        137,
        "temporary-certificate-ended",
        Notice,
        &["holder-review"],
        [
            "aucun certificat temporaire ne vaut depuis le 1er\u{a0}janvier\u{a0}2021; sans examen réussi, il faut faire une nouvelle demande",
            "no temporary certificate has been in force since January 1, 2021; without a passed exam, a new application is needed",
        ],
        &["OPC-temporary-expiry", "OPC-application-temporary"],
    ),
    statement(
        204,
        "regular-certificate-before-end",
        Step,
        &[],
        [
            "pour continuer d’exercer après le certificat temporaire, obtenir un certificat régulier avant le 1er\u{a0}janvier\u{a0}2021\u{a0}: en faire la demande dans le service en ligne Gestion du certificat et réussir l’examen",
            "to go on acting after the temporary certificate, obtain a regular certificate before January\u{a0}1, 2021: apply for it in the online service Gestion du certificat and pass the exam",
        ],
        &["OPC-temporary-expiry", "OPC-management", "OPC-application-regular"],
    )
    .to([
        "pour continuer d’exercer après votre certificat temporaire, obtenez un certificat régulier avant le 1er\u{a0}janvier\u{a0}2021\u{a0}: faites-en la demande dans le service en ligne Gestion du certificat et réussissez l’examen",
        "to go on acting after your temporary certificate, obtain a regular certificate before January\u{a0}1, 2021: apply for it in the online service Gestion du certificat and pass the exam",
    ]),
];
