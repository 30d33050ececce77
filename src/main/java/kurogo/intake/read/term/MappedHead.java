package kurogo.intake.read.term;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kurogo.checksum.Sha256;

/**
 * The head of a table as a person has explained it. It is known again by its headings, in whatever order and wherever on a
 * sheet they stand.
 *
 * @param columns its columns
 */
public record MappedHead(List<MappedColumn> columns) {

    public MappedHead {
        columns = List.copyOf(columns);
    }

    /** A checksum over the headings: the same for the same headings in any order. */
    public String fingerprint() {
        return fingerprint(columns.stream().map(MappedColumn::heading).toList());
    }

    /** Whether anything is said about it beyond what the dictionary knows. */
    public boolean saysAnything() {
        return columns.stream().anyMatch(column -> column.meaning().isPresent());
    }

    public Optional<Meaning> meaning(String heading) {
        return columns.stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .flatMap(MappedColumn::meaning);
    }

    public static String fingerprint(Collection<String> headings) {
        return Sha256.of(String.join("\n", new TreeSet<>(headings)));
    }
}
