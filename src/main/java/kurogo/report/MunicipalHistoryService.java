package kurogo.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.report.answers.ImplementationStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What municipalities reported over the years, each question in one query. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class MunicipalHistoryService {

    private final MunicipalHistoryRepository history;
    private final ReportRepository reports;
    private final CurrentUser user;

    MunicipalHistoryService(MunicipalHistoryRepository history, ReportRepository reports, CurrentUser user) {
        this.history = history;
        this.reports = reports;
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

    /** The status every municipality reported, by fiscal year. */
    public Map<MunicipalityCode, SortedMap<FiscalYear, ImplementationStatus>> statuses() {
        return history.statuses();
    }

    /** Quartiles of the cases several municipalities reported for whole fiscal years, by programme. */
    public List<YearQuartiles> quartilesOfCases(Collection<MunicipalityCode> municipalities) {
        return history.quartilesOfCases(municipalities);
    }

    /** Sums over all municipalities of the cases reported for whole fiscal years, by programme. */
    public List<YearTotal> totals() {
        return history.totals();
    }
}
