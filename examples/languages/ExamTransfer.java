// The README's question in Java 22 or later, by java.lang.foreign: nothing but the JDK is needed.
// Sizes, offsets and numbers are those of echeance-abi.json.

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;

public class ExamTransfer {
    static final int NO = -1;
    static final int OK = 0, ELIGIBLE = 1, NOT_ELIGIBLE = 2;
    // echeance_exam_transfer_facts, echeance_exam_transfer_answer
    static final int FACTS_SIZE = 32, EXAM_PASSED_ON = 16, AFFILIATED_AT_EXPIRY = 20;
    static final int ANSWER_SIZE = 96, OUTCOME = 0, REASON_COUNT = 4, REASONS = 8;

    public static void main(String[] arguments) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            var library = SymbolLookup.libraryLookup("libecheance.so.1", arena);
            var call = Linker.nativeLinker().downcallHandle(
                    library.find("echeance_exam_transfer").orElseThrow(),
                    FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
            MemorySegment facts = arena.allocate(FACTS_SIZE, 8); // zeroed: nothing is given
            facts.set(JAVA_INT, EXAM_PASSED_ON, 20241121);
            facts.set(JAVA_INT, AFFILIATED_AT_EXPIRY, NO);
            MemorySegment answer = arena.allocate(ANSWER_SIZE, 8);
            int status = (int) call.invokeExact(20261121, facts, MemorySegment.NULL, answer);
            if (status != OK) {
                throw new IllegalStateException("status " + status);
            }
            System.out.println(switch (answer.get(JAVA_INT, OUTCOME)) {
                case ELIGIBLE -> "eligible";
                case NOT_ELIGIBLE -> "not-eligible";
                default -> "undetermined"; // an unknown fact could change it
            });
            for (int place = 0; place < answer.get(JAVA_INT, REASON_COUNT); place++) {
                System.out.println("reason " + answer.get(JAVA_INT, REASONS + 4L * place));
            }
        }
    }
}
