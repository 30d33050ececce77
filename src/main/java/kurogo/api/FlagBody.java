package kurogo.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kurogo.report.answers.Programme;
import kurogo.review.FlagState;
import kurogo.review.TrackedFlag;
import kurogo.review.rule.Flag;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import kurogo.text.Texts;

/**
 * A flag as other programs read it.
 *
 * @param id its number
 * @param rule what raised it
 * @param severity how strongly it calls for a conversation
 * @param municipality code of whom it concerns
 * @param programme the programme concerned; nothing where it is the report as a whole
 * @param state where it stands
 * @param holds whether the last evaluation still found it
 * @param raisedAt when it was first found
 * @param changedAt when anything about it last changed
 * @param explanation what was seen, sentence by sentence
 */
record FlagBody(
        long id,
        RuleCode rule,
        Severity severity,
        String municipality,
        Optional<Programme> programme,
        FlagState state,
        boolean holds,
        Instant raisedAt,
        Instant changedAt,
        List<String> explanation) {

    FlagBody {
        explanation = List.copyOf(explanation);
    }

    static FlagBody of(TrackedFlag flag, Texts texts) {
        Flag finding = flag.finding();
        return new FlagBody(
                flag.id(),
                finding.rule(),
                finding.severity(),
                finding.municipality().digits(),
                finding.programme(),
                flag.state(),
                flag.holds(),
                flag.raisedAt(),
                flag.changedAt(),
                finding.evidence().explanation().stream()
                        .map(sentence -> sentence.in(texts))
                        .toList());
    }
}
