package kurogo.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.KeyAnswers;
import kurogo.report.answers.Programme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What municipalities reported over the years, each question in a handful of queries at most. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class MunicipalHistoryService {

    private final MunicipalHistoryRepository history;
    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final CountedAnswers counted;
    private final CurrentUser user;

    MunicipalHistoryService(
            MunicipalHistoryRepository history,
            ReportRepository reports,
            RoundRepository rounds,
            CountedAnswers counted,
            CurrentUser user) {
        this.history = history;
        this.reports = reports;
        this.rounds = rounds;
        this.counted = counted;
        this.user = user;
    }

    /** Every version of every report of a municipality, the newest first. */
    @ForEveryone
    public List<PeriodSubmission> versions(MunicipalityCode municipality) {
        user.requireMaySee(municipality);
        return history.versions(municipality);
    }

    /** What counts for several municipalities in every round, the oldest period first. */
    public Map<MunicipalityCode, List<PeriodAnswers>> overYears(Collection<MunicipalityCode> municipalities) {
        return reports.overYears(municipalities);
    }

    /** The status every municipality reported, by fiscal year; of several rounds of a year the one that was due last decides. */
    public Map<MunicipalityCode, SortedMap<FiscalYear, ImplementationStatus>> statuses() {
        List<ReportingRound> byDueDate = rounds.all().stream()
                .sorted(Comparator.comparing(ReportingRound::dueOn))
                .toList();
        Map<Long, Map<MunicipalityCode, KeyAnswers>> answers = answers(byDueDate);
        Map<MunicipalityCode, SortedMap<FiscalYear, ImplementationStatus>> statuses = new HashMap<>();
        byDueDate.forEach(round -> answers.getOrDefault(round.id(), Map.of())
                .forEach((code, report) -> report.status()
                        .asValue()
                        .ifPresent(status -> statuses.computeIfAbsent(code, first -> new TreeMap<>())
                                .put(round.period().year(), status))));
        return statuses;
    }

    /** How many days after the due date each municipality first handed in a report that was not sent back; 0 where it was in time. */
    public Map<ReportingPeriod, Map<MunicipalityCode, Integer>> daysLate() {
        return history.daysLate();
    }

    /** Quartiles of the cases several municipalities reported for whole fiscal years, by programme. */
    public List<YearQuartiles> quartilesOfCases(Collection<MunicipalityCode> municipalities) {
        List<ReportingRound> years = wholeYears();
        Map<Long, Map<MunicipalityCode, KeyAnswers>> answers = answers(years);
        return years.stream()
                .flatMap(round -> YearQuartiles.of(
                        round.period().year(), answers.getOrDefault(round.id(), Map.of()), municipalities))
                .toList();
    }

    /** Sums over all municipalities of the cases reported for whole fiscal years, by programme, the oldest year first. */
    public List<YearTotal> totals() {
        List<ReportingRound> years = wholeYears();
        Map<Long, List<YearTotal>> totals = counted.totals(ids(years));
        return years.stream()
                .flatMap(round -> totals.getOrDefault(round.id(), List.of()).stream())
                .toList();
    }

    /** Sums over all municipalities of the cases reported to some rounds, by round and programme; a round without cases may be absent. */
    public Map<Long, Map<Programme, Long>> cases(Collection<Long> rounds) {
        return counted.totals(rounds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        totals -> totals.getValue().stream()
                                .collect(Collectors.toMap(YearTotal::programme, YearTotal::cases))));
    }

    /** The oldest first. */
    private List<ReportingRound> wholeYears() {
        return rounds.all().reversed().stream()
                .filter(round -> round.period().part() == PeriodPart.ANNUAL)
                .toList();
    }

    private Map<Long, Map<MunicipalityCode, KeyAnswers>> answers(List<ReportingRound> of) {
        return counted.of(ids(of));
    }

    private static List<Long> ids(List<ReportingRound> rounds) {
        return rounds.stream().map(ReportingRound::id).toList();
    }
}
