package kurogo.overview;

import java.util.Optional;
import kurogo.report.ProgrammeFigures;
import kurogo.text.FigureFormat;

/** What the map can show of a programme. */
public enum MapMeasure {
    CASES(FigureFormat.CASES),
    CASES_PER_10_000(FigureFormat.NUMBER),
    COST(FigureFormat.THOUSAND_YEN),
    COST_PER_CASE(FigureFormat.THOUSAND_YEN),
    FLAGS(FigureFormat.NUMBER);

    private static final double TEN_THOUSAND = 10_000;

    private final FigureFormat format;

    MapMeasure(FigureFormat format) {
        this.format = format;
    }

    public FigureFormat format() {
        return format;
    }

    /**
     * The number for a municipality; nothing where what it is made of is not known, or where it would be a quotient by zero.
     *
     * @param residents persons living there, where known
     * @param openFlags flags on it that are open
     */
    public Optional<Double> of(ProgrammeFigures row, Optional<Integer> residents, long openFlags) {
        Optional<Double> cases = row.cases().asValue().map(Long::doubleValue);
        Optional<Double> cost = row.costYen().asValue().map(Long::doubleValue);
        return switch (this) {
            case CASES -> cases;
            case COST -> cost;
            case CASES_PER_10_000 ->
                cases.flatMap(number ->
                        residents.filter(persons -> persons > 0).map(persons -> number * TEN_THOUSAND / persons));
            case COST_PER_CASE ->
                cost.flatMap(yen -> cases.filter(number -> number > 0).map(number -> yen / number));
            case FLAGS -> Optional.of((double) openFlags);
        };
    }
}
