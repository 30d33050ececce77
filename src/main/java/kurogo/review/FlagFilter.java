package kurogo.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBand;
import kurogo.report.answers.Programme;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;

/**
 * Which flags of a round are asked for. What is empty lets all through.
 *
 * @param roundId the round
 * @param rule the rule that raised them
 * @param severity how strongly they call for a conversation
 * @param states where they stand; none lets none through
 * @param programme the programme they concern
 * @param band the population of the municipality in the round's fiscal year
 * @param municipality whom they concern
 * @param responsible who is to see to them
 * @param daysOld how many days ago they were first found at least
 */
public record FlagFilter(
        long roundId,
        Optional<RuleCode> rule,
        Optional<Severity> severity,
        Set<FlagState> states,
        Optional<Programme> programme,
        Optional<PopulationBand> band,
        Optional<MunicipalityCode> municipality,
        Responsible responsible,
        Optional<Integer> daysOld) {

    public FlagFilter {
        states = Set.copyOf(states);
    }

    /** Every flag of a round. */
    public static FlagFilter everythingIn(long roundId) {
        return new FlagFilter(
                roundId,
                Optional.empty(),
                Optional.empty(),
                EnumSet.allOf(FlagState.class),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Responsible.Anybody(),
                Optional.empty());
    }

    /** The same, but of one rule. */
    public FlagFilter withRule(RuleCode only) {
        return new FlagFilter(
                roundId, Optional.of(only), severity, states, programme, band, municipality, responsible, daysOld);
    }

    /** The same, but of one municipality. */
    public FlagFilter withMunicipality(MunicipalityCode only) {
        return new FlagFilter(
                roundId, rule, severity, states, programme, band, Optional.of(only), responsible, daysOld);
    }

    /** Who is to see to a flag. */
    public sealed interface Responsible {

        /** Whoever it is, or nobody. */
        record Anybody() implements Responsible {}

        /** Nobody yet. */
        record Nobody() implements Responsible {}

        /** One user. */
        record Person(long userId) implements Responsible {}
    }
}
