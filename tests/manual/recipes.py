"""Ten recipes. Their commands are run by a test."""

from __future__ import annotations

from typing import NamedTuple

from echeance.wording import Words

__all__ = ["FILES", "RECIPES", "Block", "Recipe"]

FILES: dict[str, Words] = {
    "register": Words("registre.csv", "register.csv"),
    "review": Words("revue.csv", "review.csv"),
    "summary": Words("sommaire", "summary"),
    "faults": Words("fautes.txt", "faults.txt"),
    "report": Words("rapport.html", "report.html"),
    "rejects": Words("refus.csv", "rejects.csv"),
    "mended": Words("revue-refus.csv", "review-rejects.csv"),
    "letters": Words("lettres", "letters"),
    "calendar": Words("dates.ics", "dates.ics"),
    "old": Words("ancien.toml", "old.toml"),
    "map": Words("table.toml", "map.toml"),
    "whole": Words("table-complete.toml", "whole-map.toml"),
    "export": Words("export.csv", "export.csv"),
}
"""The names of files in the commands, as `{register}`."""


class Block(NamedTuple):
    """What a recipe shows: a file by its name, or commands."""

    language: str
    text: str
    file: str = ""


class Recipe(NamedTuple):
    """What is wanted, how it is done, and what to know of it."""

    title: Words
    before: Words
    blocks: tuple[Block, ...]
    after: Words = Words("", "")


def _shell(text: str) -> Block:
    return Block("sh", text)


RECIPES: tuple[Recipe, ...] = (
    Recipe(
        Words("Chaque nuit, par cron", "Every night, by cron"),
        Words(
            "Le sommaire et les fautes vont dans des fichiers; cron écrit à la personne responsable quand la commande"
            " n’a pas pu s’exécuter (état 2 ou plus). Cron ne connaît pas l’environnement virtuel de l’installation\u00a0: donnez"
            " le chemin complet de la commande (celui que dit «\u00a0command -v echeance\u00a0» une fois l’environnement activé).",
            "The summary and the faults go to files; cron writes to the person in charge if the command could not"
            " run (status 2 or more). Cron does not know the virtual environment of the installation: give the full path of"
            " the command (the one that “command -v echeance” prints once the environment is activated).",
        ),
        (
            Block(
                "crontab",
                "MAILTO=registre@example.org\n"
                "CRON_TZ=America/Toronto\n"
                "15 5 * * * cd /srv/registre && /home/registre/echeance/bin/echeance audit {register} --as-of today --key dossier --out {review}"
                " > {summary}.txt 2> {faults}; [ $? -le 1 ] || cat {faults}",
            ),
        ),
    ),
    Recipe(
        Words("Chaque nuit, par systemd", "Every night, by systemd"),
        Words(
            "Des lignes en faute (état 1) ne font pas échouer le service; un registre illisible (état 2), oui. Systemd ne"
            " connaît pas non plus l’environnement virtuel\u00a0: donnez le chemin complet de la commande.",
            "Lines with faults (status 1) do not make the service fail; a register that cannot be read (status 2) does. Systemd"
            " does not know the virtual environment either: give the full path of the command.",
        ),
        (
            Block(
                "ini",
                "[Service]\n"
                "Type=oneshot\n"
                "WorkingDirectory=/srv/registre\n"
                "SuccessExitStatus=1\n"
                "ExecStart=/home/registre/echeance/bin/echeance audit {register} --as-of today --key dossier --out {review}"
                " --summary {summary}.json",
                "echeance.service",
            ),
            Block(
                "ini",
                "[Timer]\n"
                "OnCalendar=*-*-* 05:15 America/Toronto\n"
                "Persistent=true\n"
                "\n"
                "[Install]\n"
                "WantedBy=timers.target",
                "echeance.timer",
            ),
        ),
    ),
    Recipe(
        Words("Sous Windows, par PowerShell", "On Windows, by PowerShell"),
        Words(
            "Un export d’Excel est lu tel quel, en Windows-1252 ou en UTF-8. Ne redirigez pas le résultat par «\u00a0>\u00a0»,"
            " qui change son codage\u00a0: --out écrit en UTF-8 avec marque, ce qu’Excel reconnaît.",
            "An Excel export is read directly, in Windows-1252 or UTF-8. Do not redirect the result with “>”, which"
            " changes its encoding: --out writes UTF-8 with a byte order mark, which Excel recognises.",
        ),
        (
            Block(
                "powershell",
                "[Console]::OutputEncoding = [Text.UTF8Encoding]::new()\n"
                "echeance audit {register} --as-of today --key dossier --out {review}"
                " | Out-File {summary}.txt -Encoding utf8\n"
                'if ($LASTEXITCODE -ge 2) {{ throw "echeance: $LASTEXITCODE" }}',
            ),
        ),
    ),
    Recipe(
        Words(
            "Ce qui a changé, nuit après nuit", "What has changed, night after night"
        ),
        Words(
            "La première nuit fait un résultat; chaque nuit suivante s’y compare, puis le remplace, et laisse une page à ouvrir le matin. Si elle échoue, le"
            " dernier résultat reste, et la prochaine nuit s’y compare.",
            "The first night writes a result; each later night is compared with the last result, then replaces it and leaves a page to open in the morning. If a"
            " night fails, the last result stays, and the next night is compared with it.",
        ),
        (
            _shell(
                "echeance audit {register} --as-of today --key dossier --out {review}"
            ),
            _shell(
                "echeance audit {register} --as-of today --key dossier --since {review} --out {review}"
                " --report {report}"
            ),
        ),
        Words(
            "À côté du résultat, un fichier .json dit son jour et ses lectures\u00a0: gardez-les ensemble. La page"
            " s’ouvre sans réseau; comme le registre, elle contient des renseignements personnels. Elle demande ce que"
            ' l’installation ajoute par «\u00a0report\u00a0»\u00a0: dans le dossier des sources, pip install "./python[report]".',
            "A .json file beside the result records its day and readings: keep the two together. The page opens without a"
            " network; like the register, it holds personal information. It needs what the extra “report” installs:"
            ' from the folder of the sources, pip install "./python[report]".',
        ),
    ),
    Recipe(
        Words("Corriger les lignes refusées", "Correcting rejected lines"),
        Words(
            "Les lignes refusées sont écrites telles quelles, avec l’en-tête. Corrigez-les dans ce fichier, puis"
            " examinez-le comme un registre; corrigez aussi leur source. Si les jours y sont en jj/mm/aaaa, quelques lignes"
            " ne le prouvent plus\u00a0: écrivez d’abord ce qui est lu du registre (--write-map table.toml), puis ajoutez"
            " --map table.toml.",
            "Rejected lines are written unchanged, with the header. Correct them in that file, then audit it like a"
            " register; correct their source too. If its days are written dd/mm/yyyy, a few lines no longer prove it: first"
            " write down how the register is read (--write-map map.toml), then add --map map.toml.",
        ),
        (
            _shell(
                "echeance audit {register} --as-of today --out {review} --rejects {rejects}"
            ),
            _shell("echeance audit {rejects} --as-of today --out {mended}"),
        ),
    ),
    Recipe(
        Words("Lettres et calendrier", "Letters and a calendar"),
        Words(
            "Un dossier neuf par envoi, une lettre par personne qui doit agir (texte, et brouillon .eml), rangées par"
            " issue; un calendrier de tous les jours à venir. Si une clé est répétée, rien n’est écrit.",
            "One new folder for each mailing, with one letter for each person who must act (text, and a draft as .eml), by"
            " outcome; one calendar of all days to come. If a key is repeated, nothing is written.",
        ),
        (
            _shell(
                "echeance audit {register} --as-of today --key dossier --letters {letters} --calendar {calendar}"
            ),
        ),
    ),
    Recipe(
        Words("Surveiller par un programme", "Monitoring by a program"),
        Words(
            "--summary écrit les comptes, sans clé ni ligne. --min-rows refuse un export qui a perdu des lignes, et"
            " --require-line-end celui dont la dernière est coupée (état 2); --max-errors permet quelques fautes. Une"
            " alerte sur tout état autre que 0, et sur urgent ou due_in_days, suffit. Enchaînez par &&\u00a0: quand la"
            " commande refuse (état 2), rien n’est écrit, et les comptes de la veille restent.",
            "--summary writes the counts, without keys or lines. --min-rows refuses an export that lost lines, and"
            " --require-line-end one whose last line was cut (status 2); --max-errors allows some faults. It is enough to alert on any status but 0, and on urgent or due_in_days."
            " Chain by &&: when the command refuses (status 2), nothing is written, and the counts of the night before stay.",
        ),
        (
            _shell(
                "echeance audit {register} --as-of today --key dossier --min-rows 10 --require-line-end"
                " --max-errors 5"
                " --summary {summary}.json && grep -q '\"error_rows\": 0,' {summary}.json"
            ),
        ),
    ),
    Recipe(
        Words("Comparer avec un ancien système", "Comparing with an old system"),
        Words(
            "La colonne etat tient ce que dit l’ancien système; une table traduit ses mots en issues. Les différences"
            " sont groupées par raison, et par ce qui les expliquerait\u00a0: la veille, le lendemain, une autre lecture.",
            "The column etat has the old system’s outcomes; a table translates its words to ours. The differences"
            " are grouped by reason, and by what would explain them: the day before, the day after, or another reading.",
        ),
        (
            Block(
                "toml",
                '"à renouveler" = "renew"\n"rien" = "nothing-due"',
                "{old}",
            ),
            _shell(
                "echeance audit {register} --as-of today --compare etat --compare-map {old}"
            ),
        ),
    ),
    Recipe(
        Words(
            "Ce qu’une autre lecture changerait", "What another reading would change"
        ),
        Words(
            "Là où les textes se taisent ou se contredisent, dit qui aurait une autre issue ou un autre jour"
            " («\u00a0echeance rules holder-review\u00a0» nomme les lectures).",
            "Where the texts are silent or disagree, this lists who would have another outcome or day (“echeance rules"
            " holder-review” names the readings).",
        ),
        (
            _shell(
                "echeance audit {register} --as-of today --key dossier --contrast counting=cpa-269"
            ),
            _shell("echeance audit {register} --as-of today --key dossier --contested"),
        ),
    ),
    Recipe(
        Words("Les en-têtes d’une agence", "An agency’s own headers"),
        Words(
            "Une table nomme le fait de chaque colonne; voyez ce qu’elle donne avec --check, qui n’écrit rien, puis"
            " gardez-la pour chaque nuit. Là où deux noms au moins sont reconnus, --write-map écrit une table à"
            " compléter; un nom proche de celui d’un fait est refusé jusqu’à ce que la table, ou --ignore-column, dise ce"
            " qu’il est.",
            "A table names the fact of each column; check what it gives with --check, which writes nothing, then keep it"
            " for every night. If at least two names are recognised, --write-map writes a table to complete; a name"
            " near that of a fact is refused until the table, or --ignore-column, says what it is.",
        ),
        (
            Block(
                "toml",
                '[columns]\n"Émis" = "issued_on"\n"Lien" = "affiliated"\n"Vu" = ""\n\n'
                '[days]\nform = "dd/mm/yyyy"\n\n[words]\nyes = ["actif"]\nno = ["inactif"]',
                "{map}",
            ),
            _shell("echeance audit {export} --as-of today --map {map} --check"),
            _shell(
                "echeance audit {export} --as-of today --map {map} --write-map {whole}"
            ),
            _shell("echeance audit {export} --as-of today --map {map} --out {review}"),
        ),
    ),
)
