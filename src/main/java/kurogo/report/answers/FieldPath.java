package kurogo.report.answers;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One field of one report: the question and, where it is asked several times, of what.
 *
 * @param field the question
 * @param of name of the {@link Programme} or {@link ProcessStep}, 1-based number of the target, or empty
 */
public record FieldPath(Field field, String of) {

    /** Asked for with every figure that is read, and always the same. */
    private static final Map<Field, Map<Programme, FieldPath>> OF_PROGRAMMES = ofProgrammes();

    public static FieldPath of(Field field) {
        return new FieldPath(field, "");
    }

    public static FieldPath of(Field field, Programme programme) {
        return Objects.requireNonNull(
                Objects.requireNonNull(OF_PROGRAMMES.get(field)).get(programme));
    }

    public static FieldPath of(Field field, ProcessStep step) {
        return new FieldPath(field, step.name());
    }

    public static FieldPath ofTarget(Field field, int number) {
        return new FieldPath(field, Integer.toString(number));
    }

    @Override
    public String toString() {
        return of.isEmpty() ? field.name() : field.name() + ":" + of;
    }

    private static Map<Field, Map<Programme, FieldPath>> ofProgrammes() {
        Map<Field, Map<Programme, FieldPath>> paths = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Map<Programme, FieldPath> byProgramme = new EnumMap<>(Programme.class);
            for (Programme programme : Programme.values()) {
                byProgramme.put(programme, new FieldPath(field, programme.name()));
            }
            paths.put(field, byProgramme);
        }
        return paths;
    }
}
