package kurogo.intake.read.term;

/**
 * A word by which a form or list chooses among given terms.
 *
 * @param kind which terms
 * @param text the word in plain form
 * @param term the constant a person said it means
 */
public record MappedWord(ChoiceKind kind, String text, String term) {

    public MappedWord {
        text = Terms.key(text);
        if (!kind.terms().contains(term)) {
            throw new IllegalArgumentException(term + " is no " + kind);
        }
    }
}
