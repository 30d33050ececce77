package kurogo.intake.read.term;

/**
 * A label of a form outside its tables.
 *
 * @param text the label in plain form
 * @param meaning what a person said it means
 */
public record MappedLabel(String text, Meaning meaning) {

    public MappedLabel {
        text = Terms.key(text);
    }
}
