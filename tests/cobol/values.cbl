      *> Values at their ends go into the library and come out of it.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. VALUES-IN-AND-OUT.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY "echeance.cpy".
       01  WS-DAY PIC S9(9) COMP-5 VALUE 20261121.
       01  WS-NO-DAY PIC S9(9) COMP-5 VALUE 0.
       01  WS-NOW PIC S9(18) COMP-5.
       01  WS-DISPLAYED PIC 9(8) VALUE 20241121.
       01  WS-WRONG PIC 9(3) VALUE 0.
       01  WS-QUOTIENT PIC S9(9) COMP-5.
       01  WS-NUMBER PIC X(20) VALUE "CAR202600000002".
       01  WS-PERIODS.
           05  WS-PERIOD OCCURS 2.
               10  WS-FROM PIC S9(9) COMP-5.
               10  WS-TO PIC S9(9) COMP-5.
       01  WS-REASON PIC S9(9) COMP-5 VALUE 101.
       01  WS-BUFFER PIC X(80) VALUE SPACES.
       01  WS-CAPACITY PIC S9(18) COMP-5.
       01  WS-NEEDED PIC S9(18) COMP-5 VALUE 0.
       01  WS-NATIVE PIC S9(9) COMP-5.
       01  WS-BYTES REDEFINES WS-NATIVE PIC X(4).
       01  WS-WIDE PIC S9(18) COMP-5.
       01  WS-WIDE-BYTES REDEFINES WS-WIDE PIC X(8).
       PROCEDURE DIVISION.
       MAIN-LINE.
           PERFORM COMP-5-IS-NOT-CUT
           PERFORM A-TEXT
           PERFORM A-NUMBER-OUT-OF-RANGE
           PERFORM PERIODS
           PERFORM AN-UNKNOWN-FACT
           PERFORM AN-ABSENT-FACT
           PERFORM A-TEXT-NOT-KNOWN
           PERFORM A-SET
           PERFORM AN-INSTANT
           PERFORM A-READING
           PERFORM THE-FAST-PATH
           PERFORM THE-SENTENCE-OF-A-REASON
           IF WS-WRONG = 0
               DISPLAY "went in and came out"
           END-IF
           STOP RUN.

      *> All bytes of an item count, whatever its picture says.
       COMP-5-IS-NOT-CUT.
           COMPUTE WS-NATIVE = -2147483647 - 1
           IF WS-BYTES NOT = X"00000080"
               PERFORM WRONG
               DISPLAY "the smallest number is cut"
           END-IF
           COMPUTE WS-NATIVE = 2147483647
           IF WS-BYTES NOT = X"FFFFFF7F"
               PERFORM WRONG
               DISPLAY "the largest number is cut"
           END-IF
           MOVE 7258118399 TO WS-WIDE
           IF WS-WIDE-BYTES NOT = X"FF189EB001000000"
               PERFORM WRONG
               DISPLAY "the end of 2199 is cut: " WS-WIDE
           END-IF.

       A-TEXT.
           INITIALIZE ECH-CNUM-FACTS
           SET ECH-CNUM-F-TEXT TO ADDRESS OF WS-NUMBER
           MOVE 15 TO ECH-CNUM-F-TEXT-LEN
           CALL "echeance_certificate_number" USING
               BY VALUE WS-NO-DAY
               BY REFERENCE ECH-CNUM-FACTS
               BY REFERENCE ECH-READINGS
               BY REFERENCE ECH-CNUM-ANSWER
               RETURNING ECH-STATUS
           END-CALL
           INSPECT ECH-CNUM-A-SERIAL REPLACING ALL X"00" BY SPACE
           IF NOT ECH-STATUS-OK OR NOT ECH-CNUM-A-WELL-FORMED
               OR NOT ECH-CNUM-AR-WELL-FORMED (1)
               OR ECH-CNUM-A-SERIAL NOT = "00000002"
               OR NOT ECH-CNUM-A-YEAR-GIVEN
               OR ECH-CNUM-A-YEAR NOT = 2026
               PERFORM WRONG
               DISPLAY "a text: " ECH-STATUS " " ECH-CNUM-A-SERIAL
           END-IF
           MOVE 16 TO ECH-CNUM-F-TEXT-LEN
           CALL "echeance_certificate_number" USING
               BY VALUE WS-NO-DAY
               BY REFERENCE ECH-CNUM-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-CNUM-ANSWER
               RETURNING ECH-STATUS
           END-CALL
           IF NOT ECH-STATUS-OK OR NOT ECH-CNUM-A-MALFORMED
               PERFORM WRONG
               DISPLAY "a text with a space at its end"
           END-IF.

      *> An output that is not written keeps what it had.
       A-NUMBER-OUT-OF-RANGE.
           INITIALIZE ECH-DLIN-FACTS
           MOVE 20260115 TO ECH-DLIN-F-STARTS-ON
           COMPUTE ECH-DLIN-F-COUNT = -2147483647 - 1
           SET ECH-DLIN-F-COUNT-GIVEN TO TRUE
           SET ECH-DLIN-F-UNIT-DAYS TO TRUE
           MOVE LOW-VALUES TO ECH-DLIN-ANSWER
           CALL "echeance_deadline" USING
               BY VALUE WS-DAY
               BY REFERENCE ECH-DLIN-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-DLIN-ANSWER
               RETURNING ECH-STATUS
           END-CALL
           CALL "echeance_deadline_wrong_field" USING
               BY VALUE WS-DAY
               BY REFERENCE ECH-DLIN-FACTS
               BY REFERENCE OMITTED
               RETURNING ECH-FIELD
           END-CALL
           IF NOT ECH-STATUS-FACT-OUT-OF-RANGE
               OR ECH-FIELD NOT = ECH-DLIN-B-COUNT
               OR ECH-DLIN-ANSWER NOT = LOW-VALUES
               PERFORM WRONG
               DISPLAY "out of range: " ECH-STATUS " " ECH-FIELD
           END-IF
      *>   30 days after January 15 are February 14, a Saturday.
           MOVE 30 TO ECH-DLIN-F-COUNT
           MOVE 20260214 TO WS-DAY
           CALL "echeance_deadline" USING
               BY VALUE WS-DAY
               BY REFERENCE ECH-DLIN-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-DLIN-ANSWER
               RETURNING ECH-STATUS
           END-CALL
           IF NOT ECH-STATUS-OK OR NOT ECH-DLIN-A-OPEN
               OR ECH-DLIN-A-DUE-ON-RAW NOT = 20260214
               PERFORM WRONG
               DISPLAY "a deadline: " ECH-STATUS " "
                   ECH-DLIN-A-DUE-ON-RAW
           END-IF
           MOVE 20261121 TO WS-DAY.

      *> Two periods, of which the second has not ended.
       PERIODS.
           INITIALIZE ECH-EXTR-FACTS
           MOVE 20180101 TO WS-FROM (1)
           MOVE 20200131 TO WS-TO (1)
           MOVE 20210101 TO WS-FROM (2)
           MOVE ECH-NONE TO WS-TO (2)
           SET ECH-EXTR-F-AFFIL-PERIODS TO ADDRESS OF WS-PERIODS
           MOVE 2 TO ECH-EXTR-F-AFFIL-PERIODS-COUNT
           MOVE 20240630 TO ECH-EXTR-F-CERT-EXPIRED-ON
           MOVE 20180101 TO ECH-EXTR-F-EXAM-PASSED-ON
           PERFORM ASK-EXAM-TRANSFER
           IF NOT ECH-STATUS-OK OR NOT ECH-EXTR-A-ELIGIBLE
               OR NOT ECH-EXTR-AR-AFFIL-AT-EXPIRY (1)
               OR ECH-EXTR-A-RTE-AFFIL-AT-EXPIRY
                   NOT = ECH-EXTR-A-RTE-OPEN
               OR ECH-EXTR-A-RTE-EXAM-WTHN-2Y
                   NOT = ECH-EXTR-A-RTE-CLOSED
               PERFORM WRONG
               DISPLAY "periods: " ECH-STATUS " " ECH-EXTR-A-OUTCOME
           END-IF.

       AN-UNKNOWN-FACT.
           INITIALIZE ECH-EXTR-FACTS
           SET ECH-EXTR-F-AFFIL-AT-EXPIRY-NO TO TRUE
           PERFORM ASK-EXAM-TRANSFER
           DIVIDE ECH-EXTR-A-MISSING BY ECH-EXTR-B-EXAM-PASSED-ON
               GIVING WS-QUOTIENT
           IF NOT ECH-STATUS-OK OR NOT ECH-EXTR-A-UNDETERMINED
               OR FUNCTION MOD (WS-QUOTIENT 2) NOT = 1
               OR ECH-EXTR-A-REASONS (1)
                   NOT = ECH-REASON-FACTS-MISSING
               PERFORM WRONG
               DISPLAY "unknown: " ECH-STATUS " " ECH-EXTR-A-MISSING
           END-IF
           MOVE WS-DISPLAYED TO ECH-EXTR-F-EXAM-PASSED-ON
           PERFORM ASK-EXAM-TRANSFER
           IF NOT ECH-STATUS-OK OR NOT ECH-EXTR-A-ELIGIBLE
               OR ECH-EXTR-A-LAST-DAY NOT = 20261121
               OR NOT ECH-EXTR-AN-NOT-ELIGIBLE
               OR ECH-EXTR-A-NEXT-CHG-ON NOT = 20261122
               PERFORM WRONG
               DISPLAY "a day: " ECH-EXTR-A-LAST-DAY
           END-IF
           SET ECH-EXTR-F-EXAM-PASSED-ON-NONE TO TRUE
           PERFORM ASK-EXAM-TRANSFER
           IF NOT ECH-STATUS-OK OR NOT ECH-EXTR-AR-EXAM-NOT-PASSED (1)
               PERFORM WRONG
               DISPLAY "never: " ECH-STATUS
           END-IF.

       ASK-EXAM-TRANSFER.
           CALL "echeance_exam_transfer" USING
               BY VALUE WS-DAY
               BY REFERENCE ECH-EXTR-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-EXTR-ANSWER
               RETURNING ECH-STATUS
           END-CALL.

      *> Left out, the fact has its default, and the answer says so.
      *> Given as unknown, it has none. The 15 days after
      *> 1 November 2026 end on the 16th, a Monday.
       AN-ABSENT-FACT.
           INITIALIZE ECH-CHNO-FACTS
           MOVE 20261101 TO ECH-CHNO-F-CHGD-ON
           PERFORM ASK-A-NOTICE
           IF NOT ECH-STATUS-OK OR NOT ECH-CHNO-A-OVERDUE
               OR ECH-CHNO-A-ASSUMED NOT = ECH-CHNO-B-NOTIFIED-ON
               OR ECH-CHNO-A-MISSING NOT = 0
               PERFORM WRONG
               DISPLAY "an absent fact: " ECH-STATUS
           END-IF
           SET ECH-CHNO-F-NOTIFIED-ON-UNK TO TRUE
           PERFORM ASK-A-NOTICE
           IF NOT ECH-STATUS-OK OR NOT ECH-CHNO-A-UNDETERMINED
               OR ECH-CHNO-A-MISSING NOT = ECH-CHNO-B-NOTIFIED-ON
               OR ECH-CHNO-A-ASSUMED NOT = 0
               PERFORM WRONG
               DISPLAY "a fact not known: " ECH-STATUS
           END-IF.

       ASK-A-NOTICE.
           CALL "echeance_change_notice" USING
               BY VALUE WS-DAY
               BY REFERENCE ECH-CHNO-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-CHNO-ANSWER
               RETURNING ECH-STATUS
           END-CALL.

      *> The constant has the bytes that the length must have.
       A-TEXT-NOT-KNOWN.
           INITIALIZE ECH-CNUM-FACTS
           MOVE ECH-LENGTH-UNKNOWN TO ECH-CNUM-F-TEXT-LEN
           CALL "echeance_certificate_number" USING
               BY VALUE WS-NO-DAY
               BY REFERENCE ECH-CNUM-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-CNUM-ANSWER
               RETURNING ECH-STATUS
           END-CALL
           IF NOT ECH-STATUS-OK OR NOT ECH-CNUM-A-UNDETERMINED
               PERFORM WRONG
               DISPLAY "a text not known: " ECH-STATUS
           END-IF.

       A-SET.
           INITIALIZE ECH-MSGA-FACTS
           SET ECH-MSGA-F-KIND-VERIF-CODE TO TRUE
           SET ECH-MSGA-F-HAS-SIGNAT-YES TO TRUE
           SET ECH-MSGA-F-HAS-VISUAL-YES TO TRUE
           ADD ECH-SET-GIVEN ECH-MSGA-F-ASKS-PSWD
               GIVING ECH-MSGA-F-ASKS
           CALL "echeance_message_authenticity" USING
               BY VALUE WS-NO-DAY
               BY REFERENCE ECH-MSGA-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-MSGA-ANSWER
               RETURNING ECH-STATUS
           END-CALL
           IF NOT ECH-STATUS-OK OR NOT ECH-MSGA-A-SUSPICIOUS
               OR ECH-MSGA-A-FIND NOT =
                   ECH-SET-GIVEN + ECH-MSGA-A-FIND-ASKS-PERS-INFO
               PERFORM WRONG
               DISPLAY "a set: " ECH-STATUS " " ECH-MSGA-A-FIND
           END-IF
      *>   Bit 31 goes in as it is: it belongs to no entry.
           COMPUTE ECH-MSGA-F-ASKS = -2147483647
           CALL "echeance_message_authenticity" USING
               BY VALUE WS-NO-DAY
               BY REFERENCE ECH-MSGA-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-MSGA-ANSWER
               RETURNING ECH-STATUS
           END-CALL
           IF NOT ECH-STATUS-OUT-OF-RANGE
               PERFORM WRONG
               DISPLAY "bit 31: " ECH-STATUS
           END-IF.

      *> A code of clicSEQUR lives ten minutes.
       AN-INSTANT.
           INITIALIZE ECH-CDST-FACTS
           SET ECH-CDST-F-PURP-CSQR-SIGN-IN TO TRUE
           MOVE 7258118000 TO ECH-CDST-F-SENT-AT
           SET ECH-CDST-F-SENT-AT-GIVEN TO TRUE
           SET ECH-CDST-F-USED-NO TO TRUE
           SET ECH-CDST-F-SUPERSEDED-NO TO TRUE
           MOVE 7258118399 TO WS-NOW
           CALL "echeance_code_status" USING
               BY VALUE SIZE 8 WS-NOW
               BY REFERENCE ECH-CDST-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-CDST-ANSWER
               RETURNING ECH-STATUS
           END-CALL
           IF NOT ECH-STATUS-OK OR NOT ECH-CDST-A-VALID
               OR NOT ECH-CDST-A-EXPIRES-AT-GIVEN
               OR ECH-CDST-A-EXPIRES-AT NOT = 7258118600
               OR ECH-CDST-A-SECS-LEFT NOT = 201
               PERFORM WRONG
               DISPLAY "an instant: " ECH-STATUS " "
                   ECH-CDST-A-EXPIRES-AT
           END-IF.

      *> Two years after February 29 end on February 28 or March 1.
       A-READING.
           INITIALIZE ECH-EXVA-FACTS ECH-READINGS
           MOVE 20240229 TO ECH-EXVA-F-PASSED-ON
           MOVE 20260301 TO WS-DAY
           PERFORM ASK-EXAM-VALIDITY
           IF NOT ECH-STATUS-OK OR NOT ECH-EXVA-A-LAPSED
               OR NOT ECH-EXVA-A-CONTESTED-YES
               PERFORM WRONG
               DISPLAY "the default reading: " ECH-EXVA-A-OUTCOME
           END-IF
           SET ECH-LEAP-DAY-MARCH-1 TO TRUE
           PERFORM ASK-EXAM-VALIDITY
           IF NOT ECH-STATUS-OK OR NOT ECH-EXVA-A-VALID
               PERFORM WRONG
               DISPLAY "the other reading: " ECH-EXVA-A-OUTCOME
           END-IF
           MOVE 3 TO ECH-READINGS-LEAP-DAY
           PERFORM ASK-EXAM-VALIDITY
           IF NOT ECH-STATUS-OUT-OF-RANGE
               PERFORM WRONG
               DISPLAY "no such reading: " ECH-STATUS
           END-IF.

       ASK-EXAM-VALIDITY.
           CALL "echeance_exam_validity" USING
               BY VALUE WS-DAY
               BY REFERENCE ECH-EXVA-FACTS
               BY REFERENCE ECH-READINGS
               BY REFERENCE ECH-EXVA-ANSWER
               RETURNING ECH-STATUS
           END-CALL.

       THE-FAST-PATH.
           MOVE LOW-VALUES TO ECH-EXVA-FACTS
           PERFORM DECIDE-EXAM-VALIDITY
           IF NOT ECH-STATUS-FACTS-MISSING
               PERFORM WRONG
               DISPLAY "decided on nothing: " ECH-STATUS
           END-IF
      *>   The day asked about is itself one of the days left.
           MOVE 20240302 TO ECH-EXVA-F-PASSED-ON
           PERFORM DECIDE-EXAM-VALIDITY
           IF NOT ECH-STATUS-OK OR NOT ECH-EXVA-D-VALID
               OR NOT ECH-EXVA-DR-EXAM-WTHN-2Y
               OR ECH-EXVA-D-DAYS-LEFT NOT = 2
               PERFORM WRONG
               DISPLAY "decided: " ECH-STATUS " " ECH-EXVA-D-OUTCOME
                   " " ECH-EXVA-D-REASON " " ECH-EXVA-D-DAYS-LEFT
           END-IF.

       DECIDE-EXAM-VALIDITY.
           CALL "echeance_exam_validity_decide" USING
               BY VALUE WS-DAY
               BY REFERENCE ECH-EXVA-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-EXVA-DECISION
               RETURNING ECH-STATUS
           END-CALL.

      *> The sentence has 43 characters; "e" with an acute accent is
      *> E9 in ISO 8859-1 and 51 in EBCDIC, a no-break space A0.
       THE-SENTENCE-OF-A-REASON.
           SET ECH-LANG-FR TO TRUE
           SET ECH-ENCODING-ISO-8859-1 TO TRUE
           MOVE 56 TO WS-CAPACITY
           PERFORM ASK-SENTENCE
           IF NOT ECH-STATUS-TOO-SMALL OR WS-NEEDED NOT = 57
               OR WS-BUFFER NOT = SPACES
               PERFORM WRONG
               DISPLAY "too small: " ECH-STATUS " " WS-NEEDED
           END-IF
           MOVE 57 TO WS-CAPACITY
           PERFORM ASK-SENTENCE
           IF NOT ECH-STATUS-OK OR WS-BUFFER NOT =
               "le num" & X"E9" & "ro compte 15" & X"A0" &
               "caract" & X"E8" & "res" & X"A0" &
               ": CAR20, puis dix chiffres"
               PERFORM WRONG
               DISPLAY "a sentence: " ECH-STATUS " " WS-BUFFER
           END-IF
           SET ECH-ENCODING-CP037 TO TRUE
           PERFORM ASK-SENTENCE
           IF NOT ECH-STATUS-OK OR WS-NEEDED NOT = 57
               OR WS-BUFFER (1:9) NOT =
                   X"938540" & X"95A494519996"
               PERFORM WRONG
               DISPLAY "in EBCDIC: " ECH-STATUS " " WS-NEEDED
           END-IF.

       ASK-SENTENCE.
           CALL "echeance_reason_text" USING
               BY VALUE WS-REASON ECH-LANG ECH-ENCODING
               BY REFERENCE WS-BUFFER
               BY VALUE SIZE 8 WS-CAPACITY
               BY REFERENCE WS-NEEDED
               RETURNING ECH-STATUS
           END-CALL.

       WRONG.
           ADD 1 TO WS-WRONG.
