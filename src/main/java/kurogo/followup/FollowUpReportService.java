package kurogo.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.ForPrefecture;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follow-up in figures: what was given to whom, what was kept, and what became of flags with and without it. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class FollowUpReportService {

    private final FollowUpReportRepository reports;
    private final SupportGivenRepository supportGiven;
    private final ObjectProvider<SupportSource> sources;
    private final ConversationListRepository conversations;
    private final AreaService area;
    private final Readers readers;
    private final Clock clock;

    FollowUpReportService(
            FollowUpReportRepository reports,
            SupportGivenRepository supportGiven,
            ObjectProvider<SupportSource> sources,
            ConversationListRepository conversations,
            AreaService area,
            Readers readers,
            Clock clock) {
        this.reports = reports;
        this.supportGiven = supportGiven;
        this.sources = sources;
        this.conversations = conversations;
        this.area = area;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * The report on a fiscal year. It counts what one may not read too; of that it tells neither title nor length nor person.
     *
     * @param months municipalities not talked to for so many months are named
     */
    public FollowUpReport of(FiscalYear year, int months) {
        LocalDate today = JapanTime.today(clock);
        Map<Boolean, List<FlagLife>> flags = reports
                .flags(
                        JapanTime.beginningOf(year.firstDay()),
                        JapanTime.beginningOf(year.lastDay().plusDays(1)))
                .stream()
                .collect(Collectors.partitioningBy(life -> life.contact().isPresent()));
        return new FollowUpReport(
                support(year.firstDay(), year.lastDay()),
                withoutContact(today.minusMonths(months)),
                reports.punctuality(year.firstDay(), year.lastDay(), today),
                FlagOutcome.of(flags.getOrDefault(true, List.of())),
                FlagOutcome.of(flags.getOrDefault(false, List.of())));
    }

    private List<SupportGiven> support(LocalDate first, LocalDate last) {
        return Stream.concat(
                        supportGiven.between(first, last, readers.current()).stream(),
                        sources.stream().flatMap(source -> source.given(first, last).stream()))
                .sorted(Comparator.comparing(SupportGiven::day))
                .toList();
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
}
