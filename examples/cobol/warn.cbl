      *> ==============================================================
      *> WARN: the accounts to warn tonight, before they are cancelled
      *> for want of use. A nightly batch over whole columns: the rule
      *> is asked once for many records.
      *>
      *> Reads the register of REVIEW, writes a line for each account
      *> that the rule inactivity wants a notice for, and for each
      *> record that cannot be asked. README.md shows the lines.
      *>
      *>     DD_REGISTER=register.dat DD_WARNINGS=warnings.txt
      *>     ./warn 20261121
      *>
      *> The parameter is the day. No clock is read.
      *>
      *> Return code: 0 every account was asked; 4 some records cannot
      *> be asked; 16 the batch did not run to its end.
      *> ==============================================================
       IDENTIFICATION DIVISION.
       PROGRAM-ID. WARN.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT REGISTER-FILE ASSIGN TO "REGISTER"
               ORGANIZATION IS LINE SEQUENTIAL
               FILE STATUS IS WS-FILE-STATUS.
           SELECT WARNING-FILE ASSIGN TO "WARNINGS"
               ORGANIZATION IS LINE SEQUENTIAL
               FILE STATUS IS WS-FILE-STATUS.

       DATA DIVISION.
       FILE SECTION.
       FD  REGISTER-FILE.
       01  RG-RECORD.
           05  RG-FILE-ID           PIC X(8).
           05  FILLER               PIC X(77).
           05  RG-USED-X            PIC X(8).
               88  RG-NO-ACCOUNT    VALUE "NONE".
               88  RG-NOT-KNOWN     VALUE SPACES "INCONNU" "UNKNOWN".
           05  RG-USED REDEFINES RG-USED-X PIC 9(8).
      *>   Nothing stands here, unless the line has another layout.
           05  RG-REST              PIC X(931).

       FD  WARNING-FILE.
       01  WN-LINE.
           05  WN-FILE-ID           PIC X(8).
           05  FILLER               PIC X.
           05  WN-WHAT              PIC X(6).
           05  FILLER               PIC X.
           05  WN-NUMBER            PIC 9(8).

       WORKING-STORAGE SECTION.
       COPY "echeance.cpy".

       01  WS-PARAMETER.
           05  WS-DAY-X             PIC X(8).
           05  WS-DAY REDEFINES WS-DAY-X PIC 9(8).
           05  WS-PARAMETER-REST    PIC X(92).

       01  WS-FILE-STATUS           PIC X(2).
           88  WS-FILE-OK           VALUE "00" THRU "09".
           88  WS-FILE-AT-END       VALUE "10".
       01  WS-YYYYMMDD              PIC S9(9) COMP-5.
       01  WS-AS-OF                 PIC S9(9) COMP-5.
       01  WS-CODE                  PIC 99 VALUE 0.
       01  WS-COUNTS.
           05  WS-ASKED             PIC 9(9) VALUE 0.
           05  WS-WARNED            PIC 9(9) VALUE 0.
           05  WS-NOT-KNOWN         PIC 9(9) VALUE 0.
           05  WS-REJECTED          PIC 9(9) VALUE 0.

      *> What is asked at a time. Why a record cannot be asked, where
      *> no column can tell it to the library, is kept in WS-REFUSED.
       01  WS-MOST                  PIC S9(9) COMP-5 VALUE 10000.
       01  WS-ROWS                  PIC S9(18) COMP-5 VALUE 0.
       01  WS-ROW                   PIC S9(9) COMP-5.
       01  WS-IDS.
           05  WS-ID                PIC X(8) OCCURS 10000.
       01  WS-COLUMNS.
           05  WS-REFUSED           PIC S9(9) COMP-5 OCCURS 10000.
           05  WS-USED              PIC S9(9) COMP-5 OCCURS 10000.
           05  WS-OUTCOME           PIC S9(9) COMP-5 OCCURS 10000.
           05  WS-CANCELLED         PIC S9(9) COMP-5 OCCURS 10000.

       PROCEDURE DIVISION.
           PERFORM START-UP
           PERFORM UNTIL WS-FILE-AT-END
               PERFORM READ-RECORD
               IF WS-ROWS = WS-MOST
                   PERFORM ANSWER
               END-IF
           END-PERFORM
           PERFORM ANSWER
           CLOSE REGISTER-FILE WARNING-FILE
           PERFORM CHECK-FILE
           DISPLAY "WARN: asked    " WS-ASKED
           DISPLAY "WARN: warned   " WS-WARNED
           DISPLAY "WARN: unknown  " WS-NOT-KNOWN
           DISPLAY "WARN: rejected " WS-REJECTED
           MOVE WS-CODE TO RETURN-CODE
           STOP RUN.

       START-UP.
           ACCEPT WS-PARAMETER FROM COMMAND-LINE
           IF WS-DAY-X NOT NUMERIC OR WS-PARAMETER-REST NOT = SPACES
               DISPLAY "WARN: the parameter is a day, YYYYMMDD"
               PERFORM FAIL
           END-IF
           MOVE WS-DAY TO WS-YYYYMMDD
           CALL "echeance_column_day" USING
               BY VALUE WS-YYYYMMDD RETURNING WS-AS-OF
           IF WS-AS-OF = ECH-COLUMN-NOT-A-DATE OR ECH-COLUMN-ABSENT
               DISPLAY "WARN: there is no such day"
               PERFORM FAIL
           END-IF
           INITIALIZE ECH-INAC-TABLE ECH-INAC-RESULTS
           SET ECH-INAC-T-LAST-USED-ON TO ADDRESS OF WS-USED (1)
           SET ECH-INAC-R-OUTCOME TO ADDRESS OF WS-OUTCOME (1)
           SET ECH-INAC-R-CANCLN-ON TO ADDRESS OF WS-CANCELLED (1)
           OPEN INPUT REGISTER-FILE
           PERFORM CHECK-FILE
           OPEN OUTPUT WARNING-FILE
           PERFORM CHECK-FILE.

      *> One more row, unless the record has no account.
       READ-RECORD.
           READ REGISTER-FILE
           IF WS-FILE-AT-END
               EXIT PARAGRAPH
           END-IF
           PERFORM CHECK-FILE
           IF RG-NO-ACCOUNT AND RG-REST = SPACES
               EXIT PARAGRAPH
           END-IF
           ADD 1 TO WS-ROWS
           MOVE RG-FILE-ID TO WS-ID (WS-ROWS)
           MOVE 0 TO WS-REFUSED (WS-ROWS)
           MOVE ECH-COLUMN-UNKNOWN TO WS-USED (WS-ROWS)
           EVALUATE TRUE
               WHEN RG-REST NOT = SPACES
                   SET ECH-STATUS-UNKNOWN-FIELD TO TRUE
                   MOVE ECH-STATUS TO WS-REFUSED (WS-ROWS)
               WHEN RG-FILE-ID = SPACES
                   SET ECH-STATUS-MISSING-FIELD TO TRUE
                   MOVE ECH-STATUS TO WS-REFUSED (WS-ROWS)
               WHEN RG-NOT-KNOWN
                   CONTINUE
               WHEN RG-USED-X NOT NUMERIC
                   SET ECH-STATUS-WRONG-TYPE TO TRUE
                   MOVE ECH-STATUS TO WS-REFUSED (WS-ROWS)
               WHEN OTHER
                   MOVE RG-USED TO WS-YYYYMMDD
                   CALL "echeance_column_day" USING
                       BY VALUE WS-YYYYMMDD
                       RETURNING WS-USED (WS-ROWS)
      *>           Zeros, which would be "not given", are no day here.
                   IF WS-USED (WS-ROWS) = ECH-COLUMN-NOT-A-DATE
                           OR ECH-COLUMN-ABSENT
                       SET ECH-STATUS-NOT-A-DATE TO TRUE
                       MOVE ECH-STATUS TO WS-REFUSED (WS-ROWS)
                   END-IF
           END-EVALUATE.

       ANSWER.
           CALL "echeance_inactivity_columns" USING
               BY VALUE SIZE 8 WS-ROWS BY VALUE WS-AS-OF
               BY REFERENCE ECH-INAC-TABLE OMITTED ECH-INAC-RESULTS
               RETURNING ECH-STATUS
           IF NOT ECH-STATUS-OK
               DISPLAY "WARN: status " ECH-STATUS
               PERFORM FAIL
           END-IF
           PERFORM TELL VARYING WS-ROW FROM 1 BY 1
               UNTIL WS-ROW > WS-ROWS
           MOVE 0 TO WS-ROWS.

       TELL.
           ADD 1 TO WS-ASKED
           MOVE SPACES TO WN-LINE
           MOVE WS-ID (WS-ROW) TO WN-FILE-ID
           MOVE WS-OUTCOME (WS-ROW) TO ECH-INAC-A-OUTCOME
      *>   Below 0 the outcome is minus the status.
           IF WS-REFUSED (WS-ROW) = 0 AND ECH-INAC-A-OUTCOME < 0
               COMPUTE WS-REFUSED (WS-ROW) = 0 - ECH-INAC-A-OUTCOME
           END-IF
           EVALUATE TRUE
               WHEN WS-REFUSED (WS-ROW) > 0
                   MOVE "REJECT" TO WN-WHAT
                   MOVE WS-REFUSED (WS-ROW) TO WN-NUMBER
                   ADD 1 TO WS-REJECTED
                   MOVE 4 TO WS-CODE
                   PERFORM PUT-LINE
               WHEN ECH-INAC-A-FIRST-NTC
                   MOVE "FIRST" TO WN-WHAT
                   PERFORM PUT-WARNING
               WHEN ECH-INAC-A-FINAL-NTC
                   MOVE "FINAL" TO WN-WHAT
                   PERFORM PUT-WARNING
               WHEN ECH-INAC-A-UNDETERMINED
                   ADD 1 TO WS-NOT-KNOWN
           END-EVALUATE.

       PUT-WARNING.
           ADD 1 TO WS-WARNED
           CALL "echeance_day_of_column" USING
               BY VALUE WS-CANCELLED (WS-ROW)
               RETURNING WS-YYYYMMDD
           MOVE WS-YYYYMMDD TO WN-NUMBER
           PERFORM PUT-LINE.

       PUT-LINE.
           WRITE WN-LINE
           PERFORM CHECK-FILE.

       CHECK-FILE.
           IF NOT WS-FILE-OK
               DISPLAY "WARN: file status " WS-FILE-STATUS
               PERFORM FAIL
           END-IF.

       FAIL.
           MOVE 16 TO RETURN-CODE
           STOP RUN.
