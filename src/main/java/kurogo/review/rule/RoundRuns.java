package kurogo.review.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodPart;
import kurogo.report.answers.Programme;

/**
 * A round with the reports handed in and the programmes as they ran, worked out once for all rules: each of them would otherwise go through every report
 * of the round again.
 */
final class RoundRuns {

    private final ReviewedRound round;
    private final List<Report> reports;
    private final Map<Programme, List<ProgrammeRun>> ran = new EnumMap<>(Programme.class);
    private final Map<Programme, List<Report>> notStated = new EnumMap<>(Programme.class);

    private RoundRuns(ReviewedRound round) {
        this.round = round;
        reports = round.reports().toList();
        reports.forEach(report -> round.asked().programmes().forEach(programme -> note(report, programme)));
        ran.replaceAll((programme, runs) -> List.copyOf(runs));
        notStated.replaceAll((programme, silent) -> List.copyOf(silent));
    }

    static RoundRuns of(ReviewedRound round) {
        return new RoundRuns(round);
    }

    private void note(Report report, Programme programme) {
        switch (RunState.of(report.answers(), programme, round.period())) {
            case RAN ->
                ran.computeIfAbsent(programme, first -> new ArrayList<>())
                        .add(ProgrammeRun.of(report, programme, round.period()));
            case NOT_STATED ->
                notStated.computeIfAbsent(programme, first -> new ArrayList<>()).add(report);
            case NOT_RUN -> {}
        }
    }

    ReviewedRound round() {
        return round;
    }

    /** The reports handed in, by municipality code. */
    List<Report> reports() {
        return reports;
    }

    /** The programme wherever it ran in the period, by municipality code; nowhere when it is not asked about. */
    List<ProgrammeRun> of(Programme programme) {
        return ran.getOrDefault(programme, List.of());
    }

    /** The reports that do not tell whether the programme ran, by municipality code; none when it is not asked about. */
    List<Report> notStated(Programme programme) {
        return notStated.getOrDefault(programme, List.of());
    }

    /**
     * The programme wherever it ran in the period, and behind it the published results by which a rule set widens a rule's groups. Those
     * speak of whole years, so that a round on a part of one is not widened; of each municipality the newest counts that is not newer
     * than the round and no older than the rule set allows.
     */
    List<ProgrammeRun> of(Programme programme, RuleSet ruleSet, RuleCode rule) {
        boolean widened = ruleSet.peers().widened().contains(rule)
                && round.period().part() == PeriodPart.ANNUAL
                && round.asked().includes(programme);
        return widened
                ? Stream.concat(
                                of(programme).stream(),
                                published(programme, ruleSet.peers().yearsBack()))
                        .toList()
                : of(programme);
    }

    private Stream<ProgrammeRun> published(Programme programme, int yearsBack) {
        Map<MunicipalityCode, ReferenceResult> newest = new TreeMap<>();
        round.reference().stream()
                .filter(result -> result.programme() == programme)
                .filter(result -> {
                    int age = round.period().year().startYear()
                            - result.source().year().startYear();
                    return age >= 0 && age <= yearsBack;
                })
                .forEach(result -> newest.put(result.code(), result));
        round.municipalities().forEach(own -> newest.remove(own.code()));
        return newest.values().stream().map(ProgrammeRun::of);
    }
}
