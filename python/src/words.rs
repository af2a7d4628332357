//! Words for slugs that stand in values and in choices: the core has words for outcomes, reasons and labels.

use echeance::Words;

/// The words of a slug, where a person would not find them elsewhere in the answer.
pub(crate) fn of_slug(slug: &str) -> Option<Words> {
    let found = WORDS.iter().find(|(known, ..)| *known == slug);
    found.map(|(_, fr, en)| Words { fr, en })
}

/// Slug, French, English.
const WORDS: &[(&str, &str, &str)] = &[
    // Routes of the exam transfer.
    ("affiliated-at-expiry", "lien à l’expiration du certificat", "affiliation at the expiry"),
    (
        "exam-within-two-years",
        "examen réussi depuis 2\u{a0}ans ou moins",
        "exam passed 2 years ago or less",
    ),
    ("open", "ouverte", "open"),
    ("closed", "fermée", "closed"),
    ("unknown", "inconnu", "unknown"),
    // Steps of a new file.
    ("create-account", "créer le compte", "create the account"),
    ("create-file", "créer le dossier", "create the file"),
    ("send-request", "envoyer la demande", "send the request"),
    ("await-office", "attendre la réponse de l’Office", "await the Office’s reply"),
    ("pay-invoice", "payer la facture", "pay the invoice"),
    ("affiliate", "établir le lien avec un agent", "be affiliated with an agent"),
    ("done", "fait", "done"),
    ("to-do", "à faire", "to do"),
    ("waiting", "en attente", "waiting"),
    ("clicsequr", "clicSÉQUR", "clicSÉQUR"),
    (
        "sag",
        "le Service d’authentification gouvernementale",
        "the Government Authentication Service",
    ),
    (
        "switch-date-not-published",
        "date du passage non publiée",
        "date of the switch not published",
    ),
    ("basic", "de base", "basic"),
    // What is still to be done, what is missing.
    ("complete-application", "compléter la demande", "complete the application"),
    ("pass-exam", "réussir l’examen", "pass the exam"),
    ("pay-duties", "payer les droits", "pay the duties"),
    ("new-file-number", "numéro du nouveau dossier", "number of the new file"),
    (
        "expired-certificate-number",
        "numéro du certificat expiré",
        "number of the expired certificate",
    ),
    (
        "transfer-requested",
        "souhait que le résultat soit transféré",
        "wish that the result be transferred",
    ),
    ("exam-transfer", "transfert du résultat de l’examen", "exam transfer"),
    // Options of the file recovery.
    ("enter-code", "entrer le code", "enter the code"),
    ("give-invoice-number", "donner un numéro de facture", "give an invoice number"),
    ("request-assistance", "demander de l’aide", "request assistance"),
    ("code-can-be-entered", "un code peut être entré", "a code can be entered"),
    ("invoice-can-be-given", "une facture peut être donnée", "an invoice can be given"),
    ("assistance-can-be-requested", "l’aide peut être demandée", "assistance can be requested"),
    ("file-recovered", "le dossier est récupéré", "the file is recovered"),
    ("identifiers-needed", "les identifiants sont nécessaires", "the identifiers are needed"),
    ("code-not-received", "le code n’a pas été reçu", "the code was not received"),
    ("invoice-too-old", "la facture est trop ancienne", "the invoice is too old"),
    (
        "invoice-not-from-office",
        "la facture ne vient pas d’une confirmation de l’Office",
        "the invoice is not from an Office confirmation",
    ),
    ("assistance-already-requested", "l’aide est déjà demandée", "assistance is already requested"),
    ("validated-by-telephone", "identité validée par téléphone", "identity validated by telephone"),
    // Choices that a change of one fact may lead to.
    ("regular", "régulier", "regular"),
    ("temporary", "temporaire", "temporary"),
    ("clicsequr-sign-in", "connexion à clicSÉQUR", "clicSÉQUR sign-in"),
    ("sag-account-creation", "création d’un compte SAG", "creation of a SAG account"),
    ("file-recovery", "récupération du dossier", "file recovery"),
    ("not-sent", "non envoyé", "not sent"),
    ("sent", "envoyé", "sent"),
    ("accepted", "accepté", "accepted"),
    ("rejected", "refusé", "rejected"),
    ("not-received", "non reçu", "not received"),
    ("requested", "demandée", "requested"),
    ("days", "jours", "days"),
    ("months", "mois", "months"),
    ("years", "ans", "years"),
    ("none", "aucun", "none"),
    ("never", "jamais", "never"),
    ("not-given", "non donné", "not given"),
];
