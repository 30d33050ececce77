package kurogo.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kurogo.access.ForPrefecture;
import kurogo.area.AreaService;
import kurogo.calendar.JapanTime;
import kurogo.calendar.ReportingPeriod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How fast reports come in. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class PaceService {

    private final RoundService rounds;
    private final AreaService area;
    private final CountedAnswers counted;
    private final Clock clock;

    PaceService(RoundService rounds, AreaService area, CountedAnswers counted, Clock clock) {
        this.rounds = rounds;
        this.area = area;
        this.counted = counted;
        this.clock = clock;
    }

    /** The pace of a round, followed by that of the same part of the fiscal year before where that was asked. */
    public List<ReportingPace> of(ReportingRound round) {
        ReportingPeriod before = new ReportingPeriod(
                round.period().year().plus(-1), round.period().part());
        List<ReportingRound> compared =
                Stream.concat(Stream.of(round), rounds.find(before).stream()).toList();
        Map<Long, SortedMap<LocalDate, Integer>> firstReports =
                counted.firstReports(compared.stream().map(ReportingRound::id).toList());
        return compared.stream()
                .map(one -> pace(
                        one,
                        area.municipalities(one.dueOn()).size(),
                        firstReports.getOrDefault(one.id(), new TreeMap<>())))
                .toList();
    }

    private ReportingPace pace(ReportingRound round, int asked, SortedMap<LocalDate, Integer> firstReports) {
        LocalDate through = round.closedAt().map(JapanTime::dayOf).orElseGet(() -> JapanTime.today(clock));
        return new ReportingPace(round, asked, firstReports, JapanTime.dayOf(round.openedAt()), through);
    }
}
