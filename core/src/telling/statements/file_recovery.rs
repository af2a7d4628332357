//! Access by the Service d’authentification gouvernementale, and recovery of the certificate file (S002).
//!
//! S002 was read in French only: its English labels are our translation, and say so.

use super::StatementKind::{Advice, Contact, Label, Notice, Step};
use super::{Statement, statement};

/// The rules on access to the certificate service.
const ACCESS: &[&str] = &["authentication-system", "file-recovery"];

/// The rule on the recovery of a file.
const RECOVERY: &[&str] = &["file-recovery"];

pub(super) const STATEMENTS: &[Statement] = &[
    statement(
        30,
        "identify-then-associate",
        Step,
        &["file-recovery"],
        [
            "pour accéder à la Gestion du certificat en ligne de l’Office, s’identifier au moyen du Service d’authentification gouvernementale, puis associer ce compte au dossier de certificat",
            "to access the Gestion du certificat en ligne of the Office, identify oneself with the Service d’authentification gouvernementale, then associate that account with the certificate file",
        ],
        &["S002-05"],
    )
    .to([
        "pour accéder à la Gestion du certificat en ligne de l’Office, identifiez-vous au moyen du Service d’authentification gouvernementale, puis associez ce compte à votre dossier de certificat",
        "to access the Gestion du certificat en ligne of the Office, identify yourself with the Service d’authentification gouvernementale, then associate that account with your certificate file",
    ]),
    // With an account that exists.
    statement(
        31,
        "one-account-several-services",
        Notice,
        ACCESS,
        [
            "un même compte au Service d’authentification gouvernementale permet d’accéder à plusieurs services, dont la Gestion du certificat en ligne de l’Office",
            "one account with the Service d’authentification gouvernementale gives access to several services, among them the Gestion du certificat en ligne of the Office",
        ],
        &["S002-07"],
    ),
    statement(
        32,
        "existing-account",
        Advice,
        &["file-recovery"],
        [
            "qui a déjà accédé à un autre service en ligne du gouvernement du Québec a peut-être déjà un compte au Service d’authentification gouvernementale et peut alors l’utiliser pour accéder à la Gestion du certificat en ligne",
            "whoever has accessed another online service of the Gouvernement du Québec before may already have an account with the Service d’authentification gouvernementale, and can then use it to access the Gestion du certificat en ligne",
        ],
        &["S002-08", "S002-09", "S002-10"],
    )
    .to([
        "si vous avez déjà accédé à un autre service en ligne du gouvernement du Québec, vous avez peut-être déjà un compte au Service d’authentification gouvernementale et pouvez alors l’utiliser pour accéder à la Gestion du certificat en ligne",
        "if you have accessed another online service of the Gouvernement du Québec before, you may already have an account with the Service d’authentification gouvernementale, and can then use it to access the Gestion du certificat en ligne",
    ]),
    statement(
        33,
        "first-sign-in",
        Step,
        &[],
        [
            "à la première connexion, récupérer le dossier de certificat afin de le lier au compte, en suivant la procédure d’association\u{a0}: entrer le numéro de certificat et la date de naissance, puis le code de sécurité envoyé à l’adresse courriel du dossier",
            "at the first sign-in, recover the certificate file in order to link it to the account, by the association procedure: enter the certificate number and the date of birth, then the security code sent to the e-mail address in the file",
        ],
        &["S002-11", "S002-12", "S002-21", "S002-22", "S002-24"],
    )
    .to([
        "à votre première connexion, récupérez votre dossier de certificat afin de le lier à votre compte, en suivant la procédure d’association\u{a0}: entrez votre numéro de certificat et votre date de naissance, puis le code de sécurité envoyé à l’adresse courriel de votre dossier",
        "at your first sign-in, recover your certificate file in order to link it to your account, by the association procedure: enter your certificate number and your date of birth, then the security code sent to the e-mail address in your file",
    ]),
    statement(
        202,
        "sag-account-steps",
        Step,
        &[],
        [
            "sans compte au Service d’authentification gouvernementale, en créer un\u{a0}: cliquer sur «\u{a0}Créer un compte\u{a0}», choisir un nom d’utilisateur, entrer son adresse courriel, créer un mot de passe sécuritaire, puis entrer le code à 6\u{a0}chiffres reçu par courriel; un compte qui sert déjà à un autre service convient",
            "without an account with the Service d’authentification gouvernementale, create one: click on “Créer un compte”, choose a user name, enter one’s e-mail address, create a secure password, then enter the 6-digit code received by e-mail; an account that serves another service already will do",
        ],
        &["S002-07", "S002-10", "S002-13", "S002-14", "S002-15", "S002-16", "S002-17", "S002-18"],
    )
    .to([
        "si vous n’avez pas de compte au Service d’authentification gouvernementale, créez-en un\u{a0}: cliquez sur «\u{a0}Créer un compte\u{a0}», choisissez un nom d’utilisateur, entrez votre adresse courriel, créez un mot de passe sécuritaire, puis entrez le code à 6\u{a0}chiffres reçu par courriel; si vous avez déjà un compte pour un autre service, utilisez-le",
        "if you have no account with the Service d’authentification gouvernementale, create one: click on “Créer un compte”, choose a user name, enter your e-mail address, create a secure password, then enter the 6-digit code received by e-mail; if you already have an account for another service, use it",
    ]),
    statement(
        203,
        "system-of-that-day-not-published",
        Notice,
        &[],
        [
            "pour ce jour-là, le système par lequel on accède au service du certificat n’est pas publié\u{a0}: c’était clicSÉQUR jusqu’au 15\u{a0}juillet\u{a0}2024, et c’est le Service d’authentification gouvernementale depuis le 14\u{a0}juillet\u{a0}2025 au plus tard; en cas de doute, demander à l’Office lequel valait",
            "for that day, the system by which the certificate service is entered is not published: it was clicSÉQUR until July 15, 2024, and has been the Service d’authentification gouvernementale since July 14, 2025 at the latest; in doubt, ask the Office which one applied",
        ],
        &["OPC-renewing", "S002-05", "S002-39", "Q38"],
    )
    .to([
        "pour ce jour-là, le système par lequel vous accédez au service du certificat n’est pas publié\u{a0}: c’était clicSÉQUR jusqu’au 15\u{a0}juillet\u{a0}2024, et c’est le Service d’authentification gouvernementale depuis le 14\u{a0}juillet\u{a0}2025 au plus tard; en cas de doute, demandez à l’Office lequel valait",
        "for that day, the system by which you enter the certificate service is not published: it was clicSÉQUR until July 15, 2024, and has been the Service d’authentification gouvernementale since July 14, 2025 at the latest; in doubt, ask the Office which one applied",
    ]),
    statement(
        34,
        "open-sag",
        Step,
        &["file-recovery"],
        [
            "accéder au Service d’authentification gouvernementale",
            "go to the Service d’authentification gouvernementale",
        ],
        &["S002-13"],
    )
    .to([
        "accédez au Service d’authentification gouvernementale",
        "go to the Service d’authentification gouvernementale",
    ]),
    statement(
        35,
        "sag-click-create-account",
        Step,
        &["file-recovery"],
        ["cliquer sur «\u{a0}Créer un compte\u{a0}»", "click on “Créer un compte”"],
        &["S002-14"],
    )
    .to([
        "cliquez sur «\u{a0}Créer un compte\u{a0}»",
        "click on “Créer un compte”",
    ]),
    statement(
        36,
        "sag-create-account-button",
        Label,
        ACCESS,
        ["Créer un compte", "Create an account (our translation)"],
        &["S002-14"],
    ),
    statement(
        37,
        "choose-user-name",
        Step,
        &["file-recovery"],
        ["choisir un nom d’utilisateur", "choose a user name"],
        &["S002-15"],
    )
    .to([
        "choisissez un nom d’utilisateur",
        "choose a user name",
    ]),
    statement(
        38,
        "enter-email-address",
        Step,
        &["file-recovery"],
        ["entrer son adresse courriel", "enter one’s e-mail address"],
        &["S002-16"],
    )
    .to([
        "entrez votre adresse courriel",
        "enter your e-mail address",
    ]),
    statement(
        39,
        "create-secure-password",
        Step,
        &["file-recovery"],
        ["créer un mot de passe sécuritaire", "create a secure password"],
        &["S002-17"],
    )
    .to([
        "créez un mot de passe sécuritaire",
        "create a secure password",
    ]),
    statement(
        40,
        "validate-account-with-code",
        Step,
        &["code-status", "file-recovery"],
        [
            "valider la création du compte en entrant le code à 6\u{a0}chiffres transmis à l’adresse courriel",
            "validate the creation of the account by entering the 6-digit code sent to the e-mail address",
        ],
        &["S002-18"],
    )
    .to([
        "validez la création de votre compte en entrant le code à 6\u{a0}chiffres transmis à votre adresse courriel",
        "validate the creation of your account by entering the 6-digit code sent to your e-mail address",
    ]),
    // The association of account and file.
    statement(
        41,
        "redirected-to-certificate-service",
        Step,
        RECOVERY,
        [
            "une fois connectée à son compte au Service d’authentification gouvernementale, la personne est automatiquement redirigée vers la Gestion du certificat en ligne de l’Office",
            "once signed in to the account with the Service d’authentification gouvernementale, the person is automatically redirected to the Gestion du certificat en ligne of the Office",
        ],
        &["S002-19"],
    ),
    statement(
        42,
        "recover-file",
        Step,
        RECOVERY,
        [
            "récupérer le dossier de certificat afin de l’associer au compte",
            "recover the certificate file in order to associate it with the account",
        ],
        &["S002-20"],
    ),
    statement(
        201,
        "recovery-published-in-2025",
        Notice,
        &[],
        [
            "pour ce jour-là, aucune page lue ne montre cette récupération\u{a0}: jusqu’au 15\u{a0}juillet\u{a0}2024, le service du certificat demandait un compte clicSÉQUR; la récupération figure à la page du 14\u{a0}juillet\u{a0}2025",
            "for that day no page read shows this recovery: until July 15, 2024 the certificate service asked for a clicSÉQUR account; the recovery is on the page of July 14, 2025",
        ],
        &["S002-11", "OPC-renewing", "Q38"],
    ),
    statement(
        43,
        "enter-number-and-birth-date",
        Step,
        &[],
        [
            "entrer le numéro de certificat ainsi que la date de naissance",
            "enter the certificate number and the date of birth",
        ],
        &["S002-21"],
    )
    .to([
        "entrez votre numéro de certificat ainsi que votre date de naissance",
        "enter your certificate number and your date of birth",
    ]),
    statement(
        44,
        "code-sent-to-file-address",
        Step,
        &["code-status"],
        [
            "si le numéro de certificat et la date de naissance concordent avec le dossier, un code de sécurité est transmis à l’adresse courriel indiquée dans le dossier à l’Office",
            "if the certificate number and the date of birth match the file, a security code is sent to the e-mail address in the file at the Office",
        ],
        &["S002-22"],
    )
    .to([
        "si votre numéro de certificat et votre date de naissance concordent avec le dossier, l’Office vous transmet un code de sécurité à l’adresse courriel indiquée dans votre dossier",
        "if your certificate number and your date of birth match the file, the Office sends you a security code at the e-mail address in your file",
    ]),
    statement(
        45,
        "renewal-notice-address",
        Notice,
        &["certificate-renewal", "file-recovery"],
        [
            "l’adresse courriel indiquée dans le dossier à l’Office est celle à laquelle sont reçus les avis de renouvellement",
            "the e-mail address in the file at the Office is the one at which the renewal notices are received",
        ],
        &["S002-23"],
    ),
    statement(
        46,
        "enter-security-code",
        Step,
        &["code-status"],
        [
            "entrer le code de sécurité reçu afin de valider la récupération du dossier",
            "enter the security code received in order to validate the recovery of the file",
        ],
        &["S002-24"],
    )
    .to([
        "entrez le code de sécurité reçu afin de valider la récupération de votre dossier",
        "enter the security code received in order to validate the recovery of your file",
    ]),
    statement(
        47,
        "choose-other-proof",
        Step,
        &[],
        [
            "si le code envoyé par courriel ne peut pas être fourni, choisir une des deux options qui suivent afin de valider son identité",
            "if the code sent by e-mail cannot be given, choose one of the two options that follow in order to validate one’s identity",
        ],
        &["S002-25"],
    )
    .to([
        "si vous ne pouvez pas fournir le code envoyé par courriel, choisissez une des deux options qui suivent afin de valider votre identité",
        "if you cannot give the code sent by e-mail, choose one of the two options that follow in order to validate your identity",
    ]),
    statement(
        48,
        "give-invoice-number",
        Step,
        &[],
        [
            "fournir un numéro de facture datant de moins de 3\u{a0}ans qui figure sur une confirmation de paiement provenant de l’Office",
            "give an invoice number less than 3 years old that appears on a payment confirmation from the Office",
        ],
        &["S002-26"],
    )
    .to([
        "fournissez un numéro de facture datant de moins de 3\u{a0}ans qui figure sur une confirmation de paiement provenant de l’Office",
        "give an invoice number less than 3 years old that appears on a payment confirmation from the Office",
    ]),
    statement(
        49,
        "request-assistance",
        Step,
        &[],
        [
            "faire une demande d’assistance pour qu’une employée ou un employé communique avec la personne aux coordonnées indiquées dans son dossier de certificat",
            "request assistance, so that an employee contacts the person at the contact information in the certificate file",
        ],
        &["S002-27"],
    )
    .to([
        "faites une demande d’assistance pour qu’une employée ou un employé communique avec vous aux coordonnées indiquées dans votre dossier de certificat",
        "request assistance, so that an employee contacts you at the contact information in your certificate file",
    ]),
    statement(
        50,
        "address-updated-by-telephone",
        Notice,
        &[],
        [
            "si l’identité est validée par téléphone, l’Office met à jour l’adresse courriel du dossier",
            "if the identity is validated by telephone, the Office updates the e-mail address in the file",
        ],
        &["S002-28"],
    )
    .to([
        "si l’Office valide votre identité par téléphone, il met à jour l’adresse courriel de votre dossier",
        "if the Office validates your identity by telephone, it updates the e-mail address in your file",
    ]),
    statement(
        51,
        "redo-recovery",
        Step,
        &[],
        [
            "refaire la procédure de récupération du dossier pour recevoir le code de sécurité à la nouvelle adresse courriel",
            "do the recovery procedure again to receive the security code at the new e-mail address",
        ],
        &["S002-29"],
    )
    .to([
        "refaites la procédure de récupération de votre dossier pour recevoir le code de sécurité à la nouvelle adresse courriel",
        "do the recovery procedure again to receive the security code at your new e-mail address",
    ]),
    // Further information.
    statement(
        52,
        "more-on-sag",
        Advice,
        ACCESS,
        [
            "pour en savoir plus, consulter la section «\u{a0}Service d’authentification gouvernementale\u{a0}» de Québec.ca",
            "to learn more, consult the section “Service d’authentification gouvernementale” of Québec.ca",
        ],
        &["S002-30"],
    ),
    statement(
        53,
        "basic-level-access",
        Notice,
        ACCESS,
        [
            "l’authentification de base permet d’accéder à certains services gouvernementaux, dont la Gestion du certificat en ligne de l’Office",
            "basic authentication gives access to some government services, among them the Gestion du certificat en ligne of the Office",
        ],
        &["S002-31"],
    ),
    statement(
        54,
        "prove-identity",
        Advice,
        ACCESS,
        [
            "pour accéder à plusieurs services en ligne du gouvernement du Québec, poursuivre la personnalisation de l’authentification en prouvant son identité; l’étape\u{a0}2 de la création d’un compte au Service d’authentification gouvernementale donne plus de détails",
            "to access several online services of the Gouvernement du Québec, continue the personalisation of the authentication by proving one’s identity; step 2 of creating an account with the Service d’authentification gouvernementale gives more details",
        ],
        &["S002-32", "S002-33"],
    ),
    statement(
        55,
        "services-quebec",
        Contact,
        &["file-recovery"],
        [
            "pour de l’aide à la création d’un compte au Service d’authentification gouvernementale, communiquer avec Services Québec par téléphone, au 1\u{a0}877\u{a0}644-4545 (sans frais), du lundi au vendredi, de 8\u{a0}h à 18\u{a0}h",
            "for help with creating an account with the Service d’authentification gouvernementale, contact Services Québec by telephone at 1\u{a0}877\u{a0}644-4545 (toll free), Monday to Friday, from 08:00 to 18:00",
        ],
        &["S002-34"],
    )
    .to([
        "pour de l’aide à la création de votre compte au Service d’authentification gouvernementale, communiquez avec Services Québec par téléphone, au 1\u{a0}877\u{a0}644-4545 (sans frais), du lundi au vendredi, de 8\u{a0}h à 18\u{a0}h",
        "for help with creating your account with the Service d’authentification gouvernementale, contact Services Québec by telephone at 1\u{a0}877\u{a0}644-4545 (toll free), Monday to Friday, from 08:00 to 18:00",
    ]),
    statement(
        56,
        "reset-sag-password",
        Step,
        ACCESS,
        [
            "en cas d’oubli du mot de passe, se rendre à la page d’accès au Service d’authentification gouvernementale, cliquer sur «\u{a0}Mot de passe oublié?\u{a0}» et suivre les étapes pour le réinitialiser",
            "if the password is forgotten, go to the page for accessing the Service d’authentification gouvernementale, click on “Mot de passe oublié?” and follow the steps to reset it",
        ],
        &["S002-35"],
    ),
    statement(
        57,
        "sag-forgotten-password-link",
        Label,
        ACCESS,
        ["Mot de passe oublié?", "Forgot your password? (our translation)"],
        &["S002-35"],
    ),
    statement(
        58,
        "code-not-received",
        Contact,
        &["authentication-system"],
        [
            "si le code de sécurité transmis par courriel pour réinitialiser le mot de passe du Service d’authentification gouvernementale n’est pas reçu, communiquer avec Services Québec",
            "if the security code sent by e-mail to reset the password of the Service d’authentification gouvernementale is not received, contact Services Québec",
        ],
        &["S002-36"],
    ),
    statement(
        59,
        "keep-clicsequr-access",
        Advice,
        &["authentication-system"],
        [
            "qui utilise clicSÉQUR pour d’autres services en ligne doit conserver ses accès, car plusieurs services du gouvernement du Québec l’utilisent encore en attendant le déploiement complet du Service d’authentification gouvernementale",
            "whoever uses clicSÉQUR for other online services should keep that access, since several services of the Gouvernement du Québec still use it until the Service d’authentification gouvernementale is fully deployed",
        ],
        &["S002-37", "S002-38"],
    )
    .to([
        "si vous utilisez clicSÉQUR pour d’autres services en ligne, conservez vos accès, car plusieurs services du gouvernement du Québec l’utilisent encore en attendant le déploiement complet du Service d’authentification gouvernementale",
        "if you use clicSÉQUR for other online services, keep that access, since several services of the Gouvernement du Québec still use it until the Service d’authentification gouvernementale is fully deployed",
    ]),
    // What the Office’s page leaves open, and the identity proof that the basic level does not ask for.
    statement(
        186,
        "basic-level-needs-no-proof",
        Notice,
        &["authentication-system", "file-recovery"],
        [
            "les étapes que l’Office publie pour un compte de niveau de base ne demandent aucune preuve d’identité; seule l’étape\u{a0}2 de la création du compte en demande",
            "the steps that the Office publishes for an account at the basic level ask for no proof of identity; only step 2 of creating the account does",
        ],
        &["S002-06", "S002-18", "S002-33", "SAG-create-account"],
    ),
    statement(
        187,
        "identity-proof-online",
        Notice,
        &["authentication-system"],
        [
            "pour prouver son identité en ligne, avoir au moins 14\u{a0}ans, un numéro d’assurance sociale et une carte d’assurance maladie (actuelle ou passée); le service demande aussi le numéro d’un avis de cotisation et celui du permis de conduire ou de référence de la carte, et ce qui manque se remplace par un code confidentiel envoyé par la poste",
            "to prove one’s identity online, be at least 14, with a social insurance number and a health insurance card (present or past); the service also asks for the number of a notice of assessment and that of the driver’s licence or the reference number of the card, and a confidential code sent by mail stands in for what is missing",
        ],
        &["SAG-create-account"],
    ),
    statement(
        188,
        "identity-proof-in-person",
        Notice,
        &["authentication-system"],
        [
            "pour prouver son identité en personne, se présenter à la Société de l’assurance automobile du Québec avec deux pièces d’identité, dont une avec photo, encore valides si elles portent une date, et son numéro d’assurance maladie",
            "to prove one’s identity in person, go to the Société de l’assurance automobile du Québec with two pieces of identification, one of them with a photo, still valid if dated, and one’s health insurance number",
        ],
        &["SAG-in-person"],
    ),
    statement(
        189,
        "code-lifetime-not-published",
        Notice,
        &[],
        [
            "la durée de validité du code qui sert à récupérer le dossier n’est pas publiée; à sa place, un numéro de facture de l’Office ou une demande d’assistance peuvent servir",
            "how long the code for recovering the file is valid is not published; instead of it, an invoice number of the Office or a request for assistance can serve",
        ],
        &["S002-22", "S002-26", "S002-27", "Q16"],
    )
    .to([
        "la durée de validité du code qui sert à récupérer votre dossier n’est pas publiée; à sa place, vous pouvez donner un numéro de facture de l’Office ou demander de l’assistance",
        "how long the code for recovering your file is valid is not published; instead of it, you can give an invoice number of the Office or request assistance",
    ]),
    statement(
        206,
        "account-code-lifetime-not-published",
        Notice,
        &[],
        [
            "la durée de validité du code qui sert à créer un compte au Service d’authentification gouvernementale n’est pas publiée",
            "how long the code for creating an account with the Service d’authentification gouvernementale is valid is not published",
        ],
        &["S002-18", "Q16"],
    )
    .to([
        "la durée de validité du code qui sert à créer votre compte au Service d’authentification gouvernementale n’est pas publiée",
        "how long the code for creating your account with the Service d’authentification gouvernementale is valid is not published",
    ]),
    statement(
        190,
        "assistance-time-not-published",
        Notice,
        &[],
        [
            "attendre l’appel ou le message d’une employée ou d’un employé de l’Office, aux coordonnées qui figurent dans le dossier; le délai n’est pas publié",
            "wait for an employee of the Office to make contact at the contact information in the file; within what time is not published",
        ],
        &["S002-27"],
    )
    .to([
        "attendez l’appel ou le message d’une employée ou d’un employé de l’Office, aux coordonnées qui figurent dans votre dossier; le délai n’est pas publié",
        "wait for an employee of the Office to reach you at the contact information in your file; within what time is not published",
    ]),
    statement(
        191,
        "holidays-not-published",
        Notice,
        &[],
        [
            "la page ne dit pas si le service téléphonique est fermé les jours fériés ni autour du Nouvel An",
            "the page does not say whether the telephone service is closed on holidays or around New Year",
        ],
        &["S002-34", "Q22", "Q36"],
    ),
];
