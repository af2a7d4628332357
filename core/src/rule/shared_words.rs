//! Words that several declarations have in common, each sentence once: `{ words name }` in a rule file stands for them.

/// Hands the words of that name to the macro `$to` of [`declare`](crate::rule::declare).
macro_rules! shared_words {
    ($to:ident affiliated) => {
        $crate::rule::declare::$to!({
            about "la représentante ou le représentant a un lien avec un agent de recouvrement titulaire d’un permis valide" /
                "the representative is affiliated with a collection agent holding a valid permit";
            to "vous avez un lien avec un agent de recouvrement titulaire d’un permis valide" /
                "you are affiliated with a collection agent holding a valid permit"
        })
    };
    ($to:ident affiliated_at_expiry) => {
        $crate::rule::declare::$to!({
            about "lien avec une agence de recouvrement à l’échéance du certificat" /
                "affiliated with a collection agency when the certificate expired";
            to "votre lien avec une agence de recouvrement à l’échéance de votre certificat" /
                "you were affiliated with a collection agency when your certificate expired"
        })
    };
    ($to:ident affiliated_that_day) => {
        $crate::rule::declare::$to!({
            about "lien, ce jour-là, avec un agent de recouvrement titulaire d’un permis valide" /
                "affiliated, on that day, with a collection agent holding a valid permit";
            to "votre lien, ce jour-là, avec un agent de recouvrement titulaire d’un permis valide" /
                "you are affiliated, on that day, with a collection agent holding a valid permit"
        })
    };
    ($to:ident become_affiliated) => {
        $crate::rule::declare::$to!({
            about "se lier à un agent de recouvrement titulaire d’un permis valide" /
                "become affiliated with a collection agent holding a valid permit";
            to "liez-vous à un agent de recouvrement titulaire d’un permis valide" /
                "affiliate with a collection agent holding a valid permit"
        })
    };
    ($to:ident code_used) => {
        $crate::rule::declare::$to!({
            about "le code a déjà servi" / "the code has already been used";
            to "vous avez déjà utilisé ce code" / "you have already used this code"
        })
    };
    ($to:ident complete_renewal) => {
        $crate::rule::declare::$to!({
            about "terminer le renouvellement" / "complete the renewal";
            to "terminez le renouvellement" / "complete the renewal"
        })
    };
    ($to:ident day_exam_passed) => {
        $crate::rule::declare::$to!({
            about "jour de la réussite de l’examen" / "day the exam was passed";
            to "jour où vous avez réussi l’examen" / "day you passed the exam"
        })
    };
    ($to:ident day_of_cancellation) => {
        $crate::rule::declare::$to!({
            about "jour de l’annulation du certificat" / "day the certificate is cancelled";
            to "jour de l’annulation de votre certificat" / "day your certificate is cancelled"
        })
    };
    ($to:ident day_of_invoice) => {
        $crate::rule::declare::$to!({
            about "jour de la facture" / "day of the invoice";
            to "jour de votre facture" / "day of your invoice"
        })
    };
    ($to:ident day_of_issue) => {
        $crate::rule::declare::$to!({
            about "jour de la délivrance du certificat" / "day the certificate was issued";
            to "jour de la délivrance de votre certificat" / "day your certificate was issued"
        })
    };
    ($to:ident day_of_renewal) => {
        $crate::rule::declare::$to!({
            about "jour où le renouvellement a été terminé" / "day the renewal was completed";
            to "jour où vous avez terminé le renouvellement" / "day you completed the renewal"
        })
    };
    ($to:ident days_left) => {
        $crate::rule::declare::$to!({
            both "jours restants, jour de la question compris" /
                "days left, the day of the question included"
        })
    };
    ($to:ident do_not_enter_password) => {
        $crate::rule::declare::$to!({
            about "la personne ne doit pas entrer son mot de passe" /
                "the person must not enter their password";
            to "n’entrez pas votre mot de passe" / "do not enter your password"
        })
    };
    ($to:ident exam_never_passed) => {
        $crate::rule::declare::$to!({ both "examen jamais réussi" / "exam never passed" })
    };
    ($to:ident exam_not_passed) => {
        $crate::rule::declare::$to!({
            about "la représentante ou le représentant n’a pas réussi l’examen" /
                "the representative has not passed the exam";
            to "vous n’avez pas réussi l’examen" / "you have not passed the exam"
        })
    };
    ($to:ident exam_passed) => {
        $crate::rule::declare::$to!({
            about "la représentante ou le représentant a réussi l’examen" /
                "the representative has passed the exam";
            to "vous avez réussi l’examen" / "you have passed the exam"
        })
    };
    ($to:ident expired_number) => {
        $crate::rule::declare::$to!({
            both "le numéro du certificat expiré" / "the number of the expired certificate"
        })
    };
    ($to:ident does_not_apply) => {
        $crate::rule::declare::$to!({ both "ne s’applique pas" / "does not apply" })
    };
    ($to:ident expiry_day) => {
        $crate::rule::declare::$to!({
            about "jour d’échéance du certificat" / "expiry day of the certificate";
            to "jour d’échéance de votre certificat" / "expiry day of your certificate"
        })
    };
    ($to:ident file_recovered) => {
        $crate::rule::declare::$to!({
            about "le dossier est récupéré" / "the file is recovered";
            to "vous avez récupéré votre dossier" / "you have recovered your file"
        })
    };
    ($to:ident invoice_from_office) => {
        $crate::rule::declare::$to!({
            about "facture provenant d’une confirmation de paiement de l’Office" /
                "invoice from a payment confirmation of the Office";
            to "votre facture provient d’une confirmation de paiement de l’Office" /
                "your invoice comes from a payment confirmation of the Office"
        })
    };
    ($to:ident invoice_not_from_office) => {
        $crate::rule::declare::$to!({
            about "la facture ne provient pas d’une confirmation de paiement de l’Office" /
                "the invoice does not come from a payment confirmation of the Office";
            to "votre facture ne provient pas d’une confirmation de paiement de l’Office" /
                "your invoice does not come from a payment confirmation of the Office"
        })
    };
    ($to:ident kind_of_certificate) => {
        $crate::rule::declare::$to!({ both "sorte de certificat" / "kind of certificate" })
    };
    ($to:ident last_day_affiliated) => {
        $crate::rule::declare::$to!({
            about "dernier jour du lien avec un agent de recouvrement titulaire d’un permis valide" /
                "last day affiliated with a collection agent holding a valid permit";
            to "dernier jour de votre lien avec un agent de recouvrement titulaire d’un permis valide" /
                "last day you were affiliated with a collection agent holding a valid permit"
        })
    };
    ($to:ident last_day_extended) => {
        $crate::rule::declare::$to!({
            both "dernier jour, reporté s’il tombe un samedi, un dimanche ou un autre jour férié" /
                "last day, moved where it is a Saturday, a Sunday or another holiday"
        })
    };
    ($to:ident last_day_of_two_years) => {
        $crate::rule::declare::$to!({ both "dernier jour des 2\u{a0}ans" / "last day of the 2 years" })
    };
    ($to:ident make_complete_application) => {
        $crate::rule::declare::$to!({
            about "présenter une demande complète et conforme" /
                "submit a complete, compliant application";
            to "présentez votre demande complète et conforme" /
                "submit your complete, compliant application"
        })
    };
    ($to:ident new_file_number) => {
        $crate::rule::declare::$to!({
            both "le numéro du nouveau dossier" / "the number of the new file"
        })
    };
    ($to:ident not_affiliated) => {
        $crate::rule::declare::$to!({
            about "la représentante ou le représentant n’a de lien avec aucun agent de recouvrement titulaire d’un permis valide" /
                "the representative is affiliated with no collection agent holding a valid permit";
            to "vous n’avez de lien avec aucun agent de recouvrement titulaire d’un permis valide" /
                "you are affiliated with no collection agent holding a valid permit"
        })
    };
    ($to:ident not_cancelled) => {
        $crate::rule::declare::$to!({ both "certificat non annulé" / "certificate not cancelled" })
    };
    ($to:ident not_ended) => {
        $crate::rule::declare::$to!({
            both "ce lien n’a pas pris fin" / "this affiliation has not ended"
        })
    };
    ($to:ident not_renewed) => {
        $crate::rule::declare::$to!({ both "renouvellement non terminé" / "renewal not completed" })
    };
    ($to:ident number_of_other_register) => {
        $crate::rule::declare::$to!({
            about "le numéro commence par CCV20\u{a0}: c’est celui d’une conseillère ou d’un conseiller en voyages" /
                "the number starts with CCV20: it is a travel counsellor’s";
            to "votre numéro commence par CCV20\u{a0}: c’est celui d’une conseillère ou d’un conseiller en voyages" /
                "your number starts with CCV20: it is a travel counsellor’s"
        })
    };
    ($to:ident number_of_questions) => {
        $crate::rule::declare::$to!({
            both "nombre de questions de l’examen" / "number of questions of the exam"
        })
    };
    ($to:ident pass_exam) => {
        $crate::rule::declare::$to!({
            about "réussir l’examen" / "pass the exam";
            to "réussissez l’examen" / "pass the exam"
        })
    };
    ($to:ident pay_duties) => {
        $crate::rule::declare::$to!({
            about "payer les droits" / "pay the duties";
            to "payez les droits" / "pay the duties"
        })
    };
    ($to:ident sign_in_to_account) => {
        $crate::rule::declare::$to!({
            about "se connecter au compte clicSÉQUR" / "sign in to the clicSÉQUR account";
            to "connectez-vous à votre compte clicSÉQUR" / "sign in to your clicSÉQUR account"
        })
    };
}
pub(crate) use shared_words;
