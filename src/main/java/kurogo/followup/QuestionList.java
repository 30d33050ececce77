package kurogo.followup;

import java.util.List;
import java.util.Optional;
import kurogo.review.rule.RuleCode;

/**
 * What to ask about flags of a rule in a phase of a conversation.
 *
 * @param rule the rule
 * @param phase the phase
 * @param version grows with each change; 0 for the list the program brings along
 * @param questions a question a line
 * @param changed who changed it last, when; nothing for the list the program brings along
 */
public record QuestionList(
        RuleCode rule, Phase phase, int version, String questions, Optional<Conversation.Change> changed) {

    /** Most characters of a list. */
    public static final int LONGEST = 10_000;

    /** The questions, one by one. */
    public List<String> lines() {
        return questions
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
