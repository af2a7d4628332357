//! Signing in to clicSÉQUR, single sign-on and the home page (S003).
//!
//! S003 was read in English only: its French labels are our translation, and say so. Four of its lists are lost
//! (Q27) and are not made up.

use super::StatementKind::{Advice, Contact, Label, Notice, Step};
use super::{Statement, statement};

/// The rule on signing in.
const SIGN_IN: &[&str] = &["sign-in"];

/// The rules on how many accounts are used.
const ACCOUNTS: &[&str] = &["single-sign-on", "account-vigilance", "sign-in"];

/// The rules on single sign-on.
const SINGLE_SIGN_ON: &[&str] = &["single-sign-on", "sign-in"];

/// The rules on what the home page lets one check.
const VIGILANCE: &[&str] = &["account-vigilance", "sign-in"];

/// The rules on the terms and conditions.
const TERMS: &[&str] = &["terms-acceptance", "sign-in"];

pub(super) const STATEMENTS: &[Statement] = &[
    statement(
        60,
        "sign-in-needed",
        Notice,
        SIGN_IN,
        [
            "la connexion est nécessaire pour accéder à un service auquel on est inscrit au moyen de son compte clicSÉQUR, pour annuler l’inscription à un service ou pour gérer ce compte",
            "signing in is needed to access a service for which one is enrolled with a clicSÉQUR account, to cancel the enrolment for a service or to manage that account",
        ],
        &["S003-01"],
    ),
    statement(
        61,
        "services-after-sign-in",
        Notice,
        SIGN_IN,
        [
            "à la connexion, clicSÉQUR reconnaît la personne et lui donne accès aux services auxquels elle est inscrite, à ceux auxquels elle veut s’inscrire et à ceux dont elle veut annuler l’inscription",
            "at sign-in, clicSÉQUR recognises the person and gives access to the services enrolled for, to those the person wants to enrol for and to those whose enrolment the person wants to cancel",
        ],
        &["S003-03"],
    ),
    statement(
        62,
        "register-as-new-user",
        Step,
        &[],
        [
            "sans code d’utilisateur ni mot de passe, ou pour en obtenir de nouveaux, cliquer sur le lien «\u{a0}Nouvel utilisateur\u{a0}» (notre traduction) de la page de connexion",
            "without a user code and password, or to obtain new ones, click on the link “New User” of the sign-in page",
        ],
        &["S003-04"],
    )
    .to([
        "si vous n’avez ni code d’utilisateur ni mot de passe, ou pour en obtenir de nouveaux, cliquez sur le lien «\u{a0}Nouvel utilisateur\u{a0}» (notre traduction) de la page de connexion",
        "if you have no user code and password, or to obtain new ones, click on the link “New User” of the sign-in page",
    ]),
    statement(
        63,
        "new-user-link",
        Label,
        SIGN_IN,
        ["Nouvel utilisateur (notre traduction)", "New User"],
        &["S003-04", "S003-05"],
    ),
    statement(
        64,
        "new-user-section",
        Advice,
        &[],
        [
            "pour savoir comment obtenir un code d’utilisateur et un mot de passe, consulter la section «\u{a0}Nouvel utilisateur\u{a0}» (notre traduction)",
            "to know how to obtain a user code and a password, consult the section “New User”",
        ],
        &["S003-05"],
    )
    .to([
        "pour savoir comment obtenir un code d’utilisateur et un mot de passe, consultez la section «\u{a0}Nouvel utilisateur\u{a0}» (notre traduction)",
        "to know how to obtain a user code and a password, consult the section “New User”",
    ]),
    statement(
        65,
        "several-accounts",
        Notice,
        ACCOUNTS,
        [
            "un seul compte clicSÉQUR suffit pour traiter avec les différents ministères et organismes participants, mais il est permis d’en créer plusieurs",
            "a single clicSÉQUR account is enough to deal with the various participating departments and agencies, but one can create more than one",
        ],
        &["S003-06"],
    ),
    statement(
        66,
        "one-account-required-by-most",
        Notice,
        ACCOUNTS,
        [
            "pour des raisons de sécurité, la plupart des ministères et organismes participants exigent que l’on s’inscrive à leurs services avec un seul compte clicSÉQUR",
            "for security reasons, most of the participating departments and agencies require that one enrol for their services with just one clicSÉQUR account",
        ],
        &["S003-07"],
    ),
    statement(
        67,
        "one-account-per-body",
        Advice,
        ACCOUNTS,
        [
            "utiliser un seul compte clicSÉQUR pour s’inscrire à tous les services d’un même ministère ou organisme",
            "use a single clicSÉQUR account to enrol for all the services of any one department or agency",
        ],
        &["S003-08"],
    ),
    // Single sign-on.
    statement(
        68,
        "single-sign-on-use",
        Notice,
        SINGLE_SIGN_ON,
        [
            "l’authentification unique permet de passer d’un service gouvernemental à un autre sans refaire l’authentification; elle évite, pour certains services en ligne, de saisir chaque fois le code d’utilisateur et le mot de passe",
            "single sign-on allows one to go from one government service to another without repeating the authentication; for certain online services, it saves entering the user code and password each time",
        ],
        &["S003-09", "S003-10"],
    ),
    statement(
        69,
        "wait-page",
        Step,
        SINGLE_SIGN_ON,
        [
            "une page d’attente s’affiche pendant que clicSÉQUR termine l’authentification",
            "a wait page displays while clicSÉQUR completes the authentication",
        ],
        &["S003-11"],
    ),
    statement(
        70,
        "single-sign-on-with-one-account",
        Advice,
        &["sign-in"],
        [
            "ne pas choisir l’authentification unique si l’on a l’habitude d’utiliser plusieurs comptes clicSÉQUR et que l’on veut continuer\u{a0}: elle simplifie l’accès pour qui n’en a qu’un seul",
            "do not choose single sign-on if one is in the habit of using several clicSÉQUR accounts and wants to continue: it simplifies access for whoever has a single one",
        ],
        &["S003-12"],
    )
    .to([
        "ne choisissez pas l’authentification unique si vous avez l’habitude d’utiliser plusieurs comptes clicSÉQUR et voulez continuer\u{a0}: elle simplifie l’accès à un compte unique",
        "do not choose single sign-on if you are in the habit of using several clicSÉQUR accounts and want to continue: it simplifies access for a single account",
    ]),
    statement(
        71,
        "toggle-single-sign-on",
        Step,
        SINGLE_SIGN_ON,
        [
            "activer ou désactiver l’authentification unique à partir de «\u{a0}Votre compte clicSÉQUR\u{a0}» (notre traduction), à la page d’accueil",
            "activate or deactivate single sign-on from “Your clicSÉQUR account” on the home page",
        ],
        &["S003-13"],
    ),
    statement(
        72,
        "your-account-box",
        Label,
        SINGLE_SIGN_ON,
        ["Votre compte clicSÉQUR (notre traduction)", "Your clicSÉQUR account"],
        &["S003-13", "S003-31", "S003-34"],
    ),
    statement(
        73,
        "single-sign-on-may-ask-again",
        Notice,
        &["sign-in"],
        [
            "même avec l’authentification unique, clicSÉQUR peut exiger, pour des raisons de sécurité, que l’authentification soit refaite",
            "even with single sign-on, clicSÉQUR may require, for security reasons, that the authentication be repeated",
        ],
        &["S003-14"],
    )
    .to([
        "même avec l’authentification unique, clicSÉQUR peut exiger, pour des raisons de sécurité, que vous vous authentifiiez de nouveau",
        "even with single sign-on, clicSÉQUR may require, for security reasons, that you authenticate again",
    ]),
    statement(
        74,
        "public-computer-box",
        Label,
        &["second-factor", "single-sign-on", "account-vigilance"],
        [
            "J’utilise actuellement un ordinateur public (notre traduction)",
            "I am currently using a public computer",
        ],
        &["S003-15", "S004-30"],
    ),
    // Problems signing in.
    statement(
        75,
        "forgotten-password-help",
        Step,
        &[],
        [
            "en cas d’oubli du mot de passe, consulter la section d’aide «\u{a0}Mot de passe oublié\u{a0}» (notre traduction)",
            "if the password is forgotten, consult the help section “Forgotten Password”",
        ],
        &["S003-16"],
    )
    .to([
        "en cas d’oubli de votre mot de passe, consultez la section d’aide «\u{a0}Mot de passe oublié\u{a0}» (notre traduction)",
        "if you have forgotten your password, consult the help section “Forgotten Password”",
    ]),
    statement(
        76,
        "forgotten-password-section",
        Label,
        SIGN_IN,
        ["Mot de passe oublié (notre traduction)", "Forgotten Password"],
        &["S003-16"],
    ),
    statement(
        77,
        "forgotten-answer-help",
        Step,
        &[],
        [
            "si une question de sécurité est posée et que la réponse est oubliée, consulter la section d’aide «\u{a0}Je ne me souviens plus de la réponse\u{a0}» (notre traduction)",
            "if a security question is asked and the answer is forgotten, consult the help section “I Don’t Remember The Answer”",
        ],
        &["S003-17"],
    )
    .to([
        "si une question de sécurité vous est posée et que vous en avez oublié la réponse, consultez la section d’aide «\u{a0}Je ne me souviens plus de la réponse\u{a0}» (notre traduction)",
        "if you are asked a security question and have forgotten the answer, consult the help section “I Don’t Remember The Answer”",
    ]),
    statement(
        78,
        "forgotten-answer-section",
        Label,
        SIGN_IN,
        ["Je ne me souviens plus de la réponse (notre traduction)", "I Don’t Remember The Answer"],
        &["S003-17"],
    ),
    statement(
        79,
        "credentials-refused-message",
        Label,
        SIGN_IN,
        [
            "Le code d’utilisateur ou le mot de passe n’est pas valide (notre traduction)",
            "The user code or password is invalid",
        ],
        &["S003-18"],
    ),
    statement(
        80,
        "do-not-enter-password",
        Advice,
        &["account-vigilance"],
        [
            "ne pas saisir le mot de passe si l’image choisie ou la phrase personnelle n’est pas affichée ou n’est pas reconnue\u{a0}: elles assurent que le site est bien celui de clicSÉQUR",
            "do not enter the password if the picture chosen or the personal sentence is not displayed or not recognised: they assure one of being on the actual clicSÉQUR site",
        ],
        &["S003-19", "S003-20"],
    )
    .to([
        "n’entrez pas votre mot de passe si l’image que vous avez choisie ou votre phrase personnelle ne s’affiche pas, ou si vous ne la reconnaissez pas\u{a0}: elles vous assurent que le site est bien celui de clicSÉQUR",
        "do not enter your password if the picture that you chose or your personal sentence is not displayed, or if you do not recognise it: they assure you that the site is the actual clicSÉQUR site",
    ]),
    // The home page.
    statement(
        81,
        "home-page",
        Notice,
        SIGN_IN,
        [
            "une fois la connexion réussie, la page d’accueil de clicSÉQUR présente, en trois zones, les options offertes et certains renseignements sur le compte",
            "after a successful sign-in, the home page of clicSÉQUR presents, in three zones, the options available and certain information about the account",
        ],
        &["S003-22", "S003-23", "S003-24"],
    ),
    statement(
        82,
        "single-sign-on-option",
        Label,
        SINGLE_SIGN_ON,
        [
            "Activer ou désactiver l’authentification unique (notre traduction)",
            "Activate or deactivate single sign-on",
        ],
        &["S003-25", "S003-31", "S003-32"],
    ),
    statement(
        83,
        "single-sign-on-option-shown",
        Notice,
        SINGLE_SIGN_ON,
        [
            "l’option «\u{a0}Activer ou désactiver l’authentification unique\u{a0}» (notre traduction) n’est offerte que lorsqu’elle s’applique",
            "the option “Activate or deactivate single sign-on” is offered only when it applies",
        ],
        &["S003-25", "S003-32"],
    ),
    statement(
        84,
        "welcome-zone",
        Notice,
        SIGN_IN,
        [
            "la première zone, en haut à gauche, commence par «\u{a0}Bienvenue\u{a0}» (notre traduction), suivi du nom d’utilisateur, et confirme que la connexion est réussie",
            "the first zone, in the upper left, is indicated by “Welcome” followed by the user name and confirms that the sign-in succeeded",
        ],
        &["S003-26"],
    ),
    statement(
        85,
        "welcome-heading",
        Label,
        SIGN_IN,
        ["Bienvenue (notre traduction)", "Welcome"],
        &["S003-26"],
    ),
    statement(
        86,
        "consult-account-list",
        Step,
        VIGILANCE,
        [
            "avec un compte clicSÉQUR régulier, consulter par le lien «\u{a0}Liste de vos comptes\u{a0}» (notre traduction), sous «\u{a0}Bienvenue\u{a0}» (notre traduction), la liste de tous ses autres comptes réguliers, actifs et annulés, et la date du dernier accès à chacun",
            "with a regular clicSÉQUR account, consult by the link “List of Your Accounts”, under “Welcome”, the list of all one’s other regular accounts, active and cancelled, and the date each was last accessed",
        ],
        &["S003-27"],
    ),
    statement(
        87,
        "account-list-link",
        Label,
        VIGILANCE,
        ["Liste de vos comptes (notre traduction)", "List of Your Accounts"],
        &["S003-27"],
    ),
    statement(
        88,
        "check-account-list",
        Advice,
        &[],
        [
            "vérifier régulièrement la liste de ses comptes, pour déceler toute irrégularité, par exemple un compte clicSÉQUR créé à son insu",
            "check the list of one’s accounts regularly, to detect any irregularity, such as a clicSÉQUR account created without one’s knowledge",
        ],
        &["S003-28"],
    )
    .to([
        "vérifiez régulièrement la liste de vos comptes, pour déceler toute irrégularité, par exemple un compte clicSÉQUR créé à votre insu",
        "check the list of your accounts regularly, to detect any irregularity, such as a clicSÉQUR account created without your knowledge",
    ]),
    statement(
        89,
        "last-access-shown",
        Notice,
        VIGILANCE,
        [
            "la date et l’heure du dernier accès au compte clicSÉQUR sont affichées dans l’encadré placé sous «\u{a0}Bienvenue\u{a0}» (notre traduction)",
            "the date and time of the last access to the clicSÉQUR account are displayed in the box under “Welcome”",
        ],
        &["S003-29"],
    ),
    statement(
        90,
        "last-access-not-own",
        Contact,
        VIGILANCE,
        [
            "si la date et l’heure affichées ne semblent pas correspondre au dernier accès que l’on a fait au compte, communiquer avec le Centre de relations avec la clientèle\u{a0}: une autre personne utilise peut-être le compte",
            "if the date and time displayed do not seem to correspond to the last occasion on which one accessed the account, contact the Centre de relations avec la clientèle: someone else may be using the account",
        ],
        &["S003-30"],
    ),
    statement(
        91,
        "account-zone",
        Notice,
        SIGN_IN,
        [
            "la deuxième zone, l’encadré «\u{a0}Votre compte clicSÉQUR\u{a0}» (notre traduction), indique le type de compte utilisé et permet de changer le mot de passe, de gérer l’adresse courriel, de consulter ou de modifier les options de sécurité, d’activer ou de désactiver l’authentification unique et d’annuler le compte",
            "the second zone, the box “Your clicSÉQUR account”, indicates the type of account used and allows one to change the password, manage the e-mail address, consult or change the security options, activate or deactivate single sign-on and cancel the account",
        ],
        &["S003-31"],
    ),
    statement(
        92,
        "option-greyed-out",
        Notice,
        SIGN_IN,
        [
            "une option qui n’est pas disponible est affichée en grisé",
            "an option that is not available is greyed out",
        ],
        &["S003-33"],
    ),
    statement(
        93,
        "your-account-section",
        Advice,
        SIGN_IN,
        [
            "pour en savoir plus sur les options de gestion du compte, consulter la section «\u{a0}Votre compte clicSÉQUR\u{a0}» (notre traduction)",
            "to learn more about the options for managing the account, consult the section “Your clicSÉQUR account”",
        ],
        &["S003-34"],
    ),
    statement(
        94,
        "next-step-zone",
        Notice,
        SIGN_IN,
        [
            "la troisième zone, à droite, indique l’étape suivante, selon le choix fait sur le site du ministère ou de l’organisme de départ",
            "the third zone, on the right-hand side, indicates the next step, depending on the choice made on the site of the department or agency started from",
        ],
        &["S003-35"],
    ),
    // The terms and conditions.
    statement(
        95,
        "terms-step",
        Step,
        &["terms-acceptance"],
        [
            "si, à l’inscription, une situation indépendante de sa volonté a empêché la personne d’accepter les conditions d’utilisation, ou si elles ont changé de façon importante depuis, elle en est informée une fois connectée et doit les lire et les accepter avant de continuer",
            "if, at registration, a situation beyond one’s control prevented the acceptance of the terms and conditions, or if they have changed significantly since, one is informed of it after signing in and must read and accept them before continuing",
        ],
        &["S003-37", "S003-38"],
    )
    .to([
        "si, à l’inscription, une situation indépendante de votre volonté vous a empêché d’accepter les conditions d’utilisation, ou si elles ont changé de façon importante depuis, clicSÉQUR vous en informe après la connexion, et vous devez les lire et les accepter avant de continuer",
        "if, at registration, a situation beyond your control prevented you from accepting the terms and conditions, or if they have changed significantly since, you are informed of it after signing in and must read and accept them before continuing",
    ]),
    statement(
        96,
        "home-page-after-terms",
        Step,
        &[],
        [
            "une fois les conditions d’utilisation acceptées, la page d’accueil s’affiche",
            "after the terms and conditions are accepted, the home page appears",
        ],
        &["S003-39"],
    ),
    statement(
        97,
        "registration-terms",
        Advice,
        &[],
        [
            "pour en savoir plus sur l’acceptation des conditions d’utilisation, consulter la section «\u{a0}Inscription à clicSÉQUR – Acceptation des conditions d’utilisation\u{a0}» (notre traduction)",
            "to learn more about accepting the terms and conditions, consult the section “Registering for clicSÉQUR – Acceptance of Terms and Conditions”",
        ],
        &["S003-40"],
    )
    .to([
        "pour en savoir plus sur l’acceptation des conditions d’utilisation, consultez la section «\u{a0}Inscription à clicSÉQUR – Acceptation des conditions d’utilisation\u{a0}» (notre traduction)",
        "to learn more about accepting the terms and conditions, consult the section “Registering for clicSÉQUR – Acceptance of Terms and Conditions”",
    ]),
    statement(
        98,
        "registration-terms-section",
        Label,
        TERMS,
        [
            "Inscription à clicSÉQUR – Acceptation des conditions d’utilisation (notre traduction)",
            "Registering for clicSÉQUR – Acceptance of Terms and Conditions",
        ],
        &["S003-40"],
    ),
    // From the help of clicSÉQUR, and what it leaves out.
    statement(
        192,
        "identity-check-by-revenu-quebec",
        Notice,
        &[],
        [
            "clicSÉQUR peut faire vérifier l’identité par Revenu Québec pour récupérer un code d’utilisateur ou réinitialiser les options de sécurité; un avis de cotisation d’une des 5\u{a0}dernières années est alors nécessaire",
            "clicSÉQUR may have one’s identity checked by Revenu Québec to retrieve a user code or reset the security options; a notice of assessment of one of the last 5 years is then needed",
        ],
        &["CLICSEQUR-identity-check", "CLICSEQUR-audience"],
    )
    .to([
        "clicSÉQUR peut faire vérifier votre identité par Revenu Québec pour que vous récupériez votre code d’utilisateur ou réinitialisiez vos options de sécurité; il vous faut alors un avis de cotisation d’une des 5\u{a0}dernières années",
        "clicSÉQUR may have your identity checked by Revenu Québec for you to retrieve your user code or reset your security options; you then need a notice of assessment of one of the last 5 years",
    ]),
    statement(
        193,
        "user-code-recovery-not-published",
        Notice,
        &[],
        [
            "les documents lus disent qu’un code d’utilisateur peut être récupéré, mais non par quelles étapes",
            "the documents read say that a user code can be retrieved, but not by which steps",
        ],
        &["S004-35", "CLICSEQUR-identity-check"],
    ),
    statement(
        194,
        "clicsequr-list-lost",
        Notice,
        &[],
        [
            "la page d’aide de clicSÉQUR sur la connexion annonce ce qu’il faut faire, mais cette liste manque dans notre copie; la lire dans cette aide",
            "the help page of clicSÉQUR on signing in announces what to do, but that list is missing from our copy; read it in that help",
        ],
        &["S003-02", "S003-18", "S003-21", "S003-36", "Q27"],
    )
    .to([
        "la page d’aide de clicSÉQUR sur la connexion annonce ce qu’il faut faire, mais cette liste manque dans notre copie; lisez-la dans cette aide",
        "the help page of clicSÉQUR on signing in announces what to do, but that list is missing from our copy; read it in that help",
    ]),
];
