package kurogo.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kurogo.db.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away what tests with real commits leave behind, children before parents. */
public final class Leftovers {

    private Leftovers() {}

    public static void clear(DSLContext database, TransactionTemplate transactions) {
        transactions.executeWithoutResult(status ->
                childrenFirst().forEach(table -> database.deleteFrom(table).execute()));
    }

    private static List<Table<?>> childrenFirst() {
        List<Table<?>> left = new ArrayList<>(DefaultSchema.DEFAULT_SCHEMA.getTables());
        List<Table<?>> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Table<?>> leaves =
                    left.stream().filter(Predicate.not(isReferredToBy(left))).toList();
            if (leaves.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + left);
            }
            sorted.addAll(leaves);
            left.removeAll(leaves);
        }
        return sorted;
    }

    private static Predicate<Table<?>> isReferredToBy(List<Table<?>> tables) {
        return parent -> tables.stream()
                .filter(child -> !child.equals(parent))
                .flatMap(child -> child.getReferences().stream())
                .anyMatch(reference -> reference.getKey().getTable().equals(parent));
    }
}
