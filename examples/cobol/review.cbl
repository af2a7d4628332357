      *> ==============================================================
      *> REVIEW: the nightly review of a register of representatives.
      *>
      *> Reads the register, asks four rules about each record, writes
      *> a report, and a file of the records that must be corrected.
      *> README.md shows the records, how to compile and how to run.
      *>
      *>     DD_REGISTER=register.dat DD_REPORT=report.txt
      *>     DD_REJECTS=rejects.txt ./review "20261121 FR"
      *>
      *> The parameter is the day of the review, then FR or EN. No
      *> clock is read: the same files and the same day always give
      *> the same report.
      *>
      *> Return code: 0 every record is in the report; 4 some are in
      *> the file of rejects; 16 the review did not run to its end.
      *> ==============================================================
       IDENTIFICATION DIVISION.
       PROGRAM-ID. REVIEW.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT REGISTER-FILE ASSIGN TO "REGISTER"
               ORGANIZATION IS LINE SEQUENTIAL
               FILE STATUS IS WS-FILE-STATUS.
           SELECT REPORT-FILE ASSIGN TO "REPORT"
               ORGANIZATION IS LINE SEQUENTIAL
               FILE STATUS IS WS-FILE-STATUS.
           SELECT REJECT-FILE ASSIGN TO "REJECTS"
               ORGANIZATION IS LINE SEQUENTIAL
               FILE STATUS IS WS-FILE-STATUS.

       DATA DIVISION.
       FILE SECTION.
      *> A longer line would be cut by READ, which does not say so. So
      *> the record is far longer than its columns, and one that fills
      *> it is refused.
       FD  REGISTER-FILE
           RECORD IS VARYING FROM 1 TO 1024 DEPENDING ON WS-LENGTH.
       01  RG-RECORD.
           05  RG-FILE-ID           PIC X(8).
           05  FILLER               PIC X.
           05  RG-CERT-NUMBER       PIC X(15).
           05  FILLER               PIC X.
           05  RG-KIND              PIC X.
               88  RG-KIND-BLANK    VALUE SPACE.
               88  RG-KIND-REGULAR  VALUE "R".
               88  RG-KIND-TEMP     VALUE "T".
           05  FILLER               PIC X.
           05  RG-ISSUED-ON         PIC X(8).
           05  FILLER               PIC X.
           05  RG-EXPIRES-ON        PIC X(8).
           05  FILLER               PIC X.
           05  RG-AFFILIATED        PIC X.
           05  FILLER               PIC X.
           05  RG-UNAFFIL-SINCE     PIC X(8).
           05  FILLER               PIC X.
           05  RG-CANCELLED-ON      PIC X(8).
           05  FILLER               PIC X.
           05  RG-RENEWED-ON        PIC X(8).
           05  FILLER               PIC X.
           05  RG-EXAM-PASSED-ON    PIC X(8).
           05  FILLER               PIC X.
           05  RG-AFFIL-AT-EXPIRY   PIC X.
           05  FILLER               PIC X.
           05  RG-ACCT-USED-ON      PIC X(8).
               88  RG-NO-ACCOUNT    VALUE "NONE".
      *>   Nothing stands here, unless the line has another layout.
           05  RG-REST              PIC X(931).

       FD  REPORT-FILE.
       01  RP-LINE                  PIC X(4160).

       FD  REJECT-FILE.
       01  RJ-LINE.
           05  RJ-RECORD            PIC X(128).
           05  RJ-FIELD             PIC X(16).
           05  RJ-STATUS            PIC 9(3).
           05  FILLER               PIC X.
           05  RJ-TEXT              PIC X(8192).

       WORKING-STORAGE SECTION.
       COPY "echeance.cpy".

       01  WS-PARAMETER.
           05  WS-PARAMETER-DAY     PIC X(8).
           05  WS-PARAMETER-GAP     PIC X.
           05  WS-PARAMETER-LANG    PIC X(2).
               88  WS-IN-FRENCH     VALUE "FR" SPACES.
               88  WS-IN-ENGLISH    VALUE "EN".
           05  WS-PARAMETER-REST    PIC X(89).

       01  WS-AS-OF                 PIC S9(9) COMP-5.
       01  WS-FILE-NAME             PIC X(8).
       01  WS-FILE-STATUS           PIC X(2).
      *>   A status that begins with 0 is a success.
           88  WS-FILE-OK           VALUE "00" THRU "09".
           88  WS-FILE-AT-END       VALUE "10".
       01  WS-FLUSHED               PIC S9(9) COMP-5.
       01  WS-LENGTH                PIC 9(4).
           88  WS-RECORD-FULL       VALUE 1024.

      *> The statuses that are the record's fault. Any other is this
      *> program's or the library's, and ends the review.
       01  WS-STATUS                PIC 9(3).
           88  WS-RECORD-AT-FAULT   VALUE 4, 7, 101 THRU 199.

       01  WS-STATE                 PIC X.
           88  WS-ACCEPTED          VALUE "A".
           88  WS-REFUSED           VALUE "R".

       01  WS-COUNTS.
           05  WS-READ              PIC 9(9) VALUE 0.
           05  WS-REPORTED          PIC 9(9) VALUE 0.
           05  WS-REJECTED          PIC 9(9) VALUE 0.

      *> What is asked of each record, in the order of the report.
       01  WS-ANSWERS.
           05  WS-ANSWER OCCURS 4 TIMES.
      *>       The number of the rule; 0 where it was not asked.
               10  AN-RULE          PIC S9(9) COMP-5.
               10  AN-OUTCOME       PIC S9(9) COMP-5.
               10  AN-REASON        PIC S9(9) COMP-5.
               10  AN-MISSING       PIC S9(9) COMP-5.
      *>       The reading on which the outcome hangs, and the one on
      *>       which a day does; 0 if none.
               10  AN-READING       PIC S9(9) COMP-5.
               10  AN-DAYS-READING  PIC S9(9) COMP-5.
               10  AN-CHANGES-ON    PIC 9(8).
               10  AN-LAST-DAY      PIC 9(8).
       01  WS-NEXT-STEP             PIC 9 VALUE 1.
       01  WS-NUMBER                PIC 9 VALUE 2.
       01  WS-EXAM                  PIC 9 VALUE 3.
       01  WS-ACCOUNT               PIC 9 VALUE 4.
       01  WS-AT                    PIC 9.

      *> The acts that the person owes, each under the number that it
      *> has as an outcome, and the facts that were taken as given.
       01  WS-DUTIES.
           05  WS-DUTY OCCURS 8 TIMES.
               10  DU-STATE         PIC S9(9) COMP-5.
               10  DU-FROM          PIC S9(9) COMP-5.
               10  DU-BY            PIC S9(9) COMP-5.
       01  WS-ACT                   PIC 9.
       01  WS-ASSUMED               PIC S9(9) COMP-5.
       01  WS-OUTCOME               PIC S9(9) COMP-5.
       01  WS-READING               PIC S9(9) COMP-5.

      *> How often each outcome came: undetermined, which is 0, first.
       01  WS-TOTALS.
           05  FILLER OCCURS 4 TIMES.
               10  WS-TOTAL-RULE    PIC S9(9) COMP-5.
               10  WS-TOTAL OCCURS 100 TIMES PIC 9(9).
       01  WS-PLACE                 PIC 9(3).

      *> Every control character of ASCII.
       01  WS-CONTROLS.
           05  FILLER PIC X(8) VALUE X"0001020304050607".
           05  FILLER PIC X(8) VALUE X"08090A0B0C0D0E0F".
           05  FILLER PIC X(8) VALUE X"1011121314151617".
           05  FILLER PIC X(8) VALUE X"18191A1B1C1D1E1F".
       01  WS-STAND-INS             PIC X(32) VALUE ALL "?".
       01  WS-AS-READ               PIC X(1024).

      *> What goes into a call or comes out of it.
       01  WS-DAY-TEXT              PIC X(8).
       01  WS-DAY-DIGITS REDEFINES WS-DAY-TEXT PIC 9(8).
       01  WS-DAY                   PIC S9(9) COMP-5.
       01  WS-FLAG                  PIC X.
       01  WS-YES-NO                PIC S9(9) COMP-5.
       01  WS-NUMBER-LENGTH         PIC S9(9) COMP-5.
       01  WS-ABI                   PIC S9(9) COMP-5.
       01  WS-BITS                  PIC S9(9) COMP-5.
       01  WS-ODD                   PIC S9(9) COMP-5.
       01  WS-FIELD                 PIC X(16).

      *> Sentences of the library: ECH-TEXT-MAX bytes, here and in the
      *> lines that they go to, so that none is ever cut.
       01  WS-TEXT                  PIC X(8192).
       01  WS-CAPACITY              PIC S9(18) COMP-5 VALUE 8192.
       01  WS-NEEDED                PIC S9(18) COMP-5.
       01  WS-CHOICE                PIC S9(9) COMP-5.

      *> The lines of the report.
       01  WS-PAGE                  PIC 9(5) VALUE 0.
       01  WS-LINES                 PIC 9(3) VALUE 0.
      *> A page has 60 lines, a record at most 30, which stay together.
       01  WS-LAST-START            PIC 9(3) VALUE 30.
       01  WS-EDITED-DAY            PIC 9999/99/99 BLANK WHEN ZERO.

       01  LN-TITLE.
           05  LT-AS-OF             PIC X(10).
           05  FILLER               PIC X(2).
           05  LT-TITLE             PIC X(98).
           05  LT-PAGE-WORD         PIC X(5).
           05  LT-PAGE              PIC ZZZZ9.

       01  LN-ANSWER.
           05  LA-FILE-ID           PIC X(9).
           05  LA-CERT-NUMBER       PIC X(16).
           05  LA-RULE              PIC X(13).
           05  LA-LAST-DAY          PIC X(13).
           05  LA-CHANGES-ON        PIC X(11).
           05  LA-CONTESTED         PIC X(2).
           05  LA-OUTCOME           PIC X(8192).

       01  LN-REASON.
           05  FILLER               PIC X(9).
           05  LR-REASON            PIC ZZZ9.
           05  FILLER               PIC X.
           05  LR-TEXT              PIC X(8192).

       01  LN-MORE.
           05  FILLER               PIC X(14) VALUE SPACES.
           05  LM-WORD              PIC X(9).
           05  LM-NAMES             PIC X(8192).
       01  WS-NAMES-END             PIC 9(3).

       01  LN-DUTY.
           05  FILLER               PIC X(14).
           05  LD-WORD              PIC X(11).
           05  LD-STATE             PIC X(13).
           05  LD-BY                PIC X(13).
           05  LD-FROM              PIC X(13).
           05  LD-ACT               PIC X(8192).

       01  LN-TOTAL.
           05  LO-RULE              PIC X(13).
           05  LO-COUNT             PIC Z(8)9.
           05  FILLER               PIC X(2).
           05  LO-OUTCOME           PIC X(8192).

      *> French words are such as need no letter beyond ASCII here.
       01  WS-WORDS-FR.
           05  FILLER PIC X(22) VALUE "Revue des certificats".
           05  FILLER PIC X(5)  VALUE "Page".
           05  FILLER PIC X(9)  VALUE "Dossier".
           05  FILLER PIC X(16) VALUE "Certificat".
           05  FILLER PIC X(13) VALUE "Question".
           05  FILLER PIC X(13) VALUE "Dernier jour".
           05  FILLER PIC X(11) VALUE "Change le".
           05  FILLER PIC X(15) VALUE "Constat, motif".
           05  FILLER PIC X(9)  VALUE "Manque".
           05  FILLER PIC X(9)  VALUE "Absent".
           05  FILLER PIC X(9)  VALUE "Lecture".
           05  FILLER PIC X(9)  VALUE "Jours".
           05  FILLER PIC X(11) VALUE "Acte".
           05  FILLER PIC X(13) VALUE "maintenant".
           05  FILLER PIC X(13) VALUE "plus tard".
           05  FILLER PIC X(13) VALUE "inconnu".
           05  FILLER PIC X(13) VALUE "aucun".
           05  FILLER PIC X(13) VALUE "Suite".
           05  FILLER PIC X(13) VALUE "Certificat".
           05  FILLER PIC X(13) VALUE "Examen".
           05  FILLER PIC X(13) VALUE "Compte".
           05  FILLER PIC X(13) VALUE "Lus".
           05  FILLER PIC X(13) VALUE "Au rapport".
           05  FILLER PIC X(13) VALUE "Rejets".
       01  WS-WORDS-EN.
           05  FILLER PIC X(22) VALUE "Review of certificates".
           05  FILLER PIC X(5)  VALUE "Page".
           05  FILLER PIC X(9)  VALUE "File".
           05  FILLER PIC X(16) VALUE "Certificate".
           05  FILLER PIC X(13) VALUE "Question".
           05  FILLER PIC X(13) VALUE "Last day".
           05  FILLER PIC X(11) VALUE "Changes on".
           05  FILLER PIC X(15) VALUE "Outcome, reason".
           05  FILLER PIC X(9)  VALUE "Missing".
           05  FILLER PIC X(9)  VALUE "Absent".
           05  FILLER PIC X(9)  VALUE "Reading".
           05  FILLER PIC X(9)  VALUE "Days".
           05  FILLER PIC X(11) VALUE "Act".
           05  FILLER PIC X(13) VALUE "now".
           05  FILLER PIC X(13) VALUE "later".
           05  FILLER PIC X(13) VALUE "unknown".
           05  FILLER PIC X(13) VALUE "none".
           05  FILLER PIC X(13) VALUE "Next step".
           05  FILLER PIC X(13) VALUE "Number".
           05  FILLER PIC X(13) VALUE "Exam".
           05  FILLER PIC X(13) VALUE "Account".
           05  FILLER PIC X(13) VALUE "Read".
           05  FILLER PIC X(13) VALUE "Reported".
           05  FILLER PIC X(13) VALUE "Rejected".
       01  WS-WORDS.
           05  WD-TITLE             PIC X(22).
           05  WD-PAGE              PIC X(5).
           05  WD-FILE-ID           PIC X(9).
           05  WD-CERT-NUMBER       PIC X(16).
           05  WD-QUESTION          PIC X(13).
           05  WD-LAST-DAY          PIC X(13).
           05  WD-CHANGES-ON        PIC X(11).
           05  WD-OUTCOME           PIC X(15).
           05  WD-MISSING           PIC X(9).
           05  WD-ABSENT            PIC X(9).
           05  WD-READING           PIC X(9).
           05  WD-DAYS-READING      PIC X(9).
           05  WD-ACT               PIC X(11).
           05  WD-NOW               PIC X(13).
           05  WD-LATER             PIC X(13).
           05  WD-UNKNOWN           PIC X(13).
           05  WD-NO-DAY            PIC X(13).
           05  WD-RULE OCCURS 4 TIMES PIC X(13).
           05  WD-READ              PIC X(13).
           05  WD-REPORTED          PIC X(13).
           05  WD-REJECTED          PIC X(13).

       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM CHECK-LIBRARY
           PERFORM CHECK-PARAMETER
           PERFORM OPEN-FILES
           PERFORM NEW-PAGE
           PERFORM READ-RECORD
           PERFORM UNTIL WS-FILE-AT-END
               PERFORM REVIEW-RECORD
               PERFORM READ-RECORD
           END-PERFORM
           PERFORM PRINT-TOTALS
           PERFORM CLOSE-FILES
           PERFORM CHECK-COUNTS
           STOP RUN.

      *> --------------------------------------------------------------
      *> Start and end
      *> --------------------------------------------------------------
       CHECK-LIBRARY.
           CALL "echeance_abi_version" RETURNING WS-ABI
           END-CALL
           IF WS-ABI NOT = ECH-ABI
               DISPLAY "REVIEW: the copybook is not this library's"
               PERFORM GIVE-UP
           END-IF.

      *> The library says whether it takes the day: no record is read
      *> for a day that does not exist.
       CHECK-PARAMETER.
           ACCEPT WS-PARAMETER FROM COMMAND-LINE
           IF WS-IN-ENGLISH
               SET ECH-LANG-EN TO TRUE
               MOVE WS-WORDS-EN TO WS-WORDS
           ELSE
               SET ECH-LANG-FR TO TRUE
               MOVE WS-WORDS-FR TO WS-WORDS
           END-IF
           SET ECH-ENCODING-ISO-8859-1 TO TRUE
           MOVE 0 TO WS-AS-OF
           IF WS-PARAMETER-DAY IS NUMERIC
               MOVE WS-PARAMETER-DAY TO WS-DAY-TEXT
               MOVE WS-DAY-DIGITS TO WS-AS-OF
           END-IF
           INITIALIZE ECH-HOLD-FACTS
           CALL "echeance_holder_review_wrong_field" USING
               BY VALUE WS-AS-OF
               BY REFERENCE ECH-HOLD-FACTS
               BY REFERENCE OMITTED
               RETURNING ECH-FIELD
           END-CALL
           IF NOT ECH-FIELD-NONE
               OR NOT (WS-IN-FRENCH OR WS-IN-ENGLISH)
               OR WS-PARAMETER-GAP NOT = SPACE
               OR WS-PARAMETER-REST NOT = SPACES
               DISPLAY "REVIEW: the parameter is YYYYMMDD FR or EN"
               PERFORM GIVE-UP
           END-IF.

       OPEN-FILES.
           MOVE "REGISTER" TO WS-FILE-NAME
           OPEN INPUT REGISTER-FILE
           PERFORM CHECK-FILE
           MOVE "REPORT" TO WS-FILE-NAME
           OPEN OUTPUT REPORT-FILE
           PERFORM CHECK-FILE
           MOVE "REJECTS" TO WS-FILE-NAME
           OPEN OUTPUT REJECT-FILE
           PERFORM CHECK-FILE
           INITIALIZE WS-TOTALS.

       CLOSE-FILES.
           PERFORM FLUSH-FILES
           MOVE "REGISTER" TO WS-FILE-NAME
           CLOSE REGISTER-FILE
           PERFORM CHECK-FILE
           MOVE "REPORT" TO WS-FILE-NAME
           CLOSE REPORT-FILE
           PERFORM CHECK-FILE
           MOVE "REJECTS" TO WS-FILE-NAME
           CLOSE REJECT-FILE
           PERFORM CHECK-FILE.

      *> The last lines reach the disk now: CLOSE would not say that
      *> they did not. It is fflush of C, for all open files. Only
      *> the line feed that ends the report is still to be written.
       FLUSH-FILES.
           CALL "fflush" USING BY REFERENCE OMITTED
               RETURNING WS-FLUSHED
           END-CALL
           IF WS-FLUSHED NOT = 0
               DISPLAY "REVIEW: not everything could be written"
               PERFORM GIVE-UP
           END-IF.

       CHECK-FILE.
           IF NOT WS-FILE-OK
               DISPLAY "REVIEW: " WS-FILE-NAME
                   " has file status " WS-FILE-STATUS
               PERFORM GIVE-UP
           END-IF.

      *> No record may be lost. Nobody's data go to the console.
       CHECK-COUNTS.
           DISPLAY "REVIEW: read     " WS-READ
           DISPLAY "REVIEW: reported " WS-REPORTED
           DISPLAY "REVIEW: rejected " WS-REJECTED
           IF WS-READ NOT = WS-REPORTED + WS-REJECTED
               DISPLAY "REVIEW: records were lost"
               PERFORM GIVE-UP
           END-IF
      *>   Each CALL has left what it returned there.
           MOVE 0 TO RETURN-CODE
           IF WS-REJECTED > 0
               MOVE 4 TO RETURN-CODE
           END-IF.

       CHECK-TEXT.
           IF NOT ECH-STATUS-OK
               MOVE ECH-STATUS TO WS-STATUS
               PERFORM BLAME-THE-CALL
           END-IF.

       BLAME-THE-CALL.
           DISPLAY "REVIEW: a call has status " WS-STATUS
           PERFORM GIVE-UP.

       GIVE-UP.
           MOVE 16 TO RETURN-CODE
           STOP RUN.

      *> --------------------------------------------------------------
      *> A record
      *> --------------------------------------------------------------
       READ-RECORD.
           MOVE "REGISTER" TO WS-FILE-NAME
           READ REGISTER-FILE
           IF NOT WS-FILE-AT-END
               PERFORM CHECK-FILE
               ADD 1 TO WS-READ
           END-IF.

      *> A record goes to the report only if each rule has answered.
       REVIEW-RECORD.
           SET WS-ACCEPTED TO TRUE
           INITIALIZE WS-ANSWERS
           PERFORM READ-FACTS
           IF WS-ACCEPTED
               PERFORM ASK-NUMBER
           END-IF
           IF WS-ACCEPTED
               PERFORM ASK-EXAM
           END-IF
      *>   Someone without an account has no question about it.
           IF WS-ACCEPTED AND NOT RG-NO-ACCOUNT
               PERFORM ASK-ACCOUNT
           END-IF
           IF WS-ACCEPTED
               PERFORM ASK-NEXT-STEP
           END-IF
           IF WS-ACCEPTED
               PERFORM PRINT-RECORD
           ELSE
               PERFORM WRITE-REJECT
           END-IF.

      *> Fields into facts. Where the form is wrong no rule is asked;
      *> the first field that is wrong is the one reported.
       READ-FACTS.
           INITIALIZE ECH-HOLD-FACTS
           PERFORM READ-CHARACTERS
           IF RG-FILE-ID = SPACES
               MOVE "FILE-ID" TO WS-FIELD
               SET ECH-STATUS-MISSING-FIELD TO TRUE
               PERFORM REFUSE
           END-IF
           PERFORM READ-NUMBER
           PERFORM READ-KIND
           MOVE "ISSUED-ON" TO WS-FIELD
           MOVE RG-ISSUED-ON TO WS-DAY-TEXT
           PERFORM READ-DAY
           MOVE WS-DAY TO ECH-HOLD-F-ISSUED-ON
           MOVE "EXPIRES-ON" TO WS-FIELD
           MOVE RG-EXPIRES-ON TO WS-DAY-TEXT
           PERFORM READ-DAY
           MOVE WS-DAY TO ECH-HOLD-F-EXPIRES-ON
           MOVE "AFFILIATED" TO WS-FIELD
           MOVE RG-AFFILIATED TO WS-FLAG
           PERFORM READ-FLAG
           MOVE WS-YES-NO TO ECH-HOLD-F-AFFIL
           MOVE "UNAFFIL-SINCE" TO WS-FIELD
           MOVE RG-UNAFFIL-SINCE TO WS-DAY-TEXT
           PERFORM READ-DAY
           MOVE WS-DAY TO ECH-HOLD-F-UNAFFIL-SINCE
           MOVE "CANCELLED-ON" TO WS-FIELD
           MOVE RG-CANCELLED-ON TO WS-DAY-TEXT
           PERFORM READ-DAY
           MOVE WS-DAY TO ECH-HOLD-F-CANCLD-ON
           MOVE "RENEWED-ON" TO WS-FIELD
           MOVE RG-RENEWED-ON TO WS-DAY-TEXT
           PERFORM READ-DAY
           MOVE WS-DAY TO ECH-HOLD-F-RENEWED-ON
           MOVE "EXAM-PASSED-ON" TO WS-FIELD
           MOVE RG-EXAM-PASSED-ON TO WS-DAY-TEXT
           PERFORM READ-DAY
           MOVE WS-DAY TO ECH-HOLD-F-EXAM-PASSED-ON
           MOVE "AFFIL-AT-EXPIRY" TO WS-FIELD
           MOVE RG-AFFIL-AT-EXPIRY TO WS-FLAG
           PERFORM READ-FLAG
           MOVE WS-YES-NO TO ECH-HOLD-F-AFFIL-AT-EXPIRY
           MOVE "ACCT-USED-ON" TO WS-FIELD
           MOVE RG-ACCT-USED-ON TO WS-DAY-TEXT
           PERFORM READ-DAY
           MOVE WS-DAY TO ECH-HOLD-F-ACCT-USED-ON
           IF RG-REST NOT = SPACES OR WS-RECORD-FULL
               MOVE "RECORD" TO WS-FIELD
               SET ECH-STATUS-UNKNOWN-FIELD TO TRUE
               PERFORM REFUSE
           END-IF.

      *> Control characters, which no output file takes, become "?".
       READ-CHARACTERS.
           MOVE RG-RECORD TO WS-AS-READ
           INSPECT RG-RECORD CONVERTING WS-CONTROLS TO WS-STAND-INS
           IF RG-RECORD NOT = WS-AS-READ
               MOVE "RECORD" TO WS-FIELD
               SET ECH-STATUS-WRONG-TYPE TO TRUE
               PERFORM REFUSE
           END-IF.

      *> Trailing spaces belong to the record, not to the number.
       READ-NUMBER.
           IF RG-CERT-NUMBER NOT = SPACES
               PERFORM VARYING WS-NUMBER-LENGTH FROM 15 BY -1
                   UNTIL RG-CERT-NUMBER (WS-NUMBER-LENGTH:1)
                       NOT = SPACE
                   CONTINUE
               END-PERFORM
               SET ECH-HOLD-F-CERT-NUM TO ADDRESS OF RG-CERT-NUMBER
               MOVE WS-NUMBER-LENGTH TO ECH-HOLD-F-CERT-NUM-LEN
           END-IF.

       READ-KIND.
           EVALUATE TRUE
               WHEN RG-KIND-BLANK
                   CONTINUE
               WHEN RG-KIND-REGULAR
                   SET ECH-HOLD-F-KIND-REGULAR TO TRUE
               WHEN RG-KIND-TEMP
                   SET ECH-HOLD-F-KIND-TEMP TO TRUE
               WHEN OTHER
                   MOVE "KIND" TO WS-FIELD
                   SET ECH-STATUS-NOT-A-CHOICE TO TRUE
                   PERFORM REFUSE
           END-EVALUATE.

      *> Blank is absent: the fact is unknown, or takes its default, and
      *> the report says so. Zeros are refused: 0 would mean to the
      *> library that the day is absent, which nobody has stated.
       READ-DAY.
           MOVE 0 TO WS-DAY
           EVALUATE TRUE
               WHEN WS-DAY-TEXT = SPACES
                   CONTINUE
               WHEN WS-DAY-TEXT = "NONE"
                   MOVE ECH-NONE TO WS-DAY
               WHEN WS-DAY-TEXT = "UNKNOWN" OR "INCONNU"
                   MOVE ECH-UNKNOWN TO WS-DAY
               WHEN WS-DAY-TEXT IS NOT NUMERIC
                   SET ECH-STATUS-WRONG-TYPE TO TRUE
                   PERFORM REFUSE
               WHEN WS-DAY-DIGITS = 0
                   SET ECH-STATUS-NOT-A-DATE TO TRUE
                   PERFORM REFUSE
               WHEN OTHER
                   MOVE WS-DAY-DIGITS TO WS-DAY
           END-EVALUATE.

       READ-FLAG.
           MOVE 0 TO WS-YES-NO
           EVALUATE WS-FLAG
               WHEN SPACE
                   CONTINUE
               WHEN "O"
               WHEN "Y"
                   MOVE ECH-YES TO WS-YES-NO
               WHEN "N"
                   MOVE ECH-NO TO WS-YES-NO
               WHEN "I"
               WHEN "U"
                   MOVE ECH-UNKNOWN TO WS-YES-NO
               WHEN OTHER
                   SET ECH-STATUS-NOT-A-CHOICE TO TRUE
                   PERFORM REFUSE
           END-EVALUATE.

      *> --------------------------------------------------------------
      *> The rules
      *> --------------------------------------------------------------
       ASK-NUMBER.
           INITIALIZE ECH-CNUM-FACTS
           SET ECH-CNUM-F-TEXT TO ECH-HOLD-F-CERT-NUM
           MOVE ECH-HOLD-F-CERT-NUM-LEN TO ECH-CNUM-F-TEXT-LEN
           SET ECH-RULE-CNUM TO TRUE
           CALL "echeance_certificate_number" USING
               BY VALUE WS-AS-OF
               BY REFERENCE ECH-CNUM-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-CNUM-ANSWER
               RETURNING ECH-STATUS
           END-CALL
           IF ECH-STATUS-OK
               MOVE ECH-RULE TO AN-RULE (WS-NUMBER)
               MOVE ECH-CNUM-A-OUTCOME TO AN-OUTCOME (WS-NUMBER)
               MOVE ECH-CNUM-A-REASONS (1) TO AN-REASON (WS-NUMBER)
               MOVE ECH-CNUM-A-MISSING TO AN-MISSING (WS-NUMBER)
               MOVE ECH-CNUM-A-CONTESTED-READING
                   TO AN-READING (WS-NUMBER)
               MOVE ECH-CNUM-A-DAYS-READING
                   TO AN-DAYS-READING (WS-NUMBER)
           ELSE
               CALL "echeance_certificate_number_wrong_field" USING
                   BY VALUE WS-AS-OF
                   BY REFERENCE ECH-CNUM-FACTS
                   BY REFERENCE OMITTED
                   RETURNING ECH-FIELD
               END-CALL
               PERFORM NAME-THE-FIELD
               PERFORM REFUSE
           END-IF.

       ASK-EXAM.
           INITIALIZE ECH-EXTR-FACTS
           MOVE ECH-HOLD-F-EXAM-PASSED-ON TO ECH-EXTR-F-EXAM-PASSED-ON
           MOVE ECH-HOLD-F-AFFIL-AT-EXPIRY
               TO ECH-EXTR-F-AFFIL-AT-EXPIRY
           SET ECH-RULE-EXTR TO TRUE
           CALL "echeance_exam_transfer" USING
               BY VALUE WS-AS-OF
               BY REFERENCE ECH-EXTR-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-EXTR-ANSWER
               RETURNING ECH-STATUS
           END-CALL
           IF ECH-STATUS-OK
               MOVE ECH-RULE TO AN-RULE (WS-EXAM)
               MOVE ECH-EXTR-A-OUTCOME TO AN-OUTCOME (WS-EXAM)
               MOVE ECH-EXTR-A-REASONS (1) TO AN-REASON (WS-EXAM)
               MOVE ECH-EXTR-A-MISSING TO AN-MISSING (WS-EXAM)
               MOVE ECH-EXTR-A-CONTESTED-READING
                   TO AN-READING (WS-EXAM)
               MOVE ECH-EXTR-A-DAYS-READING
                   TO AN-DAYS-READING (WS-EXAM)
               MOVE ECH-EXTR-A-NEXT-CHG-ON TO AN-CHANGES-ON (WS-EXAM)
           ELSE
               CALL "echeance_exam_transfer_wrong_field" USING
                   BY VALUE WS-AS-OF
                   BY REFERENCE ECH-EXTR-FACTS
                   BY REFERENCE OMITTED
                   RETURNING ECH-FIELD
               END-CALL
               PERFORM NAME-THE-FIELD
               PERFORM REFUSE
           END-IF.

       ASK-ACCOUNT.
           INITIALIZE ECH-INAC-FACTS
           MOVE ECH-HOLD-F-ACCT-USED-ON TO ECH-INAC-F-LAST-USED-ON
           SET ECH-RULE-INAC TO TRUE
           CALL "echeance_inactivity" USING
               BY VALUE WS-AS-OF
               BY REFERENCE ECH-INAC-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-INAC-ANSWER
               RETURNING ECH-STATUS
           END-CALL
           IF ECH-STATUS-OK
               MOVE ECH-RULE TO AN-RULE (WS-ACCOUNT)
               MOVE ECH-INAC-A-OUTCOME TO AN-OUTCOME (WS-ACCOUNT)
               MOVE ECH-INAC-A-REASONS (1) TO AN-REASON (WS-ACCOUNT)
               MOVE ECH-INAC-A-MISSING TO AN-MISSING (WS-ACCOUNT)
               MOVE ECH-INAC-A-CONTESTED-READING
                   TO AN-READING (WS-ACCOUNT)
               MOVE ECH-INAC-A-DAYS-READING
                   TO AN-DAYS-READING (WS-ACCOUNT)
               MOVE ECH-INAC-A-NEXT-CHG-ON
                   TO AN-CHANGES-ON (WS-ACCOUNT)
           ELSE
               CALL "echeance_inactivity_wrong_field" USING
                   BY VALUE WS-AS-OF
                   BY REFERENCE ECH-INAC-FACTS
                   BY REFERENCE OMITTED
                   RETURNING ECH-FIELD
               END-CALL
               PERFORM NAME-THE-FIELD
               PERFORM REFUSE
           END-IF.

       ASK-NEXT-STEP.
           SET ECH-RULE-HOLD TO TRUE
           CALL "echeance_holder_review" USING
               BY VALUE WS-AS-OF
               BY REFERENCE ECH-HOLD-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-HOLD-ANSWER
               RETURNING ECH-STATUS
           END-CALL
           IF ECH-STATUS-OK
               MOVE ECH-RULE TO AN-RULE (WS-NEXT-STEP)
               MOVE ECH-HOLD-A-OUTCOME TO AN-OUTCOME (WS-NEXT-STEP)
               MOVE ECH-HOLD-A-REASONS (1) TO AN-REASON (WS-NEXT-STEP)
               MOVE ECH-HOLD-A-MISSING TO AN-MISSING (WS-NEXT-STEP)
               MOVE ECH-HOLD-A-CONTESTED-READING
                   TO AN-READING (WS-NEXT-STEP)
               MOVE ECH-HOLD-A-DAYS-READING
                   TO AN-DAYS-READING (WS-NEXT-STEP)
               MOVE ECH-HOLD-A-NEXT-CHG-ON
                   TO AN-CHANGES-ON (WS-NEXT-STEP)
               MOVE ECH-HOLD-A-ACT-BY TO AN-LAST-DAY (WS-NEXT-STEP)
               MOVE ECH-HOLD-A-ASSUMED TO WS-ASSUMED
               PERFORM TAKE-DUTIES
           ELSE
               CALL "echeance_holder_review_wrong_field" USING
                   BY VALUE WS-AS-OF
                   BY REFERENCE ECH-HOLD-FACTS
                   BY REFERENCE OMITTED
                   RETURNING ECH-FIELD
               END-CALL
               PERFORM NAME-THE-FIELD
               PERFORM REFUSE
           END-IF.

      *> In the order of the rule: an act has the same number as the
      *> outcome that calls for it first.
       TAKE-DUTIES.
           MOVE ECH-HOLD-A-NEW-APPLN-STATE TO DU-STATE (1)
           MOVE ECH-HOLD-A-NEW-APPLN-FROM TO DU-FROM (1)
           MOVE ECH-HOLD-A-NEW-APPLN-BY TO DU-BY (1)
           MOVE ECH-HOLD-A-XFER-EXAM-STATE TO DU-STATE (2)
           MOVE ECH-HOLD-A-XFER-EXAM-FROM TO DU-FROM (2)
           MOVE ECH-HOLD-A-XFER-EXAM-BY TO DU-BY (2)
           MOVE ECH-HOLD-A-RETAKE-EXAM-STATE TO DU-STATE (3)
           MOVE ECH-HOLD-A-RETAKE-EXAM-FROM TO DU-FROM (3)
           MOVE ECH-HOLD-A-RETAKE-EXAM-BY TO DU-BY (3)
           MOVE ECH-HOLD-A-AFFILIATE-STATE TO DU-STATE (4)
           MOVE ECH-HOLD-A-AFFILIATE-FROM TO DU-FROM (4)
           MOVE ECH-HOLD-A-AFFILIATE-BY TO DU-BY (4)
           MOVE ECH-HOLD-A-RENEW-STATE TO DU-STATE (5)
           MOVE ECH-HOLD-A-RENEW-FROM TO DU-FROM (5)
           MOVE ECH-HOLD-A-RENEW-BY TO DU-BY (5)
           MOVE ECH-HOLD-A-KEEP-ACCT-STATE TO DU-STATE (6)
           MOVE ECH-HOLD-A-KEEP-ACCT-FROM TO DU-FROM (6)
           MOVE ECH-HOLD-A-KEEP-ACCT-BY TO DU-BY (6)
           MOVE ECH-HOLD-A-OPEN-ACCT-STATE TO DU-STATE (7)
           MOVE ECH-HOLD-A-OPEN-ACCT-FROM TO DU-FROM (7)
           MOVE ECH-HOLD-A-OPEN-ACCT-BY TO DU-BY (7)
           MOVE ECH-HOLD-A-FIX-NUM-STATE TO DU-STATE (8)
           MOVE ECH-HOLD-A-FIX-NUM-FROM TO DU-FROM (8)
           MOVE ECH-HOLD-A-FIX-NUM-BY TO DU-BY (8).

      *> A bit of the rule ECH-RULE as the field of the record.
       NAME-THE-FIELD.
           EVALUATE TRUE
               WHEN ECH-RULE-CNUM AND ECH-FIELD = ECH-CNUM-B-TEXT
                   MOVE "CERT-NUMBER" TO WS-FIELD
               WHEN ECH-RULE-INAC
                   AND ECH-FIELD = ECH-INAC-B-LAST-USED-ON
                   MOVE "ACCT-USED-ON" TO WS-FIELD
               WHEN ECH-RULE-EXTR
                   PERFORM NAME-A-FIELD-OF-EXAM
               WHEN ECH-RULE-HOLD
                   PERFORM NAME-A-FIELD-OF-NEXT-STEP
               WHEN OTHER
                   MOVE "RECORD" TO WS-FIELD
           END-EVALUATE.

       NAME-A-FIELD-OF-EXAM.
           EVALUATE ECH-FIELD
               WHEN ECH-EXTR-B-EXAM-PASSED-ON
                   MOVE "EXAM-PASSED-ON" TO WS-FIELD
               WHEN ECH-EXTR-B-AFFIL-AT-EXPIRY
                   MOVE "AFFIL-AT-EXPIRY" TO WS-FIELD
               WHEN OTHER
                   MOVE "RECORD" TO WS-FIELD
           END-EVALUATE.

       NAME-A-FIELD-OF-NEXT-STEP.
           EVALUATE ECH-FIELD
               WHEN ECH-HOLD-B-CERT-NUM
                   MOVE "CERT-NUMBER" TO WS-FIELD
               WHEN ECH-HOLD-B-KIND
                   MOVE "KIND" TO WS-FIELD
               WHEN ECH-HOLD-B-ISSUED-ON
                   MOVE "ISSUED-ON" TO WS-FIELD
               WHEN ECH-HOLD-B-EXPIRES-ON
                   MOVE "EXPIRES-ON" TO WS-FIELD
               WHEN ECH-HOLD-B-AFFIL
                   MOVE "AFFILIATED" TO WS-FIELD
               WHEN ECH-HOLD-B-UNAFFIL-SINCE
                   MOVE "UNAFFIL-SINCE" TO WS-FIELD
               WHEN ECH-HOLD-B-CANCLD-ON
                   MOVE "CANCELLED-ON" TO WS-FIELD
               WHEN ECH-HOLD-B-RENEWED-ON
                   MOVE "RENEWED-ON" TO WS-FIELD
               WHEN ECH-HOLD-B-EXAM-PASSED-ON
                   MOVE "EXAM-PASSED-ON" TO WS-FIELD
               WHEN ECH-HOLD-B-AFFIL-AT-EXPIRY
                   MOVE "AFFIL-AT-EXPIRY" TO WS-FIELD
               WHEN ECH-HOLD-B-ACCT-USED-ON
                   MOVE "ACCT-USED-ON" TO WS-FIELD
               WHEN OTHER
                   MOVE "RECORD" TO WS-FIELD
           END-EVALUATE.

      *> --------------------------------------------------------------
      *> The file of rejects
      *> --------------------------------------------------------------
       REFUSE.
           MOVE ECH-STATUS TO WS-STATUS
           IF NOT WS-RECORD-AT-FAULT
               PERFORM BLAME-THE-CALL
           END-IF
           IF WS-ACCEPTED
               SET WS-REFUSED TO TRUE
               MOVE SPACES TO RJ-LINE
               MOVE WS-FIELD TO RJ-FIELD
               MOVE WS-STATUS TO RJ-STATUS
           END-IF.

       WRITE-REJECT.
           MOVE RG-RECORD TO RJ-RECORD
           MOVE RJ-STATUS TO ECH-STATUS
           MOVE SPACES TO WS-TEXT
           CALL "echeance_error_text" USING
               BY VALUE ECH-STATUS ECH-LANG ECH-ENCODING
               BY REFERENCE WS-TEXT
               BY VALUE SIZE 8 WS-CAPACITY
               BY REFERENCE WS-NEEDED
               RETURNING ECH-STATUS
           END-CALL
           PERFORM CHECK-TEXT
           MOVE WS-TEXT TO RJ-TEXT
           MOVE "REJECTS" TO WS-FILE-NAME
           WRITE RJ-LINE
           PERFORM CHECK-FILE
           ADD 1 TO WS-REJECTED.

      *> --------------------------------------------------------------
      *> The report
      *> --------------------------------------------------------------
       PRINT-RECORD.
           IF WS-LINES > WS-LAST-START
               PERFORM NEW-PAGE
           END-IF
           MOVE SPACES TO LN-ANSWER
           MOVE RG-FILE-ID TO LA-FILE-ID
           MOVE RG-CERT-NUMBER TO LA-CERT-NUMBER
           PERFORM VARYING WS-AT FROM 1 BY 1 UNTIL WS-AT > 4
               IF AN-RULE (WS-AT) NOT = 0
                   PERFORM PRINT-ANSWER
                   PERFORM COUNT-ANSWER
               END-IF
           END-PERFORM
           MOVE SPACES TO RP-LINE
           PERFORM PRINT-LINE
           ADD 1 TO WS-REPORTED.

       PRINT-ANSWER.
           MOVE AN-RULE (WS-AT) TO ECH-RULE
           MOVE WD-RULE (WS-AT) TO LA-RULE
           MOVE AN-LAST-DAY (WS-AT) TO WS-EDITED-DAY
           PERFORM EDIT-DAY
           MOVE WS-EDITED-DAY TO LA-LAST-DAY
           MOVE AN-CHANGES-ON (WS-AT) TO WS-EDITED-DAY
           PERFORM EDIT-DAY
           MOVE WS-EDITED-DAY TO LA-CHANGES-ON
      *>   Another reading of the sources would give another outcome,
      *>   or other days alone.
           EVALUATE TRUE
               WHEN AN-READING (WS-AT) NOT = 0
                   MOVE "*" TO LA-CONTESTED
               WHEN AN-DAYS-READING (WS-AT) NOT = 0
                   MOVE "+" TO LA-CONTESTED
               WHEN OTHER
                   MOVE SPACES TO LA-CONTESTED
           END-EVALUATE
           MOVE AN-OUTCOME (WS-AT) TO WS-OUTCOME
           PERFORM SAY-OUTCOME
           MOVE WS-TEXT TO LA-OUTCOME
           MOVE LN-ANSWER TO RP-LINE
           PERFORM PRINT-LINE
           MOVE SPACES TO LN-ANSWER
           MOVE SPACES TO LN-REASON
           MOVE AN-REASON (WS-AT) TO LR-REASON
           PERFORM SAY-REASON
           MOVE WS-TEXT TO LR-TEXT
           MOVE LN-REASON TO RP-LINE
           PERFORM PRINT-LINE
           IF AN-MISSING (WS-AT) NOT = 0
               MOVE WD-MISSING TO LM-WORD
               MOVE AN-MISSING (WS-AT) TO WS-BITS
               PERFORM PRINT-FACTS
           END-IF
           IF WS-AT = WS-NEXT-STEP
               PERFORM PRINT-DUTIES
           END-IF
           IF AN-READING (WS-AT) NOT = 0
               MOVE WD-READING TO LM-WORD
               MOVE AN-READING (WS-AT) TO WS-READING
               PERFORM PRINT-READING
           END-IF
           IF AN-DAYS-READING (WS-AT) NOT = 0
               MOVE WD-DAYS-READING TO LM-WORD
               MOVE AN-DAYS-READING (WS-AT) TO WS-READING
               PERFORM PRINT-READING
           END-IF.

      *> What is owed, now or later, and what may be; then the facts
      *> that the register leaves out and that took their default.
       PRINT-DUTIES.
           PERFORM VARYING WS-ACT FROM 1 BY 1 UNTIL WS-ACT > 8
               IF DU-STATE (WS-ACT) NOT = ECH-DUTY-NONE
                   PERFORM PRINT-DUTY
               END-IF
           END-PERFORM
           IF WS-ASSUMED NOT = 0
               MOVE WD-ABSENT TO LM-WORD
               MOVE WS-ASSUMED TO WS-BITS
               PERFORM PRINT-FACTS
           END-IF.

       PRINT-DUTY.
           MOVE SPACES TO LN-DUTY
           MOVE WD-ACT TO LD-WORD
           EVALUATE DU-STATE (WS-ACT)
               WHEN ECH-DUTY-DUE
                   MOVE WD-NOW TO LD-STATE
               WHEN ECH-DUTY-LATER
                   MOVE WD-LATER TO LD-STATE
               WHEN OTHER
                   MOVE WD-UNKNOWN TO LD-STATE
           END-EVALUATE
           IF DU-BY (WS-ACT) = ECH-NONE
               MOVE WD-NO-DAY TO LD-BY
           ELSE
               MOVE DU-BY (WS-ACT) TO WS-EDITED-DAY
               PERFORM EDIT-DAY
               MOVE WS-EDITED-DAY TO LD-BY
           END-IF
           MOVE DU-FROM (WS-ACT) TO WS-EDITED-DAY
           PERFORM EDIT-DAY
           MOVE WS-EDITED-DAY TO LD-FROM
           MOVE WS-ACT TO WS-OUTCOME
           PERFORM SAY-OUTCOME
           MOVE WS-TEXT TO LD-ACT
           MOVE LN-DUTY TO RP-LINE
           PERFORM PRINT-LINE.

       EDIT-DAY.
           INSPECT WS-EDITED-DAY REPLACING ALL "/" BY "-".

      *> A bit is a fact: from the lowest to the highest.
       PRINT-FACTS.
           MOVE SPACES TO LM-NAMES
           MOVE 1 TO WS-NAMES-END
           MOVE 1 TO ECH-FIELD
           PERFORM UNTIL WS-BITS = 0
               DIVIDE WS-BITS BY 2 GIVING WS-BITS REMAINDER WS-ODD
               IF WS-ODD = 1
                   PERFORM NAME-THE-FIELD
                   STRING WS-FIELD DELIMITED BY SPACE
                       SPACE DELIMITED BY SIZE
                       INTO LM-NAMES
                       WITH POINTER WS-NAMES-END
                   END-STRING
               END-IF
               MULTIPLY 2 BY ECH-FIELD
           END-PERFORM
           MOVE LN-MORE TO RP-LINE
           PERFORM PRINT-LINE.

       PRINT-READING.
           PERFORM SAY-READING
           MOVE WS-TEXT TO LM-NAMES
           MOVE LN-MORE TO RP-LINE
           PERFORM PRINT-LINE.

       COUNT-ANSWER.
           MOVE AN-RULE (WS-AT) TO WS-TOTAL-RULE (WS-AT)
           ADD 1 TO WS-TOTAL (WS-AT, AN-OUTCOME (WS-AT) + 1).

       PRINT-TOTALS.
           PERFORM NEW-PAGE
           PERFORM VARYING WS-AT FROM 1 BY 1 UNTIL WS-AT > 4
               MOVE WS-TOTAL-RULE (WS-AT) TO ECH-RULE
               PERFORM VARYING WS-PLACE FROM 1 BY 1
                   UNTIL WS-PLACE > 100
                   IF WS-TOTAL (WS-AT, WS-PLACE) > 0
                       PERFORM PRINT-OUTCOME-TOTAL
                   END-IF
               END-PERFORM
               MOVE SPACES TO RP-LINE
               PERFORM PRINT-LINE
           END-PERFORM
           MOVE SPACES TO LN-TOTAL
           MOVE WD-READ TO LO-RULE
           MOVE WS-READ TO LO-COUNT
           PERFORM PRINT-TOTAL
           MOVE WD-REPORTED TO LO-RULE
           MOVE WS-REPORTED TO LO-COUNT
           PERFORM PRINT-TOTAL
           MOVE WD-REJECTED TO LO-RULE
           MOVE WS-REJECTED TO LO-COUNT
           PERFORM PRINT-TOTAL.

       PRINT-OUTCOME-TOTAL.
           MOVE SPACES TO LN-TOTAL
           MOVE WD-RULE (WS-AT) TO LO-RULE
           MOVE WS-TOTAL (WS-AT, WS-PLACE) TO LO-COUNT
           SUBTRACT 1 FROM WS-PLACE GIVING WS-OUTCOME
           PERFORM SAY-OUTCOME
           MOVE WS-TEXT TO LO-OUTCOME
           PERFORM PRINT-TOTAL.

       PRINT-TOTAL.
           MOVE LN-TOTAL TO RP-LINE
           PERFORM PRINT-LINE.

       NEW-PAGE.
           ADD 1 TO WS-PAGE
           MOVE 0 TO WS-LINES
           MOVE SPACES TO LN-TITLE
           MOVE WD-TITLE TO LT-TITLE
           MOVE WS-AS-OF TO WS-EDITED-DAY
           PERFORM EDIT-DAY
           MOVE WS-EDITED-DAY TO LT-AS-OF
           MOVE WD-PAGE TO LT-PAGE-WORD
           MOVE WS-PAGE TO LT-PAGE
           MOVE LN-TITLE TO RP-LINE
           MOVE "REPORT" TO WS-FILE-NAME
           WRITE RP-LINE AFTER ADVANCING PAGE
           PERFORM CHECK-FILE
           ADD 1 TO WS-LINES
           MOVE SPACES TO LN-ANSWER
           MOVE WD-FILE-ID TO LA-FILE-ID
           MOVE WD-CERT-NUMBER TO LA-CERT-NUMBER
           MOVE WD-QUESTION TO LA-RULE
           MOVE WD-LAST-DAY TO LA-LAST-DAY
           MOVE WD-CHANGES-ON TO LA-CHANGES-ON
           MOVE WD-OUTCOME TO LA-OUTCOME
           MOVE LN-ANSWER TO RP-LINE
           PERFORM PRINT-LINE
           MOVE SPACES TO RP-LINE
           PERFORM PRINT-LINE.

       PRINT-LINE.
           MOVE "REPORT" TO WS-FILE-NAME
           WRITE RP-LINE AFTER ADVANCING 1 LINE
           PERFORM CHECK-FILE
           ADD 1 TO WS-LINES.

       SAY-OUTCOME.
           MOVE SPACES TO WS-TEXT
           CALL "echeance_outcome_text" USING
               BY VALUE ECH-RULE WS-OUTCOME
               BY VALUE ECH-LANG ECH-ENCODING
               BY REFERENCE WS-TEXT
               BY VALUE SIZE 8 WS-CAPACITY
               BY REFERENCE WS-NEEDED
               RETURNING ECH-STATUS
           END-CALL
           PERFORM CHECK-TEXT.

       SAY-REASON.
           MOVE SPACES TO WS-TEXT
           CALL "echeance_reason_text" USING
               BY VALUE AN-REASON (WS-AT) ECH-LANG ECH-ENCODING
               BY REFERENCE WS-TEXT
               BY VALUE SIZE 8 WS-CAPACITY
               BY REFERENCE WS-NEEDED
               RETURNING ECH-STATUS
           END-CALL
           PERFORM CHECK-TEXT.

      *> The name of the reading itself: its choice 0.
       SAY-READING.
           MOVE 0 TO WS-CHOICE
           MOVE SPACES TO WS-TEXT
           CALL "echeance_reading_name" USING
               BY VALUE WS-READING WS-CHOICE ECH-ENCODING
               BY REFERENCE WS-TEXT
               BY VALUE SIZE 8 WS-CAPACITY
               BY REFERENCE WS-NEEDED
               RETURNING ECH-STATUS
           END-CALL
           PERFORM CHECK-TEXT.
