package kurogo.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.analysis.measure.Measure;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.followup.ConversationListService;
import kurogo.report.MunicipalHistoryService;
import kurogo.training.TrainingYearService;
import org.springframework.stereotype.Component;

/** Asks the prefecture's own records, for the measures that are taken from them, in one query whatever the number of periods. */
@Component
class RecordedFigures {

    private static final double ONE = 1;
    private static final double MINUTES_OF_AN_HOUR = 60;

    private final MunicipalHistoryService history;
    private final ConversationListService conversations;
    private final TrainingYearService training;

    RecordedFigures(
            MunicipalHistoryService history, ConversationListService conversations, TrainingYearService training) {
        this.history = history;
        this.conversations = conversations;
        this.training = training;
    }

    /** What the records say of a municipality in a period; nothing where they say nothing. */
    @FunctionalInterface
    interface Found {
        OptionalDouble of(MunicipalityCode municipality, ReportingPeriod period);
    }

    Found of(Measure measure, List<ReportingPeriod> periods) {
        return switch (measure.source()) {
            case REPORTS, REVIEW -> (municipality, period) -> OptionalDouble.empty();
            case RECEPTION -> late(history.daysLate());
            case FOLLOW_UP -> counted(conversations.numberHeld(periods), periods, ONE);
            case TRAINING -> counted(training.minutes(periods), periods, MINUTES_OF_AN_HOUR);
        };
    }

    private static Found late(Map<ReportingPeriod, Map<MunicipalityCode, Integer>> days) {
        return (municipality, period) ->
                number(Optional.ofNullable(days.getOrDefault(period, Map.of()).get(municipality)), ONE);
    }

    /** None is a number only of a period of which anything is on record: the years before records began are unknown. */
    static Found counted(Map<MunicipalityCode, List<Integer>> counts, List<ReportingPeriod> periods, double unit) {
        Set<ReportingPeriod> onRecord = periods.stream()
                .filter(period -> counts.values().stream().anyMatch(one -> one.get(periods.indexOf(period)) > 0))
                .collect(Collectors.toSet());
        return (municipality, period) -> number(
                Optional.of(period)
                        .filter(onRecord::contains)
                        .map(asked -> Optional.ofNullable(counts.get(municipality))
                                .map(of -> of.get(periods.indexOf(asked)))
                                .orElse(0)),
                unit);
    }

    private static OptionalDouble number(Optional<Integer> recorded, double unit) {
        return recorded.stream().mapToDouble(one -> one / unit).findFirst();
    }
}
