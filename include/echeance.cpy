      *> echeance: what the published rules answer on certificates,
      *> exams, accounts and deadlines of collection agent
      *> representatives in Quebec. The copybook of the C interface.
      *>
      *> Generated from the tables of the rules; renewed by
      *> make bless
      *>
      *> Nothing here is legal advice: the acts and regulations prevail.
      *>
      *> A COMPLETE PROGRAM
      *>
      *>     IDENTIFICATION DIVISION.
      *>     PROGRAM-ID. EXAM.
      *>     DATA DIVISION.
      *>     WORKING-STORAGE SECTION.
      *>     COPY "echeance.cpy".
      *>     01  WS-TODAY PIC S9(9) COMP-5 VALUE 20261121.
      *>     01  WS-PASSED-ON PIC 9(8) VALUE 20241121.
      *>     01  WS-PLACE PIC 9(2).
      *>     01  WS-REASON PIC ZZZ9.
      *>     PROCEDURE DIVISION.
      *>         INITIALIZE ECH-EXTR-FACTS
      *>         MOVE WS-PASSED-ON TO ECH-EXTR-F-EXAM-PASSED-ON
      *>         SET ECH-EXTR-F-AFFIL-AT-EXPIRY-NO TO TRUE
      *>         CALL "echeance_exam_transfer" USING
      *>             BY VALUE WS-TODAY
      *>             BY REFERENCE ECH-EXTR-FACTS
      *>             BY REFERENCE OMITTED
      *>             BY REFERENCE ECH-EXTR-ANSWER
      *>             RETURNING ECH-STATUS
      *>         END-CALL
      *>         IF NOT ECH-STATUS-OK
      *>             DISPLAY "no answer: status " ECH-STATUS
      *>             STOP RUN
      *>         END-IF
      *>         EVALUATE TRUE
      *>             WHEN ECH-EXTR-A-ELIGIBLE
      *>                 DISPLAY "eligible"
      *>             WHEN ECH-EXTR-A-NOT-ELIGIBLE
      *>                 DISPLAY "not eligible"
      *>             WHEN ECH-EXTR-A-UNDETERMINED
      *>                 DISPLAY "undetermined"
      *>             WHEN OTHER
      *>                 DISPLAY "to be looked at"
      *>         END-EVALUATE
      *>         PERFORM VARYING WS-PLACE FROM 1 BY 1
      *>             UNTIL WS-PLACE > ECH-EXTR-A-REASON-COUNT
      *>             MOVE ECH-EXTR-A-REASONS (WS-PLACE) TO WS-REASON
      *>             DISPLAY "reason " FUNCTION TRIM (WS-REASON)
      *>         END-PERFORM
      *>         STOP RUN.
      *>
      *> HOW TO BUILD IT (GnuCOBOL)
      *>
      *> With the archive, which needs no library at run time:
      *>     cobc -x -static -I PREFIX/include exam.cbl \
      *>         PREFIX/lib/libecheance.a -lutil -lrt \
      *>         -lpthread -lm -ldl
      *> With the shared library:
      *>     cobc -x -static -I PREFIX/include exam.cbl \
      *>         -L PREFIX/lib -lecheance
      *> -static binds each CALL when the program is linked. Without it
      *> the program stops at run time: a module is not found. The
      *> copybook is in fixed form, and valid in free form too.
      *> -std=cobol2002 and cobol2014 also need -freserved=COMP-5;
      *> cobol85 and xopen have no pointers. Other compilers must keep
      *> the lower case of the names of calls, as with
      *> PGMNAME(LONGMIXED) and NODYNAM, and need pointers of 64 bits.
      *>
      *> NAMES
      *>
      *> Names have at most 30 characters and begin with ECH-. What
      *> belongs to a rule has its code of four letters (listed below),
      *> then
      *>     F   a fact, ECH-EXTR-FACTS: what you give
      *>     A   the answer, ECH-EXTR-ANSWER: what you get
      *>     AR  a reason of the answer     AN  the outcome that follows
      *>     D   the decision, ECH-EXTR-DECISION: the fast path
      *>     DR  its reason
      *>     B   the bit of a fact
      *>     T   a column of facts, ECH-EXTR-TABLE: see COLUMNS
      *>     R   a column of results, ECH-EXTR-RESULTS
      *> Level 88 names what a value means. The words in the table below
      *> are always written short. A name once published never changes.
      *>
      *> CALLING
      *>
      *> echeance_RULE returns the answer. echeance_RULE_decide, which
      *> most rules have, returns the decision if every fact that can
      *> affect it is known. After a status from 101, or 4 or 7,
      *> echeance_RULE_wrong_field returns the wrong field: a bit
      *> ECH-xxxx-B-*, or ECH-FIELD-*. It takes the same arguments
      *> without the answer:
      *>     CALL "echeance_exam_transfer_wrong_field" USING
      *>         BY VALUE WS-TODAY
      *>         BY REFERENCE ECH-EXTR-FACTS OMITTED
      *>         RETURNING ECH-FIELD
      *> Reject a record with such a status; any other status except
      *> ECH-STATUS-OK is a mistake in the program.
      *> The day goes BY VALUE, in an item PIC S9(9) COMP-5, the instant
      *> in an item PIC S9(18) COMP-5; everything else BY REFERENCE.
      *> Without SIZE 8 GnuCOBOL passes four bytes by value, even of a
      *> longer item. An instant or a length needs SIZE 8, and there is
      *> no warning if it is forgotten. If your compiler passes all
      *> bytes of an item, leave SIZE 8 out.
      *> Always name RETURNING. The output is written only if
      *> ECH-STATUS-OK. GnuCOBOL puts what a call returns into
      *> RETURN-CODE too, and STOP RUN ends with it: move 0 to it
      *> first if a wrong question is not a failure of the program.
      *>
      *> Readings are choices of interpretation where the sources are
      *> silent or disagree. BY REFERENCE OMITTED in their place selects
      *> every default.
      *>
      *> NOT GIVEN
      *>
      *> In facts and readings 0 always means "not given". What is not
      *> given is unknown, which is not "no" and not "none", unless its
      *> comment names a default: it then has that, and the answer has
      *> its bit in the item ASSUMED. If your file does not know a fact,
      *> say so; no default is then taken:
      *>     SET ECH-CHNO-F-NOTIFIED-ON-UNK TO TRUE
      *> The condition ends with UNK, the value is ECH-UNKNOWN. A set is
      *> ECH-SET-UNKNOWN; a text or a table is NULL with the length or
      *> count ECH-LENGTH-UNKNOWN.
      *> Clear a record before you fill it:
      *>     INITIALIZE ECH-EXTR-FACTS
      *> Compilers whose INITIALIZE leaves pointers alone need
      *>     MOVE LOW-VALUES TO ECH-EXTR-FACTS
      *> In answers 0 means null. If the outcome is undetermined, the
      *> item MISSING has the bits of the unknown facts that it depends
      *> on. To list them all, with the words of each (see TEXTS):
      *>     MOVE ECH-EXTR-A-MISSING TO WS-REST
      *>     MOVE 1 TO WS-BIT
      *>     PERFORM UNTIL WS-REST = 0
      *>         IF FUNCTION MOD (WS-REST 2) = 1
      *>             PERFORM SHOW-FIELD-OF-WS-BIT
      *>         END-IF
      *>         DIVIDE 2 INTO WS-REST
      *>         MULTIPLY 2 BY WS-BIT
      *>     END-PERFORM
      *> A set that you give is the sum of its bits and ECH-SET-GIVEN.
      *> COMP-5 holds every value of its bytes, whatever its picture.
      *>
      *> DAYS
      *>
      *> A day is a number, YYYYMMDD. Check the field of your file
      *> first. If it is spaces, move 0, "not given": the day is then
      *> unknown, or has the default that the comment of the item names
      *> (0 is "none" in ECH-CHNO-F-NOTIFIED-ON). Reject a field that is
      *> not numeric, and zeros, which would become "not given".
      *>     EVALUATE TRUE
      *>         WHEN WS-DAY-X = SPACES
      *>             MOVE 0 TO ECH-EXTR-F-EXAM-PASSED-ON
      *>         WHEN WS-DAY-X NOT NUMERIC OR WS-DAY-X = ZEROS
      *>             SET ECH-STATUS-NOT-A-DATE TO TRUE
      *>             MOVE ECH-EXTR-B-EXAM-PASSED-ON TO ECH-FIELD
      *>             PERFORM REJECT-THE-RECORD
      *>         WHEN OTHER
      *>             MOVE WS-DAY TO ECH-EXTR-F-EXAM-PASSED-ON
      *>     END-EVALUATE
      *> WS-DAY, PIC 9(8), redefines WS-DAY-X, PIC X(8). The call checks
      *> that the day is in the calendar.
      *> An instant is in seconds since 1970-01-01T00:00:00Z, UTC, and
      *> is read only if its item HAS-* is 1:
      *>     SET ECH-CDST-F-SENT-AT-GIVEN TO TRUE
      *> The library converts a local time in Quebec to an instant and
      *> back, with daylight saving time:
      *>     CALL "echeance_from_quebec" USING
      *>         BY VALUE WS-DAY-NUMBER WS-SECOND-OF-DAY
      *>         BY REFERENCE WS-INSTANT
      *>         RETURNING ECH-STATUS
      *>     CALL "echeance_to_quebec" USING
      *>         BY VALUE SIZE 8 WS-INSTANT
      *>         BY REFERENCE ECH-LOCAL-TIME
      *>         RETURNING ECH-STATUS
      *> WS-INSTANT is PIC S9(18) COMP-5, and so must be the items from
      *> which you compute it: with shorter items GnuCOBOL computes in
      *> 32 bits, without a warning. A number has an item HAS-* too.
      *>
      *> TEXTS AND TABLES
      *>
      *> A text is a pointer and a length in bytes, without a final
      *> X"00", in UTF-8. A program on EBCDIC must convert it first,
      *> even a certificate number, which is plain ASCII.
      *>     SET ECH-CNUM-F-TEXT TO ADDRESS OF WS-NUMBER
      *>     MOVE 15 TO ECH-CNUM-F-TEXT-LEN
      *> Trailing spaces are part of the text: do not count them in the
      *> length. A pointer with the length 0 is an empty text, which is
      *> wrong; a pointer that is NULL means that the text is unknown.
      *> Periods are a table in your program:
      *>     01  WS-PERIODS.
      *>         05  WS-PERIOD OCCURS 10.
      *>             10  WS-FROM PIC S9(9) COMP-5.
      *>             10  WS-TO   PIC S9(9) COMP-5.
      *>     MOVE ECH-NONE TO WS-TO (2)
      *>     SET ECH-EXTR-F-AFFIL-PERIODS TO ADDRESS OF WS-PERIODS
      *>     MOVE 2 TO ECH-EXTR-F-AFFIL-PERIODS-COUNT
      *> WS-TO is ECH-NONE if the period has not ended; 0 is an error.
      *> A short text of an answer, PIC X(16), is ASCII too and ends
      *> with X"00"; what follows is X"00" as well:
      *>     INSPECT ECH-CNUM-A-SERIAL REPLACING ALL X"00" BY SPACE
      *>
      *> Sentences are written to your buffer, in French or English and
      *> in the character set that you choose. They are never cut: if
      *> the buffer is too small, the status is ECH-STATUS-TOO-SMALL and
      *> the needed length is returned; 8192 bytes, ECH-TEXT-MAX, are
      *> always enough. Fill the buffer with spaces first. On EBCDIC,
      *> use ECH-ENCODING-CP037.
      *>     SET ECH-LANG-FR TO TRUE
      *>     SET ECH-ENCODING-ISO-8859-1 TO TRUE
      *>     MOVE SPACES TO WS-BUFFER
      *>     CALL "echeance_reason_text" USING
      *>         BY VALUE ECH-EXTR-A-REASONS (1) ECH-LANG ECH-ENCODING
      *>         BY REFERENCE WS-BUFFER
      *>         BY VALUE SIZE 8 WS-CAPACITY
      *>         BY REFERENCE WS-NEEDED
      *>         RETURNING ECH-STATUS
      *>     IF ECH-STATUS-OK AND WS-NEEDED > 0
      *>         DISPLAY WS-BUFFER (1:WS-NEEDED)
      *>     END-IF
      *> The sources of a reason that has none are an empty text: 0.
      *> WS-CAPACITY and WS-NEEDED are PIC S9(18) COMP-5. The other
      *> calls differ in the arguments before the language, BY VALUE:
      *>     echeance_reason_text      reason
      *>     echeance_reason_sources   reason: its sources
      *>     echeance_error_text       status
      *>     echeance_outcome_text     ECH-RULE outcome
      *>     echeance_field_text       ECH-RULE field, bit of MISSING
      *>     echeance_field_name       the same, and no language
      *>     echeance_reading_text     ECH-READING, as CONTESTED-READING
      *>     echeance_reading_name     the same, then its choice or 0;
      *>                               no language
      *>     echeance_statement_text   statement, from 1 to
      *>                               echeance_statement_count
      *>     echeance_statement_id     the same, and no language
      *> SET ECH-RULE-EXTR TO TRUE chooses the rule. Each returns a
      *> status.
      *>
      *> EXPLANATION AND LETTER
      *>
      *> echeance_explain writes a whole answer in words, for the person
      *> who handles the file; echeance_letter writes it as a letter to
      *> the person whom it is about. The question is JSON, in UTF-8, as
      *> for echeance_evaluate_json:
      *>     MOVE SPACES TO WS-BUFFER
      *>     CALL "echeance_explain" USING
      *>         BY REFERENCE WS-QUESTION
      *>         BY VALUE SIZE 8 WS-LENGTH
      *>         BY VALUE ECH-LANG ECH-ENCODING
      *>         BY REFERENCE WS-BUFFER
      *>         BY VALUE SIZE 8 WS-CAPACITY
      *>         BY REFERENCE WS-NEEDED
      *>         RETURNING ECH-STATUS
      *> Lines end with X"0A", on EBCDIC with X"25". The text is longer
      *> than ECH-TEXT-MAX: give it 65536 bytes.
      *>
      *> COLUMNS
      *>
      *> echeance_RULE_columns answers a table of any number of rows in
      *> one call. A table has a pointer for each fact: to a column in
      *> your program, PIC S9(9) COMP-5 OCCURS, with a number for each
      *> row, or NULL if the fact is not given in any. Results have a
      *> pointer for each column that you want, or NULL. INITIALIZE both
      *> records before you fill them.
      *>     01  WS-COLUMNS.
      *>         05  WS-USED    PIC S9(9) COMP-5 OCCURS 10000.
      *>         05  WS-OUTCOME PIC S9(9) COMP-5 OCCURS 10000.
      *>     SET ECH-INAC-T-LAST-USED-ON TO ADDRESS OF WS-USED (1)
      *>     SET ECH-INAC-R-OUTCOME TO ADDRESS OF WS-OUTCOME (1)
      *>     CALL "echeance_inactivity_columns" USING
      *>         BY VALUE SIZE 8 WS-ROWS BY VALUE WS-AS-OF
      *>         BY REFERENCE ECH-INAC-TABLE OMITTED ECH-INAC-RESULTS
      *>         RETURNING ECH-STATUS
      *> WS-ROWS is PIC S9(18) COMP-5. Days are days since 1970-01-01:
      *>     CALL "echeance_column_day" USING
      *>         BY VALUE WS-DAY RETURNING WS-USED (WS-ROW)
      *> makes one of YYYYMMDD. Of a day that is not in the calendar it
      *> makes ECH-COLUMN-NOT-A-DATE: the row then has that error; of 0,
      *> ECH-NONE and ECH-UNKNOWN what they are in a column.
      *> echeance_day_of_column goes back. In a column of days or
      *> numbers ECH-COLUMN-UNKNOWN is not known, in results null;
      *> ECH-COLUMN-ABSENT is not given; in one of days ECH-COLUMN-NONE
      *> is "none". WS-AS-OF is such a day too, but 0 is not given:
      *> 1970-01-01, which is day 0, goes into the column AS-OF. In all
      *> other columns the numbers are those of the facts: move ECH-YES,
      *> ECH-NO or ECH-UNKNOWN.
      *> REASONS are PIC S9(18) COMP-5 OCCURS, all others 4 bytes each,
      *> short texts PIC X(16). A row that cannot be asked does not stop
      *> the others: its outcome is minus the status, FIELD the field.
      *> A status that is not ECH-STATUS-OK is a mistake in the program.
      *> examples/cobol/warn.cbl is a nightly batch that uses this.
      *>
      *> OTHER CALLS
      *>
      *>     CALL "echeance_abi_version" RETURNING WS-NUMBER
      *> should return ECH-ABI. echeance_statement_kind and
      *> echeance_statement_is_of take and return numbers.
      *>     CALL "echeance_evaluate_json" USING
      *>         BY REFERENCE WS-QUESTION BY VALUE SIZE 8 WS-LENGTH
      *>         BY REFERENCE WS-BUFFER BY VALUE SIZE 8 WS-CAPACITY
      *>         BY REFERENCE WS-NEEDED RETURNING ECH-STATUS
      *> asks in JSON, UTF-8; 65536 bytes are enough for all but the
      *> longest answers, of which TOO-SMALL returns the length.
      *> echeance_code_check checks a six-digit code: its texts go BY
      *> REFERENCE, lengths and the instant BY VALUE SIZE 8, in the
      *> order of echeance.h, which documents every call in full.
      *>
      *> WORDS WRITTEN SHORT
      *>
      *> accounts = ACCTS, account = ACCT,
      *> account last used on = ACCT-USED-ON,
      *> account not needed for certificate = ACCT-NOT-NEEDED,
      *> affiliated = AFFIL, affiliation = AFFIL,
      *> after due day = AFTER-DUE, already requested = ASKED,
      *> amount = AMT, answers = ANS, application = APPLN,
      *> asks for = ASKS, assessment = ASMT, assistance = ASSIST,
      *> assistance can be requested = CAN-ASK-ASSIST,
      *> attempts = TRIES, body uses = BODY, boundary = BND,
      *> cancellation = CANCLN, cancellation in = CANCLN,
      *> cancelled = CANCLD, certificate = CERT, changed = CHGD,
      *> change = CHG, clicsequr = CSQR,
      *> closure not certain = MAYBE-CLOSED,
      *> code can be entered = CAN-ENTER-CODE, completed = COMPLD,
      *> completion = COMPLN, confirmation = CONF, covered = COV,
      *> creation = CREA, credentials = CRED,
      *> days contested reading = DAYS-READING,
      *> days or less left = DAYS-OR-LESS, deadline = DEADLN,
      *> eight = 8, ends with = ENDS-W,
      *> exam must be valid = MUST-BE-VALID,
      *> expired certificate = EXP-CERT,
      *> expiry day may be old = EXPIRY-MAYBE-OLD, findings = FIND,
      *> forgotten = FORGOT, from office confirmation = FROM-OPC,
      *> identifiers = IDS, inactivity = INACT, incomplete = INCOMPL,
      *> information = INFO, insurance = INS, invalid items = INVAL,
      *> invoice = INV, invoice can be given = CAN-GIVE-INV,
      *> last access = LAST-ACC,
      *> leave does not stop renewal = RENEW-ON-LEAVE, lifetime = LIFE,
      *> missing items = MISS, more than = OVER,
      *> next due complete = ALL-DUE-KNOWN, notices = NTCS,
      *> notice = NTC, notice of assessment = NTC-ASMT,
      *> not accepted = UNACCEPTED, not applicable = NA,
      *> not covered = UNCOV, not from office = NOT-OPC,
      *> not published = UNPUB, not reached = MISSED,
      *> not sent by clicsequr = NOT-CSQR, number = NUM, office = OPC,
      *> offsets = OFFS, options = OPT,
      *> other personal information = OTHER-INFO, outstanding = OUTS,
      *> password = PSWD, personal = PERS, procedure = PROC,
      *> published = PUB, purpose = PURP, quebec = QC,
      *> questions = QUEST, received = RECD, recognised = RECOG,
      *> recovery = RECOV, register as new user = REGISTER-NEW-USER,
      *> registration = REG, renewal completed on = RENEWED-ON,
      *> renewal lead days = LEAD-DAYS, renewal window = RENEW-WINDOW,
      *> requested = REQSTD, retrieved = RETR, routes = RTE,
      *> seconds = SECS, second factor = 2FA, security = SEC,
      *> services = SVCS, seven = 7, signature = SIGNAT,
      *> significantly = SIG, signing in = SIGN-IN,
      *> sign in to keep account = KEEP-ACCT, suppressed = SUPPR,
      *> switch date not published = DATE-UNPUB, system = SYS,
      *> telephone = TEL, temporary = TEMP, ten = 10,
      *> terms between unknown = TERMS-UNKNOWN, thirty = 30,
      *> three years = 3Y, transfer = XFER,
      *> transfer exam result = XFER-EXAM, twenty four = 24,
      *> two years = 2Y, two years after expiry = 2Y-AFTER-EXP,
      *> unaffiliated = UNAFFIL, user code = USERCD,
      *> validated by telephone = TEL-VALID, verification = VERIF,
      *> within = WTHN, within term and affiliated = WTHN-TERM-AFFIL.
      *>
      *> RULES
      *>
      *> The records of a rule begin at a title: search for "*> EXTR".
      *>
      *>   CNUM  certificate-number
      *>   CSTA  certificate-status
      *>   CREN  certificate-renewal
      *>   CISS  certificate-issuance
      *>   CDUT  certificate-duties
      *>   CHNO  change-notice
      *>   ABSE  absence
      *>   EXRE  exam-result
      *>   EXVA  exam-validity
      *>   EXTR  exam-transfer
      *>   TRRE  transfer-request
      *>   NFAE  new-file-after-expiry
      *>   CDST  code-status
      *>   INAC  inactivity
      *>   INPL  inactivity-plan
      *>   SFAC  second-factor
      *>   SSON  single-sign-on
      *>   SITE  site-authenticity
      *>   TERM  terms-acceptance
      *>   ACVI  account-vigilance
      *>   MSGA  message-authenticity
      *>   SIGN  sign-in
      *>   AUSY  authentication-system
      *>   INVP  invoice-proof
      *>   FREC  file-recovery
      *>   SUPH  support-hours
      *>   DLIN  deadline
      *>   HOLD  holder-review

      *> ==============================================================
      *> What belongs to no rule
      *> ==============================================================

       01  ECH-STATUS PIC S9(9) COMP-5 VALUE 0.
      *>       The output is written. Of echeance_evaluate_json, the
      *>       output may be an error object.
               88  ECH-STATUS-OK VALUE 0.
      *>       A required pointer is NULL or is not aligned for its
      *>       type.
               88  ECH-STATUS-NULL VALUE 1.
      *>       An impossible length, a length or a count with a NULL
      *>       pointer, or a list of more than 1,000,000 items.
               88  ECH-STATUS-BAD-LENGTH VALUE 2.
      *>       The buffer is too small; the needed size in bytes is
      *>       written.
               88  ECH-STATUS-TOO-SMALL VALUE 3.
      *>       A text is not UTF-8 (it may be ISO 8859-1): an error in
      *>       the record. WRONG-FIELD returns the field.
               88  ECH-STATUS-BAD-TEXT VALUE 4.
      *>       A bug in this library; the process continues.
               88  ECH-STATUS-PANIC VALUE 5.
      *>       Only from decide: a fact that the rule reads is unknown,
      *>       even if the outcome does not depend on it.
               88  ECH-STATUS-FACTS-MISSING VALUE 6.
      *>       An integer is not one of the numbers of its choice,
      *>       reading, flag or set, or a member has a value although
      *>       its HAS-* member is 0.
               88  ECH-STATUS-OUT-OF-RANGE VALUE 7.
      *>       Only from echeance_RULE_columns: a column of results
      *>       overlaps another column.
               88  ECH-STATUS-OVERLAP VALUE 8.
      *>       The question is not a well-formed JSON object. Only
      *>       where the question is in JSON: returned by
      *>       echeance_boundaries, echeance_explain and
      *>       echeance_letter, and in the error objects of
      *>       echeance_evaluate_json.
               88  ECH-STATUS-NOT-JSON VALUE 101.
      *>       A text of more than 4,096 bytes.
               88  ECH-STATUS-TOO-LONG VALUE 102.
      *>       There is no rule with that name. As ECH-STATUS-NOT-JSON,
      *>       only where the question is in JSON.
               88  ECH-STATUS-UNKNOWN-RULE VALUE 103.
      *>       A required AS-OF, or a required day of a period, is
      *>       missing.
               88  ECH-STATUS-MISSING-FIELD VALUE 104.
      *>       The question has an unknown field. Only where the
      *>       question is in JSON.
               88  ECH-STATUS-UNKNOWN-FIELD VALUE 105.
      *>       The value has the wrong type for its fact.
               88  ECH-STATUS-WRONG-TYPE VALUE 106.
      *>       The value is not one of the fact's choices.
               88  ECH-STATUS-NOT-A-CHOICE VALUE 107.
      *>       Not a day of the calendar, or a word that this fact does
      *>       not allow.
               88  ECH-STATUS-NOT-A-DATE VALUE 108.
      *>       Not an instant, or a word that this fact does not allow.
               88  ECH-STATUS-NOT-AN-INSTANT VALUE 109.
      *>       The instant has no UTC offset. Only where the question
      *>       is in JSON.
               88  ECH-STATUS-OFFSET-MISSING VALUE 110.
      *>       The day is outside 1900-01-01 to 2199-12-31.
               88  ECH-STATUS-DATE-OUT-OF-RANGE VALUE 111.
      *>       The number is outside the range of its fact.
               88  ECH-STATUS-FACT-OUT-OF-RANGE VALUE 112.
      *>       A past fact is later than AS-OF.
               88  ECH-STATUS-IN-THE-FUTURE VALUE 113.
      *>       The end comes before the start.
               88  ECH-STATUS-END-BEFORE-START VALUE 114.
      *>       Two facts contradict each other.
               88  ECH-STATUS-CONFLICTING-FACTS VALUE 115.
      *>       A step comes before the one that it depends on.
               88  ECH-STATUS-IMPOSSIBLE-ORDER VALUE 116.
      *>       A temporary certificate issued outside 2019-08-01 to
      *>       2019-12-31.
               88  ECH-STATUS-OUTSIDE-TEMP-WINDOW VALUE 117.
      *>       Only from echeance_code_check: the key has fewer than 16
      *>       bytes.
               88  ECH-STATUS-KEY-TOO-SHORT VALUE 201.
      *>       Only from echeance_code_check: the instant is before the
      *>       code was sent.
               88  ECH-STATUS-BEFORE-SENDING VALUE 203.
      *>       Only from echeance_code_check: the text is not the state
      *>       of a code.
               88  ECH-STATUS-STATE-MALFORMED VALUE 205.
      *>       Only from echeance_code_check: the state was changed
      *>       without the key, or the key is not the one with which it
      *>       was made.
               88  ECH-STATUS-STATE-ALTERED VALUE 206.

       01  ECH-FIELD PIC S9(9) COMP-5 VALUE 0.
      *>       echeance_RULE_wrong_field: no field is wrong. A value
      *>       above 0 is the ECH-RULE-B-* bit of the wrong fact.
               88  ECH-FIELD-NONE VALUE 0.
      *>       echeance_RULE_wrong_field: AS-OF is wrong.
               88  ECH-FIELD-AS-OF VALUE -1.
      *>       echeance_RULE_wrong_field: one of the readings is wrong.
               88  ECH-FIELD-READINGS VALUE -2.
      *>       echeance_RULE_wrong_field: facts is NULL or not aligned.
               88  ECH-FIELD-FACTS VALUE -3.
      *>       echeance_RULE_wrong_field: a bug in this library.
               88  ECH-FIELD-UNKNOWN VALUE -4.

       01  ECH-RULE PIC S9(9) COMP-5 VALUE 0.
      *>       The rule absence. The numbers of its reasons begin with
      *>       this number.
               88  ECH-RULE-ABSE VALUE 7.
      *>       The rule account-vigilance. The numbers of its reasons
      *>       begin with this number.
               88  ECH-RULE-ACVI VALUE 20.
      *>       The rule authentication-system. The numbers of its
      *>       reasons begin with this number.
               88  ECH-RULE-AUSY VALUE 23.
      *>       The rule certificate-duties. The numbers of its reasons
      *>       begin with this number.
               88  ECH-RULE-CDUT VALUE 5.
      *>       The rule certificate-issuance. The numbers of its
      *>       reasons begin with this number.
               88  ECH-RULE-CISS VALUE 4.
      *>       The rule certificate-number. The numbers of its reasons
      *>       begin with this number.
               88  ECH-RULE-CNUM VALUE 1.
      *>       The rule certificate-renewal. The numbers of its reasons
      *>       begin with this number.
               88  ECH-RULE-CREN VALUE 3.
      *>       The rule certificate-status. The numbers of its reasons
      *>       begin with this number.
               88  ECH-RULE-CSTA VALUE 2.
      *>       The rule change-notice. The numbers of its reasons begin
      *>       with this number.
               88  ECH-RULE-CHNO VALUE 6.
      *>       The rule code-status. The numbers of its reasons begin
      *>       with this number.
               88  ECH-RULE-CDST VALUE 13.
      *>       The rule deadline. The numbers of its reasons begin with
      *>       this number.
               88  ECH-RULE-DLIN VALUE 27.
      *>       The rule exam-result. The numbers of its reasons begin
      *>       with this number.
               88  ECH-RULE-EXRE VALUE 8.
      *>       The rule exam-transfer. The numbers of its reasons begin
      *>       with this number.
               88  ECH-RULE-EXTR VALUE 10.
      *>       The rule exam-validity. The numbers of its reasons begin
      *>       with this number.
               88  ECH-RULE-EXVA VALUE 9.
      *>       The rule file-recovery. The numbers of its reasons begin
      *>       with this number.
               88  ECH-RULE-FREC VALUE 25.
      *>       The rule holder-review. The numbers of its reasons begin
      *>       with this number.
               88  ECH-RULE-HOLD VALUE 28.
      *>       The rule inactivity. The numbers of its reasons begin
      *>       with this number.
               88  ECH-RULE-INAC VALUE 14.
      *>       The rule inactivity-plan. The numbers of its reasons
      *>       begin with this number.
               88  ECH-RULE-INPL VALUE 15.
      *>       The rule invoice-proof. The numbers of its reasons begin
      *>       with this number.
               88  ECH-RULE-INVP VALUE 24.
      *>       The rule message-authenticity. The numbers of its
      *>       reasons begin with this number.
               88  ECH-RULE-MSGA VALUE 21.
      *>       The rule new-file-after-expiry. The numbers of its
      *>       reasons begin with this number.
               88  ECH-RULE-NFAE VALUE 12.
      *>       The rule second-factor. The numbers of its reasons begin
      *>       with this number.
               88  ECH-RULE-SFAC VALUE 16.
      *>       The rule sign-in. The numbers of its reasons begin with
      *>       this number.
               88  ECH-RULE-SIGN VALUE 22.
      *>       The rule single-sign-on. The numbers of its reasons
      *>       begin with this number.
               88  ECH-RULE-SSON VALUE 17.
      *>       The rule site-authenticity. The numbers of its reasons
      *>       begin with this number.
               88  ECH-RULE-SITE VALUE 18.
      *>       The rule support-hours. The numbers of its reasons begin
      *>       with this number.
               88  ECH-RULE-SUPH VALUE 26.
      *>       The rule terms-acceptance. The numbers of its reasons
      *>       begin with this number.
               88  ECH-RULE-TERM VALUE 19.
      *>       The rule transfer-request. The numbers of its reasons
      *>       begin with this number.
               88  ECH-RULE-TRRE VALUE 11.

       01  ECH-READING PIC S9(9) COMP-5 VALUE 0.
      *>       The reading leap-day (Q7). On which day does a period of
      *>       2 years or of months end that began on a 29 February?
      *>       Our reading: on 28 February, by analogy with article 83
      *>       of the Code of Civil Procedure; the other reading is 1
      *>       March. Used by certificate-status, certificate-renewal,
      *>       absence, exam-validity, exam-transfer, inactivity,
      *>       inactivity-plan, invoice-proof, file-recovery, deadline,
      *>       holder-review.
               88  ECH-READING-LEAP-DAY VALUE 1.
      *>       The reading counting (Q6). Is a last day that falls on a
      *>       Saturday or a holiday moved? Our reading: yes for an act
      *>       to be done, no for a state; where that is disputed both
      *>       days are given; the other reading is the one not chosen
      *>       for the rule. Used by certificate-renewal,
      *>       change-notice, absence, exam-validity, exam-transfer,
      *>       deadline, holder-review.
               88  ECH-READING-COUNTING VALUE 2.
      *>       The reading lapsed-exam (Q1). The exam comes before a
      *>       certificate of 2 years: does its validity of 2 years
      *>       (S000-24, S000-25) close the route of affiliation at
      *>       expiry (S000-05) as well? Our reading: no: S000-05 says
      *>       "or", and S000-25 bounds the exam route only; the other
      *>       reading is that the exam must still be valid, whatever
      *>       the route. Used by exam-transfer, holder-review.
               88  ECH-READING-LAPSED-EXAM VALUE 3.
      *>       The reading affiliation-route (Q34). May someone
      *>       affiliated with an agency when the certificate expired,
      *>       but without an affiliation for more than 2 years since,
      *>       still ask for the exam result to be attached to a new
      *>       file? Our reading: yes, since S000-05 sets no end; the
      *>       other reading is that this route closes 2 years after
      *>       the expiry, by analogy with the absence of more than 2
      *>       years, which asks for a new exam. Used by exam-transfer,
      *>       holder-review.
               88  ECH-READING-AFFIL-ROUTE VALUE 4.
      *>       The reading expiry-day (Q8). Does the certificate cover
      *>       the day of its issue and the day of its expiry? Our
      *>       reading: the first but not the second, as with temporary
      *>       certificates; so the renewal must be completed by the
      *>       day before; the other reading is that the certificate
      *>       covers the day of its expiry as well. Used by
      *>       certificate-status, certificate-renewal, exam-transfer,
      *>       holder-review.
               88  ECH-READING-EXPIRY-DAY VALUE 5.
      *>       The reading renewal-period (Q9). Does the renewed term
      *>       run from the old expiry day or from the renewal? Our
      *>       reading: from the old expiry day, for want of a text;
      *>       the other reading is that the term runs from the day of
      *>       the renewal. Used by certificate-renewal, holder-review.
               88  ECH-READING-RENEWAL-PERIOD VALUE 6.
      *>       The reading inactivity-boundary (Q17). Is an account
      *>       cancelled when it was not used for 24 months (S004-36)
      *>       or for more than 24 months (page of the Office)? Our
      *>       reading: on the very day of the 24 calendar months; the
      *>       other reading is the day after; to warn holders the
      *>       earlier of the two days counts, to cancel an account the
      *>       later. Used by inactivity, inactivity-plan,
      *>       holder-review.
               88  ECH-READING-INACT-BND VALUE 7.
      *>       The reading code-boundary (Q13). From when do the 10
      *>       minutes of a code run, and is it still valid at exactly
      *>       10 minutes? Our reading: from the sending, and the code
      *>       is still valid at 600 seconds; the other reading is that
      *>       by then it is no longer valid. Used by code-status.
               88  ECH-READING-CODE-BND VALUE 8.
      *>       The reading support-holidays (Q22). Does the telephone
      *>       service answer at exactly 18:00, in which legal time,
      *>       and on holidays? Our reading: from 08:00 included to
      *>       18:00 excluded, Eastern time; closed on the holidays of
      *>       the Interpretation Act; the other reading is that the
      *>       service answers on those days. Used by support-hours.
               88  ECH-READING-SUPPORT-HOLIDAYS VALUE 9.

       01  ECH-LANG PIC S9(9) COMP-5 VALUE 0.
      *>       French, the master text; also the default.
               88  ECH-LANG-FR VALUE 1.
      *>       English.
               88  ECH-LANG-EN VALUE 2.

       01  ECH-ENCODING PIC S9(9) COMP-5 VALUE 0.
      *>       UTF-8; also the default.
               88  ECH-ENCODING-UTF-8 VALUE 1.
      *>       ISO 8859-1 (Latin-1), one byte for each character: for
      *>       GnuCOBOL on Linux, unless it is set to UTF-8. Characters
      *>       that it does not have are replaced: typographic
      *>       apostrophes, quotation marks and dashes by the plain
      *>       ones, the ellipsis by three full stops, the ligature oe
      *>       by two letters, an arrow by "->", a narrow no-break
      *>       space by a no-break space.
               88  ECH-ENCODING-ISO-8859-1 VALUE 2.
      *>       EBCDIC, IBM code page 37, one byte for each character:
      *>       for COBOL on z/OS. It has the characters of ISO 8859-1,
      *>       and the same replacements are made.
               88  ECH-ENCODING-CP037 VALUE 3.

       01  ECH-STATEMENT PIC S9(9) COMP-5 VALUE 0.
      *>       A step of a procedure.
               88  ECH-STATEMENT-STEP VALUE 1.
      *>       The words of a button, a link, a box or a heading on the
      *>       screen.
               88  ECH-STATEMENT-LABEL VALUE 2.
      *>       A recommendation.
               88  ECH-STATEMENT-ADVICE VALUE 3.
      *>       A contact: whom to call or write to, and when.
               88  ECH-STATEMENT-CONTACT VALUE 4.
      *>       A warning, or how something works.
               88  ECH-STATEMENT-NTC VALUE 5.

      *> Consecutive days of a fact that have one outcome, from
      *> echeance_boundaries. (echeance_range in C)
       01  ECH-RANGE.
      *>   The first day, YYYYMMDD; below 0 in the two rows after the
      *>   ranges.
           05  ECH-RANGE-FROM PIC S9(9) COMP-5 VALUE 0.
      *>   The day after the last one, YYYYMMDD, at most 22000101; in
      *>   the two other rows the same as `from`.
           05  ECH-RANGE-BEFORE PIC S9(9) COMP-5 VALUE 0.
      *>   One of the rule's outcomes, or 0 for undetermined. Below 0:
      *>   the rule returns an error for these days, minus its status.
           05  ECH-RANGE-OUTCOME PIC S9(9) COMP-5 VALUE 0.
      *>   The ECH-RULE-B-* bit of the fact at which the error is; 0 if
      *>   there is an outcome.
           05  ECH-RANGE-FIELD PIC S9(9) COMP-5 VALUE 0.

      *> The choices of interpretation where the sources are silent or
      *> disagree. The pointer to it may be NULL: every reading then
      *> has its default, as it has where a member is 0. A reading that
      *> a rule does not use has no effect. (echeance_readings in C)
       01  ECH-READINGS.
      *>   ECH-LEAP-DAY-FEBRUARY-28 or ECH-LEAP-DAY-MARCH-1; 0 if not
      *>   given: then the default of the rule, february-28.
           05  ECH-READINGS-LEAP-DAY PIC S9(9) COMP-5 VALUE 0.
      *>       The anniversary of February 29 is February 28. Reading
      *>       leap-day.
               88  ECH-LEAP-DAY-FEBRUARY-28 VALUE 1.
      *>       The anniversary of February 29 is March 1. Reading
      *>       leap-day.
               88  ECH-LEAP-DAY-MARCH-1 VALUE 2.
      *>   ECH-COUNTING-CALENDAR or ECH-COUNTING-CPA-269; 0 if not
      *>   given: then the default of the rule, calendar for
      *>   certificate-renewal, absence, exam-validity, exam-transfer,
      *>   holder-review, cpa-269 for change-notice, deadline.
           05  ECH-READINGS-COUNTING PIC S9(9) COMP-5 VALUE 0.
      *>       The period ends on its last day, even a Saturday or a
      *>       holiday. Reading counting.
               88  ECH-COUNTING-CALENDAR VALUE 1.
      *>       A period that ends on a Saturday or a holiday is
      *>       extended (P-40.1, s. 269). Reading counting.
               88  ECH-COUNTING-CPA-269 VALUE 2.
      *>   ECH-LAPSED-EXAM-EITHER-ROUTE or
      *>   ECH-LAPSED-EXAM-MUST-BE-VALID; 0 if not given: then the
      *>   default of the rule, either-route.
           05  ECH-READINGS-LAPSED-EXAM PIC S9(9) COMP-5 VALUE 0.
      *>       Either route is enough, even after the exam's 2 years.
      *>       Reading lapsed-exam.
               88  ECH-LAPSED-EXAM-EITHER-ROUTE VALUE 1.
      *>       No route is open after the exam's 2 years. Reading
      *>       lapsed-exam.
               88  ECH-LAPSED-EXAM-MUST-BE-VALID VALUE 2.
      *>   ECH-AFFIL-ROUTE-NO-TIME-LIMIT or
      *>   ECH-AFFIL-ROUTE-2Y-AFTER-EXP; 0 if not given: then the
      *>   default of the rule, no-time-limit.
           05  ECH-READINGS-AFFIL-ROUTE PIC S9(9) COMP-5 VALUE 0.
      *>       The route of the affiliation at the expiry has no time
      *>       limit. Reading affiliation-route.
               88  ECH-AFFIL-ROUTE-NO-TIME-LIMIT VALUE 1.
      *>       The route of the affiliation at the expiry closes 2
      *>       years after the certificate expired. Reading
      *>       affiliation-route.
               88  ECH-AFFIL-ROUTE-2Y-AFTER-EXP VALUE 2.
      *>   ECH-EXPIRY-DAY-FIRST-DAY-UNCOV or
      *>   ECH-EXPIRY-DAY-LAST-DAY-COV; 0 if not given: then the
      *>   default of the rule, first-day-not-covered.
           05  ECH-READINGS-EXPIRY-DAY PIC S9(9) COMP-5 VALUE 0.
      *>       The certificate does not cover its expiry day. Reading
      *>       expiry-day.
               88  ECH-EXPIRY-DAY-FIRST-DAY-UNCOV VALUE 1.
      *>       The certificate still covers its expiry day. Reading
      *>       expiry-day.
               88  ECH-EXPIRY-DAY-LAST-DAY-COV VALUE 2.
      *>   ECH-RENEWAL-PERIOD-FROM-EXPIRY or
      *>   ECH-RENEWAL-PERIOD-FROM-COMPLN; 0 if not given: then the
      *>   default of the rule, from-expiry.
           05  ECH-READINGS-RENEWAL-PERIOD PIC S9(9) COMP-5 VALUE 0.
      *>       The new term runs from the expiry day. Reading
      *>       renewal-period.
               88  ECH-RENEWAL-PERIOD-FROM-EXPIRY VALUE 1.
      *>       The new term runs from the renewal. Reading
      *>       renewal-period.
               88  ECH-RENEWAL-PERIOD-FROM-COMPLN VALUE 2.
      *>   ECH-INACT-BND-AT-24-MONTHS or ECH-INACT-BND-AFTER-24-MONTHS;
      *>   0 if not given: then the default of the rule, at-24-months
      *>   for inactivity, holder-review, after-24-months for
      *>   inactivity-plan.
           05  ECH-READINGS-INACT-BND PIC S9(9) COMP-5 VALUE 0.
      *>       The account is cancelled on the 24-month day itself.
      *>       Reading inactivity-boundary.
               88  ECH-INACT-BND-AT-24-MONTHS VALUE 1.
      *>       The account is cancelled the day after the 24-month day.
      *>       Reading inactivity-boundary.
               88  ECH-INACT-BND-AFTER-24-MONTHS VALUE 2.
      *>   ECH-CODE-BND-INCLUSIVE or ECH-CODE-BND-EXCLUSIVE; 0 if not
      *>   given: then the default of the rule, inclusive.
           05  ECH-READINGS-CODE-BND PIC S9(9) COMP-5 VALUE 0.
      *>       The code is still valid at exactly 10 minutes. Reading
      *>       code-boundary.
               88  ECH-CODE-BND-INCLUSIVE VALUE 1.
      *>       The code is no longer valid at exactly 10 minutes.
      *>       Reading code-boundary.
               88  ECH-CODE-BND-EXCLUSIVE VALUE 2.
      *>   ECH-SUPPORT-HOLIDAYS-CLOSED or ECH-SUPPORT-HOLIDAYS-OPEN; 0
      *>   if not given: then the default of the rule, closed.
           05  ECH-READINGS-SUPPORT-HOLIDAYS PIC S9(9) COMP-5 VALUE 0.
      *>       The desk is closed on holidays. Reading
      *>       support-holidays.
               88  ECH-SUPPORT-HOLIDAYS-CLOSED VALUE 1.
      *>       The desk is open on holidays. Reading support-holidays.
               88  ECH-SUPPORT-HOLIDAYS-OPEN VALUE 2.
      *>   Must be 0: reserved for readings of later versions. Any
      *>   other value is an error.
           05  ECH-READINGS-RESERVED PIC S9(9) COMP-5 OCCURS 7 VALUE 0.

      *> The result of the check of a code. (echeance_code_checked in
      *> C)
       01  ECH-CODE-CHECKED.
      *>   One of ECH-CODE-VERDICT-*. Only ECH-CODE-VERDICT-ACCEPTED
      *>   grants access.
           05  ECH-CODE-CHECKED-VERDICT PIC S9(9) COMP-5 VALUE 0.
      *>       The code is right, and is now used. The only verdict
      *>       that grants access.
               88  ECH-CODE-VERDICT-ACCEPTED VALUE 1.
      *>       The code is wrong, and there is one attempt fewer.
               88  ECH-CODE-VERDICT-WRONG VALUE 2.
      *>       The code has expired.
               88  ECH-CODE-VERDICT-EXPIRED VALUE 3.
      *>       The code was already accepted once.
               88  ECH-CODE-VERDICT-USED VALUE 4.
      *>       A newer code has replaced it.
               88  ECH-CODE-VERDICT-SUPERSEDED VALUE 5.
      *>       The lifetime of a code for this purpose is not
      *>       published, and none was set when the code was made.
               88  ECH-CODE-VERDICT-LIFE-UNPUB VALUE 6.
      *>       The maximum number of wrong codes was entered.
               88  ECH-CODE-VERDICT-NO-TRIES-LEFT VALUE 7.
      *>       The input is not six digits; it does not count as an
      *>       attempt.
               88  ECH-CODE-VERDICT-MALFORMED VALUE 8.
      *>   The attempts left after a wrong code; -1 with any other
      *>   verdict.
           05  ECH-CODE-CHECKED-TRIES-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   The length of NEXT-STATE in bytes.
           05  ECH-CODE-CHECKED-STATE-LENGTH PIC S9(18) COMP-5 VALUE 0.

      *> A period; both days are included. (echeance_period in C)
       01  ECH-PERIOD.
      *>   First day, YYYYMMDD. Required.
           05  ECH-PERIOD-FROM PIC S9(9) COMP-5 VALUE 0.
      *>   Last day, YYYYMMDD, or ECH-NONE if the period has not ended.
      *>   Required.
           05  ECH-PERIOD-TO PIC S9(9) COMP-5 VALUE 0.
               88  ECH-PERIOD-TO-NONE VALUE -1.

      *> Local time in Quebec. (echeance_local_time in C)
       01  ECH-LOCAL-TIME.
      *>   Day, YYYYMMDD.
           05  ECH-LOCAL-TIME-DAY PIC S9(9) COMP-5 VALUE 0.
      *>   Seconds since midnight in local time, 0 to 86399.
           05  ECH-LOCAL-TIME-SECOND-OF-DAY PIC S9(9) COMP-5 VALUE 0.
      *>   Offset from UTC in seconds: -18000, or -14400 in summer.
           05  ECH-LOCAL-TIME-OFFSET PIC S9(9) COMP-5 VALUE 0.
      *>   Ignored.
           05  ECH-LOCAL-TIME-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Other numbers.
       01  ECH-CONSTANTS.
      *>   The maximum length of the state of a code, in bytes.
           05  ECH-CODE-STATE-MAX PIC S9(9) COMP-5 VALUE 228.
      *>   In a column of days or numbers of echeance_RULE_columns: not
      *>   known. In a column of results: null.
           05  ECH-COLUMN-UNKNOWN PIC S9(10) COMP-5 VALUE -2147483648.
      *>   In a column of days: "none" or "never", where the fact
      *>   allows it. In a column of results: the act has no last day.
           05  ECH-COLUMN-NONE PIC S9(10) COMP-5 VALUE 2147483647.
      *>   In a column of days or numbers: not given, so that the fact
      *>   takes its default if it has one.
           05  ECH-COLUMN-ABSENT PIC S9(10) COMP-5 VALUE -2147483647.
      *>   In a column of days: what was there is no day, so that the
      *>   row has the error ECH-STATUS-NOT-A-DATE.
           05  ECH-COLUMN-NOT-A-DATE
                   PIC S9(10) COMP-5 VALUE -2147483540.
      *>   Yes, where a fact is yes or no.
           05  ECH-YES PIC S9(9) COMP-5 VALUE 1.
      *>   No, where a fact is yes or no.
           05  ECH-NO PIC S9(9) COMP-5 VALUE -1.
      *>   "none" or "never", where the fact allows it: in a day, an
      *>   object, or the HAS-* member of an instant.
           05  ECH-NONE PIC S9(9) COMP-5 VALUE -1.
      *>   Given as unknown: in a day, a yes or no, a choice, an
      *>   object, or the HAS-* member of a number or an instant. Never
      *>   the same as 0, which means that the fact is not given and
      *>   takes its default if it has one.
           05  ECH-UNKNOWN PIC S9(9) COMP-5 VALUE -2.
      *>   In a day: what was there is no day, as echeance_day_of_text
      *>   returns it. Any call refuses it by ECH-STATUS-NOT-A-DATE.
           05  ECH-NOT-A-DAY PIC S9(9) COMP-5 VALUE 99999999.
      *>   Bit 0 of a set: the set is given. Alone, it is the empty
      *>   set.
           05  ECH-SET-GIVEN PIC S9(9) COMP-5 VALUE 1.
      *>   A set that is given as unknown: ECH-UNKNOWN as an unsigned
      *>   number of 32 bits.
           05  ECH-SET-UNKNOWN PIC S9(9) COMP-5 VALUE -2.
      *>   The length of a text or the count of a list that is given as
      *>   unknown; its pointer is NULL. It is ECH-UNKNOWN as an
      *>   unsigned number of 64 bits.
           05  ECH-LENGTH-UNKNOWN PIC S9(9) COMP-5 VALUE -2.
      *>   The outcome if it depends on facts that are not known.
           05  ECH-UNDETERMINED PIC S9(9) COMP-5 VALUE 0.
      *>   The maximum number of items in a list.
           05  ECH-LIST-MAX PIC S9(9) COMP-5 VALUE 1000000.
      *>   The maximum length of a question in JSON, in bytes. The
      *>   answer to a longer one is the error `too-long`.
           05  ECH-QUESTION-MAX PIC S9(9) COMP-5 VALUE 65536.
      *>   Whatever the unknown facts are, the answer is the same,
      *>   though not for the same reason.
           05  ECH-REASON-ALL-CASES-AGREE PIC S9(9) COMP-5 VALUE 1.
      *>   The answer depends on facts that are not known.
           05  ECH-REASON-FACTS-MISSING PIC S9(9) COMP-5 VALUE 2.
      *>   The published steps are from before the Service
      *>   d'authentification gouvernementale: before acting, write to
      *>   infocertificat@opc.gouv.qc.ca to learn which of them still
      *>   hold. Sources: S000-06, S001-09, S002-05, Q12.
           05  ECH-REASON-PROC-PUB-FOR-CSQR PIC S9(9) COMP-5 VALUE 3.
      *>   Due now.
           05  ECH-DUTY-DUE PIC S9(9) COMP-5 VALUE 1.
      *>   Due later.
           05  ECH-DUTY-LATER PIC S9(9) COMP-5 VALUE 2.
      *>   Nothing to do.
           05  ECH-DUTY-NONE PIC S9(9) COMP-5 VALUE 3.
      *>   Perhaps due.
           05  ECH-DUTY-UNKNOWN PIC S9(9) COMP-5 VALUE 4.
      *>   The maximum length of a text in bytes, in any language and
      *>   character set; not that of an explanation or a letter.
           05  ECH-TEXT-MAX PIC S9(9) COMP-5 VALUE 8192.
      *>   The ABI version of this header. As long as it is the same,
      *>   calls, structs and constants are only added.
           05  ECH-ABI PIC S9(9) COMP-5 VALUE 1.

      *> ==============================================================
      *> CNUM certificate-number
      *> ==============================================================
      *> Does the text have the form of a representative's certificate
      *> number?
      *> Sources: S000-16, S000-18, S001-19, S001-21, OPC-exam, Q10,
      *> OPC-counsellor-expiry.
      *>
      *> CALL "echeance_certificate_number" USING
      *>     BY VALUE day (0 where it is left out)
      *>     BY REFERENCE ECH-CNUM-FACTS ECH-READINGS ECH-CNUM-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_certificate_number_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_certificate_number_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-CNUM-TABLE ECH-READINGS
      *>     ECH-CNUM-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_certificate_number_facts in C)
       01  ECH-CNUM-FACTS.
      *>   Number to check. Text in UTF-8, at most 4,096 bytes, not
      *>   trimmed; NULL if not given, which means unknown.
           05  ECH-CNUM-F-TEXT USAGE POINTER VALUE NULL.
      *>   Length of text in bytes, or ECH-LENGTH-UNKNOWN with NULL if
      *>   it is not known.
           05  ECH-CNUM-F-TEXT-LEN PIC S9(18) COMP-5 VALUE 0.
      *>   Reading. One of ECH-CNUM-F-MODE-*; 0 if not given, which
      *>   means ECH-CNUM-F-MODE-STRICT.
           05  ECH-CNUM-F-MODE PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CNUM-F-MODE-STRICT VALUE 1.
               88  ECH-CNUM-F-MODE-LENIENT VALUE 2.
      *>   Not read; 0 in answers.
           05  ECH-CNUM-F-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Answer (echeance_certificate_number_answer in C)
       01  ECH-CNUM-ANSWER.
      *>   One of ECH-CNUM-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-CNUM-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CNUM-A-UNDETERMINED VALUE 0.
      *>       The number has the form of a certificate number.
               88  ECH-CNUM-A-WELL-FORMED VALUE 1.
      *>       The number does not have the form of a certificate
      *>       number.
               88  ECH-CNUM-A-MALFORMED VALUE 2.
      *>       The number may have the form of a certificate number,
      *>       but no source confirms it.
               88  ECH-CNUM-A-UNCONFIRMED VALUE 3.
      *>   Number of reasons.
           05  ECH-CNUM-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-CNUM-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-CNUM-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The number has 15 characters: CAR20, then ten digits.
      *>       Sources: S000-16, S000-18, S001-19, S001-21, OPC-exam.
               88  ECH-CNUM-AR-WELL-FORMED VALUE 101.
      *>       There is a letter among the last eight characters; no
      *>       source says that they are all digits. Sources: S000-16,
      *>       S001-19, Q10.
               88  ECH-CNUM-AR-LETTER-IN-SERIAL VALUE 102.
      *>       The text is empty, or holds only white space or hyphens.
      *>       Sources: S000-16, S001-19.
               88  ECH-CNUM-AR-EMPTY VALUE 103.
      *>       One of the characters is neither a letter without accent
      *>       nor a digit. Sources: S000-16, S001-19, Q10.
               88  ECH-CNUM-AR-NOT-ASCII VALUE 104.
      *>       The number starts with CCV20: it is a travel
      *>       counsellor's. Sources: S000-16, S001-19,
      *>       OPC-counsellor-expiry.
               88  ECH-CNUM-AR-OTHER-REGISTER VALUE 105.
      *>       The number must start with CAR. Sources: S000-16,
      *>       S001-19.
               88  ECH-CNUM-AR-WRONG-PREFIX VALUE 106.
      *>       The year in the number must start with 20, the only
      *>       start that the sources show. Sources: S000-16, S001-19,
      *>       Q10.
               88  ECH-CNUM-AR-UNATTESTED-CENTURY VALUE 107.
      *>       One of the characters must be a digit. Sources: S000-16,
      *>       S001-19, Q10.
               88  ECH-CNUM-AR-NOT-A-DIGIT VALUE 108.
      *>       The number has fewer than 15 characters. Sources:
      *>       S000-16, S001-19, OPC-exam.
               88  ECH-CNUM-AR-TOO-SHORT VALUE 109.
      *>       The number has more than 15 characters. Sources:
      *>       S000-16, S001-19, OPC-exam.
               88  ECH-CNUM-AR-TOO-LONG VALUE 110.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-CNUM-B-*.
           05  ECH-CNUM-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-CNUM-B-*.
           05  ECH-CNUM-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-CNUM-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CNUM-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CNUM-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-CNUM-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CNUM-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CNUM-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-CNUM-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CNUM-AN-UNDETERMINED VALUE 0.
               88  ECH-CNUM-AN-WELL-FORMED VALUE 1.
               88  ECH-CNUM-AN-MALFORMED VALUE 2.
               88  ECH-CNUM-AN-UNCONFIRMED VALUE 3.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-CNUM-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Year. Whole number; null if HAS-YEAR is 0.
           05  ECH-CNUM-A-YEAR PIC S9(9) COMP-5 VALUE 0.
      *>   1 if year is not null, else 0.
           05  ECH-CNUM-A-HAS-YEAR PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CNUM-A-YEAR-GIVEN VALUE 1.
      *>   Text changed by the lenient reading. ECH-YES or ECH-NO; 0 if
      *>   null.
           05  ECH-CNUM-A-NORMALISED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CNUM-A-NORMALISED-YES VALUE 1.
               88  ECH-CNUM-A-NORMALISED-NO VALUE -1.
      *>   Number of characters before the first wrong one. Whole
      *>   number; null if HAS-POSITION is 0.
           05  ECH-CNUM-A-POSITION PIC S9(9) COMP-5 VALUE 0.
      *>   1 if position is not null, else 0.
           05  ECH-CNUM-A-HAS-POSITION PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CNUM-A-POSITION-GIVEN VALUE 1.
      *>   Not read; 0 in answers.
           05  ECH-CNUM-A-RESERVED PIC S9(9) COMP-5 VALUE 0.
      *>   Number in its canonical form. ASCII text with a final NUL;
      *>   empty if null.
           05  ECH-CNUM-A-CANONICAL PIC X(16) VALUE LOW-VALUES.
      *>   Last eight characters. ASCII text with a final NUL; empty if
      *>   null.
           05  ECH-CNUM-A-SERIAL PIC X(16) VALUE LOW-VALUES.

      *> Columns of facts (echeance_certificate_number_table in C)
       01  ECH-CNUM-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-CNUM-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Number to check. The texts of all rows in UTF-8, one after
      *>   another; NULL if no row gives it, which means unknown.
           05  ECH-CNUM-T-TEXT USAGE POINTER VALUE NULL.
      *>   Length of text in bytes.
           05  ECH-CNUM-T-TEXT-LEN PIC S9(18) COMP-5 VALUE 0.
      *>   Where in text the text of each row begins, then where the
      *>   last text ends: one offset more than there are rows.
           05  ECH-CNUM-T-TEXT-OFFS USAGE POINTER VALUE NULL.
      *>   Whether each row has a text: 1, ECH-NONE, ECH-UNKNOWN, 0 if
      *>   not given; NULL if all rows have a text.
           05  ECH-CNUM-T-TEXT-GIVEN USAGE POINTER VALUE NULL.
      *>   Reading. ECH-CNUM-F-MODE-*, or 0 if not given. NULL if no
      *>   row gives it, which means ECH-CNUM-F-MODE-STRICT.
           05  ECH-CNUM-T-MODE USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_certificate_number_results in C)
       01  ECH-CNUM-RESULTS.
      *>   One of ECH-CNUM-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-CNUM-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-CNUM-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-CNUM-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-CNUM-AR-*, modulo 100, gives n.
           05  ECH-CNUM-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-CNUM-B-*.
           05  ECH-CNUM-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-CNUM-B-*.
           05  ECH-CNUM-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-CNUM-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-CNUM-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-CNUM-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-CNUM-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Number in its canonical form. 16 bytes for each row: an
      *>   ASCII text with a final NUL; empty if null.
           05  ECH-CNUM-R-CANONICAL USAGE POINTER VALUE NULL.
      *>   Year. Whole numbers.
           05  ECH-CNUM-R-YEAR USAGE POINTER VALUE NULL.
      *>   Last eight characters. 16 bytes for each row: an ASCII text
      *>   with a final NUL; empty if null.
           05  ECH-CNUM-R-SERIAL USAGE POINTER VALUE NULL.
      *>   Text changed by the lenient reading. ECH-YES or ECH-NO; 0 if
      *>   null.
           05  ECH-CNUM-R-NORMALISED USAGE POINTER VALUE NULL.
      *>   Number of characters before the first wrong one. Whole
      *>   numbers.
           05  ECH-CNUM-R-POSITION USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-CNUM-CONSTANTS.
           05  ECH-CNUM-B-TEXT PIC S9(9) COMP-5 VALUE 1.
           05  ECH-CNUM-B-MODE PIC S9(9) COMP-5 VALUE 2.

      *> ==============================================================
      *> CSTA certificate-status
      *> ==============================================================
      *> Is the certificate in force on that day?
      *> Sources: OPC-application-regular, OPC-application-temporary,
      *> OPC-work-stoppage, S000-01, S000-02, S001-05, S001-06,
      *> OPC-definition, OPC-temporary-expiry, Q8, R-2.2-s51, Q35.
      *>
      *> CALL "echeance_certificate_status" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-CSTA-FACTS ECH-READINGS ECH-CSTA-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_certificate_status_decide: ECH-CSTA-DECISION in place
      *> of the answer.
      *> echeance_certificate_status_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_certificate_status_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-CSTA-TABLE ECH-READINGS
      *>     ECH-CSTA-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_certificate_status_facts in C)
       01  ECH-CSTA-FACTS.
      *>   Kind of certificate. One of ECH-CSTA-F-KIND-*; 0 if not
      *>   given, which means ECH-CSTA-F-KIND-REGULAR.
           05  ECH-CSTA-F-KIND PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CSTA-F-KIND-REGULAR VALUE 1.
               88  ECH-CSTA-F-KIND-TEMP VALUE 2.
      *>   Day the certificate was issued. Day, YYYYMMDD, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-CSTA-F-ISSUED-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CSTA-F-ISSUED-ON-UNK VALUE -2.
      *>   Expiry day of the certificate. Day, YYYYMMDD, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-CSTA-F-EXPIRES-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CSTA-F-EXPIRES-ON-UNK VALUE -2.
      *>   Affiliated, on that day, with a collection agent holding a
      *>   valid permit. ECH-YES or ECH-NO, or ECH-UNKNOWN; 0 if not
      *>   given, which means unknown.
           05  ECH-CSTA-F-AFFIL PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CSTA-F-AFFIL-YES VALUE 1.
               88  ECH-CSTA-F-AFFIL-NO VALUE -1.
               88  ECH-CSTA-F-AFFIL-UNK VALUE -2.
      *>   Day the certificate is cancelled. Day, YYYYMMDD, or ECH-NONE
      *>   for "none" (certificate not cancelled), or ECH-UNKNOWN; 0 if
      *>   not given, which means "none".
           05  ECH-CSTA-F-CANCLD-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CSTA-F-CANCLD-ON-NONE VALUE -1.
               88  ECH-CSTA-F-CANCLD-ON-UNK VALUE -2.
      *>   Not read; 0 in answers.
           05  ECH-CSTA-F-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Answer (echeance_certificate_status_answer in C)
       01  ECH-CSTA-ANSWER.
      *>   One of ECH-CSTA-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-CSTA-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CSTA-A-UNDETERMINED VALUE 0.
      *>       The certificate is not yet issued.
               88  ECH-CSTA-A-NOT-YET-ISSUED VALUE 1.
      *>       The certificate is cancelled.
               88  ECH-CSTA-A-CANCLD VALUE 2.
      *>       The certificate has expired.
               88  ECH-CSTA-A-EXPIRED VALUE 3.
      *>       The certificate is suspended.
               88  ECH-CSTA-A-SUSPENDED VALUE 4.
      *>       The certificate is in force.
               88  ECH-CSTA-A-VALID VALUE 5.
      *>   Number of reasons.
           05  ECH-CSTA-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-CSTA-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-CSTA-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The certificate has not reached its term, and the
      *>       representative is affiliated with a collection agent
      *>       holding a valid permit. Sources:
      *>       OPC-application-regular, OPC-application-temporary,
      *>       OPC-work-stoppage.
               88  ECH-CSTA-AR-WTHN-TERM-AFFIL VALUE 201.
      *>       The representative is affiliated with no collection
      *>       agent holding a valid permit. Sources:
      *>       OPC-work-stoppage.
               88  ECH-CSTA-AR-NOT-AFFIL VALUE 202.
      *>       The Office issues the certificate later. Sources:
      *>       OPC-application-regular, OPC-application-temporary.
               88  ECH-CSTA-AR-ISSUED-AFTER-AS-OF VALUE 203.
      *>       The last day covered by the certificate is past; a
      *>       certificate is needed to act as a representative, and to
      *>       continue or resume these activities the steps that the
      *>       Office asks for must be completed first. Sources:
      *>       S000-01, S000-02, S001-05, S001-06, OPC-definition,
      *>       OPC-application-regular, OPC-temporary-expiry, Q8.
               88  ECH-CSTA-AR-PAST-LAST-COV-DAY VALUE 204.
      *>       The certificate was cancelled. Sources:
      *>       OPC-work-stoppage, R-2.2-s51, Q35.
               88  ECH-CSTA-AR-CANCLD-BY-AS-OF VALUE 205.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-CSTA-B-*.
           05  ECH-CSTA-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-CSTA-B-*.
           05  ECH-CSTA-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-CSTA-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CSTA-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CSTA-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-CSTA-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CSTA-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CSTA-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-CSTA-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CSTA-AN-UNDETERMINED VALUE 0.
               88  ECH-CSTA-AN-NOT-YET-ISSUED VALUE 1.
               88  ECH-CSTA-AN-CANCLD VALUE 2.
               88  ECH-CSTA-AN-EXPIRED VALUE 3.
               88  ECH-CSTA-AN-SUSPENDED VALUE 4.
               88  ECH-CSTA-AN-VALID VALUE 5.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-CSTA-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Expiry day. Day, YYYYMMDD; 0 if null.
           05  ECH-CSTA-A-EXPIRES-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last valid day. Day, YYYYMMDD; 0 if null.
           05  ECH-CSTA-A-LAST-VALID-DAY PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-CSTA-A-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-CSTA-A-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CSTA-A-DAYS-LEFT-GIVEN VALUE 1.

      *> Decision (echeance_certificate_status_decision in C)
       01  ECH-CSTA-DECISION.
      *>   One of ECH-CSTA-D-*, never 0.
           05  ECH-CSTA-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CSTA-D-NOT-YET-ISSUED VALUE 1.
               88  ECH-CSTA-D-CANCLD VALUE 2.
               88  ECH-CSTA-D-EXPIRED VALUE 3.
               88  ECH-CSTA-D-SUSPENDED VALUE 4.
               88  ECH-CSTA-D-VALID VALUE 5.
      *>   The first reason: one of ECH-CSTA-DR-*.
           05  ECH-CSTA-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CSTA-DR-WTHN-TERM-AFFIL VALUE 201.
               88  ECH-CSTA-DR-NOT-AFFIL VALUE 202.
               88  ECH-CSTA-DR-ISSUED-AFTER-AS-OF VALUE 203.
               88  ECH-CSTA-DR-PAST-LAST-COV-DAY VALUE 204.
               88  ECH-CSTA-DR-CANCLD-BY-AS-OF VALUE 205.
      *>   Expiry day. Day, YYYYMMDD; 0 if null.
           05  ECH-CSTA-D-EXPIRES-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last valid day. Day, YYYYMMDD; 0 if null.
           05  ECH-CSTA-D-LAST-VALID-DAY PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-CSTA-D-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-CSTA-D-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CSTA-D-DAYS-LEFT-GIVEN VALUE 1.

      *> Columns of facts (echeance_certificate_status_table in C)
       01  ECH-CSTA-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-CSTA-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Kind of certificate. ECH-CSTA-F-KIND-*, or 0 if not given.
      *>   NULL if no row gives it, which means
      *>   ECH-CSTA-F-KIND-REGULAR.
           05  ECH-CSTA-T-KIND USAGE POINTER VALUE NULL.
      *>   Day the certificate was issued. Days. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-CSTA-T-ISSUED-ON USAGE POINTER VALUE NULL.
      *>   Expiry day of the certificate. Days. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-CSTA-T-EXPIRES-ON USAGE POINTER VALUE NULL.
      *>   Affiliated, on that day, with a collection agent holding a
      *>   valid permit. ECH-YES, ECH-NO, ECH-UNKNOWN, or 0 if not
      *>   given. NULL if no row gives it, which means unknown.
           05  ECH-CSTA-T-AFFIL USAGE POINTER VALUE NULL.
      *>   Day the certificate is cancelled. Days, ECH-COLUMN-NONE for
      *>   "none". NULL if no row gives it, which means "none".
           05  ECH-CSTA-T-CANCLD-ON USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_certificate_status_results in C)
       01  ECH-CSTA-RESULTS.
      *>   One of ECH-CSTA-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-CSTA-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-CSTA-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-CSTA-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-CSTA-AR-*, modulo 100, gives n.
           05  ECH-CSTA-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-CSTA-B-*.
           05  ECH-CSTA-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-CSTA-B-*.
           05  ECH-CSTA-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-CSTA-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-CSTA-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-CSTA-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-CSTA-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Expiry day. Days.
           05  ECH-CSTA-R-EXPIRES-ON USAGE POINTER VALUE NULL.
      *>   Last valid day. Days.
           05  ECH-CSTA-R-LAST-VALID-DAY USAGE POINTER VALUE NULL.
      *>   Days left, the day of the question included. Whole numbers.
           05  ECH-CSTA-R-DAYS-LEFT USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-CSTA-CONSTANTS.
           05  ECH-CSTA-B-KIND PIC S9(9) COMP-5 VALUE 1.
           05  ECH-CSTA-B-ISSUED-ON PIC S9(9) COMP-5 VALUE 2.
           05  ECH-CSTA-B-EXPIRES-ON PIC S9(9) COMP-5 VALUE 4.
           05  ECH-CSTA-B-AFFIL PIC S9(9) COMP-5 VALUE 8.
           05  ECH-CSTA-B-CANCLD-ON PIC S9(9) COMP-5 VALUE 16.

      *> ==============================================================
      *> CREN certificate-renewal
      *> ==============================================================
      *> Was the certificate renewed in time, or can it still be?
      *> Sources: S000-01, S001-05, OPC-renewing, S000-02, S001-06,
      *> S000-23, S001-26, OPC-definition, P-40.1-s269.
      *>
      *> CALL "echeance_certificate_renewal" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-CREN-FACTS ECH-READINGS ECH-CREN-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_certificate_renewal_decide: ECH-CREN-DECISION in
      *> place of the answer.
      *> echeance_certificate_renewal_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_certificate_renewal_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-CREN-TABLE ECH-READINGS
      *>     ECH-CREN-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_certificate_renewal_facts in C)
       01  ECH-CREN-FACTS.
      *>   Expiry day of the certificate. Day, YYYYMMDD, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-CREN-F-EXPIRES-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CREN-F-EXPIRES-ON-UNK VALUE -2.
      *>   Day the renewal was completed. Day, YYYYMMDD, or ECH-NONE
      *>   for "none" (renewal not completed), or ECH-UNKNOWN; 0 if not
      *>   given, which means "none".
           05  ECH-CREN-F-COMPLD-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CREN-F-COMPLD-ON-NONE VALUE -1.
               88  ECH-CREN-F-COMPLD-ON-UNK VALUE -2.

      *> Answer (echeance_certificate_renewal_answer in C)
       01  ECH-CREN-ANSWER.
      *>   One of ECH-CREN-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-CREN-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CREN-A-UNDETERMINED VALUE 0.
      *>       The certificate is renewed.
               88  ECH-CREN-A-RENEWED VALUE 1.
      *>       The representative did not renew the certificate in
      *>       time.
               88  ECH-CREN-A-MISSED VALUE 2.
      *>       The representative can still renew the certificate.
               88  ECH-CREN-A-OPEN VALUE 3.
      *>   Number of reasons.
           05  ECH-CREN-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-CREN-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-CREN-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The renewal was completed in time. Sources: S000-01,
      *>       S001-05, OPC-renewing.
               88  ECH-CREN-AR-COMPLD-IN-TIME VALUE 301.
      *>       The renewal is not completed and the deadline is not
      *>       past; if it is not renewed in time, the certificate
      *>       expires. Sources: S000-01, S000-02, S001-05, S001-06,
      *>       S000-23, S001-26, OPC-renewing, OPC-definition,
      *>       P-40.1-s269.
               88  ECH-CREN-AR-DEADLN-NOT-PASSED VALUE 302.
      *>       The renewal is not completed and the deadline is past;
      *>       the certificate has therefore expired, and one is needed
      *>       to act as a representative. Sources: S000-01, S000-02,
      *>       S001-05, S001-06, OPC-renewing, OPC-definition.
               88  ECH-CREN-AR-NOT-COMPLD-IN-TIME VALUE 303.
      *>       The renewal was completed too late; the certificate has
      *>       therefore expired, and one is needed to act as a
      *>       representative. Sources: S000-01, S000-02, S001-05,
      *>       S001-06, OPC-renewing, OPC-definition.
               88  ECH-CREN-AR-COMPLD-TOO-LATE VALUE 304.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-CREN-B-*.
           05  ECH-CREN-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-CREN-B-*.
           05  ECH-CREN-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-CREN-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CREN-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CREN-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-CREN-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CREN-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CREN-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-CREN-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CREN-AN-UNDETERMINED VALUE 0.
               88  ECH-CREN-AN-RENEWED VALUE 1.
               88  ECH-CREN-AN-MISSED VALUE 2.
               88  ECH-CREN-AN-OPEN VALUE 3.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-CREN-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last day to renew. Day, YYYYMMDD; 0 if null.
           05  ECH-CREN-A-RENEW-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Last day, moved where it is a Saturday, a Sunday or another
      *>   holiday. Day, YYYYMMDD; 0 if null.
           05  ECH-CREN-A-RENEW-BY-EXTENDED PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-CREN-A-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-CREN-A-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CREN-A-DAYS-LEFT-GIVEN VALUE 1.
      *>   Expiry day after the renewal. Day, YYYYMMDD; 0 if null.
           05  ECH-CREN-A-NEXT-EXPIRES-ON PIC S9(9) COMP-5 VALUE 0.
      *>   What to do next. One of ECH-CREN-A-NEXT-PROC-*; 0 if null.
           05  ECH-CREN-A-NEXT-PROC PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CREN-A-NEXT-PROC-EXAM-XFER VALUE 1.

      *> Decision (echeance_certificate_renewal_decision in C)
       01  ECH-CREN-DECISION.
      *>   One of ECH-CREN-D-*, never 0.
           05  ECH-CREN-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CREN-D-RENEWED VALUE 1.
               88  ECH-CREN-D-MISSED VALUE 2.
               88  ECH-CREN-D-OPEN VALUE 3.
      *>   The first reason: one of ECH-CREN-DR-*.
           05  ECH-CREN-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CREN-DR-COMPLD-IN-TIME VALUE 301.
               88  ECH-CREN-DR-DEADLN-NOT-PASSED VALUE 302.
               88  ECH-CREN-DR-NOT-COMPLD-IN-TIME VALUE 303.
               88  ECH-CREN-DR-COMPLD-TOO-LATE VALUE 304.
      *>   Last day to renew. Day, YYYYMMDD; 0 if null.
           05  ECH-CREN-D-RENEW-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Last day, moved where it is a Saturday, a Sunday or another
      *>   holiday. Day, YYYYMMDD; 0 if null.
           05  ECH-CREN-D-RENEW-BY-EXTENDED PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-CREN-D-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-CREN-D-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CREN-D-DAYS-LEFT-GIVEN VALUE 1.
      *>   Expiry day after the renewal. Day, YYYYMMDD; 0 if null.
           05  ECH-CREN-D-NEXT-EXPIRES-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Not read; 0 in answers.
           05  ECH-CREN-D-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_certificate_renewal_table in C)
       01  ECH-CREN-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-CREN-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Expiry day of the certificate. Days. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-CREN-T-EXPIRES-ON USAGE POINTER VALUE NULL.
      *>   Day the renewal was completed. Days, ECH-COLUMN-NONE for
      *>   "none". NULL if no row gives it, which means "none".
           05  ECH-CREN-T-COMPLD-ON USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_certificate_renewal_results in C)
       01  ECH-CREN-RESULTS.
      *>   One of ECH-CREN-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-CREN-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-CREN-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-CREN-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-CREN-AR-*, modulo 100, gives n.
           05  ECH-CREN-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-CREN-B-*.
           05  ECH-CREN-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-CREN-B-*.
           05  ECH-CREN-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-CREN-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-CREN-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-CREN-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-CREN-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Last day to renew. Days.
           05  ECH-CREN-R-RENEW-BY USAGE POINTER VALUE NULL.
      *>   Last day, moved where it is a Saturday, a Sunday or another
      *>   holiday. Days.
           05  ECH-CREN-R-RENEW-BY-EXTENDED USAGE POINTER VALUE NULL.
      *>   Days left, the day of the question included. Whole numbers.
           05  ECH-CREN-R-DAYS-LEFT USAGE POINTER VALUE NULL.
      *>   Expiry day after the renewal. Days.
           05  ECH-CREN-R-NEXT-EXPIRES-ON USAGE POINTER VALUE NULL.
      *>   What to do next. ECH-CREN-A-NEXT-PROC-*; 0 if null.
           05  ECH-CREN-R-NEXT-PROC USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-CREN-CONSTANTS.
           05  ECH-CREN-B-EXPIRES-ON PIC S9(9) COMP-5 VALUE 1.
           05  ECH-CREN-B-COMPLD-ON PIC S9(9) COMP-5 VALUE 2.

      *> ==============================================================
      *> CISS certificate-issuance
      *> ==============================================================
      *> Can the Office issue the certificate?
      *> Sources: S000-22, S001-25, OPC-application-regular, OPC-exam,
      *> S000-21, S001-24.
      *>
      *> CALL "echeance_certificate_issuance" USING
      *>     BY VALUE day (0 where it is left out)
      *>     BY REFERENCE ECH-CISS-FACTS ECH-READINGS ECH-CISS-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_certificate_issuance_wrong_field: no answer,
      *> RETURNING ECH-FIELD.
      *> CALL "echeance_certificate_issuance_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-CISS-TABLE ECH-READINGS
      *>     ECH-CISS-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_certificate_issuance_facts in C)
       01  ECH-CISS-FACTS.
      *>   Complete, compliant application received by the Office.
      *>   ECH-YES or ECH-NO, or ECH-UNKNOWN; 0 if not given, which
      *>   means unknown.
           05  ECH-CISS-F-APPLN-COMPLETE PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CISS-F-APPLN-COMPLETE-YES VALUE 1.
               88  ECH-CISS-F-APPLN-COMPLETE-NO VALUE -1.
               88  ECH-CISS-F-APPLN-COMPLETE-UNK VALUE -2.
      *>   The representative has passed the exam. ECH-YES or ECH-NO,
      *>   or ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-CISS-F-EXAM-PASSED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CISS-F-EXAM-PASSED-YES VALUE 1.
               88  ECH-CISS-F-EXAM-PASSED-NO VALUE -1.
               88  ECH-CISS-F-EXAM-PASSED-UNK VALUE -2.
      *>   Duties paid. ECH-YES or ECH-NO, or ECH-UNKNOWN; 0 if not
      *>   given, which means unknown.
           05  ECH-CISS-F-DUTIES-PAID PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CISS-F-DUTIES-PAID-YES VALUE 1.
               88  ECH-CISS-F-DUTIES-PAID-NO VALUE -1.
               88  ECH-CISS-F-DUTIES-PAID-UNK VALUE -2.
      *>   The representative is affiliated with a collection agent
      *>   holding a valid permit. ECH-YES or ECH-NO, or ECH-UNKNOWN; 0
      *>   if not given, which means unknown.
           05  ECH-CISS-F-AFFIL PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CISS-F-AFFIL-YES VALUE 1.
               88  ECH-CISS-F-AFFIL-NO VALUE -1.
               88  ECH-CISS-F-AFFIL-UNK VALUE -2.

      *> Answer (echeance_certificate_issuance_answer in C)
       01  ECH-CISS-ANSWER.
      *>   One of ECH-CISS-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-CISS-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CISS-A-UNDETERMINED VALUE 0.
      *>       The Office can issue the certificate.
               88  ECH-CISS-A-ISSUABLE VALUE 1.
      *>       The Office cannot issue the certificate.
               88  ECH-CISS-A-NOT-ISSUABLE VALUE 2.
      *>   Number of reasons.
           05  ECH-CISS-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-CISS-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-CISS-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The Office has received a complete, compliant
      *>       application; the representative has passed the exam, has
      *>       paid the duties and is affiliated with a collection
      *>       agent holding a valid permit. Sources: S000-22, S001-25,
      *>       OPC-application-regular.
               88  ECH-CISS-AR-ALL-CONDITIONS-MET VALUE 401.
      *>       The Office has not received a complete, compliant
      *>       application. Sources: OPC-application-regular.
               88  ECH-CISS-AR-APPLN-INCOMPL VALUE 402.
      *>       The representative has not passed the exam. Sources:
      *>       OPC-application-regular, OPC-exam.
               88  ECH-CISS-AR-EXAM-NOT-PASSED VALUE 403.
      *>       The representative has not paid the duties. Sources:
      *>       S000-21, S000-22, S001-24, S001-25,
      *>       OPC-application-regular.
               88  ECH-CISS-AR-DUTIES-UNPAID VALUE 404.
      *>       The representative is affiliated with no collection
      *>       agent holding a valid permit. Sources: S000-22, S001-25,
      *>       OPC-application-regular.
               88  ECH-CISS-AR-NOT-AFFIL VALUE 405.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-CISS-B-*.
           05  ECH-CISS-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-CISS-B-*.
           05  ECH-CISS-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-CISS-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CISS-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CISS-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-CISS-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CISS-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CISS-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-CISS-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CISS-AN-UNDETERMINED VALUE 0.
               88  ECH-CISS-AN-ISSUABLE VALUE 1.
               88  ECH-CISS-AN-NOT-ISSUABLE VALUE 2.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-CISS-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   What is still to be done. ECH-SET-GIVEN plus the bits
      *>   ECH-CISS-A-OUTS-* of its items; 0 if null.
           05  ECH-CISS-A-OUTS PIC S9(9) COMP-5 VALUE 0.
      *>   Not read; 0 in answers.
           05  ECH-CISS-A-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_certificate_issuance_table in C)
       01  ECH-CISS-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-CISS-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Complete, compliant application received by the Office.
      *>   ECH-YES, ECH-NO, ECH-UNKNOWN, or 0 if not given. NULL if no
      *>   row gives it, which means unknown.
           05  ECH-CISS-T-APPLN-COMPLETE USAGE POINTER VALUE NULL.
      *>   The representative has passed the exam. ECH-YES, ECH-NO,
      *>   ECH-UNKNOWN, or 0 if not given. NULL if no row gives it,
      *>   which means unknown.
           05  ECH-CISS-T-EXAM-PASSED USAGE POINTER VALUE NULL.
      *>   Duties paid. ECH-YES, ECH-NO, ECH-UNKNOWN, or 0 if not
      *>   given. NULL if no row gives it, which means unknown.
           05  ECH-CISS-T-DUTIES-PAID USAGE POINTER VALUE NULL.
      *>   The representative is affiliated with a collection agent
      *>   holding a valid permit. ECH-YES, ECH-NO, ECH-UNKNOWN, or 0
      *>   if not given. NULL if no row gives it, which means unknown.
           05  ECH-CISS-T-AFFIL USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_certificate_issuance_results in
      *> C)
       01  ECH-CISS-RESULTS.
      *>   One of ECH-CISS-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-CISS-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-CISS-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-CISS-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-CISS-AR-*, modulo 100, gives n.
           05  ECH-CISS-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-CISS-B-*.
           05  ECH-CISS-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-CISS-B-*.
           05  ECH-CISS-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-CISS-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-CISS-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-CISS-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-CISS-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   What is still to be done. ECH-SET-GIVEN plus the bits
      *>   ECH-CISS-A-OUTS-*; 0 if null.
           05  ECH-CISS-R-OUTS USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-CISS-CONSTANTS.
           05  ECH-CISS-B-APPLN-COMPLETE PIC S9(9) COMP-5 VALUE 1.
           05  ECH-CISS-B-EXAM-PASSED PIC S9(9) COMP-5 VALUE 2.
           05  ECH-CISS-B-DUTIES-PAID PIC S9(9) COMP-5 VALUE 4.
           05  ECH-CISS-B-AFFIL PIC S9(9) COMP-5 VALUE 8.
           05  ECH-CISS-A-OUTS-COMPLETE-APPLN PIC S9(9) COMP-5 VALUE 2.
           05  ECH-CISS-A-OUTS-PASS-EXAM PIC S9(9) COMP-5 VALUE 4.
           05  ECH-CISS-A-OUTS-PAY-DUTIES PIC S9(9) COMP-5 VALUE 8.
           05  ECH-CISS-A-OUTS-AFFILIATE PIC S9(9) COMP-5 VALUE 16.

      *> ==============================================================
      *> CDUT certificate-duties
      *> ==============================================================
      *> What are the duties for a certificate on that day?
      *> Sources: OPC-renewing-2021, OPC-renewing, R-2.2-r1-s33.7,
      *> P-40.1-r3-s165.1, Q40, OPC-application-temporary,
      *> OPC-application-regular, Q26.
      *>
      *> CALL "echeance_certificate_duties" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-CDUT-FACTS ECH-READINGS ECH-CDUT-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_certificate_duties_decide: ECH-CDUT-DECISION in place
      *> of the answer.
      *> echeance_certificate_duties_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_certificate_duties_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-CDUT-TABLE ECH-READINGS
      *>     ECH-CDUT-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_certificate_duties_facts in C)
       01  ECH-CDUT-FACTS.
      *>   Kind of certificate. One of ECH-CDUT-F-KIND-*; 0 if not
      *>   given, which means ECH-CDUT-F-KIND-REGULAR.
           05  ECH-CDUT-F-KIND PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDUT-F-KIND-REGULAR VALUE 1.
               88  ECH-CDUT-F-KIND-TEMP VALUE 2.
      *>   Not read; 0 in answers.
           05  ECH-CDUT-F-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Answer (echeance_certificate_duties_answer in C)
       01  ECH-CDUT-ANSWER.
      *>   One of ECH-CDUT-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-CDUT-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDUT-A-UNDETERMINED VALUE 0.
      *>       No amount is known for that day.
               88  ECH-CDUT-A-NOT-KNOWN VALUE 1.
      *>       The amount is worked out from those that the Office
      *>       published.
               88  ECH-CDUT-A-DERIVED VALUE 2.
      *>       The Office published the amount.
               88  ECH-CDUT-A-PUB VALUE 3.
      *>       The amount is a prediction.
               88  ECH-CDUT-A-PREDICTED VALUE 4.
      *>       The certificate is free of charge.
               88  ECH-CDUT-A-FREE VALUE 5.
      *>   Number of reasons.
           05  ECH-CDUT-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-CDUT-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-CDUT-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The Office published the amount. Sources:
      *>       OPC-renewing-2021, OPC-renewing.
               88  ECH-CDUT-AR-AMT-PUB VALUE 501.
      *>       No page known gives the amount: it is worked out, by
      *>       indexation, from those that the Office published for
      *>       other years. Sources: OPC-renewing-2021, OPC-renewing,
      *>       R-2.2-r1-s33.7, P-40.1-r3-s165.1.
               88  ECH-CDUT-AR-AMT-DERIVED VALUE 502.
      *>       The amount is a prediction: it is that of the year
      *>       before, indexed by 2.4%, and no page known confirms it.
      *>       Sources: OPC-renewing, R-2.2-r1-s33.7, P-40.1-r3-s165.1,
      *>       Q40.
               88  ECH-CDUT-AR-AMT-PREDICTED VALUE 503.
      *>       The Office issued the temporary certificate free of
      *>       charge. Sources: OPC-application-temporary.
               88  ECH-CDUT-AR-TEMP-FREE VALUE 504.
      *>       No page known gives an amount for that day, or what to
      *>       work it out from. Sources: OPC-renewing-2021,
      *>       OPC-renewing, OPC-application-temporary, Q40.
               88  ECH-CDUT-AR-AMT-NOT-KNOWN VALUE 505.
      *>       A page of the Office dated January 6, 2021 gives another
      *>       amount for issuance, $180, which nothing explains.
      *>       Sources: OPC-application-regular, Q26.
               88  ECH-CDUT-AR-OTHER-AMT-PUB VALUE 506.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-CDUT-B-*.
           05  ECH-CDUT-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-CDUT-B-*.
           05  ECH-CDUT-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-CDUT-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDUT-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CDUT-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-CDUT-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDUT-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CDUT-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-CDUT-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDUT-AN-UNDETERMINED VALUE 0.
               88  ECH-CDUT-AN-NOT-KNOWN VALUE 1.
               88  ECH-CDUT-AN-DERIVED VALUE 2.
               88  ECH-CDUT-AN-PUB VALUE 3.
               88  ECH-CDUT-AN-PREDICTED VALUE 4.
               88  ECH-CDUT-AN-FREE VALUE 5.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-CDUT-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Amount. Amount in cents; null if HAS-AMT-CENTS is 0.
           05  ECH-CDUT-A-AMT-CENTS PIC S9(9) COMP-5 VALUE 0.
      *>   1 if AMT-CENTS is not null, else 0.
           05  ECH-CDUT-A-HAS-AMT-CENTS PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDUT-A-AMT-CENTS-GIVEN VALUE 1.
      *>   First day of this amount. Day, YYYYMMDD; 0 if null.
           05  ECH-CDUT-A-IN-FORCE-FROM PIC S9(9) COMP-5 VALUE 0.
      *>   Last day of this amount. Day, YYYYMMDD; 0 if null.
           05  ECH-CDUT-A-IN-FORCE-TO PIC S9(9) COMP-5 VALUE 0.

      *> Decision (echeance_certificate_duties_decision in C)
       01  ECH-CDUT-DECISION.
      *>   One of ECH-CDUT-D-*, never 0.
           05  ECH-CDUT-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDUT-D-NOT-KNOWN VALUE 1.
               88  ECH-CDUT-D-DERIVED VALUE 2.
               88  ECH-CDUT-D-PUB VALUE 3.
               88  ECH-CDUT-D-PREDICTED VALUE 4.
               88  ECH-CDUT-D-FREE VALUE 5.
      *>   The first reason: one of ECH-CDUT-DR-*.
           05  ECH-CDUT-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDUT-DR-AMT-PUB VALUE 501.
               88  ECH-CDUT-DR-AMT-DERIVED VALUE 502.
               88  ECH-CDUT-DR-AMT-PREDICTED VALUE 503.
               88  ECH-CDUT-DR-TEMP-FREE VALUE 504.
               88  ECH-CDUT-DR-AMT-NOT-KNOWN VALUE 505.
               88  ECH-CDUT-DR-OTHER-AMT-PUB VALUE 506.
      *>   Amount. Amount in cents; null if HAS-AMT-CENTS is 0.
           05  ECH-CDUT-D-AMT-CENTS PIC S9(9) COMP-5 VALUE 0.
      *>   1 if AMT-CENTS is not null, else 0.
           05  ECH-CDUT-D-HAS-AMT-CENTS PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDUT-D-AMT-CENTS-GIVEN VALUE 1.
      *>   First day of this amount. Day, YYYYMMDD; 0 if null.
           05  ECH-CDUT-D-IN-FORCE-FROM PIC S9(9) COMP-5 VALUE 0.
      *>   Last day of this amount. Day, YYYYMMDD; 0 if null.
           05  ECH-CDUT-D-IN-FORCE-TO PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_certificate_duties_table in C)
       01  ECH-CDUT-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-CDUT-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Kind of certificate. ECH-CDUT-F-KIND-*, or 0 if not given.
      *>   NULL if no row gives it, which means
      *>   ECH-CDUT-F-KIND-REGULAR.
           05  ECH-CDUT-T-KIND USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_certificate_duties_results in C)
       01  ECH-CDUT-RESULTS.
      *>   One of ECH-CDUT-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-CDUT-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-CDUT-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-CDUT-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-CDUT-AR-*, modulo 100, gives n.
           05  ECH-CDUT-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-CDUT-B-*.
           05  ECH-CDUT-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-CDUT-B-*.
           05  ECH-CDUT-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-CDUT-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-CDUT-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-CDUT-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-CDUT-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Amount. Amounts in cents.
           05  ECH-CDUT-R-AMT-CENTS USAGE POINTER VALUE NULL.
      *>   First day of this amount. Days.
           05  ECH-CDUT-R-IN-FORCE-FROM USAGE POINTER VALUE NULL.
      *>   Last day of this amount. Days.
           05  ECH-CDUT-R-IN-FORCE-TO USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-CDUT-CONSTANTS.
           05  ECH-CDUT-B-KIND PIC S9(9) COMP-5 VALUE 1.

      *> ==============================================================
      *> CHNO change-notice
      *> ==============================================================
      *> Did the representative notify the Office of a change in time,
      *> or is there still time to?
      *> Sources: OPC-changing-information, OPC-work-stoppage,
      *> P-40.1-s269.
      *>
      *> CALL "echeance_change_notice" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-CHNO-FACTS ECH-READINGS ECH-CHNO-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_change_notice_decide: ECH-CHNO-DECISION in place of
      *> the answer.
      *> echeance_change_notice_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_change_notice_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-CHNO-TABLE ECH-READINGS
      *>     ECH-CHNO-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_change_notice_facts in C)
       01  ECH-CHNO-FACTS.
      *>   Day of the change (personal contact information, new agent,
      *>   end of employment or contract). Day, YYYYMMDD, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-CHNO-F-CHGD-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CHNO-F-CHGD-ON-UNK VALUE -2.
      *>   Day the Office was notified. Day, YYYYMMDD, or ECH-NONE for
      *>   "none" (Office not notified), or ECH-UNKNOWN; 0 if not
      *>   given, which means "none".
           05  ECH-CHNO-F-NOTIFIED-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CHNO-F-NOTIFIED-ON-NONE VALUE -1.
               88  ECH-CHNO-F-NOTIFIED-ON-UNK VALUE -2.

      *> Answer (echeance_change_notice_answer in C)
       01  ECH-CHNO-ANSWER.
      *>   One of ECH-CHNO-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-CHNO-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CHNO-A-UNDETERMINED VALUE 0.
      *>       The representative notified the Office in time.
               88  ECH-CHNO-A-NOTIFIED VALUE 1.
      *>       The representative notified the Office late.
               88  ECH-CHNO-A-NOTIFIED-LATE VALUE 2.
      *>       There is still time to notify the Office.
               88  ECH-CHNO-A-OPEN VALUE 3.
      *>       The representative did not notify the Office in time.
               88  ECH-CHNO-A-OVERDUE VALUE 4.
      *>   Number of reasons.
           05  ECH-CHNO-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-CHNO-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-CHNO-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The representative notified the Office within the 15
      *>       days. Sources: OPC-changing-information,
      *>       OPC-work-stoppage, P-40.1-s269.
               88  ECH-CHNO-AR-NOTIFIED-IN-TIME VALUE 601.
      *>       The representative notified the Office, after the 15
      *>       days. Sources: OPC-changing-information,
      *>       OPC-work-stoppage, P-40.1-s269.
               88  ECH-CHNO-AR-NOTIFIED-AFTER-DUE VALUE 602.
      *>       The representative has not yet notified the Office and
      *>       can do so within the 15 days. Sources:
      *>       OPC-changing-information, OPC-work-stoppage,
      *>       P-40.1-s269.
               88  ECH-CHNO-AR-DUE-DAY-NOT-PASSED VALUE 603.
      *>       The representative did not notify the Office within the
      *>       15 days. Sources: OPC-changing-information,
      *>       OPC-work-stoppage, P-40.1-s269.
               88  ECH-CHNO-AR-DUE-DAY-PASSED VALUE 604.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-CHNO-B-*.
           05  ECH-CHNO-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-CHNO-B-*.
           05  ECH-CHNO-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-CHNO-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CHNO-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CHNO-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-CHNO-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CHNO-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CHNO-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-CHNO-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CHNO-AN-UNDETERMINED VALUE 0.
               88  ECH-CHNO-AN-NOTIFIED VALUE 1.
               88  ECH-CHNO-AN-NOTIFIED-LATE VALUE 2.
               88  ECH-CHNO-AN-OPEN VALUE 3.
               88  ECH-CHNO-AN-OVERDUE VALUE 4.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-CHNO-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last day to notify the Office. Day, YYYYMMDD; 0 if null.
           05  ECH-CHNO-A-DUE-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last of the 15 days, not moved. Day, YYYYMMDD; 0 if null.
           05  ECH-CHNO-A-DUE-ON-RAW PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-CHNO-A-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-CHNO-A-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CHNO-A-DAYS-LEFT-GIVEN VALUE 1.

      *> Decision (echeance_change_notice_decision in C)
       01  ECH-CHNO-DECISION.
      *>   One of ECH-CHNO-D-*, never 0.
           05  ECH-CHNO-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CHNO-D-NOTIFIED VALUE 1.
               88  ECH-CHNO-D-NOTIFIED-LATE VALUE 2.
               88  ECH-CHNO-D-OPEN VALUE 3.
               88  ECH-CHNO-D-OVERDUE VALUE 4.
      *>   The first reason: one of ECH-CHNO-DR-*.
           05  ECH-CHNO-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CHNO-DR-NOTIFIED-IN-TIME VALUE 601.
               88  ECH-CHNO-DR-NOTIFIED-AFTER-DUE VALUE 602.
               88  ECH-CHNO-DR-DUE-DAY-NOT-PASSED VALUE 603.
               88  ECH-CHNO-DR-DUE-DAY-PASSED VALUE 604.
      *>   Last day to notify the Office. Day, YYYYMMDD; 0 if null.
           05  ECH-CHNO-D-DUE-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last of the 15 days, not moved. Day, YYYYMMDD; 0 if null.
           05  ECH-CHNO-D-DUE-ON-RAW PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-CHNO-D-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-CHNO-D-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CHNO-D-DAYS-LEFT-GIVEN VALUE 1.

      *> Columns of facts (echeance_change_notice_table in C)
       01  ECH-CHNO-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-CHNO-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Day of the change (personal contact information, new agent,
      *>   end of employment or contract). Days. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-CHNO-T-CHGD-ON USAGE POINTER VALUE NULL.
      *>   Day the Office was notified. Days, ECH-COLUMN-NONE for
      *>   "none". NULL if no row gives it, which means "none".
           05  ECH-CHNO-T-NOTIFIED-ON USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_change_notice_results in C)
       01  ECH-CHNO-RESULTS.
      *>   One of ECH-CHNO-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-CHNO-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-CHNO-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-CHNO-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-CHNO-AR-*, modulo 100, gives n.
           05  ECH-CHNO-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-CHNO-B-*.
           05  ECH-CHNO-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-CHNO-B-*.
           05  ECH-CHNO-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-CHNO-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-CHNO-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-CHNO-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-CHNO-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Last day to notify the Office. Days.
           05  ECH-CHNO-R-DUE-ON USAGE POINTER VALUE NULL.
      *>   Last of the 15 days, not moved. Days.
           05  ECH-CHNO-R-DUE-ON-RAW USAGE POINTER VALUE NULL.
      *>   Days left, the day of the question included. Whole numbers.
           05  ECH-CHNO-R-DAYS-LEFT USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-CHNO-CONSTANTS.
           05  ECH-CHNO-B-CHGD-ON PIC S9(9) COMP-5 VALUE 1.
           05  ECH-CHNO-B-NOTIFIED-ON PIC S9(9) COMP-5 VALUE 2.

      *> ==============================================================
      *> ABSE absence
      *> ==============================================================
      *> May a representative no longer affiliated with an agent resume
      *> without a new application on that day?
      *> Sources: OPC-work-stoppage, P-40.1-s269.
      *>
      *> CALL "echeance_absence" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-ABSE-FACTS ECH-READINGS ECH-ABSE-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_absence_decide: ECH-ABSE-DECISION in place of the
      *> answer.
      *> echeance_absence_wrong_field: no answer, RETURNING ECH-FIELD.
      *> CALL "echeance_absence_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-ABSE-TABLE ECH-READINGS
      *>     ECH-ABSE-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_absence_facts in C)
       01  ECH-ABSE-FACTS.
      *>   Last day affiliated with a collection agent holding a valid
      *>   permit. Day, YYYYMMDD, or ECH-NONE for "none" (this
      *>   affiliation has not ended), or ECH-UNKNOWN; 0 if not given,
      *>   which means unknown.
           05  ECH-ABSE-F-UNAFFIL-SINCE PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ABSE-F-UNAFFIL-SINCE-NONE VALUE -1.
               88  ECH-ABSE-F-UNAFFIL-SINCE-UNK VALUE -2.
      *>   Not read; 0 in answers.
           05  ECH-ABSE-F-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Answer (echeance_absence_answer in C)
       01  ECH-ABSE-ANSWER.
      *>   One of ECH-ABSE-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-ABSE-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ABSE-A-UNDETERMINED VALUE 0.
      *>       The representative is not absent.
               88  ECH-ABSE-A-NOT-ABSENT VALUE 1.
      *>       The representative can resume without a new application,
      *>       once an affiliation with an agent holding a valid permit
      *>       is declared.
               88  ECH-ABSE-A-MAY-RESUME VALUE 2.
      *>       The representative must make a new application and pass
      *>       a new exam.
               88  ECH-ABSE-A-NEW-APPLN VALUE 3.
      *>   Number of reasons.
           05  ECH-ABSE-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-ABSE-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-ABSE-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The representative is affiliated with a collection agent
      *>       holding a valid permit. Sources: OPC-work-stoppage.
               88  ECH-ABSE-AR-NO-ABSENCE VALUE 701.
      *>       The representative has been affiliated with no agent for
      *>       2 years or less; the Office must be notified of the end
      *>       of the affiliation within 15 days. Sources:
      *>       OPC-work-stoppage, P-40.1-s269.
               88  ECH-ABSE-AR-ABSENT-2Y-OR-LESS VALUE 702.
      *>       The representative has been affiliated with no agent for
      *>       more than 2 years. Sources: OPC-work-stoppage.
               88  ECH-ABSE-AR-ABSENT-OVER-2Y VALUE 703.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-ABSE-B-*.
           05  ECH-ABSE-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-ABSE-B-*.
           05  ECH-ABSE-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-ABSE-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ABSE-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-ABSE-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-ABSE-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ABSE-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-ABSE-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-ABSE-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ABSE-AN-UNDETERMINED VALUE 0.
               88  ECH-ABSE-AN-NOT-ABSENT VALUE 1.
               88  ECH-ABSE-AN-MAY-RESUME VALUE 2.
               88  ECH-ABSE-AN-NEW-APPLN VALUE 3.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-ABSE-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last day of the 2 years. Day, YYYYMMDD; 0 if null.
           05  ECH-ABSE-A-LAST-DAY PIC S9(9) COMP-5 VALUE 0.
      *>   Last day, moved where it is a Saturday, a Sunday or another
      *>   holiday. Day, YYYYMMDD; 0 if null.
           05  ECH-ABSE-A-LAST-DAY-EXTENDED PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-ABSE-A-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-ABSE-A-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ABSE-A-DAYS-LEFT-GIVEN VALUE 1.

      *> Decision (echeance_absence_decision in C)
       01  ECH-ABSE-DECISION.
      *>   One of ECH-ABSE-D-*, never 0.
           05  ECH-ABSE-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ABSE-D-NOT-ABSENT VALUE 1.
               88  ECH-ABSE-D-MAY-RESUME VALUE 2.
               88  ECH-ABSE-D-NEW-APPLN VALUE 3.
      *>   The first reason: one of ECH-ABSE-DR-*.
           05  ECH-ABSE-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ABSE-DR-NO-ABSENCE VALUE 701.
               88  ECH-ABSE-DR-ABSENT-2Y-OR-LESS VALUE 702.
               88  ECH-ABSE-DR-ABSENT-OVER-2Y VALUE 703.
      *>   Last day of the 2 years. Day, YYYYMMDD; 0 if null.
           05  ECH-ABSE-D-LAST-DAY PIC S9(9) COMP-5 VALUE 0.
      *>   Last day, moved where it is a Saturday, a Sunday or another
      *>   holiday. Day, YYYYMMDD; 0 if null.
           05  ECH-ABSE-D-LAST-DAY-EXTENDED PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-ABSE-D-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-ABSE-D-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ABSE-D-DAYS-LEFT-GIVEN VALUE 1.

      *> Columns of facts (echeance_absence_table in C)
       01  ECH-ABSE-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-ABSE-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Last day affiliated with a collection agent holding a valid
      *>   permit. Days, ECH-COLUMN-NONE for "none". NULL if no row
      *>   gives it, which means unknown.
           05  ECH-ABSE-T-UNAFFIL-SINCE USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_absence_results in C)
       01  ECH-ABSE-RESULTS.
      *>   One of ECH-ABSE-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-ABSE-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-ABSE-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-ABSE-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-ABSE-AR-*, modulo 100, gives n.
           05  ECH-ABSE-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-ABSE-B-*.
           05  ECH-ABSE-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-ABSE-B-*.
           05  ECH-ABSE-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-ABSE-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-ABSE-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-ABSE-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-ABSE-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Last day of the 2 years. Days.
           05  ECH-ABSE-R-LAST-DAY USAGE POINTER VALUE NULL.
      *>   Last day, moved where it is a Saturday, a Sunday or another
      *>   holiday. Days.
           05  ECH-ABSE-R-LAST-DAY-EXTENDED USAGE POINTER VALUE NULL.
      *>   Days left, the day of the question included. Whole numbers.
           05  ECH-ABSE-R-DAYS-LEFT USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-ABSE-CONSTANTS.
           05  ECH-ABSE-B-UNAFFIL-SINCE PIC S9(9) COMP-5 VALUE 1.

      *> ==============================================================
      *> EXRE exam-result
      *> ==============================================================
      *> Is the exam passed?
      *> Sources: OPC-exam.
      *>
      *> CALL "echeance_exam_result" USING
      *>     BY VALUE day (0 where it is left out)
      *>     BY REFERENCE ECH-EXRE-FACTS ECH-READINGS ECH-EXRE-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_exam_result_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_exam_result_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-EXRE-TABLE ECH-READINGS
      *>     ECH-EXRE-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_exam_result_facts in C)
       01  ECH-EXRE-FACTS.
      *>   Number of correct answers. Whole number from 0 to
      *>   2147483647, if HAS-CORRECT-ANS is 1.
           05  ECH-EXRE-F-CORRECT-ANS PIC S9(9) COMP-5 VALUE 0.
      *>   1 if CORRECT-ANS is given, or ECH-UNKNOWN; 0 if not given,
      *>   which means unknown.
           05  ECH-EXRE-F-HAS-CORRECT-ANS PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXRE-F-CORRECT-ANS-GIVEN VALUE 1.
               88  ECH-EXRE-F-CORRECT-ANS-UNK VALUE -2.
      *>   Number of questions of the exam. Whole number from 1 to
      *>   1000, if HAS-QUEST is 1.
           05  ECH-EXRE-F-QUEST PIC S9(9) COMP-5 VALUE 0.
      *>   1 if questions is given; 0 if not given, which means 51.
           05  ECH-EXRE-F-HAS-QUEST PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXRE-F-QUEST-GIVEN VALUE 1.

      *> Answer (echeance_exam_result_answer in C)
       01  ECH-EXRE-ANSWER.
      *>   One of ECH-EXRE-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-EXRE-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXRE-A-UNDETERMINED VALUE 0.
      *>       The representative has passed the exam.
               88  ECH-EXRE-A-PASSED VALUE 1.
      *>       The representative has not passed the exam.
               88  ECH-EXRE-A-FAILED VALUE 2.
      *>   Number of reasons.
           05  ECH-EXRE-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-EXRE-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-EXRE-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       At least 75% of the answers are correct. Sources:
      *>       OPC-exam.
               88  ECH-EXRE-AR-PASS-MARK-REACHED VALUE 801.
      *>       Fewer than 75% of the answers are correct. Sources:
      *>       OPC-exam.
               88  ECH-EXRE-AR-PASS-MARK-MISSED VALUE 802.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-EXRE-B-*.
           05  ECH-EXRE-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-EXRE-B-*.
           05  ECH-EXRE-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-EXRE-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXRE-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-EXRE-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-EXRE-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXRE-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-EXRE-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-EXRE-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXRE-AN-UNDETERMINED VALUE 0.
               88  ECH-EXRE-AN-PASSED VALUE 1.
               88  ECH-EXRE-AN-FAILED VALUE 2.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-EXRE-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Correct answers needed. Whole number; null if HAS-PASS-MARK
      *>   is 0.
           05  ECH-EXRE-A-PASS-MARK PIC S9(9) COMP-5 VALUE 0.
      *>   1 if PASS-MARK is not null, else 0.
           05  ECH-EXRE-A-HAS-PASS-MARK PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXRE-A-PASS-MARK-GIVEN VALUE 1.

      *> Columns of facts (echeance_exam_result_table in C)
       01  ECH-EXRE-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-EXRE-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Number of correct answers. Whole numbers from 0 to
      *>   2147483647. NULL if no row gives it, which means unknown.
           05  ECH-EXRE-T-CORRECT-ANS USAGE POINTER VALUE NULL.
      *>   Number of questions of the exam. Whole numbers from 1 to
      *>   1000. NULL if no row gives it, which means 51.
           05  ECH-EXRE-T-QUEST USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_exam_result_results in C)
       01  ECH-EXRE-RESULTS.
      *>   One of ECH-EXRE-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-EXRE-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-EXRE-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-EXRE-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-EXRE-AR-*, modulo 100, gives n.
           05  ECH-EXRE-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-EXRE-B-*.
           05  ECH-EXRE-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-EXRE-B-*.
           05  ECH-EXRE-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-EXRE-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-EXRE-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-EXRE-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-EXRE-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Correct answers needed. Whole numbers.
           05  ECH-EXRE-R-PASS-MARK USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-EXRE-CONSTANTS.
           05  ECH-EXRE-B-CORRECT-ANS PIC S9(9) COMP-5 VALUE 1.
           05  ECH-EXRE-B-QUEST PIC S9(9) COMP-5 VALUE 2.

      *> ==============================================================
      *> EXVA exam-validity
      *> ==============================================================
      *> Can the exam result still be used on the day the online
      *> procedure is completed?
      *> Sources: S000-24, S001-27, S000-25, S001-28, S001-08, Q1.
      *>
      *> CALL "echeance_exam_validity" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-EXVA-FACTS ECH-READINGS ECH-EXVA-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_exam_validity_decide: ECH-EXVA-DECISION in place of
      *> the answer.
      *> echeance_exam_validity_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_exam_validity_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-EXVA-TABLE ECH-READINGS
      *>     ECH-EXVA-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_exam_validity_facts in C)
       01  ECH-EXVA-FACTS.
      *>   Day the exam was passed. Day, YYYYMMDD, or ECH-NONE for
      *>   "never" (exam never passed), or ECH-UNKNOWN; 0 if not given,
      *>   which means unknown.
           05  ECH-EXVA-F-PASSED-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXVA-F-PASSED-ON-NONE VALUE -1.
               88  ECH-EXVA-F-PASSED-ON-UNK VALUE -2.
      *>   Not read; 0 in answers.
           05  ECH-EXVA-F-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Answer (echeance_exam_validity_answer in C)
       01  ECH-EXVA-ANSWER.
      *>   One of ECH-EXVA-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-EXVA-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXVA-A-UNDETERMINED VALUE 0.
      *>       The representative has not passed the exam.
               88  ECH-EXVA-A-NOT-PASSED VALUE 1.
      *>       The exam result can still be used.
               88  ECH-EXVA-A-VALID VALUE 2.
      *>       The exam result can no longer be used; the exam must be
      *>       taken again.
               88  ECH-EXVA-A-LAPSED VALUE 3.
      *>   Number of reasons.
           05  ECH-EXVA-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-EXVA-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-EXVA-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The representative has not passed the exam. Sources:
      *>       S000-24, S001-27.
               88  ECH-EXVA-AR-EXAM-NOT-PASSED VALUE 901.
      *>       The exam was passed 2 years ago or less. Sources:
      *>       S000-24, S000-25, S001-27, S001-28.
               88  ECH-EXVA-AR-EXAM-WTHN-2Y VALUE 902.
      *>       The exam was passed more than 2 years ago; someone who
      *>       was affiliated with a collection agency when their
      *>       certificate expired should write to the Office first:
      *>       for that route the page sets no time limit. Sources:
      *>       S000-24, S000-25, S001-27, S001-28, S001-08, Q1.
               88  ECH-EXVA-AR-EXAM-OLDER-THAN-2Y VALUE 903.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-EXVA-B-*.
           05  ECH-EXVA-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-EXVA-B-*.
           05  ECH-EXVA-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-EXVA-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXVA-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-EXVA-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-EXVA-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXVA-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-EXVA-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-EXVA-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXVA-AN-UNDETERMINED VALUE 0.
               88  ECH-EXVA-AN-NOT-PASSED VALUE 1.
               88  ECH-EXVA-AN-VALID VALUE 2.
               88  ECH-EXVA-AN-LAPSED VALUE 3.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-EXVA-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last day of the 2 years. Day, YYYYMMDD; 0 if null.
           05  ECH-EXVA-A-LAST-DAY PIC S9(9) COMP-5 VALUE 0.
      *>   Last day, moved where it is a Saturday, a Sunday or another
      *>   holiday. Day, YYYYMMDD; 0 if null.
           05  ECH-EXVA-A-LAST-DAY-EXTENDED PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-EXVA-A-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-EXVA-A-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXVA-A-DAYS-LEFT-GIVEN VALUE 1.

      *> Decision (echeance_exam_validity_decision in C)
       01  ECH-EXVA-DECISION.
      *>   One of ECH-EXVA-D-*, never 0.
           05  ECH-EXVA-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXVA-D-NOT-PASSED VALUE 1.
               88  ECH-EXVA-D-VALID VALUE 2.
               88  ECH-EXVA-D-LAPSED VALUE 3.
      *>   The first reason: one of ECH-EXVA-DR-*.
           05  ECH-EXVA-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXVA-DR-EXAM-NOT-PASSED VALUE 901.
               88  ECH-EXVA-DR-EXAM-WTHN-2Y VALUE 902.
               88  ECH-EXVA-DR-EXAM-OLDER-THAN-2Y VALUE 903.
      *>   Last day of the 2 years. Day, YYYYMMDD; 0 if null.
           05  ECH-EXVA-D-LAST-DAY PIC S9(9) COMP-5 VALUE 0.
      *>   Last day, moved where it is a Saturday, a Sunday or another
      *>   holiday. Day, YYYYMMDD; 0 if null.
           05  ECH-EXVA-D-LAST-DAY-EXTENDED PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-EXVA-D-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-EXVA-D-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXVA-D-DAYS-LEFT-GIVEN VALUE 1.

      *> Columns of facts (echeance_exam_validity_table in C)
       01  ECH-EXVA-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-EXVA-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Day the exam was passed. Days, ECH-COLUMN-NONE for "never".
      *>   NULL if no row gives it, which means unknown.
           05  ECH-EXVA-T-PASSED-ON USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_exam_validity_results in C)
       01  ECH-EXVA-RESULTS.
      *>   One of ECH-EXVA-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-EXVA-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-EXVA-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-EXVA-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-EXVA-AR-*, modulo 100, gives n.
           05  ECH-EXVA-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-EXVA-B-*.
           05  ECH-EXVA-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-EXVA-B-*.
           05  ECH-EXVA-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-EXVA-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-EXVA-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-EXVA-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-EXVA-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Last day of the 2 years. Days.
           05  ECH-EXVA-R-LAST-DAY USAGE POINTER VALUE NULL.
      *>   Last day, moved where it is a Saturday, a Sunday or another
      *>   holiday. Days.
           05  ECH-EXVA-R-LAST-DAY-EXTENDED USAGE POINTER VALUE NULL.
      *>   Days left, the day of the question included. Whole numbers.
           05  ECH-EXVA-R-DAYS-LEFT USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-EXVA-CONSTANTS.
           05  ECH-EXVA-B-PASSED-ON PIC S9(9) COMP-5 VALUE 1.

      *> ==============================================================
      *> EXTR exam-transfer
      *> ==============================================================
      *> Can the Office attach an earlier exam result to the new file?
      *> Sources: S000-05, S001-08, S000-25, S001-28, Q1, Q3, Q34, Q4,
      *> Q5, OPC-work-stoppage, S000-04, S001-07.
      *>
      *> CALL "echeance_exam_transfer" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-EXTR-FACTS ECH-READINGS ECH-EXTR-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_exam_transfer_decide: ECH-EXTR-DECISION in place of
      *> the answer.
      *> echeance_exam_transfer_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_exam_transfer_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-EXTR-TABLE ECH-READINGS
      *>     ECH-EXTR-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_exam_transfer_facts in C)
       01  ECH-EXTR-FACTS.
      *>   Periods of affiliation with a collection agency. List of
      *>   periods, in any order; NULL if not given, which means
      *>   unknown.
           05  ECH-EXTR-F-AFFIL-PERIODS USAGE POINTER VALUE NULL.
      *>   Number of items in AFFIL-PERIODS, or ECH-LENGTH-UNKNOWN with
      *>   NULL if it is not known.
           05  ECH-EXTR-F-AFFIL-PERIODS-COUNT PIC S9(18) COMP-5 VALUE 0.
      *>   Day the exam was passed. Day, YYYYMMDD, or ECH-NONE for
      *>   "never" (exam never passed), or ECH-UNKNOWN; 0 if not given,
      *>   which means unknown.
           05  ECH-EXTR-F-EXAM-PASSED-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXTR-F-EXAM-PASSED-ON-NONE VALUE -1.
               88  ECH-EXTR-F-EXAM-PASSED-ON-UNK VALUE -2.
      *>   Affiliated with a collection agency when the certificate
      *>   expired. ECH-YES or ECH-NO, or ECH-UNKNOWN; 0 if not given,
      *>   which means unknown.
           05  ECH-EXTR-F-AFFIL-AT-EXPIRY PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXTR-F-AFFIL-AT-EXPIRY-YES VALUE 1.
               88  ECH-EXTR-F-AFFIL-AT-EXPIRY-NO VALUE -1.
               88  ECH-EXTR-F-AFFIL-AT-EXPIRY-UNK VALUE -2.
      *>   Expiry day of the certificate. Day, YYYYMMDD, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-EXTR-F-CERT-EXPIRED-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXTR-F-CERT-EXPIRED-ON-UNK VALUE -2.
      *>   Not read; 0 in answers.
           05  ECH-EXTR-F-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Answer (echeance_exam_transfer_answer in C)
       01  ECH-EXTR-ANSWER.
      *>   One of ECH-EXTR-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-EXTR-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXTR-A-UNDETERMINED VALUE 0.
      *>       The Office can attach the exam result to the new file.
               88  ECH-EXTR-A-ELIGIBLE VALUE 1.
      *>       The Office can attach no result; the exam must be taken.
               88  ECH-EXTR-A-NOT-ELIGIBLE VALUE 2.
      *>   Number of reasons.
           05  ECH-EXTR-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-EXTR-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-EXTR-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The representative was affiliated with a collection
      *>       agency when the certificate expired; no page says until
      *>       when this route stays open; after the end of the exam's
      *>       2 years, the page read to the letter asks for the exam
      *>       again: write to the Office first. Sources: S000-05,
      *>       S001-08, S000-25, S001-28, Q1, Q3, Q34.
               88  ECH-EXTR-AR-AFFIL-AT-EXPIRY VALUE 1001.
      *>       The exam was passed 2 years ago or less: by this route
      *>       the Office can attach the result if it does so within
      *>       these 2 years, and the whole online procedure, payment
      *>       and affiliation included, must be finished by then as
      *>       well. Sources: S000-05, S001-08, S000-25, S001-28, Q4,
      *>       Q5.
               88  ECH-EXTR-AR-EXAM-WTHN-2Y VALUE 1002.
      *>       More than 2 years have passed since the exam was passed,
      *>       and the route of affiliation at the expiry of the
      *>       certificate is not open. Sources: S000-05, S001-08,
      *>       S000-25, S001-28, OPC-work-stoppage, Q34.
               88  ECH-EXTR-AR-NEITHER-ROUTE VALUE 1003.
      *>       The exam was not passed: there is no result to attach.
      *>       Sources: S000-04, S000-05, S001-07, S001-08.
               88  ECH-EXTR-AR-EXAM-NOT-PASSED VALUE 1004.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-EXTR-B-*.
           05  ECH-EXTR-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-EXTR-B-*.
           05  ECH-EXTR-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-EXTR-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXTR-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-EXTR-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-EXTR-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXTR-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-EXTR-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-EXTR-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXTR-AN-UNDETERMINED VALUE 0.
               88  ECH-EXTR-AN-ELIGIBLE VALUE 1.
               88  ECH-EXTR-AN-NOT-ELIGIBLE VALUE 2.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-EXTR-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Routes: affiliation at the expiry. One of ECH-EXTR-A-RTE-*;
      *>   0 if null or unknown.
           05  ECH-EXTR-A-RTE-AFFIL-AT-EXPIRY PIC S9(9) COMP-5 VALUE 0.
      *>   Routes: exam passed 2 years ago or less. One of
      *>   ECH-EXTR-A-RTE-*; 0 if null or unknown.
           05  ECH-EXTR-A-RTE-EXAM-WTHN-2Y PIC S9(9) COMP-5 VALUE 0.
      *>   Last day of the exam route. Day, YYYYMMDD; 0 if null.
           05  ECH-EXTR-A-LAST-DAY PIC S9(9) COMP-5 VALUE 0.
      *>   Last day of the exam route, moved where it is a Saturday, a
      *>   Sunday or another holiday. Day, YYYYMMDD; 0 if null.
           05  ECH-EXTR-A-LAST-DAY-EXTENDED PIC S9(9) COMP-5 VALUE 0.
      *>   End of the affiliation route. Day, YYYYMMDD; 0 if null.
           05  ECH-EXTR-A-AFFIL-ROUTE-ENDS-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Not read; 0 in answers.
           05  ECH-EXTR-A-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Decision (echeance_exam_transfer_decision in C)
       01  ECH-EXTR-DECISION.
      *>   One of ECH-EXTR-D-*, never 0.
           05  ECH-EXTR-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXTR-D-ELIGIBLE VALUE 1.
               88  ECH-EXTR-D-NOT-ELIGIBLE VALUE 2.
      *>   The first reason: one of ECH-EXTR-DR-*.
           05  ECH-EXTR-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-EXTR-DR-AFFIL-AT-EXPIRY VALUE 1001.
               88  ECH-EXTR-DR-EXAM-WTHN-2Y VALUE 1002.
               88  ECH-EXTR-DR-NEITHER-ROUTE VALUE 1003.
               88  ECH-EXTR-DR-EXAM-NOT-PASSED VALUE 1004.
      *>   Last day of the exam route. Day, YYYYMMDD; 0 if null.
           05  ECH-EXTR-D-LAST-DAY PIC S9(9) COMP-5 VALUE 0.
      *>   Last day of the exam route, moved where it is a Saturday, a
      *>   Sunday or another holiday. Day, YYYYMMDD; 0 if null.
           05  ECH-EXTR-D-LAST-DAY-EXTENDED PIC S9(9) COMP-5 VALUE 0.
      *>   End of the affiliation route. Day, YYYYMMDD; 0 if null.
           05  ECH-EXTR-D-AFFIL-ROUTE-ENDS-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Not read; 0 in answers.
           05  ECH-EXTR-D-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_exam_transfer_table in C)
       01  ECH-EXTR-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-EXTR-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Day the exam was passed. Days, ECH-COLUMN-NONE for "never".
      *>   NULL if no row gives it, which means unknown.
           05  ECH-EXTR-T-EXAM-PASSED-ON USAGE POINTER VALUE NULL.
      *>   Affiliated with a collection agency when the certificate
      *>   expired. ECH-YES, ECH-NO, ECH-UNKNOWN, or 0 if not given.
      *>   NULL if no row gives it, which means unknown.
           05  ECH-EXTR-T-AFFIL-AT-EXPIRY USAGE POINTER VALUE NULL.
      *>   Expiry day of the certificate. Days. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-EXTR-T-CERT-EXPIRED-ON USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_exam_transfer_results in C)
       01  ECH-EXTR-RESULTS.
      *>   One of ECH-EXTR-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-EXTR-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-EXTR-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-EXTR-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-EXTR-AR-*, modulo 100, gives n.
           05  ECH-EXTR-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-EXTR-B-*.
           05  ECH-EXTR-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-EXTR-B-*.
           05  ECH-EXTR-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-EXTR-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-EXTR-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-EXTR-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-EXTR-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Routes: affiliation at the expiry. ECH-EXTR-A-RTE-*; 0 if
      *>   null or unknown.
           05  ECH-EXTR-R-RTE-AFFIL-AT-EXPIRY USAGE POINTER VALUE NULL.
      *>   Routes: exam passed 2 years ago or less. ECH-EXTR-A-RTE-*; 0
      *>   if null or unknown.
           05  ECH-EXTR-R-RTE-EXAM-WTHN-2Y USAGE POINTER VALUE NULL.
      *>   Last day of the exam route. Days.
           05  ECH-EXTR-R-LAST-DAY USAGE POINTER VALUE NULL.
      *>   Last day of the exam route, moved where it is a Saturday, a
      *>   Sunday or another holiday. Days.
           05  ECH-EXTR-R-LAST-DAY-EXTENDED USAGE POINTER VALUE NULL.
      *>   End of the affiliation route. Days.
           05  ECH-EXTR-R-AFFIL-ROUTE-ENDS-ON USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-EXTR-CONSTANTS.
           05  ECH-EXTR-B-EXAM-PASSED-ON PIC S9(9) COMP-5 VALUE 1.
           05  ECH-EXTR-B-AFFIL-AT-EXPIRY PIC S9(9) COMP-5 VALUE 2.
           05  ECH-EXTR-B-CERT-EXPIRED-ON PIC S9(9) COMP-5 VALUE 4.
           05  ECH-EXTR-B-AFFIL-PERIODS PIC S9(9) COMP-5 VALUE 8.
           05  ECH-EXTR-A-RTE-OPEN PIC S9(9) COMP-5 VALUE 1.
           05  ECH-EXTR-A-RTE-CLOSED PIC S9(9) COMP-5 VALUE 2.

      *> ==============================================================
      *> TRRE transfer-request
      *> ==============================================================
      *> Is the e-mail that asks the Office to transfer the exam result
      *> complete?
      *> Sources: S000-16, S000-17, S000-18, S001-19, S001-20, S001-21,
      *> Q10, Q11.
      *>
      *> CALL "echeance_transfer_request" USING
      *>     BY VALUE day (0 where it is left out)
      *>     BY REFERENCE ECH-TRRE-FACTS ECH-READINGS ECH-TRRE-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_transfer_request_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_transfer_request_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-TRRE-TABLE ECH-READINGS
      *>     ECH-TRRE-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_transfer_request_facts in C)
       01  ECH-TRRE-FACTS.
      *>   Number of the new file. Text in UTF-8, at most 4,096 bytes,
      *>   not trimmed or the text "none"; NULL if not given, which
      *>   means unknown.
           05  ECH-TRRE-F-NEW-FILE-NUM USAGE POINTER VALUE NULL.
      *>   Length of NEW-FILE-NUM in bytes, or ECH-LENGTH-UNKNOWN with
      *>   NULL if it is not known.
           05  ECH-TRRE-F-NEW-FILE-NUM-LEN PIC S9(18) COMP-5 VALUE 0.
      *>   Number of the expired certificate. Text in UTF-8, at most
      *>   4,096 bytes, not trimmed or the text "none"; NULL if not
      *>   given, which means unknown.
           05  ECH-TRRE-F-EXP-CERT-NUM USAGE POINTER VALUE NULL.
      *>   Length of EXP-CERT-NUM in bytes, or ECH-LENGTH-UNKNOWN with
      *>   NULL if it is not known.
           05  ECH-TRRE-F-EXP-CERT-NUM-LEN PIC S9(18) COMP-5 VALUE 0.
      *>   Transfer of the result asked for in the e-mail. ECH-YES or
      *>   ECH-NO, or ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-TRRE-F-XFER-REQSTD PIC S9(9) COMP-5 VALUE 0.
               88  ECH-TRRE-F-XFER-REQSTD-YES VALUE 1.
               88  ECH-TRRE-F-XFER-REQSTD-NO VALUE -1.
               88  ECH-TRRE-F-XFER-REQSTD-UNK VALUE -2.
      *>   Not read; 0 in answers.
           05  ECH-TRRE-F-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Answer (echeance_transfer_request_answer in C)
       01  ECH-TRRE-ANSWER.
      *>   One of ECH-TRRE-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-TRRE-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-TRRE-A-UNDETERMINED VALUE 0.
      *>       The request is complete.
               88  ECH-TRRE-A-COMPLETE VALUE 1.
      *>       The request is incomplete.
               88  ECH-TRRE-A-INCOMPL VALUE 2.
      *>   Number of reasons.
           05  ECH-TRRE-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-TRRE-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-TRRE-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The e-mail gives both numbers and asks for the transfer
      *>       of the exam result. Sources: S000-16, S000-17, S000-18,
      *>       S001-19, S001-20, S001-21.
               88  ECH-TRRE-AR-REQUEST-COMPLETE VALUE 1101.
      *>       The e-mail lacks one or more of the three items needed.
      *>       Sources: S000-16, S000-17, S000-18, S001-19, S001-20,
      *>       S001-21.
               88  ECH-TRRE-AR-ITEM-MISSING VALUE 1102.
      *>       At least one number must be corrected in the e-mail: the
      *>       right form is CAR20, then ten digits. Sources: S000-16,
      *>       S000-18, S001-19, S001-21, Q10.
               88  ECH-TRRE-AR-ITEM-MALFORMED VALUE 1103.
      *>       The e-mail gives the same number for the new file and
      *>       for the expired certificate. Sources: S000-16, S000-18,
      *>       S001-19, S001-21, Q11.
               88  ECH-TRRE-AR-SAME-NUM-TWICE VALUE 1104.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-TRRE-B-*.
           05  ECH-TRRE-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-TRRE-B-*.
           05  ECH-TRRE-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-TRRE-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-TRRE-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-TRRE-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-TRRE-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-TRRE-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-TRRE-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-TRRE-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-TRRE-AN-UNDETERMINED VALUE 0.
               88  ECH-TRRE-AN-COMPLETE VALUE 1.
               88  ECH-TRRE-AN-INCOMPL VALUE 2.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-TRRE-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Missing items. ECH-SET-GIVEN plus the bits ECH-TRRE-A-MISS-*
      *>   of its items; 0 if null.
           05  ECH-TRRE-A-MISS PIC S9(9) COMP-5 VALUE 0.
      *>   Invalid items. ECH-SET-GIVEN plus the bits
      *>   ECH-TRRE-A-INVAL-* of its items; 0 if null.
           05  ECH-TRRE-A-INVAL PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_transfer_request_table in C)
       01  ECH-TRRE-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-TRRE-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Number of the new file. The texts of all rows in UTF-8, one
      *>   after another; NULL if no row gives it, which means unknown.
           05  ECH-TRRE-T-NEW-FILE-NUM USAGE POINTER VALUE NULL.
      *>   Length of NEW-FILE-NUM in bytes.
           05  ECH-TRRE-T-NEW-FILE-NUM-LEN PIC S9(18) COMP-5 VALUE 0.
      *>   Where in NEW-FILE-NUM the text of each row begins, then
      *>   where the last text ends: one offset more than there are
      *>   rows.
           05  ECH-TRRE-T-NEW-FILE-NUM-OFFS USAGE POINTER VALUE NULL.
      *>   Whether each row has a text: 1, ECH-NONE, ECH-UNKNOWN, 0 if
      *>   not given; NULL if all rows have a text.
           05  ECH-TRRE-T-NEW-FILE-NUM-GIVEN USAGE POINTER VALUE NULL.
      *>   Number of the expired certificate. The texts of all rows in
      *>   UTF-8, one after another; NULL if no row gives it, which
      *>   means unknown.
           05  ECH-TRRE-T-EXP-CERT-NUM USAGE POINTER VALUE NULL.
      *>   Length of EXP-CERT-NUM in bytes.
           05  ECH-TRRE-T-EXP-CERT-NUM-LEN PIC S9(18) COMP-5 VALUE 0.
      *>   Where in EXP-CERT-NUM the text of each row begins, then
      *>   where the last text ends: one offset more than there are
      *>   rows.
           05  ECH-TRRE-T-EXP-CERT-NUM-OFFS USAGE POINTER VALUE NULL.
      *>   Whether each row has a text: 1, ECH-NONE, ECH-UNKNOWN, 0 if
      *>   not given; NULL if all rows have a text.
           05  ECH-TRRE-T-EXP-CERT-NUM-GIVEN USAGE POINTER VALUE NULL.
      *>   Transfer of the result asked for in the e-mail. ECH-YES,
      *>   ECH-NO, ECH-UNKNOWN, or 0 if not given. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-TRRE-T-XFER-REQSTD USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_transfer_request_results in C)
       01  ECH-TRRE-RESULTS.
      *>   One of ECH-TRRE-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-TRRE-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-TRRE-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-TRRE-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-TRRE-AR-*, modulo 100, gives n.
           05  ECH-TRRE-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-TRRE-B-*.
           05  ECH-TRRE-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-TRRE-B-*.
           05  ECH-TRRE-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-TRRE-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-TRRE-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-TRRE-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-TRRE-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Missing items. ECH-SET-GIVEN plus the bits
      *>   ECH-TRRE-A-MISS-*; 0 if null.
           05  ECH-TRRE-R-MISS USAGE POINTER VALUE NULL.
      *>   Invalid items. ECH-SET-GIVEN plus the bits
      *>   ECH-TRRE-A-INVAL-*; 0 if null.
           05  ECH-TRRE-R-INVAL USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-TRRE-CONSTANTS.
           05  ECH-TRRE-B-NEW-FILE-NUM PIC S9(9) COMP-5 VALUE 1.
           05  ECH-TRRE-B-EXP-CERT-NUM PIC S9(9) COMP-5 VALUE 2.
           05  ECH-TRRE-B-XFER-REQSTD PIC S9(9) COMP-5 VALUE 4.
           05  ECH-TRRE-A-MISS-NEW-FILE-NUM PIC S9(9) COMP-5 VALUE 2.
           05  ECH-TRRE-A-MISS-EXP-CERT-NUM PIC S9(9) COMP-5 VALUE 4.
           05  ECH-TRRE-A-MISS-XFER-REQSTD PIC S9(9) COMP-5 VALUE 8.
           05  ECH-TRRE-A-INVAL-NEW-FILE-NUM PIC S9(9) COMP-5 VALUE 2.
           05  ECH-TRRE-A-INVAL-EXP-CERT-NUM PIC S9(9) COMP-5 VALUE 4.

      *> ==============================================================
      *> NFAE new-file-after-expiry
      *> ==============================================================
      *> What is the next step towards a new certificate?
      *> Sources: S000-06, S000-10, S001-09, S001-13, S000-03, S000-14,
      *> S001-07, S001-17, S000-15, S001-18, S000-19, S000-20, S001-22,
      *> S001-23, S000-21, S001-24, S000-22, S001-25.
      *>
      *> CALL "echeance_new_file_after_expiry" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-NFAE-FACTS ECH-READINGS ECH-NFAE-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_new_file_after_expiry_decide: ECH-NFAE-DECISION in
      *> place of the answer.
      *> echeance_new_file_after_expiry_wrong_field: no answer,
      *> RETURNING ECH-FIELD.
      *> CALL "echeance_new_file_after_expiry_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-NFAE-TABLE ECH-READINGS
      *>     ECH-NFAE-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_new_file_after_expiry_facts in C)
       01  ECH-NFAE-FACTS.
      *>   New account created. ECH-YES or ECH-NO, or ECH-UNKNOWN; 0 if
      *>   not given, which means unknown.
           05  ECH-NFAE-F-ACCT-CREATED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-NFAE-F-ACCT-CREATED-YES VALUE 1.
               88  ECH-NFAE-F-ACCT-CREATED-NO VALUE -1.
               88  ECH-NFAE-F-ACCT-CREATED-UNK VALUE -2.
      *>   New file created. ECH-YES or ECH-NO, or ECH-UNKNOWN; 0 if
      *>   not given, which means unknown.
           05  ECH-NFAE-F-FILE-CREATED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-NFAE-F-FILE-CREATED-YES VALUE 1.
               88  ECH-NFAE-F-FILE-CREATED-NO VALUE -1.
               88  ECH-NFAE-F-FILE-CREATED-UNK VALUE -2.
      *>   E-mail asking for the transfer sent. ECH-YES or ECH-NO, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-NFAE-F-REQUEST-SENT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-NFAE-F-REQUEST-SENT-YES VALUE 1.
               88  ECH-NFAE-F-REQUEST-SENT-NO VALUE -1.
               88  ECH-NFAE-F-REQUEST-SENT-UNK VALUE -2.
      *>   Office's reply received. ECH-YES or ECH-NO, or ECH-UNKNOWN;
      *>   0 if not given, which means unknown.
           05  ECH-NFAE-F-OPC-REPLIED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-NFAE-F-OPC-REPLIED-YES VALUE 1.
               88  ECH-NFAE-F-OPC-REPLIED-NO VALUE -1.
               88  ECH-NFAE-F-OPC-REPLIED-UNK VALUE -2.
      *>   Invoice paid. ECH-YES or ECH-NO, or ECH-UNKNOWN; 0 if not
      *>   given, which means unknown.
           05  ECH-NFAE-F-INV-PAID PIC S9(9) COMP-5 VALUE 0.
               88  ECH-NFAE-F-INV-PAID-YES VALUE 1.
               88  ECH-NFAE-F-INV-PAID-NO VALUE -1.
               88  ECH-NFAE-F-INV-PAID-UNK VALUE -2.
      *>   Affiliated with a collection agent. ECH-YES or ECH-NO, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-NFAE-F-AFFIL PIC S9(9) COMP-5 VALUE 0.
               88  ECH-NFAE-F-AFFIL-YES VALUE 1.
               88  ECH-NFAE-F-AFFIL-NO VALUE -1.
               88  ECH-NFAE-F-AFFIL-UNK VALUE -2.

      *> Answer (echeance_new_file_after_expiry_answer in C)
       01  ECH-NFAE-ANSWER.
      *>   One of ECH-NFAE-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-NFAE-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-NFAE-A-UNDETERMINED VALUE 0.
      *>       The next step of the procedure published for clicSEQUR
      *>       is to create a new account.
               88  ECH-NFAE-A-CREATE-ACCT VALUE 1.
      *>       The next step of the procedure published for clicSEQUR
      *>       is to fill in a new file.
               88  ECH-NFAE-A-CREATE-FILE VALUE 2.
      *>       The next step of the procedure published for clicSEQUR
      *>       is to write to the Office to have the exam result
      *>       transferred.
               88  ECH-NFAE-A-SEND-REQUEST VALUE 3.
      *>       The next step of the procedure published for clicSEQUR
      *>       is the reply of the Office by e-mail.
               88  ECH-NFAE-A-AWAIT-OPC VALUE 4.
      *>       The next step of the procedure published for clicSEQUR
      *>       is to pay the invoice in the file.
               88  ECH-NFAE-A-PAY-INV VALUE 5.
      *>       The next step of the procedure published for clicSEQUR
      *>       is to become affiliated with a collection agent.
               88  ECH-NFAE-A-AFFILIATE VALUE 6.
      *>       The certificate is issued.
               88  ECH-NFAE-A-CERT-ISSUED VALUE 7.
      *>   Number of reasons.
           05  ECH-NFAE-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-NFAE-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-NFAE-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The representative has not yet created a new account.
      *>       Sources: S000-06, S000-10, S001-09, S001-13.
               88  ECH-NFAE-AR-ACCT-TO-CREATE VALUE 1201.
      *>       The representative has created the account, but not yet
      *>       the new file. Sources: S000-03, S000-14, S001-07,
      *>       S001-17.
               88  ECH-NFAE-AR-FILE-TO-CREATE VALUE 1202.
      *>       The representative has created the file, but has not yet
      *>       asked the Office to transfer the exam result. Sources:
      *>       S000-15, S001-18.
               88  ECH-NFAE-AR-REQUEST-TO-SEND VALUE 1203.
      *>       The representative has sent the request; the Office has
      *>       not yet replied. Sources: S000-19, S000-20, S001-22,
      *>       S001-23.
               88  ECH-NFAE-AR-OPC-REPLY-AWAITED VALUE 1204.
      *>       The Office has replied; the representative has not yet
      *>       paid the invoice in the file. Sources: S000-21, S001-24.
               88  ECH-NFAE-AR-INV-TO-PAY VALUE 1205.
      *>       The representative has paid the invoice, but is not yet
      *>       affiliated with a collection agent. Sources: S000-22,
      *>       S001-25.
               88  ECH-NFAE-AR-AFFIL-TO-MAKE VALUE 1206.
      *>       Every step is done. Sources: S000-22, S001-25.
               88  ECH-NFAE-AR-EVERY-STEP-DONE VALUE 1207.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-NFAE-B-*.
           05  ECH-NFAE-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-NFAE-B-*.
           05  ECH-NFAE-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-NFAE-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-NFAE-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-NFAE-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-NFAE-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-NFAE-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-NFAE-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-NFAE-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-NFAE-AN-UNDETERMINED VALUE 0.
               88  ECH-NFAE-AN-CREATE-ACCT VALUE 1.
               88  ECH-NFAE-AN-CREATE-FILE VALUE 2.
               88  ECH-NFAE-AN-SEND-REQUEST VALUE 3.
               88  ECH-NFAE-AN-AWAIT-OPC VALUE 4.
               88  ECH-NFAE-AN-PAY-INV VALUE 5.
               88  ECH-NFAE-AN-AFFILIATE VALUE 6.
               88  ECH-NFAE-AN-CERT-ISSUED VALUE 7.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-NFAE-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Steps: create a new account. One of ECH-NFAE-A-STEPS-*; 0 if
      *>   null or unknown.
           05  ECH-NFAE-A-STEPS-CREATE-ACCT PIC S9(9) COMP-5 VALUE 0.
      *>   Steps: fill in a new file. One of ECH-NFAE-A-STEPS-*; 0 if
      *>   null or unknown.
           05  ECH-NFAE-A-STEPS-CREATE-FILE PIC S9(9) COMP-5 VALUE 0.
      *>   Steps: ask for the transfer of the exam result. One of
      *>   ECH-NFAE-A-STEPS-*; 0 if null or unknown.
           05  ECH-NFAE-A-STEPS-SEND-REQUEST PIC S9(9) COMP-5 VALUE 0.
      *>   Steps: receive the Office's reply. One of
      *>   ECH-NFAE-A-STEPS-*; 0 if null or unknown.
           05  ECH-NFAE-A-STEPS-AWAIT-OPC PIC S9(9) COMP-5 VALUE 0.
      *>   Steps: pay the invoice. One of ECH-NFAE-A-STEPS-*; 0 if null
      *>   or unknown.
           05  ECH-NFAE-A-STEPS-PAY-INV PIC S9(9) COMP-5 VALUE 0.
      *>   Steps: become affiliated with a collection agent. One of
      *>   ECH-NFAE-A-STEPS-*; 0 if null or unknown.
           05  ECH-NFAE-A-STEPS-AFFILIATE PIC S9(9) COMP-5 VALUE 0.
      *>   System in which the account is created. One of
      *>   ECH-NFAE-A-ACCT-SYS-*; 0 if null.
           05  ECH-NFAE-A-ACCT-SYS PIC S9(9) COMP-5 VALUE 0.
               88  ECH-NFAE-A-ACCT-SYS-CSQR VALUE 1.
               88  ECH-NFAE-A-ACCT-SYS-SAG VALUE 2.
               88  ECH-NFAE-A-ACCT-SYS-DATE-UNPUB VALUE 3.
      *>   Not read; 0 in answers.
           05  ECH-NFAE-A-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Decision (echeance_new_file_after_expiry_decision in C)
       01  ECH-NFAE-DECISION.
      *>   One of ECH-NFAE-D-*, never 0.
           05  ECH-NFAE-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-NFAE-D-CREATE-ACCT VALUE 1.
               88  ECH-NFAE-D-CREATE-FILE VALUE 2.
               88  ECH-NFAE-D-SEND-REQUEST VALUE 3.
               88  ECH-NFAE-D-AWAIT-OPC VALUE 4.
               88  ECH-NFAE-D-PAY-INV VALUE 5.
               88  ECH-NFAE-D-AFFILIATE VALUE 6.
               88  ECH-NFAE-D-CERT-ISSUED VALUE 7.
      *>   The first reason: one of ECH-NFAE-DR-*.
           05  ECH-NFAE-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-NFAE-DR-ACCT-TO-CREATE VALUE 1201.
               88  ECH-NFAE-DR-FILE-TO-CREATE VALUE 1202.
               88  ECH-NFAE-DR-REQUEST-TO-SEND VALUE 1203.
               88  ECH-NFAE-DR-OPC-REPLY-AWAITED VALUE 1204.
               88  ECH-NFAE-DR-INV-TO-PAY VALUE 1205.
               88  ECH-NFAE-DR-AFFIL-TO-MAKE VALUE 1206.
               88  ECH-NFAE-DR-EVERY-STEP-DONE VALUE 1207.

      *> Columns of facts (echeance_new_file_after_expiry_table in C)
       01  ECH-NFAE-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-NFAE-T-AS-OF USAGE POINTER VALUE NULL.
      *>   New account created. ECH-YES, ECH-NO, ECH-UNKNOWN, or 0 if
      *>   not given. NULL if no row gives it, which means unknown.
           05  ECH-NFAE-T-ACCT-CREATED USAGE POINTER VALUE NULL.
      *>   New file created. ECH-YES, ECH-NO, ECH-UNKNOWN, or 0 if not
      *>   given. NULL if no row gives it, which means unknown.
           05  ECH-NFAE-T-FILE-CREATED USAGE POINTER VALUE NULL.
      *>   E-mail asking for the transfer sent. ECH-YES, ECH-NO,
      *>   ECH-UNKNOWN, or 0 if not given. NULL if no row gives it,
      *>   which means unknown.
           05  ECH-NFAE-T-REQUEST-SENT USAGE POINTER VALUE NULL.
      *>   Office's reply received. ECH-YES, ECH-NO, ECH-UNKNOWN, or 0
      *>   if not given. NULL if no row gives it, which means unknown.
           05  ECH-NFAE-T-OPC-REPLIED USAGE POINTER VALUE NULL.
      *>   Invoice paid. ECH-YES, ECH-NO, ECH-UNKNOWN, or 0 if not
      *>   given. NULL if no row gives it, which means unknown.
           05  ECH-NFAE-T-INV-PAID USAGE POINTER VALUE NULL.
      *>   Affiliated with a collection agent. ECH-YES, ECH-NO,
      *>   ECH-UNKNOWN, or 0 if not given. NULL if no row gives it,
      *>   which means unknown.
           05  ECH-NFAE-T-AFFIL USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_new_file_after_expiry_results in
      *> C)
       01  ECH-NFAE-RESULTS.
      *>   One of ECH-NFAE-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-NFAE-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-NFAE-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-NFAE-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-NFAE-AR-*, modulo 100, gives n.
           05  ECH-NFAE-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-NFAE-B-*.
           05  ECH-NFAE-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-NFAE-B-*.
           05  ECH-NFAE-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-NFAE-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-NFAE-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-NFAE-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-NFAE-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Steps: create a new account. ECH-NFAE-A-STEPS-*; 0 if null
      *>   or unknown.
           05  ECH-NFAE-R-STEPS-CREATE-ACCT USAGE POINTER VALUE NULL.
      *>   Steps: fill in a new file. ECH-NFAE-A-STEPS-*; 0 if null or
      *>   unknown.
           05  ECH-NFAE-R-STEPS-CREATE-FILE USAGE POINTER VALUE NULL.
      *>   Steps: ask for the transfer of the exam result.
      *>   ECH-NFAE-A-STEPS-*; 0 if null or unknown.
           05  ECH-NFAE-R-STEPS-SEND-REQUEST USAGE POINTER VALUE NULL.
      *>   Steps: receive the Office's reply. ECH-NFAE-A-STEPS-*; 0 if
      *>   null or unknown.
           05  ECH-NFAE-R-STEPS-AWAIT-OPC USAGE POINTER VALUE NULL.
      *>   Steps: pay the invoice. ECH-NFAE-A-STEPS-*; 0 if null or
      *>   unknown.
           05  ECH-NFAE-R-STEPS-PAY-INV USAGE POINTER VALUE NULL.
      *>   Steps: become affiliated with a collection agent.
      *>   ECH-NFAE-A-STEPS-*; 0 if null or unknown.
           05  ECH-NFAE-R-STEPS-AFFILIATE USAGE POINTER VALUE NULL.
      *>   System in which the account is created.
      *>   ECH-NFAE-A-ACCT-SYS-*; 0 if null.
           05  ECH-NFAE-R-ACCT-SYS USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-NFAE-CONSTANTS.
           05  ECH-NFAE-B-ACCT-CREATED PIC S9(9) COMP-5 VALUE 1.
           05  ECH-NFAE-B-FILE-CREATED PIC S9(9) COMP-5 VALUE 2.
           05  ECH-NFAE-B-REQUEST-SENT PIC S9(9) COMP-5 VALUE 4.
           05  ECH-NFAE-B-OPC-REPLIED PIC S9(9) COMP-5 VALUE 8.
           05  ECH-NFAE-B-INV-PAID PIC S9(9) COMP-5 VALUE 16.
           05  ECH-NFAE-B-AFFIL PIC S9(9) COMP-5 VALUE 32.
           05  ECH-NFAE-A-STEPS-DONE PIC S9(9) COMP-5 VALUE 1.
           05  ECH-NFAE-A-STEPS-TO-DO PIC S9(9) COMP-5 VALUE 2.
           05  ECH-NFAE-A-STEPS-WAITING PIC S9(9) COMP-5 VALUE 3.

      *> ==============================================================
      *> CDST code-status
      *> ==============================================================
      *> Is the code received by e-mail still valid at that instant?
      *> Sources: Q14, S004-09, Q13, S004-10, S002-18, S002-22, Q16.
      *>
      *> CALL "echeance_code_status" USING
      *>     BY VALUE SIZE 8 instant
      *>     BY REFERENCE ECH-CDST-FACTS ECH-READINGS ECH-CDST-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_code_status_decide: ECH-CDST-DECISION in place of the
      *> answer.
      *> echeance_code_status_wrong_field: no answer, RETURNING
      *> ECH-FIELD.

      *> Facts (echeance_code_status_facts in C)
       01  ECH-CDST-FACTS.
      *>   Instant of sending. Seconds since 1970-01-01T00:00:00Z, if
      *>   HAS-SENT-AT is 1.
           05  ECH-CDST-F-SENT-AT PIC S9(18) COMP-5 VALUE 0.
      *>   What the code is for. One of ECH-CDST-F-PURP-*, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-CDST-F-PURP PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-F-PURP-CSQR-SIGN-IN VALUE 1.
               88  ECH-CDST-F-PURP-SAG-ACCT-CREA VALUE 2.
               88  ECH-CDST-F-PURP-FILE-RECOV VALUE 3.
               88  ECH-CDST-F-PURP-UNK VALUE -2.
      *>   1 if SENT-AT is given, or ECH-UNKNOWN; 0 if not given, which
      *>   means unknown.
           05  ECH-CDST-F-HAS-SENT-AT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-F-SENT-AT-GIVEN VALUE 1.
               88  ECH-CDST-F-SENT-AT-UNK VALUE -2.
      *>   Code already used. ECH-YES or ECH-NO, or ECH-UNKNOWN; 0 if
      *>   not given, which means no.
           05  ECH-CDST-F-USED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-F-USED-YES VALUE 1.
               88  ECH-CDST-F-USED-NO VALUE -1.
               88  ECH-CDST-F-USED-UNK VALUE -2.
      *>   Code superseded by another one. ECH-YES or ECH-NO, or
      *>   ECH-UNKNOWN; 0 if not given, which means no.
           05  ECH-CDST-F-SUPERSEDED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-F-SUPERSEDED-YES VALUE 1.
               88  ECH-CDST-F-SUPERSEDED-NO VALUE -1.
               88  ECH-CDST-F-SUPERSEDED-UNK VALUE -2.

      *> Answer (echeance_code_status_answer in C)
       01  ECH-CDST-ANSWER.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: seconds since
      *>   1970-01-01T00:00:00Z.
           05  ECH-CDST-A-NEXT-CHG-ON PIC S9(18) COMP-5 VALUE 0.
      *>   End of the 10 minutes. Seconds since 1970-01-01T00:00:00Z;
      *>   null if HAS-EXPIRES-AT is 0.
           05  ECH-CDST-A-EXPIRES-AT PIC S9(18) COMP-5 VALUE 0.
      *>   One of ECH-CDST-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-CDST-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-A-UNDETERMINED VALUE 0.
      *>       The code has already been used.
               88  ECH-CDST-A-USED VALUE 1.
      *>       Another code supersedes this one.
               88  ECH-CDST-A-SUPERSEDED VALUE 2.
      *>       The code is valid.
               88  ECH-CDST-A-VALID VALUE 3.
      *>       The code has expired.
               88  ECH-CDST-A-EXPIRED VALUE 4.
      *>       How long this code is valid is not published.
               88  ECH-CDST-A-LIFE-UNPUB VALUE 5.
      *>   Number of reasons.
           05  ECH-CDST-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-CDST-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-CDST-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The code has already been used. Sources: Q14.
               88  ECH-CDST-AR-CODE-USED VALUE 1301.
      *>       A newer code supersedes this one. Sources: Q14.
               88  ECH-CDST-AR-CODE-SUPERSEDED VALUE 1302.
      *>       The code's 10 minutes are not over. Sources: S004-09,
      *>       Q13.
               88  ECH-CDST-AR-WTHN-10-MINUTES VALUE 1303.
      *>       The code's 10 minutes are over. Sources: S004-09,
      *>       S004-10, Q13.
               88  ECH-CDST-AR-AFTER-10-MINUTES VALUE 1304.
      *>       No source says how long this code is valid. Sources:
      *>       S002-18, S002-22, Q16.
               88  ECH-CDST-AR-LIFE-UNPUB VALUE 1305.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-CDST-B-*.
           05  ECH-CDST-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-CDST-B-*.
           05  ECH-CDST-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-CDST-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CDST-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-CDST-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-CDST-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-CDST-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-AN-UNDETERMINED VALUE 0.
               88  ECH-CDST-AN-USED VALUE 1.
               88  ECH-CDST-AN-SUPERSEDED VALUE 2.
               88  ECH-CDST-AN-VALID VALUE 3.
               88  ECH-CDST-AN-EXPIRED VALUE 4.
               88  ECH-CDST-AN-LIFE-UNPUB VALUE 5.
      *>   1 if there is one, else 0.
           05  ECH-CDST-A-HAS-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-A-NEXT-CHG-ON-GIVEN VALUE 1.
      *>   1 if EXPIRES-AT is not null, else 0.
           05  ECH-CDST-A-HAS-EXPIRES-AT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-A-EXPIRES-AT-GIVEN VALUE 1.
      *>   Seconds left. Whole number; null if HAS-SECS-LEFT is 0.
           05  ECH-CDST-A-SECS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if SECS-LEFT is not null, else 0.
           05  ECH-CDST-A-HAS-SECS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-A-SECS-LEFT-GIVEN VALUE 1.
      *>   Number of digits. Whole number; null if HAS-DIGITS is 0.
           05  ECH-CDST-A-DIGITS PIC S9(9) COMP-5 VALUE 0.
      *>   1 if digits is not null, else 0.
           05  ECH-CDST-A-HAS-DIGITS PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-A-DIGITS-GIVEN VALUE 1.
      *>   Not read; 0 in answers.
           05  ECH-CDST-A-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Decision (echeance_code_status_decision in C)
       01  ECH-CDST-DECISION.
      *>   End of the 10 minutes. Seconds since 1970-01-01T00:00:00Z;
      *>   null if HAS-EXPIRES-AT is 0.
           05  ECH-CDST-D-EXPIRES-AT PIC S9(18) COMP-5 VALUE 0.
      *>   One of ECH-CDST-D-*, never 0.
           05  ECH-CDST-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-D-USED VALUE 1.
               88  ECH-CDST-D-SUPERSEDED VALUE 2.
               88  ECH-CDST-D-VALID VALUE 3.
               88  ECH-CDST-D-EXPIRED VALUE 4.
               88  ECH-CDST-D-LIFE-UNPUB VALUE 5.
      *>   The first reason: one of ECH-CDST-DR-*.
           05  ECH-CDST-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-DR-CODE-USED VALUE 1301.
               88  ECH-CDST-DR-CODE-SUPERSEDED VALUE 1302.
               88  ECH-CDST-DR-WTHN-10-MINUTES VALUE 1303.
               88  ECH-CDST-DR-AFTER-10-MINUTES VALUE 1304.
               88  ECH-CDST-DR-LIFE-UNPUB VALUE 1305.
      *>   1 if EXPIRES-AT is not null, else 0.
           05  ECH-CDST-D-HAS-EXPIRES-AT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-D-EXPIRES-AT-GIVEN VALUE 1.
      *>   Seconds left. Whole number; null if HAS-SECS-LEFT is 0.
           05  ECH-CDST-D-SECS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if SECS-LEFT is not null, else 0.
           05  ECH-CDST-D-HAS-SECS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-D-SECS-LEFT-GIVEN VALUE 1.
      *>   Number of digits. Whole number; null if HAS-DIGITS is 0.
           05  ECH-CDST-D-DIGITS PIC S9(9) COMP-5 VALUE 0.
      *>   1 if digits is not null, else 0.
           05  ECH-CDST-D-HAS-DIGITS PIC S9(9) COMP-5 VALUE 0.
               88  ECH-CDST-D-DIGITS-GIVEN VALUE 1.
      *>   Not read; 0 in answers.
           05  ECH-CDST-D-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Bits, and states that several items share.
       01  ECH-CDST-CONSTANTS.
           05  ECH-CDST-B-PURP PIC S9(9) COMP-5 VALUE 1.
           05  ECH-CDST-B-SENT-AT PIC S9(9) COMP-5 VALUE 2.
           05  ECH-CDST-B-USED PIC S9(9) COMP-5 VALUE 4.
           05  ECH-CDST-B-SUPERSEDED PIC S9(9) COMP-5 VALUE 8.

      *> ==============================================================
      *> INAC inactivity
      *> ==============================================================
      *> Where does a clicSEQUR account that is no longer used stand on
      *> that day?
      *> Sources: S004-36, S004-37, Q18, S004-38, OPC-renewing, Q17.
      *>
      *> CALL "echeance_inactivity" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-INAC-FACTS ECH-READINGS ECH-INAC-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_inactivity_decide: ECH-INAC-DECISION in place of the
      *> answer.
      *> echeance_inactivity_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_inactivity_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-INAC-TABLE ECH-READINGS
      *>     ECH-INAC-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_inactivity_facts in C)
       01  ECH-INAC-FACTS.
      *>   Day of the last sign-in. Day, YYYYMMDD, or ECH-UNKNOWN; 0 if
      *>   not given, which means unknown.
           05  ECH-INAC-F-LAST-USED-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INAC-F-LAST-USED-ON-UNK VALUE -2.
      *>   Not read; 0 in answers.
           05  ECH-INAC-F-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Answer (echeance_inactivity_answer in C)
       01  ECH-INAC-ANSWER.
      *>   One of ECH-INAC-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-INAC-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INAC-A-UNDETERMINED VALUE 0.
      *>       The clicSEQUR account is cancelled.
               88  ECH-INAC-A-CANCLD VALUE 1.
      *>       The clicSEQUR account will be cancelled if it stays
      *>       unused: it is the period of the final notice.
               88  ECH-INAC-A-FINAL-NTC VALUE 2.
      *>       The clicSEQUR account will be cancelled if it stays
      *>       unused: it is the period of the first notice.
               88  ECH-INAC-A-FIRST-NTC VALUE 3.
      *>       The clicSEQUR account is active.
               88  ECH-INAC-A-ACTIVE VALUE 4.
      *>   Number of reasons.
           05  ECH-INAC-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-INAC-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-INAC-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       More than 30 days are left before the account is
      *>       cancelled for inactivity. Sources: S004-36, S004-37,
      *>       Q18.
               88  ECH-INAC-AR-BEFORE-NTC-PERIOD VALUE 1401.
      *>       8 to 30 days are left before the account is cancelled
      *>       for inactivity. Sources: S004-36, S004-37, S004-38, Q18.
               88  ECH-INAC-AR-30-DAYS-OR-LESS VALUE 1402.
      *>       7 days or less are left before the account is cancelled
      *>       for inactivity. Sources: S004-36, S004-38, Q18.
               88  ECH-INAC-AR-7-DAYS-OR-LESS VALUE 1403.
      *>       The account stayed unused for 24 months. Sources:
      *>       S004-36, OPC-renewing, Q17.
               88  ECH-INAC-AR-UNUSED-24-MONTHS VALUE 1404.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-INAC-B-*.
           05  ECH-INAC-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-INAC-B-*.
           05  ECH-INAC-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-INAC-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INAC-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-INAC-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-INAC-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INAC-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-INAC-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-INAC-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INAC-AN-UNDETERMINED VALUE 0.
               88  ECH-INAC-AN-CANCLD VALUE 1.
               88  ECH-INAC-AN-FINAL-NTC VALUE 2.
               88  ECH-INAC-AN-FIRST-NTC VALUE 3.
               88  ECH-INAC-AN-ACTIVE VALUE 4.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-INAC-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Day of the cancellation. Day, YYYYMMDD; 0 if null.
           05  ECH-INAC-A-CANCLN-ON PIC S9(9) COMP-5 VALUE 0.
      *>   30 days before the cancellation. Day, YYYYMMDD; 0 if null.
           05  ECH-INAC-A-NTC-30-ON PIC S9(9) COMP-5 VALUE 0.
      *>   7 days before the cancellation. Day, YYYYMMDD; 0 if null.
           05  ECH-INAC-A-NTC-7-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-INAC-A-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-INAC-A-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INAC-A-DAYS-LEFT-GIVEN VALUE 1.
      *>   Not read; 0 in answers.
           05  ECH-INAC-A-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Decision (echeance_inactivity_decision in C)
       01  ECH-INAC-DECISION.
      *>   One of ECH-INAC-D-*, never 0.
           05  ECH-INAC-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INAC-D-CANCLD VALUE 1.
               88  ECH-INAC-D-FINAL-NTC VALUE 2.
               88  ECH-INAC-D-FIRST-NTC VALUE 3.
               88  ECH-INAC-D-ACTIVE VALUE 4.
      *>   The first reason: one of ECH-INAC-DR-*.
           05  ECH-INAC-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INAC-DR-BEFORE-NTC-PERIOD VALUE 1401.
               88  ECH-INAC-DR-30-DAYS-OR-LESS VALUE 1402.
               88  ECH-INAC-DR-7-DAYS-OR-LESS VALUE 1403.
               88  ECH-INAC-DR-UNUSED-24-MONTHS VALUE 1404.
      *>   Day of the cancellation. Day, YYYYMMDD; 0 if null.
           05  ECH-INAC-D-CANCLN-ON PIC S9(9) COMP-5 VALUE 0.
      *>   30 days before the cancellation. Day, YYYYMMDD; 0 if null.
           05  ECH-INAC-D-NTC-30-ON PIC S9(9) COMP-5 VALUE 0.
      *>   7 days before the cancellation. Day, YYYYMMDD; 0 if null.
           05  ECH-INAC-D-NTC-7-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-INAC-D-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-INAC-D-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INAC-D-DAYS-LEFT-GIVEN VALUE 1.
      *>   Not read; 0 in answers.
           05  ECH-INAC-D-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_inactivity_table in C)
       01  ECH-INAC-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-INAC-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Day of the last sign-in. Days. NULL if no row gives it,
      *>   which means unknown.
           05  ECH-INAC-T-LAST-USED-ON USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_inactivity_results in C)
       01  ECH-INAC-RESULTS.
      *>   One of ECH-INAC-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-INAC-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-INAC-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-INAC-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-INAC-AR-*, modulo 100, gives n.
           05  ECH-INAC-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-INAC-B-*.
           05  ECH-INAC-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-INAC-B-*.
           05  ECH-INAC-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-INAC-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-INAC-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-INAC-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-INAC-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Day of the cancellation. Days.
           05  ECH-INAC-R-CANCLN-ON USAGE POINTER VALUE NULL.
      *>   30 days before the cancellation. Days.
           05  ECH-INAC-R-NTC-30-ON USAGE POINTER VALUE NULL.
      *>   7 days before the cancellation. Days.
           05  ECH-INAC-R-NTC-7-ON USAGE POINTER VALUE NULL.
      *>   Days left, the day of the question included. Whole numbers.
           05  ECH-INAC-R-DAYS-LEFT USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-INAC-CONSTANTS.
           05  ECH-INAC-B-LAST-USED-ON PIC S9(9) COMP-5 VALUE 1.

      *> ==============================================================
      *> INPL inactivity-plan
      *> ==============================================================
      *> What must the operator do, on that day, about a clicSEQUR
      *> account that is no longer used?
      *> Sources: S004-36, S004-37, S004-38, Q18.
      *>
      *> CALL "echeance_inactivity_plan" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-INPL-FACTS ECH-READINGS ECH-INPL-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_inactivity_plan_decide: ECH-INPL-DECISION in place of
      *> the answer.
      *> echeance_inactivity_plan_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_inactivity_plan_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-INPL-TABLE ECH-READINGS
      *>     ECH-INPL-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_inactivity_plan_facts in C)
       01  ECH-INPL-FACTS.
      *>   Day of the last sign-in to the account. Day, YYYYMMDD, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-INPL-F-LAST-USED-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INPL-F-LAST-USED-ON-UNK VALUE -2.
      *>   Day the first notice of cancellation was sent. Day,
      *>   YYYYMMDD, or ECH-NONE for "none" (first notice not sent), or
      *>   ECH-UNKNOWN; 0 if not given, which means "none".
           05  ECH-INPL-F-NTC-30-SENT-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INPL-F-NTC-30-SENT-ON-NONE VALUE -1.
               88  ECH-INPL-F-NTC-30-SENT-ON-UNK VALUE -2.
      *>   Day the second notice of cancellation was sent. Day,
      *>   YYYYMMDD, or ECH-NONE for "none" (second notice not sent),
      *>   or ECH-UNKNOWN; 0 if not given, which means "none".
           05  ECH-INPL-F-NTC-7-SENT-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INPL-F-NTC-7-SENT-ON-NONE VALUE -1.
               88  ECH-INPL-F-NTC-7-SENT-ON-UNK VALUE -2.
      *>   No cancellation without both notices (the operator's
      *>   choice). ECH-YES or ECH-NO; 0 if not given, which means yes.
           05  ECH-INPL-F-REQUIRE-NTCS PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INPL-F-REQUIRE-NTCS-YES VALUE 1.
               88  ECH-INPL-F-REQUIRE-NTCS-NO VALUE -1.

      *> Answer (echeance_inactivity_plan_answer in C)
       01  ECH-INPL-ANSWER.
      *>   One of ECH-INPL-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-INPL-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INPL-A-UNDETERMINED VALUE 0.
      *>       There is nothing to do for now.
               88  ECH-INPL-A-WAIT VALUE 1.
      *>       The operator must now send the first notice of
      *>       cancellation.
               88  ECH-INPL-A-SEND-30-DAY-NTC VALUE 2.
      *>       The operator must now send the second notice of
      *>       cancellation.
               88  ECH-INPL-A-SEND-7-DAY-NTC VALUE 3.
      *>       The operator must cancel the account.
               88  ECH-INPL-A-CANCEL VALUE 4.
      *>   Number of reasons.
           05  ECH-INPL-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-INPL-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-INPL-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The day of a notice or of the cancellation has not come
      *>       yet. Sources: S004-36, S004-37, S004-38.
               88  ECH-INPL-AR-NOTHING-DUE-YET VALUE 1501.
      *>       The day of the first notice has come, and the operator
      *>       has sent no first notice that counts. Sources: S004-36,
      *>       S004-37.
               88  ECH-INPL-AR-FIRST-NTC-DUE VALUE 1502.
      *>       The day of the second notice has come, and the operator
      *>       has sent no second notice that counts. Sources: S004-36,
      *>       S004-38.
               88  ECH-INPL-AR-SECOND-NTC-DUE VALUE 1503.
      *>       The day of the cancellation has come. Sources: S004-36.
               88  ECH-INPL-AR-CANCLN-DUE VALUE 1504.
      *>       The 24 months are over, but the notices delay the
      *>       cancellation. Sources: S004-36, S004-37, S004-38, Q18.
               88  ECH-INPL-AR-NTCS-DELAY-CANCLN VALUE 1505.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-INPL-B-*.
           05  ECH-INPL-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-INPL-B-*.
           05  ECH-INPL-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-INPL-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INPL-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-INPL-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-INPL-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INPL-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-INPL-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-INPL-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INPL-AN-UNDETERMINED VALUE 0.
               88  ECH-INPL-AN-WAIT VALUE 1.
               88  ECH-INPL-AN-SEND-30-DAY-NTC VALUE 2.
               88  ECH-INPL-AN-SEND-7-DAY-NTC VALUE 3.
               88  ECH-INPL-AN-CANCEL VALUE 4.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-INPL-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Day of the next step. Day, YYYYMMDD; 0 if null.
           05  ECH-INPL-A-NEXT-ACTION-ON PIC S9(9) COMP-5 VALUE 0.
      *>   First possible day of the cancellation. Day, YYYYMMDD; 0 if
      *>   null.
           05  ECH-INPL-A-CANCEL-NOT-BEFORE PIC S9(9) COMP-5 VALUE 0.
      *>   Day of cancellation that the notice must name. Day,
      *>   YYYYMMDD; 0 if null.
           05  ECH-INPL-A-NTC-NAMES PIC S9(9) COMP-5 VALUE 0.
      *>   Not read; 0 in answers.
           05  ECH-INPL-A-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Decision (echeance_inactivity_plan_decision in C)
       01  ECH-INPL-DECISION.
      *>   One of ECH-INPL-D-*, never 0.
           05  ECH-INPL-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INPL-D-WAIT VALUE 1.
               88  ECH-INPL-D-SEND-30-DAY-NTC VALUE 2.
               88  ECH-INPL-D-SEND-7-DAY-NTC VALUE 3.
               88  ECH-INPL-D-CANCEL VALUE 4.
      *>   The first reason: one of ECH-INPL-DR-*.
           05  ECH-INPL-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INPL-DR-NOTHING-DUE-YET VALUE 1501.
               88  ECH-INPL-DR-FIRST-NTC-DUE VALUE 1502.
               88  ECH-INPL-DR-SECOND-NTC-DUE VALUE 1503.
               88  ECH-INPL-DR-CANCLN-DUE VALUE 1504.
               88  ECH-INPL-DR-NTCS-DELAY-CANCLN VALUE 1505.
      *>   Day of the next step. Day, YYYYMMDD; 0 if null.
           05  ECH-INPL-D-NEXT-ACTION-ON PIC S9(9) COMP-5 VALUE 0.
      *>   First possible day of the cancellation. Day, YYYYMMDD; 0 if
      *>   null.
           05  ECH-INPL-D-CANCEL-NOT-BEFORE PIC S9(9) COMP-5 VALUE 0.
      *>   Day of cancellation that the notice must name. Day,
      *>   YYYYMMDD; 0 if null.
           05  ECH-INPL-D-NTC-NAMES PIC S9(9) COMP-5 VALUE 0.
      *>   Not read; 0 in answers.
           05  ECH-INPL-D-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_inactivity_plan_table in C)
       01  ECH-INPL-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-INPL-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Day of the last sign-in to the account. Days. NULL if no row
      *>   gives it, which means unknown.
           05  ECH-INPL-T-LAST-USED-ON USAGE POINTER VALUE NULL.
      *>   Day the first notice of cancellation was sent. Days,
      *>   ECH-COLUMN-NONE for "none". NULL if no row gives it, which
      *>   means "none".
           05  ECH-INPL-T-NTC-30-SENT-ON USAGE POINTER VALUE NULL.
      *>   Day the second notice of cancellation was sent. Days,
      *>   ECH-COLUMN-NONE for "none". NULL if no row gives it, which
      *>   means "none".
           05  ECH-INPL-T-NTC-7-SENT-ON USAGE POINTER VALUE NULL.
      *>   No cancellation without both notices (the operator's
      *>   choice). ECH-YES, ECH-NO, or 0 if not given. NULL if no row
      *>   gives it, which means yes.
           05  ECH-INPL-T-REQUIRE-NTCS USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_inactivity_plan_results in C)
       01  ECH-INPL-RESULTS.
      *>   One of ECH-INPL-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-INPL-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-INPL-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-INPL-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-INPL-AR-*, modulo 100, gives n.
           05  ECH-INPL-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-INPL-B-*.
           05  ECH-INPL-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-INPL-B-*.
           05  ECH-INPL-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-INPL-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-INPL-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-INPL-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-INPL-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Day of the next step. Days.
           05  ECH-INPL-R-NEXT-ACTION-ON USAGE POINTER VALUE NULL.
      *>   First possible day of the cancellation. Days.
           05  ECH-INPL-R-CANCEL-NOT-BEFORE USAGE POINTER VALUE NULL.
      *>   Day of cancellation that the notice must name. Days.
           05  ECH-INPL-R-NTC-NAMES USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-INPL-CONSTANTS.
           05  ECH-INPL-B-LAST-USED-ON PIC S9(9) COMP-5 VALUE 1.
           05  ECH-INPL-B-NTC-30-SENT-ON PIC S9(9) COMP-5 VALUE 2.
           05  ECH-INPL-B-NTC-7-SENT-ON PIC S9(9) COMP-5 VALUE 4.
           05  ECH-INPL-B-REQUIRE-NTCS PIC S9(9) COMP-5 VALUE 8.

      *> ==============================================================
      *> SFAC second-factor
      *> ==============================================================
      *> What does clicSEQUR ask for besides the password?
      *> Sources: S004-07, S004-08, S004-15,
      *> CLICSEQUR-confidentiality-policy, CLICSEQUR-security, Q15,
      *> S004-11, Q41, S002-05, S002-39, Q32, OPC-renewing.
      *>
      *> CALL "echeance_second_factor" USING
      *>     BY VALUE SIZE 8 instant
      *>     BY REFERENCE ECH-SFAC-FACTS ECH-READINGS ECH-SFAC-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_second_factor_decide: ECH-SFAC-DECISION in place of
      *> the answer.
      *> echeance_second_factor_wrong_field: no answer, RETURNING
      *> ECH-FIELD.

      *> Facts (echeance_second_factor_facts in C)
       01  ECH-SFAC-FACTS.
      *>   Body whose service is used. Text in UTF-8, at most 4,096
      *>   bytes, not trimmed; NULL if not given, which means unknown.
      *>   The rule compares it exactly with:
      *>   autorite-des-marches-financiers,
      *>   conseil-des-arts-et-des-lettres, directeur-de-l-etat-civil,
      *>   groupement-des-assureurs-automobiles,
      *>   emploi-et-solidarite-sociale, environnement,
      *>   office-de-la-protection-du-consommateur, quebec-emploi,
      *>   regie-de-l-assurance-maladie,
      *>   regime-quebecois-d-assurance-parentale, retraite-quebec,
      *>   revenu-quebec.
           05  ECH-SFAC-F-BODY USAGE POINTER VALUE NULL.
      *>   Length of body in bytes, or ECH-LENGTH-UNKNOWN with NULL if
      *>   it is not known.
           05  ECH-SFAC-F-BODY-LEN PIC S9(18) COMP-5 VALUE 0.
      *>   Instant at which the person asked, in the same browser, that
      *>   no further code be required. Seconds since
      *>   1970-01-01T00:00:00Z, if HAS-CODE-SUPPR-AT is 1.
           05  ECH-SFAC-F-CODE-SUPPR-AT PIC S9(18) COMP-5 VALUE 0.
      *>   Public computer. ECH-YES or ECH-NO, or ECH-UNKNOWN; 0 if not
      *>   given, which means no.
           05  ECH-SFAC-F-PUBLIC-COMPUTER PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SFAC-F-PUBLIC-COMPUTER-YES VALUE 1.
               88  ECH-SFAC-F-PUBLIC-COMPUTER-NO VALUE -1.
               88  ECH-SFAC-F-PUBLIC-COMPUTER-UNK VALUE -2.
      *>   1 if CODE-SUPPR-AT is given, or ECH-NONE for "none" (nothing
      *>   asked), or ECH-UNKNOWN; 0 if not given, which means "none".
           05  ECH-SFAC-F-HAS-CODE-SUPPR-AT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SFAC-F-CODE-SUPPR-AT-GIVEN VALUE 1.
               88  ECH-SFAC-F-CODE-SUPPR-AT-NONE VALUE -1.
               88  ECH-SFAC-F-CODE-SUPPR-AT-UNK VALUE -2.

      *> Answer (echeance_second_factor_answer in C)
       01  ECH-SFAC-ANSWER.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: seconds since
      *>   1970-01-01T00:00:00Z.
           05  ECH-SFAC-A-NEXT-CHG-ON PIC S9(18) COMP-5 VALUE 0.
      *>   Instant from which clicSEQUR asks for a code again. Seconds
      *>   since 1970-01-01T00:00:00Z; null if HAS-SUPPR-UNTIL is 0.
           05  ECH-SFAC-A-SUPPR-UNTIL PIC S9(18) COMP-5 VALUE 0.
      *>   One of ECH-SFAC-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-SFAC-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SFAC-A-UNDETERMINED VALUE 0.
      *>       ClicSEQUR asks for a verification code, which it sends
      *>       by e-mail.
               88  ECH-SFAC-A-EMAIL-CODE VALUE 1.
      *>       ClicSEQUR asks for no code.
               88  ECH-SFAC-A-NOT-REQUIRED VALUE 2.
      *>       ClicSEQUR asks the security questions.
               88  ECH-SFAC-A-SEC-QUEST VALUE 3.
      *>       This is the name of none of the bodies that clicSEQUR's
      *>       page lists and that this program knows; nothing says
      *>       what is asked for its services.
               88  ECH-SFAC-A-BODY-NOT-LISTED VALUE 4.
      *>       ClicSEQUR asks for nothing: the Gestion du certificat is
      *>       entered through the Service d'authentification
      *>       gouvernementale.
               88  ECH-SFAC-A-NOT-BY-CSQR VALUE 5.
      *>   Number of reasons.
           05  ECH-SFAC-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-SFAC-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-SFAC-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The services of this body ask at every login for a
      *>       6-digit code sent by e-mail. Sources: S004-07, S004-08,
      *>       S004-15.
               88  ECH-SFAC-AR-BODY-EMAIL-CODE VALUE 1601.
      *>       The person asked less than 8 hours ago that clicSEQUR
      *>       require no further code in this browser. Sources:
      *>       CLICSEQUR-confidentiality-policy, CLICSEQUR-security,
      *>       Q15.
               88  ECH-SFAC-AR-CODE-SUPPR-8-HOURS VALUE 1602.
      *>       The services of Revenu Quebec ask the security
      *>       questions. Sources: S004-11.
               88  ECH-SFAC-AR-BODY-SEC-QUEST VALUE 1603.
      *>       The name given is none of those by which this program
      *>       calls the bodies of the list; the catalogue of rules
      *>       lists them. Sources: S004-07, S004-11, Q41.
               88  ECH-SFAC-AR-BODY-NOT-LISTED VALUE 1604.
      *>       A page of the Office dated July 14, 2025 asks for the
      *>       Service d'authentification gouvernementale; a page of
      *>       clicSEQUR, without a date, still names the Office.
      *>       Sources: S002-05, S002-39, Q32.
               88  ECH-SFAC-AR-NOT-BY-CSQR VALUE 1605.
      *>       The Office left clicSEQUR between July 15, 2024 and July
      *>       14, 2025, on a day that it has not published; if it had
      *>       left already, clicSEQUR asks for nothing. Sources:
      *>       OPC-renewing, S002-39, Q32.
               88  ECH-SFAC-AR-DATE-UNPUB VALUE 1606.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-SFAC-B-*.
           05  ECH-SFAC-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-SFAC-B-*.
           05  ECH-SFAC-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-SFAC-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SFAC-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-SFAC-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-SFAC-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SFAC-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-SFAC-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-SFAC-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SFAC-AN-UNDETERMINED VALUE 0.
               88  ECH-SFAC-AN-EMAIL-CODE VALUE 1.
               88  ECH-SFAC-AN-NOT-REQUIRED VALUE 2.
               88  ECH-SFAC-AN-SEC-QUEST VALUE 3.
               88  ECH-SFAC-AN-BODY-NOT-LISTED VALUE 4.
               88  ECH-SFAC-AN-NOT-BY-CSQR VALUE 5.
      *>   1 if there is one, else 0.
           05  ECH-SFAC-A-HAS-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SFAC-A-NEXT-CHG-ON-GIVEN VALUE 1.
      *>   1 if SUPPR-UNTIL is not null, else 0.
           05  ECH-SFAC-A-HAS-SUPPR-UNTIL PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SFAC-A-SUPPR-UNTIL-GIVEN VALUE 1.
      *>   Not read; 0 in answers.
           05  ECH-SFAC-A-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Decision (echeance_second_factor_decision in C)
       01  ECH-SFAC-DECISION.
      *>   Instant from which clicSEQUR asks for a code again. Seconds
      *>   since 1970-01-01T00:00:00Z; null if HAS-SUPPR-UNTIL is 0.
           05  ECH-SFAC-D-SUPPR-UNTIL PIC S9(18) COMP-5 VALUE 0.
      *>   One of ECH-SFAC-D-*, never 0.
           05  ECH-SFAC-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SFAC-D-EMAIL-CODE VALUE 1.
               88  ECH-SFAC-D-NOT-REQUIRED VALUE 2.
               88  ECH-SFAC-D-SEC-QUEST VALUE 3.
               88  ECH-SFAC-D-BODY-NOT-LISTED VALUE 4.
               88  ECH-SFAC-D-NOT-BY-CSQR VALUE 5.
      *>   The first reason: one of ECH-SFAC-DR-*.
           05  ECH-SFAC-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SFAC-DR-BODY-EMAIL-CODE VALUE 1601.
               88  ECH-SFAC-DR-CODE-SUPPR-8-HOURS VALUE 1602.
               88  ECH-SFAC-DR-BODY-SEC-QUEST VALUE 1603.
               88  ECH-SFAC-DR-BODY-NOT-LISTED VALUE 1604.
               88  ECH-SFAC-DR-NOT-BY-CSQR VALUE 1605.
               88  ECH-SFAC-DR-DATE-UNPUB VALUE 1606.
      *>   1 if SUPPR-UNTIL is not null, else 0.
           05  ECH-SFAC-D-HAS-SUPPR-UNTIL PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SFAC-D-SUPPR-UNTIL-GIVEN VALUE 1.
      *>   Not read; 0 in answers.
           05  ECH-SFAC-D-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Bits, and states that several items share.
       01  ECH-SFAC-CONSTANTS.
           05  ECH-SFAC-B-BODY PIC S9(9) COMP-5 VALUE 1.
           05  ECH-SFAC-B-PUBLIC-COMPUTER PIC S9(9) COMP-5 VALUE 2.
           05  ECH-SFAC-B-CODE-SUPPR-AT PIC S9(9) COMP-5 VALUE 4.

      *> ==============================================================
      *> SSON single-sign-on
      *> ==============================================================
      *> Is the single sign-on of clicSEQUR active?
      *> Sources: S003-15, Q23, S003-09, S003-13, S003-14.
      *>
      *> CALL "echeance_single_sign_on" USING
      *>     BY VALUE day (0 where it is left out)
      *>     BY REFERENCE ECH-SSON-FACTS ECH-READINGS ECH-SSON-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_single_sign_on_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_single_sign_on_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-SSON-TABLE ECH-READINGS
      *>     ECH-SSON-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_single_sign_on_facts in C)
       01  ECH-SSON-FACTS.
      *>   Single sign-on activated in the account. ECH-YES or ECH-NO,
      *>   or ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-SSON-F-ENABLED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SSON-F-ENABLED-YES VALUE 1.
               88  ECH-SSON-F-ENABLED-NO VALUE -1.
               88  ECH-SSON-F-ENABLED-UNK VALUE -2.
      *>   Box for a public computer checked. ECH-YES or ECH-NO, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-SSON-F-PUBLIC-COMPUTER PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SSON-F-PUBLIC-COMPUTER-YES VALUE 1.
               88  ECH-SSON-F-PUBLIC-COMPUTER-NO VALUE -1.
               88  ECH-SSON-F-PUBLIC-COMPUTER-UNK VALUE -2.
      *>   Number of clicSEQUR accounts that the person uses. Whole
      *>   number from 0 to 1000, if HAS-ACCTS-IN-USE is 1.
           05  ECH-SSON-F-ACCTS-IN-USE PIC S9(9) COMP-5 VALUE 0.
      *>   1 if ACCTS-IN-USE is given, or ECH-UNKNOWN; 0 if not given,
      *>   which means 1.
           05  ECH-SSON-F-HAS-ACCTS-IN-USE PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SSON-F-ACCTS-IN-USE-GIVEN VALUE 1.
               88  ECH-SSON-F-ACCTS-IN-USE-UNK VALUE -2.

      *> Answer (echeance_single_sign_on_answer in C)
       01  ECH-SSON-ANSWER.
      *>   One of ECH-SSON-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-SSON-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SSON-A-UNDETERMINED VALUE 0.
      *>       Single sign-on is inactive.
               88  ECH-SSON-A-INACTIVE VALUE 1.
      *>       Single sign-on is active.
               88  ECH-SSON-A-ACTIVE VALUE 2.
      *>   Number of reasons.
           05  ECH-SSON-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-SSON-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-SSON-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The person has checked the box for a public computer,
      *>       which deactivates single sign-on. Sources: S003-15, Q23.
               88  ECH-SSON-AR-PUBLIC-COMPUTER VALUE 1701.
      *>       Single sign-on is activated in the account; clicSEQUR
      *>       may still require a new authentication. Sources:
      *>       S003-09, S003-13, S003-14.
               88  ECH-SSON-AR-SINGLE-SIGN-ON-ON VALUE 1702.
      *>       Single sign-on is deactivated in the account. Sources:
      *>       S003-13.
               88  ECH-SSON-AR-SINGLE-SIGN-ON-OFF VALUE 1703.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-SSON-B-*.
           05  ECH-SSON-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-SSON-B-*.
           05  ECH-SSON-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-SSON-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SSON-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-SSON-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-SSON-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SSON-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-SSON-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-SSON-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SSON-AN-UNDETERMINED VALUE 0.
               88  ECH-SSON-AN-INACTIVE VALUE 1.
               88  ECH-SSON-AN-ACTIVE VALUE 2.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-SSON-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Single sign-on advised against for so many accounts. ECH-YES
      *>   or ECH-NO; 0 if null.
           05  ECH-SSON-A-ADVISED-AGAINST PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SSON-A-ADVISED-AGAINST-YES VALUE 1.
               88  ECH-SSON-A-ADVISED-AGAINST-NO VALUE -1.
      *>   A new authentication always possible. ECH-YES or ECH-NO; 0
      *>   if null.
           05  ECH-SSON-A-MAY-ASK-AGAIN PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SSON-A-MAY-ASK-AGAIN-YES VALUE 1.
               88  ECH-SSON-A-MAY-ASK-AGAIN-NO VALUE -1.

      *> Columns of facts (echeance_single_sign_on_table in C)
       01  ECH-SSON-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-SSON-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Single sign-on activated in the account. ECH-YES, ECH-NO,
      *>   ECH-UNKNOWN, or 0 if not given. NULL if no row gives it,
      *>   which means unknown.
           05  ECH-SSON-T-ENABLED USAGE POINTER VALUE NULL.
      *>   Box for a public computer checked. ECH-YES, ECH-NO,
      *>   ECH-UNKNOWN, or 0 if not given. NULL if no row gives it,
      *>   which means unknown.
           05  ECH-SSON-T-PUBLIC-COMPUTER USAGE POINTER VALUE NULL.
      *>   Number of clicSEQUR accounts that the person uses. Whole
      *>   numbers from 0 to 1000. NULL if no row gives it, which means
      *>   1.
           05  ECH-SSON-T-ACCTS-IN-USE USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_single_sign_on_results in C)
       01  ECH-SSON-RESULTS.
      *>   One of ECH-SSON-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-SSON-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-SSON-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-SSON-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-SSON-AR-*, modulo 100, gives n.
           05  ECH-SSON-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-SSON-B-*.
           05  ECH-SSON-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-SSON-B-*.
           05  ECH-SSON-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-SSON-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-SSON-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-SSON-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-SSON-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Single sign-on advised against for so many accounts. ECH-YES
      *>   or ECH-NO; 0 if null.
           05  ECH-SSON-R-ADVISED-AGAINST USAGE POINTER VALUE NULL.
      *>   A new authentication always possible. ECH-YES or ECH-NO; 0
      *>   if null.
           05  ECH-SSON-R-MAY-ASK-AGAIN USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-SSON-CONSTANTS.
           05  ECH-SSON-B-ENABLED PIC S9(9) COMP-5 VALUE 1.
           05  ECH-SSON-B-PUBLIC-COMPUTER PIC S9(9) COMP-5 VALUE 2.
           05  ECH-SSON-B-ACCTS-IN-USE PIC S9(9) COMP-5 VALUE 4.

      *> ==============================================================
      *> SITE site-authenticity
      *> ==============================================================
      *> Do the picture and the personal sentence show that the site is
      *> that of clicSEQUR?
      *> Sources: S003-19, S003-20.
      *>
      *> CALL "echeance_site_authenticity" USING
      *>     BY VALUE day (0 where it is left out)
      *>     BY REFERENCE ECH-SITE-FACTS ECH-READINGS ECH-SITE-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_site_authenticity_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_site_authenticity_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-SITE-TABLE ECH-READINGS
      *>     ECH-SITE-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_site_authenticity_facts in C)
       01  ECH-SITE-FACTS.
      *>   Chosen picture displayed and recognised. ECH-YES or ECH-NO,
      *>   or ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-SITE-F-PICTURE-RECOG PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SITE-F-PICTURE-RECOG-YES VALUE 1.
               88  ECH-SITE-F-PICTURE-RECOG-NO VALUE -1.
               88  ECH-SITE-F-PICTURE-RECOG-UNK VALUE -2.
      *>   Personal sentence displayed and recognised. ECH-YES or
      *>   ECH-NO, or ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-SITE-F-SENTENCE-RECOG PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SITE-F-SENTENCE-RECOG-YES VALUE 1.
               88  ECH-SITE-F-SENTENCE-RECOG-NO VALUE -1.
               88  ECH-SITE-F-SENTENCE-RECOG-UNK VALUE -2.

      *> Answer (echeance_site_authenticity_answer in C)
       01  ECH-SITE-ANSWER.
      *>   One of ECH-SITE-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-SITE-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SITE-A-UNDETERMINED VALUE 0.
      *>       The person must not enter their password.
               88  ECH-SITE-A-DO-NOT-ENTER-PSWD VALUE 1.
      *>       The person may enter their password.
               88  ECH-SITE-A-ENTER-PSWD VALUE 2.
      *>   Number of reasons.
           05  ECH-SITE-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-SITE-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-SITE-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The person does not see or does not recognise the
      *>       picture that they chose. Sources: S003-19, S003-20.
               88  ECH-SITE-AR-PICTURE-NOT-RECOG VALUE 1801.
      *>       The person does not see or does not recognise their
      *>       personal sentence. Sources: S003-19, S003-20.
               88  ECH-SITE-AR-SENTENCE-NOT-RECOG VALUE 1802.
      *>       The person recognises the picture that they chose and
      *>       their personal sentence. Sources: S003-19, S003-20.
               88  ECH-SITE-AR-BOTH-RECOG VALUE 1803.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-SITE-B-*.
           05  ECH-SITE-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-SITE-B-*.
           05  ECH-SITE-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-SITE-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SITE-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-SITE-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-SITE-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SITE-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-SITE-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-SITE-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SITE-AN-UNDETERMINED VALUE 0.
               88  ECH-SITE-AN-DO-NOT-ENTER-PSWD VALUE 1.
               88  ECH-SITE-AN-ENTER-PSWD VALUE 2.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-SITE-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_site_authenticity_table in C)
       01  ECH-SITE-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-SITE-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Chosen picture displayed and recognised. ECH-YES, ECH-NO,
      *>   ECH-UNKNOWN, or 0 if not given. NULL if no row gives it,
      *>   which means unknown.
           05  ECH-SITE-T-PICTURE-RECOG USAGE POINTER VALUE NULL.
      *>   Personal sentence displayed and recognised. ECH-YES, ECH-NO,
      *>   ECH-UNKNOWN, or 0 if not given. NULL if no row gives it,
      *>   which means unknown.
           05  ECH-SITE-T-SENTENCE-RECOG USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_site_authenticity_results in C)
       01  ECH-SITE-RESULTS.
      *>   One of ECH-SITE-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-SITE-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-SITE-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-SITE-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-SITE-AR-*, modulo 100, gives n.
           05  ECH-SITE-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-SITE-B-*.
           05  ECH-SITE-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-SITE-B-*.
           05  ECH-SITE-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-SITE-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-SITE-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-SITE-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-SITE-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-SITE-CONSTANTS.
           05  ECH-SITE-B-PICTURE-RECOG PIC S9(9) COMP-5 VALUE 1.
           05  ECH-SITE-B-SENTENCE-RECOG PIC S9(9) COMP-5 VALUE 2.

      *> ==============================================================
      *> TERM terms-acceptance
      *> ==============================================================
      *> Must the person accept the terms and conditions of clicSEQUR
      *> before continuing?
      *> Sources: S003-38, S004-21, S003-39.
      *>
      *> CALL "echeance_terms_acceptance" USING
      *>     BY VALUE day (0 where it is left out)
      *>     BY REFERENCE ECH-TERM-FACTS ECH-READINGS ECH-TERM-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_terms_acceptance_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_terms_acceptance_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-TERM-TABLE ECH-READINGS
      *>     ECH-TERM-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_terms_acceptance_facts in C)
       01  ECH-TERM-FACTS.
      *>   Terms and conditions accepted at registration. ECH-YES or
      *>   ECH-NO, or ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-TERM-F-ACCEPTED-AT-REG PIC S9(9) COMP-5 VALUE 0.
               88  ECH-TERM-F-ACCEPTED-AT-REG-YES VALUE 1.
               88  ECH-TERM-F-ACCEPTED-AT-REG-NO VALUE -1.
               88  ECH-TERM-F-ACCEPTED-AT-REG-UNK VALUE -2.
      *>   Significant change of the terms since registration. ECH-YES
      *>   or ECH-NO, or ECH-UNKNOWN; 0 if not given, which means
      *>   unknown.
           05  ECH-TERM-F-CHGD-SIG-SINCE PIC S9(9) COMP-5 VALUE 0.
               88  ECH-TERM-F-CHGD-SIG-SINCE-YES VALUE 1.
               88  ECH-TERM-F-CHGD-SIG-SINCE-NO VALUE -1.
               88  ECH-TERM-F-CHGD-SIG-SINCE-UNK VALUE -2.

      *> Answer (echeance_terms_acceptance_answer in C)
       01  ECH-TERM-ANSWER.
      *>   One of ECH-TERM-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-TERM-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-TERM-A-UNDETERMINED VALUE 0.
      *>       The person must read and accept the terms and conditions
      *>       before continuing.
               88  ECH-TERM-A-ACCEPT-FIRST VALUE 1.
      *>       The person has nothing to accept before the home page.
               88  ECH-TERM-A-CONTINUE VALUE 2.
      *>   Number of reasons.
           05  ECH-TERM-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-TERM-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-TERM-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The person did not accept the terms and conditions at
      *>       registration. Sources: S003-38, S004-21.
               88  ECH-TERM-AR-UNACCEPTED-AT-REG VALUE 1901.
      *>       The terms and conditions have changed significantly
      *>       since registration. Sources: S003-38.
               88  ECH-TERM-AR-TERMS-CHGD-SIG VALUE 1902.
      *>       The person accepted the terms and conditions, and they
      *>       have not changed significantly since. Sources: S003-38,
      *>       S003-39, S004-21.
               88  ECH-TERM-AR-TERMS-ACCEPTED VALUE 1903.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-TERM-B-*.
           05  ECH-TERM-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-TERM-B-*.
           05  ECH-TERM-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-TERM-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-TERM-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-TERM-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-TERM-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-TERM-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-TERM-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-TERM-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-TERM-AN-UNDETERMINED VALUE 0.
               88  ECH-TERM-AN-ACCEPT-FIRST VALUE 1.
               88  ECH-TERM-AN-CONTINUE VALUE 2.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-TERM-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_terms_acceptance_table in C)
       01  ECH-TERM-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-TERM-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Terms and conditions accepted at registration. ECH-YES,
      *>   ECH-NO, ECH-UNKNOWN, or 0 if not given. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-TERM-T-ACCEPTED-AT-REG USAGE POINTER VALUE NULL.
      *>   Significant change of the terms since registration. ECH-YES,
      *>   ECH-NO, ECH-UNKNOWN, or 0 if not given. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-TERM-T-CHGD-SIG-SINCE USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_terms_acceptance_results in C)
       01  ECH-TERM-RESULTS.
      *>   One of ECH-TERM-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-TERM-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-TERM-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-TERM-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-TERM-AR-*, modulo 100, gives n.
           05  ECH-TERM-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-TERM-B-*.
           05  ECH-TERM-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-TERM-B-*.
           05  ECH-TERM-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-TERM-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-TERM-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-TERM-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-TERM-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-TERM-CONSTANTS.
           05  ECH-TERM-B-ACCEPTED-AT-REG PIC S9(9) COMP-5 VALUE 1.
           05  ECH-TERM-B-CHGD-SIG-SINCE PIC S9(9) COMP-5 VALUE 2.

      *> ==============================================================
      *> ACVI account-vigilance
      *> ==============================================================
      *> Must the person report something about their clicSEQUR account
      *> to Services Quebec?
      *> Sources: S004-14, S004-19, S004-15, S004-16, S003-27, S003-28,
      *> S004-17, Q24, S003-29, S003-30, S004-18, S004-13.
      *>
      *> CALL "echeance_account_vigilance" USING
      *>     BY VALUE day (0 where it is left out)
      *>     BY REFERENCE ECH-ACVI-FACTS ECH-READINGS ECH-ACVI-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_account_vigilance_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_account_vigilance_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-ACVI-TABLE ECH-READINGS
      *>     ECH-ACVI-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_account_vigilance_facts in C)
       01  ECH-ACVI-FACTS.
      *>   Security certificate of the site present and right. ECH-YES
      *>   or ECH-NO, or ECH-UNKNOWN; 0 if not given, which means
      *>   unknown.
           05  ECH-ACVI-F-SITE-CERT-OK PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ACVI-F-SITE-CERT-OK-YES VALUE 1.
               88  ECH-ACVI-F-SITE-CERT-OK-NO VALUE -1.
               88  ECH-ACVI-F-SITE-CERT-OK-UNK VALUE -2.
      *>   Verification code received. ECH-YES or ECH-NO, or
      *>   ECH-ACVI-F-CODE-RECD-NA for "not-applicable" (does not
      *>   apply), or ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-ACVI-F-CODE-RECD PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ACVI-F-CODE-RECD-YES VALUE 1.
               88  ECH-ACVI-F-CODE-RECD-NO VALUE -1.
               88  ECH-ACVI-F-CODE-RECD-NA VALUE 2.
               88  ECH-ACVI-F-CODE-RECD-UNK VALUE -2.
      *>   Security questions the same as those that the person chose.
      *>   ECH-YES or ECH-NO, or ECH-ACVI-F-SEC-QUEST-OK-NA for
      *>   "not-applicable" (does not apply), or ECH-UNKNOWN; 0 if not
      *>   given, which means unknown.
           05  ECH-ACVI-F-SEC-QUEST-OK PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ACVI-F-SEC-QUEST-OK-YES VALUE 1.
               88  ECH-ACVI-F-SEC-QUEST-OK-NO VALUE -1.
               88  ECH-ACVI-F-SEC-QUEST-OK-NA VALUE 2.
               88  ECH-ACVI-F-SEC-QUEST-OK-UNK VALUE -2.
      *>   List of accounts right. ECH-YES or ECH-NO, or
      *>   ECH-ACVI-F-ACCT-LIST-OK-NA for "not-applicable" (does not
      *>   apply), or ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-ACVI-F-ACCT-LIST-OK PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ACVI-F-ACCT-LIST-OK-YES VALUE 1.
               88  ECH-ACVI-F-ACCT-LIST-OK-NO VALUE -1.
               88  ECH-ACVI-F-ACCT-LIST-OK-NA VALUE 2.
               88  ECH-ACVI-F-ACCT-LIST-OK-UNK VALUE -2.
      *>   Date and time of last access right. ECH-YES or ECH-NO, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-ACVI-F-LAST-ACC-OK PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ACVI-F-LAST-ACC-OK-YES VALUE 1.
               88  ECH-ACVI-F-LAST-ACC-OK-NO VALUE -1.
               88  ECH-ACVI-F-LAST-ACC-OK-UNK VALUE -2.
      *>   Not read; 0 in answers.
           05  ECH-ACVI-F-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Answer (echeance_account_vigilance_answer in C)
       01  ECH-ACVI-ANSWER.
      *>   One of ECH-ACVI-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-ACVI-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ACVI-A-UNDETERMINED VALUE 0.
      *>       The person must contact the customer relations centre
      *>       (Centre de relations avec la clientele) of Services
      *>       Quebec.
               88  ECH-ACVI-A-CONTACT-SVCS-QC VALUE 1.
      *>       The person has nothing to report.
               88  ECH-ACVI-A-NOTHING-TO-REPORT VALUE 2.
      *>   Number of reasons.
           05  ECH-ACVI-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-ACVI-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-ACVI-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The security certificate of the site is missing or
      *>       wrong. Sources: S004-14, S004-19.
               88  ECH-ACVI-AR-SITE-CERT-NOT-OK VALUE 2001.
      *>       The person did not receive the verification code.
      *>       Sources: S004-15, S004-19.
               88  ECH-ACVI-AR-CODE-NOT-RECD VALUE 2002.
      *>       The security questions are missing or are not those that
      *>       the person chose. Sources: S004-16, S004-19.
               88  ECH-ACVI-AR-SEC-QUEST-NOT-OK VALUE 2003.
      *>       The list of accounts is missing or holds an account that
      *>       the person does not know. Sources: S003-27, S003-28,
      *>       S004-17, S004-19, Q24.
               88  ECH-ACVI-AR-ACCT-LIST-NOT-OK VALUE 2004.
      *>       The date and time of last access are missing or are not
      *>       those of the person's last access. Sources: S003-29,
      *>       S003-30, S004-18, S004-19.
               88  ECH-ACVI-AR-LAST-ACC-NOT-OK VALUE 2005.
      *>       None of the elements that apply is missing or wrong.
      *>       Sources: S004-13, S004-19.
               88  ECH-ACVI-AR-NOTHING-IRREGULAR VALUE 2006.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-ACVI-B-*.
           05  ECH-ACVI-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-ACVI-B-*.
           05  ECH-ACVI-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-ACVI-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ACVI-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-ACVI-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-ACVI-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ACVI-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-ACVI-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-ACVI-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-ACVI-AN-UNDETERMINED VALUE 0.
               88  ECH-ACVI-AN-CONTACT-SVCS-QC VALUE 1.
               88  ECH-ACVI-AN-NOTHING-TO-REPORT VALUE 2.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-ACVI-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Elements missing or wrong. ECH-SET-GIVEN plus the bits
      *>   ECH-ACVI-A-FAILED-* of its items; 0 if null.
           05  ECH-ACVI-A-FAILED PIC S9(9) COMP-5 VALUE 0.
      *>   Not read; 0 in answers.
           05  ECH-ACVI-A-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_account_vigilance_table in C)
       01  ECH-ACVI-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-ACVI-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Security certificate of the site present and right. ECH-YES,
      *>   ECH-NO, ECH-UNKNOWN, or 0 if not given. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-ACVI-T-SITE-CERT-OK USAGE POINTER VALUE NULL.
      *>   Verification code received. ECH-YES, ECH-NO,
      *>   ECH-ACVI-F-CODE-RECD-NA, ECH-UNKNOWN, or 0 if not given.
      *>   NULL if no row gives it, which means unknown.
           05  ECH-ACVI-T-CODE-RECD USAGE POINTER VALUE NULL.
      *>   Security questions the same as those that the person chose.
      *>   ECH-YES, ECH-NO, ECH-ACVI-F-SEC-QUEST-OK-NA, ECH-UNKNOWN, or
      *>   0 if not given. NULL if no row gives it, which means
      *>   unknown.
           05  ECH-ACVI-T-SEC-QUEST-OK USAGE POINTER VALUE NULL.
      *>   List of accounts right. ECH-YES, ECH-NO,
      *>   ECH-ACVI-F-ACCT-LIST-OK-NA, ECH-UNKNOWN, or 0 if not given.
      *>   NULL if no row gives it, which means unknown.
           05  ECH-ACVI-T-ACCT-LIST-OK USAGE POINTER VALUE NULL.
      *>   Date and time of last access right. ECH-YES, ECH-NO,
      *>   ECH-UNKNOWN, or 0 if not given. NULL if no row gives it,
      *>   which means unknown.
           05  ECH-ACVI-T-LAST-ACC-OK USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_account_vigilance_results in C)
       01  ECH-ACVI-RESULTS.
      *>   One of ECH-ACVI-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-ACVI-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-ACVI-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-ACVI-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-ACVI-AR-*, modulo 100, gives n.
           05  ECH-ACVI-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-ACVI-B-*.
           05  ECH-ACVI-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-ACVI-B-*.
           05  ECH-ACVI-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-ACVI-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-ACVI-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-ACVI-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-ACVI-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Elements missing or wrong. ECH-SET-GIVEN plus the bits
      *>   ECH-ACVI-A-FAILED-*; 0 if null.
           05  ECH-ACVI-R-FAILED USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-ACVI-CONSTANTS.
           05  ECH-ACVI-B-SITE-CERT-OK PIC S9(9) COMP-5 VALUE 1.
           05  ECH-ACVI-B-CODE-RECD PIC S9(9) COMP-5 VALUE 2.
           05  ECH-ACVI-B-SEC-QUEST-OK PIC S9(9) COMP-5 VALUE 4.
           05  ECH-ACVI-B-ACCT-LIST-OK PIC S9(9) COMP-5 VALUE 8.
           05  ECH-ACVI-B-LAST-ACC-OK PIC S9(9) COMP-5 VALUE 16.
           05  ECH-ACVI-A-FAILED-SITE-CERT-OK PIC S9(9) COMP-5 VALUE 2.
           05  ECH-ACVI-A-FAILED-CODE-RECD PIC S9(9) COMP-5 VALUE 4.
           05  ECH-ACVI-A-FAILED-SEC-QUEST-OK PIC S9(9) COMP-5 VALUE 8.
           05  ECH-ACVI-A-FAILED-ACCT-LIST-OK PIC S9(9) COMP-5 VALUE 16.
           05  ECH-ACVI-A-FAILED-LAST-ACC-OK PIC S9(9) COMP-5 VALUE 32.

      *> ==============================================================
      *> MSGA message-authenticity
      *> ==============================================================
      *> Does a message that claims to come from clicSEQUR bear a known
      *> sign of fraud?
      *> Sources: S004-33, S004-35, S004-37, S004-38, S004-34.
      *>
      *> CALL "echeance_message_authenticity" USING
      *>     BY VALUE day (0 where it is left out)
      *>     BY REFERENCE ECH-MSGA-FACTS ECH-READINGS ECH-MSGA-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_message_authenticity_wrong_field: no answer,
      *> RETURNING ECH-FIELD.
      *> CALL "echeance_message_authenticity_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-MSGA-TABLE ECH-READINGS
      *>     ECH-MSGA-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_message_authenticity_facts in C)
       01  ECH-MSGA-FACTS.
      *>   Kind of message. One of ECH-MSGA-F-KIND-*, or ECH-UNKNOWN; 0
      *>   if not given, which means unknown.
           05  ECH-MSGA-F-KIND PIC S9(9) COMP-5 VALUE 0.
               88  ECH-MSGA-F-KIND-ACCT-CREATED VALUE 1.
               88  ECH-MSGA-F-KIND-USERCD-RETR VALUE 2.
               88  ECH-MSGA-F-KIND-PSWD-RESET VALUE 3.
               88  ECH-MSGA-F-KIND-ACCT-CANCLD VALUE 4.
               88  ECH-MSGA-F-KIND-EMAIL-CHGD VALUE 5.
               88  ECH-MSGA-F-KIND-VERIF-CODE VALUE 6.
               88  ECH-MSGA-F-KIND-CANCLN-30-DAYS VALUE 7.
               88  ECH-MSGA-F-KIND-CANCLN-7-DAYS VALUE 8.
               88  ECH-MSGA-F-KIND-OTHER VALUE 9.
               88  ECH-MSGA-F-KIND-UNK VALUE -2.
      *>   Signature of the Gouvernement du Quebec at the top of the
      *>   message. ECH-YES or ECH-NO, or ECH-UNKNOWN; 0 if not given,
      *>   which means unknown.
           05  ECH-MSGA-F-HAS-SIGNAT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-MSGA-F-HAS-SIGNAT-YES VALUE 1.
               88  ECH-MSGA-F-HAS-SIGNAT-NO VALUE -1.
               88  ECH-MSGA-F-HAS-SIGNAT-UNK VALUE -2.
      *>   Visual of clicSEQUR at the top of the message. ECH-YES or
      *>   ECH-NO, or ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-MSGA-F-HAS-VISUAL PIC S9(9) COMP-5 VALUE 0.
               88  ECH-MSGA-F-HAS-VISUAL-YES VALUE 1.
               88  ECH-MSGA-F-HAS-VISUAL-NO VALUE -1.
               88  ECH-MSGA-F-HAS-VISUAL-UNK VALUE -2.
      *>   Personal information that the message asks for.
      *>   ECH-SET-GIVEN plus the bits ECH-MSGA-F-ASKS-* of its items,
      *>   or ECH-SET-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-MSGA-F-ASKS PIC S9(9) COMP-5 VALUE 0.

      *> Answer (echeance_message_authenticity_answer in C)
       01  ECH-MSGA-ANSWER.
      *>   One of ECH-MSGA-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-MSGA-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-MSGA-A-UNDETERMINED VALUE 0.
      *>       The message is suspicious.
               88  ECH-MSGA-A-SUSPICIOUS VALUE 1.
      *>       The message bears no known sign of fraud, but this does
      *>       not prove that it comes from clicSEQUR, because its
      *>       marks can be copied; it is better not to open its links
      *>       and to type the address oneself.
               88  ECH-MSGA-A-CONSISTENT VALUE 2.
      *>   Number of reasons.
           05  ECH-MSGA-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-MSGA-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-MSGA-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The message asks for personal information, which the
      *>       clicSEQUR team never does. Sources: S004-33.
               88  ECH-MSGA-AR-ASKS-PERS-INFO VALUE 2101.
      *>       ClicSEQUR sends no message of this kind. Sources:
      *>       S004-35, S004-37, S004-38.
               88  ECH-MSGA-AR-KIND-NOT-CSQR VALUE 2102.
      *>       The signature of the Gouvernement du Quebec is not at
      *>       the top of the message, where clicSEQUR always puts it
      *>       in a message of this kind. Sources: S004-34.
               88  ECH-MSGA-AR-SIGNAT-ABSENT VALUE 2103.
      *>       The visual of clicSEQUR is not at the top of the
      *>       message, where clicSEQUR always puts it in a message of
      *>       this kind. Sources: S004-34.
               88  ECH-MSGA-AR-VISUAL-ABSENT VALUE 2104.
      *>       ClicSEQUR sends messages of this kind, this one lacks no
      *>       expected mark and it asks for no personal information.
      *>       Sources: S004-33, S004-34, S004-35, S004-37, S004-38.
               88  ECH-MSGA-AR-NOTHING-SUSPICIOUS VALUE 2105.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-MSGA-B-*.
           05  ECH-MSGA-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-MSGA-B-*.
           05  ECH-MSGA-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-MSGA-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-MSGA-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-MSGA-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-MSGA-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-MSGA-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-MSGA-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-MSGA-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-MSGA-AN-UNDETERMINED VALUE 0.
               88  ECH-MSGA-AN-SUSPICIOUS VALUE 1.
               88  ECH-MSGA-AN-CONSISTENT VALUE 2.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-MSGA-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   What makes the message suspicious. ECH-SET-GIVEN plus the
      *>   bits ECH-MSGA-A-FIND-* of its items; 0 if null.
           05  ECH-MSGA-A-FIND PIC S9(9) COMP-5 VALUE 0.
      *>   Not read; 0 in answers.
           05  ECH-MSGA-A-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_message_authenticity_table in C)
       01  ECH-MSGA-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-MSGA-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Kind of message. ECH-MSGA-F-KIND-*, ECH-UNKNOWN, or 0 if not
      *>   given. NULL if no row gives it, which means unknown.
           05  ECH-MSGA-T-KIND USAGE POINTER VALUE NULL.
      *>   Signature of the Gouvernement du Quebec at the top of the
      *>   message. ECH-YES, ECH-NO, ECH-UNKNOWN, or 0 if not given.
      *>   NULL if no row gives it, which means unknown.
           05  ECH-MSGA-T-HAS-SIGNAT USAGE POINTER VALUE NULL.
      *>   Visual of clicSEQUR at the top of the message. ECH-YES,
      *>   ECH-NO, ECH-UNKNOWN, or 0 if not given. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-MSGA-T-HAS-VISUAL USAGE POINTER VALUE NULL.
      *>   Personal information that the message asks for.
      *>   ECH-SET-GIVEN plus the bits ECH-MSGA-F-ASKS-*, as a signed
      *>   number, ECH-UNKNOWN, or 0 if not given. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-MSGA-T-ASKS USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_message_authenticity_results in
      *> C)
       01  ECH-MSGA-RESULTS.
      *>   One of ECH-MSGA-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-MSGA-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-MSGA-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-MSGA-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-MSGA-AR-*, modulo 100, gives n.
           05  ECH-MSGA-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-MSGA-B-*.
           05  ECH-MSGA-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-MSGA-B-*.
           05  ECH-MSGA-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-MSGA-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-MSGA-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-MSGA-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-MSGA-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   What makes the message suspicious. ECH-SET-GIVEN plus the
      *>   bits ECH-MSGA-A-FIND-*; 0 if null.
           05  ECH-MSGA-R-FIND USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-MSGA-CONSTANTS.
           05  ECH-MSGA-B-KIND PIC S9(9) COMP-5 VALUE 1.
           05  ECH-MSGA-B-HAS-SIGNAT PIC S9(9) COMP-5 VALUE 2.
           05  ECH-MSGA-B-HAS-VISUAL PIC S9(9) COMP-5 VALUE 4.
           05  ECH-MSGA-B-ASKS PIC S9(9) COMP-5 VALUE 8.
           05  ECH-MSGA-F-ASKS-USERCD PIC S9(9) COMP-5 VALUE 2.
           05  ECH-MSGA-F-ASKS-PSWD PIC S9(9) COMP-5 VALUE 4.
           05  ECH-MSGA-F-ASKS-NTC-ASMT-NUM PIC S9(9) COMP-5 VALUE 8.
           05  ECH-MSGA-F-ASKS-SOCIAL-INS-NUM PIC S9(9) COMP-5 VALUE 16.
           05  ECH-MSGA-F-ASKS-OTHER-INFO PIC S9(9) COMP-5 VALUE 32.
           05  ECH-MSGA-A-FIND-ASKS-PERS-INFO PIC S9(9) COMP-5 VALUE 2.
           05  ECH-MSGA-A-FIND-KIND-NOT-CSQR PIC S9(9) COMP-5 VALUE 4.
           05  ECH-MSGA-A-FIND-SIGNAT-ABSENT PIC S9(9) COMP-5 VALUE 8.
           05  ECH-MSGA-A-FIND-VISUAL-ABSENT PIC S9(9) COMP-5 VALUE 16.

      *> ==============================================================
      *> SIGN sign-in
      *> ==============================================================
      *> What is the next step of signing in to clicSEQUR?
      *> Sources: S003-04, S003-16, S004-35, CLICSEQUR-identity-check,
      *> S003-18, Q27, S003-20, S003-21, S003-01, S003-02, S003-17,
      *> S004-07, S004-11, S003-37, S003-38, S003-22, S003-36, S003-39.
      *>
      *> CALL "echeance_sign_in" USING
      *>     BY VALUE day (0 where it is left out)
      *>     BY REFERENCE ECH-SIGN-FACTS ECH-READINGS ECH-SIGN-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_sign_in_wrong_field: no answer, RETURNING ECH-FIELD.
      *> CALL "echeance_sign_in_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-SIGN-TABLE ECH-READINGS
      *>     ECH-SIGN-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_sign_in_facts in C)
       01  ECH-SIGN-FACTS.
      *>   User code and password. One of ECH-SIGN-F-CRED-*, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-SIGN-F-CRED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SIGN-F-CRED-ENTERED VALUE 1.
               88  ECH-SIGN-F-CRED-NOT-ENTERED VALUE 2.
               88  ECH-SIGN-F-CRED-NONE VALUE 3.
               88  ECH-SIGN-F-CRED-PSWD-FORGOT VALUE 4.
               88  ECH-SIGN-F-CRED-USERCD-FORGOT VALUE 5.
               88  ECH-SIGN-F-CRED-REFUSED VALUE 6.
               88  ECH-SIGN-F-CRED-UNK VALUE -2.
      *>   Picture and personal sentence recognised. ECH-YES or ECH-NO,
      *>   or ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-SIGN-F-SITE-RECOG PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SIGN-F-SITE-RECOG-YES VALUE 1.
               88  ECH-SIGN-F-SITE-RECOG-NO VALUE -1.
               88  ECH-SIGN-F-SITE-RECOG-UNK VALUE -2.
      *>   Verification code or answer to the security questions. One
      *>   of ECH-SIGN-F-SECOND-BOR-*, or ECH-UNKNOWN; 0 if not given,
      *>   which means unknown.
           05  ECH-SIGN-F-2FA PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SIGN-F-2FA-DONE VALUE 1.
               88  ECH-SIGN-F-2FA-PENDING VALUE 2.
               88  ECH-SIGN-F-2FA-ANSWER-FORGOT VALUE 3.
               88  ECH-SIGN-F-2FA-UNK VALUE -2.
      *>   Terms and conditions. One of ECH-SIGN-F-TERMS-*, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-SIGN-F-TERMS PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SIGN-F-TERMS-ACCEPTED VALUE 1.
               88  ECH-SIGN-F-TERMS-TO-ACCEPT VALUE 2.
               88  ECH-SIGN-F-TERMS-UNK VALUE -2.

      *> Answer (echeance_sign_in_answer in C)
       01  ECH-SIGN-ANSWER.
      *>   One of ECH-SIGN-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-SIGN-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SIGN-A-UNDETERMINED VALUE 0.
      *>       The person must register with clicSEQUR, through the
      *>       section for new users.
               88  ECH-SIGN-A-REGISTER-NEW-USER VALUE 1.
      *>       The person must consult the help of clicSEQUR on a
      *>       forgotten password.
               88  ECH-SIGN-A-RECOVER-PSWD VALUE 2.
      *>       The person must retrieve their user code.
               88  ECH-SIGN-A-RECOVER-USERCD VALUE 3.
      *>       The person must get help with signing in.
               88  ECH-SIGN-A-GET-HELP-SIGN-IN VALUE 4.
      *>       The person must not enter their password.
               88  ECH-SIGN-A-DO-NOT-ENTER-PSWD VALUE 5.
      *>       The person must enter their user code and password.
               88  ECH-SIGN-A-ENTER-CRED VALUE 6.
      *>       The person must consult the help of clicSEQUR on a
      *>       forgotten answer.
               88  ECH-SIGN-A-RECOVER-SEC-ANSWER VALUE 7.
      *>       The person must enter the verification code or answer
      *>       the security questions.
               88  ECH-SIGN-A-PASS-2FA VALUE 8.
      *>       The person must read and accept the terms and
      *>       conditions.
               88  ECH-SIGN-A-ACCEPT-TERMS VALUE 9.
      *>       The home page of clicSEQUR appears.
               88  ECH-SIGN-A-HOME-PAGE VALUE 10.
      *>   Number of reasons.
           05  ECH-SIGN-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-SIGN-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-SIGN-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The person has no user code and password, or wants new
      *>       ones. Sources: S003-04.
               88  ECH-SIGN-AR-NEW-USER VALUE 2201.
      *>       The person has forgotten their password. Sources:
      *>       S003-16.
               88  ECH-SIGN-AR-PSWD-FORGOT VALUE 2202.
      *>       The person has forgotten their user code. Sources:
      *>       S004-35, CLICSEQUR-identity-check.
               88  ECH-SIGN-AR-USERCD-FORGOT VALUE 2203.
      *>       ClicSEQUR refuses the user code or the password after
      *>       several attempts; what the page offers then is not
      *>       known. Sources: S003-18, Q27.
               88  ECH-SIGN-AR-CRED-REFUSED VALUE 2204.
      *>       The person does not see or does not recognise their
      *>       picture or personal sentence; what the page advises then
      *>       is not known. Sources: S003-20, S003-21, Q27.
               88  ECH-SIGN-AR-SITE-NOT-RECOG VALUE 2205.
      *>       The person has not entered their user code and password
      *>       yet; the detail of the steps is not known. Sources:
      *>       S003-01, S003-02, Q27.
               88  ECH-SIGN-AR-CRED-TO-ENTER VALUE 2206.
      *>       The person has forgotten the answer to the security
      *>       question. Sources: S003-17.
               88  ECH-SIGN-AR-ANSWER-FORGOT VALUE 2207.
      *>       The person has not yet given the verification code or
      *>       the answer to the security questions. Sources: S004-07,
      *>       S004-11.
               88  ECH-SIGN-AR-2FA-PENDING VALUE 2208.
      *>       The person has not yet accepted the terms and
      *>       conditions. Sources: S003-37, S003-38.
               88  ECH-SIGN-AR-TERMS-TO-ACCEPT VALUE 2209.
      *>       The person has done every step of signing in; what the
      *>       home page offers next is not known. Sources: S003-22,
      *>       S003-36, S003-39, Q27.
               88  ECH-SIGN-AR-SIGNED-IN VALUE 2210.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-SIGN-B-*.
           05  ECH-SIGN-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-SIGN-B-*.
           05  ECH-SIGN-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-SIGN-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SIGN-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-SIGN-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-SIGN-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SIGN-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-SIGN-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-SIGN-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SIGN-AN-UNDETERMINED VALUE 0.
               88  ECH-SIGN-AN-REGISTER-NEW-USER VALUE 1.
               88  ECH-SIGN-AN-RECOVER-PSWD VALUE 2.
               88  ECH-SIGN-AN-RECOVER-USERCD VALUE 3.
               88  ECH-SIGN-AN-GET-HELP-SIGN-IN VALUE 4.
               88  ECH-SIGN-AN-DO-NOT-ENTER-PSWD VALUE 5.
               88  ECH-SIGN-AN-ENTER-CRED VALUE 6.
               88  ECH-SIGN-AN-RECOVER-SEC-ANSWER VALUE 7.
               88  ECH-SIGN-AN-PASS-2FA VALUE 8.
               88  ECH-SIGN-AN-ACCEPT-TERMS VALUE 9.
               88  ECH-SIGN-AN-HOME-PAGE VALUE 10.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-SIGN-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Content of the step not published. ECH-YES or ECH-NO; 0 if
      *>   null.
           05  ECH-SIGN-A-UNSPECIFIED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SIGN-A-UNSPECIFIED-YES VALUE 1.
               88  ECH-SIGN-A-UNSPECIFIED-NO VALUE -1.
      *>   Not read; 0 in answers.
           05  ECH-SIGN-A-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_sign_in_table in C)
       01  ECH-SIGN-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-SIGN-T-AS-OF USAGE POINTER VALUE NULL.
      *>   User code and password. ECH-SIGN-F-CRED-*, ECH-UNKNOWN, or 0
      *>   if not given. NULL if no row gives it, which means unknown.
           05  ECH-SIGN-T-CRED USAGE POINTER VALUE NULL.
      *>   Picture and personal sentence recognised. ECH-YES, ECH-NO,
      *>   ECH-UNKNOWN, or 0 if not given. NULL if no row gives it,
      *>   which means unknown.
           05  ECH-SIGN-T-SITE-RECOG USAGE POINTER VALUE NULL.
      *>   Verification code or answer to the security questions.
      *>   ECH-SIGN-F-SECOND-BOR-*, ECH-UNKNOWN, or 0 if not given.
      *>   NULL if no row gives it, which means unknown.
           05  ECH-SIGN-T-2FA USAGE POINTER VALUE NULL.
      *>   Terms and conditions. ECH-SIGN-F-TERMS-*, ECH-UNKNOWN, or 0
      *>   if not given. NULL if no row gives it, which means unknown.
           05  ECH-SIGN-T-TERMS USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_sign_in_results in C)
       01  ECH-SIGN-RESULTS.
      *>   One of ECH-SIGN-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-SIGN-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-SIGN-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-SIGN-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-SIGN-AR-*, modulo 100, gives n.
           05  ECH-SIGN-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-SIGN-B-*.
           05  ECH-SIGN-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-SIGN-B-*.
           05  ECH-SIGN-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-SIGN-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-SIGN-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-SIGN-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-SIGN-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Content of the step not published. ECH-YES or ECH-NO; 0 if
      *>   null.
           05  ECH-SIGN-R-UNSPECIFIED USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-SIGN-CONSTANTS.
           05  ECH-SIGN-B-CRED PIC S9(9) COMP-5 VALUE 1.
           05  ECH-SIGN-B-SITE-RECOG PIC S9(9) COMP-5 VALUE 2.
           05  ECH-SIGN-B-2FA PIC S9(9) COMP-5 VALUE 4.
           05  ECH-SIGN-B-TERMS PIC S9(9) COMP-5 VALUE 8.

      *> ==============================================================
      *> AUSY authentication-system
      *> ==============================================================
      *> By which system is the Gestion du certificat entered on that
      *> day?
      *> Sources: OPC-renewing, S002-05, S002-39, Q38, S002-06,
      *> S002-31.
      *>
      *> CALL "echeance_authentication_system" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-READINGS ECH-AUSY-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_authentication_system_decide: ECH-AUSY-DECISION in
      *> place of the answer.
      *> echeance_authentication_system_wrong_field: no answer,
      *> RETURNING ECH-FIELD.
      *> CALL "echeance_authentication_system_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-AUSY-TABLE ECH-READINGS
      *>     ECH-AUSY-RESULTS RETURNING ECH-STATUS

      *> Answer (echeance_authentication_system_answer in C)
       01  ECH-AUSY-ANSWER.
      *>   One of ECH-AUSY-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-AUSY-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-AUSY-A-UNDETERMINED VALUE 0.
      *>       The Gestion du certificat is entered through clicSEQUR.
               88  ECH-AUSY-A-CSQR VALUE 1.
      *>       The Gestion du certificat is entered through the Service
      *>       d'authentification gouvernementale.
               88  ECH-AUSY-A-SAG VALUE 2.
      *>       The Office has not published the day on which the system
      *>       changed.
               88  ECH-AUSY-A-DATE-UNPUB VALUE 3.
      *>   Number of reasons.
           05  ECH-AUSY-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-AUSY-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-AUSY-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       A page of the Office dated July 15, 2024 still asks for
      *>       clicSEQUR. Sources: OPC-renewing.
               88  ECH-AUSY-AR-CSQR-IN-USE VALUE 2301.
      *>       The system changed between July 15, 2024 and July 14,
      *>       2025, on a day that the Office has not published.
      *>       Sources: OPC-renewing, S002-05, S002-39, Q38.
               88  ECH-AUSY-AR-DATE-UNPUB VALUE 2302.
      *>       A page of the Office dated July 14, 2025 asks for the
      *>       Service d'authentification gouvernementale, at the basic
      *>       level. Sources: S002-05, S002-06, S002-31, S002-39.
               88  ECH-AUSY-AR-SAG-IN-USE VALUE 2303.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-AUSY-B-*.
           05  ECH-AUSY-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-AUSY-B-*.
           05  ECH-AUSY-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-AUSY-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-AUSY-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-AUSY-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-AUSY-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-AUSY-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-AUSY-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-AUSY-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-AUSY-AN-UNDETERMINED VALUE 0.
               88  ECH-AUSY-AN-CSQR VALUE 1.
               88  ECH-AUSY-AN-SAG VALUE 2.
               88  ECH-AUSY-AN-DATE-UNPUB VALUE 3.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-AUSY-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Level of authentication. One of ECH-AUSY-A-LEVEL-*; 0 if
      *>   null.
           05  ECH-AUSY-A-LEVEL PIC S9(9) COMP-5 VALUE 0.
               88  ECH-AUSY-A-LEVEL-BASIC VALUE 1.
      *>   Not read; 0 in answers.
           05  ECH-AUSY-A-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Decision (echeance_authentication_system_decision in C)
       01  ECH-AUSY-DECISION.
      *>   One of ECH-AUSY-D-*, never 0.
           05  ECH-AUSY-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-AUSY-D-CSQR VALUE 1.
               88  ECH-AUSY-D-SAG VALUE 2.
               88  ECH-AUSY-D-DATE-UNPUB VALUE 3.
      *>   The first reason: one of ECH-AUSY-DR-*.
           05  ECH-AUSY-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-AUSY-DR-CSQR-IN-USE VALUE 2301.
               88  ECH-AUSY-DR-DATE-UNPUB VALUE 2302.
               88  ECH-AUSY-DR-SAG-IN-USE VALUE 2303.

      *> Columns of facts (echeance_authentication_system_table in C)
       01  ECH-AUSY-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-AUSY-T-AS-OF USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_authentication_system_results in
      *> C)
       01  ECH-AUSY-RESULTS.
      *>   One of ECH-AUSY-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-AUSY-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-AUSY-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-AUSY-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-AUSY-AR-*, modulo 100, gives n.
           05  ECH-AUSY-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-AUSY-B-*.
           05  ECH-AUSY-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-AUSY-B-*.
           05  ECH-AUSY-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-AUSY-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-AUSY-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-AUSY-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-AUSY-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Level of authentication. ECH-AUSY-A-LEVEL-*; 0 if null.
           05  ECH-AUSY-R-LEVEL USAGE POINTER VALUE NULL.

      *> ==============================================================
      *> INVP invoice-proof
      *> ==============================================================
      *> Can this invoice's number be used to recover the file on that
      *> day?
      *> Sources: S002-26, Q21, Q31.
      *>
      *> CALL "echeance_invoice_proof" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-INVP-FACTS ECH-READINGS ECH-INVP-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_invoice_proof_decide: ECH-INVP-DECISION in place of
      *> the answer.
      *> echeance_invoice_proof_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_invoice_proof_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-INVP-TABLE ECH-READINGS
      *>     ECH-INVP-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_invoice_proof_facts in C)
       01  ECH-INVP-FACTS.
      *>   Day of the invoice. Day, YYYYMMDD, or ECH-UNKNOWN; 0 if not
      *>   given, which means unknown.
           05  ECH-INVP-F-ISSUED-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INVP-F-ISSUED-ON-UNK VALUE -2.
      *>   Invoice from a payment confirmation of the Office. ECH-YES
      *>   or ECH-NO, or ECH-UNKNOWN; 0 if not given, which means
      *>   unknown.
           05  ECH-INVP-F-FROM-OPC PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INVP-F-FROM-OPC-YES VALUE 1.
               88  ECH-INVP-F-FROM-OPC-NO VALUE -1.
               88  ECH-INVP-F-FROM-OPC-UNK VALUE -2.

      *> Answer (echeance_invoice_proof_answer in C)
       01  ECH-INVP-ANSWER.
      *>   One of ECH-INVP-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-INVP-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INVP-A-UNDETERMINED VALUE 0.
      *>       The invoice is too old to recover the file with.
               88  ECH-INVP-A-TOO-OLD VALUE 1.
      *>       The invoice does not come from a payment confirmation of
      *>       the Office.
               88  ECH-INVP-A-NOT-OPC VALUE 2.
      *>       The invoice's number can be used to recover the file.
               88  ECH-INVP-A-ACCEPTED VALUE 3.
      *>   Number of reasons.
           05  ECH-INVP-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-INVP-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-INVP-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The invoice is 3 years old or more. Sources: S002-26,
      *>       Q21, Q31.
               88  ECH-INVP-AR-INV-3Y-OR-OLDER VALUE 2401.
      *>       The invoice does not come from a payment confirmation of
      *>       the Office. Sources: S002-26.
               88  ECH-INVP-AR-NOT-FROM-OPC VALUE 2402.
      *>       The invoice is less than 3 years old and comes from a
      *>       payment confirmation of the Office. Sources: S002-26,
      *>       Q21, Q31.
               88  ECH-INVP-AR-RECENT-OPC-INV VALUE 2403.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-INVP-B-*.
           05  ECH-INVP-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-INVP-B-*.
           05  ECH-INVP-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-INVP-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INVP-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-INVP-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-INVP-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INVP-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-INVP-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-INVP-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INVP-AN-UNDETERMINED VALUE 0.
               88  ECH-INVP-AN-TOO-OLD VALUE 1.
               88  ECH-INVP-AN-NOT-OPC VALUE 2.
               88  ECH-INVP-AN-ACCEPTED VALUE 3.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-INVP-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last day on which the invoice is less than 3 years old. Day,
      *>   YYYYMMDD; 0 if null.
           05  ECH-INVP-A-LAST-DAY PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-INVP-A-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-INVP-A-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INVP-A-DAYS-LEFT-GIVEN VALUE 1.
      *>   Not read; 0 in answers.
           05  ECH-INVP-A-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Decision (echeance_invoice_proof_decision in C)
       01  ECH-INVP-DECISION.
      *>   One of ECH-INVP-D-*, never 0.
           05  ECH-INVP-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INVP-D-TOO-OLD VALUE 1.
               88  ECH-INVP-D-NOT-OPC VALUE 2.
               88  ECH-INVP-D-ACCEPTED VALUE 3.
      *>   The first reason: one of ECH-INVP-DR-*.
           05  ECH-INVP-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INVP-DR-INV-3Y-OR-OLDER VALUE 2401.
               88  ECH-INVP-DR-NOT-FROM-OPC VALUE 2402.
               88  ECH-INVP-DR-RECENT-OPC-INV VALUE 2403.
      *>   Last day on which the invoice is less than 3 years old. Day,
      *>   YYYYMMDD; 0 if null.
           05  ECH-INVP-D-LAST-DAY PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-INVP-D-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-INVP-D-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-INVP-D-DAYS-LEFT-GIVEN VALUE 1.
      *>   Not read; 0 in answers.
           05  ECH-INVP-D-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_invoice_proof_table in C)
       01  ECH-INVP-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-INVP-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Day of the invoice. Days. NULL if no row gives it, which
      *>   means unknown.
           05  ECH-INVP-T-ISSUED-ON USAGE POINTER VALUE NULL.
      *>   Invoice from a payment confirmation of the Office. ECH-YES,
      *>   ECH-NO, ECH-UNKNOWN, or 0 if not given. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-INVP-T-FROM-OPC USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_invoice_proof_results in C)
       01  ECH-INVP-RESULTS.
      *>   One of ECH-INVP-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-INVP-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-INVP-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-INVP-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-INVP-AR-*, modulo 100, gives n.
           05  ECH-INVP-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-INVP-B-*.
           05  ECH-INVP-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-INVP-B-*.
           05  ECH-INVP-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-INVP-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-INVP-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-INVP-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-INVP-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Last day on which the invoice is less than 3 years old.
      *>   Days.
           05  ECH-INVP-R-LAST-DAY USAGE POINTER VALUE NULL.
      *>   Days left, the day of the question included. Whole numbers.
           05  ECH-INVP-R-DAYS-LEFT USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-INVP-CONSTANTS.
           05  ECH-INVP-B-ISSUED-ON PIC S9(9) COMP-5 VALUE 1.
           05  ECH-INVP-B-FROM-OPC PIC S9(9) COMP-5 VALUE 2.

      *> ==============================================================
      *> FREC file-recovery
      *> ==============================================================
      *> What is the next step in recovering the certificate file?
      *> Sources: S002-21, S002-22, S002-24, S002-25, S002-26, S002-28,
      *> S002-29, S002-27, S002-23.
      *>
      *> CALL "echeance_file_recovery" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-FREC-FACTS ECH-READINGS ECH-FREC-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_file_recovery_decide: ECH-FREC-DECISION in place of
      *> the answer.
      *> echeance_file_recovery_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_file_recovery_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-FREC-TABLE ECH-READINGS
      *>     ECH-FREC-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_file_recovery_facts in C)
       01  ECH-FREC-FACTS.
      *>   Certificate number and date of birth, together, match the
      *>   file. ECH-YES or ECH-NO, or ECH-FREC-F-IDS-MATCH-NOT-GIVEN
      *>   for "not-given" (information not given), or ECH-UNKNOWN; 0
      *>   if not given, which means unknown.
           05  ECH-FREC-F-IDS-MATCH PIC S9(9) COMP-5 VALUE 0.
               88  ECH-FREC-F-IDS-MATCH-YES VALUE 1.
               88  ECH-FREC-F-IDS-MATCH-NO VALUE -1.
               88  ECH-FREC-F-IDS-MATCH-NOT-GIVEN VALUE 2.
               88  ECH-FREC-F-IDS-MATCH-UNK VALUE -2.
      *>   State of the security code. One of ECH-FREC-F-CODE-*, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-FREC-F-CODE PIC S9(9) COMP-5 VALUE 0.
               88  ECH-FREC-F-CODE-NOT-SENT VALUE 1.
               88  ECH-FREC-F-CODE-SENT VALUE 2.
               88  ECH-FREC-F-CODE-ACCEPTED VALUE 3.
               88  ECH-FREC-F-CODE-REJECTED VALUE 4.
               88  ECH-FREC-F-CODE-NOT-RECD VALUE 5.
               88  ECH-FREC-F-CODE-UNK VALUE -2.
      *>   Invoice. 1 if it is given by the members INV-*..., or
      *>   ECH-NONE for "none" (none), or ECH-UNKNOWN; 0 if not given,
      *>   which means "none".
           05  ECH-FREC-F-INV PIC S9(9) COMP-5 VALUE 0.
               88  ECH-FREC-F-INV-GIVEN VALUE 1.
               88  ECH-FREC-F-INV-NONE VALUE -1.
               88  ECH-FREC-F-INV-UNK VALUE -2.
      *>   Day of the invoice. Day, YYYYMMDD, or ECH-UNKNOWN; 0 if not
      *>   given, which means unknown.
           05  ECH-FREC-F-INV-ISSUED-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-FREC-F-INV-ISSUED-ON-UNK VALUE -2.
      *>   Invoice from a payment confirmation of the Office. ECH-YES
      *>   or ECH-NO, or ECH-UNKNOWN; 0 if not given, which means
      *>   unknown.
           05  ECH-FREC-F-INV-FROM-OPC PIC S9(9) COMP-5 VALUE 0.
               88  ECH-FREC-F-INV-FROM-OPC-YES VALUE 1.
               88  ECH-FREC-F-INV-FROM-OPC-NO VALUE -1.
               88  ECH-FREC-F-INV-FROM-OPC-UNK VALUE -2.
      *>   State of the request for assistance. One of
      *>   ECH-FREC-F-ASSIST-*, or ECH-UNKNOWN; 0 if not given, which
      *>   means ECH-FREC-F-ASSIST-NONE.
           05  ECH-FREC-F-ASSIST PIC S9(9) COMP-5 VALUE 0.
               88  ECH-FREC-F-ASSIST-NONE VALUE 1.
               88  ECH-FREC-F-ASSIST-REQSTD VALUE 2.
               88  ECH-FREC-F-ASSIST-TEL-VALID VALUE 3.
               88  ECH-FREC-F-ASSIST-UNK VALUE -2.

      *> Answer (echeance_file_recovery_answer in C)
       01  ECH-FREC-ANSWER.
      *>   One of ECH-FREC-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-FREC-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-FREC-A-UNDETERMINED VALUE 0.
      *>       The file is recovered.
               88  ECH-FREC-A-RECOVERED VALUE 1.
      *>       The representative must do the recovery again from the
      *>       start.
               88  ECH-FREC-A-REDO-RECOV VALUE 2.
      *>       An employee of the Office will contact the
      *>       representative.
               88  ECH-FREC-A-AWAIT-ASSIST VALUE 3.
      *>       The representative must enter the certificate number and
      *>       date of birth.
               88  ECH-FREC-A-ENTER-IDS VALUE 4.
      *>       The representative must enter the security code that the
      *>       Office sends by e-mail.
               88  ECH-FREC-A-ENTER-CODE VALUE 5.
      *>       The representative can prove their identity in another
      *>       way than by the code: give the number of an invoice of
      *>       the Office less than 3 years old, or request assistance.
               88  ECH-FREC-A-CHOOSE-ALTERNATIVE VALUE 6.
      *>   Number of reasons.
           05  ECH-FREC-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-FREC-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-FREC-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The certificate number and date of birth match the file,
      *>       and the Office accepted the code. Sources: S002-21,
      *>       S002-22, S002-24.
               88  ECH-FREC-AR-IDS-AND-CODE VALUE 2501.
      *>       The certificate number and date of birth match the file,
      *>       and the invoice is accepted. Sources: S002-21, S002-25,
      *>       S002-26.
               88  ECH-FREC-AR-IDS-AND-INV VALUE 2502.
      *>       The Office validated the identity by telephone and
      *>       updated the e-mail address on file. Sources: S002-28,
      *>       S002-29.
               88  ECH-FREC-AR-IDENTITY-TEL-VALID VALUE 2503.
      *>       The representative requested assistance; the Office will
      *>       use the contact information on file. Sources: S002-27.
               88  ECH-FREC-AR-ASSIST-REQSTD VALUE 2504.
      *>       The certificate number and date of birth, taken
      *>       together, match no file. Sources: S002-21, S002-22.
               88  ECH-FREC-AR-IDS-DO-NOT-MATCH VALUE 2505.
      *>       The representative has not given the certificate number
      *>       and date of birth. Sources: S002-21.
               88  ECH-FREC-AR-IDS-NOT-GIVEN VALUE 2506.
      *>       The Office will send a security code to the e-mail
      *>       address on file. Sources: S002-22, S002-23.
               88  ECH-FREC-AR-CODE-TO-BE-SENT VALUE 2507.
      *>       The Office sent a security code to the e-mail address on
      *>       file. Sources: S002-22, S002-24.
               88  ECH-FREC-AR-CODE-AWAITED VALUE 2508.
      *>       The Office rejected the code entered. Sources: S002-24.
               88  ECH-FREC-AR-CODE-REJECTED VALUE 2509.
      *>       The representative did not receive the security code.
      *>       Sources: S002-25.
               88  ECH-FREC-AR-CODE-NOT-RECD VALUE 2510.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-FREC-B-*.
           05  ECH-FREC-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-FREC-B-*.
           05  ECH-FREC-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-FREC-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-FREC-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-FREC-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-FREC-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-FREC-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-FREC-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-FREC-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-FREC-AN-UNDETERMINED VALUE 0.
               88  ECH-FREC-AN-RECOVERED VALUE 1.
               88  ECH-FREC-AN-REDO-RECOV VALUE 2.
               88  ECH-FREC-AN-AWAIT-ASSIST VALUE 3.
               88  ECH-FREC-AN-ENTER-IDS VALUE 4.
               88  ECH-FREC-AN-ENTER-CODE VALUE 5.
               88  ECH-FREC-AN-CHOOSE-ALTERNATIVE VALUE 6.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-FREC-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Options: enter the code. One of ECH-FREC-A-OPT-*; 0 if null
      *>   or unknown.
           05  ECH-FREC-A-OPT-ENTER-CODE PIC S9(9) COMP-5 VALUE 0.
      *>   Options: give an invoice number. One of ECH-FREC-A-OPT-*; 0
      *>   if null or unknown.
           05  ECH-FREC-A-OPT-GIVE-INV-NUM PIC S9(9) COMP-5 VALUE 0.
      *>   Options: request assistance. One of ECH-FREC-A-OPT-*; 0 if
      *>   null or unknown.
           05  ECH-FREC-A-OPT-REQUEST-ASSIST PIC S9(9) COMP-5 VALUE 0.
      *>   Not read; 0 in answers.
           05  ECH-FREC-A-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Decision (echeance_file_recovery_decision in C)
       01  ECH-FREC-DECISION.
      *>   One of ECH-FREC-D-*, never 0.
           05  ECH-FREC-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-FREC-D-RECOVERED VALUE 1.
               88  ECH-FREC-D-REDO-RECOV VALUE 2.
               88  ECH-FREC-D-AWAIT-ASSIST VALUE 3.
               88  ECH-FREC-D-ENTER-IDS VALUE 4.
               88  ECH-FREC-D-ENTER-CODE VALUE 5.
               88  ECH-FREC-D-CHOOSE-ALTERNATIVE VALUE 6.
      *>   The first reason: one of ECH-FREC-DR-*.
           05  ECH-FREC-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-FREC-DR-IDS-AND-CODE VALUE 2501.
               88  ECH-FREC-DR-IDS-AND-INV VALUE 2502.
               88  ECH-FREC-DR-IDENTITY-TEL-VALID VALUE 2503.
               88  ECH-FREC-DR-ASSIST-REQSTD VALUE 2504.
               88  ECH-FREC-DR-IDS-DO-NOT-MATCH VALUE 2505.
               88  ECH-FREC-DR-IDS-NOT-GIVEN VALUE 2506.
               88  ECH-FREC-DR-CODE-TO-BE-SENT VALUE 2507.
               88  ECH-FREC-DR-CODE-AWAITED VALUE 2508.
               88  ECH-FREC-DR-CODE-REJECTED VALUE 2509.
               88  ECH-FREC-DR-CODE-NOT-RECD VALUE 2510.

      *> Columns of facts (echeance_file_recovery_table in C)
       01  ECH-FREC-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-FREC-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Certificate number and date of birth, together, match the
      *>   file. ECH-YES, ECH-NO, ECH-FREC-F-IDS-MATCH-NOT-GIVEN,
      *>   ECH-UNKNOWN, or 0 if not given. NULL if no row gives it,
      *>   which means unknown.
           05  ECH-FREC-T-IDS-MATCH USAGE POINTER VALUE NULL.
      *>   State of the security code. ECH-FREC-F-CODE-*, ECH-UNKNOWN,
      *>   or 0 if not given. NULL if no row gives it, which means
      *>   unknown.
           05  ECH-FREC-T-CODE USAGE POINTER VALUE NULL.
      *>   Invoice. 1, ECH-NONE, ECH-UNKNOWN, or 0 if not given. NULL
      *>   if no row gives it, which means "none".
           05  ECH-FREC-T-INV USAGE POINTER VALUE NULL.
      *>   Day of the invoice. Days. NULL if no row gives it, which
      *>   means unknown.
           05  ECH-FREC-T-INV-ISSUED-ON USAGE POINTER VALUE NULL.
      *>   Invoice from a payment confirmation of the Office. ECH-YES,
      *>   ECH-NO, ECH-UNKNOWN, or 0 if not given. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-FREC-T-INV-FROM-OPC USAGE POINTER VALUE NULL.
      *>   State of the request for assistance. ECH-FREC-F-ASSIST-*,
      *>   ECH-UNKNOWN, or 0 if not given. NULL if no row gives it,
      *>   which means ECH-FREC-F-ASSIST-NONE.
           05  ECH-FREC-T-ASSIST USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_file_recovery_results in C)
       01  ECH-FREC-RESULTS.
      *>   One of ECH-FREC-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-FREC-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-FREC-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-FREC-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-FREC-AR-*, modulo 100, gives n.
           05  ECH-FREC-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-FREC-B-*.
           05  ECH-FREC-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-FREC-B-*.
           05  ECH-FREC-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-FREC-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-FREC-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-FREC-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-FREC-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Options: enter the code. ECH-FREC-A-OPT-*; 0 if null or
      *>   unknown.
           05  ECH-FREC-R-OPT-ENTER-CODE USAGE POINTER VALUE NULL.
      *>   Options: give an invoice number. ECH-FREC-A-OPT-*; 0 if null
      *>   or unknown.
           05  ECH-FREC-R-OPT-GIVE-INV-NUM USAGE POINTER VALUE NULL.
      *>   Options: request assistance. ECH-FREC-A-OPT-*; 0 if null or
      *>   unknown.
           05  ECH-FREC-R-OPT-REQUEST-ASSIST USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-FREC-CONSTANTS.
           05  ECH-FREC-B-IDS-MATCH PIC S9(9) COMP-5 VALUE 1.
           05  ECH-FREC-B-CODE PIC S9(9) COMP-5 VALUE 2.
           05  ECH-FREC-B-INV PIC S9(9) COMP-5 VALUE 4.
           05  ECH-FREC-B-INV-ISSUED-ON PIC S9(9) COMP-5 VALUE 8.
           05  ECH-FREC-B-INV-FROM-OPC PIC S9(9) COMP-5 VALUE 16.
           05  ECH-FREC-B-ASSIST PIC S9(9) COMP-5 VALUE 32.
           05  ECH-FREC-A-OPT-CAN-ENTER-CODE PIC S9(9) COMP-5 VALUE 1.
           05  ECH-FREC-A-OPT-CAN-GIVE-INV PIC S9(9) COMP-5 VALUE 2.
           05  ECH-FREC-A-OPT-CAN-ASK-ASSIST PIC S9(9) COMP-5 VALUE 3.
           05  ECH-FREC-A-OPT-FILE-RECOVERED PIC S9(9) COMP-5 VALUE 4.
           05  ECH-FREC-A-OPT-IDS-NEEDED PIC S9(9) COMP-5 VALUE 5.
           05  ECH-FREC-A-OPT-CODE-NOT-RECD PIC S9(9) COMP-5 VALUE 6.
           05  ECH-FREC-A-OPT-INV-TOO-OLD PIC S9(9) COMP-5 VALUE 7.
           05  ECH-FREC-A-OPT-INV-NOT-OPC PIC S9(9) COMP-5 VALUE 8.
           05  ECH-FREC-A-OPT-ASSIST-ASKED PIC S9(9) COMP-5 VALUE 9.
           05  ECH-FREC-A-OPT-TEL-VALID PIC S9(9) COMP-5 VALUE 10.

      *> ==============================================================
      *> SUPH support-hours
      *> ==============================================================
      *> Does the help desk answer the telephone at that instant?
      *> Sources: S002-34, T-5.1, Q22, I-16-s61, Q36, DEC-closing-days.
      *>
      *> CALL "echeance_support_hours" USING
      *>     BY VALUE SIZE 8 instant
      *>     BY REFERENCE ECH-SUPH-FACTS ECH-READINGS ECH-SUPH-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_support_hours_decide: ECH-SUPH-DECISION in place of
      *> the answer.
      *> echeance_support_hours_wrong_field: no answer, RETURNING
      *> ECH-FIELD.

      *> Facts (echeance_support_hours_facts in C)
       01  ECH-SUPH-FACTS.
      *>   Help desk. One of ECH-SUPH-F-DESK-*; 0 if not given, which
      *>   means ECH-SUPH-F-DESK-SVCS-QC.
           05  ECH-SUPH-F-DESK PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SUPH-F-DESK-SVCS-QC VALUE 1.
      *>   Not read; 0 in answers.
           05  ECH-SUPH-F-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Answer (echeance_support_hours_answer in C)
       01  ECH-SUPH-ANSWER.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: seconds since
      *>   1970-01-01T00:00:00Z.
           05  ECH-SUPH-A-NEXT-CHG-ON PIC S9(18) COMP-5 VALUE 0.
      *>   Next opening by the published hours (from December 23 to
      *>   January 4 the desk may be closed). Seconds since
      *>   1970-01-01T00:00:00Z; null if HAS-OPENS-AT is 0.
           05  ECH-SUPH-A-OPENS-AT PIC S9(18) COMP-5 VALUE 0.
      *>   Next closing by the published hours. Seconds since
      *>   1970-01-01T00:00:00Z; null if HAS-CLOSES-AT is 0.
           05  ECH-SUPH-A-CLOSES-AT PIC S9(18) COMP-5 VALUE 0.
      *>   One of ECH-SUPH-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-SUPH-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SUPH-A-UNDETERMINED VALUE 0.
      *>       The help desk answers the telephone.
               88  ECH-SUPH-A-OPEN VALUE 1.
      *>       The help desk does not answer the telephone.
               88  ECH-SUPH-A-CLOSED VALUE 2.
      *>       The help desk may be closed on that day; nothing says
      *>       whether it answers.
               88  ECH-SUPH-A-NOT-CERTAIN VALUE 3.
      *>   Number of reasons.
           05  ECH-SUPH-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-SUPH-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-SUPH-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       It is a day on which the desk is open, between 8:00 and
      *>       18:00, Eastern time (one hour later in the
      *>       Iles-de-la-Madeleine). Sources: S002-34, T-5.1, Q22.
               88  ECH-SUPH-AR-WTHN-HOURS VALUE 2601.
      *>       The desk is open from 8:00 to 18:00, Eastern time (one
      *>       hour later in the Iles-de-la-Madeleine), and it is not
      *>       between these hours. Sources: S002-34, T-5.1, Q22.
               88  ECH-SUPH-AR-OUTSIDE-HOURS VALUE 2602.
      *>       It is a Saturday or a Sunday. Sources: S002-34.
               88  ECH-SUPH-AR-WEEKEND VALUE 2603.
      *>       It is a holiday in Quebec. Sources: S002-34, I-16-s61,
      *>       Q22.
               88  ECH-SUPH-AR-HOLIDAY VALUE 2604.
      *>       It is within the hours of the desk, but between December
      *>       23 and January 4; the page does not say whether the desk
      *>       closes then, and another desk of the public service has
      *>       announced closures during those days. Sources: S002-34,
      *>       T-5.1, Q22, Q36, DEC-closing-days.
               88  ECH-SUPH-AR-MAYBE-CLOSED VALUE 2605.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-SUPH-B-*.
           05  ECH-SUPH-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-SUPH-B-*.
           05  ECH-SUPH-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-SUPH-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SUPH-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-SUPH-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-SUPH-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SUPH-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-SUPH-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-SUPH-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SUPH-AN-UNDETERMINED VALUE 0.
               88  ECH-SUPH-AN-OPEN VALUE 1.
               88  ECH-SUPH-AN-CLOSED VALUE 2.
               88  ECH-SUPH-AN-NOT-CERTAIN VALUE 3.
      *>   1 if there is one, else 0.
           05  ECH-SUPH-A-HAS-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SUPH-A-NEXT-CHG-ON-GIVEN VALUE 1.
      *>   1 if OPENS-AT is not null, else 0.
           05  ECH-SUPH-A-HAS-OPENS-AT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SUPH-A-OPENS-AT-GIVEN VALUE 1.
      *>   1 if CLOSES-AT is not null, else 0.
           05  ECH-SUPH-A-HAS-CLOSES-AT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SUPH-A-CLOSES-AT-GIVEN VALUE 1.
      *>   Telephone number. ASCII text with a final NUL; empty if
      *>   null.
           05  ECH-SUPH-A-TEL PIC X(16) VALUE LOW-VALUES.

      *> Decision (echeance_support_hours_decision in C)
       01  ECH-SUPH-DECISION.
      *>   Next opening by the published hours (from December 23 to
      *>   January 4 the desk may be closed). Seconds since
      *>   1970-01-01T00:00:00Z; null if HAS-OPENS-AT is 0.
           05  ECH-SUPH-D-OPENS-AT PIC S9(18) COMP-5 VALUE 0.
      *>   Next closing by the published hours. Seconds since
      *>   1970-01-01T00:00:00Z; null if HAS-CLOSES-AT is 0.
           05  ECH-SUPH-D-CLOSES-AT PIC S9(18) COMP-5 VALUE 0.
      *>   One of ECH-SUPH-D-*, never 0.
           05  ECH-SUPH-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SUPH-D-OPEN VALUE 1.
               88  ECH-SUPH-D-CLOSED VALUE 2.
               88  ECH-SUPH-D-NOT-CERTAIN VALUE 3.
      *>   The first reason: one of ECH-SUPH-DR-*.
           05  ECH-SUPH-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SUPH-DR-WTHN-HOURS VALUE 2601.
               88  ECH-SUPH-DR-OUTSIDE-HOURS VALUE 2602.
               88  ECH-SUPH-DR-WEEKEND VALUE 2603.
               88  ECH-SUPH-DR-HOLIDAY VALUE 2604.
               88  ECH-SUPH-DR-MAYBE-CLOSED VALUE 2605.
      *>   1 if OPENS-AT is not null, else 0.
           05  ECH-SUPH-D-HAS-OPENS-AT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SUPH-D-OPENS-AT-GIVEN VALUE 1.
      *>   1 if CLOSES-AT is not null, else 0.
           05  ECH-SUPH-D-HAS-CLOSES-AT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-SUPH-D-CLOSES-AT-GIVEN VALUE 1.

      *> Bits, and states that several items share.
       01  ECH-SUPH-CONSTANTS.
           05  ECH-SUPH-B-DESK PIC S9(9) COMP-5 VALUE 1.

      *> ==============================================================
      *> DLIN deadline
      *> ==============================================================
      *> Is the period still running on that day?
      *> Sources: P-40.1-s269, I-16-s61, CCP-art83, Q6.
      *>
      *> CALL "echeance_deadline" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-DLIN-FACTS ECH-READINGS ECH-DLIN-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_deadline_decide: ECH-DLIN-DECISION in place of the
      *> answer.
      *> echeance_deadline_wrong_field: no answer, RETURNING ECH-FIELD.
      *> CALL "echeance_deadline_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-DLIN-TABLE ECH-READINGS
      *>     ECH-DLIN-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_deadline_facts in C)
       01  ECH-DLIN-FACTS.
      *>   Day from which the period runs (it does not count itself).
      *>   Day, YYYYMMDD, or ECH-UNKNOWN; 0 if not given, which means
      *>   unknown.
           05  ECH-DLIN-F-STARTS-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-DLIN-F-STARTS-ON-UNK VALUE -2.
      *>   Number of days, months or years. Whole number from 1 to
      *>   36524, if HAS-COUNT is 1.
           05  ECH-DLIN-F-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if count is given, or ECH-UNKNOWN; 0 if not given, which
      *>   means unknown.
           05  ECH-DLIN-F-HAS-COUNT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-DLIN-F-COUNT-GIVEN VALUE 1.
               88  ECH-DLIN-F-COUNT-UNK VALUE -2.
      *>   Unit. One of ECH-DLIN-F-UNIT-*, or ECH-UNKNOWN; 0 if not
      *>   given, which means unknown.
           05  ECH-DLIN-F-UNIT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-DLIN-F-UNIT-DAYS VALUE 1.
               88  ECH-DLIN-F-UNIT-MONTHS VALUE 2.
               88  ECH-DLIN-F-UNIT-YEARS VALUE 3.
               88  ECH-DLIN-F-UNIT-UNK VALUE -2.

      *> Answer (echeance_deadline_answer in C)
       01  ECH-DLIN-ANSWER.
      *>   One of ECH-DLIN-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-DLIN-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-DLIN-A-UNDETERMINED VALUE 0.
      *>       The period is still running.
               88  ECH-DLIN-A-OPEN VALUE 1.
      *>       The period is over.
               88  ECH-DLIN-A-PASSED VALUE 2.
      *>   Number of reasons.
           05  ECH-DLIN-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-DLIN-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-DLIN-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The period is not over. Sources: P-40.1-s269, I-16-s61,
      *>       CCP-art83, Q6.
               88  ECH-DLIN-AR-DUE-DAY-NOT-PASSED VALUE 2701.
      *>       The period is over. Sources: P-40.1-s269, I-16-s61,
      *>       CCP-art83, Q6.
               88  ECH-DLIN-AR-DUE-DAY-PASSED VALUE 2702.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-DLIN-B-*.
           05  ECH-DLIN-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-DLIN-B-*.
           05  ECH-DLIN-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-DLIN-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-DLIN-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-DLIN-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-DLIN-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-DLIN-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-DLIN-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-DLIN-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-DLIN-AN-UNDETERMINED VALUE 0.
               88  ECH-DLIN-AN-OPEN VALUE 1.
               88  ECH-DLIN-AN-PASSED VALUE 2.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-DLIN-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last day. Day, YYYYMMDD; 0 if null.
           05  ECH-DLIN-A-DUE-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last day, not moved. Day, YYYYMMDD; 0 if null.
           05  ECH-DLIN-A-DUE-ON-RAW PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-DLIN-A-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-DLIN-A-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-DLIN-A-DAYS-LEFT-GIVEN VALUE 1.

      *> Decision (echeance_deadline_decision in C)
       01  ECH-DLIN-DECISION.
      *>   One of ECH-DLIN-D-*, never 0.
           05  ECH-DLIN-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-DLIN-D-OPEN VALUE 1.
               88  ECH-DLIN-D-PASSED VALUE 2.
      *>   The first reason: one of ECH-DLIN-DR-*.
           05  ECH-DLIN-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-DLIN-DR-DUE-DAY-NOT-PASSED VALUE 2701.
               88  ECH-DLIN-DR-DUE-DAY-PASSED VALUE 2702.
      *>   Last day. Day, YYYYMMDD; 0 if null.
           05  ECH-DLIN-D-DUE-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last day, not moved. Day, YYYYMMDD; 0 if null.
           05  ECH-DLIN-D-DUE-ON-RAW PIC S9(9) COMP-5 VALUE 0.
      *>   Days left, the day of the question included. Whole number;
      *>   null if HAS-DAYS-LEFT is 0.
           05  ECH-DLIN-D-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
      *>   1 if DAYS-LEFT is not null, else 0.
           05  ECH-DLIN-D-HAS-DAYS-LEFT PIC S9(9) COMP-5 VALUE 0.
               88  ECH-DLIN-D-DAYS-LEFT-GIVEN VALUE 1.

      *> Columns of facts (echeance_deadline_table in C)
       01  ECH-DLIN-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-DLIN-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Day from which the period runs (it does not count itself).
      *>   Days. NULL if no row gives it, which means unknown.
           05  ECH-DLIN-T-STARTS-ON USAGE POINTER VALUE NULL.
      *>   Number of days, months or years. Whole numbers from 1 to
      *>   36524. NULL if no row gives it, which means unknown.
           05  ECH-DLIN-T-COUNT USAGE POINTER VALUE NULL.
      *>   Unit. ECH-DLIN-F-UNIT-*, ECH-UNKNOWN, or 0 if not given.
      *>   NULL if no row gives it, which means unknown.
           05  ECH-DLIN-T-UNIT USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_deadline_results in C)
       01  ECH-DLIN-RESULTS.
      *>   One of ECH-DLIN-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-DLIN-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-DLIN-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-DLIN-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-DLIN-AR-*, modulo 100, gives n.
           05  ECH-DLIN-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-DLIN-B-*.
           05  ECH-DLIN-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-DLIN-B-*.
           05  ECH-DLIN-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-DLIN-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-DLIN-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-DLIN-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-DLIN-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Last day. Days.
           05  ECH-DLIN-R-DUE-ON USAGE POINTER VALUE NULL.
      *>   Last day, not moved. Days.
           05  ECH-DLIN-R-DUE-ON-RAW USAGE POINTER VALUE NULL.
      *>   Days left, the day of the question included. Whole numbers.
           05  ECH-DLIN-R-DAYS-LEFT USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-DLIN-CONSTANTS.
           05  ECH-DLIN-B-STARTS-ON PIC S9(9) COMP-5 VALUE 1.
           05  ECH-DLIN-B-COUNT PIC S9(9) COMP-5 VALUE 2.
           05  ECH-DLIN-B-UNIT PIC S9(9) COMP-5 VALUE 4.

      *> ==============================================================
      *> HOLD holder-review
      *> ==============================================================
      *> What must this person do, and by when?
      *> Sources: S000-16, S000-18, S001-19, S001-21,
      *> OPC-work-stoppage, R-2.2-s51, Q35, S000-01, S000-05, S000-25,
      *> S001-05, S001-08, S001-28, OPC-temporary-expiry, Q1, Q3, Q4,
      *> Q5, Q34, P-40.1-s269, S000-02, S001-06, OPC-renewing,
      *> OPC-definition, S004-36, S004-37, S004-38, Q20, S000-23,
      *> S001-26, OPC-application-regular, OPC-application-temporary,
      *> OPC-counsellor-expiry, Q10, S002-05, S002-37, S002-39, Q38,
      *> OPC-changing-information.
      *>
      *> CALL "echeance_holder_review" USING
      *>     BY VALUE day
      *>     BY REFERENCE ECH-HOLD-FACTS ECH-READINGS ECH-HOLD-ANSWER
      *>     RETURNING ECH-STATUS
      *> echeance_holder_review_decide: ECH-HOLD-DECISION in place of
      *> the answer.
      *> echeance_holder_review_wrong_field: no answer, RETURNING
      *> ECH-FIELD.
      *> CALL "echeance_holder_review_columns" USING
      *>     BY VALUE SIZE 8 rows, BY VALUE day in days since
      *>     1970-01-01 (0 is not given)
      *>     BY REFERENCE ECH-HOLD-TABLE ECH-READINGS
      *>     ECH-HOLD-RESULTS RETURNING ECH-STATUS

      *> Facts (echeance_holder_review_facts in C)
       01  ECH-HOLD-FACTS.
      *>   Certificate number. Text in UTF-8, at most 4,096 bytes, not
      *>   trimmed or the text "none"; NULL if not given, which means
      *>   unknown.
           05  ECH-HOLD-F-CERT-NUM USAGE POINTER VALUE NULL.
      *>   Length of CERT-NUM in bytes, or ECH-LENGTH-UNKNOWN with NULL
      *>   if it is not known.
           05  ECH-HOLD-F-CERT-NUM-LEN PIC S9(18) COMP-5 VALUE 0.
      *>   Kind of certificate. One of ECH-HOLD-F-KIND-*; 0 if not
      *>   given, which means ECH-HOLD-F-KIND-REGULAR.
           05  ECH-HOLD-F-KIND PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-F-KIND-REGULAR VALUE 1.
               88  ECH-HOLD-F-KIND-TEMP VALUE 2.
      *>   Day the certificate was issued. Day, YYYYMMDD, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-HOLD-F-ISSUED-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-F-ISSUED-ON-UNK VALUE -2.
      *>   Expiry day of the certificate. Day, YYYYMMDD, or
      *>   ECH-UNKNOWN; 0 if not given, which means unknown.
           05  ECH-HOLD-F-EXPIRES-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-F-EXPIRES-ON-UNK VALUE -2.
      *>   Affiliated, on that day, with a collection agent holding a
      *>   valid permit. ECH-YES or ECH-NO, or ECH-UNKNOWN; 0 if not
      *>   given, which means unknown.
           05  ECH-HOLD-F-AFFIL PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-F-AFFIL-YES VALUE 1.
               88  ECH-HOLD-F-AFFIL-NO VALUE -1.
               88  ECH-HOLD-F-AFFIL-UNK VALUE -2.
      *>   Last day affiliated with a collection agent holding a valid
      *>   permit. Day, YYYYMMDD, or ECH-NONE for "none" (this
      *>   affiliation has not ended), or ECH-UNKNOWN; 0 if not given,
      *>   which means unknown.
           05  ECH-HOLD-F-UNAFFIL-SINCE PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-F-UNAFFIL-SINCE-NONE VALUE -1.
               88  ECH-HOLD-F-UNAFFIL-SINCE-UNK VALUE -2.
      *>   Day the certificate is cancelled. Day, YYYYMMDD, or ECH-NONE
      *>   for "none" (certificate not cancelled), or ECH-UNKNOWN; 0 if
      *>   not given, which means "none".
           05  ECH-HOLD-F-CANCLD-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-F-CANCLD-ON-NONE VALUE -1.
               88  ECH-HOLD-F-CANCLD-ON-UNK VALUE -2.
      *>   Day the renewal was completed. Day, YYYYMMDD, or ECH-NONE
      *>   for "none" (renewal not completed), or ECH-UNKNOWN; 0 if not
      *>   given, which means "none".
           05  ECH-HOLD-F-RENEWED-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-F-RENEWED-ON-NONE VALUE -1.
               88  ECH-HOLD-F-RENEWED-ON-UNK VALUE -2.
      *>   Day the exam was passed. Day, YYYYMMDD, or ECH-NONE for
      *>   "never" (exam never passed), or ECH-UNKNOWN; 0 if not given,
      *>   which means unknown.
           05  ECH-HOLD-F-EXAM-PASSED-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-F-EXAM-PASSED-ON-NONE VALUE -1.
               88  ECH-HOLD-F-EXAM-PASSED-ON-UNK VALUE -2.
      *>   Affiliated with a collection agency when the certificate
      *>   expired. ECH-YES or ECH-NO, or ECH-UNKNOWN; 0 if not given,
      *>   which means unknown.
           05  ECH-HOLD-F-AFFIL-AT-EXPIRY PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-F-AFFIL-AT-EXPIRY-YES VALUE 1.
               88  ECH-HOLD-F-AFFIL-AT-EXPIRY-NO VALUE -1.
               88  ECH-HOLD-F-AFFIL-AT-EXPIRY-UNK VALUE -2.
      *>   Last use of the clicSEQUR account. Day, YYYYMMDD, or
      *>   ECH-NONE for "none" (not looked at (an account of the
      *>   Service d'authentification gouvernementale, or one left
      *>   aside)), or ECH-UNKNOWN; 0 if not given, which means
      *>   unknown.
           05  ECH-HOLD-F-ACCT-USED-ON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-F-ACCT-USED-ON-NONE VALUE -1.
               88  ECH-HOLD-F-ACCT-USED-ON-UNK VALUE -2.
      *>   Number of days, before the certificate ends, from which its
      *>   renewal is called for (a choice: no source says from when it
      *>   can be done). Whole number from 0 to 730, if HAS-LEAD-DAYS
      *>   is 1.
           05  ECH-HOLD-F-LEAD-DAYS PIC S9(9) COMP-5 VALUE 0.
      *>   1 if LEAD-DAYS is given; 0 if not given, which means 90.
           05  ECH-HOLD-F-HAS-LEAD-DAYS PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-F-LEAD-DAYS-GIVEN VALUE 1.

      *> Answer (echeance_holder_review_answer in C)
       01  ECH-HOLD-ANSWER.
      *>   One of ECH-HOLD-A-*, or ECH-UNDETERMINED, which is 0.
           05  ECH-HOLD-A-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-A-UNDETERMINED VALUE 0.
      *>       The representative must make a new application for a
      *>       certificate.
               88  ECH-HOLD-A-NEW-APPLN VALUE 1.
      *>       The representative must have the exam result attached to
      *>       a new file.
               88  ECH-HOLD-A-XFER-EXAM VALUE 2.
      *>       The representative must take the exam again.
               88  ECH-HOLD-A-RETAKE-EXAM VALUE 3.
      *>       The representative must declare an affiliation with a
      *>       collection agent holding a valid permit.
               88  ECH-HOLD-A-AFFILIATE VALUE 4.
      *>       The representative must renew the certificate.
               88  ECH-HOLD-A-RENEW VALUE 5.
      *>       The representative must sign in to clicSEQUR to keep the
      *>       account.
               88  ECH-HOLD-A-KEEP-ACCT VALUE 6.
      *>       The representative must open a new account to enter the
      *>       certificate service: a clicSEQUR account until July 15,
      *>       2024; the system of the months after it is not
      *>       published.
               88  ECH-HOLD-A-OPEN-ACCT VALUE 7.
      *>       The certificate number must be corrected.
               88  ECH-HOLD-A-FIX-NUM VALUE 8.
      *>       The representative has nothing to do for now.
               88  ECH-HOLD-A-NOTHING-DUE VALUE 9.
      *>   Number of reasons.
           05  ECH-HOLD-A-REASON-COUNT PIC S9(9) COMP-5 VALUE 0.
      *>   The numbers of the reasons, in order: ECH-HOLD-AR-* and
      *>   ECH-REASON-*; then 0.
           05  ECH-HOLD-A-REASONS PIC S9(9) COMP-5 OCCURS 8 VALUE 0.
      *>       The certificate number does not have the expected form.
      *>       Sources: S000-16, S000-18, S001-19, S001-21.
               88  ECH-HOLD-AR-NUM-MALFORMED VALUE 2801.
      *>       The certificate was cancelled; no page says what follows
      *>       a cancellation, so reach the Office first. Sources:
      *>       OPC-work-stoppage, R-2.2-s51, Q35.
               88  ECH-HOLD-AR-CERT-CANCLD VALUE 2802.
      *>       The certificate has expired and the Office can attach
      *>       the exam result to a new file. Sources: S000-01,
      *>       S000-05, S000-25, S001-05, S001-08, S001-28,
      *>       OPC-temporary-expiry, Q1, Q3, Q4, Q5, Q34.
               88  ECH-HOLD-AR-EXAM-XFER-POSSIBLE VALUE 2803.
      *>       The certificate has expired and the Office can no longer
      *>       attach the exam result to a new file. Sources: S000-01,
      *>       S000-05, S000-25, S001-05, S001-08, S001-28,
      *>       OPC-temporary-expiry.
               88  ECH-HOLD-AR-EXAM-TO-RETAKE VALUE 2804.
      *>       The representative has been affiliated with no agent for
      *>       more than 2 years: renewing the certificate is no longer
      *>       enough. Sources: OPC-work-stoppage.
               88  ECH-HOLD-AR-AWAY-OVER-2Y VALUE 2805.
      *>       The certificate is suspended, for want of an affiliation
      *>       with a collection agent holding a valid permit; the
      *>       Office must be notified of the end of the affiliation
      *>       within 15 days: this answer does not check whether it
      *>       was. Sources: OPC-work-stoppage, P-40.1-s269.
               88  ECH-HOLD-AR-NOT-AFFIL VALUE 2806.
      *>       The renewal of the certificate is not completed and its
      *>       deadline is not past; if it is not renewed in time, the
      *>       certificate expires. Sources: S000-01, S000-02, S001-05,
      *>       S001-06, OPC-renewing, OPC-definition, P-40.1-s269.
               88  ECH-HOLD-AR-RENEW-WINDOW-OPEN VALUE 2807.
      *>       The clicSEQUR account will soon be cancelled if it stays
      *>       unused; so it must be kept besides renewing the
      *>       certificate. Sources: S004-36, S004-37, S004-38, Q20.
               88  ECH-HOLD-AR-ACCT-ENDS-W-CERT VALUE 2808.
      *>       The clicSEQUR account will be cancelled soon if it stays
      *>       unused. Sources: S004-36, S004-37, S004-38.
               88  ECH-HOLD-AR-ACCT-IN-NTC-PERIOD VALUE 2809.
      *>       The clicSEQUR account, unused for 24 months, was
      *>       cancelled. Sources: S004-36.
               88  ECH-HOLD-AR-ACCT-CANCLD VALUE 2810.
      *>       No act is called for on that day. Sources: S000-23,
      *>       S001-26, OPC-application-regular,
      *>       OPC-application-temporary, S004-36, P-40.1-s269.
               88  ECH-HOLD-AR-NOTHING-DUE VALUE 2811.
      *>       The certificate has expired and the representative has
      *>       passed no exam: a new certificate application must be
      *>       made and the exam taken. Sources: S000-01, S000-05,
      *>       S001-05, S001-08, OPC-application-regular,
      *>       OPC-temporary-expiry.
               88  ECH-HOLD-AR-EXAM-NOT-PASSED VALUE 2812.
      *>       The number starts with CCV20: it is a travel
      *>       counsellor's. Sources: S000-16, S001-19,
      *>       OPC-counsellor-expiry.
               88  ECH-HOLD-AR-OTHER-REGISTER VALUE 2813.
      *>       There is a letter among the last eight characters of the
      *>       number; no source says that they are all digits.
      *>       Sources: S000-16, S001-19, Q10.
               88  ECH-HOLD-AR-NUM-UNCONFIRMED VALUE 2814.
      *>       The number was read without its white space, hyphens and
      *>       unseen characters, small letters as capitals. Sources:
      *>       S000-16, S001-19, Q10.
               88  ECH-HOLD-AR-NUM-READ-LENIENTLY VALUE 2815.
      *>       The certificate service no longer asks for a clicSEQUR
      *>       account; if the account serves another service, it must
      *>       be used to be kept. Sources: S002-05, S002-37, S002-39,
      *>       S004-36, S004-37, S004-38.
               88  ECH-HOLD-AR-ACCT-NOT-NEEDED VALUE 2816.
      *>       The renewal was completed after the 2 years that follow
      *>       the issue: other terms lie between, and the expiry day
      *>       cannot be worked out. Sources: S000-23, S001-26,
      *>       OPC-application-regular.
               88  ECH-HOLD-AR-TERMS-UNKNOWN VALUE 2817.
      *>       The renewal was completed after the deadline that the
      *>       expiry day gives: it may be that of an older term, so
      *>       check the file. Sources: S000-23, S001-26, OPC-renewing.
               88  ECH-HOLD-AR-EXPIRY-MAYBE-OLD VALUE 2818.
      *>       The certificate will be cancelled: nothing that it calls
      *>       for holds beyond that day, and no page says what follows
      *>       a cancellation. Sources: OPC-work-stoppage, R-2.2-s51,
      *>       Q35.
               88  ECH-HOLD-AR-CANCLN-AHEAD VALUE 2819.
      *>       The temporary certificate is valid up to and including
      *>       December 31, 2020; to act after that day, a regular
      *>       certificate is needed, obtained before January 1, 2021.
      *>       Sources: OPC-application-temporary,
      *>       OPC-temporary-expiry.
               88  ECH-HOLD-AR-TEMP-CERT-ENDS VALUE 2820.
      *>       During a leave of 2 years or less the renewal duties
      *>       must be paid, even while the certificate is suspended;
      *>       no new application is then needed on return. Sources:
      *>       OPC-work-stoppage.
               88  ECH-HOLD-AR-RENEW-ON-LEAVE VALUE 2821.
      *>       The certificate service changed from clicSEQUR to the
      *>       Service d'authentification gouvernementale between July
      *>       15, 2024 and July 14, 2025, on a day that the Office has
      *>       not published: it may be that, on that day, the
      *>       certificate service no longer asks for a clicSEQUR
      *>       account. Sources: OPC-renewing, S002-05, S002-39, Q38.
               88  ECH-HOLD-AR-DATE-UNPUB VALUE 2822.
      *>       A certificate is needed to act as a representative; to
      *>       continue or resume these activities after the expiry,
      *>       the steps that the Office asks for must be completed
      *>       first. Sources: S000-02, S001-06, OPC-definition.
               88  ECH-HOLD-AR-CERT-NEEDED-TO-ACT VALUE 2823.
      *>       The Office must be notified of the end of the
      *>       affiliation within 15 days, and that period is not over:
      *>       this answer does not check whether it was. Sources:
      *>       OPC-work-stoppage, OPC-changing-information,
      *>       P-40.1-s269.
               88  ECH-HOLD-AR-NTC-OF-END-OPEN VALUE 2824.
      *>   Unknown facts that an undetermined outcome depends on: bits
      *>   ECH-HOLD-B-*.
           05  ECH-HOLD-A-MISSING PIC S9(9) COMP-5 VALUE 0.
      *>   Facts that were not given and took their default, which the
      *>   answer supposes: bits ECH-HOLD-B-*.
           05  ECH-HOLD-A-ASSUMED PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another outcome,
      *>   else 0.
           05  ECH-HOLD-A-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-A-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-HOLD-A-CONTESTED-READING PIC S9(9) COMP-5 VALUE 0.
      *>   1 if another choice of one reading gives another day or
      *>   instant among the values and the next change, or another
      *>   number of days left, else 0.
           05  ECH-HOLD-A-DAYS-CONTESTED PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-A-DAYS-CONTESTED-YES VALUE 1.
      *>   The first such reading: one of ECH-READING-*; 0 if there is
      *>   none.
           05  ECH-HOLD-A-DAYS-READING PIC S9(9) COMP-5 VALUE 0.
      *>   The outcome from NEXT-CHG-ON onwards; it may be
      *>   ECH-UNDETERMINED.
           05  ECH-HOLD-A-NEXT-CHG-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-AN-UNDETERMINED VALUE 0.
               88  ECH-HOLD-AN-NEW-APPLN VALUE 1.
               88  ECH-HOLD-AN-XFER-EXAM VALUE 2.
               88  ECH-HOLD-AN-RETAKE-EXAM VALUE 3.
               88  ECH-HOLD-AN-AFFILIATE VALUE 4.
               88  ECH-HOLD-AN-RENEW VALUE 5.
               88  ECH-HOLD-AN-KEEP-ACCT VALUE 6.
               88  ECH-HOLD-AN-OPEN-ACCT VALUE 7.
               88  ECH-HOLD-AN-FIX-NUM VALUE 8.
               88  ECH-HOLD-AN-NOTHING-DUE VALUE 9.
      *>   The first later moment at which the outcome changes if the
      *>   facts stay the same, up to 2199-12-31: day, YYYYMMDD; 0 if
      *>   there is none.
           05  ECH-HOLD-A-NEXT-CHG-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last day on which the act is in time. Day, YYYYMMDD; 0 if
      *>   null.
           05  ECH-HOLD-A-ACT-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Make a new application for a certificate: how it stands. One
      *>   of ECH-DUTY-*, never 0.
           05  ECH-HOLD-A-NEW-APPLN-STATE PIC S9(9) COMP-5 VALUE 0.
      *>   Make a new application for a certificate: first day on which
      *>   it is due. Day, YYYYMMDD; 0 if null.
           05  ECH-HOLD-A-NEW-APPLN-FROM PIC S9(9) COMP-5 VALUE 0.
      *>   Make a new application for a certificate: last day on which
      *>   it is in time. Day, YYYYMMDD, or ECH-NONE if it has no last
      *>   day; 0 if null.
           05  ECH-HOLD-A-NEW-APPLN-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Have the Office attach the exam result to a new file, with
      *>   payment and affiliation finished: how it stands. One of
      *>   ECH-DUTY-*, never 0.
           05  ECH-HOLD-A-XFER-EXAM-STATE PIC S9(9) COMP-5 VALUE 0.
      *>   Have the Office attach the exam result to a new file, with
      *>   payment and affiliation finished: first day on which it is
      *>   due. Day, YYYYMMDD; 0 if null.
           05  ECH-HOLD-A-XFER-EXAM-FROM PIC S9(9) COMP-5 VALUE 0.
      *>   Have the Office attach the exam result to a new file, with
      *>   payment and affiliation finished: last day on which it is in
      *>   time. Day, YYYYMMDD, or ECH-NONE if it has no last day; 0 if
      *>   null.
           05  ECH-HOLD-A-XFER-EXAM-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Take the exam again: how it stands. One of ECH-DUTY-*, never
      *>   0.
           05  ECH-HOLD-A-RETAKE-EXAM-STATE PIC S9(9) COMP-5 VALUE 0.
      *>   Take the exam again: first day on which it is due. Day,
      *>   YYYYMMDD; 0 if null.
           05  ECH-HOLD-A-RETAKE-EXAM-FROM PIC S9(9) COMP-5 VALUE 0.
      *>   Take the exam again: last day on which it is in time. Day,
      *>   YYYYMMDD, or ECH-NONE if it has no last day; 0 if null.
           05  ECH-HOLD-A-RETAKE-EXAM-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Declare an affiliation with a collection agent holding a
      *>   valid permit: how it stands. One of ECH-DUTY-*, never 0.
           05  ECH-HOLD-A-AFFILIATE-STATE PIC S9(9) COMP-5 VALUE 0.
      *>   Declare an affiliation with a collection agent holding a
      *>   valid permit: first day on which it is due. Day, YYYYMMDD; 0
      *>   if null.
           05  ECH-HOLD-A-AFFILIATE-FROM PIC S9(9) COMP-5 VALUE 0.
      *>   Declare an affiliation with a collection agent holding a
      *>   valid permit: last day on which it is in time. Day,
      *>   YYYYMMDD, or ECH-NONE if it has no last day; 0 if null.
           05  ECH-HOLD-A-AFFILIATE-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Renew the certificate: how it stands. One of ECH-DUTY-*,
      *>   never 0.
           05  ECH-HOLD-A-RENEW-STATE PIC S9(9) COMP-5 VALUE 0.
      *>   Renew the certificate: first day on which it is due. Day,
      *>   YYYYMMDD; 0 if null.
           05  ECH-HOLD-A-RENEW-FROM PIC S9(9) COMP-5 VALUE 0.
      *>   Renew the certificate: last day on which it is in time. Day,
      *>   YYYYMMDD, or ECH-NONE if it has no last day; 0 if null.
           05  ECH-HOLD-A-RENEW-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Sign in to clicSEQUR to keep the account: how it stands. One
      *>   of ECH-DUTY-*, never 0.
           05  ECH-HOLD-A-KEEP-ACCT-STATE PIC S9(9) COMP-5 VALUE 0.
      *>   Sign in to clicSEQUR to keep the account: first day on which
      *>   it is due. Day, YYYYMMDD; 0 if null.
           05  ECH-HOLD-A-KEEP-ACCT-FROM PIC S9(9) COMP-5 VALUE 0.
      *>   Sign in to clicSEQUR to keep the account: last day on which
      *>   it is in time. Day, YYYYMMDD, or ECH-NONE if it has no last
      *>   day; 0 if null.
           05  ECH-HOLD-A-KEEP-ACCT-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Open a new account for the certificate service: how it
      *>   stands. One of ECH-DUTY-*, never 0.
           05  ECH-HOLD-A-OPEN-ACCT-STATE PIC S9(9) COMP-5 VALUE 0.
      *>   Open a new account for the certificate service: first day on
      *>   which it is due. Day, YYYYMMDD; 0 if null.
           05  ECH-HOLD-A-OPEN-ACCT-FROM PIC S9(9) COMP-5 VALUE 0.
      *>   Open a new account for the certificate service: last day on
      *>   which it is in time. Day, YYYYMMDD, or ECH-NONE if it has no
      *>   last day; 0 if null.
           05  ECH-HOLD-A-OPEN-ACCT-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Correct the certificate number: how it stands. One of
      *>   ECH-DUTY-*, never 0.
           05  ECH-HOLD-A-FIX-NUM-STATE PIC S9(9) COMP-5 VALUE 0.
      *>   Correct the certificate number: first day on which it is
      *>   due. Day, YYYYMMDD; 0 if null.
           05  ECH-HOLD-A-FIX-NUM-FROM PIC S9(9) COMP-5 VALUE 0.
      *>   Correct the certificate number: last day on which it is in
      *>   time. Day, YYYYMMDD, or ECH-NONE if it has no last day; 0 if
      *>   null.
           05  ECH-HOLD-A-FIX-NUM-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Next due day, change notices and the end of a temporary
      *>   certificate apart. Day, YYYYMMDD; 0 if null.
           05  ECH-HOLD-A-NEXT-DUE-ON PIC S9(9) COMP-5 VALUE 0.
      *>   The day of every act is known. ECH-YES or ECH-NO; 0 if null.
           05  ECH-HOLD-A-ALL-DUE-KNOWN PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-A-ALL-DUE-KNOWN-YES VALUE 1.
               88  ECH-HOLD-A-ALL-DUE-KNOWN-NO VALUE -1.
      *>   Last day to keep the clicSEQUR account. Day, YYYYMMDD; 0 if
      *>   null.
           05  ECH-HOLD-A-ACCT-KEEP-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Certificate number in its canonical form. ASCII text with a
      *>   final NUL; empty if null.
           05  ECH-HOLD-A-CANONICAL-NUM PIC X(16) VALUE LOW-VALUES.

      *> Decision (echeance_holder_review_decision in C)
       01  ECH-HOLD-DECISION.
      *>   One of ECH-HOLD-D-*, never 0.
           05  ECH-HOLD-D-OUTCOME PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-D-NEW-APPLN VALUE 1.
               88  ECH-HOLD-D-XFER-EXAM VALUE 2.
               88  ECH-HOLD-D-RETAKE-EXAM VALUE 3.
               88  ECH-HOLD-D-AFFILIATE VALUE 4.
               88  ECH-HOLD-D-RENEW VALUE 5.
               88  ECH-HOLD-D-KEEP-ACCT VALUE 6.
               88  ECH-HOLD-D-OPEN-ACCT VALUE 7.
               88  ECH-HOLD-D-FIX-NUM VALUE 8.
               88  ECH-HOLD-D-NOTHING-DUE VALUE 9.
      *>   The first reason: one of ECH-HOLD-DR-*.
           05  ECH-HOLD-D-REASON PIC S9(9) COMP-5 VALUE 0.
               88  ECH-HOLD-DR-NUM-MALFORMED VALUE 2801.
               88  ECH-HOLD-DR-CERT-CANCLD VALUE 2802.
               88  ECH-HOLD-DR-EXAM-XFER-POSSIBLE VALUE 2803.
               88  ECH-HOLD-DR-EXAM-TO-RETAKE VALUE 2804.
               88  ECH-HOLD-DR-AWAY-OVER-2Y VALUE 2805.
               88  ECH-HOLD-DR-NOT-AFFIL VALUE 2806.
               88  ECH-HOLD-DR-RENEW-WINDOW-OPEN VALUE 2807.
               88  ECH-HOLD-DR-ACCT-ENDS-W-CERT VALUE 2808.
               88  ECH-HOLD-DR-ACCT-IN-NTC-PERIOD VALUE 2809.
               88  ECH-HOLD-DR-ACCT-CANCLD VALUE 2810.
               88  ECH-HOLD-DR-NOTHING-DUE VALUE 2811.
               88  ECH-HOLD-DR-EXAM-NOT-PASSED VALUE 2812.
               88  ECH-HOLD-DR-OTHER-REGISTER VALUE 2813.
               88  ECH-HOLD-DR-NUM-UNCONFIRMED VALUE 2814.
               88  ECH-HOLD-DR-NUM-READ-LENIENTLY VALUE 2815.
               88  ECH-HOLD-DR-ACCT-NOT-NEEDED VALUE 2816.
               88  ECH-HOLD-DR-TERMS-UNKNOWN VALUE 2817.
               88  ECH-HOLD-DR-EXPIRY-MAYBE-OLD VALUE 2818.
               88  ECH-HOLD-DR-CANCLN-AHEAD VALUE 2819.
               88  ECH-HOLD-DR-TEMP-CERT-ENDS VALUE 2820.
               88  ECH-HOLD-DR-RENEW-ON-LEAVE VALUE 2821.
               88  ECH-HOLD-DR-DATE-UNPUB VALUE 2822.
               88  ECH-HOLD-DR-CERT-NEEDED-TO-ACT VALUE 2823.
               88  ECH-HOLD-DR-NTC-OF-END-OPEN VALUE 2824.
      *>   Last day on which the act is in time. Day, YYYYMMDD; 0 if
      *>   null.
           05  ECH-HOLD-D-ACT-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Next due day, change notices and the end of a temporary
      *>   certificate apart. Day, YYYYMMDD; 0 if null.
           05  ECH-HOLD-D-NEXT-DUE-ON PIC S9(9) COMP-5 VALUE 0.
      *>   Last day to keep the clicSEQUR account. Day, YYYYMMDD; 0 if
      *>   null.
           05  ECH-HOLD-D-ACCT-KEEP-BY PIC S9(9) COMP-5 VALUE 0.
      *>   Not read; 0 in answers.
           05  ECH-HOLD-D-RESERVED PIC S9(9) COMP-5 VALUE 0.

      *> Columns of facts (echeance_holder_review_table in C)
       01  ECH-HOLD-TABLE.
      *>   Day of each row; NULL if all rows have the same day, the
      *>   argument AS-OF.
           05  ECH-HOLD-T-AS-OF USAGE POINTER VALUE NULL.
      *>   Certificate number. The texts of all rows in UTF-8, one
      *>   after another; NULL if no row gives it, which means unknown.
           05  ECH-HOLD-T-CERT-NUM USAGE POINTER VALUE NULL.
      *>   Length of CERT-NUM in bytes.
           05  ECH-HOLD-T-CERT-NUM-LEN PIC S9(18) COMP-5 VALUE 0.
      *>   Where in CERT-NUM the text of each row begins, then where
      *>   the last text ends: one offset more than there are rows.
           05  ECH-HOLD-T-CERT-NUM-OFFS USAGE POINTER VALUE NULL.
      *>   Whether each row has a text: 1, ECH-NONE, ECH-UNKNOWN, 0 if
      *>   not given; NULL if all rows have a text.
           05  ECH-HOLD-T-CERT-NUM-GIVEN USAGE POINTER VALUE NULL.
      *>   Kind of certificate. ECH-HOLD-F-KIND-*, or 0 if not given.
      *>   NULL if no row gives it, which means
      *>   ECH-HOLD-F-KIND-REGULAR.
           05  ECH-HOLD-T-KIND USAGE POINTER VALUE NULL.
      *>   Day the certificate was issued. Days. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-HOLD-T-ISSUED-ON USAGE POINTER VALUE NULL.
      *>   Expiry day of the certificate. Days. NULL if no row gives
      *>   it, which means unknown.
           05  ECH-HOLD-T-EXPIRES-ON USAGE POINTER VALUE NULL.
      *>   Affiliated, on that day, with a collection agent holding a
      *>   valid permit. ECH-YES, ECH-NO, ECH-UNKNOWN, or 0 if not
      *>   given. NULL if no row gives it, which means unknown.
           05  ECH-HOLD-T-AFFIL USAGE POINTER VALUE NULL.
      *>   Last day affiliated with a collection agent holding a valid
      *>   permit. Days, ECH-COLUMN-NONE for "none". NULL if no row
      *>   gives it, which means unknown.
           05  ECH-HOLD-T-UNAFFIL-SINCE USAGE POINTER VALUE NULL.
      *>   Day the certificate is cancelled. Days, ECH-COLUMN-NONE for
      *>   "none". NULL if no row gives it, which means "none".
           05  ECH-HOLD-T-CANCLD-ON USAGE POINTER VALUE NULL.
      *>   Day the renewal was completed. Days, ECH-COLUMN-NONE for
      *>   "none". NULL if no row gives it, which means "none".
           05  ECH-HOLD-T-RENEWED-ON USAGE POINTER VALUE NULL.
      *>   Day the exam was passed. Days, ECH-COLUMN-NONE for "never".
      *>   NULL if no row gives it, which means unknown.
           05  ECH-HOLD-T-EXAM-PASSED-ON USAGE POINTER VALUE NULL.
      *>   Affiliated with a collection agency when the certificate
      *>   expired. ECH-YES, ECH-NO, ECH-UNKNOWN, or 0 if not given.
      *>   NULL if no row gives it, which means unknown.
           05  ECH-HOLD-T-AFFIL-AT-EXPIRY USAGE POINTER VALUE NULL.
      *>   Last use of the clicSEQUR account. Days, ECH-COLUMN-NONE for
      *>   "none". NULL if no row gives it, which means unknown.
           05  ECH-HOLD-T-ACCT-USED-ON USAGE POINTER VALUE NULL.
      *>   Number of days, before the certificate ends, from which its
      *>   renewal is called for (a choice: no source says from when it
      *>   can be done). Whole numbers from 0 to 730. NULL if no row
      *>   gives it, which means 90.
           05  ECH-HOLD-T-LEAD-DAYS USAGE POINTER VALUE NULL.

      *> Columns of results (echeance_holder_review_results in C)
       01  ECH-HOLD-RESULTS.
      *>   One of ECH-HOLD-A-*, or ECH-UNDETERMINED, which is 0; below
      *>   0: minus the ECH-STATUS-* of a row that cannot be asked.
           05  ECH-HOLD-R-OUTCOME USAGE POINTER VALUE NULL.
      *>   The field because of which a row cannot be asked: one of
      *>   ECH-HOLD-B-* or ECH-FIELD-AS-OF; ECH-FIELD-NONE, which is 0,
      *>   if it can.
           05  ECH-HOLD-R-FIELD USAGE POINTER VALUE NULL.
      *>   The reasons: bit n - 1 for the reason with the number
      *>   ECH-RULE-* * 100 + n, bit 31 + n for the ECH-REASON-* with
      *>   the number n. One of ECH-HOLD-AR-*, modulo 100, gives n.
           05  ECH-HOLD-R-REASONS USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-HOLD-B-*.
           05  ECH-HOLD-R-MISSING USAGE POINTER VALUE NULL.
      *>   As in the answer: bits ECH-HOLD-B-*.
           05  ECH-HOLD-R-ASSUMED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. With it, each row costs as much as
      *>   a single call.
           05  ECH-HOLD-R-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer: 1 or 0. It costs as much as contested.
           05  ECH-HOLD-R-DAYS-CONTESTED USAGE POINTER VALUE NULL.
      *>   As in the answer; null if there is none. It costs as much as
      *>   contested.
           05  ECH-HOLD-R-NEXT-CHG-ON USAGE POINTER VALUE NULL.
      *>   As in the answer; 0 if there is none. It costs as much as
      *>   contested.
           05  ECH-HOLD-R-NEXT-CHG-OUTCOME USAGE POINTER VALUE NULL.
      *>   Last day on which the act is in time. Days.
           05  ECH-HOLD-R-ACT-BY USAGE POINTER VALUE NULL.
      *>   Make a new application for a certificate: how it stands.
      *>   ECH-DUTY-*; 0 if null.
           05  ECH-HOLD-R-NEW-APPLN-STATE USAGE POINTER VALUE NULL.
      *>   Make a new application for a certificate: first day. Days.
           05  ECH-HOLD-R-NEW-APPLN-FROM USAGE POINTER VALUE NULL.
      *>   Make a new application for a certificate: last day. Days,
      *>   ECH-COLUMN-NONE if the act has no last day.
           05  ECH-HOLD-R-NEW-APPLN-BY USAGE POINTER VALUE NULL.
      *>   Have the Office attach the exam result to a new file, with
      *>   payment and affiliation finished: how it stands. ECH-DUTY-*;
      *>   0 if null.
           05  ECH-HOLD-R-XFER-EXAM-STATE USAGE POINTER VALUE NULL.
      *>   Have the Office attach the exam result to a new file, with
      *>   payment and affiliation finished: first day. Days.
           05  ECH-HOLD-R-XFER-EXAM-FROM USAGE POINTER VALUE NULL.
      *>   Have the Office attach the exam result to a new file, with
      *>   payment and affiliation finished: last day. Days,
      *>   ECH-COLUMN-NONE if the act has no last day.
           05  ECH-HOLD-R-XFER-EXAM-BY USAGE POINTER VALUE NULL.
      *>   Take the exam again: how it stands. ECH-DUTY-*; 0 if null.
           05  ECH-HOLD-R-RETAKE-EXAM-STATE USAGE POINTER VALUE NULL.
      *>   Take the exam again: first day. Days.
           05  ECH-HOLD-R-RETAKE-EXAM-FROM USAGE POINTER VALUE NULL.
      *>   Take the exam again: last day. Days, ECH-COLUMN-NONE if the
      *>   act has no last day.
           05  ECH-HOLD-R-RETAKE-EXAM-BY USAGE POINTER VALUE NULL.
      *>   Declare an affiliation with a collection agent holding a
      *>   valid permit: how it stands. ECH-DUTY-*; 0 if null.
           05  ECH-HOLD-R-AFFILIATE-STATE USAGE POINTER VALUE NULL.
      *>   Declare an affiliation with a collection agent holding a
      *>   valid permit: first day. Days.
           05  ECH-HOLD-R-AFFILIATE-FROM USAGE POINTER VALUE NULL.
      *>   Declare an affiliation with a collection agent holding a
      *>   valid permit: last day. Days, ECH-COLUMN-NONE if the act has
      *>   no last day.
           05  ECH-HOLD-R-AFFILIATE-BY USAGE POINTER VALUE NULL.
      *>   Renew the certificate: how it stands. ECH-DUTY-*; 0 if null.
           05  ECH-HOLD-R-RENEW-STATE USAGE POINTER VALUE NULL.
      *>   Renew the certificate: first day. Days.
           05  ECH-HOLD-R-RENEW-FROM USAGE POINTER VALUE NULL.
      *>   Renew the certificate: last day. Days, ECH-COLUMN-NONE if
      *>   the act has no last day.
           05  ECH-HOLD-R-RENEW-BY USAGE POINTER VALUE NULL.
      *>   Sign in to clicSEQUR to keep the account: how it stands.
      *>   ECH-DUTY-*; 0 if null.
           05  ECH-HOLD-R-KEEP-ACCT-STATE USAGE POINTER VALUE NULL.
      *>   Sign in to clicSEQUR to keep the account: first day. Days.
           05  ECH-HOLD-R-KEEP-ACCT-FROM USAGE POINTER VALUE NULL.
      *>   Sign in to clicSEQUR to keep the account: last day. Days,
      *>   ECH-COLUMN-NONE if the act has no last day.
           05  ECH-HOLD-R-KEEP-ACCT-BY USAGE POINTER VALUE NULL.
      *>   Open a new account for the certificate service: how it
      *>   stands. ECH-DUTY-*; 0 if null.
           05  ECH-HOLD-R-OPEN-ACCT-STATE USAGE POINTER VALUE NULL.
      *>   Open a new account for the certificate service: first day.
      *>   Days.
           05  ECH-HOLD-R-OPEN-ACCT-FROM USAGE POINTER VALUE NULL.
      *>   Open a new account for the certificate service: last day.
      *>   Days, ECH-COLUMN-NONE if the act has no last day.
           05  ECH-HOLD-R-OPEN-ACCT-BY USAGE POINTER VALUE NULL.
      *>   Correct the certificate number: how it stands. ECH-DUTY-*; 0
      *>   if null.
           05  ECH-HOLD-R-FIX-NUM-STATE USAGE POINTER VALUE NULL.
      *>   Correct the certificate number: first day. Days.
           05  ECH-HOLD-R-FIX-NUM-FROM USAGE POINTER VALUE NULL.
      *>   Correct the certificate number: last day. Days,
      *>   ECH-COLUMN-NONE if the act has no last day.
           05  ECH-HOLD-R-FIX-NUM-BY USAGE POINTER VALUE NULL.
      *>   Next due day, change notices and the end of a temporary
      *>   certificate apart. Days.
           05  ECH-HOLD-R-NEXT-DUE-ON USAGE POINTER VALUE NULL.
      *>   The day of every act is known. ECH-YES or ECH-NO; 0 if null.
           05  ECH-HOLD-R-ALL-DUE-KNOWN USAGE POINTER VALUE NULL.
      *>   Last day to keep the clicSEQUR account. Days.
           05  ECH-HOLD-R-ACCT-KEEP-BY USAGE POINTER VALUE NULL.
      *>   Certificate number in its canonical form. 16 bytes for each
      *>   row: an ASCII text with a final NUL; empty if null.
           05  ECH-HOLD-R-CANONICAL-NUM USAGE POINTER VALUE NULL.

      *> Bits, and states that several items share.
       01  ECH-HOLD-CONSTANTS.
           05  ECH-HOLD-B-CERT-NUM PIC S9(9) COMP-5 VALUE 1.
           05  ECH-HOLD-B-KIND PIC S9(9) COMP-5 VALUE 2.
           05  ECH-HOLD-B-ISSUED-ON PIC S9(9) COMP-5 VALUE 4.
           05  ECH-HOLD-B-EXPIRES-ON PIC S9(9) COMP-5 VALUE 8.
           05  ECH-HOLD-B-AFFIL PIC S9(9) COMP-5 VALUE 16.
           05  ECH-HOLD-B-UNAFFIL-SINCE PIC S9(9) COMP-5 VALUE 32.
           05  ECH-HOLD-B-CANCLD-ON PIC S9(9) COMP-5 VALUE 64.
           05  ECH-HOLD-B-RENEWED-ON PIC S9(9) COMP-5 VALUE 128.
           05  ECH-HOLD-B-EXAM-PASSED-ON PIC S9(9) COMP-5 VALUE 256.
           05  ECH-HOLD-B-AFFIL-AT-EXPIRY PIC S9(9) COMP-5 VALUE 512.
           05  ECH-HOLD-B-ACCT-USED-ON PIC S9(9) COMP-5 VALUE 1024.
           05  ECH-HOLD-B-LEAD-DAYS PIC S9(9) COMP-5 VALUE 2048.
