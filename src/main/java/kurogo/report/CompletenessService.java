package kurogo.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has reported. A municipal reporter is told of their own municipality only. */
@Service
@Transactional(readOnly = true)
@ForEveryone
public class CompletenessService {

    private final RoundService rounds;
    private final CompletenessRepository submissions;
    private final CountedAnswers counted;
    private final CurrentUser user;
    private final Clock clock;

    CompletenessService(
            RoundService rounds,
            CompletenessRepository submissions,
            CountedAnswers counted,
            CurrentUser user,
            Clock clock) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.counted = counted;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Where every municipality asked stands in a round.
     *
     * @throws NoSuchElementException when there is no such round
     */
    public Completeness of(long roundId) {
        ReportingRound round = rounds.get(roundId);
        LocalDate today = JapanTime.today(clock);
        Map<MunicipalityCode, List<Submission>> versions = versions(roundId);
        return new Completeness(
                round,
                submissions.asked(roundId, user.get().municipality()).entrySet().stream()
                        .map(asked -> new MunicipalitySubmissions(
                                asked.getKey(), asked.getValue(), versions.getOrDefault(asked.getKey(), List.of())))
                        .map(municipality -> municipality.standing(round, today))
                        .toList());
    }

    private Map<MunicipalityCode, List<Submission>> versions(long roundId) {
        return user.get()
                .municipality()
                .map(own -> Map.of(own, submissions.versions(roundId, own)))
                .orElseGet(() -> counted.versions(roundId));
    }

    /**
     * Where one municipality stands in a round.
     *
     * @throws NoSuchElementException when there is no such round or municipality
     */
    public ReportStanding standing(long roundId, MunicipalityCode municipality) {
        user.requireMaySee(municipality);
        ReportingRound round = rounds.get(roundId);
        String name = submissions.asked(roundId, Optional.of(municipality)).entrySet().stream()
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No municipality " + municipality));
        return new MunicipalitySubmissions(municipality, name, submissions.versions(roundId, municipality))
                .standing(round, JapanTime.today(clock));
    }

    /** How many municipalities have a report that counts, by round; a round without any is absent. */
    @ForPrefecture
    public Map<Long, Integer> reportedByRound() {
        return submissions.countedByRound();
    }

    /** How many municipalities have handed in what counts or waits for staff, by round; a round nobody reported to is absent. */
    @ForPrefecture
    public Map<Long, Integer> handedIn(Collection<Long> rounds) {
        return counted.firstReports(rounds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        days -> days.getValue().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
    }
}
