//! A clicSÉQUR account: how it is kept, what ends it, how another is made.

use super::StatementKind::{Contact, Notice, Step};
use super::{Statement, statement};

pub(super) const STATEMENTS: &[Statement] = &[
    statement(
        175,
        "use-account-to-keep-it",
        Step,
        &[],
        [
            "pour garder un compte clicSÉQUR, s’y connecter avant le jour où il serait annulé\u{a0}: un compte inutilisé pendant 24\u{a0}mois est annulé",
            "to keep a clicSÉQUR account, sign in to it before the day on which it would be cancelled: an account not used for 24 months is cancelled",
        ],
        &["S004-36", "Q19"],
    )
    .to([
        "pour garder votre compte clicSÉQUR, connectez-vous-y avant le jour où il serait annulé\u{a0}: un compte inutilisé pendant 24\u{a0}mois est annulé",
        "to keep your clicSÉQUR account, sign in to it before the day on which it would be cancelled: an account not used for 24 months is cancelled",
    ]),
    statement(
        176,
        "cancellation-notices",
        Notice,
        &[],
        [
            "avant l’annulation d’un compte resté inutilisé, la personne peut recevoir deux courriels qui l’annoncent, l’un 30\u{a0}jours avant, l’autre 7\u{a0}jours avant",
            "before an account left unused is cancelled, the person may receive two e-mails announcing it, one 30 days before, the other 7 days before",
        ],
        &["S004-37", "S004-38", "Q18"],
    ),
    statement(
        177,
        "email-on-cancellation",
        Notice,
        &[],
        [
            "clicSÉQUR écrit à la personne quand son compte est annulé",
            "clicSÉQUR writes to the person when the account is cancelled",
        ],
        &["S004-35"],
    ),
    statement(
        178,
        "new-account-after-cancellation",
        Step,
        &[],
        [
            "si clicSÉQUR est encore nécessaire pour un service, créer un nouveau compte à la place de celui qui a été annulé",
            "if clicSÉQUR is still needed for a service, create a new account in the place of the one that was cancelled",
        ],
        &["OPC-renewing", "CLICSEQUR-create-account"],
    )
    .to([
        "créez un nouveau compte clicSÉQUR à la place de celui qui a été annulé, si un service vous le demande encore",
        "create a new clicSÉQUR account in the place of the one that was cancelled, if a service still asks you for it",
    ]),
    statement(
        179,
        "clicsequr-account-steps",
        Step,
        &[],
        [
            "pour créer un compte clicSÉQUR\u{a0}: choisir un code d’utilisateur et des questions de sécurité; inscrire et valider son adresse courriel; faire vérifier son identité, si c’est demandé; accepter les conditions d’utilisation; prendre connaissance de la confirmation",
            "to create a clicSÉQUR account: choose a user code and security questions; enter and validate one’s e-mail address; have one’s identity verified, where this is asked; accept the conditions of use; read the confirmation",
        ],
        &["CLICSEQUR-create-account", "CLICSEQUR-audience"],
    )
    .to([
        "pour créer un compte clicSÉQUR\u{a0}: choisissez un code d’utilisateur et des questions de sécurité; inscrivez et validez votre adresse courriel; faites vérifier votre identité, si c’est demandé; acceptez les conditions d’utilisation; prenez connaissance de la confirmation",
        "to create a clicSÉQUR account: choose a user code and security questions; enter and validate your e-mail address; have your identity verified, where this is asked; accept the conditions of use; read the confirmation",
    ]),
    statement(
        180,
        "clicsequr-end-planned",
        Notice,
        &[],
        [
            "la fin de clicSÉQUR pour les citoyennes et les citoyens, remplacé par le Service d’authentification gouvernementale, était prévue pour le 31\u{a0}décembre\u{a0}2025; les pages lues ne disent pas si elle a eu lieu",
            "clicSÉQUR for citizens was planned to end on December 31, 2025, replaced by the Service d’authentification gouvernementale; the pages read do not say whether it did",
        ],
        &["SAG-schedule", "Q39"],
    ),
    statement(
        181,
        "clicsequr-help",
        Contact,
        &[],
        [
            "le seul service d’aide que nomment les documents de clicSÉQUR est le Centre de relations avec la clientèle de Services Québec; ils n’en donnent pas le numéro, mais l’Office donne celui de Services Québec pour le Service d’authentification gouvernementale\u{a0}: 1\u{a0}877\u{a0}644-4545",
            "the only help desk that the documents of clicSÉQUR name is the Centre de relations avec la clientèle of Services Québec; they do not give its number, but the Office gives that of Services Québec for the Service d’authentification gouvernementale: 1\u{a0}877\u{a0}644-4545",
        ],
        &["S003-30", "S004-19", "S002-34"],
    )
    .to([
        "pour de l’aide sur clicSÉQUR, communiquez avec le Centre de relations avec la clientèle de Services Québec; les documents de clicSÉQUR n’en donnent pas le numéro, mais l’Office donne celui de Services Québec pour le Service d’authentification gouvernementale\u{a0}: 1\u{a0}877\u{a0}644-4545",
        "for help with clicSÉQUR, contact the Centre de relations avec la clientèle of Services Québec; the documents of clicSÉQUR do not give its number, but the Office gives that of Services Québec for the Service d’authentification gouvernementale: 1\u{a0}877\u{a0}644-4545",
    ]),
];
