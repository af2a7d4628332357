//! The safety of a clicSÉQUR account: the second factor, what to check, and protective habits (S004).
//!
//! S004 was read in English only: the French is a translation, in the words that clicSÉQUR uses elsewhere.

use super::StatementKind::{Advice, Contact, Notice, Step};
use super::{Statement, statement};

/// The rule on the five things to check.
const MEASURES: &[&str] = &["account-vigilance"];

/// The rules on a code sent by e-mail.
const EMAIL_CODE: &[&str] = &["code-status", "second-factor", "sign-in"];

/// The rules on the conditions of use.
const CONDITIONS: &[&str] = &["terms-acceptance", "sign-in"];

pub(super) const STATEMENTS: &[Statement] = &[
    statement(
        99,
        "clicsequr-security",
        Notice,
        MEASURES,
        [
            "la sécurité est prioritaire pour l’équipe de clicSÉQUR\u{a0}: le service permet aux ministères et organismes participants de s’assurer que le service offert en ligne est utilisé par la bonne personne, et il comporte des mesures qui garantissent la confidentialité et la protection de l’information fournie",
            "security is a priority for the clicSÉQUR team: the service enables participating departments and agencies to ensure that their online service is used by the correct person, and includes measures to guarantee the confidentiality and protection of the information provided",
        ],
        &["S004-01", "S004-02", "S004-03"],
    ),
    // The second factor.
    statement(
        100,
        "two-factor-authentication",
        Notice,
        &["second-factor"],
        [
            "la sécurité de l’information est une priorité pour le gouvernement du Québec\u{a0}: l’authentification à deux facteurs, qui change l’accès au compte, protège davantage la confidentialité et l’intégrité des renseignements du compte",
            "information security is a priority for the Gouvernement du Québec: two-factor authentication, which changes the access to the account, further protects the confidentiality and integrity of the information in the account",
        ],
        &["S004-04", "S004-05", "S004-06"],
    ),
    statement(
        101,
        "enter-verification-code",
        Step,
        EMAIL_CODE,
        [
            "pour les services de onze ministères et organismes, saisir à chaque connexion le code de vérification à six chiffres envoyé à l’adresse courriel associée au compte",
            "for the services of eleven departments and agencies, enter at every login the six-digit verification code sent to the e-mail address associated with the account",
        ],
        &["S004-07", "S004-08"],
    ),
    statement(
        102,
        "request-new-code",
        Step,
        &[],
        [
            "une fois les dix minutes du code écoulées, demander un nouveau code de vérification",
            "after the ten minutes of the code, request a new verification code",
        ],
        &["S004-09", "S004-10"],
    )
    .to([
        "une fois les dix minutes du code écoulées, demandez un nouveau code de vérification",
        "after the ten minutes of the code, request a new verification code",
    ]),
    statement(
        103,
        "answer-security-questions",
        Step,
        &[],
        [
            "pour les services de Revenu Québec, répondre aux questions de sécurité posées",
            "for the services of Revenu Québec, answer the security questions that are asked",
        ],
        &["S004-11"],
    )
    .to([
        "pour les services de Revenu Québec, répondez aux questions de sécurité qui vous sont posées",
        "for the services of Revenu Québec, answer the security questions that you are asked",
    ]),
    statement(
        104,
        "check-spam-folder",
        Advice,
        &["account-vigilance"],
        [
            "vérifier le dossier de courrier indésirable si le code n’est pas dans la boîte de réception",
            "check the spam folder if the code is not in the inbox",
        ],
        &["S004-12"],
    )
    .to([
        "vérifiez le dossier de courrier indésirable si le code n’est pas dans votre boîte de réception",
        "check the spam folder if the code is not in your inbox",
    ]),
    // What to check.
    statement(
        105,
        "protective-measures",
        Notice,
        MEASURES,
        [
            "clicSÉQUR comporte des mesures qui protègent l’identité et permettent de déceler une utilisation frauduleuse du compte",
            "clicSÉQUR includes measures that protect one’s identity and enable one to detect fraudulent use of the account",
        ],
        &["S004-13"],
    ),
    statement(
        106,
        "site-certificate",
        Notice,
        MEASURES,
        [
            "le certificat de sécurité du site établit une connexion sécurisée pour les échanges de données et confirme que l’adresse est la bonne et que le service est sécuritaire",
            "the security certificate of the site establishes a secure connection for data exchange and confirms that the address is the right one and that the service is safe",
        ],
        &["S004-14"],
    ),
    statement(
        107,
        "verification-code-sent",
        Notice,
        &["second-factor", "account-vigilance"],
        [
            "le code de vérification, envoyé à chaque connexion, protège davantage la confidentialité et l’intégrité des renseignements du compte",
            "the verification code, sent with every login, further protects the confidentiality and integrity of the information in the account",
        ],
        &["S004-15"],
    ),
    statement(
        108,
        "security-questions-chosen",
        Notice,
        MEASURES,
        [
            "les questions de sécurité servent à valider l’identité; elles sont choisies par la personne, avec leurs réponses, à la création du compte clicSÉQUR",
            "the security questions are used to validate one’s identity; one chooses them, and their answers, when creating a clicSÉQUR account",
        ],
        &["S004-16"],
    ),
    statement(
        109,
        "account-list-purpose",
        Notice,
        MEASURES,
        [
            "la liste des comptes, s’il y a lieu, permet de gérer les comptes clicSÉQUR que l’on a créés et de vérifier que les comptes énumérés sont bien les siens",
            "the list of accounts, if applicable, enables one to manage the clicSÉQUR accounts one has created and to verify that those listed are indeed one’s own",
        ],
        &["S004-17"],
    ),
    statement(
        110,
        "last-access-purpose",
        Notice,
        MEASURES,
        [
            "la date et l’heure du dernier accès, affichées à la page d’accueil du compte clicSÉQUR, permettent de vérifier que l’accès indiqué est bien le dernier que l’on a fait",
            "the date and time of the last access, displayed on the home page of the clicSÉQUR account, enable one to check that the access indicated is indeed one’s last access",
        ],
        &["S004-18"],
    ),
    statement(
        111,
        "customer-relations-centre",
        Contact,
        &[],
        [
            "si l’un de ces éléments (certificat de sécurité du site, code de vérification, questions de sécurité, liste des comptes, dernier accès) est absent ou n’est pas exact, communiquer avec le Centre de relations avec la clientèle de Services Québec",
            "if one of these (security certificate of the site, verification code, security questions, list of accounts, last access) is absent or not correct, contact the Centre de relations avec la clientèle of Services Québec",
        ],
        &["S004-19"],
    )
    .to([
        "si l’un de ces éléments (certificat de sécurité du site, code de vérification, questions de sécurité, liste des comptes, dernier accès) est absent ou n’est pas exact, communiquez avec le Centre de relations avec la clientèle de Services Québec",
        "if one of these (security certificate of the site, verification code, security questions, list of accounts, last access) is absent or not correct, contact the Centre de relations avec la clientèle of Services Québec",
    ]),
    // The person’s own part.
    statement(
        112,
        "own-part",
        Notice,
        MEASURES,
        [
            "chaque personne a un rôle important à jouer dans la sécurité de ses échanges électroniques avec le gouvernement du Québec",
            "each person has an important role to play in the safety of electronic exchanges with the Gouvernement du Québec",
        ],
        &["S004-20"],
    ),
    statement(
        113,
        "accept-conditions-first",
        Step,
        &["sign-in"],
        [
            "lire et accepter d’abord les conditions d’utilisation de clicSÉQUR",
            "first read and accept the conditions of use of clicSÉQUR",
        ],
        &["S004-21"],
    )
    .to([
        "lisez et acceptez d’abord les conditions d’utilisation de clicSÉQUR",
        "first read and accept the conditions of use of clicSÉQUR",
    ]),
    statement(
        114,
        "conditions-are-a-contract",
        Notice,
        CONDITIONS,
        [
            "les conditions d’utilisation de clicSÉQUR constituent un contrat entre la personne et le gouvernement du Québec",
            "the conditions of use of clicSÉQUR constitute a contract between the person and the Gouvernement du Québec",
        ],
        &["S004-22"],
    ),
    statement(
        115,
        "keep-credentials-confidential",
        Advice,
        &["new-file-after-expiry", "terms-acceptance", "account-vigilance", "sign-in"],
        [
            "préserver la confidentialité du code d’utilisateur et du mot de passe\u{a0}: les conditions d’utilisation en rendent la personne responsable",
            "keep the user code and password confidential: the conditions of use make the person responsible for it",
        ],
        &["S004-23", "Q25"],
    ),
    statement(
        116,
        "exclusive-use",
        Advice,
        &["terms-acceptance", "account-vigilance", "sign-in"],
        [
            "se réserver l’usage exclusif du code d’utilisateur et du mot de passe et ne permettre à personne d’autre de les utiliser",
            "reserve the user code and password for one’s exclusive use and allow no one else to use them",
        ],
        &["S004-24"],
    ),
    statement(
        117,
        "internet-risks",
        Notice,
        MEASURES,
        [
            "malgré les mesures de sécurité de clicSÉQUR, la navigation dans Internet comporte des risques\u{a0}: des fraudeurs peuvent obtenir des numéros d’identification personnels, des mots de passe ou des renseignements personnels contenus dans des fichiers informatiques et commettre, sous le nom d’autrui, divers crimes et fraudes",
            "in spite of the security measures of clicSÉQUR, browsing the Internet involves risks: fraudsters may obtain personal identification numbers, passwords or personal information contained in computer files and commit, under another’s name, a range of crimes and frauds",
        ],
        &["S004-25", "S004-26", "S004-27"],
    ),
    // Habits.
    statement(
        118,
        "password-hard-to-guess",
        Advice,
        &["new-file-after-expiry", "account-vigilance"],
        [
            "choisir un mot de passe difficile à deviner",
            "choose a password that is difficult to guess",
        ],
        &["S004-28"],
    )
    .to([
        "choisissez un mot de passe difficile à deviner",
        "choose a password that is difficult to guess",
    ]),
    statement(
        119,
        "never-disclose",
        Advice,
        &["new-file-after-expiry", "account-vigilance"],
        [
            "ne jamais divulguer son code d’utilisateur ni son mot de passe",
            "never disclose one’s user code or password",
        ],
        &["S004-29"],
    )
    .to([
        "ne divulguez jamais votre code d’utilisateur ni votre mot de passe",
        "never disclose your user code or your password",
    ]),
    statement(
        120,
        "check-public-computer-box",
        Advice,
        &["second-factor", "single-sign-on", "account-vigilance"],
        [
            "cocher la case «\u{a0}J’utilise actuellement un ordinateur public\u{a0}» (notre traduction) à la page d’accueil de clicSÉQUR, s’il y a lieu",
            "check the box “I am currently using a public computer” on the home page of clicSÉQUR, if appropriate",
        ],
        &["S004-30"],
    )
    .to([
        "cochez la case «\u{a0}J’utilise actuellement un ordinateur public\u{a0}» (notre traduction) à la page d’accueil de clicSÉQUR, s’il y a lieu",
        "check the box “I am currently using a public computer” on the home page of clicSÉQUR, if appropriate",
    ]),
    statement(
        121,
        "log-off",
        Advice,
        &["account-vigilance"],
        [
            "utiliser la fonction de déconnexion de la page au moment de quitter un service en ligne",
            "use the log-off function of the page when leaving an online service",
        ],
        &["S004-31"],
    )
    .to([
        "utilisez la fonction de déconnexion de la page au moment de quitter un service en ligne",
        "use the log-off function of the page when leaving an online service",
    ]),
    statement(
        122,
        "clear-cache-and-history",
        Advice,
        &["account-vigilance"],
        [
            "une fois déconnecté du service en ligne, vider la mémoire cache du navigateur et effacer l’historique de navigation",
            "once logged off from the online service, clear the cache of the browser and erase the browsing history",
        ],
        &["S004-32"],
    )
    .to([
        "après vous être déconnectée ou déconnecté du service en ligne, videz la mémoire cache du navigateur et effacez l’historique de navigation",
        "once logged off from the online service, clear the cache of the browser and erase the browsing history",
    ]),
    statement(
        123,
        "never-asked-for",
        Notice,
        &["account-vigilance"],
        [
            "l’équipe de clicSÉQUR ne communique jamais avec les titulaires d’un compte pour leur demander des renseignements personnels, comme le code d’utilisateur, le mot de passe, le numéro d’un avis de cotisation ou le numéro d’assurance sociale",
            "the clicSÉQUR team never contacts account holders to ask for personal information, such as the user code, the password, the number of a notice of assessment or the social insurance number",
        ],
        &["S004-33"],
    )
    .to([
        "l’équipe de clicSÉQUR ne communique jamais avec vous pour vous demander des renseignements personnels, comme votre code d’utilisateur, votre mot de passe, le numéro d’un avis de cotisation ou votre numéro d’assurance sociale",
        "the clicSÉQUR team never contacts you to ask for personal information, such as your user code, your password, the number of a notice of assessment or your social insurance number",
    ]),
    // From the policies of clicSÉQUR, and what the documents leave out.
    statement(
        195,
        "enter-emailed-code",
        Step,
        &[],
        [
            "entrer le code de vérification de six chiffres envoyé à l’adresse courriel associée au compte clicSÉQUR; il est valide pendant dix minutes",
            "enter the six-digit verification code sent to the e-mail address associated with the clicSÉQUR account; it is valid for ten minutes",
        ],
        &["S004-07", "S004-08", "S004-09"],
    )
    .to([
        "entrez le code de vérification de six chiffres envoyé à l’adresse courriel associée à votre compte clicSÉQUR; il est valide pendant dix minutes",
        "enter the six-digit verification code sent to the e-mail address associated with your clicSÉQUR account; it is valid for ten minutes",
    ]),
    statement(
        196,
        "another-code-not-published",
        Notice,
        &[],
        [
            "les documents ne disent pas comment demander un autre code quand le premier a déjà servi ou a été remplacé",
            "the documents do not say how to ask for another code when the first was already used or was replaced",
        ],
        &["S004-10", "S002-18", "S002-22", "Q14"],
    ),
    statement(
        197,
        "suppress-code-for-8-hours",
        Advice,
        &[],
        [
            "sauf sur un ordinateur public, dans la page où le code est demandé, une case permet de ne plus en recevoir pendant 8\u{a0}heures avec le même navigateur",
            "except on a public computer, on the page that asks for the code, a box lets one receive no other for 8 hours with the same browser",
        ],
        &["CLICSEQUR-confidentiality-policy", "CLICSEQUR-security", "Q15"],
    )
    .to([
        "sauf sur un ordinateur public, dans la page où le code vous est demandé, une case vous permet de ne plus en recevoir pendant 8\u{a0}heures avec le même navigateur",
        "except on a public computer, on the page that asks you for the code, a box lets you receive no other for 8 hours with the same browser",
    ]),
    statement(
        198,
        "code-or-question",
        Notice,
        &[],
        [
            "selon la page française de clicSÉQUR, un service qui ne demande pas de code demande la réponse à une question de sécurité; quels organismes demandent quoi n’est publié que dans la page anglaise",
            "according to the French page of clicSÉQUR, a service that asks for no code asks for the answer to a security question; which bodies ask for which is published on the English page only",
        ],
        &["CLICSEQUR-exchanges", "S004-07", "S004-11"],
    ),
    statement(
        199,
        "notice-carries-signature",
        Notice,
        &[],
        [
            "un courriel de clicSÉQUR, sauf celui du code de vérification, porte toujours en haut la signature du gouvernement du Québec et le visuel de clicSÉQUR",
            "an e-mail of clicSÉQUR, except the one with the verification code, always carries at the top the signature of the Gouvernement du Québec and the visual of clicSÉQUR",
        ],
        &["S004-34"],
    ),
    statement(
        200,
        "ask-about-message",
        Contact,
        &[],
        [
            "les documents ne disent pas à qui signaler un message suspect; le seul service d’aide qu’ils nomment est le Centre de relations avec la clientèle de Services Québec, et le numéro de Services Québec que donne l’Office, pour le Service d’authentification gouvernementale, est le 1\u{a0}877\u{a0}644-4545",
            "the documents do not say to whom one should report a suspicious message; the only help desk they name is the Centre de relations avec la clientèle of Services Québec, and the number that the Office gives of Services Québec, for the Service d’authentification gouvernementale, is 1\u{a0}877\u{a0}644-4545",
        ],
        &["S004-19", "S004-33", "S002-34"],
    )
    .to([
        "si vous avez un doute, demandez conseil au Centre de relations avec la clientèle de Services Québec, le seul service d’aide que nomment les documents; ils ne disent pas à qui signaler un message suspect, et le numéro de Services Québec que donne l’Office, pour le Service d’authentification gouvernementale, est le 1\u{a0}877\u{a0}644-4545",
        "if in doubt, ask the Centre de relations avec la clientèle of Services Québec, the only help desk that the documents name; they do not say to whom you should report a suspicious message, and the number that the Office gives of Services Québec, for the Service d’authentification gouvernementale, is 1\u{a0}877\u{a0}644-4545",
    ]),
];
