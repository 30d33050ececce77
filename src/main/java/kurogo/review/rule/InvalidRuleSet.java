package kurogo.review.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kurogo.text.Texts;

/** Settings that make no rule set. Its message is in English; the problems can be put into either language. */
public final class InvalidRuleSet extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Phrase> problems;

    InvalidRuleSet(List<Phrase> problems) {
        super(problems.stream()
                .map(problem -> problem.in(Texts.in(Locale.ENGLISH)))
                .collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found, in the order of the keys. */
    public List<Phrase> problems() {
        return problems;
    }
}
