package kurogo.intake.read.answer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each field of a report. Asked and told for every cell of a long list: one look for what a question is asked
 * of, and a place in a row for the question.
 *
 * @param <V> what is known
 */
public final class ByField<V> {

    private final Map<String, Map<Field, V>> known = new HashMap<>();

    @Nullable
    public V get(FieldPath path) {
        return of(path.of()).get(path.field());
    }

    /** What is known of one programme, process step or target. */
    public Map<Field, V> of(String what) {
        return known.getOrDefault(what, Map.of());
    }

    public void put(FieldPath path, V value) {
        known.computeIfAbsent(path.of(), fresh -> new EnumMap<>(Field.class)).put(path.field(), value);
    }
}
