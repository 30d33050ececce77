package kurogo.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.KeyAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;

/**
 * Who has reported to a round, and what counts.
 *
 * @param completeness where every municipality asked stands
 * @param answers what counts, by municipality
 */
public record RoundFigures(Completeness completeness, Map<MunicipalityCode, KeyAnswers> answers) {

    public RoundFigures {
        answers = Map.copyOf(answers);
    }

    /** A line for every municipality and programme asked about, and for what else was answered, by municipality. */
    public List<ProgrammeFigures> rows() {
        return completeness.standings().stream().flatMap(this::rows).toList();
    }

    private Stream<ProgrammeFigures> rows(ReportStanding standing) {
        Optional<KeyAnswers> counted = Optional.ofNullable(answers.get(standing.municipality()));
        Set<Programme> programmes = EnumSet.copyOf(completeness.round().programmes());
        counted.ifPresent(report -> programmes.addAll(report.programmes().keySet()));
        return programmes.stream()
                .map(programme -> new ProgrammeFigures(
                        standing.municipality(),
                        standing.name(),
                        programme,
                        counted.isPresent(),
                        counted.map(report -> report.programme(programme)).orElse(ProgrammeAnswers.BLANK)));
    }
}
