package kurogo.municipality;

import java.util.Map;
import java.util.Optional;
import kurogo.area.master.PopulationBand;
import kurogo.calendar.FiscalYear;
import kurogo.report.YearQuartiles;
import kurogo.report.answers.Programme;

/**
 * Those a municipality is shown beside: the others of its population band.
 *
 * @param band the band
 * @param number how many others are in it today
 * @param cases quartiles of their cases by programme and fiscal year
 */
public record Peers(PopulationBand band, int number, Map<Programme, Map<FiscalYear, YearQuartiles>> cases) {

    public Peers {
        cases = Map.copyOf(cases);
    }

    /** Quartiles of a programme in a year; nothing where nobody reported. */
    public Optional<YearQuartiles> cases(Programme programme, FiscalYear year) {
        return Optional.ofNullable(cases.getOrDefault(programme, Map.of()).get(year));
    }
}
