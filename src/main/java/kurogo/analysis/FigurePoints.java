package kurogo.analysis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.analysis.FigureSettings.Form;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;

/**
 * The points of a figure and what is said to them.
 *
 * @param analysis what it shows
 */
public record FigurePoints(Analysis analysis) {

    /** Whose points there are to say something to; nobody's where only all together are shown. */
    public List<Municipality> municipalities() {
        List<AnalysedMunicipality> rows = analysis.form() == Form.TREND ? analysis.followed() : analysis.shown();
        return analysis.measures().getFirst().isShare()
                ? List.of()
                : rows.stream().map(AnalysedMunicipality::municipality).toList();
    }

    /** The periods each of them has a point of, the oldest first. */
    public List<ReportingPeriod> periods() {
        return analysis.form().isOverYears() ? List.copyOf(analysis.years().keySet()) : List.of(analysis.period());
    }

    /** What is said to points that are drawn, in its order. */
    public List<Annotation> annotations() {
        if (analysis.settings().annotations().isEmpty()) {
            return List.of();
        }
        List<MunicipalityCode> drawn =
                municipalities().stream().map(Municipality::code).toList();
        return analysis.settings().annotations().stream()
                .filter(one -> drawn.contains(one.municipality()))
                .filter(one -> periods().contains(one.period()))
                .filter(this::isAtAPoint)
                .toList();
    }

    /** A bar, cell or region says that there is no number; elsewhere there is no point without one. */
    private boolean isAtAPoint(Annotation one) {
        return analysis.years().getOrDefault(one.period(), List.of()).stream()
                .filter(row -> row.municipality().code().equals(one.municipality()))
                .anyMatch(row -> switch (analysis.form()) {
                    case TREND, DISTRIBUTION -> row.measured().number().isPresent();
                    case SCATTER ->
                        row.cases().isGiven() && row.costYen().asValue().orElse(0L) > 0;
                    case BARS, HEAT, PARTS, MAP, SHARES, PROPOSED -> true;
                });
    }

    /** The signs of what is said to a point; empty where nothing is. */
    String signs(AnalysedMunicipality row, ReportingPeriod period) {
        List<Annotation> all = annotations();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).municipality().equals(row.municipality().code()))
                .filter(i -> all.get(i).period().equals(period))
                .mapToObj(Annotation::sign)
                .collect(Collectors.joining());
    }

    /** The same for each period. */
    List<String> signs(AnalysedMunicipality row) {
        return analysis.years().keySet().stream()
                .map(period -> signs(row, period))
                .toList();
    }

    /** A name with the signs of what is said to the one point there is of it. */
    String signedName(AnalysedMunicipality row) {
        return (row.municipality().name() + " " + signs(row, analysis.period())).strip();
    }
}
