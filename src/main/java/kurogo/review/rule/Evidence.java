package kurogo.review.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why a flag was raised, in full: whoever has this can follow the judgement without the data set.
 *
 * @param statistic the figure that decided, where one did
 * @param threshold what it was compared with, in the statistic's unit
 * @param figures the municipality's figures and what was made of them
 * @param peers whom it was compared with
 * @param surprise probability of something at least so far from what is expected by chance alone, 0 to 1; empty where none can be
 *     stated honestly
 * @param explanation what was seen, sentence by sentence
 * @param questions questions to open the conversation with
 */
public record Evidence(
        Optional<Figure> statistic,
        OptionalDouble threshold,
        List<Figure> figures,
        Optional<PeerGroup> peers,
        OptionalDouble surprise,
        List<Phrase> explanation,
        List<Phrase> questions) {

    public Evidence {
        figures = List.copyOf(figures);
        explanation = List.copyOf(explanation);
        questions = List.copyOf(questions);
    }

    /** Evidence that rests on what the report itself says, compared with nobody. */
    static Evidence stated(RuleCode rule, List<Figure> figures, List<Phrase> explanation) {
        return new Evidence(
                Optional.empty(),
                OptionalDouble.empty(),
                figures,
                Optional.empty(),
                OptionalDouble.empty(),
                explanation,
                rule.questions());
    }
}
