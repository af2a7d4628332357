//! The reasons letter of every vector, in both languages.
#![cfg(feature = "serde")]
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that finds nothing has failed"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use echeance::dynamic::face::Wrong;
use echeance::dynamic::{
    Ahead, Asked, Input, Kind, Question, Rule, Sentence, UNDETERMINED, Value, write_day,
};
use echeance::rules::certificate_status;
use echeance::{
    AnswerValue, By, Day, DecidedBy, DutyState, ErrorCode, Lang, Period, Profile, Voice, Words,
    evaluate, rules, source, statements,
};
use serde_json::Value as Json;

#[test]
fn every_outcome_of_every_rule_gives_a_letter() {
    let mut seen = BTreeSet::new();
    for_each_vector(|name, asked| {
        seen.insert((asked.rule().slug, asked.outcome()));
        let letters = [Lang::Fr, Lang::En].map(|lang| (lang, asked.letter(lang)));
        for (lang, letter) in &letters {
            is_whole(name, asked, *lang, letter);
            is_set_in_lines(name, letter);
            repeats_no_text(name, asked, letter);
        }
        let [(_, french), (_, english)] = &letters;
        is_well_set_french(name, french);
        repeats_no_sentence(name, french);
        repeats_no_sentence(name, english);
        promises_nothing(name, asked, english);
    });
    for rule in rules::ALL {
        for number in 1..=u8::try_from(rule.outcomes.len()).unwrap() {
            assert!(seen.contains(&(rule.slug, number)), "{} {number}", rule.slug);
        }
    }
}

#[test]
fn a_letter_in_full() {
    let asked = Question::new("change-notice")
        .as_of(day("2026-04-08"))
        .fact("changed_on", day("2026-03-19"))
        .fact("notified_on", day("2026-04-07"))
        .reading("counting", "calendar")
        .ask()
        .unwrap();
    assert_eq!(asked.letter(Lang::Fr).replace('\u{a0}', "~"), FRENCH);
    assert_eq!(asked.letter(Lang::En).replace('\u{a0}', "~"), ENGLISH);
}

/// 19 March 2026 and 15 days: Good Friday, 3 April, which P-40.1, s. 269 would move to Tuesday 7 April.
/// Here `~` is a no-break space.
const FRENCH: &str = "\
Objet~: Avis de changement
Organisme~: [à remplir]
Unité administrative~: [à remplir]
Numéro de dossier~: [à remplir]

Madame, Monsieur,

Cette lettre donne la réponse à la question ci-dessous et les raisons de
cette réponse.
[À remplir~: décision prise par le logiciel seul, ou par une personne
avec son aide]

Question
Avez-vous avisé l’Office d’un changement à temps, ou pouvez-vous
encore le faire?
Jour de la question~: 8~avril~2026.

Réponse
Vous avez avisé l’Office en retard.

Pourquoi
- Vous avez avisé l’Office le 7~avril~2026, après le délai de 15~jours,
  qui a pris fin le 3~avril~2026.
  Sources~: OPC-changing-information, OPC-work-stoppage.

Ce qui détermine la réponse
- Le jour de l’avis, le 7~avril~2026, est après le dernier jour pour
  aviser l’Office, le 3~avril~2026.

Quoi faire maintenant
1. Si vous n’avez pas encore avisé l’Office, faites-le maintenant; les
   pages lues ne disent pas ce qui suit un avis donné après les
   15~jours~: demandez-le à l’Office.
   Sources~: OPC-changing-information, OPC-work-stoppage.
2. Pour de l’aide sur votre certificat ou votre dossier, communiquez
   avec l’Office par courriel à infocertificat@opc.gouv.qc.ca.
   Sources~: S001-29.

Faits pris en compte
- Jour du changement (vos coordonnées personnelles, un nouvel agent, la
  fin de votre emploi ou de votre contrat)~: 19~mars~2026.
- Jour où vous avez avisé l’Office~: 7~avril~2026.
Provenance de ces faits~: [à remplir]

Ce que vous pouvez faire corriger
Si votre dossier se trompe sur un de ces faits, faites-le corriger~:
- Jour du changement (vos coordonnées personnelles, un nouvel agent, la
  fin de votre emploi ou de votre contrat)~: si le bon jour est le
  23~mars~2026, la réponse serait~: vous avez avisé l’Office à temps.
- Jour où vous avez avisé l’Office~: si le bon jour est le
  3~avril~2026, la réponse serait~: vous avez avisé l’Office à temps.

Quand la réponse changera
Le seul passage du temps ne change pas cette réponse.

Choix de lecture
Sur les points suivants, les sources sont muettes ou divergent. Voici ce
qui a été retenu~:
- Le délai finit à son dernier jour, même un samedi ou un jour férié.
  Autre lecture possible~: le délai qui finit un samedi ou un jour férié
  est reporté (P-40.1, art.~269). La réponse serait alors~: vous avez
  avisé l’Office à temps. Dernier jour pour aviser l’Office~:
  7~avril~2026.
La réponse tient à un choix de lecture~: elle peut être contestée.

Sources
Nous avons lu des copies de ces pages; nous ne les avons pas revues en
ligne.
- OPC-changing-information~: Office de la protection du consommateur,
  modification des renseignements (en anglais), en date du
  3~juillet~2019.
  https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/changing-information/
- OPC-work-stoppage~: Office de la protection du consommateur, arrêt de
  travail (en anglais), en date du 3~mai~2021.
  https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/work-stoppage/
- S001~: Office de la protection du consommateur, expiration du
  certificat, en date du 12~mai~2022, copie lue le 28~novembre~2026.
  https://www.opc.gouv.qc.ca/commercant/permis-certificat/representant-recouvrement/gestion-certificat/expiration-certificat/
- Q6~: point non réglé par les sources. Un dernier jour qui tombe un
  samedi ou un jour férié est-il reporté?

Révision par une personne
Vous pouvez présenter vos observations à une personne qui peut réviser
cette décision. Vous pouvez aussi demander quels renseignements
personnels ont servi et faire corriger un fait inexact.
Personne à joindre~: [à remplir]
Recours~: [à remplir]
Délai pour exercer ce recours~: [à remplir]

Les lois et les règlements prévalent sur cette lettre, qui n’est pas un
avis juridique (S001-34).

La question, pour la poser de nouveau
Version des règles~: 2026-11-28.
{
  \"rule\": \"change-notice\",
  \"as_of\": \"2026-04-08\",
  \"facts\": {
    \"changed_on\": \"2026-03-19\",
    \"notified_on\": \"2026-04-07\"
  },
  \"readings\": {
    \"counting\": \"calendar\"
  }
}
";

const ENGLISH: &str = "\
Subject: Change notice
Body: [to be filled in]
Unit: [to be filled in]
File number: [to be filled in]

Dear Sir or Madam,

This letter gives the answer to the question below and the reasons for
that answer.
[To be filled in: decision made by the computer program alone, or by a
person with its help]

Question
Did you notify the Office of a change in time, or can you still do so?
Day of the question: April~8, 2026.

Answer
You notified the Office late.

Why
- You notified the Office on April~7, 2026, after the 15 days, which
  ended on April~3, 2026.
  Sources: OPC-changing-information, OPC-work-stoppage.

What decides the answer
- The day of the notice, April~7, 2026, is after the last day to notify
  the Office, April~3, 2026.

What to do now
1. If you have not yet notified the Office, do so now; the pages read do
   not say what follows a notice given after the 15 days: ask the
   Office.
   Sources: OPC-changing-information, OPC-work-stoppage.
2. For help with your certificate or your file, contact the Office by
   e-mail at infocertificat@opc.gouv.qc.ca.
   Sources: S000-26.

Facts taken into account
- Day of the change (your personal contact information, a new agent, the
  end of your employment or contract): March~19, 2026.
- Day you notified the Office: April~7, 2026.
Where these facts came from: [to be filled in]

What you can have corrected
If your file is wrong on one of these facts, have it corrected:
- Day of the change (your personal contact information, a new agent, the
  end of your employment or contract): if the right day is March~23,
  2026, the answer would be: you notified the Office in time.
- Day you notified the Office: if the right day is April~3, 2026, the
  answer would be: you notified the Office in time.

When the answer will change
The passing of time alone does not change this answer.

Choices of reading
On the following points the sources are silent or disagree. This is what
was chosen:
- The period ends on its last day, even a Saturday or a holiday.
  Another possible reading: a period that ends on a Saturday or a
  holiday is extended (P-40.1, s.~269). The answer would then be: you
  notified the Office in time. Last day to notify the Office: April~7,
  2026.
The answer hangs on a choice of reading: it is open to dispute.

Sources
We read copies of these pages; we have not seen them online again.
- OPC-changing-information: Office de la protection du consommateur,
  changing information, dated July~3, 2019.
  https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/changing-information/
- OPC-work-stoppage: Office de la protection du consommateur, work
  stoppage, dated May~3, 2021.
  https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/work-stoppage/
- S000: Office de la protection du consommateur, expired certificate,
  dated October~25, 2021, copy read on November~28, 2026.
  https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certification-management/expiry-certificate/
- Q6: not settled by the sources. Is a last day that falls on a Saturday
  or a holiday moved?

Review by a person
You may present your observations to a person who can review this
decision. You may also ask which personal information was used and have
a fact corrected that is not right.
Person to reach: [to be filled in]
Recourse: [to be filled in]
Time limit for that recourse: [to be filled in]

The acts and regulations prevail over this letter, which is not legal
advice (S000-30).
Where this letter differs from its French version, the French version
prevails.

The question, so that it can be asked again
Version of the rules: 2026-11-28.
{
  \"rule\": \"change-notice\",
  \"as_of\": \"2026-04-08\",
  \"facts\": {
    \"changed_on\": \"2026-03-19\",
    \"notified_on\": \"2026-04-07\"
  },
  \"readings\": {
    \"counting\": \"calendar\"
  }
}
";

#[test]
fn the_deciding_factor_stands_against_its_limit() {
    let validity = |as_of| {
        let asked = Question::new("exam-validity")
            .as_of(day(as_of))
            .fact("passed_on", day("2024-11-21"))
            .ask();
        asked.unwrap().letter(Lang::Fr).replace('\u{a0}', " ").replace("\n  ", " ")
    };
    for (as_of, told) in [
        (
            "2026-11-20",
            "Le 20 novembre 2026 est avant le dernier jour des 2 ans de l’examen, le 21 novembre 2026.",
        ),
        ("2026-11-21", "Le 21 novembre 2026 est le dernier jour des 2 ans de l’examen."),
        (
            "2026-11-22",
            "Le 22 novembre 2026 est après le dernier jour des 2 ans de l’examen, le 21 novembre 2026.",
        ),
    ] {
        assert!(validity(as_of).contains(told), "{as_of}");
    }
}

#[test]
fn a_review_shows_the_limit_of_the_part_that_decides() {
    let asked = Question::new("holder-review")
        .as_of(day("2026-11-21"))
        .fact("certificate_number", "none")
        .fact("account_last_used_on", "none")
        .fact("issued_on", day("2025-01-15"))
        .fact("affiliated", true)
        .ask()
        .unwrap();
    let letter = in_one_line(&asked.letter(Lang::En));
    // Issued for two years, the expiry day not covered.
    assert!(
        letter.contains("November 21, 2026 is before the last day to renew, January 14, 2027.")
    );
    assert!(letter.contains("Certificate renewal: you can still renew your certificate."));
}

#[test]
fn what_is_unknown_is_asked_for() {
    let letter = Question::new("certificate-issuance").ask().unwrap().letter(Lang::En);
    assert!(letter.contains("\nFacts taken into account\n- No fact was given.\n"), "{letter}");
    let missing = "\nWhat is still to be known\n\
                   - The Office has received a complete, compliant application from you:\n  yes or no?\n\
                   - You have passed the exam: yes or no?\n\
                   - You have paid the duties: yes or no?\n\
                   - You are affiliated with a collection agent holding a valid permit: yes\n  or no?\n";
    assert!(letter.contains(missing), "{letter}");
}

#[test]
fn the_question_of_a_letter_can_be_asked_again() {
    let mut asked_again = 0;
    for_each_vector(|name, asked| {
        let letter = asked.letter(Lang::Fr);
        let question = apart(&letter).1;
        if question.contains("[à remplir]") {
            return;
        }
        assert_eq!(evaluate(question).unwrap(), asked.answer(), "{name}: {question}");
        asked_again += 1;
    });
    assert!(asked_again > 800, "{asked_again}");
}

#[test]
fn a_profile_fills_the_blanks() {
    let asked = notice("2026-11-10").fact("notified_on", "none").ask().unwrap();
    let profile = Profile {
        body: Some("Office de la protection du consommateur"),
        unit: Some("Direction des permis"),
        contact: Some("Jeanne Exemple, 418 555-0100"),
        recourse: Some("Tribunal administratif du Québec"),
        recourse_limit: Some("30 jours"),
        file_number: Some("D-17"),
        decided: Some(DecidedBy::SoftwareAlone),
        origins: &[("changed_on", "avis de l’employeur"), ("notified_on", "registre")],
    };
    let shown = format!("{profile:?}");
    assert!(shown.contains("contact: Some(…)") && shown.contains("\"notified_on\""), "{shown}");
    assert!(!["Jeanne", "D-17", "employeur"].iter().any(|text| shown.contains(text)), "{shown}");
    let words = in_one_line(apart(&asked.letter_with(&profile, Lang::Fr)).0);
    assert!(!words.contains("remplir"), "{words}");
    for told in [
        "Organisme : Office de la protection du consommateur",
        "Unité administrative : Direction des permis",
        "Numéro de dossier : D-17",
        "Personne à joindre : Jeanne Exemple, 418 555-0100",
        "Recours : Tribunal administratif du Québec",
        "Délai pour exercer ce recours : 30 jours",
        "2 novembre 2026. Provenance : avis de l’employeur.",
        "Office non avisé. Provenance : registre.",
        "fondée exclusivement sur un traitement automatisé de vos renseignements personnels \
         (Loi sur l’accès, RLRQ, c. A-2.1, art. 65.2).",
    ] {
        assert!(words.contains(told), "{told}: {words}");
    }

    let person = Profile {
        decided: Some(DecidedBy::PersonWithSoftware),
        origins: &[("changed_on", "avis de l’employeur")],
        ..Profile::default()
    };
    let words = in_one_line(&asked.letter_with(&person, Lang::Fr));
    assert!(words.contains("prise par une personne, avec l’aide d’un logiciel."), "{words}");
    assert!(words.contains("Provenance des autres faits : [à remplir]"), "{words}");
    for letter in [words, in_one_line(&asked.letter(Lang::Fr))] {
        assert!(!letter.contains("exclusivement"), "{letter}");
    }
}

fn notice(as_of: &str) -> Question<'static> {
    Question::new("change-notice").as_of(day(as_of)).fact("changed_on", day("2026-11-02"))
}

#[test]
fn a_supposed_fact_is_marked() {
    let supposed = in_one_line(&notice("2026-11-10").ask().unwrap().letter(Lang::Fr));
    let line = "- Jour où vous avez avisé l’Office : Office non avisé \
                (supposé : aucune date ne nous a été fournie).";
    assert!(supposed.contains(line), "{supposed}");
    let given = notice("2026-11-10").fact("notified_on", "none").ask().unwrap().letter(Lang::Fr);
    let line = "- Jour où vous avez avisé l’Office : Office non avisé.";
    assert!(in_one_line(&given).contains(line), "{given}");
}

#[test]
fn acts_and_corrections_stand_apart() {
    // Due on 17 November.
    let letter = in_one_line(&notice("2026-11-18").ask().unwrap().letter(Lang::Fr));
    let acts = "Ce que vous pouvez faire Ce geste, fait sans attendre, donnerait une meilleure \
                réponse : - Avisez l’Office. La réponse serait alors : vous avez avisé l’Office en \
                retard. Ce que vous pouvez faire corriger";
    assert!(letter.contains(acts), "{letter}");
    let correction = "si le bon jour est le 3 novembre 2026, la réponse serait : vous pouvez encore \
                      aviser l’Office à temps.";
    assert!(letter.contains(correction), "{letter}");
}

#[test]
fn a_cancelled_certificate_that_is_not_is_corrected() {
    let status = Question::new("certificate-status").as_of(day("2026-11-28"));
    for (question, french, english) in [
        (status, "votre certificat est en vigueur", "your certificate is in force"),
        // Renewed by 4 December, which is in the 90 days before it.
        (
            review("2026-11-28"),
            "vous devez renouveler votre certificat",
            "you must renew your certificate",
        ),
    ] {
        let cancelled = question
            .fact("issued_on", day("2024-12-05"))
            .fact("affiliated", true)
            .fact("cancelled_on", day("2026-11-01"))
            .ask()
            .unwrap();
        let line = format!(
            "si la bonne réponse est « certificat non annulé », la réponse serait : {french}."
        );
        let letter = in_one_line(&cancelled.letter(Lang::Fr));
        assert!(letter.contains(&line), "{letter}");
        let line = format!(
            "if the right answer is “certificate not cancelled”, the answer would be: {english}."
        );
        let text = in_one_line(&cancelled.letter(Lang::En));
        assert!(text.contains(&line), "{text}");
    }
}

#[test]
fn days_that_another_reading_would_move_are_told() {
    // Saturday 26 December 2026, a day that s. 269 moves to Monday 28 December.
    let asked = Question::new("change-notice")
        .as_of(day("2026-12-20"))
        .fact("changed_on", day("2026-12-11"))
        .ask()
        .unwrap();
    let letter = in_one_line(&asked.letter(Lang::En));
    let told = "Another possible reading: the period ends on its last day, even a Saturday or a \
                holiday. The answer would be the same. Last day to notify the Office: \
                December 26, 2026. Day on which the answer would change, if no fact changes: \
                December 27, 2026.";
    assert!(letter.contains(told), "{letter}");
    assert!(letter.contains("but other days: those days are open to dispute."), "{letter}");
    assert!(letter.contains("up to and including December 28, 2026."), "{letter}");
}

#[test]
fn what_is_missing_is_named() {
    let why = |new: &'static str, expired: &'static str, requested: bool| {
        let asked = Question::new("transfer-request")
            .as_of(day("2022-05-12"))
            .fact("new_file_number", new)
            .fact("expired_certificate_number", expired)
            .fact("transfer_requested", requested)
            .ask()
            .unwrap();
        in_one_line(&asked.letter(Lang::Fr))
    };
    for (letter, told) in [
        (
            why("CAR202600000002", "none", true),
            "- Il manque à votre courriel le numéro du certificat expiré. Sources",
        ),
        (
            why("CAR202600000002", "none", false),
            "- Il manque à votre courriel le numéro du certificat expiré et la demande de transfert du \
             résultat de l’examen. Sources",
        ),
        (
            why("none", "none", false),
            "- Il manque à votre courriel le numéro du nouveau dossier, le numéro du certificat expiré et \
             la demande de transfert du résultat de l’examen. Sources",
        ),
        (
            why("CAR2026000000O2", "CAR202100000001", true),
            "- Corrigez, dans votre courriel, le numéro du nouveau dossier : la forme voulue est CAR20, \
             puis dix chiffres. Sources",
        ),
    ] {
        assert!(letter.contains(told), "{letter}");
    }
    let open = Question::new("transfer-request").fact("transfer_requested", false).ask().unwrap();
    let letter = in_one_line(&open.letter(Lang::Fr));
    let told = "- Il manque à votre courriel un ou plusieurs des trois éléments exigés, dont la demande de transfert. \
                Sources";
    assert!(letter.contains(told), "{letter}");
}

#[test]
fn what_to_do_is_numbered_and_whom_to_reach_comes_last() {
    let letter = notice("2026-11-10").ask().unwrap().letter(Lang::En);
    let (_, steps) = letter.split_once("\nWhat to do now\n1. Notify the Office").unwrap();
    let (steps, _) = steps.split_once("\n\n").unwrap();
    let last = in_one_line(steps.rsplit_once("\n10. ").unwrap().1);
    assert_eq!(
        last,
        "For help with your certificate or your file, contact the Office by e-mail at infocertificat@opc.gouv.qc.ca. Sources: S000-26."
    );
}

/// Domain, 1.1 and 1.2: the contact is S000-26, and in the French page S001-29.
#[test]
fn a_step_tells_what_it_rests_on() {
    let asked = notice("2026-11-10").ask().unwrap();
    for (lang, told) in [
        (Lang::En, "at infocertificat@opc.gouv.qc.ca. Sources: S000-26."),
        (Lang::Fr, "à infocertificat@opc.gouv.qc.ca. Sources : S001-29."),
    ] {
        assert!(in_one_line(&asked.letter(lang)).contains(told), "{}", asked.letter(lang));
        assert!(in_one_line(&asked.explain(lang)).contains(told), "{}", asked.explain(lang));
    }
}

/// The rules are of 28 November 2026: an answer about a later day says by what was known, one about that day does not.
#[test]
fn a_day_after_that_of_the_rules_is_answered_by_what_was_known() {
    let told = [
        (
            Lang::Fr,
            "Réponse donnée selon ce qui était connu le 28 novembre 2026 : une loi ou une page a pu",
        ),
        (
            Lang::En,
            "Answered by what was known on November 28, 2026: a law or a page may have changed since.",
        ),
    ];
    let at = |instant: &str| {
        let question =
            Question::new("second-factor").as_of(instant).fact("body", "retraite-quebec");
        question.ask().unwrap().letter(Lang::Fr)
    };
    // A day is Québec’s: 04:30 UTC on the 29th is still the 28th there, 05:00 UTC is not.
    let [(_, in_french), _] = told;
    assert!(!in_one_line(&at("2026-11-29T04:30:00Z")).contains(in_french));
    assert!(in_one_line(&at("2026-11-29T05:00:00Z")).contains(in_french));
    for (on, is_told) in [("2026-11-28", false), ("2026-11-29", true), ("2031-01-01", true)] {
        let asked =
            Question::new("exam-validity").as_of(day(on)).fact("passed_on", day("2025-01-15"));
        let asked = asked.ask().unwrap();
        for (lang, words) in told {
            for text in [asked.letter(lang), asked.explain(lang)] {
                assert_eq!(in_one_line(&text).contains(words), is_told, "{on}: {text}");
            }
        }
    }
    // A question without a day is about no later one.
    let asked = Question::new("exam-result").fact("correct_answers", 40).ask().unwrap();
    assert!(!asked.letter(Lang::En).contains("by what was known"));
}

/// A code of clicSÉQUR is not the Office’s, and Services Québec helps with accounts of the other system.
#[test]
fn whom_to_ask_for_a_code_is_who_sent_it() {
    let used = |purpose: &str| {
        let question = Question::new("code-status")
            .as_of("2026-11-21T10:00:00-05:00")
            .fact("purpose", purpose)
            .fact("sent_at", "2026-11-21T09:58:00-05:00")
            .fact("used", true);
        question.ask().unwrap().letter(Lang::En)
    };
    let contacts = [
        ("clicsequr-sign-in", "For help with clicSÉQUR, contact"),
        ("sag-account-creation", "For help with creating your account with the Service"),
        ("file-recovery", "For help with your certificate or your file, contact"),
    ];
    for (purpose, _) in contacts {
        for (of, words) in contacts {
            let letter = in_one_line(&used(purpose));
            assert_eq!(letter.contains(words), of == purpose, "{purpose}: {letter}");
        }
    }
}

/// Where the facts known leave several outcomes, what is told holds for all of them: number and birth date that match already
/// are not asked for by themselves.
#[test]
fn an_open_recovery_tells_the_whole_procedure() {
    let question = Question::new("file-recovery")
        .as_of(day("2026-11-21"))
        .fact("identifiers_match", true)
        .fact("code", Input::Unknown);
    let asked = question.ask().unwrap();
    assert_eq!(asked.outcome_slug(), "undetermined");
    let steps = [
        "first-sign-in",
        "choose-other-proof",
        "give-invoice-number",
        "request-assistance",
        "certificate-help",
    ];
    assert_eq!(asked.next_steps().collect::<Vec<_>>(), steps);
    let letter = in_one_line(&asked.letter(Lang::En));
    assert!(letter.contains("If you cannot give the code sent by e-mail"), "{letter}");
}

/// “All days are known: no” says nothing to a reader: what is still open is said in words.
#[test]
fn a_yes_or_no_is_told_in_words() {
    let review = || {
        Question::new("holder-review")
            .as_of(day("2026-11-21"))
            .fact("certificate_number", "none")
            .fact("account_last_used_on", "none")
            .fact("issued_on", day("2025-12-05"))
    };
    let told =
        "Il reste à préciser une démarche ou un jour : une échéance plus proche est possible.";
    // Without a word on the affiliation, it is not known whether one must be declared.
    for (question, is_told) in
        [(review(), true), (review().fact("unaffiliated_since", "none"), false)]
    {
        let asked = question.ask().unwrap();
        for text in [asked.letter(Lang::Fr), asked.explain(Lang::Fr)] {
            let text = in_one_line(&text);
            let in_explanation = told.trim_end_matches('.');
            assert_eq!(text.contains(in_explanation), is_told, "{text}");
            assert!(!text.contains("connus : non"), "{text}");
        }
    }
}

/// Of a name that is near one of the list, the letter names that one; of any other it names none.
#[test]
fn a_body_that_was_perhaps_meant_is_named() {
    let letter = |body: &str| {
        let question =
            Question::new("second-factor").as_of("2026-11-21T10:00:00-05:00").fact("body", body);
        in_one_line(&question.ask().unwrap().letter(Lang::Fr))
    };
    for near in ["Revenu Québec", "revenu quebec", "revenu-quebbec"] {
        assert!(letter(near).contains("le plus proche est « revenu-quebec »"), "{near}");
    }
    assert!(!letter("Ville de Laval").contains("le plus proche est"));
}

#[test]
fn what_the_day_of_the_question_means_is_told() {
    let asked = Question::new("exam-validity")
        .as_of(day("2026-11-22"))
        .fact("passed_on", day("2024-11-21"))
        .ask()
        .unwrap();
    let told = "Day the online procedure is completed: November 22, 2026.";
    assert!(in_one_line(&asked.letter(Lang::En)).contains(told));
    assert!(in_one_line(&asked.explain(Lang::En)).contains(told));
}

#[test]
fn a_review_tells_each_act_with_its_day() {
    let review = |issued_on: &str| {
        Question::new("holder-review")
            .as_of(day("2026-11-28"))
            .fact("certificate_number", "none")
            .fact("account_last_used_on", "none")
            .fact("issued_on", day(issued_on))
    };
    // The last day covered is the day before the second anniversary; the absence began on 1 June 2026.
    let due = review("2024-12-05").fact("unaffiliated_since", day("2026-06-01")).ask().unwrap();
    let letter = in_one_line(&due.letter(Lang::Fr));
    for told in [
        "- À faire maintenant : déclarer un lien avec un agent de recouvrement titulaire d’un permis \
         valide, jusqu’au 1er juin 2028 inclusivement.",
        "- À faire maintenant : renouveler le certificat, jusqu’au 4 décembre 2026 inclusivement.",
    ] {
        assert!(letter.contains(told), "{letter}");
    }
    // 90 days before 14 January 2028.
    let later = review("2026-01-15").fact("affiliated", true).ask().unwrap();
    let letter = in_one_line(&later.letter(Lang::Fr));
    let told = "- À faire plus tard : renouveler le certificat, jusqu’au 14 janvier 2028 inclusivement \
                (rappel à compter du 16 octobre 2027, un jour choisi : aucune source ne dit à partir de \
                quand cela peut se faire).";
    assert!(letter.contains(told), "{letter}");
}

#[test]
fn a_review_tells_how_to_do_each_act_that_is_due() {
    let review = Question::new("holder-review")
        .as_of(day("2026-11-28"))
        .fact("certificate_number", "none")
        .fact("account_last_used_on", "none")
        .fact("issued_on", day("2024-12-05"))
        .fact("unaffiliated_since", day("2026-06-01"));
    let letter = in_one_line(&review.ask().unwrap().letter(Lang::En));
    // The renewal comes first: its last day is the earlier one.
    let acts = "- Due now: renew the certificate, up to and including December 4, 2026. - Due now: declare";
    assert!(letter.contains(acts), "{letter}");
    let (_, steps) = letter.split_once("What to do now").unwrap();
    let renew = steps.find("To renew your certificate, open your online file").unwrap();
    let affiliate = steps.find("To declare a collection agent, open").unwrap();
    let contact =
        steps.find("For help with your certificate or your file, contact the Office").unwrap();
    assert!(renew < affiliate && affiliate < contact, "{letter}");
    assert_eq!(
        steps.matches("For help with your certificate or your file, contact the Office").count(),
        1,
        "{letter}"
    );
}

/// The steps of a letter, in the order in which they stand.
fn steps_of(question: &Question<'_>) -> String {
    let letter = in_one_line(&question.ask().unwrap().letter(Lang::En));
    let (_, steps) = letter.split_once("What to do now").unwrap();
    steps.split_once("Facts taken into account").unwrap().0.to_owned()
}

#[test]
fn steps_that_are_done_are_left_out() {
    let issuance = |paid: bool| {
        Question::new("certificate-issuance")
            .fact("application_complete", true)
            .fact("exam_passed", true)
            .fact("duties_paid", paid)
            .fact("affiliated", false)
    };
    let (unpaid, paid) = (steps_of(&issuance(false)), steps_of(&issuance(true)));
    for steps in [&unpaid, &paid] {
        assert!(!steps.contains("create your online file"), "{steps}");
        assert!(!steps.contains("Register for the exam") && !steps.contains("ITHQ"), "{steps}");
        assert!(steps.contains("Affiliate, in your online file, with"), "{steps}");
    }
    assert!(unpaid.contains("Pay the duties") && !paid.contains("Pay the duties"), "{paid}");
}

#[test]
fn an_account_is_opened_before_it_is_used() {
    let both = Question::new("holder-review")
        .as_of(day("2024-06-01"))
        .fact("certificate_number", "none")
        .fact("issued_on", day("2022-08-01"))
        .fact("affiliated", true)
        .fact("account_last_used_on", day("2021-01-01"));
    let steps = steps_of(&both);
    let create = steps.find("To create a clicSÉQUR account").unwrap();
    assert!(create < steps.find("To renew your certificate").unwrap(), "{steps}");
}

#[test]
fn no_impossible_act_is_proposed() {
    let recovery = |code| {
        let question = Question::new("file-recovery").as_of(day("2026-11-21"));
        let question = question.fact("identifiers_match", true).fact("code", code);
        in_one_line(&question.ask().unwrap().letter(Lang::Fr))
    };
    let act = "- Entrez le code que l’Office vous envoie par courriel.";
    assert!(recovery("sent").contains(act), "{}", recovery("sent"));
    assert!(!recovery("not-received").contains(act), "{}", recovery("not-received"));
}

#[test]
fn no_recovery_is_shown_before_it_is_known() {
    let on = |on| {
        let question = Question::new("file-recovery").as_of(day(on));
        let question = question.fact("identifiers_match", "not-given").fact("code", "not-sent");
        steps_of(&question)
    };
    // On 15 July 2024 the Office’s page still asked for a clicSÉQUR account.
    let (before, after) = (on("2024-07-15"), on("2025-07-14"));
    assert!(before.contains("no page read shows this recovery"), "{before}");
    assert!(!before.contains("Enter your certificate number"), "{before}");
    assert!(after.contains("Enter your certificate number"), "{after}");
}

/// What the help page advises against is in the letter, and not in the explanation alone.
#[test]
fn what_calls_for_attention_is_noted() {
    let question = Question::new("single-sign-on").as_of(day("2026-11-28"));
    let question = question.fact("enabled", true).fact("public_computer", false);
    let letter = |accounts: i32| {
        let asked = question.clone().fact("accounts_in_use", accounts).ask().unwrap();
        in_one_line(&asked.letter(Lang::Fr))
    };
    let told = "Authentification unique déconseillée, vu le nombre de comptes que vous utilisez.";
    assert!(letter(2).contains(told), "{}", letter(2));
    assert!(!letter(1).contains(told), "{}", letter(1));
}

/// 27 November 2026 and 15 days: Saturday 12 December, which s. 269 of P-40.1 moves to Monday 14 December.
#[test]
fn the_notice_of_an_end_has_both_its_last_days() {
    let absence = |since: &str, on: &str| {
        let question = Question::new("absence").as_of(day(on));
        in_one_line(
            &question.fact("unaffiliated_since", day(since)).ask().unwrap().letter(Lang::En),
        )
    };
    let letter = absence("2026-11-27", "2026-11-28");
    let told = "by December 14, 2026 at the latest (or December 12, 2026, depending on whether";
    assert!(letter.contains(told) && letter.contains("P-40.1-s269"), "{letter}");
    // 12 December 2024 and 15 days: Friday 27 December.
    let letter = absence("2024-12-12", "2026-12-01");
    let told = "within 15 days; that period ended on December 27, 2024.";
    assert!(letter.contains(told) && !letter.contains("P-40.1-s269"), "{letter}");
}

/// A fact that is not known stands among the facts, also where it does not change the answer; and time alone never
/// makes an open answer certain.
#[test]
fn what_is_not_known_is_told() {
    let review = Question::new("holder-review").as_of(day("2026-12-15"));
    let review = review.fact("certificate_number", "none").fact("expires_on", day("2027-06-05"));
    let review = review.fact("affiliated", true).fact("account_last_used_on", Value::Unknown);
    let letter = in_one_line(&review.ask().unwrap().letter(Lang::Fr));
    assert!(
        letter.contains("Dernière utilisation de votre compte clicSÉQUR : non connu."),
        "{letter}"
    );
    let open = Question::new("holder-review").as_of(day("2026-11-28"));
    let open = open.fact("certificate_number", "none").fact("account_last_used_on", "none");
    let open = open.fact("expires_on", day("2026-12-05")).fact("affiliated", true);
    let open = open.fact("renewal_completed_on", Value::Unknown);
    let letter = in_one_line(&open.ask().unwrap().letter(Lang::Fr));
    assert!(!letter.contains("Le seul passage du temps ne change pas cette réponse"), "{letter}");
}

/// Until 15 July 2024 a person signed in with clicSÉQUR.
#[test]
fn steps_name_the_system_of_their_day() {
    let renewal = |on: &str, expires_on: &str| {
        let question = Question::new("certificate-renewal").as_of(day(on));
        steps_of(&question.fact("expires_on", day(expires_on)))
    };
    let (before, after) =
        (renewal("2023-10-10", "2023-11-05"), renewal("2026-10-10", "2026-11-05"));
    assert!(before.contains("with your clicSÉQUR user code"), "{before}");
    assert!(!before.contains("authentification gouvernementale"), "{before}");
    assert!(after.contains("authentification gouvernementale"), "{after}");
}

/// The six kinds are of one statement, the notices of a cancellation of two others.
#[test]
fn a_message_cites_the_statement_of_its_kind() {
    let sources = |kind: &'static str| {
        let question = Question::new("message-authenticity").fact("kind", kind);
        let question = question.fact("has_signature", true).fact("has_visual", true);
        let asked = question.fact_set("asks_for", []).ask().unwrap();
        in_one_line(&asked.letter(Lang::Fr))
    };
    let notice = sources("cancellation-in-30-days");
    assert!(notice.contains("S004-33, S004-34, S004-37."), "{notice}");
    let created = sources("account-created");
    assert!(created.contains("S004-33, S004-34, S004-35."), "{created}");
}

/// A certificate of which a day is given is not looked up; one of which nothing is known is.
#[test]
fn a_certificate_that_is_known_is_not_looked_up() {
    let review = Question::new("holder-review").as_of(day("2026-11-28"));
    let steps = steps_of(&review);
    assert!(steps.contains("whether your certificate is valid"), "{steps}");
    let steps = steps_of(&review.clone().fact("expires_on", day("2026-06-01")));
    assert!(!steps.contains("whether your certificate is valid"), "{steps}");
}

/// Between the Office’s last page for clicSÉQUR and its first one for the other system, no letter sends a person through
/// either of them without saying that the system of that day is not published.
#[test]
fn the_system_of_a_day_between_is_not_taken_for_granted() {
    let recovery = |on| {
        let question = Question::new("file-recovery").as_of(day(on));
        question.fact("identifiers_match", "not-given").fact("code", "not-sent")
    };
    let invoice = |on| Question::new("invoice-proof").as_of(day(on)).fact("issued_on", day(on));
    let review = |on| {
        let review = Question::new("holder-review").as_of(day(on));
        let review = review.fact("certificate_number", "none").fact("issued_on", day("2023-12-01"));
        review.fact("affiliated", true).fact("account_last_used_on", day("2022-12-20"))
    };
    let is_told = |steps: &str| {
        let words =
            ["is not published", "the day of the change, July 14, 2025 at the latest, is not"];
        words.iter().any(|words| steps.contains(words))
    };
    for on in ["2024-07-16", "2024-12-01", "2025-07-13"] {
        for question in [recovery(on), invoice(on)] {
            assert!(is_told(&steps_of(&question)), "{on}: {}", steps_of(&question));
        }
    }
    let steps = steps_of(&review("2024-12-01"));
    assert!(
        steps.contains("sign in to your clicSÉQUR account")
            || steps.contains("clicSÉQUR account, sign in"),
        "{steps}"
    );
    assert!(is_told(&steps), "{steps}");
    for on in ["2024-07-15", "2025-07-14"] {
        let told = "for that day, the system by which you enter the certificate service";
        assert!(!steps_of(&recovery(on)).to_lowercase().contains(told), "{on}");
    }
}

#[test]
fn a_letter_cites_the_page_in_its_language() {
    let valid = Question::new("exam-validity")
        .as_of(day("2026-11-21"))
        .fact("passed_on", day("2026-06-01"))
        .ask()
        .unwrap();
    let (french, english) = (valid.letter(Lang::Fr), valid.letter(Lang::En));
    assert!(french.contains("S001-28") && !french.contains("S000"), "{french}");
    assert!(english.contains("S000-25") && !english.contains("S001"), "{english}");
}

#[test]
fn after_two_years_of_absence_a_renewal_is_not_enough() {
    let away = Question::new("holder-review")
        .as_of(day("2026-11-21"))
        .fact("certificate_number", "none")
        .fact("account_last_used_on", "none")
        .fact("issued_on", day("2024-12-05"))
        .fact("unaffiliated_since", day("2024-11-20"));
    let letter = in_one_line(&away.ask().unwrap().letter(Lang::Fr));
    assert!(letter.contains("renouveler votre certificat ne suffit plus"), "{letter}");
    assert!(letter.contains("Points vérifiés, chacun pris à part"), "{letter}");
    assert!(!letter.contains("Si votre certificat a été annulé"), "{letter}");
}

/// What a letter corrects is what a file says: of an open answer, the facts that are missing are asked for.
#[test]
fn nothing_is_corrected_where_the_answer_is_open() {
    let open = Question::new("holder-review")
        .as_of(day("2026-11-28"))
        .fact("certificate_number", "none")
        .fact("account_last_used_on", "none")
        .fact("issued_on", day("2025-02-15"));
    let letter = open.ask().unwrap().letter(Lang::En);
    assert!(letter.contains("\nWhat is still to be known\n"), "{letter}");
    assert!(!letter.contains("What you can have corrected"), "{letter}");
}

/// What is told of a review before the facts that it rests on.
fn told(question: &Question<'_>, lang: Lang) -> String {
    let letter = in_one_line(&question.ask().unwrap().letter(lang));
    let facts = match lang {
        Lang::Fr => "Faits pris en compte",
        Lang::En => "Facts taken into account",
    };
    letter.split_once(facts).unwrap().0.to_owned()
}

/// A question on someone of whom neither number nor account is looked at.
fn review(as_of: &str) -> Question<'static> {
    let review = Question::new("holder-review").as_of(day(as_of));
    review.fact("certificate_number", "none").fact("account_last_used_on", "none")
}

/// A temporary certificate ends on 31 December 2020; accounts last used on 1 September 2019 and on 15 November 2018 are kept by
/// 31 August 2021 and 14 November 2020.
#[test]
fn the_end_of_a_temporary_certificate_comes_first() {
    let ends = |as_of: &str, last_used_on: &str| {
        Question::new("holder-review")
            .as_of(day(as_of))
            .fact("certificate_number", "none")
            .fact("kind", "temporary")
            .fact("issued_on", day("2019-09-01"))
            .fact("affiliated", true)
            .fact("exam_passed_on", "never")
            .fact("account_last_used_on", day(last_used_on))
    };
    let letter = told(&ends("2020-12-20", "2019-09-01"), Lang::Fr);
    for words in [
        "votre certificat temporaire prend fin avant toute autre échéance, le 31 décembre 2020",
        "obtenez un certificat régulier avant le 1er janvier 2021",
        "communiquez avec l’Office par courriel à infocertificat@opc.gouv.qc.ca",
    ] {
        assert!(letter.contains(words), "{words}\n{letter}");
    }
    let letter = told(&ends("2020-06-01", "2018-11-15"), Lang::Fr);
    assert!(letter.contains("votre prochaine échéance est le 14 novembre 2020"), "{letter}");
    let regular = review("2026-06-01").fact("issued_on", day("2025-12-05"));
    let letter = told(&regular.fact("affiliated", true), Lang::Fr);
    assert!(letter.contains("votre prochaine échéance est le 4 décembre 2027"), "{letter}");
    assert!(!letter.contains("obtenez un certificat régulier"), "{letter}");
}

/// Q1: the 2 years of an exam do not close the route of an affiliation at the expiry, so that the Office is asked first.
#[test]
fn an_exam_that_lapsed_may_still_serve_by_the_other_route() {
    let lapsed = Question::new("exam-validity")
        .as_of(day("2026-11-28"))
        .fact("passed_on", day("2024-11-01"));
    let french = told(&lapsed, Lang::Fr);
    assert!(french.contains("S001-08, Q1."), "{french}");
    assert!(french.contains("à l’échéance de votre certificat, écrivez d’abord à l’Office"));
    let ask = french.find("Avant de repasser l’examen, demandez à l’Office").unwrap();
    assert!(ask < french.find("Passez l’examen.").unwrap(), "{french}");
    assert!(!french.contains("aucun résultat antérieur"), "{french}");
}

/// 6 days before the last one, someone whose renewal is not known is told how to renew; after it, not any more.
#[test]
fn how_to_do_what_may_still_be_due_is_told() {
    let renewal = Question::new("certificate-renewal").as_of(day("2026-11-28"));
    let of = |expires_on: &str| {
        let asked = renewal.clone().fact("expires_on", day(expires_on));
        told(&asked.fact("completed_on", Value::Unknown), Lang::Fr)
    };
    let [open, past] = ["2026-12-05", "2026-11-05"].map(of);
    for how in ["Pour renouveler votre certificat, ouvrez", "par carte Visa"] {
        assert!(open.contains(how), "{open}");
        assert!(!past.contains(how), "{past}");
    }
    for letter in [open, past] {
        assert!(letter.contains("Vérifiez, dans la Gestion du certificat"), "{letter}");
        assert!(letter.contains("infocertificat@opc.gouv.qc.ca"), "{letter}");
    }
}

/// A temporary certificate was free, and none is left to pay for.
#[test]
fn nothing_is_paid_for_a_certificate_that_is_no_more() {
    let duties = Question::new("certificate-duties").as_of(day("2026-11-28"));
    let steps = |kind: &'static str| {
        duties.clone().fact("kind", kind).ask().unwrap().next_steps().collect::<Vec<_>>()
    };
    assert_eq!(steps("temporary"), ["temporary-certificate-ended", "certificate-help"]);
    assert_eq!(steps("regular"), ["pay-by-card", "duty-amount", "certificate-help"]);
}

/// Who has done every step has nothing to ask of the Office before acting; who has one left has.
#[test]
fn nothing_is_asked_before_acting_where_nothing_is_left_to_do() {
    let notice = "avant d’agir, écrivez à infocertificat@opc.gouv.qc.ca";
    for (paid, is_told) in [(true, false), (false, true)] {
        let facts =
            ["account_created", "file_created", "request_sent", "office_replied", "affiliated"];
        let file = Question::new("new-file-after-expiry").as_of(day("2026-11-28"));
        let file = facts.into_iter().fold(file, |file, fact| file.fact(fact, true));
        let asked = file.fact("invoice_paid", paid).ask().unwrap();
        // spec.md, of the rule: the reason stands in every answer from 2024-07-16 on.
        assert!(asked.reasons().any(|it| it.slug == "procedure-published-for-clicsequr"));
        let letter = in_one_line(&asked.letter(Lang::Fr));
        assert_eq!(letter.contains(notice), is_told, "{letter}");
        assert_eq!(letter.contains("Q12"), is_told, "{letter}");
        let about = asked.explain(Lang::Fr);
        assert_eq!(about.contains("avant d’agir, il faut écrire"), is_told, "{about}");
    }
}

/// Both voices say the same of the days between the two systems.
#[test]
fn no_system_is_taken_for_granted_in_either_voice() {
    let between = Question::new("authentication-system").as_of(day("2025-01-10"));
    let asked = between.ask().unwrap();
    for text in
        [in_one_line(&asked.letter(Lang::Fr)), asked.explain(Lang::Fr).replace('\u{a0}', " ")]
    {
        assert!(
            text.contains("avec le Service d’authentification gouvernementale depuis le 14 juillet 2025 au plus tard, avec clicSÉQUR jusqu’au 15 juillet 2024"),
            "{text}"
        );
    }
}

/// After a validation by telephone the recovery begins again, with another code (S002-29).
#[test]
fn a_code_that_is_sent_again_can_be_entered() {
    let file = Question::new("file-recovery").as_of(day("2026-11-28"));
    let again = file.clone().fact("code", "not-received").fact("identifiers_match", true);
    let letter = told(&again.clone().fact("assistance", "validated-by-telephone"), Lang::Fr);
    assert!(letter.contains("Entrer le code (possible)"), "{letter}");
    let letter = told(&again, Lang::Fr);
    assert!(letter.contains("ntrer le code (impossible : le code n’a pas été reçu)"), "{letter}");
    let unknown = file.fact("assistance", "requested").fact("code", Value::Unknown);
    let letter = unknown.fact("identifiers_match", Value::Unknown).ask().unwrap().letter(Lang::Fr);
    assert!(!letter.contains("vous a envoyé"), "{letter}");
}

/// Of the transfer, the open questions of the routes that are open: Q4 and Q5 of the exam, Q1, Q3 and Q34 of the link.
#[test]
fn a_transfer_cites_the_questions_of_its_open_routes() {
    let expired = review("2026-11-28").fact("expires_on", day("2026-11-01"));
    for (passed_on, linked, expected) in [
        ("2025-06-01", false, &["Q4", "Q5"][..]),
        ("2024-06-01", true, &["Q1", "Q3", "Q34"]),
        ("2025-06-01", true, &["Q1", "Q3", "Q4", "Q5", "Q34"]),
    ] {
        let asked = expired.clone().fact("affiliated", linked).fact("affiliated_at_expiry", linked);
        let asked = asked.fact("exam_passed_on", day(passed_on)).ask().unwrap();
        let reason = asked.reasons().find(|it| it.number == 2803).unwrap();
        let questions = asked.sources(reason).filter(|id| id.starts_with('Q'));
        assert_eq!(questions.collect::<Vec<_>>(), expected, "{passed_on} {linked}");
    }
}

/// A route of which nothing is known: « voies », a feminine word.
#[test]
fn an_unknown_state_agrees_with_what_it_is_of() {
    let transfer = Question::new("exam-transfer").as_of(day("2026-11-28"));
    let asked = transfer.fact("exam_passed_on", day("2025-06-01")).ask().unwrap();
    let about = asked.explain(Lang::Fr);
    assert!(about.contains("(état inconnu)") && !about.contains("(non connu)"), "{about}");
}

/// More correct answers than questions: the error says which two numbers to check.
#[test]
fn an_error_of_two_numbers_names_both() {
    let asked = Question::new("exam-result").fact("correct_answers", 52).fact("questions", 50);
    let error = asked.ask().unwrap_err();
    assert_eq!(error.code, ErrorCode::OutOfRange);
    assert!(error.text(Lang::Fr).ends_with("; vérifiez ensemble correct_answers et questions"));
    assert!(error.text(Lang::En).ends_with("; check correct_answers and questions together"));
}

/// An answer without days, of which only the day of an act that may be owed hangs on a reading: by s. 269 and without it.
#[test]
fn a_day_of_an_act_perhaps_owed_is_contested_under_its_heading() {
    let open = review("2026-11-28").fact("expires_on", day("2026-12-06"));
    let open = open.fact("affiliated", true).fact("renewal_completed_on", Value::Unknown);
    let asked = open.ask().unwrap();
    assert_eq!((asked.outcome(), asked.contest().count()), (0, 0));
    let (french, english) = (asked.explain(Lang::Fr), asked.explain(Lang::En));
    let heading = "\n\nAutres lectures des textes\u{a0}:\nUn autre choix de lecture donnerait la même réponse, mais, à une démarche";
    assert!(french.contains(heading), "{french}");
    let heading = "\n\nOther readings of the sources:\nAnother choice of reading would give the same answer, but another last day to an act";
    assert!(english.contains(heading), "{english}");
}

/// The last day covered is the day before 5 December 2026; whether the renewal was completed is not known.
#[test]
fn an_act_that_is_perhaps_due_has_its_day() {
    let open = |on: &str| {
        let open = review(on).fact("expires_on", day("2026-12-05")).fact("affiliated", true);
        open.fact("renewal_completed_on", Value::Unknown)
    };
    let letter = told(&open("2026-11-28"), Lang::Fr);
    for words in [
        // The day of the expiry is covered as well by another reading: no letter says that the days are the same.
        "- Peut-être à faire : renouveler le certificat, si c’est le cas, jusqu’au 4 décembre 2026 \
         inclusivement (ou le 5 décembre 2026, selon une autre lecture des textes).",
        "S’il faut renouveler le certificat : - Ouvrez le service en ligne Gestion du certificat",
        "- Pour renouveler votre certificat, ouvrez votre dossier en ligne",
    ] {
        assert!(letter.contains(words), "{letter}");
    }
    let letter = told(&open("2026-11-28"), Lang::En);
    let words = "renew the certificate, if so, up to and including December 4, 2026 (or December 5, 2026, \
                 by another reading of the sources).";
    assert!(letter.contains(words), "{letter}");
    assert!(letter.contains("If it is necessary to renew the certificate: - Open"), "{letter}");
    // Past that day it was renewed, or can no longer be.
    let letter = told(&open("2026-12-20"), Lang::Fr);
    assert!(!letter.contains("4 décembre 2026 inclusivement"), "{letter}");
    // Renewed or not, it is to be renewed later: by then, or at the end of the next term.
    let letter = told(&open("2026-01-10"), Lang::Fr);
    let words = "renouveler le certificat, date limite à préciser, au plus tôt le 4 décembre 2026";
    assert!(letter.contains(words), "{letter}");
    // Whether it was cancelled is not known; the two years without an agent end on 1 June 2028.
    let away = review("2026-11-28").fact("expires_on", day("2027-06-05"));
    let away = away.fact("unaffiliated_since", day("2026-06-01"));
    let letter = told(&away.fact("cancelled_on", Value::Unknown), Lang::Fr);
    let words =
        "titulaire d’un permis valide, si c’est le cas, jusqu’au 1er juin 2028 inclusivement";
    assert!(letter.contains(words), "{letter}");
}

/// Wherever a rule that is asked gives the last day of an act that may be owed, the words name it.
#[test]
fn no_day_of_a_part_is_left_out() {
    let parts = [
        ("renew", "certificate-renewal", ["renew_by", "renew_by_extended"]),
        ("affiliate", "absence", ["last_day", "last_day_extended"]),
    ];
    let mut seen = 0;
    for_each_vector(|name, asked| {
        let Some(duties) = asked.duties() else { return };
        let text = in_one_line(&asked.explain(Lang::En));
        for (act, duty) in duties.each(asked.rule().acts()) {
            let of_act = parts.iter().find(|(slug, ..)| *slug == act.slug);
            let is_open = duty.state != DutyState::None && duty.by == By::Null;
            let Some((_, rule, values)) = of_act.filter(|_| is_open) else { continue };
            let extended = asked
                .readings()
                .any(|(reading, choice)| (reading.slug(), choice) == ("counting", 2));
            asked.decisions(|part| {
                let value = part.value_of(values[usize::from(extended)]);
                if let (true, Some(AnswerValue::Day(by))) = (part.rule().slug == *rule, value)
                    && asked.case().day() <= by
                {
                    let mut day = String::new();
                    write_day(by, Lang::En, &mut day).unwrap();
                    let line = format!("{}, if so, up to and including {day}", act.words.en);
                    let earliest = format!("{}, by a last day not known yet, {day}", act.words.en);
                    let told = [line, earliest].map(|told| told.replace('\u{a0}', " "));
                    assert!(told.iter().any(|told| text.contains(told)), "{name}:\n{text}");
                    seen += 1;
                }
            });
        }
    });
    assert!(seen > 5, "{seen}");
}

/// 27 November 2026 and 15 days: Saturday 12 December, which s. 269 of P-40.1 moves to Monday 14 December. 1 June 2026 and
/// 15 days: Tuesday 16 June.
#[test]
fn the_notice_of_an_end_stands_with_the_acts() {
    let away = |since: &str| {
        let away = review("2026-11-28").fact("expires_on", day("2027-06-05"));
        away.fact("unaffiliated_since", day(since))
    };
    let letter = told(&away("2026-11-27"), Lang::Fr);
    let words = "- À faire maintenant : aviser l’Office de la fin du lien, si ce n’est pas déjà fait, \
                 jusqu’au 14 décembre 2026 inclusivement (ou le 12 décembre 2026, selon qu’un délai qui \
                 finit un jour férié est reporté ou non). - À faire maintenant : déclarer";
    assert!(letter.contains(words), "{letter}");
    let letter = told(&away("2026-06-01"), Lang::En);
    let words = "- Due now: notify the Office of the end of the affiliation, if that is not done yet; \
                 the period ended on June 16, 2026.";
    assert!(letter.contains(words), "{letter}");
    let drawing = away("2026-11-27").ask().unwrap().timeline(Lang::En).replace('\u{a0}', " ");
    let words = "until December 14, 2026: Notify the Office of the end of the affiliation";
    assert!(drawing.contains(words), "{drawing}");
    // The next due day is that of the acts: it says so.
    let text = in_one_line(&away("2026-11-27").ask().unwrap().explain(Lang::Fr));
    assert!(
        text.contains("Prochaine échéance, avis de changement et fin d’un certificat"),
        "{text}"
    );
    // Nobody who is affiliated owes one.
    let linked =
        review("2026-11-28").fact("expires_on", day("2027-06-05")).fact("affiliated", true);
    assert!(!told(&linked, Lang::Fr).contains("aviser l’Office de la fin"));
}

/// A link that ended on 20 November 2026, and 15 days: Saturday 5 December, moved to Monday 7 December.
#[test]
fn the_notice_of_an_end_outlives_the_certificate() {
    let words = "- À faire maintenant : aviser l’Office de la fin du lien, si ce n’est pas déjà fait, \
                 jusqu’au 7 décembre 2026 inclusivement (ou le 5 décembre 2026, selon";
    let step = "Avisez l’Office par le service en ligne dans les 15 jours de chaque changement";
    let ended = |as_of: &str, issued_on: &str| {
        review(as_of)
            .fact("issued_on", day(issued_on))
            .fact("unaffiliated_since", day("2026-11-20"))
            .fact("exam_passed_on", day("2024-10-01"))
    };
    for owed in [
        // Expired on 27 November, after the end; cancelled on the 26th.
        ended("2026-11-28", "2024-11-27"),
        ended("2026-12-07", "2024-11-27"),
        ended("2026-11-28", "2024-11-27").fact("exam_passed_on", "never"),
        ended("2026-11-28", "2025-11-27").fact("cancelled_on", day("2026-11-26")),
    ] {
        let letter = told(&owed, Lang::Fr);
        assert!(letter.matches(words).count() == 1 && letter.contains(step), "{letter}");
        let drawing = owed.ask().unwrap().timeline(Lang::En).replace('\u{a0}', " ");
        let words = "until December 7, 2026: Notify the Office of the end of the affiliation";
        assert!(drawing.contains(words), "{drawing}");
    }
    for not_owed in [
        // The 15 days are over; the certificate had expired, or was cancelled, before the link ended.
        ended("2026-12-08", "2024-11-27"),
        ended("2026-11-28", "2024-11-10"),
        ended("2026-11-28", "2025-11-27").fact("cancelled_on", day("2026-11-19")),
    ] {
        let letter = told(&not_owed, Lang::Fr);
        assert!(!letter.contains("aviser l’Office de la fin"), "{letter}");
    }
}

/// A temporary certificate ends on 31 December 2020 and is never renewed.
#[test]
fn a_temporary_certificate_gets_nothing_of_regular_ones() {
    let mut seen = 0;
    for_each_vector(|name, asked| {
        let kind = asked.rule().fact_place("kind").map(|place| asked.case().fact(place));
        let has_certificate = ["certificate-status", "holder-review"].contains(&asked.rule().slug);
        if !has_certificate
            || kind != Some(Value::Choice(certificate_status::Kind::Temporary.number()))
        {
            return;
        }
        seen += 1;
        let french = in_one_line(&asked.letter(Lang::Fr));
        let (french, _) = french.split_once("Faits pris en compte").unwrap();
        for wrong in [
            "droits de renouvellement",
            "terminé le renouvellement",
            "certificat régulier se renouvelle",
            "S000-01,",
            "S001-05",
            "S001-26",
        ] {
            assert!(!french.contains(wrong), "{name}: {wrong}\n{french}");
        }
        // What follows is a regular certificate: only the steps of a new application cite how to apply for one.
        let (reasons, _) = french.split_once("Quoi faire maintenant").unwrap_or((french, ""));
        assert!(!reasons.contains("OPC-application-regular"), "{name}:\n{french}");
        let lasts = asked.case().day() <= day("2020-12-31");
        let is_told = french.contains("31 décembre 2020");
        let is_cancelled = french.contains("annulé") || french.contains("pas encore délivré");
        assert!(is_told || !lasts || is_cancelled, "{name}:\n{french}");
    });
    assert!(seen > 10, "{seen}");
    let status = Question::new("certificate-status").fact("affiliated", true);
    let steps = |kind: &'static str, on: &str| {
        let asked = status.clone().as_of(day(on)).fact("kind", kind);
        let asked = asked.fact("issued_on", day("2019-08-01")).ask().unwrap();
        asked.next_steps().collect::<Vec<_>>()
    };
    assert!(steps("regular", "2020-06-01").contains(&"renewal-date-in-agenda"));
    assert!(!steps("temporary", "2020-06-01").contains(&"renewal-date-in-agenda"));
    assert!(steps("temporary", "2021-06-01").contains(&"temporary-certificate-ended"));
    assert!(!steps("regular", "2022-06-01").contains(&"temporary-certificate-ended"));
}

/// The date of a renewal is put in an agenda where a renewal lies ahead (S001-26).
#[test]
fn a_renewal_is_cited_where_one_lies_ahead() {
    let linked =
        review("2026-01-28").fact("expires_on", day("2027-06-05")).fact("affiliated", true);
    assert!(told(&linked, Lang::Fr).contains("S001-26"));
    let ended = linked.fact("cancelled_on", day("2027-01-01"));
    assert!(!told(&ended, Lang::Fr).contains("S001-26"), "{}", told(&ended, Lang::Fr));
}

/// S000-02 and S001-06: to continue or resume, the steps must be completed.
#[test]
fn nobody_acts_with_an_expired_certificate() {
    let expired = review("2026-11-28").fact("expires_on", day("2026-06-01"));
    let expired = expired.fact("affiliated", true).fact("affiliated_at_expiry", false);
    let expired = expired.fact("exam_passed_on", day("2021-03-01"));
    let status = Question::new("certificate-status").as_of(day("2026-11-28"));
    let status = status.fact("expires_on", day("2026-06-01")).fact("affiliated", true);
    let renewal = Question::new("certificate-renewal").as_of(day("2026-11-28"));
    let renewal = renewal.fact("expires_on", day("2026-06-01"));
    for question in [&expired, &status, &renewal] {
        let letter = told(question, Lang::Fr);
        assert!(
            letter.contains("pour agir à titre de représentante ou de représentant"),
            "{letter}"
        );
        assert!(letter.contains("S001-06"), "{letter}");
        assert!(told(question, Lang::En).contains("S000-02"));
    }
}

/// Once the exam is passed: 2 years to become affiliated, apply and pay (exam page). No result of an exam that nobody
/// passed is too old.
#[test]
fn what_follows_the_exam_is_told() {
    let transfer = Question::new("exam-transfer").as_of(day("2026-11-28"));
    let transfer = transfer.fact("affiliated_at_expiry", false);
    let retake = review("2026-11-28").fact("expires_on", day("2026-06-01"));
    let retake = retake.fact("affiliated", true).fact("affiliated_at_expiry", false);
    let validity = Question::new("exam-validity").as_of(day("2026-11-28"));
    for question in [
        transfer.clone().fact("exam_passed_on", "never"),
        transfer.fact("exam_passed_on", day("2021-03-01")),
        retake.clone().fact("exam_passed_on", "never"),
        retake.fact("exam_passed_on", day("2021-03-01")),
        validity.clone().fact("passed_on", "never"),
        validity.fact("passed_on", day("2021-03-01")),
    ] {
        let steps = steps_of(&question);
        let exam = steps.find("To take the exam, register for it online").unwrap();
        let after = steps.find("Within 2 years of passing, affiliate with a collection agent");
        assert!(after.is_some_and(|after| exam < after), "{steps}");
        assert!(!steps.contains("too old"), "{steps}");
    }
}

/// A leave of 2 years or less: the renewal duties are paid all the same (work-stoppage page).
#[test]
fn why_a_suspended_certificate_is_renewed_is_told() {
    let away = |expires_on: &str| {
        let away = review("2026-11-28").fact("expires_on", day(expires_on));
        told(&away.fact("unaffiliated_since", day("2026-06-01")), Lang::Fr)
    };
    let words =
        "vous devez payer les droits de renouvellement même si votre certificat est suspendu";
    for letter in [away("2026-12-05"), away("2028-01-05")] {
        assert!(letter.contains(words), "{letter}");
    }
}

/// No file can have a day rightly that is still to come, unless the fact may lie ahead, and no letter says that the
/// readings do not matter where one does.
fn promises_nothing(name: &str, asked: &Asked<'_>, letter: &str) {
    let letter = in_one_line(letter);
    for flip in asked.flips() {
        if let Value::Day(to) = flip.to
            && asked.case().day() < to
            && asked.rule().facts[flip.fact].ahead == Ahead::Never
        {
            let mut told = String::from("if the right day is ");
            write_day(to, Lang::En, &mut told).unwrap();
            assert!(!letter.contains(&told.replace('\u{a0}', " ")), "{name}:\n{letter}");
        }
    }
    let nothing = "would give the same answer and the same days";
    let says = asked.readings().next().is_some()
        && asked.contest().next().is_none()
        && !letter.contains("by another reading of the sources")
        && !letter.contains("another day among those that decide it");
    assert_eq!(letter.contains(nothing), says, "{name}:\n{letter}");
}

fn is_whole(name: &str, asked: &Asked<'_>, lang: Lang, letter: &str) {
    let text = in_one_line(letter).to_lowercase();
    let has = |words: &str| {
        let words = words.replace('\u{a0}', " ").to_lowercase();
        assert!(text.contains(&words), "{name}: no “{words}” in\n{letter}");
    };
    let rule = asked.rule();
    has(rule.title.in_lang(lang));
    has(rule.question.spoken(Voice::To, lang));
    let outcome = rule.outcomes.iter().find(|outcome| outcome.slug == asked.outcome_slug());
    has(outcome.map_or(UNDETERMINED, |outcome| outcome.words).spoken(Voice::To, lang));
    for reason in asked.reasons() {
        let told = Sentence { asked: Some(asked), reason, voice: Voice::To, lang };
        has(&told.to_string());
        let holds = |id: &&str| asked.sources(reason).any(|source| source == *id);
        let cited: Vec<_> = reason.sources_in(lang).filter(holds).collect();
        has(&cited.join(", "));
        for id in cited.into_iter().filter(|id| !id.starts_with('Q')) {
            let source = source::by_id(id).unwrap();
            has(source.title.in_lang(lang));
            has(source.address.map_or("", |address| address.in_lang(lang)));
            let not_seen = Words {
                fr: "nous ne les avons pas revues en ligne",
                en: "we have not seen them online again",
            };
            has(not_seen.in_lang(lang));
        }
    }
    let parts = if lang == Lang::Fr {
        ["Pourquoi", "Quand la réponse changera", "Sources", "Révision par une personne", "S001-34"]
    } else {
        ["Why", "When the answer will change", "Sources", "Review by a person", "S000-30"]
    };
    for part in parts {
        has(part);
    }
    let (words, question) = apart(letter);
    let blanks = ["[à remplir]", "[to be filled in]"];
    let words = blanks.iter().fold(in_one_line(words), |words, blank| words.replace(blank, ""));
    let words = words.replace("[À remplir :", "").replace("[To be filled in:", "");
    let words = words.replace("son aide]", "").replace("its help]", "");
    for wrong in ['{', '}', '[', ']', '—'] {
        assert!(!words.contains(wrong), "{name}: {wrong} in\n{letter}");
    }
    assert!(question.ends_with("\n}\n"), "{name}: {question}");
}

fn is_set_in_lines(name: &str, letter: &str) {
    assert!(letter.ends_with("\n}\n") && !letter.contains("\n\n\n"), "{name}:\n{letter}");
    for line in letter.lines() {
        let is_address = line.starts_with("  http") && !line.trim().contains(' ');
        assert!(is_address || line.chars().count() <= 72, "{name}: {line}");
        assert_eq!(line, line.trim_end_matches(' '), "{name}");
    }
}

fn repeats_no_text(name: &str, asked: &Asked<'_>, letter: &str) {
    for value in asked.case().facts {
        // The rules’ own sentences have the start of a number, and a statement an example of one; other texts are the
        // asker’s.
        if let Value::Text(text) = value
            && text.trim().chars().count() >= 8
            && !statements().iter().any(|statement| statement.words.fr.contains(text.trim()))
        {
            assert!(!letter.contains(text.trim()), "{name}:\n{letter}");
        }
    }
}

/// No sentence stands twice in a letter, but for short ones, and what two changes or two readings would give alike.
fn repeats_no_sentence(name: &str, letter: &str) {
    let words = in_one_line(apart(letter).0);
    let readings = ["Autre lecture possible", "Another possible reading"];
    let apart = readings.iter().fold(vec![words.as_str()], |parts, mark| {
        parts.into_iter().flat_map(|part| part.split(mark)).collect()
    });
    let mut told = BTreeSet::new();
    for (place, part) in apart.into_iter().enumerate() {
        let own =
            if place == 0 { part } else { part.split_once(" - ").map_or("", |(_, rest)| rest) };
        sentences_once(name, letter, own, &mut told);
    }
}

fn sentences_once(name: &str, letter: &str, text: &str, told: &mut BTreeSet<String>) {
    for sentence in text.split(". ") {
        let then =
            ["La réponse serait", "The answer would"].iter().any(|it| sentence.starts_with(it));
        // Several reasons and steps may rest on the same sources.
        let cites = sentence.starts_with("Sources");
        let long = sentence.chars().count() >= 40 && !then && !cites;
        assert!(
            !long || told.insert(sentence.to_owned()),
            "{name}: “{sentence}” twice in\n{letter}"
        );
    }
}

/// French as it is set in Québec: typographic apostrophes, a no-break space before a colon and inside guillemets, no space
/// before the other high signs.
fn is_well_set_french(name: &str, letter: &str) {
    for line in apart(letter).0.lines().filter(|line| !line.starts_with("  http")) {
        assert!(!line.contains('\''), "{name}: {line}");
        let letters: Vec<char> = line.chars().collect();
        for pair in letters.windows(2) {
            let right = match pair[1] {
                ':' | '»' | '$' | '%' => pair[0] == '\u{a0}',
                ';' | '!' | '?' => !pair[0].is_whitespace(),
                next => pair[0] != '«' || next == '\u{a0}',
            };
            assert!(right, "{name}: {line}");
        }
    }
}

/// The words of a letter, and the question as text that ends it.
fn apart(letter: &str) -> (&str, &str) {
    letter.split_at(letter.find("\n{\n").unwrap() + 1)
}

fn in_one_line(letter: &str) -> String {
    letter
        .split([' ', '\n', '\u{a0}'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

/// Hands over the answer of each vector that has one.
fn for_each_vector(mut each: impl FnMut(&str, &Asked<'_>)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    for rule in rules::ALL {
        let file = fs::read_to_string(folder.join(format!("{}.json", rule.slug))).unwrap();
        let file: Json = serde_json::from_str(&file).unwrap();
        for case in file["cases"].as_array().unwrap() {
            let name = format!("{}/{}", rule.slug, case["id"]);
            ask(rule, &case["question"], |asked| each(&name, asked));
        }
    }
}

fn ask(rule: &'static Rule, json: &Json, each: impl FnOnce(&Asked<'_>)) {
    let mut question =
        Question::of_rule(rule).as_of(json.get("as_of").map_or(Input::Absent, input));
    let mut periods = Vec::new();
    for (name, value) in json["facts"].as_object().into_iter().flatten() {
        let Some(place) = rule.fact_place(name) else { return };
        match (rule.facts[place].kind, value) {
            (Kind::Periods, Json::Array(items)) => match items.iter().map(period).collect() {
                Some(all) => periods = all,
                None => return,
            },
            (Kind::Set(choices), Json::Array(items)) => {
                let bits = items.iter().map(|item| {
                    let place = choices.iter().position(|choice| item == choice.slug)?;
                    Some(1_u32 << place)
                });
                let Some(bits) = bits.sum() else { return };
                question.set(place, Input::Value(Value::Set(bits)));
            }
            (Kind::Object, Json::Object(parts)) => {
                question.set(place, Input::Value(Value::Given));
                for (part, value) in parts {
                    question = question.fact(&format!("{name}.{part}"), input(value));
                }
            }
            _ => question.set(place, input(value)),
        }
    }
    if let Some(place) = rule.facts.iter().position(|fact| fact.kind == Kind::Periods)
        && json["facts"][rule.facts[place].name].is_array()
    {
        question.set(place, Input::Value(Value::Periods(&periods)));
    }
    for (name, choice) in json["readings"].as_object().into_iter().flatten() {
        question = question.reading(name, choice.as_str().unwrap_or(""));
    }
    if let Ok(asked) = question.ask() {
        each(&asked);
    }
}

fn input(json: &Json) -> Input<'_> {
    match json {
        Json::Null => Input::Unknown,
        Json::Bool(flag) => (*flag).into(),
        Json::Number(number) => number.as_i64().map_or(WRONG, Input::Number),
        Json::String(text) => Input::Text(text),
        Json::Array(_) | Json::Object(_) => WRONG,
    }
}

const WRONG: Input<'static> = Input::Wrong(Wrong { code: ErrorCode::WrongType, item: None });

fn period(json: &Json) -> Option<Period> {
    let to = json.get("to")?.as_str()?;
    let to = if to == "none" { None } else { Some(Day::parse_iso(to)?) };
    Some(Period { from: Day::parse_iso(json.get("from")?.as_str()?)?, to })
}
