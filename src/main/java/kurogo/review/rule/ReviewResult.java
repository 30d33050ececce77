package kurogo.review.rule;

import java.util.List;

/**
 * All findings of an evaluation.
 *
 * @param flags flags by rule, municipality code, programme
 * @param notAssessable what could not be judged and why, in the same order
 */
public record ReviewResult(List<Flag> flags, List<NotAssessable> notAssessable) {

    public ReviewResult {
        flags = List.copyOf(flags);
        notAssessable = List.copyOf(notAssessable);
    }
}
