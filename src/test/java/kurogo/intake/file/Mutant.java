package kurogo.intake.file;

import java.util.Map;
import java.util.Optional;

/**
 * A changed file.
 *
 * @param what how it was changed
 * @param bytes its content
 * @param figures the figures it must be understood to hold, unless the difference is said; nothing where its cells are
 *     compared with what another reader finds in it
 */
record Mutant(String what, byte[] bytes, Optional<Map<String, String>> figures) {

    static Mutant of(String what, byte[] bytes, Map<String, String> figures) {
        return new Mutant(what, bytes, Optional.of(figures));
    }

    static Mutant toCompare(String what, byte[] bytes) {
        return new Mutant(what, bytes, Optional.empty());
    }
}
