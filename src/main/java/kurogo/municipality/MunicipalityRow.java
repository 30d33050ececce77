package kurogo.municipality;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kurogo.area.master.Municipality;
import kurogo.area.master.PopulationBand;
import kurogo.calendar.FiscalYear;
import kurogo.report.ProgrammeFigures;
import kurogo.report.ReportStanding;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.Programme;
import kurogo.review.rule.Severity;

/**
 * One municipality in the list of a round.
 *
 * @param municipality which
 * @param residents persons living there, where known
 * @param band the population band it is in, where its residents are known
 * @param reporting how far its report has come
 * @param rows its figures by programme
 * @param openFlags flags on it somebody still has to do something about, by severity
 * @param statuses its status towards the programme by fiscal year, where known
 * @param latest the last day by what time lines tell of
 */
public record MunicipalityRow(
        Municipality municipality,
        Optional<Integer> residents,
        Optional<PopulationBand> band,
        Reporting reporting,
        Map<Programme, ProgrammeFigures> rows,
        Map<Severity, Long> openFlags,
        SortedMap<FiscalYear, ImplementationStatus> statuses,
        Map<TimelineKind, LocalDate> latest) {

    /** How far a report has come. */
    public enum Reporting {
        COUNTED,
        AWAITS_CHECK,
        MISSING;

        static Reporting of(ReportStanding standing) {
            return standing.isMissing() ? MISSING : standing.counted().isPresent() ? COUNTED : AWAITS_CHECK;
        }
    }

    public MunicipalityRow {
        rows = Map.copyOf(rows);
        openFlags = Map.copyOf(openFlags);
        statuses = new TreeMap<>(statuses);
        latest = Map.copyOf(latest);
    }

    public long openFlags(Severity severity) {
        return openFlags.getOrDefault(severity, 0L);
    }

    /** Flags of every severity. */
    public long allOpenFlags() {
        return openFlags.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The cost of the programmes reviewed, in yen; nothing when none is stated. */
    public Optional<Long> costYen() {
        return rows.values().stream()
                .filter(row -> row.programme().isReviewed())
                .flatMap(row -> row.costYen().asValue().stream())
                .reduce(Long::sum);
    }
}
