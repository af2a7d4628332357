//! The explanation of an answer, in both languages.

use echeance::dynamic::Question;
use echeance::{Day, Lang, RULES_VERSION};

/// 15 days from 11 December 2026 end on Saturday 26 December, which P-40.1, s. 269 moves to Monday the 28th. Here `~` is
/// a no-break space.
#[test]
fn an_explanation_in_full() {
    let asked = Question::new("change-notice")
        .as_of(Day::parse_iso("2026-12-20").unwrap())
        .fact("changed_on", Day::parse_iso("2026-12-11").unwrap())
        .ask()
        .unwrap();
    for (lang, expected, foot) in [
        (Lang::Fr, FRENCH, "Règles {}; sources lues dans des copies des pages"),
        (Lang::En, ENGLISH, "Rules {}; sources read in copies of the pages"),
    ] {
        let text = asked.explain(lang).replace('\u{a0}', "~");
        let (told, last_line) = text.rsplit_once('\n').unwrap();
        assert_eq!(told, expected.trim_end());
        assert!(last_line.starts_with(&foot.replace("{}", RULES_VERSION)), "{last_line}");
    }
}

const FRENCH: &str = "\
Avis de changement
La représentante ou le représentant a-t-il avisé l’Office d’un changement à temps, ou peut-il encore le faire?
Jour de la question~: 20~décembre~2026.
Réponse donnée selon ce qui était connu le 28~novembre~2026~: une loi ou une page a pu changer depuis.

Réponse~: il est encore temps d’aviser l’Office.

Pourquoi~:
- La représentante ou le représentant n’a pas encore avisé l’Office et peut le faire dans le délai de 15~jours, jusqu’au 28~décembre~2026 inclusivement. Sources~: OPC-changing-information, OPC-work-stoppage, P-40.1-s269.

À retenir~:
- Dernier jour pour aviser l’Office~: 28~décembre~2026
- Dernier des 15~jours, sans report~: 26~décembre~2026
- Jours restants, jour de la question compris~: 9

Supposé, car non donné~:
- Jour où l’Office a été avisé~: Office non avisé

Ce que la personne peut faire sans attendre pour une meilleure réponse~:
- Aviser l’Office. La réponse serait alors~: la représentante ou le représentant a avisé l’Office à temps.

Si rien d’autre ne change~:
- À partir du 29~décembre~2026~: la représentante ou le représentant n’a pas avisé l’Office à temps.

Autres lectures des textes~:
- Le délai finit à son dernier jour, même un samedi ou un jour férié. La réponse serait la même. Dernier jour pour aviser l’Office~: 26~décembre~2026. Jour où la réponse changerait, si aucun fait ne change~: 27~décembre~2026.
Un autre choix de lecture donnerait la même réponse, mais d’autres jours~: ces jours peuvent être contestés.

Quoi faire maintenant~:
1. Aviser l’Office par le service en ligne dans les 15~jours de chaque changement~: nouvelles coordonnées personnelles, nouvel agent de recouvrement, fin d’un emploi ou d’un contrat de service. Sources~: OPC-changing-information, OPC-work-stoppage.
2. Ouvrir le service en ligne Gestion du certificat, dans le site de l’Office, et s’y connecter~: avec le Service d’authentification gouvernementale depuis le 14~juillet~2025 au plus tard, avec clicSÉQUR jusqu’au 15~juillet~2024; le jour du changement n’est pas publié. Sources~: OPC-management, OPC-renewing, S002-05, Q38.
3. Sans compte au Service d’authentification gouvernementale, en créer un~: cliquer sur «~Créer un compte~», choisir un nom d’utilisateur, entrer son adresse courriel, créer un mot de passe sécuritaire, puis entrer le code à 6~chiffres reçu par courriel; un compte qui sert déjà à un autre service convient. Sources~: S002-07, S002-10, S002-13, S002-14, S002-15, S002-16, S002-17, S002-18.
4. À la première connexion, récupérer le dossier de certificat afin de le lier au compte, en suivant la procédure d’association~: entrer le numéro de certificat et la date de naissance, puis le code de sécurité envoyé à l’adresse courriel du dossier. Sources~: S002-11, S002-12, S002-21, S002-22, S002-24.
5. Pour changer ses coordonnées, ouvrir l’onglet «~Coordonnées personnelles~» (notre traduction) du dossier, les modifier, puis choisir «~Soumettre~» (notre traduction). Sources~: OPC-changing-information.
6. Pour déclarer un agent de recouvrement, ouvrir la page «~Lien contractuel~» du dossier, choisir «~Ajouter un lien contractuel~» (notre traduction), suivre les étapes et choisir l’agent; son numéro de permis est demandé. Sources~: OPC-changing-information, OPC-renewing.
7. Chercher le numéro de permis de l’agent de recouvrement dans l’outil «~Se renseigner sur un commerçant~» de l’Office. Sources~: OPC-management.
8. Pour déclarer la fin d’un emploi ou d’un contrat de service, mettre fin au lien à la page «~Lien contractuel~» du dossier en ligne. Sources~: OPC-work-stoppage, OPC-renewing, OPC-renewing-2021.
9. Pour de l’aide à la création d’un compte au Service d’authentification gouvernementale, communiquer avec Services Québec par téléphone, au 1~877~644-4545 (sans frais), du lundi au vendredi, de 8~h à 18~h. Sources~: S002-34.
10. Pour de l’aide sur le certificat ou le dossier, communiquer avec l’Office par courriel à infocertificat@opc.gouv.qc.ca. Sources~: S001-29.

Où trouver ces sources~:
- OPC-changing-information~: Office de la protection du consommateur, modification des renseignements (en anglais), en date du 3~juillet~2019.
    https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/changing-information/
- OPC-work-stoppage~: Office de la protection du consommateur, arrêt de travail (en anglais), en date du 3~mai~2021.
    https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/work-stoppage/
- P-40.1-s269~: Loi sur la protection du consommateur (RLRQ, c.~P-40.1), art.~269, copie non officielle.
    http://mvtechnologie.com/siteprivepromo/loisqc/lpc/arti0766.htm
- OPC-management~: Office de la protection du consommateur, gestion du certificat, en date du 13~mai~2022.
    https://www.opc.gouv.qc.ca/commercant/permis-certificat/gestion-certificat/
- OPC-renewing~: Office de la protection du consommateur, renouvellement du certificat, en date du 15~juillet~2024.
    https://www.opc.gouv.qc.ca/commercant/permis-certificat/representant-recouvrement/certificat/renouveler
- S002~: Office de la protection du consommateur, accès par le Service d’authentification gouvernementale, en date du 14~juillet~2025, copie lue le 28~novembre~2026.
    https://www.opc.gouv.qc.ca/commercant/permis-certificat/gestion-certificat/authentification-gouvernementale
- Q38~: point non réglé par les sources. Quel jour l’Office est-il passé de clicSÉQUR au Service d’authentification gouvernementale?
- OPC-renewing-2021~: Office de la protection du consommateur, renouvellement du certificat (2021, en anglais), en date du 8~juillet~2021.
    https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/renewing/
- S001~: Office de la protection du consommateur, expiration du certificat, en date du 12~mai~2022, copie lue le 28~novembre~2026.
    https://www.opc.gouv.qc.ca/commercant/permis-certificat/representant-recouvrement/gestion-certificat/expiration-certificat/

Les lois et les règlements prévalent; ce texte n’est pas un avis juridique.
";

const ENGLISH: &str = "\
Change notice
Did the representative notify the Office of a change in time, or is there still time to?
Day of the question: December~20, 2026.
Answered by what was known on November~28, 2026: a law or a page may have changed since.

Answer: there is still time to notify the Office.

Why:
- The representative has not yet notified the Office and can do so within the 15 days, up to and including December~28, 2026. Sources: OPC-changing-information, OPC-work-stoppage, P-40.1-s269.

To note:
- Last day to notify the Office: December~28, 2026
- Last of the 15 days, not moved: December~26, 2026
- Days left, the day of the question included: 9

Supposed, since not given:
- Day the Office was notified: Office not notified

What the person can do without delay for a better answer:
- Notify the Office. The answer would then be: the representative notified the Office in time.

If nothing else changes:
- From December~29, 2026: the representative did not notify the Office in time.

Other readings of the sources:
- The period ends on its last day, even a Saturday or a holiday. The answer would be the same. Last day to notify the Office: December~26, 2026. Day on which the answer would change, if no fact changes: December~27, 2026.
Another choice of reading would give the same answer, but other days: those days are open to dispute.

What to do now:
1. Notify the Office by the online service within 15 days of each change: new personal contact information, a new collection agent, the end of an employment or of a service contract. Sources: OPC-changing-information, OPC-work-stoppage.
2. Open the online service Gestion du certificat, on the site of the Office, and sign in: with the Service d’authentification gouvernementale since July 14, 2025 at the latest, with clicSÉQUR until July 15, 2024; the day of the change is not published. Sources: OPC-management, OPC-renewing, S002-05, Q38.
3. Without an account with the Service d’authentification gouvernementale, create one: click on “Créer un compte”, choose a user name, enter one’s e-mail address, create a secure password, then enter the 6-digit code received by e-mail; an account that serves another service already will do. Sources: S002-07, S002-10, S002-13, S002-14, S002-15, S002-16, S002-17, S002-18.
4. At the first sign-in, recover the certificate file in order to link it to the account, by the association procedure: enter the certificate number and the date of birth, then the security code sent to the e-mail address in the file. Sources: S002-11, S002-12, S002-21, S002-22, S002-24.
5. To change one’s contact information, open the “Personal Contact Information” tab of the file, change it, then choose “Submit”. Sources: OPC-changing-information.
6. To declare a collection agent, open the “Contractual Relationship” tab of the file, choose “Add a contractual relationship”, follow the steps and choose the agent; the agent’s permit number is needed. Sources: OPC-changing-information, OPC-renewing.
7. Look up the collection agent’s permit number in the Office’s tool “Get information about a merchant”. Sources: OPC-management.
8. To declare the end of an employment or of a service contract, end the affiliation on the “Contractual Relationship” page of the online file. Sources: OPC-work-stoppage, OPC-renewing, OPC-renewing-2021.
9. For help with creating an account with the Service d’authentification gouvernementale, contact Services Québec by telephone at 1~877~644-4545 (toll free), Monday to Friday, from 08:00 to 18:00. Sources: S002-34.
10. For help with the certificate or its file, contact the Office by e-mail at infocertificat@opc.gouv.qc.ca. Sources: S000-26.

Where to find these sources:
- OPC-changing-information: Office de la protection du consommateur, changing information, dated July~3, 2019.
    https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/changing-information/
- OPC-work-stoppage: Office de la protection du consommateur, work stoppage, dated May~3, 2021.
    https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/work-stoppage/
- P-40.1-s269: Consumer Protection Act (CQLR, c.~P-40.1), s.~269, unofficial copy.
    http://mvtechnologie.com/siteprivepromo/loisqc/lpc/arti0766.htm
- OPC-management: Office de la protection du consommateur, certificate management (in French), dated May~13, 2022.
    https://www.opc.gouv.qc.ca/commercant/permis-certificat/gestion-certificat/
- OPC-renewing: Office de la protection du consommateur, renewing the certificate (in French), dated July~15, 2024.
    https://www.opc.gouv.qc.ca/commercant/permis-certificat/representant-recouvrement/certificat/renouveler
- S002: Office de la protection du consommateur, access by the Service d’authentification gouvernementale (in French), dated July~14, 2025, copy read on November~28, 2026.
    https://www.opc.gouv.qc.ca/commercant/permis-certificat/gestion-certificat/authentification-gouvernementale
- Q38: not settled by the sources. On which day did the Office move from clicSÉQUR to the Service d’authentification gouvernementale?
- OPC-renewing-2021: Office de la protection du consommateur, renewing the certificate (2021), dated July~8, 2021.
    https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certificate/renewing/
- S000: Office de la protection du consommateur, expired certificate, dated October~25, 2021, copy read on November~28, 2026.
    https://www.opc.gouv.qc.ca/en/merchant/licenses-certificates/collection-representative/certification-management/expiry-certificate/

The acts and regulations prevail; this is not legal advice.
";
