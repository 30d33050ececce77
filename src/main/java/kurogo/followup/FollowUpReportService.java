package kurogo.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import kurogo.access.ForPrefecture;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follow-up in figures: what was given to whom, what was kept, and what became of flags with and without it. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class FollowUpReportService {

    private final FollowUpReportRepository reports;
    private final ConversationListRepository conversations;
    private final AreaService area;
    private final Readers readers;
    private final Clock clock;

    FollowUpReportService(
            FollowUpReportRepository reports,
            ConversationListRepository conversations,
            AreaService area,
            Readers readers,
            Clock clock) {
        this.reports = reports;
        this.conversations = conversations;
        this.area = area;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * The report on a fiscal year.
     *
     * @param months municipalities not talked to for so many months are named
     */
    public FollowUpReport of(FiscalYear year, int months) {
        LocalDate today = JapanTime.today(clock);
        List<FollowUpReportRepository.FlagLife> flags = reports.flags(
                JapanTime.beginningOf(year.firstDay()),
                JapanTime.beginningOf(year.lastDay().plusDays(1)));
        return new FollowUpReport(
                reports.support(year.firstDay(), year.lastDay(), readers.current()),
                withoutContact(today.minusMonths(months)),
                reports.punctuality(year.firstDay(), year.lastDay(), today),
                outcome(flags, true),
                outcome(flags, false));
    }

    private Map<MunicipalityCode, Optional<LocalDate>> withoutContact(LocalDate since) {
        Map<MunicipalityCode, LocalDate> last = conversations.latestHeld();
        Map<MunicipalityCode, Optional<LocalDate>> without = new TreeMap<>();
        area.municipalities().stream()
                .map(Municipality::code)
                .filter(code -> Optional.ofNullable(last.get(code))
                        .filter(since::isBefore)
                        .isEmpty())
                .forEach(code -> without.put(code, Optional.ofNullable(last.get(code))));
        return without;
    }

    private static FlagOutcome outcome(List<FollowUpReportRepository.FlagLife> flags, boolean talkedAbout) {
        return FlagOutcome.of(flags.stream()
                .filter(life -> life.talkedAbout() == talkedAbout)
                .map(life -> life.resolvedAt()
                        .map(at -> OptionalLong.of(
                                Duration.between(life.raisedAt(), at).toDays()))
                        .orElse(OptionalLong.empty()))
                .toList());
    }
}
