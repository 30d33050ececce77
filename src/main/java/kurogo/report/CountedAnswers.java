package kurogo.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.KeyAnswers;
import org.springframework.stereotype.Component;

/** What counts in rounds, read once as long as nothing is handed in to them or decided. */
@Component
class CountedAnswers {

    private final StampsOnce stamps;
    private final RoundMemory<Map<MunicipalityCode, KeyAnswers>> answers;
    private final RoundMemory<List<YearTotal>> totals;
    private final RoundMemory<Map<MunicipalityCode, List<Submission>>> versions;
    private final RoundMemory<SortedMap<LocalDate, Integer>> firstReports;

    CountedAnswers(
            CountedAnswersRepository counted, MunicipalHistoryRepository history, CompletenessRepository submissions) {
        this.stamps = new StampsOnce(counted::stamps);
        this.answers = new RoundMemory<>(stamps, counted::of);
        this.totals = new RoundMemory<>(stamps, history::totals);
        this.versions = new RoundMemory<>(stamps, submissions::versions);
        this.firstReports = new RoundMemory<>(stamps, submissions::firstReports);
    }

    /** By which it is seen whether submissions of some rounds came or changed; a round without any is absent. */
    Map<Long, RoundStamp> stamps(Collection<Long> rounds) {
        return stamps.apply(rounds);
    }

    /** Answers that count in some rounds, by municipality; a round nobody reported to is absent. */
    Map<Long, Map<MunicipalityCode, KeyAnswers>> of(Collection<Long> rounds) {
        return answers.of(rounds);
    }

    Map<MunicipalityCode, KeyAnswers> of(long round) {
        return answers.of(round).orElse(Map.of());
    }

    /** Totals of rounds on whole fiscal years; a round without cases may be absent. */
    Map<Long, List<YearTotal>> totals(Collection<Long> rounds) {
        return totals.of(rounds);
    }

    /** All versions municipalities sent to a round, oldest first. */
    Map<MunicipalityCode, List<Submission>> versions(long round) {
        return versions.of(round).orElse(Map.of());
    }

    /** Municipalities by the day their first report came that was not sent back, by round; a round nobody reported to is absent. */
    Map<Long, SortedMap<LocalDate, Integer>> firstReports(Collection<Long> rounds) {
        return firstReports.of(rounds);
    }
}
