package kurogo.report.answers;

/**
 * One field of one report: the question and, where it is asked several times, of what.
 *
 * @param field the question
 * @param of name of the {@link Programme} or {@link ProcessStep}, 1-based number of the target, or empty
 */
public record FieldPath(Field field, String of) {

    public static FieldPath of(Field field) {
        return new FieldPath(field, "");
    }

    public static FieldPath of(Field field, Programme programme) {
        return new FieldPath(field, programme.name());
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
}
