package kurogo.municipality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kurogo.area.AreaService;
import kurogo.area.YearStatus;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.report.MunicipalHistoryService;
import kurogo.report.PeriodAnswers;
import kurogo.report.answers.ImplementationStatus;
import org.springframework.stereotype.Component;

/** Status towards the programme by fiscal year: what a report that counts says goes before what lists say. */
@Component
class StatusHistory {

    private final AreaService area;
    private final MunicipalHistoryService history;

    StatusHistory(AreaService area, MunicipalHistoryService history) {
        this.area = area;
        this.history = history;
    }

    /** Of every municipality of which anything is known. */
    Map<MunicipalityCode, SortedMap<FiscalYear, ImplementationStatus>> all() {
        return merged(area.statuses(), history.statuses());
    }

    /** Of one municipality, of which these reports count, oldest first. */
    SortedMap<FiscalYear, ImplementationStatus> of(MunicipalityCode code, List<PeriodAnswers> reports) {
        SortedMap<FiscalYear, ImplementationStatus> reported = new TreeMap<>();
        reports.forEach(report -> report.answers()
                .status()
                .asValue()
                .ifPresent(status -> reported.put(report.period().year(), status)));
        return merged(area.statuses(code), Map.of(code, reported)).getOrDefault(code, new TreeMap<>());
    }

    private static Map<MunicipalityCode, SortedMap<FiscalYear, ImplementationStatus>> merged(
            List<YearStatus> listed, Map<MunicipalityCode, SortedMap<FiscalYear, ImplementationStatus>> reported) {
        Map<MunicipalityCode, SortedMap<FiscalYear, ImplementationStatus>> merged = new HashMap<>();
        listed.forEach(status -> merged.computeIfAbsent(status.municipality(), code -> new TreeMap<>())
                .put(status.year(), status.status()));
        reported.forEach((code, years) ->
                merged.computeIfAbsent(code, known -> new TreeMap<>()).putAll(years));
        return merged;
    }
}
