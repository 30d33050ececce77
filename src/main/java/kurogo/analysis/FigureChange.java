package kurogo.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.analysis.measure.Measured;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;

/**
 * What became of a municipality's number since a figure was kept.
 *
 * @param municipality whose
 * @param then the number that was kept
 * @param now the number that counts now
 */
public record FigureChange(Municipality municipality, Measured then, Measured now) {

    /** Every municipality whose number in the period of the figure is another one now, by code. */
    public static List<FigureChange> between(Analysis kept, Analysis live) {
        Map<MunicipalityCode, AnalysedMunicipality> then = byCode(kept, kept);
        Map<MunicipalityCode, AnalysedMunicipality> now = byCode(live, kept);
        return Stream.of(then, now)
                .flatMap(rows -> rows.values().stream())
                .map(AnalysedMunicipality::municipality)
                .collect(Collectors.toMap(Municipality::code, Function.identity(), (one, other) -> other))
                .values()
                .stream()
                .map(one -> new FigureChange(one, measured(then, one), measured(now, one)))
                .filter(change -> !change.then().equals(change.now()))
                .sorted((one, other) ->
                        one.municipality().code().compareTo(other.municipality().code()))
                .toList();
    }

    private static Measured measured(Map<MunicipalityCode, AnalysedMunicipality> rows, Municipality of) {
        AnalysedMunicipality row = rows.get(of.code());
        return row == null ? new Measured.Unreported() : row.measured();
    }

    private static Map<MunicipalityCode, AnalysedMunicipality> byCode(Analysis analysis, Analysis kept) {
        return analysis.years().getOrDefault(kept.period(), List.of()).stream()
                .collect(Collectors.toMap(row -> row.municipality().code(), Function.identity()));
    }
}
