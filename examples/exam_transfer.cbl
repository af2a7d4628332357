       IDENTIFICATION DIVISION.
       PROGRAM-ID. EXAM.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY "echeance.cpy".
       01  WS-TODAY PIC S9(9) COMP-5 VALUE 20261121.
       01  WS-PASSED-ON PIC 9(8) VALUE 20241121.
       01  WS-PLACE PIC 9(2).
       01  WS-REASON PIC ZZZ9.
       PROCEDURE DIVISION.
           INITIALIZE ECH-EXTR-FACTS
           MOVE WS-PASSED-ON TO ECH-EXTR-F-EXAM-PASSED-ON
           SET ECH-EXTR-F-AFFIL-AT-EXPIRY-NO TO TRUE
           CALL "echeance_exam_transfer" USING
               BY VALUE WS-TODAY
               BY REFERENCE ECH-EXTR-FACTS
               BY REFERENCE OMITTED
               BY REFERENCE ECH-EXTR-ANSWER
               RETURNING ECH-STATUS
           END-CALL
           IF NOT ECH-STATUS-OK
               DISPLAY "no answer: status " ECH-STATUS
               STOP RUN
           END-IF
           EVALUATE TRUE
               WHEN ECH-EXTR-A-ELIGIBLE
                   DISPLAY "eligible"
               WHEN ECH-EXTR-A-NOT-ELIGIBLE
                   DISPLAY "not eligible"
               WHEN ECH-EXTR-A-UNDETERMINED
                   DISPLAY "undetermined"
               WHEN OTHER
                   DISPLAY "to be looked at"
           END-EVALUATE
           PERFORM VARYING WS-PLACE FROM 1 BY 1
               UNTIL WS-PLACE > ECH-EXTR-A-REASON-COUNT
               MOVE ECH-EXTR-A-REASONS (WS-PLACE) TO WS-REASON
               DISPLAY "reason " FUNCTION TRIM (WS-REASON)
           END-PERFORM
           STOP RUN.
